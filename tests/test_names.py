"""Names: where they start and end, in which spelling, and who is one person; all people are invented."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from vnlao_coop.vi.actors.names import is_vietnamese_syllable, name_end, plain, skeleton
from vnlao_coop.vi.scan import Scan

NAMES: dict[str, list[tuple[str, list[str]]]] = {
    "Vietnamese, two to five syllables": [
        ("Bí thư Tỉnh ủy Tô Mẫu phát biểu.", ["Tô Mẫu"]),
        ("Bí thư Tỉnh ủy Trần Văn Bình phát biểu.", ["Trần Văn Bình"]),
        ("Bí thư Tỉnh ủy Lê Thị Thu Mẫu phát biểu.", ["Lê Thị Thu Mẫu"]),
        ("Bí thư Tỉnh ủy Nguyễn Thị Hoàng Lan Mẫu phát biểu.", ["Nguyễn Thị Hoàng Lan Mẫu"]),
        ("Bí thư Tỉnh ủy Trương Hòa Bình phát biểu.", ["Trương Hòa Bình"]),
    ],
    "minorities": [
        ("Bí thư Huyện ủy Giàng A Mẫu tiếp đoàn.", ["Giàng A Mẫu"]),
        ("Chủ tịch UBND xã Vừ Bá Mẫu nói.", ["Vừ Bá Mẫu"]),
        ("Trưởng bản Lò Thị Mẫu kể.", ["Lò Thị Mẫu"]),
        ("Chủ tịch UBND xã Alăng Thị Mẫu nói.", ["Alăng Thị Mẫu"]),
        ("Phó Chủ tịch UBND tỉnh Quàng Văn Mẫu nói.", ["Quàng Văn Mẫu"]),
    ],
    "names that open like a place, a country or a body": [
        ("Thiếu tướng Thái Văn Mẫu phát biểu ở Lào.", ["Thái Văn Mẫu"]),
        ("Bộ trưởng Thái Thị Mẫu phát biểu ở Lào.", ["Thái Thị Mẫu"]),
        ("Thủ tướng Thái Anutin Mauvirakul phát biểu ở Lào.", ["Anutin Mauvirakul"]),
        ("Chủ tịch UBND tỉnh Khổng Văn Mẫu phát biểu ở Lào.", ["Khổng Văn Mẫu"]),
        ("Bí thư Huyện ủy Khổng Thị Mẫu phát biểu ở Lào.", ["Khổng Thị Mẫu"]),
        ("Chủ tịch UBND tỉnh Đoàn Thị Mẫu phát biểu ở Lào.", ["Đoàn Thị Mẫu"]),
        ("Trưởng Ban Tổ chức Trung ương Đoàn Văn Mẫu phát biểu ở Lào.", ["Đoàn Văn Mẫu"]),
        ("Phó Chủ tịch UBND tỉnh Đoàn Minh Mẫu phát biểu ở Lào.", ["Đoàn Minh Mẫu"]),
        ("Bí thư tỉnh Đoàn Lê Văn Mẫu phát biểu ở Lào.", ["Lê Văn Mẫu"]),
        ("Giám đốc Công an tỉnh Đại tá Trần Văn Mẫu phát biểu ở Lào.", ["Trần Văn Mẫu"]),
        ("Trưởng Công an huyện Thượng tá Lê Hữu Mẫu phát biểu ở Lào.", ["Lê Hữu Mẫu"]),
        ("Phó Chủ tịch UBND thành phố Tiến sĩ Lê Hữu Mẫu phát biểu ở Lào.", ["Lê Hữu Mẫu"]),
        ("Ngoài Trần Văn Mẫu, Giám đốc Sở Y tế, đoàn thăm Lào có hai bác sĩ.", ["Trần Văn Mẫu"]),
        ("Riêng Khamla Vongmau, Tỉnh trưởng Hủa Phăn, về sau.", ["Khamla Vongmau"]),
        ("Phó Trưởng Ban Quốc tế Trung ương Đoàn Lê Văn Mẫu phát biểu ở Lào.", ["Lê Văn Mẫu"]),
        ("Thủ tướng Lào Un Mẫu Thăm-ma-vông phát biểu.", ["Un Mẫu Thăm-ma-vông"]),
        ("Đại sứ Lào tại Việt Nam Xay Xổm Bun-mẫu phát biểu.", ["Xay Xổm Bun-mẫu"]),
        ("Chủ tịch nước Khăm Sinh Phan Tha Mẫu tiếp đoàn ở Lào.", ["Khăm Sinh Phan Tha Mẫu"]),
        ("Hiệu trưởng Trường Đại học Souphanouvong Khamla Vongmau phát biểu.", ["Khamla Vongmau"]),
    ],
    "heads of villages": [
        ("Trưởng bản Na Luông Khăm Phẩu Lít Thị Mẫu kể về nước Lào.", ["Khăm Phẩu Lít Thị Mẫu"]),
        ("Trưởng bản Na Luông Xu-căng Ma-hả-mẫu kể về nước Lào.", ["Xu-căng Ma-hả-mẫu"]),
        ("Trưởng bản Na Luông Lò Văn Mẫu kể về nước Lào.", ["Lò Văn Mẫu"]),
    ],
    "Lao in Latin spelling": [
        ("Thủ tướng Lào Khampheng Sisavath tới.", ["Khampheng Sisavath"]),
        ("Đô trưởng Bounthan Keo Phommachan ký.", ["Bounthan Keo Phommachan"]),
        ("Đại sứ Lào Sengphon Houngboungnuang nói.", ["Sengphon Houngboungnuang"]),
        ("Tỉnh trưởng tỉnh Khăm Muộn Odai Soudaphon dự.", ["Odai Soudaphon"]),
        ("Thứ trưởng Bộ Y tế Lào Phayvanh Keopaseuth nói.", ["Phayvanh Keopaseuth"]),
    ],
    "Lao in hyphenated spelling": [
        ("Thủ tướng Lào Khăm-phenh Xi-xa-vát tới.", ["Khăm-phenh Xi-xa-vát"]),
        ("Chủ tịch Quốc hội Lào Pa-ny Ya-vông nói.", ["Pa-ny Ya-vông"]),
        ("Bí thư Tỉnh ủy Bun-thoong Chít-ma-ny dự.", ["Bun-thoong Chít-ma-ny"]),
        ("Đồng chí Thông-xỉ Xay-nha-vông, Tỉnh trưởng Hủa Phăn.", ["Thông-xỉ Xay-nha-vông"]),
        ("Phó Thủ tướng Lào Xổm-xa-vạt Lền-xa-vắt tiếp.", ["Xổm-xa-vạt Lền-xa-vắt"]),
    ],
    "Lao in syllables": [
        ("phó bí thư Tỉnh ủy Hủa Phăn Bun Mi Vông Xa dự lễ", ["Bun Mi Vông Xa"]),
        ("huyện trưởng huyện Viêng Xay Khăm Phon Xay Nha nói", ["Khăm Phon Xay Nha"]),
        ("trung tá Khăm Sỉnh Phôm Ma Vông cho biết", ["Khăm Sỉnh Phôm Ma Vông"]),
        ("thiếu tướng Xi Tha Đuông Ma Ni nói", ["Xi Tha Đuông Ma Ni"]),
        ("Tỉnh trưởng tỉnh Khăm Muộn Kẹo Phăn Thạ Vông tặng quà", ["Kẹo Phăn Thạ Vông"]),
    ],
    "in capitals": [
        ("BÍ THƯ THÀNH ỦY TRẦN VĂN BÌNH TIẾP ĐẠI SỨ LÀO", ["TRẦN VĂN BÌNH"]),
        ("Thủ tướng KHAMPHENG SISAVATH phát biểu", ["KHAMPHENG SISAVATH"]),
        ("THỦ TƯỚNG LÊ MINH HÒA HỘI ĐÀM VỚI THỦ TƯỚNG LÀO", ["LÊ MINH HÒA"]),
        ("Thiếu tướng PHA KEO trao quà. Thiếu tướng Pha Keo cảm ơn.", ["Pha Keo"]),
        ("Bộ trưởng TRẦN VĂN BÌNH nói. Bộ trưởng Trần Văn Bình ký.", ["Trần Văn Bình"]),
    ],
    "initials, particles, tails": [
        ("Thủ tướng Nga D. Mirnov gửi điện", ["D. Mirnov"]),
        ("Thủ tướng Thái Lan Somchat Chan - o - cha nói", ["Somchat Chan - o - cha"]),
        ("Thủ tướng Thái Lan Somchat Chan - ocha nói", ["Somchat Chan - ocha"]),
        ("Thủ tướng Malaysia Ahmad bin Salim tới", ["Ahmad bin Salim"]),
        ("Phó Tổng thống Mỹ JD Harrow nói", ["JD Harrow"]),
    ],
    "at the start of a line": [
        ("Trần Văn Bình, Bí thư Tỉnh ủy Sơn La phát biểu.", ["Trần Văn Bình"]),
        ("Khampheng Sisavath, Thủ tướng Lào, đã tới.", ["Khampheng Sisavath"]),
        ("Dự lễ có:\nLê Thị Mẫu, Chủ tịch HĐND tỉnh Sơn La", ["Lê Thị Mẫu"]),
        ("Sáng nay, hội nghị khai mạc.\nTrần Văn Bình - Bí thư Tỉnh ủy Sơn La - dự.", ["Trần Văn Bình"]),
        ("Bộ trưởng Bộ Y tế Trần Văn Bình\nSáng 5/5, hội nghị khai mạc.", ["Trần Văn Bình"]),
    ],
}

NO_NAMES: dict[str, list[str]] = {
    "names of things": [
        "Chủ tịch Hội đồng thi Trường THPT Lê Hồng Phong nói.",
        "Giám đốc Quỹ Nguyễn Thái Mẫu cho biết.",
        "Huân chương Hồ Chí Minh được trao cho tập thể.",
        "phố Trần Hưng Đạo, quận Hoàn Kiếm",
    ],
    "capitals that are none": [
        "Chủ tịch ASEAN 2020 phát biểu.",
        "Trên mạng xã hội X, Bộ trưởng Công nghiệp Canada nói.",
        "Giám đốc Đài Phát thanh nói.",
        "Trưởng ban Tổ chức Cuộc thi nói.",
    ],
}


def people(text: str) -> list[str]:
    return [official.name for official in vlc.parse_article(text).officials]


@pytest.mark.parametrize(("kind", "text", "names"), [(k, *row) for k, rows in NAMES.items() for row in rows])
def test_names(kind: str, text: str, names: list[str]) -> None:
    assert people(text) == names, kind


@pytest.mark.parametrize(("kind", "text"), [(k, text) for k, rows in NO_NAMES.items() for text in rows])
def test_no_names(kind: str, text: str) -> None:
    assert [name for name in people(text) if name != "Hồ Chí Minh"] == [], kind


ALIASES = [
    (
        "Thủ tướng Lào Khampheng Sisavath (Khăm-phenh Xi-xa-vát) tới Hà Nội.",
        "Khampheng Sisavath",
        {"Khăm-phenh Xi-xa-vát"},
    ),
    (
        "Thủ tướng Lào Khampheng Sisavath tới. Thủ tướng Khampheng Sisavat cảm ơn.",
        "Khampheng Sisavath",
        {"Khampheng Sisavat"},
    ),
    (
        "Ông Khăm-phenh Xi-xa-vát, Thủ tướng Lào, nói. Thủ tướng Khampheng Sisavath cảm ơn.",
        "Khăm-phenh Xi-xa-vát",
        {"Khampheng Sisavath"},
    ),
    ("Thủ tướng KHAMPHENG SISAVATH nói. Thủ tướng Khampheng Sisavath ký.", "Khampheng Sisavath", set()),
    ("Bí thư Trần Văn Bình nói. Ông Bình ký.", "Trần Văn Bình", set()),
    ("Bí thư Trần Sỹ Bình nói. Bí thư Trần Sĩ Bình ký. Ông Bình về.", "Trần Sỹ Bình", {"Trần Sĩ Bình"}),
    (
        "Chủ tịch Quốc hội Lào Sayphon Yathavong dự. Chủ tịch Quốc hội Lào Xay-phon Ya-tha-vông nói.",
        "Sayphon Yathavong",
        {"Xay-phon Ya-tha-vông"},
    ),
]


@pytest.mark.parametrize(("text", "name", "aliases"), ALIASES)
def test_spellings_of_one_person(text: str, name: str, aliases: set[str]) -> None:
    (official,) = vlc.parse_article(text).officials
    assert (official.name, set(official.aliases)) == (name, aliases)


def test_two_people_are_not_joined() -> None:
    assert people("Thứ trưởng Khampheng Sisavath gặp Thứ trưởng Khamphouy Vilayvanh.") == [
        "Khampheng Sisavath",
        "Khamphouy Vilayvanh",
    ]
    assert people("Bộ trưởng Nguyễn Văn Hải và Thứ trưởng Nguyễn Văn Hài cùng ký.") == [
        "Nguyễn Văn Hải",
        "Nguyễn Văn Hài",
    ]
    assert people("Chủ tịch Trần Văn Bình dự. Bộ trưởng Bình đến sau.") == ["Trần Văn Bình"]


def test_a_short_name_of_two_is_nobody() -> None:
    article = vlc.parse_article("Thứ trưởng Lê Minh Hòa gặp Vụ trưởng Phạm Văn Hòa. Ông Hòa cảm ơn.")
    assert all("Ông Hòa" not in e.quote for o in article.officials for e in o.evidence)


def test_keys_of_spellings() -> None:
    assert plain("Thoong-lun Xi-xu-lít") == "thoonglunxixulit"
    assert skeleton("Thongloun Sisoulith") == skeleton("Thoong-lun Xi-xu-lít")
    assert skeleton("Khampheng") != skeleton("Bounnhang")
    assert is_vietnamese_syllable("Nguyễn")
    assert not is_vietnamese_syllable("Sisoulith")


def test_a_name_ends() -> None:
    scan = Scan.of("Trần Văn Bình và Khampheng Sisavath nói")
    assert name_end(scan, 0, 99, {}, {}) == 3
    assert name_end(scan, 4, 99, {}, {}) == 6
    assert name_end(scan, 6, 99, {}, {}) == 6
