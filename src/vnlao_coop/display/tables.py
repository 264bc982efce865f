"""Records as small tables of plain strings, each with the words that prove it.

Field by field (:func:`one`), or a row for each record (:func:`many`). An article's :func:`tables` are its facts,
field by field, then people, bodies, places, values, row by row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vnlao_coop.display.words import brief
from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Evidence, Mention, Model

PROOF = "words that prove it"
_LAST = ("modality", "reported_by", "certainty")  # what every fact has, after what it says


class Table(NamedTuple):
    """A heading, the names of the columns, the rows. The last column is always the proof.

    ``starts`` says for each row where its proof stands in the text.
    """

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    starts: tuple[int | None, ...] = ()


_MENTION = ("value", "inferred", "alternatives")
_HEADINGS: dict[str, tuple[str, tuple[str, ...]]] = {
    "Commitment": ("commitments", ()),
    "Agreement": ("agreements", ()),
    "Meeting": ("meetings", ()),
    "Delegation": ("delegations", ()),
    "Partnership": ("partnerships", ()),
    "Official": ("officials", ("name", "country", "present", "positions")),
    "Position": ("positions", ("title", "role", "organization", "place", "system", "former", "acting", "inferred")),
    "Organization": ("organizations", ("name", "kind", "level", "country")),
    "Place": ("places", ("name", "canonical", "kind", "country", "iso3166_2")),
    "CooperationField": ("fields of cooperation", ("code", "name", "dac")),
    "PartialDate": ("dates", _MENTION),
    "Money": ("money", _MENTION),
    "Quantity": ("quantities", _MENTION),
    "Issue": ("issues", ("code", "message", "message_vi")),
    "Person": ("persons", ("name", "aliases", "country", "tenures")),
    "Tenure": ("tenures", ("title", "first_seen", "last_seen", "former")),
    "Document": ("documents", ("title", "kind", "parties", "period", "signed_on", "steps", "contradictions")),
    "Promise": (
        "promises",
        ("description", "purpose", "giver", "receiver", "amount", "due", "late", "steps", "contradictions"),
    ),
    "Event": ("events", ("date", "kind", "place", "status", "contradictions")),
    "Step": ("steps", ("day", "status", "quote", "ref")),
    "Change": ("changes", ("name", "step")),
    "Total": ("totals", ("by", "currency", "exact", "inexact", "promises")),
    "Unit": ("units", ("name", "names", "kind", "country", "valid_to", "successor")),
    "Link": ("links", ("kind", "left", "right", "because")),
    "Apart": ("left apart", ("kind", "left", "right", "because")),
}


def tables(article: Article) -> Iterator[Table]:
    """All that was read from ``article``; what it has none of is left out."""
    for fact in article.facts:
        yield one(fact)
    for records in (article.officials, article.organizations, article.places, article.fields):
        yield from many(records)
    for mentions in (article.dates, article.money, article.quantities):
        yield from many(mentions)
    yield from many(article.issues)


def core(evidence: tuple[Evidence, ...]) -> str:
    """The words of the core span, which comes first."""
    return evidence[0].quote if evidence else ""


def one(record: Model) -> Table:
    """One record, field by field; fields that say nothing are left out.

    >>> from vnlao_coop.models.actors import Place
    >>> one(Place(name="tỉnh Thử", canonical="Thử", country="LA")).rows
    (('name', 'tỉnh Thử', ''), ('canonical', 'Thử', ''), ('country', 'LA', ''))
    """
    proofs: dict[str | None, list[str]] = {}
    evidence: tuple[Evidence, ...] = getattr(record, "evidence", ())
    for e in evidence:
        if e.quote not in proofs.setdefault(e.field, []):
            proofs[e.field].append(e.quote)
    if (promise := getattr(record, "fulfils", None)) is not None and promise.evidence:
        proofs.setdefault("fulfils", [core(promise.evidence)])
    rows = [("core", "", quote) for quote in proofs.pop(None, ())]
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        if name in ("type", "id", "evidence") or (value == field.default and name not in proofs):
            continue
        rows.append((name, brief(value), " … ".join(proofs.pop(name, ()))))
    rows.extend((str(name), "", " … ".join(quotes)) for name, quotes in proofs.items())
    return Table(brief(record.value if isinstance(record, Mention) else record), ("field", "value", PROOF), tuple(rows))


def many(records: Iterable[Model]) -> Iterator[Table]:
    """A table for each kind of record, in the order they come, a row for each record.

    >>> from vnlao_coop.models.actors import Place
    >>> [(table.heading, len(table.rows)) for table in many([Place(name="Lào", canonical="Lào", country="LA")])]
    [('places (1)', 1)]
    """
    groups: dict[str, list[Model]] = {}
    for record in records:
        name = type(record.value if isinstance(record, Mention) else record).__name__
        groups.setdefault("PartialDate" if name == "DateRange" else name, []).append(record)
    for name, group in groups.items():
        heading, columns = _HEADINGS[name]
        columns = columns or _columns(group)
        proofs = [getattr(record, "evidence", ()) for record in group]
        yield Table(
            f"{heading} ({len(group)})",
            (*columns, PROOF),
            tuple((*(brief(getattr(r, c)) for c in columns), core(e)) for r, e in zip(group, proofs, strict=True)),
            tuple(e[0].start if e else None for e in proofs),
        )


def _columns(facts: list[Model]) -> tuple[str, ...]:
    """The fields in which one of these facts says something."""
    fields = type(facts[0]).model_fields
    said = {n for n, field in fields.items() if any(getattr(fact, n) != field.default for fact in facts)}
    ordered = [*(n for n in fields if n not in _LAST), *_LAST]
    return ("id", *(n for n in ordered if n in said and n not in ("id", "type", "evidence")))
