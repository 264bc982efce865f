"""A draft against its article: quotes are found or refused, values are read again, and nothing false is kept."""

from __future__ import annotations

import datetime as dt
import importlib.util
import unicodedata
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from vnlao_coop import Article, Check, Draft, Grounding, ground, parse_article, read_article
from vnlao_coop.grounding.quotes import CUT, NOWHERE, Quotes, Spot
from vnlao_coop.models.draft import GROUPS

ROOT = Path(__file__).parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
TEXT = """Tỉnh Nghệ An và tỉnh Xiêng Khoảng tăng cường hợp tác

Sáng 5/6/2023, Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu đã tiếp Đại sứ Lào tại Việt Nam Khamphao Sisavath.
Hai bên thống nhất tiếp tục thực hiện Thỏa thuận hợp tác giữa tỉnh Nghệ An và tỉnh Xiêng Khoảng giai đoạn 2021-2025.
Dịp này, tỉnh Nghệ An đã trao tặng tỉnh Xiêng Khoảng hơn 3 triệu USD để xây dựng Trường học hữu nghị.
"""
GIFT = "tỉnh Nghệ An đã trao tặng tỉnh Xiêng Khoảng hơn 3 triệu USD để xây dựng Trường học hữu nghị"
DOCUMENT = "Thỏa thuận hợp tác giữa tỉnh Nghệ An và tỉnh Xiêng Khoảng giai đoạn 2021-2025"
PERSON = "Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu"


# --- quotes ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("trao tặng tỉnh Xiêng Khoảng", "trao tặng tỉnh Xiêng Khoảng"),
        ("  trao tặng tỉnh  ", "trao tặng tỉnh"),
        ("TRAO TẶNG TỈNH XIÊNG KHOẢNG", "trao tặng tỉnh Xiêng Khoảng"),
        (unicodedata.normalize("NFD", "thống nhất tiếp tục"), "thống nhất tiếp tục"),
        ("thoả thuận hợp tác", "Thỏa thuận hợp tác"),
        ("tăng cường hợp tác\u00a0Sáng 5/6", "tăng cường hợp tác\n\nSáng 5/6"),
        ("giai_đoạn 2021–2025", "giai đoạn 2021-2025"),
        ("Hai_bên thống_nhất tiếp_tục", "Hai bên thống nhất tiếp tục"),
    ],
)
def test_a_quote_is_found_as_it_is_or_after_folding(quote: str, found: str) -> None:
    spot = Quotes(TEXT).find(quote)
    assert isinstance(spot, Spot)
    assert TEXT[spot.start : spot.end] == found
    assert spot.exact == (quote.strip() == found)


@pytest.mark.parametrize(
    ("quote", "why"),
    [
        ("trao cho tỉnh Xiêng Khoảng", NOWHERE),
        ("tặng … 3 triệu USD", NOWHERE),
        ("rao tặng tỉnh Xiêng", CUT),
        ("025", CUT),
        ("_ _", NOWHERE),
    ],
)
def test_a_quote_that_is_not_there_is_not_found(quote: str, why: str) -> None:
    assert Quotes(TEXT).find(quote) == why


def test_folded_quotes_lead_back_to_whole_letters_of_a_decomposed_text() -> None:
    raw = unicodedata.normalize("NFD", TEXT)
    spot = Quotes(raw).find(unicodedata.normalize("NFC", "Chủ tịch UBND tỉnh Nghệ An"))
    assert isinstance(spot, Spot)
    assert raw[spot.start : spot.end] == unicodedata.normalize("NFD", "Chủ tịch UBND tỉnh Nghệ An")
    assert Quotes(raw).find("Nghe") in (CUT, NOWHERE)  # the first letters of Nghệ are no word


def test_one_of_several_places_is_chosen() -> None:
    quotes = Quotes(TEXT)
    first, third = quotes.find("tỉnh Xiêng Khoảng"), quotes.find("tỉnh Xiêng Khoảng", 3)
    assert isinstance(first, Spot)
    assert isinstance(third, Spot)
    assert first.start < third.start
    assert quotes.find("tỉnh Xiêng Khoảng", near=(third.start - 5, third.end)) == third
    assert quotes.find("tỉnh Xiêng Khoảng", 4) == "stands 3 times in the text, not 4"
    assert Quotes("A. A", [(3, 4)]).find("A") == Spot(3, 4, True)  # rather where facts are told


