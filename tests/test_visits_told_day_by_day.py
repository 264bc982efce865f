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
    # `tiếp Viện trưởng`, no reinforcement
    "Chiều 8/11, tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Mẫu đã tiếp Viện trưởng VKSND tối cao Lào Khamla Vongdara.": [
        "reception held: Trần Văn Mẫu, Khamla Vongdara"
    ],
    # what came before the talks, on a visit of several days
    f"Sáng 8/11, {P} hội đàm với {Q}. Trước khi hội đàm, Thủ tướng Lê Văn Mẫu đã chủ trì lễ đón chính thức Thủ tướng "
    "Khamla Vongdara sang thăm Việt Nam từ ngày 7 đến 11/11.": [
        "talks held: Lê Văn Mẫu, Khamla Vongdara",
        "ceremony held: Lê Văn Mẫu, Khamla Vongdara",
    ],
    # one with each, of two countries
    f"Sáng 21/11, bên lề Hội nghị Cấp cao ASEAN tại Phnom Penh, {P} đã gặp song phương {Q} và Thủ tướng Campuchia Chea "
    "Mau.": ["meeting held: Lê Văn Mẫu, Khamla Vongdara", "meeting held: Lê Văn Mẫu, Chea Mau"],
    # a conference that is held to talk with somebody, a fair that is opened
    "Ngày 14/11, Sở Ngoại vụ tỉnh Sơn La tổ chức hội nghị trao đổi công tác với Sở Ngoại vụ tỉnh Hủa Phăn (Lào).": [
        "conference held: "
    ],
    "Tối 25/6, tại Viêng Chăn đã khai mạc Hội chợ Thương mại Việt - Lào. Dự lễ khai mạc có Thứ trưởng Bộ Công Thương "
    "Lào Khamla Vongdara. Hội chợ diễn ra đến hết ngày 29/6.": ["other held: Khamla Vongdara"],
    # a wreath told in looking back, with its place
    f"Ngày 21/3, {P} hội đàm với {Q}. Trước đó, Thủ tướng Lê Văn Mẫu đã dâng hoa tại Tượng đài Souphanouvong.": [
        "talks held: Lê Văn Mẫu, Khamla Vongdara",
        "ceremony held: Lê Văn Mẫu",
    ],
    # two districts, told by their boards
    "Ngày 20/7, tại huyện Nam Giang đã diễn ra Hội đàm giữa Lãnh đạo Huyện ủy, UBND huyện Nam Giang với Lãnh đạo huyện "
    "Đắc Chưng, tỉnh Sê Kông, nước CHDCND Lào.": ["talks held: UBND huyện Nam Giang"],
    # acts of a group between semicolons, each with its own people
    "Đoàn đại biểu Hội Nông dân Việt Nam do Chủ tịch Lê Văn Mẫu dẫn đầu thăm Lào. Đoàn cũng tới thăm, làm việc với Hội "
    "Nông dân tỉnh Bolikhamxay; chào xã giao Bộ trưởng Bộ Y tế Lào Khamla Vongdara và dâng hoa tại Đài tưởng niệm.": [
        "working_session held: Lê Văn Mẫu, Hội Nông dân tỉnh Bolikhamxay",
        "ceremony held: Lê Văn Mẫu",
        "courtesy_call held: Khamla Vongdara, Lê Văn Mẫu",
    ],
    # those at home of one country, met in the other
    "Chiều 7/12, tại trụ sở Đại sứ quán Việt Nam ở Thủ đô Viêng Chăn, Chủ tịch Quốc hội Lê Văn Mẫu đã gặp gỡ đại diện "
    "cộng đồng người Việt Nam tại Lào.": ["meeting held: Lê Văn Mẫu"],
    # who sees a guest off, what is looked back on together
    "Sáng 28/1, Lễ tiễn Thủ tướng Lào Khamla Vongdara đã được tổ chức tại sân bay Nội Bài. Tiễn Đoàn tại sân bay "
    "có Bộ trưởng Bộ Ngoại giao Lê Văn Mẫu.": ["ceremony held: Khamla Vongdara, Lê Văn Mẫu"],
    "Sáng 6/6, tại hội trường UBND xã Sơn Kim, UBND xã Sơn Kim và cụm bản Na Đan, tỉnh Bô Ly Khăm Xay (Lào) tổ chức sơ "
    "kết 5 năm kết nghĩa. Dự hội nghị có ông Lê Văn Mẫu, Chủ tịch UBND xã.": ["conference held: Lê Văn Mẫu"],
    # two posts, a talk between them; a paper's day is not that of who carries it out
    "Ngày 14/10 đã diễn ra buổi trao đổi công tác giữa Đồn Biên phòng Thuận với Đồn Công an cửa khẩu Na Cọ (Lào).": [
        "meeting held: Đồn Biên phòng Thuận, Đồn Công an cửa khẩu Na Cọ (Lào)"
    ],
    "Ngày 5/12, tại Viêng Chăn, Bộ Y tế Việt Nam và Bộ Y tế Lào tổ chức hội thảo về thuốc. Bộ trưởng Bộ Y tế Lê Văn "
    "Mẫu và Bộ trưởng Bộ Y tế Lào Khamla Vongdara phát biểu khai mạc. Hội thảo nhằm thực hiện Thỏa thuận hợp tác giữa "
    "hai Bộ ký ngày 16/5/2022.": ["conference held: Lê Văn Mẫu, Khamla Vongdara"],
    # who cuts the ribbon
    "Sáng 18/7, tại thị trấn Mường Xén, hai tỉnh Nghệ An và Xiêng Khoảng (Lào) tổ chức khánh thành Tượng đài hữu nghị. "
    "Cắt băng khánh thành có Phó Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu; Phó Tỉnh trưởng Xiêng Khoảng Khamla "
    "Vongdara.": ["inauguration held: Lê Văn Mẫu, Khamla Vongdara"],
    # what those who met mean to hold; one of the hosts who tells the guests something
    f"Ngày 3/10, {P} hội đàm với {Q}. Hai bên nhất trí thực hiện Thỏa thuận giai đoạn 2021-2025; tổ chức tốt Hội thảo "
    "lý luận; phối hợp tổ chức hội nghị xúc tiến đầu tư.": ["talks held: Lê Văn Mẫu, Khamla Vongdara"],
    f"Ngày 3/10, {P} và {Q} đã nhất trí nhiều nội dung và tổ chức Hội nghị xúc tiến đầu tư ngày 4/10.": [
        "conference held: Lê Văn Mẫu, Khamla Vongdara"
    ],
    "Chiều 19/3, Viện KSND tỉnh Quảng Nam làm việc với đoàn công tác Viện KSND tỉnh Sekong (Lào) do ông Khamla "
    "Vongdara, Viện trưởng làm trưởng đoàn. Viện trưởng Viện KSND tỉnh Quảng Nam Lê Văn Mẫu thông tin kết quả công tác "
    "ngành.": ["working_session held: Khamla Vongdara, Lê Văn Mẫu"],
    # in the frame of the session that is told
    "Chiều 5/4, Phó Chủ tịch UBND tỉnh Sơn La Lê Văn Mẫu tiếp và làm việc với Đoàn công tác tỉnh Hủa Phăn (Lào) do Phó "
    "Tỉnh trưởng Khamla Vongdara làm trưởng đoàn. Trong khuôn khổ buổi làm việc, hai bên đã ký biên bản ghi nhớ.": [
        "reception held: Lê Văn Mẫu, Khamla Vongdara"
    ],
}

