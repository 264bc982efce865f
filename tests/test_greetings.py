"""What neighbours do for each other in the year: greetings across the border, calls on missions, letters, courses.

A line is a text and what comes out of it, nothing else. All people are invented.
"""

from __future__ import annotations

import pytest

import vnlao_coop as vlc

GROUPS = {
    "Đoàn công tác huyện Mẫu Sơn do Chủ tịch UBND huyện Lê Văn Mẫu làm trưởng đoàn sang chúc Tết Bunpimay các "
    "lực lượng bảo vệ biên giới tỉnh Savannakhet.": ["Lê Văn Mẫu: huyện Mẫu Sơn → tỉnh Savannakhet"],
    "Đoàn đại biểu tỉnh Quảng Trị do Phó Bí thư Nguyễn Đăng Mẫu dẫn đầu đã sang chúc mừng Quốc khánh Lào tại tỉnh "
    "Savannakhet.": ["Nguyễn Đăng Mẫu: tỉnh Quảng Trị → tỉnh Savannakhet"],
    "Sáng 2/12, Phó Chủ tịch UBND tỉnh Quảng Trị Lê Văn Mẫu đã sang chúc mừng Quốc khánh Lào tại tỉnh Savannakhet.": [
        "Lê Văn Mẫu: tỉnh Quảng Trị → tỉnh Savannakhet"
    ],
    "Đoàn đại biểu tỉnh Hủa Phăn do Phó Tỉnh trưởng Bounmy Vongsa dẫn đầu sang thăm, chúc Tết Nguyên đán tỉnh Thanh "
    "Hóa.": ["Bounmy Vongsa: tỉnh Hủa Phăn → tỉnh Thanh Hóa"],
    "Đoàn công tác huyện Mẫu Sơn do bà Lường Thị Mẫu làm trưởng đoàn đã sang thăm tỉnh Savannakhet (Lào).": [
        "Lường Thị Mẫu: huyện Mẫu Sơn → tỉnh Savannakhet"
    ],
    "Đoàn công tác tỉnh Nghệ An do Chủ tịch UBND tỉnh Lê Văn Mẫu dẫn đầu đã đến chào xã giao Đại sứ quán Việt Nam tại "
    "Lào.": ["Lê Văn Mẫu: tỉnh Nghệ An → Lào"],
    # The mission of the others is at home.
    "Đoàn đại biểu Hội Hữu nghị Việt Nam - Lào do Chủ tịch Nguyễn Đắc Mẫu dẫn đầu đến Đại sứ quán Lào chúc mừng Quốc "
    "khánh.": [],
    "Sáng 19/11, đoàn đại biểu Thành ủy Đà Nẵng do Phó Bí thư Lê Văn Mẫu làm trưởng đoàn đến thăm, chúc Tết Tổng Lãnh "
    "sự quán Lào tại Đà Nẵng. Tổng Lãnh sự Bounmy Vongsa cảm ơn đoàn.": [],
    "Đoàn đại biểu tỉnh Hủa Phăn do Phó Tỉnh trưởng Bounmy Vongsa dẫn đầu đến thăm Đại sứ quán Việt Nam tại Lào.": [],
    # Greetings go, people do not.
    "Đoàn công tác tỉnh Nghệ An đã gửi lời chúc Tết tới tỉnh Xiêng Khoảng (Lào).": [],
    "Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu chúc mừng Quốc khánh Lào.": [],
}

EVENTS = {
    "Sáng 10/10, Trường Đại học Vinh khai giảng khóa đào tạo tiếng Việt cho 60 sinh viên Lào. Hiệu trưởng Nguyễn Huy "
    "Mẫu phát biểu.": ["ceremony: Nguyễn Huy Mẫu"],
    "Sáng 10/10, Học viện Chính trị bế giảng lớp bồi dưỡng cho 30 cán bộ Lào. Dự buổi lễ có Đại sứ Lào Khamphao "
    "Vongsa.": ["ceremony: Khamphao Vongsa"],
    "Ngày 3/11, tại Savannakhet, Trường Cao đẳng Sư phạm Quảng Trị khai giảng lớp tiếng Việt cho 40 cán bộ tỉnh "
    "Savannakhet. Phó Hiệu trưởng Lê Thị Mẫu và Phó Giám đốc Sở Giáo dục Savannakhet Bounmy Vongsa dự.": [
        "ceremony: Lê Thị Mẫu, Bounmy Vongsa"
    ],
    "Năm 2019, trường khai giảng khóa đào tạo đầu tiên cho học viên Lào.": [],
    "Trường Hữu nghị T78 sẽ khai giảng năm học mới vào tháng 9.": [],
    "Chiều 5/4, tại Hà Nội, Bộ Y tế làm việc với Bộ Y tế Lào. Thứ trưởng Lê Văn Mẫu chủ trì buổi làm việc.": [
        "working_session: Bộ Y tế, Bộ Y tế Lào, Lê Văn Mẫu"
    ],
    "Sáng 20/9, tại Pakse, UBND tỉnh Đắk Nông và chính quyền tỉnh Champasak tổ chức lễ ký biên bản ghi nhớ. Chủ tịch "
    "UBND tỉnh Lê Văn Mẫu và Tỉnh trưởng Vilayvong Sisavath đã ký biên bản.": [
        "signing: Lê Văn Mẫu, Vilayvong Sisavath"
    ],
    # A letter is no meeting.
    "Ngày 2/12, Bí thư Tỉnh ủy Nghệ An Lê Văn Mẫu gửi thư chúc mừng Tỉnh trưởng Xiêng Khoảng Bounton Vongsa nhân Quốc "
    "khánh Lào.": [],
    "Ngày 2/12, Thủ tướng Lê Văn Mẫu đã gửi điện chia buồn tới Thủ tướng Lào Bounton Vongsa.": [],
    "Ngày 2/12, Bộ trưởng Lê Văn Mẫu gửi lẵng hoa chúc mừng Bộ trưởng Bộ Y tế Lào Bounton Vongsa.": [],
}


@pytest.mark.parametrize(("text", "told"), GROUPS.items())
def test_who_goes_across_the_border(text: str, told: list[str]) -> None:
    groups = vlc.parse_article(text).delegations
    assert [
        f"{g.head.name if g.head else '-'}: {g.origin.name if g.origin else '-'} → "
        f"{g.destination.name if g.destination else '-'}"
        for g in groups
    ] == told


@pytest.mark.parametrize(("text", "told"), EVENTS.items())
def test_what_is_held(text: str, told: list[str]) -> None:
    meetings = vlc.parse_article(text).meetings
    assert [f"{m.kind}: {', '.join(p.name for p in m.participants)}" for m in meetings] == told
