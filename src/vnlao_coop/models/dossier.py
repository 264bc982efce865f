"""What many articles say together: persons, documents, promises and events, each with its sources.

Every statement leads back to the record it rests on by a :data:`Ref` (`5a1c…#commitment/1`) and
carries the words that say it. Nothing is resolved silently: two dates of one event, two sums of one
promise are :class:`Contradiction`, and records that could be one but are not joined are :class:`Apart`.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, get_args

from pydantic import Field

from vnlao_coop.models.actors import Country, Official, System
from vnlao_coop.models.article import Moment
from vnlao_coop.models.base import Certainty, Model, Record
from vnlao_coop.models.dates import DateValue
from vnlao_coop.models.facts import (
    Agreement,
    AgreementKind,
    Commitment,
    CommitmentKind,
    Delegation,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Partnership,
)
from vnlao_coop.models.money import ExactDecimal, Money, Quantity

Ref = Annotated[str, Field(pattern=r"^[0-9a-f]{16}#[a-z]+/[1-9][0-9]*$", description="source#record")]
EntityKind = Literal["person", "document", "promise", "event"]
DocumentStep = Literal["planned", "signed", "referenced", "reviewed", "renewed", "replaced"]
PromiseStep = Literal[
    "mentioned", "pledged", "committed", "started", "progress", "completed", "handed_over", "cancelled"
]
PROMISE_STEPS: tuple[PromiseStep, ...] = get_args(PromiseStep)  # each goes further than those before


class Report(Model):
    """What one article contributes: its records without its text.

    ``id`` opens every :data:`Ref` into it (the first 16 digits of the SHA-256 of its text). ``seen`` is
    the day it speaks of: its publication, else the last day with a year on which it reports something held
    or signed. ``periods`` are the ids of commitments that sum up the aid of several years.
    """

    type: Literal["report"] = "report"
    id: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
    title: str | None = None
    published_at: Moment | None = None
    source: str | None = None
    url: str | None = None
    file: str | None = None
    seen: dt.date | None = None
    officials: tuple[Official, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    partnerships: tuple[Partnership, ...] = ()
    periods: tuple[str, ...] = ()


class Link(Record):
    """Two records that are one, and why."""

    kind: EntityKind
    left: Ref
    right: Ref
    because: tuple[str, ...]


class Apart(Record):
    """Two records that look like one and were left apart, and why."""

    kind: EntityKind
    left: Ref
    right: Ref
    because: tuple[str, ...]


class Claim(Model):
    """One value of a field, and the records that state it."""

    value: str
    refs: tuple[Ref, ...]


class Contradiction(Model):
    """A field of which the sources say different things: all of them, the most often stated first."""

    field: str
    claims: tuple[Claim, ...]

    @property
    def summary(self) -> str:
        """`amount: 12000000000 VND (4), 21000000000 VND (1)`: each value and how many records state it."""
        return f"{self.field}: " + ", ".join(f"{claim.value} ({len(claim.refs)})" for claim in self.claims)


class Step(Record):
    """One station in the life of a document or a promise.

    ``on`` is the date the text gives for it; ``reported`` the day of the report.
    """

    status: DocumentStep | PromiseStep
    on: DateValue | None = None
    reported: dt.date | None = None
    ref: Ref
    quote: str
    certainty: Annotated[Certainty, Field(description="How surely its record tells it")] = "stated"

    @property
    def day(self) -> dt.date | None:
        """The day it happened, else the day it was reported: what a timeline is sorted by."""
        return (self.on.earliest if self.on is not None else None) or self.reported


class Entity(Record):
    """What persons, documents, promises and events share.

    ``id`` is that of the earliest record (`promise/5a1c…-commitment-1`): it changes only where an earlier
    report of the same thing comes in.
    """

    id: str
    refs: tuple[Ref, ...]


class Tenure(Record):
    """One office of a person, from the first to the last day on which it was seen."""

    title: str
    role: str
    organization: str | None = None
    place: str | None = None
    system: System | None = None
    former: bool = False
    first_seen: dt.date | None = None
    last_seen: dt.date | None = None
    refs: tuple[Ref, ...] = ()


class Person(Entity):
    """One person in all articles. ``tenures`` in the order they were first seen."""

    type: Literal["person"] = "person"
    name: str
    aliases: tuple[str, ...] = ()
    country: Country | None = None
    tenures: tuple[Tenure, ...] = ()

    def offices(self, as_of: dt.date) -> tuple[Tenure, ...]:
        """The offices in which the person was last seen on or before ``as_of``, former ones left out."""
        known = [
            (t, t.first_seen, t.last_seen)
            for t in self.tenures
            if t.first_seen is not None and t.last_seen is not None and t.first_seen <= as_of and not t.former
        ]
        last = max((until if until <= as_of else since for _, since, until in known), default=as_of)
        return tuple(t for t, _, until in known if until >= last)


class Document(Entity):
    """One agreement in all articles, with its life as dated steps."""

    type: Literal["document"] = "document"
    kind: AgreementKind
    title: str
    aliases: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    period: DateValue | None = None
    signed_on: DateValue | None = None
    steps: tuple[Step, ...] = ()
    based_on: Annotated[tuple[str, ...], Field(description="Ids of documents")] = ()
    replaces: Annotated[tuple[str, ...], Field(description="Ids of documents")] = ()
    promises: Annotated[tuple[str, ...], Field(description="Ids of promises made under it")] = ()
    partnerships: Annotated[tuple[tuple[str, str], ...], Field(description="Vietnamese and Lao body")] = ()
    contradictions: tuple[Contradiction, ...] = ()


class Promise(Entity):
    """One promise or transfer in all articles, with its life as dated steps.

    ``amount`` is the sum most often stated; other sums stand in ``contradictions`` and are never added.
    ``period``: a report of aid given over several years, which is not new aid; ``part_of`` and ``parts``
    are promises of which one is a part of the other. Neither is counted in totals.
    """

    type: Literal["promise"] = "promise"
    kind: CommitmentKind
    giver: str | None = None
    receiver: str | None = None
    giver_country: Country | None = None
    receiver_country: Country | None = None
    amount: Money | None = None
    quantities: tuple[Quantity, ...] = ()
    description: str = ""
    aliases: Annotated[tuple[str, ...], Field(description="What else it was called")] = ()
    purpose: str | None = None
    condition: str | None = None
    due: DateValue | None = None
    fields: tuple[str, ...] = ()
    period: bool = False
    part_of: str | None = None
    parts: tuple[str, ...] = ()
    under: str | None = None
    certainty: Annotated[Certainty, Field(description="That of its surest record")] = "stated"
    steps: tuple[Step, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()

    def status(self, as_of: dt.date | None = None) -> PromiseStep:
        """The furthest station reached by ``as_of`` (all that is known, without it)."""
        reached = {s.status for s in self.steps if as_of is None or s.day is None or s.day <= as_of}
        return next((status for status in reversed(PROMISE_STEPS) if status in reached), "mentioned")

    def is_done(self, as_of: dt.date | None = None) -> bool:
        """Whether it was handed over, completed or called off by ``as_of``."""
        return self.status(as_of) in ("completed", "handed_over", "cancelled")

    @property
    def done_on(self) -> dt.date | None:
        """The first day on which it is told to be completed or handed over."""
        return min((s.day for s in self.steps if s.status in ("completed", "handed_over") and s.day), default=None)

    @property
    def late(self) -> bool | None:
        """Whether it was done after it was due; None where it is not done or has no due date."""
        due, done = self.due.latest if self.due is not None else None, self.done_on
        return done > due if due is not None and done is not None else None


class Event(Entity):
    """One meeting, signing or handover in all articles.

    ``participants`` are the ids of persons, and the names of bodies.
    """

    type: Literal["event"] = "event"
    kind: MeetingKind
    date: DateValue | None = None
    place: str | None = None
    participants: tuple[str, ...] = ()
    status: MeetingStatus = "held"
    contradictions: tuple[Contradiction, ...] = ()


class Unit(Record):
    """A place or a body under all its names; ``valid_to`` is the first day on which it was no more."""

    key: str
    name: str
    names: tuple[str, ...] = ()
    kind: str
    country: Country | None = None
    valid_to: dt.date | None = None
    successor: Annotated[str | None, Field(description="What it became, or became a part of")] = None


class Total(Record):
    """What several promises come to in one currency.

    ``exact`` is the sum of exact amounts; the others (`hơn 3 triệu USD`, ranges) are counted in ``inexact``
    with their lower ends.
    """

    by: tuple[str | None, ...]
    currency: str
    exact: ExactDecimal
    inexact: ExactDecimal
    promises: tuple[str, ...]


class Change(Record):
    """A step that came in between two dates."""

    kind: EntityKind
    id: str
    name: str
    step: Step
