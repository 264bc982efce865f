"""What stands around a travelling group or a visiting leader: who, from where, to where, from when to when.

:mod:`vnlao_coop.vi.facts.visits` reads the constructions and joins the mentions to visits.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.base import Evidence
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import When
from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.venues import AT
from vnlao_coop.vi.facts.context import LOCAL, REGION, Context, Item
from vnlao_coop.vi.facts.partner_ground import without_country
from vnlao_coop.vi.facts.sides import SEATS
from vnlao_coop.vi.facts.visit_goals import ARRIVING, GOALS, TOWARDS, goal_of, is_inviter, is_recounted, province_of
from vnlao_coop.vi.scan import Hit

FAR = 45  # tokens between a group and the one who leads it: offices are long
_DIRECTLY = ("trực", "thuộc")  # đoàn công tác Cục A | trực thuộc Bộ B
_NEAR_VERB = 4  # tokens of `đã được X` before a verb
_NEAR_VENUE = 12  # tokens: "tại nghĩa trang … (huyện Hương Sơn, tỉnh Hà Tĩnh)"
_REMEMBERED = 40  # visits that a new one is compared with
_GOES_ON = ("tiếp", "tục")
_BEGIN = ("bắt", "đầu")
_FRAMES = frozenset(["khổ", "dịp"])  # trong khuôn khổ (chuyến) thăm, nhân dịp thăm
_FRAME_WORDS = 2
_WIDE = frozenset(["country", "other"])  # Lào, Nam Lào: a province may be in it
_NAME_WORDS = 6  # tokens of `tình nguyện của Trường Đại học A`
_NO_NAME = frozenset(
    "do gồm đã sẽ vừa đang có được cùng với tại ở trong từ và là cho để về ra vào lên đi qua lại không".split()
)
_UNTIL = frozenset(["đến", "tới", "hết"])
_BEFORE_MONTH = frozenset(["vào", "hồi", "trong", "("])
_EVER_WITHIN = 8  # tokens from `từng` to what was done there
_NOT_WHERE = frozenset(
    ["đấu", "động", "sinh", "sống", "vụ", "trường", "tập", "viên", "người", "việc", "đang"]
)  # hy sinh tại Lào


@dataclass(slots=True, eq=False)
class Visit:
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
    home: str | None = None  # the country that a group without a place in its name comes from
    needs_goal: bool = False  # told only if it goes across the border
    body: Organization | None = None  # whose group it is, where that is no place
    guessed: bool = False  # the head is who may lead it, not who is said to
    at_venue: bool = False  # the destination is only where the event is that they come to

    @property
    def country(self) -> str | None:
        """Where the visitors come from: the country of their origin, else of who leads them."""
        known = (actor.country for actor in (self.origin, self.head) if actor is not None and actor.country is not None)
        return next(known, self.home)


def name_end(context: Context, number: int, hit: Hit) -> int:
    """The end of the group's name: the bodies and places right after the noun."""
    keys, end, stop = context.scan.tokens.keys, hit.stop, context.sentences[number].stop
    placed = False  # behind a place no field follows: `Đoàn tỉnh A | tổ chức hội đàm`
    while end < stop:
        step = end + (keys[end : end + 2] == _DIRECTLY)
        step = step + 1 if keys[step] in ("của", "và", ",", "-", "thuộc") else step
        item = context.item_at(number, step)
        if item is not None and item.kind in ("place", "organization"):
            end, placed = item.stop, item.kind == "place"
            continue
        if keys[end] == "ta":
            end += 1
            continue
        if (whose := context.scan.at(step, "friend")) and whose.stop < stop:  # … đặc biệt nước bạn Lào
            end = whose.stop
            continue
        if (
            keys[end] == "("
            and (inside := context.item_at(number, end + 1))
            and keys[inside.stop : inside.stop + 1] == (")",)
        ):
            end = inside.stop + 1
            continue
        reach = context.scan.any(end, "reach", "sector")
        if reach and not placed and keys[end] not in ("và", ","):
            end = reach.stop
            continue
        further = _past_words(context, number, end) if end == hit.stop else 0
        if not further:
            break
        end, placed = further, True
    return end


