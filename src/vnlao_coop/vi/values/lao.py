"""Dates and sums in Lao script, as far as Vietnamese papers and Lao sources quote them.

Lao is written without spaces, so a word is looked for at the head or within a token.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from vnlao_coop.vi import lexicon
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.values.calendar import day_of
from vnlao_coop.vi.values.date_words import FIND, Piece

if TYPE_CHECKING:
    from vnlao_coop.vi.values.date_phrases import Phrases

# CLDR 44, lo: wide month names; the shorter everyday form first.
_MONTHS = {
    "ມັງກອນ": 1, "ກຸມພາ": 2, "ມີນາ": 3, "ເມສາ": 4, "ພຶດສະພາ": 5, "ມິຖຸນາ": 6,
    "ກໍລະກົດ": 7, "ສິງຫາ": 8, "ກັນຍາ": 9, "ຕຸລາ": 10, "ພະຈິກ": 11, "ທັນວາ": 12,
}  # fmt: skip


class Sum(NamedTuple):
    """What a Lao word behind a figure says: multiplier, currency, *more than*."""

    scale: int
    code: str
    more: bool


@cache
def _sums() -> dict[str, Sum]:
    scales = {"": 1} | {word: e["factor"] for e in lexicon.entries("lao_multiplier") for word in e["words"]}
    codes = {word: e["code"] for e in lexicon.entries("lao_currency") for word in e["words"]}
    return {
        more + scale + name: Sum(scales[scale], code, bool(more))
        for more in ("", "ກວ່າ")
        for scale in scales
        for name, code in codes.items()
    } | {scale + "ກວ່າ" + name: Sum(scales[scale], code, True) for scale in scales for name, code in codes.items()}


def money(word: str) -> Sum | None:
    """The currency, multiplier and qualifier in one Lao word.

    >>> money("ຕື້ກີບ")
    Sum(scale=1000000000, code='LAK', more=False)
    """
    return _sums().get(word)


def value(digits: str) -> int | None:
    """The number that a run of decimal digits of any script writes.

    >>> value("໒໐໒໔")
    2024
    """
    try:
        return int("".join(str(unicodedata.decimal(digit)) for digit in digits))
    except ValueError:
        return None


def _year(digits: str) -> int | None:
    """The common year of four digits; 24xx and 25xx count from the Buddha."""
    year = value(digits) if len(digits) == 4 and digits.isdigit() else None
    if year is None or not 1000 <= year < 2600:
        return None
    return year - 543 if year > 2400 else year


def _month_and_year(at: Phrases, first: int, here: int) -> Piece | None:
    """``ທັນວາ 2024``, ``ເດືອນທັນວາ ປີ 2024``."""
    key = at.key(here)
    if key == "ເດືອນ":
        here, key = here + 1, at.key(here + 1)
    named = _month(key.removeprefix("ເດືອນ"))
    stop = here + 1
    stop += at.key(stop) == "ປີ"
    if named is None or named[1] or (year := _year(at.key(stop))) is None:
        return None
    return Piece(first, stop + 1, "Lao date", year, named[0])


def _month(key: str) -> tuple[int, str] | None:
    for name, number in _MONTHS.items():
        if key.startswith(name):
            return number, key[len(name) :]
    return None


@rule(
    "Lao date",
    reader=FIND,
    examples={
        "ວັນທີ 16 ກັນຍານີ້": "2024-09-16",
        "18 ກັນຍາ 2024": "2024-09-18",
        "ວັນທີ ໑໘/໙/໒໐໒໔": "2024-09-18",
        "ເດືອນທັນວາ 2023": "2023-12",
        "ປີ 2567": "2024",
    },
    never=["ວັນທີ", "16 ຄົນ", "ພ.ສ.", "ປີ 25", "ທັນວາ"],
    source="CLDR 44, lo; ພ.ສ. = ຄ.ສ. + 543",
)
def date(at: Phrases, first: int) -> Piece | None:
    """``ວັນທີ 16 ກັນຍານີ້``, ``18 ກັນຍາ 2024``, ``໑໘/໙/໒໐໒໔``, ``ພ.ສ. 2567``."""
    here = first
    key = at.key(here)
    if key.startswith("ວັນທີ"):
        if key != "ວັນທີ":
            return None
        here += 1
        key = at.key(here)
    if key == "ປີ":
        here += 1
        key = at.key(here)
    if key in ("ພ", "ຄ") and at.keys[here + 1 : here + 3] == (".", "ສ"):
        stop = here + 3 + (at.key(here + 3) == ".")
        year = value(at.key(stop)) if at.key(stop).isdigit() else None
        if year is None:
            return None
        year -= 543 if key == "ພ" else 0
        return Piece(first, stop + 1, "Lao date", year) if 1000 <= year <= 2200 else None
    if here > first and at.keys[here - 1] == "ປີ" and (year := _year(key)) is not None:
        return Piece(first, here + 1, "Lao date", year)
    if not key.isdigit():
        return _month_and_year(at, first, here)
    day = value(key)
    if day is None or not 1 <= day <= 31:
        return None
    following = at.key(here + 1)
    named = _month(following)
    if named is not None:
        month, rest = named
        stop = here + 2
        if rest.startswith("ນີ້") and at.anchor is not None:
            return Piece(first, stop, "Lao date", day_of(at.anchor).year, month, day, inferred=("year",))
        if (year := _year(at.key(stop))) is not None:
            return Piece(first, stop + 1, "Lao date", year, month, day)
        return Piece(first, stop, "Lao date", None, month, day)
    if following in ("/", "-") and not key.isascii() and at.key(here + 2).isdigit():
        lao_month = value(at.key(here + 2))
        year = value(at.key(here + 4)) if at.key(here + 3) == following and at.key(here + 4).isdigit() else None
        if lao_month is None or not 1 <= lao_month <= 12 or year is None:
            return None
        return Piece(first, here + 5, "Lao date", year - 543 if year > 2400 else year, lao_month, day)
    return None
