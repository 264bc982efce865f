"""Saved web pages: what is the article in them, what they say of themselves, and in which bytes."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vnlao_coop as vlc
from vnlao_coop.web.decoding import decode
from vnlao_coop.web.metadata import moment
from vnlao_coop.web.pages import read_page

PAGES = Path(__file__).parent / "pages"
TRUTH: dict[str, dict[str, Any]] = tomllib.loads((PAGES / "pages.toml").read_text(encoding="utf-8"))


def source(name: str) -> str:
    return (PAGES / f"{name}.html").read_text(encoding="utf-8")


def page(name: str) -> str | bytes:
    """The page as it is sent."""
    encoding = TRUTH[name].get("bytes")
    return source(name) if encoding is None else windows_1258(source(name))


def windows_1258(text: str) -> bytes:
    """The bytes of Vietnamese text before Unicode: letters whole, tones behind them."""
    bytes_ = bytearray()
    for char in unicodedata.normalize("NFC", text):
        try:
            bytes_ += char.encode("cp1258")
        except UnicodeEncodeError:
            letter, *marks = list(unicodedata.normalize("NFD", char))
            tones = [mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323"]
            shape = unicodedata.normalize("NFC", letter + "".join(m for m in marks if m not in tones))
            bytes_ += "".join([shape, *tones]).encode("cp1258", errors="xmlcharrefreplace")
    return bytes(bytes_)


def test_every_page_has_its_truth() -> None:
    assert {file.stem for file in PAGES.glob("*.html")} == set(TRUTH)


@pytest.mark.parametrize("name", TRUTH)
def test_the_article_is_in_and_nothing_else(name: str) -> None:
    truth = TRUTH[name]
    text = " ".join(read_page(page(name), truth.get("at"))["text"].split())
    places = [text.find(words) for words in truth["body"]]
    assert -1 not in places
    assert places == sorted(places)
    assert [words for words in truth["captions"] if words not in text] == []
    assert [words for words in truth["around"] if words in text] == truth.get("left", [])


@pytest.mark.parametrize("name", TRUTH)
def test_the_page_says_of_itself(name: str) -> None:
    truth, found = TRUTH[name], read_page(page(name), TRUTH[name].get("at"))
    fields = ("title", "lead", "published", "source", "url")
    assert {field: found.get(field) for field in fields} == {field: truth.get(field) for field in fields}
    assert list(found.get("authors", ())) == truth["authors"]


@pytest.mark.parametrize("name", TRUTH)
def test_the_article_reads_as_one(name: str) -> None:
    article = vlc.read_html(page(name), TRUTH[name].get("at"))
    assert article.title == TRUTH[name]["title"]
    assert article.published_at == TRUTH[name]["published"]
    assert article.text.startswith(TRUTH[name]["title"])
    for fact in article.facts:
        for e in fact.evidence:
            assert article.text[e.start : e.end] == e.quote


def test_gifts_of_the_page_and_none_of_its_boxes() -> None:
    article = vlc.read_html(page("tuoitre-like"))
    assert {str(c.amount) for c in article.commitments if c.amount} == {"3000000000 VND"}
    article = vlc.read_html(page("wordpress-like"))
    assert {str(c.amount) for c in article.commitments if c.amount} == {"1200000 USD"}
    assert article.authors == ("Somchit Thử",)


# --- bytes ----------------------------------------------------------------------------------------

WORDS = "Chủ tịch UBND tỉnh Nghệ An tặng tỉnh Xiêng Khoảng những bộ máy vi tính cũ kỹ; đường Nguyễn Huệ, quốc lộ 7"


@pytest.mark.parametrize("declared", ["utf-8", "windows-1258", "iso-8859-1", "x-unknown", "base64", None])
@pytest.mark.parametrize("encoding", ["utf-8", "windows-1258"])
def test_bytes_are_read_as_what_they_are(encoding: str, declared: str | None) -> None:
    html = (f'<meta charset="{declared}">' if declared else "") + f"<p>{WORDS}</p>"
    sent = windows_1258(html) if encoding == "windows-1258" else html.encode()
    assert decode(sent) == (html, encoding)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_mark_at_the_start_decides(encoding: str) -> None:
    assert decode(f'<meta charset="windows-1258">{WORDS}'.encode(encoding)).text == (
        f'<meta charset="windows-1258">{WORDS}'
    )


def test_another_encoding_is_believed_where_it_may_be_true() -> None:
    html = '<meta http-equiv="Content-Type" content="text/html; charset=gb18030"><p>老挝</p>'
    assert decode(html.encode("gb18030")) == (html, "gb18030")


def test_a_damaged_byte_costs_one_letter() -> None:
    whole = f"<p>{WORDS * 20}</p>".encode()
    assert decode(whole[:1000] + b"\xff" + whole[1000:]).text.count("\ufffd") in (1, 2, 3)


@given(st.binary(max_size=300))
def test_any_bytes_are_some_text(data: bytes) -> None:
    assert isinstance(decode(data).text, str)


# --- odd pages --------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<table><tr><td>", "<h1>", "</div>", "<figure><figcaption>", "<!--", "&#0;", "\x00", "\ud800"),
        *("<a href='http://['>", '<link rel="canonical" href="//[x">', "<body class='lead caption related title'>"),
        '<meta property="article:published_time" content="0001-01-01T00:00:00+14:00">',
        '<script type="application/ld+json">[{"@type":"Article","headline":1,"author":[[1]]}]</script>',
        '<script type="application/ld+json">{"@type":["Article",{}],"datePublished":"9999-12-31T23:59:59Z"}</script>',
        *('<?xml version="1.0" encoding="utf-16"?>', WORDS, f"<p>{WORDS}.</p>"),
    ]
)


@settings(max_examples=150)
@given(st.lists(PIECES | st.text(max_size=20), max_size=12))
def test_any_page_is_an_article_or_holds_none(pieces: list[str]) -> None:
    html = "".join(pieces)
    try:
        found = read_page(html)
    except ValueError:
        with pytest.raises(ValueError, match=r"^no article was found in the page$"):
            read_page(html)
    else:
        assert found["text"].strip()


@pytest.mark.parametrize("html", ["", "   ", "<!-- -->", b"", "<html></html>", "<h1>Trang không tồn tại 404</h1>"])
def test_a_page_without_an_article_says_so(html: str | bytes) -> None:
    with pytest.raises(ValueError, match="no article was found"):
        vlc.read_html(html)


def test_rows_of_a_table_are_lines_even_if_two_are_alike() -> None:
    rows = "<tr><td>Xây trường</td><td>2 tỷ đồng</td></tr>" * 2 + "<tr><td>Xây trạm xá</td><td></td></tr>"
    article = vlc.read_html(
        f"<h1>Hai tỉnh ký thỏa thuận mới</h1><p>{WORDS}.</p><table>{rows}</table><p>{WORDS} cũ.</p>"
    )
    wanted = ["Xây trường | 2 tỷ đồng", "Xây trường | 2 tỷ đồng", "Xây trạm xá"]
    assert article.text.splitlines() == ["Hai tỉnh ký thỏa thuận mới", f"{WORDS}.", *wanted, f"{WORDS} cũ."]


def test_an_address_is_made_whole_and_a_front_page_is_none() -> None:
    body = f"<h1>Hai tỉnh ký thỏa thuận mới</h1><p>{WORDS}.</p>"
    here = "https://bao.example/tin/1.html?x=1"
    assert (
        vlc.read_html(f'<link rel="canonical" href="/tin/1.html">{body}', here).url == "https://bao.example/tin/1.html"
    )
    assert vlc.read_html(f'<link rel="canonical" href="https://bao.example/">{body}', here).url == here
    assert vlc.read_html(f'<link rel="canonical" href="/tin/1.html">{body}').url is None


def test_an_author_is_a_person() -> None:
    block = '{"@type":"NewsArticle","headline":"A","author":%s,"publisher":{"name":"Báo Mẫu"}}'
    for author, names in (
        ('[{"@type":"Person","name":"Lê Mẫu"},{"@type":"Person","name":"Trần Thử"}]', ("Lê Mẫu", "Trần Thử")),
        ('{"@type":"Organization","name":"Ban Thời sự"}', None),
        ('"Báo Mẫu"', None),
        ('"https://facebook.com/baomau"', None),
        ("null", None),
    ):
        html = f'<script type="application/ld+json">{block % author}</script><p>{WORDS}.</p><p>{WORDS} nữa.</p>'
        assert read_page(html).get("authors") == names


@pytest.mark.parametrize(
    ("text", "iso"),
    {
        "2024-03-12T14:05:00+07:00": "2024-03-12T14:05:00+07:00",
        "2024-03-12T20:05:00Z": "2024-03-13T03:05:00+07:00",  # the next day, here
        "2024-03-12T14:05:00+0700": "2024-03-12T14:05:00+07:00",
        "2024-03-12 14:05": "2024-03-12T14:05:00+07:00",
        "2022-11-02T19:10:11.0000000+07:00": "2022-11-02T19:10:11+07:00",
        "Tue, 12 Mar 2024 07:05:00 GMT": "2024-03-12T14:05:00+07:00",
        "Thứ ba, 12/3/2024, 14:05 (GMT+7)": "2024-03-12T14:05:00+07:00",
        "2024-03-12": "2024-03-12",
        "12/3/2024": "2024-03-12",
    }.items(),
)
def test_moments(text: str, iso: str) -> None:
    found = moment(text)
    assert found is not None
    assert found.isoformat() == iso


@pytest.mark.parametrize("text", ["", "hôm qua", "3 giờ trước", "0000-00-00 00:00:00", "32/1/2024", "x" * 500])
def test_what_is_no_moment(text: str) -> None:
    assert moment(text) is None


def test_a_clock_time_wins_over_a_bare_day() -> None:
    html = (
        '<script type="application/ld+json">{"@type":"Article","headline":"A","datePublished":"2024-03-12"}</script>'
        f'<time datetime="2024-03-12T14:05:00+07:00">12/3</time><p>{WORDS}.</p>'
    )
    assert read_page(html)["published"] == dt.datetime(2024, 3, 12, 14, 5, tzinfo=dt.timezone(dt.timedelta(hours=7)))


def test_without_the_extra_it_says_what_to_install() -> None:
    script = (
        "import sys; sys.modules['trafilatura'] = None; import vnlao_coop as vlc\n"
        "try: vlc.read_html('<p>x</p>')\nexcept ImportError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "read_html needs trafilatura: pip install 'vnlao_coop[html]'\n"
