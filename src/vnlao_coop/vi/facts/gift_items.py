"""Items behind a semicolon that no verb of giving opens: works and how far they are, sums, others who receive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.models.facts import CommitmentStatus
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_clauses import Clause
from vnlao_coop.vi.facts.gift_frame import GOODS
from vnlao_coop.vi.facts.gift_lists import kind_given, part_of
from vnlao_coop.vi.facts.gift_parties import Actor, Mark
from vnlao_coop.vi.facts.gift_terms import are_works
from vnlao_coop.vi.rules import rule

_WORKS = "works of a list"
_SUMS = "sums of a list"
_THEIRS = "others who receive"
_STAGES = frozenset(["build", "finish"])
_NO_ITEM = frozenset(["ask", "thank", "not", "if", "part", "by", "counterpart", "say", "invite"])
_GIVES = frozenset(["give", "aid", "send", "receive", "study"])
_BOUGHT = ("mua",)
_CONSISTS = "gồm"  # gồm, bao gồm


@rule(
    _WORKS,
    reader="told_commitments",
    examples={
        "Các dự án viện trợ của Việt Nam dành cho Lào đúng tiến độ: đã bàn giao Trường Nội trú tỉnh Sê Kông; khởi công "
        "Công viên Hữu nghị tỉnh Khăm Muộn; đang thi công Nhà văn hóa tỉnh Bò Kẹo.": {
            "Việt Nam → Lào: bàn giao Trường Nội trú tỉnh Sê Kông": "construction, delivered",
            "Việt Nam → tỉnh Khăm Muộn: khởi công Công viên Hữu nghị": "construction, implementing",
            "Việt Nam → tỉnh Bò Kẹo: Nhà văn hóa tỉnh Bò Kẹo": "construction, implementing",
        },
    },
    never=[
        "Việt Nam đã giúp Lào xây dựng Trường Nội trú tỉnh Sê Kông; khởi công Công viên tỉnh Khăm Muộn vào 2016.",
        "Các công trình Việt Nam giúp Lào: Trường Nội trú tỉnh Sê Kông; Lào đề nghị xây Nhà văn hóa tỉnh Bò Kẹo.",
    ],
)
def works_told(clause: Clause, draft: Draft) -> list[Draft]:
    """`Các công trình A giúp B: X đã khánh thành; Y đang xây dựng; khởi công Z`: the next of the works of a list."""
    marks = clause.pieces
    works = next((m for m in marks if _is_works(clause, m)), None)
    if works is None or not _of_works(clause) or any(m.role in _NO_ITEM or m.role == "trade" for m in marks):
        return []
    acts = [m for m in marks if m.tag == "verb"]
    if any(m.value["act"] not in _STAGES and not m.value.get("handover") for m in acts):
        return []
    named = [m for m in marks if m.tag == "party"]
    if any(draft.sides[0] in m.value.countries for m in named):
        return []
    going = next((m for m in marks if m.role == "going"), None)
    ends = (m.first for m in marks if m.first > works.first and (m.tag in ("verb", "money") or m.role is not None))
    stop = next(ends, clause.end_token)
    money = next((m for m in marks if m.tag == "money"), None)
    more = replace(
        draft, core=(marks[0].first, clause.end_token), described=(works.first, stop), rule=_WORKS, kind="construction",
        status=_stage(marks, acts, going) or draft.status, receiver=_place_of(clause, named, draft), amount=None,
        parts=(), quantities=(), purpose=None, condition=None, due=None, again=[],
        proof=[p for p in draft.proof if p[0] == "giver"],
        certainty="inferred" if draft.certainty == "stated" else draft.certainty,
    )  # fmt: skip
    if money is not None:
        more.amount = money.value.value
        more.prove("amount", money.first, money.stop)
    return [more]


def _is_works(clause: Clause, mark: Mark) -> bool:
    if mark.tag == "party":  # Trường Hữu nghị tỉnh B: the body is what is built
        hit = clause.context.scan.at(mark.first, "gift_thing")
        return hit is not None and hit.value["kind"] == "construction"
    return mark.tag == "thing" and mark.value["kind"] == "construction"


def _of_works(clause: Clause) -> bool:
    """Whether the sentence opens, up to a colon, with the works that its list is of."""
    marks = clause.sides.marks.of(clause.number)
    colon = next((m.first for m in marks if m.value == ":" and m.first < clause.first_token), 0)
    return are_works(clause.keys, [m for m in marks if m.first < colon])


def _stage(marks: Sequence[Mark], acts: Sequence[Mark], going: Mark | None) -> CommitmentStatus | None:
    """How far the works are: what is only expected (`dự kiến hoàn thành`) does not count."""
    ahead = next((m.first for m in marks if m.role == "pledged"), None)
    done = [m for m in acts if ahead is None or m.first < ahead]
    if any(m.value.get("handover") for m in done):
        return "delivered"
    if going is not None or any(m.value["act"] == "build" for m in done):
        return "implementing"
    return "completed" if done else "pledged" if ahead is not None else None


def _place_of(clause: Clause, named: Sequence[Mark], draft: Draft) -> Actor | None:
    """The place of the works, where it is more than the capital of the state that is helped."""
    side = clause.sides.of(named[0], draft.sides[1]) if named else None
    place = side.actor if side is not None and side.country == draft.sides[1] else None
    if isinstance(place, Organization):
        place = next((p for p in clause.context.cast.places if p == place.place), None)
    whole = draft.helped or draft.receiver
    return place if isinstance(place, Place) and place.kind not in ("capital", "country") else whole


@rule(
    _SUMS,
    reader="told_commitments",
    examples={
        "Tỉnh Quảng Bình dự kiến hỗ trợ tỉnh Khăm Muộn (Lào): 3 tỷ đồng xây chợ; 1 tỷ đồng mua thiết bị truyền thanh; "
        "10 suất học bổng sau đại học.": {
            "Tỉnh Quảng Bình → tỉnh Khăm Muộn: 3000000000 VND": "grant, pledged",
            "Tỉnh Quảng Bình → tỉnh Khăm Muộn: 1000000000 VND": "grant, pledged",
            "Tỉnh Quảng Bình → tỉnh Khăm Muộn: 10 suất học bổng": "scholarship, pledged",
        },
    },
    never=[
        "Tỉnh Quảng Bình hỗ trợ tỉnh Khăm Muộn (Lào) 3 tỷ đồng; 1 tỷ đồng mua thiết bị do Khăm Muộn lo.",
        "Tỉnh Quảng Bình hỗ trợ tỉnh Khăm Muộn (Lào): 3 tỷ đồng; 1 tỷ đồng của tỉnh Quảng Trị.",
    ],
)
def sums_told(clause: Clause, draft: Draft) -> list[Draft]:
    """`A hỗ trợ B: 3 tỷ đồng xây chợ; 1 tỷ đồng mua thiết bị; 10 suất học bổng`: the next sum or number of a list."""
    marks = clause.pieces
    told = clause.keys[draft.core[0] : draft.core[1]]
    listed = draft.rule == _SUMS or (":" in told and _CONSISTS not in told)  # … gồm: 2 ha cỏ; 12 con bò: parts
    if not listed or not marks or not _given(marks) or not _plain(clause, marks[1:], draft.sides[0]):
        return []
    return [_more(clause, draft, _SUMS, marks[0], marks, draft.helped or draft.receiver)]


@rule(
    _THEIRS,
    reader="told_commitments",
    examples={
        "Tỉnh Kon Tum hỗ trợ tỉnh Sê Kông (Lào) 12 tỷ đồng xây trường học; tỉnh Champasak 8 tỷ đồng mua thiết bị.": {
            "Tỉnh Kon Tum → tỉnh Sê Kông: 12000000000 VND": "grant, delivered",
            "Tỉnh Kon Tum → tỉnh Champasak: 8000000000 VND": "grant, delivered",
        },
    },
    never=["Tỉnh Kon Tum hỗ trợ tỉnh Sê Kông (Lào) 12 tỷ đồng; tỉnh Champasak có 8 tỷ đồng."],
)
def received_too(clause: Clause, draft: Draft) -> list[Draft]:
    """`A hỗ trợ B 12 tỷ đồng; C 8 tỷ đồng mua thiết bị`: who else receives, without a verb."""
    marks = clause.pieces
    parallel = any(name == "receiver" for name, *_ in draft.proof) and (draft.amount or draft.quantities)
    if len(marks) < 2 or marks[0].tag != "party" or marks[0].value.both or not parallel or not _given(marks[1:]):
        return []
    between = clause.keys[marks[0].stop : marks[1].first]
    if between not in ((), (":",)) or not _plain(clause, marks[2:], draft.sides[0]):
        return []
    side = clause.sides.of(marks[0], draft.sides[1])
    if side.country != draft.sides[1] or side.actor is None:
        return []
    more = _more(clause, draft, _THEIRS, marks[0], marks[1:], side.actor)
    more.prove("receiver", marks[0].first, marks[0].stop)
    return [more]


def _given(marks: Sequence[Mark]) -> bool:
    """Whether a sum or counted goods come first."""
    named = [m.value for m in marks[1:2] if m.tag == "thing"]
    goods = any(value["kind"] in GOODS or value.get("present") for value in named)
    return marks[0].tag == "money" or (marks[0].tag == "quantity" and goods)


def _plain(clause: Clause, marks: Sequence[Mark], giver: str | None) -> bool:
    """Whether no more is told than what it is for: `mua thiết bị`, `xây dựng trường học`."""
    if any(m.tag == "party" and giver in m.value.countries for m in marks):
        return False
    bought = [m for m in marks if m.role == "trade" and clause.keys[m.first : m.first + 1] == _BOUGHT]
    return all(
        m in bought or not (m.role in _NO_ITEM or m.role == "trade" or (m.tag == "verb" and m.value["act"] in _GIVES))
        for m in marks
    )


def _more(clause: Clause, draft: Draft, rule: str, party: Mark, given: Sequence[Mark], receiver: Actor | None) -> Draft:
    goods = [m for m in given if m.tag in ("money", "quantity", "thing")]
    kind = kind_given(draft, goods)
    proof = [p for p in draft.proof if p[0] == "giver"]
    certainty = "inferred" if draft.certainty == "stated" else draft.certainty
    base = replace(draft, receiver=receiver, kind=kind, proof=proof, certainty=certainty)
    more = part_of(base, rule, party, goods)
    more.core = (party.first, clause.end_token)
    return more
