"""One article and everything read from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union

from pydantic import BeforeValidator, Field

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.base import Evidence, Many, Mention, Model, Record, Records, SectionKind
from vnlao_coop.models.dates import DateMention
from vnlao_coop.models.facts import Agreement, Commitment, Delegation, Fact, Meeting, Partnership
from vnlao_coop.models.money import Money, Quantity

if TYPE_CHECKING:
    from vnlao_coop.models.amendments import Amendment

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


class CooperationField(Record):
    """A field of cooperation that the text names, from the closed list, with its DAC sector."""

    type: Literal["field"] = "field"
    code: str
    name: str
    dac: str | None = None
    evidence: tuple[Evidence, ...] = ()


class Issue(Record):
    """Something odd in the article or its reading, in plain words: English, and Vietnamese in ``message_vi``.

    ``code`` is stable; the codes stand in ``vi/lexicon/issues.toml``.
    """

    code: str
    message: str
    message_vi: str
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
    file: Annotated[str | None, Field(description="What it was read from, as it was named")] = None
    sections: tuple[Section, ...] = ()
    dates: Many[DateMention] = ()
    money: Many[Mention[Money]] = ()
    quantities: Many[Mention[Quantity]] = ()
    places: Many[Place] = ()
    organizations: Many[Organization] = ()
    officials: Many[Official] = ()
    delegations: Many[Delegation] = ()
    meetings: Many[Meeting] = ()
    agreements: Many[Agreement] = ()
    commitments: Many[Commitment] = ()
    partnerships: Many[Partnership] = ()
    fields: Many[CooperationField] = ()
    issues: Many[Issue] = ()
    schema_version: str = SCHEMA_VERSION
    parser_version: str = ""
    text_sha256: str = ""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Delegations, meetings, agreements, commitments and partnerships, kind by kind."""
        kinds = (self.delegations, self.meetings, self.agreements, self.commitments, self.partnerships)
        return Records(fact for kind in kinds for fact in kind)

    def get(self, id: str) -> Fact:
        """The fact with this id.

        Raises ``KeyError`` where the article has none.
        """
        for fact in self.facts:
            if fact.id == id:
                return fact
        raise KeyError(id)

    def amend(
        self,
        record: str | Fact | Official | None = None,
        *,
        author: str,
        reason: str,
        on: dt.date,
        add: Fact | Official | None = None,
        change: Mapping[str, Any] | None = None,
        withdraw: bool = False,
        quote: str | None = None,
    ) -> Amendment:
        """A correction of this article, to be kept apart from it: :meth:`amended` lays it over any reading.

        It adds a fact or an official, or changes fields of ``record`` (the id of a fact; a fact or an official of
        this article), or withdraws it. ``quote``: the words of the text that show the change (the record's own,
        without it).

        Raises ``KeyError`` where the article has no such record, ``ValueError`` (Pydantic's among them) for a change
        that gives no record, or words that are not in the text.

        >>> import datetime as dt
        >>> from vnlao_coop import parse_article
        >>> article = parse_article("Tỉnh Nghệ An đã trao tặng tỉnh Xiêng Khoảng 3 triệu USD.")
        >>> by = {"author": "Lan", "reason": "only announced", "on": dt.date(2024, 5, 6)}
        >>> amendment = article.amend("commitment/1", change={"status": "pledged"}, **by)
        >>> article.commitments[0].status, article.amended([amendment]).commitments[0].status
        ('delivered', 'pledged')
        """
        from vnlao_coop.models import amendments

        return amendments.make(
            self, record, add=add, change=change, withdraw=withdraw, quote=quote, author=author, reason=reason, on=on
        )

    def amended(self, amendments: Iterable[Amendment]) -> Article:
        """The article with ``amendments`` laid over it, oldest first; those that do not fit it are issues."""
        from vnlao_coop.models.amendments import lay_over

        article, misfits = lay_over(self, amendments)
        said = ((m, self._there(m.amendment.record.evidence[:1])) for m in misfits)
        issues = (Issue(code=m.code, message=m.message, message_vi=m.message_vi, evidence=e) for m, e in said)
        return article.model_copy(update={"issues": Records((*self.issues, *issues))})

    def _there(self, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
        return tuple(e for e in evidence if self.text[e.start : e.end] == e.quote)

    def _repr_html_(self) -> str:
        from vnlao_coop.display.page import article_html

        return article_html(self)
