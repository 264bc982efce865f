"""Delegations and visits: who travelled, from where, to where, led by whom.

The constructions: a group led by someone (`Đoàn … do ông X làm Trưởng đoàn`), someone leading a
group (`X dẫn đầu đoàn …`), and a leader's visit (`X thăm chính thức Lào`, `Trong khuôn khổ chuyến
thăm … tại Lào, … X`). The same visit said twice is one; host-side groups do not travel.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.models.base import with_changes
from vnlao_coop.models.facts import Delegation
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION, SEVERAL, Context, Item
from vnlao_coop.vi.facts.denials import UNHELD, Denial, Denials
from vnlao_coop.vi.facts.sides import HOME, sounds_foreign
from vnlao_coop.vi.facts.visit_arguments import (
    FAR,
    Visit,
    abroad,
    body_of_group,
    complete,
    friend_in,
    gather_members,
    merge,
    name_end,
    place_of,
    venue_of,
)
from vnlao_coop.vi.facts.visit_days import days_of_event, gather_days, gather_way_days
from vnlao_coop.vi.facts.visit_goals import (
    goal_of,
    is_invited,
    is_planned,
    is_posted,
    is_recounted,
)
from vnlao_coop.vi.facts.visit_guests import head_of, met_group, only_leader, send_off, to_hosts
from vnlao_coop.vi.facts.visit_leaders import apposition, leaders_visit, named_leader
from vnlao_coop.vi.facts.visit_mentions import certainty_of, is_earlier, is_mentioned, is_told_without_days, span_of
from vnlao_coop.vi.facts.visit_ways import (
    beside,
    goes_with,
    going_group,
    going_leader,
    going_unit,
    group_visit,
    is_away_with,
    region_of,
    sent_group,
    something_goes,
    way_of,
)
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_CENTRAL = frozenset(["ministry", "agency"])
_WORK = ("làm", "việc")
_TO_WORK = 4  # tokens from a group's name to it
_ASIDES = frozenset([",", "("])
_AT = frozenset([("tại",), ("ở",)])
_ATTENDS = 8  # tokens from a group's name to `tham dự`
_ON_SOMEBODY = 3  # tokens from a group's name to `tới chào`
_FRAMES = frozenset(["nhân", "dịp", "khổ"])  # nhân dịp, trong khuôn khổ | chuyến thăm
_OPENING = 4  # tokens of `Trong khuôn khổ`, `Nhân dịp`
_NO_GROUPS = frozenset((word,) for word in ("viên", "kết", "thể", "phí"))  # behind `đoàn`
_INVITES = "mời"
_ON_STAFF = 8  # tokens of `chúc Tết tập thể cán bộ, nhân viên`
_LED_WITHIN = 24  # tokens from a group's name to `dẫn đầu là`: how many they are stands between
_CALLS = frozenset(fold("đến tới thăm chào chúc mừng tết").split())  # before a mission that is called on
_UNREAD = 16  # tokens of a group's name that is not read as a body

_TO_VERB = 8  # tokens from who leads a group to where it goes


def read_delegations(context: Context) -> tuple[Delegation, ...]:
    """Every travelling group and reported visit between Việt Nam and Laos, in reading order."""
    visits: list[Visit] = []
    past: list[Visit] = []  # of another year, which counts where no other is told
    denials = Denials(context)
    for number in range(len(context.sentences)):
        for visit in _in_sentence(context, number):
            denial = _denied(context, denials, number, visit)
            visit.planned = visit.planned or denial == "put off"
            if (
                denial not in UNHELD
                and not _calls_on_mission(context, number, visit)
                and not is_mentioned(context, number, visit)
            ):
                merge(past if _is_of_another_year(context, number, visit) else visits, visit)
        gather_members(context, number, visits)
        gather_days(context, number, visits)
        gather_way_days(context, number, visits)
    named = {place.country for place in context.cast.places} | {person.country for person in context.cast.officials}
    away = named.issuperset(REGION)  # who comes from Laos without a goal is here; who goes nowhere from here stays
    visits = visits or past
    send_off(context, visits)
    to_hosts(context, visits)
    kept = [v for v in visits if _crosses(v) and (v.destination is not None or away and v.country != "VN")]
    kept = [v for v in kept if not _receives_visitors(v, kept)]
    told = [v for v in kept if not is_earlier(context, v)]
    reported = any(not v.planned for v in told)
    kept = told if reported else kept
    for visit in kept:
        if visit.head is None and visit.name is not None and sum(v.country == visit.country for v in kept) == 1:
            head_of(context, visit)
    if len(kept) == 1:
        days_of_event(context, kept[0])
    kept.sort(key=lambda v: v.proof[0].start)
    return tuple(
        Delegation(
            id=f"delegation/{n}",
            evidence=tuple(v.proof),
            modality="planned" if v.planned else "asserted",
            certainty=certainty_of(context, v, reported=reported),
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


def _is_of_another_year(context: Context, number: int, visit: Visit) -> bool:
    """`Trước đó, năm 2017, X cùng đoàn A sang B`: who led the group then, not in what is reported."""
    first, stop, _ = context.sentences[number]
    earlier = bool(context.scan.starting("earlier_visit", first, stop))
    return earlier and is_told_without_days(context, number, visit)


def _receives_visitors(visit: Visit, others: Sequence[Visit]) -> bool:
    """`Đoàn A thăm Lào. Tại buổi làm việc với đoàn B Lào …`: hosts, of whom it is only guessed where they went."""
    if not visit.inferred or visit.destination is None:
        return False
    way = (visit.destination.country, visit.country)
    told = (v for v in others if not v.inferred and v.proof[0].start < visit.proof[0].start)
    return any(v.destination is not None and (v.country, v.destination.country) == way for v in told)


def travelling(groups: Sequence[Delegation]) -> tuple[Delegation, ...]:
    """The groups without those of an ambassador, who calls on his hosts with his staff and is there already."""
    away = (group for group in groups if group.head is None or not is_posted(group.head))
    return tuple(with_changes(group, {"id": f"delegation/{n}"}) for n, group in enumerate(away, 1))


def _denied(context: Context, denials: Denials, number: int, visit: Visit) -> Denial | None:
    """`Đoàn … không sang thăm B`, `chuyến thăm B của X bị hoãn`."""
    first, stop = span_of(context, visit)
    return denials.of_span(number, first, min(context.sentences[number].stop, stop + _TO_VERB), "visit", "way")


def _crosses(visit: Visit) -> bool:
    """From one of the two countries into the other, as far as the text says."""
    origin = visit.country
    goal = visit.destination.country if visit.destination else None
    if visit.needs_goal and goal is None:
        return False
    if visit.hosted or origin not in REGION or (goal is not None and goal not in REGION):
        return False
    return origin != goal


def _calls_on_mission(context: Context, number: int, visit: Visit) -> bool:
    """`Đoàn tỉnh A đến Đại sứ quán Lào chúc mừng`: the mission of the others is at home; nobody goes abroad."""
    if visit.destination is not None and visit.destination.kind != "country":
        return False
    keys = context.scan.tokens.keys
    return any(
        item.value.kind == "embassy"
        and item.value.country not in (None, visit.country)
        and not _CALLS.isdisjoint(keys[max(0, item.first - _ON_STAFF) : item.first])
        for item in context.items[number]
        if item.kind == "organization"
    )


def _in_sentence(context: Context, number: int) -> Iterator[Visit]:
    claimed: set[int] = set()
    led: int | None = None
    alone = True  # no group of the sentence is led by someone
    for hit in context.hits(number, "group"):
        if hit.value.get("bare") and context.scan.tokens.keys[hit.stop : hit.stop + 1] in _NO_GROUPS:
            continue  # 30 đoàn viên thanh niên, tinh thần đoàn kết
        several = context.scan.tokens.keys[hit.first - 1] in SEVERAL  # nhiều đoàn khách Lào sang thăm
        readers = _OF_LEADERS if several else _CONSTRUCTIONS
        visit = next((v for read in readers if (v := read(context, number, hit))), None)
        if visit:
            claimed.add(id(visit.head))
            visit.planned = visit.planned or context.scan.tokens.keys[hit.first - 1] == _INVITES  # mời đoàn A sang thăm
            if visit.proof[0].rule == "group led by someone":
                led, alone = hit.stop, False
            complete(context, number, visit)
            yield visit
    for item in context.items[number]:
        if item.kind != "person" or id(item.value) in claimed:
            continue
        if visit := named_leader(context, number, item):
            claimed.add(id(visit.head))
            complete(context, number, visit)
            yield visit
    for hit in context.hits(number, "visit"):
        if led is not None and hit.first > led:
            led = None
            continue  # Đoàn … do ông X; bà Y dẫn đầu đến thăm …: the group's own verb
        if (visit := leaders_visit(context, number, hit)) and id(visit.head) not in claimed:
            claimed.add(id(visit.head))
            complete(context, number, visit)
            yield visit
    first, stop, _ = context.sentences[number]
    ways = alone and context.scan.starting("way", first, stop)
    if ways and not claimed and (visit := going_unit(context, number)):
        complete(context, number, visit)
        yield visit
    for item in context.items[number] if ways else ():
        if item.kind == "person" and id(item.value) not in claimed and (visit := going_leader(context, number, item)):
            claimed.add(id(visit.head))
            complete(context, number, visit)
            yield visit


# --- the constructions --------------------------------------------------------------------------------


@rule(
    "group led by someone",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Đoàn đại biểu cấp cao tỉnh Nghệ An do ông Trần Văn Mẫu, Bí thư Tỉnh ủy làm Trưởng đoàn đã sang thăm "
        "tỉnh Xiêng Khoảng (Lào).": {"Trần Văn Mẫu": "tỉnh Nghệ An → tỉnh Xiêng Khoảng"},
        "Chủ tịch UBND tỉnh Hà Tĩnh Lê Thị Mẫu đã tiếp Đoàn công tác tỉnh Khăm Muộn (Lào) do Phó Tỉnh trưởng "
        "Bounmy Phommachanh dẫn đầu.": {"Bounmy Phommachanh": "tỉnh Khăm Muộn → tỉnh Hà Tĩnh"},
        "Đoàn công tác của Sở Y tế tỉnh Nghệ An, dẫn đầu là Giám đốc Sở Trần Văn Mẫu, đã thăm tỉnh Xiêng Khoảng.": {
            "Trần Văn Mẫu": "tỉnh Nghệ An → tỉnh Xiêng Khoảng"
        },
    },
    never=["Đoàn đại biểu Quốc hội tỉnh Nghệ An do ông Trần Văn Mẫu làm Trưởng đoàn đã tiếp xúc cử tri huyện Kỳ Sơn."],
)
def _led_group(context: Context, number: int, hit: Hit) -> Visit | None:
    """`Đoàn đại biểu cấp cao thành phố Hà Nội do ông X, …, làm Trưởng đoàn`."""
    keys, stop = context.scan.tokens.keys, context.sentences[number].stop
    named = end = after = name_end(context, number, hit)
    while after < stop and keys[after] in (",", "-"):
        after += 1
    if keys[after : after + 1] != ("do",):  # Đoàn công tác Ban Chỉ đạo quy tập tỉnh A do …; Đoàn …, gồm 15 người, do …
        limit = min(stop, end + _UNREAD)
        counted = keys[after : after + 1] == ("gồm",)
        limit = next((k for k in range(end, limit) if keys[k] == ";"), limit)
        groups = context.scan.starting("group", end, limit)
        limit = min((k for k in groups if keys[k - 1] == "với"), default=limit)  # Đoàn A hội đàm với Đoàn B do X …
        after = next((k for k in range(end, limit) if keys[k] == "do"), after if counted else stop)
        away = keys[end : end + 1] in _AT  # Đoàn đại biểu Lào | tại Nhà máy A, do X làm trưởng đoàn
        end = end if counted or away else after - (keys[after - 1] == ",")
        if after == stop or bool(context.scan.starting("visit", hit.stop, after)):
            led = _led_by_name(context, number, end if counted else hit.stop)
            if led is None or is_invited(context, number, hit.first):
                return None
            return group_visit(context, number, hit, named, led, led.stop, "group led by someone")
    leader = next((i for i in context.between(number, after, after + 6 + FAR, "person") if i.first <= after + 3), None)
    if leader is None and (led := _led_by_name(context, number, end)) is not None:
        return group_visit(context, number, hit, end, led, led.stop, "group led by someone")
    if leader is None or not _is_led(context, number, leader) or is_invited(context, number, hit.first):
        return None
    visit = group_visit(context, number, hit, end, leader, leader.stop, "group led by someone")
    way = way_of(context, number, leader.stop, context.sentences[number].stop, visit.country)
    if way is not None and not is_recounted(context, number, way[0]):
        visit.destination = region_of(context, number, way[1])  # … đã đặt chân xuống sân bay A
    return visit


def _led_by_name(context: Context, number: int, end: int) -> Item | None:
    """`Phái đoàn …, dẫn đầu là ông X`, `… trưởng đoàn là chị Y`: the one named right after it."""
    for at in context.scan.starting("lead", end, min(context.sentences[number].stop, end + _LED_WITHIN)):
        lead = context.scan.at(at, "lead")
        if lead is not None and context.scan.tokens.keys[lead.stop : lead.stop + 1] == ("là",):
            return next((i for i in context.between(number, lead.stop, lead.stop + FAR, "person")), None)
    return None


def _is_led(context: Context, number: int, leader: Item) -> bool:
    """`… làm Trưởng đoàn`, past the offices of who leads and before anyone else is named."""
    return bool(context.scan.starting("lead", *apposition(context, number, leader)))


@rule(
    "someone leads a group",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Từ ngày 5 đến 7/6, Phó Thủ tướng Lào Khamla Vongdara và phu nhân dẫn đầu đoàn đại biểu cấp cao Chính "
        "phủ Lào thăm chính thức Việt Nam.": {"Khamla Vongdara": "Lào → Việt Nam"},
    },
    never=["Tỉnh Nghệ An dẫn đầu cả nước về số đoàn viên."],
)
def _leads_group(context: Context, number: int, hit: Hit) -> Visit | None:
    """`Thủ tướng X và phu nhân dẫn đầu đoàn đại biểu cấp cao …`."""
    lead = next(
        (
            k
            for k in range(max(0, hit.first - 3), hit.first)
            if any(h.stop <= hit.first for h in context.scan.all_at(k, "lead", "speaks_for"))
        ),
        None,
    )
    if lead is None:
        whose = (
            context.item_at(number, hit.stop + 1)
            if context.scan.tokens.keys[hit.stop : hit.stop + 1] == ("của",)
            else None
        )
        if whose is not None and whose.kind == "person" and not is_invited(context, number, hit.first):
            return group_visit(context, number, hit, hit.stop, whose, whose.stop, "someone leads a group")
        return goes_with(context, number, hit)
    before = [i for i in context.items[number] if i.kind == "person" and 0 <= lead - i.stop <= 8]
    before = before or _far_leader(context, number, lead)
    if not before:  # Dẫn đầu đoàn … là X
        after = [i for i in context.items[number] if i.kind == "person" and i.first > hit.stop]
        before = [i for i in after if context.scan.tokens.keys[i.first - 1] in ("là", "có", ":")][:1]
    if not before:
        return None
    leader = before[-1]
    if is_invited(context, number, leader.first):
        return None
    end = name_end(context, number, hit)
    return group_visit(context, number, hit, end, leader, end, "someone leads a group")


def _far_leader(context: Context, number: int, lead: int) -> list[Item]:
    """`X, Phó Trưởng ban A, phụ trách chỉ đạo Tạp chí B (cơ quan của C), | dẫn đầu đoàn`: the only one named before."""
    keys, first = context.scan.tokens.keys, context.sentences[number].first
    people = context.between(number, first, lead, "person")
    alone = len(people) == 1 and keys[lead - 1] == "," and keys[people[0].stop] in _ASIDES
    alone = alone and lead - people[0].stop <= FAR
    clause = people[0].stop if alone else lead
    acts = any(context.scan.starting(kind, clause, lead) for kind in ("say", "meeting", "group", "visit", "way"))
    return people if alone and not acts else []


def _past_leader(context: Context, number: int, end: int) -> int:
    """`… do lãnh đạo Sở Y tế làm trưởng đoàn |`: past who leads the group, where no name is read."""
    if context.scan.tokens.keys[end : end + 1] != ("do",):
        return end
    leads = context.scan.starting("lead", end, min(context.sentences[number].stop, end + _LED_WITHIN))
    lead = context.scan.at(leads[0], "lead") if leads else None
    return lead.stop if lead is not None else end


@rule(
    "group that travels",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Đoàn công tác tỉnh Sơn La đã sang thăm, làm việc tại tỉnh Hủa Phăn (Lào).": {
            "Đoàn công tác tỉnh Sơn La": "tỉnh Sơn La → tỉnh Hủa Phăn"
        },
        "Đoàn đại biểu tỉnh Hủa Phăn (Lào) đã đến thăm, trao đổi kinh nghiệm với UBND tỉnh Sơn La.": {
            "Đoàn đại biểu tỉnh Hủa Phăn (Lào)": "tỉnh Hủa Phăn → tỉnh Sơn La"
        },
    },
    never=["Đoàn công tác tỉnh Sơn La đã làm việc với huyện Mộc Châu."],
)
def _headless(context: Context, number: int, hit: Hit) -> Visit | None:
    """`Đoàn công tác của tỉnh X sang thăm và làm việc tại tỉnh Y`: a group that travels, its leader unnamed."""
    end = name_end(context, number, hit)
    own = context.between(number, hit.stop, end, "place", "organization")
    if not own and hit.value.get("bare") and _is_sent(context, hit):
        own = context.between(
            number, max(context.sentences[number].first, hit.first - _UNREAD), hit.first, "organization"
        )
    friend = friend_in(context, hit, end)
    if not own and (friend is None or hit.value.get("bare")):
        return None
    origin = place_of(context, own) or friend or _central(context, own)
    after = _past_leader(context, number, end)
    visit_hit = next((h for h in context.hits(number, "visit") if after <= h.first <= after + 6), None)
    visit_hit = visit_hit or _lasting(context, number, hit, end)
    if visit_hit is None:
        return _attending(context, number, hit, end, origin)
    if is_recounted(context, number, visit_hit):
        return None
    goal = goal_of(context, number, visit_hit)
    if goal is None and origin is not None:
        goal = abroad(context, number, origin.country, visit_hit.stop)  # đến thăm, trao đổi với HĐND tỉnh Y
    if goal is None and visit_hit.first < hit.first:
        goal = venue_of(context)
    if goal is None and origin is not None and origin.country == "LA":
        goal = context.cast.country("VN")  # Đoàn nhà báo Lào thăm báo A
    if goal is None and origin is not None and not context.between(number, visit_hit.stop, visit_hit.stop + 1):
        return _attending(context, number, hit, end, origin, sees=True)  # đoàn … thăm nơi ăn ở của học viên
    ours = origin is None and goal is not None and goal.country == "LA" and own[0].value.country in (None, "VN")
    if ours:
        origin = context.cast.country("VN")  # Đoàn Ban Dân vận Trung ương, Đoàn Học viện A thăm Lào
    if goal is None or not ours and (origin is None or goal.country == origin.country):
        return None
    visit = Visit(name=context.text(hit.first, end), origin=origin, destination=goal, level=hit.value["level"])
    visit.home = "VN" if ours else None
    visit.body, visit.planned = body_of_group(own), is_planned(context, number, visit_hit.first)
    begin, stop = min(hit.first, visit_hit.first), max(end, visit_hit.stop)
    visit.proof.append(context.evidence(number, begin, stop, "group that travels"))
    return visit


def _lasting(context: Context, number: int, hit: Hit, end: int) -> Hit | None:
    """`Chuyến công tác (tại B) của | đoàn A diễn ra từ 4 đến 7/12`, `Nhân chuyến thăm B của | đoàn A`: the visit of a
    group, before it."""
    keys, scan, stop = context.scan.tokens.keys, context.scan, context.sentences[number].stop
    if keys[hit.first - 1 : hit.first] != ("của",):
        return None
    near = (h for h in context.hits(number, "visit") if hit.first - _UNREAD < h.first < hit.first)
    visit = next((h for h in near if keys[h.first] == "chuyến"), None)
    lasts = scan.starting("visit_lasts", end, min(stop, end + _ATTENDS))
    framed = visit is not None and not _FRAMES.isdisjoint(keys[max(0, visit.first - 2) : visit.first])
    framed = framed and not is_told_without_days(context, number, Visit())
    return visit if lasts or framed else None


def _is_sent(context: Context, hit: Hit) -> bool:
    """`Ủy ban A vừa cử đoàn sang …`, `Ban liên lạc B tổ chức đoàn 20 cựu chiến binh …`."""
    keys = context.scan.tokens.keys
    return keys[hit.first - 1] in ("cử", "phái") or keys[hit.stop : hit.stop + 1] != () and keys[hit.stop].isdigit()


def _central(context: Context, own: Sequence[Item]) -> Place | None:
    """A ministry or agency named without a country is the Vietnamese one; so is a hospital, school or company but for
    one whose name is foreign."""
    body = own[0].value if own[0].kind == "organization" and own[0].value.country is None else None
    if body is None or body.kind not in _CENTRAL | HOME or body.kind in HOME and sounds_foreign(body.name.split()):
        return None
    return context.cast.country("VN")


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
def _attending(
    context: Context, number: int, hit: Hit, end: int, origin: Place | None, *, sees: bool = False
) -> Visit | None:
    """`Đoàn Bộ X đã tham dự lễ … tại tỉnh Xiêng Khoảng (Lào)`; `đoàn tỉnh X … vào đặt vòng hoa`."""
    scan = context.scan
    if origin is None:
        return None
    stop = min(context.sentences[number].stop, end + _UNREAD)
    if scan.starting("way", end, stop) and way_of(context, number, end, stop, origin.country) is not None:
        return None  # one that says where it goes
    venue = venue_of(context)
    body = body_of_group(context.between(number, hit.stop, end, "organization"))
    if (framed := _visit_before(context, number, hit, origin)) is not None:
        return _across(context, number, hit, end, end, origin=origin, destination=framed, body=body)
    if (there := _works_at(context, number, end)) is not None and {origin.country, there.country} == REGION:
        return _across(context, number, hit, end, end + _TO_WORK, origin=origin, destination=there, body=body)
    attends = sees or bool(scan.starting("attend", end, end + _ATTENDS))
    listed = origin.kind != "country" or attends or _lists_guests(context, number, hit)
    calls = _calls_on(context, end)
    goal = abroad(context, number, origin.country, end) if calls else None
    guests = any(other.first >= end for other in context.hits(number, "group"))  # chào xã giao đoàn công tác tỉnh B
    over = goal is not None and goal.kind != "country" and origin.country == "VN" and not guests  # … Tỉnh ủy B
    if over or not listed and origin.country == "LA" and calls:
        return _across(context, number, hit, end, end, origin=origin, destination=goal or venue, body=body)
    if venue is not None and listed and venue.country in REGION and venue.country != origin.country:
        visit = _across(context, number, hit, end, end, origin=origin, destination=venue, body=body)
        visit.at_venue = True
        leader = named.value if (named := beside(context, number, hit)) is not None else None
        visit.head = leader or (only_leader(context, origin) if origin.kind != "country" else None)
        visit.inferred = visit.guessed = visit.head is not leader
        return visit
    near = scan.starting("attend", end, end + 4)
    if not near or something_goes(context, end, near[-1] + 1):
        return None
    for item in context.items[number]:
        if item.kind == "place" and item.first > end and scan.tokens.keys[item.first - 1] in ("tại", "ở", "sang"):
            if item.value.country == origin.country:
                return None
            goal = region_of(context, number, item) or item.value
            return _across(context, number, hit, end, item.stop, origin=origin, destination=goal, body=body)
    return None


def _works_at(context: Context, number: int, end: int) -> Place | None:
    """`Đoàn A (đã) làm việc tại | Bệnh viện B (Lào)`, `… với Bộ C tại | Viêng Chăn`: where it is."""
    keys = context.scan.tokens.keys
    at = next((k + 2 for k in range(end, end + _TO_WORK) if keys[k : k + 2] == _WORK), end)
    if keys[at : at + 1] == ("với",):  # … làm việc với Bộ Y tế Lào | tại Viêng Chăn
        stop = min(context.sentences[number].stop, at + _UNREAD)
        at = next((k for k in range(at, stop) if keys[k] == "tại" or keys[k] in _ASIDES), at)
    item = context.item_at(number, at + 1) if at > end and keys[at : at + 1] == ("tại",) else None
    if item is None or item.kind not in ("place", "organization"):
        return None
    if item.kind == "place":
        return region_of(context, number, item)
    place = item.value.place or context.cast.country(item.value.country)
    return place if isinstance(place, Place) else None


def _across(
    context: Context,
    number: int,
    hit: Hit,
    end: int,
    told: int,
    *,
    origin: Place,
    destination: Place | None,
    body: Organization | None,
) -> Visit:
    """The visit of a group whose name ends at `end`, told in the words up to `told`."""
    visit = Visit(name=context.text(hit.first, end), origin=origin, destination=destination, body=body)
    visit.level = hit.value["level"]
    visit.proof.append(context.evidence(number, hit.first, told, "group across the border"))
    return visit


def _visit_before(context: Context, number: int, hit: Hit, origin: Place) -> Place | None:
    """`Nhân chuyến thăm và làm việc tại Lào, | Đoàn đại biểu Bộ X …`: where the visit leads that opens the sentence."""
    first, keys = context.sentences[number].first, context.scan.tokens.keys
    visits = [h for h in context.hits(number, "visit") if h.first < hit.first and keys[h.first] == "chuyến"]
    if not visits or visits[0].first - first > _OPENING or is_recounted(context, number, visits[0]):
        return None
    goal = goal_of(context, number, visits[0])
    if goal is None or goal.country not in REGION or goal.country == origin.country:
        return None
    return goal if "của" not in keys[visits[0].stop : hit.first] else None


def _calls_on(context: Context, end: int) -> bool:
    """`Đoàn đại biểu Bộ A Lào đã tới chào B`: a group that is received, or calls on somebody."""
    hits = (context.scan.at(k, "meeting") for k in context.scan.starting("meeting", end, end + _ON_SOMEBODY))
    return any(h is not None and h.value["kind"] == "courtesy_call" for h in hits)


def _lists_guests(context: Context, number: int, hit: Hit) -> bool:
    """`Dự lễ có đoàn đại biểu nước CHDCND Lào`."""
    first = context.sentences[number].first
    return bool(context.scan.starting("attendance", first, min(hit.first, first + 8)))


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
def _listed_group(context: Context, number: int, hit: Hit) -> Visit | None:
    """`Về phía đoàn đại biểu cấp cao của Lào có: X, …`: the guests' side; who is named first leads it."""
    keys, first = context.scan.tokens.keys, context.sentences[number].first
    if keys[max(first, hit.first - 2) : hit.first] != ("về", "phía"):
        return None
    end = name_end(context, number, hit)
    leader = next((i for i in context.items[number] if i.kind == "person" and i.first >= end), None)
    origin = place_of(context, context.between(number, hit.stop, end, "place", "organization"))
    venue = venue_of(context)
    if leader is None or origin is None or venue is None or venue.country == origin.country:
        return None
    visit = group_visit(context, number, hit, end, leader, leader.stop, "guests' side of a list")
    visit.destination = venue
    return visit


_OF_LEADERS = (_led_group, _leads_group, _listed_group)
_CONSTRUCTIONS = (_led_group, _leads_group, _listed_group, _headless, sent_group, going_group, is_away_with, met_group)
