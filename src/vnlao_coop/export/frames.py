"""Data frames (extra ``vnlao_coop[tables]``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnlao_coop.export.dossier_rows import DossierKind
from vnlao_coop.export.rows import Kind, Told, rows, schema

if TYPE_CHECKING:
    import pandas as pd

_TYPES = {"text": "string", "decimal": "object", "day": "datetime64[s]", "int": "Int64", "bool": "boolean"}


def to_frame(x: Told, kind: Kind | DossierKind) -> pd.DataFrame:
    """All records of one ``kind`` in an article or in several, as a data frame.

    ``kind`` is one of ``dates, money, quantities, places, organizations, officials, positions,
    fields, delegations, meetings, agreements, commitments, partnerships, issues``; of a dossier ``persons,
    tenures, documents, promises, steps, events, links``; ``docs/tables.md`` lists the columns.
    A table without records has the same columns and types. What is not stated is ``NA``, ``NaT`` or ``None``;
    amounts are exact ``decimal.Decimal``, days ``datetime64[s]``. A delegation's ``start`` and ``end`` stand in
    ``start_date`` and ``end_date``.

    Raises ``ValueError`` for another kind, ``ImportError`` where pandas is missing.
    """
    types = schema(kind)
    try:
        import pandas as pd
    except ImportError as error:
        raise ImportError("to_frame needs pandas: pip install 'vnlao_coop[tables]'") from error
    found = list(rows(x, kind))
    return pd.DataFrame(
        {name: pd.Series([row[name] for row in found], dtype=_TYPES[of]) for name, of in types.items()},
        columns=list(types),
    )
