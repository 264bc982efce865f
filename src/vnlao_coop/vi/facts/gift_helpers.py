"""Helpers who went, what was done with the help of the other side, who learns there and on whose scholarship."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import LOCAL, REGION
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_arguments import Arguments
from vnlao_coop.vi.facts.gift_clauses import Clause
from vnlao_coop.vi.facts.gift_frame import GOODS
from vnlao_coop.vi.facts.gift_parties import Mark, behind
from vnlao_coop.vi.facts.gift_signs import GRANTS, PHRASE_ENDS, arguments_in, is_learner, record_of, sign_in
from vnlao_coop.vi.facts.gift_words import are, helpers, learns_at
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_NEAR = 4  # tokens between who gives and the word that says so
_BACK = 3  # sentences back in which the other side was named
_TEAMS = frozenset(fold("tổ kíp đoàn đội nhóm").split())
_PAPERS = frozenset(fold("bằng nhận chỉ").split())  # bằng, chứng nhận, chứng chỉ (tốt nghiệp)
_SENT = 4  # marks from what is agreed on to who is sent
_HELP = 6  # tokens between help and who helps
_LED = 6  # marks from who helps to what is done
_TAUGHT_WITH = frozenset(["train", "advise", "build"])


@rule(
    "helpers who went",
    reader="told_commitments",
    examples={
        "35 chuyên gia y tế giỏi của Việt Nam lên máy bay sang Viêng Chăn chi viện cho nước bạn.": {
            "Việt Nam → Viêng Chăn: 35 chuyên gia": "technical_assistance, delivered"
        },
    },
    never=["20 giáo viên Nghệ An đã sang thăm tỉnh Xiêng Khoảng (Lào)."],
)
def went(clause: Clause, signs: Sequence[Hit], start: int) -> list[Draft]:
    """`20 giáo viên A đã sang dạy … tại B`, `6 kỹ sư của A bám bản hướng dẫn …`."""
    marks, keys, last = clause.marks, clause.keys, clause.last
    goes_on = last is not None and last.sides == ("VN", "LA") and clause.number - last.number <= 1
    for k in range(start, clause.end):
        mark = marks[k]
        counted = mark.tag == "quantity" and are(helpers(), keys[mark.first + 1 : mark.stop + 1])
        team = mark.tag == "thing" and mark.value.get("people") and keys[mark.first] in _TEAMS
        of_team = _of_team(clause, k) if not counted and k - 2 >= start else None
        counted = counted or of_team is not None
        if not (counted or team):
            continue
        go = sign_in(signs, mark.stop, clause.end_token, "goes")
        if go is None or keys[go.first - 1] == "từng":
            continue
        before = [m for m in marks[k + 1 : clause.end] if m.first < go.first and m.stop <= go.first]
        behind = [m for m in marks[k : clause.end] if m.first >= go.first]
        owner = of_team or next((m for m in before if m.tag == "party" and m.value.country), None)
        owner = owner or next((m for m in before[:2] if m.tag == "party" and _teaches(m)), None)
        if any(m.tag == "verb" or (m.tag == "stop" and (owner is None or m.first < owner.first)) for m in before):
            continue  # but: một kỹ sư của A, anh X, sẽ ở lại …
        works = any(m.tag == "verb" or (m.role == "toward" and m.stop - m.first > 1) for m in behind)
        works = works or sign_in(signs, go.stop, clause.end_token, "works") is not None
        works = works or (of_team is not None and any(m.role == "purpose" for m in behind))  # có mặt tại B để giúp bạn
        there = goes_on or any(m.tag == "party" and "LA" in m.value.countries for m in behind)
        if not (works and there):
            continue
        giver = clause.sides.giver(owner) if owner is not None else clause.sides.recall(mark.first, "VN", back=_BACK)
        if giver.country is None and isinstance(giver.actor, Organization):
            giver.country, giver.recalled = "VN", True  # 6 bác sĩ Bệnh viện Chợ Rẫy sang B mổ tim
        if giver.country != "VN":
            continue
        args = Arguments(last=mark.stop)
        (args.quantities if counted else args.things).append(mark)
        stops = (m.first for m in marks[k : clause.end] if m.first > go.first and m.tag == "stop")
        args.last = next(stops, clause.end_token)
        verb = Mark("verb", go.first, go.stop, {"act": "send", "status": "delivered"})
        drafts = record_of(clause, verb, args, owner, giver, k, "helpers who went")
        if drafts and _to_be_sent(clause, k):
            drafts = [replace(draft, status="pledged") for draft in drafts]
        if drafts:
            return drafts
    return []


def _to_be_sent(clause: Clause, at: int) -> bool:
    """`Hai bên nhất trí (sẽ) cử | 20 chuyên gia A sang giúp B`: agreed on, and nobody has gone yet."""
    before = [m for m in clause.marks[max(clause.start, at - _SENT) : at] if m.role not in ("going", "each")]
    sends = bool(before) and before[-1].tag == "verb" and before[-1].value["act"] == "send"
    return sends and len(before) > 1 and before[-2].role == "pledged"


def _of_team(clause: Clause, at: int) -> Mark | None:
    """`Đoàn bác sĩ A gồm 18 người`: A, whose team of helpers is counted."""
    party, consists, counted = clause.marks[at - 2 : at + 1]
    helps = party.tag == "party" and are(helpers(), clause.keys[party.first : party.stop]) and party.value.country
    return party if helps and consists.role == "part" and counted.tag == "quantity" else None


@rule(
    "done with the help of A",
    reader="told_commitments",
    examples={
        "Với sự giúp sức của chuyên gia Bộ Tư pháp Việt Nam, Bộ Tư pháp Lào đã hoàn thiện dự thảo Bộ luật Dân sự.": {
            "Bộ Tư pháp Việt Nam → Bộ Tư pháp Lào: hoàn thiện dự thảo Bộ luật Dân sự": "technical_assistance, delivered"
        },
    },
    never=["Với sự giúp đỡ của Việt Nam, Lào đã đạt nhiều thành tựu."],
)
def helped(clause: Clause, signs: Sequence[Hit], start: int) -> list[Draft]:
    """`Với sự giúp sức của A, B đã hoàn thiện …`: know-how of A, where what B made is named."""
    marks = clause.marks
    for sign in (
        h for h in signs if h.value["way"] == "help" or (h.value["way"] == "thanks" and h.first == _first(clause))
    ):
        parties = [m for m in marks[start : clause.end] if m.tag == "party" and m.first >= sign.stop]
        if len(parties) < 2 or parties[0].first - sign.stop > _HELP or parties[1].first - parties[0].stop != 1:
            continue
        helper, helped = parties[:2]
        giver, receiver = clause.sides.giver(helper), clause.sides.of(helped)
        if {giver.country, receiver.country} != REGION:
            continue
        ends = (m.first for m in marks[start : clause.end] if m.first > helped.stop and m.role in PHRASE_ENDS)
        stop = next(ends, clause.end_token)
        args = arguments_in(clause, helped.stop, stop)
        if not args.things or all(m.value["kind"] in GRANTS for m in args.things):
            continue
        done = [
            m for m in marks[start : clause.end] if helped.stop <= m.first < args.things[0].first and m.role == "done"
        ]
        first = done[-1].stop if done else helped.stop
        args.content.append(Mark("verb", first, stop, {"act": "advise", "status": "delivered"}))
        has = clause.keys[first] == "có" and any(m.value["kind"] in GOODS for m in args.things)  # đã có nước sạch
        works = has or any(m.value["kind"] == "construction" for m in args.things)
        args.money += [m for m in marks[start : clause.end] if m.tag == "money" and sign.stop <= m.first < helper.first]
        args.things, args.quantities, args.money = (args.things, args.quantities, args.money) if works else ([], [], [])
        act = {"act": "give" if has else "build" if works else "advise", "status": "delivered"}
        drafts = record_of(
            clause, Mark("verb", sign.first, sign.stop, act), args, helper, giver, start, "done with the help of A"
        )
        if drafts:
            return drafts
    return []


@rule(
    "help of A in",
    reader="told_commitments",
    examples={
        "Bộ Xây dựng Lào cảm ơn sự giúp đỡ của Bộ Xây dựng Việt Nam trong việc soạn thảo Luật Dân số.": {
            "Bộ Xây dựng Việt Nam → Bộ Xây dựng Lào: soạn thảo Luật Dân số": "technical_assistance, delivered"
        },
        "Ông Khamla Vongdara, Bộ trưởng Bộ Y tế Lào, đánh giá cao sự hỗ trợ của Bệnh viện Việt Đức đối với công tác "
        "đào tạo cán bộ của ngành.": {
            "Bệnh viện Việt Đức → Bộ Y tế Lào: đào tạo cán bộ của ngành": "training, delivered"
        },
    },
    never=[
        "Bộ Xây dựng Lào mong muốn nhận được sự giúp đỡ của Bộ Xây dựng Việt Nam trong việc soạn thảo Luật Dân số.",
        "Bộ Xây dựng Lào cảm ơn sự giúp đỡ của Bộ Xây dựng Việt Nam trong lĩnh vực đào tạo, văn hóa.",
        "Lào cảm ơn sự giúp đỡ của Việt Nam trong sự nghiệp bảo vệ và xây dựng đất nước.",
    ],
)
def helped_in(clause: Clause, signs: Sequence[Hit], start: int) -> list[Draft]:
    """`(cảm ơn) sự giúp đỡ của A trong việc đào tạo …`: what A helped with, named behind A."""
    marks = clause.marks
    for k in range(start, clause.end - 1):
        who = marks[k + 1] if marks[k].role == "of" else None
        if who is None or who.tag != "party" or who.value.both:
            continue
        giver = clause.sides.giver(who)
        if giver.country is None and isinstance(giver.actor, Organization):
            giver.country, giver.recalled = "VN", True
        noun = sign_in(signs, marks[k].first - _HELP, marks[k].first, "help") or _aid_before(marks, k)
        at = _helped_act(clause, k + 2)
        if noun is None or at is None:
            continue
        act = marks[at].value if marks[at].tag == "verb" else marks[at].value["acts"]
        ends = (
            m.first for m in marks[at + 1 : clause.end] if m.role in PHRASE_ENDS | {"done", "and"} or m.tag == "stop"
        )
        stop = next(ends, clause.end_token)
        args = arguments_in(clause, marks[at].first, stop)
        if marks[at].tag == "verb" and not (args.things or args.quantities):
            continue
        args.content.append(Mark("verb", marks[at].first, stop, act))
        verb = Mark("verb", noun.first, noun.stop, {"act": "aid", "status": "delivered"})
        drafts = record_of(clause, verb, args, who, giver, start, "help of A in")
        if drafts:
            return [replace(draft, certainty="doubtful") for draft in drafts]
    return []


def _aid_before(marks: Sequence[Mark], of: int) -> Mark | None:
    """`giúp đỡ, hỗ trợ | của A`: the verb of aid that stands as a noun."""
    verb = marks[of - 1] if of else None
    return verb if verb is not None and verb.tag == "verb" and verb.value["act"] == "aid" else None


def _helped_act(clause: Clause, first: int) -> int | None:
    """`trong việc | đào tạo`, `dành cho B trong quá trình | xây dựng`: the act that small words lead to."""
    led = False
    for k in range(first, min(first + _LED, clause.end)):
        mark = clause.marks[k]
        if mark.tag == "verb" or (mark.tag == "thing" and "acts" in mark.value):
            return k if led and (mark.tag == "thing" or mark.value["act"] in _TAUGHT_WITH) else None
        if mark.role in ("noun", "with"):
            led = "lĩnh" not in clause.keys[mark.first : mark.stop]  # trong lĩnh vực đào tạo, văn hóa: nothing told
        elif mark.tag != "party" and mark.role not in ("to", "each"):
            return None
    return None


def _teaches(party: Mark) -> bool:
    """A body of no other side, or a place within Việt Nam."""
    actor = party.value.actor()
    local = isinstance(actor, Place) and actor.kind in LOCAL and party.value.country == "VN"
    return local or (isinstance(actor, Organization) and party.value.country in (None, "VN"))


def _first(clause: Clause) -> int:
    return clause.context.sentences[clause.number].first


@rule(
    "scholarship of A",
    reader="told_commitments",
    examples={
        "Năm nay, 64 em học sinh Lào được hưởng học bổng toàn phần của tỉnh Quảng Trị.": {
            "tỉnh Quảng Trị → em học sinh Lào: 64 em": "scholarship, delivered"
        },
        "Trường Đại học Hùng Vương đã đào tạo 118 lưu học sinh Lào, trong đó 46 em theo diện học bổng của tỉnh "
        "Phú Thọ.": {
            "Trường Đại học Hùng Vương → Lào: 118 lưu học sinh": "training, completed",
            "tỉnh Phú Thọ → lưu học sinh Lào: 46 em": "scholarship, delivered",
        },
    },
    never=["Năm nay, 64 em học sinh Lào được hưởng học bổng của nước bạn."],
)
def scholars(clause: Clause, _: Sequence[Hit], start: int) -> list[Draft]:
    """`64 em được hưởng học bổng của A`: who grants it gives."""
    marks = clause.marks[start : clause.end]
    for grant, of, party in zip(marks, marks[1:], marks[2:], strict=False):
        named = grant.tag == "thing" and grant.value["kind"] == "scholarship" and of.role in ("of", "by", "from")
        if not named or party.tag != "party" or party.first - grant.stop > _NEAR:
            continue
        people = [m for m in marks if m.tag == "quantity" and m.stop <= grant.first and is_learner(clause, m)]
        if not people:
            continue
        args = Arguments(quantities=people[-1:], things=[grant], last=party.stop)
        verb = Mark("verb", grant.first, grant.stop, {"act": "give", "strong": True, "status": "delivered"})
        return record_of(clause, verb, args, party, clause.sides.giver(party), start, "scholarship of A")
    return []


@rule(
    "taught at A",
    reader="told_commitments",
    examples={
        "12 bác sĩ của Lào được học kỹ thuật mổ nội soi tại Bệnh viện Hữu nghị Đa khoa Nghệ An.": {
            "Bệnh viện Hữu nghị Đa khoa Nghệ An → Lào: 12 bác sĩ": "training, completed"
        },
        "14 kỹ thuật viên tỉnh Bò Kẹo (Lào) được đưa sang Hà Nội đào tạo tại Trường Cao đẳng Truyền hình.": {
            "Trường Cao đẳng Truyền hình → tỉnh Bò Kẹo: 14 kỹ thuật viên": "training, completed"
        },
    },
    never=[
        "12 bác sĩ của Lào dự hội thảo tại Bệnh viện Hữu nghị Đa khoa Nghệ An.",
        "12 bác sĩ của Lào được đưa sang Nghệ An thăm Bệnh viện Hữu nghị Đa khoa Nghệ An.",
    ],
)
def schooled(clause: Clause, signs: Sequence[Hit], start: int) -> list[Draft]:
    """`12 bác sĩ của B được học … tại A`, `850 lưu học sinh B tốt nghiệp`: the body where they learn teaches."""
    marks, sides = clause.marks[start : clause.end], clause.sides
    sign = sign_in(signs, marks[0].first, clause.end_token, "learns")
    people = [m for m in marks if m.tag == "quantity" and is_learner(clause, m)]
    if sign is None or not people or clause.keys[sign.first - 1] in _PAPERS:  # trao bằng tốt nghiệp
        return []
    parties = [m for m in marks if m.tag == "party"]
    whose = next((m for m in parties if m.stop <= sign.first and sides.of(m).country == "LA"), None)
    if not any(m.value.countries == ["LA"] for m in parties) and not (sign.value.get("over") and whose):
        return []
    if sign.value.get("over") and (whose is None or learns_at(clause.keys, sign.stop, clause.end_token) <= 0):
        return []  # được đưa sang A thăm
    near = [two for one, two in pairwise(marks) if two.tag == "party" and (one.role == "at" or two.first == sign.stop)]
    at = [m for m in near if isinstance(m.value.actor(), Organization)] + near  # sang Hà Nội học tại Trường A: A
    paid = (m for m in behind(marks, "from") if m.tag == "party")
    payer = next((m for m in paid if m.value.countries == ["VN"]), None)  # … ở Hà Nội, kinh phí từ A
    body = payer or next((m for m in at if _teaches(m)), None)
    subject = next(
        (m for m in marks if m.tag == "party" and m.stop <= sign.first and m.value.countries == ["VN"]), None
    )
    place = body or subject
    if place is not None:
        giver = sides.giver(place)
        giver.country = giver.country or "VN"
    elif not sign.value.get("strong"):
        return []
    else:
        giver = sides.school(people[0].first)
    args = Arguments(quantities=people[:1], receiver=whose, last=max(people[0].stop, sign.stop))
    verb = Mark("verb", sign.first, sign.stop, {"act": "train", "status": "completed"})
    return record_of(clause, verb, args, place, giver, start, "taught at A")
