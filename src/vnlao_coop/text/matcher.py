"""Finding lexicon entries: one pass over the tokens, longest first.

The matcher is a trie over folded syllables. It knows nothing of what an entry means: each
carries a ``kind`` (the table it comes from) and a ``value``. What all entries that end on one
path of the trie come to is worked out once, when a text first holds the syllable they begin with;
from then on the pass over a text only notes which of these endings each token leads to.

>>> from vnlao_coop.text.source import Source
>>> from vnlao_coop.text.tokens import tokenize
>>> matcher = Matcher([Word("Hà Nội", "place", "VN-HN"), Word("Hà", "surname", "Hà")])
>>> found = matcher.scan(tokenize(Source("TP hà nội")), [(0, 3)])
>>> found[1].rows
((2, 'place', 'VN-HN'), (1, 'surname', 'Hà'))
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from vnlao_coop.text.source import Source
from vnlao_coop.text.tokens import Tokens, cut


class Word(NamedTuple):
    """A lexicon entry to look for; with ``capital`` it counts only where its first letter is a capital."""

    name: str
    kind: str
    value: Any
    capital: bool = False


Row = tuple[int, str, Any]


class Ending:
    """All entries on the way to one place of the trie: what a token may be the first of.

    ``rows``: (length, kind, value), longest first, of one length as entered. ``best`` and ``every``: the longest
    and all of each kind or set of kinds that was asked for, kept because readers ask for the same few.
    """

    __slots__ = ("best", "every", "kinds", "rows")

    def __init__(self, rows: tuple[Row, ...]) -> None:
        self.rows = rows
        self.kinds = tuple(dict.fromkeys(kind for _, kind, _ in rows))
        self.best: dict[str | tuple[str, ...], Row | None] = {}
        self.every: dict[tuple[str, ...], tuple[Row, ...]] = {}

    def longest_of(self, kind: str) -> Row | None:
        """The longest row of ``kind``."""
        found = self.best[kind] = next((row for row in self.rows if row[1] == kind), None)
        return found

    def longest(self, kinds: tuple[str, ...]) -> Row | None:
        """The longest row of one of ``kinds``; of one length the first entered."""
        best = self.best[kinds] = next((row for row in self.rows if row[1] in kinds), None)
        return best

    def all_of(self, kinds: tuple[str, ...]) -> tuple[Row, ...]:
        """The rows of ``kinds``, longest first."""
        every = self.every[kinds] = tuple(row for row in self.rows if row[1] in kinds)
        return every


_NOTHING: dict[str | None, _Node] = {}  # what every leaf leads to: thousands of empty tables would crowd the cache


class _Node:
    __slots__ = ("any", "capital", "next", "words")

    def __init__(self) -> None:
        self.next: dict[str | None, _Node] = {}
        self.words: list[tuple[str, Any, bool]] = []  # (kind, value, capital) as entered
        self.any: Ending | None = None  # of the entries that count in any case
        self.capital: Ending | None = None  # of all of them: those that count before a capital

    def close(self, length: int, any_: Ending | None, capital: Ending | None) -> None:
        """Work out the endings of this node and those below it."""
        free = tuple((length, kind, value) for kind, value, needs in self.words if not needs)
        self.any = Ending((*free, *(any_.rows if any_ else ()))) if free else any_
        if len(free) < len(self.words) or capital is not any_:
            every = tuple((length, kind, value) for kind, value, _ in self.words)
            self.capital = Ending((*every, *(capital.rows if capital else ()))) if every else capital
        else:
            self.capital = self.any
        for node in self.next.values():
            node.close(length + 1, self.any, self.capital)
        self.words = []
        if not self.next:
            self.next = _NOTHING


def _trie(entries: Iterable[tuple[tuple[str, ...], Word]]) -> _Node:
    """The part of the trie behind one first syllable, from the entries that open with it and all their syllables."""
    top = _Node()
    for keys, (_, kind, value, capital) in entries:
        node = top
        for key in keys[1:]:
            following = node.next.get(key)
            if following is None:
                following = node.next[key] = _Node()
            node = following
        if not any(known[:2] == (kind, value) and known[2] in (False, capital) for known in node.words):
            node.words.append((kind, value, capital))
    top.close(1, None, None)
    return top


class Matcher:
    """A trie of lexicon entries. Filled once; each part of it takes shape when a text first leads to it.

    Threads may share it: two that come to a part at once make the same of it.
    """

    __slots__ = ("_begun", "_root")

    def __init__(self, words: Iterable[Word]) -> None:
        entries = tuple(words)
        self._root: dict[str, _Node] = {}
        self._begun: dict[str, list[tuple[tuple[str, ...], Word]]] = {}
        for entry, keys in zip(entries, _keys_of(w.name for w in entries), strict=True):
            if keys:
                self._begun.setdefault(keys[0], []).append((keys, entry))

    def scan(self, tokens: Tokens, spans: Iterable[tuple[int, int]]) -> dict[int, Ending]:
        """What begins in ``spans`` of tokens, by first token in reading order; no entry runs over a line break."""
        keys, starts, clean = tokens.keys, tokens.starts, tokens.source.clean
        onward: list[str | None] = [*keys, None]  # the key that an entry may go on with
        for opening in _line_starts(clean, starts):
            onward[opening] = None
        root = self._root
        for key in self._begun.keys() & set(keys):
            if key not in root:
                root[key] = _trie(self._begun[key])
        found: dict[int, Ending] = {}
        for begin, end in spans:
            for first in range(begin, end):
                node = root.get(keys[first])
                if node is None:
                    continue
                stop = first + 1
                while (following := node.next.get(onward[stop])) is not None:
                    node = following
                    stop += 1
                ending = node.any
                if node.capital is not ending and clean[starts[first]].isupper():
                    ending = node.capital
                if ending is not None:
                    found[first] = ending
        return found


def _keys_of(names: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The folded syllables of each name; all names are taken apart in one go, a line each."""
    if not (text := "\n".join(names)):
        return
    folded = Source(text).folded
    starts, _, keys = cut(folded)
    for first, stop in pairwise([0, *_line_starts(folded, starts), len(keys)]):
        yield keys[first:stop]


def _line_starts(text: str, starts: Sequence[int]) -> list[int]:
    """The tokens that the lines after the first open with."""
    found: list[int] = []
    at = text.find("\n")
    while at >= 0:
        found.append(bisect_left(starts, at))
        at = text.find("\n", at + 1)
    return found
