"""Events, visits and documents told in the plain ways of the press: with a day, on the same day, by where one goes."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from people import paper, told, way

VISIT = (
    "Đoàn đại biểu tỉnh Hà Tĩnh do ông Trần Văn Mẫu, Bí thư Tỉnh ủy, dẫn đầu thăm tỉnh Bolikhamxay (Lào) từ ngày 5 đến "
    "8/6."
)

# Each event as `kind | day | place | people`, a dash for what is not told.
EVENTS = {
    # a day with the name of the event is enough
    "Hội nghị lần thứ 25 Nhóm đặc trách biên giới Việt Nam - Lào kết thúc hôm 14/8 ở Huế.": [
        "conference | XXXX-08-14 | Huế | -"
    ],
    "Tối 9/8, chương trình giao lưu văn nghệ Việt - Lào thu hút 2.000 khán giả tại Quảng trường Tây Bắc.": [
        "other | XXXX-08-09 | Quảng trường Tây Bắc | -"
    ],
    "Bên lề hội nghị thường niên của hai ngành kiểm lâm Việt Nam - Lào, diễn ra tại Đà Nẵng sáng 30/8, ông Trần Văn "
    "Mẫu, Cục trưởng Cục Kiểm lâm, cho biết rừng được giữ.": ["conference | XXXX-08-30 | Đà Nẵng | Trần Văn Mẫu"],
    # a ceremony by any name
    "Sáng 4/7, tỉnh Nghệ An làm lễ dâng trầu cho các liệt sĩ hy sinh tại Lào.": ["ceremony | XXXX-07-04 | - | -"],
    "Lễ đánh dấu 15 năm trồng cao su được tổ chức hôm 22/4 tại Pakse (Lào).": ["ceremony | XXXX-04-22 | Pakse | -"],
    # the same day, the day before
    "Ngày 20/11, hội nghị hợp tác Việt Nam - Lào diễn ra tại Hà Nội. Cùng ngày, tại Cung Văn hóa đã diễn ra hội nghị "
    "của thanh niên hai nước.": [
        "conference | XXXX-11-20 | Hà Nội | -",
        "conference | XXXX-11-20 | Cung Văn hóa | -",
    ],
    "Sáng 4/7, tỉnh Nghệ An tổ chức lễ truy điệu liệt sĩ hy sinh tại Lào. Trước đó một ngày, tỉnh Hà Tĩnh cũng làm lễ "
    "truy điệu tại Nghĩa trang Nầm.": [
        "ceremony | XXXX-07-04 | - | -",
        "ceremony | XXXX-07-03 | Nghĩa trang Nầm | -",
    ],
    # a travelling group and whoever is there
    f"{VISIT} Sáng 6/6, đoàn làm việc tại Trường Cao đẳng Y tế Pakxan; gặp mặt lưu học sinh tại ký túc xá Sầm Nưa.": [
        "working_session | XXXX-06-06 | Trường Cao đẳng Y tế Pakxan | Trần Văn Mẫu",
        "meeting | XXXX-06-06 | ký túc xá Sầm Nưa | Trần Văn Mẫu",
    ],
    f"{VISIT} Ngày 7/6, đoàn viếng Tượng đài Chủ tịch Kaysone Phomvihane.": [
        "ceremony | XXXX-06-07 | Tượng đài Chủ tịch Kaysone Phomvihane | Trần Văn Mẫu"
    ],
    f"{VISIT} Trưa 7/6, Tỉnh trưởng Bolikhamxay Khamla Vongdara chủ trì chiêu đãi đoàn.": [
        "reception | XXXX-06-07 | tỉnh Bolikhamxay | Khamla Vongdara, Trần Văn Mẫu"
    ],
    # the other side, named by a friend's word or by who speaks next
    "Sáng 12/10, ông Trần Văn Mẫu, Giám đốc Sở Y tế tỉnh Sơn La, đã làm việc với lãnh đạo ngành y tế nước bạn Lào. Ông "
    "Khamla Vongdara, Giám đốc Sở Y tế tỉnh Hủa Phăn, cho biết dịch đã lui.": [
        "working_session | XXXX-10-12 | - | Trần Văn Mẫu, Khamla Vongdara"
    ],
    # a subject said once
    "Chiều 9/1, Thủ tướng Lê Văn Mẫu hội đàm với Thủ tướng Lào Khamla Vongdara; sáng 10/1, hội kiến Chủ tịch Quốc hội "
    "Lào Bounmy Phommachanh.": [
        "talks | XXXX-01-09 | - | Lê Văn Mẫu, Khamla Vongdara",
        "audience | XXXX-01-10 | - | Lê Văn Mẫu, Bounmy Phommachanh",
    ],
    # bodies and places that act
    "Ngày 2/6, Đoàn thanh niên nhân dân cách mạng Lào đã dâng hoa, dâng hương tại Khu di tích Kim Liên.": [
        "ceremony | XXXX-06-02 | Khu di tích Kim Liên | -"
    ],
    "Sáng 1/8, tại cửa khẩu Cầu Treo, tỉnh Hà Tĩnh đã bàn giao 10 tấn gạo cho tỉnh Bolikhamxay (Lào).": [
        "handover | XXXX-08-01 | cửa khẩu Cầu Treo | -"
    ],
    # where somebody studies, is in charge, or other things happened, is neither who met nor where nor when
    "Ngày 28/6, tại thủ đô Viêng Chăn, Đại sứ Việt Nam tại Lào Nguyễn Minh Mẫu đến thăm và làm việc với Đoàn du học "
    "sinh Việt Nam đang học tập tại Đại học Quốc gia Lào.": [
        "working_session | XXXX-06-28 | thủ đô Viêng Chăn | Nguyễn Minh Mẫu"
    ],
    "Chiều 5/3, Thủ tướng Phạm Minh Mẫu gặp Bộ trưởng Ngoại giao Lào Khamla Vongdara tại Nhà Trắng.": [
        "meeting | XXXX-03-05 | Nhà Trắng | Phạm Minh Mẫu, Khamla Vongdara"
    ],
    "Tại lễ ký kết sáng 5/3, ông Khamla Vongdara, Tổng giám đốc Lao Airlines tại khu vực miền Nam, cho biết hai bên "
    "là đối tác.": ["signing | XXXX-03-05 | - | Khamla Vongdara"],
    "Cuộc gặp giữa Thủ tướng Phạm Minh Mẫu và Bộ trưởng Ngoại giao Lào Khamla Vongdara diễn ra sáng 5/3 trong bối "
    "cảnh Thủ tướng Lào Bounmy Mẫusone vừa nhậm chức hôm 20/1.": [
        "meeting | XXXX-03-05 | - | Phạm Minh Mẫu, Khamla Vongdara"
    ],
    "Thủ tướng Phạm Minh Mẫu, sau cuộc điện đàm với Thủ tướng Lào Khamla Vongdara ngày 5/6, đã thông báo kết quả.": [
        "phone_call | XXXX-06-05 | - | Phạm Minh Mẫu, Khamla Vongdara"
    ],
    "Ngày 26/5, trong khuôn khổ chuyến thăm Lào từ ngày 25 đến 29/5, Bí thư Thành ủy Đà Nẵng Nguyễn Văn Mẫu hội đàm "
    "với Bí thư Thành ủy Viêng Chăn Anou Mẫulom.": ["talks | XXXX-05-26 | - | Nguyễn Văn Mẫu, Anou Mẫulom"],
    "Sáng 1/9, bà Sunthone Mẫuchack, Trưởng Ban Đối ngoại Trung ương Lào, đã đến trụ sở Đại sứ quán Việt Nam ở thủ đô "
    "Vientiane chúc mừng Quốc khánh Việt Nam.": ["meeting | XXXX-09-01 | thủ đô Vientiane | Sunthone Mẫuchack"],
    # one event, told with the part of the day and without; what it is about is no other
    "Sáng 5/6, tại Viêng Chăn, Bộ trưởng Y tế Trần Văn Mẫu và Bộ trưởng Bộ Y tế Lào Khamla Vongdara chủ trì họp báo. "
    "Hai bên trả lời nhiều câu hỏi.\nHai Bộ trưởng tại cuộc họp báo tổ chức ở Viêng Chăn ngày 5/6. Ảnh: TTXVN": [
        "other | XXXX-06-05 | Viêng Chăn | Trần Văn Mẫu, Khamla Vongdara"
    ],
    "Sáng 7/8, tại Vinh, UBND tỉnh Nghệ An tổ chức Hội nghị hợp tác với tỉnh Xiêng Khoảng. Ông Trần Văn Mẫu, Phó Chủ "
    "tịch UBND tỉnh, chủ trì.\nHội nghị hợp tác Nghệ An - Xiêng Khoảng diễn ra tại Vinh ngày 7/8 đã bàn kết quả.": [
        "conference | XXXX-08-07 | Vinh | Trần Văn Mẫu"
    ],
    "Sáng 5/6, Bộ đội Biên phòng tỉnh Sơn La tổ chức họp báo giới thiệu Ngày hội giao lưu văn hóa biên giới Việt Nam - "
    "Lào do Đại tá Trần Văn Mẫu chủ trì.": ["other | XXXX-06-05 | - | Trần Văn Mẫu"],
    "Ngày 3/4, UBND tỉnh Sơn La tổ chức cuộc họp bàn về Lễ khởi công Trường Dân tộc nội trú tỉnh Hủa Phăn (Lào).": [
        "committee_session | XXXX-04-03 | - | -"
    ],
    # a gift that somebody hands over on its day, from one side to the other
    "Chiều 3/4, Đại sứ Việt Nam tại Lào Trần Văn Mẫu đã trao 5 tỷ đồng cho Bộ Y tế Lào.": [
        "handover | XXXX-04-03 | - | Trần Văn Mẫu"
    ],
    "Ngày 5/6, ông Trần Văn Mẫu, Chủ tịch Hội Chữ thập đỏ tỉnh Nghệ An, trao 200 triệu đồng cho ông Khamla Vongdara, "
    "Phó Tỉnh trưởng Xiêng Khoảng (Lào).": ["handover | XXXX-06-05 | - | Trần Văn Mẫu, Khamla Vongdara"],
    "Sáng 9/10, ông Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh Sơn La chủ trì hội nghị tổng kết Tuần lễ giao lưu văn hóa "
    "Việt - Lào.": ["conference | XXXX-10-09 | - | Trần Văn Mẫu"],
}

NO_EVENT = [
    "Dự kiến có khoảng 2.500 đại biểu tham dự Hội chợ thương mại Việt - Lào diễn ra từ ngày 12 đến 14/4 tại Sơn La.",
    "Bộ trưởng Bộ Y tế Lào Khamla Vongdara xác nhận tham dự Hội nghị y tế ngày 12-4 tại Điện Biên.",
    "Bộ trưởng Trần Văn Mẫu ngày mai sẽ cùng lãnh đạo các nước Thái Lan, Lào, Campuchia dự Hội nghị y tế lần thứ 9.",
    "Chủ tịch nước Trần Văn Mẫu sẽ hội đàm với Chủ tịch nước Lào Bounmy Phommachanh và dự lễ trao tặng trường học.",
    "Trước đó, hồi tháng 2, Thủ tướng Lào Khamla Vongdara đã sang Hà Nội đồng chủ trì Kỳ họp Ủy ban liên Chính phủ.",
    "Tháng 4, ông Trần Văn Mẫu, Chủ tịch Hội Chữ thập đỏ tỉnh Nghệ An, trao 200 triệu đồng cho Bộ Y tế Lào.",
    "Các sở thuộc Ban Tổ chức Hội chợ thương mại Việt - Lào đã báo cáo Phó Chủ tịch UBND tỉnh Trần Văn Mẫu.",
    "Lào và Việt Nam thống nhất tổ chức hội nghị lần sau tại Huế.",  # to come
    "Trong chương trình, các đoàn Việt Nam và Lào sẽ cùng nhau tham gia hội thao.",
    "Giám đốc Sở Y tế Trần Văn Mẫu trao đổi với phóng viên báo Mẫu tại Lào.",  # a reporter is not met
    "Người dân Lào thăm chùa.",
    "Thủ tướng Phạm Minh Mẫu tặng Lào 30 ô tô để hỗ trợ Lào tổ chức hội nghị cấp cao.",
]

WAYS = {
    "Phái đoàn Bộ Y tế Lào vừa tới Hà Nội tìm hiểu việc tiêm vaccine.": "Phái đoàn Bộ Y tế Lào: Lào → Hà Nội",
    "Đội bác sĩ Bệnh viện đa khoa tỉnh Sơn La đã lên đường sang Hủa Phăn (Lào) chống dịch.": (
        "Đội bác sĩ Bệnh viện đa khoa tỉnh Sơn La: tỉnh Sơn La → Hủa Phăn"
    ),
    "Lễ truy điệu diễn ra tại Hà Tĩnh. Dự lễ có đoàn công tác đặc biệt nước bạn Lào.": (
        "đoàn công tác đặc biệt nước bạn Lào: nước bạn Lào → Hà Tĩnh"
    ),
    "Ngày 5/1, Thủ tướng Lào Khamla Vongdara đã đến Việt Nam dự kỳ họp.": "Khamla Vongdara: Lào → Việt Nam",
    "Ông Khamla Vongdara, Phó Tỉnh trưởng Savannakhet, thăm nhà máy điện gió Hướng Hóa (Quảng Trị).": (
        "Khamla Vongdara: Savannakhet → Quảng Trị"
    ),
    "Thăm Việt Nam lần này, Chủ tịch Quốc hội Lào Khamla Vongdara dự nhiều hội thảo.": (
        "Khamla Vongdara: Lào → Việt Nam"
    ),
    "Đoàn đại biểu Quốc hội Lào sang thăm Việt Nam.": "Đoàn đại biểu Quốc hội Lào: Lào → Việt Nam",
    "Theo Tổng thư ký Quốc hội Nguyễn Hạnh Mẫu, những người này không thuộc đoàn công tác của Quốc hội Việt Nam thăm "
    "chính thức Lào.": "đoàn công tác của Quốc hội Việt Nam: Việt Nam → Lào",
    "Trong chuyến thăm Lào, Đoàn đại biểu thành phố Đà Nẵng do Bí thư Thành ủy Nguyễn Văn Mẫu làm Trưởng đoàn hội đàm "
    "với Đoàn đại biểu thủ đô Vientiane do Bí thư Thành ủy Anou Mẫulom làm Trưởng đoàn.": (
        "Nguyễn Văn Mẫu: thành phố Đà Nẵng → Lào"
    ),
}

NO_WAY = [
    "Thủ tướng Việt Nam Trần Văn Mẫu gửi điện mừng tới Lào.",
    "Đại sứ Lào tại Việt Nam Khamla Vongdara đến Nghệ An dự lễ.",
    "Tỉnh trưởng Hủa Phăn (Lào) Khamla Vongdara mời Bí thư Tỉnh ủy Trần Văn Mẫu dẫn đầu đoàn công tác sang thăm.",
    "Thủ tướng Lào Khamla Vongdara gửi lời hỏi thăm tới Việt Nam.",
    "Đoàn công tác tỉnh Sơn La gửi quà sang Lào.",
]


@pytest.mark.parametrize(("text", "events"), EVENTS.items())
def test_events_with_their_day_place_and_people(text: str, events: list[str]) -> None:
    article = vlc.parse_article(text)
    assert [told(m) for m in article.meetings] == events
    for meeting in article.meetings:
        assert meeting.status == "held"
        assert all(text[e.start : e.end] == e.quote for e in meeting.evidence)


@pytest.mark.parametrize("text", NO_EVENT)
def test_no_event_is_held(text: str) -> None:
    assert [m for m in vlc.parse_article(text).meetings if m.status == "held"] == []


@pytest.mark.parametrize(("text", "expected"), WAYS.items())
def test_who_goes_where(text: str, expected: str) -> None:
    assert [way(v) for v in vlc.parse_article(text).delegations] == [expected]


@pytest.mark.parametrize("text", NO_WAY)
def test_nobody_goes(text: str) -> None:
    assert vlc.parse_article(text).delegations == ()


def test_a_day_counted_from_another_is_inferred() -> None:
    text = next(t for t in EVENTS if "Trước đó một ngày" in t)
    first, second = vlc.parse_article(text).meetings
    assert (first.certainty, second.certainty) == ("stated", "inferred")
    assert [e.quote for e in second.evidence if e.field == "date"] == ["Sáng 4/7"]


@pytest.mark.parametrize(
    ("day", "before"), [("4/7", "XXXX-07-03"), ("1/3", "-"), ("1/3/2023", "2023-02-28"), ("1/1/2024", "2023-12-31")]
)
def test_the_day_before_the_first_of_a_month_needs_a_year(day: str, before: str) -> None:
    text = next(t for t in EVENTS if "Trước đó một ngày" in t).replace("4/7", day)
    second = vlc.parse_article(text).meetings[1]
    assert getattr(second.date, "edtf", "-") == before


MET = (
    "Sáng 12/5, tại Sầm Nưa, ông Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh Thanh Hóa, làm việc với ông Khamla Vongdara, Phó "
    "Tỉnh trưởng Hủa Phăn (Lào). "
)
BODIES = "tỉnh Thanh Hóa + Hủa Phăn"

# Each document as `title | parties | status | day`.
DOCUMENTS = {
    # whose it is, from those who met; its day, from the event
    f"{MET}Kết thúc buổi làm việc, hai bên ký Biên bản ghi nhớ về quản lý lao động.": [
        f"Biên bản ghi nhớ về quản lý lao động | {BODIES} | signed | XXXX-05-12"
    ],
    # a document told apart by its day alone
    f"{MET}Thực hiện cam kết tại Biên bản làm việc ngày 20/3/2023, tỉnh Thanh Hóa đã bàn giao 2 phòng học.": [
        f"Biên bản làm việc | {BODIES} | referenced | 2023-03-20"
    ],
    f"{MET}Năm 2019, khi hai bên ký Thỏa thuận hợp tác lần đầu, chưa có đường.": [
        f"Thỏa thuận hợp tác lần đầu | {BODIES} | referenced | 2019"
    ],
    # plans and contents, where both sign or adopt them
    "Nội dung hợp tác giai đoạn 2026-2030 mà Tỉnh đoàn Sơn La và Tỉnh đoàn Hủa Phăn (Lào) đã ký sẽ được triển khai.": [
        "Nội dung hợp tác giai đoạn 2026-2030 | Tỉnh đoàn Sơn La + Tỉnh đoàn Hủa Phăn (Lào) | signed | -"
    ],
    "Ngày 5/6, hội nghị ba nước Việt Nam, Lào và Campuchia diễn ra tại Huế. Ba nước đã nhất trí thông qua Kế hoạch "
    "hành động về du lịch đến năm 2030.": [
        "Kế hoạch hành động về du lịch đến năm 2030 | Việt Nam + Lào + Campuchia | signed | XXXX-06-05"
    ],
    # the whole title
    "Hai bên thực hiện Hiệp định quá cảnh giữa Việt Nam và Lào về quy định xử lý hàng vi phạm.": [
        "Hiệp định quá cảnh giữa Việt Nam và Lào về quy định xử lý hàng vi phạm | Việt Nam + Lào | referenced | -"
    ],
    "Tại lễ ký, Công ty Mẫu Việt Nam và Công ty Chaleun (Lào) ký hợp đồng mua bán 200.000 tấn than.": [
        "hợp đồng mua bán 200.000 tấn than | Công ty Mẫu Việt Nam + Công ty Chaleun (Lào) | signed | -"
    ],
    # by whom, told after it
    "Bản ghi nhớ về đào tạo, được Bộ Y tế Việt Nam và Bộ Y tế Lào ký ngày 8/4/2024, đã có hiệu lực.": [
        "Bản ghi nhớ về đào tạo | Bộ Y tế Việt Nam + Bộ Y tế Lào | signed | 2024-04-08"
    ],
    # an abbreviation, a list before the verb, a body within another, the two between whom it is
    "Chiều 27/6, lễ ký kết biên bản ghi nhớ (MoU) giữa Báo Quốc tế với Báo Pathet Lào đã diễn ra. Lễ ký kết MoU giữa "
    "Báo Quốc tế và Báo Pathet Lào diễn ra trang trọng.": [
        "MoU giữa Báo Quốc tế và Báo Pathet Lào | Báo Quốc tế + Báo Pathet Lào | signed | XXXX-06-27"
    ],
    "Chiều 27/6, Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn ký Thỏa thuận hợp tác (gọi tắt là Thỏa thuận) về đào "
    "tạo.": ["Thỏa thuận hợp tác | Sở Y tế tỉnh Sơn La + Sở Y tế tỉnh Hủa Phăn | signed | XXXX-06-27"],
    "Bản ghi nhớ được Sở Y tế tỉnh Sơn La, Sở Y tế tỉnh Hủa Phăn ký cuối năm 2011.": [
        "Bản ghi nhớ | Sở Y tế tỉnh Sơn La + Sở Y tế tỉnh Hủa Phăn | referenced | 2011"
    ],
    "Ngày 28/6, Hội Phụ nữ Công ty Tân Cảng (Tổng công ty Mẫu Sơn) và Hội Phụ nữ Bệnh viện Quân y 103 Lào ký Bản ghi "
    "nhớ phối hợp.": [
        "Bản ghi nhớ phối hợp | Hội Phụ nữ Công ty Tân Cảng + Hội Phụ nữ Bệnh viện Quân y 103 Lào | signed | XXXX-06-28"
    ],
    "Hai Bộ trưởng ký Hiệp định vận tải Việt Nam - Lào giữa Bộ Giao thông vận tải Việt Nam và Bộ Công chính và Vận "
    "tải Lào.": [
        (
            "Hiệp định vận tải Việt Nam - Lào giữa Bộ Giao thông vận tải Việt Nam và Bộ Công chính và Vận tải Lào | Bộ "
            "Giao thông vận tải Việt Nam + Bộ Công chính và Vận tải Lào | signed | -"
        )
    ],
    "Theo thỏa thuận, Việt Nam và Lào đang đàm phán để sớm ký kết một hợp đồng mua bán điện.": [
        "hợp đồng mua bán điện | Việt Nam + Lào | planned | -"
    ],
    "Cục Đăng kiểm, Bộ Giao thông vận tải và Cục Vận tải, Bộ Công chính và Vận tải Lào ký biên bản ghi nhớ.": [
        (
            "biên bản ghi nhớ | Cục Đăng kiểm, Bộ Giao thông vận tải + Cục Vận tải, Bộ Công chính và Vận tải Lào | "
            "signed | -"
        )
    ],
}

# Each document's signatories.
SIGNED = {
    "Bản ghi nhớ về y tế được Bộ trưởng Bộ Y tế Trần Văn Mẫu và Bộ trưởng Bộ Y tế Lào Khamla Vongdara ký.": (
        "Trần Văn Mẫu, Khamla Vongdara"
    ),
    "Theo Bản ghi nhớ về du lịch do Chủ tịch UBND tỉnh Sơn La Trần Văn Mẫu và Tỉnh trưởng Hủa Phăn (Lào) Khamla "
    "Vongdara ký, mỗi tỉnh mở một tour.": "Trần Văn Mẫu, Khamla Vongdara",
    "Ông Trần Văn Mẫu, Giám đốc Công an tỉnh Sơn La, cùng ông Khamla Vongdara, Giám đốc Công an tỉnh Hủa Phăn (Lào), "
    "ký Kế hoạch phối hợp năm 2027.": "Trần Văn Mẫu, Khamla Vongdara",
}

NO_DOCUMENT = [
    "Tỉnh Sơn La xây dựng Kế hoạch hành động về du lịch; khách Lào đến đông.",
    "Quy hoạch tổng thể phát triển tỉnh Sơn La đến năm 2030 đã được duyệt. Lào là láng giềng.",
    "Nội dung hợp tác được hai nước Việt Nam và Lào trao đổi rất phong phú.",
    "Lào chưa ký hiệp định nào khác tương tự với Việt Nam.",
    "Thủ tướng Lào thăm chính thức Việt Nam kết hợp đồng chủ trì Kỳ họp 46 Ủy ban liên Chính phủ Việt Nam - Lào.",
]


@pytest.mark.parametrize(("text", "documents"), DOCUMENTS.items())
def test_documents_with_their_parties_and_day(text: str, documents: list[str]) -> None:
    assert [paper(a) for a in vlc.parse_article(text).agreements] == documents


@pytest.mark.parametrize(("text", "people"), SIGNED.items())
def test_who_signs(text: str, people: str) -> None:
    (agreement,) = vlc.parse_article(text).agreements
    assert ", ".join(o.name for o in agreement.signatories) == people


@pytest.mark.parametrize("text", NO_DOCUMENT)
def test_no_document_of_two_sides(text: str) -> None:
    assert vlc.parse_article(text).agreements == ()
