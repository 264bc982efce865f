"""Delegations and visits, as the press tells them; the people are invented."""

from __future__ import annotations

import datetime as dt

import pytest

import vnlao_coop as vlc

TOLD = {
    "Đoàn đại biểu cấp cao tỉnh Nghệ An do đồng chí Trần Văn Mẫu, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy làm "
    "Trưởng đoàn đã thăm và làm việc tại tỉnh Xiêng Khoảng (Lào).": (
        "Đoàn đại biểu cấp cao tỉnh Nghệ An",
        "Trần Văn Mẫu",
        "tỉnh Nghệ An",
        "tỉnh Xiêng Khoảng",
        "high_level",
    ),
    "Phó Thủ tướng Lào Khamla Vongdara dẫn đầu Đoàn đại biểu cấp cao Chính phủ Lào thăm chính thức Việt Nam.": (
        "Đoàn đại biểu cấp cao Chính phủ Lào",
        "Khamla Vongdara",
        "Lào",
        "Việt Nam",
        "high_level",
    ),
    "Sáng 3/5, Chủ tịch UBND tỉnh Sơn La Lê Văn Mẫu đã tiếp Đoàn công tác tỉnh Hủa Phăn (Lào) do ông Bounmy "
    "Phommachanh, Phó Tỉnh trưởng dẫn đầu đến thăm, làm việc tại tỉnh Sơn La.": (
        "Đoàn công tác tỉnh Hủa Phăn (Lào)",
        "Bounmy Phommachanh",
        "tỉnh Hủa Phăn",
        "tỉnh Sơn La",
        "working",
    ),
    "Từ ngày 4 đến 6/12, Đoàn công tác tỉnh Phông Sa Lỳ (Lào) thăm và làm việc tại tỉnh ta. Trưởng đoàn là ông Bounmy "
    "Phommachanh, Phó Tỉnh trưởng. Phó Bí thư Tỉnh ủy Điện Biên Lò Thị Mẫu tiếp đoàn.": (
        "Đoàn công tác tỉnh Phông Sa Lỳ (Lào)",
        "Bounmy Phommachanh",
        "tỉnh Phông Sa Lỳ",
        "Điện Biên",
        "working",
    ),
    "Chủ tịch Quốc hội Lào Khamla Vongdara sẽ thăm hữu nghị chính thức Việt Nam.": (
        None,
        "Khamla Vongdara",
        "Lào",
        "Việt Nam",
        "official_visit",
    ),
    "Trong khuôn khổ chuyến công tác tại Lào, chiều 7/9, Chủ tịch UBND thành phố Đà Nẵng Phạm Văn Mẫu đã gặp "
    "Tỉnh trưởng Champasak Bounmy Phommachanh.": (None, "Phạm Văn Mẫu", "thành phố Đà Nẵng", "Lào", "working_visit"),
    "Sáng 3/4, đoàn cán bộ Hội Cựu chiến binh tỉnh Salavan (Lào), gồm 15 thành viên, do ông Bounmy Phommachanh, Chủ "
    "tịch Hội làm trưởng đoàn đã đến thăm Hội Cựu chiến binh tỉnh Quảng Trị.": (
        "đoàn cán bộ Hội Cựu chiến binh tỉnh Salavan (Lào)",
        "Bounmy Phommachanh",
        "tỉnh Salavan",
        "tỉnh Quảng Trị",
        "expert",
    ),
    "Đoàn công tác Ban Chỉ đạo phân giới tỉnh Kon Tum do ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh, Phó Trưởng ban, Ủy "
    "viên Ban Thường vụ Tỉnh ủy làm trưởng đoàn đến thăm, chúc Tết nhân dân các bộ tộc Lào tỉnh Attapeu.": (
        "Đoàn công tác Ban Chỉ đạo phân giới tỉnh Kon Tum",
        "Lê Văn Mẫu",
        "tỉnh Kon Tum",
        "tỉnh Attapeu",
        "working",
    ),
    "Nhân chuyến thăm và làm việc tại Lào, Đoàn đại biểu Bộ Y tế Việt Nam đã chào Thủ tướng Lào Khamla Vongdara.": (
        "Đoàn đại biểu Bộ Y tế Việt Nam",
        None,
        "Việt Nam",
        "Lào",
        "delegation",
    ),
    "Đoàn bác sĩ tỉnh Phú Yên vừa sang khám bệnh, cấp thuốc cho 1.400 người dân huyện Lạ Mam, tỉnh Sê Kông (Lào).": (
        "Đoàn bác sĩ tỉnh Phú Yên",
        None,
        "tỉnh Phú Yên",
        "tỉnh Sê Kông",
        "expert",
    ),
    "Chiều 7/6, lãnh đạo tỉnh Sê Kông (Lào) do ông Khamla Vongdara, Phó Tỉnh trưởng làm Trưởng đoàn đã đến chào xã "
    "giao lãnh đạo tỉnh Quảng Nam.": (None, "Khamla Vongdara", "tỉnh Sê Kông", "tỉnh Quảng Nam", "delegation"),
    "Cuối tháng 7, đoàn thanh niên tình nguyện thành phố Huế với 30 đoàn viên đã có chuyến công tác tại tỉnh Salavan "
    "(Lào).": ("đoàn thanh niên tình nguyện thành phố Huế", None, "thành phố Huế", "tỉnh Salavan", "expert"),
    "Thủ tướng Lào Khamla Vongdara và Phu nhân đang có chuyến thăm chính thức Việt Nam.": (
        None,
        "Khamla Vongdara",
        "Lào",
        "Việt Nam",
        "official_visit",
    ),
    "Sáng 7/8, Chủ tịch nước Lào Khamla Vongdara cùng Đoàn đại biểu cấp cao Lào rời Hà Nội, kết thúc tốt đẹp chuyến "
    "thăm cấp Nhà nước tới Việt Nam.": (None, "Khamla Vongdara", "Lào", "Việt Nam", "state_visit"),
    "Chiều 10/7, giờ địa phương (tối 10/7, giờ Việt Nam), trong khuôn khổ chuyến thăm chính thức Lào, Bí thư Tỉnh ủy "
    "Nghệ An Lê Văn Mẫu đã dự Diễn đàn Doanh nghiệp.": (None, "Lê Văn Mẫu", "Nghệ An", "Lào", "official_visit"),
    "Thăm thành phố Vinh trong khuôn khổ chuyến thăm chính thức Việt Nam theo lời mời của Chủ tịch nước Lê Văn Mẫu, "
    "Chủ tịch nước Lào Khamla Vongdara đã đi dạo.": (None, "Khamla Vongdara", "Lào", "Việt Nam", "official_visit"),
    "Chiều 12/4, Tỉnh trưởng Salavan (Lào) Khamla Vongdara tiếp Đoàn công tác tỉnh Quảng Trị do Phó Chủ tịch UBND tỉnh "
    "Lê Văn Mẫu dẫn đầu đến chúc Tết.": (
        "Đoàn công tác tỉnh Quảng Trị",
        "Lê Văn Mẫu",
        "tỉnh Quảng Trị",
        "Salavan",
        "working",
    ),
    "Ông Lê Văn Mẫu, đặc phái viên của Chủ tịch nước Việt Nam, viếng lăng Chủ tịch Kaysone Phomvihane trong chuyến "
    "thăm Lào.": (None, "Lê Văn Mẫu", "Việt Nam", "Lào", "visit"),
    "Sáng 3/4, Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu cùng đoàn công tác của tỉnh đã sang tỉnh Xiêng Khoảng (Lào).": (
        "đoàn công tác",
        "Lê Văn Mẫu",
        "tỉnh Nghệ An",
        "tỉnh Xiêng Khoảng",
        "working",
    ),
    "Ngày 2/12, Bí thư Huyện ủy Hướng Hóa Lê Văn Mẫu đã sang thăm, chúc mừng Quốc khánh tại huyện Sê Pôn, tỉnh "
    "Savannakhet (Lào).": (None, "Lê Văn Mẫu", None, "tỉnh Savannakhet", "visit"),
    "Ngày 2/12, đoàn đại biểu Hội đồng nhân dân tỉnh Sê Kông (Lào) đã đến thăm, trao đổi kinh nghiệm với HĐND tỉnh "
    "Quảng Nam.": (
        "đoàn đại biểu Hội đồng nhân dân tỉnh Sê Kông (Lào)",
        None,
        "tỉnh Sê Kông",
        "tỉnh Quảng Nam",
        "delegation",
    ),
    "Đoàn cán bộ tỉnh Quảng Trị sang thăm tỉnh Savannakhet (Lào).": (
        "Đoàn cán bộ tỉnh Quảng Trị",
        None,
        "tỉnh Quảng Trị",
        "tỉnh Savannakhet",
        "expert",
    ),
    "Ngày 3/11, Đoàn công tác của Ban Dân vận Tỉnh ủy Điện Biên đã đến chào xã giao Tỉnh ủy Phông Sa Lỳ.": (
        "Đoàn công tác của Ban Dân vận Tỉnh ủy Điện Biên",
        None,
        "Điện Biên",
        "Phông Sa Lỳ",
        "working",
    ),
}

