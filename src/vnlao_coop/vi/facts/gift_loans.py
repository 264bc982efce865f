"""Loans: who lends and who borrows, where the words say it, and where they only say that both signed."""

from __future__ import annotations

from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_sides import Side
from vnlao_coop.vi.facts.gift_subjects import subject_before
from vnlao_coop.vi.rules import rule


@rule(
    "A lends to B",
    reader="told_commitments",
    examples={
        "Chính phủ Việt Nam cho Chính phủ Lào vay ưu đãi 5 triệu USD.": {
            "Chính phủ Việt Nam → Chính phủ Lào: 5000000 USD": "loan, delivered"
        },
    },
    never=["Chính phủ Lào vay 5 triệu USD để mua điện của Việt Nam."],
)
def lent(told: Telling) -> tuple[Side, Side]:
    """A cho B vay (ưu đãi) sum."""
    told.rule, before = "A lends to B", told.before
    if len(before) < 2 or before[-1].tag != "party" or before[-2].role != "to":
        return _signed_loan(told)
    giver = before[-3] if len(before) > 2 and before[-3].tag == "party" else None
    giver = giver or subject_before(told.clause.marks, told.at - 1, told.clause.start)
    return told.clause.sides.giver(giver), told.clause.sides.of(before[-1])


@rule(
    "A and B sign a loan",
    reader="told_commitments",
    examples={
        "Ngân hàng Phát triển Việt Nam và Bộ Tài chính Lào đã ký thỏa thuận vay vốn 35 triệu USD.": {
            "Ngân hàng Phát triển Việt Nam → Bộ Tài chính Lào: 35000000 USD": "loan, committed"
        },
    },
    never=["Chính phủ Lào ký thỏa thuận vay 5 triệu USD của Ngân hàng Thế giới, Việt Nam chúc mừng."],
)
def _signed_loan(told: Telling) -> tuple[Side, Side]:
    """`A và B ký thỏa thuận vay`: who lends is not said. That it is the Vietnamese side is a guess, and doubtful."""
    before = told.before
    at = next((k for k, m in enumerate(before) if m.role == "document"), 0)
    pair = [m for m in before[:at] if m.tag == "party" and m.value.country in REGION]
    if {m.value.country for m in pair} != REGION:
        return Side(), Side()
    told.rule = "A and B sign a loan"
    lender, borrower = (told.clause.sides.of(m) for m in sorted(pair, key=lambda m: m.value.country == "LA")[:2])
    lender.guessed = borrower.guessed = True
    return lender, borrower
