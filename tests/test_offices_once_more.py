"""Offices told once and again in other words, without their comma, or past what stands in their middle.

A line is a text and what comes out of it, as in `test_told_offices.py`. All people are invented.
"""

from __future__ import annotations

import pytest

from people import Table, lines, offices_read

MATCH: Table = {
    "one office in other words": [
        (
            (
                "Anh Lê Văn Mẫu, Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh, nói. Anh Lê Văn Mẫu, Bí thư "
                "BCH "
                "Trung ương Đoàn, cảm ơn."
            ),
            ["Lê Văn Mẫu | Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, Ủy viên BTV Tỉnh ủy Sơn La, nói. Thường vụ Tỉnh ủy Lê Văn Mẫu cảm ơn.",
            ["Lê Văn Mẫu | Ủy viên BTV Tỉnh ủy Sơn La | VN"],
        ),
        (
            (
                "Ông Lê Văn Mẫu, Chủ tịch Trung ương Hội Hữu nghị Việt - Lào, nói. Ông Lê Văn Mẫu, Chủ tịch Hội Hữu "
                "nghị "
                "Việt Nam - Lào, cảm ơn."
            ),
            ["Lê Văn Mẫu | Chủ tịch Trung ương Hội Hữu nghị Việt - Lào | VN"],
        ),
        (
            "Ông Bounmy Vongsa, Tỉnh trưởng Hủa Phăn, nói. Ông Bounmy Vongsa, Chủ tịch tỉnh Hủa Phăn, cảm ơn.",
            ["Bounmy Vongsa | Chủ tịch tỉnh Hủa Phăn | LA"],
        ),
        (
            "Ông Lê Văn Mẫu, Chủ tịch UBND tỉnh Sơn La, nói. Chủ tịch tỉnh Lê Văn Mẫu cảm ơn.",
            ["Lê Văn Mẫu | Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
    ],
    "the next office without a comma": [
        (
            (
                "Trao huân chương cho ông Bounmy Vongsa, Bộ trưởng Bộ Nội vụ nguyên Viện trưởng Viện Kiểm sát Nhân "
                "dân Tối "
                "cao Lào."
            ),
            ["Bounmy Vongsa | Bộ trưởng Bộ Nội vụ; nguyên: nguyên Viện trưởng Viện Kiểm sát Nhân dân Tối cao Lào | LA"],
        ),
        (
            "Dự có ông Lê Văn Mẫu, Phó Bí thư Tỉnh ủy Chủ tịch UBND tỉnh Sơn La.",
            ["Lê Văn Mẫu | Phó Bí thư Tỉnh ủy Sơn La*; Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "Dự có Ủy viên Trung ương Đảng Bí thư Tỉnh ủy Lê Văn Mẫu.",
            ["Lê Văn Mẫu | Ủy viên Trung ương Đảng; Bí thư Tỉnh ủy | VN"],
        ),
        (
            "Dự có ông Bounmy Vongsa, Ủy viên Trung ương Đảng NDCM Lào Bí thư Tỉnh ủy Tỉnh trưởng tỉnh Hủa Phăn.",
            [
                (
                    "Bounmy Vongsa | Ủy viên Trung ương Đảng NDCM Lào; Bí thư Tỉnh ủy Hủa Phăn*; Tỉnh trưởng tỉnh "
                    "Hủa Phăn "
                    "| LA"
                )
            ],
        ),
        (
            "Dự có ông Trần Văn Mẫu Chủ tịch Công đoàn trường, ThS. Ma Thị Mẫu.",
            ["Trần Văn Mẫu | Chủ tịch Công đoàn trường | VN", "Ma Thị Mẫu | ThS. | VN"],
        ),
    ],
    "past the letters of a body, and with its seat behind a comma": [
        (
            "Ông Lê Văn Mẫu, Chủ tịch Ủy ban Mặt trận Tổ quốc (MTTQ) tỉnh, Trưởng Ban Chỉ đạo, dự.",
            ["Lê Văn Mẫu | Chủ tịch Ủy ban Mặt trận Tổ quốc (MTTQ) tỉnh; Trưởng Ban Chỉ đạo | VN"],
        ),
        (
            "Bà Lê Thị Mẫu, Chủ tịch Liên đoàn Lao động (LĐLĐ) tỉnh, Trưởng Ban Nữ công, tới Sơn La.",
            ["Lê Thị Mẫu | Chủ tịch Liên đoàn Lao động (LĐLĐ) tỉnh Sơn La*; Trưởng Ban Nữ công | VN"],
        ),
        (
            (
                "Thừa ủy quyền của Chủ tịch nước Trần Văn Bình, ông Lê Văn Mẫu, Viện trưởng, Viện Kiểm sát nhân dân "
                "tối "
                "cao đã trao huân chương."
            ),
            [
                "Trần Văn Bình | Chủ tịch nước | VN (absent)",
                "Lê Văn Mẫu | Viện trưởng, Viện Kiểm sát nhân dân tối cao | VN",
            ],
        ),
        (
            "TS. Lê Văn Mẫu, Viện trưởng Viện Nghiên cứu Tư tưởng Hồ Chí Minh, dự.",
            ["Lê Văn Mẫu | TS.; Viện trưởng Viện Nghiên cứu Tư tưởng Hồ Chí Minh | VN"],
        ),
        (
            "Ông Bounmy Vongsa, Phó Chủ tịch không chuyên trách Mặt trận Lào, dự.",
            ["Bounmy Vongsa | Phó Chủ tịch không chuyên trách Mặt trận Lào | LA"],
        ),
    ],
}

NEVER: Table = {
    "nobody's, or another's": [
        ("Dự có ông Lê Văn Mẫu và bà Trần Thị Hoa, lần lượt là Chủ tịch và Phó Chủ tịch UBND tỉnh Sơn La.", []),
        ("Ông Lê Văn Mẫu và đồng chí Trần Thị Hoa lần lượt giữ chức Chủ tịch và Phó Chủ tịch HĐND tỉnh Sơn La.", []),
        (
            "Ông Lê Văn Mẫu, Chủ tịch UBND huyện Mẫu Sơn, nói. Ông Lê Văn Mẫu, Chủ tịch tỉnh Sơn La, cảm ơn.",
            ["Lê Văn Mẫu | Chủ tịch UBND huyện Mẫu Sơn; Chủ tịch tỉnh Sơn La | VN"],
        ),
        (
            "Đoàn tưởng niệm Đại tướng Bounmy Vongsa cùng Đại sứ Việt Nam tại Lào Lê Văn Mẫu.",
            ["Bounmy Vongsa | Đại tướng | LA (absent)", "Lê Văn Mẫu | Đại sứ Việt Nam tại Lào | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Sơn La (ảnh), Trưởng đoàn, phát biểu.",
            ["Lê Văn Mẫu | Phó Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), [*lines(MATCH), *lines(NEVER)])
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert offices_read(text) == told, construction


def test_every_construction_has_five_lines() -> None:
    assert all(len(rows) >= 5 for rows in (*MATCH.values(), *NEVER.values()))
