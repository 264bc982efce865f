"""Delegations and visits: who travelled, from where, to where, led by whom.

Three constructions: a group led by someone (`Đoàn … do ông X làm Trưởng đoàn`), someone leading a
group (`X dẫn đầu đoàn …`), and a leader's visit (`X thăm chính thức Lào`, `Trong khuôn khổ chuyến
thăm … tại Lào, … X`). The same visit said twice is one; host-side groups do not travel.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from vnlao_coop.models.actors import Official, Place
from vnlao_coop.models.base import Evidence
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import Delegation, When
from vnlao_coop.vi.facts.context import Context, Item
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_REGION = frozenset(["VN", "LA"])
_REMEMBERED = 40  # visits that a new one is compared with
_NEAR_VENUE = 12  # tokens: "tại nghĩa trang … (huyện Hương Sơn, tỉnh Hà Tĩnh)"
_NOT_WHERE = frozenset(["sinh", "sống", "vụ", "trường", "tập", "viên", "người", "việc", "đang"])  # hy sinh tại Lào
_GOALS = frozenset(["country", "capital", "city", "province"])
_FAR = 45  # tokens between a group and the one who leads it: offices are long


@dataclass(slots=True)
class _Visit:
    """One visit while its mentions are gathered."""

    name: str | None = None
    head: Official | None = None
    origin: Place | None = None
    destination: Place | None = None
    start: When | None = None
    end: When | None = None
    level: str | None = None
    invited_by: Official | None = None
    members: list[Official] = field(default_factory=list)
    proof: list[Evidence] = field(default_factory=list)
    planned: bool = False
    verb: bool = True  # told by a verb (thăm), not by a noun that may name a visit to come (chuyến thăm)
    inferred: bool = False
    hosted: bool = False

    @property
    def country(self) -> str | None:
        """Where the visitors come from: the country of their origin, else of who leads them."""
        return self.origin.country if self.origin else self.head.country if self.head else None


def read_delegations(context: Context) -> tuple[Delegation, ...]:
    """Every travelling group and reported visit between Việt Nam and Laos, in reading order."""
    visits: list[_Visit] = []
    for number in range(len(context.sentences)):
        for visit in _in_sentence(context, number):
            _merge(visits, visit)
        _members(context, number, visits)
    kept = [v for v in visits if _crosses(v)]
    kept.sort(key=lambda v: v.proof[0].start)
    return tuple(
        Delegation(
            id=f"delegation/{n}",
            evidence=tuple(v.proof),
            modality="planned" if v.planned else "asserted",
            certainty="inferred" if v.inferred else "stated",
            name=v.name,
            head=v.head,
            members=tuple(v.members),
            origin=v.origin,
            destination=v.destination,
            start=v.start,
            end=v.end,
            level=v.level,
            invited_by=v.invited_by,
        )
        for n, v in enumerate(kept, 1)
    )


def _crosses(visit: _Visit) -> bool:
    """From one of the two countries into the other, as far as the text says."""
    origin = visit.country
    goal = visit.destination.country if visit.destination else None
    if visit.hosted or origin not in _REGION or (goal is not None and goal not in _REGION):
        return False
    return origin != goal


def _in_sentence(context: Context, number: int) -> Iterator[_Visit]:
    claimed: set[int] = set()
    for hit in context.hits(number, "group"):
        visit = next((v for read in _CONSTRUCTIONS if (v := read(context, number, hit))), None)
        if visit:
            claimed.add(id(visit.head))
            _complete(context, number, visit)
            yield visit
    for hit in context.hits(number, "visit"):
        if (visit := _leaders_visit(context, number, hit)) and id(visit.head) not in claimed:
            _complete(context, number, visit)
            yield visit


# --- the constructions --------------------------------------------------------------------------------


@rule(
    "group led by someone",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Đoàn đại biểu cấp cao tỉnh Nghệ An do ông Trần Văn Mẫu, Bí thư Tỉnh ủy làm Trưởng đoàn đã sang thăm "
        "tỉnh Xiêng Khoảng (Lào).": {"Trần Văn Mẫu": "tỉnh Nghệ An → tỉnh Xiêng Khoảng"},
        "Chủ tịch UBND tỉnh Hà Tĩnh Lê Thị Mẫu đã tiếp Đoàn công tác tỉnh Khăm Muộn (Lào) do Phó Tỉnh trưởng "
        "Bounmy Phommachanh dẫn đầu.": {"Bounmy Phommachanh": "tỉnh Khăm Muộn → ?"},
    },
    never=["Đoàn đại biểu Quốc hội tỉnh Nghệ An do ông Trần Văn Mẫu làm Trưởng đoàn đã tiếp xúc cử tri huyện Kỳ Sơn."],
)
def _led_group(context: Context, number: int, hit: Hit) -> _Visit | None:
    """`Đoàn đại biểu cấp cao thành phố Hà Nội do ông X, …, làm Trưởng đoàn`."""
    keys = context.scan.tokens.keys
    end = _name_end(context, number, hit)
    after = end
    while after < context.sentences[number].stop and keys[after] in (",", "-"):
        after += 1
    if keys[after : after + 1] not in (("do",), ("gồm",)):
        return None
    leader = next((i for i in context.between(number, after, after + 6 + _FAR, "person") if i.first <= after + 3), None)
    if leader is None or not _is_led(context, number, leader.first, leader.stop):
        return None
    return _group_visit(context, number, hit, end, leader, leader.stop, "group led by someone")


def _is_led(context: Context, number: int, first: int, stop: int) -> bool:
    limit = min(context.sentences[number].stop, stop + 12)
    return bool(context.scan.starting("lead", first, limit))


@rule(
    "someone leads a group",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Từ ngày 5 đến 7/6, Phó Thủ tướng Lào Khamla Vongdara và phu nhân dẫn đầu đoàn đại biểu cấp cao Chính "
        "phủ Lào thăm chính thức Việt Nam.": {"Khamla Vongdara": "Lào → Việt Nam"},
    },
    never=["Tỉnh Nghệ An dẫn đầu cả nước về số đoàn viên."],
)
def _leads_group(context: Context, number: int, hit: Hit) -> _Visit | None:
    """`Thủ tướng X và phu nhân dẫn đầu đoàn đại biểu cấp cao …`."""
    lead = next(
        (
            k
            for k in range(max(0, hit.first - 3), hit.first)
            if (h := context.scan.at(k, "lead", "speaks_for")) and h.stop <= hit.first
        ),
        None,
    )
    if lead is None:
        return None
    before = [i for i in context.items[number] if i.kind == "person" and 0 <= lead - i.stop <= 8]
    if not before:
        return None
    leader = before[-1]
    end = _name_end(context, number, hit)
    return _group_visit(context, number, hit, end, leader, end, "someone leads a group")


@rule(
    "group that travels",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Đoàn công tác tỉnh Sơn La đã sang thăm, làm việc tại tỉnh Hủa Phăn (Lào).": {
            "Đoàn công tác tỉnh Sơn La": "tỉnh Sơn La → tỉnh Hủa Phăn"
        },
    },
    never=["Đoàn công tác tỉnh Sơn La đã làm việc với huyện Mộc Châu."],
)
def _headless(context: Context, number: int, hit: Hit) -> _Visit | None:
    """`Đoàn công tác của tỉnh X sang thăm và làm việc tại tỉnh Y`: a group that travels, its leader unnamed."""
    end = _name_end(context, number, hit)
    own = context.between(number, hit.stop, end, "place", "organization")
    if not own:
        return None
    origin = _place_of(context, own)
    visit_hit = next((h for h in context.hits(number, "visit") if end <= h.first <= end + 6), None)
    if visit_hit is None:
        return _attending(context, number, hit, end, origin)
    if _recounted(context, number, visit_hit):
        return None
    goal = _goal(context, number, visit_hit)
    if goal is None or origin is None or goal.country == origin.country:
        return None
    visit = _Visit(name=context.text(hit.first, end), origin=origin, destination=goal, level=hit.value["level"])
    visit.proof.append(context.evidence(number, hit.first, visit_hit.stop, "group that travels"))
    return visit


@rule(
    "group across the border",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Lễ khánh thành diễn ra tại tỉnh Salavan (Lào). Đoàn đại biểu tỉnh Quảng Trị đã dự lễ và tặng quà.": {
            "Đoàn đại biểu tỉnh Quảng Trị": "tỉnh Quảng Trị → tỉnh Salavan"
        },
    },
    never=["Lễ khánh thành diễn ra tại tỉnh Quảng Trị. Đoàn đại biểu tỉnh Quảng Trị đã dự lễ và tặng quà."],
)
def _attending(context: Context, number: int, hit: Hit, end: int, origin: Place | None) -> _Visit | None:
    """`Đoàn Bộ X đã tham dự lễ … tại tỉnh Xiêng Khoảng (Lào)`; `đoàn tỉnh X … vào đặt vòng hoa`."""
    scan = context.scan
    if origin is None:
        return None
    venue = _venue(context)
    listed = origin.kind != "country" or _lists_guests(context, number, hit)
    if venue is not None and listed and venue.country in _REGION and venue.country != origin.country:
        visit = _Visit(name=context.text(hit.first, end), origin=origin, destination=venue)
        visit.head = _only_leader(context, origin)
        visit.inferred = visit.head is not None
        visit.level = hit.value["level"]
        visit.proof.append(context.evidence(number, hit.first, end, "group across the border"))
        return visit
    if not scan.starting("attend", end, end + 4):
        return None
    for item in context.items[number]:
        if item.kind == "place" and item.first > end and scan.tokens.keys[item.first - 1] in ("tại", "ở", "sang"):
            if item.value.country == origin.country:
                return None
            visit = _Visit(name=context.text(hit.first, end), origin=origin, destination=item.value)
            visit.level = hit.value["level"]
            visit.proof.append(context.evidence(number, hit.first, item.stop, "group across the border"))
            return visit
    return None


def _lists_guests(context: Context, number: int, hit: Hit) -> bool:
    """`Dự lễ có đoàn đại biểu nước CHDCND Lào`."""
    first = context.sentences[number].first
    return bool(context.scan.starting("attendance", first, min(hit.first, first + 8)))


def _tells_where(context: Context, number: int, at: int) -> bool:
    """`Sáng 5/6, tại …`, `diễn ra tại …`; not `hy sinh tại Lào`, `sinh viên Việt Nam tại Lào`."""
    tokens = context.scan.tokens
    if at == context.sentences[number].first:
        return True
    return not tokens.words[at - 1][0].isupper() and tokens.keys[at - 1] not in _NOT_WHERE


def _only_leader(context: Context, origin: Place) -> Official | None:
    """The one official of that province who is there."""
    found = [
        official
        for official in context.cast.officials
        if official.present
        and any(
            p.place is not None and p.place.canonical == origin.canonical and p.place.kind == origin.kind
            for p in official.positions
        )
    ]
    return found[0] if len(found) == 1 else None


@rule(
    "guests' side of a list",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Lễ kỷ niệm diễn ra tại Hà Nội. Về phía đoàn đại biểu cấp cao của Lào có Phó Thủ tướng Khamla Vongdara.": {
            "Khamla Vongdara": "Lào → Hà Nội"
        },
    },
    never=["Lễ kỷ niệm diễn ra tại Hà Nội. Về phía đoàn đại biểu Việt Nam có Phó Thủ tướng Trần Văn Mẫu."],
)
def _listed_group(context: Context, number: int, hit: Hit) -> _Visit | None:
    """`Về phía đoàn đại biểu cấp cao của Lào có: X, …`: the guests' side; who is named first leads it."""
    keys, first = context.scan.tokens.keys, context.sentences[number].first
    if keys[max(first, hit.first - 2) : hit.first] != ("về", "phía"):
        return None
    end = _name_end(context, number, hit)
    leader = next((i for i in context.items[number] if i.kind == "person" and i.first >= end), None)
    origin = _place_of(context, context.between(number, hit.stop, end, "place", "organization"))
    venue = _venue(context)
    if leader is None or origin is None or venue is None or venue.country == origin.country:
        return None
    visit = _group_visit(context, number, hit, end, leader, leader.stop, "guests' side of a list")
    visit.destination = venue
    return visit


