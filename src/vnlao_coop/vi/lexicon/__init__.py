"""The vocabulary: TOML tables, read once on first use, and the matcher over all of them.

Every table is an array of entries (``[[document]]``, ``[[office]]`` …); the table's name is the
``kind`` of its hits. An entry has ``names`` (what is matched, folded: case and tone placement do
not matter), optionally ``capital = true`` (its first letter must be a capital where it is found)
and the fields that its reader needs. ``source`` says where the entry comes from; ``examples``
are replayed by the tests.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from vnlao_coop.text.matcher import Matcher, Word
from vnlao_coop.text.source import fold

Entry = MappingProxyType[str, Any]


@cache
def _read(file: str) -> dict[str, Any]:
    return tomllib.loads(files(__name__).joinpath(file).read_text(encoding="utf-8"))


@cache
def file_names() -> tuple[str, ...]:
    """The lexicon files, sorted."""
    return tuple(sorted(f.name for f in files(__name__).iterdir() if f.name.endswith(".toml")))


@cache
def entries(kind: str) -> tuple[Entry, ...]:
    """All entries of one table, whatever file they stand in, as read-only mappings."""
    return tuple(MappingProxyType(e) for file in file_names() for e in _read(file).get(kind, ()))


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
        dict.fromkeys(kind for file in file_names() for kind, rows in _read(file).items() if isinstance(rows, list))
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
