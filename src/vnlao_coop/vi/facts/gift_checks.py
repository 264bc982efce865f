"""Whether a giving verb gives something: the things, sums, people and works that each verb asks for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import TypeGuard

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.organization_forms import FIRMS
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.gift_clauses import THIS, Clause, Telling
from vnlao_coop.vi.facts.gift_frame import GOODS
from vnlao_coop.vi.facts.gift_parties import BUILT, Mark
from vnlao_coop.vi.facts.gift_people import HELPERS
from vnlao_coop.vi.facts.gift_taken import TAKEN
from vnlao_coop.vi.facts.gift_words import are, helpers, learners, pupils, residents, studies

_SENT = frozenset(["equipment_in_kind", "humanitarian"])
_CONTENT = frozenset(["train", "build", "advise", "heal"])  # what one is helped to do
_FEES = 4  # tokens before a thing in which it is called a cost: `chi phí ăn ở, tài liệu do A lo`
_COUNTRIES = frozenset(["nước", "tỉnh", "huyện", "trường"])
_DESCRIBED = 5  # tokens that describe a thing before `này`
_SPREAD = frozenset(("trên", fold(word)) for word in ("toàn", "địa", "cả"))  # trên toàn quốc, trên địa bàn
_FREE = ("miễn", "phí")
_UNREAD = {"kind": "other", "present": True, "unread": True}
_WORDS = 2  # tokens of a thing that is in no lexicon
_NO_THING = frozenset(  # they open something else than a thing
    fold(
        "và vì đã đang sẽ trong tại ở ngày năm khi với để nhân như là có còn cũng theo từ do được của mà này đó nói về "
        "qua sau trước đến cho nhằm khắc vượt phát hoàn tham phòng đối trên dưới tình những các một nhiều"
    ).split()
)
_THE_SUM = ("số", "tiền")
_NUMERALS = frozenset(["hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười"])
_CONFERS = frozenset(["khen", "phong", "tuyên", "trao", "gắn", "gửi", "chuyển", "giao", "cấp", "đến"])
_STUDY_AFTER = 4  # tokens after what was read of `cử 20 sinh viên sang B` in which it says that they learn
_MANY = 2  # tokens of `các bác sĩ`, `cán bộ` that tell who they are
_AGO = 3  # sentences in which a sum is told again
_HELPED = frozenset(["aid", "advise", "train"])  # hướng dẫn các bác sĩ của B thực hiện …
_TO_LEARN = ("sang", "học")
_AREAS = frozenset(["m2", "m²", "ha", "km2"])
_OWN_WORK = tuple(
    fold(words).split()
    for words in (
        "học", "dự", "thi", "tham dự", "tham quan", "làm việc", "khảo sát", "xúc tiến", "công tác", "thực tập", "du học"
    )
)  # fmt: skip
_CHILD = frozenset(["em", "cháu", "bé"])
_COURSE_ENDS = 6  # sentences between a course and the papers that its learners get
_PATIENT = frozenset(["em", "cháu", "bé", "nhân", "phụ", "chị", "anh"])  # bệnh nhân X, sản phụ X
_FORMALITIES = ("thủ", "tục")
_LEAD = 3  # tokens between `nhận nuôi` and the child: `nhận nuôi (thêm hai anh) em X`
_MEDALS = frozenset(["vàng", "bạc", "đồng"])


def has_object(told: Telling) -> bool:
    """Whether something is given; drops what is none (flowers, decisions, the members of a party)."""
    for decide in (_given_anyway, _medals, _of_one_told, _as_needed, _by_its_act, _of_a_thing):
        if (given := decide(told)) is not None:
            return given
    return _to_whom(told)


def _needs(told: Telling) -> Sequence[str]:
    """The kinds of things that the verb gives, if it gives no others."""
    return (told.verb.value.get("needs") or ()) if told.act != "send" else ()


def _given_anyway(told: Telling) -> bool | None:
    """What needs no object; None where the text must name one."""
    args, act = told.args, told.act
    if act == "study" or told.rule in (HELPERS, TAKEN):
        return act != "study"
    if told.sum is not None or (act == "give" and args.quantities and not args.things and _places(told)):
        return True
    if act not in _HELPED and is_charged(told.clause, args.receiver):
        return False
    return None


def _medals(told: Telling) -> bool | None:
    """Whether a sport's medal is won; drops what is no thing given, and takes whom one takes in for what is given."""
    args, keys = told.args, told.clause.keys
    if told.verb.tag == "verb" and told.verb.value.get("people") and not args.objects:
        if (child := _child(told)) is not None:
            args.things, args.last = [child], max(args.last, child.stop)
        elif _adopted(args.receiver, told):
            args.things = [Mark("thing", args.receiver.first, args.receiver.stop, {"kind": "humanitarian"})]
    if any(m.value.get("sport") and not _MEDALS.isdisjoint(keys[m.stop : m.stop + 1]) for m in args.awards):
        return False  # huy chương vàng
    weak = told.act == "give" and told.verb.tag == "verb" and not told.verb.value.get("strong")
    if weak and _CONFERS.isdisjoint(keys[told.verb.first : told.verb.stop]):
        args.awards = []  # phát những cây le …, có biết huân chương là gì
    args.things = [m for m in args.things if m.value["kind"] != "none"]
    args.quantities = [m for m in args.quantities if _counts(told, m)]
    return None


