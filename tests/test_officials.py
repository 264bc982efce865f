"""Who is who: each construction of the press with invented people, as the newspapers print it.

A line of a table is a text and what comes out of it, as ``people.read`` writes it.
"""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from people import Table, lines, read
from vnlao_coop.models.actors import Official
from vnlao_coop.vi import lexicon

MATCH: Table = {
    "office before name": [
        (
            "Sáng 4/4, Bí thư Thành ủy Hà Nội Trần Văn Bình đã tiếp đoàn.",
            ["Trần Văn Bình | Bí thư Thành ủy Hà Nội | VN"],
        ),
        ("Đại sứ Lào tại Việt Nam Khamphet Sisavath chúc mừng.", ["Khamphet Sisavath | Đại sứ Lào tại Việt Nam | LA"]),
        (
            "Đại sứ nước CHDCND Lào tại Việt Nam Khamphet Sisavath chúc mừng.",
            ["Khamphet Sisavath | Đại sứ nước CHDCND Lào tại Việt Nam | LA"],
        ),
        (
            "Tổng Lãnh sự Lào tại TP.HCM Khamphet Sisavath chúc mừng.",
            ["Khamphet Sisavath | Tổng Lãnh sự Lào tại TP.HCM | LA"],
        ),
        (
            "Thứ trưởng Bộ Y tế Nguyễn Trường Giang phát biểu.",
            ["Nguyễn Trường Giang | Thứ trưởng Bộ Y tế | VN"],
        ),
        (
            "Giám đốc Sở Nông nghiệp - Lâm nghiệp tỉnh Hủa Phăn Bounthan Keokham cho biết.",
            ["Bounthan Keokham | Giám đốc Sở Nông nghiệp - Lâm nghiệp tỉnh Hủa Phăn | LA"],
        ),
        ("Bộ trưởng Bộ Y tế Lê Thị Thu Mẫu phát biểu.", ["Lê Thị Thu Mẫu | Bộ trưởng Bộ Y tế | VN"]),
        (
            "Phó Chủ tịch UBND tỉnh Quảng Trị Hoàng Nam Mẫu trao quà.",
            ["Hoàng Nam Mẫu | Phó Chủ tịch UBND tỉnh Quảng Trị | VN"],
        ),
        ("Tổng Giám đốc Vinasao Đỗ Thị Lan ký hợp đồng.", ["Đỗ Thị Lan | Tổng Giám đốc Vinasao | VN"]),
    ],
    "name before office, comma": [
        (
            "Ông Trần Văn Bình, Chủ tịch UBND tỉnh Hà Tĩnh, cho biết như vậy.",
            ["Trần Văn Bình | Chủ tịch UBND tỉnh Hà Tĩnh | VN"],
        ),
        (
            "Dự lễ có đồng chí Khampheng Sisavath, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Hủa Phăn.",
            ["Khampheng Sisavath | Bí thư Tỉnh ủy Hủa Phăn*; Tỉnh trưởng tỉnh Hủa Phăn | LA"],
        ),
        ("Bà Lê Thị Mẫu, Trưởng ban Dân vận Trung ương, nói.", ["Lê Thị Mẫu | Trưởng ban Dân vận Trung ương | VN"]),
        (
            "Cùng đi có Trần Văn Bình, Chánh Văn phòng UBND tỉnh Sơn La.",
            ["Trần Văn Bình | Chánh Văn phòng UBND tỉnh Sơn La | VN"],
        ),
        (
            "Anh Nguyễn Thành Mẫu, Bí thư Tỉnh đoàn Hà Tĩnh chia sẻ.",
            ["Nguyễn Thành Mẫu | Bí thư Tỉnh đoàn Hà Tĩnh | VN"],
        ),
    ],
    "name before office, hyphen or bracket": [
        ("Đồng chí Lê Văn Mẫu - Phó Bí thư Tỉnh ủy Nghệ An dự.", ["Lê Văn Mẫu | Phó Bí thư Tỉnh ủy Nghệ An | VN"]),
        (
            "ông Bounmy Vongsa – Thứ trưởng Bộ Tư pháp Lào – cảm ơn.",
            ["Bounmy Vongsa | Thứ trưởng Bộ Tư pháp Lào | LA"],
        ),
        (
            "Ông Trần Văn Bình (Chủ tịch UBND xã Mẫu Sơn) kể lại.",
            ["Trần Văn Bình | Chủ tịch UBND xã Mẫu Sơn | VN"],
        ),
        ("Bà Phạm Thị Hoa (Giám đốc Sở Y tế tỉnh Sơn La) nói.", ["Phạm Thị Hoa | Giám đốc Sở Y tế tỉnh Sơn La | VN"]),
        (
            "Thứ trưởng Bộ Tư pháp - ông Phạm Văn Mẫu phát biểu.",
            ["Phạm Văn Mẫu | Thứ trưởng Bộ Tư pháp | VN"],
        ),
    ],
    "stack of offices": [
        (
            "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội Trần Văn Bình dẫn đầu.",
            ["Trần Văn Bình | Ủy viên Bộ Chính trị; Bí thư Thành ủy Hà Nội | VN"],
        ),
        (
            "Ông Lê Mẫu, Bí thư Tỉnh ủy, Trưởng đoàn đại biểu Quốc hội tỉnh Sơn La.",
            ["Lê Mẫu | Bí thư Tỉnh ủy Sơn La*; Trưởng đoàn đại biểu Quốc hội tỉnh Sơn La | VN"],
        ),
        (
            "Thượng tướng Phạm Văn Hòa, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Quốc phòng tiếp đoàn.",
            ["Phạm Văn Hòa | Thượng tướng; Ủy viên Trung ương Đảng; Thứ trưởng Bộ Quốc phòng | VN"],
        ),
        (
            "Bí thư - Tỉnh trưởng tỉnh Khăm Muộn Somchay Phommachan tiếp khách.",
            ["Somchay Phommachan | Bí thư; Tỉnh trưởng tỉnh Khăm Muộn | LA"],
        ),
        (
            "Phó Thủ tướng kiêm Bộ trưởng Ngoại giao Lào Soulivan Keobounmy tới thăm.",
            ["Soulivan Keobounmy | Phó Thủ tướng; Bộ trưởng Ngoại giao Lào | LA"],
        ),
    ],
    "list with a head": [
        (
            "Có các Ủy viên Ban Thường vụ Thành ủy Hà Nội: Trần Văn Bình, Lê Thị Mẫu; Giám đốc Sở Y tế Phạm Văn Hòa.",
            [
                "Trần Văn Bình | Ủy viên Ban Thường vụ Thành ủy Hà Nội | VN",
                "Lê Thị Mẫu | Ủy viên Ban Thường vụ Thành ủy Hà Nội | VN",
                "Phạm Văn Hòa | Giám đốc Sở Y tế thành phố Hà Nội* | VN",
            ],
        ),
        (
            "Có các đồng chí Ủy viên Trung ương Đảng: Trần Văn Bình, Chánh Văn phòng; Lê Thị Mẫu, Vụ trưởng.",
            [
                "Trần Văn Bình | Chánh Văn phòng; Ủy viên Trung ương Đảng | VN",
                "Lê Thị Mẫu | Vụ trưởng; Ủy viên Trung ương Đảng | VN",
            ],
        ),
        (
            "Có mặt các Phó Chủ tịch UBND tỉnh Sơn La: Lò Văn Bình và Cầm Thị Mẫu.",
            [
                "Lò Văn Bình | Phó Chủ tịch UBND tỉnh Sơn La | VN",
                "Cầm Thị Mẫu | Phó Chủ tịch UBND tỉnh Sơn La | VN",
            ],
        ),
        (
            "Phía Lào có các Ủy viên Trung ương Đảng: Bounmy Vongsa, Khampheng Sisavath.",
            [
                "Bounmy Vongsa | Ủy viên Trung ương Đảng | LA",
                "Khampheng Sisavath | Ủy viên Trung ương Đảng | LA",
            ],
        ),
        (
            "Tham dự có các đồng chí: Trần Văn Bình, Bí thư Huyện ủy Mẫu Sơn; Lê Thị Mẫu, Chủ tịch UBND huyện Mẫu Sơn.",
            [
                "Trần Văn Bình | Bí thư Huyện ủy Mẫu Sơn | VN",
                "Lê Thị Mẫu | Chủ tịch UBND huyện Mẫu Sơn | VN",
            ],
        ),
    ],
    "coordination: one person or two": [
        (
            "Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Minh Hòa tới Viêng Chăn.",
            ["Lê Minh Hòa | Phó Thủ tướng; Bộ trưởng Ngoại giao | VN"],
        ),
        (
            "Tổng Bí thư Trần Văn Bình, Chủ tịch nước Lê Minh Hòa gửi điện mừng.",
            ["Trần Văn Bình | Tổng Bí thư | VN", "Lê Minh Hòa | Chủ tịch nước | VN"],
        ),
        (
            "Tổng Bí thư, Chủ tịch nước Lào Khampheng Sisavath tiếp đoàn.",
            ["Khampheng Sisavath | Tổng Bí thư; Chủ tịch nước Lào | LA"],
        ),
        (
            "Hai Thứ trưởng Trần Văn Bình và Lê Thị Mẫu đồng chủ trì.",
            ["Trần Văn Bình | Thứ trưởng | VN", "Lê Thị Mẫu | Thứ trưởng | VN"],
        ),
        (
            "Thủ tướng Chính phủ Trần Văn Bình và Thủ tướng Lào Khampheng Sisavath hội đàm.",
            ["Trần Văn Bình | Thủ tướng Chính phủ | VN", "Khampheng Sisavath | Thủ tướng Lào | LA"],
        ),
    ],
    "abbreviations and small letters": [
        ("Phó chủ tịch HĐND TP.HCM Trần Văn Bình nói.", ["Trần Văn Bình | Phó chủ tịch HĐND TP.HCM | VN"]),
        ("phó giám đốc Sở KH&CN tỉnh Hà Tĩnh Lê Thị Mẫu", ["Lê Thị Mẫu | phó giám đốc Sở KH&CN tỉnh Hà Tĩnh | VN"]),
        (
            "Ủy viên BCH T.Ư Đảng, Chủ nhiệm UB Đối ngoại của QH Lê Văn Mẫu",
            ["Lê Văn Mẫu | Ủy viên BCH T.Ư Đảng; Chủ nhiệm UB Đối ngoại của QH | VN"],
        ),
        (
            "Chính ủy BĐBP tỉnh Quảng Trị Phạm Văn Hòa trao quà.",
            ["Phạm Văn Hòa | Chính ủy BĐBP tỉnh Quảng Trị | VN"],
        ),
        ("Thứ trưởng Bộ GD-ĐT Nguyễn Thị Lan Mẫu", ["Nguyễn Thị Lan Mẫu | Thứ trưởng Bộ GD-ĐT | VN"]),
        (
            "Tổng Tham mưu trưởng QĐND Lào Khamliang Outhaday",
            ["Khamliang Outhaday | Tổng Tham mưu trưởng QĐND Lào | LA"],
        ),
    ],
    "a city or province left out": [
        (
            "Đoàn đại biểu thành phố Hà Nội sang thăm. Bí thư Thành ủy Trần Văn Bình cảm ơn.",
            ["Trần Văn Bình | Bí thư Thành ủy Hà Nội* | VN"],
        ),
        (
            "Lãnh đạo tỉnh Sơn La tiếp đoàn. Chủ tịch UBND tỉnh Lò Văn Bình chúc mừng.",
            ["Lò Văn Bình | Chủ tịch UBND tỉnh Sơn La* | VN"],
        ),
        (
            "Tại thành phố Hà Nội, Phó Chủ tịch UBND TP Trần Văn Bình ký.",
            ["Trần Văn Bình | Phó Chủ tịch UBND thành phố Hà Nội* | VN"],
        ),
        (
            "Đoàn thành phố Đà Nẵng tới Lào. Trưởng ban Dân vận Thành ủy Trần Văn Bình phát biểu.",
            ["Trần Văn Bình | Trưởng ban Dân vận Thành ủy Đà Nẵng* | VN"],
        ),
        (
            "Tỉnh Hủa Phăn và tỉnh Thanh Hóa hợp tác. Phó Bí thư Tỉnh ủy Lê Văn Mẫu dự.",
            ["Lê Văn Mẫu | Phó Bí thư Tỉnh ủy Thanh Hóa* | VN"],
        ),
    ],
    "former, late, acting, standing, honorary": [
        ("nguyên Phó Thủ tướng Trần Văn Bình dự lễ", ["Trần Văn Bình | nguyên Phó Thủ tướng | VN"]),
        ("quyền Giám đốc Sở Y tế tỉnh Sơn La Lê Thị Mẫu", ["Lê Thị Mẫu | quyền Giám đốc Sở Y tế tỉnh Sơn La | VN"]),
        (
            "Phó Chủ tịch Thường trực Quốc hội Phạm Văn Hòa tiếp đoàn",
            ["Phạm Văn Hòa | Phó Chủ tịch Thường trực Quốc hội | VN"],
        ),
        (
            "Chủ tịch danh dự Hội Hữu nghị Việt Nam - Lào Vũ Văn Mẫu",
            ["Vũ Văn Mẫu | Chủ tịch danh dự Hội Hữu nghị Việt Nam - Lào | VN"],
        ),
        ("cựu Đại sứ Việt Nam tại Lào Đỗ Văn Mẫu kể", ["Đỗ Văn Mẫu | cựu Đại sứ Việt Nam tại Lào | VN"]),
    ],
    "ranks of officers and scholars": [
        ("Đại tướng Trần Văn Bình phát biểu", ["Trần Văn Bình | Đại tướng | VN"]),
        ("Theo PGS.TS Lê Thị Mẫu, kết quả tốt.", ["Lê Thị Mẫu | PGS.TS | VN"]),
        (
            "Thiếu tướng Khamsing Phanthavong, Cục trưởng Cục Quân huấn Bộ Quốc phòng Lào.",
            ["Khamsing Phanthavong | Thiếu tướng; Cục trưởng Cục Quân huấn Bộ Quốc phòng Lào | LA"],
        ),
        (
            "Đại tá, TS Phạm Văn Hòa, Giám đốc Bệnh viện Quân y 4",
            ["Phạm Văn Hòa | Đại tá; TS; Giám đốc Bệnh viện Quân y 4 | VN"],
        ),
        ("Giáo sư Vũ Văn Mẫu và Tiến sĩ Đỗ Thị Lan", ["Vũ Văn Mẫu | Giáo sư | VN", "Đỗ Thị Lan | Tiến sĩ | VN"]),
    ],
    "short mentions join the full name": [
        (
            "Thủ tướng Lào Khampheng Sisavath tới Hà Nội. Thủ tướng Khampheng cảm ơn.",
            ["Khampheng Sisavath | Thủ tướng Lào | LA"],
        ),
        (
            "Chủ tịch UBND tỉnh Sơn La Lò Văn Bình dự. Ông Bình cho biết thêm.",
            ["Lò Văn Bình | Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "Ông Trần Văn Bình phát biểu. Theo Bộ trưởng Bộ Y tế Trần Văn Bình, dịch đã lui.",
            ["Trần Văn Bình | Bộ trưởng Bộ Y tế | VN"],
        ),
        (
            "Thứ trưởng Lê Minh Hòa gặp Thứ trưởng Phạm Văn Hòa. Ông Hòa cảm ơn.",
            ["Lê Minh Hòa | Thứ trưởng | VN", "Phạm Văn Hòa | Thứ trưởng | VN"],
        ),
        (
            "Đại sứ Lào tại Việt Nam Sengphon Houngboun chào. Bà Sengphon chúc Tết.",
            ["Sengphon Houngboun | Đại sứ Lào tại Việt Nam | LA"],
        ),
    ],
    "joined by a verb": [
        ("Ông Trần Văn Bình là Giám đốc Sở Y tế tỉnh Sơn La.", ["Trần Văn Bình | Giám đốc Sở Y tế tỉnh Sơn La | VN"]),
        (
            "Ông Trần Văn Bình giữ chức Chủ tịch UBND tỉnh Sơn La từ năm 2015.",
            ["Trần Văn Bình | Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "Bà Bouavanh Keola được bầu làm Chủ tịch Hội Liên hiệp Phụ nữ Lào.",
            ["Bouavanh Keola | Chủ tịch Hội Liên hiệp Phụ nữ Lào | LA"],
        ),
        ("ông Lê Văn Mẫu làm Trưởng ban Dân vận Trung ương", ["Lê Văn Mẫu | Trưởng ban Dân vận Trung ương | VN"]),
        ("Anh Lò Văn Mẫu hiện là Bí thư Tỉnh đoàn Sơn La.", ["Lò Văn Mẫu | Bí thư Tỉnh đoàn Sơn La | VN"]),
    ],
    "an office that no table completes": [
        ("Ông Trần Văn Bình, Giám đốc Khối bán buôn, nói.", ["Trần Văn Bình | Giám đốc Khối bán buôn | VN"]),
        (
            "Ông Trần Văn Bình - Trưởng ban quản lý nghĩa trang liệt sĩ - kể.",
            ["Trần Văn Bình | Trưởng ban quản lý nghĩa trang liệt sĩ | VN"],
        ),
        ("GS Lê Văn Mẫu (Chủ tịch Hội đập nhỏ) nói.", ["Lê Văn Mẫu | GS; Chủ tịch Hội đập nhỏ | VN"]),
        (
            "Ông Lê Văn Mẫu, Phó trưởng ban liên lạc quân tình nguyện tỉnh Sơn La mong muốn.",
            ["Lê Văn Mẫu | Phó trưởng ban liên lạc quân tình nguyện tỉnh Sơn La | VN"],
        ),
        (
            "Chị Phạm Thị Hoa, Phó Trưởng phòng chăm sóc khách hàng, chia sẻ.",
            ["Phạm Thị Hoa | Phó Trưởng phòng chăm sóc khách hàng | VN"],
        ),
    ],
    "foreign names": [
        ("Tổng thống Nga V. Mirnov gửi điện", ["V. Mirnov | Tổng thống Nga | RU"]),
        ("Thủ tướng Thái Lan Somchat Chan-o-cha tới", ["Somchat Chan-o-cha | Thủ tướng Thái Lan | TH"]),
        ("Bộ trưởng Quốc phòng Mỹ Pete Harrow nói", ["Pete Harrow | Bộ trưởng Quốc phòng Mỹ | US"]),
        (
            "Quốc vương Campuchia Norodom Ratana, Thủ tướng Sok Vanna đã đến.",
            ["Norodom Ratana | Quốc vương Campuchia | KH", "Sok Vanna | Thủ tướng | KH"],
        ),
        ("Tổng Thư ký ASEAN Lim Hok Beng nói.", ["Lim Hok Beng | Tổng Thư ký ASEAN | None"]),
        (
            "Công sứ Đại sứ quán Nhật Bản tại Việt Nam Kenji Morita nói.",
            ["Kenji Morita | Công sứ Đại sứ quán Nhật Bản tại Việt Nam | JP"],
        ),
    ],
    "places and bodies in the way": [
        (
            "trưởng bản Na Mẫu (xã Mẫu Sơn) Lò Văn Bình kể chuyện",
            ["Lò Văn Bình | trưởng bản Na Mẫu (xã Mẫu Sơn) | VN"],
        ),
        (
            "Bí thư Huyện ủy Mường Mẫu Nguyễn Văn Hải dẫn đoàn",
            ["Nguyễn Văn Hải | Bí thư Huyện ủy Mường Mẫu | VN"],
        ),
        ("Tổng giám đốc Sao Airlines Phạm Ngọc Mẫu ký", ["Phạm Ngọc Mẫu | Tổng giám đốc Sao Airlines | VN"]),
        (
            "Chánh Văn phòng Trung ương Đảng Lê Hoài Mẫu dự",
            ["Lê Hoài Mẫu | Chánh Văn phòng Trung ương Đảng | VN"],
        ),
        (
            "Chánh án Tòa án nhân dân tối cao Lào Viengthong Keola",
            ["Viengthong Keola | Chánh án Tòa án nhân dân tối cao Lào | LA"],
        ),
        (
            "Tỉnh trưởng Savannakhet Santiphab Keola nói.",
            ["Santiphab Keola | Tỉnh trưởng Savannakhet | LA"],
        ),
        ("Đại sứ Nga tại Lào Vladimir Kalin nói.", ["Vladimir Kalin | Đại sứ Nga tại Lào | RU"]),
        ("Giám đốc Công ty Trần Văn Bình phát biểu", ["Trần Văn Bình | Giám đốc Công ty | VN"]),
        ("Trợ lý Tổng thống Nga Ivan Petrov nói", ["Ivan Petrov | Trợ lý Tổng thống Nga | RU"]),
    ],
    "heads of delegations": [
        (
            "Đoàn do ông Trần Văn Bình, Chủ tịch HĐND tỉnh Sơn La làm Trưởng đoàn thăm Lào.",
            ["Trần Văn Bình | Chủ tịch HĐND tỉnh Sơn La | VN"],
        ),
        (
            "Đồng chí Lê Thị Mẫu, Phó Bí thư Tỉnh ủy Nghệ An, Trưởng đoàn phát biểu.",
            ["Lê Thị Mẫu | Phó Bí thư Tỉnh ủy Nghệ An | VN"],
        ),
        (
            "Trưởng đoàn đại biểu Quốc hội tỉnh Sơn La Lò Thị Mẫu dự.",
            ["Lò Thị Mẫu | Trưởng đoàn đại biểu Quốc hội tỉnh Sơn La | VN"],
        ),
        (
            "do Thứ trưởng Bộ Tư pháp Lào Bounmy Vongsa làm trưởng đoàn",
            ["Bounmy Vongsa | Thứ trưởng Bộ Tư pháp Lào | LA"],
        ),
        (
            "Đoàn công tác do Phó Tư lệnh Quân khu 4 Hà Văn Mẫu dẫn đầu",
            ["Hà Văn Mẫu | Phó Tư lệnh Quân khu 4 | VN"],
        ),
    ],
}

NEVER: Table = {
    "office without a name": [
        ("Phó chủ tịch UBND tỉnh Hà Tĩnh đã tiếp đoàn.", []),
        ("Thủ tướng Lào nhấn mạnh quan hệ đặc biệt.", []),
        ("Giám đốc Sở Y tế tỉnh Sơn La cho biết.", []),
        ("Trưởng đoàn hai bên đã ký biên bản.", []),
    ],
    "names inside names": [
        ("Học viên Trường đào tạo cán bộ Lê Hồng Phong đón khách.", []),
        ("Đoàn dừng ở đường Nguyễn Thị Minh Khai.", []),
        ("Trao Giải thưởng Trần Văn Bình cho sinh viên.", []),
        ("Giám đốc Bệnh viện Nguyễn Tri Phương nói.", []),
    ],
    "ordinary people": [
        ("Ông Trần Văn Bình, 58 tuổi, nông dân, kể lại.", []),
        ("Chị Lê Thị Mẫu và cháu Hoa ra đón bố.", []),
    ],
    "the office is another's": [
        (
            "Thừa ủy quyền của Chủ tịch nước, Đại tướng Trần Văn Bình trao Huân chương.",
            ["Trần Văn Bình | Đại tướng | VN"],
        ),
        (
            "Việt Nam đảm nhận vai trò Chủ tịch ASEAN, Đại tướng Trần Văn Bình nói.",
            ["Trần Văn Bình | Đại tướng | VN"],
        ),
        (
            "Theo chỉ đạo của Phó Thủ tướng Chính phủ, Phó Chủ tịch UBND tỉnh Sơn La Lò Văn Bình yêu cầu.",
            ["Lò Văn Bình | Phó Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "gặp Thủ tướng Thái Lan Somchat Vejja, Thủ tướng Việt Nam khẳng định hợp tác",
            ["Somchat Vejja | Thủ tướng Thái Lan | TH"],
        ),
    ],
    "the words after an office are no part of it": [
        (
            "Ông Trần Văn Bình, Viện trưởng trình bày báo cáo, kết luận.",
            ["Trần Văn Bình | Viện trưởng | VN"],
        ),
        ("Ông Trần Văn Bình, Giám đốc và các cán bộ, đã tới.", ["Trần Văn Bình | Giám đốc | VN"]),
        (
            "Chủ tịch Hội LHPN Lào Bouavanh Keola, Chủ tịch Hội LHPN tỉnh Sê Kông cùng dự.",
            ["Bouavanh Keola | Chủ tịch Hội LHPN Lào | LA"],
        ),
    ],
    "the list has ended": [
        (
            "Có các Ủy viên Trung ương Đảng: Trần Văn Bình, Lê Thị Mẫu; Thứ trưởng Phạm Văn Hòa.",
            [
                "Trần Văn Bình | Ủy viên Trung ương Đảng | VN",
                "Lê Thị Mẫu | Ủy viên Trung ương Đảng | VN",
                "Phạm Văn Hòa | Thứ trưởng | VN",
            ],
        ),
        ("Thứ trưởng Trần Văn Bình và bà Lê Thị Mẫu cùng dự.", ["Trần Văn Bình | Thứ trưởng | VN"]),
    ],
    "brands, bodies and countries are no people": [
        ("Chủ tịch Sao Airlines cho biết giá vé.", []),
        ("Tổng Giám đốc Vinasao phát biểu.", []),
        ("Trưởng ban Bóng đá nữ nói.", []),
        ("Giám đốc Đài Khí tượng tỉnh Sơn La dự báo.", []),
    ],
    "spouses": [
        (
            "Chủ tịch nước Trần Văn Bình và Phu nhân Lê Thị Mẫu lên đường.",
            ["Trần Văn Bình | Chủ tịch nước | VN"],
        ),
        ("Thủ tướng Lào Khampheng Sisavath cùng phu nhân thăm Huế.", ["Khampheng Sisavath | Thủ tướng Lào | LA"]),
        ("Phu nhân Tổng Bí thư, bà Lê Thị Mẫu và Phu nhân Tổng Bí thư Lào, bà Naly Sisavath thăm Bảo tàng.", []),
    ],
    "no word for word": [
        ("Chính ủy quyền lợi của nhân dân được chăm lo.", []),
        ("ông được bầu làm bí thư chi bộ khi còn trẻ", []),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), lines(MATCH))
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert read(text) == told, construction


@pytest.mark.parametrize(("construction", "text", "told"), lines(NEVER))
def test_no_such_construction(construction: str, text: str, told: list[str]) -> None:
    assert read(text) == told, construction


def test_every_construction_has_five_lines() -> None:
    assert all(len(rows) >= 5 for rows in MATCH.values())
    assert all(len(rows) >= 2 for rows in NEVER.values())


# --- the parts of a record ---------------------------------------------------------------------------


def only(text: str) -> Official:
    (official,) = vlc.parse_article(text).officials
    return official


PRESENT = [
    ("Bộ trưởng Bộ Y tế Trần Văn Bình phát biểu tại lễ ký.", True),
    ("Theo lời mời của Chủ tịch Quốc hội Trần Văn Bình, đoàn đã tới Hà Nội.", False),
    ("Thủ tướng Trần Văn Bình đã gửi lẵng hoa chúc mừng.", False),
    ("Thừa ủy quyền của Chủ tịch nước Trần Văn Bình, đoàn trao Huân chương.", False),
    ("Đoàn đến chào Chủ tịch nước Trần Văn Bình.", True),
    ("Chuyển lời thăm hỏi của Tổng Bí thư Trần Văn Bình tới lãnh đạo Lào.", False),
]


@pytest.mark.parametrize(("text", "present"), PRESENT)
def test_presence(text: str, present: bool) -> None:
    assert only(text).present is present


def test_history_takes_no_part() -> None:
    text = "Quan hệ do Chủ tịch Hồ Chí Minh và Chủ tịch Kaysone Phomvihane xây đắp. Bộ trưởng Trần Văn Bình nói."
    present = {o.name: o.present for o in vlc.parse_article(text).officials}
    assert present == {"Hồ Chí Minh": False, "Kaysone Phomvihane": False, "Trần Văn Bình": True}


def test_modifiers_are_fields() -> None:
    former = only("Ông Trần Văn Bình, nguyên Bí thư Tỉnh ủy Sơn La, kể.").positions[0]
    assert (former.title, former.former, former.acting) == ("nguyên Bí thư Tỉnh ủy Sơn La", True, False)
    acting = only("Quyền Giám đốc Sở Y tế tỉnh Sơn La Lê Thị Mẫu nói.").positions[0]
    assert (acting.role, acting.former, acting.acting) == ("Quyền Giám đốc", False, True)
    late = only("cố Chủ tịch Quốc hội Lào Bounmy Vongsa").positions[0]
    assert late.former


def test_a_position_holds_the_elements_of_its_article() -> None:
    article = vlc.parse_article("Bí thư Thành ủy Hà Nội Trần Văn Bình gặp Đô trưởng Thủ đô Viêng Chăn Bounmy Vongsa.")
    first, second = article.officials
    assert first.positions[0].organization in article.organizations
    assert first.positions[0].place in article.places
    assert (first.positions[0].role, first.positions[0].system) == ("Bí thư", "party")
    assert second.positions[0].place is not None
    assert second.positions[0].place.iso3166_2 == "LA-VT"


def test_evidence_names_the_construction_and_is_verbatim() -> None:
    text = "Thiếu tướng  Trần Văn Bình, Cục trưởng Cục Quân huấn, dự."
    official = only(text)
    assert [(e.rule, e.field) for e in official.evidence] == [
        ("office before name", None),
        ("office before name", "positions"),
        ("name before office", "positions"),
        ("full name", "name"),
    ]
    assert all(text[e.start : e.end] == e.quote for e in official.evidence)


def test_sides_decide_the_country() -> None:
    text = "Về phía Lào có các Thứ trưởng: Bounmy Vongsa, Odai Sisavath."
    assert [o.country for o in vlc.parse_article(text).officials] == ["LA", "LA"]
    assert only("Chủ tịch NATA Takeo Morita nói.").country is None


ROWS = [
    (kind, entry, text)
    for kind in ("office", "rank", "modifier", "suffix")
    for entry in lexicon.entries(kind)
    for text in entry.get("examples", ())
]


def test_every_row_of_an_office_has_an_example() -> None:
    assert [
        e["names"][0] for kind in ("office", "rank", "modifier") for e in lexicon.entries(kind) if not e.get("examples")
    ] == []


@pytest.mark.parametrize(("kind", "entry", "text"), ROWS, ids=[text for _, _, text in ROWS])
def test_the_example_of_a_row_is_read_by_it(kind: str, entry: lexicon.Entry, text: str) -> None:
    officials = vlc.parse_article(f"{text} Trần Văn Bình phát biểu.").officials
    if entry.get("like") or entry.get("trade"):  # that of another, who is not named here; what makes no official alone
        assert officials == ()
        return
    told = text.replace("các ", "") if entry.get("several") else text
    assert [(o.name, [p.title for p in o.positions]) for o in officials] == [("Trần Văn Bình", [told])]
    assert Official.model_validate(officials[0].model_dump(), strict=True) == officials[0]
    (position,) = officials[0].positions
    assert any(name.casefold() in text.casefold() for name in entry["names"])
    if kind == "office":
        assert position.system == entry["system"]
    if kind == "modifier":
        assert (position.former, position.acting) == (bool(entry.get("former")), bool(entry.get("acting")))


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch nước Lào Khamla Vongdara gửi lời thăm hỏi, lời chúc sức khỏe tới Tổng Bí thư Trần Văn Mẫu.",
        "Đoàn sẽ đến chào xã giao Thủ tướng Trần Văn Mẫu trong chuyến thăm Việt Nam.",
    ],
)
def test_those_who_are_greeted_or_yet_to_be_met_are_not_there(text: str) -> None:
    (official,) = (o for o in vlc.parse_article(text).officials if o.name == "Trần Văn Mẫu")
    assert not official.present
