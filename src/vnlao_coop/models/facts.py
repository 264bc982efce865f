"""What happened and what was promised: delegations, meetings, agreements, commitments, partnerships."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from vnlao_coop.models.actors import Actor, Body, Official, Organization, Participant, Place, Recipient
from vnlao_coop.models.base import Certainty, Evidence, Modality, Model, Record
from vnlao_coop.models.dates import DateValue
from vnlao_coop.models.money import Money, Quantity

MeetingKind = Literal[
    "talks", "reception", "audience", "courtesy_call", "working_session", "meeting", "committee_session",
    "conference", "signing", "handover", "inauguration", "groundbreaking", "ceremony", "phone_call", "other",
]  # fmt: skip
MeetingStatus = Literal["held", "planned", "recalled"]
AgreementKind = Literal[
    "treaty", "agreement", "strategic_agreement", "protocol", "arrangement", "mou", "minutes_of_agreement",
    "thematic_minutes", "record_of_meeting", "handover_minutes", "joint_statement", "declaration",
    "joint_communique", "cooperation_programme", "cooperation_plan", "twinning", "contract", "other",
]  # fmt: skip
AgreementStatus = Literal["signed", "referenced", "reviewed", "planned", "negotiating", "other"]
CommitmentKind = Literal[
    "grant", "loan", "construction", "equipment_in_kind", "documents_materials", "scholarship", "training",
    "technical_assistance", "humanitarian", "invitation", "honour", "other",
]  # fmt: skip
CommitmentStatus = Literal["pledged", "committed", "implementing", "completed", "delivered", "accepted", "unknown"]

When = DateValue


class Fact(Record):
    """What every fact has: an id in reading order, its proof, and how firmly the text says it.

    ``evidence`` opens with the record's core span (``field`` None); the rest support single fields.
    """

    id: Annotated[str, Field(pattern=r"^[a-z]+/[1-9][0-9]*$")]
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)]
    modality: Modality = "asserted"
    reported_by: Actor | None = None
    certainty: Certainty = "stated"


class Delegation(Fact):
    """A travelling group, or the reported visit of a named leader."""

    type: Literal["delegation"] = "delegation"
    name: str | None = None
    head: Official | None = None
    members: tuple[Participant, ...] = ()
    origin: Place | None = None
    destination: Place | None = None
    start: When | None = None
    end: When | None = None
    level: str | None = None
    purpose: str | None = None
    invited_by: Actor | None = None


class Meeting(Fact):
    """A concrete event: talks, a reception, a signing, a handover."""

    type: Literal["meeting"] = "meeting"
    kind: MeetingKind
    participants: tuple[Participant, ...] = ()
    date: When | None = None
    place: Place | None = None
    status: MeetingStatus = "held"
    documents_count: int | None = None


class Agreement(Fact):
    """One document between a Vietnamese and a Lao side, whatever it is called along the way.

    ``status`` is what this article reports of it; ``based_on`` and ``replaces`` hold ids of other agreements.
    """

    type: Literal["agreement"] = "agreement"
    kind: AgreementKind
    title: str
    aliases: tuple[str, ...] = ()
    parties: tuple[Body, ...] = ()
    period: When | None = None
    status: AgreementStatus = "referenced"
    signed_on: When | None = None
    signatories: tuple[Official, ...] = ()
    witnesses: tuple[Official, ...] = ()
    based_on: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()


class PromiseReference(Model):
    """An earlier promise that a commitment fulfils; it is often told in no article."""

    description: str
    made_on: When | None = None
    evidence: tuple[Evidence, ...] = ()


class Commitment(Fact):
    """One promise or transfer across the border, from a giver to a receiver."""

    type: Literal["commitment"] = "commitment"
    kind: CommitmentKind
    giver: Actor | None = None
    receiver: Recipient | None = None
    amount: Money | None = None
    parts: tuple[Money, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    description: str = ""
    purpose: str | None = None
    condition: str | None = None
    due: When | None = None
    status: CommitmentStatus = "unknown"
    under: str | None = None
    fulfils: PromiseReference | None = None


class Partnership(Fact):
    """A Vietnamese and a Lao organization that the text says cooperate or have an agreement."""

    type: Literal["partnership"] = "partnership"
    vietnamese: Organization
    lao: Organization
    under: str | None = None
