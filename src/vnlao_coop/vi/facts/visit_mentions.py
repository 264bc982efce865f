"""Visits that are only mentioned: called to mind, accepted, of earlier times, or to come beside the one reported."""

from __future__ import annotations

from vnlao_coop.models.base import Certainty
from vnlao_coop.models.dates import PartialDate
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.visit_arguments import Visit
from vnlao_coop.vi.facts.visit_goals import ARRIVING

_RECALLED = 4  # tokens from `nhớ lại` to a visit: `nhớ lại lần đầu tiên | sang thăm`
_OF_GROUP = 6  # tokens from `chuyến thăm` to the group whose it is: `chuyến thăm Việt Nam của | Đoàn …`


def span_of(context: Context, visit: Visit) -> tuple[int, int]:
    """The tokens that tell of a visit."""
    scan, proof = context.scan, visit.proof[0]
    return scan.tokens.index_at(scan.source.at_raw(proof.start)), scan.tokens.index_at(scan.source.at_raw(proof.end))


def is_mentioned(context: Context, number: int, visit: Visit) -> bool:
    """`X nhớ lại lần đầu sang thăm B`, `nhắc lại chuyến thăm B của Đoàn A`, `X nhận lời thăm B`: a visit called to
    mind or accepted, not reported."""
    scan, keys = context.scan, context.scan.tokens.keys
    first, stop = span_of(context, visit)
    opening = context.sentences[number].first
    of_group = keys[first - 1 : first] == ("của",)
    for at in scan.starting("visit", max(opening, first - _OF_GROUP) if of_group else first, stop):
        if scan.starting("recalls_visit", max(opening, at - _RECALLED), at):
            return True
        if scan.ends_before(at - (keys[at - 1] in ARRIVING), max(opening, first), "accepts_visit"):
            return True
    return False


def is_earlier(context: Context, visit: Visit) -> bool:
    """`Năm 2018, Thủ tướng X đã thăm B`, `thỏa thuận đạt được trong chuyến thăm B của X`: told of somebody who is not
    there, or with a month or a year, where a visit that is reported is told by its days."""
    number = context.number_of(span_of(context, visit)[0])
    first, stop, _ = context.sentences[number]
    if context.scan.starting("earlier_visit", first, stop):
        return True
    if visit.head is not None and not visit.head.present and not visit.verb:
        return True
    return is_told_without_days(context, number, visit)


def is_told_without_days(context: Context, number: int, visit: Visit) -> bool:
    """Told with a month or a year (`Năm 2018, …`), and no day in its sentence or its own."""
    dates = [i.value.value for i in context.items[number] if i.kind == "date"]
    dates += [visit.start] if visit.start is not None else []
    days = (d.day if isinstance(d, PartialDate) else d.start and d.start.day for d in dates)
    return bool(dates) and not any(days)


def certainty_of(context: Context, visit: Visit, *, reported: bool) -> Certainty:
    """Doubtful where it is long past, or to come and only mentioned in the report of another visit."""
    if visit.planned and reported or context.is_history(visit.end or visit.start):
        return "doubtful"
    return "inferred" if visit.inferred else "stated"
