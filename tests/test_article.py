"""The article as a whole: what is given wins, what is odd is an issue, files are read as they are."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import vnlao_coop as vlc

NEWS = "16:06 | 18/09/2024 GMT+7\n\nChủ tịch UBND tỉnh Nghệ An thăm Lào\n\nChiều 17/9, đoàn tỉnh Nghệ An thăm Lào.\n"


def test_the_text_stays_as_it_is_and_is_hashed() -> None:
    article = vlc.parse_article(NEWS)
    assert article.text == NEWS
    assert len(article.text_sha256) == 64
    assert article.parser_version
    assert article.schema_version == "1"


def test_the_publication_line_settles_the_year() -> None:
    article = vlc.parse_article(NEWS)
    assert article.published_at == dt.datetime(2024, 9, 18, 16, 6, tzinfo=dt.timezone(dt.timedelta(hours=7)))
    assert [(d.value.edtf, d.inferred) for d in article.dates] == [("2024-09-17", ("year",))]
    assert article.issues == ()


def test_what_is_given_wins_and_a_contradiction_is_an_issue() -> None:
    article = vlc.parse_article(NEWS, published=dt.date(2023, 9, 20), title="Tên khác", url="https://example.org/1")
    assert article.published_at == dt.date(2023, 9, 20)
    assert (article.title, article.url) == ("Tên khác", "https://example.org/1")
    assert [d.value.edtf for d in article.dates] == ["2023-09-17"]
    (issue,) = article.issues
    assert issue.code == "published_contradicted"
    assert [e.quote for e in issue.evidence] == ["16:06 | 18/09/2024"]


def test_a_weekday_that_is_not_the_date_s_is_an_issue() -> None:
    article = vlc.parse_article("Thứ Hai, ngày 18/9/2024, đoàn tỉnh Nghệ An thăm Lào.")
    assert [d.value.edtf for d in article.dates] == ["2024-09-18"]
    assert [issue.code for issue in article.issues] == ["weekday_mismatch"]
    assert vlc.parse_article("Thứ Tư, ngày 18/9/2024, đoàn tỉnh Nghệ An thăm Lào.").issues == ()


def test_a_lone_surrogate_is_replaced_one_for_one() -> None:
    article = vlc.parse_article("Hà\ud800Nội")
    assert article.text == "Hà\ufffdNội"
    assert [issue.code for issue in article.issues] == ["lone_surrogate"]


def test_only_text_is_read() -> None:
    with pytest.raises(TypeError, match="text must be a str, not bytes"):
        vlc.parse_article(b"Chieu 17/9")  # type: ignore[arg-type]


def test_a_file_is_read_without_its_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_bytes(b"\xef\xbb\xbf" + NEWS.replace("\n", "\r\n").encode())
    article = vlc.read_article(path, source="Báo Mẫu")
    assert article.text == NEWS.replace("\n", "\r\n")
    assert article.source == "Báo Mẫu"
    assert [d.value.edtf for d in article.dates] == ["2024-09-17"]


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_bytes(b"H\x81 N\x8di \xff\xfe")
    with pytest.raises(UnicodeDecodeError):
        vlc.read_article(path)


def test_facts_are_found_by_their_ids() -> None:
    article = vlc.parse_article("Chủ tịch Quốc hội Lào Khamla Vongdara thăm chính thức Việt Nam.")
    assert article.get("delegation/1") is article.delegations[0]
    with pytest.raises(KeyError):
        article.get("delegation/2")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- 2 kg gạo\n- trứng\n- bánh mì 20.000 đồng\n",
        "The prime minister met the king of Laos in May and gave him 3 million USD.",
        "7" * 1_000_000,
    ],
    ids=["nothing", "a shopping list", "an English page", "a megabyte of digits"],
)
def test_a_text_that_tells_nothing_gives_no_facts(text: str) -> None:
    article = vlc.parse_article(text)
    assert article.facts == ()
    assert article.officials == ()
