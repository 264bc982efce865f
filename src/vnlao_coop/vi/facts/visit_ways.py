"""Ways across the border that are told by where they go: `Đoàn … lên đường sang Lào`, `X đã đến Việt Nam dự kỳ họp`."""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.models.actors import Official, Place
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.visit_arguments import FAR, Visit, body_of_group, friend_in, name_end, place_of, venue_of
from vnlao_coop.vi.facts.visit_goals import GOALS, is_invited, is_planned, is_posted, is_recounted
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_REACH = 34  # tokens from who goes to the verb of going: who leads the group, and when, stand between
_OF_ONE = 26  # the same from a person: offices stand between
_GOAL = 3  # tokens from the verb to the place: `sang thăm tỉnh`, `đến thủ đô`
_GREETED = 12  # tokens from a verb of greeting to the place: who is greeted stands between
_DONE_FOR = 18  # the same where it is told for whom they do something
_DEEDS = frozenset(fold("khám cấp phát trao tặng giúp").split())
_LATER = 6  # the same where `tại` stands before the place
_SENT = 24  # tokens from a group to `cử sang`: how many, and who sends them
_SENDS = frozenset(["cử", "phái", "cho", "mời", "đưa"])
_SENT_BEFORE = 3  # tokens of `cử hai` before a group
_COUNTS_OF = frozenset("một hai ba các nhiều 2 3 4 5".split())
_AUXILIARIES = frozenset(["đã", "vừa", "cũng", "sẽ"])
_SENDING = frozenset(["cử", "phái", "điều", "động"])
_LED_WITHIN = 20  # tokens from where a group goes to `do X`, and from X to `dẫn đầu`
_OFFICE = 2  # tokens of `do các`
_UNIT = 16  # tokens from a body to its way
_NAME = 8  # tokens of a place's name
_ON = frozenset("nước bạn tại ở các tỉnh hai huyện thăm địa bàn với và công tác lại sân bay quốc tế cửa khẩu".split())
_WORK = frozenset(", và thăm làm việc với lãnh đạo".split())
_WORK_REACH = 9  # tokens of it
_OF_FRIEND = frozenset(["bè", "đọc", "hàng", "lào"])
_COUNTED = 14  # tokens from `gồm` to whose they are
_ENDS = frozenset([";", ".", ":", '"', "mà", "rằng"])


def way_of(context: Context, number: int, first: int, stop: int, home: str | None) -> tuple[Hit, Item] | None:
    """The verb of going within tokens ``first:stop`` and the place across the border from ``home`` that it leads to."""
    keys = context.scan.tokens.keys
    for at in context.scan.starting("way", first, stop):
        hit = context.scan.at(at, "way")
        if hit is None or hit.first in context.scan.shield or context.in_name(number, at):
            continue
        if not _ENDS.isdisjoint(keys[first:at]) or something_goes(context, first, at):
            return None
        does = not _DEEDS.isdisjoint(keys[hit.stop : hit.stop + 1])  # sang khám bệnh cho người dân huyện B
        reach = _DONE_FOR if does else _GREETED if hit.value.get("greets") else _GOAL
        places = context.between(number, hit.stop, hit.stop + reach + _NAME, "place")
        if reach == _GREETED and len(places) > 1 and keys[places[0].first - 1] == "khánh":
            del places[0]  # chúc mừng Quốc khánh Lào tại tỉnh B
        goal = _of_friends(context, hit.stop) or next(iter(places), None)
        gap = keys[_past_work(keys, hit.stop) : goal.first] if goal is not None else ()
        near = len(gap) <= reach and (_ENDS.isdisjoint(gap) if reach == _GREETED else _ON.issuperset(gap))
        later = len(gap) <= _LATER and gap[-1:] == ("tại",) and _ENDS.isdisjoint(gap)  # trở lại chiến trường xưa tại B
        if does and goal is not None:  # not: tặng quà cho (lưu) học sinh Lào
            near = "sinh" not in gap and goal.value.kind != "country" and _told_on(keys, hit.stop, goal.first)
        if goal is None or not (near or later):
            continue
        if goal.value.country in REGION and goal.value.country != home:
            return hit, goal
    return None


def _told_on(keys: Sequence[str], first: int, stop: int) -> bool:
    """Whether a clause goes on within tokens ``first:stop``; the point of `1.400 người` does not end it."""
    ends = (k for k in range(first, stop) if keys[k] in _ENDS)
    return stop - first <= _DONE_FOR and all(keys[k - 1].isdigit() and keys[k + 1].isdigit() for k in ends)


