"""From a gift whose parties are known to its record: whether it is one, its spans, sums and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from vnlao_coop.models.actors import Official, Organization
from vnlao_coop.models.base import Certainty
from vnlao_coop.models.facts import CommitmentStatus
from vnlao_coop.models.money import Quantity
from vnlao_coop.vi.facts.drafts import Draft, Span
from vnlao_coop.vi.facts.gift_arguments import Arguments, roles_before
from vnlao_coop.vi.facts.gift_clauses import Clause, Telling
from vnlao_coop.vi.facts.gift_marks import Mark
from vnlao_coop.vi.facts.gift_recall import AT_PLACE
from vnlao_coop.vi.facts.gift_sides import SIDES, Side
from vnlao_coop.vi.facts.gift_terms import kind_of, name_of_award, status_of
from vnlao_coop.vi.rules import rule

_GOODS = frozenset(["equipment_in_kind", "humanitarian", "documents_materials", "scholarship", "construction"])
_SENT = frozenset(["equipment_in_kind", "humanitarian"])
_CONTENT = frozenset(["train", "build", "advise", "heal"])  # what one is helped to do
_COUNTRIES = frozenset(["nước", "tỉnh", "huyện", "trường"])
_AGAIN = frozenset(["này", "trên", "đó"])
_THEREBY = ["theo", "đó"]
_SINGLE = frozenset(["bộ", "bức", "cuốn", "ngôi", "căn", "chiếc", "cây", "tấm", "pho"])  # classifiers of one piece
_NOT_YET = frozenset(["pledged", "going", "if", "ask", "not"])  # dự kiến hoàn thành, sau khi hoàn thành
_ATTENDING = frozenset([("chứng", "kiến"), ("bấm", "nút")])  # and dự lễ, tham dự lễ
_PROJECT = frozenset(["án", "kiến", "toán", "thảo"])  # dự án, dự kiến: other words
_BESIDE = 6  # tokens before the verb that may say so
_MEDALS = frozenset(["vàng", "bạc", "đồng"])


# --- is it a gift ---------------------------------------------------------------------------------


def has_object(told: Telling) -> bool:
    """Whether something is given; drops what is none (flowers, decisions, the members of a party)."""
    args, act = told.args, told.act
    keys = told.clause.keys
    if any(m.value.get("sport") and not _MEDALS.isdisjoint(keys[m.stop : m.stop + 1]) for m in args.awards):
        return False  # huy chương vàng
    args.things = [m for m in args.things if m.value["kind"] != "none"]
    args.quantities = [m for m in args.quantities if _counts(told, m)]
    things, counted = args.things, bool(args.quantities)
    if things and not counted and not args.money and not _AGAIN.isdisjoint(keys[things[-1].stop : things[-1].stop + 1]):
        return False  # chuyển số tiền này: told before
    if things and not counted and not args.money and keys[things[0].first - 1] == "số" and told.clause.last is not None:
        return False  # trao số quà cho …: told before
    needs = told.verb.value.get("needs")
    if needs and not args.money and not any(m.value["kind"] in needs for m in things):
        return False
    if args.awards or args.money or act == "heal":
        return True
    if told.nominal:
        return counted or any(m.value["kind"] in _GOODS for m in things)
    if act == "build" and told.verb.value.get("strong"):
        return bool(things) or counted
    if act == "build" and any(m.value.get("soft") for m in things):
        return args.location is not None or args.receiver is not None  # xây dựng mô hình … cho B, tại B
    if act in ("finish", "build"):
        return told.works
    if act == "train":
        return bool(things or counted or args.receiver or args.location or told.left)
    if act == "send":
        helps = any(m.role == "toward" and m.stop - m.first > 1 for m in told.clause.marks[told.at :])  # sang giúp B
        goods = args.receiver is not None and any(m.value["kind"] in _SENT for m in things)
        return helps or goods or any(m.value.get("people") for m in things)
    if things or counted:
        vague = all(m.value.get("people") or m.value.get("soft") for m in things)
        return not vague or counted or act in ("aid", "advise")
    if act == "aid":
        return any(m.value["act"] in _CONTENT for m in args.content)
    strong = act == "give" and bool(told.verb.value.get("strong"))
    if not strong or args.receiver is None:
        return False
    counter = told.clause.context.scan.at(args.receiver.stop, "counter")  # tặng B bức phù điêu …
    if counter is not None and counter.stop < told.clause.end_token:
        args.last = max(args.last, counter.stop + 1)
        return True
    return args.last > args.receiver.stop + 1


def _counts(told: Telling, mark: Mark) -> bool:
    """Whether a counted thing can be given: not two countries, not the members of a party."""
    quantity, scan = mark.value.value, told.clause.context.scan
    inside = [scan.at(k, "gift_thing", "award", "gift_group") for k in range(mark.first + 1, mark.stop + 1)]
    kinds = {hit.kind for hit in inside if hit is not None}
    if any(hit is not None and hit.value.get("kind") == "none" for hit in inside):
        return False
    if told.args.awards:
        return "award" in kinds  # 11 huân chương, not the 5 people who get them
    if "gift_thing" in kinds or "award" in kinds:
        return True
    helped = told.verb.tag == "verb" and bool(told.verb.value.get("people"))  # đỡ đầu 15 học sinh
    if told.act in ("train", "heal") or helped or any(m.value["act"] in ("train", "heal") for m in told.args.content):
        return quantity.item not in _COUNTRIES
    return quantity.unit is not None and "gift_group" not in kinds


def plausible(told: Telling, giver: Side, receiver: Side) -> bool:
    """No gift: joint work of both sides, thanks for help without a thing, works of one's own or of business."""
    args = told.args
    if giver.mark is not None and set(giver.mark.value.countries) >= SIDES and not args.awards:
        return False
    concrete = args.money or args.quantities or args.awards or any(m.value["kind"] in _GOODS for m in args.things)
    if _joint(told, giver):
        return False
    if told.clause.thanking and not concrete and told.act != "send":
        return False
    if told.act in ("build", "finish") and args.agent is None and _attends(told, giver):
        return False
    if told.act in ("build", "finish") and told.rule != "aid continued":
        counted = told.rule == AT_PLACE and bool(args.quantities or args.money)
        if receiver.recalled and not (args.abroad or counted):
            return False
        own = any(m is not None and m.value.country == giver.country for m in (args.owner, args.possessor))
        located = receiver.mark is not None and receiver.mark is args.location
        business = isinstance(giver.actor, Organization) and giver.actor.kind in ("company", "bank")
        return not own and not (located and (giver.recalled or business))
    if told.act == "give" and args.things and not concrete and all(m.value.get("soft") for m in args.things):
        return told.subject is not None
    return True


