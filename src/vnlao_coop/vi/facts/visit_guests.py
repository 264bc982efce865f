"""Guests and groups whose leader or goal the words leave open: who leads them, whom they meet, where they go."""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.models.actors import Official, Organization, Place, Position
from vnlao_coop.vi.facts.context import REGION, Context
from vnlao_coop.vi.facts.visit_arguments import Visit, abroad, body_of_group, home_of, name_end, place_of, venue_of
from vnlao_coop.vi.facts.visit_goals import is_invited, is_planned, is_posted
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_MET_BEFORE, _MET_AFTER = 10, 6  # tokens from a group to the verb by which it is met
_ON_SOMEBODY = 3  # tokens from a verb of meeting to the group that is met


@rule(
    "group that is met",
    reader="vnlao_coop.vi.replay:delegations",
    examples={
        "Chiều 5/6, Bí thư Tỉnh ủy Quảng Trị Lê Văn Mẫu tiếp Đoàn đại biểu Tỉnh đoàn Salavan (Lào).": {
            "Đoàn đại biểu Tỉnh đoàn Salavan (Lào)": "Salavan → Quảng Trị"
        },
        "Đoàn công tác Bộ Tư pháp Lào vừa làm việc với Sở Tư pháp tỉnh Sơn La.": {
            "Đoàn công tác Bộ Tư pháp Lào": "Lào → tỉnh Sơn La"
        },
    },
    never=[
        "Chiều 5/6, tại Viêng Chăn, đoàn công tác Bộ Tư pháp Lào làm việc với Đại sứ Việt Nam tại Lào Lê Văn Mẫu.",
        "Bí thư Tỉnh ủy Quảng Trị Lê Văn Mẫu cảm ơn đoàn công tác Bộ Tư pháp Lào.",
    ],
)
def met_group(context: Context, number: int, hit: Hit) -> Visit | None:
    """`X tiếp Đoàn đại biểu Bộ A Lào`, `Đoàn Bộ A Lào làm việc với Sở B`: a Lao group that is met, not at home."""
    end, scan, (first, stop, _) = name_end(context, number, hit), context.scan, context.sentences[number]
    own = context.between(number, hit.stop, end, "place", "organization")
    origin = place_of(context, own)
    if origin is None or origin.country != "LA" or is_invited(context, number, hit.first):
        return None
    near = (*scan.starting("meeting", max(first, hit.first - _MET_BEFORE), hit.first),)
    near += (*scan.starting("meeting", end, min(stop, end + _MET_AFTER)),)
    met = [h for k in near if (h := scan.at(k, "meeting")) and h.value["group"] == "bilateral"]
    met = [h for h in met if h.first >= end or hit.first - h.stop <= _ON_SOMEBODY]
    if not met or is_planned(context, number, met[0].first) or scan.starting("group", first, hit.first):
        return None
    venue = venue_of(context)
    goal = abroad(context, number, origin.country) or _seat(context, number, origin) or venue
    if goal is None or goal.country == origin.country or venue is not None and venue.country == origin.country:
        return None
    visit = Visit(name=context.text(hit.first, end), origin=origin, destination=goal, level=hit.value["level"])
    visit.body, visit.inferred = body_of_group(own), True
    core = (min(hit.first, met[0].first), max(end, met[0].stop))
    visit.proof.append(context.evidence(number, *core, "group that is met"))
    return visit


def _seat(context: Context, number: int, origin: Place) -> Place | None:
    """Where those of the other side whom the sentence names are at home."""
    for item in context.items[number]:
        if item.kind == "person" and {item.value.country, origin.country} == REGION:
            return home_of(context, item.value)
    return None


def send_off(context: Context, visits: Sequence[Visit]) -> None:
    """A Vietnamese group led by someone and nothing said of where, in an article without guests: it goes to Laos."""
    if any(v.country != "VN" for v in visits) or not any(o.country == "LA" for o in context.cast.officials):
        return
    venue = venue_of(context)
    for visit in visits:
        led = visit.proof[0].rule == "group led by someone" and not visit.hosted
        if led and visit.destination is None and (venue is None or venue.country == "LA"):
            visit.destination, visit.inferred = context.cast.country("LA"), True


def to_hosts(context: Context, visits: Sequence[Visit]) -> None:
    """Guests from Lào of whom no goal is told: they are where all Vietnamese officials there are at home."""
    lost = [v for v in visits if v.country == "LA" and v.destination is None and not v.hosted and not v.needs_goal]
    if not lost or venue_of(context) is not None:
        return
    hosts = [o for o in context.cast.officials if o.present and o.country == "VN"]
    hosted = any(not is_posted(o) for o in hosts)
    seats = {p.place.canonical: p.place for o in hosts for p in o.positions if p.place is not None}
    local = [
        place for place in seats.values() if place.kind in ("province", "city", "capital") and place.country == "VN"
    ]
    goal = local[0] if len(local) == 1 else context.cast.country("VN") if hosted else None
    for visit in lost if goal is not None else ():
        visit.destination, visit.inferred = goal, True


def only_leader(context: Context, origin: Place) -> Official | None:
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


def head_of(context: Context, visit: Visit) -> None:
    """The leader of the only group, told elsewhere: who heads its body and is there, else the one guest from Lào.

    An envoy is neither.
    """
    guests = [o for o in context.cast.officials if o.present and o.country == visit.country and not is_posted(o)]
    own: list[Official] = []
    for fits in (_heads, _heads_alike, _is_of) if visit.body is not None else ():
        own = own or [o for o in guests if visit.body and any(fits(p, visit.body) for p in o.positions)]
    if not own and visit.origin is not None and visit.origin.kind != "country" and visit.destination is not None:
        own = [o for o in (only_leader(context, visit.origin),) if o is not None]
    leader = own[0] if len(own) == 1 else guests[0] if len(guests) == 1 and visit.country != "VN" else None
    if leader is not None:
        visit.head, visit.inferred = leader, True
        named = next(e for e in leader.evidence if e.field == "name")
        rule_name = "head of its body" if leader in own else "only guest from there"
        visit.proof.append(named.model_copy(update={"field": "head", "rule": rule_name}))


def _heads(office: Position, body: Organization) -> bool:
    """Whether an office is of the body, and no deputy's."""
    own = office.organization is not None and office.organization.canonical == body.canonical
    return own and not office.former and not office.role.startswith(("Phó", "Thứ"))


def _heads_alike(office: Position, body: Organization) -> bool:
    """… of one that is called otherwise: `Tổng Kiểm toán nhà nước`, where the group is `đoàn công tác KTNN`."""
    own = office.organization
    return own is not None and own.kind == body.kind and own.country == body.country and _heads(office, own)


def _is_of(office: Position, body: Organization) -> bool:
    """Whether an office is of the body, a deputy's too."""
    return office.organization is not None and office.organization.canonical == body.canonical and not office.former