# Who leads is no name that an office stands with.
HEADLESS = {
    "Đoàn công tác tỉnh Sơn La do lãnh đạo Sở Y tế làm trưởng đoàn đã sang thăm, làm việc tại tỉnh Hủa Phăn (Lào).": (
        "tỉnh Hủa Phăn"
    ),
    "Đoàn đại biểu Quốc hội Lào do bà Bounmy Vongsa dẫn đầu đã thăm tỉnh Sơn La.": "tỉnh Sơn La",
}

# A hospital, a school or a firm without a country is one of ours, unless its name is foreign; in another year somebody
# else led the group.
AT_WORK = {
    "Việt Nam đón khách. Công ty Mẫu Sơn tiếp đoàn đại biểu cấp cao tỉnh Hủa Phăn (Lào) tại Nhà máy Sữa ở tỉnh Sơn La, "
    "do Phó Tỉnh trưởng Hủa Phăn Khamla Vongdara làm trưởng đoàn.": [
        ("Khamla Vongdara", "tỉnh Hủa Phăn", "tỉnh Sơn La")
    ],
    "Việt Nam và Lào hợp tác tốt. Đoàn công tác Bệnh viện Mẫu Sơn làm việc tại Bệnh viện tỉnh Hủa Phăn (Lào).": [
        (None, "Việt Nam", "tỉnh Hủa Phăn")
    ],
    "Việt Nam và Lào hợp tác tốt. Đoàn công tác Bệnh viện Mẫu Sơn thăm, làm việc với Bệnh viện tỉnh Hủa Phăn (Lào).": [
        (None, "Việt Nam", "tỉnh Hủa Phăn")
    ],
    "Đoàn cán bộ Sở Y tế tỉnh Sơn La thăm và làm việc tại tỉnh Hủa Phăn (Lào) ngày 5/6/2021. Trước đó, năm 2017, Giáo "
    "sư Trần Văn Mẫu cùng đoàn cán bộ Sở Y tế tỉnh Sơn La sang thăm tỉnh Hủa Phăn (Lào).": [
        (None, "tỉnh Sơn La", "tỉnh Hủa Phăn")
    ],
    "Việt Nam và Lào hợp tác tốt. Đoàn công tác Bệnh viện Mẫu Sơn làm việc tại huyện Kỳ Sơn, giáp Lào.": [],
    "Việt Nam và Lào hợp tác tốt. Đoàn công tác Công ty Savan Wind làm việc tại huyện Sê Pôn (Lào).": [],
}


