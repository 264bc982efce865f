"""Arrow batches: one schema, a row for each text, the same rows however they are cut, no row that ends the work.

``python tests/test_batch.py`` (``make schemas``) writes the golden of the schema anew.
"""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnlao_coop as vlc
from vnlao_coop import batch
from vnlao_coop.export.rows import Kind

GOLDEN = Path(__file__).parent / "batch_schema.txt"
SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
GIFT = "Sáng 18/9, Sở Y tế tỉnh Sơn La tặng Sở Y tế tỉnh Hủa Phăn 3 triệu USD."
TEXTS = [
    *(path.read_text(encoding="utf-8") for path in SEEDS),
    GIFT,
    "Tỉnh Sơn La tặng tỉnh Hủa Phăn 40 con bò giống.",
    "Không có gì.",
    "",
    "Thứ Hai, ngày 18/9/2024, Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu hội đàm với Tỉnh trưởng Xiêng Khoảng Khamla Thử.",
]


def lines(fields: Any, within: str = "") -> Iterator[str]:
    """A line for each column, those of structs too: its name and its type; each has a meaning too."""
    for field in fields:
        of, name = field.type, within + field.name
        assert (field.metadata or {})[b"description"]
        nested = pa.types.is_list(of) and pa.types.is_struct(of.value_type)
        yield f"{name}: {'list of structs' if nested else of}{'' if field.nullable else ' not null'}"
        if nested:
            assert (of.value_field.name, of.value_field.nullable) == ("element", True)
            yield from lines(of.value_type, f"{name}.")


def read(**columns: Any) -> list[dict[str, Any]]:
    """The rows that come of these columns."""
    found: list[dict[str, Any]] = vlc.parse_batch(pa.RecordBatch.from_pydict(columns)).to_pylist()
    return found


def test_the_schema_is_the_one_that_was_published() -> None:
    assert [*lines(vlc.batch_schema())] == GOLDEN.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("texts", [TEXTS, ["Không có gì."], [None], []])
def test_the_schema_does_not_depend_on_the_texts(texts: list[str | None]) -> None:
    found = vlc.parse_batch(pa.RecordBatch.from_arrays([pa.array(texts, pa.string())], ["text"]))
    assert found.schema.equals(vlc.batch_schema(), check_metadata=True)
    assert found.num_rows == len(texts)
    found.validate(full=True)


@pytest.mark.parametrize("kind", get_args(Kind))
def test_a_column_of_records_is_their_table(kind: Kind) -> None:
    column = vlc.parse_batch(pa.RecordBatch.from_pydict({"text": TEXTS})).column(kind)
    table = vlc.to_arrow([vlc.parse_article(text) for text in TEXTS], kind)
    rows = pc.list_flatten(column).to_pylist()
    assert rows
    assert rows == table.select([field.name for field in column.type.value_type]).to_pylist()
    assert column.null_count == 0


def test_what_is_known_of_a_text_goes_with_it() -> None:
    about = {
        "title": ["Tin", None],
        "lead": ["Mở.", None],
        "url": ["https://example.org", None],
        "source": [None, "Báo"],
        "file": ["a.txt", None],
    }
    first, second = read(id=["a", None], text=[GIFT, GIFT], published=["2024-09-19", None], other=[1, 2], **about)
    assert [first[name] for name in vlc.batch_schema().names[:6]] == [
        "a", "Tin", None, "https://example.org", "a.txt", "2024-09-19",
    ]  # fmt: skip
    assert (second["id"], second["article_source"], second["article_published"]) == (None, "Báo", None)
    assert (first["dates"][0]["edtf"], second["dates"][0]["edtf"]) == ("2024-09-18", "XXXX-09-18")
    assert first["article_sha256"] == second["article_sha256"] == vlc.parse_article(GIFT).text_sha256


@pytest.mark.parametrize(
    ("published", "said"),
    [
        (pa.array([dt.date(2024, 9, 19)]), "2024-09-19"),
        (pa.array([dt.date(2024, 9, 19)], pa.date64()), "2024-09-19"),
        (pa.array(["2024-09-19T08:30:00+07:00"]), "2024-09-19T08:30:00+07:00"),
        (pa.array(["2024-09-19"]).dictionary_encode(), "2024-09-19"),
        (pa.array([dt.datetime(2024, 9, 19, 8, 30)]), "2024-09-19T08:30:00"),  # noqa: DTZ001 (a clock without a zone)
        (pa.array([1_726_732_800_000_000_001], pa.timestamp("ns")), "2024-09-19T08:00:00"),
        (pa.array([1_726_684_200], pa.timestamp("s", "UTC")), "2024-09-19T01:30:00+07:00"),
        (pa.array([1_726_684_200], pa.timestamp("s", "Mars/Olympus")), "2024-09-19T01:30:00+07:00"),
        (pa.nulls(1), None),
    ],
    ids=lambda value: str(value.type) if isinstance(value, pa.Array) else "",
)
def test_when_it_was_published(published: pa.Array, said: str | None) -> None:
    (row,) = read(text=[GIFT], published=published)
    assert (row["error"], row["article_published"]) == (None, said)
    assert row["dates"][0]["edtf"] == ("2024-09-18" if said else "XXXX-09-18")


