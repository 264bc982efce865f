"""The telling words of a title, a purpose or a thing, and how alike two of them are."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from vnlao_coop.text.source import fold_name
from vnlao_coop.vi import lexicon

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_NAMES = 2  # capital syllables by which alone two things are compared


@dataclass(frozen=True, slots=True)
class Telling:
    """What words tell one thing from another: pairs of neighbouring syllables, and syllables with a capital.

    Vietnamese words are mostly two syllables long: pairs tell `trường học` from `trường hợp`.
    """

    pairs: frozenset[str]
    names: frozenset[str]

    def __or__(self, other: Telling) -> Telling:
        return Telling(self.pairs | other.pairs, self.names | other.names)

    def __bool__(self) -> bool:
        return bool(self.pairs)

    def shared(self, other: Telling) -> int:
        """How many telling pairs and names both have: one alone (`học bổng`) tells little."""
        return len(self.pairs & other.pairs) + len(self.names & other.names)

    def likeness(self, other: Telling) -> float:
        """From 0.0 to 1.0: the share of the shorter one's words, or of its names where that is more.

        >>> telling("Trường THPT Hữu nghị Mẫu Sơn").likeness(telling("Trường Phổ thông Hữu nghị Mẫu Sơn"))
        0.8
        """
        names = min(len(self.names), len(other.names)) >= _FEWEST_NAMES
        return max(_share(self.pairs, other.pairs), _share(self.names, other.names) if names else 0.0)


@lru_cache(maxsize=65536)
def telling(text: str, *others: str) -> Telling:
    """The telling words of ``text``; those of ``others`` (the two sides, say) are left out.

    >>> found = telling("để xây dựng trụ sở Sở Tư pháp Thủ đô Viêng Chăn", "Thủ đô Viêng Chăn")
    >>> sorted(found.pairs), sorted(found.names)
    (['sở sở', 'sở tư', 'trụ sở', 'tư pháp'], ['sở', 'tư'])
    """
    left_out = {word for other in others for word in _WORD.findall(fold_name(other))}
    left_out |= lexicon.phrases("empty_word")
    words = [w for w in _WORD.findall(text) if fold_name(w) not in left_out]
    pairs = {f"{a} {b}" for a, b in pairwise(map(fold_name, words))}
    names = frozenset(fold_name(w) for w in words if w[0].isupper())
    return Telling(frozenset(pairs - lexicon.phrases("empty_pair")), names)


def _share(one: Set[str], other: Set[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
