"""People who cross the border: helpers of A who go over to B, learners of B at a school of A."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_parties import ASPECTS, Mark
from vnlao_coop.vi.facts.gift_sides import OTHER, Side
from vnlao_coop.vi.facts.gift_words import are, helpers, learners
from vnlao_coop.vi.rules import rule

HELPERS = "helpers of A at B"
LEARNERS = "learners of B at A"
_MANY = frozenset(fold("trăm nghìn ngàn chục").split())
_PAID = frozenset(["scholarship", "grant"])
_PHRASE = frozenset(["and", "of", "each", "part"])
_GOING = frozenset(["sang", "qua", "lên", "tới", "đến", "ở", "lưu"])  # each with what they do: ở lại giúp
_OVER = frozenset(["sang", "qua", "về"])
_HELPING = frozenset(["aid", "heal", "build", "train", "advise", "give"])


@rule(
    HELPERS,
    reader="told_commitments",
    examples={
        "Từ năm 1978, hơn 200 kỹ sư thủy lợi của Việt Nam đã lần lượt sang giúp Lào làm công trình.": {
            "Việt Nam → Lào: >200 kỹ sư": "technical_assistance, delivered"
        },
        "Hàng trăm giáo viên tỉnh Nghệ An đã sang dạy học tại tỉnh Xiêng Khoảng.": {
            "tỉnh Nghệ An → tỉnh Xiêng Khoảng: giáo viên tỉnh Nghệ An": "technical_assistance, delivered"
        },
        "25 bác sĩ của Bệnh viện Trung ương Huế đang làm việc tại tỉnh Khăm Muộn (Lào) để chuyển giao kỹ thuật.": {
            "Bệnh viện Trung ương Huế → tỉnh Khăm Muộn: 25 bác sĩ": "technical_assistance, delivered"
        },
    },
    never=[
        "Hơn 300 công nhân Việt Nam đang làm việc tại tỉnh Khăm Muộn (Lào).",
        "20 bác sĩ Việt Nam đã có mặt tại tỉnh Khăm Muộn (Lào) dự hội thảo.",
        "Chuyên gia Việt Nam sang giúp Lào là điều quý.",
        "Có mặt tại Lào từ năm 2008, Công ty Cao su Minh Long đã tạo việc làm cho 2.000 người.",
    ],
)
def gone(told: Telling) -> tuple[Side, Side]:
    """`200 kỹ sư của A (đã) sang giúp B`, `20 bác sĩ của A có mặt tại B khám bệnh`: who goes over helps."""
    told.rule = HELPERS
    args, clause = told.args, told.clause
    told.subject = told.subject or _acting(told)
    counted = _people(told, told.subject, helpers())
    stays = told.verb.stop - told.verb.first > 1 and clause.keys[told.verb.first] not in _GOING
    helps = any(m.tag == "verb" and m.value["act"] in _HELPING for m in clause.marks[told.at + 1 : clause.end])
    rest = clause.marks[told.at + 1 : clause.end]
    brings = any(one.role in ("and", "with") and two.tag in ("thing", "quantity") for one, two in pairwise(rest))
    brings = brings or any(one.role == "and" and two.role == "each" for one, two in pairwise(rest))
    giver = clause.sides.giver(told.subject)
    after = _stays_on(told)
    if after is not None and giver.country is None and isinstance(giver.actor, Organization):
        giver = replace(giver, country=after.sides[0], recalled=True)
    if counted is None or giver.country not in REGION or (stays and not (helps or brings)):
        return _nobody(told)
    against = OTHER[giver.country or ""]
    args.things = [counted] if counted.tag == "thing" else []
    args.quantities = [counted] if counted.tag == "quantity" else []
    args.money, args.content, told.front = [], [], True
    for mark in (args.receiver, args.location, args.owner, args.within, args.possessor):
        if mark is not None and against in mark.value.countries:
            return giver, clause.sides.of(mark, against)
    if after is not None and after.sides == (giver.country, against):
        return giver, Side(after.receiver, against, recalled=True)
    return _nobody(told)


def _stays_on(told: Telling) -> Draft | None:
    """`A trao cho B 12 máy; 4 chuyên gia sẽ ở lại giúp Trung tâm`: the gift with which those who stay came."""
    last = told.clause.last
    near = last is not None and told.clause.number - last.number <= 1
    return last if near and told.clause.keys[told.verb.first + 1] == "lại" else None


@rule(
    LEARNERS,
    reader="told_commitments",
    examples={
        "Trong 5 năm, 1.200 lượt cán bộ tỉnh Hủa Phăn (Lào) đã qua các lớp bồi dưỡng tại tỉnh Hòa Bình.": {
            "tỉnh Hòa Bình → tỉnh Hủa Phăn: 1200 lượt cán bộ": "training, completed"
        },
        "Có 312 lưu học sinh Lào đang theo học tại Trường Đại học Tây Bắc (Sơn La) bằng học bổng của tỉnh.": {
            "Trường Đại học Tây Bắc (Sơn La) → Lào: 312 lưu học sinh": "training, implementing"
        },
        "Ba năm qua, 18 phóng viên tỉnh Hủa Phăn (Lào) đã sang thực tập tại tòa soạn Báo Thanh Hóa.": {
            "Báo Thanh Hóa → tỉnh Hủa Phăn: 18 phóng viên": "training, completed"
        },
    },
    never=[
        "Sau khi tốt nghiệp Trường Đại học Quốc gia Lào, 20 sinh viên Việt Nam về nước.",
        "16.000 lưu học sinh Lào đang học tập tại Việt Nam.",
    ],
)
def studied(told: Telling) -> tuple[Side, Side]:
    """`312 lưu học sinh của B đang theo học tại A`, `900 cán bộ của B đã qua các lớp tại A`: A trains them."""
    args, clause = told.args, told.clause
    told.subject = told.subject or _acting(told)
    counted = _people(told, told.subject, learners())
    sender = _sender(told)
    receiver = clause.sides.of(sender or told.subject)
    if counted is None or receiver.country not in REGION:
        return _nobody(told)
    against = OTHER[receiver.country or ""]
    rest = clause.marks[told.at + 1 : clause.end]
    went = "done" in told.roles and clause.keys[told.verb.first - 1] in _OVER  # đã sang thực tập tại tòa soạn A
    went = went or sender is not None
    plain = told.verb.value["status"] == "implementing" and not went
    paid = next((m for m in rest if m.role == "worth" or (m.tag == "thing" and m.value["kind"] in _PAID)), None)
    some = paid is not None and any(m.tag == "quantity" and m.first < paid.first for m in rest)  # trong đó 20 em diện …
    if plain and (paid is None or some):
        return _nobody(told)  # 16.000 lưu học sinh B đang học tập tại A: nobody is said to give
    first = next((k for k, m in enumerate(rest) if m.role in ("at", "of")), len(rest))
    named = (args.location, args.owner, args.receiver, args.possessor, *(m for m in rest[first:] if m.tag == "party"))
    for mark in named:
        side = clause.sides.giver(mark)
        state = isinstance(side.actor, Place) and side.actor.kind == "country"  # sang học tập tại Việt Nam
        if side.country == against and mark is not None and not state and not (went and isinstance(side.actor, Place)):
            told.rule, told.act = LEARNERS, "train"
            told.verb = replace(told.verb, value={**told.verb.value, "status": "completed"}) if went else told.verb
            args.things = [counted] if counted.tag == "thing" else []
            args.quantities = [counted] if counted.tag == "quantity" else []
            args.money, args.receiver, told.passive = [], sender or told.subject, True
            return side, receiver
    return _nobody(told)


def _sender(told: Telling) -> Mark | None:
    """`Tỉnh B đã gửi 140 học sinh theo học tại Trường A`: B, whose people they are."""
    marks = [m for m in told.before if m.role not in ASPECTS]
    at = next((k for k in range(len(marks) - 1, 0, -1) if marks[k].tag == "verb"), 0)
    sends = at and (marks[at].value["act"] == "send" or told.clause.keys[marks[at].first] == "gửi")
    who = marks[at - 1] if sends and marks[at - 1].tag == "party" else marks[at - 2] if sends and at > 1 else None
    return who if who is not None and who.tag == "party" and who.value.country == "LA" else None


def _nobody(told: Telling) -> tuple[Side, Side]:
    """Nothing is told: what was read of the clause is dropped."""
    args = told.args
    told.act, args.things, args.quantities, args.money = "study", [], [], []
    return Side(), Side()


def _acting(told: Telling) -> Mark | None:
    """`200 kỹ sư thủy lợi của A đã sang giúp`: A, right before the verb and its adverbs."""
    last = next((m for m in reversed(told.before) if m.role not in ASPECTS), None)
    return last if last is not None and last.tag == "party" and last.value.country in REGION else None


def _people(told: Telling, party: Mark | None, words: frozenset[str]) -> Mark | None:
    """The number of people, or their noun behind `hàng trăm`, `nhiều`, in the phrase that the subject closes."""
    if party is None or not told.before:
        return None  # the verb opens its clause
    keys, before = told.clause.keys, told.before
    at = before.index(party) if party in before else 0
    reached = party.stop
    for index in range(at, -1, -1):
        mark = before[index]
        inside = mark is party or mark.tag in ("quantity", "thing", "party") or mark.role in _PHRASE
        if not inside and not (mark.tag == "stop" and mark.value == ","):
            break
        if mark.tag == "party" and mark is not party and mark.value.countries:
            break
        if mark.tag == "quantity" and are(words, keys[mark.first : reached]):
            return mark
        if mark.role == "each" and keys[mark.first] in ("hàng", "nhiều") and are(words, keys[mark.stop : reached]):
            many = keys[mark.first] == "nhiều" or not _MANY.isdisjoint(keys[mark.stop : mark.stop + 1])
            first = mark.stop + (keys[mark.first] == "hàng")
            return Mark("thing", first, party.stop, {"kind": "technical_assistance", "people": True}) if many else None
    return None
