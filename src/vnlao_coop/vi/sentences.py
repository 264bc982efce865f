"""The sentences that can report facts: those of title, lead, body and captions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from sys import maxsize
from typing import NamedTuple

from vnlao_coop.models.base import SectionKind
from vnlao_coop.text.sentences import sentences
from vnlao_coop.text.tokens import Tokens

_LONGEST = 600  # tokens; a longer "sentence" is no prose, and readers may look at a sentence more than once
READ = frozenset(["title", "lead", "body", "caption"])


class Sentence(NamedTuple):
    """Tokens ``first:stop`` of a section."""

    first: int
    stop: int
    section: SectionKind


def read_sentences(tokens: Tokens, sections: Iterable[tuple[SectionKind, int, int]]) -> list[Sentence]:
    """The sentences of every section that is read for facts; sections are clean offsets."""
    found: list[Sentence] = []
    for kind, start, end in sections:
        if kind in READ:
            first, stop = tokens.between(start, end)
            for begin, end in sentences(tokens, first, stop):
                found.extend(Sentence(a, min(a + _LONGEST, end), kind) for a in range(begin, end, _LONGEST))
    return found


def section_of(sentences: Sequence[Sentence], index: int) -> SectionKind | None:
    """The section of the sentence that holds token ``index``."""
    number = bisect_right(sentences, (index, maxsize)) - 1  # the last one that begins at or before it
    return sentences[number].section if number >= 0 and index < sentences[number].stop else None
