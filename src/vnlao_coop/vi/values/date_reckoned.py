"""Days and periods reckoned from an anchor, and those of the lunar year and of feasts."""

from __future__ import annotations

import datetime as dt
from functools import cache

from dateutil.relativedelta import relativedelta

from vnlao_coop.models.dates import DateRange, PartialDate, PartOfDay
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.values.calendar import feast, lunar_year_named, nearest_lunar, relative
from vnlao_coop.vi.values.date_periods import COUNTED_BEFORE, Periods
from vnlao_coop.vi.values.date_words import FIND, QUARTER, Piece, opens
from vnlao_coop.vi.values.numerals import read_words

_UNITS = {"ngày": "day", "tuần": "week", "tháng": "month", QUARTER: "quarter", "năm": "year"}
_AHEAD = (("tới",), ("tiếp", "theo"), ("sắp", "tới"), ("kế", "tiếp"))
_BACK = (("vừa", "qua"), ("vừa", "rồi"), ("qua",))
_CLOCK = {
    "giờ": dt.timedelta(hours=1), "tiếng": dt.timedelta(hours=1), "phút": dt.timedelta(minutes=1),
    "giây": dt.timedelta(seconds=1), "s": dt.timedelta(seconds=1),
}  # fmt: skip
_NOW = frozenset(tuple(said.split()) for said in ("bây giờ", "ngay bây giờ", "lúc này", "ngay lúc này"))


@cache
def _cycle() -> dict[tuple[str, ...], int]:
    """Place in the sixty-year cycle of each stem and branch that go together (Giáp Tý is 0)."""
    stems = [fold(w) for e in lexicon.entries("year_stem") for w in e["words"]]
    branches = [fold(w) for e in lexicon.entries("year_branch") for w in e["words"]]
    found: dict[tuple[str, ...], int] = {(stems[n % 10], branches[n % 12]): n for n in range(60)}
    found |= {(stem, fold("tị")): n for (stem, branch), n in found.items() if branch == fold("tỵ")}
    return found


