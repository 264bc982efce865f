"""Finds the pairs of counterpart bodies that an article's sentences join; :mod:`partnerships` makes the records.

Two bodies side by side (`A và B phối hợp`, `A phối hợp với B, C`), one name for both (`hai Bộ`, `quân đội hai nước`,
`hai trường`), or `hai bên` after the two are told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from vnlao_coop.models.actors import Official, Organization
from vnlao_coop.models.facts import Meeting
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.sides import body_of, pair_of_kind, sounds_foreign
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

NEVER = frozenset(["state", "government", "people_committee", "party_committee", "embassy"])
ONLY_BY_DOCUMENT = frozenset(["party"])  # "quan hệ giữa hai Đảng" is in every article
_HOME = frozenset(["military", "police", "school", "hospital", "company", "bank", "media"])
# Vietnamese too where they do something with a Lao body: `Bộ Y tế phối hợp với Bộ Y tế Lào`
_HOME_WITH = _HOME | frozenset(
    ["ministry", "department", "agency", "association", "mass_organization", "front", "court", "procuracy"]
)
_REACH = 40  # tokens back to the word of cooperation that a list of pairs hangs on
_AFTER = 12  # tokens from `A và B` to what they do together
_VERB = 5  # tokens from `A và B` to their verb
_FILLERS = frozenset("đã vừa sẽ đang cùng đồng chính thức tiếp tục nhau".split())
_BESIDE = 8  # the same for `Bộ Y tế hai nước`
_AHEAD = 5  # tokens before it: `hợp tác giữa Bộ Y tế hai nước`
_COUNTRY = {"VN": fold_name(" Việt Nam"), "LA": fold_name(" Lào")}
_BRACKETS = 4  # tokens of `(Huế)`, `(Lào)`
_GAP = 25  # tokens of `A ký Biên bản hợp tác với B`
_SHORT_GAP = 8  # up to which `A … với B` may hold a comma
_ROW = 4  # bodies of a row that each side of `với` can name
_OPENERS = frozenset(["giữa", ":", ";", "như", "là"])
_JOINS = frozenset(["và", "với", "cùng", "-"])
_BREAKS = frozenset(".;:")
_IN_ROW = frozenset([",", "và", "cùng"])
_SIDES = frozenset(["bên", "đơn", "lực", "cơ"])  # hai bên, hai đơn vị, hai lực lượng, hai cơ quan
_WORK_WITH = ("phối", "hợp")  # A phối hợp (với) B
_FORCES = frozenset(["military", "police"])
_TALKS = frozenset(["talks", "working_session"])
_UNITS, _COMMANDS = frozenset(["đồn", "trạm", "đại", "tiểu"]), frozenset(["bđbp", "bộ", "bch"])
_SPEAKING_FOR = (("lãnh", "đạo"), ("đại", "diện"))  # giữa lãnh đạo A và lãnh đạo B

TOLD = "vnlao_coop.vi.facts.partnerships:told_partnerships"  # replays the examples
BETWEEN = "cooperation between two bodies"
TOGETHER = "two bodies act together"
WITH = "one body with another"
BOTH = "two bodies of one name"
BEFORE = "two bodies of the sentence before"


@dataclass(slots=True, eq=False)
class Pair:
    """Two bodies of one sentence and the tokens ``first:stop`` that join them."""

    number: int
    first: int
    stop: int
    one: Item
    other: Item
    rule: str
    listed: bool = False  # after another pair of one list
    turned: bool = False  # the Lao body stands first

    @property
    def sides(self) -> tuple[Organization, Organization]:
        """The Vietnamese and the Lao body."""
        one, other = self.one.value, self.other.value
        return (other, one) if self.turned else (one, other)

    @property
    def inferred(self) -> bool:
        """Whether a side is not printed: `hai Bộ`, a body without a country beside a Lao one."""
        return self.rule in (BOTH, BEFORE) or None in {self.one.value.country, self.other.value.country}


def without_country(body: Organization) -> str:
    """`bộ y tế` of `Bộ Y tế Lào` and of `Bộ Y tế`."""
    name = fold_name(body.canonical)
    if body.place is not None and body.place.kind == "country":
        name = name.removesuffix(fold_name(body.place.canonical)).rstrip()
    return name if body.place is not None else name.removesuffix(_COUNTRY.get(body.country or "", "")).rstrip()


def _bodies_met(meeting: Meeting) -> tuple[Organization, Organization] | None:
    """The Vietnamese and the Lao body that held talks with each other, themselves or through who heads them."""
    if meeting.status != "held" or meeting.kind not in _TALKS:
        return None
    sides: dict[str, dict[str, Organization]] = {"VN": {}, "LA": {}}
    for person in meeting.participants:
        body = person if person.type == "organization" else body_of(person)
        if body is not None and body.kind not in NEVER | ONLY_BY_DOCUMENT:
            sides.get(body.country or person.country or "", {}).setdefault(fold_name(body.canonical), body)
    pairs = [(a, b) for a in sides["VN"].values() for b in sides["LA"].values() if a.kind == b.kind or _forces(a, b)]
    return pairs[0] if len(pairs) == 1 else None


def _forces(one: Organization, other: Organization) -> bool:
    """Border guards are soldiers here and policemen there."""
    return {one.kind, other.kind} <= _FORCES


def _lands(officials: Iterable[Official]) -> dict[str, str]:
    """The country of each body that no country is printed with, by who heads it, where all who do are of one."""
    heads: dict[str, set[str | None]] = {}
    for official in officials:
        if (body := body_of(official)) is not None and body.country is None:
            heads.setdefault(fold_name(body.canonical), set()).add(official.country)
    return {body: land for body, (land, *others) in heads.items() if land is not None and not others}


def _key_of(item: Item) -> str:
    return fold_name(str(item.value.canonical))


class Pairs:
    """Finds the pairs of one article."""

    def __init__(self, context: Context, meetings: Sequence[Meeting]) -> None:
        self.context, self.scan = context, context.scan
        self.lands = _lands(context.cast.officials)
        home = [o for o in context.cast.organizations if o.country == "VN"]
        self.at_home = {(o.kind, without_country(o)): o for o in reversed(home)}
        self.only_laos = {p.country for p in context.cast.places} | {o.country for o in context.cast.organizations} <= {
            *REGION,
            None,
        }
        self.talks = [(m.evidence[0].start, sides) for m in meetings if (sides := _bodies_met(m)) is not None]
        self.keys = context.scan.tokens.keys

    def read(self) -> Iterator[Pair]:
        """Every pair, in order."""
        for number, items in enumerate(self.context.items):
            for pair in self._told(number, self._bodies(items)):
                yield replace(pair, turned=self._land(pair.one) == "LA" or self._land(pair.other) == "VN")

    def _told(self, number: int, bodies: Sequence[Item]) -> Iterator[Pair]:
        listed = False  # a pair before it in one list
        for place, (one, following) in enumerate(pairwise(bodies)):
            other = self._counterpart(one, following)
            pair = self._joined(number, one, other, listed) if self._fit(one, other, acts=True) else None
            if pair is not None and self._fit(one, other, acts=pair.rule == WITH):
                listed = True
                yield pair
            yield from self._rows(number, bodies, place)
        yield from self.both(number)
        yield from self._alike(number)
        yield from self.sides_before(number)

    def _bodies(self, items: Sequence[Item]) -> list[Item]:
        """The bodies of a sentence, and those of the people in it who head one.

        Not those that one belongs to: `Đồn A (BĐBP tỉnh B)`, `Đồn A, BĐBP tỉnh B`.
        """
        found: list[Item] = []
        for item in items:
            if item.kind == "person" and (body := body_of(item.value)) is not None:
                found.append(Item("person", item.first, item.stop, self._in_full(body), item.inner))
            if item.kind != "organization":
                continue
            if found and item.first == found[-1].stop + 1 and self._is_above(found[-1], item):
                closed = self.keys[found[-1].stop] == "(" and self.keys[item.stop : item.stop + 1] == (")",)
                found[-1] = replace(found[-1], stop=item.stop + closed)
            else:
                found.append(item)
        return found

    def _in_full(self, body: Organization) -> Organization:
        """`Quốc hội`, whose head acts, where the article prints `Quốc hội Việt Nam` too."""
        if body.country is not None or body.place is not None:
            return body
        return self.at_home.get((body.kind, fold_name(body.canonical)), body)

    def _land(self, item: Item) -> str | None:
        """The country of a body, else of who heads it."""
        body: Organization = item.value
        known = body.country or self.lands.get(fold_name(body.canonical))
        if known is None and self.only_laos and body.kind in _HOME and sounds_foreign(body.name.split()):
            return "LA"  # Trường Đại học Souphanouvong
        return known

    def _is_above(self, unit: Item, other: Item) -> bool:
        if unit.kind == "person":
            return False
        mark, starts = self.keys[unit.stop], (self.keys[unit.first], self.keys[other.first])
        return mark == "(" or mark == "," and starts[0] in _UNITS and starts[1] in _COMMANDS

    def _counterpart(self, one: Item, other: Item) -> Item:
        """`Bộ Y tế Việt Nam phối hợp với Bộ Y tế`: the same name again is the other side's body."""
        if one.value.country is None or other.value.country is not None or other.value.place is not None:
            return other
        core = fold_name(other.value.canonical)
        if not fold_name(one.value.canonical).startswith(core):
            return other
        known = [
            o
            for o in self.context.cast.organizations
            if o.kind == other.value.kind
            and o.country not in (None, one.value.country)
            and fold_name(o.canonical).startswith(core)
            and o.place is not None
            and o.place.kind == "country"
        ]
        return replace(other, value=known[0]) if len(known) == 1 else other

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
        sentence = self.context.sentences[number]
        starts = [self.scan.starting(kind, sentence.first, sentence.stop) for kind in ("body", "common_body")]
        of_both = self.scan.starting("of_both", sentence.first, sentence.stop + 1)
        for after in chain.from_iterable(starts):
            counted = after > sentence.first and self.keys[after - 1] in ("hai", "2")
            if not (counted or of_both):
                continue
            at = after - counted
            head = self.scan.at(after, "body", "common_body")
            if head is None or head.value["kind"] in NEVER | ONLY_BY_DOCUMENT:
                continue
            if not counted and (self.scan.at(head.stop, "of_both") is None or self.context.in_name(number, after)):
                continue
            around = (max(sentence.first, at - _AFTER), min(sentence.stop, head.stop + _AFTER))
            if self._cooperation(*around) and (sides := self._namesakes(head)):
                items = [Item("organization", at, head.stop, side, (at, head.stop)) for side in sides]
                yield Pair(number, at, head.stop, items[0], items[1], BOTH)

    def _alike(self, number: int) -> Iterator[Pair]:
        """`hai trường đã ký …`: the only two of the kind in the article, one of each country."""
        sentence = self.context.sentences[number]
        for at in self.scan.starting("both", sentence.first, sentence.stop):
            both = self.scan.at(at, "both")
            if both is None or not both.value.get("alike"):
                continue
            around = (max(sentence.first, at - _AHEAD), min(sentence.stop, both.stop + _AFTER))
            if self._cooperation(*around) and (
                sides := pair_of_kind(self.context.cast.organizations, both.value["of"])
            ):
                items = [Item("organization", at, both.stop, side, (at, both.stop)) for side in sides]
                yield Pair(number, at, both.stop, items[0], items[1], BOTH)

    @rule(
        BEFORE,
        reader=TOLD,
        examples={
            "Sở Y tế tỉnh Sơn La đã làm việc với Sở Y tế tỉnh Hủa Phăn (Lào). Hai đơn vị thống nhất hợp tác đào tạo.": {
                "Sở Y tế tỉnh Sơn La": "Sở Y tế tỉnh Hủa Phăn (Lào)"
            },
            "Ngày 5/6, BĐBP tỉnh Sơn La hội đàm với Công an tỉnh Hủa Phăn (Lào). Hội đàm diễn ra cởi mở. Hai bên thống "
            "nhất phối hợp tuần tra.": {"BĐBP tỉnh Sơn La": "Công an tỉnh Hủa Phăn (Lào)"},
        },
        never=[
            "Sở Y tế tỉnh Sơn La và Công an tỉnh Hủa Phăn (Lào) dự lễ. Hai bên hợp tác chặt chẽ.",
            "Sở Y tế tỉnh Sơn La đã làm việc với Sở Y tế tỉnh Hủa Phăn (Lào). Hai bên trao quà.",
        ],
    )
    def sides_before(self, number: int) -> Iterator[Pair]:
        """`Hai bên ký kết …`: the two bodies of one kind in the sentence before, and no others."""
        sentence = self.context.sentences[number]
        opening = next(iter(self.scan.starting("both_before", sentence.first, sentence.first + 2)), None)
        hit = self.scan.at(opening, "both_before") if opening is not None else None
        if hit is None or not number or self.context.sentences[number - 1].section != sentence.section:
            return
        if self._cooperation(hit.stop, min(sentence.stop, hit.stop + _REACH)) and (met := self._met_before(hit.first)):
            one, other = (Item("organization", hit.first, hit.stop, side, (hit.first, hit.stop)) for side in met)
            yield Pair(number, hit.first, hit.stop, one, other, BEFORE)
            return
        bodies = {_key_of(i): i for i in self.context.items[number - 1] if i.kind == "organization"}
        pair = [i for i in bodies.values() if i.value.kind not in NEVER | ONLY_BY_DOCUMENT]
        if len(pair) != 2 or pair[0].value.kind != pair[1].value.kind or not self._fit(*pair):
            return
        if self._cooperation(hit.stop, min(sentence.stop, hit.stop + _REACH)):
            one, other = (replace(i, first=hit.first, stop=hit.stop) for i in pair)
            yield Pair(number, hit.first, hit.stop, one, other, BEFORE)

    def _met_before(self, at: int) -> tuple[Organization, Organization] | None:
        """The two bodies whose talks are the last told before `hai bên` at token ``at``."""
        if self.keys[at + 1] not in _SIDES:
            return None
        start = self.scan.source.raw_span(*self.scan.tokens.span(at, at + 1))[0]
        return next((sides for begin, sides in reversed(self.talks) if begin < start), None)

    def _rows(self, number: int, bodies: Sequence[Item], place: int) -> Iterator[Pair]:
        """`A và B phối hợp với C, D và E (Lào)`: each of a row with each of the other, neighbours aside."""
        one, other = bodies[place : place + 2]
        gap = self.keys[one.stop : other.first]
        if gap[-1:] not in (("với",), ("cùng",)) or self._with(number, one, other, gap) is None:
            return
        left, right = [one], [other]
        for before in reversed(bodies[max(0, place - _ROW) : place]):
            if not self._in_row(before, left[-1]) or len(left) == 1 and self.keys[one.first - 1] == ",":
                break  # Được sự đồng ý của A, B phối hợp với C
            left.append(before)
        for after in bodies[place + 2 : place + 1 + _ROW]:
            if not self._in_row(right[-1], after):
                break
            right.append(after)
        for a in reversed(left):
            for b in right:
                if (a is not one or b is not other) and self._fit(a, b, acts=True):
                    yield Pair(number, a.first, b.stop, a, b, WITH)

    def _in_row(self, one: Item, other: Item) -> bool:
        gap = self.keys[one.stop : other.first]
        return 0 < len(gap) <= 2 and _IN_ROW.issuperset(gap)

    def _named_once(self, one: Item, other: Item) -> bool:
        """`Công an hai tỉnh A, B`: one name, said for two places."""
        return one.value.kind == other.value.kind and self.scan.at(other.first, "body") is None

    def _namesakes(self, head: Hit) -> tuple[Organization, Organization] | None:
        """The one Lao body that begins with this head, and the Vietnamese one: called the same, else the only one."""
        core = fold_name(str(head.value.get("canonical") or self.context.text(head.first, head.stop)))
        front = head.value["kind"] == "front"  # Mặt trận Tổ quốc, Ủy ban Mặt trận Lào xây dựng đất nước
        bodies = [
            o
            for o in self.context.cast.organizations
            if (o.kind == "front" if front else fold_name(o.canonical).startswith(core))
        ]
        lao = [o for o in bodies if o.country == "LA"]
        if len(lao) != 1:
            return None
        name = without_country(lao[0])
        here = [o for o in bodies if o.country in (None, "VN") and fold_name(o.canonical) != core]
        own = [o for o in here if without_country(o) == name] or (here if len(here) == 1 else [])
        own.sort(key=lambda o: o.country is None)
        return (own[0], lao[0]) if own and own[0].kind == lao[0].kind else None

    def _fit(self, one: Item, other: Item, *, acts: bool = False) -> bool:
        """One body of each side, neither a state nor a province as such.

        A unit, school or company named first and without a country, beside a Lao one, is Vietnamese; so is any body
        that ``acts`` with a Lao one (`Bộ Y tế phối hợp với Bộ Y tế Lào`) or is called as that is but for the country.
        """
        kinds = {one.value.kind, other.value.kind}
        sides = [self._land(one), self._land(other)]
        if "LA" in sides and None in sides and not kinds & (NEVER | ONLY_BY_DOCUMENT):
            unknown = one.value if sides[0] is None else other.value
            first = unknown is one.value and unknown.kind in (_HOME_WITH if acts else _HOME)
            return first or unknown.place is None and without_country(one.value) == without_country(other.value)
        return set(sides) == REGION and not kinds & (NEVER | ONLY_BY_DOCUMENT)

    def _joined(self, number: int, one: Item, other: Item, listed: bool) -> Pair | None:
        gap = self.keys[one.stop : other.first]
        if gap[:1] == ("(",) and ")" in gap[:_BRACKETS]:
            gap = gap[gap.index(")") + 1 :]  # Trường A (Huế) và Trường B
        if len(gap) > _GAP or _BREAKS & set(gap):
            return None
        if not gap or gap == ("của",):
            return self._elliptical(number, one, other)
        if gap[-2:] in _SPEAKING_FOR:
            gap = gap[:-2]
        if len(gap) == 1 and (gap[0] in _JOINS or gap[0] == "," and self._named_once(one, other)):
            return self._between(number, one, other, listed) or self._together(number, one, other)
        return self._with(number, one, other, gap)

    @rule(
        BETWEEN,
        reader=TOLD,
        examples={
            "Đẩy mạnh hợp tác giữa Tỉnh đoàn Sơn La và Tỉnh đoàn Hủa Phăn; giữa Sở Y tế tỉnh Sơn La và Sở Y tế "
            "tỉnh Hủa Phăn.": {
                "Tỉnh đoàn Sơn La": "Tỉnh đoàn Hủa Phăn",
                "Sở Y tế tỉnh Sơn La": "Sở Y tế tỉnh Hủa Phăn",
            }
        },
        never=["Trận bóng giữa Công an tỉnh Sơn La và Công an tỉnh Hủa Phăn diễn ra sôi nổi."],
    )
    def _between(self, number: int, one: Item, other: Item, listed: bool) -> Pair | None:
        """`hợp tác … giữa A và B; giữa C và D`."""
        first = self.context.sentences[number].first
        at = one.first - 1
        if self.keys[max(first, at - 1) : at + 1] in _SPEAKING_FOR:
            at -= 2
        if at >= first and self.keys[at] in ("hai", "2"):
            at -= 1
        if at < first or self.keys[at] not in _OPENERS:
            return None
        if not listed and not self._cooperation(max(first, one.first - _REACH), one.first):
            return None
        begin = at if self.keys[at] == "giữa" else one.first
        return Pair(number, begin, other.stop, one, other, BETWEEN, listed)

    @rule(
        TOGETHER,
        reader=TOLD,
        examples={
            "Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào tiếp tục tăng cường hợp tác.": {"Bộ Nội vụ Việt Nam": "Bộ Nội vụ Lào"},
            "Việt Nam và Lào là láng giềng. Bộ Nội vụ hai nước phối hợp chặt chẽ.": {
                "Bộ Nội vụ Việt Nam": "Bộ Nội vụ Lào"
            },
            "Đồn Biên phòng Mẫu Sơn và Đại đội Biên phòng 251 (Lào) đã ký kết quy chế bảo vệ biên giới.": {
                "Đồn Biên phòng Mẫu Sơn": "Đại đội Biên phòng 251 (Lào)"
            },
        },
        never=["Lãnh đạo Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào tham dự lễ khai mạc."],
    )
    def _together(self, number: int, one: Item, other: Item, reach: int = _AFTER) -> Pair | None:
        """`A và B phối hợp …`, before any comma."""
        act = self._act(number, other.stop)
        if "person" in (one.kind, other.kind):  # X và Y ký, but not X và Y chứng kiến lễ ký
            told = act is not None and act.kind == "together"
        else:
            stop = min(self.context.sentences[number].stop, other.stop + reach)
            told = act is not None or self._cooperation(other.stop, stop, unbroken=True)
        if not told:
            return None
        return Pair(number, one.first, other.stop, one, other, TOGETHER)

    def _act(self, number: int, at: int) -> Hit | None:
        """`A và B (đã) tổ chức …`, `A và B (cùng) ký …`: what two side by side do."""
        if self.keys[at : at + 1] == ("(",) and ")" in self.keys[at : at + _BRACKETS]:
            at = self.keys.index(")", at) + 1
        stop = min(self.context.sentences[number].stop, at + _VERB)
        first = next((k for k in range(at, stop) if self.keys[k] not in _FILLERS), None)
        return self.scan.at(first, "together", "together_act") if first is not None else None

    def _elliptical(self, number: int, one: Item, other: Item) -> Pair | None:
        """`Bộ Y tế hai nước phối hợp`, `hợp tác giữa Bộ Y tế hai nước`."""
        if pair := self._together(number, one, other, _BESIDE):
            return pair
        first = max(self.context.sentences[number].first, one.first - _AHEAD)
        if not self._cooperation(first, one.first, unbroken=True):
            return None
        return Pair(number, one.first, other.stop, one, other, TOGETHER)

    @rule(
        WITH,
        reader=TOLD,
        examples={
            "Trường Đại học Vinh hợp tác với Trường Đại học Champasak (Lào) trong đào tạo.": {
                "Trường Đại học Vinh": "Trường Đại học Champasak (Lào)"
            }
        },
        never=["Bộ Y tế Việt Nam phối hợp với Sở Y tế tỉnh Nghệ An.", "Việt Nam hợp tác với Lào."],
    )
    def _with(self, number: int, one: Item, other: Item, gap: Sequence[str]) -> Pair | None:
        """`A phối hợp với B`, `A ký Biên bản hợp tác với B`."""
        if gap[-1] not in ("với", "cùng") and gap[-2:] != _WORK_WITH:
            return None
        if not self._cooperation(one.stop, other.first, unbroken=len(gap) > _SHORT_GAP):
            return None
        return Pair(number, one.first, other.stop, one, other, WITH)

    def _cooperation(self, first: int, stop: int, *, unbroken: bool = False) -> bool:
        """Whether a word of cooperation stands within tokens ``first:stop``; ``unbroken``: before any comma."""
        if not self.scan.starting("together", first, stop):
            return False
        index = first
        while index < stop:
            if unbroken and self.keys[index] in (",", ";", "."):
                return False
            if other := self.scan.at(index, "together_not"):
                index = other.stop
            elif self.scan.at(index, "together"):
                return True
            else:
                index += 1
        return False
