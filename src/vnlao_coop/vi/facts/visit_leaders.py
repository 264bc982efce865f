"""Visits told by who travels: `X thăm chính thức Lào`, and `X, …, làm Trưởng đoàn` where no group is named."""

from __future__ import annotations

from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.visit_arguments import FAR, Visit, abroad, place_of, venue_of
from vnlao_coop.vi.facts.visit_goals import GOALS, goal_of, host_of, is_planned, is_posted, is_recounted, visitor_of
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_RECALLED = 3  # tokens from who visited to `hồi`
_GIFT = 3  # tokens of `quà tặng của`
_UNREAD = 16  # tokens of a group's name that is not read as a body


@rule(
    "leader's visit",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Chủ tịch Quốc hội Lào Bounmy Phommachanh thăm chính thức Việt Nam.": {"Bounmy Phommachanh": "Lào → Việt Nam"},
        "Chủ tịch Quốc hội Trần Văn Mẫu và phu nhân đã đến Viêng Chăn, bắt đầu chuyến thăm chính thức Lào.": {
            "Trần Văn Mẫu": "? → Lào"
        },
        "Chủ tịch nước Việt Nam Trần Văn Mẫu tiếp Bộ trưởng Bộ Công an Lào Khamla Vongdara nhân dịp sang thăm.": {
            "Khamla Vongdara": "Lào → Việt Nam"
        },
        "Thủ tướng Trần Văn Mẫu tiếp Bộ trưởng Bộ Y tế Lào Khamla Vongdara nhân chuyến thăm Việt Nam.": {
            "Khamla Vongdara": "Lào → Việt Nam"
        },
        "Trong khuôn khổ chuyến thăm Lào, chiều 3/5, Bí thư Tỉnh ủy Nghệ An Trần Văn Mẫu đã gặp Tỉnh trưởng "
        "Xiêng Khoảng Khamla Vongdara.": {"Trần Văn Mẫu": "Nghệ An → Lào"},
    },
    never=[
        "Thủ tướng Trần Văn Mẫu nhắc lại kết quả chuyến thăm Lào vừa qua.",
        "Thủ tướng Trần Văn Mẫu thăm Nhật Bản.",
        "Thủ tướng Trần Văn Mẫu tiếp Đại sứ Lào Khamla Vongdara nhân chuyến thăm Việt Nam của đoàn Quốc hội.",
        "Chủ tịch nước Trần Văn Mẫu tiếp Đại sứ Lào Khamla Vongdara và chúc ông sớm trở lại thăm.",
        "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu mời Tỉnh trưởng Khamla Vongdara (Lào) sang thăm Nghệ An.",
        "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu thăm các gia đình chính sách.",
    ],
)
def leaders_visit(context: Context, number: int, hit: Hit) -> Visit | None:
    """`X thăm chính thức Lào`; `Trong khuôn khổ chuyến thăm … tại Lào, … X`."""
    if is_recounted(context, number, hit) or (head := visitor_of(context, number, hit)) is None:
        return None
    keys = context.scan.tokens.keys
    if not head.value.present and "quà" in keys[max(0, head.first - _GIFT) : head.first]:
        return None  # quà tặng của X trong chuyến thăm Lào
    if head.first > hit.stop and "hồi" in keys[head.stop : head.stop + _RECALLED]:
        return None  # chuyến thăm Lào của X hồi tháng 11/2023
    goal = goal_of(context, number, hit) or host_of(context, number, hit, head)
    alone = goal is None and head.value.country == "LA" and head.stop <= hit.first and not is_posted(head.value)
    if alone and len(list(context.hits(number, "visit"))) == 1:
        goal = abroad(context, number, "LA", hit.stop)  # Phó Tỉnh trưởng B thăm nhà máy A (Quảng Trị)
    if goal is None or goal.country == head.value.country or goal.kind not in GOALS:
        return None
    first, stop = min(hit.first, head.first), max(hit.stop, head.stop)
    if stop - first > FAR * 2:
        first, stop = hit.first, hit.stop
    visit = Visit(head=head.value, destination=goal, level=hit.value["level"])
    visit.planned = is_planned(context, number, hit.first)
    visit.verb = context.scan.tokens.keys[hit.first] != "chuyến"
    visit.proof.append(context.evidence(number, first, stop, "leader's visit"))
    visit.proof.append(context.evidence(number, *head.inner, "leader's visit", "head"))
    return visit


