"""What did not happen, was put off or hangs on a condition is told as that; people and events are invented."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc

A, B = "Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn (Lào)"
P, Q = "Thủ tướng Trần Văn Mẫu", "Thủ tướng Lào Khamla Vongdara"

# a sentence, and its documents, meetings, visits and gifts by their status
TOLD: dict[str, list[str]] = {
    f"{A} và {B} ký Bản ghi nhớ về đào tạo.": ["document: signed"],
    f"{A} và {B} chưa ký Bản ghi nhớ về đào tạo.": ["document: planned"],
    f"{A} và {B} không ký được Bản ghi nhớ về đào tạo.": ["document: other"],
    f"{A} từ chối ký Bản ghi nhớ về đào tạo với {B}.": ["document: other"],
    f"Lễ ký Bản ghi nhớ về đào tạo giữa {A} và {B} bị hoãn.": ["document: planned"],
    f"Lễ ký Bản ghi nhớ về đào tạo giữa {A} và {B} đã bị hủy vì dịch bệnh.": ["document: other"],
    f"Bản ghi nhớ về đào tạo giữa {A} và {B} chưa được ký.": ["document: planned"],
    f"Do dịch bệnh, hai bên hoãn ký Bản ghi nhớ về đào tạo giữa {A} và {B}.": ["document: planned"],
    f"Nếu Bản ghi nhớ giữa {A} và {B} được ký, hai bên sẽ mở lớp.": ["document: planned"],
    f"{A} và {B} không chỉ ký Bản ghi nhớ về đào tạo mà còn mở lớp.": ["document: signed"],
    f"Sáng 5/3, tại Hà Nội, {P} hội đàm với {Q}.": ["meeting: held"],
    f"Sáng 5/3, tại Hà Nội, {P} không gặp {Q}.": [],
    f"Sáng 5/3, cuộc hội đàm giữa {P} và {Q} tại Hà Nội bị hoãn.": ["meeting: planned"],
    f"Sáng 5/3, cuộc hội đàm giữa {P} và {Q} tại Hà Nội bị hủy.": [],
    f"Chuyến thăm Lào của {P} bị hoãn vô thời hạn.": ["visit: planned"],
    f"{P} đã hủy chuyến thăm Lào.": [],
    "Đoàn đại biểu tỉnh Sơn La do ông Trần Văn Mẫu dẫn đầu không sang thăm tỉnh Hủa Phăn (Lào) được.": [],
    "Tỉnh Sơn La chưa trao 20 tấn gạo cho tỉnh Hủa Phăn (Lào).": [],
    "Tỉnh Hủa Phăn (Lào) từ chối nhận 20 tấn gạo của tỉnh Sơn La.": [],
    "Tỉnh Hủa Phăn (Lào) chưa nhận được 20 tấn gạo do tỉnh Sơn La hỗ trợ.": ["gift: pledged"],
    "Việc trao 20 tấn gạo của tỉnh Sơn La cho tỉnh Hủa Phăn (Lào) bị hoãn lại.": ["gift: pledged"],
    "Công trình trường học do tỉnh Sơn La tặng tỉnh Hủa Phăn (Lào) vẫn chưa được khởi công.": ["gift: pledged"],
    "Tỉnh Sơn La không chỉ tặng tỉnh Hủa Phăn (Lào) 20 tấn gạo.": ["gift: delivered"],
}

NO_PARTNERS = [
    f"{A} và {B} đã ngừng hợp tác từ năm 2020.",
    f"{A} và {B} không ký được Bản ghi nhớ về đào tạo.",
    f"Lễ ký Bản ghi nhớ về đào tạo giữa {A} và {B} bị hoãn.",
]


@pytest.mark.parametrize("text", TOLD)
def test_what_did_not_happen(text: str) -> None:
    article = vlc.parse_article(text)
    assert TOLD[text] == [
        *(f"document: {document.status}" for document in article.agreements),
        *(f"meeting: {meeting.status}" for meeting in article.meetings),
        *(f"visit: {visit.modality}" for visit in article.delegations),
        *(f"gift: {gift.status}" for gift in article.commitments),
    ]


@pytest.mark.parametrize("text", NO_PARTNERS)
def test_who_does_not_work_together(text: str) -> None:
    assert vlc.parse_article(text).partnerships == ()


def test_partners_who_never_stop_are_partners() -> None:
    assert vlc.parse_article(f"{A} và {B} không ngừng phối hợp chặt chẽ.").partnerships
