"""The same facts in other words than the rules' own examples: each sentence tells one event, document or visit.

The sentences are invented; so are the people.
"""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from vnlao_coop.models.facts import Agreement, Delegation, Meeting

HEADLINE = "Hợp tác Việt Nam - Lào\n"

# kind | day | place | people
MEETINGS = [
    (
        (
            "Cuộc trao đổi giữa Bộ trưởng Bộ Công Thương Trần Văn Mẫu và Bộ trưởng Bộ Công nghiệp và Thương mại Lào "
            "Khamla Vongdara diễn ra chiều 5/6 tại Hà Nội."
        ),
        "meeting | XXXX-06-05 | Hà Nội | Trần Văn Mẫu, Khamla Vongdara",
    ),
    (
        (
            "Nhân dịp Tết Bunpimay, ngày 12/4, Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu dẫn đầu đoàn đại biểu tỉnh đến "
            "Đại sứ quán Lào tại Hà Nội chúc mừng Đại sứ Khamla Vongdara."
        ),
        "meeting | XXXX-04-12 | Đại sứ quán Lào tại Hà Nội | Trần Văn Mẫu, Khamla Vongdara",
    ),
    (
        "Tối 12/4, Chủ tịch nước Lào Khamla Vongdara tổ chức quốc yến chào mừng Chủ tịch nước Trần Văn Mẫu.",
        "reception | XXXX-04-12 | - | Khamla Vongdara, Trần Văn Mẫu",
    ),
    (
        (
            "Sáng 8/9, cây cầu hữu nghị bắc qua sông Sê Pôn chính thức được cắt băng thông xe trước sự chứng kiến của "
            "Bộ trưởng Trần Văn Mẫu và Bộ trưởng Bộ Công chính và Vận tải Lào Khamla Vongdara."
        ),
        "inauguration | XXXX-09-08 | - | Trần Văn Mẫu, Khamla Vongdara",
    ),
    (
        (
            "Ngày 8/9, tại huyện Viêng Xay, tỉnh Hủa Phăn (Lào), Bộ Tư lệnh Quân khu 4 phối hợp với Bộ Chỉ huy quân "
            "sự tỉnh Hủa Phăn tổ chức trao nhà tình nghĩa cho 10 gia đình. Thiếu tướng Trần Văn Mẫu, Phó Tư lệnh Quân "
            "khu và Đại tá Khamla Vongdara, Chỉ huy trưởng Bộ CHQS tỉnh Hủa Phăn cùng dự."
        ),
        "handover | XXXX-09-08 | huyện Viêng Xay | Trần Văn Mẫu, Khamla Vongdara",
    ),
    (
        (
            "Trong hai ngày 8 và 9/9, tại thành phố Đồng Hới diễn ra cuộc gặp mặt đoàn kết thanh niên hai tỉnh Quảng "
            "Bình - Khăm Muộn. Anh Trần Văn Mẫu, Bí thư Tỉnh đoàn Quảng Bình và anh Khamla Vongdara, Bí thư Tỉnh đoàn "
            "Khăm Muộn cùng chủ trì."
        ),
        "meeting | XXXX-09-08/XXXX-09-09 | thành phố Đồng Hới | Trần Văn Mẫu, Khamla Vongdara",
    ),
    (
        (
            "Lễ truy điệu và an táng 12 hài cốt liệt sĩ hy sinh tại Lào được tỉnh Nghệ An cử hành trọng thể sáng 8/9 "
            "tại Nghĩa trang liệt sĩ quốc tế Việt - Lào; Bí thư Tỉnh ủy Trần Văn Mẫu, Phó Tỉnh trưởng Xiêng Khoảng "
            "Khamla Vongdara đến viếng."
        ),
        "ceremony | XXXX-09-08 | Nghĩa trang liệt sĩ quốc tế Việt - Lào | Trần Văn Mẫu, Khamla Vongdara",
    ),
    (
        (
            "Qua điện thoại chiều 8/9, Bộ trưởng Ngoại giao Trần Văn Mẫu và Bộ trưởng Ngoại giao Lào Khamla Vongdara "
            "đã trao đổi về các biện pháp phòng, chống dịch."
        ),
        "phone_call | XXXX-09-08 | - | Trần Văn Mẫu, Khamla Vongdara",
    ),
    (
        (
            "Từ điểm cầu Viêng Chăn, Bộ trưởng Y tế Lào Khamla Vongdara đã trao đổi trực tuyến sáng 8/9 với người "
            "đồng cấp Việt Nam Trần Văn Mẫu."
        ),
        "phone_call | XXXX-09-08 | điểm cầu Viêng Chăn | Khamla Vongdara, Trần Văn Mẫu",
    ),
    (
        (
            "Sáng 8/9, Đoàn đại biểu tỉnh Attapeu do Phó Bí thư, Phó Tỉnh trưởng Khamla Vongdara làm Trưởng đoàn đến "
            "chào từ biệt lãnh đạo tỉnh Kon Tum. Tiếp đoàn có ông Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh Kon Tum."
        ),
        "courtesy_call | XXXX-09-08 | tỉnh Kon Tum | Khamla Vongdara, Trần Văn Mẫu",
    ),
    (
        (
            "Sáng 8/9, hơn 300 đại biểu đã về dự Ngày hội giao lưu văn hóa, thể thao vùng biên tại xã Ia Dom. Có mặt "
            "chung vui với bà con, Phó Chủ tịch UBND tỉnh Kon Tum Trần Văn Mẫu và Phó Tỉnh trưởng Attapeu Khamla "
            "Vongdara đã đánh cồng mở hội."
        ),
        "other | XXXX-09-08 | xã Ia Dom | Trần Văn Mẫu, Khamla Vongdara",
    ),
    (
        (
            "Tại cuộc hội kiến với Thủ tướng Lào Khamla Vongdara ngày 8/9, Bộ trưởng Bộ Công an Trần Văn Mẫu thông "
            "báo kết quả hội đàm."
        ),
        "audience | XXXX-09-08 | - | Khamla Vongdara, Trần Văn Mẫu",
    ),
    (
        (
            "Bàn giao 4 hài cốt liệt sĩ là nội dung buổi lễ diễn ra sáng 8/9 tại cửa khẩu Cha Lo giữa Ban Chuyên "
            "trách tỉnh Khăm Muộn và Đội quy tập tỉnh Quảng Bình; ông Khamla Vongdara, Phó Tỉnh trưởng Khăm Muộn và "
            "ông Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh Quảng Bình chứng kiến."
        ),
        "handover | XXXX-09-08 | cửa khẩu Cha Lo | Khamla Vongdara, Trần Văn Mẫu",
    ),
    (
        (
            "Hôm 8/9, Tham mưu trưởng Quân đội nhân dân Lào Khamla Vongdara đã thăm xã giao Bộ trưởng Quốc phòng Trần "
            "Văn Mẫu."
        ),
        "courtesy_call | XXXX-09-08 | - | Khamla Vongdara, Trần Văn Mẫu",
    ),
    (
        (
            "Chứng kiến giây phút bàn giao công trình sáng 8/9 tại Viêng Chăn có Phó Thủ tướng Trần Văn Mẫu, Phó Thủ "
            "tướng Lào Khamla Vongdara."
        ),
        "handover | XXXX-09-08 | Viêng Chăn | Trần Văn Mẫu, Khamla Vongdara",
    ),
    (
        (
            "Sáng 15/1, cầu Mẫu do Việt Nam viện trợ đã chính thức thông xe. Đại sứ Trần Văn Mẫu và Phó Tỉnh trưởng "
            "Luông Pha Băng Khamla Vongdara cắt băng khánh thành."
        ),
        "inauguration | XXXX-01-15 | - | Trần Văn Mẫu, Khamla Vongdara",
    ),
    (
        (
            "Tháng 7 vừa qua, Hội Cựu chiến binh tỉnh Phú Thọ tổ chức đoàn 20 cựu chiến binh thăm lại tỉnh Xiêng "
            "Khoảng. Ông Khamla Vongdara, Phó Tỉnh trưởng Xiêng Khoảng, đã dành cho đoàn buổi gặp mặt xúc động."
        ),
        "meeting | - | tỉnh Xiêng Khoảng | Khamla Vongdara",
    ),
]

