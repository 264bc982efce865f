"""All values of a text in one go: numbers once, then dates, money and counted things, never overlapping."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.money import Money, Quantity
from vnlao_coop.text.sentences import sentences
from vnlao_coop.vi.scan import Found, Scan
from vnlao_coop.vi.values.dates import Anchor, read_dates
from vnlao_coop.vi.values.money import read_money
from vnlao_coop.vi.values.numerals import Numbers, read_numbers
from vnlao_coop.vi.values.quantities import read_quantities
from vnlao_coop.vi.values.scanning import Span


class Values(NamedTuple):
    """What :func:`read_values` found, each in reading order."""

    numbers: Numbers
    dates: list[Found[PartialDate | DateRange]]
    money: list[Found[Money]]
    quantities: list[Found[Quantity]]


def read_values(scan: Scan, spans: Sequence[Span], *, anchor: Anchor = None) -> Values:
    """Numbers, dates, money and quantities of the given token spans (sentences), in order."""
    counted = read_numbers(scan, spans)
    dated = read_dates(scan, spans, anchor=anchor, numbers=counted)
    sums = read_money(scan, spans, numbers=counted, taken=dated)
    things = read_quantities(scan, spans, numbers=counted, taken=[*dated, *sums])
    return Values(counted, dated, sums, things)


def whole_text(scan: Scan, *, anchor: Anchor = None) -> Values:
    """:func:`read_values` over all sentences of the text."""
    return read_values(scan, sentences(scan.tokens, 0, len(scan.tokens)), anchor=anchor)
