"""Who stands before a giving verb: its subject, the agent of a passive, and the small words between."""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.models.actors import Official, Organization
from vnlao_coop.vi.facts.gift_parties import ASPECTS, Mark

_BRACKET = 5  # marks of a bracket between a subject and its verb
_OFFICE = 3  # tokens of an office between `được` and its country: `được Chủ tịch nước Lào tặng`
_ADVERBS = 3  # tokens such as `trực tiếp`, `tích cực`, `trân trọng` between subject and verb
_PHRASES = frozenset(["to", "toward", "at", "of", "with", "from", "meet", "per"])
_GOES = frozenset(["to", "toward"])  # đến, sang
_WORKS_AT = frozenset(["hold", "train", "heal"])  # what a school or clinic does
_WORK = frozenset(["train", "heal"])  # what a school or hospital that was given does
_SUPPLY = frozenset([("cung", "cấp"), ("chuyển", "giao"), ("cung", "ứng")])  # what a centre that was given does
_RELATIVE = 4  # marks of `do A xây đã` before what it does
_PLANS = frozenset(["dự", "chương", "khóa", "lớp", "đề"])  # dự án, chương trình, khóa học do A tài trợ
_OTHERS = frozenset(["party", "thing", "quantity"])  # they part an adverb from the verb behind them
_BETWEEN = ASPECTS | {"each", "and", "not", "meet", "effort"}


def subject_of(marks: Sequence[Mark], at: int, start: int) -> tuple[Mark | None, bool]:
    """The party next to the verb on its left, and whether `do` or `được` makes it the agent of a passive."""
    index = at - 1
    while index >= start and (
        marks[index].role in _BETWEEN
        or (marks[index].role in _GOES and marks[index + 1].tag != "party")  # bác sĩ của A qua tận nơi khám bệnh
        or (marks[index].tag == "stop" and marks[index].value in ",()-–")
        or marks[index].tag in ("date", "money")
    ):
        index -= 1
    index = _before_bracket(marks, index, start)
    if (own := _does_both(marks, index, start, at)) is not None:
        return own, False
    if (
        index - 2 >= start
        and marks[index].tag == "party"
        and _passes(marks[index - 1])
        and marks[index - 2].tag == "party"
    ):
        index -= 2  # A thông qua Đại sứ quán B chuyển …
    last = at - 1
    while last > index and marks[last].role in ASPECTS:
        last -= 1  # nhận đỡ đầu B, | hằng năm | hỗ trợ …
    after_comma = marks[last].tag == "stop" and marks[last].value == ","
    if after_comma and any(mark.tag == "verb" for mark in marks[start : max(start, index)]):
        return None, False  # kéo điện về 10 bản, hỗ trợ …: the villages belong to the verb before
    paid = index + 1 < at and any(m.tag == "money" for m in marks[index + 1 : at])
    if index > start and _acts(marks[index]):
        whose = index - 1 - (marks[index - 1].role == "each")
        return None, whose > start and marks[whose].role == "by"  # được các bác sĩ khám: of whom is told before
    if index < start or marks[index].tag != "party":
        return None, False
    if (thanker := _thanker(marks, index, start)) is not None:
        return thanker, False
    mark = _sender(marks, index, start)
    reach = marks[index + 1].first if index + 1 <= at else marks[at].first
    if reach - marks[index].stop > _ADVERBS and not mark.value.travels:
        return None, False
    head = index
    while head > start and (_acts(marks[head - 1]) or marks[head - 1].role == "each"):
        head -= 1  # được các bác sĩ của A khám
    before = marks[index - 1] if index > start else None
    if head > start and marks[head - 1].role == "by" and (_acts(marks[index - 1]) or marks[index - 1].role == "each"):
        return mark, True
    if before is not None and before.role == "by" and before.stop >= mark.first - _OFFICE:
        group = next((m for m in reversed(marks[max(start, index - 3) : index - 1]) if m.tag != "stop"), None)
        led = group is not None and group.tag == "party" and group.value.travels
        if led and group is not None and None not in (mark.value.country, group.value.country):
            led = mark.value.country == group.value.country  # Đội tuyển B được Liên đoàn A tài trợ
        if led and group is not None and not group.value.actors and mark.value.country and mark.stop == marks[at].first:
            led = isinstance(mark.value.actor(), Official)  # Đội được Nhà nước B tặng …
        if led and group is not None:  # Đoàn … do X làm trưởng đoàn đã tặng
            return (group if group.value.country else mark), False
        cut = marks[index + 1] if index + 1 < at else marks[index]
        if before.stop == mark.first and cut.tag == "stop" and cut.value == "," and cut.first > mark.stop:
            return None, False  # trường do A quản lý, hiện dạy 80 em: what A does is said before the comma
        return mark, True  # do A tặng; do A đầu tư 5 tỷ đồng xây tặng; được Chủ tịch nước B tặng
    purse = before is not None and before.tag == "thing" and before.value["kind"] == "grant" and index - 2 >= start
    if purse and marks[index - 2].role == "by":
        return mark, True  # học phí do ngân sách A chi trả
    if before is not None and before.role in ("and", "each", "with", "noun") and _beside(marks, index, start):
        return _led(marks, index, start)
    if before is not None and before.stop >= mark.first - 1:
        if before.role == "of" and index - 2 >= start and _acts(marks[index - 2]) and marks[at].value.get("act"):
            return mark, False  # 30 bác sĩ của Bệnh viện A đã khám bệnh
        if before.role == "of" and index - 2 >= start and marks[index - 2].tag == "thing":
            front = [m.role for m in marks[max(start, index - 4) : index - 2]]
            if front[-1:] == ["by"] or front[-2:] == ["by", "each"]:
                return mark, True  # được các học viện của A bồi dưỡng
        if before.role == "of" and index - 2 >= start and _house(marks[index - 2]) and marks[at].tag == "verb":
            if marks[at].value["act"] in _WORKS_AT:
                return mark, False  # Trạm xá của đồn khám bệnh cho …
        if before.role == "of" and index - 2 >= start and marks[index - 2].tag in ("thing", "quantity", "award"):
            return (mark, True) if marks[at].value.get("strong") else (None, False)  # 20 máy tính của A tặng
        home = marks[index - 2] if before.role == "at" and index - 2 >= start else None
        if home is not None and home.tag == "party" and home.stop == before.first and home.value.country:
            return home, False  # cộng đồng doanh nghiệp Việt Nam tại B góp …
        if before.role == "meet" and any(m.role in _GOES for m in marks[index + 1 : at]):
            return mark, False  # B tiếp đoàn A đến trao …
        if before.role in _PHRASES or before.role in ("authority", "behalf", "purpose"):
            return None, False
    opens = before is None or before.tag in ("stop", "date")  # Năm 2016, binh đoàn | đầu tư 5 tỷ đồng | xây …
    return (None, False) if paid and not (opens and _unnamed(mark)) else (mark, False)


