"""Sections: what is the article, and what only stands around it. The wording is invented."""

from __future__ import annotations

import datetime as dt
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnlao_coop.text.source import Source
from vnlao_coop.vi.page import line_rules as page_rules
from vnlao_coop.vi.page import sections
from vnlao_coop.vi.page.bylines import read_byline, read_credit, read_stamp
from vnlao_coop.vi.page.sections import find_layout, read_pieces
from vnlao_coop.vi.rules import Rule

SEEDS = Path(__file__).parent.parent / "seeds"
RULES = [
    f.rule for room in (page_rules, sections) for f in vars(room).values() if isinstance(getattr(f, "rule", None), Rule)
]


def kinds(text: str) -> list[tuple[str, str]]:
    source = Source(text)
    return [(kind, source.clean[start:end]) for kind, start, end in find_layout(source).sections]


def of(text: str, *wanted: str) -> str:
    return "\n".join(part for kind, part in kinds(text) if kind in wanted)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_fires_on_its_examples_and_on_no_counter_example(rule: Rule) -> None:
    assert rule.examples
    for text, expected in rule.examples.items():
        pieces = read_pieces(text)
        for part, kind in expected.items():
            assert kind in [k for t, k, _ in pieces if t == part], (part, pieces)
        assert rule.name in [name for _, _, name in pieces], (text, pieces)
    for text in rule.never:
        assert rule.name not in [name for _, _, name in read_pieces(text)], text


PARAGRAPH = (
    "Hai tỉnh thống nhất tổ chức hội chợ thương mại vùng biên hằng năm, luân phiên tại mỗi tỉnh, từ mùa khô tới."
)
OPENING = "Sáng 3/6, tại thành phố Vinh, lãnh đạo hai tỉnh hội đàm về hợp tác giáo dục, y tế và thương mại."

PAGE = f"""Trang chủ Thời sự Chính trị
08:15 | 03/06/2024 GMT+7

Hai tỉnh biên giới hội đàm về hợp tác

aa
{OPENING}
Khánh thành cầu treo ở bản vùng cao
Đoàn bác sĩ tình nguyện sang nước bạn khám bệnh

{PARAGRAPH}

Hai tỉnh biên giới hội đàm về hợp tác

Lãnh đạo hai tỉnh tại buổi hội đàm (Ảnh: T.H).

Kinh nghiệm của năm trước cho thấy hội chợ giúp bà con hai bên biên giới bán được nông sản. {PARAGRAPH}

Mưa lớn ở vùng núi phía Bắc Mưa lớn ở vùng núi phía Bắc
Thu Mẫu
Nguồn:

Tin bài liên quan

Giá cà phê hôm nay tăng mạnh

Giá cà phê hôm nay tăng mạnh

Sáng 9/9, giá cà phê tại Tây Nguyên tăng 2.000 đồng một ký so với phiên trước, theo Hiệp hội Cà phê.

Đọc nhiều

Đội tuyển hội quân chuẩn bị cho vòng loại

Sáng 9/9, đội tuyển hội quân tại Hà Nội để chuẩn bị cho vòng loại, theo thông báo của liên đoàn hôm qua.
gia ca phe hom nay tang manh tai tay nguyen
[Video] Một ngày ở bản vùng cao
Phiên bản di động
"""


def test_a_page_with_everything_around_the_article() -> None:
    assert of(PAGE, "title") == "Hai tỉnh biên giới hội đàm về hợp tác"
    assert of(PAGE, "lead") == OPENING
    body = of(PAGE, "body")
    assert body.count(PARAGRAPH) == 2
    for noise in ("cà phê", "đội tuyển", "Khánh thành", "bác sĩ", "Mưa lớn", "Trang chủ", "bản vùng cao", "T.H"):
        assert noise.lower() not in of(PAGE, "title", "lead", "body", "caption").lower()
    assert "Lãnh đạo hai tỉnh tại buổi hội đàm" in of(PAGE, "caption")
    layout = find_layout(Source(PAGE))
    assert layout.authors == ("Thu Mẫu",)
    assert isinstance(layout.published, dt.datetime)
    assert layout.published.isoformat() == "2024-06-03T08:15:00+07:00"
    assert layout.published_span is not None
    assert PAGE[slice(*layout.published_span)] == "08:15 | 03/06/2024"


