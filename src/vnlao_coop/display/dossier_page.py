"""A dossier as HTML: promises, documents, people and events, and the dated steps of each with their words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from vnlao_coop.display.html import frame, style, table_html
from vnlao_coop.display.tables import PROOF, Table
from vnlao_coop.display.words import brief
from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.models.dossier import Document, Event, Person, Promise, Step


def dossier_html(dossier: Dossier) -> str:
    """A dossier as a fragment with its style, as a notebook shows it."""
    return f'{style()}<div class="vnlao">{_body(dossier)}</div>'


def dossier_page(dossier: Dossier) -> str:
    """One self-contained page of a dossier.

    >>> "<title>Dossier of 0 articles</title>" in dossier_page(Dossier.of([]))
    True
    """
    return frame(f"Dossier of {len(dossier.reports)} articles", _body(dossier))


def dossier_tables(dossier: Dossier) -> Iterator[Table]:
    """Promises, documents, people, events, and what was left apart; what there is none of is left out."""
    if dossier.promises:
        yield promises_table(dossier.promises, "promises")
    rows: tuple[tuple[str, tuple[str, ...], Iterable[tuple[str, ...]]], ...] = (
        (
            "documents",
            ("title", "kind", "parties", "period", "signed", "status", "said differently", "articles"),
            (_document(d) for d in dossier.documents),
        ),
        ("people", ("name", "country", "offices", "articles"), (_person(p) for p in dossier.persons)),
        (
            "events",
            ("date", "kind", "place", "who", "status", "said differently", "articles"),
            (_event(dossier, e) for e in dossier.events),
        ),
        (
            "left apart",
            ("of", "one", "another", "because"),
            ((a.kind, a.left, a.right, brief(a.because)) for a in dossier.apart),
        ),
    )
    for heading, columns, found in rows:
        if cells := tuple(found):
            yield Table(f"{heading} ({len(cells)})", columns, cells)


def promises_table(promises: Sequence[Promise], heading: str) -> Table:
    """These promises, a row for each."""
    columns = ("what", "giver", "receiver", "sum", "due", "status", "late", "said differently", "certainty", "articles")
    return Table(f"{heading} ({len(promises)})", columns, tuple(map(_promise, promises)))


def steps_table(dossier: Dossier, steps: Sequence[Step]) -> Table:
    """The life of a promise or a document, a row for each step."""
    rows = []
    for step in steps:
        source = dossier.source(step.ref)
        told = source.title or source.url or source.file or source.source or step.ref
        rows.append((brief(step.on), brief(step.reported), step.status, told, step.quote))
    return Table("steps", ("date", "reported", "status", "article", PROOF), tuple(rows))


def _body(dossier: Dossier) -> str:
    parts = [f"<h3>{len(dossier.reports)} articles</h3>"]
    parts += map(table_html, dossier_tables(dossier))
    told: tuple[Promise | Document, ...] = (*dossier.promises, *dossier.documents)
    for entity in told:
        name = _name(entity) if isinstance(entity, Promise) else entity.title
        steps = table_html(steps_table(dossier, entity.steps))
        parts.append(f'<details id="{escape(entity.id)}"><summary>{escape(name)}</summary>{steps}</details>')
    return "\n".join(parts)


def _name(promise: Promise) -> str:
    return " ".join(filter(None, (promise.description, promise.purpose)))


def _articles(refs: Iterable[str]) -> str:
    return str(len({ref.partition("#")[0] for ref in refs}))


def _promise(p: Promise) -> tuple[str, ...]:
    amount = brief(p.amount) + (" over several years" if p.period else " (part)" if p.part_of else "")
    when = brief(p.due), p.status(), brief(p.late)
    sure = "" if p.certainty == "stated" else p.certainty
    sides = _name(p), brief(p.giver), brief(p.receiver)
    return *sides, amount, *when, brief(p.contradictions), sure, _articles(p.refs)


def _document(d: Document) -> tuple[str, ...]:
    status = d.steps[-1].status if d.steps else ""
    said = brief(d.contradictions)
    return d.title, d.kind, brief(d.parties), brief(d.period), brief(d.signed_on), status, said, _articles(d.refs)


def _person(p: Person) -> tuple[str, ...]:
    offices = []
    for t in p.tenures:
        seen = [brief(day) for day in dict.fromkeys((t.first_seen, t.last_seen)) if day is not None]
        offices.append(f"{t.title} ({' – '.join(seen)})" if seen else t.title)
    return p.name, brief(p.country), "; ".join(offices), _articles(p.refs)


def _event(dossier: Dossier, e: Event) -> tuple[str, ...]:
    who = "; ".join(dossier.name_of(one) for one in e.participants)
    return brief(e.date), e.kind, brief(e.place), who, e.status, brief(e.contradictions), _articles(e.refs)
