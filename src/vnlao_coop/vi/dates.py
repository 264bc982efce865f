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
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from pydantic import ValidationError

from vnlao_coop.models.dates import DateMention, DateRange, PartialDate, PartOfDay
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.calendar import fill_year, relative
from vnlao_coop.vi.errors import ReadError
from vnlao_coop.vi.numbers import Numbers, Span, read_numbers, roman
from vnlao_coop.vi.scan import Found, Scan

Anchor = dt.date | dt.datetime | None
Value = PartialDate | DateRange


class _Tables(NamedTuple):
    parts: dict[str, list[tuple[tuple[str, ...], PartOfDay]]]
    weekdays: dict[tuple[str, ...], int]
    periods: dict[str, list[tuple[str, ...]]]
    year_nouns: dict[str, tuple[str, ...]]


@cache
def _tables() -> _Tables:
    parts: dict[str, list[tuple[tuple[str, ...], PartOfDay]]] = {}
    for entry in lexicon.entries("part_of_day"):
        for word in entry["words"]:
            keys = tuple(word.split())
            parts.setdefault(keys[0], []).append((keys, entry["value"]))
    for listed in parts.values():
        listed.sort(key=lambda pair: -len(pair[0]))
    periods: dict[str, list[tuple[str, ...]]] = {}
    for entry in lexicon.entries("period_noun"):
        for word in entry["words"]:
            keys = tuple(word.split())
            periods.setdefault(keys[0], []).append(keys)
    nouns = {w.split()[0]: tuple(w.split()) for e in lexicon.entries("year_noun") for w in e["words"]}
    weekdays = {tuple(w.split()): e["value"] for e in lexicon.entries("weekday") for w in e["words"]}
    return _Tables(parts, weekdays, periods, nouns)


class _Piece(NamedTuple):
    """One date as printed, before its year is settled."""

    first: int
    stop: int
    rule: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    subyear: int | None = None
    precision: str | None = None
    part: PartOfDay | None = None
    time: dt.time | None = None
    modifier: str | None = None
    weekday: int | None = None
    end: tuple[int | None, int | None, int | None] | None = None  # year, month, day of a range's end
    offset: tuple[str, int] | None = None  # relative: unit and number of them

    @property
    def shape(self) -> str:
        return "".join(letter for letter, part in zip("YMD", (self.year, self.month, self.day), strict=True) if part is not None)


_JOINS = frozenset(["-", "đến", "tới", "~"])
_LISTS = frozenset(["và", ",", "hoặc", "hay"])
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4}
_MONTH_WORDS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "chạp": 12,
}  # fmt: skip
# Words before a bare "2/9" or "2030" that make it a date.
_DAY_CUES = frozenset("ngày từ đến tới trước sau vào hôm nay qua mai dịp lễ khánh mùng mồng sáng chiều tối đêm trưa khuya nhật thứ giữa cuối đầu hết".split())
_YEAR_CUES = frozenset("đến tới từ trước sau nhìn năm giữa giai đoạn kỳ khóa đầu cuối ( vào".split())
_MODIFIERS = {"đầu": "start", "giữa": "mid", "cuối": "end", "khoảng": "approx"}
_NEVER_AFTER = frozenset("% số".split())
_SLASH_NEVER = frozenset("số điều khoản nghị qđ quyết".split())


