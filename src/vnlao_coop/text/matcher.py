"""Finding lexicon entries: one pass over the tokens, longest first.

The matcher is a trie over folded syllables. It knows nothing of what an entry means: each
carries a ``kind`` (the table it comes from) and a ``value``.

>>> from vnlao_coop.text.source import Source
>>> from vnlao_coop.text.tokens import tokenize
>>> matcher = Matcher()
>>> matcher.add("Hà Nội", "place", "VN-HN")
>>> matcher.add("Hà", "surname", "Hà")
>>> hits = matcher.scan(tokenize(Source("TP hà nội")))
>>> [(hit.first, hit.stop, hit.kind) for hit in hits.at[1]]
[(1, 3, 'place'), (1, 2, 'surname')]
"""

from __future__ import annotations

from typing import Any, NamedTuple

from vnlao_coop.text.source import Source
from vnlao_coop.text.tokens import Tokens, tokenize


class Hit(NamedTuple):
    """One lexicon entry found at tokens ``first:stop``."""

    first: int
    stop: int
    kind: str
    value: Any


_hit = tuple.__new__  # what Hit() calls, without a call of its own: there are thousands in an article


class _Node:
    __slots__ = ("any", "capital", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        # entries as (kind, value, number of the kind), the last entered first
        self.any: list[tuple[str, Any, int]] = []  # those that count in any case
        self.capital: list[tuple[str, Any, int]] = []  # all of them: those that count before a capital


class Hits(NamedTuple):
    """What one pass found: all entries at each token, longest first; and the longest of each kind."""

    at: dict[int, list[Hit]]
    longest: dict[str, dict[int, Hit]]


class Matcher:
    """A trie of lexicon entries. Filled once, then only read."""

    __slots__ = ("_kinds", "_root")

    def __init__(self) -> None:
        self._root = _Node()
        self._kinds: dict[str, int] = {}

    def add(self, name: str, kind: str, value: Any, *, capital: bool = False) -> None:
        """Enter ``name``; with ``capital`` it counts only where its first letter is a capital."""
        node = self._root
        for key in tokenize(Source(name)).keys:
            node = node.next.setdefault(key, _Node())
        entry = (kind, value, self._kinds.setdefault(kind, len(self._kinds)))
        if entry in node.any or capital and entry in node.capital:
            return
        node.capital.insert(0, entry)
        if not capital:
            node.any.insert(0, entry)

    def scan(self, tokens: Tokens) -> Hits:
        """Every entry found, by first token, longest first, then as entered; none runs over a line break."""
        keys, words, size = tokens.keys, tokens.words, len(tokens.keys)
        starts, ends, clean = tokens.starts, tokens.ends, tokens.source.clean
        root = self._root.next
        found: dict[int, list[Hit]] = {}
        tables: list[dict[int, Hit]] = [{} for _ in self._kinds]
        for first, key in enumerate(keys):
            if key not in root:
                continue
            node: _Node | None = root[key]
            here: list[Hit] = []
            capital = words[first][0].isupper()
            stop = first + 1
            while node is not None:
                # entered backwards: the last to be set is the longest, and of one length the first entered
                for kind, value, number in node.capital if capital else node.any:
                    hit = _hit(Hit, (first, stop, kind, value))
                    here.append(hit)
                    tables[number][first] = hit
                if stop == size or not node.next or (following := keys[stop]) not in node.next:
                    break
                if ends[stop - 1] != starts[stop] and "\n" in clean[ends[stop - 1] : starts[stop]]:
                    break
                node = node.next[following]
                stop += 1
            if here:
                here.reverse()
                found[first] = here
        return Hits(found, {kind: table for kind, table in zip(self._kinds, tables, strict=True) if table})
