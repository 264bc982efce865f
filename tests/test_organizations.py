"""Bodies of both countries as compositions: what is read, of which country, where a name ends."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from vnlao_coop.models.actors import Organization
from vnlao_coop.vi import lexicon

# text: name | kind | country | place
BODIES: dict[str, list[tuple[str, str]]] = {
    "schools called after people, units by their command, customs, newspapers": [
        ("Đại học Xu-pha-nu-vông (Lào) ký.", "Đại học Xu-pha-nu-vông (Lào) | school | LA | Lào"),
        (
            "Đại đội Biên phòng 213, tỉnh Hủa Phăn (Lào) dự.",
            "Đại đội Biên phòng 213, tỉnh Hủa Phăn (Lào) | military | LA | tỉnh Hủa Phăn",
        ),
        (
            "Đại đội 217, Bộ CHQS tỉnh Hủa Phăn dự.",
            "Đại đội 217, Bộ CHQS tỉnh Hủa Phăn | military | LA | tỉnh Hủa Phăn",
        ),
        ("Hải quan tỉnh Khăm Muồn ký.", "Hải quan tỉnh Khăm Muồn | agency | LA | tỉnh Khăm Muồn"),
        ("Báo Vientiane Times đưa tin.", "Báo Vientiane Times | media | LA | None"),
    ],
    "departments, also ones never met": [
        (
            "Sở Nông nghiệp - Lâm nghiệp Thủ đô Viêng Chăn đón khách",
            "Sở Nông nghiệp - Lâm nghiệp Thủ đô Viêng Chăn | department | LA | Thủ đô Viêng Chăn",
        ),
        (
            "Sở Lao động, Thương binh và Xã hội tỉnh Sơn La họp",
            "Sở Lao động, Thương binh và Xã hội tỉnh Sơn La | department | VN | tỉnh Sơn La",
        ),
        ("Sở Thủy sinh tỉnh Hà Tĩnh họp", "Sở Thủy sinh tỉnh Hà Tĩnh | department | VN | tỉnh Hà Tĩnh"),
        ("ý kiến của Cục Trồng cây cho biết", "Cục Trồng cây | agency | None | None"),
        ("Phòng Tư pháp huyện Mẫu Sơn", "Phòng Tư pháp huyện Mẫu Sơn | department | None | huyện Mẫu Sơn"),
    ],
    "ministries and commissions": [
        ("Bộ Y tế Lào cảm ơn", "Bộ Y tế Lào | ministry | LA | Lào"),
        (
            "Bộ Giáo dục và Thể thao Lào cho biết",
            "Bộ Giáo dục và Thể thao Lào | ministry | LA | Lào",
        ),
        (
            "Cục Đối ngoại Bộ Quốc phòng Lào nói",
            "Cục Đối ngoại Bộ Quốc phòng Lào | agency | LA | Lào",
        ),
        (
            "Vụ Kế hoạch (thuộc Bộ Y tế Lào) nói",
            "Vụ Kế hoạch (thuộc Bộ Y tế Lào) | agency | LA | Lào",
        ),
        (
            "Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào",
            "Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào | committee | LA | None",
        ),
    ],
    "fronts, unions, friendship": [
        (
            "Ủy ban Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn",
            "Ủy ban Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn | front | LA | tỉnh Hủa Phăn",
        ),
        (
            "Ủy ban MTTQ Việt Nam tỉnh Sơn La",
            "Ủy ban MTTQ Việt Nam tỉnh Sơn La | front | VN | tỉnh Sơn La",
        ),
        ("Hội LHPN tỉnh Hà Tĩnh trao quà", "Hội LHPN tỉnh Hà Tĩnh | mass_organization | VN | tỉnh Hà Tĩnh"),
        (
            "Hội Hữu nghị Lào - Việt Nam dự",
            "Hội Hữu nghị Lào - Việt Nam | association | LA | None",
        ),
        (
            "Ủy ban liên Chính phủ Việt - Lào họp",
            "Ủy ban liên Chính phủ Việt - Lào | committee | None | None",
        ),
    ],
    "army and police": [
        (
            "Bộ Chỉ huy quân sự tỉnh Salavan đón đội",
            "Bộ Chỉ huy quân sự tỉnh Salavan | military | LA | tỉnh Salavan",
        ),
        ("BĐBP tỉnh Quảng Trị tuần tra", "BĐBP tỉnh Quảng Trị | military | VN | tỉnh Quảng Trị"),
        ("Bộ Tư lệnh Quân khu 4 tiễn đoàn", "Bộ Tư lệnh Quân khu 4 | military | None | None"),
        (
            "Tổng cục Cảnh sát phòng, chống ma túy Lào ký",
            "Tổng cục Cảnh sát phòng, chống ma túy Lào | agency | LA | Lào",
        ),
        ("Công an tỉnh Hủa Phăn bàn giao", "Công an tỉnh Hủa Phăn | police | LA | tỉnh Hủa Phăn"),
        ("An ninh huyện Na Mẫu (Lào) bàn giao", "An ninh huyện Na Mẫu (Lào) | police | LA | huyện Na Mẫu"),
        (
            "Đại đội 219 (Bộ CHQS tỉnh Hủa Phăn, Lào) dự",
            "Đại đội 219 (Bộ CHQS tỉnh Hủa Phăn, Lào) | military | LA | tỉnh Hủa Phăn",
        ),
        (
            "Tổng cục Chính trị Quân đội nhân dân Lào",
            "Tổng cục Chính trị Quân đội nhân dân Lào | military | LA | Lào",
        ),
    ],
    "missions belong to who sends them": [
        ("Đại sứ quán Lào tại Việt Nam mời", "Đại sứ quán Lào tại Việt Nam | embassy | LA | Việt Nam"),
        ("Đại sứ quán Việt Nam tại Lào mời", "Đại sứ quán Việt Nam tại Lào | embassy | VN | Lào"),
        (
            "Tổng Lãnh sự quán Việt Nam tại Luang Prabang",
            "Tổng Lãnh sự quán Việt Nam tại Luang Prabang | embassy | VN | Luang Prabang",
        ),
        (
            "Đại sứ quán Nhật Bản tại Việt Nam",
            "Đại sứ quán Nhật Bản tại Việt Nam | embassy | JP | Việt Nam",
        ),
        ("Đại sứ quán Lào mở sổ", "Đại sứ quán Lào | embassy | LA | Lào"),
    ],
    "schools, hospitals, companies, banks, papers, funds": [
        (
            "Trường ĐH Sư phạm Kỹ thuật Hà Tĩnh tuyển sinh",
            "Trường ĐH Sư phạm Kỹ thuật Hà Tĩnh | school | VN | Hà Tĩnh",
        ),
        ("Bệnh viện Hữu nghị Mẫu Sơn khai trương", "Bệnh viện Hữu nghị Mẫu Sơn | hospital | None | None"),
        ("Công ty Cổ phần Sữa Sao Mai đầu tư", "Công ty Cổ phần Sữa Sao Mai | company | None | None"),
        ("Công ty TNHH Trường Thành Mẫu tặng quà", "Công ty TNHH Trường Thành Mẫu | company | None | None"),
        ("Ngân hàng Ngoại thương Lào khai trương", "Ngân hàng Ngoại thương Lào | bank | LA | Lào"),
        ("Quỹ Phát triển khoa học và công nghệ họp", "Quỹ Phát triển khoa học và công nghệ | fund | None | None"),
        ("Báo Nhân dân đưa tin", "Báo Nhân dân | media | None | None"),
        ("Bảo tàng Quân khu 4 trưng bày", "Bảo tàng Quân khu 4 | agency | None | None"),
    ],
}

NONE = [
    "các cơ sở y tế của hai bên",
    "trụ sở mới khang trang",
    "công ty này làm ăn tốt",
    "ông được ủy quyền ký",
    "bộ phim nói về tình bạn",
    "cán bộ trẻ học tiếng Lào",
    "sở thích của các em",
    "Bộ ngành địa phương vào cuộc",
]

ENDS = [
    ("Bộ Quốc phòng tổ chức lễ trao", "Bộ Quốc phòng"),
    ("Công ty Sao Mai Huân chương Lao động", "Công ty Sao Mai"),
    ("Tập đoàn Sông Mẫu Trần Văn Bình ký", "Tập đoàn Sông Mẫu"),
    ("Tạp chí Cộng sản trình bày báo cáo", "Tạp chí Cộng sản"),
    ("ĐH Huế và Trường ĐH Giao thông Vận tải", "Trường ĐH Giao thông Vận tải"),
    ("Bệnh viện Hữu nghị đa khoa Mẫu Sơn khai trương", "Bệnh viện Hữu nghị đa khoa Mẫu Sơn"),
    ("Viện Công nghệ sinh học Thuận An mở lớp", "Viện Công nghệ sinh học Thuận An"),
    ("Ngân hàng Ngoại thương đại chúng Lào (BCEL) ký", "Ngân hàng Ngoại thương đại chúng Lào"),
    ("Công ty TNHH Cao su Trường Sơn - Chămpasắc trồng rừng", "Công ty TNHH Cao su Trường Sơn - Chămpasắc"),
    ("Công ty cổ phần Cao su Việt - Lào trồng rừng", "Công ty cổ phần Cao su Việt - Lào"),
    ("Tập đoàn Hoàng Anh Gia Lai xây sân bay", "Tập đoàn Hoàng Anh Gia Lai"),
    ("Trường Cao đẳng Kỹ thuật Viêng Chăn - Hà Nội tuyển sinh", "Trường Cao đẳng Kỹ thuật Viêng Chăn - Hà Nội"),
    ("Học viện Quốc phòng Cay-xỏn Phôm-vi-hản khai giảng", "Học viện Quốc phòng Cay-xỏn Phôm-vi-hản"),
    ("Ủy ban Đối ngoại của Quốc hội Lào họp", "Ủy ban Đối ngoại của Quốc hội Lào"),
    ("Phân hiệu Đại học Mẫu Sơn mở lớp", "Phân hiệu Đại học Mẫu Sơn"),
    ("Công ty CP Cảng quốc tế Mẫu Sơn xây cảng", "Công ty CP Cảng quốc tế Mẫu Sơn"),
    ("Công ty TNHH Xekong Mining khai trương", "Công ty TNHH Xekong Mining"),
    ("Công ty TNHH Xekong Khamla Vongdara ký", "Công ty TNHH Xekong"),
    ("Đại đội 253 biên phòng Lào tuần tra", "Đại đội 253 biên phòng Lào"),
    ("Báo Nhân Dân Trần Văn Mẫu ký", "Báo Nhân Dân"),
    ("Kho bạc Nhà nước Lào họp", "Kho bạc Nhà nước Lào"),
    ("Viện Khoa học kinh tế và xã hội quốc gia Lào họp", "Viện Khoa học kinh tế và xã hội quốc gia Lào"),
    ("Công đoàn tổ chức hội thi", "Công đoàn"),
    ("Báo Điện Biên Mới đưa tin", "Báo Điện Biên Mới"),
    ("Sở Y tế tặng Lào", "Sở Y tế"),
    ("Bộ Y tế hỗ trợ Lào", "Bộ Y tế"),
    ("Viện Kinh tế tổ chức hội thảo", "Viện Kinh tế"),
    ("Ủy ban Đối ngoại của tỉnh họp", "Ủy ban Đối ngoại"),
    ("Công ty năng lượng Sê Mẫu - Sê Noi nói", "Công ty năng lượng Sê Mẫu - Sê Noi"),
]


def bodies(text: str) -> tuple[Organization, ...]:
    return vlc.parse_article(text).organizations


@pytest.mark.parametrize(("kind", "text", "told"), [(k, *row) for k, rows in BODIES.items() for row in rows])
def test_bodies(kind: str, text: str, told: str) -> None:
    found = [f"{b.name} | {b.kind} | {b.country} | {b.place.name if b.place else None}" for b in bodies(text)]
    assert found == [told], kind


@pytest.mark.parametrize("text", NONE)
def test_no_body(text: str) -> None:
    assert bodies(text) == ()


@pytest.mark.parametrize(("text", "name"), ENDS)
def test_where_a_name_ends(text: str, name: str) -> None:
    assert bodies(text)[-1].name == name


def test_abbreviation_and_full_form_are_one() -> None:
    (body,) = bodies("UBND tỉnh Sơn La mời. Ủy ban nhân dân tỉnh Sơn La đã họp.")
    assert body.name == "Ủy ban nhân dân tỉnh Sơn La"
    assert [e.quote for e in body.evidence] == ["UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La"]
    (ministry,) = bodies("Bộ KH&CN Lào ký. Bộ Khoa học và Công nghệ Lào cảm ơn.")
    assert ministry.canonical == "Bộ Khoa học và Công nghệ Lào"


@pytest.mark.parametrize(
    ("text", "told"),
    {
        "KTNN Lào ký. Kiểm toán Nhà nước Lào cảm ơn.": ["Kiểm toán Nhà nước Lào"],
        "TTXVN đưa tin. Thông tấn xã Việt Nam mở văn phòng.": ["Thông tấn xã Việt Nam"],
        "Theo VOV, Đài Tiếng nói Việt Nam phủ sóng cả nước.": ["Đài Tiếng nói Việt Nam"],
        "UBTƯ MTTQ Việt Nam họp. Ủy ban Trung ương MTTQ Việt Nam ra lời kêu gọi.": ["Ủy ban Trung ương MTTQ Việt Nam"],
        "Trường ĐH Vinh mở lớp. Trường Đại học Vinh có 30 lưu học sinh.": ["Trường Đại học Vinh"],
        "Đại học Champasak (Lào) ký. Đại học Champasak có 500 sinh viên.": ["Đại học Champasak"],
        "Bệnh viện Bạch Mai (Hà Nội) cử bác sĩ. Bệnh viện Bạch Mai tặng thuốc.": ["Bệnh viện Bạch Mai"],
        "Kiểm toán Nhà nước (KTNN) Lào ký. Kiểm toán Nhà nước Lào cảm ơn.": ["Kiểm toán Nhà nước Lào"],
        "Đồn Biên phòng Mẫu Sơn (BĐBP tỉnh Sơn La) đón khách. Đồn Biên phòng Mẫu Sơn tặng quà.": [
            "Đồn Biên phòng Mẫu Sơn"
        ],
        "Trung úy Trần Văn Mẫu, Đại đội trưởng Đại đội Biên phòng 251, cảm ơn.": ["Đại đội Biên phòng 251"],
        "Quốc hội nước bạn thông qua. Quốc hội Lào họp tại Lào.": ["Quốc hội Lào"],
        "Công an huyện Mẫu Sơn (Lạng Sơn) bắt 2 người. Công an đang điều tra.": [
            "Công an huyện Mẫu Sơn (Lạng Sơn)",
            "Công an",
        ],
    }.items(),
)
def test_a_body_in_several_forms_is_one_in_the_fullest(text: str, told: list[str]) -> None:
    assert [body.name for body in bodies(text)] == told


@pytest.mark.parametrize(
    ("text", "name"),
    {
        "Hợp đồng giữa Ngân hàng TMCP Đầu tư Trường An và khách.": "Ngân hàng TMCP Đầu tư Trường An",
        "Cục Tiêu chuẩn và Đo lường Lào cảm ơn.": "Cục Tiêu chuẩn và Đo lường Lào",
        "Cục Bản đồ Bộ Tổng Tham mưu in bản đồ.": "Cục Bản đồ Bộ Tổng Tham mưu",
        "Hiệp hội Doanh nghiệp Việt Nam đầu tư sang Lào họp.": "Hiệp hội Doanh nghiệp Việt Nam đầu tư sang Lào",
        "Cảng vụ hàng hải Nghệ An đón tàu.": "Cảng vụ hàng hải Nghệ An",
        "CĐ Sư phạm Pakse khai giảng.": "CĐ Sư phạm Pakse",
    }.items(),
)
def test_where_the_name_of_a_partner_ends(text: str, name: str) -> None:
    assert [body.name for body in bodies(text)] == [name]


def test_what_stands_in_quotes_is_no_ministry() -> None:
    assert bodies('Đường dây nóng giữa hai Bộ "luôn nóng". Lào cảm ơn.') == ()


def test_a_name_in_brackets_is_another_name_of_the_body() -> None:
    (airline, lao) = bodies(
        "Tổng công ty Hàng không Việt Nam (Vietnam Airlines) gặp Bộ Y tế Lào. Vietnam Airlines bay."
    )
    assert airline.name == "Tổng công ty Hàng không Việt Nam"
    assert [proof.quote for proof in airline.evidence] == [airline.name, "Vietnam Airlines"]
    assert lao.name == "Bộ Y tế Lào"
    names = [b.name for b in bodies("Đồn Biên phòng Mẫu Sơn (BĐBP tỉnh Sơn La) gặp Công ty Sao Mai (Sở Y tế).")]
    assert len(names) == 3


def test_the_place_of_a_body_is_the_article_s_own() -> None:
    article = vlc.parse_article("Sở Y tế tỉnh Hủa Phăn nhận quà của tỉnh Sơn La.")
    (body,) = article.organizations
    assert body.place in article.places
    assert body.place is not None
    assert body.place.iso3166_2 == "LA-HO"


ROWS = [(entry, text) for entry in lexicon.entries("body") for text in entry.get("examples", ())]


def test_every_row_of_a_body_has_an_example() -> None:
    assert [entry["names"][0] for entry in lexicon.entries("body") if not entry.get("examples")] == []


@pytest.mark.parametrize(("entry", "text"), ROWS, ids=[text for _, text in ROWS])
def test_the_example_of_a_row_is_read_by_it(entry: lexicon.Entry, text: str) -> None:
    (body,) = bodies(f"{text} họp.")
    assert (body.name, body.kind, body.level) == (text, entry["kind"], entry.get("level"))
    assert Organization.model_validate(body.model_dump(), strict=True) == body


FIELDS = [
    (entry, text)
    for kind in ("sector", "sector_short")
    for entry in lexicon.entries(kind)
    for text in entry.get("examples", ())
]


def test_every_row_of_a_field_has_an_example() -> None:
    assert {entry["names"][0] for entry, _ in FIELDS} == {
        entry["names"][0] for kind in ("sector", "sector_short") for entry in lexicon.entries(kind)
    }


@pytest.mark.parametrize(("entry", "text"), FIELDS, ids=[text for _, text in FIELDS])
def test_the_example_of_a_field_is_read_by_it(entry: lexicon.Entry, text: str) -> None:
    (body,) = bodies(f"{text} họp.")
    assert body.name == text
    assert any(name.casefold() in text.casefold() for name in entry["names"])
    assert entry.get("full", "") in body.canonical


def test_an_abbreviation_in_brackets_is_the_body() -> None:
    (body,) = bodies("Tập đoàn Điện lực Việt Nam (EVN) ký hợp đồng. EVN bán điện.")
    assert (body.name, body.abbreviation) == ("Tập đoàn Điện lực Việt Nam", "EVN")
    assert [e.quote for e in body.evidence] == ["Tập đoàn Điện lực Việt Nam", "EVN"]
    (ministry,) = bodies("Bộ Y tế (Hà Nội) họp.")
    assert ministry.abbreviation is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Giám đốc Công ty Sao Mai Trần Hòa Bình nói.", "Công ty Sao Mai"),
        ("Thống đốc Ngân hàng Nhà nước Trần Lê Minh Mẫu nói.", "Ngân hàng Nhà nước"),
        ("Tổng Giám đốc Tập đoàn Sông Mẫu Lê Minh Hòa nói.", "Tập đoàn Sông Mẫu"),
        ("Viện trưởng Viện Kinh tế Trần Văn Bình nói.", "Viện Kinh tế"),
    ],
)
def test_a_person_after_a_body_is_no_part_of_it(text: str, name: str) -> None:
    assert [body.name for body in bodies(text)] == [name]


# --- what a name does not swallow, whose it is, what it is on -----------------------------------------

READ: dict[str, list[tuple[str, list[str]]]] = {
    "of the other side": [
        ("Bộ Y tế nước bạn cảm ơn. Đoàn rời Lào.", ["Bộ Y tế nước bạn | LA"]),
        ("Bộ Công an phía Lào ký với Bộ Công an Việt Nam.", ["Bộ Công an phía Lào | LA", "Bộ Công an Việt Nam | VN"]),
        ("Công an tỉnh Nghệ An và Công an tỉnh bạn họp ở Lào.", ["Công an tỉnh Nghệ An | VN", "Công an tỉnh bạn | LA"]),
        ("Sở Ngoại vụ tỉnh bạn đón đoàn tới Lào.", ["Sở Ngoại vụ tỉnh bạn | LA"]),
        ("Tòa án nhân dân tối cao của nước bạn Lào mời.", ["Tòa án nhân dân tối cao của nước bạn Lào | LA"]),
    ],
    "not of the other side": [
        ("Bộ Y tế, phía Lào cảm ơn.", ["Bộ Y tế | None"]),
        ("Bộ Y tế nước bạn Campuchia cảm ơn.", ["Bộ Y tế nước bạn Campuchia | KH"]),
        ("Bộ Y tế nước bạn cảm ơn.", ["Bộ Y tế | None"]),
    ],
    "before a sum or a count": [
        ("tặng Trường Mầm non Hữu nghị 20.000 USD", ["Trường Mầm non Hữu nghị | None"]),
        ("trao Bệnh viện Mẫu Sơn 100 triệu đồng", ["Bệnh viện Mẫu Sơn | None"]),
        ("tặng Trường Tiểu học Mẫu Sơn 5 máy tính", ["Trường Tiểu học Mẫu Sơn | None"]),
        ("hỗ trợ Trường THCS Mẫu Giang 1,5 tỷ đồng", ["Trường THCS Mẫu Giang | None"]),
        ("trao Trung tâm Bảo trợ Mẫu Sơn 30 suất quà", ["Trung tâm Bảo trợ Mẫu Sơn | None"]),
    ],
    "a number of its own": [
        ("Bệnh viện 103 và Bệnh viện Quân y 4 khám bệnh", ["Bệnh viện 103 | None", "Bệnh viện Quân y 4 | None"]),
        ("Quân khu 4 cử đoàn", ["Quân khu 4 | None"]),
    ],
    "an abbreviation and its full form": [
        ("Hội LHPN tỉnh Sơn La ký. Hội Liên hiệp Phụ nữ tỉnh Sơn La họp.", ["Hội Liên hiệp Phụ nữ tỉnh Sơn La | VN"]),
        ("Bộ đội Biên phòng (BĐBP) báo cáo. BĐBP tuần tra.", ["Bộ đội Biên phòng | None"]),
        ("MTTQ Việt Nam mời. Mặt trận Tổ quốc Việt Nam họp.", ["Mặt trận Tổ quốc Việt Nam | VN"]),
        ("ĐH Huế tuyển sinh. Đại học Huế họp.", ["Đại học Huế | VN"]),
        ("Bộ CHQS tỉnh Sơn La ký. Bộ Chỉ huy quân sự tỉnh Sơn La họp.", ["Bộ Chỉ huy quân sự tỉnh Sơn La | VN"]),
    ],
    "two bodies, of one abbreviation": [
        ("UBND tỉnh Sơn La và UBND tỉnh Nghệ An ký.", ["UBND tỉnh Sơn La | VN", "UBND tỉnh Nghệ An | VN"]),
        ("Bộ KH&CN Lào và Bộ KH&CN Việt Nam ký.", ["Bộ KH&CN Lào | LA", "Bộ KH&CN Việt Nam | VN"]),
    ],
    "of one country, in the other": [
        ("Trung tâm Văn hóa Việt Nam tại Lào mở lớp", ["Trung tâm Văn hóa Việt Nam tại Lào | VN"]),
        ("Tổng hội người Việt Nam tại Lào họp", ["Tổng hội người Việt Nam tại Lào | VN"]),
        ("Hội người Việt Nam tại Viêng Chăn tặng quà", ["Hội người Việt Nam tại Viêng Chăn | VN"]),
        ("Hội Sinh viên Lào tại Việt Nam đón Tết", ["Hội Sinh viên Lào tại Việt Nam | LA"]),
        ("Hiệp hội Doanh nghiệp Việt Nam tại Lào họp", ["Hiệp hội Doanh nghiệp Việt Nam tại Lào | VN"]),
    ],
    "a place that is not its own": [
        ("Bộ Y tế Việt Nam tại Lào dự họp", ["Bộ Y tế Việt Nam | VN"]),
        ("Hội Phụ nữ tỉnh Sơn La tại Lào", ["Hội Phụ nữ tỉnh Sơn La | VN"]),
    ],
    "what a committee is on": [
        (
            "Ban Chỉ đạo Trung ương về phòng chống thiên tai họp",
            ["Ban Chỉ đạo Trung ương về phòng chống thiên tai | None"],
        ),
        ("Ủy ban hợp tác về khoa học Việt Nam - Lào họp", ["Ủy ban hợp tác về khoa học Việt Nam - Lào | None"]),
        ("Ban Chỉ đạo quốc gia về chuyển đổi số họp", ["Ban Chỉ đạo quốc gia về chuyển đổi số | None"]),
        ("Tiểu ban đã họp. Ủy ban Quốc gia về thanh niên họp", ["Ủy ban Quốc gia về thanh niên | None"]),
        ("Ban Công tác về trẻ em họp", ["Ban Công tác về trẻ em | None"]),
    ],
    "what it is said about": [
        ("Ban Chỉ đạo về kiểm tra tại Sơn La", ["Ban Chỉ đạo | None"]),
        ("Ban Tổ chức về tới Hà Nội", ["Ban Tổ chức | None"]),
    ],
    "heads never met with these fields": [
        ("Liên đoàn kinh tế biên giới Việt - Lào họp", ["Liên đoàn kinh tế biên giới Việt - Lào | VN"]),
        ("Đảng ủy Khối các cơ quan Trung ương họp", ["Đảng ủy Khối các cơ quan Trung ương | None"]),
        ("Huyện ủy Kỳ Sơn họp", ["Huyện ủy Kỳ Sơn | VN"]),
        ("Bệnh viện Đa khoa khu vực Mộc Châu khám bệnh", ["Bệnh viện Đa khoa khu vực Mộc Châu | None"]),
        ("Thông tấn xã Pathet Lào đưa tin", ["Thông tấn xã Pathet Lào | LA"]),
        ("Liên đoàn Công đoàn tỉnh Hủa Phăn thăm", ["Liên đoàn Công đoàn tỉnh Hủa Phăn | LA"]),
    ],
    "a verb after the head": [
        ("VCCI tổ chức hội thảo", ["VCCI | VN"]),
        ("Lãnh đạo các Bộ ngành Trung ương dự", []),
    ],
}


@pytest.mark.parametrize(("kind", "text", "told"), [(k, *row) for k, rows in READ.items() for row in rows])
def test_names_and_sides(kind: str, text: str, told: list[str]) -> None:
    assert [f"{body.name} | {body.country}" for body in bodies(text)] == told, kind


# text: name | country | the words it is read from
TWO_PLACES = [
    (
        "Công an hai tỉnh Nghệ An và Xiêng Khoảng họp.",
        [
            "Công an tỉnh Nghệ An | VN | Công an hai tỉnh Nghệ An",
            "Công an tỉnh Xiêng Khoảng | LA | Xiêng Khoảng",
        ],
    ),
    (
        "Sở Y tế của 2 tỉnh Sơn La - Hủa Phăn họp.",
        ["Sở Y tế tỉnh Sơn La | VN | Sở Y tế của 2 tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn | LA | Hủa Phăn"],
    ),
    ("Sở Y tế hai tỉnh Nghệ An và Hà Tĩnh họp.", ["Sở Y tế | None | Sở Y tế"]),  # both of one country: left open
    ("Sở Y tế hai tỉnh họp.", ["Sở Y tế | None | Sở Y tế"]),
]


@pytest.mark.parametrize(("text", "told"), TWO_PLACES)
def test_the_bodies_of_two_places_that_are_named_once(text: str, told: list[str]) -> None:
    assert [f"{body.name} | {body.country} | {body.evidence[0].quote}" for body in bodies(text)] == told


# Names whose field goes on in small letters, up to the end or to the place.
WHOLE = """
Cơ quan An sinh xã hội Lào
Cơ quan Kiểm tra Nhà nước Lào
Bảo hiểm tiền gửi Việt Nam
Bảo tàng Dân tộc học Việt Nam
Bệnh viện Phục hồi chức năng tỉnh Sơn La
Ban Chỉ đạo Quốc gia về tìm kiếm, quy tập hài cốt liệt sĩ
Ban Chỉ đạo Quốc gia phòng, chống tham nhũng Lào
Ban Bảo vệ, chăm sóc sức khỏe cán bộ Trung ương
Ban Quản lý dự án đầu tư xây dựng tỉnh Sơn La
Bộ Tư lệnh Cảnh sát cơ động
Cục Hàng không dân dụng Lào
Cục Quản lý lao động ngoài nước
Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
Cục Quản lý chất lượng nông lâm sản và thủy sản
Cục Phát triển doanh nghiệp vừa và nhỏ Lào
Cục Bảo vệ an ninh quân đội Lào
Vụ Pháp luật hình sự - hành chính
Viện Quy hoạch đô thị và nông thôn quốc gia
Viện Kiểm sát quân sự Trung ương
Tòa án quân sự khu vực 2
Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Mường Lát
Trung tâm Giống cây trồng và vật nuôi tỉnh Hủa Phăn
Trung tâm Cai nghiện và phục hồi chức năng tỉnh Khăm Muộn
Trung tâm Chỉnh hình Phục hồi chức năng Lào
Hội Khoa học lịch sử Việt Nam
Hội Nghệ sĩ nhiếp ảnh Việt Nam
Hội Nạn nhân chất độc da cam/dioxin Việt Nam
Hội Sản xuất và Chế biến gỗ Lào
Hội nghề cá Lào
Hiệp hội Vận tải ô tô Việt Nam
Quỹ Bảo vệ môi trường Lào
Quỹ Hòa bình và Phát triển Việt Nam
Công ty Xổ số kiến thiết Quảng Trị
Nhà hát Nghệ thuật truyền thống tỉnh Quảng Trị
Đoàn Kinh tế Quốc phòng 4
Thanh tra tỉnh Savannakhet
Kiểm lâm tỉnh Khăm Muộn
Ủy ban quốc gia phòng, chống ma túy Lào
Ủy ban Quốc gia vì sự tiến bộ phụ nữ Lào
Trung ương Hội Chữ thập đỏ Lào
Đại đội Biên phòng bảo vệ biên giới 322
Công ty Hợp tác kinh tế Quân khu 4
Báo và Phát thanh, Truyền hình Nghệ An
Trường Phổ thông vùng cao Việt Bắc
Ủy ban Kiểm tra - Thanh tra tỉnh Savannakhet
Thư viện tỉnh Quảng Trị
Vụ Địa phương II
Ban Tôn giáo Chính phủ
"""


@pytest.mark.parametrize("name", WHOLE.strip().splitlines())
def test_a_field_in_small_letters_is_of_the_name(name: str) -> None:
    assert [body.name for body in bodies(f"Đoàn đến thăm {name}.")] == [name]
    assert name in [body.name for body in bodies(f"Hai bên làm việc với {name} tổ chức hội thảo.")]
