"""Purposes before and behind gifts: `để trao 100 suất quà cho B` tells a gift, `để động viên B, A tặng …` only why.

Where a purpose ends, a gift of its own may be told: `…, hỗ trợ 50 triệu kíp`.
"""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.gift_arguments import right_of
from vnlao_coop.vi.facts.gift_clauses import Clause
from vnlao_coop.vi.facts.gift_parties import ASPECTS, Mark, behind

_AIMED = frozenset(["scholarship", "construction"])  # given as a purpose, without a number
_NOTED = frozenset(["construction", "grant", "equipment_in_kind"])  # hai bên ghi nhận công trình … do A viện trợ
_NOTED_NEAR = 7  # marks from `ghi nhận` to what is noted: `ghi nhận, trong năm qua, A đã giúp …`
_RESUMES = frozenset(["new", "pledged", "part", "done", "behalf", "authority"])
_GOES = frozenset(["to", "toward"])  # đến, tới, sang


def gives_to(clause: Clause, index: int) -> bool:
    """`(sang B) để trao 100 suất học bổng cho B`: a purpose that tells a gift, its receiver, a number or an honour."""
    marks = clause.marks
    verb = marks[index + 1] if index + 1 < clause.end else None
    if verb is None or verb.tag != "verb" or not 0 <= verb.first - marks[index].stop <= 1:  # để kịp trao cho B …
        return False
    args = right_of(marks, index + 1, clause.end, clause.end_token)
    to = args.receiver is not None and args.receiver.value.country in REGION
    if args.receiver is not None and args.receiver.value.both:  # cho ba nước A, B, C
        to = to or any(m.tag == "party" and "LA" in m.value.countries for m in marks[index + 2 : clause.end])
    if verb.value["act"] == "heal":  # phối hợp cùng A để khám bệnh cho B, tình nguyện tại B nhằm khám bệnh
        return to or any(
            m.tag == "party" and m.value.countries == ["LA"] for m in behind(marks[clause.start : index], "at")
        )
    if verb.value["act"] == "give" and args.objects and went_over(clause, index):
        return True  # sang B để trao 500 triệu đồng, đến Bộ A của Lào để trao tiền hỗ trợ
    return (
        to
        and verb.value["act"] == "give"
        and bool(args.money or args.quantities or args.awards or any(m.value["kind"] in _AIMED for m in args.things))
    )


def went_over(clause: Clause, index: int) -> bool:
    """`đã sang tỉnh Attapeu (Lào) | để trao …`: who goes there in order to give."""
    marks = [m for m in clause.marks[clause.start : index] if m.tag != "stop"][-2:]
    there = set(marks[1].value.countries) if len(marks) > 1 and marks[1].tag == "party" else set[str]()
    dated = any(m.tag == "date" for m in clause.marks[clause.start : index])
    goes = "LA" in there or ("VN" in there and dated)  # Ngày 9/6, A đến Tổng Lãnh sự quán Việt Nam để trao …
    return goes and marks[0].role in _GOES


def notes(clause: Clause, index: int) -> bool:
    """`ghi nhận việc A viện trợ …`: what is noted is told, and no purpose."""
    keys, mark = clause.keys, clause.marks[index]
    after = clause.marks[index + 1] if index + 1 < clause.end else None
    works = after is not None and after.first == mark.stop and after.tag == "thing" and after.value["kind"] in _NOTED
    near = clause.marks[index + 1 : index + _NOTED_NEAR]
    said = [m for m in near if m.tag not in ("date", "stop") and m.role not in ("done", "noun")]
    acts = len(said) > 1 and said[0].tag == "party" and (said[1].tag == "verb" or said[1].role in ASPECTS)
    return keys[mark.first] == "ghi" and (works or acts or keys[mark.stop : mark.stop + 1] == ("việc",))


def _gives(mark: Mark) -> bool:
    return mark.tag == "verb" and mark.value["act"] in ("give", "aid")


def _gives_sum(marks: Sequence[Mark], k: int, end: int) -> bool:
    """`, | hỗ trợ | 50 triệu kíp`: a verb right behind a comma, and right before a sum or number."""
    return _gives(marks[k]) and marks[k].first == marks[k - 1].stop and _counts(marks, k + 1, end)


def _counts(marks: Sequence[Mark], k: int, end: int) -> bool:
    return k < end and marks[k].tag in ("money", "quantity") and marks[k].first == marks[k - 1].stop


def past_purpose(clause: Clause, index: int) -> int:
    """Past `để …`: what is said there is no gift of its own."""
    marks = clause.marks
    for k in range(index + 2, clause.end):
        if marks[k].role == "say":
            return k  # nhằm …, ông X cho biết …
        acts = marks[k].tag == "verb" or marks[k].role in ASPECTS
        if acts and index == clause.start and marks[k - 1].tag == "party" and marks[k - 1].value.actors:
            if "," in clause.keys[marks[k - 1].first : marks[k - 1].stop]:
                return k - 1  # Để động viên các em, A tặng …: read as one, as `người dân bản B, tỉnh A`
        if marks[k].role == "and" and k + 1 < clause.end and _gives(marks[k + 1]) and _counts(marks, k + 2, clause.end):
            if index > clause.start and not _gives(marks[index + 1]):
                return k + 1  # cho B vay 60 triệu USD để nâng cấp …  và viện trợ 20 triệu USD
        lead = marks[k - 1 - (marks[k - 1].role == "each" and marks[k - 1].stop == marks[k].first)]
        if lead.tag != "stop" or lead.value not in ",):":
            continue  # Nhân dịp Tết của B, (các) đồn của A tặng quà …
        subject = marks[k].tag == "party" and k + 1 < clause.end
        if subject and index == clause.start and marks[k].first == marks[k - 1].stop:
            return k  # Nhân dịp Tết, A …
        again = marks[k].role == "going" and marks[k].value.get("early") and k + 1 < clause.end
        if again and marks[k + 1].tag == "verb":
            return k  # để xây …, mỗi năm đào tạo …
        if marks[k].role == "and" and k + 1 < clause.end and marks[k + 1].tag == "verb":
            return k + 1  # để nâng cấp …, và tăng thêm …
        if index > clause.start and _gives_sum(marks, k, clause.end) and not _gives(marks[index + 1]):
            return k  # cấp cho Đội khu đất để làm nơi đóng quân, hỗ trợ 50 triệu kíp
        if marks[k].role in _RESUMES or (subject and (marks[k + 1].role in ASPECTS or marks[k + 1].tag == "verb")):
            return k
    return clause.end
