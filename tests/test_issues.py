"""What was odd in an article, told in plain words in two languages."""

from __future__ import annotations

import datetime as dt
import string

import pytest

import vnlao_coop as vlc
from vnlao_coop.vi import lexicon

LATE = dt.date(2025, 8, 6)

# text, day of publication: (code, the words it points at, what its message names in both languages)
ODD = [
    ("Thứ Hai, 18/9/2024, đoàn tỉnh Nghệ An thăm Lào.", None,
     ("weekday_mismatch", "Thứ Hai, 18/9/2024", ("2024-09-18 was a Wednesday", "18/9/2024 là thứ Tư"))),
    ("Ngày 31/4/2023, đoàn tỉnh Nghệ An thăm Lào.", None,
     ("no_such_day", "31/4/2023", ("“31/4/2023” is no day", "“31/4/2023” không có trong lịch"))),
    ("Sáng 29 tháng 2 năm 2023, đoàn tỉnh Nghệ An thăm Lào.", None,
     ("no_such_day", "29 tháng 2 năm 2023", ("is no day of the calendar", "không có trong lịch"))),
    ("Tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 3,000 USD.", None,
     ("ambiguous_number", "3,000 USD", ("as 3 USD", "là 3 USD"))),
    ("Bí thư Tỉnh ủy Hà Giang Lê Văn Mẫu đã tiếp đoàn Lào.", LATE,
     ("office_replaced", "Bí thư Tỉnh ủy Hà Giang Lê Văn Mẫu", ("Tuyên Quang took its place", "nay là Tuyên Quang"))),
    ("Chủ tịch UBND huyện Mộc Châu Lê Thị Mẫu đã tiếp đoàn Lào.", LATE,
     ("office_ended", "Chủ tịch UBND huyện Mộc Châu Lê Thị Mẫu", ("ended on 2025-07-01", "chấm dứt từ ngày 1/7/2025"))),
    ("Bộ trưởng Bộ Giao thông vận tải Trần Văn Mẫu đã tiếp đoàn Lào.", LATE,
     ("office_replaced", "Bộ trưởng Bộ Giao thông vận tải Trần Văn Mẫu",
      ("Bộ Xây dựng took its place", "nay là Bộ Xây dựng"))),
]  # fmt: skip

PLAIN = [
    ("Chủ tịch UBND thành phố Huế Trần Văn Mẫu đã tiếp đoàn Lào.", dt.date(2024, 12, 30)),
    ("Thứ Tư, ngày 18/9/2024, đoàn tỉnh Nghệ An thăm Lào.", None),
    ("Tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 3.000 USD.", None),
    ("Ngày 29/2/2024, đoàn tỉnh Nghệ An thăm Lào từ 30/4/2024 đến 31-12-2024.", None),
    ("Số 131/4/2023, hồ sơ 31/4/20235 và 30/2/2023 (âm lịch), tỷ số 31/4 năm nay.", None),
    # The same offices while they stood, on an article without a date, told as former, and those of Laos.
    ("Bí thư Tỉnh ủy Hà Giang Lê Văn Mẫu đã tiếp đoàn Lào.", dt.date(2025, 6, 30)),
    ("Bí thư Tỉnh ủy Hà Giang Lê Văn Mẫu đã tiếp đoàn Lào.", None),
    ("Nguyên Bí thư Tỉnh ủy Hà Giang Lê Văn Mẫu đã tiếp đoàn Lào.", LATE),
    ("Bộ trưởng Bộ Giao thông vận tải Trần Văn Mẫu đã tiếp đoàn Lào.", dt.date(2025, 2, 28)),
    ("Nguyên Bộ trưởng Bộ Giao thông vận tải Trần Văn Mẫu đã tiếp đoàn Lào.", LATE),
    ("Bộ trưởng Bộ Kế hoạch và Đầu tư Lào Khamphao Sisavath đã thăm Việt Nam.", LATE),
    ("Bí thư Tỉnh ủy Nghệ An Lê Văn Mẫu đã tiếp đoàn Lào.", LATE),
]


