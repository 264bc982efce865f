"""The two sides of an article, and which of its actors a phrase names as a party."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, cached_property

from vnlao_coop.models.actors import Body, Official, Organization, Place, Position
from vnlao_coop.models.facts import Delegation, Meeting
from vnlao_coop.text.source import fold, fold_name
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.actors.counterparts import COUNTRY_NAMES
from vnlao_coop.vi.actors.names import is_vietnamese_syllable
from vnlao_coop.vi.facts.context import LOCAL, REGION, Context

_PLACES: dict[str | None, tuple[str, ...]] = {
    "province": ("province", "city", "capital"),
    "capital": ("capital",),
    "city": ("city", "capital", "province"),
    "district": ("district", "city"),
    "commune": ("commune",),
    "village": ("village",),
}
_TALKS = frozenset(["talks", "working_session", "committee_session", "meeting", "reception", "signing", "conference"])
# kinds of which an article may name several: where the two are not plain, they are not the two countries
_AT_HOME = (None, "VN")
_NATIONAL = frozenset(["government", "party", "parliament", "ministry", "military", "state"])
_ALIKE = frozenset(
    ["school", "hospital", "bank", "company", "media", "department", "mass_organization", "front", "court", "committee"]
)
# who heads one of these speaks for the country or the province
# Vietnamese border guards are posts (Đồn Biên phòng); companies and battalions guard the Lao side.
OUR_GUARDS = tuple(fold(w) for w in ("Đồn Biên phòng", "Trạm Biên phòng", "Trạm Kiểm soát Biên phòng"))
LAO_GUARDS = tuple(fold(w) for w in ("Đại đội Biên phòng", "Đại đội Bảo vệ biên giới", "Tiểu đoàn Biên phòng"))
_NO_SEATS = frozenset("state government people_committee people_council party_committee party embassy".split())
SEATS = frozenset("state government party party_committee people_committee people_council".split())
_MEMBER = fold("ủy").split()  # Ủy viên
_SECRETARY = ("tổng", "thư", "ký")
_OURS = ("Viet", "Vin", "Sovico", "Petrolimex", "Geleximco", "Becamex")  # Viettel, Vinamilk, VietinBank
_OUR_BANKS = ("combank", "ribank", "xinbank", "eximbank", "abank")  # Sacombank, Agribank
_FORCES = frozenset(["military", "police"])
_FRONT, _CENTRE = fold_name("Ủy ban "), fold_name("Trung ương ")
_CUSTOMS = re.compile(r"^(?:tổng )?cục (?=hải quan\b)")  # Cục Hải quan khu vực 4, Hải quan khu vực 4
_WITH_CENTRES = frozenset(["front", "mass_organization", "association"])
_FRIENDS_IN_FULL = {"việt - lào": "việt nam - lào", "lào - việt": "lào - việt nam"}
_FRIENDS = re.compile(r"\bviệt - lào\b|\blào - việt\b(?! nam)")  # Hội Hữu nghị Việt - Lào
_YOUTH_UNION = fold_name("Đoàn Thanh niên")
_YOUTH = {tuple(fold_name(w).split()) for w in ("Tỉnh đoàn", "Thành đoàn", "Đoàn Thanh", "Đoàn TNCS", "Đoàn TNNDCM")}
_COMMANDS = (fold("Bộ Chỉ huy "), fold("Ban Chỉ huy "))  # the second since July 2025
_GUARDS, _POST = fold("Bộ đội Biên phòng"), fold("đồn")
_HIGH_COMMAND, _SCHOOL = fold("Bộ Tư lệnh "), fold("Trường ")
_WIDTH = {"village": 1, "commune": 2, "district": 3, "city": 3, "province": 4, "capital": 4}
# of these one that is named first and without a country, beside a Lao one, is Vietnamese
HOME = frozenset(["military", "police", "school", "hospital", "company", "bank", "media"])
_BORDER = frozenset(fold("biên phòng bảo vệ giới").split())
_SEATED = frozenset(["school", "hospital", "military", "police", "company", "bank"])
_HEADS, _PARTS = frozenset(["trưởng", "chánh"]), frozenset(["khoa", "phòng", "ban", "văn", "bộ"])


def called(body: Body) -> str:
    """A name that the names of one body share: a unit's without its command, a province's youth union by the place."""
    name = fold_name(body.canonical)
    words = name.split()
    if body.kind in _FORCES and (number := next((k for k, word in enumerate(words) if word.isdigit()), 0)):
        return " ".join(word for word in words[: number + 1] if word not in _BORDER)  # Đại đội (biên phòng) 321
    if body.kind in _FORCES and words[0] == _POST:
        return name.partition(f" {_GUARDS}")[0]  # Đồn Biên phòng A (Bộ đội Biên phòng tỉnh B)
    if body.kind == "school":
        return name.removeprefix(_SCHOOL)  # (Trường) Đại học Vinh
    name = _CUSTOMS.sub("", name)
    if body.type == "organization" and body.place is not None and _YOUTH & {tuple(words[:2])}:
        return f"{_YOUTH_UNION} {fold_name(body.place.canonical)}"
    if body.kind in _WITH_CENTRES:  # (Ủy ban) Mặt trận Lào xây dựng đất nước, (Trung ương) Hội Nông dân
        name = name.removeprefix(_FRONT).removeprefix(_CENTRE)
        return _FRIENDS.sub(lambda both: _FRIENDS_IN_FULL[both[0]], name)
    return name


def past_command(name: str) -> str:
    """A folded name without its first words where it is that of a command: that of guards, or of a whole army, is they
    themselves."""
    name = name.removeprefix(_HIGH_COMMAND)
    command = next((words for words in _COMMANDS if name.startswith(words + _GUARDS)), "")
    return name.removeprefix(command)


def is_seat(place: Place, body: Body) -> bool:
    """Whether a place told behind a comma says where ``body`` is: `Trường A, huyện B`, `bản C, huyện D, tỉnh E`."""
    own = body.place if body.type == "organization" else body
    if own is None or own.kind not in _WIDTH:
        return body.kind in _SEATED and place.kind in _WIDTH
    return _WIDTH[own.kind] < _WIDTH.get(place.kind, 0) or body is not place and own.canonical == place.canonical


class Sides:
    """Việt Nam and Lào in one article.

    ``bilateral``: no other foreign country is named as often as Lào, so that `hai nước` means these two.
    """

    def __init__(
        self, context: Context, meetings: Iterable[Meeting] = (), delegations: Iterable[Delegation] = ()
    ) -> None:
        self.context = context
        held = [m for m in meetings if m.status == "held" and m.kind in _TALKS]
        officials = ((m.evidence[0].start, [p for p in m.participants if p.type == "official"]) for m in held)
        self._talks = [(start, met) for start, met in officials if {o.country for o in met} >= REGION]
        self.leaders = self._talks[0][1] if self._talks else []
        bodies = (self._bodies_at(m) for m in held)
        self.bodies_met = next((pair for met in bodies if len(met) > 1 and (pair := _pair_in(met))), ())
        self._sent_by = {d.head.canonical: d.name for d in delegations if d.head is not None and d.name is not None}
        self._met: tuple[Body, ...] | None = None  # the sides of those who met, once they are asked for
        self.vn, self.la = context.cast.country("VN"), context.cast.country("LA")
        places = [place for _, place in context.cast.place_at.values()]
        self.named = Counter(map(id, places))
        counts = Counter([place.country for place in places if place.country])
        counts.update(p.country for p in context.cast.officials if p.country == "LA")
        abroad = max((n for country, n in counts.items() if country not in ("VN", "LA")), default=0)
        self.bilateral = counts["LA"] > 0 and counts["LA"] >= abroad

    def _bodies_at(self, meeting: Meeting) -> list[Organization]:
        """The bodies that meet; where one of Laos is met by a person, the one body at home that the sentence names:
        `đoàn của Trường do ông X dẫn đầu làm việc với Sở A (Lào)`."""
        bodies = [p for p in meeting.participants if p.type == "organization"]
        if {b.country for b in bodies} != {"LA"} or all(p.country != "VN" for p in meeting.participants):
            return bodies
        scan = self.context.scan
        number = self.context.number_of(scan.tokens.index_at(scan.source.at_raw(meeting.evidence[0].start)))
        ours = [i.value for i in self.context.items[number] if i.kind == "organization" and i.value.country in _AT_HOME]
        return [*ours[:1], *bodies] if len({body.canonical for body in ours}) == 1 else bodies

    def met_before(self, at: int) -> list[Official]:
        """Those who met at the talks told last before token ``at``."""
        start = self.context.scan.source.raw_span(*self.context.scan.tokens.span(at, at + 1))[0]
        return next((met for begin, met in reversed(self._talks) if begin <= start), [])

    def pair_of(self, of: str | None) -> tuple[Body, ...]:
        """What `hai …` names: the two bodies of kind ``of``, the two provinces, else the two countries."""
        if of in ("sides", "units"):
            if self._met is None:
                self._met = self._those_who_met() or self._local_pair() or self.states()
            return self._met
        if of in _PLACES:
            vietnamese, lao = (self._main_place(country, _PLACES[of]) for country in ("VN", "LA"))
            if vietnamese is not None and lao is not None:
                return (vietnamese, lao)
        elif of:
            pair = pair_of_kind(self.context.cast.organizations, of) or self._headed_pair(of)
            return pair or (() if of in _ALIKE else self._countries() if of in _NATIONAL else self.states())
        return self.states()

    def _headed_pair(self, kind: str) -> tuple[Organization, Organization] | tuple[()]:
        """`hai Bộ`, of several: the only two ministries whose heads the article names."""
        heads = self.context.cast.officials if kind == "ministry" else ()
        ministers = (body_of(o) for o in heads if any(fold_name(p.role) == "bộ trưởng" for p in o.positions))
        named = {body.canonical: body for body in ministers if body is not None}
        return pair_of_kind(named.values(), kind)

    def _those_who_met(self) -> tuple[Body, ...]:
        """The sides of the people who met, else the bodies that did; the latter also where the people leave it open."""
        pair = self.of_officials(self.leaders)
        return self.bodies_met if self.bodies_met and all(p.kind == "country" for p in pair) else pair

    @cached_property
    def plain(self) -> bool:
        """Whether those who met tell whose `hai bên` is."""
        if self.bodies_met:
            return True
        firsts = [next((o for o in self.leaders if o.country == country), None) for country in ("VN", "LA")]
        alike = {_rank(seat) for o in firsts if o is not None and (seat := self._seat(o)) is not None}
        return len(alike) == 1 or "country" in alike

    def opposite(self, partner: Body) -> Body | None:
        """Who is a partner's counterpart in the other country: the main province or city, the only body of its kind."""
        other = "VN" if partner.country == "LA" else "LA"
        if partner.type == "place":
            kinds = next((k for k in _PLACES.values() if partner.kind in k[:1]), ())
            return self._main_place(other, kinds) if partner.kind != "country" else None
        pair = pair_of_kind(self.context.cast.organizations, partner.kind) if partner.kind not in _NO_SEATS else ()
        return next((body for body in pair if body.country != partner.country), None)

    def _local_pair(self) -> tuple[Body, ...]:
        """The two provinces of an article that names no Việt Nam."""
        pair = [self._main_place(c, _PLACES["province"]) for c in ("VN", "LA")] if self.vn is None else []
        return tuple(p for p in pair if p is not None) if None not in pair else ()

    def counterparts(self, body: Organization) -> tuple[Body, ...]:
        """The two bodies that `hai Bộ Quốc phòng` names: those of the two countries with this name."""
        core = fold(body.canonical)
        named = [
            o for o in self.context.cast.organizations if o.kind == body.kind and fold(o.canonical).startswith(core)
        ]
        there = [o for o in named if o.country == "LA" and o.place is not None and o.place.kind == "country"]
        here = [o for o in named if o.country == "VN" and o.place is not None and o.place.kind == "country"]
        here = here or [o for o in named if o.country is None]
        return (here[0], there[0]) if len(here) == 1 == len(there) else ()

    def _main_place(self, country: str, kinds: tuple[str, ...]) -> Place | None:
        """The province or city of ``country`` that the article names most."""
        places = [p for p in self.context.cast.places if p.country == country and p.kind in kinds]
        whole = [p for p in places if kinds[0] == "province" and country == "LA" and p.kind != "city"]  # not its town
        return max(whole or places, key=lambda p: self.named[id(p)], default=None)

    def states(self) -> tuple[Body, ...]:
        """The two countries, as far as the article names them; the two provinces where it does not name Việt Nam."""
        return self._local_pair() or self._countries()

    def _countries(self) -> tuple[Body, ...]:
        """The two countries, as far as the article names them."""
        return tuple(p for p in (self.vn, self.la) if p is not None)

    def party(self, number: int, span: tuple[int, int]) -> Body | None:
        """The actor that the words ``span`` of sentence ``number`` name: the body, else the place."""
        items = self.context.between(number, *span, "organization", "place")
        bodies: list[Organization] = [i.value for i in items if i.kind == "organization"]
        places: list[Body] = [i.value for i in items if i.kind == "place"]
        for body in bodies:
            if body.country is not None or body.place is not None:
                return body
        if bodies and not places:
            return bodies[0]
        if places and not (
            bodies and bodies[0].kind not in ("party_committee", "state", "government", "people_committee")
        ):
            return places[0]
        return bodies[0] if bodies else None

    def side(self, number: int, span: tuple[int, int]) -> str | None:
        """The country of the words ``span``."""
        for item in self.context.between(number, *span, "organization", "place"):
            if item.value.country is not None:
                return str(item.value.country)
        return None

    def of_officials(self, officials: Iterable[Official]) -> tuple[Body, ...]:
        """The sides for which ``officials`` sign: their provinces, their ministries, else their countries."""
        seats: dict[str, list[Body]] = {}
        for official in officials:
            if official.country in ("VN", "LA") and (seat := self._seat(official)):
                seats.setdefault(official.country, []).append(seat)
        if set(seats) != REGION:
            return ()
        found = {country: row[0] for country, row in seats.items()}
        if self.local(found["VN"]) != self.local(found["LA"]):  # the ambassador beside the heads of two provinces
            local = {c: next((s for s in row if self.local(s)), None) for c, row in seats.items()}
            found = {c: local[c] or found[c] for c in found} if all(local.values()) else found
        for country, other in (("VN", "LA"), ("LA", "VN")):  # "Phó Tỉnh trưởng" without its province
            if found[country].kind in LOCAL and found[other].kind == "country":
                found[other] = self._main_place(other, _PLACES["province"]) or found[other]
        for country, other in (("VN", "LA"), ("LA", "VN")):  # the editor of a paper that is not printed with him
            if (
                found[country].kind == "country"
                and found[other].type == "organization"
                and self._heads(officials, country)
            ):
                found[country] = self._first_of(found[other].kind, country) or found[country]
        pair = (found["VN"], found["LA"])
        if _is_bare_of(found["LA"], found["VN"]):
            return ()  # Cục Đối ngoại hai bên; Sở Y tế tỉnh A, and `Giám đốc Sở Y tế` of no place
        alike = {_rank(party) for party in pair}
        return pair if len(alike) == 1 else self.states()

    @staticmethod
    def local(party: Body) -> bool:
        """A province, city or district."""
        return party.kind in LOCAL

    def _seat(self, official: Official) -> Body | None:
        """The body that an official heads, or the place; else the country."""
        sender = self._sender(official)
        for position in official.positions:
            if (body := _headed(position)) is not None:
                return self._in_full(body, official.country, position.place)
            if sender is not None and position.organization is None and position.system != "rank":
                return sender
            if position.place is not None and position.place.kind in LOCAL:
                known = (p for p in self.context.cast.places if p.country == official.country)
                return next((p for p in known if p.canonical == position.place.canonical), None)
        if official.country is not None and self._heads([official], official.country):
            for kind in dict.fromkeys(kind for p in official.positions if (kind := _headed_kinds().get(_head(p)))):
                if (own := self._first_of(kind, official.country)) is not None:
                    return own
        return (
            self._only_headed(official)
            or self._sent_from(official)
            or (self.vn if official.country == "VN" else self.la)
        )

    def _only_headed(self, official: Official) -> Organization | None:
        """`Hiệu trưởng trường bạn`: the only body of the kind that its head's country has in the article."""
        kinds = {_headed_kinds().get(_head(p)) for p in official.positions if p.organization is None} - {
            None,
            "",
            "ministry",
        }
        named = [o for o in self.context.cast.organizations if o.kind in kinds and o.country == official.country]
        return named[0] if len(named) == 1 else None

    def _sent_from(self, official: Official) -> Place | None:
        """`đoàn công tác huyện Tây Giang do X làm trưởng đoàn`: the place whose group an official leads."""
        group = self._sent_by.get(official.canonical)
        own = (p for p in self.context.cast.places if p.kind in LOCAL and p.country == official.country)
        return max((p for p in own if group and p.name in group), key=lambda p: len(p.name), default=None)

    def _sender(self, official: Official) -> Organization | None:
        """`Đoàn đại biểu Mặt trận Lào do Chủ tịch X dẫn đầu`: the body whose group an official leads."""
        group = self._sent_by.get(official.canonical)
        if group is None:
            return None
        named = [o for o in self.context.cast.organizations if o.name in group]
        body = max(named, key=lambda o: len(o.name), default=None)
        return None if body is None or body.kind in _NO_SEATS or body.country not in (official.country, None) else body

    def _in_full(self, body: Organization, country: str | None, place: Place | None) -> Organization:
        """`Quốc hội`, whose head acts, where the article prints `Quốc hội Việt Nam` too and no other of its kind; of
        `Chủ tịch Hội A tỉnh` the one of his province."""
        if body.place is not None:
            return body
        core = fold(body.canonical) + " "
        named = [
            o
            for o in self.context.cast.organizations
            if o.kind == body.kind and o.country == country and fold(o.canonical).startswith(core)
        ]
        if place is not None and place.kind in LOCAL:
            named = [o for o in named if o.place is not None and o.place.canonical == place.canonical]
        elif body.country is not None:
            return body
        return named[0] if len(named) == 1 else body

    def _heads(self, officials: Iterable[Official], country: str) -> bool:
        """Whether one of those who met heads a body that is not printed with the office."""
        met = {o.canonical for _, talks in self._talks for o in talks}
        own = (o for o in officials if o.country == country and o.canonical in met)
        return any(_head(p) in _headed_kinds() and p.organization is None for o in own for p in o.positions)

    def _first_of(self, kind: str, country: str) -> Organization | None:
        """The first body of a kind that the article names for a country; at home one without a country will do."""
        bodies = [o for o in self.context.cast.organizations if o.kind == kind]
        own = [o for o in bodies if o.country == country]
        own = own or [o for o in bodies if o.country is None and country == "VN" and not sounds_foreign(o.name.split())]
        core = fold(own[0].canonical).removesuffix(fold(COUNTRY_NAMES[country])).rstrip() if own else ""
        return max((o for o in own if fold(o.canonical).startswith(core)), key=lambda o: len(o.canonical), default=None)


