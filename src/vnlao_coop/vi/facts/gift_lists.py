"""One verb that gives for several, to each or of each its own sum: `A hỗ trợ B 5 tỷ đồng, C 3 tỷ đồng, D 2 tỷ đồng`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from vnlao_coop.models.base import Certainty
from vnlao_coop.models.facts import CommitmentKind
from vnlao_coop.models.money import Quantity
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_frame import GOODS
from vnlao_coop.vi.facts.gift_parties import Actor, Mark
from vnlao_coop.vi.facts.gift_walk import gives_too
from vnlao_coop.vi.rules import rule

EACH_SUM = "a sum for each receiver"
_GOODS = frozenset(["thing", "quantity", "money"])
_PARTED = frozenset([")", ",", "và"])
_SEVERAL = 2  # sums


@rule(
    EACH_SUM,
    reader="told_commitments",
    examples={
        "Tỉnh Nghệ An hỗ trợ tỉnh Xiêng Khoảng (Lào) 5 tỷ đồng, tỉnh Khăm Muộn 3 tỷ đồng, tỉnh Hủa Phăn 2 tỷ đồng.": {
            "Tỉnh Nghệ An → tỉnh Xiêng Khoảng: 5000000000 VND": "grant, delivered",
            "Tỉnh Nghệ An → tỉnh Khăm Muộn: 3000000000 VND": "grant, delivered",
            "Tỉnh Nghệ An → tỉnh Hủa Phăn: 2000000000 VND": "grant, delivered",
        },
        "Tỉnh Nghệ An tặng tỉnh Xiêng Khoảng (Lào) 20 máy tính, tỉnh Khăm Muộn 15 máy in.": {
            "Tỉnh Nghệ An → tỉnh Xiêng Khoảng: 20 máy tính": "equipment_in_kind, delivered",
            "Tỉnh Nghệ An → tỉnh Khăm Muộn: 15 máy in": "equipment_in_kind, delivered",
        },
    },
    never=["Tỉnh Nghệ An hỗ trợ tỉnh Xiêng Khoảng (Lào) 5 tỷ đồng, trong đó huyện Nọong Hét 3 tỷ đồng."],
)
def listed(told: Telling, draft: Draft) -> Iterator[Draft]:
    """The gifts to those who follow behind a comma, each with its sum or number, which ``draft`` then leaves out."""
    args, marks, sides = told.args, told.clause.marks, told.clause.sides
    given = (
        args.quantities if draft.amount is None else [m for m in args.objects if m in (*args.money, *args.quantities)]
    )
    if args.parts:
        return
    for at in [k for k, mark in enumerate(marks) if mark in given[1:]]:
        first, party = marks[at], marks[at - 1]
        if party.tag != "party" or party.stop != first.first or not _joined(marks[at - 2]):
            continue
        side = sides.of(party, draft.sides[1])
        if side.country not in (None, draft.sides[1]) or side.actor is None:
            continue
        goods = list(takewhile(lambda m: m.tag in _GOODS, marks[at:]))
        kind = draft.kind if first.tag == "money" else kind_given(draft, goods)
        proof = [p for p in draft.proof if p[0] == "giver"]
        more = part_of(replace(draft, proof=proof, receiver=side.actor, kind=kind), EACH_SUM, party, goods)
        more.prove("receiver", party.first, party.stop)
        _leave_to(more, draft, marks[at - 2])
        yield more


def _leave_to(more: Draft, draft: Draft, comma: Mark) -> None:
    """End what the first receives before the ``comma`` behind which the next stands."""
    if draft.core[0] < comma.first:
        draft.core = draft.core[0], min(draft.core[1], comma.first)
    if draft.described is not None and draft.described[0] < comma.first:
        draft.described = draft.described[0], min(draft.described[1], comma.first)
    left = [*reversed(draft.quantities)]  # of two equal numbers the later is the other's
    for number in more.quantities:
        if number in (left[:-1] if draft.amount is None else left):
            left.remove(number)
    draft.quantities = tuple(reversed(left))


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
    if told.passive or told.act not in ("give", "aid", "train"):
        return
    index = args.stop
    if any(m.role == "part" for m in marks[told.at : index]):
        return  # trao 2 tấn gạo, trong đó: Công an huyện 500 kg, Ban CHQS huyện 500 kg
    while index > told.at and gives_too(args, marks, told.at, index, told.clause.end):
        party = marks[index]
        giver, after = sides.giver(party), index + 2
        while after < told.clause.end and marks[after].tag in _GOODS:
            after += 1
        unsaid = giver.country is None and draft.sides[0] == "VN"
        if not (unsaid or giver.country == draft.sides[0]) or giver.actor is None:
            return
        proof = [p for p in draft.proof if p[0] == "receiver"]
        certainty: Certainty = "doubtful" if draft.certainty == "doubtful" else "inferred"
        to = _own_receiver(marks, after, told.clause.end)
        side = sides.of(to, draft.sides[1]) if to is not None else None
        base = replace(draft, proof=proof, certainty=certainty)
        if side is not None and side.country == draft.sides[1]:
            base = replace(base, receiver=side.actor, proof=[])
        more = gave(base, "others who give, listed", giver.actor, party, marks[index + 1 : after])
        if to is not None and base.receiver is not draft.receiver:
            more.core = (party.first, to.stop)
            more.prove("receiver", to.first, to.stop)
            after += 2
        yield more
        index = after + 1 if after < told.clause.end and marks[after].tag == "stop" else told.clause.end


def _own_receiver(marks: Sequence[Mark], after: int, end: int) -> Mark | None:
    """`…, A 10.000 USD | tới | B`: B, of this sum alone."""
    to = marks[after : min(end, after + 2)]
    return to[1] if len(to) > 1 and to[0].role == "to" and to[1].tag == "party" else None


@rule(
    "works, each with its cost",
    reader="told_commitments",
    examples={
        "Tỉnh Sơn La giúp tỉnh Hủa Phăn (Lào) xây trường nội trú (15 tỷ đồng), Trạm khuyến nông bản Na (3 tỷ đồng) "
        "và nhà văn hóa với kinh phí 8 tỷ đồng.": {
            "Tỉnh Sơn La → tỉnh Hủa Phăn: 15000000000 VND": "construction, implementing",
            "Tỉnh Sơn La → tỉnh Hủa Phăn: 3000000000 VND": "construction, implementing",
            "Tỉnh Sơn La → tỉnh Hủa Phăn: 8000000000 VND": "construction, implementing",
        },
    },
    never=[
        "Tỉnh Sơn La hỗ trợ tỉnh Hủa Phăn (Lào) 25 tỷ đồng xây trường nội trú (15 tỷ đồng), nhà văn hóa (10 tỷ đồng).",
        "Tỉnh Sơn La giúp tỉnh Hủa Phăn (Lào) xây trường nội trú với 15 tỷ đồng, đợt một 9 tỷ đồng.",
    ],
)
def costed(told: Telling, draft: Draft) -> Iterator[Draft]:
    """The works behind the first of a row, each with a sum of its own, which ``draft`` then leaves out."""
    named = (m for m in told.clause.marks if m.tag == "thing" and m.value["kind"] == "construction")
    sums, works = told.args.money, [m.first for m in named]
    if draft.kind != "construction" or len(sums) < _SEVERAL or not works or min(works) > sums[0].first:
        return
    spans = [_work_before(told, one, two, works) for one, two in pairwise(sums)]
    if told.args.parts or told.args.counterpart or None in spans:
        return
    there = told.clause.sides.of(told.args.location, draft.sides[1])
    own = there.country == draft.sides[1] and any(p[0] == "receiver" and p[2] >= min(works) for p in draft.proof)
    to = there.actor if own else draft.receiver  # … xây dựng tại B gồm: Trường huyện C (…), Trạm y tế (…)
    for mark, span in zip(sums[1:], spans, strict=True):
        assert span is not None
        proof = [p for p in draft.proof if p[0] == "giver" or (p[0] == "receiver" and not own)]
        more = replace(
            draft, core=(span[0], _closed(told, mark)), rule="works, each with its cost", described=span, proof=proof,
            receiver=to,
            amount=mark.value.value, quantities=_counted(told, *span), purpose=None, condition=None, due=None,
        )  # fmt: skip
        more.prove("amount", mark.first, mark.stop)
        yield more
    first = min(works), spans[0][0] if spans[0] is not None else sums[0].stop
    draft.core, draft.described = (draft.core[0], _closed(told, sums[0])), (first[0], sums[0].first)
    draft.quantities = _counted(told, *first)


def _closed(told: Telling, mark: Mark) -> int:
    return mark.stop + (told.clause.keys[mark.stop : mark.stop + 1] == (")",))


def _counted(told: Telling, first: int, stop: int) -> tuple[Quantity, ...]:
    return tuple(m.value.value for m in told.args.quantities if first <= m.first < stop)


def _work_before(told: Telling, one: Mark, two: Mark, works: Sequence[int]) -> tuple[int, int] | None:
    """The works between two sums, if a comma or `và` parts them from the first: by their noun, or by a capital."""
    keys, tokens, first = told.clause.keys, told.clause.context.scan.tokens, one.stop
    while first < two.first and keys[first] in _PARTED:
        first += 1
    named = keys[two.first - 1] == "(" and tokens.words[first][0].isupper()
    if first == one.stop or keys[first - 1] == ")" or not (first in works or named):
        return None
    return first, next((m.first for m in told.clause.marks if m.first > first and m.role == "worth"), two.first)


def gave(draft: Draft, rule: str, giver: Actor, party: Mark, given: Sequence[Mark]) -> Draft:
    """What another gives to the same receiver: ``given`` opens with a sum or number and goes on with its goods."""
    more = part_of(replace(draft, giver=giver, kind=kind_given(draft, given)), rule, party, given)
    more.prove("giver", party.first, party.stop)
    return more


def kind_given(draft: Draft, given: Sequence[Mark]) -> CommitmentKind:
    if draft.kind in ("humanitarian", "training"):
        return draft.kind
    goods = (m.value["kind"] for m in given if m.tag == "thing" and m.value["kind"] in GOODS)
    return "grant" if given[0].tag == "money" else next(goods, "equipment_in_kind")


def part_of(draft: Draft, rule: str, party: Mark, given: Sequence[Mark]) -> Draft:
    """The gift behind the name of ``party``: a sum or number and its goods."""
    first = given[0]
    counted = tuple(m.value.value for m in given if m.tag == "quantity")
    more = replace(
        draft, core=(party.first, given[-1].stop), rule=rule, described=(first.first, given[-1].stop),
        amount=first.value.value if first.tag == "money" else None, parts=(), quantities=counted,
        purpose=None, condition=None, due=None,
    )  # fmt: skip
    more.prove("amount" if first.tag == "money" else "quantities", first.first, first.stop)
    return more


def _joined(mark: Mark) -> bool:
    return mark.role == "and" or (mark.tag == "stop" and mark.value == ",")
