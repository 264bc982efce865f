"""Dates as the Vietnamese press writes them: days, months, quarters, years, ranges of them.

What is not printed is not filled in, except with an ``anchor`` (the publication): then the
year of a day and month is that of the nearest such day, with a past tense in the clause not after
the anchor, with *sẽ* or *dự kiến* not before it.

>>> str(parse_date("ngày 18 tháng 09 năm 2024"))
'2024-09-18'
>>> [str(m.value) for m in find_dates("Sáng 4/4, ký thỏa thuận giai đoạn 2022-2025")]
['XXXX-04-04', '2022/2025']
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from pydantic import ValidationError

from vnlao_coop.models.dates import DateMention, DateRange, Modifier, PartialDate
from vnlao_coop.text.errors import ReadError
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.scan import Found, Scan
from vnlao_coop.vi.values.calendar import fill_year
from vnlao_coop.vi.values.currencies import part_of_name
from vnlao_coop.vi.values.date_ranges import LISTS, DateReader, counted_units
from vnlao_coop.vi.values.date_words import QUARTER, Piece, date_words, forms
from vnlao_coop.vi.values.numerals import Numbers, numbered, read_numbers
from vnlao_coop.vi.values.scanning import Span, places_of, value_scan

Anchor = dt.date | dt.datetime | None
Value = PartialDate | DateRange

# Right before a date: they change what it means and are no part of its evidence.
_MODIFYING: dict[str, Modifier] = {fold("khoảng"): "approx", "trước": "before", "sau": "after"}


# First characters of figures and of Lao words.
_OPENING = frozenset("0123456789") | {chr(code) for code in range(0x0E80, 0x0F00)}


_FIRST, _NEVER_FIRST = fold("đầu"), frozenset(map(fold, ("tư", "tiên", "mối", "ra")))  # đầu tư, đầu tiên


@cache
def _starts() -> tuple[frozenset[str], Mapping[str, frozenset[str]]]:
    """The words at which a date can start, beside figures and numbers in words; what must follow some of them."""
    paired: dict[str, frozenset[str]] = {}
    for first, methods in forms(DateReader).items():
        needs = [words for words, _ in methods if words is not None]
        if len(needs) == len(methods):
            paired[first] = frozenset[str]().union(*needs)
    return frozenset(forms(DateReader)), paired


def read_dates(
    scan: Scan, spans: Sequence[Span], *, anchor: Anchor = None, numbers: Numbers | None = None
) -> list[Found[Value]]:
    """Every date in the given token spans (sentences), in reading order.

    ``anchor`` is the publication, a date or datetime; without it nothing is filled in and relative
    words give nothing. ``numbers`` is what ``read_numbers`` found in the same spans.
    """
    if numbers is None:
        numbers = read_numbers(scan, spans)
    reader = DateReader(scan, numbers, anchor)
    keys, units, (starts, paired) = reader.keys, counted_units(), _starts()
    places = places_of(scan.tokens, spans, lambda keys: {key for key in keys if key[0] in _OPENING} | keys & starts)
    size = len(keys)
    places = [
        at
        for at in places
        if ((second := paired.get(keys[at])) is None or (at + 1 < size and keys[at + 1] in second))
        and not (keys[at] == _FIRST and at + 1 < size and keys[at + 1] in _NEVER_FIRST)
    ]
    counted = {n.first for n in numbers.values() if n.stop < len(keys) and keys[n.stop] in units}
    if counted:
        places = sorted(counted.union(places))
    found: list[Found[Value]] = []
    next_place = 0
    for begin, stop in spans:
        reader.begin, reader.stop = begin, stop
        free = begin
        while next_place < len(places) and places[next_place] < stop:
            at = places[next_place]
            next_place += 1
            if at < free:
                continue
            pieces = reader.read(at)
            if not pieces:
                continue
            for piece in pieces:
                before = piece.first - 1
                if piece.modifier in (None, "approx") and before >= begin and (word := _MODIFYING.get(keys[before])):
                    if not part_of_name(scan, before, begin):
                        piece = piece._replace(modifier=word)
                value = _settle(reader, piece)
                if value is not None:
                    found.append(value)
                    reader.last_year = _year_of(value.value) or reader.last_year
                    if isinstance(value.value, PartialDate) and value.value.day is not None:
                        reader.last_day = value.value
            free = pieces[-1].stop
            if free < stop and keys[free] in LISTS:
                reader.listed, reader.after_year = free + 1, pieces[-1].shape == "Y"
    return found


def _year_of(value: Value) -> int | None:
    """What ``cùng năm`` means behind ``value``."""
    last = value if isinstance(value, PartialDate) else value.end or value.start
    return None if last is None else last.year


def _settle(reader: DateReader, piece: Piece) -> Found[Value] | None:
    """The value of a piece: its year filled from the anchor, its range built."""
    if piece.value is not None:
        value: Value = piece.value
        if piece.modifier is not None and isinstance(value, PartialDate):
            value = value.model_copy(update={"modifier": piece.modifier})
        return Found(piece.first, piece.stop, value, piece.rule, piece.inferred)
    anchor = reader.anchor
    year, month, day, end, inferred = piece.year, piece.month, piece.day, piece.end, piece.inferred
    if year is None and anchor is not None:
        year, month, filled = fill_year(
            reader.scan, anchor, month, day, piece.subyear, piece.first, piece.stop, reader.begin, reader.stop
        )
        inferred += filled
        if end is not None and year is not None:
            if piece.month is None and end[1] is None and end[2] is not None:
                end = (None, month, end[2])  # ngày 11-13
            turned = (end[1] or 0, end[2] or 31) < (month or 0, day or 0)
            end = (year + turned, end[1], end[2])
    try:
        start = PartialDate(
            year=year, month=month, day=day, subyear=piece.subyear, precision=piece.precision, part_of_day=piece.part,
            time=piece.time, modifier=piece.modifier, calendar=piece.calendar,
        )  # fmt: skip
        value = start
        if end is not None:
            value = DateRange(
                start=start,
                end=PartialDate(year=end[0], month=end[1], day=end[2], part_of_day=piece.end_part, time=piece.end_time),
            )
    except ValidationError:
        return None  # 31/4 and the like: no such day
    return Found(piece.first, piece.stop, value, piece.rule, inferred)


def find_dates(text: str, *, anchor: Anchor = None) -> list[DateMention]:
    """Every date of ``text`` with its evidence, in reading order.

    Raises ``ValueError`` for an ``anchor`` outside the years 1800 to 2199.

    >>> find_dates("Chiều 17/9, hai bên ký", anchor=dt.date(2024, 9, 18))[0].inferred
    ('year',)
    """
    scan, spans, numbers = numbered(text)
    return [mention(scan, found) for found in read_dates(scan, spans, anchor=anchor, numbers=numbers)]


def mention(scan: Scan, found: Found[Value]) -> DateMention:
    """A found date with its evidence."""
    evidence = scan.evidence(found.first, found.stop, rule=found.rule)
    return DateMention(
        value=found.value, evidence=(evidence,), inferred=found.inferred, alternatives=found.alternatives
    )


def printed_weekday(scan: Scan, found: Found[Value]) -> int | None:
    """The weekday printed with a date (0 for Monday), to be held against ``value.weekday``."""
    weekdays = date_words().weekdays
    pairs = pairwise(scan.tokens.keys[found.first : found.stop])
    return next((day for pair in pairs if (day := weekdays.get(pair)) is not None), None)


def parse_date(text: str, *, anchor: Anchor = None) -> Value:
    """The one date or range that the whole of ``text`` states.

    Raises :class:`~vnlao_coop.text.errors.ReadError` (a ``ValueError``) with a code and the place, a plain
    ``ValueError`` for an ``anchor`` outside the years 1800 to 2199.
    Bare weekdays, feasts and clock times, which running text uses for much else, are read too.

    >>> parse_date("hôm qua")
    Traceback (most recent call last):
    vnlao_coop.text.errors.ReadError: this is reckoned from an anchor: give its day, or its moment where hours count
        hôm qua
        ^^^^^^^
    """
    scan = value_scan(text)
    size = len(scan.tokens)
    if not size:
        raise ReadError("date_empty", text, 0, len(text))
    reader = DateReader(scan, read_numbers(scan, [(0, size)]), anchor)
    found, stop = _whole(reader, size)
    if found is not None:
        return found
    code = _no_date(reader)
    if not isinstance(anchor, dt.datetime) and _whole(DateReader(scan, reader.numbers, _SOME_MOMENT), size)[0]:
        code = "date_needs_anchor"
    span = scan.tokens.span(stop if stop < size else 0, size)
    raise ReadError(code, text, *scan.source.raw_span(*span))


# Only tells whether an anchor would help; nothing is reckoned from it.
_SOME_MOMENT = dt.datetime(2000, 1, 1, 12)  # noqa: DTZ001
_LEAD = frozenset("từ vào trong lúc đúng các cách đây".split())


def _whole(reader: DateReader, size: int) -> tuple[Value | None, int]:
    """The one date that all ``size`` tokens state, or None; the token where reading stopped."""
    reader.stop, reader.whole = size, True
    modifier: Modifier | None = None
    until = False
    while reader.begin < size - 1:
        key = reader.key(reader.begin)
        if reader.part(reader.begin) is not None:  # sau bữa trưa
            break
        if key in _MODIFYING and reader.keys[-1] != "nữa":
            modifier = _MODIFYING[key]
        elif key in ("đến", "tới"):
            until = True
        elif key not in _LEAD and not (key == "sau" and reader.keys[-1] == "nữa"):
            break
        reader.begin += 1
    stop = reader.begin
    opened = reader.key(stop) == "("
    pieces = reader.read(stop + opened)
    if len(pieces) == 1:
        piece = pieces[0]._replace(modifier=modifier) if modifier else pieces[0]
        stop = piece.stop
        stop += opened and reader.key(stop) == ")"
        rest = reader.keys[stop:size]
        since = rest in (("trở", "đi"), ("đến", "nay"))
        if since or rest == (".",) or (rest in lexicon.by_syllables("date_direction") and piece.value is None):
            stop = size
        if stop == size and (found := _settle(reader, piece)) is not None:
            if isinstance(found.value, PartialDate) and (since or until):
                return (DateRange(start=found.value) if since else DateRange(end=found.value)), stop
            return found.value, stop
    return None, stop


def _no_date(reader: DateReader) -> str:
    """The code of what cannot be a date: a duration, a recurring set, a vague word; else just unreadable."""
    hit = reader.scan.at(reader.begin, "no_date") or reader.scan.at(0, "no_date")
    if hit is not None:
        return f"date_is_{hit.value['value']}"
    if any(reader.scan.at(at, "no_date") is not None and reader.recurs(at) for at in range(reader.stop)):
        return "date_is_set"
    number = reader.numbers.get(reader.begin)
    if number is not None and reader.key(number.stop) in ("năm", "tháng", "ngày", "tuần", "giờ", "phút", QUARTER):
        return "date_is_duration"
    return "date_unreadable"
