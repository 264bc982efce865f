"""Sums of money: one value, many phrasings; what is no money; values that compare, add and survive JSON."""

from __future__ import annotations

import contextlib
from decimal import Decimal, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from vnlao_coop import (
    Money,
    Quantity,
    find_dates,
    find_money,
    find_numbers,
    format_number_words,
    parse_money,
    parse_number,
)
from vnlao_coop.models.money import MoneyMention, canonical, plain
from vnlao_coop.text.errors import ReadError
from vnlao_coop.vi.values.quantities import find_quantities

MEANINGS: dict[str, list[str]] = {
    "3000000 USD": [
        "3 triệu USD", "3.000.000 USD", "3,000,000 USD", "US$ 3 triệu", "$3 triệu", "3 triệu đô la Mỹ", "3 triệu đô-la",
        "3 triệu đôla", "3 triệu Mỹ kim", "ba triệu đô", "USD 3.000.000", "3.0 triệu USD", "3 TRIỆU USD",
    ],
    "1500000 USD": ["1,5 triệu USD", "1.5 triệu USD", "1,500,000 USD", "1 triệu 5 USD", "một triệu rưỡi đô la"],
    "2.23 USD": ["2 đô 23 xu", "2 đô la và 23 cent", "2,23 USD"],
    "0.5 USD": ["50 xu", "0,5 USD"],
    "3.5 USD": ["ba đô rưỡi", "3 đô la rưỡi", "3,5 đô"],
    "0.08 EUR": ["không phẩy không tám euro", "0,08 ơ rô"],
    "0 KRW": ["không won", "0 uôn"],
    "20 VND": ["20đ", "20₫", "hai mươi đồng"],
    "120000000 VND": ["một trăm hai triệu đồng", "120 triệu đồng"],
    "15000-25000 VND": ["15k-25k", "15.000đ-25.000đ", "từ 15 nghìn đến 25 nghìn"],
    "500000 VND": ["500.000 đồng", "500.000đ", "500.000 ₫", "500 nghìn đồng", "500k", "VND 500.000", "nửa triệu đồng"],
    "130000000000000 VND": ["130.000 tỷ đồng", "130 nghìn tỉ đồng"],
    "2500000000 VND": ["2 tỷ 500 triệu đồng", "2 tỷ rưỡi đồng", "2,5 tỉ VNĐ", "2,5 tỷ"],
    "1234567.89 VND": ["1.234.567,89 đồng"],
    "10000000000 LAK": ["10 tỷ kíp", "10 tỷ kip Lào", "10.000.000.000 LAK", "₭10.000.000.000"],
    "7393170000000 LAK": ["7.393,17 ຕື້ກີບ"],
    "32500000 LAK": ["32,500,000 ກີບ", "32,5 ລ້ານກີບ"],
    "200000000 VND": ["200 ລ້ານດົ້ງ"],
    ">167000 USD": ["167.000 ກວ່າໂດລາ"],
    "5000000 THB": ["5 triệu baht", "5 triệu bạt", "5 triệu THB"],
    "100000000 CNY": ["100 triệu nhân dân tệ", "100 triệu NDT", "100 triệu RMB"],
    "2000000 EUR": ["2 triệu euro", "€2 triệu", "2 triệu EUR"],
    "7000000 JPY": ["7 triệu yên", "7 triệu JPY"],
    "9000 KRW": ["9.000 won"],
    "300 AUD": ["300 AUD", "300 đô la Úc"],
    "5000000 ZMW": ["5 triệu ZMW"],
    "5000000 USD": ["5M USD", "5 triệu USD."],
    "2000-3000 VND": ["2000 - 3000 đồng", "2.000 - 3.000 đồng"],
    "~3000000 USD": ["khoảng 3 triệu USD", "xấp xỉ 3 triệu USD", "ước tính 3 triệu USD", "trên dưới 3 triệu USD"],
    ">3000000 USD": ["hơn 3 triệu USD", "trên 3 triệu USD", "vượt 3 triệu USD"],
    "<~3000000 USD": ["gần 3 triệu USD", "chưa đầy 3 triệu USD", "ngót 3 triệu USD"],
    "<3000000 USD": ["dưới 3 triệu USD", "chưa đến 3 triệu USD"],
    "≤3000000 USD": ["không quá 3 triệu USD", "lên tới 3 triệu USD", "tối đa 3 triệu USD", "từ 3 triệu USD trở xuống"],
    "≥3000000 USD": ["ít nhất 3 triệu USD", "tối thiểu 3 triệu USD", "từ 3 triệu USD trở lên"],
    "20000000-30000000 USD": [
        "20-30 triệu USD", "20 - 30 triệu USD", "20–30 triệu USD", "từ 20 đến 30 triệu USD",
        "20 triệu đến 30 triệu USD",
        "giữa 20 và 30 triệu USD", "$20-30 triệu", "khoảng 20-30 triệu USD",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("meaning", "phrase"), [(m, p) for m, phrases in MEANINGS.items() for p in phrases])
def test_one_sum_has_many_phrasings(meaning: str, phrase: str) -> None:
    assert str(parse_money(phrase)) == meaning


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        "đồng",
        "3 con bò",
        "15",
        "kim ngạch 2 tỷ USD",
        "3 triệu USD và 2 triệu USD",
        "3 tỷ phú",
        "3 triệu USD;",
        "3 triệu USD!",
        "5 m USD",
        "15 đồng chí",
        "hai nước",
    ],
)
def test_what_is_no_sum_is_refused_with_its_place(phrase: str) -> None:
    with pytest.raises(ReadError) as caught:
        parse_money(phrase)
    assert caught.value.code.startswith("money_")
    assert 0 <= caught.value.start <= caught.value.end <= len(phrase)


