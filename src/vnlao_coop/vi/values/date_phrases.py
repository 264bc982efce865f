"""What stands around a date: part of day, clock, weekday, *đầu* and *cuối*."""

from __future__ import annotations

import datetime as dt

from dateutil.relativedelta import relativedelta

from vnlao_coop.models.dates import DateRange, PartialDate, PartOfDay
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.values import lao
from vnlao_coop.vi.values.calendar import day_of, relative, tense
from vnlao_coop.vi.values.date_reckoned import Reckoned, at_time
from vnlao_coop.vi.values.date_words import FIND, NUMBER, QUARTER, Piece, forms, opens

_WEEK_SHIFT: dict[tuple[str, ...], int] = {
    ("tuần", word): shift
    for word, shift in (("này", 0), ("trước", -1), ("qua", -1), ("rồi", -1), ("tới", 1), ("sau", 1))
}


# Zones by name, hours east of Greenwich.
_ZONES = {"gmt": 0, "utc": 0, "ict": 7, "cet": 1, "cest": 2, "jst": 9}
_HANOI = dt.timezone(dt.timedelta(hours=7))


# What may follow a bare "cuối năm" (other words make it a phrase of their own: "cuối năm học").
_AFTER_PERIOD = frozenset("và đến nhưng do khi để theo thì tới này".split())