def _joint(told: Telling, giver: Side) -> bool:
    """`A và B nhất trí đào tạo …`: what both sides do, neither gives."""
    before = told.before
    at = before.index(giver.mark) if giver.mark in before and not told.passive else 0
    if at < 2 or before[at - 1].role not in ("and", "with") or before[at - 2].tag != "party" or told.args.awards:
        return False
    near = before[at].first - before[at - 2].stop <= 2
    return near and {before[at].value.country, before[at - 2].value.country} == SIDES


def _attends(told: Telling, giver: Side) -> bool:
    """`ông X cắt băng khánh thành trường ở B`, `đoàn A dự lễ khởi công …`: who is there does not give it."""
    subject, verb, keys = told.subject, told.verb, told.clause.keys
    cuts = isinstance(giver.actor, Official) or keys[verb.first] == "cắt"
    opens = told.act == "finish" and cuts and told.rule == "A gives B"
    near = keys[max(0, subject.stop if subject is not None else verb.first - _BESIDE) : verb.first]
    there = any(pair in _ATTENDING for pair in pairwise(near))
    return opens or there or any(a == "dự" and b not in _PROJECT for a, b in pairwise((*near, "")))


def also_honoured(told: Telling, giver: Side) -> bool:
    """An honour beside another one just told, whose receiver's name explains no side: kept, and doubtful."""
    last, clause = told.clause.last, told.clause
    if told.act != "receive" or told.subject is not None or last is None or last.kind != "honour":
        return False
    return (
        bool(told.args.awards) and giver.country in SIDES and "done" in told.roles and clause.number - last.number <= 1
    )


# --- the records ----------------------------------------------------------------------------------


