"""The record of one person: positions with what the text leaves out, country, presence, proof."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Protocol

from vnlao_coop.models.actors import Official, Organization, Place, Position
from vnlao_coop.models.base import Evidence, make
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.actors.identities import Identity, office_words, same_office
from vnlao_coop.vi.actors.mentions import COUNTERPART, SEATED, Person
from vnlao_coop.vi.actors.names import is_vietnamese_syllable, plain, skeleton
from vnlao_coop.vi.actors.office_owners import heads_village, is_ruler
from vnlao_coop.vi.actors.offices import GOVERNORS, Office
from vnlao_coop.vi.actors.presence import Presence
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Scan
from vnlao_coop.vi.sentences import Sentence, section_of

_LONGEST_BODY = 20  # tokens
_CALLED = frozenset(["đồng", "chí", "ông", "bà", "ngài"])
_COUNTRY_REACH = 11  # tokens before the name of a foreign head, in which the country that acts is looked for
_LEADS_ELSEWHERE = frozenset(["tới", "đến", "tại", "ở", "sang", "và", "sứ"])  # `Đại sứ Mỹ`: not the next one's
_UNITS = {"tp": "thành phố", "tp.": "thành phố", "thành phố": "thành phố", "tỉnh": "tỉnh", "thủ đô": "Thủ đô"}
_KIND_WORDS = {"city": "thành phố ", "province": "tỉnh ", "capital": "Thủ đô "}
_CITIES, _PROVINCES = frozenset(["city", "capital"]), frozenset(["province"])
_SEATS = _CITIES | _PROVINCES
_OWN = frozenset(["VN", "LA"])
_LOCAL = frozenset("department police people_council people_committee court procuracy party_committee".split())
_MOST_PLACES = 3  # that are told to lie around a village
_FIRMS = frozenset(["company", "bank", "other"])
_OFFICIALS = "vnlao_coop.vi.replay:officials"


_Held = tuple[Office, Person]


class Known(Protocol):
    """What was cast before the people: each place and body by its first token, and all places."""

    places: tuple[Place, ...]
    place_at: dict[int, tuple[int, Place]]
    body_at: dict[int, tuple[int, Organization]]


class Records:
    """Makes the record of each person of an article."""

    def __init__(
        self, scan: Scan, sentences: Sequence[Sentence], known: Known, people: Sequence[Person], year: int | None
    ) -> None:
        self.scan, self.sentences, self.known, self.people, self.year = scan, sentences, known, people, year
        self.starts = [person.whole[0] for person in people]
        self.presence = Presence(scan, sentences, people, self.starts)
        places = sorted(known.place_at.items())
        posts = {k for p in people for o in (*p.offices, *p.shared) if o.abroad for k in range(o.first, o.stop)}
        posts |= {
            k for p in people if p.offices or p.honorific for k in range(p.first + 1, p.stop)
        }  # Đặng Thị | Hòa Bình
        self.seats = [
            (first, place)
            for first, (_, place) in places
            if place.kind in _SEATS and place.country and first not in posts  # Tổng Lãnh sự Lào tại | Đà Nẵng
        ]
        self.seat_starts = [first for first, _ in self.seats]
        self.place_of = {(place.canonical, place.iso3166_2): place for place in reversed(known.places)}
        abroad = Counter([place.country for _, (_, place) in places if place.country not in (None, "VN")])
        self.lao, self.only_lao = "LA" in abroad, set(abroad) == {"LA"}
        self.bilateral = bool(abroad) and abroad.most_common(1)[0][0] == "LA"
        self.heads: dict[str, Counter[str]] = {}
        for person in people:
            for office in person.offices:
                if office.head and office.place is None and person.named and not office.former:
                    name = plain(scan.tokens.text(person.first, person.stop))
                    self.heads.setdefault(office.canonical_role, Counter())[name] += 1

    def official(self, identity: Identity) -> Official | None:
        """The official that a person is; None where the text gives no office."""
        country = self._country(identity)
        positions = self._positions(identity, country)
        if not positions or all(office.trade for office, _ in identity.offices) or self._is_doubtful(identity):
            return None
        historical = self._historical(identity.name)
        return make(
            Official,
            name=identity.name,
            canonical=identity.name,
            aliases=tuple([s for s in identity.spellings if s != identity.name and _is_alias(s, identity.name)]),
            country=country,
            positions=tuple(positions),
            present=not historical and self.presence.is_there(identity),
            evidence=self._proof(identity),
        )

    def _is_doubtful(self, identity: Identity) -> bool:
        """Vietnamese syllables without a family name, that nothing says to be a person: `Trưởng khoa Ngoại Thận`.

        Names of Lao people in syllables (`Khăm Phon Xay Nha`) look so; two syllables, or an article without
        Laos, are too little.
        """
        announced = any(m.honorific or m.offices and m.offices[0].first < m.first for m in identity.mentions)
        if "-" in identity.name and " " not in identity.name and not (self.lao or announced):
            return True  # mua chiếc Rolls-Royce, CEO của …
        if (
            identity.vietnamese
            or "-" in identity.name
            or not all(is_vietnamese_syllable(word) for word in identity.words)
        ):
            return False
        if any(m.honorific or any(o.rank or o.head for o in m.offices) for m in identity.mentions):
            return False
        if any(_seat_of(office) for office, _ in identity.offices):
            return False
        seated = any(  # Trưởng bản Nọng Mẫu | Bun Lựt
            office.rule == SEATED or heads_village(office) and office.place is not None
            for office, _ in identity.offices
        )
        known = self.scan.at(identity.mentions[0].first, "lao_name") is not None
        known = known and not any(heads_village(office) for office, _ in identity.offices)  # Trưởng bản Bun Ma
        return len(identity.words) < 3 and not (seated or known) or not self.lao

    # --- proof, history ---------------------------------------------------------------------

    def _evidence(self, first: int, stop: int, rule_name: str, field: str | None = None) -> Evidence:
        section = section_of(self.sentences, first)
        return self.scan.evidence(first, stop, section=section, field=field, rule=rule_name)

    def _proof(self, identity: Identity) -> tuple[Evidence, ...]:
        core = identity.mentions[0]
        if len(identity.mentions) > 1:
            core = max(identity.mentions, key=lambda m: (len(m.offices) > 0, m.stop - m.first, -m.first))
        proof = [self._evidence(*core.whole, core.rule)]
        seen: set[str] = set()
        for office, person in identity.offices:
            text = self.scan.tokens.text(office.first, office.stop)
            if text not in seen:
                seen.add(text)
                proof.append(self._evidence(office.first, office.stop, person.rule_of(office), "positions"))
                if office.spelt and office.complement[0] < office.complement[1]:
                    proof.append(self._evidence(*office.complement, person.rule_of(office), "positions"))
        proof.extend(self._evidence(first, stop, why, "name") for first, stop, why in identity.spellings.values())
        return tuple(proof)

    def _historical(self, name: str) -> bool:
        marked = plain(name) if name.isascii() else fold(name)  # `Phạm Văn Đông` is another
        died = _historical_names().get(marked) or _historical_lao().get(skeleton(name))
        return died is not None and (self.year is None or died < self.year)

    # --- country ----------------------------------------------------------------------------------------

    def _country(self, identity: Identity) -> str | None:
        """Of the offices, else of the name, of the side it is listed on, of the country that the article is about."""
        for office, _ in identity.offices:
            seat = _seat_of(office) or self._lies_in(office)
            if seat and not (identity.vietnamese and seat == "LA" and not _governs(office)):
                # A Vietnamese may run a bank in Laos, but no province.
                return None if office.system == "business" and seat == "VN" and not identity.vietnamese else seat
        if identity.vietnamese:
            return self._abroad(identity) if self._is_foreign_head(identity) else "VN"
        for mention in identity.mentions:
            if side := self._side(mention):
                return side
        if any(_is_international(office) for office, _ in identity.offices):
            return None
        if led := self._led_body(identity):
            return led
        if found := self._abroad(identity):
            return found
        held = [office for office, _ in identity.offices if not office.rank]
        if held and not self.only_lao and all(map(_runs_firm, held)):
            return None  # companies send people anywhere
        known = self.only_lao or len(identity.words) > 1 or self._historical(identity.name)
        return "LA" if known and self.bilateral else None

    def _lies_in(self, office: Office) -> str | None:
        """`Trưởng bản Na Mẫu | (huyện Noọng Hét, tỉnh Xiêng Khoảng)`: the country of what lies around a village that no
        table knows."""
        if office.bare or not heads_village(office):
            return None
        at, keys = office.stop, self.scan.tokens.keys
        for _ in range(_MOST_PLACES):
            around = self.known.place_at.get(at + 1) if keys[at : at + 1] in ((",",), ("(",)) else None
            if around is None:
                break
            at, place = around
            if place.country is not None:
                return place.country
        return None

    def _led_body(self, identity: Identity) -> str | None:
        """`Đoàn Đại sứ quán Campuchia tại Lào do | ông X`: the country of the body whose group somebody leads."""
        for mention in identity.mentions:
            joint = mention.whole[0] - 1
            if joint > 0 and self.scan.tokens.keys[joint] == "do":
                near = (self.known.body_at.get(k) for k in range(max(0, joint - _LONGEST_BODY), joint))
                led = next((body for body in near if body is not None and body[0] == joint), None)
                if led is not None and led[1].country is not None:
                    return led[1].country
        return None

    def _is_foreign_head(self, identity: Identity) -> bool:
        """A foreign office, or one that a more often named Vietnamese holds: `Thủ tướng Singapore … Thủ tướng Lý …`."""
        name = plain(identity.name)
        if any(office.foreign for office, _ in identity.offices):
            return True
        bare = {office.canonical_role for office, _ in identity.offices if office.head and office.bare}
        if not bare or not self._abroad(identity):
            return False
        for role in bare:
            rivals = self.heads.get(role)
            if rivals and name in rivals:
                first = next(iter(rivals))
                if any(
                    count > rivals[name] or count == rivals[name] and other == first
                    for other, count in rivals.items()
                    if other != name
                ):
                    return True
        return False

    def _abroad(self, identity: Identity) -> str | None:
        """The foreign country of the nearest office before, in the sentence: `Tổng thống Nga A, Thủ tướng B`."""
        for mention in identity.mentions:
            if not any(office.head or office.foreign or office.rank or office.bare for office in mention.offices):
                continue
            if any(office.foreign for office in mention.offices) and (near := self._country_before(mention)):
                return near
            index = bisect_left(self.starts, mention.whole[0]) - 1
            while index >= 0 and self.people[index].sentence == mention.sentence:
                for office in reversed(self.people[index].offices):
                    seat = _seat_of(office)
                    if seat and seat not in _OWN and office.system != "diplomatic" and not _rivals(office, mention):
                        return seat  # not that of an ambassador: `triệu Đại sứ Mỹ vì … của Tổng thống X`
                index -= 1
        return None

    def _country_before(self, mention: Person) -> str | None:
        """`Trung Quốc cử … Ngoại trưởng Vương Mẫu`: the country named last before a foreign office, not far from it.

        Not where the sentence stands or goes (`Trong chuyến bay tới Hà Lan, Tổng thống …`), nor one of two.
        """
        keys, opening = self.scan.tokens.keys, self.sentences[mention.sentence].first
        for index in range(mention.first, max(opening, mention.first - _COUNTRY_REACH) - 1, -1):
            place = self.known.place_at.get(index)
            if place and place[1].kind == "country" and place[1].country != "VN":
                elsewhere = index > opening and keys[index - 1] in _LEADS_ELSEWHERE or keys[place[0]] == ","
                return None if elsewhere else place[1].country
        return None

    def _side(self, mention: Person) -> str | None:
        """`Về phía Lào có …`: the side that the sentence lists."""
        first, stop = self.sentences[mention.sentence].first, mention.first + 1
        named = self.scan.tokens.among(("phía",), first, stop)
        for index in sorted({*self.scan.starting("side", first, stop), *named}, reverse=True):
            if hit := self.scan.at(index, "side"):
                return str(hit.value["country"])
            if place := self.known.place_at.get(index + 1):
                return place[1].country  # Về phía tỉnh Hủa Phăn có …
        return None

    # --- positions --------------------------------------------------------------------------------------

    def _positions(self, identity: Identity, country: str | None) -> list[Position]:
        fullest: list[_Held] = []
        rules = any(is_ruler(office) for office, _ in identity.offices)
        treats = any(_treats(office) for office, _ in identity.offices)
        for held in identity.offices:
            if held[0].trade and held[1].stop == held[1].first + 1 and not treats:
                continue  # ông Nam, Chủ tịch xã, được bác sĩ Nam cứu: another
            runs = held[0].system == "business" and not held[0].former
            if runs and rules and not any(map(is_ruler, held[1].offices)):
                continue  # `sa thải Giám đốc FBI, ông X`: who heads a state is no director, unless one row says so
            known = self._known(held, fullest)
            if known is None:
                fullest.append(held)
            elif self._weight(held[0]) > self._weight(fullest[known][0]):
                fullest[known] = held
        told = [held for held in fullest if held[0].system != "delegation"]  # who leads a group is the delegation's
        return [self._position(held, identity, country) for held in told or fullest]  # head, but may be nothing else

    def _known(self, held: _Held, others: Sequence[_Held]) -> int | None:
        """Which of ``others`` an office is again: one of the same words, else the first that it can be.

        A row names no office twice: `Bí thư Tỉnh ủy, Bí thư Đảng ủy Quân sự tỉnh` are two, whatever their words.
        """
        alike = [k for k, other in enumerate(others) if same_office(held[0], other[0], self.scan)]
        if not alike and not held[0].rank:  # nguyên Sư đoàn trưởng Sư đoàn 5 X … Sư đoàn trưởng (Sư đoàn 5) X
            once = held[0]._replace(former=True)
            return next((k for k, o in enumerate(others) if o[0].former and same_office(once, o[0], self.scan)), None)
        if not alike or held[0].rank or len(alike) == 1 and not _in_one_row(held, others[alike[0]]):
            return alike[0] if alike else None
        words = office_words(held[0], self.scan)
        equal = next((k for k in alike if office_words(others[k][0], self.scan) == words), None)
        return next((k for k in alike if not _in_one_row(held, others[k])), None) if equal is None else equal

    def _weight(self, office: Office) -> tuple[int, int, int]:
        said = len(office.canonical_role) if office.rank else 0
        return (len(office_words(office, self.scan)), said, office.stop - office.first)

    def _position(self, held: _Held, identity: Identity, country: str | None) -> Position:
        office, person = held
        title, place = office.spelt or self.scan.tokens.text(office.first, office.stop), office.place
        inferred = office.rule == COUNTERPART
        if office.lacks_place and (place := self._implied_place(office, person, identity, country)) is not None:
            inferred = True
            title = _title_with(title, office, place)
        if place is not None:
            place = self._cast_place(place)
        body = self._cast_body(office)
        alone = body is None and place is None and not (office.rank or office.head or office.trade)
        if alone and office.system != "delegation" and (body := self._led(office.first)) is not None:
            inferred = True
        return make(
            Position,
            title=title,
            role=office.role,
            organization=body,
            place=place,
            system=office.system,
            former=office.former,
            acting=office.acting,
            inferred=inferred,
        )

    def _cast_place(self, place: Place) -> Place:
        """The article's own element for a place."""
        return self.place_of.get((place.canonical, place.iso3166_2), place)

    def _cast_body(self, office: Office) -> Organization | None:
        """The article's own element for the body of an office."""
        body_at = self.known.body_at
        if office.body is None:  # Bộ trưởng Ngoại giao, whose ministry bears the whole office as evidence
            stop, body = body_at.get(office.first, (office.stop, None))
            return body if stop == office.stop else None
        span = office.complement if office.spelt else (office.first, office.stop)
        return next((body_at[k][1] for k in range(*span) if k in body_at), None)

    def _led(self, first: int) -> Organization | None:
        """`Đoàn đại biểu Hội Phụ nữ Việt Nam do | Chủ tịch X dẫn đầu`: the body whose group its head leads."""
        keys, body_at = self.scan.tokens.keys, self.known.body_at
        at = first - 1
        while at > 0 and keys[at] in _CALLED:
            at -= 1
        start = next((k for k in range(at - 1, max(0, at - _LONGEST_BODY), -1) if k in body_at), 0)
        if not start or keys[at] != "do" or body_at[start][0] != at:
            return None
        before = start - (keys[start - 1] == "của")
        return body_at[start][1] if self.scan.ends_before(before, 0, "group") else None

    @rule(
        "place left out",
        reader=_OFFICIALS,
        examples={
            "Đoàn thành phố Hà Nội tới Lào. Bí thư Thành ủy Trần Văn Bình phát biểu.": {
                "Trần Văn Bình": "Bí thư Thành ủy Hà Nội, VN"
            },
            "Tại tỉnh Hà Tĩnh, Chủ tịch UBND tỉnh Trần Văn Bình tiếp đoàn.": {
                "Trần Văn Bình": "Chủ tịch UBND tỉnh Hà Tĩnh, VN"
            },
        },
        never=["Tại Hà Nội, Bí thư Tỉnh ủy Trần Văn Bình phát biểu.", "Bộ trưởng Bộ Y tế Lê Văn Mẫu tới Hà Tĩnh."],
    )
    def _implied_place(self, office: Office, person: Person, identity: Identity, country: str | None) -> Place | None:
        """The city or province that an office leaves out: of the person's other offices, else the last one before."""
        fitting = _fitting(office)
        if fitting == _SEATS:  # `Phó Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân`: of the province
            fitting = next((kinds for o in person.offices if (kinds := _fitting(o)) in (_PROVINCES, _CITIES)), fitting)
        for other, _ in [*((o, person) for o in person.offices), *identity.offices]:
            place = other.place
            if place is not None and place.kind in fitting and (other.body is not None or other.system == "state"):
                return place
        at = bisect_left(self.seat_starts, office.first)
        for index in range(at - 1, -1, -1):
            place = self.seats[index][1]
            if place.country == country and place.kind in fitting:
                return place
        later = {
            place.canonical: place for _, place in self.seats if place.country == country and place.kind in fitting
        }
        return next(iter(later.values())) if len(later) == 1 else None