def _pair_in(bodies: Sequence[Organization]) -> tuple[Body, ...]:
    """The first of each country, where they are no seats of the state; one that meets Lao bodies is at home."""
    seats = {b.country or "VN": b for b in reversed(bodies) if b.kind not in _NO_SEATS}
    return (seats["VN"], seats["LA"]) if set(seats) >= REGION else ()


@cache
def _headed_kinds() -> dict[str, str]:
    """What the holder of an office heads, where the body is not printed with it; empty for a body of any kind."""
    return {fold(role): str(entry["kind"]) for entry in lexicon.entries("headed") for role in entry["roles"]}


def body_of(official: Official) -> Organization | None:
    """The body that an official speaks and signs for: of the first office that is no mere membership of one."""
    return next((body for position in official.positions if (body := _headed(position)) is not None), None)


def _headed(position: Position) -> Organization | None:
    body = position.organization
    if body is None or body.kind in _NO_SEATS:
        return None
    role = fold_name(position.role).removeprefix("phó ").split()
    if role[:1] == _MEMBER or body.kind == "parliament" and tuple(role[:3]) == _SECRETARY:
        return None  # Tổng Thư ký Quốc hội, Chủ nhiệm Văn phòng Quốc hội: head of the office
    part = role[1] if role[0] in _HEADS and len(role) > 1 and role[1] in _PARTS else ""
    return (
        body if fold_name(body.canonical).startswith(part) else None
    )  # Trưởng khoa Luật Đại học A heads no university