def _does_both(marks: Sequence[Mark], index: int, start: int, at: int) -> Mark | None:
    """`Bộ (đã) biên soạn và bàn giao …`: a body without a name does both."""
    if index <= start or index + 2 != at or marks[index].tag != "verb" or marks[index + 1].role != "and":
        return None
    if marks[index].stop != marks[index + 1].first or marks[index + 1].stop != marks[at].first:
        return None
    who = index - 1
    while who > start and marks[who].role in ASPECTS:
        who -= 1
    opens = who == start or marks[who - 1].tag in ("stop", "date")
    return marks[who] if opens and _unnamed(marks[who]) else None


def _thanker(marks: Sequence[Mark], index: int, start: int) -> Mark | None:
    """`B cảm ơn | A | và trao Huân chương …`: B, who thanks and confers; not `cảm ơn A đã tặng … và …`."""
    joined = index - 1 > start and marks[index - 1].role == "thank" and marks[index + 1].role == "and"
    before = marks[index - 2] if joined else None
    return before if before is not None and before.tag == "party" and before.value.country is not None else None


def _house(mark: Mark) -> bool:
    return mark.tag == "thing" and mark.value["kind"] == "construction"


def _passes(mark: Mark) -> bool:
    """`thông qua`: by whose hands it goes, where a verb may be read too."""
    return mark.tag == "verb" and mark.value.get("needs") == ["loan", "aided"]


def _beside(marks: Sequence[Mark], index: int, start: int) -> bool:
    """Whether the party is the last of those beside whom another acts: `A phối hợp với (Chương trình …) B và C`."""
    k = index - 1
    while k > start and (marks[k].tag in ("party", "group") or marks[k].role in ("and", "each", "noun")):
        k -= 1
    return marks[k].role == "with"


