"""Lao names of places in the many spellings of the Vietnamese press: what they have in common.

>>> lao_skeletons()[skeleton("Xa-va-na-khẹt")][0]["canonical"]
'Savannakhet'
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.lexicon import Entry

_SHORTEST = 6
_LETTERS = str.maketrans({"đ": "d", "ơ": "o", "ư": "u", "w": "v", "q": "k", "j": "i", "y": "i"})
_ALIKE = (
    (re.compile("x|ts"), "s"),
    (re.compile("ph"), "f"),
    (re.compile("kh|ck|c(?!h)"), "k"),
    (re.compile("th"), "t"),
    (re.compile("ou|oo"), "u"),
    (re.compile("ei|ai"), "ai"),
    (re.compile("uo"), "ua"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile("(?<=[aiou]n)[eh]$|e$"), ""),
)


@lru_cache(maxsize=8192)
def skeleton(name: str) -> str:
    """What the spellings of one Lao name have in common: no diacritics, hyphens, doubled letters.

    >>> skeleton("Xa-va-na-khẹt") == skeleton("Savannakhet") == skeleton("Xavanakhét")
    True
    """
    text = fold(unicodedata.normalize("NFC", name)).translate(_LETTERS)
    text = "".join(c for c in unicodedata.normalize("NFD", text) if c.isalpha())
    for pattern, letter in _ALIKE:
        text = pattern.sub(letter, text)
    return text


@cache
def lao_skeletons() -> dict[str, tuple[Entry, ...]]:
    """The entries of the gazetteer by the skeletons of their names, but for short ones."""
    table: dict[str, list[Entry]] = {}
    for entry in _entries():
        for name in entry["names"]:
            if len(skeleton(name)) >= _SHORTEST:
                table.setdefault(skeleton(name), []).append(entry)
    return {key: tuple(entries) for key, entries in table.items()}


@cache
def _entries() -> tuple[Entry, ...]:
    return tuple(
        entry
        for entry in lexicon.entries("place")
        if entry.get("country") == "LA" and entry["kind"] not in ("country", "other") and not entry.get("exact")
    )


@lru_cache(maxsize=8192)
def opens_lao(word: str, *, bare: bool) -> bool:
    """Whether a token begins as Lao names do; ``bare``: as those that need no kind word before them."""
    return skeleton(word)[:3] in _openings(bare)


def stands_bare(entry: Entry) -> bool:
    """A province or the capital, which needs no kind word; districts are called as people are."""
    return entry["kind"] in ("province", "capital") and not entry.get("needs_kind")


@cache
def _openings(bare: bool) -> frozenset[str]:
    """How a token begins that may open a Lao name."""
    names = (name for entry in _entries() if not bare or stands_bare(entry) for name in entry["names"])
    return frozenset(skeleton(re.split("[ -]", name)[0])[:3] for name in names)
