"""The annotated types: what the press writes or the canonical value, and no silent misreading."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError

import vnlao_coop
from vnlao_coop import DateRange, Money, PartialDate
from vnlao_coop.text.errors import MESSAGES
from vnlao_coop.types import (
    VietnameseDate,
    VietnameseDateRange,
    VietnameseDecimal,
    VietnameseMoney,
    VietnamesePartialDate,
)

ROOT = Path(__file__).parent.parent
PACKAGE = Path(vnlao_coop.__file__).parent
DATE: TypeAdapter[dt.date] = TypeAdapter(VietnameseDate)
PARTIAL: TypeAdapter[PartialDate] = TypeAdapter(VietnamesePartialDate)
RANGE: TypeAdapter[DateRange] = TypeAdapter(VietnameseDateRange)
MONEY: TypeAdapter[Money] = TypeAdapter(VietnameseMoney)
DECIMAL: TypeAdapter[Decimal] = TypeAdapter(VietnameseDecimal)

TAKEN: list[tuple[TypeAdapter[Any], Any, Any]] = [
    (DATE, "ngày 18 tháng 9 năm 2024", dt.date(2024, 9, 18)),
    (DATE, "18/9/2024", dt.date(2024, 9, 18)),
    (DATE, "2024-09-18", dt.date(2024, 9, 18)),
    (DATE, "0700-01-02", dt.date(700, 1, 2)),
    (DATE, dt.date(2024, 9, 18), dt.date(2024, 9, 18)),
    (DATE, "mùng 1 Tết Giáp Thìn 2024", dt.date(2024, 2, 10)),
    (PARTIAL, "sáng 4/4", PartialDate(month=4, day=4, part_of_day="morning")),
    (PARTIAL, "tháng 11-2021", PartialDate(year=2021, month=11)),
    (PARTIAL, "2021-11", PartialDate(year=2021, month=11)),
    (PARTIAL, "XXXX-04-04", PartialDate(month=4, day=4)),
    (PARTIAL, "2022", PartialDate(year=2022)),
    (PARTIAL, {"type": "date", "year": 2022}, PartialDate(year=2022)),
    (PARTIAL, dt.date(2024, 9, 18), PartialDate(year=2024, month=9, day=18)),
    (RANGE, "giai đoạn 2022-2025", DateRange(start=PartialDate(year=2022), end=PartialDate(year=2025))),
    (RANGE, "2022/2025", DateRange(start=PartialDate(year=2022), end=PartialDate(year=2025))),
    (RANGE, {"start": {"year": 2022}}, DateRange(start=PartialDate(year=2022))),
    (MONEY, "khoảng 3 triệu USD", Money(amount=Decimal(3000000), currency="USD", qualifier="approx")),
    (MONEY, {"amount": "3000000", "currency": "USD"}, Money(amount=Decimal(3000000), currency="USD")),
    (DECIMAL, "130.000", Decimal(130000)),
    (DECIMAL, "1.234.567,89", Decimal("1234567.89")),
    (DECIMAL, "ba triệu rưỡi", Decimal(3500000)),
    (DECIMAL, "1.2340", Decimal("1.234")),
    (DECIMAL, 5, Decimal(5)),
    (DECIMAL, Decimal("1.50"), Decimal("1.5")),
]


@pytest.mark.parametrize(("adapter", "given_", "meant"), TAKEN)
def test_what_is_taken(adapter: TypeAdapter[Any], given_: Any, meant: Any) -> None:
    value = adapter.validate_python(given_)
    assert value == meant
    assert adapter.validate_python(adapter.dump_python(value)) == value
    assert adapter.validate_python(adapter.dump_python(value, mode="json")) == value
    assert adapter.validate_json(adapter.dump_json(value)) == value


REFUSED: list[tuple[TypeAdapter[Any], Any, str]] = [
    (DATE, "tháng 11/2021", "date_incomplete"),
    (DATE, "sáng 4/4", "date_incomplete"),
    (DATE, "giai đoạn 2022-2025", "date_incomplete"),
    (DATE, "9h30 ngày 18/9/2024", "date_has_time"),
    (DATE, "2022", "date_incomplete"),
    (DATE, "31/4/2020", "date_unreadable"),
    (DATE, "2020-04-31", "date_impossible"),
    (DATE, "5 năm", "date_is_duration"),
    (DATE, "hằng năm", "date_is_set"),
    (DATE, "hôm qua", "date_needs_anchor"),
    (DATE, "thời gian tới", "date_is_vague"),
    (DATE, "", "date_empty"),
    (DATE, 2022, "vietnamese_date_type"),
    (DATE, 1.5, "vietnamese_date_type"),
    (DATE, dt.datetime(2024, 9, 18, tzinfo=dt.UTC), "vietnamese_date_type"),
    (PARTIAL, "2022-2025", "date_is_range"),
    (PARTIAL, "Hà Nội", "date_unreadable"),
    (PARTIAL, 2022, "vietnamese_date_type"),
    (PARTIAL, "X024", "edtf_unreadable"),
    (PARTIAL, {"year": 2024, "day": 18}, "date_gap"),
    (PARTIAL, {"year": 2024, "month": 9, "subyear": 35}, "date_mixed"),
    (PARTIAL, {"year": 2024, "precision": "decade"}, "date_precision"),
    (PARTIAL, {"year": 2024, "month": 9, "day": 18, "time": 9}, "time_not_text"),
    (RANGE, {}, "range_empty"),
    (RANGE, "năm 2022", "date_not_range"),
    (RANGE, ["2022"], "vietnamese_date_type"),
    (RANGE, "2025/2022", "range_reversed"),
    (MONEY, "3 triệu", "money_needs_currency"),
    (MONEY, "3 con bò", "money_unreadable"),
    (MONEY, "10 tỷ đồng (400.000 USD)", "money_unreadable"),
    (MONEY, "", "money_empty"),
    (MONEY, {"amount": "1", "amount_min": "1", "currency": "VND"}, "money_mixed"),
    (MONEY, 3000000, "vietnamese_money_type"),
    (MONEY, {"amount": "130.000", "currency": "VND"}, "amount_not_canonical"),
    (DECIMAL, "12 bò", "number_unreadable"),
    (DECIMAL, "", "number_empty"),
    (DECIMAL, 10**60, "amount_too_long"),
    (DECIMAL, 1.5, "amount_not_exact"),
    (DECIMAL, True, "amount_not_exact"),
    (DECIMAL, Decimal("NaN"), "amount_not_finite"),
    (DECIMAL, None, "amount_type"),
]


@pytest.mark.parametrize(("adapter", "given_", "code"), REFUSED)
def test_what_is_refused_has_a_stable_code(adapter: TypeAdapter[Any], given_: Any, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python(given_)
    assert code in [error["type"] for error in caught.value.errors()]


def test_an_anchor_that_is_text_is_refused() -> None:
    with pytest.raises(ValidationError) as caught:
        DATE.validate_python("hôm qua", context={"anchor": "2024-09-18"})
    assert [error["type"] for error in caught.value.errors()] == ["anchor_type"]


def test_the_guide_lists_every_code_and_each_is_met_here() -> None:
    listed = re.findall(r"^\| `([a-z_]+)` \|", (ROOT / "docs" / "embedding.md").read_text("utf-8"), re.MULTILINE)
    code = "".join(
        (PACKAGE / module).read_text("utf-8") for module in ("types.py", "models/dates.py", "models/money.py")
    )
    raised = {*MESSAGES, *re.findall(r"(?:PydanticCustomError|_refuse)\(\s*\"([a-z_]+)\"", code)}
    raised.remove("quantity_mixed")  # no type for fields
    assert sorted(listed) == sorted(raised)
    assert raised == {code for _, _, code in REFUSED} | {"anchor_type"}


def test_the_currency_of_a_bare_sum_is_that_of_the_context() -> None:
    given_ = MONEY.validate_python("khoảng 3 triệu", context={"currency": "LAK"})
    assert given_ == Money(amount=Decimal(3000000), currency="LAK", qualifier="approx")
    assert MONEY.validate_python("3 triệu USD", context={"currency": "LAK"}).currency == "USD"
    with pytest.raises(ValidationError, match="String should match pattern"):
        MONEY.validate_python("3 triệu", context={"currency": "kíp"})


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("giai đoạn 2022-2025", "2022/2025"),
        ("sáng 4/4", "XXXX-04-04"),
        ("từ năm 2016 đến nay", "2016/.."),
        ("2022/2025", "2022/2025"),
        ("XXXX-04-04", "XXXX-04-04"),
    ],
)
def test_a_date_or_a_range(text: str, edtf: str) -> None:
    either: TypeAdapter[PartialDate | DateRange] = TypeAdapter(VietnamesePartialDate | VietnameseDateRange)
    value = either.validate_python(text)
    assert value.edtf == edtf
    assert either.validate_json(either.dump_json(value)) == value
    assert either.validate_python(either.dump_python(value)) == value


def test_the_message_quotes_the_input_and_points_at_the_place() -> None:
    with pytest.raises(ValidationError) as caught:
        MONEY.validate_python("3 triệu USD của bạn")
    (error,) = caught.value.errors()
    assert "    3 triệu USD của bạn\n                ^^^^^^^" in error["msg"]
    assert (error["ctx"]["start"], error["ctx"]["end"]) == (12, 19)


class Grant(BaseModel):
    """A user's own model."""

    signed: VietnameseDate
    since: VietnamesePartialDate | None = None
    period: VietnameseDateRange | None = None
    amount: VietnameseMoney
    share: VietnameseDecimal = Decimal(0)


