"""From a gift whose parties are known to its record: its spans, sums and numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.models.base import Certainty
from vnlao_coop.models.facts import CommitmentStatus
from vnlao_coop.models.money import Quantity
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.drafts import Draft, Span
from vnlao_coop.vi.facts.gift_arguments import Arguments
from vnlao_coop.vi.facts.gift_bodies import for_bodies
from vnlao_coop.vi.facts.gift_clauses import Clause, Telling
from vnlao_coop.vi.facts.gift_more import rest_of_other
from vnlao_coop.vi.facts.gift_parties import Actor, Mark
from vnlao_coop.vi.facts.gift_sides import Side
from vnlao_coop.vi.facts.gift_subjects import roles_before
from vnlao_coop.vi.facts.gift_taken import TAKEN
from vnlao_coop.vi.facts.gift_terms import kind_of, name_of_award, status_of
from vnlao_coop.vi.rules import rule

_WIDE = frozenset(["country", "province", "city", "capital"])
_UNCOUNTED = frozenset(["equipment_in_kind", "humanitarian", "grant"])
_ADVERBS = 4  # tokens before a verb in which `đang` is looked for
_OWN_DATE = 2  # tokens between `khởi công` and its date: `khởi công từ tháng 3/2020`
_SINGLE = frozenset(["bộ", "bức", "cuốn", "ngôi", "căn", "chiếc", "cây", "tấm", "pho"])  # classifiers of one piece
_NOT_YET = frozenset(["pledged", "going", "if", "ask", "not"])  # dự kiến hoàn thành, sau khi hoàn thành


# --- the records ----------------------------------------------------------------------------------


def drafts_of(told: Telling, giver: Side, receiver: Side, *, doubtful: bool = False) -> list[Draft]:
    """The records of one gift: one, or one for each dated sum, or one for each receiver of `mỗi nước`."""
    args, clause = told.args, told.clause
    kind, soft = kind_of(clause.context, clause.marks, told.verb, told.act, args)
    if kind is None:
        return []
    args.content = [m for m in args.content if m.value["act"] != "finish" or _is_over(told, clause.marks.index(m))]
    here = clause.told if told.act != "heal" and not args.things and not args.money else None
    if here is not None and _like(args, here):
        kind = here.kind  # A cấp cho B 1.000 suất học bổng, B cấp cho A 60 suất
    if told.rule == TAKEN and kind == "technical_assistance":
        kind = "training"  # cử 5 giáo viên sang B và tiếp nhận 10 giáo viên của B
    helped = _helped(told, giver, receiver)
    giver, receiver = for_bodies(told, kind, giver, receiver)
    stage = _stage(told)
    status = status_of(told.verb, told.act, args, told.roles, works=kind == "construction", stage=stage)
    status = _of_course(told) or status
    open_ended = status != "completed" or told.act in ("train", "build")
    going = "đang" in clause.keys[max(0, told.verb.first - _ADVERBS) : told.verb.first]
    given = status in ("delivered", "pledged") or (status == "implementing" and not going)
    begins = stage is not None or (told.verb.tag == "verb" and told.verb.value["status"] == "implementing")
    if status == "implementing" and not (going or begins) and told.recounted:
        status = "delivered"
    if (given and told.written) or (open_ended and told.agreed):
        status = "committed"
    elif (status in ("delivered", "completed") or (status == "implementing" and not begins)) and told.foreseen:
        status = "pledged"
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
        heals=told.act == "heal",
        helped=helped,
    )
    for name, mark in (("giver", giver.mark), ("receiver", receiver.mark)):
        if mark is not None:
            draft.prove(name, mark.first, mark.stop)
    _amounts(told, draft)
    goes_on = clause.told is not None and clause.told.sides == draft.sides and draft.certainty != "doubtful"
    if _vague(draft) and not goes_on:
        return []  # but: A giúp B làm đường, tặng gạo
    due = args.dates[-1] if args.dates and status == "pledged" else None
    if due is not None and due.first > told.verb.first and clause.keys[due.first - 1] != "từ":
        draft.due = due.value.value
        draft.prove("due", due.first, due.stop)
    dated = _dated_sums(told)
    if len(dated) > 1:
        return [_one_sum(told, draft, mark, k) for k, mark in enumerate(dated)]
    if not args.each:
        return [draft]
    joint = [
        replace(draft, receiver=o, sides=(draft.sides[0], o.country), proof=[*draft.proof]) for o in receiver.others
    ]
    return [draft, *joint]


def _helped(told: Telling, giver: Side, receiver: Side) -> Actor | None:
    """`A giúp B …; xây trạm y tế huyện C; tặng …`: whom the list helps, not the small place of one of its items."""
    last, mark, place = told.clause.told, receiver.mark, receiver.actor
    beside = mark is None or mark is not told.args.receiver
    small = isinstance(place, Place) and place.kind not in _WIDE
    if isinstance(place, Organization) and last is not None:
        small = isinstance(last.helped, Place)  # giúp tỉnh B …; tặng Văn phòng tỉnh …
    if last is not None and last.sides == (giver.country, receiver.country) and (beside or small):
        return last.helped or last.receiver
    named = told.clause.sides.of(told.args.receiver, receiver.country) if beside else receiver
    return named.actor if named.country == receiver.country else receiver.actor


def _vague(draft: Draft) -> bool:
    """Goods or treatment without a sum or number, of which the clause names no side, or for whom is only guessed."""
    named = {name for name, *_ in draft.proof}
    if draft.amount or draft.quantities or draft.kind not in _UNCOUNTED:
        return False
    return named.isdisjoint(("giver", "receiver")) or ("receiver" not in named and draft.certainty == "doubtful")


def _like(args: Arguments, last: Draft) -> bool:
    """Whether bare numbers are counted in the unit of the gift told just before."""
    units = {m.value.value.unit for m in args.quantities}
    return None not in units and bool(units) and units <= {q.unit or str(q.item).split()[0] for q in last.quantities}


def _is_over(told: Telling, index: int) -> bool:
    """Whether `hoàn thành`, `bàn giao` tells of the past: not in part, not of works that are only begun."""
    clause, mark = told.clause, told.clause.marks[index]
    roles = roles_before(clause.marks, index, clause.start, None)
    if _in_part(told, mark) or "pledged" in roles or clause.keys[mark.stop : mark.stop + 1] == ("trước",):
        return False  # dự kiến hoàn thành …; hoàn thành trước ngày …
    return "done" in roles or not any(_begins(clause, k) for k in range(clause.start, index))


def _begins(clause: Clause, index: int) -> bool:
    """`(Sáng nay) A khởi công xây dựng …`; not `khởi công năm 2020, hoàn thành năm 2022`, which looks back."""
    mark = clause.marks[index]
    begun = mark.tag == "verb" and mark.value["act"] == "build" and mark.value["status"] == "implementing"
    near = clause.marks[index + 1 : min(index + 3, clause.end)]
    return begun and not any(m.tag == "date" and m.first - mark.stop < _OWN_DATE for m in near)


def _in_part(told: Telling, mark: Mark) -> bool:
    """`hoàn thành 80% khối lượng`: not finished."""
    after = told.clause.keys[mark.stop : mark.stop + 4]
    return bool(after) and after[0].isdigit() and "%" in after


def _stage(told: Telling) -> CommitmentStatus | None:
    """How far the clause says that works have come: handed over, finished, begun, still to be finished."""
    clause, stages, ahead = told.clause, set[str](), False
    begins = told.verb.tag == "verb" and told.act == "build" and told.verb.value["status"] == "implementing"
    first = told.at if begins and clause.told is not None else clause.start  # hoàn thành 6 dự án, | khởi công 3 dự án
    for index in range(first, clause.end):
        mark = clause.marks[index]
        if mark.tag != "verb" or mark is told.verb:
            continue
        over, finished = mark.value.get("handover"), mark.value["act"] == "finish"
        begun = mark.value["act"] == "build" and mark.value["status"] == "implementing"
        if not (over or finished or begun) or _in_part(told, mark):
            continue
        past = begun or _is_over(told, index)
        if begun and index > told.at and "pledged" in roles_before(clause.marks, index, clause.start, None):
            return "pledged"  # làm 2 giếng khoan tặng B, dự kiến khởi công sau Tết
        if past and _NOT_YET.isdisjoint(roles_before(clause.marks, index, clause.start, None)):
            stages.add("delivered" if over else "completed" if finished else "implementing")
        else:
            ahead = ahead or over or finished
    order: tuple[CommitmentStatus, ...] = ("delivered", "completed", "implementing")
    ahead = ahead or _PROGRESS in pairwise(clause.keys[clause.first_token : told.verb.first])
    return next((stage for stage in order if stage in stages), "implementing" if ahead else None)


def _of_course(told: Telling) -> CommitmentStatus | None:
    """`Khóa học do A mở cho B đang diễn ra`, `sẽ khai giảng …`: what is said of a course behind who holds it."""
    course = told.front and any(m.value["kind"] == "training" for m in told.args.things)  # Khóa học dành cho B bắt đầu
    if not course and (told.act != "train" or not told.passive):
        return None
    clause = told.clause
    scan = clause.context.scan
    said = scan.starting("course_stage", told.verb.stop, clause.end_token)
    hit = scan.at(said[0], "course_stage") if said else None
    status: CommitmentStatus | None = None if hit is None else hit.value["status"]
    return status


def _certainty(told: Telling, giver: Side, receiver: Side, doubtful: bool) -> Certainty:
    args = told.args
    mixed = any(m is not None and set(m.value.countries) >= REGION for m in (giver.mark, receiver.mark))
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
    elif args.parts and (share := _share(told, draft)) is not None:
        money = [share]
    elif args.parts:
        draft.parts = tuple(m.value.value for m in args.parts)
        for mark in args.parts:
            draft.prove("parts", mark.first, mark.stop)
    if told.sum is not None:
        draft.amount = told.sum.value.value
        draft.prove("amount", told.sum.first, told.sum.stop, told.clause.context.number_of(told.sum.first))
    elif not money and (opening := _opening_sum(told)) is not None:
        draft.amount = opening.value.value
        draft.prove("amount", opening.first, opening.stop)
    elif money and not (len(args.quantities) > 1 and _of_one(told, money[0])):
        draft.amount = money[0].value.value
        draft.prove("amount", money[0].first, money[0].stop)
    counted = [(m.value.value, m.first, m.stop) for m in args.quantities]
    counted = counted or _ones(told)
    draft.quantities = tuple(quantity for quantity, _, _ in counted)
    for _, first, stop in counted:
        draft.prove("quantities", first, stop)


def _opening_sum(told: Telling) -> Mark | None:
    """`Với tổng kinh phí 2 tỷ đồng, A giúp B xây trường`: the sum that opens the clause of its first gift."""
    clause, marks = told.clause, told.clause.marks[told.clause.start : told.at]
    worth = next((k for k, m in enumerate(marks) if m.role == "worth" and clause.keys[m.first] == "với"), None)
    first = worth is not None and all(m.tag in ("date", "stop", "word") for m in marks[:worth])
    if worth is None or not first or any(m.tag in ("verb", "thing") for m in marks[worth:]):
        return None
    after = marks[worth + 1 : worth + 2]
    return after[0] if after and after[0].tag == "money" else None


def _of_one(told: Telling, money: Mark) -> bool:
    """`40 bộ máy tính, 200 suất học bổng, mỗi suất 1 triệu đồng`, `500 USD/suất`: what one of several things costs."""
    before = next((m for m in reversed(told.clause.marks) if m.stop <= money.first), None)
    each = before is not None and before.role == "each" and "mỗi" in told.clause.keys[before.first : money.first]
    return each or told.clause.keys[money.stop : money.stop + 1] == ("/",)


def _share(told: Telling, draft: Draft) -> Mark | None:
    """`cho hai nước 400.000 USD, trong đó Lào 250.000 USD`: the part of who receives; of works, of who gives."""
    marks = told.clause.marks
    pairs = [(one, two) for one, two in pairwise(marks[told.at : told.clause.end]) if two in told.args.parts]
    if len(pairs) > 1 and all(one.tag == "party" and one.value.countries == [draft.sides[1]] for one, _ in pairs):
        return None  # hỗ trợ hai tỉnh A và B 35 tỷ đồng, trong đó A 20 tỷ đồng, B 15 tỷ đồng: all of it
    for one, two in pairs:
        if one.tag == "party" and told.works and one.value.countries == [draft.sides[0]]:
            return two if rest_of_other(marks, two, draft.sides[1]) else None  # (18 tỷ đồng, trong đó A 12 tỷ đồng, …)
        if one.tag == "party" and one.value.countries == [draft.sides[1]]:
            return two if told.args.receiver is not None and told.args.receiver.value.both else None
    return None


def _ones(told: Telling) -> list[tuple[Quantity, int, int]]:
    """What is one without a number: a named order, a classifier and its noun (`bộ tài liệu`)."""
    context, marks = told.clause.context, told.clause.marks
    plural = {m.stop for m in marks if m.role == "each"}
    opened = {m.stop for m in marks if m.tag in ("verb", "party", "word")} - plural
    found: list[tuple[Quantity, int, int]] = []
    for mark in told.args.awards if not _to_many(told, plural) else ():
        stop = name_of_award(context, mark)
        several = "," in told.clause.keys[mark.first : stop]  # Huân chương, Huy chương
        if stop - mark.first > 2 and not mark.value.get("generic") and not several:
            found.append((Quantity(amount=Decimal(1), item=context.text(mark.first, stop)), mark.first, stop))
    for mark in told.args.things:
        counters = (h for h in context.scan.all_at(mark.first, "counter") if h.stop < mark.stop)
        unit = next(counters, None)
        if unit is not None and (told.clause.keys[unit.stop] == "giống" or mark.value.get("soft")):
            continue  # cây giống, bộ luật: a kind, not one tree or set
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
    "a sum for each period",
    reader="told_commitments",
    examples={
        "Hằng năm Việt Nam viện trợ cho Lào (giai đoạn 2016-2020 là 300 tỷ đồng), năm 2019 là 70 tỷ đồng.": {
            "Việt Nam → Lào: 300000000000 VND": "grant, implementing",
            "Việt Nam → Lào: 70000000000 VND": "grant, implementing",
        },
        "Đại học Vinh cấp học bổng cho sinh viên tỉnh Hủa Phăn (Lào): năm 2020 là 25 suất, năm 2021 là 40 suất.": {
            "Đại học Vinh → sinh viên tỉnh Hủa Phăn (Lào): 25 suất": "scholarship, delivered",
            "Đại học Vinh → sinh viên tỉnh Hủa Phăn (Lào): 40 suất": "scholarship, delivered",
        },
    },
    never=["Năm 2019 Việt Nam viện trợ cho Lào 300 tỷ đồng."],
)
def _dated_sums(told: Telling) -> list[Mark]:
    """`(giai đoạn 2016-2020 là X), năm 2019 là Y`: a sum or number for each period."""
    keys, dates = told.clause.keys, told.args.dates
    return [
        m
        for m in told.args.money or told.args.quantities
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
        amount=mark.value.value if mark.tag == "money" else None,
        quantities=(mark.value.value,) if mark.tag == "quantity" else (),
        due=None,
        proof=proof,
    )
    made.prove("amount" if mark.tag == "money" else "quantities", mark.first, mark.stop)
    return made


# --- the words ------------------------------------------------------------------------------------

_BREAKS = frozenset(["to", "toward", "purpose", "if", "by", "part", "say", "ask", "new", "at", "and", "from"])
_PROGRESS = ("tiến", "độ")  # vui mừng trước tiến độ xây dựng Trung tâm A, quà tặng của B
_VERBAL = frozenset(["cũng", "vừa", "là", "đã", "được", "sẽ", "đang"])
_LOOSE_ENDS = frozenset([",", "(", "-", "–", "và", "đã", "đồng", "thời"])
_TRAILING = frozenset([",", "(", "-", "–", "và", "của", "các", "cho", "với"])
_NAMED_BY_VERB = frozenset(["send", "train", "build", "heal", "advise"])  # the verb is part of what is given


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
        if stop - args.awards[-1].first > 2 or clause.keys[stop : stop + 1] == ("lên",):
            return first, stop  # but a bare `Huân chương` is told by its owner
    before = [m for m in args.objects if m.first < verb.first] if told.left or told.front else []
    if before:
        return _described_left(told, before)
    objects = sorted((m for m in [*args.content, *args.objects] if m.first >= verb.first), key=lambda m: m.first)
    if told.act == "build" and objects and all(m.tag == "money" for m in objects) and verb.value.get("strong"):
        return verb.first, verb.stop  # kéo điện cho B, trị giá 60 triệu đồng
    if told.act in _NAMED_BY_VERB and not told.left:
        objects.insert(0, verb)
    if not objects and verb.tag == "verb" and verb.value.get("relief"):
        return verb.first, max(args.last, verb.stop)  # quyên góp ủng hộ nhân dân B: no more is said
    if not objects and told.act == "heal" and verb.tag == "verb":
        return verb.first, verb.stop  # sản phụ B được A khám bệnh miễn phí
    if not objects:
        if receiver is None or receiver.stop >= clause.end_token:
            return None
        return receiver.stop, clause.end_token
    ahead = [m for m in objects if receiver is not None and m.first < receiver.first and m.tag in ("thing", "quantity")]
    # cho B thực hiện các mô hình …; cho B, tổng kinh phí 9 tỷ đồng từ ngân sách tỉnh A
    soft = [m for m in objects if m.tag == "thing" and (m.value.get("soft") or m.value["kind"] == "grant")]
    if ahead and all(m.tag == "money" or m in ahead or m in soft for m in objects):
        objects = ahead  # tặng 20 suất học bổng cho B, tổng trị giá 50 triệu đồng
    first, last = objects[0].first, max(m.stop for m in objects)
    if receiver is not None and verb.first < receiver.first < last and first < receiver.first:
        first = next((m.first for m in objects if m.first > receiver.first), first)
    if receiver is not None and receiver.first < first and not args.each:
        stop = _open_end(told)  # nothing more to come: the whole rest describes the thing
    else:
        ends = (m.first for m in _ends(told) if m.first >= last)
        stop = next(ends, clause.end_token)
    stop = max(last, min(stop, clause.end_token))
    while not args.awards and stop - 1 > first and clause.keys[stop - 1] in _TRAILING:
        stop -= 1  # `quà của …`; a bare honour is told by what follows it
    if clause.keys[first:stop].count('"') % 2:  # quà "Nâng bước em | tới trường"
        stop = next((k + 1 for k in range(stop, clause.end_token) if clause.keys[k] == '"'), stop)
    return first, stop


_PHRASES = frozenset(["stop", "party", "verb"])


def _ends(told: Telling) -> Iterator[Mark]:
    """The marks that can end the words of a thing; not `sang` in `cử 6 chuyên gia sang làm việc dài hạn, …`."""
    marks = told.clause.marks
    for mark, after in zip(marks, [*marks[1:], None], strict=True):
        works = told.act == "send" and mark.role == "toward" and after is not None and after.first > mark.stop
        if mark.tag in _PHRASES or (mark.role in _BREAKS and not works):
            yield mark


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
