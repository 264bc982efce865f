"""Reading numbers off the tokens: figures, words, mixtures, ordinals.

The public functions are in ``numbers``; dates, money and quantities take what is read here.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, localcontext
from functools import cache, lru_cache
from typing import NamedTuple

from vnlao_coop.models.money import EXACT, canonical
from vnlao_coop.text.sentences import sentences
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Scan
from vnlao_coop.vi.values.figures import MOST_DIGITS, SEPARATORS, figure_at, roman, value_of
from vnlao_coop.vi.values.scanning import Span, places_of, value_scan

_KEPT = 100_000  # characters of a text that is kept; nobody should find a book in memory


class Number(NamedTuple):
    """A number read at tokens ``first:stop``.

    ``base`` and ``scale`` split off the multiplier words (3 and 10^6 for ``3 triệu``), so that a
    range can share them. ``figure`` is true for digits with no multiplier; ``alternative`` is the
    other reading of ``3,000``. ``vague`` numbers (``hàng chục triệu``) have the least they can be.
    """

    first: int
    stop: int
    value: Decimal
    base: Decimal
    scale: int
    figure: bool
    ordinal: bool = False
    alternative: Decimal | None = None
    vague: bool = False


Numbers = dict[int, Number]
"""The numbers of a text by first token, in reading order."""


class _Words(NamedTuple):
    digits: dict[str, int]
    bound: dict[str, int]
    factors: dict[str, int]
    glued: frozenset[str]
    joints: dict[str, str]
    never: dict[str, frozenset[str]]
    vague: dict[str, int]
    starts: frozenset[str]
    after_figure: frozenset[str]  # what can go on with a number in figures
    after_digit: frozenset[str]  # what can go on with a digit in words


@cache
def _words() -> _Words:
    digits: dict[str, int] = {}
    bound: dict[str, int] = {}
    factors: dict[str, int] = {}
    glued: set[str] = set()
    never: dict[str, frozenset[str]] = {}
    for entry in lexicon.entries("numeral"):
        for word in map(fold, entry["words"]):
            (bound if entry.get("bound") else digits)[word] = entry["digit"]
    for entry in lexicon.entries("multiplier"):
        for word in map(fold, entry["words"]):
            factors[word] = entry["factor"]
            if entry.get("glued"):
                glued.add(word)
            never[word] = frozenset(map(fold, entry.get("never_before", ())))
    joints = {fold(word): entry["role"] for entry in lexicon.entries("number_joint") for word in entry["words"]}
    vague = {fold(word): entry["least"] for entry in lexicon.entries("vague_count") for word in entry["words"]}
    roles = (w for w, role in joints.items() if role in ("half_of", "minus", "ordinal", "first"))
    starts = {*digits, "mười", *roles, *vague}
    after = frozenset({*SEPARATORS, *factors, *(w for w, role in joints.items() if role in ("half", "point"))})
    behind = frozenset({*bound, *factors, *joints})
    return _Words(digits, bound, factors, frozenset(glued), joints, never, vague, frozenset(starts), after, behind)


@rule(
    "number in words",
    reader="vnlao_coop.vi.values.numbers:find_numbers",
    examples={
        "hai mươi mốt triệu rưỡi": "21500000",
        "một nghìn không trăm linh năm": "1005",
        "3 triệu rưỡi": "3500000",
        "2 tỷ 500 triệu": "2500000000",
        "1,28 triệu tỉ": "1280000000000000",
        "nửa triệu": "500000",
        "ba phẩy mười bốn": "3.14",
        "500k": "500000",
        "hai lăm": "25",
    },
    never=["Ba Vì", "năm 2018", "một cách", "tỷ lệ", "5 năm", "ông Sáu Dân"],
    source="Diệp Quang Ban, Ngữ pháp tiếng Việt (2005): số từ",
)
def read_number(scan: Scan, index: int, stop: int, *, whole: bool = False) -> Number | None:
    """The number that starts at token ``index``, by figures or by words."""
    words, keys = _words(), scan.tokens.keys
    joints, digits, factors = words.joints, words.digits, words.factors
    terms: list[tuple[Decimal, int]] = []  # (value, scale), scales falling
    at = index
    alternative: Decimal | None = None
    figure = keys[index].isdigit()
    if figure and keys[index].isascii() and (index + 1 == stop or keys[index + 1] not in words.after_figure):
        value, _ = value_of([keys[index]], "")  # nothing behind it belongs to it: most figures
        return None if value is None else Number(index, index + 1, value, value, 1, True)
    if not whole and keys[index] in digits and (index + 1 == stop or keys[index + 1] not in words.after_digit):
        value = Decimal(digits[keys[index]])  # likewise of most digits in words
        return Number(index, index + 1, value, value, 1, False) if keys[index] != "không" else None
    scaled = False
    if joints.get(keys[at]) == "half_of":  # nửa triệu
        least = 10 if whole else 1000
        if at + 1 < stop and factors.get(keys[at + 1], 0) >= least and _is_factor(scan, at + 1, stop):
            terms.append((Decimal("0.5"), 1))
            at += 1
        else:
            return None
    last = ""
    if whole and factors.get(keys[at], 0) >= 100 and at + 1 < stop and _tail(keys[at + 1]):  # trăm rưỡi
        terms.append((Decimal(1), 1))
        last = "digit"
    while at < stop:
        key = keys[at]
        role = joints.get(key)
        scale = terms[-1][1] if terms else 0
        if key.isdigit() and key.isascii():
            if terms and (scale < 1000 or last != "factor"):
                break
            end, value, other = figure_at(scan, at, stop)
            if value is None or (terms and not _continues(scan, end, stop, scale, value)):
                break
            if terms and not _factor_follows(scan, end, stop):  # 1 triệu 2
                value = value * scale / 10
            terms.append((value, 1))
            alternative = other if not terms[:-1] else None
            at, last = end, "figure"
        elif key in digits:
            digit = digits[key]
            following = keys[at + 1] if at + 1 < stop else ""
            if last in ("digit", "unit", "figure"):
                break
            if key == "không" and not (whole or (terms and following == "trăm") or joints.get(following) == "point"):
                break
            hundreds = last == "factor" and scale >= 100
            pair = _pair(scan, at, stop, whole=whole) if hundreds or (whole and not last) else 0
            if (
                key == "năm"
                and not pair
                and last in ("factor", "ten")
                and not (following in factors and _is_factor(scan, at + 1, stop))
            ):
                break
            if last == "ten" and 0 < factors.get(following, 0) < 100:
                break
            value = Decimal(digit)
            if pair:  # một trăm ba bảy
                terms.append((Decimal(pair), 1))
                at, last = at + 2, "unit"
                continue
            if hundreds and scale == 100 and factors.get(following, 0) > 100 and key != "không":
                value *= 10  # một trăm hai triệu
            elif hundreds and following not in factors and key != "không":
                if not whole and not _ends_number(scan, at + 1, stop):
                    break
                value = value * scale / 10  # một triệu hai, một trăm hai
            terms.append((value, 1))
            spoken_ten = last == "zero" and following == "mươi"  # tám nghìn lẻ hai mươi
            last = "unit" if last in ("ten", "zero") and not spoken_ten else "digit"
            at += 1
        elif key in words.bound:
            if last == "digit" and terms and terms[-1][0] < 10 and terms[-1][0] > 0 and scale == 1:  # hai lăm
                terms[-1] = (terms[-1][0] * 10, 10)
            elif last == "factor" and scale >= 100 and (whole or _ends_number(scan, at + 1, stop)):
                terms.append((Decimal(words.bound[key]) * scale / 10, 1))  # một trăm mốt, hai triệu tư
                at, last = at + 1, "unit"
                continue
            elif last not in ("ten", "zero"):
                break
            terms.append((Decimal(words.bound[key]), 1))
            last = "unit"
            at += 1
        elif key == "mười":
            if last not in ("", "factor", "zero") or (last == "factor" and scale < 100):
                break
            terms.append((Decimal(10), 10))
            last = "ten"
            at += 1
        elif key in factors and terms and _is_factor(scan, at, stop):
            factor = factors[key]
            if key == "mươi" and last != "digit":
                break
            gathered = Decimal(0)
            count = 0
            while terms and terms[-1][1] < factor:
                gathered += terms.pop()[0]
                count += 1
            if not count:
                if last != "factor" or factor < 10**9:
                    break
                value, scale = terms.pop()
                terms.append((value * factor, scale))
            else:
                terms.append((gathered * factor, factor))
            if terms[-1][0].adjusted() >= MOST_DIGITS:  # 2 tỷ tỷ tỷ tỷ tỷ
                return None
            scaled = True
            figure = False
            last = "ten" if key == "mươi" else "factor"
            at += 1
        elif role == "zero" and last == "factor" and at + 1 < stop and _digit(keys[at + 1]):
            last = "zero"
            at += 1
        elif role == "half" and last in ("factor", "digit", "ten", "unit", "figure"):
            value, scale = terms[-1]
            terms[-1] = (value + Decimal(scale) / 2, scale)
            at += 1
            figure = False
            last = "half"
            break
        elif (
            role == "point"
            and len(terms) >= 1
            and last in ("digit", "unit", "ten", "factor", "figure")
            and alternative is None
        ):
            end, fraction = _fraction(scan, at + 1, stop)
            if not fraction or len(fraction) > MOST_DIGITS:
                break
            total = sum((value for value, _ in terms), Decimal(0))
            if total != int(total):
                break
            terms = [(Decimal(f"{int(total)}.{fraction}"), 1)]
            at, last, figure = end, "fraction", False
        else:
            break
    if not terms or at == index:
        return None
    value = sum((value for value, _ in terms), Decimal(0))
    scale = terms[0][1] if scaled and len(terms) == 1 else 1
    if scaled and alternative is not None:  # 2,125 triệu: the comma splits
        first, other = terms[0][0] / scale, alternative
        if first == first.to_integral_value() and first > 999 and other < 1000:
            first, other = other, first
        if len(terms) == 1:
            terms[0] = (first * scale, scale)
            value = terms[0][0]
        alternative = other * scale if len(terms) == 1 else None
    base = value / scale
    return Number(
        index, at, canonical(value), canonical(base), scale, figure, False,
        None if alternative is None else canonical(alternative),
    )  # fmt: skip


def _pair(scan: Scan, at: int, stop: int, *, whole: bool) -> int:
    """Two digits for tens and units (``ba bảy``), 0 if there are none: said for *ba mươi bảy*."""
    words, keys = _words(), scan.tokens.keys
    tens = words.digits[keys[at]]
    if at + 1 >= stop or not tens or (keys[at] == "năm" and not whole):
        return 0
    key = keys[at + 1]
    unit = words.digits.get(key, words.bound.get(key, 0))
    if not unit or key == "năm" or (at + 2 < stop and 0 < words.factors.get(keys[at + 2], 0) < 1000):
        return 0
    return tens * 10 + unit if whole or key in words.digits or keys[at - 1] == "trăm" else 0


def digit_of(key: str) -> int | None:
    """The digit that a syllable says, bound forms (*lăm*) included."""
    words = _words()
    return words.digits.get(key, words.bound.get(key))


def _tail(key: str) -> bool:
    """Whether a syllable says the next lower place: a half or a digit."""
    return _words().joints.get(key) == "half" or digit_of(key) is not None


def _digit(key: str) -> bool:
    """Whether a syllable is a digit word or *mười*."""
    words = _words()
    return key in words.digits or key in words.bound or key == "mười"


def _is_factor(scan: Scan, at: int, stop: int) -> bool:
    words, tokens = _words(), scan.tokens
    key = tokens.keys[at]
    following = tokens.keys[at + 1] if at + 1 < stop else ""
    if key in words.glued and not (at and tokens.glued(at - 1)):
        return False
    if key == "m" and tokens.words[at] != "M":
        return False
    if following and following in words.never.get(key, ()):
        return False
    return True


def _factor_follows(scan: Scan, at: int, stop: int) -> bool:
    return at < stop and scan.tokens.keys[at] in _words().factors and _is_factor(scan, at, stop)


def _ends_number(scan: Scan, at: int, stop: int) -> bool:
    """Whether what follows can be a currency or nothing: ``một triệu hai`` is no ``hai nước``."""
    return at >= stop or not scan.tokens.keys[at][0].isalnum() or scan.at(at, "currency") is not None


def _continues(scan: Scan, at: int, stop: int, scale: int, value: Decimal) -> bool:
    if _factor_follows(scan, at, stop):
        return _words().factors[scan.tokens.keys[at]] < scale and value < 1000
    return value < 10 and value == int(value) and value > 0 and _ends_number(scan, at, stop)


def _fraction(scan: Scan, at: int, stop: int) -> tuple[int, str]:
    words, keys = _words(), scan.tokens.keys
    written = ""
    if at < stop and keys[at].isdigit() and keys[at].isascii():  # 2 chấm 23
        return at + 1, keys[at]
    while at < stop:
        key = keys[at]
        following = keys[at + 1] if at + 1 < stop else ""
        if key in words.digits and following == "mươi":
            tens = words.digits[key]
            at += 2
            unit = words.digits.get(keys[at], words.bound.get(keys[at])) if at < stop and keys[at] != "năm" else None
            written += str(tens) + str(unit or 0)
            at += unit is not None
        elif key == "mười":
            at += 1
            unit = words.digits.get(keys[at], words.bound.get(keys[at])) if at < stop and keys[at] != "năm" else None
            written += "1" + str(unit or 0)
            at += unit is not None
        elif key in words.digits or (key in words.bound and (written or key == "tư")):
            written += str(words.digits.get(key, words.bound.get(key)))
            at += 1
        else:
            break
    return at, written


class Numbered(NamedTuple):
    """A whole text with its sentences and the numbers in them: where ``find_*`` of values begin."""

    scan: Scan
    spans: list[Span]
    numbers: Numbers


def numbered(text: str) -> Numbered:
    """``text`` scanned for values; the last one is kept, since who asks for its dates asks for its sums next."""
    return _kept(text) if len(text) <= _KEPT else _numbered(text)


def _numbered(text: str) -> Numbered:
    scan = value_scan(text)
    spans = sentences(scan.tokens, 0, len(scan.tokens))
    return Numbered(scan, spans, read_numbers(scan, spans))


_kept = lru_cache(maxsize=1)(_numbered)


def read_numbers(scan: Scan, spans: Sequence[Span]) -> Numbers:
    """Every number of the given token spans, by first token, in reading order."""
    found: Numbers = {}
    with localcontext(EXACT):  # whatever precision the caller's thread has
        _read_spans(scan, spans, found)
    return found


def _read_spans(scan: Scan, spans: Sequence[Span], found: Numbers) -> None:
    tokens = scan.tokens
    keys, starts, ends = tokens.keys, tokens.starts, tokens.ends
    begin = _words().starts
    places = places_of(tokens, spans, lambda different: {*filter(str.isdigit, different), *(different & begin)})
    next_place = 0
    for first, stop in spans:
        free = first
        while next_place < len(places) and (at := places[next_place]) < stop:
            next_place += 1
            if at < free:
                continue
            key = keys[at]
            if not key.isdigit():
                number = read_words(scan, at, stop, first)
            else:
                number = None
                before = keys[at - 1] if at > first and ends[at - 1] == starts[at] else ""
                lettered = before.isalpha() or before == "^"  # 10^400
                if key.isascii() and (not lettered or scan.at(at - 1, "currency")):
                    number = read_number(scan, at, stop)
                if number is None:
                    free = figure_at(scan, at, stop)[0]
                    continue
                if at > first and keys[at - 1] == "-" and ends[at - 1] == starts[at] and _opens(scan, at - 1, first):
                    number = number._replace(first=at - 1, value=-number.value, base=-number.base)
            if number is not None:
                found[number.first] = number
                free = number.stop


def _opens(scan: Scan, at: int, first: int) -> bool:
    """Whether the sign at token ``at`` stands free before its figure (``-5 độ``, not ``2-5``)."""
    return at == first or scan.tokens.ends[at - 1] < scan.tokens.starts[at] or scan.tokens.keys[at - 1] == "("


def read_words(scan: Scan, at: int, stop: int, first: int, *, whole: bool = False) -> Number | None:
    tokens = scan.tokens
    keys = tokens.keys
    role = _words().joints.get(keys[at])
    if role == "ordinal":
        return _ordinal(scan, at, stop)
    if keys[at] in _words().vague:
        return _vague(scan, at, stop)
    if role == "first":
        first_of = at + 1 < stop and keys[at + 1] == "tiên"
        return Number(at, at + 2, Decimal(1), Decimal(1), 1, False, True) if first_of else None
    if role == "minus":
        if at + 1 < stop and (keys[at + 1].isdigit() or keys[at + 1] in _words().digits or keys[at + 1] == "mười"):
            number = read_number(scan, at + 1, stop, whole=whole)
            if number is not None and (whole or keys[at] == "âm"):
                return number._replace(first=at, value=-number.value, base=-number.base)
        return None
    number = read_number(scan, at, stop, whole=whole)
    if number is None or whole:
        return number
    following = number.stop
    if number.stop == at + 1:
        # A lone word: "Ba Lan", "năm 2018", "một cách" are no numbers.
        if tokens.words[at][0].isupper() and (
            (following < stop and tokens.words[following][0].isupper()) or (at > first and keys[at - 1].isalpha())
        ):
            return None
        if keys[at] in ("một", "năm") and not (scan.at(following, "currency") or scan.at(following, "counter")):
            return None
        if keys[at] == "năm" and at > first and (keys[at - 1].isdigit() or _digit(keys[at - 1])):
            return None
    return number


def _vague(scan: Scan, at: int, stop: int) -> Number | None:
    """``hàng chục triệu``, ``vài trăm``: what it is at least."""
    words, keys = _words(), scan.tokens.keys
    least = words.vague[keys[at]]
    here = at + 1
    scale = 1
    while here < stop and (factor := words.factors.get(keys[here], 0)) and _is_factor(scan, here, stop):
        scale *= factor
        here += 1
        if scale >= 10**MOST_DIGITS:
            return None
    if scale == 1:
        return None
    return Number(at, here, Decimal(least * scale), Decimal(least), scale, False, vague=True)


@rule(
    "ordinal",
    reader="vnlao_coop.vi.values.numbers:find_numbers",
    examples={"lần thứ nhất": "1", "kỳ họp lần thứ XV": "15", "lần đầu tiên": "1", "thứ tám": "8"},
    never=["thứ trưởng", "các thứ", "đầu tháng", "Thứ Sáu tới"],
    source="Diệp Quang Ban, Ngữ pháp tiếng Việt (2005): số thứ tự",
)
def _ordinal(scan: Scan, at: int, stop: int) -> Number | None:
    keys = scan.tokens.keys
    following = at + 1
    if following >= stop:
        return None
    key = keys[following]
    value: int | None
    if key == "nhất":
        value = 1
    elif key == "nhì":
        value = 2
    elif key == "tư":
        value = 4
    elif (key in _words().digits or key == "mười") and scan.tokens.words[following][0].isupper():
        return None  # a weekday: thứ Sáu
    elif key in _words().digits or key == "mười" or key.isdigit():
        number = read_number(scan, following, stop)
        if number is None or number.value != int(number.value):
            return None
        return number._replace(first=at, ordinal=True)
    elif scan.tokens.words[following].isupper():
        value = roman(key)
    else:
        value = None
    if value is None:
        return None
    return Number(at, following + 1, Decimal(value), Decimal(value), 1, False, True)