@pytest.mark.parametrize("text", AT_WORK, ids=[text[-40:] for text in AT_WORK])
def test_a_group_at_work_across_the_border(text: str) -> None:
    told = vlc.parse_article(text).delegations
    names = [(d.head and d.head.name, d.origin and d.origin.name, d.destination and d.destination.name) for d in told]
    assert names == AT_WORK[text]


# Whoever stands at the head of the sentence leads the group, however long what he is.
FAR = {
    "Ngày 10/8, ông Khamla Vongdara, Phó Trưởng ban Tuyên huấn Trung ương Lào, phụ trách chỉ đạo Tạp chí A-lun-may (cơ "
    "quan lý luận và thực tiễn của Đảng Nhân dân Cách mạng Lào), dẫn đầu Đoàn đại biểu Tạp chí A-lun-may, thăm tỉnh "
    "Sơn La.": ["Khamla Vongdara"],
    "Ngày 10/8, ông Khamla Vongdara, Phó Trưởng ban Tuyên huấn Trung ương Đảng Nhân dân Cách mạng Lào, phụ trách chỉ "
    "đạo Tạp chí Mẫu (cơ quan lý luận và thực tiễn của Đảng), dẫn đầu Đoàn đại biểu Tạp chí Mẫu, thăm tỉnh Sơn La.": [
        "Khamla Vongdara"
    ],
    "Ngày 10/8, ông Trần Văn Mẫu, Chủ tịch UBND tỉnh Sơn La, tiếp Phó Tỉnh trưởng của tỉnh bạn đang thăm tỉnh ta, dẫn "
    "đầu đoàn đại biểu tỉnh Hủa Phăn (Lào).": [],
}


@pytest.mark.parametrize("text", FAR, ids=[text[-40:] for text in FAR])
def test_who_leads_from_afar(text: str) -> None:
    assert [d.head.name for d in vlc.parse_article(text).delegations if d.head] == FAR[text]