PLACES = {
    # of the last event of a row alone
    f"{P} đã hội đàm với {Q} và dự gặp mặt hữu nghị tại Nhà hát Lớn.": [None, "Nhà hát Lớn"],
    f"Sáng 5/6, {P} đã hội đàm với {Q} và đặt vòng hoa tại Đài tưởng niệm các chiến sĩ vô danh.": [
        None,
        "Đài tưởng niệm các chiến sĩ vô danh",
    ],
    f"Sáng 5/6, tại Viêng Chăn, {P} đã hội đàm với {Q} và dự lễ ký các văn kiện.": ["Viêng Chăn", "Viêng Chăn"],
}


@pytest.mark.parametrize("text", PLACES, ids=[text[-40:] for text in PLACES])
def test_places_of_a_row(text: str) -> None:
    meetings = sorted(vlc.parse_article(text).meetings, key=lambda m: m.kind != "talks")
    assert [m.place.name if m.place else None for m in meetings] == PLACES[text]


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
    # one that is looked back on, and one that is signed
    "Công an hai huyện ký kết biên bản ghi nhớ\nCông an huyện Mộc Châu gặp Công an huyện Sốp Bau (Lào). Hai bên "
    "đánh giá kết quả thực hiện Biên bản ghi nhớ Hội nghị hợp tác thường niên. Nhân dịp này, Công an huyện Mộc Châu và "
    "Công an huyện Sốp Bau đã ký kết Biên bản ghi nhớ về bảo vệ biên giới.\n": [
        "mou reviewed: Biên bản ghi nhớ Hội nghị hợp tác thường niên",
        "mou signed: Biên bản ghi nhớ về bảo vệ biên giới",
    ],
    # half of a name, in a headline and of three provinces
    "Liên đoàn Lao động tỉnh và Liên hiệp Công đoàn tỉnh Sekong ký thỏa thuận\nChiều 9/8, Liên đoàn Lao động tỉnh "
    "Quảng Nam và Liên hiệp Công đoàn tỉnh Sekong (Lào) ký kết thỏa thuận hợp tác giai đoạn 2022 - 2025.\n": [
        "arrangement signed: thỏa thuận hợp tác giai đoạn 2022 - 2025"
    ],
    "Sáng 12/11, Hội LHPN tỉnh Sơn La đã ký kết Biên bản ghi nhớ với Hội LHPN các tỉnh Hủa Phăn và Bò Kẹo (Lào). Hội "
    "LHPN tỉnh Sơn La và Hội LHPN 2 tỉnh Bắc Lào ký kết biên bản ghi nhớ giai đoạn 2024 - 2026.": [
        "mou signed: Biên bản ghi nhớ với Hội LHPN các tỉnh Hủa Phăn và Bò Kẹo"
    ],
    # a tie put into writing
    "Lãnh đạo thành phố Đồng Hới (Quảng Bình) và lãnh đạo thị xã Thà Khẹc (tỉnh Khăm Muộn, Lào) đã ký kết văn bản hợp "
    "tác kết nghĩa giai đoạn 2019 - 2024.": ["twinning signed: văn bản hợp tác kết nghĩa giai đoạn 2019 - 2024"],
}


