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
}

NONE = [
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
        ("Trưởng công an huyện Kỳ Sơn cho biết.", ["công an huyện Kỳ Sơn"]),
        (
            "Ông Mẫu công tác tại Trung tâm Nghiên cứu Tư tưởng Cay-xỏn Phôm-vi-hản.",
            ["Trung tâm Nghiên cứu Tư tưởng Cay-xỏn Phôm-vi-hản"],
        ),
    ],
)
def test_bodies(text: str, named: list[str]) -> None:
    assert [o.name for o in told(text).organizations] == named
