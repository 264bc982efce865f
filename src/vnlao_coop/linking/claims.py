"""What several sources say of one field: the value most often stated, and the contradiction where they differ."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from vnlao_coop.models.dossier import Claim, Contradiction

T = TypeVar("T")


def most_stated(values: Iterable[tuple[T, str]]) -> T | None:
    """The value that most records state; of several, the one stated first.

    >>> most_stated([("a", "x#agreement/1"), ("b", "y#agreement/1"), ("b", "z#agreement/1")])
    'b'
    """
    counts: dict[T, int] = {}
    for value, _ in values:
        counts[value] = counts.get(value, 0) + 1
    return max(counts, key=lambda v: counts[v], default=None)


def contradiction(field: str, values: Iterable[tuple[str, str]]) -> Contradiction | None:
    """All that is said of ``field``, where it is not one thing.

    >>> contradiction("date", [("2020-01-04", "0123456789abcdef#meeting/1")]) is None
    True
    """
    said: dict[str, list[str]] = {}
    for value, ref in values:
        said.setdefault(value, []).append(ref)
    if len(said) < 2:
        return None
    claims = [Claim(value=value, refs=tuple(refs)) for value, refs in said.items()]
    return Contradiction(field=field, claims=tuple(sorted(claims, key=lambda c: (-len(c.refs), c.value))))
