"""Reading EDTF (ISO 8601-2:2019), as far as :class:`~vnlao_coop.models.dates.PartialDate` can hold it.

Level 0 and 1 dates and intervals with X for what is unknown, parts of a year (21-24, 33-36, 40, 41) and ``~``.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from vnlao_coop.text.errors import ReadError

_DATE = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2})(?:T(?P<time>[0-9:.]+(?:Z|[+-][0-9]{2}:[0-9]{2})?))?)?)?(?P<about>~?)\Z"
)


def read_date(text: str) -> dict[str, Any]:
    """The fields of the date that ``text`` writes.

    >>> read_date("2020-33")
    {'year': 2020, 'subyear': 33}
    """
    match = _DATE.match(text)
    if match is None:
        raise ReadError("edtf_unreadable", text, 0, len(text))
    found: dict[str, Any] = {}
    year, month, day, time = match["year"], match["month"], match["day"], match["time"]
    if year.isdigit():
        found["year"] = int(year)
    elif year != "XXXX":
        found["year"] = int(year.replace("X", "0"))
        found["precision"] = "decade" if year[2] != "X" else "century"
    if month and month != "XX":
        number = int(month)
        found["month" if number <= 12 else "subyear"] = number
    if day:
        found["day"] = int(day)
    if time:
        try:
            found["time"] = dt.time.fromisoformat(time)
        except ValueError:
            raise ReadError("edtf_unreadable", text, match.start("time"), match.end("time")) from None
    if match["about"]:
        found["modifier"] = "approx"
    return found


def read_range(text: str) -> dict[str, Any]:
    """The fields of the range that ``text`` writes.

    >>> read_range("2016/..")
    {'start': {'year': 2016}, 'end': None}
    """
    start, slash, end = text.partition("/")
    if not slash:
        raise ReadError("edtf_unreadable", text, 0, len(text))
    return {
        "start": None if start in ("..", "") else read_date(start),
        "end": None if end in ("..", "") else read_date(end),
    }
