"""Two verbs of works that are one act: `xây dựng và nâng cấp trường`, `mở rộng, sửa chữa đường`."""

from __future__ import annotations

from collections.abc import Mapping

from vnlao_coop.text.matcher import Row
from vnlao_coop.vi.facts.context import Context

_JOINTS = frozenset(["và", ","])
_BESIDE = "gift_beside"
_LENGTH = 2  # tokens of a verb of works only beside another: mở rộng


def join_works(context: Context, rows: dict[int, Row]) -> None:
    """Make one row of each two verbs of works with `và` or a comma between, in the place of the first."""
    for at in context.scan.positions("gift_verb"):
        if (verb := _joining(context, rows, at)) is None:
            continue
        stop = at + verb[0]
        first, last = _opens(context, rows, at), stop
        if first == at:
            last = _goes_on(context, rows, at, stop)
        if (length := last - first) > verb[0]:
            for k in range(first + 1, last):
                rows.pop(k, None)
            rows[first] = length, verb[1], verb[2]


def _joining(context: Context, rows: Mapping[int, Row], at: int) -> Row | None:
    """The verb at token ``at`` that joins another, if no longer entry stands there."""
    if (longest := rows.get(at)) is None:
        return None
    verbs = context.scan.rows_at(at, "gift_verb")
    return next((row for row in verbs if row[0] == longest[0] and row[2].get("joins")), None)


def _opens(context: Context, rows: Mapping[int, Row], verb: int) -> int:
    """The first token of the verb before that joins the one at ``verb``: `mở rộng, | nâng cấp`; else ``verb``."""
    first = verb - 1 - _LENGTH
    if context.scan.tokens.keys[verb - 1] not in _JOINTS or not _beside(context, rows, first):
        return verb
    return first if _together(context, first, verb) else verb


def _goes_on(context: Context, rows: Mapping[int, Row], verb: int, stop: int) -> int:
    """The token after the verb that joins the one at tokens ``verb:stop``; else ``stop``."""
    after = stop + 1
    if after not in rows or context.scan.tokens.keys[stop] not in _JOINTS or not _together(context, verb, after):
        return stop
    joins = _joining(context, rows, after) is not None or _beside(context, rows, after)
    return after + rows[after][0] if joins else stop


def _beside(context: Context, rows: Mapping[int, Row], at: int) -> bool:
    return at in rows and rows[at][0] == _LENGTH and context.scan.at(at, _BESIDE) is not None


def _together(context: Context, first: int, second: int) -> bool:
    return context.number_of(first) == context.number_of(second)