# --- values ---------------------------------------------------------------------------------------------


def check(group: str, **record: Any) -> dict[str, Check]:
    """The verdicts on one record of TEXT, by field."""
    found = ground(TEXT, Draft.model_validate({group: [record]}))
    assert not found.refused
    return {c.field: c for c in found.checks}


def gift(**fields: Any) -> dict[str, Check]:
    return check("commitments", **{"kind": "grant", "status": "delivered", "quote": GIFT, **fields})


def usd(amount: str, qualifier: str = "more_than") -> dict[str, Any]:
    return {"amount": {"amount": amount, "currency": "USD", "qualifier": qualifier}}


@pytest.mark.parametrize(
    ("fields", "field", "verdict", "says"),
    [
        (usd("3000000"), "amount", "supported", None),
        (usd("3 triệu"), "amount", "supported", None),
        (usd("2000000"), "amount", "contradicted", ">3000000 USD"),
        (usd("nhiều"), "amount", "unsupported", "no sum"),
        (usd("3000000", "exact"), "amount.qualifier", "contradicted", "more_than"),
        ({"giver": "tỉnh Nghệ An"}, "giver", "supported", None),
        ({"giver": "Nghệ An"}, "giver", "supported", None),
        ({"giver": "tỉnh Xiêng Khoảng"}, "giver", "contradicted", "Tỉnh Nghệ An"),
        ({"receiver": "tỉnh Nghệ An"}, "receiver", "contradicted", "tỉnh Xiêng Khoảng"),
        ({"giver": "tỉnh Hủa Phăn"}, "giver", "unsupported", None),
        ({"due": "2023-06-05"}, "due", "inferred", None),
        ({"due": "2030"}, "due", "unsupported", None),
        ({"due": "sớm nhất có thể"}, "due", "unsupported", "no date"),
        ({"purpose": "xây dựng Trường học hữu nghị"}, "purpose", "supported", None),
        ({"purpose": "mua thuốc chữa bệnh cho trẻ em"}, "purpose", "unsupported", None),
        ({"purpose": "để xây một trường học"}, "purpose", "unchecked", None),
        ({"quantities": [{"amount": "40", "item": "con bò"}]}, "quantities[1]", "unsupported", None),
        ({"under": "agreement/7"}, "under", "unsupported", "no such record"),
        ({"kind": "loan"}, "kind", "contradicted", None),
        ({"status": "pledged"}, "status", "contradicted", "delivered"),
        ({"certainty": "doubtful"}, "certainty", "unchecked", "stated"),
    ],
)  # fmt: skip
def test_fields_of_a_gift(fields: dict[str, Any], field: str, verdict: str, says: str | None) -> None:
    found = gift(**fields)[field]
    assert found.verdict == verdict
    if says is not None:
        assert found.says == says


@pytest.mark.parametrize(
    ("fields", "field", "verdict"),
    [
        ({"period": "2021/2025"}, "period", "supported"),
        ({"period": "giai đoạn 2021-2025"}, "period", "supported"),
        ({"period": "2021/2026"}, "period", "contradicted"),
        ({"status": "signed"}, "status", "contradicted"),
        ({"signed_on": "2021"}, "signed_on", "unsupported"),
        ({"signed_on": "2023-06-05"}, "signed_on", "inferred"),
        ({"signatories": ["Lê Văn Mẫu"]}, "signatories[1]", "inferred"),
        ({"signatories": ["Trần Mẫu Thử"]}, "signatories[1]", "unsupported"),
        ({"kind": "treaty"}, "kind", "contradicted"),
    ],
)  # fmt: skip
def test_fields_of_a_document(fields: dict[str, Any], field: str, verdict: str) -> None:
    given = {"kind": "arrangement", "status": "referenced", "title": DOCUMENT, "quote": DOCUMENT, **fields}
    assert check("agreements", **given)[field].verdict == verdict


