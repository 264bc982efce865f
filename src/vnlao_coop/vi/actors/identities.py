"""One person out of many mentions: full names, other spellings, short mentions, bare offices.

Resolution drops what is ambiguous and says why it joined. A mention joins a person when its name is
the same, when it is the same Lao name in another spelling (equal consonant skeleton, or a close one
and the same office), or when it is a short form (`Thủ tướng Thongloun`, `ông Thanh`) of exactly one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from vnlao_coop.models.actors import Organization
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.actors.mentions import Person
from vnlao_coop.vi.actors.names import is_vietnamese_syllable, looks_vietnamese, skeleton
from vnlao_coop.vi.actors.offices import Office
from vnlao_coop.vi.actors.organization_names import spelt
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Scan

_REMEMBERED = 24  # how many people a spelling is compared with: keeps resolution linear
_CLOSE = 0.74  # similarity of two skeletons that share an office
_VERY_CLOSE = 0.9
_LONG_WORD = 6  # letters of a Lao name in one word
_SHORTEST_SKELETON = 4
_LONG_SKELETON = 6
# Behind a role, they say that it is full-time or which deputy it is; the next mention leaves them out.
_STANDING = (" thường trực", " phụ trách", " chuyên trách")
_OFFICIALS = "vnlao_coop.vi.replay:officials"
_EMPTY = "của nước các tỉnh thành phố tp thủ đô cộng hòa xã hội chủ nghĩa dân chủ nhân dân bộ ban chấp hành bch nam"
EMPTY_WORDS = frozenset([*_EMPTY.split(), "và", "&", "(", ")", "-", ","])

# Kinds of bodies that are never one: `Chủ tịch UBND tỉnh`, `Chủ tịch Ủy ban MTTQ tỉnh`.
_APART = [
    {"people_committee", "front"},
    {"people_committee", "people_council"},
    {"people_council", "front"},
    {"parliament", "committee"},
    {"party", "committee"},
    {"fund", "mass_organization"},
    {"fund", "association"},
]
_CITY = fold_name("Thành ủy")
_COMMITTEES = tuple(map(fold_name, ("Thành ủy", "Tỉnh ủy", "Huyện ủy", "Đảng ủy")))
_GOVERNORS = frozenset(["tỉnh trưởng", "chủ tịch tỉnh"])
_STANDING_BOARD = "ủy viên ban thường vụ"
FULL, SAME, SPELLING, SHORT = "full name", "same name", "other spelling", "short mention"


class _Printed(NamedTuple):
    """A name as printed, as it is compared, and its words."""

    text: str
    key: str
    words: tuple[str, ...]


@dataclass(slots=True, eq=False)
class Identity:
    """One person and all mentions of them, in reading order.

    ``spellings`` are the printed names: where each stands first (tokens) and why it is this person's.
    """

    name: str
    words: tuple[str, ...]
    vietnamese: bool
    forms: list[tuple[str, ...]] = field(default_factory=list)
    mentions: list[Person] = field(default_factory=list)
    spellings: dict[str, tuple[int, int, str]] = field(default_factory=dict)
    offices: list[tuple[Office, Person]] = field(default_factory=list)

    def add(self, person: Person, printed: str, reason: str) -> None:
        """Join a mention."""
        self.mentions.append(person)
        self.spellings.setdefault(printed, (person.first, person.stop, reason))
        self.offices += [(office, person) for office in (*person.offices, *person.shared)]

    def is_listed_in(self, sentence: int) -> bool:
        """Whether a sentence names this person in full and with an office."""
        return any(m.sentence == sentence and m.offices and m.stop - m.first > 1 for m in self.mentions)

    def roles(self) -> set[str]:
        """The folded roles of all offices; ranks are none."""
        return {office.canonical_role.casefold() for office, _ in self.offices if not office.rank}


def office_words(office: Office, scan: Scan) -> tuple[str, ...]:
    """The telling words of what an office is of, each once and in order, abbreviations spelt out."""
    text = office.body.canonical if office.body else spelt(scan, *office.complement)
    if office.place is not None:
        text = f"{text} {office.place.canonical}"
    return _telling_words(text)


@lru_cache(maxsize=4096)
def _telling_words(text: str) -> tuple[str, ...]:
    plain_text = fold_name(text).replace("(", " ").replace(")", " ")  # Cộng hòa Dân chủ Nhân dân (CHDCND) Lào
    return tuple([word for word in dict.fromkeys(plain_text.split()) if word not in EMPTY_WORDS])


def _other_committee(a: Organization, b: Organization) -> bool:
    """`Thành ủy` is of a city, `Tỉnh ủy` of a province, `Đảng ủy UBND tỉnh` of a body there."""
    one, other = _committee(a), _committee(b)
    return one != other and (bool(one and other) or _CITY in (one, other))


def _committee(body: Organization) -> str:
    name = fold_name(body.name) if body.kind == "party_committee" else ""
    return next((kind for kind in _COMMITTEES if name.startswith(kind)), "")


def plain_role(role: str) -> str:
    """`Phó Chủ tịch Thường trực` is told as `Phó Chủ tịch` as well.

    >>> plain_role("Phó Chủ tịch Thường trực")
    'phó chủ tịch'
    """
    role = role.casefold()
    return next((role.removesuffix(word) for word in _STANDING if role.endswith(word)), role)


def _told(office: Office, scan: Scan) -> tuple[str, tuple[str, ...]]:
    """The role and the words of an office: `Thường vụ Tỉnh ủy` is `Ủy viên Ban Thường vụ Tỉnh ủy`."""
    role, words = plain_role(office.canonical_role), office_words(office, scan)
    return ("ủy viên", ("thường", "vụ", *words)) if role == _STANDING_BOARD else (role, words)


def _governs(office: Office, role: str) -> bool:
    """`Tỉnh trưởng`, `Chủ tịch tỉnh` and `Chủ tịch UBND tỉnh` are one office."""
    if role != "chủ tịch" or office.body is None or office.body.kind != "people_committee":
        return role in _GOVERNORS
    place = office.place or office.body.place
    return (office.unit or "").casefold() == "tỉnh" or place is not None and place.kind == "province"


def same_office(a: Office, b: Office, scan: Scan) -> bool:
    """Whether two printed offices can be one: same role, and neither says something the other denies."""
    if a.rank and b.rank:
        left, right = set(a.canonical_role.casefold().split()), set(b.canonical_role.casefold().split())
        return left <= right or right <= left
    (role, words), (other, others) = _told(a, scan), _told(b, scan)
    if role != other:
        if not (_governs(a, role) and _governs(b, other)):
            return False
        words, others = (tuple(word for word in row if word != "ủy") for row in (words, others))
    if a.former != b.former and any(scan.at(office.first, "modifier") for office in (a, b)):
        return False  # `nguyên Bí thư`; from `từng là | Bí thư` the title takes no word
    if a.body and b.body and ({a.body.kind, b.body.kind} in _APART or _other_committee(a.body, b.body)):
        return False
    if len(words) > len(others):
        words, others = others, words
    rest = iter(others)
    return all(word in rest for word in words)


class Resolver:
    """Joins mentions to people, one mention at a time."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.people: list[Identity] = []
        self._by_name: dict[str, Identity] = {}
        self._by_skeleton: dict[str, Identity] = {}
        self._by_word: dict[str, list[Identity]] = {}
        self._read: dict[int, _Printed] = {}
        self._without_office: dict[str, list[Person]] | None = None
        self._called: dict[str, set[tuple[str, ...]]] = {}

    def resolve(self, mentions: Sequence[Person]) -> list[Identity]:
        """The people of one article, in reading order of their first mention.

        First the full names with an office, then short mentions, then full names without one.
        """
        named = [m for m in mentions if m.named]
        full = [m for m in named if m.stop - m.first > 1]
        shorter: set[tuple[str, ...]] = set()  # the first half of a Lao name: `Chăn-sạ-phôn` of `Chăn-sạ-phôn Vông-sa`
        for person in full:
            words = self._printed(person).words
            self._called.setdefault(words[-1], set()).add(words)
            shorter.update(words[:size] for size in range(2, len(words)))
        for person in sorted(full, key=lambda m: self._printed(m).words in shorter):
            if person.offices or person.shared:
                self._join(person, *(self._same(person) or self._short_of(person) or (self._new(person), FULL)))
        for person in named:
            if person.stop - person.first > 1:
                continue
            found = self._short_of(person) or self._same(person) or self._told_later(person, full)
            if found is None and self._stands_alone(person):
                found = self._new(person), FULL
            if found:
                self._join(person, *found)
        for person in full:
            if not (person.offices or person.shared) and (found := self._same(person) or self._short_of(person)):
                self._join(person, *found)
        for identity in self.people:
            identity.mentions.sort(key=lambda m: m.first)
            self._name_fully(identity)
        return sorted(self.people, key=lambda p: p.mentions[0].first)

    def _told_later(self, person: Person, full: Sequence[Person]) -> tuple[Identity, str] | None:
        """`Họ thăm ông Trần Văn Bình. Ông Bình là Đại tá …`: the office of who is named in full before without one."""
        if not (person.offices or person.shared):
            return None
        if self._without_office is None:
            self._without_office = {}
            for m in full:
                if not (m.offices or m.shared) and looks_vietnamese(self.scan, m.first, m.stop):
                    self._without_office.setdefault(self._printed(m).words[-1], []).append(m)
        named = self._without_office.get(self._printed(person).words[-1], [])[:_REMEMBERED]
        if not named or named[0].first > person.first or len({self._printed(m).words for m in named}) > 1:
            return None
        identity = self._new(named[0])
        self._enter_text(self._printed(named[0]).text, identity)
        return identity, SHORT

    def _stands_alone(self, person: Person) -> bool:
        """One foreign word as a whole name: `Tổng thống Putin`, `ông Sonthanu, Bí thư …`; not `Chủ tịch Mizuho`.

        A rank announces a person as a form of address does: `Đại tá Khamphet, Chỉ huy trưởng …`.
        """
        tokens = self.scan.tokens
        hyphenated = tokens.glued(person.stop - 1) and tokens.keys[person.stop] == "-"  # Mekong-Nhật Bản
        if hyphenated or is_vietnamese_syllable(tokens.words[person.first]):
            return False
        held = [office for office in person.offices if not office.rank]
        if held and self._history(person):
            return True
        announced = person.honorific or len(held) < len(person.offices)
        if not held:  # Thượng úy Bunthăm dịch cho chúng tôi
            long = len(tokens.words[person.first]) >= _LONG_WORD and tokens.words[person.first].istitle()
            return long and any(not office.trade for office in person.offices)
        return announced or any(o.head or o.foreign for o in held)

    # --- finding the person -------------------------------------------------------------------------

    def _printed(self, person: Person) -> _Printed:
        """The name of a mention; read once, asked for several times."""
        read = self._read.get(person.first)
        if read is None:
            text = self.scan.tokens.text(person.first, person.stop)
            key = _key(text)
            read = self._read[person.first] = _Printed(text, key, tuple(key.split()))
        return read

    @rule(
        "other spelling",
        reader=_OFFICIALS,
        examples={
            "Thủ tướng Lào Khampheng Sisavath thăm. Ông Khăm-phenh Xi-xa-vát cảm ơn.": {
                "Khampheng Sisavath (Khăm-phenh Xi-xa-vát)": "Thủ tướng Lào, LA"
            },
        },
        never=["Thủ tướng Lào Khampheng Sisavath gặp Đại sứ Lào Bounmy Vongsa."],
    )
    def _same(self, person: Person) -> tuple[Identity, str] | None:
        """The person of this very name, or of the same Lao name in another spelling."""
        text, key, _ = self._printed(person)
        if known := self._by_name.get(key):
            return known, SAME
        if history := self._history(person):  # the lexicon has their spellings; none is like another's
            return (known, SPELLING) if (known := self._by_name.get(_key(history))) else None
        if looks_vietnamese(self.scan, person.first, person.stop):
            return None
        bones = skeleton(text)
        if len(bones) < _SHORTEST_SKELETON:
            return None
        found = self._by_skeleton.get(bones) or self._close_spelling(person, bones)
        return (found, SPELLING) if found else None

    def _close_spelling(self, person: Person, bones: str) -> Identity | None:
        roles = {office.canonical_role.casefold() for office in (*person.offices, *person.shared) if not office.rank}
        from difflib import SequenceMatcher  # costs more to load than most articles to read, and few ask for it

        for identity in reversed(self.people[-_REMEMBERED:]):
            if identity.vietnamese or len(identity.words) < 2 or identity.is_listed_in(person.sentence):
                continue  # `Khăm-phăn Phôm-ma-thát, Chánh Văn phòng; Khăm-mơng Phông-tha-đi, Bộ trưởng`: two people
            ratio = SequenceMatcher(None, bones, skeleton(identity.name), autojunk=False).ratio()
            alike = ratio >= _VERY_CLOSE and len(bones) >= _LONG_SKELETON and bones[0] == skeleton(identity.name)[:1]
            if alike or ratio >= _CLOSE and roles & identity.roles():
                return identity
        return None

    @rule(
        "short mention",
        reader=_OFFICIALS,
        examples={
            "Thủ tướng Lào Khampheng Sisavath tới Hà Nội. Thủ tướng Khampheng cảm ơn.": {
                "Khampheng Sisavath": "Thủ tướng Lào, LA"
            },
            "Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Bình dự lễ. Ông Bình phát biểu.": {
                "Trần Văn Bình": "Chủ tịch UBND tỉnh Hà Tĩnh, VN"
            },
            "Thứ trưởng Bộ Y tế Trần Văn Bình dự lễ. Ông Bình, Chủ tịch Hội Nông dân Việt Nam, phát biểu.": {
                "Trần Văn Bình": "Thứ trưởng Bộ Y tế; Chủ tịch Hội Nông dân Việt Nam, VN"
            },
        },
        never=["Thứ trưởng Trần Văn Bình và Thứ trưởng Lê Thị Bình dự. Ông Bình nói."],
    )
    def _short_of(self, person: Person) -> tuple[Identity, str] | None:
        """The one person of whose name this is a part: the last word in Vietnamese, the first in Lao."""
        words = self._printed(person).words
        group = len(words) == 1 and self.scan.at(person.first, "group") is not None
        if group and not (person.offices or person.honorific):
            return None  # Đoàn công tác do ông Trần Văn Đoàn dẫn đầu
        known = self._by_word
        near = known.get(words[-1], [])[-_REMEMBERED:] + known.get(words[0], [])[-_REMEMBERED:]
        if not near:
            return None
        unique = list({id(i): i for i in near if _is_short_of(words, i)}.values())
        if person.offices and (len(unique) > 1 or unique and unique[0].vietnamese):
            unique = [i for i in unique if self._fits(person, i)]
        return (unique[0], SHORT) if len(unique) == 1 else None

    def _fits(self, person: Person, identity: Identity) -> bool:
        """Whether the offices of a short mention can be this person's."""
        held = [office for office in person.offices if not office.rank]
        if not held:
            return True
        named = min(m.first for m in identity.mentions if m.stop - m.first > 1)
        if not person.honorific and person.first < held[0].first and person.first < named:
            return False  # Còn Bình - trưởng nhóm tiết kiệm …, before ông Trần Văn Bình is named
        if person.honorific and named < person.first < held[0].first:
            # ông Bình, Chủ tịch Hội Hữu nghị, after Giám đốc Sở Ngoại vụ Trần Văn Bình, the only one called so
            return self._called.get(self._printed(person).words[-1], set()) <= {*identity.forms}
        return any(
            same_office(a, b, self.scan) or a.canonical_role == b.canonical_role
            for a in held
            for b, _ in identity.offices
        )

    def _new(self, person: Person) -> Identity:
        text, _, words = self._printed(person)
        identity = Identity(text, words, looks_vietnamese(self.scan, person.first, person.stop))
        self.people.append(identity)
        self._take_form(words, identity)
        return identity

    def _take_form(self, words: tuple[str, ...], identity: Identity) -> None:
        """Note a form of a person's name, to be found by each of its words."""
        identity.forms.append(words)
        for word in words:
            known = self._by_word.setdefault(word, [])
            if not any(k is identity for k in known):
                known.append(identity)

    def _history(self, person: Person) -> str | None:
        """The name of the historical person whom the lexicon knows by this spelling."""
        hit = self.scan.at(person.first, "historical")
        return str(hit.value["canonical"]) if hit is not None and hit.stop == person.stop else None

    def _join(self, person: Person, identity: Identity, reason: str) -> None:
        text, key, words = self._printed(person)
        identity.add(person, text, reason)
        self._enter(text, key, words, identity)
        if history := self._history(person):
            self._enter_text(history, identity)
        for first, stop in person.aliases:
            other = self.scan.tokens.text(first, stop)
            identity.spellings.setdefault(other, (first, stop, "other spelling in brackets"))
            self._enter_text(other, identity)

    def _enter_text(self, text: str, identity: Identity) -> None:
        key = _key(text)
        self._enter(text, key, tuple(key.split()), identity)

    def _enter(self, text: str, key: str, words: tuple[str, ...], identity: Identity) -> None:
        if len(words) > 1 and not identity.vietnamese and words not in identity.forms:
            self._take_form(words, identity)
        self._by_name.setdefault(key, identity)
        if not identity.vietnamese and len(bones := skeleton(text)) >= _SHORTEST_SKELETON:
            self._by_skeleton.setdefault(bones, identity)

    def _name_fully(self, identity: Identity) -> None:
        """The fullest spelling is the name; of two as full the first one printed, capitals last."""
        if len(identity.spellings) == 1:
            (identity.name,) = identity.spellings
            return

        keys = {f"{_key(text)} " for text in identity.spellings}

        def fullness(text: str) -> tuple[bool, bool, int, int]:
            half = sum(key.startswith(f"{_key(text)} ") for key in keys) > 1  # Khăm Phon | Xay Nha Vông
            whole = len(text.replace("-", " ").split()) if identity.vietnamese else min(2, len(text.split()))
            return not text.isupper(), not half, whole, -identity.spellings[text][0]

        identity.name = max(identity.spellings, key=fullness)


def _key(text: str) -> str:
    return fold_name(text).replace("-", " ")


def _is_short_of(words: tuple[str, ...], identity: Identity) -> bool:
    size = len(words)
    return any(
        size < len(form) and (form[-size:] == words or not identity.vietnamese and form[:size] == words)
        for form in identity.forms
    )
