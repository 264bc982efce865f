"""Records to fill in, by a language model, another tool or a person: quotes in place of offsets.

The same kinds and fields as in :class:`~vnlao_coop.models.article.Article`, with plain values: names for people,
bodies and places, EDTF or printed words for dates. Nothing in a draft is believed: ``vnlao_coop.ground`` looks every
quote up in the article and reads every value again.

>>> draft = Draft(commitments=[{"kind": "grant", "giver": "Tỉnh Mẫu", "quote": "Tỉnh Mẫu tặng 2 tỷ đồng"}])
>>> draft.commitments[0].giver, draft.commitments[0].amount
('Tỉnh Mẫu', None)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from vnlao_coop.models.base import Certainty, Modality, Model
from vnlao_coop.models.facts import (
    AgreementKind,
    AgreementStatus,
    CommitmentKind,
    CommitmentStatus,
    MeetingKind,
    MeetingStatus,
)
from vnlao_coop.models.money import Basis, Qualifier

if TYPE_CHECKING:
    from vnlao_coop.models.article import Article

DraftKind = Literal[
    "date", "sum", "official", "delegation", "meeting", "agreement", "commitment", "partnership"
]  # fmt: skip


def _blank(value: Any) -> Any:
    """Interfaces that must fill every field write an empty string for what is not stated."""
    return None if isinstance(value, str) and not value.strip() else value


def _said(value: str) -> str:
    if not value.strip():
        raise ValueError("must not be blank")
    return value


def _items(value: Any) -> Any:
    if value is None:
        return ()
    if isinstance(value, (list, tuple)):
        return tuple(item for item in value if not (isinstance(item, str) and not item.strip()))
    return value


Words = Annotated[str, AfterValidator(_said)]
Text = Annotated[str | None, BeforeValidator(_blank)]
Names = Annotated[tuple[str, ...], BeforeValidator(_items)]
Name = Annotated[Text, Field(description="Name as printed")]
When = Annotated[Text, Field(description="EDTF (2022-04-04, XXXX-04-04, 2021-11, 2022/2025) or the printed words")]
Figure = Annotated[Words, Field(description="Digits ('3000000', '1.5') or the printed figure ('3 triệu')")]


class FieldQuote(Model):
    """The words that state one field, where they stand outside the record's quote."""

    field: Annotated[Text, Field(description="Name of the field; null for another place that tells the record")] = None
    quote: Annotated[Words, Field(description="Verbatim words of the article")]
    nth: Annotated[int | None, Field(description="Which occurrence in the article, from 1; null for the nearest")] = (
        None
    )


class DraftMoney(Model):
    """A sum."""

    amount: Annotated[Figure, Field(description="Digits ('3000000') or figure ('3 triệu'); lower end of a range")]
    currency: Annotated[Words, Field(description="ISO 4217: VND, USD, LAK, THB, CNY, EUR …")]
    qualifier: Annotated[Qualifier, Field(description="hơn: more_than; gần: nearly; khoảng: approx; none: exact")] = (
        "exact"
    )
    amount_max: Annotated[Text, Field(description="Upper end of a range")] = None
    basis: Annotated[Basis, Field(description="What the sum is for: the whole, a part, each piece, a year …")] = "whole"


class DraftQuantity(Model):
    """Counted things: 118 (bộ) (hài cốt)."""

    amount: Figure
    unit: Annotated[Text, Field(description="Classifier or unit as printed")] = None
    item: Annotated[Text, Field(description="What is counted, as printed")] = None
    qualifier: Annotated[Qualifier, Field(description="As for sums")] = "exact"
    amount_max: Annotated[Text, Field(description="Upper end of a range")] = None


class DraftPromise(Model):
    """An earlier promise that is kept now."""

    description: Annotated[Words, Field(description="What was promised, in the article's words")]
    made_on: When = None
    quote: Annotated[Text, Field(description="Verbatim words that tell of it")] = None
    nth: Annotated[int | None, Field(description="Which occurrence, from 1")] = None


class DraftRecord(Model):
    """What every record has."""

    quote: Annotated[Words, Field(description="The clause or sentence that tells it, copied character by character")]
    nth: Annotated[int | None, Field(description="Which occurrence of the quote, from 1; null for the first")] = None
    quotes: Annotated[
        tuple[FieldQuote, ...], BeforeValidator(_items), Field(description="Words that state single fields")
    ] = ()


class DraftDate(DraftRecord):
    """A calendar expression where it stands."""

    value: Annotated[When, AfterValidator(lambda v: _said(v or ""))]


class DraftSum(DraftRecord):
    """A sum of money where it stands."""

    value: DraftMoney


