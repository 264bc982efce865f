"""Whether what is told is a gift across the border: no joint work, business, or something of one's own."""

from __future__ import annotations

from itertools import pairwise

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.organization_forms import FIRMS
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.gift_bodies import is_raised
from vnlao_coop.vi.facts.gift_clauses import Clause, Telling
from vnlao_coop.vi.facts.gift_frame import GOODS, GUESSED
from vnlao_coop.vi.facts.gift_own_acts import tells_no_gift
from vnlao_coop.vi.facts.gift_parties import Mark, behind
from vnlao_coop.vi.facts.gift_recall import AT_PLACE
from vnlao_coop.vi.facts.gift_sides import Side
from vnlao_coop.vi.facts.gift_words import are, pupils, residents

_SHARED = frozenset(["aid", "train", "advise"])
_KNOW_HOW = frozenset(["training", "technical_assistance"])
_WITNESSES = ("chứng", "kiến")
_FREE = ("miễn", "phí")
_ATTENDING = frozenset([("chứng", "kiến"), ("bấm", "nút")])  # and dự lễ, tham dự lễ
_PROJECT = frozenset(fold("án kiến toán thảo").split())  # dự án, dự kiến: other words
_BESIDE = 6  # tokens before the verb that may say so


def plausible(told: Telling, giver: Side, receiver: Side) -> bool:
    """No gift: joint work of both sides, thanks for help without a thing, works of one's own or of business."""
    args = told.args
    if _within_one_side(told, giver, receiver) or tells_no_gift(told, receiver):
        return False
    if _joint(told, giver) or (giver.country == "LA" and told.passive and told.works and not args.awards):
        return False  # Trường A nhận 20 em do B gửi sang: the Lao side builds nothing there
    if (
        _lao_land(told, giver, receiver)
        or _spends_at_home(told, giver, receiver)
        or _in_business(told, giver, receiver)
    ):
        return False
    if _without_a_thing(told, giver, receiver):
        return False
    if told.act in ("build", "finish") and told.rule != "aid continued":
        return _builds_for(told, giver, receiver)
    if told.act == "give" and args.things and not _concrete(told) and all(m.value.get("soft") for m in args.things):
        return told.subject is not None
    return True


def _within_one_side(told: Telling, giver: Side, receiver: Side) -> bool:
    """What both sides give, one gives itself, puts in for a gift or wins, and what is bartered."""
    args, here = told.args, told.clause.told
    if giver.mark is not None and set(giver.mark.value.countries) >= REGION and not args.awards:
        return True
    honoured = here is not None and here.kind == "honour" and here.sides[0] == receiver.country
    if args.awards and receiver.recalled and honoured:
        return True  # Đội được Nhà nước B tặng Huân chương; Quân khu tặng Bằng khen: one's own
    if told.passive and not args.things and any(is_prize(told.clause, m) for m in told.before):
        return True  # đoạt giải nhì, mỗi người 5 triệu đồng do A trao
    if here is not None and told.subject is not None and _their_part(told, told.subject):
        return True  # A hỗ trợ 700 triệu đồng, nhân dân bản đóng góp ngày công
    if any(m.role == "barter" for m in told.clause.marks[told.at : told.clause.end]):
        return True  # A giao B 20 tấn gạo để đổi lấy …
    return giver.actor is not None and giver.actor is receiver.actor  # nobody gives to himself


def _lao_land(told: Telling, giver: Side, receiver: Side) -> bool:
    """Land and remains that no Lao side gives: B trao hài cốt, cấp đất; not what A finds, leases or farms."""
    if not any(m.value.get("lao") for m in told.args.things):
        return False
    return giver.country != "LA" or giver.recalled or (told.left and not told.passive) or is_firm(receiver)


def _spends_at_home(told: Telling, giver: Side, receiver: Side) -> bool:
    """`B bố trí 3 tỷ kíp sửa đường`, `A chi 2 tỷ đồng cho an sinh`: sums that nobody across the border gets."""
    args = told.args
    if "money" not in told.verb.value.get("needs", ()) or not receiver.recalled:
        return False
    if args.quantities and any(m.value["kind"] == "scholarship" or m.value.get("lao") for m in args.things):
        return False  # Nhà trường miễn học phí cho 120 em, in a text on learners of B
    national = isinstance(giver.actor, Place) and giver.actor.kind == "country"
    aimed = any(m.tag == "party" and "LA" in m.value.countries for m in told.before)  # Để giúp B, A trích 5 tỷ đồng
    aimed = aimed and any(m.role in ("purpose", "trade") or m.tag == "verb" for m in told.before)  # nộp ngân sách B
    return giver.country == "LA" or not (args.receiver or told.clause.told or national or aimed)


