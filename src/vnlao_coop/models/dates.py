"""Calendar values: a date as far as it is printed, and a range of two.

Nothing is filled in that was not stated: ``sáng 4/4`` without a year stays ``XXXX-04-04``.
The written form is EDTF (ISO 8601-2:2019); a quarter is ``2020-33`` to ``2020-36``, a half year
``2020-40`` or ``2020-41``.

>>> PartialDate(year=2021, month=11).edtf
'2021-11'
>>> DateRange(start=PartialDate(year=2022), end=PartialDate(year=2025)).latest
datetime.date(2025, 12, 31)
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vnlao_coop.models import lunar
from vnlao_coop.models.base import Mention, Model

if TYPE_CHECKING:
    from typing import Self

PartOfDay = Literal["dawn", "morning", "noon", "afternoon", "evening", "night"]
Modifier = Literal["start", "mid", "end", "approx", "before", "after"]
Calendar = Literal["gregorian", "lunar_vn"]
Precision = Literal["decade", "century"]
Subyear = Literal[21, 22, 23, 24, 33, 34, 35, 36, 40, 41]
Granularity = Literal[
    "century", "decade", "year", "year_part", "half_year", "quarter", "season",
    "month", "month_part", "day", "day_part", "minute",
]  # fmt: skip

_FINENESS: dict[str, int] = {
    name: rank
    for rank, name in enumerate(
        "century decade year year_part half_year quarter season month month_part day day_part minute".split()
    )
}
_PARTS: dict[str | None, int] = {
    None: 0, "dawn": 1, "morning": 2, "noon": 3, "afternoon": 4, "evening": 5, "night": 6
}  # fmt: skip
_TIMEX_PART = {"dawn": "MO", "morning": "MO", "noon": "MD", "afternoon": "AF", "evening": "EV", "night": "NI"}
_TIMEX_SUBYEAR = {
    21: "SP", 22: "SU", 23: "FA", 24: "WI", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2"
}  # fmt: skip
_TIMEX_MOD = {"start": "START", "mid": "MID", "end": "END", "approx": "APPROX", "before": "BEFORE", "after": "AFTER"}
# The months that an ISO 8601-2 sub-year code covers: seasons (northern), quarters, half years.
_SUBYEAR = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip
_LONGEST_MONTH = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class _Dated(Model):
    """What dates and ranges share: they print as EDTF, and order where one ends before the other begins."""

    @property
    def edtf(self) -> str:
        """The value in EDTF."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.edtf

    def __lt__(self, other: object) -> bool:
        return _less(self, other)  # type: ignore[no-any-return]

    def __gt__(self, other: object) -> bool:
        return _less(other, self)  # type: ignore[no-any-return]

    def __le__(self, other: object) -> bool:
        return self == other or _less(self, other)

    def __ge__(self, other: object) -> bool:
        return self == other or _less(other, self)


