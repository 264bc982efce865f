"""The kind and status of a gift, from what is given and from the verb with its auxiliaries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from vnlao_coop.models.facts import CommitmentKind, CommitmentStatus
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.gift_arguments import Arguments
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_words import are, pupils, residents

_AIDING = frozenset(["hỗ", "giúp", "trợ", "chuyển", "tập"])  # sang hỗ trợ, sang giúp, sang chuyển giao …
_PIECES = frozenset(["bộ", "chiếc", "cái", "máy", "con", "tấn", "cuốn", "quyển", "thùng"])  # of goods
_ROOM = ("lớp", "học")
_OF_ROOMS = frozenset(["gian", "phòng", "mẫu", "mầm", "m2", "cắm"])  # 2 gian, mẫu giáo, mầm non, cắm bản
_SAYS = 3  # tokens behind it that say so
_VIEW, _VIEW_BACK = frozenset(["bối", "cảnh"]), 5  # and tokens back to it: `bối cảnh đại dịch | Covid-19`
_MONTHLY = 3  # tokens after a sum: `/tháng`, `mỗi tháng`
_GIVEN = frozenset(["equipment_in_kind", "documents_materials", "other"])
_EQUIPMENT: CommitmentKind = "equipment_in_kind"
_CASE = "ca"
_DRAFTED = frozenset(fold("chương giáo đề").split())
_NAMED = frozenset(["equipment_in_kind", "humanitarian", "documents_materials", "scholarship"])
_GOODS = frozenset(["equipment_in_kind", "humanitarian", "documents_materials", "other"])
_HANDED = frozenset(["equipment_in_kind", "humanitarian", "documents_materials", "none"])
GENERIC_WORKS = frozenset(["công", "dự"])  # công trình, dự án
_Decided: TypeAlias = tuple[CommitmentKind | None, bool] | None  # what kind_of tells; None where it is not decided yet


def kind_of(
    context: Context, marks: Sequence[Mark], verb: Mark, act: str, args: Arguments
) -> tuple[CommitmentKind | None, bool]:
    """The kind, and whether the text is too vague for more than a doubtful record; None where it is no gift."""
    if args.awards:
        return "honour", False
    struck = any(m.role == "disaster" and not _in_view_of(context, m) for m in marks)
    relief: CommitmentKind | None = "humanitarian" if struck else None
    decided = (
        _of_the_verb(context, marks, verb, act, args)
        or _of_the_helped(context, marks, verb, args)
        or _of_a_room(context, act, args)
        or _of_pupils_paid(context, marks, verb, args)
        or _of_teaching(context, marks, verb, act, args)
        or _of_sums(context, verb, act, args, relief)
        or _of_work(verb, act, args)
        or _of_the_sent(context, act, args, relief)
        or _of_advice(act, args, relief)
    )
    if decided is not None:
        return decided
    if not (kinds := _kinds(args)):
        return _of_what_is_counted(context, marks, verb, args, relief)
    worth = any(m.role == "worth" and m.stop == args.money[0].first for m in marks) if args.money else False
    return _of_things(context, act, args, kinds, relief, worth=worth)


def _kinds(args: Arguments) -> list[str]:
    return [m.value["kind"] for m in args.things]


def _acts(args: Arguments) -> set[str]:
    return {m.value["act"] for m in args.content}


def _studying(marks: Sequence[Mark]) -> bool:
    return any(m.tag == "verb" and m.value["act"] == "study" for m in marks)


def _of_the_verb(context: Context, marks: Sequence[Mark], verb: Mark, act: str, args: Arguments) -> _Decided:
    """Land, loans, courses and scholarships paid, treatment: what the verb, or its thing, says by itself."""
    kinds, acts = _kinds(args), _acts(args)
    if args.things and args.things[0].value.get("lao") and not args.money:
        return "other", False  # 2 ha đất xây nhà bia
    if (verb.tag == "verb" and verb.value.get("loan")) or "loan" in kinds:
        return "loan", False
    if act == "give" and _studying(marks) and not (args.things or args.money):
        return "training", False  # 70 cán bộ của B đi bồi dưỡng do A đài thọ
    if act == "heal" or (act in ("give", "send") and "heal" in acts and not _assists(context, marks, act, args)):
        return "humanitarian", False
    apart = bool(args.money) and any(m.stop <= q.first for m in args.money for q in args.quantities)
    if "scholarship" in kinds and (kinds[0] not in _GIVEN or act != "give") and not (apart and act == "aid"):
        return "scholarship", False
    if act == "aid" and acts == {"heal"} and set(kinds) == {"construction"} and not args.money:
        return "technical_assistance", False  # giúp bệnh viện B mổ tim cho 50 ca
    return None


def _of_the_helped(context: Context, marks: Sequence[Mark], verb: Mark, args: Arguments) -> _Decided:
    """Verbs that take people in (nhận đỡ đầu): those at school get a scholarship, others relief."""
    kinds, keys = _kinds(args), context.scan.tokens.keys
    there = set(kinds) == {"construction"} and _studying(marks)  # Học viện A có 34 cán bộ của B theo học, do A đài thọ
    if verb.tag != "verb" or not verb.value.get("people") or not (not kinds or there):
        return None
    taught = {"dạy", "học"} & set(keys[verb.first : verb.stop])
    learns = bool(taught) or any(are(pupils(), m.value.heads) for m in (args.receiver, args.owner) if m is not None)
    learns = learns or any(are(pupils(), keys[m.first + 1 : m.stop + 1]) for m in args.quantities)
    learns = learns or verb.value.get("schooled", False)
    if learns and any(m.tag == "verb" and m.value["act"] == "train" for m in marks):
        return "training", True
    return "scholarship" if learns else "humanitarian", False


def _of_a_room(context: Context, act: str, args: Arguments) -> _Decided:
    if act == "give" and _kinds(args) == ["training"] and _is_room(context, args.things[0]):
        return "construction", False  # trao lớp học 2 gian; but: dành cho B 3 lớp học tiếng Việt
    return None


def _of_pupils_paid(context: Context, marks: Sequence[Mark], verb: Mark, args: Arguments) -> _Decided:
    """Money set aside for training; money by the month for those at school who are counted before it."""
    if not args.money:
        return None
    if set(_kinds(args)) == {"training"} and all(m.stop <= verb.first for m in args.money):
        return "training", False  # dành 10 tỷ đồng hỗ trợ đào tạo cán bộ B
    counted = (m for m in marks if m.tag == "quantity" and verb.stop <= m.first < args.money[0].first)
    pupils_counted = any(are(pupils(), context.scan.tokens.keys[m.first + 1 : m.stop + 1]) for m in counted)
    if pupils_counted and _monthly(context, args):
        return "scholarship", False  # hỗ trợ 10 em học sinh B, mỗi em 500.000 đồng/tháng
    return None


def _monthly(context: Context, args: Arguments) -> bool:
    """`500.000 đồng/tháng`: whether the first sum is paid by the month."""
    stop = args.money[0].stop
    return "tháng" in context.scan.tokens.keys[stop : stop + _MONTHLY]


def _of_teaching(context: Context, marks: Sequence[Mark], verb: Mark, act: str, args: Arguments) -> _Decided:
    """Training, also as what is helped with; teachers who are there are technical assistance."""
    kinds = _kinds(args)
    given = act == "give" and not _GIVEN.isdisjoint(kinds)  # tặng các trường dạy tiếng Việt 2.000 cuốn sách
    costs = {m.stop for m in marks if m.role == "worth"}  # đào tạo 100 cán bộ, với tổng kinh phí 2 tỷ đồng
    paid = any(costs.isdisjoint((m.first, m.first - 1)) or kinds[:1] == ["grant"] for m in args.money)
    if act != "train" and (act == "send" or given or "train" not in _acts(args) or paid):
        return None
    keys = context.scan.tokens.keys  # cử 6 giáo viên sang dạy, tiếp nhận | 165 sinh viên
    taken = any(are(pupils(), keys[m.first + 1 : m.stop + 1]) for m in args.quantities)
    if act == "train" and args.receiver is None and not taken and _teaches(context, marks, verb):
        return "technical_assistance", False  # 40 giáo viên A đang giảng dạy tại B
    return "training", not (args.quantities or args.things or act == "train")


def _of_sums(context: Context, verb: Mark, act: str, args: Arguments, relief: CommitmentKind | None) -> _Decided:
    """A sum named first is a grant, or a scholarship by the month; not what is spent on works."""
    kinds = _kinds(args)
    first = args.objects[0] if args.objects else None
    sum_first = first is not None and first.tag == "money" and act != "finish"
    if args.money and sum_first and args.receiver is not None and are(pupils(), args.receiver.value.heads):
        if _monthly(context, args):
            return "scholarship", False  # hỗ trợ mỗi em 3,6 triệu đồng/tháng
    spent = verb.tag == "verb" and verb.value.get("spends") and "build" in _acts(args) and "construction" in kinds
    if act != "build" and not spent and (sum_first or (args.money and kinds[:1] == ["grant"])):
        return relief or "grant", False  # 3 triệu USD để xây …; kinh phí 4 tỷ đồng …
    return None


def _of_work(verb: Mark, act: str, args: Arguments) -> _Decided:
    """Advice, and works that are built or finished, also as what is helped with."""
    kinds, acts = _kinds(args), _acts(args)
    if act == "advise":
        return "technical_assistance", False
    builders = act == "send" and "construction" not in kinds  # cử 4 kỹ thuật viên sang giúp B lắp đặt máy
    if act not in ("build", "finish") and (builders or not ("build" in acts or "finish" in acts)):
        return None
    works = _of_works(act, args, kinds)
    unread = any(m.value.get("unread") for m in args.things)
    if act == "build" and works[0] is None and (verb.value.get("strong") or unread):
        return "construction", True  # dựng giúp B hai lán chốt, làm giúp 21 tỷ đồng
    if works[0] is None and act == "aid" and "advise" in acts and not args.money:
        return "technical_assistance", False  # giúp B xây dựng | quy hoạch điện
    if works[0] is not None or (act != "give" and not unread):
        return works  # but: tặng B một bộ dựng hình
    return None


def _of_the_sent(context: Context, act: str, args: Arguments, relief: CommitmentKind | None) -> _Decided:
    """Those who are sent assist, unless they carry goods or a sum."""
    if act != "send":
        return None
    kinds = _kinds(args)
    manned = bool(args.quantities and args.things) and args.quantities[0].stop < args.things[0].first
    if (goods := _carried(context, args)) is not None:
        return goods, False  # cử 15 chiến sĩ mang 2 tấn gạo sang
    if args.money and not args.quantities and not manned:
        return relief or "grant", False  # cử đoàn cán bộ sang thăm hỏi, ủng hộ 250 triệu đồng
    if not kinds or "technical_assistance" in kinds or manned:  # cử 100 chiến sĩ cùng 4 xuồng
        return "technical_assistance", False
    return None


def _of_advice(act: str, args: Arguments, relief: CommitmentKind | None) -> _Decided:
    """Advice as what is helped with, where no goods or sums are given."""
    kinds = _kinds(args)
    governed = act == "aid" and bool(args.content) and args.content[0].value["act"] == "advise" and not args.quantities
    advised = "advise" in _acts(args) and not args.money and kinds[:1] != ["grant"]
    if not advised or not (governed or _GOODS.isdisjoint(kinds)):
        return None
    return (relief, True) if relief and not kinds else ("technical_assistance", False)


def _of_what_is_counted(
    context: Context, marks: Sequence[Mark], verb: Mark, args: Arguments, relief: CommitmentKind | None
) -> tuple[CommitmentKind | None, bool]:
    """Where no thing is named: learners, surgery, pieces of goods, or a sum."""
    study = any(m.tag == "thing" and m.value["kind"] == "scholarship" for m in marks)
    if args.quantities and study:
        return "scholarship", False  # quỹ học bổng X trao 200 suất cho B
    learn = any(q.value.value.unit not in _PIECES for q in args.quantities) and not args.money
    if learn and any(m.tag == "verb" and m.value["act"] == "train" for m in marks):
        return "training", True  # 70 cán bộ của B đi bồi dưỡng do A đài thọ
    if learn and any(m.tag == "thing" and m.value["kind"] == "training" and m.first < verb.first for m in marks):
        return "training", False  # chỉ tiêu dành cho B là 220 suất
    if args.quantities and context.scan.tokens.keys[args.quantities[0].first + 1] == _CASE:
        return "technical_assistance", False  # giúp B thực hiện 3 ca mổ
    if args.quantities:
        return relief or "equipment_in_kind", False
    return (relief or "grant", False) if args.money else (relief or "other", True)


def _in_view_of(context: Context, disaster: Mark) -> bool:
    """`… trong bối cảnh dịch bệnh Covid-19`: when it is given, not what for."""
    return _VIEW.issubset(context.scan.tokens.keys[max(0, disaster.first - _VIEW_BACK) : disaster.first])


def _is_room(context: Context, thing: Mark) -> bool:
    """`lớp học 2 gian`, `lớp học mẫu giáo`: a room, no course."""
    keys = context.scan.tokens.keys
    after = keys[thing.stop : thing.stop + _SAYS]
    return keys[thing.first : thing.stop] == _ROOM and not _OF_ROOMS.isdisjoint(after)


def _carried(context: Context, args: Arguments) -> CommitmentKind | None:
    """The kind of the goods that those who are sent carry: `cử 15 chiến sĩ mang (theo) 2 tấn gạo`."""
    people = next((m for m in args.things if m.value.get("people")), None)
    goods = next((m for m in args.things if m.value["kind"] in _GOODS), None)
    if people is None or goods is None:
        return None
    words = (context.scan.at(k, "gift_sign") for k in range(people.stop, goods.first))
    carried = any(hit is not None and hit.value["way"] == "brings" for hit in words)
    return goods.value["kind"] if carried and any(m.first == goods.first - 2 for m in args.quantities) else None


def _assists(context: Context, marks: Sequence[Mark], act: str, args: Arguments) -> bool:
    """`cử bác sĩ sang hỗ trợ phẫu thuật`: they help those who treat; not `sang giúp khám bệnh cho 500 người`."""
    heals = next(m for m in args.content if m.value["act"] == "heal")
    aids = args.content[0].value["act"] in ("aid", "advise", "train")
    aids = aids or any(m.tag == "verb" and m.value["act"] == "aid" and m.stop == heals.first for m in marks)
    over = any(m.role == "toward" and not _AIDING.isdisjoint(context.scan.tokens.keys[m.first : m.stop]) for m in marks)
    return act == "send" and (aids or over) and not any(m.first >= heals.stop for m in args.quantities)


def _teaches(context: Context, marks: Sequence[Mark], verb: Mark) -> bool:
    """Whether teachers are counted before the verb."""
    keys = context.scan.tokens.keys
    before = (m for m in marks if m.tag == "quantity" and m.stop <= verb.first)
    return any({"giáo", "giảng"} & set(keys[m.first + 1 : m.stop + 1]) for m in before)


def _of_works(act: str, args: Arguments, kinds: Sequence[str]) -> tuple[CommitmentKind | None, bool]:
    """Works; help with drafting (`xây dựng văn bản`) is technical; a sum alone is a grant."""
    if "construction" in kinds:
        return "construction", False
    if kinds[:1] == ["documents_materials"] and not args.money:  # hoàn thành bộ sách, giúp B xây dựng giáo trình
        return ("technical_assistance" if act == "aid" else "documents_materials"), False
    if act in ("aid", "build") and any(m.value.get("soft") for m in args.things):
        return "technical_assistance", False
    if act in ("aid", "build") and any(_is_drafted(m) for m in args.quantities):
        return "technical_assistance", False  # giúp B xây dựng 5 chương trình đào tạo, 3 bộ giáo trình
    if args.quantities and (act == "build" or (args.content and not args.things and not args.money)):
        return "construction", False  # xây tặng B một sân chơi, giúp B dựng 2 chốt
    named_first = bool(args.things) and all(m.first > args.things[0].first for m in args.money)
    if act == "aid" and kinds and kinds[0] in _GOODS and named_first:
        return _EQUIPMENT, False  # hỗ trợ B lắp đặt hệ thống phát thanh (kinh phí 180 triệu đồng)
    if act == "aid" and not kinds and not args.money and any(m.value.get("concrete") for m in args.content):
        return "construction", True  # giúp B lắp đặt trạm phát lại truyền hình
    return ("grant" if args.money and act == "aid" else None), False


def _is_drafted(counted: Mark) -> bool:
    """`5 chương trình`, `3 bộ giáo trình`, `2 đề án`: papers, which are built by writing them."""
    quantity = counted.value.value
    return not _DRAFTED.isdisjoint(fold(f"{quantity.unit or ''} {quantity.item or ''}").split())


def _of_things(
    context: Context, act: str, args: Arguments, kinds: Sequence[str], relief: CommitmentKind | None, *, worth: bool
) -> tuple[CommitmentKind | None, bool]:
    """The kind of the first thing that is neither know-how nor people; goods in a disaster are relief."""
    if all(m.value.get("soft") or m.value.get("people") for m in args.things):
        return "technical_assistance", act != "aid" or not args.content
    goods = [m for m in args.things if not m.value.get("soft")]
    named = next((m for m in goods if not m.value.get("people")), goods[0])
    kind: CommitmentKind = named.value["kind"]
    if kind == "equipment_in_kind" and relief and not named.value.get("medical"):
        return relief, False
    if kind == "humanitarian" and not relief and named.stop - named.first == 1 and len(goods) > 1:
        more = (m.value["kind"] for m in goods[1:] if m.value["kind"] != "other")  # but: gạo, suất quà
        return next(more, kind), False  # gạo và máy vi tính
    if kind == "grant" and not args.money:
        if "construction" in kinds:
            return "construction", False
        if args.purpose and _trains(context, args.purpose):
            return "training", False
        return "grant", True
    if kind == "other" and len(goods) > 1 and _is_that(context, *goods[:2]):
        return "construction", False
    if kind == "other" and len(args.things) > 1:
        counted = bool(args.money or args.quantities)
        more = (m.value["kind"] for m in goods)
        kind = next(
            (k for k in more if k in _NAMED or (counted and k == "construction")), kind
        )  # quà gồm 10 máy tính và 20 triệu đồng
    poor = args.receiver is not None and (relief or are(residents(), args.receiver.value.heads))
    if named.value.get("lao"):
        return kind, False  # đất cho các hộ dân
    if kind == "other" and (poor or (args.money and not (worth and named.value.get("present")))):
        return "humanitarian" if poor else "grant", False
    if kind == "other" and named.value.get("present"):
        return _EQUIPMENT, bool(named.value.get("unread"))  # tặng quà: goods, of which the text says no more
    return kind, bool(named.value.get("doubtful"))


def _is_that(context: Context, present: Mark, works: Mark) -> bool:
    """`món quà (là) Nhà Quốc hội`: works that are the present."""
    said = context.scan.tokens.keys[present.stop : works.first] in ((), ("là",))
    return said and bool(present.value.get("present")) and works.value["kind"] == "construction"


def name_of_award(context: Context, mark: Mark) -> int:
    """The token after an honour's whole name: `Huân chương Độc lập` | `hạng Nhất`."""
    tokens, stop = context.scan.tokens, mark.stop
    while stop < len(tokens) and stop - mark.first < 9:
        rank = "hạng" in tokens.keys[stop - 1 : stop + 1]
        name = tokens.words[stop][0].isupper() and tokens.words[stop - 1][0].isupper()
        if not rank and not (name and context.scan.at(stop, "body") is None):
            break
        stop += 1
    return stop