def _in_one_row(one: _Held, other: _Held) -> bool:
    """Whether two offices stand in one row, before or behind the name."""
    person, (a, b) = one[1], (one[0], other[0])
    return person is other[1] and a in person.offices and (a.first < person.first) == (b.first < person.first)


def _rivals(office: Office, mention: Person) -> bool:
    """A country has one president: the office of another president says nothing of this one's country."""
    return office.head and any(office.canonical_role == own.canonical_role for own in mention.offices)


def _seat_of(office: Office) -> str | None:
    """The country of an office: of its body, else of its place."""
    if office.body is not None and office.body.level == "international":
        return None
    if office.body is not None and office.body.country is not None:
        return office.body.country
    return office.place.country if office.place is not None and not office.elsewhere else None


def _runs_firm(office: Office) -> bool:
    """An office of a company, or one that does not say of what."""
    return office.system == "business" and (office.body is None or office.body.kind in _FIRMS)


def _governs(office: Office) -> bool:
    """Who governs a province, a district or a village, or serves in its offices, is of its country."""
    if heads_village(office):
        return True
    if office.place is None or office.place.kind == "country":
        return False
    serves = office.system == "party" or office.body is not None and office.body.kind in _LOCAL
    return serves or office.canonical_role.casefold().endswith(GOVERNORS)