def _past_work(keys: Sequence[str], at: int) -> int:
    """`đến thăm | , làm việc với lãnh đạo | tỉnh B`: past what they do there."""
    stop = next((k for k in range(at, min(len(keys), at + _WORK_REACH)) if keys[k] not in _WORK), at)
    return stop if "việc" in keys[at:stop] else at


def _of_friends(context: Context, at: int) -> Item | None:
    """`sang bạn`, `sang nước bạn công tác`: Lào, where no name of it follows."""
    keys = context.scan.tokens.keys
    stop = at + 1 + (keys[at : at + 1] == ("nước",))
    laos = context.cast.country("LA") if keys[stop - 1 : stop] == ("bạn",) else None
    following = context.scan.tokens.words[stop : stop + 1]
    if laos is None or following and (keys[stop] in _OF_FRIEND or following[0][0].isupper()):
        return None
    return Item("place", at, stop, laos, (at, stop))


def something_goes(context: Context, first: int, at: int) -> bool:
    """`gửi điện mừng tới Lào`, `liên quan đến Lào`: it is no one's way."""
    hits = (context.scan.at(k, "way_not") for k in context.scan.starting("way_not", first, at))
    return any(hit is not None and (hit.value.get("anywhere") or hit.stop == at) for hit in hits)


def _goal_of(context: Context, number: int, way: tuple[Hit, Item]) -> Place | None:
    """Where a way leads; `rời Hà Nội`: who leaves the city has visited the country."""
    left = context.scan.tokens.keys[way[0].first] == "rời"
    return (context.cast.country(way[1].value.country) if left else None) or region_of(context, number, way[1])


def region_of(context: Context, number: int, goal: Item) -> Place | None:
    """The province or city of a place: `huyện Mường Lát, tỉnh B`; else its country."""
    row: Sequence[Item] = context.between(number, goal.first, goal.stop + 8, "place")
    wider = (i.value for i in row if i.value.kind in GOALS and i.value.country == goal.value.country)
    named = (p for p in context.cast.places if p.kind in GOALS and p.country == goal.value.country)
    within = (p for p in named if fold(p.canonical) in fold(goal.value.canonical))  # sân bay Đà Nẵng
    place = next(wider, None) or context.cast.country(goal.value.country) or next(within, None)
    return place if isinstance(place, Place) else None


@rule(
    "group on its way",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Phái đoàn Bộ Y tế Lào vừa tới Hà Nội tìm hiểu việc tiêm vaccine.": {"Phái đoàn Bộ Y tế Lào": "Lào → Hà Nội"},
        "Đoàn cựu chiến binh mặt trận A trở lại tỉnh Savannakhet (Lào) thăm đồng đội.": {
            "Đoàn cựu chiến binh": "? → tỉnh Savannakhet"
        },
    },
    never=[
        "Đoàn công tác tỉnh Sơn La đã đến huyện Mộc Châu. Lào ở gần.",
        "Đoàn công tác tỉnh Sơn La đã gửi quà sang Lào.",
    ],
)
def going_group(context: Context, number: int, hit: Hit) -> Visit | None:
    """`Đoàn … (do X dẫn đầu) sang Lào`: a group that goes across the border, however it is named."""
    end = name_end(context, number, hit)
    ways = context.scan.starting("way", end, context.sentences[number].stop)
    if not ways:
        return None
    counted = context.scan.tokens.keys[end : end + 1] == ("gồm",)  # đoàn gồm 20 y bác sĩ của Bệnh viện A
    own = context.between(number, hit.stop, min(ways[0], end + counted * _COUNTED), "place", "organization")
    if hit.value.get("bare") and not own or _is_company(context, number, hit):
        return None  # Đoàn đã đến …: one that is told elsewhere
    own = [*own] or _senders(context, number, hit.first)
    origin = place_of(context, own) or friend_in(context, hit, end) or context.cast.country("VN")
    home = origin.country if origin is not None else None
    limit = min(context.sentences[number].stop, end + _REACH)
    way = way_of(context, number, end, limit, home or "VN")
    if way is None or home not in (*REGION, None) or is_recounted(context, number, way[0]):
        return None
    if is_invited(context, number, hit.first):
        return None
    goal = _goal_of(context, number, way)
    if hit.value["level"] == "expert" and _is_promised(context, number, hit):
        return None
    visit = Visit(name=context.text(hit.first, end), origin=origin, destination=goal, level=hit.value["level"])
    visit.inferred = place_of(context, own) is None  # whose group it is, the words leave to the reader
    visit.home, visit.body = home or "VN", body_of_group(own)
    visit.needs_goal, visit.planned = True, is_planned(context, number, way[0].first)
    leader = _led_afterwards(context, number, way[1].stop)
    visit.head = leader.value if leader is not None else None
    visit.proof.append(context.evidence(number, hit.first, way[1].stop, "group on its way"))
    if leader is not None:
        visit.proof.append(context.evidence(number, *leader.inner, "group on its way", "head"))
    return visit