def _venue(context: Context) -> Place | None:
    """Where the reported event takes place: the first `tại …` of the article's opening."""
    keys, venues = context.scan.tokens.keys, context.cast.venue_at
    for number in range(min(4, len(context.sentences))):
        seat = 0
        for item in context.items[number]:
            own = item.value.place if item.kind == "organization" and item.first in venues else None
            if own is not None and own.country and _tells_where(context, number, item.first - 1):
                return own if isinstance(own, Place) else None
            if item.kind != "place" or not item.first or item.value.country is None:
                continue
            seat = max((k for k in range(max(0, item.first - _NEAR_VENUE), item.first) if k in venues), default=seat)
            before = keys[item.first - 1]
            bracketed = before in ("(", ",") and seat and item.first - seat <= _NEAR_VENUE
            if bracketed or before in ("tại", "ở") and _tells_where(context, number, item.first - 1):
                return item.value if isinstance(item.value, Place) else None
    return None


def _group_visit(context: Context, number: int, hit: Hit, end: int, leader: Item, proof_stop: int, name: str) -> _Visit:
    first, stop = min(hit.first, leader.first), max(end, proof_stop)
    visit = _Visit(head=leader.value, level=hit.value["level"])
    if end > hit.stop or not hit.value.get("bare"):
        visit.name = context.text(hit.first, end)
    visit.origin = _place_of(context, context.between(number, hit.stop, end, "place", "organization"))
    visit.proof.append(context.evidence(number, first, stop, name))
    visit.proof.append(context.evidence(number, *leader.inner, name, "head"))
    visit.planned = _is_planned(context, number, hit.first)
    return visit


