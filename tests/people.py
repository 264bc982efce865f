"""What the tables of officials and of visits are written in."""

from __future__ import annotations

import vnlao_coop as vlc
from vnlao_coop.models.facts import Delegation

Table = dict[str, list[tuple[str, list[str]]]]


def read(text: str) -> list[str]:
    """The officials of a text: `name ~ other name | title; title | country`, one line each.

    `*` marks a title with a part that the text leaves out, `(absent)` one who takes no part.
    """
    return [
        f"{' ~ '.join((o.name, *o.aliases))} | {'; '.join(p.title + '*' * p.inferred for p in o.positions)} | "
        f"{o.country}{'' if o.present else ' (absent)'}"
        for o in vlc.parse_article(text).officials
    ]


def lines(table: Table) -> list[tuple[str, str, list[str]]]:
    """A table's construction, text and officials, line by line."""
    return [(construction, text, told) for construction, rows in table.items() for text, told in rows]


def offices_read(text: str) -> list[str]:
    """Each official of a text with offices and country, as the tables have them."""
    return [
        f"{o.name} | {'; '.join('nguyên: ' * p.former + p.title + '*' * p.inferred for p in o.positions)} | "
        f"{o.country}{'' if o.present else ' (absent)'}"
        for o in vlc.parse_article(text).officials
    ]


def way(visit: Delegation) -> str:
    """`leader or group: origin → destination`."""
    who = visit.head.name if visit.head else visit.name
    return (
        f"{who}: {visit.origin.name if visit.origin else '?'} → {visit.destination.name if visit.destination else '?'}"
    )
