"""What stands around a date: part of day, clock, weekday, *đầu* and *cuối*; words reckoned from an anchor; feasts."""

from __future__ import annotations

import datetime as dt
from functools import cache

from dateutil.relativedelta import relativedelta

from vnlao_coop.models.dates import DateRange, PartialDate, PartOfDay
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lao, lexicon
from vnlao_coop.vi.calendar import day_of, feast, lunar_year_named, nearest_lunar, relative
from vnlao_coop.vi.date_pieces import FIND, QUARTER, Piece, Pieces
from vnlao_coop.vi.rules import rule

_UNITS = {"ngày": "day", "tuần": "week", "tháng": "month", QUARTER: "quarter", "năm": "year"}
_AHEAD = (("tới",), ("tiếp", "theo"), ("sắp", "tới"), ("kế", "tiếp"))
_BACK = (("vừa", "qua"), ("vừa", "rồi"), ("qua",))
_WEEK_SHIFT = {("tuần", "này"): 0, ("tuần", "trước"): -1, ("tuần", "qua"): -1, ("tuần", "rồi"): -1, ("tuần", "tới"): 1, ("tuần", "sau"): 1}
_COUNTED_BEFORE = frozenset("những nhiều mấy vài các hằng hàng mỗi từng".split())
_ORDER = {"đầu": 0, "nhất": 0, "hai": 1, "nhì": 1, "ba": 2, "tư": 3}


@cache
def _cycle() -> dict[tuple[str, str], int]:
    """Place in the sixty-year cycle of each stem and branch that go together (Giáp Tý is 0)."""
    stems = [fold(w) for e in lexicon.entries("year_stem") for w in e["words"]]
    branches = [fold(w) for e in lexicon.entries("year_branch") for w in e["words"]]
    found = {(stems[n % 10], branches[n % 12]): n for n in range(60)}
    return found | {(stem, fold("tị")): n for (stem, branch), n in found.items() if branch == fold("tỵ")}


