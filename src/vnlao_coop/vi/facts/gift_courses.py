"""Courses that are opened or closed for people of the other side, and how many learnt there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from vnlao_coop.models.actors import Organization
from vnlao_coop.models.money import Quantity
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_arguments import Arguments
from vnlao_coop.vi.facts.gift_clauses import Clause, Telling
from vnlao_coop.vi.facts.gift_marks import Marks
from vnlao_coop.vi.facts.gift_parties import Mark, behind
from vnlao_coop.vi.facts.gift_sides import Side
from vnlao_coop.vi.facts.gift_signs import record_of, sign_in
from vnlao_coop.vi.facts.gift_words import are, trainees
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_BEGINS = "khai"  # khai giảng, khai mạc
_TELLS_ON = 3  # sentences after a course in which it may be told how many learnt
_LEARNER = ("học", "viên")
_OF_WHOM = "số"  # trong số 30 học viên có 12 người B
_BEFORE = frozenset(["done", "each", "new", "noun", "part", "with", "at"])  # small words before that number
_WIDE = 60  # marks behind a course, at most
_LEARN = frozenset(["study", "train"])
_TOGETHER = ({"title"}, {"lead"}, {"body"}, {"caption"}, {"lead", "body"})  # sections that go on telling
_OPENING = 5  # marks at the head of such a sentence: `Tham gia khóa học có 25 học viên`


@rule(
    "course opened or closed",
    reader="told_commitments",
    examples={
        "Lễ khai giảng lớp bồi dưỡng nghiệp vụ cho sĩ quan Quân đội nhân dân Lào vừa diễn ra tại Trường Sĩ quan Lục "
        "quân 1. Khóa học có 32 học viên.": {
            "Trường Sĩ quan Lục quân 1 → Quân đội nhân dân Lào: 32 học viên": "training, implementing"
        },
        "Lớp tập huấn quản lý kinh tế cho 30 cán bộ tỉnh Khăm Muộn (Lào) bế mạc tại Trường Chính trị Quảng Bình.": {
            "Trường Chính trị Quảng Bình → tỉnh Khăm Muộn: 30 cán bộ": "training, completed"
        },
        "Trường Cao đẳng Hoa Lư đã đào tạo 40 cán bộ Lào. Khóa 6, theo kế hoạch, khai giảng tháng 9 với 50 học viên.": {
            "Trường Cao đẳng Hoa Lư → Lào: 40 cán bộ": "training, completed",
            "Trường Cao đẳng Hoa Lư → Lào: 50 học viên": "training, pledged",
        },
    },
    never=[
        "Lễ khai giảng năm học mới diễn ra tại Trường Tiểu học Hữu nghị Lào - Việt với 300 học sinh.",
        "Lớp tập huấn cho 30 cán bộ tỉnh Khăm Muộn (Lào) bế mạc tại Trường Chính trị tỉnh Khăm Muộn.",
    ],
)
def opened(clause: Clause, signs: Sequence[Hit], start: int) -> list[Draft]:
    """`Lễ bế giảng khóa … cho B tại Trường A`, `tại A, khai giảng lớp … cho B`: the body where it is held teaches."""
    marks = clause.marks[start : clause.end]
    sign = sign_in(signs, marks[0].first, clause.end_token, "opens")
    course = next((m for m in marks if m.tag == "thing" and m.value["kind"] == "training"), None) or _papers(marks)
    if sign is None or course is None:
        return []
    counted = [m for m in marks if m.tag == "quantity" and _learn(clause, m)]
    theirs = [m for m in marks if m.tag == "party" and "LA" in m.value.countries and m.first > course.first]
    host = _host(clause, marks, course, sign) if theirs else None
    giver = clause.sides.giver(host)
    if host is None:  # Khóa 16 khai giảng tháng 9 với 50 học viên: at the school that the text is about
        ours = any(m.tag == "party" and "VN" in m.value.countries for m in marks)
        before = (m for m in marks if m.first < course.first)
        opens = all(m.tag in ("date", "stop", "quantity") or m.role == "done" for m in before)
        giver = clause.sides.school(sign.first) if counted and opens and not ours else Side()
    if host is None and giver.actor is None:
        return []
    giver.country = giver.country or "VN"
    last = max(sign.stop, *(m.stop for m in (course, host or course, *theirs[:1], *counted[:1])))
    args = Arguments(quantities=counted[:1], things=[course], last=last)
    begun = clause.keys[sign.first : sign.stop].count(_BEGINS) > 0
    verb = Mark("verb", sign.first, sign.stop, {"act": "train", "status": "implementing" if begun else "completed"})
    return record_of(clause, verb, args, host, giver, start, "course opened or closed")


def _papers(marks: Sequence[Mark]) -> Mark | None:
    """`Lễ trao bằng tốt nghiệp (cho 45 sinh viên B)`: the end of what they learnt."""
    given = next((m for m in marks if m.tag == "verb" and m.value.get("diploma")), None)
    return Mark("thing", given.first, given.stop, {"kind": "training"}) if given is not None else None


def _host(clause: Clause, marks: Sequence[Mark], course: Mark, sign: Hit) -> Mark | None:
    """The body of Việt Nam where a course for the other side is held: behind `tại`, else before the word that opens."""
    placed = [m for m in behind(marks, "at", "by") if m.tag == "party"]
    subject = [m for m in marks if m.tag == "party" and m.stop <= min(sign.first, course.first)]
    for mark in (*placed, *reversed(subject)):
        body = mark.value.actor()
        if isinstance(body, Organization) and clause.sides.giver(mark).country in (None, "VN"):
            return mark
    return None


def _learn(clause: Clause, mark: Mark) -> bool:
    return are(trainees(), clause.keys[mark.first + 1 : mark.stop + 1])


def taught_beside(told: Telling, giver: Side, receiver: Side) -> tuple[Side, Side]:
    """`Sở A (Lào) phối hợp với B (Việt Nam) mở lớp tiếng Việt cho cán bộ`: B teaches; none where B is not named."""
    receives = receiver.mark is not None and receiver.mark.value.countries == ["VN"]
    beside = [m for m in behind(told.before, "with") if m.tag == "party" and m.value.countries == ["VN"]]
    if told.act != "train" or giver.country != "LA" or (receives and receiver.mark not in beside):
        return giver, receiver
    if not beside:
        return Side(), receiver
    return told.clause.sides.of(beside[0]), Side(giver.actor, "LA", giver.mark, recalled=True)


def learners_after(context: Context, marks: Marks, draft: Draft) -> None:
    """`Khóa học có 32 học viên`, `48 học viên nhận chứng chỉ`: how many learnt at the course just told of."""
    if draft.kind != "training" or any(_names_learners(q) for q in draft.quantities):
        return
    keys, sentences = context.scan.tokens.keys, context.sentences
    for number in range(draft.number, min(len(sentences), draft.number + _TELLS_ON + 1)):
        if {sentences[number].section, sentences[draft.number].section} not in _TOGETHER:
            return
        row = marks.of(number)
        at = bisect_left(row, draft.core[1], key=lambda m: m.first)
        after = row[at : at + _WIDE]
        cuts = [0, *(k + 1 for k, m in enumerate(after) if m.tag == "stop" and m.value == ";")]
        for cut in cuts if number > draft.number else cuts[1:]:
            opening = after[cut : cut + _OPENING]
            place = next((k for k, m in enumerate(opening) if m.tag == "quantity" and _attends(keys, opening, k)), None)
            if place is None or any(m.tag == "party" and "VN" in m.value.countries for m in opening[: place + 3]):
                continue
            counted = opening[place]
            draft.quantities = (counted.value.value, *draft.quantities)
            draft.prove("quantities", counted.first, counted.stop, number, "course opened or closed")
            return


def _attends(keys: Sequence[str], opening: Sequence[Mark], at: int) -> bool:
    """Whether a number is of learners (`48 học viên`) and nothing but the course stands before it."""
    mark = opening[at]
    noun = tuple(keys[mark.first + 1 : mark.stop + 1])
    course = any(m.tag == "thing" and m.value["kind"] == "training" for m in opening[:at])
    if any(m.tag == "verb" and m.value["act"] == "train" for m in opening[:1]):
        return False  # đào tạo 28 học viên: another gift
    if not (noun[:2] == _LEARNER or (course and are(trainees(), noun))) or keys[mark.first - 1] == _OF_WHOM:
        return False
    study = (m.tag == "verb" and m.value["act"] in _LEARN for m in opening[:at])  # tham gia khóa (đào tạo) có …
    before = (m.tag in ("thing", "stop", "date") or m.role in _BEFORE for m in opening[:at])
    return all(one or two for one, two in zip(study, before, strict=True))


def _names_learners(quantity: Quantity) -> bool:
    words = fold(f"{quantity.unit or ''} {quantity.item or ''}").split()
    return are(trainees(), words)
