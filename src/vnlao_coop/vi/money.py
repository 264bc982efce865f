"""Sums of money: a number and the currency beside it.

>>> str(parse_money("khoảng 130.000 tỷ đồng"))
'~130000000000000 VND'
>>> [str(m.value) for m in find_money("viện trợ 200.000 USD (hơn 4,6 tỷ VNĐ), từ 20-30 triệu USD")]
['200000 USD', '>4600000000 VND', '20000000-30000000 USD']
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from vnlao_coop.models.money import Basis, Money, MoneyMention, Qualifier
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.errors import ReadError
from vnlao_coop.vi.numbers import Number, Numbers, Span, _read_words, _words, read_numbers
from vnlao_coop.vi.scan import Found, Scan


class _Currency(NamedTuple):
    first: int
    stop: int
    code: str
    minor: bool


class _Tables(NamedTuple):
    codes: frozenset[str]
    before: dict[str, list[tuple[tuple[str, ...], Qualifier]]]  # by last syllable, longest first
    after: dict[tuple[str, str], Qualifier]
    vague: dict[str, int]


@cache
def _tables() -> _Tables:
    before: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = {}
    for entry in lexicon.entries("qualifier"):
        for word in entry["words"]:
            keys = tuple(word.split())
            before.setdefault(keys[-1], []).append((keys, entry["value"]))
    for listed in before.values():
        listed.sort(key=lambda pair: -len(pair[0]))
    after = {(w.split()[0], w.split()[1]): e["value"] for e in lexicon.entries("qualifier_after") for w in e["words"]}
    vague = {word: entry["least"] for entry in lexicon.entries("vague_count") for word in entry["words"] if " " not in word}
    return _Tables(frozenset(code for e in lexicon.entries("currency_codes") for code in e["codes"]), before, after, vague)


def _currency_at(scan: Scan, at: int, stop: int, number: Number | None) -> _Currency | None:
    """The currency named at token ``at``; ``number`` is the figure beside it."""
    if at >= stop or at < 0:
        return None
    tokens = scan.tokens
    hit = scan.at(at, "currency")
    if hit is None:
        word = tokens.words[at]
        if len(word) == 3 and word in _tables().codes and number is not None:
            return _Currency(at, at + 1, word, False)
        return None
    entry = hit.value
    if hit.stop > stop:
        return None
    following = tokens.keys[hit.stop] if hit.stop < stop else ""
    word = tokens.words[at]
    if following and following in entry.get("never_before", ()) and tokens.keys[hit.stop - 1] in ("đồng", "đô", "xu", "kíp", "kip", "bạt", "tệ", "yên", "bảng"):
        return None
    if entry.get("never_capital") and word[0].isupper() and not word.isupper():
        return None
    if word[0].isupper() and not word.isupper() and len(word) < 3:
        return None
    if entry.get("needs_scale") and number is not None and number.scale < 1000 and number.value < 1000:
        return None
    if tokens.keys[at] == "đ" and word != "đ":
        return None
    return _Currency(at, hit.stop, entry["code"], bool(entry.get("minor")))


def _prefix(scan: Scan, first: int, begin: int) -> _Currency | None:
    """A currency written before the figure at token ``first``: ``US$ 3 triệu``, ``VND 500.000``."""
    tokens = scan.tokens
    for width in (2, 1):
        at = first - width
        if at < begin:
            continue
        hit = scan.at(at, "currency")
        if hit is None or hit.stop != first:
            if width == 1 and tokens.words[at] in _tables().codes:
                return _Currency(at, first, tokens.words[at], False)
            continue
        word = tokens.words[at]
        if hit.value.get("symbol") or (len(word) == 3 and word.isupper() and word.isascii()) or not word.isalpha():
            if tokens.keys[at] == "đ":
                continue
            return _Currency(at, first, hit.value["code"], False)
    return None


def read_qualifier(scan: Scan, first: int, begin: int) -> tuple[Qualifier, int] | None:
    """The qualifier that ends right before token ``first``, and where it starts."""
    if first <= begin:
        return None
    keys = scan.tokens.keys
    for words, value in _tables().before.get(keys[first - 1], ()):
        start = first - len(words)
        if start >= begin and keys[start:first] == words:
            return value, start
    return None


_JOINS = frozenset(["-", "đến", "tới", "~"])


def read_money(
    scan: Scan, spans: Sequence[Span], *, numbers: Numbers | None = None, taken: Sequence[Found[object]] = ()
) -> list[Found[Money]]:
    """Every sum in the given token spans, in reading order.

    ``numbers`` is what :func:`~vnlao_coop.vi.numbers.read_numbers` found in the same spans;
    tokens of ``taken`` (dates) are not read again.
    """
    if numbers is None:
        numbers = read_numbers(scan, spans)
    closed = {at for found in taken for at in range(found.first, found.stop)}
    found: list[Found[Money]] = []
    ordered = [n for n in numbers.values() if not n.ordinal and n.first not in closed]
    at = 0
    for begin, stop in spans:
        sentence: list[Found[Money]] = []
        while at < len(ordered) and ordered[at].first < begin:
            at += 1
        here: list[Number] = []
        while at < len(ordered) and ordered[at].first < stop:
            here.append(ordered[at])
            at += 1
        if not here and not _has_vague(scan, begin, stop):
            continue
        _read_sentence(scan, begin, stop, here, sentence, len(found))
        found.extend(sentence)
    return found


def _has_vague(scan: Scan, begin: int, stop: int) -> bool:
    return False


def _read_sentence(scan: Scan, begin: int, stop: int, numbers: list[Number], found: list[Found[Money]], offset: int) -> None:
    keys = scan.tokens.keys
    index = 0
    free = begin
    while index < len(numbers):
        number = numbers[index]
        index += 1
        if number.first < free:
            continue
        first, last = number.first, number.stop
        high: Number | None = None
        currency = _currency_at(scan, last, stop, number)
        if currency and currency.minor and number.value >= 100:
            currency = None
        if currency is None:
            currency = _prefix(scan, first, free)
            if currency is not None:
                first = currency.first
        else:
            last = currency.stop
        # a range: the two ends joined, the currency behind the second (or both)
        join = last
        if join < stop and index < len(numbers) and numbers[index].first == join + 1 and (
            keys[join] in _JOINS or (keys[join] == "và" and first > begin and keys[first - 1] == "giữa")
        ):
            other = numbers[index]
            second = _currency_at(scan, other.stop, stop, other)
            if second is not None and (currency is None or currency.code == second.code) and not second.minor:
                low = number.value if number.scale > 1 or other.scale == 1 else number.base * other.scale
                if low <= other.value:
                    high, last, currency = other, second.stop, second
                    number = number._replace(value=low)
                    index += 1
        if currency is None:
            if found and number.scale >= 10**6 and (last >= stop or not keys[last][0].isalnum()) and found[-1].value.currency:
                # "hơn 340 tỷ, trong đó …": the currency is that of the sum before
                if keys[last : last + 1] and keys[last] in ("-", "/", "%"):
                    continue
                qualifier = read_qualifier(scan, first, begin)
                found.append(
                    Found(first, last, Money(amount=number.value, currency=found[-1].value.currency,
                          qualifier=qualifier[0] if qualifier else "exact", basis=_basis(scan, first, last, begin, stop, found)), "currency of the sum before", ("currency",))
                )  # fmt: skip
                free = last
            continue
        amount = number.value
        if currency.minor:
            amount = amount / 100
        elif high is None and index < len(numbers) and numbers[index].first == last:
            cents = _currency_at(scan, numbers[index].stop, stop, numbers[index])
            if cents is not None and cents.minor and numbers[index].value < 100:
                amount += numbers[index].value / 100
                last = cents.stop
                index += 1
        qualified = read_qualifier(scan, first, begin)
        qualifier_value: Qualifier = "range" if high is not None else qualified[0] if qualified else "exact"
        if last + 1 < stop and high is None and (after := _tables().after.get((keys[last], keys[last + 1]))):
            qualifier_value = after
        alternatives: tuple[Money, ...] = ()
        other_reading = number.alternative
        if other_reading is not None and number.scale == 1 and number.value < 1000 <= other_reading:
            amount, other_reading = other_reading, amount  # 1,246 USD: three decimals are no cents
        basis = _basis(scan, first, last, begin, stop, found)
        value = Money(
            amount=amount, amount_max=high.value if high else None, currency=currency.code, qualifier=qualifier_value, basis=basis
        )
        if other_reading is not None and high is None:
            alternatives = (Money(amount=other_reading, currency=currency.code, qualifier=qualifier_value, basis=basis),)
        equivalent = _restates(scan, found, first, qualified[1] if qualified else first, value)
        found.append(
            Found(first, last, value, "sum", (), alternatives, None if equivalent is None else equivalent + offset)
        )
        free = last


def _restates(scan: Scan, found: list[Found[Money]], first: int, start: int, value: Money) -> int | None:
    """The sum that this one says again in another currency: ``200.000 USD (hơn 4,6 tỷ VNĐ)``."""
    if not found or found[-1].value.currency == value.currency:
        return None
    keys = scan.tokens.keys
    between = keys[found[-1].stop : start]
    if between and len(between) <= 4 and (between[0] == "(" or "tương" in between or between == (",", "khoảng")):
        return len(found) - 1
    return None


_EACH = frozenset("mỗi từng".split())
_PER = {"năm": "per_year", "người": "per_person"}


def _basis(scan: Scan, first: int, last: int, begin: int, stop: int, found: list[Found[Money]]) -> Basis:
    keys = scan.tokens.keys
    if last + 1 < stop and keys[last] in ("/", "mỗi", "một"):
        if keys[last] != "một":
            return _PER.get(keys[last + 1], "each")  # type: ignore[return-value]
        if keys[last + 1] in _PER:
            return _PER[keys[last + 1]]  # type: ignore[return-value]
    for at in range(first - 1, max(begin - 1, first - 7), -1):
        key = keys[at]
        if key in _EACH:
            return _PER.get(keys[at + 1], "each")  # type: ignore[return-value]
        if key in ",;.(" or key == "là":
            break
    previous = found[-1].stop if found else begin
    for at in range(previous, first - 1):
        if keys[at] == "trong" and keys[at + 1] == "đó":
            return "part"
    if found and found[-1].value.basis == "part" and ";" not in keys[previous:first]:
        return "part"
    return "whole"


def find_money(text: str) -> list[MoneyMention]:
    """Every sum of ``text`` with its evidence, in reading order."""
    scan = Scan.of(text)
    from vnlao_coop.vi.values import whole_text

    return [
        MoneyMention(
            value=f.value, evidence=(scan.evidence(f.first, f.stop, rule=f.rule),), inferred=f.inferred,
            alternatives=f.alternatives, equivalent_of=f.equivalent_of,
        )
        for f in whole_text(scan).money
    ]  # fmt: skip


def parse_money(text: str) -> Money:
    """The one sum that the whole of ``text`` states, its qualifier included.

    A number with a multiplier and no currency (``3 tỷ``) is đồng.
    Raises :class:`~vnlao_coop.vi.errors.ReadError` (a ``ValueError``).
    """
    scan = Scan.of(text)
    size = len(scan.tokens)
    if not size:
        raise ReadError("money_empty", text, 0, len(text))
    spans = [(0, size)]
    numbers = read_numbers(scan, spans)
    found = read_money(scan, spans, numbers=numbers)
    keys = scan.tokens.keys
    if not found and len(numbers) == 1:
        number = next(iter(numbers.values()))
        if number.scale >= 1000 or (number.stop == size and number.value >= 1000 and not number.figure):
            found = [Found(number.first, number.stop, Money(amount=number.value, currency="VND"), "bare sum", ("currency",))]
    if len(found) != 1:
        span = scan.tokens.span(found[1].first, found[1].stop) if found else scan.tokens.span(0, size)
        raise ReadError("money_unreadable", text, *scan.source.raw_span(*span))
    one = found[0]
    first, stop = one.first, one.stop
    if qualified := read_qualifier(scan, first, 0):
        first = qualified[1]
    if first and keys[first - 1] in ("từ", "giữa") and (one.value.amount_max is not None or one.value.qualifier == "at_least" or one.value.qualifier == "up_to"):
        first -= 1
    if stop + 1 < size and (keys[stop], keys[stop + 1]) in _tables().after:
        stop += 2
    if stop < size and keys[stop] == "/":
        stop = min(size, stop + 2)
    if first or stop < size:
        span = scan.tokens.span(0, first) if first else scan.tokens.span(stop, size)
        raise ReadError("money_unreadable", text, *scan.source.raw_span(*span))
    return one.value