SILENT = [
    "Năm 2019, Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu từng thăm tỉnh Xiêng Khoảng (Lào).",
    "Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh Nghệ An, đã từng nhiều lần sang thăm tỉnh Xiêng Khoảng (Lào).",
    "Đoàn đại biểu Quốc hội tỉnh Nghệ An đã tiếp xúc cử tri huyện Kỳ Sơn.",
    "Trưởng đoàn đại biểu Quốc hội tỉnh Nghệ An Trần Văn Mẫu phát biểu.",
    "Thủ tướng Trần Văn Mẫu thăm chính thức Nhật Bản.",
    "Thủ tướng Trần Văn Mẫu cảm ơn Lào sau chuyến thăm Lào vừa qua.",
    "Trong chuyến thăm chính thức Lào vào tháng 10/2015, Chủ tịch nước Trần Văn Mẫu thông báo tặng Lào công trình này.",
    "Nhân chuyến thăm Lào của Chủ tịch nước Trần Văn Mẫu (tháng 8/2021), hai bên đã ký ba văn kiện.",
    "Đoàn công tác tỉnh Sơn La đến tặng quà cho học sinh tỉnh Hủa Phăn (Lào) tại Trường Cao đẳng Sơn La.",
    "Trường học ở Lào này là quà tặng của Chủ tịch nước Trần Văn Mẫu trong chuyến thăm chính thức Lào tháng 11/2016.",
    "Sáng 4/4, Đại sứ Việt Nam tại Lào Trần Văn Mẫu dẫn đầu đoàn cán bộ Đại sứ quán đến thăm Bộ Quốc phòng Lào.",
    "Các đồng chí: Trần Văn Mẫu, Trưởng đoàn tỉnh Lai Châu; Bounmy, Tỉnh trưởng Phongsaly (Lào) đồng chủ trì hội đàm.",
    "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu thăm các gia đình chính sách ở huyện Con Cuông.",
    "Đoàn thanh niên tỉnh Nghệ An ra quân làm sạch biển.",
    "Đoàn công tác của Ban Dân vận Tỉnh ủy Điện Biên đã đến chào xã giao Tổng Lãnh sự quán Lào tại Đà Nẵng.",
    "Đoàn công tác của Ban Dân vận Tỉnh ủy Điện Biên đã đến chào xã giao Tỉnh ủy Sơn La.",
    "Đoàn đại biểu thành phố Huế do ông Trần Văn Mẫu dẫn đầu đến chúc Tết cán bộ, nhân viên Lãnh sự quán Lào tại Huế.",
    "Đoàn công tác tỉnh Quảng Trị chào xã giao Bí thư Tỉnh ủy và Đoàn công tác tỉnh Salavan đang ở Huế.",
    "Lễ kỷ niệm diễn ra tại Hà Nội. Về phía đoàn đại biểu Việt Nam có Phó Thủ tướng Trần Văn Mẫu.",
    "Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh Sơn La mời ông Khamla Vongdara, Tỉnh trưởng Hủa Phăn sang thăm Sơn La.",
    "Thủ tướng Trần Văn Mẫu cho biết nhiều doanh nghiệp của Việt Nam mong được đến thăm Lào.",
    "Về phía Việt Nam có bà Trần Thị Mẫu, Thứ trưởng Bộ Y tế làm Trưởng đoàn; hội thảo ở Hà Nội bàn về Lào.",
    "Tỉnh Nghệ An do ông Trần Văn Mẫu làm Chủ tịch giáp ba tỉnh của Lào.",
    "Đoàn công tác của Bộ Y tế do Thứ trưởng Trần Văn Mẫu làm Trưởng đoàn đã kiểm tra các bệnh viện.",
    "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu cùng đoàn công tác đã đến huyện Kỳ Sơn, giáp Lào.",
    "Tại TP. Vinh, hai bên hội đàm với lực lượng của Lào. Đoàn Việt Nam do Đại tá Trần Văn Mẫu làm Trưởng đoàn.",
]

