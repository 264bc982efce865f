"""One record of a draft, field by field: what holds of it, and the verdicts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from vnlao_coop.grounding import judge_names, judge_values
from vnlao_coop.grounding.judge_values import Outcome
from vnlao_coop.grounding.matching import alike_kinds, alike_stages
from vnlao_coop.grounding.quotes import Spot
from vnlao_coop.grounding.reading import Reading, Told
from vnlao_coop.grounding.words import bag, covered, likeness
from vnlao_coop.models.draft import DraftMoney, DraftPromise, DraftQuantity
from vnlao_coop.models.facts import PromiseReference
from vnlao_coop.models.grounding import Check

_DATES = frozenset(["start", "end", "date", "period", "signed_on", "due"])
_WORDS = frozenset(["level", "purpose", "title", "aliases", "description", "condition", "name"])
_STATED = frozenset(["kind", "status"])  # what the text decides
_TAKEN = frozenset(["modality", "certainty", "present", "documents_count"])  # what a careful reader decides
_IDS = frozenset(["under", "based_on", "replaces"])
_OWN = frozenset(["quote", "nth", "quotes", "id"])
_PARAPHRASE = 0.5  # share of words that stand in the paragraph
_ALIKE = 0.6
_UNCLAIMED = {"modality": "asserted", "certainty": "stated", "present": False}  # what a draft that is silent says


class Judged(NamedTuple):
    """What holds of a record, the verdicts, and what was taken from beyond the record's own words."""

    kept: dict[str, Any]
    checks: list[Check]
    relied_on: list[tuple[str, Outcome]]


def judge(reading: Reading, told: Told, ids: Mapping[str, str]) -> Judged:
    """Every field that the draft fills; ``ids`` leads from the names of its records to ours."""
    judged = Judged({}, [], [])
    for field in type(told.draft).model_fields:
        value = getattr(told.draft, field)
        if field in _OWN or value is None or value in ((), ""):
            continue
        if isinstance(value, tuple):
            each = [_one(reading, told, field, f"{field}[{n}]", item, ids, judged) for n, item in enumerate(value, 1)]
            judged.kept[field] = tuple(found.kept for found in each if found is not None and found.kept is not None)
        elif (outcome := _one(reading, told, field, field, value, ids, judged)) is not None:
            judged.kept[field] = outcome.kept
    return judged


def _one(
    reading: Reading, told: Told, field: str, label: str, value: Any, ids: Mapping[str, str], judged: Judged
) -> Outcome | None:
    """One value with its checks noted; None where the draft claims nothing by it."""
    qualifier: Outcome | None = None
    if isinstance(value, DraftMoney):
        outcome, qualifier = judge_values.judge_money(reading, told, field, value)
    else:
        found = _value(reading, told, field, value, ids)
        if found is None:
            return None
        outcome = found
    judged.checks.append(_check(reading, told, label, value, outcome))
    if qualifier is not None:
        judged.checks.append(_check(reading, told, f"{label}.qualifier", value.qualifier, qualifier))
    if outcome.verdict == "inferred" and not outcome.ours:
        judged.relied_on.append((field, outcome))
    return outcome


def _value(reading: Reading, told: Told, field: str, value: Any, ids: Mapping[str, str]) -> Outcome | None:
    if isinstance(value, DraftQuantity):
        return judge_values.judge_quantity(reading, told, field, value)
    if isinstance(value, DraftPromise):
        return _promise(reading, told, value)
    if field in _DATES:
        return judge_values.judge_date(reading, told, field, value)
    if field in _STATED:
        return _closed(told, field, value)
    if field in _TAKEN:
        return _taken(told, field, value)
    if field in _IDS:
        return _reference(told, field, value, ids)
    if field == "positions":
        return judge_names.judge_office(reading, told, value)
    if field == "country":
        return judge_names.judge_country(told, value)
    if field == "name" and told.name.startswith("official/"):
        return judge_names.judge_person(reading, told, value)
    if field in judge_names.ROLES:
        return judge_names.judge_name(reading, told, field, value)
    return _words(reading, told, field, value)


def _check(reading: Reading, told: Told, label: str, value: Any, outcome: Outcome) -> Check:
    spot = outcome.spot
    shown = shown_value(value)
    evidence = reading.evidence(spot, field=label.partition("[")[0]) if spot is not None else None
    return Check(
        record=told.name, field=label, value=shown, verdict=outcome.verdict, says=outcome.says, evidence=evidence
    )


