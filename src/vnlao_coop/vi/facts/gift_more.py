"""What a clause without a gift of its own adds to the gift told before it: numbers, costs, parts, what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vnlao_coop.models.base import Certainty
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION, Context
from vnlao_coop.vi.facts.drafts import PRESENTS, Draft
from vnlao_coop.vi.facts.gift_checks import of_learners
from vnlao_coop.vi.facts.gift_clauses import Clause, Telling
from vnlao_coop.vi.facts.gift_frame import GOODS, in_commune
from vnlao_coop.vi.facts.gift_lists import gave, kind_given, part_of
from vnlao_coop.vi.facts.gift_parties import Mark, behind
from vnlao_coop.vi.facts.gift_terms import GENERIC_WORKS
from vnlao_coop.vi.rules import rule

_SUMS = frozenset(["grant", "humanitarian", "equipment_in_kind"])
_GOODS = frozenset(["humanitarian", "equipment_in_kind"])
_TRADES = frozenset(["trade", "ask", "if", "counterpart"])
_EACH = "mỗi"
_NEAR = 3  # tokens such as `: hơn`, `mỗi tỉnh` between who gives and the sum
_COSTS = frozenset(["grant", "construction", "equipment_in_kind", "humanitarian", "training"])
_ITEM = 4  # marks of an item of a list: works, the place they are at, their cost
_OPENS = frozenset(["each", "new", "done"])  # before what a sentence is about
_TELLS_ON = 6  # sentences after a gift in which it may be told what it is made of
_TOLD_BACK = 2  # sentences in which an opening of works was told
_BEGUN = 3  # sentences around a present of works in which they are told to be begun
_OWN_DAY = 8  # tokens behind `khởi công` that hold its day: `khởi công từ tháng 3/2020`
_TO_WORKS = 4  # tokens from `khánh thành` to the noun of the works
_SUM_OF = "số"
_THIS_IS = ("đây", "là")
_BUILDING = ("xây", "dựng")  # công trình xây dựng …: not finished
_ON_TO = 6  # marks from a verb to who receives: `trao 50 suất quà cho các hộ nghèo`
_BESIDES = frozenset(tuple(fold(words).split()) for words in ("ngoài ra", "bên cạnh", "cùng với"))
_OPENING = 6  # marks at the head of such a sentence: `Khởi công từ tháng 10/2020, công trình gồm …`


@rule(
    "numbers counted on",
    reader="told_commitments",
    examples={
        "Tỉnh Sơn La sẽ đào tạo 100 chỉ tiêu tiếng Việt cho cán bộ Lào; 40 chỉ tiêu đại học cho cán bộ Nam Lào.": {
            "Tỉnh Sơn La → Lào: 100 chỉ tiêu tiếng, 40 chỉ tiêu đại học": "training, pledged"
        },
    },
    never=["Tỉnh Sơn La tặng tỉnh Hủa Phăn 20 máy tính; 15 tỉnh của Lào dự lễ."],
)
def count_on(clause: Clause, draft: Draft) -> None:
    """`…; 40 chỉ tiêu đại học cho …`: a clause without a verb that goes on counting what is given."""
    marks = clause.marks[clause.start : clause.end]
    if not draft.quantities or not marks or marks[0].tag != "quantity" or any(m.tag == "verb" for m in marks):
        return
    goods = draft.kind in _GOODS
    if len(marks) < 2 or marks[1].tag != "thing":
        return
    kinds = _GOODS if goods else {draft.kind}
    if marks[1].value["kind"] not in kinds:
        return
    counted = [m for m in marks if m.tag == "quantity"] if goods else marks[:1]
    draft.quantities += tuple(m.value.value for m in counted)
    draft.core = (draft.core[0], clause.end_token)
    for mark in counted:
        draft.prove("quantities", mark.first, mark.stop, rule="numbers counted on")
    worth, money = marks[-2:]
    if goods and draft.amount is None and worth.role == "worth" and money.tag == "money" and len(counted) > 1:
        draft.amount = money.value.value  # …; 80 hộp găng tay và 3 thùng hóa chất trị giá hơn 210 triệu đồng
        draft.prove("amount", money.first, money.stop, rule="numbers counted on")


@rule(
    "others who give too",
    reader="told_commitments",
    examples={
        "Tỉnh Kon Tum gửi tỉnh Attapeu (Lào) 5 tỷ đồng; tỉnh Quảng Nam: 1 tỷ đồng; tỉnh Gia Lai 200 triệu đồng.": {
            "Tỉnh Kon Tum → tỉnh Attapeu: 5000000000 VND": "grant, delivered",
            "tỉnh Quảng Nam → tỉnh Attapeu: 1000000000 VND": "grant, delivered",
            "tỉnh Gia Lai → tỉnh Attapeu: 200000000 VND": "grant, delivered",
        },
        "Tỉnh Attapeu (Lào) gửi tỉnh Kon Tum 300 triệu kíp; tỉnh Salavan 200 triệu kíp.": {
            "Tỉnh Attapeu → tỉnh Kon Tum: 300000000 LAK": "grant, delivered",
            "tỉnh Salavan → tỉnh Kon Tum: 200000000 LAK": "grant, delivered",
        },
        "Tỉnh Kon Tum gửi tỉnh Attapeu (Lào) 5 tỷ đồng; tỉnh Quảng Nam 30 tấn gạo.": {
            "Tỉnh Kon Tum → tỉnh Attapeu: 5000000000 VND": "grant, delivered",
            "tỉnh Quảng Nam → tỉnh Attapeu: 30 tấn gạo": "humanitarian, delivered",
        },
    },
    never=["Tỉnh Kon Tum gửi tỉnh Attapeu (Lào) 20 tấn gạo; tỉnh Quảng Nam thu ngân sách 1 tỷ đồng."],
)
def others_on(clause: Clause, draft: Draft) -> list[Draft]:
    """`…; tỉnh B: 1 tỷ đồng; tỉnh C mỗi huyện 500 triệu đồng cho D`: who else gives, without a verb."""
    here = clause.marks[clause.start : clause.end]
    marks = [m for m in here if m.role != "each" and m.value != ":" and not (m.tag == "party" and _is_unit(m))]
    own, other = draft.sides
    if len(marks) < 2 or {own, other} != REGION or draft.kind not in _SUMS:
        return []
    party, money = marks[0], marks[1]
    plain = party.tag == "party" and not party.value.both and (money.tag == "money" or _goods(marks[1:]))
    if not plain or money.first - party.stop > _NEAR or any(m.tag == "verb" or m.role in _TRADES for m in marks):
        return []
    giver = clause.sides.giver(party)
    if giver.country != own or giver.actor is None:
        return []
    to = next((m for m in behind(marks[1:], "to") if m.tag == "party"), None)
    side = clause.sides.of(to, other) if to is not None else None
    if side is not None and side.country != other:
        return []
    receiver = side.actor if side is not None else draft.receiver
    base = replace(draft, receiver=receiver, proof=[], certainty="stated" if side is not None else "inferred")
    until = next((k for k, m in enumerate(marks) if m.role == "to"), len(marks))
    given = [m for m in marks[1:until] if m.tag in ("money", "quantity", "thing")]
    more = gave(base, "others who give too", giver.actor, party, given)
    if to is not None:
        more.core = (party.first, max(more.core[1], to.stop))
        more.prove("receiver", to.first, to.stop)
    return [more]


@rule(
    "goods listed on",
    reader="told_commitments",
    examples={
        "Tỉnh Quảng Trị tặng huyện Nòng (Lào) 20 xe đạp; 50 suất học bổng, mỗi suất 500.000 đồng cho học sinh nghèo.": {
            "Tỉnh Quảng Trị → huyện Nòng: 20 xe đạp": "equipment_in_kind, delivered",
            "Tỉnh Quảng Trị → huyện Nòng: 500000 VND, 50 suất học bổng": "scholarship, delivered",
        },
    },
    never=[
        "Tỉnh Quảng Trị tặng huyện Nòng (Lào) 20 xe đạp; 50 suất học bổng được trao ở Đông Hà.",
        "Tỉnh Quảng Trị tặng huyện Nòng (Lào) 20 xe đạp; 50 suất quà cho bà con xã Thanh.",
    ],
)
def goods_on(clause: Clause, draft: Draft) -> list[Draft]:
    """`A tặng B 20 xe đạp; 50 suất học bổng cho học sinh`: what else is given there, without a verb."""
    marks = clause.pieces
    if len(marks) < 3 or not _goods(marks) or draft.kind not in (*_SUMS, "construction", "scholarship"):
        return []
    if any(m.tag == "verb" or m.role in (*_TRADES, "by", "of", "at", "part") for m in marks):
        return []
    to = next((m for m in behind(marks, "to") if m.tag == "party"), None)
    if to is None or in_commune(clause.keys[to.first : clause.end_token]):
        return []
    side = clause.sides.of(to, draft.sides[1])
    if side.country not in (None, draft.sides[1]):
        return []
    given = [m for m in marks[: marks.index(to)] if m.tag in ("quantity", "thing")]
    receiver = side.actor if side.country is not None else draft.receiver
    certainty: Certainty = "doubtful" if draft.certainty == "doubtful" else "inferred"
    base = replace(draft, receiver=receiver, kind=kind_given(draft, given), proof=[], certainty=certainty)
    more = part_of(base, "goods listed on", marks[0], given)
    more.core = (more.core[0], to.stop)
    price = next((m for m in marks if m.tag == "money"), None)
    if price is not None and len(more.quantities) == 1:
        more.amount = price.value.value
        more.prove("amount", price.first, price.stop)
    return [more]


@rule(
    "works listed on",
    reader="told_commitments",
    examples={
        "Tỉnh Quảng Trị đã hỗ trợ xây trường học huyện Nòng (Lào) 5 tỷ đồng; nhà văn hóa huyện Sê Pôn 3 tỷ đồng.": {
            "Tỉnh Quảng Trị → huyện Nòng: 5000000000 VND": "construction, delivered",
            "Tỉnh Quảng Trị → huyện Sê Pôn: 3000000000 VND": "construction, delivered",
        },
    },
    never=["Tỉnh Quảng Trị hỗ trợ xây trường học huyện Nòng (Lào) 5 tỷ đồng; nhà máy ở huyện Hướng Hóa 3 tỷ đồng."],
)
def works_on(clause: Clause, draft: Draft) -> list[Draft]:
    """`hỗ trợ xây trường học X 5 tỷ đồng; nhà văn hóa huyện Y 3 tỷ đồng`: more works, each with its sum, no verb."""
    marks = [m for m in clause.marks[clause.start : clause.end] if m.role != "and" and m.tag != "stop"]
    if draft.kind != "construction" or draft.amount is None or not 2 <= len(marks) <= _ITEM:
        return []
    works, money = marks[0], marks[-1]
    plain = works.tag == "thing" and works.value["kind"] == "construction" and money.tag == "money"
    if not plain or any(m.tag != "party" for m in marks[1:-1]):
        return []
    side = clause.sides.of(marks[1], draft.sides[1]) if len(marks) > 2 else None
    if side is not None and side.country not in (None, draft.sides[1]):
        return []
    more = replace(
        draft, core=(works.first, money.stop), described=(works.first, money.first), rule="works listed on",
        receiver=side.actor if side is not None and side.actor is not None else draft.receiver,
        amount=money.value.value, parts=(), quantities=(), purpose=None, condition=None, due=None, again=[],
        proof=[p for p in draft.proof if p[0] == "giver"], certainty=_less(draft.certainty),
    )  # fmt: skip
    more.prove("amount", money.first, money.stop)
    return [more]


def _less(certainty: Certainty) -> Certainty:
    return "inferred" if certainty == "stated" else certainty


def _goods(marks: Sequence[Mark]) -> bool:
    """Whether goods are counted: `500 thùng mì tôm`, `40 suất quà`; not `15 thôn`."""
    named = [m.value for m in marks[1:2] if m.tag == "thing"]
    return marks[0].tag == "quantity" and any(value["kind"] in GOODS or value.get("present") for value in named)


def _is_unit(mark: Mark) -> bool:
    """`(mỗi) tỉnh`: a unit without its name."""
    return bool(mark.value.bare) and not mark.value.actors and not mark.value.countries


@rule(
    "cost told on",
    reader="told_commitments",
    examples={
        "Công viên do tỉnh Sơn La xây tặng tỉnh Hủa Phăn; kinh phí 12 tỷ đồng, trong đó 2 tỷ đồng do cán bộ góp.": {
            "tỉnh Sơn La → tỉnh Hủa Phăn: 12000000000 VND": "construction, delivered"
        },
    },
    never=["Công viên do tỉnh Sơn La xây tặng tỉnh Hủa Phăn; hai bên ký hợp đồng trị giá 12 tỷ đồng."],
)
def cost_on(clause: Clause, draft: Draft) -> bool:
    """`công viên do A tặng B; kinh phí khoảng 22 tỷ đồng, trong đó …`: a clause that only tells what it costs."""
    marks = clause.marks[clause.start : min(clause.end, clause.start + 5)]
    if marks and marks[0].tag == "thing" and marks[0].value["kind"] == draft.kind == "construction":
        marks = marks[1:]  # …; căn nhà trị giá 80 triệu đồng
        size = next((k for k, m in enumerate(marks[:2], 1) if m.value == ","), 0)
        marks = marks[size:]  # …; cầu dài 60 m, kinh phí 1,2 tỷ đồng
    if draft.amount or draft.kind == "honour" or len(marks) < 2 or marks[1].tag != "money":
        return False
    if marks[0].role != "worth" and not (marks[0].tag == "thing" and marks[0].value["kind"] == "grant"):
        return False
    draft.amount = marks[1].value.value
    draft.prove("amount", marks[1].first, marks[1].stop, rule="cost told on")
    return True


@rule(
    "total told on",
    reader="told_commitments",
    examples={
        "Tỉnh Thanh Hóa đã giúp tỉnh Hủa Phăn xây chợ ở huyện Xốp Bau, nâng cấp vỉa hè, tổng kinh phí 36 tỷ đồng.": {
            "Tỉnh Thanh Hóa → tỉnh Hủa Phăn: 36000000000 VND": "construction, delivered"
        },
    },
    never=["Thành phố Đà Nẵng giúp tỉnh Sê Kông xây trường học, thu hút dự án có tổng vốn 36 tỷ đồng."],
)
def total_on(clause: Clause, draft: Draft) -> None:
    """`…, nâng cấp Z, tổng kinh phí 36 tỷ đồng`: what closes the clause and only tells what all of it costs."""
    marks = [m for m in clause.marks[clause.start : clause.end] if m.role != "from"]  # dự kiến từ 2 đến 3 triệu USD
    if marks and marks[-1].tag == "party" and _EACH in clause.keys[marks[-1].first : marks[-1].stop]:
        marks = marks[:-1]  # trị giá 5 tỷ đồng cho mỗi nước
    if draft.amount or draft.kind not in _COSTS or len(marks) < 3 or marks[-1].tag != "money":
        return
    comma, worth, money = marks[-3:]
    costs = worth.role in ("worth", "funds") or clause.keys[worth.first : worth.stop] == ("dự", "kiến")
    if comma.tag == "stop" and costs:
        draft.amount = money.value.value
        draft.prove("amount", money.first, money.stop, rule="total told on")


@rule(
    "costs of learners",
    reader="told_commitments",
    examples={
        "Tỉnh Sơn La đã đào tạo 30 cán bộ tỉnh Hủa Phăn. Chi phí đi lại do tỉnh lo, tổng cộng 2 tỷ đồng.": {
            "Tỉnh Sơn La → tỉnh Hủa Phăn: 2000000000 VND, 30 cán bộ": "training, completed"
        },
    },
    never=["Tỉnh Sơn La đào tạo 20 cán bộ tỉnh Hủa Phăn. Học phí của 10 em do tỉnh Luông Pha Bang lo."],
)
def fees_on(clause: Clause, draft: Draft) -> bool:
    """`(đào tạo 180 học viên B;) học phí do A lo, tổng cộng 2 tỷ đồng`: what the training told before costs."""
    if draft.kind not in ("training", "scholarship") or clause.number - draft.number > 1:
        return False
    marks = clause.marks[clause.start : clause.end]
    said = next((k for k in range(len(marks) - 1, -1, -1) if marks[k].role == "say"), -1)
    opening = next((m for m in marks[said + 1 :] if m.tag != "stop" and m.role not in _OPENS), None)
    things = [m for m in marks if m.tag == "thing"]
    if things[1:] and things[0] is opening and things[0].value["kind"] == "training":
        opening, things = things[1], things[1:]  # Khóa học kéo dài hai tuần, kinh phí do A tài trợ
    if opening is None or opening is not next(iter(things), None) or any(not _is_fee(clause, m) for m in things):
        return False
    if not any(m.role == "by" for m in marks) or any(m.tag in ("quantity", "award") for m in marks):
        return False
    money = next((m for m in marks if m.tag == "money"), None)
    if money is not None and draft.amount is None:
        draft.amount = money.value.value
        draft.prove("amount", money.first, money.stop, clause.number, "costs of learners")
    return True


@rule(
    "cost of each learner",
    reader="told_commitments",
    examples={
        "Tỉnh Sơn La đào tạo 42 lưu học sinh tỉnh Hủa Phăn (Lào), hỗ trợ sinh hoạt phí 1,5 triệu đồng/người/tháng.": {
            "Tỉnh Sơn La → tỉnh Hủa Phăn: 1500000 VND, 42 lưu học sinh": "training, completed"
        },
    },
    never=["Tỉnh Sơn La đào tạo 42 lưu học sinh tỉnh Hủa Phăn (Lào), hỗ trợ tỉnh 1,5 tỷ đồng."],
)
def price_on(told: Telling) -> None:
    """`(đào tạo 42 học viên B,) hỗ trợ sinh hoạt phí 1,5 triệu đồng/tháng`: what the training just told costs."""
    draft, money = told.clause.told, told.args.money
    if draft is None or draft.amount is not None or not money or not told.args.things or not of_learners(told):
        return
    draft.amount = money[0].value.value
    draft.prove("amount", money[0].first, money[0].stop, rule="cost of each learner")


def _is_fee(clause: Clause, thing: Mark) -> bool:
    """What learning costs; not a scholarship, which is a gift of its own."""
    return thing.value["kind"] in ("scholarship", "grant") and "bổng" not in clause.keys[thing.first : thing.stop]


@rule(
    "parts listed on",
    reader="told_commitments",
    examples={
        "Tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng 35 tỷ đồng, trong đó: xây trường học 15 tỷ đồng; sửa bệnh viện 8 "
        "tỷ đồng.": {"Tỉnh Nghệ An → tỉnh Xiêng Khoảng: 35000000000 VND": "grant, delivered"},
    },
    never=["Tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 35 tỷ đồng; tặng tỉnh Hủa Phăn 8 tỷ đồng."],
)
def parts_on(clause: Clause, draft: Draft) -> bool:
    """`35 tỷ đồng, trong đó: A 15 tỷ đồng; B 8 tỷ đồng`: a clause without a side of its own goes on with the parts."""
    marks, whole = clause.marks[clause.start : clause.end], draft.amount
    sums = [m for m in marks if m.tag == "money"]
    if not draft.parts or whole is None or not sums or any(m.tag == "party" and m.value.country for m in marks):
        return False
    more = tuple(m.value.value.model_copy(update={"basis": "part"}) for m in sums)
    every = (*draft.parts, *more)
    if any(p.currency != whole.currency for p in every) or sum(p.low for p in every) > whole.low:
        return False
    draft.parts = every
    for mark in sums:
        draft.prove("parts", mark.first, mark.stop, rule="parts listed on")
    return True


@rule(
    "details told on",
    reader="told_commitments",
    examples={
        "Tỉnh Quảng Bình trao thiết bị y tế hỗ trợ tỉnh Khăm Muộn chống dịch. Lô hàng gồm 20 máy thở và 500 áo bảo hộ, "
        "trị giá 3 tỷ đồng.": {
            "Tỉnh Quảng Bình → tỉnh Khăm Muộn: 3000000000 VND, 20 máy thở, 500 áo": "equipment_in_kind, delivered"
        },
    },
    never=["Tỉnh Quảng Bình trao thiết bị y tế cho tỉnh Khăm Muộn. Năm nay tỉnh thu 20 tỷ đồng."],
)
def details_on(clause: Clause, draft: Draft) -> bool:
    """`Lô hàng gồm 20 máy thở, trị giá 3 tỷ đồng`: a sentence that only says what the gift told before is made of."""
    marks = clause.marks[clause.start : clause.end]
    if not 0 < clause.number - draft.number <= _TELLS_ON or draft.kind in ("honour", "invitation", "training"):
        return False
    if _whole(clause, marks, draft):
        return True
    if tuple(clause.keys[clause.first_token : clause.first_token + 2]) in _BESIDES:
        return False  # Ngoài ra, tại B còn có nhà văn hóa do A tặng, trị giá 1,2 tỷ đồng
    opening = next((m for m in marks[:_OPENING] if m.tag == "thing"), None)
    sums, counted = [m for m in marks if m.tag == "money"], [m for m in marks if m.tag == "quantity"]
    listed = next((k for k, m in enumerate(marks) if m.role in ("part", "worth")), None)
    if sums and opening is not None and listed is not None and _of_each(clause, marks, opening, draft):
        draft.amount = sums[0].value.value
        draft.prove("amount", sums[0].first, sums[0].stop, clause.number, "details told on")
        return True
    if not counted and clause.number == draft.number + 1 and _given_of_it(clause, marks, draft) is None:
        return False  # a total alone: read with the gift itself
    if (
        opening is None
        or listed is None
        or not (sums or counted)
        or any(_gives_on(marks, k) for k in range(len(marks)))  # but: số thiết bị trao tặng lần này gồm …
    ):
        return False
    if draft.heals:
        return False  # khám bệnh cho 300 người. Đoàn đã tặng 30 suất quà, mỗi suất 2 triệu đồng
    works = draft.kind == "construction" and opening.value["kind"] == "construction"
    same = opening.value["kind"] == draft.kind and _is_that(clause, opening, draft)
    if not (works or same or opening.value.get("present")) or draft.amount or (draft.quantities and not sums):
        return False
    if works and any((m.value.value.amount or 0) > 1 and 0 <= sums[0].first - m.stop <= 1 for m in counted if sums):
        return False  # tổng mức đầu tư 2 công trình trên 5 tỷ đồng
    if sums:
        value = _given_of_it(clause, marks, draft) or sums[0]
        draft.amount = value.value.value
        draft.prove("amount", value.first, value.stop, clause.number, "details told on")
    if not draft.quantities and not works:
        draft.quantities = tuple(m.value.value for m in counted)
        for mark in counted:
            draft.prove("quantities", mark.first, mark.stop, clause.number, "details told on")
    return True


def _whole(clause: Clause, marks: Sequence[Mark], draft: Draft) -> bool:
    """`Tổng kinh phí hỗ trợ 2,4 tỷ đồng, trong đó B 1,5 tỷ đồng, C 0,9 tỷ đồng`: all that was just told is worth."""
    said = [m for m in marks if m.tag != "verb"]
    opens = len(said) > 1 and said[0].first == clause.first_token and said[0].role == "worth"
    opens = opens and said[1].tag == "money"
    if not opens or clause.keys[said[0].first] != "tổng" or draft.amount is not None:
        return False
    if clause.number != draft.number + 1 or any(m.tag in ("thing", "quantity", "award") for m in said):
        return False
    shares = [m for m in said[2:] if m.tag == "money"] if any(m.role == "part" for m in said) else []
    draft.amount = said[1].value.value
    draft.parts = tuple(m.value.value.model_copy(update={"basis": "part"}) for m in shares)
    for name, mark in (("amount", said[1]), *(("parts", m) for m in shares)):
        draft.prove(name, mark.first, mark.stop, clause.number, "details told on")
    return True


def _of_each(clause: Clause, marks: Sequence[Mark], opening: Mark, draft: Draft) -> bool:
    """`trao 200 suất quà cho B. Mỗi suất (quà) trị giá 500.000 đồng`: what each of the only thing counted costs."""
    each = marks[0].role == "each" and clause.keys[marks[0].first] == _EACH and opening.first == marks[0].stop
    told = clause.keys[draft.core[0] : draft.core[1]]
    named = bool(opening.value.get("present")) or clause.keys[opening.first] in told
    alone = draft.amount is None and len(draft.quantities) == 1 and draft.kind != "construction"  # not: mỗi căn nhà
    return each and named and alone


def _is_that(clause: Clause, opening: Mark, draft: Draft) -> bool:
    """`Số trang thiết bị (trao tặng lần này) gồm …`, `tặng phòng máy cho B. Phòng máy gồm …`: what was just given."""
    if clause.keys[opening.first - 1] == _SUM_OF:
        return True
    first = clause.context.sentences[clause.number].first
    named = " ".join(clause.keys[opening.first : opening.stop])
    return opening.first == first and named in " ".join(clause.keys[draft.core[0] : draft.core[1]])


def _given_of_it(clause: Clause, marks: Sequence[Mark], draft: Draft) -> Mark | None:
    """`24 tỷ đồng, trong đó ngân sách A hỗ trợ 22 tỷ đồng, phần còn lại do B lo`: what the giver gives of it."""
    part = next((k for k, m in enumerate(marks) if m.role == "part" and clause.keys[m.first] == "trong"), len(marks))
    owned = _aid_of(marks[part + 1 :], draft.sides[0])
    if owned is not None:
        return owned
    shared = [m for m in marks[part:] if m.tag != "verb" or m.value["act"] != "aid"]
    of_it = (two for one, two in pairwise(shared) if one.tag == "party" and one.value.countries == [draft.sides[0]])
    given = next((m for m in of_it if m.tag == "money"), None)
    return given if given is not None and rest_of_other(marks, given, draft.sides[1]) else None


def _aid_of(marks: Sequence[Mark], country: str | None) -> Mark | None:
    """`(trong đó) 8 tỷ đồng là viện trợ của A`, `vốn viện trợ của A dành cho B là 8 tỷ đồng`: the sum of A's aid."""
    for k, (aid, of, whose) in enumerate(zip(marks, marks[1:], marks[2:], strict=False)):
        aids = (aid.tag == "verb" and aid.value["act"] == "aid") or aid.role == "funds"
        aids = aids or (aid.tag == "thing" and aid.value["kind"] == "grant")
        if not aids or of.role != "of" or whose.tag != "party" or whose.value.countries != [country]:
            continue
        if k and marks[k - 1].tag == "money":
            return marks[k - 1]
        after = next((m for m in marks[k + 3 :] if m.tag in ("money", "stop")), None)
        return after if after is not None and after.tag == "money" else None
    return None


