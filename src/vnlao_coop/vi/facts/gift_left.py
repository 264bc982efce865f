"""Gifts whose thing and receiver stand before the verb: `công trình X ở B do A tặng`, `món quà của A tặng B`."""

from __future__ import annotations

from itertools import pairwise

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_sides import OTHER, Side
from vnlao_coop.vi.facts.gift_subjects import roles_before
from vnlao_coop.vi.rules import rule

_AT = frozenset(["tại", "ở"])
_WHEN = "khi"
_TAUGHT = frozenset(["study", "receive"])  # what is told of those at a school, which is no gift
_OPEN = frozenset(["each", "say"])
_INVESTED = ("đầu", "tư")
_COST_WORDS = 5  # tokens before a sum that say what it is: tổng mức đầu tư (khoảng, hơn) …
_HANDS = frozenset(["give", "aid"])


@rule(
    "given by A",
    reader="told_commitments",
    examples={
        "Trường tiểu học ở tỉnh Khăm Muộn do tỉnh Quảng Bình tặng.": {
            "tỉnh Quảng Bình → tỉnh Khăm Muộn: Trường tiểu học": "construction, delivered"
        },
        "Trung đoàn 335 được Nhà nước Lào tặng thưởng Huân chương Anh hùng.": {
            "Nhà nước Lào → Trung đoàn 335: Huân chương Anh hùng": "honour, delivered"
        },
        "Nhà làm việc huyện Phu Vông (Lào) được xây dựng với kinh phí 3 tỷ đồng từ ngân sách tỉnh Kon Tum.": {
            "tỉnh Kon Tum → huyện Phu Vông: 3000000000 VND": "construction, completed"
        },
        "100 lượt cán bộ Lào đã được Bộ Tư pháp Việt Nam đào tạo.": {
            "Bộ Tư pháp Việt Nam → Lào: 100 lượt cán bộ": "training, completed"
        },
    },
    never=[
        "Trạm y tế bản Phôn, tỉnh Khăm Muộn do tỉnh quản lý; Việt Nam ở gần.",
        "Cán bộ Lào được đào tạo tại Việt Nam.",
    ],
)
def given_by(told: Telling) -> tuple[Side, Side]:
    """`công trình X ở B do A tặng`, `cán bộ B được A đào tạo`, `dự án …, trong đó A hỗ trợ phần lớn`."""
    told.rule = "given by A"
    agent = told.args.agent if told.act == "finish" else None  # trường … khánh thành với số vốn … do A tài trợ
    agent = agent or told.subject or told.args.agent or told.args.possessor or told.args.source
    if agent is None:
        agent = told.subject = _owner_before(told)
    agent = _funder(told, agent) or agent
    payer = told.clause.payer if agent is None and told.act == "build" else None
    return payer or told.clause.sides.giver(agent), _taken_from_left(told)


def _funder(told: Telling, agent: Mark | None) -> Mark | None:
    """`X được C xây dựng bằng vốn viện trợ của A`: A, whose money C spends."""
    marks = told.clause.marks[told.at : told.clause.end]
    for funds, of, party in zip(marks, marks[1:], marks[2:], strict=False):
        if funds.role == "funds" and of.role == "of" and party.tag == "party" and told.act == "build":
            return party if agent is not None and party.value.country in (agent.value.country or "VN",) else None
    return None


@rule(
    "gift of A",
    reader="told_commitments",
    examples={
        "Trường tiểu học là món quà của tỉnh Bình Phước tặng tỉnh Chăm Pa Sắc.": {
            "tỉnh Bình Phước → tỉnh Chăm Pa Sắc: Trường tiểu học": "construction, delivered"
        },
        "Hai bên khánh thành Công viên Lào - Việt, món quà trị giá 4 triệu USD của Chính phủ Việt Nam.": {
            "Chính phủ Việt Nam → Lào: 4000000 USD": "construction, completed"
        },
        "Từ nguồn vốn viện trợ của Việt Nam, Trường Tiểu học Mẫu ở tỉnh Hủa Phăn được đầu tư 45 tỷ đồng.": {
            "Việt Nam → tỉnh Hủa Phăn: 45000000000 VND": "grant, delivered"
        },
        "Dự án Trạm y tế tỉnh Hủa Phăn sử dụng vốn viện trợ của Việt Nam.": {
            "Việt Nam → tỉnh Hủa Phăn: Dự án Trạm y tế tỉnh Hủa Phăn sử dụng": "construction, implementing"
        },
        "210 cán bộ Lào được đào tạo tại các trường cao đẳng của Việt Nam bằng nguồn vốn ODA của Chính phủ Việt Nam.": {
            "Chính phủ Việt Nam → Lào: 210 cán bộ": "training, completed"
        },
    },
    never=["Lào cảm ơn sự hỗ trợ của Việt Nam.", "Kinh phí hỗ trợ của Việt Nam với Lào còn khiêm tốn."],
)
def gift_of(told: Telling) -> tuple[Side, Side]:
    """The gift as a noun with its giver: `món quà của A tặng B`, `vốn viện trợ của A`, `viện trợ của A cho B`."""
    told.rule = "gift of A"
    if told.act == "funds" and not told.args.objects:
        _paid_from(told)
    if _gained(told):
        told.roles = ["done", *told.roles]  # Với sự tài trợ của A, trường B đã có thêm 6 phòng học
    named = told.args.possessor or told.args.source
    if told.args.money and _expected(told, told.args.money[0]):
        told.roles = ["pledged", *told.roles]
    if named is not None and (own := _own_sum(told, named)) is not None:
        told.args.money = [own]
    if named is None and told.verb.tag == "thing" and told.args.money:
        return _between_states(told)
    taught = _taught_on(told)
    receiver = _taken_from_left(told)
    if taught is not None:
        verb, told.act, told.nominal = told.clause.marks[taught], "train", False
        told.args.things = [Mark("thing", verb.first, verb.stop, {"kind": "training"})]
        told.roles = [*roles_before(told.clause.marks, taught, told.clause.start, None), *told.roles]
    return told.clause.sides.giver(named), receiver


