"""Whatever is put in: every public function gives what it promises, or raises what it documents, nothing else."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import unicodedata
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

import vnlao_coop as vlc
from test_any_text import check, pages
from vnlao_coop.export.dossier_rows import DossierKind
from vnlao_coop.export.rows import Kind, rows
from vnlao_coop.models.dates import DateMention
from vnlao_coop.models.money import MoneyMention, NumberMention
from vnlao_coop.text.errors import ReadError

some = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
few = settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

texts = pages | st.text(max_size=120)
whole = texts.map(lambda text: re.sub("[\ud800-\udfff]", "\ufffd", text))
WORDS = (
    "ngày tháng năm từ đến 18/9/2024 4/4 2022 30 hơn 3 triệu tỷ rưỡi USD đồng mùng Tết tuần trước tới quý II lịch âm"
    " hai mươi lăm phẩy nghìn thứ Sáu cuối đầu - / , . % hàng chục giờ sáng nay qua thế kỷ XX ກີບ ວັນທີ 9999 0001"
)
phrases = st.lists(st.sampled_from(WORDS.split()), max_size=9).map(" ".join) | st.text(max_size=40)
anchors = st.none() | st.dates() | st.datetimes(timezones=st.none() | st.just(dt.UTC))
articles = whole.map(vlc.parse_article)
dated = st.builds(
    lambda text, day: vlc.parse_article(text, published=day), whole, st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1))
)

# Who tries each public function: a test here, or a file that is named.
TRIED = {
    **dict.fromkeys(["find_dates", "find_money", "find_numbers"], "test_what_is_found_stands_there"),
    **dict.fromkeys(["parse_date", "parse_money", "parse_number"], "test_a_value_is_read_or_refused"),
    "parse_article": "test_any_text.py",
    "read_article": "test_any_file_is_read_or_refused",
    "decode_text": "test_any_bytes_are_decoded_or_refused",
    "read_html": "test_html.py",
    "parse_articles": "test_many_are_each_alone",
    **dict.fromkeys(["parse_batch", "batch_schema"], "test_a_batch_has_a_row_for_each"),
    "format_number_words": "test_a_number_is_said_or_refused",
    "ground": "test_an_article_comes_back_from_its_draft",
    "compare": "test_an_article_agrees_with_itself",
    **dict.fromkeys(["to_csv", "to_jsonl", "to_html"], "test_any_article_is_handed_on"),
    **dict.fromkeys(["to_frame", "to_arrow", "to_parquet"], "test_tables_have_every_row"),
    **dict.fromkeys(["to_ftm", "to_iati"], "test_other_formats_take_any_article"),
    **dict.fromkeys(["plot_commitments", "plot_timeline"], "test_any_articles_are_drawn"),
}


def test_every_public_function_is_tried() -> None:
    functions = {name for name in vlc.__all__ if callable(getattr(vlc, name)) and name[0].islower()}
    assert functions == set(TRIED)
    for place in TRIED.values():
        assert place in globals() or Path(__file__).with_name(place).exists()


# --- values ---------------------------------------------------------------------------------------


@given(texts | phrases, anchors)
@some
def test_what_is_found_stands_there(text: str, anchor: dt.date | None) -> None:
    try:
        dates = vlc.find_dates(text, anchor=anchor)
    except ValueError:
        assert anchor is not None
        assert not 1800 <= anchor.year < 2200
        dates = []
    found: list[tuple[Any, Any]] = [(DateMention, dates), (MoneyMention, vlc.find_money(text))]
    for model, mentions in [*found, (NumberMention, vlc.find_numbers(text))]:
        starts = [mention.evidence[0].start for mention in mentions]
        assert starts == sorted(starts)
        for mention in mentions:
            (e,) = mention.evidence
            assert text[e.start : e.end] == e.quote
            assume(e.quote.isprintable() or max(e.quote) < "\ud800")
            assert model.model_validate_json(mention.model_dump_json()) == mention


@given(phrases, anchors)
@settings(some, max_examples=150)
def test_a_value_is_read_or_refused(text: str, anchor: dt.date | None) -> None:
    if anchor is not None and not 1800 <= anchor.year < 2200:
        anchor = None
    for parse in (lambda text: vlc.parse_date(text, anchor=anchor), vlc.parse_money, vlc.parse_number):
        try:
            value: Any = parse(text)
        except ReadError as error:
            refused: Any = error
            assert 0 <= refused.start <= refused.end <= len(text)
            assert str(refused)
        else:
            adapter = TypeAdapter(type(value))
            assert adapter.validate_json(adapter.dump_json(value)) == value


@given(st.decimals() | st.integers())
@some
def test_a_number_is_said_or_refused(number: Any) -> None:
    value = Decimal(number)
    if value.is_finite() and abs(value.adjusted()) < 900:
        words = vlc.format_number_words(number)
        assert words.strip() == words != ""
        if abs(value) < 10**18 and len(str(value)) < 40:
            assert vlc.parse_number(words) == value
    elif not value.is_finite() or abs(value.adjusted()) > 1000:
        with pytest.raises(ValueError, match="no number to be said in words"):
            vlc.format_number_words(number)


# --- reading --------------------------------------------------------------------------------------


def told(node: Any) -> Any:
    """All that an article says, without the places of the evidence and with plain blanks."""
    if isinstance(node, dict):
        proof = "quote" in node
        return {key: told(value) for key, value in node.items() if not (proof and key in ("start", "end"))}
    if isinstance(node, list | tuple):
        return [told(each) for each in node]
    return " ".join(_INVISIBLE.sub("", node).split()) if isinstance(node, str) else node


_INVISIBLE = re.compile("[\u200b\u2060\ufeff]")
_TEXT = {"text", "text_sha256", "sections"}
BLANKS = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "thin spaces": lambda text: text.replace(" ", "\u2009"),
    "invisible marks": lambda text: text.replace(" ", " \u200b\u2060"),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
}


@pytest.mark.parametrize("name", BLANKS)
@given(data=st.data())
@some
def test_other_blanks_change_nothing_but_places(name: str, data: st.DataObject) -> None:
    text = unicodedata.normalize("NFC", data.draw(pages)).replace("\r", "").replace("\u200b", "").replace("\t", " ")
    one, other = (told(vlc.parse_article(each).model_dump(exclude=_TEXT)) for each in (text, BLANKS[name](text)))
    assert one == other


@given(st.binary(max_size=200) | whole.map(str.encode) | whole.map(lambda text: text.encode("utf-16")))
@some
def test_any_file_is_read_or_refused(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "tin.txt"
        file.write_bytes(data)
        try:
            article = vlc.read_article(file)
        except UnicodeDecodeError:
            assert "\ufffd" in data.decode("utf-8", errors="replace") or data[:2] in (b"\xff\xfe", b"\xfe\xff")
        else:
            check(article, vlc.decode_text(data).text)


@given(st.binary(max_size=200) | texts)
@some
def test_any_bytes_are_decoded_or_refused(data: bytes | str) -> None:
    try:
        text, encoding = vlc.decode_text(data)
    except UnicodeDecodeError:
        assert isinstance(data, bytes)
    else:
        if isinstance(data, str) and encoding == "utf-8":
            assert text == data
        assert vlc.decode_text(text).text == text


@given(st.lists(whole, max_size=4))
@few
def test_many_are_each_alone(several: list[str]) -> None:
    assert list(vlc.parse_articles(several)) == [vlc.parse_article(text) for text in several]


@given(st.lists(st.none() | whole, max_size=4))
@few
def test_a_batch_has_a_row_for_each(several: list[str | None]) -> None:
    pa = pytest.importorskip("pyarrow")
    batch = pa.RecordBatch.from_pydict({"text": pa.array(several, pa.string()), "id": list(range(len(several)))})
    read = vlc.parse_batch(batch)
    assert read.schema == vlc.batch_schema()
    found = read.to_pylist()
    assert [row["id"] for row in found] == [str(number) for number in range(len(several))]
    for row, text in zip(found, several, strict=True):
        if text is None:
            assert "no text" in row["error"]
        else:
            article = vlc.parse_article(text)
            assert row["error"] is None
            assert [len(row[kind]) for kind in ("money", "dates", "commitments")] == [
                len(article.money), len(article.dates), len(article.commitments)
            ]  # fmt: skip


@given(dated)
@some
def test_an_article_comes_back_from_its_draft(article: vlc.Article) -> None:
    found = vlc.ground(article.text, vlc.Draft.of(article), published=article.published_at)
    assert (found.refused, set(found.counts) - {"supported"}) == ((), set())
    assert found.article == article


@given(articles)
@some
def test_an_article_agrees_with_itself(article: vlc.Article) -> None:
    found = vlc.compare(article, article)
    assert (found.only_a, found.only_b) == ((), ())
    assert all(field.same for match in found.matched for field in match.fields)


# --- handing on -----------------------------------------------------------------------------------


@given(st.lists(dated, max_size=2))
@some
def test_any_article_is_handed_on(several: list[vlc.Article]) -> None:
    lines = io.StringIO()
    vlc.to_jsonl(several, lines)
    assert [vlc.Article.model_validate_json(line) for line in lines.getvalue().split("\n")[:-1]] == several
    for kind in get_args(Kind):
        file = io.StringIO()
        vlc.to_csv(several, kind, file)
        table = list(csv.reader(io.StringIO(file.getvalue(), newline="")))
        assert len(table) == 1 + len(list(rows(several, kind)))
        assert len({len(row) for row in table}) == 1
    page = vlc.to_html(several)
    assert page.startswith("<!DOCTYPE html>")


@given(st.lists(dated, max_size=2))
@few
def test_tables_have_every_row(several: list[vlc.Article]) -> None:
    import pyarrow.parquet

    dossier = vlc.Dossier.of(several)
    for kind in (*get_args(Kind), *get_args(DossierKind)):
        told_of: Any = dossier if kind in get_args(DossierKind) else several
        count = len(list(rows(told_of, kind)))
        assert len(vlc.to_frame(told_of, kind)) == vlc.to_arrow(told_of, kind).num_rows == count
        with TemporaryDirectory() as folder:
            vlc.to_parquet(told_of, kind, Path(folder) / "t.parquet")
            assert pyarrow.parquet.read_table(Path(folder) / "t.parquet").num_rows == count


@given(st.lists(dated, max_size=2))
@few
def test_other_formats_take_any_article(several: list[vlc.Article]) -> None:
    vlc.to_ftm(several, io.StringIO())
    vlc.to_iati(several, io.BytesIO(), reporter=vlc.Reporter("XM-EXAMPLE-1", "Viện Ví dụ"))
    with TemporaryDirectory() as folder, vlc.Store(Path(folder) / "dossier.sqlite") as store:
        store.add(several)
        assert store.dossier() == vlc.Dossier.of(several)


@given(st.lists(dated, max_size=2))
@settings(few, max_examples=3)
def test_any_articles_are_drawn(several: list[vlc.Article]) -> None:
    from matplotlib import pyplot

    for axes in (vlc.plot_commitments(several), vlc.plot_timeline(several)):
        axes.figure.canvas.draw()
        pyplot.close("all")
