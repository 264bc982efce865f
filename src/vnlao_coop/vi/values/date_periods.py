"""Periods that are not simply a day, a month or a year: parts of a month, months of a year, seasons, decades."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

from dateutil.relativedelta import relativedelta

from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.values.calendar import day_of, fill_year
from vnlao_coop.vi.values.date_pieces import MONTH, Pieces
from vnlao_coop.vi.values.date_words import EARLIEST, FIND, QUARTER, Piece, opens
from vnlao_coop.vi.values.figures import roman

COUNTED_BEFORE = frozenset("những nhiều mấy vài các hằng hàng mỗi từng".split())
_NOT_ONE = COUNTED_BEFORE | {"một"}  # "một tuần đầu tháng 9" is any of them
_TENS: dict[str, tuple[int, int | None]] = {"thượng": (1, 10), "trung": (11, 20), "hạ": (21, None)}
_ORDER = {"đầu": 0, "nhất": 0, "hai": 1, "nhì": 1, "ba": 2, "tư": 3}


class Periods(Pieces):
    """Reading one such period at a token."""

    __slots__ = ()

    @opens("# tháng", "# quý", "nửa đầu", "nửa cuối")
    @rule(
        "months of a year",
        reader=FIND,
        examples={
            "8 tháng đầu năm 2019": "2019-01/2019-08",
            "Sáu tháng đầu năm 2019": "2019-40",
            "9 tháng năm 2024": "2024-01/2024-09",
            "3 quý đầu năm 2024": "2024-01/2024-09",
            "3 tháng cuối năm 2020": "2020-10/2020-12",
            "nửa đầu năm 2024": "2024-40",
        },
        never=["sau 9 tháng thi công", "nửa đầu trận", "3 tháng đầu đời"],
    )
    def months_of_year(self, at: int) -> Piece | None:
        """``9 tháng đầu năm 2019``, ``sáu tháng cuối năm``, ``nửa đầu năm 2024``."""
        if self.key(at) == "nửa":
            count, side, stop = 6, self.key(at + 1), at + 2
            if side not in ("đầu", "cuối") or self.key(stop) != "năm":
                return None
        else:
            number = self.numbers.get(at)
            unit = {"tháng": 1, QUARTER: 3}.get(self.key(number.stop)) if number is not None else None
            if number is None or unit is None:
                return None
            if not 1 <= number.value * unit <= 12 or number.value != int(number.value):
                return None
            count, stop = int(number.value) * unit, number.stop + 1
            side = self.key(stop)
            stop += side in ("đầu", "cuối")
            if side not in ("đầu", "cuối") and (side != "năm" or unit > 1):
                return None
        inferred: tuple[str, ...] = ()
        if self.key(stop) != "năm":
            year, stop = self.four(stop), stop + 1  # 8 tháng đầu 2019
        elif (y := self.year(stop)) is not None:
            year, stop = (y.year, y.stop) if y.end is None else (None, stop)
        elif (hit := self.scan.at(stop, "relative_date")) is not None and hit.value["unit"] == "year":
            year = self.anchor.year + hit.value["offset"] if self.anchor else None
            stop, inferred = hit.stop, ("year",)
        elif side == "năm":
            return None
        else:
            year, stop, inferred = self.anchor.year if self.anchor else None, stop + 1, ("year",)
        if year is None:
            return None
        piece = Piece(at, stop, "months of a year", year, inferred=inferred)
        if count == 6 and side in ("đầu", "cuối"):
            return piece._replace(subyear=40 if side == "đầu" else 41)
        if side == "cuối":
            return piece._replace(month=13 - count, end=(year, 12, None))
        return piece._replace(month=1, end=(year, count, None))

    @opens("những năm", "thập niên", "thập kỷ", "thập kỉ", "thập năm", "thế kỷ", "thế kỉ")
    @rule(
        "decade",
        reader=FIND,
        examples={
            "những năm 90": "199X",
            "thập niên 1960": "196X",
            "thế kỷ XX": "19XX",
            "những năm 80 của thế kỷ XX": "198X",
        },
        never=["những năm 2017", "thập niên qua", "nửa thế kỷ", "những năm 5"],
    )
    def decade(self, at: int) -> Piece | None:
        """``những năm 90``, ``thập niên 1990``, ``thế kỷ XX``."""
        key, second = self.key(at), self.key(at + 1)
        if key == "thế" and second in ("kỷ", "kỉ"):
            century = self.digits(at + 2, 2)
            if century is None and at + 2 < self.stop and self.words[at + 2].isupper():
                century = roman(self.key(at + 2))
            if century is None or not 2 <= century <= 30:
                return None
            return Piece(at, at + 3, "decade", (century - 1) * 100, precision="century")
        if not (key == "thập" and second in ("niên", "kỷ", "kỉ") or key in ("những", "thập") and second == "năm"):
            return None
        digits, stop = self.key(at + 2), at + 3
        if digits == "năm":  # thập niên những năm
            return None
        if not digits.isdigit() or not digits.isascii() or len(digits) not in (2, 4) or int(digits) % 10:
            return None
        if (
            self.glued(at + 2)
            and self.key(stop) in (".", ",", "/")
            and self.glued(stop)
            and self.key(stop + 1).isdigit()
        ):
            return None
        year = int(digits)
        stop += self.key(stop) == "của" and self.key(stop + 1) == "thế"
        if len(digits) == 2:
            if self.key(stop) == "thế" and (century_piece := self.decade(stop)) is not None and century_piece.year:
                year, stop = century_piece.year + year, century_piece.stop
            elif year < 30:
                return None
            else:
                year, stop = 1900 + year, at + 3
        elif self.key(stop) == "thế" and (century_piece := self.decade(stop)) is not None:
            stop = century_piece.stop
        else:
            stop = at + 3
        if not EARLIEST <= year <= 2100:
            return None
        return Piece(at, stop, "decade", year, precision="decade")

    @opens("mùa", "hè")
    @rule(
        "season",
        reader=FIND,
        examples={
            "mùa hè năm nay": "2024-22",
            "mùa đông năm 2019": "2019-24",
            "hè 2018": "2018-22",
            "mùa mưa năm 2023": "2023~",
            "quy tập trong mùa khô 2019-2020": "2019/2020",
        },
        never=["mùa hè xanh", "mùa thu hoạch", "Thu 2018 tỷ đồng", "mùa mưa bão năm 2023", "mùa khô"],
        source="ISO 8601-2:2019, 4.8",
    )
    def season(self, at: int) -> Piece | None:
        """``mùa hè năm nay``, ``mùa hè 2018``."""
        named = self.key(at) == "mùa"
        here = at + named
        word = self.key(here)
        if word not in self.vocabulary.seasons or not (named or word == "hè"):
            return None
        code, stop = self.vocabulary.seasons[word], here + 1
        if code is None:
            return self._wet_or_dry(at, stop)
        piece = self.year_behind(stop)
        if piece is not None and piece.shape == "Y" and piece.plain:
            return Piece(at, piece.stop, "season", piece.year, subyear=code)
        if not named or self.anchor is None:
            return None
        today = day_of(self.anchor)
        year = today.year - (code == 24 and today.month < 3)
        if self.key(stop) == "này" or (self.whole and stop == self.stop):
            stop += self.key(stop) == "này"
            return Piece(at, stop, "season", year, subyear=code, inferred=("year",))
        if (hit := self.year_named(stop)) is not None:
            return Piece(at, hit[1], "season", hit[0], subyear=code, inferred=("year",))
        return None

    def _wet_or_dry(self, at: int, stop: int) -> Piece | None:
        """``mùa mưa năm 2023``: EDTF has no such season, so it is *about* that year; ``mùa khô 2019-2020``."""
        if (hit := self.year_named(stop)) is not None:
            return Piece(at, hit[1], "season", hit[0], modifier="approx", inferred=("year",))
        piece = self.numeric(stop, True) or self.year_behind(stop)
        if piece is None or piece.shape != "Y":
            return None
        years = piece.end is not None or (self.key(piece.stop) == "-" and self.four(piece.stop + 1) is not None)
        return piece._replace(first=at, rule="season", modifier=None if years else "approx")

    @opens("tuần", "ngày")
    @rule(
        "week or day of a month",
        reader=FIND,
        examples={
            "tuần đầu tiên của tháng 9 năm 2017": "2017-09-04/2017-09-10",
            "tuần cuối tháng 5/2022": "2022-05-23/2022-05-29",
            "tuần thứ 3 tháng 5/2022": "2022-05-16/2022-05-22",
            "thứ Hai đầu tiên của tháng 5/2022": "2022-05-02",
            "ngày đầu tiên của tháng 3 năm 2020": "2020-03-01",
        },
        never=[
            "tuần đầu học kỳ",
            "ngày đầu ra quân",
            "một ngày đầu tháng 4",
            "những tuần đầu tháng 9",
            "tuần đầu quý 3",
        ],
    )
    def nth_of_month(self, at: int) -> Piece | None:
        """``tuần đầu tiên của tháng 9 năm 2017``: weeks begin on Monday and lie wholly in the month."""
        unit, here = self.key(at), at + 1
        last = self.key(here) == "cuối"
        ordinal = self.key(here) == "thứ"
        here += ordinal
        order = _ORDER.get(self.key(here))
        if order is None and ordinal and unit == "tuần" and (nth := self.digits(here, 1)):
            order = nth - 1
        if (order is None and not last) or (order or 0) > 4:
            return None
        here += 1
        if self.key(here) in ("tiên", "cùng"):
            here += 1
        elif unit == "ngày":
            return None  # "một ngày đầu tháng 4" is any of them
        here += self.key(here) in ("của", "trong")
        if self.key(at - 1) in _NOT_ONE or self.number_ends(at):
            return None
        if (month := self._first_of_month(here)) is None:
            return None
        first, stop, inferred = month
        if unit == "tuần":
            week = _weeks(first, order or 0, 1, last=last)
            return Piece(at, stop, "week or day of a month", value=week, inferred=inferred) if week else None
        there = first + relativedelta(months=1, days=-1) if last else first + relativedelta(days=order or 0)
        return Piece(at, stop, "week or day of a month", value=PartialDate.of(there), inferred=inferred)

    @opens("# tuần", "# ngày")
    @rule(
        "several days or weeks of a month",
        reader=FIND,
        examples={
            "10 ngày đầu tháng 9/2024": "2024-09-01/2024-09-10",
            "hai tuần đầu tháng 9/2024": "2024-09-02/2024-09-15",
            "ba ngày cuối cùng của tháng 2/2024": "2024-02-27/2024-02-29",
            "2 tuần cuối tháng 12 vừa qua": "2023-12-18/2023-12-31",
        },
        never=[
            "10 ngày đầu tiên",
            "một ngày đầu tháng 4",
            "29 ngày đầu tháng 9",
            "hai tuần đầu năm 2024",
            "hàng chục ngày đầu tháng 9/2024",
            "lần thứ 10 ngày đầu tháng 9/2024",
        ],
    )
    def several_of_month(self, at: int) -> Piece | None:
        """``10 ngày đầu tháng 9/2024``, ``hai tuần cuối tháng 5``: weeks as in :meth:`nth_of_month`."""
        number = self.numbers[at]
        unit, here = self.key(number.stop), number.stop + 1
        side, most = self.key(here), 4 if unit == "tuần" else 28  # every month has so many
        count = int(number.value)
        if side not in ("đầu", "cuối") or number.value != count or not 2 <= count <= most:
            return None
        here += 1 + (self.key(here + 1) in ("tiên", "cùng"))
        here += self.key(here) in ("của", "trong")
        name = "several days or weeks of a month"
        if unit == "tuần":
            if (found := self._first_of_month(here)) is None:
                return None
            weeks = _weeks(found[0], 0, count, last=side == "cuối")
            return Piece(at, found[1], name, value=weeks, inferred=found[2]) if weeks else None
        month = self._settled_month(here)
        if month is None or side == "đầu":
            return None if month is None else _days(month, 1, count)._replace(first=at, rule=name)
        longest = _length(month)
        return None if longest is None else _days(month, longest + 1 - count, longest)._replace(first=at, rule=name)

    @opens("thượng tuần", "trung tuần", "hạ tuần")
    @rule(
        "ten days of a month",
        reader=FIND,
        examples={
            "thượng tuần tháng 6/2023": "2023-06-01/2023-06-10",
            "Trung tuần tháng 3 vừa qua": "2024-03-11/2024-03-20",
            "hạ tuần tháng 2 năm 2023": "2023-02-21/2023-02-28",
        },
        never=["trung tuần trăng mật", "hạ tuần tháng Chạp", "thượng tuần tháng 3 âm lịch"],
        source="Từ điển tiếng Việt (Hoàng Phê, 2003): tuần",
    )
    def ten_days(self, at: int) -> Piece | None:
        """``thượng tuần tháng 6/2023``: the first ten days of a month, the second ten, or what is left of it."""
        month = self._settled_month(at + 2 + (self.key(at + 2) == "của"))
        if month is None:
            return None
        first, last = _TENS[self.key(at)]
        return _days(month, first, last or _length(month))._replace(first=at, rule="ten days of a month")

    def _settled_month(self, at: int) -> Piece | None:
        """The month named at token ``at``, of the year that the anchor gives where none is printed."""
        hit = self.scan.at(at, "relative_date")
        if hit is not None and hit.value["unit"] == "month" and hit.stop <= self.stop:  # tuần đầu tháng này
            if self.anchor is None:
                return None
            then = day_of(self.anchor) + relativedelta(months=hit.value["offset"])
            return Piece(at, hit.stop, "month", then.year, then.month, inferred=("year", "month"))
        month = self.month(at) if self.key(at) in MONTH else None
        if month is None or not month.plain or month.calendar != "gregorian":
            return None
        if self.keys[month.stop : month.stop + 2] == ("âm", "lịch"):
            return None
        if month.year is not None or self.anchor is None:
            return month
        year, _, inferred = fill_year(
            self.scan, self.anchor, month.month, None, None, at, month.stop, self.begin, self.stop
        )
        return month._replace(year=year, inferred=inferred)

    def _first_of_month(self, at: int) -> tuple[dt.date, int, tuple[str, ...]] | None:
        """The first day of the month named at token ``at``, where its year is known; where it ends."""
        month = self._settled_month(at)
        if month is None or month.year is None or month.month is None:
            return None
        return dt.date(month.year, month.month, 1), month.stop, month.inferred

    def nth_weekday(self, at: int, weekday: int, here: int) -> Piece | None:
        """``thứ Hai đầu tiên của tháng 9``, ``Chủ nhật cuối cùng của tháng 5``."""
        last = self.keys[here : here + 2] == ("cuối", "cùng")
        if not (last or self.keys[here : here + 2] == ("đầu", "tiên")) or self.key(here + 2) not in ("của", "trong"):
            return None
        if (month := self._first_of_month(here + 3)) is None:
            return None
        there, stop, inferred = month
        if last:
            there += relativedelta(months=1, days=-7)
        there += relativedelta(days=(weekday - there.weekday()) % 7)
        return Piece(at, stop, "week or day of a month", value=PartialDate.of(there), inferred=inferred)


def _days(month: Piece, first: int, last: int | None) -> Piece:
    return month._replace(day=first, end=(month.year, month.month, last))


def _length(month: Piece) -> int | None:
    """How many days it has; None for a February of no year."""
    assert month.month is not None
    if month.year is None and month.month == 2:
        return None
    return monthrange(month.year or 1, month.month)[1]


def _weeks(first: dt.date, order: int, count: int, *, last: bool) -> DateRange | None:
    """``count`` weeks, Monday to Sunday, that lie wholly in the month of which ``first`` is the first day."""
    after = first + relativedelta(months=1)
    monday = first + relativedelta(days=-first.weekday() % 7, weeks=order)
    if last:
        monday = after - relativedelta(days=7)
        monday -= relativedelta(days=monday.weekday(), weeks=count - 1)
    sunday = monday + relativedelta(weeks=count, days=-1)
    if not first <= monday <= sunday < after:
        return None
    return DateRange(start=PartialDate.of(monday), end=PartialDate.of(sunday))