def _taught_on(told: Telling) -> int | None:
    """`cán bộ B được đào tạo tại các trường C bằng nguồn vốn ODA của A`: that verb; C are no works."""
    before = told.before if told.act == "funds" else ()
    for by, verb in pairwise(before):
        if verb.tag == "verb" and verb.value["act"] == "train" and by.role == "by" and by.stop == verb.first:
            works = any(m.tag == "thing" and m.value["kind"] == "construction" and m.first < by.first for m in before)
            return None if works else told.clause.marks.index(verb)
    return None


def _expected(told: Telling, money: Mark) -> bool:
    """`vốn viện trợ của A dành cho B (giai đoạn tới) dự kiến là | 3.750 tỷ đồng`: not given yet."""
    before = [m for m in told.clause.marks[told.at : told.clause.end] if m.stop <= money.first]
    return bool(before) and before[-1].role == "pledged" and money.first - before[-1].stop <= 1


def _own_sum(told: Telling, whose: Mark) -> Mark | None:
    """`trong đó 1,4 tỷ đồng là tiền hỗ trợ của A, 100 triệu đồng do B góp`: the sum before the words is what A gives.

    What A then gives is not the sum behind them.
    """
    before = told.before[-3:]
    if len(before) < 3 or before[0].role != "part" or before[1].tag != "money" or before[2].tag != "thing":
        return None
    of_it = before[2].value["kind"] == "grant" and before[2].stop == told.verb.first
    return before[1] if of_it and whose.first - told.verb.stop <= 1 else None


def _gained(told: Telling) -> bool:
    """Whether the clause goes on to say what B has now got."""
    marks, keys = told.clause.marks[told.at : told.clause.end], told.clause.keys
    return any(m.role == "done" and keys[m.stop : m.stop + 1] == ("có",) for m in marks)


def _between_states(told: Telling) -> tuple[Side, Side]:
    """`Khoản viện trợ 4,8 triệu USD đã biến …`, in a text on Lào: of Việt Nam, as a guess."""
    sides, first = told.clause.sides, told.verb.first
    home, there = sides.states.get("VN"), sides.about(first) or sides.states.get("LA")
    if home is None or there is None or any(m.tag == "side" for m in told.clause.marks):
        return Side(), Side()
    told.args.things, told.args.quantities = [told.verb], []
    return Side(home, "VN", recalled=True, guessed=True), Side(there, "LA", recalled=True, guessed=True)


def _owner_before(told: Telling) -> Mark | None:
    """`bộ giáo trình của A đã được gửi tới B`, `cuốn từ điển do A biên soạn …`: A, whose things are handed on."""
    before = told.before if told.act == "give" else ()
    for thing, of, party in zip(before, before[1:], before[2:], strict=False):
        if thing.tag in ("thing", "quantity", "money") and of.role in ("of", "by") and party.tag == "party":
            side = told.clause.sides.giver(party)
            return party if side.country in REGION else None
    return None


