"""Papers and partners as the province papers tell them, in other words; all people, days and papers are invented."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from vnlao_coop.models.facts import Agreement

Paper = tuple[str, str, list[str], str | None, str, str | None]

# text: (kind, title, parties, period, status, signed_on) of each document
PAPERS: dict[str, list[Paper]] = {
    # counted where they are signed, named in the next sentence
    "Sáng 8/3, Bộ Y tế Việt Nam và Bộ Y tế Lào đã ký 2 văn kiện. Hai văn kiện này gồm: Bản ghi nhớ về đào tạo; Kế "
    "hoạch hợp tác năm 2027.": [
        ("mou", "Bản ghi nhớ về đào tạo", ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"], None, "signed", "XXXX-03-08"),
        (
            "cooperation_plan",
            "Kế hoạch hợp tác năm 2027",
            ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"],
            "2027",
            "signed",
            "XXXX-03-08",
        ),
    ],
    "Chiều 5/6, Bệnh viện Bạch Mai và Bệnh viện Mahosot (Lào) ký 2 văn kiện. Trong đó có Thỏa thuận về đào tạo.": [
        (
            "arrangement",
            "Thỏa thuận về đào tạo",
            ["Bệnh viện Bạch Mai", "Bệnh viện Mahosot (Lào)"],
            None,
            "signed",
            "XXXX-06-05",
        ),
    ],
    # not signed by being named
    "Việt Nam và Lào có nhiều văn bản hợp tác. Các văn bản này gồm: Hiệp định vận tải đường bộ.": [
        ("agreement", "Hiệp định vận tải đường bộ", ["Việt Nam", "Lào"], None, "referenced", None),
    ],
    # the day behind the parties of the verb
    "Chương trình hợp tác năm 2023 được ký giữa Bệnh viện Quân y 109 và Bệnh viện 103 Lào tại Hà Nội ngày 23/11.": [
        (
            "cooperation_programme",
            "Chương trình hợp tác năm 2023",
            ["Bệnh viện Quân y 109", "Bệnh viện 103 Lào"],
            "2023",
            "signed",
            "XXXX-11-23",
        )
    ],
    # a name in quotes, its parties and its period behind it
    "Hội nghị sơ kết “Thỏa thuận hợp tác vì hòa bình” giữa Sở Y tế tỉnh Gia Lai với Sở Y tế tỉnh Attapeu giai đoạn "
    "2022 - 2027.": [
        (
            "arrangement",
            "Thỏa thuận hợp tác vì hòa bình",
            ["Sở Y tế tỉnh Gia Lai", "Sở Y tế tỉnh Attapeu"],
            "2022/2027",
            "reviewed",
            None,
        )
    ],
    # a group of one side, its country in brackets
    "Ngày 5/6, tỉnh Lai Châu (Việt Nam) và đoàn đại biểu cấp cao tỉnh Phongsaly (nước CHDCND Lào) ký kết biên bản hợp "
    "tác.": [
        ("minutes_of_agreement", "biên bản hợp tác", ["tỉnh Lai Châu", "tỉnh Phongsaly"], None, "signed", "XXXX-06-05")
    ],
    # an earlier document, told by the day of its signing, beside the one that is signed now
    "Hai bên nhìn lại 4 năm thực hiện Biên bản ghi nhớ ký tháng 8/2015. Sau đó, Chủ tịch UBND tỉnh Điện Biên Lò Văn "
    "Mẫu và Tỉnh trưởng Phongsaly Khamla Vongdara ký Biên bản ghi nhớ giai đoạn 2020 - 2025.": [
        ("mou", "Biên bản ghi nhớ ký tháng 8/2015", ["tỉnh Điện Biên", "Phongsaly"], None, "referenced", "2015-08"),
        ("mou", "Biên bản ghi nhớ giai đoạn 2020 - 2025", ["tỉnh Điện Biên", "Phongsaly"], "2020/2025", "signed", None),
    ],
    "Bản ghi nhớ ký tháng 12/2017 đã hết hạn, Trường Cao đẳng Sơn La và Trường Cao đẳng Sư phạm Bò Kẹo (Lào) ký Bản "
    "ghi nhớ hợp tác giai đoạn 2023 - 2028.": [
        ("mou", "Bản ghi nhớ ký tháng 12/2017", ["Trường Cao đẳng Sơn La", "Trường Cao đẳng Sư phạm Bò Kẹo (Lào)"],
         None, "referenced", "2017-12"),
        ("mou", "Bản ghi nhớ hợp tác giai đoạn 2023 - 2028",
         ["Trường Cao đẳng Sơn La", "Trường Cao đẳng Sư phạm Bò Kẹo (Lào)"], "2023/2028", "signed", None),
    ],
    "Trên cơ sở thỏa thuận ký năm 2018, Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn (Lào) ký Thỏa thuận hợp tác giai "
    "đoạn 2024 - 2028.": [
        ("arrangement", "thỏa thuận ký năm 2018", ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"], None,
         "referenced", "2018"),
        ("arrangement", "Thỏa thuận hợp tác giai đoạn 2024 - 2028",
         ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"], "2024/2028", "signed", None),
    ],
    "Sáng 6/6, tỉnh Sơn La và tỉnh Hủa Phăn (Lào) ký Biên bản ghi nhớ về du lịch, thay thế văn bản ký năm 2014.": [
        ("mou", "Biên bản ghi nhớ về du lịch", ["tỉnh Sơn La", "tỉnh Hủa Phăn"], None, "signed", "XXXX-06-06"),
        ("other", "văn bản ký năm 2014", ["tỉnh Sơn La", "tỉnh Hủa Phăn"], None, "referenced", "2014"),
    ],
    # … but one that is renewed is the same
    "Hai tỉnh Gia Lai và Attapư (Lào) gia hạn Biên bản ghi nhớ ký năm 2018 thêm 3 năm.": [
        ("mou", "Biên bản ghi nhớ ký năm 2018", ["Gia Lai", "Attapư"], None, "referenced", "2018"),
    ],
    # the day of a signing behind the partner, behind a comma, in brackets
    "Lớp học nằm trong Bản ghi nhớ về dạy nghề mà Trường Cao đẳng Mẫu Sơn ký với Sở Lao động tỉnh Sê Kông (Lào) hồi "
    "tháng 5/2015.": [
        ("mou", "Bản ghi nhớ về dạy nghề", ["Trường Cao đẳng Mẫu Sơn", "Sở Lao động tỉnh Sê Kông (Lào)"], None,
         "referenced", "2015-05"),
    ],
    "Theo Hiệp định về quy chế biên giới giữa Việt Nam và Lào, ký ngày 16/3/2016, hai đồn tuần tra.": [
        ("agreement", "Hiệp định về quy chế biên giới giữa Việt Nam và Lào", ["Việt Nam", "Lào"], None, "referenced",
         "2016-03-16"),
    ],
    "Khung pháp lý có Thỏa thuận về giữ rừng vùng biên (năm 2007). Tỉnh Quảng Nam và tỉnh Sê Kông (Lào) chung rừng.": [
        ("arrangement", "Thỏa thuận về giữ rừng vùng biên", ["Tỉnh Quảng Nam", "tỉnh Sê Kông"], None, "referenced",
         "2007"),
    ],
    # periods and topics
    "Hai tỉnh Bình Dương và Champasak (Lào) dự kiến ký thỏa thuận mới cho giai đoạn 2022 - 2027.": [
        ("arrangement", "thỏa thuận mới cho giai đoạn 2022 - 2027", ["Bình Dương", "Champasak"], "2022/2027",
         "planned", None),
    ],
    "Tỉnh Sơn La và tỉnh Hủa Phăn (Lào) ký Thỏa thuận về y tế, giáo dục, GTVT giai đoạn 2025-2029.": [
        ("arrangement", "Thỏa thuận về y tế, giáo dục, GTVT giai đoạn 2025-2029", ["Tỉnh Sơn La", "tỉnh Hủa Phăn"],
         "2025/2029", "signed", None),
    ],
    "Nghị định thư sửa đổi, bổ sung Hiệp định quá cảnh giữa Việt Nam và Lào được ký tháng 4/2017.": [
        ("protocol", "Nghị định thư sửa đổi, bổ sung Hiệp định quá cảnh giữa Việt Nam và Lào", ["Việt Nam", "Lào"],
         None, "referenced", "2017-04"),
        ("agreement", "Hiệp định quá cảnh giữa Việt Nam và Lào", ["Việt Nam", "Lào"], None, "referenced", None),
    ],
    # the years in which it was carried out are no day of its signing
    "Hai bên tổng kết 10 năm thực hiện Thỏa thuận giữa Thanh tra Chính phủ Việt Nam và Thanh tra Chính phủ Lào "
    "(2013-2023).": [
        ("arrangement", "Thỏa thuận giữa Thanh tra Chính phủ Việt Nam và Thanh tra Chính phủ Lào",
         ["Thanh tra Chính phủ Việt Nam", "Thanh tra Chính phủ Lào"], None, "reviewed", None),
    ],
    # still to come
    "Hai bên trình lãnh đạo hai tỉnh cho phép ký Bản ghi nhớ về báo chí giữa Báo Sơn La và Báo U Đôm Xay (Lào).": [
        ("mou", "Bản ghi nhớ về báo chí giữa Báo Sơn La và Báo U Đôm Xay (Lào)",
         ["Báo Sơn La", "Báo U Đôm Xay (Lào)"], None, "planned", None),
    ],
    # `kí` for `ký`
    "Lãnh đạo hai huyện Tây Giang và Kà Lừm (Lào) kí kết biên bản ghi nhớ ngày 5/6/2019.": [
        ("mou", "biên bản ghi nhớ", ["Tây Giang", "Kà Lừm"], None, "signed", "2019-06-05"),
    ],
    # more than two
    "Tỉnh Quảng Trị ký biên bản ghi nhớ với các tỉnh Savannakhet, Salavan và Champasak (Lào).": [
        ("mou", "biên bản ghi nhớ với các tỉnh Savannakhet, Salavan và Champasak",
         ["Tỉnh Quảng Trị", "Savannakhet", "Salavan", "Champasak"], None, "signed", None),
    ],
    "Sáng 5/6, các tỉnh Quảng Trị, Savannakhet và Salavan (Lào) ký bản ghi nhớ về du lịch.": [
        ("mou", "bản ghi nhớ về du lịch", ["Quảng Trị", "Savannakhet", "Salavan"], None, "signed", "XXXX-06-05"),
    ],
    "Ban Công tác đặc biệt các tỉnh Thừa Thiên Huế, Sa-la-van và Sê-kông (Lào) ký Biên bản ghi nhớ cho mùa khô "
    "2023-2024.": [
        ("mou", "Biên bản ghi nhớ cho mùa khô 2023-2024",
         ["Ban Công tác đặc biệt tỉnh Thừa Thiên Huế", "Ban Công tác đặc biệt tỉnh Sa-la-van",
          "Ban Công tác đặc biệt tỉnh Sê-kông"], "2023/2024", "signed", None),
    ],
    "Các thôn Mẫu Tơ, Mẫu Răng lần lượt ký bản cam kết kết nghĩa với các bản Xốp Nặm, Phu Cưa. Huyện Ngọc Hồi (Kon "
    "Tum) giáp huyện Phu Vông (Attapư, Lào).": [
        ("twinning", "bản cam kết kết nghĩa với các bản Xốp Nặm, Phu Cưa",
         ["Mẫu Tơ", "Mẫu Răng", "Xốp Nặm", "Phu Cưa"], None, "signed", None),
    ],
    # ties, and the paper that is signed for one
    "Thành phố Vinh và thành phố Thà Khẹt (Lào) chính thức kết nghĩa.": [
        ("twinning", "kết nghĩa", ["Thành phố Vinh", "thành phố Thà Khẹt"], None, "referenced", None),
    ],
    "Bản Mẫu Tăng (xã Mẫu Thành, huyện Hướng Hóa) kết nghĩa với bản Đen Mẫu (huyện Sê Pôn, Lào).": [
        ("twinning", "kết nghĩa với bản Đen Mẫu", ["Bản Mẫu Tăng", "bản Đen Mẫu"], None, "referenced", None),
    ],
    "Khóm Mẫu Tăng (thị trấn Lao Bảo) và bản Đen Mẫu (huyện Sê Pôn, Lào) đã tổ chức lễ kết nghĩa.": [
        ("twinning", "lễ kết nghĩa", ["Khóm Mẫu Tăng", "bản Đen Mẫu"], None, "signed", None),
    ],
    # a ceremony held ties its two, who stand where they are at home
    "Sáng 16/5, Đồn Biên phòng Mẫu Sơn tổ chức kết nghĩa với Đại đội Biên phòng 219 (Bộ Chỉ huy Quân sự tỉnh Hủa Phăn, "
    "Lào).": [
        ("twinning", "kết nghĩa với Đại đội Biên phòng 219 (Bộ Chỉ huy Quân sự tỉnh Hủa Phăn, Lào)",
         ["Đồn Biên phòng Mẫu Sơn", "Đại đội Biên phòng 219 (Bộ Chỉ huy Quân sự tỉnh Hủa Phăn, Lào)"], None, "signed",
         "XXXX-05-16"),
    ],
    "Chiều 9/10, lãnh đạo tỉnh Quảng Bình và tỉnh Khăm Muồn (Lào) đã chứng kiến Lễ ký kết nghĩa giữa xã Mẫu Hóa (huyện "
    "Minh Hóa) với Cụm bản Noỏng Mẫu (huyện Bua Lạ Pha).": [
        ("twinning",
         "Lễ ký kết nghĩa giữa xã Mẫu Hóa (huyện Minh Hóa) với Cụm bản Noỏng Mẫu (huyện Bua Lạ Pha)",
         ["xã Mẫu Hóa", "Cụm bản Noỏng Mẫu"], None, "signed", "XXXX-10-09"),
    ],
    "Ngày 6/5/2007, khóm Mẫu Vây, thị trấn Khe Mẫu, huyện Hướng Hóa và bản Phường, huyện Sê Pôn (Lào) tổ chức Lễ kết "
    "nghĩa; hơn một năm sau, ngày 22/12/2008, bản Cù Mẫu (huyện Hướng Hóa) và bản A Mẫu (huyện Sê Pôn, Lào) cũng tổ "
    "chức lễ kết nghĩa.": [
        ("twinning", "Lễ kết nghĩa", ["khóm Mẫu Vây", "bản Phường"], None, "referenced", "2007-05-06"),
        ("twinning", "lễ kết nghĩa", ["bản Cù Mẫu", "bản A Mẫu"], None, "signed", "2008-12-22"),
    ],
    "Bản Ka Mẫu và bản Na Mẫu (Lào) tổ chức lễ kết nghĩa trong niềm vui của bà con.": [
        ("twinning", "lễ kết nghĩa", ["Bản Ka Mẫu", "bản Na Mẫu"], None, "signed", None),
    ],
    "Vừa qua đã diễn ra lễ kết nghĩa giữa Trường THCS xã Mẫu Y, huyện Ngọc Hồi với Trường THCS-THPT Nang Mẫu, huyện "
    "Phu Vông, tỉnh Attapư (Lào).": [
        ("twinning",
         "lễ kết nghĩa giữa Trường THCS xã Mẫu Y, huyện Ngọc Hồi với Trường THCS-THPT Nang Mẫu",
         ["Trường THCS xã Mẫu Y", "Trường THCS-THPT Nang Mẫu"], None, "signed", None),
    ],
    "Sắp tới, thôn Mẫu Tơ và bản Xốp Nặm (Lào) sẽ tổ chức lễ kết nghĩa.": [
        ("twinning", "lễ kết nghĩa", ["thôn Mẫu Tơ", "bản Xốp Nặm"], None, "planned", None),
    ],
    "Ngày 26/5 đã diễn ra Lễ kết nghĩa giữa các đồn biên phòng: Mường Mẫu, Thanh Mẫu (BĐBP Sơn La) với Đại đội 411 "
    "(Lào).": [
        ("twinning",
         "Lễ kết nghĩa giữa các đồn biên phòng: Mường Mẫu, Thanh Mẫu (BĐBP Sơn La) với Đại đội 411 (Lào)",
         ["đồn biên phòng Mường Mẫu", "đồn biên phòng Thanh Mẫu (BĐBP Sơn La)", "Đại đội 411 (Lào)"],
         None, "signed", "XXXX-05-26"),
    ],
    # what is signed beside what two bodies sign, and by who has just been told
    "Bộ trưởng Bộ Quốc phòng hai nước đã ký Kế hoạch hợp tác quốc phòng năm 2024 và Nghị định thư về hợp tác quốc "
    "phòng giai đoạn 2025 - 2029 giữa Việt Nam và Lào.": [
        ("cooperation_plan", "Kế hoạch hợp tác quốc phòng năm 2024", ["Bộ Quốc phòng Việt Nam", "Bộ Quốc phòng Lào"],
         "2024", "signed", None),
        ("protocol", "Nghị định thư về hợp tác quốc phòng giai đoạn 2025 - 2029 giữa Việt Nam và Lào",
         ["Việt Nam", "Lào"], "2025/2029", "signed", None),
    ],
    "UBND huyện Đăk Mẫu và chính quyền huyện Đắc Chưng (tỉnh Sê Kông, Lào) vừa tổ chức hội nghị đánh giá kết quả thực "
    "hiện bản ghi nhớ năm 2021, ký kết bản ghi nhớ năm 2022.": [
        ("mou", "bản ghi nhớ năm 2021", ["UBND huyện Đăk Mẫu", "huyện Đắc Chưng"], None, "reviewed", "2021"),
        ("mou", "bản ghi nhớ năm 2022", ["UBND huyện Đăk Mẫu", "huyện Đắc Chưng"], "2022", "signed", None),
    ],
    "Cấp ủy, chính quyền xã Nậm Mẫu và cụm bản Đỉn Đăm, huyện Noọng Hét (Lào) họp đánh giá 1 năm thực hiện Quy chế kết "
    "nghĩa.": [
        ("twinning", "Quy chế kết nghĩa", ["xã Nậm Mẫu", "cụm bản Đỉn Đăm"], None, "reviewed", None),
    ],
    "Lễ trao các văn kiện hợp tác Việt Nam - Lào gồm: Thỏa thuận hợp tác giữa Ban Đối ngoại Trung ương hai Đảng giai "
    "đoạn 2021 - 2025; Bản ghi nhớ giữa Bộ Kế hoạch và Đầu tư hai nước.": [
        ("arrangement", "Thỏa thuận hợp tác giữa Ban Đối ngoại Trung ương hai Đảng giai đoạn 2021 - 2025",
         ["Ban Đối ngoại Trung ương Việt Nam", "Ban Đối ngoại Trung ương Lào"], "2021/2025", "signed", None),
        ("mou", "Bản ghi nhớ giữa Bộ Kế hoạch và Đầu tư hai nước",
         ["Bộ Kế hoạch và Đầu tư Việt Nam", "Bộ Kế hoạch và Đầu tư Lào"], None, "signed", None),
    ],
    "Tiếp nối Bản ghi nhớ từng ký với Đại học Quốc gia Lào, Trường Đại học Vinh mở thêm hai lớp tiếng Lào.": [
        ("mou", "Bản ghi nhớ", ["Trường Đại học Vinh", "Đại học Quốc gia Lào"], None, "referenced", None),
    ],
    "Nhận lời mời của Sở Y tế tỉnh Hủa Phăn (Lào), đoàn đại biểu Sở Y tế tỉnh Sơn La thăm và làm việc tại nước bạn. "
    "Trong thời gian ở thăm, Đoàn đã ký với bạn Thỏa thuận hợp tác giai đoạn 2021-2025.": [
        ("arrangement", "Thỏa thuận hợp tác giai đoạn 2021-2025",
         ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"], "2021/2025", "signed", None),
    ],
    "Hai nước thực hiện Hiệp định về hợp tác kinh tế, văn hóa, khoa học, kỹ thuật năm 2009 giữa Việt Nam và Lào.": [
        ("agreement", "Hiệp định về hợp tác kinh tế, văn hóa, khoa học, kỹ thuật năm 2009 giữa Việt Nam và Lào",
         ["Việt Nam", "Lào"], None, "referenced", "2009"),
    ],
    "Tòa án nhân dân tỉnh Thanh Hóa và Tòa án nhân dân tỉnh Hủa Phăn ký kết biên bản ghi nhớ lần thứ hai.": [
        ("mou", "biên bản ghi nhớ lần thứ hai",
         ["Tòa án nhân dân tỉnh Thanh Hóa", "Tòa án nhân dân tỉnh Hủa Phăn"], None, "signed", None),
    ],
    "Hai bên thống nhất ký kết bản ghi nhớ giữa Sở Nội vụ tỉnh Sơn La và Sở Nội vụ tỉnh Hủa Phăn (Lào).": [
        ("mou", "bản ghi nhớ giữa Sở Nội vụ tỉnh Sơn La và Sở Nội vụ tỉnh Hủa Phăn (Lào)",
         ["Sở Nội vụ tỉnh Sơn La", "Sở Nội vụ tỉnh Hủa Phăn (Lào)"], None, "signed", None),
    ],
    "Hai bên nhất trí ký kết bản ghi nhớ giữa Sở Nội vụ tỉnh Sơn La và Sở Nội vụ tỉnh Hủa Phăn (Lào).": [
        ("mou", "bản ghi nhớ giữa Sở Nội vụ tỉnh Sơn La và Sở Nội vụ tỉnh Hủa Phăn (Lào)",
         ["Sở Nội vụ tỉnh Sơn La", "Sở Nội vụ tỉnh Hủa Phăn (Lào)"], None, "planned", None),
    ],
    "Sáng nay, Trung đoàn 335, Quân khu 4 và Tiểu đoàn 215, Bộ CHQS tỉnh Hủa Phăn (Lào) tổ chức lễ kết nghĩa.": [
        ("twinning", "lễ kết nghĩa", ["Trung đoàn 335", "Tiểu đoàn 215, Bộ CHQS tỉnh Hủa Phăn (Lào)"], None, "signed",
         None),
    ],
    "Trường Tiểu học Tam Mẫu (Tương Dương, Nghệ An) và Trường Tiểu học bản Mẫu Đam (Lào) tổ chức lễ kết nghĩa.": [
        ("twinning", "lễ kết nghĩa", ["Trường Tiểu học Tam Mẫu", "Trường Tiểu học bản Mẫu Đam (Lào)"], None, "signed",
         None),
    ],
    "Ngày 19/7, Tỉnh Đoàn Sơn La và Tỉnh Đoàn Hủa Phăn (Lào) ký bản ghi nhớ hợp tác giai đoạn 2024 - 2026. Lễ ký "
    "kết bản ghi nhớ giữa Đoàn TNCS Hồ Chí Minh tỉnh Sơn La và Đoàn TNNDCM Lào tỉnh Hủa Phăn, giai đoạn 2024 - 2026 "
    "diễn ra trang trọng.": [
        ("mou",
         "bản ghi nhớ giữa Đoàn TNCS Hồ Chí Minh tỉnh Sơn La và Đoàn TNNDCM Lào tỉnh Hủa Phăn, giai đoạn 2024 - 2026",
         ["Đoàn TNCS Hồ Chí Minh tỉnh Sơn La", "Đoàn TNNDCM Lào tỉnh Hủa Phăn"], "2024/2026", "signed", "XXXX-07-19"),
    ],
    "Hủa Phăn (Lào) và Sơn La ký Biên bản hợp tác toàn diện\nĐại diện lễ ký Biên bản hợp tác toàn diện giai đoạn "
    "2022 - 2024 có lãnh đạo hai bên.\nNgày 16/8, diễn ra lễ ký Biên bản hợp tác toàn diện giai đoạn 2022 - 2024 giữa "
    "tỉnh Hủa Phăn và tỉnh Sơn La.": [
        ("minutes_of_agreement",
         "Biên bản hợp tác toàn diện giai đoạn 2022 - 2024 giữa tỉnh Hủa Phăn và tỉnh Sơn La",
         ["tỉnh Hủa Phăn", "tỉnh Sơn La"], "2022/2024", "signed", "XXXX-08-16"),
    ],
    "Tại lễ kết nghĩa, chính quyền 2 huyện Nam Giang và Đắc Chưng (Lào) đã ký bản thỏa thuận thiết lập quan hệ.": [
        ("arrangement", "bản thỏa thuận thiết lập quan hệ", ["Nam Giang", "Đắc Chưng"], None, "signed", None),
    ],
    # told of another time; parties that the next of a list prints are its own
    "Cách đây 5 năm, tại Viêng Chăn, Hội Nông dân Việt Nam và Hội Nông dân Lào đã ký Thỏa thuận hợp tác.": [
        ("arrangement", "Thỏa thuận hợp tác", ["Hội Nông dân Việt Nam", "Hội Nông dân Lào"], None, "referenced", None),
    ],
    "Hai Thủ tướng chứng kiến lễ ký kết: Thỏa thuận về kế hoạch hợp tác năm 2024; Biên bản ghi nhớ giữa Bộ Tài chính "
    "Việt Nam và Bộ Tài chính Lào.": [
        ("arrangement", "Thỏa thuận về kế hoạch hợp tác năm 2024", ["Việt Nam", "Lào"], "2024", "signed", None),
        ("mou", "Biên bản ghi nhớ giữa Bộ Tài chính Việt Nam và Bộ Tài chính Lào",
         ["Bộ Tài chính Việt Nam", "Bộ Tài chính Lào"], None, "signed", None),
    ],
    # agreed to sign, and signed
    "Hai bên đã thống nhất ký kết Biên bản ghi nhớ lần thứ 5 giữa Công an huyện Kỳ Sơn và An ninh huyện Nọng Hét "
    "(Lào).": [
        ("mou", "Biên bản ghi nhớ lần thứ 5 giữa Công an huyện Kỳ Sơn và An ninh huyện Nọng Hét (Lào)",
         ["Công an huyện Kỳ Sơn", "An ninh huyện Nọng Hét (Lào)"], None, "signed", None),
    ],
    "Công an huyện Kỳ Sơn và An ninh huyện Nọng Hét (Lào) đã thống nhất sẽ ký kết Biên bản ghi nhớ vào năm tới.": [
        ("mou", "Biên bản ghi nhớ", ["Công an huyện Kỳ Sơn", "An ninh huyện Nọng Hét (Lào)"], None, "planned", None),
    ],
    "Ngày 5/6, Công an các huyện Kỳ Sơn, Quế Phong ký biên bản ghi nhớ với Công an các huyện Nọng Hét, Mường Quắn "
    "(Lào).": [
        ("mou", "biên bản ghi nhớ với Công an các huyện Nọng Hét",
         ["Công an huyện Kỳ Sơn", "Công an huyện Quế Phong", "Công an huyện Nọng Hét", "Công an huyện Mường Quắn"],
         None, "signed", "XXXX-06-05"),
    ],
    "Chiều 12/9, Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn đã ký Biên bản làm việc và thống nhất kế hoạch trao đổi "
    "đoàn.": [
        ("record_of_meeting", "Biên bản làm việc", ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn"], None, "signed",
         "XXXX-09-12"),
    ],
    "Hai huyện Nậm Pồ và Mường Mày (Phongsaly, Lào) kết nghĩa năm 2012.": [
        ("twinning", "kết nghĩa năm 2012", ["Nậm Pồ", "Mường Mày"], None, "referenced", "2012"),
    ],
    "Sáng 26/11, UBND huyện Ngọc Hồi và chính quyền huyện Phu Vông (Lào) tổ chức lễ kết nghĩa cụm dân cư hai bên biên "
    "giới. Thôn Mẫu Tơ ký bản cam kết kết nghĩa với bản Xốp Nặm.": [
        ("twinning", "bản cam kết kết nghĩa với bản Xốp Nặm", ["Thôn Mẫu Tơ", "bản Xốp Nặm"], None, "signed",
         "XXXX-11-26"),
    ],
    "Lễ kết nghĩa giữa Trường THPT Mường Lát và Trường THPT Viêng Xay (Lào)\nNgày 5/6, Trường THPT Mường Lát và Trường "
    "THPT Viêng Xay (Lào) ký bản ghi nhớ về giao lưu.": [
        ("mou", "bản ghi nhớ về giao lưu", ["Trường THPT Mường Lát", "Trường THPT Viêng Xay (Lào)"], None, "signed",
         "XXXX-06-05"),
    ],
    # whose it is
    "Thực hiện Nghị định thư hợp tác giữa hai Bộ Quốc phòng và kế hoạch hợp tác hằng năm, trường đào tạo 300 cán bộ. "
    "Thứ trưởng Bộ Quốc phòng Lào Khamla Vongdara cảm ơn.": [
        ("protocol", "Nghị định thư hợp tác giữa hai Bộ Quốc phòng", ["Bộ Quốc phòng Việt Nam", "Bộ Quốc phòng Lào"],
         None, "referenced", None),
    ],
    "Ngân hàng BIDV mở chi nhánh ở Lào. Ngân hàng ký thỏa thuận hợp tác với Ngân hàng Ngoại thương Lào.": [
        ("arrangement", "thỏa thuận hợp tác với Ngân hàng Ngoại thương Lào",
         ["Ngân hàng BIDV", "Ngân hàng Ngoại thương Lào"], None, "signed", None),
    ],
    "Hội LHPN tỉnh Quảng Trị gặp Hội LHPN tỉnh Savannakhet (Lào). Cứ dịp 8/3, hội viên qua lại. Hai Hội ký chương "
    "trình phối hợp giai đoạn 2022 - 2027.": [
        ("cooperation_programme", "chương trình phối hợp giai đoạn 2022 - 2027",
         ["Hội LHPN tỉnh Quảng Trị", "Hội LHPN tỉnh Savannakhet (Lào)"], "2022/2027", "signed", None),
    ],
    # Việt Nam told by `hai nước` alone
    "Theo Hiệp định giữa hai Chính phủ, Lào cử 60 lưu học sinh sang. Tỉnh Sơn La nhận 5 em.": [
        ("agreement", "Hiệp định giữa hai Chính phủ", ["Việt Nam", "Lào"], None, "referenced", None),
    ],
    "Hiệp ước hữu nghị và hợp tác Việt - Lào được ký năm 1977.": [
        ("treaty", "Hiệp ước hữu nghị và hợp tác Việt - Lào", ["Việt Nam", "Lào"], None, "referenced", "1977"),
    ],
    # the one that hai bên agreed to sign is the one that a caption shows
    "Trường Đại học Nông - Lâm Mẫu Sơn đón Trường Đại học Champasak (Lào). Hai bên thống nhất ký Bản ghi nhớ giai đoạn "
    "2022 - 2027.\nÔng Trần Văn Mẫu, Hiệu trưởng Trường ĐHNL Mẫu Sơn và ông Khamla Vongdara, Hiệu trưởng Trường Đại "
    "học Champasak (Lào) ký Bản ghi nhớ.": [
        ("mou", "Bản ghi nhớ giai đoạn 2022 - 2027",
         ["Trường Đại học Nông - Lâm Mẫu Sơn", "Trường Đại học Champasak (Lào)"], "2022/2027", "signed", None),
    ],
    # a list that its sides close
    "Thực hiện Hiệp định hợp tác thương mại, du lịch giữa hai Chính phủ Việt Nam và Lào ký tháng 7/2017, hàng hóa qua "
    "cửa khẩu tăng đều.": [
        ("agreement", "Hiệp định hợp tác thương mại, du lịch giữa hai Chính phủ Việt Nam và Lào",
         ["Chính phủ Việt Nam", "Chính phủ Lào"], None, "referenced", "2017-07"),
    ],
    "Trạm phát sóng được xây theo Thỏa thuận về bưu chính, viễn thông, báo chí giữa Chính phủ Việt Nam và Chính "
    "phủ Lào giai đoạn 2021-2025.": [
        ("arrangement",
         "Thỏa thuận về bưu chính, viễn thông, báo chí giữa Chính phủ Việt Nam và Chính phủ Lào giai đoạn 2021-2025",
         ["Chính phủ Việt Nam", "Chính phủ Lào"], "2021/2025", "referenced", None),
    ],
    "Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn (Lào) thực hiện Biên bản hợp tác về khám, chữa bệnh, đào tạo giữa "
    "hai Sở giai đoạn 2022-2026.": [
        ("minutes_of_agreement",
         "Biên bản hợp tác về khám, chữa bệnh, đào tạo giữa hai Sở giai đoạn 2022-2026",
         ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"], "2022/2026", "referenced", None),
    ],
    "Việt Nam và Lào vẫn thực hiện Hiệp định khai thác mỏ, thủy điện giữa hai nước được ký năm 2015.": [
        ("agreement", "Hiệp định khai thác mỏ, thủy điện giữa hai nước", ["Việt Nam", "Lào"], None, "referenced",
         "2015"),
    ],
    # … and what is told between the sides is no part of a title
    "Thực hiện Hiệp định thương mại, kim ngạch giữa Việt Nam và Lào năm 2019 đạt 1,1 tỷ USD.": [
        ("agreement", "Hiệp định thương mại", ["Việt Nam", "Lào"], None, "referenced", None),
    ],
    "Theo Hiệp định vận tải, việc đi lại giữa hai nước Việt Nam và Lào thuận lợi hơn.": [
        ("agreement", "Hiệp định vận tải", ["Việt Nam", "Lào"], None, "referenced", None),
    ],
    "Nhờ Thỏa thuận hợp tác giai đoạn 2016-2020, giao thương giữa hai tỉnh Sơn La và Hủa Phăn (Lào) tăng.": [
        ("arrangement", "Thỏa thuận hợp tác giai đoạn 2016-2020", ["Sơn La", "Hủa Phăn"], "2016/2020", "referenced",
         None),
    ],
    # called by who signed it, and when
    "Trường Đại học Tây Bắc và Trường Cao đẳng Sư phạm Luang Namtha (Lào) có quan hệ lâu năm. Theo bản ghi nhớ mà hai "
    "trường ký kết ngày 12/6/2010, mỗi năm nhà trường nhận 5 học viên.": [
        ("mou", "bản ghi nhớ mà hai trường ký kết ngày 12/6/2010",
         ["Trường Đại học Tây Bắc", "Trường Cao đẳng Sư phạm Luang Namtha (Lào)"], None, "referenced", "2010-06-12"),
    ],
    "Sở Tư pháp tỉnh Sơn La làm việc với Sở Tư pháp tỉnh Hủa Phăn (Lào). Bản ghi nhớ hai bên ký năm 2011 đã hết hạn.": [
        ("mou", "Bản ghi nhớ hai bên ký năm 2011", ["Sở Tư pháp tỉnh Sơn La", "Sở Tư pháp tỉnh Hủa Phăn (Lào)"], None,
         "referenced", "2011"),
    ],
    "Công an tỉnh Sơn La làm việc với Công an tỉnh Hủa Phăn (Lào) về việc thực hiện biên bản hai đơn vị đã ký tại Sầm "
    "Nưa tháng 3/2019.": [
        ("minutes_of_agreement", "biên bản hai đơn vị đã ký tại Sầm Nưa tháng 3/2019",
         ["Công an tỉnh Sơn La", "Công an tỉnh Hủa Phăn (Lào)"], None, "referenced", "2019-03"),
    ],
    "Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn (Lào) gia hạn Biên bản ghi nhớ được ký vào năm 2018.": [
        ("mou", "Biên bản ghi nhớ được ký vào năm 2018", ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"], None,
         "referenced", "2018"),
    ],
    # the Vietnamese side by its noun
    "Hội Hữu nghị Việt Nam - Lào tỉnh Thanh Hóa có 20 chi hội. Năm 2016, thỏa thuận hợp tác giữa Hội và Hội Hữu nghị "
    "Lào - Việt Nam tỉnh Hủa Phăn được ký kết.": [
        ("arrangement", "thỏa thuận hợp tác giữa Hội và Hội Hữu nghị Lào - Việt Nam tỉnh Hủa Phăn",
         ["Hội Hữu nghị Việt Nam - Lào tỉnh Thanh Hóa", "Hội Hữu nghị Lào - Việt Nam tỉnh Hủa Phăn"], None,
         "referenced", "2016"),
    ],
    "Trường Đại học Hồng Đức có 300 lưu học sinh Lào. Biên bản ghi nhớ giữa nhà trường và Trường Cao đẳng Sư phạm "
    "Luang Namtha (Lào) được ký năm 2018.": [
        ("mou", "Biên bản ghi nhớ giữa nhà trường và Trường Cao đẳng Sư phạm Luang Namtha (Lào)",
         ["Trường Đại học Hồng Đức", "Trường Cao đẳng Sư phạm Luang Namtha (Lào)"], None, "referenced", "2018"),
    ],
    "Công ty Cao su Mẫu Sơn trồng 900 ha. Tháng 3/2021, hợp đồng giữa công ty và Công ty Chaleun (Lào) được ký.": [
        ("contract", "hợp đồng giữa công ty và Công ty Chaleun (Lào)",
         ["Công ty Cao su Mẫu Sơn", "Công ty Chaleun (Lào)"], None, "referenced", "2021-03"),
    ],
    # on the eve of what is told
    "Công an tỉnh Sơn La tặng nhà mới cho Công an tỉnh Hủa Phăn (Lào) hôm 26/11/2015. Trước đó một ngày, hai bên "
    "ký biên bản ghi nhớ về phòng, chống tội phạm ma túy.": [
        ("mou", "biên bản ghi nhớ về phòng, chống tội phạm ma túy",
         ["Công an tỉnh Sơn La", "Công an tỉnh Hủa Phăn (Lào)"], None, "signed", "2015-11-25"),
    ],
    "Sáng 26/11/2015, Sở Y tế tỉnh Sơn La tặng Sở Y tế tỉnh Hủa Phăn (Lào) 2 xe cứu thương. Trước đó một ngày, hai bên "
    "đã kiểm điểm 3 năm phối hợp và ký biên bản hợp tác giai đoạn 2016-2018.": [
        ("minutes_of_agreement", "biên bản hợp tác giai đoạn 2016-2018",
         ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"], "2016/2018", "signed", "2015-11-25"),
    ],
    "Sáng 26/11/2015, Sở Y tế tỉnh Sơn La tặng Sở Y tế tỉnh Hủa Phăn (Lào) 2 xe cứu thương. Trước đó một ngày, hai bên "
    "đã hội đàm và ký biên bản hợp tác giai đoạn 2016-2018.": [
        ("minutes_of_agreement", "biên bản hợp tác giai đoạn 2016-2018",
         ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"], "2016/2018", "signed", "2015-11-25"),
    ],
    # two offices of the Parties
    "Hội đàm giữa hai Văn phòng Quốc hội Việt Nam - Lào. Hai Văn phòng ký thỏa thuận hợp tác.": [
        ("arrangement", "thỏa thuận hợp tác", ["Văn phòng Quốc hội Việt Nam", "Văn phòng Quốc hội Lào"], None, "signed",
         None),
    ],
    "Văn phòng Trung ương Đảng Nhân dân Cách mạng Lào và Văn phòng Trung ương Đảng Cộng sản Việt Nam ký thỏa thuận hợp "
    "tác.": [
        ("arrangement", "thỏa thuận hợp tác",
         ["Văn phòng Trung ương Đảng Nhân dân Cách mạng Lào", "Văn phòng Trung ương Đảng Cộng sản Việt Nam"], None,
         "signed", None),
    ],
    # each line of a list is a title, whatever stands before its parties
    "Tập đoàn Điện Mẫu Sơn ký với các công ty của Lào 2 bản ghi nhớ gồm:\nBản ghi nhớ về mua bán điện từ Nhà máy Nậm "
    "Chan giữa Tập đoàn Điện Mẫu Sơn và Công ty Điện lực Lào.\nBản ghi nhớ về mua bán điện từ Nhà máy Nậm Phay giữa "
    "Tập đoàn Điện Mẫu Sơn và Công ty Phay Hydro.": [
        ("mou", "Bản ghi nhớ về mua bán điện từ Nhà máy Nậm Chan giữa Tập đoàn Điện Mẫu Sơn và Công ty Điện lực Lào",
         ["Tập đoàn Điện Mẫu Sơn", "Công ty Điện lực Lào"], None, "signed", None),
        ("mou", "Bản ghi nhớ về mua bán điện từ Nhà máy Nậm Phay giữa Tập đoàn Điện Mẫu Sơn và Công ty Phay Hydro",
         ["Tập đoàn Điện Mẫu Sơn", "Công ty Phay Hydro"], None, "signed", None),
    ],
    "Bản ghi nhớ về cấp nước từ sông Chu giữa Công ty Nước Sơn La và Công ty Nước Hủa Phăn (Lào) đã được ký.": [
        ("mou", "Bản ghi nhớ về cấp nước từ sông Chu giữa Công ty Nước Sơn La và Công ty Nước Hủa Phăn (Lào)",
         ["Công ty Nước Sơn La", "Công ty Nước Hủa Phăn (Lào)"], None, "signed", None),
    ],
    # handed over to somebody, either way
    "Việt Nam và Lào hợp tác. Chiều 9/1, Tập đoàn Mẫu Sơn (MSG) và Công ty Sao Mai đã trao hợp đồng khảo sát sân bay "
    "cho Bộ Giao thông công chính Lào và Công ty Cảng hàng không Lào.": [
        ("contract", "hợp đồng khảo sát sân bay",
         ["Tập đoàn Mẫu Sơn", "Công ty Sao Mai", "Bộ Giao thông công chính Lào", "Công ty Cảng hàng không Lào"], None,
         "signed", "XXXX-01-09"),
    ],
    "Việt Nam và Lào hợp tác. Bộ Năng lượng và Mỏ Lào trao hợp đồng mua bán điện cho Công ty Điện gió Mẫu Sơn.": [
        ("contract", "hợp đồng mua bán điện", ["Bộ Năng lượng và Mỏ Lào", "Công ty Điện gió Mẫu Sơn"], None, "signed",
         None),
    ],
    # tied on a day; between whom, behind what is tied; a treaty that there is
    "Bản Mẫu của tỉnh Nghệ An kết nghĩa với bản Lào\nNgày 24/10, bản Nhọt Mẫu đã chính thức kết nghĩa với bản Huội Mẫu "
    "(huyện Mường Quắn, Lào). Các bản giữ gìn biên giới theo tinh thần của hai Đảng và Hiệp định về Quy chế biên giới "
    "Việt Nam - Lào mà hai nước đã ký kết.": [
        ("twinning", "kết nghĩa với bản Huội Mẫu", ["bản Nhọt Mẫu", "bản Huội Mẫu"], None, "signed", "XXXX-10-24"),
        ("agreement", "Hiệp định về Quy chế biên giới Việt Nam - Lào", ["Việt Nam", "Lào"], None, "referenced", None),
    ],
    "Từ ngày 24/10/2009, bản Nhọt Mẫu đã kết nghĩa với bản Huội Mẫu (huyện Mường Quắn, Lào).": [
        ("twinning", "kết nghĩa với bản Huội Mẫu", ["bản Nhọt Mẫu", "bản Huội Mẫu"], None, "referenced", None),
    ],
    "Ngày 22/11 đã diễn ra lễ kết nghĩa cụm dân cư hai bên biên giới Việt - Lào giữa xã Dân Mẫu và cụm bản Lẳng Mẫu, "
    "huyện Bua Lạ Pha, tỉnh Khăm Muồn (Lào).": [
        ("twinning", "lễ kết nghĩa cụm dân cư hai bên biên giới Việt - Lào giữa xã Dân Mẫu và cụm bản Lẳng Mẫu",
         ["xã Dân Mẫu", "cụm bản Lẳng Mẫu"], None, "signed", "XXXX-11-22"),
    ],
    # told by its parties, then by its period; the treaty of two offices, not of two parliaments
    "Ngày 1/12, lãnh đạo tỉnh Sơn La và tỉnh Hủa Phăn (Lào) đã trao Thỏa thuận hợp tác giữa tỉnh Sơn La và tỉnh Hủa "
    "Phăn. Hai tỉnh đã ký Thỏa thuận hợp tác giai đoạn 2026-2030. Theo nội dung thỏa thuận hợp tác giai đoạn "
    "2026-2030, hai tỉnh mở chợ.": [
        ("arrangement", "Thỏa thuận hợp tác giữa tỉnh Sơn La và tỉnh Hủa Phăn", ["tỉnh Sơn La", "tỉnh Hủa Phăn"],
         "2026/2030", "signed", "XXXX-12-01"),
    ],
    # one paper, told twice; the sum of those that are named; the states of provinces
    "Bộ Y tế Việt Nam tổ chức lễ ký ghi nhớ hợp tác với Bộ Y tế Lào. Hai bên dự lễ ký Bản ghi nhớ hợp tác năm 2012.": [
        ("mou", "ghi nhớ hợp tác với Bộ Y tế Lào", ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"], "2012", "signed", None),
    ],
    "Tỉnh Sơn La và tỉnh Hủa Phăn tuần tra chung, thực hiện Hiệp định về quy chế biên giới giữa hai nước.": [
        ("agreement", "Hiệp định về quy chế biên giới giữa hai nước", [], None, "referenced", None),
    ],
    "Hội đàm giữa Sở Y tế tỉnh Sơn La với Sở Y tế 3 tỉnh: Hủa Phăn, Bò Kẹo, Salavan (Lào). Sau đó là lễ ký biên bản "
    "hội đàm giữa Sở Y tế tỉnh Sơn La và Sở Y tế 3 tỉnh Bắc Lào.": [
        ("record_of_meeting", "biên bản hội đàm giữa Sở Y tế tỉnh Sơn La và Sở Y tế 3 tỉnh Bắc Lào",
         ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn", "Sở Y tế tỉnh Bò Kẹo", "Sở Y tế tỉnh Salavan"],
         None, "signed", None),
    ],
    # signed between two, and about what
    "Chương trình có Biên bản ghi nhớ ký giữa Công ty Mẫu Sơn với Công ty Điện lực Lào về đào tạo thợ điện.": [
        ("mou", "Biên bản ghi nhớ ký giữa Công ty Mẫu Sơn với Công ty Điện lực Lào về đào tạo thợ điện",
         ["Công ty Mẫu Sơn", "Công ty Điện lực Lào"], None, "referenced", None),
    ],
    # a period told with its length
    "Hai bên thực hiện Thỏa thuận hợp tác giai đoạn 5 năm từ 2016 - 2020 giữa Bộ Y tế Lào và Bộ Y tế Việt Nam.": [
        ("arrangement",
         "Thỏa thuận hợp tác giai đoạn 5 năm từ 2016 - 2020 giữa Bộ Y tế Lào và Bộ Y tế Việt Nam",
         ["Bộ Y tế Lào", "Bộ Y tế Việt Nam"], "2016/2020", "referenced", None),
    ],
    # the ministry as the article names it elsewhere
    "Bộ Y tế Việt Nam tiếp đoàn Bộ Y tế Lào. Bộ Y tế và Bộ Y tế Lào ký Biên bản kết quả hội đàm.": [
        ("record_of_meeting", "Biên bản kết quả hội đàm", ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"], None, "signed", None),
    ],
}  # fmt: skip

# nothing is signed, or no document is told
NO_PAPER = [
    "Việt Nam và Lào hợp tác. Tập đoàn Mẫu Sơn đã trao hợp đồng lao động cho Công ty Sao Mai.",
    "Bản ghi nhớ về cấp nước từ lễ ký kết giữa Công ty Nước Sơn La và Công ty Nước Hủa Phăn (Lào).",
    "Tỉnh Quảng Trị có 25 cặp thôn, bản kết nghĩa với các bản của hai tỉnh Savannakhet và Salavan (Lào).",
    "Theo Hiệp định giữa hai nước Lào và Trung Quốc, đường sắt khởi công.",
    "Tỉnh Sơn La và tỉnh Hủa Phăn (Lào) chưa có văn bản kết nghĩa nào.",
    "Sơn La và Hủa Phăn (Lào) có nhiều hoạt động giao lưu, kết nghĩa.",
    "Huyện kết nghĩa Viêng Xay (Lào) tặng huyện Mường Lát 20 tấn gạo.",
    "UBND huyện Sông Mã phối hợp với chính quyền huyện Mường Ét (Lào) làm lễ kết nghĩa cụm dân cư hai bên biên giới.",
    "Hai tỉnh Kon Tum và Attapư (Lào) đã ký 3 bản ghi nhớ về biên giới, y tế và giáo dục.",
    "Công an tỉnh Sơn La, Công an tỉnh Điện Biên và Công an tỉnh Lai Châu ký quy chế phối hợp. Lào có 17 tỉnh.",
    # the noun of a Lao body that is named before
    "Bệnh viện Mahosot (Lào) có 450 giường. Thỏa thuận giữa bệnh viện và Bệnh viện tỉnh Hủa Phăn (Lào) được ký.",
]

# text: the pairs
PAIRS: dict[str, list[tuple[str, str]]] = {
    # one name, said for several provinces
    "Sở Công Thương Quảng Trị ký kết với Sở Công nghiệp và Thương mại 3 tỉnh Savannakhet, Salavan và Champasak (Lào) "
    "biên bản về chợ.": [
        ("Sở Công Thương Quảng Trị", "Sở Công nghiệp và Thương mại tỉnh Savannakhet"),
        ("Sở Công Thương Quảng Trị", "Sở Công nghiệp và Thương mại tỉnh Salavan"),
        ("Sở Công Thương Quảng Trị", "Sở Công nghiệp và Thương mại tỉnh Champasak"),
    ],
    "Sở Y tế Quảng Trị ký biên bản hợp tác với Sở Y tế 2 tỉnh: Savannakhet, Salavan (Lào).": [
        ("Sở Y tế Quảng Trị", "Sở Y tế tỉnh Savannakhet"),
        ("Sở Y tế Quảng Trị", "Sở Y tế tỉnh Salavan"),
    ],
    "Liên đoàn Lao động tỉnh Hà Tĩnh ký thỏa thuận với Liên hiệp Công đoàn các tỉnh Khăm Muộn và thủ đô Viêng Chăn "
    "(Lào).": [
        ("Liên đoàn Lao động tỉnh Hà Tĩnh", "Liên hiệp Công đoàn tỉnh Khăm Muộn"),
        ("Liên đoàn Lao động tỉnh Hà Tĩnh", "Liên hiệp Công đoàn thủ đô Viêng Chăn"),
    ],
    "Ban Công tác đặc biệt các tỉnh Thừa Thiên Huế, Sa-la-van và Sê-kông (Lào) ký Biên bản ghi nhớ.": [
        ("Ban Công tác đặc biệt tỉnh Thừa Thiên Huế", "Ban Công tác đặc biệt tỉnh Sa-la-van"),
        ("Ban Công tác đặc biệt tỉnh Thừa Thiên Huế", "Ban Công tác đặc biệt tỉnh Sê-kông"),
    ],
    # one row
    "Hội thảo do Đại học Huế, Đại học Quốc gia Lào và Đại học Savannakhet đồng tổ chức.": [
        ("Đại học Huế", "Đại học Quốc gia Lào"),
        ("Đại học Huế", "Đại học Savannakhet"),
    ],
    "Trường Đại học Mẫu Sơn đã ký thỏa thuận hợp tác với các trường: Đại học Champasak, Đại học Savannakhet.": [
        ("Trường Đại học Mẫu Sơn", "Đại học Champasak"),
        ("Trường Đại học Mẫu Sơn", "Đại học Savannakhet"),
    ],
    "Đại học Huế đã có quan hệ hợp tác với nhiều trường của Lào như Đại học Quốc gia Lào, Đại học Champasak.": [
        ("Đại học Huế", "Đại học Quốc gia Lào"),
        ("Đại học Huế", "Đại học Champasak"),
    ],
    "Bệnh viện Trung ương Huế ký kết ghi nhớ hợp tác với 2 bệnh viện của Lào gồm: Bệnh viện tỉnh Sê Kông và Bệnh viện "
    "tỉnh Salavan.": [
        ("Bệnh viện Trung ương Huế", "Bệnh viện tỉnh Sê Kông"),
        ("Bệnh viện Trung ương Huế", "Bệnh viện tỉnh Salavan"),
    ],
    "Tỉnh đoàn Hà Tĩnh ký biên bản ghi nhớ với Đoàn thanh niên cách mạng Lào tỉnh Khăm Muồn.": [
        ("Tỉnh đoàn Hà Tĩnh", "Đoàn thanh niên cách mạng Lào tỉnh Khăm Muồn"),
    ],
    "Ngày 9/4, Ban Tổ chức Trung ương hai Đảng Việt Nam và Lào ký Kế hoạch hợp tác năm 2024.": [
        ("Ban Tổ chức Trung ương Việt Nam", "Ban Tổ chức Trung ương Lào"),
    ],
    # the Vietnamese body by its noun
    "Hội Nông dân tỉnh Điện Biên có 60 nghìn hội viên. Hội ký chương trình phối hợp với Hội Nông dân các tỉnh "
    "Phongsaly và Bò Kẹo (Lào).": [
        ("Hội Nông dân tỉnh Điện Biên", "Hội Nông dân tỉnh Phongsaly"),
        ("Hội Nông dân tỉnh Điện Biên", "Hội Nông dân tỉnh Bò Kẹo"),
    ],
    "Bệnh viện Đa khoa tỉnh Quảng Trị là tuyến cuối. Từ năm 2016, bệnh viện hợp tác với Bệnh viện tỉnh Savannakhet "
    "(Lào).": [("Bệnh viện Đa khoa tỉnh Quảng Trị", "Bệnh viện tỉnh Savannakhet (Lào)")],
    "Sở Ngoại vụ Điện Biên có 20 cán bộ. Năm qua, Sở duy trì giao ban với Sở Ngoại vụ tỉnh Hủa Phăn (Lào).": [
        ("Sở Ngoại vụ Điện Biên", "Sở Ngoại vụ tỉnh Hủa Phăn (Lào)"),
    ],
    "Bệnh viện Đa khoa tỉnh Sơn La nhận 12 bác sĩ. Quan hệ hợp tác giữa bệnh viện và Bệnh viện tỉnh Hủa Phăn (Lào) có "
    "từ năm 2012.": [("Bệnh viện Đa khoa tỉnh Sơn La", "Bệnh viện tỉnh Hủa Phăn (Lào)")],
    # each of a row, at what both hold
    "Hội nghị thường niên giữa Sở Công Thương tỉnh Quảng Trị với Sở Công Thương 2 tỉnh: Savannakhet, Salavan, nước "
    "CHDCND Lào.": [
        ("Sở Công Thương tỉnh Quảng Trị", "Sở Công Thương tỉnh Savannakhet"),
        ("Sở Công Thương tỉnh Quảng Trị", "Sở Công Thương tỉnh Salavan"),
    ],
    # a body of one country is not its own counterpart
    "Bộ trưởng Bộ Công an Trần Văn Mẫu tiếp Bộ trưởng Bộ An ninh Lào Khamla Vongdara. Cùng dự có Thứ trưởng Bộ An ninh "
    "Bounmy Sayavong. Hai Bộ tăng cường hợp tác.": [("Bộ Công an", "Bộ An ninh Lào")],
    # told long before
    "Đồn Biên phòng Sen Thượng trao gạo tặng Đại đội Biên phòng 517 (Lào). Anh em cùng ăn bữa cơm. Trời đã tối. "
    "Ai cũng vui. Món cá nướng rất ngon. Rượu được rót đầy. Câu chuyện kéo dài. Từ khi kết nghĩa (tháng 3/2011), hai "
    "đơn vị đã tuần tra song phương 28 lần.": [("Đồn Biên phòng Sen Thượng", "Đại đội Biên phòng 517 (Lào)")],
    # by what they do, behind brackets
    "Công an huyện Sông Mã và Công an huyện Mường Ét (Hủa Phăn, Lào) ký biên bản.": [
        ("Công an huyện Sông Mã", "Công an huyện Mường Ét"),
    ],
    "Đội tuyển do Bộ CHQS tỉnh Sơn La cùng Bộ CHQS tỉnh Luông Nậm Thà (Lào) huấn luyện.": [
        ("Bộ CHQS tỉnh Sơn La", "Bộ CHQS tỉnh Luông Nậm Thà (Lào)"),
    ],
    "Ngân hàng Sacombank và Ngân hàng Phát triển Lào bắt tay cung cấp dịch vụ chuyển tiền.": [
        ("Ngân hàng Sacombank", "Ngân hàng Phát triển Lào"),
    ],
    # called by its initials
    "Trường Đại học Nông - Lâm Mẫu Sơn có 5 khoa. Trường ĐHNL Mẫu Sơn phối hợp với Trường Đại học Champasak (Lào) mở "
    "lớp.": [("Trường Đại học Nông - Lâm Mẫu Sơn", "Trường Đại học Champasak (Lào)")],
    # courts are called the same in both countries
    "Chánh án Tòa án nhân dân tối cao Trần Văn Mẫu tiếp Chánh án Tòa án nhân dân tối cao Lào Khamla Vongdara. Hai bên "
    "nhìn lại kết quả hợp tác giữa Tòa án hai nước Việt Nam và Lào.": [
        ("Tòa án nhân dân tối cao Việt Nam", "Tòa án nhân dân tối cao Lào"),
    ],
    "Tòa án nhân dân tỉnh Hủa Phăn (Lào) thăm Việt Nam. Tòa án hai nước tăng cường hợp tác.": [
        ("Tòa án Việt Nam", "Tòa án Lào"),
    ],
    # two spaces, the noun of an office, the other word for a country
    "Trường Đại học Mẫu Sơn và Đại học Phay  (CHDCND Lào) ký kết hợp tác. Đại học Phay cử đoàn sang.": [
        ("Trường Đại học Mẫu Sơn", "Đại học Phay"),
    ],
    "Sáng nay, hai cơ quan Kiểm toán Nhà nước Việt Nam và Lào ký kết hợp tác.": [
        ("Kiểm toán Nhà nước Việt Nam", "Kiểm toán Nhà nước Lào"),
    ],
    "Việt Nam và Lào thống nhất nhiều việc. Bộ Nội vụ hai quốc gia sẽ phối hợp chặt chẽ.": [
        ("Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào"),
    ],
    # names of the highlands, by themselves and in a row
    "Đồn Biên phòng Tr'Mẫu và Đồn Biên phòng H’Mẫu phối hợp với Đại đội Biên phòng 534 (Lào).": [
        ("Đồn Biên phòng Tr'Mẫu", "Đại đội Biên phòng 534 (Lào)"),
        ("Đồn Biên phòng H'Mẫu", "Đại đội Biên phòng 534 (Lào)"),
    ],
    "Các Đồn Biên phòng Ga Mẫu, Tr'Mẫu, A Mẫu (BĐBP Đà Nẵng) kết nghĩa với Đại đội Biên phòng 534 (Lào).": [
        ("Đồn Biên phòng Ga Mẫu", "Đại đội Biên phòng 534 (Lào)"),
        ("Đồn Biên phòng Tr'Mẫu", "Đại đội Biên phòng 534 (Lào)"),
        ("Đồn Biên phòng A Mẫu (BĐBP Đà Nẵng)", "Đại đội Biên phòng 534 (Lào)"),
    ],
    # what stands before the clause; each of a row of many
    "Việt Nam và Lào là bạn. Với sự giúp đỡ, phối hợp của Bộ Giáo dục 2 nước Việt Nam và Lào, 472 em đã sang học.": [
        ("Bộ Giáo dục Việt Nam", "Bộ Giáo dục Lào"),
    ],
    "Bệnh viện Bạch Mai ký kết với Sở Y tế của 5 tỉnh Savannakhet, Champasak, Salavan, Sê Kông và Attapeu (Lào).": [
        ("Bệnh viện Bạch Mai", f"Sở Y tế tỉnh {name}")
        for name in ("Savannakhet", "Champasak", "Salavan", "Sê Kông", "Attapeu")
    ],
    "Viện Nghiên cứu lập pháp Việt Nam hợp tác với Viện Nghiên cứu pháp lý Lào.": [
        ("Viện Nghiên cứu lập pháp Việt Nam", "Viện Nghiên cứu pháp lý Lào"),
    ],
    "Việt Nam và Lào là bạn. Tập đoàn Mẫu Sơn và Công ty Sao Mai đã trao hợp đồng khảo sát cho Công ty Cảng Lào.": [
        ("Tập đoàn Mẫu Sơn", "Công ty Cảng Lào"),
        ("Công ty Sao Mai", "Công ty Cảng Lào"),
    ],
    # the country behind the comma; the company below its board
    "Chuyến thăm mở ra quan hệ hợp tác giữa Bệnh viện Mẫu Sơn, Việt Nam và Sở Y tế tỉnh Hủa Phăn, Lào.": [
        ("Bệnh viện Mẫu Sơn", "Sở Y tế tỉnh Hủa Phăn"),
    ],
    "Chủ tịch HĐTV Tập đoàn Than Việt Nam (TVN) Trần Văn Mẫu dự lễ. TVN hợp tác với Công ty Than Lào.": [
        ("Tập đoàn Than Việt Nam", "Công ty Than Lào"),
    ],
    # at a gate that both sides have
    "Trạm Kiểm soát biên phòng Nậm Cắn phối hợp với Trạm Công an cửa khẩu Nậm Cắn (Lào) phân luồng xe.": [
        ("Trạm Kiểm soát biên phòng Nậm Cắn", "Trạm Công an cửa khẩu Nậm Cắn (Lào)"),
    ],
}

NO_PAIR = [
    "Lào và Việt Nam hợp tác, tạo thuận lợi cho Bộ Giáo dục hai nước.",
    "Theo Bệnh viện Mẫu Sơn, Lào và Việt Nam hợp tác chống dịch.",
    "Theo Trường Đại học Mẫu Sơn, Lào đã ký kết hợp tác với Sở Y tế tỉnh Sơn La.",
    "Tập đoàn Than Mẫu Sơn và Tập đoàn Sovico ký hợp đồng khảo sát. Lào có 17 tỉnh.",
    "Bộ trưởng Bộ An ninh Lào Khamla Vongdara và Thứ trưởng Bộ An ninh Bounmy Sayavong dự. Hai Bộ tăng cường hợp tác.",
    "Bệnh viện Đa khoa tỉnh Sơn La nghỉ lễ. Trận bóng giữa bệnh viện và Bệnh viện tỉnh Hủa Phăn (Lào) sôi nổi.",
    "Trường Cao đẳng Sơn La ở xa. Đoạn đường giữa trường và Trường Cao đẳng Sư phạm Luang Namtha (Lào) dài 300 km.",
    "Công an các tỉnh Nghệ An, Hà Tĩnh và Quảng Bình tổng kết công tác phối hợp với các huyện. Lào có 17 tỉnh.",
    "Bệnh viện Mahosot (Lào) xây từ năm 1903. Bệnh viện phối hợp với Bệnh viện tỉnh Hủa Phăn (Lào) mở lớp.",
    "Đồn Biên phòng Sen Thượng giữ 28 km biên giới. Đơn vị tặng Đại đội Biên phòng 517 (Lào) 2 tấn gạo.",
    "Sở Y tế Sơn La có 900 bác sĩ. Các đơn vị y tế phối hợp với Sở Y tế tỉnh Nghệ An; đoàn Lào dự.",
    "Bộ Y tế Việt Nam, Bộ Công an Lào và Bộ Nội vụ Lào tổ chức lễ.",
    "Tỉnh đoàn Sơn La trao quà cho Tỉnh đoàn Hủa Phăn, Tỉnh đoàn Bò Kẹo và Tỉnh đoàn Phongsaly (Lào).",
]


def told(text: str) -> tuple[Agreement, ...]:
    """The documents of ``text``, whose parties and people are the article's own, every proof its own characters."""
    article = vlc.parse_article(text)
    for agreement in article.agreements:
        assert all(party in (*article.places, *article.organizations) for party in agreement.parties)
        assert all(official in article.officials for official in agreement.signatories)
        assert all(text[proof.start : proof.end] == proof.quote for proof in agreement.evidence)
    return article.agreements


