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
from dataclasses import dataclass, field
from itertools import accumulate

from vnlao_coop.text.source import Source

# Marks that belong to the letter before them, though they are no letters to `re`: Latin marks
# that compose with nothing, Thai and Lao vowel signs and tone marks.
_MARKS = "\u0300-\u036f\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
_MARKED = re.compile(f"[{_MARKS}]")
# Of a text without such marks: faster, above all where a letter is a Latin one in lower case.
_LATIN = "a-z\u00e0-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_TOKEN = re.compile(rf"([{_LATIN}]++[^\W\d_]*+|[^\w\s]|\d++|[^\W\d_]++|_)")
_MARKED_TOKEN = re.compile(rf"([^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*|\d+|[^\w\s]|_)")


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """The tokens of one source, as parallel tuples. Offsets are those of ``source.clean``."""

    source: Source
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    keys: tuple[str, ...]
    _printed: list[tuple[str, ...]] = field(default_factory=list, repr=False)

    @property
    def words(self) -> tuple[str, ...]:
        """The tokens as printed. Cut from the text when they are first asked for: who reads values seldom does."""
        if not self._printed:
            clean = self.source.clean
            self._printed.append(tuple([clean[a:b] for a, b in zip(self.starts, self.ends, strict=True)]))
        return self._printed[0]

    def __len__(self) -> int:
        return len(self.keys)

    def glued(self, index: int) -> bool:
        """Whether token ``index`` touches the one after it (no space between)."""
        return index + 1 < len(self.starts) and self.ends[index] == self.starts[index + 1]

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """The clean offsets of tokens ``first`` to ``stop`` (half-open)."""
        if stop <= first:
            at = self.starts[first] if first < len(self.starts) else len(self.source.clean)
            return at, at
        return self.starts[first], self.ends[stop - 1]

    def text(self, first: int, stop: int) -> str:
        """The clean characters of tokens ``first`` to ``stop``."""
        start, end = self.span(first, stop)
        return self.source.clean[start:end]

    def index_at(self, offset: int) -> int:
        """The first token that starts at or after clean ``offset``."""
        return bisect_left(self.starts, offset)

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The tokens (half-open) that lie within clean ``start:end``."""
        first = bisect_left(self.starts, start)
        return first, max(first, bisect_right(self.ends, end))


def tokenize(source: Source) -> Tokens:
    """All tokens of ``source``, in order. Linear in its length."""
    pattern = _MARKED_TOKEN if _MARKED.search(source.folded) else _TOKEN
    parts = pattern.split(source.folded)  # gap, token, gap, token, ..., gap; folding leaves letters letters
    edges = list(accumulate(map(len, parts)))
    starts, ends = edges[:-1:2], edges[1::2]
    return Tokens(source, tuple(starts), tuple(ends), tuple(parts[1::2]))