def _senders(context: Context, number: int, at: int) -> list[Item]:
    """`Sở Y tế Nghệ An (đã) cử | đoàn bác sĩ sang A`: who sends the group at token ``at``."""
    keys = context.scan.tokens.keys
    at -= keys[at - 1] in _COUNTS_OF
    if keys[at - 1] not in _SENDING:
        return []
    before = at - 1 - (keys[at - 2] in _AUXILIARIES)
    return [i for i in context.items[number] if i.stop == before and i.kind in ("place", "organization")]


def _led_afterwards(context: Context, number: int, at: int) -> Item | None:
    """`Đoàn … lên đường sang A trong 10 ngày, do bác sĩ X phụ trách`: who leads it, told behind where it goes."""
    keys, stop = context.scan.tokens.keys, context.sentences[number].stop
    by = next((k for k in range(at, min(stop, at + _LED_WITHIN)) if keys[k] == "do"), stop)
    leader = next((i for i in context.between(number, by, stop, "person") if i.first <= by + _OFFICE), None)
    if leader is None or ";" in keys[at:by]:
        return None
    return leader if context.scan.starting("lead", leader.stop, leader.stop + _LED_WITHIN) else None


def _is_promised(context: Context, number: int, hit: Hit) -> bool:
    """`sẽ cử tổ chuyên gia sang giúp bạn`, `Hai Viện trưởng nhất trí: …; cử hai tổ công tác sang A`: help to come."""
    first, keys = context.sentences[number].first, context.scan.tokens.keys
    sent = next((k for k in range(max(first, hit.first - _SENT_BEFORE), hit.first) if keys[k] in _SENDING), None)
    agreed = sent is not None and keys[sent - 1] not in ("đã", "vừa") and context.scan.starting("agreed", first, sent)
    return is_planned(context, number, hit.first) or bool(agreed)


@rule(
    "group sent across the border",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Tại Attapeu (Lào), đội y tế gồm 20 y, bác sĩ do Sở Y tế Gia Lai cử sang đã khám cho 300 lượt người.": {
            "đội y tế": "Gia Lai → Attapeu"
        },
    },
    never=["Tại Gia Lai, đội y tế do Sở Y tế tỉnh cử đến đã khám cho người Lào."],
)
def sent_group(context: Context, number: int, hit: Hit) -> Visit | None:
    """`Tại A, đội y tế … do Sở Y tế B cử sang đã khám …`: a group that a body of the other country has sent there."""
    keys, limit = context.scan.tokens.keys, min(context.sentences[number].stop, hit.stop + _SENT)
    at = next((k for k in range(hit.stop, limit - 1) if keys[k] in _SENDING and keys[k + 1] in ("sang", "đến")), None)
    if at is None or hit.value.get("bare") or is_planned(context, number, hit.first):
        return None
    senders = context.between(number, hit.stop, at, "place", "organization")
    origin = place_of(context, senders)
    first = context.sentences[number].first
    there = [i for i in context.items[number] if i.kind == "place" and i.value.country in REGION]
    there = [
        i for i in there if keys[i.first - 1] in ("tại", "ở", "sang") and i.value.kind in GOALS and i.first > first
    ]
    if origin is None or origin.country not in REGION or not there or there[0].value.country == origin.country:
        return None
    end = name_end(context, number, hit)
    visit = Visit(
        name=context.text(hit.first, end), origin=origin, destination=there[0].value, level=hit.value["level"]
    )
    visit.body = body_of_group(senders)
    visit.proof.append(context.evidence(number, hit.first, at + 2, "group sent across the border"))
    return visit


