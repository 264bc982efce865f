"""Joining records that share a key, unless something speaks against it.

Records are blocked by keys, never compared all with all. The strongest keys come first, and
everything is done in one fixed order, so that the result depends on the set of records alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, NamedTuple, Protocol, Self, TypeVar

from vnlao_coop.models.dossier import Apart, EntityKind, Link

_TRIES = 12  # groups under one key that a record is compared with: keeps linking linear


class Summary(Protocol):
    """What the records of one group say together: all that is looked at when groups are joined."""

    def add(self, other: Self) -> None:
        """Take in another group's."""


class Record(Protocol):
    """What can be joined: a record with its name and its source."""

    @property
    def ref(self) -> str:
        """Its name in the dossier."""

    @property
    def source(self) -> str:
        """The report it stands in."""


R = TypeVar("R", bound=Record)
S = TypeVar("S", bound=Summary)


class Key(NamedTuple):
    """Records with the same ``level`` and ``words`` may be one, because of ``reason``; low levels come first.

    ``tell``: whether it is worth telling that two records share it and were left apart.
    """

    level: int
    words: tuple[str, ...]
    reason: str
    tell: bool = True


def join(
    kind: EntityKind,
    records: Sequence[R],
    keys: Callable[[R], Iterable[Key]],
    summary: Callable[[R], S],
    forbid: Callable[[S, S, int], str | None],
) -> tuple[list[list[R]], list[Link], list[Apart]]:
    """The groups of ``records``, why they were joined, and what was left apart though it shares a key.

    ``forbid`` names what speaks against joining two groups on a level, or None. Two records of one
    article are never joined: the article tells them apart.
    """
    groups = _Groups([r.source for r in records], [summary(r) for r in records])
    buckets: dict[tuple[int, tuple[str, ...]], list[int]] = {}
    first_key: dict[tuple[int, tuple[str, ...]], Key] = {}
    for number, record in enumerate(records):
        for key in keys(record):
            buckets.setdefault(key[:2], []).append(number)
            first_key.setdefault(key[:2], key)
    links: list[Link] = []
    refused: dict[tuple[int, int], str] = {}
    for at in sorted(at for at, numbers in buckets.items() if len(numbers) > 1):
        met: list[int] = []  # the first record of each group under this key
        for number in buckets[at]:
            last: tuple[int, str] | None = None
            for other in reversed(met[-_TRIES:]):
                one, mine = groups.root(other), groups.root(number)
                if one == mine:
                    break
                why = groups.apart(one, mine) or forbid(groups.summaries[one], groups.summaries[mine], at[0])
                if why is None:
                    because = (first_key[at].reason,)
                    links.append(Link(kind=kind, left=records[other].ref, right=records[number].ref, because=because))
                    groups.merge(one, mine)
                    break
                last = last or (other, why)
            else:
                met.append(number)
                if last is not None and first_key[at].tell:
                    refused.setdefault((last[0], number), last[1])
    apart = [
        Apart(kind=kind, left=records[a].ref, right=records[b].ref, because=(why,))
        for (a, b), why in refused.items()
        if groups.root(a) != groups.root(b)
    ]
    return [[records[n] for n in numbers] for numbers in groups.members()], links, apart


class _Groups(Generic[S]):
    """A union of sets that keeps, for each, its sources and its summary."""

    def __init__(self, sources: Sequence[str], summaries: list[S]) -> None:
        self.parents = list(range(len(sources)))
        self.sources = [{source} for source in sources]
        self.summaries = summaries

    def root(self, number: int) -> int:
        parents = self.parents
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = parents[number]
        return number

    def apart(self, one: int, other: int) -> str | None:
        return None if self.sources[one].isdisjoint(self.sources[other]) else "told apart in one article"

    def merge(self, one: int, other: int) -> None:
        if len(self.sources[one]) < len(self.sources[other]):
            one, other = other, one
        self.parents[other] = one
        self.sources[one] |= self.sources[other]
        self.summaries[one].add(self.summaries[other])
        self.sources[other] = set()

    def members(self) -> list[list[int]]:
        found: dict[int, list[int]] = {}
        for number in range(len(self.parents)):
            found.setdefault(self.root(number), []).append(number)
        return list(found.values())
