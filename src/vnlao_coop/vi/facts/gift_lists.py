"""One verb that gives for several, to each or of each its own sum: `A hỗ trợ B 5 tỷ đồng, C 3 tỷ đồng, D 2 tỷ đồng`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vnlao_coop.models.facts import CommitmentKind
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_frame import GOODS
from vnlao_coop.vi.facts.gift_parties import Actor, Mark
from vnlao_coop.vi.facts.gift_walk import gives_too
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


@rule(
    "others who give, listed",
    reader="told_commitments",
    examples={
        "Tỉnh Sơn La ủng hộ tỉnh Hủa Phăn (Lào) 80 triệu đồng, Công ty Minh Đức 500 thùng mì, tỉnh Lai Châu hơn 300 "
        "triệu đồng.": {
            "Tỉnh Sơn La → tỉnh Hủa Phăn: 80000000 VND": "grant, delivered",
            "Công ty Minh Đức → tỉnh Hủa Phăn: 500 thùng mì": "equipment_in_kind, delivered",
            "tỉnh Lai Châu → tỉnh Hủa Phăn: >300000000 VND": "grant, delivered",
        },
    },
    never=["Tỉnh Sơn La hỗ trợ tỉnh Hủa Phăn (Lào) 5 tỷ đồng, tỉnh Lai Châu thu ngân sách 300 triệu đồng."],
)
def gave_too(told: Telling, draft: Draft) -> Iterator[Draft]:
    """The gifts of those who follow behind a comma, each with a sum or number and no verb, to the same receiver."""
    args, marks, sides = told.args, told.clause.marks, told.clause.sides
    if told.passive or told.act not in ("give", "aid"):
        return
    index = args.stop
    while index > told.at and gives_too(args, marks, told.at, index, told.clause.end):
        party = marks[index]
        giver, after = sides.giver(party), index + 2
        while after < told.clause.end and marks[after].tag in ("thing", "quantity", "money"):
            after += 1
        unsaid = giver.country is None and draft.sides[0] == "VN"
        if not (unsaid or giver.country == draft.sides[0]) or giver.actor is None:
            return
        proof = [p for p in draft.proof if p[0] == "receiver"]
        yield gave(replace(draft, proof=proof, certainty="inferred"), "others who give, listed", giver.actor, party,
                   marks[index + 1 : after])  # fmt: skip
        index = after + 1 if after < told.clause.end and marks[after].tag == "stop" else told.clause.end


def gave(draft: Draft, rule: str, giver: Actor, party: Mark, given: Sequence[Mark]) -> Draft:
    """What another gives to the same receiver: ``given`` opens with a sum or number and goes on with its goods."""
    first = given[0]
    goods = (m.value["kind"] for m in given if m.tag == "thing" and m.value["kind"] in GOODS)
    kind: CommitmentKind = "grant" if first.tag == "money" else next(goods, "equipment_in_kind")
    counted = tuple(m.value.value for m in given if m.tag == "quantity")
    more = replace(
        draft, core=(party.first, given[-1].stop), rule=rule, giver=giver,
        kind="humanitarian" if draft.kind == "humanitarian" else kind,
        amount=first.value.value if first.tag == "money" else None, parts=(), quantities=counted,
        described=(first.first, given[-1].stop), purpose=None, condition=None, due=None,
    )  # fmt: skip
    more.prove("giver", party.first, party.stop)
    more.prove("amount" if first.tag == "money" else "quantities", first.first, first.stop)
    return more


def _joined(mark: Mark) -> bool:
    return mark.role == "and" or (mark.tag == "stop" and mark.value == ",")
