"""What every reader starts from: the tokens of a text and the lexicon entries in it, found once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from vnlao_coop.models.base import Evidence, SectionKind
from vnlao_coop.text.matcher import Hit
from vnlao_coop.text.source import Source
from vnlao_coop.text.tokens import Tokens, tokenize
from vnlao_coop.vi import lexicon

V = TypeVar("V")


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


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """One text, scanned once. Positions are token indexes unless said otherwise."""

    source: Source
    tokens: Tokens
    hits: dict[int, list[Hit]]

    @classmethod
    def of(cls, text: str | Source) -> Scan:
        """Scan ``text``: tokens and lexicon entries, one pass each."""
        source = text if isinstance(text, Source) else Source(text)
        tokens = tokenize(source)
        return cls(source, tokens, lexicon.matcher().scan(tokens))

    def at(self, index: int, *kinds: str) -> Hit | None:
        """The longest lexicon entry of one of ``kinds`` that starts at token ``index``."""
        for hit in self.hits.get(index, ()):
            if hit.kind in kinds:
                return hit
        return None

    def all(self, kind: str) -> Iterator[Hit]:
        """Every entry of ``kind`` in reading order, the longest at each place."""
        for index in self.hits:
            if hit := self.at(index, kind):
                yield hit

    def evidence(
        self, first: int, stop: int, *, section: SectionKind | None = None, field: str | None = None, rule: str | None = None
    ) -> Evidence:
        """The verbatim characters of tokens ``first:stop``."""
        start, end = self.source.raw_span(*self.tokens.span(first, stop))
        return Evidence(start=start, end=end, quote=self.source.raw[start:end], section=section, field=field, rule=rule)

    def shielded(self, index: int) -> bool:
        """Whether token ``index`` is part of a longer word that only contains a lexicon word (`trụ sở`, `ủy quyền`)."""
        return any(
            (hit := self.at(first, "shield")) is not None and first <= index < hit.stop
            for first in range(max(0, index - 2), index + 1)
        )
