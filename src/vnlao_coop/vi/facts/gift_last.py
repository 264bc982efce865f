"""A last reading of a clause that gives in no construction known: a word of giving, a thing and the two sides.

What the constructions leave unread is read by rough rules: whose help, present or money it is, who stands behind `do`
or `được`, or before the verb, gives; the other side named in the clause receives. It is kept, and doubtful.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from vnlao_coop.models.actors import Organization
from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.venues import AT
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_arguments import Arguments
from vnlao_coop.vi.facts.gift_clauses import Clause, Telling
from vnlao_coop.vi.facts.gift_frame import GOODS, OURS
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_plausible import is_firm, is_prize
from vnlao_coop.vi.facts.gift_records import drafts_of
from vnlao_coop.vi.facts.gift_sides import OTHER, Side
from vnlao_coop.vi.facts.gift_signs import act_of, named_thing
from vnlao_coop.vi.facts.gift_subjects import roles_before
from vnlao_coop.vi.facts.gift_words import are, pupils
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

LAST = "a word of giving, a thing and two sides"
_GIVES = frozenset(["give", "aid", "build", "finish", "train", "send", "heal", "hold", "receive"])
_WAYS = frozenset(["present", "help", "enjoys"])
_WORD = {"act": "give", "status": "delivered"}
_OWNED = frozenset(["grant", "scholarship", "other", "humanitarian"])
_CONCRETE = GOODS | {"training"}
_VETO = frozenset(["trade", "if", "counterpart"])
_AREAS = frozenset(["m2", "ha", "km2", "km", "m"])
_PHRASE = frozenset(["at", "to", "toward", "with", "from", "per", "meet", "border", "of"])
_BUILDS = frozenset(["build", "finish"])
_PASSIVE = _BUILDS | {"send"}  # read only behind who is said to do it
_TAUGHT = frozenset(["train", "heal", "hold"])
_FUNDS = frozenset(fold("quỹ nguồn").split())
_HANDS = frozenset(["trao", "gửi", "chuyển"])
_NEAR = 3  # tokens of an office or adverb between `được` and who acts, between who acts and the verb


@rule(
    LAST,
    reader="told_commitments",
    examples={
        'Từ quỹ "Vì người nghèo" của tỉnh Quảng Nam, 10 căn nhà đã được dựng cho hộ nghèo tỉnh Xê-kông (Lào).': {
            "tỉnh Quảng Nam → hộ nghèo tỉnh Xê-kông (Lào): 10 căn nhà": "construction, completed"
        },
        "28 công trình với tổng vốn 210 tỷ đồng đã mọc lên ở Hủa Phăn (Lào) từ sự giúp đỡ của Thanh Hóa.": {
            "Thanh Hóa → Hủa Phăn: 210000000000 VND, 28 công trình": "construction, completed"
        },
    },
    never=[
        "Tỉnh Hủa Phăn (Lào) thăm tỉnh Hòa Bình. Tỉnh Hủa Phăn đề nghị tỉnh Hòa Bình bổ sung 86 hiện vật.",
        "Tỉnh Hủa Phăn (Lào) và tỉnh Hòa Bình bổ sung 86 hiện vật.",
        "28 công trình với tổng vốn 210 tỷ đồng đã mọc lên ở Hủa Phăn (Lào), xa Thanh Hóa.",
        "Tại Nhà văn hóa huyện, Phó Tỉnh trưởng Bô Ly Khăm Xay (Lào) trao từng kỷ vật cho tỉnh Hà Tĩnh.",
    ],
)
def last_reading(clause: Clause, signs: Sequence[Hit]) -> list[Draft]:
    """The gift of a clause that no construction reads, or none."""
    marks = clause.marks[clause.start : clause.end]
    named = {country for m in marks if m.tag == "party" for country in m.value.countries}
    if "LA" not in named or any(m.role in _VETO or is_prize(clause, m) for m in marks):
        return []
    first = next(m for m in marks if m.tag == "party")
    if first.value.country not in (None, *REGION):
        return []  # Trung Quốc viện trợ Lào …, Việt Nam cũng gửi chuyên gia
    if "VN" not in named and not clause.sides.on_laos:
        return []
    words = [Mark("verb", hit.first, hit.stop, _WORD, "sign") for hit in signs if hit.value["way"] in _WAYS]
    verbs = [m for m in marks if m.tag == "verb" and m.value["act"] in _GIVES]
    for verb in (*verbs, *words):
        at = next((k for k in range(clause.start, clause.end) if clause.marks[k].first >= verb.first), clause.end)
        if _asked(clause, at) or clause.lived(verb) or verb.value.get("diploma"):
            continue
        args = _given(clause, verb)
        told = _telling(clause, verb, at, args) if args is not None else None
        if told is None:
            continue
        giver, receiver = _sides(told)
        if {giver.country, receiver.country} == REGION and giver.mark is not None:
            return drafts_of(told, giver, receiver, doubtful=True)
    return []


def _asked(clause: Clause, at: int) -> bool:
    """Whether what the verb tells is asked for: `đề nghị`, `mong` stands before it, with nothing said since."""
    for mark in reversed(clause.marks[clause.start : at]):
        if mark.role in ("say", "done"):
            return False
        if mark.role in ("ask", "not") and clause.keys[mark.first] != "nhờ":
            return True
    return False


def _given(clause: Clause, verb: Mark) -> Arguments | None:
    """What the clause gives: sums, numbers, goods, works."""
    marks = clause.marks[clause.start : clause.end]
    args = Arguments(last=verb.stop)
    needs, act = verb.value.get("needs"), verb.value["act"]
    people = act in _TAUGHT or act == "send" or bool(needs)
    for mark in marks:
        if mark.tag == "money" and mark.value.value.low:
            args.money = args.money or [mark]
        elif mark.tag == "quantity" and _countable(clause, mark, people=people):
            if clause.keys[mark.first - 1] not in AT:  # đang học tại 5 trường đại học
                args.quantities.append(mark)
        elif mark.tag == "thing" and mark.value["kind"] in _CONCRETE and not mark.value.get("weak"):
            if clause.keys[mark.first - 1] not in AT:  # ở Nhà văn hóa huyện, A trao …
                args.things.append(mark)
    sure = verb.value.get("strong") or clause.keys[verb.first] in _HANDS
    if not args.objects and sure and not any(m.role == "ask" for m in marks):  # bức thư gửi huyện A đề xuất …
        thing = named_thing(clause, clause.start, clause.end_token)
        args.things += [thing] if thing is not None else []
    works = any(m.value["kind"] == "construction" for m in args.things)
    if (act in _BUILDS and not works) or not (args.money or args.quantities or (sure and args.things)):
        return None
    if needs and args.quantities and not args.things and not args.money:
        counted = args.quantities[0]  # miễn viện phí cho 12 bệnh nhân, miễn học phí cho 30 học sinh
        kind = "scholarship" if are(pupils(), clause.keys[counted.first : counted.stop]) else "humanitarian"
        args.things.append(Mark("thing", counted.first, counted.stop, {"kind": kind}))
    args.stop, args.last = clause.end, max([verb.stop, *(m.stop for m in args.objects)])
    return args


def _countable(clause: Clause, mark: Mark, *, people: bool) -> bool:
    """Whether a number counts what can be given; people only where they are taught, treated or sent."""
    if mark.value.value.unit in _AREAS:
        return False
    scan = clause.context.scan
    inside = [scan.any(k, "gift_thing", "gift_group") for k in range(mark.first + 1, mark.stop + 1)]
    groups = any(hit is not None and hit.kind == "gift_group" for hit in inside)
    given = [hit.value for hit in inside if hit is not None and hit.kind == "gift_thing"]
    things = any(value["kind"] in _CONCRETE or value.get("present") for value in given)
    return things or (people and groups) or (mark.value.value.unit is not None and not groups and not people)


def _telling(clause: Clause, verb: Mark, at: int, args: Arguments) -> Telling | None:
    """The verb with who acts: behind `do`, `được`, else the last party before it that is in no phrase."""
    marks, act = clause.marks, str(verb.value["act"])
    acting, passive = _thanked(marks, clause.start, at) or _owner(clause, args), True
    if verb.role is not None:
        acting = _whose(marks, verb, at) or acting
    if acting is None and act != "receive" and verb.role is None:
        acting, passive = _actor(marks, at, clause.start), False
    if acting is None or acting.value.both or (not passive and act in _PASSIVE):
        return None
    if not passive and verb.value.get("needs") and args.money:
        return None  # bố trí 3 tỷ kíp sửa đường: at home
    act = act_of(clause, verb, args) if verb.role else "train" if act == "hold" else act
    told = Telling(clause, at, verb, act, args, acting, passive, False, roles_before(marks, at, clause.start, None))
    told.rule = LAST
    told.left = any(m.first < verb.first for m in args.objects)
    return told


def _thanked(marks: Sequence[Mark], start: int, at: int) -> Mark | None:
    """`B gửi thư cảm ơn tới A vì đã giúp …`: A, whom B thanks for what comes next."""
    thanks = next((k for k in range(at - 1, start - 1, -1) if marks[k].role == "thank"), at)
    return next((m for m in marks[thanks + 1 : at] if m.tag == "party" and m.value.country in REGION), None)


def _whose(marks: Sequence[Mark], word: Mark, at: int) -> Mark | None:
    """`sự giúp đỡ của A`, `món quà (mà) A gửi B`: A."""
    near = [m for m in marks[at : at + 3] if m.first >= word.stop]
    if near and near[0].role in ("of", "by", "from"):
        near = near[1:]
    return near[0] if near and near[0].tag == "party" and near[0].first - word.stop <= _NEAR else None


def _owner(clause: Clause, args: Arguments) -> Mark | None:
    """`quỹ của A`, `học bổng 5 triệu đồng của A`, `kinh phí từ A`: whose money or goods they are."""
    marks = clause.marks[clause.start : clause.end]
    for k in range(2, len(marks)):
        party, of, thing = marks[k], marks[k - 1], marks[k - 2]
        if party.tag != "party" or party.value.both or of.role not in ("of", "from"):
            continue
        if party.value.country is None and not isinstance(party.value.actor(), Organization):
            continue
        money = thing.tag == "money" or (thing.tag == "thing" and thing.value["kind"] in _OWNED)
        money = money or clause.keys[thing.stop - 1] in _FUNDS or (thing.tag == "verb" and thing.value["act"] == "aid")
        counted = marks[k - 3] if thing.tag == "thing" and k > 2 else thing  # 5 tấn | muối
        goods = of.role == "of" and counted in args.quantities
        taken = of.role == "from" and any(m.tag == "verb" and m.value["act"] == "receive" for m in marks)
        if money or goods or taken:
            return party
    return None


def _actor(marks: Sequence[Mark], at: int, start: int) -> Mark | None:
    """The last party before the verb that stands in no phrase of its own (`tại B`, `cho B`, `của B`)."""
    for k in range(at - 1, start - 1, -1):
        if marks[k].tag == "verb":
            return None
        if marks[k].tag != "party":
            continue
        before = marks[k - 1] if k > start else None
        if before is not None and (before.role == "and" or before.tag in ("quantity", "verb")):
            return None  # tuyển 40 sinh viên B: they are taken in
        if before is None or before.role not in _PHRASE:
            return marks[k]
    return None


def _sides(told: Telling) -> tuple[Side, Side]:
    """Who acts gives; who is named of the other side receives, in the clause or shortly before."""
    clause, sides = told.clause, told.clause.sides
    giver = sides.giver(told.subject)
    others = [m for m in clause.marks[clause.start : clause.end] if m.tag == "party" and m is not told.subject]
    if giver.country is None and isinstance(giver.actor, Organization) and not (is_firm(giver) and told.act in _BUILDS):
        if any(m.value.countries == ["LA"] for m in others):
            giver.country, giver.recalled = "VN", True  # Ban liên lạc gửi biếu Đại sứ quán Lào …
    if giver.country not in REGION:
        return Side(), Side()
    against = OTHER[giver.country]
    after = [m for m in others if m.first > told.verb.first]
    home = any(m.value.country == giver.country for m in after)
    if after and after[0].value.country == giver.country == "VN" and not told.passive:
        return Side(), Side()  # Trong lúc A ủng hộ đồng bào miền Trung Việt Nam, B gửi điện chia buồn
    words = clause.keys[told.verb.stop : clause.end_token]
    people = any(pair in OURS for pair in pairwise(words))
    if (home or people) and not told.passive and not any(against in m.value.countries for m in after):
        return Side(), Side()  # Việt kiều tại B ủng hộ đồng bào miền Trung, tặng quà gia đình chính sách
    for mark in (*after, *reversed([m for m in others if m.first < told.verb.first])):
        if against in mark.value.countries and not mark.value.both:
            side = sides.of(mark, against)
            side.guessed = True
            return giver, side
    return giver, Side()