def _paid_from(told: Telling) -> None:
    """`Từ nguồn vốn viện trợ của A, công trình X ở B được xây dựng …`: the works and the sum come after the funds."""
    clause, args = told.clause, told.args
    if any(m.tag in ("thing", "party") for m in told.before) or args.possessor is None:
        return
    for mark in clause.marks[told.at + 1 : clause.end]:
        if mark.tag == "party" and mark is not args.possessor:
            works = _works_of(told, mark)
            if works is not None and not args.things:
                args.things.append(works)
            args.receiver = args.receiver or mark
        elif mark.tag == "thing" and mark.value["kind"] == "construction" and not args.things:
            args.things.append(mark)
        elif mark.tag == "money" and not args.money:
            args.money.append(mark)
        args.last = max(args.last, mark.stop if mark.tag in ("party", "thing", "money") else 0)


def _taken_from_left(told: Telling) -> Side:
    """`công trình X ở B do A tặng`, `cán bộ B được A đào tạo`: thing and receiver stand before the verb."""
    told.left = True
    sides, args = told.clause.sides, told.args
    agent = args.agent if told.act == "finish" else told.subject
    agent = args.possessor if told.nominal else agent or args.possessor or args.source
    paid = told.clause.payer if told.act == "build" else None
    against = OTHER.get((sides.giver(agent) if agent else paid or Side()).country or "")
    args.things = [m for m in args.things if m.value["kind"] != "none"]
    if told.act in _HANDS or told.nominal:
        groups = told.clause.context.scan.starting  # … tặng 200 hộ nghèo
        args.quantities = [m for m in args.quantities if not groups("gift_group", m.first, m.stop)]
    total = not told.passive and not told.nominal  # tổng mức X, trong đó A hỗ trợ …: X is not what A gives
    receiver = sides.of(args.receiver, against)
    for owner in (args.owner, args.within, args.location):
        if receiver.country is None and owner is not None and against in owner.value.countries:
            receiver = sides.of(owner, against)
    if told.verb.tag == "thing" and told.verb.value["kind"] != "other":
        args.things.insert(0, told.verb)  # hàng viện trợ của A; but `đây là món quà của A` names no thing
    given = told.passive and told.act == "give" and any(m.first >= told.verb.stop for m in args.quantities)
    for mark in reversed(told.before):
        if mark is agent:
            continue
        if mark.tag == "party":
            built = not (given or told.args.awards)  # not: Bệnh viện B được A tặng 2 máy siêu âm
            works = _works_of(told, mark) if built else None
            if works is not None and not told.works:
                args.things.insert(0, works)
                if receiver.mark is None and mark.value.country is None:
                    receiver = sides.of(mark)
            placed = mark.value.country is None and any(isinstance(a, Place) for a in mark.value.actors)
            placed = placed or bool(mark.value.heads and not mark.value.actors)  # Giếng của bản do A đào
            if receiver.country is None and placed and receiver.mark is None and _works_before(told, mark):
                receiver = sides.of(mark)  # Nhà văn hóa bản C được A xây
            if receiver.country is None and receiver.mark is None and against in mark.value.countries:
                receiver = sides.of(_before_bracket(told, mark), against)
        elif (
            mark.tag == "thing"
            and mark.value["kind"] != "none"
            and not (mark.value.get("weak") and _inside(told, mark))
        ):
            if _WHEN in told.clause.keys[mark.stop : told.verb.first]:
                continue  # cột mốc nơi ông, khi còn trẻ, được dân bản nhường cơm
            if mark.value["kind"] == "grant" and (told.act == "build" or _costs(told, mark)):
                continue  # vốn của A, vừa được khởi công: what pays is not what is built
            if not args.things:
                args.things.append(mark)
            elif mark.value["kind"] == "construction":
                sized = any(mark.stop == q.first for q in args.quantities)  # công trình 150 giường bệnh
                sized = sized or (told.nominal and _invested(told))  # bệnh viện có trang thiết bị hiện đại, tổng mức …
                if sized or args.things[0].value["kind"] == "construction":
                    args.things[0] = mark
        elif mark.tag == "award" and not args.awards:
            args.awards.append(mark)
        elif mark.tag == "quantity" and told.clause.keys[mark.first - 1] in _AT:
            continue  # 597 lưu học sinh B theo học tại | 14 trường | theo diện học bổng của A
        elif mark.tag == "quantity" and _among(told, mark):
            continue  # 697 lưu học sinh B (trong đó có 57 của C)
        elif mark.tag == "quantity" and (not args.quantities or _listed(told, mark)):
            args.quantities.insert(0, mark)
        elif mark.tag == "money" and not args.money and not total and mark.value.equivalent_of is None:
            args.money.append(mark)
    some = receiver.mark is not None and told.args.awards and not receiver.mark.value.actors  # cho các cá nhân
    if receiver.country is None and (receiver.mark is None or some) and told.subject is not None:
        granted = sides.of(_granted(told), against)  # Hội được B tặng: one of the other side than B
        receiver = granted if granted.mark is not None else receiver
    return receiver


