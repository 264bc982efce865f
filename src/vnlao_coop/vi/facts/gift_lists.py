"""One verb that gives to several, to each its own sum: `A hỗ trợ B 5 tỷ đồng, C 3 tỷ đồng, D 2 tỷ đồng`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.rules import rule

EACH_SUM = "a sum for each receiver"


@rule(
    EACH_SUM,
    reader="told_commitments",
    examples={
        "Tỉnh Nghệ An hỗ trợ tỉnh Xiêng Khoảng (Lào) 5 tỷ đồng, tỉnh Khăm Muộn 3 tỷ đồng, tỉnh Hủa Phăn 2 tỷ đồng.": {
            "Tỉnh Nghệ An → tỉnh Xiêng Khoảng: 5000000000 VND": "grant, delivered",
            "Tỉnh Nghệ An → tỉnh Khăm Muộn: 3000000000 VND": "grant, delivered",
            "Tỉnh Nghệ An → tỉnh Hủa Phăn: 2000000000 VND": "grant, delivered",
        },
    },
    never=["Tỉnh Nghệ An hỗ trợ tỉnh Xiêng Khoảng (Lào) 5 tỷ đồng, trong đó huyện Nọong Hét 3 tỷ đồng."],
)
def listed(told: Telling, draft: Draft) -> Iterator[Draft]:
    """The gifts to those who follow behind a comma, each with its sum."""
    if draft.amount is None or told.args.parts or len(told.args.money) < 2:
        return
    marks, sides = told.clause.marks, told.clause.sides
    for money in told.args.money[1:]:
        at = marks.index(money)
        party = marks[at - 1]
        if party.tag != "party" or party.stop != money.first or not _joined(marks[at - 2]):
            continue
        side = sides.of(party, draft.sides[1])
        if side.country != draft.sides[1] or side.actor is None:
            continue
        proof = [p for p in draft.proof if p[0] == "giver"]
        more = replace(
            draft, core=(party.first, money.stop), rule=EACH_SUM, amount=money.value.value, quantities=(),
            receiver=side.actor, described=(money.first, money.stop), proof=proof, due=None,
        )  # fmt: skip
        more.prove("receiver", party.first, party.stop)
        more.prove("amount", money.first, money.stop)
        yield more


def _joined(mark: Mark) -> bool:
    return mark.role == "and" or (mark.tag == "stop" and mark.value == ",")