REPORT = (
    "Sáng 5/6/2019, tại Hà Nội, Chủ tịch Quốc hội Trần Văn Mẫu hội đàm với Chủ tịch Quốc hội Lào Khamla Vongdara đang "
    "thăm chính thức Việt Nam. "
)
BESIDE_IT = [
    "Chủ tịch Quốc hội Trần Văn Mẫu đã vui vẻ nhận lời sang thăm Lào.",
    "Chủ tịch Quốc hội Trần Văn Mẫu nhớ lại lần đầu sang thăm Lào.",
    "Ông nhắc lại chuyến thăm Lào của Đoàn đại biểu Quốc hội Việt Nam do Phó Chủ tịch Quốc hội Lê Văn Hòa dẫn đầu.",
    "Hai bên thực hiện các thỏa thuận đạt được trong chuyến thăm Việt Nam của Tổng Bí thư Bounmy Keola đầu năm nay.",
    "Chuyến thăm cấp Nhà nước tới Lào của Chủ tịch nước Lê Văn Hòa tháng 8/2018 đã tạo động lực mới.",
    "Chuyến thăm Lào của Tổng Bí thư Lê Văn Hòa tháng 2 vừa qua đã thành công tốt đẹp.",
    "Hai bên đánh giá cao thành công chuyến thăm Lào của Tổng Bí thư Lê Văn Hòa (24-25/2/2019).",
    "Từ đầu năm đến nay, có đoàn Ban Tổ chức Trung ương do đồng chí Lê Văn Hòa dẫn đầu thăm Lào.",
    "Trong năm 2018, Thủ tướng Lê Văn Hòa đã thăm chính thức Lào.",
    "Trước đó, tháng 3/2019, Phó Chủ tịch Quốc hội Lê Văn Hòa đã dẫn đầu đoàn đại biểu thăm và làm việc tại Lào.",
    "Cách đây 10 năm, Chủ tịch nước Lê Văn Hòa đã thăm Lào và dự lễ khởi công công trình này.",
    "Đoàn đại biểu Hội đồng Dân tộc của Quốc hội Việt Nam vừa có chuyến thăm, làm việc tại Lào hồi tháng 4.",
]

DAYS = {
    # a day of the programme is not that on which the visit begins
    f"{REPORT}Ngày 6/6, Đoàn đại biểu Quốc hội Lào sẽ thăm tỉnh Quảng Ninh.": (None, None),
    "Chiều 9/8, Chủ tịch nước Nguyễn Văn Mẫu đã đến Thủ đô Viêng Chăn, bắt đầu chuyến thăm chính thức CHDCND Lào.": (
        "XXXX-08-09",
        None,
    ),
    "Kết thúc tốt đẹp chuyến thăm chính thức Lào, tối 12/1, Thủ tướng Phạm Văn Mẫu đã về đến Hà Nội.": (
        None,
        "XXXX-01-12",
    ),
    "Ngày 28/6/2023, Đoàn công tác tỉnh Sơn La do Bí thư Tỉnh ủy Trần Thị Mẫu dẫn đầu đã sang tỉnh Hủa Phăn (Lào).": (
        "2023-06-28",
        None,
    ),
    "Thủ tướng Trần Văn Mẫu sẽ thăm chính thức Lào. Chuyến thăm của Thủ tướng diễn ra từ ngày 3 đến 5/6/2023.": (
        "2023-06-03",
        "2023-06-05",
    ),
    "Trước thềm chuyến thăm của Thủ tướng Lào Khamla Vongdara đến Việt Nam từ 22 đến 24/8/2023, Đại sứ trả lời báo.": (
        "2023-08-22",
        "2023-08-24",
    ),
    "Ngày 28/6/2023, Đoàn công tác tỉnh Sơn La do Bí thư Tỉnh ủy Trần Thị Mẫu dẫn đầu đã làm việc với tỉnh Hủa Phăn "
    "(Lào).": (None, None),
    # a month or a year, where it is told with the visit itself
    "Chủ tịch nước Lào Khamla Vongdara đã thăm chính thức Việt Nam vào tháng 5/2014.": ("2014-05", None),
    "Năm 2014, Chủ tịch nước Lào Khamla Vongdara thăm Việt Nam.": ("2014", None),
    "Trong chuyến thăm Việt Nam hồi đầu tháng 11, Chủ tịch nước Lào Khamla Vongdara nói nhiều điều.": ("XXXX-11", None),
    "Thủ tướng Trần Văn Mẫu thăm Lào, dự lễ ký Hiệp định hợp tác năm 2026.": (None, None),
    # days in brackets, of a stay, of its beginning and its end
    "Trong ba ngày (7 - 9/3), Đoàn công tác tỉnh Sơn La do ông Trần Văn Mẫu dẫn đầu đã thăm tỉnh Champasak (Lào).": (
        "XXXX-03-07",
        "XXXX-03-09",
    ),
    "Đoàn Kiểm toán Việt Nam do Tổng Kiểm toán Trần Văn Mẫu dẫn đầu thăm Lào. Đoàn ở Lào từ ngày 18 đến 22/2.": (
        "XXXX-02-18",
        "XXXX-02-22",
    ),
    "Đoàn Kiểm toán Việt Nam do Tổng Kiểm toán Trần Văn Mẫu dẫn đầu thăm Lào. Đoàn sẽ ở thăm Lào đến hết ngày 22/2.": (
        None,
        "XXXX-02-22",
    ),
    "Trong chuyến thăm chính thức tới Lào bắt đầu ngày 1/12 của Thủ tướng Trần Văn Mẫu, hai bên ký thỏa thuận.": (
        "XXXX-12-01",
        None,
    ),
    "Đoàn cán bộ Thanh tra Lào do bà Bounmy Vongsa làm trưởng đoàn sang thăm, làm việc tại Việt Nam đến ngày 9/12.": (
        None,
        "XXXX-12-09",
    ),
    # the day of going home is not that of coming
    "Đoàn Quốc hội Việt Nam do Chủ tịch Quốc hội Trần Thị Mẫu dẫn đầu thăm Lào. Kết thúc chuyến thăm, ngày 7/12/2018, "
    "đoàn khởi hành về nước.": (None, "2018-12-07"),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_a_visit_is_read_whole(text: str, expected: tuple[str | None, ...]) -> None:
    article = vlc.parse_article(text)
    (visit,) = article.delegations
    told = (
        visit.name,
        visit.head.name if visit.head else None,
        visit.origin.name if visit.origin else None,
        visit.destination.name if visit.destination else None,
        visit.level,
    )
    assert told == expected
    assert visit.evidence[0].field is None
    assert all(article.text[e.start : e.end] == e.quote for e in visit.evidence)


@pytest.mark.parametrize(("text", "goal"), HEADLESS.items())
def test_a_group_led_by_somebody_who_is_no_official(text: str, goal: str) -> None:
    (visit,) = vlc.parse_article(text).delegations
    assert (visit.head, visit.destination and visit.destination.name) == (None, goal)


@pytest.mark.parametrize("text", SILENT)
def test_no_visit_is_made_up(text: str) -> None:
    assert vlc.parse_article(text).delegations == ()


@pytest.mark.parametrize("text", BESIDE_IT)
def test_a_visit_that_is_only_mentioned_in_the_report_of_another_is_none(text: str) -> None:
    assert [visit.head and visit.head.name for visit in vlc.parse_article(REPORT + text).delegations] == [
        "Khamla Vongdara"
    ]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Trong năm 2018, Thủ tướng Lê Văn Hòa đã thăm chính thức Lào.", "Lê Văn Hòa"),
        (
            "Từ đầu năm đến nay, đoàn Quốc hội Lào do Phó Chủ tịch Bounmy Keola dẫn đầu đã thăm Việt Nam.",
            "Bounmy Keola",
        ),
    ],
)
def test_a_visit_told_with_its_month_or_year_is_reported_where_it_is_the_only_one(text: str, head: str) -> None:
    assert [visit.head and visit.head.name for visit in vlc.parse_article(text).delegations] == [head]