def _past_words(context: Context, number: int, at: int) -> int:
    """`đoàn thầy thuốc | tình nguyện | tỉnh A`, `đoàn cựu chiến binh | ba | tỉnh A, B`: to the place or body."""
    scan, row = context.scan, {i.first: i for i in context.items[number] if i.kind in ("place", "organization")}
    for k in range(at, min(at + _NAME_WORDS, context.sentences[number].stop)):
        if (item := row.get(k)) is not None:
            return item.stop if k > at else 0
        word = scan.tokens.keys[k]
        if word in _NO_NAME or not word.isalpha() or scan.any(k, "visit", "meeting", "way", "attend", "lead", "say"):
            return 0
    return 0


def place_of(context: Context, items: list[Item]) -> Place | None:
    """Where a body comes from: its own place, else its country; a post at a border gate from its province."""
    places: list[Place] = []
    for item in items:
        if item.kind == "place":
            places.append(item.value)
        elif item.value.place is not None:
            places.append(item.value.place)
        elif item.value.country is not None and (country := context.cast.country(item.value.country)):
            places.append(country)
    local = [p for p in places if p.kind != "country"]
    local.sort(key=lambda p: p.kind not in LOCAL)
    return local[0] if local else places[0] if places else None


def body_of_group(items: Sequence[Item]) -> Organization | None:
    """The body whose group it is: `Đoàn đại biểu Mặt trận Lào`; none for those who speak for a place."""
    bodies = (i.value for i in items if i.kind == "organization" and i.value.kind not in SEATS)
    return next(bodies, None)


def friend_in(context: Context, hit: Hit, end: int) -> Place | None:
    """Lào, where a group is named as the other side's: `đoàn công tác nước bạn`, `Đoàn công tác của Bộ bạn`."""
    friend = context.scan.starting("friend", hit.stop, end) or "bạn" in context.scan.tokens.keys[hit.stop : end + 3]
    return context.cast.country("LA") if friend else None


def _tells_where(context: Context, number: int, at: int) -> bool:
    """`Sáng 5/6, tại …`, `diễn ra tại …`; not `hy sinh tại Lào`, `sinh viên Việt Nam tại Lào`."""
    tokens = context.scan.tokens
    if at == context.sentences[number].first:
        return True
    ever = "từng" in tokens.keys[max(context.sentences[number].first, at - _EVER_WITHIN) : at]  # từng công tác ở Lào
    return not ever and not tokens.words[at - 1][0].isupper() and tokens.keys[at - 1] not in _NOT_WHERE


def venue_of(context: Context) -> Place | None:
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
            if bracketed or before in AT and _tells_where(context, number, item.first - 1):
                return province_of(context, number, item)
    return None


# --- what completes a visit -------------------------------------------------------------------------------


def complete(context: Context, number: int, visit: Visit) -> None:
    hits = [h for h in context.hits(number, "visit") if not is_recounted(context, number, h)]
    for hit in hits:
        goal = goal_of(context, number, hit)
        own = visit.country
        if goal is not None and goal.country != own:
            if visit.destination is None:
                visit.destination = goal
            if visit.level in (None, "delegation", "visit"):
                visit.level = hit.value["level"] if visit.name is None else visit.level
            break
    if visit.origin is None and visit.head is not None:
        visit.origin = home_of(context, visit.head)
    if visit.destination is None and not visit.needs_goal and _stays_home(context, number, visit, hits):
        visit.hosted = True
        return
    if visit.destination is None and (host := _receiver(context, number, visit)) is not None:
        visit.destination, visit.inferred = host, True
    chairs = visit.needs_goal and not hits and _chairs(context, number)
    if visit.destination is None and visit.needs_goal:
        visit.destination = _place_abroad(context, number, visit)
        visit.destination = visit.destination or (None if chairs else _seat_abroad(context, number, visit))
    if visit.destination is None and not chairs and (not visit.needs_goal or hits or _meets(context, number)):
        visit.destination = abroad(context, number, visit.country)
        if not hits and visit.destination is not None and _is_at_home(context, number, visit):
            visit.destination, visit.hosted = None, True
            return
    if visit.destination is None and not chairs and _meets(context, number):
        visit.destination = _seat_abroad(context, number, visit)  # Đoàn tỉnh A chào xã giao Bí thư Thành ủy B
    if visit.destination is None and (venue := venue_of(context)) is not None:
        own = visit.country
        if venue.country in REGION and venue.country != own:
            visit.destination, visit.at_venue = venue, True
        visit.hosted = venue.country == own and not hits
    if visit.start is None:
        _period(context, number, visit, told=bool(hits))
    for item in context.items[number]:
        if item.kind == "person" and item.value is not visit.head and is_inviter(context, number, item):
            visit.invited_by = item.value


