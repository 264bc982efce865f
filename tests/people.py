"""What the tables of officials, visits, events and documents are written in."""

from __future__ import annotations

import vnlao_coop as vlc
from vnlao_coop.models.facts import Agreement, Delegation, Meeting

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


def told(meeting: Meeting) -> str:
    """`kind | day | place | people`, a dash for what is not told."""
    day = getattr(meeting.date, "edtf", "-")
    people = ", ".join(p.name for p in meeting.participants if p.type == "official")
    return f"{meeting.kind} | {day} | {meeting.place.name if meeting.place else '-'} | {people or '-'}"


def paper(agreement: Agreement) -> str:
    """`title | parties | status | day of signing`."""
    day = getattr(agreement.signed_on, "edtf", "-")
    return f"{agreement.title} | {' + '.join(p.name for p in agreement.parties)} | {agreement.status} | {day}"
