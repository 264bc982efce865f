"""Dates, sums and counted things of a draft, read again where the draft says they stand."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from vnlao_coop.grounding.quotes import Spans, Spot
from vnlao_coop.grounding.reading import Reading, Told
from vnlao_coop.grounding.values import (
    adds_year,
    date_key,
    money_key,
    read_date,
    read_money,
    read_quantity,
    same_date,
    states,
    yearless_key,
)  # fmt: skip
from vnlao_coop.grounding.words import bag
from vnlao_coop.models.base import Mention
from vnlao_coop.models.dates import DateRange, DateValue
from vnlao_coop.models.draft import DraftMoney, DraftQuantity
from vnlao_coop.models.grounding import Verdict
from vnlao_coop.models.money import Money, Quantity

Same = Callable[[Any, Any], bool]


class Outcome(NamedTuple):
    """What comes of one value: what the article keeps of it, and the verdict with its words."""

    kept: Any
    verdict: Verdict
    says: str | None = None
    spot: Spot | None = None
    ours: bool = False  # as our own record has it: nothing to add


def judge_date(reading: Reading, told: Told, field: str, value: str) -> Outcome:
    """A date, in its field's quote, else as our record has it, else in the record's words, its paragraph, the text."""
    ours, as_draft = told.own(field)
    if ours is not None and as_draft == value:
        return Outcome(ours, "supported", spot=told.proof(field) or told.spot, ours=True)
    wanted = read_date(value, reading.article.published_at)
    if wanted is None:
        return Outcome(None, "unsupported", "no date")
    found = _look(reading.dates, told, field, wanted, states)
    if found.match is None and ours is not None:
        if states(ours, wanted):
            return _with_year(reading, wanted, ours, told.proof(field) or told.spot, "supported")
        if not found.bound:
            return Outcome(None, "contradicted", ours.edtf, told.proof(field))
    if found.match is not None:
        spot, stated = found.match
        return _with_year(reading, wanted, stated, spot, "supported")
    if found.bound:
        return Outcome(None, "contradicted", found.bound[1].edtf, found.bound[0])
    match = _nearest(reading.same_dates.get(wanted.edtf, ()), told)
    if match is None:
        keys = (key for key in (date_key(wanted), yearless_key(wanted)) if key is not None)
        alike = (m for key in keys for m in reading.same_dates.get(key, ()))
        match = next((m for m in alike if same_date(m.value, wanted)), None)
    if match is not None:
        return _with_year(reading, wanted, match.value, _spot(match), "inferred")
    rival = next((v for v in found.others if v[1].type == wanted.type and _shape(v[1]) == _shape(wanted)), None)
    if rival is not None:
        return Outcome(None, "contradicted", rival[1].edtf, rival[0])
    return Outcome(None, "unsupported")


def judge_money(reading: Reading, told: Told, field: str, value: DraftMoney) -> tuple[Outcome, Outcome | None]:
    """A sum, and its qualifier where the sum stands."""
    wanted = read_money(value)
    if wanted is None:
        return Outcome(None, "unsupported", "no sum"), None
    ours, as_draft = told.own(field)
    mine = zip(ours, as_draft, strict=True) if isinstance(ours, tuple) else [(ours, as_draft)]
    for full, said in mine:
        if said is not None and said == value:
            return Outcome(full, "supported", spot=told.proof(field) or told.spot, ours=True), None
    single = ours if isinstance(ours, Money) else None
    if single is not None and _same_sum(single, wanted):
        return _qualified(wanted, single, Outcome(wanted, "supported", spot=told.proof(field) or told.spot))
    found = _look(reading.money, told, field, wanted, _same_sum)
    if found.match is not None and not (single is not None and _is_of_another(reading, told, wanted)):
        return _qualified(wanted, found.match[1], Outcome(wanted, "supported", spot=found.match[0]))
    if found.bound:
        return Outcome(None, "contradicted", str(found.bound[1]), found.bound[0]), None
    if single is not None:
        return Outcome(None, "contradicted", str(single), told.proof(field)), None
    match = _nearest(reading.same_money.get(money_key(wanted), ()), told)
    if match is not None:
        return _qualified(wanted, match.value, Outcome(wanted, "inferred", spot=_spot(match)))
    if found.others:
        return Outcome(None, "contradicted", str(found.others[0][1]), found.others[0][0]), None
    return Outcome(None, "unsupported"), None


def judge_quantity(reading: Reading, told: Told, field: str, value: DraftQuantity) -> Outcome:
    """Counted things: the number, and a word of the thing where both name one."""
    wanted = read_quantity(value)
    if wanted is None:
        return Outcome(None, "unsupported", "no number")
    ours, as_draft = told.own(field)
    for full, said in zip(ours or (), as_draft or (), strict=True):
        if said == value:
            return Outcome(full, "supported", spot=told.proof(field) or told.spot, ours=True)
    found = _look(reading.quantities, told, field, wanted, _same_things)
    if found.match is not None:
        return Outcome(wanted, "supported", spot=found.match[0])
    if any(_same_things(full, wanted) for full in ours or ()):
        return Outcome(wanted, "supported", spot=told.proof(field) or told.spot)
    rival = found.bound or next((v for v in found.others if _share_words(v[1], wanted)), None)
    if rival:
        return Outcome(None, "contradicted", str(rival[1]), rival[0])
    return Outcome(None, "unsupported")


class _Looked(NamedTuple):
    """Where a value was looked for: the match, what the field's own quote says instead, what else is near."""

    match: tuple[Spot, Any] | None
    bound: tuple[Spot, Any] | None
    others: list[tuple[Spot, Any]]


