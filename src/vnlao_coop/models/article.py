"""One article and everything read from it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, Union

from pydantic import BeforeValidator, Field

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.base import Evidence, Mention, Model, SectionKind
from vnlao_coop.models.dates import DateMention
from vnlao_coop.models.facts import Agreement, Commitment, Delegation, Fact, Meeting, Partnership
from vnlao_coop.models.money import Money, Quantity

SCHEMA_VERSION = "1"


def _moment(value: Any) -> Any:
    """An ISO string is a date or a date-time by its shape; a date-time never loses its clock."""
    if isinstance(value, dt.date):
        return value
    if not isinstance(value, str):  # a number would be read as seconds since 1970
        raise ValueError(f"a publication date is a date or an ISO string, not {type(value).__name__}")
    return dt.datetime.fromisoformat(value) if "T" in value else dt.date.fromisoformat(value)


Moment = Annotated[Union[dt.datetime, dt.date], BeforeValidator(_moment)]


class Section(Model):
    """A stretch of the text and what it is. Facts come from title, lead, body and caption only."""

    kind: SectionKind
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]


class CooperationField(Model):
    """A field of cooperation that the text names, from the closed list, with its DAC sector."""

    type: Literal["field"] = "field"
    code: str
    name: str
    dac: str | None = None
    evidence: tuple[Evidence, ...] = ()


class Issue(Model):
    """Something odd in the article or its reading, in plain words."""

    code: str
    message: str
    evidence: tuple[Evidence, ...] = ()


class Article(Model):
    """An article's text with the records read from it, each with the characters that prove it.

    ``article.text[e.start:e.end] == e.quote`` holds for every evidence ``e`` in it.
    """

    type: Literal["article"] = "article"
    text: str
    title: str | None = None
    lead: str | None = None
    published_at: Moment | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    url: str | None = None
    sections: tuple[Section, ...] = ()
    dates: tuple[DateMention, ...] = ()
    money: tuple[Mention[Money], ...] = ()
    quantities: tuple[Mention[Quantity], ...] = ()
    places: tuple[Place, ...] = ()
    organizations: tuple[Organization, ...] = ()
    officials: tuple[Official, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    partnerships: tuple[Partnership, ...] = ()
    fields: tuple[CooperationField, ...] = ()
    issues: tuple[Issue, ...] = ()
    schema_version: str = SCHEMA_VERSION
    parser_version: str = ""
    text_sha256: str = ""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Delegations, meetings, agreements, commitments and partnerships, kind by kind."""
        return (*self.delegations, *self.meetings, *self.agreements, *self.commitments, *self.partnerships)

    def get(self, id: str) -> Fact:
        """The fact with this id.

        Raises ``KeyError`` where the article has none.
        """
        for fact in self.facts:
            if fact.id == id:
                return fact
        raise KeyError(id)

    def _repr_html_(self) -> str:
        from vnlao_coop.display.page import article_html

        return article_html(self)
