"""The base of every model, and evidence: the characters that prove it."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

SectionKind = Literal["title", "lead", "body", "caption", "byline", "teaser", "boilerplate"]
Certainty = Literal["stated", "inferred", "doubtful"]
Modality = Literal["asserted", "planned", "conditional"]

T = TypeVar("T")
M = TypeVar("M", bound="Model")
R = TypeVar("R", bound="Model")


class Model(BaseModel):
    """Frozen, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Record(Model):
    """Shows itself in a notebook as a table: field, value, the words that prove it."""

    def _repr_html_(self) -> str:
        from vnlao_coop.display.records import records_html

        return records_html((self,))


class Records(tuple[R, ...]):
    """A tuple of records that a notebook shows as a table, a row for each; else a tuple like any other.

    ``article.commitments`` is one; ``Records(c for c in article.commitments if c.kind == "grant")`` makes another.

    >>> Records([Model()]) == (Model(),), Records([])
    (True, ())
    """

    __slots__ = ()

    def _repr_html_(self) -> str:
        from vnlao_coop.display.records import records_html

        return records_html(self)


Many = Annotated[tuple[R, ...], AfterValidator(Records)]
"""The type of a model's field that holds records."""


class Evidence(Model):
    """The exact characters of the article that a record, or one field of it, rests on.

    ``start`` and ``end`` count code points of ``Article.text``, half-open;
    ``article.text[start:end] == quote``, always.

    >>> Evidence(start=0, end=4, quote="sáng", rule="day and month").field is None
    True
    """

    start: Annotated[int, Field(ge=0, description="First code point of the quote in Article.text")]
    end: Annotated[int, Field(ge=0, description="One past the last code point of the quote")]
    quote: Annotated[str, Field(description="The verbatim characters, at most a sentence or list item")]
    section: SectionKind | None = None
    field: Annotated[str | None, Field(description="The field it supports; None for the record's core span")] = None
    rule: Annotated[str | None, Field(description="The rule that read it")] = None

    @model_validator(mode="after")
    def _spans(self) -> Evidence:
        if self.end - self.start != len(self.quote):
            raise ValueError("the quote must be as long as its span")
        return self


_new = object.__new__
# The slots of every model, by their own setters: half the time of object.__setattr__, which looks each one up.
_set_values, _set_given, _set_extra, _set_private = (
    BaseModel.__dict__[slot].__set__
    for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)


def trusted(kind: type[M], values: dict[str, Any], given: set[str]) -> M:
    """What ``kind(**values)`` makes, without asking whether it may: for ``values`` that a reader made right.

    Every field must be in ``values``, of the very type it is declared as; ``given`` are the names that count as set.
    Half the models of an article are evidence cut from the text at its own span; checking takes longer than making.
    """
    made = _new(kind)
    _set_values(made, values)
    _set_given(made, given)
    _set_extra(made, None)
    _set_private(made, None)
    return made


def make(kind: type[M], /, **values: Any) -> M:
    """:func:`trusted` of ``values`` with the defaults of the fields that they leave out."""
    made = _new(kind)
    _set_values(made, {**_defaults(kind), **values})
    _set_given(made, set(values))
    _set_extra(made, None)
    _set_private(made, None)
    return made


@cache
def _defaults(kind: type[Model]) -> dict[str, Any]:
    """All fields of a model in order; None for those that must be given. To be copied, never written to."""
    return {name: None if field.is_required() else field.default for name, field in kind.model_fields.items()}


def with_changes(model: M, changes: dict[str, Any]) -> M:
    """:meth:`~pydantic.BaseModel.model_copy` with an update, for a model that is all fields."""
    return trusted(type(model), {**model.__dict__, **changes}, {*model.__pydantic_fields_set__, *changes})


class Mention(Record, Generic[T]):
    """A value where the text states it."""

    value: T
    evidence: tuple[Evidence, ...]
    inferred: Annotated[tuple[str, ...], Field(description="Parts of the value that the text does not print")] = ()
    alternatives: Annotated[tuple[T, ...], Field(description="Other readings of the same characters")] = ()
    equivalent_of: Annotated[int | None, Field(description="Index of the mention that this sum restates")] = None