def _of_one_told(told: Telling) -> bool | None:
    """False where it is the gift that was told before: `số tiền này`, `số quà`, `học phí` of the learners just told."""
    args, keys, clause = told.args, told.clause.keys, told.clause
    things, needs = args.things, _needs(told)
    uncounted = bool(things) and not args.quantities and not args.money
    after = keys[things[-1].stop : things[-1].stop + 2] if uncounted else ()
    if after[:1] in THIS and after not in _SPREAD and not told.passive:
        return False  # chuyển số tiền này: told before
    if things and _told_of(told, things[-1]):
        return False  # xây tặng ngôi trường khang trang này
    if uncounted and keys[things[0].first : things[0].stop] == _THE_SUM:
        if clause.last is not None and clause.number - clause.last.number <= _AGO:
            return False  # số tiền do … đóng góp: told before
    if after and not needs and clause.last is not None:
        first = things[0].first
        if keys[first - 1] == "số" and keys[first - 2] != "một":
            return False  # trao số quà cho …: told before; but một số thiết bị
    if "money" in needs and things and not (args.money or args.quantities) and clause.told is not None:
        return False  # mở lớp cho 150 thanh niên B, miễn học phí: of the gift just told
    return False if of_learners(told) else None


def _as_needed(told: Telling) -> bool | None:
    """Whether a verb that gives only some things, a waiver or people who are counted has what it needs."""
    args, act, needs = told.args, told.act, _needs(told)
    aided = "aided" in needs and any(m.role == "funds" for m in told.clause.marks[told.at :])
    if aided and told.works:
        return True  # phê duyệt dự án … từ nguồn vốn viện trợ
    shown = act == "advise" and args.receiver is not None and _grown(args.receiver, told.clause.keys)
    sum_given = bool(args.money) and "money" in needs
    if needs and not shown and not sum_given and not any(m.value["kind"] in needs for m in args.things[:1]):
        return False
    if told.verb.tag == "verb" and told.verb.value.get("waiver"):
        return _waived(told)
    if act in ("heal", "train") and told.verb.tag == "verb" and told.verb.value.get("counted"):
        if told.verb.value.get("diploma") and _course_told(told):
            return False  # bế mạc lớp tập huấn cho 24 cán bộ B. … trao chứng chỉ cho 4 học viên
        return bool(args.quantities) or (act == "heal" and _named_patient(told))
    return None


def _by_its_act(told: Telling) -> bool | None:
    """What each act asks for; None where giving and helping do."""
    args, act = told.args, told.act
    things, counted = args.things, bool(args.quantities)
    if args.awards or args.money or act == "heal":
        return True
    if told.nominal:
        return counted or any(m.value["kind"] in GOODS for m in things)
    if act in ("finish", "build"):
        return _builds(told)
    if act == "advise":
        return args.receiver is not None  # chuyển giao kỹ thuật … cho B
    if act == "train":
        return bool(things or counted or args.receiver or args.location or told.left)
    if act == "send" and _for_themselves(told):
        return False
    if act == "send":
        helps = any(m.role == "toward" and m.stop - m.first > 1 for m in told.clause.marks[told.at :])  # sang giúp B
        goods = args.receiver is not None and any(m.value["kind"] in _SENT for m in things)
        return helps or goods or counted or any(m.value.get("people") for m in things)
    return None