class PartialDate(_Dated):
    """A date as far as it is known: any of century, decade, year, part of a year, month, day, time.

    >>> PartialDate(month=4, day=4, part_of_day="morning").edtf
    'XXXX-04-04'
    >>> PartialDate(year=2024, subyear=33).earliest
    datetime.date(2024, 1, 1)
    """

    type: Literal["date"] = "date"
    year: Annotated[
        int | None, Field(ge=1, le=9999, strict=True, description="Year; the first one of a decade or century")
    ] = None
    month: Annotated[int | None, Field(ge=1, le=12, strict=True)] = None
    day: Annotated[int | None, Field(ge=1, le=31, strict=True)] = None
    subyear: Annotated[
        Subyear | None,
        Field(description="ISO 8601-2 code: seasons 21-24, quarters 33-36, half years 40-41"),
    ] = None
    precision: Annotated[Precision | None, Field(description="Where only the decade or century is meant")] = None
    part_of_day: PartOfDay | None = None
    time: Annotated[dt.time | None, Field(description="Clock time, with an offset where one is printed")] = None
    modifier: Modifier | None = None
    calendar: Annotated[Calendar, Field(description="What year, month and day are counted in")] = "gregorian"
    leap_month: Annotated[bool, Field(description="The intercalary month of a lunar year")] = False

    @model_validator(mode="before")
    @classmethod
    def _typed(cls, data: Any) -> Any:
        if isinstance(data, dict) and isinstance(data.get("time"), (int, float)):
            raise PydanticCustomError("time_not_text", "a clock time is a time or an ISO string, not a number")
        return data

    @model_validator(mode="after")
    def _possible(self) -> Self:
        year, month, day = self.year, self.month, self.day
        if year is None and month is None and day is None and self.subyear is None:
            raise PydanticCustomError("date_empty", "a date needs a year, a month, a day or a part of a year")
        if self.subyear is not None and (month is not None or day is not None):
            raise PydanticCustomError("date_mixed", "a part of a year has no month or day beside it")
        if year is not None and day is not None and month is None:
            raise PydanticCustomError("date_gap", "a year and a day need the month between them")
        if self.precision is not None:
            if year is None or month is not None or self.subyear is not None:
                raise PydanticCustomError("date_mixed", "a decade or century has a year and nothing finer")
            if year % (10 if self.precision == "decade" else 100):
                raise PydanticCustomError("date_precision", "a decade or century is given by its first year")
        if (self.time is not None or self.part_of_day is not None) and day is None:
            raise PydanticCustomError("date_gap", "a time of day needs a day")
        if self.calendar == "gregorian":
            if self.leap_month:
                raise PydanticCustomError("date_mixed", "only a lunar year has a leap month")
            if day is not None and month is not None:
                longest = _LONGEST_MONTH[month] if year is None else monthrange(year, month)[1]
                if day > longest:
                    place = {"month": month, "day": day}
                    raise PydanticCustomError("date_impossible", "month {month} has no day {day}", place)
        elif day is not None and day > 30:
            raise PydanticCustomError("date_impossible", "a lunar month has no day {day}", {"day": day})
        return self

    @property
    def edtf(self) -> str:
        """The date in EDTF; what is not known is X, ``~`` only for *about*."""
        return self._edtf(in_range=0) + ("~" if self.modifier == "approx" else "")

    def _edtf(self, in_range: int) -> str:
        """Without modifier; ``in_range`` -1 or 1 (start, end of a range) turns parts of a year into months."""
        if self.calendar == "lunar_vn":
            return self._lunar_edtf()
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        if self.precision and not in_range:
            return year[:3] + "X" if self.precision == "decade" else year[:2] + "XX"
        if self.precision and in_range > 0:
            return f"{(self.year or 0) + (9 if self.precision == 'decade' else 99):04d}"
        if self.subyear is not None:
            if in_range and self.subyear != 24:
                return f"{year}-{_SUBYEAR[self.subyear][0 if in_range < 0 else 1]:02d}"
            return f"{year}-{self.subyear}"
        if self.day is not None:
            found = f"{year}-{'XX' if self.month is None else f'{self.month:02d}'}-{self.day:02d}"
            if self.time is not None and self.month is not None:
                found += "T" + self.time.isoformat("seconds" if self.time.second else "minutes")
            return found
        if self.month is not None:
            return f"{year}-{self.month:02d}"
        return year

    def _lunar_edtf(self) -> str:
        first, last = self._bound(last=False), self._bound(last=True)
        if first is None or last is None:
            return "XXXX" if self.year is None else f"{self.year:04d}"
        return first.isoformat() if first == last else f"{first}/{last}"

    @property
    def earliest(self) -> dt.date | None:
        """The first day it can mean; None where the year is unknown."""
        if self.modifier == "before":
            return None
        return self._bound(last=False)

    @property
    def latest(self) -> dt.date | None:
        """The last day it can mean; None where the year is unknown."""
        if self.modifier == "after":
            return None
        return self._bound(last=True)

    def _bound(self, *, last: bool) -> dt.date | None:
        year = self.year
        if year is None:
            return None
        if self.calendar == "lunar_vn":
            return lunar.bound(year, self.month, self.day, leap=self.leap_month, last=last)
        if self.precision:
            years = 9 if self.precision == "decade" else 99
            return dt.date(min(9999, year + years), 12, 31) if last else dt.date(year, 1, 1)
        if self.subyear is not None:
            first_month, last_month = _SUBYEAR[self.subyear]
            if not last:
                return dt.date(year, first_month, 1)
            year += last_month < first_month
            return dt.date(year, last_month, monthrange(year, last_month)[1]) if year < 10000 else None
        if self.month is None:
            return dt.date(year, 12, 31) if last else dt.date(year, 1, 1)
        if self.day is not None:
            return dt.date(year, self.month, self.day)
        return dt.date(year, self.month, monthrange(year, self.month)[1] if last else 1)

    @property
    def granularity(self) -> Granularity:
        """How fine it is: ``day``, ``month``, ``quarter`` …"""
        if self.time is not None:
            return "minute"
        if self.day is not None:
            return "day_part" if self.part_of_day else "day"
        part = self.modifier in ("start", "mid", "end")
        if self.month is not None:
            return "month_part" if part else "month"
        if self.subyear is not None:
            return "half_year" if self.subyear >= 40 else "quarter" if self.subyear >= 33 else "season"
        return self.precision or ("year_part" if part else "year")

    @property
    def weekday(self) -> int | None:
        """0 for Monday to 6 for Sunday; None unless the day is known in full."""
        return first.weekday() if self.day is not None and (first := self._bound(last=False)) else None

    @property
    def timex3(self) -> dict[str, str]:
        """The attributes of a TIMEX3 element: ``type``, ``value`` and, where there is one, ``mod``."""
        value = self._edtf(in_range=0)
        kind = "DATE"
        if self.subyear is not None:
            value = f"{value[:4]}-{_TIMEX_SUBYEAR[self.subyear]}"
        elif self.precision:
            value = value.rstrip("X")
        if self.time is not None:
            kind, value = "TIME", value.split("+")[0]
        elif self.part_of_day is not None:
            kind, value = "TIME", f"{value}T{_TIMEX_PART[self.part_of_day]}"
        found = {"type": kind, "value": value}
        if self.modifier:
            found["mod"] = _TIMEX_MOD[self.modifier]
        return found

    def contains(self, other: PartialDate | DateRange | dt.date) -> bool:
        """Whether all of ``other`` certainly lies within this date."""
        return _contains(self, other)

    def overlaps(self, other: PartialDate | DateRange | dt.date) -> bool:
        """Whether some day can belong to both; False where either year is unknown."""
        return _overlaps(self, other)

    @classmethod
    def of(cls, day: dt.date | dt.datetime) -> Self:
        """The date of a ``date`` (a ``datetime`` keeps its time, seconds included)."""
        time = day.timetz() if isinstance(day, dt.datetime) else None
        return cls(year=day.year, month=day.month, day=day.day, time=time)

    @classmethod
    def from_edtf(cls, text: str) -> Self:
        """Read what :attr:`edtf` writes (EDTF level 0 and 1, no intervals).

        >>> PartialDate.from_edtf("XXXX-04-04").day
        4
        """
        from vnlao_coop.models.edtf import read_date

        return cls(**read_date(text))

    def format(self, locale: str = "vi") -> str:
        """In words of ``vi``, ``lo`` or ``en``."""
        from vnlao_coop.models.formats import format_date

        return format_date(self, locale)


