"""When a promise is due: `…, hoàn thành trước ngày 31/12/2023`, `dự kiến khánh thành quý IV/2025`, `Đến năm 2025 …`."""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import Context, Item
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.rules import rule

_OPEN = frozenset(["pledged", "committed", "implementing"])
_BEFORE_DATE = frozenset(fold("trước vào trong đến khoảng").split())
_AHEAD = frozenset(["dự", "kiến", "sẽ", "phấn", "đấu", "và", ",", "để", "được", "thời", "gian"])
_DONE = frozenset(["đã", "vừa", "mới"])
_UNTIL = frozenset(["đến", "trước", "tới"])
_REACH = 3  # tokens between the word that ends a work and its date

DUE = "day by which it is to be done"


@rule(
    DUE,
    reader="vnlao_coop.vi.facts.commitments:told_commitments",
    examples={
        "Tỉnh Nghệ An sẽ hỗ trợ tỉnh Xiêng Khoảng 12 tỷ đồng để xây trường học, hoàn thành trước ngày 31/12/2023.": {
            "Tỉnh Nghệ An → tỉnh Xiêng Khoảng: 12000000000 VND": "grant, pledged"
        },
        "Đến năm 2025, Việt Nam sẽ cấp cho Lào 1.000 suất học bổng.": {
            "Việt Nam → Lào: 1000 suất học bổng": "scholarship, pledged"
        },
    },
    never=["Tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng 12 tỷ đồng để xây trường học, hoàn thành năm 2023."],
)
def set_due(context: Context, drafts: Sequence[Draft]) -> None:
    """Give each promise that is open the day by which its sentence says that it will be done."""
    for draft in drafts:
        if draft.due is None and draft.status in _OPEN and draft.kind not in ("honour", "invitation"):
            _read(context, draft)


def _read(context: Context, draft: Draft) -> None:
    sentence = context.sentences[draft.number]
    dates = context.between(draft.number, sentence.first, sentence.stop, "date")
    for date in dates:
        ended = _ended(context, draft, date)
        if ended is None and not _opens(context, date, sentence.first, draft):
            continue
        draft.due = date.value.value
        draft.prove("due", date.first, date.stop, rule=DUE)
        if ended is not None and draft.purpose is not None and draft.purpose[0] < ended < draft.purpose[1]:
            draft.purpose = draft.purpose[0], ended
        return


def _ended(context: Context, draft: Draft, date: Item) -> int | None:
    """Where `(dự kiến) hoàn thành (trước)` begins right before a date that follows the promise."""
    keys, at = context.scan.tokens.keys, date.first
    while at > draft.core[0] and date.first - at < _REACH and keys[at - 1] in _BEFORE_DATE:
        at -= 1
    word = next((k for k in range(at - 1, at - 4, -1) if k > draft.core[0] and _ends_at(context, k) == at), None)
    if word is None or ";" in keys[draft.core[0] : word] or not _DONE.isdisjoint(keys[max(0, word - 2) : word]):
        return None
    while word > draft.core[0] and keys[word - 1] in _AHEAD:
        word -= 1
    return word


def _ends_at(context: Context, index: int) -> int:
    hit = context.scan.at(index, "work_ends")
    return hit.stop if hit is not None else -1


def _opens(context: Context, date: Item, first: int, draft: Draft) -> bool:
    """`Đến năm 2025, Việt Nam sẽ cấp …`: the sentence opens with it."""
    opening = date.first == first + 1 and context.scan.tokens.keys[first] in _UNTIL
    return opening and draft.status == "pledged" and date.stop <= draft.core[1]
