"""The parts of a gift that no verb of its clause tells: its word, its things, who receives, and the record of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vnlao_coop.models.actors import Organization
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_arguments import Arguments
from vnlao_coop.vi.facts.gift_clauses import Clause, Telling
from vnlao_coop.vi.facts.gift_frame import GOODS, stays_home
from vnlao_coop.vi.facts.gift_parties import Mark, behind
from vnlao_coop.vi.facts.gift_plausible import is_firm, plausible
from vnlao_coop.vi.facts.gift_recall import AT_PLACE
from vnlao_coop.vi.facts.gift_records import drafts_of
from vnlao_coop.vi.facts.gift_sides import OTHER, Side
from vnlao_coop.vi.facts.gift_words import are, helpers, learners
from vnlao_coop.vi.scan import Hit

_THESE = frozenset(["công", "dự"])  # công trình, dự án: those just told of
_NEAR = 4  # tokens between who gives and the word that says so
_FRONT = 3  # marks between `do` and who gives: `do chính các bác sĩ của ngân sách A`
_BACK = 3  # sentences back in which the other side was named
_ACTS = frozenset(["give", "aid", "build", "train", "heal", "advise", "hold", "send"])
_STUDY = frozenset(["grant", "training", "scholarship"])
_COUNTED = frozenset(["classifier", "thing"])
_LONGEST = 8  # tokens of a thing that is in no lexicon
GRANTS = frozenset(["grant", "loan"])
_WHERE = frozenset(["at", "by", "of", "with", "toward", "from"])  # before a body that is no works
_CLOSES = frozenset(["done", "part", "by", "pledged", "going"])
PHRASE_ENDS = frozenset(["purpose", "say", "new"])
_ENDS = frozenset(["party", "verb", "stop"])
_WORDS = 2  # tokens of a thing that is in no lexicon, without its counting word


def sign_in(signs: Sequence[Hit], first: int, stop: int, *ways: str) -> Hit | None:
    """The word of ``ways`` that opens within tokens ``first:stop``."""
    return next((h for h in signs if first <= h.first < stop and h.value["way"] in ways), None)


def verb_after(clause: Clause, signs: Sequence[Hit], first: int) -> Mark | None:
    """The word soon after token ``first`` that says that who stands before it gives."""
    near = first + _NEAR
    for mark in clause.marks[clause.start : clause.end]:
        if first <= mark.first < near and mark.tag == "verb" and mark.value["act"] in _ACTS:
            return mark
        if mark.first >= near or (mark.first >= first and mark.tag in ("party", "stop")):
            near = min(near, mark.first)
            break
    hit = sign_in(signs, first, near, "pays", "gives")
    return None if hit is None else Mark("verb", hit.first, hit.stop, {"act": "give", "status": "delivered"})


def party_after(marks: Sequence[Mark], index: int, end: int) -> Mark | None:
    """Who stands behind `do`, `được`, `của`: `do chính các bác sĩ của A`, `do ngân sách A`."""
    for mark in marks[index + 1 : min(end, index + 1 + _FRONT)]:
        if mark.tag == "party":
            return mark
        if mark.role not in ("each", "of") and not (
            mark.tag == "thing" and mark.value["kind"] in (*GRANTS, "technical_assistance")
        ):
            return None
    return None


def arguments_in(clause: Clause, first: int, stop: int) -> Arguments:
    """What is named within tokens ``first:stop``: things, sums, numbers, works that are named as bodies."""
    args = Arguments(last=stop)
    scan = clause.context.scan
    for before, mark in pairwise((Mark("stop", 0, 0, ""), *clause.marks[clause.start : clause.end])):
        if not first <= mark.first < stop:
            continue
        if mark.tag == "money" and mark.value.equivalent_of is None:
            args.money.append(mark)
        elif mark.tag == "quantity":
            args.quantities.append(mark)
        elif mark.tag == "thing" and mark.value["kind"] != "none":
            opens = (
                before.tag in ("thing", "quantity", "stop") or before.role in ("each", "and") or before.stop == first
            )
            held = opens and before.stop == mark.first or before.first <= mark.first < before.stop
            if held or not mark.value.get("weak"):
                args.things.append(mark)
        elif mark.tag == "party" and before.role not in _WHERE and isinstance(mark.value.actor(), Organization):
            hit = scan.at(mark.first, "gift_thing")
            if hit is not None and hit.value["kind"] == "construction":
                args.things.append(Mark("thing", mark.first, mark.stop, hit.value))
    return args


def named_thing(clause: Clause, start: int, stop: int) -> Mark | None:
    """A thing in no lexicon that a counting word opens: `cuốn cẩm nang …`, `bộ phim …`.

    Any such word where a phrase opens, elsewhere those of a single piece without a number.
    """
    scan, marks = clause.context.scan, clause.marks[start : clause.end]
    opening = clause.first_token if start == clause.start else marks[0].first
    held = {k for m in marks for k in range(m.first, m.stop)}  # cán bộ
    opened = {opening, *(m.stop for m in marks if m.tag == "stop")}
    for first in scan.starting("counter", opening, stop - 1):
        hit = scan.at(first, "counter")
        if hit is None or hit.value["kind"] not in _COUNTED or stop - hit.stop < _WORDS or first in held:
            continue
        if scan.at(first, "gift_sign") is not None:
            continue  # tấm lòng
        piece = hit.value.get("piece")
        if first in opened or (piece and not clause.keys[first - 1][0].isdigit()):
            ends = (m.first for m in marks if m.first > hit.stop and (m.role in _CLOSES or m.tag in _ENDS))
            thing = {"kind": piece or "other", "present": True, "unread": True}
            return Mark("thing", first, min(stop, first + _LONGEST, next(ends, stop)), thing)
    return None


def is_learner(clause: Clause, counted: Mark) -> bool:
    words = clause.keys[counted.first + 1 : counted.stop + 1]
    return are(learners(), words) or are(helpers(), words)


def act_of(clause: Clause, verb: Mark, args: Arguments) -> str:
    """What a word that only says who pays amounts to: works are built, people taught."""
    act = str(verb.value["act"])
    if act in ("send", "advise", "heal", "train") or args.awards:
        return "train" if act == "train" else act
    learn = any(are(learners(), clause.keys[m.first + 1 : m.stop + 1]) for m in args.quantities)
    if learn:  # Trung tâm A tiếp nhận 12 kỹ thuật viên, chi phí do B lo
        bodies = {m.first for m in clause.marks if m.tag == "party"}
        places = {m.first for m in behind(clause.marks, "at")}
        args.things = [m for m in args.things if m.first not in bodies | places and not m.value.get("people")]
    kinds = {m.value["kind"] for m in args.things}
    if "construction" in kinds and act in ("give", "aid", "build"):
        args.things = [m for m in args.things if m.value["kind"] == "construction"]
        return "build"
    if act == "build" and kinds & GOODS:
        return "give"  # máy phát do kỹ sư A lắp đặt
    return "train" if learn and not args.money and kinds <= _STUDY else act


def _other_side(clause: Clause, giver: Side, verb: Mark, agent: Mark | None, start: int) -> Side:
    """Who receives: behind `cho`, else the nearest of the other side in the clause, else named shortly before."""
    against, sides = OTHER[giver.country or ""], clause.sides
    marks = clause.marks[start : clause.end]
    named = [
        m for m in marks if m.tag == "party" and m is not agent and against in m.value.countries and not m.value.both
    ]
    to = (two for one, two in pairwise(marks) if (one is verb or one.role in ("to", "toward")) and two in named)
    bodies = [m for m in named if m.value.actors]
    first = next(to, None) or next(iter(bodies or named), None)
    if first is not None:
        return sides.of(first, against)
    last = clause.last
    if last is not None and last.sides == (giver.country, against) and clause.number - last.number <= 1:
        return Side(last.receiver, against, recalled=True, guessed=True)
    side = sides.recall(clause.marks[start].first, against, back=_BACK, visited=against == "LA")
    side.guessed = True
    return side


def record_of(
    clause: Clause, verb: Mark, args: Arguments, agent: Mark | None, giver: Side, start: int, name: str
) -> list[Draft]:
    """The record, where something concrete goes from one side to the other."""
    act = act_of(clause, verb, args)
    if giver.country not in REGION or not (args.objects or args.content or act == "heal"):
        return []
    receiver = _other_side(clause, giver, verb, agent, start)
    if receiver.country is None or (receiver.recalled and receiver.country == "VN" and not (args.awards)):
        return []
    if receiver.recalled and act == "heal":
        return []  # patients of no known side
    if receiver.recalled and args.awards:
        return []
    place = clause.sides.focus(verb.first) if receiver.recalled and receiver.country == "LA" and args.money else None
    works = any(m.value["kind"] == "construction" and clause.keys[m.first] in _THESE for m in args.things)
    if place is not None and works and act == "build" and receiver.mark is None and not is_firm(giver):
        receiver, name = Side(place, "LA", recalled=True, guessed=True), AT_PLACE  # Công trình do A đầu tư 9 tỷ đồng
    marks = clause.marks
    before = [
        m.role for m in marks[start : clause.end] if m.role in ("pledged", "going", "done") and m.first < verb.first
    ]
    roles = ["pledged"] if "pledged" in before else ["going"] if "going" in before else before
    at = max(clause.start, next((k for k in range(start, clause.end) if marks[k].first >= verb.first), clause.end - 1))
    told = Telling(clause, at, verb, act, args, agent, True, False, roles, left=True, rule=name)
    if receiver.recalled and receiver.country == "LA" and stays_home(told, receiver):
        return []
    if not plausible(told, giver, receiver):
        return []
    made = drafts_of(told, giver, receiver)
    mark = receiver.mark
    if mark is not None and act in ("heal", "train") and clause.marks[start].first <= mark.first < verb.first:
        made = [replace(draft, core=(min(mark.first, draft.core[0]), draft.core[1])) for draft in made]
    return made
