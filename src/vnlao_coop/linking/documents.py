"""One document in many articles, under whatever names, and its life as dated steps.

Documents are one by their period and parties, by the day they were signed and their parties, or by their
title. Another period, another day of signing, other parties or a kind that cannot be the same speak against it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from vnlao_coop.linking.claims import contradiction, most_stated
from vnlao_coop.linking.clusters import Key, join
from vnlao_coop.linking.parties import party_key
from vnlao_coop.linking.reports import day_of
from vnlao_coop.linking.words import Telling, telling
from vnlao_coop.models.base import Evidence
from vnlao_coop.models.dates import DateValue
from vnlao_coop.models.dossier import Apart, Document, DocumentStep, Link, Report, Step
from vnlao_coop.models.facts import Agreement, AgreementKind
from vnlao_coop.text.source import fold_name

_LOOSE: frozenset[AgreementKind] = frozenset(["agreement", "arrangement", "minutes_of_agreement", "other"])
_PLANS: frozenset[AgreementKind] = frozenset(["cooperation_programme", "cooperation_plan", "other"])
_STEPS: Mapping[str, DocumentStep] = {
    "planned": "planned", "negotiating": "planned", "signed": "signed", "reviewed": "reviewed",
}  # fmt: skip
_WEEK = 7
_BY_WEEK = 4
_ALIKE = 0.5  # share of telling words, where only the days and the parties are one
_SHORTEST_TITLE = 3  # telling pairs of a title that says by itself which document it is


class Mention(NamedTuple):
    """One agreement of one report."""

    ref: str
    source: str
    seen: dt.date | None
    agreement: Agreement
    parties: frozenset[str]
    words: Telling


def mentions_of(reports: Iterable[Report]) -> Iterator[Mention]:
    """The agreements of all reports, in order."""
    for report in reports:
        for a in report.agreements:
            parties = frozenset(map(party_key, a.parties))
            yield Mention(f"{report.id}#{a.id}", report.id, report.seen, a, parties, telling(a.title))


def link_documents(mentions: list[Mention]) -> tuple[list[list[Mention]], list[Link], list[Apart]]:
    """The mentions of each document, the reasons why they were joined, and those left apart."""
    return join("document", mentions, _keys, _summary, _forbid)


def _keys(mention: Mention) -> Iterator[Key]:
    agreement, parties = mention.agreement, " ".join(sorted(mention.parties))
    period = agreement.period.edtf if agreement.period is not None else None
    signed = day_of(agreement.signed_on)
    if period and parties:
        yield Key(1, (period, parties), f"same period and parties: {period}")
    if signed and parties:
        yield Key(2, (signed.isoformat(), parties), f"signed by the same parties on one day: {signed}")
    if len(mention.words.pairs) >= _SHORTEST_TITLE:
        yield Key(3, (" ".join(sorted(mention.words.pairs)),), f"same title: {agreement.title}")
    if mention.seen is not None and parties and agreement.status == "signed":
        for week in (mention.seen.toordinal() // _WEEK, mention.seen.toordinal() // _WEEK + 1):
            words = (str(week), parties, agreement.kind)
            yield Key(_BY_WEEK, words, "signed by the same parties in the news of the same days, with like titles")


@dataclass(slots=True)
class _Summary:
    kinds: set[AgreementKind]
    periods: set[str]
    signed: set[dt.date]
    parties: frozenset[str]
    words: Telling

    def add(self, other: _Summary) -> None:
        self.kinds |= other.kinds
        self.periods |= other.periods
        self.signed |= other.signed
        self.parties |= other.parties
        self.words |= other.words


def _summary(mention: Mention) -> _Summary:
    agreement = mention.agreement
    signed = day_of(agreement.signed_on)
    return _Summary(
        {agreement.kind},
        {agreement.period.edtf} if agreement.period is not None else set(),
        {signed} if signed else set(),
        mention.parties,
        mention.words,
    )


def _forbid(one: _Summary, other: _Summary, level: int) -> str | None:
    kinds = one.kinds | other.kinds
    if len(kinds) > 1 and not kinds <= _LOOSE and not kinds <= _PLANS:
        return f"of two kinds: {', '.join(sorted(kinds))}"
    if len(one.periods | other.periods) > 1:
        return f"for two periods: {', '.join(sorted(one.periods | other.periods))}"
    if one.parties and other.parties and not (one.parties <= other.parties or other.parties <= one.parties):
        return "between other parties"
    if len(one.signed | other.signed) > 1 and not one.periods:
        return f"signed on two days: {', '.join(map(str, sorted(one.signed | other.signed)))}"
    if level == _BY_WEEK and one.words.likeness(other.words) < _ALIKE:
        return "with other titles"
    return None


# --- the document ----------------------------------------------------------------------------------


def document_of(group: list[Mention], own: str, documents: Mapping[str, str]) -> Document:
    """The document ``own`` of the mentions in ``group``; ``documents`` leads from each ref to its document."""
    titles: dict[str, str] = {}
    for mention in group:
        for title in (mention.agreement.title, *mention.agreement.aliases):
            titles.setdefault(fold_name(title), title)
    title = max((m.agreement.title for m in group), key=lambda t: (len(t), t))
    periods = [(m.agreement.period, m.ref) for m in group if m.agreement.period is not None]
    signed = [(m.agreement.signed_on, m.ref) for m in group if m.agreement.signed_on is not None]
    kinds = [(m.agreement.kind, m.ref) for m in group]
    parties = max((m.agreement.parties for m in group), key=len)

    def others(field: str) -> tuple[str, ...]:
        refs = (f"{m.source}#{name}" for m in group for name in getattr(m.agreement, field))
        return tuple(sorted({documents[ref] for ref in refs} - {own}))

    days = [(day, ref) for value, ref in signed if (day := day_of(value)) is not None]
    return Document(
        id=own,
        refs=tuple(m.ref for m in group),
        kind=most_stated(kinds) or "other",
        title=title,
        aliases=tuple(sorted(t for folded, t in titles.items() if folded != fold_name(title))),
        parties=tuple(p.name for p in parties),
        period=most_stated(periods),
        signed_on=most_stated([(v, r) for v, r in signed if day_of(v)]) or most_stated(signed),
        steps=tuple(sorted(_steps(group), key=lambda s: (s.day or dt.date.max, s.status, s.ref))),
        based_on=others("based_on"),
        replaces=others("replaces"),
        contradictions=tuple(filter(None, [contradiction("signed_on", [(str(d), r) for d, r in days])])),
    )


def _steps(group: Iterable[Mention]) -> Iterator[Step]:
    for m in group:
        a, core = m.agreement, m.agreement.evidence[0]
        status = _STEPS.get(a.status, "referenced")
        on: DateValue | None = a.signed_on if status in ("signed", "planned") else None
        yield Step(status=status, on=on, reported=m.seen, ref=m.ref, quote=core.quote, certainty=a.certainty)
        if status != "signed" and a.status != "planned" and a.signed_on is not None:
            proof = _proof(a.evidence, "signed_on") or core
            yield Step(
                status="signed", on=a.signed_on, reported=m.seen, ref=m.ref, quote=proof.quote, certainty=a.certainty
            )


def _proof(evidence: tuple[Evidence, ...], field: str) -> Evidence | None:
    return next((e for e in evidence if e.field == field), None)