class DraftOfficial(DraftRecord):
    """A named person with an office, rank or title."""

    name: Annotated[Words, Field(description="Fullest printed form, without title, rank or honorific")]
    aliases: Annotated[Names, Field(description="Other printed forms of the name")] = ()
    country: Annotated[Text, Field(description="ISO 3166-1 alpha-2: VN, LA …")] = None
    positions: Annotated[Names, Field(description="Each office in one string, with body and place")] = ()
    present: Annotated[bool, Field(description="Takes part or speaks in what is reported")] = False


class DraftFact(DraftRecord):
    """What every fact has."""

    id: Annotated[Text, Field(description="Kind and number, as agreement/1; null unless another record needs it")] = (
        None
    )
    modality: Annotated[Modality, Field(description="Reported as fact, as a plan, or under a condition")] = "asserted"
    reported_by: Annotated[Text, Field(description="Who says so, where it is not the newspaper")] = None
    certainty: Annotated[Certainty, Field(description="doubtful: two careful readers could read it differently")] = (
        "stated"
    )


class DraftDelegation(DraftFact):
    """A group that travels between the countries, or the reported visit of a leader."""

    name: Annotated[Text, Field(description="Name of the group as printed")] = None
    head: Annotated[Text, Field(description="Name of its leader")] = None
    members: Annotated[Names, Field(description="Names of people and bodies that travel with it")] = ()
    origin: Annotated[Text, Field(description="Place it comes from")] = None
    destination: Annotated[Text, Field(description="Place it visits")] = None
    start: When = None
    end: When = None
    level: Annotated[Text, Field(description="Level as printed: cấp cao …")] = None
    purpose: Annotated[Text, Field(description="Purpose in the article's words")] = None
    invited_by: Annotated[Text, Field(description="Who invited it")] = None


class DraftMeeting(DraftFact):
    """A concrete event: talks, a reception, a signing, a handover."""

    kind: Annotated[MeetingKind, Field(description="By its own word: hội đàm talks, tiếp reception, hội kiến audience")]
    participants: Annotated[Names, Field(description="Names of officials and bodies that take part")] = ()
    date: When = None
    place: Annotated[Text, Field(description="Where, as printed")] = None
    status: Annotated[MeetingStatus, Field(description="recalled: an earlier one that is only told of")] = "held"
    documents_count: Annotated[int | None, Field(description="Number of documents signed at it, where printed")] = None


class DraftAgreement(DraftFact):
    """One document between a Vietnamese and a Lao side."""

    kind: Annotated[
        AgreementKind, Field(description="By the document's own word: hiệp định agreement, bản ghi nhớ mou")
    ]
    title: Annotated[Words, Field(description="Fullest printed title")]
    aliases: Annotated[Names, Field(description="Shorter printed titles")] = ()
    parties: Annotated[Names, Field(description="Names of its parties, Vietnamese first")] = ()
    period: When = None
    status: Annotated[
        AgreementStatus, Field(description="signed: at the event of this article; referenced: existed before")
    ] = "referenced"
    signed_on: When = None
    signatories: Annotated[Names, Field(description="Names of who signed")] = ()
    witnesses: Annotated[Names, Field(description="Names of who witnessed the signing")] = ()
    based_on: Annotated[Names, Field(description="Ids of agreements it rests on")] = ()
    replaces: Annotated[Names, Field(description="Ids of agreements it replaces")] = ()


class DraftCommitment(DraftFact):
    """One promise or transfer across the border, from a giver to a receiver."""

    kind: Annotated[CommitmentKind, Field(description="grant is money given; equipment_in_kind, goods")]
    giver: Name = None
    receiver: Name = None
    amount: Annotated[DraftMoney | None, Field(description="The whole sum")] = None
    parts: Annotated[tuple[DraftMoney, ...], BeforeValidator(_items), Field(description="Sums it is made of")] = ()
    quantities: Annotated[tuple[DraftQuantity, ...], BeforeValidator(_items), Field(description="Things given")] = ()
    description: Annotated[
        str, BeforeValidator(lambda v: "" if v is None else v), Field(description="What, as printed")
    ] = ""
    purpose: Annotated[Text, Field(description="What it is for, as printed")] = None
    condition: Annotated[Text, Field(description="On what condition, as printed")] = None
    due: When = None
    status: Annotated[
        CommitmentStatus,
        Field(description="pledged: announced; committed: in a signed document; delivered: handed over"),
    ] = "unknown"
    under: Annotated[Text, Field(description="Id of the agreement it is made under")] = None
    fulfils: Annotated[DraftPromise | None, Field(description="The earlier promise that it keeps")] = None


