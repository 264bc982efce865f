"""Pairs of counterpart organizations, as the press tells them; invented sentences."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc

PAIRS: dict[str, list[tuple[str, str]]] = {
    "Bộ Nội vụ Việt Nam phối hợp với Bộ Nội vụ Lào tổ chức hội thảo.": [("Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào")],
    "Công an tỉnh Khăm Muồn (Lào) đã phối hợp chặt chẽ với Công an tỉnh Quảng Bình.": [
        ("Công an tỉnh Quảng Bình", "Công an tỉnh Khăm Muồn (Lào)")
    ],
    "Bộ Nội vụ nước Cộng hòa xã hội chủ nghĩa Việt Nam hợp tác với Bộ Nội vụ nước Cộng hòa dân chủ nhân dân Lào. "
    "Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào tiếp tục đẩy mạnh hợp tác.": [("Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào")],
    "Hai thủ đô mở rộng hợp tác giữa Thành đoàn Hà Nội và Thành đoàn Viêng Chăn; giữa Sở Y tế thành phố Hà Nội và Sở Y "
    "tế Thủ đô Viêng Chăn; giữa Trường Trung cấp Kinh tế Hà Nội và Trường Chính trị - Hành chính Thủ đô Viêng Chăn.": [
        ("Thành đoàn Hà Nội", "Thành đoàn Viêng Chăn"),
        ("Sở Y tế thành phố Hà Nội", "Sở Y tế Thủ đô Viêng Chăn"),
        ("Trường Trung cấp Kinh tế Hà Nội", "Trường Chính trị - Hành chính Thủ đô Viêng Chăn"),
    ],
    "Bộ Tư pháp Việt Nam và Lào đã thống nhất tiếp tục hợp tác.": [("Bộ Tư pháp Việt Nam", "Bộ Tư pháp Lào")],
    "Việt Nam và Lào là láng giềng. Bộ Tư pháp hai nước phối hợp chặt chẽ.": [
        ("Bộ Tư pháp Việt Nam", "Bộ Tư pháp Lào")
    ],
    "Cục Đối ngoại (thuộc Bộ Nội vụ Việt Nam) và Vụ Hợp tác quốc tế (thuộc Bộ Nội vụ Lào) ký kết hợp tác.": [
        ("Cục Đối ngoại (thuộc Bộ Nội vụ Việt Nam)", "Vụ Hợp tác quốc tế (thuộc Bộ Nội vụ Lào)")
    ],
    "Bộ Giáo dục và Đào tạo (GD&ĐT) Việt Nam phối hợp với Bộ GD&ĐT Lào; Bộ GD&ĐT Việt Nam hợp tác với Bộ GD&ĐT Lào.": [
        ("Bộ Giáo dục và Đào tạo (GD&ĐT) Việt Nam", "Bộ GD&ĐT Lào")
    ],
    "Thông tấn xã Việt Nam (TTXVN) ký thỏa thuận hợp tác với Thông tấn xã Lào.": [
        ("Thông tấn xã Việt Nam", "Thông tấn xã Lào")
    ],
}

NONE = [
    "Việt Nam hợp tác với Lào trên nhiều lĩnh vực.",
    "Chính phủ Việt Nam phối hợp với Chính phủ Lào.",
    "Tỉnh Sơn La hợp tác với tỉnh Hủa Phăn (Lào).",
    "UBND tỉnh Sơn La phối hợp với UBND tỉnh Hủa Phăn.",
    "Bộ Y tế Việt Nam phối hợp với Sở Y tế tỉnh Nghệ An; đoàn Lào tham dự.",
    "Đội bóng Công an tỉnh Sơn La gặp Công an tỉnh Hủa Phăn.",
    "Lãnh đạo Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào tham dự lễ khai mạc.",
    "Bộ Y tế Việt Nam phối hợp với Bộ Y tế Nhật Bản giúp Lào.",
    "Việt Nam và Nhật Bản là đối tác. Bộ Y tế hai nước phối hợp giúp Lào.",
    "Đại sứ quán Việt Nam tại Lào phối hợp với Bộ Ngoại giao Lào.",
]


@pytest.mark.parametrize("text", PAIRS, ids=[text[:40] for text in PAIRS])
def test_pairs(text: str) -> None:
    article = vlc.parse_article(text)
    assert [(p.vietnamese.name, p.lao.name) for p in article.partnerships] == PAIRS[text]
    for number, pair in enumerate(article.partnerships, 1):
        assert pair.id == f"partnership/{number}"
        assert (pair.vietnamese.country or "VN", pair.lao.country) == ("VN", "LA")
        assert pair.vietnamese in article.organizations
        assert pair.lao in article.organizations
        for proof in pair.evidence:
            assert text[proof.start : proof.end] == proof.quote


@pytest.mark.parametrize("text", NONE, ids=[text[:40] for text in NONE])
def test_no_pair(text: str) -> None:
    assert vlc.parse_article(text).partnerships == ()


def test_the_parties_of_a_document_are_partners_under_it() -> None:
    article = vlc.parse_article(
        "Thực hiện Kế hoạch hợp tác năm 2023 giữa Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào, hai bên đã mở ba lớp tập huấn."
    )
    (pair,) = article.partnerships
    assert pair.under == article.agreements[0].id


def test_pairs_of_a_list_belong_to_the_document_that_lists_them() -> None:
    article = vlc.parse_article(
        "Hai bên đã ký Biên bản hợp tác giữa tỉnh Sơn La và tỉnh Hủa Phăn giai đoạn 2021-2025. Điểm mới của Biên bản "
        "hợp tác là hợp tác giữa các cơ quan như: Tỉnh đoàn Sơn La và Tỉnh đoàn Hủa Phăn; giữa Sở Y tế tỉnh Sơn La "
        "và Sở Y tế tỉnh Hủa Phăn."
    )
    (agreement,) = article.agreements
    assert [p.under for p in article.partnerships] == [agreement.id, agreement.id]


def test_the_parties_of_a_planned_document_are_no_partners_yet() -> None:
    article = vlc.parse_article("Bộ Nội vụ hai bên sẽ ký Bản ghi nhớ giữa Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào.")
    assert [a.status for a in article.agreements] == ["planned"]
