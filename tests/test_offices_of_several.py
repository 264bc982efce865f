"""Offices told later, seventh table: of several people at once, of houses and sections, behind what is told of a life.

A line is a text and what comes out of it, as in `test_told_offices.py`. All people are invented.
"""

from __future__ import annotations

import pytest

from people import Table, lines, offices_read

MATCH: Table = {
    "an office of several behind a colon, of a body that is not named": [
        (
            "Các đồng chí Phó Giám đốc Học viện: PGS.TS Lê Thị Mẫu, TS Ngô Văn Bình dự buổi tiếp đoàn Lào.",
            ["Lê Thị Mẫu | PGS.TS; Phó Giám đốc Học viện | VN", "Ngô Văn Bình | TS; Phó Giám đốc Học viện | VN"],
        ),
        (
            "Tiếp đoàn có các Phó Chủ tịch Hội: Lê Thị Mẫu, Ngô Văn Bình; Chánh Văn phòng Trần Minh Hòa.",
            [
                "Lê Thị Mẫu | Phó Chủ tịch Hội | VN",
                "Ngô Văn Bình | Phó Chủ tịch Hội | VN",
                "Trần Minh Hòa | Chánh Văn phòng | VN",
            ],
        ),
        (
            "Dự lễ có hai Phó Giám đốc Bệnh viện: bà Lê Thị Mẫu, ông Ngô Văn Bình.",
            ["Lê Thị Mẫu | Phó Giám đốc Bệnh viện | VN", "Ngô Văn Bình | Phó Giám đốc Bệnh viện | VN"],
        ),
        (
            "Các Phó Giám đốc Sở: Lê Thị Mẫu, Ngô Văn Bình cùng dự.",
            ["Lê Thị Mẫu | Phó Giám đốc Sở | VN", "Ngô Văn Bình | Phó Giám đốc Sở | VN"],
        ),
        (
            "Tiếp đoàn Lào có các Phó Tổng Biên tập Báo: Lê Thị Mẫu, Ngô Văn Bình.",
            ["Lê Thị Mẫu | Phó Tổng Biên tập Báo | VN", "Ngô Văn Bình | Phó Tổng Biên tập Báo | VN"],
        ),
    ],
    "an office that is told of several behind their names": [
        (
            "Bà Lê Thị Mẫu và bà Ngô Thị Hà, đều là Phó Giám đốc Sở Y tế tỉnh Sơn La, tiếp đoàn Lào.",
            [
                "Lê Thị Mẫu | Phó Giám đốc Sở Y tế tỉnh Sơn La | VN",
                "Ngô Thị Hà | Phó Giám đốc Sở Y tế tỉnh Sơn La | VN",
            ],
        ),
        (
            "Thượng tá Lê Thị Mẫu và Trung tá Ngô Thị Hà, hai Phó Chủ tịch Hội tiếp đoàn Lào.",
            ["Lê Thị Mẫu | Thượng tá; Phó Chủ tịch Hội | VN", "Ngô Thị Hà | Trung tá; Phó Chủ tịch Hội | VN"],
        ),
        (
            "Tiếp đoàn có ông Lê Văn Mẫu và ông Ngô Văn Bình, cùng là Phó Hiệu trưởng Trường Đại học Tây Bắc.",
            [
                "Lê Văn Mẫu | Phó Hiệu trưởng Trường Đại học Tây Bắc | VN",
                "Ngô Văn Bình | Phó Hiệu trưởng Trường Đại học Tây Bắc | VN",
            ],
        ),
        (
            "Ông Lê Văn Mẫu, bà Trần Thị Vui và ông Ngô Văn Bình, ba Phó Chủ nhiệm Ủy ban Kinh tế, dự họp.",
            [
                "Lê Văn Mẫu | Phó Chủ nhiệm Ủy ban Kinh tế | VN",
                "Trần Thị Vui | Phó Chủ nhiệm Ủy ban Kinh tế | VN",
                "Ngô Văn Bình | Phó Chủ nhiệm Ủy ban Kinh tế | VN",
            ],
        ),
        (
            "Tiếp đoàn có Thượng tá Ma-ni-vanh Phét-đa-mẫu và Trung tá Chăn-sạ-mon Kẹo-mi-mẫu, hai Phó Chủ tịch Hội.",
            [
                "Ma-ni-vanh Phét-đa-mẫu | Thượng tá; Phó Chủ tịch Hội | None",
                "Chăn-sạ-mon Kẹo-mi-mẫu | Trung tá; Phó Chủ tịch Hội | None",
            ],
        ),
        (
            (
                "Các đồng chí: Bùi Văn Mẫu, Phó Giám đốc Sở Ngoại vụ và Hà Thị Bình, Phó Hiệu trưởng nhà trường giữ "
                "chức Phó Chủ tịch Hội."
            ),
            [
                "Bùi Văn Mẫu | Phó Giám đốc Sở Ngoại vụ; Phó Chủ tịch Hội | VN",
                "Hà Thị Bình | Phó Hiệu trưởng nhà trường; Phó Chủ tịch Hội | VN",
            ],
        ),
    ],
    "an office of two before those of each": [
        (
            (
                "Hai Chủ tịch Ủy ban Hợp tác là Bộ trưởng Trần Văn Bình và Bộ trưởng Bounmy Vongsa chủ trì phiên "
                "họp Việt Nam - Lào."
            ),
            [
                "Trần Văn Bình | Chủ tịch Ủy ban Hợp tác; Bộ trưởng | VN",
                "Bounmy Vongsa | Bộ trưởng; Chủ tịch Ủy ban Hợp tác | LA",
            ],
        ),
        (
            "Hai Trưởng ban là Thứ trưởng Trần Văn Bình và Thứ trưởng Bounmy Vongsa chủ trì phiên họp với Lào.",
            ["Trần Văn Bình | Trưởng ban; Thứ trưởng | VN", "Bounmy Vongsa | Thứ trưởng; Trưởng ban | LA"],
        ),
        (
            (
                "Hai Chủ tịch Phân ban là Bộ trưởng Bộ Y tế Trần Văn Bình và Bộ trưởng Bộ Y tế Lào Bounmy Vongsa "
                "gặp nhau."
            ),
            [
                "Trần Văn Bình | Chủ tịch Phân ban; Bộ trưởng Bộ Y tế | VN",
                "Bounmy Vongsa | Bộ trưởng Bộ Y tế Lào; Chủ tịch Phân ban | LA",
            ],
        ),
        (
            (
                "2 Tổng Biên tập là Ủy viên Trung ương Đảng Trần Văn Bình và Ủy viên Trung ương Đảng Bounmy Vongsa "
                "ký với Lào."
            ),
            [
                "Trần Văn Bình | Tổng Biên tập; Ủy viên Trung ương Đảng | VN",
                "Bounmy Vongsa | Ủy viên Trung ương Đảng; Tổng Biên tập | LA",
            ],
        ),
        (
            "Hai Trưởng đoàn là Thứ trưởng Trần Văn Bình và Thứ trưởng Lê Thị Mẫu dự.",
            ["Trần Văn Bình | Thứ trưởng | VN", "Lê Thị Mẫu | Thứ trưởng | VN"],
        ),
    ],
    "the head of a cooperative, a prison, a pagoda, a troupe": [
        (
            "Giám đốc Hợp tác xã Khe Mẫu, chị Lê Thị Mẫu tặng cây giống.",
            ["Lê Thị Mẫu | Giám đốc Hợp tác xã Khe Mẫu | VN"],
        ),
        (
            "Giám đốc Hợp tác xã Nông nghiệp Khe Mẫu Nguyễn Văn Bình tặng cây giống.",
            ["Nguyễn Văn Bình | Giám đốc Hợp tác xã Nông nghiệp Khe Mẫu | VN"],
        ),
        (
            "Thượng tá Trần Văn Bình, Giám thị Trại giam số 6 tiếp đoàn Lào.",
            ["Trần Văn Bình | Thượng tá; Giám thị Trại giam số 6 | VN"],
        ),
        (
            "Trụ trì chùa Long Mẫu, Đại đức Thích Thanh Bình đón đoàn Lào.",
            ["Thích Thanh Bình | Trụ trì chùa Long Mẫu; Đại đức | VN"],
        ),
        (
            "Thượng tọa Thích Thanh Bình - Trụ trì chùa Phật Mẫu Viêng Chăn cho biết.",
            ["Thích Thanh Bình | Thượng tọa; Trụ trì chùa Phật Mẫu Viêng Chăn | VN"],
        ),
        (
            "Đoàn trưởng Đoàn Văn công Quân khu 2, Thượng tá Lê Thị Mẫu nói.",
            ["Lê Thị Mẫu | Đoàn trưởng Đoàn Văn công Quân khu 2; Thượng tá | VN"],
        ),
        (
            "Trưởng đoàn Đoàn Nghệ thuật tỉnh Hủa Phăn Khăm Phết Bun phát biểu.",
            ["Khăm Phết Bun | Trưởng đoàn Đoàn Nghệ thuật tỉnh Hủa Phăn | LA"],
        ),
        (
            "Bản trưởng bản Đen Vi Mẫu - ông Thạo Bun hứa giữ rừng với Lào.",
            ["Thạo Bun | Bản trưởng bản Đen Vi Mẫu | LA"],
        ),
    ],
    "a section or a seat that no table has, before a name": [
        (
            "Trưởng khoa Nội, bác sĩ Lê Thị Mẫu sang Lào.",
            ["Lê Thị Mẫu | Trưởng khoa Nội; bác sĩ | VN"],
        ),
        (
            "Phó Trưởng khoa Ngoại Bệnh viện Đa khoa tỉnh Sơn La, bác sĩ Lê Thị Mẫu cho biết.",
            ["Lê Thị Mẫu | Phó Trưởng khoa Ngoại Bệnh viện Đa khoa tỉnh Sơn La; bác sĩ | VN"],
        ),
        (
            "Trưởng khoa Nội Nguyễn Văn Bình sang Lào.",
            ["Nguyễn Văn Bình | Trưởng khoa Nội | VN"],
        ),
        (
            "Bí thư Huyện đoàn Mẫu Muồi Ma-ni-von Kẹo-đa-mẫu hứa học tốt ở Lào.",
            ["Ma-ni-von Kẹo-đa-mẫu | Bí thư Huyện đoàn Mẫu Muồi | LA"],
        ),
        (
            "Ban Quản lý rừng phòng hộ Hướng Mẫu Lê Văn Bình - Giám đốc cho biết.",
            ["Lê Văn Bình | Giám đốc | VN"],
        ),
        (
            "Trưởng Ban Thanh tra - Kiểm tra Đảng, Nhà nước tỉnh Hủa Phăn Bounmy Vongsa dự.",
            ["Bounmy Vongsa | Trưởng Ban Thanh tra - Kiểm tra Đảng, Nhà nước tỉnh Hủa Phăn | LA"],
        ),
    ],
    "told of a life between the name and the office": [
        (
            (
                "Ông Bounmy Vongsa sinh năm 1955, quê ở Sầm Nưa, từng là Bí thư Huyện ủy Viêng Xay, nay là Phó Chủ "
                "tịch Mặt trận tỉnh Hủa Phăn."
            ),
            ["Bounmy Vongsa | nguyên: Bí thư Huyện ủy Viêng Xay; Phó Chủ tịch Mặt trận tỉnh Hủa Phăn | LA"],
        ),
        (
            "Ông Trần Văn Bình, cựu sinh viên khóa 1986-1989, hiện là Giám đốc Sở Ngoại vụ tỉnh Sơn La nói.",
            ["Trần Văn Bình | Giám đốc Sở Ngoại vụ tỉnh Sơn La | VN"],
        ),
        (
            (
                "Anh hùng Lao động Lê Văn Mẫu - một cựu chiến binh từng chiến đấu ở Lào - nay là Giám đốc Sở Y tế "
                "tỉnh Sơn La trao quà."
            ),
            ["Lê Văn Mẫu | Anh hùng Lao động; Giám đốc Sở Y tế tỉnh Sơn La | VN"],
        ),
        (
            (
                "Đồng chí Trần Văn Bình là bạn lớn của Lào. Ông sinh năm 1919 tại Nam Định, từng giữ các chức vụ Bí "
                "thư Tỉnh ủy Thái Nguyên, Thứ trưởng Bộ Văn hóa."
            ),
            ["Trần Văn Bình | nguyên: Bí thư Tỉnh ủy Thái Nguyên; nguyên: Thứ trưởng Bộ Văn hóa | VN"],
        ),
        (
            "Ông Thoong-mẫu, nguyên chiến sĩ Đội 17 Pa-thét Lào, nay là Trưởng bản Phiêng Mẫu.",
            ["Thoong-mẫu | Trưởng bản Phiêng Mẫu | LA"],
        ),
        (
            "Ông Bounmy Vongsa trước đây từng là Bí thư, Tỉnh trưởng tỉnh Khăm Muộn.",
            ["Bounmy Vongsa | nguyên: Bí thư; nguyên: Tỉnh trưởng tỉnh Khăm Muộn | LA"],
        ),
    ],
    "a Lao name in one word or two behind a rank": [
        (
            "Thượng úy Bunthămmẫu dịch cho chúng tôi.",
            ["Bunthămmẫu | Thượng úy | None"],
        ),
        (
            "Bác sĩ Khăm Mẫu, Trạm trưởng Trạm y tế cụm bản Mường Luân nhiều lần sang Việt Nam cùng đoàn Lào.",
            ["Khăm Mẫu | Bác sĩ; Trạm trưởng Trạm y tế cụm bản Mường Luân | LA"],
        ),
        (
            "Đại đức Khăm Mẫu, Phó trụ trì chùa Long Sơn đón đoàn Lào.",
            ["Khăm Mẫu | Đại đức; Phó trụ trì chùa Long Sơn | LA"],
        ),
        (
            "Trưởng cụm bản Na Son Khăm Mẫu nói với đoàn Lào.",
            ["Khăm Mẫu | Trưởng cụm bản Na Son | LA"],
        ),
        (
            "Phía bạn có Trung tá Bua Kẹo Khăm Mẫu; Đại đội trưởng, Đội trưởng đội tuần tra.",
            ["Bua Kẹo Khăm Mẫu | Trung tá; Đại đội trưởng; Đội trưởng đội tuần tra | LA"],
        ),
    ],
    "what a pagoda is called, a term, a duty taken on": [
        (
            "Ông Trần Văn Bình, nguyên Trưởng ban Sáng lập chùa Bàng Mẫu từng gửi thư.",
            ["Trần Văn Bình | nguyên: nguyên Trưởng ban Sáng lập chùa Bàng Mẫu | VN"],
        ),
        (
            "Thượng tọa Thích Thanh Bình được Giáo hội Phật giáo Việt Nam công cử làm trụ trì chùa Bàng Mẫu.",
            ["Thích Thanh Bình | Thượng tọa; trụ trì chùa Bàng Mẫu | VN"],
        ),
        (
            "Nguyên Chủ tịch Quốc hội Lào khóa 8, bà Khamphao Sisouk dự lễ.",
            ["Khamphao Sisouk | nguyên: Nguyên Chủ tịch Quốc hội Lào | LA"],
        ),
        (
            "TT. Thích Thanh Bình, Chánh Đại diện Phật giáo huyện Mẫu Sơn sang Lào.",
            ["Thích Thanh Bình | TT.; Chánh Đại diện Phật giáo huyện Mẫu Sơn | VN"],
        ),
        (
            "Bác sĩ Trần Văn Bình, Giám đốc nhân sự Bệnh viện Mẫu Sơn tặng quà.",
            ["Trần Văn Bình | Bác sĩ; Giám đốc nhân sự Bệnh viện Mẫu Sơn | VN"],
        ),
        (
            (
                "Ông Bounmy Vongsa thôi giữ chức Đô trưởng thủ đô Viêng Chăn để nhận nhiệm vụ Bí thư Tỉnh ủy Luông "
                "Prabang."
            ),
            ["Bounmy Vongsa | nguyên: Đô trưởng thủ đô Viêng Chăn; Bí thư Tỉnh ủy Luông Prabang | LA"],
        ),
        (
            "Đại tá Trần Văn Bình, Hệ trưởng Hệ Quốc tế tiếp đoàn.",
            ["Trần Văn Bình | Đại tá; Hệ trưởng Hệ Quốc tế | VN"],
        ),
    ],
    "a body in brackets between an office and a rank; a name like a province": [
        (
            "Chính ủy Trung đoàn 148 (Sư đoàn 316), Trung tá Trần Văn Bình nói.",
            ["Trần Văn Bình | Chính ủy Trung đoàn 148 (Sư đoàn 316); Trung tá | VN"],
        ),
        (
            "Tổng Giám đốc Tổng công ty Thành An (Binh đoàn 11), Thiếu tướng Trần Văn Bình báo cáo.",
            ["Trần Văn Bình | Tổng Giám đốc Tổng công ty Thành An (Binh đoàn 11); Thiếu tướng | VN"],
        ),
        (
            "Đồn trưởng Đồn Biên phòng Na Mèo (BĐBP Thanh Hóa) - Trung tá Trần Văn Bình nói với khách từ Lào.",
            ["Trần Văn Bình | Đồn trưởng Đồn Biên phòng Na Mèo (BĐBP Thanh Hóa); Trung tá | VN"],
        ),
        (
            "Giám đốc Sở Y tế Đặng Thị Hòa Bình gặp đoàn Lào.",
            ["Đặng Thị Hòa Bình | Giám đốc Sở Y tế | VN"],
        ),
        (
            "Tiếp đoàn Lào có các ông, bà Phó Giám đốc: Hoàng Kỳ, Lê Thị Mẫu; ông Nguyễn Đức Vũ.",
            ["Hoàng Kỳ | Phó Giám đốc | VN", "Lê Thị Mẫu | Phó Giám đốc | VN"],
        ),
    ],
    "the union of a school, a commune, a hospital": [
        (
            "Anh Lê Văn Mẫu, Bí thư Đoàn Trường Đại học Tây Bắc gặp bạn Lào.",
            ["Lê Văn Mẫu | Bí thư Đoàn Trường Đại học Tây Bắc | VN"],
        ),
        (
            "Bí thư Đoàn Trường Đại học Tây Bắc Lê Văn Mẫu gặp bạn Lào.",
            ["Lê Văn Mẫu | Bí thư Đoàn Trường Đại học Tây Bắc | VN"],
        ),
        (
            "Anh Lê Văn Mẫu, Phó Bí thư Đoàn Bệnh viện Đa khoa tỉnh Sơn La, tặng quà.",
            ["Lê Văn Mẫu | Phó Bí thư Đoàn Bệnh viện Đa khoa tỉnh Sơn La | VN"],
        ),
        (
            "Bí thư Đoàn trường Lê Thị Mẫu tặng quà.",
            ["Lê Thị Mẫu | Bí thư Đoàn trường | VN"],
        ),
        (
            "Bí thư Đoàn Lê Văn Mẫu tặng quà.",
            ["Lê Văn Mẫu | Bí thư Đoàn | VN"],
        ),
    ],
    "a dash before the body over one's own; a commune behind a village; new commands; ranks of men": [
        (
            "Cục trưởng Cục Lãnh sự - Bộ Ngoại giao Trần Văn Bình sang Lào.",
            ["Trần Văn Bình | Cục trưởng Cục Lãnh sự - Bộ Ngoại giao | VN"],
        ),
        (
            "Vụ trưởng Vụ Hợp tác quốc tế - Bộ Tư pháp Lào Bounmy Vongsa thăm Việt Nam.",
            ["Bounmy Vongsa | Vụ trưởng Vụ Hợp tác quốc tế - Bộ Tư pháp Lào | LA"],
        ),
        (
            "Trưởng bản Huồi Mẫu, xã Tam Hợp Và Bá Bình gặp bạn Lào.",
            ["Và Bá Bình | Trưởng bản Huồi Mẫu, xã Tam Hợp | VN"],
        ),
        (
            "Trưởng bản Nậm Mẫu, huyện Noong Hét Bun Ma Xay gặp khách ở Lào.",
            ["Bun Ma Xay | Trưởng bản Nậm Mẫu, huyện Noong Hét | LA"],
        ),
        (
            "Trưởng bản Huồi Mẫu (Việt Nam) Và Bá Bình và trưởng bản Phôn Mẫu (Lào) Bun Ma ký kết.",
            ["Và Bá Bình | Trưởng bản Huồi Mẫu (Việt Nam) | VN", "Bun Ma | trưởng bản Phôn Mẫu (Lào) | LA"],
        ),
        (
            "Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực 3 - Kỳ Sơn, Thượng tá Lê Văn Mẫu gặp bạn Lào.",
            ["Lê Văn Mẫu | Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực 3 - Kỳ Sơn; Thượng tá | VN"],
        ),
        (
            "Thiếu tướng Trần Văn Bình, Trưởng ban Quản lý Lăng Chủ tịch Hồ Chí Minh đón đoàn Lào.",
            ["Trần Văn Bình | Thiếu tướng; Trưởng ban Quản lý Lăng Chủ tịch Hồ Chí Minh | VN"],
        ),
        (
            "Giám đốc Khu di tích Kim Mẫu Nguyễn Văn Bình đón đoàn Lào.",
            ["Nguyễn Văn Bình | Giám đốc Khu di tích Kim Mẫu | VN"],
        ),
        (
            "Thượng sĩ Khăm Mẫu Vông Sa dẫn chúng tôi đi trên đất Lào.",
            ["Khăm Mẫu Vông Sa | Thượng sĩ | LA"],
        ),
        (
            "Tại tỉnh Sơn La, Chủ tịch Hội LHTN Việt Nam tỉnh Lê Thị Mẫu gặp bạn Lào.",
            ["Lê Thị Mẫu | Chủ tịch Hội LHTN Việt Nam tỉnh Sơn La* | VN"],
        ),
    ],
    "in a list of people, of provinces": [
        (
            (
                "Đoàn có Kẹo Mani, Giám đốc Sở Công Chính và Vận tải; Viêng Xay Đa Ra, Phó Giám đốc Sở Kế hoạch "
                "tỉnh Sê Kông."
            ),
            [
                "Kẹo Mani | Giám đốc Sở Công Chính và Vận tải tỉnh Sê Kông* | LA",
                "Viêng Xay Đa Ra | Phó Giám đốc Sở Kế hoạch tỉnh Sê Kông | LA",
            ],
        ),
        (
            (
                "Dự có các đồng chí: Viêng Xay Đa Ra, Đại diện lâm thời Đại sứ quán Lào tại Việt Nam; Lê Văn Mẫu, "
                "Chánh Văn phòng."
            ),
            [
                "Viêng Xay Đa Ra | Đại diện lâm thời Đại sứ quán Lào tại Việt Nam | LA",
                "Lê Văn Mẫu | Chánh Văn phòng | VN",
            ],
        ),
        (
            "Dự có Phó Chủ tịch UBND các tỉnh: Điện Biên Lò Văn Bình, Sơn La Lê Hồng Mẫu.",
            ["Lò Văn Bình | Phó Chủ tịch UBND tỉnh Điện Biên | VN", "Lê Hồng Mẫu | Phó Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "Dự có Giám đốc Sở Ngoại vụ các tỉnh: Điện Biên Lò Văn Bình, tỉnh Sơn La Lê Hồng Mẫu.",
            [
                "Lò Văn Bình | Giám đốc Sở Ngoại vụ tỉnh Điện Biên | VN",
                "Lê Hồng Mẫu | Giám đốc Sở Ngoại vụ tỉnh Sơn La | VN",
            ],
        ),
        (
            "Bí thư Tỉnh ủy Luông Phabang Bounmy Vongsa đã nói.",
            ["Bounmy Vongsa | Bí thư Tỉnh ủy Luông Phabang | LA"],
        ),
        (
            "Bí thư Tỉnh ủy At Ta Pư Bounmy Vongsa đã nói.",
            ["Bounmy Vongsa | Bí thư Tỉnh ủy At Ta Pư | LA"],
        ),
    ],
    "in whose name somebody acts": [
        (
            "Thừa ủy quyền của Chủ tịch nước và Thủ tướng Chính phủ Lào, bà Khamphao Sisouk trao huân chương.",
            [],
        ),
        (
            (
                "Thừa ủy quyền của Chủ tịch nước Lào và Thủ tướng Chính phủ Lào, Đại sứ Lào Khamphao Sisouk trao "
                "huân chương."
            ),
            ["Khamphao Sisouk | Đại sứ Lào | LA"],
        ),
        (
            "Được sự ủy quyền của Chủ tịch nước, Thủ tướng Chính phủ Lào, Đại sứ Khamphao Sisouk trao huân chương.",
            ["Khamphao Sisouk | Đại sứ | LA"],
        ),
        (
            "Thay mặt Tổng Bí thư và Chủ tịch nước Lào, Phó Chủ tịch nước Khamphao Sisouk trao huân chương.",
            ["Khamphao Sisouk | Phó Chủ tịch nước | LA"],
        ),
        (
            (
                "Thủ tướng gửi lời thăm hỏi tới Thủ tướng Lào Bounmy Vongsa, Phó Thủ tướng Lào Khamla Sisouk và Chủ "
                "tịch Quốc hội Lào Noy Phetmẫu."
            ),
            [
                "Bounmy Vongsa | Thủ tướng Lào | LA (absent)",
                "Khamla Sisouk | Phó Thủ tướng Lào | LA (absent)",
                "Noy Phetmẫu | Chủ tịch Quốc hội Lào | LA (absent)",
            ],
        ),
        (
            "Quốc hội Lào phê chuẩn đề nghị của Thủ tướng Lào Bounmy Vongsa về công tác nhân sự.",
            ["Bounmy Vongsa | Thủ tướng Lào | LA (absent)"],
        ),
        (
            "Đoàn Đại sứ quán Campuchia tại Lào do ông Sok Mẫu, Đại sứ dẫn đầu.",
            ["Sok Mẫu | Đại sứ | KH"],
        ),
    ],
}

NEVER: Table = {
    "no office of several": [
        (
            "Ông Lê Văn Mẫu, hai Phó Giám đốc và bà Ngô Thị Hà dự họp với Lào.",
            [],
        ),
        (
            'Phó Giám đốc Bệnh viện: "Chúng tôi giúp Lào".',
            [],
        ),
        (
            (
                "Ông Bùi Văn Mẫu, Phó Giám đốc Sở Ngoại vụ và ông Hà Văn Bình, Phó Hiệu trưởng, được bầu làm Phó "
                "Chủ tịch Hội Việt - Lào."
            ),
            [
                "Bùi Văn Mẫu | Phó Giám đốc Sở Ngoại vụ | VN",
                "Hà Văn Bình | Phó Hiệu trưởng; Phó Chủ tịch Hội Việt - Lào | VN",
            ],
        ),
        (
            (
                "Thay mặt lãnh đạo Đảng, Nhà nước, Chủ tịch nước Lê Văn Mẫu và Thủ tướng Chính phủ Lào Khamphao "
                "Sisouk trao huân chương."
            ),
            ["Lê Văn Mẫu | Chủ tịch nước | VN", "Khamphao Sisouk | Thủ tướng Chính phủ Lào | LA"],
        ),
        (
            "Tham dự có: ông Khăm Mẫu; Giám đốc Sở Y tế Lê Văn Bình; đoàn Lào.",
            ["Lê Văn Bình | Giám đốc Sở Y tế | VN"],
        ),
    ],
    "no office of who stands before it": [
        (
            "Trưởng bản Bun Ma, xã Tam Hợp gặp bạn Lào.",
            [],
        ),
        (
            "Phó Vụ trưởng Vụ Đông Nam Á - Bộ Ngoại giao trao quà cho Lê Văn Mẫu ở Lào.",
            [],
        ),
        (
            "Ông Bounthong Sisouk sinh năm 1955 tại Lào, Chủ tịch UBND tỉnh Sơn La trao quà.",
            [],
        ),
        (
            "Giám đốc Sở Y tế Khăm Mon Vi Lay Phon nói với đoàn.",
            [],
        ),
        (
            "Trưởng Công an huyện Xốp Mẫu Nguyễn Văn Bình tiếp đoàn Lào.",
            ["Nguyễn Văn Bình | Trưởng Công an huyện Xốp Mẫu | VN"],
        ),
        (
            "Trung tá Vietnam Airlines bay sang Lào.",
            [],
        ),
        (
            "Trưởng khoa Mẫu và bà Lê Thị Bình sang Lào.",
            [],
        ),
        (
            "Thượng tọa Thích Thanh Bình về trụ trì chùa Bàng Mẫu, Lào từ năm 1956.",
            ["Thích Thanh Bình | Thượng tọa | VN"],
        ),
        (
            "Lãnh đạo các huyện: Viêng Xay, Sầm Tớ, Chủ tịch UBND huyện Mường Lát Hà Văn Mẫu cùng dự.",
            ["Hà Văn Mẫu | Chủ tịch UBND huyện Mường Lát | VN"],
        ),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), [*lines(MATCH), *lines(NEVER)])
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert offices_read(text) == told, construction


def test_every_construction_has_five_lines() -> None:
    assert all(len(rows) >= 5 for rows in (*MATCH.values(), *NEVER.values()))
