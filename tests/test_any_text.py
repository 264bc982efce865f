"""Whatever the text is: an article, no exception, and what holds for every record."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from vnlao_coop import Article, Evidence, parse_article

FRAGMENTS = [
    *"Sáng|chiều|ngày 4/4|tháng 11-2021|giai đoạn 2022-2025|năm|từ|đến|nhân dịp|trong khuôn khổ chuyến thăm".split("|"),
    *"3 triệu USD|2 tỷ đồng|20-30|hàng chục|(hơn 4,6 tỷ VNĐ)|40 con bò giống|1.246 suất học bổng|118 bộ".split("|"),
    *"Hà Nội|Thủ đô Viêng Chăn|tỉnh Hủa Phăn|Lào|Việt Nam|hai nước|Cộng hòa Dân chủ Nhân dân Lào|Thành uỷ".split("|"),
    *"Bộ Y tế|UBND tỉnh Nghệ An|Sở Tư pháp|Ban Đối ngoại T.Ư|Thành đoàn|Quốc hội|Ngân hàng|Công ty".split("|"),
    *"ông|bà|đồng chí|Chủ tịch|Phó Chủ tịch|Bí thư|Thủ tướng Chính phủ|các Ủy viên|Đại sứ|nguyên|Trưởng đoàn".split(
        "|"
    ),
    *"Lê Văn Mẫu|Trần Thị Thử|Khamla Thử|Bounmy Xaysana|Nguyễn A|Hồ Chí Minh|Kaysone Phomvihane".split("|"),
    *"đã ký|ký kết|hội đàm với|tiếp|thăm và làm việc tại|tặng|hỗ trợ|cam kết|sẽ|mời|nhận lời|đề nghị|do".split("|"),
    *"Biên bản|Hiệp định hợp tác|Bản ghi nhớ|giữa|và|của|thực hiện lời hứa|dẫn đầu|làm|cùng|với|tại|để xây dựng".split(
        "|"
    ),
    *'. |, |; |: |.\n|\n|\n\n|(|)|"|“|”|...|- |• |Ảnh: |Theo |(T/h)|GMT+7|16:06 |18/09/2024 | '.split("|"),
    *"\u00a0|\u200b|\t|\r\n|🇱🇦|ວຽງຈັນ|english words|http://a.vn/x|<b>|&amp;|0123|%".split("|"),
]
WHO = st.sampled_from(
    "Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu|ông Lê Văn Mẫu|Bộ trưởng Y tế Lào Bounmy Xaysana|Thủ tướng Lào|Bộ Y tế"
    "|bà Khamla Thử, Đô trưởng Thủ đô Viêng Chăn|tỉnh Nghệ An|tỉnh Hủa Phăn|Đoàn đại biểu tỉnh Nghệ An|hai bên".split(
        "|"
    )
)
WHEN = st.sampled_from(
    "Sáng 4/4|Chiều qua|Năm 2021|Từ ngày 3 đến 5/6/2023|Trong giai đoạn 2022-2025|Nhân dịp này".split("|")
)
WHAT = st.sampled_from(
    "Biên bản ghi nhớ về y tế|Biên bản hợp tác giai đoạn 2022-2025|Hiệp định hợp tác|3 triệu USD|40 con bò giống"
    "|20 suất học bổng|một trường học trị giá 2 tỷ đồng|Huân chương Tự do".split("|")
)
sentences = st.builds(
    lambda pattern, when, one, other, what: pattern.format(when=when, one=one, other=other, what=what),
    st.sampled_from(
        [
            "{when}, {one} đã hội đàm với {other} tại Viêng Chăn.",
            "{when}, {one} và {other} ký kết {what}.",
            "{one} tặng {other} {what}, thực hiện lời hứa tháng 11-2021.",
            "{one} sẽ hỗ trợ {other} {what} sau khi có kế hoạch.",
            "{when}, {one} thăm và làm việc tại Lào theo lời mời của {other}.",
            "Theo {what}, {one} phối hợp với {other}.",
            "{one} trân trọng mời {other} sang thăm; {other} vui vẻ nhận lời.",
            "Dự buổi tiếp có {one}; {other}.",
        ]
    ),
    WHEN,
    WHO,
    WHO,
    WHAT,
)
pages = st.builds(
    lambda pieces, glue, form: unicodedata.normalize(form, glue.join(pieces)),
    st.lists(st.sampled_from(FRAGMENTS) | sentences | sentences, max_size=30),
    st.sampled_from([" ", " ", "\n", ""]),
    st.sampled_from(["NFC", "NFD"]),
)


def evidences(record: Any) -> Iterator[Evidence]:
    """Every evidence within ``record``, however deep."""
    if isinstance(record, Evidence):
        yield record
    elif isinstance(record, tuple):
        for part in record:
            yield from evidences(part)
    elif isinstance(record, BaseModel):
        for name in type(record).model_fields:
            yield from evidences(getattr(record, name))


def check(article: Article, text: str) -> None:
    """What the contract says of every article."""
    assert article.text == text
    assert Article.model_validate_json(article.model_dump_json()) == article
    assert Article.model_validate(article.model_dump(), strict=True) == article  # readers make most without asking
    for e in evidences(article):
        assert text[e.start : e.end] == e.quote
        assert e.quote.strip()
        assert e.section not in ("teaser", "boilerplate", "byline")
    ids = [fact.id for fact in article.facts]
    assert len(set(ids)) == len(ids)
    for kind in ("delegation", "meeting", "agreement", "commitment", "partnership"):
        here = [name for name in ids if name.startswith(f"{kind}/")]
        assert here == [f"{kind}/{number}" for number in range(1, len(here) + 1)]
    for fact in article.facts:
        assert fact.evidence[0].field is None
        assert article.get(fact.id) is fact
    agreements = {agreement.id for agreement in article.agreements}
    for agreement in article.agreements:
        assert {*agreement.based_on, *agreement.replaces} <= agreements - {agreement.id}
        assert set(agreement.signatories) <= set(article.officials)
    for commitment in article.commitments:
        assert commitment.under is None or commitment.under in agreements
    for meeting in article.meetings:
        assert set(meeting.participants) <= {*article.officials, *article.organizations}
    for mentions in (article.dates, article.money, article.quantities):
        spans = [(mention.evidence[0].start, mention.evidence[0].end) for mention in mentions]
        assert spans == sorted(spans)
    edges = [edge for section in article.sections for edge in (section.start, section.end)]
    assert edges == sorted(edges)
    assert not edges or (edges[0] >= 0 and edges[-1] <= len(text))


@given(pages | st.text(max_size=200))
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_gives_an_article_that_holds(text: str) -> None:
    article = parse_article(text)
    check(article, text)
    assert parse_article(text) == article


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\r\n",
        "Trứng: 10 quả\nSữa: 2 hộp\nGạo: 5 kg\nXà phòng\n",
        "The committee met on Monday to discuss the budget. Nobody signed anything.\nRead more: Sports, Weather.",
        "0123456789" * 100_000,
        "\ufeff",
        "((((" * 1000,
        "ông " * 2000,
        "ວຽງຈັນ " * 100,
    ],
    ids=["empty", "blank", "shopping", "english", "1 MB of digits", "mark", "brackets", "titles", "lao"],
)
def test_a_text_without_facts_has_none(text: str) -> None:
    article = parse_article(text)
    check(article, text)
    assert article.facts == ()
    assert article.officials == ()


def test_a_lone_surrogate_is_replaced_one_for_one() -> None:
    article = parse_article("Ngày 4/4/2022\ud83d họp.")
    check(article, "Ngày 4/4/2022\ufffd họp.")
    assert [issue.code for issue in article.issues] == ["lone_surrogate"]


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match="must be a str"):
        parse_article(b"Ng\xc3\xa0y")  # type: ignore[arg-type]