def _among(told: Telling, counted: Mark) -> bool:
    """Whether a bracket tells how many are of some sort: `(trong đó có | 57 sinh viên …)`."""
    near = [m for m in told.before if m.stop <= counted.first][-2:]
    return [m.value if m.tag == "stop" else m.role for m in near] == ["(", "part"]


def _invested(told: Telling) -> bool:
    """`tổng mức đầu tư trên | 300 tỷ đồng`: what works cost, not the equipment that is in them."""
    keys = told.clause.keys
    before = (keys[max(0, m.first - _COST_WORDS) : m.first] for m in told.before if m.tag == "money")
    return any(_INVESTED in pairwise(words) for words in before)


def _before_bracket(told: Telling, mark: Mark) -> Mark:
    """`bản X (huyện Y, tỉnh Z, Lào)`: the bracket says where X is."""
    marks = told.clause.marks
    k = marks.index(mark)
    outer = marks[k - 2] if k - 2 >= told.clause.start and marks[k - 1].value == "(" else mark
    place = outer.tag == "party" and isinstance(outer.value.actor(), Place)
    return outer if place and outer.value.countries == mark.value.countries else mark


def _listed(told: Telling, mark: Mark) -> bool:
    """`10.000 khẩu trang và 500 bộ quần áo đã được A trao cho B`: a number in one row with those behind it."""
    rest = told.args.quantities
    between = [m for m in told.before if mark.stop <= m.first < rest[0].first]
    if any(m.tag not in ("thing", "word", "stop") for m in between):
        return False
    joints = [m for m in between if m.tag != "thing"]
    row = len(rest) > 1 or any(m.role == "part" and m.stop == mark.first for m in told.before)  # quà gồm 5 máy, 2 xe
    return len(joints) == 1 and (joints[0].role == "and" or joints[0].value == "," and row)


def _costs(told: Telling, funds: Mark) -> bool:
    """`Công trình có vốn 18 tỷ đồng do A tài trợ`: the works are given, the word for money tells what they cost."""
    works = (m for m in told.before if m.tag == "thing" and m.value["kind"] == "construction")
    return any(m.first < funds.first and not m.value.get("weak") for m in works)


def _works_before(told: Telling, party: Mark) -> bool:
    """Whether works are named right before a place: they are there."""
    works = {m.stop for m in told.before if m.tag == "thing" and m.value["kind"] == "construction"}
    works |= {m.stop for m in told.before if m.role == "of" and m.first in works}
    return party.first in works


def _granted(told: Telling) -> Mark | None:
    """`B (đã) được A tặng thing`: the party right before `được` receives, whatever its side."""
    before = [m for m in told.before if m.role not in ("done", "going", "pledged") and m.tag != "stop"]
    at = before.index(told.subject) if told.subject in before else 0
    if at < 2 or before[at - 1].role != "by" or told.clause.keys[before[at - 1].first] != "được":
        return None
    return before[at - 2] if before[at - 2].tag == "party" else None


def _inside(told: Telling, mark: Mark) -> bool:
    """Whether a short noun such as `trường`, `chợ` is the tail of a longer word: nothing opens its phrase."""
    start = told.clause.marks[told.clause.start].first
    opened = {m.stop for m in told.before if m.tag in ("stop", "verb", "thing", "quantity") or m.role in _OPEN}
    owned = told.clause.keys[mark.first - 1 : mark.first] == ("có",)  # đã có nhà mới do A hỗ trợ
    return mark.first != start and mark.first not in opened and not owned


def _works_of(told: Telling, mark: Mark) -> Mark | None:
    """The works that a named body is, where it is what is built or given: `Bệnh viện …`, `Trường …`."""
    index = told.clause.marks.index(mark)
    if told.act in ("train", "heal") or any(m.tag == "verb" and m.value["act"] in _TAUGHT for m in told.before):
        return None  # Trường A có 480 học sinh B theo học, kinh phí do C cấp
    if index > told.clause.start and told.clause.marks[index - 1].role == "by":
        return None  # cuốn từ điển do Trường A biên soạn
    scan = told.clause.context.scan
    hit, first = scan.at(mark.first, "gift_thing"), mark.first
    house = scan.at(first - 1, "gift_thing") if hit is None and first else None
    if house is not None and house.stop > first:
        hit, first = house, first - 1  # Nhà | Quốc hội B do A tặng
    built = any(m.tag == "verb" and m.value["act"] == "build" and m.first > mark.first for m in told.before)
    built = built or _invested(told)
    called = told.nominal and built and bool(mark.value.bare)  # Trường được xây dựng từ nguồn vốn viện trợ của A
    if hit is None or hit.value["kind"] != "construction":
        return None
    if not called and not isinstance(mark.value.actor(), Organization):
        return None
    return Mark("thing", first, mark.stop, hit.value)
