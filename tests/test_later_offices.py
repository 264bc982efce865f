"""Offices told later, sixth table: in another mention, of who is along, in a row that ends, told again.

A line is a text and what comes out of it, as in `test_told_offices.py`. All people are invented.
"""

from __future__ import annotations

import pytest

from people import Table, lines, offices_read

MATCH: Table = {
    "an office of no province, before the day, the term or the city of what is told": [
        (
            "Đồng chí Lê Văn Mẫu, Bộ trưởng Bộ Quốc phòng ngày 5/6 đã tiếp đoàn.",
            ["Lê Văn Mẫu | Bộ trưởng Bộ Quốc phòng | VN"],
        ),
        (
            "Đồng chí Lê Văn Mẫu, Phó Chủ nhiệm Văn phòng Chính phủ sáng nay tiếp đoàn.",
            ["Lê Văn Mẫu | Phó Chủ nhiệm Văn phòng Chính phủ | VN"],
        ),
        (
            "Đồng chí Lê Văn Mẫu, Chủ nhiệm Ủy ban Đối ngoại của Quốc hội nhiệm kỳ 2021-2026 cho biết.",
            ["Lê Văn Mẫu | Chủ nhiệm Ủy ban Đối ngoại của Quốc hội | VN"],
        ),
        (
            "Ông Lê Văn Mẫu - Phó Chủ nhiệm Văn phòng Chính phủ và Phu nhân đã dự.",
            ["Lê Văn Mẫu | Phó Chủ nhiệm Văn phòng Chính phủ | VN"],
        ),
        (
            "Đồng chí Lê Văn Mẫu, Phó Tư lệnh Bộ đội Biên phòng trực tiếp chỉ đạo.",
            ["Lê Văn Mẫu | Phó Tư lệnh Bộ đội Biên phòng | VN"],
        ),
        (
            "Thủ tướng Trần Văn Bình đã tiếp ông Bounmy Vongsa, Bộ trưởng Bộ Y tế Lào tại Hà Nội.",
            ["Trần Văn Bình | Thủ tướng | VN", "Bounmy Vongsa | Bộ trưởng Bộ Y tế Lào | LA"],
        ),
        (
            "Thủ tướng Trần Văn Bình đã tiếp ông Bounmy Vongsa, Đại sứ Lào tại Việt Nam tại Hà Nội.",
            ["Trần Văn Bình | Thủ tướng | VN", "Bounmy Vongsa | Đại sứ Lào tại Việt Nam | LA"],
        ),
        (
            "Ông Lê Văn Mẫu, Trưởng Cơ quan đại diện Bộ Công an tại Viêng Chăn cho biết.",
            ["Lê Văn Mẫu | Trưởng Cơ quan đại diện Bộ Công an tại Viêng Chăn | VN"],
        ),
    ],
    "the ministry or board over one's department, before what one does": [
        (
            "Ông Trần Văn Bình, Cục trưởng Cục Đối ngoại, Bộ Quốc phòng đã trao quà.",
            ["Trần Văn Bình | Cục trưởng Cục Đối ngoại, Bộ Quốc phòng | VN"],
        ),
        (
            "Tại buổi làm việc, bà Lê Thị Mẫu, Phó Vụ trưởng Vụ Hợp tác quốc tế, Bộ Tư pháp cảm ơn nước bạn.",
            ["Lê Thị Mẫu | Phó Vụ trưởng Vụ Hợp tác quốc tế, Bộ Tư pháp | VN"],
        ),
        (
            "Bà Lê Thị Mẫu, Vụ trưởng Vụ Lào - Campuchia, Ban Đối ngoại Trung ương, dự hội thảo.",
            ["Lê Thị Mẫu | Vụ trưởng Vụ Lào - Campuchia, Ban Đối ngoại Trung ương | VN"],
        ),
        (
            "Phó Vụ trưởng Vụ Lào, Ban Đối ngoại Trung ương Trần Văn Bình phát biểu.",
            ["Trần Văn Bình | Phó Vụ trưởng Vụ Lào, Ban Đối ngoại Trung ương | VN"],
        ),
        (
            "Đại tá Trần Văn Bình, Trưởng phòng Hậu cần, Bộ CHQS tỉnh Sơn La trao 20 suất quà.",
            ["Trần Văn Bình | Đại tá; Trưởng phòng Hậu cần, Bộ CHQS tỉnh Sơn La | VN"],
        ),
    ],
    "bodies that end in Trung ương or Hữu nghị, before a name": [
        (
            "Phó Giám đốc Bệnh viện Phụ sản Trung ương Trần Văn Bình trao máy thở.",
            ["Trần Văn Bình | Phó Giám đốc Bệnh viện Phụ sản Trung ương | VN"],
        ),
        (
            "Giám đốc Bệnh viện Nhi Trung ương Lê Thị Mẫu tiếp đoàn.",
            ["Lê Thị Mẫu | Giám đốc Bệnh viện Nhi Trung ương | VN"],
        ),
        (
            "Hiệu trưởng Trường Mầm non Hữu nghị Phạm Thị Hoa cảm ơn.",
            ["Phạm Thị Hoa | Hiệu trưởng Trường Mầm non Hữu nghị | VN"],
        ),
        (
            "Phó Giám đốc Thư viện tỉnh Quảng Trị Trần Văn Bình nhận sách.",
            ["Trần Văn Bình | Phó Giám đốc Thư viện tỉnh Quảng Trị | VN"],
        ),
        (
            "Ông Trần Văn Mẫu, Ủy viên Thường trực, Phó Trưởng ban Tuyên huấn Trung ương tiếp đoàn.",
            ["Trần Văn Mẫu | Ủy viên Thường trực; Phó Trưởng ban Tuyên huấn Trung ương | VN"],
        ),
    ],
    "an office that no table completes, before và and the next one": [
        (
            (
                "Ông Trần Văn Bình, Đội trưởng Đội Trinh sát Đồn Biên phòng Mẫu Sơn và bà Lê Thị Mẫu, Chủ tịch "
                "UBND xã Mẫu Sơn trao quà."
            ),
            [
                "Trần Văn Bình | Đội trưởng Đội Trinh sát Đồn Biên phòng Mẫu Sơn | VN",
                "Lê Thị Mẫu | Chủ tịch UBND xã Mẫu Sơn | VN",
            ],
        ),
        (
            (
                "Ông Lò Văn Mẫu, Trưởng Ban đại diện cha mẹ học sinh và cô Vi Thị Hoa, Hiệu trưởng Trường THCS "
                "Mẫu Sơn đón đoàn."
            ),
            [
                "Lò Văn Mẫu | Trưởng Ban đại diện cha mẹ học sinh | VN",
                "Vi Thị Hoa | Hiệu trưởng Trường THCS Mẫu Sơn | VN",
            ],
        ),
        (
            (
                "Bà Đinh Thị Hà, Giám đốc Thư viện tỉnh Sơn La và ông Khamla Vongdara, Giám đốc Sở Thông tin tỉnh "
                "Hủa Phăn ký biên bản."
            ),
            [
                "Đinh Thị Hà | Giám đốc Thư viện tỉnh Sơn La | VN",
                "Khamla Vongdara | Giám đốc Sở Thông tin tỉnh Hủa Phăn | LA",
            ],
        ),
        (
            (
                "Ông Bounmy Vongsa, Trưởng Trạm Khuyến nông Mường Mẫu và Đại úy Quàng Văn Bình, Đội trưởng Đội "
                "Vận động quần chúng cùng đi."
            ),
            [
                "Bounmy Vongsa | Trưởng Trạm Khuyến nông Mường Mẫu | None",
                "Quàng Văn Bình | Đại úy; Đội trưởng Đội Vận động quần chúng | VN",
            ],
        ),
        (
            "Ông Hà Văn Mẫu, Trạm trưởng Trạm Y tế xã Mẫu Sơn và Phó Chủ tịch UBND xã Lò Thị Mai cùng dự.",
            ["Hà Văn Mẫu | Trạm trưởng Trạm Y tế xã Mẫu Sơn | VN", "Lò Thị Mai | Phó Chủ tịch UBND xã | VN"],
        ),
    ],
    "who is along with somebody named before": [
        (
            (
                "Đồng chí Trần Văn Bình, Phó Bí thư Tỉnh ủy Sơn La, cùng ông Khamla Vongdara, Chủ tịch Hội Nông "
                "dân Lào gặp mặt bà con."
            ),
            ["Trần Văn Bình | Phó Bí thư Tỉnh ủy Sơn La | VN", "Khamla Vongdara | Chủ tịch Hội Nông dân Lào | LA"],
        ),
        (
            (
                "Bà Lê Thị Mẫu, Giám đốc Sở Y tế tỉnh Sơn La, cùng bác sĩ Bounmy Vongsa, Giám đốc Bệnh viện tỉnh "
                "Hủa Phăn khám bệnh cho dân bản."
            ),
            [
                "Lê Thị Mẫu | Giám đốc Sở Y tế tỉnh Sơn La | VN",
                "Bounmy Vongsa | bác sĩ; Giám đốc Bệnh viện tỉnh Hủa Phăn | LA",
            ],
        ),
        (
            (
                "Đại tá Hoàng Văn Mẫu, cùng Trung tá Khăm Phon, Đại đội trưởng Đại đội Biên phòng 217 trao đổi "
                "tình hình."
            ),
            ["Hoàng Văn Mẫu | Đại tá | VN", "Khăm Phon | Trung tá; Đại đội trưởng Đại đội Biên phòng 217 | None"],
        ),
        (
            (
                "Chủ tịch UBND huyện Sông Mã Lò Văn Bình, cùng ông Xi Thoong Xay Nha, Phó Chủ tịch huyện Mường Ét "
                "trao 20 suất quà."
            ),
            ["Lò Văn Bình | Chủ tịch UBND huyện Sông Mã | VN", "Xi Thoong Xay Nha | Phó Chủ tịch huyện Mường Ét | LA"],
        ),
        (
            ("Ông Phạm Văn Hòa, Trưởng ban Dân vận Huyện ủy, cùng bà Cầm Thị Mẫu, Chủ tịch Hội Phụ nữ huyện tặng hoa."),
            ["Phạm Văn Hòa | Trưởng ban Dân vận Huyện ủy | VN", "Cầm Thị Mẫu | Chủ tịch Hội Phụ nữ huyện | VN"],
        ),
    ],
    "the same office with what sort of deputy, and without": [
        (
            (
                "Ông Trần Văn Bình, Phó Chủ tịch Thường trực UBND tỉnh Sơn La tiếp đoàn Lào. Phó Chủ tịch UBND "
                "tỉnh Trần Văn Bình cảm ơn."
            ),
            ["Trần Văn Bình | Phó Chủ tịch Thường trực UBND tỉnh Sơn La | VN"],
        ),
        (
            ("Phó Viện trưởng phụ trách Viện Sử học Lê Văn Mẫu khai mạc. Phó Viện trưởng Lê Văn Mẫu đọc đề dẫn."),
            ["Lê Văn Mẫu | Phó Viện trưởng phụ trách Viện Sử học | VN"],
        ),
        (
            (
                "Bà Lê Thị Hoa, Phó Bí thư Tỉnh ủy Sơn La dự. Bà Lê Thị Hoa, Phó Bí thư Thường trực Tỉnh ủy Sơn "
                "La phát biểu."
            ),
            ["Lê Thị Hoa | Phó Bí thư Thường trực Tỉnh ủy Sơn La | VN"],
        ),
        (
            (
                "Phó Chủ nhiệm Thường trực Ủy ban Đối ngoại Đỗ Văn Mẫu tới Viêng Chăn. Phó Chủ nhiệm Ủy ban Đối "
                "ngoại Đỗ Văn Mẫu nói."
            ),
            ["Đỗ Văn Mẫu | Phó Chủ nhiệm Thường trực Ủy ban Đối ngoại | VN"],
        ),
        (
            (
                "Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy Sơn La Hoàng Thị Mẫu chủ trì. Phó Trưởng ban Dân "
                "vận Tỉnh ủy Hoàng Thị Mẫu kết luận."
            ),
            ["Hoàng Thị Mẫu | Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy Sơn La | VN"],
        ),
    ],
    "another office of the role, though its words stand in the first": [
        (
            (
                "Ủy viên Trung ương Đảng Trần Văn Bình tiếp đoàn Lào. Ủy viên Ủy ban Kiểm tra Trung ương Đảng "
                "Trần Văn Bình phát biểu."
            ),
            ["Trần Văn Bình | Ủy viên Trung ương Đảng; Ủy viên Ủy ban Kiểm tra Trung ương Đảng | VN"],
        ),
        (
            ("Phó Bí thư Tỉnh ủy Sơn La Lê Văn Mẫu dự. Ông Lê Văn Mẫu, Phó Bí thư Đảng ủy UBND tỉnh Sơn La nói."),
            ["Lê Văn Mẫu | Phó Bí thư Tỉnh ủy Sơn La; Phó Bí thư Đảng ủy UBND tỉnh Sơn La | VN"],
        ),
        (
            (
                "Chủ tịch Hội Nông dân tỉnh Sơn La Lê Thị Mẫu tặng quà. Chủ tịch Quỹ Hỗ trợ nông dân tỉnh Sơn La "
                "Lê Thị Mẫu cho biết."
            ),
            ["Lê Thị Mẫu | Chủ tịch Hội Nông dân tỉnh Sơn La; Chủ tịch Quỹ Hỗ trợ nông dân tỉnh Sơn La | VN"],
        ),
        (
            (
                "Bí thư Huyện ủy Sông Mã Lò Văn Bình dự lễ. Bí thư Đảng ủy Quân sự huyện Sông Mã Lò Văn Bình kiểm "
                "tra chốt."
            ),
            ["Lò Văn Bình | Bí thư Huyện ủy Sông Mã; Bí thư Đảng ủy Quân sự huyện Sông Mã | VN"],
        ),
        (
            (
                "Chủ tịch Hội Chữ thập đỏ tỉnh Sơn La Cầm Thị Mẫu đi cùng. Bà Cầm Thị Mẫu, Chủ tịch Quỹ Tấm lòng "
                "vàng tỉnh Sơn La trao tiền."
            ),
            ["Cầm Thị Mẫu | Chủ tịch Hội Chữ thập đỏ tỉnh Sơn La; Chủ tịch Quỹ Tấm lòng vàng tỉnh Sơn La | VN"],
        ),
    ],
    "told in a later mention: a role in which one acts, an election, a dash, a short name": [
        (
            (
                "Giám đốc Sở Ngoại vụ tỉnh Sơn La Trần Văn Bình tiếp đoàn Lào. Ông Trần Văn Bình, với tư cách là "
                "Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Sơn La, cam kết hỗ trợ."
            ),
            [("Trần Văn Bình | Giám đốc Sở Ngoại vụ tỉnh Sơn La; Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Sơn La | VN")],
        ),
        (
            "Phía bạn chúc mừng đồng chí Lê Văn Mẫu trên cương vị mới là Trưởng Ban Đối ngoại Trung ương.",
            ["Lê Văn Mẫu | Trưởng Ban Đối ngoại Trung ương | VN"],
        ),
        (
            "Ông Trần Văn Bình tiếp tục được tín nhiệm bầu giữ chức danh Chủ tịch Hội Nông dân tỉnh Sơn La.",
            ["Trần Văn Bình | Chủ tịch Hội Nông dân tỉnh Sơn La | VN"],
        ),
        (
            (
                "Giám đốc Sở Y tế tỉnh Sơn La Lê Thị Mẫu ký. Bà Lê Thị Mẫu - đồng thời là Chủ tịch Hội Chữ thập "
                "đỏ tỉnh Sơn La - tặng quà bạn Lào."
            ),
            ["Lê Thị Mẫu | Giám đốc Sở Y tế tỉnh Sơn La; Chủ tịch Hội Chữ thập đỏ tỉnh Sơn La | VN"],
        ),
        (
            (
                "Giám đốc Sở Ngoại vụ tỉnh Sơn La Trần Văn Bình tiếp đoàn Lào. Ông Bình, Phó Chủ tịch Hội Hữu "
                "nghị Việt - Lào tỉnh Sơn La, xúc động."
            ),
            [
                (
                    "Trần Văn Bình | Giám đốc Sở Ngoại vụ tỉnh Sơn La; Phó Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Sơn "
                    "La | VN"
                )
            ],
        ),
        (
            ("Bà Ngô Thị Mẫu, cựu y tá Đoàn 959, nay là Phó Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Sơn La, kể lại."),
            ["Ngô Thị Mẫu | Phó Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Sơn La | VN"],
        ),
    ],
    "offices of two provinces, of a row that ends, in small letters without a mark": [
        (
            "Viện trưởng VKSND hai tỉnh là đồng chí Trần Văn Bình và đồng chí Bounmy Vongsa ký biên bản.",
            ["Trần Văn Bình | Viện trưởng VKSND | VN", "Bounmy Vongsa | Viện trưởng VKSND | None"],
        ),
        (
            "Giám đốc Công an hai tỉnh Trần Văn Bình và Khamla Vongdara chủ trì hội đàm.",
            ["Trần Văn Bình | Giám đốc Công an | VN", "Khamla Vongdara | Giám đốc Công an | None"],
        ),
        (
            (
                "Đón đoàn có các Ủy viên Bộ Chính trị: Bộ trưởng Bộ Y tế Trần Văn Bình; Bộ trưởng Bộ Tư pháp Lê "
                "Văn Mẫu cùng Phó Chủ tịch nước Lê Thị Hoa."
            ),
            [
                "Trần Văn Bình | Bộ trưởng Bộ Y tế; Ủy viên Bộ Chính trị | VN",
                "Lê Văn Mẫu | Bộ trưởng Bộ Tư pháp; Ủy viên Bộ Chính trị | VN",
                "Lê Thị Hoa | Phó Chủ tịch nước | VN",
            ],
        ),
        (
            "Về phía Phật giáo có chư vị Phó Chủ tịch: HT.Veth Simavong, HT. Khamla Vongdara.",
            ["Veth Simavong | HT.; Phó Chủ tịch | None", "Khamla Vongdara | HT.; Phó Chủ tịch | None"],
        ),
        (
            "Tại lễ, đồng chí Nguyễn Anh Mẫu phó bí thư tỉnh đoàn Sơn La đã trao bằng khen cho sinh viên Lào.",
            ["Nguyễn Anh Mẫu | phó bí thư tỉnh đoàn Sơn La | VN"],
        ),
        (
            "Ông Trần Văn Bình, Trưởng ban Dân vận Tỉnh ủy tái đắc cử Chủ tịch Hội Nông dân tỉnh Sơn La.",
            ["Trần Văn Bình | Trưởng ban Dân vận Tỉnh ủy Sơn La*; Chủ tịch Hội Nông dân tỉnh Sơn La | VN"],
        ),
    ],
    "words of the tables: judges, pupils, districts, advisers": [
        (
            "Thẩm phán cao cấp Trần Văn Bình, Phó Chánh án TAND tỉnh Sơn La trao đổi kinh nghiệm.",
            ["Trần Văn Bình | Thẩm phán cao cấp; Phó Chánh án TAND tỉnh Sơn La | VN"],
        ),
        (
            "Bà Lê Thị Mẫu, Thẩm tra viên chính, Chánh Văn phòng TAND tỉnh Sơn La trình bày.",
            ["Lê Thị Mẫu | Thẩm tra viên chính; Chánh Văn phòng TAND tỉnh Sơn La | VN"],
        ),
        (
            "Em Bounmy Vongsa, lớp trưởng, Chủ tịch Hội Sinh viên Lào tại Sơn La cảm ơn thầy cô.",
            ["Bounmy Vongsa | lớp trưởng; Chủ tịch Hội Sinh viên Lào tại Sơn La | LA"],
        ),
        (
            "Huyện đội trưởng Viêng Xay, Thiếu tá Sẻng Chăn Vông Sa nói với khách từ Lào.",
            ["Sẻng Chăn Vông Sa | Huyện đội trưởng Viêng Xay; Thiếu tá | LA"],
        ),
        (
            "Trợ lý Tổng Bí thư, Chủ tịch nước Lê Văn Mẫu cùng dự.",
            ["Lê Văn Mẫu | Trợ lý Tổng Bí thư, Chủ tịch nước | VN"],
        ),
        (
            "Thiếu tướng Lê Văn Mẫu, Chủ nhiệm Hệ Quốc tế Học viện Quốc phòng trao bằng cho học viên Lào.",
            ["Lê Văn Mẫu | Thiếu tướng; Chủ nhiệm Hệ Quốc tế Học viện Quốc phòng | VN"],
        ),
    ],
    "two halves of a Lao name, with dashes on both sides": [
        (
            "Thượng tướng Khăm Phon - Ụ Thạ Kay Mi - Thứ trưởng Bộ Quốc phòng Lào cảm ơn Quân khu.",
            ["Khăm Phon - Ụ Thạ Kay Mi | Thượng tướng; Thứ trưởng Bộ Quốc phòng Lào | LA"],
        ),
        (
            "Ông Vi Mênh - Chư Mẫu Tênh, Chủ tịch Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn dự.",
            ["Vi Mênh - Chư Mẫu Tênh | Chủ tịch Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn | LA"],
        ),
        (
            "Đồng chí Bun Mi - Thạ Vông Sỏn - Huyện ủy viên, Chánh Văn phòng Huyện ủy Mường Ét chúc Tết.",
            ["Bun Mi - Thạ Vông Sỏn | Huyện ủy viên; Chánh Văn phòng Huyện ủy Mường Ét | LA"],
        ),
        (
            "Ông Khăm Đi - Phim Mạ Chăn - Trưởng Công an huyện Mường Ét gặp Đồn trưởng.",
            ["Khăm Đi - Phim Mạ Chăn | Trưởng Công an huyện Mường Ét | LA"],
        ),
        (
            "Đại tá Xổm Phết - Kẹo Mạ Ni - Phó Chỉ huy trưởng Bộ CHQS tỉnh Hủa Phăn nói.",
            ["Xổm Phết - Kẹo Mạ Ni | Đại tá; Phó Chỉ huy trưởng Bộ CHQS tỉnh Hủa Phăn | LA"],
        ),
    ],
    "of both who are named, of a rank that several have": [
        (
            (
                "Bộ trưởng Bộ Tài chính Trần Văn Bình và Bộ trưởng Bộ Tài chính Lào Bounmy Vongsa, Chủ tịch Ủy "
                "ban hợp tác hai nước, chủ trì."
            ),
            [
                "Trần Văn Bình | Bộ trưởng Bộ Tài chính; Chủ tịch Ủy ban hợp tác | VN",
                "Bounmy Vongsa | Bộ trưởng Bộ Tài chính Lào; Chủ tịch Ủy ban hợp tác | LA",
            ],
        ),
        (
            "Tổng Bí thư, Chủ tịch nước hai nước Trần Văn Bình và Bounmy Vongsa dự lễ tại Viêng Chăn.",
            ["Trần Văn Bình | Tổng Bí thư; Chủ tịch nước | VN", "Bounmy Vongsa | Tổng Bí thư; Chủ tịch nước | LA"],
        ),
        (
            ("Trưởng Ban Đối ngoại Trung ương hai Đảng Lê Văn Mẫu và Khamla Vongdara ký thỏa thuận tại Viêng Chăn."),
            [
                "Lê Văn Mẫu | Trưởng Ban Đối ngoại Trung ương | VN",
                "Khamla Vongdara | Trưởng Ban Đối ngoại Trung ương | LA",
            ],
        ),
        (
            "Dự lễ có hai Đại tá Trần Văn Bình và Khamla Vongdara.",
            ["Trần Văn Bình | Đại tá | VN", "Khamla Vongdara | Đại tá | None"],
        ),
        (
            "Dự lễ có các Trung tướng Trần Văn Bình, Lê Văn Mẫu và Thiếu tướng Hồ Văn Hòa.",
            ["Trần Văn Bình | Trung tướng | VN", "Lê Văn Mẫu | Trung tướng | VN", "Hồ Văn Hòa | Thiếu tướng | VN"],
        ),
    ],
    "behind what somebody is or was, in a life": [
        (
            (
                "Ông Trần Văn Bình, cựu chuyên gia quân sự Việt Nam tại Lào, Trưởng Ban liên lạc Quân tình nguyện "
                "tỉnh Sơn La nhớ lại."
            ),
            ["Trần Văn Bình | Trưởng Ban liên lạc Quân tình nguyện tỉnh Sơn La | VN"],
        ),
        (
            (
                "Ông Bounmy Vongsa, 56 tuổi, nguyên quán tỉnh Champasak, từng giữ các chức vụ Chủ nhiệm Văn phòng "
                "Thủ tướng, Bộ trưởng Tài chính."
            ),
            ["Bounmy Vongsa | nguyên: Chủ nhiệm Văn phòng Thủ tướng; nguyên: Bộ trưởng Tài chính | LA"],
        ),
        (
            "Bà Lê Thị Mẫu, quê Nghệ An, Giám đốc Bệnh viện Mẫu Sơn vui mừng.",
            ["Lê Thị Mẫu | Giám đốc Bệnh viện Mẫu Sơn | VN"],
        ),
        (
            "Đồng chí Lê Thị Mẫu chúc mừng đồng chí Khamla Vongdara được bầu là Chủ tịch Hội Nông dân Lào.",
            ["Khamla Vongdara | Chủ tịch Hội Nông dân Lào | LA"],
        ),
        (
            "Ông Lê Văn Mẫu được bổ nhiệm Phó Chánh Văn phòng UBND tỉnh Sơn La từ năm 2020.",
            ["Lê Văn Mẫu | Phó Chánh Văn phòng UBND tỉnh Sơn La | VN"],
        ),
    ],
    "boards and districts, a number in a name, a front in Laos": [
        (
            (
                "Thượng tọa Thích Minh Mẫu, Trưởng Ban Điều phối hợp tác Phật giáo Việt Nam tại Lào, Trụ trì chùa "
                "Mẫu Tích, dự."
            ),
            [
                (
                    "Thích Minh Mẫu | Thượng tọa; Trưởng Ban Điều phối hợp tác Phật giáo Việt Nam tại Lào; Trụ trì "
                    "chùa Mẫu Tích | VN"
                )
            ],
        ),
        (
            (
                "Bà Đinh Thị Mẫu - Giám đốc Sở Y tế kiêm Phó Trưởng Ban điều phối hợp tác với Lào; ông Lê Văn "
                "Hòa, Chánh Thanh tra tỉnh Sơn La."
            ),
            [
                "Đinh Thị Mẫu | Giám đốc Sở Y tế tỉnh Sơn La*; Phó Trưởng Ban điều phối hợp tác với Lào | VN",
                "Lê Văn Hòa | Chánh Thanh tra tỉnh Sơn La | VN",
            ],
        ),
        (
            ("Ông Bounmy Vongsa - Trưởng Ban Chỉ đạo phòng, chống COVID-19 thành phố Luang Prabang - cảm ơn kiều bào."),
            ["Bounmy Vongsa | Trưởng Ban Chỉ đạo phòng, chống COVID-19 thành phố Luang Prabang | LA"],
        ),
        (
            "Ông Bun Khăm Say Ya, Chủ tịch Ủy ban MTTQ tỉnh Salavan dự lễ.",
            ["Bun Khăm Say Ya | Chủ tịch Ủy ban MTTQ tỉnh Salavan | LA"],
        ),
        (
            (
                "Cùng đi có ngài Seng Thong, Phó Tổng Lãnh sự Lào tại Đà Nẵng. Tỉnh Sơn La có Phó Giám đốc Sở "
                "Ngoại vụ Lê Văn Mẫu. Bác sĩ, Thiếu tá Hồ Văn Hòa, Bệnh xá trưởng Đồn Biên phòng Mẫu Sơn."
            ),
            [
                "Seng Thong | Phó Tổng Lãnh sự Lào tại Đà Nẵng | LA",
                "Lê Văn Mẫu | Phó Giám đốc Sở Ngoại vụ tỉnh Sơn La* | VN",
                "Hồ Văn Hòa | Bác sĩ; Thiếu tá; Bệnh xá trưởng Đồn Biên phòng Mẫu Sơn | VN",
            ],
        ),
        (
            (
                "Đại tá Khamla Vongdara, Tổng Tham mưu phó Quân đội nhân dân Lào, Ủy viên Ban Thư ký Hội Hữu nghị "
                "Lào - Việt Nam tới dự."
            ),
            [
                (
                    "Khamla Vongdara | Đại tá; Tổng Tham mưu phó Quân đội nhân dân Lào; Ủy viên Ban Thư ký Hội Hữu "
                    "nghị Lào - Việt Nam | LA"
                )
            ],
        ),
    ],
}

