"""The walk over the words after a giving verb: what it has found, and where the arguments end.

They end where somebody else acts, gives or receives something else: see :mod:`vnlao_coop.vi.facts.gift_arguments`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.vi.facts.gift_parties import ASPECTS, Mark

ENDS = frozenset(["say", "ask", "thank", "trade", "new", "invite"])
_NEXT = 6  # marks in which what is given next names its receiver
_UNREAD = 4  # tokens of a thing that was not read
_ASIDE = 8  # marks of what is said of who receives
_TEACHING = frozenset(["train", "receive", "study"])
_GIVING = frozenset(["give", "aid", "send", "receive", "build"])


@dataclass(slots=True, eq=False)
class Arguments:
    """What was found right of a verb; ``stop`` is the index of the first mark that does not belong to it."""

    receiver: Mark | None = None
    agent: Mark | None = None
    possessor: Mark | None = None
    owner: Mark | None = None
    location: Mark | None = None
    source: Mark | None = None
    within: Mark | None = None
    each: bool = False
    things: list[Mark] = field(default_factory=list)
    awards: list[Mark] = field(default_factory=list)
    money: list[Mark] = field(default_factory=list)
    parts: list[Mark] = field(default_factory=list)
    counterpart: list[Mark] = field(default_factory=list)
    quantities: list[Mark] = field(default_factory=list)
    dates: list[Mark] = field(default_factory=list)
    content: list[Mark] = field(default_factory=list)
    purpose: tuple[int, int] | None = None
    condition: tuple[int, int] | None = None
    vetoed: bool = False
    going: bool = False
    soft: bool = False
    abroad: bool = False  # `do A viện trợ`: aid to another country
    another: bool = False  # it ends where the same verb gives something else to someone else
    stop: int = 0
    last: int = 0

    @property
    def objects(self) -> list[Mark]:
        """Things, honours, sums and counted things in reading order."""
        return sorted([*self.things, *self.awards, *self.money, *self.quantities], key=lambda m: m.first)


@dataclass(slots=True, eq=False)
class Walk:
    """The walk itself: what the last small word was, and what is still open."""

    found: Arguments
    verb: Mark
    role: str | None = None
    in_parts: bool = False
    opened: int = 0  # the token behind `một`, `những`, `các`
    bracket: int = 0
    counterpart: bool = False


def cut_off(walk: Walk, mark: Mark, comma: Mark) -> bool:
    """Whether a comma after the receiver ends the gift; not before a sum: `trao bà Y, Thứ trưởng Bộ B, 2 tỷ đồng`.

    Nor behind something that was not read: `tặng Đại đội A lạp xưởng, mì tôm`.
    """
    found, verb = walk.found, walk.verb
    if walk.role != "," or found.receiver is None or found.objects or found.content:
        return False
    unread = comma.value == "," and found.last == found.receiver.stop < comma.first <= found.last + _UNREAD
    listed = unread and verb.tag == "verb" and verb.value["act"] == "give" and comma.stop == mark.first
    return mark.tag not in ("money", "award") and not (listed and mark.tag in ("thing", "quantity"))


def past_aside(walk: Walk, marks: Sequence[Mark], index: int, end: int) -> int:
    """`tặng Trường A, nơi có nhiều con em B, 20 máy tính`: the mark behind what is said of who receives, or 0.

    Between two commas, the second right before what is given.
    """
    found, verb = walk.found, walk.verb
    gives = verb.tag == "verb" and verb.value["act"] == "give" and not walk.bracket
    if not gives or found.receiver is None or found.objects or found.content or found.last != marks[index].first:
        return 0
    for k in range(index + 1, min(end - 1, index + _ASIDE)):
        mark, after = marks[k], marks[k + 1]
        if mark.role in ENDS or mark.role in ASPECTS or mark.tag in ("money", "award"):
            return 0
        if mark.tag == "verb" and mark.value["act"] in _GIVING:
            return 0
        if mark.tag == "stop" and mark.value != "-":
            given = after.tag in ("quantity", "money", "award") and after.first == mark.stop
            if mark.value != "," or not given:
                return 0
            place = next((m for one, m in pairwise(marks[index:k]) if one.role == "at" and m.tag == "party"), None)
            found.location = found.location or place
            return k + 1
    return 0


def adds(walk: Walk, marks: Sequence[Mark], index: int) -> bool:
    """`cử giáo viên sang B và tăng số học bổng cho B`: an unread verb after `và` opens something else."""
    mark, before = marks[index], marks[index - 1]
    sends = walk.verb.tag == "verb" and walk.verb.value["act"] == "send" and walk.found.receiver is not None
    return sends and before.role == "and" and mark.tag == "thing" and mark.first > before.stop


def _listed(before: Mark) -> bool:
    return before.role == "and" or (before.tag == "stop" and before.value == ",")


def next_honour(walk: Walk, marks: Sequence[Mark], index: int) -> bool:
    """`trao Huân chương X cho A và Huân chương Y cho B`: an honour behind who received one goes to another."""
    found, joint, to = walk.found, marks[index - 1], marks[index - 2]
    if marks[index].tag != "award" or not _listed(joint) or not found.awards:
        return False
    receives = walk.verb.tag == "verb" and walk.verb.value["act"] == "receive" and found.possessor is not None
    if receives and found.possessor is not None and found.possessor.first > found.awards[-1].first:
        found.another = True  # đón nhận Huân chương X của A và Huân chương Y của C
        return True
    if found.receiver is None:
        return to.role == "to" and to.stop < joint.first  # cho (ông X) và Huân chương Y cho B
    return bool(found.receiver.value.actors or found.receiver.value.bare)  # not: 2 tập thể, 5 cá nhân of one body


def next_gift(walk: Walk, marks: Sequence[Mark], index: int, end: int) -> bool:
    """`trao 1 tỷ kíp cho A và 30 suất học bổng cho B`: a sum or number behind who received one goes to another."""
    found, mark, listed = walk.found, marks[index], _listed(marks[index - 1])
    gives = walk.verb.tag == "verb" and walk.verb.value["act"] in ("give", "aid") and not walk.in_parts
    if mark.tag not in ("money", "quantity") or not (listed and gives) or found.content or walk.bracket:
        return False
    if found.receiver is None or not (found.money or found.quantities):
        return False
    for k in range(index + 1, min(end, index + _NEXT)):
        if marks[k].tag not in ("thing", "quantity", "money") and marks[k].role not in ("to", "each", "worth"):
            return False
        if marks[k].role == "to":
            return marks[k - 1].role != "each" and k + 1 < end and marks[k + 1].tag in ("party", "word", "thing")
    return False


def starts_clause(walk: Walk, marks: Sequence[Mark], index: int, end: int) -> bool:
    """`…, Lào dành cho Việt Nam …`, `tặng 2 triệu đồng và xã B tặng …`: a party with a verb of its own."""
    if index + 1 >= end:
        return False
    after = marks[index + 1]
    gives = after.tag == "verb" and after.value["act"] == "give"
    colon = marks[index - 1].tag == "stop" and marks[index - 1].value == ":"  # Tin vui đến với B: A đồng ý tặng …
    if marks[index - 1].role == "part" and walk.verb.tag == "verb" and walk.verb.value["act"] in _TEACHING:
        return gives and not walk.found.money  # A đào tạo 210 em, trong đó tỉnh C cấp học bổng cho 150 em
    if walk.role != "," and not colon:
        return gives and marks[index - 1].role == "and" and bool(walk.found.money or walk.found.quantities)
    if after.tag == "stop" and after.value in "-–" and index + 2 < end:
        after = marks[index + 2]  # bà X - giám đốc Y - cho biết
    return after.tag == "verb" or after.role in ASPECTS or after.role in ("say", "ask", "thank", "trade")


def gives_too(found: Arguments, marks: Sequence[Mark], at: int, index: int, end: int) -> bool:
    """`A ủng hộ B 80 triệu kíp, công ty C 500 thùng mì`: another who gives, with a sum or number and no verb.

    Where nobody is said to receive, a place behind a place of its country or a body behind a body: `tỉnh A ủng hộ 2 tỷ
    kíp, tỉnh C 1 tỷ kíp`.
    """
    if index + 1 >= end or not (found.money or found.quantities) or found.content:
        return False
    party, given, comma = marks[index], marks[index + 1], marks[index - 1]
    listed = comma.tag == "stop" and comma.value == "," and comma.stop == party.first
    if party.tag != "party" or not (listed and party.value.actors and _counts(party, given)):
        return False
    if found.receiver is None:
        return _peers(next((m for m in reversed(marks[:at]) if m.role not in ASPECTS), None), party)
    to = found.receiver.value.country
    row = party.value.country is None and _receives(found, marks[at + 1 : index - 1])
    return to is not None and party.value.country != to and not row


def _receives(found: Arguments, marks: Sequence[Mark]) -> bool:
    """`tặng huyện A (Lào) 30 triệu đồng, Công an B 10 triệu đồng, | Đại đội C 10 triệu đồng`: one more who receives."""
    assert found.receiver is not None
    rows = (one for one, two in pairwise(marks) if one.tag == "party" and _counts(one, two))
    return any(one is not found.receiver and one.value.country == found.receiver.value.country for one in rows)


def _peers(one: Mark | None, two: Mark) -> bool:
    """Whether two parties are places of one country, or bodies not known to be of two."""
    if one is None or one.tag != "party":
        return False
    peers, countries = [m.value.actor() for m in (one, two)], {one.value.country, two.value.country}
    if all(isinstance(p, Organization) for p in peers):
        return len(countries - {None}) < 2
    return all(isinstance(p, Place) and p.country is not None for p in peers) and len(countries) == 1


def _counts(party: Mark, given: Mark) -> bool:
    return given.tag in ("money", "quantity") and given.first - party.stop <= 1


def turns(walk: Walk, mark: Mark) -> bool:
    """`ta bàn giao xong, bạn thiếu người …`, `làm tặng bản một nhà văn hóa, ông X …`: another who acts."""
    found = walk.found
    if walk.role != "," or found.awards:
        return False
    person = found.receiver is not None and bool(found.objects) and isinstance(mark.value.actor(), Official)
    acts = walk.verb.tag == "verb" and walk.verb.value["act"] == "give"
    return person or (acts and not (found.receiver or found.objects or found.content or found.agent))
