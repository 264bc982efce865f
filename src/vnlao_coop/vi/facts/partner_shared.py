"""Pairs of bodies told by one name: `hai Bộ`, `quân đội hai nước`, `hai trường`; `hai bên` after the two are told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from vnlao_coop.models.actors import Organization
from vnlao_coop.models.facts import Meeting
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.facts.context import LOCAL, Context, Item
from vnlao_coop.vi.facts.partner_ground import (
    BEFORE,
    BOTH,
    NO_PARTNERS,
    TOLD,
    Ground,
    Pair,
    counterparts,
    is_join,
    of_several,
    without_country,
)
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_AROUND = 12  # tokens between `hai Bộ` and what they do
_AHEAD = 5  # tokens before it: `hợp tác giữa hai trường`
_OPENING = 16  # tokens before `hai bên`: `Tại buổi làm việc, hai bên …`
_REACH = 40  # tokens from `hai bên` to what they do
_BACK = 8  # sentences back to the two of `hai đơn vị`, which are not the sides of the article
_KINDS = {  # by the first word after `hai`
    "trường": ("school",),
    "học": ("school",),
    "bệnh": ("hospital",),
    "công": ("company",),
    "doanh": ("company",),
    "tập": ("company",),
    "ngân": ("bank",),
    "đồn": ("military", "police"),
    "lực": ("military", "police"),
    "báo": ("media",),
    "đài": ("media",),
    "hãng": ("media", "company"),
    "hội": ("mass_organization", "association"),
    "sở": ("department",),
    "bộ": ("ministry",),
}
_NOT_THEY = frozenset([":", "dưới"])  # before bodies that are not `hai bên` themselves
_SIDES = frozenset(["bên", "đơn", "lực", "cơ", "ngành"])  # hai bên, hai đơn vị, hai lực lượng, hai cơ quan
_AMONG = ("trong", "đó")
_COUNTS = {"hai": 2, "ba": 3, "bốn": 4, "2": 2, "3": 3, "4": 4, "02": 2, "03": 3, "04": 4}

Sides = tuple[Organization, Organization]


def _is_short_of(body: Organization, other: Organization) -> bool:
    """`Trung ương Đoàn` beside Trung ương Đoàn TNCS Hồ Chí Minh."""
    return body.country is None and fold_name(other.canonical).startswith(fold_name(body.canonical) + " ")


def _is_local(body: Organization) -> bool:
    return body.place is not None and body.place.kind in LOCAL


def _each_once(bodies: Sequence[Organization]) -> list[Organization]:
    """Without `Ban Tuyên huấn Trung ương Lào` beside the one of the Đảng Nhân dân Cách mạng Lào."""
    central = [b for b in bodies if b.place is None or b.place.kind == "country"]
    names = [without_country(body) + " " for body in central]
    short = [b for b, name in zip(central, names, strict=True) if any(n != name and n.startswith(name) for n in names)]
    return [b for b in bodies if not any(b is s for s in short)]


class SharedNames(Ground):
    """Finds the pairs of one article that one name tells for both."""

    def __init__(self, context: Context, meetings: Sequence[Meeting]) -> None:
        super().__init__(context, meetings)
        self.shared_kinds: dict[int, list[Hit]] = {}
        for hit in self.scan.each("both"):
            if hit.value.get("alike"):
                self.shared_kinds.setdefault(context.number_of(hit.first), []).append(hit)
        self.shared_heads = self._heads_of_both()

    def _heads_of_both(self) -> dict[int, list[tuple[Hit, bool]]]:
        """`hai | Bộ`, which is counted, `quân đội | hai nước`, which is not: the heads that stand for two bodies.

        By the sentence that they stand in.
        """
        scan, found = self.scan, dict[int, list[tuple[Hit, bool]]]()
        ends = bool(scan.positions("of_both"))
        for kind in ("body", "common_body"):
            for at in scan.positions(kind):
                counted = at > 0 and self.keys[at - 1] in ("hai", "2")
                if not counted and not ends:
                    continue
                head = scan.any(at, "body", "common_body")
                if head is not None and head.value["kind"] not in NO_PARTNERS and not head.value.get("seated"):
                    if counted or scan.at(head.stop, "of_both") is not None:
                        found.setdefault(self.context.number_of(at), []).append((head, counted))
        return found

    @rule(
        BOTH,
        reader=TOLD,
        examples={
            "Bộ trưởng Bộ Y tế Trần Văn Mẫu hội đàm với Bộ trưởng Bộ Y tế Lào Khamla Vongdara. Hai Bộ nhất trí tăng "
            "cường hợp tác đào tạo.": {"Bộ Y tế": "Bộ Y tế Lào"},
        },
        never=[
            "Bộ trưởng Bộ Y tế Trần Văn Mẫu tiếp Đại sứ Lào tại Việt Nam Khamla Vongdara. Hai nước tăng cường hợp tác.",
            "Bộ Y tế Lào và Bộ Nội vụ Lào dự lễ. Hai Bộ phối hợp chặt chẽ.",
        ],
    )
    def both(self, number: int) -> Iterator[Pair]:
        """`hai Bộ nhất trí tăng cường hợp tác`, `quân đội hai nước`: the two bodies of that name in the article."""
        for head, counted in self.shared_heads.get(number, ()):
            after = head.stop
            if not counted:
                of = self.scan.at(after, "of_both")
                if of is None or self.context.in_name(number, head.first):
                    continue
                after = of.stop
            at = head.first - counted
            told = self._told_around(number, at, head.stop, _AROUND) or self.act(number, after)
            if told and (sides := self._namesakes(head)):
                yield self._shared(number, at, head.stop, sides, BOTH)

    def alike(self, number: int) -> Iterator[Pair]:
        """`hai trường đã ký …`: the only two of the kind in the article, one of each country."""
        for both in self.shared_kinds.get(number, ()):
            at = both.first
            if both.stop < self.context.sentences[number].stop and self.scan.tokens.words[both.stop].istitle():
                continue  # hai Tỉnh đoàn | A và B: these two
            if not (self._told_around(number, at, both.stop, _AHEAD) or self.act(number, both.stop)):
                continue
            sides = self._of_kind(both.value["of"]) or self._told_before(number, both)
            if sides := sides or self._of_words(self.keys[at + 1 : both.stop]):
                yield self._shared(number, at, both.stop, sides, BOTH)

    @rule(
        BEFORE,
        reader=TOLD,
        examples={
            "Sở Y tế tỉnh Sơn La đã làm việc với Sở Y tế tỉnh Hủa Phăn (Lào). Hai đơn vị thống nhất hợp tác đào tạo.": {
                "Sở Y tế tỉnh Sơn La": "Sở Y tế tỉnh Hủa Phăn (Lào)"
            },
            "Giám đốc Công an tỉnh Sơn La Trần Văn Mẫu hội đàm với Giám đốc Công an tỉnh Hủa Phăn (Lào) Khamla "
            "Vongdara. Hội đàm diễn ra cởi mở. Tại đây, hai bên thống nhất phối hợp tuần tra.": {
                "Công an tỉnh Sơn La": "Công an tỉnh Hủa Phăn (Lào)"
            },
        },
        never=[
            "Sở Y tế tỉnh Sơn La và Công an tỉnh Hủa Phăn (Lào) dự lễ. Hai bên hợp tác chặt chẽ.",
            "Sở Y tế tỉnh Sơn La đã làm việc với Sở Y tế tỉnh Hủa Phăn (Lào). Hai bên trao quà.",
        ],
    )
    def sides_before(self, number: int, bodies: Sequence[Item]) -> Iterator[Pair]:
        """`Hai bên ký kết …`: the two bodies of one kind in this sentence or the one before, or who met.

        Late in a sentence only those told before them in it: `A giúp B theo thỏa thuận giữa hai đơn vị`.
        """
        sentence = self.context.sentences[number]
        for at in self.scan.starting("both_before", sentence.first, sentence.stop):
            hit = self.scan.at(at, "both_before")
            if hit is None or not self._told_of(number, hit) or self.scan.at(hit.stop, "office") is not None:
                continue  # hai đồng chí Bí thư
            opens = at < sentence.first + _OPENING
            # hai bên ký các văn bản: … giữa A và B; … dưới sự chỉ đạo của A và B
            ahead = range(hit.stop, sentence.stop)
            listed = next(
                (k for k in ahead if self.keys[k] in _NOT_THEY or self.keys[k : k + 2] == _AMONG), sentence.stop
            )
            here = [i for i in bodies if i.stop <= at or opens and hit.stop <= i.first < listed]
            sides = None if self.lists_guests(number) else self.only_pair(here)  # Đến dự có A, B và 2 đơn vị kết nghĩa
            if sides is None and (opens or not hit.value.get("any") and self.keys[at - 1] == "giữa"):
                sides = self._told_before(number, hit)
            unit = not hit.value.get("any")  # hai cơ quan: no Quốc hội hai nước
            if sides is not None and not (unit and sides[0].kind in NO_PARTNERS | {"parliament"}):
                yield self._shared(number, hit.first, hit.stop, sides, BEFORE)
                return

    def friend(self, number: int, bodies: Sequence[Item]) -> Iterator[Pair]:
        """`A ký với trường bạn`: the only Lao body of the kind in the article."""
        sentence = self.context.sentences[number]
        for at in self.scan.starting("partner_friend", sentence.first, sentence.stop):
            hit = self.scan.at(at, "partner_friend")
            one = next((body for body in reversed(bodies) if body.stop < at), None)
            if hit is None or one is None or self.keys[at - 1] not in ("với", "cùng", "và"):
                continue
            if self.land(one.value) == "LA" or not self.cooperation(one.stop, at, unbroken=True):
                continue
            named = (o for o in self.context.cast.organizations if self.land(o) == "LA")
            there = [o for o in named if o.kind not in NO_PARTNERS and counterparts(one.value, o)]
            if len(there) == 1:
                yield self._shared(number, one.first, hit.stop, (one.value, there[0]), BEFORE)

    def several(self, number: int) -> Iterator[Pair]:
        """`Hội A tỉnh B ký với Hội | ba tỉnh Bắc Lào`: the Lao bodies of that noun, where as many are named."""
        for one, other in pairwise(i for i in self.context.items[number] if i.kind == "organization"):
            of = other.value.place or other.value.country
            if of is not None or not of_several(self.keys, other.stop) or self.land(one.value) != "VN":
                continue
            last = self.context.item_at(number, other.stop + 2)
            noun = fold_name(other.value.canonical) + " "
            alike = [o for o in self.context.cast.organizations if o.kind == one.value.kind and o.country == "LA"]
            there = [o for o in alike if fold_name(o.canonical).startswith(noun) and _is_local(o)]
            if last is None or last.value.country != "LA" or _COUNTS.get(self.keys[other.stop]) != len(there):
                continue
            near = is_join(self.keys[one.stop : other.first]) or self.keys[other.first - 1] == "với"
            ahead = _REACH if self.keys[one.first - 1] == "giữa" else _AHEAD
            if near and self._told_around(number, one.first, last.stop, ahead):
                for body in there:
                    yield self._shared(number, one.first, last.stop, (one.value, body), BEFORE)

    def _told_of(self, number: int, both: Hit) -> bool:
        """`hai bên ký kết …`, `thỏa thuận giữa hai bên`."""
        sentence = self.context.sentences[number]
        after = (both.stop, min(sentence.stop, both.stop + _REACH))
        return self.cooperation(*after) or self.cooperation(max(sentence.first, both.first - _AHEAD), both.first)

    def _told_before(self, number: int, both: Hit) -> Sides | None:
        """Who `hai bên` at the head of a sentence are: who met, else the only two of the sentence before."""
        sentences = self.context.sentences
        speakers = self.context.between(number, sentences[number].first, both.first, "person")
        if both.value.get("any") and not self.at_talks.issuperset(person.value.canonical for person in speakers):
            return None  # Thủ tướng X nhấn mạnh, hai bên …
        sides = self._met_before(both.first)
        back = _BACK if both.kind == "both_before" and not both.value.get("any") else 1
        for before in range(number - 1, max(-1, number - 1 - back), -1):
            if sides is not None:
                break
            if sentences[before].section not in (sentences[number].section, "lead"):
                continue  # a caption between the paragraphs
            if not both.value.get("any") or not self.lists_guests(before):
                sides = self.only_pair(self.bodies(self.context.items[before]))
        kinds = _KINDS.get(self.keys[both.first + 1])
        return sides if sides is None or kinds is None or sides[0].kind in kinds else None

    def _told_around(self, number: int, first: int, stop: int, ahead: int) -> bool:
        """Whether a word of cooperation stands near the tokens ``first:stop``."""
        sentence = self.context.sentences[number]
        return self.cooperation(max(sentence.first, first - ahead), min(sentence.stop, stop + _AROUND))

    @staticmethod
    def _shared(number: int, first: int, stop: int, sides: Sides, rule: str) -> Pair:
        one, other = (Item("organization", first, stop, side, (first, stop)) for side in sides)
        return Pair(number, first, stop, one, other, rule)

    def _met_before(self, at: int) -> Sides | None:
        """The two bodies whose talks are the last told before `hai bên` at token ``at``."""
        if self.keys[at + 1] not in _SIDES:
            return None
        start = self.scan.source.raw_span(*self.scan.tokens.span(at, at + 1))[0]
        return next((sides for begin, sides in reversed(self.talks) if begin < start), None)

    def _of_kind(self, kind: str) -> Sides | None:
        """The only Vietnamese and the only Lao body of a kind in the article; of several, those that met."""
        named = [o for o in self.context.cast.organizations if o.kind == kind]
        there = _each_once([o for o in named if self.land(o) == "LA"])
        here = [o for o in named if self.land(o) != "LA" and o.country in (None, "VN")]
        full = [o for o in here if not any(_is_short_of(o, other) for other in here)]
        if len(full) == 1 == len(there):
            return full[0], there[0]
        met = [sides for _, sides in self.talks if sides[0].kind == kind == sides[1].kind]
        return met[-1] if met else None

    def _of_words(self, said: tuple[str, ...]) -> Sides | None:
        """`hai đài`: the only Vietnamese and the only Lao body whose name begins with this word and says more."""
        named = [
            o
            for o in self.context.cast.organizations
            if (words := fold_name(o.canonical).split())[0] == said[0] and not set(said) >= set(words)
        ]
        there = [o for o in named if self.land(o) == "LA"]
        here = [o for o in named if self.land(o) != "LA" and o.country in (None, "VN")]
        return (here[0], there[0]) if len(here) == 1 == len(there) else None

    def _namesakes(self, head: Hit) -> Sides | None:
        """The Lao body that begins with this head, and the Vietnamese one: called the same, else the only one.

        Of several, the only two that are called the same, else who met.
        """
        core = fold_name(str(head.value.get("canonical") or self.context.text(head.first, head.stop)))
        front = head.value["kind"] == "front"  # Mặt trận Tổ quốc, Ủy ban Mặt trận Lào xây dựng đất nước
        bodies = [
            o
            for o in self.context.cast.organizations
            if (o.kind == "front" if front else fold_name(o.canonical).startswith(core))
        ]
        lao = _each_once([o for o in bodies if o.country == "LA"])
        ours = (o for o in bodies if o.country in (None, "VN") and self.land(o) != "LA")
        here = [o for o in ours if fold_name(o.canonical) != core]
        here.sort(key=lambda o: o.country is None)
        same: dict[str, Sides] = {}
        for there in lao:
            own = [o for o in here if without_country(o) == without_country(there)]
            own = own or (here if len(here) == 1 == len(lao) else [])
            if own and own[0].kind == there.kind:
                same.setdefault(without_country(there), (own[0], there))
        both_local = all(any(_is_local(o) for o in side) for side in (here, lao))
        if len(same) > 1 or both_local and not any(_is_local(o) for o, _ in same.values()):
            met = [s for _, s in self.talks if s in same.values() or both_local and s[0] in here and s[1] in lao]
            return met[-1] if met else None  # hai Viện kiểm sát, of two provinces, where the supreme ones are named too
        return next(iter(same.values()), None)
