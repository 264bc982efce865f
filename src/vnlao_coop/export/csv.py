"""CSV files for spreadsheets: UTF-8 with a byte order mark, RFC 4180, no cell that a spreadsheet would run.

A text that a spreadsheet may take for a formula (it begins with ``=``, ``+``, ``-`` or ``@``, in their wide forms too,
or after blanks, a tab or a line break) gets an apostrophe before it, as OWASP's page on CSV injection advises. NUL
characters, at which readers of CSV stop, are left out.
"""

from __future__ import annotations

import csv
import datetime as dt
from contextlib import nullcontext
from decimal import Decimal
from pathlib import Path
from typing import Any, TextIO

from vnlao_coop.export.dossier_rows import DossierKind
from vnlao_coop.export.rows import Kind, Row, Told, columns, rows
from vnlao_coop.models.article import Article

_FORMULA = tuple("=+-@＝＋－＠")
_BREAKS = ("\t", "\r", "\n")


def to_csv(x: Told, kind: Kind | DossierKind, file: str | Path | TextIO) -> None:
    """Write all records of one ``kind`` to a path (UTF-8 with a byte order mark) or to an open text file.

    Articles are taken one by one. Raises ``ValueError`` for a kind there is no table of.
    """
    columns(kind)
    with open_csv(file) if isinstance(file, (str, Path)) else nullcontext(file) as stream:
        table = CsvTable(stream, kind)
        for row in rows(x, kind):
            table.write(row)


def open_csv(path: str | Path) -> TextIO:
    """A new file that :class:`CsvTable` can write to."""
    return Path(path).open("w", encoding="utf-8-sig", newline="")


class CsvTable:
    """One CSV table under writing."""

    def __init__(self, file: TextIO, kind: Kind | DossierKind) -> None:
        self._kind = kind
        self._writer = csv.DictWriter(file, columns(kind), lineterminator="\r\n")
        self._writer.writeheader()

    def add(self, article: Article) -> None:
        """The records of one article."""
        for row in rows(article, self._kind):
            self.write(row)

    def write(self, row: Row) -> None:
        """One row."""
        self._writer.writerow({name: cell(value) for name, value in row.items()})


def cell(value: Any) -> str:
    """A cell of a row, safe to open.

    >>> cell("=HYPERLINK(1)"), cell(" -1+1"), cell("Hà Nội"), cell(None), cell(True)
    ("'=HYPERLINK(1)", "' -1+1", 'Hà Nội', '', 'true')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.date):
        return value.isoformat()
    text = str(value).replace("\x00", "")
    risky = not isinstance(value, int) and (text.startswith(_BREAKS) or text.lstrip().startswith(_FORMULA))
    return f"'{text}" if risky else text