def _stays_home(context: Context, number: int, visit: Visit, hits: Sequence[Hit]) -> bool:
    """`Đoàn giám sát … đã làm việc với UBND tỉnh A`, `… thăm và làm việc tại huyện B`: within one's own country."""
    if _receives(context, number, visit):
        return True
    goals = [goal for hit in hits if (goal := goal_of(context, number, hit)) is not None]
    if goals:  # trong chuyến thăm Lào, đoàn A hội đàm với đoàn thủ đô Viêng Chăn
        return all(goal.country == visit.country for goal in goals)
    if visit.country != "VN":
        return False
    for hit in context.hits(number, "meeting"):
        met = context.item_at(number, hit.stop)
        place = met.value.place if met is not None and met.kind == "organization" else None
        if hit.value.get("group") == "bilateral" and isinstance(place, Place) and met is not None:
            return place.country == visit.country and place.kind != "country" and met.value.kind != "embassy"
    return False


def _receives(context: Context, number: int, visit: Visit) -> bool:
    """`đoàn đại biểu A do ông X dẫn đầu đã có buổi tiếp đoàn công tác B`: a group of hosts."""
    scan, keys = context.scan, context.scan.tokens.keys
    told = scan.tokens.index_at(scan.source.at_raw(visit.proof[0].end - 1))
    hosts = (h for h in context.hits(number, "meeting") if h.value.get("host") and h.first > told)
    return any(
        scan.starting("group", h.stop, h.stop + 1) and "được" not in keys[max(told, h.first - _NEAR_VERB) : h.first]
        for h in hosts
    )


def abroad(context: Context, number: int, own: str | None, first: int = 0) -> Place | None:
    """`… làm việc với chính quyền tỉnh Y`: the first place across the border that the sentence names from ``first`` on.

    A country stands for it only where no province or city is named: `nhân dân các bộ tộc Lào tỉnh Y`.
    """
    found: Place | None = None
    near: Place | None = None
    for item in context.items[number]:
        place = item.value if item.kind == "place" else item.value.place if item.kind == "organization" else None
        if item.first < first or not isinstance(place, Place) or place.country not in REGION or place.country == own:
            continue
        if item.first and context.scan.tokens.keys[item.first - 1] == "do":
            continue  # thăm trường học | do Việt Nam xây tặng: who did something is no goal
        if place.kind == "country" and _is_no_goal(context, item):
            continue
        if place.kind in GOALS and place.kind != "country":
            return place
        if place.kind == "country" or item.first and context.scan.tokens.keys[item.first - 1] in AT:
            found = found or place  # tại thị xã B, đoàn công tác … đã làm việc
        elif place.kind == "district":
            near = near or place  # đến chúc Tết chính quyền huyện B
    return found or near


def _is_no_goal(context: Context, item: Item) -> bool:
    """`biên giới Việt Nam - | Lào`, `huyện A, giáp | Lào`: a country that only says where something lies."""
    keys = context.scan.tokens.keys
    joined = keys[item.first - 1 : item.first] in (("-",), ("–",)) or keys[item.stop : item.stop + 1] in (
        ("-",),
        ("–",),
    )
    return joined or keys[item.first - 1 : item.first] == ("giáp",)


def _place_abroad(context: Context, number: int, visit: Visit) -> Place | None:
    """`lãnh đạo tỉnh A do X làm trưởng đoàn dự Tết tại tỉnh B`: the place across the border that one is at."""
    goal = abroad(context, number, visit.country)
    keys, there = context.scan.tokens.keys, (i for i in context.items[number] if i.value is goal and i.first)
    return goal if any(keys[i.first - 1] in TOWARDS or keys[i.first - 1] == "lại" for i in there) else None


def _seat_abroad(context: Context, number: int, visit: Visit) -> Place | None:
    """`Dự lễ có X, Trưởng đoàn đại biểu thành phố; Y, Tỉnh trưởng B`: X is at Y's, where no place is told at home."""
    venue = venue_of(context)
    if venue is not None and venue.country == visit.country:
        return None
    for item in context.items[number]:
        if item.kind == "person" and item.value.country in REGION and item.value.country != visit.country:
            seats = (p.place for p in item.value.positions if p.system != "diplomatic")
            seat = next((s for s in seats if isinstance(s, Place) and s.kind in GOALS), None)
            if seat is not None:
                return seat
            if "sang" in context.scan.tokens.keys[context.sentences[number].first : item.first]:
                return context.cast.country(item.value.country)  # dẫn nhóm chuyên gia sang làm việc với ông Y
    return None


