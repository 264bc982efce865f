"""From findings to actors: each place, body and person of an article once, with its evidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.base import Evidence, with_changes
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.actors.identities import Resolver
from vnlao_coop.vi.actors.mentions import Person
from vnlao_coop.vi.actors.official_records import Records
from vnlao_coop.vi.scan import Found, Scan
from vnlao_coop.vi.sentences import Sentence, section_of


@dataclass(slots=True, eq=False)
class Cast:
    """The actors of one article. ``place_at``, ``body_at``, ``person_at`` map a first token to its actor."""

    places: tuple[Place, ...] = ()
    organizations: tuple[Organization, ...] = ()
    officials: tuple[Official, ...] = ()
    place_at: dict[int, tuple[int, Place]] = field(default_factory=dict)
    body_at: dict[int, tuple[int, Organization]] = field(default_factory=dict)
    person_at: dict[int, tuple[Person, Official]] = field(default_factory=dict)
    venue_at: dict[int, tuple[int, Place]] = field(default_factory=dict)

    def country(self, code: str | None) -> Place | None:
        """The article's own place for a country."""
        return next((p for p in self.places if p.kind == "country" and p.country == code), None)


def _fullness(found: Found[Organization]) -> tuple[bool, int, int, bool]:
    """How full a printed form of a body is: its own words count, its country is better short and no byname.

    What stands in brackets says it again or says where it is: `Đại học Champasak (Lào)`, `Bộ Khoa học (KH) Việt Nam`.
    """
    place, name = found.value.place, found.value.name
    bare = _BRACKETS.sub("", name) if "(" in name else name
    size, plain = len(bare), bare is name
    if place is None or place.kind != "country":
        return True, size, 0, plain
    if place.name not in name:
        return not name.endswith(" bạn"), size, 0, plain  # Quốc hội nước bạn
    country = len(place.name) if place.name in bare else 0
    return _BYNAMES.isdisjoint(fold_name(place.name).split()), size - country, -country, plain


_BRACKETS = re.compile(r" ?\([^()]*\)")


def _join_located(groups: dict[str, list[Found[Organization]]]) -> None:
    """`Bệnh viện Bạch Mai (Hà Nội)`, `Đồn Biên phòng A (BĐBP tỉnh B)` and the same without brackets are one body."""
    located = [key for key, group in groups.items() if group[0].value.name.endswith(")")]
    if not located:
        return
    plain = {group[0].value.name: group for group in groups.values() if group[0].value.country is None}
    for key in located:
        value = groups[key][0].value
        name, _, inside = value.name.rpartition(" (")
        said = value.place is not None and (value.place.name in inside) or value.kind in _POSTED
        other = plain.get(name) if said else None
        if other is not None and other[0].value.kind == value.kind:
            other.extend(groups.pop(key))
            other.sort(key=lambda f: f.first)


def _join_numbered(groups: dict[str, list[Found[Organization]]]) -> None:
    """`Đại đội 531` is the one `Đại đội Biên phòng 531 (Lào)` that the article names in full."""
    short = [(key, group[0].value) for key, group in groups.items() if _is_numbered(group[0].value)]
    if not short:
        return
    units: dict[tuple[str, str], list[str]] = {}  # by what they are and their number
    for key, group in groups.items():
        for word in {w for w in _words(group[0].value.name)[1:] if w.isdigit()}:
            units.setdefault((group[0].value.kind, word), []).append(key)
    for key, value in short:
        *head, number = fold_name(value.name).split()
        alike = (k for k in units.get((value.kind, number), ()) if k in groups)
        full = [k for k in alike if _is_unit(_words(groups[k][0].value.name), head, number)]
        if len(full) == 1:
            groups[full[0]].extend(groups.pop(key))
            groups[full[0]].sort(key=lambda f: f.first)


def _is_numbered(body: Organization) -> bool:
    """A unit by its number alone: `Đại đội 531`."""
    last = body.name.rpartition(" ")[2]
    return body.kind in _POSTED and last.isdigit() and body.country is None and body.name.count(" ") <= _UNIT


def _words(name: str) -> list[str]:
    return fold_name(name).replace(",", " ").split()


def _is_unit(words: Sequence[str], head: Sequence[str], number: str) -> bool:
    """Whether a longer name opens with the same kind of unit and has the number: `đại đội biên phòng 531 (lào)`."""
    return len(words) > len(head) + 1 and words[: len(head)] == [*head] and number in words[len(head) :]


