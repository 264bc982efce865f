"""Filling in what a date leaves out, from an anchor: the year of a day, relative words.

Pure calendar arithmetic (``dateutil.relativedelta``) and the tense of the clause; no date is read here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from vnlao_coop.models import lunar
from vnlao_coop.models.dates import DateRange, PartialDate, Subyear
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.scan import Scan

QUARTERS: tuple[Subyear, ...] = (33, 34, 35, 36)
HANOI = "Asia/Ho_Chi_Minh"
# Of an anchor: the press of Việt Nam is no older, and what is reckoned from it stays a date.
FIRST_YEAR, LAST_YEAR = 1800, 2199


class _Tense(NamedTuple):
    behind: Mapping[tuple[str, ...], str]  # right behind a date
    words: dict[str, list[tuple[tuple[str, ...], str]]]  # in its clause, by first syllable
    says: frozenset[str]


@cache
def _tense_words() -> _Tense:
    words: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry in lexicon.entries("tense"):
        for word in entry["words"]:
            keys = tuple(fold(word).split())
            words.setdefault(keys[0], []).append((keys, entry["value"]))
    says = frozenset(fold(w) for e in lexicon.entries("speech_verb") for w in e["words"])
    return _Tense(lexicon.by_syllables("date_direction"), words, says)


def day_of(anchor: dt.date | dt.datetime) -> dt.date:
    """The day of an anchor as seen in Hanoi and Vientiane (UTC+7).

    >>> day_of(dt.datetime(2024, 9, 17, 20, tzinfo=dt.timezone.utc))
    datetime.date(2024, 9, 18)
    """
    here = in_hanoi(anchor)
    return here.date() if isinstance(here, dt.datetime) else here


def in_hanoi(anchor: dt.date | dt.datetime) -> dt.date | dt.datetime:
    """An anchor on the clocks of Hanoi; one without an offset is taken to be there.

    Raises ``TypeError`` for what is no date, ``ValueError`` outside the years 1800 to 2199: some databases write
    0001-01-01 or 9999-12-31 for *unknown*.
    """
    if not isinstance(anchor, dt.date):
        raise TypeError(f"an anchor is a date or a datetime, not {type(anchor).__name__}: {anchor!r}")
    if not FIRST_YEAR <= anchor.year <= LAST_YEAR:
        raise ValueError(f"{anchor} is no day of a newspaper: its year is not within {FIRST_YEAR} to {LAST_YEAR}")
    if isinstance(anchor, dt.datetime) and anchor.tzinfo is not None:
        from dateutil import tz  # not loaded but for a moment

        return anchor.astimezone(tz.gettz(HANOI) or tz.tzoffset(HANOI, 7 * 3600))
    return anchor


def relative(anchor: dt.date | dt.datetime, unit: str, offset: int) -> PartialDate | DateRange:
    """``offset`` days, weeks, months, quarters or years from the anchor."""
    today = day_of(anchor)
    if unit == "day":
        return PartialDate.of(today + relativedelta(days=offset))
    if unit == "week":
        monday = today + relativedelta(weeks=offset, days=-today.weekday())
        return DateRange(start=PartialDate.of(monday), end=PartialDate.of(monday + relativedelta(days=6)))
    if unit == "month":
        then = today + relativedelta(months=offset)
        return PartialDate(year=then.year, month=then.month)
    if unit == "quarter":
        then = today + relativedelta(months=3 * offset)
        return PartialDate(year=then.year, subyear=QUARTERS[(then.month - 1) // 3])
    return PartialDate(year=today.year + offset)


def _days(year: int, month: int, day: int | None) -> dt.date | None:
    try:
        return dt.date(year, month, day or 15)
    except ValueError:
        return None


def fill_year(
    scan: Scan, anchor: dt.date | dt.datetime, month: int | None, day: int | None, subyear: Subyear | None,
    first: int, stop: int, begin: int, end: int,
) -> tuple[int | None, int | None, tuple[str, ...]]:  # fmt: skip
    """Year (and month of a day alone) nearest to the anchor, as the tense of the clause allows."""
    today = day_of(anchor)
    if month is None and day is not None:  # a day alone: the nearest such day
        candidates = [
            found
            for months in (-1, 0, 1)
            if (found := _days((m := today + relativedelta(day=1, months=months)).year, m.month, day)) is not None
        ]
        best = min(candidates, key=lambda found: abs((found - today).days))
        return best.year, best.month, ("year", "month")
    if month is None:
        if subyear is None:
            return None, None, ()
        part = PartialDate(year=today.year, subyear=subyear)
        told = tense(scan, first, stop, begin, end)
        ahead = part.earliest is not None and part.earliest > today
        behind = part.latest is not None and part.latest < today
        return today.year + (told == "future" and behind) - (told == "past" and ahead), None, ("year",)
    near = [d for shift in (-1, 0, 1) if (d := _days(today.year + shift, month, day)) is not None]
    if not near:  # 29 February
        near = [d for shift in range(-8, 9) if (d := _days(today.year + shift, month, day)) is not None]
    if not near:  # 31 April
        return None, month, ()
    nearest = min(near, key=lambda d: abs((d - today).days))
    late = nearest > today if day is not None else (nearest.year, nearest.month) > (today.year, today.month)
    early = nearest < today if day is not None else (nearest.year, nearest.month) < (today.year, today.month)
    if late and (earlier := [d for d in near if d < nearest]) and tense(scan, first, stop, begin, end) == "past":
        nearest = max(earlier)
    elif early and (later := [d for d in near if d > nearest]) and tense(scan, first, stop, begin, end) == "future":
        nearest = min(later)
    return nearest.year, month, ("year",)


def tense(scan: Scan, first: int, stop: int, begin: int, end: int) -> str | None:
    """``past`` or ``future`` where the clause around tokens ``first:stop`` says so.

    The words right behind the date count first (``ngày 5/9 tới``), then the nearest marker before it in
    the clause, then the first one behind it, unless somebody is quoted there.
    """
    table, keys = _tense_words(), scan.tokens.keys
    for width in (2, 1):
        told = table.behind.get(keys[stop : stop + width])
        after = stop + width
        if told is not None and after <= end:
            going = keys[after - 1] == fold("tới") and after < end and scan.tokens.words[after][0].isupper()
            if not going:  # "ngày 5/9 tới Hà Nội" is a journey
                return told
    for at in range(first - 1, max(begin, first - 15) - 1, -1):
        if keys[at] in ";:.":
            break
        if (told := _marker(scan, at, end)) is not None:
            return told
    for at in range(stop, min(end, stop + 40)):
        if keys[at] in ";:" or keys[at] in table.says:
            break
        if (told := _marker(scan, at, end)) is not None:
            return told
    return None


def _marker(scan: Scan, at: int, end: int) -> str | None:
    for keys, told in _tense_words().words.get(scan.tokens.keys[at], ()):
        if scan.tokens.keys[at : at + len(keys)] == keys and at + len(keys) <= end:
            return told
    return None


def feast(year: int, month: int, day: int, days: int) -> PartialDate | DateRange:
    """A feast of the common calendar in ``year``, one day or several."""
    start = PartialDate(year=year, month=month, day=day)
    return start if days == 1 else DateRange(start=start, end=PartialDate(year=year, month=month, day=day + days - 1))


def nearest_lunar(anchor: dt.date | dt.datetime, month: int, day: int) -> int | None:
    """The lunar year whose such day is nearest to the anchor."""
    today = day_of(anchor)
    found = [
        (abs((there - today).days), year)
        for year in (today.year - 1, today.year, today.year + 1)
        if (there := lunar.bound(year, month, day, leap=False, last=False)) is not None
    ]
    return min(found)[1] if found else None


def lunar_year_named(anchor: dt.date | dt.datetime, cycle: int) -> int:
    """The year with this place in the cycle of sixty (0 Giáp Tý) nearest to the anchor."""
    year = day_of(anchor).year
    ahead = (cycle - (year - 4)) % 60
    return year + ahead if ahead <= 30 else year + ahead - 60