class _Reader:
    __slots__ = ("anchor", "begin", "cued", "ends", "keys", "numbers", "scan", "starts", "stop", "words")

    def __init__(self, scan: Scan, numbers: Numbers, anchor: Anchor) -> None:
        tokens = scan.tokens
        self.scan, self.numbers, self.anchor = scan, numbers, anchor
        self.keys, self.words, self.starts, self.ends = tokens.keys, tokens.words, tokens.starts, tokens.ends
        self.begin = self.stop = 0
        self.cued = -1  # a piece that starts here stands in a list of dates

    def key(self, at: int) -> str:
        return self.keys[at] if self.begin <= at < self.stop else ""

    def glued(self, at: int) -> bool:
        return at + 1 < self.stop and self.ends[at] == self.starts[at + 1]

    def digits(self, at: int, most: int) -> int | None:
        """The whole number of at most ``most`` digits at token ``at``."""
        key = self.key(at)
        return int(key) if key.isdigit() and key.isascii() and len(key) <= most else None

    # --- pieces ---------------------------------------------------------------------------------

    def numeric(self, at: int, cued: bool) -> _Piece | None:
        """``18/9/2024``, ``25.2``, ``16-7``, ``14-16/5``, ``11/2021``, ``2022-2025``."""
        keys = self.keys
        head = self.key(at)
        a = self.digits(at, 4)
        if a is None or (at > self.begin and self.ends[at - 1] == self.starts[at] and keys[at - 1] not in '("\'-|'):
            return None
        if at > self.begin + 1 and keys[at - 1] == "-" and self.glued(at - 1) and self.glued(at - 2) and not cued:
            return None
        separator = self.key(at + 1)
        if separator not in ("/", "-", ".") or not self.glued(at):
            return None
        if not self.glued(at + 1):
            return None
        b = self.digits(at + 2, 4)
        if b is None:
            return None
        wide = len(keys[at + 2])
        after = self.key(at + 3) if self.glued(at + 2) else ""
        c = self.digits(at + 4, 4) if after and after in "/-." and self.glued(at + 3) else None
        if c is not None:
            third = len(keys[at + 4])
            tail = self.key(at + 5) if self.glued(at + 4) else ""
            if len(head) == 4 and after == separator == "-" and 1 <= b <= 12 and 1 <= c <= 31:
                return self._ended(_Piece(at, at + 5, "ISO day", a, b, c))
            if len(head) <= 2 and wide <= 2:
                if after == separator:
                    if third == 4 and 1 <= a <= 31 and 1 <= b <= 12 and 1000 <= c:
                        return self._ended(_Piece(at, at + 5, "day, month and year", c, b, a))
                    if third == 2 and (cued or separator == "/") and separator != "-" and 1 <= a <= 31 and 1 <= b <= 12:
                        return self._ended(_Piece(at, at + 5, "day, month and short year", (1900 if c > 50 else 2000) + c, b, a))
                elif separator == "-" and third <= 2 and 1 <= a < b <= 31 and 1 <= c <= 12:  # 14-16/5
                    year, stop = None, at + 5
                    if tail and tail in "/-." and self.glued(at + 5) and len(self.key(at + 6)) == 4 and (y := self.digits(at + 6, 4)):
                        year, stop = y, at + 7
                    elif (y := self._year_after(at + 5)) is not None:
                        year, stop = y
                    if cued or b > 12 or c <= 12:
                        return self._ended(_Piece(at, stop, "day range in one month", year, c, a, end=(year, c, b)))
                elif separator in "/." and after == "-" and len(head) <= 2:
                    pass  # 30/8-2/9: the range is joined later
            if not (after == "-" and separator in "/."):
                return None
        if len(head) == 4 and wide == 4 and 1000 <= a <= b <= 2200 and separator == "-":
            if after == "-" or after == "/":
                return None
            return _Piece(at, at + 3, "years", a, end=(b, None, None)) if a < b else None
        if len(head) == 4 and wide == 2 and cued and separator in "-/" and 1900 <= a <= 2100 and (a + 1) % 100 == b:
            return _Piece(at, at + 3, "years", a, end=(a + 1, None, None))
        if len(head) > 2:
            return None
        if wide == 4:
            if 1 <= a <= 12 and 1900 <= b <= 2100 and (separator == "/" or cued) and self.key(at - 1) not in _SLASH_NEVER and after != "/":
                return self._ended(_Piece(at, at + 3, "month and year", b, a))
            return None
        if wide > 2 or not (1 <= a <= 31 and 1 <= b <= 12):
            return None
        if b == 2 and a > 29 or b in (4, 6, 9, 11) and a > 30:
            return None
        if after == "/" or (after and after in "," and self.glued(at + 3) and self.key(at + 4).isdigit()):
            return None
        if not cued and not self._day_month_stands(at, a, b, separator):
            return None
        piece = _Piece(at, at + 3, "day and month", None, b, a)
        if (y := self._year_after(at + 3)) is not None:
            piece = piece._replace(year=y[0], stop=y[1])
        return self._ended(piece)

    def _year_after(self, at: int) -> tuple[int, int] | None:
        """``năm 2024`` (or ``, 2024``) behind a day and month."""
        if self.key(at) == "năm" and len(self.key(at + 1)) == 4 and (year := self.digits(at + 1, 4)) and 1000 <= year <= 2200:
            return year, at + 2
        if self.key(at) == "," and self.key(at + 1) == "năm" and len(self.key(at + 2)) == 4 and (year := self.digits(at + 2, 4)):
            return year, at + 3
        return None

    def _day_month_stands(self, at: int, day: int, month: int, separator: str) -> bool:
        before = self.key(at - 1)
        if before == "(" :
            return separator == "/" and self.key(at + 3) in (")", ",", "-", "", "đến", "tới", ";", ".")
        if before in _DAY_CUES:
            return separator == "/" or before in ("nay", "qua", "sáng", "chiều", "tối", "đêm", "trưa")
        following = self.key(at + 3)
        if separator != "/" or day <= month or (day, month) == (24, 7):
            return False
        if following == "%" or self.scan.at(at + 3, "counter", "currency") or following.isdigit():
            return False
        return before not in _SLASH_NEVER and self.words[at - 1][:1].isalpha() if at > self.begin else True

    def _ended(self, piece: _Piece) -> _Piece | None:
        """No letter or slash may be glued behind (``24/7A``, ``70/2020/QH14``)."""
        at = piece.stop
        if at < self.stop and self.ends[at - 1] == self.starts[at]:
            key = self.keys[at]
            if key[0].isalnum() or key in "/_%" or (key == "-" and self.glued(at) and self.key(at + 1).isalpha() and self.words[at + 1].isupper()):
                return None
        return piece

    def core(self, at: int, cued: bool) -> _Piece | None:
        """One date, without what may stand before it (part of day, weekday)."""
        key = self.key(at)
        if not key:
            return None
        if key[0].isdigit():
            if (piece := self.numeric(at, cued)) is not None:
                return piece
            if cued or self.key(at + 1) == "tháng":
                day = self.digits(at, 2)
                if day and self.key(at + 1) == "tháng" and day <= 31 and (m := self.month(at + 1)) and m.year is None or (
                    day and self.key(at + 1) == "tháng" and day <= 31 and (m := self.month(at + 1))
                ):
                    if m.month is not None and m.end is None:
                        return m._replace(first=at, day=day, rule="day in words")
            return self.bare_year(at, cued)
        if key == "ngày":
            return self.day(at)
        if key in ("mùng", "mồng"):
            piece = self.day(at)
            return piece if piece and piece.month is not None else None
        if key == "tháng":
            return self.month(at)
        if key == "năm":
            return self.year(at)
        if key == "quý":
            return self.quarter(at)
        return None

    def day(self, at: int) -> _Piece | None:
        """``ngày 18 tháng 9 năm 2024``, ``ngày 18/9``, ``ngày 18`` (a day alone)."""
        following = at + 1
        if self.key(following) in ("mùng", "mồng", "hôm"):
            following += 1
        if (piece := self.numeric(following, True)) is not None:
            return piece._replace(first=at) if piece.day is not None else None
        number = self.numbers.get(following)
        day = self.digits(following, 2)
        stop = following + 1
        if day is None:
            if number is None or number.figure or number.ordinal or number.value != int(number.value):
                return None
            day, stop = int(number.value), number.stop
        if not 1 <= day <= 31:
            return None
        if self.key(stop) == "tháng" and (m := self.month(stop)) and m.month is not None and m.end is None:
            return m._replace(first=at, day=day, rule="day in words")
        if not self.key(following)[0].isdigit() or self.glued(following) and self.key(stop) in ("/", ".", "%") and self.key(stop + 1)[:1].isdigit():
            return None
        piece = _Piece(at, stop, "day alone", None, None, day)
        return piece

    def month(self, at: int) -> _Piece | None:
        """``tháng 11-2021``, ``tháng 11/2021``, ``tháng 11 năm 2021``, ``tháng Giêng``."""
        following = at + 1
        key = self.key(following)
        month = self.digits(following, 2)
        if month is None:
            month = _MONTH_WORDS.get(key)
            if month is None:
                return None
            if key == "năm" and self.key(following + 1).isdigit():
                return None
            if key == "mười" and self.key(following + 1) in ("một", "hai"):
                month += 1 if self.key(following + 1) == "một" else 2
                following += 1
            elif key == "một" and not self.words[following][0].isupper() and self.key(following + 1) != "năm":
                return None
        if not 1 <= month <= 12:
            return None
        stop = following + 1
        year: int | None = None
        if self.key(stop) in ("/", "-", ".") and self.glued(following) and len(self.key(stop + 1)) == 4 and self.glued(stop):
            year = self.digits(stop + 1, 4)
        elif self.key(stop) in ("/", "-") and len(self.key(stop + 1)) == 4 and not self.key(stop + 2) == "-":
            year = self.digits(stop + 1, 4)
        if year is not None and 1000 <= year <= 2200:
            return self._ended(_Piece(at, stop + 2, "month", year, month))
        if (y := self._year_after(stop)) is not None:
            return _Piece(at, y[1], "month", y[0], month)
        if self.key(stop) == "năm" and (hit := self.scan.at(stop, "relative_date")) and self.anchor is not None:
            return _Piece(at, hit.stop, "month", self.anchor.year + hit.value["offset"], month)
        if self.glued(following) and self.key(stop) in ("/", ".", "%") and self.key(stop + 1)[:1].isdigit():
            return None
        return self._ended(_Piece(at, stop, "month", None, month))

    def year(self, at: int) -> _Piece | None:
        """``năm 2022``, ``năm 2019 - 2020``, ``năm tài khóa 2019``."""
        following = at + 1
        if noun := _tables().year_nouns.get(self.key(following)):
            if self.keys[following : following + len(noun)] == noun:
                following += len(noun)
        if (piece := self.numeric(following, True)) is not None and piece.year is not None and piece.month is None:
            return piece._replace(first=at)
        if len(self.key(following)) != 4 or (year := self.digits(following, 4)) is None or not 1000 <= year <= 2200:
            return None
        if self.glued(following) and self.key(following + 1) in (".", ",") and self.glued(following + 1) and self.key(following + 2).isdigit():
            return None
        return self._ended(_Piece(at, following + 1, "year", year))

    def bare_year(self, at: int, cued: bool) -> _Piece | None:
        """``2030`` where the words before it make it a year."""
        if len(self.key(at)) != 4 or (year := self.digits(at, 4)) is None or not 1900 <= year <= 2100:
            return None
        if at > self.begin and self.ends[at - 1] == self.starts[at] and self.keys[at - 1] not in '("\'-':
            return None
        if self.glued(at) and self.key(at + 1) in (".", ",", "/", "-", ":", "%") and self.key(at + 2)[:1].isalnum() and self.glued(at + 1):
            return None
        number = self.numbers.get(at)
        if number is not None and not number.figure:
            return None
        if self.scan.at(at + 1, "currency", "counter") or self.key(at + 1) == "%":
            return None
        before = self.key(at - 1)
        if not cued and before not in _YEAR_CUES:
            if not before or not before.isalpha() or not self.words[at - 1][0].isupper() or before in ("số", "tp", "ql"):
                return None
        return self._ended(_Piece(at, at + 1, "bare year", year))

    def quarter(self, at: int) -> _Piece | None:
        """``quý I/2025``, ``quý 1 năm 2025``."""
        code = _QUARTERS.get(self.key(at + 1))
        if code is None:
            return None
        stop = at + 2
        year: int | None = None
        if self.key(stop) in ("/", "-") and len(self.key(stop + 1)) == 4 and (y := self.digits(stop + 1, 4)):
            year, stop = y, stop + 2
        elif (after := self._year_after(stop)) is not None:
            year, stop = after
        return _Piece(at, stop, "quarter", year, subyear=32 + code)

    def months_of_year(self, at: int) -> _Piece | None:
        """``9 tháng đầu năm 2019``, ``sáu tháng cuối năm``, ``nửa đầu năm 2024``."""
        key = self.key(at)
        if key == "nửa":
            side = self.key(at + 1)
            if side not in ("đầu", "cuối") or self.key(at + 2) != "năm":
                return None
            count, stop = 6, at + 2
        else:
            number = self.numbers.get(at)
            if number is None or self.key(number.stop) != "tháng" or not 1 <= number.value <= 12 or number.value != int(number.value):
                return None
            count, stop = int(number.value), number.stop + 1
            side = self.key(stop)
            if side in ("đầu", "cuối"):
                stop += 1
            elif self.key(stop) == "năm":
                side = "đầu"
            else:
                return None
            if self.key(stop) != "năm":
                # "8 tháng đầu 2019"
                if (y := self.bare_year(stop, True)) is not None and y.year is not None:
                    return self._months(at, y.stop, count, side, y.year)
                return None
        year: int | None = None
        if (y := self.year(stop)) is not None:
            if y.end is not None:
                return None
            year, stop = y.year, y.stop
        elif (hit := self.scan.at(stop, "relative_date")) is not None and hit.value["unit"] == "year":
            if self.anchor is None:
                return None
            year, stop = self.anchor.year + hit.value["offset"], hit.stop
        elif key != "nửa" and self.key(stop - 1) == "tháng":
            return None
        else:
            stop += 1
            year = self.anchor.year if self.anchor is not None else None
            if year is None:
                return None
        return self._months(at, stop, count, side, year)

    def _months(self, at: int, stop: int, count: int, side: str, year: int | None) -> _Piece:
        if count == 6:
            return _Piece(at, stop, "half year", year, subyear=40 if side == "đầu" else 41)
        if side == "đầu":
            return _Piece(at, stop, "months of a year", year, 1, end=(year, count, None))
        return _Piece(at, stop, "months of a year", year, 13 - count, end=(year, 12, None))

    def decade(self, at: int) -> _Piece | None:
        """``những năm 90``, ``thập niên 1990``, ``thế kỷ XX``."""
        key, second = self.key(at), self.key(at + 1)
        if key == "thế" and second in ("kỷ", "kỉ"):
            if (value := self.digits(at + 2, 2)) is None:
                value = roman(self.key(at + 2)) if self.words[at + 2 : at + 3] and self.words[at + 2].isupper() else None
            if value is None or not 1 <= value <= 21:
                return None
            return _Piece(at, at + 3, "century", (value - 1) * 100 or None, precision="century") if value > 1 else None
        if (key in ("thập",) and second in ("niên", "kỷ", "kỉ")) or (key == "những" and second == "năm"):
            digits = self.key(at + 2)
            if not digits.isdigit() or not digits.isascii() or len(digits) not in (2, 4) or int(digits) % 10:
                return None
            if self.glued(at + 2) and self.key(at + 3) in (".", ",", "-", "/"):
                return None
            year = int(digits) if len(digits) == 4 else 1900 + int(digits)
            stop = at + 3
            if self.key(stop) == "của" and self.key(stop + 1) == "thế":
                stop += 1
            if self.key(stop) == "thế" and (c := self.decade(stop)) is not None and c.year is not None:
                year, stop = c.year + year % 100, c.stop
            elif len(digits) == 2 and int(digits) < 30:
                return None
            if not 1000 <= year <= 2100:
                return None
            return _Piece(at, stop, "decade", year, precision="decade")
        return None

    # --- what stands before -------------------------------------------------------------------

    def part(self, at: int) -> tuple[PartOfDay, int] | None:
        for words, value in _tables().parts.get(self.key(at), ()):
            if self.keys[at : at + len(words)] == words and at + len(words) <= self.stop:
                return value, at + len(words)
        return None

    def clock(self, at: int) -> tuple[dt.time, int] | None:
        """``9h30``, ``9 giờ 30 phút``, ``16:06``, ``16h``."""
        hour = self.digits(at, 2)
        if hour is None or hour > 24:
            return None
        mark = self.key(at + 1)
        if mark == ":" and self.glued(at) and self.glued(at + 1) and len(self.key(at + 2)) == 2 and (m := self.digits(at + 2, 2)) is not None:
            stop = at + 3
            minute = m
            if self.key(stop) == ":" and self.glued(stop - 1) and self.digits(stop + 1, 2) is not None:
                stop += 2
        elif mark in ("h", "g", "giờ"):
            stop, minute = at + 2, 0
            m = self.digits(stop, 2)
            if m is not None and (mark == "giờ" or self.glued(at + 1)) and len(self.key(stop)) <= 2 and self.key(stop + 1) not in ("/", "-", "."):
                minute, stop = m, stop + 1
                if self.key(stop) in ("phút", "p", "'"):
                    stop += 1
            elif self.key(stop) == "rưỡi":
                minute, stop = 30, stop + 1
        else:
            return None
        if minute > 59 or hour == 24 and minute:
            return None
        if self.key(stop) == "(" and self.key(stop + 1) == "giờ" and ")" in self.keys[stop : stop + 6]:  # (giờ Việt Nam)
            stop = self.keys.index(")", stop) + 1
        return dt.time(hour % 24, minute), stop

    def prefixed(self, at: int) -> _Piece | None:
        """A clock time, a part of day or a weekday with the date behind it."""
        time: dt.time | None = None
        part: PartOfDay | None = None
        weekday: int | None = None
        here = at
        if (clock := self.clock(here)) is not None:
            time, here = clock
            while self.key(here) in (",", "|") or (self.key(here) in ("-", "|") and not self.glued(here)):
                here += 1
        if (named := self.part(here)) is not None:
            part, here = named
            if time is not None and part in ("afternoon", "evening", "night") and 1 <= time.hour < 12:
                time = time.replace(hour=time.hour + 12)
            shift = {"nay": 0, "qua": -1, "mai": 1}.get(self.key(here))
            if shift is not None:
                here += 1
                following = here + (self.key(here) == ",")
                if (core := self.core(following, True)) is not None and core.day is not None and (core.month is not None or following == here):
                    return core._replace(first=at, part=part, time=time)
                return _Piece(at, here, "part of a day", part=part, time=time, offset=("day", shift))
            if self.key(here) == "cùng" and self.key(here + 1) == "ngày":
                return None
        following = here + (self.key(here) == "," and here > at)
        if (day := self.weekday(following)) is not None:
            weekday, here = day
            following = here
            if self.key(following) in (",", "("):
                following += 1
            while self.key(following) in ("-",):
                following += 1
        elif time is not None and self.key(here) in ("|", ",", "-"):
            following = here + 1
        if here == at:
            return None
        if (rest := self.relative_day(following)) is not None:
            return rest._replace(first=at, part=part, time=time, weekday=weekday)
        if part is not None and self.key(following) == "-" and weekday is None:
            return None
        core = self.core(following, True)
        if core is None or core.day is None:
            return None
        if weekday is not None and following > here and self.keys[following - 1] == "(" and self.key(core.stop) == ")":
            core = core._replace(stop=core.stop + 1)
        return core._replace(first=at, part=part, time=time, weekday=weekday)

    def weekday(self, at: int) -> tuple[int, int] | None:
        value = _tables().weekdays.get(self.keys[at : at + 2])
        if value is None or at + 2 > self.stop:
            return None
        return value, at + 2

    def relative_day(self, at: int) -> _Piece | None:
        hit = self.scan.at(at, "relative_date")
        if hit is None or hit.stop > self.stop:
            return None
        return _Piece(at, hit.stop, "relative", offset=(hit.value["unit"], hit.value["offset"]))

    def single(self, at: int, cued: bool) -> _Piece | None:
        """One date with all that belongs before it."""
        key = self.key(at)
        if not key:
            return None
        if key in _MODIFIERS and (key != "khoảng"):
            following = at + 1
            if (piece := self.single(following, False)) is not None and piece.day is None and piece.modifier is None:
                if key == "giữa" and self.key(piece.stop) == "và":
                    return piece
                if piece.precision or piece.end is not None and piece.subyear is None:
                    return piece._replace(first=at) if piece.precision else None
                return piece._replace(first=at, modifier=_MODIFIERS[key])
            return None
        if key[0].isdigit():
            return self.prefixed(at) or self.months_of_year(at) or self.core(at, cued)
        if key in _tables().parts or key == "thứ" or key in ("chủ", "chúa"):
            return self.prefixed(at)
        if (piece := self.months_of_year(at)) is not None:
            return piece
        if (piece := self.relative_day(at)) is not None:
            if piece.offset == ("day", 0) or piece.offset == ("day", -1) or piece.offset == ("day", 1):
                # "hôm nay 18/2", "hôm nay, ngày 18/2"
                following = piece.stop + (self.key(piece.stop) == ",")
                if (core := self.core(following, following == piece.stop)) is not None and core.day is not None and core.month is not None:
                    return core._replace(first=at)
            return piece
        if (piece := self.decade(at)) is not None:
            return piece
        return self.core(at, cued)

    # --- ranges and lists -----------------------------------------------------------------------

    def joined(self, piece: _Piece) -> list[_Piece]:
        """``piece`` with what is joined to it: a range, or the items of a list."""
        if piece.end is not None or piece.offset is not None:
            return [piece]
        join = piece.stop
        if self.key(join) == "," and self.key(join + 1) in ("đến", "tới"):
            join += 1
        if self.key(join) in _JOINS or (self.key(join) == "cho" and self.key(join + 1) in ("đến", "tới")):
            following = join + 1 + (self.key(join) == "cho")
            if self.key(following) == "hết":
                following += 1
            other = self.single(following, True)
            if other is None and piece.day is not None and piece.month is None:
                other = self._lone_day(following)
            if other is not None and other.offset is None and (made := self._range(piece, other)) is not None:
                return [made]
        if piece.shape == "D":
            return self._day_list(piece)
        if piece.shape == "M" and self.key(join) in _LISTS:
            other = self.core(join + 1, True)
            if other is None and (m := self.digits(join + 1, 2)) and m <= 12:
                # "tháng 3, 4/2018" reads as month and year
                other = None
            if other is not None and other.shape in ("YM", "M") and other.year is not None:
                return [piece._replace(year=other.year), other]
        return [piece]

    def _lone_day(self, at: int) -> _Piece | None:
        day = self.digits(at, 2)
        if day is None or not 1 <= day <= 31:
            return None
        return _Piece(at, at + 1, "day alone", None, None, day)

    def _range(self, a: _Piece, b: _Piece) -> _Piece | None:
        """``a`` to ``b``, with what only ``b`` states filled into ``a``."""
        if b.subyear is not None or a.subyear is not None or b.precision or a.precision:
            return None
        year, month, day = a.year, a.month, a.day
        last = b.end or (b.year, b.month, b.day)
        if b.end is not None and not (b.month is None and b.day is None):
            return None
        if (day is None) != (last[2] is None):
            return None
        if day is None and (month is None) != (last[1] is None):
            if month is None:
                return None
            return None
        if month is None and last[1] is not None:
            month = last[1]
            if day is not None and last[2] is not None and day > last[2]:
                month = (month - 2) % 12 + 1
        if month is None and day is not None:
            return None
        if year is None and last[0] is not None:
            year = last[0]
            if month is not None and last[1] is not None and (month, day or 0) > (last[1], last[2] or 0):
                year -= 1
        elif year is not None and last[0] is None:
            over = month is not None and last[1] is not None and (month, day or 0) > (last[1], last[2] or 0)
            last = (year + over, last[1] if last[1] is not None else month, last[2])
        if year is not None and last[0] is not None and (year, month or 0, day or 0) > (last[0], last[1] or 0, last[2] or 0):
            return None
        same_day_anniversary = (
            day is not None and a.year is not None and b.year is not None and (month, day) == last[1:] and a.year != b.year
        )
        if same_day_anniversary:
            return None
        return a._replace(stop=b.stop, year=year, month=month, day=day, end=last, rule="range")

    def _day_list(self, piece: _Piece) -> list[_Piece]:
        """``ngày 7 và 8/4``: days that share the month behind the last."""
        days = [piece]
        at = piece.stop
        while self.key(at) in _LISTS and len(days) < 8:
            at += 1
            if self.key(at) == "và":
                at += 1
            if self.key(at) == "ngày":
                at += 1
            if (last := self.numeric(at, True)) is not None or (last := self.core(at, True)) is not None and last.day is not None:
                if last.day is None or last.month is None:
                    break
                numbered = [d.day or 0 for d in days] + [last.day]
                if last.end is None and all(b - a == 1 for a, b in zip(numbered, numbered[1:], strict=False)):
                    return [piece._replace(stop=last.stop, year=last.year, month=last.month, rule="days in a row", end=(last.year, last.month, last.day))]
                return [*(d._replace(year=last.year, month=last.month, rule="list of days") for d in days), last]
            if (lone := self._lone_day(at)) is None:
                break
            days.append(lone)
            at = lone.stop
        return [piece]

    # --- the walk ---------------------------------------------------------------------------------

    def period(self, at: int) -> tuple[int, int] | None:
        """A noun of a period and its years: ``giai đoạn 2022-2025``, ``hai năm 2022-2023``."""
        for words in _tables().periods.get(self.key(at), ()):
            if self.keys[at : at + len(words)] == words:
                following = at + len(words)
                if self.key(following) == "từ":
                    following += 1
                if self.key(following) == "năm" and self.key(following + 1).isdigit():
                    following += 1
                if len(self.key(following)) == 4:
                    return following, at
        number = self.numbers.get(at)
        if number is not None and not number.ordinal and self.key(number.stop) == "năm":
            following = number.stop + 1
            if self.key(following) == "(":
                return None
            if len(self.key(following)) == 4:
                return following, at
        return None

    def read(self, at: int) -> list[_Piece]:
        """The dates that start at token ``at``."""
        if (period := self.period(at)) is not None:
            following, first = period
            piece = self.numeric(following, True) or self.bare_year(following, True)
            if piece is not None and piece.year is not None and piece.month is None:
                found = self.joined(piece)
                if self.keys[at] in ("hai", "ba") or self.key(at)[0].isdigit():
                    if found[0].end is None:
                        return found if False else []
                return [found[0]._replace(first=first, rule="period"), *found[1:]]
        piece = self.single(at, at == self.cued)
        if piece is None:
            return []
        return self.joined(piece)


