"""Documents of more than two: `Sở A ký với Sở Y tế 3 tỉnh B, C và D`, `các thôn A, B ký với các bản C, D`."""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.models.actors import Body
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.titles import Title

_LONGEST = 12  # parties of one row
_JOINTS = frozenset([(",",), ("và",)])
_COUNTS = frozenset("các những hai ba bốn 2 3 4".split())  # before a row: `các thôn A, B`


def all_of_rows(context: Context, title: Title, pair: tuple[Body, ...]) -> tuple[Body, ...]:
    """``pair``, with those who stand in one row with the partner behind `với`, and with the one before the verb.

    Those before it count only behind a number or `các`: the one right before the verb may sign alone.
    """
    number, (first, stop) = title.sentence, title.parties[0]
    items = context.between(number, 0, context.sentences[number].stop, "organization", "place")
    own, partner = ([k for k, item in enumerate(items) if item.value is side] for side in pair)
    theirs = [k for k in partner if first <= items[k].first <= stop]
    ours = [k for k in own if items[k].first < title.first]
    if not theirs:
        return pair
    there = _row(context, items, theirs[-1], 1)
    here = _row(context, items, ours[-1], -1)[::-1] if ours else []
    counted = len(here) > 1 and (
        not _COUNTS.isdisjoint(context.scan.tokens.keys[max(0, here[0].first - 2) : here[0].first])
        or here[0].kind == "organization"
        and context.scan.at(here[1].first, "body") is None  # Công an các huyện A, B
    )
    return (*([i.value for i in here] if counted else pair[:1]), *(i.value for i in there))


def all_between(context: Context, title: Title, pair: tuple[Body, ...]) -> tuple[Body, ...]:
    """`giữa các Đồn A, B, C với Đại đội D`: all who stand in one row with a party that a title prints."""
    found: list[Body] = []
    for span, party in zip(title.parties, pair, strict=True):
        items = context.between(title.sentence, *span, "organization", "place")
        at = next((k for k, item in enumerate(items) if item.value is party), None)
        found += [party] if at is None else [i.value for i in _row(context, items, at, 1)]
    return tuple(found)


def signing_row(context: Context, bodies: Sequence[Item]) -> tuple[Body, ...]:
    """`Ban A các tỉnh B, C và D ký …`: the last row of three or more among the ``bodies`` before a verb."""
    row: list[Item] = []
    for item in reversed(bodies):
        alike = not row or item.kind == row[-1].kind and item.value.kind == row[-1].value.kind
        gap = context.scan.tokens.keys[item.stop : row[-1].first] if row else ()
        while len(gap) > 1 and (gap[-1] in _COUNTS or gap[-1] == "tỉnh"):
            gap = gap[:-1]  # Tỉnh A và | 2 tỉnh | B, C
        if not alike or row and gap not in _JOINTS | {("với",)}:
            break
        row.append(item)
    return tuple(i.value for i in reversed(row)) if len(row) > len(REGION) else ()


def _row(context: Context, items: Sequence[Item], at: int, step: int) -> list[Item]:
    """The item at ``at`` and those of its kind that stand in one row with it, one way."""
    row = [items[at]]
    while 0 <= at + step < len(items) and len(row) < _LONGEST:
        one, other = (items[at], items[at + step])[::step]
        gap = context.scan.tokens.keys[one.stop : other.first]
        alike = one.kind == other.kind and one.value.kind == other.value.kind
        if gap not in _JOINTS or not alike or len({one.value.country, other.value.country} - {None}) > 1:
            break
        at += step
        row.append(items[at])
    return row
