"""Parquet files (extra ``vnlao_coop[tables]``): the Arrow tables, written piece by piece."""

from __future__ import annotations

from pathlib import Path

from vnlao_coop.export.arrow import arrow_schema, arrow_table
from vnlao_coop.export.dossier_rows import DossierKind
from vnlao_coop.export.rows import Kind, Row, Told, rows
from vnlao_coop.models.article import Article

_GROUP = 10_000  # rows held in memory


def to_parquet(x: Told, kind: Kind | DossierKind, path: str | Path) -> None:
    """Write all records of one ``kind`` to a Parquet file; articles are taken one by one.

    Raises ``ValueError`` for a kind there is no table of, ``ImportError`` where pyarrow is missing.
    """
    table = ParquetTable(path, kind)
    try:
        for row in rows(x, kind):
            table.write(row)
    finally:
        table.close()


class ParquetTable:
    """One Parquet file under writing."""

    def __init__(self, path: str | Path, kind: str) -> None:
        described = arrow_schema(kind)
        import pyarrow.parquet as pq

        self._kind = kind
        self._rows: list[Row] = []
        self._writer = pq.ParquetWriter(path, described)

    def add(self, article: Article) -> None:
        """The records of one article."""
        for row in rows(article, self._kind):
            self.write(row)

    def write(self, row: Row) -> None:
        """One row."""
        self._rows.append(row)
        if len(self._rows) >= _GROUP:
            self._flush()

    def close(self) -> None:
        """Write what is left, and the foot of the file."""
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(arrow_table(self._rows, self._kind))
            self._rows.clear()
