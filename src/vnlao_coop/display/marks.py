"""What is marked in a text: every evidence span of an article, and the stretches between their edges."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from vnlao_coop.display.words import brief
from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Certainty, Evidence, Model

KINDS = (
    "date", "money", "quantity", "place", "organization", "official", "field",
    "delegation", "meeting", "agreement", "commitment", "partnership",
)  # fmt: skip
"""What can be marked, values and actors first, then facts."""


class Mark(NamedTuple):
    """``start:end`` of the text proves ``label`` (the record, or its ``field``)."""

    start: int
    end: int
    kind: str
    label: str
    field: str | None
    rule: str | None
    certainty: Certainty | None

    @property
    def name(self) -> str:
        """What it proves: a fact by its id, anything else by its kind.

        >>> Mark(0, 3, "date", "2022-04-04", None, "day and month", None).name
        'date 2022-04-04'
        """
        label = self.label if self.label.startswith(f"{self.kind}/") else f"{self.kind} {self.label}"
        return f"{label} · {self.field}" if self.field else label

    @property
    def doubt(self) -> str:
        """The certainty in brackets, where it is less than stated."""
        return "" if self.certainty in (None, "stated") else f" ({self.certainty})"


class Stretch(NamedTuple):
    """``start:end`` of the text with all marks that cover it, the longest first."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def marks(article: Article) -> list[Mark]:
    """Every evidence span of the article's records, in reading order, the longer first."""
    found: list[Mark] = []

    def add(kind: str, record: Model, evidence: Iterable[Evidence], certainty: Certainty | None = None) -> None:
        whole = brief(record)
        for e in evidence:
            label, name = whole, e.field
            if name and (value := getattr(record, name, None)) is not None:
                several = isinstance(value, tuple) and len(value) > 1  # the words prove one of them
                label = f"{getattr(record, 'id', whole)}.{name} {'' if several else brief(value)}".rstrip()
                name = None
            found.append(Mark(e.start, e.end, kind, label, name, e.rule, certainty))

    for kind, mentions in (("date", article.dates), ("money", article.money), ("quantity", article.quantities)):
        for mention in mentions:
            add(kind, mention.value, mention.evidence, "inferred" if mention.inferred else "stated")
    for kind, records in (
        ("place", article.places),
        ("organization", article.organizations),
        ("official", article.officials),
        ("field", article.fields),
    ):
        for record in records:
            add(kind, record, record.evidence)
    for fact in article.facts:
        add(fact.id.partition("/")[0], fact, fact.evidence, fact.certainty)
    for commitment in article.commitments:
        if commitment.fulfils:
            kept = (e.model_copy(update={"field": "fulfils"}) for e in commitment.fulfils.evidence)
            add("commitment", commitment, kept, commitment.certainty)
    order = {kind: index for index, kind in enumerate(KINDS)}
    return sorted(set(found), key=lambda mark: (mark.start, -mark.end, order[mark.kind], mark.label, mark.field or ""))


def stretches(found: Iterable[Mark], size: int) -> Iterator[Stretch]:
    """The text cut at every edge of a mark: no stretch is empty, together they are ``0:size``.

    >>> a, b = (Mark(0, 4, "date", "", None, None, None), Mark(2, 6, "money", "", None, None, None))
    >>> [(s.start, s.end, len(s.marks)) for s in stretches([a, b], 7)]
    [(0, 2, 1), (2, 4, 2), (4, 6, 1), (6, 7, 0)]
    """
    opening: dict[int, list[Mark]] = {}
    edges = {0, size}
    for mark in found:
        opening.setdefault(mark.start, []).append(mark)
        edges.update((mark.start, mark.end))
    here: list[Mark] = []
    for start, end in pairwise(sorted(edges)):
        here = [mark for mark in here if mark.end > start] + opening.get(start, [])
        here.sort(key=lambda mark: mark.start - mark.end)
        yield Stretch(start, end, tuple(here))
