"""Offices read to their end, fifth table: a second office of who has one, and the words that give or deny it.

A line is a text and what comes out of it: `name | title; title | country`, one for each official, nothing else;
`nguyên:` before a title marks one that is told to be over, `*` one with a part that the text leaves out, `(absent)`
one who takes no part. All people are invented.
"""

from __future__ import annotations

import pytest

from people import Table, lines, offices_read

MATCH: Table = {
    "seat of a city of one syllable": [
        (
            "Anh Lê Văn Mẫu, Phó Bí thư Thường trực Thành đoàn Huế tặng quà bà con Lào.",
            ["Lê Văn Mẫu | Phó Bí thư Thường trực Thành đoàn Huế | VN"],
        ),
        ("Ông Lê Văn Mẫu, Phó Bí thư Thành ủy Huế dự lễ.", ["Lê Văn Mẫu | Phó Bí thư Thành ủy Huế | VN"]),
        ("Bà Trần Thị Mẫu, Giám đốc Sở Y tế Huế dự lễ.", ["Trần Thị Mẫu | Giám đốc Sở Y tế Huế | VN"]),
        (
            "Ông Khamla Vongdara, Phó Giám đốc Sở Ngoại vụ Salavan dự lễ.",
            ["Khamla Vongdara | Phó Giám đốc Sở Ngoại vụ Salavan | LA"],
        ),
        ("Ông Lê Văn Mẫu, Trưởng Công an Vinh nói.", ["Lê Văn Mẫu | Trưởng Công an Vinh | VN"]),
    ],
    "office behind what somebody once was": [
        (
            "Ông Lê Văn Mẫu, cựu lưu học sinh Việt Nam tại Lào, Phó Vụ trưởng Vụ Hợp tác quốc tế, nói.",
            ["Lê Văn Mẫu | Phó Vụ trưởng Vụ Hợp tác quốc tế | VN"],
        ),
        (
            "Ông Khamla Vongdara, cựu sinh viên Lào tại Học viện Hành chính, Phó Tỉnh trưởng Hủa Phăn, nói.",
            ["Khamla Vongdara | Phó Tỉnh trưởng Hủa Phăn | LA"],
        ),
        (
            "Ông Lê Văn Mẫu, cựu chuyên gia giúp Lào, nguyên Phó Tư lệnh Quân khu 4 nói.",
            ["Lê Văn Mẫu | nguyên: nguyên Phó Tư lệnh Quân khu 4 | VN"],
        ),
        (
            "Bà Trần Thị Mẫu, cựu giáo viên tỉnh Sơn La, Chủ tịch Hội Nông dân xã Mẫu Sơn, kể.",
            ["Trần Thị Mẫu | Chủ tịch Hội Nông dân xã Mẫu Sơn | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, cựu quân tình nguyện Việt Nam tại Lào, Bí thư Đảng ủy xã Mẫu Sơn, kể.",
            ["Lê Văn Mẫu | Bí thư Đảng ủy xã Mẫu Sơn | VN"],
        ),
    ],
    "head of a delegation that stands for somebody": [
        (
            "Đại tá Lê Văn Mẫu, Trưởng Đoàn đại biểu biên giới Việt Nam, cho biết.",
            ["Lê Văn Mẫu | Đại tá; Trưởng Đoàn đại biểu biên giới Việt Nam | VN"],
        ),
        (
            "Trưởng đoàn đại biểu cấp cao Lào Khamla Vongdara đã phát biểu.",
            ["Khamla Vongdara | Trưởng đoàn đại biểu cấp cao Lào | LA"],
        ),
        (
            "Ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Sơn La, Trưởng đoàn đại biểu tỉnh Sơn La, phát biểu.",
            ["Lê Văn Mẫu | Phó Chủ tịch UBND tỉnh Sơn La; Trưởng đoàn đại biểu tỉnh Sơn La | VN"],
        ),
        (
            "Thiếu tướng Khamla Vongdara, Trưởng đoàn cán bộ Bộ Quốc phòng Lào, nói.",
            ["Khamla Vongdara | Thiếu tướng; Trưởng đoàn cán bộ Bộ Quốc phòng Lào | LA"],
        ),
        (
            "Ông Lê Văn Mẫu, Phó Trưởng đoàn đàm phán Chính phủ Việt Nam, phát biểu.",
            ["Lê Văn Mẫu | Phó Trưởng đoàn đàm phán Chính phủ Việt Nam | VN"],
        ),
    ],
    "two offices of one role in one row, whatever words they share": [
        (
            "Tổng Kiểm toán Nhà nước Trần Văn Bình tiếp đoàn. Tổng Kiểm toán Trần Văn Bình cảm ơn.",
            ["Trần Văn Bình | Tổng Kiểm toán Nhà nước | VN"],
        ),
        (
            "Chánh án TANDTC Lào Viengthong Siphandone tiếp. Chánh án Viengthong Siphandone cảm ơn.",
            ["Viengthong Siphandone | Chánh án TANDTC Lào | LA"],
        ),
        (
            "Tổng Thanh tra Chính phủ Trần Văn Bình tiếp đoàn. Tổng Thanh tra Trần Văn Bình cảm ơn.",
            ["Trần Văn Bình | Tổng Thanh tra Chính phủ | VN"],
        ),
        (
            "Ông Trần Văn Bình, Chủ tịch Quốc hội, Chủ tịch Hội đồng Bầu cử quốc gia, cho biết.",
            ["Trần Văn Bình | Chủ tịch Quốc hội; Chủ tịch Hội đồng Bầu cử quốc gia | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, Bí thư Tỉnh ủy, Bí thư Đảng ủy Quân sự tỉnh cho biết.",
            ["Lê Văn Mẫu | Bí thư Tỉnh ủy; Bí thư Đảng ủy Quân sự tỉnh | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, Ủy viên Trung ương Đảng, Ủy viên Ban Thường vụ Đảng ủy Công an Trung ương, nói.",
            ["Lê Văn Mẫu | Ủy viên Trung ương Đảng; Ủy viên Ban Thường vụ Đảng ủy Công an Trung ương | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, Chủ tịch Hội đồng thành viên, Chủ tịch Tập đoàn Sao Mai cho biết.",
            ["Lê Văn Mẫu | Chủ tịch Hội đồng thành viên; Chủ tịch Tập đoàn Sao Mai | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, Phó Thủ tướng, Giám đốc Học viện Sao Mai, phát biểu.",
            ["Lê Văn Mẫu | Phó Thủ tướng; Giám đốc Học viện Sao Mai | VN"],
        ),
    ],
    "two offices of one role in two sentences": [
        (
            "Ông Trần Văn Bình, Chủ tịch Quốc hội, đến. Ông Trần Văn Bình, Chủ tịch Hội đồng Bầu cử quốc gia, nói.",
            ["Trần Văn Bình | Chủ tịch Quốc hội; Chủ tịch Hội đồng Bầu cử quốc gia | VN"],
        ),
        (
            "Chủ tịch UBND tỉnh Hà Tĩnh Lê Văn Mẫu tới. Ông Lê Văn Mẫu, Chủ tịch Ủy ban MTTQ tỉnh Hà Tĩnh, nói.",
            ["Lê Văn Mẫu | Chủ tịch UBND tỉnh Hà Tĩnh; Chủ tịch Ủy ban MTTQ tỉnh Hà Tĩnh | VN"],
        ),
        (
            (
                "Ông Lê Văn Mẫu, Ủy viên Trung ương Đảng, tới. Ông Lê Văn Mẫu, Ủy viên Ban Thường vụ Đảng ủy Công an "
                "Trung ương, nói."
            ),
            ["Lê Văn Mẫu | Ủy viên Trung ương Đảng; Ủy viên Ban Thường vụ Đảng ủy Công an Trung ương | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, Ủy viên Trung ương Đảng, tới. Ông Lê Văn Mẫu, Ủy viên BCH Trung ương Đảng, nói.",
            ["Lê Văn Mẫu | Ủy viên BCH Trung ương Đảng | VN"],
        ),
        (
            "Chủ tịch UBND tỉnh Hà Tĩnh Lê Văn Mẫu tới. Chủ tịch Ủy ban nhân dân tỉnh Lê Văn Mẫu nói.",
            ["Lê Văn Mẫu | Chủ tịch UBND tỉnh Hà Tĩnh | VN"],
        ),
    ],
    "what one becomes, behind the office one has": [
        (
            "Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Sơn La được bầu làm Chủ tịch Hội Hữu nghị Việt Nam - Lào.",
            ["Lê Văn Mẫu | Giám đốc Sở Y tế tỉnh Sơn La; Chủ tịch Hội Hữu nghị Việt Nam - Lào | VN"],
        ),
        (
            (
                "Đại hội bầu ông Lê Văn Mẫu, nguyên Phó Chủ tịch UBND tỉnh Sơn La, làm Chủ tịch Hội; "
                "ông Lò Văn Bình làm Phó Chủ tịch Hội."
            ),
            [
                "Lê Văn Mẫu | nguyên: nguyên Phó Chủ tịch UBND tỉnh Sơn La; Chủ tịch Hội | VN",
                "Lò Văn Bình | Phó Chủ tịch Hội | VN",
            ],
        ),
        (
            "Ông Lê Văn Mẫu - Giám đốc Sở Ngoại vụ tỉnh Sơn La tiếp tục được tín nhiệm bầu giữ chức Chủ tịch Hội.",
            ["Lê Văn Mẫu | Giám đốc Sở Ngoại vụ tỉnh Sơn La; Chủ tịch Hội | VN"],
        ),
        (
            "Ban Chỉ đạo do ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Sơn La làm Trưởng ban.",
            ["Lê Văn Mẫu | Phó Chủ tịch UBND tỉnh Sơn La; Trưởng ban | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, hiện nay đang là Giám đốc Công ty Sao Mai, từng giữ chức Giám đốc Sở Y tế tỉnh Sơn La.",
            ["Lê Văn Mẫu | Giám đốc Công ty Sao Mai; nguyên: Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
    ],
    "the verb past who appoints, past its auxiliaries, before chức vụ": [
        (
            "Đại tá Lê Văn Mẫu được Bộ trưởng Bộ Công an điều động, bổ nhiệm giữ chức vụ Giám đốc Công an tỉnh Sơn La.",
            ["Lê Văn Mẫu | Đại tá; Giám đốc Công an tỉnh Sơn La | VN"],
        ),
        (
            "Năm 2016, ông Lê Văn Mẫu được Quốc hội bầu làm Phó Chủ tịch Quốc hội.",
            ["Lê Văn Mẫu | Phó Chủ tịch Quốc hội | VN"],
        ),
        (
            "Ông Lê Văn Mẫu được bổ nhiệm giữ chức vụ Phó Giám đốc Sở Y tế tỉnh Sơn La.",
            ["Lê Văn Mẫu | Phó Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Phó Thủ tướng Lê Văn Mẫu đang kiêm nhiệm chức vụ Bộ trưởng Bộ Tài chính.",
            ["Lê Văn Mẫu | Phó Thủ tướng; Bộ trưởng Bộ Tài chính | VN"],
        ),
        (
            "Ông Bounmy Vongsa tuyên thệ nhậm chức Chủ tịch nước Lào.",
            ["Bounmy Vongsa | Chủ tịch nước Lào | LA"],
        ),
        (
            (
                "Ông Lê Văn Mẫu từng giữ các chức vụ: Giám đốc Sở Y tế tỉnh Sơn La, Bí thư Huyện ủy Mẫu Sơn và "
                "Phó Chủ tịch UBND tỉnh Sơn La."
            ),
            [
                (
                    "Lê Văn Mẫu | nguyên: Giám đốc Sở Y tế tỉnh Sơn La; nguyên: Bí thư Huyện ủy Mẫu Sơn; "
                    "nguyên: Phó Chủ tịch UBND tỉnh Sơn La | VN"
                )
            ],
        ),
        (
            "Từng là Đại sứ Việt Nam tại Lào, ông Lê Văn Mẫu nhớ lại.",
            ["Lê Văn Mẫu | nguyên: Đại sứ Việt Nam tại Lào | VN"],
        ),
    ],
    "told of a pronoun behind a time": [
        (
            "Ông Lê Văn Mẫu sinh năm 1960. Hiện nay, ông là Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La.",
            ["Lê Văn Mẫu | Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La | VN"],
        ),
        (
            "Ông Lê Văn Mẫu sinh năm 1960. Hiện ông là Phó Chủ tịch UBND tỉnh Sơn La.",
            ["Lê Văn Mẫu | Phó Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "Bà Lê Thị Mẫu sinh năm 1960. Trước đó, bà từng là Đại sứ Việt Nam tại Lào.",
            ["Lê Thị Mẫu | nguyên: Đại sứ Việt Nam tại Lào | VN"],
        ),
        (
            "Ông Lê Văn Mẫu sinh năm 1960. Từ năm 2010 đến năm 2015, ông giữ chức Giám đốc Sở Y tế tỉnh Sơn La.",
            ["Lê Văn Mẫu | nguyên: Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Ông Lê Văn Mẫu sinh năm 1960. Năm 2016, ông được Quốc hội bầu làm Phó Chủ tịch Quốc hội.",
            ["Lê Văn Mẫu | Phó Chủ tịch Quốc hội | VN"],
        ),
    ],
    "a row behind a name without a mark, a row before a form of address, a name between commas": [
        (
            "Đồng chí Lê Văn Mẫu Ủy viên Bộ Chính trị, Phó Thủ tướng Chính phủ chủ trì hội nghị.",
            ["Lê Văn Mẫu | Ủy viên Bộ Chính trị; Phó Thủ tướng Chính phủ | VN"],
        ),
        (
            "Dự có đồng chí Lê Văn Mẫu Ủy viên Trung ương Đảng, Phó Chủ tịch UBND tỉnh Sơn La Lò Thị Hoa.",
            ["Lê Văn Mẫu | Ủy viên Trung ương Đảng | VN", "Lò Thị Hoa | Phó Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "Ủy viên Bộ Chính trị, Thủ tướng, đồng chí Lê Văn Mẫu phát biểu.",
            ["Lê Văn Mẫu | Ủy viên Bộ Chính trị; Thủ tướng | VN"],
        ),
        (
            "Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La, Lê Văn Mẫu, cho biết.",
            ["Lê Văn Mẫu | Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La | VN"],
        ),
        (
            "Tổng Bí thư Lào Bounmy Vongsa, Chủ tịch nước, phát biểu.",
            ["Bounmy Vongsa | Tổng Bí thư Lào; Chủ tịch nước | LA"],
        ),
        (
            "Trưởng ban quản lý nghĩa trang liệt sĩ, Phó Chủ tịch UBND huyện Mẫu Sơn Lê Văn Bình phát biểu.",
            ["Lê Văn Bình | Trưởng ban quản lý nghĩa trang liệt sĩ; Phó Chủ tịch UBND huyện Mẫu Sơn | VN"],
        ),
    ],
    "an office of two people": [
        (
            "Hai Chủ tịch Phân ban, Bộ trưởng Lê Văn Mẫu và Bộ trưởng Bounmy Vongsa ký kết tại Viêng Chăn.",
            ["Lê Văn Mẫu | Chủ tịch Phân ban; Bộ trưởng | VN", "Bounmy Vongsa | Bộ trưởng; Chủ tịch Phân ban | LA"],
        ),
        (
            "Bộ trưởng Lê Văn Mẫu và Bộ trưởng Bounmy Vongsa, đồng Chủ tịch Ủy ban Hợp tác Việt Nam - Lào, ký kết.",
            [
                "Lê Văn Mẫu | Bộ trưởng; đồng Chủ tịch Ủy ban Hợp tác Việt Nam - Lào | VN",
                "Bounmy Vongsa | Bộ trưởng; đồng Chủ tịch Ủy ban Hợp tác Việt Nam - Lào | LA",
            ],
        ),
        (
            (
                "Các Ủy viên Bộ Chính trị gồm các đồng chí: Lê Văn Mẫu, Bộ trưởng Bộ Công an; Lò Văn Bình, Bộ trưởng "
                "Bộ Quốc phòng."
            ),
            [
                "Lê Văn Mẫu | Bộ trưởng Bộ Công an; Ủy viên Bộ Chính trị | VN",
                "Lò Văn Bình | Bộ trưởng Bộ Quốc phòng; Ủy viên Bộ Chính trị | VN",
            ],
        ),
        (
            "Các Phó Chủ tịch UBND tỉnh là các đồng chí: Lê Văn Mẫu, Lò Văn Bình cùng dự.",
            ["Lê Văn Mẫu | Phó Chủ tịch UBND tỉnh | VN", "Lò Văn Bình | Phó Chủ tịch UBND tỉnh | VN"],
        ),
        (
            "Các Phó Chủ tịch gồm: Lê Văn Mẫu, Thứ trưởng Bộ Ngoại giao; bà Lò Thị Hoa, nguyên Vụ trưởng Vụ Châu Á.",
            [
                "Lê Văn Mẫu | Thứ trưởng Bộ Ngoại giao; Phó Chủ tịch | VN",
                "Lò Thị Hoa | nguyên: nguyên Vụ trưởng Vụ Châu Á; Phó Chủ tịch | VN",
            ],
        ),
    ],
    "whole titles, and the office behind them": [
        (
            (
                "Ông Lê Văn Mẫu, Phó Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực, Trưởng "
                "Ban Nội chính Trung ương, nói."
            ),
            [
                (
                    "Lê Văn Mẫu | Phó Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực; "
                    "Trưởng Ban Nội chính Trung ương | VN"
                )
            ],
        ),
        (
            "Trung tá Lê Văn Mẫu, Đội trưởng Đội quy tập hài cốt liệt sĩ, Phòng Chính trị, Bộ CHQS tỉnh Nghệ An, nói.",
            [
                (
                    "Lê Văn Mẫu | Trung tá; Đội trưởng Đội quy tập hài cốt liệt sĩ, Phòng Chính trị, "
                    "Bộ CHQS tỉnh Nghệ An | VN"
                )
            ],
        ),
        (
            "Thượng tá Lê Văn Mẫu, Phó Chủ nhiệm Chính trị, Bộ Chỉ huy Quân sự tỉnh, Trưởng ban Mẫu, nói.",
            [("Lê Văn Mẫu | Thượng tá; Phó Chủ nhiệm Chính trị, Bộ Chỉ huy Quân sự tỉnh; Trưởng ban Mẫu | VN")],
        ),
        (
            (
                "Ông Lê Văn Mẫu, Trưởng Ban Liên lạc Quân tình nguyện và Chuyên gia Việt Nam giúp Lào, nguyên Phó "
                "Chủ tịch UBND tỉnh Nghệ An phát biểu."
            ),
            [
                (
                    "Lê Văn Mẫu | Trưởng Ban Liên lạc Quân tình nguyện và Chuyên gia Việt Nam giúp Lào; "
                    "nguyên: nguyên Phó Chủ tịch UBND tỉnh Nghệ An | VN"
                )
            ],
        ),
        (
            "Ông Lê Văn Mẫu, Cục trưởng Cục Lãnh sự, Bộ Ngoại giao kiêm Tổng Thư ký Hội Hữu nghị Việt Nam - Lào, nói.",
            [
                "Lê Văn Mẫu | Cục trưởng Cục Lãnh sự, Bộ Ngoại giao; Tổng Thư ký Hội Hữu nghị Việt Nam - Lào | VN",
            ],
        ),
        (
            "Ông Lê Văn Mẫu, Tổng Giám đốc Unitel kiêm Phó Tổng Giám đốc Mason Global, đến Viêng Chăn.",
            ["Lê Văn Mẫu | Tổng Giám đốc Unitel; Phó Tổng Giám đốc Mason Global | VN"],
        ),
        (
            "Tổng Biên tập báo Tiền Tuyến Lê Văn Bình đón đoàn.",
            ["Lê Văn Bình | Tổng Biên tập báo Tiền Tuyến | VN"],
        ),
    ],
    "terms between the offices, a province that is left out or that a person's name follows": [
        (
            "Bà Lê Thị Mẫu, Chủ tịch Hội LHPN Việt Nam khóa XIII, Ủy viên Ủy ban Xã hội của Quốc hội, nói.",
            ["Lê Thị Mẫu | Chủ tịch Hội LHPN Việt Nam; Ủy viên Ủy ban Xã hội của Quốc hội | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, Bí thư Tỉnh ủy Sơn La khóa XV, nhiệm kỳ 2020 - 2025, Trưởng đoàn ĐBQH tỉnh Sơn La, nói.",
            ["Lê Văn Mẫu | Bí thư Tỉnh ủy Sơn La; Trưởng đoàn ĐBQH tỉnh Sơn La | VN"],
        ),
        (
            "Nguyên Ủy viên Trung ương Đảng các khóa X, XI, nguyên Bộ trưởng Bộ Nội vụ Lê Văn Mẫu nói.",
            ["Lê Văn Mẫu | nguyên: Nguyên Ủy viên Trung ương Đảng; nguyên: nguyên Bộ trưởng Bộ Nội vụ | VN"],
        ),
        (
            "Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Khamphan Sisavath từ Lào tới.",
            ["Khamphan Sisavath | Phó Bí thư Tỉnh ủy; Chủ tịch HĐND tỉnh | LA"],
        ),
        (
            "Phó Chủ tịch HĐND tỉnh Xaysomboun Khamphan Sisavath tới.",
            ["Khamphan Sisavath | Phó Chủ tịch HĐND tỉnh Xaysomboun | LA"],
        ),
        (
            "Ông Lê Văn Mẫu, Phó Bí thư Tỉnh ủy phụ trách Tỉnh ủy, Chủ tịch HĐND tỉnh Quảng Trị nói.",
            ["Lê Văn Mẫu | Phó Bí thư Tỉnh ủy phụ trách Tỉnh ủy Quảng Trị*; Chủ tịch HĐND tỉnh Quảng Trị | VN"],
        ),
    ],
    "letters of the press": [
        (
            "UVBCT, BT Thành ủy Hà Nội Lê Thị Mẫu tiếp đoàn.",
            ["Lê Thị Mẫu | UVBCT; BT Thành ủy Hà Nội | VN"],
        ),
        (
            "Đồng chí Lê Văn Mẫu, UVTW Đảng, PBT Tỉnh ủy Hà Giang tiếp đoàn.",
            ["Lê Văn Mẫu | UVTW Đảng; PBT Tỉnh ủy Hà Giang | VN"],
        ),
        (
            "CT UBND tỉnh Kon Tum Lê Văn Mẫu và P.Chủ tịch UBND tỉnh Kon Tum Lò Văn Bình dự.",
            ["Lê Văn Mẫu | CT UBND tỉnh Kon Tum | VN", "Lò Văn Bình | P.Chủ tịch UBND tỉnh Kon Tum | VN"],
        ),
        (
            "Thượng tá Lê Văn Mẫu, Phó công an huyện Mẫu Sơn, cho biết.",
            ["Lê Văn Mẫu | Thượng tá; Phó công an huyện Mẫu Sơn | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, Trưởng Phân xã TTXVN tại Lào, cho biết.",
            ["Lê Văn Mẫu | Trưởng Phân xã TTXVN tại Lào | VN"],
        ),
    ],
    "Lao names: eight syllables, two halves with a spaced dash, called like a province": [
        (
            "Đại tá Xổm Xay Phu Lạ Khăm Mạ Ni, Giám đốc Sở An ninh tỉnh Sê Kông, ký biên bản với phía Việt Nam.",
            ["Xổm Xay Phu Lạ Khăm Mạ Ni | Đại tá; Giám đốc Sở An ninh tỉnh Sê Kông | LA"],
        ),
        (
            "Đại tá Bun Xăm - Sỉ Hả Vông, Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Attapeu, cảm ơn.",
            ["Bun Xăm - Sỉ Hả Vông | Đại tá; Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Attapeu | LA"],
        ),
        (
            "Đồng chí Khăm Phăn - Xỉ Thăm Ma, Bí thư Huyện ủy Sốp Bau, cùng đoàn Lào dự lễ.",
            ["Khăm Phăn - Xỉ Thăm Ma | Bí thư Huyện ủy Sốp Bau | LA"],
        ),
        (
            "Ông Khăm-phon Xay-xổm-bun, Tỉnh trưởng tỉnh Hủa Phăn, tiếp đoàn.",
            ["Khăm-phon Xay-xổm-bun | Tỉnh trưởng tỉnh Hủa Phăn | LA"],
        ),
        (
            "Dự có Bí thư Tỉnh ủy Hủa Phăn Khăm-la Xay-xổm-bun và Thứ trưởng Lê Thị Hoa.",
            ["Khăm-la Xay-xổm-bun | Bí thư Tỉnh ủy Hủa Phăn | LA", "Lê Thị Hoa | Thứ trưởng | VN"],
        ),
    ],
    "a Lao name behind a province that is not named": [
        (
            "Giám đốc Sở Y tế tỉnh Khamla Vongdara cảm ơn phía Việt Nam và Lào.",
            ["Khamla Vongdara | Giám đốc Sở Y tế tỉnh | LA"],
        ),
        (
            "Chỉ huy trưởng Bộ CHQS tỉnh Bun Chăm Sỉ Hả Vông tiếp đoàn sang Lào.",
            ["Bun Chăm Sỉ Hả Vông | Chỉ huy trưởng Bộ CHQS tỉnh | LA"],
        ),
        (
            "Phó Chủ tịch Hội đồng nhân dân tỉnh Bun Chăm Sỉ Hả dự lễ tại Lào.",
            ["Bun Chăm Sỉ Hả | Phó Chủ tịch Hội đồng nhân dân tỉnh | LA"],
        ),
        (
            "Giám đốc Công an tỉnh Khăm Phon Xay Nha Lạt chủ trì hội nghị tại Lào.",
            ["Khăm Phon Xay Nha Lạt | Giám đốc Công an tỉnh | LA"],
        ),
        (
            "Phó Giám đốc Sở Nông Lâm nghiệp tỉnh Bun My Phim Ma Sôn dự tập huấn tại Lào.",
            ["Bun My Phim Ma Sôn | Phó Giám đốc Sở Nông Lâm nghiệp tỉnh | LA"],
        ),
    ],
    "ranks and offices of the clergy in short": [
        (
            "Tham dự có TT. Thích Thọ Mẫu, UV. Thường trực HĐTS, Phó ban Văn hóa Trung ương.",
            ["Thích Thọ Mẫu | TT.; UV. Thường trực HĐTS; Phó ban Văn hóa Trung ương | VN"],
        ),
        (
            "HT. Thích Tánh Mẫu, Trưởng ban Trị sự GHPGVN tỉnh Quảng Bình, trao quà.",
            ["Thích Tánh Mẫu | HT.; Trưởng ban Trị sự GHPGVN tỉnh Quảng Bình | VN"],
        ),
        (
            "Hòa thượng Thích Thanh Mẫu, Phó Chủ tịch TT HĐTS GHPGVN, Trụ trì chùa Mẫu Sơn, tiếp đoàn.",
            ["Thích Thanh Mẫu | Hòa thượng; Phó Chủ tịch TT HĐTS GHPGVN; Trụ trì chùa Mẫu Sơn | VN"],
        ),
        (
            "Đại đức Thích Minh Mẫu, Chánh văn phòng BTS GHPGVN tỉnh Sơn La, dự lễ.",
            ["Thích Minh Mẫu | Đại đức; Chánh văn phòng BTS GHPGVN tỉnh Sơn La | VN"],
        ),
        (
            "ĐĐ. Thích Minh Mẫu, Ủy viên HĐTS GHPGVN, đọc diễn văn.",
            ["Thích Minh Mẫu | ĐĐ.; Ủy viên HĐTS GHPGVN | VN"],
        ),
    ],
    "an office in small words right before ông, bà": [
        (
            "Hiệu trưởng nhà trường ông Trần Văn Bình cho biết trường có 30 học sinh Lào.",
            ["Trần Văn Bình | Hiệu trưởng nhà trường | VN"],
        ),
        (
            "Trưởng ban quản lý nghĩa trang liệt sĩ Việt Lào ông Trần Văn Bình thắp hương.",
            ["Trần Văn Bình | Trưởng ban quản lý nghĩa trang liệt sĩ Việt Lào | VN"],
        ),
        (
            "Giám đốc công ty bà Lê Thị Hoa trao quà.",
            ["Lê Thị Hoa | Giám đốc công ty | VN"],
        ),
        (
            "Chủ tịch liên đoàn bóng đá tỉnh ông Trần Văn Bình trao cúp.",
            ["Trần Văn Bình | Chủ tịch liên đoàn bóng đá tỉnh | VN"],
        ),
        (
            "Trưởng ban liên lạc ông Trần Văn Bình đọc diễn văn.",
            ["Trần Văn Bình | Trưởng ban liên lạc | VN"],
        ),
    ],
    "offices of bodies that are named seldom": [
        (
            "Đại tá Trần Văn Bình, Phó Giám đốc - Thủ trưởng Cơ quan CSĐT Công an tỉnh Sơn La báo cáo.",
            ["Trần Văn Bình | Đại tá; Phó Giám đốc; Thủ trưởng Cơ quan CSĐT Công an tỉnh Sơn La | VN"],
        ),
        (
            "Phó Thủ trưởng Cơ quan An ninh điều tra Công an tỉnh Sơn La Trần Văn Bình dự.",
            ["Trần Văn Bình | Phó Thủ trưởng Cơ quan An ninh điều tra Công an tỉnh Sơn La | VN"],
        ),
        (
            "Bà Lê Thị Hoa, Điều dưỡng trưởng Bệnh viện đa khoa tỉnh Sơn La, hướng dẫn.",
            ["Lê Thị Hoa | Điều dưỡng trưởng Bệnh viện đa khoa tỉnh Sơn La | VN"],
        ),
        (
            "Đồng chí Khamla Vongdara, Trưởng Hải quan vùng III (Lào), dẫn đầu đoàn.",
            ["Khamla Vongdara | Trưởng Hải quan vùng III (Lào) | LA"],
        ),
        (
            "Chủ nhiệm Ủy ban Kiểm tra Đảng - Chính phủ tỉnh Luông Pha Băng Khamla Vongdara dự.",
            ["Khamla Vongdara | Chủ nhiệm Ủy ban Kiểm tra Đảng - Chính phủ tỉnh Luông Pha Băng | LA"],
        ),
        (
            "Đại úy Khamla Vongdara, Phó Tiểu đoàn trưởng về chính trị Tiểu đoàn Biên phòng 201 (Lào) cho biết.",
            ["Khamla Vongdara | Đại úy; Phó Tiểu đoàn trưởng về chính trị Tiểu đoàn Biên phòng 201 (Lào) | LA"],
        ),
        (
            "Bà Khamla Vongdara, Phó Tổng Lãnh sự Cộng hòa Dân chủ Nhân dân (CHDCND) Lào tại Đà Nẵng, dự.",
            ["Khamla Vongdara | Phó Tổng Lãnh sự Cộng hòa Dân chủ Nhân dân (CHDCND) Lào tại Đà Nẵng | LA"],
        ),
        (
            "Ông Khamla Vongdara, Phó Chủ tịch UBTƯ MT Lào xây dựng đất nước, cảm ơn.",
            ["Khamla Vongdara | Phó Chủ tịch UBTƯ MT Lào xây dựng đất nước | LA"],
        ),
    ],
    "an office that is given up": [
        (
            "Ông Trần Văn Bình thôi giữ chức Giám đốc Sở Y tế tỉnh Sơn La.",
            ["Trần Văn Bình | nguyên: Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Ông Trần Văn Bình thôi kiêm nhiệm chức Chủ tịch Hội đồng quản trị Tập đoàn.",
            ["Trần Văn Bình | nguyên: Chủ tịch Hội đồng quản trị Tập đoàn | VN"],
        ),
        (
            "Bà Lê Thị Hoa được thôi giữ chức Bí thư Tỉnh đoàn Sơn La.",
            ["Lê Thị Hoa | nguyên: Bí thư Tỉnh đoàn Sơn La | VN"],
        ),
        (
            "Ông Khamla Vongdara thôi làm Chủ tịch Hội Hữu nghị Lào - Việt Nam.",
            ["Khamla Vongdara | nguyên: Chủ tịch Hội Hữu nghị Lào - Việt Nam | LA"],
        ),
        (
            "Ông Trần Văn Bình thôi giữ chức vụ Phó Tư lệnh Quân khu 2.",
            ["Trần Văn Bình | nguyên: Phó Tư lệnh Quân khu 2 | VN"],
        ),
    ],
    "two of one list, whose Lao names sound alike": [
        (
            "Có các đồng chí: Khăm-phăn Phôm-ma-thát, Chánh Văn phòng; Khăm-mơng Phông-tha-đi, Bộ trưởng; đều của Lào.",
            ["Khăm-phăn Phôm-ma-thát | Chánh Văn phòng | LA", "Khăm-mơng Phông-tha-đi | Bộ trưởng | LA"],
        ),
        (
            "Dự có ông Bounmy Vongsa, Bộ trưởng Lào, và ông Bounma Vongsanith, Bộ trưởng Lào.",
            ["Bounmy Vongsa | Bộ trưởng Lào | LA", "Bounma Vongsanith | Bộ trưởng Lào | LA"],
        ),
        (
            "Bộ trưởng Lào Vilay Phomma gặp Bộ trưởng Lào Vilaysay Phommala.",
            ["Vilay Phomma | Bộ trưởng Lào | LA", "Vilaysay Phommala | Bộ trưởng Lào | LA"],
        ),
        (
            "Tiếp đoàn có bà Khamla Sisavath, Thứ trưởng Lào; ông Khampha Sivath, Thứ trưởng Lào.",
            ["Khamla Sisavath | Thứ trưởng Lào | LA", "Khampha Sivath | Thứ trưởng Lào | LA"],
        ),
        (
            "Cùng đi có Thứ trưởng Lào Sonthong Keomany; Thứ trưởng Lào Sonthavy Keomanivong; Đại sứ Bounmy Vongsa.",
            [
                "Sonthong Keomany | Thứ trưởng Lào | LA",
                "Sonthavy Keomanivong | Thứ trưởng Lào | LA",
                "Bounmy Vongsa | Đại sứ | LA",
            ],
        ),
    ],
    "a seat on a standing board, told as such, and a physician in the other spelling": [
        (
            "Ông Trần Văn Bình, Thường vụ Tỉnh ủy, Chủ tịch Ủy ban MTTQ tỉnh Sơn La, tiếp đoàn.",
            ["Trần Văn Bình | Thường vụ Tỉnh ủy Sơn La*; Chủ tịch Ủy ban MTTQ tỉnh Sơn La | VN"],
        ),
        (
            "Đại tá Trần Văn Bình, Thường vụ Đảng ủy, Phó Chính ủy BĐBP tỉnh Nghệ An, trao quà.",
            ["Trần Văn Bình | Đại tá; Thường vụ Đảng ủy; Phó Chính ủy BĐBP tỉnh Nghệ An | VN"],
        ),
        (
            "Ông Khamla Vongdara, Thường vụ Tỉnh ủy, Trưởng Ban Tuyên huấn tỉnh Hủa Phăn, cảm ơn.",
            ["Khamla Vongdara | Thường vụ Tỉnh ủy Hủa Phăn*; Trưởng Ban Tuyên huấn tỉnh Hủa Phăn | LA"],
        ),
        (
            "Bà Lê Thị Hoa, Thường trực Đảng ủy, Giám đốc Sở Y tế tỉnh Sơn La, dự.",
            ["Lê Thị Hoa | Thường trực Đảng ủy; Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Ông Trần Văn Bình, Ủy viên Thường vụ Quân ủy Trung ương, Thứ trưởng Bộ Quốc phòng, dự.",
            ["Trần Văn Bình | Ủy viên Thường vụ Quân ủy Trung ương; Thứ trưởng Bộ Quốc phòng | VN"],
        ),
        (
            "Trạm xá ở Lào do Bác sỹ Trần Văn Bình làm trạm trưởng.",
            ["Trần Văn Bình | Bác sỹ; trạm trưởng | VN"],
        ),
        (
            "Đại úy CN Trần Văn Bình, Đội trưởng Đội Vận động quần chúng Đồn Biên phòng Na Mèo, nói.",
            ["Trần Văn Bình | Đại úy CN; Đội trưởng Đội Vận động quần chúng Đồn Biên phòng Na Mèo | VN"],
        ),
    ],
    "office behind what is told of a person, further words": [
        (
            "Ông Trần Văn Bình, thành viên đoàn công tác, Giám đốc Sở Y tế tỉnh Sơn La, nói.",
            ["Trần Văn Bình | Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Ông Trần Văn Bình, bạn học cũ, Chủ tịch UBND xã Mẫu Sơn, kể.",
            ["Trần Văn Bình | Chủ tịch UBND xã Mẫu Sơn | VN"],
        ),
        (
            "Bà Lê Thị Hoa, người Lào gốc Việt, Chủ tịch Hội người Việt Nam tại Savannakhet, kể.",
            ["Lê Thị Hoa | Chủ tịch Hội người Việt Nam tại Savannakhet | VN"],
        ),
        (
            "Em Khamla Vongdara, sinh viên Lào, Chủ tịch Hội Sinh viên Lào tại Huế, nói.",
            ["Khamla Vongdara | Chủ tịch Hội Sinh viên Lào tại Huế | LA"],
        ),
        (
            "Ông Trần Văn Bình, nguyên cán bộ giúp Lào, Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La, kể.",
            ["Trần Văn Bình | Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La | VN"],
        ),
    ],
    "hai đồng chí before the office of both": [
        (
            "Hai đồng chí Phó Chủ tịch UBND tỉnh Trần Văn Bình và Lê Thị Hoa dự lễ.",
            ["Trần Văn Bình | Phó Chủ tịch UBND tỉnh | VN", "Lê Thị Hoa | Phó Chủ tịch UBND tỉnh | VN"],
        ),
        (
            "Cùng dự có hai đồng chí Phó Chủ tịch UBND tỉnh Trần Văn Bình và Lê Thị Hoa.",
            ["Trần Văn Bình | Phó Chủ tịch UBND tỉnh | VN", "Lê Thị Hoa | Phó Chủ tịch UBND tỉnh | VN"],
        ),
        (
            "Hai ông Phó Giám đốc Sở Y tế Trần Văn Bình và Lê Văn Mẫu trao quà.",
            ["Trần Văn Bình | Phó Giám đốc Sở Y tế | VN", "Lê Văn Mẫu | Phó Giám đốc Sở Y tế | VN"],
        ),
        (
            "Ba đồng chí Thứ trưởng Trần Văn Bình, Lê Thị Hoa, Phạm Văn Mẫu cùng đi.",
            ["Trần Văn Bình | Thứ trưởng | VN", "Lê Thị Hoa | Thứ trưởng | VN", "Phạm Văn Mẫu | Thứ trưởng | VN"],
        ),
        (
            "Hai đồng chí Phó Chủ tịch UBND tỉnh Trần Văn Bình và Giám đốc Sở Y tế Lê Thị Hoa dự.",
            ["Trần Văn Bình | Phó Chủ tịch UBND tỉnh | VN", "Lê Thị Hoa | Giám đốc Sở Y tế | VN"],
        ),
    ],
    "a small syllable in a Lao name": [
        (
            "Ông Hiêm xay Nha Lat, Phó Bí thư Huyện ủy Sốp Bau (Lào), dự.",
            ["Hiêm xay Nha Lat | Phó Bí thư Huyện ủy Sốp Bau (Lào) | LA"],
        ),
        (
            "Đồng chí Khăm phon Xay Nha Vông, Phó Tỉnh trưởng tỉnh Hủa Phăn, dự.",
            ["Khăm phon Xay Nha Vông | Phó Tỉnh trưởng tỉnh Hủa Phăn | LA"],
        ),
        (
            "Trung tá Bun xay Kẹo My, Đại đội trưởng Đại đội Biên phòng 215 (Lào), nói.",
            ["Bun xay Kẹo My | Trung tá; Đại đội trưởng Đại đội Biên phòng 215 (Lào) | LA"],
        ),
        (
            "Ông Thoong khăm Vông Xả, Tỉnh trưởng tỉnh Khăm Muộn, tiếp đoàn.",
            ["Thoong khăm Vông Xả | Tỉnh trưởng tỉnh Khăm Muộn | LA"],
        ),
        (
            "Bà Sỉ phăn Kẹo Ma Ni, Giám đốc Sở Y tế tỉnh Hủa Phăn, cảm ơn.",
            ["Sỉ phăn Kẹo Ma Ni | Giám đốc Sở Y tế tỉnh Hủa Phăn | LA"],
        ),
    ],
    "a curriculum vitae in running text": [
        (
            "Bà Lê Thị Hoa kể. Công tác: 1995-2000: chuyên viên; 2001-2005: Phó Giám đốc Sở Y tế tỉnh Sơn La.",
            ["Lê Thị Hoa | nguyên: Phó Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Ông Trần Văn Bình kể. Quá trình công tác: 2001-2005: Phó Giám đốc Sở Y tế; 2006-2010: Giám đốc Sở Y tế.",
            ["Trần Văn Bình | nguyên: Phó Giám đốc Sở Y tế; nguyên: Giám đốc Sở Y tế | VN"],
        ),
        (
            "Ông Khamla Vongdara sinh năm 1960 tại Hủa Phăn. Năm 1991, được bầu làm Phó Bí thư Tỉnh ủy Hủa Phăn.",
            ["Khamla Vongdara | Phó Bí thư Tỉnh ủy Hủa Phăn | LA"],
        ),
        (
            "Ông Khamla Vongdara từng giữ các chức vụ: Vụ trưởng; Đại sứ Lào tại Nga; Thứ trưởng Bộ Y tế.",
            ["Khamla Vongdara | nguyên: Vụ trưởng; nguyên: Đại sứ Lào tại Nga; nguyên: Thứ trưởng Bộ Y tế | LA"],
        ),
        (
            "Ông Khamla Vongdara từng là Tổng Lãnh sự Lào tại Đà Nẵng, sau đó là Vụ trưởng Vụ Châu Á.",
            ["Khamla Vongdara | nguyên: Tổng Lãnh sự Lào tại Đà Nẵng; nguyên: Vụ trưởng Vụ Châu Á | LA"],
        ),
        (
            "Ông Khamla Vongdara kể. Từ 1982 đến 1993: Bí thư Tỉnh ủy Hủa Phăn. 1993-1996: Bí thư Thành ủy Viêng Chăn.",
            ["Khamla Vongdara | nguyên: Bí thư Tỉnh ủy Hủa Phăn; nguyên: Bí thư Thành ủy Viêng Chăn | LA"],
        ),
    ],
    "the office in which somebody named before acts": [
        (
            "Ông Khamla Vongdara kể. Trên cương vị Chủ tịch Hội Hữu nghị Lào - Việt Nam, ông đã làm nhiều việc.",
            ["Khamla Vongdara | Chủ tịch Hội Hữu nghị Lào - Việt Nam | LA"],
        ),
        (
            "Bà Lê Thị Hoa sang Lào. Với tư cách Giám đốc Sở Y tế tỉnh Sơn La, bà thăm bệnh viện.",
            ["Lê Thị Hoa | Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Ông Trần Văn Bình từng học ở Lào. Ở cương vị Phó Tư lệnh Quân khu 4, ông nhiều lần trở lại.",
            ["Trần Văn Bình | Phó Tư lệnh Quân khu 4 | VN"],
        ),
        (
            "Anh Khamla Vongdara học ở Huế. Trong vai trò Chủ tịch Hội Sinh viên Lào tại Huế, anh giúp bạn mới sang.",
            ["Khamla Vongdara | Chủ tịch Hội Sinh viên Lào tại Huế | LA"],
        ),
        (
            "Đồng chí Trần Văn Bình về hưu. Với cương vị Trưởng ban liên lạc, đồng chí lo tìm mộ liệt sĩ.",
            ["Trần Văn Bình | Trưởng ban liên lạc | VN"],
        ),
    ],
}

NEVER: Table = {
    "who once was something beside the holder of an office": [
        (
            f"Ông Lê Văn Mẫu, {past}, Chủ tịch UBND tỉnh Sơn La Trần Văn Bình dự.",
            ["Trần Văn Bình | Chủ tịch UBND tỉnh Sơn La | VN"],
        )
        for past in ("cựu lưu học sinh tại Lào", "cựu sinh viên", "cựu chiến binh", "cựu học sinh", "cựu giáo viên")
    ],
    "head of a delegation by itself": [
        ("Ông Lê Văn Mẫu, Bí thư Tỉnh ủy, Trưởng đoàn, phát biểu.", ["Lê Văn Mẫu | Bí thư Tỉnh ủy | VN"]),
        ("Ông Lê Văn Mẫu, Bí thư Tỉnh ủy, Trưởng đoàn công tác, nói.", ["Lê Văn Mẫu | Bí thư Tỉnh ủy | VN"]),
        ("Đoàn do ông Lê Văn Mẫu, Bí thư Tỉnh ủy, làm Trưởng đoàn.", ["Lê Văn Mẫu | Bí thư Tỉnh ủy | VN"]),
        ("Ông Lê Văn Mẫu, Bí thư Tỉnh ủy, Phó Trưởng đoàn, nói.", ["Lê Văn Mẫu | Bí thư Tỉnh ủy | VN"]),
        ("Các trưởng đoàn đại biểu đã phát biểu tại Sơn La.", []),
    ],
    "who is replaced, proposed, about to take or no longer in an office": [
        ("Ông Trần Văn Bình sẽ thay ông Lê Văn Mẫu.", []),
        ("Ông Trần Văn Bình được bổ nhiệm thay ông Lê Văn Mẫu giữ chức Giám đốc Sở Y tế tỉnh Sơn La.", []),
        ("Ông Trần Văn Bình sẽ giữ chức Giám đốc Sở Y tế tỉnh Sơn La.", []),
        ("Ông Trần Văn Bình được giới thiệu giữ chức Giám đốc Sở Y tế tỉnh Sơn La.", []),
        ("Đảng đề cử ông Trần Văn Bình làm Giám đốc Sở Y tế tỉnh Sơn La.", []),
    ],
    "a verb of something else": [
        ("Ông Trần Văn Bình được Giám đốc Sở Y tế tỉnh Sơn La mời.", []),
        ("Ông Trần Văn Bình được Chủ tịch nước tặng Huân chương.", []),
        ("Ông Trần Văn Bình làm việc với Giám đốc Sở Y tế tỉnh Sơn La.", []),
        ("Ông Trần Văn Bình và Giám đốc Sở Y tế tỉnh Sơn La đồng chủ trì.", []),
        ("Ông Trần Văn Bình gặp ông Lê Văn Mẫu. Hiện nay, ông là Giám đốc Sở Y tế tỉnh Sơn La.", []),
    ],
    "the office of the next one": [
        (
            "Đoàn do ông Trần Văn Bình làm Trưởng đoàn, Giám đốc Sở Ngoại vụ Lê Thị Hoa làm Phó Trưởng đoàn.",
            ["Trần Văn Bình | Trưởng đoàn | VN", "Lê Thị Hoa | Giám đốc Sở Ngoại vụ | VN"],
        ),
        ("Người thay ông Trần Văn Bình là Thủ tướng Bounmy Vongsa.", ["Bounmy Vongsa | Thủ tướng | None"]),
        (
            "Tổng Bí thư Lào Bounmy Vongsa, Chủ tịch nước, Thủ tướng, Chủ tịch Quốc hội gửi điện.",
            ["Bounmy Vongsa | Tổng Bí thư Lào | LA"],
        ),
        ("Họ gặp Chủ tịch nước, Thủ tướng Trần Văn Bình.", ["Trần Văn Bình | Thủ tướng | VN"]),
        (
            "Với vai trò Malaysia là Chủ tịch ASEAN 2025, Bộ trưởng Trần Văn Bình nói.",
            ["Trần Văn Bình | Bộ trưởng | VN"],
        ),
        (
            "Giám đốc Công ty Sao Mai trao quà cho Trường Mẫu Sơn, Chủ tịch UBND tỉnh Sơn La Trần Văn Bình phát biểu.",
            ["Trần Văn Bình | Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "Dự có ông Trần Văn Bình, Giám đốc Sở Y tế tỉnh Sơn La và Chủ tịch UBND huyện Mẫu Sơn.",
            ["Trần Văn Bình | Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
    ],
    "a list of bodies, a city with its stop before the next sentence": [
        (
            "Ông Trần Văn Bình, Vụ trưởng, Bộ Y tế, Bộ Tài chính đã dự.",
            ["Trần Văn Bình | Vụ trưởng | VN"],
        ),
        (
            "Theo ông Trần Văn Bình, Cục trưởng, Bộ Y tế đề nghị tỉnh Sơn La hỗ trợ.",
            ["Trần Văn Bình | Cục trưởng | VN"],
        ),
        (
            "Dự có ông Trần Văn Bình, Vụ trưởng Vụ Châu Á; Bộ Y tế, Bộ Tài chính.",
            ["Trần Văn Bình | Vụ trưởng Vụ Châu Á | VN"],
        ),
        (
            "Ông Trần Văn Bình giữ chức Chánh Văn phòng HĐND TP. Bà Lê Thị Hoa, Giám đốc Sở Y tế tỉnh Sơn La, đến dự.",
            ["Trần Văn Bình | Chánh Văn phòng HĐND TP. | VN", "Lê Thị Hoa | Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Họ họp ở HĐND TP. Theo Chủ tịch HĐND TP. HCM Lê Thị Hoa, việc này tốt.",
            ["Lê Thị Hoa | Chủ tịch HĐND TP. HCM | VN"],
        ),
    ],
    "no second half of a Lao name, no town, no clergy": [
        (
            "Ông Khăm Phon - Hủa Phăn, Lào, cảm ơn.",
            [],
        ),
        (
            "Đại tá Bun Xăm - Phó Chỉ huy trưởng, Bộ CHQS tỉnh Attapeu (Lào), nói.",
            ["Bun Xăm | Đại tá; Phó Chỉ huy trưởng, Bộ CHQS tỉnh Attapeu (Lào) | LA"],
        ),
        (
            "Ông Bun Xay - Trần Văn Bình, hai người bạn, gặp lại ở Lào.",
            [],
        ),
        (
            "Đoàn đến TT. Trần Văn Mẫu, huyện Mẫu Sơn.",
            [],
        ),
        (
            "Ở TT.Mẫu Sơn, bà Lê Thị Hoa, Chủ tịch UBND thị trấn, tiếp đoàn.",
            ["Lê Thị Hoa | Chủ tịch UBND thị trấn | VN"],
        ),
    ],
    "who is with the holder of an office, or is done something to": [
        (
            "Trưởng ban liên lạc cùng ông Trần Văn Bình đến thăm.",
            [],
        ),
        (
            "Giám đốc công ty mời ông Trần Văn Bình.",
            [],
        ),
        (
            "Hiệu trưởng trường tiểu học thay mặt ông Trần Văn Bình phát biểu.",
            [],
        ),
        (
            "Trưởng đoàn công tác giới thiệu ông Trần Văn Bình.",
            [],
        ),
        (
            "Thủ trưởng các đơn vị và ông Trần Văn Bình dự họp.",
            [],
        ),
    ],
    "a standing board that acts, kin of the holder of an office": [
        (
            "Sáng 5/3, Thường vụ Tỉnh ủy Sơn La tiếp đoàn đại biểu tỉnh Hủa Phăn (Lào).",
            [],
        ),
        (
            "Thay mặt Thường trực Tỉnh ủy, đồng chí Lê Thị Hoa chào mừng đoàn.",
            [],
        ),
        (
            "Bà Lê Thị Hoa, vợ ông Trần Văn Bình, kể.",
            [],
        ),
        (
            "Ông Khamla xay lúa cho bản.",
            [],
        ),
        (
            "Cùng dự có các đồng chí Thường vụ Tỉnh ủy, lãnh đạo các sở.",
            [],
        ),
    ],
    "no curriculum vitae of one person": [
        (
            "Ông Trần Văn Bình gặp ông Lê Văn Mẫu. Trên cương vị Giám đốc Sở Y tế tỉnh Sơn La, ông trao quà.",
            [],
        ),
        (
            "Ông Trần Văn Bình kể. Trên cương vị Chủ tịch ASEAN, Lào tổ chức hội nghị.",
            [],
        ),
        (
            "Ông Trần Văn Bình kể. Chương trình: 7h00: đón khách; 8h00: Chủ tịch UBND tỉnh phát biểu.",
            [],
        ),
        (
            "Ông Trần Văn Bình nói về năm 1991: Chủ tịch nước Lê Văn Mẫu sang thăm Lào.",
            ["Lê Văn Mẫu | Chủ tịch nước | VN"],
        ),
        (
            "Ông Trần Văn Bình kể. Quá trình hợp tác: năm 1991: Chủ tịch nước thăm Lào; 1995: hai bên ký hiệp định.",
            [],
        ),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), [*lines(MATCH), *lines(NEVER)])
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert offices_read(text) == told, construction


def test_every_construction_has_five_lines() -> None:
    assert all(len(rows) >= 5 for rows in (*MATCH.values(), *NEVER.values()))