def _name_end(context: Context, number: int, hit: Hit) -> int:
    """The end of the group's name: the bodies and places right after the noun."""
    keys, end, stop = context.scan.tokens.keys, hit.stop, context.sentences[number].stop
    while end < stop:
        step = end + 1 if keys[end] in ("của", "và", ",", "-") else end
        item = context.item_at(number, step)
        if item is not None and item.kind in ("place", "organization"):
            end = item.stop
            continue
        if keys[end] == "ta":
            end += 1
            continue
        if (
            keys[end] == "("
            and (inside := context.item_at(number, end + 1))
            and keys[inside.stop : inside.stop + 1] == (")",)
        ):
            end = inside.stop + 1
            continue
        reach = context.scan.at(end, "reach", "sector")
        if reach and keys[end] not in ("và", ","):
            end = reach.stop
            continue
        break
    return end


def _place_of(context: Context, items: list[Item]) -> Place | None:
    """Where a body comes from: its own place, else its country."""
    places: list[Place] = []
    for item in items:
        if item.kind == "place":
            places.append(item.value)
        elif item.value.place is not None:
            places.append(item.value.place)
        elif item.value.country is not None and (country := context.cast.country(item.value.country)):
            places.append(country)
    local = [p for p in places if p.kind != "country"]
    return local[0] if local else places[0] if places else None