def _builds(told: Telling) -> bool:
    """Whether works are named, or what is put up across the border is counted."""
    args, act = told.args, told.act
    things, counted = args.things, bool(args.quantities)
    if act == "build" and told.verb.value.get("strong"):
        return bool(things) or counted or _unread(told)
    if act == "build" and any(m.value.get("soft") for m in things):
        return args.location is not None or args.receiver is not None  # xây dựng mô hình … cho B, tại B
    where = (args.receiver, args.owner, args.location)
    across = act == "build" and counted and any(m is not None and "LA" in m.value.countries for m in where)
    across = across or (act == "build" and not things and args.receiver is not None and _unread(told, counted=True))
    return told.works or across  # lắp đặt năm trạm quan trắc ở B


def _of_a_thing(told: Telling) -> bool | None:
    """Whether a thing that is named is more than a word for help; help in a disaster, or with something, needs none."""
    args, act, keys = told.args, told.act, told.clause.keys
    if args.things or args.quantities:
        vague = all(m.value.get("people") or m.value.get("soft") for m in args.things)
        handed = keys[told.verb.first : told.verb.stop] == ("chuyển", "giao") and args.receiver is not None
        return not vague or bool(args.quantities) or handed or act in ("aid", "advise")
    if _relieves(told):
        return True
    if act == "aid":
        return not _ready(told) and any(m.value["act"] in _CONTENT for m in args.content)
    return None


def _to_whom(told: Telling) -> bool:
    """Where no thing is read, what stands beside who receives may be one: `tặng Lào Bệnh viện A`, `tặng B bức …`."""
    args, keys = told.args, told.clause.keys
    if told.act != "give" or args.receiver is None:
        return False
    if told.verb.tag != "verb" or not told.verb.value.get("strong"):
        handed = keys[told.verb.first] in _CONFERS and "LA" in args.receiver.value.countries
        return _unread(told, counted=not handed)
    house = args.owner.value.actors[:1] if args.owner is not None and args.owner.first == args.receiver.stop else ()
    if args.owner is not None and any(isinstance(body, Organization) and body.kind in BUILT for body in house):
        args.things = [Mark("thing", args.owner.first, args.owner.stop, {"kind": "construction"})]
        return True  # tặng Lào Bệnh viện A
    counter = told.clause.context.scan.at(args.receiver.stop, "counter")  # tặng B bức phù điêu …
    if counter is not None and counter.stop < told.clause.end_token:
        args.last = max(args.last, counter.stop + 1)
        return True
    return _unread(told) or args.last > args.receiver.stop + 1


def _child(told: Telling) -> Mark | None:
    """`Em X ở bản B (Lào) được A nhận đỡ đầu`, `A nhận nuôi cháu X ở bản B`: a child who is named, not counted."""
    words, clause = told.clause.context.scan.tokens.words, told.clause
    first, stop = (clause.first_token, told.verb.first) if told.passive else (told.verb.stop, told.verb.stop + _LEAD)
    for k in range(first, min(stop, clause.end_token - 1)):
        if clause.keys[k] in _CHILD and words[k + 1][0].isupper():
            named = (n for n in range(k + 1, clause.end_token) if not words[n][0].isupper())
            return Mark("thing", k, next(named, k + 2), {"kind": "scholarship"})
    return None


def _adopted(mark: Mark | None, told: Telling) -> TypeGuard[Mark]:
    """`nhận đỡ đầu bản X`, `nhận đỡ đầu Trường Tiểu học X`: a village or school across the border, by its name.

    So are `học sinh nước bạn Lào`, whom no number counts.
    """
    sponsors = told.clause.keys[told.verb.stop - 1] == "đầu"  # not: Trường A nuôi dạy học sinh B
    if sponsors and mark is not None and mark.value.countries == ["LA"] and are(pupils(), mark.value.heads):
        return all(isinstance(actor, Place) and actor.kind == "country" for actor in mark.value.actors)
    first = mark.value.actors[0] if mark is not None and mark.value.countries == ["LA"] and mark.value.actors else None
    village = isinstance(first, Place) and first.kind == "village"
    alone = mark is not None and not mark.value.heads  # not: em X ở bản B
    return alone and (village or (isinstance(first, Organization) and first.kind == "school"))


