"""Who stands for the two sides of a gift, and who an ellipsis or a pronoun takes up."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import cast

from vnlao_coop.models.actors import Official, Organization, Place, Position
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import LOCAL, REGION, Context, Item
from vnlao_coop.vi.facts.gift_marks import ACTORS, Marks
from vnlao_coop.vi.facts.gift_parties import BUILT, Actor, Mark, Party

OTHER = {"VN": "LA", "LA": "VN"}
_RECALL = 4  # sentences back in which a giver or receiver that is left out is looked for
_FOCUS = 8  # sentences in which a text stays where it is
_ADDRESS = 3  # parts of an address, before its last
_ITEMS = 60  # of one sentence, at most
_SIZES = {"village": 0, "commune": 1, "district": 2, "province": 3, "city": 3, "capital": 3}
_REGIONS = frozenset(["province", "city", "capital"])
# Bodies that this press names without a country when they are Vietnamese.
HOME = frozenset(
    "military police people_committee people_council party_committee mass_organization front hospital school".split()
)
_NEVER_TAKEN_UP = frozenset(["village", "commune", "border_gate", "venue", "other"])  # as who gives
_OWN_NAME = frozenset(["school", "hospital", "company", "bank", "military", "police", "media", "association"])
_OWN_PARTY = fold("đảng bộ")
_NO_GIVERS = frozenset(["border_gate", "venue", "other"])
_INSIDE = 8  # tokens of the phrase in which a body stands without its name
_NAMED = 24  # sentences back in which a body that stands without its name was named
_ABOUT = 3  # times that a text names Lào, its places, bodies or people, if it is about Lào
_PROVINCE = "tỉnh"
_TEAM = frozenset(fold("đội đoàn").split())  # of an army: Đội Quy tập 597, Đoàn Kinh tế - Quốc phòng 5
# The guards of Lào stand in companies, those of Việt Nam at posts.
_LAO_UNITS = tuple(fold(f"{unit} ") for unit in ("Đại đội Biên phòng", "Đại đội BP", "Đại đội Bảo vệ biên giới"))
_ARMED = frozenset(["military", "police"])
_WHOSE = frozenset(["thuộc", "("])
_STATE = frozenset(["state", "government"])
_BARE_STATE = 2  # words of `Chính phủ`, `Nhà nước`, without its country
_JUST = 1  # sentences back in which what was named is still meant
_TWO = frozenset(["hai", "2"])
_MEMBER = fold("ủy viên")
_PARTY = frozenset(["party", "party_committee"])
_UNIT = tuple(fold("đơn vị").split())
_SEATS = frozenset(["province", "city", "capital"])  # tỉnh is no Tỉnh ủy
_COUNCILS = frozenset(["people_committee", "people_council", "party_committee"])  # their head speaks for the place
_NEAR = 2  # sentences in which a side that was named is still spoken of
_PAIRED = frozenset(["-", "–", "giáp"])  # Việt Nam - Lào
_OF_BOTH = frozenset(["lào", "việt"])
_CLUSTER = fold("cụm bản")  # of villages
_EACH_OF = frozenset(["mỗi", "từng"])
_MANY = frozenset(["các", "những", "hai", "ba", "bốn", "năm", "sáu", "mỗi"])
_GIVEN_TO = frozenset(fold("xây dựng mới cấp tặng cho chữa :").split())  # before works or who receives
_BEFORE_PLACE = frozenset(["tại", "ở", "đến", "tới", "sang", "thăm", "với"])


@dataclass(slots=True, eq=False)
class Side:
    """A giver or receiver. ``recalled``: taken up from elsewhere, ``guessed`` where a reader could doubt it;
    ``others``: further receivers of a joint gift."""

    actor: Actor | None = None
    country: str | None = None
    mark: Mark | None = None
    recalled: bool = False
    guessed: bool = False
    others: tuple[Actor, ...] = ()


def several_small(party: Party) -> bool:
    """Whether several villages, communes or districts are listed, with no place that holds them."""
    places = [actor for actor in party.actors if isinstance(actor, Place) and actor.kind in _SIZES]
    clusters = [place for place in places if fold(place.name).startswith(_CLUSTER)]  # bản A, cụm bản B: an address
    kinds = [place.kind for place in places if place not in clusters or len(clusters) == len(places)]
    return len(kinds) > 1 and len(set(kinds)) == 1


def _is_of_party(held: Position) -> bool:
    """`Ủy viên Bộ Chính trị`, `Phó Bí thư Quân ủy Trung ương`: offices in front of the one that a person acts in."""
    body = held.organization
    central = body is not None and body.place is None and body.kind in _PARTY
    return central or fold(held.title).startswith(_MEMBER)


def _only(countries: Collection[str | None]) -> str | None:
    """The one of them, where there is one."""
    return next(iter(countries)) if len(countries) == 1 else None


def _own_name(place: Place) -> str:
    """`Pờ Y` of `xã Pờ Y`: the words that no unit is."""
    words = place.name.split()
    return fold(" ".join(words[next((k for k, word in enumerate(words) if word[0].isupper()), 0) :]))


class Sides:
    """Resolves the parties of one article to its actors."""

    def __init__(self, context: Context, marks: Marks) -> None:
        self.context, self.marks = context, marks
        self.states: dict[str, Place] = {}
        self._on_laos: bool | None = None
        self.settled: dict[str, str] = {}  # the side of who gave or received before, where no word tells it
        for place in context.cast.places:
            if place.kind == "country" and place.country:
                self.states.setdefault(place.country, place)

    def giver(self, mark: Mark | None) -> Side:
        """The side of a giver: a body named without a country is Vietnamese, unless a Lao place is in its name."""
        side = self.of(mark, at_home=True)
        body = side.actor
        first = mark.value.actors[0] if mark is not None and mark.value.actors else None
        if mark is not None and isinstance(first, Official) and self.context.scan.tokens.keys[mark.first - 1] in _TWO:
            return Side()  # hai | Bộ trưởng đã tặng …: both
        if isinstance(body, Place) and isinstance(first, Organization) and first.kind in _OWN_NAME:
            side.actor = body = first  # Trường Hữu nghị 80 (Sơn Tây, Hà Nội)
        provinces = mark is not None and tuple(mark.value.heads) == (_PROVINCE,)  # các tỉnh Nam Lào
        if isinstance(body, Place) and body.kind in _NO_GIVERS and not provinces:
            return Side()
        if body is None and mark is not None and side.country is None:
            side.actor = body = self._team(mark, None)
        if side.country is None and isinstance(body, Organization) and body.kind in HOME:
            side.country = "VN" if body.place is None or body.place.country in (None, "VN") else None
        if side.country is None and isinstance(body, Official):  # Giám đốc Công an tỉnh: of the province at home
            bodies = [p.organization for p in body.positions if p.organization is not None]
            if bodies and all(b.country is None and b.place is None and b.kind in HOME for b in bodies):
                side.country = "VN"
        return side

    def of(self, mark: Mark | None, prefer: str | None = None, *, at_home: bool = False) -> Side:
        """The side that a party stands for; ``prefer`` chooses where it names two countries.

        A body without its name is the one named last; ``at_home``: a Vietnamese one, where the words do not say.
        """
        if mark is None:
            return Side()
        party: Party = mark.value
        country = prefer if prefer in party.countries else party.country
        actor = party.actor(country)
        alone = bool(party.bare) and not party.actors and not party.heads  # not: 142 học sinh của tỉnh bạn
        if alone and country is not None and self._several(mark.first):  # các tỉnh bạn, 3 tỉnh bạn
            return Side(self.states.get(country), country, mark, recalled=not party.countries)
        wanted = prefer or country  # B tặng đồn: a unit of the other side than B's
        unnamed = party.country in (None, wanted) and not party.actors
        if wanted in self.states and unnamed and self._several_provinces(mark):
            return Side(self.states[wanted], wanted, mark, recalled=not party.countries)  # con em 3 tỉnh, các tỉnh bạn
        named = self._named(mark.first, party.bare, wanted, at_home) if party.bare and not party.actors else None
        if named is None and wanted != country and party.bare and not party.actors and wanted != "VN":
            named = self._named(mark.first, party.bare, country, at_home, unknown=country is None)
        if named is not None:
            return Side(named, named.country or country, mark, recalled=not party.countries)
        if country is not None:
            regions = {a.canonical for a in party.actors if isinstance(a, Place) and a.kind in _REGIONS}
            if not party.actors:
                actor = self.states.get(country)  # phía bạn, nước ta
            elif not isinstance(actor, Official) and (len(regions) > 1 or several_small(party)):
                actor = self.states.get(country, actor)  # các tỉnh A, B và C; 3 bản A, B, C
            if actor is None:
                actor = self.recall(mark.first, country).actor
        if country is None and actor is not None:
            country = self.settled.get(actor.canonical) or self._unit(actor) or self._namesake(actor)
            country = country or self._of_its_people(actor)
        actor = self.state_for(actor, country)
        others: tuple[Actor, ...] = ()
        if len(party.countries) > 1:
            others = tuple(a for a in party.actors if isinstance(a, Place) and a.country not in (country, None))
        return Side(actor, country, mark, others=others)

    def _several_provinces(self, mark: Mark) -> bool:
        """Whether the words name several provinces without their names."""
        keys = self.context.scan.tokens.keys
        first = next((k for k in range(max(1, mark.first), mark.stop) if keys[k] == _PROVINCE), 0)
        these = keys[first + 1 : first + 2] == ("này",)  # các tỉnh này: those named before
        plural = keys[first - 1] == "các" and (bool(mark.value.countries) or these)
        plural = plural or keys[first - 1] in _EACH_OF  # hỗ trợ mỗi tỉnh 20 tỷ đồng
        return first > 0 and (plural or (keys[first - 1].isdigit() and keys[first - 1] != "1"))

    def _several(self, first: int) -> bool:
        """Whether a number or `các` counts what stands at token ``first`` as several."""
        before = self.context.scan.tokens.keys[first - 1] if first else ""
        return before in _MANY or (before.isdigit() and before != "1")

    def _unit(self, body: Actor) -> str | None:
        """The country of a numbered unit that is called by a longer name elsewhere: `Đại đội 325, Bộ Chỉ huy … B`."""
        if not isinstance(body, Organization) or not body.name[-1].isdigit():
            return None
        name = fold(body.name)
        return _only(self._units.get(name, ())) or ("LA" if name.startswith(_LAO_UNITS) else None)

    @cached_property
    def _units(self) -> dict[str, set[str | None]]:
        """The countries of the article's bodies, by what stands before a longer name's end: `Đại đội 325 | , Bộ …`."""
        found: dict[str, set[str | None]] = {}
        for body in self.context.cast.organizations:
            name = fold(body.name)
            for k in (k for k, letter in enumerate(name) if letter in ", " and name[k - 1].isdigit()):
                found.setdefault(name[:k], set()).add(body.country)
        return found

    def _of_its_people(self, body: Actor) -> str | None:
        """The country of those who hold offices of a unit, school or firm: `X, Đại đội trưởng Đại đội 213`."""
        if not isinstance(body, Organization) or body.kind not in _OWN_NAME:
            return None
        return _only(self._holders.get(body.canonical, ()))

    @cached_property
    def _holders(self) -> dict[str, set[str | None]]:
        """The countries of the people of each body."""
        found: dict[str, set[str | None]] = {}
        for person in self.context.cast.officials:
            for body in (held.organization for held in person.positions if held.organization is not None):
                found.setdefault(body.canonical, set()).add(person.country)
        return found

    def _namesake(self, body: Actor) -> str | None:
        """The country of a school, hospital or market that is called after a place of the article: it is there."""
        if not isinstance(body, Organization) or body.kind not in BUILT or body.place is not None:
            return None
        name = fold(body.name)
        if self._of_both(body):  # Trường Hữu nghị Lào - Việt Nam: who is named first is at home
            return "LA" if name.index("lào") < name.index("việt") else "VN"
        endings = (name[k + 1 :] for k, letter in enumerate(name) if letter == " ")
        return _only({country for ending in endings for country in self._namesakes.get(ending, ())})

    @cached_property
    def _namesakes(self) -> dict[str, set[str | None]]:
        """The countries of the article's places, by their own names."""
        found: dict[str, set[str | None]] = {}
        for place in self.context.cast.places:
            if place.kind in LOCAL:
                found.setdefault(_own_name(place), set()).add(place.country)
        return found

    def state_for(self, actor: Actor | None, country: str | None) -> Actor | None:
        """The country where the actor is only its `Chính phủ (ta)`, `Nhà nước (ta)`."""
        bare = isinstance(actor, Organization) and actor.kind in _STATE and len(actor.name.split()) == _BARE_STATE
        return self.states.get(country or "", actor) if bare and actor is not None else actor

    def _named(
        self, first: int, kinds: Sequence[str], country: str | None, at_home: bool, *, unknown: bool = False
    ) -> Actor | None:
        """The body or place meant by `trường`, `tỉnh` at token ``first``: of ``kinds``, of the country or without one.

        One that opens with that very word comes first; of these the one just named, else the one named most often.
        """
        keys, number = self.context.scan.tokens.keys, self.context.number_of(first)
        group = self.context.scan.at(first, "gift_group")
        within = self.context.scan.at(group.stop, "gift_group") if group is not None else None
        if within is not None and not (group and group.value.get("bare")) and within.value.get("bare"):
            first, group = within.first, within  # đại diện | Tổng hội
        elif kinds and (group is None or not group.value.get("bare")):
            groups = (self.context.scan.at(k, "gift_group") for k in range(first + 1, first + _INSIDE))
            own = next((g for g in groups if g is not None and tuple(g.value.get("bare", ())) == tuple(kinds)), None)
            first, group = (own.first, own) if own is not None else (first, group)  # 12 đoàn viên của | Quân khu
        words = keys[first : group.stop if group is not None else first + 1]
        words = words[1:] if words[0] == "nhà" and len(words) > 1 else words  # nhà trường
        called: dict[int, list[Actor]] = {}
        others: Actor | None = None
        far: Actor | None = None  # whose head was named
        around: Actor | None = None  # Trường A tỉnh B … tặng tỉnh bạn, Sở A tỉnh B cho biết tỉnh …: the place in a name
        for place in range(number, max(-1, number - _NAMED - 1), -1):
            for item in reversed(self.context.items[place][:_ITEMS]):
                if item.stop > first:
                    continue
                if item.kind == "person" and _SEATS.isdisjoint(kinds):
                    unit = kinds if words == _UNIT and place == number else ()
                    headed = self._headed(item.value, words, unit)  # ông X, Giám đốc Bệnh viện A, cho biết bệnh viện …
                    if headed is not None and country in (None, headed.country, item.value.country):
                        if number - place <= _JUST:
                            return headed
                        far = far or headed
                inside = item.kind == "organization" and item.first and keys[item.first - 1] in _WHOSE
                if not self._may_be(item, country, at_home) or inside:
                    continue  # Đại đội A, thuộc (|) Bộ Chỉ huy B: not the unit that was named
                opens = item.kind == "organization" and keys[item.first : item.first + len(words)] == words
                if opens and item.stop - item.first > 1 and _SEATS.isdisjoint(kinds):
                    if number - place <= _JUST:
                        return cast(Actor, item.value)
                    called.setdefault(id(item.value), []).append(item.value)
                elif others is None and item.value.kind in kinds and not (unknown and item.value.country is not None):
                    others = cast(Actor, item.value)
                elif around is None and item.kind == "organization" and item.value.place is not None:
                    its = (p for p in self.context.cast.places if p == item.value.place)
                    around = next((p for p in its if p.kind in kinds), None)
        most = max(called.values(), key=len, default=None)
        return most[0] if most is not None else others or far or around

    def _headed(self, person: Official, words: Sequence[str], kinds: Sequence[str]) -> Organization | None:
        """The body of a person's office whose name opens with ``words``, or is of ``kinds``: `X, Chính trị viên Đồn A,
        cho biết đơn vị đã tặng …`."""
        for held in person.positions:
            body = next((b for b in self.context.cast.organizations if b == held.organization), None)
            sits = fold(held.title).startswith(_MEMBER)  # Ủy viên Ủy ban Thường vụ, Chủ nhiệm Ủy ban X
            if body is None or sits:
                continue
            if body.kind in kinds or tuple(fold(body.name).split()[: len(words)]) == tuple(words):
                return body
        return None

    def _may_be(self, item: Item, country: str | None, at_home: bool) -> bool:
        if item.kind not in ("organization", "place"):
            return False
        theirs = item.value.country
        if country is None:
            return theirs in (None, "VN") or not at_home
        return bool(theirs == country or (country == "VN" and theirs is None))

    def behind(self, person: Official) -> Actor:
        """Whom a person who speaks of a gift speaks for, else the state: it received, not the person."""
        cast = self.context.cast
        if person.positions and all(held.former for held in person.positions):
            return person  # nguyên Tổng Bí thư X: no more of that body
        for held in sorted(person.positions, key=_is_of_party):
            own = (None, person.country)
            body = next((b for b in cast.organizations if b == held.organization and b.country in own), None)
            place = next((p for p in cast.places if p == held.place), None)
            if body is not None and body.kind in _COUNCILS:
                place = place or next((p for p in cast.places if p == body.place), None)
                return place or body
            if body is not None or place is not None:
                return body or place or person
        return self.states.get(person.country or "", person)

    def speaking(self, mark: Mark) -> Side:
        """The side of who says `chúng tôi`: the body, else the state, for which a person speaks."""
        side = self.of(mark)
        actor = self.behind(side.actor) if isinstance(side.actor, Official) else side.actor
        return Side(actor, side.country, mark, recalled=True)

    def spoken_for(self, person: Official, mark: Mark) -> Side:
        """The body or place without its name, `tỉnh`, `công ty`, for which a person of it speaks; else the person."""
        kinds, cast = mark.value.bare, self.context.cast
        for held in person.positions:
            body = next((b for b in cast.organizations if b == held.organization and b.kind in kinds), None)
            seats = (held.place, held.organization.place if held.organization is not None else None)
            place = next((p for p in cast.places if p in seats and p.kind in kinds), None)
            if body is not None or place is not None:
                return Side(body or place, person.country, mark, recalled=True)
        return Side(person, person.country, mark)

    def _before(self, first: int, back: int) -> Iterator[tuple[Sequence[Item], int, Item]]:
        """What is named before token ``first``, nearest first, ``back`` sentences at most: its row, place and item."""
        number = self.context.number_of(first)
        for place in range(number, max(-1, number - back - 1), -1):
            items = self.context.items[place]
            until = bisect_left(items, first, key=lambda item: item.first)
            for index in range(until - 1, max(-1, until - _ITEMS - 1), -1):
                yield items, index, items[index]

    def recall(
        self, first: int, country: str, back: int = _RECALL, *, visited: bool = False, himself: bool = False
    ) -> Side:
        """The nearest actor of ``country`` before token ``first``, else its state: who an ellipsis takes up.

        A person is the body he speaks for, but where he is meant ``himself``.
        """
        person: Side | None = None
        for items, index, item in self._before(first, back):
            if item.kind not in ACTORS or item.stop > first or self._reports(item):
                continue
            if item.value.country != country and not (country == "VN" and self._at_home(item)):
                continue
            if isinstance(item.value, Official):  # a body or place is who gives; its head only where none is named
                if item.value.present:  # not history, nor whose invitation is named
                    person = person or Side(item.value, country, recalled=True)
            elif (
                item.kind == "organization"
                and item.value.place is None
                and fold(item.value.name).startswith(_OWN_PARTY)
            ):
                continue  # chúc tết Đảng bộ, chính quyền huyện A: of that place
            elif item.kind == "place" and item.value.kind in (_NO_GIVERS if visited else _NEVER_TAKEN_UP):
                continue
            elif item.kind == "organization" and item.value.kind in BUILT and self._of_both(item.value):
                continue  # Trường Hữu nghị Lào - Việt Nam: a present itself
            elif visited and item.kind == "place":
                place = self._smallest(items, index)
                both = self._one_of_two(items, index, place)
                return Side(self.states.get(country, place) if both else place, country, recalled=True)
            elif item.kind != "place" or not self._is_location(item.first):
                return Side(item.value, country, recalled=True)
        state = self.states.get(country)
        if person is not None and isinstance(person.actor, Official) and not himself:
            return Side(self.behind(person.actor), country, recalled=True)  # he speaks for it
        return person or Side(state, country if state else None, recalled=True)

    def _reports(self, item: Item) -> bool:
        """`Theo phóng viên TTXVN tại Lào`, `báo A đưa tin`: a paper or agency is named for its news."""
        return item.kind == "organization" and item.value.kind == "media"

    def _at_home(self, item: Item) -> bool:
        """Whether a body without a country is one that is named so at home: `Bệnh viện Mắt Sài Gòn`."""
        body = item.value
        if item.kind != "organization" or body.country is not None or body.kind not in HOME:
            return False
        if body.kind in BUILT and self.context.scan.tokens.keys[item.first - 1] in _GIVEN_TO:
            return False  # tài trợ 2 tỷ kíp xây | Trường Tiểu học X
        return body.place is None and self.settled.get(body.canonical) != "LA"

    def _of_both(self, body: Organization) -> bool:
        return set(fold(body.name).split()) >= _OF_BOTH

    def group(self, first: int) -> Side:
        """The side of the travelling group named last before token ``first``: `đoàn đã tặng …`."""
        number = self.context.number_of(first)
        for place in range(number, max(-1, number - _NAMED), -1):
            for mark in reversed(self.marks.of(place)):
                if mark.tag != "party" or mark.stop > first or not mark.value.travels:
                    continue
                unsaid = mark.value.country is None and bool(mark.value.actors)  # Đoàn công tác Sư đoàn 968
                side = self.giver(mark) if unsaid else self.of(mark)
                if side.country in REGION and (unsaid or mark.value.country in REGION):
                    own = (a for a in mark.value.actors if a.country == side.country)  # not the place they are at
                    body = side.actor if isinstance(side.actor, Organization) else None  # Sư đoàn A (Quân khu B)
                    return Side(body or next(own, side.actor), side.country, recalled=True)
        return Side()

    def school(self, first: int) -> Side:
        """The school of Việt Nam that the text is at before token ``first``."""
        body = self._named(first, ("school",), "VN", at_home=True)
        return Side(body, "VN" if body is not None else None, recalled=True, guessed=True)

    def guests(self, first: int, country: str, mark: Mark | None = None) -> Side:
        """Who `Đoàn` is before token ``first``: the group named last, else whom its head speaks for.

        `Đội` is the unit whose name opens with the word.
        """
        if mark is not None and (unit := self._team(mark, country)) is not None:
            return Side(unit, country, mark, recalled=True)
        led = self.group(first)
        if led.country == country:
            return led
        heads = (i.value for _, _, i in self._before(first, _FOCUS) if i.kind == "person" and i.stop <= first)
        head = next((p for p in heads if p.country == country and p.present), None)
        return self.recall(first, country) if head is None else Side(self.behind(head), country, recalled=True)

    def _team(self, mark: Mark, country: str | None) -> Actor | None:
        """The unit of an army whose name opens with the one word of the mark: `Đội`, `Đoàn`."""
        alone = mark.stop == mark.first + 1 and self.context.scan.tokens.keys[mark.first] in _TEAM
        alone = alone and self.group(mark.first).country is None  # but: Đoàn đại biểu tỉnh A đến B. Đoàn đã trao …
        unit = self._named(mark.first, (), country, at_home=country is None) if alone else None
        return unit if isinstance(unit, Organization) and unit.kind in _ARMED else None

    @property
    def on_laos(self) -> bool:
        """Whether the text is about Lào, and does not only name it in passing."""
        if self._on_laos is None:
            found = (i for items in self.context.items for i in items if i.kind in ACTORS and i.value.country == "LA")
            self._on_laos = sum(1 for _ in islice(found, _ABOUT)) == _ABOUT
        return self._on_laos

    def focus(self, first: int) -> Place | None:
        """The place the text is at before token ``first``: the Lao place named last, if none of Việt Nam's is later."""
        for items, index, item in self._before(first, _FOCUS):
            if item.kind == "organization" and item.value.country == "LA" and item.value.place is not None:
                if item.value.place.kind in LOCAL or item.value.kind in _OWN_NAME:
                    return cast(Place, item.value.place)
            if item.kind != "place" or item.value.kind not in LOCAL or item.value.country not in REGION:
                continue
            if item.value.country == "LA":
                place = self._smallest(items, index)
                return None if self._one_of_two(items, index, place) else place
            if self._is_location(item.first):
                return None
        return None

    def about(self, first: int) -> Actor | None:
        """The Lao side that the text is about before token ``first``: the place it is at, else a side just named."""
        for items, index, item in self._before(first, _NEAR):
            if item.kind not in ACTORS or item.value.country not in REGION:
                continue
            home = item.kind == "place" and item.value.country == "VN" and item.value.kind in LOCAL
            if home and self._is_location(item.first):
                return None
            if item.value.country == "LA" and self.context.scan.tokens.keys[item.first - 1] not in _PAIRED:
                local = item.kind == "place" and item.value.kind in LOCAL
                return self._smallest(items, index) if local else self.states.get("LA", item.value)
        return self.focus(first)

    def _one_of_two(self, items: Sequence[Item], index: int, place: Place) -> bool:
        """`nhân dân tỉnh A và tỉnh B`: both, not ``place`` alone, the one named last."""
        at = next((k for k in range(index, max(0, index - _ADDRESS), -1) if items[k].value is place), 0)
        one, two = (items[at - 1] if at else None), items[at]
        if (
            one is None
            or one.kind != "place"
            or one.value.kind != two.value.kind
            or one.value.country not in ("LA", None)
        ):
            return False
        return self.context.scan.tokens.keys[one.stop : two.first] == ("và",)

    def _smallest(self, items: Sequence[Item], index: int) -> Place:
        """The place that an address is of, whose last place is ``items[index]``: `bản A, huyện B, tỉnh C`."""
        words, part = self.context.scan.tokens.keys, items[index]
        for other in reversed(items[max(0, index - _ADDRESS) : index]):
            if other.kind != "place" or words[other.stop : part.first] not in ((), (",",), ("(",)):
                break
            cluster = other.value.kind == part.value.kind == "village" and fold(part.value.name).startswith(_CLUSTER)
            smaller = cluster or _SIZES.get(other.value.kind, 9) < _SIZES.get(part.value.kind, 9)
            if not smaller or other.value.country != "LA":
                break
            part = other
        return cast(Place, part.value)

    def _is_location(self, first: int) -> bool:
        return first > 0 and self.context.scan.tokens.keys[first - 1] in _BEFORE_PLACE