@pytest.mark.parametrize("text", PAPERS, ids=[text[-40:] for text in PAPERS])
def test_papers(text: str) -> None:
    assert [f"{a.kind} {a.status}: {a.title}" for a in vlc.parse_article(text).agreements] == PAPERS[text]


BOTH = {
    "hai Tòa án": ("Chánh án Tòa án nhân dân tối cao", "Chánh án Tòa án nhân dân tối cao Lào"),
    "hai Viện Kiểm sát": ("Viện trưởng VKSND tối cao", "Viện trưởng VKSND tối cao Lào"),
    "hai Hội Phụ nữ": ("Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam", "Chủ tịch Hội Liên hiệp Phụ nữ Lào"),
    "hai Sở Y tế": ("Giám đốc Sở Y tế tỉnh Sơn La", "Giám đốc Sở Y tế tỉnh Hủa Phăn (Lào)"),
    "Công an hai tỉnh": ("Giám đốc Công an tỉnh Sơn La", "Giám đốc Công an tỉnh Hủa Phăn (Lào)"),
    "hai Ủy ban Kiểm tra": (
        "Chủ nhiệm Ủy ban Kiểm tra Trung ương",
        "Chủ nhiệm Ủy ban Kiểm tra Trung ương Đảng Nhân dân Cách mạng Lào",
    ),
}


@pytest.mark.parametrize("both", BOTH)
def test_the_paper_of_two_bodies_of_one_name_is_theirs(both: str) -> None:
    ours, theirs = BOTH[both]
    text = (
        f"Sáng 5/6, {ours} Trần Văn Mẫu đã hội đàm với {theirs} Khamla Vongdara. Hai bên nhất trí thực hiện hiệu quả "
    )
    article = vlc.parse_article(f"{text}Thỏa thuận hợp tác giữa {both} giai đoạn 2022-2026.")
    (paper,) = article.agreements
    (pair,) = article.partnerships
    assert [p.name for p in paper.parties] == [pair.vietnamese.name, pair.lao.name]


def test_the_paper_of_two_that_an_earlier_sentence_joins_is_theirs() -> None:
    text = (
        "Ngày 7/8, Thường trực HĐND tỉnh Quảng Bình và Thường trực HĐND tỉnh Khăm Muộn (Lào) tổ chức hội nghị. Hội "
        "nghị diễn ra trong một buổi. Kết thúc, đã ký Biên bản ghi nhớ giữa HĐND hai tỉnh giai đoạn 2023 - 2026."
    )
    (paper,) = vlc.parse_article(text).agreements
    assert [p.name for p in paper.parties] == ["HĐND tỉnh Quảng Bình", "HĐND tỉnh Khăm Muộn (Lào)"]


