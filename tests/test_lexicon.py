"""The vocabulary as builds pack it: the same tables, or none of it."""

from __future__ import annotations

import datetime as dt
from importlib.resources import files

import pytest

from vnlao_coop.vi import lexicon
from vnlao_coop.vi.lexicon import packed

ROW = '[[unit]]\nname = "Quảng Bình"\nvalid_to = 2025-07-01\nnames = ["Quảng Bình"]\n'


def test_what_is_packed_is_what_the_tables_hold() -> None:
    tables = packed.sources_in(files(lexicon))
    assert packed.unpack(packed.pack(tables), tables) == packed.parse(tables)


def test_the_tables_read_are_those_of_the_files() -> None:
    tables = packed.sources_in(files(lexicon))
    parsed = packed.parse(tables)
    assert lexicon.file_names() == tuple(sorted(parsed))
    for kind in lexicon.tables():
        rows = [row for name in sorted(parsed) for row in parsed[name].get(kind, ())]
        assert [dict(entry) for entry in lexicon.entries(kind)] == rows, kind


@pytest.mark.parametrize("name", lexicon.file_names())
def test_a_row_lists_each_name_once_and_no_row_says_it_again(name: str) -> None:
    tables = packed.parse(packed.sources_in(files(lexicon)))[name]
    for kind, rows in tables.items():
        said = set[tuple[str, str]]()
        for row in rows:
            twice = {key for key, held in row.items() if isinstance(held, list) and len(set(held)) < len(held)}
            assert not twice, f"{name} [[{kind}]] {row}"
            rest = repr(sorted((key, held) for key, held in row.items() if key != "names"))
            names = {(rest, each) for each in row.get("names", ())}
            assert said.isdisjoint(names), f"{name} [[{kind}]] twice: {said & names}"
            said |= names


TABLES = {"names.toml": ROW.encode(), "places.toml": ROW.encode()}


@pytest.mark.parametrize(
    "now",
    [
        {**TABLES, "places.toml": ROW.replace("2025", "2024").encode()},
        {**TABLES, "more.toml": ROW.encode()},
        {"names.toml": ROW.encode()},
        {"names.toml": ROW.encode(), "other.toml": ROW.encode()},
    ],
    ids=["a row changed", "a file added", "a file gone", "a file renamed"],
)
def test_a_table_changed_after_packing_is_read_itself(now: dict[str, bytes]) -> None:
    ready = packed.pack(TABLES)
    assert packed.unpack(ready, TABLES) == packed.parse(TABLES)
    assert packed.unpack(ready, now) is None


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b'{"files": {}}', b'{"made_of": 1}', b"\xff"])
def test_what_is_no_packed_lexicon_is_passed_over(data: bytes) -> None:
    assert packed.unpack(data, {}) is None


def test_a_day_stays_a_day_and_a_time_is_no_value_of_a_row() -> None:
    held = packed.unpack(packed.pack(TABLES), TABLES)
    assert held is not None
    assert held["places.toml"]["unit"][0]["valid_to"] == dt.date(2025, 7, 1)
    with pytest.raises(TypeError, match="datetime in a table"):
        packed.pack({"places.toml": b"[[unit]]\nat = 2025-07-01T00:00:00\n"})
