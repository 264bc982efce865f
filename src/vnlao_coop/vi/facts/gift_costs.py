"""What works cost, told in a sentence of its own before or after the one that gives them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from vnlao_coop.models.actors import Organization
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_marks import Marks
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.rules import rule

_BACK, _ON = 4, 6  # sentences around a gift in which its cost is told
_COST = frozenset(["worth", "funds"])
_GOODS = frozenset(["humanitarian", "equipment_in_kind", "documents_materials", "other"])
_NONE = frozenset(["trade", "ask", "if", "counterpart", "loan", "barter"])
_BETWEEN = frozenset(["of", "and"])  # tổng kinh phí của dự án là 980 nghìn USD, kinh phí xây dựng và trang bị
_PRICED = _GOODS | {"construction"}
_CLOSES = 12  # tokens from a gift to the words that tell what all of it costs
_PLACED = frozenset(["at", "per", "toward"])  # Theo A, tại B, công trình có …
_ANY = frozenset(["công", "dự", "ngôi", "căn"])  # công trình, dự án, ngôi nhà: those just told of, if no name follows
_GOES_ON = frozenset("một hai ba có được với trị gồm do này trên nằm là khởi xây cao dài rộng thuộc , .".split())
_PRICE = 4  # tokens between the word for a cost and the sum

COST = "cost of the works"


@rule(
    COST,
    reader="vnlao_coop.vi.facts.commitments:told_commitments",
    examples={
        "Trạm y tế huyện Nòng (Lào) gồm 2 tầng, 12 phòng, tổng kinh phí xây dựng 7 tỷ đồng. Sáng 3/4, tỉnh Quảng Trị "
        "bàn giao trạm y tế cho huyện Nòng.": {
            "tỉnh Quảng Trị → huyện Nòng: 7000000000 VND": "construction, delivered"
        },
    },
    never=[
        "Trạm y tế huyện Nòng (Lào) gồm 2 tầng, tổng kinh phí xây dựng 7 tỷ kíp; tỉnh Quảng Trị ở gần.",
    ],
)
def set_costs(context: Context, marks: Marks, drafts: Sequence[Draft]) -> None:
    """`Công trình có tổng mức đầu tư 2 tỷ đồng`: of the only works that the text tells to be given without a sum."""
    first = Counter(draft.number for draft in drafts)  # how many are told in each sentence
    every = Counter(number for draft in drafts for number in {draft.number, *(n for n, _ in draft.again)})
    for draft in drafts:
        if draft.quantities and draft.amount is not None:
            _total(context, marks, draft, first)
        elif draft.amount is None and draft.kind in _PRICED and first[draft.number] == 1:
            _closing(context, marks, draft)
        if draft.amount is None and draft.quantities and draft.kind in _GOODS:
            _summed(context, marks, draft, every)
    works = [d for d in drafts if d.kind == "construction" and d.status != "pledged"]
    if len(works) > 1:
        _next_costs(context, marks, works, every)
    if len(works) != 1 or works[0].amount is not None:
        return
    draft = works[0]
    taken = {number for d in drafts if d is not draft for number in (d.number, *(n for n, _ in d.again))}
    last = max(draft.number, *(number for number, _ in draft.again), 0)
    near = range(max(0, draft.number - _BACK), min(len(context.sentences), last + _ON + 1))
    keys = context.scan.tokens.keys
    named = {key for first, stop in (draft.core, *(core for _, core in draft.again)) for key in keys[first:stop]}
    costs = [(number, m) for number in near if number not in taken for m in _costs(context, marks.of(number), named)]
    if len({(m.value.value.low, m.value.value.currency) for _, m in costs}) == 1:
        number, money = costs[0]
        draft.amount = money.value.value
        draft.prove("amount", money.first, money.stop, number, COST)


def _next_costs(context: Context, marks: Marks, works: Sequence[Draft], every: Counter[int]) -> None:
    """`bàn giao nhà làm việc cho B. Công trình trị giá 9 tỷ đồng`: of several works, those told right before."""
    keys = context.scan.tokens.keys
    for draft in (d for d in works if d.amount is None):
        for number, (first, stop) in ((draft.number, draft.core), *draft.again):
            after = number + 1
            if every[number] != 1 or every[after] or after >= len(context.sentences):
                continue
            costs = list(_costs(context, marks.of(after), set(keys[first:stop])))
            if len(costs) == 1 and draft.amount is None:
                draft.amount = costs[0].value.value
                draft.prove("amount", costs[0].first, costs[0].stop, after, COST)


def _closing(context: Context, marks: Marks, draft: Draft) -> None:
    """`xây 1 sân bóng và trao dụng cụ …, với tổng trị giá 90 triệu đồng tặng B`: what closes the only gift told."""
    here, keys = marks.of(draft.number), context.scan.tokens.keys
    if any(m.role in _NONE for m in here):
        return
    for one, two in pairwise(here):
        near = draft.core[0] < one.first <= draft.core[1] + _CLOSES and two.first - one.stop <= _PRICE
        if near and one.role == "worth" and "tổng" in keys[one.first : one.stop] and two.tag == "money":
            if two.value.equivalent_of is None and not _shared(context, here):
                draft.amount = two.value.value
                draft.prove("amount", two.first, two.stop, rule=COST)
                return


def _shared(context: Context, marks: Sequence[Mark]) -> bool:
    """`…, trong đó A hỗ trợ phần lớn`: the sum is not all given."""
    return any(m.role == "part" and context.scan.tokens.keys[m.first] == "trong" for m in marks)


def _summed(context: Context, marks: Marks, draft: Draft, every: Counter[int]) -> None:
    """`… 60.000 khẩu trang và 40 vòi bơm. Tổng giá trị của vật tư này hơn 1,6 tỷ đồng`, behind any telling of it."""
    for number in sorted({draft.number, *(n for n, _ in draft.again)}):
        if every[number] > 1:
            continue
        after = marks.of(number + 1) if number + 1 < len(context.sentences) else []
        if not after or after[0].role != "worth" or context.scan.tokens.keys[after[0].first] != "tổng":
            continue
        money = next((m for m in after if m.tag == "money"), None)
        if money is not None and not any(m.role in _NONE for m in after):
            draft.amount = money.value.value
            draft.prove("amount", money.first, money.stop, number + 1, COST)
            return


def _total(context: Context, marks: Marks, draft: Draft, first: Counter[int]) -> None:
    """`500 phần quà, mỗi phần 100.000 kíp; tổng trị giá 50 triệu kíp`: all of it, and no longer what each is worth."""
    each, keys = draft.amount, context.scan.tokens.keys
    told = next(((number, first) for name, number, first, *_ in draft.proof if name == "amount"), None)
    if told is None or each is None or first[told[0]] > (draft.number == told[0]):
        return
    for one, two in pairwise(marks.of(told[0])):
        total = one.role == "worth" and "tổng" in keys[one.first : one.stop] and two.tag == "money"
        if not total or two.first <= told[1] or two.first - one.stop > _PRICE:
            continue
        same = two.value.value.currency == each.currency
        if (two.value.value.low > each.low) if same else _of_one(marks.of(told[0]), told[1]):
            draft.amount = two.value.value
            draft.proof = [p for p in draft.proof if p[0] != "amount"]
            draft.prove("amount", two.first, two.stop, told[0], COST)


def _of_one(marks: Sequence[Mark], sum_: int) -> bool:
    """`mỗi phần gồm 10 kg gạo và 100.000 kíp, tổng trị giá 480 triệu đồng`: the sum is of one, in money of its own."""
    before = [m for m in marks if m.first < sum_]
    return any(one.role == "each" and two.role == "part" for one, two in pairwise(before))


def _costs(context: Context, marks: Sequence[Mark], named: set[str]) -> Iterator[Mark]:
    """The sums that a sentence about the works says they cost."""
    told = [m for m in marks if m.tag != "stop" and m.role not in _BETWEEN]
    if _shared(context, marks) or any(m.role in _NONE for m in marks) or not _is_about(context, told, named):
        return
    if told[0].role == "each":
        return  # Mỗi căn nhà trị giá 8.500 USD
    for k, (one, two) in enumerate(pairwise(told)):
        cost = told[k - 1] if k and one.tag == "thing" and told[k - 1].role in _COST else one
        costs = cost.role in _COST and two.tag == "money" and two.first - one.stop <= _PRICE
        if costs and two.value.equivalent_of is None:
            yield two


def _is_about(context: Context, told: Sequence[Mark], named: set[str]) -> bool:
    """Whether a sentence opens with the works, or with what they cost; who else stands there acts for himself."""
    keys = context.scan.tokens.keys
    for before, mark in pairwise((None, *told)):
        if mark is None or mark.role in _COST:
            return mark is not None
        if _is_works(context, mark):
            if keys[mark.first] in _ANY:
                return keys[mark.stop] in _GOES_ON or keys[mark.stop - 1] in _GOES_ON
            return keys[mark.first] in named
        if mark.tag in ("thing", "verb") or (mark.tag == "party" and (before is None or before.role not in _PLACED)):
            return False
    return False


def _is_works(context: Context, mark: Mark) -> bool:
    """`công trình`, `ngôi nhà`, `Bệnh viện huyện A`."""
    if mark.tag == "thing":
        return bool(mark.value["kind"] == "construction")
    hit = context.scan.at(mark.first, "gift_thing") if mark.tag == "party" else None
    body = mark.tag == "party" and (mark.value.bare or isinstance(mark.value.actor(), Organization))
    return hit is not None and body and hit.value["kind"] == "construction"
