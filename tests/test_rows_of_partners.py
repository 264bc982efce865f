"""Partners in rows, police in small letters, papers beside papers: as reviews and notices tell them; all invented."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc

PAIRS: dict[str, list[tuple[str, str]]] = {
    # one body of a country, with each of the others
    "Đại sứ đánh giá cao hợp tác giữa Bộ Nội vụ Việt Nam, Bộ Tư pháp Lào, Bộ Nội vụ Lào thời gian qua.": [
        ("Bộ Nội vụ Việt Nam", "Bộ Tư pháp Lào"),
        ("Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào"),
    ],
    "Công an tỉnh Nghệ An và Công an 3 tỉnh Bô Ly Khăm Xay, Xiêng Khoảng, Hủa Phăn (Lào) đã tăng cường phối hợp.": [
        ("Công an tỉnh Nghệ An", "Công an tỉnh Bô Ly Khăm Xay"),
        ("Công an tỉnh Nghệ An", "Công an tỉnh Xiêng Khoảng"),
        ("Công an tỉnh Nghệ An", "Công an tỉnh Hủa Phăn"),
    ],
    "Công an các tỉnh Nghệ An, Hà Tĩnh phối hợp với Công an các tỉnh Bôlykhămxay, Khăm Muộn (Lào) bắt một đối tượng.": [
        ("Công an tỉnh Nghệ An", "Công an tỉnh Bôlykhămxay"),
        ("Công an tỉnh Nghệ An", "Công an tỉnh Khăm Muộn"),
        ("Công an tỉnh Hà Tĩnh", "Công an tỉnh Bôlykhămxay"),
        ("Công an tỉnh Hà Tĩnh", "Công an tỉnh Khăm Muộn"),
    ],
    # small letters
    "Ngày 5/3, công an huyện Kỳ Sơn phối hợp với công an huyện Noọng Hét (Lào) bắt một đối tượng.": [
        ("công an huyện Kỳ Sơn", "công an huyện Noọng Hét (Lào)")
    ],
    "Hội nghị hợp tác giữa Công an tỉnh Nghệ An với công an các tỉnh Xiêng Khoảng và Hủa Phăn (Lào) đã diễn ra.": [
        ("Công an tỉnh Nghệ An", "công an tỉnh Xiêng Khoảng"),
        ("Công an tỉnh Nghệ An", "công an tỉnh Hủa Phăn"),
    ],
    # called after a person
    "Bảo tàng Hồ Chí Minh và Bảo tàng Cayxỏn Phômvihản ký thỏa thuận hợp tác.": [
        ("Bảo tàng Hồ Chí Minh", "Bảo tàng Cayxỏn Phômvihản")
    ],
    # whose body comes first in the row is told of by others
    "Sau lễ ký giữa hai Quốc hội, Văn phòng Quốc hội Việt Nam và Văn phòng Quốc hội Lào đã ký thỏa thuận hợp tác.": [
        ("Văn phòng Quốc hội Việt Nam", "Văn phòng Quốc hội Lào")
    ],
    "Đồn Biên phòng Mẫu Sơn kết nghĩa với Đại đội Biên phòng 222 (Lào). Đến dự có Bộ Chỉ huy BĐBP tỉnh Nghệ An, Bộ Chỉ "
    "huy quân sự tỉnh Xiêng Khoảng (Lào) và cán bộ 2 đơn vị kết nghĩa.": [
        ("Đồn Biên phòng Mẫu Sơn", "Đại đội Biên phòng 222 (Lào)")
    ],
    "Lễ ký bản ghi nhớ giữa Viện Nghiên cứu Chiến lược, Chính sách Tài chính - Bộ Tài chính Việt Nam và Viện Nghiên "
    "cứu Tài khóa - Bộ Tài chính Lào.": [
        (
            "Viện Nghiên cứu Chiến lược, Chính sách Tài chính - Bộ Tài chính Việt Nam",
            "Viện Nghiên cứu Tài khóa - Bộ Tài chính Lào",
        )
    ],
    # guards and police of one province, told once
    "Hội nghị hợp tác giữa Công an, Bộ đội Biên phòng tỉnh Nghệ An với Công an tỉnh Xiêng Khoảng (Lào) bế mạc.": [
        ("Công an tỉnh Nghệ An", "Công an tỉnh Xiêng Khoảng (Lào)"),
        ("Bộ đội Biên phòng tỉnh Nghệ An", "Công an tỉnh Xiêng Khoảng (Lào)"),
    ],
    "Công an tỉnh Mẫu Sơn phối hợp với Công an 3 tỉnh Bắc Lào là Phongsaly, Luang Prabang và Oudomxay bắt 3 người.": [
        ("Công an tỉnh Mẫu Sơn", "Công an tỉnh Phongsaly"),
        ("Công an tỉnh Mẫu Sơn", "Công an tỉnh Luang Prabang"),
        ("Công an tỉnh Mẫu Sơn", "Công an tỉnh Oudomxay"),
    ],
    "BCH T.Ư Đoàn TNCS Hồ Chí Minh và BCH T.Ư Đoàn Thanh niên NDCM Lào ký thỏa thuận hợp tác.": [
        ("BCH T.Ư Đoàn TNCS Hồ Chí Minh", "BCH T.Ư Đoàn Thanh niên NDCM Lào")
    ],
    "Sở Y tế Sơn La và Sở Y tế tỉnh Hủa Phăn (Lào) luân phiên tổ chức hội nghị.": [
        ("Sở Y tế Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)")
    ],
    "Văn phòng Trung ương Đảng ta và Văn phòng Trung ương Đảng Nhân dân Cách mạng Lào ký Thỏa thuận hợp tác.": [
        ("Văn phòng Trung ương Đảng", "Văn phòng Trung ương Đảng Nhân dân Cách mạng Lào")
    ],
    # whom they belong to
    "Ủy ban Dân tộc của Việt Nam và Ủy ban Dân tộc thuộc Quốc hội Lào đã trao bản ghi nhớ.": [
        ("Ủy ban Dân tộc của Việt Nam", "Ủy ban Dân tộc thuộc Quốc hội Lào")
    ],
    "Trung tâm Tin học thuộc Bộ Tư pháp phối hợp với Vụ Kế hoạch, Bộ Tư pháp Lào mở lớp.": [
        ("Trung tâm Tin học thuộc Bộ Tư pháp", "Vụ Kế hoạch, Bộ Tư pháp Lào")
    ],
    "Bộ Tư lệnh Bộ đội Biên phòng phối hợp với Cục Biên phòng, Bộ Tổng Tham mưu Quân đội nhân dân Lào mở lớp.": [
        ("Bộ Tư lệnh Bộ đội Biên phòng", "Cục Biên phòng, Bộ Tổng Tham mưu Quân đội nhân dân Lào")
    ],
    # several, named elsewhere
    "Tỉnh đoàn Sơn La ký biên bản hợp tác với Tỉnh đoàn 2 tỉnh Bắc Lào. Tỉnh đoàn U Đôm Xay và Tỉnh đoàn Luông Pha "
    "Băng (Lào) đón đoàn.": [
        ("Tỉnh đoàn Sơn La", "Tỉnh đoàn U Đôm Xay"),
        ("Tỉnh đoàn Sơn La", "Tỉnh đoàn Luông Pha Băng (Lào)"),
    ],
    "Vườn quốc gia Mẫu Sơn và Vườn quốc gia Hin Nậm Nô (Lào) phối hợp bảo vệ rừng.": [
        ("Vườn quốc gia Mẫu Sơn", "Vườn quốc gia Hin Nậm Nô (Lào)")
    ],
    # the two that open a sentence, side by side
    "Liên đoàn Lao động tỉnh Sơn La, Liên hiệp Công đoàn tỉnh Hủa Phăn (Lào) ký kết thỏa thuận hợp tác.": [
        ("Liên đoàn Lao động tỉnh Sơn La", "Liên hiệp Công đoàn tỉnh Hủa Phăn (Lào)")
    ],
    # a gate that both sides have
    "Đồn Biên phòng cửa khẩu Nậm Cắn và Đồn Công an cửa khẩu Nậm Cắn (tỉnh Xiêng Khoảng, Lào) đã kết nghĩa.": [
        ("Đồn Biên phòng cửa khẩu Nậm Cắn", "Đồn Công an cửa khẩu Nậm Cắn")
    ],
    # called otherwise now
    "Quan hệ hợp tác giữa Bộ Nội vụ Việt Nam trước đây, nay là Bộ Tổ chức và Bộ Nội vụ Lào luôn phát triển.": [
        ("Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào")
    ],
    "Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào họp. Cuối buổi, hai Bộ trưởng ký Biên bản Hội nghị lần thứ 5, trong đó có "
    "việc phối hợp với Bộ Quốc phòng và Bộ Công an Lào.": [("Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào")],
}

NONE = [
    "Liên đoàn Lao động tỉnh Sơn La, Liên hiệp Công đoàn tỉnh Hủa Phăn (Lào) dự lễ khai mạc.",
    "Tỉnh đoàn Sơn La thăm Tỉnh đoàn 3 tỉnh Bắc Lào. Tỉnh đoàn U Đôm Xay và Tỉnh đoàn Luông Pha Băng (Lào) đón đoàn.",
    "Tỉnh đoàn Sơn La phối hợp với Tỉnh đoàn 3 tỉnh Bắc Lào. Đón đoàn có Tỉnh đoàn U Đôm Xay (Lào).",
    "Công an 03 huyện của tỉnh Sơn La thăm An ninh huyện Xốp Bau (Lào). Hai bên đã ký kết Biên bản ghi nhớ lần thứ 07.",
    "Trận bóng giữa Công an tỉnh Sơn La, Công an tỉnh Hủa Phăn và Công an tỉnh Luông Pha Băng (Lào) diễn ra sôi nổi.",
    "Việt Nam và Lào là láng giềng. Hợp tác giữa các Bộ Công Thương - Năng lượng và Mỏ hai nước được đẩy mạnh.",
    "Lực lượng công an hai nước Việt Nam và Lào phối hợp chặt chẽ.",
    "Sở Y tế tỉnh Sơn La, Sở Y tế tỉnh Hủa Phăn và Sở Y tế tỉnh Luông Pha Băng (Lào) dự lễ khai mạc.",
]

# text: title, parties and status of each document
PAPERS: dict[str, list[tuple[str, list[str], str]]] = {
    "Biên bản cuộc họp ngày 22/12/2023 giữa Bộ Nông Lâm Lào và Bộ Nông nghiệp Việt Nam được triển khai.": [
        (
            "Biên bản cuộc họp ngày 22/12/2023 giữa Bộ Nông Lâm Lào và Bộ Nông nghiệp Việt Nam",
            ["Bộ Nông Lâm Lào", "Bộ Nông nghiệp Việt Nam"],
            "referenced",
        )
    ],
    "Sáng 5/3, Bộ Y tế Việt Nam và Bộ Y tế Lào ký Bản ghi nhớ về dược. Bản ghi nhớ có thời hạn 5 năm.": [
        ("Bản ghi nhớ về dược", ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"], "signed")
    ],
    "Hai bên trao các văn kiện: Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào về xây dựng, triển khai hồ sơ sức "
    "khỏe và kho dữ liệu; Hiệp định vận tải giữa Việt Nam và Lào.": [
        (
            "Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào về xây dựng, triển khai hồ sơ sức khỏe và kho dữ liệu",
            ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"],
            "signed",
        ),
        ("Hiệp định vận tải giữa Việt Nam và Lào", ["Việt Nam", "Lào"], "signed"),
    ],
    "Bộ Y tế Việt Nam và Bộ Y tế Lào ký Bản ghi nhớ về dược, triển khai chương trình khám bệnh và tặng quà.": [
        ("Bản ghi nhớ về dược", ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"], "signed")
    ],
    # bought and sold
    "Tổng Công ty Lương thực Mẫu Sơn đã ký hợp đồng bán 10.000 tấn gạo cho Công ty Xuất nhập khẩu Lào.": [
        ("hợp đồng bán 10.000 tấn gạo", ["Tổng Công ty Lương thực Mẫu Sơn", "Công ty Xuất nhập khẩu Lào"], "signed")
    ],
    "Tổng Công ty Lương thực Mẫu Sơn đã ký hợp đồng bán 10.000 tấn gạo cho người dân Lào.": [],
    # of two provinces, whoever speaks for them
    "Theo biên bản thỏa thuận giữa Đảng bộ, chính quyền hai tỉnh Sơn La - Hủa Phăn (Lào) giai đoạn 2021 - 2025, hai "
    "bên trao đổi 20 đoàn.": [
        (
            "biên bản thỏa thuận giữa Đảng bộ, chính quyền hai tỉnh Sơn La - Hủa Phăn (Lào) giai đoạn 2021 - 2025",
            ["Sơn La", "Hủa Phăn"],
            "referenced",
        )
    ],
    # what is carried out is not what is signed
    "Công an huyện Kỳ Sơn và An ninh huyện Noọng Hét (Lào) ký biên bản ghi nhớ\n\nNgày 8/6, Công an huyện Kỳ Sơn và An "
    "ninh huyện Noọng Hét (Lào) ký biên bản ghi nhớ. Hai bên đánh giá kết quả thực hiện Biên bản ghi nhớ giữa An ninh "
    "huyện Noọng Hét với Công an huyện Kỳ Sơn năm 2019. Hai bên thống nhất ký kết nội dung hợp tác.": [
        (
            "biên bản ghi nhớ",
            ["Công an huyện Kỳ Sơn", "An ninh huyện Noọng Hét"],
            "signed",
        ),
        (
            "Biên bản ghi nhớ giữa An ninh huyện Noọng Hét với Công an huyện Kỳ Sơn năm 2019",
            ["An ninh huyện Noọng Hét", "Công an huyện Kỳ Sơn"],
            "reviewed",
        ),
    ],
    # one meeting after another
    "Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào thực hiện Biên bản Hội nghị Bộ trưởng lần thứ 4. Bộ Nội vụ Việt Nam và Bộ Nội "
    "vụ Lào đã ký Biên bản Hội nghị Bộ trưởng lần thứ 5.": [
        ("Biên bản Hội nghị Bộ trưởng lần thứ 4", ["Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào"], "referenced"),
        ("Biên bản Hội nghị Bộ trưởng lần thứ 5", ["Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào"], "signed"),
    ],
    "Ngày 5/3, hai Bộ trưởng ký Biên bản Hội nghị Bộ trưởng Y tế Việt Nam - Lào lần thứ 9.": [
        ("Biên bản Hội nghị Bộ trưởng Y tế Việt Nam - Lào lần thứ 9", ["Việt Nam", "Lào"], "signed")
    ],
    "Bộ Y tế Việt Nam và Bộ Y tế Lào ký Bản ghi nhớ về hợp tác trong lĩnh vực lao động và người có công giữa hai Bộ.": [
        (
            "Bản ghi nhớ về hợp tác trong lĩnh vực lao động và người có công giữa hai Bộ",
            ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"],
            "signed",
        )
    ],
    # the provinces of those who sign
    "Ký kết biên bản phối hợp bảo vệ rừng giữa tỉnh Sơn La và tỉnh Hủa Phăn (Lào)\n\nNgày 3/5, Sở Y tế tỉnh Sơn La và "
    "Sở Y tế tỉnh Hủa Phăn đã ký biên bản phối hợp bảo vệ rừng năm 2025.": [
        (
            "biên bản phối hợp bảo vệ rừng giữa tỉnh Sơn La và tỉnh Hủa Phăn (Lào)",
            ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn"],
            "signed",
        )
    ],
    # of those several that are named
    "Tỉnh đoàn Sơn La ký biên bản hợp tác với Tỉnh đoàn 2 tỉnh Bắc Lào giai đoạn 2022 - 2025. Tỉnh đoàn U Đôm Xay và "
    "Tỉnh đoàn Luông Pha Băng (Lào) đón đoàn.": [
        (
            "biên bản hợp tác với Tỉnh đoàn 2 tỉnh Bắc Lào giai đoạn 2022 - 2025",
            ["Tỉnh đoàn Sơn La", "Tỉnh đoàn U Đôm Xay", "Tỉnh đoàn Luông Pha Băng (Lào)"],
            "signed",
        )
    ],
    # `hai Bộ`, by their heads
    "Dự hội nghị có Bộ trưởng Bộ Y tế Việt Nam Trần Văn Mẫu; Bộ trưởng Bộ Nội vụ Lào Khamla Vongdara; đại diện Bộ "
    "Ngoại giao Việt Nam. Tại đây đã ký Bản ghi nhớ về đào tạo bác sĩ giữa hai Bộ.": [
        ("Bản ghi nhớ về đào tạo bác sĩ giữa hai Bộ", ["Bộ Y tế Việt Nam", "Bộ Nội vụ Lào"], "signed")
    ],
    # what it is about, and when
    "Ngày 5/3, Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn (Lào) tổ chức lễ ký kết bản ghi nhớ về đào tạo bác sĩ. Hai "
    "bên ký Bản ghi nhớ giai đoạn 2022 - 2025.": [
        ("Bản ghi nhớ giai đoạn 2022 - 2025", ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"], "signed")
    ],
    "Ngày 5/3, Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn (Lào) đã ký bản ghi nhớ về đào tạo bác sĩ. Hai Sở cũng ký "
    "Bản ghi nhớ giai đoạn 2022 - 2025.": [
        ("bản ghi nhớ về đào tạo bác sĩ", ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"], "signed"),
        ("Bản ghi nhớ giai đoạn 2022 - 2025", ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"], "signed"),
    ],
    "Thực hiện Biên bản họp lần thứ 28 giữa hai Đoàn đại biểu biên giới Việt Nam - Lào.": [
        ("Biên bản họp lần thứ 28 giữa hai Đoàn đại biểu biên giới Việt Nam - Lào", ["Việt Nam", "Lào"], "referenced")
    ],
    "Sở Y tế tỉnh Sơn La hội đàm với Sở Y tế các tỉnh Hủa Phăn, Luông Pha Bang (Lào) và ký biên bản ghi nhớ.": [
        (
            "biên bản ghi nhớ",
            ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn", "Sở Y tế tỉnh Luông Pha Bang"],
            "signed",
        )
    ],
    # one province with two
    "Tỉnh Hà Tĩnh và 2 tỉnh Bôlykhămxay, Khăm Muộn (Lào) ký thỏa thuận hợp tác giai đoạn 2021 - 2025.": [
        ("thỏa thuận hợp tác giai đoạn 2021 - 2025", ["Tỉnh Hà Tĩnh", "Bôlykhămxay", "Khăm Muộn"], "signed")
    ],
    "Tỉnh Hà Tĩnh với hai tỉnh Bôlykhămxay và Khăm Muộn (Lào) ký thỏa thuận hợp tác giai đoạn 2021 - 2025.": [
        ("thỏa thuận hợp tác giai đoạn 2021 - 2025", ["Tỉnh Hà Tĩnh", "Bôlykhămxay", "Khăm Muộn"], "signed")
    ],
    # for how long
    "Công ty Mẫu Sơn ký hợp đồng thuê 10.000 ha đất với chính quyền tỉnh Champasak, thời hạn 50 năm.": [
        (
            "hợp đồng thuê 10.000 ha đất với chính quyền tỉnh Champasak",
            ["Công ty Mẫu Sơn", "tỉnh Champasak"],
            "signed",
        )
    ],
    "Sở Y tế Sơn La và Sở Y tế tỉnh Hủa Phăn (Lào) ký thỏa thuận hợp tác 5 năm, từ năm 2020 đến năm 2025.": [
        (
            "thỏa thuận hợp tác 5 năm, từ năm 2020 đến năm 2025",
            ["Sở Y tế Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"],
            "signed",
        )
    ],
    # no document in particular
    "Lực lượng hai bên Việt - Lào thực hiện Hiệp định, Nghị định thư trên tuyến biên giới.": [],
    "Nội dung hợp tác giữa Hội Nông dân Việt Nam và Hội Nông dân Lào được triển khai tốt.": [],
}


def told(text: str) -> vlc.Article:
    article = vlc.parse_article(text)
    for record in (*article.partnerships, *article.agreements):
        for proof in record.evidence:
            assert text[proof.start : proof.end] == proof.quote
    return article


@pytest.mark.parametrize("text", PAIRS, ids=[text[:40] for text in PAIRS])
def test_pairs(text: str) -> None:
    assert [(p.vietnamese.name, p.lao.name) for p in told(text).partnerships] == PAIRS[text]


@pytest.mark.parametrize("text", NONE, ids=[text[:40] for text in NONE])
def test_no_pair(text: str) -> None:
    assert told(text).partnerships == ()


@pytest.mark.parametrize("text", PAPERS, ids=[text[:40] for text in PAPERS])
def test_papers(text: str) -> None:
    assert [(a.title, [p.name for p in a.parties], a.status) for a in told(text).agreements] == PAPERS[text]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Phó giám đốc công an tỉnh cho biết.", []),
        ("Lực lượng công an Lào và công an xã cùng tham gia.", []),
        ("Sở Y tế và Sở Giáo dục tỉnh Sơn La dự lễ.", ["Sở Y tế tỉnh Sơn La", "Sở Giáo dục tỉnh Sơn La"]),
        ("Quân khu 4, Bộ CHQS tỉnh Nghệ An dự lễ.", ["Quân khu 4", "Bộ CHQS tỉnh Nghệ An"]),
        ("Bộ Công an, Công an tỉnh Nghệ An dự lễ.", ["Bộ Công an", "Công an tỉnh Nghệ An"]),
        ("Các Vụ trực thuộc Bộ Ngoại giao dự lễ.", ["Bộ Ngoại giao"]),
        ("Trưởng công an huyện Kỳ Sơn cho biết.", ["công an huyện Kỳ Sơn"]),
        (
            "Ông Mẫu công tác tại Trung tâm Nghiên cứu Tư tưởng Cay-xỏn Phôm-vi-hản.",
            ["Trung tâm Nghiên cứu Tư tưởng Cay-xỏn Phôm-vi-hản"],
        ),
    ],
)
def test_bodies(text: str, named: list[str]) -> None:
    assert [o.name for o in told(text).organizations] == named


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Đoàn đại biểu Học viện Mẫu Sơn do đồng chí Trần Đức Mẫu dẫn đầu thăm Lào từ ngày 27-7 đến 02-8.",
            [("Đoàn đại biểu Học viện Mẫu Sơn", None, "Lào", "XXXX-07-27")],
        ),
        (
            "Nhân chuyến thăm Lào của Đoàn Thành phố Đà Nẵng trong thời gian 6 – 9/4/2015, hai bên ký thỏa thuận.",
            [("Đoàn Thành phố Đà Nẵng", "Thành phố Đà Nẵng", "Lào", "2015-04-06")],
        ),
        (
            "Đoàn doanh nghiệp Việt Nam làm việc với Bộ Công Thương Lào tại Vientiane ngày 13/10.",
            [("Đoàn doanh nghiệp Việt Nam", "Việt Nam", "Vientiane", None)],
        ),
        (
            "Đoàn đại biểu Hội Làng nghề Việt Nam do Chủ tịch Lê Quốc Đoàn dẫn đầu thăm Lào từ ngày 5 đến 7/3.",
            [("Đoàn đại biểu Hội Làng nghề Việt Nam", "Việt Nam", "Lào", "XXXX-03-05")],
        ),
        (
            "Sở Y tế Sơn La đã cử đoàn bác sĩ sang tỉnh Hủa Phăn (Lào) khám bệnh.",
            [("đoàn bác sĩ", "Sơn La", "tỉnh Hủa Phăn", None)],
        ),
        (
            "Sở Y tế tỉnh Hủa Phăn cử hai đoàn cán bộ sang Sơn La học tập.",
            [("đoàn cán bộ", "tỉnh Hủa Phăn", "Sơn La", None)],
        ),
        ("Sở Y tế tỉnh Sơn La cử đoàn bác sĩ sang tỉnh Điện Biên khám bệnh. Lào ở gần.", []),
        ("Thỏa thuận đạt được nhân chuyến thăm Lào của đoàn tỉnh Nghệ An năm 2015 được triển khai.", []),
        ("Hội nghị nhắc lại chuyến thăm Lào của đoàn tỉnh Nghệ An.", []),
        ("Đoàn công tác tỉnh Sơn La làm việc với huyện Mộc Châu, tại trụ sở UBND. Lào ở gần.", []),
    ],
)
def test_groups(text: str, groups: list[tuple[str | None, str | None, str | None, str | None]]) -> None:
    assert [
        (d.name, d.origin and d.origin.name, d.destination and d.destination.name, d.start and d.start.edtf)
        for d in told(text).delegations
    ] == groups


def test_who_signs_behind_the_paper() -> None:
    text = "Bộ trưởng Bộ Y tế Trần Văn Mẫu đã ký Bản ghi nhớ về dược với Bộ trưởng Bộ Y tế Lào Khamla Vongdara."
    (paper,) = told(text).agreements
    assert [s.name for s in paper.signatories] == ["Trần Văn Mẫu", "Khamla Vongdara"]
    text = "Bộ trưởng Bộ Y tế Trần Văn Mẫu đã ký Bản ghi nhớ về dược với Bộ Y tế Lào."
    (paper,) = told(text).agreements
    assert [s.name for s in paper.signatories] == ["Trần Văn Mẫu"]
