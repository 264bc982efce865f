"""What a giving verb tells of that is no gift: a task, a topic, the parts of works, patients who come by themselves."""

from __future__ import annotations

from vnlao_coop.models.actors import Organization
from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_sides import Side

_NEAR_FREE = 5  # tokens from `khám bệnh` to `miễn phí`
_AT_WORK = "việc"  # sang làm việc với B
_PARTS = frozenset(["build", "advise", "train", "give"])
_PLANNED = frozenset(["pledged", "going", "done"])


def tells_no_gift(told: Telling, receiver: Side) -> bool:
    """Whether the words only tell what somebody is charged with, what is said of training, or what works are of."""
    own = _is_charged(told) or _calls(told) or _invests(told)
    return own or _is_topic(told) or _is_part(told) or _goes_there(told, receiver)


def _invests(told: Telling) -> bool:
    """`Ngân hàng A tài trợ | vốn 50 triệu USD cho dự án …`: a bank's business."""
    bank = told.subject.value.actor() if told.subject is not None else None
    capital = told.clause.keys[told.verb.stop : told.verb.stop + 1] == ("vốn",)
    return capital and isinstance(bank, Organization) and bank.kind == "bank" and not told.passive


def _calls(told: Telling) -> bool:
    """`cử đoàn cán bộ | sang thăm hỏi B`, `cử cán bộ sang Lào chúc Tết`: who is sent only calls on somebody."""
    if told.act != "send" or not any(m.value.get("people") for m in told.args.things):
        return False
    sent = max(m.stop for m in told.args.things)
    after = [m for m in told.clause.marks[told.at : told.clause.end] if m.first >= sent]
    comes = next((m for m in after if m.role != "toward" and m.tag != "party"), None)
    return comes is not None and comes.role == "meet" and _AT_WORK not in told.clause.keys[comes.first : comes.stop]


def _is_charged(told: Telling) -> bool:
    """`thực hiện nhiệm vụ (do) A | giao về việc …`: what a body is charged with at home."""
    before = [m for m in told.before if m.tag in ("thing", "party") or m.role != "by"][-2:]
    task = [m.tag for m in before] == ["thing", "party"] and before[0].value["kind"] == "none"
    return task and told.clause.keys[told.verb.first : told.verb.stop] == ("giao",)


def _is_topic(told: Telling) -> bool:
    """`Lĩnh vực đào tạo | được đẩy mạnh (…)`: what is said of training; not `đào tạo được 200 cán bộ`."""
    next_two = told.clause.marks[told.at + 1 : told.at + 3]
    if told.act != "train" or len(next_two) < 2 or next_two[0].first != told.verb.stop:
        return False
    by, after = next_two
    said = after.first > by.stop or after.role in ("noun", "going")
    return said and told.clause.keys[by.first : by.stop] == ("được",)


def _goes_there(told: Telling, receiver: Side) -> bool:
    """`Người dân B sang Bệnh viện A | khám bệnh`: patients who go there by themselves, and not for nothing."""
    before = told.before[-3:]
    if told.act != "heal" or len(before) < 3 or before[0] is not receiver.mark or before[1].role != "toward":
        return False
    return before[2].tag == "party" and "phí" not in told.clause.keys[told.verb.first : told.verb.stop + _NEAR_FREE]


def _is_part(told: Telling) -> bool:
    """`Dự án gồm 2 hợp phần là | xây dựng …`, `Dự án sẽ xây mới …; | cung cấp máy tính`: of works told before."""
    opening = told.clause.sides.marks.of(told.clause.number)[:2]
    if told.subject is not None or told.act not in _PARTS or len(opening) < 2:
        return False
    works, says = opening
    if works.tag != "thing" or works.value["kind"] != "construction" or told.verb.value.get("handover"):
        return False
    if says.role == "part":
        return True
    builds = says.tag == "verb" and says.value["act"] == "build" and says.first == works.stop
    to = told.args.receiver
    named = to is not None and bool(to.value.actors or to.value.countries)  # not: đủ chỗ cho 560 học sinh
    return not named and (builds or says.role in _PLANNED)