class DateRange(_Dated):
    """From ``start`` to ``end``, both included. One of them may be open (None).

    >>> DateRange.from_edtf("2018-02-04/2018-02-05").edtf
    '2018-02-04/2018-02-05'
    """

    type: Literal["date_range"] = "date_range"
    start: PartialDate | None = None
    end: PartialDate | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.start is None and self.end is None:
            raise PydanticCustomError("range_empty", "a range needs a start or an end")
        if self.start is not None and self.end is not None:
            first, last = self.start.earliest, self.end.latest
            if first is not None and last is not None and first > last:
                raise PydanticCustomError("range_reversed", "a range starts before it ends")
        return self

    @property
    def edtf(self) -> str:
        """``start/end`` in EDTF, ``..`` where one is open."""
        start = self.start._edtf(-1).partition("/")[0] if self.start else ".."
        end = self.end._edtf(1).rpartition("/")[2] if self.end else ".."
        return f"{start}/{end}"

    @property
    def earliest(self) -> dt.date | None:
        """The first day; None where open or its year unknown."""
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> dt.date | None:
        """The last day; None where open or its year unknown."""
        return self.end.latest if self.end else None

    @property
    def granularity(self) -> Granularity:
        """The finer of its two ends."""
        return max((end.granularity for end in (self.start, self.end) if end), key=_FINENESS.__getitem__)

    @property
    def timex3(self) -> dict[str, str]:
        """TIMEX3 has no element for a range: a duration with its two points."""
        found = {"type": "DURATION", "value": "PXX"}
        if (first := self.earliest) and (last := self.latest):
            found["value"] = _length(self, first, last)
        if self.start:
            found["beginPoint"] = self.start._edtf(-1)
        if self.end:
            found["endPoint"] = self.end._edtf(1)
        return found

    def contains(self, other: PartialDate | DateRange | dt.date) -> bool:
        """Whether all of ``other`` certainly lies within this range."""
        return _contains(self, other)

    def overlaps(self, other: PartialDate | DateRange | dt.date) -> bool:
        """Whether some day can belong to both; an open end reaches for ever."""
        return _overlaps(self, other)

    @classmethod
    def from_edtf(cls, text: str) -> Self:
        """Read what :attr:`edtf` writes."""
        from vnlao_coop.models.edtf import read_range

        return cls(**read_range(text))

    def format(self, locale: str = "vi") -> str:
        """In words of ``vi``, ``lo`` or ``en``."""
        from vnlao_coop.models.formats import format_range

        return format_range(self, locale)