def shown_value(value: Any) -> str:
    """A value of a draft in a few words.

    >>> shown_value(DraftMoney(amount="3000000", currency="USD", qualifier="more_than"))
    '3000000 USD more_than'
    """
    if isinstance(value, DraftMoney):
        amount = f"{value.amount}-{value.amount_max}" if value.amount_max else value.amount
        return f"{amount} {value.currency}" + (f" {value.qualifier}" if value.qualifier != "exact" else "")
    if isinstance(value, DraftQuantity):
        return " ".join(filter(None, (value.amount, value.unit, value.item)))
    return value.description if isinstance(value, DraftPromise) else str(value)


def _closed(told: Told, field: str, value: str) -> Outcome:
    """A kind or status against our reading; where the text contradicts it, the article keeps what the text says."""
    ours, _ = told.own(field)
    if ours is None:
        return Outcome(value, "unchecked")
    proof = told.proof(field) or told.spot
    if ours == value:
        return Outcome(value, "supported", spot=proof, ours=True)
    alike = alike_kinds(ours, value) if field == "kind" else alike_stages(ours, value)
    if alike or not {ours, value}.isdisjoint(("other", "unknown")):
        return Outcome(value, "unchecked", ours, proof)
    return Outcome(ours, "contradicted", ours, proof)


def _taken(told: Told, field: str, value: Any) -> Outcome | None:
    ours, _ = told.own(field)
    if told.ours is not None and ours == value:
        return Outcome(value, "supported", spot=told.spot, ours=True)
    if _UNCLAIMED.get(field) == value:
        return None if told.ours is None else Outcome(value, "unchecked", str(ours))
    if field == "documents_count" and ours is not None:
        return Outcome(None, "contradicted", str(ours), told.proof(field) or told.spot)
    return Outcome(value, "unchecked", None if ours is None else str(ours))


def _reference(told: Told, field: str, value: str, ids: Mapping[str, str]) -> Outcome:
    if value not in ids:
        return Outcome(None, "unsupported", "no such record")
    ours, _ = told.own(field)
    known = ours if isinstance(ours, tuple) else (ours,)
    same = ids[value] in known
    return Outcome(value, "supported" if same else "unchecked", spot=told.proof(field) if same else None, ours=same)


def _words(reading: Reading, told: Told, field: str, value: str) -> Outcome:
    """A title, a purpose: printed in the record's paragraph, or elsewhere; in other words; or not at all."""
    ours, as_draft = told.own(field)
    if value == as_draft or (isinstance(as_draft, tuple) and value in as_draft):
        return Outcome(value, "supported", spot=told.proof(field) or told.spot, ours=True)
    spots = reading.quotes.every(value)
    near = next((spot for spot in spots if told.holds(spot)), None)
    if near is not None:
        return Outcome(value, "supported", spot=near)
    if spots:
        return Outcome(value, "inferred", spot=spots[0])
    words, paragraph = bag(value), reading.words(told.paragraph)
    if words and words <= bag(told.draft.quote):
        return Outcome(value, "supported", spot=told.spot)
    if isinstance(ours, str) and likeness(words, bag(ours)) >= _ALIKE:
        return Outcome(value, "unchecked", ours, told.proof(field) or told.spot)
    if covered(words, paragraph) >= _PARAPHRASE:
        return Outcome(value, "unchecked", spot=told.spot)
    return Outcome(None, "unsupported", ours if isinstance(ours, str) and ours else None)


def _promise(reading: Reading, told: Told, value: DraftPromise) -> Outcome:
    """The earlier promise: its words must stand in the text."""
    ours, as_draft = told.own("fulfils")
    if ours is not None and as_draft == value:
        spot = _proof_of(ours) or told.spot
        return Outcome(ours, "supported", spot=spot, ours=True)
    if value.quote is None:
        found = _words(reading, told, "fulfils", value.description)
        return found._replace(kept=PromiseReference(description=value.description)) if found.kept else found
    spot_or_why = reading.quotes.find(value.quote, value.nth)
    if isinstance(spot_or_why, str):
        return Outcome(None, "unsupported", spot_or_why)
    made_on = judge_values.judge_date(reading, told, "fulfils", value.made_on) if value.made_on else None
    proof = (reading.evidence(spot_or_why, field=None),)
    kept = PromiseReference(description=value.description, made_on=made_on.kept if made_on else None, evidence=proof)
    return Outcome(kept, "supported" if told.holds(spot_or_why) else "inferred", spot=spot_or_why)


def _proof_of(promise: PromiseReference) -> Spot | None:
    """The words of a promise of ours."""
    return next((Spot(e.start, e.end, True) for e in promise.evidence), None)