def _in_business(told: Telling, giver: Side, receiver: Side) -> bool:
    """What a bank lends, or a firm sells."""
    if told.verb.tag == "verb" and told.verb.value.get("loan") and any(m.role == "trade" for m in told.before):
        return True  # kim ngạch …, ngân hàng A đã cho vay 210 triệu USD
    if not is_firm(giver):
        return False
    unnamed = receiver.mark is not None and "company" in receiver.mark.value.bare
    borrows = told.act == "lend" and isinstance(receiver.actor, Organization) and receiver.actor.kind == "company"
    if (unnamed or borrows) and told.args.money:
        return True  # Ngân hàng A cho doanh nghiệp B vay
    trades = (m for m in told.clause.marks[told.at : told.clause.end] if m.role == "trade")
    # Công ty A cung cấp 3.000 tấn dầu … theo hợp đồng
    return any(told.clause.keys[m.first] != "mua" or not told.args.money for m in trades)


def _without_a_thing(told: Telling, giver: Side, receiver: Side) -> bool:
    """Thanks for help, training of nobody, and ceremonies that somebody attends."""
    named = told.args.content or any(m.value["kind"] in _KNOW_HOW for m in told.args.things)
    if told.clause.thanking and not (_concrete(told) or named or told.act in ("send", "train")):
        return True  # B cảm ơn A đã luôn giúp đỡ
    if told.act == "train" and giver.recalled and receiver.recalled and not _teaches_some(told):
        return True  # Hai bên tăng cường trao đổi, nghiên cứu, đào tạo: nobody is taught
    if told.act in ("build", "finish") and told.args.agent is None and _attends(told, giver):
        return True
    looks = giver.mark if giver.mark is told.subject and not told.passive else None
    # A và B chứng kiến lễ tặng gạo: who looks on gives nothing
    return looks is not None and told.clause.keys[looks.stop : looks.stop + 2] == _WITNESSES


def _concrete(told: Telling) -> bool:
    args = told.args
    return bool(args.money or args.quantities or args.awards or any(m.value["kind"] in GOODS for m in args.things))


def _builds_for(told: Telling, giver: Side, receiver: Side) -> bool:
    """Whether works are for the other side, and not one's own, held together or built in business."""
    args = told.args
    if receiver.recalled and not _meant_across(told, giver, receiver):
        return False
    beside = [m for m in behind(told.before, "with") if m.tag == "party"]
    if receiver.country in {m.value.country for m in beside} and args.agent is None:
        return False  # A phối hợp với B tổ chức lễ khởi công …: who holds it does not give
    owners = (m for m in (args.owner, args.possessor) if m is not None and m is not giver.mark)
    if any(m.value.country == giver.country for m in owners):
        return False
    at, last = receiver.mark, told.clause.told
    located = at is not None and at is args.location
    itself = at is not None and is_raised(told, at)
    listed = last is not None and last.giver is giver.actor and last.sides == (giver.country, receiver.country)
    if giver.recalled and not listed and (located or (itself and giver.guessed)):
        return False
    free = told.clause.keys[told.verb.stop : told.verb.stop + 2] == _FREE  # lắp đặt miễn phí internet
    business = is_firm(giver) and not free and not any(m.value.get("social") for m in args.things)
    stands = at is not None and at is args.owner and isinstance(receiver.actor, Place)  # xây Bến xe phía Nam B
    return not (business and (located or itself or stands))


def _meant_across(told: Telling, giver: Side, receiver: Side) -> bool:
    """Whether works are for a side that is recalled: abroad, at its place, in one list with a gift to it, or for it."""
    args, before = told.args, told.clause.last
    placed = told.rule in (AT_PLACE, GUESSED)
    counted = placed and bool(args.quantities or args.money or receiver.mark is not None)
    if args.abroad or counted or _goes_on(told, giver, receiver) or _named_for(told, giver, receiver):
        return True
    # Năm 2020, làm 5 km đường cho bản C: who gave in the sentence before goes on
    near = before is not None and before.giver is giver.actor and told.clause.number - before.number <= 1
    if near and told.subject is None and receiver.mark is not None and bool(args.quantities):
        return True
    away = told.subject is not None and not told.subject.value.countries and bool(args.quantities)
    return away and _people(told)


def _goes_on(told: Telling, giver: Side, receiver: Side) -> bool:
    """`A giúp B đào tạo cán bộ, xây dựng trụ sở`: for who just received, unless the works are somebody else's."""
    args, last = told.args, told.clause.told
    if last is None or last.receiver is not receiver.actor:
        return False
    elsewhere = args.location is not None and args.location.value.country == giver.country
    owned = args.owner is not None and bool(args.owner.value.actors or args.owner.value.countries)
    paid = told.at == told.clause.start + 1 and told.before[0].tag == "money"  # …; 1,5 tỷ kíp xây Trạm y tế C
    if (told.clause.thanking or paid) and args.owner is not None and not args.owner.value.countries:
        owned = False  # B cảm ơn A đã tặng …, xây dựng trụ sở C: C is of B
    whom = args.receiver.value if args.receiver is not None else None  # làm mới 38 căn nhà tặng hộ nghèo
    apart = whom is not None and bool(whom.actors or whom.countries or whom.bare or not args.quantities)
    return not (apart or owned or elsewhere)