NEVER = [
    "15 đồng chí dự họp", "gồm 2 đồng chủ tịch", "20 hợp đồng, 3 hội đồng", "năm 1969, đồng chí Lê Mẫu",
    "12 xã ở Đồng Nai",
    "thăm 3 thủ đô", "ông Mẫu, Đô trưởng", "15 tỉnh và 2 tỉ lệ", "tỷ giá tăng 3%", "5 thôn ở Yên Bái", "2 kíp trực",
    "1,6 tỷ tấn hàng", "top 10", "TOP 10", "3 triệu người", "hàng triệu lượt khách", "vùng đồng bằng", "3 bảng đấu",
    "một xu hướng", "5 yên ngựa", "ngày 5/9 đồng chí Mẫu", "iPhone 7", "giá 1.0", "đợt 1 đồng loạt",
]  # fmt: skip


@pytest.mark.parametrize("text", NEVER)
def test_no_money_where_there_is_none(text: str) -> None:
    assert find_money(text) == []


def sums(text: str) -> list[str]:
    return [str(mention.value) for mention in find_money(text)]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("gồm 20-30 triệu USD và 5 tỷ đồng", ["20-30 triệu USD", "5 tỷ đồng"]),
        ("hỗ trợ 5 triệu ZMW cho dân", ["5 triệu ZMW"]),
        ("vay 5M USD, trả 3 m USD", ["5M USD"]),
    ],
)
def test_each_sum_of_a_sentence_is_found_where_it_stands(text: str, quotes: list[str]) -> None:
    assert [mention.evidence[0].quote for mention in find_money(text)] == quotes


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("trị giá 500 triệu đồng phục vụ học tập", ["500000000 VND"]),
        ("hỗ trợ 200 triệu đồng tiền mặt", ["200000000 VND"]),
        ("hơn 2 triệu đồng bào", []),
        ("100 nghìn đồng đội", []),
        ("200 bộ đồng phục", []),
    ],
)
def test_behind_a_million_few_words_make_another_of_dong(text: str, sums: list[str]) -> None:
    assert [str(m.value).lstrip(">") for m in find_money(text)] == sums


