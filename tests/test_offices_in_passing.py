"""Offices told in passing: degrees in a row, short mentions, appointments, what somebody once was.

A line is a text and what comes out of it: `name | title; title | country`, one for each official, nothing else;
`nguyên:` before a title marks one that is told to be over, `*` one with a part that the text leaves out. All people
are invented.
"""

from __future__ import annotations

import pytest

from people import Table, lines, offices_read

MATCH: Table = {
    "degrees and ranks one after another": [
        (
            "Giáo sư, Tiến sĩ Nguyễn Văn Mẫu, nguyên Phó Chủ nhiệm Ủy ban Đối ngoại của Quốc hội, phát biểu.",
            ["Nguyễn Văn Mẫu | Giáo sư; Tiến sĩ; nguyên: nguyên Phó Chủ nhiệm Ủy ban Đối ngoại của Quốc hội | VN"],
        ),
        ("Phó Giáo sư - Tiến sĩ Lê Thị Mẫu phát biểu.", ["Lê Thị Mẫu | Phó Giáo sư; Tiến sĩ | VN"]),
        (
            "GS, TS Trần Văn Bình, Viện trưởng Viện Nghiên cứu Đông Nam Á, nêu ý kiến.",
            ["Trần Văn Bình | GS; TS; Viện trưởng Viện Nghiên cứu Đông Nam Á | VN"],
        ),
        ("Theo phó giáo sư, tiến sĩ Lê Văn Mẫu, hai nước cần phối hợp.", ["Lê Văn Mẫu | phó giáo sư; tiến sĩ | VN"]),
        (
            "Thượng tọa, Tiến sĩ Thích Đức Mẫu, Phó Chủ tịch Hội đồng Trị sự, cho biết.",
            ["Thích Đức Mẫu | Thượng tọa; Tiến sĩ; Phó Chủ tịch Hội đồng Trị sự | VN"],
        ),
        ("Giáo sư, tiến sĩ khoa học Đặng Vũ Mẫu chủ trì hội thảo.", ["Đặng Vũ Mẫu | Giáo sư; tiến sĩ khoa học | VN"]),
        ("Đại úy quân y Trần Thị Kiều Mẫu khám bệnh cho bà con.", ["Trần Thị Kiều Mẫu | Đại úy quân y | VN"]),
    ],
    "one after the other, each with the same office": [
        (
            "Đoàn thăm hỏi gia đình cố Chủ tịch Kaysone Phomvihane, cố Chủ tịch Souphanouvong tại Viêng Chăn.",
            [
                "Kaysone Phomvihane | nguyên: cố Chủ tịch | LA (absent)",
                "Souphanouvong | nguyên: cố Chủ tịch | LA (absent)",
            ],
        ),
    ],
    "a family name in capitals": [
        (
            "Đồng chí Khamphay SOMSANA, Vụ trưởng Vụ Hệ thống tư pháp Lào, làm Trưởng đoàn.",
            ["Khamphay SOMSANA | Vụ trưởng Vụ Hệ thống tư pháp Lào | LA"],
        ),
        (
            "Thứ trưởng Bộ Tư pháp Lào Khamla VONGDARA phát biểu.",
            ["Khamla VONGDARA | Thứ trưởng Bộ Tư pháp Lào | LA"],
        ),
        ("Ông Souphanh ASEAN dự lễ.", []),
    ],
    "bodies of Party and state in one": [
        (
            "Chủ nhiệm Ủy ban Kiểm tra Đảng - Nhà nước Lào Bunmy Vongsa phát biểu.",
            ["Bunmy Vongsa | Chủ nhiệm Ủy ban Kiểm tra Đảng - Nhà nước Lào | LA"],
        ),
        (
            "Chủ nhiệm Ủy ban kiểm tra Đảng - Chính phủ, ông Bun-mi Xay-nha-vông phát biểu tại Viêng Chăn.",
            ["Bun-mi Xay-nha-vông | Chủ nhiệm Ủy ban kiểm tra Đảng - Chính phủ | LA"],
        ),
    ],
    "a degree or an honour right behind a body": [
        (
            "Giám đốc Bệnh viện Đa khoa tỉnh TTƯT.TS.BS Trần Văn Bình dự lễ.",
            ["Trần Văn Bình | Giám đốc Bệnh viện Đa khoa tỉnh; TTƯT; TS.BS | VN"],
        ),
        (
            "Giám đốc Bệnh viện Bạch Mai TTƯT. TS Lê Thị Mẫu dự lễ.",
            ["Lê Thị Mẫu | Giám đốc Bệnh viện Bạch Mai; TTƯT; TS | VN"],
        ),
        ("Giám đốc Trung tâm TS.BS Trần Văn Bình dự lễ.", ["Trần Văn Bình | Giám đốc Trung tâm; TS.BS | VN"]),
        (
            "Hiệu trưởng Trường Đại học Mẫu Sơn NGND.GS.TS Lê Văn Thử phát biểu.",
            ["Lê Văn Thử | Hiệu trưởng Trường Đại học Mẫu Sơn; NGND; GS.TS | VN"],
        ),
        (
            "Hiệu trưởng trường THPT Phan Bội Châu, đồng chí Lê Văn Thử dự lễ.",
            ["Lê Văn Thử | Hiệu trưởng trường THPT Phan Bội Châu | VN"],
        ),
    ],
    "how long and by how many votes": [
        (
            "Ông Lê Văn Thử trúng cử chức Chủ tịch UBND tỉnh với 100% số phiếu.",
            ["Lê Văn Thử | Chủ tịch UBND tỉnh | VN"],
        ),
        (
            "Ông Trần Văn Bình được bầu giữ chức Bí thư Đảng ủy xã với số phiếu tuyệt đối.",
            ["Trần Văn Bình | Bí thư Đảng ủy xã | VN"],
        ),
        ("Bà Lê Thị Mẫu làm Giám đốc công ty trong 5 năm.", ["Lê Thị Mẫu | Giám đốc công ty | VN"]),
    ],
    "one office before a row of people with offices of their own": [
        (
            "Dự lễ có các Ủy viên Trung ương Đảng Trần Văn Bình, Bí thư Tỉnh ủy Sơn La; Lê Thị Mẫu, Bộ trưởng Y tế.",
            [
                "Trần Văn Bình | Ủy viên Trung ương Đảng; Bí thư Tỉnh ủy Sơn La | VN",
                "Lê Thị Mẫu | Bộ trưởng Y tế; Ủy viên Trung ương Đảng | VN",
            ],
        ),
    ],
    "a career, with its times": [
        (
            "Ông Khampheng Vongsa kể. Từ 1975 đến 1991, ông là Phó Thủ tướng. Năm 1991, ông được bầu làm Thủ tướng.",
            ["Khampheng Vongsa | nguyên: Phó Thủ tướng; Thủ tướng | None"],
        ),
        (
            "Đồng chí Khampheng Vongsa sinh năm 1924. Năm 1954, ông giữ chức Tổng Tham mưu trưởng.",
            ["Khampheng Vongsa | Tổng Tham mưu trưởng | None"],
        ),
        (
            "Ông Bounmy Vongsa quê Hủa Phăn. Ông lần lượt đảm nhiệm các chức vụ Phó Thủ tướng, Bộ trưởng Bộ Giáo dục.",
            ["Bounmy Vongsa | Phó Thủ tướng; Bộ trưởng Bộ Giáo dục | LA"],
        ),
        (
            "Ông Lê Văn Thử kể. Ông là Phó Giám đốc Sở Y tế từ 2018 đến 2020, từ năm 2020 là Giám đốc Sở Y tế Sơn La.",
            ["Lê Văn Thử | nguyên: Phó Giám đốc Sở Y tế tỉnh Sơn La*; Giám đốc Sở Y tế Sơn La | VN"],
        ),
        (
            "Tiểu sử ông Bounmy Vongsa\n1978 - 1986: Thứ trưởng Bộ Y tế\nTừ năm 1986 đến nay: Đại sứ Lào tại Việt Nam",
            ["Bounmy Vongsa | nguyên: Thứ trưởng Bộ Y tế; Đại sứ Lào tại Việt Nam | LA"],
        ),
        (
            "Đồng chí Lê Văn Mẫu sinh năm 1965.\n+ Tháng 10/2010: được bổ nhiệm làm Giám đốc Sở Tài chính tỉnh Sơn La.",
            ["Lê Văn Mẫu | Giám đốc Sở Tài chính tỉnh Sơn La | VN"],
        ),
    ],
    "two names in a row, the first of a ward or a hospital": [
        (
            "Giám đốc Bệnh viện Nguyễn Tri Phương Võ Đức Mẫu nói.",
            ["Võ Đức Mẫu | Giám đốc Bệnh viện Nguyễn Tri Phương | VN"],
        ),
        ("Trưởng Công an phường Lê Lợi Hoàng Minh Thử nói.", ["Hoàng Minh Thử | Trưởng Công an phường Lê Lợi | VN"]),
        (
            "Bí thư Đảng ủy phường Trần Hưng Đạo Lê Văn Thử nói.",
            ["Lê Văn Thử | Bí thư Đảng ủy phường Trần Hưng Đạo | VN"],
        ),
        ("Chủ tịch UBND xã Nguyễn Lê Thị Phương Mẫu nói.", ["Nguyễn Lê Thị Phương Mẫu | Chủ tịch UBND xã | VN"]),
        (
            "Chủ tịch UBND xã Nguyễn Văn Mẫu, huyện ủy viên, nói.",
            ["Nguyễn Văn Mẫu | Chủ tịch UBND xã; huyện ủy viên | VN"],
        ),
    ],
    "letters for the kind of a place": [
        (
            "Ông Vi Văn Mẫu, Chủ tịch UBND X.Nậm Mẫu (H.Kỳ Sơn, Nghệ An), cho biết dân hai bên qua lại.",
            ["Vi Văn Mẫu | Chủ tịch UBND X.Nậm Mẫu | VN"],
        ),
        (
            "Đại úy Lê Văn Thử, Phó trưởng công an P.Hàng Mẫu (Q.Hoàn Kiếm), cho biết.",
            ["Lê Văn Thử | Đại úy; Phó trưởng công an P.Hàng Mẫu (Q.Hoàn Kiếm) | VN"],
        ),
        ("Chủ tịch UBND H.Kỳ Sơn Trần Văn Bình dự lễ.", ["Trần Văn Bình | Chủ tịch UBND H.Kỳ Sơn | VN"]),
        (
            "Bí thư Đảng ủy phường Tây Nha Trang Lê Thị Mẫu nói.",
            ["Lê Thị Mẫu | Bí thư Đảng ủy phường Tây Nha Trang | VN"],
        ),
    ],
    "what a short mention adds": [
        (
            "TS Nguyễn Văn Mẫu, Trưởng khoa Nội Bệnh viện Mẫu Sơn, cho biết ca mổ tốt. Bác sĩ Mẫu sẽ sang Lào.",
            ["Nguyễn Văn Mẫu | TS; Trưởng khoa Nội Bệnh viện Mẫu Sơn; Bác sĩ | VN"],
        ),
        (
            "Ông Lê Văn Thử, Giám đốc Bệnh viện Hữu nghị Mẫu Sơn, dẫn đầu đoàn. Đại tá Thử cảm ơn phía bạn.",
            ["Lê Văn Thử | Giám đốc Bệnh viện Hữu nghị Mẫu Sơn; Đại tá | VN"],
        ),
        (
            "Đại tá, ThS Trần Văn Bình, Chủ nhiệm khoa Nội, dự lễ. Bác sĩ Bình cũng khám bệnh cho dân bản.",
            ["Trần Văn Bình | Đại tá; ThS; Chủ nhiệm khoa Nội; Bác sĩ | VN"],
        ),
        (
            "Ông Lê Văn Thử, Hiệu trưởng Trường Đại học Mẫu Sơn, ký kết. PGS Thử mong hai trường gắn bó.",
            ["Lê Văn Thử | Hiệu trưởng Trường Đại học Mẫu Sơn; PGS | VN"],
        ),
        (
            "BSCKII Nguyễn Thị Hoa, Giám đốc Bệnh viện Mẫu Sơn, dẫn đoàn. Bác sĩ Hoa tặng thuốc cho bạn.",
            ["Nguyễn Thị Hoa | BSCKII; Giám đốc Bệnh viện Mẫu Sơn | VN"],
        ),
    ],
    "offices that are given and taken": [
        (
            "Quốc hội phê chuẩn miễn nhiệm chức vụ Bộ trưởng Bộ Tài chính nhiệm kỳ 2021 - 2026 đối với ông Hồ Đức Mẫu.",
            ["Hồ Đức Mẫu | nguyên: Bộ trưởng Bộ Tài chính | VN"],
        ),
        (
            "Phê chuẩn kết quả bầu Phó Chủ tịch HĐND tỉnh Phú Thọ khóa 18, nhiệm kỳ 2016 - 2021 đối với bà Vi Thị Mẫu.",
            ["Vi Thị Mẫu | Phó Chủ tịch HĐND tỉnh Phú Thọ | VN"],
        ),
        (
            "Ban Bí thư quyết định bổ nhiệm chức vụ Đại sứ Việt Nam tại Lào đối với đồng chí Nguyễn Bá Mẫu.",
            ["Nguyễn Bá Mẫu | Đại sứ Việt Nam tại Lào | VN"],
        ),
        (
            "Chủ tịch nước ký quyết định bổ nhiệm Đại sứ Việt Nam tại Lào với ông Lê Văn Mẫu.",
            ["Lê Văn Mẫu | Đại sứ Việt Nam tại Lào | VN"],
        ),
        (
            "Ban Thường vụ quyết định cho thôi giữ chức Giám đốc Sở Y tế tỉnh Nghệ An đối với ông Trần Văn Bình.",
            ["Trần Văn Bình | nguyên: Giám đốc Sở Y tế tỉnh Nghệ An | VN"],
        ),
        (
            "Đồng chí Bùi Tấn Mẫu lên thay ông Lê Vũ Thử làm Chủ tịch Hội Hữu nghị Việt - Lào tỉnh.",
            ["Bùi Tấn Mẫu | Chủ tịch Hội Hữu nghị Việt - Lào tỉnh | VN"],
        ),
        (
            "Bà Bùi Thị Mẫu kế nhiệm ông Trần Văn Bình giữ chức Tổng Lãnh sự Việt Nam tại Luang Prabang.",
            ["Bùi Thị Mẫu | Tổng Lãnh sự Việt Nam tại Luang Prabang | VN"],
        ),
    ],
    "counted holders of one office": [
        (
            "Sở có 8 Phó Giám đốc Sở Nội vụ gồm có ông Nguyễn Ngọc Mẫu, Nguyễn Văn Thử và bà Nguyễn Thị Hoa.",
            [
                "Nguyễn Ngọc Mẫu | Phó Giám đốc Sở Nội vụ | VN",
                "Nguyễn Văn Thử | Phó Giám đốc Sở Nội vụ | VN",
                "Nguyễn Thị Hoa | Phó Giám đốc Sở Nội vụ | VN",
            ],
        ),
        (
            "Cục có 3 Phó Cục trưởng, gồm: Đại tá Phạm Văn Mẫu; Thượng tá Nguyễn Đức Thử.",
            ["Phạm Văn Mẫu | Đại tá; Phó Cục trưởng | VN", "Nguyễn Đức Thử | Thượng tá; Phó Cục trưởng | VN"],
        ),
        (
            "Cùng đi có 4 Phó Chủ tịch UBND huyện gồm các ông Lò Văn Bình, Vừ Bá Mẫu và bà Lô Thị Hoa.",
            [
                "Lò Văn Bình | Phó Chủ tịch UBND huyện | VN",
                "Vừ Bá Mẫu | Phó Chủ tịch UBND huyện | VN",
                "Lô Thị Hoa | Phó Chủ tịch UBND huyện | VN",
            ],
        ),
        (
            "Ban có sáu Phó Trưởng ban, gồm: Trần Văn Bình, Lê Thị Mẫu.",
            ["Trần Văn Bình | Phó Trưởng ban | VN", "Lê Thị Mẫu | Phó Trưởng ban | VN"],
        ),
        (
            "Đoàn gặp 2 Thứ trưởng Bộ Y tế Lào là ông Bounmy Vongsa và bà Khampheng Sisavath.",
            ["Bounmy Vongsa | Thứ trưởng Bộ Y tế Lào | LA", "Khampheng Sisavath | Thứ trưởng Bộ Y tế Lào | LA"],
        ),
    ],
    "a role that is the speaker's own": [
        (
            "Với cương vị Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Nghệ An, đồng chí Hồ Thị Mẫu nhiều lần sang Lào.",
            ["Hồ Thị Mẫu | Bí thư Tỉnh ủy Nghệ An*; Chủ tịch HĐND tỉnh Nghệ An | VN"],
        ),
        (
            "Trên cương vị Chủ tịch Phân ban Hợp tác, Bộ trưởng Bộ Kế hoạch và Đầu tư, ông Trần Văn Bình chủ trì họp.",
            ["Trần Văn Bình | Chủ tịch Phân ban Hợp tác; Bộ trưởng Bộ Kế hoạch và Đầu tư | VN"],
        ),
        (
            "Trong thời gian giữ cương vị Bí thư Đảng ủy, Giám đốc Công ty Cao su Mẫu Sơn, ông Lê Văn Thử sang Lào.",
            ["Lê Văn Thử | Bí thư Đảng ủy; Giám đốc Công ty Cao su Mẫu Sơn | VN"],
        ),
        (
            "Với vai trò Bí thư Chi bộ, Trưởng bản, ông Vi Văn Mẫu vận động bà con hiến đất.",
            ["Vi Văn Mẫu | Bí thư Chi bộ; Trưởng bản | VN"],
        ),
        ("Trên cương vị là Trưởng thôn, ông Hồ Văn Mẫu gương mẫu đi đầu.", ["Hồ Văn Mẫu | Trưởng thôn | VN"]),
        (
            "Với vai trò Trưởng ban Chỉ đạo, Phó Chủ tịch UBND tỉnh Lê Văn Mẫu đề nghị hai bên phối hợp.",
            ["Lê Văn Mẫu | Trưởng ban Chỉ đạo; Phó Chủ tịch UBND tỉnh | VN"],
        ),
        (
            "Với trọng trách Bí thư Thành ủy, Đô trưởng Viêng Chăn, đồng chí Khampheng Sisavath cảm ơn.",
            ["Khampheng Sisavath | Bí thư Thành ủy Viêng Chăn*; Đô trưởng Viêng Chăn | LA"],
        ),
    ],
    "offices once held": [
        (
            "Ông Khampheng Sisavath, khi còn là Giám đốc Đại học Quốc gia Lào, từng nhận bằng tiến sĩ danh dự.",
            ["Khampheng Sisavath | nguyên: Giám đốc Đại học Quốc gia Lào | LA"],
        ),
        (
            "Ông Lê Văn Mẫu, lúc ấy là Bí thư Huyện ủy Kỳ Sơn, sang thăm bạn.",
            ["Lê Văn Mẫu | Bí thư Huyện ủy Kỳ Sơn | VN"],
        ),
        (
            "Ông Trần Văn Bình vốn là Giám đốc Sở Y tế tỉnh Nghệ An.",
            ["Trần Văn Bình | nguyên: Giám đốc Sở Y tế tỉnh Nghệ An | VN"],
        ),
        (
            "Đồng chí Lê Văn Mẫu sinh năm 1950. Đồng chí từng giữ chức Bí thư Huyện ủy Kỳ Sơn.",
            ["Lê Văn Mẫu | nguyên: Bí thư Huyện ủy Kỳ Sơn | VN"],
        ),
        (
            "Nguyên Bí thư, Tỉnh trưởng Salavan Khampheng Sisavath dự lễ.",
            ["Khampheng Sisavath | nguyên: Nguyên Bí thư; nguyên: nguyên Tỉnh trưởng Salavan | LA"],
        ),
        (
            "Nguyên Đại sứ Việt Nam tại Lào Trần Văn Bình kể chuyện xưa.",
            ["Trần Văn Bình | nguyên: Nguyên Đại sứ Việt Nam tại Lào | VN"],
        ),
    ],
    "what is told of a person before the office": [
        (
            "Cụ Bùi Văn Mẫu, 86 tuổi, ở xã Mường Bi (Tân Lạc), nguyên Đại đội phó Đại đội 4, Tiểu đoàn 923, kể.",
            ["Bùi Văn Mẫu | nguyên: nguyên Đại đội phó Đại đội 4, Tiểu đoàn 923 | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, quê Nghệ An, nguyên Giám đốc Nông trường Mẫu Sơn, nhớ lại.",
            ["Lê Văn Mẫu | nguyên: nguyên Giám đốc Nông trường Mẫu Sơn | VN"],
        ),
        (
            "Bà Lô Thị Mẫu, dân tộc Thái, Chủ tịch Hội Phụ nữ xã Mường Lống, kể lại.",
            ["Lô Thị Mẫu | Chủ tịch Hội Phụ nữ xã Mường Lống | VN"],
        ),
        (
            "Ông Trần Văn Bình, đảng viên 60 năm tuổi Đảng, nguyên Chính trị viên Tiểu đoàn 4, nhớ lại.",
            ["Trần Văn Bình | nguyên: nguyên Chính trị viên Tiểu đoàn 4 | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, cán bộ tiền khởi nghĩa, nguyên Trưởng đoàn chuyên gia Việt Nam tại tỉnh Xiêng Khoảng, kể.",
            ["Lê Văn Mẫu | nguyên: nguyên Trưởng đoàn chuyên gia Việt Nam tại tỉnh Xiêng Khoảng | VN"],
        ),
        (
            "Giáo sư Lê Văn Thử (Giám đốc Viện Năng lượng mới - tổ chức của hai trường) nói.",
            ["Lê Văn Thử | Giáo sư; Giám đốc Viện Năng lượng mới | VN"],
        ),
    ],
    "heads of groups without another office": [
        ("Đoàn tỉnh Sơn La do bà Lường Thị Mẫu làm trưởng đoàn thăm bạn.", ["Lường Thị Mẫu | trưởng đoàn | VN"]),
        ("Đoàn tỉnh Hủa Phăn do ông Bounmy Vongsa làm Trưởng đoàn thăm bạn.", ["Bounmy Vongsa | Trưởng đoàn | LA"]),
        ("Trưởng đoàn Bounmy Vongsa cảm ơn tỉnh bạn.", ["Bounmy Vongsa | Trưởng đoàn | None"]),
        ("Bà Lường Thị Mẫu, Trưởng đoàn công tác, cảm ơn.", ["Lường Thị Mẫu | Trưởng đoàn công tác | VN"]),
        ("Ông Trần Văn Bình - Phó Trưởng đoàn - phát biểu.", ["Trần Văn Bình | Phó Trưởng đoàn | VN"]),
    ],
    "heads of villages": [
        (
            "Ông Khăm Mẫu, Trưởng bản Noọng Thử, cụm bản Noọng Thử, huyện Bua La Pha, nói.",
            ["Khăm Mẫu | Trưởng bản Noọng Thử | LA"],
        ),
        ("Ông Khăm Mẫu - Trưởng bản Noọng Thử - nói.", ["Khăm Mẫu | Trưởng bản Noọng Thử | None"]),
        ("Ông Khăm Mẫu, Trưởng bản Noọng Thử cho biết.", ["Khăm Mẫu | Trưởng bản Noọng Thử | None"]),
        (
            "Ông Xồng Bá Mẫu, Bí thư Chi bộ, Trưởng bản Huồi Thử, xã Nậm Cắn, nói.",
            ["Xồng Bá Mẫu | Bí thư Chi bộ; Trưởng bản Huồi Thử | VN"],
        ),
        ("Bà Lô Thị Mẫu, Trưởng thôn Tân Thử, vui vẻ kể.", ["Lô Thị Mẫu | Trưởng thôn Tân Thử | VN"]),
    ],
    "a company's foreign name before a person's": [
        (
            "Phó Tổng Giám đốc Viettel Global Lê Văn Mẫu cho biết.",
            ["Lê Văn Mẫu | Phó Tổng Giám đốc Viettel Global | VN"],
        ),
        ("Giám đốc Star Telecom Nguyễn Văn Mẫu cho biết.", ["Nguyễn Văn Mẫu | Giám đốc Star Telecom | VN"]),
        ("Tổng Giám đốc Unitel Lưu Mạnh Thử cho biết.", ["Lưu Mạnh Thử | Tổng Giám đốc Unitel | VN"]),
        ("Giám đốc Vietcombank Lào Trần Văn Bình cho biết.", ["Trần Văn Bình | Giám đốc Vietcombank Lào | VN"]),
        (
            "Giám đốc Công ty Mekong Logistics Lê Thị Hoa cho biết.",
            ["Lê Thị Hoa | Giám đốc Công ty Mekong Logistics | VN"],
        ),
    ],
    "names of five syllables": [
        (
            "Có các Phó Chủ tịch: Hầu A Lềnh, Trương Thị Ngọc Ánh Dương, Lê Văn Thử.",
            [
                "Hầu A Lềnh | Phó Chủ tịch | VN",
                "Trương Thị Ngọc Ánh Dương | Phó Chủ tịch | VN",
                "Lê Văn Thử | Phó Chủ tịch | VN",
            ],
        ),
        ("Thứ trưởng Nguyễn Thị Ngọc Minh Hà tiếp đoàn.", ["Nguyễn Thị Ngọc Minh Hà | Thứ trưởng | VN"]),
        ("Bà Lê Hoàng Thị Phương Mai, Giám đốc Sở Y tế, nói.", ["Lê Hoàng Thị Phương Mai | Giám đốc Sở Y tế | VN"]),
        ("Bà Trần Thị Thu Ngân Hà - Phó Vụ trưởng - nói.", ["Trần Thị Thu Ngân Hà | Phó Vụ trưởng | VN"]),
        ("Đại sứ Phạm Nguyễn Thị Bảo Lê cảm ơn.", ["Phạm Nguyễn Thị Bảo Lê | Đại sứ | VN"]),
    ],
    "further offices behind a brand or what one is": [
        (
            "Ông ST Lew, Phó Chủ tịch Sao Mai Technologies, Chủ tịch Qualcomm khu vực Đông Nam Á, nói.",
            ["ST Lew | Phó Chủ tịch Sao Mai Technologies; Chủ tịch Qualcomm khu vực Đông Nam Á | None"],
        ),
        (
            "GS Nguyễn Tài Mẫu, cố vấn Mercy Ships Việt Nam, phó chủ tịch Hội Phẫu thuật Việt Nam, nói.",
            ["Nguyễn Tài Mẫu | GS; cố vấn Mercy Ships Việt Nam; phó chủ tịch Hội Phẫu thuật Việt Nam | VN"],
        ),
        (
            "Ông Phạm Văn Mẫu, Giám đốc Chi nhánh Trung tâm Quảng cáo (SMA) tại TP.HCM, Đồng Trưởng ban Tổ chức, nói.",
            ["Phạm Văn Mẫu | Giám đốc Chi nhánh Trung tâm Quảng cáo; Đồng Trưởng ban Tổ chức | VN"],
        ),
        (
            "Tiến sĩ Huỳnh Thị Mẫu, Trưởng Phân môn Sơ sinh, Đại học Y Dược TP HCM, Phó chủ tịch Hội Nhi nói.",
            ["Huỳnh Thị Mẫu | Tiến sĩ; Trưởng Phân môn Sơ sinh, Đại học Y Dược TP HCM; Phó chủ tịch Hội Nhi | VN"],
        ),
        (
            "PGS, TS Nguyễn Văn Mẫu, Giảng viên cao cấp, Trưởng khoa Báo chí, nói.",
            ["Nguyễn Văn Mẫu | PGS; TS; Giảng viên cao cấp; Trưởng khoa Báo chí | VN"],
        ),
        (
            "Bà Lê Thị Mẫu, giảng viên Trường Đại học Vinh, Trưởng Ban Hợp tác, nói.",
            ["Lê Thị Mẫu | Trưởng Ban Hợp tác | VN"],
        ),
        (
            "Ông Lê Văn Mẫu, nhà nghiên cứu văn hóa Lào, nguyên Phó Viện trưởng Viện Đông Nam Á, nói.",
            ["Lê Văn Mẫu | nguyên: nguyên Phó Viện trưởng Viện Đông Nam Á | VN"],
        ),
    ],
    "a counterpart's office": [
        (
            "Bộ trưởng Ngoại giao Bùi Thanh Mẫu và người đồng cấp Lào Thongsavanh Thử đồng chủ trì.",
            ["Bùi Thanh Mẫu | Bộ trưởng Ngoại giao | VN", "Thongsavanh Thử | Bộ trưởng Ngoại giao Lào* | LA"],
        ),
        (
            "Bí thư Tỉnh ủy Nghệ An Nguyễn Đức Mẫu hội đàm với người đồng cấp tỉnh Xiêng Khoảng Bounkong Sihavong.",
            ["Nguyễn Đức Mẫu | Bí thư Tỉnh ủy Nghệ An | VN", "Bounkong Sihavong | Bí thư Tỉnh ủy Xiêng Khoảng* | LA"],
        ),
        (
            "Bộ trưởng Tài chính Nguyễn Thanh Mẫu đã gặp người đồng nhiệm Lào Bounkong Sihavong.",
            ["Nguyễn Thanh Mẫu | Bộ trưởng Tài chính | VN", "Bounkong Sihavong | Bộ trưởng Tài chính Lào* | LA"],
        ),
        (
            "Bộ trưởng Bộ Y tế Nguyễn Thanh Mẫu trao đổi với người đồng cấp Bounkong Sihavong.",
            ["Nguyễn Thanh Mẫu | Bộ trưởng Bộ Y tế | VN", "Bounkong Sihavong | Bộ trưởng Bộ Y tế* | None"],
        ),
        (
            "Thủ tướng Phạm Minh Mẫu hội đàm với người đồng cấp Lào Sonexay Sihavong.",
            ["Phạm Minh Mẫu | Thủ tướng | VN", "Sonexay Sihavong | Thủ tướng Lào* | LA"],
        ),
        (
            "Đại tướng Phan Văn Mẫu, Bộ trưởng Bộ Quốc phòng và người đồng cấp Lào, Thượng tướng Khamla Vongsa, ký.",
            [
                "Phan Văn Mẫu | Đại tướng; Bộ trưởng Bộ Quốc phòng | VN",
                "Khamla Vongsa | Bộ trưởng Bộ Quốc phòng Lào*; Thượng tướng | LA",
            ],
        ),
        (
            "Bộ trưởng Tài chính Việt Nam Hồ Đức Mẫu và người đồng cấp Lào Santiphab Vongsa ký.",
            ["Hồ Đức Mẫu | Bộ trưởng Tài chính Việt Nam | VN", "Santiphab Vongsa | Bộ trưởng Tài chính Lào* | LA"],
        ),
    ],
    "deputies named in a debate": [
        ("Đại biểu Đỗ Văn Mẫu nêu ý kiến tại Quốc hội.", ["Đỗ Văn Mẫu | Đại biểu | VN"]),
        (
            "Quốc hội họp. Các đại biểu Đỗ Kim Mẫu, Trần Thị Quốc Thử, Bùi Thị Hoa đề cao bản dự thảo.",
            ["Đỗ Kim Mẫu | đại biểu | VN", "Trần Thị Quốc Thử | đại biểu | VN", "Bùi Thị Hoa | đại biểu | VN"],
        ),
        ("Đại biểu Nguyễn Thị Mẫu - Đoàn ĐBQH TP.HCM - cho rằng cần sửa luật.", ["Nguyễn Thị Mẫu | Đại biểu | VN"]),
        ("ĐBQH Lò Văn Thử phát biểu. Đại biểu Thử đề nghị bổ sung.", ["Lò Văn Thử | ĐBQH | VN"]),
        ("HĐND tỉnh tán thành ý kiến của đại biểu Trần Văn Bình.", ["Trần Văn Bình | đại biểu | VN"]),
    ],
    "a section with the body above it, before the name": [
        (
            "Chi cục trưởng Chi cục Bảo vệ môi trường, Sở Tài nguyên và Môi trường Đà Nẵng Lê Văn Mẫu nói.",
            ["Lê Văn Mẫu | Chi cục trưởng Chi cục Bảo vệ môi trường, Sở Tài nguyên và Môi trường Đà Nẵng | VN"],
        ),
        (
            "Trưởng phòng Hợp tác quốc tế, Sở Ngoại vụ tỉnh Nghệ An Lê Văn Mẫu nói.",
            ["Lê Văn Mẫu | Trưởng phòng Hợp tác quốc tế, Sở Ngoại vụ tỉnh Nghệ An | VN"],
        ),
        (
            "Giám đốc Trung tâm Ngoại ngữ, Trường Đại học Vinh Lê Văn Mẫu nói.",
            ["Lê Văn Mẫu | Giám đốc Trung tâm Ngoại ngữ, Trường Đại học Vinh | VN"],
        ),
        (
            "Vụ trưởng Vụ Châu Á, Bộ Ngoại giao Lê Thị Mẫu nói.",
            ["Lê Thị Mẫu | Vụ trưởng Vụ Châu Á, Bộ Ngoại giao | VN"],
        ),
        (
            "Phó Cục trưởng Cục Cửa khẩu, Bộ Tư lệnh BĐBP Trần Văn Bình nói.",
            ["Trần Văn Bình | Phó Cục trưởng Cục Cửa khẩu, Bộ Tư lệnh BĐBP | VN"],
        ),
    ],
    "offices of the press abroad": [
        (
            "Ông Lê Văn Mẫu, Trưởng cơ quan thường trú Đài Tiếng nói Việt Nam tại Lào, cho biết.",
            ["Lê Văn Mẫu | Trưởng cơ quan thường trú Đài Tiếng nói Việt Nam tại Lào | VN"],
        ),
        (
            "Phóng viên Trần Văn Bình, Phó Trưởng Cơ quan thường trú TTXVN tại Viêng Chăn, dự lễ.",
            ["Trần Văn Bình | Phó Trưởng Cơ quan thường trú TTXVN tại Viêng Chăn | VN"],
        ),
        (
            "Trưởng Cơ quan thường trú Báo Nhân Dân tại Lào Lê Văn Mẫu cảm ơn.",
            ["Lê Văn Mẫu | Trưởng Cơ quan thường trú Báo Nhân Dân tại Lào | VN"],
        ),
        (
            "Tổng Biên tập Báo Pa-xa-xổn Vẳn-xay Phăn-tha-vông tiếp đoàn.",
            ["Vẳn-xay Phăn-tha-vông | Tổng Biên tập Báo Pa-xa-xổn | LA"],
        ),
        (
            "Trưởng Phân xã TTXVN tại Viêng Chăn Trần Văn Bình đưa tin.",
            ["Trần Văn Bình | Trưởng Phân xã TTXVN tại Viêng Chăn | VN"],
        ),
    ],
}

NEVER: Table = {
    "an office of the one before": [
        (
            "Dự lễ có các Phó Thủ tướng Trần Văn Bình, Lê Thị Mẫu; Phan Văn Thử, Bộ trưởng Bộ Y tế.",
            [
                "Trần Văn Bình | Phó Thủ tướng | VN",
                "Lê Thị Mẫu | Phó Thủ tướng | VN",
                "Phan Văn Thử | Bộ trưởng Bộ Y tế | VN",
            ],
        ),
        (
            "Dự lễ có Phó Thủ tướng Trần Văn Bình, Trưởng Ban Chỉ đạo; Lê Thị Mẫu, Bộ trưởng Bộ Y tế.",
            ["Trần Văn Bình | Phó Thủ tướng; Trưởng Ban Chỉ đạo | VN", "Lê Thị Mẫu | Bộ trưởng Bộ Y tế | VN"],
        ),
    ],
    "a time of another": [
        ("Ông Trần Văn Bình kể.\n- 1978: Chủ tịch nước Lê Văn Thử sang Lào.", ["Lê Văn Thử | Chủ tịch nước | VN"]),
        ("Ông Lê Văn Thử kể. Năm 2010, Giám đốc Sở Y tế đến thăm.", []),
        ("Ông Lê Văn Thử kể. Từ năm 2010, bà là Giám đốc Sở Y tế.", []),
        ("Ông Lê Văn Thử kể.\n- 8h00: Chủ tịch UBND tỉnh phát biểu.", []),
    ],
    "a degree of another": [
        ("Giám đốc Bệnh viện Nguyễn Tri Phương và TS Lê Văn Thử dự lễ.", ["Lê Văn Thử | TS | VN"]),
        ("Hiệu trưởng trường tiểu học Trần Văn Bình đón TS Lê Văn Thử.", ["Lê Văn Thử | TS | VN"]),
    ],
    "the office of who does what follows": [
        ("Về trường hợp ông Lê Văn Mẫu, ở xóm 5, Chủ tịch UBND xã Mẫu Sơn cho biết đã nắm sự việc.", []),
        ("Thăm mẹ Lê Thị Mẫu, thân nhân liệt sĩ, Bí thư Tỉnh ủy ân cần hỏi thăm.", []),
        (
            "Tiếp Đại sứ Lào Bounmy Vongsa, Bí thư Tỉnh ủy Nghệ An cảm ơn.",
            ["Bounmy Vongsa | Đại sứ Lào | LA"],
        ),
        ("Cùng với ông Lê Văn Mẫu, Tỉnh trưởng Hủa Phăn thăm gian hàng.", []),
        ("Tại buổi tiếp ông Bounchom Vongsa, Phó Thủ tướng đề nghị hai bên đẩy nhanh dự án.", []),
        ("Chia sẻ với gia đình anh Lê Văn Mẫu, Chủ tịch UBND tỉnh mong gia đình sớm vượt qua mất mát.", []),
        ("Cùng Đại sứ Lê Văn Thử, Bộ trưởng Bộ Y tế Lào cắt băng khánh thành.", ["Lê Văn Thử | Đại sứ | VN"]),
        ("Chủ tịch UBND phường Phạm Ngũ Lão, quận 1 cho biết sẽ xử lý.", []),
        ("Trên đường Hoàng Diệu, Chủ tịch UBND quận Ba Đình kiểm tra đèn chiếu sáng.", []),
        ("Đáp lời ông Lê Văn Mẫu, Phó Đô trưởng Viêng Chăn cảm ơn.", []),
    ],
    "what is over for one office only": [
        (
            "Nguyên Phó Thủ tướng, Chủ tịch Hội Khuyến học Việt Nam Lê Thị Mẫu dự lễ.",
            ["Lê Thị Mẫu | nguyên: Nguyên Phó Thủ tướng; Chủ tịch Hội Khuyến học Việt Nam | VN"],
        ),
        (
            "Nguyên Thứ trưởng, Đại biểu Quốc hội Lê Văn Mẫu phát biểu.",
            ["Lê Văn Mẫu | nguyên: Nguyên Thứ trưởng; Đại biểu Quốc hội | VN"],
        ),
    ],
    "what a short mention adds": [
        ("Ông Lê Văn Mẫu, Chủ tịch xã, được bác sĩ Mẫu cứu sống.", ["Lê Văn Mẫu | Chủ tịch xã | VN"]),
        (
            "Đại tá Trần Văn Bình, Chính ủy BĐBP tỉnh, thăm bác sĩ Bình.",
            ["Trần Văn Bình | Đại tá; Chính ủy BĐBP tỉnh | VN"],
        ),
    ],
    "a Christian name before the family name": [
        ("Linh mục Giuse Lê Văn Mẫu dự lễ.", ["Giuse Lê Văn Mẫu | Linh mục | None"]),
        ("Ông Henry Lê Văn Mẫu, Tổng Giám đốc Sao Mai, dự lễ.", ["Henry Lê Văn Mẫu | Tổng Giám đốc Sao Mai | None"]),
    ],
    "heads of groups without another office": [
        ("Đoàn do ông Trần Văn Bình, Giám đốc Sở Y tế, làm Trưởng đoàn.", ["Trần Văn Bình | Giám đốc Sở Y tế | VN"]),
        ("Đoàn tỉnh Sơn La do bà Lường Thị Mẫu dẫn đầu.", []),
    ],
    "deputies named in a debate": [
        ("Các đại biểu Việt Nam và Lào dự hội nghị.", []),
        ("Đoàn đại biểu Trần Văn Bình dự lễ.", []),
        ("Đại biểu các tỉnh phát biểu.", []),
        ("Đại biểu Trần Văn Bình, sinh viên năm hai, phát biểu tại Đại hội Đoàn trường.", []),
    ],
    "a section with the body above it, before the name": [
        ("Trưởng phòng Hợp tác quốc tế, Sở Ngoại vụ tỉnh Nghệ An báo cáo ông Lê Văn Mẫu.", []),
        ("Vụ trưởng Vụ Châu Á, Bộ Ngoại giao gửi lời chúc mừng.", []),
    ],
    "further offices behind a brand or what one is": [
        (
            "Ông Lê Văn Mẫu, Giám đốc Sao Mai Global, Chủ tịch xã Lò Văn Thử cùng dự.",
            ["Lê Văn Mẫu | Giám đốc Sao Mai Global | VN", "Lò Văn Thử | Chủ tịch xã | VN"],
        ),
        ("Ông Lê Văn Mẫu, cán bộ Sở Y tế, cùng Giám đốc Sở Y tế dự lễ.", []),
    ],
    "heads of villages": [
        ("Ông Vi Văn Mẫu, Bí thư xã, Trưởng bản Khăm Phăn Xay và dân quân cùng dự.", ["Vi Văn Mẫu | Bí thư xã | VN"]),
        ("Ông Khăm Mẫu, Phó bản Lò Văn Thử cùng dự.", ["Lò Văn Thử | Phó bản | VN"]),
        ("Dân bản Noọng Thử vui mừng.", []),
    ],
    "degrees and ranks one after another": [
        ("Dự hội thảo có các Giáo sư, Tiến sĩ, Giám đốc các viện nghiên cứu đến từ Hà Nội.", []),
        ("Nhà trường đào tạo 5 thạc sĩ, tiến sĩ cho Lào.", []),
        ("Đoàn bác sĩ Việt Nam khám bệnh cho dân bản.", []),
    ],
    "offices that are given and taken": [
        ("Chính phủ bổ nhiệm Đại sứ tại Lào với nhiệm kỳ ba năm.", []),
        ("Chủ tịch UBND tỉnh làm việc với ông Bounmy Vongsa.", []),
        ("Đại sứ Việt Nam tại Lào trao đổi thẳng thắn đối với ông Bounmy Vongsa.", []),
        ("Tỉnh cử cán bộ thay ông Lê Vũ Thử sang Lào.", []),
        ("Không phê chuẩn kết quả bầu Chủ tịch UBND huyện đối với ông Lê Văn Mẫu.", []),
        ("Sai phạm của chức danh Hiệu trưởng đối với cô Lê Thị Mẫu đã rõ.", []),
    ],
    "counted holders of one office": [
        ("Trong 3 ngày, Chủ tịch UBND tỉnh gặp ông Lê Văn Mẫu, ông Trần Văn Bình.", []),
        ("Sở có 8 Phó Giám đốc, trong khi ông Lê Văn Mẫu đã nghỉ hưu.", []),
    ],
    "a role that is the speaker's own": [
        ("Việt Nam đảm nhận vai trò Chủ tịch ASEAN, Đại tướng Trần Văn Bình nói.", ["Trần Văn Bình | Đại tướng | VN"]),
        ("Lào giữ chức Chủ tịch ASEAN, Thứ trưởng Lê Văn Mẫu cho biết.", ["Lê Văn Mẫu | Thứ trưởng | VN"]),
    ],
    "what is told of a person before the office": [
        ("Bà Lê Thị Mẫu, ở huyện Kỳ Sơn, cùng Chủ tịch UBND xã sang thăm bạn.", []),
        ("Dự lễ có bà Đặng Thị Mẫu - vợ ông Thử; ông Lâm Văn Bình - Viện phó.", ["Lâm Văn Bình | Viện phó | VN"]),
        ("Ông Bounmy Vongsa, người gốc Việt, gặp Giám đốc Sở Y tế.", []),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), [*lines(MATCH), *lines(NEVER)])
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert offices_read(text) == told, construction
