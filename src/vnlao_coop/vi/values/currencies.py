"""What stands beside the figure of a sum: its currency, and the words that say how exact it is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from vnlao_coop.models.money import Qualifier
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.scan import Scan
from vnlao_coop.vi.values import lao
from vnlao_coop.vi.values.numerals import Number


class Currency(NamedTuple):
    """A currency found at tokens ``first:stop``."""

    first: int
    stop: int
    code: str
    minor: bool
    scale: int = 1  # Lao words hold multiplier and currency in one: ຕື້ກີບ
    more: bool = False


class MoneyWords(NamedTuple):
    """The words around a sum, folded."""

    codes: frozenset[str]
    before: dict[str, list[tuple[tuple[str, ...], Qualifier]]]  # by last syllable, longest first
    after: Mapping[tuple[str, ...], Qualifier]


_LEAST_KIP = 100  # no sum of kip is smaller


@cache
def money_words() -> MoneyWords:
    """The codes of ISO 4217 and the qualifiers of ``lexicon/currencies.toml``, read once."""
    before: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = {}
    for entry in lexicon.entries("qualifier"):
        for word in entry["words"]:
            keys = tuple(fold(word).split())
            before.setdefault(keys[-1], []).append((keys, entry["value"]))
    for listed in before.values():
        listed.sort(key=lambda pair: -len(pair[0]))
    codes = frozenset(code for entry in lexicon.entries("currency_codes") for code in entry["codes"])
    return MoneyWords(codes, before, lexicon.by_syllables("qualifier_after"))


@cache
def _never_before(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, words))


def currency_at(scan: Scan, at: int, stop: int, number: Number, *, whole: bool = False) -> Currency | None:
    """The currency named at token ``at``, right behind ``number``; ``whole`` texts may be as short as ``10đ``."""
    if at >= stop:
        return None
    tokens = scan.tokens
    word = tokens.words[at]
    hit = scan.at(at, "currency")
    if "\u0e80" <= word[0] <= "\u0eff":
        lao_sum = lao.money(word)
        return None if lao_sum is None else Currency(at, at + 1, lao_sum.code, False, lao_sum.scale, lao_sum.more)
    if hit is None or hit.stop > stop:
        big = number.scale > 1 or number.value >= 100
        return Currency(at, at + 1, word, False) if big and len(word) == 3 and word in money_words().codes else None
    entry = hit.value
    following = tokens.keys[hit.stop] if hit.stop < stop else ""
    # "3 triệu đồng phục vụ …" is a sum: behind triệu or tỷ few words make another one of the name
    others = entry.get("never_before_scaled" if number.scale >= 1000 else "never_before", ())
    if hit.stop == at + 1 and following in _never_before(tuple(others)):
        return None
    if word[0].isupper() and not word.isupper() and entry.get("never_capital"):
        return None
    if entry.get("needs_scale") and not whole and number.scale < 1000 and number.value < 1000:
        return None
    if word == entry.get("team") and not whole and number.scale == 1 and number.value < _LEAST_KIP:
        return None  # một kíp: the people of one shift
    return Currency(at, hit.stop, entry["code"], bool(entry.get("minor")))


def currency_before(scan: Scan, first: int, begin: int) -> Currency | None:
    """A currency written before the figure at token ``first``: ``US$ 3 triệu``, ``VND 500.000``."""
    words = scan.tokens.words
    if not words[first].isdigit():
        return None
    for at in range(max(begin, first - 3), first):
        hit = scan.at(at, "currency")
        if hit is None or hit.stop != first or words[at] == "đ":
            continue
        code = len(words[at]) == 3 and words[at].isupper() and words[at].isascii()
        if code or hit.value.get("symbol") or not words[at].isalpha():
            return Currency(at, first, hit.value["code"], False)
    return None


def read_qualifier(scan: Scan, first: int, begin: int) -> tuple[Qualifier, int] | None:
    """The qualifier that ends right before token ``first``, and where it starts."""
    if first <= begin:
        return None
    keys = scan.tokens.keys
    for words, value in money_words().before.get(keys[first - 1], ()):
        start = first - len(words)
        if start >= begin and keys[start:first] == words and not part_of_name(scan, start, begin):
            return value, start
    return None


def part_of_name(scan: Scan, at: int, begin: int) -> bool:
    """Whether the word at token ``at`` has a capital amid a sentence: *Xiêng Khoảng* is no *khoảng*."""
    words = scan.tokens.words
    return words[at][0].isupper() and not words[at].isupper() and at > begin and words[at - 1].isalpha()


def qualifier_after(scan: Scan, at: int, stop: int) -> tuple[Qualifier, int] | None:
    """``trở lên``, ``trở xuống`` at token ``at``, and where it ends."""
    value = money_words().after.get(scan.tokens.keys[at : at + 2]) if at + 2 <= stop else None
    return None if value is None else (value, at + 2)
