"""What the command reads: files, folders, patterns, the standard input; text, web pages, JSON lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from glob import glob, has_magic
from pathlib import Path
from typing import IO, Any, NamedTuple

from vnlao_coop.display.html import GENERATOR
from vnlao_coop.vi.articles import Item, moment
from vnlao_coop.vi.encodings import decode_text, titles
from vnlao_coop.web.pages import read_page

STDIN = "-"
_PIPE = "standard input"
_LINES = (".jsonl", ".ndjson")
_PAGES = (".html", ".htm", ".xhtml")
_SUFFIXES = (".txt", *_PAGES, *_LINES)
_PAGE = re.compile(
    rb"(\xef\xbb\xbf)?\s*<(!doctype\s+html|html|head)[\s>]", re.IGNORECASE
)  # how a page in a pipe begins
_GIVEN = ("title", "lead", "url", "source", "file")
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)  # names that Windows keeps


class Input(NamedTuple):
    """One article to read: where it stands, the name of what is written for it, what is known of it."""

    where: str
    name: str
    item: Item


class Unreadable(NamedTuple):
    """What could not be read, and why."""

    where: str
    reason: str


def find(places: Iterable[str]) -> list[str | Unreadable]:
    """The files that ``places`` name: files, folders (what can be read in them, all the way down), patterns, ``-``."""
    found: dict[str, str | Unreadable] = {}
    for place in places:
        path = Path(place)
        if place == STDIN or path.is_file() or (not path.is_dir() and not has_magic(place)):
            inside = [place]
        elif path.is_dir():
            files = (p for p in path.rglob("*") if p.suffix.lower() in _SUFFIXES and p.is_file())
            inside = sorted(str(p) for p in files if not _own(p))
        else:
            inside = sorted(p for p in glob(place, recursive=True) if Path(p).is_file())  # noqa: PTH207 (Path has no absolute ones)
        for each in inside:
            found.setdefault(each, each)
        if not inside:
            found[place] = Unreadable(place, "no articles here" if path.is_dir() else "nothing has such a name")
    return list(found.values())


def is_page(file: str) -> bool:
    """Whether the name is that of a web page."""
    return file.lower().endswith(_PAGES)


def _own(path: Path) -> bool:
    """A page that this command wrote, perhaps into the folder that it now reads."""
    if not is_page(path.name):
        return False
    try:
        with path.open("rb") as stream:
            return GENERATOR.encode() in stream.read(1024)
    except OSError:
        return False  # whoever reads it will say what is wrong


def count(files: Iterable[str | Unreadable]) -> int | None:
    """How many articles there are, for the progress bar; None where that cannot be known before."""
    total = 0
    for file in files:
        if file == STDIN:
            return None
        if isinstance(file, str) and file.lower().endswith(_LINES):
            try:
                with Path(file).open("rb") as stream:
                    total += sum(bool(line.strip()) for line in stream)
            except OSError:
                return None
        else:
            total += 1
    return total


def read(files: Iterable[str | Unreadable], stdin: IO[bytes]) -> Iterator[Input | Unreadable]:
    """The articles in the files, one by one."""
    names = _Names()
    for file in files:
        if isinstance(file, Unreadable):
            yield file
            continue
        try:
            with nullcontext(stdin) if file == STDIN else Path(file).open("rb") as stream:
                yield from _articles(file, stream, names)
        except OSError as error:
            yield Unreadable(file, error.strerror or str(error))
        except UnicodeDecodeError as error:
            yield Unreadable(file, f"{error.reason} ({_place(error)})")


def _place(error: UnicodeDecodeError) -> str:
    return f"byte 0x{error.object[error.start]:02x} at {error.start}"


class _Names:
    """Names for what is written: of the file, safe on any system, each once whatever its capitals."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def of(self, wanted: str) -> str:
        name = _UNSAFE.sub("_", wanted).strip(" .")[:120] or "article"
        name = f"_{name}" if _RESERVED.match(name) else name
        free, number = name, 1
        while free.casefold() in self._used:
            number += 1
            free = f"{name}-{number}"
        self._used.add(free.casefold())
        return free


def _articles(file: str, stream: IO[bytes], names: _Names) -> Iterator[Input | Unreadable]:
    stem = "stdin" if file == STDIN else re.split(r"[/\\]", file)[-1]
    stem = stem.rpartition(".")[0] or stem
    where = _PIPE if file == STDIN else file
    first = stream.readline() if file == STDIN or file.lower().endswith(_LINES) else b""
    if file.lower().endswith(_LINES) or _is_object(first):
        yield from _lines(where, stem, first, stream, names)
    elif is_page(file) or _PAGE.match(first):
        yield from _page(where, stem, first + stream.read(), names)
    else:
        yield Input(where, names.of(stem), _placed(_decoded(first + stream.read()), where))


def _decoded(data: bytes | str) -> dict[str, Any]:
    """The text to read; what it was written in is told only where that was no Unicode."""
    text, encoding = decode_text(data)
    return {"text": text, "encoding": encoding} if encoding in titles() else {"text": text}


def _page(where: str, stem: str, page: bytes, names: _Names) -> Iterator[Input | Unreadable]:
    try:
        yield Input(where, names.of(stem), _placed(read_page(page), where))
    except (ValueError, ImportError) as error:
        yield Unreadable(where, str(error))


def _is_object(line: bytes) -> bool:
    try:
        return line.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and isinstance(json.loads(line.strip()), dict)
    except ValueError:
        return False


def _lines(where: str, stem: str, first: bytes, rest: IO[bytes], names: _Names) -> Iterator[Input | Unreadable]:
    number, line = 1, first
    while line:
        here = f"{where}:{number}"
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8")
            if text.strip():
                row = json.loads(text)
                wanted = row.get("id") if isinstance(row, dict) else None
                item = _placed(_item(row), here)
                yield Input(here, names.of(str(wanted) if isinstance(wanted, (str, int)) else f"{stem}-{number}"), item)
        except UnicodeDecodeError as error:
            yield Unreadable(here, f"not UTF-8 ({_place(error)})")
        except (ValueError, RecursionError) as error:
            yield Unreadable(here, str(error) or type(error).__name__)
        number, line = number + 1, rest.readline()


def _placed(item: dict[str, Any], where: str) -> Item:
    """An article of a file keeps its name: tables and dossiers lead back to it."""
    if not where.startswith(_PIPE):
        item.setdefault("file", where.encode("utf-8", "replace").decode())
    return item


def _item(row: Any) -> dict[str, Any]:
    """What :func:`parse_article` takes, from an object with ``text``; keys it does not know are passed over."""
    if not isinstance(row, dict):
        raise ValueError("not a JSON object")
    if not isinstance(row.get("text"), str):
        raise ValueError('no "text" that is a string')
    item = _decoded(row["text"])
    for name in _GIVEN:
        if row.get(name) is not None:
            if not isinstance(row[name], str):
                raise ValueError(f'"{name}" is not a string')
            item[name] = row[name]
    if row.get("authors"):
        if not isinstance(row["authors"], list) or not all(isinstance(name, str) for name in row["authors"]):
            raise ValueError('"authors" is not a list of strings')
        item["authors"] = row["authors"]
    published = row.get("published", row.get("published_at"))
    if published is not None:
        item["published"] = moment(published)
    return item