def _led(marks: Sequence[Mark], index: int, start: int) -> tuple[Mark | None, bool]:
    """`do A phối hợp với (các) B lắp đặt`: A; without `do`, who stands before is looked for further on."""
    k = next((k for k in range(index - 1, start, -1) if marks[k].role == "with"), start)
    leader = marks[k - 1] if k > start and marks[k - 1].tag == "party" else None
    if leader is not None and (leader.value.travels or _unnamed(leader)) and not leader.value.countries:
        return leader, False  # đoàn, đồn phối hợp với B trao …: it has no side to be found by
    led = leader is not None and k - 2 >= start and marks[k - 2].role == "by"
    opens = leader is not None and bool(leader.value.actors) and (k - 1 == start or marks[k - 2].value == ";")
    return (leader, led) if led or opens else (None, False)


def _before_bracket(marks: Sequence[Mark], index: int, start: int) -> int:
    """`Trường Hữu nghị 80 (Sơn Tây, Hà Nội) đang đào tạo`: the party that the bracket is about."""
    if index < start or index + 1 >= len(marks) or marks[index + 1].tag != "stop" or marks[index + 1].value != ")":
        return index
    for k in range(index - 1, max(start, index - _BRACKET) - 1, -1):
        if marks[k].tag == "stop" and marks[k].value == "(":
            return k - 1 if k > start and marks[k - 1].tag == "party" else index
    return index


def _sender(marks: Sequence[Mark], index: int, start: int) -> Mark:
    """`A đã tổ chức đoàn đưa 20 bác sĩ …`: who sends a group out, where it has no side of its own."""
    mark, k = marks[index], index - 1
    if not mark.value.travels or mark.value.actors or mark.value.countries:
        return mark
    while k >= start and marks[k].role in ASPECTS:
        k -= 1
    near = k >= start and marks[k].tag == "party" and bool(marks[k].value.actors)
    return marks[k] if near and mark.first > marks[index - 1].stop else mark


def _acts(mark: Mark) -> bool:
    """People of a body, who do what it does: `bác sĩ của A`, `giáo viên của A`."""
    return mark.tag == "thing" and bool(mark.value.get("people"))


def subject_before(marks: Sequence[Mark], at: int, start: int) -> Mark | None:
    """The nearest party left of the verb that is not in a phrase of its own (`tại Lào`, `cho B`, `của A`)."""
    for index in range(at - 1, start - 1, -1):
        mark = marks[index]
        if mark.tag == "party" and not mark.value.joint:
            back = index - 1
            while back > start and marks[back].role == "each" and marks[back].stop == marks[back + 1].first:
                back -= 1
            before = marks[back] if index > start else None
            if before is not None and before.tag == "thing" and before.first == mark.first and back > start:
                before = marks[back - 1]  # xây tặng Trường X một sân chơi: the school is a thing and a body
            held = (
                before is not None
                and before.stop >= marks[back + 1].first - 1
                and (
                    before.role in _PHRASES
                    or before.role in ("authority", "behalf", "purpose", "by", "trade")  # nộp ngân sách | B
                    or before.tag == "verb"
                )
            )
            held = held or (before is not None and before.role in ("and", "noun") and _beside(marks, index, start))
            held = held or _governed(marks, index, start) or (back > start and marks[index - 1].value == "(")
            named = any(isinstance(actor, Organization) for actor in mark.value.actors)
            if not held and (mark.value.country is not None or mark.value.travels or named):
                return mark
    return None


def subject_after(marks: Sequence[Mark], at: int, start: int, stop: int, end: int) -> Mark | None:
    """`Tặng B 20 máy tính, A mong muốn …`, `Là đơn vị tặng B …, ông X cho biết …`: who acts in what follows gives."""
    if any(m.role != "new" and m.tag not in ("stop", "date") and not _unnamed(m) for m in marks[start:at]):
        return None
    after = marks[stop] if stop < end else None
    follows = after is not None and after.tag == "party" and marks[stop - 1].tag == "stop"
    return after if follows and after is not None and (after.value.actors or after.value.countries) else None