def rest_of_other(marks: Sequence[Mark], given: Mark, other: str | None) -> bool:
    """`…, phần còn lại do B lo`, `…, vốn đối ứng 2 tỷ đồng`: whether the other side bears the rest."""
    after = (m for m in marks if m.first >= given.stop)
    return any(m.role == "counterpart" or (m.tag == "party" and m.value.countries == [other]) for m in after)


def _gives_on(marks: Sequence[Mark], index: int) -> bool:
    """Whether the clause gives by itself: a verb of giving with someone who receives behind it, or between who gives
    and what is counted: `Trường tặng 300 suất quà, mỗi suất trị giá …`."""
    mark = marks[index]
    if mark.tag != "verb" or mark.value["act"] not in ("give", "aid", "send", "receive"):
        return False
    if mark.value.get("to") and mark.value.get("strong"):
        return True  # trao tặng cho trường Quỹ khuyến học
    if [m.tag for m in marks[max(0, index - 1) : index + 2]] == ["party", "verb", "quantity"]:
        return True
    near = enumerate(marks[index + 1 : index + _ON_TO], index)
    return any(m.tag == "party" and (k == index or marks[k].role == "to") for k, m in near)


def finished_before(context: Context, draft: Draft) -> None:
    """`Lễ khánh thành Bệnh viện A. Bệnh viện có tổng mức đầu tư …`: how far the works have come is told before."""
    if draft.kind != "construction" or draft.status != "implementing":
        return
    first, keys = context.sentences[draft.number].first, context.scan.tokens.keys
    if context.scan.at(first, "gift_thing") is None:
        first = draft.core[0]  # X cho biết | Bệnh viện A có tổng mức đầu tư …
    if context.scan.at(first, "gift_thing") is None:
        return
    any_works = keys[first] in GENERIC_WORKS
    for number in range(draft.number - 1, max(-1, draft.number - 1 - _TOLD_BACK - any_works), -1):
        for hit in context.hits(number, "gift_verb"):
            after = range(hit.stop, hit.stop + _TO_WORKS)
            named = any(keys[k] == keys[first] for k in after if k < len(keys))
            if any_works and not named:  # Khánh thành Tượng đài … . Công trình được xây từ vốn viện trợ …
                named = keys[hit.first - 1] == "được" or any(_are_works(context, k) for k in after)
            done = hit.value["act"] == "finish" and named
            if done and "sẽ" not in keys[max(context.sentences[number].first, hit.first - _TO_WORKS) : hit.first]:
                draft.status = hit.value["status"]
                draft.prove("status", hit.first, hit.stop, number)
                return