def drafts_of(told: Telling, giver: Side, receiver: Side, *, doubtful: bool = False) -> list[Draft]:
    """The records of one gift: one, or one for each dated sum, or one for each receiver of `mỗi nước`."""
    args, clause = told.args, told.clause
    kind, soft = kind_of(clause.context, clause.marks, told.verb, told.act, args)
    if kind is None:
        return []
    args.content = [m for m in args.content if m.value["act"] != "finish" or not _in_part(told, m)]
    last = clause.last
    if not args.things and not args.money and last is not None and last.number == clause.number and _like(args, last):
        kind = last.kind  # A cấp cho B 1.000 suất học bổng, B cấp cho A 60 suất
    status = status_of(told.verb, told.act, args, told.roles, works=kind == "construction", stage=_stage(told))
    if status in ("delivered", "pledged") and _written(told):
        status = "committed"
    described = _described(told)
    draft = Draft(
        clause.number,
        _core(told, giver, described),
        told.rule,
        kind,
        status,
        giver.actor,
        receiver.actor,
        (giver.country, receiver.country),
        described=described,
        purpose=args.purpose,
        condition=args.condition,
        certainty=_certainty(told, giver, receiver, soft or doubtful),
    )
    for name, mark in (("giver", giver.mark), ("receiver", receiver.mark)):
        if mark is not None:
            draft.prove(name, mark.first, mark.stop)
    _amounts(told, draft)
    if (status == "pledged" or kind == "construction") and args.dates and args.dates[-1].first > told.verb.first:
        draft.due = args.dates[-1].value.value
        draft.prove("due", args.dates[-1].first, args.dates[-1].stop)
    dated = _dated_sums(told)
    if len(dated) > 1:
        return [_one_sum(told, draft, mark, k) for k, mark in enumerate(dated)]
    if not args.each:
        return [draft]
    joint = [
        replace(draft, receiver=o, sides=(draft.sides[0], o.country), proof=[*draft.proof]) for o in receiver.others
    ]
    return [draft, *joint]


def _written(told: Telling) -> bool:
    """`theo thỏa thuận, A cấp …`, `ký Hiệp định …, trong đó A viện trợ …`: given in a document, not yet handed over."""
    before = told.before
    at = next((k for k in range(len(before) - 1, -1, -1) if before[k].role == "document"), None)
    if at is not None and told.act == "lend":
        return True
    if at is None or "done" in told.roles or told.args.awards:
        return False
    follows = any(m.role == "part" or list(told.clause.keys[m.first : m.stop]) == _THEREBY for m in before[at + 1 :])
    return follows or told.clause.keys[before[at].first] == "theo"


def _like(args: Arguments, last: Draft) -> bool:
    """Whether bare numbers are counted in the unit of the gift told just before."""
    units = {m.value.value.unit for m in args.quantities}
    return None not in units and bool(units) and units <= {q.unit or str(q.item).split()[0] for q in last.quantities}


def _in_part(told: Telling, mark: Mark) -> bool:
    """`hoàn thành 80% khối lượng`: not finished."""
    after = told.clause.keys[mark.stop : mark.stop + 4]
    return bool(after) and after[0].isdigit() and "%" in after


def _stage(told: Telling) -> CommitmentStatus | None:
    """How far the clause says that works have come: handed over, finished, begun; not what is still to be."""
    clause, stages = told.clause, set[str]()
    for index in range(clause.start, clause.end):
        mark = clause.marks[index]
        if mark.tag != "verb" or mark is told.verb:
            continue
        over, finished = mark.value.get("handover"), mark.value["act"] == "finish"
        begun = mark.value["act"] == "build" and mark.value["status"] == "implementing"
        if not (over or finished or begun) or _in_part(told, mark):
            continue
        if _NOT_YET.isdisjoint(roles_before(clause.marks, index, clause.start, None)):
            stages.add("delivered" if over else "completed" if finished else "implementing")
    order: tuple[CommitmentStatus, ...] = ("delivered", "completed", "implementing")
    return next((stage for stage in order if stage in stages), None)


def _certainty(told: Telling, giver: Side, receiver: Side, doubtful: bool) -> Certainty:
    args = told.args
    mixed = any(m is not None and set(m.value.countries) >= SIDES for m in (giver.mark, receiver.mark))
    if (
        giver.actor is None
        or doubtful
        or mixed
        or giver.guessed
        or receiver.guessed
        or (args.soft and not args.money and not args.quantities)
    ):
        return "doubtful"
    return "inferred" if giver.recalled or receiver.recalled else "stated"


