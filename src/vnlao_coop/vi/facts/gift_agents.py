"""Who gives where no subject stands next to the verb: who pays, teaches, is thanked, and what a passive still tells."""

from __future__ import annotations

from itertools import pairwise

from vnlao_coop.models.actors import Official, Organization
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.gift_arguments import Arguments
from vnlao_coop.vi.facts.gift_clauses import THIS, Clause, Telling
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_sides import Side
from vnlao_coop.vi.facts.gift_words import are, helpers, learns_at, residents, trainees

_MANY = frozenset(["nhiều", "hệ", "trăm", "nghìn", "ngàn"])  # nhiều thế hệ cán bộ
_THANKS = 6  # marks from thanks to who is thanked
_THANKED = frozenset(["none", "construction", "grant"])  # sự giúp đỡ, những dự án viện trợ
_DECISION = 3  # marks of `quyết định | của | A`
_DECIDED = ("quyết", "định")
_HELPED = 3  # sentences back in which who treats them was named
_US = frozenset([("chúng", "tôi"), ("chúng", "em"), ("chúng", "cháu"), ("chúng", "con")])
_FOR = frozenset([("cho",), ("giúp",)])
_SPEECH = 4  # sentences of one quotation
_OPENING = frozenset('"“«')
_CLOSING = frozenset('"”»')
_GAVE = frozenset(["give", "aid", "build", "send", "train", "heal"])


def of_whom(clause: Clause, at: int) -> tuple[Mark, Mark] | None:
    """`30 bác sĩ của A được điều động sang B`: the people who are sent, and A."""
    before = clause.marks[clause.start : at]
    for people, party in pairwise(before):  # 30 giáo viên của A: people who are named as a side
        if people.tag == "quantity" and party.tag == "party" and party.first < people.stop and party.value.country:
            return people, party
    for people, of, party in zip(before, before[1:], before[2:], strict=False):
        if people.tag == "thing" and people.value.get("people") and of.role == "of" and party.tag == "party":
            return people, party
    return None


def thanked(clause: Clause, index: int) -> Mark | None:
    """`cảm ơn A (về việc …)`, `cảm ơn sự giúp đỡ của A, nhất là việc …`: A, who gave what comes next."""
    near = [m for m in clause.marks[index + 1 : min(index + _THANKS, clause.end)] if m.role not in ("and", "each")]
    if near and near[0].tag == "thing" and near[0].value["kind"] in _THANKED:
        near = near[2:] if near[1:2] and near[1].role == "of" else []
    return near[0] if near and near[0].tag == "party" and near[0].value.country in REGION else None


def taught_at(clause: Clause, at: int, args: Arguments, act: str) -> Mark | None:
    """`60 cán bộ của B được bồi dưỡng tại A`, `24 cán bộ của B hoàn thành khóa tập huấn tại A`: A, a body, teaches."""
    place = args.location
    course = act == "train" or (act == "finish" and any(m.value["kind"] == "training" for m in args.things))
    if not course or place is None or not isinstance(place.value.actor(), Organization):
        return None
    before = clause.marks[clause.start : at]
    counted = any(m.tag == "quantity" or (m.tag == "party" and _is_many(clause.keys[m.first - 1])) for m in before)
    named = {clause.sides.of(m).country for m in before if m.tag == "party"}
    learners = not named.isdisjoint(REGION)
    sides = named | {place.value.country}
    return place if counted and learners and len(sides - {None}) <= 1 + (place.value.country is not None) else None


def _is_many(key: str) -> bool:
    """`60 | cán bộ của B`, `nhiều (thế hệ) | cán bộ của B`."""
    return key.isdigit() or key in _MANY


def studies_paid(clause: Clause, at: int) -> Mark | None:
    """`480 học sinh B theo học (tại C), kinh phí do A cấp`: their learning, for which A pays."""
    before = clause.marks[clause.start : at]
    study = next((k for k, m in enumerate(before) if m.tag == "verb" and m.value["act"] == "study"), 0)
    counted = any(
        m.tag == "quantity" and are(trainees(), clause.keys[m.first + 1 : m.stop + 1]) for m in before[:study]
    )
    given = [m.value["kind"] for m in before[study:] if m.tag == "thing"]
    return before[study] if counted and given == ["grant"] else None


def paid_before(clause: Clause, at: int, act: str) -> Mark | None:
    """`Nhờ 6 tỷ đồng từ ngân sách (của) A, con đường … được rải nhựa`: whose money builds it gives it."""
    before = clause.marks[clause.start : at]
    there = any(m.tag == "party" and m.value.countries == ["LA"] for m in clause.marks[at : clause.end])
    for index, party in enumerate(before):
        funds = before[index - 2] if index > 1 and before[index - 1].role == "of" else before[index - 1]
        paid = index > 0 and funds.tag == "thing" and funds.value["kind"] == "grant"
        if act != "build" or not paid or party.tag != "party":
            continue
        ours = there and party.value.bare and clause.sides.giver(party).country == "VN"
        if party.value.country in REGION or ours:  # Từ nguồn vốn của tỉnh, 4 công trình đã được xây trên đất bạn
            return party
    return None


def sent_on(clause: Clause, at: int, args: Arguments, act: str) -> bool:
    """`4 chuyên gia được cử sang giúp bạn`: helpers who are counted and go over; who sends them is told before."""
    before = clause.marks[max(clause.start, at - 4) : at]
    people = next((m for m in reversed(before) if m.tag == "quantity"), None)
    if act != "send" or people is None or args.receiver is None or any(m.tag == "stop" for m in before[-3:]):
        return False
    over = any(m.role == "toward" for m in clause.marks[at : at + 3])
    helps = over and are(helpers(), clause.keys[people.first + 1 : people.stop + 1])
    if helps and args.receiver.value.country in REGION:
        args.quantities.append(people)
        return True
    return False