def _trains(context: Context, span: tuple[int, int]) -> bool:
    scan = context.scan
    return any((hit := scan.at(k, "gift_verb")) is not None and hit.value["act"] == "train" for k in range(*span))


def status_of(
    verb: Mark, act: str, args: Arguments, roles: Sequence[str], *, works: bool, stage: CommitmentStatus | None
) -> CommitmentStatus:
    """`sẽ` and its like pledge, `đang`, `tiếp tục`, `hàng năm` carry out, else the verb says.

    ``stage`` is how far the clause says that works have come: begun, finished, handed over. Works that are aided are
    under way unless it says more.
    """
    done = act == "finish" or any(m.value["act"] == "finish" for m in args.content)
    if args.awards:
        roles = [role for role in roles if role != "going"]  # no honour is conferred little by little
    if "pledged" in roles or (works and stage == "pledged"):
        return "pledged"
    over = verb.tag == "verb" and verb.value.get("handover") and (act == "finish" or "done" in roles)
    if works and (stage == "delivered" or over) and not args.going:
        return "delivered"
    done = done or (works and stage == "completed")
    if done and not args.going:
        return "completed"
    if "going" in roles or done or (works and stage == "implementing"):
        return "implementing"
    started = [m for m in (verb, *args.content) if m.tag == "verb" and m.value["status"] == "implementing"]
    if started:
        return "implementing"
    if works and act in ("aid", "funds") and verb.tag != "thing" and "done" not in roles:
        return "implementing"
    if act in ("build", "train"):
        return "delivered" if verb.value.get("strong") and verb.value["status"] == "delivered" else "completed"
    if act == "aid" and "done" not in roles and not (args.money or args.quantities or args.things):
        return "implementing"
    return "delivered"


def are_works(keys: Sequence[str], opening: Sequence[Mark]) -> bool:
    """`Các công trình A giúp B: …`, `hoàn thành 18 dự án, trong đó có: …`: whether works are what a list is of."""
    named = (m for m in opening if m.tag == "thing" and m.value["kind"] == "construction")
    return any(keys[m.first] in GENERIC_WORKS for m in named)


def once_more(before: Mark | None, act: str, args: Arguments) -> bool:
    """`Sáng 5/6, A tiếp tục trao 20 tấn gạo`: handed over once more; not `tiếp tục cấp 30 suất học bổng`."""
    if act != "give" or args.content or before is None or before.role != "going" or not before.value.get("once"):
        return False
    counted = args.money or (args.quantities and args.things)
    return bool(counted) and all(m.value["kind"] in _HANDED for m in args.things)
