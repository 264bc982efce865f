"""The pieces of a page: escaped text, tables, and the frame that lets nothing in from outside."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from html import escape
from importlib.resources import files

from vnlao_coop.display.marks import KINDS
from vnlao_coop.display.tables import Table

GENERATOR = '<meta name="generator" content="vnlao_coop">'  # in every page that is written
_COLOURS = {
    "date": "#cfe8fc", "money": "#ffe08a", "quantity": "#ffedb8", "place": "#d5f0d0", "organization": "#e4dcf7",
    "official": "#f9d3dd", "field": "#e6e6e6", "delegation": "#1f77b4", "meeting": "#2ca02c",
    "agreement": "#9467bd", "commitment": "#d62728", "partnership": "#8c564b",
}  # fmt: skip
_FACTS = KINDS[KINDS.index("delegation") :]


@cache
def _file(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


@cache
def _css() -> str:
    paint = (
        f".vnlao .{kind}{{{'border-bottom:2px solid ' if kind in _FACTS else 'background:'}{_COLOURS[kind]}}}\n"
        for kind in KINDS
    )
    return _file("page.css") + "".join(paint)


def style() -> str:
    """The style of all that is shown, as an element."""
    return f"<style>{_css()}</style>"


def _allowed(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def frame(title: str, body: str) -> str:
    """A whole page: ``body`` with its filter box. It loads nothing, and its policy lets no other script run."""
    script = _file("page.js")
    policy = (
        f"default-src 'none'; style-src {_allowed(_css())}; script-src {_allowed(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    bar = (
        '<div class="bar" hidden><label>Filter · Lọc: <input type="search" autocomplete="off"></label>'
        " <output></output></div>"
    )
    return (
        f'<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'{GENERATOR}\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>{style()}</head>\n"
        f'<body class="vnlao">{bar}\n{body}\n<p class="hint" hidden></p>\n<script>{script}</script></body></html>\n'
    )


def table_html(table: Table, links: Sequence[str | None] = ()) -> str:
    """One table; columns that are empty throughout are left out. ``links``: where the proof of each row leads.

    Facts have many fields: their proof stands right after their id, where it is seen without scrolling.
    """
    kept = [i for i, name in enumerate(table.columns) if any(row[i] for row in table.rows)]
    last = len(table.columns) - 1
    if "id" in table.columns and last in kept:
        kept.remove(last)
        kept.insert(table.columns.index("id") + 1, last)
    proof = kept.index(last) if last in kept else None
    head = "".join(f"<th>{escape(table.columns[i])}</th>" for i in kept)
    rows = []
    for number, row in enumerate(table.rows):
        cells = [escape(row[i]) for i in kept]
        if proof is not None and number < len(links) and (address := links[number]):
            cells[proof] = f'<a href="{escape(address)}">{cells[proof]}</a>'
        rows.append(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>")
    return (
        f"<table><caption>{escape(table.heading)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table>"
    )
