"""A giving verb as its clause tells it: its arguments, who acts, and what it does with them."""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.gift_agents import (
    funded,
    handed_on,
    of_whom,
    paid_before,
    same_funds,
    sent_on,
    studies_paid,
    taught_at,
    treated,
)
from vnlao_coop.vi.facts.gift_arguments import right_of
from vnlao_coop.vi.facts.gift_clauses import Clause, Telling
from vnlao_coop.vi.facts.gift_parties import ASPECTS, Mark
from vnlao_coop.vi.facts.gift_purposes import went_over
from vnlao_coop.vi.facts.gift_subjects import subject_after, subject_of, works_act

_NOUN_BEFORE = frozenset(["noun", "of", "at", "trade"])  # sự hỗ trợ, việc xây dựng, của …: the verb is a noun
NOMINAL_ACTS = frozenset(["aid", "give", "funds"])
_QUOTES = frozenset('"“”«')
_EQUIPPED = frozenset(["equipment_in_kind"])
_GRANTS = frozenset(["give", "aid"])
_SAYINGS = _QUOTES | {":", "rằng"}
_EVENTS = frozenset(fold("chương hoạt").split())  # chương trình, hoạt động
_INVITED = 3  # marks between `mời` and whom who is invited sends
_NAMED_BY_ACTS = frozenset(["lượng", "nghiệm"])  # chất lượng dạy học, kinh nghiệm đào tạo: no act
_SKILLS = frozenset(["train", "build", "heal"])
_LEARN, _LEARNING = ("học", "tập"), 3  # and a comma
_TOWARD = frozenset(["sang", "về", "ra", "vào", "đi"])


def opened(clause: Clause, at: int) -> Telling | None:
    """The verb at ``at`` with its arguments and who acts; None where works are what acts."""
    marks, verb = clause.marks, clause.marks[at]
    act = str(verb.value["act"]) if verb.tag == "verb" else "funds"
    if works_act(marks, clause.keys, clause.start, at):
        return None
    relative = range(at + 2, clause.end if at > 1 and marks[at - 2].role == "by" else 0)
    own_act = (k - 1 for k in relative if works_act(marks, clause.keys, clause.start, k))
    args = right_of(marks, at, next(own_act, clause.end), clause.end_token)
    told = Telling(clause, at, verb, act, args, subject=None, passive=False, nominal=False, roles=[])
    _find_subject(told)
    return told


def mark_before(told: Telling) -> Mark | None:
    """The mark before the verb in its clause."""
    return told.clause.marks[told.at - 1] if told.at > told.clause.start else None


def is_by_somebody(told: Telling) -> bool:
    """`do | tặng`, `được | cử`: whether the word that tells who acts stands right before the verb."""
    previous = mark_before(told)
    return previous is not None and previous.stop == told.verb.first and previous.role == "by"


def _find_subject(told: Telling) -> None:
    """Who acts, and whether the verb is passive or a noun."""
    clause, marks, at, act = told.clause, told.clause.marks, told.at, told.act
    subject, passive = subject_of(marks, at, clause.start)
    if passive and subject is not None and clause.keys[subject.first - 1] in _TOWARD:
        subject, passive = None, False  # được đưa sang A đào tạo: where they are taken
    previous = mark_before(told)
    if subject is None and previous is not None and act == "give" and _names_event(clause, previous, told.verb):
        subject, passive = subject_of(marks, at - 1, clause.start)  # A tổ chức chương trình | trao học bổng
    before = clause.told.core[1] if clause.told is not None else 0
    if subject is not None and subject.first < before and not passive and previous is not subject:
        subject = None  # …, đào tạo 150 sinh viên của trường A, tặng …: A belongs to the gift before
    told.nominal = act == "funds" or (subject is None and _is_noun(marks, at, clause, act))
    _add_sum(told)
    if subject is None and not told.nominal and not passive:
        subject = subject_after(marks, at, clause.start, told.args.stop, clause.end)
    told.subject, told.passive = subject, passive


def _add_sum(told: Telling) -> None:
    """`đầu tư 60 tỷ đồng | xây dựng trường học`, `thông qua 15 tỷ đồng | giúp B`: the sum before is what is spent."""
    previous, verb = mark_before(told), told.verb
    raised = told.act == "aid" or (verb.tag == "verb" and verb.value.get("relief"))  # 20.000 USD quyên góp xây trường
    spends = told.act == "build" or (raised and previous is not None and previous.stop == verb.first)
    if spends and previous is not None and previous.tag == "money" and not told.args.money:
        told.args.money.append(previous)