@rule(
    "unit on its way",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Ngày 5/6, 25 cán bộ, chiến sĩ Bộ CHQS tỉnh Nghệ An xuất quân sang Lào tìm kiếm hài cốt liệt sĩ.": {
            "Bộ CHQS tỉnh Nghệ An": "tỉnh Nghệ An → Lào"
        },
    },
    never=["Ngày 5/6, Bộ CHQS tỉnh Nghệ An tổ chức lễ ra quân. Lào ở gần."],
)
def going_unit(context: Context, number: int) -> Visit | None:
    """`25 cán bộ, chiến sĩ Bộ CHQS tỉnh A xuất quân sang Lào`: people of a body, whom no word calls a group."""
    first, stop, _ = context.sentences[number]
    if next(context.hits(number, "group"), None) is not None:
        return None
    hits = (context.scan.at(k, "way") for k in context.scan.starting("way", first, stop))
    unit = next((h for h in hits if h is not None and h.value.get("unit")), None)
    row = context.between(number, first, unit.first, "organization") if unit is not None else []
    row = [i for i in row if unit is not None and unit.first - i.stop <= _UNIT]
    origin = place_of(context, row)
    if unit is None or not row or origin is None or is_planned(context, number, unit.first):
        return None
    way = way_of(context, number, unit.first, unit.stop, origin.country)
    if way is None or {origin.country, way[1].value.country} != REGION:
        return None
    visit = Visit(name=row[-1].value.name, origin=origin, destination=region_of(context, number, way[1]))
    visit.level, visit.body, visit.inferred = "expert", body_of_group(row), True
    visit.proof.append(context.evidence(number, row[-1].first, way[1].stop, "unit on its way"))
    return visit


def _is_company(context: Context, number: int, hit: Hit) -> bool:
    """`X cùng Đoàn đại biểu …`: the visit is X's."""
    joined = context.scan.tokens.keys[hit.first - 1 : hit.first] in (("và",), ("cùng",))
    return joined and any(i.kind == "person" and i.stop == hit.first - 1 for i in context.items[number])


@rule(
    "leader on the way",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Ngày 5/1, Thủ tướng Lào Khamla Vongdara đã đến Việt Nam dự kỳ họp của Ủy ban liên Chính phủ.": {
            "Khamla Vongdara": "Lào → Việt Nam"
        },
        "Sáng 5/3, Bí thư Tỉnh ủy Sơn La Trần Văn Mẫu đã đến thăm và làm việc với tỉnh Hủa Phăn (Lào).": {
            "Trần Văn Mẫu": "Sơn La → tỉnh Hủa Phăn"
        },
    },
    never=[
        "Đại sứ Lào tại Việt Nam Khamla Vongdara đến Nghệ An dự lễ.",
        "Thủ tướng Lào Khamla Vongdara cho biết hàng Việt Nam sang Lào nhiều hơn.",
        "Thủ tướng Trần Văn Mẫu gửi điện mừng tới Lào.",
    ],
)
def going_leader(context: Context, number: int, leader: Item) -> Visit | None:
    """`X đã đến Việt Nam dự …`: an official who goes across the border, an ambassador at his post aside."""
    official, limit = leader.value, min(context.sentences[number].stop, leader.stop + _OF_ONE)
    if not context.scan.starting("way", leader.stop, limit):
        return None
    if not isinstance(official, Official) or official.country not in REGION or not official.present:
        return None
    if is_posted(official):
        return None
    following = (i.first for i in context.items[number] if i.kind == "person" and i.first >= leader.stop)
    way = way_of(context, number, leader.stop, min(next(following, limit), limit), official.country)
    if way is None or _speaks_or_meets(context, leader.stop, way[0].first) or is_recounted(context, number, way[0]):
        return None
    if not _SENDS.isdisjoint(context.scan.tokens.keys[leader.stop : way[0].first]):
        return None  # X đồng ý cho 6 kiểm toán viên sang B
    if way[1].value.kind not in GOALS or is_invited(context, number, leader.first):
        return None
    visit = Visit(head=official, destination=_goal_of(context, number, way), level="visit")
    visit.planned = is_planned(context, number, way[0].first)
    visit.proof.append(context.evidence(number, leader.first, way[1].stop, "leader on the way"))
    visit.proof.append(context.evidence(number, *leader.inner, "leader on the way", "head"))
    return visit


def _speaks_or_meets(context: Context, first: int, stop: int) -> bool:
    """`X cho biết … sang Lào`, `X tiếp đoàn đến từ …`: someone or something else goes."""
    return any(context.scan.starting(kind, first, stop) for kind in ("say", "meeting", "group", "invite_word"))


