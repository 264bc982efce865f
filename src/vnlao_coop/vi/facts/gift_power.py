"""Electricity that one state promises to buy from the other, or to sell to it: between states no mere trade."""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_clauses import Clause
from vnlao_coop.vi.facts.gift_marks import POWER
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_sides import OTHER
from vnlao_coop.vi.rules import rule

_RULE = "power between states"
_TRADES = frozenset(fold("mua bán nhập xuất").split())
_SUPPLIES = ("cung", "cấp")
_STATES = frozenset(["state", "government", "country", "ministry"])
_NO_PROMISE = frozenset(["ask", "not", "if", "thank"])
_SUBJECT = 4  # marks between who promises and `mua`, `bán`: `A | cam kết | tăng cường | mua`


@rule(
    _RULE,
    reader="told_commitments",
    examples={
        "Lào cam kết bán cho Việt Nam 3.000 MW điện vào năm 2025.": {"Lào → Việt Nam: 3000 MW": "other, pledged"},
        "Hai bên nhất trí: Việt Nam mua 1.500 MW điện từ Lào đến năm 2030.": {
            "Việt Nam → Lào: 1500 MW": "other, pledged"
        },
    },
    never=[
        "Việt Nam mua của Lào 3.000 MW điện.",
        "Lào đề nghị Việt Nam sẽ mua thêm 1.000 MW điện.",
        "Tập đoàn Điện lực Việt Nam sẽ mua 600 MW điện của Lào.",
    ],
)
def power_promised(clause: Clause) -> list[Draft]:
    """`A cam kết mua của B 3.000 MW điện`, `B sẽ bán cho A …`: who promises gives, the other state receives."""
    marks = clause.marks
    traded = next((k for k in range(clause.start, clause.end) if _trades(clause, marks[k])), None)
    if traded is None:
        return []
    sums = _counted(marks[traded : clause.end])
    subject = next((m for m in reversed(marks[clause.start : traded]) if m.tag == "party"), None)
    if not sums or subject is None or marks.index(subject) < traded - _SUBJECT or not _promised(clause, traded):
        return []
    side = clause.sides.of(subject)
    if side.country not in REGION or not isinstance(side.actor, Place | Organization) or side.actor.kind not in _STATES:
        return []
    against = OTHER[side.country or ""]
    named = [m for m in marks[traded : clause.end] if m.tag == "party"]
    other = next((m for m in named if m.value.countries == [against]), None)
    receiver = clause.sides.of(other, against).actor if other is not None else clause.sides.states.get(against)
    if receiver is None or (other is None and named):
        return []
    draft = Draft(
        clause.number, (subject.first, sums[-1].stop), _RULE, "other", "pledged", side.actor, receiver,
        (side.country, against), described=(marks[traded].first, sums[-1].stop),
        quantities=tuple(m.value.value for m in sums), certainty="stated" if other is not None else "inferred",
    )  # fmt: skip
    draft.prove("giver", subject.first, subject.stop)
    if other is not None:
        draft.prove("receiver", other.first, other.stop)
    for mark in sums:
        draft.prove("quantities", mark.first, mark.stop)
    return [draft]


def _counted(marks: Sequence[Mark]) -> list[Mark]:
    """`3.000 MW vào năm 2025 và 5.000 MW vào năm 2030`; not what a comma turns to: `1.200 MW, vượt mức 1.000 MW`."""
    sums = [m for m in marks if m.tag == "quantity" and fold(m.value.value.unit or "") in POWER]
    comma = next((m.first for m in marks if m.value == "," and sums and m.first > sums[0].first), None)
    return [m for m in sums if comma is None or m.first < comma]


def _trades(clause: Clause, mark: Mark) -> bool:
    keys = clause.keys[mark.first : mark.stop]
    return (mark.role == "trade" and not _TRADES.isdisjoint(keys)) or (mark.tag == "verb" and keys[:2] == _SUPPLIES)


def _promised(clause: Clause, traded: int) -> bool:
    """Whether a word of promise stands before, in the sentence, and no word of asking."""
    end = clause.marks[traded].first
    before = [m.role for m in clause.sides.marks.of(clause.number) if m.first < end]
    return "pledged" in before and _NO_PROMISE.isdisjoint(before)
