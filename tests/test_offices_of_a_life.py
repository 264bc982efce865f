"""Offices of a life, told by the year, in brackets, or behind praise and age.

A line is a text and what comes out of it, as in `test_told_offices.py`. All people are invented.
"""

from __future__ import annotations

import pytest

from people import Table, lines, offices_read

MATCH: Table = {
    "told by the year and by posts": [
        (
            "Ông Lê Văn Mẫu kể. Năm 1998 ông được bổ nhiệm làm Hiệu trưởng Trường THPT Mẫu Sơn.",
            ["Lê Văn Mẫu | Hiệu trưởng Trường THPT Mẫu Sơn | VN"],
        ),
        (
            "Ông Bounmy Vongsa kể. Tháng 5/1975 ông về làm Trưởng ty Y tế tỉnh Hủa Phăn.",
            ["Bounmy Vongsa | Trưởng ty Y tế tỉnh Hủa Phăn | LA"],
        ),
        (
            "Ông Lê Văn Mẫu đã trải qua các vị trí: Trưởng phòng Lễ tân, Phó Giám đốc Sở Ngoại vụ tỉnh Sơn La.",
            ["Lê Văn Mẫu | nguyên: Trưởng phòng Lễ tân; nguyên: Phó Giám đốc Sở Ngoại vụ tỉnh Sơn La | VN"],
        ),
        (
            (
                "Ông Bounmy Vongsa từng giữ rất nhiều chức vụ như: Trưởng ty Y tế tỉnh Hủa Phăn (1975-1980); Phó Tỉnh "
                "trưởng (1980-1985), Bí thư Huyện ủy Viêng Xay (1985 - 1990)."
            ),
            [
                (
                    "Bounmy Vongsa | nguyên: Trưởng ty Y tế tỉnh Hủa Phăn; nguyên: Phó Tỉnh trưởng; "
                    "nguyên: Bí thư Huyện ủy Viêng Xay | LA"
                )
            ],
        ),
        (
            "Ông Lê Văn Mẫu kể. Cuộc đời của ông kinh qua nhiều cương vị như từng đảm trách Giám đốc Sở Y tế Sơn La.",
            ["Lê Văn Mẫu | nguyên: Giám đốc Sở Y tế Sơn La | VN"],
        ),
        (
            "Ông Lê Văn Mẫu kể. Ông từng đảm trách Giám đốc Sở Y tế tỉnh Sơn La.",
            ["Lê Văn Mẫu | nguyên: Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
    ],
    "behind praise, an age and letters": [
        (
            "Nữ Đại sứ đầu tiên của Lào tại Việt Nam, bà Khamphao Vila chia sẻ.",
            ["Khamphao Vila | Đại sứ đầu tiên của Lào tại Việt Nam | LA"],
        ),
        (
            "Bà Khamphao Vila là nữ Bộ trưởng Bộ Y tế đầu tiên của Lào.",
            ["Khamphao Vila | Bộ trưởng Bộ Y tế đầu tiên của Lào | LA"],
        ),
        (
            "Bà Khamphao Vila, nữ Giám đốc Sở Y tế tỉnh Hủa Phăn chia sẻ.",
            ["Khamphao Vila | Giám đốc Sở Y tế tỉnh Hủa Phăn | LA"],
        ),
        (
            "Ông Bounmy Vongsa, năm nay 58 tuổi, Giám đốc Sở Y tế tỉnh Hủa Phăn, cho biết.",
            ["Bounmy Vongsa | Giám đốc Sở Y tế tỉnh Hủa Phăn | LA"],
        ),
        (
            "Bà Lê Thị Mẫu, UV BTV, CT UBMTTQVN tỉnh Sơn La tiếp đoàn.",
            ["Lê Thị Mẫu | UV BTV; CT UBMTTQVN tỉnh Sơn La | VN"],
        ),
        (
            "Thượng tá Lê Văn Mẫu, Phó CHT, TMT Bộ CHQS tỉnh Sơn La, cho biết.",
            ["Lê Văn Mẫu | Thượng tá; Phó CHT; TMT Bộ CHQS tỉnh Sơn La | VN"],
        ),
    ],
    "head of the house that is told of": [
        (
            "Đoàn Lào thăm Bệnh viện Mẫu Sơn. Giám đốc Bệnh viện Trần Văn Mẫu cho biết có 500 giường.",
            ["Trần Văn Mẫu | Giám đốc Bệnh viện | VN"],
        ),
        (
            "Đoàn Lào thăm Bệnh viện Mẫu Sơn. Phó Giám đốc Bệnh viện Lê Thị Hoa Mẫu đã giới thiệu.",
            ["Lê Thị Hoa Mẫu | Phó Giám đốc Bệnh viện | VN"],
        ),
        (
            "Đoàn Lào thăm BV Mẫu Sơn. Giám đốc BV Trần Quang Mẫu phát biểu.",
            ["Trần Quang Mẫu | Giám đốc BV | VN"],
        ),
        (
            "Đoàn Lào thăm Trường THPT Mẫu Sơn. Hiệu trưởng Trường Trần Văn Mẫu cho biết có 20 em.",
            ["Trần Văn Mẫu | Hiệu trưởng Trường | VN"],
        ),
        (
            "Đoàn Lào thăm Trường THPT Mẫu Sơn. Phó Hiệu trưởng Trường Lê Thị Hoa cảm ơn đoàn.",
            ["Lê Thị Hoa | Phó Hiệu trưởng Trường | VN"],
        ),
    ],
}

NEVER: Table = {
    "no office, or not of who is named": [
        (
            "Đại sứ Lào nói, nếu bà Khamphao Vila trở thành nữ Chủ tịch Quốc hội đầu tiên thì hai bên sẽ gặp.",
            [],
        ),
        ("Nếu ông Bounmy Vongsa được bầu làm Chủ tịch Quốc hội Lào thì hai bên sẽ gặp.", []),
        ("Ông Trần Văn Bình gặp ông Lê Văn Mẫu. Năm 1998 ông là Giám đốc Sở Y tế.", []),
        ("Ông Bounmy Vongsa, năm nay 58 tuổi, tiếp Giám đốc Sở Y tế tỉnh Sơn La.", []),
        ("Đoàn Lào thăm Giám đốc Bệnh viện Nguyễn Tri Phương và Trường Lê Quý Đôn.", []),
        ("Đoàn Lào thăm Bệnh viện Nguyễn Tri Phương. Giám đốc Bệnh viện Nguyễn Tri Phương nói.", []),
        ("Giám đốc các Bệnh viện Nguyễn Tri Phương, Bạch Mai phát biểu ở Lào.", []),
        (
            "Các đồng chí Ủy viên Trung ương Đảng: Lê Văn Mẫu, Trần Văn Mẫu tiếp Đoàn Lào.",
            ["Lê Văn Mẫu | Ủy viên Trung ương Đảng | VN", "Trần Văn Mẫu | Ủy viên Trung ương Đảng | VN"],
        ),
        ("Ông Lê Văn Mẫu kể. Năm 1998 bà là Giám đốc Sở Y tế.", []),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), [*lines(MATCH), *lines(NEVER)])
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert offices_read(text) == told, construction


def test_every_construction_has_five_lines() -> None:
    assert all(len(rows) >= 5 for rows in (*MATCH.values(), *NEVER.values()))