def is_no_act(told: Telling) -> bool:
    """`nói khi nhận chuyến hàng`, `1.200 ca phẫu thuật`: whether the verb only names something, or is an invitation."""
    clause, act, at, verb = told.clause, told.act, told.at, told.verb
    if act == "send" and any(m.role == "invite" for m in clause.marks[max(clause.start, at - _INVITED) : at]):
        return True  # mời B cử đoàn dự …
    lead = clause.keys[verb.first - 1]
    return (
        clause.lived(verb)
        or (act == "receive" and lead == "khi")
        or (act == "heal" and lead == "ca" and not told.subject)
        or (act in _SKILLS and lead in _NAMED_BY_ACTS)
        or (act == "train" and (_studies_too(clause, at) or _is_saying(clause, verb)))
    )


def settle(told: Telling) -> None:
    """What the verb does with these arguments: those who are set aside are sent, courses that are held teach."""
    clause, at, verb = told.clause, told.at, told.verb
    if verb.tag == "verb" and verb.value.get("needs") and told.act == "give" and _sends(clause.marks, at, clause.end):
        told.act = "send"
    _settle_teaching(told)
    _settle_giving(told)
    previous = mark_before(told)
    if previous is not None and previous.role == "purpose" and not previous.value.get("spent"):
        said = {m.role or m.tag for m in clause.marks[clause.start : at]}
        if went_over(clause, at - 1) and "date" in said and "pledged" not in said:
            told.roles = [*told.roles, "done"]  # Chiều 25/7, A đến B để trao …
        else:  # đã nhịn ăn sáng để gửi tặng …
            told.roles = ["purpose", *([] if "done" in said else ["pledged"]), *told.roles]


def _settle_teaching(told: Telling) -> None:
    """Courses that are held or paid, and those who learn at a body of the other side."""
    clause, at, args = told.clause, told.at, told.args
    paid = told.passive and told.act in NOMINAL_ACTS and not args.money
    study = studies_paid(clause, at) if paid else None
    if told.act == "hold" or study is not None:  # mở lớp, tổ chức khóa đào tạo
        told.act = "train"
        if study is not None and study.value["status"] == "implementing":
            told.roles = ["going", *told.roles]
    teacher = taught_at(clause, at, args, told.act) if told.subject is None or told.act == "finish" else None
    if teacher is not None:
        told.act, told.subject, told.passive = "train", teacher, True


def _settle_giving(told: Telling) -> None:
    """Who is advised beside somebody; equipment put up for somebody is given; what somebody got too, or is handed."""
    clause, at, args, previous = told.clause, told.at, told.args, mark_before(told)
    if told.act == "advise" and args.receiver is None:
        args.receiver = args.within  # hội chẩn với B
    kinds = {m.value["kind"] for m in args.things}
    if told.act == "build" and (args.receiver or args.possessor) and kinds == _EQUIPPED:
        told.act = "give"  # lắp đặt (miễn phí) internet cho 60 trường học
    if previous is not None and previous.role == "and" and told.act in _GRANTS and _got_too(clause, at):
        told.act = "receive"  # B được miễn học phí và | hỗ trợ 3 triệu đồng
    to = at + 1 < clause.end and clause.marks[at + 1].role == "to"
    if told.act == "receive" and to and args.receiver is not None and clause.keys[told.verb.first] == "được":
        told.act = "give"  # Huân chương … của A được trao cho B


def has_giver(told: Telling) -> bool:
    """Whether somebody is said to give; finds who, where the verb is passive and names nobody."""
    clause, at, args, act = told.clause, told.at, told.args, told.act
    if told.subject is not None or not is_by_somebody(told) or act == "receive":
        return True
    if act == "send" and args.receiver is None and any(m.role == "toward" for m in clause.marks[at : at + 4]):
        args.receiver = args.location  # được biệt phái sang dạy tại B
    sent = of_whom(clause, at) if act == "send" and args.receiver is not None else None
    paid = paid_before(clause, at, act)
    if paid is None and sent is None and not _passed_on(told):
        return False
    if sent is not None:
        (args.quantities if sent[0].tag == "quantity" else args.things).append(sent[0])
    if paid is not None:
        told.subject, told.passive = paid, True
    elif sent is not None:
        told.subject, told.passive = sent[1], False
    else:
        told.passive = act != "send"
    return True


