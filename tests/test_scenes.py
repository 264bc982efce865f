"""Events and visits that no sentence tells whole: by one side, who was there, a scene, the sentence before."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from people import way
from vnlao_coop.models.facts import Meeting

GOES = "Ngày 16/5, Đoàn do Thứ trưởng Bộ Y tế Lê Văn Mẫu dẫn đầu tới tỉnh Xiêng Khoảng (Lào). "
TALKS = "Chiều 14/3, Thủ tướng Lê Văn Mẫu hội đàm với Thủ tướng Lào Bounmy Phommachanh. "

# Each event as `kind | day | place | people`, a dash for what is not told.
EVENTS = {
    # one side alone, the other led the group told before
    f"{GOES}Tại đây, Tỉnh trưởng Bounmy Phommachanh đã chủ trì buổi gặp.": [
        "meeting | XXXX-05-16 | tỉnh Xiêng Khoảng | Bounmy Phommachanh, Lê Văn Mẫu"
    ],
    # two of one office, one of them named only as who invited
    "Sáng 15/5, Chủ tịch Quốc hội Lê Văn Mẫu thăm chính thức Lào theo lời mời của Chủ tịch Quốc hội Lào Bounmy "
    "Phommachanh. Hai Chủ tịch Quốc hội đã tiến hành hội đàm.": [
        "talks | XXXX-05-15 | - | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    # the two of the event before, and where that was held
    "Chiều 22/12, tại Trụ sở Bộ Quốc phòng, Thủ tướng Lê Văn Mẫu chủ trì lễ đón Thủ tướng Lào Bounmy Phommachanh. Sau "
    "lễ đón, hai nhà lãnh đạo tiến hành hội đàm.": [
        "ceremony | XXXX-12-22 | Trụ sở Bộ Quốc phòng | Lê Văn Mẫu, Bounmy Phommachanh",
        "talks | XXXX-12-22 | Trụ sở Bộ Quốc phòng | Lê Văn Mẫu, Bounmy Phommachanh",
    ],
    # who speaks at a meeting is not who was met there
    "Ngày 16/5, Chủ tịch Quốc hội Lê Văn Mẫu thăm Lào. Trong cuộc hội kiến với Thủ tướng Chính phủ Lào Bounmy "
    "Phommachanh, Chủ tịch Quốc hội thông báo kết quả chuyến thăm.": [
        "audience | XXXX-05-16 | - | Bounmy Phommachanh, Lê Văn Mẫu"
    ],
    # the list of those present is all that tells the event
    "Tham dự buổi hội đàm sáng 18/6, phía tỉnh Sơn La có Phó Chủ tịch UBND tỉnh Lê Văn Mẫu. Phía tỉnh Hủa Phăn (Lào) "
    "có Phó Tỉnh trưởng Bounmy Phommachanh.": ["talks | XXXX-06-18 | - | Lê Văn Mẫu, Bounmy Phommachanh"],
    "Tối 9/11, hội trường khách sạn Mẫu kín chỗ. Trong hơn 300 khách mời có Phó Thủ tướng Lào Bounmy Phommachanh.": [
        "ceremony | XXXX-11-09 | hội trường khách sạn Mẫu | Bounmy Phommachanh"
    ],
    # those who do something there
    "Sáng 20/5, tại nghĩa trang liệt sĩ huyện Anh Sơn, tỉnh Nghệ An tổ chức lễ truy điệu liệt sĩ hy sinh tại Lào. Phó "
    "Chủ tịch UBND tỉnh Lê Văn Mẫu và Phó Tỉnh trưởng Xiêng Khoảng (Lào) Bounmy Phommachanh đọc điếu văn.": [
        "ceremony | XXXX-05-20 | nghĩa trang liệt sĩ huyện Anh Sơn | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    # days: the next one, the same one of another event
    "Chiều 15/5, đoàn xe từ Lào về đến cửa khẩu; sáng hôm sau, lễ truy điệu được tổ chức tại Nghĩa trang Đồng Tâm.": [
        "ceremony | XXXX-05-16 | Nghĩa trang Đồng Tâm | -"
    ],
    f"{TALKS}Tối cùng ngày, tại Nhà khách Chính phủ, Thủ tướng Lê Văn Mẫu mở tiệc chiêu đãi Thủ tướng Lào Bounmy "
    "Phommachanh.": [
        "talks | XXXX-03-14 | - | Lê Văn Mẫu, Bounmy Phommachanh",
        "reception | XXXX-03-14 | Nhà khách Chính phủ | Lê Văn Mẫu, Bounmy Phommachanh",
    ],
    "Sáng 29/4, Bộ trưởng Bộ Y tế Lê Văn Mẫu trao đổi trực tuyến với người đồng cấp Lào Bounmy Phommachanh.": [
        "phone_call | XXXX-04-29 | - | Lê Văn Mẫu, Bounmy Phommachanh"
    ],
    # abroad, with one's own people; at works
    "Chiều 26/8, Đại sứ Lào Bounmy Phommachanh đã đến thăm, gặp mặt 300 lưu học sinh Lào tại Trường Đại học Vinh.": [
        "meeting | XXXX-08-26 | Trường Đại học Vinh | Bounmy Phommachanh"
    ],
    f"{GOES}Sáng 17/5, Đoàn tham quan Nhà máy đường tại huyện Pek.": ["other | XXXX-05-17 | huyện Pek | Lê Văn Mẫu"],
}

NO_EVENT = [
    "Các cơ quan của Việt Nam và Lào đã có ba cuộc trao đổi trực tuyến.",  # a tally
    "Quốc hội Việt Nam và Quốc hội Lào duy trì cơ chế hội thảo, đã tổ chức được 6 cuộc.",
    "Phó Chủ tịch UBND tỉnh Lê Văn Mẫu cho biết sẽ khảo sát Nhà máy đường tại Lào.",  # who does not travel
    "Hiệu trưởng Trường Mẫu Lê Văn Mẫu phát phiếu khảo sát cho học sinh Lào.",
    "Phía Lào đề nghị tăng số suất học bổng.",
]

WAYS = {
    "Tối 1/3, Tỉnh trưởng Hủa Phăn Bounmy Phommachanh chiêu đãi Phó Thủ tướng Lê Văn Mẫu và các thành viên Đoàn công "
    "tác của Chính phủ.": "Lê Văn Mẫu: ? → Hủa Phăn",
    "Dẫn đầu đoàn đại biểu tỉnh Sơn La sang thăm Luang Prabang là đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy.": (
        "Lê Văn Mẫu: tỉnh Sơn La → Luang Prabang"
    ),
    "Phó Tỉnh trưởng Xiêng Khoảng (Lào) Bounmy Phommachanh nghẹn ngào. Tổ tiền trạm do Thượng tá Lê Văn Mẫu làm tổ "
    "trưởng nhận bàn giao.": "Lê Văn Mẫu: ? → Lào",
    "Bà Bounmy Phommachanh, Bộ trưởng Bộ Lao động và Phúc lợi Xã hội Lào, ký văn kiện. Đoàn công tác của Bộ bạn qua "
    "cửa khẩu Nậm Cắn sang Nghệ An.": "Bounmy Phommachanh: Lào → Nghệ An",
}

WAYS |= {
    "Hội nghị diễn ra sáng 3/4 tại Hà Nội. Trưởng đoàn Lào, Thứ trưởng Bộ Y tế Bounmy Phommachanh cảm ơn chủ nhà.": (
        "Bounmy Phommachanh: Lào → Hà Nội"
    ),
    "Phó Chủ tịch UBND tỉnh Quảng Trị Lê Văn Mẫu đã có chuyến khảo sát tại tỉnh Savannakhet (Lào).": (
        "Lê Văn Mẫu: tỉnh Quảng Trị → tỉnh Savannakhet"
    ),
}

NO_WAY = [
    "Hội nghị diễn ra sáng 3/4 tại Hà Nội. Trưởng đoàn Việt Nam, Thứ trưởng Bộ Y tế Lê Văn Mẫu cảm ơn Đại sứ Lào.",
    "Phó Thủ tướng Lê Văn Mẫu và các thành viên Đoàn công tác của Chính phủ đã làm việc với tỉnh Sơn La. Lào ở gần.",
    "Sáng 4/8, tại Hà Nội, đoàn Việt Nam do Thứ trưởng Lê Văn Mẫu làm trưởng đoàn hội đàm. Đại sứ Lào Bounmy dự.",
]


def told(meeting: Meeting) -> str:
    day = getattr(meeting.date, "edtf", "-")
    people = ", ".join(p.name for p in meeting.participants if p.type == "official")
    return f"{meeting.kind} | {day} | {meeting.place.name if meeting.place else '-'} | {people or '-'}"


@pytest.mark.parametrize(("text", "events"), EVENTS.items())
def test_events_told_in_part(text: str, events: list[str]) -> None:
    held = [m for m in vlc.parse_article(text).meetings if m.status == "held"]
    assert [told(m) for m in held] == events
    for meeting in held:
        assert all(text[e.start : e.end] == e.quote for e in meeting.evidence)


@pytest.mark.parametrize("text", NO_EVENT)
def test_what_is_no_event(text: str) -> None:
    assert vlc.parse_article(text).meetings == ()


@pytest.mark.parametrize("opening", ["Tại đây, Tỉnh trưởng Bounmy Phommachanh đã chủ trì buổi gặp."])
def test_what_another_sentence_gives_is_inferred(opening: str) -> None:
    (meeting,) = vlc.parse_article(GOES + opening).meetings
    assert meeting.certainty == "inferred"
    assert [e.quote for e in meeting.evidence if e.field == "place"] == ["tỉnh Xiêng Khoảng"]


@pytest.mark.parametrize(("text", "expected"), WAYS.items())
def test_who_leads_a_group_told_in_part(text: str, expected: str) -> None:
    assert [way(v) for v in vlc.parse_article(text).delegations] == [expected]


@pytest.mark.parametrize("text", NO_WAY)
def test_groups_that_stay(text: str) -> None:
    assert vlc.parse_article(text).delegations == ()
