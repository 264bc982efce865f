"""Periods that are not simply a day, a month or a year: months of a year, seasons, decades, centuries."""

from __future__ import annotations

import datetime as dt

from dateutil.relativedelta import relativedelta

from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.values.calendar import day_of
from vnlao_coop.vi.values.date_pieces import Pieces
from vnlao_coop.vi.values.date_words import EARLIEST, FIND, QUARTER, Piece, opens
from vnlao_coop.vi.values.figures import roman

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
            if number is None or unit is None or number.ordinal:
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
        examples={"mùa hè năm nay": "2024-22", "mùa đông năm 2019": "2019-24", "hè 2018": "2018-22"},
        never=["mùa hè xanh", "mùa thu hoạch", "Thu 2018 tỷ đồng"],
        source="ISO 8601-2:2019, 4.8",
    )
    def season(self, at: int) -> Piece | None:
        """``mùa hè năm nay``, ``mùa hè 2018``."""
        named = self.key(at) == "mùa"
        here = at + named
        code = self.vocabulary.seasons.get(self.key(here))
        if code is None or (not named and self.key(here) != "hè"):
            return None
        stop = here + 1
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
        if (hit := self.scan.at(stop, "relative_date")) is not None and hit.value["unit"] == "year":
            return Piece(at, hit.stop, "season", today.year + hit.value["offset"], subyear=code, inferred=("year",))
        return None

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
        never=["tuần đầu học kỳ", "ngày đầu ra quân", "một ngày đầu tháng 4"],
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
        if (month := self._first_of_month(here)) is None:
            return None
        first, stop, inferred = month
        after = first + relativedelta(months=1)
        if unit == "ngày":
            there = after - relativedelta(days=1) if last else first + relativedelta(days=order or 0)
            return Piece(at, stop, "week or day of a month", value=PartialDate.of(there), inferred=inferred)
        monday = first + relativedelta(days=-first.weekday() % 7, weeks=order or 0)
        if last:
            monday = after - relativedelta(days=6)
            monday -= relativedelta(days=monday.weekday())
        week = DateRange(start=PartialDate.of(monday), end=PartialDate.of(monday + relativedelta(days=6)))
        return Piece(at, stop, "week or day of a month", value=week, inferred=inferred)

    def _first_of_month(self, here: int) -> tuple[dt.date, int, tuple[str, ...]] | None:
        """The first day of the month printed at token ``here``, of the anchor's year where none is; where it ends."""
        month = self.month(here)
        if month is None or month.month is None or not month.plain:
            return None
        if month.year is not None:
            return dt.date(month.year, month.month, 1), month.stop, month.inferred
        if self.anchor is None:
            return None
        return dt.date(day_of(self.anchor).year, month.month, 1), month.stop, ("year",)

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
