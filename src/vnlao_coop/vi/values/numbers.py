"""Numbers as the Vietnamese press writes them.

Figures group with points and split with a comma (``1.234.567,89``); the English style is
recognised where it cannot be mistaken (``1,500,000``, ``1.5 triệu``), and where a comma stands
before exactly three digits (``3,000``) the other reading is kept as an alternative. Words run from
``không`` to ``nghìn tỷ`` with all their variants; figures and words mix (``3 triệu rưỡi``).

>>> parse_number("1.234.567,89")
Decimal('1234567.89')
>>> parse_number("hai mươi mốt triệu rưỡi")
Decimal('21500000')
>>> [str(mention.value) for mention in find_numbers("trao 1.246 suất, trị giá 2 tỷ 500 triệu đồng")]
['1246', '2500000000']
"""

from __future__ import annotations

from decimal import Decimal, localcontext

from vnlao_coop.models.money import EXACT, NumberMention, canonical
from vnlao_coop.text.errors import ReadError
from vnlao_coop.vi.scan import Scan
from vnlao_coop.vi.values.numerals import Number, Numbers, numbered, read_number, read_numbers, read_words
from vnlao_coop.vi.values.scanning import value_scan

__all__ = ["Number", "Numbers", "find_numbers", "format_number_words", "parse_number", "read_numbers"]


def find_numbers(text: str) -> list[NumberMention]:
    """Every number of ``text`` with its evidence, in reading order."""
    scan, _, numbers = numbered(text)
    return mentions(scan, numbers)


def mentions(scan: Scan, numbers: Numbers) -> list[NumberMention]:
    """The numbers found, each with its evidence; vague ones (``hàng chục``) have no value of their own."""
    return [
        NumberMention(
            value=n.value,
            evidence=(scan.evidence(n.first, n.stop, rule=_rule(n)),),
            alternatives=() if n.alternative is None else (n.alternative,),
        )
        for n in numbers.values()
        if not n.vague
    ]


def _rule(number: Number) -> str:
    return "ordinal" if number.ordinal else "figure" if number.figure else "number in words"


def parse_number(text: str) -> Decimal:
    """The one number that the whole of ``text`` states.

    Raises :class:`~vnlao_coop.text.errors.ReadError` (a ``ValueError``) with a code and the place.
    """
    with localcontext(EXACT):
        return _parse(text)


def _parse(text: str) -> Decimal:
    scan = value_scan(text)
    size = len(scan.tokens)
    if not size:
        raise ReadError("number_empty", text, 0, len(text))
    key = scan.tokens.keys[0]
    first = 0
    sign = 1
    if key in "+-" and size > 1:
        first, sign = 1, -1 if key == "-" else 1
        key = scan.tokens.keys[1]
    if key == "lần" and size > 1:  # lần thứ X
        first, key = 1, scan.tokens.keys[1]
    if (value := _pointed(scan, first)) is not None:
        stop = first + 2
    else:
        figure = key.isdigit()
        number = read_number(scan, first, size, whole=True) if figure else read_words(scan, first, size, 0, whole=True)
        if number is None or number.vague:
            raise ReadError("number_unreadable", text, *scan.source.raw_span(*scan.tokens.span(0, size)))
        value, stop = number.value, number.stop
    suffix = _SUFFIXES.get(scan.tokens.words[stop]) if stop == size - 1 else None
    if suffix is not None and scan.tokens.glued(stop - 1) and scan.tokens.keys[stop - 1].isdigit():
        value, stop = value * suffix, size
    if stop < size:
        raise ReadError("number_unreadable", text, *scan.source.raw_span(*scan.tokens.span(stop, size)))
    return canonical(value * sign)


# Written at a figure where nothing else stands; running text has 5G and 10 km for other things.
_SUFFIXES = {"k": 10**3, "K": 10**3, "M": 10**6, "G": 10**9}


def _pointed(scan: Scan, at: int) -> Decimal | None:
    """``.77``: a figure that begins with its point."""
    tokens = scan.tokens
    if tokens.keys[at] not in (".", ",") or not tokens.glued(at):
        return None
    digits = tokens.keys[at + 1]
    return Decimal("0." + digits) if digits.isdigit() and digits.isascii() and len(digits) < 40 else None


_MOST_SAID = 1000
_UNITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def _below_thousand(number: int, *, full: bool) -> list[str]:
    hundreds, rest = divmod(number, 100)
    tens, unit = divmod(rest, 10)
    said: list[str] = []
    if hundreds or full:
        said += [_UNITS[hundreds], "trăm"]
        if rest and not tens:
            said.append("linh")
    if tens == 1:
        said.append("mười")
    elif tens:
        said += [_UNITS[tens], "mươi"]
    if unit:
        said.append("mốt" if unit == 1 and tens > 1 else "lăm" if unit == 5 and tens else _UNITS[unit])
    return said


def format_number_words(number: Decimal | int) -> str:
    """``number`` in Vietnamese words; :func:`parse_number` reads it back below 10^18.

    Above, the language has but one word for two numbers: `một nghìn tỷ một trăm tỷ` is read as 1,100 billions.
    Raises ``ValueError`` for what is not finite, and for more than a thousand digits before or behind the point.

    >>> format_number_words(2025)
    'hai nghìn không trăm hai mươi lăm'
    >>> format_number_words(Decimal("-1.05"))
    'âm một phẩy không năm'
    """
    value = Decimal(number)
    if not value.is_finite() or value.adjusted() >= _MOST_SAID or int(value.as_tuple().exponent) < -_MOST_SAID:
        raise ValueError(f"no number to be said in words: {value:.6}")
    value = canonical(value)
    sign = "âm " if value < 0 else ""
    whole, _, fraction = format(value.copy_abs(), "f").partition(".")
    said = _whole_words(int(whole))
    if fraction:
        said += ["phẩy", *(_UNITS[int(digit)] for digit in fraction)]
    return sign + " ".join(said)


def _whole_words(number: int, *, full: bool = False) -> list[str]:
    if number == 0:
        return ["không"]
    billions, rest = divmod(number, 10**9)
    said = [*_whole_words(billions, full=full), "tỷ"] if billions else []
    started = bool(billions) or full
    for factor, name in ((10**6, "triệu"), (1000, "nghìn"), (1, "")):
        group, rest = divmod(rest, factor)
        if group:
            said += _below_thousand(group, full=started)
            if name:
                said.append(name)
            started = True
    return said
