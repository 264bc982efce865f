"""The year of a day and month when no publication date is known, where the article itself settles it.

An article is written after everything it tells as past and before everything it tells as still to
come. Where a printed past date (`tại cuộc hội đàm tháng 11-2021`) and a printed future one (`mời …
sang thăm … trong năm 2022`) leave one year for `4/4`, that is its year, marked as inferred.
Otherwise the year stays open.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vnlao_coop.models.base import with_changes
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Scan
from vnlao_coop.vi.values.calendar import tense

Value = PartialDate | DateRange
_AHEAD = 45  # tokens between the word that looks ahead (mời, sẽ) and the date it governs


@rule(
    "year between what is past and what is to come",
    reader="vnlao_coop.vi.values.anchoring:years_settled",
    examples={
        "Chiều 7/3, hai bên hội đàm. Thực hiện lời hứa tại cuộc gặp tháng 10-2018, tỉnh đã trao tặng máy tính. "
        "Chủ tịch tỉnh mời đoàn sang thăm trong năm 2019.": ["2019-03-07"],
    },
    never=["Chiều 7/3, hai bên hội đàm. Thực hiện lời hứa tại cuộc gặp tháng 10-2018, tỉnh đã trao tặng máy tính."],
)
def settle_years(scan: Scan, spans: Sequence[tuple[int, int]], dates: list[Found[Value]]) -> list[Found[Value]]:
    """``dates`` with the year filled in where the article leaves only one; the rest as they were."""
    after, before = _bounds(scan, spans, dates)
    if after is None or before is None:
        return dates
    return [_settled(found, after, before) for found in dates]


def years_settled(text: str) -> list[Found[Value]]:
    """The dates of ``text`` whose year the text settles."""
    from vnlao_coop.text.sentences import sentences
    from vnlao_coop.vi.values.reading import whole_text

    scan = Scan.of(text)
    settled = settle_years(scan, sentences(scan.tokens, 0, len(scan.tokens)), whole_text(scan).dates)
    return [replace(f, rule="year between what is past and what is to come") for f in settled if "year" in f.inferred]


def _bounds(
    scan: Scan, spans: Sequence[tuple[int, int]], dates: Sequence[Found[Value]]
) -> tuple[dt.date | None, dt.date | None]:
    """The last day told as past and the last day told as to come."""
    past: list[dt.date] = []
    future: list[dt.date] = []
    number = 0
    for found in dates:
        value = found.value
        while number + 1 < len(spans) and spans[number][1] <= found.first:
            number += 1
        if not isinstance(value, PartialDate) or value.year is None or value.precision or value.latest is None:
            continue
        begin, end = spans[number]
        if _looks_ahead(scan, found.first, begin):
            future.append(value.latest)
        elif value.month is not None and value.earliest and tense(scan, found.first, found.stop, begin, end) == "past":
            past.append(value.earliest)
    return max(past, default=None), min(future, default=None)


def _looks_ahead(scan: Scan, at: int, begin: int) -> bool:
    first = max(begin, at - _AHEAD)
    before = scan.tokens.keys[first : at + 1]
    return "mời" in before[:-1] or "sẽ" in before[:-1] or ("dự", "kiến") in pairwise(before)


def _settled(found: Found[Value], after: dt.date, before: dt.date) -> Found[Value]:
    value = found.value
    if not _lacks_year(value):
        return found
    years = [
        year for year in range(after.year, before.year + 1) if (v := _in_year(value, year)) and _fits(v, after, before)
    ]
    if len(years) != 1 or (filled := _in_year(value, years[0])) is None:
        return found
    return replace(found, value=filled, inferred=(*found.inferred, "year"))


def _fits(value: Value, after: dt.date, before: dt.date) -> bool:
    return (
        value.earliest is not None and value.latest is not None and after <= value.earliest and value.latest <= before
    )


def _lacks_year(value: Value | None) -> bool:
    """Whether only the year of a day or of both ends of a range is open."""
    if isinstance(value, DateRange):
        return _lacks_year(value.start) and _lacks_year(value.end)
    if value is None or value.year is not None or value.calendar != "gregorian":
        return False
    return value.month is not None and value.day is not None


def _in_year(value: Value, year: int) -> Value | None:
    """A value that lacks its year with ``year``; None for 29/2 of a common year."""
    if isinstance(value, DateRange):
        start, end = (_in_year(end, year) if end is not None else None for end in (value.start, value.end))
        if isinstance(start, PartialDate) and isinstance(end, PartialDate):
            return DateRange(start=start, end=end)
        return None
    try:
        dt.date(year, value.month or 0, value.day or 0)
    except ValueError:
        return None
    return with_changes(value, {"year": year})