_STARTS = frozenset(
    "ngày mùng mồng tháng năm quý nửa những thập thế thứ chủ chúa giai gia nhiệm thời niên mùa khóa kỳ các đầu giữa cuối hôm tuần sang "
    "một hai ba bốn sáu bảy bẩy tám chín mười".split()
)


def read_dates(
    scan: Scan, spans: Sequence[Span], *, anchor: Anchor = None, numbers: Numbers | None = None
) -> list[Found[Value]]:
    """Every date in the given token spans (sentences), in reading order.

    ``anchor`` is the publication, a date or datetime; without it nothing is filled in and relative
    words give nothing. ``numbers`` is what ``read_numbers`` found in the same spans.
    """
    if numbers is None:
        numbers = read_numbers(scan, spans)
    reader = _Reader(scan, numbers, anchor)
    keys = reader.keys
    parts = _tables().parts
    found: list[Found[Value]] = []
    for begin, stop in spans:
        reader.begin, reader.stop = begin, stop
        at = begin
        while at < stop:
            key = keys[at]
            if not (key in _STARTS or key in parts or key[0].isdigit()):
                at += 1
                continue
            pieces = reader.read(at)
            after = at
            for piece in pieces:
                value = _settle(reader, piece)
                after = piece.stop
                if value is not None:
                    found.append(value)
            if after > at:
                at = after
                if at < stop and keys[at] in _LISTS and pieces[-1].offset is None:
                    reader.cued = at + 1
            else:
                at += 1
    return found