@pytest.mark.parametrize("text", PAPERS, ids=[text[:40] for text in PAPERS])
def test_papers(text: str) -> None:
    assert [
        (
            a.kind,
            a.title,
            [p.name for p in a.parties],
            a.period.edtf if a.period else None,
            a.status,
            a.signed_on.edtf if a.signed_on else None,
        )
        for a in told(text)
    ] == PAPERS[text]


@pytest.mark.parametrize("text", NO_PAPER, ids=[text[:40] for text in NO_PAPER])
def test_no_paper(text: str) -> None:
    assert told(text) == ()


@pytest.mark.parametrize("text", PAIRS, ids=[text[:40] for text in PAIRS])
def test_partners(text: str) -> None:
    article = vlc.parse_article(text)
    assert [(p.vietnamese.name, p.lao.name) for p in article.partnerships] == PAIRS[text]
    for pair in article.partnerships:
        assert {pair.vietnamese, pair.lao} <= set(article.organizations)
        assert all(text[proof.start : proof.end] == proof.quote for proof in pair.evidence)


@pytest.mark.parametrize("text", NO_PAIR, ids=[text[:40] for text in NO_PAIR])
def test_no_partners(text: str) -> None:
    assert vlc.parse_article(text).partnerships == ()


def test_only_those_who_cooperate_stand_in_a_row_of_them() -> None:
    told_of = "Bộ Y tế hai nước Việt Nam và Lào hợp tác tốt; đồng thời khẳng định, Quốc hội hai nước ủng hộ để"
    article = vlc.parse_article(f"{told_of} Bộ Y tế hai nước tăng cường hợp tác.")
    assert {p.lao.name for p in article.partnerships} == {"Bộ Y tế Lào"}
    article = vlc.parse_article("Lào cử đoàn. Việt Nam mở rộng hợp tác giữa Bộ Y tế hai nước, Bộ Nội vụ hai nước.")
    assert {p.lao.name for p in article.partnerships} == {"Bộ Y tế Lào", "Bộ Nội vụ Lào"}


