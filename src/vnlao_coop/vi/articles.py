"""Many articles, one after the other, on one core or several.

What is read is an item: a text, or a mapping with ``text`` and, where they are known, ``published``, ``title``,
``lead``, ``url``, ``source``, as :func:`~vnlao_coop.vi.article.parse_article` takes them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from itertools import islice
from multiprocessing import get_all_start_methods, get_context
from typing import Any

from vnlao_coop.models.article import Article
from vnlao_coop.vi.article import parse_article

Item = str | Mapping[str, Any]

_CHUNK = 8  # items that go to a worker at a time
_AHEAD = 3  # chunks for each worker that are taken ahead of what was handed out


def parse_articles(iterable: Iterable[Item], *, jobs: int = 1) -> Iterator[Article]:
    """An article for each item (a text, or a mapping with ``text`` and what else is known of it), in order.

    Items are taken as articles are handed out, a bounded number ahead: neither is ever held as a whole. With
    ``jobs`` above 1 that many processes read; a script that asks for them needs the usual
    ``if __name__ == "__main__":``. What an item raises is raised where its article was due, with its number.

    >>> import datetime as dt
    >>> day = dt.date(2024, 9, 19)
    >>> texts = ["Ngày 18/9/2024, đoàn họp.", {"text": "Sáng 18/9, đoàn thăm Lào.", "published": day}]
    >>> [str(article.dates[0].value.edtf) for article in parse_articles(texts)]
    ['2024-09-18', '2024-09-18']
    """
    with closing(read_each(iterable, jobs=jobs)) as outcomes:
        for number, outcome in enumerate(outcomes):
            if isinstance(outcome, Exception):
                outcome.add_note(f"while reading article {number} (counted from 0)")
                raise outcome
            yield outcome


def read_each(iterable: Iterable[Item], *, jobs: int = 1) -> Generator[Article | Exception, None, None]:
    """Like :func:`parse_articles`, but an item that cannot be read gives its error, and the rest goes on."""
    if jobs < 1:
        raise ValueError(f"jobs must be 1 or more, not {jobs}")
    return _in_processes(iterable, jobs) if jobs > 1 else (_outcome(item) for item in iterable)


def _outcome(item: Item) -> Article | Exception:
    try:
        return parse_article(**item) if isinstance(item, Mapping) else parse_article(item)
    except Exception as error:  # whatever it is, it belongs to this item
        return error


def _outcomes(items: list[Item]) -> list[Article | Exception]:
    return [_outcome(item) for item in items]


def _in_processes(iterable: Iterable[Item], jobs: int) -> Generator[Article | Exception, None, None]:
    # Never fork: the caller may have threads (a progress bar, a notebook).
    context = get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context)
    under_way: deque[Future[list[Article | Exception]]] = deque()
    items = iter(iterable)
    try:
        while True:
            while len(under_way) < jobs * _AHEAD and (chunk := list(islice(items, _CHUNK))):
                under_way.append(pool.submit(_outcomes, chunk))
            if not under_way:
                return
            yield from under_way.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
