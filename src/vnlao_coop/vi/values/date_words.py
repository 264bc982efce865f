"""The vocabulary of dates, a date as printed, and the cursor that reads it off the tokens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple, TypeVar

from vnlao_coop.models.dates import Calendar, DateRange, Modifier, PartialDate, PartOfDay, Precision, Subyear
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.scan import Scan
from vnlao_coop.vi.values.calendar import in_hanoi
from vnlao_coop.vi.values.numerals import Numbers, digit_of, read_words

FIND = "vnlao_coop.vi.values.dates:find_dates"  # what replays the rules of dates
EARLIEST, LATEST = 1000, 2200  # years that a newspaper prints
QUARTER = fold("quý")


class Piece(NamedTuple):
    """One date as printed at tokens ``first:stop``, by the rule of that name; what is not printed is None.

    ``end`` is the year, month and day a range ends on, each None where it has none; ``end_part`` and ``end_time``
    are those of its last day. The year of an anchor is filled in later, at both ends. ``value`` is set where the
    meaning is already whole (relative words, feasts, lunar days); ``inferred`` then names what no word prints.
    """

    first: int
    stop: int
    rule: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    subyear: Subyear | None = None
    precision: Precision | None = None
    part: PartOfDay | None = None
    time: dt.time | None = None
    modifier: Modifier | None = None
    calendar: Calendar = "gregorian"
    end: tuple[int | None, int | None, int | None] | None = None
    end_part: PartOfDay | None = None
    end_time: dt.time | None = None
    value: PartialDate | DateRange | None = None
    inferred: tuple[str, ...] = ()

    @property
    def shape(self) -> str:
        """Which of year, month and day are printed: ``YMD``, ``MD``, ``Y`` …"""
        year = "Y" if self.year is not None else ""
        month = "M" if self.month is not None else ""
        return year + month + ("D" if self.day is not None else "")

    @property
    def plain(self) -> bool:
        """Whether it is a simple year, month or day that can begin or end a range."""
        return self.value is None and self.end is None and self.subyear is None and self.precision is None


Reads = Callable[[Any, int], Piece | None]
Forms = Mapping[str, tuple[tuple[frozenset[str] | None, Reads], ...]]
NUMBER = "a number"  # what ``#`` is in :func:`forms`: no token has a blank, while a text may well print `#`
F = TypeVar("F", bound=Callable[..., Any])


def opens(*openings: str) -> Callable[[F], F]:
    """Say with which words the dates that a method reads begin: it is asked there, and only there.

    An opening has one word or two. ``#`` is a number that counts (no ordinal, none of *hàng chục*),
    in figures or in words; ``[weekday]`` is every word or name of that table of the lexicon.
    """

    if long := [opening for opening in openings if not 0 < len(opening.split()) <= 2]:
        raise ValueError(f"a date is asked for by its first word or two, not by {', '.join(long)}")

    def keep(method: F) -> F:
        method.opens = openings  # type: ignore[attr-defined]
        return method

    return keep


def _openings(method: object) -> Iterator[list[str]]:
    for opening in getattr(method, "opens", ()):
        if not opening.startswith("["):
            yield [NUMBER if word == "#" else word for word in fold(opening).split()]
            continue
        for entry in lexicon.entries(opening[1:-1]):
            yield from (fold(word).split() for word in (*entry.get("words", ()), *entry.get("names", ())))


@cache
def forms(reader: type) -> Forms:
    """The methods of a class by the first word of what they read, each with the second words that it needs.

    Of several at one word, those that need a second word are asked first; then those of the class itself before
    those it inherits, in the order of definition.
    """
    found: dict[str, dict[Reads, set[str] | None]] = {}
    for owner in reader.__mro__:
        for method in vars(owner).values():
            for first, *rest in _openings(method):
                needs = found.setdefault(first, {}).setdefault(method, set())
                if needs is not None and rest:
                    needs.add(rest[0])
                else:
                    found[first][method] = None
    return {
        first: tuple(
            (None if needs is None else frozenset(needs), method)
            for method, needs in sorted(methods.items(), key=lambda item: item[1] is None)
        )
        for first, methods in found.items()
    }


class DateWords(NamedTuple):
    """The tables of ``lexicon/dates.toml``, folded and keyed by first syllable."""

    parts: Mapping[str, list[tuple[tuple[str, ...], PartOfDay]]]
    weekdays: Mapping[tuple[str, ...], int]
    periods: Mapping[str, list[tuple[str, ...]]]
    year_nouns: Mapping[str, tuple[str, ...]]
    months: Mapping[str, tuple[int, bool]]
    seasons: Mapping[str, Subyear | None]
    modifiers: Mapping[str, Modifier]
    cues: Mapping[str, frozenset[str]]


def _by_first(kind: str) -> dict[str, list[tuple[tuple[str, ...], Any]]]:
    found: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    for entry in lexicon.entries(kind):
        for word in entry["words"]:
            keys = tuple(fold(word).split())
            found.setdefault(keys[0], []).append((keys, entry.get("value")))
    for listed in found.values():
        listed.sort(key=lambda pair: -len(pair[0]))
    return found


def flat(kind: str) -> dict[str, Any]:
    """The entries of a one-syllable table: folded word to value."""
    return {fold(word): entry.get("value") for entry in lexicon.entries(kind) for word in entry["words"]}


@cache
def date_words() -> DateWords:
    """The date vocabulary, read once."""
    return DateWords(
        parts=_by_first("part_of_day"),
        weekdays=lexicon.by_syllables("weekday"),
        periods={first: [keys for keys, _ in listed] for first, listed in _by_first("period_noun").items()},
        year_nouns={first: listed[0][0] for first, listed in _by_first("year_noun").items()},
        months={fold(w): (e["value"], bool(e.get("lunar"))) for e in lexicon.entries("month_name") for w in e["words"]},
        seasons=flat("season"),
        modifiers=flat("date_modifier"),
        cues={e["role"]: frozenset(map(fold, e["words"])) for e in lexicon.entries("date_cue")},
    )


def full_year(short: int) -> int:
    """The year of two digits: 51 to 99 lie in the last century."""
    return short + (1900 if short > 50 else 2000)


class Cursor:
    """Looking at tokens of one sentence (``begin:stop``)."""

    __slots__ = (
        "after_year",
        "anchor",
        "begin",
        "ends",
        "keys",
        "last_day",
        "last_year",
        "numbers",
        "scan",
        "starts",
        "stop",
        "vocabulary",
        "whole",
        "words",
    )

    def __init__(self, scan: Scan, numbers: Numbers, anchor: dt.date | dt.datetime | None) -> None:
        tokens = scan.tokens
        self.scan, self.numbers = scan, numbers
        self.anchor = None if anchor is None else in_hanoi(anchor)
        self.keys, self.words, self.starts, self.ends = tokens.keys, tokens.words, tokens.starts, tokens.ends
        self.begin = self.stop = 0
        self.vocabulary = date_words()
        self.last_day: PartialDate | None = None  # what "cùng ngày" means
        self.last_year: int | None = None  # what "cùng năm" means
        self.after_year = False  # the date before in a list was a year: "năm 2018, 2019"
        self.whole = False  # the whole text should be one date: bare weekdays and clocks count

    def ask(self, readers: Forms, first: str, second: str, at: int) -> Piece | None:
        """What the first of those methods that can begin with these two words reads at token ``at``."""
        for needs, method in readers.get(first, ()):
            if (needs is None or second in needs) and (found := method(self, at)) is not None:
                return found
        return None

    def key(self, at: int) -> str:
        """The folded token, empty outside the sentence."""
        return self.keys[at] if self.begin <= at < self.stop else ""

    def glued(self, at: int) -> bool:
        """Whether token ``at`` touches the next."""
        return at + 1 < self.stop and self.ends[at] == self.starts[at + 1]

    def digits(self, at: int, most: int) -> int | None:
        """The whole number of at most ``most`` digits at token ``at``."""
        key = self.key(at)
        return int(key) if key.isdigit() and key.isascii() and len(key) <= most else None

    def four(self, at: int) -> int | None:
        """The year of four digits at token ``at``."""
        key = self.key(at)
        if len(key) != 4 or not key.isdigit() or not key.isascii():
            return None
        year = int(key)
        return year if EARLIEST <= year <= LATEST else None

    def year_number(self, at: int) -> tuple[int, int] | None:
        """A year behind *năm* and where it ends: ``2024``, ``hai nghìn không trăm hai mươi bốn``, ``hai không hai tư``.

        A whole text may shorten it (``99``) or name an early one (``938``).
        """
        if (year := self.four(at)) is not None:
            return year, at + 1
        if self.whole and (early := self.digits(at, 3)) is not None and len(self.key(at)) > 1:
            return (full_year(early) if len(self.key(at)) == 2 else early), at + 1
        said = self._year_in_digits(at)
        number = self.numbers.get(at)
        if self.whole and at < self.stop:
            number = read_words(self.scan, at, self.stop, self.begin, whole=True)
        if said is None and number is not None and not (number.figure or number.ordinal):
            if EARLIEST <= number.value <= LATEST or (self.whole and 100 <= number.value < EARLIEST):
                said = int(number.value), number.stop
        return None if said is None or self.counts(said[1]) else said

    def _year_in_digits(self, at: int) -> tuple[int, int] | None:
        """``một chín bảy lăm``, ``hai không linh chín``, ``hai không mười ba``."""
        said = [digit_of(self.key(at + k)) for k in range(4)]
        if said[0] not in (1, 2) or said[1] is None:
            return None
        century, third = said[0] * 1000 + said[1] * 100, self.key(at + 2)
        if third == "mười":
            return century + 10 + (said[3] or 0), at + 3 + (said[3] is not None)
        tens = 0 if third in ("linh", "lẻ") else said[2]
        return None if tens is None or said[3] is None else (century + tens * 10 + said[3], at + 4)

    def counts(self, at: int) -> bool:
        """Whether the token names what a figure before it counts (``20 ha``, ``5 tỷ``, ``%``)."""
        key = self.key(at)
        return key == "%" or self.scan.any(at, "counter", "currency") is not None

    def ended(self, piece: Piece) -> Piece | None:
        """``piece`` unless a letter or slash is glued behind it (``24/7A``, ``70/2020/QH14``)."""
        at = piece.stop
        if at < self.stop and self.ends[at - 1] == self.starts[at]:
            key = self.keys[at]
            if key[0].isalnum() or key in "/_%":
                return None
            if key == "." and self.glued(at) and self.keys[at + 1].isdigit():
                return None
            if key == "-" and self.glued(at) and self.words[at + 1].isupper() and self.keys[at + 1].isalpha():
                return None
        return piece

    def proper(self, at: int) -> bool:
        """Whether token ``at`` begins with a capital."""
        return at < self.stop and self.words[at][0].isupper()

    def number_ends(self, at: int) -> bool:
        """Whether a number ends right before token ``at``."""
        return any((n := self.numbers.get(at - width)) is not None and n.stop == at for width in (1, 2, 3, 4))