def _passed_on(told: Telling) -> bool:
    """Whether who sends, treats, hands over or pays is told elsewhere."""
    clause, at, args, act = told.clause, told.at, told.args, told.act
    return (
        sent_on(clause, at, args, act)
        or treated(clause, at, args, act)
        or handed_on(clause, args, act)
        or funded(args, act)
        or same_funds(clause, args, act)
    )


def settle_finished(told: Telling) -> None:
    """A course that is finished taught somebody; works that are finished and handed over are given."""
    args = told.args
    if told.act != "finish":
        return
    course = bool(args.things) and args.things[0].value["kind"] == "training"
    if course and told.subject is not None and args.agent is not None:
        # 25 bác sĩ của B hoàn thành khóa học do A tổ chức
        told.subject, told.passive, args.agent = args.agent, True, None
    if course and (told.subject is not None or args.receiver is not None):
        told.act = "train"  # A vừa hoàn thành khóa bồi dưỡng cho 30 cán bộ của B
    elif any(m.value["act"] == "give" for m in args.content):
        told.act = "give"  # hoàn thành, bàn giao bộ sách cho …


def _studies_too(clause: Clause, at: int) -> bool:
    """`cấp học bổng cho sinh viên B đi học và bồi dưỡng`, `đang học tập, bồi dưỡng`: what those do who got some."""
    first = clause.marks[at].first
    if first > _LEARNING and clause.keys[first - 1] in (",", "và") and clause.keys[first - _LEARNING :][:2] == _LEARN:
        return True  # học sinh Lào học tập, bồi dưỡng tại A
    study, and_ = clause.marks[max(clause.start, at - 2) : at] if at - 2 >= clause.start else (None, None)
    joined = and_ is not None and (and_.role == "and" or (and_.value == "," and and_.stop == clause.marks[at].first))
    return joined and study is not None and study.tag == "verb" and study.value["act"] == "study"


def _is_saying(clause: Clause, verb: Mark) -> bool:
    """`Bác Hồ dạy: "…"`: what somebody taught is a saying."""
    return verb.stop - verb.first == 1 and not _SAYINGS.isdisjoint(clause.keys[verb.stop : verb.stop + 1])


def _sends(marks: Sequence[Mark], at: int, end: int) -> bool:
    """`bố trí 3 chuyên gia sang làm việc tại B`: people, not money, are what is set aside."""
    after = marks[at + 1 : min(end, at + 5)]
    people = any(m.tag == "party" or (m.tag == "thing" and m.value.get("people")) for m in after)
    return people and any(m.role == "toward" for m in after) and after[0].tag in ("quantity", "thing")


def _is_noun(marks: Sequence[Mark], at: int, clause: Clause, act: str) -> bool:
    """Whether the verb stands as a noun: `việc xây dựng`, `dự án đào tạo`, `viện trợ của A`."""
    verb = marks[at]
    if at > clause.start:
        previous = marks[at - 1]
        granted = [m.role for m in marks[max(clause.start, at - 8) : at] if m.tag == "word"]
        if "pledged" in granted[:2] and "noun" in granted and act in ("aid", "build", "train"):
            return False  # nhất trí về việc hỗ trợ …
        if act == "give" and _names_event(clause, previous, verb):
            return False  # A tổ chức chương trình trao học bổng cho B
        if clause.thanking and clause.keys[previous.first] == "việc":
            return False  # cảm ơn A, nhất là việc gửi tặng 5 máy thở
        works = previous.tag == "thing" and act in ("build", "train")
        if works and previous.stop + 1 == verb.first and clause.keys[previous.stop] in _QUOTES:
            return True  # dự án "Xây dựng trường học tại B"
        if previous.stop == verb.first and (previous.role in _NOUN_BEFORE or works):
            return True
    return act == "aid" and at + 1 < clause.end and marks[at + 1].role == "of"


def _names_event(clause: Clause, previous: Mark, verb: Mark) -> bool:
    """`chương trình | trao`: an event at which something is given."""
    return previous.stop == verb.first and clause.keys[previous.first] in _EVENTS


def _got_too(clause: Clause, at: int) -> bool:
    """`được | miễn học phí và | hỗ trợ …`: a second verb of what somebody got, of whom is not said."""
    for k in range(at - 2, clause.start, -1):
        mark = clause.marks[k]
        if mark.tag == "party" or mark.role in ASPECTS:
            return False
        if mark.tag == "verb":
            by, got = clause.marks[k - 1], clause.keys[mark.first] == "được"
            return got or (by.role == "by" and by.stop == mark.first and mark.value["act"] in _GRANTS)
    return False