class Phrases(Reckoned):
    """One date with all that belongs before it."""

    __slots__ = ()

    def part(self, at: int) -> tuple[PartOfDay, int] | None:
        """The part of day named at a token, and where its name ends."""
        for words, value in self.vocabulary.parts.get(self.key(at), ()):
            if self.keys[at : at + len(words)] == words and at + len(words) <= self.stop:
                return value, at + len(words)
        return None

    def clock(self, at: int) -> tuple[dt.time | None, int] | None:
        """``9h30``, ``9 giờ 30 phút``, ``16:06``, ``16h``, ``11 giờ kém 15``, in words with ``giờ``.

        ``24h`` has no time: it is the end of its day, which a time cannot hold, and 00:00 would be its beginning.
        """
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
            printed = self.glued(mark_at) and len(self.key(stop)) == 2 and self.key(stop + 1) == "-"  # 14h00 - 16h00
            if m is not None and close and (printed or self.key(stop + 1) not in ("/", "-", ".", "tháng")):
                minute, stop = m, stop + 1
                stop += self.key(stop) in ("phút", "p", "'")
            elif self.key(stop) == "rưỡi":
                minute, stop = 30, stop + 1
            elif self.key(stop) == "kém" and (m := self.digits(stop + 1, 2)) and hour:
                hour, minute, stop = hour - 1, 60 - m, stop + 2
                stop += self.key(stop) == "phút"
        elif mark in ("am", "pm"):
            stop = mark_at  # 4pm: read below
        else:
            return None
        if minute > 59 or second > 59 or (hour == 24 and minute):
            return None
        if (half := self.key(stop)) in ("am", "pm") and 1 <= hour <= 12:
            hour, stop = hour % 12 + 12 * (half == "pm"), stop + 1
        if self.key(stop) == "(" and self.key(stop + 1) == "giờ" and ")" in self.keys[stop : min(stop + 6, self.stop)]:
            stop = self.keys.index(")", stop) + 1  # (giờ Việt Nam)
        return dt.time(hour, minute, second) if hour < 24 else None, stop

    def weekday(self, at: int) -> tuple[int, int] | None:
        """0 for Monday, and where its name ends."""
        value = self.vocabulary.weekdays.get(self.keys[at : at + 2])
        return None if value is None or at + 2 > self.stop else (value, at + 2)

    def offset(self, at: int) -> tuple[dt.timezone, int] | None:
        """``GMT+7``, ``(GMT+7)``, ``UTC+07:00``."""
        opened = self.key(at) == "("
        at += opened
        if not opened and self.key(at + 1) not in ("+", "-") and (named := _ZONES.get(self.key(at))) is not None:
            return dt.timezone(dt.timedelta(hours=named)), at + 1
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

    @opens("[part_of_day]", "[weekday]", "# giờ")
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
            "đến 12 giờ đêm 20/9/2024": "2024-09-20",
            "24h ngày 20/9/2024": "2024-09-20",
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
            time = twelve(time, part)
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
        made = {"first": at, "part": part, "time": time, "rule": "part of a day"}
        rest = self.reckoned_day(following) or (self.lunar(following) if self.key(following).isdigit() else None)
        if rest is not None and (weekday is None or isinstance(rest.value, PartialDate)):
            return rest._replace(value=at_time(rest.value, part, time), first=at)
        core = self.core(following, True)
        if core is not None and core.day is not None and core.value is None:
            stop = core.stop
            if following > here and self.keys[following - 1] == "(" and self.key(stop) == ")":
                stop += 1
            if time is not None and core.year is not None and (zone := self.offset(stop)) is not None:
                made["time"], stop = time.replace(tzinfo=zone[0]), zone[1]
            return core._replace(stop=stop, **made)  # type: ignore[arg-type]
        if weekday is not None and (nth := self.nth_weekday(at, weekday, here)) is not None:
            return nth
        if weekday is not None:
            return self._lone_weekday(at, here, weekday, part, time)
        if (
            part is not None
            and core is None
            and (lone := self.digits(following, 2))
            and 1 <= lone <= 31
            and following == here
        ):
            joint = self.key(following + 1)
            if joint in (",", "và", "rạng", "đến") and not self.glued(following + 1):  # đêm 5, rạng sáng 6/8
                return Piece(at, following + 1, "part of a day", None, None, lone, part=part)
        if not self.whole or self.anchor is None:
            return None
        if time is not None:
            if (zone := self.offset(here)) is not None:
                time, here = time.replace(tzinfo=zone[0]), zone[1]
            return self._lone_clock(at, here, part, time) if here == self.stop else None
        if part is not None and here == self.stop:  # buổi chiều: of this day
            return self._this_day(at, here, 0, part, None)
        return None

    def _this_day(self, at: int, here: int, shift: int, part: PartOfDay, time: dt.time | None) -> Piece | None:
        """``sáng nay``, ``tối qua``, ``chiều mai``, with the day printed behind it or reckoned."""
        following = here + (self.key(here) == ",")
        core = self.core(following, True)
        if core is not None and core.day is not None and (core.month is not None or following == here):
            return core._replace(first=at, part=part, time=time, rule="part of a day")
        if self.anchor is None:
            return None
        value = at_time(relative(self.anchor, "day", shift), part, time)
        return Piece(at, here, "part of a day", value=value, inferred=("year", "month", "day"))

    def _lone_weekday(
        self, at: int, here: int, weekday: int, part: PartOfDay | None, time: dt.time | None
    ) -> Piece | None:
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
            elif self.key(here) in ("tới", "này") and (self.whole or not self.proper(here + 1)):
                stop = here + 1
            elif tense(self.scan, at, here, self.begin, self.stop) == "past":
                ahead -= 7
            there = today + relativedelta(days=ahead)
        value = at_time(PartialDate.of(there), part, time)
        return Piece(at, stop, "part of a day", value=value, inferred=("year", "month", "day"))

    def _past_weekday(self, at: int, weekday: int, stop: int) -> Piece | None:
        """``hôm thứ Ba``: *hôm* names the last such day, that of the anchor included."""
        if self.anchor is None:
            return None
        today = day_of(self.anchor)
        there = today - relativedelta(days=(today.weekday() - weekday) % 7)
        return Piece(at, stop, "relative", value=PartialDate.of(there), inferred=("year", "month", "day"))

    def _lone_clock(self, at: int, here: int, part: PartOfDay | None, time: dt.time) -> Piece:
        """A time with no day, where the whole text is nothing else: the next such time."""
        assert self.anchor is not None
        day = day_of(self.anchor)
        if isinstance(self.anchor, dt.datetime):
            now = self.anchor
            if time.tzinfo is not None:
                now = (now if now.tzinfo else now.replace(tzinfo=_HANOI)).astimezone(time.tzinfo)
                day = now.date()
            if time.replace(tzinfo=None) < now.time():
                day += relativedelta(days=1)
        return Piece(
            at, here, "part of a day", value=at_time(PartialDate.of(day), part, time), inferred=("year", "month", "day")
        )

    @opens("[date_modifier]")
    def part_of_period(self, at: int) -> Piece | None:
        """``đầu tháng 9``, ``giữa năm 2025``, ``cuối năm nay``, ``cuối năm`` (with an anchor)."""
        modifier = self.vocabulary.modifiers[self.key(at)]
        here = at + 1
        piece = self.single(here, False) if self.key(here) not in self.vocabulary.modifiers else None
        if piece is not None:
            if piece.modifier is not None or piece.day is not None or piece.end is not None:
                return None
            if isinstance(piece.value, DateRange) or (
                isinstance(piece.value, PartialDate) and piece.value.day is not None
            ):
                return None
            if self.key(at) == "giữa" and self.key(piece.stop) == "và":
                return piece._replace(first=here)
            if isinstance(piece.value, PartialDate):
                piece = piece._replace(value=piece.value.model_copy(update={"modifier": modifier}))
            return piece._replace(first=at, modifier=modifier)
        unit = self.key(here)
        if (
            self.anchor is None
            or unit not in ("năm", "tháng")
            or self.number_ends(at)
            or self.key(at - 1) in ("tháng", QUARTER, "tuần", "ngày")
        ):
            return None
        following = self.key(here + 1)
        if following and (following[0].isalnum() and following not in _AFTER_PERIOD):
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
            found = self.prefixed(at) or self.counted(at) or self.core(at, cued, listed=listed)
            return found or (lao.date(self, at) if "\u0e80" <= self.key(at + 1)[:1] <= "\u0eff" else None)
        if self.whole and (found := self.now(at)) is not None:
            return found
        if (found := self.ask(forms(Phrases), key, self.key(at + 1), at)) is not None:
            return found
        return lao.date(self, at) if key >= "\u0e80" else self.counted(at) or self.said_day(at)

    def counted(self, at: int) -> Piece | None:
        """What begins with a number: ``9 tháng đầu năm``, ``ba ngày tới``, ``3 giờ chiều``."""
        number = self.numbers.get(at)
        if number is not None and not (number.ordinal or number.vague):
            if (found := self.ask(forms(Phrases), NUMBER, self.key(number.stop), at)) is not None:
                return found
        return self.span_from_now(at) if self.whole else None

    @opens("hôm")
    def that_day(self, at: int) -> Piece | None:
        """``hôm 18/9``, ``hôm thứ Ba``."""
        if (named := self.weekday(at + 1)) is not None:
            found = self.prefixed(at + 1)
            return found._replace(first=at) if found and found.stop > named[1] else self._past_weekday(at, *named)
        found = self.numeric(at + 1, True)
        return found._replace(first=at) if found is not None and found.day is not None else None

    @opens("[relative_date]", "[same_day]")
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
    def reckoned(self, at: int) -> Piece | None:
        """``năm ngoái``, ``cùng ngày``; ``hôm nay`` with the date printed behind it."""
        return self._today(at) if self.key(at) in ("hôm", "ngày", "bữa") else self.reckoned_day(at)

    def _today(self, at: int) -> Piece | None:
        """``hôm nay 18/2``, ``hôm nay, ngày 18/2``, ``hôm nay, 18-2,``: one day with its date behind it."""
        found = self.reckoned_day(at)
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
        if (core := self._day_behind(stop)) is not None:
            return core._replace(first=at)
        told = following + (self.key(following) == "lúc")
        if found is not None and (told > following or self.key(told + 1) == ":") and (clock := self.clock(told)):
            named = self.part(clock[1])
            time, part = twelve(clock[0], named[0] if named else None), named[0] if named else None
            return found._replace(stop=named[1] if named else clock[1], value=at_time(found.value, part, time))
        return found

    def _day_behind(self, at: int) -> Piece | None:
        """``(18-2)``, ``, 18-2,`` after ``hôm nay``: set off on both sides, so that no count is taken for it."""
        closing = {"(": (")",), ",": (",", ".", ":")}.get(self.key(at))
        core = self.core(at + 1, True) if closing and self.key(at + 1)[:1].isdigit() else None
        if core is None or closing is None or core.value is not None or core.day is None or core.month is None:
            return None
        if self.key(core.stop) not in closing or self.key(at + 2) != "-":
            return None
        return core if closing[0] != ")" else core._replace(stop=core.stop + 1)


def twelve(time: dt.time | None, part: PartOfDay | None) -> dt.time | None:
    """``3 giờ chiều`` on the clock of 24 hours; ``12 giờ đêm`` is the end of its day, as ``24h``."""
    if time is None or (time.hour == 12 and part in ("evening", "night")):
        return None
    late = part in ("afternoon", "evening", "night") and 1 <= time.hour < 12
    return time.replace(hour=time.hour + 12) if late else time