def _amounts(told: Telling, draft: Draft) -> None:
    args = told.args
    money = args.money
    if args.counterpart and args.parts:
        money = args.parts  # tổng mức X, trong đó viện trợ Y, vốn đối ứng Z: Y is given
    elif args.parts:
        draft.parts = tuple(m.value.value for m in args.parts)
        for mark in args.parts:
            draft.prove("parts", mark.first, mark.stop)
    if money:
        draft.amount = money[0].value.value
        draft.prove("amount", money[0].first, money[0].stop)
    counted = [(m.value.value, m.first, m.stop) for m in args.quantities]
    counted = counted or _ones(told)
    draft.quantities = tuple(quantity for quantity, _, _ in counted)
    for _, first, stop in counted:
        draft.prove("quantities", first, stop)


def _ones(told: Telling) -> list[tuple[Quantity, int, int]]:
    """What is one without a number: a named order, a classifier and its noun (`bộ tài liệu`)."""
    context, marks = told.clause.context, told.clause.marks
    plural = {m.stop for m in marks if m.role == "each"}
    opened = {m.stop for m in marks if m.tag in ("verb", "party", "word")} - plural
    found: list[tuple[Quantity, int, int]] = []
    for mark in told.args.awards if not _to_many(told, plural) else ():
        stop = name_of_award(context, mark)
        if stop - mark.first > 2 and not mark.value.get("generic"):
            found.append((Quantity(amount=Decimal(1), item=context.text(mark.first, stop)), mark.first, stop))
    for mark in told.args.things:
        counters = (h for h in context.scan.all_at(mark.first) if h.kind == "counter" and h.stop < mark.stop)
        unit = next(counters, None)
        if unit is not None and told.clause.keys[mark.first] in _SINGLE and mark.first in opened:
            words = context.text(unit.first, unit.stop), context.text(unit.stop, mark.stop)
            found.append((Quantity(amount=Decimal(1), unit=words[0], item=words[1]), mark.first, mark.stop))
    return found


def _to_many(told: Telling, plural: set[int]) -> bool:
    """Whether orders go to several, so that their names count none: `các Huân chương …`, `… tặng 5 cá nhân`."""
    args, receiver = told.args, told.args.receiver
    if any(mark.first in plural for mark in args.awards):
        return True
    if receiver is None:
        return False
    people = receiver.value.heads
    counted = any(m.tag == "quantity" and m.stop >= receiver.first > m.first for m in told.clause.marks)
    return counted or receiver.first in plural or "cá" in people  # cá nhân


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
    if len(marks) < 2 or marks[1].tag != "thing" or marks[1].value["kind"] != draft.kind:
        return
    draft.quantities += (marks[0].value.value,)
    draft.core = (draft.core[0], clause.end_token)
    draft.prove("quantities", marks[0].first, marks[0].stop, rule="numbers counted on")


@rule(
    "a sum for each period",
    reader="told_commitments",
    examples={
        "Hằng năm Việt Nam viện trợ cho Lào (giai đoạn 2016-2020 là 300 tỷ đồng), năm 2019 là 70 tỷ đồng.": {
            "Việt Nam → Lào: 300000000000 VND": "grant, implementing",
            "Việt Nam → Lào: 70000000000 VND": "grant, implementing",
        },
    },
    never=["Năm 2019 Việt Nam viện trợ cho Lào 300 tỷ đồng."],
)
def _dated_sums(told: Telling) -> list[Mark]:
    """`(giai đoạn 2016-2020 là X), năm 2019 là Y`: a sum for each period."""
    keys, dates = told.clause.keys, told.args.dates
    return [
        m
        for m in told.args.money
        if any(d.stop <= m.first <= d.stop + 4 and "là" in keys[d.stop : m.first] for d in dates)
    ]


def _one_sum(told: Telling, draft: Draft, mark: Mark, position: int) -> Draft:
    dates = [d for d in told.args.dates if d.stop <= mark.first]
    first = draft.core[0] if position == 0 else dates[-1].first
    proof = [p for p in draft.proof if p[0] in ("giver", "receiver")]
    made = replace(
        draft,
        core=(first, mark.stop),
        rule="a sum for each period",
        amount=mark.value.value,
        quantities=(),
        due=None,
        proof=proof,
    )
    made.prove("amount", mark.first, mark.stop)
    return made


