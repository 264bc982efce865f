"""Many articles: in order, a bounded number at a time, each failure in its place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

import vnlao_coop as vlc
from vnlao_coop.vi.articles import read_each

TEXTS = [f"Ngày {day}/9/2024, đoàn tỉnh Nghệ An thăm Lào." for day in range(1, 31)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_gives_what_it_gives_alone_and_in_order(jobs: int) -> None:
    assert list(vlc.parse_articles(TEXTS, jobs=jobs)) == [vlc.parse_article(text) for text in TEXTS]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_is_known_of_an_article_goes_with_it(jobs: int) -> None:
    item = {"text": "Sáng 4/4.", "published": dt.date(2022, 4, 5), "title": "Tin", "url": "https://example.org"}
    (article,) = vlc.parse_articles([item], jobs=jobs)
    assert (article.title, article.url, article.dates[0].value.edtf) == ("Tin", "https://example.org", "2022-04-04")


@pytest.mark.parametrize(("jobs", "ahead"), [(1, 1), (2, 2 * 3 * 8)])
def test_no_more_is_taken_than_is_being_read(jobs: int, ahead: int) -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield f"Ngày {taken % 28 + 1}/9/2024."

    articles = vlc.parse_articles(endless(), jobs=jobs)
    assert len(list(islice(articles, 3))) == 3
    assert taken <= ahead + 3
    articles.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_failure_stands_where_its_article_would(jobs: int) -> None:
    items: list[Any] = ["Ngày 1/9/2024.", 7, {"txt": ""}, "Ngày 2/9/2024."]
    first, number, key, last = read_each(items, jobs=jobs)
    assert isinstance(number, TypeError)
    assert isinstance(key, TypeError)
    assert isinstance(first, vlc.Article)
    assert isinstance(last, vlc.Article)
    articles = vlc.parse_articles(items, jobs=jobs)
    assert next(articles) == first
    with pytest.raises(TypeError) as caught:
        next(articles)
    assert caught.value.__notes__ == ["while reading article 1 (counted from 0)"]


def test_nothing_is_nothing_and_no_jobs_are_refused() -> None:
    assert list(vlc.parse_articles([])) == list(vlc.parse_articles([], jobs=2)) == []
    with pytest.raises(ValueError, match="1 or more"):
        list(vlc.parse_articles([], jobs=0))
