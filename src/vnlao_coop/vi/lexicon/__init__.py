"""The vocabulary: TOML tables, read once on first use, and the matcher over all of them.

A build packs them into one file that is read faster (:mod:`~vnlao_coop.vi.lexicon.packed`).

Every table is an array of entries (``[[document]]``, ``[[office]]`` …); the table's name is the
``kind`` of its hits. An entry has ``names`` (what is matched, folded: case and tone placement do
not matter), optionally ``capital = true`` (its first letter must be a capital where it is found)
and the fields that its reader needs. ``source`` says where the entry comes from; ``examples``
are replayed by the tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from vnlao_coop.text.matcher import Matcher, Word
from vnlao_coop.text.source import fold
from vnlao_coop.vi.lexicon import packed

Entry = MappingProxyType[str, Any]


@cache
def _files() -> dict[str, Any]:
    """The tables of each lexicon file, in the order of their names."""
    folder = files(__name__)
    sources = packed.sources_in(folder)
    ready = folder / packed.NAME
    return (packed.unpack(ready.read_bytes(), sources) if ready.is_file() else None) or packed.parse(sources)


def file_names() -> tuple[str, ...]:
    """The lexicon files, sorted."""
    return tuple(_files())


@cache
def entries(kind: str) -> tuple[Entry, ...]:
    """All entries of one table, whatever file they stand in, as read-only mappings."""
    return tuple(MappingProxyType(e) for held in _files().values() for e in held.get(kind, ()))


@cache
def phrases(kind: str) -> frozenset[str]:
    """All ``phrases`` of one table, folded."""
    return frozenset(fold(phrase) for entry in entries(kind) for phrase in entry["phrases"])


@cache
def by_syllables(kind: str) -> Mapping[tuple[str, ...], Any]:
    """The ``words`` of one table, as folded syllables, each with the ``value`` of its entry."""
    found = {tuple(fold(word).split()): entry.get("value") for entry in entries(kind) for word in entry["words"]}
    return MappingProxyType(found)


def tables() -> tuple[str, ...]:
    """The names of all tables, in the order of the files."""
    return tuple(
        dict.fromkeys(kind for held in _files().values() for kind, rows in held.items() if isinstance(rows, list))
    )


@cache
def matcher() -> Matcher:
    """One matcher over every entry that has ``names``."""
    return matcher_of(*tables())


def matcher_of(*kinds: str) -> Matcher:
    """A matcher over the entries of some tables that have ``names``."""
    return Matcher(
        Word(name, kind, entry, bool(entry.get("capital", False)))
        for kind in kinds
        for entry in entries(kind)
        for name in entry.get("names", ())
    )
