"""Several honours in one sentence: each goes to who is named with it, by the hand of who confers the first.

`trao Huân chương X cho A, Huân chương Y cho B`; `Huân chương X tặng A; B và 5 cá nhân nhận Huy chương Y`; `Huân chương
X: A; Huy chương Y: B, C`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.money import Quantity
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_sides import Sides
from vnlao_coop.vi.facts.gift_terms import name_of_award
from vnlao_coop.vi.rules import rule

MORE = "one of several honours"
_NEAR = 3  # tokens between an honour, or whose it is, and the word before who receives it
_UNREAD = 3  # tokens of who receives where nobody is read there
_TAKES = 2  # marks between who receives and the honour: the verb, a number
_ON = 1  # sentences after an honour in which another of the same hand may be told
_ONE = Decimal(1)
_RECEIVES = "B receives from A"


@rule(
    MORE,
    reader="told_commitments",
    examples={
        "Huân chương Tự do hạng Nhất được trao cho Sở Y tế tỉnh Sơn La; Huân chương Lao động tặng Sở Nội vụ tỉnh "
        "Sơn La; Sở Ngoại vụ tỉnh Sơn La nhận Huy chương Hữu nghị của Nhà nước Lào.": {
            "Nhà nước Lào → Sở Y tế tỉnh Sơn La: 1 Huân chương Tự do hạng Nhất": "honour, delivered",
            "Nhà nước Lào → Sở Nội vụ tỉnh Sơn La: 1 Huân chương Lao động": "honour, delivered",
            "Nhà nước Lào → Sở Ngoại vụ tỉnh Sơn La: 1 Huy chương Hữu nghị": "honour, delivered",
        },
        "Nhà nước Lào tặng thưởng: Huân chương Tự do hạng Nhì: tỉnh Thanh Hóa; Huân chương Hữu nghị: tỉnh Nghệ An.": {
            "Nhà nước Lào → tỉnh Thanh Hóa: 1 Huân chương Tự do hạng Nhì": "honour, delivered",
            "Nhà nước Lào → tỉnh Nghệ An: 1 Huân chương Hữu nghị": "honour, delivered",
        },
        "Nhà nước Lào trao Huân chương Hữu nghị cho tỉnh Thanh Hóa; 12 Huân chương Lao động cho các cá nhân.": {
            "Nhà nước Lào → tỉnh Thanh Hóa: 1 Huân chương Hữu nghị": "honour, delivered",
            "Nhà nước Lào → tỉnh Thanh Hóa: 12 Huân chương": "honour, delivered",
        },
    },
    never=[
        "Nhà nước Lào trao Huân chương Hữu nghị cho tỉnh Thanh Hóa; 12 Huân chương được trưng bày.",
        "Nhà nước Lào trao Huân chương Hữu nghị cho tỉnh Thanh Hóa, nơi từng được Nhà nước tặng Huân chương Độc lập.",
    ],
)
def more_honours(context: Context, sides: Sides, number: int, found: Sequence[Draft]) -> list[Draft]:
    """The honours of sentence ``number`` that no draft of ``found`` tells, beside one that is told."""
    marks = sides.marks.of(number)
    awards = [k for k, m in enumerate(marks) if m.tag == "award" and not m.value.get("generic")]
    told = [d for d in found if d.kind == "honour" and d.number == number]
    opens = bool(awards) and awards[0] <= _TAKES and not any(m.tag == "party" for m in marks[: awards[0]])
    if not told and opens:  # … . Huy chương Hữu nghị cũng được trao cho 7 cá nhân của B
        told = [d for d in found[-1:] if d.kind == "honour" and 0 < number - d.number <= _ON]
    if not told or (len(awards) < 2 and told[0].number == number):
        return []
    more: list[Draft] = []
    for at, index in enumerate(awards):
        mark = marks[index]
        if any(d.number == number and _holds(d, mark, [marks[k] for k in awards]) for d in found):
            continue
        start = awards[at - 1] + 1 if at else 0
        stop = awards[at + 1] if at + 1 < len(awards) else len(marks)
        draft = _of(context, sides, marks, (start, index, stop), told[0], number)
        more += [draft] if draft is not None else []
    return more


def _holds(draft: Draft, mark: Mark, others: Sequence[Mark]) -> bool:
    """Whether a draft tells of the honour, not of another one in its words."""
    inside = draft.core[0] <= mark.first < draft.core[1]
    first, stop = draft.described or draft.core
    alone = not any(draft.core[0] <= m.first < draft.core[1] for m in others if m is not mark)
    counted = any(name == "quantities" and one <= mark.first < two for name, _, one, two, _ in draft.proof)
    return inside and (alone or counted or draft.kind != "honour" or first <= mark.first < stop)


def _of(
    context: Context, sides: Sides, marks: Sequence[Mark], span: tuple[int, int, int], told: Draft, number: int
) -> Draft | None:
    """The honour ``marks[span[1]]``, where who receives it stands behind it, else before a verb of receiving."""
    start, index, stop = span
    mark, name = marks[index], name_of_award(context, marks[index])
    if any(m.role in ("ask", "not", "if") for m in marks[start:stop]) or _by_another(marks[start:index], told):
        return None
    owner = _owner(marks[index:stop])
    if owner is not None and owner.value.country not in (None, told.sides[0]):
        return None  # Huân chương … của Nhà nước C: another's
    to = _behind(context, marks[index + 1 : stop], name) or _before(marks[start:index])
    if to is None:
        return _received_too(context, sides, marks, span, told, number)
    near = (m for m in marks[index:stop] if m.tag == "party" and to.first < m.first <= to.stop)  # 6 lưu học sinh | B
    whose = to if to.tag == "party" else next(near, None)
    side = sides.of(whose, told.sides[1])
    if side.country not in (None, told.sides[1]):
        return None
    counted = next(
        (m for m in marks[max(start, index - 1) : index] if m.tag == "quantity" and m.stop >= mark.first), None
    )
    first = counted.first if counted is not None else mark.first
    several = counted is not None or to.tag != "party" or context.scan.tokens.keys[to.first - 1].isdigit()
    one = () if several or name - mark.first < 3 else (Quantity(amount=_ONE, item=context.text(mark.first, name)),)
    draft = replace(
        told, number=number, core=(min(first, to.first), max(name, to.stop)), rule=MORE, described=(first, name),
        quantities=(counted.value.value,) if counted is not None else one, again=[], borrowed=[],
        receiver=side.actor or _all_of(sides, told, several), proof=[p for p in told.proof if p[0] == "giver"],
        certainty="inferred" if side.country is not None and not several else "doubtful",
    )  # fmt: skip
    draft.prove("receiver", to.first, to.stop)
    return draft


def _owner(marks: Sequence[Mark]) -> Mark | None:
    """`Huân chương X của | A`: whose the honour is that opens the marks."""
    return next((m for of, m in pairwise(marks[1:3]) if of.role == "of" and m.tag == "party"), None)


def _received_too(
    context: Context, sides: Sides, marks: Sequence[Mark], span: tuple[int, int, int], told: Draft, number: int
) -> Draft | None:
    """`B đón nhận Huân chương X của A; Huân chương Y của Bộ C`: one more that B receives, from whose it is."""
    start, index, stop = span
    if told.rule != _RECEIVES or told.number != number or not start < index:
        return None
    between = marks[index - 1 - (marks[index - 1].tag == "quantity")]
    owner = _owner(marks[index:stop])
    listed = between.role == "and" or (between.tag == "stop" and between.value in ",;")
    if not listed or owner is None or owner.value.country != told.sides[0]:
        return None
    whose, name = sides.of(owner, told.sides[0]).actor, name_of_award(context, marks[index])
    one = () if name - marks[index].first < 3 else (Quantity(amount=_ONE, item=context.text(marks[index].first, name)),)
    draft = replace(
        told, number=number, core=(marks[index].first, owner.stop), rule=MORE, described=(marks[index].first, name),
        quantities=one, again=[], borrowed=[], giver=whose if isinstance(whose, Organization) else told.giver,
        proof=[p for p in told.proof if p[0] == "receiver"], certainty="inferred",
    )  # fmt: skip
    draft.prove("giver", owner.first, owner.stop)
    return draft


def _all_of(sides: Sides, told: Draft, several: bool) -> Official | Organization | Place | None:
    """`Huân chương A cho ông X; Huân chương B cho 5 cá nhân`: people of the country of X, not X."""
    person = several and isinstance(told.receiver, Official)
    return sides.states.get(told.sides[1] or "", told.receiver) if person else told.receiver


def _behind(context: Context, after: Sequence[Mark], name: int) -> Mark | None:
    """Who stands behind `cho`, `tặng`, `lên ngực áo` or a colon after an honour."""
    reached, owned = name, False
    for k, mark in enumerate(after):
        if mark.first - reached > _NEAR:
            return None
        if owned and mark.tag == "party":
            owned, reached = False, mark.stop  # Huân chương … của Chủ tịch nước B | tặng
            continue
        gives = mark.role == "to" or (mark.tag == "verb" and mark.value["act"] == "give")
        if gives or (mark.tag == "stop" and mark.value == ":"):
            for to in after[k + 1 : k + 4]:
                if to.tag in ("party", "quantity") and to.first - mark.stop < _UNREAD:
                    return to
                if to.role not in ("to", "each") and not (to.tag == "verb" and to.value["act"] == "give"):
                    break
            end = context.sentences[context.number_of(mark.first)].stop
            unread = mark.role == "to" and end - mark.stop > _UNREAD  # cho hai nguyên Trưởng Phân xã
            return Mark("group", mark.stop, mark.stop + _UNREAD, {}) if unread else None
        owned = mark.role == "of"
        passive = mark.tag == "verb" and mark.value["act"] == "receive"  # được trao | cho
        if not (owned or passive or mark.role in ("by", "done") or (mark.tag == "stop" and mark.value in "()")):
            return None
        reached = mark.stop
    return None


def _before(marks: Sequence[Mark]) -> Mark | None:
    """`B và 5 cá nhân nhận Huy chương …`: who stands before a verb of receiving right before the honour."""
    verb = next(
        (k for k in range(len(marks) - 1, max(-1, len(marks) - _TAKES - 1), -1) if marks[k].tag == "verb"), None
    )
    if verb is None or marks[verb].value["act"] != "receive":
        return None
    cut = next((k for k in range(verb - 1, -1, -1) if marks[k].tag == "stop" and marks[k].value == ";"), -1)
    return next((m for m in marks[cut + 1 : verb] if m.tag == "party"), None)


def _by_another(before: Sequence[Mark], told: Draft) -> bool:
    """Whether somebody else than who confers the honour told of stands before a verb of giving."""
    verb = next((k for k in range(len(before) - 1, -1, -1) if before[k].tag == "verb"), None)
    if verb is None or before[verb].value["act"] != "give":
        return False
    named = [m for m in before[:verb] if m.tag == "party" and m.value.country is not None]
    return bool(named) and named[-1].value.country != told.sides[0]
