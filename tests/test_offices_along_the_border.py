"""Offices as the papers of border provinces print them: rare family names, lists, abbreviations, seats, other sides.

A line is a text and what comes out of it, as in `test_told_offices.py`. All people are invented but those of history.
"""

from __future__ import annotations

import datetime as dt

import pytest

import vnlao_coop as vlc
from people import Table, lines, offices_read

MATCH: Table = {
    "family names that few have": [
        (
            "Đoàn thăm Lào có Phó Trưởng đoàn ĐBQH tỉnh Leo Thị Bích; Giám đốc Sở Y tế Lẻo Thị Mùi cùng đi.",
            ["Leo Thị Bích | Phó Trưởng đoàn ĐBQH tỉnh | VN", "Lẻo Thị Mùi | Giám đốc Sở Y tế | VN"],
        ),
        (
            "Bí thư Huyện ủy Y Thanh Hà Niê Kđăm và Chủ tịch UBND huyện A Phước tiếp đoàn tỉnh Attapeu (Lào).",
            ["Y Thanh Hà Niê Kđăm | Bí thư Huyện ủy | VN", "A Phước | Chủ tịch UBND huyện | VN"],
        ),
        (
            "Các đồng chí Sồng A Tủa, Đồn trưởng; Pờ Go Xá, Trưởng bản; Moong Văn Hợi, Phó bản tiếp đoàn Lào.",
            ["Sồng A Tủa | Đồn trưởng | VN", "Pờ Go Xá | Trưởng bản | VN", "Moong Văn Hợi | Phó bản | VN"],
        ),
        (
            "Phó Bí thư Huyện ủy Arất Blơi và Chủ tịch UBND huyện Tây Giang Bhling Mẫu tiếp đoàn huyện Kạ Lừm (Lào).",
            ["Arất Blơi | Phó Bí thư Huyện ủy | VN", "Bhling Mẫu | Chủ tịch UBND huyện Tây Giang | VN"],
        ),
        (
            "Bà Siu H'Bia, Phó Bí thư Huyện ủy; ông K'Mẫu, Phó Chủ tịch HĐND tỉnh Lâm Đồng thăm Lào.",
            ["Siu H'Bia | Phó Bí thư Huyện ủy | VN", "K'Mẫu | Phó Chủ tịch HĐND tỉnh Lâm Đồng | VN"],
        ),
        (
            "Thượng tá A Nu Xả Xay Nha Vông, Chỉ huy trưởng Bộ CHQS tỉnh Attapeu dự.",
            ["A Nu Xả Xay Nha Vông | Thượng tá; Chỉ huy trưởng Bộ CHQS tỉnh Attapeu | LA"],
        ),
    ],
    "offices of several before a list": [
        (
            (
                "Đoàn tỉnh Sơn La thăm Lào có Phó Chủ tịch HĐND tỉnh Leo Thị Bích, Trưởng các ban HĐND tỉnh: "
                "Lò Văn Mẫu, Giáp Thị Hà."
            ),
            [
                "Leo Thị Bích | Phó Chủ tịch HĐND tỉnh Sơn La* | VN",
                "Lò Văn Mẫu | Trưởng ban HĐND tỉnh Sơn La* | VN",
                "Giáp Thị Hà | Trưởng ban HĐND tỉnh Sơn La* | VN",
            ],
        ),
        (
            "Dự lễ có Phó Chủ tịch UBND các huyện: Lò Văn Mẫu, Sùng A Di; Giám đốc các Sở: Trần Văn Bình, Lê Thị Mẫu.",
            [
                "Lò Văn Mẫu | Phó Chủ tịch UBND huyện | VN",
                "Sùng A Di | Phó Chủ tịch UBND huyện | VN",
                "Trần Văn Bình | Giám đốc Sở | VN",
                "Lê Thị Mẫu | Giám đốc Sở | VN",
            ],
        ),
        (
            "Cùng dự có Trưởng các ban HĐND tỉnh Lò Văn Mẫu, Giáp Thị Hà và Ong Văn Tú.",
            [
                "Lò Văn Mẫu | Trưởng ban HĐND tỉnh | VN",
                "Giáp Thị Hà | Trưởng ban HĐND tỉnh | VN",
                "Ong Văn Tú | Trưởng ban HĐND tỉnh | VN",
            ],
        ),
    ],
    "a hyphen without spaces": [
        (
            "Đoàn TP. Vinh do ông Trần Văn Bình-Phó Bí thư Thành ủy, Chủ tịch UBND thành phố-dẫn đầu sang thăm Lào.",
            ["Trần Văn Bình | Phó Bí thư Thành ủy Vinh*; Chủ tịch UBND thành phố Vinh* | VN"],
        ),
        (
            "Dự có ông Khăm Phăn Xay Vông-Bí thư Thành ủy, Thị trưởng Pakse và bà Lê Thị Mẫu-Phó Thị trưởng.",
            [
                "Khăm Phăn Xay Vông | Bí thư Thành ủy Pakse*; Thị trưởng Pakse | LA",
                "Lê Thị Mẫu | Phó Thị trưởng | VN",
            ],
        ),
        (
            "Bà Nguyễn Thị Hoa-Phó Giám đốc Sở Ngoại vụ tỉnh Gia Lai-cho biết đoàn Lào sẽ tới.",
            ["Nguyễn Thị Hoa | Phó Giám đốc Sở Ngoại vụ tỉnh Gia Lai | VN"],
        ),
    ],
    "a seat that no table has, before the name or behind it": [
        (
            "Huyện trưởng Lạ Mẫu Bun Lợt Xay Nha Xỏn tiếp đoàn tại Lào.",
            ["Bun Lợt Xay Nha Xỏn | Huyện trưởng Lạ Mẫu | LA"],
        ),
        (
            "Ông Bun Lợt Xay Nha Xỏn, Huyện trưởng Lạ Mẫu, đứng trao quà từ sáng ở Lào.",
            ["Bun Lợt Xay Nha Xỏn | Huyện trưởng Lạ Mẫu | LA"],
        ),
        (
            "Bí thư Huyện ủy, Huyện trưởng Lamam Bounheng Xayyalath nhận chìa khóa tại Lào.",
            ["Bounheng Xayyalath | Bí thư Huyện ủy; Huyện trưởng Lamam | LA"],
        ),
        (
            "Huyện trưởng Mường Khoa Bun Thăn tiếp đoàn xã Mường Khoa, huyện Tân Uyên.",
            ["Bun Thăn | Huyện trưởng Mường Khoa | LA"],
        ),
    ],
    "what the group's name or the sentence before tells": [
        (
            "Đoàn Tổng cục Hậu cần QĐND Lào do Thiếu tướng Bun Xỉ Vông Xa, Chủ nhiệm Tổng cục, dẫn đầu thăm Việt Nam.",
            ["Bun Xỉ Vông Xa | Thiếu tướng; Chủ nhiệm Tổng cục | LA"],
        ),
        (
            "Đoàn Ủy ban Pháp luật Quốc hội Lào do ông Xụ Văn Nạ Mẫu, Phó Chủ nhiệm Ủy ban làm Trưởng đoàn tới Hà Nội.",
            ["Xụ Văn Nạ Mẫu | Phó Chủ nhiệm Ủy ban | LA"],
        ),
        (
            "Đoàn làm việc với Quốc hội Lào. Chủ nhiệm Ủy ban Xụ Văn Nạ Mẫu tiếp đoàn.",
            ["Xụ Văn Nạ Mẫu | Chủ nhiệm Ủy ban | LA"],
        ),
    ],
    "abbreviations": [
        (
            (
                "Đồng chí Khăm Pheng, UVBCH Trung ương Đảng NDCM Lào, Bí thư, Chủ tịch UBCQ tỉnh Bò Kẹo; đồng chí Bun "
                "Nhăng, Phó Chủ tịch UBMTLXD đất nước tỉnh."
            ),
            [
                "Khăm Pheng | UVBCH Trung ương Đảng NDCM Lào; Bí thư; Chủ tịch UBCQ tỉnh Bò Kẹo | LA",
                "Bun Nhăng | Phó Chủ tịch UBMTLXD đất nước tỉnh Bò Kẹo* | LA",
            ],
        ),
        (
            "Đ/c Lò Văn Mẫu, TVTU, Chủ nhiệm UBKT Tỉnh ủy; đ/c Cầm Thị Mẫu, HUV, PVT VKSND huyện tiếp đoàn Lào.",
            [
                "Lò Văn Mẫu | TVTU; Chủ nhiệm UBKT Tỉnh ủy | VN",
                "Cầm Thị Mẫu | HUV; PVT VKSND huyện | VN",
            ],
        ),
        (
            "Đồng chí Trần Văn Bình, UVBTV Tỉnh ủy, PCT TT UBND tỉnh Điện Biên; Đại tá Lê Văn Mẫu, CHT Bộ CHQS tỉnh.",
            [
                "Trần Văn Bình | UVBTV Tỉnh ủy Điện Biên*; PCT TT UBND tỉnh Điện Biên | VN",
                "Lê Văn Mẫu | Đại tá; CHT Bộ CHQS tỉnh Điện Biên* | VN",
            ],
        ),
    ],
    "two offices of one body": [
        (
            "Ông Lã Văn Mẫu – Phó Chủ tịch kiêm Tổng Thư ký Hội Hữu nghị Việt Nam – Lào tỉnh Sơn La trao quà.",
            [
                (
                    "Lã Văn Mẫu | Phó Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La; Tổng Thư ký Hội Hữu nghị Việt "
                    "Nam - Lào tỉnh Sơn La | VN"
                )
            ],
        ),
        (
            "Nhà nước Lào tặng Huân chương cho nguyên Bí thư, Tỉnh trưởng Salavan Khamphone Vongsa.",
            ["Khamphone Vongsa | nguyên: nguyên Bí thư; nguyên: nguyên Tỉnh trưởng Salavan | LA"],
        ),
    ],
    "of our side and of theirs": [
        (
            "Thủ tướng nước ta Trần Văn Bình tiếp Thủ tướng Bạn Khampheng Sisavath của Lào.",
            ["Trần Văn Bình | Thủ tướng | VN", "Khampheng Sisavath | Thủ tướng | LA"],
        ),
    ],
    "what is told between the name and the office": [
        (
            (
                "Bà Hoàng Thị Mẫu, tên Lào là Chansouk Vilayvong, ba nhiệm kỳ liền làm Chủ tịch Hội người Việt Nam "
                "tỉnh Khăm Muồn."
            ),
            ["Hoàng Thị Mẫu | nguyên: Chủ tịch Hội người Việt Nam tỉnh Khăm Muồn | VN"],
        ),
    ],
    "the office before the next name": [
        (
            "Cùng đi có Đại tá Mai Xuân Mẫu - Chính ủy Bộ CHQS tỉnh, Phó Giám đốc Sở Y tế Hà Thị Mẫu.",
            ["Mai Xuân Mẫu | Đại tá; Chính ủy Bộ CHQS tỉnh | VN", "Hà Thị Mẫu | Phó Giám đốc Sở Y tế | VN"],
        ),
        (
            (
                "Có Vụ trưởng Vụ Hợp tác quốc tế Trần Văn Bình, Viện trưởng Viện Chiến lược và Khoa học thanh tra "
                "Lê Văn Mẫu."
            ),
            [
                "Trần Văn Bình | Vụ trưởng Vụ Hợp tác quốc tế | VN",
                "Lê Văn Mẫu | Viện trưởng Viện Chiến lược và Khoa học thanh tra | VN",
            ],
        ),
        (
            "Phía Khăm Muộn có: Xụt-thi Chăn-phêng, Phó Bí thư Tỉnh ủy; Viêng-xay Kẹo-ma-ni, Phó Tỉnh trưởng.",
            [
                "Xụt-thi Chăn-phêng | Phó Bí thư Tỉnh ủy Khăm Muộn* | LA",
                "Viêng-xay Kẹo-ma-ni | Phó Tỉnh trưởng | LA",
            ],
        ),
    ],
    "captions, lists and groups": [
        (
            "Đoàn cán bộ Bộ Nội vụ Lào do Thứ trưởng Khammoune Viphongxay làm Trưởng đoàn thăm Việt Nam.",
            ["Khammoune Viphongxay | Thứ trưởng* | LA"],
        ),
        (
            "Ảnh: Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Trần Văn Bình phát biểu tại hội nghị.",
            ["Trần Văn Bình | Phó Thủ tướng; Bộ trưởng Bộ Ngoại giao | VN"],
        ),
        (
            "Ảnh: Thượng tướng, Thứ trưởng Bộ Quốc phòng Trần Văn Bình tại buổi lễ.",
            ["Trần Văn Bình | Thượng tướng; Thứ trưởng Bộ Quốc phòng | VN"],
        ),
        (
            "Thủ tướng Trần Văn Bình tiếp Viện trưởng Viện Kiểm sát nhân dân tối cao Lào Khăm Phon Bun Na Đi.",
            [
                "Trần Văn Bình | Thủ tướng | VN",
                "Khăm Phon Bun Na Đi | Viện trưởng Viện Kiểm sát nhân dân tối cao Lào | LA",
            ],
        ),
        (
            "Thủ tướng Trần Văn Bình tiếp Tổng Thanh tra Lào Khăm Phon Bun Na Đi.",
            ["Trần Văn Bình | Thủ tướng | VN", "Khăm Phon Bun Na Đi | Tổng Thanh tra Lào | LA"],
        ),
        (
            "Ảnh: Phó Chủ tịch UBND tỉnh Trần Văn Bình trao quà cho Phó Tỉnh trưởng Salavan Khăm Phon Bun Na Đi.",
            ["Trần Văn Bình | Phó Chủ tịch UBND tỉnh | VN", "Khăm Phon Bun Na Đi | Phó Tỉnh trưởng Salavan | LA"],
        ),
        (
            "Đoàn Sê Kông gồm: 1. Ông Lếch Lay Xi Vi Mẫu - Bí thư, Tỉnh trưởng; 2. Bà Bun Lưa - Trưởng ban Tuyên huấn.",
            ["Lếch Lay Xi Vi Mẫu | Bí thư; Tỉnh trưởng | LA", "Bun Lưa | Trưởng ban Tuyên huấn | LA"],
        ),
        (
            "+ Đồng chí Nguyễn Thị Mẫu: Phó Chủ tịch UBND tỉnh.\n+ Đồng chí Lê Văn Tám: Giám đốc Sở Ngoại vụ.",
            ["Nguyễn Thị Mẫu | Phó Chủ tịch UBND tỉnh | VN", "Lê Văn Tám | Giám đốc Sở Ngoại vụ | VN"],
        ),
        (
            "Cùng các đồng chí Lê Văn Tám, Hà Thị Hoa - Phó Chủ tịch HĐND tỉnh Sơn La; Bùi Văn Nam - Giám đốc Sở Y tế.",
            [
                "Lê Văn Tám | Phó Chủ tịch HĐND tỉnh Sơn La | VN",
                "Hà Thị Hoa | Phó Chủ tịch HĐND tỉnh Sơn La | VN",
                "Bùi Văn Nam | Giám đốc Sở Y tế tỉnh Sơn La* | VN",
            ],
        ),
        (
            "BSCKII. Nguyễn Văn Mẫu, PGĐ Bệnh viện Mẫu Sơn; đ/c Vixay Xaynhasan – Chánh VP UBND tỉnh Hủa Phăn.",
            [
                "Nguyễn Văn Mẫu | BSCKII.; PGĐ Bệnh viện Mẫu Sơn | VN",
                "Vixay Xaynhasan | Chánh VP UBND tỉnh Hủa Phăn | LA",
            ],
        ),
    ],
    "who is not there": [
        (
            "Đồng chí Bun-thăm Xay-xổng mời Phó Chủ tịch nước Pa-ny Chăn-thạ và phu nhân sớm sang thăm Việt Nam.",
            ["Pa-ny Chăn-thạ | Phó Chủ tịch nước | None (absent)"],
        ),
        (
            "Đoàn sẽ chào xã giao Tổng Bí thư Lào Khamtay Vongsa và hội kiến Chủ tịch Quốc hội Lào Bounpone Sisavath.",
            [
                "Khamtay Vongsa | Tổng Bí thư Lào | LA (absent)",
                "Bounpone Sisavath | Chủ tịch Quốc hội Lào | LA (absent)",
            ],
        ),
        (
            "Nhiều lưu học sinh Lào nay giữ cương vị chủ chốt, như ông Bun Thăn Xay Nha Xít, Phó Tỉnh trưởng Sê Kông.",
            ["Bun Thăn Xay Nha Xít | Phó Tỉnh trưởng Sê Kông | LA (absent)"],
        ),
        (
            "Huân chương được trao cho nguyên Bộ trưởng Hồ Sĩ Mẫu. Do sức khỏe, ông Hồ Sĩ Mẫu không có mặt.",
            ["Hồ Sĩ Mẫu | nguyên: nguyên Bộ trưởng | VN (absent)"],
        ),
        (
            "Đoàn đến sau chuyến thăm hữu nghị chính thức Lào của Chủ tịch nước Trần Văn Bình.",
            ["Trần Văn Bình | Chủ tịch nước | VN (absent)"],
        ),
        (
            "Chuyến thăm theo lời mời của Chủ tịch nước Lào Bounkhong Vongsa và Quốc vương Campuchia Norodom Sihamoni.",
            [
                "Bounkhong Vongsa | Chủ tịch nước Lào | LA (absent)",
                "Norodom Sihamoni | Quốc vương Campuchia | KH (absent)",
            ],
        ),
        (
            "Chủ tịch Đỗ Văn Mẫu nhắc lại câu của Chủ tịch Kay-xỏn Phôm-vi-hản.",
            ["Đỗ Văn Mẫu | Chủ tịch | VN", "Kay-xỏn Phôm-vi-hản | Chủ tịch | None (absent)"],
        ),
    ],
    "a family name in capitals": [
        (
            "Đoàn Bộ Tư pháp Lào do bà Phayvanh KEOPASEUTH, Vụ trưởng Vụ Hợp tác quốc tế dẫn đầu.",
            ["Phayvanh KEOPASEUTH | Vụ trưởng Vụ Hợp tác quốc tế | LA"],
        ),
        ("Thứ trưởng Bộ Y tế Lào Bounmy VONGSA thăm Hà Nội.", ["Bounmy VONGSA | Thứ trưởng Bộ Y tế Lào | LA"]),
        (
            "Ông Khamla PHETSAVANH (bên phải), Phó Tỉnh trưởng Hủa Phăn, cảm ơn tỉnh Sơn La.",
            ["Khamla PHETSAVANH | Phó Tỉnh trưởng Hủa Phăn | LA"],
        ),
        ("Đại sứ Úc Marc KELLER thăm Viêng Chăn.", ["Marc KELLER | Đại sứ Úc | AU"]),
        (
            "Cùng dự có ông Takio YAMANO, Đại sứ Nhật Bản; bà Anna LINDEN, Đại sứ Thụy Điển tại Lào.",
            ["Takio YAMANO | Đại sứ Nhật Bản | JP", "Anna LINDEN | Đại sứ Thụy Điển tại Lào | SE"],
        ),
    ],
    "who acts for another, a rank first": [
        (
            "Thừa ủy quyền của Tư lệnh BĐBP, Đại tá Lê Bá Mẫu, Phó Chỉ huy trưởng BĐBP Hà Tĩnh, trao bằng khen.",
            ["Lê Bá Mẫu | Đại tá; Phó Chỉ huy trưởng BĐBP Hà Tĩnh | VN"],
        ),
        ("Thay mặt Tư lệnh Quân khu 4, Đại tá Trần Văn Mẫu trao quà cho bạn.", ["Trần Văn Mẫu | Đại tá | VN"]),
        (
            "Thừa lệnh Bộ trưởng Bộ Quốc phòng Lào, Thiếu tướng Bounmy Vongsa trao Huân chương cho Quân khu 4.",
            ["Bounmy Vongsa | Thiếu tướng | LA"],
        ),
        (
            "Được sự ủy quyền của Giám đốc Công an tỉnh, Thượng tá Hà Thị Mẫu tặng quà Công an tỉnh Hủa Phăn (Lào).",
            ["Hà Thị Mẫu | Thượng tá | VN"],
        ),
    ],
    "physicians from Laos": [
        (
            "Đoàn Khăm Muộn do BS. Xổm Mít Kẹo Mà Thử, Giám đốc Sở Y tế tỉnh Khăm Muộn (Lào) làm trưởng đoàn.",
            ["Xổm Mít Kẹo Mà Thử | BS.; Giám đốc Sở Y tế tỉnh Khăm Muộn (Lào) | LA"],
        ),
        (
            "Bác sĩ Bun Lợt Xay Nha, Giám đốc Bệnh viện tỉnh Attapeu, cảm ơn.",
            ["Bun Lợt Xay Nha | Bác sĩ; Giám đốc Bệnh viện tỉnh Attapeu | LA"],
        ),
        (
            "Đoàn Sa Vẳn Na Khệt (Lào) do BS. Viêng Xay Phôm Thử Lạt, Phó Giám đốc Sở Y tế dẫn đầu.",
            ["Viêng Xay Phôm Thử Lạt | BS.; Phó Giám đốc Sở Y tế tỉnh Sa Vẳn Na Khệt* | LA"],
        ),
        (
            "Tiếp đoàn có ThS. Viêng Thoong Kẹo Mà Thử, Trưởng phòng Ngoại vụ tỉnh Hủa Phăn.",
            ["Viêng Thoong Kẹo Mà Thử | ThS.; Trưởng phòng Ngoại vụ tỉnh Hủa Phăn | LA"],
        ),
    ],
    "a body that is not named, before a verb": [
        ("Buổi tọa đàm do bà Lê Thị Mẫu, Chủ tịch Hội chủ trì.", ["Lê Thị Mẫu | Chủ tịch Hội | VN"]),
        ("Bà Lê Thị Mẫu, Phó Chủ tịch Hội trao quà cho tỉnh Hủa Phăn.", ["Lê Thị Mẫu | Phó Chủ tịch Hội | VN"]),
        ("Ông Trần Văn Mẫu, Giám đốc Trung tâm đã đón đoàn Lào.", ["Trần Văn Mẫu | Giám đốc Trung tâm | VN"]),
        ("Ông Trần Văn Mẫu, Chủ tịch Hiệp hội ký thỏa thuận với bạn Lào.", ["Trần Văn Mẫu | Chủ tịch Hiệp hội | VN"]),
    ],
    "who sends a letter": [
        (
            "Thư chúc mừng của ông Xổm Chít Phôm Ma Thử, Phó Tỉnh trưởng Luông Nậm Thà mong hai Hội sớm gặp lại.",
            ["Xổm Chít Phôm Ma Thử | Phó Tỉnh trưởng Luông Nậm Thà | LA (absent)"],
        ),
        (
            "Đại hội nhận lẵng hoa của Chủ tịch UBND tỉnh Lê Văn Mẫu.",
            ["Lê Văn Mẫu | Chủ tịch UBND tỉnh | VN (absent)"],
        ),
    ],
    "seats in Thailand": [
        (
            "Cùng dự với Bí thư Tỉnh ủy Champasak có bà Somporn Chaiyathu, Phó Thị trưởng Ubon Ratchathani.",
            ["Somporn Chaiyathu | Phó Thị trưởng Ubon Ratchathani | TH"],
        ),
        ("Tỉnh trưởng Mukdahan Somchai Thuwong thăm Quảng Trị.", ["Somchai Thuwong | Tỉnh trưởng Mukdahan | TH"]),
    ],
}

