"""Tokens: Vietnamese syllables, digit runs, single marks, with their folded keys.

A token is a run of letters (a Vietnamese syllable), a run of digits, or one other visible
character. ``3tỷ`` is two tokens, ``18/09/2024`` five, ``Xi-xu-lít`` five: what belongs
together is decided by those who read, from the offsets.

>>> tokens = tokenize(Source("Sáng 4/4, ông Hoà"))
>>> tokens.keys
('sáng', '4', '/', '4', ',', 'ông', 'hòa')
>>> tokens.glued(1), tokens.glued(5)
(True, False)
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from itertools import accumulate

from vnlao_coop.text.source import Source

# Marks that belong to the letter before them, though they are no letters to `re`: Latin marks
# that compose with nothing, Thai and Lao vowel signs and tone marks.
_MARKS = "\u0300-\u036f\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
_MARKED = re.compile(f"[{_MARKS}]")
# Of a text without such marks: faster, above all where a letter is a Latin one in lower case, and at spaces.
_LATIN = "a-z\u00e0-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_TOKEN = re.compile(rf"(?=\S)([{_LATIN}]++[^\W\d_]*+|[^\w\s]|\d++|[^\W\d_]++|_)")
_MARKED_TOKEN = re.compile(rf"([^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*|\d+|[^\w\s]|_)")


class Tokens:
    """The tokens of one source, as parallel tuples. Offsets are those of ``source.clean``.

    ``words`` are the tokens as printed, ``places`` the tokens of each key, in order.
    """

    __slots__ = ("ends", "keys", "places", "source", "starts", "words")

    def __init__(self, source: Source, starts: tuple[int, ...], ends: tuple[int, ...], keys: tuple[str, ...]) -> None:
        self.source, self.starts, self.ends, self.keys = source, starts, ends, keys
        clean = source.clean
        self.words = tuple([clean[a:b] for a, b in zip(starts, ends, strict=True)])
        places: defaultdict[str, list[int]] = defaultdict(list)
        for at, key in enumerate(keys):
            places[key].append(at)
        self.places = dict(places)

    def __len__(self) -> int:
        return len(self.keys)

    def glued(self, index: int) -> bool:
        """Whether token ``index`` touches the one after it (no space between)."""
        return index + 1 < len(self.starts) and self.ends[index] == self.starts[index + 1]

    def opens_line(self, index: int) -> bool:
        """Whether token ``index`` is the first, or a line break stands before it."""
        return not index or "\n" in self.source.clean[self.ends[index - 1] : self.starts[index]]

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """The clean offsets of tokens ``first`` to ``stop`` (half-open)."""
        if stop <= first:
            at = self.starts[first] if first < len(self.starts) else len(self.source.clean)
            return at, at
        return self.starts[first], self.ends[stop - 1]

    def text(self, first: int, stop: int) -> str:
        """The clean characters of tokens ``first`` to ``stop``; of several spaces one, as in `Đại học A  (Lào)`."""
        text = self.source.clean[self.starts[first] : self.ends[stop - 1]] if first < stop else ""
        return " ".join(text.split()) if "  " in text else text

    def index_at(self, offset: int) -> int:
        """The first token that starts at or after clean ``offset``."""
        return bisect_left(self.starts, offset)

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The tokens (half-open) that lie within clean ``start:end``."""
        first = bisect_left(self.starts, start)
        return first, max(first, bisect_right(self.ends, end))

    def among(self, keys: Iterable[str], first: int, stop: int) -> list[int]:
        """The tokens within ``first:stop`` that have one of ``keys``, in order."""
        places, found = self.places, list[int]()
        for key in keys:
            if at := places.get(key):
                found += at[bisect_left(at, first) : bisect_left(at, stop)]
        found.sort()
        return found


_ZEROED = frozenset(f"0{figure}" for figure in range(2, 10))  # counts as offices write them
_FIGURES = frozenset("/.,:-")  # before the rest of a longer number


def cut(folded: str) -> tuple[tuple[int, ...], tuple[int, ...], tuple[str, ...]]:
    """Where each token of a folded text starts and ends, and its key. Linear in its length."""
    pattern = _MARKED_TOKEN if _MARKED.search(folded) else _TOKEN
    parts = pattern.split(folded)  # gap, token, gap, token, ..., gap; folding leaves letters letters
    edges = list(accumulate(map(len, parts)))
    return tuple(edges[:-1:2]), tuple(edges[1::2]), tuple(parts[1::2])


def tokenize(source: Source) -> Tokens:
    """All tokens of ``source``, in order."""
    starts, ends, keys = cut(source.folded)
    return Tokens(source, starts, ends, keys if _ZEROED.isdisjoint(keys) else _counted(keys))


def _counted(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The keys with `02 tỉnh`, `03 huyện` as `2 tỉnh`, `3 huyện`; not the figures of `05/02`, `0,02 ha`."""
    after = (*keys[1:], "")
    before = ("", *keys[:-1])
    return tuple(
        key[1:] if key in _ZEROED and word[:1].isalpha() and mark not in _FIGURES else key
        for mark, key, word in zip(before, keys, after, strict=True)
    )
