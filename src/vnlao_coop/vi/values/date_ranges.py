"""Ranges, lists and periods over the single dates of ``date_phrases``."""

from __future__ import annotations

import datetime as dt
from functools import cache
from itertools import pairwise

from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Scan
from vnlao_coop.vi.values.date_phrases import Phrases, twelve
from vnlao_coop.vi.values.date_words import FIND, NUMBER, QUARTER, Piece, forms, opens
from vnlao_coop.vi.values.numerals import Numbers

JOINS = frozenset(["-", "đến", "tới", "~"])
_DECIMAL, _CLOSING = frozenset([",", "."]), frozenset(["%", ")", ";", '"', "?", "!", "+", "(", "'", ""])
_AFTER_FIGURE = frozenset("h g thg pm am phút và đến tới hoặc hay sang t x".split())
LISTS = frozenset(["và", ",", "hoặc", "hay"])


class DateReader(Phrases):
    """Ranges, lists and periods over the single dates of :class:`Phrases`."""

    __slots__ = ("behind_figure", "listed")

    def __init__(self, scan: Scan, numbers: Numbers, anchor: dt.date | dt.datetime | None) -> None:
        super().__init__(scan, numbers, anchor)
        self.listed = -1  # a date that starts here stands in a list of dates
        self.behind_figure = _AFTER_FIGURE | counted_units()

    def read(self, at: int) -> list[Piece]:
        """The dates that start at token ``at``."""
        if self._is_plain_figure(at):
            return []
        if (found := self.period(at)) is not None:
            return found
        if self.key(at + 1) in ("h", "g", "giờ", ":") and (hours := self._hours(at)) is not None:
            return [hours]
        piece = self.single(at, self.whole and at == self.begin, listed=at == self.listed)
        if piece is not None and piece.year is None and self.recurs(piece.stop):
            return []
        within = (self.key(at - 2), self.key(at - 1)) == ("thời", "gian")  # trong thời gian 6 - 9/4/2015
        opens = within or self.key(at - 1) in ("từ", "(") or (self.whole and at == self.begin)
        if piece is None and opens and (lone := self._lone_day(at)) is not None:
            made = self._range_to(lone, at + 2) if self.key(at + 1) in JOINS else None  # từ 22 đến 24-8, (22 - 24/8)
            closed = made is not None and (self.key(at - 1) != "(" or self.key(made.stop) == ")")
            return [made] if made is not None and closed else []
        if piece is None:
            return []
        if (made := self.to_lunar(piece)) is not None:
            return [made]
        if piece.day is not None and piece.time is None and piece.value is None:
            piece = self._time_behind(piece)
            if piece.part is None and self.key(at - 1) == "(" and self.key(at - 2) in self.vocabulary.cues["part"]:
                named = self.part(at - 3)  # Sáng nay (5-6)
                piece = piece if named is None else piece._replace(part=named[0])
        return self.joined(piece)

    def _is_plain_figure(self, at: int) -> bool:
        """`20 người`, `3 triệu`: what stands behind a figure of no four digits makes it no date."""
        key, following = self.key(at), self.key(at + 1)
        if not key[:1].isdigit() or len(key) == 4 or self.whole or at == self.listed or not key.isascii():
            return False
        if following.isalpha():
            return following < "\u0e80" and following not in self.behind_figure
        return following in _DECIMAL and self.key(at + 2).isdigit() == (following == ",") or following in _CLOSING

    @rule(
        "hours of a day",
        reader=FIND,
        examples={
            "từ 8h đến 11h30 ngày 18/9/2024": "2024-09-18T08:00/2024-09-18T11:30",
            "14h00 - 16h00, ngày 18/9": "2024-09-18T14:00/2024-09-18T16:00",
            "từ 2 giờ đến 4 giờ chiều ngày 18/9/2024": "2024-09-18T14:00/2024-09-18T16:00",
            "từ 10 giờ đến 2 giờ chiều ngày 18/9/2024": "2024-09-18T10:00/2024-09-18T14:00",
        },
        never=["8h - 10 hộ", "từ 17h đến 8h ngày 18/9/2024 sau"],
    )
    def _hours(self, at: int) -> Piece | None:
        """``từ 8h đến 11h30 ngày 18/9``: two hours of one day."""
        clock = self.clock(at)
        if clock is None or clock[0] is None or self.key(clock[1]) not in JOINS:
            return None
        piece = self.single(clock[1] + 1, False)
        if piece is None or not piece.plain or piece.day is None or piece.time is None or piece.time <= clock[0]:
            return None
        late = twelve(clock[0], piece.part)  # từ 2 giờ đến 4 giờ chiều
        begin = late if late is not None and late < piece.time else clock[0]
        end = (piece.year, piece.month, piece.day)
        return piece._replace(
            first=at, part=None, time=begin, end=end, end_part=piece.part, end_time=piece.time, rule="hours of a day"
        )

    def recurs(self, at: int) -> bool:
        """Whether what stands before token ``at`` comes back: ``ngày 22/12 hằng năm``, not ``tháng 10 mỗi ngày``."""
        hit = self.scan.at(at, "no_date")
        each = self.key(at) == "mỗi" and self.key(at + 1) not in ("năm", "tuần")
        return hit is not None and hit.value["value"] == "set" and not each

    def _time_behind(self, piece: Piece) -> Piece:
        """``18/09/2024 16:06 (GMT+7)``: the stamp of a page; ``ngày 18/9 lúc 9h30``."""
        at = piece.stop
        at += self.key(at) == "vào"
        if self.key(at) == "lúc" and (told := self.clock(at + 1)) is not None:
            time, stop = told
            named = self.part(stop)
            if named is None:
                return piece._replace(time=time, stop=stop)
            return piece._replace(time=twelve(time, named[0]), part=named[0], stop=named[1])
        if piece.year is None:
            return piece
        while self.key(at) in ("|", ",") or (self.key(at) == "-" and not self.glued(at)):
            at += 1
        clock = self.clock(at) if self.key(at + 1) == ":" else None
        if clock is None:
            return piece
        time, stop = clock
        if time is not None and (zone := self.offset(stop)) is not None:
            time, stop = time.replace(tzinfo=zone[0]), zone[1]
        return piece._replace(time=time, stop=stop)

    @opens("[period_noun]", "# năm")
    @rule(
        "period",
        reader=FIND,
        examples={
            "giai đoạn 2022-2025": "2022/2025",
            "giai đoạn 2021 - 2030": "2021/2030",
            "nhiệm kỳ 2020–2025": "2020/2025",
            "trong hai năm 2022-2023": "2022/2023",
            "giai đoạn từ năm 2016 đến năm 2020": "2016/2020",
        },
        never=["giai đoạn 2", "khóa XV", "hai năm", "nhiệm kỳ tới"],
    )
    def period(self, at: int) -> list[Piece] | None:
        """A noun of a period with its years, or *hai năm* with them."""
        following = 0
        counted = opened = False
        for words in self.vocabulary.periods.get(self.key(at), ()):
            if self.keys[at : at + len(words)] == words:
                following = at + len(words)
                following += self.key(following) == "từ"
                following += self.key(following) == "năm"
                break
        else:
            number = self.numbers.get(at)
            if number is None or number.ordinal or self.key(number.stop) != "năm":
                return None
            following, counted = number.stop + 1, True
            opened = self.whole and self.key(following) == "("  # 5 năm (2016-2020)
            following += opened
        if self.four(following) is None or (
            self.key(at) == "những"
            and self.digits(following, 4)
            and int(self.key(following)) % 10 == 0
            and not (self.key(following + 1) in JOINS and (self.four(following + 2) or 0) % 10)  # những năm 1970 - 1973
        ):
            return None
        piece = self.numeric(following, True) or self.bare_year(following, True)
        if piece is None or piece.year is None or piece.month is not None:
            return None
        found = self.joined(piece)
        if counted and found[0].end is None:
            return None
        stop = found[0].stop + (opened and self.key(found[0].stop) == ")")
        return [found[0]._replace(first=at, stop=stop, rule="period"), *found[1:]]

    def joined(self, piece: Piece) -> list[Piece]:
        """``piece`` with what is joined to it: a range, or the items of a list."""
        join = piece.stop
        if (
            piece.precision == "decade"
            and self.key(join) in ("-", "và", ",")
            and (d := self.digits(join + 1, 4)) is not None
        ):
            if d % 10 == 0 and len(self.key(join + 1)) == len(self.key(join - 1)) and not self.counts(join + 2):
                year = d if d > 999 else (piece.year or 0) // 100 * 100 + d
                stop = join + 2
                if self.key(stop) == "của" and (century := self.decade(stop + 1)) and century.precision == "century":
                    stop = century.stop
                if year > (piece.year or 0):
                    return [piece, piece._replace(first=join + 1, stop=stop, year=year)]
        if piece.subyear is not None and (quarters := self._quarters(piece)) is not None:
            return [quarters]
        if not piece.plain:
            return [piece]
        if self.key(join) == "," and self.key(join + 1) in ("đến", "tới") and self.key(piece.first - 1) == "từ":
            join += 1
        if self.key(join) in JOINS or (self.key(join) == "cho" and self.key(join + 1) in ("đến", "tới")):
            if (made := self._range_to(piece, join + 1 + (self.key(join) == "cho"))) is not None:
                return [made]
        if piece.shape == "D":
            return self._day_list(piece)
        if piece.shape == "M" and self.key(join) in LISTS:
            return self._month_list(piece)
        return [piece]

    @rule(
        "range",
        reader=FIND,
        examples={
            "từ ngày 30/8 đến 2/9": "2024-08-30/2024-09-02",
            "từ 28/12/2024 đến 2/1/2025": "2024-12-28/2025-01-02",
            "từ ngày 1 đến 2/12/2025": "2025-12-01/2025-12-02",
            "30/8-2/9": "2024-08-30/2024-09-02",
            "từ tháng 3 đến tháng 5/2018": "2018-03/2018-05",
            "năm 1999 đến 2016": "1999/2016",
            "từ 28/12 đến 2/1/2025": "2024-12-28/2025-01-02",
            "Trong ba ngày (7 - 9/9), đoàn": "2024-09-07/2024-09-09",
        },
        never=["(thắng 7 - 9 điểm)", "(23/5/1950 - 23/5/2025)", "ngày 5/9 - 10 hộ", "năm 2018 - 2000 người"],
    )
    def _range_to(self, piece: Piece, at: int) -> Piece | None:
        at += self.key(at) == "hết"
        other = self.single(at, True)
        if other is None and piece.day is not None and piece.month is None:
            other = self._lone_day(at)
        if other is None or not other.plain:
            return None
        return self._range(piece, other)

    def _lone_day(self, at: int) -> Piece | None:
        day = self.digits(at, 2)
        return Piece(at, at + 1, "day alone", None, None, day) if day is not None and 1 <= day <= 31 else None

    def _quarters(self, a: Piece) -> Piece | None:
        """``quý I đến quý III/2020``, ``quý I và II/2020`` is left as two."""
        at = a.stop
        if self.key(at) not in JOINS:
            return None
        at += 1
        b = self.quarter(at if self.key(at) == QUARTER else at - 1)
        if b is None or b.subyear is None or a.subyear is None or (b.year or a.year) is None:
            return None
        to_year = b.year or a.year or 0
        year = a.year or to_year
        if (year, a.subyear) >= (to_year, b.subyear):
            return None
        start = PartialDate(year=year, subyear=a.subyear)
        end = PartialDate(year=to_year, subyear=b.subyear)
        return a._replace(stop=b.stop, value=DateRange(start=start, end=end), rule="range")

    def _range(self, a: Piece, b: Piece) -> Piece | None:
        """``a`` to ``b``, with what only one of them states filled into the other."""
        year, month, day = a.year, a.month, a.day
        to_year, to_month, to_day = b.year, b.month, b.day
        if (day is None) != (to_day is None):
            return None
        if day is None and (month is None) != (to_month is None):
            return None
        if month is None and to_month is not None:  # ngày 30 đến 2/9
            month = to_month if (day or 0) <= (to_day or 0) else (to_month - 2) % 12 + 1
        if day is not None and month is None:
            return None
        if to_month is None:
            to_month = month
        turned = month is not None and (month, day or 0) > (to_month or 0, to_day or 0)
        if year is None and to_year is not None:
            year = to_year - turned
        elif to_year is None and year is not None:
            to_year = year + turned
        if year is not None and to_year is not None:
            if (year, month or 0, day or 0) > (to_year, to_month or 0, to_day or 0):
                return None
            if (
                a.year is not None
                and b.year is not None
                and year != to_year
                and day is not None
                and (month, day) == (to_month, to_day)
                and self.key(a.stop) == "-"
            ):
                return None  # 5/9/1962 - 5/9/2017: an anniversary, two days, not the years between
        elif turned and abs((month or 0) - (to_month or 0)) < 6:
            return None
        end = (to_year, to_month, to_day)
        return a._replace(
            stop=b.stop, year=year, month=month, day=day, end=end, end_part=b.part, end_time=b.time, rule="range"
        )

    @rule(
        "list of days",
        reader=FIND,
        examples={
            "ngày 1 và 2/12/2025": "2025-12-01/2025-12-02",
            "các ngày 7, 8 và 9/4": "2024-04-07/2024-04-09",
            "ngày 7 và 18/4": ["2024-04-07", "2024-04-18"],
        },
        never=["ngày 7 và 8 đội"],
    )
    def _day_list(self, piece: Piece) -> list[Piece]:
        """``ngày 7 và 8/4``: days that share the month behind the last; days in a row are a range."""
        days = [piece]
        at = piece.stop
        while (self.key(at) in LISTS or self.key(at) == "rạng") and len(days) < 10:
            at += self.key(at) in LISTS
            at += self.key(at) == "và"
            named = self.part(at)
            begun, at = at, named[1] if named else at
            at += self.key(at) == "ngày"
            last = self.numeric(at, True)
            if last is None and (day := self.digits(at, 2)) is not None and 1 <= day <= 31:
                last = self._of_month(at, day, at + 1)
            if last is not None:
                if last.day is None or last.month is None:
                    break
                last = last._replace(part=named[0] if named else None, first=begun)
                return self._share_month(days, last)
            lone = self._lone_day(at)
            if lone is None or self.counts(at + 1):
                break
            days.append(lone)
            at = lone.stop
        return [piece]

    def _share_month(self, days: list[Piece], last: Piece) -> list[Piece]:
        numbered = [d.day or 0 for d in days] + [last.day or 0]
        first = days[0]
        in_row = all(b - a == 1 for a, b in pairwise(numbered))
        if last.end is None and in_row and not (first.part or last.part):
            end = (last.year, last.month, last.day)
            return [first._replace(stop=last.stop, year=last.year, month=last.month, rule="list of days", end=end)]
        shared = [d._replace(year=last.year, month=last.month, rule="list of days", inferred=("month",)) for d in days]
        return [*shared, last]

    @rule(
        "list of months",
        reader=FIND,
        examples={
            "tháng 10 hoặc tháng 11/2017": ["2017-10", "2017-11"],
            "các tháng 3, 4 và 5/2018": ["2018-03", "2018-04", "2018-05"],
        },
        never=["tháng 3 và 4 huyện"],
    )
    def _month_list(self, piece: Piece) -> list[Piece]:
        """``tháng 10 hoặc tháng 11/2017``: months that share the year behind the last."""
        months = [piece]
        at = piece.stop
        while self.key(at) in LISTS and len(months) < 8:
            at += 1
            at += self.key(at) == "và"
            other = self.core(at, True) if self.key(at) == "tháng" else self.numeric(at, True)
            if other is not None and other.plain and other.shape == "YM":
                return [
                    *(m._replace(year=other.year, rule="list of months") for m in months),
                    other._replace(rule="list of months"),
                ]
            if other is None and (number := self.digits(at, 2)) and number <= 12 and not self.counts(at + 1):
                other = Piece(at, at + 1, "list of months", None, number)
                if (year := self.year_after(at + 1)) is not None:
                    other = other._replace(year=year[0], stop=year[1])
                    return [*(m._replace(year=other.year, rule="list of months") for m in months), other]
            if other is None or other.shape != "M":
                break
            months.append(other)
            at = other.stop
        return [piece]


@cache
def counted_units() -> frozenset[str]:
    """What a number that begins a date counts: *sáu tháng đầu năm*, *ba giờ chiều*."""
    return frozenset[str]().union(*(needs for needs, _ in forms(DateReader)[NUMBER] if needs))