NEVER: Table = {
    "the office of who acts, no second one of who is told before": [
        (
            "Cùng ông Khamla Vongdara, Chủ tịch UBND tỉnh Sơn La thăm bản.",
            [],
        ),
        (
            "Chiều 5/4, tiếp ông Khamla Vongdara, Bí thư Tỉnh ủy Sơn La cảm ơn bạn.",
            [],
        ),
        (
            "Ông Trần Văn Bình, Giám đốc tiễn khách ra xe và bà Lê Thị Mẫu vẫy chào.",
            ["Trần Văn Bình | Giám đốc | VN"],
        ),
        (
            "Thứ trưởng Trần Văn Bình gặp ông Lê Văn Bình. Ông Bình, Chủ tịch Hội Mẫu, vui mừng.",
            ["Trần Văn Bình | Thứ trưởng | VN", "Lê Văn Bình | Chủ tịch Hội Mẫu | VN"],
        ),
        (
            "Ông Trần Văn Bình - Lê Văn Mẫu - Giám đốc Sở Y tế tỉnh Sơn La cùng đến.",
            ["Lê Văn Mẫu | Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            "Hai tỉnh ký biên bản với ông Trần Văn Bình.",
            [],
        ),
    ],
    "no office of several, none of who is not named": [
        (
            "Các Trung tướng đã gặp ông Trần Văn Bình.",
            [],
        ),
        (
            "Thứ trưởng Trần Văn Bình và Lê Thị Mẫu đã đến.",
            ["Trần Văn Bình | Thứ trưởng | VN"],
        ),
        (
            "Bộ trưởng Trần Văn Bình và ông Lê Văn Mẫu, Chủ tịch UBND tỉnh Sơn La, chủ trì.",
            ["Trần Văn Bình | Bộ trưởng | VN", "Lê Văn Mẫu | Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "Ông Trần Văn Bình được bổ nhiệm trong năm 2020.",
            [],
        ),
        (
            "Ông Trần Văn Bình trên cương vị mới rất bận.",
            [],
        ),
    ],
    "not there any more": [
        (
            "Đoàn đã đến viếng nguyên Chủ tịch nước Lào Khamphet Sisavath.",
            ["Khamphet Sisavath | nguyên: nguyên Chủ tịch nước Lào | LA (absent)"],
        ),
        (
            "Ông Lê Văn Mẫu, Đại sứ Việt Nam tại Lào, dự lễ viếng Đại tướng Khamphet Sisavath.",
            ["Lê Văn Mẫu | Đại sứ Việt Nam tại Lào | VN", "Khamphet Sisavath | Đại tướng | LA (absent)"],
        ),
        (
            "Lễ tang Thượng tướng Trần Văn Bình được tổ chức trọng thể.",
            ["Trần Văn Bình | Thượng tướng | VN (absent)"],
        ),
        (
            "Quốc tang nguyên Chủ tịch nước Trần Văn Bình diễn ra trong hai ngày.",
            ["Trần Văn Bình | nguyên: nguyên Chủ tịch nước | VN (absent)"],
        ),
        (
            "Tại tang lễ Trung tướng Bounmy Vongsa, đoàn Việt Nam ghi sổ tang.",
            ["Bounmy Vongsa | Trung tướng | None (absent)"],
        ),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), [*lines(MATCH), *lines(NEVER)])
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert offices_read(text) == told, construction


def test_every_construction_has_five_lines() -> None:
    assert all(len(rows) >= 5 for rows in (*MATCH.values(), *NEVER.values()))
