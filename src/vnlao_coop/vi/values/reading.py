"""All values of a text in one go: numbers once, then dates, money and counted things, never overlapping."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vnlao_coop.models.dates import DateMention, DateRange, PartialDate
from vnlao_coop.models.money import Money, MoneyMention, NumberMention, Quantity
from vnlao_coop.text.sentences import sentences
from vnlao_coop.vi.scan import Found, Scan
from vnlao_coop.vi.values import dates, money, numbers
from vnlao_coop.vi.values.dates import Anchor, read_dates
from vnlao_coop.vi.values.money import read_money
from vnlao_coop.vi.values.numerals import Numbers, read_numbers
from vnlao_coop.vi.values.quantities import read_quantities
from vnlao_coop.vi.values.scanning import Span, value_scan


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


class ValueMentions(NamedTuple):
    """What :func:`find_values` found, each in reading order."""

    numbers: list[NumberMention]
    dates: list[DateMention]
    money: list[MoneyMention]


def find_values(text: str, *, anchor: Anchor = None) -> ValueMentions:
    """``find_numbers``, ``find_dates`` and ``find_money`` in one go: the text is scanned once, not three times.

    >>> found = find_values("Chiều 17/9/2024, hai bên ký thỏa thuận trị giá 3 triệu USD")
    >>> str(found.dates[0].value), str(found.money[0].value), [str(m.value) for m in found.numbers]
    ('2024-09-17', '3000000 USD', ['17', '9', '2024', '2', '3000000'])
    """
    scan = value_scan(text)
    spans = sentences(scan.tokens, 0, len(scan.tokens))
    counted = read_numbers(scan, spans)
    dated = read_dates(scan, spans, anchor=anchor, numbers=counted)
    sums = read_money(scan, spans, numbers=counted, taken=dated)
    return ValueMentions(
        numbers.mentions(scan, counted),
        [dates.mention(scan, found) for found in dated],
        [money.mention(scan, found) for found in sums],
    )