# kind | status | parties | signed on
DOCUMENTS = [
    (
        (
            "Nhân chuyến thăm, Bộ Tài nguyên và Môi trường Việt Nam và Bộ Năng lượng và Mỏ Lào đã trao cho nhau văn "
            "bản ghi nhớ về địa chất khoáng sản."
        ),
        "mou | signed | Bộ Tài nguyên và Môi trường Việt Nam + Bộ Năng lượng và Mỏ Lào | -",
    ),
    (
        (
            "Hai bên cũng đã thống nhất và ký biên bản ghi nhớ về việc nâng cấp cửa khẩu phụ Tén Tằn giữa tỉnh Thanh "
            "Hóa và tỉnh Hủa Phăn."
        ),
        "mou | signed | tỉnh Thanh Hóa + tỉnh Hủa Phăn | -",
    ),
    (
        (
            "Trên cơ sở bản thỏa thuận kết nghĩa bản - bản được ký từ năm 2013, bản Ka Tăng (Quảng Trị) và bản Đen Vi "
            "Lay (Savannakhet) thường xuyên giúp nhau sản xuất."
        ),
        "twinning | referenced | bản Ka Tăng + bản Đen Vi Lay | 2013",
    ),
    (
        "Năm 2005, huyện Hướng Hóa và huyện Sê Pôn (tỉnh Savannakhet, Lào) chính thức ký kết nghĩa.",
        "twinning | referenced | huyện Hướng Hóa + huyện Sê Pôn | 2005",
    ),
    (
        (
            "Chiều 8/9, Bộ trưởng Nguyễn Văn Mẫu và Bộ trưởng Bộ Lao động và Phúc lợi xã hội Lào Baykham Khattiya "
            "chứng kiến Cục Việc làm hai bên trao biên bản thỏa thuận về tuyển dụng lao động."
        ),
        "minutes_of_agreement | signed | Việt Nam + Lào | XXXX-09-08",
    ),
    (
        (
            "Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu và Tỉnh trưởng Bolikhamxay Kongkeo Xaysongkham đã trao nhau Bản "
            "thỏa thuận hợp tác toàn diện 2022 - 2026 trong tiếng vỗ tay của đại biểu."
        ),
        "arrangement | signed | tỉnh Nghệ An + Bolikhamxay | -",
    ),
    (
        (
            "Giám đốc Sở Y tế Quảng Trị Đỗ Văn Hùng cùng Giám đốc Sở Y tế Salavan Bounmy Phommachanh ký thỏa thuận "
            "phối hợp phòng, chống sốt rét."
        ),
        "arrangement | signed | Sở Y tế Quảng Trị + Sở Y tế Salavan | -",
    ),
    (
        (
            "Một bản ghi nhớ về kết nối hai sàn chứng khoán cũng được ký giữa Ủy ban Chứng khoán Nhà nước và Văn "
            "phòng Ủy ban Chứng khoán Lào."
        ),
        "mou | signed | Ủy ban Chứng khoán Nhà nước + Văn phòng Ủy ban Chứng khoán Lào | -",
    ),
    (
        (
            "Bên cạnh đó, Quảng Bình và Khăm Muộn đang thực hiện bản ghi nhớ về hợp tác phát triển kinh tế - xã hội "
            "ký tháng 4/2021."
        ),
        "mou | referenced | Quảng Bình + Khăm Muộn | 2021-04",
    ),
    (
        (
            "Hai Bộ trưởng đã ký bản ghi nhớ hợp tác giữa Bộ Thông tin và Truyền thông Việt Nam với Bộ Thông tin, Văn "
            "hóa và Du lịch Lào."
        ),
        "mou | signed | Bộ Thông tin và Truyền thông Việt Nam + Bộ Thông tin, Văn hóa và Du lịch Lào | -",
    ),
    (
        (
            "Cùng thời điểm, Hội Chữ thập đỏ tỉnh Thừa Thiên Huế với Hội Chữ thập đỏ tỉnh Salavan ký ghi nhớ hợp tác "
            "giai đoạn 2023 - 2025."
        ),
        "mou | signed | Hội Chữ thập đỏ tỉnh Thừa Thiên Huế + Hội Chữ thập đỏ tỉnh Salavan | -",
    ),
    (
        (
            "Lãnh đạo hai tỉnh thống nhất đưa nội dung này vào Thỏa thuận hợp tác giữa tỉnh Quảng Nam và tỉnh Sê Kông "
            "giai đoạn 2026 - 2030."
        ),
        "arrangement | referenced | tỉnh Quảng Nam + tỉnh Sê Kông | -",
    ),
]