class Phrases(Pieces):
    """One date with all that belongs before it."""

    __slots__ = ()

    def part(self, at: int) -> tuple[PartOfDay, int] | None:
        """The part of day named at a token, and where its name ends."""
        for words, value in self.vocabulary.parts.get(self.key(at), ()):
            if self.keys[at : at + len(words)] == words and at + len(words) <= self.stop:
                return value, at + len(words)
        return None

    def clock(self, at: int) -> tuple[dt.time, int] | None:
        """``9h30``, ``9 giờ 30 phút``, ``16:06``, ``16h``, ``11 giờ kém 15``, in words with ``giờ``."""
        hour, mark_at = self.digits(at, 2), at + 1
        if hour is None:
            number = self.numbers.get(at)
            if number is None or number.figure or self.key(number.stop) != "giờ" or not 0 <= number.value <= 24:
                return None
            if number.value != int(number.value):
                return None
            hour, mark_at = int(number.value), number.stop
        if hour > 24:
            return None
        mark, stop = self.key(mark_at), mark_at + 1
        minute = second = 0
        if mark == ":":
            m = self.digits(stop, 2)
            if m is None or len(self.key(stop)) != 2 or not (self.glued(at) and self.glued(mark_at)):
                return None
            minute, stop = m, stop + 1
            if self.key(stop) == ":" and self.glued(stop - 1) and (s := self.digits(stop + 1, 2)) is not None:
                second, stop = s, stop + 2
        elif mark in ("h", "g", "giờ"):
            m = self.digits(stop, 2)
            close = mark == "giờ" or self.glued(mark_at)
            if m is not None and close and self.key(stop + 1) not in ("/", "-", ".", "tháng"):
                minute, stop = m, stop + 1
                stop += self.key(stop) in ("phút", "p", "'")
            elif self.key(stop) == "rưỡi":
                minute, stop = 30, stop + 1
            elif self.key(stop) == "kém" and (m := self.digits(stop + 1, 2)) and hour:
                hour, minute, stop = hour - 1, 60 - m, stop + 2
                stop += self.key(stop) == "phút"
        else:
            return None
        if minute > 59 or second > 59 or (hour == 24 and minute):
            return None
        if self.key(stop) == "(" and self.key(stop + 1) == "giờ" and ")" in self.keys[stop : min(stop + 6, self.stop)]:
            stop = self.keys.index(")", stop) + 1  # (giờ Việt Nam)
        return dt.time(hour % 24, minute, second), stop

    def weekday(self, at: int) -> tuple[int, int] | None:
        """0 for Monday, and where its name ends."""
        value = self.vocabulary.weekdays.get(self.keys[at : at + 2])
        return None if value is None or at + 2 > self.stop else (value, at + 2)

    def offset(self, at: int) -> tuple[dt.timezone, int] | None:
        """``GMT+7``, ``(GMT+7)``, ``UTC+07:00``."""
        opened = self.key(at) == "("
        at += opened
        if self.key(at) not in ("gmt", "utc") or self.key(at + 1) not in ("+", "-"):
            return None
        hours = self.digits(at + 2, 2)
        if hours is None or hours > 14:
            return None
        stop = at + 3
        if self.key(stop) == ":" and self.key(stop + 1) == "00":
            stop += 2
        if opened:
            if self.key(stop) != ")":
                return None
            stop += 1
        return dt.timezone(dt.timedelta(hours=-hours if self.key(at + 1) == "-" else hours)), stop

    @rule(
        "part of a day",
        reader=FIND,
        examples={
            "chiều 17/9, hai bên": "2024-09-17",
            "9h30 ngày 18/9": "2024-09-18T09:30",
            "16:06 | 18/09/2024 GMT+7": "2024-09-18T16:06+07:00",
            "Thứ Tư, ngày 18/9/2024": "2024-09-18",
            "Sáng nay (18/9)": ["2024-09-18", "2024-09-18"],
            "3 giờ chiều ngày 20/9/2024": "2024-09-20T15:00",
        },
        never=["sáng tạo 4.0", "tối đa 2/3", "chiều dài 16-7 m", "thứ hai, thúc đẩy đầu tư"],
        source="Từ điển tiếng Việt (Hoàng Phê, 2003): buổi",
    )
    def prefixed(self, at: int) -> Piece | None:
        """A clock time, a part of day or a weekday with the date behind it."""
        here = at
        time: dt.time | None = None
        part: PartOfDay | None = None
        if (clock := self.clock(here)) is not None:
            time, here = clock
            while self.key(here) in (",", "|") or (self.key(here) == "-" and not self.glued(here)):
                here += 1
        if (named := self.part(here)) is not None:
            part, here = named
            time = _twelve(time, part) if time is not None else None
            if (shift := {"nay": 0, "qua": -1, "mai": 1}.get(self.key(here))) is not None:
                return self._this_day(at, here + 1, shift, part, time)
        following = here + (here > at and self.key(here) == ",")
        weekday: int | None = None
        if (day := self.weekday(following)) is not None and (following == at or part or time or self.key(here) != ","):
            weekday, here = day
            following = here + (self.key(here) in (",", "("))
            while self.key(following) == "-" and self.key(following + 1)[:1].isdigit():
                following += 1
        if here == at:
            return None
        made = dict(first=at, part=part, time=time, weekday=weekday, rule="part of a day")
        if (rest := self._reckoned_day(following)) is not None:
            return rest._replace(value=_at_time(rest.value, part, time), first=at)
        core = self.core(following, True)
        if core is not None and core.day is not None and core.value is None:
            stop = core.stop
            if following > here and self.keys[following - 1] == "(" and self.key(stop) == ")":
                stop += 1
            if time is not None and core.year is not None and (zone := self.offset(stop)) is not None:
                made["time"], stop = time.replace(tzinfo=zone[0]), zone[1]
            return core._replace(stop=stop, **made)  # type: ignore[arg-type]
        if weekday is not None:
            return self._lone_weekday(at, here, weekday, part, time)
        if part is not None and core is None and (lone := self.digits(following, 2)) and 1 <= lone <= 31 and following == here:
            joint = self.key(following + 1)
            if joint in (",", "và", "rạng", "đến") and not self.glued(following + 1):  # đêm 5, rạng sáng 6/8
                return Piece(at, following + 1, "part of a day", None, None, lone, part=part)
        if self.whole and time is not None and here == self.stop and self.anchor is not None:
            return self._lone_clock(at, here, part, time)
        return None

    def _this_day(self, at: int, here: int, shift: int, part: PartOfDay, time: dt.time | None) -> Piece | None:
        """``sáng nay``, ``tối qua``, ``chiều mai``, with the day printed behind it or reckoned."""
        following = here + (self.key(here) == ",")
        core = self.core(following, True)
        if core is not None and core.day is not None and (core.month is not None or following == here):
            return core._replace(first=at, part=part, time=time, rule="part of a day")
        if self.anchor is None:
            return None
        value = _at_time(relative(self.anchor, "day", shift), part, time)
        return Piece(at, here, "part of a day", value=value, inferred=("year", "month", "day"))

    def _lone_weekday(self, at: int, here: int, weekday: int, part: PartOfDay | None, time: dt.time | None) -> Piece | None:
        """``thứ Năm tuần trước``, ``sáng Chủ nhật``: reckoned from the anchor."""
        if self.anchor is None:
            return None
        today = day_of(self.anchor)
        shifted = here + (self.key(here) == "của")
        weeks = _WEEK_SHIFT.get(self.keys[shifted : shifted + 2])
        if weeks is not None:
            there = today + relativedelta(weeks=weeks, days=weekday - today.weekday())
            stop = shifted + 2
        else:
            capital = self.words[here - 1][0].isupper() or self.key(here - 2) in ("chủ", "chúa")
            if not (self.whole or part or capital) or self.key(at - 1) in ("lần", "ngày", "các", "những"):
                return None
            ahead = (weekday - today.weekday()) % 7 or 7
            stop = here
            if self.keys[here : here + 2] in (("vừa", "qua"), ("vừa", "rồi")):
                ahead, stop = ahead - 7, here + 2
            elif self.key(here) in ("tới", "này") and (self.whole or not self._proper(here + 1)):
                stop = here + 1
            elif self._tense(at, here) == "past":
                ahead -= 7
            there = today + relativedelta(days=ahead)
        value = _at_time(PartialDate.of(there), part, time)
        return Piece(at, stop, "part of a day", value=value, inferred=("year", "month", "day"))

    def _lone_clock(self, at: int, here: int, part: PartOfDay | None, time: dt.time) -> Piece:
        """A time with no day, where the whole text is nothing else: the next such time."""
        assert self.anchor is not None
        day = day_of(self.anchor)
        if isinstance(self.anchor, dt.datetime) and time < self.anchor.time():
            day += relativedelta(days=1)
        return Piece(at, here, "part of a day", value=_at_time(PartialDate.of(day), part, time), inferred=("year", "month", "day"))

    def _proper(self, at: int) -> bool:
        return at < self.stop and self.words[at][0].isupper()

    def _tense(self, first: int, stop: int) -> str | None:
        from vnlao_coop.vi.calendar import tense

        return tense(self.scan, first, stop, self.begin, self.stop)

    @rule(
        "relative",
        reader=FIND,
        examples={
            "hôm qua, đoàn đến": "2024-09-17",
            "vào tháng tới": "2024-10",
            "kim ngạch năm ngoái": "2023",
            "sẽ khởi công quý sau": "2024-36",
            "trong tuần trước": "2024-09-09/2024-09-15",
            "Tối 17/9. Sáng cùng ngày, hai bên": ["2024-09-17", "2024-09-17"],
        },
        never=["5 năm trước", "nhiều năm sau", "hằng năm", "những năm tới", "thời gian tới", "ngày hôm sau"],
        source="date_cases: neo là thời điểm đăng bài, giờ Hà Nội",
    )
    def _reckoned_day(self, at: int) -> Piece | None:
        """A word that means a day or period seen from the anchor, or from the last day in the text."""
        hit = self.scan.at(at, "relative_date")
        if hit is not None and hit.stop <= self.stop:
            if self.anchor is None:
                return None
            before = self.key(at - 1)
            number = self.numbers_end_at(at)
            if hit.value["unit"] != "day" and (before in _COUNTED_BEFORE or number):
                return None
            if self.key(hit.stop) in ("nữa", "đó") or (before == "một" and hit.value["unit"] == "day"):
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

    def numbers_end_at(self, at: int) -> bool:
        """Whether a number ends right before token ``at``."""
        return any((number := self.numbers.get(at - width)) is not None and number.stop == at for width in (1, 2, 3, 4))

    @rule(
        "span from now",
        reader=FIND,
        examples={"trong 3 tháng tới": "2024-10/2024-12", "3 ngày tới": "2024-09-19/2024-09-21"},
        never=["5 năm qua", "60 năm tới", "3 ngày", "5 năm"],
    )
    def span_from_now(self, at: int) -> Piece | None:
        """``3 tháng tới``; past ones and years only where the whole text says nothing else."""
        number = self.numbers.get(at)
        if number is None or self.anchor is None or number.ordinal or not 0 < number.value < 100:
            return None
        unit = _UNITS.get(self.key(number.stop))
        if unit is None or number.value != int(number.value) or unit == "quarter":
            return None
        here, count = number.stop + 1, int(number.value)
        for words in _AHEAD:
            if self.keys[here : here + len(words)] == words and here + len(words) <= self.stop:
                if (unit == "year" or self._proper(here + 1)) and not self.whole:
                    return None
                return self._span(at, here + len(words), unit, 1, count)
        for words in _BACK:
            if self.whole and self.keys[here : here + len(words)] == words and (unit != "year" or len(words) == 2):
                return self._span(at, here + len(words), unit, -count, -1)
        return None

    def _span(self, at: int, stop: int, unit: str, first: int, last: int) -> Piece:
        assert self.anchor is not None
        a, b = relative(self.anchor, unit, first), relative(self.anchor, unit, last)
        start = a if isinstance(a, PartialDate) else a.start
        end = b if isinstance(b, PartialDate) else b.end
        value = start if start == end and start is not None else DateRange(start=start, end=end)
        return Piece(at, stop, "span from now", value=value, inferred=("year", "month", "day"))

    @rule(
        "week or day of a month",
        reader=FIND,
        examples={
            "tuần đầu tiên của tháng 9 năm 2017": "2017-09-04/2017-09-10",
            "tuần cuối tháng 5/2022": "2022-05-23/2022-05-29",
            "ngày đầu tiên của tháng 3 năm 2020": "2020-03-01",
        },
        never=["tuần đầu học kỳ", "ngày đầu ra quân", "một ngày đầu tháng 4"],
    )
    def nth_of_month(self, at: int) -> Piece | None:
        """``tuần đầu tiên của tháng 9 năm 2017``: weeks begin on Monday and lie wholly in the month."""
        unit, here = self.key(at), at + 1
        last = self.key(here) == "cuối"
        here += self.key(here) == "thứ"
        order = _ORDER.get(self.key(here))
        if order is None and not last:
            return None
        here += 1
        if self.key(here) in ("tiên", "cùng"):
            here += 1
        elif unit == "ngày":
            return None  # "một ngày đầu tháng 4" is any of them
        here += self.key(here) in ("của", "trong")
        month = self.month(here)
        if month is None or month.month is None or not month.plain:
            return None
        year, inferred = month.year, month.inferred
        if year is None:
            if self.anchor is None:
                return None
            year, inferred = day_of(self.anchor).year, ("year",)
        first = dt.date(year, month.month, 1)
        after = first + relativedelta(months=1)
        if unit == "ngày":
            there = after - relativedelta(days=1) if last else first + relativedelta(days=order or 0)
            return Piece(at, month.stop, "week or day of a month", value=PartialDate.of(there), inferred=inferred)
        monday = first + relativedelta(days=-first.weekday() % 7, weeks=order or 0)
        if last:
            monday = after - relativedelta(days=6)
            monday -= relativedelta(days=monday.weekday())
        week = DateRange(start=PartialDate.of(monday), end=PartialDate.of(monday + relativedelta(days=6)))
        return Piece(at, month.stop, "week or day of a month", value=week, inferred=inferred)

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
        piece = self.year(stop) or self.bare_year(stop, True)
        if piece is not None and piece.shape == "Y" and piece.plain:
            return Piece(at, piece.stop, "season", piece.year, subyear=code)
        if not named or self.anchor is None:
            return None
        today = day_of(self.anchor)
        year = today.year - (code == 24 and today.month < 3)
        if self.key(stop) == "này":
            return Piece(at, stop + 1, "season", year, subyear=code, inferred=("year",))
        if (hit := self.scan.at(stop, "relative_date")) is not None and hit.value["unit"] == "year":
            return Piece(at, hit.stop, "season", today.year + hit.value["offset"], subyear=code, inferred=("year",))
        return None

    @rule(
        "lunar date",
        reader=FIND,
        examples={
            "ngày 10 tháng 3 âm lịch năm 2024": "2024-04-18",
            "rằm tháng Giêng năm 2024": "2024-02-24",
            "mùng 1 Tết Giáp Thìn": "2024-02-10",
            "Tết Nguyên đán 2025": "2025-01-29",
            "Xuân Ất Tỵ 2025": "2025",
            "năm Giáp Thìn 2024": "2024-02-10/2025-01-28",
        },
        never=["rằm lớn", "mùng tơi", "Tết này"],
        source="Hồ Ngọc Đức, Thuật toán tính âm lịch; Quyết định 121-CP (8/8/1967): giờ chính thức UTC+7",
    )
    def lunar(self, at: int) -> Piece | None:
        """Days of the Vietnamese lunar calendar: *rằm*, *mùng … Tết*, *… âm lịch*, years of the sixty."""
        key = self.key(at)
        if key in ("mùng", "mồng") and self.key(at + 2) == "tết" and (day := self.digits(at + 1, 2) or self._small(at + 1)):
            stop = at + 3
            stop += 2 if self.keys[stop : stop + 2] == tuple(fold("nguyên đán").split()) else 0
            if 1 <= day <= 30:
                return self._lunar_day(at, stop, 1, day)
        if key == "rằm" and (month := self.month(at + 1)) is not None and month.month is not None and month.day is None:
            if month.year is not None:
                return Piece(at, month.stop, "lunar date", value=_lunar(month.year, month.month, 15))
            return self._lunar_day(at, month.stop, month.month, 15)
        if key in ("năm", "xuân", "tết") and (cycle := _cycle().get(self.keys[at + 1 : at + 3])) is not None:
            if not self._proper(at + 1) or at + 3 > self.stop:
                return None
            stop, year = self._cycle_year(at + 3, cycle)
            if year is None:
                return None
            made = PartialDate(year=year) if key == "xuân" else PartialDate(year=year, calendar="lunar_vn")
            if key == "tết":
                made = _lunar(year, 1, 1)
            return Piece(at, stop, "lunar date", value=made, inferred=() if stop > at + 3 else ("year",))
        return None

    def _small(self, at: int) -> int | None:
        number = self.numbers.get(at)
        return int(number.value) if number is not None and number.stop == at + 1 and 1 <= number.value <= 10 else None

    def _cycle_year(self, at: int, cycle: int) -> tuple[int, int | None]:
        """The year of a stem and branch: the one printed behind it, else that nearest to the anchor."""
        here = at + (self.key(at) in ("-", "(", ","))
        if (year := self.four(here)) is not None and (year - 4) % 60 == cycle:
            return here + 1 + (self.key(at) == "("), year
        return at, None if self.anchor is None else lunar_year_named(self.anchor, cycle)

    def _lunar_day(self, at: int, stop: int, month: int, day: int, *, printed: int | None = None) -> Piece | None:
        """A lunar day with the year printed behind it, named by the cycle, or nearest to the anchor."""
        inferred: tuple[str, ...] = ()
        year = printed
        if year is None and (cycle := _cycle().get(self.keys[stop : stop + 2])) is not None and self._proper(stop):
            stop, year = self._cycle_year(stop + 2, cycle)
        if year is None and (y := self.year_after(stop)) is not None:
            year, stop = y
        if year is None and (bare := self.four(stop)) is not None and 1900 <= bare <= 2100 and not self.counts(stop + 1):
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
        if piece.day is None or leap:
            year = self.year_after(stop)
            if piece.year is None and year is not None:
                piece = piece._replace(year=year[0])
                stop = year[1]
            value = PartialDate(year=piece.year, month=piece.month, day=piece.day, calendar="lunar_vn", leap_month=leap)
            return piece._replace(stop=stop, value=value, rule="lunar date")
        if piece.day > 30:
            return None
        made = self._lunar_day(piece.first, stop, piece.month, piece.day, printed=piece.year)
        if made is not None and isinstance(made.value, PartialDate):
            made = made._replace(value=_at_time(made.value, piece.part, piece.time))
        return made

    @rule(
        "feast",
        reader=FIND,
        examples={"Tết Bunpimay 2019": "2019-04-14/2019-04-16", "Quốc khánh Lào năm 2020": "2020-12-02"},
        never=["Quốc khánh", "dịp Tết Bunpimay", "đón Giáng sinh"],
        source="Bộ luật Lao động 2019, Điều 112; lịch nghỉ lễ của CHDCND Lào",
    )
    def holiday(self, at: int) -> Piece | None:
        """A feast with its year; without one only where the whole text names it."""
        hit = self.scan.at(at, "holiday")
        if hit is None or hit.stop > self.stop:
            return None
        entry, stop = hit.value, hit.stop
        if (core := self.core(stop, True)) is not None and core.day is not None and self.whole:
            if entry.get("calendar") and core.month is not None and core.day is not None:
                return self._lunar_day(at, core.stop, core.month, core.day, printed=core.year)
            return core._replace(first=at)
        if entry.get("calendar"):
            made = self._lunar_day(at, stop, entry["month"], entry["day"])
            return made if made is not None and (self.whole or made.stop > stop) and not (made.inferred and made.stop == stop and not self.whole) else None
        piece = self.year(stop) or self.bare_year(stop, True)
        if piece is not None and piece.shape == "Y" and piece.plain and piece.year is not None:
            return Piece(at, piece.stop, "feast", value=feast(piece.year, entry["month"], entry["day"], entry.get("days", 1)))
        if not self.whole:
            return None
        start = Piece(at, stop, "feast", None, entry["month"], entry["day"])
        if entry.get("days", 1) > 1:
            start = start._replace(end=(None, entry["month"], entry["day"] + entry["days"] - 1))
        return start

    def part_of_period(self, at: int) -> Piece | None:
        """``đầu tháng 9``, ``giữa năm 2025``, ``cuối năm nay``, ``cuối năm`` (with an anchor)."""
        modifier = self.vocabulary.modifiers[self.key(at)]
        here = at + 1
        piece = self.single(here, False)
        if piece is not None:
            if piece.modifier is not None or piece.day is not None or piece.end is not None:
                return None
            if isinstance(piece.value, DateRange) or (isinstance(piece.value, PartialDate) and piece.value.day is not None):
                return None
            if self.key(at) == "giữa" and self.key(piece.stop) == "và":
                return piece._replace(first=here)
            if isinstance(piece.value, PartialDate):
                piece = piece._replace(value=piece.value.model_copy(update={"modifier": modifier}))
            return piece._replace(first=at, modifier=modifier)
        unit = self.key(here)
        if self.anchor is None or unit not in ("năm", "tháng") or self.numbers_end_at(at) or self.key(at - 1) in ("tháng", "quý", "tuần", "ngày"):
            return None
        following = self.key(here + 1)
        if following and (following[0].isalnum() and following not in ("và", "đến", "nhưng", "do", "khi", "để", "theo", "thì", "tới", "này")):
            return None
        value = relative(self.anchor, "year" if unit == "năm" else "month", 0)
        assert isinstance(value, PartialDate)
        stop = here + 1 + (following == "này")
        return Piece(at, stop, "relative", value=value.model_copy(update={"modifier": modifier}), inferred=("year",))

    def single(self, at: int, cued: bool, *, listed: bool = False) -> Piece | None:
        """One date with all that belongs before it."""
        key = self.key(at)
        if not key:
            return None
        found: Piece | None
        if key[0].isdigit():
            if not key.isascii():
                return lao.date(self, at)
            found = self.prefixed(at) or self.months_of_year(at) or self.core(at, cued, listed=listed)
            return found or self.span_from_now(at) or lao.date(self, at)
        if key in self.vocabulary.modifiers and (found := self.part_of_period(at)) is not None:
            return found
        if key in self.vocabulary.parts or key in ("thứ", "chủ", "chúa"):
            found = self.prefixed(at)
            if found is not None or key != "nửa":
                return found
        if (found := self.lunar(at) or self.holiday(at)) is not None:
            return found
        if key in ("hôm", "ngày", "bữa") and (found := self._today(at)) is not None:
            return found
        if key in ("tuần", "ngày") and (found := self.nth_of_month(at)) is not None:
            return found
        if (found := self._reckoned_day(at)) is not None:
            return found
        if key in ("mùa", "hè"):
            return self.season(at)
        if key in ("những", "thập", "thế"):
            return self.decade(at)
        if key == "hôm":
            found = self.numeric(at + 1, True)
            return found._replace(first=at) if found is not None and found.day is not None else None
        if key >= "\u0e80":
            return lao.date(self, at)
        return self.months_of_year(at) or self.core(at, cued) or self.span_from_now(at) or (self.prefixed(at) if at in self.numbers else None)

    def _today(self, at: int) -> Piece | None:
        """``hôm nay 18/2``, ``hôm nay, ngày 18/2``: one day with its date behind it."""
        found = self._reckoned_day(at)
        stop = found.stop if found is not None else 0
        if found is None:
            hit = self.scan.at(at, "relative_date")
            if hit is None or hit.value["unit"] != "day":
                return None
            stop = hit.stop
        following = stop + (self.key(stop) == ",")
        if following == stop or self.key(following) == "ngày":
            core = self.core(following, following == stop)
            if core is not None and core.day is not None and core.month is not None and core.value is None:
                return core._replace(first=at)
        if found is not None and self.key(following) == "lúc" and (clock := self.clock(following + 1)) is not None:
            named = self.part(clock[1])
            time, part = _twelve(clock[0], named[0] if named else None), named[0] if named else None
            return found._replace(stop=named[1] if named else clock[1], value=_at_time(found.value, part, time))
        return found


def _lunar(year: int, month: int, day: int) -> PartialDate:
    return PartialDate(year=year, month=month, day=day, calendar="lunar_vn")


def _at_time(value: PartialDate | DateRange | None, part: PartOfDay | None, time: dt.time | None) -> PartialDate | DateRange | None:
    if isinstance(value, PartialDate) and value.day is not None and (part is not None or time is not None):
        return value.model_copy(update={"part_of_day": part, "time": time})
    return value


def _twelve(time: dt.time, part: PartOfDay | None) -> dt.time:
    """``3 giờ chiều`` on the clock of 24 hours."""
    late = part in ("afternoon", "evening", "night") and 1 <= time.hour < 12
    return time.replace(hour=time.hour + 12) if late else time