def _head(position: Position) -> str:
    """The office without its deputy's `Phó` and what follows it: `Phó Hiệu trưởng phụ trách`."""
    role = fold(position.role).removeprefix("phó ")
    return next((head for head in _headed_kinds() if role == head or role.startswith(head + " ")), role)


def sounds_foreign(words: Iterable[str]) -> bool:
    """Whether a name has a word that no Vietnamese syllable makes: `Công ty Savan Wind`, `Trường Xu-pha-nu-vông`."""
    return any(
        len(word) > 3
        and word.split("-")[0].istitle()
        and not (word.startswith(_OURS) or word.endswith(_OUR_BANKS) or is_vietnamese_syllable(word))
        for word in words
    )


def pair_of_kind(bodies: Iterable[Organization], kind: str) -> tuple[Organization, Organization] | tuple[()]:
    """The only body of a kind that each country has in the article; at home one without a country will do."""
    named = [body for body in bodies if body.kind == kind]
    there = [body for body in named if body.country == "LA"]
    here = [body for body in named if body.country in ("VN", None)]
    if kind not in _ALIKE:  # Bộ Y tế is Bộ Y tế Việt Nam; of two schools one may be anybody's
        here = [body for body in here if body.country == "VN"] or here
    return (here[0], there[0]) if len(here) == 1 == len(there) else ()


def _is_bare_of(body: Body, other: Body) -> bool:
    """`Sở Y tế`, of no country, beside `Sở Y tế tỉnh A`: the same name, which tells nobody's."""
    short, full = fold(body.canonical), fold(other.canonical)
    return short == full or body.country is None and full.startswith(short + " ")


def _rank(party: Body) -> str:
    """Country, place within it, or body: both parties of a document are of one rank."""
    return party.type if party.kind != "country" else "country"
