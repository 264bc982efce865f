"""People who receive without their side being said at once: some of many, those named before, who study here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_sides import Side
from vnlao_coop.vi.facts.gift_words import are, learners, learns_at, pupils, residents, trainees

_PEOPLE_BACK = 6  # sentences back in which people were named with their side
_BEFORE_WHOSE = 4  # marks of `cho | các | bệnh viện | của`
_WHOSE = 10  # tokens between some of those counted and whose they are: `2 em là học sinh của bản B`
_LEAD = 2  # tokens between `trong đó` and a number: `trong đó có gần 500`
_MET = 2  # sentences back in which pupils were met
_TO_SCHOOL = frozenset([("đến", "trường"), ("tới", "trường"), ("đến", "lớp"), ("tới", "lớp")])
_HELPED = frozenset(["aid", "train", "heal", "give"])
_PARTED = frozenset(["verb", "quantity", "money", "thing"])


def among(told: Telling) -> None:
    """`đang giúp đỡ 78 học sinh, trong đó có 8 học sinh của B`: of all whom A helps, those across the border."""
    args, keys, people = told.args, told.clause.keys, learners() | residents()
    _where_they_live(told)
    if told.act not in _HELPED or told.passive or len(args.quantities) != 1:
        return
    whole = args.quantities[0]
    paid = any(m.first < whole.first for m in args.money)
    if whole.first < told.verb.first or paid or not are(people, keys[whole.first + 1 : whole.stop + 1]):
        return
    if told.act == "aid" and not args.objects[1:] and _go_to_school(told, whole):
        told.verb = replace(told.verb, value={**told.verb.value, "people": True})
    marks = told.clause.marks[told.clause.marks.index(whole) : told.clause.end]
    some, whose = _theirs(marks)
    named = args.receiver is not None and args.receiver.value.country == "LA"
    if some is None or whose is None or (named and args.receiver is not None and args.receiver.first < some.first):
        return
    args.quantities, args.receiver = [some], whose
    args.last = max(args.last, whose.stop)
    if told.act == "aid" and are(pupils(), keys[some.first + 1 : some.stop + 1]):
        told.verb = replace(told.verb, value={**told.verb.value, "people": True})


def counted_in(told: Telling) -> None:
    """`mở khóa bồi dưỡng cho đoàn 24 cán bộ B`: how many learn, where their number is part of who they are."""
    clause, party = told.clause, told.args.receiver
    if told.act != "train" or told.args.quantities or party is None:
        return
    for item in clause.context.between(clause.number, party.first, party.stop, "quantity"):
        if are(trainees(), clause.keys[item.first + 1 : item.stop + 1]):
            told.args.quantities = [Mark("quantity", item.first, item.stop, item.value)]
            return


def _houses_of(told: Telling) -> bool:
    """`chuyển giao 12 kỹ thuật cho các bệnh viện của B`: buildings without a name stand for those in them."""
    whose, marks = told.args.possessor, told.clause.marks
    if told.act not in ("give", "aid") or whose is None or whose.value.countries != ["LA"]:
        return False
    before = marks[max(told.at, marks.index(whose) - _BEFORE_WHOSE) : marks.index(whose)]
    if len(before) < _BEFORE_WHOSE or before[-1].role != "of" or before[0].role != "to":
        return False
    return before[1].role == "each" and before[2].tag == "thing" and before[2].value["kind"] == "construction"


def _theirs_of(told: Telling) -> bool:
    """`cầm tay chỉ việc cho 3 bác sĩ của B`: people of B are shown how."""
    args, keys = told.args, told.clause.keys
    counted = any(are(trainees(), keys[m.first + 1 : m.stop + 1]) for m in args.quantities)
    return counted and args.possessor is not None and args.possessor.value.countries == ["LA"]


def _where_they_live(told: Telling) -> None:
    """`nhận đỡ đầu em X, trú tại bản B`, `hướng dẫn bác sĩ | Bệnh viện B mổ …`: whose those are who are helped."""
    args, child = told.args, told.verb.tag == "verb" and bool(told.verb.value.get("people"))
    if args.receiver is not None or told.passive:
        return
    if (told.act == "advise" and _theirs_of(told)) or _houses_of(told):
        args.receiver = args.possessor
        return
    taught = (
        told.act == "advise"
        and args.owner is not None
        and any(m.value.get("people") and m.stop == args.owner.first for m in args.things)
    )
    heads = args.owner.value.heads if args.owner is not None else ()
    counted = told.act == "advise" and any(m.first < args.owner.first <= m.stop for m in args.quantities if args.owner)
    taught = taught or (counted and are(residents(), heads))  # hướng dẫn 250 | hộ dân huyện B kỹ thuật …
    place = args.location if child else args.owner if taught else None
    if place is not None and place.value.countries == ["LA"]:
        args.receiver = place


def _go_to_school(told: Telling, counted: Mark) -> bool:
    """`hỗ trợ 5 học sinh B sang học tại Trường A`, `giúp 3 em được đến trường`: pupils are helped to learn."""
    keys, stop = told.clause.keys, told.clause.end_token
    off = any(pair in _TO_SCHOOL for pair in pairwise(keys[counted.stop : stop]))
    there = off or learns_at(keys, counted.stop, stop) > 0
    return there and are(pupils(), keys[counted.first + 1 : counted.stop + 1])


def _theirs(marks: Sequence[Mark]) -> tuple[Mark | None, Mark | None]:
    """`…, trong đó (có) 2 em (người, là con em bản) B`, `(có 2 em B …)`: those of B, and B."""
    for k in range(1, len(marks) - 1):
        opens = marks[k - 1].role == "part" or (marks[k - 1].tag == "stop" and marks[k - 1].value == "(")
        if marks[k].tag != "quantity" or not opens or marks[k].first - marks[k - 1].stop > _LEAD:
            continue
        for mark in marks[k + 1 :]:
            if mark.first - marks[k].stop > _WHOSE or mark.tag in _PARTED or (mark.tag == "stop" and mark.value != "("):
                break
            if mark.tag == "party" and set(mark.value.countries) == {"LA"}:
                return marks[k], mark
    return None, None


def same_people(told: Telling, wanted: str, mark: Mark) -> Side | None:
    """`300 lưu học sinh B … . Trường tặng lưu học sinh …`: people named with their side shortly before."""
    sides, number = told.clause.sides, told.clause.number
    ahead = [number + 1] if number + 1 < len(told.clause.context.sentences) else []
    for back in (*range(number, max(-1, number - _PEOPLE_BACK - 1), -1), *ahead):
        for other in reversed(sides.marks.of(back)):
            if other.tag != "party" or (other.stop > mark.first and back == number) or other.value.country != wanted:
                continue
            words = told.clause.keys
            learn = are(pupils(), other.value.heads) and are(pupils(), words[mark.first : mark.stop])  # các em, mỗi em
            if other.value.heads and (other.value.heads[-1:] == mark.value.heads[-1:] or learn):
                return Side(sides.of(other, wanted).actor, wanted, mark, recalled=True, guessed=True)
    return None


def who_study_here(told: Telling, wanted: str, mark: Mark) -> Side | None:
    """`Trường tặng các em 20 suất quà`, in a text on those of B who study here: of B, not of the place named last."""
    keys, state = told.clause.keys, told.clause.sides.states.get(wanted)
    if (
        state is None
        or wanted != "LA"
        or told.act not in ("give", "aid")
        or not are(pupils(), keys[mark.first : mark.stop])
    ):
        return None
    return Side(state, wanted, mark, recalled=True, guessed=True) if _tells_of_pupils(told, 0, mark.first) else None


def met_before(told: Telling, wanted: str) -> Side | None:
    """`Trường gặp mặt 300 lưu học sinh B. Nhân dịp này, Trường tặng 300 suất quà`: for those who study here."""
    state, context = told.clause.sides.states.get(wanted), told.clause.context
    if state is None or wanted != "LA" or told.act != "give" or told.subject is None or not told.args.quantities:
        return None
    first = context.sentences[max(0, told.clause.number - _MET)].first
    return Side(state, wanted, recalled=True, guessed=True) if _tells_of_pupils(told, first, told.verb.first) else None


def _tells_of_pupils(told: Telling, first: int, stop: int) -> bool:
    """Whether `lưu học sinh` stands within tokens ``first:stop``."""
    keys = told.clause.keys
    told_of = told.clause.context.scan.tokens.among(("lưu", "lhs"), first, stop)
    return any(keys[k] == "lhs" or keys[k + 1 : k + 3] == ("học", "sinh") for k in told_of)