def _settle(reader: _Reader, piece: _Piece) -> Found[Value] | None:
    """The value of a piece: its year filled from the anchor, its range built."""
    anchor = reader.anchor
    inferred: tuple[str, ...] = ()
    try:
        if piece.offset is not None:
            if anchor is None:
                return None
            value = relative(anchor, *piece.offset)
            if isinstance(value, PartialDate) and (piece.part or piece.time):
                value = value.model_copy(update={"part_of_day": piece.part, "time": piece.time})
            if isinstance(value, PartialDate) and piece.modifier:
                value = value.model_copy(update={"modifier": piece.modifier})
            return Found(piece.first, piece.stop, value, piece.rule, ("year", "month", "day"))
        year, month, day = piece.year, piece.month, piece.day
        end = piece.end
        if year is None and anchor is not None:
            year, month, inferred = fill_year(reader.scan, anchor, month, day, piece.subyear, piece.first, piece.stop, reader.begin, reader.stop)
            if end is not None and year is not None:
                over = (end[1] or 0, end[2] or 0) < (month or 0, day or 0)
                end = (year + over, end[1], end[2])
        start = PartialDate(
            year=year, month=month, day=day, subyear=piece.subyear, precision=piece.precision,
            part_of_day=piece.part, time=piece.time, modifier=piece.modifier,
        )  # fmt: skip
        if end is None:
            return Found(piece.first, piece.stop, start, piece.rule, inferred)
        finish = PartialDate(year=end[0], month=end[1], day=end[2])
        return Found(piece.first, piece.stop, DateRange(start=start, end=finish), piece.rule, inferred)
    except ValidationError:
        return None  # 31/2 and the like: no such day