def _visitor(context: Context, number: int, hit: Hit) -> Item | None:
    """The one who visits: `X … thăm`, `chuyến thăm … của X`, `Trong khuôn khổ chuyến thăm …, X`."""
    people = [i for i in context.items[number] if i.kind == "person"]
    noun = context.scan.tokens.keys[hit.first] == "chuyến"
    if not noun:
        before = [i for i in people if i.stop <= hit.first and hit.first - i.stop <= 12]
        before = [i for i in before if not _is_inviter(context, number, i)]
        return before[-1] if before else None
    keys = context.scan.tokens.keys
    for person in people:
        if person.first >= hit.stop and keys[person.first - 1] == "của" and person.first - hit.stop <= 20:
            return person
    opens = context.sentences[number].first
    goal = _goal(context, number, hit)
    later = [i for i in people if i.first > hit.stop and not _is_inviter(context, number, i)]
    if later and hit.first - opens <= 8 and goal is not None:
        foreign = [i for i in later if i.value.country != goal.country]
        return foreign[0] if foreign else None
    return None


def _is_inviter(context: Context, number: int, item: Item) -> bool:
    return context.scan.ends_before(item.first, context.sentences[number].first, "invite_by")


def _goal(context: Context, number: int, hit: Hit) -> Place | None:
    """Where the visit goes: the place after the verb, or after its `tại`, `đến`, `sang`, `ở`."""
    keys = context.scan.tokens.keys
    for item in context.items[number]:
        if item.first < hit.stop or item.kind not in ("place",):
            continue
        gap = keys[hit.stop : item.first]
        if len(gap) <= 3 and all(
            w in ("tại", "đến", "sang", "ở", "nước", "bạn", "và", "làm", "việc", "các", "tỉnh") for w in gap
        ):
            return item.value if isinstance(item.value, Place) else None
        break
    return None


