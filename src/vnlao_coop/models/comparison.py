"""Two accounts of the same articles side by side: what both have, what one has, and how far they agree."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Literal, NamedTuple

from pydantic import Field

from vnlao_coop.models.base import Model
from vnlao_coop.models.draft import DraftKind

_MISSING = "inter-coder coefficients need the extra: pip install 'vnlao_coop[coders]' ({error})"


class Compared(Model):
    """One field of a record that both have; the values in a few words, None where one has none."""

    field: str
    a: str | None
    b: str | None
    same: bool


class Match(Model):
    """One record that both accounts have."""

    article: Annotated[str, Field(description="Key or number of the article")]
    kind: DraftKind
    a: Annotated[str, Field(description="Kind and number in the first account")]
    b: Annotated[str, Field(description="Kind and number in the second account")]
    fields: tuple[Compared, ...]


class Single(Model):
    """A record that one account has and the other has not."""

    article: str
    kind: DraftKind
    record: str
    quote: str


class Score(NamedTuple):
    """How the first account does when the second is taken for right."""

    precision: float
    recall: float
    f1: float
    both: int
    only_a: int
    only_b: int


class Comparison(Model):
    """Two accounts compared. Counts add up over all articles."""

    type: Literal["comparison"] = "comparison"
    kinds: tuple[DraftKind, ...]
    matched: tuple[Match, ...] = ()
    only_a: tuple[Single, ...] = ()
    only_b: tuple[Single, ...] = ()

    def score(self, kind: DraftKind | None = None) -> Score:
        """Precision, recall and F1 of one kind, or of all records; 1.0 where neither account has any."""
        both, a, b = (
            sum(kind in (None, record.kind) for record in records)
            for records in (self.matched, self.only_a, self.only_b)
        )
        precision = both / (both + a) if both + a else float(not b)
        recall = both / (both + b) if both + b else float(not a)
        f1 = 2 * both / (2 * both + a + b) if both + a + b else 1.0
        return Score(precision, recall, f1, both, a, b)

    def pairs(self, kind: DraftKind, field: str) -> list[tuple[str | None, str | None, bool]]:
        """What both say of one field of the records that both have, and whether it is one thing."""
        found = (c for match in self.matched if match.kind == kind for c in match.fields)
        return [(c.a, c.b, c.same) for c in found if c.field == field]

    def agreement(self, kind: DraftKind, field: str) -> float | None:
        """The share of shared records whose ``field`` is one thing; None where neither account ever fills it."""
        same = [row[2] for row in self.pairs(kind, field)]
        return sum(same) / len(same) if same else None

    def alpha(self, kind: DraftKind, field: str) -> float | None:
        """Krippendorff's alpha (nominal) of one field over the records that both have.

        Meant for closed lists (``kind``, ``status``, ``country`` …). None where the codes do not vary, or are not both
        given for two records: alpha is not defined there. Needs the extra ``vnlao_coop[coders]``.
        """
        return self._coefficient("alpha", kind, field)

    def kappa(self, kind: DraftKind, field: str) -> float | None:
        """Cohen's kappa of one field over the records of which both give it; otherwise as :meth:`alpha`."""
        return self._coefficient("kappa", kind, field)

    def _coefficient(self, name: Literal["alpha", "kappa"], kind: DraftKind, field: str) -> float | None:
        coded = [(a, b) for a, b, _ in self.pairs(kind, field) if a is not None and b is not None]
        if len(coded) < 2 or len({code for pair in coded for code in pair}) < 2:
            return None
        try:
            library = import_module("nltk.metrics.agreement")
        except ImportError as error:
            raise ImportError(_MISSING.format(error=error)) from error
        told = [
            (coder, str(item), code) for item, pair in enumerate(coded) for coder, code in zip("ab", pair, strict=True)
        ]
        return float(getattr(library.AnnotationTask(data=told), name)())

    def rows(self) -> list[dict[str, str | float | int | None]]:
        """For a methods section: one row for each kind (``field`` None), then one for each of its fields."""
        found: list[dict[str, str | float | int | None]] = []
        for kind in self.kinds:
            found.append({"kind": kind, "field": None, **self.score(kind)._asdict(), "agreement": None})
            fields: dict[str, None] = {}
            for match in self.matched:
                if match.kind == kind:
                    fields.update(dict.fromkeys(c.field for c in match.fields))
            found += [self._field_row(kind, field) for field in fields]
        return found

    def _field_row(self, kind: DraftKind, field: str) -> dict[str, str | float | int | None]:
        empty = dict.fromkeys(("precision", "recall", "f1", "only_a", "only_b"))
        both = len(self.pairs(kind, field))
        return {"kind": kind, "field": field, **empty, "both": both, "agreement": self.agreement(kind, field)}

    def report(self) -> str:
        """The figures as text, then what only one account has and where fields differ."""
        lines = [f"{'':14} precision recall    F1   both  only a  only b"]
        for kind in self.kinds:
            s = self.score(kind)
            counts = f"{s.both:6} {s.only_a:7} {s.only_b:7}"
            lines.append(f"{kind:14} {s.precision:9.3f} {s.recall:6.3f} {s.f1:5.3f} {counts}")
        lines += _singles("only a", self.only_a) + _singles("only b", self.only_b)
        for match in self.matched:
            lines += [
                f"differ  {match.article} {match.a} ~ {match.b} {c.field}: {c.a!r} | {c.b!r}"
                for c in match.fields
                if not c.same
            ]
        return "\n".join(lines)


def _singles(label: str, records: Sequence[Single]) -> list[str]:
    return [f"{label}  {r.article} {r.record}: {r.quote!r}" for r in records]
