"""Who is who, second table: constructions of names, offices and presence that need more than one line each.

A line is a text and what comes out of it, as ``people.read`` writes it. All people are invented.
"""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from people import Table, lines, read

MATCH: Table = {
    "offices joined by a hyphen": [
        (
            "Bí thư - Tỉnh trưởng tỉnh Hủa Phăn Khampheng Sisavath đón đoàn.",
            ["Khampheng Sisavath | Bí thư; Tỉnh trưởng tỉnh Hủa Phăn | LA"],
        ),
        (
            "Phó Bí thư - Chủ tịch UBND tỉnh Sơn La Lò Văn Bình dự.",
            ["Lò Văn Bình | Phó Bí thư; Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "Bí thư Đảng ủy - Giám đốc Công an tỉnh Sơn La Cầm Văn Mẫu ký.",
            ["Cầm Văn Mẫu | Bí thư Đảng ủy; Giám đốc Công an tỉnh Sơn La | VN"],
        ),
        (
            "Ông Bounmy Vongsa, Bí thư - Huyện trưởng huyện Mường Mẫu (Lào) nói.",
            ["Bounmy Vongsa | Bí thư; Huyện trưởng huyện Mường Mẫu (Lào) | LA"],
        ),
        (
            "Bí thư - Đô trưởng Thủ đô Viêng Chăn Odai Soudaphon tiếp đoàn.",
            ["Odai Soudaphon | Bí thư; Đô trưởng Thủ đô Viêng Chăn | LA"],
        ),
    ],
    "an office divided over a list": [
        (
            "Dự có Thứ trưởng các Bộ: Công an Trần Văn Bình, Quốc phòng Lê Văn Mẫu và Ngoại giao Phạm Thị Hoa.",
            [
                "Trần Văn Bình | Thứ trưởng Bộ Công an | VN",
                "Lê Văn Mẫu | Thứ trưởng Bộ Quốc phòng | VN",
                "Phạm Thị Hoa | Thứ trưởng Bộ Ngoại giao | VN",
            ],
        ),
        (
            "Các Bộ trưởng: Ngoại giao Phạm Văn Hòa; Tài chính Đỗ Văn Mẫu cùng dự.",
            ["Phạm Văn Hòa | Bộ trưởng Ngoại giao | VN", "Đỗ Văn Mẫu | Bộ trưởng Tài chính | VN"],
        ),
        (
            "Bí thư Tỉnh ủy các tỉnh: Sơn La Lò Văn Bình, Nghệ An Trần Văn Mẫu.",
            ["Lò Văn Bình | Bí thư Tỉnh ủy Sơn La | VN", "Trần Văn Mẫu | Bí thư Tỉnh ủy Nghệ An | VN"],
        ),
        (
            "Có mặt Giám đốc các Sở: Y tế Lê Thị Mẫu, Ngoại vụ Hồ Văn Bình.",
            ["Lê Thị Mẫu | Giám đốc Sở Y tế | VN", "Hồ Văn Bình | Giám đốc Sở Ngoại vụ | VN"],
        ),
        (
            "Cùng đi có các Bộ trưởng: Bộ Y tế Trần Văn Mẫu, Bộ Tư pháp Lê Văn Hòa.",
            ["Trần Văn Mẫu | Bộ trưởng Bộ Y tế | VN", "Lê Văn Hòa | Bộ trưởng Bộ Tư pháp | VN"],
        ),
    ],
    "one office of both countries' holders": [
        (
            "Thứ trưởng Bộ Tư pháp hai nước Trần Văn Bình và Bounmy Vongsa ký tại Lào.",
            ["Trần Văn Bình | Thứ trưởng Bộ Tư pháp | VN", "Bounmy Vongsa | Thứ trưởng Bộ Tư pháp | LA"],
        ),
        (
            "Bộ trưởng Ngoại giao hai nước Việt Nam và Lào Lê Văn Mẫu và Keo Vongsavath hội đàm.",
            ["Lê Văn Mẫu | Bộ trưởng Ngoại giao | VN", "Keo Vongsavath | Bộ trưởng Ngoại giao | LA"],
        ),
        (
            "Tại Lào, Thủ tướng hai nước Phạm Văn Hòa và Khampheng Sisavath dự lễ.",
            ["Phạm Văn Hòa | Thủ tướng | VN", "Khampheng Sisavath | Thủ tướng | LA"],
        ),
        (
            "Chủ tịch Quốc hội hai nước Lê Thị Mẫu và Pa-ny Ya-vông cắt băng ở Lào.",
            ["Lê Thị Mẫu | Chủ tịch Quốc hội | VN", "Pa-ny Ya-vông | Chủ tịch Quốc hội | LA"],
        ),
        (
            "Hai Bộ trưởng Công an Trần Văn Bình và Vilaysak Lakham ký ở Lào.",
            ["Trần Văn Bình | Bộ trưởng Công an | VN", "Vilaysak Lakham | Bộ trưởng Công an | LA"],
        ),
    ],
    "spouses: the office is the one's who holds it": [
        (
            "Tổng Bí thư Lào Khampheng Sisavath và Phu nhân Naly Keobounmy thăm Huế.",
            ["Khampheng Sisavath | Tổng Bí thư Lào | LA"],
        ),
        ("Chủ tịch nước Trần Văn Bình cùng Phu nhân đã tới.", ["Trần Văn Bình | Chủ tịch nước | VN"]),
        (
            "Phó Chủ tịch nước Lào Pa-ny Ya-vông và phu quân đến dự.",
            ["Pa-ny Ya-vông | Phó Chủ tịch nước Lào | LA"],
        ),
        (
            "Phu nhân Thủ tướng Trần Văn Bình, bà Lê Thị Mẫu tặng quà.",
            ["Trần Văn Bình | Thủ tướng | VN (absent)"],
        ),
        (
            "Bà Lê Thị Mẫu, Phu nhân Thủ tướng Trần Văn Bình, tặng quà.",
            ["Trần Văn Bình | Thủ tướng | VN (absent)"],
        ),
    ],
    "both spellings, one in brackets": [
        (
            "Thủ tướng Lào A-nụ-vông Tụ-na-mếc (Anouvong Tounamek) thăm.",
            ["A-nụ-vông Tụ-na-mếc ~ Anouvong Tounamek | Thủ tướng Lào | LA"],
        ),
        (
            "Thủ tướng Lào Anouvong Tounamek (A-nụ-vông Tụ-na-mếc) thăm.",
            ["Anouvong Tounamek ~ A-nụ-vông Tụ-na-mếc | Thủ tướng Lào | LA"],
        ),
        (
            "Đại tướng Chăn-xạ-mon Vông-xác (Chansamone Vongsak), Bộ trưởng Quốc phòng Lào, nói.",
            ["Chăn-xạ-mon Vông-xác ~ Chansamone Vongsak | Đại tướng; Bộ trưởng Quốc phòng Lào | LA"],
        ),
        (
            "Đồng chí Bun-thoong Chít-ma-ny (Bounthong Chitmany) - Thứ trưởng Bộ Y tế Lào - dự.",
            ["Bun-thoong Chít-ma-ny ~ Bounthong Chitmany | Thứ trưởng Bộ Y tế Lào | LA"],
        ),
        (
            "ông Khăm-phenh Xi-xa-vát (Khampheng Sisavath), Đại sứ Lào tại Việt Nam",
            ["Khăm-phenh Xi-xa-vát ~ Khampheng Sisavath | Đại sứ Lào tại Việt Nam | LA"],
        ),
    ],
    "short mention of the other spelling": [
        (
            "Thủ tướng Lào Xỏn-xay Xi-phăn-đa tới. Thủ tướng Sonxay Siphanda ký. Thủ tướng Sonxay cảm ơn.",
            ["Xỏn-xay Xi-phăn-đa ~ Sonxay Siphanda | Thủ tướng Lào | LA"],
        ),
        (
            "Ông Khăm-phenh Xi-xa-vát (Khampheng Sisavath), Thủ tướng Lào, tới. Thủ tướng Khampheng nói.",
            ["Khăm-phenh Xi-xa-vát ~ Khampheng Sisavath | Thủ tướng Lào | LA"],
        ),
        (
            "Đại sứ Lào Sengphon Houngboun chào. Ông Sengphon chúc Tết.",
            ["Sengphon Houngboun | Đại sứ Lào | LA"],
        ),
        (
            "Bộ trưởng Bộ Y tế Trần Văn Bình dự. Bộ trưởng Bình cho biết.",
            ["Trần Văn Bình | Bộ trưởng Bộ Y tế | VN"],
        ),
        (
            "Tỉnh trưởng tỉnh Hủa Phăn Bun-my Vông-xa nói. Ông Bun-my mong muốn.",
            ["Bun-my Vông-xa | Tỉnh trưởng tỉnh Hủa Phăn | LA"],
        ),
    ],
    "village heads, with their age": [
        ("Ông Bounthan, Trưởng bản Na Mẫu, nói.", ["Bounthan | Trưởng bản Na Mẫu | None"]),
        ("Trưởng bản Na Mẫu, ông Bounthan nói ở Lào.", ["Bounthan | Trưởng bản Na Mẫu | LA"]),
        ("Ông Trần Văn Bình, 58 tuổi, Trưởng bản Na Mẫu, kể.", ["Trần Văn Bình | Trưởng bản Na Mẫu | VN"]),
        ("Bà Lò Thị Mẫu, 41 tuổi, Chủ tịch UBND xã Mẫu Sơn, kể.", ["Lò Thị Mẫu | Chủ tịch UBND xã Mẫu Sơn | VN"]),
        ("Ông Somsak - Phó Trưởng bản Mường Mẫu - dẫn đường.", ["Somsak | Phó Trưởng bản Mường Mẫu | None"]),
    ],
    "the side that is listed": [
        (
            "Về phía tỉnh Hủa Phăn có đồng chí Bun-my Vông-xa, Giám đốc Sở Y tế.",
            ["Bun-my Vông-xa | Giám đốc Sở Y tế tỉnh Hủa Phăn* | LA"],
        ),
        ("Phía Lào có ông Bounmy Vongsa, Thứ trưởng Bộ Y tế.", ["Bounmy Vongsa | Thứ trưởng Bộ Y tế | LA"]),
        ("Về phía bạn có: Phonsay Keola, Vụ trưởng.", ["Phonsay Keola | Vụ trưởng | LA"]),
        (
            "Về phía Lào có các Thứ trưởng: Bounmy Vongsa, Odai Sisavath.",
            ["Bounmy Vongsa | Thứ trưởng | LA", "Odai Sisavath | Thứ trưởng | LA"],
        ),
        ("Phía Việt Nam có ông Lê Văn Mẫu, Thứ trưởng Bộ Y tế.", ["Lê Văn Mẫu | Thứ trưởng Bộ Y tế | VN"]),
    ],
    "an office of a body that is not named": [
        ("Chủ nhiệm Ủy ban Lê Văn Mẫu phát biểu.", ["Lê Văn Mẫu | Chủ nhiệm Ủy ban | VN"]),
        (
            "Chủ nhiệm Ủy ban Pháp luật Quốc hội Lào Bounmy Vongsa nói. Chủ nhiệm Ủy ban Bounmy Vongsa cảm ơn.",
            ["Bounmy Vongsa | Chủ nhiệm Ủy ban Pháp luật Quốc hội Lào | LA"],
        ),
        ("Phó Chủ nhiệm Nguyễn Văn Mẫu dự.", ["Nguyễn Văn Mẫu | Phó Chủ nhiệm | VN"]),
        ("Giám đốc Công ty Trần Văn Bình phát biểu.", ["Trần Văn Bình | Giám đốc Công ty | VN"]),
        ("Viện trưởng Lê Thị Mẫu trình bày.", ["Lê Thị Mẫu | Viện trưởng | VN"]),
    ],
    "heads of bodies of every kind": [
        (
            "Trưởng Công an huyện Mẫu Sơn Lê Văn Bình nói.",
            ["Lê Văn Bình | Trưởng Công an huyện Mẫu Sơn | VN"],
        ),
        (
            "Trưởng Ban Chỉ đạo 515 tỉnh Sơn La Lò Văn Bình dự.",
            ["Lò Văn Bình | Trưởng Ban Chỉ đạo 515 tỉnh Sơn La | VN"],
        ),
        (
            "Phó Văn phòng Phủ Chủ tịch nước Lào Bounmy Vongsa tiếp.",
            ["Bounmy Vongsa | Phó Văn phòng Phủ Chủ tịch nước Lào | LA"],
        ),
        (
            "Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh Sơn La Cầm Thị Mẫu ký.",
            ["Cầm Thị Mẫu | Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh Sơn La | VN"],
        ),
        (
            "Ủy viên BTV Tỉnh ủy, Chỉ huy trưởng BCH Quân sự tỉnh Sơn La, Đại tá Lò Văn Bình dự.",
            ["Lò Văn Bình | Ủy viên BTV Tỉnh ủy Sơn La*; Chỉ huy trưởng BCH Quân sự tỉnh Sơn La; Đại tá | VN"],
        ),
    ],
    "bodies in brackets, schools of a town, missions": [
        (
            "Cục trưởng Cục Hợp tác quốc tế (Bộ GD-ĐT) Phạm Quang Mẫu nói.",
            ["Phạm Quang Mẫu | Cục trưởng Cục Hợp tác quốc tế (Bộ GD-ĐT) | VN"],
        ),
        (
            "Hiệu trưởng Trường Đại học Vinh Nguyễn Huy Mẫu ký.",
            ["Nguyễn Huy Mẫu | Hiệu trưởng Trường Đại học Vinh | VN"],
        ),
        (
            "Hiệu trưởng Trường Đại học Champasak Khamla Phimmavong ký.",
            ["Khamla Phimmavong | Hiệu trưởng Trường Đại học Champasak | LA"],
        ),
        (
            "Trưởng đại diện Văn phòng JICA tại Lào Kobayashi Kenta nói.",
            ["Kobayashi Kenta | Trưởng đại diện Văn phòng JICA tại Lào | None"],
        ),
        (
            "Hiệu trưởng Trường THPT Lê Hồng Phong, bà Trần Thị Mẫu dự.",
            ["Trần Thị Mẫu | Hiệu trưởng Trường THPT Lê Hồng Phong | VN"],
        ),
    ],
    "a body above, after a comma": [
        (
            "Phó Cục trưởng Cục Tuyên huấn, Tổng cục Chính trị Quân đội nhân dân Việt Nam, Đại tá Lê Văn Mẫu nói.",
            ["Lê Văn Mẫu | Phó Cục trưởng Cục Tuyên huấn, Tổng cục Chính trị Quân đội nhân dân Việt Nam; Đại tá | VN"],
        ),
        ("Vụ trưởng Vụ Pháp chế, Bộ Y tế Trần Văn Bình dự.", ["Trần Văn Bình | Vụ trưởng Vụ Pháp chế, Bộ Y tế | VN"]),
        (
            "Phó Vụ trưởng Vụ Kế hoạch, Bộ Y tế Lào Bounmy Vongsa ký.",
            ["Bounmy Vongsa | Phó Vụ trưởng Vụ Kế hoạch, Bộ Y tế Lào | LA"],
        ),
        (
            "Giám đốc Bệnh viện Quân y 4, Quân khu 4, Đại tá Phạm Văn Hòa khám bệnh.",
            ["Phạm Văn Hòa | Giám đốc Bệnh viện Quân y 4, Quân khu 4; Đại tá | VN"],
        ),
        (
            "Cục trưởng Cục Đối ngoại, Bộ Công an, Thiếu tướng Đỗ Văn Mẫu tiếp.",
            ["Đỗ Văn Mẫu | Cục trưởng Cục Đối ngoại, Bộ Công an; Thiếu tướng | VN"],
        ),
    ],
    "history": [
        (
            "Quan hệ do Chủ tịch Hồ Chí Minh và Chủ tịch Cay-xỏn Phôm-vi-hản đặt nền móng.",
            ["Hồ Chí Minh | Chủ tịch | VN (absent)", "Cay-xỏn Phôm-vi-hản | Chủ tịch | None (absent)"],
        ),
        (
            "Chủ tịch Souphanouvong từng sang Việt Nam. Lào ghi nhớ.",
            ["Souphanouvong | Chủ tịch | LA (absent)"],
        ),
        ("Cố Tổng Bí thư Lê Duẩn đã nói.", ["Lê Duẩn | Cố Tổng Bí thư | VN (absent)"]),
        (
            "Thủ tướng Phạm Văn Đồng ký năm 1977. Thủ tướng Trần Văn Bình nói.",
            ["Phạm Văn Đồng | Thủ tướng | VN (absent)", "Trần Văn Bình | Thủ tướng | VN"],
        ),
        (
            "Tới dự có con gái Chủ tịch Xu-pha-nu-vông. Bộ trưởng Lê Văn Mẫu tiếp.",
            ["Xu-pha-nu-vông | Chủ tịch | None (absent)", "Lê Văn Mẫu | Bộ trưởng | VN"],
        ),
    ],
}

NEVER: Table = {
    "a hyphen between two people": [
        (
            "Bí thư Tỉnh ủy Trần Văn Bình - Chủ tịch UBND tỉnh Lê Văn Mẫu dự.",
            ["Trần Văn Bình | Bí thư Tỉnh ủy | VN", "Lê Văn Mẫu | Chủ tịch UBND tỉnh | VN"],
        ),
        ("Quan hệ Bí thư - Tỉnh trưởng ở Lào rất khăng khít.", []),
    ],
    "a list that divides nothing": [
        (
            "Có các Thứ trưởng: Trần Văn Bình, Lê Văn Mẫu.",
            ["Trần Văn Bình | Thứ trưởng | VN", "Lê Văn Mẫu | Thứ trưởng | VN"],
        ),
        ("Thứ trưởng các Bộ: cần phối hợp, ông Trần Văn Bình nói.", []),
        ("Thứ trưởng các Bộ đã gặp ông Trần Văn Bình.", []),
    ],
    "both holders are not named": [
        ("Thứ trưởng Ngoại giao hai nước đã gặp ông Trần Văn Bình.", []),
        ("Thủ tướng hai nước nhấn mạnh tình hữu nghị.", []),
    ],
    "spouses hold no office": [
        ("Phu nhân Thủ tướng Lê Thị Mẫu thăm trường học.", []),
        ("Phu nhân Tổng Bí thư, bà Naly Keobounmy thăm Bảo tàng.", []),
        ("Hai Phu nhân Lê Thị Mẫu và Naly Keobounmy thăm chợ.", []),
    ],
    "brackets that hold no spelling": [
        ("Bí thư Trần Văn Bình (Hà Tĩnh) nói.", ["Trần Văn Bình | Bí thư | VN"]),
        ("Bí thư Trần Văn Bình (ảnh) nói.", ["Trần Văn Bình | Bí thư | VN"]),
    ],
    "a short mention that fits two, or nobody": [
        (
            "Thứ trưởng Khampheng Sisavath và Thứ trưởng Khampheng Vongsa dự ở Lào. Ông Khampheng nói.",
            ["Khampheng Sisavath | Thứ trưởng | LA", "Khampheng Vongsa | Thứ trưởng | LA"],
        ),
        (
            "Bộ trưởng Trần Văn Bình dự. Đại sứ Hòa nói.",
            ["Trần Văn Bình | Bộ trưởng | VN"],
        ),
    ],
    "villages and villagers": [
        ("Ông Trần Văn Bình, 58 tuổi, người bản Na Mẫu, kể.", []),
        ("Trưởng bản Na Mẫu dẫn đường.", []),
    ],
    "no office at all": [
        ("Cô giáo viên chủ nhiệm Nguyễn Thị Mẫu nói.", []),
        ("Chủ nhiệm Dự án nói về kế hoạch.", []),
        ("Trưởng thành từ chiến trường Lào, ông Lê Văn Bình kể.", []),
    ],
    "places and powers that are named after an office": [
        ("Tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Bình tiếp.", ["Trần Văn Bình | Chủ tịch nước | VN"]),
        ("Dinh Tổng thống Akora mở cửa.", []),
        (
            "Thừa quyền Chủ tịch nước, Chủ tịch UBND tỉnh Nghệ An Trần Văn Bình trao thưởng.",
            ["Trần Văn Bình | Chủ tịch UBND tỉnh Nghệ An | VN"],
        ),
        ("Tại Phủ Chủ tịch, Tổng Bí thư Trần Văn Bình tiếp.", ["Trần Văn Bình | Tổng Bí thư | VN"]),
    ],
    "companies and countries after an office": [
        ("Bà Anna Keller, Giám đốc Winford Institute, cho biết.", ["Anna Keller | Giám đốc Winford Institute | None"]),
        ("Ông Trần Văn Bình, Chủ tịch Vietsao Ailine phát biểu.", ["Trần Văn Bình | Chủ tịch Vietsao Ailine | VN"]),
        ("Tổng thống Ukraine Vasyl Marenko nói.", ["Vasyl Marenko | Tổng thống Ukraine | UA"]),
        (
            "Ông Trần Văn Bình - chủ tịch UBND xã Mẫu Sơn - cho biết như vậy.",
            ["Trần Văn Bình | chủ tịch UBND xã Mẫu Sơn | VN"],
        ),
    ],
    "a body after a comma that is no office's": [
        ("Bộ trưởng Bộ Y tế, Bộ Quốc phòng, Thứ trưởng Lê Văn Mẫu dự.", ["Lê Văn Mẫu | Thứ trưởng | VN"]),
        ("Vụ trưởng Vụ Pháp chế, Bộ Y tế cho biết.", []),
    ],
    "authors and photographers": [
        ("Đoàn tới Lào.\n\nTác giả: Trần Văn Bình. Ảnh: Lê Văn Mẫu.", []),
        ("Đoàn tới Lào.\n\nBài và ảnh: Lê Văn Mẫu", []),
        ("Đoàn tới Lào.\n\nTheo Trần Văn Bình/Báo Mẫu", []),
    ],
    "history that is named in a name": [
        ("Trao Giải thưởng Kaysone Phomvihane cho em Nguyễn Thị Mẫu.", []),
        ("Bảo tàng Hồ Chí Minh và Đường Souphanouvong", []),
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


PRESENT = [
    ("Bộ trưởng Trần Văn Bình phát biểu.", True),
    ("Đoàn do Bộ trưởng Trần Văn Bình dẫn đầu đã tới.", True),
    ("Tới dự có Bộ trưởng Trần Văn Bình.", True),
    ("Thứ trưởng Trần Văn Bình ký biên bản.", True),
    ("Chủ tịch nước Trần Văn Bình tiếp đoàn.", True),
    ("Theo quyết định của Thủ tướng Trần Văn Bình, quỹ được lập.", False),
    ("Thay mặt Chủ tịch nước Trần Văn Bình, đoàn trao quà.", False),
    ("Đoàn chuyển lời thăm hỏi, lời chúc của Tổng Bí thư Trần Văn Bình tới lãnh đạo Lào.", False),
    ("Đoàn gửi lời chúc mừng năm mới đến Tổng Bí thư Trần Văn Bình.", False),
    ("Nhận lời mời của Thủ tướng Trần Văn Bình, đoàn thăm Lào.", False),
]


@pytest.mark.parametrize(("text", "present"), PRESENT)
def test_presence(text: str, present: bool) -> None:
    (official,) = vlc.parse_article(text).officials
    assert official.present is present


NO_TRAVELLER = [
    "Trưởng đoàn đại biểu Quốc hội tỉnh Sơn La Lò Thị Mẫu dự họp.",
    "Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh Sơn La Lò Thị Mẫu phát biểu.",
    "Đoàn đại biểu Quốc hội thành phố Hà Nội tiếp xúc cử tri; Trưởng đoàn đại biểu Quốc hội Trần Văn Bình dự.",
    "Phó Trưởng đoàn đại biểu Quốc hội tỉnh Sơn La Lò Thị Mẫu trả lời cử tri.",
    "Ông Lê Mẫu, Trưởng đoàn đại biểu Quốc hội tỉnh Nghệ An, tặng quà xã Mẫu Sơn.",
]


@pytest.mark.parametrize("text", NO_TRAVELLER)
def test_the_head_of_a_province_s_deputies_leads_no_travel(text: str) -> None:
    assert vlc.parse_article(text).delegations == ()


@pytest.mark.parametrize(
    "text",
    [
        "Đoàn đại biểu tỉnh Sơn La do Phó Bí thư Tỉnh ủy Lò Thị Mẫu làm Trưởng đoàn thăm Lào.",
        "Trưởng đoàn đại biểu Quốc hội tỉnh Sơn La Lò Thị Mẫu dẫn đầu đoàn thăm Lào.",
    ],
)
def test_unless_it_travels(text: str) -> None:
    assert len(vlc.parse_article(text).delegations) == 1