def _is_international(office: Office) -> bool:
    """Of ASEAN, ADB, the United Nations: it says nothing of the holder's country."""
    return office.elsewhere or office.body is not None and office.body.level == "international"


def _fitting(office: Office) -> frozenset[str]:
    """The kinds of place that an office can leave out: a province for `Tỉnh ủy`, a city for `Thành ủy`."""
    unit = (office.unit or "").casefold().rstrip(".")
    words = office.body.canonical.casefold() if office.body else ""
    if unit == "tỉnh" or words.endswith("tỉnh ủy"):
        return _PROVINCES
    if unit in ("tp", "thành phố", "thủ đô") or words.endswith("thành ủy"):
        return _CITIES
    return _SEATS if not unit else frozenset()


def _title_with(title: str, office: Office, place: Place) -> str:
    """The title with the place that it leaves out."""
    name = _bare_name(place)
    if office.body is not None and office.body.kind in ("party_committee", "committee") and not office.unit:
        return f"{title} {name}"
    if name.upper().startswith("TP"):  # TP.HCM holds its kind word
        name = place.canonical.removeprefix("Thành phố ")
    last = title.rpartition(" ")[2]
    if unit := office.unit or (last if last.casefold() in _UNITS else None):
        return f"{title[: -len(unit)].rstrip()} {_UNITS.get(unit.casefold(), unit)} {name}"
    capital = place.kind == "capital" and place.country == "VN"
    return f"{title} {_KIND_WORDS.get('city' if capital else place.kind, '')}{name}"


