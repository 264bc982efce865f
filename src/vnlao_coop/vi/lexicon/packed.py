"""The tables once more in JSON, which is read twenty times as fast as TOML.

A build writes them beside the TOML files (:func:`pack`), which stay the only ones that anybody edits: what is packed
counts only where it was made of the very files that stand there (:func:`unpack`), so it can be deleted or out of date.
This module needs the standard library alone: builds run it before anything else is installed.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from typing import Any

NAME = "packed.json"
_DAY = "day in TOML"  # what a date is in JSON: an object with this key


def sources_in(folder: Any) -> dict[str, bytes]:
    """The TOML files of a folder, by name; the folder is a path, or what stands for one inside a package."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.name.endswith(".toml")}


def parse(sources: Mapping[str, bytes]) -> dict[str, Any]:
    """The tables of each file, from its TOML, in the order of the files' names."""
    import tomllib  # where the packed tables are read, nobody needs it

    return {name: tomllib.loads(sources[name].decode()) for name in sorted(sources)}


def pack(sources: Mapping[str, bytes]) -> bytes:
    """What :data:`NAME` holds: the tables of TOML files, by the names of these, and what they were made of."""
    held = {"made_of": _digest(sources), "files": parse(sources)}
    return json.dumps(held, ensure_ascii=False, default=_as_json).encode()


def unpack(data: bytes, sources: Mapping[str, bytes]) -> dict[str, Any] | None:
    """What was packed of these very ``sources``; None where it was made of others, or is no such file."""
    try:
        held = json.loads(data, object_hook=_from_json)
    except ValueError:
        return None
    fits = isinstance(held, dict) and held.get("made_of") == _digest(sources)
    return held["files"] if fits else None


def _digest(sources: Mapping[str, bytes]) -> str:
    told = hashlib.blake2b(digest_size=16)
    for name in sorted(sources):
        told.update(f"{name} {len(sources[name])}\n".encode())
        told.update(sources[name])
    return told.hexdigest()


def _as_json(value: object) -> dict[str, str]:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return {_DAY: value.isoformat()}
    raise TypeError(f"{type(value).__name__} in a table: a row holds texts, numbers, days, lists and tables")


def _from_json(held: dict[str, Any]) -> Any:
    return dt.date.fromisoformat(held[_DAY]) if _DAY in held else held