def _named_for(told: Telling, giver: Side, receiver: Side) -> bool:
    """Whether the clause names for whom the works are, or where."""
    args, at, firm = told.args, receiver.mark, is_firm(giver)
    named = at is not None and (bool(told.verb.value.get("strong")) or (told.passive and not firm))
    there = bool(args.money or args.quantities) and not firm and at is not None and _opens_at(told, at)
    there = there or (not firm and _meant_for(told, at))
    there = there or (told.clause.thanking and at in told.before)  # B cảm ơn A đã dựng …
    if named or there:
        return True  # Tại B, Hội A khánh thành công trình … trị giá 150 triệu đồng
    gives = told.verb.value.get("handover") or any(m.value["act"] == "give" for m in args.content)
    to = args.receiver is not None or (at is not None and _opens_at(told, at))
    return bool(gives) and to  # Tại B, A khánh thành … tặng bà con địa phương


def is_prize(clause: Clause, mark: Mark) -> bool:
    """`giải nhất`, `giải ba`: won, not given."""
    return mark.tag == "thing" and mark.value["kind"] == "none" and clause.keys[mark.first] == "giải"


def _teaches_some(told: Telling) -> bool:
    """Whether the clause names who is taught, how many, or a course."""
    args = told.args
    named = args.receiver or args.owner or args.quantities or told.subject is not None
    return bool(named) or any(m.value["kind"] != "technical_assistance" for m in args.things)


def thanked_for(told: Telling) -> bool:
    """`B cảm ơn A đã giúp đào tạo cán bộ`: know-how without a number, told by way of thanks."""
    args = told.args
    counted = args.money or args.quantities or any(m.value["kind"] in GOODS for m in args.things)
    return told.clause.thanking and told.act in _SHARED and not counted


def _their_part(told: Telling, subject: Mark) -> bool:
    """Whether people of no side, behind the gift that they are given, put in what is theirs."""
    party, keys = subject.value, told.clause.keys
    named = party.actors or party.countries or party.both or party.travels
    return not named and are(residents(), party.heads) and "góp" in keys[told.verb.first : told.verb.stop]


def is_firm(side: Side) -> bool:
    """Whether a company or bank stands on the side."""
    return isinstance(side.actor, Organization) and side.actor.kind in FIRMS


def _opens_at(told: Telling, place: Mark) -> bool:
    """Whether the place stands before the verb in a phrase of its own: `Tại B, …`."""
    return any(m is place for m in behind(told.before, "at"))


def _meant_for(told: Telling, whom: Mark | None) -> bool:
    """`Để giúp bản B thoát nghèo, A làm đường`; not a hostel of A's own for those who learn there."""
    if whom is None or whom not in behind(told.before, "purpose"):
        return False
    return not are(pupils(), whom.value.heads)


def _people(told: Telling) -> bool:
    """Whether people without a side of their own act, in a text that is at a Lao place: `các bạn đào hai cái giếng`."""
    subject = told.subject
    return subject is not None and not subject.value.actors and told.clause.sides.focus(told.verb.first) is not None


def _joint(told: Telling, giver: Side) -> bool:
    """`A và B nhất trí đào tạo …`, `Hai bên phối hợp xây dựng …`: what both sides do, neither gives."""
    before = told.before
    nearest = next((m for m in reversed(before) if m.tag == "party"), None)
    if nearest is not None and nearest.value.joint and told.act in ("build", "finish") and told.args.receiver is None:
        return giver.recalled
    at = before.index(giver.mark) if giver.mark in before and not told.passive else 0
    if at < 2 or before[at - 1].role not in ("and", "with") or before[at - 2].tag != "party" or told.args.awards:
        return False
    near = before[at].first - before[at - 2].stop <= 2
    return near and {before[at].value.country, before[at - 2].value.country} == REGION


def _attends(told: Telling, giver: Side) -> bool:
    """`ông X cắt băng khánh thành trường ở B`, `đoàn A dự lễ khởi công …`: who is there does not give it."""
    subject, verb, keys = told.subject, told.verb, told.clause.keys
    cuts = isinstance(giver.actor, Official) or keys[verb.first] == "cắt"
    opens = told.act == "finish" and cuts and told.rule == "A gives B"
    near = keys[max(0, subject.stop if subject is not None else verb.first - _BESIDE) : verb.first]
    there = any(pair in _ATTENDING for pair in pairwise(near))
    return opens or there or any(a == "dự" and b not in _PROJECT for a, b in pairwise((*near, "")))
