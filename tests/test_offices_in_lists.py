"""Offices in lists, eighth table: of the members of a board, behind a colon, in headlines, before a name that is a
place's too.

A line is a text and what comes out of it, as in `test_told_offices.py`. All people are invented.
"""

from __future__ import annotations

import pytest

from people import Table, lines, offices_read

MATCH: Table = {
    "members of a board, told before the first of a row": [
        (
            (
                "Đón đoàn có các Ủy viên Bộ Chính trị, Thường trực Ban Bí thư Bounthong Keosavang, Chánh Văn phòng "
                "Trung ương Đảng Khamla Phomsouvanh, Bộ trưởng Bộ Giáo dục và Thể thao Lào Somphone Inthavong."
            ),
            [
                "Bounthong Keosavang | Ủy viên Bộ Chính trị; Thường trực Ban Bí thư | LA",
                "Khamla Phomsouvanh | Chánh Văn phòng Trung ương Đảng; Ủy viên Bộ Chính trị | LA",
                "Somphone Inthavong | Bộ trưởng Bộ Giáo dục và Thể thao Lào; Ủy viên Bộ Chính trị | LA",
            ],
        ),
        (
            (
                "Cùng tiếp có các Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế Trần Văn Bình, Chủ tịch UBND tỉnh Sơn "
                "La Lò Văn Mẫu và Thứ trưởng Bộ Công an Lê Thị Hoa."
            ),
            [
                "Trần Văn Bình | Ủy viên Trung ương Đảng; Bộ trưởng Bộ Y tế | VN",
                "Lò Văn Mẫu | Chủ tịch UBND tỉnh Sơn La; Ủy viên Trung ương Đảng | VN",
                "Lê Thị Hoa | Thứ trưởng Bộ Công an; Ủy viên Trung ương Đảng | VN",
            ],
        ),
        (
            (
                "Dự lễ có các Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Dân vận Trần Văn Bình và Giám đốc Công an "
                "tỉnh Nghệ An Lê Văn Mẫu."
            ),
            [
                "Trần Văn Bình | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An*; Trưởng ban Dân vận | VN",
                "Lê Văn Mẫu | Giám đốc Công an tỉnh Nghệ An; Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An* | VN",
            ],
        ),
        (
            (
                "Tham gia đoàn Lào có hai Ủy viên Trung ương Đảng, Bộ trưởng Bộ Tư pháp Bounmy Vongsa, Thứ trưởng Bộ "
                "Ngoại giao Khamla Vongdara."
            ),
            [
                "Bounmy Vongsa | Ủy viên Trung ương Đảng; Bộ trưởng Bộ Tư pháp | LA",
                "Khamla Vongdara | Thứ trưởng Bộ Ngoại giao; Ủy viên Trung ương Đảng | LA",
            ],
        ),
        (
            (
                "Tiễn đoàn có các Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế Lào Bounmy Vongsa, Bộ trưởng Bộ Tư pháp "
                "Khamla Vongdara, Đại sứ Lào tại Việt Nam Somphone Inthavong cùng Thứ trưởng Bộ Y tế Lê Thị Hoa."
            ),
            [
                "Bounmy Vongsa | Ủy viên Trung ương Đảng; Bộ trưởng Bộ Y tế Lào | LA",
                "Khamla Vongdara | Bộ trưởng Bộ Tư pháp; Ủy viên Trung ương Đảng | LA",
                "Somphone Inthavong | Đại sứ Lào tại Việt Nam | LA",
                "Lê Thị Hoa | Thứ trưởng Bộ Y tế | VN",
            ],
        ),
    ],
    "secretary and governor with nothing between": [
        (
            "Bí thư Tỉnh trưởng tỉnh Salavan Bounmy Vongsa tiếp đoàn.",
            ["Bounmy Vongsa | Bí thư; Tỉnh trưởng tỉnh Salavan | LA"],
        ),
        (
            "Tiếp đoàn có ông Bounmy Vongsa, Ủy viên Trung ương Đảng, Bí thư Tỉnh trưởng tỉnh Khăm Muộn.",
            ["Bounmy Vongsa | Ủy viên Trung ương Đảng; Bí thư; Tỉnh trưởng tỉnh Khăm Muộn | LA"],
        ),
        (
            "Ông Khăm Phon Xay Nha Vông, Bí thư Huyện trưởng huyện Noọng Hét, cảm ơn.",
            ["Khăm Phon Xay Nha Vông | Bí thư; Huyện trưởng huyện Noọng Hét | LA"],
        ),
        (
            "Đồng chí Khamla Vongdara - Phó Bí thư, Bí thư Đô trưởng Thủ đô Viêng Chăn dự lễ.",
            ["Khamla Vongdara | Phó Bí thư; Bí thư; Đô trưởng Thủ đô Viêng Chăn | LA"],
        ),
        (
            "Ông Bounmy Vongsa, Phó Bí thư Phó Tỉnh trưởng tỉnh Hủa Phăn, nói.",
            ["Bounmy Vongsa | Phó Bí thư; Phó Tỉnh trưởng tỉnh Hủa Phăn | LA"],
        ),
    ],
    "a Lao name that is a place's too, behind an office of the whole country": [
        (
            "Chánh án Tòa án nhân dân tối cao Viengthong Sisavath cảm ơn Việt Nam.",
            ["Viengthong Sisavath | Chánh án Tòa án nhân dân tối cao | LA"],
        ),
        ("Bộ trưởng Viengxay Thammavong tới thăm Lào.", ["Viengxay Thammavong | Bộ trưởng | LA"]),
        ("Thứ trưởng Bộ Công Thương Xaysomboun Vongsa dự lễ.", ["Xaysomboun Vongsa | Thứ trưởng Bộ Công Thương | LA"]),
        (
            "Cùng đi có Chủ nhiệm Văn phòng Quốc hội Viengthong Sisavath.",
            ["Viengthong Sisavath | Chủ nhiệm Văn phòng Quốc hội | LA"],
        ),
        ("Phó Thủ tướng Xaysomboun Phomma tặng quà.", ["Xaysomboun Phomma | Phó Thủ tướng | LA"]),
        ("Giám đốc Sở Y tế Viengxay Bounmy Vongsa tiếp đoàn.", ["Bounmy Vongsa | Giám đốc Sở Y tế Viengxay | LA"]),
    ],
    "the newspaper or the association over a section": [
        (
            "Bà Khampheng Sisavath, Trưởng phòng Tin đối ngoại, báo Pasaxon, cảm ơn.",
            ["Khampheng Sisavath | Trưởng phòng Tin đối ngoại, báo Pasaxon | None"],
        ),
        (
            (
                "Ông Lê Văn Bình, Trưởng ban Quốc tế, Báo Nhân Dân; bà Lê Thị Mẫu, Trưởng phòng Thư ký, Đài PTTH Sơn "
                "La cùng dự."
            ),
            [
                "Lê Văn Bình | Trưởng ban Quốc tế, Báo Nhân Dân | VN",
                "Lê Thị Mẫu | Trưởng phòng Thư ký, Đài PTTH Sơn La | VN",
            ],
        ),
        (
            "Bà Lê Thị Mẫu, Trưởng ban Quốc tế, Hội Liên hiệp Phụ nữ Việt Nam, tiếp đoàn.",
            ["Lê Thị Mẫu | Trưởng ban Quốc tế, Hội Liên hiệp Phụ nữ Việt Nam | VN"],
        ),
        (
            "Đại tá Trần Văn Bình, Cục trưởng Cục Đối ngoại, BQP, dự lễ.",
            ["Trần Văn Bình | Đại tá; Cục trưởng Cục Đối ngoại, BQP | VN"],
        ),
        (
            "Ông Bounmy Vongsa, Phó Trưởng ban Tổ chức, Liên hiệp Công đoàn Lào, ký.",
            ["Bounmy Vongsa | Phó Trưởng ban Tổ chức, Liên hiệp Công đoàn Lào | LA"],
        ),
    ],
    "the first half of a Lao name before the whole": [
        (
            (
                "Đại tướng Chăn-sạ-phôn tiếp đoàn Quân khu 2\nChiều 12-5, Đại tướng Chăn-sạ-phôn Chăn-nha-vông, Bộ "
                "trưởng Bộ Quốc phòng Lào tiếp đoàn."
            ),
            ["Chăn-sạ-phôn Chăn-nha-vông | Đại tướng; Bộ trưởng Bộ Quốc phòng Lào | LA"],
        ),
        (
            "Thủ tướng Xổn-xay thăm Hà Nội\nThủ tướng Lào Xổn-xay Xỉ-phăn-vông tới Hà Nội.",
            ["Xổn-xay Xỉ-phăn-vông | Thủ tướng Lào | LA"],
        ),
        (
            "Phó Thủ tướng Thoong-đi dự lễ khánh thành\nSáng 2-9, Phó Thủ tướng Lào Thoong-đi Sỉ-xa-vạt cắt băng.",
            ["Thoong-đi Sỉ-xa-vạt | Phó Thủ tướng Lào | LA"],
        ),
        (
            (
                "Đại tá Khăm Phon dẫn đầu đoàn\nĐại tá Khăm Phon Xay Nha Vông, Chỉ huy trưởng Bộ CHQS tỉnh Hủa Phăn "
                "dẫn đầu đoàn."
            ),
            ["Khăm Phon Xay Nha Vông | Đại tá; Chỉ huy trưởng Bộ CHQS tỉnh Hủa Phăn | LA"],
        ),
        (
            "Bộ trưởng Bun-chăn ký biên bản\nBộ trưởng Bộ Y tế Lào Bun-chăn Xỉn-tha-vông ký biên bản.",
            ["Bun-chăn Xỉn-tha-vông | Bộ trưởng Bộ Y tế Lào | LA"],
        ),
    ],
    "who governs in Laos is of Laos, whatever the name": [
        (
            "Đồng chí Vi Xay Xổm Phon, Phó Tỉnh trưởng Phoong Sa Lỳ tiếp đoàn.",
            ["Vi Xay Xổm Phon | Phó Tỉnh trưởng Phoong Sa Lỳ | LA"],
        ),
        (
            "Ông Lầu Bá Mẫu, Trưởng bản Na Mẫu (huyện Noọng Hét, tỉnh Xiêng Khoảng, Lào) nói.",
            ["Lầu Bá Mẫu | Trưởng bản Na Mẫu | LA"],
        ),
        (
            "Ông Vi Khăm Mẫu, Huyện trưởng huyện Viêng Xay, tỉnh Hủa Phăn dự lễ.",
            ["Vi Khăm Mẫu | Huyện trưởng huyện Viêng Xay | LA"],
        ),
        (
            "Ông Trần Văn Bình, Tổng Giám đốc Ngân hàng Liên doanh Lào - Việt tại Viêng Chăn nói.",
            ["Trần Văn Bình | Tổng Giám đốc Ngân hàng Liên doanh Lào - Việt tại Viêng Chăn | VN"],
        ),
        ("Bà Vi Thị Mẫu, Bí thư Huyện ủy Sầm Tớ, tỉnh Hủa Phăn dự lễ.", ["Vi Thị Mẫu | Bí thư Huyện ủy Sầm Tớ | LA"]),
    ],
    "degrees of lecturers, heroes in letters": [
        (
            "Dự lễ có GVC.ThS Lê Duy Bình, Trưởng khoa Sư phạm và GVC. TS. Lê Thị Mẫu.",
            ["Lê Duy Bình | GVC.ThS; Trưởng khoa Sư phạm | VN", "Lê Thị Mẫu | GVC. TS. | VN"],
        ),
        ("Thiếu tướng, AHLLVTND Trần Văn Bình kể.", ["Trần Văn Bình | Thiếu tướng; AHLLVTND | VN"]),
        ("NGƯT. Lê Thị Mẫu và NSND. Trần Văn Bình dự lễ.", ["Lê Thị Mẫu | NGƯT | VN", "Trần Văn Bình | NSND | VN"]),
        ("Đại tá, Anh hùng LLVT Trần Văn Bình thăm Lào.", ["Trần Văn Bình | Đại tá; Anh hùng LLVT | VN"]),
        (
            "Trưởng ban Tuyên giáo - Nữ công Đoàn Thị Mẫu dự lễ.",
            ["Đoàn Thị Mẫu | Trưởng ban Tuyên giáo - Nữ công | VN"],
        ),
        (
            "Đại úy Trần Văn Bình, Đội trưởng Đội Tham mưu - Hành chính, dự lễ.",
            ["Trần Văn Bình | Đại úy; Đội trưởng Đội Tham mưu - Hành chính | VN"],
        ),
    ],
    "an office in brackets is of who stands before them": [
        (
            (
                "Dự có các đồng chí Trần Văn Bình (Giám đốc Sở Y tế), Lê Văn Mẫu (Viện trưởng Viện Khoa học tổ chức "
                "cán bộ)."
            ),
            ["Trần Văn Bình | Giám đốc Sở Y tế | VN", "Lê Văn Mẫu | Viện trưởng Viện Khoa học tổ chức cán bộ | VN"],
        ),
        (
            "Dự có các ông Trần Văn Bình (Giám đốc Sở Y tế tỉnh Sơn La), Lê Văn Mẫu và Hoàng Văn Ca.",
            ["Trần Văn Bình | Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Dự có các đồng chí Trần Văn Bình, Giám đốc Sở Y tế tỉnh Sơn La và Lê Văn Mẫu.",
            ["Trần Văn Bình | Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Hai Thứ trưởng Trần Văn Bình và Lê Văn Mẫu ký với phía Lào.",
            ["Trần Văn Bình | Thứ trưởng | VN", "Lê Văn Mẫu | Thứ trưởng | VN"],
        ),
        (
            "Hai Đại tá Trần Văn Bình (Việt Nam) và Bounmy Vongsa (Lào) chủ trì.",
            ["Trần Văn Bình | Đại tá | VN", "Bounmy Vongsa | Đại tá | LA"],
        ),
    ],
    "committees and schools that a row or a name follows": [
        (
            "Dự có Bí thư các Tỉnh ủy: Sơn La Lò Văn Bình, Điện Biên Mùa A Mẫu.",
            ["Lò Văn Bình | Bí thư Tỉnh ủy Sơn La | VN", "Mùa A Mẫu | Bí thư Tỉnh ủy Điện Biên | VN"],
        ),
        (
            ("Dự có Bí thư các Thành ủy: Hà Nội Lê Văn Bình, Hải Phòng Trần Văn Mẫu; Thứ trưởng Bộ Y tế Lê Thị Hoa."),
            [
                "Lê Văn Bình | Bí thư Thành ủy Hà Nội | VN",
                "Trần Văn Mẫu | Bí thư Thành ủy Hải Phòng | VN",
                "Lê Thị Hoa | Thứ trưởng Bộ Y tế | VN",
            ],
        ),
        (
            "Phó Bí thư các Tỉnh ủy: Nghệ An Trần Văn Bình, Hà Tĩnh Lê Văn Mẫu cùng dự.",
            ["Trần Văn Bình | Phó Bí thư Tỉnh ủy Nghệ An | VN", "Lê Văn Mẫu | Phó Bí thư Tỉnh ủy Hà Tĩnh | VN"],
        ),
        (
            "Hiệu trưởng Trường Sĩ quan Cay-xỏn Phôm-vi-hản Bun-mi Vông-sa cảm ơn Việt Nam.",
            ["Bun-mi Vông-sa | Hiệu trưởng Trường Sĩ quan Cay-xỏn Phôm-vi-hản | None"],
        ),
        (
            "Đại tá Bun-mi Vông-sa, Hiệu trưởng Trường Sĩ quan Cay-xỏn Phôm-vi-hản, Lào, cảm ơn.",
            ["Bun-mi Vông-sa | Đại tá; Hiệu trưởng Trường Sĩ quan Cay-xỏn Phôm-vi-hản | LA"],
        ),
    ],
    "greetings to those who are apart, however many send them": [
        (
            (
                "Bộ trưởng Lê Văn Bình chuyển lời thăm hỏi của Tổng Bí thư Trần Văn Ca, Chủ tịch nước Lê Thị Hoa, "
                "Thủ tướng Phạm Văn Dũng tới Tổng Bí thư, Chủ tịch nước Lào Bounmy Sisavath."
            ),
            [
                "Lê Văn Bình | Bộ trưởng | VN",
                "Trần Văn Ca | Tổng Bí thư | VN (absent)",
                "Lê Thị Hoa | Chủ tịch nước | VN (absent)",
                "Phạm Văn Dũng | Thủ tướng | VN (absent)",
                "Bounmy Sisavath | Tổng Bí thư; Chủ tịch nước Lào | LA (absent)",
            ],
        ),
        (
            (
                "Đại sứ Lê Văn Bình gửi lời chúc mừng năm mới của lãnh đạo Đảng, Nhà nước, Chính phủ, Quốc hội và "
                "nhân dân Việt Nam tới Thủ tướng Lào Khamla Vongdara."
            ),
            ["Lê Văn Bình | Đại sứ | VN", "Khamla Vongdara | Thủ tướng Lào | LA (absent)"],
        ),
        (
            (
                "Bà Lê Thị Mẫu, Giám đốc Sở Ngoại vụ tỉnh Sơn La, chuyển lời chúc của Chủ tịch UBND tỉnh Lò Văn Bình "
                "đến Tỉnh trưởng tỉnh Hủa Phăn Khampheng Sisavath."
            ),
            [
                "Lê Thị Mẫu | Giám đốc Sở Ngoại vụ tỉnh Sơn La | VN",
                "Lò Văn Bình | Chủ tịch UBND tỉnh Sơn La* | VN (absent)",
                "Khampheng Sisavath | Tỉnh trưởng tỉnh Hủa Phăn | LA (absent)",
            ],
        ),
        (
            (
                "Thủ tướng Khamla Vongdara tiếp Bộ trưởng Lê Văn Bình. Bộ trưởng chuyển lời thăm hỏi của Chủ tịch "
                "nước Trần Văn Ca tới Thủ tướng Khamla Vongdara."
            ),
            [
                "Khamla Vongdara | Thủ tướng | None",
                "Lê Văn Bình | Bộ trưởng | VN",
                "Trần Văn Ca | Chủ tịch nước | VN (absent)",
            ],
        ),
        (
            "Bộ trưởng Lê Văn Bình tới thăm Thủ tướng Lào Khamla Vongdara.",
            ["Lê Văn Bình | Bộ trưởng | VN", "Khamla Vongdara | Thủ tướng Lào | LA"],
        ),
    ],
    "a list that goes from names to offices is over": [
        (
            (
                "Cùng dự có các Ủy viên Ủy ban Kiểm tra Trung ương: Nguyễn Quốc Bình, Chánh Văn phòng; Đào Văn Mẫu, "
                "Vụ trưởng Vụ Tổng hợp; Tổng Biên tập Tạp chí Kiểm tra Vũ Thị Hoa."
            ),
            [
                "Nguyễn Quốc Bình | Chánh Văn phòng; Ủy viên Ủy ban Kiểm tra Trung ương | VN",
                "Đào Văn Mẫu | Vụ trưởng Vụ Tổng hợp; Ủy viên Ủy ban Kiểm tra Trung ương | VN",
                "Vũ Thị Hoa | Tổng Biên tập Tạp chí Kiểm tra | VN",
            ],
        ),
        (
            (
                "Có các Ủy viên Ban Thường vụ Tỉnh ủy: Đại tá Lê Văn Bình, Giám đốc Công an tỉnh; Trần Thị Mẫu, "
                "Trưởng ban Dân vận; Phó Chủ tịch UBND tỉnh Sơn La Lê Thị Hoa."
            ),
            [
                "Lê Văn Bình | Đại tá; Giám đốc Công an tỉnh Sơn La*; Ủy viên Ban Thường vụ Tỉnh ủy Sơn La* | VN",
                "Trần Thị Mẫu | Trưởng ban Dân vận; Ủy viên Ban Thường vụ Tỉnh ủy Sơn La* | VN",
                "Lê Thị Hoa | Phó Chủ tịch UBND tỉnh Sơn La | VN",
            ],
        ),
        (
            (
                "Có các Ủy viên Trung ương Đảng: Bộ trưởng Bộ Y tế Lê Văn Bình; Chủ tịch UBND tỉnh Sơn La Lò Văn "
                "Mẫu; Thứ trưởng Bộ Công an Lê Thị Hoa."
            ),
            [
                "Lê Văn Bình | Bộ trưởng Bộ Y tế; Ủy viên Trung ương Đảng | VN",
                "Lò Văn Mẫu | Chủ tịch UBND tỉnh Sơn La; Ủy viên Trung ương Đảng | VN",
                "Lê Thị Hoa | Thứ trưởng Bộ Công an; Ủy viên Trung ương Đảng | VN",
            ],
        ),
        (
            ("Có các Ủy viên Trung ương Đảng: Lê Văn Bình, Bộ trưởng Bộ Y tế; Chủ tịch UBND tỉnh Sơn La Lò Văn Mẫu."),
            [
                "Lê Văn Bình | Bộ trưởng Bộ Y tế; Ủy viên Trung ương Đảng | VN",
                "Lò Văn Mẫu | Chủ tịch UBND tỉnh Sơn La; Ủy viên Trung ương Đảng | VN",
            ],
        ),
        (
            "Có các Phó Chủ tịch Hội: Lê Văn Bình, Lò Văn Mẫu; Chánh Văn phòng Lê Thị Hoa tiếp đoàn Lào.",
            [
                "Lê Văn Bình | Phó Chủ tịch Hội | VN",
                "Lò Văn Mẫu | Phó Chủ tịch Hội | VN",
                "Lê Thị Hoa | Chánh Văn phòng | VN",
            ],
        ),
    ],
    "who acts by the power of another has offices of his own": [
        (
            (
                "Thừa ủy quyền của Chủ tịch UBND tỉnh, Giám đốc Sở Ngoại vụ tỉnh Quảng Trị Lê Thị Mẫu trao quà cho "
                "ông Bounmy Vongsa, Tỉnh trưởng Savannakhet."
            ),
            ["Lê Thị Mẫu | Giám đốc Sở Ngoại vụ tỉnh Quảng Trị | VN", "Bounmy Vongsa | Tỉnh trưởng Savannakhet | LA"],
        ),
        (
            "Thừa lệnh Bộ trưởng Bộ Công an, Cục trưởng Cục Đối ngoại Lê Văn Bình ký với phía Lào.",
            ["Lê Văn Bình | Cục trưởng Cục Đối ngoại | VN"],
        ),
        (
            "Được sự ủy quyền của Bộ trưởng Bộ Y tế Lào, Cục trưởng Cục Y tế dự phòng Bounmy Vongsa ký.",
            ["Bounmy Vongsa | Cục trưởng Cục Y tế dự phòng | LA"],
        ),
        (
            (
                "Thừa ủy quyền của Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Sơn La Lê Văn Bình, đồng chí Lò Thị Mẫu, "
                "Trưởng ban Dân vận Tỉnh ủy trao quà."
            ),
            [
                "Lê Văn Bình | Bí thư Tỉnh ủy Sơn La*; Chủ tịch HĐND tỉnh Sơn La | VN (absent)",
                "Lò Thị Mẫu | Trưởng ban Dân vận Tỉnh ủy Sơn La* | VN",
            ],
        ),
        (
            (
                "Thừa ủy quyền của Chủ tịch nước Lào, Bí thư - Tỉnh trưởng tỉnh Hủa Phăn Khampheng Sisavath trao "
                "Huân chương."
            ),
            ["Khampheng Sisavath | Bí thư; Tỉnh trưởng tỉnh Hủa Phăn | LA"],
        ),
    ],
    "courts and schools behind their heads, offices of both countries, sections of one word": [
        (
            "Viện trưởng VKSND cấp cao tại Đà Nẵng Lê Văn Bình tiếp đoàn Lào.",
            ["Lê Văn Bình | Viện trưởng VKSND cấp cao tại Đà Nẵng | VN"],
        ),
        (
            "Chánh án TAND khu vực miền Bắc Lào Khamla Vongdara dự.",
            ["Khamla Vongdara | Chánh án TAND khu vực miền Bắc Lào | LA"],
        ),
        (
            "Vụ trưởng Vụ Giáo dục Đại học Bounmy Vongsa ký với phía Việt Nam.",
            ["Bounmy Vongsa | Vụ trưởng Vụ Giáo dục Đại học | None"],
        ),
        (
            "PGS.TS Trần Đức Bình, Hiệu trưởng Trường ĐH Y Dược - ĐH Thái Nguyên ký thỏa thuận với Lào.",
            ["Trần Đức Bình | PGS.TS; Hiệu trưởng Trường ĐH Y Dược - ĐH Thái Nguyên | VN"],
        ),
        (
            (
                "Lễ ký có sự chứng kiến của Phó Thủ tướng Lào Khamla Vongdara, Bộ trưởng Bộ Công Thương hai nước và "
                "Đại sứ hai nước."
            ),
            ["Khamla Vongdara | Phó Thủ tướng Lào | LA"],
        ),
        ("Bà Lê Thị Mẫu, Trưởng khoa Nhi cảm ơn đoàn Lào.", ["Lê Thị Mẫu | Trưởng khoa Nhi | VN"]),
        (
            "Đại tá Nguyễn Văn Bình, Đoàn trưởng Đoàn Quy tập Quân khu 4; anh hùng LLVTND Trần Văn Mẫu cùng dự.",
            [
                "Nguyễn Văn Bình | Đại tá; Đoàn trưởng Đoàn Quy tập Quân khu 4 | VN",
                "Trần Văn Mẫu | anh hùng LLVTND | VN",
            ],
        ),
        (
            "Ông Vi Xay, Phó Giám đốc Sở Y tế Luông Nậm Thà cảm ơn.",
            ["Vi Xay | Phó Giám đốc Sở Y tế Luông Nậm Thà | LA"],
        ),
    ],
    "what a paper calls its own country, in the office of an envoy": [
        ("Cùng dự có Đại sứ nước ta tại Lào Lê Văn Bình.", ["Lê Văn Bình | Đại sứ nước ta tại Lào | VN"]),
        ("Thủ tướng tiếp Đại sứ Lào tại nước ta Bounmy Vongsa.", ["Bounmy Vongsa | Đại sứ Lào tại nước ta | LA"]),
        ("Ông Lê Văn Bình, Đại sứ nước ta tại Lào, dự lễ.", ["Lê Văn Bình | Đại sứ nước ta tại Lào | VN"]),
        ("Cùng dự có Đại sứ Việt Nam ở Lào Lê Văn Bình.", ["Lê Văn Bình | Đại sứ Việt Nam ở Lào | VN"]),
        (
            "Tổng Lãnh sự nước ta tại Luông Pha Băng Lê Thị Mẫu tặng quà.",
            ["Lê Thị Mẫu | Tổng Lãnh sự nước ta tại Luông Pha Băng | VN"],
        ),
    ],
    "a Lao name right behind a body that is not named": [
        ("Tại Lào, Chủ tịch Hội Bounmy Vongsa cảm ơn.", ["Bounmy Vongsa | Chủ tịch Hội | LA"]),
        ("Tại Lào, Phó Chủ tịch Hội Khăm-phon Vông-sa cảm ơn.", ["Khăm-phon Vông-sa | Phó Chủ tịch Hội | LA"]),
        (
            "Tại Lào, Trưởng Ban Tổ chức Khăm Phon Xay Nha Vông cảm ơn.",
            ["Khăm Phon Xay Nha Vông | Trưởng Ban Tổ chức | LA"],
        ),
        ("Tại Lào, Phó Trưởng Ban Khăm Phon Xay Nha Vông cảm ơn.", ["Khăm Phon Xay Nha Vông | Phó Trưởng Ban | LA"]),
        ("Tại Lào, Chánh Thanh tra Bounmy Vongsa cảm ơn.", ["Bounmy Vongsa | Chánh Thanh tra | LA"]),
        ("Tổng Thư ký Liên hợp quốc Ban Ki-moon cảm ơn Lào.", ["Ban Ki-moon | Tổng Thư ký Liên hợp quốc | None"]),
        (
            "Tại Hà Nội, Chủ tịch Hội Lions Club Lê Văn Bình tặng quà Lào.",
            ["Lê Văn Bình | Chủ tịch Hội Lions Club | VN"],
        ),
    ],
    "a Lao name of two syllables": [
        ("Tại Lào, Phó Tỉnh trưởng Khăm Pao tặng quà.", ["Khăm Pao | Phó Tỉnh trưởng | LA"]),
        (
            "Đoàn Lào có Trưởng phòng Hợp tác quốc tế Bun Thăn và ông Xỉ Von, Phó phòng.",
            ["Bun Thăn | Trưởng phòng Hợp tác quốc tế | LA", "Xỉ Von | Phó phòng | LA"],
        ),
        ("Trưởng khoa Ngoại Thận tiếp đoàn Lào.", []),
        ("Huyện trưởng Bua Lạ Pha tiếp đoàn tại Lào.", []),
        ("Tại Lào, Chủ tịch Ủy ban Kiểm tra Bun Thăn tiếp đoàn.", ["Bun Thăn | Chủ tịch Ủy ban Kiểm tra | LA"]),
    ],
    "names of firms, boards and unions that a kind word of places stands in": [
        (
            "Ông Lê Văn Bình, Tổng Giám đốc Công ty cổ phần Cảng Quốc tế Lào - Việt cảm ơn đoàn Lào.",
            ["Lê Văn Bình | Tổng Giám đốc Công ty cổ phần Cảng Quốc tế Lào - Việt | VN"],
        ),
        (
            "Ông Lê Văn Bình, Trưởng Ban Quản lý Khu kinh tế Đông Nam Nghệ An, tiếp đoàn Lào.",
            ["Lê Văn Bình | Trưởng Ban Quản lý Khu kinh tế Đông Nam Nghệ An | VN"],
        ),
        (
            "Ông Bua Khăm Thíp Pha, Phó Chủ tịch HND tỉnh Bôlykhămxay, cảm ơn.",
            ["Bua Khăm Thíp Pha | Phó Chủ tịch HND tỉnh Bôlykhămxay | LA"],
        ),
        (
            "Giám đốc Bệnh viện Mahosot Bounmy Vongsa cảm ơn Việt Nam.",
            ["Bounmy Vongsa | Giám đốc Bệnh viện Mahosot | LA"],
        ),
        ("Bà Lê Thị Mẫu, Chủ tịch HLHPN tỉnh Nghệ An tặng quà Lào.", ["Lê Thị Mẫu | Chủ tịch HLHPN tỉnh Nghệ An | VN"]),
    ],
    "a seat that many have, over people behind a colon": [
        (
            "Cùng dự có Ủy viên Bộ Chính trị: Trần Văn Bình, Thường trực Ban Bí thư; Lê Văn Mẫu, Bí thư Thành ủy Huế.",
            [
                "Trần Văn Bình | Thường trực Ban Bí thư; Ủy viên Bộ Chính trị | VN",
                "Lê Văn Mẫu | Bí thư Thành ủy Huế; Ủy viên Bộ Chính trị | VN",
            ],
        ),
        (
            "Đón đoàn Lào có Ủy viên Trung ương Đảng: Bộ trưởng Bộ Y tế Phạm Văn Hòa, Tổng Kiểm toán Đỗ Văn Mẫu.",
            [
                "Phạm Văn Hòa | Bộ trưởng Bộ Y tế; Ủy viên Trung ương Đảng | VN",
                "Đỗ Văn Mẫu | Tổng Kiểm toán; Ủy viên Trung ương Đảng | VN",
            ],
        ),
        (
            "Dự có các Ủy viên Trung ương Đảng, lãnh đạo các bộ, ngành: Lê Văn Mẫu, Bộ trưởng Bộ Y tế; Đỗ Thị Hoa.",
            [
                "Lê Văn Mẫu | Bộ trưởng Bộ Y tế; Ủy viên Trung ương Đảng | VN",
                "Đỗ Thị Hoa | Ủy viên Trung ương Đảng | VN",
            ],
        ),
        (
            "Phía Việt Nam có các đồng chí là Ủy viên Trung ương Đảng: Trần Văn Bình, Lê Thị Mẫu.",
            [
                "Trần Văn Bình | Ủy viên Trung ương Đảng | VN",
                "Lê Thị Mẫu | Ủy viên Trung ương Đảng | VN",
            ],
        ),
        (
            "Dự có các Ủy viên Ban Thường vụ Tỉnh ủy Sơn La, đại diện các sở: Trần Văn Bình, Giám đốc Sở Y tế.",
            ["Trần Văn Bình | Giám đốc Sở Y tế tỉnh Sơn La*; Ủy viên Ban Thường vụ Tỉnh ủy Sơn La | VN"],
        ),
        ("Phát biểu của Bí thư Tỉnh ủy Sơn La: Trần Văn Bình cần được ghi nhớ ở Lào.", []),
        ("Lời của một Ủy viên Trung ương Đảng: Việt Nam và Lào cần ghi nhớ.", []),
        (
            "Dự có Ủy viên Trung ương Đảng Lê Văn Mẫu, lãnh đạo các sở: Trần Văn Bình, Giám đốc Sở Y tế Sơn La.",
            ["Lê Văn Mẫu | Ủy viên Trung ương Đảng | VN", "Trần Văn Bình | Giám đốc Sở Y tế Sơn La | VN"],
        ),
    ],
    "an office or a rank before two names, whatever stands behind the second": [
        (
            "Hai Bộ trưởng Trần Văn Bình và Bounmy Vongsa, Ủy viên Bộ Chính trị Lào, chứng kiến.",
            ["Trần Văn Bình | Bộ trưởng | VN", "Bounmy Vongsa | Ủy viên Bộ Chính trị Lào; Bộ trưởng | LA"],
        ),
        (
            "Các Đại tá Trần Văn Bình và Lê Văn Mẫu, Phó Chỉ huy trưởng BĐBP tỉnh Nghệ An, tiếp đoàn Lào.",
            ["Trần Văn Bình | Đại tá | VN", "Lê Văn Mẫu | Phó Chỉ huy trưởng BĐBP tỉnh Nghệ An; Đại tá | VN"],
        ),
        (
            "Đón đoàn có các Trung tướng Lê Văn Mẫu, Thứ trưởng Bộ Quốc phòng; Đỗ Văn Hòa, Phó Tổng Tham mưu trưởng.",
            [
                "Lê Văn Mẫu | Trung tướng; Thứ trưởng Bộ Quốc phòng | VN",
                "Đỗ Văn Hòa | Phó Tổng Tham mưu trưởng; Trung tướng | VN",
            ],
        ),
        (
            "Các Thiếu tướng Trần Văn Bình, Phó Tư lệnh và Lê Văn Mẫu, Phó Chính ủy Quân khu 4 thăm Lào.",
            ["Trần Văn Bình | Thiếu tướng; Phó Tư lệnh | VN", "Lê Văn Mẫu | Phó Chính ủy Quân khu 4; Thiếu tướng | VN"],
        ),
        (
            "Dự có các Bộ trưởng: Công Thương Phạm Văn Mẫu, Tài chính Đỗ Văn Hòa.",
            ["Phạm Văn Mẫu | Bộ trưởng Công Thương | VN", "Đỗ Văn Hòa | Bộ trưởng Tài chính | VN"],
        ),
        (
            "Thứ trưởng Trần Văn Bình và Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Nghệ An, tiếp đoàn Lào.",
            ["Trần Văn Bình | Thứ trưởng | VN", "Lê Văn Mẫu | Phó Chủ tịch UBND tỉnh Nghệ An | VN"],
        ),
        (
            "Các đồng chí Trần Văn Bình, Bí thư Tỉnh ủy Sơn La và Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Huế, thăm Lào.",
            ["Trần Văn Bình | Bí thư Tỉnh ủy Sơn La | VN", "Lê Văn Mẫu | Phó Chủ tịch UBND tỉnh Huế | VN"],
        ),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), lines(MATCH))
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert offices_read(text) == told, construction


def test_every_construction_has_five_lines() -> None:
    assert all(len(rows) >= 5 for rows in MATCH.values())
