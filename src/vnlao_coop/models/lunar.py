"""The Vietnamese lunar calendar: first days of lunar years and months in the common calendar.

New moons and solar terms after J. Meeus, *Astronomical Algorithms* (1998), in the form of Hồ Ngọc
Đức's *Thuật toán tính âm lịch*, for the meridian of UTC+7 (Quyết định 121-CP of 8 August 1967). Days
before 1968 may differ from the calendars then printed, which followed UTC+8.

>>> first_day(2024, 1)
datetime.date(2024, 2, 10)
>>> first_day(1985, 1)  # a month before the Chinese new year
datetime.date(1985, 1, 21)
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from math import floor, pi, sin

_ZONE = 7 / 24  # UTC+7, in days
_ORDINAL = 1721425  # the Julian day (at noon) before ordinal 1
FIRST_YEAR, LAST_YEAR = 1800, 2199


@lru_cache(maxsize=4096)
def _new_moon(k: int) -> int:
    """The Julian day (local) of the k-th new moon after that of 1 January 1900."""
    t = k / 1236.85
    rad = pi / 180
    day = 2415020.75933 + 29.53058868 * k + 0.0001178 * t**2 - 0.000000155 * t**3
    day += 0.00033 * sin((166.56 + 132.87 * t - 0.009173 * t**2) * rad)
    m = (359.2242 + 29.10535608 * k - 0.0000333 * t**2 - 0.00000347 * t**3) * rad
    mpr = (306.0253 + 385.81691806 * k + 0.0107306 * t**2 + 0.00001236 * t**3) * rad
    f = (21.2964 + 390.67050646 * k - 0.0016528 * t**2 - 0.00000239 * t**3) * rad
    c = (0.1734 - 0.000393 * t) * sin(m) + 0.0021 * sin(2 * m)
    c += -0.4068 * sin(mpr) + 0.0161 * sin(2 * mpr) - 0.0004 * sin(3 * mpr)
    c += 0.0104 * sin(2 * f) - 0.0051 * sin(m + mpr) - 0.0074 * sin(m - mpr)
    c += 0.0004 * sin(2 * f + m) - 0.0004 * sin(2 * f - m) - 0.0006 * sin(2 * f + mpr)
    c += 0.0010 * sin(2 * f - mpr) + 0.0005 * sin(2 * mpr + m)
    if t < -11:
        delta = 0.001 + 0.000839 * t + 0.0002261 * t**2 - 0.00000845 * t**3 - 0.000000081 * t**4
    else:
        delta = -0.000278 + 0.000265 * t + 0.000262 * t**2
    return floor(day + c - delta + 0.5 + _ZONE)


@lru_cache(maxsize=4096)
def _sun_sector(jdn: int) -> int:
    """Which twelfth of the ecliptic (0 from the spring equinox) the sun is in at local midnight."""
    t = (jdn - 0.5 - _ZONE - 2451545.0) / 36525
    rad = pi / 180
    m = (357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3) * rad
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t**2
    longitude += (1.914600 - 0.004817 * t - 0.000014 * t**2) * sin(m)
    longitude += (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000290 * sin(3 * m)
    return int((longitude % 360) // 30)


def _month_eleven(year: int) -> int:
    """The index of the new moon that begins the month of the winter solstice of ``year``."""
    k = floor((dt.date(year, 12, 31).toordinal() + _ORDINAL - 2415021) / 29.530588853) + 1
    while _sun_sector(_new_moon(k)) >= 9:
        k -= 1
    return k


@lru_cache(maxsize=512)
def _months(year: int) -> tuple[tuple[int, bool, int], ...]:
    """The months of a lunar year: number, whether it is the leap one, Julian day of the first."""
    listed: list[tuple[int, bool, int]] = []
    for winter in (year - 1, year):
        start, end = _month_eleven(winter), _month_eleven(winter + 1)
        number, leap_used = 11, end - start == 12
        for k in range(start, end):
            same = _sun_sector(_new_moon(k)) == _sun_sector(_new_moon(k + 1))
            if k > start:
                if same and not leap_used:
                    leap_used = True
                    listed.append((number, True, k))
                    continue
                number = number % 12 + 1
            listed.append((number, False, k))
    first, after = (i for i, (number, leap, _) in enumerate(listed) if number == 1 and not leap)
    return tuple((number, leap, _new_moon(k)) for number, leap, k in listed[first:after])


def _date(jdn: int) -> dt.date:
    return dt.date.fromordinal(jdn - _ORDINAL)


def first_day(year: int, month: int, *, leap: bool = False) -> dt.date | None:
    """The day on which a lunar month begins; None where the year has no such month or is out of range."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    for number, is_leap, jdn in _months(year):
        if (number, is_leap) == (month, leap):
            return _date(jdn)
    return None


def bound(year: int, month: int | None, day: int | None, *, leap: bool, last: bool) -> dt.date | None:
    """The first or last common-calendar day of a lunar year, month or day; None where there is none."""
    if not FIRST_YEAR <= year < LAST_YEAR:
        return None
    if month is None:
        start = first_day(year + 1 if last else year, 1)
        return start - dt.timedelta(days=1) if start and last else start
    months = _months(year)
    for at, (number, is_leap, jdn) in enumerate(months):
        if (number, is_leap) != (month, leap):
            continue
        following = months[at + 1][2] if at + 1 < len(months) else _months(year + 1)[0][2]
        if day is None:
            return _date(following - 1 if last else jdn)
        return _date(jdn + day - 1) if jdn + day - 1 < following else None
    return None