DateValue = Annotated[PartialDate | DateRange, Field(discriminator="type")]
"""Either of the two, told apart by ``type``."""

DateMention = Mention[DateValue]
"""A date or range where the text states it."""


def _length(span: DateRange, first: dt.date, last: dt.date) -> str:
    begin, end = (at.time if at else None for at in (span.start, span.end))
    if begin is not None and end is not None:
        whole = dt.datetime.combine(last, end.replace(tzinfo=None)) - dt.datetime.combine(
            first, begin.replace(tzinfo=None)
        )
        minutes, seconds = divmod(int(whole.total_seconds()), 60)
        parts = zip((*divmod(minutes, 60), seconds), "HMS", strict=True)
        return "PT" + ("".join(f"{count}{unit}" for count, unit in parts if count) or "0S")
    granularity = span.granularity
    if granularity in ("year", "year_part", "decade", "century"):
        return f"P{last.year - first.year + 1}Y"
    if granularity in ("month", "month_part", "quarter", "half_year", "season"):
        return f"P{(last.year - first.year) * 12 + last.month - first.month + 1}M"
    return f"P{(last - first).days + 1}D"


def _bounds(value: PartialDate | DateRange | dt.date) -> tuple[dt.date | None, dt.date | None, bool]:
    """First day, last day, and whether nothing but an open end is unknown."""
    if isinstance(value, dt.datetime):
        value = value.date()
    if isinstance(value, dt.date):
        return value, value, True
    if isinstance(value, PartialDate):
        return value.earliest, value.latest, value.year is not None
    known = all(end is None or end.year is not None for end in (value.start, value.end))
    return value.earliest, value.latest, known


def _contains(outer: PartialDate | DateRange, inner: PartialDate | DateRange | dt.date) -> bool:
    first, last, known = _bounds(outer)
    begin, finish, certain = _bounds(inner)
    if not (known and certain):
        return False
    return (first is None or (begin is not None and first <= begin)) and (
        last is None or (finish is not None and finish <= last)
    )


def _overlaps(a: PartialDate | DateRange, b: PartialDate | DateRange | dt.date) -> bool:
    first, last, known = _bounds(a)
    begin, finish, certain = _bounds(b)
    if not (known and certain):
        return False
    return (first is None or finish is None or first <= finish) and (last is None or begin is None or begin <= last)


def _key(value: Any) -> tuple[Any, ...] | None:
    """What orders a value: its first day, then its last, then the hour. None where the year is unknown."""
    if not isinstance(value, (PartialDate, DateRange)):
        return None
    first, last, known = _bounds(value)
    if not known:
        return None
    start = value if isinstance(value, PartialDate) else value.start
    part = _PARTS[start.part_of_day] if start else 0
    time = start.time.replace(tzinfo=None) if start and start.time else dt.time.min
    return first or dt.date.min, last or dt.date.max, part, time


def _less(a: object, b: object) -> Any:
    left, right = _key(a), _key(b)
    if left is None or right is None:
        both = isinstance(a, (PartialDate, DateRange)) and isinstance(b, (PartialDate, DateRange))
        if both and isinstance(a, PartialDate) and isinstance(b, PartialDate) and a.year is None and b.year is None:
            return (a.month or 0, a.day or 0) < (b.month or 0, b.day or 0)
        if both:
            raise TypeError("a date whose year is unknown has no place among dated ones")
        return NotImplemented
    return left < right
