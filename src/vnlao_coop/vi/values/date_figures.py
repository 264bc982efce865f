"""Days, months and years printed in figures with marks between: `18/9/2024`, `5-8/2024`, `18.9`."""

from __future__ import annotations

from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.values.date_words import EARLIEST, FIND, LATEST, Cursor, Piece, full_year


class Figures(Cursor):
    """Reading one such date at a token; every method gives a :class:`Piece` or None."""

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
            if self.keys[at - 1] != "/" or not self._follows_date(at, self.key(at + 1)):
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
                return found if self._opens_pair(found) else self.ended(found)
            if not (joint == "-" and separator != "-"):  # 30/8-2/9 is joined later
                return None
        if head == 4:
            return self._years(at, a, b, wide, separator, joint, cued)
        if head > 2:
            return None
        if wide == 4:
            slash = separator == "/" or (cued and not listed) or self._month_stands(at, b)
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

    def _month_stands(self, at: int, year: int) -> bool:
        """``sau bầu cử 3.2016``, ``hồi 9-2019``: behind a word, with nothing that is counted behind it."""
        before, after = self.key(at - 1), self.key(at + 3)
        if not before.isalpha() or not 1945 <= year <= 2050 or self.counts(at + 3) or after.isdigit():
            return False
        return before not in self.vocabulary.cues["never"] and not self.proper(at - 1)

    def _follows_date(self, at: int, separator: str) -> bool:
        """`5/9/1962-5/9/2017`: a whole date with the same separator stands right before the dash."""
        before = self.keys[max(self.begin, at - 6) : at - 1]
        other = separator != "-" or self.keys[at - 1] == "/"
        whole = len(before) == 5 and before[1] == before[3] == separator and other
        return whole and len(before[4]) == 4 and all(before[k].isdigit() for k in (0, 2, 4))

    def _opens_pair(self, piece: Piece) -> bool:
        """`(12-3-1950/12-3-2020)`: a slash and a whole date stand right behind the first."""
        at = piece.stop
        dashed = self.keys[at : at + 1] == ("/",) and self.key(at - 2) == self.key(at + 2) == self.key(at + 4) == "-"
        return dashed and self.glued(at) and self.four(at + 5) is not None

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
        elif (y := self.year_named(at + 3)) is not None:
            piece = piece._replace(year=y[0], stop=y[1], inferred=("year",))
        return self.ended(piece)

    def _day_month_stands(self, at: int, day: int, month: int, separator: str, listed: bool) -> bool:
        """Whether ``2/9`` is a day without *ngày* before it: by the word before, else by being no fraction."""
        cues = self.vocabulary.cues
        before, following = self.key(at - 1), self.key(at + 3)
        if self._is_feast(at, day, month):
            return True
        if separator != "/":
            if before == "(" and following == ")" and self.key(at - 2) in cues["part"]:
                return True  # Sáng nay (5-6)
            if before == "từ" and following in ("-", "đến", "tới") and self.key(at + 5) == separator:
                return self.digits(at + 4, 2) is not None and self.digits(at + 6, 2) is not None  # từ 31.8 - 3.9
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

    def _is_feast(self, at: int, day: int, month: int) -> bool:
        """``Quốc khánh Lào 2/12``, ``Quốc khánh (2-9)``: the day of the feast right before it."""
        end = at - (self.key(at - 1) == "(")
        starts = self.scan.starting("holiday", max(self.begin, end - 6), end)
        feasts = (hit.value for k in starts for hit in self.scan.all_at(k, "holiday") if hit.stop == end)
        return any((feast["day"], feast["month"]) == (day, month) for feast in feasts)

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
        """``năm nay``, ``năm ngoái`` behind a day, month or quarter, seen from the anchor, ``cùng năm`` from the date
        before: the year and where it ends."""
        hit = self.scan.at(at, "relative_date")
        if self.keys[at : at + 2] == ("cùng", "năm") and self.last_year is not None:
            return self.last_year, at + 2
        if self.anchor is None or hit is None or hit.value["unit"] != "year":
            return None
        return self.anchor.year + hit.value["offset"], hit.stop