_UNIT = 2  # spaces in `Đại đội 531`
_POSTED = frozenset(["military", "police"])
# nước bạn Lào, đất nước Lào, thành phố mang tên Bác; Sài Gòn beside TPHCM
_BYNAMES = frozenset(["bạn", "đất", "mang", "sài"])
_V = TypeVar("_V", Place, Organization)


def _name_rank(found: Found[Place]) -> tuple[bool, bool, bool, int]:
    """How full a printed form of a place is.

    It has the name in it and is no byname (`đất nước Triệu Voi`); `Thủ đô Hà Nội` says what Hà Nội is,
    `thành phố Hà Nội` says less; the longer one says more.
    """
    place, name = found.value, fold_name(found.value.name)
    named = fold_name(place.canonical) in name
    plain = _BYNAMES.isdisjoint(name.split())
    return named and plain, plain, place.kind == "capital" and name.startswith("thủ đô"), len(name)


def _by_form(group: Sequence[Found[_V]]) -> Sequence[Found[_V]]:
    """The first finding of each printed form, in order."""
    if len(group) == 1:
        return group
    forms: dict[str, Found[_V]] = {}
    for found in group:
        forms.setdefault(found.value.name, found)
    return list(forms.values())


@dataclass(slots=True, eq=False)
class Casting:
    """Builds the cast from what the readers found."""

    scan: Scan
    sentences: Sequence[Sentence]
    published_year: int | None = None

    def build(
        self,
        places: Sequence[Found[Place]],
        venues: Sequence[Found[Place]],
        bodies: Sequence[Found[Organization]],
        people: Sequence[Person],
    ) -> Cast:
        """Each place, body and person once; the mentions lead to them."""
        cast = Cast()
        self._places(cast, places, cast.place_at)
        self._places(cast, venues, cast.venue_at)
        self._bodies(cast, bodies)
        self._people(cast, people)
        return cast

    def _places(self, cast: Cast, found: Sequence[Found[Place]], at: dict[int, tuple[int, Place]]) -> None:
        groups: dict[tuple[str, str | None, str | None], list[Found[Place]]] = {}
        for f in found:
            groups.setdefault((f.value.canonical, f.value.iso3166_2, f.value.country), []).append(f)
        made = []
        for group in groups.values():
            forms = _by_form(group)
            fullest = max(forms, key=_name_rank) if len(forms) > 1 else forms[0]
            place = with_changes(fullest.value, {"evidence": self._proof(forms)})
            made.append(place)
            for f in group:
                at[f.first] = (f.stop, place)
        cast.places += tuple(made)

    def _proof(self, forms: Sequence[Found[_V]]) -> tuple[Evidence, ...]:
        """One piece of evidence for each printed form, the first first."""
        proof: list[Evidence] = []
        for form in forms:
            section, name = section_of(self.sentences, form.first), "name" if proof else None
            proof.append(self.scan.evidence(form.first, form.stop, section=section, field=name, rule=form.rule))
        return tuple(proof)

    def _bodies(self, cast: Cast, found: Sequence[Found[Organization]]) -> None:
        by_place = {place.canonical + str(place.iso3166_2): place for place in cast.places}
        groups: dict[str, list[Found[Organization]]] = {}
        for f in found:
            groups.setdefault(fold_name(f.value.canonical), []).append(f)
        _join_located(groups)
        _join_numbered(groups)
        made = []
        for group in groups.values():
            forms = _by_form(group)
            value = max(forms, key=_fullness).value if len(forms) > 1 else forms[0].value
            if value.place is None and len(group) > 1:
                where = next((f.value for f in group if f.value.place is not None), value)
                value = with_changes(value, {"place": where.place, "country": where.country})
            place = by_place.get(value.place.canonical + str(value.place.iso3166_2)) if value.place else None
            body = with_changes(value, {"evidence": self._proof(forms), "place": place})
            made.append(body)
            for f in group:
                cast.body_at[f.first] = (f.stop, body)
        cast.organizations = tuple(made)

    # --- people ------------------------------------------------------------------------------------

    def _people(self, cast: Cast, people: Sequence[Person]) -> None:
        records = Records(self.scan, self.sentences, cast, people, self.published_year)
        officials = []
        for identity in Resolver(self.scan).resolve(people):
            official = records.official(identity)
            if official is None:
                continue
            officials.append(official)
            for mention in identity.mentions:
                cast.person_at[mention.whole[0]] = (mention, official)
        cast.officials = tuple(officials)
