"""A draft held against its article: counted things, earlier promises, and fields that bring a quote of their own."""

from __future__ import annotations

from typing import Any

import pytest

from vnlao_coop import Draft, ground
from vnlao_coop.models.grounding import Grounding

TEXT = """Nghệ An giúp Xiêng Khoảng
Sáng 5/6/2023, tại thành phố Vinh, tỉnh Nghệ An đã trao tặng tỉnh Xiêng Khoảng 40 con bò giống và 20 bộ máy tính, \
trị giá 2 tỷ đồng.
Món quà thực hiện lời hứa tháng 11/2022 của Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu về giúp dân bản nuôi bò.
Năm 2022, tổng kim ngạch hai chiều đạt 15 triệu USD. Dự lễ có 300 người dân.
Ngày 7/6/2023, đoàn do Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu dẫn đầu thăm tỉnh Xiêng Khoảng đến ngày 9/6/2023 theo lời \
mời của Tỉnh trưởng tỉnh Xiêng Khoảng Bounmy Vongsa.
"""
GIFT = "tỉnh Nghệ An đã trao tặng tỉnh Xiêng Khoảng 40 con bò giống và 20 bộ máy tính, trị giá 2 tỷ đồng"
VISIT = "đoàn do Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu dẫn đầu thăm tỉnh Xiêng Khoảng"
KEPT = "thực hiện lời hứa tháng 11/2022"
COWS = "giúp dân bản nuôi bò"


def report(group: str, **record: Any) -> Grounding:
    found = ground(TEXT, Draft.model_validate({group: [record]}))
    assert not found.refused
    return found


def gift(**fields: Any) -> Grounding:
    return report("commitments", **{"kind": "equipment_in_kind", "status": "delivered", "quote": GIFT, **fields})


def verdict(found: Grounding, field: str) -> tuple[str, str | None]:
    (check,) = (c for c in found.checks if c.field == field)
    return check.verdict, check.says


def sum_of(amount: str, currency: str = "VND", quote: str | None = None) -> dict[str, Any]:
    own = {"quotes": [{"field": "amount", "quote": quote}]} if quote else {}
    return {"amount": {"amount": amount, "currency": currency}, **own}


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        (sum_of("2000000000"), ("supported", None)),
        (sum_of("2000000000", quote="trị giá 2 tỷ đồng"), ("supported", None)),
        # of the sum that the draft quotes, the text says that; ours is another question
        (sum_of("15000000", "USD", "hai chiều đạt 15 triệu USD"), ("supported", None)),
        (sum_of("3000000000", quote="hai chiều đạt 15 triệu USD"), ("contradicted", "15000000 USD")),
        (sum_of("15000000", "USD"), ("contradicted", "2000000000 VND")),
    ],
)
def test_a_sum_and_its_own_quote(fields: dict[str, Any], told: tuple[str, str | None]) -> None:
    assert verdict(gift(**fields), "amount") == told


@pytest.mark.parametrize(
    ("amount", "unit", "item", "told"),
    [
        ("40", "con", "bò giống", ("supported", None)),
        ("40", None, None, ("supported", None)),
        ("20", "bộ", "máy tính", ("supported", None)),
        ("30", "con", "bò giống", ("contradicted", "40 con bò giống")),
        ("40", None, "máy tính", ("contradicted", "20 bộ máy tính")),
        ("300", None, "người dân", ("unsupported", None)),  # of the guests, not of the gift
        ("7", None, "tủ lạnh", ("unsupported", None)),
        ("nhiều", None, "bò giống", ("unsupported", "no number")),
    ],
)
def test_counted_things(amount: str, unit: str | None, item: str | None, told: tuple[str, str | None]) -> None:
    found = gift(quantities=[{"amount": amount, "unit": unit, "item": item}])
    assert verdict(found, "quantities[1]") == told
    (commitment,) = found.article.commitments
    assert [str(q.amount) for q in commitment.quantities] == ([amount] if told[0] == "supported" else [])


@pytest.mark.parametrize(
    ("due", "told"), [("2023-06-07", ("supported", None)), ("2023-06-08", ("contradicted", "2023-06-07"))]
)
def test_a_day_and_its_own_quote(due: str, told: tuple[str, str | None]) -> None:
    found = gift(due=due, quotes=[{"field": "due", "quote": "Ngày 7/6/2023"}])
    assert verdict(found, "due") == told


@pytest.mark.parametrize(
    ("promise", "told", "made_on"),
    [
        ({"description": COWS}, ("inferred", None), None),
        ({"description": COWS, "quote": KEPT}, ("inferred", None), None),
        ({"description": COWS, "quote": KEPT, "made_on": "2022-11"}, ("inferred", None), "2022-11"),
        ({"description": COWS, "quote": KEPT, "made_on": "2021-11"}, ("inferred", None), None),  # no such month there
        ({"description": COWS, "quote": "lời hứa năm ngoái"}, ("unsupported", "not in the text"), None),
        ({"description": "xây cầu qua sông"}, ("unsupported", None), None),
    ],
)
def test_an_earlier_promise(promise: dict[str, Any], told: tuple[str, str | None], made_on: str | None) -> None:
    found = gift(fulfils=promise)
    assert verdict(found, "fulfils") == told
    (commitment,) = found.article.commitments
    if told[0] == "unsupported":
        assert commitment.fulfils is None
    else:
        assert commitment.fulfils is not None
        assert commitment.fulfils.description == promise["description"]
        assert [e.quote for e in commitment.fulfils.evidence] == ([promise["quote"]] if "quote" in promise else [])
        assert (commitment.fulfils.made_on.edtf if commitment.fulfils.made_on else None) == made_on


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("head", "Lê Văn Mẫu", ("supported", None)),
        ("head", "Bounmy Vongsa", ("contradicted", "Lê Văn Mẫu")),
        ("origin", "tỉnh Nghệ An", ("supported", None)),
        ("origin", "tỉnh Xiêng Khoảng", ("contradicted", "tỉnh Nghệ An")),
        ("destination", "tỉnh Nghệ An", ("contradicted", "tỉnh Xiêng Khoảng")),
        ("start", "2023-06-07", ("supported", None)),
        ("start", "2023-06-05", ("contradicted", "2023-06-07")),
        ("invited_by", "Bounmy Vongsa", ("supported", None)),
        ("invited_by", "Lê Văn Mẫu", ("unchecked", None)),
    ],
)
def test_parts_of_a_visit(field: str, value: str, told: tuple[str, str | None]) -> None:
    assert verdict(report("delegations", quote=VISIT, **{field: value}), field) == told


def test_a_side_is_looked_for_in_its_own_quote_first() -> None:
    quote = "Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu"
    found = gift(giver="tỉnh Nghệ An", quotes=[{"field": "giver", "quote": quote}])
    assert verdict(found, "giver") == ("supported", None)
    assert verdict(gift(giver="tỉnh Xiêng Khoảng"), "giver") == ("contradicted", "tỉnh Nghệ An")