@pytest.mark.parametrize("of", [pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())], ids=str)
def test_text_is_text_however_it_is_kept(of: pa.DataType) -> None:
    column = pa.array([GIFT, None], pa.string())
    assert read(text=column.cast(of) if pa.types.is_large_string(of) else pa.array([GIFT, None], of)) == read(
        text=column
    )


@pytest.mark.parametrize(
    ("ids", "passed"),
    [
        (pa.array([7, None]), ["7", None]),
        (pa.array(["a", "ệ"], pa.large_string()), ["a", "ệ"]),
        (pa.array([dt.date(2024, 9, 1), None]), ["2024-09-01", None]),
        (pa.nulls(2), [None, None]),
    ],
    ids=lambda value: str(value.type) if isinstance(value, pa.Array) else "",
)
def test_an_id_is_passed_through(ids: pa.Array, passed: list[str | None]) -> None:
    assert [row["id"] for row in read(id=ids, text=[GIFT, None])] == passed


# --- bad rows -------------------------------------------------------------------------------------


def bytes_as_text(*values: bytes) -> pa.Array:
    """Text that is none, as careless writers leave it in files."""
    return pa.Array.from_buffers(pa.string(), len(values), pa.array(values, pa.binary()).buffers())


@pytest.mark.parametrize(
    ("columns", "error"),
    [
        ({"text": [GIFT, None, GIFT]}, "ValueError: no text"),
        ({"text": bytes_as_text(GIFT.encode(), b"\xff\xfe", GIFT.encode())}, "UnicodeDecodeError: "),
        ({"text": [GIFT] * 3, "title": bytes_as_text(b"", b"\xff", b"")}, "UnicodeDecodeError: "),
        ({"text": [GIFT] * 3, "published": ["2024-09-18", "18/9/2024", None]}, "ValueError: '18/9/2024' is not a date"),
        ({"text": [GIFT] * 3, "published": pa.array([0, 2**62, 0], pa.timestamp("us"))}, ""),
        ({"text": [GIFT] * 3, "published": pa.array([0, 2**62, 0], pa.timestamp("us", "UTC"))}, ""),
    ],
    ids=["null", "no UTF-8", "no UTF-8 in the title", "no date", "after the year 9999", "the same, of a zone"],
)
def test_a_bad_row_is_told_and_the_others_are_read(columns: dict[str, Any], error: str) -> None:
    first, bad, last = read(id=[1, 2, 3], **columns)
    assert bad.pop("id") == "2"
    assert bad.pop("error").startswith(error)
    assert set(bad.values()) == {None}
    for row in (first, last):
        assert row["error"] is None
        assert row["commitments"][0]["amount"] == 3_000_000


def test_an_id_that_is_no_text_is_told_too() -> None:
    bad, good = read(id=bytes_as_text(b"\xff", b"b"), text=[GIFT, GIFT])
    assert (bad["id"], bad["error"][:18]) == (None, "UnicodeDecodeError")
    assert (good["id"], good["error"]) == ("b", None)


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"texts": [GIFT]}, "needs a column text; this one has texts"),
        ({}, "this one has none"),
        ({"text": [1]}, "column text is of type int64, not text"),
        ({"text": [GIFT], "url": [1]}, "column url is of type int64"),
        ({"text": [GIFT], "published": [20240918]}, "column published is of type int64"),
        ({"text": [GIFT], "id": [[1]]}, "column id is of type list<.*>, which has no text form"),
    ],
)
def test_a_batch_of_something_else_is_refused(columns: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read(**columns)


# --- cut anywhere ---------------------------------------------------------------------------------

ROWS = pa.RecordBatch.from_pydict(
    {
        "id": range(12),
        "text": [*TEXTS, None, *TEXTS][:12],
        "published": ["2024-09-19", None, "hôm qua", *["2024-10-01"] * 9],
    }
)


@settings(max_examples=25)
@given(st.lists(st.integers(0, ROWS.num_rows), max_size=4), st.integers(1, 13))
def test_batches_cut_anywhere_give_the_same_rows(cuts: list[int], piece: int) -> None:
    whole = vlc.parse_batch(ROWS).to_pylist()
    edges = [0, *sorted(cuts), ROWS.num_rows]
    kept, batch._PIECE = batch._PIECE, piece
    try:
        parts = [vlc.parse_batch(ROWS.slice(a, b - a)) for a, b in pairwise(edges)]
    finally:
        batch._PIECE = kept
    assert [row for part in parts for row in part.to_pylist()] == whole


@settings(max_examples=50)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=3))
def test_no_text_fails(texts: list[str]) -> None:
    assert [row["error"] for row in read(text=pa.array(texts, pa.string()))] == [None] * len(texts)


def test_without_pyarrow_the_error_names_the_extra() -> None:
    script = "import sys; sys.modules['pyarrow'] = None\nimport vnlao_coop\n"
    script += "for call in vnlao_coop.batch_schema, lambda: vnlao_coop.parse_batch(None):\n"
    script += "    try:\n        call()\n    except ImportError as error:\n        print(error)\n"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "Arrow and Parquet need pyarrow: pip install 'vnlao_coop[tables]'\n" * 2


if __name__ == "__main__":
    GOLDEN.write_text("\n".join(lines(vlc.batch_schema())) + "\n", encoding="utf-8")
