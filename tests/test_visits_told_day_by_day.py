"""Visits told day by day, and what is signed and agreed on them; the people are invented."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc

P, Q = "Thủ tướng Chính phủ Lê Văn Mẫu", "Thủ tướng Lào Khamla Vongdara"
AMBASSADOR = "Đại sứ Việt Nam tại Lào Phạm Thị Mẫu"

EVENTS = {
    # whose visit it is, where another of the same side acts
    "Trong khuôn khổ chuyến thăm cấp Nhà nước của Tổng Bí thư Trần Văn Mẫu tới Lào, chiều 5/12, Bộ trưởng Bộ Y tế Lê "
    "Thị Mẫu đã hội đàm với Bộ trưởng Bộ Y tế Lào Bounmy Phommachanh.": ["talks held: Lê Thị Mẫu, Bounmy Phommachanh"],
    f"Nhân chuyến thăm Việt Nam của {Q}, sáng 5/6, Tổng Bí thư Trần Văn Mẫu đã tiếp Thủ tướng Khamla Vongdara.": [
        "reception held: Trần Văn Mẫu, Khamla Vongdara"
    ],
    # `hai Thủ tướng`, one of whom is printed as the head of the government
    f"{Q} đang thăm chính thức Việt Nam theo lời mời của {P}. Tại hội đàm, hai Thủ tướng đã rà soát các thỏa thuận.": [
        "talks held: Khamla Vongdara, Lê Văn Mẫu"
    ],
    # what is agreed on is to come; what is praised was another time
    f"Sáng 7/4, {P} điện đàm với {Q}. Hai Thủ tướng nhất trí sớm tổ chức kỳ họp Ủy ban liên Chính phủ.": [
        "phone_call held: Lê Văn Mẫu, Khamla Vongdara",
        "committee_session planned: Lê Văn Mẫu, Khamla Vongdara",
    ],
    f"Chiều 21/3, {P} tiếp {Q}. Thủ tướng Lê Văn Mẫu đánh giá cao việc hoàn thành Dự án tôn tạo mốc giới và Lễ tổng "
    "kết Dự án ngày 15/3/2016 với sự có mặt của lãnh đạo hai nước.": ["reception held: Lê Văn Mẫu, Khamla Vongdara"],
    # another spelling of `kỳ`
    f"Ngày 9/1, tại Hà Nội, {P} và {Q} đồng chủ trì kì họp lần thứ 43 Ủy ban liên Chính phủ.": [
        "committee_session held: Lê Văn Mẫu, Khamla Vongdara"
    ],
    # the subject of a list of acts between semicolons
    f"Trong thời gian thăm Lào, {P} đã hội đàm với {Q}; đặt vòng hoa tại Đài tưởng niệm liệt sĩ; tiếp Tỉnh trưởng tỉnh "
    "Champasak Bounmy Phommachanh.": [
        "ceremony held: Lê Văn Mẫu",
        "talks held: Lê Văn Mẫu, Khamla Vongdara",
        "reception held: Lê Văn Mẫu, Bounmy Phommachanh",
    ],
    # credentials
    f"Sáng 16/3, tại phủ Chủ tịch nước Lào ở Viêng Chăn, {AMBASSADOR} đã trình Quốc thư lên Chủ tịch nước Lào Khamla "
    "Vongdara. Tại buổi tiếp, Chủ tịch nước Khamla Vongdara chúc mừng Đại sứ. Sau lễ trình Quốc thư, Đại sứ Phạm Thị "
    "Mẫu đã đến đặt hoa tại Tượng đài Chủ tịch Kaysone Phomvihane.": [
        "ceremony held: Phạm Thị Mẫu, Khamla Vongdara",
        "ceremony held: Phạm Thị Mẫu",
    ],
    # the guests' side, listed after the hosts'
    "Ngày 30/10, Hội Nông dân tỉnh Sơn La hội đàm với Hội Nông dân tỉnh Hủa Phăn (Lào). Ký biên bản ghi nhớ giữa các "
    "bên. Tham dự hội đàm, tỉnh ta có đồng chí Lê Văn Mẫu, Chủ tịch Hội Nông dân tỉnh Sơn La. Đoàn đại biểu Hội Nông "
    "dân tỉnh Hủa Phăn có các đồng chí: Bounmy Phommachanh, Chủ tịch làm Trưởng đoàn; On Sỉ Mẫu, Phó Chủ tịch Hội.": [
        "talks held: Hội Nông dân tỉnh Sơn La, Hội Nông dân tỉnh Hủa Phăn, Lê Văn Mẫu, Bounmy Phommachanh, On Sỉ Mẫu"
    ],
}


@pytest.mark.parametrize("text", EVENTS, ids=[text[-40:] for text in EVENTS])
def test_events(text: str) -> None:
    meetings = vlc.parse_article(text).meetings
    assert [f"{m.kind} {m.status}: {', '.join(p.name for p in m.participants)}" for m in meetings] == EVENTS[text]


PAPERS = {
    # what was agreed on before it was signed
    "Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Bò Kẹo (Lào) đã đánh giá kết quả hợp tác, thống nhất nội dung và ký kết biên "
    "bản hội đàm.": ["record_of_meeting signed: biên bản hội đàm"],
    "Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Bò Kẹo (Lào) thống nhất sẽ ký kết bản ghi nhớ hợp tác.": [
        "mou planned: bản ghi nhớ hợp tác"
    ],
    # called by the first words of its noun
    "Công an huyện Mộc Châu và Công an huyện Sốp Bau (Lào) đã ký kết Biên bản ghi nhớ về bảo vệ biên giới. Đại diện "
    "Công an hai huyện là Thượng tá Lê Văn Mẫu, Trưởng Công an huyện Mộc Châu và Thiếu tá Bounmy Phommachanh, Trưởng "
    "Công an huyện Sốp Bau đã ký vào biên bản.": ["mou signed: Biên bản ghi nhớ về bảo vệ biên giới"],
}


@pytest.mark.parametrize("text", PAPERS, ids=[text[-40:] for text in PAPERS])
def test_papers(text: str) -> None:
    assert [f"{a.kind} {a.status}: {a.title}" for a in vlc.parse_article(text).agreements] == PAPERS[text]


PAIRS = {
    # a group of a body of several provinces
    "Ngày 30/10, Hội Nông dân tỉnh Sơn La đã hội đàm, trao đổi kinh nghiệm với Đoàn đại biểu Hội Nông dân các tỉnh Hủa "
    "Phăn, Bò Kẹo (nước CHDCND Lào).": [
        "Hội Nông dân tỉnh Sơn La ~ Hội Nông dân tỉnh Hủa Phăn",
        "Hội Nông dân tỉnh Sơn La ~ Hội Nông dân tỉnh Bò Kẹo",
    ],
    # `Chủ tịch Ủy ban MTTQ Việt Nam tỉnh` heads that of his province
    "Ngày 30/10, Ủy ban MTTQ Việt Nam tỉnh Sơn La đã hội đàm với Đoàn đại biểu Mặt trận Lào xây dựng đất nước tỉnh Hủa "
    "Phăn. Tham dự hội đàm, tỉnh ta có đồng chí Lê Văn Mẫu, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh. Đoàn đại biểu Mặt trận "
    "Lào xây dựng đất nước có đồng chí Khamla Vongdara, Phó Chủ tịch Ủy ban Mặt trận Lào xây dựng đất nước tỉnh Hủa "
    "Phăn làm Trưởng đoàn. Hai bên đã ký biên bản ghi nhớ nội dung hợp tác công tác Mặt trận.": [
        "Ủy ban MTTQ Việt Nam tỉnh Sơn La ~ Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn"
    ],
}


@pytest.mark.parametrize("text", PAIRS, ids=[text[-40:] for text in PAIRS])
def test_pairs(text: str) -> None:
    assert [f"{p.vietnamese.name} ~ {p.lao.name}" for p in vlc.parse_article(text).partnerships] == PAIRS[text]


VISITS = {
    # what a headline says in short
    "Đoàn cấp cao tỉnh Kon Tum thăm, chúc Tết tại Nam Lào\nTừ ngày 10 đến 14/4, Đoàn lãnh đạo cấp cao của tỉnh Kon Tum "
    "do đồng chí Lê Thị Mẫu, Bí thư Tỉnh ủy làm Trưởng đoàn sang thăm, chúc Tết nhân dân các tỉnh Attapeu, Sê Kông "
    "(Lào).\n": ["Lê Thị Mẫu"],
    "Ban Tuyên giáo Trung ương tiếp đoàn Ban Tuyên huấn Trung ương Lào\nChiều 24/10, tại Hà Nội, ông Lê Văn Mẫu, Phó "
    "Trưởng ban Tuyên giáo Trung ương đã tiếp Đoàn đại biểu Ban Tuyên huấn Trung ương Đảng Nhân dân Cách mạng Lào do "
    "ông Khamla Vongdara, Vụ trưởng Vụ Tổng hợp làm Trưởng đoàn.\n": ["Khamla Vongdara"],
}


@pytest.mark.parametrize("text", VISITS, ids=[text[:40] for text in VISITS])
def test_visits(text: str) -> None:
    assert [d.head.name if d.head else None for d in vlc.parse_article(text).delegations] == VISITS[text]
