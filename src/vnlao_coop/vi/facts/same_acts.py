"""Whether two tellings are one act: the same sides, and the same sum, number, honour, works or words."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.money import Money, Quantity
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_words import are, pupils, residents
from vnlao_coop.vi.facts.sides import called, past_command

_FAMILIES: tuple[frozenset[str], ...] = (
    frozenset(["grant", "construction", "humanitarian", "equipment_in_kind", "other", "documents_materials", "loan"]),
    frozenset(["training", "scholarship", "technical_assistance"]),
    frozenset(["honour"]),
    frozenset(["invitation"]),
)
FORCES = frozenset(["military", "police"])
_HEADS = frozenset(["title", "lead"])
_REPORTED = frozenset(["lead", "body"])
_SUMMARIES = frozenset(["title", "lead", "caption"])
_SAME_WORDS = 0.6
_CREDIT = 8  # tokens of `Ảnh: X - TTXVN`, between an act and `Đây là …`
BARE = frozenset(fold("huân chương huy chương đợt này nói trên các phần thưởng cao quý").split())
_BARE_WORKS = frozenset(
    fold(
        "giúp đỡ hỗ trợ xây dựng thi công , công trình này đó trên dự án đã được hoàn thành bàn giao đưa vào sử dụng"
    ).split()
)
_BARE_GIFTS = frozenset(
    fold(
        "quà các món phần suất tiền hàng cứu trợ ủng hộ hỗ trợ tượng trưng tặng chúc tết lưu niệm động viên thăm"
    ).split()
)
_BARE_GOODS = _BARE_GIFTS | frozenset(
    fold(
        "vật tư chất trang thiết bị y tế nhu yếu phẩm lương thực thực thiết yếu dụng cụ kinh phí một số và phòng chống "
        "dịch bệnh covid-19 covid 19 - khắc phục hậu quả thiên tai lũ lụt bão mưa"
    ).split()
)  # goods of which no more is said
_KIND_WORDS = frozenset(
    fold("ý nghĩa thiết thực kịp thời quý báu này trên đó sự quan tâm tình cảm những đầy rất").split()
)
_NO_GIFTS = frozenset(["honour", "invitation"])  # what `món quà` does not call back
_GENERIC_WORKS = frozenset(fold("công dự ngôi").split())  # công trình, dự án, ngôi nhà
_COST_OF_IT = frozenset(
    [("tổng", "mức"), ("tổng", "vốn"), ("tổng", "kinh"), ("tổng", "chi"), ("dự", "án"), ("công", "trình")]
)
_OF_STATE = frozenset(["state", "government", "country"])
_REFERS_BACK = frozenset(
    [("tại", "buổi"), ("tại", "lễ"), ("tại", "đây"), ("tại", "chương"), ("theo", "đó"), ("thay", "mặt"), ("cụ", "thể")]
)
_EARLIER = frozenset([("trước", "đó"), ("trước", "đây")])
_GROUP_DID = frozenset((fold("đoàn"), word) for word in ("đã", "trao", "tặng"))  # A trao quà cho B. Đoàn đã trao …
_THANKS = frozenset([("cảm", "ơn"), ("cám", "ơn")])
_THIS_IS = frozenset([("đây", "là"), ("đó", "là")])
_THE_GIFT = frozenset([("món", "quà"), ("quà", "tặng"), ("phần", "quà"), ("số", "quà")])
_THE_LOT = frozenset([("số", "hàng"), ("số", "quà"), ("số", "tiền"), ("số", "vật"), ("số", "thiết"), ("lô", "hàng")])
_THE_WORKS = frozenset([("công", "trình"), ("dự", "án")])
_PARTIES = frozenset(fold("của do đảng nhà nước chính phủ và nhân dân việt nam lào tặng").split())
_SOON = 3  # sentences after works in which a bare noun opens with them again
_WORKS_ON = 8  # sentences after works in which they are called `công trình`
_TIMES = ("lần",)  # Đây là lần thứ hai A tặng …
_OTHER_THINGS = frozenset((fold(word),) for word in ("kết", "hoạt", "dịp"))  # Đây là kết quả của dự án do A tài trợ
PROMISED = frozenset(["pledged", "committed"])
DONE = frozenset(["completed", "delivered"])
_GOES_ON = 4  # sentences in which the same gift is told again
_EACH = frozenset(
    [("mỗi", "em"), ("mỗi", "cháu"), ("/", "em"), ("/", "cháu"), ("một", "em"), ("/", "tháng"), ("mỗi", "tháng")]
)
_EACH_AFTER = 4  # tokens after a sum: `500.000 đồng/em/tháng`
_COSTS = frozenset(["thuốc", "phí"])  # tiền thuốc, viện phí
_NAMELESS = 2  # words of `Huân chương`, without which
_COURSE = frozenset(fold("lớp khóa").split())
_PLURAL = frozenset(fold("các những nhiều").split())
_LAOS = fold("Lào")  # behind the name of a body that no other country has
_ROUGHLY = {"more_than": (100, 120), "nearly": (85, 100), "approx": (90, 110)}  # per cent of a sum told roughly
_TELLINGS = 3  # of one act: in the title, in the lead, in the body


def told_in(context: Context, known: Draft, draft: Draft) -> bool:
    if _was_before(context, known, draft) or _is_to_come(context, known, draft):
        return False
    sums = known.amount and draft.amount and known.amount.low != draft.amount.low
    counts = known.quantities and draft.quantities
    if sums or (counts and numbers_of(known.quantities).isdisjoint(numbers_of(draft.quantities))):
        return same_act(context, known, draft)  # not by way of `trao quà`, which says neither sum nor number
    return any(same_act(context, told, draft) for told in tellings(known))


def _is_to_come(context: Context, known: Draft, draft: Draft) -> bool:
    """`A trao máy thở cho huyện B. … Tới đây A sẽ trao máy thở cho tỉnh C`: a promise to another, once one is kept."""
    counted = draft.amount is not None or bool(draft.quantities)  # A quyết định tặng 20 tấn gạo: told as given above
    if counted or draft.status != "pledged" or known.status != "delivered":
        return False
    if same_actor(known.receiver, draft.receiver):
        return False
    tellings = (known.number, *(number for number, _ in known.again))
    return any(context.sentences[number].section in _REPORTED for number in tellings)


def _was_before(context: Context, known: Draft, draft: Draft) -> bool:
    """`A trao vật tư y tế cho B. … Trước đó, A đã tặng B 3 tấn gạo`: a gift of its own, where the first is told."""
    if known.amount or known.quantities or not (draft.amount or draft.quantities):
        return False
    first = context.sentences[draft.number].first
    tellings = (known.number, *(number for number, _ in known.again))
    told = any(context.sentences[number].section in _REPORTED for number in tellings)
    earlier = tuple(context.scan.tokens.keys[first : first + 2]) in _EARLIER
    national = isinstance(draft.receiver, Organization) and draft.receiver.kind == "ministry"
    return told and (earlier or (national and _strangers(known.receiver, draft.receiver)))  # tỉnh B; Bộ C của Lào


def same_act(context: Context, one: Draft, two: Draft) -> bool:
    """Whether two tellings are one act: the same sides, and the same sum, number, honour or words."""
    if _upkeep(context, one, two) or _went_to_treat(context, one, two) or _went_to_treat(context, two, one):
        return True
    if not _agree(one.sides, two.sides):
        return False
    if _taken_up(context, one, two):
        return True
    if not any(one.kind in f and two.kind in f for f in _FAMILIES):
        return False
    if is_it(context, one, two):
        return True
    if one.kind == "invitation":
        return same_actor(one.receiver, two.receiver) and same_actor(one.giver, two.giver)
    if _within(one, two) or _within(two, one):
        return True
    if one.kind == "honour" and one.number == two.number and not same_actor(one.receiver, two.receiver):
        return False  # Huân chương Hữu nghị cho A, Huân chương Hữu nghị cho B
    if _one_course(context, one, two) or _one_course(context, two, one):
        return False
    if _one_of_many(context, one, two) or _one_of_many(context, two, one):
        return False
    if _announced(context, one, two) or _medicine(context, one, two):
        return True
    if _presented(context, one, two) or _pictured(context, one, two) or _taken(context, one, two):
        return True
    if one.number == two.number and two.core[0] < one.core[1] and two.quantities and one.kind == two.kind:
        if numbers_of(two.quantities) <= numbers_of(one.quantities):
            return True  # hàng viện trợ: 200 máy thở, 500 bộ kit của A dành cho B
    if one.number == two.number and two.core[0] >= one.core[1] and _others(one.receiver, two.receiver):
        if (one.amount and two.amount) or (one.quantities and two.quantities):
            return False  # tỉnh A 1 tỷ đồng, tỉnh B 1 tỷ đồng
    if one.amount and two.amount:
        if _other_bodies(one.receiver, two.receiver):
            return False  # 100 triệu đồng for one body, and as much for another
        if one.amount.currency != two.amount.currency:
            return _in_other_money(context, one, two) or _in_other_money(context, two, one)
        return one.amount.low == two.amount.low or rounds(context, one, two)
    if one.quantities and two.quantities:
        fully = names_fully(one, two) or names_fully(two, one) or rounds(context, one, two)
        return fully or numbers_of(one.quantities) == numbers_of(two.quantities)
    if _same_works(context, one, two):
        return True
    if _others(one.giver, two.giver) or _others(one.receiver, two.receiver):
        return False  # doanh trại do A tặng, doanh trại do B tặng
    sections = {context.sentences[d.number].section for d in (one, two)}
    if "caption" in sections and _strangers(one.giver, two.giver):
        return False
    mine, yours = words_of(context, one), words_of(context, two)
    apart = one.number == two.number and two.core[0] >= one.core[1]
    if one.kind == "honour" and apart and mine and yours:
        return mine == yours  # Huân chương Hữu nghị cho 5 cá nhân; Huy chương Hữu nghị cho 4 cá nhân
    works = one.kind == two.kind == "construction"  # công trình Bệnh viện A, Bệnh viện A có …
    if _overlap(mine, yours) or works and _overlap(mine - _BARE_WORKS, yours - _BARE_WORKS):
        return one.amount is None or two.amount is None
    if one.kind == "honour":  # được trao tặng Huân chương đợt này
        named = one.receiver is not None and two.receiver is not None and _called(one.receiver) == _called(two.receiver)
        bare = mine <= BARE or yours <= BARE or (named and (bare_honour(one, mine) or bare_honour(two, yours)))
        return one.number != two.number and bare
    if _told_vaguely(context, one, two) or _thanked(context, one, two) or _called_back(context, one, two):
        return True
    far = bool(sections & _SUMMARIES) and one.number != two.number
    far = far and (one.kind != "technical_assistance" or (one.status == "pledged") == (two.status == "pledged"))
    return far and one.kind == two.kind and (bool(mine & yours) or not mine or not yours)


def _in_other_money(context: Context, one: Draft, two: Draft) -> bool:
    """`140 triệu đồng` in a headline, `50 triệu kíp (khoảng 140 triệu đồng)` below: one sum."""
    sums = (i.value for i in context.items[two.number] if i.kind == "money" and i.value.equivalent_of is not None)
    told = one.amount
    return told is not None and any((m.value.currency, m.value.low) == (told.currency, told.low) for m in sums)


def is_it(context: Context, one: Draft, two: Draft) -> bool:
    """`Bàn giao trường học tại B. Đây là món quà (công trình do) A tặng B`: what was just told is called so."""
    if two.number == one.number and one.kind == two.kind == "construction" and two.core[0] >= one.core[1]:
        words = words_of(context, two)  # tặng B tòa nhà; công trình sẽ được khởi công …
        return bool(words) and words <= _BARE_WORKS and not two.quantities and one.amount is None
    between = context.sentences[one.number + 1 : two.number]
    near = two.number > one.number and all(b.stop - b.first <= _CREDIT for b in between[:2]) and len(between) <= 1
    if not near or one.kind == "invitation" or (one.quantities and two.quantities):
        return False
    first = context.sentences[two.number].first
    opening = tuple(context.scan.tokens.keys[first : first + 3])
    same = one.amount is None or two.amount is None or one.amount.low == two.amount.low
    again = (opening[2:] != _TIMES or not (two.amount or two.quantities)) and opening[2:] not in _OTHER_THINGS
    return same and again and opening[:2] in _THIS_IS


def _announced(context: Context, one: Draft, two: Draft) -> bool:
    """`A tặng quà B` in a title or lead, which the body tells with sums and numbers: it gives nothing of its own."""
    head, body = (one, two) if one.number <= two.number else (two, one)
    above, below = context.sentences[head.number].section, context.sentences[body.number].section
    if above not in _HEADS or above == below or (head.amount and (body.amount or body.quantities)):
        return False
    works = body.kind == "construction" and not words_of(context, body) <= _BARE_WORKS
    new = bool(body.amount or body.quantities or works)
    if new and head.told is not None and not _says_nothing(context, head.told):
        return False  # giúp B xây doanh trại, told as the offices handed over: the infirmary below is another
    if head.heals and not body.heals and body.kind != "humanitarian":
        return False  # khám bệnh cho dân B, and a bridge below
    if above == "lead" and head.status in DONE and body.status in PROMISED:
        return False
    named = any(len((q.item or "").split()) > _NAMELESS for q in head.quantities)
    if head.kind == body.kind == "honour" and named and not words_of(context, body) <= words_of(context, head) | BARE:
        return False  # another honour than that of the title
    if head.quantities and body.quantities:
        counts = {q.amount for q in head.quantities}
        return head.kind == body.kind and counts <= {q.amount for q in body.quantities} and not _other_piece(head, body)
    if head.quantities and head.kind != body.kind and words_of(context, head).isdisjoint(words_of(context, body)):
        return False  # 350 scholarships in the title, courses for teachers below
    if head.quantities and body.amount and words_of(context, head).isdisjoint(words_of(context, body)):
        return False  # two cars in the lead, 400.000 USD for works below
    same = _alike(head.giver, body.giver) or isinstance(body.giver, Official)
    return above == "title" or (same and bool(body.amount or body.quantities))


def rounds(context: Context, head: Draft, body: Draft) -> bool:
    """`hơn 3 tỷ đồng`, `gần 500 suất quà` in a title or lead, `3,2 tỷ đồng`, `486 suất quà` below: one gift."""
    above, below = (context.sentences[d.number].section for d in (head, body))
    if above not in _HEADS or above == below:
        return False
    if head.amount and body.amount:
        return _about(head.amount, body.amount) and head.amount.currency == body.amount.currency
    if head.amount or len(head.quantities) != 1 or not body.quantities:
        return False
    (rough,), told = head.quantities, body.quantities[0]
    return _about(rough, told) and fold(rough.item or rough.unit or "") == fold(told.item or told.unit or "")


def _about(rough: Money | Quantity, told: Money | Quantity) -> bool:
    """Whether one who knows what is told could say it so roughly."""
    least, most = _ROUGHLY.get(rough.qualifier, (1, 0))
    if rough.amount is None or told.amount is None:
        return False
    return least * rough.amount <= 100 * told.amount <= most * rough.amount


def _other_piece(one: Draft, two: Draft) -> bool:
    """`một cây cầu` and `một trường mầm non`: that there is one of each says nothing."""
    single = all(q.amount == 1 for q in (*one.quantities, *two.quantities))
    mine, yours = ({w for n in numbers_of(d.quantities) for w in n.split()[1:]} for d in (one, two))
    return single and mine.isdisjoint(yours)


def _within(one: Draft, two: Draft) -> bool:
    """`nhà tặng hai hộ ở B được xây từ kinh phí của A`: a gift without a giver inside the words of one that has one."""
    inside = one.number == two.number and one.core[0] <= two.core[0] and two.core[1] <= one.core[1]
    return inside and one.giver is not None and two.giver is None and not (two.amount or two.quantities)


def _overlap(mine: set[str], yours: set[str]) -> bool:
    """Whether most words are in both descriptions, or all of one in the other."""
    if not mine or not yours:
        return False
    return len(mine & yours) / len(mine | yours) >= _SAME_WORDS or mine <= yours or yours <= mine


def _one_of_many(context: Context, many: Draft, one: Draft) -> bool:
    """`sẽ bàn giao (đang xây) 6 trụ sở cho B`, `vừa bàn giao trụ sở Công an bản C`: the first of them, not all.

    But `Bệnh viện C có quy mô 200 giường bệnh`, `vừa bàn giao Bệnh viện C`: how large the one is.
    """
    promised = many.kind == "construction" and many.status not in DONE and one.status == "delivered"
    if not promised or one.amount or one.quantities:
        return False
    counted = (fold(q.item or q.unit or "").split()[:1] for q in many.quantities if (q.amount or 0) > 1)
    return not _GENERIC_WORKS.union(words_of(context, one)).isdisjoint(noun for nouns in counted for noun in nouns)


def _one_course(context: Context, one: Draft, many: Draft) -> bool:
    """`bế giảng Lớp A`, and `trong năm, Học viện đã mở 5 lớp`: the course now closed, not all that were held."""
    if one.kind != "training" or many.kind != "training" or one.quantities or one.number == many.number:
        return False
    several = any(
        (q.amount or 0) > 1 and _COURSE & set(fold(f"{q.unit or ''} {q.item or ''}").split()) for q in many.quantities
    )
    told = context.scan.tokens.keys[one.core[0] : one.core[1]]
    at = next((k for k, key in enumerate(told) if key in _COURSE), 0)
    return several and at > 0 and told[at - 1] not in _PLURAL


def _presented(context: Context, one: Draft, two: Draft) -> bool:
    """`trích 50 triệu đồng thăm, tặng quà B`: the sum and the presents without a number, one act."""
    bare = one.number == two.number and one.amount is not None and not (two.amount or two.quantities)
    same = bare and same_actor(one.giver, two.giver) and same_actor(one.receiver, two.receiver)
    return same and _says_nothing(context, two)


def _pictured(context: Context, one: Draft, two: Draft) -> bool:
    """`Ông X trao quà cho B.`, below a picture or alone between paragraphs: the gift that the report tells in full.

    It stands alone in its paragraph and says no more than that something was given.
    """
    bare, full = (one, two) if _says_nothing(context, one, _BARE_GOODS) else (two, one)
    counted = bool(full.amount or full.quantities) or _same_sides(bare, full)
    if one.number == two.number or full.kind == "honour" or not counted:
        return False
    shown = _says_nothing(context, bare, _BARE_GOODS) and context.alone(bare.number) and full.kind != "construction"
    if not shown or _strangers(one.giver, two.giver):
        return False
    return not (_others(one.giver, two.giver) or _others(one.receiver, two.receiver))


def _taken(context: Context, one: Draft, two: Draft) -> bool:
    """`X trao vật tư y tế tặng B. Tiếp nhận quà tặng, Y cảm ơn`: who takes what was just given.

    So is the lot: `Y, Đại đội trưởng, đã tiếp nhận số vật tư y tế do A hỗ trợ`.
    """
    if not 0 < two.number - one.number <= _SOON or one.kind == "honour" or two.amount or two.quantities:
        return False
    keys = context.scan.tokens.keys[context.sentences[two.number].first : two.core[1]]
    lot = "nhận" in keys and not _THE_LOT.isdisjoint(pairwise(keys)) and _alike(one.giver, two.giver)
    return lot or (two.rule == "B receives from A" and words_of(context, two) <= _BARE_GIFTS)


def _says_nothing(context: Context, draft: Draft, bare: frozenset[str] = _BARE_GIFTS) -> bool:
    """Whether it tells no more than a gift: `quà`, `tiền cứu trợ`."""
    words = words_of(context, draft)
    return not (draft.amount or draft.quantities) and bool(words) and words <= bare


def _medicine(context: Context, one: Draft, two: Draft) -> bool:
    """`khám cho 310 người, phát thuốc trị giá 35 triệu đồng`: who is treated and what it costs, one act."""
    costs = one.heals and one.number == two.number and one.amount is None and two.kind != "honour"
    told = fold(context.text(*two.core)).split()
    if one.receiver is not two.receiver and any(name == "receiver" for name, *_ in two.proof):
        return False  # khám cho 200 người B; tặng thuốc sát khuẩn cho Trung tâm Y tế huyện C
    return costs and same_actor(one.giver, two.giver) and not _COSTS.isdisjoint(told)


def _upkeep(context: Context, one: Draft, two: Draft) -> bool:
    """`đỡ đầu 4 học sinh B, mỗi tháng giúp mỗi em 500.000 đồng`: those who are helped and what each gets, one act."""
    each = one.number == two.number and one.amount is None and two.amount is not None and not two.quantities
    people = any(are(pupils() | residents(), fold(q.item or "").split()[:1]) for q in one.quantities)
    learn = one.kind in ("scholarship", "humanitarian") and people and same_actor(one.giver, two.giver)
    told = context.scan.tokens.keys[two.core[0] : two.core[1] + _EACH_AFTER]
    return bool(each and learn) and any(pair in _EACH for pair in pairwise(told))


def _went_to_treat(context: Context, one: Draft, two: Draft) -> bool:
    """`15 bác sĩ của A đã sang khám bệnh cho 900 người dân B`: who went and who were treated, one act."""
    if not one.heals or two.heals or two.kind != "technical_assistance" or one.sides != two.sides:
        return False
    treats = "khám" in context.scan.tokens.keys[two.core[0] : two.core[1]]
    return treats and abs(one.number - two.number) <= _GOES_ON and same_actor(one.giver, two.giver)


def _told_vaguely(context: Context, one: Draft, two: Draft) -> bool:
    """`trao tặng thiết bị y tế cho B. Tại buổi trao tặng, … 1.000 khẩu trang`; `cảm ơn A đã giúp xây công trình`.

    The later telling opens by referring back and counts what the first left open, or names works by a bare noun.
    """
    counted = bool(two.amount or two.quantities) and not (one.amount or one.quantities)
    relief = one.kind == "humanitarian" and one.certainty == "doubtful" and counted
    if relief and 0 <= two.number - one.number <= 1 and same_actor(one.giver, two.giver):
        return True  # phát động quyên góp ủng hộ B. … quyên góp được 5 tỷ đồng
    if _paid_apart(context, one, two):
        return True
    if not 0 < two.number - one.number <= _GOES_ON or one.receiver is None:
        return False
    if two.amount and one.amount is None and opens_with_works(context, one, two):
        return True
    if not _alike(one.giver, two.giver) and not isinstance(two.giver, Official):  # its officer hands it over
        return False
    if one.kind in ("construction", "grant") and two.kind == "construction" and not (two.amount or two.quantities):
        return words_of(context, two) <= _BARE_WORKS
    first = context.sentences[two.number].first
    first += context.scan.tokens.keys[first] == "các"  # Các | công trình
    opening = context.scan.tokens.keys[first : first + 2]
    if one.kind == "construction" and two.amount and opening in _COST_OF_IT:
        return one.amount is None  # khánh thành bệnh viện … . Tổng mức đầu tư …, trong đó A viện trợ …
    group = tuple(opening) in _GROUP_DID and _says_nothing(context, one) and not _others(one.receiver, two.receiver)
    return counted and (opening in _REFERS_BACK or opening[:1] == ("số",) or group)  # Số quà mà A tặng gồm: …


def _paid_apart(context: Context, title: Draft, part: Draft) -> bool:
    """`A trao hai ngôi nhà cho B` in a title, `Tổng kinh phí 90 triệu đồng, trong đó A góp 30 triệu đồng` below."""
    works = title.kind == "construction" and title.amount is None and part.amount is not None and not part.quantities
    if not works or context.sentences[title.number].section != "title" or not same_actor(title.giver, part.giver):
        return False
    first = context.sentences[part.number].first
    return tuple(context.scan.tokens.keys[first : first + 2]) in _COST_OF_IT


def _thanked(context: Context, one: Draft, two: Draft) -> bool:
    """`tặng B 2 tấn gạo … . Ông X cảm ơn A đã hỗ trợ gạo`: thanks for the gift just told, not for one more."""
    keys, sentence = context.scan.tokens.keys, context.sentences[two.number]
    if two.amount or two.quantities or not 0 < two.number - one.number <= _GOES_ON or not _alike(one.giver, two.giver):
        return False
    if _THANKS.isdisjoint(pairwise(keys[sentence.first : two.core[0]])):
        return False
    told = [one.core, *(core for _, core in one.again)]
    return any(not words_of(context, two).isdisjoint(keys[first:stop]) for first, stop in told)


def _taken_up(context: Context, one: Draft, two: Draft) -> bool:
    """`A tặng B 20 máy tính. … Tiếp nhận món quà (công trình), ông X cảm ơn A`: what was told before, and no more."""
    if two.number <= one.number or two.amount or two.quantities or {one.kind, two.kind} & _NO_GIFTS:
        return False
    if "nhận" not in context.scan.tokens.keys[two.core[0] : two.core[1]]:
        return False
    words = words_of(context, two)
    if two.kind == "construction":
        near = one.kind == two.kind and two.number - one.number <= _WORKS_ON
        return near and words <= _BARE_WORKS and not _others(one.receiver, two.receiver)
    unsaid = all(name != "giver" for name, *_ in two.proof) and words <= set(fold(context.text(*one.core)).split())
    if unsaid and one.kind == two.kind and not _others(one.receiver, two.receiver):
        return True  # A phối hợp với C tặng B phòng máy. … Ông X tiếp nhận phòng máy: of whom is not said
    bare = words <= _BARE_GIFTS | _KIND_WORDS and one.kind != "construction"
    return bare and not (_others(one.giver, two.giver) or _other_bodies(one.receiver, two.receiver))


def _called_back(context: Context, one: Draft, two: Draft) -> bool:
    """`Đây là quà tặng của A tặng B`, `Công trình trị giá 8 tỷ đồng này do A tặng B`, further on in the text."""
    if two.number <= one.number or not _alike(one.giver, two.giver):
        return False
    first, words = context.sentences[two.number].first, words_of(context, two)
    opening = tuple(context.scan.tokens.keys[first : first + 2])
    if two.number - one.number <= _WORKS_ON and not (two.amount or two.quantities) and two.kind != "construction":
        before = {*pairwise(context.scan.tokens.keys[first : two.core[1]])}
        if not before.isdisjoint(_THE_LOT):
            return True  # B đã tiếp nhận số vật tư y tế do A hỗ trợ; số hàng sẽ được chuyển sang B
    if _others(one.receiver, two.receiver):
        return False
    said = opening in _THIS_IS or opening in _THE_GIFT
    names = {word for actor in (two.giver, two.receiver) if actor is not None for word in fold(actor.name).split()}
    bare = said and not (two.amount or two.quantities) and words <= _BARE_GIFTS | _PARTIES | names
    name = context.scan.tokens.words[first + 2 : first + 3]  # Công trình | Bệnh viện X
    other = any(word[0].isupper() and fold(word) not in fold(context.text(*one.core)).split() for word in name)
    it = one.kind == two.kind == "construction" and opening in _THE_WORKS and not one.amount and not one.quantities
    it = it and not other
    return bare or (it and two.number - one.number <= _WORKS_ON)


def _same_works(context: Context, one: Draft, two: Draft) -> bool:
    """`bàn giao trụ sở Công an bản B. (Ông X bàn giao trụ sở Công an bản B cho Công an tỉnh C)`: one office."""
    near = one.kind == two.kind == "construction" and 0 < two.number - one.number <= 1
    if not near or one.receiver is None or two.quantities or not same_actor(one.giver, two.giver):
        return False
    named = fold(one.receiver.name) in fold(context.text(*two.core))
    return named and words_of(context, one) == words_of(context, two) != set()


def opens_with_works(context: Context, one: Draft, two: Draft) -> bool:
    """`bàn giao Trường A cho B. Trường được xây bằng vốn viện trợ …`: by a bare noun, the works told before."""
    first = context.sentences[two.number].first
    works = context.scan.at(first, "gift_thing")
    if works is None or works.value["kind"] != "construction" or not context.scan.tokens.words[works.stop][0].islower():
        return False
    named = fold(context.text(*one.core)).split()
    noun = context.scan.tokens.keys[first]
    told = one.kind == "construction" and 0 < two.number - one.number <= _SOON
    return told and (noun in _GENERIC_WORKS or noun in named)


def _agree(one: tuple[str | None, str | None], two: tuple[str | None, str | None]) -> bool:
    return all(a is None or b is None or a == b for a, b in zip(one, two, strict=True))


def same_actor(one: Any, two: Any) -> bool:
    return one is None or two is None or _called(one) == _called(two)


def _called(actor: Any) -> str:
    """What a body is known by: the command of a province's guards is the guards, `Trường A (Lào)` is `Trường A`.

    A numbered unit is known without its command: `Đại đội 252, Bộ Chỉ huy Quân sự tỉnh A`.
    """
    name = called(actor) if isinstance(actor, Organization) and actor.kind in FORCES else fold(actor.canonical)
    return past_command(name).removesuffix(f" {_LAOS}")


def _same_sides(one: Draft, two: Draft) -> bool:
    """Whether both tell who gives and who receives, and tell the same."""
    named = None not in (one.giver, two.giver, one.receiver, two.receiver)
    return named and same_actor(one.giver, two.giver) and same_actor(one.receiver, two.receiver)


def _alike(one: Any, two: Any) -> bool:
    """The same actor; a country and its government are."""
    state = one is not None and two is not None and one.country == two.country
    return same_actor(one, two) or (state and {getattr(a, "kind", None) for a in (one, two)} <= _OF_STATE)


def _other_bodies(one: Any, two: Any) -> bool:
    bodies = isinstance(one, Organization) and isinstance(two, Organization)
    return bodies and _called(one) != _called(two) and not _alike(one, two)


def _others(one: Any, two: Any) -> bool:
    """Two bodies, or two provinces: neither acts for the other."""
    return _other_bodies(one, two) or (
        isinstance(one, Place) and isinstance(two, Place) and one.kind == two.kind and one.canonical != two.canonical
    )


def _strangers(one: Any, two: Any) -> bool:
    """A body and a province that is not its own."""
    body, place = (one, two) if isinstance(one, Organization) else (two, one)
    if not isinstance(body, Organization) or not isinstance(place, Place) or place.kind == "country":
        return False
    return body.place is None or body.place.canonical != place.canonical


def numbers_of(quantities: tuple[Quantity, ...]) -> set[str]:
    return {f"{q.amount} {fold(q.item or q.unit or '')}" for q in quantities}


def words_of(context: Context, draft: Draft) -> set[str]:
    if draft.described is None:
        return set()
    return {word.strip(",;") for word in fold(context.text(*draft.described)).split()}


def bare_honour(draft: Draft, words: set[str]) -> bool:
    """`Huân chương đợt này`, `Huân chương (của Chính phủ Lào)`: no more than whose order it is."""
    giver = set(fold(draft.giver.name).split()) if draft.giver is not None else set()
    return bool(words & BARE) and words - giver - _PARTIES <= BARE


def names_fully(short: Draft, full: Draft) -> bool:
    """`Huân chương Lao động` in a headline, `Huân chương Lao động hạng Ba` below: one order, and its full name."""
    if short.kind != "honour" or short.number == full.number or len(short.quantities) != 1 or len(full.quantities) != 1:
        return False
    (one,), (two,) = numbers_of(short.quantities), numbers_of(full.quantities)
    return two.startswith(f"{one} ") and same_actor(short.receiver, full.receiver)


def tellings(draft: Draft) -> list[Draft]:
    """A draft and the later tellings of it that said no more: of the title, of the lead, of the body."""
    tellings = [draft]
    while (told := tellings[-1].told) is not None and len(tellings) < _TELLINGS:
        tellings.append(told)
    return tellings
