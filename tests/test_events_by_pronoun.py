"""Events whose subject is only called `ông`, `đồng chí`; the dead at them; a title's bodies. All people are "
"invented."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from people import told

GUEST = "Bộ trưởng Bộ Y tế Lê Văn Mẫu thăm Lào. "
TWO = "Bộ trưởng Bộ Y tế Lê Văn Mẫu hội đàm với Bộ trưởng Bộ Y tế Lào Bounmy Phommachanh. "
FIRST = "talks | - | - | Lê Văn Mẫu, Bounmy Phommachanh"

# Each event as `kind | day | place | people`, a dash for what is not told.
EVENTS = {
    GUEST + "Ông đã gặp Bộ trưởng Bộ Y tế Lào Bounmy Phommachanh.": [
        "meeting | - | - | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    GUEST + "Ngày 6/3, đồng chí đã hội đàm với Bộ trưởng Bộ Y tế Lào Bounmy Phommachanh.": [
        "talks | XXXX-03-06 | - | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    GUEST
    + "Sau đó, ông hội kiến Chủ tịch nước Lào Bounmy Phommachanh và chào xã giao Thủ tướng Lào Khamla Vongdara.": [
        "audience | - | - | Lê Văn Mẫu, Bounmy Phommachanh",
        "courtesy_call | - | - | Lê Văn Mẫu, Khamla Vongdara",
    ],
    # who is of the other side than whom he meets
    TWO + "Chiều cùng ngày, ông chào xã giao Thủ tướng Lào Khamla Vongdara.": [
        FIRST,
        "courtesy_call | - | - | Lê Văn Mẫu, Khamla Vongdara",
    ],
    "Thủ tướng Lào Bounmy Phommachanh thăm Việt Nam. Tại Hà Nội, ông đã được Chủ tịch nước Lê Văn Mẫu tiếp.": [
        "reception | - | Hà Nội | Bounmy Phommachanh, Lê Văn Mẫu"
    ],
    # who receives those who call on a mission, or visit a house that is his
    "Ngày 14/4, ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Gia Lai, đến chúc mừng Đại sứ quán Lào tại Hà Nội. Đại sứ Lào "
    "tại Việt Nam Bounmy Phommachanh tiếp đoàn.": [
        "reception | XXXX-04-14 | Đại sứ quán Lào tại Hà Nội | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    "Ngày 5/8, Đoàn công tác Bộ Y tế Lào do Thứ trưởng Bounmy Phommachanh làm Trưởng đoàn đã đến thăm Bệnh viện Mẫu "
    "Sơn. Đón tiếp đoàn, Giám đốc Bệnh viện Lê Văn Mẫu giới thiệu về bệnh viện.": [
        "reception | XXXX-08-05 | Bệnh viện Mẫu Sơn | Bounmy Phommachanh, Lê Văn Mẫu"
    ],
    "Ngày 5/8, Đoàn công tác Bộ Y tế Lào do Thứ trưởng Bounmy Phommachanh làm Trưởng đoàn đã đến thăm Nhà máy Mẫu "
    "Sơn. Chủ tịch UBND tỉnh Sơn La Lê Văn Mẫu đã tiếp đoàn.": [
        "other | XXXX-08-05 | Nhà máy Mẫu Sơn | Bounmy Phommachanh",
        "reception | XXXX-08-05 | - | Lê Văn Mẫu, Bounmy Phommachanh",
    ],
    # a title's bodies, whose people are named after it
    "Bộ Y tế tiếp đoàn Bộ Y tế Lào\nNgày 3/12, tại Hà Nội, Thứ trưởng Bộ Y tế Lê Văn Mẫu tiếp đoàn Bộ Y tế Lào do Thứ "
    "trưởng Bounmy Phommachanh dẫn đầu.": ["reception | XXXX-12-03 | Hà Nội | Lê Văn Mẫu, Bounmy Phommachanh"],
    # who is dead
    "Nhân dịp dự lễ Trà tỳ Hòa thượng Khamla Vongdara, Chủ tịch Liên minh Phật giáo Lào, ngày 21/12, ông Lê Văn Mẫu, "
    "Trưởng ban Tôn giáo Chính phủ đã làm việc với ông Bounmy Phommachanh, Bộ trưởng Nội vụ Lào.": [
        "ceremony | XXXX-12-21 | - | Lê Văn Mẫu",
        "working_session | XXXX-12-21 | - | Lê Văn Mẫu, Bounmy Phommachanh",
    ],
}

NOT_HIS = [
    "Bộ trưởng Bộ Y tế Lê Văn Mẫu và Thứ trưởng Trần Văn Mẫu thăm Lào. Ông đã gặp Bộ trưởng Bộ Y tế Lào Bounmy Vongsa.",
    "Bà Lê Thị Mẫu, Bộ trưởng Bộ Y tế, thăm Lào. Ngày 6/3, ông gặp Bộ trưởng Bộ Y tế Lào Bounmy Vongsa.",
    GUEST + "Con trai ông đã gặp Bộ trưởng Bộ Y tế Lào Bounmy Vongsa.",
    GUEST + "Ông cho biết, ông đã gặp Bộ trưởng Bộ Y tế Lào Bounmy Vongsa.",
    GUEST + "Ông Hoàng ở Mẫu Sơn đã gặp Bộ trưởng Bộ Y tế Lào Bounmy Vongsa.",
]


@pytest.mark.parametrize(("text", "events"), EVENTS.items())
def test_events(text: str, events: list[str]) -> None:
    assert [told(meeting) for meeting in vlc.parse_article(text).meetings] == events


@pytest.mark.parametrize("text", NOT_HIS)
def test_somebody_else(text: str) -> None:
    assert vlc.parse_article(text).meetings == ()


def test_who_is_mourned_is_not_there() -> None:
    text = "Ngày 5/6, Đại sứ Việt Nam tại Lào Lê Văn Mẫu dự lễ tang của ông Bounmy Vongsa, nguyên Phó Thủ tướng Lào."
    there = {official.name: official.present for official in vlc.parse_article(text).officials}
    assert there == {"Lê Văn Mẫu": True, "Bounmy Vongsa": False}


def test_who_heads_a_group_is_there_and_signs() -> None:
    text = "Đoàn đại biểu cấp cao Lào do Tổng Bí thư Bounmy Vongsa đứng đầu thăm Việt Nam."
    assert [official.present for official in vlc.parse_article(text).officials] == [True]
    text = (
        "Sáng 5/6, Thứ trưởng Bộ Y tế Lê Văn Mẫu, Trưởng đoàn Việt Nam, hội đàm với Thứ trưởng Bộ Y tế Lào Bounmy "
        "Vongsa. Trưởng đoàn hai bên đã ký Bản ghi nhớ hợp tác giữa Bộ Y tế Việt Nam và Bộ Y tế Lào."
    )
    (paper,) = vlc.parse_article(text).agreements
    assert [official.name for official in paper.signatories] == ["Lê Văn Mẫu", "Bounmy Vongsa"]


def test_whose_words_are_told_was_there() -> None:
    text = (
        "Ngày 30/7, Tổng cục Cảnh sát phối hợp đại diện công an Lào đã tổ chức hội nghị đánh giá kết quả thực hiện "
        "Hiệp định giữa Việt Nam và Lào. Theo Trung tướng Lê Văn Mẫu, hai nước sẽ phối hợp điều tra."
    )
    assert list(map(told, vlc.parse_article(text).meetings)) == ["conference | XXXX-07-30 | - | Lê Văn Mẫu"]
