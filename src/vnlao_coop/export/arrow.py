"""Arrow tables (extra ``vnlao_coop[tables]``): the same schema for every article, described column by column.

Amounts are ``decimal128(38, 6)``. One that does not fit (more than 32 digits, or more than six after the point:
no sum of the press) is null here; data frames, CSV and JSON have it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from vnlao_coop.export.dossier_rows import DOSSIER_KINDS, DossierKind
from vnlao_coop.export.meanings import DOSSIER_MEANINGS, MEANINGS
from vnlao_coop.export.rows import Kind, Row, Told, Type, rows, schema

if TYPE_CHECKING:
    import pyarrow as pa

_LARGEST, _PLACES = Decimal(10) ** 32, 6


def to_arrow(x: Told, kind: Kind | DossierKind) -> pa.Table:
    """All records of one ``kind`` in an article or in several, as an Arrow table; see ``docs/tables.md``.

    Raises ``ValueError`` for a kind there is no table of, ``ImportError`` where pyarrow is missing.
    """
    return arrow_table(rows(x, kind), kind)


def arrow_schema(kind: str) -> pa.Schema:
    """The columns of one table as Arrow types, each with its meaning under ``description``."""
    fields = arrow_fields(schema(kind), DOSSIER_MEANINGS if kind in DOSSIER_KINDS else MEANINGS)
    import pyarrow as pa

    return pa.schema(fields, metadata={"kind": kind})


def arrow_fields(columns: Mapping[str, Type], meanings: Mapping[str, str] = MEANINGS) -> list[pa.Field]:
    """These columns of any table as Arrow types, each with its meaning under ``description``."""
    try:
        import pyarrow as pa
    except ImportError as error:
        raise ImportError("Arrow and Parquet need pyarrow: pip install 'vnlao_coop[tables]'") from error
    types_of = {
        "text": pa.string(),
        "decimal": pa.decimal128(38, 6),
        "day": pa.date32(),
        "int": pa.int64(),
        "bool": pa.bool_(),
    }
    return [pa.field(name, types_of[of], metadata={"description": meanings[name]}) for name, of in columns.items()]


def arrow_table(found: Iterable[Row], kind: str) -> pa.Table:
    """These rows of one table."""
    described = arrow_schema(kind)
    import pyarrow as pa

    return pa.Table.from_pylist(list(arrow_rows(found, schema(kind))), schema=described)


def arrow_rows(found: Iterable[Row], columns: Mapping[str, Type]) -> Iterator[Row]:
    """The rows with every amount that Arrow holds, and none that it does not."""
    exact = {name for name, of in columns.items() if of == "decimal"}
    for row in found:
        yield {name: _fitting(value) if name in exact else value for name, value in row.items()}


def _fitting(amount: Any) -> Decimal | None:
    fits = amount is not None and abs(amount) < _LARGEST and len(format(amount, "f").partition(".")[2]) <= _PLACES
    return amount if fits else None