def test_a_visit_to_come_is_doubtful_beside_the_one_reported() -> None:
    text = f"{REPORT}Hai bên thống nhất chuẩn bị tốt chuyến thăm Lào sắp tới của Chủ tịch nước Lê Văn Hòa."
    found = [(visit.certainty, visit.modality) for visit in vlc.parse_article(text).delegations]
    assert found == [("stated", "asserted"), ("doubtful", "planned")]


@pytest.mark.parametrize("between", ["; ", ", "])
def test_each_of_two_visits_has_its_own_month(between: str) -> None:
    text = f"Thủ tướng Lê Văn Hòa thăm Lào tháng 1/2023{between}Chủ tịch nước Trần Văn Mẫu thăm Lào tháng 4/2023."
    found = [(visit.head and visit.head.name, str(visit.start)) for visit in vlc.parse_article(text).delegations]
    assert found == [("Lê Văn Hòa", "2023-01"), ("Trần Văn Mẫu", "2023-04")]


@pytest.mark.parametrize(
    "text",
    [
        "Chiều 25/10, trong khuôn khổ chuyến thăm chính thức Lào, Phó Chủ tịch nước Lê Thị Hòa đã đến thăm một trường.",
        "Nhân dịp thăm chính thức Lào, sáng 19/10, Chủ tịch Quốc hội Trần Văn Mẫu dự lễ khởi công.",
    ],
)
def test_a_day_within_a_visit_is_not_its_first(text: str) -> None:
    assert [visit.start for visit in vlc.parse_article(text).delegations] == [None]


def test_a_group_that_is_invited_has_not_come() -> None:
    text = (
        "Đoàn Hội Nông dân Việt Nam do ông Lê Văn Hòa dẫn đầu thăm Lào từ ngày 8 đến 12/5. Ông Lê Văn Hòa mời đoàn "
        "cán bộ Mặt trận Lào sang thăm Việt Nam trong năm nay."
    )
    found = [(visit.certainty, visit.modality) for visit in vlc.parse_article(text).delegations]
    assert found == [("stated", "asserted"), ("doubtful", "planned")]


