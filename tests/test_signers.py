"""Who signs a document and whose it is, in the many ways the press tells it; people and events are invented."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc

TALKS = (
    "Sáng 3/5, Chủ tịch Quốc hội Trần Văn Mẫu đã hội đàm với Chủ tịch Quốc hội Lào Khamla Vongdara tại Viêng Chăn. "
    "Cùng dự có Cục trưởng Cục Lưu trữ Lê Thị Mẫu và Cục trưởng Cục Lưu trữ Lào Bounmy Phommachan. "
)
BOTH = ["Trần Văn Mẫu", "Khamla Vongdara"]

SIGNED: dict[str, list[str]] = {
    # not whose visit is the occasion, nor the one who looks on
    "Nhân chuyến thăm Lào của Thủ tướng Trần Văn Mẫu, Bộ trưởng Tài chính Lê Văn Bình và người đồng cấp Lào Bounmy "
    "Vongsa đã trao cho nhau Bản ghi nhớ hợp tác giữa hai Bộ.": ["Lê Văn Bình", "Bounmy Vongsa"],
    "Trước sự chứng kiến của Chủ tịch UBND tỉnh Trần Văn Mẫu, Giám đốc Sở Y tế tỉnh Sơn La Lê Văn Bình và Giám đốc Sở "
    "Y tế tỉnh Hủa Phăn (Lào) Bounmy Vongsa đã ký biên bản ghi nhớ.": ["Lê Văn Bình", "Bounmy Vongsa"],
    # a body whose name has a word of what is to come
    "Cục trưởng Cục Hậu cần Trần Văn Mẫu và Cục trưởng Cục Hậu cần Lào Khamla Vongdara ký hợp đồng mua bán gạo.": [
        "Trần Văn Mẫu",
        "Khamla Vongdara",
    ],
    # the two of one office
    f"{TALKS}Kết thúc hội đàm, hai Chủ tịch Quốc hội đã ký Thỏa thuận hợp tác giữa hai Quốc hội.": BOTH,
    f"{TALKS}Hai nhà lãnh đạo ký Thỏa thuận hợp tác giữa hai Quốc hội.": BOTH,
    f"{TALKS}Cục trưởng Cục Lưu trữ hai bên cũng ký Biên bản ghi nhớ về số hóa tài liệu.": [
        "Lê Thị Mẫu",
        "Bounmy Phommachan",
    ],
    f"{TALKS}Biên bản ghi nhớ về số hóa tài liệu do Cục trưởng Lê Thị Mẫu và người đồng cấp Lào ký.": [
        "Lê Thị Mẫu",
        "Bounmy Phommachan",
    ],
    # for whom they speak, and where they are from, between their names
    "Thay mặt UBND tỉnh Sơn La, Phó Chủ tịch Trần Văn Mẫu và thay mặt chính quyền tỉnh Hủa Phăn, Phó Tỉnh trưởng "
    "Khamla Vongdara ký Biên bản ghi nhớ hợp tác giai đoạn 2027-2030.": BOTH,
    "Đồng chí Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh Sơn La và đồng chí Khamla Vongdara, Phó Tỉnh trưởng tỉnh Hủa Phăn, "
    "Lào đã ký Bản thỏa thuận hợp tác.": BOTH,
    "Đồng chí Trần Văn Mẫu, Bí thư Tỉnh ủy, thay mặt đoàn đại biểu tỉnh Sơn La và đồng chí Khamla Vongdara, Bí thư, "
    "Tỉnh trưởng, thay mặt đoàn đại biểu tỉnh Hủa Phăn ký Biên bản ghi nhớ về hợp tác giữa hai tỉnh năm 2027.": BOTH,
    # in brackets after it, in a list
    "Các văn kiện được ký gồm: Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào (Bộ trưởng Trần Văn Mẫu và Bộ trưởng "
    "Khamla Vongdara ký).": BOTH,
    # told behind it
    "Báo Mẫu Sơn và Báo Pasaxon (Lào) ký thỏa thuận hợp tác giai đoạn 2027-2030. Ký thỏa thuận có Tổng Biên tập "
    "Trần Văn Mẫu và Tổng Biên tập Khamla Vongdara.": BOTH,
    "Hội Nông dân tỉnh Sơn La và Hội Nông dân tỉnh Hủa Phăn (Lào) ký kết chương trình phối hợp năm 2027. Ông Trần Văn "
    "Mẫu, Chủ tịch Hội Nông dân tỉnh Sơn La và ông Khamla Vongdara, Chủ tịch Hội Nông dân tỉnh Hủa Phăn ký.": BOTH,
}

SIGNED |= {
    f"{told} có bà Lê Thị Mẫu, Giám đốc Sở Y tế tỉnh Sơn La và ông Bounmy Phommachan, Giám đốc Sở Y tế tỉnh Hủa Phăn "
    "(Lào). Hai bên ký Thỏa thuận hợp tác giai đoạn 2027-2030.": ["Lê Thị Mẫu", "Bounmy Phommachan"]
    for told in ("Đại diện lễ ký kết", "Tham gia ký kết")
}

# who is there, speaks or looks on signs nothing
NOT_SIGNED = [
    (
        "Dự lễ ký kết có bà Lê Thị Mẫu, Giám đốc Sở Y tế tỉnh Sơn La và ông Bounmy Phommachan, Giám đốc Sở Y tế tỉnh "
        "Hủa Phăn (Lào). Hai bên ký Thỏa thuận hợp tác giai đoạn 2027-2030."
    ),
    "Tại buổi lễ có Bộ trưởng Trần Văn Mẫu, hai bên đã ký Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào.",
    (
        "Bộ trưởng Trần Văn Mẫu và Bộ trưởng Khamla Vongdara chứng kiến lễ ký Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ "
        "Y tế Lào."
    ),
    (
        "Hai bên đã ký Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào. Bộ trưởng Trần Văn Mẫu và Bộ trưởng Lào "
        "Khamla Vongdara chứng kiến lễ ký."
    ),
    "Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào (Bộ trưởng Trần Văn Mẫu soạn thảo) được ký kết.",
]

PARTIES: dict[str, tuple[str, list[str]]] = {
    # with whom it is signed is all its name; so is its day
    "Bác sĩ Bệnh viện Mẫu Sơn sẽ sang làm việc ba năm theo Biên bản hợp tác ký với Sở Y tế Hủa Phăn hôm 15/2.": (
        "Biên bản hợp tác ký với Sở Y tế Hủa Phăn",
        ["Bệnh viện Mẫu Sơn", "Sở Y tế Hủa Phăn"],
    ),
    # a list without `và`
    "Công ty Mẫu Sơn và Sở Công Thương tỉnh Hủa Phăn (Lào) ký MOU về khảo sát, thăm dò quặng sắt ở ba huyện.": (
        "MOU về khảo sát, thăm dò quặng sắt ở ba huyện",
        ["Công ty Mẫu Sơn", "Sở Công Thương tỉnh Hủa Phăn (Lào)"],
    ),
    # whose heads sign a contract
    "Tổng Giám đốc Tập đoàn Điện lực Việt Nam Trần Văn Mẫu và Tổng Giám đốc Tổng Công ty Điện lực Lào Khamla Vongdara "
    "đã ký hợp đồng mua bán điện.": (
        "hợp đồng mua bán điện",
        ["Tập đoàn Điện lực Việt Nam", "Tổng Công ty Điện lực Lào"],
    ),
    # heads of two bodies, whose title tells only of the two countries
    "Cục trưởng Cục Thú y Trần Văn Mẫu và Vụ trưởng Vụ Chăn nuôi Lào Khamla Vongdara đã ký Biên bản Khóa họp lần thứ 4 "
    "Ủy ban hợp tác nông nghiệp Việt Nam - Lào.": (
        "Biên bản Khóa họp lần thứ 4 Ủy ban hợp tác nông nghiệp Việt Nam - Lào",
        ["Cục Thú y", "Vụ Chăn nuôi Lào"],
    ),
    # two alike that the sentence joins
    "Có ba trường dự lễ ở Lào: Trường Cao đẳng Mẫu Giang cũng có mặt. Đại học Mẫu Sơn và Đại học Xu-pha-nu-vông (Lào) "
    "trao đổi giảng viên theo Bản ghi nhớ hợp tác giữa hai trường.": (
        "Bản ghi nhớ hợp tác giữa hai trường",
        ["Đại học Mẫu Sơn", "Đại học Xu-pha-nu-vông (Lào)"],
    ),
    "Thực hiện thỏa thuận hợp tác giữa Tỉnh Đoàn Thái Nguyên với Tỉnh Đoàn Hủa Phăn (Lào) ký năm 2026, 30 bạn trẻ sang "
    "dạy học.": (
        "thỏa thuận hợp tác giữa Tỉnh Đoàn Thái Nguyên với Tỉnh Đoàn Hủa Phăn (Lào)",
        ["Tỉnh Đoàn Thái Nguyên", "Tỉnh Đoàn Hủa Phăn (Lào)"],
    ),
    # the paper of the editor who met theirs
    "Sáng 3/5, Tổng Biên tập Trần Văn Mẫu đã làm việc với Tổng Biên tập Báo Pasaxon (Lào) Khamla Vongdara tại tòa soạn "
    "Báo Mẫu Sơn. Hai bên ký Bản ghi nhớ về trao đổi tin, ảnh giai đoạn 2027-2030.": (
        "Bản ghi nhớ về trao đổi tin, ảnh giai đoạn 2027-2030",
        ["Báo Mẫu Sơn", "Báo Pasaxon (Lào)"],
    ),
}


@pytest.mark.parametrize(("text", "people"), SIGNED.items())
def test_who_signs(text: str, people: list[str]) -> None:
    (agreement,) = vlc.parse_article(text).agreements
    assert [o.name for o in agreement.signatories] == people
    assert agreement.status == "signed"


@pytest.mark.parametrize("text", NOT_SIGNED)
def test_who_does_not_sign(text: str) -> None:
    (agreement,) = vlc.parse_article(text).agreements
    assert agreement.signatories == ()


@pytest.mark.parametrize(("text", "paper"), PARTIES.items())
def test_whose_document_it_is(text: str, paper: tuple[str, list[str]]) -> None:
    (agreement,) = vlc.parse_article(text).agreements
    assert (agreement.title, [p.name for p in agreement.parties]) == paper


def test_a_document_is_called_by_its_day_where_it_has_no_other_name() -> None:
    text = (
        "Tại Viêng Chăn (Lào), hai bên đã ký Thỏa thuận hợp tác giữa Quốc hội Việt Nam và Quốc hội Lào nhiệm kỳ 2026 - "
        "2031. Văn bản này thay thế Thỏa thuận ký năm 2021."
    )
    new, old = vlc.parse_article(text).agreements
    assert (new.status, old.title, old.status) == ("signed", "Thỏa thuận ký năm 2021", "referenced")
    proof = next(e for e in old.evidence if e.field == "title")
    assert text[proof.start : proof.end] == proof.quote == old.title


def test_a_signing_that_is_the_news_is_dated_by_the_day_told_before_it() -> None:
    text = (
        "Tham dự buổi hội đàm sáng 18-6-2027 có đại diện hai tỉnh Sơn La và Hủa Phăn (Lào), thực hiện Bản ghi nhớ ký "
        "ngày 22-5-2025. Nhân dịp này, Hội Phụ nữ hai tỉnh ký Thỏa thuận hợp tác giai đoạn 2027-2030."
    )
    days = {a.title: a.signed_on.edtf for a in vlc.parse_article(text).agreements if a.signed_on is not None}
    assert days["Thỏa thuận hợp tác giai đoạn 2027-2030"] == "2027-06-18"
