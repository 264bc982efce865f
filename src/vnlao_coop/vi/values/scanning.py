"""What the value readers start from: a scan for their own tables, and the places worth a look."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from functools import cache

from vnlao_coop.text.matcher import Matcher
from vnlao_coop.text.source import Source
from vnlao_coop.text.tokens import Tokens, tokenize
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.scan import Scan

Span = tuple[int, int]

VALUE_TABLES = ("currency", "counter", "relative_date", "same_day", "holiday", "no_date")


@cache
def _matcher() -> Matcher:
    return lexicon.matcher_of(*VALUE_TABLES)


def value_scan(text: str) -> Scan:
    """A scan that knows the value tables only: all that ``find_*`` and ``parse_*`` of values look up."""
    tokens = tokenize(Source(text))
    endings = _matcher().scan(tokens, [(0, len(tokens))])
    starts = {"currency": [at for at, ending in endings.items() if "currency" in ending.kinds]}
    return Scan(tokens.source, tokens, endings, starts, frozenset(), ())


def places_of(tokens: Tokens, spans: Sequence[Span], wanted: Callable[[Set[str]], Set[str]]) -> list[int]:
    """The tokens from the first of ``spans`` to the last whose key is among the ``wanted`` ones, in order."""
    return tokens.among(wanted(tokens.places.keys()), spans[0][0], spans[-1][1]) if spans else []
