"""What stands after a giving verb: who receives, what, how much, what for.

The words after the verb are walked once. What a phrase is follows from the small word before it
(`cho B`, `của A`, `do A`, `tại C`) or, without one, from its place: next to the verb it receives
(`tặng Lào 20 xe`), behind the thing given it owns it (`trụ sở Sở Tư pháp`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vnlao_coop.vi.facts.gift_parties import ASPECTS, Mark
from vnlao_coop.vi.facts.gift_walk import (
    ENDS,
    Arguments,
    Walk,
    adds,
    cut_off,
    gives_too,
    next_gift,
    next_honour,
    past_aside,
    starts_clause,
    turns,
)

__all__ = ["Arguments", "right_of"]

_GOODS = frozenset(["equipment_in_kind", "humanitarian", "documents_materials"])
_TRANSPARENT = frozenset(["each", "noun", "and", "done", "going", "not", "effort"])
_MARKERS = frozenset(["give", "aid"])  # trao A `tặng` B, quyên góp A `ủng hộ` B
_AID = {"kind": "grant"}  # aid as the thing that is given
_PART_OF = 4  # marks of those of whom something is told: `40 em của hai tỉnh`
_BY_WHOM = 3  # tokens between `do` and who acts
_TAIL = 3  # tokens of a name that was not read whole, before the place in it
_WORKS = frozenset(["build", "train", "heal"])
_APART_FROM_TEACHING = frozenset(["send", "build", "heal"])
_SCHOOLED = frozenset(["receive", "train", "heal", "send", "study"])
_AT = frozenset(["at"])
_INTO = frozenset(["at", "to"])
_LEAD = 2  # tokens such as `một số`, `những` before what is given
_APART = frozenset(["noun", "at", "from", "by", "disaster"])  # before words that are no object of the verb


def right_of(marks: Sequence[Mark], at: int, end: int, end_token: int, start: int | None = None) -> Arguments:
    """The arguments after the verb ``marks[at]``, up to ``marks[end]`` (the end of its clause); from ``start`` on."""
    found = Arguments(stop=end, last=marks[at].stop)
    walk = Walk(found, marks[at])
    if marks[at].tag == "verb" and marks[at].value.get("to"):
        walk.role = "to"  # dành cho 270 cán bộ của B
    index = at + 1 if start is None else start
    while index < end:
        mark = marks[index]
        if mark.tag == "word":
            if not _word(walk, marks, index, end, end_token):
                found.stop = index
                break
        elif mark.tag == "stop" and mark.value == "," and (after := past_aside(walk, marks, index, end)):
            index = after
            continue
        elif mark.tag == "stop":
            walk.bracket = max(0, walk.bracket + (mark.value == "(") - (mark.value == ")"))
            walk.role = walk.role if mark.value in "():" and walk.role != "at" else ","
        elif mark.tag == "party":
            if starts_clause(walk, marks, index, end) or turns(walk, mark) or gives_too(found, marks, at, index, end):
                found.stop = index
                break
            _party(walk, marks, index)
        elif mark.tag == "verb" and mark.first == walk.verb.stop and mark.value.get("abroad"):
            _object(walk, Mark("thing", mark.first, mark.stop, _AID))  # dành viện trợ không hoàn lại cho B
        elif mark.tag == "verb":
            if not _verb(walk, marks, index, end):
                found.stop = index
                break
        elif (behind := _housed(walk, marks, index)) > index:
            found.last, index = max(found.last, marks[behind - 1].stop), behind
            continue
        elif cut_off(walk, mark, marks[index - 1]) or adds(walk, marks, index) or next_honour(walk, marks, index):
            found.stop = index  # giúp Lào, 60 năm …
            break
        elif next_gift(walk, marks, index, end):
            found.stop, found.another = index, True
            break
        else:
            _object(walk, mark)
        index += 1
    return found


def _housed(walk: Walk, marks: Sequence[Mark], index: int) -> int:
    """`cho (học sinh) 7 trường tiểu học của B`: the mark behind buildings that are counted as who receives, else 0."""
    mark, to = marks[index], walk.found.receiver
    if to is not None and to.first < mark.first < to.stop and mark.tag == "thing":
        return index + 1  # cho | 50 em học sinh tại 7 trường tiểu học
    if _is_house(walk, marks, index):
        return index + 1
    among = walk.role == "to" or to is not None and to.stop == mark.first and not to.value.actors
    built = marks[index + 1] if index + 1 < len(marks) and mark.tag == "quantity" else None
    act = walk.verb.value["act"] if walk.verb.tag == "verb" and not walk.found.content else ""
    gives = act == "give" or (act == "build" and any(m.value["kind"] == "equipment_in_kind" for m in walk.found.things))
    if built is None or built.first >= mark.stop or not (among and gives and walk.found.objects):
        return 0
    return index + 2 if built.tag == "thing" and built.value["kind"] == "construction" else 0


def _is_house(walk: Walk, marks: Sequence[Mark], index: int) -> bool:
    """`tặng trạm | 20 giường bệnh`: works right behind the verb, with goods counted behind them, receive these."""
    mark, verb = marks[index], walk.verb
    if mark.tag != "thing" or mark.value["kind"] != "construction" or mark.first != verb.stop or verb.tag != "verb":
        return False
    goods = marks[index + 1 : index + 3]
    counted = len(goods) == 2 and goods[0].tag == "quantity" and goods[0].first == mark.stop and goods[1].tag == "thing"
    gives = verb.value["act"] == "give" and not verb.value.get("handover")
    return gives and counted and goods[1].value["kind"] != "construction"


def _word(walk: Walk, marks: Sequence[Mark], index: int, end: int, end_token: int) -> bool:
    """One function word; False where the arguments end."""
    found, mark, role = walk.found, marks[index], marks[index].role
    if role in ("purpose", "if"):
        stop, after = _sub_clause(marks, index, end, end_token)
        span = (mark.first, stop)
        if role == "if":
            found.condition = span
        else:
            found.purpose = span
        for inner in marks[index + 1 : after]:
            if inner.tag == "party" and found.within is None and inner.value.country is not None:
                found.within = inner
            elif inner.role == "if" and found.condition is None:
                found.condition = (inner.first, stop)
                found.purpose = (mark.first, inner.first)
        if role == "purpose" and after < end and marks[after].role == "if":
            found.condition = (marks[after].first, _sub_clause(marks, after, end, end_token)[0])
        found.last = stop
        return False
    given = found.receiver is not None and not found.objects and mark.first == found.last
    if role == "funds" and walk.verb.tag == "verb" and (given or mark.first == walk.verb.stop):
        _object(walk, Mark("thing", mark.first, mark.stop, _AID))  # dành vốn viện trợ (để) xây …
        return True
    if role == "funds":  # … bằng vốn viện trợ 4 triệu USD: the sum is of this gift
        value = next((m for m in marks[index + 1 : min(end, index + 3)] if m.role != "worth"), None)
        return value is not None and value.tag == "money"
    if role in ENDS:
        return bool(
            role == "say" and mark.stop - mark.first == 2 and walk.found.last == mark.first
        )  # hỗ trợ, chia sẻ …
    joined = walk.role == "," or marks[index - 1].role == "and"
    turns = role == "done" and walk.role == "," and mark.value.get("turns") and marks[index + 1 : index + 2]
    if turns and marks[index + 1].tag != "verb":
        return False  # tặng Bằng khen cho A, còn bác sĩ X thì được …
    if role in ASPECTS and role != "done" and joined and (found.objects or found.receiver):
        return False
    if role == "by" and walk.in_parts and _paid_apart(walk, marks, index):
        return False
    if role == "meet" and marks[index - 1].role == "and" and found.money and _calls_on_works(marks, index, end):
        return False  # trao 100 triệu đồng ủng hộ Quỹ A và thăm trang trại bò sữa
    if role == "by" and marks[index - 1].role == "and" and found.objects:
        return False  # dành 20 suất cho B và được B tặng …
    if role == "part":
        walk.in_parts = bool(found.money or found.quantities)
    elif role == "counterpart" and found.money and mark.first == found.money[-1].stop:
        found.counterpart.append(found.money.pop())  # 5 triệu USD vốn đối ứng
    elif role == "counterpart":
        walk.counterpart = True
    elif role == "noun" and walk.role is None and mark.first == found.last and not found.objects:
        found.soft = True  # hỗ trợ Lào trong …, hỗ trợ về …
        found.vetoed = found.vetoed or mark.first == walk.verb.stop and mark.value.get("abstract", False)
    if role == "going":
        found.going = True
    if role == "each":
        walk.opened = mark.stop
    if role not in _TRANSPARENT:
        walk.role = role
    return True


def _calls_on_works(marks: Sequence[Mark], index: int, end: int) -> bool:
    """`và thăm | trang trại bò sữa`: a thing, not somebody, is called on."""
    return index + 1 < end and marks[index + 1].tag == "thing"


def _paid_apart(walk: Walk, marks: Sequence[Mark], index: int) -> bool:
    """`tuyển 95 học viên B, trong đó 40 em | được A cấp học bổng`: another gives to some of those taken in."""
    after = marks[index + 1 : index + 2]
    named = bool(after) and after[0].tag == "party" and bool(after[0].value.actors)
    takes = walk.verb.tag == "verb" and walk.verb.value["act"] in ("receive", "train")
    before = reversed(marks[max(0, index - _PART_OF) : index])  # trong đó 40 em (của hai tỉnh) | được …
    counted = next((m for m in before if m.tag == "quantity" or m.role == "part" or m.tag == "stop"), None)
    return takes and named and counted is not None and counted.tag == "quantity"


def _sub_clause(marks: Sequence[Mark], index: int, end: int, end_token: int) -> tuple[int, int]:
    """Where the purpose or condition that opens at ``index`` ends: the token and the mark after it."""
    for k in range(index + 2, end):
        if marks[k - 1].tag == "stop" and marks[k - 1].value in ",()":
            fresh = marks[k].role in ("new", "pledged", "if", "part")
            subject = marks[k].tag == "party" and k + 1 < end and marks[k + 1].role in ASPECTS
            if fresh or subject or marks[k - 1].value == ")":
                return marks[k - 1].first, k
    return end_token, end


def _party(walk: Walk, marks: Sequence[Mark], index: int) -> None:
    found, mark, role = walk.found, marks[index], walk.role
    party, before = mark.value, marks[index - 1]
    nobody = party.travels and not party.actors and not party.countries
    if nobody and before.role == "noun" and before.stop == mark.first:
        return  # tập huấn kỹ năng công tác | Đoàn
    if role == "by" and before.role == "by" and mark.first - before.stop > _BY_WHOM:
        role = "to"  # 2,5 tỷ đồng do (bạn đọc đóng góp cho) B
    if before is found.receiver and mark.first == before.stop + 1 and not before.value.countries and party.country:
        found.receiver, found.last = mark, mark.stop  # cho Công an | 5 | tỉnh Bắc Lào
        return
    if not party.actors and not party.countries and not party.heads and not party.both:
        found.each = True
    elif role == "toward" and getattr(party.actor(), "kind", None) == "border_gate":
        found.location = found.location or mark  # chuyển qua cửa khẩu A cho B
    elif role in ("to", "toward"):
        found.receiver = found.receiver or mark
    elif role == "of":
        if walk.counterpart:
            found.within = found.within or mark  # vốn đối ứng của Lào
        elif found.possessor is None:
            found.possessor = mark
    elif role is None and found.possessor is None and _whose_award(found, marks, index):
        found.possessor = mark
    elif role == "at":
        found.location = found.location or mark
    elif role == "by":
        found.agent = found.agent or mark
    elif role == "from":
        found.source = found.source or mark
    elif role == "per":
        pass  # …, theo Bộ A
    elif role == "with":
        found.within = found.within or mark
    elif found.receiver is None and role != "," and (not found.objects or _presented(walk)):
        spent = walk.verb.tag == "verb" and walk.verb.value.get("spends")  # trích Quỹ A 50.000 USD giúp B
        if not (spent and getattr(party.actor(), "kind", None) == "fund"):
            found.receiver = mark
    elif role != ",":
        named = found.owner is not None and found.owner.value.actors and found.owner.value.country is None
        cut = named and party.country is not None
        if found.owner is None or (cut and mark.first - found.owner.stop <= _TAIL):
            found.owner = mark  # Trường Phổ thông dân tộc | nội trú | tỉnh B
    found.last = max(found.last, mark.stop)
    walk.role = None


def _whose_award(found: Arguments, marks: Sequence[Mark], index: int) -> bool:
    """`trao huân, huy chương | Nhà nước A | tặng B`: who confers it, without `của`."""
    after = marks[index + 1] if index + 1 < len(marks) else None
    gives = after is not None and (after.role == "to" or after.tag == "verb" and after.value["act"] == "give")
    return gives and bool(found.awards) and found.awards[-1].stop == marks[index].first


def _presented(walk: Walk) -> bool:
    """`tặng quà các đơn vị …`, `trao 50 suất quà và chúc Tết B`: who follows a gift without a name receives it."""
    verb, things = walk.verb, walk.found.things
    gives = verb.tag == "verb" and verb.value["act"] == "give"
    return gives and bool(things) and all(m.value.get("present") for m in things) and not walk.found.money


def _verb(walk: Walk, marks: Sequence[Mark], index: int, end: int) -> bool:
    """A further verb: content, coordination or a marker of the receiver; False where it opens a gift of its own."""
    found, mark = walk.found, marks[index]
    act = mark.value["act"]
    after = marks[index + 1] if index + 1 < end else None
    if mark.value.get("reaches") and not found.objects:
        return False  # 500 áo mà A chuyển sang đã đến với bà con
    if walk.role == "by" or found.agent is not None and found.last == mark.first:
        found.last = mark.stop
        found.abroad = found.abroad or bool(mark.value.get("abroad"))
        return True  # do Chính phủ Việt Nam trao tặng
    if walk.in_parts and walk.role != "by":
        return True  # trong đó viện trợ 330 tỷ đồng, vốn đối ứng 10 tỷ đồng
    if "aided" in mark.value.get("needs", ()) and after is not None:
        if after.tag == "party":
            return False  # vốn viện trợ của A thông qua C: C only hands it on
        if walk.verb.tag == "verb" and walk.verb.value["act"] == "train" and after.role in ("each", "noun"):
            return True  # đào tạo thông qua các chương trình …
    takes = walk.verb.tag == "verb" and walk.verb.value["act"] == "receive"
    if takes and mark.value.get("abroad") and found.objects and mark.first == found.last:
        found.last = mark.stop
        return True  # nhận 124.000 USD viện trợ từ A
    if (
        takes
        and act == "aid"
        and after is not None
        and after.tag == "money"
        and found.things[-1:] == [marks[index - 1]]
    ):
        found.last = mark.stop
        return True  # nhận kinh phí hỗ trợ 40 triệu đồng của A
    if takes and act == "build" and mark.first == walk.verb.stop:
        found.content.append(mark)  # B được hỗ trợ xây dựng Trường A với tổng mức 17 tỷ đồng
        found.last = mark.stop
        return True
    if act == "receive" or takes:
        return False
    course = walk.verb.tag == "verb" and walk.verb.value["act"] == "hold" and found.quantities and not found.receiver
    if course and act in ("build", "advise", "train") and walk.role == "," and after and after.tag == "thing":
        return True  # mở 5 lớp dạy nghề lái xe, sửa chữa máy nông nghiệp cho 20 thanh niên B: what is learnt
    if (
        act == "give"
        and found.possessor is not None
        and not found.objects
        and after is not None
        and after.tag == "party"
    ):
        walk.role = "to"  # viện trợ của A dành cho B
        found.last = mark.stop
        return True
    if mark.value.get("needs") and mark.first == found.last and found.things and after and after.role == "worth":
        return True  # khoản viện trợ bổ sung trị giá …
    if act == "aid" and found.receiver is not None and found.objects and mark.first == found.last:
        return True  # gửi B 100.000 USD giúp miền Trung khắc phục …, trao B 1.000 tấn xi măng giúp …
    if mark.value.get("carried") and walk.verb.tag == "verb" and walk.verb.value["act"] == "send" and found.objects:
        return True  # cử 2 kỹ sư sang B, mang theo 5 tấn giống
    sent = walk.verb.tag == "verb" and walk.verb.value["act"] == "send"
    if sent and act == "give" and walk.role == "," and found.receiver is None and found.objects:
        return False  # cử đoàn sang thăm hỏi, ủng hộ B 200 triệu đồng
    before_and = marks[index - 1].role == "and"
    what = marks[index + 2] if after is not None and after.role == "each" and index + 2 < end else after
    own = what is not None and what.tag in ("thing", "quantity") and walk.role == ","  # xây dựng (nhiều) trường học
    if (
        own
        and act in _WORKS
        and walk.verb.tag == "verb"
        and walk.verb.value["act"] in _WORKS
        and act != walk.verb.value["act"]
    ):
        return False  # dạy tiếng Việt, xây 2 cây cầu: two gifts
    if own and act in _WORKS and found.content and found.content[-1].value["act"] in _WORKS - {act}:
        return False  # giúp B đào tạo cán bộ, xây dựng trụ sở: two gifts
    if before_and and found.receiver is not None and act in _WORKS and walk.verb.tag == "verb":
        if walk.verb.value["act"] in _WORKS and act != walk.verb.value["act"]:
            return False  # dạy tiếng Việt cho A và khám bệnh cho B
    if act == "finish" and found.money and walk.role == "," and not found.content:
        return False  # viện trợ cho B 700 tỷ đồng, hoàn thành và bàn giao Bệnh viện C
    if act == "give" and found.content and walk.verb.tag == "verb" and (before_and or own):
        return False  # giúp đào tạo sĩ quan và cung cấp trang thiết bị: two gifts
    if not found.objects and (found.receiver is None or act not in ("give", "aid") or not mark.value.get("strong")):
        taught = walk.verb.tag == "verb" and walk.verb.value["act"] == "train" and act in _APART_FROM_TEACHING
        if found.receiver is not None and walk.role == "," and (act in ("give", "aid") or taught):
            return False  # đào tạo cán bộ cho B, cử chuyên gia …
        found.content.append(mark)
        found.last = mark.stop
        return True
    before = marks[index - 1]
    marker = act in _MARKERS and found.receiver is None and before.role != "and"
    if marker and after is not None and _marks_receiver(walk, marks, index, end):
        walk.role = "to"
        found.last = mark.stop
        return True
    sent = walk.verb.tag == "verb" and walk.verb.value["act"] == "send" and act not in ("give", "receive", "send")
    joined = (
        before.role == "and" and walk.role != "toward" and not found.content
    )  # cử bác sĩ sang khám và chữa bệnh; cử bác sĩ và hỗ trợ …
    shown = act == "advise" and not (found.receiver or found.location or found.money)  # cử cán bộ theo dõi, hướng dẫn …
    cut = before.tag == "stop" and before.value != ")" and not shown
    sent = sent and not joined and not cut and not (own and act == "aid")
    goods = after is not None and after.tag == "quantity" and any(m.value["kind"] in _GOODS for m in found.things)
    counted = found.money or found.quantities or goods
    if not sent and before.role == "and" and act in ("build", "heal", "train") and counted:
        return False  # hỗ trợ 100 máy tính và đào tạo 50 kỹ sư, tặng thiết bị và đào tạo 50 kỹ sư: two gifts
    if act == "build" and before.role == "and" and _works_too(walk, after):
        return False
    shaped = act == "advise" and bool(found.content) and found.content[-1].value["act"] == "advise"
    if (
        sent
        or shaped  # giúp B hoàn thiện thể chế, nâng cao năng lực …
        or act == "finish"
        or (act in ("build", "heal", "advise", "train") and walk.role != "," and not _does(found))
    ):
        found.content.append(mark)
        found.last = mark.stop
        return True
    return False


def _works_too(walk: Walk, after: Mark | None) -> bool:
    """`tặng trang thiết bị và xây dựng trụ sở`: works behind goods that are handed over are another gift."""
    hands = walk.verb.tag == "verb" and walk.verb.value["act"] == "give" and not walk.found.content
    works = after is not None and after.tag == "thing" and after.value["kind"] == "construction"
    return hands and works and any(m.value["kind"] == "equipment_in_kind" for m in walk.found.things)


def _does(found: Arguments) -> bool:
    """Whether it was said what one is helped to do; not in `trao bảng tượng trưng hỗ trợ 3 tỷ đồng cho B xây …`."""
    return any(m.value["act"] not in _MARKERS for m in found.content)


def _marks_receiver(walk: Walk, marks: Sequence[Mark], index: int, end: int) -> bool:
    """`trao Huân chương … tặng B`, `quyên góp … ủng hộ B`; after a comma only where nothing more is given to B."""
    near = (m for m in marks[index + 1 : min(end, index + 6)] if m.tag != "stop" or m.value != ")")
    small = [m for m in near if m.role not in ("to", "toward", "each", "at")]
    if len(small) > 1 and small[0].tag == "quantity" and small[1].tag == "party":
        del small[0]  # tặng 5 cán bộ của B
    if not small or small[0].tag != "party":
        return False
    return walk.role != "," or len(small) < 2 or small[1].tag not in ("thing", "quantity", "money", "award")


def _object(walk: Walk, mark: Mark) -> None:
    found = walk.found
    if mark.tag == "date":
        found.dates.append(mark)
        return
    held = walk.verb.tag == "verb" and (walk.verb.value["act"] == "give" or bool(walk.verb.value.get("people")))
    taught = walk.verb.tag == "verb" and walk.verb.value["act"] in _SCHOOLED
    taught = taught or any(m.value["kind"] == "training" for m in found.things)
    if mark.tag == "thing" and mark.value["kind"] == "construction" and walk.role in (_INTO if held else _AT):
        if held or taught:
            return  # trao tặng tại trụ sở …, tặng đàn bầu cho bảo tàng …, vào học tại các học viện: where it is
    if mark.tag == "thing" and mark.value["kind"] == "construction" and found.receiver and held and not found.objects:
        if mark.first == found.receiver.stop + 1 and walk.verb.stop == found.receiver.first:
            return  # tặng Bộ A và thư viện của Bộ 25 máy tính: who else receives
    if mark.tag == "thing" and mark.value["kind"] == "construction" and walk.role == "of" and found.receiver and held:
        return  # trao Huân chương cho các cá nhân của học viện, tặng 20 xe đạp cho học sinh của trường: whose they are
    if mark.tag == "thing" and mark.value["kind"] == "construction" and walk.bracket and found.quantities and held:
        return  # 1.600 vé cho 8 trường của B (mỗi trường 200 vé)
    if mark.tag == "money":
        if mark.value.equivalent_of is not None or mark.value.value.low == 0:
            return  # cửa hàng 0 đồng
        parts = found.parts if walk.in_parts and found.money else found.money
        target = found.counterpart if walk.counterpart else parts
        target.append(mark)
        walk.counterpart = False
    elif mark.tag == "quantity":
        if (walk.bracket or walk.in_parts) and found.quantities:
            return  # 1.000 suất học bổng, trong đó có 300 suất đại học
        found.quantities.append(mark)
    elif mark.tag == "award":
        found.awards.append(mark)
    else:
        if walk.in_parts and found.quantities:
            return  # 300 lưu học sinh, trong đó diện học bổng là 50 em
        if mark.value.get("weak") and not _leads(walk, mark):
            return
        inside = held and mark.first - found.last > _LEAD  # hệ thống … điện tử
        apart = walk.role in _APART or inside  # trong thời gian sớm nhất
        scene = mark.value.get("scene")  # trẻ em nghèo vùng biên B
        if mark.value["kind"] == "none" and not scene and not found.objects and not found.content and not apart:
            found.vetoed = True
        built = walk.verb.tag == "verb" and walk.verb.value["act"] == "build"
        built = built or any(m.value["act"] == "build" for m in found.content)
        built = built or (walk.verb.tag == "verb" and bool(walk.verb.value.get("handover")))  # bàn giao lớp học
        if built and mark.value["kind"] == "training" and "acts" not in mark.value:
            mark = replace(mark, value={"kind": "construction"})  # xây lớp học
        found.things.append(mark)
    found.last = max(found.last, mark.stop)
    if walk.role in (",", "by"):
        walk.role = None


def _leads(walk: Walk, mark: Mark) -> bool:
    """A short word such as `nhà`, `xe` is a thing only where it opens its phrase, not inside a longer word."""
    found = walk.found
    each = walk.opened == mark.first and not (found.things and mark.value["kind"] == "training")  # mỗi khóa
    counted = each or any(q.first < mark.first <= q.stop for q in found.quantities)
    return counted or mark.first == found.last or (bool(found.content) and mark.first == found.content[-1].stop)
