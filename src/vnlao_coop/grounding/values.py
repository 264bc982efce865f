"""The values of a draft as ours: dates from EDTF or printed words, exact sums; and when two of them are one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable
from decimal import Decimal
from functools import lru_cache

from pydantic import ValidationError

from vnlao_coop.models.dates import DateRange, DateValue, PartialDate
from vnlao_coop.models.draft import DraftMoney, DraftQuantity
from vnlao_coop.models.money import CANONICAL, Money, Quantity
from vnlao_coop.vi.values.dates import Anchor, parse_date
from vnlao_coop.vi.values.numbers import parse_number

_LONGEST = 200  # characters; no date or figure of a newspaper is longer


@lru_cache(maxsize=4096)
def read_date(text: str, anchor: Anchor = None) -> DateValue | None:
    """The date that ``text`` writes, in EDTF or as the press prints it; None where it is none.

    >>> str(read_date("2022/2025")), str(read_date("ngày 4 tháng 4 năm 2022")), read_date("sớm")
    ('2022/2025', '2022-04-04', None)
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    for read in (PartialDate.from_edtf, DateRange.from_edtf):
        try:
            return read(text)
        except (ValueError, ValidationError):
            continue
    try:
        return parse_date(text, anchor=anchor)
    except (ValueError, ValidationError):
        return None


def date_key(value: DateValue) -> Hashable:
    """What two dates have in common that differ at most in a year that one of them lacks, or in their wording."""
    if isinstance(value, DateRange):
        first, last = value.earliest, value.latest
        if first is not None and last is not None:
            return _days(first, last)
        return tuple(date_key(end) if end is not None else None for end in (value.start, value.end))
    if value.day is None and value.earliest is not None and value.latest is not None:
        return _days(value.earliest, value.latest)
    return value.month, value.day, value.subyear, value.calendar


def _days(first: dt.date, last: dt.date) -> Hashable:
    return first, last


def _year(value: DateValue) -> int | None:
    start = value.start if isinstance(value, DateRange) else value
    return start.year if start is not None else None


def same_date(a: DateValue, b: DateValue) -> bool:
    """Whether two dates can be one: equal days, or equal but for a year that one lacks.

    >>> same_date(PartialDate(month=4, day=4), PartialDate(year=2022, month=4, day=4))
    True
    >>> same_date(PartialDate(year=2021, month=4, day=4), PartialDate(year=2022, month=4, day=4))
    False
    """
    if a.edtf == b.edtf:
        return True
    if _year(a) is not None and _year(b) is not None:
        return date_key(a) == date_key(b) and _year(a) == _year(b)
    key = yearless_key(a)
    return key is not None and key == yearless_key(b)


def states(stated: DateValue, wanted: DateValue) -> bool:
    """Whether words that state one date state the other: the same, or the year of a finer one.

    >>> states(PartialDate(year=2018, month=7), PartialDate(year=2018))
    True
    """
    if isinstance(wanted, PartialDate) and wanted.granularity == "year" and isinstance(stated, PartialDate):
        return stated.year == wanted.year and stated.precision is None
    return same_date(stated, wanted)


def yearless_key(value: DateValue | None) -> Hashable:
    """A date without its year; a bare year is then nothing.

    >>> yearless_key(PartialDate(year=2022)) == yearless_key(None)
    True
    """
    if isinstance(value, DateRange):
        return yearless_key(value.start), yearless_key(value.end)
    if value is None or (value.month, value.day, value.subyear) == (None, None, None):
        return None
    return value.month, value.day, value.subyear, value.calendar


def adds_year(value: DateValue, stated: DateValue) -> int | None:
    """The year that ``value`` has and ``stated`` lacks."""
    return _year(value) if _year(stated) is None else None


def read_figure(text: str | None) -> Decimal | None:
    """The number that a figure writes: canonical digits, else as the press prints it; None where it is none.

    >>> read_figure("3000000"), read_figure("3 triệu"), read_figure("130.000"), read_figure("nhiều")
    (Decimal('3000000'), Decimal('3000000'), Decimal('130000'), None)
    """
    if text is None or len(text) > _LONGEST:
        return None
    text = text.strip()
    try:
        return Decimal(text) if CANONICAL.match(text) else parse_number(text)
    except (ValueError, ValidationError):
        return None


def read_money(draft: DraftMoney) -> Money | None:
    """The sum of a draft; None where its figures or its currency are none."""
    low, high = read_figure(draft.amount), read_figure(draft.amount_max)
    if low is None or (draft.amount_max is not None and high is None):
        return None
    vague = draft.qualifier == "vague"
    try:
        return Money(
            amount=None if vague else low,
            amount_min=low if vague else None,
            amount_max=high,
            currency=draft.currency.strip().upper(),
            qualifier="range" if high is not None and not vague else draft.qualifier,
            basis=draft.basis,
        )
    except ValidationError:
        return None


def read_quantity(draft: DraftQuantity) -> Quantity | None:
    """The counted things of a draft; None where the figures are none."""
    low, high = read_figure(draft.amount), read_figure(draft.amount_max)
    if low is None or (draft.amount_max is not None and high is None):
        return None
    qualifier = "range" if high is not None else draft.qualifier
    try:
        return Quantity(amount=low, amount_max=high, unit=draft.unit, item=draft.item, qualifier=qualifier)
    except ValidationError:
        return None


def money_key(value: Money) -> Hashable:
    """What makes two sums one: the figures and the currency."""
    return value.low, value.amount_max, value.currency
