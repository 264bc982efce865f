"""Constructions crossed with what they may hold: every way of saying it, with names, bodies and things in turn.

A construction that reads with one name and not with another is no construction. All people are invented.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import cycle, islice

import pytest

import vnlao_coop as vlc

_EACH = 12  # fillings of each construction

# --- who holds which office -----------------------------------------------------------------------

PEOPLE = [
    "Trần Văn Mẫu", "Khamla Vongmau", "Lò Thị Mẫu", "Khăm-la Vông-mẫu", "Thái Thanh Mẫu", "Xổm-mát Phôn-mẫu",
    "Đoàn Minh Mẫu", "Bounnhang Voramau", "H'Yim Mẫu", "Hà A Mẫu",
]  # fmt: skip
OFFICES = [
    "Giám đốc Sở Y tế tỉnh Sơn La", "Phó Chủ tịch UBND tỉnh", "Giám đốc Công an tỉnh", "Thứ trưởng Bộ Ngoại giao",
    "Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh", "Bộ trưởng Tài chính", "Tổng Thanh tra Chính phủ", "Bí thư Tỉnh ủy",
    "Chủ tịch Hội Hữu nghị Việt Nam - Lào", "Trưởng Ban Đối ngoại Trung ương", "Bí thư Tỉnh đoàn",
    "Chánh Văn phòng UBND tỉnh",    "Đồn trưởng Đồn Biên phòng Na Mẫu",
]  # fmt: skip
RANKS = ["", "Đại tá ", "", "Thiếu tướng ", "", "TS ", "Thượng tướng "]
HOLDS = [
    "{rank}{name}, {office}, phát biểu tại buổi lễ.",
    "{office} {rank}{name} phát biểu tại buổi lễ.",
    "Ông {name}, {office}, cho biết.",
    "Tham dự có đồng chí {name} - {office}.",
    "Theo {rank}{name}, {office}, hai bên phối hợp chặt chẽ.",
    "Cùng dự có các đồng chí: {name}, {office}; Lê Hữu Thử, Phó Chủ tịch UBND huyện Mẫu Sơn.",
    "Đoàn do {rank}{name}, {office} làm Trưởng đoàn.",
    "Đồng chí {name} ({office}) dẫn đầu đoàn.",
    "Ông {name}, nguyên {office}, nhớ lại.",
    "Dự lễ có {rank}{name}, {office}, cùng đại diện các sở, ngành.",
    "- {rank}{name}, {office};",
    "“Hai bên phối hợp tốt”, {office} {name} nói.",
    "Tiếp đoàn có {office} {rank}{name} và lãnh đạo các ngành.",
    "Ngoài {name}, {office}, còn có hai phiên dịch.",
]


def _fillings(*lists: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """What fills a construction, in turn; lists of lengths without a common factor meet in every way."""
    return islice(zip(*(cycle(items) for items in lists), strict=False), _EACH)


@pytest.mark.parametrize("start", range(len(HOLDS)), ids=HOLDS)
def test_who_holds_an_office(start: int) -> None:
    for name, office, rank in _fillings(PEOPLE[start % 7 :] + PEOPLE[: start % 7], OFFICES, RANKS):
        text = "Đoàn công tác tỉnh Sơn La thăm Lào.\n\n" + HOLDS[start].format(name=name, office=office, rank=rank)
        held = {official.name: [p.title for p in official.positions] for official in vlc.parse_article(text).officials}
        assert any(title.removeprefix("nguyên ").startswith(office) for title in held.get(name, ())), (text, held)
        assert set(held) <= {name, "Lê Hữu Thử"}, (text, held)


# --- who gave what to whom ------------------------------------------------------------------------

GIVERS = [
    "tỉnh Sơn La", "Bộ Quốc phòng Việt Nam", "Hội Chữ thập đỏ tỉnh Nghệ An", "Tập đoàn Mẫu Sơn",
    "Đồn Biên phòng Na Mẫu", "Thành đoàn Đà Nẵng", "Quỹ Mẫu Sơn",
]  # fmt: skip
RECEIVERS = [
    "tỉnh Hủa Phăn (Lào)", "Chính phủ Lào", "Công an tỉnh Xiêng Khoảng", "lực lượng bảo vệ biên giới Lào",
    "Đại học Quốc gia Lào",
]  # fmt: skip
THINGS = {
    "500 triệu đồng": 500_000_000, "20 tấn gạo": 20, "hai xe cứu thương": 2, "100 suất quà": 100,
    "10.000 khẩu trang y tế và 500 bộ quần áo bảo hộ": 10_000, "20 suất học bổng": 20, "20 con bò giống": 20,
    "01 máy siêu âm": 1,
}  # fmt: skip
GIVES = [
    "{giver} đã trao tặng {receiver} {thing}",
    "{giver} trao {thing} cho {receiver}",
    "{giver} bàn giao {thing} cho {receiver}",
    "{receiver} tiếp nhận {thing} do {giver} trao tặng",
    "{receiver} đã nhận {thing} từ {giver}",
    "{thing} đã được {giver} trao cho {receiver}",
    "Tại buổi lễ, thay mặt {giver}, ông Lê Văn Thử trao tặng {receiver} {thing}",
    "{receiver} được {giver} hỗ trợ {thing}",
    "{thing} là món quà của {giver} tặng {receiver}",
    "Lễ trao tặng {thing} của {giver} cho {receiver} diễn ra sáng 5/3",
    "Sáng 5/3, {giver} tổ chức trao tặng {thing} cho {receiver}",
    "Dịp Tết Bunpimay, {giver} tới thăm và trao {thing} tặng {receiver}",
]


def _core(name: str) -> str:
    """The word that tells a side from the others: the last with a capital."""
    return str(re.findall(r"\b[A-ZĐ]\w*", name.removesuffix(" (Lào)"))[-1])


@pytest.mark.parametrize("start", range(len(GIVES)), ids=GIVES)
def test_who_gave_what(start: int) -> None:
    for giver, receiver, thing in _fillings(GIVERS[start % 5 :] + GIVERS[: start % 5], RECEIVERS, list(THINGS)):
        text = GIVES[start].format(giver=giver, receiver=receiver, thing=thing)
        text = text[0].upper() + text[1:] + "."
        (gift,) = vlc.parse_article(text).commitments
        counted = [q.amount for q in gift.quantities] + ([gift.amount.amount] if gift.amount else [])
        assert gift.giver
        assert gift.receiver
        assert _core(giver) in gift.giver.name, (text, gift.giver.name)
        assert _core(receiver) in gift.receiver.name, (text, gift.receiver.name)
        assert THINGS[thing] in counted, (text, counted)


# --- what two bodies signed -----------------------------------------------------------------------

PAIRS = [
    ("Bộ Tư pháp Việt Nam", "Bộ Tư pháp Lào"), ("Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn"),
    ("Trường Đại học Vinh", "Đại học Quốc gia Lào"), ("Tỉnh đoàn Hà Tĩnh", "Tỉnh đoàn Bolikhamxay"),
    ("Công an tỉnh Thanh Hóa", "Công an tỉnh Hủa Phăn"),
]  # fmt: skip
DOCUMENTS = ["Bản ghi nhớ", "Thỏa thuận hợp tác", "Kế hoạch hợp tác", "Chương trình hợp tác"]
TOPICS = ["", " giai đoạn 2021-2025", " trên các lĩnh vực kinh tế, văn hóa, giáo dục"]
SIGNED = [
    "{one} và {other} ký {document}",
    "{one} đã ký {document} với {other}",
    "Lễ ký {document} giữa {one} và {other} diễn ra sáng 5/3 tại Hà Nội",
    "Sáng 5/3, {one} tổ chức lễ ký kết {document} với {other}",
    "Kết thúc hội đàm, đại diện {one} và {other} đã ký {document}",
    "Trong khuôn khổ chuyến thăm, {one} và {other} đã ký {document}",
]


@pytest.mark.parametrize("start", range(len(SIGNED)), ids=SIGNED)
def test_what_was_signed(start: int) -> None:
    bodies = islice(zip(cycle(PAIRS), cycle(DOCUMENTS), cycle(TOPICS), strict=False), _EACH)
    for (one, other), noun, topic in bodies:
        text = SIGNED[start].format(one=one, other=other, document=noun + topic) + "."
        article = vlc.parse_article(text)
        (signed,) = article.agreements
        assert signed.status == "signed", (text, signed.status)
        assert signed.title.startswith(noun + topic), (text, signed.title)
        assert [party.name for party in signed.parties] == [one, other], (text, signed.parties)
        assert [(pair.vietnamese.name, pair.lao.name) for pair in article.partnerships] == [(one, other)], text
