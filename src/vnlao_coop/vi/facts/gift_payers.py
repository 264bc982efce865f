"""Who pays, whose present it is, what reached whom, who brings and who honours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_arguments import Arguments
from vnlao_coop.vi.facts.gift_checks import is_charged
from vnlao_coop.vi.facts.gift_clauses import Clause
from vnlao_coop.vi.facts.gift_frame import GOODS
from vnlao_coop.vi.facts.gift_parties import ASPECTS, Mark, behind
from vnlao_coop.vi.facts.gift_plausible import is_firm
from vnlao_coop.vi.facts.gift_signs import (
    PHRASE_ENDS,
    arguments_in,
    is_learner,
    named_thing,
    party_after,
    record_of,
    sign_in,
    verb_after,
)
from vnlao_coop.vi.facts.gift_words import are, residents, trainees
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_NEAR = 4  # tokens between who gives and the word that says so
_BACK = 3  # sentences back in which the other side was named
_HONOURS = frozenset(["huân", "huy", "kỷ", "danh", "công"])  # Huân chương, Kỷ niệm chương, Công dân danh dự
_BY_MEANS = frozenset(["bằng", "từ", "với", "nhờ"])  # before the money that pays for what is told next
_RETURNS = frozenset(["trao", "giao", "bàn"])
_FOR_PEOPLE = frozenset(["study", "train", "heal", "hold"])  # what is paid for people
_THANKS = 3  # marks of `cảm ơn | A | về`
_AFTER = 8  # tokens between a present and whose it is: `món quà trị giá 55 tỷ đồng của A`


@rule(
    "done by A",
    reader="told_commitments",
    examples={
        "Trạm y tế huyện Nọng Hét (Lào) sẽ được xây mới, mọi chi phí do tỉnh Nghệ An lo.": {
            "tỉnh Nghệ An → huyện Nọng Hét: Trạm y tế huyện Nọng Hét (Lào)": "construction, pledged"
        },
    },
    never=["Trạm y tế huyện Nọng Hét (Lào) sẽ được xây mới, do tỉnh Xiêng Khoảng lo."],
)
def done_by(clause: Clause, signs: Sequence[Hit], start: int) -> list[Draft]:
    """`X …, chi phí do A lo`, `B được A trang bị Y`, `cuốn X được A gửi tới B`."""
    marks = clause.marks
    for k in range(start, clause.end):
        agent = party_after(marks, k, clause.end) if marks[k].role == "by" else None
        if agent is None or agent.value.both:
            continue
        giver = clause.sides.giver(agent)
        verb = verb_after(clause, signs, agent.stop)
        if verb is None or giver.country not in REGION or (is_firm(giver) and clause.keys[verb.first] == "đầu"):
            continue  # thủy điện do Công ty A đầu tư
        if verb.value["act"] == "advise" and any(
            m.tag == "verb" and m.first > verb.first for m in marks[k : clause.end]
        ):
            continue  # 3.000 cuốn sách do A biên soạn đã được gửi tặng B
        left = arguments_in(clause, marks[start].first, marks[k].first)
        treated = any(m.tag == "verb" and m.value["act"] == "heal" for m in marks[start:k])
        if treated and verb.value["act"] == "give":  # ca mổ tim cho em X (B) được A thực hiện miễn phí
            verb = replace(verb, value={**verb.value, "act": "heal"})
        ends = (m.first for m in marks[k : clause.end] if m.first >= verb.stop and m.role in PHRASE_ENDS)
        right = arguments_in(clause, verb.stop, next(ends, clause.end_token))
        if is_charged(clause, next((m for m in behind(marks[k : clause.end], "to") if m.first > verb.first), None)):
            continue
        acts = verb.value["act"] in ("heal", "train")  # 300 người B được bác sĩ A khám bệnh
        args = right if clause.keys[marks[k].first] == "được" and right.objects and not acts else left
        if args is left:
            args.last = max(args.last, verb.stop)
            if (
                right.money and not left.money and _costs_that(clause, verb, right.money[0], left)
            ):  # do A đầu tư 5 tỷ đồng
                args.money, args.last = right.money[:1], right.money[0].stop
        soft = verb.value["act"] not in ("give", "aid") or verb.value.get("needs")
        if not args.money and all(m.value.get("soft") or m.value.get("people") for m in args.things):
            thing = named_thing(clause, start, marks[k].first)
            args.things = [thing] if thing is not None else [] if soft else args.things  # mô hình … do A phê duyệt
        if verb.value["act"] == "train" and not args.quantities:
            continue  # phần lớn biên tập viên là do A đào tạo
        people = args.quantities and all(is_learner(clause, m) for m in args.quantities)
        if people and not args.money and not args.things and clause.keys[verb.first] in _RETURNS:
            continue  # 12 công dân do Công an B trao trả
        if _only_people(clause, args) and not any(
            m.tag == "verb" and m.value["act"] in _FOR_PEOPLE for m in marks[start : clause.end]
        ):
            continue  # 45 lao động B sang làm việc, chi phí do A chi trả
        drafts = record_of(clause, verb, args, agent, giver, start, "done by A")
        if drafts:
            return drafts
    return []


def _costs_that(clause: Clause, verb: Mark, money: Mark, left: Arguments) -> bool:
    """`đầu tư 5 tỷ đồng`, of works `đầu tư với kinh phí 5 tỷ đồng`: no more than a word for a cost stands between."""
    works = any(m.value["kind"] == "construction" for m in left.things)
    between = [m for m in clause.marks[clause.start : clause.end] if verb.stop <= m.first < money.first]
    return money.first - verb.stop <= 1 or (works and len(between) == 1 and between[0].role == "worth")


def _only_people(clause: Clause, args: Arguments) -> bool:
    """Whether nothing but people is counted."""
    people = trainees() | residents()
    counted = all(are(people, clause.keys[m.first + 1 : m.stop + 1]) for m in args.quantities)
    return bool(args.quantities) and counted and not (args.money or args.things)


@rule(
    "paid from A",
    reader="told_commitments",
    examples={
        "Bệnh viện tỉnh Hủa Phăn được đầu tư 60 tỷ đồng từ nguồn ngân sách tỉnh Thanh Hóa.": {
            "tỉnh Thanh Hóa → tỉnh Hủa Phăn: 60000000000 VND": "construction, completed"
        },
    },
    never=["Bệnh viện tỉnh Hủa Phăn được đầu tư 60 tỷ kíp từ nguồn ngân sách của tỉnh; tỉnh Thanh Hóa ở gần."],
)
def paid_from(clause: Clause, _: Sequence[Hit], start: int) -> list[Draft]:
    """`X được đầu tư … từ (nguồn) ngân sách (của) A`: whose money it is gives."""
    marks = clause.marks
    for k in range(start + 1, clause.end - 1):
        paid = marks[k].tag == "thing" and marks[k].value["kind"] == "grant"
        paid = paid and bool({m.role for m in marks[max(start, k - 2) : k]} & {"from", "by"})
        if not paid and not (marks[k].role == "from" and marks[k - 1].tag == "money"):  # với 15 tỷ đồng từ A
            continue
        payer = party_after(marks, k, clause.end)
        if payer is None or payer.value.both or payer.first - marks[k].stop > 1:
            continue
        args = arguments_in(clause, marks[start].first, marks[k].first)
        args.things = [m for m in args.things if m.value["kind"] != "grant"]
        if not args.things or not args.money:
            continue
        giver = clause.sides.giver(payer)
        verb = Mark("verb", marks[k].first, marks[k].stop, {"act": "build", "status": "completed"})
        drafts = record_of(clause, verb, args, payer, giver, start, "paid from A")
        if drafts:
            return drafts
    return []


@rule(
    "works paid by A",
    reader="told_commitments",
    examples={
        "Bằng nguồn viện trợ 25 tỷ đồng của tỉnh Nghệ An, Trường THPT huyện Noọng Hét (Lào) sẽ được khởi công.": {
            "tỉnh Nghệ An → huyện Noọng Hét: 25000000000 VND": "construction, pledged"
        },
        "Với 3 tỷ đồng tỉnh Hòa Bình hỗ trợ, huyện Xốp Bau (Lào) đã xây được trường bán trú.": {
            "tỉnh Hòa Bình → huyện Xốp Bau: 3000000000 VND": "construction, completed"
        },
    },
    never=["Với 3 tỷ đồng vốn của tỉnh, huyện Xốp Bau (Lào) đã xây được trường bán trú; tỉnh Hòa Bình ở gần."],
)
def paid_works(clause: Clause) -> tuple[list[Draft], int]:
    """`Bằng nguồn vốn 5 tỷ đồng của A, trường X ở B sẽ được xây`: what it builds, and the mark behind the verb."""
    marks, none = clause.marks, clause.start
    comma = next((k for k in range(clause.start, clause.end) if marks[k].value == ","), clause.start)
    opening, after = marks[clause.start : comma], range(comma + 1, clause.end)
    sums, owners = ([m for m in opening if m.tag == tag] for tag in ("money", "party"))
    built = next((k for k in after if marks[k].tag == "verb"), none)
    helped = not sums and any(m.value.get("kind") == "none" for m in opening if m.tag == "thing")
    if len(sums) + helped != 1 or len(owners) != 1 or not _opens_with_money(clause, opening) or built == none:
        return [], none
    verb, giver = marks[built], clause.sides.giver(owners[0])
    if verb.value["act"] not in ("build", "finish") or giver.country not in REGION:
        return [], none
    passive = clause.keys[verb.first - 1] == "được"
    if helped and not passive:
        return [], none
    giver.guessed = helped  # Với sự giúp đỡ của A, trường … đã được xây: how much of it is a guess
    gained = clause.keys[verb.stop : verb.stop + 1] == ("được",)  # đã xây được 2 lớp học
    first, stop = (marks[comma].stop, verb.first) if passive else (verb.stop + gained, clause.end_token)
    args = arguments_in(clause, first, stop)
    if args.money or any(m.role == "ask" for m in marks[comma:built]):
        return [], none
    args.things = [m for m in args.things if m.value["kind"] == "construction"]
    args.money, args.last = sums, max(stop, verb.stop)
    if not args.things:
        return [], none
    word = Mark("verb", verb.first, verb.stop, {**verb.value, "act": "build"})
    made = record_of(clause, word, args, owners[0], giver, clause.start, "works paid by A")
    named = min(m.first for m in (*args.things, *args.quantities))
    ends = (m.first for m in marks[: clause.end] if m.first >= args.things[-1].stop)
    span = named, min(next(ends, stop), stop)
    return [replace(draft, described=span) for draft in made], built + 1


def _opens_with_money(clause: Clause, opening: Sequence[Mark]) -> bool:
    """`Bằng nguồn vốn …`, `Từ số tiền … do A góp`, `Với 3 tỷ đồng A hỗ trợ`; no one has done anything yet."""
    lead = clause.keys[clause.first_token] in _BY_MEANS
    return lead and not any(m.tag == "verb" and m.value["act"] not in ("aid", "give") for m in opening)


@rule(
    "a present of A",
    reader="told_commitments",
    examples={
        "Trạm y tế ở bản Phôn, tỉnh Hủa Phăn (Lào) là tấm lòng của tuổi trẻ Thanh Hóa.": {
            "Thanh Hóa → bản Phôn: Trạm y tế": "construction, delivered"
        },
    },
    never=["Hòa bình là món quà của nhân dân Việt Nam và Lào."],
)
def present_of(clause: Clause, signs: Sequence[Hit], start: int) -> list[Draft]:
    """`X là quà của A`, `X - món quà mà A dành tặng -`, `X là tấm lòng của A gửi tới B`."""
    marks = clause.marks
    for sign in (h for h in signs if h.value["way"] == "present"):
        if drafts := _thanked_for(clause, sign, start):
            return drafts
        after = [
            m
            for m in marks[start : clause.end]
            if m.first >= sign.stop and m.role not in ("worth", "each") and m.tag != "money"
        ]
        if not after:
            continue
        party = after[1] if after[0].role in ("of", "by") and len(after) > 1 else after[0]
        if party.tag != "party" or party.first - sign.stop > _AFTER:
            continue
        rest = [m for m in marks[start : clause.end] if m.first >= party.stop and m.role not in ASPECTS]
        follows = bool(rest) and rest[0].tag == "verb"
        if after[0] is party and not follows:
            continue  # công trình (mà) A tặng B
        args = arguments_in(clause, marks[start].first, sign.first)
        if not any(m.value["kind"] in GOODS for m in args.things) and not args.quantities:
            continue
        worth = [m for m in marks[start : clause.end] if m.tag == "money" and sign.stop <= m.first < party.first]
        args.money += worth
        giver = clause.sides.giver(party)
        verb = Mark("verb", sign.first, sign.stop, {"act": "give", "strong": True, "status": "delivered"})
        drafts = record_of(clause, verb, args, party, giver, start, "a present of A")
        if drafts:
            return drafts
    return []


def _thanked_for(clause: Clause, sign: Hit, start: int) -> list[Draft]:
    """`B cảm ơn A về món quà (là) X`: works of A."""
    said = [m for m in clause.marks[start : clause.end] if m.stop <= sign.first]
    if len(said) < _THANKS or said[-3].role != "thank" or said[-2].tag != "party" or said[-1].first != said[-2].stop:
        return []
    works = arguments_in(clause, sign.stop, clause.end_token)
    works.things = [m for m in works.things if m.value["kind"] == "construction"][:1]
    if not works.things or works.things[0].first - sign.stop > 1:
        return []
    verb = Mark("verb", sign.first, sign.stop, {"act": "give", "strong": True, "status": "delivered"})
    giver = clause.sides.giver(said[-2])
    return record_of(clause, verb, works, said[-2], giver, start, "a present of A")


@rule(
    "reached B",
    reader="told_commitments",
    examples={
        "Bộ sách gồm 6 quyển, thành quả của Trường Đại học Sư phạm Hà Nội, đã đến tay Bộ Giáo dục và Thể thao Lào.": {
            "Trường Đại học Sư phạm Hà Nội → Bộ Giáo dục và Thể thao Lào: 6 quyển": "documents_materials, delivered"
        },
    },
    never=["Bộ sách gồm 6 quyển đã đến tay bạn đọc Việt Nam."],
)
def reached(clause: Clause, _: Sequence[Hit], start: int) -> list[Draft]:
    """`Thing, thành quả của A, đã đến tay B`, `… đến được với B nhờ A`: the thing is the subject."""
    marks = clause.marks[start : clause.end]
    verb = next((m for m in marks if m.tag == "verb" and m.value.get("reaches")), None)
    if verb is None:
        return []
    args = arguments_in(clause, marks[0].first, verb.first)
    args.things = [m for m in args.things if not any(m.first == other.first for other in marks if other.tag == "party")]
    givers = [m for one, m in pairwise(marks) if m.tag == "party" and "VN" in m.value.countries and one.role != "to"]
    named = next((m for m in givers if "LA" not in m.value.countries), None)
    there = any(m.tag == "party" and "LA" in m.value.countries and m.first >= verb.stop for m in marks)
    if not there or not any(m.value["kind"] in GOODS for m in args.things):
        return []
    sides = clause.sides
    giver = sides.giver(named) if named is not None else sides.recall(verb.first, "VN", back=_BACK)
    giver.guessed = named is None
    args.last = max(args.last, verb.stop)
    return record_of(clause, verb, args, named, giver, start, "reached B")


def _receives(mark: Mark) -> bool:
    """People, a body or a place within the country: no one brings a gift to a country as such."""
    if mark.tag != "party" or mark.value.both:
        return False
    actor = mark.value.actor()
    return bool(mark.value.heads or mark.value.bare) or actor is None or getattr(actor, "kind", "") != "country"


@rule(
    "A brings B",
    reader="told_commitments",
    examples={
        "Bộ đội Biên phòng Thanh Hóa cõng 1,5 tấn gạo sang cứu đói bà con tỉnh Hủa Phăn (Lào).": {
            "Bộ đội Biên phòng Thanh Hóa → bà con tỉnh Hủa Phăn (Lào): 1.5 tấn gạo": "humanitarian, delivered"
        },
    },
    never=["Công ty Thanh Hóa chở 1,5 tấn gạo xuất khẩu sang tỉnh Hủa Phăn (Lào)."],
)
def brought(clause: Clause, signs: Sequence[Hit], start: int) -> list[Draft]:
    """`A cõng 1,5 tấn gạo … với B`, `A ứng trước 200 triệu đồng để B mua bò`, `mang theo 500 bộ quần áo cho B`."""
    marks = clause.marks
    for k in range(start, clause.end):
        party = marks[k]
        opens = k == start or marks[k - 1].tag in ("stop", "date") or marks[k - 1].role in ("say", "new", "done", "and")
        if party.tag != "party" or party.value.both or not opens:
            continue
        sign = sign_in(signs, party.stop, party.stop + _NEAR, "gives", "brings")
        if sign is None or any(
            m.tag != "word" and party.stop <= m.first < sign.first for m in marks[k + 1 : clause.end]
        ):
            continue
        giver = clause.sides.giver(party)
        if giver.country is None and party.value.travels:
            giver = clause.sides.group(party.first)
        args = arguments_in(clause, sign.stop, clause.end_token)
        counted = sorted([*args.money, *args.quantities], key=lambda m: m.first)
        if giver.country not in REGION or not counted or counted[0].first - sign.stop > _NEAR:
            continue
        if not any(_receives(m) for m in marks[k + 1 : clause.end]):
            continue  # du khách mang theo 20 triệu đồng khi sang Lào
        args.quantities = _across(marks[k + 1 : clause.end], args.quantities)
        args.last = max(m.stop for m in args.objects)
        fosters = any(m.tag == "verb" and m.first == sign.first and m.value.get("people") for m in marks[k + 1 :])
        verb = Mark("verb", sign.first, sign.stop, {"act": "give", "status": "delivered", "people": fosters})
        drafts = record_of(clause, verb, args, party, giver, start, "A brings B")
        if drafts:
            return drafts
    return []


def _across(marks: Sequence[Mark], counted: list[Mark]) -> list[Mark]:
    """`106 học sinh, trong đó có 12 học sinh Lào`: those of them who are across the border."""
    part = next((m.first for m in marks if m.role == "part"), None)
    if part is None:
        return counted
    theirs = {one.first for one, two in pairwise(marks) if two.tag == "party" and two.value.country == "LA"}
    return [m for m in counted if m.first > part and m.first in theirs] or counted


@rule(
    "honoured by A",
    reader="told_commitments",
    examples={
        "Bộ đội Biên phòng tỉnh Thanh Hóa hai lần được Nhà nước Lào ghi công bằng Huân chương Anh dũng.": {
            "Nhà nước Lào → Bộ đội Biên phòng tỉnh Thanh Hóa: 1 Huân chương Anh dũng": "honour, delivered"
        },
    },
    never=["Tỉnh Thanh Hóa được Nhà nước khen thưởng bằng Huân chương Lao động, nhiều người Lào dự lễ."],
)
def honoured(clause: Clause, signs: Sequence[Hit], start: int) -> list[Draft]:
    """`A khen thưởng B bằng Huân chương …`, `Huân chương … của A được gắn lên ngực áo B`."""
    marks = clause.marks
    awards = [m for m in marks[start : clause.end] if m.tag == "award" and clause.keys[m.first] in _HONOURS]
    sign = sign_in(signs, marks[start].first, clause.end_token, "honours") if awards else None
    if sign is None:
        return []
    before = [m for m in marks[start : clause.end] if m.tag == "party" and m.stop <= sign.first and m.value.country]
    led = {id(m) for m in behind(marks[start : clause.end], "toward", "at", "to")}  # sang B để trao …
    agent = next((m for m in behind(marks[start : clause.end], "by") if m in before), None)
    owner = next(
        (m for m in behind(marks[start : clause.end], "of") if m in before and m.first > awards[0].stop),
        None,
    )
    received = clause.keys[sign.first - 1] == "được" or any(
        m.role == "by" and m.first < sign.first for m in marks[start:]
    )
    acting = [m for m in before if id(m) not in led]
    party = agent or owner or (acting[-1] if acting and not received else None)
    if party is None:
        return []
    args = Arguments(awards=awards[:1], last=max(awards[0].stop, sign.stop))
    verb = Mark("verb", sign.first, sign.stop, {"act": "give", "strong": True, "status": "delivered"})
    return record_of(clause, verb, args, party, clause.sides.giver(party), start, "honoured by A")
