"""What every reader starts from: the tokens of a text and the lexicon entries in it, found once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from vnlao_coop.models.base import Evidence, SectionKind
from vnlao_coop.text.matcher import Hit, Hits
from vnlao_coop.text.source import Source
from vnlao_coop.text.tokens import Tokens, tokenize
from vnlao_coop.vi import lexicon

V = TypeVar("V")
_ENDS_WITHIN = 5  # tokens of the longest cue that is looked for before something


@dataclass(frozen=True, slots=True)
class Found(Generic[V]):
    """A value read at tokens ``first:stop``, before it becomes a mention."""

    first: int
    stop: int
    value: V
    rule: str
    inferred: tuple[str, ...] = ()
    alternatives: tuple[V, ...] = ()
    equivalent_of: int | None = None


def within(positions: Sequence[int], first: int, stop: int) -> Sequence[int]:
    """Those of sorted ``positions`` that lie in ``first:stop``."""
    return positions[bisect_left(positions, first) : bisect_left(positions, stop)]


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """One text, scanned once. Positions are token indexes unless said otherwise."""

    source: Source
    tokens: Tokens
    hits: dict[int, list[Hit]]
    by_kind: dict[str, dict[int, Hit]]
    shield: frozenset[int]

    @classmethod
    def of(cls, text: str | Source) -> Scan:
        """Scan ``text``: tokens and lexicon entries, one pass each."""
        source = text if isinstance(text, Source) else Source(text)
        tokens = tokenize(source)
        return cls.with_hits(source, tokens, lexicon.matcher().scan(tokens))

    @classmethod
    def with_hits(cls, source: Source, tokens: Tokens, hits: Hits) -> Scan:
        """A scan over the given hits."""
        shields = hits.longest.get("shield", {}).values()
        shield = frozenset(k for hit in shields for k in range(hit.first, hit.stop))
        return cls(source, tokens, hits.at, hits.longest, shield)

    def at(self, index: int, *kinds: str) -> Hit | None:
        """The longest lexicon entry of one of ``kinds`` that starts at token ``index``."""
        here = self.hits.get(index)
        if here is not None:
            for hit in here:
                if hit.kind in kinds:
                    return hit
        return None

    def ends_before(self, index: int, first: int, kind: str) -> bool:
        """Whether an entry of ``kind`` that starts at token ``first`` or later ends right before token ``index``."""
        begin = max(first, index - _ENDS_WITHIN)
        return any((hit := self.at(k, kind)) is not None and hit.stop == index for k in range(begin, index))

    def table(self, kind: str) -> Mapping[int, Hit]:
        """The longest entry of ``kind`` at each token that starts one, in reading order."""
        return self.by_kind.get(kind, {})

    def positions(self, *kinds: str) -> list[int]:
        """Every token at which an entry of one of ``kinds`` starts, in order."""
        if len(kinds) == 1:
            return list(self.table(kinds[0]))
        return sorted({k for kind in kinds for k in self.table(kind)})

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
        start, end = self.source.raw_span(*self.tokens.span(first, stop))
        return Evidence(start=start, end=end, quote=self.source.raw[start:end], section=section, field=field, rule=rule)

    def shielded(self, index: int) -> bool:
        """Whether token ``index`` is part of a longer word that only contains a lexicon word (`trụ sở`, `ủy quyền`)."""
        return index in self.shield
