"""Many articles, one after the other, on one core or several.

What is read is an item: a text, or a mapping with ``text`` and, where they are known, ``published``, ``title``,
``lead``, ``authors``, ``url``, ``source``, as :func:`~vnlao_coop.vi.article.parse_article` takes them.
"""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Generator, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from typing import Any, Literal, overload

from vnlao_coop.models.article import Article
from vnlao_coop.vi.workers import Answers, Item, Workers, read, unpacked

__all__ = ["Failure", "Item", "moment", "parse_articles"]

_CHUNK = 32  # items that go to a worker at a time, at most: few at first, so that few items are shared out too
_AHEAD = 3  # chunks for each worker that are taken ahead of what was handed out
_SHOWN = 60  # characters of a text that tell which one it is


@dataclass(frozen=True, slots=True)
class Failure:
    """An item that could not be read: its ``number`` (counted from 0), the ``item`` as it came, and the ``error``.

    ``error`` is what reading raised. Where it is a ``WorkerError``, the process that read the item died of it.

    >>> print(*parse_articles([{"txt": "Sáng 18/9.", "url": "https://example.org/1"}], errors="return"))
    article 0 (url 'https://example.org/1'): TypeError: parse_article() got an unexpected keyword argument 'txt'...
    """

    number: int
    item: Item
    error: Exception

    def __str__(self) -> str:
        return f"article {self.number} ({_which(self.item)}): {type(self.error).__name__}: {self.error}"


def _which(item: Any) -> str:
    """What tells one item from others: its address, its title, or how it begins."""
    known = item if isinstance(item, Mapping) else {"text": item}
    for name in ("url", "title", "text"):
        if isinstance(value := known.get(name), str):
            return f"{name} {value[:_SHOWN]!r}{'…' * (len(value) > _SHOWN)}"
    return type(item).__name__


@overload
def parse_articles(
    iterable: Iterable[Item], *, jobs: int = 1, errors: Literal["raise"] = "raise"
) -> Generator[Article, None, None]: ...
@overload
def parse_articles(
    iterable: Iterable[Item], *, jobs: int = 1, errors: Literal["return"]
) -> Generator[Article | Failure, None, None]: ...
def parse_articles(
    iterable: Iterable[Item], *, jobs: int = 1, errors: Literal["raise", "return"] = "raise"
) -> Generator[Article, None, None] | Generator[Article | Failure, None, None]:
    """An article for each item (a text, or a mapping with ``text`` and what else is known of it), in order.

    Items are taken as articles are handed out, a bounded number ahead: neither is ever held as a whole. With
    ``jobs`` above 1 that many processes read; they are gone when the last article was handed out, the generator was
    closed or let go, or the caller died.

    What an item raises is raised where its article was due, which ends the run. With ``errors="return"`` a
    :class:`Failure` stands there instead, and the rest goes on. A worker that dies by chance costs a second reading,
    an item that workers die of is such a failure (``WorkerError``); only where workers cannot be started at all,
    or die one after the other, is ``RuntimeError`` raised in either case.

    >>> import datetime as dt
    >>> day = dt.date(2024, 9, 19)
    >>> texts = ["Ngày 18/9/2024, đoàn họp.", {"text": "Sáng 18/9, đoàn thăm Lào.", "published": day}]
    >>> [str(article.dates[0].value.edtf) for article in parse_articles(texts)]
    ['2024-09-18', '2024-09-18']
    """
    if jobs < 1:
        raise ValueError(f"jobs must be 1 or more, not {jobs}")
    if isinstance(iterable, str):
        raise TypeError("several texts are asked for, and one string would be read letter by letter")
    if errors not in ("raise", "return"):
        raise ValueError(f'errors must be "raise" or "return", not {errors!r}')
    outcomes = _in_processes(iterable, jobs) if jobs > 1 else ((item, read(item)) for item in iterable)
    return _returned(outcomes) if errors == "return" else _raised(outcomes)


_Outcomes = Generator[tuple[Item, Article | Exception], None, None]


def _returned(outcomes: _Outcomes) -> Generator[Article | Failure, None, None]:
    with closing(outcomes):
        for number, (item, found) in enumerate(outcomes):
            yield Failure(number, item, found) if isinstance(found, Exception) else found


def _raised(outcomes: _Outcomes) -> Generator[Article, None, None]:
    with closing(outcomes):
        for number, (item, found) in enumerate(outcomes):
            if isinstance(found, Exception):
                found.add_note(f"while reading article {number} (counted from 0): {_which(item)}")
                raise found
            yield found


def _in_processes(iterable: Iterable[Item], jobs: int) -> _Outcomes:
    workers = Workers(jobs)
    under_way: deque[tuple[list[Item], Answers]] = deque()
    items, taken = iter(iterable), 0
    try:
        while True:
            for _ in range(jobs * _AHEAD - len(under_way)):  # the jump back of a `while` is in no `try` of CPython 3.12
                chunk = list(islice(items, min(_CHUNK, 1 + taken // (2 * jobs))))
                if not chunk:
                    break
                taken += len(chunk)
                under_way.append((chunk, workers.submit(chunk)))
            if not under_way:
                return
            chunk, answers = under_way.popleft()
            if isinstance(found := answers.get(), BaseException):
                raise found
            for item, answer in zip(chunk, found, strict=True):
                yield item, unpacked(answer)
    finally:
        workers.close()


def moment(value: Any) -> dt.date | dt.datetime:
    """When an article was published, as files write it: a day, or a day with a clock time, in ISO 8601."""
    try:
        return dt.date.fromisoformat(value) if len(value) <= len("2024-09-18") else dt.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError(f"{value!r} is not a date as 2024-09-18 or 2024-09-18T16:06") from None