def _recounted(context: Context, number: int, hit: Hit) -> bool:
    """`sau chuyến thăm Lào vừa qua`: told as past, not reported."""
    first, stop = context.sentences[number].first, context.sentences[number].stop
    around = range(max(first, hit.first - 3), min(stop, hit.stop + 5))
    return any(context.scan.at(k, "past_visit") for k in around)


def _is_planned(context: Context, number: int, at: int) -> bool:
    first = context.sentences[number].first
    return bool(context.scan.starting("planned", max(first, at - 5), at + 1))


@rule(
    "leader's visit",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Chủ tịch Quốc hội Lào Bounmy Phommachanh thăm chính thức Việt Nam.": {"Bounmy Phommachanh": "Lào → Việt Nam"},
        "Trong khuôn khổ chuyến thăm Lào, chiều 3/5, Bí thư Tỉnh ủy Nghệ An Trần Văn Mẫu đã gặp Tỉnh trưởng "
        "Xiêng Khoảng Khamla Vongdara.": {"Trần Văn Mẫu": "Nghệ An → Lào"},
    },
    never=[
        "Thủ tướng Trần Văn Mẫu nhắc lại kết quả chuyến thăm Lào vừa qua.",
        "Thủ tướng Trần Văn Mẫu thăm Nhật Bản.",
        "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu thăm các gia đình chính sách.",
    ],
)
def _leaders_visit(context: Context, number: int, hit: Hit) -> _Visit | None:
    """`X thăm chính thức Lào`; `Trong khuôn khổ chuyến thăm … tại Lào, … X`."""
    if _recounted(context, number, hit) or (head := _visitor(context, number, hit)) is None:
        return None
    goal = _goal(context, number, hit)
    if goal is None or goal.country == head.value.country or goal.kind not in _GOALS:
        return None
    first, stop = min(hit.first, head.first), max(hit.stop, head.stop)
    if stop - first > _FAR * 2:
        first, stop = hit.first, hit.stop
    visit = _Visit(head=head.value, destination=goal, level=hit.value["level"])
    visit.planned = _is_planned(context, number, hit.first)
    visit.verb = context.scan.tokens.keys[hit.first] != "chuyến"
    visit.proof.append(context.evidence(number, first, stop, "leader's visit"))
    visit.proof.append(context.evidence(number, *head.inner, "leader's visit", "head"))
    return visit


_CONSTRUCTIONS = (_led_group, _leads_group, _listed_group, _headless)


# --- what completes a visit -------------------------------------------------------------------------------


def _complete(context: Context, number: int, visit: _Visit) -> None:
    hits = [h for h in context.hits(number, "visit") if not _recounted(context, number, h)]
    for hit in hits:
        goal = _goal(context, number, hit)
        own = visit.country
        if goal is not None and goal.country != own:
            if visit.destination is None:
                visit.destination = goal
            if visit.level in (None, "delegation", "visit"):
                visit.level = hit.value["level"] if visit.name is None else visit.level
            break
    if visit.origin is None and visit.head is not None:
        visit.origin = _home(context, visit.head)
    if visit.destination is None:
        visit.destination = _abroad(context, number, visit)
    if visit.destination is None and (venue := _venue(context)) is not None:
        own = visit.country
        if venue.country in _REGION and venue.country != own:
            visit.destination = venue
        visit.hosted = venue.country == own and not hits
    if visit.start is None:
        _period(context, number, visit, told=bool(hits))
    for item in context.items[number]:
        if item.kind == "person" and item.value is not visit.head and _is_inviter(context, number, item):
            visit.invited_by = item.value