@pytest.mark.parametrize(
    ("fields", "field", "verdict"),
    [
        ({"positions": ["Chủ tịch UBND tỉnh Nghệ An"]}, "positions[1]", "supported"),
        ({"positions": ["Chủ tịch Ủy ban nhân dân tỉnh Nghệ An"]}, "positions[1]", "supported"),
        ({"positions": ["Phó Chủ tịch UBND tỉnh Nghệ An"]}, "positions[1]", "unsupported"),
        ({"positions": ["Đại sứ Lào tại Việt Nam"]}, "positions[1]", "contradicted"),
        ({"country": "VN"}, "country", "supported"),
        ({"country": "LA"}, "country", "contradicted"),
        ({"country": "Lào"}, "country", "unsupported"),
        ({"present": False}, "present", "unchecked"),
    ],
)  # fmt: skip
def test_fields_of_an_official(fields: dict[str, Any], field: str, verdict: str) -> None:
    found = check("officials", **{"name": "Lê Văn Mẫu", "present": True, "quote": PERSON, **fields})
    assert found[field].verdict == verdict
    assert found["name"].verdict == "supported"


@pytest.mark.parametrize(
    ("group", "record", "why"),
    [
        ("officials", {"name": "Trần Mẫu Thử", "quote": PERSON}, "its name not in the text"),
        ("officials", {"name": "Lê Văn Mẫu", "quote": "ông Lê Văn Mẫu"}, "its quote not in the text"),
        (
            "agreements",
            {"kind": "treaty", "title": "Hiệp ước biên giới", "quote": DOCUMENT},
            "its title not in the text",
        ),
        (
            "commitments",
            {"kind": "grant", "quote": GIFT, "quotes": [{"field": "due", "quote": "trong năm tới"}]},
            "its quote for due not in the text",
        ),
    ],
)
def test_what_is_about_nothing_is_refused(group: str, record: dict[str, Any], why: str) -> None:
    found = ground(TEXT, Draft.model_validate({group: [record]}))
    assert [r.reason for r in found.refused] == [why]
    assert not getattr(found.article, group)


def test_dates_and_sums_that_stand_for_themselves() -> None:
    sums = [{"amount": amount, "currency": "USD", "qualifier": "more_than"} for amount in ("3000000", "8000000")]
    money = [{"quote": "3 triệu USD", "value": value} for value in sums]
    dates = [{"quote": "Sáng 5/6/2023", "value": v} for v in ("2023-06-05", "2022-06-05")]
    found = ground(TEXT, Draft.model_validate({"dates": dates, "money": money}))
    assert [c.verdict for c in found.checks] == ["supported", "contradicted"] * 2
    assert [str(m.value) for m in found.article.dates] == ["2023-06-05"]
    assert [str(m.value) for m in found.article.money] == [">3000000 USD"]


# --- the article and the report ---------------------------------------------------------------------------


def mixed() -> Grounding:
    gifts = [
        {"kind": "grant", "status": "delivered", "giver": "tỉnh Nghệ An", "receiver": "tỉnh Nghệ An", **usd("3000000"),
         "under": "doc", "quote": GIFT.upper()},
        {"kind": "grant", "quote": "tặng 500 con bò"},
    ]  # fmt: skip
    document = {"id": "doc", "kind": "arrangement", "title": DOCUMENT, "status": "signed", "quote": DOCUMENT}
    return ground(TEXT, Draft.model_validate({"commitments": gifts, "agreements": [document]}))