def test_members_of_a_union_are_no_group() -> None:
    text = "Có 30 đoàn viên thanh niên do ông Lê Văn Hòa, Bí thư Tỉnh đoàn Sơn La làm Trưởng đoàn sang tỉnh Hủa Phăn."
    assert [visit.name for visit in vlc.parse_article(text).delegations] == [None]


@pytest.mark.parametrize(("text", "days"), DAYS.items())
def test_the_days_of_a_visit(text: str, days: tuple[str | None, str | None]) -> None:
    (visit,) = vlc.parse_article(text).delegations
    assert (visit.start and visit.start.edtf, visit.end and visit.end.edtf) == days


def test_the_same_visit_said_twice_is_one() -> None:
    article = vlc.parse_article(
        "Từ ngày 5 đến 7/6/2023, Thủ tướng Lào Khamla Vongdara thăm chính thức Việt Nam. Đoàn đại biểu cấp cao "
        "Chính phủ Lào do Thủ tướng Khamla Vongdara dẫn đầu đã đến Hà Nội."
    )
    (visit,) = article.delegations
    assert visit.name == "Đoàn đại biểu cấp cao Chính phủ Lào"
    assert (visit.start and visit.start.edtf, visit.end and visit.end.edtf) == ("2023-06-05", "2023-06-07")


def test_a_visit_of_years_before_the_day_of_publication_is_doubtful() -> None:
    text = "Từ ngày 12 đến 14/3/2015, Thủ tướng Lê Văn Mẫu dẫn đầu đoàn đại biểu cấp cao Việt Nam thăm chính thức Lào."
    told = {day: vlc.parse_article(text, published=dt.date.fromisoformat(day)) for day in ("2015-03-16", "2022-04-05")}
    found = [[d.certainty == "doubtful" for d in article.delegations] for article in told.values()]
    assert found == [[False], [True]]


def test_members_and_inviter() -> None:
    article = vlc.parse_article(
        "Nhận lời mời của Chủ tịch nước Trần Văn Mẫu, Chủ tịch nước Lào Khamla Vongdara thăm cấp Nhà nước Việt Nam. "
        "Cùng đi có Bộ trưởng Ngoại giao Lào Bounmy Phommachanh."
    )
    (visit,) = article.delegations
    assert visit.invited_by is not None
    assert visit.invited_by.name == "Trần Văn Mẫu"
    assert [member.name for member in visit.members] == ["Bounmy Phommachanh"]
    assert visit.level == "state_visit"
    assert visit.head in article.officials
    assert visit.members[0] in article.officials


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Theo kế hoạch, đoàn đại biểu tỉnh Nghệ An sẽ thăm tỉnh Xiêng Khoảng (Lào).", "planned"),
        ("Thủ tướng Lào Khamla Vongdara thăm chính thức Việt Nam.", "asserted"),
        ("Thủ tướng Lào Khamla Vongdara sẽ thăm chính thức Việt Nam.", "planned"),
        ("Thủ tướng Lào Khamla Vongdara sắp thăm chính thức Việt Nam.", "planned"),
    ],
)
def test_what_is_to_come_is_planned(text: str, modality: str) -> None:
    assert [d.modality for d in vlc.parse_article(text).delegations] == [modality]


