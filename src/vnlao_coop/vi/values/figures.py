"""Figures: digits with their points and commas, and Roman numerals."""

from __future__ import annotations

from decimal import Decimal

from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Scan

SEPARATORS = frozenset(".,")
MOST_DIGITS = 40  # of a number; no newspaper needs as many
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def roman(word: str) -> int | None:
    """The value of a Roman numeral in either case, None if it is none.

    >>> roman("XIV"), roman("IIX")
    (14, None)
    """
    values = [_ROMAN.get(letter, 0) for letter in word.lower()]
    if not values or 0 in values:
        return None
    total = sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
    return total if _to_roman(total) == word.lower() else None


def _to_roman(number: int) -> str:
    written = ""
    for value, letters in (
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ):  # fmt: skip
        count, number = divmod(number, value)
        written += letters * count
    return written


@rule(
    "figure",
    reader="vnlao_coop.vi.values.numbers:find_numbers",
    examples={
        "trị giá 1.234.567,89": "1234567.89",
        "gồm 1,500,000 liều": "1500000",
        "tăng 0,125": "0.125",
        "nhiệt độ -5 độ": "-5",
        "có 1.246 suất": "1246",
    },
    never=["điện thoại 024.3825.3536", "biển số NT02070", "đạt 5 triệu"],
    source="Thông tư 01/2011/TT-BNV; QCVN: dấu phẩy thập phân, dấu chấm phân nhóm",
)
def figure_at(scan: Scan, index: int, stop: int) -> tuple[int, Decimal | None, Decimal | None]:
    """The figure whose digits start at ``index``: where it ends, its value, its other reading.

    The value is None where the digits are no number (a telephone or version number).
    """
    tokens = scan.tokens
    keys, starts, ends = tokens.keys, tokens.starts, tokens.ends
    groups = [keys[index]]
    separators = ""
    at = index + 1
    while (
        at + 1 < stop
        and keys[at] in SEPARATORS
        and keys[at + 1].isdigit()
        and ends[at - 1] == starts[at]
        and ends[at] == starts[at + 1]
    ):
        separators += keys[at]
        groups.append(keys[at + 1])
        at += 2
    try:
        return (at, *value_of(groups, separators))
    except ArithmeticError:
        return at, None, None


def value_of(groups: list[str], separators: str) -> tuple[Decimal | None, Decimal | None]:
    """What groups of digits with these separators between them say, and their other reading."""
    head = groups[0]
    if sum(map(len, groups)) > MOST_DIGITS:
        return None, None
    if not separators:
        return (None, None) if len(head) > 2 and head[0] == "0" else (Decimal(head), None)
    last = separators[-1]
    whole = "".join(groups[:-1])
    grouped = len(head) <= 3 and head[0] != "0" and all(len(group) == 3 for group in groups[1:-1])
    if len(separators) == 1:
        decimal = Decimal(f"{head}.{groups[1]}") if head[0] != "0" or len(head) <= 2 else None
        if len(groups[1]) != 3 or len(head) > 3 or head[0] == "0":
            return decimal, None
        thousands = Decimal(head + groups[1])
        if last == ".":
            return thousands, None
        return (thousands, decimal) if groups[1][-1] == "0" else (decimal, thousands)
    if not grouped or len(set(separators[:-1])) > 1:
        return None, None
    if separators[0] == last:
        return (Decimal(whole + groups[-1]), None) if len(groups[-1]) == 3 else (None, None)
    return Decimal(f"{whole}.{groups[-1]}"), None