def home_of(context: Context, head: Official) -> Place | None:
    """A local leader's city or province, a central one's country."""
    for position in head.positions:
        if (
            position.place is not None
            and position.place.kind in ("city", "province", "capital")
            and position.system != "diplomatic"
        ):
            return position.place
    return context.cast.country(head.country)


def _period(context: Context, number: int, visit: Visit, *, told: bool) -> None:
    """First and last day: of a range, the day after `từ`, or a lone day that is the visit's."""
    keys = context.scan.tokens.keys
    first, stop = _told_within(context, number, visit)
    dates = [i for i in context.items[number] if i.kind == "date" and first <= i.first < stop]
    if told and lasts(context, number, visit, dates):
        return
    for item in dates:
        value = item.value.value
        before = keys[max(0, item.first - 2) : item.first]
        since = before[-1:] == ("từ",) or before == _BEGIN
        day = isinstance(value, PartialDate) and value.day is not None and not context.is_kept(number, item)
        if day and told and visit.end is None and not _UNTIL.isdisjoint(before[-1:]):
            visit.end = value  # thăm Việt Nam đến ngày 9/12
            visit.proof.append(context.evidence(number, item.first, item.stop, "dates of a visit", "end"))
            continue
        told_here = (told or _arrives(context, number, visit)) and not _leaves(context, number)
        if day and (since or told_here and _dates_the_visit(context, number, visit)):
            visit.start = value
            visit.proof.append(context.evidence(number, item.first, item.stop, "dates of a visit", "start"))
            return
    month = next((i for i in dates if _is_its_month(context, number, i)), None) if told else None
    if month is not None:
        visit.start = month.value.value
        visit.proof.append(context.evidence(number, month.first, month.stop, "dates of a visit", "start"))


def _told_within(context: Context, number: int, visit: Visit) -> tuple[int, int]:
    """`X thăm Lào tháng 1; | Y thăm Lào tháng 4`: the words of one of several visits that a sentence tells."""
    first, stop, _ = context.sentences[number]
    visits = context.scan.starting("visit", first, stop)
    people = [i for i in context.items[number] if i.kind == "person"]
    head = next((i for i in people if i.value is visit.head), None)
    if head is None or len(visits) < 2:
        return first, stop
    if any(i.first < k < head.first for i in people for k in visits):
        first = _cut(context, visits[bisect_left(visits, head.first) - 1], head.first)
    after = next((k for k in visits if k > head.first), stop)
    other = next((i for i in people if i.first > after and any(k > i.first for k in visits)), None)
    return first, stop if other is None else _cut(context, after, other.first)


def _cut(context: Context, first: int, stop: int) -> int:
    """The token behind the last semicolon within tokens ``first:stop``, else behind the last comma, else ``stop``."""
    keys = context.scan.tokens.keys
    reach = range(stop - 1, first, -1)
    return next((k + 1 for sign in ";," for k in reach if keys[k] == sign), stop)


def _is_its_month(context: Context, number: int, item: Item) -> bool:
    """`thăm Lào (vào) tháng 5/2014`, `chuyến thăm Lào của Thủ tướng X (năm 2014)`, `Tháng 5/2014, X thăm Lào`."""
    value, keys, (first, stop, _) = item.value.value, context.scan.tokens.keys, context.sentences[number]
    if not isinstance(value, PartialDate) or value.day is not None or value.year is None and value.month is None:
        return False
    if item.first == first or item.first == first + 1 and keys[first] in _BEFORE_MONTH:
        visits = context.scan.starting("visit", item.stop, stop)
        return keys[item.stop] == "," and bool(visits) and "," not in keys[item.stop + 1 : visits[0]]
    told = context.scan.starting("visit", first, item.first)
    if not told or "," in keys[told[-1] : item.first] or context.scan.starting("meeting", told[-1], item.first):
        return False
    behind_goal = any(i.kind == "place" and i.stop == item.first for i in context.items[number])
    return behind_goal or item.first - told[-1] <= FAR and keys[item.first - 1] in _BEFORE_MONTH


