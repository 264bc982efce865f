"""Who was at an event and where it was, told a sentence apart: in lists before and after it, by its own name.

All people are invented.
"""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from people import told

# Each event as `kind | day | place | people`, a dash for what is not told.
EVENTS = {
    # who a group is made up of, and who was there besides the host
    "Ngày 27/8, ông Trần Văn Mẫu, Viện trưởng Viện Khí tượng, đã có buổi tiếp và làm việc với ông Bounmy Phommachanh, "
    "Viện trưởng Viện Khí tượng Lào, tại trụ sở của Viện Khí tượng. Đoàn công tác của Viện gồm: TS. Khamla Vongdara, "
    "Phó Viện trưởng; TS. Somphet Keomany, Trưởng phòng. Tham gia tiếp Đoàn cùng Viện trưởng Trần Văn Mẫu có: TS. Lê "
    "Văn Mẫu, Phó Viện trưởng; TS. Đỗ Thị Hoa, Chánh Văn phòng.": [
        (
            "reception | XXXX-08-27 | trụ sở của Viện Khí tượng | Trần Văn Mẫu, Bounmy Phommachanh, Khamla Vongdara, "
            "Somphet Keomany, Lê Văn Mẫu, Đỗ Thị Hoa"
        )
    ],
    # whoever is posted abroad, at a house of no country and on the same day
    "Sáng 13/12, ông Bounmy Phommachanh, Đại sứ Lào tại Việt Nam, đã đến thăm và làm việc với Đại học Mẫu Sơn. Sáng "
    "cùng ngày, Đại sứ Bounmy Phommachanh cũng đã có buổi gặp mặt với sinh viên Lào đang theo học tại trường.": [
        "working_session | XXXX-12-13 | Đại học Mẫu Sơn | Bounmy Phommachanh",
        "meeting | XXXX-12-13 | - | Bounmy Phommachanh",
    ],
    # a ceremony by its whole name, and a room that is called after its use
    "Ngày 10/11, tại Phòng Hội thảo, Trường Đại học Mẫu Sơn tổ chức buổi lễ đón tiếp lưu học sinh Lào. Dự buổi lễ có "
    "ông Bounmy Phommachanh, Phó Giám đốc Sở Giáo dục và Thể thao tỉnh Khăm Muộn.": [
        "ceremony | XXXX-11-10 | Phòng Hội thảo | Bounmy Phommachanh"
    ],
    # an editors' office, a group of gates
    "Đoàn cán bộ báo Mẫu của Lào do ông Bounmy Phommachanh, Tổng Biên tập, dẫn đầu sang Việt Nam. Ngày 13/7, đoàn đã "
    "tới thăm tòa soạn Báo Mẫu Sơn.": ["other | XXXX-07-13 | tòa soạn Báo Mẫu Sơn | Bounmy Phommachanh"],
    "Ngày 1/12, đoàn Đồn Biên phòng Mẫu Sơn do Trung tá Trần Văn Mẫu dẫn đầu sang thăm và chúc mừng Quốc khánh Lào tại "
    "Cụm cửa khẩu quốc tế Nậm Mẫu (Lào).": ["meeting | XXXX-12-01 | Cụm cửa khẩu quốc tế Nậm Mẫu (Lào) | Trần Văn Mẫu"],
    # the two sides told before the only event
    "Đoàn Việt Nam do Thứ trưởng Bộ Tài chính Lê Văn Mẫu làm Trưởng đoàn. Đoàn Lào do Thứ trưởng Bộ Tài chính Bounmy "
    "Phommachanh làm Trưởng đoàn. Trong hai ngày diễn ra hội thảo, hai bên bàn nhiều nội dung.": [
        "conference | - | - | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    # whom the group has brought, told before what it does; who receives a group that is only called so
    "Ngày 2/11, Thiếu tướng Trần Văn Mẫu, Tư lệnh Quân khu 2, cùng đoàn công tác đã đến thăm và làm việc tại tỉnh Hủa "
    "Phăn (Lào). Tham gia đoàn công tác có Thiếu tướng Lê Văn Mẫu, Phó Tư lệnh. Đón tiếp và làm việc với đoàn công tác "
    "có đồng chí Bounmy Phommachanh, Tỉnh trưởng.": [
        "reception | XXXX-11-02 | tỉnh Hủa Phăn | Bounmy Phommachanh, Trần Văn Mẫu, Lê Văn Mẫu"
    ],
    # who speaks for the house
    "Chiều 5/6, Đại tá Trần Văn Mẫu, Giám đốc Công an tỉnh Nghệ An, đã làm việc với Đại tá "
    "Bounmy Phommachanh, Giám đốc "
    "Công an tỉnh Xiêng Khoảng (Lào). Thay mặt Công an tỉnh Nghệ An, Thượng tá Lê Văn Mẫu, "
    "Trưởng phòng, đã báo cáo tình "
    "hình.": ["working_session | XXXX-06-05 | - | Trần Văn Mẫu, Bounmy Phommachanh, Lê Văn Mẫu"],
    # what the guests have come for is another event
    "Đoàn đại biểu cảnh sát Lào do Đại tá Bounmy Phommachanh dẫn đầu sang Nghệ An. Ngày 5/6, đoàn đại biểu tham dự hội "
    "nghị đã đến thăm và làm việc tại Công an tỉnh Nghệ An. Tiếp và làm việc với đoàn có Đại tá Trần Văn Mẫu, Giám đốc "
    "Công an tỉnh.": ["reception | XXXX-06-05 | - | Trần Văn Mẫu, Bounmy Phommachanh"],
    # a feast that is welcomed
    "Ngày 2/12, Trường Cao đẳng Mẫu Sơn đã tổ chức chào mừng kỉ niệm 40 năm Quốc khánh Lào. Đến dự có ông Bounmy "
    "Phommachanh, Lãnh sự Lào.": ["ceremony | XXXX-12-02 | - | Bounmy Phommachanh"],
    # those on a list were all at the one meeting; one each only with those who are met
    "Sáng 19/9, Hòa thượng Thích Văn Mẫu, Chủ tịch Hội đồng Trị sự, đã hội kiến với ông Bounmy Phommachanh, Chủ tịch "
    "Quốc hội Lào. Về phía Lào có ông Khamla Vongdara, Phó Chủ tịch Quốc hội; bà Somphet Keomany, Chánh Văn phòng.": [
        "audience | XXXX-09-19 | - | Thích Văn Mẫu, Bounmy Phommachanh, Khamla Vongdara, Somphet Keomany"
    ],
    "Sáng 19/9, Bộ trưởng Bộ Y tế Trần Văn Mẫu đã hội kiến Thủ tướng Lào Bounmy Phommachanh và "
    "Chủ tịch Quốc hội Khamla "
    "Vongdara.": [
        "audience | XXXX-09-19 | - | Trần Văn Mẫu, Bounmy Phommachanh",
        "audience | XXXX-09-19 | - | Trần Văn Mẫu, Khamla Vongdara",
    ],
    # the visit as a whole, and who receives the guests
    "Hòa thượng Bounmy Phommachanh, Chủ tịch Liên minh Phật giáo Lào, đã bắt đầu chuyến viếng thăm, làm việc với Giáo "
    "hội Phật giáo Việt Nam từ ngày 25-12 đến 31-12-2022.": [],
    "Ngày 6/7, Chủ tịch nước Lào Bounmy Phommachanh và Phu nhân cùng Đoàn đại biểu cấp cao Lào "
    "lễ Phật tại chùa Mẫu Sơn. "
    "Đón tiếp đoàn có Bí thư Tỉnh ủy Ninh Bình Lê Văn Mẫu. Tại lễ đón tiếp, Đại sứ Lào Khamla Vongdara phát biểu.": [
        "reception | XXXX-07-06 | - | Lê Văn Mẫu, Bounmy Phommachanh, Khamla Vongdara"
    ],
    # thanks for a reception are no second one
    "Sáng 5/6, Chủ tịch UBND tỉnh Sơn La Lê Văn Mẫu tiếp đoàn tỉnh Hủa Phăn (Lào). Ông Bounmy Phommachanh, Phó Tỉnh "
    "trưởng, cảm ơn tỉnh đã dành tình cảm quý báu để tiếp đoàn.": [
        "reception | XXXX-06-05 | - | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    "Ngày 14/7, Hội hữu nghị Việt Nam - Lào tỉnh Sơn La tổ chức họp Ban Chấp hành. Tại buổi họp, ông Lê Văn Mẫu, Chủ "
    "tịch Hội, báo cáo.": ["committee_session | XXXX-07-14 | - | Lê Văn Mẫu"],
    # a group whose leader is not told meets somebody of the other country
    "Đoàn cán bộ báo Mẫu Việt Nam thăm Lào từ ngày 5 đến 8/6. Sáng 6/6, làm việc với đoàn, ông Bounmy Phommachanh, Chủ "
    "tịch Hội Nhà báo tỉnh Luông Pha Băng, cho biết Hội thành lập năm 2007.": [
        "working_session | XXXX-06-06 | - | Bounmy Phommachanh"
    ],
    # the house that is visited receives the guests: one event; another house: two
    "Chiều 21/4, đoàn huyện Noọng Hét (Lào) do ông Bounmy Phommachanh, Huyện trưởng, dẫn đầu đã đến thăm Bộ Chỉ huy Bộ "
    "đội Biên phòng tỉnh Nghệ An. Đại tá Lê Văn Mẫu, Chính ủy Bộ đội Biên phòng tỉnh Nghệ An, "
    "chủ trì buổi tiếp đoàn.": [
        "reception | XXXX-04-21 | Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An | Bounmy Phommachanh, Lê Văn Mẫu"
    ],
    "Đoàn tỉnh Hủa Phăn (Lào) do Phó Tỉnh trưởng Bounmy Phommachanh dẫn đầu sang Sơn La. Sáng "
    "5/6, đoàn thăm Nhà máy sữa "
    "Mộc Châu. Chủ tịch UBND tỉnh Sơn La Lê Văn Mẫu đã tiếp đoàn.": [
        "other | XXXX-06-05 | Nhà máy sữa Mộc Châu | Bounmy Phommachanh",
        "reception | XXXX-06-05 | - | Lê Văn Mẫu, Bounmy Phommachanh",
    ],
}

NO_EVENT = [
    # their own, at home
    (
        "Đoàn cán bộ báo Mẫu Việt Nam thăm Lào từ ngày 5 đến 8/6. Làm việc với đoàn, ông Lê Văn "
        "Mẫu, Tổng Biên tập, dặn dò."
    ),
    # what is learnt, not what was held
    "Thứ trưởng Lê Văn Mẫu đề nghị hai bộ Việt Nam và Lào bổ sung kinh nghiệm trong công tác tổ chức các hội nghị.",
    "Hai tổ tuần tra Việt Nam và Lào do Trung tá Trần Văn Mẫu chỉ huy đã chào cột mốc 405.",
    "Bộ trưởng Trần Văn Mẫu và Đại sứ Lào Bounmy Phommachanh ngồi ở phòng hội nghị.",
]


@pytest.mark.parametrize(("text", "events"), EVENTS.items())
def test_events_with_their_people_and_place(text: str, events: list[str]) -> None:
    article = vlc.parse_article(text)
    assert [told(m) for m in article.meetings] == events
    for meeting in article.meetings:
        assert all(text[e.start : e.end] == e.quote for e in meeting.evidence)


@pytest.mark.parametrize("text", NO_EVENT)
def test_no_event(text: str) -> None:
    assert vlc.parse_article(text).meetings == ()


@pytest.mark.parametrize(
    ("text", "present"),
    [
        (
            (
                "Nhận lời mời của Tổng Bí thư Lê Văn Mẫu và Phu nhân, Chủ tịch nước Trần Văn Mẫu và Phu "
                "nhân, Tổng Bí thư, "
                "Chủ tịch nước Lào Bounmy Phommachanh và Phu nhân thăm Việt Nam."
            ),
            {"Lê Văn Mẫu": False, "Trần Văn Mẫu": False, "Bounmy Phommachanh": True},
        ),
        (  # he who comes behind the only inviter
            (
                "Nhận lời mời của Tổng Bí thư Lê Văn Mẫu và Phu nhân, Tổng Bí thư, Chủ tịch nước Lào "
                "Bounmy Phommachanh và "
                "Phu nhân thăm Việt Nam."
            ),
            {"Lê Văn Mẫu": False, "Bounmy Phommachanh": True},
        ),
        (  # who was met before what is told
            (
                "Sáng 5/6, Bí thư Tỉnh ủy Sơn La Lê Văn Mẫu tiếp Đại sứ Lào Bounmy Phommachanh. Đại sứ "
                "thông báo kết quả cuộc "
                "hội đàm với ông Trần Văn Mẫu, Bí thư Tỉnh ủy Nghệ An."
            ),
            {"Lê Văn Mẫu": True, "Bounmy Phommachanh": True, "Trần Văn Mẫu": False},
        ),
        (  # not: the one who tells of results
            (
                "Sáng 5/6, Bí thư Tỉnh ủy Sơn La Lê Văn Mẫu thông báo kết quả chuyến thăm tại buổi gặp với "
                "Đại sứ Lào Bounmy "
                "Phommachanh."
            ),
            {"Lê Văn Mẫu": True, "Bounmy Phommachanh": True},
        ),
        # a name that differs from that of one long dead by a mark, and that name without its marks
        ("Đại tá Phạm Văn Đông, Phó Tư lệnh Quân khu 4, dự lễ.", {"Phạm Văn Đông": True}),
        ("Thủ tướng Phạm Văn Đồng ký hiệp ước với Lào.", {"Phạm Văn Đồng": False}),
        ("Thủ tướng Pham Van Dong ký hiệp ước với Lào.", {"Pham Van Dong": False}),
    ],
)
def test_presence(text: str, present: dict[str, bool]) -> None:
    assert {o.name: o.present for o in vlc.parse_article(text).officials} == present


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (  # beside those of a list
            (
                "Tham gia đoàn có các Ủy viên Trung ương Đảng: Bounmy Phommachanh, Bộ trưởng Bộ Tài chính; "
                "Khamla Vongdara, "
                "Bộ trưởng Bộ Y tế; cùng các đồng chí Somphet Keomany, Chủ nhiệm Văn phòng; Khampheng "
                "Souvanna, Đại sứ Lào "
                "tại Việt Nam."
            ),
            [
                "Bộ trưởng Bộ Tài chính; Ủy viên Trung ương Đảng",
                "Bộ trưởng Bộ Y tế; Ủy viên Trung ương Đảng",
                "Chủ nhiệm Văn phòng",
                "Đại sứ Lào tại Việt Nam",
            ],
        ),
        (  # one office, with its short form in brackets and without
            (
                "Chủ tịch nước Cộng hòa Dân chủ Nhân dân (CHDCND) Lào Bounmy Phommachanh đến Hà Nội. Chủ "
                "tịch nước CHDCND "
                "Lào Bounmy Phommachanh duyệt đội danh dự."
            ),
            ["Chủ tịch nước Cộng hòa Dân chủ Nhân dân (CHDCND) Lào"],
        ),
        (  # one office, told as it was and as it is over
            (
                "Thiếu tướng Trần Văn Mẫu, nguyên Thứ trưởng Bộ Nội vụ, kể. Từ năm 1976, Thiếu tướng Trần "
                "Văn Mẫu giữ chức "
                "vụ Thứ trưởng Bộ Nội vụ."
            ),
            ["Thiếu tướng; nguyên Thứ trưởng Bộ Nội vụ"],
        ),
        (  # who are both of an office that says so, and who is before another
            "Đón đoàn có Hòa thượng Thích Văn Mẫu, Thượng tọa Thích Văn Hoa - đồng Phó Chủ tịch Hội đồng Trị sự.",
            ["Hòa thượng; đồng Phó Chủ tịch Hội đồng Trị sự", "Thượng tọa; đồng Phó Chủ tịch Hội đồng Trị sự"],
        ),
        (
            "Đón đoàn có Hòa thượng Thích Văn Mẫu, Thượng tọa Thích Văn Hoa - Phó Chủ tịch Hội đồng Trị sự.",
            ["Hòa thượng", "Thượng tọa; Phó Chủ tịch Hội đồng Trị sự"],
        ),
        (  # an office that somebody is congratulated on is not of who says so
            (
                "Chúc mừng đồng chí Bounmy Phommachanh được bầu vào Bộ Chính trị và giữ trọng trách Trưởng Ban Đối "
                "ngoại Trung ương Đảng Nhân dân Cách mạng Lào, đồng chí Trần Văn Mẫu, Chủ nhiệm Ủy ban Kiểm tra, nói."
            ),
            ["Trưởng Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào", "Chủ nhiệm Ủy ban Kiểm tra"],
        ),
        (  # but their own is
            "Chúc mừng nước bạn, trên cương vị Bí thư Tỉnh ủy Sơn La, đồng chí Trần Văn Mẫu gửi lời thăm.",
            ["Bí thư Tỉnh ủy Sơn La"],
        ),
        (
            "Được giao trọng trách Bí thư Tỉnh ủy Sơn La, đồng chí Trần Văn Mẫu chúc mừng tỉnh Hủa Phăn.",
            ["Bí thư Tỉnh ủy Sơn La"],
        ),
        (  # who has left the seat at the top heads no state
            "Đồng chí Bounmy Phommachanh, nguyên Chủ tịch Đảng, Chủ tịch nước Lào, dự lễ.",
            ["nguyên Chủ tịch Đảng; nguyên Chủ tịch nước Lào"],
        ),
        (
            "Nguyên Ủy viên Bộ Chính trị, nguyên Thủ tướng Lào Bounmy Phommachanh dự lễ.",
            ["Nguyên Ủy viên Bộ Chính trị; nguyên Thủ tướng Lào"],
        ),
        (  # but may well lead an association
            "Nguyên Ủy viên Bộ Chính trị, Chủ tịch Hội Hữu nghị Lào - Việt Nam Bounmy Phommachanh dự lễ.",
            ["Nguyên Ủy viên Bộ Chính trị; Chủ tịch Hội Hữu nghị Lào - Việt Nam"],
        ),
        (  # not one: of another body
            "Ông Trần Văn Mẫu, nguyên Thứ trưởng Bộ Nội vụ, kể. Ông Trần Văn Mẫu là Thứ trưởng Bộ Y tế.",
            ["nguyên Thứ trưởng Bộ Nội vụ; Thứ trưởng Bộ Y tế"],
        ),
        (  # posts that `như` lists
            (
                "Ông Trần Văn Mẫu kể. Ông đã nắm giữ nhiều trọng trách trong quân đội, như Cục trưởng Cục Tổ chức; Phó "
                "Chính ủy Quân khu Tây Bắc; Chính ủy Quân khu 4."
            ),
            ["Cục trưởng Cục Tổ chức; Phó Chính ủy Quân khu Tây Bắc; Chính ủy Quân khu 4"],
        ),
        ("Ông Trần Văn Mẫu kể. Ông nắm giữ nhiều cổ phần trong ngành, như Giám đốc Sở Y tế đã nói.", []),
    ],
)
def test_offices(text: str, offices: list[str]) -> None:
    assert ["; ".join(p.title for p in o.positions) for o in vlc.parse_article(text).officials] == offices