def given_to_us(told: Telling) -> Side | None:
    """`Ông X nói: "Các đồng chí đã giúp chúng tôi …"`: for whom X speaks, who is given what he tells of."""
    clause, verb = told.clause, told.verb
    keys = clause.keys
    at = verb.stop + (keys[verb.stop : verb.stop + 1] in _FOR)
    if keys[at : at + 2] not in _US:
        return None
    opened = next((k for k in range(verb.first, clause.first_token, -1) if keys[k] == ":"), None)
    named = [m for m in told.before if m.tag == "party" and opened is not None and m.stop <= opened]
    speaker = next((m for m in reversed(named) if isinstance(m.value.actor(), Official)), None)
    speaker = speaker or quoted(clause, verb.first)
    if speaker is None or speaker.value.country not in REGION:
        return None
    return clause.sides.speaking(speaker)


def quoted(clause: Clause, at: int) -> Mark | None:
    """`Ông X nói: "…. …, các đồng chí đã tặng chúng tôi`: X, whose words, begun sentences ago, go on at ``at``."""
    keys, sentences = clause.keys, clause.context.sentences
    for number in range(clause.number - 1, max(-1, clause.number - _SPEECH), -1):
        stop = sentences[number].stop
        colon = next((k for k in range(stop - 1, sentences[number].first, -1) if keys[k] == ":"), None)
        if colon is None:
            continue
        if keys[colon + 1] not in _OPENING or not _CLOSING.isdisjoint(keys[colon + 2 : at]):
            return None
        before = (m for m in reversed(clause.sides.marks.of(number)) if m.tag == "party" and m.stop <= colon)
        return next((m for m in before if isinstance(m.value.actor(), Official)), None)
    return None


def decided(told: Telling) -> Side | None:
    """`ông X công bố quyết định của A tặng Bằng khen cho B`: A, whose decision is read out, confers the honour."""
    if told.subject is not None or not told.args.awards or len(told.before) < _DECISION:
        return None
    decision, of, whose = told.before[-_DECISION:]
    if of.role != "of" or whose.tag != "party" or told.clause.keys[decision.first : decision.stop] != _DECIDED:
        return None
    side = told.clause.sides.giver(whose)
    if side.country not in REGION:
        return None
    told.roles = [role for role in told.roles if role != "pledged"]  # read out, the decision is carried out
    return side


def given_there(clause: Clause, giver: Mark, nearest: Mark) -> bool:
    """`A giúp bạn hai lớp học ở C, đào tạo …`: C, of the other side, belongs to what A gave before."""
    between = (m for m in clause.marks if giver.first < m.first < nearest.first)
    across = {giver.value.country, nearest.value.country} == REGION
    return across and any(m.tag == "verb" and m.value["act"] in _GAVE for m in between)


def learners_sent(clause: Clause, at: int) -> bool:
    """`14 kỹ thuật viên của B được đưa sang A đào tạo`: people of a Lao side who are taken somewhere to learn."""
    before, keys, stop = clause.marks[clause.start : at], clause.keys, clause.marks[at].stop
    counted = [m for m in before if m.tag == "quantity" and are(trainees(), keys[m.first + 1 : m.stop + 1])]
    theirs = any(m.tag == "party" and clause.sides.of(m).country == "LA" for m in before)
    return bool(counted) and theirs and learns_at(keys, stop, clause.end_token) > 0


def treated(clause: Clause, at: int, args: Arguments, act: str) -> bool:
    """`Hơn 600 người dân B được khám bệnh, cấp thuốc`: patients who are counted; who treats them is told before."""
    before = clause.marks[clause.start : at]
    people = next((m for m in reversed(before) if m.tag == "quantity"), None)
    if act != "heal" or people is None or args.receiver is not None or args.location is not None:
        return False
    whose = next((m for m in before if m.tag == "party" and m.stop > people.first and m.value.countries), None)
    near = whose is None and clause.sides.focus(people.first) is not None  # người dân, in a text that is at B
    whose = next((m for m in before if m.tag == "party" and m.stop > people.first), None) if near else whose
    if whose is None or (whose.value.countries != ["LA"] and not near):
        return False
    helper = clause.sides.recall(people.first, "VN", back=_HELPED).actor
    if helper in (None, clause.sides.states.get("VN")) or not are(residents(), clause.keys[people.first : people.stop]):
        return False
    args.quantities.append(people)
    args.receiver = whose
    return True


def funded(args: Arguments, act: str) -> bool:
    """`được xây dựng từ ngân sách (của) A`: whose money builds it gives it."""
    payer = args.source or args.possessor
    funds = [m for m in args.things if m.value["kind"] == "grant"]
    if act != "build" or not (funds or args.money) or payer is None or payer.value.country not in REGION:
        return False
    args.things = [m for m in args.things if m not in funds]
    return True


def same_funds(clause: Clause, args: Arguments, act: str) -> bool:
    """`… cũng được xây từ nguồn vốn này`: from the aid named before."""
    funds = next((m for m in args.things if m.value["kind"] == "grant"), None)
    if act != "build" or funds is None or clause.payer is None or clause.keys[funds.stop : funds.stop + 1] not in THIS:
        return False
    args.things.remove(funds)
    return True


def handed_on(clause: Clause, args: Arguments, act: str) -> bool:
    """`20 tấn gạo được chuyển cho B`: the receiver is named, the giver is not; and no gift of this sentence."""
    to = args.receiver.value if args.receiver is not None else None
    return act == "give" and clause.told is None and to is not None and (to.country in REGION or to.travels)