def lasts(context: Context, number: int, visit: Visit, dates: Sequence[Item]) -> bool:
    """Whether one of ``dates`` is a range of days: the first one is the visit's."""
    for item in dates:
        value = item.value.value
        if isinstance(value, DateRange) and value.start is not None and value.start.day is not None:
            visit.start, visit.end = value.start, value.end
            visit.proof.append(context.evidence(number, item.first, item.stop, "dates of a visit", "start"))
            return True
    return False


def _leaves(context: Context, number: int) -> bool:
    """`Trưa 7/7, Đoàn đã rời Hà Nội, kết thúc chuyến thăm`: the day is the last one."""
    (first, stop, _), keys = context.sentences[number], context.scan.tokens.keys
    gone = any(keys[k] in ("rời", "kết") for k in context.scan.starting("leaves", first, stop))
    gone = gone or keys[first : first + 2] == _GOES_ON  # Tiếp tục chuyến thăm Lào, ngày 12/7, X …
    return gone and not context.scan.starting("arrives", first, stop)


def _arrives(context: Context, number: int, visit: Visit) -> bool:
    """`Ngày 28/6, đoàn … đã sang tỉnh Y`: a way that is told without a word for a visit."""
    keys = context.scan.tokens.keys
    there = (i for i in context.items[number] if i.kind == "place" and i.value is visit.destination and i.first)
    return any(keys[i.first - 1] in ARRIVING for i in there)


def _is_at_home(context: Context, number: int, visit: Visit) -> bool:
    """`Tại TP. Vinh, … hội đàm. Đoàn Việt Nam do X làm Trưởng đoàn; Đoàn Lào do Y …`: X is the host."""
    venue = venue_of(context)
    if venue is None or venue.country != visit.country:
        return False
    keys, goal = context.scan.tokens.keys, visit.destination
    return not any(i.value is goal and keys[i.first - 1] in TOWARDS for i in context.items[number] if i.first)


def _receiver(context: Context, number: int, visit: Visit) -> Place | None:
    """`Tỉnh trưởng Salavan X tiếp Đoàn công tác tỉnh A do Y dẫn đầu`: Y is at X's, where nothing else is said."""
    here = next((i for i in context.items[number] if i.value is visit.head), None)
    if here is None or visit.name is None:
        return None
    hosts = [i for i in context.items[number] if i.kind == "person" and i.stop <= here.first]
    host = hosts[0].value if hosts else None
    if host is None or host.country not in REGION or host.country == visit.country:
        return None
    met = (context.scan.at(k, "meeting") for k in context.scan.starting("meeting", hosts[0].stop, here.first))
    received = any(h is not None and h.value.get("host") for h in met)
    return home_of(context, host) if received else None


def _dates_the_visit(context: Context, number: int, visit: Visit) -> bool:
    """A lone day is the visit's where the visit is told by a verb, or begins, and no meeting in the same sentence."""
    return (
        (visit.verb or _begins(context, number, visit))
        and not _meets(context, number)
        and not _in_frame(context, number)
    )


def _in_frame(context: Context, number: int) -> bool:
    """`Chiều 5/6, trong khuôn khổ chuyến thăm, X đến …`, `Nhân dịp thăm Lào, sáng 5/6, …`: a day of the visit."""
    keys, (first, stop, _) = context.scan.tokens.keys, context.sentences[number]
    starts = context.scan.starting("visit", first, stop)
    return any(not _FRAMES.isdisjoint(keys[max(first, k - _FRAME_WORDS) : k]) for k in starts)


def _begins(context: Context, number: int, visit: Visit) -> bool:
    """`Chiều 9/8, X đã đến Viêng Chăn, bắt đầu chuyến thăm`: the day is the first one, of a visit to that country."""
    there = {i.value.country for i in context.items[number] if i.kind == "place"}
    sentence, keys = context.sentences[number], context.scan.tokens.keys
    if "ta" in keys[sentence.first : sentence.stop]:
        there.add("VN")  # bắt đầu chuyến thăm và làm việc tại tỉnh ta
    if visit.destination is None or visit.destination.country not in there or there - REGION - {None}:
        return False
    starts = context.scan.starting("visit", sentence.first, sentence.stop)
    return any(tuple(keys[max(0, k - len(_BEGIN)) : k]) == _BEGIN for k in starts)