def test_sections_are_in_order_and_leave_out_no_letter() -> None:
    for text in (PAGE, *[path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]):
        source = Source(text)
        at = 0
        for _, start, end in find_layout(source).sections:
            assert at <= start < end
            assert not any(map(str.isalnum, source.clean[at:start]))
            at = end
        assert not any(map(str.isalnum, source.clean[at:]))


BITS = [
    "Ảnh: ",
    "(Ảnh: ",
    ")",
    ". ",
    "...",
    "\n",
    "- ",
    "tỉnh ",
    "Viêng Chăn ",
    "Lê Mẫu ",
    "Theo ",
    "VOV",
    "18/09/2024",
]
BITS += ["Tin liên quan", ">> ", '"', "Xem thêm: ", "Từ khóa:", "\ufeff", "e\u0301", OPENING, PARAGRAPH]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(BITS), max_size=40).map("".join) | st.text(max_size=80))
def test_any_page_is_covered_in_order(text: str) -> None:
    source = Source(text)
    at = 0
    for _, start, end in find_layout(source).sections:
        assert at <= start < end <= len(source.clean)
        assert not any(map(str.isalnum, source.clean[at:start]))
        at = end
    assert not any(map(str.isalnum, source.clean[at:]))


def test_seed_000() -> None:
    text = (SEEDS / "000_64f919d35f204757.txt").read_text(encoding="utf-8")
    found = kinds(text)
    assert [kind for kind, _ in found[:4]] == ["title", "lead", "teaser", "body"]
    teaser = of(text, "teaser").splitlines()
    assert len(teaser) == 5
    assert all(line.startswith("- ") for line in teaser)
    assert found[-1] == ("byline", "Mai Loan (T/h)")
    assert find_layout(Source(text)).authors == ("Mai Loan",)
    assert "Suphanouvong" in of(text, "body")
    assert of(text, "caption").count("phát biểu tại cuộc hội đàm.") == 2


def test_seed_004() -> None:
    text = (SEEDS / "004_30dd38efd4376bbf.txt").read_text(encoding="utf-8")
    article = of(text, "title", "lead", "body", "caption")
    assert 0.2 < len(article) / len(text) < 0.3  # the rest is navigation and other news
    assert article.startswith("Đẩy mạnh hợp tác giữa Thủ đô Hà Nội và Thủ đô Viêng Chăn\nHai bên khẳng định")
    assert article.endswith("kỳ vọng của lãnh đạo cấp cao và nhân dân hai nước.")
    assert "Tiếp nhận 15 hài cốt" in of(text, "teaser")
    assert "Cần Thơ" not in article
    assert "2025\n" not in article
    layout = find_layout(Source(text))
    assert layout.authors == ("Phan Minh",)
    assert layout.published is not None
    assert layout.published.isoformat() == "2024-09-18T16:06:00+07:00"


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_decomposed_text_has_the_same_sections(seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    assert kinds(unicodedata.normalize("NFD", text)) == kinds(text)
    assert kinds(text.replace(" ", "\u00a0")) == kinds(text)


def test_one_long_line_is_body_but_for_its_signature() -> None:
    line = " ".join([OPENING, PARAGRAPH] * 30)
    assert kinds(line + " Theo VOV") == [("body", line), ("byline", "Theo VOV")]
    assert kinds(line) == [("body", line)]


def test_a_caption_inside_a_line_ends_with_its_credit() -> None:
    text = f"Hai tỉnh hội đàm về hợp tác\n{OPENING}\n{PARAGRAPH}"
    text += " Quang cảnh buổi hội đàm. Ảnh: Thu Ví/TTXVN Dự hội đàm có lãnh đạo hai tỉnh."
    assert ("caption", "Quang cảnh buổi hội đàm.") in kinds(text)
    assert ("byline", "Ảnh: Thu Ví/TTXVN") in kinds(text)
    assert kinds(text)[-1] == ("body", "Dự hội đàm có lãnh đạo hai tỉnh.")


@pytest.mark.parametrize(
    "text",
    [
        f"{OPENING}\nHai bên đã ký các văn kiện sau.\n- Bản ghi nhớ về y tế\n- Kế hoạch hợp tác\n{PARAGRAPH}",
        f"{OPENING}\nTham dự có:\nÔng Lê Văn Mẫu, Chủ tịch Hội\nBà Trần Thị Ví, Giám đốc Sở\n{PARAGRAPH}",
        f"{OPENING}\nDày thêm trang sử hữu nghị\n{PARAGRAPH}\n{PARAGRAPH}",
        f"- {OPENING}\n{PARAGRAPH}",
        f"{OPENING}\n{PARAGRAPH}\nHai bên ký kết",
        "gạo\nmuối\nnước mắm\nhai ký thịt",
    ],
)
def test_body_is_not_lost(text: str) -> None:
    assert of(text, "teaser", "boilerplate", "byline") == ""


def test_a_list_of_links_in_the_middle_ends_where_prose_goes_on() -> None:
    text = f"Hai tỉnh hội đàm về hợp tác\n{OPENING}\nTin liên quan\nGiá vàng tăng mạnh\nBão số 4 vào bờ\n"
    text += f"{PARAGRAPH}\n{OPENING}\nThu Mẫu"
    assert of(text, "teaser") == "Giá vàng tăng mạnh\nBão số 4 vào bờ"
    assert PARAGRAPH in of(text, "body")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("16:06 | 18/09/2024 GMT+7", "2024-09-18T16:06:00+07:00"),
        ("Thứ Tư, 18/09/2024 - 16:06", "2024-09-18T16:06:00+07:00"),
        ("Cập nhật 18/9/2024 16:06", "2024-09-18T16:06:00+07:00"),
        ("Thứ tư, 18/9/2024, 16:06 (GMT+7)", "2024-09-18T16:06:00+07:00"),
        ("18/09/2024 | 04:06 PM", "2024-09-18T16:06:00+07:00"),
        ("Ngày đăng: 18-09-2024 16h06", "2024-09-18T16:06:00+07:00"),
        ("Thứ Tư, ngày 18 tháng 9 năm 2024", "2024-09-18"),
        ("18.9.2024", "2024-09-18"),
    ],
)
def test_publication_lines(line: str, expected: str) -> None:
    stamp = read_stamp(line)
    assert stamp is not None
    assert stamp.value.isoformat() == expected
    assert not stamp.rest


