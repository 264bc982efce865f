"""What an article says of a draft: a verdict for each field, and the records that hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Evidence, Model

Verdict = Literal["supported", "inferred", "contradicted", "unsupported", "unchecked"]


class Check(Model):
    """What the text says of one field of one record.

    ``supported``: the record's words state it. ``inferred``: another place of the article does. ``contradicted``: the
    text says something else (``says``). ``unsupported``: it does not state it. ``unchecked``: the reader cannot judge.
    """

    record: Annotated[str, Field(description="Kind and number within the draft: commitment/2")]
    field: Annotated[str, Field(description="The field; participants[1] for one of several, from 1")]
    value: Annotated[str, Field(description="What the draft says")]
    verdict: Verdict
    says: Annotated[str | None, Field(description="What the text says instead")] = None
    evidence: Annotated[Evidence | None, Field(description="The words of the text that decide it")] = None

    @property
    def holds(self) -> bool:
        """Whether the value stands in the article of the grounding."""
        return self.verdict not in ("contradicted", "unsupported")


class Refusal(Model):
    """A record that is not kept, and why: its words are not in the text, or what it is about is not."""

    record: str
    quote: str
    reason: str


class Grounding(Model):
    """The article of what holds in a draft, and the report on all of it."""

    type: Literal["grounding"] = "grounding"
    article: Article
    checks: tuple[Check, ...] = ()
    refused: tuple[Refusal, ...] = ()

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many fields have which verdict."""
        return dict(Counter(check.verdict for check in self.checks))

    def rows(self) -> list[dict[str, str | int | None]]:
        """The report as a table, ready for a data frame: one row for each field, and for each refused record."""
        return [*map(_row, self.checks), *map(_refused, self.refused)]

    def report(self) -> str:
        """The report as text: what is refused, contradicted or unsupported first, line by line; then the counts."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        for refusal in self.refused:
            yield f"refused       {refusal.record}: {refusal.reason}: {refusal.quote!r}"
        for verdict in ("contradicted", "unsupported", "unchecked", "inferred"):
            for check in self.checks:
                if check.verdict == verdict:
                    instead = f", the text says {check.says!r}" if check.says else ""
                    yield f"{verdict:13} {check.record}.{check.field} = {check.value!r}{instead}"
        counts = ", ".join(f"{count} {verdict}" for verdict, count in sorted(self.counts.items()))
        yield f"{len(self.checks)} fields: {counts or 'none'}; {len(self.refused)} records refused"

    def _repr_html_(self) -> str:
        from vnlao_coop.display.verdicts import grounding_html

        return grounding_html(self)


def _row(check: Check) -> dict[str, str | int | None]:
    e = check.evidence
    place = (e.start, e.end, e.quote) if e is not None else (None, None, None)
    return {
        "record": check.record, "field": check.field, "value": check.value, "verdict": check.verdict,
        "says": check.says, "start": place[0], "end": place[1], "quote": place[2],
    }  # fmt: skip


def _refused(refusal: Refusal) -> dict[str, str | int | None]:
    return {
        "record": refusal.record, "field": None, "value": None, "verdict": "refused",
        "says": refusal.reason, "start": None, "end": None, "quote": refusal.quote,
    }  # fmt: skip