def _chairs(context: Context, number: int) -> bool:
    """`X, Trưởng đoàn A; Y, Tỉnh trưởng tỉnh B đồng chủ trì hội đàm`: which of them is the guest it does not say."""
    first, stop, _ = context.sentences[number]
    keys = context.scan.tokens.keys
    return any(keys[k - 1] == "chủ" for k in context.scan.tokens.among(("trì",), first + 1, stop))


def _meets(context: Context, number: int) -> bool:
    """Whether a meeting is told; `đón đoàn A`, `sang chúc Tết B`, `thăm và làm việc tại huyện C` tell of the coming."""
    hits = [h for h in context.hits(number, "meeting") if context.scan.tokens.keys[h.first] != "sang"]
    for visit in context.hits(number, "visit"):
        goal = context.item_at(number, visit.stop + 1)
        local = goal is not None and goal.kind == "place" and goal.value.kind in LOCAL
        if local and context.scan.tokens.keys[visit.stop] in AT:
            hits = [h for h in hits if not visit.first <= h.first < visit.stop]
    return any(h.value.get("group") == "bilateral" and not h.value.get("of_group") for h in hits)


def gather_members(context: Context, number: int, visits: list[Visit]) -> None:
    """`Cùng đi có …`, `Tham gia đoàn có …`."""
    if not visits:
        return
    first = context.sentences[number].first
    opening = next(iter(context.scan.starting("accompany", first, first + 4)), None)
    hit = context.scan.at(opening, "accompany") if opening is not None else None
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


# --- the same visit said twice ---------------------------------------------------------------------------


def merge(visits: list[Visit], new: Visit) -> None:
    """The same visit said twice is one: same head, or no head and the same origin and goal."""
    for old in visits[-_REMEMBERED:]:
        if old.destination and new.destination and old.destination.country != new.destination.country:
            continue  # X thăm Campuchia. Trước đó, X thăm Lào
        same = old.head is not None and old.head is new.head or _same_group(old, new)
        guessed = old.guessed and new.head is not None or new.guessed and old.head is not None
        if same or (guessed or new.head is None or old.head is None) and _same_way(old, new) and not _apart(old, new):
            if old.guessed and new.head is not None:
                old.proof = [e for e in old.proof if e.field != "head"]
                old.proof += [e for e in new.proof if e.field == "head"]
                old.head, old.guessed = None, new.guessed
            old.head = old.head or new.head
            old.body = old.body or new.body
            old.name = old.name or new.name
            old.origin = old.origin or new.origin
            if old.destination is None or old.at_venue and new.destination is not None and not new.at_venue:
                old.destination, old.at_venue = new.destination, new.at_venue  # thăm và làm việc tại Việt Nam
            if old.planned or not new.planned:  # ngày 6/6, Đoàn sẽ thăm tỉnh C: a day of the programme
                old.start, old.end = old.start or new.start, old.end or new.end
            old.level = old.level or new.level
            old.invited_by = old.invited_by or new.invited_by
            old.planned = old.planned and (new.planned or not new.verb)
            return
    visits.append(new)


def _apart(old: Visit, new: Visit) -> bool:
    """`Đoàn đại biểu Mặt trận Lào`, `đoàn cán bộ Công đoàn Lào`: groups of two bodies."""
    one, other = old.body, new.body
    if one is None or other is None or one is other:
        return False
    short, full = sorted((without_country(one), without_country(other)), key=len)
    if one.kind == other.kind and one.country == other.country and full.startswith(short + " "):
        return False  # đoàn Ban Tuyên huấn Trung ương Lào; … Trung ương Đảng Nhân dân Cách mạng Lào
    return one.kind != other.kind or one.kind not in ("ministry", "agency", "parliament")


def _same_group(old: Visit, new: Visit) -> bool:
    """`Đoàn đại biểu tỉnh A`, told again without its leader and on the way to another place of the same country."""
    if old.name is None or new.name is None or fold(old.name) != fold(new.name) or (old.head and new.head):
        return False
    goals = [visit.destination.country for visit in (old, new) if visit.destination is not None]
    return len(set(goals)) <= 1


def _same_way(old: Visit, new: Visit) -> bool:
    """From the same country to the same country, and no province that differs."""

    def agree(a: Place | None, b: Place | None) -> bool:
        if a is None or b is None or a is b:
            return True
        return a.country == b.country and not _WIDE.isdisjoint((a.kind, b.kind))

    return agree(old.origin, new.origin) and agree(old.destination, new.destination)