# who or what group: from → to | start | end
VISITS = [
    (
        (
            "Chiều 5/6, Chủ tịch Quốc hội Lào Khamla Vongdara cùng Đoàn đại biểu cấp cao Quốc hội Lào đã rời Hà Nội, "
            "kết thúc tốt đẹp chuyến thăm chính thức Việt Nam."
        ),
        "Khamla Vongdara: Lào → Việt Nam | - | XXXX-06-05",
    ),
    (
        (
            "Sáng 5/6, đoàn công tác của Tổng Cục Hải quan Lào do ông Khamla Vongdara, Tổng cục trưởng làm trưởng "
            "đoàn đã có mặt tại Quảng Trị khảo sát mô hình một cửa, một điểm dừng."
        ),
        "Khamla Vongdara: Lào → Quảng Trị | - | -",
    ),
    (
        (
            "Ngày 5/6, 25 cán bộ, chiến sĩ Đội quy tập hài cốt liệt sĩ, Bộ CHQS tỉnh Nghệ An xuất quân sang Lào làm "
            "nhiệm vụ."
        ),
        "Bộ CHQS tỉnh Nghệ An: tỉnh Nghệ An → Lào | XXXX-06-05 | -",
    ),
    (
        "Đoàn học sinh Trường THPT Hữu nghị T78 về thăm Lào vào ngày 5/6.",
        "Đoàn học sinh Trường THPT Hữu nghị T78: Việt Nam → Lào | XXXX-06-05 | -",
    ),
    (
        (
            "Ông Khamla Vongdara, Phó Bí thư Tỉnh ủy, Chủ tịch Ủy ban Mặt trận Lào xây dựng đất nước tỉnh Salavan dẫn "
            "đầu đoàn công tác tới thăm Ủy ban MTTQ Việt Nam tỉnh Quảng Trị."
        ),
        "Khamla Vongdara: tỉnh Salavan → tỉnh Quảng Trị | - | -",
    ),
    (
        (
            "Trong chuyến công tác kéo dài ba ngày (5-7/6) tại Thủ đô Viêng Chăn, Đoàn đại biểu Thành ủy Hải Phòng do "
            "Phó Bí thư Thành ủy Trần Văn Mẫu làm Trưởng đoàn đã có nhiều hoạt động."
        ),
        "Trần Văn Mẫu: Hải Phòng → Thủ đô Viêng Chăn | XXXX-06-05 | XXXX-06-07",
    ),
    (
        "Tháp tùng Tổng Bí thư, Chủ tịch nước Lào Khamla Vongdara thăm Việt Nam từ 5 đến 8/6 có nhiều bộ trưởng.",
        "Khamla Vongdara: Lào → Việt Nam | XXXX-06-05 | XXXX-06-08",
    ),
    (
        "Đoàn nghệ thuật Quân đội nhân dân Lào đến biểu diễn tại Nhà hát Quân đội (Hà Nội) tối 5/6.",
        "Đoàn nghệ thuật Quân đội nhân dân Lào: Lào → Hà Nội | - | -",
    ),
    (
        (
            "Phái đoàn thương mại gồm 30 doanh nghiệp Lào, dẫn đầu là ông Khamla Vongdara, Phó Chủ tịch Phòng Thương "
            "mại và Công nghiệp quốc gia Lào, đang khảo sát thị trường tại Cần Thơ."
        ),
        "Khamla Vongdara: Lào → Cần Thơ | - | -",
    ),
]