def test_what_holds_becomes_an_article() -> None:
    article = mixed().article
    (gift,), (document,) = article.commitments, article.agreements
    assert gift.giver in article.places
    assert (gift.receiver, str(gift.amount), gift.under) == (None, ">3000000 USD", "agreement/1")
    assert gift.evidence[0].quote == GIFT  # the article's own characters
    assert document.status == "referenced"  # as the text says
    assert Article.model_validate_json(article.model_dump_json()) == article


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("lãnh đạo Thủ đô Viêng Chăn", "Thủ đô Viêng Chăn"),
        ("chính quyền và nhân dân Viêng Chăn", "Thủ đô Viêng Chăn"),
        ("Thành đoàn Viêng Chăn", "Thành đoàn Viêng Chăn"),  # named in the article, elsewhere: not judged
        ("Sở Y tế Viêng Chăn", None),
    ],
)
def test_a_name_is_never_another_body_of_the_same_place(name: str, found: str | None) -> None:
    text = "Thành đoàn Viêng Chăn dự lễ.\nTỉnh Nghệ An đã tặng lãnh đạo Thủ đô Viêng Chăn bộ tài liệu."
    gift = {"kind": "documents_materials", "receiver": name, "quote": "đã tặng lãnh đạo Thủ đô Viêng Chăn bộ tài liệu"}
    grounding = ground(text, Draft.model_validate({"commitments": [gift]}))
    (kept,) = grounding.article.commitments
    assert (kept.receiver.name if kept.receiver is not None else None) == found
    (check,) = (check for check in grounding.checks if check.field == "receiver")
    assert check.verdict == (
        "unchecked" if name == "Thành đoàn Viêng Chăn" else "supported" if found else "unsupported"
    )


def test_the_report_says_it_in_text_table_and_html() -> None:
    found = mixed()
    lines = found.report().splitlines()
    assert lines[0] == "refused       commitment/2: its quote not in the text: 'tặng 500 con bò'"
    assert "contradicted  agreement/1.status = 'signed', the text says 'referenced'" in lines
    assert lines[-1].endswith("1 records refused")
    assert len(found.rows()) == len(found.checks) + 1
    assert {row["verdict"] for row in found.rows()} >= {"refused", "contradicted", "supported"}
    page = found._repr_html_()
    assert page.count("<tr>") == len(found.rows()) + 1
    assert 'class="contradicted"' in page
    assert "<script" not in page
    assert Grounding.model_validate_json(found.model_dump_json()) == found


def test_what_is_read_elsewhere_is_inferred_and_shown() -> None:
    given = {"kind": "grant", "status": "delivered", "quote": GIFT, "due": "2023-06-05"}
    (gift,) = ground(TEXT, Draft.model_validate({"commitments": [given]})).article.commitments
    assert gift.certainty == "inferred"
    assert [(e.field, e.quote, e.rule) for e in gift.evidence[1:]] == [("due", "Sáng 5/6/2023", "read elsewhere")]


@pytest.mark.parametrize("text", [*(p.read_text(encoding="utf-8") for p in SEEDS), TEXT, ""])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_draft_of_an_article_gives_the_article_back(text: str, form: Any) -> None:
    article = parse_article(unicodedata.normalize(form, text))
    found = ground(article.text, Draft.of(article), published=article.published_at)
    assert found.article == article
    assert not found.refused
    assert set(found.counts) <= {"supported"}


SENTENCES = (
    *TEXT.strip().splitlines(),
    "Ngày 4/4, hai bên ký Bản ghi nhớ về nông nghiệp giữa Sở Y tế tỉnh Nghệ An và Sở Y tế tỉnh Xiêng Khoảng.",
    "Rằm tháng Giêng, Đoàn đại biểu tỉnh Nghệ An do ông Lê Văn Mẫu làm Trưởng đoàn đã đến thăm tỉnh Xiêng Khoảng.",
    "Bà Khamla Thử, Đại sứ Lào, cảm ơn; năm 2019, Việt Nam viện trợ 5 tỷ đồng (khoảng 200.000 USD).",
    "- Tin khác: tỉnh Nghệ An đã trao tặng tỉnh Xiêng Khoảng hơn 3 triệu USD",
)


@given(
    st.lists(st.sampled_from(SENTENCES), max_size=6), st.sampled_from(["\n", " ", "\r\n", "\u200b\n"]), st.booleans()
)
@settings(max_examples=100)
def test_any_article_comes_back_from_its_draft(lines: list[str], between: str, dated: bool) -> None:
    published = dt.date(2023, 6, 6) if dated else None
    article = parse_article(between.join(lines), published=published)
    found = ground(article.text, Draft.of(article), published=article.published_at)
    assert found.article == article
    assert (found.refused, set(found.counts) - {"supported"}) == ((), set())