NEVER: Table = {
    "a family name in capitals": [
        ("Đến thăm tỉnh có ông Samuel UNICEF.", []),
        ("Tổng Giám đốc WHO thăm Lào.", []),
        ("Giám đốc Sở Y tế Lê Văn Mẫu TTXVN đưa tin.", ["Lê Văn Mẫu | Giám đốc Sở Y tế | VN"]),
    ],
    "who acts for another, a rank first": [
        (
            "Đại tá Trần Văn Mẫu, Tư lệnh Quân khu 4, Thiếu tướng Lê Văn Thử cùng dự.",
            ["Trần Văn Mẫu | Đại tá; Tư lệnh Quân khu 4 | VN", "Lê Văn Thử | Thiếu tướng | VN"],
        ),
        ("Tư lệnh Quân khu 4, Thiếu tướng Lê Văn Thử cùng dự.", ["Lê Văn Thử | Tư lệnh Quân khu 4; Thiếu tướng | VN"]),
    ],
    "physicians from Laos": [
        ("Đoàn bác sĩ Bệnh viện Mẫu Sơn khám bệnh ở Viêng Xay.", []),
        ("Bác sĩ Xổm Mít Kẹo Mà Thử khám bệnh cho dân bản.", []),
    ],
    "no person": [
        ("Đoàn đến xã A Túc, huyện A Lưới và xã Phú Thị; Chủ tịch UBND các xã: Nậm Cắn, Keng Đu đã ký.", []),
        ("Trưởng các ban HĐND tỉnh cho biết đoàn Lào đã tới.", []),
        ("Đồng chí Lường Văn Mẫu: Chủ tịch tỉnh đã hứa giúp Lào.", []),
        ("Quang cảnh buổi lễ. Ảnh: Phó Đức Mẫu", []),
        (
            "Thay mặt Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam, bà Lê Thị Mẫu, Phó Chánh Văn phòng, trao quà.",
            ["Lê Thị Mẫu | Phó Chánh Văn phòng | VN"],
        ),
        (
            "Được Chủ tịch UBND tỉnh ủy quyền, đồng chí Trần Văn Bình - Giám đốc Sở Y tế tỉnh Hà Tĩnh trao quà.",
            ["Trần Văn Bình | Giám đốc Sở Y tế tỉnh Hà Tĩnh | VN"],
        ),
    ],
    "no seat": [
        (
            "Huyện trưởng Bun Lợt Xay Nha Xỏn tiếp đoàn Việt Nam ở Lào.",
            ["Bun Lợt Xay Nha Xỏn | Huyện trưởng | LA"],
        ),
    ],
    "no body shared": [
        (
            "Phó Thủ tướng kiêm Bộ trưởng Quốc phòng Lào Chansamone Vongsa.",
            ["Chansamone Vongsa | Phó Thủ tướng; Bộ trưởng Quốc phòng Lào | LA"],
        ),
        ("Phó Bí thư kiêm Chủ tịch UBND xã Trần Văn Bình.", ["Trần Văn Bình | Phó Bí thư; Chủ tịch UBND xã | VN"]),
    ],
    "who is there": [
        (
            "Tổng Bí thư Lào Khamtay Vongsa tiếp đoàn. Đoàn mời Tổng Bí thư Khamtay Vongsa sang thăm Việt Nam.",
            ["Khamtay Vongsa | Tổng Bí thư Lào | LA"],
        ),
        (
            "Ban tổ chức trân trọng mời Chủ tịch UBND tỉnh Trần Văn Bình lên phát biểu.",
            ["Trần Văn Bình | Chủ tịch UBND tỉnh | VN"],
        ),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), [*lines(MATCH), *lines(NEVER)])
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert offices_read(text) == told, construction


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "xã Mường Khoa, huyện Tân Uyên",
            ["xã Mường Khoa | commune | VN", "huyện Tân Uyên | district | None"],
        ),
        ("huyện Mường Khoa (Phông Sa Lỳ)", ["huyện Mường Khoa | district | LA", "Phông Sa Lỳ | province | LA"]),
        ("huyện Lạ Màm và huyện Sa Muồi", ["huyện Lạ Màm | district | LA", "huyện Sa Muồi | district | LA"]),
        ("thị trấn Mường Phìn", ["thị trấn Mường Phìn | commune | LA"]),
        ("người Tà Ôi, ông Khoun Vongsa", []),
        ("xã Hưng Mẫu A", ["xã Hưng Mẫu A | commune | VN"]),
    ],
)
def test_districts_of_laos_are_places_only_behind_their_kind_word(text: str, told: list[str]) -> None:
    assert [f"{p.name} | {p.kind} | {p.country}" for p in vlc.parse_article(f"Đoàn đến {text}.").places] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hội đồng được lập lại sau bầu cử 3.2016.", ["2016-03"]),
        ("Trạm xây xong 11-2015, lớp mở hồi 9-2019.", ["2015-11", "2019-09"]),
        ("Hội nghị tổ chức nhân Quốc khánh Lào 2/12, mừng Quốc khánh (2-9).", ["2022-12-02", "2022-09-02"]),
        ("Từ ngày 11-13, hai bên họp.", ["2022-06-11/2022-06-13"]),
        ("Sáng nay (5-6), đoàn tới.", ["2022-06-20", "2022-06-05"]),
        ("Chợ mở từ 31.8 - 3.9.", ["2022-08-31/2022-09-03"]),
        ("Khởi công tháng 3/2010, đến tháng 12 cùng năm trạm đã lên sóng.", ["2010-03", "2010-12"]),
        ("Đêm 3/8 năm ngoái, lũ cuốn mất cầu.", ["2021-08-03"]),
        ("Kỷ niệm 70 năm (12-3-1950/12-3-2020).", ["1950-03-12", "2020-03-12"]),
        ("Ông dạy học ở Lào những năm 1970 - 1973.", ["1970/1973"]),
        ("Trường đón Tết Bunpimay năm 2023.", ["2023"]),
        ("Đợt 1-2000 người, tỷ số 3-2016, số 3.2016.", []),
    ],
)
def test_dates_in_the_manner_of_provincial_papers(text: str, told: list[str]) -> None:
    article = vlc.parse_article(text, published=dt.date(2022, 6, 20))
    assert [mention.value.edtf for mention in article.dates] == told


@pytest.mark.parametrize(("text", "told"), [("Trạm có một kíp trực và hai kíp.", []), ("Tặng 500 kíp.", ["500 LAK"])])
def test_a_shift_is_no_sum(text: str, told: list[str]) -> None:
    assert [str(mention.value) for mention in vlc.parse_article(text).money] == told
