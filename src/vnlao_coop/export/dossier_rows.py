"""The tables of a dossier: persons, tenures, documents, promises, steps, events, links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal, get_args

from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.dossier import Document, Event, Person, Promise

DossierKind = Literal["persons", "tenures", "documents", "promises", "steps", "events", "links"]
DOSSIER_KINDS: tuple[str, ...] = get_args(DossierKind)
Row = dict[str, Any]

_COLUMNS: dict[str, str] = {
    "persons": "id name aliases country offices first_seen:day last_seen:day",
    "tenures": "id name title role organization place system former:bool first_seen:day last_seen:day",
    "documents": "id kind title aliases parties period signed_on status based_on replaces promises contradictions",
    "promises": "id kind giver receiver giver_country receiver_country amount:decimal currency qualifier quantities "
    "description purpose condition due status late:bool done_on:day fields sums_up:bool part_of under contradictions "
    "certainty quote",
    "steps": "id of name status on reported:day quote certainty",
    "events": "id kind date place participants status contradictions",
    "links": "of left right joined:bool because",
}


def dossier_schema(kind: str) -> dict[str, Any]:
    """The columns of one table of a dossier with the type of their cells."""
    own = dict(name.partition(":")[::2] for name in _COLUMNS[kind].split())
    more = {} if kind == "links" else {"sources": "int", "refs": "text", "source_titles": "text", "source_urls": "text"}
    return {name: of or "text" for name, of in own.items()} | more


def dossier_rows(dossier: Dossier, kind: str) -> Iterator[Row]:
    """The rows of one table, each with every column of its :func:`dossier_schema`."""
    for row in _ROWS[kind](dossier):
        yield {name: row.get(name) for name in dossier_schema(kind)}


def _text(value: Any) -> str | None:
    if value is None or value in ("", ()):
        return None
    if isinstance(value, tuple):
        return "; ".join(filter(None, map(_text, value)))
    return value.edtf if isinstance(value, (PartialDate, DateRange)) else str(value)


def _sources(dossier: Dossier, refs: Iterable[str]) -> Row:
    refs = tuple(refs)
    reports = {ref.partition("#")[0]: dossier.source(ref) for ref in refs}
    titles = tuple(r.title or r.url or r.source or "" for r in reports.values())
    urls = tuple(dict.fromkeys(r.url or r.file for r in reports.values() if r.url or r.file))
    named = {"source_titles": _text(titles), "source_urls": _text(urls)}
    return {"sources": len(reports), "refs": _text(refs)} | named


def _said(entity: Document | Promise | Event) -> str | None:
    """All that sources say differently."""
    return _text(tuple(c.summary for c in entity.contradictions))


def _fields(entity: Any, *names: str) -> Row:
    return {name: _text(getattr(entity, name)) for name in names}


def _person(dossier: Dossier, p: Person) -> Row:
    first = min((t.first_seen for t in p.tenures if t.first_seen), default=None)
    last = max((t.last_seen for t in p.tenures if t.last_seen), default=None)
    seen = {"offices": _text(tuple(t.title for t in p.tenures)), "first_seen": first, "last_seen": last}
    return _fields(p, "id", "name", "aliases", "country") | seen | _sources(dossier, p.refs)


def _tenures(dossier: Dossier) -> Iterator[Row]:
    for p in dossier.persons:
        for t in p.tenures:
            held = _fields(t, "title", "role", "organization", "place", "system")
            seen = {"former": t.former, "first_seen": t.first_seen, "last_seen": t.last_seen}
            yield {"id": p.id, "name": p.name} | held | seen | _sources(dossier, t.refs)


def _document(dossier: Dossier, d: Document) -> Row:
    names = ("id", "kind", "title", "aliases", "parties", "period", "signed_on", "based_on", "replaces", "promises")
    rest = {"status": d.steps[-1].status if d.steps else None, "contradictions": _said(d)}
    return _fields(d, *names) | rest | _sources(dossier, d.refs)


def _promise(dossier: Dossier, p: Promise) -> Row:
    names = ("id", "kind", "giver", "receiver", "giver_country", "receiver_country", "quantities", "description")
    more = ("purpose", "condition", "due", "fields", "part_of", "under")
    money = p.amount
    amount = {"amount": money.low, "currency": money.currency, "qualifier": money.qualifier} if money else {}
    done = {"status": p.status(), "late": p.late, "done_on": p.done_on, "sums_up": p.period, "contradictions": _said(p)}
    shown = {"certainty": p.certainty, "quote": p.steps[0].quote if p.steps else None}
    return _fields(p, *names, *more) | amount | done | shown | _sources(dossier, p.refs)


def _steps(dossier: Dossier) -> Iterator[Row]:
    told: tuple[Document | Promise, ...] = (*dossier.documents, *dossier.promises)
    for entity in told:
        name = entity.title if isinstance(entity, Document) else entity.description
        for step in entity.steps:
            row = {"id": entity.id, "of": entity.type, "name": name, "reported": step.reported}
            yield row | _fields(step, "status", "on", "quote", "certainty") | _sources(dossier, (step.ref,))


def _event(dossier: Dossier, e: Event) -> Row:
    who = tuple(map(dossier.name_of, e.participants))
    said = {"participants": _text(who), "contradictions": _said(e)}
    return _fields(e, "id", "kind", "date", "place", "status") | said | _sources(dossier, e.refs)


def _links(dossier: Dossier) -> Iterator[Row]:
    for joined, pairs in ((True, dossier.links), (False, dossier.apart)):
        for pair in pairs:
            row = {"of": pair.kind, "left": pair.left, "right": pair.right}
            yield row | {"joined": joined, "because": _text(pair.because)}


_ROWS: dict[str, Callable[[Dossier], Iterable[Row]]] = {
    "persons": lambda d: (_person(d, p) for p in d.persons),
    "tenures": _tenures,
    "documents": lambda d: (_document(d, one) for one in d.documents),
    "promises": lambda d: (_promise(d, p) for p in d.promises),
    "steps": _steps,
    "events": lambda d: (_event(d, e) for e in d.events),
    "links": _links,
}
