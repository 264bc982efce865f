"""Those who receive as a group: `học sinh Lào`, `hộ nghèo huyện Mẫu`, `tập thể và cá nhân của B`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnlao_coop.models.actors import Group, Official, Organization
from vnlao_coop.vi.facts.context import Context

if TYPE_CHECKING:
    from vnlao_coop.vi.facts.drafts import Draft

_TAUGHT = frozenset(["training", "technical_assistance", "invitation"])  # learners are counted; their side receives
_SIDES = frozenset(["VN", "LA"])


def group_of(context: Context, draft: Draft) -> Group | None:
    """The group that the words name which prove the receiver, if they say whose it is."""
    of, proof = draft.receiver, next((p for p in draft.proof if p[0] == "receiver"), None)
    if of is None or isinstance(of, Official) or proof is None or draft.kind in _TAUGHT:
        return None
    _, number, first, stop, rule = proof
    head = context.scan.at(first, "gift_group")
    collective = head.value.get("collective") if head is not None else None
    if head is not None and collective is None and (inner := context.scan.at(head.stop, "gift_group")) is not None:
        collective = inner.value.get("collective")  # các bạn | lưu học sinh Lào
    if collective is None or not _says_whose(context, number, first, stop):
        return None
    if draft.kind != "honour" and collective != "always":
        if collective == "honoured" or isinstance(of, Organization):
            return None
    first, stop = _whole(context, first, stop)
    name = context.text(first, stop)
    proven = context.evidence(number, first, stop, rule)
    return Group(name=name, canonical=name, of=of, country=draft.sides[1], evidence=(proven,))


def _whole(context: Context, first: int, stop: int) -> tuple[int, int]:
    """With the number before the first of several counts, and the bracket that closes."""
    keys, words = context.scan.tokens.keys, context.text(first, stop)
    if first and keys[first - 1].isdigit() and any(key.isdigit() for key in keys[first:stop]):
        first -= 1  # | 5 tập thể và 12 cá nhân của B
        if first > 1 and keys[first - 1] == "." and keys[first - 2].isdigit():
            first -= 2  # | 1.200 tập thể và 12 cá nhân của B
    closes = words.count("(") > words.count(")") and keys[stop : stop + 1] == (")",)
    return first, stop + closes


def _says_whose(context: Context, number: int, first: int, stop: int) -> bool:
    """Whether a place, a body or a word for one side (`nước bạn`) stands among the words."""
    sides = (context.scan.at(k, "gift_side") for k in context.scan.starting("gift_side", first, stop))
    return any(s is not None and s.value["side"] in _SIDES for s in sides) or bool(
        context.between(number, first, stop, "place", "organization")
    )
