"""Arrow tables (extra ``vnlao_coop[tables]``): the same schema for every article, described column by column.

Amounts are ``decimal128(38, 6)``. One that does not fit (more than 32 digits, or more than six after the point:
no sum of the press) is null here; data frames, CSV and JSON have it.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from vnlao_coop.export.dossier_rows import DOSSIER_KINDS, DossierKind
from vnlao_coop.export.meanings import DOSSIER_MEANINGS, MEANINGS
from vnlao_coop.export.rows import Kind, Row, Told, rows, schema

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
    types = schema(kind)
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
    meanings = DOSSIER_MEANINGS if kind in DOSSIER_KINDS else MEANINGS
    fields = [pa.field(name, types_of[of], metadata={"description": meanings[name]}) for name, of in types.items()]
    return pa.schema(fields, metadata={"kind": kind})


def arrow_table(found: Iterable[Row], kind: str) -> pa.Table:
    """These rows of one table."""
    described = arrow_schema(kind)
    import pyarrow as pa

    exact = {name for name, of in schema(kind).items() if of == "decimal"}
    return pa.Table.from_pylist(
        [{name: _fitting(value) if name in exact else value for name, value in row.items()} for row in found],
        schema=described,
    )


def _fitting(amount: Any) -> Decimal | None:
    fits = amount is not None and abs(amount) < _LARGEST and len(format(amount, "f").partition(".")[2]) <= _PLACES
    return amount if fits else None