def _course_told(told: Telling) -> bool:
    """Whether a course of the other side was told shortly before."""
    last = told.clause.last
    return last is not None and last.kind == "training" and told.clause.number - last.number <= _COURSE_ENDS


def _named_patient(told: Telling) -> bool:
    """`cấp cứu, điều trị cho sản phụ X ở bản B`: one patient, by name."""
    mark, clause = told.args.receiver or told.args.location, told.clause
    if mark is None or mark.value.countries != ["LA"] or mark.first < told.verb.stop:
        return False
    words, context = clause.context.scan.tokens.words, clause.context
    reach = range(told.verb.stop, mark.stop - 1)
    heads = [k for k in reach if clause.keys[k] in _PATIENT and words[k + 1][0].isupper()]
    return any(context.item_at(clause.number, k + 1) is None for k in heads)


def _ready(told: Telling) -> bool:
    """`A sẵn sàng giúp B khắc phục hậu quả`: no more than a wish."""
    keys = told.clause.keys
    return any(m.role == "pledged" and "sẵn" in keys[m.first : m.stop] for m in told.before[-2:])


def _places(told: Telling) -> bool:
    """`chỉ tiêu đào tạo dành cho B là 60 người`: how many are to learn."""
    before, first = told.before, told.args.quantities[0].first
    course = any(m.tag == "thing" and m.value["kind"] in ("training", "scholarship") for m in before[-3:])
    return course and told.args.receiver is not None and "là" in told.clause.keys[told.args.receiver.stop : first]


def _grown(mark: Mark, keys: Sequence[str]) -> bool:
    """People of a side that is named who can be taught: `hướng dẫn (các) nông dân huyện B trồng chanh leo`."""
    words = learners() | residents()
    formal = keys[mark.stop : mark.stop + 2] == _FORMALITIES  # hướng dẫn lưu học sinh B thủ tục nhập học
    return (
        not formal
        and mark.value.country in REGION
        and (are(words, mark.value.heads) or are(words, keys[mark.first : mark.first + _MANY]))
    )


def of_learners(told: Telling) -> bool:
    """`đón 180 học viên B, miễn học phí; kinh phí đào tạo do A lo`: the cost of the training just told."""
    here, args = told.clause.told, told.args
    if here is None or here.kind not in ("training", "scholarship"):
        return False
    if any(m.stop > here.core[1] for m in args.quantities):
        return False  # more than the learners who were told of
    ours = told.subject is None or told.subject.value.country in (None, here.sides[0])
    if not args.things:
        each = next((m for m in reversed(told.before) if m.tag == "party"), None)  # mỗi em được trợ cấp 3,8 triệu đồng
        return each is not None and each.value.heads[:1] in (["mỗi"], ["từng"]) and bool(args.money)
    first = args.things[0].first
    fees = all(m.value["kind"] in ("scholarship", "grant") for m in args.things)
    fees = fees or (told.passive and "phí" in told.clause.keys[max(here.core[1], first - _FEES) : first])
    return ours and fees and (not args.money or args.money[0].first >= args.things[-1].stop)


def is_charged(clause: Clause, mark: Mark | None) -> bool:
    """`công trình được A giao cho công ty B thực hiện`: who is told to do something receives nothing; not `giúp B`."""
    if mark is None or clause.context.scan.at(mark.stop, "gift_task") is None:
        return False
    return not any(m.tag == "verb" and m.value["act"] == "aid" and m.stop == mark.first for m in clause.marks)


def _told_of(told: Telling, thing: Mark) -> bool:
    """`ngôi trường khang trang này`, without a number or sum, after a gift that was told: that one."""
    if told.clause.last is None or told.args.money or told.args.quantities or told.args.awards:
        return False
    stop = next((m.first for m in told.clause.marks if m.first >= thing.stop), told.clause.end_token)
    return "này" in told.clause.keys[thing.stop : min(stop, thing.stop + _DESCRIBED)]