def test_a_document_called_by_its_day_may_be_called_by_its_noun() -> None:
    (agreement,) = told("Theo Bản ghi nhớ ký năm 2018, tỉnh Sơn La giúp tỉnh Hủa Phăn (Lào) xây trường.")
    assert (agreement.title, agreement.aliases) == ("Bản ghi nhớ ký năm 2018", ("Bản ghi nhớ",))


SIGNED_BY_TWO = {
    "Dự lễ có ông Trần Văn Mẫu, Hiệu trưởng Trường Đại học Vinh và ông Khamla Vongdara, Hiệu trưởng Trường Đại học "
    "Savannakhet (Lào). Hiệu trưởng hai trường đã ký bản ghi nhớ về trao đổi sinh viên.": "office",
    "Ông Trần Văn Mẫu, Tổng Biên tập Báo Sơn La và ông Khamla Vongdara, Tổng Biên tập Báo Hủa Phăn (Lào) chủ trì. Tổng "
    "Biên tập hai báo đã ký kết bản ghi nhớ.": "office",
    "Ông Trần Văn Mẫu, Giám đốc Sở Y tế Sơn La hội đàm với ông Khamla Vongdara, Giám đốc Sở Y tế tỉnh Hủa Phăn (Lào). "
    "Kết thúc hội đàm, lãnh đạo hai bên đã ký biên bản hợp tác.": "leaders",
    "Trong chuyến thăm, đoàn tỉnh Sơn La do ông Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh dẫn đầu đã cùng ông Khamla "
    "Vongdara, Phó Tỉnh trưởng Hủa Phăn (Lào) ký thỏa thuận hợp tác.": "group",
    "Đoàn tỉnh Sơn La do ông Trần Văn Mẫu, Chủ tịch UBND tỉnh làm trưởng đoàn và ông Khamla Vongdara, Tỉnh trưởng Hủa "
    "Phăn (Lào) ký thỏa thuận hợp tác.": "group",
    "Thứ trưởng Trần Văn Mẫu đã cùng Thứ trưởng Bộ Y tế Lào Khamla Vongdara ký Kế hoạch hợp tác năm 2024 giữa Bộ Y tế "
    "Việt Nam và Bộ Y tế Lào.": "names",
}


@pytest.mark.parametrize("text", SIGNED_BY_TWO, ids=[text[:40] for text in SIGNED_BY_TWO])
def test_who_signs(text: str) -> None:
    (agreement,) = told(text)
    assert [o.name for o in agreement.signatories] == ["Trần Văn Mẫu", "Khamla Vongdara"]