class Reckoned(Periods):
    """Dates whose meaning is whole once read: ``Piece.value`` is set."""

    __slots__ = ()

    def reckoned_day(self, at: int) -> Piece | None:
        """A word that means a day or period seen from the anchor, or from the last day in the text."""
        hit = self.scan.at(at, "relative_date")
        if hit is not None and hit.stop <= self.stop:
            if self.anchor is None:
                return None
            before = self.key(at - 1)
            number = self.number_ends(at)
            if hit.value["unit"] != "day" and (before in COUNTED_BEFORE or number):
                return None
            if self.key(hit.stop) in ("nữa", "đó", "học", "thứ") or (before == "một" and hit.value["unit"] == "day"):
                return None
            value = relative(self.anchor, hit.value["unit"], hit.value["offset"])
            return Piece(at, hit.stop, "relative", value=value, inferred=("year", "month", "day"))
        hit = self.scan.at(at, "same_day")
        if hit is not None and hit.stop <= self.stop and self.anchor is not None and self.last_day is not None:
            day = self.last_day
            if day.year is not None and day.month is not None and day.day is not None:
                there = dt.date(day.year, day.month, day.day) + relativedelta(days=hit.value["offset"])
                return Piece(at, hit.stop, "relative", value=PartialDate.of(there), inferred=("year", "month", "day"))
        return None

    @opens("# ngày", "# tuần", "# tháng", "# năm")
    @rule(
        "span from now",
        reader=FIND,
        examples={"trong 3 tháng tới": "2024-10/2024-12", "3 ngày tới": "2024-09-19/2024-09-21"},
        never=["5 năm qua", "60 năm tới", "3 ngày", "5 năm", "5 ngày trước", "cách đây 5 năm", "3 giờ tới"],
    )
    def span_from_now(self, at: int) -> Piece | None:
        """``3 tháng tới``; past ones, years and hours only where the whole text says nothing else."""
        number = self.numbers.get(at)
        if number is None and self.whole and at < self.stop:
            number = read_words(self.scan, at, self.stop, self.begin, whole=True)
        if number is None or self.anchor is None or number.ordinal or not 0 < number.value < 100:
            return None
        word, here, count = self.key(number.stop), number.stop + 1, int(number.value)
        unit = _UNITS.get(word)
        if number.value != count or unit == "quarter":
            return None
        if self.whole and (found := self._from_now(at, here, word, count)) is not None:
            return found
        if unit is None:
            return None
        for words in _AHEAD:
            if self.keys[here : here + len(words)] == words and here + len(words) <= self.stop:
                if (unit == "year" or self.proper(here + 1)) and not self.whole:
                    return None
                return self._span(at, here + len(words), unit, 1, count)
        for words in _BACK:
            if self.whole and self.keys[here : here + len(words)] == words and (unit != "year" or len(words) == 2):
                return self._span(at, here + len(words), unit, -count, -1)
        return None

    def _from_now(self, at: int, here: int, word: str, count: int) -> Piece | None:
        """What only a whole text says: ``3 ngày trước``, ``cách đây 5 ngày``, ``2 năm nữa``, ``3 giờ tới``."""
        assert self.anchor is not None
        unit, rest = _UNITS.get(word), self.keys[here : self.stop]
        since = self.keys[max(at - 2, 0) : at] == ("cách", "đây")
        way = -1 if (since and not rest) or rest in (("trước",), ("trước", "đây")) else 1 if rest == ("nữa",) else 0
        if unit is not None:
            return self._span(at, self.stop, unit, way * count, way * count) if way else None
        grain = _CLOCK.get(word)
        if grain is None or not isinstance(self.anchor, dt.datetime):
            return None
        inferred = ("year", "month", "day")
        if way:  # 21 giờ trước
            there = _instant(self.anchor + way * count * grain)
            return Piece(at, self.stop, "span from now", value=there, inferred=inferred)
        if rest not in (*_AHEAD, *_BACK):
            return None
        midnight = self.anchor.replace(hour=0, minute=0, second=0, microsecond=0)
        now = self.anchor - (self.anchor - midnight) % grain  # whole hours, as whole days and months
        begin = now + (grain if rest in _AHEAD else -count * grain)
        value = DateRange(start=_instant(begin), end=_instant(begin + count * grain))
        return Piece(at, self.stop, "span from now", value=value, inferred=inferred)

    def now(self, at: int) -> Piece | None:
        """``bây giờ``: the moment of the anchor, where the whole text says nothing else."""
        if not self.whole or self.anchor is None or self.keys[at : self.stop] not in _NOW:
            return None
        there = _instant(self.anchor) if isinstance(self.anchor, dt.datetime) else PartialDate.of(self.anchor)
        return Piece(at, self.stop, "relative", value=there, inferred=("year", "month", "day"))

    @opens("cuối tuần")
    def weekend(self, at: int) -> Piece | None:
        """``cuối tuần qua``; a bare ``cuối tuần`` only where the whole text says nothing else."""
        if self.anchor is None or self.key(at + 1) != "tuần":
            return None
        hit = self.scan.at(at + 1, "relative_date")
        if hit is None and not (self.whole and at + 2 == self.stop):
            return None
        week = relative(self.anchor, "week", hit.value["offset"] if hit else 0)
        assert isinstance(week, DateRange)
        if week.end is None or week.end.latest is None:
            return None
        saturday = PartialDate.of(week.end.latest - relativedelta(days=1))
        value = DateRange(start=saturday, end=week.end)
        return Piece(at, hit.stop if hit else at + 2, "relative", value=value, inferred=("year", "month", "day"))

    def _span(self, at: int, stop: int, unit: str, first: int, last: int) -> Piece:
        assert self.anchor is not None
        a, b = relative(self.anchor, unit, first), relative(self.anchor, unit, last)
        start = a if isinstance(a, PartialDate) else a.start
        end = b if isinstance(b, PartialDate) else b.end
        value = start if start == end and start is not None else DateRange(start=start, end=end)
        return Piece(at, stop, "span from now", value=value, inferred=("year", "month", "day"))

    @opens("mùng", "mồng", "rằm", "năm", "xuân", "tết", "# tết")
    @rule(
        "lunar date",
        reader=FIND,
        examples={
            "ngày 10 tháng 3 âm lịch năm 2024": "2024-04-18",
            "rằm tháng Giêng năm 2024": "2024-02-24",
            "mùng 1 Tết Giáp Thìn": "2024-02-10",
            "mùng 10 tháng Giêng năm 2024": "2024-02-19",
            "Tết Nguyên đán 2025": "2025-01-29",
            "Xuân Ất Tỵ 2025": "2025",
            "năm Giáp Thìn 2024": "2024-02-10/2025-01-28",
            "30 Tết Giáp Thìn": "2024-02-09",
        },
        never=["rằm lớn", "mùng tơi", "Tết này"],
        source="Hồ Ngọc Đức, Thuật toán tính âm lịch; Quyết định 121-CP (8/8/1967): giờ chính thức UTC+7",
    )
    def lunar(self, at: int) -> Piece | None:
        """Days of the Vietnamese lunar calendar: *rằm*, *mùng … Tết*, *… âm lịch*, years of the sixty."""
        key = self.key(at)
        if self.key(at + 1) == "tết" and self.proper(at + 1):
            return self._before_tet(at)
        if (
            key in ("mùng", "mồng")
            and self.key(at + 2) == "tết"
            and (day := self.digits(at + 1, 2) or self._small(at + 1))
        ):
            stop = at + 3
            stop += 2 if self.keys[stop : stop + 2] == tuple(fold("nguyên đán").split()) else 0
            if 1 <= day <= 30:
                return self._lunar_day(at, stop, 1, day)
        if key in ("mùng", "mồng") and self.key(at + 2) == "tháng" and self.key(at + 3) in ("giêng", "chạp"):
            day, month = self.digits(at + 1, 2) or self._small(at + 1), self.month(at + 2)
            if day and day <= 30 and month is not None and month.month is not None:
                return self._lunar_day(at, month.stop, month.month, day, printed=month.year)
        if key == "rằm" and (month := self.month(at + 1)) is not None and month.month is not None and month.day is None:
            if month.year is not None:
                return Piece(at, month.stop, "lunar date", value=_lunar(month.year, month.month, 15))
            return self._lunar_day(at, month.stop, month.month, 15)
        if key in ("năm", "xuân", "tết") and (cycle := _cycle().get(self.keys[at + 1 : at + 3])) is not None:
            if not self.proper(at + 1) or at + 3 > self.stop:
                return None
            stop, year = self._cycle_year(at + 3, cycle)
            if year is None:
                return None
            made = PartialDate(year=year) if key == "xuân" else PartialDate(year=year, calendar="lunar_vn")
            if key == "tết":
                made = _lunar(year, 1, 1)
            return Piece(at, stop, "lunar date", value=made, inferred=() if stop > at + 3 else ("year",))
        return None

    def _before_tet(self, at: int) -> Piece | None:
        """``30 Tết``, ``29 Tết Giáp Thìn``: the last days of the lunar year before the one named."""
        day, stop = self.digits(at, 2), at + 2
        if day is None or not 23 <= day <= 30:
            return None
        cycle = _cycle().get(self.keys[stop : stop + 2])
        if cycle is None or not self.proper(stop):
            return self._lunar_day(at, stop, 12, day) if self.anchor is not None else None
        stop, year = self._cycle_year(stop + 2, cycle)
        value = None if year is None else _lunar(year - 1, 12, day)
        return None if value is None or value.earliest is None else Piece(at, stop, "lunar date", value=value)

    def _small(self, at: int) -> int | None:
        number = self.numbers.get(at)
        return int(number.value) if number is not None and number.stop == at + 1 and 1 <= number.value <= 10 else None

    def _cycle_year(self, at: int, cycle: int) -> tuple[int, int | None]:
        """The year of a stem and branch: the one printed behind it, else that nearest to the anchor."""
        here = at + (self.key(at) in ("-", "(", ",", "năm"))
        if (year := self.four(here)) is not None and (year - 4) % 60 == cycle:
            return here + 1 + (self.key(at) == "("), year
        return at, None if self.anchor is None else lunar_year_named(self.anchor, cycle)

    def _lunar_day(self, at: int, stop: int, month: int, day: int, *, printed: int | None = None) -> Piece | None:
        """A lunar day with the year printed behind it, named by the cycle, or nearest to the anchor."""
        inferred: tuple[str, ...] = ()
        year = printed
        named = stop + (self.key(stop) == "năm")
        if year is None and (cycle := _cycle().get(self.keys[named : named + 2])) is not None and self.proper(named):
            stop, year = self._cycle_year(named + 2, cycle)
        if year is None and (y := self.year_after(stop)) is not None:
            year, stop = y
        if (
            year is None
            and (bare := self.four(stop)) is not None
            and 1900 <= bare <= 2100
            and not self.counts(stop + 1)
        ):
            year, stop = bare, stop + 1
        if year is None and self.anchor is not None:
            year, inferred = nearest_lunar(self.anchor, month, day), ("year",)
        if year is None:
            return Piece(at, stop, "lunar date", value=PartialDate(month=month, day=day, calendar="lunar_vn"))
        value = _lunar(year, month, day)
        return None if value.earliest is None else Piece(at, stop, "lunar date", value=value, inferred=inferred)

    def to_lunar(self, piece: Piece) -> Piece | None:
        """``piece`` counted in the lunar calendar, where *âm lịch* stands behind it."""
        at = piece.stop
        leap = self.key(at) == "nhuận"
        at += leap
        opened = self.key(at) == "("
        stop = at + opened + 2 + opened
        if self.keys[at + opened : at + opened + 2] != ("âm", "lịch") or stop > self.stop or not piece.plain:
            return None
        if piece.month is None:
            return piece._replace(stop=stop, calendar="lunar_vn", rule="lunar date") if piece.shape == "Y" else None
        month, day = piece.month, piece.day
        if day is None or leap:
            year = self.year_after(stop)
            if piece.year is None and year is not None:
                piece = piece._replace(year=year[0])
                stop = year[1]
            filled = piece.year
            if filled is None and self.anchor is not None and not leap:
                filled = nearest_lunar(self.anchor, month, 15)
            value = PartialDate(year=filled, month=month, day=day, calendar="lunar_vn", leap_month=leap)
            return piece._replace(stop=stop, value=value, rule="lunar date")
        made = self._lunar_day(piece.first, stop, month, day, printed=piece.year) if day <= 30 else None
        if made is not None and isinstance(made.value, PartialDate):
            made = made._replace(value=at_time(made.value, piece.part, piece.time))
        return made

    @opens("[holiday]")
    @rule(
        "feast",
        reader=FIND,
        examples={"Quốc khánh Lào năm 2020": "2020-12-02"},
        never=["Quốc khánh", "dịp Tết Bunpimay", "dịp Tết Bunpimay năm 2019", "đón Giáng sinh"],
        source="Bộ luật Lao động 2019, Điều 112; lịch nghỉ lễ của CHDCND Lào",
    )
    def holiday(self, at: int) -> Piece | None:
        """A feast with its year; without one only where the whole text names it."""
        hit = self.scan.at(at, "holiday")
        if hit is None or hit.stop > self.stop:
            return None
        entry, stop = hit.value, hit.stop
        core = self.core(stop, True) if self.whole else None
        if core is not None and core.day is not None:  # Giỗ Tổ 10/3
            if entry.get("calendar") and core.month is not None:
                return self._lunar_day(at, core.stop, core.month, core.day, printed=core.year)
            return core._replace(first=at)
        if entry.get("calendar"):
            made = self._lunar_day(at, stop, entry["month"], entry["day"])
            return made if self.whole or (made is not None and made.stop > stop) else None
        if entry.get("days", 1) > 1 and not self.whole:
            return None  # `dịp Tết Bunpimay năm 2023`: the year is told, the three days are not
        piece = self.year_behind(stop)
        if piece is not None and piece.shape == "Y" and piece.plain and piece.year is not None:
            return Piece(
                at, piece.stop, "feast", value=feast(piece.year, entry["month"], entry["day"], entry.get("days", 1))
            )
        if not self.whole:
            return None
        start = Piece(at, stop, "feast", None, entry["month"], entry["day"])
        if entry.get("days", 1) > 1:
            start = start._replace(end=(None, entry["month"], entry["day"] + entry["days"] - 1))
        return start


def _instant(moment: dt.datetime) -> PartialDate:
    time = moment.time().replace(microsecond=0)
    return PartialDate.of(moment.date()).model_copy(update={"time": time})


def _lunar(year: int, month: int, day: int) -> PartialDate:
    return PartialDate(year=year, month=month, day=day, calendar="lunar_vn")


def at_time(
    value: PartialDate | DateRange | None, part: PartOfDay | None, time: dt.time | None
) -> PartialDate | DateRange | None:
    if isinstance(value, PartialDate) and value.day is not None and (part is not None or time is not None):
        return value.model_copy(update={"part_of_day": part, "time": time})
    return value