def evidence(node: Any) -> list[Any]:
    if isinstance(node, dict):
        own = [node] if {"start", "end", "quote"} <= node.keys() else []
        return own + [e for value in node.values() for e in evidence(value)]
    return [e for item in node for e in evidence(item)] if isinstance(node, list | tuple) else []


# --- any draft --------------------------------------------------------------------------------------------

words = st.sampled_from(
    ["", " ", "tỉnh Nghệ An", "Lào", "Lê Văn Mẫu", GIFT, DOCUMENT, "3 triệu USD", "2021-2025", "XXXX-13-45",
     "agreement/1", "_", "\ud800", "ĐẠI SỨ", "2023/2020", "9" * 80, "1.5e9"]
) | st.text(max_size=8)  # fmt: skip
atoms = words | st.integers() | st.none() | st.booleans()
values = st.recursive(atoms, lambda v: st.lists(v, max_size=3), max_leaves=4)
money = st.fixed_dictionaries({"amount": words, "currency": words}, optional={"amount_max": words, "qualifier": words})
quoted = st.fixed_dictionaries({"quote": words}, optional={"field": words, "nth": st.integers(-2, 4)})


def records(kind: Any) -> st.SearchStrategy[dict[str, Any]]:
    model = GROUPS[kind][1]
    closed = {"kind": st.sampled_from(["grant", "talks", "treaty", "other"]), "quotes": st.lists(quoted, max_size=2),
              "amount": money, "quantities": st.lists(money, max_size=2), "parts": st.lists(money, max_size=2),
              "value": money if kind == "sum" else words, "nth": st.none() | st.integers(-2, 4)}  # fmt: skip
    names = st.lists(words, max_size=3)
    fields = {
        name: closed.get(name, names if field.annotation == tuple[str, ...] else words)
        for name, field in model.model_fields.items()
        if name not in ("certainty", "modality", "status", "present", "fulfils", "documents_count")
    }
    needed = {name for name, field in model.model_fields.items() if field.is_required()}
    return st.fixed_dictionaries(
        {n: s for n, s in fields.items() if n in needed}, optional={n: s for n, s in fields.items() if n not in needed}
    )


drafts = st.fixed_dictionaries(
    {}, optional={group: st.lists(records(kind), max_size=2) for kind, (group, _) in GROUPS.items()}
)


@given(drafts)
@settings(max_examples=200)
def test_any_draft_gives_a_report_or_a_pydantic_error(given_: dict[str, Any]) -> None:
    try:
        draft = Draft.model_validate(given_)
    except ValidationError:
        return
    found = ground(TEXT, draft)
    assert found.report()
    assert found.article.text == TEXT
    for proof in evidence(found.article.model_dump()):
        assert TEXT[proof["start"] : proof["end"]] == proof["quote"]
    assert Article.model_validate(found.article.model_dump()) == found.article


@given(values, st.sampled_from([group for group, _ in GROUPS.values()]))
def test_anything_at_all_gives_a_report_or_a_pydantic_error(value: Any, group: str) -> None:
    try:
        draft = Draft.model_validate({group: value})
    except ValidationError:
        return
    assert ground(TEXT, draft, published=dt.date(2023, 6, 6)).report()


# --- how much is caught -----------------------------------------------------------------------------------


def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("grounding_benchmark", ROOT / "benchmarks" / "grounding.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_one_wrong_thing_in_each_record_comes_to() -> None:
    found = benchmark().caught()
    if not found:
        pytest.skip("no gold facts here")
    rates = {label: sum(hit for _, hit in rows) / len(rows) for label, rows in found.items()}
    assert rates["records"] == 1
    for label in ("fields", "untouched fields"):
        assert rates[label] >= 0.97, [what for what, hit in found[label] if not hit]
    for label in ("a digit of a sum", "a year", "an invented official", "a paraphrased quote"):
        assert rates[label] >= 0.98, [what for what, hit in found[label] if not hit]


def test_the_benchmark_article_is_what_it_says() -> None:
    text, draft = benchmark().quoted(12_000, 200)
    assert len(text) == 12_000
    found = ground(text, draft)
    assert len(draft.commitments) == 200
    assert len(found.refused) == 20
    assert len(found.article.commitments) == 180
    assert found.article == ground(text, draft).article != read_article(SEEDS[0])
