"""One promise in many articles, from pledge to handover.

Promises are one by their sum, giver and receiver with like words, or by the thing itself. Another
giver or receiver, another kind of thing, a handover before the pledge speak against it. Two sums of one
thing are kept as a contradiction; they are never added.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, get_args

from vnlao_coop.linking.claims import contradiction, most_stated
from vnlao_coop.linking.clusters import Key, join
from vnlao_coop.linking.parties import party_key, unit_of
from vnlao_coop.linking.words import Telling, telling
from vnlao_coop.models.actors import Group, Official, Organization, Place
from vnlao_coop.models.base import Certainty
from vnlao_coop.models.dates import DateValue, PartialDate
from vnlao_coop.models.dossier import Apart, Link, Promise, PromiseStep, Report, Step
from vnlao_coop.models.facts import Commitment, CommitmentKind, MeetingKind
from vnlao_coop.models.money import Money
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.scan import Scan

_FAMILIES: Mapping[CommitmentKind, str] = {
    "scholarship": "people", "training": "people", "invitation": "invitation", "honour": "honour", "loan": "loan",
}  # fmt: skip
_STEPS: Mapping[str, PromiseStep] = {
    "pledged": "pledged", "committed": "committed", "implementing": "progress", "completed": "completed",
    "delivered": "handed_over", "accepted": "committed",
}  # fmt: skip
_SHOWN_BY: Mapping[str, tuple[MeetingKind, ...]] = {
    "handed_over": ("handover", "ceremony", "inauguration"),
    "completed": ("inauguration", "handover"),
    "started": ("groundbreaking",),
    "committed": ("signing",),
}
_EDUCATION = "education_training"
_UNIT = re.compile("[A-Z]{2}-[A-Z0-9]+")  # a province or a city
_DONE = frozenset(["completed", "handed_over"])
_SUM, _THING = 1, 2
_ALIKE = {_SUM: 0.3, _THING: 0.6}  # share of telling words: with the same sum, without
_ANOTHER_SUM = 0.8  # … and where the sums differ
_COUNTRIES = ("Việt Nam", "Lào")
_FEWEST = 2  # telling words that two things share, without the same sum
_SAME_SENTENCE = 0.8
_NEAR = 14  # days in which the same sum between the same two needs no words
_MONTH = 31
_TELLING = 12  # words of a thing that are looked up


class Mention(NamedTuple):
    """One commitment of one report."""

    ref: str
    source: str
    seen: dt.date | None
    commitment: Commitment
    giver: str
    receiver: str
    words: Telling
    period: bool
    on: DateValue | None


def mentions_of(reports: Iterable[Report]) -> Iterator[Mention]:
    """The commitments of all reports, in order."""
    for report in reports:
        for c in report.commitments:
            giver, receiver = (party_key(side) if side is not None else "" for side in (c.giver, c.receiver))
            sides = _names(c)
            said = f"{c.description}. {c.purpose or ''}"
            words = telling(said, *sides) or telling(report.title or "", *sides)  # `Công trình`: what the title names
            on = _when(report, c)
            yield Mention(
                f"{report.id}#{c.id}", report.id, report.seen, c, giver, receiver, words, c.id in report.periods, on
            )


def link_promises(mentions: list[Mention]) -> tuple[list[list[Mention]], list[Link], list[Apart]]:
    """The mentions of each promise, the reasons why they were joined, and those left apart."""
    return join("promise", mentions, _keys, _summary, _forbid)


def _names(commitment: Commitment) -> list[str]:
    """The names of its sides: what they are called tells nothing of the thing."""
    return [side.name for side in (commitment.giver, unit_of(commitment.receiver)) if side is not None]


def _when(report: Report, commitment: Commitment) -> DateValue | None:
    """The date of the event at which it happened, where the report tells of exactly one such event."""
    kinds = _SHOWN_BY.get(_status(commitment), ())
    dates = {m.date for m in report.meetings if m.kind in kinds and m.status == "held" and m.date is not None}
    return dates.pop() if len(dates) == 1 else None


def _status(commitment: Commitment) -> PromiseStep:
    status = _STEPS.get(commitment.status, "mentioned")
    folded = fold_name(commitment.evidence[0].quote)
    if any(word in folded for word in lexicon.phrases("step_cancelled")):
        return "cancelled"
    if status == "progress" and any(word in folded for word in lexicon.phrases("step_started")):
        return "started"
    return status


def country_of(actor: Official | Organization | Place | Group | None) -> str | None:
    """The side of a giver or a receiver."""
    return actor.country if actor is not None else None


# --- what joins, what forbids ---------------------------------------------------------------------


def _family(kind: CommitmentKind) -> str:
    return _FAMILIES.get(kind, "gift")


def _direction(mention: Mention) -> str:
    return f"{country_of(mention.commitment.giver)}>{country_of(mention.commitment.receiver)}"


def _plain_sum(amount: Money) -> str:
    return f"{amount.low} {amount.currency}"


def _sum(amount: Money | None) -> str | None:
    return _plain_sum(amount) if amount is not None and amount.basis in ("whole", "part") else None


def _keys(mention: Mention) -> Iterator[Key]:
    c = mention.commitment
    side = _direction(mention), _family(c.kind)
    if c.kind in ("honour", "invitation"):
        yield Key(_THING, (*side, mention.giver, mention.receiver), f"{c.kind} to one receiver from one giver")
        return
    if amount := _sum(c.amount):
        yield Key(_SUM, (*side, amount), f"same sum from one side to the other, for a like thing: {amount}")
    for pair in sorted(mention.words.pairs)[:_TELLING]:
        yield Key(_THING, (*side, "thing", pair), f"like words for what is given, among them: {pair}", tell=False)
    if c.fulfils is not None and (made := _month(c.fulfils.made_on)):
        yield Key(_THING, (*side, "made", made), f"keeps the promise of {made}")
    if _status(c) == "pledged" and mention.seen is not None:
        yield Key(_THING, (*side, "made", f"{mention.seen:%Y-%m}"), f"keeps the promise of {mention.seen:%Y-%m}")


def _month(value: DateValue | None) -> str | None:
    if isinstance(value, PartialDate) and value.year and value.month:
        return f"{value.year:04}-{value.month:02}"
    return None


@dataclass(slots=True)
class _Summary:
    """Of a group: the provinces of both sides, sums, counts, words, and the days on which it was pledged and done."""

    families: set[str]
    givers: set[str]
    receivers: set[str]
    sides: set[str]
    sums: dict[str, set[str]]
    counts: dict[str, set[str]]
    parts: set[str]
    words: Telling
    quote: Telling
    pledged: dt.date | None
    done: dt.date | None
    first: dt.date | None
    last: dt.date | None
    period: bool

    def add(self, other: _Summary) -> None:
        self.families |= other.families
        self.givers |= other.givers
        self.receivers |= other.receivers
        self.sides |= other.sides
        for currency, sums in other.sums.items():
            self.sums.setdefault(currency, set()).update(sums)
        for item, counts in other.counts.items():
            self.counts.setdefault(item, set()).update(counts)
        self.parts |= other.parts
        self.words |= other.words
        self.quote |= other.quote
        self.pledged = max(filter(None, (self.pledged, other.pledged)), default=None)
        self.done = min(filter(None, (self.done, other.done)), default=None)
        self.first = min(filter(None, (self.first, other.first)), default=None)
        self.last = max(filter(None, (self.last, other.last)), default=None)


def _summary(m: Mention) -> _Summary:
    c, status = m.commitment, _status(m.commitment)
    amount = _sum(c.amount)
    return _Summary(
        {_family(c.kind)},
        {m.giver} if _UNIT.fullmatch(m.giver) else set(),
        {m.receiver} if _UNIT.fullmatch(m.receiver) else set(),
        {f"{m.giver} gives", f"{m.receiver} receives"},
        {c.amount.currency: {amount}} if c.amount is not None and amount else {},
        {fold_name(f"{q.unit or ''} {q.item or ''}"): {str(q.amount)} for q in c.quantities},
        set(map(_plain_sum, c.parts)),
        m.words,
        telling(c.evidence[0].quote, *_COUNTRIES, *_names(c)),
        m.seen if status == "pledged" else None,
        m.seen if status in _DONE else None,
        m.seen,
        m.seen,
        m.period,
    )


def _forbid(one: _Summary, other: _Summary, level: int) -> str | None:
    if one.period != other.period:
        return "one of them sums up the aid of several years"
    for sides, word in (((one.givers, other.givers), "giver"), ((one.receivers, other.receivers), "receiver")):
        if all(sides) and set.isdisjoint(*sides):
            return f"another {word}"
    pledged, done = one.pledged or other.pledged, one.done or other.done
    if pledged and done and done + dt.timedelta(days=_MONTH) < pledged:
        return "handed over before it was pledged"
    if {"honour", "invitation"} & (one.families | other.families):
        apart = _gap(one, other)
        return None if apart is not None and apart <= 2 * _MONTH else "in other days"
    if _is_part(one, other) or _is_part(other, one):
        return "a part of the other"
    same_words = one.quote.likeness(other.quote) >= _SAME_SENTENCE and one.quote.shared(other.quote) > _FEWEST
    few = one.words.shared(other.words) < _FEWEST and not same_words
    if level == _THING and (few or _differ(one.counts, other.counts)):
        return "for another thing"
    alike, differ = one.words.likeness(other.words), _differ(one.sums, other.sums)
    if differ and alike < _ANOTHER_SUM:
        return "another sum"
    if level == _THING and one.sides.isdisjoint(other.sides):
        return "neither giver nor receiver is the same"
    gap = _gap(one, other)
    bare = not one.words or not other.words
    if level == _SUM and bare and gap is not None and gap <= _NEAR:
        return None
    if level == _SUM and same_words:
        return None
    return None if alike >= _ALIKE[level] else "for another thing"


def _is_part(one: _Summary, other: _Summary) -> bool:
    return any(not other.parts.isdisjoint(sums) for sums in one.sums.values())


def _differ(sums: Mapping[str, set[str]], others: Mapping[str, set[str]]) -> bool:
    return any(sums[c].isdisjoint(others[c]) for c in sums.keys() & others.keys())


def _gap(one: _Summary, other: _Summary) -> int | None:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    return max(0, (other.first - one.last).days, (one.first - other.last).days)


# --- the promise -----------------------------------------------------------------------------------


def promise_of(group: Sequence[Mention], name: str, documents: Mapping[str, str]) -> Promise:
    """The promise ``name`` of the mentions in ``group``; ``documents``: from agreement to document."""
    told = [m.commitment for m in group]
    fullest = max(told, key=lambda c: (c.purpose is not None, len(c.description), c.description))
    giver, receiver = (
        _fullest([side for c in told if (side := unit_of(getattr(c, end))) is not None])
        for end in ("giver", "receiver")
    )
    amounts = [(m.commitment.amount, m.ref) for m in group if m.commitment.amount is not None]
    dues = [(m.commitment.due, m.ref) for m in group if m.commitment.due is not None]
    under = (documents.get(f"{m.source}#{m.commitment.under}") for m in group if m.commitment.under)
    said = (
        contradiction("amount", [(str(a), ref) for a, ref in _by_currency(amounts)]),
        contradiction("due", [(d.edtf, ref) for d, ref in dues]),
    )
    return Promise(
        id=name,
        refs=tuple(m.ref for m in group),
        kind=most_stated([(c.kind, "") for c in told]) or "other",
        giver=giver.name if giver else None,
        receiver=receiver.name if receiver else None,
        giver_country=country_of(giver),
        receiver_country=country_of(receiver),
        amount=most_stated(amounts),
        quantities=max((c.quantities for c in told), key=len),
        description=fullest.description,
        aliases=tuple(sorted({c.description for c in told if c.description} - {fullest.description})),
        purpose=fullest.purpose,
        condition=next((c.condition for c in told if c.condition), None),
        due=most_stated(dues),
        fields=_fields(told),
        period=group[0].period,
        under=next(filter(None, under), None),
        certainty=min((c.certainty for c in told), key=get_args(Certainty).index),
        steps=tuple(sorted(_steps(group), key=lambda s: (s.day or dt.date.max, s.status, s.ref))),
        contradictions=tuple(filter(None, said)),
    )


def _fullest(sides: Sequence[Official | Organization | Place]) -> Official | Organization | Place | None:
    """The most exact name of a side: a province or a body before a country."""
    return max(
        sides, key=lambda s: (not (isinstance(s, Place) and s.kind == "country"), len(s.name), s.name), default=None
    )


def _by_currency(amounts: Sequence[tuple[Money, str]]) -> list[tuple[Money, str]]:
    """The sums of the currency most often used: the same sum in another one contradicts nothing."""
    currency = most_stated([(a.currency, ref) for a, ref in amounts])
    return [(a, ref) for a, ref in amounts if a.currency == currency]


def _fields(told: Sequence[Commitment]) -> tuple[str, ...]:
    """The fields of cooperation that description and purpose name; training and scholarships are education."""
    found: dict[str, None] = {}
    for c in told:
        for hit in Scan.of(f"{c.description}. {c.purpose or ''}").each("field"):
            found.setdefault(hit.value["code"])
    if any(c.kind in ("training", "scholarship") for c in told):
        found.setdefault(_EDUCATION)
    return tuple(sorted(found))


def _steps(group: Iterable[Mention]) -> Iterator[Step]:
    for m in group:
        c, core = m.commitment, m.commitment.evidence[0]
        yield Step(status=_status(c), on=m.on, reported=m.seen, ref=m.ref, quote=core.quote, certainty=c.certainty)
        if c.fulfils is not None:
            quote = c.fulfils.evidence[0].quote if c.fulfils.evidence else c.fulfils.description
            yield Step(
                status="pledged", on=c.fulfils.made_on, reported=None, ref=m.ref, quote=quote, certainty=c.certainty
            )


def parts(promises: Sequence[Promise], mentions: Mapping[str, Mention]) -> dict[str, str]:
    """Of which promise another is a part: its sum stands among the parts that an article names of one whole."""
    wholes: dict[tuple[str, str], list[str]] = {}
    for promise in promises:
        for ref in promise.refs:
            for part in mentions[ref].commitment.parts:
                key = _plain_sum(part), _direction(mentions[ref])
                if promise.id not in wholes.setdefault(key, []):
                    wholes[key].append(promise.id)
    found: dict[str, str] = {}
    for promise in promises:
        amount = promise.amount
        if amount is None:
            continue
        whole = wholes.get((_plain_sum(amount), _direction(mentions[promise.refs[0]])), [])
        if len(whole) == 1 and whole[0] != promise.id:
            found[promise.id] = whole[0]
    return found
