"""Documents between a Vietnamese and a Lao side, as the press tells them; people and events are invented."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest

import vnlao_coop as vlc
from vnlao_coop.models.facts import Agreement
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon


def told(text: str) -> tuple[Agreement, ...]:
    """The documents of ``text``; every piece of evidence is its own characters."""
    article = vlc.parse_article(text)
    for agreement in article.agreements:
        assert agreement.evidence[0].field is None
        for proof in agreement.evidence:
            assert text[proof.start : proof.end] == proof.quote
        for party in agreement.parties:
            assert party in (*article.places, *article.organizations)
        for official in (*agreement.signatories, *agreement.witnesses):
            assert official in article.officials
    assert [a.id for a in article.agreements] == [f"agreement/{n}" for n in range(1, len(article.agreements) + 1)]
    return article.agreements


# text: (kind, title, parties, period, status, signed_on)
ONE: dict[str, tuple[str, str, list[str], str | None, str, str | None]] = {
    # a comma within a word of the title
    "Bộ Công an Việt Nam và Bộ Công an Lào ký Biên bản chuyên đề về phòng, chống ma túy giai đoạn 2022-2026.": (
        "thematic_minutes", "Biên bản chuyên đề về phòng, chống ma túy giai đoạn 2022-2026",
        ["Bộ Công an Việt Nam", "Bộ Công an Lào"], "2022/2026", "signed", None,
    ),
    # hai bên: the bodies that meet, the school by its kind alone; what the governments agreed is not the provinces'
    "Trường Đại học Mẫu Sơn đào tạo học sinh Lào. Ngày 12/5, đoàn của Trường do Phó Hiệu trưởng Trần Văn Mẫu dẫn đầu "
    "làm việc với Sở Giáo dục và Thể thao tỉnh Luông Nậm Thà. Hai bên ký biên bản ghi nhớ về tuyển sinh.": (
        "mou", "biên bản ghi nhớ về tuyển sinh",
        ["Trường Đại học Mẫu Sơn", "Sở Giáo dục và Thể thao tỉnh Luông Nậm Thà"], None, "signed", "XXXX-05-12",
    ),
    "Trường Đại học Mẫu Sơn làm việc với Sở Giáo dục và Thể thao tỉnh Luông Nậm Thà. Hai bên ký bản ghi nhớ.": (
        "mou", "bản ghi nhớ", ["Trường Đại học Mẫu Sơn", "Sở Giáo dục và Thể thao tỉnh Luông Nậm Thà"], None, "signed",
        None,
    ),
    "Tỉnh Sơn La và tỉnh Luông Nậm Thà hội đàm. Có 45 em theo học theo Hiệp định của hai Chính phủ.": (
        "agreement", "Hiệp định của hai Chính phủ", [], None, "referenced", None,
    ),
    # what each country has is no side of a document; who leads a group signs for its body
    "Đoàn Tổng Liên đoàn Lao động Việt Nam do Chủ tịch Trần Văn Mẫu dẫn đầu hội đàm với Đoàn Trung ương Liên hiệp Công "
    "đoàn Lào do Chủ tịch Khamla Vongdara dẫn đầu. Hai bên thông báo tình hình công đoàn mỗi nước; đánh giá kết quả "
    "thực hiện Thỏa thuận hợp tác giai đoạn 2019 - 2023.": (
        "arrangement", "Thỏa thuận hợp tác giai đoạn 2019 - 2023",
        ["Tổng Liên đoàn Lao động Việt Nam", "Trung ương Liên hiệp Công đoàn Lào"], "2019/2023", "reviewed", None,
    ),
    # a list of fields, whatever comes behind it
    "Sở Y tế tỉnh Sơn La đã ký Thỏa thuận trên các lĩnh vực y tế, giáo dục, văn hóa với Sở Y tế tỉnh Hủa Phăn.": (
        "arrangement", "Thỏa thuận trên các lĩnh vực y tế, giáo dục, văn hóa với Sở Y tế tỉnh Hủa Phăn",
        ["Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn"], None, "signed", None,
    ),
    "Lễ ký Bản ghi nhớ trên các lĩnh vực kinh tế, văn hóa, thể thao giữa Tỉnh đoàn Hà Tĩnh và Tỉnh đoàn Attapeu diễn "
    "ra sáng 5/3.": (
        "mou", "Bản ghi nhớ trên các lĩnh vực kinh tế, văn hóa, thể thao giữa Tỉnh đoàn Hà Tĩnh và Tỉnh đoàn Attapeu",
        ["Tỉnh đoàn Hà Tĩnh", "Tỉnh đoàn Attapeu"], None, "signed", "XXXX-03-05",
    ),
    # a topic of two things, up to the sides or the signing
    "Thực hiện Nghị định thư về bảo vệ đường biên, mốc giới ký ngày 16/3/2016, hai đồn Việt Nam và Lào tuần tra.": (
        "protocol", "Nghị định thư về bảo vệ đường biên, mốc giới", ["Việt Nam", "Lào"], None, "referenced",
        "2016-03-16",
    ),
    "Thực hiện Hiệp định về quy chế biên giới, cửa khẩu giữa Việt Nam và Lào ký ngày 16/3/2016, hai bên làm tốt.": (
        "agreement", "Hiệp định về quy chế biên giới, cửa khẩu giữa Việt Nam và Lào", ["Việt Nam", "Lào"], None,
        "referenced", "2016-03-16",
    ),
    "Sở Y tế Nghệ An ký Biên bản về hợp tác y tế với Sở Y tế Xiêng Khoảng, trao đổi kinh nghiệm giữa hai ngành.": (
        "minutes_of_agreement", "Biên bản về hợp tác y tế với Sở Y tế Xiêng Khoảng",
        ["Sở Y tế Nghệ An", "Sở Y tế Xiêng Khoảng"], None, "signed", None,
    ),
    # the kinds, by their own words
    "Hai nước tích cực triển khai Hiệp định Thương mại Việt Nam - Lào.": (
        "agreement", "Hiệp định Thương mại Việt Nam - Lào", ["Việt Nam", "Lào"], None, "referenced", None,
    ),
    "Nhân dịp này, hai bên đã ký Nghị định thư về hợp tác y tế giữa Bộ Y tế Việt Nam và Bộ Y tế Lào.": (
        "protocol", "Nghị định thư về hợp tác y tế giữa Bộ Y tế Việt Nam và Bộ Y tế Lào",
        ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"], None, "signed", None,
    ),
    "Hai bên triển khai Thỏa thuận chiến lược hợp tác giữa Việt Nam và Lào giai đoạn 2021-2030.": (
        "strategic_agreement", "Thỏa thuận chiến lược hợp tác giữa Việt Nam và Lào giai đoạn 2021-2030",
        ["Việt Nam", "Lào"], "2021/2030", "referenced", None,
    ),
    "Thực hiện Kế hoạch hợp tác năm 2023 giữa Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào, đoàn đã thăm Viêng Chăn.": (
        "cooperation_plan", "Kế hoạch hợp tác năm 2023 giữa Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào",
        ["Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào"], "2023", "referenced", None,
    ),
    "Tại lễ ký, hai bên đã ký Biên bản kỳ họp lần thứ 12 Ủy ban hợp tác Việt Nam - Lào.": (
        "record_of_meeting", "Biên bản kỳ họp lần thứ 12 Ủy ban hợp tác Việt Nam - Lào",
        ["Việt Nam", "Lào"], None, "signed", None,
    ),
    "Nhân dịp này, hai bên đã ra Tuyên bố chung về hợp tác Việt Nam - Lào.": (
        "joint_statement", "Tuyên bố chung về hợp tác Việt Nam - Lào", ["Việt Nam", "Lào"], None, "signed", None,
    ),
    "Tập đoàn Điện lực Việt Nam vừa ký hợp đồng mua điện với Công ty Chaleun (Lào).": (
        "contract", "hợp đồng mua điện với Công ty Chaleun (Lào)",
        ["Tập đoàn Điện lực Việt Nam", "Công ty Chaleun (Lào)"], None, "signed", None,
    ),
    "Năm 2018, tỉnh Quảng Trị đã ký thỏa thuận kết nghĩa với tỉnh Salavan (Lào).": (
        "twinning", "thỏa thuận kết nghĩa với tỉnh Salavan", ["tỉnh Quảng Trị", "tỉnh Salavan"],
        None, "referenced", "2018",
    ),
    # who: in the title, before the verb, after it, by `hai …`
    "Sở Y tế tỉnh Thanh Hóa và Sở Y tế tỉnh Hủa Phăn đã ký Biên bản hợp tác về y tế dự phòng.": (
        "minutes_of_agreement", "Biên bản hợp tác về y tế dự phòng",
        ["Sở Y tế tỉnh Thanh Hóa", "Sở Y tế tỉnh Hủa Phăn"], None, "signed", None,
    ),
    "Chiều 12/5, UBND tỉnh Nghệ An và chính quyền tỉnh Xiêng Khoảng (Lào) đã ký Bản ghi nhớ về du lịch.": (
        "mou", "Bản ghi nhớ về du lịch", ["UBND tỉnh Nghệ An", "tỉnh Xiêng Khoảng"], None, "signed", "XXXX-05-12",
    ),
    "Lễ ký kết Bản ghi nhớ về đào tạo giữa Trường Đại học Vinh và Trường Đại học Champasak (Lào) diễn ra sáng nay.": (
        "mou", "Bản ghi nhớ về đào tạo giữa Trường Đại học Vinh và Trường Đại học Champasak (Lào)",
        ["Trường Đại học Vinh", "Trường Đại học Champasak (Lào)"], None, "signed", None,
    ),
    "Quốc hội Việt Nam và Quốc hội Lào thực hiện tốt Thỏa thuận hợp tác giữa hai Quốc hội ký tháng 7/2017.": (
        "arrangement", "Thỏa thuận hợp tác giữa hai Quốc hội", ["Quốc hội Việt Nam", "Quốc hội Lào"],
        None, "referenced", "2017-07",
    ),
    "Theo Thỏa thuận hợp tác về lao động đã được ký kết giữa Chính phủ Việt Nam và Chính phủ Lào, ta cấp 300 suất.": (
        "arrangement", "Thỏa thuận hợp tác về lao động", ["Chính phủ Việt Nam", "Chính phủ Lào"],
        None, "referenced", None,
    ),
    "Thủ tướng đề nghị sớm ký kết Hiệp định vận tải đường bộ giữa Việt Nam, Lào và Campuchia.": (
        "agreement", "Hiệp định vận tải đường bộ giữa Việt Nam, Lào và Campuchia",
        ["Việt Nam", "Lào", "Campuchia"], None, "planned", None,
    ),
    "Các nước đã ký Hiệp ước về điểm ngã ba biên giới Việt Nam - Lào - Campuchia.": (
        "treaty", "Hiệp ước về điểm ngã ba biên giới Việt Nam - Lào - Campuchia",
        ["Việt Nam", "Lào", "Campuchia"], None, "referenced", None,
    ),
    # what became of it
    "Hai bên đang đàm phán Hiệp định lãnh sự giữa Việt Nam và Lào.": (
        "agreement", "Hiệp định lãnh sự giữa Việt Nam và Lào", ["Việt Nam", "Lào"], None, "negotiating", None,
    ),
    "Hai nước Việt Nam và Lào sẽ ký kết Hiệp định về hợp tác lao động.": (
        "agreement", "Hiệp định về hợp tác lao động", ["Việt Nam", "Lào"], None, "planned", None,
    ),
    "Hội nghị tổng kết việc thực hiện Thỏa thuận hợp tác giữa tỉnh Sơn La và tỉnh Hủa Phăn giai đoạn 2016-2020.": (
        "arrangement", "Thỏa thuận hợp tác giữa tỉnh Sơn La và tỉnh Hủa Phăn giai đoạn 2016-2020",
        ["tỉnh Sơn La", "tỉnh Hủa Phăn"], "2016/2020", "reviewed", None,
    ),
    "Phía Lào đánh giá cao vai trò của Hiệp định lao động giữa Việt Nam và Lào.": (
        "agreement", "Hiệp định lao động giữa Việt Nam và Lào", ["Việt Nam", "Lào"], None, "referenced", None,
    ),
    # statements are issued and passed; other documents are signed
    "Hiệp định thương mại giữa Việt Nam và Lào được thông qua sáng 5/6.": (
        "agreement", "Hiệp định thương mại giữa Việt Nam và Lào", ["Việt Nam", "Lào"], None, "referenced", None,
    ),
    "Viện Toán học và Viện Khoa học Lào ký văn bản hợp tác sáng 5/6.": (
        "other", "văn bản hợp tác", ["Viện Toán học", "Viện Khoa học Lào"], None, "signed", "XXXX-06-05",
    ),
    # when
    "Hai nước thực hiện Hiệp định về quy chế biên giới giữa Việt Nam và Lào (ký tháng 3/2016).": (
        "agreement", "Hiệp định về quy chế biên giới giữa Việt Nam và Lào", ["Việt Nam", "Lào"],
        None, "referenced", "2016-03",
    ),
    'Việt Nam và Lào ký "Hiệp ước hoạch định biên giới quốc gia" vào tháng 7/1977.': (
        "treaty", "Hiệp ước hoạch định biên giới quốc gia", ["Việt Nam", "Lào"], None, "referenced", "1977-07",
    ),
    "Lễ kỷ niệm 45 năm Ngày ký Hiệp ước Hữu nghị và Hợp tác Việt Nam - Lào (18/7/1977 - 18/7/2022) khai mạc.": (
        "treaty", "Hiệp ước Hữu nghị và Hợp tác Việt Nam - Lào", ["Việt Nam", "Lào"], None, "referenced", "1977-07-18",
    ),
    "Việt Nam và Lào kỷ niệm 45 năm Ngày ký Hiệp ước Hữu nghị và Hợp tác.": (
        "treaty", "Hiệp ước Hữu nghị và Hợp tác", ["Việt Nam", "Lào"], None, "referenced", None,
    ),
    # where a title ends
    "Trên cơ sở Hiệp định giáo dục giữa Việt Nam và Lào, Bộ Giáo dục và Đào tạo cấp học bổng.": (
        "agreement", "Hiệp định giáo dục giữa Việt Nam và Lào", ["Việt Nam", "Lào"], None, "referenced", None,
    ),
    "Hai bên thực hiện Bản ghi nhớ giữa Việt Nam và Lào về tìm kiếm, quy tập và hồi hương liệt sĩ, góp phần đền ơn.": (
        "mou", "Bản ghi nhớ giữa Việt Nam và Lào về tìm kiếm, quy tập và hồi hương liệt sĩ", ["Việt Nam", "Lào"],
        None, "referenced", None,
    ),
    "Hai bên triển khai Hiệp định Thương mại Việt - Lào với mục tiêu tăng kim ngạch giữa Việt Nam và Lào.": (
        "agreement", "Hiệp định Thương mại Việt - Lào", ["Việt Nam", "Lào"], None, "referenced", None,
    ),
}  # fmt: skip

ROWS = [(entry, text) for entry in lexicon.entries("document") for text in entry.get("examples", ())]


def test_every_row_of_documents_has_an_example() -> None:
    assert [entry["names"][0] for entry in lexicon.entries("document") if not entry.get("examples")] == []


@pytest.mark.parametrize(("entry", "text"), ROWS, ids=[text for _, text in ROWS])
def test_a_row_of_documents_reads_its_examples(entry: lexicon.Entry, text: str) -> None:
    (agreement,) = told(text)
    assert agreement.kind == entry["kind"]
    title = fold(agreement.title or "").split()
    assert any(title[: len(words)] == words for words in (fold(name).split() for name in entry["names"]))


NONE = [
    "Hai bên cam kết thực hiện các thỏa thuận cấp cao và các văn kiện đã ký kết giữa Việt Nam và Lào.",
    "Việt Nam và Lào đã ký 12 văn kiện hợp tác.",
    "Hai tỉnh ký kết nhiều biên bản chuyên đề giữa Việt Nam và Lào.",
    "Hai bên thỏa thuận tiếp tục hợp tác về y tế giữa Việt Nam và Lào.",
    "Thực hiện Kế hoạch số 124/KH-UBND và Nghị quyết số 15-NQ/TU, tỉnh Sơn La hợp tác với các tỉnh Bắc Lào.",
    "Công an tỉnh Sơn La và Hội Phụ nữ tỉnh Sơn La ký kết chương trình phối hợp bảo vệ biên giới Việt Nam - Lào.",
    "Việt Nam và Nhật Bản ký Hiệp định về hợp tác lao động; đoàn Lào cũng dự hội nghị.",
    "Thái Lan ký bản ghi nhớ về đường sắt nối Lào với Trung Quốc.",
    "Lực lượng chức năng lập biên bản vi phạm hành chính một công dân Lào tại Việt Nam.",
    "Đại sứ Lào tại Việt Nam được đăng ký tham gia giải.",
    "Việt Nam và EU ký Hiệp định Thương mại tự do.",
    "Bộ trưởng Tư pháp Việt Nam hội đàm với Bộ trưởng Tư pháp Lào. Việt Nam đã ký Hiệp định dẫn độ với 20 nước.",
    "Thứ trưởng Y tế Việt Nam và Thứ trưởng Y tế Lào dự họp. Việt Nam ký hiệp định y tế với nhiều nước trong khu vực.",
    "Hai trường đã ký bản ghi nhớ hợp tác. Việt Nam và Lào là láng giềng.",
]


@pytest.mark.parametrize("text", ONE, ids=[text[:40] for text in ONE])
def test_one_document(text: str) -> None:
    kind, title, parties, period, status, signed_on = ONE[text]
    (agreement,) = told(text)
    assert (agreement.kind, agreement.title, agreement.status) == (kind, title, status)
    assert [p.name for p in agreement.parties] == parties
    assert (agreement.period.edtf if agreement.period else None) == period
    assert (agreement.signed_on.edtf if agreement.signed_on else None) == signed_on
    assert agreement.modality == ("planned" if status in ("planned", "negotiating") else "asserted")


@pytest.mark.parametrize("text", NONE, ids=[text[:40] for text in NONE])
def test_no_document(text: str) -> None:
    assert told(text) == ()


def test_a_list_gives_one_record_each_and_shares_what_is_said_before_it() -> None:
    agreements = told(
        "Dưới sự chứng kiến của Thủ tướng Trần Văn Mẫu và Thủ tướng Lào Khamla Vongdara, hai bên đã ký kết các văn "
        "kiện: Hiệp định về hợp tác lao động; Nghị định thư giữa Bộ Y tế Việt Nam và Bộ Y tế Lào; Bản ghi nhớ giữa "
        "Ngân hàng Nhà nước Việt Nam và Ngân hàng Trung ương Lào."
    )
    assert [(a.kind, a.status) for a in agreements] == [
        ("agreement", "signed"),
        ("protocol", "signed"),
        ("mou", "signed"),
    ]
    assert [[p.name for p in a.parties] for a in agreements[1:]] == [
        ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"],
        ["Ngân hàng Nhà nước Việt Nam", "Ngân hàng Trung ương Lào"],
    ]
    assert all([w.name for w in a.witnesses] == ["Trần Văn Mẫu", "Khamla Vongdara"] for a in agreements)
    assert not any(a.signatories for a in agreements)


def test_a_list_after_a_colon_is_signed_to_its_last_semicolon() -> None:
    agreements = told(
        "Sau hội đàm, lãnh đạo hai nước đã chứng kiến lễ trao đổi các văn kiện gồm: Bản ghi nhớ giữa Bộ Công an "
        "Việt Nam và Bộ Công an Lào về xây dựng, triển khai hệ thống quản lý dân cư; Hiệp định dẫn độ giữa Bộ Công an "
        "Việt Nam và Bộ Tư pháp Lào; Kế hoạch hợp tác năm 2024 giữa Bộ Tư pháp Việt Nam và Bộ Tư pháp Lào; và Thỏa "
        "thuận hợp tác giữa Bộ Y tế Việt Nam và Bộ Y tế Lào."
    )
    assert [(a.kind, a.status) for a in agreements] == [
        ("mou", "signed"),
        ("agreement", "signed"),
        ("cooperation_plan", "signed"),
        ("arrangement", "signed"),
    ]


@pytest.mark.parametrize("of", ["", " hợp tác", " hợp tác giữa các bộ, ngành hai nước", " giữa hai Chính phủ"])
def test_a_list_behind_a_count_of_papers_is_signed(of: str) -> None:
    text = (
        f"Việt Nam và Lào hội đàm. Hai Thủ tướng chứng kiến lễ ký 5 văn kiện{of}, gồm: Kế hoạch hợp tác giữa Bộ Công "
        "Thương Việt Nam và Bộ Công Thương Lào năm 2024; Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào."
    )
    assert [made.status for made in vlc.parse_article(text).agreements] == ["signed", "signed"]


def test_pairs_under_one_noun() -> None:
    agreements = told(
        "Nhân dịp này, hai nước Việt Nam và Lào đã ký Bản ghi nhớ hợp tác giữa Bộ Y tế hai nước, giữa Bộ Nội vụ "
        "Việt Nam và Bộ Nội vụ Lào."
    )
    assert [a.title for a in agreements] == [
        "Bản ghi nhớ hợp tác giữa Bộ Y tế hai nước",
        "Bản ghi nhớ hợp tác giữa Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào",
    ]
    assert [[p.name for p in a.parties] for a in agreements] == [
        ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"],
        ["Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào"],
    ]


STORY = (
    "Sáng 4/5, tại Điện Biên, Bí thư Tỉnh ủy Điện Biên Trần Văn Mẫu đã hội đàm với Bí thư, Tỉnh trưởng Phongsaly "
    "(Lào) Khamla Vongdara. Hai bên cùng nhau ký kết Biên bản hợp tác giai đoạn 2023-2027. Biên bản đã bám sát Hiệp "
    "định hợp tác giữa Việt Nam và Lào giai đoạn 2021-2025. Bản thỏa thuận có hiệu lực từ ngày ký.\n"
    "Bí thư Tỉnh ủy Điện Biên Trần Văn Mẫu và Tỉnh trưởng Phongsaly Khamla Vongdara ký kết Biên bản thỏa thuận hợp tác "
    "giữa tỉnh Điện Biên và tỉnh Phongsaly giai đoạn 2023-2027.\n"
)


def test_one_document_under_several_names() -> None:
    base, signed = sorted(told(STORY), key=lambda a: a.status)
    assert signed.title == "Biên bản thỏa thuận hợp tác giữa tỉnh Điện Biên và tỉnh Phongsaly giai đoạn 2023-2027"
    assert signed.aliases[:2] == ("Biên bản hợp tác giai đoạn 2023-2027", "Biên bản")
    assert (signed.kind, signed.status, signed.signed_on.edtf) == ("minutes_of_agreement", "signed", "XXXX-05-04")  # type: ignore[union-attr]
    assert [o.name for o in signed.signatories] == ["Trần Văn Mẫu", "Khamla Vongdara"]
    assert signed.based_on == (base.id,)
    assert (base.kind, base.status) == ("agreement", "referenced")
    fields = {e.field for e in signed.evidence}
    assert {None, "title", "parties", "period", "signed_on", "signatories", "status"} <= fields


def test_those_who_meet_are_the_two_sides_of_what_they_sign() -> None:
    draft, treaty, record = told(
        "Nghệ An và Xiêng Khoảng hợp tác\n"
        "Chiều 14/6, tại thành phố Vinh, Phó Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu đã làm việc với Phó Tỉnh trưởng "
        "Xiêng Khoảng (Lào) Khamla Vongdara.\n"
        "Hai bên thống nhất dự thảo Biên bản thỏa thuận hợp tác giai đoạn 2023-2027. Hai bên thực hiện Hiệp định "
        "về Quy chế quản lý biên giới Việt Nam - Lào. Kết thúc buổi làm việc, hai bên đã ký kết Biên bản làm việc.\n"
    )
    provinces = ["tỉnh Nghệ An", "Xiêng Khoảng"]
    assert (draft.status, [p.name for p in draft.parties]) == ("negotiating", provinces)
    assert (treaty.status, [p.name for p in treaty.parties]) == ("referenced", ["Việt Nam", "Lào"])
    assert (record.kind, record.status, [p.name for p in record.parties]) == ("record_of_meeting", "signed", provinces)


def test_a_headline_names_the_document_of_the_story() -> None:
    (agreement,) = told(
        "Việt Nam - Lào ký Kế hoạch hợp tác pháp luật và tư pháp\n"
        "Ngày 20/3, tại Viêng Chăn, Bộ trưởng Bộ Tư pháp Trần Văn Mẫu đã hội đàm với Bộ trưởng Bộ Tư pháp Lào Khamla "
        "Vongdara.\nSau hội đàm, hai Bộ trưởng đã ký Kế hoạch hợp tác năm 2023 giữa hai Bộ.\n"
    )
    assert agreement.title == "Kế hoạch hợp tác năm 2023 giữa hai Bộ"
    assert agreement.aliases == ("Kế hoạch hợp tác pháp luật và tư pháp",)
    assert [p.name for p in agreement.parties] == ["Bộ Tư pháp", "Bộ Tư pháp Lào"]


def test_what_a_document_rests_on_amends_and_replaces() -> None:
    old, new = told(
        "Trên cơ sở Thỏa thuận hợp tác giữa tỉnh Sơn La và tỉnh Hủa Phăn giai đoạn 2016-2020, hai tỉnh ký Biên bản ghi "
        "nhớ hợp tác giai đoạn 2021-2025."
    )
    assert (new.based_on, old.based_on) == ((old.id,), ())
    protocol, amended = told(
        "Nghị định thư sửa đổi Hiệp định quá cảnh hàng hóa giữa Việt Nam và Lào được ký ngày 3/4/2017, có hiệu lực từ "
        "ngày 5/6/2018."
    )
    assert (protocol.based_on, amended.title) == (
        (amended.id,),
        "Hiệp định quá cảnh hàng hóa giữa Việt Nam và Lào",
    )
    planned, replaced = told(
        "Việt Nam và Lào sẽ sớm ký kết Hiệp định về vận tải đường bộ thay thế Hiệp định vận tải đường bộ ký năm 2009."
    )
    assert planned.replaces == (replaced.id,)
    assert (replaced.status, replaced.signed_on.edtf) == ("referenced", "2009")  # type: ignore[union-attr]


def test_different_documents_stay_apart() -> None:
    titles = [
        a.title
        for a in told(
            "Hai nước triển khai Hiệp định Thương mại Việt Nam - Lào và Hiệp định Thương mại biên giới Việt Nam - Lào. "
            "Hai bên ký Kế hoạch hợp tác năm 2023 giữa Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào. "
            "Kế hoạch hợp tác năm 2022 giữa Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào đã được thực hiện tốt."
        )
    ]
    assert len(titles) == 4


def test_the_signers_give_the_sides_that_no_words_name() -> None:
    (agreement,) = told(
        "Bộ trưởng Bộ Công an Trần Văn Mẫu và Bộ trưởng Bộ Công an Lào Khamla Vongdara đã ký Kế hoạch hợp tác năm 2023."
    )
    assert [p.name for p in agreement.parties] == ["Bộ Công an", "Bộ Công an Lào"]
    assert [o.name for o in agreement.signatories] == ["Trần Văn Mẫu", "Khamla Vongdara"]


def test_a_signing_of_another_day_is_no_news() -> None:
    (agreement,) = told(
        "Hiệp định lao động giữa Việt Nam và Lào được ký ngày 29/6/2013 tại Viêng Chăn. Ngày 3/4/2019, hai bên họp."
    )
    assert (agreement.status, agreement.signed_on.edtf) == ("referenced", "2013-06-29")  # type: ignore[union-attr]
    (news,) = told("Ngày 3/4/2019, hai bên đã ký Hiệp định lao động giữa Việt Nam và Lào.")
    assert (news.status, news.signed_on.edtf) == ("signed", "2019-04-03")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("signed_on", "published", "status"),
    [
        ("18/7/1977", None, "signed"),  # nothing tells that it is history
        ("18/7/1977", dt.date(2022, 4, 5), "referenced"),
        ("2/4/2022", dt.date(2022, 4, 5), "signed"),
        ("10/3/2022", dt.date(2022, 4, 5), "signed"),  # in a monthly
        ("2/1/2022", dt.date(2022, 4, 5), "referenced"),
    ],
)
def test_the_day_of_publication_tells_news_from_history(signed_on: str, published: dt.date | None, status: str) -> None:
    text = f"Việt Nam và Lào đã ký Hiệp ước Hữu nghị và Hợp tác ngày {signed_on}."
    article = vlc.parse_article(text, published=published)
    assert [a.status for a in article.agreements] == [status]
    assert [m.kind for m in article.meetings] == (["signing"] if status == "signed" else [])


@pytest.mark.parametrize("form", ["NFD", "NBSP"])
def test_the_way_the_letters_are_coded_changes_nothing(form: str) -> None:
    plain = told(STORY)
    text = unicodedata.normalize("NFD", STORY) if form == "NFD" else STORY.replace(" ", "\u00a0")
    coded = told(text)
    assert [(a.title, a.status, a.aliases, a.period, a.signed_on) for a in coded] == [
        (a.title, a.status, a.aliases, a.period, a.signed_on) for a in plain
    ]


def test_a_long_list_is_read_to_its_end() -> None:
    item = "Bản ghi nhớ số {} giữa Bộ Y tế Việt Nam và Bộ Y tế Lào; "
    text = "Hai bên đã ký " + "".join(item.format(n) for n in range(25)) + "tại Viêng Chăn."
    assert [a.title.split()[4] for a in told(text)] == [str(n) for n in range(25)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            (
                "Ngân hàng Phát triển Việt Nam (VDB) đã ký một thỏa thuận cho vay trị giá 20 triệu USD với Ngân hàng "
                "Phát triển Lào."
            ),
            ["Ngân hàng Phát triển Việt Nam", "Ngân hàng Phát triển Lào"],
        ),
        (
            (
                "Hãng Hàng không Quốc gia Việt Nam (Vietnam Airlines) và Hãng Hàng không Quốc gia Lào ký hợp đồng bảo "
                "dưỡng."
            ),
            ["Hãng Hàng không Quốc gia Việt Nam", "Hãng Hàng không Quốc gia Lào"],
        ),
        (
            (
                "Trường Đại học Mẫu Sơn tiếp đoàn Đại học Quốc gia Lào. Nhân dịp này, hai trường đã ký Biên bản ghi "
                "nhớ hợp tác."
            ),
            ["Trường Đại học Mẫu Sơn", "Đại học Quốc gia Lào"],
        ),
    ],
)
def test_those_who_sign_are_the_parties(text: str, parties: list[str]) -> None:
    (agreement,) = vlc.parse_article(text).agreements
    assert [party.name for party in agreement.parties] == parties
    assert agreement.status == "signed"


def test_who_ratifies_a_document_is_no_party_and_no_partner() -> None:
    article = vlc.parse_article("Quốc hội Việt Nam và Quốc hội Lào đã phê chuẩn Hiệp định dẫn độ ký năm 2019.")
    assert [[party.name for party in agreement.parties] for agreement in article.agreements] == [["Việt Nam", "Lào"]]
    assert article.partnerships == ()


def test_a_document_that_is_carried_out_was_signed_before() -> None:
    (agreement,) = vlc.parse_article(
        "Căn cứ Thỏa thuận đào tạo giữa Bộ Công Thương Việt Nam và Bộ Công Thương Lào được ký ngày 25/2/2025, hai bên "
        "mở lớp tập huấn."
    ).agreements
    assert (agreement.status, agreement.signed_on and agreement.signed_on.edtf) == ("referenced", "2025-02-25")