class DraftPartnership(DraftFact):
    """A Vietnamese and a Lao organization that cooperate or have an agreement."""

    vietnamese: Annotated[Words, Field(description="Name of the Vietnamese organization")]
    lao: Annotated[Words, Field(description="Name of the Lao organization")]
    under: Annotated[Text, Field(description="Id of the agreement")] = None


GROUPS: dict[DraftKind, tuple[str, type[DraftRecord]]] = {
    "date": ("dates", DraftDate),
    "sum": ("money", DraftSum),
    "official": ("officials", DraftOfficial),
    "delegation": ("delegations", DraftDelegation),
    "meeting": ("meetings", DraftMeeting),
    "agreement": ("agreements", DraftAgreement),
    "commitment": ("commitments", DraftCommitment),
    "partnership": ("partnerships", DraftPartnership),
}
"""For each kind of record, the field of :class:`Draft` that holds it and its model."""


def _group(description: str) -> Any:
    return Field(description=description)


class Draft(Model):
    """What one Vietnamese article says about the cooperation of Việt Nam and Laos.

    Copy quotes character by character; what the article does not state is null or empty.
    """

    dates: Annotated[
        tuple[DraftDate, ...], BeforeValidator(_items), _group("Dates; empty to leave them to the reader")
    ] = ()
    money: Annotated[
        tuple[DraftSum, ...], BeforeValidator(_items), _group("Sums; empty to leave them to the reader")
    ] = ()
    officials: Annotated[tuple[DraftOfficial, ...], BeforeValidator(_items), _group("Named people with an office")] = ()
    delegations: Annotated[tuple[DraftDelegation, ...], BeforeValidator(_items), _group("Groups and visits")] = ()
    meetings: Annotated[
        tuple[DraftMeeting, ...], BeforeValidator(_items), _group("Events that the article reports")
    ] = ()
    agreements: Annotated[tuple[DraftAgreement, ...], BeforeValidator(_items), _group("Documents, each once")] = ()
    commitments: Annotated[tuple[DraftCommitment, ...], BeforeValidator(_items), _group("Promises and transfers")] = ()
    partnerships: Annotated[tuple[DraftPartnership, ...], BeforeValidator(_items), _group("Pairs of partners")] = ()

    @classmethod
    def of(cls, article: Article) -> Draft:
        """The draft that says what ``article`` says, with its quotes; places, bodies and things are left out.

        >>> from vnlao_coop import parse_article
        >>> Draft.of(parse_article("Ngày 4/4/2022, tỉnh Mẫu tặng 3 triệu USD.")).money[0].value.amount
        '3000000'
        """
        from vnlao_coop.models.drafting import draft_of

        return draft_of(article)

    @classmethod
    def from_csv(cls, sheet: str) -> Draft:
        """The draft that a coding sheet holds: see :meth:`to_csv`.

        Raises ``ValueError`` (Pydantic's with the field) for a row that is no record.
        """
        from vnlao_coop.models.sheet import read_sheet

        return read_sheet(sheet)

    def to_csv(self) -> str:
        """A coding sheet for people: one row for each record, ``record`` names its kind.

        Several values of one cell stand on lines of their own; a sum is ``amount | currency | qualifier``, a field's
        words are ``field | quote | nth``. A draft without records gives the empty sheet.
        """
        from vnlao_coop.models.sheet import write_sheet

        return write_sheet(self)

    @classmethod
    def model_json_schema(cls, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """One self-contained JSON Schema: every field required and described, closed lists, no defaults or patterns.

        >>> schema = Draft.model_json_schema()
        >>> schema["additionalProperties"], sorted(schema["required"])[:2]
        (False, ['agreements', 'commitments'])
        """
        schema: dict[str, Any] = _plain(super().model_json_schema(*args, **kwargs))
        return schema

    def records(self) -> Iterator[tuple[str, DraftRecord]]:
        """Every record with its name: its kind and its number within the kind, as ``commitment/2``."""
        for kind, (group, _) in GROUPS.items():
            for number, record in enumerate(getattr(self, group), 1):
                yield f"{kind}/{number}", record


def _plain(node: Any) -> Any:
    """Without what some structured-output interfaces refuse: defaults, titles, fields that may be left out."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {
        key: {name: _plain(field) for name, field in value.items()} if key in ("properties", "$defs") else _plain(value)
        for key, value in node.items()
        if key != "default" and not (key == "title" and isinstance(value, str))
    }
    if "properties" in kept:
        kept["required"] = list(kept["properties"])
    return kept