@pytest.mark.parametrize(
    "line",
    [
        "Sáng 18/9/2024, hai bên ký kết.",
        "18/13/2024 10:00",
        "Năm 2024",
        "Ngày 18/9/2024 tại Vinh",
        "Nghị quyết 18/09/2024",
        "16:06",
    ],
)
def test_no_publication_line(line: str) -> None:
    assert read_stamp(line) is None


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("Thu Mẫu (T/h)", ("Thu Mẫu",)),
        ("Lê Thị Ví Dụ (TTXVN)", ("Lê Thị Ví Dụ",)),
        ("Lê Mẫu - Trần Ví", ("Lê Mẫu", "Trần Ví")),
        ("Bài và ảnh: Lê Mẫu", ("Lê Mẫu",)),
        ("TTXVN/Tin Tức", ()),
        ("Theo VGP", ()),
        ("Theo Sao Mai", ()),
        ("Theo Lê Mẫu/VOV-Vientiane (từ Luang Prabang)", ("Lê Mẫu",)),
        ("Phóng viên", ()),
    ],
)
def test_bylines(text: str, authors: tuple[str, ...]) -> None:
    assert read_byline(text) == authors


@pytest.mark.parametrize(
    "text", ["", "Lễ ký kết", "Hai bên ký kết.", "Việt Nam tăng cường hợp tác", "a", "12/2024", "Quan hệ hai nước"]
)
def test_no_byline(text: str) -> None:
    assert read_byline(text) is None


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Lễ ký (Ảnh: T.L).", "(Ảnh: T.L)"),
        ("Lễ ký - Ảnh: VĂN MẪU.", "Ảnh: VĂN MẪU"),
        ("Lễ ký. Ảnh: VOV Dự lễ có hai đoàn.", "Ảnh: VOV"),
        ("Lễ ký. Ảnh: Văn Mẫu Sáng nay hai bên ký.", "Ảnh: Văn Mẫu"),
        ("Lễ ký - Ảnh: M. V.Dự lễ có hai đoàn.", "Ảnh: M. V."),
        ("Lễ ký. Ảnh: Văn Mẫu (P/v TTXVN tại Lào) Đây là lễ thứ hai.", "Ảnh: Văn Mẫu (P/v TTXVN tại Lào)"),
    ],
)
def test_photo_credits(text: str, credit: str) -> None:
    found = read_credit(text)
    assert found is not None
    assert text[found.start : found.end] == credit


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", "\ufeff", "1" * 1_000_000, "một\n" * 100_000, "- a\n" * 50_000, "Ảnh: " * 20_000]
)
def test_text_without_a_day_has_none(text: str) -> None:
    assert find_layout(Source(text)).published is None
