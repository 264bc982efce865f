"""Groups, events and documents told in other words than the plain ones; the people are invented."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from people import paper, told, way

GUESTS = "Đoàn đại biểu tỉnh Hủa Phăn (Lào) do Phó Tỉnh trưởng Bounmy Phommachanh dẫn đầu thăm tỉnh Thái Nguyên."
TALKS = "Sáng 5/6, Bộ trưởng Bộ Y tế Lê Văn Mẫu hội đàm với Bộ trưởng Bộ Y tế Lào Khamla Vongdara."

GOING = {
    # a group that is met, its leader unnamed
    "Chiều 12/8, Bí thư Tỉnh ủy Điện Biên Trần Quốc Mẫu tiếp Đoàn đại biểu Tỉnh đoàn Luông Pha Băng (Lào).": (
        "Đoàn đại biểu Tỉnh đoàn Luông Pha Băng (Lào): Luông Pha Băng → Điện Biên"
    ),
    "Sáng 12/8, Sở Y tế tỉnh Sơn La làm việc với đoàn cán bộ Sở Y tế tỉnh Hủa Phăn (Lào).": (
        "đoàn cán bộ Sở Y tế tỉnh Hủa Phăn (Lào): tỉnh Hủa Phăn → tỉnh Sơn La"
    ),
    "Sáng 5/6, UBND tỉnh Quảng Trị tiếp và làm việc với đoàn công tác tỉnh Savannakhet, Lào.": (
        "đoàn công tác tỉnh Savannakhet, Lào: tỉnh Savannakhet → tỉnh Quảng Trị"
    ),
    # of a person, by what it is made of, to the friends
    "Ngày 3/7, đoàn của Phó Thủ tướng Lào Bounmy Phommachanh đã tới chào lãnh đạo tỉnh Quảng Ninh.": (
        "Bounmy Phommachanh: Lào → tỉnh Quảng Ninh"
    ),
    "Đoàn thầy thuốc tình nguyện tỉnh Hà Tĩnh lên đường sang Khăm Muồn sáng 3/9.": (
        "Đoàn thầy thuốc tình nguyện tỉnh Hà Tĩnh: tỉnh Hà Tĩnh → Khăm Muồn"
    ),
    "Đoàn nghệ nhân dệt thổ cẩm tỉnh Salavan (Lào) đã sang tỉnh Quảng Trị biểu diễn.": (
        "Đoàn nghệ nhân dệt thổ cẩm tỉnh Salavan (Lào): tỉnh Salavan → tỉnh Quảng Trị"
    ),
    "Đoàn đại biểu tỉnh Quảng Bình do Phó Chủ tịch UBND tỉnh Lê Văn Mẫu làm trưởng đoàn đã sang bạn từ chiều 14/5. Lễ "
    "hội diễn ra tại Khăm Muộn, Lào.": "Lê Văn Mẫu: tỉnh Quảng Bình → Lào",
    # other words for who leads, and where it goes told in the next sentence
    "Đoàn do Đại tá Lê Văn Mẫu, Phó Tư lệnh Quân khu 4 chỉ huy đã sang tỉnh Xiêng Khoảng (Lào) giúp bạn "
    "khắc phục lũ.": ("Lê Văn Mẫu: ? → tỉnh Xiêng Khoảng"),
    "Dẫn đầu đoàn Lào là bà Khamla Vongdara, Thứ trưởng Bộ Y tế Lào. Đoàn đến Nghệ An ngày 5/6 và về nước ngày 8/6.": (
        "Khamla Vongdara: Lào → Nghệ An"
    ),
    "Chuyến thăm Lào của đoàn đại biểu tỉnh Sơn La diễn ra từ ngày 4 đến 7/6.": (
        "đoàn đại biểu tỉnh Sơn La: tỉnh Sơn La → Lào"
    ),
    # with their hosts, where nothing else is said
    "Dự lễ có Chủ tịch UBND tỉnh Quảng Trị Lê Văn Mẫu. Đoàn đại biểu tỉnh Salavan (Lào) do Tỉnh trưởng Bounmy "
    "Phommachanh dẫn đầu, gồm 35 thành viên.": "Bounmy Phommachanh: tỉnh Salavan → tỉnh Quảng Trị",
    # who is of the body leads it
    "Lễ trao thưởng diễn ra tại Viêng Chăn. Dự lễ có Thứ trưởng Bộ Quốc phòng Việt Nam Lê Văn Mẫu. Sau buổi lễ, đoàn "
    "công tác Bộ Quốc phòng Việt Nam thăm nơi ăn, ở của học viên.": "Lê Văn Mẫu: Việt Nam → Viêng Chăn",
}

AT_HOME = (
    (
        "Hai Viện trưởng Lê Văn Mẫu và Khamla Vongdara (Lào) nhất trí: đào tạo 15 cán bộ; cử hai tổ công tác sang "
        "Luông Nậm Thà hỗ trợ bạn."
    ),
    "Tổng Kiểm toán Nhà nước Lê Văn Mẫu đồng ý cho 6 kiểm toán viên sang Viêng Chăn, bắt đầu từ 15/1/2024.",
    "Chiều 5/6, tại Viêng Chăn, đoàn công tác Bộ Tư pháp Lào làm việc với Đại sứ Việt Nam tại Lào Lê Văn Mẫu.",
    (
        "Chủ tịch Mặt trận Lào Khamla Vongdara đánh giá cao chuyến thăm Lào của Phó Chủ tịch Trần Thị Mẫu hồi "
        "tháng 11/2023."
    ),
    "Bí thư Tỉnh ủy Quảng Trị Lê Văn Mẫu cảm ơn đoàn công tác Bộ Tư pháp Lào.",
    (
        "Phó Thủ tướng Lào Bounmy Phommachanh cũng đã cùng đoàn làm việc đến thăm một trường phổ thông có thư viện do "
        "Chính phủ Việt Nam tài trợ."
    ),
    "Đoàn đại biểu tỉnh Sơn La cảm ơn bạn bè quốc tế. Lào ở gần.",
)

EVENTS = {
    # the leader of the only group is there where the others are told
    f"{GUESTS} Ngày 22/11, tại buổi làm việc, Bí thư Tỉnh ủy Thái Nguyên Lê Văn Mẫu giới thiệu kinh nghiệm.": [
        "working_session | XXXX-11-22 | tỉnh Thái Nguyên | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    f"{GUESTS} Tại buổi tiếp, Chủ tịch UBND tỉnh Lê Văn Mẫu bày tỏ vui mừng.": [
        "reception | - | tỉnh Thái Nguyên | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    f"{GUESTS} Tại cuộc hội đàm chiều 7/6, hai bên đã thông báo cho nhau tình hình.": [
        "talks | XXXX-06-07 | tỉnh Thái Nguyên | Bounmy Phommachanh"
    ],
    f"{GUESTS} Sáng 5/6, hai đoàn hội đàm tại Trụ sở Tỉnh ủy. Bí thư Tỉnh ủy Lê Văn Mẫu thông báo với bạn "
    "nhiều việc.": ["talks | XXXX-06-05 | Trụ sở Tỉnh ủy | Bounmy Phommachanh, Lê Văn Mẫu"],
    f"{GUESTS} Những ngày tiếp theo, đoàn đi thăm, làm việc tại Đại học Thái Nguyên.": [
        "working_session | - | Đại học Thái Nguyên | Bounmy Phommachanh"
    ],
    "Đoàn đại biểu Đảng ta do Trưởng Ban Đối ngoại Trung ương Lê Văn Mẫu dẫn đầu đã thăm Lào. Ngày 6/11, Tổng Bí thư "
    "Lào Khamla Vongdara tiếp đoàn đại biểu Đảng ta.": ["reception | XXXX-11-06 | - | Khamla Vongdara, Lê Văn Mẫu"],
    # on another day, with somebody else
    "Sáng 5/6, Đoàn đại biểu Tòa án nhân dân tối cao Lào do Chánh án Bounmy Phommachanh dẫn đầu đã hội đàm với Tòa án "
    "nhân dân tối cao Việt Nam. Ngày 6/6, đoàn lên Thái Nguyên. Trong buổi gặp, Chánh án Tòa án tỉnh Thái Nguyên Lê "
    "Văn Mẫu cho biết đơn vị đã giúp bạn.": [
        "talks | XXXX-06-05 | - | Bounmy Phommachanh",
        "meeting | XXXX-06-06 | - | Lê Văn Mẫu, Bounmy Phommachanh",
    ],
    # those who have just met, at an event by name; hosts named by their place
    f"{TALKS} Chiều cùng ngày, hai nhà lãnh đạo dự Lễ khởi công Bệnh viện Hữu nghị.": [
        "talks | XXXX-06-05 | - | Lê Văn Mẫu, Khamla Vongdara",
        "groundbreaking | XXXX-06-05 | - | Lê Văn Mẫu, Khamla Vongdara",
    ],
    "Sáng 5/6, lãnh đạo tỉnh Quảng Trị đã có buổi tiếp xã giao Tổng Lãnh sự Lào tại Đà Nẵng Souphanh Hadaoheuang.": [
        "reception | XXXX-06-05 | - | Souphanh Hadaoheuang"
    ],
    # hosts and groups without people; hosts whose country nobody tells
    "Ngày 24/10, Trường Đại học Hải Vân tiếp Đoàn cán bộ Sở Giáo dục và Thể thao tỉnh Salavan (Lào).": [
        "reception | XXXX-10-24 | - | -"
    ],
    "Ngày 24/10, Công ty Cao su Mẫu Sơn làm việc với Đoàn cán bộ tỉnh Salavan (Lào).": [
        "working_session | XXXX-10-24 | - | -"
    ],
    # from hand to hand, with a day
    "Chiều 5/6, Đại sứ Việt Nam tại Lào Trần Văn Mẫu trao Thứ trưởng Bộ Y tế Lào Khamla Vongdara 40.000 USD.": [
        "handover | XXXX-06-05 | - | Trần Văn Mẫu, Khamla Vongdara"
    ],
    "Phó Tỉnh trưởng Salavan (Lào) Khamla Vongdara nói vậy khi trao tượng trưng 150 triệu kíp cho Phó Chủ tịch "
    "UBND tỉnh Quảng Ngãi Lê Văn Mẫu, chiều 12/11.": ["handover | XXXX-11-12 | - | Khamla Vongdara, Lê Văn Mẫu"],
    # handed over by whom the sentence does not say
    "Ngôi trường đã được bàn giao cho huyện Mường Ét (Lào) sáng 26/11 tại bản Nà Lùng. Phó Chủ tịch UBND tỉnh Sơn La "
    "Lê Văn Mẫu dự lễ.": ["handover | XXXX-11-26 | bản Nà Lùng | Lê Văn Mẫu"],
    f"{TALKS} Trước đó một ngày, hai bên đã hội đàm, kiểm điểm 3 năm phối hợp.": [
        "talks | XXXX-06-05 | - | Lê Văn Mẫu, Khamla Vongdara",
        "talks | XXXX-06-04 | - | Lê Văn Mẫu, Khamla Vongdara",
    ],
    # who receives those who have met before
    f"{TALKS} Chiều cùng ngày, Bộ trưởng Bộ Ngoại giao Lào Souphanh Hadaoheuang tiếp đoàn.": [
        "talks | XXXX-06-05 | - | Lê Văn Mẫu, Khamla Vongdara",
        "reception | XXXX-06-05 | - | Souphanh Hadaoheuang",
    ],
    # whose visit is the frame need not be there
    "Trong khuôn khổ chuyến thăm của Tổng Bí thư Lê Văn Mẫu tới Lào ngày 5/2, Bộ trưởng Bộ Y tế Trần Thị Mẫu và Bộ "
    "trưởng Bộ Y tế Lào Khamla Vongdara đã trao hai văn kiện hợp tác.": [
        "handover | XXXX-02-05 | - | Trần Thị Mẫu, Khamla Vongdara"
    ],
    # other words for meeting
    "Sáng 20/11, tại Hà Nội diễn ra buổi họp mặt kỷ niệm 50 năm. Dự họp mặt có Phó Thủ tướng Lê Văn Mẫu và Đại sứ Lào "
    "Khamla Vongdara.": ["meeting | XXXX-11-20 | Hà Nội | Lê Văn Mẫu, Khamla Vongdara"],
    "Chiều 27/7, tại Đại sứ quán Lào, Chủ tịch Hội Chữ thập đỏ Việt Nam Trần Thị Mẫu đến chia buồn với Đại sứ Lào "
    "Khamla Vongdara.": ["meeting | XXXX-07-27 | Đại sứ quán Lào | Trần Thị Mẫu, Khamla Vongdara"],
    "Ngày 27/7, Phó Thủ tướng Lê Văn Mẫu đã ghi sổ tang nguyên Chủ tịch nước Lào Khamla Vongdara.": [
        "ceremony | XXXX-07-27 | - | Lê Văn Mẫu"
    ],
    # a signing on a day
    "Ngày 15/8 vừa qua, tại Phonsavan (Lào), ông Lê Văn Mẫu, Giám đốc Bệnh viện Nghệ An và bác sĩ Khamla Vongdara, "
    "Giám đốc Bệnh viện Xiêng Khoảng, ký biên bản hợp tác.": [
        "signing | XXXX-08-15 | Phonsavan | Lê Văn Mẫu, Khamla Vongdara"
    ],
    "Sáng 4/7, hội nghị kiểm lâm hai nước Việt Nam - Lào diễn ra tại Huế. Chiều 5/8, Sở Tư pháp tỉnh Quảng Trị và Sở "
    "Tư pháp tỉnh Salavan (Lào) ký Kế hoạch hợp tác năm 2024.": [
        "conference | XXXX-07-04 | Huế | -",
        "signing | XXXX-08-05 | - | -",
    ],
    # an address belongs to the building
    "Sáng 5/6, tại trụ sở 46 Tràng Thi (Hà Nội), Bí thư Tỉnh ủy Sơn La Lê Văn Mẫu hội đàm với Chủ tịch Mặt trận Lào "
    "Khamla Vongdara.": ["talks | XXXX-06-05 | trụ sở 46 Tràng Thi (Hà Nội) | Lê Văn Mẫu, Khamla Vongdara"],
    "Sáng 5/6, tại trụ sở Bộ Quốc phòng (số 7 Nguyễn Tri Phương, Hà Nội), Bí thư Tỉnh ủy Sơn La Lê Văn Mẫu hội đàm với "
    "Chủ tịch Mặt trận Lào Khamla Vongdara.": [
        "talks | XXXX-06-05 | trụ sở Bộ Quốc phòng (số 7 Nguyễn Tri Phương, Hà Nội) | Lê Văn Mẫu, Khamla Vongdara"
    ],
    # an anniversary held, a talk of two bodies today, a memorial by its whole name
    "Ngày 14/8, thôn Ka Tăng (thị trấn Lao Bảo) và bản Đen Sa Vẳn (huyện Sê Pôn, Lào) tổ chức kỷ niệm 15 năm quen.": [
        "ceremony | XXXX-08-14 | - | -"
    ],
    "Chiều 5/6, tại Nghĩa trang liệt sĩ quốc tế Việt - Lào, tỉnh Nghệ An tổ chức lễ truy điệu 110 hài cốt liệt sĩ.": [
        "ceremony | XXXX-06-05 | Nghĩa trang liệt sĩ quốc tế Việt - Lào | -"
    ],
    "Ngày 7/6, Bí thư Tỉnh ủy Hà Tĩnh Lê Văn Mẫu đặt vòng hoa tại Đài tưởng niệm liệt sĩ vô danh ở Viêng Chăn, Lào.": [
        "ceremony | XXXX-06-07 | Đài tưởng niệm liệt sĩ vô danh ở Viêng Chăn | Lê Văn Mẫu"
    ],
    # who sends flowers, tells a paper or congratulates is not there
    "Sáng 5/6, tại Hà Nội, Bộ Quốc phòng tổ chức lễ kỷ niệm 70 năm quân tình nguyện tại Lào. Tổng Bí thư Lê Văn Mẫu "
    "gửi lẵng hoa chúc mừng lễ kỷ niệm.": ["ceremony | XXXX-06-05 | Hà Nội | -"],
    "Sáng 5/6, tại Vinh, hội thảo về đập thủy điện của Lào khai mạc. Trao đổi với phóng viên, Tiến sĩ Lê Văn Mẫu, Viện "
    "trưởng Viện Thủy lợi, cho biết nước lên.": ["conference | XXXX-06-05 | Vinh | -"],
    # what is only looked back on, is a paper's name, or belongs to the talks
    f"{TALKS} Bộ trưởng Khamla Vongdara thông báo kết quả tốt đẹp của cuộc hội đàm với Thứ trưởng Trần Thị Mẫu.": [
        "talks | XXXX-06-05 | - | Lê Văn Mẫu, Khamla Vongdara"
    ],
    f"{TALKS} Kinh phí ghi trong Biên bản Kỳ họp lần thứ 6 mà hai Bộ trưởng ký chiều 5/6.": [
        "talks | XXXX-06-05 | - | Lê Văn Mẫu, Khamla Vongdara"
    ],
    f"{TALKS} Tham dự buổi hội đàm còn có ông Trần Văn Mẫu, Vụ trưởng Vụ Hợp tác quốc tế.": [
        "talks | XXXX-06-05 | - | Lê Văn Mẫu, Khamla Vongdara, Trần Văn Mẫu"
    ],
}

NOT_HELD = (
    "Năm 2014, An ninh Hủa Phăn (Lào) đã bắt, bàn giao cho Công an Hòa Bình 4 đối tượng tại cửa khẩu Na Mèo.",
    (
        "Bộ trưởng Bộ Y tế Lào Khamla Vongdara cảm ơn Bộ trưởng Bộ Y tế Lê Văn Mẫu về bệnh viện tỉnh Salavan khánh "
        "thành năm 2015."
    ),
    "Năm 2019, Đại sứ Việt Nam tại Lào Trần Văn Mẫu trao Thứ trưởng Bộ Y tế Lào Khamla Vongdara 40.000 USD.",
    "Chiều 5/6, Giám đốc Sở Y tế tỉnh Nghệ An Trần Văn Mẫu trao Phó Giám đốc Sở Y tế Lê Thị Mẫu 40.000 USD. Lào ở gần.",
    "Năm nay, Việt Nam đưa ra sáng kiến lần đầu tổ chức Diễn đàn doanh nghiệp tại Hà Nội. Lào ủng hộ.",
    "Hội nghị cấp cao GMS và Hội nghị cấp cao CLV sẽ diễn ra tại Hà Nội từ ngày 29 đến 31/3. Lào dự.",
    (
        f"{GUESTS} Theo chương trình, đoàn sẽ thăm Thành cổ, làm việc với Sở Y tế và dâng hương tại Nghĩa "
        "trang Trường Sơn."
    ),
    f"{GUESTS} Trước đó, đoàn đã tham quan Nhà máy thủy điện.",
    (
        "Tổng Bí thư Lào Khamla Vongdara chuyển lời mời của Chủ tịch Quốc hội tới lãnh đạo Quốc hội Việt Nam sang dự "
        "hội nghị tại Viêng Chăn ngày 5/6."
    ),
    "Dự kiến ngày 5/8, Bộ trưởng Bộ Y tế Lê Văn Mẫu và Bộ trưởng Bộ Y tế Lào Khamla Vongdara ký kế hoạch hợp tác.",
    "Ông Khamla Vongdara, Phó Tỉnh trưởng Hủa Phăn (Lào), trong lần gặp gần đây với Sở Y tế Sơn La kể chuyện cũ.",
    "Viết tiếp câu chuyện ấy, Trường Đại học Vinh cử sinh viên sang dạy tại Trường Cao đẳng Savannakhet (Lào).",
    "Thư ký Lê Văn Mẫu và bà Khamla Vongdara (Lào) đăng ký dự thi ngày 5/8.",
)

PAPERS = {
    # since when there has been one; the year behind an earlier document
    "Hội Nhà báo Việt Nam và Hội Nhà báo Lào mở lớp bồi dưỡng. Hai hội có Biên bản ghi nhớ hợp tác từ năm 2011.": [
        "Biên bản ghi nhớ hợp tác | Hội Nhà báo Việt Nam + Hội Nhà báo Lào | referenced | 2011"
    ],
    "Hai tỉnh Sơn La và Hủa Phăn (Lào) có Biên bản hợp tác từ tháng 8/2016.": [
        "Biên bản hợp tác | Sơn La + Hủa Phăn | referenced | 2016-08"
    ],
    "Sở Y tế Sơn La và Sở Y tế Hủa Phăn (Lào) thực hiện Thỏa thuận hợp tác từ năm 2012 đến nay.": [
        "Thỏa thuận hợp tác | Sở Y tế Sơn La + Sở Y tế Hủa Phăn (Lào) | referenced | -"
    ],
    "Hai nước thực hiện Bản ghi nhớ năm 2016 giữa Bộ Y tế Việt Nam và Bộ Y tế Lào.": [
        "Bản ghi nhớ năm 2016 giữa Bộ Y tế Việt Nam và Bộ Y tế Lào | Bộ Y tế Việt Nam + Bộ Y tế Lào | referenced | 2016"
    ],
    "Hai bên thực hiện Thỏa thuận về Kế hoạch hợp tác năm 2020 giữa Việt Nam và Lào.": [
        "Thỏa thuận về Kế hoạch hợp tác năm 2020 giữa Việt Nam và Lào | Việt Nam + Lào | referenced | -"
    ],
    # a signing that is looked back on
    "Từ ngày hai Bộ ký Thỏa thuận hợp tác giữa Bộ Y tế Việt Nam và Bộ Y tế Lào, nhiều bác sĩ đã được đào tạo.": [
        "Thỏa thuận hợp tác giữa Bộ Y tế Việt Nam và Bộ Y tế Lào | Bộ Y tế Việt Nam + Bộ Y tế Lào | referenced | -"
    ],
    "Từ sau khi Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào được ký tại Hà Nội ngày 12/8/2019, nhiều bác sĩ đã đi "
    "học.": [
        "Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào | Bộ Y tế Việt Nam + Bộ Y tế Lào | referenced | 2019-08-12"
    ],
    "Thỏa thuận hợp tác giữa Quốc hội Việt Nam và Quốc hội Lào mà hai Chủ tịch ký ở Vientiane tháng 5-2017 rất quan "
    "trọng.": [
        (
            "Thỏa thuận hợp tác giữa Quốc hội Việt Nam và Quốc hội Lào | Quốc hội Việt Nam + Quốc hội Lào | "
            "referenced | 2017-05"
        )
    ],
    "Hai bên thực hiện Thỏa thuận về người di cư tự do giữa Việt Nam và Lào (năm 2013).": [
        "Thỏa thuận về người di cư tự do giữa Việt Nam và Lào | Việt Nam + Lào | referenced | 2013"
    ],
    # … and one that is not: `Từ ngày 5/6` is a day
    "Từ ngày 5/6, Bộ Y tế Việt Nam và Bộ Y tế Lào đã ký Thỏa thuận hợp tác.": [
        "Thỏa thuận hợp tác | Bộ Y tế Việt Nam + Bộ Y tế Lào | signed | XXXX-06-05"
    ],
    f"{TALKS} Ngoài Biên bản hội đàm, hai bên còn ký Thỏa thuận về chia sẻ kinh nghiệm khám bệnh.": [
        "Biên bản hội đàm | Bộ Y tế + Bộ Y tế Lào | signed | XXXX-06-05",
        "Thỏa thuận về chia sẻ kinh nghiệm khám bệnh | Bộ Y tế + Bộ Y tế Lào | signed | XXXX-06-05",
    ],
    "Việt Nam và Lào nhất trí đẩy nhanh đàm phán, ký kết Hiệp định dẫn độ.": [
        "Hiệp định dẫn độ | Việt Nam + Lào | negotiating | -"
    ],
    # where a name ends, and goes on
    "Kết thúc hội nghị, Việt Nam và Lào ký Biên bản Hội nghị giữa kỳ và Thỏa thuận về rửa tiền giữa Ngân hàng Nhà nước "
    "Việt Nam và Ngân hàng Trung ương Lào.": [
        "Biên bản Hội nghị giữa kỳ | Việt Nam + Lào | signed | -",
        (
            "Thỏa thuận về rửa tiền giữa Ngân hàng Nhà nước Việt Nam và Ngân hàng Trung ương Lào | Ngân hàng Nhà nước "
            "Việt Nam + Ngân hàng Trung ương Lào | signed | -"
        ),
    ],
    "Sáng 5/6, Tổng cục Thống kê Việt Nam và Cục Thống kê Lào ký Bản ghi nhớ (MOU) về chia sẻ dữ liệu.": [
        "Bản ghi nhớ (MOU) về chia sẻ dữ liệu | Tổng cục Thống kê Việt Nam + Cục Thống kê Lào | signed | XXXX-06-05"
    ],
    f"{TALKS} Kết thúc hội đàm, hai Bộ trưởng ký Biên bản hội đàm và trồng cây lưu niệm.": [
        "Biên bản hội đàm | Bộ Y tế + Bộ Y tế Lào | signed | XXXX-06-05"
    ],
    # of those who met last
    f"{TALKS} Sáng 6/6, Chánh án Tòa án nhân dân tối cao Trần Văn Mẫu hội đàm với Chánh án Tòa án nhân dân tối cao Lào "
    "Bounmy Phommachanh. Hai người đứng đầu ký Kế hoạch hợp tác giai đoạn 2025-2027.": [
        (
            "Kế hoạch hợp tác giai đoạn 2025-2027 | Tòa án nhân dân tối cao + Tòa án nhân dân tối cao Lào | signed | "
            "XXXX-06-06"
        )
    ],
}

SIGNED_BY = {
    f"{TALKS} Kết thúc buổi làm việc, hai ông đã ký Kế hoạch hợp tác giai đoạn "
    "2025-2029.": "Lê Văn Mẫu, Khamla Vongdara",
    f"{TALKS} Kinh phí ghi trong Biên bản Kỳ họp lần thứ 6 mà hai Bộ trưởng ký chiều 5/6.": (
        "Lê Văn Mẫu, Khamla Vongdara"
    ),
    f"{TALKS} Kết thúc, trưởng hai đoàn ký Biên bản hội đàm.": "Lê Văn Mẫu, Khamla Vongdara",
    "Tại hội nghị, đại diện hai bên trao văn kiện, gồm: 1. Biên bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y "
    "tế Lào, do Bộ "
    "trưởng Lê Văn Mẫu và Bộ trưởng Khamla Vongdara (Lào) ký.": "Lê Văn Mẫu, Khamla Vongdara",
    f"{TALKS} Hai Bộ trưởng chứng kiến lễ ký Thỏa thuận hợp tác giữa hai Bộ. Thay mặt hai Bộ, Thứ trưởng "
    "Trần Thị Mẫu và "
    "Thứ trưởng Bounmy Phommachanh (Lào) ký văn kiện.": "Trần Thị Mẫu, Bounmy Phommachanh",
    "Chỉ huy hai đơn vị ký Biên bản tuần tra. Sáng 9/6, Đại tá Lê Văn Mẫu hội đàm với Đại tá Khamla "
    "Vongdara (Lào).": "",
}


@pytest.mark.parametrize(("text", "expected"), GOING.items())
def test_a_group_in_other_words(text: str, expected: str) -> None:
    assert [way(v) for v in vlc.parse_article(text).delegations] == [expected]


@pytest.mark.parametrize("text", AT_HOME)
def test_a_group_that_goes_nowhere(text: str) -> None:
    assert vlc.parse_article(text).delegations == ()


@pytest.mark.parametrize(("text", "events"), EVENTS.items())
def test_an_event_in_other_words(text: str, events: list[str]) -> None:
    article = vlc.parse_article(text)
    assert [told(m) for m in article.meetings if m.status == "held"] == events
    for meeting in article.meetings:
        assert all(text[e.start : e.end] == e.quote for e in meeting.evidence)


@pytest.mark.parametrize("text", NOT_HELD)
def test_nothing_is_held(text: str) -> None:
    assert [told(m) for m in vlc.parse_article(text).meetings if m.status == "held"] == []


@pytest.mark.parametrize(("text", "papers"), PAPERS.items())
def test_a_document_in_other_words(text: str, papers: list[str]) -> None:
    assert [paper(a) for a in vlc.parse_article(text).agreements] == papers


@pytest.mark.parametrize(("text", "people"), SIGNED_BY.items())
def test_who_signs_in_other_words(text: str, people: str) -> None:
    signers = [p.name for a in vlc.parse_article(text).agreements for p in a.signatories]
    assert ", ".join(signers) == people


DAYS = {
    "Dẫn đầu đoàn Lào là bà Khamla Vongdara, Thứ trưởng Bộ Y tế Lào. Đoàn đến Nghệ An ngày 5/6 và về nước ngày 8/6.": [
        "XXXX-06-05",
        "XXXX-06-08",
    ],
    "Trưa 7/7, Chủ tịch nước Lào Khamla Vongdara cùng Đoàn đại biểu cấp cao Lào đã rời Hà Nội, kết thúc chuyến thăm "
    "chính thức Việt Nam.": [None, "XXXX-07-07"],
    "Đoàn Lào rời Viêng Chăn sang Hà Nội ngày 5/6, bắt đầu chuyến thăm chính thức Việt Nam.": ["XXXX-06-05", None],
    "Chiều 8/6, Thủ tướng Lào Khamla Vongdara kết thúc chuyến thăm chính thức Việt Nam, rời Hà Nội về nước.": [
        None,
        "XXXX-06-08",
    ],
}


@pytest.mark.parametrize(("text", "days"), DAYS.items())
def test_the_days_of_coming_and_going(text: str, days: list[str | None]) -> None:
    (visit,) = vlc.parse_article(text).delegations
    assert [getattr(day, "edtf", None) for day in (visit.start, visit.end)] == days


def test_two_visits_of_one_leader() -> None:
    text = (
        "Chủ tịch nước Lê Văn Mẫu thăm chính thức Lào. Chiều 25/2, Chủ tịch nước Lê Văn Mẫu thăm chính thức Campuchia."
    )
    assert [way(v) for v in vlc.parse_article(text).delegations] == ["Lê Văn Mẫu: ? → Lào"]