def _look(spans: Spans[Mention[Any]], told: Told, field: str, wanted: Any, same: Same) -> _Looked:
    bound = None
    for spot in told.fields.get(field, ()):
        for stated in _stated(spans, spot.start, spot.end):
            if same(stated[1], wanted):
                return _Looked(stated, None, [])
            bound = bound or stated
    if bound is not None:
        return _Looked(None, bound, [])
    others: list[tuple[Spot, Any]] = []
    for start, end in ((told.spot.start, told.spot.end), told.paragraph):
        for stated in _stated(spans, start, end):
            if same(stated[1], wanted):
                return _Looked(stated, None, [])
            if start == told.spot.start:
                others.append(stated)
    return _Looked(None, None, others)


def _stated(spans: Spans[Mention[Any]], start: int, end: int) -> Iterator[tuple[Spot, Any]]:
    """The values printed at a place, and their other readings."""
    for mention in spans.touching(start, end):
        values: tuple[Any, ...] = (mention.value, *mention.alternatives)
        for value in values:
            yield _spot(mention), value


def _spot(mention: Mention[Any]) -> Spot:
    return Spot(mention.evidence[0].start, mention.evidence[0].end, True)


def _nearest(mentions: Sequence[Mention[Any]], told: Told) -> Mention[Any] | None:
    """The last one before the record, else the first one after it."""
    at = bisect_left(mentions, told.spot.start, key=lambda m: m.evidence[0].start)
    return mentions[max(at - 1, 0)] if mentions else None


def _with_year(reading: Reading, wanted: DateValue, stated: DateValue, spot: Spot, verdict: Verdict) -> Outcome:
    """A year that the words at hand do not print must stand elsewhere in the article."""
    year = adds_year(wanted, stated)
    kept = stated if wanted.edtf == stated.edtf else wanted
    if year is None:
        return Outcome(kept, verdict, spot=spot)
    if year in reading.years:
        return Outcome(kept, "inferred", spot=spot)
    return Outcome(stated, "unsupported", stated.edtf, spot)


def _shape(value: DateValue) -> tuple[bool, ...]:
    if isinstance(value, DateRange):
        return ()
    return tuple(part is None for part in (value.month, value.day, value.subyear))


def _qualified(wanted: Money, stated: Money, sum_: Outcome) -> tuple[Outcome, Outcome | None]:
    if wanted.qualifier == stated.qualifier:
        return sum_, None
    kept = stated.model_copy(update={"basis": wanted.basis})
    qualifier = Outcome(None, "contradicted", stated.qualifier, sum_.spot)
    return sum_._replace(kept=kept), qualifier


def _same_sum(a: Money, b: Money) -> bool:
    return money_key(a) == money_key(b)


def _is_of_another(reading: Reading, told: Told, wanted: Money) -> bool:
    """Whether another promise of the article is the one of this sum."""
    others = (c for c in reading.article.commitments if c is not told.ours and c.amount is not None)
    return told.name.startswith("commitment/") and any(_same_sum(c.amount, wanted) for c in others if c.amount)


def _same_things(a: Quantity, b: Quantity) -> bool:
    if (a.amount, a.amount_max) != (b.amount, b.amount_max):
        return False
    return _share_words(a, b) or not (_words(a) and _words(b))


def _share_words(a: Quantity, b: Quantity) -> bool:
    return bool(_words(a) & _words(b))


def _words(value: Quantity) -> frozenset[str]:
    return bag(" ".join(filter(None, (value.unit, value.item))))
