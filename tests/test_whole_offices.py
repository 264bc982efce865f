"""Offices read to their end and given to their holder, third table: what no table of bodies completes, links, owners.

A line is a text and what comes out of it: `name | title; title | country`, one for each official, nothing else;
`nguyên:` before a title marks one that is told to be over, `*` one with a part that the text leaves out, `(absent)`
one who takes no part. All people are invented.
"""

from __future__ import annotations

import pytest

from people import Table, lines, offices_read

MATCH: Table = {
    "a name that is a place's too, one word after a rank, a school with a number, kiêm after the name": [
        (
            "Tổng Lãnh sự Lào tại TP Đà Nẵng Viengxay Phommachanh chúc Tết.",
            ["Viengxay Phommachanh | Tổng Lãnh sự Lào tại TP Đà Nẵng | LA"],
        ),
        (
            "Tổng Lãnh sự Việt Nam tại Savannakhet Đặng Thị Mẫu dự lễ.",
            ["Đặng Thị Mẫu | Tổng Lãnh sự Việt Nam tại Savannakhet | VN"],
        ),
        (
            "Đại tá Khamphet, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Savannakhet cảm ơn.",
            ["Khamphet | Đại tá; Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Savannakhet | LA"],
        ),
        (
            "Hiệu trưởng Trường Hữu nghị T78 Nguyễn Văn Mẫu phát biểu.",
            ["Nguyễn Văn Mẫu | Hiệu trưởng Trường Hữu nghị T78 | VN"],
        ),
        (
            "Phó Thủ tướng Chính phủ Lào Sonexay Keobounmy kiêm Bộ trưởng Bộ Kế hoạch và Đầu tư thăm Hà Nội.",
            ["Sonexay Keobounmy | Phó Thủ tướng Chính phủ Lào; Bộ trưởng Bộ Kế hoạch và Đầu tư | LA"],
        ),
    ],
    "a body in small letters, up to a verb": [
        (
            "Ông Lê Văn Mẫu, nguyên hiệu trưởng trường ĐH Mẫu Sơn bị kỷ luật.",
            ["Lê Văn Mẫu | nguyên: nguyên hiệu trưởng trường ĐH Mẫu Sơn | VN"],
        ),
        (
            "Bà Eva Linden, phát ngôn viên của hãng Mason Airlines cho biết.",
            ["Eva Linden | phát ngôn viên của hãng Mason Airlines | None"],
        ),
        (
            "Ông Lò Văn Bình - phó chánh văn phòng Hội đồng Giáo sư nhà nước - nói.",
            ["Lò Văn Bình | phó chánh văn phòng Hội đồng Giáo sư nhà nước | VN"],
        ),
        ("Cô Lò Thị Mẫu, hiệu trưởng nhà trường, kể.", ["Lò Thị Mẫu | hiệu trưởng nhà trường | VN"]),
        (
            "Ông Trần Văn Bình, Chủ tịch Hội đồng thi cho rằng đề dễ.",
            ["Trần Văn Bình | Chủ tịch Hội đồng thi | VN"],
        ),
        (
            "Ông Trần Văn Bình, Phó Giám đốc Nhà hát dân ca Mẫu Sơn cho biết.",
            ["Trần Văn Bình | Phó Giám đốc Nhà hát dân ca Mẫu Sơn | VN"],
        ),
        (
            "Bà Lê Thị Mẫu, Giám đốc Quan hệ khách hàng của Viện Mẫu đã giới thiệu.",
            ["Lê Thị Mẫu | Giám đốc Quan hệ khách hàng của Viện Mẫu | VN"],
        ),
        (
            "Ông Trần Văn Bình (Phó giám đốc Trung tâm này) nói.",
            ["Trần Văn Bình | Phó giám đốc Trung tâm này | VN"],
        ),
    ],
    "a body called after its work": [
        (
            "TS Lê Thị Mẫu - Viện trưởng Viện nghiên cứu giới và phát triển - cho rằng.",
            ["Lê Thị Mẫu | TS; Viện trưởng Viện nghiên cứu giới và phát triển | VN"],
        ),
        (
            "Ông Trần Văn Bình - trưởng Phòng Thẩm định Quỹ phát triển Nhà ở tỉnh Sơn La - nói.",
            ["Trần Văn Bình | trưởng Phòng Thẩm định Quỹ phát triển Nhà ở tỉnh Sơn La | VN"],
        ),
        (
            "Bà Lê Thị Mẫu, nguyên Phó phòng Dự báo Đài khí tượng khu vực Nam bộ, nói.",
            ["Lê Thị Mẫu | nguyên: nguyên Phó phòng Dự báo Đài khí tượng khu vực Nam bộ | VN"],
        ),
        (
            "Cục trưởng Cục Kỹ thuật an toàn và Môi trường công nghiệp Trần Văn Bình thông tin.",
            ["Trần Văn Bình | Cục trưởng Cục Kỹ thuật an toàn và Môi trường công nghiệp | VN"],
        ),
        (
            "Ông Trần Văn Bình, Trưởng ban tổ chức giải chạy Mẫu Sơn, nói.",
            ["Trần Văn Bình | Trưởng ban tổ chức giải chạy Mẫu Sơn | VN"],
        ),
    ],
    "a mark within a name": [
        (
            "Cô Lò Thị Mẫu - hiệu trưởng Trường THCS-THPT Lê Mẫu Sơn - cho biết.",
            ["Lò Thị Mẫu | hiệu trưởng Trường THCS-THPT Lê Mẫu Sơn | VN"],
        ),
        (
            "Ông Trần Văn Bình, Phó chủ tịch Tập đoàn L’Heure cho biết.",
            ["Trần Văn Bình | Phó chủ tịch Tập đoàn L'Heure | VN"],
        ),
        (
            "Ông Trần Văn Bình, giám đốc điều hành của công ty máy bay e-Fly, nói.",
            ["Trần Văn Bình | giám đốc điều hành của công ty máy bay e-Fly | VN"],
        ),
        (
            "Bác sĩ Trần Văn Bình, trưởng khoa tai - tai thần kinh Bệnh viện Mẫu Sơn, khám.",
            ["Trần Văn Bình | Bác sĩ; trưởng khoa tai - tai thần kinh Bệnh viện Mẫu Sơn | VN"],
        ),
        (
            "TS Lê Văn Mẫu, Phó Trưởng khoa Nhiễm - Thần kinh, cảnh báo.",
            ["Lê Văn Mẫu | TS; Phó Trưởng khoa Nhiễm - Thần kinh | VN"],
        ),
    ],
    "a body over the office's own, up to a mark": [
        (
            "Bác sĩ Trần Văn Bình, Trưởng khoa Nhi, Bệnh viện Đa khoa tỉnh Sơn La, nói.",
            ["Trần Văn Bình | Bác sĩ; Trưởng khoa Nhi, Bệnh viện Đa khoa tỉnh Sơn La | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, Phó Cục trưởng Cục An toàn thực phẩm, Bộ Y tế cho biết.",
            ["Lê Văn Mẫu | Phó Cục trưởng Cục An toàn thực phẩm, Bộ Y tế | VN"],
        ),
        (
            "TS Lê Văn Mẫu, Trưởng khoa Giáo dục tiểu học, ĐH Sư phạm Mẫu Sơn, nói.",
            ["Lê Văn Mẫu | TS; Trưởng khoa Giáo dục tiểu học, ĐH Sư phạm Mẫu Sơn | VN"],
        ),
        (
            "Ông Bounmy Vongsa, Vụ trưởng Vụ Kế hoạch, Bộ Y tế Lào, cảm ơn.",
            ["Bounmy Vongsa | Vụ trưởng Vụ Kế hoạch, Bộ Y tế Lào | LA"],
        ),
        (
            "Bà Lê Thị Mẫu, Trưởng Khoa Nhi, BV Đa khoa Mẫu Sơn nói như vậy.",
            ["Lê Thị Mẫu | Trưởng Khoa Nhi, BV Đa khoa Mẫu Sơn | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, Vụ trưởng Vụ Vận tải (Bộ Xây dựng), nói.",
            ["Lê Văn Mẫu | Vụ trưởng Vụ Vận tải (Bộ Xây dựng) | VN"],
        ),
    ],
    "what a seat lies in, before the name": [
        (
            "Chủ tịch UBND TP Uông Mẫu (Quảng Ninh) Trần Văn Bình ký công văn.",
            ["Trần Văn Bình | Chủ tịch UBND TP Uông Mẫu (Quảng Ninh) | VN"],
        ),
        (
            "Trưởng Công an huyện Mường Mẫu, tỉnh Sê Kông, Trung tá Khamsing Vongsa phối hợp.",
            ["Khamsing Vongsa | Trưởng Công an huyện Mường Mẫu; Trung tá | LA"],
        ),
        (
            "Huyện trưởng huyện Nong Hét, tỉnh Xiêng Khoảng, ông Bualy Vangthao cho biết.",
            ["Bualy Vangthao | Huyện trưởng huyện Nong Hét | LA"],
        ),
        (
            "Chủ tịch UBND xã Mẫu Sơn, huyện Lộc Bình, bà Lê Thị Mẫu tiếp đoàn.",
            ["Lê Thị Mẫu | Chủ tịch UBND xã Mẫu Sơn | VN"],
        ),
        ("Bà Lê Thị Mẫu, Phó Chủ tịch UBND Q.10, cho biết.", ["Lê Thị Mẫu | Phó Chủ tịch UBND Q.10 | VN"]),
    ],
    "an office, a dash and a name": [
        (
            "Chủ tịch UBND tỉnh Hà Tĩnh - Trần Văn Bình cho hay.",
            ["Trần Văn Bình | Chủ tịch UBND tỉnh Hà Tĩnh | VN"],
        ),
        ("Giám đốc Sở Y tế tỉnh Sơn La – Lò Văn Mẫu nói.", ["Lò Văn Mẫu | Giám đốc Sở Y tế tỉnh Sơn La | VN"]),
        (
            "Chủ tịch Hội Cựu chiến binh tỉnh Sơn La - Thiếu tướng Lò Văn Mẫu dự.",
            ["Lò Văn Mẫu | Chủ tịch Hội Cựu chiến binh tỉnh Sơn La; Thiếu tướng | VN"],
        ),
        ("Bí thư Huyện ủy Kỳ Sơn - bà Lê Thị Mẫu phát biểu.", ["Lê Thị Mẫu | Bí thư Huyện ủy Kỳ Sơn | VN"]),
        (
            "Thứ trưởng Bộ Tư pháp - Trần Văn Bình chủ trì.",
            ["Trần Văn Bình | Thứ trưởng Bộ Tư pháp | VN"],
        ),
    ],
    "an office that is told to be somebody's": [
        (
            "Thủ tướng Lào khi đó là Khampheng Sisavath trả lời.",
            ["Khampheng Sisavath | Thủ tướng Lào | LA"],
        ),
        (
            "Chủ tịch UBND xã Mẫu Sơn là ông Trần Văn Bình.",
            ["Trần Văn Bình | Chủ tịch UBND xã Mẫu Sơn | VN"],
        ),
        (
            "Thiếu tướng Lò Văn Mẫu tiếp tục giữ chức Giám đốc Công an tỉnh Sơn La.",
            ["Lò Văn Mẫu | Thiếu tướng; Giám đốc Công an tỉnh Sơn La | VN"],
        ),
        (
            "Đại tá Lò Thị Mẫu từng giữ chức Trưởng Công an huyện Kỳ Sơn.",
            ["Lò Thị Mẫu | Đại tá; nguyên: Trưởng Công an huyện Kỳ Sơn | VN"],
        ),
        (
            "Bà Bounmy Vongsa, Thứ trưởng Bộ Y tế Lào, đồng thời là Đại biểu Quốc hội Lào, nói.",
            ["Bounmy Vongsa | Thứ trưởng Bộ Y tế Lào; Đại biểu Quốc hội Lào | LA"],
        ),
        (
            "Hai phó Giám đốc Sở Y tế là ông Trần Văn Bình và bà Lê Thị Mẫu.",
            ["Trần Văn Bình | phó Giám đốc Sở Y tế | VN", "Lê Thị Mẫu | phó Giám đốc Sở Y tế | VN"],
        ),
    ],
    "offices of deputies, boards, branches and degrees": [
        (
            "Phó Trưởng Đoàn ĐBQH tỉnh Sơn La Lò Thị Mẫu dự.",
            ["Lò Thị Mẫu | Phó Trưởng Đoàn ĐBQH tỉnh Sơn La | VN"],
        ),
        (
            "Trưởng ban Chỉ đạo phòng, chống thiên tai, Phó Chủ tịch UBND tỉnh Sơn La Lò Văn Bình nói.",
            ["Lò Văn Bình | Trưởng ban Chỉ đạo phòng, chống thiên tai; Phó Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "Trưởng ban Chỉ đạo Hợp tác Lào - Việt Nam, Phó Thủ tướng Bounmy Vongsa nói.",
            ["Bounmy Vongsa | Trưởng ban Chỉ đạo Hợp tác Lào - Việt Nam; Phó Thủ tướng | LA"],
        ),
        (
            "Phó Kiểm toán trưởng KTNN khu vực VII Trần Văn Bình dự.",
            ["Trần Văn Bình | Phó Kiểm toán trưởng KTNN khu vực VII | VN"],
        ),
        (
            "Đoàn thăm phó giáo sư, tiến sĩ Lò Văn Mẫu và giáo sư Trần Văn Bình.",
            ["Lò Văn Mẫu | phó giáo sư; tiến sĩ | VN", "Trần Văn Bình | giáo sư | VN"],
        ),
        ("Tổng thống đắc cử Nga Ivan Petrov nói.", ["Ivan Petrov | Tổng thống đắc cử Nga | RU"]),
        (
            "Phó Chủ tịch UBND tỉnh Sơn La phụ trách các vấn đề y tế Lò Văn Mẫu nói.",
            ["Lò Văn Mẫu | Phó Chủ tịch UBND tỉnh Sơn La phụ trách các vấn đề y tế | VN"],
        ),
    ],
    "each the office that is theirs": [
        (
            "Tiếp lời Bộ trưởng Nội vụ, Bộ trưởng Y tế Trần Văn Bình nói.",
            ["Trần Văn Bình | Bộ trưởng Y tế | VN"],
        ),
        (
            "Có Phó Chủ nhiệm Ủy ban Đối ngoại Lê Văn Mẫu, Phó Vụ trưởng Vụ Báo chí, Bộ Ngoại giao Trần Văn Bình.",
            [
                "Lê Văn Mẫu | Phó Chủ nhiệm Ủy ban Đối ngoại | VN",
                "Trần Văn Bình | Phó Vụ trưởng Vụ Báo chí, Bộ Ngoại giao | VN",
            ],
        ),
        (
            "Bà Lê Thị Mẫu, Chủ tịch xã, nghe báo cáo. Với ông Lò Văn Mẫu, trung tướng Bình cho biết.",
            ["Lê Thị Mẫu | Chủ tịch xã | VN"],
        ),
        ("Sau khi thay Giám đốc FBI, Tổng thống Nga Ivan Petrov nói.", ["Ivan Petrov | Tổng thống Nga | RU"]),
        (
            "Theo người đứng đầu Bộ Y tế Lào, Thủ tướng Khampheng Sisavath đồng ý.",
            ["Khampheng Sisavath | Thủ tướng | LA"],
        ),
        (
            "GS Lò Văn Mẫu, cố vấn y tế Open Hands Việt Nam, nói.",
            ["Lò Văn Mẫu | GS; cố vấn y tế Open Hands Việt Nam | VN"],
        ),
    ],
    "missions and bodies of another body": [
        (
            "Đại diện thường trực Việt Nam tại Liên hợp quốc Trần Văn Bình phát biểu.",
            ["Trần Văn Bình | Đại diện thường trực Việt Nam tại Liên hợp quốc | VN"],
        ),
        (
            "Đại sứ Lào tại Liên hợp quốc, ông Bounmy Vongsa, đã gửi thư.",
            ["Bounmy Vongsa | Đại sứ Lào tại Liên hợp quốc | LA"],
        ),
        (
            "Đại sứ đặc mệnh toàn quyền nước CHDCND Lào tại Việt Nam Bounmy Vongsa chào xã giao.",
            ["Bounmy Vongsa | Đại sứ đặc mệnh toàn quyền nước CHDCND Lào tại Việt Nam | LA"],
        ),
        (
            "Chủ tịch Ủy ban Quân lực thuộc Hạ viện Mỹ Mac Masonberry thăm.",
            ["Mac Masonberry | Chủ tịch Ủy ban Quân lực thuộc Hạ viện Mỹ | US"],
        ),
        (
            "Chủ tịch Phân ban Việt Nam trong Ủy ban liên Chính phủ Việt Nam - Lào, Bộ trưởng Trần Văn Bình dự.",
            [
                "Trần Văn Bình | Chủ tịch Phân ban Việt Nam trong Ủy ban liên Chính phủ Việt Nam - Lào; Bộ trưởng | VN",
            ],
        ),
        (
            "Bà Bounmy Vongsa - Phó Hiệu trưởng Trường song ngữ Lào - Việt Nam Nguyễn Du xúc động.",
            ["Bounmy Vongsa | Phó Hiệu trưởng Trường song ngữ Lào - Việt Nam Nguyễn Du | LA"],
        ),
    ],
    "brackets with an age, a house or a branch": [
        (
            "Ông Vừ Tổng Mẫu (SN 1960, Trưởng bản Huồi Mẫu) kể.",
            ["Vừ Tổng Mẫu | Trưởng bản Huồi Mẫu | VN"],
        ),
        (
            "Cụ Lê Đình Mẫu (82 tuổi, nguyên bí thư đảng ủy xã) kể.",
            ["Lê Đình Mẫu | nguyên: nguyên bí thư đảng ủy xã | VN"],
        ),
        (
            "Ông Lò Văn Mẫu (phó vụ trưởng Vụ Vận tải, Bộ Xây dựng) nói.",
            ["Lò Văn Mẫu | phó vụ trưởng Vụ Vận tải, Bộ Xây dựng | VN"],
        ),
        (
            "Bà Lò Thị Mẫu (chủ tịch hội đồng thành viên Công ty Sao Mai) nói.",
            ["Lò Thị Mẫu | chủ tịch hội đồng thành viên Công ty Sao Mai | VN"],
        ),
        (
            "Ông Trần Văn Bình (giám đốc Viettel chi nhánh Mẫu Sơn) nói.",
            ["Trần Văn Bình | giám đốc Viettel chi nhánh Mẫu Sơn | VN"],
        ),
    ],
    "an office behind a dash, of all names of its item": [
        (
            "Có các đồng chí: Trần Văn Bình, Lê Văn Mẫu – Ủy viên Trung ương Đảng; Phạm Thị Hoa – Thứ trưởng Bộ Y tế.",
            [
                "Trần Văn Bình | Ủy viên Trung ương Đảng | VN",
                "Lê Văn Mẫu | Ủy viên Trung ương Đảng | VN",
                "Phạm Thị Hoa | Thứ trưởng Bộ Y tế | VN",
            ],
        ),
        (
            "Dự có: Bounmy Vongsa và Khampheng Sisavath - Phó Tỉnh trưởng tỉnh Hủa Phăn.",
            [
                "Bounmy Vongsa | Phó Tỉnh trưởng tỉnh Hủa Phăn | LA",
                "Khampheng Sisavath | Phó Tỉnh trưởng tỉnh Hủa Phăn | LA",
            ],
        ),
        (
            "Dự có: ông Lò Văn Bình – Bí thư Huyện ủy Kỳ Sơn; Vi Văn Mẫu, Lê Thị Mẫu – Phó Chủ tịch UBND huyện Kỳ Sơn.",
            [
                "Lò Văn Bình | Bí thư Huyện ủy Kỳ Sơn | VN",
                "Vi Văn Mẫu | Phó Chủ tịch UBND huyện Kỳ Sơn | VN",
                "Lê Thị Mẫu | Phó Chủ tịch UBND huyện Kỳ Sơn | VN",
            ],
        ),
        (
            "Các đồng chí: Trần Văn Bình, Lê Văn Mẫu, Phạm Thị Hoa - Ủy viên Bộ Chính trị dự.",
            [
                "Trần Văn Bình | Ủy viên Bộ Chính trị | VN",
                "Lê Văn Mẫu | Ủy viên Bộ Chính trị | VN",
                "Phạm Thị Hoa | Ủy viên Bộ Chính trị | VN",
            ],
        ),
        (
            "Dự lễ: Trần Văn Bình, Bí thư Tỉnh ủy Sơn La; Lê Văn Mẫu - Giám đốc Sở Y tế tỉnh Sơn La.",
            [
                "Trần Văn Bình | Bí thư Tỉnh ủy Sơn La | VN",
                "Lê Văn Mẫu | Giám đốc Sở Y tế tỉnh Sơn La | VN",
            ],
        ),
    ],
    "who acts for another": [
        (
            "Thừa ủy quyền của Chủ tịch nước Lào, đồng chí Bounmy Vongsa, Đại sứ Lào tại Việt Nam trao huân chương.",
            ["Bounmy Vongsa | Đại sứ Lào tại Việt Nam | LA"],
        ),
        (
            "Thay mặt Bộ trưởng, Thứ trưởng Trần Văn Bình phát biểu.",
            ["Trần Văn Bình | Thứ trưởng | VN"],
        ),
        (
            "Thay mặt Chủ tịch UBND tỉnh Sơn La, ông Lò Văn Bình, Giám đốc Sở Y tế, trao quà.",
            ["Lò Văn Bình | Giám đốc Sở Y tế tỉnh Sơn La* | VN"],
        ),
        (
            "Thừa ủy quyền của Thủ tướng, Bộ trưởng Trần Văn Bình trình bày.",
            ["Trần Văn Bình | Bộ trưởng | VN"],
        ),
        (
            "Được ủy quyền của Bộ trưởng Bộ Y tế, bà Lê Thị Mẫu, Vụ trưởng Vụ Kế hoạch, ký.",
            ["Lê Thị Mẫu | Vụ trưởng Vụ Kế hoạch | VN"],
        ),
    ],
    "a seat in foreign letters before a foreign name": [
        (
            "Thị trưởng thành phố Augsberg Eva Linden phát biểu.",
            ["Eva Linden | Thị trưởng thành phố Augsberg | None"],
        ),
        (
            "Đoàn tới Lào. Trưởng bản Na Mẫu Bounmy Vongsa nói.",
            ["Bounmy Vongsa | Trưởng bản Na Mẫu | LA"],
        ),
        (
            "Đoàn tới Lào. Huyện trưởng huyện Nong Het Bualy Vangthao nói.",
            ["Bualy Vangthao | Huyện trưởng huyện Nong Het | LA"],
        ),
        (
            "Đoàn tới Lào. Huyện trưởng huyện Mường Mẫu Bounmy Vongsa nói.",
            ["Bounmy Vongsa | Huyện trưởng huyện Mường Mẫu | LA"],
        ),
        (
            "Đoàn tới Lào. Bí thư Huyện ủy Mường Mẫu Bounmy Vongsa nói.",
            ["Bounmy Vongsa | Bí thư Huyện ủy Mường Mẫu | LA"],
        ),
    ],
    "offices of Laos": [
        (
            "Ông Khamphoui Bounsavanh, Phó Chủ tịch Ủy ban Chính quyền tỉnh Bolikhamxay, cho biết.",
            ["Khamphoui Bounsavanh | Phó Chủ tịch Ủy ban Chính quyền tỉnh Bolikhamxay | LA"],
        ),
        (
            "Thứ trưởng Bộ Công an Lào, Thiếu tướng Kongmany Phongvisai dẫn đầu đoàn.",
            ["Kongmany Phongvisai | Thứ trưởng Bộ Công an Lào; Thiếu tướng | LA"],
        ),
        (
            "Trưởng ban Tuyên huấn Trung ương Đảng Nhân dân Cách mạng Lào Khamphan Pheuyasan phát biểu.",
            ["Khamphan Pheuyasan | Trưởng ban Tuyên huấn Trung ương Đảng Nhân dân Cách mạng Lào | LA"],
        ),
        (
            "Phó Bí thư Tỉnh ủy, Phó Tỉnh trưởng Attapeu Meexay Khampasong ký biên bản.",
            ["Meexay Khampasong | Phó Bí thư Tỉnh ủy Attapeu*; Phó Tỉnh trưởng Attapeu | LA"],
        ),
        (
            "Phó Chủ tịch Quốc hội Lào kiêm Chủ tịch Ủy ban Kinh tế, Công nghệ và Môi trường Khambay Damsavath.",
            [
                "Khambay Damsavath | Phó Chủ tịch Quốc hội Lào; Chủ tịch Ủy ban Kinh tế, Công nghệ và Môi trường | LA",
            ],
        ),
        (
            "Bà Valy Vetsana, Phó Chủ tịch Phòng Thương mại và Công nghiệp quốc gia Lào, phát biểu.",
            ["Valy Vetsana | Phó Chủ tịch Phòng Thương mại và Công nghiệp quốc gia Lào | LA"],
        ),
        (
            "Các Phó Tỉnh trưởng Hủa Phăn Bounthon Chanthavong, Phouvong Ounkham cùng dự.",
            [
                "Bounthon Chanthavong | Phó Tỉnh trưởng Hủa Phăn | LA",
                "Phouvong Ounkham | Phó Tỉnh trưởng Hủa Phăn | LA",
            ],
        ),
    ],
    "where a name ends and begins": [
        (
            "Bắt Nguyễn Quang Mẫu, tổng giám đốc Công ty Sao Mai, vì lừa đảo.",
            ["Nguyễn Quang Mẫu | tổng giám đốc Công ty Sao Mai | VN"],
        ),
        ("Chủ tịch EC Donald Mason họp.", ["Donald Mason | Chủ tịch EC | None"]),
        (
            "Chủ tịch Ủy ban châu Âu, bà Ursula von der Linden Bà Von der Linden phát biểu.",
            ["Ursula von der Linden | Chủ tịch Ủy ban châu Âu | None"],
        ),
        (
            "G.S Trần Văn Bình – Chủ nhiệm Dự án Mẫu lo ngại.",
            ["Trần Văn Bình | G.S; Chủ nhiệm Dự án Mẫu | VN"],
        ),
        (
            "Đoàn thăm tỉnh. Ảnh: THU MẪU Phó Chủ tịch UBND tỉnh Sơn La Lò Văn Bình tiếp.",
            ["Lò Văn Bình | Phó Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
    ],
    "who is no more, or only somebody's kin": [
        ("Đại tướng Trần Văn Bình từ trần hôm qua.", ["Trần Văn Bình | Đại tướng | VN (absent)"]),
        (
            "Ông là cháu của Bộ trưởng Trần Văn Bình.",
            ["Trần Văn Bình | Bộ trưởng | VN (absent)"],
        ),
        (
            "Con đường mang tên Đại tướng Trần Văn Bình. Nhân dân nhớ Đại tướng Trần Văn Bình.",
            ["Trần Văn Bình | Đại tướng | VN (absent)"],
        ),
        ("Cố vấn Nhà nước Eva Linden dự.", ["Eva Linden | Cố vấn Nhà nước | None"]),
        (
            "Đoàn thăm gia đình cố GS.TS Lò Văn Mẫu. GS.TS Lò Văn Mẫu dạy ở Sơn La.",
            ["Lò Văn Mẫu | GS.TS | VN (absent)"],
        ),
        (
            "Ông Bảy (thân sinh nguyên Bộ trưởng Trần Văn Bình) kể.",
            ["Trần Văn Bình | nguyên: nguyên Bộ trưởng | VN (absent)"],
        ),
        ("Đồng chí Hà Huy Tập - Tổng Bí thư tài năng.", ["Hà Huy Tập | Tổng Bí thư | VN (absent)"]),
    ],
    "the country of a foreign head": [
        ("Trong chuyến bay tới Hà Lan, Tổng thống Mason nói.", ["Mason | Tổng thống | None"]),
        ("Tình hình tại Pakistan và Yemen khiến Tổng thống Mason lo.", ["Mason | Tổng thống | None"]),
        (
            "Ông thăm Campuchia theo lời mời của Quốc vương Norodom Mason.",
            ["Norodom Mason | Quốc vương | KH (absent)"],
        ),
        ("Trung Quốc cử Ngoại trưởng Vương Mẫu.", ["Vương Mẫu | Ngoại trưởng | CN"]),
        (
            "Ông John Mason, cựu Bộ trưởng Lao động Mỹ dưới thời trước, nói.",
            ["John Mason | nguyên: cựu Bộ trưởng Lao động Mỹ | US"],
        ),
    ],
}

NEVER: Table = {
    "no verb and no list is an office's": [
        ("Ông Trần Văn Bình, Giám đốc và các thạc sĩ, đã tới.", ["Trần Văn Bình | Giám đốc | VN"]),
        (
            "Theo ông Lê Văn Mẫu, Cục trưởng Cục An toàn thực phẩm, Bộ Y tế đã cấp phép.",
            ["Lê Văn Mẫu | Cục trưởng Cục An toàn thực phẩm | VN"],
        ),
        (
            "Dự có ông Lê Văn Mẫu, Cục trưởng Cục Kiểm lâm, Bộ Y tế, Bộ Tài chính, và các sở.",
            ["Lê Văn Mẫu | Cục trưởng Cục Kiểm lâm | VN"],
        ),
        (
            "Ông Ali Mason, Thống đốc AIIB đồng thời là Bộ trưởng Y tế Nga, nói.",
            ["Ali Mason | Thống đốc AIIB; Bộ trưởng Y tế Nga | RU"],
        ),
    ],
    "no degree without a name": [
        ("Ông bảo vệ luận án tiến sĩ Kinh tế ở Lào.", []),
        ("Trường có 20 giáo sư và 50 tiến sĩ.", []),
    ],
    "no holder of another's office": [
        ("Khách mời của Chủ tịch UBND tỉnh Sơn La là ông Trần Văn Bình.", []),
        (
            "Chủ tịch UBND tỉnh Hà Tĩnh - Trần Văn Bình, Giám đốc Sở Y tế, nói.",
            ["Trần Văn Bình | Giám đốc Sở Y tế tỉnh Hà Tĩnh* | VN"],
        ),
        ("Phó trưởng công an P.Hàng Mẫu cho biết.", []),
        ("Chủ tịch UBND TP Uông Mẫu (Quảng Ninh) cho biết.", []),
        (
            "Ông Trần Văn Bình, ông Lê Văn Mẫu - Giám đốc Sở Y tế tỉnh Sơn La.",
            ["Lê Văn Mẫu | Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Tham dự có Thị trưởng thành phố Augsberg Eva Linden, Trưởng ban công tác cộng đồng Trần Văn Bình.",
            [
                "Eva Linden | Thị trưởng thành phố Augsberg | None",
                "Trần Văn Bình | Trưởng ban công tác cộng đồng | VN",
            ],
        ),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), [*lines(MATCH), *lines(NEVER)])
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert offices_read(text) == told, construction


def test_every_construction_has_five_lines() -> None:
    assert all(len(rows) >= 5 for rows in MATCH.values())
    assert all(len(rows) >= 2 for rows in NEVER.values())
