"""Field types for your own Pydantic models: what the Vietnamese press writes, or the canonical value.

Each accepts the Python value, the JSON that it dumps, and Vietnamese text; all else is refused with an
error that has a stable code, quotes the input and points at the place. What a text leaves out can be
given as validation context: ``anchor``, the day from which *hôm qua* or a missing year is reckoned, and
``currency``, that of a sum which names none.

>>> import datetime as dt
>>> from pydantic import BaseModel
>>> class Grant(BaseModel):
...     signed: VietnameseDate
...     amount: VietnameseMoney
>>> grant = Grant(signed="ngày 18 tháng 9 năm 2024", amount="3 triệu USD")
>>> grant.signed, grant.amount
(datetime.date(2024, 9, 18), Money(3000000 USD))
>>> Grant.model_validate_json(grant.model_dump_json()) == grant
True
>>> Grant.model_validate(
...     {"signed": "hôm qua", "amount": "5 tỷ"}, context={"anchor": dt.date(2024, 9, 18), "currency": "LAK"}
... )
Grant(signed=datetime.date(2024, 9, 17), amount=Money(5000000000 LAK))
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any, NamedTuple

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.money import CANONICAL, ExactDecimal, Money
from vnlao_coop.text.errors import ReadError
from vnlao_coop.vi.values.dates import Anchor, parse_date
from vnlao_coop.vi.values.money import whole_sum
from vnlao_coop.vi.values.numbers import parse_number

__all__ = ["VietnameseDate", "VietnameseDateRange", "VietnameseDecimal", "VietnameseMoney", "VietnamesePartialDate"]

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_EDTF = re.compile(r"[0-9X]{4}(-[0-9X]{2}){0,2}(T[0-9:.+Z-]+)?~?\Z")
_EDTF_RANGE = re.compile(r"(\.\.|[0-9X]{4}[^/]*)/(\.\.|[0-9X]{4}.*)\Z")


def _refuse(code: str, message: str, value: object) -> PydanticCustomError:
    shown = repr(value)
    shown = shown if len(shown) <= 80 else shown[:77] + "…"
    return PydanticCustomError(code, "{message}: {input}", {"message": message, "input": shown})


class _Given(NamedTuple):
    """What the validation context gives."""

    anchor: Anchor = None
    currency: object = None

    @classmethod
    def of(cls, context: object) -> _Given:
        if not isinstance(context, Mapping):
            return cls()
        given = cls(context.get("anchor"), context.get("currency"))
        if given.anchor is not None and not isinstance(given.anchor, dt.date):
            raise _refuse("anchor_type", "the anchor of the context is a date or a datetime", given.anchor)
        return given


def _date_value(text: str, anchor: Anchor) -> PartialDate | DateRange:
    if _EDTF.match(text):
        return PartialDate.from_edtf(text)
    if _EDTF_RANGE.match(text):
        return DateRange.from_edtf(text)
    return parse_date(text, anchor=anchor)


def _to_date(value: object, given: _Given) -> object:
    if isinstance(value, dt.datetime) or not isinstance(value, (dt.date, str)):
        raise _refuse("vietnamese_date_type", "a date is a date or text", value)
    if isinstance(value, str):
        if _ISO_DAY.match(value):
            try:
                return dt.date.fromisoformat(value)
            except ValueError:
                raise _refuse("date_impossible", "there is no such day", value) from None
        found = _date_value(value, given.anchor)
        whole = isinstance(found, PartialDate) and found.day is not None and found.earliest == found.latest
        if not whole or not isinstance(found, PartialDate) or found.earliest is None:
            raise _refuse("date_incomplete", "this is not one whole day", value)
        if found.time is not None:
            raise _refuse("date_has_time", "this is a point in time, not a day", value)
        return found.earliest
    return value


def _to_partial(value: object, given: _Given) -> object:
    if isinstance(value, str):
        found = _date_value(value, given.anchor)
        if not isinstance(found, PartialDate):
            raise _refuse("date_is_range", "this is a range of dates, not one", value)
        return found
    if isinstance(value, (PartialDate, dict)):
        return value
    if isinstance(value, dt.date):
        return PartialDate.of(value)
    raise _refuse("vietnamese_date_type", "a date is a PartialDate, a date, its JSON object or text", value)


def _to_range(value: object, given: _Given) -> object:
    if isinstance(value, str):
        found = _date_value(value, given.anchor)
        if not isinstance(found, DateRange):
            raise _refuse("date_not_range", "this is one date, not a range", value)
        return found
    if isinstance(value, (DateRange, dict)):
        return value
    raise _refuse("vietnamese_date_type", "a range is a DateRange, its JSON object or text", value)


def _to_money(value: object, given: _Given) -> object:
    if isinstance(value, str):
        found = whole_sum(value)
        if "currency" not in found.inferred:
            return found.value
        if given.currency is None:
            raise ReadError("money_needs_currency", value, 0, len(value))
        return {**found.value.model_dump(), "currency": given.currency}
    if isinstance(value, (Money, dict)):
        return value
    raise _refuse("vietnamese_money_type", "a sum is a Money, its JSON object or text", value)


def _to_decimal(value: object, _given: _Given) -> object:
    if isinstance(value, str) and not CANONICAL.match(value):
        return parse_number(value)
    return value  # ExactDecimal takes it from here: Decimal, int and canonical strings, never a float


class _Reading:
    """The annotation that reads text before the type itself validates."""

    def __init__(self, read: Callable[[Any, _Given], object], examples: list[str]) -> None:
        self.read, self.examples = read, examples

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        def validate(value: object, info: core_schema.ValidationInfo) -> object:
            try:
                return self.read(value, _Given.of(info.context))
            except ReadError as error:
                place = {"message": str(error), "start": error.start, "end": error.end}
                raise PydanticCustomError(error.code, "{message}", place) from None

        return core_schema.with_info_before_validator_function(validate, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        own = handler(schema)
        if handler.mode == "serialization":
            return own
        text = {"type": "string", "description": "As the Vietnamese press writes it", "examples": self.examples}
        others = [option for option in own.get("anyOf", [own]) if option.get("type") != "string"]
        return {"anyOf": [*others, text]} if others else text


VietnameseDate = Annotated[dt.date, _Reading(_to_date, ["ngày 18 tháng 9 năm 2024", "18/9/2024", "2024-09-18"])]
"""A whole day: ``datetime.date``."""

VietnamesePartialDate = Annotated[PartialDate, _Reading(_to_partial, ["sáng 4/4", "tháng 11-2021", "quý I/2025"])]
"""A date as far as it is printed: :class:`~vnlao_coop.models.dates.PartialDate`."""

VietnameseDateRange = Annotated[DateRange, _Reading(_to_range, ["giai đoạn 2022-2025", "từ ngày 30/8 đến 2/9"])]
"""A range: :class:`~vnlao_coop.models.dates.DateRange`."""

VietnameseMoney = Annotated[Money, _Reading(_to_money, ["3 triệu USD", "khoảng 130.000 tỷ đồng"])]
"""A sum: :class:`~vnlao_coop.models.money.Money`."""

VietnameseDecimal = Annotated[ExactDecimal, _Reading(_to_decimal, ["1.234.567,89", "hai mươi mốt", "3 triệu rưỡi"])]
"""A number: ``Decimal``; ``"130.000"`` is one hundred and thirty thousand."""