def test_in_a_model_with_an_anchor() -> None:
    data = {
        "signed": "hôm qua",
        "since": "tháng 11/2021",
        "period": "giai đoạn 2022-2025",
        "amount": "5 tỷ kíp",
        "share": "11,7",
    }
    grant = Grant.model_validate(data, context={"anchor": dt.date(2024, 9, 18)})
    assert grant.signed == dt.date(2024, 9, 17)
    assert Grant.model_validate_json(grant.model_dump_json()) == grant
    assert Grant.model_validate(grant.model_dump()) == grant
    assert json.loads(grant.model_dump_json())["share"] == "11.7"


def test_json_schema() -> None:
    taken = Grant.model_json_schema()["properties"]
    assert [option["type"] for option in taken["share"]["anyOf"]] == ["integer", "string"]
    assert taken["signed"]["type"] == "string"
    assert "18/9/2024" in taken["signed"]["examples"]
    assert {"$ref": "#/$defs/Money"} in taken["amount"]["anyOf"]
    given_out = Grant.model_json_schema(mode="serialization")["properties"]
    assert given_out["amount"] == {"$ref": "#/$defs/Money"}
    assert given_out["signed"]["format"] == "date"
    assert "pattern" in given_out["share"]


@pytest.mark.parametrize("value", [1250, 1.5, True, None, [], "1250", {"amount": 5, "currency": "USD"}, "18/9/2024"])
def test_the_schema_takes_the_kinds_of_json_that_are_read(value: Any) -> None:
    for adapter in (DATE, PARTIAL, RANGE, MONEY, DECIMAL):
        allowed = Draft202012Validator(adapter.json_schema()).is_valid(value)
        try:
            adapter.validate_json(json.dumps(value))
        except ValidationError:
            assert not allowed or isinstance(value, str)  # a schema does not read
        else:
            assert allowed


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18, places=12))
def test_no_number_dumps_to_another(number: Decimal) -> None:
    assert DECIMAL.validate_json(DECIMAL.dump_json(number)) == number
    assert DECIMAL.validate_python(DECIMAL.dump_python(number)) == number


@given(st.dates())
def test_no_day_dumps_to_another(day: dt.date) -> None:
    assert DATE.validate_json(DATE.dump_json(day)) == day


@given(st.text(max_size=40))
def test_text_is_read_or_refused(text: str) -> None:
    for adapter in (DATE, PARTIAL, RANGE, MONEY, DECIMAL):
        with contextlib.suppress(ValidationError):  # nothing else may come out
            assert adapter.validate_python(text) is not None
