"""From findings to actors: each place, body and person of an article once, with its evidence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from vnlao_coop.models.actors import Official, Organization, Place, Position
from vnlao_coop.models.base import Evidence
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.identities import Identity, Resolver, office_words, same_office
from vnlao_coop.vi.names import plain
from vnlao_coop.vi.offices import Office
from vnlao_coop.vi.officials import Person
from vnlao_coop.vi.scan import Found, Scan
from vnlao_coop.vi.sentences import Sentence

_ABSENT_REACH = 7  # tokens before a mention in which "lời mời của" and the like are looked for
_VERB_REACH = 6
_UNITS = {"tp": "thành phố", "tp.": "thành phố", "thành phố": "thành phố", "tỉnh": "tỉnh", "thủ đô": "Thủ đô"}
_LEVELS = frozenset(["province", "city", "capital"])


@dataclass(slots=True)
class Cast:
    """The actors of one article. ``place_at``, ``body_at``, ``person_at`` map a first token to its actor."""

    places: tuple[Place, ...] = ()
    organizations: tuple[Organization, ...] = ()
    officials: tuple[Official, ...] = ()
    place_at: dict[int, tuple[int, Place]] = field(default_factory=dict)
    body_at: dict[int, tuple[int, Organization]] = field(default_factory=dict)
    person_at: dict[int, tuple[Person, Official]] = field(default_factory=dict)
    venue_at: dict[int, tuple[int, Place]] = field(default_factory=dict)


def section_of(sentences: Sequence[Sentence], index: int) -> Sentence | None:
    """The sentence that holds token ``index``."""
    low, high = 0, len(sentences)
    while low < high:
        middle = (low + high) // 2
        if sentences[middle].stop <= index:
            low = middle + 1
        else:
            high = middle
    return sentences[low] if low < len(sentences) and sentences[low].first <= index else None


def _fullness(found: Found[Organization]) -> tuple[int, int]:
    """How full a printed form of a body is: its own words count, its country is better short."""
    place, size = found.value.place, len(found.value.name)
    country = len(place.name) if place is not None and place.kind == "country" and place.name in found.value.name else 0
    return size - country, -country


def _says_name(place: Place) -> bool:
    """Whether the printed form has the name in it, not a byname (`đất nước Triệu Voi`)."""
    return fold(place.canonical) in fold(place.name)


def _says_kind(place: Place) -> bool:
    """`Thủ đô Hà Nội` says what Hà Nội is; `thành phố Hà Nội` says less."""
    return place.kind == "capital" and fold(place.name).startswith("thủ đô")


@dataclass(slots=True)
class Casting:
    """Builds the cast from what the readers found."""

    scan: Scan
    sentences: Sequence[Sentence]
    published_year: int | None = None
    _seats: dict[str, list[tuple[int, Place]]] = field(default_factory=dict)

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
        for first, (_, place) in sorted(cast.place_at.items()):
            if place.kind in _LEVELS and place.country:
                self._seats.setdefault(place.country, []).append((first, place))
        self._places(cast, venues, cast.venue_at)
        self._bodies(cast, bodies)
        self._people(cast, people)
        return cast

    def _evidence(self, first: int, stop: int, rule: str, name: str | None = None) -> Evidence:
        sentence = section_of(self.sentences, first)
        return self.scan.evidence(first, stop, section=sentence.section if sentence else None, field=name, rule=rule)

    def _places(self, cast: Cast, found: Sequence[Found[Place]], at: dict[int, tuple[int, Place]]) -> None:
        groups: dict[tuple[str, str | None, str | None], list[Found[Place]]] = {}
        for f in found:
            groups.setdefault((f.value.canonical, f.value.iso3166_2, f.value.country), []).append(f)
        made = []
        for group in groups.values():
            fullest = max(group, key=lambda f: (_says_name(f.value), _says_kind(f.value), len(f.value.name)))
            place = fullest.value.model_copy(update={"evidence": self._forms(group)})
            made.append(place)
            for f in group:
                at[f.first] = (f.stop, place)
        cast.places += tuple(made)

    def _forms(self, group: Iterable[Found[Place]] | Iterable[Found[Organization]]) -> tuple[Evidence, ...]:
        """One piece of evidence for each printed form, the first first."""
        seen: dict[str, Evidence] = {}
        for f in group:
            name = f.value.name
            if name not in seen:
                seen[name] = self._evidence(f.first, f.stop, f.rule, "name" if seen else None)
        return tuple(seen.values())

    def _bodies(self, cast: Cast, found: Sequence[Found[Organization]]) -> None:
        by_place = {place.canonical + str(place.iso3166_2): place for place in cast.places}
        groups: dict[str, list[Found[Organization]]] = {}
        for f in found:
            groups.setdefault(fold(f.value.canonical), []).append(f)
        made = []
        for group in groups.values():
            fullest = max(group, key=_fullness)
            value = fullest.value
            place = by_place.get(value.place.canonical + str(value.place.iso3166_2)) if value.place else None
            body = value.model_copy(update={"evidence": self._forms(group), "place": place})
            made.append(body)
            for f in group:
                cast.body_at[f.first] = (f.stop, body)
        cast.organizations = tuple(made)

    # --- people ------------------------------------------------------------------------------------

    def _people(self, cast: Cast, people: Sequence[Person]) -> None:
        identities = Resolver(self.scan).resolve(people)
        officials = []
        for identity in identities:
            official = self._official(identity, cast, people)
            if official is None:
                continue
            officials.append(official)
            for mention in identity.mentions:
                cast.person_at[mention.whole[0]] = (mention, official)
        cast.officials = tuple(officials)

    def _official(self, identity: Identity, cast: Cast, people: Sequence[Person]) -> Official | None:
        country = self._country(identity, cast)
        positions = self._positions(identity, cast, country)
        if not positions:
            return None
        historical = self._historical(identity.name)
        present = not historical and any(self._takes_part(m) for m in identity.mentions)
        return Official(
            name=identity.name,
            canonical=identity.name,
            aliases=tuple(s for s in identity.spellings if s != identity.name and len(s.split()) > 1),
            country=country,
            positions=tuple(positions),
            present=present,
            evidence=self._proof(identity),
        )

    def _proof(self, identity: Identity) -> tuple[Evidence, ...]:
        core = max(identity.mentions, key=lambda m: (len(m.offices) > 0, m.stop - m.first, -m.first))
        proof = [self._evidence(*core.whole, "name and office")]
        seen: set[str] = set()
        for office, person in identity.offices:
            text = self.scan.tokens.text(office.first, office.stop)
            if text not in seen:
                seen.add(text)
                shared = "office of a list" if office in person.shared else "office"
                proof.append(self._evidence(office.first, office.stop, shared, "positions"))
        for mention in identity.spellings.values():
            proof.append(self._evidence(mention.first, mention.stop, "name", "name"))
        return tuple(proof)

    def _historical(self, name: str) -> bool:
        return any(
            plain(known) == plain(name) and (self.published_year is None or entry["died"] < self.published_year)
            for entry in lexicon.entries("historical")
            for known in entry["names"]
        )

    def _country(self, identity: Identity, cast: Cast) -> str | None:
        """Of the offices, else of the name and the side it is listed on."""
        for office, _ in identity.offices:
            seat = office.place.country if office.place else office.body.country if office.body else None
            if seat and not (identity.vietnamese and seat == "LA"):  # a Vietnamese may run a bank in Laos
                return seat
        if identity.vietnamese:
            return "VN"
        for mention in identity.mentions:
            if side := self._side(mention) or self._neighbour(mention, cast):
                return side
        return "LA" if len(identity.words) > 1 else None

    def _neighbour(self, mention: Person, cast: Cast) -> str | None:
        """`Tổng thống Nga A, Thủ tướng B`: a foreign country named before in the sentence is B's too."""
        for index in range(mention.first, self.sentences[mention.sentence].first - 1, -1):
            known = cast.place_at.get(index)
            if known and known[1].kind == "country" and known[1].country not in ("VN", "LA"):
                return known[1].country
        return None

    def _side(self, mention: Person) -> str | None:
        """`Về phía Lào có …`: the side that the sentence lists."""
        sentence = self.sentences[mention.sentence]
        for index in range(mention.first, sentence.first - 1, -1):
            if hit := self.scan.at(index, "side"):
                return str(hit.value["country"])
        return None

    def _takes_part(self, mention: Person) -> bool:
        scan, first = self.scan, mention.whole[0]
        sentence = self.sentences[mention.sentence]
        for index in range(max(sentence.first, first - _ABSENT_REACH), first):
            hit = scan.at(index, "absent_before")
            if (
                hit
                and hit.stop <= first
                and all(
                    scan.at(k, "place", "modifier", "honorific") or scan.tokens.keys[k] in ("của",)
                    for k in range(hit.stop, first)
                )
            ):
                return False
        after = mention.whole[1]
        return not any(scan.at(k, "absent_after") for k in range(after, min(sentence.stop, after + _VERB_REACH)))

    def _positions(self, identity: Identity, cast: Cast, country: str | None) -> list[Position]:
        groups: list[list[tuple[Office, Person]]] = []
        for office, person in identity.offices:
            group = next((g for g in groups if same_office(office, g[0][0], self.scan)), None)
            if group is None:
                groups.append([(office, person)])
            else:
                group.append((office, person))
                group.sort(key=lambda pair: self._weight(pair[0]), reverse=True)
        return [self._position(group, identity, cast, country) for group in groups if not self._only_leads(group[0][0])]

    def _weight(self, office: Office) -> tuple[int, int]:
        return (len(office_words(office, self.scan)), office.stop - office.first)

    @staticmethod
    def _only_leads(office: Office) -> bool:
        return office.system == "delegation"

    def _position(
        self, group: list[tuple[Office, Person]], identity: Identity, cast: Cast, country: str | None
    ) -> Position:
        office, person = group[0]
        tokens = self.scan.tokens
        title, place, inferred = tokens.text(office.first, office.stop), office.place, False
        if office.lacks_place:
            place = self._implied_place(office, person, identity, cast, country)
            if place is not None:
                inferred = True
                title = self._title_with(office, place)
        known = None
        if office.body is not None:
            first = next((k for k in range(office.first, office.stop) if k in cast.body_at), None)
            known = cast.body_at[first][1] if first is not None else None
        if place is not None:
            place = next(
                (p for p in cast.places if (p.canonical, p.iso3166_2) == (place.canonical, place.iso3166_2)), place
            )
        return Position(
            title=title,
            role=office.role,
            organization=known,
            place=place,
            system=office.system,
            former=office.former,
            acting=office.acting,
            inferred=inferred,
        )

    def _title_with(self, office: Office, place: Place) -> str:
        title = self.scan.tokens.text(office.first, office.stop)
        if office.unit:
            title = title[: -len(office.unit)].rstrip()
        short = place.canonical
        if office.unit and (spelt := _UNITS.get(office.unit.casefold())):
            return f"{title} {spelt} {short}"
        if office.body is not None and office.body.kind == "party_committee":
            return f"{title} {short}"
        kind = {"city": "thành phố ", "province": "tỉnh ", "capital": "Thủ đô "}.get(place.kind, "")
        return f"{title} {kind}{short}"

    def _implied_place(
        self, office: Office, person: Person, identity: Identity, cast: Cast, country: str | None
    ) -> Place | None:
        """The city or province that the text leaves out: of the same person's other offices, of the list, of the sentence before."""
        for other, _ in [*((o, person) for o in person.offices), *identity.offices]:
            if other.place is not None and other.place.kind in _LEVELS and other.body is not None:
                return other.place
            if other.place is not None and other.place.kind in _LEVELS and other.system == "state":
                return other.place
        seats = self._seats.get(country or "", [])
        known = bisect_left(seats, office.first, key=lambda seat: seat[0])
        return seats[known - 1][1] if known else None