LEAD = (
    "Quảng Trị - Savannakhet tăng cường hợp tác\n"
    "Sáng 8/9/2022, tại thành phố Đông Hà, Bí thư Tỉnh ủy Quảng Trị Lê Văn Mẫu hội đàm với Bí thư, Tỉnh trưởng "
    "Savannakhet Khamla Vongdara. "
)

# the day of a signing, told after a lead
DAYS = [
    ("Trước đó, ngày 3/4/2022, Sở Y tế Quảng Trị và Sở Y tế Savannakhet ký bản ghi nhớ về kiểm dịch.", "2022-04-03"),
    ("Trước đó, vào tháng 4, Sở Y tế Quảng Trị và Sở Y tế Savannakhet đã ký bản ghi nhớ về kiểm dịch.", "XXXX-04"),
    ("Hai bên thực hiện tốt Thỏa thuận hợp tác về du lịch ký kết vào tháng 3-2018.", "2018-03"),
    ("Hai bên thực hiện tốt Thỏa thuận hợp tác về du lịch (ký ngày 20/3/2019).", "2019-03-20"),
    (
        "Hai bên thực hiện tốt Thỏa thuận hợp tác về du lịch ký trong chuyến thăm tháng 4/2017 của Tỉnh trưởng.",
        "2017-04",
    ),
    (
        (
            "Từ năm 2015, Trường Cao đẳng Sư phạm Quảng Trị đã ký với Trường Cao đẳng Sư phạm Savannakhet bản ghi nhớ "
            "đào tạo."
        ),
        "2015",
    ),
    (
        "Bản ghi nhớ về kiểm dịch giữa Sở Y tế Quảng Trị và Sở Y tế Savannakhet đã được hai ngành ký kết hôm 3/4.",
        "XXXX-04-03",
    ),
    ("Chiều cùng ngày, Sở Y tế Quảng Trị và Sở Y tế Savannakhet ký bản ghi nhớ về phòng dịch.", "2022-09-08"),
    (
        "Theo Thỏa thuận ngày 12/5/2010 giữa tỉnh Quảng Trị và tỉnh Savannakhet, hai bên lập đường dây nóng.",
        "2010-05-12",
    ),
    ("Hai tỉnh đã ký kết nghĩa từ năm 1998.", "1998"),
    ("Trước đó một ngày, Sở Y tế Quảng Trị và Sở Y tế Savannakhet đã ký bản ghi nhớ về phòng dịch.", "2022-09-07"),
    ("Lãnh đạo hai tỉnh đánh giá cao việc hai Sở Y tế ký bản ghi nhớ về phòng dịch vào hôm trước.", "2022-09-07"),
    ("Ngày 25/2/1986, Hiệp ước bổ sung về hoạch định biên giới được hai nước ký kết.", "1986-02-25"),
]