def _abroad(context: Context, number: int, visit: _Visit) -> Place | None:
    """`… làm việc với chính quyền tỉnh Y`: the first place of the other country that the sentence names."""
    own = visit.country
    for item in context.items[number]:
        place = item.value if item.kind == "place" else item.value.place if item.kind == "organization" else None
        if isinstance(place, Place) and place.kind in _GOALS and place.country in _REGION and place.country != own:
            return place
    return None


def _home(context: Context, head: Official) -> Place | None:
    """A local leader's city or province, a central one's country."""
    for position in head.positions:
        if (
            position.place is not None
            and position.place.kind in ("city", "province", "capital")
            and position.system != "diplomatic"
        ):
            return position.place
    return context.cast.country(head.country)


def _period(context: Context, number: int, visit: _Visit, *, told: bool) -> None:
    """First and last day: of a range, the day after `từ`, or a lone day that is the visit's."""
    keys = context.scan.tokens.keys
    dates = [i for i in context.items[number] if i.kind == "date"]
    for item in dates:
        value = item.value.value
        if told and isinstance(value, DateRange) and value.start is not None and value.start.day is not None:
            visit.start, visit.end = value.start, value.end
            visit.proof.append(context.evidence(number, item.first, item.stop, "dates of a visit", "start"))
            return
    for item in dates:
        value = item.value.value
        since = item.first > 0 and keys[item.first - 1] == "từ"
        day = isinstance(value, PartialDate) and value.day is not None
        if day and (since or told and _dates_the_visit(context, number, visit)):
            visit.start = value
            visit.proof.append(context.evidence(number, item.first, item.stop, "dates of a visit", "start"))
            return


def _dates_the_visit(context: Context, number: int, visit: _Visit) -> bool:
    """A lone day is the visit's where the visit is told by a verb and no meeting in the same sentence."""
    return visit.verb and not any(h.value.get("group") == "bilateral" for h in context.hits(number, "meeting"))


def _members(context: Context, number: int, visits: list[_Visit]) -> None:
    """`Cùng đi có …`, `Tham gia đoàn có …`."""
    if not visits:
        return
    first = context.sentences[number].first
    hit = next((h for k in range(first, first + 4) if (h := context.scan.at(k, "accompany"))), None)
    if hit is None:
        return
    visit = visits[-1]
    for item in context.items[number]:
        if (
            item.kind == "person"
            and item.first >= hit.stop
            and item.value is not visit.head
            and item.value not in visit.members
        ):
            visit.members.append(item.value)
            visit.proof.append(context.evidence(number, *item.inner, "members", "members"))


def _merge(visits: list[_Visit], new: _Visit) -> None:
    """The same visit said twice is one: same head, or no head and the same origin and goal."""
    for old in visits[-_REMEMBERED:]:
        same_head = old.head is not None and old.head is new.head
        if same_head or (new.head is None or old.head is None) and _same_way(old, new):
            old.head = old.head or new.head
            old.name = old.name or new.name
            old.origin = old.origin or new.origin
            old.destination = old.destination or new.destination
            old.start, old.end = old.start or new.start, old.end or new.end
            old.level = old.level or new.level
            old.invited_by = old.invited_by or new.invited_by
            old.planned = old.planned and (new.planned or not new.verb)
            return
    visits.append(new)


def _same_way(old: _Visit, new: _Visit) -> bool:
    """From the same country to the same country, and no province that differs."""

    def agree(a: Place | None, b: Place | None) -> bool:
        if a is None or b is None or a is b:
            return True
        return a.country == b.country and "country" in (a.kind, b.kind)

    return agree(old.origin, new.origin) and agree(old.destination, new.destination)
