"""Sums of money and counted things, exact and canonical.

An amount is a ``Decimal`` that is equal to, and dumps like, what it was made from: no exponent, no
trailing zeros, never a float. Its JSON form is a string whose point is never followed by exactly
three digits (``1.2340``), so that no reader can take it for grouped thousands.

>>> Money(amount=3000000, currency="USD")
Money(3000000 USD)
>>> str(Money(amount="200000", currency="USD", qualifier="approx"))
'~200000 USD'
"""

from __future__ import annotations

import re
from decimal import Context, Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from vnlao_coop.models.base import Mention, Model

if TYPE_CHECKING:
    from typing import Self

Qualifier = Literal["exact", "approx", "more_than", "nearly", "less_than", "up_to", "at_least", "range", "vague"]
Basis = Literal["whole", "part", "each", "per_year", "per_person"]

# Digits that no newspaper sum reaches; beyond, arithmetic would round silently.
_MAX_DIGITS = 60
EXACT = Context(prec=4 * _MAX_DIGITS)
CANONICAL_PATTERN = r"^-?(0|[1-9][0-9]*)(\.([0-9]{0,1}[1-9]|[0-9]{2}[1-9]0|[0-9]{3,}[1-9]))?$"
CANONICAL = re.compile(CANONICAL_PATTERN[:-1] + r"\Z")
_SIGNS = {"approx": "~", "more_than": ">", "nearly": "<~", "less_than": "<", "up_to": "≤", "at_least": "≥"}


_KINDS: Literal["an amount is a Decimal, an int or a canonical string, not {kind}"] = (
    "an amount is a Decimal, an int or a canonical string, not {kind}"
)


def plain(number: Decimal) -> str:
    """The canonical string of ``number``.

    >>> plain(Decimal("1.50E+3")), plain(Decimal("1.234")), plain(Decimal("-0"))
    ('1500', '1.2340', '0')
    """
    text = format(canonical(number), "f")
    return text + "0" if len(text.partition(".")[2]) == 3 else text