NO_EVENT = [
    "Mỗi dịp Tết Bunpimay, Trường Cao đẳng Mẫu đều tổ chức gặp mặt, liên hoan cho lưu học sinh Lào.",
    "Chủ tịch UBND tỉnh Sơn La Trần Văn Mẫu cho rằng hai bên cần gặp nhau thường xuyên hơn. Lào ở gần.",
    "Bác sĩ Trần Văn Mẫu, Giám đốc Bệnh viện Mẫu, cho biết: Ngày 19/5, tại Viêng Chăn, bệnh viện tiếp nhận 20 máy thở.",
    "Tỉnh trưởng Hủa Phăn (Lào) Khamla Vongdara cảm ơn tỉnh Sơn La đã tổ chức 9 khóa bồi dưỡng tại Học viện Mẫu.",
    "Bộ trưởng Bộ Y tế Trần Văn Mẫu và Bộ trưởng Bộ Y tế Lào Khamla Vongdara sẽ trao đổi thêm ngày 8/9.",
]

NO_DOCUMENT = [
    'Phong trào "Kết nghĩa cụm dân cư hai bên biên giới" Việt Nam - Lào được nhân rộng.',
    "Công an tỉnh Hủa Phăn (Lào) ủng hộ các bản kết nghĩa 200 suất quà.",
    "Nội dung hợp tác được hai nước Việt Nam và Lào trao đổi rất phong phú.",
]


def met(meeting: Meeting) -> str:
    day = getattr(meeting.date, "edtf", "-")
    people = ", ".join(p.name for p in meeting.participants if p.type == "official")
    return f"{meeting.kind} | {day} | {meeting.place.name if meeting.place else '-'} | {people or '-'}"


def document(made: Agreement) -> str:
    parties = " + ".join(p.name for p in made.parties)
    return f"{made.kind} | {made.status} | {parties} | {made.signed_on.edtf if made.signed_on else '-'}"


def visit(made: Delegation) -> str:
    assert made.origin is not None
    assert made.destination is not None
    who, days = made.head.name if made.head else made.name, [getattr(d, "edtf", "-") for d in (made.start, made.end)]
    return f"{who}: {made.origin.name} → {made.destination.name} | {days[0]} | {days[1]}"


@pytest.mark.parametrize(("text", "expected"), MEETINGS)
def test_one_event(text: str, expected: str) -> None:
    article = vlc.parse_article(HEADLINE + text)
    assert [met(m) for m in article.meetings if m.status == "held"] == [expected]
    assert all(article.text[e.start : e.end] == e.quote for m in article.meetings for e in m.evidence)


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_one_document(text: str, expected: str) -> None:
    article = vlc.parse_article(HEADLINE + text)
    assert [document(a) for a in article.agreements] == [expected]
    assert all(article.text[e.start : e.end] == e.quote for a in article.agreements for e in a.evidence)


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_one_visit(text: str, expected: str) -> None:
    article = vlc.parse_article(HEADLINE + text)
    assert [visit(d) for d in article.delegations] == [expected]
    assert all(article.text[e.start : e.end] == e.quote for d in article.delegations for e in d.evidence)


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_the_day_of_a_signing(text: str, expected: str) -> None:
    (made,) = vlc.parse_article(LEAD + text).agreements
    assert made.signed_on is not None
    assert made.signed_on.edtf == expected


@pytest.mark.parametrize("text", NO_EVENT)
def test_no_event(text: str) -> None:
    assert [m for m in vlc.parse_article(text).meetings if m.status == "held"] == []


@pytest.mark.parametrize("text", NO_DOCUMENT)
def test_no_document(text: str) -> None:
    assert vlc.parse_article(text).agreements == ()
