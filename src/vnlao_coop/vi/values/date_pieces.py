"""The single dates that can be printed, by figures or by words, before a year is settled.

:class:`Pieces` reads one of them at a token. What may stand before it (a part of day, a weekday,
*đầu*) is read in ``date_phrases``, ranges and lists in ``dates``.
"""

from __future__ import annotations

from dateutil.relativedelta import relativedelta

from vnlao_coop.models.dates import Subyear
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.values.calendar import day_of
from vnlao_coop.vi.values.date_figures import Figures
from vnlao_coop.vi.values.date_words import FIND, Piece, forms, full_year, opens

_QUARTERS: dict[str, Subyear] = {
    "i": 33, "ii": 34, "iii": 35, "iv": 36, "1": 33, "2": 34, "3": 35, "4": 36,
    "một": 33, "hai": 34, "ba": 35, "tư": 36, "bốn": 36,
}  # fmt: skip


MONTH = frozenset(["tháng", "thg"])  # the second is short for it in CLDR


class Pieces(Figures):
    """Reading one date at a token; every method gives a :class:`Piece` or None."""

    __slots__ = ()

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
        if (days := self._days_alone(at, day, stop)) is not None:
            return days
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

    def _days_alone(self, first: int, day: int, at: int) -> Piece | None:
        """``ngày 11-13``: two days of a month that is not said."""
        last = self.digits(at + 1, 2)
        if self.key(at) != "-" or last is None or not 12 < last <= 31 or day >= last or self.counts(at + 2):
            return None
        if self.glued(at + 1) and self.key(at + 2) in ("/", "-", ".") and self.key(at + 3).isdigit():
            return None
        return self.ended(Piece(first, at + 2, "day range in one month", None, None, day, end=(None, None, last)))

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