def canonical(number: Decimal) -> Decimal:
    """``number`` without exponent or trailing zeros: equal values become identical ones."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return Decimal("0" if text in ("-0", "") else text)


def _exact(value: Any) -> Decimal:
    if type(value) is Decimal and (text := str(value)).isdigit() and len(text) < _MAX_DIGITS:
        return value  # a whole number: most of them are
    kind = {"kind": type(value).__name__}
    if isinstance(value, (bool, float)):
        raise PydanticCustomError("amount_not_exact", _KINDS, kind)
    if isinstance(value, str):
        if len(value) > 2 * _MAX_DIGITS or not CANONICAL.match(value) or value == "-0":
            raise PydanticCustomError(
                "amount_not_canonical",
                "'{text}' is not a canonical amount such as '1234.5'; figures as printed go through parse_number",
                {"text": value[:80]},
            )
        value = Decimal(value)
    elif isinstance(value, int):
        if abs(value) >= 10**_MAX_DIGITS:
            raise PydanticCustomError("amount_too_long", "an amount has at most {most} digits", {"most": _MAX_DIGITS})
        value = Decimal(value)
    if not isinstance(value, Decimal):
        raise PydanticCustomError("amount_type", _KINDS, kind)
    if not value.is_finite():
        raise PydanticCustomError("amount_not_finite", "an amount is finite")
    if value.adjusted() >= _MAX_DIGITS or (value and int(value.as_tuple().exponent) < -_MAX_DIGITS):
        raise PydanticCustomError("amount_too_long", "an amount has at most {most} digits", {"most": _MAX_DIGITS})
    return canonical(value)


_TEXT = {"type": "string", "pattern": CANONICAL_PATTERN, "examples": ["3000000", "1.5"]}

ExactDecimal = Annotated[
    Decimal,
    BeforeValidator(_exact),
    PlainSerializer(plain, return_type=str, when_used="json"),
    WithJsonSchema(_TEXT, mode="serialization"),
    WithJsonSchema({"anyOf": [_TEXT, {"type": "integer"}]}, mode="validation"),
]
"""A finite decimal in canonical form; a string in JSON, where a whole number is taken too."""


class Money(Model):
    """A sum in one currency.

    ``amount`` is the sum, or the lower end of a range; it is None for a vague one ("hàng chục triệu
    USD"), which has ``amount_min``. Orders and adds within one currency only.

    >>> Money(amount=2, currency="USD") + Money(amount=3, currency="USD")
    Money(5 USD)
    """

    type: Literal["money"] = "money"
    amount: ExactDecimal | None = None
    amount_max: Annotated[ExactDecimal | None, Field(description="Upper end of a range")] = None
    amount_min: Annotated[ExactDecimal | None, Field(description="What a vague sum is at least")] = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$", description="ISO 4217")]
    qualifier: Qualifier = "exact"
    basis: Basis = "whole"

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.amount is None and self.amount_min is None:
            raise PydanticCustomError("money_empty", "a sum needs an amount, or amount_min where it is vague")
        if self.amount is not None and self.amount_min is not None:
            raise PydanticCustomError("money_mixed", "amount_min belongs to sums without an amount")
        if self.amount_max is not None:
            low = self.amount if self.amount is not None else self.amount_min
            if low is not None and low > self.amount_max:
                raise PydanticCustomError("range_reversed", "a range starts below its end")
        if (self.qualifier == "range") != (self.amount is not None and self.amount_max is not None):
            raise PydanticCustomError("money_mixed", "the qualifier of a sum with two ends is 'range'")
        if (self.qualifier == "vague") != (self.amount is None):
            raise PydanticCustomError("money_mixed", "the qualifier of a sum without an amount is 'vague'")
        return self

    @property
    def low(self) -> Decimal:
        """The amount, the lower end, or what a vague sum is at least."""
        return self.amount if self.amount is not None else self.amount_min  # type: ignore[return-value]

    def format(self, locale: str = "vi") -> str:
        """In the figures and words of ``vi``, ``lo`` or ``en``."""
        from vnlao_coop.models.formats import format_money

        return format_money(self, locale)

    def __str__(self) -> str:
        if self.amount is None:
            return f"≥{plain(self.low)} {self.currency}"
        if self.amount_max is not None:
            return f"{plain(self.amount)}-{plain(self.amount_max)} {self.currency}"
        return f"{_SIGNS.get(self.qualifier, '')}{plain(self.amount)} {self.currency}"

    def __repr__(self) -> str:
        rest = "" if self.basis == "whole" else f", {self.basis}"
        return f"Money({self}{rest})"

    def _pair(self, other: object, *, exact: bool) -> tuple[Decimal, Decimal] | None:
        if not isinstance(other, Money):
            return None
        if self.currency != other.currency:
            raise TypeError(f"{self.currency} and {other.currency} do not mix; convert first")
        if exact and any(sum_.amount is None or sum_.amount_max is not None for sum_ in (self, other)):
            raise TypeError("ranges and vague sums have no single amount to reckon with")
        return self.low, other.low

    def __lt__(self, other: object) -> bool:
        pair = self._pair(other, exact=False)
        return NotImplemented if pair is None else pair[0] < pair[1]

    def __gt__(self, other: object) -> bool:
        pair = self._pair(other, exact=False)
        return NotImplemented if pair is None else pair[0] > pair[1]

    def __le__(self, other: object) -> bool:
        pair = self._pair(other, exact=False)
        return NotImplemented if pair is None else self == other or pair[0] < pair[1]

    def __ge__(self, other: object) -> bool:
        pair = self._pair(other, exact=False)
        return NotImplemented if pair is None else self == other or pair[0] > pair[1]

    def _sum(self, other: object, sign: int) -> Any:
        pair = self._pair(other, exact=True)
        if pair is None or not isinstance(other, Money):
            return NotImplemented
        if self.basis != other.basis:
            raise TypeError(f"a sum {self.basis} and a sum {other.basis} do not add up")
        same = self.qualifier == other.qualifier == "exact"
        return Money(
            amount=EXACT.add(pair[0], EXACT.multiply(pair[1], Decimal(sign))),
            currency=self.currency,
            qualifier="exact" if same else "approx",
            basis=self.basis,
        )

    def __add__(self, other: object) -> Money:
        return self._sum(other, 1)  # type: ignore[no-any-return]

    def __radd__(self, other: object) -> Money:
        # sum() starts from 0
        return self if other == 0 and isinstance(other, int) else NotImplemented

    def __sub__(self, other: object) -> Money:
        return self._sum(other, -1)  # type: ignore[no-any-return]

    def __mul__(self, factor: object) -> Money:
        if isinstance(factor, bool) or not isinstance(factor, (int, Decimal)):
            return NotImplemented
        by = Decimal(factor)
        if by < 0 and self.qualifier != "exact":
            raise TypeError("only an exact sum can be taken negatively")
        amount, highest, least = (
            None if end is None else EXACT.multiply(end, by) for end in (self.amount, self.amount_max, self.amount_min)
        )
        return Money(
            amount=amount, amount_max=highest, amount_min=least, currency=self.currency,
            qualifier=self.qualifier, basis=self.basis,
        )  # fmt: skip

    __rmul__ = __mul__


class Quantity(Model):
    """A number of counted things: 118 (bộ) (hài cốt).

    >>> str(Quantity(amount=118, unit="bộ", item="hài cốt"))
    '118 bộ hài cốt'
    """

    type: Literal["quantity"] = "quantity"
    amount: ExactDecimal
    amount_max: Annotated[ExactDecimal | None, Field(description="Upper end of a range")] = None
    unit: Annotated[str | None, Field(description="Classifier or unit of measure, as printed")] = None
    item: Annotated[str | None, Field(description="What is counted, as printed")] = None
    qualifier: Qualifier = "exact"

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.amount_max is not None and self.amount_max < self.amount:
            raise PydanticCustomError("range_reversed", "a range starts below its end")
        if (self.qualifier == "range") != (self.amount_max is not None):
            raise PydanticCustomError("quantity_mixed", "the qualifier of a number with two ends is 'range'")
        return self

    def __str__(self) -> str:
        number = plain(self.amount) + (f"-{plain(self.amount_max)}" if self.amount_max is not None else "")
        return " ".join(part for part in (_SIGNS.get(self.qualifier, "") + number, self.unit, self.item) if part)

    def _pair(self, other: object) -> tuple[Decimal, Decimal] | None:
        if not isinstance(other, Quantity):
            return None
        if (self.unit, self.item) != (other.unit, other.item):
            raise TypeError("quantities of different things do not compare")
        return self.amount, other.amount

    def __lt__(self, other: object) -> bool:
        pair = self._pair(other)
        return NotImplemented if pair is None else pair[0] < pair[1]

    def __gt__(self, other: object) -> bool:
        pair = self._pair(other)
        return NotImplemented if pair is None else pair[0] > pair[1]


MoneyMention = Mention[Money]
"""A sum where the text states it."""

QuantityMention = Mention[Quantity]
"""A counted thing where the text states it."""

NumberMention = Mention[ExactDecimal]
"""A number where the text states it."""
