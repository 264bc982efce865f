"""An article as plain tables for the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.display.tables import PROOF, Table, tables
from vnlao_coop.display.words import brief, width
from vnlao_coop.models.article import Article

GAP = "  "


def article_tables(article: Article, columns: int = 120) -> str:
    """What was read from ``article``, table by table, with the words that prove it, ``columns`` wide.

    >>> print(article_tables(Article(text="Không có gì.")))
    (untitled)
    published: not stated
    <BLANKLINE>
    nothing read
    <BLANKLINE>
    """
    lines = [article.title or "(untitled)", f"published: {brief(article.published_at) or 'not stated'}"]
    lines += [f"{name}: {shown}" for name in ("authors", "source", "url") if (shown := brief(getattr(article, name)))]
    parts = ["\n".join(lines), *(table_text(table, columns) for table in tables(article))]
    return "\n\n".join(parts if len(parts) > 1 else [*parts, "nothing read"]) + "\n"


def table_text(table: Table, columns: int = 120) -> str:
    """One table: heading, column names, rows; long cells are wrapped, empty columns left out.

    >>> print(table_text(Table("dates (1)", ("value", "inferred", PROOF), (("2021-11", "", "tháng 11-2021"),))))
    dates (1)
      value    words that prove it
      -------  -------------------
      2021-11  “tháng 11-2021”
    >>> table_text(Table("overdue (0)", ("value",), ()))
    'overdue (0)'
    """
    if not table.rows:
        return table.heading
    kept = [i for i, name in enumerate(table.columns) if any(row[i] for row in table.rows)]
    names = [table.columns[i] for i in kept]
    rows = [[_cell(table.columns[i], row[i]) for i in kept] for row in table.rows]
    widths = _fit([max(map(width, column)) for column in zip(names, *rows, strict=True)], columns)
    lines = [table.heading, *_row(names, widths), GAP + GAP.join("-" * w for w in widths)]
    for row in rows:
        lines += _row(row, widths)
    return "\n".join(lines)


def _cell(name: str, text: str) -> str:
    text = " ".join(text.split())
    return f"“{text}”" if text and name == PROOF else text


def _fit(natural: list[int], columns: int) -> list[int]:
    """Take from the widest until the row fits; no column goes below 12."""
    widths = list(natural)
    room = columns - len(GAP) * len(widths)
    while sum(widths) > room and max(widths) > 12:
        widths[widths.index(max(widths))] -= 1
    return widths


def _row(cells: Sequence[str], widths: Sequence[int]) -> list[str]:
    wrapped = [_wrap(cell, w) for cell, w in zip(cells, widths, strict=True)]
    lines = []
    for k in range(max(map(len, wrapped))):
        line = (lines_of[k] if k < len(lines_of) else "" for lines_of in wrapped)
        lines.append((GAP + GAP.join(pad(text, w) for text, w in zip(line, widths, strict=True))).rstrip())
    return lines


def pad(text: str, columns: int) -> str:
    """``text`` filled up to ``columns``."""
    return text + " " * (columns - width(text))


def _wrap(text: str, columns: int) -> list[str]:
    lines, line, used = [], "", 0
    for word in text.split(" "):
        size = width(word)
        while size > columns:  # a word longer than the column is cut
            if line:
                lines.append(line)
                line, used = "", 0
            lines.append(word[:columns])
            word = word[columns:]
            size = width(word)
        if line and used + 1 + size > columns:
            lines.append(line)
            line, used = word, size
        else:
            line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
    return [*lines, line] if line or not lines else lines