LED = {
    "Chủ tịch nước Việt Nam Trần Văn Mẫu đã tiếp Bộ trưởng Bộ Công an Lào Khamla Vongdara nhân dịp sang thăm, dự Hội "
    "nghị.": ("Khamla Vongdara", "Lào", "Việt Nam"),
    "Thủ tướng Việt Nam Lê Văn Mẫu tiếp Chủ tịch Quốc hội Lào Bounmy Phommachanh đang thăm, làm việc.": (
        "Bounmy Phommachanh",
        "Lào",
        "Việt Nam",
    ),
    "Thủ tướng Lào Khamla Vongdara đã tiếp Thứ trưởng Bộ Y tế Việt Nam Lê Thị Mẫu nhân chuyến công tác tại Lào.": (
        "Lê Thị Mẫu",
        "Việt Nam",
        "Lào",
    ),
    "Thủ tướng Lào Khamla Vongdara tiếp Bộ trưởng Bộ Y tế Việt Nam Lê Thị Mẫu nhân dịp sang thăm, làm việc.": (
        "Lê Thị Mẫu",
        "Việt Nam",
        "Lào",
    ),
    "Trong chuyến thăm, bà Trần Thị Mẫu, Phó Chủ tịch UBND tỉnh Hà Tĩnh, Trưởng đoàn công tác chúc mừng nhân dân tỉnh "
    "Khăm Muộn (Lào).": ("Trần Thị Mẫu", "tỉnh Hà Tĩnh", "tỉnh Khăm Muộn"),
    "Sáng 3/7, Đoàn công tác tỉnh Quảng Bình do ông Trần Văn Mẫu, Chủ tịch UBMTTQ tỉnh; ông Lê Văn Mẫu, Phó Chủ tịch "
    "UBND tỉnh dẫn đầu đến thăm tỉnh Khăm Muộn (Lào).": ("Trần Văn Mẫu", "tỉnh Quảng Bình", "tỉnh Khăm Muộn"),
    "Nhân dịp sang thăm Lào, ngày 5/3, Bộ trưởng Bộ Y tế Việt Nam Lê Thị Mẫu chào Chủ tịch Quốc hội Lào Khamla "
    "Vongdara.": ("Lê Thị Mẫu", "Việt Nam", "Lào"),
    "Chiều 5/3, Bộ trưởng Bộ Y tế Việt Nam Lê Thị Mẫu đã hội kiến Chủ tịch Quốc hội Lào Khamla Vongdara nhân dịp thăm "
    "Lào.": ("Lê Thị Mẫu", "Việt Nam", "Lào"),
    "Sáng 7/4, Bí thư Tỉnh ủy Sơn La Lê Văn Mẫu tiếp Tỉnh trưởng tỉnh Hủa Phăn Khamla Vongdara nhân chuyến thăm, chúc "
    "Tết tỉnh Sơn La.": ("Khamla Vongdara", "tỉnh Hủa Phăn", "tỉnh Sơn La"),
    "Hội nghị diễn ra tại Hà Nội. Về phía Lào có ông Khamla Vongdara, Thứ trưởng Bộ Tài chính Lào, Trưởng đoàn.": (
        "Khamla Vongdara",
        "Lào",
        "Hà Nội",
    ),
}


@pytest.mark.parametrize(("text", "expected"), LED.items())
def test_who_comes_as_a_guest_or_leads(text: str, expected: tuple[str, str, str]) -> None:
    (visit,) = vlc.parse_article(text).delegations
    assert visit.head is not None
    assert visit.origin is not None
    assert visit.destination is not None
    assert (visit.head.name, visit.origin.name, visit.destination.name) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch nước Việt Nam Trần Văn Mẫu tiếp Đại sứ Lào Khamla Vongdara và chúc ông sớm trở lại thăm.",
        "Chủ tịch UBND tỉnh Quảng Trị Trần Văn Mẫu gặp Trưởng đoàn bóng đá tỉnh; Lào dự giải.",
        "Thủ tướng Việt Nam Lê Văn Mẫu nhắc lại cuộc gặp Thủ tướng Lào Khamla Vongdara nhân dịp dự Hội nghị ASEAN.",
    ],
)
def test_who_is_met_has_not_always_come(text: str) -> None:
    assert not vlc.parse_article(text).delegations


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (
            (
                "Tại Viêng Chăn, Tổng Giám đốc Đài Tiếng nói Việt Nam Trần Văn Mẫu đã làm việc với ông Khamla "
                "Vongdara, Tổng Giám đốc Đài Phát thanh Quốc gia Lào. Dự lễ ký có đoàn Đài Tiếng nói Việt Nam."
            ),
            "Trần Văn Mẫu",
        ),
        (
            (
                "Về phía Lào có Bộ trưởng Bộ Y tế Lào Khamla Vongdara, Thứ trưởng Bộ Y tế Lào Bounmy Phommachanh. "
                "Đoàn đại biểu Bộ Y tế Lào đang thăm, làm việc tại Việt Nam."
            ),
            "Khamla Vongdara",
        ),
        (
            (
                "Về phía Lào có Thứ trưởng Bộ Y tế Lào Khamla Vongdara, Thứ trưởng Bộ Y tế Lào Bounmy Phommachanh. "
                "Đoàn đại biểu Bộ Y tế Lào đang thăm, làm việc tại Việt Nam."
            ),
            None,
        ),
    ],
    ids=["the head is there", "the head and a deputy", "deputies"],
)
def test_who_heads_the_body_leads_its_group(text: str, head: str | None) -> None:
    (visit,) = vlc.parse_article(text).delegations
    assert (visit.head.name if visit.head else None) == head
    assert visit.certainty == ("inferred" if head else "stated")