def find_dates(text: str, *, anchor: Anchor = None) -> list[DateMention]:
    """Every date of ``text`` with its evidence, in reading order."""
    scan = Scan.of(text)
    from vnlao_coop.vi.values import whole_text

    return [
        DateMention(value=f.value, evidence=(scan.evidence(f.first, f.stop, rule=f.rule),), inferred=f.inferred, alternatives=f.alternatives)
        for f in whole_text(scan, anchor=anchor).dates
    ]


def parse_date(text: str, *, anchor: Anchor = None) -> Value:
    """The one date or range that the whole of ``text`` states.

    Raises :class:`~vnlao_coop.vi.errors.ReadError` (a ``ValueError``).
    """
    scan = Scan.of(text)
    size = len(scan.tokens)
    if not size:
        raise ReadError("date_empty", text, 0, len(text))
    spans = [(0, size)]
    reader = _Reader(scan, read_numbers(scan, spans), anchor)
    reader.stop = size
    first = 1 if reader.key(0) in ("từ", "vào", "trong") else 0
    reader.cued = first
    pieces = reader.read(first)
    if len(pieces) == 1 and pieces[0].stop == size and (found := _settle(reader, pieces[0])) is not None:
        return found.value
    stop = pieces[0].stop if pieces else 0
    span = scan.tokens.span(stop if stop < size else 0, size)
    raise ReadError("date_unreadable", text, *scan.source.raw_span(*span))
