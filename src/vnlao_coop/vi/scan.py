"""What every reader starts from: the tokens of a text and the lexicon entries in it, found once."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Generic, TypeVar

from vnlao_coop.models.base import Evidence, SectionKind, trusted
from vnlao_coop.text.matcher import Ending, Matcher, Row
from vnlao_coop.text.source import Source
from vnlao_coop.text.tokens import Tokens, tokenize
from vnlao_coop.vi import lexicon

V = TypeVar("V")
_ALL = set(Evidence.model_fields)  # what counts as set in each evidence: one set for all, never written to
_ENDS_WITHIN = 5  # tokens of the longest cue that is looked for before something


@dataclass(slots=True, eq=False)
class Hit:
    """One lexicon entry found at tokens ``first:stop``."""

    first: int
    stop: int
    kind: str
    value: Any


@dataclass(slots=True)
class Found(Generic[V]):
    """A value read at tokens ``first:stop``, before it becomes a mention."""

    first: int
    stop: int
    value: V
    rule: str
    inferred: tuple[str, ...] = ()
    alternatives: tuple[V, ...] = ()
    equivalent_of: int | None = None


def _is_split(words: Sequence[str], names: Sequence[str]) -> bool:
    """`tiếp | Viện trưởng`: a capital within a word that begins small is the next word's; not in `cấp Nhà nước`."""
    capital = words[0][0].islower() and any(word[0].isupper() for word in words[1:])
    return capital and " ".join(words) not in names


def within(positions: Sequence[int], first: int, stop: int) -> Sequence[int]:
    """Those of sorted ``positions`` that lie in ``first:stop``."""
    return positions[bisect_left(positions, first) : bisect_left(positions, stop)]


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """One text, scanned once. Positions are token indexes unless said otherwise."""

    source: Source
    tokens: Tokens
    endings: Mapping[int, Ending]
    starts: Mapping[str, Sequence[int]]  # by kind, in reading order
    shield: frozenset[int]
    capitals: Sequence[int]  # the tokens read that open with a capital

    @classmethod
    def of(cls, text: str | Source) -> Scan:
        """Scan all of ``text``: tokens and lexicon entries, one pass each."""
        tokens = tokenize(text if isinstance(text, Source) else Source(text))
        return cls.over(tokens, [(0, len(tokens))], lexicon.matcher())

    @classmethod
    def over(cls, tokens: Tokens, spans: Sequence[tuple[int, int]], matcher: Matcher) -> Scan:
        """A scan of those tokens that are read, for the entries of a matcher."""
        endings = matcher.scan(tokens, spans)
        starts: defaultdict[str, list[int]] = defaultdict(list)
        for first, ending in endings.items():
            for kind in ending.kinds:
                starts[kind].append(first)
        words = tokens.words
        rows = ((k, row) for k in starts["shield"] if (row := endings[k].longest(("shield",))))
        shields = (range(k, k + row[0]) for k, row in rows if not _is_split(words[k : k + row[0]], row[2]["names"]))
        capitals = [k for first, stop in spans for k in range(first, stop) if words[k][0].isupper()]
        return cls(tokens.source, tokens, endings, starts, frozenset(chain.from_iterable(shields)), capitals)

    def at(self, index: int, kind: str) -> Hit | None:
        """The longest lexicon entry of ``kind`` that starts at token ``index``."""
        ending = self.endings.get(index)
        if ending is None:
            return None
        try:
            row = ending.best[kind]
        except KeyError:
            row = ending.longest_of(kind)
        return row and Hit(index, index + row[0], kind, row[2])

    def any(self, index: int, *kinds: str) -> Hit | None:
        """The longest lexicon entry of one of ``kinds`` that starts at token ``index``; of one length the first."""
        ending = self.endings.get(index)
        if ending is None:
            return None
        try:
            row = ending.best[kinds]
        except KeyError:
            row = ending.longest(kinds)
        return row and Hit(index, index + row[0], row[1], row[2])

    def all_at(self, index: int, *kinds: str) -> list[Hit]:
        """Every lexicon entry of ``kinds`` that starts at token ``index``, longest first."""
        return [Hit(index, index + length, kind, value) for length, kind, value in self.rows_at(index, *kinds)]

    def rows_at(self, index: int, *kinds: str) -> tuple[Row, ...]:
        """What :meth:`all_at` gives, as (length, kind, value)."""
        ending = self.endings.get(index)
        if ending is None:
            return ()
        every = ending.every.get(kinds)
        return ending.all_of(kinds) if every is None else every

    def ends_before(self, index: int, first: int, kind: str) -> bool:
        """Whether an entry of ``kind`` that starts at token ``first`` or later ends right before token ``index``."""
        for start in self.starting(kind, max(first, index - _ENDS_WITHIN), index):
            hit = self.at(start, kind)
            if hit is not None and hit.stop == index:
                return True
        return False

    def each(self, *kinds: str) -> Iterator[Hit]:
        """The longest lexicon entry of ``kinds`` at each token that starts one, in reading order."""
        endings = self.endings
        for index in self.positions(*kinds):
            ending = endings[index]
            row = ending.best.get(kinds) or ending.longest(kinds)
            if row is not None:
                yield Hit(index, index + row[0], row[1], row[2])

    def apart(self, *kinds: str) -> dict[int, Row]:
        """By first token, what :meth:`each` gives that does not begin inside what was given before."""
        endings, reached = self.endings, 0
        found: dict[int, Row] = {}
        for index in self.positions(*kinds):
            if index >= reached:
                row = endings[index].best.get(kinds) or endings[index].longest(kinds)
                if row is not None:
                    found[index] = row
                    reached = index + row[0]
        return found

    def starting(self, kind: str, first: int, stop: int) -> Sequence[int]:
        """The tokens within ``first:stop`` at which an entry of ``kind`` starts, in order."""
        starts = self.starts.get(kind)
        return starts[bisect_left(starts, first) : bisect_left(starts, stop)] if starts else ()

    def positions(self, *kinds: str) -> Sequence[int]:
        """Every token at which an entry of one of ``kinds`` starts, in order."""
        if len(kinds) == 1:
            return self.starts.get(kinds[0], ())
        return sorted(set[int]().union(*[self.starts.get(kind, ()) for kind in kinds]))

    def evidence(
        self,
        first: int,
        stop: int,
        *,
        section: SectionKind | None = None,
        field: str | None = None,
        rule: str | None = None,
    ) -> Evidence:
        """The verbatim characters of tokens ``first:stop``."""
        source = self.source
        start, end = self.tokens.span(first, stop)
        if source.moved:
            start, end = source.raw_span(start, end)
        values = {
            "start": start, "end": end, "quote": source.raw[start:end], "section": section, "field": field, "rule": rule
        }  # fmt: skip
        return trusted(Evidence, values, _ALL)

    def shielded(self, index: int) -> bool:
        """Whether token ``index`` is part of a longer word that only contains a lexicon word (`trụ sở`, `ủy quyền`)."""
        return index in self.shield