def _plans(mark: Mark, roles: Sequence[str]) -> bool:
    """`nhất trí A cử …`, `dự kiến tháng 9, A bàn giao …`; not `…, A đã bàn giao`."""
    return mark.role == "pledged" and (mark.value.get("agrees") or "done" not in roles)


def works_act(marks: Sequence[Mark], keys: Sequence[str], start: int, k: int) -> bool:
    """`Trung tâm dạy nghề B do A xây đã | đào tạo 500 học viên`: what works do that were given is no gift by it."""
    if k - start < _RELATIVE or marks[k].tag != "verb":
        return False
    supplies = keys[marks[k].first : marks[k].stop] in _SUPPLY and marks[k + 1 : k + 2] != ()
    if marks[k].value["act"] not in _WORK and not (supplies and marks[k + 1].tag == "quantity"):
        return False
    done, given = marks[k - 1], marks[k - 3]
    to = marks[k - 2].tag == "party" and not (given.tag == "verb" and given.value.get("strong"))  # do A xây tặng B đã
    if done.role not in ("done", "going") or done.stop != marks[k].first or to:
        return False
    by = next((j for j in range(k - _RELATIVE + 1, start, -1) if marks[j].role == "by"), start)
    if by == start or keys[marks[by].first] != "do" or marks[by + 1].tag != "party" or marks[by + 2].tag != "verb":
        return False
    heads = [m for m in marks[start:by] if m.tag in ("thing", "party")][:1]
    works = bool(heads) and (heads[0].tag == "party" or heads[0].value["kind"] == "construction")
    return works and keys[heads[0].first] not in _PLANS and all(m.role != "say" for m in marks[by:k])


def _opens(marks: Sequence[Mark], index: int, subject: Mark | None) -> bool:
    """`nhất trí (từ nay đến cuối năm, phía) A cử …`: what is agreed on or planned follows, but for its time."""
    between = marks[index + 1 : marks.index(subject)] if subject in marks else ()
    return all(m.tag in ("date", "stop") or m.role in ("from", "to", "each", "noun", "new") for m in between)


def _unnamed(mark: Mark) -> bool:
    """`(Là) đơn vị (tặng …)`: a body without a name."""
    return mark.tag == "party" and bool(mark.value.bare) and not mark.value.actors and not mark.value.countries


def _governed(marks: Sequence[Mark], index: int, start: int) -> bool:
    """`A tiếp nhận bệnh nhân B, cử …`: B is the object of a verb whose subject stands before it."""
    for k in range(index - 1, start, -1):
        if marks[k].tag == "stop":
            return False
        if marks[k].tag == "verb":
            return any(m.tag == "party" and (m.value.actors or m.value.countries) for m in marks[start:k])
    return False


def roles_before(marks: Sequence[Mark], at: int, start: int, subject: Mark | None) -> list[str]:
    """The roles of the function words that belong to the verb: back to its subject, else to the verb before it.

    Before the subject only adverbials of time count (`hàng năm Việt Nam viện trợ …`).
    """
    roles: list[str] = []
    passed, apart = False, False
    for index in range(at - 1, start - 1, -1):
        mark = marks[index]
        if mark.tag == "verb":
            break
        if mark is subject:
            passed = True
            if index - 1 > start and marks[index - 1].role == "by" and marks[index - 2].role in ASPECTS:
                roles.append(str(marks[index - 2].role))  # sẽ được A lắp đặt
        cut = mark.tag in _OTHERS or marks[index + 1].first - mark.stop >= _ADVERBS
        apart = apart or (subject is None and cut)
        if (
            mark.role is not None
            and not mark.value.get("spent")
            and not (apart and mark.role == "done" and index > start)
            and (not passed or mark.value.get("early") or (_plans(mark, roles) and _opens(marks, index, subject)))
        ):
            roles.append(mark.role)  # not: 12 đầu sách đã dịch ra tiếng Lào và đón …
    return roles


def still_promised(marks: Sequence[Mark], at: int, start: int) -> bool:
    """`cam kết dành 800 suất mỗi năm và (tiếp tục) giúp B xây …`: how often tells no more that it is done already."""
    for mark in reversed(marks[start:at]):
        if mark.tag == "verb":
            return True
        if mark.role in ASPECTS and not (mark.role == "going" and mark.value.get("repeats")):
            return False
    return False