def _waived(told: Telling) -> bool:
    """`A miễn phí dịch vụ … cho B`: the words behind the verb are what is given."""
    args, verb = told.args, told.verb
    following = (m.first for m in told.clause.marks[told.at + 1 :] if m.tag not in ("thing", "quantity"))
    stop = next(following, told.clause.end_token)
    if told.subject is None or stop <= verb.stop:
        return False
    args.things = [Mark("thing", verb.stop, stop, {"kind": "other"})]
    args.quantities, args.last = [], max(args.last, stop)
    return True


def _for_themselves(told: Telling) -> bool:
    """`cử 15 cán bộ tham dự hội thảo tại B`, `đưa 30 kỹ sư sang B làm việc`: who is sent learns, attends or works."""
    args, keys = told.args, told.clause.keys
    if any(m.value["act"] == "study" for m in args.content):
        return True  # cử 15 cán bộ sang B dự khóa bồi dưỡng
    people = next((m.first for m in told.clause.marks[told.at :] if m.role == "toward"), 0)
    if keys[people : people + 2] == _TO_LEARN:
        return True  # cử đoàn sang học tập …, mời B sang tư vấn
    if args.content or any(m.role == "toward" and m.stop - m.first > 1 for m in told.clause.marks[told.at :]):
        return False
    sender = told.subject.value.actor() if told.subject is not None else None
    firm = isinstance(sender, Organization) and sender.kind in FIRMS
    if not firm and any(m.value.get("people") and are(helpers(), keys[m.first : m.stop]) for m in args.things):
        return False  # cử hai kíp bác sĩ sang làm việc tại Bệnh viện B
    first = args.receiver.stop if args.receiver is not None else max((m.stop for m in args.objects), default=0)
    after = [key for key in keys[first : first + 4] if key not in ("để", "đi", "sang", ")")]
    return after[:1] in _OWN_WORK or after[:2] in _OWN_WORK


def _relieves(told: Telling) -> bool:
    """`quyên góp ủng hộ nhân dân B bị lũ lụt`, `cứu trợ B`: help in a disaster, of which the text says no more."""
    args = told.args
    to = args.receiver or (args.within if told.act == "give" else None)
    if to is None or (told.act == "aid" and ("pledged" in told.roles or not to.value.heads)):
        return False  # sẵn sàng hỗ trợ, chia sẻ với B: no more than a wish
    if told.clause.keys[to.first : to.first + 2] == ("công", "dân"):
        return False  # hỗ trợ công dân tại B: one's own
    place = to.value.country or (args.location.value.country if args.location is not None else None)
    named = place in REGION and told.subject is not None
    more = any(m.role == "part" for m in told.clause.marks[told.at : told.clause.end])  # …, gồm trao 20 máy thở
    relief = any(m.role == "disaster" for m in told.clause.marks)
    return named and not more and bool(told.verb.value.get("relief")) and relief


def _numbered(told: Telling, first: int) -> bool:
    """`trao cho B cuốn niên giám`, `500 áo`, `hai bè nuôi cá`: a counting word or a number opens a thing."""
    key = told.clause.keys[first]
    return key[0].isdigit() or key in _NUMERALS or told.clause.context.scan.at(first, "counter") is not None


def _unread(told: Telling, *, counted: bool = False) -> bool:
    """`tặng Quốc hội B hệ thống mô phỏng`, `tặng đàn đá cho B`: what is given is in no lexicon; the words stand.

    ``counted``: only what a number opens, behind a verb that may mean something else than a gift.
    """
    args, marks, keys = told.args, told.clause.marks, told.clause.keys
    receiver = args.receiver
    if receiver is None or receiver.value.country not in REGION or told.passive or told.nominal:
        return False
    if told.verb.value.get("reaches"):
        return False  # Tin vui đến với B ngay đầu năm: …
    many = {m.first: m.stop for m in marks if m.role == "each"}  # hàng nghìn súng trường, những chiếc đàn
    start = many.get(receiver.stop, receiver.stop)
    free = 2 * (keys[told.verb.stop : told.verb.stop + 2] == _FREE)  # lắp đặt miễn phí 12 điểm …
    following = (m.first for m in marks if m.first >= start)
    spans = [(start, min(next(following, told.clause.end_token), told.clause.end_token))]
    start = many.get(told.verb.stop, told.verb.stop) + free
    after = next((m for m in marks[told.at + 1 :] if m.first >= start), receiver)
    if after.role in ("to", "at"):
        spans.append((start, after.first))
    for first, stop in spans:
        named = stop - first >= _WORDS and (keys[first].isalpha() or keys[first][0].isdigit())
        if counted and named and not _numbered(told, first):
            continue
        if named and keys[first] not in _NO_THING:
            return _as_told(told, first, stop)
    return False


