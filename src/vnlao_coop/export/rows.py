"""The tables: one for each kind of record, flat, with the same columns every time. Every format is made of these.

* one row for each record (positions: one for each office that an official holds);
* names of actors, EDTF for dates, ids for references; several of one kind in one cell are joined
  with ``"; "``; what the article does not state is missing, never empty;
* amounts are exact ``decimal.Decimal``; ``earliest`` and ``latest`` are days;
* then the proof: ``quote``, ``start``, ``end``, ``section``, ``certainty``; then the article.

``docs/tables.md`` lists all columns; it is drawn from :mod:`~vnlao_coop.export.meanings` and the tables here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal, TypeVar, get_args

from vnlao_coop.export.dossier_rows import DOSSIER_KINDS, DossierKind, dossier_rows, dossier_schema
from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.models.actors import Group, Official, Organization, Place, Position
from vnlao_coop.models.article import Article, CooperationField, Issue
from vnlao_coop.models.base import Certainty, Evidence, Mention
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import Agreement, Commitment, Delegation, Fact, Meeting, Partnership
from vnlao_coop.models.money import Money, Quantity

Kind = Literal[
    "dates", "money", "quantities", "places", "organizations", "officials", "positions", "fields",
    "delegations", "meetings", "agreements", "commitments", "partnerships", "issues",
]  # fmt: skip
KINDS: tuple[str, ...] = get_args(Kind)

Told = Article | Iterable[Article] | Dossier
Row = dict[str, Any]
V = TypeVar("V")
Type = Literal["text", "decimal", "day", "int", "bool"]

_LARGEST = 2**63 - 1  # what a cell of whole numbers holds; a printed count beyond it counts nothing

_EVIDENCE: dict[str, Type] = {"quote": "text", "start": "int", "end": "int", "section": "text", "certainty": "text"}
ARTICLE: dict[str, Type] = {
    "article_title": "text",
    "article_source": "text",
    "article_url": "text",
    "article_file": "text",
    "article_published": "text",
    "article_sha256": "text",
}
_FACT: dict[str, Type] = {"id": "text"}
_SAID: dict[str, Type] = {"modality": "text", "reported_by": "text"}
_CALENDAR: dict[str, Type] = {"edtf": "text", "earliest": "day", "latest": "day", "granularity": "text"}
_NUMBER: dict[str, Type] = {"amount": "decimal", "amount_max": "decimal"}
_SUM: dict[str, Type] = {
    "amount": "decimal",
    "amount_max": "decimal",
    "amount_min": "decimal",
    "currency": "text",
    "qualifier": "text",
}


def _text(*names: str) -> dict[str, Type]:
    return dict.fromkeys(names, "text")


_COLUMNS: dict[str, dict[str, Type]] = {
    "dates": _CALENDAR | _text("part_of_day", "time", "modifier", "inferred", "alternatives"),
    "money": _SUM | _text("basis", "inferred", "alternatives") | {"equivalent_of": "int"},
    "quantities": _NUMBER | _text("unit", "item", "qualifier"),
    "places": _text("name", "canonical", "kind", "country", "iso3166_2", "valid_from", "valid_to", "successor"),
    "organizations": _text("name", "canonical", "kind", "level", "place", "country", "abbreviation"),
    "officials": _text("name", "canonical", "aliases", "country", "positions") | {"present": "bool"},
    "positions": _text("official", "title", "role", "organization", "place", "system")
    | {"former": "bool", "acting": "bool", "inferred": "bool"},
    "fields": _text("code", "name", "dac"),
    "delegations": _FACT
    | _text("name", "head", "members", "origin", "destination", "start_date", "end_date", "level", "purpose")
    | _text("invited_by")
    | _SAID,
    "meetings": _FACT | _text("kind", "participants", "date", "place", "status") | {"documents_count": "int"} | _SAID,
    "agreements": _FACT
    | _text("kind", "title", "aliases", "parties", "period", "status", "signed_on", "signatories", "witnesses")
    | _text("based_on", "replaces")
    | _SAID,
    "commitments": _FACT
    | _text("kind", "giver", "receiver", "receiver_of")
    | _SUM
    | _text("parts", "quantities", "description", "purpose", "condition", "due", "status", "under")
    | _text("fulfils", "fulfils_made_on")
    | _SAID,
    "partnerships": _FACT | _text("vietnamese", "lao", "under") | _SAID,
    "issues": _text("code", "message", "message_vi"),
}


def columns(kind: Kind | DossierKind) -> tuple[str, ...]:
    """The columns of one table, in order.

    >>> columns("fields")[:4]
    ('code', 'name', 'dac', 'quote')
    """
    return tuple(schema(kind))


def schema(kind: str) -> dict[str, Type]:
    """The columns of one table with the type of their cells.

    Raises ``ValueError`` for a kind there is no table of.
    """
    if kind in DOSSIER_KINDS:
        return dossier_schema(kind)
    return record_schema(kind) | ARTICLE


def record_schema(kind: str) -> dict[str, Type]:
    """The columns of one table of articles, without those that tell of the article."""
    if kind not in _COLUMNS:
        raise ValueError(f"no table of kind {kind!r}; there are {', '.join((*KINDS, *DOSSIER_KINDS))}")
    return _COLUMNS[kind] | _EVIDENCE


def rows(x: Told, kind: str) -> Iterator[Row]:
    """The rows of one table, from one article, several, or a dossier, each with every column of its :func:`schema`.

    The tables of a dossier can be had from articles too, which are made into one. Raises ``ValueError`` where a
    table of articles is asked of a dossier, which does not keep them.
    """
    names = tuple(schema(kind))
    if kind in DOSSIER_KINDS:
        dossier = x if isinstance(x, Dossier) else Dossier.of((x,) if isinstance(x, Article) else x)
        yield from dossier_rows(dossier, kind)
        return
    if isinstance(x, Dossier):
        raise ValueError(f"a dossier has no table of {kind}; it has {', '.join(DOSSIER_KINDS)}")
    for article in (x,) if isinstance(x, Article) else x:
        about = article_row(article)
        for found in records(article, kind):
            row = found | about
            yield {name: row[name] for name in names}


def records(article: Article, kind: str) -> Iterable[Row]:
    """The rows of one article in one table, each with every column of its :func:`record_schema`, in any order."""
    return _ROWS[kind](article)


def article_row(article: Article) -> Row:
    """What every row of an article tells of it: the columns of :data:`ARTICLE`."""
    return {
        "article_title": article.title,
        "article_source": article.source,
        "article_url": article.url,
        "article_file": article.file,
        "article_published": _cell(article.published_at),
        "article_sha256": _cell(article.text_sha256),
    }


# --- cells ----------------------------------------------------------------------------------------


def _cell(value: Any) -> str | None:
    """One cell of text; None for nothing."""
    if value is None or value == "" or value == ():
        return None
    if isinstance(value, tuple):
        return "; ".join(filter(None, map(_cell, value)))
    if isinstance(value, (Place, Organization, Official, Group)):
        return value.name
    if isinstance(value, Position):
        return value.title
    if isinstance(value, (PartialDate, DateRange)):
        return value.edtf
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    return str(value)


def _cells(record: Any, *names: str) -> Row:
    return {name: _cell(getattr(record, name)) for name in names}


def _proof(evidence: tuple[Evidence, ...], certainty: Certainty | None = None) -> Row:
    core = evidence[0] if evidence else None
    return {
        "quote": core.quote if core else None,
        "start": core.start if core else None,
        "end": core.end if core else None,
        "section": core.section if core else None,
        "certainty": certainty,
    }


# --- rows -----------------------------------------------------------------------------------------


def _mentions(mentions: Iterable[Mention[V]], row: Callable[[V], Row]) -> Iterator[Row]:
    for m in mentions:
        rest = {
            "inferred": _cell(m.inferred),
            "alternatives": _cell(m.alternatives),
            "equivalent_of": m.equivalent_of,
        }
        yield row(m.value) | rest | _proof(m.evidence, "inferred" if m.inferred else "stated")


def _date(value: PartialDate | DateRange) -> Row:
    finer = value if isinstance(value, PartialDate) else None
    return {
        "edtf": value.edtf,
        "earliest": value.earliest,
        "latest": value.latest,
        "granularity": value.granularity,
        "part_of_day": finer and finer.part_of_day,
        "time": finer and _cell(finer.time),
        "modifier": finer and finer.modifier,
    }


def _sum(value: Money | None) -> Row:
    return {name: getattr(value, name) if value is not None else None for name in _SUM}


def _quantity(value: Quantity) -> Row:
    return {name: getattr(value, name) for name in ("amount", "amount_max", "unit", "item", "qualifier")}


def _named(kind: str, records: Iterable[Place | Organization | CooperationField | Issue]) -> Iterator[Row]:
    return (_cells(record, *_COLUMNS[kind]) | _proof(record.evidence) for record in records)


def _official(official: Official) -> Row:
    return (
        _cells(official, "name", "canonical", "aliases", "country", "positions")
        | {"present": official.present}
        | _proof(official.evidence)
    )


def _positions(official: Official) -> Iterator[Row]:
    """The proof of an office is the evidence of the official that prints its title or role, else the core span."""
    for position in official.positions:
        printed = tuple(e for e in official.evidence if position.title in e.quote) or tuple(
            e for e in official.evidence if position.role in e.quote
        )
        yield (
            {"official": official.name}
            | _cells(position, "title", "role", "organization", "place", "system")
            | {"former": position.former, "acting": position.acting, "inferred": position.inferred}
            | _proof(printed or official.evidence, "inferred" if position.inferred else "stated")
        )


def _fact(fact: Fact, *names: str) -> Row:
    return _cells(fact, "id", "modality", "reported_by", *names) | _proof(fact.evidence, fact.certainty)


def _delegation(fact: Delegation) -> Row:
    names = ("name", "head", "members", "origin", "destination", "level", "purpose", "invited_by")
    return _fact(fact, *names) | {"start_date": _cell(fact.start), "end_date": _cell(fact.end)}


def _meeting(fact: Meeting) -> Row:
    row = _fact(fact, "kind", "participants", "date", "place", "status")
    count = fact.documents_count
    return row | {"documents_count": count if count is not None and count <= _LARGEST else None}


def _agreement(fact: Agreement) -> Row:
    return _fact(fact, *(name for name in _COLUMNS["agreements"] if name not in _FACT | _SAID))


def _commitment(fact: Commitment) -> Row:
    names = ("kind", "giver", "receiver", "parts", "quantities", "description", "purpose", "condition", "due")
    kept = fact.fulfils
    promise = {
        "fulfils": _cell(kept.description) if kept else None,
        "fulfils_made_on": _cell(kept.made_on) if kept else None,
    }
    group = {"receiver_of": _cell(fact.receiver.of) if isinstance(fact.receiver, Group) else None}
    return _sum(fact.amount) | _fact(fact, *names, "status", "under") | group | promise


def _partnership(fact: Partnership) -> Row:
    return _fact(fact, "vietnamese", "lao", "under")


_ROWS: dict[str, Callable[[Article], Iterable[Row]]] = {
    "dates": lambda article: _mentions(article.dates, _date),
    "money": lambda article: _mentions(article.money, lambda value: _sum(value) | {"basis": value.basis}),
    "quantities": lambda article: _mentions(article.quantities, _quantity),
    "places": lambda article: _named("places", article.places),
    "organizations": lambda article: _named("organizations", article.organizations),
    "officials": lambda article: map(_official, article.officials),
    "positions": lambda article: (row for official in article.officials for row in _positions(official)),
    "fields": lambda article: _named("fields", article.fields),
    "delegations": lambda article: map(_delegation, article.delegations),
    "meetings": lambda article: map(_meeting, article.meetings),
    "agreements": lambda article: map(_agreement, article.agreements),
    "commitments": lambda article: map(_commitment, article.commitments),
    "partnerships": lambda article: map(_partnership, article.partnerships),
    "issues": lambda article: _named("issues", article.issues),
}