def test_whole_and_parts() -> None:
    mentions = find_money(
        "Tổng vốn hơn 340 tỷ đồng, trong đó viện trợ 330 tỷ đồng, đối ứng khoảng 10 tỷ; dự phòng 5 tỷ đồng."
    )
    assert [(str(m.value), m.value.basis) for m in mentions] == [
        (">340000000000 VND", "whole"),
        ("330000000000 VND", "part"),
        ("~10000000000 VND", "part"),
        ("5000000000 VND", "whole"),
    ]
    assert mentions[2].inferred == ("currency",)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "Tỉnh giúp bạn hơn 11 tỷ đồng, trong đó 6,8 tỷ xây 5 phòng học, 2,5 tỷ nâng cấp trạm, 1 tỷ mua sách.",
            ["11 tỷ đồng", "6,8 tỷ", "2,5 tỷ", "1 tỷ"],
        ),
        ("viện trợ 500 tỷ đồng, trong đó 300 tỷ dành cho đào tạo", ["500 tỷ đồng", "300 tỷ"]),
        ("tổng vốn 72 tỷ đồng, trong đó khoảng 65 tỷ từ vốn viện trợ", ["72 tỷ đồng", "65 tỷ"]),
        ("20 tỷ kíp, trong đó 12 tỷ sửa bệnh viện và 8 tỷ để mua máy", ["20 tỷ kíp", "12 tỷ", "8 tỷ"]),
        ("tặng 3 tỷ đồng, trong đó 1 tỷ cho quỹ khuyến học", ["3 tỷ đồng", "1 tỷ"]),
        ("đầu tư 5 tỷ USD, sản xuất 2 tỷ kWh, trong đó 1 tỷ cho xuất khẩu", ["5 tỷ USD"]),
        ("chi 5 tỷ đồng, trong đó 2 triệu làm nông nghiệp", ["5 tỷ đồng"]),
        ("bán 5 tỷ đồng, sau đó 2 tỷ cho người khác", ["5 tỷ đồng"]),
        ("vay 5 tỷ USD, trong đó 3 tỷ tấn", ["5 tỷ USD"]),
    ],
)
def test_what_a_part_of_a_sum_is_spent_on(text: str, quotes: list[str]) -> None:
    mentions = find_money(text)
    assert [text[m.evidence[0].start : m.evidence[0].end] for m in mentions] == quotes
    assert all(m.value.basis == "part" and m.inferred == ("currency",) for m in mentions[1:])


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("mỗi năm 1,5 triệu đô la", "per_year"),
        ("200 USD/người", "per_person"),
        ("200 nghìn đồng một người", "per_person"),
        ("3 triệu đồng một năm", "per_year"),
        ("2 triệu đồng mỗi hộ", "each"),
        ("3 triệu đồng một lần", "whole"),
        ("mỗi suất trị giá 5 triệu đồng", "each"),
        ("20.000 đồng/kg", "each"),
        ("tặng 20 triệu đồng", "whole"),
    ],
)
def test_what_a_sum_is_for(text: str, basis: str) -> None:
    (mention,) = find_money(text)
    assert mention.value.basis == basis


def test_a_sum_in_brackets_restates_the_one_before() -> None:
    first, second, third = find_money("Giá 5 tỷ kíp. Tặng 200.000 USD (hơn 4,6 tỷ VNĐ).")
    assert (first.equivalent_of, second.equivalent_of, third.equivalent_of) == (None, None, 1)
    assert [m.equivalent_of for m in find_money("vay 750 tỷ yên, tương đương 6,5 tỷ USD")] == [None, 0]
    assert [m.equivalent_of for m in find_money("tặng 200.000 USD (khoảng 4-5 tỷ đồng)")] == [None, 0]
    assert [m.equivalent_of for m in find_money("vay 6 triệu USD (khoảng từ 140 đến 150 tỷ đồng)")] == [None, 0]
    assert [m.equivalent_of for m in find_money("tặng 2 tỷ đồng (đợt một) và 5.000 USD")] == [None, None]


def test_both_readings_of_an_ambiguous_comma() -> None:
    (mention,) = find_money("trao 3,000 USD")
    assert [m.amount for m in (mention.value, *mention.alternatives)] == [3000, 3]
    (mention,) = find_money("trao 2,125 triệu USD")
    assert [m.amount for m in (mention.value, *mention.alternatives)] == [2125000, 2125000000]


def test_a_province_is_no_qualifier() -> None:
    assert sums("tặng tỉnh Xiêng Khoảng 3 tỷ đồng") == ["3000000000 VND"]
    assert sums("Khoảng 3 tỷ đồng") == ["~3000000000 VND"]


def test_vague_sums_have_no_amount() -> None:
    (mention,) = find_money("thiệt hại hàng chục triệu USD")
    assert mention.value == money_of(amount_min=10**7, currency="USD", qualifier="vague")


def test_the_evidence_is_the_sum_without_its_qualifier() -> None:
    text = "Lào cảm ơn gần 100 tỷ\u00a0đồng viện trợ"
    (mention,) = find_money(text)
    assert mention.evidence[0].quote == "100 tỷ\u00a0đồng"