def _as_told(told: Telling, first: int, stop: int) -> bool:
    """Take the words of tokens ``first:stop`` for what is given."""
    done = told.act == "aid" and is_charged(told.clause, told.args.receiver)  # giúp B thực hiện 2 ca ghép thận
    told.args.things.append(
        Mark("thing", first, stop, {**_UNREAD, "kind": "technical_assistance"} if done else _UNREAD)
    )
    told.args.last = max(told.args.last, stop)
    return True


def _counts(told: Telling, mark: Mark) -> bool:
    """Whether a counted thing can be given: not two countries, not the members of a party."""
    quantity, scan, keys = mark.value.value, told.clause.context.scan, told.clause.keys
    inside, k = [], mark.first + 1
    while k <= mark.stop:
        hit = scan.any(k, "gift_thing", "award", "gift_group")
        if hit is not None:
            inside.append(hit)
        k = hit.stop if hit is not None else k + 1  # máy phát điện is no điện (mừng)
    kinds = {hit.kind for hit in inside}
    before = takewhile(lambda hit: hit.kind == "gift_group" or hit.value.get("kind") == "none", inside)
    if any(hit.value.get("kind") == "none" and not hit.value.get("scene") for hit in before):
        return False  # but: 12 bộ hài cốt liệt sĩ
    named = told.act == "give" and mark.first > told.verb.first
    if named and any(hit.value.get("people") for hit in inside):
        if any(m.value["kind"] in GOODS - {"scholarship"} or m.value.get("present") for m in told.args.things):
            return False  # trao quà cho ông X cùng 4 cán bộ: people are no goods
    if told.args.awards:
        return "award" in kinds  # 11 huân chương, not the 5 people who get them
    if "gift_thing" in kinds or "award" in kinds:
        return True
    helped = told.verb.tag == "verb" and bool(told.verb.value.get("people"))  # đỡ đầu 15 học sinh
    waives = told.verb.tag == "verb" and bool(told.verb.value.get("needs"))  # miễn học phí cho 20 em
    only = all(m is mark for m in told.args.quantities)
    alone = only and told.act in ("give", "aid", "receive")  # cấp học bổng cho 25 sinh viên, 40 em nhận học bổng
    granted = told.passive or told.nominal or waives or alone
    granted = granted and any(m.value["kind"] == "scholarship" for m in told.args.things)
    if granted and are(pupils(), keys[mark.first : mark.stop]):
        return True  # 50 em được A cấp học bổng
    teachable = are(pupils(), keys[mark.first : mark.stop + 2])  # cử 20 sinh viên sang học: not given
    taught = teachable and are(studies(), keys[mark.stop + 1 : told.args.last + _STUDY_AFTER])
    if told.act == "send" and "gift_group" in kinds and not taught:
        return any(m.role == "toward" for m in told.clause.marks[told.at :])  # cử 100 chiến sĩ sang …
    if told.act == "send" and not taught and are(helpers(), keys[mark.first + 1 : mark.stop + 1]):
        return any(m.role == "toward" for m in told.clause.marks[told.at :])  # biệt phái hai cô giáo sang …
    if told.act in ("train", "heal") or helped or any(m.value["act"] in ("train", "heal") for m in told.args.content):
        return quantity.item not in _COUNTRIES
    land = any(m.value.get("lao") for m in told.args.things)
    area = quantity.unit in _AREAS and not land  # ngôi nhà có diện tích 40 m2, cày vỡ 4 ha ruộng
    given = told.act in ("give", "aid", "send") and told.args.receiver is not None  # hỗ trợ 20 gian hàng cho B
    if given and quantity.unit is None:
        counters = (scan.at(k, "counter") for k in range(mark.first + 1, mark.stop))
        given = any(hit is not None and hit.value["kind"] == "thing" for hit in counters)
    built = told.act == "build" and bool(told.verb.value.get("strong"))  # xây tặng 4 mái ấm
    built = built or any(m.value["act"] == "build" for m in told.args.content)
    return (quantity.unit is not None or given or built) and "gift_group" not in kinds and not area
