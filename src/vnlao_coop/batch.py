"""Arrow batches: a batch of texts in, a batch of records out (extra ``vnlao_coop[tables]``).

:func:`parse_batch` keeps nothing between calls and looks at one row at a time: whatever hands Arrow batches to Python
can call it, in as many processes as there are, with batches cut anywhere (``docs/batches.md``).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from vnlao_coop.export.arrow import arrow_fields, arrow_rows
from vnlao_coop.export.rows import ARTICLE, KINDS, Row, article_row, record_schema, records
from vnlao_coop.vi.article import parse_article
from vnlao_coop.vi.articles import moment
from vnlao_coop.web.metadata import VIETNAM

if TYPE_CHECKING:
    import pyarrow as pa

_TEXTS = ("text", "title", "lead", "url", "source", "file")
_PIECE = 256  # articles whose rows are Python objects at a time


def batch_schema() -> pa.Schema:
    """The columns that :func:`parse_batch` gives, whatever it is given; each with its meaning under ``description``.

    ``id``; what every table tells of the article; for each kind of record a list of structs, with the columns of its
    table; ``error``. Raises ``ImportError`` where pyarrow is missing.

    >>> schema = batch_schema()
    >>> schema.names[:3], schema.names[-2:]
    (['id', 'article_title', 'article_source'], ['issues', 'error'])
    >>> [field.name for field in schema.field("partnerships").type.value_type][:4]
    ['id', 'vietnamese', 'lao', 'under']
    """
    about = arrow_fields(ARTICLE)
    import pyarrow as pa

    def text(name: str, meaning: str) -> pa.Field:
        return pa.field(name, pa.string(), metadata={"description": meaning})

    def table(kind: str) -> pa.Field:
        of = pa.list_(pa.field("element", pa.struct(arrow_fields(record_schema(kind)))))
        return pa.field(kind, of, metadata={"description": f"the rows of the table of {kind}; null: not read"})

    found = text("id", "the id that the text came with")
    failed = text("error", "why the text could not be read; null: it was")
    return pa.schema([found, *about, *map(table, KINDS), failed])


def parse_batch(batch: pa.RecordBatch) -> pa.RecordBatch:
    """A row of records for each text, in order: the columns of :func:`batch_schema`.

    Columns: ``text``; where they are there, ``title``, ``lead``, ``url``, ``source``, ``file`` (text), ``published`` (a
    day, a timestamp, or ISO 8601 as text) and ``id`` (anything that has a text form; it is passed through). Others are
    passed over. A timestamp with a time zone is a moment: its day is that of Việt Nam and Laos (UTC+7).

    A text that cannot be read has its reason in ``error`` and null in all else; it never ends the work. Raises
    ``ValueError`` where there is no ``text`` or a column is of another type, ``ImportError`` where pyarrow is missing.

    >>> import pyarrow as pa
    >>> texts = ["Ngày 18/9/2024, Sở Y tế tỉnh Sơn La tặng Sở Y tế tỉnh Hủa Phăn 3 triệu USD.", None]
    >>> read = parse_batch(pa.RecordBatch.from_pydict({"id": [7, 8], "text": texts}))
    >>> [(row["id"], row["error"], len(row["commitments"] or ())) for row in read.to_pylist()]
    [('7', None, 1), ('8', 'ValueError: no text', 0)]
    """
    schema = batch_schema()
    import pyarrow as pa

    columns = _columns(batch)
    pieces = [
        pa.RecordBatch.from_pylist([_row(columns, index) for index in range(first, first + count)], schema=schema)
        for first, count in _pieces(batch.num_rows)
    ]
    return pa.RecordBatch.from_arrays(
        [pa.concat_arrays([piece.column(index) for piece in pieces]) for index in range(len(schema))], schema=schema
    )


def _pieces(rows: int) -> Iterator[tuple[int, int]]:
    """The first row of each piece, and how many it has; at least one piece."""
    for first in range(0, max(rows, 1), _PIECE):
        yield first, min(_PIECE, rows - first)


def _row(columns: dict[str, pa.Array], index: int) -> Row:
    row: Row = {"id": None}
    try:
        row["id"] = columns["id"][index].as_py() if "id" in columns else None
        given = {name: column[index].as_py() for name, column in columns.items() if name != "id"}
        if given["text"] is None:
            raise ValueError("no text")
        if (published := given.get("published")) is not None:
            given["published"] = _published(published)
        article = parse_article(**given)
        tables = {kind: list(arrow_rows(records(article, kind), record_schema(kind))) for kind in KINDS}
    except Exception as error:  # whatever it is, it belongs to this row
        return row | {"error": f"{type(error).__name__}: {error}".encode("utf-8", "replace").decode()}
    return row | article_row(article) | tables


def _published(value: Any) -> dt.date:
    if isinstance(value, str):
        return moment(value)
    return value.astimezone(VIETNAM) if isinstance(value, dt.datetime) and value.tzinfo else value


def _columns(batch: pa.RecordBatch) -> dict[str, pa.Array]:
    """The columns that can be read, as types that Python has."""
    import pyarrow as pa

    there = {name: batch.column(name) for name in ("id", "published", *_TEXTS) if name in batch.schema.names}
    if "text" not in there:
        raise ValueError(f"a batch needs a column text; this one has {', '.join(batch.schema.names) or 'none'}")
    for name in _TEXTS:
        if name in there and not _is_text(there[name].type):
            raise ValueError(f"column {name} is of type {there[name].type}, not text")
    if (published := there.get("published")) is not None:
        of = published.type
        if pa.types.is_timestamp(of):  # UTC and microseconds: what Python reads without a table of zones
            there["published"] = published.cast(pa.timestamp("us", of.tz and "UTC"), safe=False)
        elif not pa.types.is_date(of) and not _is_text(of):
            raise ValueError(f"column published is of type {of}, not a date, a timestamp or text")
    if "id" in there:
        try:
            there["id"] = there["id"] if _is_text(there["id"].type) else there["id"].cast(pa.string())
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
            raise ValueError(f"column id is of type {there['id'].type}, which has no text form") from error
    return there


def _is_text(of: pa.DataType) -> bool:
    import pyarrow as pa

    of = of.value_type if pa.types.is_dictionary(of) else of
    kinds = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view, pa.types.is_null)
    return any(is_it(of) for is_it in kinds)
