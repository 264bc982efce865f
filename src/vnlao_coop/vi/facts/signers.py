"""Who signs a document: the people before the verb, by name, by their office, or as the two of one office."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from vnlao_coop.models.actors import Official, Organization
from vnlao_coop.text.source import fold, fold_name
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.sides import Sides
from vnlao_coop.vi.scan import Hit

_GROUP_HEAD = ("trưởng", fold("đoàn"))
_SUBJECT_REACH = 60  # tokens before a signing in which its people are looked for
_OFFICE_REACH = 16
_JOIN_REACH = 16  # tokens of `và thay mặt chính quyền tỉnh Savannakhet,`
_SUBJECT_GAP = frozenset("đã cùng nhau vừa chính thức đồng lần lượt trực tiếp được sẽ cũng đại diện hai bên".split())
_NAME_JOINS = frozenset(["và", ",", "cùng", "với"])
_HELPERS = frozenset(["đã", "vừa", "cũng"])
_JOIN_WORDS = _NAME_JOINS | frozenset(
    fold(
        "( ) thay mặt đại diện cho lãnh đạo chính quyền là đồng chí ông bà phía dẫn đầu làm trưởng đoàn đại biểu do đã"
    ).split()
)
_PAIRS = frozenset((n, of) for n in ("hai", "2") for of in ("bên", "nước", "bộ", "phía", "tỉnh"))
_PEER = ("người", "đồng", "cấp")
_ADDRESSED = frozenset("đồng chí vị ngài ông bà nữ nhà".split())  # between `hai` and the office
_LEADERS = frozenset(
    tuple(fold(words).split()) for words in ("lãnh đạo", "trưởng đoàn", "đoàn trưởng", "người đứng đầu", "người")
)
_HEADS = (("trưởng",), ("chỉ", "huy"), ("đứng", "đầu"), ("lãnh", "đạo"))
_UNITS = frozenset(fold("đoàn đơn vị cơ quan lực lượng đồn").split())
_TELLING = frozenset(["có", ":", "gồm", "là"])
_OPENER, _ADDRESS = 4, 4  # tokens up to `có`, `:`; of `: các đồng chí`
_OPENING = 5  # tokens of `Đại diện hai bên`
_LONGEST_OFFICE = 4  # tokens of `Tổng Biên tập`
_COUNTED = frozenset(["hai", "2"])
_NO_SIGNER = frozenset(["của", "ba", "3"])  # Nhân chuyến thăm của X, A và B ký; ba Bộ trưởng ký

SignedBy = tuple[tuple[Official, ...], tuple[int, int] | None]


class Signers:
    """Finds the signatories of one article; ``sides`` tells who met."""

    def __init__(self, context: Context, sides: Sides) -> None:
        self.context, self.sides = context, sides
        self.met: Sequence[Official] = ()  # at the talks told last
        self.leaders: Sequence[Official] = ()  # the same, else at any talks
        self.keys = context.scan.tokens.keys

    def before(self, number: int, at: int) -> SignedBy:
        """The people before the verb at token ``at``, and where.

        `A và B đã ký`, `thay mặt tỉnh C, A và thay mặt tỉnh D, B ký`, `A và người đồng cấp Lào ký`, `hai Bộ trưởng ký`.
        """
        self.met = self.sides.met_before(at)
        self.leaders = self.met or self.sides.leaders
        first = max(self.context.sentences[number].first, at - _SUBJECT_REACH)
        found: list[Item] = []
        limit = at
        for item in reversed(self.context.between(number, first, at, "person")):
            reaches = self._reaches_verb(number, item.stop, limit) if not found else self._joined(number, item, limit)
            if not reaches or self.keys[item.first - 1] in _NO_SIGNER:
                break
            found.append(item)
            limit = item.first
        if not found:
            both = self._two_of(number, at)
            both = both if both[0] else self._shared_office(number, at)
            return both if both[0] else self._same_subject(number, first, at)
        people = once(i.value for i in reversed(found))
        if (
            len(people) == 1
            and self._for_both(found[0].stop, at)
            and (peer := self._counterpart(people[0]) or self._other_leader(people[0])) is not None
        ):
            people = (*people, peer)
        return people, (found[-1].first, found[0].stop)

    def _same_subject(self, number: int, first: int, at: int) -> SignedBy:
        """`A và B đồng chủ trì hội đàm, sau đó cùng ký`: the only two of the sentence before, one of each side."""
        row = self.context.between(number, first, at, "person")
        joined = len(row) == len(REGION) and self._joined(number, row[0], row[1].first)
        if not joined or {i.value.country for i in row} != REGION or not self._goes_on(row[1].stop, at):
            return (), None
        return tuple(i.value for i in row), (row[0].first, row[1].stop)

    def _goes_on(self, first: int, at: int) -> bool:
        """Whether the verb at token ``at`` goes on from what is said at ``first``: `…, sau đó cùng`, `… và`."""
        gap = self.keys[first:at]
        while gap and gap[-1] in _SUBJECT_GAP - {"hai", "bên"}:
            gap = gap[:-1]
        goes_on = gap[-1:] in (("và",), ("rồi",), (",",)) or gap[-2:] == ("sau", "đó")
        return goes_on and not any(pair in _PAIRS for pair in pairwise(gap)) and ";" not in gap

    def among(self, number: int, at: int) -> SignedBy:
        """`… được ký ngày 19/6 giữa ông A và ông B`: the people after `giữa` at token ``at``."""
        row = self.context.between(number, at + 1, self.context.sentences[number].stop, "person")[: len(REGION)]
        if len(row) < len(REGION) or row[0].first > at + _ADDRESS or {i.value.country for i in row} != REGION:
            return (), None
        joined = self._joined(number, row[0], row[1].first)
        return (tuple(i.value for i in row), (row[0].first, row[1].stop)) if joined else ((), None)

    def opposite(self, number: int, at: int, one: Official) -> Official | None:
        """`A đã ký bản ghi nhớ | với Bộ trưởng B`: who signs with the one before the verb."""
        if self.keys[at : at + 1] != ("với",):
            return None
        row = self.context.between(number, at + 1, self.context.sentences[number].stop, "person")
        other = row[0].value if row and row[0].first <= at + 2 else None  # với ông B
        return other if isinstance(other, Official) and {one.country, other.country} == REGION else None

    def told_by_sentence(self, number: int, act: Hit) -> SignedBy:
        """`Đại diện lễ ký kết có A và B.`, `Tham gia ký kết có A và B.`, not `Dự lễ ký kết có A và B`."""
        first = self.context.sentences[number].first
        opening = self.keys[first : act.first]
        opens = not opening or opening[:2] == ("đại", "diện") and len(opening) <= _OPENING
        opens = opens or opening == ("tham", "gia") and self.keys[act.first] == "ký"
        return self.after(number, act.stop) if opens else ((), None)

    def after(self, number: int, at: int) -> SignedBy:
        """The people after a title at token ``at``: `Ký thỏa thuận có A và B`, `Ký Thỏa thuận nói trên: A và B`."""
        stop = self.context.sentences[number].stop
        start = next((k for k in range(at, min(stop, at + _OPENER)) if self.keys[k] in _TELLING), None)
        if start is None:
            return (), None
        found: list[Item] = []
        for item in self.context.between(number, start, stop, "person"):
            follows = self._joined(number, found[-1], item.first) if found else item.first <= start + _ADDRESS
            if not follows:
                break
            found.append(item)
        people = once(i.value for i in found)
        return (people, (found[0].first, found[-1].stop)) if {o.country for o in people} >= REGION else ((), None)

    def _reaches_verb(self, number: int, first: int, at: int) -> bool:
        """Whether nothing but auxiliaries, a country and whom they speak for stands between a name and its verb."""
        plain = self._plain(number, first, at)
        after_comma, first = plain > first and self.keys[plain - 1] == ",", plain
        if (peer := self._peer_end(number, first, at)) is not None:
            first = peer
        gap = self.keys[first:at]
        speaks_for = "mặt" in gap or gap[:2] == ("đại", "diện")
        if speaks_for and "," not in gap[1:] and len(gap) <= 9:  # "thay mặt hai bên"
            return True
        if after_comma and gap[:2] in _PAIRS:
            return False  # Có mặt còn có X, hai bên đã ký
        rest = gap[2:] if gap[:2] in _PAIRS else gap
        return len(gap) <= 5 and _SUBJECT_GAP.issuperset(rest)

    def _plain(self, number: int, first: int, at: int) -> int:
        """Past brackets, a country and a comma: `X (Sơn La), …`, `X, Phó Tỉnh trưởng tỉnh Champasak, Lào …`."""
        gap = self.keys[first:at]
        if gap[:1] == ("(",) and ")" in gap:
            first += gap.index(")") + 1
        if self.keys[first] != ",":
            return first
        place = self.context.item_at(number, first + 1)
        if place is None or place.kind != "place" or place.value.kind != "country" or place.stop > at:
            return first + 1
        return place.stop + (self.keys[place.stop : place.stop + 1] == (",",))

    def _peer_end(self, number: int, first: int, at: int) -> int | None:
        """`và người đồng cấp Lào`: where it ends."""
        start = first + 1 + (self.keys[first : first + 2] == ("cùng", "với"))
        if self.keys[first] not in _NAME_JOINS or self.keys[start : start + 3] != _PEER:
            return None
        place = self.context.item_at(number, start + 3)
        return place.stop if place is not None and place.kind == "place" and place.stop <= at else start + 3

    def _joined(self, number: int, item: Item, limit: int) -> bool:
        """Whether two names are of one row: `A và B`, `A, Lào và thay mặt tỉnh D, B`."""
        plain = self._plain(number, item.stop, limit)
        near = [k for k in self.keys[plain if plain < limit else item.stop : limit] if k not in _HELPERS]  # đã cùng
        if len(near) <= 1 and _NAME_JOINS.issuperset(near):
            return True
        gap = self.keys[item.stop : limit]
        if len(gap) > _JOIN_REACH or _NAME_JOINS.isdisjoint(gap):
            return False
        return self._only_words(number, item.stop, limit, _JOIN_WORDS)

    def _for_both(self, first: int, at: int) -> bool:
        """`Cục trưởng Cục Đối ngoại hai bên`, `X và người đồng cấp`: the other holder is meant too."""
        gap = self.keys[first:at]
        return gap[:2] in _PAIRS or _PEER[1] in gap and _PEER[2] in gap

    def _other_leader(self, official: Official) -> Official | None:
        """`Giám đốc Công an hai tỉnh`, whose peer has another office: the other one of the two who met."""
        pair = self._leaders()
        return next((o for o in pair if o is not official), None) if any(o is official for o in pair) else None

    def _counterpart(self, official: Official) -> Official | None:
        """The one of the other side who holds the same office of a body called the same."""
        if official.country not in REGION:
            return None
        offices = [p for p in official.positions if p.organization is not None] or official.positions  # without ranks
        roles = {fold_name(p.role): p.organization for p in offices}
        others: list[Official] = []
        alike: list[Official] = []
        for other in self.context.cast.officials:
            if other.country not in REGION or other.country == official.country:
                continue
            held = [p for p in other.positions if fold_name(p.role) in roles]
            if held:
                others.append(other)
            if any(_called_alike(p.organization, roles[fold_name(p.role)]) for p in held):
                alike.append(other)
        return _only(alike, self.leaders) or _only(others, self.leaders)

    # --- the two of one office ------------------------------------------------------------------------

    def _two_of(self, number: int, at: int) -> SignedBy:
        """`hai Bộ trưởng ký`, `hai đồng chí Bí thư Tỉnh ủy`, `hai nhà lãnh đạo`: one of each side."""
        first = max(self.context.sentences[number].first, at - _OFFICE_REACH)
        start = next((k for k in range(at - 2, first - 1, -1) if self.keys[k] in _COUNTED), None)
        if start is None or not self._unbroken(start, at):
            return (), None
        if self.keys[start - 2 : start] == _GROUP_HEAD and self._ends_at(number, start, at):
            both = self._leaders()  # Trưởng đoàn hai bên
            return (both, (start - 2, at)) if len(both) == len(REGION) else ((), None)
        after = start + 1
        while self.keys[after] in _ADDRESSED:
            after += 1
        pair: list[Official] = []
        heads = any(self.keys[start - len(w) : start] == w for w in _HEADS)  # trưởng | hai đoàn, chỉ huy | hai đơn vị
        addressed = after > start + 1 and self._ends_at(number, after, at)  # hai ông đã ký
        if addressed or heads and self._only_words(number, after, at, _SUBJECT_GAP | _UNITS):
            pair = list(self._leaders()) if self.met else []
        elif any(
            self.keys[after : after + len(w)] == w and self._ends_at(number, after + len(w), at) for w in _LEADERS
        ):
            pair = list(self._leaders())
        else:
            own = self.context.scan.at(after, "office") is not None
            held = self._holders(number, after, at) if own else self._heads_of_two(number, start, at)
            pair = [o for c in ("VN", "LA") if (o := _only([p for p in held if p.country == c], self.leaders))]
        return (tuple(pair), (start, at)) if len(pair) == len(REGION) else ((), None)

    def _leaders(self) -> tuple[Official, ...]:
        """The first of each side of those who met."""
        return tuple(o for c in ("VN", "LA") if (o := next((p for p in self.leaders if p.country == c), None)))

    def _holders(self, number: int, first: int, at: int) -> list[Official]:
        """Those who hold the office that is named at token ``first`` and whose body, if any, goes on to the verb."""
        found: list[Official] = []
        for official in self.context.cast.officials:
            for position in official.positions:
                role = tuple(fold(position.role).split())
                stop = first + len(role)
                if self.keys[first:stop] != role or position.former:
                    continue
                body = next(iter(self.context.between(number, stop, at, "organization")), None)
                fits = body is None or position.organization is None or position.organization.kind == body.value.kind
                if fits and self._ends_at(number, stop, at):
                    found.append(official)
                    break
        first_of_all = [o for o in found if fold_name(o.positions[0].role) == self._role(first, o)]
        return first_of_all if {o.country for o in first_of_all} >= REGION else found

    def _heads_of_two(self, number: int, start: int, at: int) -> list[Official]:
        """`Hiệu trưởng | hai trường đã ký`: those with the office that ends at token ``start``."""
        both, scan = self.context.scan.at(start, "both"), self.context.scan
        first = next(
            (k for k in range(start - _LONGEST_OFFICE, start) if (h := scan.at(k, "office")) and h.stop == start), 0
        )
        if both is None or not first or not self._only_words(number, both.stop, at, _SUBJECT_GAP):
            return []
        role = self.keys[first:start]
        return [
            o
            for o in self.context.cast.officials
            if any(tuple(fold(p.role).split()) == role and not p.former for p in o.positions)
        ]

    def _role(self, first: int, official: Official) -> str:
        """The words at token ``first``, as many as the first office of ``official`` has."""
        return " ".join(self.keys[first : first + len(fold(official.positions[0].role).split())])

    def _ends_at(self, number: int, first: int, at: int) -> bool:
        """Whether only bodies, places and auxiliaries stand between an office and the verb."""
        return self._only_words(number, first, at, _SUBJECT_GAP)

    def _only_words(self, number: int, first: int, at: int, words: frozenset[str]) -> bool:
        """Whether tokens ``first:at`` hold nothing but bodies, places and ``words``."""
        named = self.context.between(number, first, at, "organization", "place")
        inside = {k for i in named for k in range(i.first, i.stop)}
        return all(k in inside or self.keys[k] in words for k in range(first, at))

    def _shared_office(self, number: int, at: int) -> SignedBy:
        """`Bộ trưởng Y tế Việt Nam và Lào ký`: the one holder of the office on each side."""
        scan = self.context.scan
        first = max(self.context.sentences[number].first, at - _OFFICE_REACH)
        office = next((h for k in range(first, at) if (h := scan.at(k, "office")) and self._unbroken(h.stop, at)), None)
        if office is None or "và" not in self.keys[office.stop : at]:
            return (), None
        named = self.context.between(number, office.first, at, "place", "organization")
        if not any(i.value.country == "LA" for i in named):
            return (), None
        if not self._reaches_verb(number, named[-1].stop, at):
            return (), None
        role = scan.tokens.text(office.first, office.stop).casefold()
        found: list[Official] = []
        for country in ("VN", "LA"):
            holders = [
                o
                for o in self.context.cast.officials
                if o.country == country and o.present and any(p.role.casefold() == role for p in o.positions)
            ]
            if len(holders) != 1:
                return (), None
            found.append(holders[0])
        return tuple(found), (office.first, at)

    def _unbroken(self, stop: int, at: int) -> bool:
        return not {",", ";", ":", "."} & set(self.keys[stop:at])


def once(officials: Iterable[Official]) -> tuple[Official, ...]:
    """Each official once, in order; they are told apart by identity, as the cast has each once."""
    return tuple({id(o): o for o in officials}.values())


def _only(officials: Sequence[Official], leaders: Sequence[Official]) -> Official | None:
    """The only one, or the only one of those who met."""
    if len(officials) > 1:
        officials = [o for o in officials if any(o.canonical == met.canonical for met in leaders)]
    return officials[0] if len(officials) == 1 else None


def _called_alike(one: Organization | None, other: Organization | None) -> bool:
    """`Bộ Y tế Lào` beside `Bộ Y tế`."""
    if one is None or other is None:
        return False
    names = [fold_name(o.canonical).removesuffix(" lào").removesuffix(" việt nam") for o in (one, other)]
    return one.kind == other.kind and (names[0].startswith(names[1]) or names[1].startswith(names[0]))
