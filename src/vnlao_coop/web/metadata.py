"""What a page says of itself: title, description, date, authors, newspaper, address.

Read, in this order, from JSON-LD (schema.org ``NewsArticle`` and the like), from ``meta`` and ``link`` elements
(Open Graph, ``itemprop``), and from what is printed on the page. A block of JSON-LD that is no JSON is passed over.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from vnlao_coop.vi.page.bylines import YEARS, read_stamp

VIETNAM = dt.timezone(dt.timedelta(hours=7))  # and Laos; neither has summer time
_ARTICLES = {"Article", "NewsArticle", "ReportageNewsArticle", "BackgroundNewsArticle", "AnalysisNewsArticle",
             "BlogPosting", "LiveBlogPosting", "Report"}  # fmt: skip
_LONGEST_DATE = 160


class Metadata(NamedTuple):
    """What a page says of itself; None or empty where it does not."""

    title: str | None = None
    description: str | None = None
    published: dt.datetime | dt.date | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    url: str | None = None


def read_metadata(page: Any, url: str | None = None) -> Metadata:
    """Read the metadata of ``page``, an lxml tree; ``url`` is where it came from, if that is known."""
    data = _article(page)
    source = _meta(page, "og:site_name") or _name(data.get("publisher"))
    return Metadata(
        title=_meta(page, "og:title") or _text(data.get("headline")),
        description=_text(data.get("description")) or _meta(page, "description", "og:description"),
        published=_published(page, data),
        authors=_authors(page, data, source),
        source=source,
        url=_address(page, data, url),
    )


def moment(text: str) -> dt.datetime | dt.date | None:
    """The moment of a metadata field, in the time of Việt Nam; a clock without a zone is that of Việt Nam.

    >>> moment("2023-06-21T18:30:00Z").isoformat()
    '2023-06-22T01:30:00+07:00'
    >>> moment("2022-11-02T19:10"), moment("30/11/2023"), moment("hôm qua")
    (datetime.datetime(2022, 11, 2, 19, 10, tzinfo=...25200))), datetime.date(2023, 11, 30), None)
    """
    text = text.strip()
    if len(text) > _LONGEST_DATE:
        return None
    for read in (dt.date.fromisoformat, dt.datetime.fromisoformat, parsedate_to_datetime):
        try:
            found: dt.date = read(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return _in_vietnam(found)
    stamp = read_stamp(text)
    return _in_vietnam(stamp.value) if stamp is not None else None


def _in_vietnam(found: dt.datetime | dt.date) -> dt.datetime | dt.date | None:
    if found.year not in YEARS:
        return None
    if not isinstance(found, dt.datetime):
        return found
    return found.replace(tzinfo=VIETNAM) if found.tzinfo is None else found.astimezone(VIETNAM)


# --- JSON-LD --------------------------------------------------------------------------------------


def _article(page: Any) -> dict[str, Any]:
    """The object that describes the article: the first with a headline or a date; empty where there is none."""
    for script in page.xpath("//script[contains(@type, 'ld+json')]"):
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for found in _objects(data):
            kinds = found.get("@type")
            named = set(kinds if isinstance(kinds, list) else [kinds]) if _hashable(kinds) else set()
            if named & _ARTICLES and (found.get("headline") or found.get("datePublished")):
                return found
    return {}


def _hashable(kinds: Any) -> bool:
    return isinstance(kinds, str) or (isinstance(kinds, list) and all(isinstance(kind, str) for kind in kinds))


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """The objects of a block: itself, a list's, a graph's, and what a page says it is about."""
    waiting = [data]
    while waiting:
        found = waiting.pop(0)
        if isinstance(found, list):
            waiting.extend(found)
        elif isinstance(found, dict):
            yield found
            waiting.extend(found[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in found)


def _text(value: Any) -> str | None:
    return (" ".join(value.split()) or None) if isinstance(value, str) else None


def _name(value: Any) -> str | None:
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


# --- meta and link ----------------------------------------------------------------------------------


def _meta(page: Any, *names: str) -> str | None:
    """The content of the first ``meta`` that has it under one of ``names``."""
    for name in names:
        for content in page.xpath(
            "//meta[@property=$name or @name=$name or @itemprop=$name or @http-equiv=$name]/@content", name=name
        ):
            if (text := _text(str(content))) is not None:
                return text
    return None


def _published(page: Any, data: dict[str, Any]) -> dt.datetime | dt.date | None:
    """The first that states a clock time, else the first that states a day."""
    stated = [data.get("datePublished"), _meta(page, "article:published_time"), _meta(page, "datePublished")]
    stated += [_meta(page, "pubdate", "publish-date", "date"), *page.xpath("//time/@datetime")[:1], *_printed(page)]
    found = [at for text in stated if isinstance(text, str) and (at := moment(text)) is not None]
    return next((at for at in found if isinstance(at, dt.datetime)), found[0] if found else None)


def _printed(page: Any) -> Iterator[str]:
    """What may be the publication line: short elements of the page that hold nothing but a line with a date."""
    for element in page.iter("time", "span", "div", "p", "td", "font", "em", "i"):
        text = " ".join((element.text or "").split())
        if 8 <= len(text) <= _LONGEST_DATE and len(element) == 0 and (stamp := read_stamp(text)) is not None:
            if isinstance(stamp.value, dt.datetime):
                yield text
                return


def _authors(page: Any, data: dict[str, Any], source: str | None) -> tuple[str, ...]:
    """The persons whom the page names as authors; not the newspaper itself, not an address."""
    listed = data.get("author")
    stated = [_name(each) for each in (listed if isinstance(listed, list) else [listed]) if not _is_body(each)]
    stated = [name for name in stated if name] or [_meta(page, "author", "article:author")]
    publisher = _name(data.get("publisher"))
    return tuple(
        dict.fromkeys(name for name in stated if name and name not in (source, publisher) and "://" not in name)
    )


def _is_body(value: Any) -> bool:
    return isinstance(value, dict) and "Organization" in str(value.get("@type"))


def _address(page: Any, data: dict[str, Any], url: str | None) -> str | None:
    """The canonical address; one that leads to a front page is none."""
    about = data.get("mainEntityOfPage")
    stated: list[Any] = [str(href) for href in page.xpath("//link[@rel='canonical']/@href")]
    stated += [_meta(page, "og:url"), about.get("@id") if isinstance(about, dict) else about, data.get("url")]
    for each in stated:
        if not isinstance(each, str):
            continue
        try:
            whole = urljoin(url or "", each.strip())
            parts = urlsplit(whole)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.netloc and parts.path not in ("", "/"):
            return whole
    return url