@rule(
    "leader named as such",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Chiều 5/6, lãnh đạo tỉnh Champasak (Lào) do ông Khamla Vongdara, Tỉnh trưởng làm Trưởng đoàn đã đến chào xã "
        "giao lãnh đạo tỉnh Nghệ An.": {"Khamla Vongdara": "tỉnh Champasak → tỉnh Nghệ An"},
        "Trong chuyến thăm, bà Trần Thị Mẫu, Phó Chủ tịch UBND tỉnh Hà Tĩnh, Trưởng đoàn công tác chúc mừng nhân dân "
        "tỉnh Khăm Muộn (Lào).": {"Trần Thị Mẫu": "tỉnh Hà Tĩnh → tỉnh Khăm Muộn"},
        "Hội thảo diễn ra tại Hà Nội. Về phía Lào có bà Bounmy Phommachanh, Chủ tịch Hội Liên hiệp Phụ nữ Lào làm "
        "Trưởng đoàn.": {"Bounmy Phommachanh": "Lào → Hà Nội"},
    },
    never=[
        "Hội thảo diễn ra tại Hà Nội. Về phía Việt Nam có bà Trần Thị Mẫu, Thứ trưởng làm Trưởng đoàn. Lào dự.",
        "Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh Quảng Trị tiếp đoàn tỉnh Salavan (Lào) do Đại tá Bun làm Trưởng đoàn.",
    ],
)
def named_leader(context: Context, number: int, leader: Item) -> Visit | None:
    """`X, …, làm Trưởng đoàn` where no group is named: who leads travels."""
    if leader.value.country not in REGION:
        return None
    if not context.scan.starting("lead", leader.first, leader.stop + FAR):
        return None
    leads = [k for k in context.scan.starting("lead", *apposition(context, number, leader)) if not _sits(context, k)]
    hit = context.scan.at(leads[0], "lead") if leads else None
    keys = context.scan.tokens.keys
    if hit is None or "do" in keys[leader.stop : hit.first]:  # X tiếp đoàn … do Y làm Trưởng đoàn
        return None
    titled = hit.value.get("title") and (
        hit.first == leader.first or keys[hit.first - 1] in (",", "-")
    )  # bà X, Chủ tịch …, Trưởng đoàn đại biểu
    if not (hit.value.get("head") or titled) or _both_lead(context, number) and not _is_guest(context, leader):
        return None
    visit = Visit(head=leader.value, level="delegation", needs_goal=True)
    if context.scan.tokens.keys[leader.first - 1 : leader.first] == ("do",):
        led = context.between(number, leader.first - _UNREAD, leader.first, "place", "organization")
        visit.origin = place_of(context, [i for i in led if i.value.country == leader.value.country])
    visit.planned = is_planned(context, number, hit.first)
    visit.proof.append(context.evidence(number, leader.first, max(leader.stop, hit.stop), "leader named as such"))
    visit.proof.append(context.evidence(number, *leader.inner, "leader named as such", "head"))
    return visit


def _sits(context: Context, at: int) -> bool:
    """`Trưởng đoàn ĐBQH tỉnh`: who heads the deputies of a province, wherever he is."""
    lead, office = context.scan.at(at, "lead"), context.scan.at(at, "office")
    return lead is not None and office is not None and office.stop > lead.stop


def _is_guest(context: Context, leader: Item) -> bool:
    """Whether what is told was held in the other country."""
    venue = venue_of(context)
    return venue is not None and venue.country in REGION - {leader.value.country}


def _both_lead(context: Context, number: int) -> bool:
    """`X làm trưởng đoàn Việt Nam, phía Lào có Y làm trưởng đoàn`, of no visit: who is the guest it does not say."""
    rows = range(max(0, number - 1), min(len(context.sentences), number + 2))
    if any(True for n in rows for _ in context.hits(n, "visit")):
        return False
    people = ((n, i) for n in rows for i in context.items[n] if i.kind == "person")
    led = (i for n, i in people if context.scan.starting("lead", *apposition(context, n, i)))
    return {i.value.country for i in led} >= REGION


def apposition(context: Context, number: int, leader: Item) -> tuple[int, int]:
    """The tokens from a name to the next one, as far as offices run."""
    limit = min(context.sentences[number].stop, leader.stop + FAR)
    reached = leader.stop
    for item in context.between(number, leader.stop, limit, "person"):
        if ";" not in context.scan.tokens.keys[reached : item.first]:
            return leader.first, item.first
        reached = item.stop  # do ông X, …; bà Y, … dẫn đoàn
    return leader.first, limit
