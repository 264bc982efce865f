"""Partners, papers and events in reports that tell many of them at once; invented sentences."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from people import paper, told, way

PAIRS: dict[str, list[tuple[str, str]]] = {
    # what two bodies are charged with together
    "Hai Bộ trưởng giao Bộ Giao thông vận tải Việt Nam và Bộ Công chính và Vận tải Lào rà soát tuyến cáp.": [
        ("Bộ Giao thông vận tải Việt Nam", "Bộ Công chính và Vận tải Lào")
    ],
    "Hội nghị giao cho Cục Đường bộ Việt Nam và Cục Đường bộ Lào tiếp tục làm đầu mối.": [
        ("Cục Đường bộ Việt Nam", "Cục Đường bộ Lào")
    ],
    # the partner of a body
    "Viettel với đối tác Lào là Công ty Viễn thông Lào đã đưa mạng 4G về bản.": [
        ("Viettel", "Công ty Viễn thông Lào"),
    ],
    "Trường Đại học Tân Trào là đối tác của 4 cơ sở giáo dục Lào, trong đó có Trường Cao đẳng Sư phạm Pakse và Trường "
    "Cao đẳng Y tế Champasak.": [
        ("Trường Đại học Tân Trào", "Trường Cao đẳng Sư phạm Pakse"),
        ("Trường Đại học Tân Trào", "Trường Cao đẳng Y tế Champasak"),
    ],
    # pairs of a list whose last one tells what they do, or whose head does
    "Nhiều cơ quan như Bộ Tài chính Việt Nam - Bộ Tài chính Lào, Bộ Tư pháp Việt Nam - Bộ Tư pháp Lào đã ký thỏa "
    "thuận.": [("Bộ Tài chính Việt Nam", "Bộ Tài chính Lào"), ("Bộ Tư pháp Việt Nam", "Bộ Tư pháp Lào")],
    "Hợp tác giữa các bộ được tăng cường: Bộ Nội vụ hai nước Việt Nam và Lào, Thanh tra Chính phủ Việt Nam và Cơ quan "
    "Thanh tra Chính phủ Lào.": [
        ("Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào"),
        ("Thanh tra Chính phủ Việt Nam", "Cơ quan Thanh tra Chính phủ Lào"),
    ],
    # a later clause of the body that opens the sentence
    "Trường Cao đẳng Y tế Sơn La cũng là địa chỉ đào tạo của 9 tỉnh Bắc Lào, đồng thời hợp tác với Trường Trung cấp Y "
    "tế Luang Prabang.": [("Trường Cao đẳng Y tế Sơn La", "Trường Trung cấp Y tế Luang Prabang")],
    "4. Về giáo dục: Trường Đại học Tây Bắc đào tạo 164 lưu học sinh Hủa Phăn; hợp tác với Trường Cao đẳng Sư phạm "
    "Luang Namtha dạy tiếng Việt.": [("Trường Đại học Tây Bắc", "Trường Cao đẳng Sư phạm Luang Namtha")],
    # who heads two bodies and chairs a meeting on what they do together
    "Giám đốc Sở Ngoại vụ tỉnh Sơn La Trần Văn Mẫu và Giám đốc Sở Ngoại vụ tỉnh Hủa Phăn Khamla Vongdara đồng chủ trì "
    "cuộc họp đánh giá kết quả hợp tác.": [("Sở Ngoại vụ tỉnh Sơn La", "Sở Ngoại vụ tỉnh Hủa Phăn")],
    # the body of a leader by what he heads alone, beside other schools of Laos
    "Đoàn Trường Đại học Mẫu Sơn do ông Đoàn Văn Mẫu, Hiệu trưởng Nhà trường, dẫn đầu thăm Nam Lào. Ngày 12/3, đoàn "
    "làm việc với Trường Đại học Champasak. Hai trường đã ký bản ghi nhớ. Ngày 14/3, đoàn thăm Trường Đại học "
    "Savannakhet.": [("Trường Đại học Mẫu Sơn", "Trường Đại học Champasak")],
    # who heads the office of a parliament is not the parliament's head
    "Tổng Thư ký Quốc hội, Chủ nhiệm Văn phòng Quốc hội Trần Văn Mẫu và Tổng Thư ký, Chủ nhiệm Văn phòng Quốc hội Lào "
    "Khamla Vongdara ký Biên bản ghi nhớ.": [("Văn phòng Quốc hội", "Văn phòng Quốc hội Lào")],
    # names of bodies
    "Công ty Mẫu Sơn và Viện Công nghệ thông tin - Truyền thông Lào hoàn tất kết nối.": [
        ("Công ty Mẫu Sơn", "Viện Công nghệ thông tin - Truyền thông Lào")
    ],
    "Hiệp hội Phần mềm và Dịch vụ CNTT Việt Nam ký thỏa thuận với Hiệp hội Công nghệ thông tin Lào.": [
        ("Hiệp hội Phần mềm và Dịch vụ CNTT Việt Nam", "Hiệp hội Công nghệ thông tin Lào")
    ],
    "KTNN khu vực VII và KTNN khu vực Bắc Lào duy trì giao lưu.": [("KTNN khu vực VII", "KTNN khu vực Bắc Lào")],
    "Công đoàn Cao su Việt Nam đã ký biên bản hợp tác với Công đoàn tỉnh Champasak.": [
        ("Công đoàn Cao su Việt Nam", "Công đoàn tỉnh Champasak")
    ],
    "Chi cục Hải quan cửa khẩu Lao Bảo phối hợp với Hải quan cửa khẩu Đen Sa Vẳn bắt giữ 6 vụ.": [
        ("Chi cục Hải quan cửa khẩu Lao Bảo", "Hải quan cửa khẩu Đen Sa Vẳn")
    ],
    "Chi cục Hải quan cửa khẩu cảng Vũng Áng cùng Hải quan cửa khẩu Na Phàu tạo thuận lợi cho 900 xe quá cảnh.": [
        ("Chi cục Hải quan cửa khẩu cảng Vũng Áng", "Hải quan cửa khẩu Na Phàu")
    ],
    "Bí thư thứ nhất Trung ương Đoàn Trần Văn Mẫu hội đàm với Bí thư Ban Chấp hành Trung ương Đoàn Thanh niên NDCM Lào "
    "Khamla Vongdara. Hai bên nhất trí tăng cường hợp tác.": [
        ("Trung ương Đoàn", "Ban Chấp hành Trung ương Đoàn Thanh niên NDCM Lào")
    ],
    # by its noun, not the network that it belongs to
    "Trường Đại học Mẫu Sơn ở xa. Là thành viên của Mạng lưới đào tạo, trường phối hợp với Đại học Quốc gia Lào.": [
        ("Trường Đại học Mẫu Sơn", "Đại học Quốc gia Lào")
    ],
    "Trường Đại học Mẫu Sơn (ĐHMS) và Trường Đại học Tân Trào ký kết với Đại học Quốc gia Lào.": [
        ("Trường Đại học Mẫu Sơn", "Đại học Quốc gia Lào"),
        ("Trường Đại học Tân Trào", "Đại học Quốc gia Lào"),
    ],
    # those who sign in a row, and who only work with another on what two agreed
    "Báo Quảng Nam, Đài PT-TH Quảng Nam cũng ký thỏa thuận với Sở Thông tin, Văn hóa và Du lịch tỉnh Sê Kông.": [
        ("Báo Quảng Nam", "Sở Thông tin, Văn hóa và Du lịch tỉnh Sê Kông"),
        ("Đài PT-TH Quảng Nam", "Sở Thông tin, Văn hóa và Du lịch tỉnh Sê Kông"),
    ],
    "Thực hiện Kế hoạch hợp tác giữa Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào, sáng 19/11, Thứ trưởng Trần Văn Mẫu đã tiếp, "
    "làm việc với đoàn Học viện Chính trị và Hành chính quốc gia Lào.": [("Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào")],
    "Cục Hậu cần - Kỹ thuật Quân khu 4 và Cục Hậu cần, Tổng cục Hậu cần Lào ký biên bản hợp tác.": [
        ("Cục Hậu cần - Kỹ thuật Quân khu 4", "Cục Hậu cần, Tổng cục Hậu cần Lào")
    ],
    "Học viện Tòa án Việt Nam và Học viện Tư pháp quốc gia Lào duy trì trao đổi giảng viên.": [
        ("Học viện Tòa án Việt Nam", "Học viện Tư pháp quốc gia Lào")
    ],
    "Cục Quản lý Dược phối hợp với Cục Thực phẩm và Dược phẩm Lào cấp phép.": [
        ("Cục Quản lý Dược", "Cục Thực phẩm và Dược phẩm Lào")
    ],
}

NO_PAIR = [
    "Bộ Xây dựng giao Cục Đường bộ Việt Nam khảo sát; Cục Đường bộ Lào cử người dự.",
    "Bộ Y tế giao Bệnh viện Bạch Mai tiếp nhận bệnh nhân của Bệnh viện Mahosot (Lào).",
    "Sở Y tế tỉnh Sơn La xây trạm xá, Sở Y tế tỉnh Hủa Phăn (Lào) cử bác sĩ.",
    "Giám đốc Sở Y tế tỉnh Sơn La Trần Văn Mẫu và Giám đốc Sở Y tế tỉnh Hủa Phăn Khamla Vongdara dự lễ hội.",
    "Hai bên nhất trí tăng cường phối hợp: Công an Nghệ An tặng Công an Xiêng Khoảng (Lào) 2 xe.",
    "Trước hai Bộ trưởng, Công ty Mẫu Sơn trao quà cho Bộ Công nghệ và Truyền thông Lào.",
    "Thống đốc NHNN Vũ Hồng Mẫu tiếp Thống đốc Ngân hàng CHDCND Lào Khamla Vongdara.",
]

NO_PAPER = [
    "Trường Đại học Vinh tiếp nhận 40 lưu học sinh Lào theo diện Hiệp định.",
    "Có 4.500 em Lào sang Việt Nam học theo Hiệp định, 900 em tự túc.",
    "Trường đang đào tạo 60 sinh viên Lào diện Hiệp định Chính phủ.",
    "Tỉnh Quảng Trị và tỉnh Savannakhet (Lào) đã ký nhiều bản ghi nhớ.",
]

PAPERS = {
    # what the paper rests on is of others
    "Sáng 3/5, Sở Y tế tỉnh Sơn La làm việc với Sở Y tế tỉnh Hủa Phăn (Lào). Căn cứ Thỏa thuận hợp tác giữa Bộ Y tế "
    "Việt Nam và Bộ Y tế Lào, hai Sở đã ký Biên bản ghi nhớ về phòng dịch.": [
        "Thỏa thuận hợp tác giữa Bộ Y tế Việt Nam và Bộ Y tế Lào | Bộ Y tế Việt Nam + Bộ Y tế Lào | referenced | -",
        "Biên bản ghi nhớ về phòng dịch | Sở Y tế tỉnh Sơn La + Sở Y tế tỉnh Hủa Phăn (Lào) | signed | XXXX-05-03",
    ],
    "Sáng 3/5, Chủ tịch UBND tỉnh Sơn La Trần Văn Mẫu hội đàm với Tỉnh trưởng Hủa Phăn Khamla Vongdara. Thực hiện Hiệp "
    "định vận tải giữa Chính phủ Việt Nam và Chính phủ Lào, hai bên ký Biên bản hợp tác năm 2024.": [
        (
            "Hiệp định vận tải giữa Chính phủ Việt Nam và Chính phủ Lào"
            " | Chính phủ Việt Nam + Chính phủ Lào | referenced | -"
        ),
        "Biên bản hợp tác năm 2024 | tỉnh Sơn La + Hủa Phăn | signed | XXXX-05-03",
    ],
    # rows of parties
    "Hai tỉnh ký Bản ghi nhớ giữa các huyện Kỳ Sơn, Quế Phong với các huyện Noọng Hét, Khăm Cợt.": [
        (
            "Bản ghi nhớ giữa các huyện Kỳ Sơn, Quế Phong với các huyện Noọng Hét, Khăm Cợt"
            " | Kỳ Sơn + Quế Phong + Noọng Hét + Khăm Cợt | signed | -"
        )
    ],
    "Hai bên ký Bản ghi nhớ giữa TAND các tỉnh Nghệ An, Hà Tĩnh và TAND tỉnh Xiêng Khoảng.": [
        (
            "Bản ghi nhớ giữa TAND các tỉnh Nghệ An, Hà Tĩnh và TAND tỉnh Xiêng Khoảng"
            " | TAND tỉnh Nghệ An + TAND tỉnh Hà Tĩnh + TAND tỉnh Xiêng Khoảng | signed | -"
        )
    ],
    # a list in which each pair signs its own
    "Thứ trưởng Bộ Công an Lê Văn Mẫu và Thứ trưởng Bộ Công an Lào Khamla Vongdara trao Thỏa thuận về phòng, chống tội "
    "phạm; Viện trưởng VKSND tối cao Trần Văn Mẫu và Viện trưởng VKSND tối cao Lào Bounmy Vongsa ký Bản ghi nhớ.": [
        "Thỏa thuận về phòng, chống tội phạm | Bộ Công an + Bộ Công an Lào | signed | -",
        "Bản ghi nhớ | VKSND tối cao + VKSND tối cao Lào | signed | -",
    ],
    # secretaries who sign
    "Sáng 3/5, Bí thư Tỉnh ủy Nghệ An Trần Văn Mẫu hội đàm với Bí thư, Tỉnh trưởng Xiêng Khoảng Khamla Vongdara. Kết "
    "thúc hội đàm, hai đồng chí Bí thư ký Biên bản hợp tác.": [
        "Biên bản hợp tác | Nghệ An + Xiêng Khoảng | signed | XXXX-05-03"
    ],
    # a list with numbers in brackets
    "Hai bên đã ký: (1) Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào; (2) Thỏa thuận giữa tỉnh Sơn La và tỉnh Hủa "
    "Phăn; iii) Biên bản giữa Bộ Tư pháp Việt Nam và Bộ Tư pháp Lào.": [
        "Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào | Bộ Y tế Việt Nam + Bộ Y tế Lào | signed | -",
        "Thỏa thuận giữa tỉnh Sơn La và tỉnh Hủa Phăn | tỉnh Sơn La + tỉnh Hủa Phăn | signed | -",
        "Biên bản giữa Bộ Tư pháp Việt Nam và Bộ Tư pháp Lào | Bộ Tư pháp Việt Nam + Bộ Tư pháp Lào | signed | -",
    ],
    "Tại chương trình giao lưu, sau lễ bàn giao Bộ Y tế Việt Nam và Bộ Y tế Lào ký Bản ghi nhớ về y tế.": [
        "Bản ghi nhớ về y tế | Bộ Y tế Việt Nam + Bộ Y tế Lào | signed | -"
    ],
    # what two bodies are charged with, what is to be signed later
    "Hai bên giao Bộ Y tế Việt Nam và Bộ Y tế Lào ký Bản ghi nhớ về y tế.": [
        "Bản ghi nhớ về y tế | Bộ Y tế Việt Nam + Bộ Y tế Lào | planned | -"
    ],
    "Bộ Y tế Việt Nam và Bộ Y tế Lào đã thống nhất nội dung Bản ghi nhớ về y tế, dự kiến ký vào quý I.": [
        "Bản ghi nhớ về y tế | Bộ Y tế Việt Nam + Bộ Y tế Lào | planned | -"
    ],
    # on a day that is to come
    "Chủ tịch UBND tỉnh Sơn La Trần Văn Mẫu làm việc với Tỉnh trưởng Hủa Phăn Khamla Vongdara. Hai bên thống nhất ký "
    "Bản ghi nhớ về y tế trong tháng 12 tới.": ["Bản ghi nhớ về y tế | tỉnh Sơn La + Hủa Phăn | planned | -"],
    # what is to be renewed is in being
    "Bộ trưởng Bộ Y tế Trần Văn Mẫu làm việc với Bộ trưởng Bộ Y tế Lào Khamla Vongdara. Hai Bộ trưởng nhất trí gia hạn "
    "Thỏa thuận hợp tác giai đoạn 2021-2023.": [
        "Thỏa thuận hợp tác giai đoạn 2021-2023 | Bộ Y tế + Bộ Y tế Lào | referenced | -"
    ],
}

BANQUET = (
    "Ngày 5/9, Thủ tướng Lê Văn Mẫu hội đàm với Thủ tướng Lào Khamla Vongdara. Kết thúc hội đàm, Bộ trưởng Bộ Y tế "
    "Trần Văn Mẫu và Bộ trưởng Bộ Y tế Lào Bounmy Phommachanh ký bản ghi nhớ."
)

EVENTS = {
    # others sign once the talks are over
    BANQUET: ["talks | XXXX-09-05 | - | Lê Văn Mẫu, Khamla Vongdara"],
    # who is in the group is no list of those at an event
    "Từ ngày 11 - 15/3, đoàn Bộ Y tế do Thứ trưởng Trần Văn Mẫu làm trưởng đoàn thăm Lào. Tham gia đoàn có ông Lê Văn "
    "Mẫu, Vụ trưởng Vụ Kế hoạch. Ngày 12/3, đoàn làm việc với Bộ Y tế Lào.": [
        "working_session | XXXX-03-12 | - | Trần Văn Mẫu"
    ],
    # an office by itself, beside another who presides over something
    "Ngày 12/7, Chủ tịch nước Lê Văn Mẫu hội kiến Thủ tướng Lào Khamla Vongdara. Chiều 13/7, Chủ tịch nước gặp Chủ "
    "tịch Quốc hội Lào Bounmy Phommachanh. Chủ tịch UBND tỉnh Sơn La Trần Văn Mẫu cho biết trời mưa.": [
        "audience | XXXX-07-12 | - | Lê Văn Mẫu, Khamla Vongdara",
        "meeting | XXXX-07-13 | - | Lê Văn Mẫu, Bounmy Phommachanh",
    ],
    # who sees off is at no event told before
    "Ngày 12/7, Thủ tướng Lê Văn Mẫu hội kiến Chủ tịch nước Lào Khamla Vongdara. Ra tiễn tại sân bay Wattay có Bộ "
    "trưởng Ngoại giao Lào Bounmy Phommachanh.": ["audience | XXXX-07-12 | - | Lê Văn Mẫu, Khamla Vongdara"],
    # groups that are told one by one
    "Trong các ngày 8-10/10, lãnh đạo thành phố Đà Nẵng đã tiếp và làm việc với nhiều đoàn khách Lào. Sáng 8/10, Chủ "
    "tịch UBND thành phố Trần Văn Mẫu tiếp Đoàn đại biểu tỉnh Sekong do Phó Tỉnh trưởng Khamla Vongdara dẫn đầu.": [
        "reception | XXXX-10-08 | - | Trần Văn Mẫu, Khamla Vongdara"
    ],
    # each at its own place
    "Ngày 9/7, Chánh án Trần Văn Mẫu đến chào xã giao Chủ tịch nước Lào Khamla Vongdara tại Phủ Chủ tịch; hội kiến "
    "Chủ tịch Quốc hội Lào Bounmy Phommachanh.": [
        "courtesy_call | XXXX-07-09 | Phủ Chủ tịch | Trần Văn Mẫu, Khamla Vongdara",
        "audience | XXXX-07-09 | - | Trần Văn Mẫu, Bounmy Phommachanh",
    ],
    # a group by its name
    "Ngày 22/9, tại Kon Tum, Bí thư Tỉnh ủy Kon Tum Trần Văn Mẫu hội đàm với đoàn đại biểu tỉnh Attapeu do Tỉnh trưởng "
    "Khamla Vongdara dẫn đầu. Sáng 23/9, Đoàn đại biểu tỉnh Attapeu đã dâng hương tại Nghĩa trang liệt sĩ tỉnh Kon "
    "Tum.": [
        "talks | XXXX-09-22 | tỉnh Kon Tum | Trần Văn Mẫu, Khamla Vongdara",
        "ceremony | XXXX-09-23 | Nghĩa trang liệt sĩ tỉnh Kon Tum | Khamla Vongdara",
    ],
}

NAMES = {
    "Đoàn đại biểu Hội Liên hiệp Phụ nữ Lào tại Việt Nam": ["Hội Liên hiệp Phụ nữ Lào"],
    "Hội Sinh viên Lào tại Việt Nam": ["Hội Sinh viên Lào tại Việt Nam"],
    "Thống đốc NHNN Vũ Hồng Mẫu": ["NHNN"],
    "Kiểm toán Nhà nước khu vực Nam Lào": ["Kiểm toán Nhà nước khu vực Nam Lào"],
}


@pytest.mark.parametrize("text", PAIRS, ids=[text[:40] for text in PAIRS])
def test_partners(text: str) -> None:
    article = vlc.parse_article(text)
    assert [(p.vietnamese.name, p.lao.name) for p in article.partnerships] == PAIRS[text]
    for pair in article.partnerships:
        assert all(text[proof.start : proof.end] == proof.quote for proof in pair.evidence)


@pytest.mark.parametrize("text", NO_PAIR)
def test_no_partners(text: str) -> None:
    assert vlc.parse_article(text).partnerships == ()


@pytest.mark.parametrize("text", NO_PAPER)
def test_no_paper(text: str) -> None:
    assert vlc.parse_article(text).agreements == ()


@pytest.mark.parametrize("text", PAPERS, ids=[text[:40] for text in PAPERS])
def test_papers(text: str) -> None:
    assert [paper(a) for a in vlc.parse_article(text).agreements] == PAPERS[text]


def test_those_who_learn_by_a_document_that_is_named() -> None:
    text = "Các em học theo diện Hiệp định hợp tác giữa Chính phủ Việt Nam và Chính phủ Lào giai đoạn 2021-2025."
    assert [a.title for a in vlc.parse_article(text).agreements] == [text[text.index("Hiệp") : -1]]


def test_a_pair_that_a_later_sentence_tells_is_no_longer_doubtful() -> None:
    first = "Sở Y tế tỉnh Sơn La nhận 20 cán bộ của Sở Y tế tỉnh Hủa Phăn sang học theo thỏa thuận đã ký."
    assert [p.certainty for p in vlc.parse_article(first).partnerships] == ["doubtful"]
    later = f"{first} Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn phối hợp phòng dịch."
    assert [p.certainty for p in vlc.parse_article(later).partnerships] == ["stated"]


@pytest.mark.parametrize(("text", "events"), EVENTS.items())
def test_events(text: str, events: list[str]) -> None:
    assert [told(m) for m in vlc.parse_article(text).meetings] == events


def test_of_two_who_lead_the_guest_is_who_is_abroad() -> None:
    text = (
        "Ngày 10/10, tại tỉnh Điện Biên có Gặp gỡ hữu nghị thanh niên Việt Nam - Lào. Tham dự có 100 đại biểu Việt "
        "Nam do anh Trần Văn Mẫu, Bí thư Trung ương Đoàn, làm trưởng đoàn và 100 đại biểu Lào do anh Khamla Vongdara, "
        "Phó Bí thư Trung ương Đoàn Thanh niên Nhân dân Cách mạng Lào, làm trưởng đoàn."
    )
    assert [way(v) for v in vlc.parse_article(text).delegations] == ["Khamla Vongdara: Lào → tỉnh Điện Biên"]


def test_groups_told_together_are_no_delegation() -> None:
    assert vlc.parse_article("Ngày 8/10, nhiều đoàn khách Lào sang thăm tỉnh Quảng Nam.").delegations == ()
    (visit,) = vlc.parse_article("Tiếp tục chuyến thăm Lào, ngày 12/7, Thủ tướng Lê Văn Mẫu dự hội chợ.").delegations
    assert visit.start is None


@pytest.mark.parametrize(("text", "names"), NAMES.items())
def test_names(text: str, names: list[str]) -> None:
    assert [o.name for o in vlc.parse_article(f"{text} ký biên bản.").organizations] == names
