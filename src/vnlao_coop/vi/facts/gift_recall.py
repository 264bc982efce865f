"""Who gives or receives where the clause leaves it out: taken up from the clause, then from before."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.gift_agents import given_to_us, quoted
from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_frame import AT_HOME, GOODS, HONOURED, OF_STATE, STATE_HEADS, framed, stays_home
from vnlao_coop.vi.facts.gift_parties import ASPECTS, BUILT, Mark, behind
from vnlao_coop.vi.facts.gift_people_again import met_before, same_people, who_study_here
from vnlao_coop.vi.facts.gift_receivers import (
    done_with,
    for_somebody,
    honoured_later,
    is_for_us,
    place_of,
    said_otherwise,
    thanker_of,
    whereabouts,
    whose_fund,
)
from vnlao_coop.vi.facts.gift_sides import OTHER, Side, several_small
from vnlao_coop.vi.facts.gift_words import are, pupils, residents
from vnlao_coop.vi.rules import rule

_VISIT = 4  # marks of `đoàn | đến thăm | A | ,`
_UNIT_BACK = 2  # sentences back in which a bare `đơn vị` was named
_HONOURS_ON = 6  # sentences after an honour in which further ones are told
_PROFILE = 20  # sentences back in which `ông` was named
_HIM = frozenset(["ông", "bà", "anh", "chị"])
_ITEMS_ON = 4  # sentences to the item of a list before that gave
_SMALL = frozenset(["district", "border_gate", "venue", "other"])
_OF_PEOPLE = frozenset(["village", "commune", "district"])
_CEREMONY = 3  # tokens of `dự buổi lễ` before a verb
_WE = ("chúng", "tôi")
_EACH_OTHER = "nhau"
_WELFARE = ("an", "sinh")
_UNITS = frozenset(["military", "police"])
AT_PLACE = "at the place of the text"
_TAUGHT = frozenset(["scholarship", "training"])


def complete(told: Telling, giver: Side, receiver: Side) -> tuple[Side, Side]:
    """Take up from before who is left out, where the other side is known."""
    paid = told.act in ("give", "aid") and any(m.value.value.currency == "LAK" for m in told.args.money)
    if paid and _is_of_people(giver) and receiver.mark is not None and receiver.mark.value.countries == [giver.country]:
        giver = replace(giver, country=None)  # Công ty A, of Vietnamese people, gives kíp to Việt Nam
    joint = told.subject is not None and told.subject.value.both and told.args.agent is None
    joint = joint and not (giver.mark is not None and giver.mark is told.args.possessor)  # lễ trao quà của A cho B
    each = told.act == "aid" and told.args.receiver is not None and told.args.receiver.value.both
    if each and told.args.receiver is not None and told.clause.keys[told.args.receiver.stop - 1] == _EACH_OTHER:
        return Side(), Side()  # nhân dân hai bản giúp nhau 15 tấn lúa giống: none gives more than the other
    if (joint or told.subject is None) and each and not (told.args.money or told.args.quantities):
        return Side(), Side()  # hai bên hỗ trợ nhau thực hiện các dự án
    if joint and not told.passive and told.act != "receive" and not _for_one(told, receiver):
        return Side(), receiver  # hai bên hỗ trợ nhau
    us = given_to_us(told)
    if us is not None and giver.country in (None, us.country):  # các đồng chí đã giúp chúng tôi: the other side's
        giver, receiver = told.clause.sides.recall(told.verb.first, OTHER[us.country or ""]), us
    last = told.clause.last
    headed = _headed(told) if giver.country is None and told.subject is None else None
    if headed is not None:
        giver, receiver = headed[0], receiver if receiver.country is not None else headed[1]
    if told.subject is None and _first_person(told):
        giver = _heard(told) or giver
    if (
        giver.actor is None
        and giver.country is None
        and _bare(told)
        and last is not None
        and told.clause.number - last.number <= _UNIT_BACK
    ):
        if receiver.country in (None, last.sides[1]):  # đơn vị còn trao …: who gave before
            giver = Side(last.giver, last.sides[0], giver.mark, recalled=True)
    again = last is not None and told.clause.number - last.number <= 1 and _first_person(told)
    if giver.actor is None and giver.country is None and last is not None and (_goes_on(told) or again):
        giver = Side(last.giver, last.sides[0], recalled=True)  # - Cấp 40 suất học bổng …: an item of a list
    if told.act == "receive" and told.args.awards and giver.country is None and last is not None:
        near = last.kind == "honour" and told.clause.number - last.number <= _HONOURS_ON and last.sides[1] is not None
        if near and receiver.country in (None, last.sides[1]):  # A được B tặng …; 4 cá nhân được tặng …
            giver = Side(last.giver, last.sides[0], recalled=True)
            if receiver.country is None:
                receiver = Side(receiver.actor or last.receiver, last.sides[1], receiver.mark, recalled=True)
    pronoun = receiver.mark is not None and not receiver.mark.value.actors
    if (
        pronoun
        and told.subject is None
        and not told.nominal
        and giver.country == receiver.country
        and not giver.recalled
    ):
        giver = Side()  # mời B sang dự và tặng đơn vị bạn …: B does not give to itself
    strong = isinstance(giver.actor, Organization) and told.verb.tag == "verb" and bool(told.verb.value.get("strong"))
    helps = isinstance(giver.actor, Organization) and told.act == "aid" and bool(told.args.content)
    given = bool(told.args.objects) or told.act in ("heal", "train") or strong or helps  # Bộ A hỗ trợ Lào đo đạc …
    heals = told.act == "heal" and told.subject is None and last is not None and last.heals
    if giver.country is None and heals and last is not None and last.sides[1] == receiver.country:
        if told.clause.number - last.number <= _ITEMS_ON:  # Các bác sĩ khám cho 200 người B: those who treated before
            giver = Side(last.giver, last.sides[0], recalled=True)
    if giver.country is None and receiver.country in REGION and given:
        giver = _speaker(told, receiver) or _recalled_giver(told, giver, receiver)
    if giver.country is None and receiver.country is None and told.args.objects:
        group = told.subject is not None and told.subject.value.travels and _counted(told)
        calls = told.subject is None and _calls_on(told) and _counted(told)
        group = group or calls
        led = told.clause.sides.group(told.verb.first) if group else Side()
        reach = _UNIT_BACK if calls else _ITEMS_ON  # Đoàn đã trao …: who gave before, where no group was named
        if group and led.country is None and last is not None and told.clause.number - last.number <= reach:
            led = Side(last.giver, last.sides[0], recalled=True)
        if led.country is not None:
            giver = led
        elif _stands(told):
            giver = _home(told, giver)
        elif _joins_in(told, giver):  # A ủng hộ B 1 tỷ đồng, Công ty C ủng hộ 2 tỷ đồng
            giver = Side(giver.actor, "VN", giver.mark, recalled=True, guessed=True)
    body = isinstance(giver.actor, Organization) and giver.country is None and not told.passive
    if body and receiver.country is None and receiver.mark is not None and not receiver.mark.value.actors:
        same = same_people(told, "LA", receiver.mark) if _counted(told) and not stays_home(told, receiver) else None
        if same is not None:  # Hội Khuyến học tặng các em 30 xe đạp, among pupils from Lào
            giver, receiver = Side(giver.actor, "VN", giver.mark, recalled=True), same
    if receiver.country is None and giver.country in REGION:
        receiver = _whole(told, _recalled_receiver(told, giver, receiver))
        if told.rule == AT_PLACE:
            receiver = _as_wide(told, giver, receiver, "LA")
    if {giver.country, receiver.country} == REGION:
        return giver, receiver
    return framed(told, giver, receiver)


def _for_one(told: Telling, receiver: Side) -> bool:
    """`Hai bên thống nhất hỗ trợ Bộ A của B số hóa …`: one of them is helped, so the other helps."""
    mark = receiver.mark
    agreed = any(m.role == "pledged" and m.value.get("agrees") for m in told.before)
    return agreed and told.act == "aid" and mark is not None and mark.value.countries == ["LA"]


def _is_of_people(side: Side) -> bool:
    """Whether no word tells the side of a body, only who holds its offices."""
    return isinstance(side.actor, Organization) and side.actor.country is None and side.country is not None


def _headed(told: Telling) -> tuple[Side, Side] | None:
    """`A đã hỗ trợ B trên nhiều lĩnh vực: | + Y tế: tặng 3 xe cứu thương`: the sides of a whole list."""
    number = told.clause.heading
    marks = told.clause.sides.marks.of(number) if number is not None and not told.passive else []
    at = next((k for k, m in enumerate(marks) if m.tag == "verb" and m.value["act"] in ("aid", "give")), None)
    if at is None:
        return None
    before = next((m for m in reversed(marks[:at]) if m.tag == "party"), None)
    after = next((m for m in marks[at:] if m.tag == "party"), None)
    if before is None or after is None or before.value.both:
        return None
    giver, receiver = told.clause.sides.giver(before), told.clause.sides.of(after)
    if {giver.country, receiver.country} != REGION:
        return None
    return Side(giver.actor, giver.country, recalled=True), Side(receiver.actor, receiver.country, recalled=True)


def _calls_on(told: Telling) -> bool:
    """`đoàn đến thăm Đại đội A, | tặng đơn vị 20 triệu đồng`: the group that calls on somebody acts on."""
    if len(told.before) < _VISIT:
        return False
    group, meets, body, comma = told.before[-_VISIT:]
    return (
        group.tag == "party"
        and group.value.travels
        and meets.role == "meet"
        and body.tag == "party"
        and comma.value == ","
    )


def _recalled_giver(told: Telling, giver: Side, receiver: Side) -> Side:
    """`Đoàn đã trao …`, `đã trao cho B …`; a body named without a country gives from the other side."""
    assert receiver.country is not None
    mark = giver.mark
    if mark is not None and giver.actor is not None and giver.actor.country is not None and not mark.value.travels:
        return giver
    if mark is None and (_unread(told) or is_for_us(told, receiver)):
        return giver
    if mark is not None and mark.value.travels and giver.actor is None:
        led = told.clause.sides.group(told.verb.first)
        if led.country == OTHER[receiver.country]:
            return led
    home = told.clause.sides.states.get("VN")
    if mark is None and receiver.country == "LA" and home is not None and tuple(map(fold, told.gap)) in STATE_HEADS:
        return Side(home, "VN", recalled=True)  # Cụ thể, Thủ tướng quyết định hỗ trợ B 300.000 USD
    recalled = told.clause.sides.recall(told.verb.first, OTHER[receiver.country])
    if mark is not None and mark.value.bare and isinstance(recalled.actor, Official):
        recalled = told.clause.sides.spoken_for(recalled.actor, mark)  # ông X, Bí thư thành phố A … . Thành phố tặng …
    recalled.guessed = told.passive or bool(told.subject is None and told.gap)
    unnamed = mark is not None or _anonymous(told) or len(told.gap) > 1
    if recalled.country is None and receiver.country == "LA" and unnamed:
        recalled.guessed = recalled.guessed or giver.actor is None  # a gift without a giver is kept, and doubtful
        recalled.country = "VN"  # Công ty A tặng tỉnh Hủa Phăn …: the article never names Việt Nam
    if mark is not None and isinstance(giver.actor, Organization) and giver.actor.country is None:
        if receiver.country == "VN" and any(m.value.value.currency == "LAK" for m in told.args.money):
            return Side(giver.actor, "LA", mark, recalled=True)  # Công ty A ủng hộ tỉnh B 200 triệu kíp
        if receiver.country == "VN":
            return giver  # a body without a country is at home: no gift from Laos
        whole = told.clause.sides.state_for(giver.actor, recalled.country)
        return Side(whole, recalled.country, mark, recalled=True)
    small = isinstance(giver.actor, Place) and giver.actor.country is None and giver.actor.kind in _OF_PEOPLE
    if mark is not None and small and receiver.country == "LA" and not told.passive:
        return Side(giver.actor, "VN", mark, recalled=True)  # nhân dân bản A giúp bản bạn 12 triệu đồng
    if receiver.country == "VN" and mark is not None:
        if giver.actor is None and not mark.value.travels and not told.args.awards:
            return giver  # cán bộ, công nhân viên, of no known side: at home
        if recalled.actor is told.clause.sides.states.get("LA"):
            return giver  # who is of no known side gives at home, not in the name of Laos
    if not told.nominal and (receiver.country == "LA" or mark is not None):
        return recalled
    return giver


def _goes_on(told: Telling) -> bool:
    """Whether an item of a list opens with the verb, after one that told a gift."""
    last, before = told.clause.last, told.before
    if last is None or told.subject is not None or told.passive:
        return False
    if not 0 < told.clause.number - last.number <= (_ITEMS_ON if told.clause.listed else 1):
        return False
    colon = next((k for k in range(len(before) - 1, -1, -1) if before[k].value == ":"), -1)
    if colon >= 0:  # - Về y tế: (mỗi năm) trao 2 máy siêu âm …
        before = [m for k, m in enumerate(before) if m.role != "noun" and (k < colon or m.role not in ASPECTS)]
    opened = bool(before)
    if before and (before[0].tag == "date" or before[0].role == "new"):  # Năm 2021, trao …; Ngoài ra, tặng …
        before = [m for m in before if not (m.tag in ("date", "money") or m.role == "new" or m.role in ASPECTS)]
    return opened and all(m.tag == "stop" for m in before) and not told.gap and last.kind != "honour"


def _speaker(told: Telling, receiver: Side) -> Side | None:
    """`"Chúng tôi sẽ tặng B …", ông X, Chủ tịch UBND tỉnh A nói`: A gives, for whom X speaks."""
    first_person = _first_person(told)
    bare = told.subject is not None and told.subject.value.bare
    if not (first_person or bare) or told.clause.told is not None:
        return None
    for mark in told.clause.marks[told.at + 1 : told.clause.end]:
        person = mark.value.actor() if mark.tag == "party" else None
        if not isinstance(person, Official) or person.country != OTHER[receiver.country or ""]:
            continue
        if bare and told.subject is not None:
            side = told.clause.sides.spoken_for(person, told.subject)
            if side.recalled:
                return side
        places = told.clause.context.cast.places
        place = next((p for held in person.positions for p in places if p == held.place), None)
        return Side(place or person, person.country, mark, recalled=True)
    return None


def _heard(told: Telling) -> Side | None:
    """`Ông X nói: "Khi bạn cần, chúng tôi sẽ cử …"`: who speaks, before the words."""
    keys = told.clause.keys
    for one, two in pairwise(reversed(told.before)):
        said = one.role == "say" or ":" in keys[two.stop : one.stop]  # ông X nói: "…
        if said and two.tag == "party" and two.value.country in REGION:
            return told.clause.sides.speaking(two)
    if (speaker := quoted(told.clause, told.verb.first)) is not None and speaker.value.country in REGION:
        return told.clause.sides.speaking(speaker)
    return None


def _first_person(told: Telling) -> bool:
    return tuple(word.casefold() for word in told.gap[-2:]) == _WE


def _anonymous(told: Telling) -> bool:
    """`Tặng học sinh B 50 suất quà`, `thầy X tặng …`, in a text that names no side to give: of no foreign body."""
    gap = told.gap
    return told.act in ("give", "heal") and not told.nominal and (not gap or gap[0][0].islower())


def _bare(told: Telling) -> bool:
    """`đơn vị`, `công ty`, `ngân hàng` as the subject, without a name."""
    subject = told.subject.value if told.subject is not None else None
    if subject is None or len(subject.heads) > 1:
        return False  # các tỉnh, thành phố và doanh nghiệp
    return not (subject.actors or subject.countries or subject.both or subject.travels)


def _stands(told: Telling) -> bool:
    """Whether people or a unit named without a side give: `đơn vị đã cử …`, `cán bộ, chiến sĩ đồn quyên góp …`."""
    if told.subject is None:
        acts = not ASPECTS.isdisjoint(told.roles) or told.act == "heal"  # đã trao …, not the words of a contract
    else:
        acts = not (told.subject.value.countries or told.subject.value.both)
    return acts and _counted(told) and told.clause.sides.focus(told.verb.first) is not None


def _joins_in(told: Telling, giver: Side) -> bool:
    """Whether a body at home gives like the one told just before, to whom it names no more."""
    last, subject = told.clause.last, told.subject
    if last is None or last.sides != ("VN", "LA") or told.clause.number - last.number > 1 or subject is None:
        return False
    named = isinstance(giver.actor, Organization) and told.args.receiver is None and told.args.owner is None
    return named and _counted(told) and last.kind in ("grant", "humanitarian", "equipment_in_kind", "scholarship")


def _counted(told: Telling) -> bool:
    """Whether a sum, a number or works are given; of less a reader would not guess the sides."""
    return bool(told.args.money or told.args.quantities or told.works or told.act == "heal")


def _home(told: Telling, giver: Side) -> Side:
    """In a text that is at a Lao place, a unit without a side is the Vietnamese one named last."""
    home = told.clause.sides.recall(told.verb.first, "VN")
    actor = giver.actor if isinstance(giver.actor, Organization) else home.actor
    return Side(actor, home.country or "VN", giver.mark, recalled=True, guessed=True)


@rule(
    AT_PLACE,
    reader="told_commitments",
    examples={
        "Bản Phôn, tỉnh Khăm Muộn (Lào) giáp Việt Nam. Năm qua, đơn vị đã cấp 2 tấn gạo cho các hộ nghèo.": {
            "Việt Nam → Bản Phôn: 2 tấn gạo": "humanitarian, delivered"
        },
    },
    never=[
        "Đoàn về từ tỉnh Khăm Muộn (Lào). Tại tỉnh Quảng Bình, đơn vị đã cấp 2 tấn gạo cho các hộ nghèo.",
        "Tỉnh Khăm Muộn (Lào) giáp Việt Nam. Năm qua, đơn vị đã cấp gạo cho các hộ nghèo.",
    ],
)
def _at_focus(told: Telling, wanted: str, mark: Mark | None) -> Side | None:
    """`tặng các gia đình …`, `tặng bản …`: those of the Lao place that the text is at."""
    if mark is not None and not AT_HOME.isdisjoint(told.clause.keys[mark.first : mark.stop + 1]):
        return None  # bà con | thôn A, xã B
    place = told.clause.sides.focus(told.verb.first) if wanted == "LA" and _counted(told) else None
    if place is None:
        return None
    told.rule = AT_PLACE
    return Side(place, "LA", mark, recalled=True, guessed=True)


def _unread(told: Telling) -> bool:
    """`Mỹ cam kết dành cho Lào …`: a name stands before the verb that is none of the two sides; no ellipsis."""
    words = told.gap
    return (len(words) == 1 and words[0][0].isupper()) or _of_others(told)


def _of_others(told: Telling) -> bool:
    """`60 tấn thuốc của UNICEF được chuyển tới Lào`, `Tuyên bố của EC nêu rõ sẽ viện trợ …`: of neither side."""
    words = told.clause.context.scan.tokens.words
    for of, who in pairwise(told.before):
        if of.role == "of" and who.role == "say" and words[of.stop][0].isupper():
            return True  # a name that no lexicon knows
        if of.role == "of" and who.tag == "party" and who.value.countries:
            return REGION.isdisjoint(who.value.countries)
    return False


def _names_side(told: Telling, country: str, body: bool) -> bool:
    """Whether the clause names the other side; for a ``body``, before the verb (`tại tỉnh B, … tặng trường A`)."""
    marks = told.before if body else told.clause.marks[told.clause.start : told.clause.end]
    return any(m.tag == "party" and country in m.value.countries for m in marks)


@rule(
    "receiver left out",
    reader="told_commitments",
    examples={
        "Sở Y tế tỉnh Khăm Muộn cảm ơn tỉnh Quảng Bình đã hỗ trợ 20 máy tính.": {
            "tỉnh Quảng Bình → Sở Y tế tỉnh Khăm Muộn: 20 máy tính": "equipment_in_kind, delivered"
        },
        "Đoàn công tác tỉnh Quảng Bình đến thăm, chúc Tết tỉnh Khăm Muộn và tặng 20 triệu đồng.": {
            "tỉnh Quảng Bình → tỉnh Khăm Muộn: 20000000 VND": "grant, delivered"
        },
    },
    never=["Tỉnh Khăm Muộn ở Lào. Tỉnh Quảng Bình tặng huyện Minh Hóa 20 máy tính."],
)
def _left_out(told: Telling, giver: Side, wanted: str) -> Side | None:
    """Who receives a sum, a number or an honour where the verb names nobody: the other side named before the verb.

    First in its clause (`B cảm ơn A đã tặng 20 xe`), then, as a guess, in the sentence before.
    """
    args, clause = told.args, told.clause
    sent = told.act == "send" and any(m.role == "toward" for m in clause.marks[told.at : clause.end])
    helps = any(m.tag == "verb" and m.value["act"] == "aid" for m in told.before)  # hỗ trợ B …, cử chuyên gia …
    sent = sent or told.act == "send" and helps and any(m.value.get("people") for m in args.things)
    strong = told.verb.tag == "verb" and bool(told.verb.value.get("strong"))
    named = any(m.value["kind"] in (GOODS if strong else _TAUGHT) for m in args.things) or told.works
    if not (args.money or args.quantities or args.awards or named or sent or told.act == "heal"):
        return None
    if told.act == "train" and giver.country == "LA" and not (args.money or args.quantities):
        return None  # ký với Sở A của B về hợp tác khám bệnh, đào tạo nhân lực
    if args.awards and "dự" in clause.keys[max(0, told.verb.first - _CEREMONY) : told.verb.first]:
        return None  # X dự lễ trao Huân chương của A: who is there receives none
    welfare = _WELFARE in pairwise(clause.keys[told.verb.first : clause.end_token])  # nộp ngân sách B …, dành …
    if not welfare and any(m.role == "trade" and clause.keys[m.first] != "mua" for m in told.before):
        return None  # but: mua 150 con giống tặng …
    for mark in reversed(told.before):
        if mark.tag == "party" and mark.value.country == wanted and not mark.value.both and mark is not giver.mark:
            side = clause.sides.of(mark, wanted)
            told.rule = "receiver left out"
            return Side(side.actor, wanted, mark, recalled=True)
    later = (
        clause.marks[told.at + 1 : clause.end] if told.passive or args.receiver is None and args.owner is None else ()
    )
    counted = (m for m in clause.marks[told.at + 1 : clause.end] if m.tag == "quantity")
    if args.awards and any(not HONOURED.isdisjoint(clause.keys[m.first : m.stop]) for m in counted):
        later = ()  # trao bằng khen cho 5 tập thể có thành tích giúp …
    if told.nominal:  # vốn viện trợ của A thông qua C: C only hands it on
        through = (m.first for m in later if m.tag == "verb" and "aided" in m.value.get("needs", ()))
        stop = next(through, clause.end_token)
        later = [m for m in later if m.first < stop]
    for mark in later:  # …, cung cấp X và tập huấn … tại B; do A viện trợ X, phía B đối ứng Y
        if mark.tag == "party" and mark.value.country == wanted and not mark.value.both:
            told.rule = "receiver left out"
            return Side(clause.sides.of(mark, wanted).actor, wanted, mark, recalled=True)
    if told.nominal:  # vốn viện trợ của A là 5 tỷ đồng; công trình được xây bằng vốn viện trợ của A
        return _at_focus(told, wanted, None) if args.money or told.works else None
    state = clause.sides.states.get(wanted)
    aid = told.args.abroad or (told.passive and told.verb.value.get("abroad"))
    if aid and told.works and state is not None:
        told.rule = "receiver left out"
        return Side(state, wanted, recalled=True)  # do Chính phủ Việt Nam viện trợ: aid to the other side
    if told.passive and told.works and told.subject is not None:
        found = _at_focus(told, wanted, None)  # Tuyến đường do A tài trợ xây dựng, in a text that is at B
        return found or _partner(told, wanted)
    if (
        told.passive
        or (args.owner is not None and not (sent and _nameless(args.owner)))
        or args.possessor is not None
        or args.location is not None
        or args.receiver is not None
    ):
        return None
    after = behind(clause.marks[told.at : clause.end], "to")
    people = next((m for m in after if m.tag == "party" and m.value.heads and not m.value.actors), None)
    if told.act == "give" and people is not None and wanted == "LA":  # A tặng 100 suất quà, B tặng 50 suất cho các em
        found = same_people(told, wanted, people) or who_study_here(told, wanted, people)
        if found is not None:
            return found
    side = clause.sides.recall(told.verb.first, wanted, back=2, visited=True)
    partner = giver.mark is not None and "phía" in giver.mark.value.heads  # Phía Việt Nam: cấp thêm …
    if side.actor is None or (side.actor is state and not partner):
        return _at_focus(told, wanted, None) or met_before(told, wanted)
    told.rule = "receiver left out"
    side.guessed = True
    return _as_wide(told, giver, side, wanted)


def _partner(told: Telling, wanted: str) -> Side | None:
    """`… Công trình do phía A tài trợ`: for the other side, named in the sentence before."""
    side = told.clause.sides.recall(told.verb.first, wanted, back=1)
    if told.subject is None or "phía" not in told.subject.value.heads or side.actor is None or side.country is None:
        return None
    side.guessed = True
    return side


def _nameless(mark: Mark) -> bool:
    return not mark.value.actors and not mark.value.countries


def _as_wide(told: Telling, giver: Side, side: Side, wanted: str) -> Side:
    """What a state or its ministry gives goes to the other state, not to the place where the text is."""
    actor, state = giver.actor, told.clause.sides.states.get(wanted)
    national = (isinstance(actor, Place) and actor.kind == "country") or (
        isinstance(actor, Organization) and actor.kind in OF_STATE
    )
    body = side.actor if isinstance(side.actor, Organization) else None
    local = isinstance(side.actor, Place) or (body is not None and body.place is not None and body.kind not in BUILT)
    named = giver.mark is not None and bool(giver.mark.value.actors or giver.mark.value.countries)
    if national and named and state is not None and local:
        side.actor = state
    return side


def _recalled_receiver(told: Telling, giver: Side, receiver: Side) -> Side:
    """People or a body whose side the clause leaves out, in a sentence that names the other side; an ellipsis."""
    clause, args = told.clause, told.args
    wanted = OTHER[giver.country or ""]
    mark = receiver.mark or args.receiver
    if wanted == "LA" and stays_home(told, receiver):
        return receiver
    if args.awards and mark is None and for_somebody(told):
        return receiver
    if args.awards and (mark is None or not mark.value.actors):
        later = honoured_later(told, wanted)
        if later is not None:
            return Side(clause.sides.of(later, wanted).actor, wanted, mark, recalled=True)
    if mark is None:
        last = clause.last
        if args.awards and clause.keys[told.verb.stop] in _HIM and args.awards[0].first == told.verb.stop + 1:
            return clause.sides.recall(told.verb.first, wanted, _PROFILE, himself=True)  # trao tặng ông Huân chương
        helped = whose_fund(told, wanted)
        if helped is not None:
            return Side(clause.sides.of(helped, wanted).actor, wanted, helped)
        if (thanker := thanker_of(told, wanted)) is not None:
            told.rule = "receiver left out"
            return Side(clause.sides.of(thanker, wanted).actor, wanted, thanker, recalled=True)
        if (beside := done_with(told, wanted)) is not None:
            return beside
        if last is not None and last.sides[0] == giver.country:
            label = clause.keys[told.verb.first - 1] == ":" and told.subject is None  # - Về y tế: cử 12 bác sĩ sang …
            reach = _ITEMS_ON if _goes_on(told) else 1 if label or told.act in ("give", "aid") else 0  # sentences back
            if clause.number - last.number <= reach:
                if isinstance(last.receiver, Organization) and said_otherwise(told):
                    return Side(whereabouts(told, last), wanted, recalled=True, guessed=True)
                return Side(place_of(told, giver, last), wanted, recalled=True)
        if (
            last is not None
            and last.sides[1] == giver.country
            and "thêm" in clause.keys[told.verb.first : told.verb.stop + 1]
        ):
            return receiver  # A tặng B 40 bộ bàn ghế. Công ty C ở B góp thêm 60 giường: to B, at home
        return _left_out(told, giver, wanted) or receiver
    if mark.value.both:
        return receiver
    if args.awards and not mark.value.actors:  # trao Huân chương … tặng 2 tập thể, Bằng khen tặng 5 cá nhân của B
        others = (m for m in clause.marks[told.at + 1 : clause.end] if m.tag == "party" and m.value.country == wanted)
        if (other := next((m for m in others if not HONOURED.isdisjoint(m.value.heads)), None)) is not None:
            return Side(clause.sides.of(other, wanted).actor, wanted, mark, recalled=True)
    relief = told.verb.tag == "verb" and any(m.role == "disaster" for m in clause.marks[told.at : clause.end])
    if wanted == "VN" and relief and mark.value.heads and not mark.value.actors and told.args.objects:
        state = clause.sides.states.get(wanted)
        if state is not None and clause.last is not None and clause.last.sides == (giver.country, wanted):
            return Side(state, wanted, mark, recalled=True, guessed=True)  # B cũng gửi … ủng hộ đồng bào vùng lũ
    if isinstance(receiver.actor, Organization) and wanted == "VN" and receiver.actor.country is None:
        return Side(receiver.actor, wanted, mark, recalled=True)
    if mark.value.travels:  # tặng lại đoàn
        return clause.sides.guests(told.verb.first, wanted, mark)
    last, here = clause.last, clause.told
    if not mark.value.actors and (beside := done_with(told, wanted)) is not None:
        return beside
    if here is not None and here.sides == (giver.country, wanted):
        if isinstance(body := mark.value.actor(), Organization):
            return Side(body, wanted, mark, recalled=True)  # A tặng B 2 tấn gạo, tặng Trường Nội trú 20 bộ bàn ghế
        if not any(isinstance(actor, Place) for actor in mark.value.actors):
            people = are(pupils() | residents(), mark.value.heads) and not args.awards
            if isinstance(here.receiver, Organization) and people:
                return Side(whereabouts(told, here), wanted, recalled=True, guessed=True)  # …, mổ tim cho trẻ em nghèo
            return Side(here.receiver, wanted, recalled=True)  # A giúp B xây …; đào tạo 120 cán bộ
    people = bool(mark.value.heads) and not mark.value.actors and wanted == "LA" and not args.awards
    if people and (same := same_people(told, wanted, mark)) is not None:
        return same
    if _names_side(told, wanted, isinstance(mark.value.actor(), Organization) or bool(args.awards)):
        recalled = clause.sides.recall(told.verb.first, wanted, visited=wanted == "LA")
        actor = mark.value.actor()
        if isinstance(actor, Organization) or (isinstance(actor, Place) and actor.country is None):
            recalled.actor = actor
        recalled.mark = mark
        return recalled
    place = next((a for a in mark.value.actors if isinstance(a, Place) and a.country is None), None)
    home = not AT_HOME.isdisjoint(told.clause.keys[mark.first : mark.stop])
    if place is not None and wanted == "LA" and told.args.objects and not home:
        nearby = clause.sides.recall(told.verb.first, wanted, back=2, visited=True)
        if nearby.country is not None and several_small(mark.value):
            return Side(clause.sides.states.get(wanted, nearby.actor), wanted, mark, recalled=True)  # 3 bản A, B, C
        if nearby.country is not None:  # tặng hộ nghèo bản A: the side that the text goes on about
            return Side(place, wanted, mark, recalled=True, guessed=True)
    if isinstance(receiver.actor, Organization) and receiver.actor.kind in _UNITS and last is not None:
        if clause.number - last.number <= 2 and last.sides == (giver.country, wanted):
            return Side(receiver.actor, wanted, mark, recalled=True, guessed=True)  # … cho Đại đội Biên phòng 217
    if isinstance(receiver.actor, Organization) and giver.recalled and wanted == "LA" and _counted(told):
        told.rule = "receiver left out"  # đoàn đã tặng Trung tâm Y tế 20 giường bệnh, on a visit
        return Side(receiver.actor, wanted, mark, recalled=True, guessed=True)
    built = told.left and told.works and isinstance(receiver.actor, Organization)
    if built and wanted == "LA" and clause.sides.focus(told.verb.first) is not None:
        return Side(receiver.actor, wanted, mark, recalled=True, guessed=True)  # trường được A đầu tư xây mới
    again = last is not None and clause.number - last.number <= _UNIT_BACK and last.giver is giver.actor
    if again and last is not None and last.sides[1] == wanted and not mark.value.actors:
        return Side(last.receiver, wanted, mark, recalled=True, guessed=True)  # … tặng quần áo cho các em
    if not mark.value.actors and not mark.value.both:
        found = same_people(told, wanted, mark) or who_study_here(told, wanted, mark) or _at_focus(told, wanted, mark)
        if found is not None and isinstance(receiver.actor, Organization):
            found.actor = receiver.actor  # … trang bị cho nhà trường: the school named before, there
        return found or receiver
    return receiver


def _whole(told: Telling, receiver: Side) -> Side:
    """A small Lao place that no word of the gift names does not receive: what is told is of the country."""
    place, mark = receiver.actor, receiver.mark
    named = mark is not None and place in mark.value.actors
    state = told.clause.sides.states.get("LA")
    if not receiver.recalled or told.rule == AT_PLACE or named or state is None or not isinstance(place, Place):
        return receiver
    last = told.clause.last
    if last is not None and last.receiver is place and (place.kind == "district" or told.clause.told is last):
        return receiver  # … sang giúp huyện A dạy nghề, mang theo 3 tấn phân bón; tặng bản A 2 con bò, làm 3 km đường
    people = mark is not None and not mark.value.actors and place.kind == "capital"
    if receiver.country == "LA" and (people or place.kind in _SMALL):
        receiver.actor = state
    return receiver
