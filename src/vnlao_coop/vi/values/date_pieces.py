"""The single dates that can be printed, by figures or by words, before a year is settled.

:class:`Pieces` reads one of them at a token. What may stand before it (a part of day, a weekday,
*đầu*) is read in ``date_phrases``, ranges and lists in ``dates``.
"""

from __future__ import annotations

from dateutil.relativedelta import relativedelta

from vnlao_coop.models.dates import Subyear
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.values.calendar import day_of
from vnlao_coop.vi.values.date_words import EARLIEST, FIND, LATEST, Cursor, Piece, forms, full_year, opens

_QUARTERS: dict[str, Subyear] = {
    "i": 33, "ii": 34, "iii": 35, "iv": 36, "1": 33, "2": 34, "3": 35, "4": 36,
    "một": 33, "hai": 34, "ba": 35, "tư": 36, "bốn": 36,
}  # fmt: skip


MONTH = frozenset(["tháng", "thg"])  # the second is short for it in CLDR


class Pieces(Cursor):
    """Reading one date at a token; every method gives a :class:`Piece` or None."""

    __slots__ = ()

    @rule(
        "day, month and year",
        reader=FIND,
        examples={
            "ký ngày 18/9/2024": "2024-09-18",
            "ký ngày 18-09-2024": "2024-09-18",
            "ký ngày 18.9.2024": "2024-09-18",
            "lập ngày 05/02/97": "1997-02-05",
        },
        never=["Quyết định 19/2025/QĐ-TTg", "điện thoại 024.3825.3536", "18/19/2024"],
        source="Thông tư 01/2011/TT-BNV: thể thức ngày, tháng, năm",
    )
    def numeric(self, at: int, cued: bool, *, listed: bool = False) -> Piece | None:
        """All forms in figures joined by ``/``, ``-`` or ``.``: days, months and years, ranges of them.

        ``cued`` says that the words before make a date likely (``ngày``, ``sáng``); ``listed`` that a
        date stands before it in a list, which vouches for slashes only.
        """
        a = self.digits(at, 4)
        if a is None:
            return None
        if at > self.begin and self.ends[at - 1] == self.starts[at] and self.keys[at - 1] not in "(\"'-|[,":
            return None
        separator = self.key(at + 1)
        if not separator or separator not in "/-." or not self.glued(at) or not self.glued(at + 1):
            return None
        b = self.digits(at + 2, 4)
        if b is None:
            return None
        if not cued and at > self.begin + 1 and self.keys[at - 1] == "-" and self.glued(at - 1) and self.glued(at - 2):
            if not self._follows_date(at, separator):
                return None  # the tail of a longer figure
        head, wide = len(self.keys[at]), len(self.keys[at + 2])
        joint = self.key(at + 3) if self.glued(at + 2) else ""
        c = self.digits(at + 4, 4) if joint and joint in "/-." and self.glued(at + 3) else None
        if c is not None:
            found = self._three(at, (a, b, c), (head, wide, len(self.keys[at + 4])), separator, joint, cued)
            if found is not None:
                return self.ended(found)
            if not (joint == "-" and separator != "-"):  # 30/8-2/9 is joined later
                return None
        if head == 4:
            return self._years(at, a, b, wide, separator, joint, cued)
        if head > 2:
            return None
        if wide == 4:
            slash = separator == "/" or (cued and not listed)
            before = self.key(at - 1)
            if (
                1 <= a <= 12
                and 1900 <= b <= 2100
                and slash
                and joint != "/"
                and before not in self.vocabulary.cues["never"]
            ):
                return self.ended(Piece(at, at + 3, "month and year", b, a))
            return None
        return self._day_month(at, a, b, wide, separator, joint, cued, listed)

    def _follows_date(self, at: int, separator: str) -> bool:
        """`5/9/1962-5/9/2017`: a whole date with the same separator stands right before the dash."""
        before = self.keys[max(self.begin, at - 6) : at - 1]
        whole = len(before) == 5 and before[1] == before[3] == separator != "-"
        return whole and len(before[4]) == 4 and all(before[k].isdigit() for k in (0, 2, 4))

    def _three(
        self,
        at: int,
        numbers: tuple[int, int, int],
        widths: tuple[int, int, int],
        separator: str,
        joint: str,
        cued: bool,
    ) -> Piece | None:
        (a, b, c), (head, wide, last) = numbers, widths
        if head == 4 and joint == separator and separator != "." and 1 <= b <= 12 and 1 <= c <= 31 and last <= 2:
            return Piece(at, at + 5, "ISO day", a, b, c) if EARLIEST <= a <= LATEST else None
        if head > 2 or wide > 2:
            return None
        if joint == separator and 1 <= a <= 31 and 1 <= b <= 12:
            if last == 4 and EARLIEST <= c <= LATEST:
                return Piece(at, at + 5, "day, month and year", c, b, a)
            if last == 2 and (separator == "/" or self.whole or (cued and separator == ".")):
                return Piece(at, at + 5, "day, month and year", full_year(c), b, a)
        elif separator == "-" and joint != "-" and last <= 2 and 1 <= a < b <= 31 and 1 <= c <= 12:
            return self.day_range(at, a, b, c, cued)
        return None

    @rule(
        "day range in one month",
        reader=FIND,
        examples={
            "Từ ngày 14-16/5, đoàn thăm": "2024-05-14/2024-05-16",
            "diễn ra ngày 1-2/12/2025": "2025-12-01/2025-12-02",
        },
        never=["14-16/50", "Nghị quyết 14-16/NQ", "độ ẩm 14-16/5 ha"],
    )
    def day_range(self, at: int, first: int, last: int, month: int, cued: bool) -> Piece | None:
        """``14-16/5``, ``1-2/12/2025``."""
        stop = at + 5
        year: int | None = None
        if (
            self.key(stop) in ("/", ".", "-")
            and self.glued(stop - 1)
            and self.glued(stop)
            and (y := self.four(stop + 1))
        ):
            year, stop = y, stop + 2
        elif (after := self.year_after(stop)) is not None:
            year, stop = after
        if not cued and (self.counts(stop) or self.key(at - 1) in self.vocabulary.cues["never"]):
            return None
        return Piece(at, stop, "day range in one month", year, month, first, end=(year, month, last))

    @rule(
        "years",
        reader=FIND,
        examples={"kế hoạch 2021-2025": "2021/2025", "(1977-2017)": "1977/2017"},
        never=["2025-2021", "số 2021-2025/QĐ"],
    )
    def _years(self, at: int, a: int, b: int, wide: int, separator: str, joint: str, cued: bool) -> Piece | None:
        if joint and joint in "-/" or not EARLIEST <= a <= LATEST:
            return None
        if wide == 4 and a < b <= LATEST and (separator == "-" or (separator == "/" and cued and b == a + 1)):
            return self.ended(Piece(at, at + 3, "years", a, end=(b, None, None)))
        if wide == 2 and cued and separator in "-/" and 1900 <= a <= 2100 and (a + 1) % 100 == b:
            return self.ended(Piece(at, at + 3, "years", a, end=(a + 1, None, None)))
        return None

    @rule(
        "day and month",
        reader=FIND,
        examples={
            "đoàn đến ngày 4/4": "2024-04-04",
            "trước ngày 25.8, hai bên": "2024-08-25",
            "Trong ngày 5-7, tỉnh": "2024-07-05",
            "hội nghị 28/8 tại Huế": "2024-08-28",
        },
        never=[
            "3/4 diện tích",
            "tỷ số 2-1",
            "trực 24/7",
            "số nhà 31/12",
            "thắng 25/10 đội",
            "đường 30/4",
            "Huawei P25/7",
        ],
        source="Kiểu viết của các báo: 25.2 (Thanh Niên), 16-7 (SGGP, Người Lao Động), 25/2",
    )
    def _day_month(
        self, at: int, a: int, b: int, wide: int, separator: str, joint: str, cued: bool, listed: bool
    ) -> Piece | None:
        if wide > 2 or not (1 <= a <= 31 and 1 <= b <= 12) or joint == "/":
            return None
        if (b == 2 and a > 29) or (b in (4, 6, 9, 11) and a > 30):
            return None
        if joint == "," and self.glued(at + 3) and self.key(at + 4).isdigit():
            return None
        if listed and separator != "/":
            return None
        if (not cued or listed) and not self._day_month_stands(at, a, b, separator, listed):
            return None
        piece = Piece(at, at + 3, "day and month", None, b, a)
        if (y := self.year_after(at + 3)) is not None:
            piece = piece._replace(year=y[0], stop=y[1])
        return self.ended(piece)

    def _day_month_stands(self, at: int, day: int, month: int, separator: str, listed: bool) -> bool:
        """Whether ``2/9`` is a day without *ngày* before it: by the word before, else by being no fraction."""
        cues = self.vocabulary.cues
        before, following = self.key(at - 1), self.key(at + 3)
        if separator != "/":
            # "từ 22-7": a falling pair is no range of numbers
            return before in cues["part"] or (
                separator == "-" and day > 12 and before in cues["day"] and before != "thứ"
            )
        if self.counts(at + 3) or (following.isdigit() and following.isascii()):
            return False
        if listed or before in cues["day"] or before in cues["part"]:
            part = day < month <= 5  # tới 2/3 dân số
            return not (part and following.isalpha() and following not in cues["behind"])
        if before == "(":
            return following in (")", ",", "-", "", "đến", "tới", ";", ".", "âm") and (day, month) != (24, 7)
        if (day, month) == (24, 7):
            return False  # round the clock
        if day <= month or before in cues["never"]:
            return self.whole and at == self.begin
        return not before.isdigit()

    def year_after(self, at: int) -> tuple[int, int] | None:
        """``năm 2024`` behind a day or month: the year and where it ends."""
        key = self.key(at)
        if key in (",", "của") and self.key(at + 1) == "năm":
            return self.year_number(at + 2)
        if key != "năm" or (found := self.year_number(at + 1)) is None:
            return None
        stop = found[1]
        if self.glued(stop - 1) and self.key(stop) in ("-", ".", ","):
            if self.glued(stop) and self.key(stop + 1).isdigit():
                return None
        return found

    def year_named(self, at: int) -> tuple[int, int] | None:
        """``năm nay``, ``năm ngoái`` behind a month or quarter, seen from the anchor: the year and where it ends."""
        hit = self.scan.at(at, "relative_date")
        if self.anchor is None or hit is None or hit.value["unit"] != "year":
            return None
        return self.anchor.year + hit.value["offset"], hit.stop

    @opens("ngày", "mùng", "mồng")
    @rule(
        "day in words",
        reader=FIND,
        examples={
            "ngày 18 tháng 09 năm 2024": "2024-09-18",
            "ngày mười tám tháng chín năm 2024": "2024-09-18",
            "mùng 5 tháng 3 năm 2019": "2019-03-05",
        },
        never=["ngày 18 tháng 13", "18 tháng lương"],
        source="Thông tư 01/2011/TT-BNV",
    )
    def day(self, at: int) -> Piece | None:
        """``ngày 18 tháng 9 năm 2024``, ``ngày 18/9``, ``mùng 5 tháng 3``, ``ngày 18`` (a day alone)."""
        following = at + 1
        if self.key(following) in ("mùng", "mồng"):
            following += 1
        if self.key(following) == "từ" and self.key(following + 1).isdigit():  # các ngày từ 3 đến 5-8
            following += 1
        if (piece := self.numeric(following, True) or self._spaced(following)) is not None:
            return piece._replace(first=at) if piece.day is not None else None
        number = self.numbers.get(following)
        day, stop = self.digits(following, 2), following + 1
        if day is None:
            if number is None or number.figure or number.ordinal or number.value != int(number.value):
                return None
            day, stop = int(number.value), number.stop
        if not 1 <= day <= 31:
            return None
        if (piece := self._of_month(at, day, stop)) is not None:
            return piece
        if self.key(at) != "ngày" or not self.key(following).isdigit():
            return None
        if (
            (self.glued(following) and self.key(stop) in ("/", ".", "%", ",", "-"))
            and self.key(stop + 1)[:1].isalnum()
            and self.glued(stop)
        ):
            if self.key(stop) != "-" or not self.key(stop + 1).isdigit():
                return None
        if (number is not None and not number.figure) or self.counts(stop):
            return None
        return self.ended(Piece(at, stop, "day alone", None, None, day))

    def _spaced(self, at: int) -> Piece | None:
        """``18 - 7 - 1977`` behind *ngày*: the marks set off by spaces."""
        mark = self.key(at + 1)
        day, month, year = self.digits(at, 2), self.digits(at + 2, 2), self.four(at + 4)
        if mark not in ("-", "/") or self.key(at + 3) != mark or not day or not month or year is None:
            return None
        return (
            self.ended(Piece(at, at + 5, "day, month and year", year, month, day))
            if day <= 31 and month <= 12
            else None
        )

    def _of_month(self, first: int, day: int, at: int) -> Piece | None:
        """``tháng 9 năm 2024`` behind a day; ``tháng này`` with an anchor."""
        if self.key(at) not in MONTH:
            return None
        hit = self.scan.at(at, "relative_date") if self.key(first) == "ngày" else None
        if hit is not None and hit.value["unit"] == "month" and self.anchor is not None:  # ngày 4 tháng này
            then = day_of(self.anchor) + relativedelta(months=hit.value["offset"])
            return Piece(first, hit.stop, "day in words", then.year, then.month, day, inferred=("year", "month"))
        month = self.month(at)
        if month is None or month.month is None or not month.plain:
            return None
        stop, year = month.stop, month.year
        if year is None and self.key(stop) == "," and (y := self.four(stop + 1)) and not self.counts(stop + 2):
            year, stop = y, stop + 2  # 18 tháng 9, 2024: the long form of CLDR
        return month._replace(first=first, stop=stop, year=year, day=day, rule="day in words")

    @opens("tháng", "thg")
    @rule(
        "month",
        reader=FIND,
        examples={
            "cuộc hội đàm tháng 11-2021": "2021-11",
            "trong tháng 6/2019": "2019-06",
            "tháng mười một năm 2020": "2020-11",
            "T8/2023": "2023-08",
        },
        never=["9 tháng", "tháng 13/2020", "tháng năm"],
    )
    def month(self, at: int) -> Piece | None:
        """``tháng 11-2021``, ``tháng 11/2021``, ``tháng 11 năm 2021``, ``tháng Tư``."""
        following = at + 1
        key = self.key(following)
        month = self.digits(following, 2)
        lunar = False
        if month is None:
            if key not in self.vocabulary.months:
                return None
            month, lunar = self.vocabulary.months[key]
            capital = self.words[following][0].isupper() or self.whole
            after = self.key(following + 1)
            if key == "mười" and after in ("một", "hai"):
                month += 1 if after == "một" else 2
                following += 1
            elif key == "năm" and (not capital or after.isdigit()):
                return None  # "tháng năm" is "months and years" more often than May
            elif (
                key in ("một", "hai", "ba")
                and not capital
                and after != "năm"
                and self.key(at - 1) not in ("ngày", "của")
            ):
                if not (at > self.begin and self.keys[at - 1].isdigit()):
                    return None
        if not 1 <= month <= 12:
            return None
        stop = following + 1
        mark = self.key(stop)
        year = self.four(stop + 1)
        if year is None and self.whole and len(self.key(stop + 1)) == 2 and (short := self.digits(stop + 1, 2)):
            year = full_year(short)
        if mark and mark in "/-." and year and self.key(stop + 2) != "-":
            if mark != "." or self.glued(stop):
                return self.ended(Piece(at, stop + 2, "month", year, month))
        if not self.glued(following) and (bare := self.bare_year(stop, True)) is not None:  # tháng 9 2024
            return bare._replace(first=at, rule="month", month=month)
        if (y := self.year_after(stop)) is not None:
            return Piece(at, y[1], "month", y[0], month, calendar="lunar_vn" if lunar else "gregorian")
        if (named := self.year_named(stop)) is not None:
            return Piece(at, named[1], "month", named[0], month, inferred=("year",))
        if (
            self.glued(following)
            and mark in ("/", ".", "%", ",")
            and self.glued(stop)
            and self.key(stop + 1)[:1].isdigit()
        ):
            return None
        return self.ended(Piece(at, stop, "month", None, month, calendar="lunar_vn" if lunar else "gregorian"))

    @opens("T")
    def short_month(self, at: int) -> Piece | None:
        """``T11/2021``."""
        if self.words[at] != "T" or not self.glued(at):
            return None
        month, year = self.digits(at + 1, 2), self.four(at + 3)
        if month is None or year is None or not 1 <= month <= 12 or self.key(at + 2) not in ("/", "-"):
            return None
        if not self.glued(at + 1) or not self.glued(at + 2):
            return None
        return self.ended(Piece(at, at + 4, "month", year, month))

    @opens("năm")
    @rule(
        "year",
        reader=FIND,
        examples={"trong năm 2022": "2022", "năm tài khóa 2019": "2019"},
        never=["năm 2.022 suất", "hai năm", "năm nghìn"],
    )
    def year(self, at: int) -> Piece | None:
        """``năm 2022``, ``năm 2019 - 2020``, ``năm tài khóa 2019``."""
        following = at + 1
        if noun := self.vocabulary.year_nouns.get(self.key(following)):
            if self.keys[following : following + len(noun)] == noun:
                following += len(noun)
        if (piece := self.numeric(following, True)) is not None and piece.shape == "Y":
            return piece._replace(first=at)
        if (found := self.year_number(following)) is None:
            return None
        year, stop = found
        if self.glued(stop - 1) and self.key(stop) in (".", ",") and self.glued(stop):
            if self.key(stop + 1).isdigit():
                return None
        return self.ended(Piece(at, stop, "year", year))

    def year_behind(self, at: int) -> Piece | None:
        """``năm 2018`` or ``2018`` behind the name of a season or feast."""
        return self.year(at) if self.key(at) == "năm" else self.bare_year(at, True)

    @rule(
        "bare year",
        reader=FIND,
        examples={"tầm nhìn đến 2030": "2030", "Chủ tịch ASEAN 2020": "2020", "hiệp định biên giới (1977)": "1977"},
        never=[
            "hơn 2030 người",
            "chuyến bay American 1915",
            "đến 2030 tỷ đồng",
            "phòng 2030",
            "từ 2.030 ha",
            "đường dây 2030-A",
        ],
    )
    def bare_year(self, at: int, cued: bool) -> Piece | None:
        """``2030`` where the word before it makes it a year: *đến*, *tầm nhìn*, a name."""
        year = self.four(at)
        if year is None or not 1900 <= year <= 2100:
            return None
        if at > self.begin and self.ends[at - 1] == self.starts[at] and self.keys[at - 1] not in "(\"'-[":
            return None
        if (
            self.glued(at)
            and self.key(at + 1) in (".", ",", "/", "-", ":")
            and self.glued(at + 1)
            and self.key(at + 2)[:1].isalnum()
        ):
            return None
        number = self.numbers.get(at)
        if (number is not None and not number.figure) or self.counts(at + 1):
            return None
        before = self.key(at - 1)
        if not cued and before not in self.vocabulary.cues["year"] and not self._year_in_pair(at, year):
            named = before.isalpha() and self.words[at - 1][0].isupper() and before not in self.vocabulary.cues["never"]
            opens = at - 1 == self.begin and not self.words[at - 1].isupper()  # "Hơn 2000 khán giả"
            if not named or opens or not 1975 <= year <= 2050 or self.key(at + 1)[:1].isdigit():
                return None
        return self.ended(Piece(at, at + 1, "bare year", year))

    def _year_in_pair(self, at: int, year: int) -> bool:
        """Whether it stands in ``2016 - 2020``, or alone in brackets."""
        if self.key(at + 1) == "-" and not self.glued(at) and (end := self.four(at + 2)) is not None:
            return year < end <= 2100 and not self.counts(at + 3)
        return self.key(at - 1) == "(" and self.key(at + 1) == ")" and year >= 1930

    @opens("quý")
    @rule(
        "quarter",
        reader=FIND,
        examples={"quý I/2025": "2025-33", "quý 4 năm 2018": "2018-36", "đầu quý II-2020": "2020-34"},
        never=["quý vị", "quý 5/2020", "quý 2 con bò"],
        source="ISO 8601-2:2019, 4.8",
    )
    def quarter(self, at: int) -> Piece | None:
        """``quý I/2025``, ``quý 1 năm 2025``."""
        code = _QUARTERS.get(self.key(at + 1))
        if code is None:
            return None
        stop = at + 2
        year: int | None = None
        if self.key(stop) in ("/", "-", ".") and (y := self.four(stop + 1)):
            year, stop = y, stop + 2
        elif (after := self.year_after(stop)) is not None:
            year, stop = after
        elif (named := self.year_named(stop)) is not None:  # quý I năm nay
            return Piece(at, named[1], "quarter", named[0], subyear=code, inferred=("year",))
        elif self.counts(stop):
            return None
        if self.key(stop) == "-":  # quý I-III/2020
            return Piece(at, stop, "quarter", year, subyear=code)
        return self.ended(Piece(at, stop, "quarter", year, subyear=code))

    def core(self, at: int, cued: bool, *, listed: bool = False) -> Piece | None:
        """One date without what may stand before it."""
        key = self.key(at)
        if not key:
            return None
        if key[0].isdigit():
            if (piece := self.numeric(at, cued, listed=listed)) is not None:
                return piece
            day = self.digits(at, 2)
            if day is not None and 1 <= day <= 31 and (piece := self._of_month(at, day, at + 1)) is not None:
                return piece if piece.year is not None or cued or self._month_names_day(at) else None
            return self.bare_year(at, cued or (listed and self.after_year))
        return self.said_day(at) or self.ask(forms(Pieces), key, self.key(at + 1), at)

    def said_day(self, at: int) -> Piece | None:
        """``hai mươi tư tháng bảy``, where the whole text says nothing else."""
        said = self.numbers.get(at) if self.whole else None
        if said is None or said.ordinal or not 1 <= said.value <= 31 or said.value != int(said.value):
            return None
        return self._of_month(at, int(said.value), said.stop)

    def _month_names_day(self, at: int) -> bool:
        """``18 tháng 9`` without *ngày*: a month in figures follows (``18 tháng`` is a duration)."""
        return self.digits(at + 2, 2) is not None