# --- the words ------------------------------------------------------------------------------------

_BREAKS = frozenset(["to", "toward", "purpose", "if", "by", "part", "say", "ask", "new", "at", "and"])
_VERBAL = frozenset(["là", "đã", "được", "sẽ", "đang"])
_LOOSE_ENDS = frozenset([",", "(", "-", "–", "và", "đã", "đồng", "thời"])
_TRAILING = frozenset([",", "(", "-", "–", "và", "của", "các", "cho"])
_NAMED_BY_VERB = frozenset(["send", "train", "build", "heal"])  # the verb is part of what is given


def _core(told: Telling, giver: Side, described: Span | None) -> Span:
    """The clause: from the giver, or the thing before the verb, to the last argument."""
    clause, args, verb = told.clause, told.args, told.verb
    firsts = [verb.first, *(m.first for m in args.objects), *(m.first for m in args.content)]
    if told.subject is not None:
        firsts.append(told.subject.first)
    elif giver.mark is not None and not giver.recalled and giver.mark in told.before:
        if not any(m.tag == "verb" and m.first > giver.mark.first for m in told.before):
            firsts.append(giver.mark.first)
    stop = max(args.last, described[1] if described else 0, verb.stop)
    if args.purpose and args.last <= args.purpose[1]:
        stop = max(args.purpose[0], min(stop, args.purpose[1]))
    return min(firsts), min(max(stop, verb.stop), clause.end_token)


def _described(told: Telling) -> Span | None:
    """The words of the thing given: from its first mark to the next small word."""
    args, verb, clause, receiver = told.args, told.verb, told.clause, told.args.receiver
    if args.awards and not args.things:
        counted = [m.first for m in args.quantities if m.first < args.awards[0].first]
        first, stop = min([*counted, args.awards[0].first]), name_of_award(clause.context, args.awards[-1])
        if stop - args.awards[-1].first > 2:  # a bare `Huân chương` is told by its owner
            return first, stop
    before = [m for m in args.objects if m.first < verb.first] if told.left else []
    if before:
        return _described_left(told, before)
    objects = sorted((m for m in [*args.content, *args.objects] if m.first >= verb.first), key=lambda m: m.first)
    if told.act in _NAMED_BY_VERB and not told.left:
        objects.insert(0, verb)
    if not objects:
        if receiver is None or receiver.stop >= clause.end_token:
            return None
        return receiver.stop, clause.end_token
    first, last = objects[0].first, max(m.stop for m in objects)
    if receiver is not None and verb.first < receiver.first < last and first < receiver.first:
        first = next((m.first for m in objects if m.first > receiver.first), first)
    if receiver is not None and receiver.first < first and not args.each:
        stop = _open_end(told)  # nothing more to come: the whole rest describes the thing
    else:
        ends = (m.first for m in clause.marks if m.first >= last and (m.tag in _PHRASES or m.role in _BREAKS))
        stop = next(ends, clause.end_token)
    stop = max(last, min(stop, clause.end_token))
    while not args.awards and stop - 1 > first and clause.keys[stop - 1] in _TRAILING:
        stop -= 1  # `quà của …`; a bare honour is told by what follows it
    return first, stop


_PHRASES = frozenset(["stop", "party", "verb"])


def _described_left(told: Telling, before: Sequence[Mark]) -> Span:
    first = min(m.first for m in before)
    limit = next((m.first for m in told.clause.marks if m.first > first and m.role in _BREAKS), told.verb.first)
    limit = next((k for k in range(first + 1, limit) if told.clause.keys[k] in _VERBAL), limit)
    return first, max(limit, *(m.stop for m in before if m.first < limit or m.first == first))


def _open_end(told: Telling) -> int:
    """Where the clause of the gift ends, after its receiver was named before the thing."""
    clause, args = told.clause, told.args
    if args.purpose:
        return args.purpose[0]
    if args.condition:
        return args.condition[0]
    end = clause.marks[args.stop].first if args.stop < clause.end else clause.end_token
    while end > args.last and clause.keys[end - 1] in _LOOSE_ENDS:
        end -= 1
    return end
