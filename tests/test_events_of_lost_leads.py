"""Events whose lead is lost or names nobody: told by who came, by a group, by a title. All people are invented."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from people import told

# Each event as `kind | day | place | people`, a dash for what is not told.
EVENTS = {
    # a group without a leader is who meets
    "Ngày 5/7, Đoàn đại biểu thanh niên Việt Nam đến chào xã giao ông Bounmy Phommachanh, Tỉnh trưởng tỉnh "
    "Savannakhet.": ["courtesy_call | XXXX-07-05 | - | Bounmy Phommachanh"],
    "Sáng 5/7, đoàn công tác của tỉnh Quảng Trị đã có buổi làm việc với ông Bounmy Phommachanh, Giám đốc Sở Nội vụ "
    "tỉnh Savannakhet.": ["working_session | XXXX-07-05 | - | Bounmy Phommachanh"],
    # who came, before the event is named
    "Tham dự buổi lễ, về phía nước bạn Lào có Thiếu tướng Bounmy Phommachanh - Cục trưởng Cục Cán bộ; ông Khamla "
    "Vongdara - Phó Tỉnh trưởng tỉnh Viêng Chăn. Về phía tỉnh Nghệ An có ông Lê Văn Mẫu - Phó Chủ tịch UBND tỉnh.": [
        "ceremony | - | - | Bounmy Phommachanh, Khamla Vongdara, Lê Văn Mẫu"
    ],
    "Tới dự, về phía Nghệ An có ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh; về phía Lào có ông Bounmy Phommachanh, Giám "
    "đốc Công an tỉnh Xiêng Khoảng. Đại tá Trần Văn Mẫu, Phó Giám đốc Công an tỉnh Nghệ An phát biểu tại Hội nghị.": [
        "conference | - | - | Trần Văn Mẫu, Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    # who is given something there
    "Tại buổi tiếp, ông Lê Văn Mẫu, Chánh án Tòa án nhân dân tối cao, đã trao Kỷ niệm chương cho ông Bounmy "
    "Phommachanh, Chánh án Tòa án nhân dân tối cao Lào.": ["reception | - | - | Lê Văn Mẫu, Bounmy Phommachanh"],
    # a title, and a lead that says less
    "Thủ tướng Lê Văn Mẫu gặp mặt cộng đồng doanh nghiệp Việt Nam tại Lào\nCùng tham dự có ông Bounmy Phommachanh, Phó "
    "Thủ tướng Lào.\nHiện nay, Chính phủ Lào đang sửa đổi luật để thu hút đầu tư "
    "trong nước và nước ngoài, vì sản xuất và đời sống.": ["meeting | - | - | Lê Văn Mẫu, Bounmy Phommachanh"],
    "Chiều 5/6, Thủ tướng Lê Văn Mẫu gặp mặt doanh nghiệp. Cùng dự có ông Bounmy Phommachanh, Phó Thủ tướng Lào.": [
        "meeting | XXXX-06-05 | - | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    # a programme for a feast, and a book of condolence, which nobody signs an agreement in
    "Chương trình Tết Bunpimay được Trường Cao đẳng Mẫu Sơn tổ chức ngày 14/4. Đến dự chương trình có ông Lê Văn Mẫu, "
    "Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La.": ["ceremony | XXXX-04-14 | - | Lê Văn Mẫu"],
    "Chiều 14/4, tại Viêng Chăn đã diễn ra lễ ký sổ tang. Tới dự có ông Bounmy Phommachanh, Phó Thủ tướng Lào.": [
        "ceremony | XXXX-04-14 | Viêng Chăn | Bounmy Phommachanh"
    ],
    # hosts and guests, in rows of their own
    "Chiều 22/10/2020, tại Hà Nội, Hội Mẫu Sơn tổ chức gặp mặt Tùy viên Quốc phòng Lào tại Việt Nam. Ông Lê Văn Mẫu, "
    "Giám đốc; ông Trần Văn Mẫu, Phó Giám đốc chủ trì tiếp đón. Đoàn cán bộ nước bạn có: Đại tá Bounmy Phommachanh, "
    "Tùy viên Quốc phòng; Trung tá Khamla Vongdara, Phó Tùy viên.": [
        "meeting | 2020-10-22 | Hà Nội | Lê Văn Mẫu, Trần Văn Mẫu, Bounmy Phommachanh, Khamla Vongdara"
    ],
    # the day of saying so is not the event's; who calls on somebody within its frame is not at it
    "Ngày hội văn hóa Việt Nam - Lào sẽ diễn ra từ ngày 5-11/7. Đây là thông tin được ông Lê Văn Mẫu, Trưởng Ban Tổ "
    "chức tham gia Ngày hội văn hóa, cho biết sáng 4/7.": ["other | XXXX-07-05/XXXX-07-11 | - | Lê Văn Mẫu"],
    "Sáng 6/7, tại tỉnh Savannakhet (Lào) đã diễn ra Ngày hội văn hóa. Trong khuôn khổ Ngày hội văn hóa, ngày 5/7, "
    "đoàn đại biểu Việt Nam đến chào xã giao ông Bounmy Phommachanh, Tỉnh trưởng tỉnh Savannakhet.": [
        "other | XXXX-07-06 | tỉnh Savannakhet | -",
        "courtesy_call | XXXX-07-05 | - | Bounmy Phommachanh",
    ],
    # the same day, behind where the paper is
    "(Báo Mẫu) - Vinh - Chiều 3/10, ông Bounmy Phommachanh, Bí thư Tỉnh ủy Salavan (Lào) tặng huân chương cho thành "
    "phố. "
    "Huân chương là phần thưởng cao quý. Thành phố rất vui. Nhiều người được tặng. Ai cũng mừng. Chiều cùng ngày, Chủ "
    "tịch UBND thành phố Lê Văn Mẫu đã làm việc với đoàn tỉnh Salavan do ông Bounmy Phommachanh dẫn đầu.": [
        "working_session | XXXX-10-03 | - | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
}

NO_EVENT = [
    "Đoàn đại biểu tỉnh Sơn La gặp khó khăn, ông Bounmy Phommachanh, Tỉnh trưởng Hủa Phăn nói.",
    "Đoàn công tác tỉnh Sơn La sang Lào, ông Lê Văn Mẫu gặp Giám đốc Sở Y tế tỉnh Sơn La Trần Văn Mẫu.",
    "Tại buổi tiếp, ông Lê Văn Mẫu, Chánh án Tòa án nhân dân tối cao, nói về ông Bounmy Phommachanh, Thủ tướng Lào.",
    "Thủ tướng Lê Văn Mẫu gặp khó với doanh nghiệp Việt Nam tại Lào",
]


@pytest.mark.parametrize(("text", "events"), list(EVENTS.items()))
def test_events(text: str, events: list[str]) -> None:
    assert [told(meeting) for meeting in vlc.parse_article(text).meetings] == events


@pytest.mark.parametrize("text", NO_EVENT)
def test_no_event(text: str) -> None:
    assert vlc.parse_article(text).meetings == ()


def test_an_office_alone_is_nobody_named_later() -> None:
    text = (
        "Sáng 6/7, tại tỉnh Savannakhet (Lào) đã diễn ra Ngày hội văn hóa. Bí thư lãnh đạo Đoàn Thanh niên hai nước "
        "phát biểu. Ngày 5/7, đoàn Việt Nam đã gặp ông Bounmy Phommachanh, Bí thư Tỉnh ủy Savannakhet."
    )
    feast = vlc.parse_article(text).meetings[0]
    assert told(feast) == "other | XXXX-07-06 | tỉnh Savannakhet | -"


def test_a_diploma_is_handed_over_at_a_named_ceremony() -> None:
    text = "Lễ trao bằng tốt nghiệp được Trường Đại học Mẫu Sơn tổ chức ngày 14/4. Dự có 40 lưu học sinh Lào."
    assert vlc.parse_article(text).meetings[0].kind == "ceremony"