def test_counted_things_are_quantities() -> None:
    text = "trao 40 con bò giống, 20 tấn gạo, 118 bộ hài cốt và 5 xe cứu thương trị giá 2 tỷ đồng"
    things = [(40, "con", "bò giống"), (20, "tấn", "gạo"), (118, "bộ", "hài cốt"), (5, None, "xe cứu thương")]
    assert [m.value for m in find_quantities(text)] == [quantity_of(amount=n, unit=u, item=i) for n, u, i in things]
    assert sums(text) == ["2000000000 VND"]
    assert find_quantities("hai nước, ba Bộ và 8 tỉnh") == []


# --- the values -----------------------------------------------------------------------------------


def money_of(**fields: Any) -> Money:
    """A sum of whatever is taken for one: ints and strings too."""
    return Money(**fields)


def quantity_of(**fields: Any) -> Quantity:
    """A quantity of whatever is taken for one."""
    return Quantity(**fields)


amounts = st.decimals(min_value=0, max_value=10**15, places=3, allow_nan=False, allow_infinity=False)


@st.composite
def monies(draw: st.DrawFn) -> Money:
    low = draw(amounts)
    currency = draw(st.sampled_from(["VND", "USD", "LAK", "EUR", "THB"]))
    qualifier = draw(
        st.sampled_from(["exact", "approx", "more_than", "nearly", "less_than", "up_to", "at_least", "range"])
    )
    high = low + draw(amounts) if qualifier == "range" else None
    basis = draw(st.sampled_from(["whole", "per_year", "per_person"]))
    return money_of(amount=low, amount_max=high, currency=currency, qualifier=qualifier, basis=basis)


@given(monies())
def test_what_is_dumped_reads_back_the_same(money: Money) -> None:
    assert Money.model_validate(money.model_dump()) == money
    assert Money.model_validate_json(money.model_dump_json()) == money
    assert Money.model_validate(money.model_dump(mode="json")) == money
    assert hash(Money.model_validate(money.model_dump())) == hash(money)


@given(monies())
def test_what_is_formatted_in_vietnamese_is_parsed_back(money: Money) -> None:
    assert parse_money(money.format("vi")) == money


@given(monies())
def test_it_formats_in_lao_and_english(money: Money) -> None:
    assert money.format("lo")
    assert money.format("en")


def test_formats() -> None:
    money = money_of(amount=130000000000000, currency="VND", qualifier="approx")
    assert money.format() == "khoảng 130.000.000.000.000 đồng"
    assert money.format("en") == "about ₫130,000,000,000,000"
    assert money_of(amount=5, currency="LAK").format("lo") == "₭5"
    with pytest.raises(ValueError, match="no such locale"):
        money.format("fr")


@pytest.mark.parametrize(
    "amount", ["130.000", "1.234", "1.50", "1e3", "01", "-0", "1,5", "NaN", "", " 1", "1\n", 1.5, True]
)
def test_amounts_that_could_be_misread_are_refused(amount: Any) -> None:
    with pytest.raises(ValidationError):
        money_of(amount=amount, currency="USD")


def test_equal_amounts_are_one_amount() -> None:
    same = [Decimal("130.000"), Decimal("1.3E+2"), 130, "130"]
    assert len({money_of(amount=amount, currency="USD") for amount in same}) == 1
    assert {money_of(amount=amount, currency="USD").model_dump_json() for amount in same} == {
        '{"type":"money","amount":"130","amount_max":null,"amount_min":null,"currency":"USD","qualifier":"exact","basis":"whole"}'
    }


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20))
def test_the_canonical_string_is_exact_and_never_looks_grouped(number: Decimal) -> None:
    text = plain(number)
    assert Decimal(text) == number == canonical(number)
    assert "E" not in text
    assert len(text.partition(".")[2]) != 3


def test_sums_of_one_currency_order_and_add() -> None:
    two, three = money_of(amount=2, currency="USD"), money_of(amount=3, currency="USD")
    assert two < three <= three > two
    assert [(two < x, two <= x, two >= x, two > x) for x in (two, three)] == [
        (False, True, True, False),
        (True, True, False, False),
    ]
    assert (three < two, three <= two, three >= two, three > two) == (False, False, True, True)
    assert sorted([three, two]) == [two, three]
    assert sum([two, three]) == money_of(amount=5, currency="USD") == two * Decimal("2.5")
    assert three - two == money_of(amount=1, currency="USD")
    assert 3 * two == money_of(amount=6, currency="USD")
    about = money_of(amount=2, currency="USD", qualifier="more_than")
    assert (about + three).qualifier == "approx"


