"""Where the words of a quote stand in a text: exactly, else after folding, else nowhere.

Folding takes away what copying changes and meaning does not: case, tone placement, composed or decomposed letters,
spaces and line breaks, kinds of dashes and quotation marks, the underscores of word segmentation.

>>> quotes = Quotes("Tỉnh Mẫu ký thoả thuận “Hữu nghị” – 2 tỷ đồng.")
>>> quotes.find('thỏa_thuận "hữu nghị" - 2 tỷ')
Spot(start=12, end=40, exact=False)
>>> quotes.find("3 tỷ đồng")
'not in the text'
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

from vnlao_coop.models.drafting import Occurrences
from vnlao_coop.text.source import Source

_GAP = re.compile(r"[\s_]+")
T = TypeVar("T")
NOWHERE, CUT = "not in the text", "cuts words of the text in two"


class Spot(NamedTuple):
    """``text[start:end]``; ``exact`` where it is the quote, character by character."""

    start: int
    end: int
    exact: bool


class Quotes:
    """One text in which quotes are looked up; each search is linear in the text at the speed of ``str.find``."""

    def __init__(self, text: str, sections: Sequence[tuple[int, int]] = ()) -> None:
        self.text = text
        self._sections = sorted(sections)  # that can report facts: a quote is rather there than in a teaser
        self._exact = Occurrences(text)
        self._folded: dict[str, list[Spot]] = {}

    def find(self, quote: str, nth: int | None = None, *, near: tuple[int, int] | None = None) -> Spot | str:
        """The place of ``quote``, or why there is none.

        ``nth`` (from 1) tells one of several places; without it the one in or nearest to ``near``, else the first.
        """
        quote = quote.strip()
        size = len(quote)
        exact = [Spot(at, at + size, True) for at in self._exact.of(quote)]
        whole = [spot for spot in exact if self._is_whole(spot)]
        found = (exact if nth is not None else whole) or self._find_folded(quote)
        if not found:
            return CUT if exact else NOWHERE
        if nth is not None:
            return found[nth - 1] if 0 < nth <= len(found) else f"stands {len(found)} times in the text, not {nth}"
        return min(found, key=lambda spot: _distance(spot, near)) if near else self._first(found)

    def every(self, words: str) -> list[Spot]:
        """Every place of ``words``, exact or folded, in order; without those within other words."""
        return self._find_folded(words.strip())

    def _first(self, found: Sequence[Spot]) -> Spot:
        starts = [start for start, _ in self._sections]
        for spot in found:
            section = bisect_right(starts, spot.start) - 1
            if section >= 0 and spot.end <= self._sections[section][1]:
                return spot
        return found[0]

    def _is_whole(self, spot: Spot) -> bool:
        """Whether neither end lies within a word, a number or a letter with its marks."""
        text, (start, end, _) = self.text, spot
        if end < len(text) and unicodedata.combining(text[end]):
            return False
        opens = _joined(text[start - 1 : start], text[start : start + 1])
        return not opens and not _joined(text[end - 1 : end], text[end : end + 1])

    @cached_property
    def _twin(self) -> tuple[Source, str, list[int]]:
        """The folded text without gaps, and the offset of each of its characters in the folded text."""
        source = Source(self.text)
        pieces: list[str] = []
        offsets: list[int] = []
        at = 0
        for gap in _GAP.finditer(source.folded):
            pieces.append(source.folded[at : gap.start()])
            offsets.extend(range(at, gap.start()))
            at = gap.end()
        pieces.append(source.folded[at:])
        offsets.extend(range(at, len(source.folded)))
        return source, "".join(pieces), offsets

    def _find_folded(self, quote: str) -> list[Spot]:
        known = self._folded.get(quote)
        if known is not None:
            return known
        source, twin, offsets = self._twin
        wanted = _GAP.sub("", Source(quote).folded)
        found: list[Spot] = []
        at = twin.find(wanted) if wanted else -1
        while at >= 0:
            spot = Spot(*source.raw_span(offsets[at], offsets[at + len(wanted) - 1] + 1), False)
            if self._is_whole(spot):
                found.append(spot)
            at = twin.find(wanted, at + 1)
        self._folded[quote] = found
        return found


def _joined(a: str, b: str) -> bool:
    return (a.isalpha() and b.isalpha()) or (a.isdecimal() and b.isdecimal())


def _distance(spot: Spot, near: tuple[int, int]) -> tuple[int, int]:
    return max(near[0] - spot.start, spot.end - near[1], 0), spot.start


class Spans(Generic[T]):
    """Things that stand at spans of a text; asks which of them lie at a place."""

    def __init__(self, items: Iterable[tuple[tuple[int, int], T]]) -> None:
        self._items = sorted(items, key=lambda item: item[0])
        self._starts = [span[0] for span, _ in self._items]
        self._longest = max((end - start for (start, end), _ in self._items), default=0)

    def touching(self, start: int, end: int) -> Iterator[T]:
        """What shares a character with ``start:end``, in reading order.

        >>> spans = Spans([((0, 4), "a"), ((4, 8), "b"), ((9, 12), "c")])
        >>> list(spans.touching(5, 10))
        ['b', 'c']
        """
        first, stop = bisect_left(self._starts, start - self._longest), bisect_left(self._starts, end)
        for (_, until), item in self._items[first:stop]:
            if until > start:
                yield item