def _bare_name(place: Place) -> str:
    """The name without its kind word, as the article prints it."""
    words = place.name.split()
    for size in (2, 1):
        kind = " ".join(words[:size]).casefold()
        if kind in _UNITS and len(words) > size:
            return " ".join(words[size:])
    return place.name


def _is_alias(spelling: str, name: str) -> bool:
    """Another spelling of the whole name, not a part of it and not the same in capitals."""
    words = spelling.casefold().split()
    return len(words) > 1 and not set(words) <= set(name.casefold().split())


@cache
def _historical_lao() -> Mapping[str, int]:
    """The years by what the spellings of a Lao name have in common: `Kay-xỏn Phôm-vi-hản`."""
    lao = (entry for entry in lexicon.entries("historical") if entry["country"] == "LA")
    return {skeleton(name): entry["died"] for entry in lao for name in entry["names"]}


@cache
def _historical_names() -> Mapping[str, int]:
    """The years by the names, with and without their marks."""
    names = ((name, entry["died"]) for entry in lexicon.entries("historical") for name in entry["names"])
    return {key: died for name, died in names for key in (fold(name), plain(name))}


def _treats(office: Office) -> bool:
    """Whether an office makes it likely that its holder is the physician of a short mention."""
    degree = office.rank and not office.trade and any(word in office.canonical_role for word in ("sĩ", "Giáo-sư"))
    return degree or office.body is not None and office.body.kind == "hospital"
