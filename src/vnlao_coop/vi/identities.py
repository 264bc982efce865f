"""One person out of many mentions: full names, other spellings, short mentions, bare offices.

Resolution drops what is ambiguous. A mention joins a person when its name is the same, when it is
the same Lao name in another spelling (equal consonant skeleton, or a close one and the same
office), or when it is a short form (`Thủ tướng Thongloun`, `ông Thanh`) of exactly one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from vnlao_coop.text.source import fold
from vnlao_coop.vi.names import is_vietnamese_syllable, looks_vietnamese, skeleton
from vnlao_coop.vi.offices import Office
from vnlao_coop.vi.officials import Person
from vnlao_coop.vi.organization_names import spelt
from vnlao_coop.vi.scan import Scan

_REMEMBERED = 24  # how many people a spelling is compared with: keeps resolution linear
_CLOSE = 0.74  # similarity of two skeletons that share an office
_VERY_CLOSE = 0.9
EMPTY_WORDS = frozenset(
    "của nước các tỉnh thành phố tp thủ đô cộng hòa xã hội chủ nghĩa dân chủ nhân dân bộ ban ( ) - ,".split()
)


@dataclass(slots=True, eq=False)
class Identity:
    """One person and all mentions of them, in reading order."""

    name: str
    words: tuple[str, ...]
    vietnamese: bool
    mentions: list[Person] = field(default_factory=list)
    spellings: dict[str, Person] = field(default_factory=dict)
    offices: list[tuple[Office, Person]] = field(default_factory=list)

    def add(self, person: Person, printed: str) -> None:
        """Join a mention."""
        self.mentions.append(person)
        self.spellings.setdefault(printed, person)
        self.offices.extend((office, person) for office in (*person.offices, *person.shared))

    def roles(self) -> set[str]:
        return {office.canonical_role.casefold() for office, _ in self.offices if not office.rank}


def office_words(office: Office, scan: Scan) -> frozenset[str]:
    """The telling words of what an office is of, abbreviations spelt out."""
    text = office.body.canonical if office.body else spelt(scan, *office.complement)
    if office.place is not None:
        text = f"{text} {office.place.canonical}"
    return frozenset(fold(text).split()) - EMPTY_WORDS


def same_office(a: Office, b: Office, scan: Scan) -> bool:
    """Whether two printed offices can be one: same role, and neither says something the other denies."""
    if a.canonical_role.casefold() != b.canonical_role.casefold() or a.former != b.former:
        return False
    left, right = office_words(a, scan), office_words(b, scan)
    return left <= right or right <= left


class Resolver:
    """Joins mentions to people, one mention at a time."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.people: list[Identity] = []
        self._by_name: dict[str, Identity] = {}
        self._by_skeleton: dict[str, Identity] = {}
        self._by_word: dict[str, list[Identity]] = {}

    def resolve(self, mentions: Sequence[Person]) -> list[Identity]:
        """The people of one article, in reading order of their first mention."""
        named = [m for m in mentions if m.named]
        full = [m for m in named if m.stop - m.first > 1]
        with_office = [m for m in full if m.offices or m.shared]
        short = [m for m in named if m.stop - m.first == 1]
        for person in with_office:
            self._join(person, self._same(person) or self._short_of(person) or self._new(person))
        for person in short:
            found = self._short_of(person) or (self._same(person))
            if found is None and self._stands_alone(person):
                found = self._new(person)
            if found:
                self._join(person, found)
        for person in full:
            if not (person.offices or person.shared) and (found := self._same(person) or self._short_of(person)):
                self._join(person, found)
        for identity in self.people:
            identity.mentions.sort(key=lambda m: m.first)
            self._name_fully(identity)
        return sorted(self.people, key=lambda p: p.mentions[0].first)

    def _stands_alone(self, person: Person) -> bool:
        """One foreign word after an office (`Tổng thống Putin`); a lone Vietnamese syllable names nobody."""
        tokens = self.scan.tokens
        hyphenated = tokens.glued(person.stop - 1) and tokens.keys[person.stop] == "-"  # Mekong-Nhật Bản
        return (
            any(not office.rank for office in person.offices)
            and not hyphenated
            and not is_vietnamese_syllable(tokens.words[person.first])
        )

    # --- finding the person -------------------------------------------------------------------------

    def _text(self, person: Person) -> str:
        return self.scan.tokens.text(person.first, person.stop)

    def _same(self, person: Person) -> Identity | None:
        text = self._text(person)
        known = self._by_name.get(fold(text).replace("-", " "))
        if known:
            return known
        if looks_vietnamese(self.scan, person.first, person.stop):
            return None
        bones = skeleton(text)
        if len(bones) >= 4 and (known := self._by_skeleton.get(bones)):
            return known
        return self._close_spelling(person, bones)

    def _close_spelling(self, person: Person, bones: str) -> Identity | None:
        if len(bones) < 4:
            return None
        roles = {office.canonical_role.casefold() for office in (*person.offices, *person.shared) if not office.rank}
        for identity in reversed(self.people[-_REMEMBERED:]):
            if identity.vietnamese or len(identity.words) < 2:
                continue
            ratio = SequenceMatcher(None, bones, skeleton(identity.name), autojunk=False).ratio()
            if ratio >= _VERY_CLOSE or ratio >= _CLOSE and roles & identity.roles():
                return identity
        return None

    def _short_of(self, person: Person) -> Identity | None:
        """The one person of whose name this is a part: the last word in Vietnamese, the first in Lao."""
        words = self._words(person)
        found = [
            identity
            for identity in self._by_word.get(words[-1], [])[-_REMEMBERED:]
            + self._by_word.get(words[0], [])[-_REMEMBERED:]
            if len(words) < len(identity.words)
            and (
                identity.words[-len(words) :] == words
                if identity.vietnamese
                else words in (identity.words[: len(words)], identity.words[-len(words) :])
            )
        ]
        unique = list({id(f): f for f in found}.values())
        if len(unique) > 1 and person.offices:
            unique = [
                i for i in unique if any(same_office(a, b, self.scan) for a in person.offices for b, _ in i.offices)
            ]
        return unique[0] if len(unique) == 1 else None

    def _words(self, person: Person) -> tuple[str, ...]:
        return tuple(plain_word for word in self._text(person).split() if (plain_word := fold(word)))

    def _new(self, person: Person) -> Identity:
        text = self._text(person)
        identity = Identity(text, self._words(person), looks_vietnamese(self.scan, person.first, person.stop))
        self.people.append(identity)
        return identity

    def _join(self, person: Person, identity: Identity) -> None:
        text = self._text(person)
        identity.add(person, text)
        self._by_name.setdefault(fold(text).replace("-", " "), identity)
        if not identity.vietnamese and len(bones := skeleton(text)) >= 4:
            self._by_skeleton.setdefault(bones, identity)
        for word in set(identity.words):
            known = self._by_word.setdefault(word, [])
            if not any(k is identity for k in known):
                known.append(identity)

    def _name_fully(self, identity: Identity) -> None:
        """The fullest spelling is the name; where two are as full, the first one printed."""
        identity.name = max(
            identity.spellings, key=lambda text: (len(text.replace("-", " ").split()), -identity.spellings[text].first)
        )
        if not identity.vietnamese:
            first = next(iter(identity.spellings))
            if len(first.split()) >= 2:
                identity.name = first


def holder(office: Office, people: Iterable[Identity], scan: Scan) -> Identity | None:
    """The one person who holds an office that is named alone (`Thủ tướng Lào nhấn mạnh`)."""
    found = [
        person
        for person in people
        if any(same_office(office, held, scan) and not held.rank for held, _ in person.offices)
    ]
    return found[0] if len(found) == 1 else None