def this_works(context: Context, draft: Draft) -> None:
    """`… thăm công trình xây dựng Nhà Văn hóa A. Đây là quà tặng của B`: the works named in the sentence before."""
    first, keys, before = context.sentences[draft.number].first, context.scan.tokens.keys, draft.number - 1
    bare = draft.kind in ("humanitarian", "equipment_in_kind") and not (draft.amount or draft.quantities)
    if not bare or draft.rule not in PRESENTS or keys[first : first + 2] != _THIS_IS or before < 0:
        return
    named = (k for k in range(*context.sentences[before][:2]) if keys[k] in GENERIC_WORKS)
    at = next((k for k in named if _are_works(context, k)), None)
    if at is not None:
        draft.kind = "construction"
        draft.status = "implementing" if keys[at + 2 : at + 4] == _BUILDING else draft.status


def _are_works(context: Context, token: int) -> bool:
    hit = context.scan.at(token, "gift_thing")
    return hit is not None and hit.value["kind"] == "construction"


def only_begun(context: Context, draft: Draft) -> None:
    """`Công viên do A tặng B. … dự Lễ khởi công công trình`: works that are only begun are not yet handed over."""
    if draft.kind != "construction" or draft.status != "delivered" or draft.rule not in PRESENTS:
        return
    begun = None
    for number in range(max(0, draft.number - _BEGUN), min(len(context.sentences), draft.number + _BEGUN + 1)):
        for hit in context.hits(number, "gift_verb"):
            if hit.value["act"] == "finish" or hit.value.get("handover"):
                return
            starts = hit.value["act"] == "build" and hit.value["status"] == "implementing"
            if starts and not context.between(number, hit.stop, hit.stop + _OWN_DAY, "date"):
                begun = begun or (hit.first, hit.stop, number)
    if begun is not None:
        draft.status = "implementing"
        draft.prove("status", *begun)