@pytest.mark.parametrize(("text", "published", "told"), ODD)
def test_what_is_odd_is_told(text: str, published: dt.date | None, told: tuple[str, str, tuple[str, str]]) -> None:
    code, quote, (english, vietnamese) = told
    (issue,) = vlc.parse_article(text, published=published).issues
    assert issue.code == code
    assert [e.quote for e in issue.evidence] == [quote]
    assert english in issue.message
    assert vietnamese in issue.message_vi
    assert text[issue.evidence[0].start : issue.evidence[0].end] == quote


@pytest.mark.parametrize(("text", "published"), PLAIN)
def test_what_is_plain_is_not(text: str, published: dt.date | None) -> None:
    assert vlc.parse_article(text, published=published).issues == ()


def test_a_date_given_against_the_one_printed() -> None:
    text = "Hai tỉnh bàn việc hợp tác\nThứ Tư, 18/9/2024 16:06\nSáng 18/9, đoàn tỉnh Nghệ An thăm Lào.\n"
    (issue,) = vlc.parse_article(text, published=dt.date(2024, 9, 20)).issues
    assert issue.code == "published_contradicted"
    assert issue.message == "The publication date given is 2024-09-20, but the text prints 2024-09-18."
    assert issue.message_vi == "Ngày xuất bản được cung cấp là 20/9/2024, nhưng trong bài in 18/9/2024."
    assert "18/9/2024" in issue.evidence[0].quote


def test_broken_characters_are_counted() -> None:
    (issue,) = vlc.parse_article("a\ud800b\udfff").issues
    assert (issue.code, issue.evidence) == ("lone_surrogate", ())
    assert "2 in all" in issue.message
    assert "2 ký tự" in issue.message_vi


def test_a_text_in_an_old_encoding_is_told() -> None:
    text = "Tin tức\nChñ tÞch n­íc tiÕp ®oµn ®¹i biÓu Lµo."
    (issue,) = vlc.parse_article(text).issues
    assert (issue.code, [e.quote for e in issue.evidence]) == ("text_garbled", ["Chñ tÞch n­íc tiÕp ®oµn ®¹i biÓu Lµo."])
    assert "TCVN3" in issue.message
    assert "TCVN3" in issue.message_vi
    (issue,) = vlc.parse_article(**vlc.decode_text(text)._asdict()).issues
    assert (issue.code, issue.evidence) == ("text_converted", ())
    assert "TCVN3" in issue.message


@pytest.mark.parametrize("day", [dt.date(1, 1, 1), dt.date(9999, 12, 31), dt.datetime(1, 1, 1, tzinfo=dt.UTC)])
def test_a_date_that_stands_for_unknown_is_left_out(day: dt.date) -> None:
    article = vlc.parse_article("Hôm qua, đoàn tỉnh Nghệ An thăm Lào.", published=day)
    assert article.published_at is None
    (issue,) = article.issues
    assert issue.code == "published_impossible"
    assert str(day.year).zfill(4) in issue.message


def test_every_code_has_its_words_in_both_languages_about_the_same_things() -> None:
    rows = lexicon.entries("issue")
    assert len({row["code"] for row in rows}) == len(rows)
    for row in rows:
        english, vietnamese = (
            {name for _, name, _, _ in string.Formatter().parse(row[x]) if name} for x in ("en", "vi")
        )
        assert {name.removesuffix("_vi") for name in vietnamese} == english, row["code"]


def test_every_code_is_seen_here() -> None:
    seen = {told[0] for _, _, told in ODD} | {
        *("published_contradicted", "lone_surrogate", "text_garbled", "text_converted", "published_impossible")
    }
    assert seen == {row["code"] for row in lexicon.entries("issue")}


@pytest.mark.parametrize("row", lexicon.entries("ended_body"), ids=lambda row: str(row["body"]))
def test_a_ministry_that_ended(row: lexicon.Entry) -> None:
    text = f"Bộ trưởng {row['body']} Trần Văn Mẫu đã tiếp đoàn Lào."
    (issue,) = vlc.parse_article(text, published=row["valid_to"]).issues
    assert row["successor"] in issue.message
    assert vlc.parse_article(text, published=row["valid_to"] - dt.timedelta(days=1)).issues == ()
    assert row["source"]
