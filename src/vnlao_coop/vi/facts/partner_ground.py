"""What the readers of pairs ask: the bodies of a sentence, whose they are, and whether words tell of cooperation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from vnlao_coop.models.actors import Official, Organization
from vnlao_coop.models.facts import Meeting
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.actors.counterparts import COUNTRY_NAMES
from vnlao_coop.vi.actors.organization_forms import BOARDS
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.denials import Denials
from vnlao_coop.vi.facts.sides import HOME, LAO_GUARDS, OUR_GUARDS, body_of, is_seat, sounds_foreign
from vnlao_coop.vi.scan import Hit

NEVER = frozenset(["state", "government", "people_committee", "party_committee", "embassy"])
ONLY_BY_DOCUMENT = frozenset(["party"])  # "quan hệ giữa hai Đảng" is in every article
NO_PARTNERS = NEVER | ONLY_BY_DOCUMENT
# Vietnamese too where they do something with a Lao body: `Bộ Y tế phối hợp với Bộ Y tế Lào`
_HOME_WITH = HOME | frozenset("ministry department agency association mass_organization front court".split())
_HOME_WITH |= frozenset(["procuracy", "committee", "fund"])
BY_FIELD = frozenset(["ministry", "department", "agency", "committee", "association", "mass_organization", "fund"])
_EMPTY = frozenset(["và", "-", "của", "trung", "ương", "nhân", "dân", "quốc", "gia", "nhà", "nước", "tỉnh"])
_EMPTY |= frozenset(["trường", "bệnh", "viện", "đại", "học", "công", "ty", "ngân", "hàng", "cao", "đẳng"])
_LOCAL = frozenset(["department", "mass_organization", "front", "police", "military", "court", "procuracy"])
_FILLERS = frozenset("đã vừa mới sẽ đang cùng đồng nhau cũng luôn đều phải cần sớm còn lại".split())
_NO_WORK = frozenset("dự tham chứng chụp xem thăm ôn cắt dâng viếng đến tới về ngồi hát múa ăn có là , . ;".split())
_ASIDES = frozenset([("do",), ("dưới",), ("trước",), ("nhân",), ("với",)])  # A và B, dưới sự chứng kiến của X, đã ký
_ASIDE = 25  # tokens of one
_VERB = 7  # tokens from `A và B` to their verb
_PAST, _PAST_REACH = frozenset(["cựu", "nghiệp", "từng"]), 5  # cựu SV K52 | Trường A
_COUNTRY = {code: f" {fold_name(name)}" for code, name in COUNTRY_NAMES.items()}
_BRACKETS = 10  # tokens of `(Huế)`, `(Lào)`, `(Hủa Phăn, Lào)`
FORCES = frozenset(["military", "police"])
_HEADED = tuple(
    (fold_name(title), kind)
    for title, kind in {
        "Giám đốc Bệnh viện": "hospital",
        "Giám đốc bệnh viện": "hospital",
        "Hiệu trưởng": "school",
        "Hiệu trưởng Nhà trường": "school",
        "Tổng Biên tập": "media",
    }.items()
)
_COUNTED = frozenset(["hai", "2", "ba", "3"])
_SEVERAL = frozenset("hai ba bốn năm sáu các những một nhiều 2 3 4 5 6 02 03 04 05 06".split())
_HEAD = 3  # words of what two institutions are called alike
_NOW = frozenset([tuple("trước đây , nay là".split()), (",", "nay", "là"), ("nay", "là"), ("(", "nay", "là")])
_UNITS_OF_COUNTRIES = frozenset(["tỉnh", "huyện", "xã", "thành", "địa"])
_APART, _LANDS = frozenset([("và",), ("với",), (".",)]), frozenset([("việt",), ("lào",), ("campuchia",)])
_TALKS = frozenset(["talks", "working_session"])
_BARE = frozenset(
    map(
        fold_name,
        [
            *("Công an", "Công an nhân dân", "Quân đội nhân dân", "Bộ đội Biên phòng"),
            *("Bộ Chỉ huy quân sự", "Ban Chỉ huy quân sự", "Bộ Chỉ huy Bộ đội Biên phòng", "Bộ Chỉ huy Biên phòng"),
            *(
                "Đồn Biên phòng",
                "Trạm Biên phòng",
                "Đại đội Biên phòng",
                "Đại đội",
                "Tiểu đoàn Biên phòng",
                "Tiểu đoàn",
            ),
        ],
    )
)
_UNITS, _COMMANDS = frozenset(["đồn", "trạm", "đại", "tiểu"]), frozenset(["bđbp", "bộ", "bch"])
_ARMY = frozenset(["trung", "sư", "lữ", "bệnh"])  # Trung đoàn, Bệnh viện

_JOINS = frozenset(["và", "với", "cùng", "-"])
_HELPERS = frozenset("đã sẽ đang vừa cũng luôn đều lại".split())
_BY_AUTHORITY = ("quyền", "của")
_IN_ROW = frozenset([",", "và", "cùng"])

TOLD = "vnlao_coop.vi.facts.partnerships:told_partnerships"  # replays the examples
BETWEEN = "cooperation between two bodies"
TOGETHER = "two bodies act together"
WITH = "one body with another"
BOTH = "two bodies of one name"
BEFORE = "two bodies of the sentence before"
OWN = "own body by its noun"
NEAR = "two bodies of one kind in a sentence of cooperation"


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
        return self.rule in (BOTH, BEFORE, OWN) or None in {self.one.value.country, self.other.value.country}


def is_join(gap: Sequence[str]) -> bool:
    """`A và B`, `A cùng với B`, `A đã cùng B`."""
    words = [word for word in gap if word not in _HELPERS]
    return words == ["cùng", "với"] or len(words) == 1 and words[0] in _JOINS


def of_several(keys: Sequence[str], at: int) -> bool:
    """`Hội Cựu chiến binh | ba tỉnh Bắc Lào`: whose body it is, told of more than one."""
    return len(keys) > at + 1 and keys[at] in _SEVERAL and keys[at + 1] in _UNITS_OF_COUNTRIES


def is_command(unit: str, other: str) -> bool:
    """Whether bodies that begin with these words are a unit and its command: `Đồn A, BĐBP tỉnh B`."""
    return unit in _UNITS and other in _COMMANDS or unit in _ARMY and other == "quân"


def without_country(body: Organization) -> str:
    """`bộ y tế` of `Bộ Y tế Lào` and of `Bộ Y tế`."""
    name = fold_name(body.canonical)
    if body.place is not None and body.place.kind == "country":
        name = name.removesuffix(fold_name(body.place.canonical)).rstrip()
    return name if body.place is not None else name.removesuffix(_COUNTRY.get(body.country or "", "")).rstrip()


def is_any_unit(body: Organization) -> bool:
    """`các Đồn Biên phòng Việt Nam`, `Đại đội Biên phòng Lào`: none in particular."""
    name = without_country(body)
    return name in _BARE and name.split()[0] in _UNITS


def is_any_force(body: Organization) -> bool:
    """`Công an`, `Bộ Chỉ huy quân sự`, of nowhere."""
    known = body.kind not in FORCES or body.place is not None or body.country is not None
    return not known and fold_name(body.canonical) in _BARE


def _are_called_alike(one: Organization, other: Organization) -> bool:
    """Whether two institutions of one kind begin with the same three words: `Vườn quốc gia`, `Khu bảo tồn thiên`."""
    heads = [fold_name(body.canonical).split()[:_HEAD] for body in (one, other)]
    return one.kind == other.kind == "agency" and heads[0] == heads[1] and len(heads[0]) == _HEAD


def of_one_field(one: Organization, other: Organization) -> bool:
    """`Bộ Giáo dục và Đào tạo` and `Bộ Giáo dục và Thể thao Lào`: names that share more than what kind they are of."""
    names = [without_country(body).split() for body in (one, other)]
    places = {word for body in (one, other) if body.place for word in fold_name(body.place.canonical).split()}
    heads = {names[0][0], names[1][0]} if one.kind in BY_FIELD else set()
    return bool(set(names[0]) & set(names[1]) - heads - places - _EMPTY)


def of_one_work(one: Organization, other: Organization) -> bool:
    """Two schools, two hospitals; of ministries and other bodies by field, those of one field."""
    return of_one_field(one, other) or one.kind == other.kind and one.kind not in BY_FIELD | NO_PARTNERS


def counterparts(one: Organization, other: Organization) -> bool:
    """Bodies of one kind or field; border guards are soldiers here and policemen there."""
    kinds = {one.kind, other.kind}
    if kinds == {"media"}:  # a news agency is no radio's
        return fold_name(one.canonical).split()[0] == fold_name(other.canonical).split()[0]
    return len(kinds) == 1 or kinds <= FORCES or kinds <= BY_FIELD and of_one_field(one, other)


def _of_a_seat(official: Official) -> bool:
    """A prime minister, a governor, the head of a province: who speaks for a country or a part of it."""
    held = [p for p in official.positions if p.system != "rank" and not p.former]
    if not held or body_of(official) is not None:
        return False
    first = held[0]
    return first.place is not None or first.organization is not None and first.organization.kind in NO_PARTNERS


def _lands(officials: Iterable[Official]) -> dict[str, str]:
    """The country of each body that no country is printed with, by who heads it, where all who do are of one."""
    heads: dict[str, set[str | None]] = {}
    for official in officials:
        if (body := body_of(official)) is not None and body.country is None:
            heads.setdefault(fold_name(body.canonical), set()).add(official.country)
    return {body: land for body, (land, *others) in heads.items() if land is not None and not others}


def is_address(keys: tuple[str, ...], one: Item, other: Item) -> bool:
    """Whether ``other`` is a place behind a comma that says where ``one`` is: `Trường A, huyện B`, `Sở C, Lào và D`."""
    if keys[one.stop : other.first] != (",",) or other.kind != "place":
        return False
    if (
        other.value.kind != "country"
        or one.kind != "organization"
        or one.value.country not in (None, other.value.country)
    ):
        return is_seat(other.value, one.value)
    apart = keys[other.stop : other.stop + 1] in _APART and keys[other.stop + 1 : other.stop + 2] not in _LANDS
    return apart and (one.value.country is not None or one.value.kind in HOME)


def _seats(context: Context) -> dict[str, str | None]:
    """The country of a school, a hospital that only the place behind it tells of: `Trường A, huyện Sê Pôn`; of a post
    that its command does: `Đồn A (Công an tỉnh B, Lào)`."""
    found: dict[str, str | None] = {}
    keys = context.scan.tokens.keys
    for one, other in (pair for row in context.items for pair in pairwise(row)):
        if one.kind != "organization" or one.value.country is not None:
            continue
        under = other.kind == "organization" and keys[one.stop : other.first] == ("(",) and keys[one.first] in _UNITS
        if under and other.value.country is not None or is_address(keys, one, other):
            found.setdefault(fold_name(one.value.canonical), other.value.country)
    return found


class Ground:
    """The bodies of one article as the readers of pairs see them."""

    def __init__(self, context: Context, meetings: Sequence[Meeting]) -> None:
        self.context, self.scan = context, context.scan
        self.keys = context.scan.tokens.keys
        self.denials = Denials(context)
        self.lands = {**_seats(context), **_lands(context.cast.officials)}
        self.heads: dict[int, Organization | None] = {}
        home = [o for o in context.cast.organizations if o.country == "VN"]
        self.at_home = {(o.kind, without_country(o)): o for o in reversed(home)}
        named = {p.country for p in context.cast.places} | {o.country for o in context.cast.organizations}
        self.only_laos = "LA" in named and named <= {*REGION, None}
        met = [(m, sides) for m in meetings if (sides := self._met(m)) is not None]
        self.talks = [(m.evidence[0].start, sides) for m, sides in met]
        self.at_talks = {p.canonical for m, _ in met for p in m.participants}

    def bodies(self, items: Sequence[Item]) -> list[Item]:
        """The bodies of a sentence, and those of the people in it who head one.

        Not those that one belongs to: `Đồn A (BĐBP tỉnh B)`, `Đồn A, BĐBP tỉnh B`.
        """
        found: list[Item] = []
        for item in items:
            if item.kind == "person" and self.keys[item.first - 1] not in _COUNTED:  # trước hai | Bộ trưởng
                body = self._headed(item.value)
                if body is not None and not self._is_bare(body):
                    found.append(Item("person", item.first, item.stop, body, item.inner))
            if found and found[-1].kind == "organization" and is_address(self.keys, found[-1], item):
                found[-1] = replace(found[-1], stop=item.stop)  # Trường A, huyện B
            if item.kind != "organization" or self._is_half(item):
                continue
            if self.keys[max(0, item.first - 2) : item.first] == _BY_AUTHORITY:
                continue  # Thừa ủy quyền của A, giám đốc B và giám đốc C ký …
            if found and self.keys[found[-1].stop : item.first] in _NOW:
                found[-1] = replace(found[-1], stop=item.stop)  # Bộ A trước đây, nay là Bộ B
            elif found and self._is_under(found[-1], item):
                found[-1] = replace(found[-1], stop=item.stop)  # Đồn A (đóng tại B) thuộc BĐBP tỉnh C
            elif found and item.first == found[-1].stop + 1 and self._is_above(found[-1], item):
                closed = self.keys[found[-1].stop] == "(" and self.keys[item.stop : item.stop + 1] == (")",)
                found[-1] = replace(found[-1], stop=item.stop + closed)
            else:
                found.append(item)
        return found

    def _is_half(self, item: Item) -> bool:
        """`Công an, Bộ Chỉ huy BĐBP tỉnh A`, `Hội Cựu chiến binh | ba tỉnh Bắc Lào`: no one body."""
        if is_any_unit(item.value):
            return True
        if item.value.place is not None or item.value.country is not None:
            return False
        noun = self.scan.at(item.first, "partner_own")
        if noun is not None and noun.stop == item.stop:
            return True  # Ngân hàng, whose name is told before
        return of_several(self.keys, item.stop) or self._is_bare(item.value)

    def _is_bare(self, body: Organization) -> bool:
        """`Công an`, `Bộ Chỉ huy quân sự`, of nowhere: each country and province has one."""
        return is_any_force(body) and self.in_full(body) is body

    def land(self, body: Organization) -> str | None:
        """The country of a body, else of who heads it."""
        name = fold_name(body.canonical)
        known = body.country or self.lands.get(name) or ("VN" if name.startswith(OUR_GUARDS) else None)
        if known is None and self.only_laos and body.kind in HOME and sounds_foreign(body.name.split()):
            return "LA"  # Trường Đại học Souphanouvong
        if known is None and self.only_laos and name.startswith(LAO_GUARDS) and name[-1].isdigit():
            return "LA"  # Đại đội Biên phòng 515: Vietnamese posts are called `Đồn`
        return known

    def fit(self, one: Item, other: Item, *, acts: bool = False) -> bool:
        """One body of each side, neither a state nor a province as such.

        A unit, school or company named first and without a country, beside a Lao one, is Vietnamese; so is any body
        that ``acts`` with a Lao one (`Bộ Y tế phối hợp với Bộ Y tế Lào`) or is called as that is but for the country.
        """
        kinds = {one.value.kind, other.value.kind}
        sides = [self.land(one.value), self.land(other.value)]
        if "LA" in sides and None in sides and not kinds & NO_PARTNERS:
            unknown = one.value if sides[0] is None else other.value
            acts = acts or unknown.kind in BY_FIELD and of_one_field(one.value, other.value)
            acts = acts or _are_called_alike(one.value, other.value)  # Vườn quốc gia A và Vườn quốc gia B (Lào)
            ahead = unknown is one.value or self.keys[one.stop : other.first] == (",",)  # phối hợp với B, A …
            first = ahead and unknown.kind in (_HOME_WITH if acts else HOME)
            return first or unknown.place is None and without_country(one.value) == without_country(other.value)
        return set(sides) == REGION and not kinds & NO_PARTNERS

    def cooperation(self, first: int, stop: int, *kinds: str, unbroken: bool = False) -> bool:
        """Whether a word of cooperation (or of ``kinds``) stands in ``first:stop``; ``unbroken``: before any comma."""
        if not self.scan.starting("together", first, stop) and not any(
            self.scan.starting(kind, first, stop) for kind in kinds
        ):
            return False
        index = first
        while index < stop:
            if unbroken and self.keys[index] in (",", ";", ".", ":"):
                return False
            if other := self.scan.at(index, "together_not"):
                index = other.stop
            elif self.scan.any(index, "together", *kinds):
                return True
            else:
                index += 1
        return False

    def act(self, number: int, at: int, *, closed: bool = False) -> Hit | None:
        """`A và B (đã) tổ chức …`, `A và B (cùng) ký …`, `hai Bộ (sẽ) mở …`: what two side by side do.

        ``closed``: a comma may end the name of the second (`ông X, Giám đốc B, ký …`).
        """
        if self.keys[at : at + 1] == ("(",) and ")" in self.keys[at : at + _BRACKETS]:
            at = self.keys.index(")", at) + 1
        joint: Hit | None = None
        if self.keys[at : at + 1] == (",",) and self.keys[at + 1 : at + 2] in _ASIDES:
            at = next((k + 1 for k in range(at + 1, min(len(self.keys), at + _ASIDE)) if self.keys[k] == ","), at)
        elif closed and self.keys[at : at + 1] in ((",",), ("-",)):
            at += 1
        stop = min(self.context.sentences[number].stop, at + _VERB)
        while at < stop:
            if (act := self.scan.any(at, "together", "together_act")) is not None:
                return act
            filler = self.scan.any(at, "together_filler", "together_joint")
            if filler is None and self.keys[at] not in _FILLERS:
                return None if self.keys[at] in _NO_WORK else joint
            if filler is not None and filler.kind == "together_joint":
                joint = filler  # sẽ cùng nhau số hóa bản đồ
            at = filler.stop if filler is not None else at + 1
        return None

    def _headed(self, official: Official) -> Organization | None:
        """The body that an official heads, as fully as the article names it; worked out once."""
        if (known := id(official)) not in self.heads:
            body = body_of(official) or self._named_before(official)
            if body is not None and body.country is None and body.place is None:
                body = self._of_land(body, official.country)
            self.heads[known] = None if body is None or body.name.startswith(BOARDS) else self.in_full(body)
        return self.heads[known]

    def _named_before(self, official: Official) -> Organization | None:
        """`Giám đốc Bệnh viện`, `Hiệu trưởng`: the body of this kind that the article names last before its head."""
        said = [fold_name(p.title) for p in official.positions if p.organization is None and p.place is None]
        kind = next((kind for title in said for noun, kind in _HEADED if title.endswith(noun)), None)
        if kind is None:
            return None
        at = official.evidence[0].start
        named = [o for o in self.context.cast.organizations if o.kind == kind and o.evidence[0].start < at]
        own = [o for o in named if self.land(o) in (official.country, None) and not self._studied_at(o)]
        return max(own, key=lambda o: max(e.start for e in o.evidence if e.start < at), default=None)

    def _studied_at(self, body: Organization) -> bool:
        """`cựu sinh viên Trường A`, `tốt nghiệp Trường A`: told of a guest's past alone."""
        begins = (self.scan.source.at_raw(e.start) for e in body.evidence)
        firsts = [self.scan.tokens.index_at(begin) for begin in begins]
        return all(not _PAST.isdisjoint(self.keys[max(0, k - _PAST_REACH) : k]) for k in firsts)

    def in_full(self, body: Organization) -> Organization:
        """`Quốc hội`, whose head acts, where the article prints `Quốc hội Việt Nam` too; `Thành đoàn` of one city.

        `Sở Y tế tỉnh bạn` where it prints one Lao `Sở Y tế tỉnh …`.
        """
        if body.place is not None:
            return body
        core = fold_name(body.canonical)
        if body.country is None and (known := self.at_home.get((body.kind, core))) is not None:
            return known
        if body.kind not in _LOCAL:
            return body
        numbered = body.kind in FORCES and core[-1].isdigit()  # Đại đội Biên phòng 224
        lands = {body.country or "VN"} if body.country or not numbered else REGION
        longer = [
            o
            for o in self.context.cast.organizations
            if o.kind == body.kind
            and o.place is not None
            and o.country in lands
            and fold_name(o.canonical).startswith(core + " ")
        ]
        return longer[0] if len(longer) == 1 else body

    def _is_under(self, unit: Item, other: Item) -> bool:
        """Whether a post is said to belong to the body named after it."""
        gap = self.keys[unit.stop : other.first]
        if gap[:1] == ("(",) and ")" in gap:
            gap = gap[gap.index(")") + 1 :]
        return gap == ("thuộc",) and unit.kind == "organization" and self.keys[unit.first] in _UNITS

    def _is_above(self, unit: Item, other: Item) -> bool:
        if unit.kind == "person":
            return False
        mark, starts = self.keys[unit.stop], (self.keys[unit.first], self.keys[other.first])
        return mark == "(" or mark in (",", "-") and is_command(*starts)

    def _met(self, meeting: Meeting) -> tuple[Organization, Organization] | None:
        """The Vietnamese and the Lao body that held talks with each other, themselves or through who heads them.

        Of who has only an office without its body (`Đoàn Hội A do Chủ tịch X dẫn đầu`): the bodies of the sentence.
        """
        if meeting.status != "held" or meeting.kind not in _TALKS:
            return None
        source, tokens = self.scan.source, self.scan.tokens
        number = self.context.number_of(tokens.index_at(source.at_raw(meeting.evidence[0].start)))
        if self.lists_guests(number):
            return None  # Dự hội đàm có A, B
        leaders: dict[str | None, Official | Organization] = {}
        for person in meeting.participants:
            leaders.setdefault(person.country, person)
        pair = [leaders.get(land) for land in ("VN", "LA")]
        if any(isinstance(who, Official) and _of_a_seat(who) for who in pair):
            return None  # two provinces met, whoever was there
        one, other = (self._led_by(who) for who in pair)
        if one is not None and other is not None:
            return (one, other) if counterparts(one, other) else None
        return self.only_pair(self.bodies(self.context.items[number]))

    def in_row(self, one: Item, other: Item) -> bool:
        """Whether two bodies follow each other in a row: `A, B và C`."""
        gap = self.keys[one.stop : other.first]
        if gap[:1] == ("(",) and gap[2:3] == (")",):
            gap = gap[3:]  # Đại học A (DHA) và B
        return 0 < len(gap) <= 2 and _IN_ROW.issuperset(gap)

    def lists_guests(self, number: int) -> bool:
        """`Cùng dự có A, B.`: no sides of what is told next."""
        first = self.context.sentences[number].first
        return bool(self.scan.starting("attendance", first, first + 2))

    def _led_by(self, who: Official | Organization | None) -> Organization | None:
        body = body_of(who) or self._named_before(who) if isinstance(who, Official) else who
        if body is not None and body.country is None and isinstance(who, Official):
            body = self._of_land(body, who.country)
        return None if body is None or body.kind in NO_PARTNERS or self._is_bare(body) else body

    def _of_land(self, body: Organization, land: str | None) -> Organization:
        """`Trưởng Ban Tổ chức Trung ương` of one country and of the other: each heads the one of his."""
        core = fold_name(body.canonical) + " "
        own = [o for o in self.context.cast.organizations if o.kind == body.kind and o.country == land is not None]
        named = [o for o in own if fold_name(o.canonical).startswith(core)]
        return named[0] if len(named) == 1 else body

    def only_pair(self, bodies: Sequence[Item]) -> tuple[Organization, Organization] | None:
        """The only two bodies of one kind, a Vietnamese and a Lao one, among the bodies of a sentence."""
        pair = self.only_items(bodies)
        return (pair[0].value, pair[1].value) if pair is not None else None

    def only_items(self, bodies: Sequence[Item]) -> tuple[Item, Item] | None:
        """What names the bodies of :meth:`only_pair`."""
        named = {i.value.canonical: i for i in bodies if i.value.kind not in NO_PARTNERS} if len(bodies) > 1 else {}
        if len(named) < 2:
            return None
        lands = [(i, self.land(i.value)) for i in named.values()]
        there = [i for i, land in lands if land == "LA"]
        here = [i for i, land in lands if land in ("VN", None)]
        pairs = [
            (one, other)
            for other in there
            for one in here
            if counterparts(one.value, other.value) and self.fit(one, other, acts=True)
        ]
        return pairs[0] if len(pairs) == 1 else None