_MEMBERS = frozenset(["các", "thành", "viên", "trong", "của"])
_ON_THE_WAY = 5  # tokens from a group's name to `sang`, `đến`


@rule(
    "someone goes with a group",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu cùng đoàn công tác của tỉnh đã sang tỉnh Xiêng Khoảng (Lào) dự lễ.": {
            "Trần Văn Mẫu": "tỉnh Nghệ An → tỉnh Xiêng Khoảng"
        },
        "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu cùng đoàn công tác đến thăm, làm việc với lãnh đạo tỉnh Hủa Phăn.": {
            "Trần Văn Mẫu": "tỉnh Nghệ An → tỉnh Hủa Phăn"
        },
    },
    never=["Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu cùng đoàn công tác của tỉnh đã đến huyện Kỳ Sơn. Lào ở gần."],
)
def goes_with(context: Context, number: int, hit: Hit) -> Visit | None:
    """`X cùng đoàn công tác của tỉnh sang tỉnh Y`: X leads it, where it goes across the border."""
    keys, leader = context.scan.tokens.keys, beside(context, number, hit)
    stop = name_end(context, number, hit)
    limit = min(context.sentences[number].stop, stop + _ON_THE_WAY)
    end = next((k for k in range(stop, limit) if keys[k] in ("sang", "đến", "tới", "về")), limit)  # … của tỉnh đã sang
    goal = context.item_at(number, max(end + 1, _past_work(keys, end + 1)))
    if leader is None or goal is None or goal.kind != "place":
        return None
    region = region_of(context, number, goal)
    if region is None or {leader.value.country, region.country} != REGION:
        return None
    visit = group_visit(context, number, hit, stop, leader, goal.stop, "someone goes with a group")
    visit.destination = region
    return visit


@rule(
    "someone is away with a group",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Hội nghị diễn ra tại Viêng Chăn. Bên lề, Bộ trưởng Bộ Công Thương Trần Văn Mẫu và đoàn công tác đã gặp Phó "
        "Thủ tướng Lào Khamla Vongdara.": {"Trần Văn Mẫu": "? → Viêng Chăn"},
    },
    never=[
        "Hội nghị diễn ra tại Nghệ An. Giám đốc Sở Y tế Trần Văn Mẫu và đoàn công tác đã gặp ông Khamla (Lào).",
    ],
)
def is_away_with(context: Context, number: int, hit: Hit) -> Visit | None:
    """`X và đoàn công tác đã chào xã giao Y`, where what is reported is held across the border from X."""
    leader = None if hit.value.get("bare") else beside(context, number, hit)
    if leader is None:
        return None
    venue, first = venue_of(context), context.sentences[number].first
    if venue is not None and {leader.value.country, venue.country} != REGION:
        return None
    if venue is None and not context.scan.starting("meeting", first, hit.first):
        return None  # Tỉnh trưởng B chiêu đãi X và các thành viên đoàn công tác
    stop = name_end(context, number, hit)
    visit = group_visit(context, number, hit, stop, leader, stop, "someone is away with a group")
    visit.origin = visit.origin or context.cast.country(leader.value.country)
    visit.destination, visit.needs_goal = venue, True  # else with whom receives them
    return visit


def beside(context: Context, number: int, hit: Hit) -> Item | None:
    """`X và đoàn đại biểu cấp cao … đã đến …`: X leads it."""
    keys, at = context.scan.tokens.keys, hit.first
    while at > 0 and (keys[at - 1] in _MEMBERS or keys[at - 1].isdigit()):
        at -= 1  # X và các thành viên | đoàn
    joined = keys[at - 1 : at] in (("và",), ("cùng",))
    people = context.between(number, max(0, at - FAR), at - 1, "person") if joined else []
    return people[-1] if people and people[-1].stop == at - 1 else None


def group_visit(context: Context, number: int, hit: Hit, end: int, leader: Item, proof_stop: int, name: str) -> Visit:
    first, stop = min(hit.first, leader.first), max(end, proof_stop)
    visit = Visit(head=leader.value, level=hit.value["level"])
    if end > hit.stop or not hit.value.get("bare"):
        visit.name = context.text(hit.first, end)
    own = context.between(number, hit.stop, end, "place", "organization")
    visit.origin, visit.body = place_of(context, own), body_of_group(own)
    visit.proof.append(context.evidence(number, first, stop, name))
    visit.proof.append(context.evidence(number, *leader.inner, name, "head"))
    visit.planned = is_planned(context, number, hit.first)
    return visit
