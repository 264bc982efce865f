"""The draft of an article: its records with quotes in place of offsets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from vnlao_coop.models import draft as d
from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Evidence, Mention, Model
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import Fact, PromiseReference
from vnlao_coop.models.money import Money, Quantity, plain

_OWN = frozenset(["quote", "nth", "quotes"])


class Occurrences:
    """Where the same words stand in a text: every start, overlapping ones too; found once for each quote."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts: dict[str, list[int]] = {}

    def of(self, words: str) -> list[int]:
        """The offsets of ``words``, in order.

        >>> Occurrences("aaa").of("aa")
        [0, 1]
        """
        found = self._starts.get(words)
        if found is None:
            found = self._starts[words] = []
            at = self.text.find(words) if words else -1
            while at >= 0:
                found.append(at)
                at = self.text.find(words, at + 1)
        return found

    def number(self, evidence: Evidence) -> int | None:
        """Which occurrence of its quote ``evidence`` is, from 1; None where there is one."""
        starts = self.of(evidence.quote)
        return starts.index(evidence.start) + 1 if len(starts) > 1 and evidence.start in starts else None


def draft_of(article: Article) -> d.Draft:
    """See :meth:`~vnlao_coop.models.draft.Draft.of`."""
    at = Occurrences(article.text)
    return d.Draft(
        dates=tuple(_mention(d.DraftDate, m, at) for m in article.dates),
        money=tuple(_mention(d.DraftSum, m, at) for m in article.money),
        officials=tuple(_record(d.DraftOfficial, o, at) for o in article.officials),
        delegations=tuple(_record(d.DraftDelegation, f, at) for f in article.delegations),
        meetings=tuple(_record(d.DraftMeeting, f, at) for f in article.meetings),
        agreements=tuple(_record(d.DraftAgreement, f, at) for f in article.agreements),
        commitments=tuple(_record(d.DraftCommitment, f, at) for f in article.commitments),
        partnerships=tuple(_record(d.DraftPartnership, f, at) for f in article.partnerships),
    )


def plain_value(value: Any) -> Any:
    """A field of a record as a draft has it: names, EDTF, plain figures.

    >>> plain_value((PartialDate(year=2022), Money(amount=3, currency="USD")))[0]
    '2022'
    """
    if isinstance(value, (tuple, list)):
        return tuple(plain_value(item) for item in value)
    if isinstance(value, (PartialDate, DateRange)):
        return value.edtf
    if isinstance(value, Money):
        return d.DraftMoney(
            amount=plain(value.low),
            amount_max=plain(value.amount_max) if value.amount_max is not None else None,
            **{name: getattr(value, name) for name in ("currency", "qualifier", "basis")},
        )
    if isinstance(value, Quantity):
        return d.DraftQuantity(
            amount=plain(value.amount),
            amount_max=plain(value.amount_max) if value.amount_max is not None else None,
            **{name: getattr(value, name) for name in ("unit", "item", "qualifier")},
        )
    if isinstance(value, Model) and not isinstance(value, (Fact, PromiseReference)):
        return getattr(value, "title", None) or getattr(value, "name", None)
    return value


def _quotes(evidence: Iterable[Evidence], at: Occurrences) -> tuple[d.FieldQuote, ...]:
    return tuple(d.FieldQuote(field=e.field, quote=e.quote, nth=at.number(e)) for e in evidence)


def _opening(evidence: tuple[Evidence, ...], at: Occurrences) -> dict[str, Any]:
    return {"quote": evidence[0].quote, "nth": at.number(evidence[0]), "quotes": _quotes(evidence[1:], at)}


def _mention(model: type[d.DraftRecord], mention: Mention[Any], at: Occurrences) -> Any:
    return model(value=plain_value(mention.value), **_opening(mention.evidence, at))  # type: ignore[call-arg]


def _record(model: type[d.DraftRecord], record: Any, at: Occurrences) -> Any:
    fields = {name: plain_value(getattr(record, name)) for name in model.model_fields if name not in _OWN}
    if (kept := fields.get("fulfils")) is not None:
        proof = kept.evidence[0] if kept.evidence else None
        fields["fulfils"] = d.DraftPromise(
            description=kept.description,
            made_on=plain_value(kept.made_on),
            quote=proof.quote if proof else None,
            nth=at.number(proof) if proof else None,
        )
    return model(**fields, **_opening(record.evidence, at))