def test_nothing_is_rounded_whatever_the_precision_around() -> None:
    long = Decimal("1234567890123456789012345678901234567.89")
    with localcontext() as context:
        context.prec = 3
        money = parse_money("1.234.567.890.123.456.789.012.345.678.901.234.567,89 đồng")
        assert money == money_of(amount=long, currency="VND")
        assert parse_money(money.format()) == money
        assert (money + money - money).amount == long
        assert parse_number(format_number_words(-(10**33) - 1)) == -(10**33) - 1
        assert str(parse_money("12.345,67 tỷ đồng")) == "12345670000000 VND"
        assert plain(long) == str(long)


@pytest.mark.parametrize("operate", [lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a < b, lambda a, b: a >= b])
def test_currencies_do_not_mix(operate: Any) -> None:
    with pytest.raises(TypeError, match="USD"):
        operate(money_of(amount=2, currency="USD"), money_of(amount=2, currency="VND"))


def test_only_single_sums_add() -> None:
    spread = money_of(amount=1, amount_max=2, currency="USD", qualifier="range")
    yearly = money_of(amount=1, currency="USD", basis="per_year")
    for other in (spread, yearly):
        with pytest.raises(TypeError):
            money_of(amount=1, currency="USD") + other
    with pytest.raises(TypeError):
        money_of(amount=1, currency="USD") + 1
    with pytest.raises(TypeError):
        money_of(amount=1, currency="USD") * 1.5
    with pytest.raises(TypeError):
        spread * -1


@pytest.mark.parametrize(
    "fields",
    [
        {"currency": "USD"},
        {"amount": 2, "amount_max": 1, "currency": "USD", "qualifier": "range"},
        {"amount": 2, "amount_max": 3, "currency": "USD"},
        {"amount": 2, "currency": "USD", "qualifier": "range"},
        {"amount": 2, "currency": "USD", "qualifier": "vague"},
        {"amount": 2, "amount_min": 1, "currency": "USD"},
        {"amount": 2, "currency": "usd"},
        {"amount": 2, "currency": "USD", "unit": "x"},
    ],
)
def test_sums_that_contradict_themselves_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Money(**fields)


def test_quantities_compare_within_one_thing() -> None:
    cows, more = quantity_of(amount=2, unit="con", item="bò"), quantity_of(amount=5, unit="con", item="bò")
    assert cows < more > cows
    assert [(cows < x, cows > x) for x in (cows, more)] == [(False, False), (True, False)]
    assert Quantity.model_validate_json(cows.model_dump_json()) == cows
    with pytest.raises(TypeError):
        assert cows < quantity_of(amount=5, unit="con", item="trâu")
    with pytest.raises(ValidationError):
        quantity_of(amount=5, amount_max=2, qualifier="range")
    with pytest.raises(ValidationError):
        quantity_of(amount=5, amount_max=7)
    with pytest.raises(TypeError):
        assert cows < 3


def test_a_mention_survives_json() -> None:
    (mention,) = find_money("trao 3,000 USD")
    assert MoneyMention.model_validate_json(mention.model_dump_json()) == mention


PIECES = [
    *"0123456789.,-/ ()%$€£đk\n",
    "\u00a0",
    "\u200b",
    "\u0301",
    "ກີບ",
    " triệu ",
    " tỷ ",
    " đồng",
    " USD",
    "USD ",
    " hai ",
    "từ ",
    "😀",
    "2 đô 23 xu ",
    "từ 2 đến 8 tỷ đồng ",
    "200.000 USD (hơn 4,6 tỷ VNĐ) ",
    "hai đô rưỡi ",
]


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
def test_finding_never_raises_never_overlaps_and_quotes_verbatim(text: str) -> None:
    end = 0
    for mention in [*find_money(text)]:
        (evidence,) = mention.evidence
        assert text[evidence.start : evidence.end] == evidence.quote
        assert evidence.start >= end
        end = evidence.end
    for quantity in find_quantities(text):
        (evidence,) = quantity.evidence
        assert text[evidence.start : evidence.end] == evidence.quote


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
def test_what_is_found_does_not_depend_on_what_was_asked_before(text: str) -> None:
    apart = find_numbers(text + " "), find_dates(text + "  "), find_money(text + "   ")
    money, dates = find_money(text), find_dates(text)
    assert (find_numbers(text), dates, money) == apart


@given(st.text(max_size=60))
def test_parsing_gives_a_sum_or_a_read_error(text: str) -> None:
    with contextlib.suppress(ReadError):  # nothing else may come out
        assert parse_money(text).currency
