"""Offices read to their end, fourth table: up to the name of the holder, behind a verb, in another sentence.

A line is a text and what comes out of it: `name | title; title | country`, one for each official, nothing else;
`nguyên:` before a title marks one that is told to be over, `*` one with a part that the text leaves out, `(absent)`
one who takes no part. All people are invented but those of history.
"""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from people import Table, lines, offices_read

MATCH: Table = {
    "an office that no table completes, up to the name": [
        (
            "Đội trưởng đội Thanh tra cầu đường huyện Mẫu Sơn Trần Văn Bình cho biết.",
            ["Trần Văn Bình | Đội trưởng đội Thanh tra cầu đường huyện Mẫu Sơn | VN"],
        ),
        (
            "Trưởng ban công tác cộng đồng Đại sứ quán Việt Nam tại Đức Trần Văn Bình phát biểu.",
            ["Trần Văn Bình | Trưởng ban công tác cộng đồng Đại sứ quán Việt Nam tại Đức | VN"],
        ),
        (
            "Theo Trưởng Ban Quản lý dự án Trần Văn Bình, tiến độ đạt 47%.",
            ["Trần Văn Bình | Trưởng Ban Quản lý dự án | VN"],
        ),
        (
            "Trưởng Ban Quản lý dự án đường sắt Vũng Áng - Viêng Chăn Trần Văn Bình báo cáo.",
            ["Trần Văn Bình | Trưởng Ban Quản lý dự án đường sắt Vũng Áng - Viêng Chăn | VN"],
        ),
        (
            "Chủ tịch liên đoàn bóng bàn Lào Viphet Sihachak nói.",
            ["Viphet Sihachak | Chủ tịch liên đoàn bóng bàn Lào | LA"],
        ),
        (
            "Giám đốc Dự án thủy điện Xekaman 9 Trần Văn Bình báo cáo.",
            ["Trần Văn Bình | Giám đốc Dự án thủy điện Xekaman 9 | VN"],
        ),
        (
            "Giám đốc phụ trách khu vực Đông Dương của Tập đoàn Sao Mai, ông Trần Văn Bình, nói.",
            ["Trần Văn Bình | Giám đốc phụ trách khu vực Đông Dương của Tập đoàn Sao Mai | VN"],
        ),
        (
            "Người phát ngôn của Tổ chức Cấm thử vũ khí (OCTV) Christian Sharter nói.",
            ["Christian Sharter | Người phát ngôn của Tổ chức Cấm thử vũ khí (OCTV) | None"],
        ),
    ],
    "an office up to the end of a sentence that has its verb": [
        (
            "Dự có bà Lê Thị Mẫu, Chủ tịch Hội Nông dân huyện; ông Trần Văn Bình, trưởng ban quản lý khu kinh tế.",
            [
                "Lê Thị Mẫu | Chủ tịch Hội Nông dân huyện | VN",
                "Trần Văn Bình | trưởng ban quản lý khu kinh tế | VN",
            ],
        ),
        (
            "Tham dự có ông Trần Văn Bình, trưởng ban quản lý dự án và các đại biểu.",
            ["Trần Văn Bình | trưởng ban quản lý dự án | VN"],
        ),
        (
            "Ông Trần Văn Bình được bầu làm Chủ tịch Hội những người bạn Lào từ năm 2010.",
            ["Trần Văn Bình | Chủ tịch Hội những người bạn Lào | VN"],
        ),
        (
            "Ông Trần Văn Bình là Giám đốc Công ty Sao Mai và sống ở Hà Nội.",
            ["Trần Văn Bình | Giám đốc Công ty Sao Mai | VN"],
        ),
        (
            "Họ ký với ThS Trần Văn Bình, Bí thư Đoàn trường và ông Lê Văn Mẫu.",
            ["Trần Văn Bình | ThS; Bí thư Đoàn trường | VN"],
        ),
    ],
    "an office told by a verb": [
        (
            "Đồng chí Trần Văn Bình, hiện là Phó Chánh Văn phòng Tỉnh ủy, cho biết.",
            ["Trần Văn Bình | Phó Chánh Văn phòng Tỉnh ủy | VN"],
        ),
        (
            "Ông Trần Văn Bình hiện đang giữ chức Phó Chủ tịch HĐND tỉnh Sơn La.",
            ["Trần Văn Bình | Phó Chủ tịch HĐND tỉnh Sơn La | VN"],
        ),
        (
            "Ông Trần Văn Bình, người từng là Đại sứ Việt Nam tại Lào, kể.",
            ["Trần Văn Bình | nguyên: Đại sứ Việt Nam tại Lào | VN"],
        ),
        (
            "Ông Trần Văn Bình, người vừa được bổ nhiệm làm Giám đốc Sở Ngoại vụ Sơn La, dự lễ.",
            ["Trần Văn Bình | Giám đốc Sở Ngoại vụ Sơn La | VN"],
        ),
        (
            "Ông Trần Văn Bình vừa được bầu lại làm Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La.",
            ["Trần Văn Bình | Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La | VN"],
        ),
        (
            "Bà Bounmy Vongsa hiện còn là Ủy viên Trung ương Đảng Nhân dân Cách mạng Lào.",
            ["Bounmy Vongsa | Ủy viên Trung ương Đảng Nhân dân Cách mạng Lào | LA"],
        ),
        (
            "Ông Phonsa Vongdara – nguyên Đô trưởng – nay là Phó Chủ tịch Quốc hội Lào.",
            ["Phonsa Vongdara | nguyên: nguyên Đô trưởng; Phó Chủ tịch Quốc hội Lào | LA"],
        ),
    ],
    "an office told of who was named before": [
        (
            "Trần Văn Bình sinh năm 1960. Ông là Giám đốc Sở Y tế tỉnh Sơn La từ năm 2010.",
            ["Trần Văn Bình | Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Đoàn thăm bà Lê Thị Mẫu. Bà từng giữ chức Bí thư Huyện ủy Mẫu Sơn.",
            ["Lê Thị Mẫu | nguyên: Bí thư Huyện ủy Mẫu Sơn | VN"],
        ),
        (
            "Họ tặng quà ông Trần Văn Bình (89 tuổi). Ông Bình là đại tá, nguyên Giám đốc Bảo tàng Quân khu 4.",
            ["Trần Văn Bình | đại tá; nguyên: nguyên Giám đốc Bảo tàng Quân khu 4 | VN"],
        ),
        (
            "Bộ trưởng Trần Văn Bình và người đồng cấp Lào Bounmy Vongsa ký.",
            ["Trần Văn Bình | Bộ trưởng | VN", "Bounmy Vongsa | Bộ trưởng Lào* | LA"],
        ),
        (
            "Người phát ngôn Trần Văn Bình của Bộ Ngoại giao nói.",
            ["Trần Văn Bình | Người phát ngôn Bộ Ngoại giao | VN"],
        ),
    ],
    "the body over an office, behind a dash": [
        (
            "Theo ông Trần Văn Bình - Vụ trưởng Vụ Kế hoạch - Bộ Công Thương, dự án đã xong.",
            ["Trần Văn Bình | Vụ trưởng Vụ Kế hoạch - Bộ Công Thương | VN"],
        ),
        (
            "Bà Lê Thị Mẫu - Chánh tòa Hình sự - Tòa án nhân dân tỉnh Sơn La sẽ ngồi ghế chủ tọa.",
            ["Lê Thị Mẫu | Chánh tòa Hình sự - Tòa án nhân dân tỉnh Sơn La | VN"],
        ),
        (
            "PGS Trần Văn Bình, Phó Viện trưởng Viện Lúa - Trường Đại học Cần Thơ lo ngại.",
            ["Trần Văn Bình | PGS; Phó Viện trưởng Viện Lúa - Trường Đại học Cần Thơ | VN"],
        ),
        (
            "Ông Trần Văn Bình, Giám đốc Trung tâm khám dinh dưỡng, Viện Dinh dưỡng Quốc gia cho biết.",
            ["Trần Văn Bình | Giám đốc Trung tâm khám dinh dưỡng, Viện Dinh dưỡng Quốc gia | VN"],
        ),
        (
            "Thạc sĩ Trần Văn Bình - Phó trưởng Khoa Tiếng Việt, Trường Cao đẳng Sư phạm Mẫu Sơn - chia sẻ.",
            ["Trần Văn Bình | Thạc sĩ; Phó trưởng Khoa Tiếng Việt, Trường Cao đẳng Sư phạm Mẫu Sơn | VN"],
        ),
    ],
    "all that stands in brackets": [
        (
            "bà Lê Thị Mẫu (cục trưởng Cục Thanh tra, Giám sát Ngân hàng Nhà nước) kể.",
            ["Lê Thị Mẫu | cục trưởng Cục Thanh tra, Giám sát Ngân hàng Nhà nước | VN"],
        ),
        ("ông Trần Văn Bình (Chủ tịch xã, 50 tuổi) kể.", ["Trần Văn Bình | Chủ tịch xã | VN"]),
        (
            "Trung tá Trần Văn Bình (phụ trách chốt kiểm dịch tại cột mốc 9) kể.",
            ["Trần Văn Bình | Trung tá; phụ trách chốt kiểm dịch tại cột mốc 9 | VN"],
        ),
        (
            "Bà Lê Thị Mẫu (nguyên là Giám đốc Sở Y tế Sơn La) kể.",
            ["Lê Thị Mẫu | nguyên: Giám đốc Sở Y tế Sơn La | VN"],
        ),
        (
            "Dự lễ có ba Thứ trưởng: Trần Văn Bình (Bộ Y tế), Lê Thị Mẫu (Bộ Tư pháp).",
            ["Trần Văn Bình | Thứ trưởng Bộ Y tế | VN", "Lê Thị Mẫu | Thứ trưởng Bộ Tư pháp | VN"],
        ),
        (
            "Trưởng thôn Ka Mẫu (xã Hướng Sơn, huyện Mẫu Hóa), ông Trần Văn Bình kể.",
            ["Trần Văn Bình | Trưởng thôn Ka Mẫu | VN"],
        ),
    ],
    "an office of several people": [
        (
            "hai Phó Hiệu trưởng là TS Trần Văn Bình và TS Lê Thị Mẫu.",
            ["Trần Văn Bình | Phó Hiệu trưởng; TS | VN", "Lê Thị Mẫu | TS; Phó Hiệu trưởng | VN"],
        ),
        (
            "Có hai Phó Chủ nhiệm Ủy ban là bà Chăn-sổm Bút-đa-vông và ông Thong-lỉ Xỉ-sụ-lịt của Lào.",
            ["Chăn-sổm Bút-đa-vông | Phó Chủ nhiệm Ủy ban | LA", "Thong-lỉ Xỉ-sụ-lịt | Phó Chủ nhiệm Ủy ban | LA"],
        ),
        (
            "dự có các Ủy viên Thường trực Trần Văn Bình và Lê Thị Mẫu.",
            ["Trần Văn Bình | Ủy viên Thường trực | VN", "Lê Thị Mẫu | Ủy viên Thường trực | VN"],
        ),
        (
            "Dự có Phạm Văn Hòa, Phó Bí thư Huyện ủy; Trần Văn Bình, Lê Thị Mẫu, Phó Chủ tịch UBND huyện.",
            [
                "Phạm Văn Hòa | Phó Bí thư Huyện ủy | VN",
                "Trần Văn Bình | Phó Chủ tịch UBND huyện | VN",
                "Lê Thị Mẫu | Phó Chủ tịch UBND huyện | VN",
            ],
        ),
        (
            "Họ gặp các đại biểu Quốc hội như Trần Văn Bình, Lê Thị Mẫu để hỏi.",
            ["Trần Văn Bình | đại biểu Quốc hội | VN", "Lê Thị Mẫu | đại biểu Quốc hội | VN"],
        ),
        (
            "Đoàn có ba Ủy viên Trung ương Đảng gồm Trần Văn Bình, Lê Thị Mẫu, do ông Đỗ Văn Nam dẫn đầu.",
            ["Trần Văn Bình | Ủy viên Trung ương Đảng | VN", "Lê Thị Mẫu | Ủy viên Trung ương Đảng | VN"],
        ),
    ],
    "titles beside offices": [
        (
            "Hòa thượng Thích Minh Mẫu, trụ trì chùa Mẫu Tích, Phó Chủ tịch Liên minh Phật giáo, nói.",
            ["Thích Minh Mẫu | Hòa thượng; trụ trì chùa Mẫu Tích; Phó Chủ tịch Liên minh Phật giáo | VN"],
        ),
        ("NSND Lê Thị Mẫu, Giám đốc Nhà hát Mẫu Sơn, phát biểu.", ["Lê Thị Mẫu | NSND; Giám đốc Nhà hát Mẫu Sơn | VN"]),
        (
            "Anh hùng LLVTND, Thiếu tướng Trần Văn Bình phát biểu.",
            ["Trần Văn Bình | Anh hùng LLVTND; Thiếu tướng | VN"],
        ),
        (
            "Theo BSCKII Lê Thị Mẫu, Giám đốc Bệnh viện Đa khoa tỉnh Sơn La, việc này đã cũ.",
            ["Lê Thị Mẫu | BSCKII; Giám đốc Bệnh viện Đa khoa tỉnh Sơn La | VN"],
        ),
        ("Thượng úy chuyên nghiệp Trần Văn Bình kể.", ["Trần Văn Bình | Thượng úy chuyên nghiệp | VN"]),
        (
            "Ông Trần Văn Bình, Ủy viên Hội Hữu nghị Việt Nam - Lào, nguyên chuyên gia giáo dục, kể.",
            ["Trần Văn Bình | Ủy viên Hội Hữu nghị Việt Nam - Lào; nguyên: nguyên chuyên gia giáo dục | VN"],
        ),
        (
            "Ông Trần Văn Bình, cựu chiến binh, nguyên Đại đội trưởng Đại đội 5, kể.",
            ["Trần Văn Bình | nguyên: nguyên Đại đội trưởng Đại đội 5 | VN"],
        ),
        (
            "Phó Chủ tịch Hội Nhà văn Việt Nam, nhà thơ Trần Văn Bình cho biết.",
            ["Trần Văn Bình | Phó Chủ tịch Hội Nhà văn Việt Nam | VN"],
        ),
    ],
    "offices of few tables": [
        ("Thẩm phán Lê Thị Mẫu chủ tọa.", ["Lê Thị Mẫu | Thẩm phán | VN"]),
        (
            "Ông Trần Văn Bình, Chi hội trưởng Chi hội cựu chiến binh thôn Mẫu, kể.",
            ["Trần Văn Bình | Chi hội trưởng Chi hội cựu chiến binh thôn Mẫu | VN"],
        ),
        ("Kỹ sư trưởng Trần Văn Bình kể.", ["Trần Văn Bình | Kỹ sư trưởng | VN"]),
        ("Ông Trần Văn Bình, Trợ lý Bộ trưởng Bộ Y tế, dự.", ["Trần Văn Bình | Trợ lý Bộ trưởng Bộ Y tế | VN"]),
        ("Trợ lý Đại sứ Trần Văn Bình đón đoàn.", ["Trần Văn Bình | Trợ lý Đại sứ | VN"]),
        ("Bí thư chi bộ Lò Văn Mẫu ký.", ["Lò Văn Mẫu | Bí thư chi bộ | VN"]),
        (
            "Giám đốc Trung tâm, Tiến sĩ Bua-khăm Thíp-pha-vông, nói ở Lào.",
            ["Bua-khăm Thíp-pha-vông | Giám đốc Trung tâm; Tiến sĩ | LA"],
        ),
        (
            "Đoàn Lào do Chủ nhiệm Ủy ban Xạ-nỉ-xay Xay-nhạ-đẹt dẫn đầu.",
            ["Xạ-nỉ-xay Xay-nhạ-đẹt | Chủ nhiệm Ủy ban | LA"],
        ),
    ],
    "names": [
        ("Thủ tướng Lào Phoukhong Saysomboun cảm ơn.", ["Phoukhong Saysomboun | Thủ tướng Lào | LA"]),
        (
            "Giám đốc Sở Y tế Ma Ni Von Thíp Pha Vông đón đoàn ở Lào.",
            ["Ma Ni Von Thíp Pha Vông | Giám đốc Sở Y tế | LA"],
        ),
        (
            "Bí thư Tỉnh ủy Khăm Muộn Văn Xay Phông Sa Vẳn cảm ơn.",
            ["Văn Xay Phông Sa Vẳn | Bí thư Tỉnh ủy Khăm Muộn | LA"],
        ),
        (
            "Theo ĐBQH thành phố Đà Nẵng, Trần Văn Bình cho rằng luật còn chậm.",
            ["Trần Văn Bình | ĐBQH thành phố Đà Nẵng | VN"],
        ),
        (
            "Ông Trần Văn Bình Phó Giám đốc Sở Y tế Sơn La cho biết.",
            ["Trần Văn Bình | Phó Giám đốc Sở Y tế Sơn La | VN"],
        ),
    ],
    "two countries, numbers, seats and namesakes": [
        (
            "Ông Trần Văn Bình - Chủ tịch Hội Hữu nghị Lào - Việt Nam - cho biết.",
            ["Trần Văn Bình | Chủ tịch Hội Hữu nghị Lào - Việt Nam | VN"],
        ),
        (
            "Tổng Giám đốc Công ty TNHH MTV Hợp tác Lào - Việt Trần Văn Bình ký.",
            ["Trần Văn Bình | Tổng Giám đốc Công ty TNHH MTV Hợp tác Lào - Việt | VN"],
        ),
        (
            "Ông Trần Văn Bình, Bí thư chi bộ kiêm Trưởng bản Pha Mẫu, kể.",
            ["Trần Văn Bình | Bí thư chi bộ; Trưởng bản Pha Mẫu | VN"],
        ),
        (
            "Đoàn trưởng Đoàn kinh tế - quốc phòng 9 Trần Văn Bình kể.",
            ["Trần Văn Bình | Đoàn trưởng Đoàn kinh tế - quốc phòng 9 | VN"],
        ),
        ("Đội trưởng Đội K93 Trần Văn Bình kể.", ["Trần Văn Bình | Đội trưởng Đội K93 | VN"]),
        ("Chỉ huy trưởng công trường Trần Văn Bình kể.", ["Trần Văn Bình | Chỉ huy trưởng công trường | VN"]),
        (
            "Cục trưởng Cục Quản lý lao động ngoài nước Trần Văn Bình ký.",
            ["Trần Văn Bình | Cục trưởng Cục Quản lý lao động ngoài nước | VN"],
        ),
        (
            "Giám đốc Bảo tàng Hồ Chí Minh Trần Văn Bình đón đoàn.",
            ["Trần Văn Bình | Giám đốc Bảo tàng Hồ Chí Minh | VN"],
        ),
        (
            "Hiệu trưởng Trường Đại học Tây Bắc Trần Văn Bình đón đoàn.",
            ["Trần Văn Bình | Hiệu trưởng Trường Đại học Tây Bắc | VN"],
        ),
        ("Bí thư Thành ủy Vinh Trần Văn Bình đón đoàn.", ["Trần Văn Bình | Bí thư Thành ủy Vinh | VN"]),
        (
            "Ông Trần Văn Bình - Phó Hiệu trưởng Trường Đại học Xu-pha-nu-vông - cho biết.",
            ["Trần Văn Bình | Phó Hiệu trưởng Trường Đại học Xu-pha-nu-vông | VN"],
        ),
        (
            "Ông Trần Văn Bình, Phó Vụ trưởng, Vụ Hợp tác quốc tế, kể.",
            ["Trần Văn Bình | Phó Vụ trưởng, Vụ Hợp tác quốc tế | VN"],
        ),
        (
            "Phó Chủ tịch Liên đoàn Bóng bàn (LBB), Trưởng ban Trọng tài Trần Văn Bình nói.",
            ["Trần Văn Bình | Phó Chủ tịch Liên đoàn Bóng bàn; Trưởng ban Trọng tài | VN"],
        ),
    ],
    "a life told behind a pronoun": [
        (
            "Ông Bounmy Vongsa kể. Từ tháng 4/2016 đến tháng 3/2021, ông là Giám đốc Sở Y tế tỉnh Hủa Phăn.",
            ["Bounmy Vongsa | nguyên: Giám đốc Sở Y tế tỉnh Hủa Phăn | LA"],
        ),
        (
            "Ông Bounmy Vongsa nói. Nhập ngũ năm 1970, ông trải qua các cương vị: Đại đội trưởng, Bí thư Huyện ủy.",
            ["Bounmy Vongsa | nguyên: Đại đội trưởng; nguyên: Bí thư Huyện ủy | None"],
        ),
        (
            "Bà Lê Thị Mẫu kể. Khi còn trẻ, bà đã kinh qua nhiều chức vụ quan trọng như Giám đốc Sở Y tế Sơn La.",
            ["Lê Thị Mẫu | nguyên: Giám đốc Sở Y tế Sơn La | VN"],
        ),
        (
            "Ông Bounmy Vongsa nhớ lại, khi đó ông là Chính ủy Trung đoàn 101 Lào.",
            ["Bounmy Vongsa | nguyên: Chính ủy Trung đoàn 101 Lào | LA"],
        ),
        (
            "Ông Bounmy Vongsa kể. Ông được bầu làm Ủy viên Trung ương từ Đại hội V, Phó Thủ tướng Lào từ khóa VI.",
            ["Bounmy Vongsa | Ủy viên Trung ương; Phó Thủ tướng Lào | LA"],
        ),
        (
            "Ông Bounmy Vongsa, Phó Chủ tịch nước Lào nhiệm kỳ trước, được bổ nhiệm giữ chức Thủ tướng.",
            ["Bounmy Vongsa | Phó Chủ tịch nước Lào; Thủ tướng | LA"],
        ),
        (
            "Ông Bounmy Vongsa, Tỉnh trưởng Hủa Phăn, trở thành Ủy viên Bộ Chính trị.",
            ["Bounmy Vongsa | Tỉnh trưởng Hủa Phăn; Ủy viên Bộ Chính trị | LA"],
        ),
        (
            "Ông Bounmy Vongsa từ chức Bộ trưởng Bộ Tài chính Lào.",
            ["Bounmy Vongsa | nguyên: Bộ trưởng Bộ Tài chính Lào | LA"],
        ),
    ],
    "an office that two are given, or one behind another": [
        (
            "Ông Bounmy Vongsa và bà Souphan Vongsa được bầu làm Phó Chủ tịch nước Lào.",
            ["Bounmy Vongsa | Phó Chủ tịch nước Lào | LA", "Souphan Vongsa | Phó Chủ tịch nước Lào | LA"],
        ),
        (
            "Ông Trần Văn Mẫu và bà Lê Thị Lan cùng được bổ nhiệm làm Phó Giám đốc Sở Y tế tỉnh Sơn La.",
            [
                "Trần Văn Mẫu | Phó Giám đốc Sở Y tế tỉnh Sơn La | VN",
                "Lê Thị Lan | Phó Giám đốc Sở Y tế tỉnh Sơn La | VN",
            ],
        ),
        (
            "Chánh án Tòa án nhân dân tối cao là bà Souphan Vongsa, Bộ trưởng Bộ Tư pháp Lào là ông Bounmy Vongsa.",
            [
                "Souphan Vongsa | Chánh án Tòa án nhân dân tối cao | LA",
                "Bounmy Vongsa | Bộ trưởng Bộ Tư pháp Lào | LA",
            ],
        ),
        ("Tướng Bounmy Vongsa thăm Hà Nội.", ["Bounmy Vongsa | Tướng | None"]),
        (
            "Ông Trần Văn Mẫu gặp ông Bounmy Vongsa được bầu làm Phó Chủ tịch nước Lào.",
            ["Bounmy Vongsa | Phó Chủ tịch nước Lào | LA"],
        ),
    ],
    "whose son or wife somebody is": [
        (
            "Ông Bounmy Vongsa, con trai cựu Bộ trưởng Bộ Y tế Lào Khampheng Vongsa, được bầu làm Phó Thủ tướng.",
            [
                "Bounmy Vongsa | Phó Thủ tướng | LA",
                "Khampheng Vongsa | nguyên: cựu Bộ trưởng Bộ Y tế Lào | LA (absent)",
            ],
        ),
        (
            "Ông Bounmy Vongsa, 56 tuổi, con của cựu Bộ trưởng Bộ Y tế Lào Khampheng Sisavath, được cử làm Thứ trưởng.",
            [
                "Bounmy Vongsa | Thứ trưởng | LA",
                "Khampheng Sisavath | nguyên: cựu Bộ trưởng Bộ Y tế Lào | LA (absent)",
            ],
        ),
        (
            "Bà Souphan Vongsa, vợ Bộ trưởng Bộ Y tế Lào Khampheng Vongsa, hiện là Giám đốc Sở Du lịch Hủa Phăn.",
            [
                "Souphan Vongsa | Giám đốc Sở Du lịch Hủa Phăn | LA",
                "Khampheng Vongsa | Bộ trưởng Bộ Y tế Lào | LA (absent)",
            ],
        ),
        (
            "Bà Lê Thị Mẫu, con gái nguyên Bí thư Tỉnh ủy Sơn La Lê Văn Mẫu, được bầu làm Chủ tịch Hội Nông dân tỉnh.",
            [
                "Lê Thị Mẫu | Chủ tịch Hội Nông dân tỉnh Sơn La* | VN",
                "Lê Văn Mẫu | nguyên: nguyên Bí thư Tỉnh ủy Sơn La | VN (absent)",
            ],
        ),
        (
            "Ông Bounmy Vongsa, em trai Tỉnh trưởng Hủa Phăn Khampheng Vongsa, hiện là Chánh Văn phòng Bộ Tư pháp Lào.",
            [
                "Bounmy Vongsa | Chánh Văn phòng Bộ Tư pháp Lào | LA",
                "Khampheng Vongsa | Tỉnh trưởng Hủa Phăn | LA (absent)",
            ],
        ),
    ],
}
NEVER: Table = {
    "another's life": [
        ("Ông Trần Văn Bình kể. Khi gặp ông Lê Văn Mẫu, ông là Giám đốc Sở Y tế.", []),
        ("Ông Trần Văn Bình gặp ông Lê Văn Mẫu, khi đó ông là Giám đốc Sở Y tế.", []),
        ("Ông Trần Văn Bình giữ nhiều kỷ vật của Giám đốc Sở Y tế.", []),
        ("Ông Trần Văn Bình, con trai một cựu chiến binh, sống ở Sơn La.", []),
    ],
    "names that no office is told of": [
        ("Giám đốc trao quà cho Trần Văn Bình.", []),
        ("Chủ tịch UBND tỉnh Hà Tĩnh động viên Trần Văn Bình.", []),
        ("Hiệu trưởng trường tiểu học Trần Văn Bình đón đoàn.", []),
        ("Giám đốc quỹ Vừ A Mẫu đón đoàn.", []),
        ("Ông Trần Văn Bình gặp ông Lê Văn Mẫu. Ông là Giám đốc Sở Y tế.", []),
        ("Ông Trần Văn Bình kể. Bà là Giám đốc Sở Y tế.", []),
        ("Shah (quốc vương) Mohammad Reza đã tới.", []),
        ("Bác sĩ Trần Văn Bình khám bệnh.", []),
        ("Chuyên gia kinh tế Trần Văn Bình dự báo.", []),
        ("Họ gặp Giám đốc Sở Y tế, Trần Văn Bình cho biết.", []),
        ("Mua từng chiếc Rolls-Joyce, CEO của Sao Mai mua sáu chiếc.", []),
        ("Anh Trần Văn Bình, cán bộ Công ty Sao Mai, nói.", []),
        ("Người đồng cấp Lào Bounmy Vongsa ký.", []),
    ],
    "no other's office": [
        (
            "Anh Trần Văn Bình - Trưởng phòng kỹ thuật Toyoda Mẫu Sơn (Sơn La), kể.",
            ["Trần Văn Bình | Trưởng phòng kỹ thuật Toyoda Mẫu Sơn | VN"],
        ),
        (
            "Bộ Ngoại giao triệu Đại sứ Mỹ về cận vệ của Tổng thống Recep Erdogan.",
            ["Recep Erdogan | Tổng thống | None"],
        ),
        (
            "Giám đốc Chương trình Nghiên cứu Trung Quốc Trần Văn Bình nói.",
            ["Trần Văn Bình | Giám đốc Chương trình Nghiên cứu Trung Quốc | VN"],
        ),
        (
            "Có Ma Ni Von Thíp Pha Vông, Giám đốc Sở Y tế; Bun Thoong Xay Nha Vông, Tỉnh trưởng Khăm Muộn.",
            [
                "Ma Ni Von Thíp Pha Vông | Giám đốc Sở Y tế tỉnh Khăm Muộn* | LA",
                "Bun Thoong Xay Nha Vông | Tỉnh trưởng Khăm Muộn | LA",
            ],
        ),
        ("Đoàn dâng hoa tại Khu mộ Đại tướng Võ Nguyên Giáp.", ["Võ Nguyên Giáp | Đại tướng | VN (absent)"]),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), [*lines(MATCH), *lines(NEVER)])
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert offices_read(text) == told, construction


@pytest.mark.parametrize(("construction", "text", "told"), lines(MATCH))
def test_every_office_has_its_words_in_the_text(construction: str, text: str, told: list[str]) -> None:
    article = vlc.parse_article(text)
    assert len(article.officials) == len(told)
    for official in article.officials:
        assert all(article.text[e.start : e.end] == e.quote for e in official.evidence), construction
        quotes = [e.quote for e in official.evidence if e.field == "positions"]
        assert len(quotes) >= len(official.positions), construction


def test_every_construction_has_five_lines() -> None:
    assert all(len(rows) >= 5 for rows in MATCH.values())
    assert all(len(rows) >= 2 for rows in NEVER.values())
