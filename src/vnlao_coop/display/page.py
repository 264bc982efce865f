"""An article as HTML: its text with the records marked, and tables of them; several, with an overview first.

Everything that comes from an article is escaped. A page loads nothing and runs its own script alone, which filters
the tables and shows what the words under the pointer prove; a notebook's view has no script.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from vnlao_coop.display.dossier_page import dossier_page
from vnlao_coop.display.html import frame, style, table_html
from vnlao_coop.display.marks import KINDS, Mark, marks, stretches
from vnlao_coop.display.tables import many
from vnlao_coop.display.words import brief
from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Model

MAIN = ("commitments", "agreements", "officials")  # promises, documents, people: what is asked for first
_FACTS = ("delegations", "meetings", "partnerships")
_REST = ("organizations", "places", "fields", "dates", "money", "quantities")
_COUNTED = ("commitments", "agreements", "meetings", "delegations", "partnerships", "officials")


def article_html(article: Article) -> str:
    """One article as an HTML fragment with its style: head, legend, marked text, tables.

    >>> "&lt;b&gt;" in article_html(Article(text="<b>"))
    True
    """
    name = f"n{article.text_sha256[:8]}"  # a notebook shows several articles on one page
    return f'{style()}<div class="vnlao">{_body(article, name)}</div>'


def to_html(x: Article | Iterable[Article] | Dossier, path: str | Path | None = None) -> str:
    """One self-contained page of an article, of several with an overview first, or of a dossier.

    It is written to ``path`` where that is given.

    The page works without a server and without a network: it can be mailed.

    >>> page = to_html(Article(text="Không có gì.", title="Tin ngắn"))
    >>> page[:15], "<title>Tin ngắn</title>" in page
    ('<!DOCTYPE html>', True)
    """
    if isinstance(x, Dossier):
        page = dossier_page(x)
    elif isinstance(x, Article):
        page = frame(x.title or "vnlao_coop", _body(x))
    else:
        articles = tuple(x)
        page = frame(f"{len(articles)} articles", _overview(articles, None))
    if path is not None:
        Path(path).write_text(page, encoding="utf-8", newline="\n")
    return page


def index_html(articles: Iterable[Article], pages: Iterable[str]) -> str:
    """The overview alone, with links to the articles' own ``pages`` (their addresses, article by article)."""
    found = tuple(articles)
    return frame(f"{len(found)} articles", _overview(found, tuple(pages)))


# --- one article ----------------------------------------------------------------------------------


def _body(article: Article, name: str = "") -> str:
    """``name`` sets the places of this article apart from those of others on the page."""
    found = marks(article)
    parts = [_head(article), _issues(article), _legend(found), _text(article, found, name)]
    parts += _tables(article, (*MAIN, *_FACTS), name)
    if rest := "".join(_tables(article, _REST, name)):
        parts.append(f"<details><summary>places, bodies, values</summary>{rest}</details>")
    return "\n".join(filter(None, parts))


def _tables(article: Article, kinds: Iterable[str], name: str) -> Iterator[str]:
    for kind in kinds:
        for table in many(getattr(article, kind)):
            yield table_html(table, [_place(f"#{name}", start) for start in table.starts])


def _head(article: Article) -> str:
    facts = (article.published_at, article.authors, article.source)
    shown = [escape(words) for fact in facts if (words := brief(fact))]
    if article.url:
        address = escape(article.url)
        web = article.url.startswith(("http://", "https://"))
        shown.append(f'<a href="{address}" rel="noopener noreferrer">{address}</a>' if web else address)
    return f"<h3>{escape(article.title or '')}</h3><p>{' · '.join(shown)}</p>"


def _issues(article: Article) -> str:
    """What was odd, in both languages."""
    items = "".join(f"<li>{escape(i.message)} <i>{escape(i.message_vi)}</i></li>" for i in article.issues)
    return f'<ul class="issues">{items}</ul>' if items else ""


def _legend(found: list[Mark]) -> str:
    counts = Counter(mark.kind for mark in found)
    shown = "".join(f'<mark class="{kind}">{kind} {counts[kind]}</mark>' for kind in KINDS if counts[kind])
    return f'<p class="legend">{shown}</p>'


def _text(article: Article, found: list[Mark], name: str) -> str:
    text = article.text
    aside = [s for s in article.sections if s.kind in ("teaser", "boilerplate")]
    dimmed = [Mark(s.start, min(s.end, len(text)), "aside", s.kind, None, None, None) for s in aside]
    parts = []
    for start, end, here in stretches((*dimmed, *found), len(text)):
        words = escape(text[start:end])
        kinds = " ".join(dict.fromkeys(mark.kind for mark in here))
        title = escape("\n".join(dict.fromkeys(map(_hint, here))))
        parts.append(f'<mark id="{name}c{start}" class="{kinds}" title="{title}">{words}</mark>' if here else words)
    return f'<div class="text">{"".join(parts)}</div>'


def _hint(mark: Mark) -> str:
    certainty = f" ({mark.certainty})" if mark.certainty else ""
    return f"{mark.name}{certainty}" + (f" · {mark.rule}" if mark.rule else "")


# --- several --------------------------------------------------------------------------------------


def _overview(articles: tuple[Article, ...], pages: tuple[str, ...] | None) -> str:
    names = [f"a{k}" for k in range(1, len(articles) + 1)]
    homes = [f"{page}#" if pages else f"#{name}" for name, page in zip(names, pages or names, strict=True)]
    parts = [f"<h3>{len(articles)} articles</h3>", _list(articles, homes)]
    parts += _together(articles, homes)
    if pages is None:
        parts += (
            f'<details id="{name}"><summary>{escape(_title(article))}</summary>{_body(article, name)}</details>'
            for name, article in zip(names, articles, strict=True)
        )
    return "\n".join(parts)


def _title(article: Article) -> str:
    return article.title or " ".join(article.text[:100].split()) or "(empty)"


def _list(articles: tuple[Article, ...], homes: list[str]) -> str:
    head = "".join(f"<th>{name}</th>" for name in ("", "title", "published", "source", *_COUNTED, "issues"))
    rows = []
    for number, (article, home) in enumerate(zip(articles, homes, strict=True), 1):
        counts = [str(len(getattr(article, kind)) or "") for kind in (*_COUNTED, "issues")]
        cells = [brief(article.published_at), article.source or "", *counts]
        title = f'<a href="{escape(home.removesuffix("#"))}">{escape(_title(article))}</a>'
        rows.append(f"<tr><td>{number}</td><td>{title}</td>{''.join(f'<td>{escape(c)}</td>' for c in cells)}</tr>")
    caption = f"<caption>articles ({len(articles)})</caption>"
    return f'<table class="list">{caption}<thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'


def _together(articles: tuple[Article, ...], homes: list[str]) -> Iterator[str]:
    """Promises, documents and people of all the articles, a table each, with the number of the article in front."""
    for kind in MAIN:
        records: list[Model] = [record for article in articles for record in getattr(article, kind)]
        owners = [k for k, article in enumerate(articles) for _ in getattr(article, kind)]
        for table in many(records):
            rows = tuple((str(k + 1), *row) for k, row in zip(owners, table.rows, strict=True))
            links = [_place(homes[k], start) for k, start in zip(owners, table.starts, strict=True)]
            yield table_html(table._replace(columns=("article", *table.columns), rows=rows), links)


def _place(home: str, start: int | None) -> str | None:
    return None if start is None else f"{home}c{start}"