PAIRS = {
    # a post under its command, in brackets
    "Đồn Biên phòng Cửa khẩu Chiềng Khương (BĐBP Sơn La) luôn duy trì quan hệ kết nghĩa với Đồn Công an cửa khẩu Bản "
    "Đán (Công an tỉnh Hủa Phăn, Lào).": ["Đồn Biên phòng Cửa khẩu Chiềng Khương ~ Đồn Công an cửa khẩu Bản Đán"],
    # by whose authority it is signed; what the headline alone tells of forces; who heads the body of his own country
    "Thừa ủy quyền của Bộ Tư lệnh Quân khu, Đại tá Lê Văn Mẫu, Giám đốc Bệnh viện Quân y 4 và Đại tá Khamla Vongdara, "
    "Giám đốc Bệnh viện Quân y 103 QĐND Lào đã ký biên bản hợp tác.": [
        "Bệnh viện Quân y 4 ~ Bệnh viện Quân y 103 QĐND Lào"
    ],
    "Bộ đội Biên phòng hai tỉnh tuần tra chung\nNgày 9/5, Đồn Biên phòng Thuận (BĐBP Quảng Trị) và Đại đội Biên phòng "
    "322 (Bộ CHQS tỉnh Savannakhet, Lào) tổ chức tuần tra song phương.\n": [
        "Đồn Biên phòng Thuận (BĐBP Quảng Trị) ~ Đại đội Biên phòng 322 (Bộ CHQS tỉnh Savannakhet, Lào)"
    ],
    "Ban Tổ chức Trung ương hai Đảng tăng cường hợp tác\nSáng 3/10, Đoàn đại biểu Ban Tổ chức Trung ương Đảng Nhân dân "
    "Cách mạng Lào do Trưởng Ban Tổ chức Trung ương Khamla Vongdara làm Trưởng đoàn đã hội đàm với Trưởng Ban Tổ chức "
    "Trung ương Lê Văn Mẫu. Hai bên nhất trí thực hiện Thỏa thuận hợp tác giữa hai Ban.\n": [
        "Ban Tổ chức Trung ương Việt Nam ~ Ban Tổ chức Trung ương Đảng Nhân dân Cách mạng Lào"
    ],
    # a ministry of the headline, called otherwise on the other side
    "Bộ Nông nghiệp hai nước họp\nNgày 27/3, Bộ Nông nghiệp Việt Nam và Bộ Nông Lâm Lào ký Kế hoạch hợp tác năm "
    "2024.\n": ["Bộ Nông nghiệp Việt Nam ~ Bộ Nông Lâm Lào"],
    # three who sign
    "Tập đoàn Điện lực Việt Nam, Tổng công ty Điện lực Lào và Công ty Mẫu Sơn ký Thỏa thuận đấu nối điện gió.": [
        "Tập đoàn Điện lực Việt Nam ~ Tổng công ty Điện lực Lào",
    ],
    # one body, with its centre and without
    "Hội Hữu nghị Việt - Lào và Hội Hữu nghị Lào - Việt phối hợp\nChiều 3/8, Trung ương Hội Hữu nghị Việt Nam - Lào và "
    "Trung ương Hội Hữu nghị Lào - Việt Nam đã ký Thỏa thuận hợp tác giai đoạn 2023 - 2027.\n": [
        "Trung ương Hội Hữu nghị Việt Nam - Lào ~ Trung ương Hội Hữu nghị Lào - Việt Nam"
    ],
    "Cục Hải quan tỉnh Hà Tĩnh và Cục Hải quan khu vực 4 (Lào) tổ chức hội đàm. Cục trưởng Cục Hải quan Hà Tĩnh Lê Văn "
    "Mẫu và Trưởng Hải quan khu vực 4 Khamla Vongdara ký biên bản hội đàm.": [
        "Cục Hải quan tỉnh Hà Tĩnh ~ Cục Hải quan khu vực 4 (Lào)"
    ],
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
    # received while on a visit, no place told
    "Sáng 22/11, Bộ trưởng Bộ Y tế Việt Nam Lê Văn Mẫu tiếp Bộ trưởng Bộ Y tế Lào Khamla Vongdara sang thăm, làm "
    "việc.": ["Khamla Vongdara"],
    "Bộ trưởng Bộ Y tế Việt Nam Lê Văn Mẫu tiếp Đại sứ Lào Khamla Vongdara sang nhận công tác.": [],
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
