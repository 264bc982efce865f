"""How alike two names, titles or quotes are, as bags of folded words with abbreviations spelt out."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from vnlao_coop.text.source import Source, fold
from vnlao_coop.vi import lexicon

_WORD = re.compile(r"[^\W_]+(?:[.&][^\W_]+)*")
Bag = frozenset[str]


@cache
def _spelt_out() -> dict[str, tuple[str, ...]]:
    bodies = [(row["short"], row["full"]) for row in lexicon.entries("body_short")]
    sectors = [(short, row["full"]) for row in lexicon.entries("sector_short") for short in row["names"]]
    return {fold(short): tuple(fold(full).split()) for short, full in (*bodies, *sectors)}


@lru_cache(maxsize=65536)
def bag(text: str) -> Bag:
    """The words of ``text`` that tell something.

    >>> bag("UBND tỉnh Mẫu") == bag("Uỷ ban nhân dân của tỉnh Mẫu")
    True
    """
    spelt = _spelt_out()
    found = (part for word in _WORD.findall(Source(text).folded) for part in spelt.get(word, (word,)))
    return frozenset(found) - lexicon.phrases("link_word")


def likeness(a: Bag, b: Bag) -> float:
    """The share of words that both have.

    >>> likeness(bag("Sở Y tế"), bag("Sở Y tế tỉnh"))
    0.75
    """
    return len(a & b) / len(a | b) if a and b else 0.0


def covered(a: Bag, b: Bag) -> float:
    """The share of the words of ``a`` that stand in ``b``; 0.0 where ``a`` has none."""
    return len(a & b) / len(a) if a else 0.0


@cache
def _side_words() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in lexicon.phrases("side_word"))


@cache
def side_syllables() -> Bag:
    """Every syllable of the words that stand before the name of a side."""
    return frozenset(syllable for words in _side_words() for syllable in words)


@lru_cache(maxsize=65536)
def core(name: str) -> Bag:
    """The words of a name after those that only say whose side it is; all of them where nothing else is left.

    >>> core("lãnh đạo Thủ đô Viêng Chăn") == bag("Viêng Chăn"), core("Thành đoàn Viêng Chăn") == bag("Viêng Chăn")
    (True, False)
    """
    words = _WORD.findall(Source(name).folded)
    longest = max(map(len, _side_words()))
    at = 0
    while at < len(words):
        step = next((n for n in range(longest, 0, -1) if tuple(words[at : at + n]) in _side_words()), 0)
        if not step:
            break
        at += step
    return bag(" ".join(words[at:])) or bag(name)


@lru_cache(maxsize=65536)
def same_name(a: str, b: str) -> bool:
    """Whether two names mean one place, body or person; `Thủ đô Mẫu` is `Mẫu`, `Lào Cai` is not `Lào`.

    >>> same_name("Thủ đô Viêng Chăn", "viêng chăn"), same_name("Lào Cai", "Lào")
    (True, False)
    >>> same_name("Thành đoàn Viêng Chăn", "Thủ đô Viêng Chăn")
    False
    """
    left, right = bag(a), bag(b)
    return bool(left) and (left == right or core(a) == core(b))
