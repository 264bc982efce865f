"""What the command writes: one class for each format, named in :data:`FORMATS`.

A format takes articles one by one and is told when they end. With a folder it writes files there; without one it
writes to the screen. To add one: its functions in ``export/`` or ``display/``, a class here, a row in the table.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol, TextIO
from urllib.parse import quote

from vnlao_coop.cli.inputs import Input
from vnlao_coop.cli.screen import printable
from vnlao_coop.display.page import index_html, to_html
from vnlao_coop.display.text import article_tables
from vnlao_coop.export.csv import CsvTable, open_csv
from vnlao_coop.export.ftm import to_ftm
from vnlao_coop.export.jsonl import open_jsonl
from vnlao_coop.export.parquet import ParquetTable
from vnlao_coop.export.rows import Kind
from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.linking.reports import report_of
from vnlao_coop.models.article import Article
from vnlao_coop.models.dossier import Report


class Target(NamedTuple):
    """Where to write: ``folder``, or the ``screen`` where there is none; which tables; how wide the screen is."""

    folder: Path | None
    screen: TextIO
    kinds: tuple[Kind, ...]
    columns: int = 120

    def path(self, name: str) -> Path:
        """A file in the folder, which is made where it is missing."""
        assert self.folder is not None
        self.folder.mkdir(parents=True, exist_ok=True)
        return self.folder / name


class Format(Protocol):
    """One format under writing."""

    def add(self, source: Input, article: Article, /) -> None:
        """Take one article."""

    def close(self) -> None:
        """Write what is left."""


class UnsuitedError(ValueError):
    """This format cannot be written there; the message says what to do."""


class Tables:
    """Readable tables, always on the screen."""

    def __init__(self, target: Target) -> None:
        self._target = target

    def add(self, source: Input, article: Article) -> None:
        columns = self._target.columns
        shown = f"{'=' * columns}\n{source.where}\n{article_tables(article, columns)}\n"
        self._target.screen.write(printable(shown))

    def close(self) -> None:
        pass


class Json:
    """A file for each article; on the screen, one array."""

    def __init__(self, target: Target) -> None:
        self._target, self._count = target, 0

    def add(self, source: Input, article: Article) -> None:
        shown = article.model_dump_json(indent=2)
        if self._target.folder:
            self._target.path(f"{source.name}.json").write_text(shown + "\n", encoding="utf-8", newline="\n")
        else:
            self._target.screen.write((",\n" if self._count else "[\n") + shown)
        self._count += 1

    def close(self) -> None:
        if not self._target.folder:
            self._target.screen.write("\n]\n" if self._count else "[]\n")


class JsonLines:
    """A line for each article."""

    def __init__(self, target: Target) -> None:
        self._file = open_jsonl(target.path("articles.jsonl")) if target.folder else None
        self._stream = self._file or target.screen

    def add(self, _source: Input, article: Article) -> None:
        self._stream.write(article.model_dump_json() + "\n")

    def close(self) -> None:
        if self._file:
            self._file.close()


class Csv:
    """A file for each table; on the screen, one table."""

    def __init__(self, target: Target) -> None:
        if not target.folder and len(target.kinds) != 1:
            raise UnsuitedError("one table at a time fits on the screen: name it with --kind, or a folder with --out")
        self._files = [open_csv(target.path(f"{kind}.csv")) for kind in target.kinds] if target.folder else []
        streams = self._files or [_as_csv(target.screen)]
        self._tables = [CsvTable(stream, kind) for stream, kind in zip(streams, target.kinds, strict=True)]

    def add(self, _source: Input, article: Article) -> None:
        for table in self._tables:
            table.add(article)

    def close(self) -> None:
        for file in self._files:
            file.close()


def _as_csv(screen: TextIO) -> TextIO:
    """The screen with its line ends left alone, and a byte order mark where it is a file or a pipe."""
    if isinstance(screen, io.TextIOWrapper):
        screen.reconfigure(newline="")
    if not screen.isatty():
        screen.write("\ufeff")
    return screen


class Parquet:
    """A file for each table."""

    def __init__(self, target: Target) -> None:
        if not target.folder:
            raise UnsuitedError("Parquet is written to files: name a folder with --out")
        self._tables = [ParquetTable(target.path(f"{kind}.parquet"), kind) for kind in target.kinds]

    def add(self, _source: Input, article: Article) -> None:
        for table in self._tables:
            table.add(article)

    def close(self) -> None:
        for table in self._tables:
            table.close()


class Html:
    """A page for each article, and ``index.html`` with an overview of them."""

    def __init__(self, target: Target) -> None:
        if not target.folder:
            raise UnsuitedError("pages are written to files: name a folder with --out")
        self._target = target
        self._articles: list[Article] = []
        self._pages: list[str] = []

    def add(self, source: Input, article: Article) -> None:
        page = f"{source.name}.html" if source.name.casefold() != "index" else "index_.html"
        to_html(article, self._target.path(page))
        self._pages.append(quote(page))
        title = article.title or article.text[:100]
        self._articles.append(article.model_copy(update={"title": title, "text": ""}))  # the overview has no texts

    def close(self) -> None:
        page = index_html(self._articles, self._pages)
        self._target.path("index.html").write_text(page, encoding="utf-8", newline="\n")


class Ftm:
    """FollowTheMoney entities of all articles, linked; texts are not kept while they are read."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._reports: list[Report] = []

    def add(self, source: Input, article: Article) -> None:  # noqa: ARG002 (what a format takes)
        self._reports.append(report_of(article))

    def close(self) -> None:
        whole = Dossier(self._reports)
        to_ftm(whole, self._target.path("entities.ftm.jsonl") if self._target.folder else self._target.screen)


FORMATS: dict[str, Callable[[Target], Format]] = {
    "tables": Tables,
    "json": Json,
    "jsonl": JsonLines,
    "csv": Csv,
    "parquet": Parquet,
    "html": Html,
    "ftm": Ftm,
}
