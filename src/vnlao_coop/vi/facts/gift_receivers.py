"""Who receives where the clause does not say it itself: who thanks, joins in, owns the fund or got the last gift."""

from __future__ import annotations

from vnlao_coop.models.actors import Organization
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_parties import Actor, Mark, behind
from vnlao_coop.vi.facts.gift_sides import OTHER, Side

_FOR = "cho"
_TO_WHOM = 2  # tokens between what is given and `cho`


def place_of(told: Telling, giver: Side, last: Draft) -> Actor | None:
    """`Hội A giúp Hội B 3 tỷ đồng; Tỉnh đoàn trao 40 con bò`: another body gives to where B is, not to B."""
    body = last.helped or last.receiver
    bodies = (last.giver, body, giver.actor)
    heads = [fold(" ".join(b.name.split()[:2])) if isinstance(b, Organization) else "" for b in bodies]
    counterpart = giver.mark is not None and heads[0] == heads[1] and heads[2] not in (heads[0], "")
    if not counterpart or not isinstance(body, Organization) or body.place is None:
        return body
    return next((p for p in told.clause.context.cast.places if p == body.place), body)


def done_with(told: Telling, wanted: str) -> Side | None:
    """`A phối hợp với | B | tổ chức 3 lớp tập huấn cho 90 hội viên`: B, with whom it is done."""
    parties = (m for m in behind(told.before, "with") if m.tag == "party" and m is not told.subject)
    mark = next((m for m in parties if m.value.countries == [wanted] and m.value.actors), None)
    return None if mark is None else Side(told.clause.sides.of(mark, wanted).actor, wanted, mark, recalled=True)


def said_otherwise(told: Telling) -> bool:
    """`… cho 1.500 trường học`, `tặng các trạm y tế 20 bộ máy`: who receives is said, in words that name no party."""
    clause, verb = told.clause, told.verb
    after = [m for m in clause.marks[told.at + 1 : clause.end] if m.first < told.args.last + _TO_WHOM]
    for k, mark in enumerate(after):
        if mark.role == "to" and _FOR in clause.keys[mark.first : mark.stop]:
            return all(m.tag != "party" for m in after[k + 1 :])
    plural = bool(after) and after[0].role == "each" and after[0].first == verb.stop
    return plural and verb.tag == "verb" and verb.value["act"] == "give"


def whereabouts(told: Telling, last: Draft) -> Actor | None:
    """Where who received last is: they are there, as a guess, of whom no more is said."""
    body = last.receiver
    where = body.place if isinstance(body, Organization) else None
    place = next((p for p in told.clause.context.cast.places if p == where), None)
    return place or told.clause.sides.states.get(last.sides[1] or "")


def thanker_of(told: Telling, wanted: str) -> Mark | None:
    """`Phó Tỉnh trưởng B cảm ơn A đã hỗ trợ 20 máy tính`: who thanks has received, whoever did before."""
    before = told.before
    thanks = next((k for k, m in enumerate(before) if m.role == "thank"), 0)
    parties = (m for m in reversed(before[:thanks]) if m.tag == "party")
    return next((m for m in parties if m.value.country == wanted and not m.value.both), None)


def whose_fund(told: Telling, wanted: str) -> Mark | None:
    """`trao 90 triệu kíp | ủng hộ quỹ phòng dịch của (3) tỉnh A`: whose fund it is that is helped with a sum."""
    after = told.clause.marks[told.args.stop : told.clause.end]
    if not told.args.money or not after or after[0].tag != "verb" or not after[0].value.get("relief"):
        return None
    owner = next((m for m in behind(after, "of") if m.tag == "party"), None)
    return owner if owner is not None and owner.value.countries == [wanted] else None


def honoured_later(told: Telling, wanted: str) -> Mark | None:
    """`trao Huân chương … cho 2 tập thể; Huân chương … cho 5 cá nhân của B`: whose people all of them are."""
    clause = told.clause
    marks = [m for m in clause.sides.marks.of(clause.number) if m.first > told.verb.first]
    cuts = [k for k, m in enumerate(marks) if m.tag == "stop" and m.value == ";"]
    if not cuts or any(all(m.tag != "award" for m in marks[k + 1 : k + 3]) for k in cuts):
        return None  # a clause that does not open with an honour
    if any(m.tag == "verb" for m in marks[cuts[0] :]):
        return None
    return next((m for m in marks[cuts[-1] :] if m.tag == "party" and m.value.country == wanted), None)


def for_somebody(told: Telling) -> bool:
    """`Huân chương Hữu nghị cho ông X`: for somebody of whom no more is known than a name."""
    clause, award = told.clause, told.args.awards[-1]
    to, after = ([*(m for m in clause.marks if m.first >= award.stop), None, None])[:2]
    if to is None or to.role != "to":
        return False
    stop = clause.end_token if after is None else after.first
    return any(word[0].isupper() for word in clause.context.scan.tokens.words[to.stop : stop])


def is_for_us(told: Telling, receiver: Side) -> bool:
    """`thi công, công trình nâng cấp Trường B đã hoàn thành và bàn giao cho Hội A`: A, at home, gets it."""
    after = told.clause.marks[told.at : told.clause.end]
    return any(m.tag == "party" and m.value.countries == [OTHER[receiver.country or ""]] for m in behind(after, "to"))
