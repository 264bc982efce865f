"""The records of an article as small tables of plain strings, each with the words that prove it.

Facts come first, a table each, field by field; then people, bodies, places, values, a row each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vnlao_coop.display.words import brief
from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Evidence, Mention
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import Fact
from vnlao_coop.models.money import Money, Quantity

PROOF = "words that prove it"


class Table(NamedTuple):
    """A heading, the names of the columns, the rows. The last column is always the proof."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(article: Article) -> Iterator[Table]:
    """All that was read from ``article``; what it has none of is left out."""
    for fact in article.facts:
        yield _fact(fact)
    actors = (
        ("officials", article.officials, ("name", "country", "present", "positions")),
        ("organizations", article.organizations, ("name", "kind", "level", "country")),
        ("places", article.places, ("name", "canonical", "kind", "country", "iso3166_2")),
        ("fields of cooperation", article.fields, ("code", "name", "dac")),
    )
    for heading, records, columns in actors:
        rows = tuple((*(brief(getattr(r, c)) for c in columns), core(r.evidence)) for r in records)
        if rows:
            yield Table(f"{heading} ({len(rows)})", (*columns, PROOF), rows)
    yield from _mentions("dates", article.dates)
    yield from _mentions("money", article.money)
    yield from _mentions("quantities", article.quantities)
    if article.issues:
        rows = tuple((issue.code, issue.message, core(issue.evidence)) for issue in article.issues)
        yield Table(f"issues ({len(rows)})", ("code", "message", PROOF), rows)


def core(evidence: tuple[Evidence, ...]) -> str:
    """The words of the core span, which comes first."""
    return evidence[0].quote if evidence else ""


def _fact(fact: Fact) -> Table:
    proofs: dict[str | None, list[str]] = {}
    for e in fact.evidence:
        if e.quote not in proofs.setdefault(e.field, []):
            proofs[e.field].append(e.quote)
    if (promise := getattr(fact, "fulfils", None)) is not None and promise.evidence:
        proofs.setdefault("fulfils", [core(promise.evidence)])
    rows = [("core", "", quote) for quote in proofs.pop(None, ())]
    for name, field in type(fact).model_fields.items():
        value = getattr(fact, name)
        if name in ("type", "id", "evidence") or (value == field.default and name not in proofs):
            continue
        rows.append((name, brief(value), " … ".join(proofs.pop(name, ()))))
    rows.extend((str(name), "", " … ".join(quotes)) for name, quotes in proofs.items())
    return Table(brief(fact), ("field", "value", PROOF), tuple(rows))


def _mentions(
    heading: str, mentions: Iterable[Mention[PartialDate | DateRange] | Mention[Money] | Mention[Quantity]]
) -> Iterator[Table]:
    rows = tuple((brief(m.value), brief(m.inferred), brief(m.alternatives), core(m.evidence)) for m in mentions)
    if rows:
        yield Table(f"{heading} ({len(rows)})", ("value", "inferred", "or else", PROOF), rows)
