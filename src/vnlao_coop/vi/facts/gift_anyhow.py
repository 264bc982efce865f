"""A gift that no construction tells: a word of giving, something counted or built, and both sides, in one clause.

What is read so is a guess by what this press writes: works, sums, goods, places for learners and helpers go to Lào,
unless the clause says that the Lao side gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from vnlao_coop.models.actors import Organization
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_clauses import Clause
from vnlao_coop.vi.facts.gift_frame import GOODS
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_signs import arguments_in, is_learner, record_of
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_WAYS = frozenset(["present", "help", "enjoys"])
_SHARES = frozenset(["đăng", "kim", "nghị", "km", "lượt"])  # vốn đăng ký, kim ngạch, hội nghị: no gifts
_PARTNERS = frozenset(["company", "bank", "media"])
_LAO_GIVES = frozenset(["give", "aid"])
_TO = frozenset(["to", "toward"])


@rule(
    "both sides and a gift",
    reader="told_commitments",
    examples={
        "28 công trình với tổng vốn 210 tỷ đồng đã mọc lên ở Hủa Phăn (Lào) từ sự giúp đỡ của Thanh Hóa.": {
            "Thanh Hóa → Hủa Phăn: 210000000000 VND, 28 công trình": "construction, completed"
        },
    },
    never=[
        "28 công trình với tổng vốn 210 tỷ đồng đã mọc lên ở Hủa Phăn (Lào).",
        "Thanh Hóa và Hủa Phăn (Lào) xây dựng đường biên giới hòa bình với 28 hoạt động.",
    ],
)
def anyhow(clause: Clause, signs: Sequence[Hit], start: int) -> list[Draft]:
    """The gift of a clause that names a giving word, something concrete and both sides."""
    marks = clause.marks[start : clause.end]
    word = next((Mark("verb", h.first, h.stop, _PLAIN) for h in signs if h.value["way"] in _WAYS), None)
    if word is None or any(m.tag == "party" and m.value.both for m in marks):
        return []
    args = arguments_in(clause, marks[0].first, clause.end_token)
    args.things = [m for m in args.things if m.value["kind"] in GOODS]
    args.quantities = [m for m in args.quantities if _is_given(clause, m, args.things)]
    if not (args.money or args.quantities) or not _SHARES.isdisjoint(clause.keys[marks[0].first : clause.end_token]):
        return []
    ours = [m for m in marks if m.tag == "party" and m.value.countries == ["VN"]]
    theirs = [m for m in marks if m.tag == "party" and m.value.countries == ["LA"]]
    if not ours or not theirs or _beside(marks):
        return []
    party = _lao_giver(marks, ours, theirs) or ours[0]
    giver = clause.sides.giver(party)
    if isinstance(giver.actor, Organization) and giver.actor.kind in _PARTNERS:
        return []
    args.last = max(m.stop for m in [*args.objects, party, word])
    return record_of(clause, word, args, party, giver, start, "both sides and a gift")


_PLAIN = {"act": "give", "status": "delivered"}


def _is_given(clause: Clause, counted: Mark, things: Sequence[Mark]) -> bool:
    """Whether what is counted is goods, works or people who learn."""
    inside = any(counted.first <= m.first <= counted.stop for m in things)
    return inside or is_learner(clause, counted)


def _beside(marks: Sequence[Mark]) -> bool:
    """`A và B`, `A với B`: what both do, neither gives."""
    for one, two, three in zip(marks, marks[1:], marks[2:], strict=False):
        pair = one.tag == "party" and three.tag == "party" and two.role in ("and", "with")
        if pair and {one.value.country, three.value.country} == REGION:
            return True
    return False


def _lao_giver(marks: Sequence[Mark], ours: Sequence[Mark], theirs: Sequence[Mark]) -> Mark | None:
    """The Lao side where it stands before the giving verb and the other behind `cho`, `giúp`."""
    to = [
        two for one, two in pairwise(marks) if one.role in _TO or (one.tag == "verb" and one.value["act"] in _LAO_GIVES)
    ]
    return theirs[0] if theirs[0].first < ours[0].first and ours[0] in to else None
