"""JSON lines: an article on each line, which reads back to an equal one."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from typing import TextIO

from vnlao_coop.models.article import Article


def to_jsonl(x: Article | Iterable[Article], file: str | Path | TextIO) -> None:
    """Write each article as a line of JSON to a path (UTF-8) or to an open text file, one by one.

    >>> import io
    >>> file = io.StringIO()
    >>> to_jsonl(Article(text="Không có gì."), file)
    >>> Article.model_validate_json(file.getvalue()).text
    'Không có gì.'
    """
    with open_jsonl(file) if isinstance(file, (str, Path)) else nullcontext(file) as stream:
        for article in (x,) if isinstance(x, Article) else x:
            stream.write(article.model_dump_json() + "\n")


def open_jsonl(path: str | Path) -> TextIO:
    """A new file for JSON lines."""
    return Path(path).open("w", encoding="utf-8", newline="\n")
