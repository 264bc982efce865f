"""An article as HTML: its text with the records marked, and tables of them below.

Everything that comes from the article is escaped; the page loads nothing and runs no script.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from html import escape

from vnlao_coop.display.marks import KINDS, Mark, marks, stretches
from vnlao_coop.display.tables import Table, tables
from vnlao_coop.display.words import brief
from vnlao_coop.models.article import Article

_COLOURS = {
    "date": "#cfe8fc", "money": "#ffe08a", "quantity": "#ffedb8", "place": "#d5f0d0", "organization": "#e4dcf7",
    "official": "#f9d3dd", "field": "#e6e6e6", "delegation": "#1f77b4", "meeting": "#2ca02c",
    "agreement": "#9467bd", "commitment": "#d62728", "partnership": "#8c564b",
}  # fmt: skip
_FACTS = KINDS[KINDS.index("delegation") :]


def _style() -> str:
    rules = [
        ".vnlao{font:15px/1.6 system-ui,sans-serif;color:#222;background:#fff;padding:.5em 1em;max-width:70em}",
        ".vnlao .text{white-space:pre-wrap;overflow-wrap:anywhere}",
        ".vnlao mark{background:none;color:inherit;padding:0}",
        ".vnlao .aside{opacity:.5}",
        ".vnlao table{border-collapse:collapse;margin:.3em 0 1em;font-size:90%}",
        ".vnlao th,.vnlao td{border:1px solid #ddd;padding:.2em .5em;text-align:left;vertical-align:top}",
        ".vnlao caption{text-align:left;font-weight:600}",
        ".vnlao .legend mark{margin-right:1em}",
    ]
    for kind in KINDS:
        paint = f"border-bottom:2px solid {_COLOURS[kind]}" if kind in _FACTS else f"background:{_COLOURS[kind]}"
        rules.append(f".vnlao .{kind}{{{paint}}}")
    return "<style>" + "".join(rules) + "</style>"


def article_html(article: Article) -> str:
    """One article as an HTML fragment with its style: head, legend, marked text, tables.

    >>> "&lt;b&gt;" in article_html(Article(text="<b>"))
    True
    """
    return f"{_style()}{_body(article)}"


def to_html(x: Article | Iterable[Article]) -> str:
    """A whole HTML page of one article or several, one after the other."""
    articles = (x,) if isinstance(x, Article) else tuple(x)
    title = escape(articles[0].title or "vnlao_coop") if len(articles) == 1 else f"{len(articles)} articles"
    return (
        f'<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>{title}</title>{_style()}</head>\n'
        f"<body>{''.join(map(_body, articles))}</body></html>\n"
    )


def _body(article: Article) -> str:
    found = marks(article)
    parts = ['<div class="vnlao">', _head(article), _legend(found), _text(article, found)]
    parts += map(_table, tables(article))
    return "\n".join((*parts, "</div>"))


def _head(article: Article) -> str:
    facts = (article.published_at, article.authors, article.source, article.url)
    rest = " · ".join(escape(shown) for fact in facts if (shown := brief(fact)))
    return f"<h3>{escape(article.title or '')}</h3><p>{rest}</p>"


def _legend(found: list[Mark]) -> str:
    counts = Counter(mark.kind for mark in found)
    shown = "".join(f'<mark class="{kind}">{kind} {counts[kind]}</mark>' for kind in KINDS if counts[kind])
    return f'<p class="legend">{shown}</p>'


def _text(article: Article, found: list[Mark]) -> str:
    text = article.text
    aside = [s for s in article.sections if s.kind in ("teaser", "boilerplate")]
    dimmed = [Mark(s.start, min(s.end, len(text)), "aside", s.kind, None, None, None) for s in aside]
    parts = []
    for start, end, here in stretches((*dimmed, *found), len(text)):
        words = escape(text[start:end])
        kinds = " ".join(dict.fromkeys(mark.kind for mark in here))
        title = escape("\n".join(map(_hint, here)))
        parts.append(f'<mark class="{kinds}" title="{title}">{words}</mark>' if here else words)
    return f'<div class="text">{"".join(parts)}</div>'


def _hint(mark: Mark) -> str:
    return f"{mark.name}{mark.doubt}" + (f" · {mark.rule}" if mark.rule else "")


def _table(table: Table) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in table.columns)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in table.rows)
    return f"<table><caption>{escape(table.heading)}</caption><tr>{head}</tr>{rows}</table>"
