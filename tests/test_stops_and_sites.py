"""Where events are held when no list names the place, the stops of a visit, and who stays at home."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from people import told, way

MET = "Chủ tịch UBND huyện Lê Văn Mẫu hội đàm với Huyện trưởng Noọng Hét (Lào) Khamla Vongdara"
GIVEN = "Đồn trưởng Đồn Biên phòng Lê Văn Mẫu đã trao quà cho Đại đội trưởng Đại đội Biên phòng Lào Khamla Vongdara"

# Where the first event of each was held.
SITES = {
    # a common noun with a name, a number or an address
    f"Sáng 5/6, tại nhà rông làng Đăk Mẫu, {MET}.": "nhà rông làng Đăk Mẫu",
    f"Sáng 5/6, tại nhà sinh hoạt cộng đồng bản Na Mẫu (xã Na Mẫu, huyện Kỳ Sơn), {MET}.": (
        "nhà sinh hoạt cộng đồng bản Na Mẫu (xã Na Mẫu, huyện Kỳ Sơn)"
    ),
    f"Sáng 5/6, tại khu vực cột mốc 405, {GIVEN}.": "khu vực cột mốc 405",
    f"Sáng 5/6, tại khu vực giữa hai cửa khẩu Na Mẫu (huyện Kỳ Sơn) - Nậm Mẫu, {GIVEN}.": (
        "khu vực giữa hai cửa khẩu Na Mẫu (huyện Kỳ Sơn) - Nậm Mẫu"
    ),
    f"Sáng 5/6, tại phòng khánh tiết UBND tỉnh Sơn La, {MET}.": "phòng khánh tiết UBND tỉnh Sơn La",
    f"Sáng 5/6, tại phòng họp 301 nhà điều hành, {MET}.": "phòng họp 301 nhà điều hành",
    f"Sáng 5/6, tại bờ sông Sê Pôn, {GIVEN}.": "bờ sông Sê Pôn",
    f"{MET} tại khuôn viên Trường THPT Hữu nghị ngày 5/6.": "khuôn viên Trường THPT Hữu nghị",
    "Lễ khánh thành nhà văn hóa do tỉnh Sơn La tặng bạn Lào diễn ra ngày 5/6 ngay tại sân trường.": "sân trường",
    # a name in no list
    f"Sáng 5/6, tại Nhà Quốc khách, {MET}.": "Nhà Quốc khách",
    f"Sáng 5/6, tại Hà Mẫu, {MET}.": "Hà Mẫu",
    # a building with its address
    f"{MET} tại trụ sở UBND tỉnh Sơn La, thành phố Sơn La.": "trụ sở UBND tỉnh Sơn La, thành phố Sơn La",
    f"Chiều 5/6, tại Phủ Thủ tướng ở thủ đô Viêng Chăn, {MET}.": "Phủ Thủ tướng ở thủ đô Viêng Chăn",
    f"Chiều 5/6, tại khách sạn Don Mẫu (Vientiane), {MET}.": "khách sạn Don Mẫu (Vientiane)",
    # other prepositions, before the head of a place
    f"Chiều 5/6, từ điểm cầu Hà Nội, {MET}.": "điểm cầu Hà Nội",
    f"Chiều 5/6, trong hội trường huyện, {MET}.": "hội trường huyện",
    f"Chiều 5/6, bên cột mốc 405, {GIVEN}.": "cột mốc 405",
    # where one goes to do it
    "Ngày 5/6, Chủ tịch Quốc hội Lào Khamla Vongdara đã vào Lăng viếng Chủ tịch Hồ Chí Minh.": "Lăng",
    "Ngày 5/6, Tỉnh trưởng Hủa Phăn (Lào) Khamla Vongdara đã tới Nghĩa trang liệt sĩ Mường Mẫu dâng hương.": (
        "Nghĩa trang liệt sĩ Mường Mẫu"
    ),
    # who is called on has a seat
    "Ngày 5/6, Tỉnh trưởng Hủa Phăn (Lào) Khamla Vongdara đến thăm, làm việc với Bệnh viện Đa khoa tỉnh Sơn La.": (
        "Bệnh viện Đa khoa tỉnh Sơn La"
    ),
    # works, and whose they are
    "Sáng 5/6, Bí thư Tỉnh ủy Sơn La Lê Văn Mẫu dự lễ khánh thành ký túc xá của Trường Nội trú tỉnh Hủa Phăn (Lào).": (
        "Trường Nội trú tỉnh Hủa Phăn (Lào)"
    ),
    "Ngày 5/6, tỉnh Nghệ An dự lễ khởi công trụ sở Công an huyện Viêng Mẫu, tỉnh Hủa Phăn (Lào).": "huyện Viêng Mẫu",
    # the scene of an event without a name, and the place of a list
    "Tối 9/11, sân ký túc xá K4 rực cờ. Trong số khách mời có Phó Thủ tướng Lào Khamla Vongdara.": "sân ký túc xá K4",
}

NOWHERE = [
    f"{MET} tại buổi gặp thường niên.",
    f"{MET} tại thời điểm này.",
    f"{MET} về dự án tại bản Na Mẫu.",
    f"{MET} theo tinh thần đã nêu tại Nghị quyết số 12.",
    f"{MET}, người từng dạy tại trường Bổ túc Hà Mẫu.",
    f"{MET}, ghi nhận tình hình tại khu vực mốc 405.",
    f"Sáng 5/6, {MET} về giáo dục tại các tỉnh.",
    "Sáng 5/6, lễ khánh thành trường học do tỉnh Nghệ An tặng tỉnh Xiêng Khoảng (Lào) đã diễn ra.",
]

VISIT = (
    "Đoàn đại biểu tỉnh Hà Tĩnh do ông Trần Văn Mẫu, Bí thư Tỉnh ủy, dẫn đầu thăm tỉnh Bolikhamxay (Lào) từ ngày 5 đến "
    "8/6."
)

# Each event as `kind | day | place | people`, a dash for what is not told.
STOPS = {
    # a group comes somewhere and does something there
    f"{VISIT} Ngày 6/6, đoàn tới Trường Dân tộc nội trú Pakxan trò chuyện với học sinh.": [
        "other | XXXX-06-06 | Trường Dân tộc nội trú Pakxan | Trần Văn Mẫu"
    ],
    f"{VISIT} Ngày 6/6, đoàn ghé bản Na Mẫu.": ["other | XXXX-06-06 | bản Na Mẫu | Trần Văn Mẫu"],
    f"{VISIT} Ngày 6/6, đoàn về huyện Khăm Cợt thăm công nhân mỏ.": [
        "other | XXXX-06-06 | huyện Khăm Cợt | Trần Văn Mẫu"
    ],
    # the stops of one verb chain
    "Sáng 12/4, Tỉnh trưởng Xiêng Khoảng (Lào) Khamla Vongdara đã dâng hương tại Khu di tích Kim Mẫu và chào xã giao "
    "Bí thư Tỉnh ủy Nghệ An Lê Văn Mẫu.": [
        "ceremony | XXXX-04-12 | Khu di tích Kim Mẫu | Khamla Vongdara",
        "courtesy_call | XXXX-04-12 | - | Khamla Vongdara, Lê Văn Mẫu",
    ],
    # one audience with each, one reception by each
    "Chiều 3/2, Bộ trưởng Lê Văn Mẫu hội kiến Thủ tướng Lào Khamla Vongdara và Chủ tịch Quốc hội Lào Bun Xaysana.": [
        "audience | XXXX-02-03 | - | Lê Văn Mẫu, Khamla Vongdara",
        "audience | XXXX-02-03 | - | Lê Văn Mẫu, Bun Xaysana",
    ],
    "Chiều 3/2, Bộ trưởng Lê Văn Mẫu lần lượt được Thủ tướng Lào Khamla Vongdara, Phó Thủ tướng Lào Bun Xaysana tiếp "
    "thân mật.": [
        "reception | XXXX-02-03 | - | Lê Văn Mẫu, Khamla Vongdara",
        "reception | XXXX-02-03 | - | Lê Văn Mẫu, Bun Xaysana",
    ],
    "Chiều 3/2, Bộ trưởng Lào Khamla Vongdara đã được Thủ tướng Lê Văn Mẫu tiếp.": [
        "reception | XXXX-02-03 | - | Khamla Vongdara, Lê Văn Mẫu"
    ],
    "Chiều 3/2, Bộ trưởng Lê Văn Mẫu đã chào Thủ tướng Lào Khamla Vongdara.": [
        "courtesy_call | XXXX-02-03 | - | Lê Văn Mẫu, Khamla Vongdara"
    ],
    "Chiều 12/4, Trường Cao đẳng Sơn La tổ chức gặp mặt lưu học sinh Lào. Phát biểu tại buổi gặp mặt, Phó Chủ tịch "
    "UBND tỉnh Lê Văn Mẫu và Đại sứ Lào Khamla Vongdara chúc các em năm mới vui.": [
        "meeting | XXXX-04-12 | - | Lê Văn Mẫu, Khamla Vongdara"
    ],
    # who was there too
    "Từ 15 đến 17/8, Công an tỉnh Nghệ An hội đàm với đoàn công tác Công an tỉnh Xiêng Khoảng (Lào) do Đại tá Khamla "
    "Vongdara, Giám đốc Công an tỉnh dẫn đầu. Đại tá Lê Văn Mẫu, Giám đốc Công an tỉnh Nghệ An chủ trì hội đàm.": [
        "talks | XXXX-08-15/XXXX-08-17 | - | Khamla Vongdara, Lê Văn Mẫu"
    ],
    "Sáng 5/6, Bộ trưởng Lê Văn Mẫu cùng người đồng cấp Lào chủ trì Kỳ họp. Bộ trưởng Lào Khamla Vongdara đồng ý.": [
        "committee_session | XXXX-06-05 | - | Lê Văn Mẫu, Khamla Vongdara"
    ],
    "Tỉnh Sơn La tổ chức lễ trao nhà cho bản Na Mẫu (Lào). Phát biểu tại buổi lễ sáng 19/12, Bí thư Tỉnh ủy Sơn La Lê "
    "Văn Mẫu cảm ơn.": ["ceremony | XXXX-12-19 | - | Lê Văn Mẫu"],
    "Chiều 3/2, Thủ tướng Lê Văn Mẫu tiếp Bộ trưởng Lào Khamla Vongdara. Đại sứ Lào Bun Xaysana cùng dự buổi tiếp.": [
        "reception | XXXX-02-03 | - | Lê Văn Mẫu, Khamla Vongdara, Bun Xaysana"
    ],
    # what a title sums up is told by the report
    "Chủ tịch tỉnh Lê Văn Mẫu gặp Đại sứ Lào Khamla Vongdara\n\nSáng 5/6, tại Trụ sở Tỉnh ủy, Chủ tịch UBND tỉnh Sơn "
    "La Lê Văn Mẫu đã tiếp Đại sứ Lào tại Việt Nam Khamla Vongdara.": [
        "reception | XXXX-06-05 | Trụ sở Tỉnh ủy | Lê Văn Mẫu, Khamla Vongdara"
    ],
    # by any verb of holding, and on that day
    "Sáng 5/6, tại TP. Vinh, Đài Truyền hình tỉnh tổ chức đón nhận Huân chương Lao động của Chủ tịch nước Lào.": [
        "ceremony | XXXX-06-05 | TP. Vinh | -"
    ],
}

NO_STOP = [
    f"{VISIT} Ngày 6/6, đoàn đã tới sân bay Wattay.",
    f"{VISIT} Ngày 6/6, đoàn sẽ thăm Nhà máy A và vào Lăng viếng Chủ tịch Kaysone Phomvihane.",
    f"{VISIT} Hai tỉnh duy trì gặp mặt thường niên.",
    f"{VISIT} Bà Lê Thị Mẫu gửi lời chào mừng Tỉnh trưởng Khamla Vongdara.",
]

# Who goes where: `leader: from → to`.
WAYS = {
    "Dẫn đầu đoàn Cục Hải quan Thanh Hóa sang Hủa Phăn (Lào) có Phó Cục trưởng Lê Văn Mẫu.": (
        "Lê Văn Mẫu: Thanh Hóa → Hủa Phăn"
    ),
    "Làm trưởng đoàn công tác tỉnh Sơn La sang Luông Pha Băng (Lào) là Phó Chủ tịch UBND tỉnh Lê Văn Mẫu.": (
        "Lê Văn Mẫu: tỉnh Sơn La → Luông Pha Băng"
    ),
    "Đoàn cán bộ tỉnh Quảng Trị lên đường sang Salavan (Lào) trong 10 ngày, do Phó Giám đốc Sở Y tế Lê Văn Mẫu dẫn "
    "đầu.": "Lê Văn Mẫu: tỉnh Quảng Trị → Salavan",
    "Trong thời gian ở Lào, Bộ trưởng Bộ Y tế Việt Nam Lê Văn Mẫu đã hội đàm với Bộ trưởng Bộ Y tế Lào Khamla "
    "Vongdara, chào xã giao Thủ tướng Lào Bun Xaysana, thăm Bệnh viện Hữu nghị.": "Lê Văn Mẫu: Việt Nam → Lào",
    "Hôm ấy, ngày 6/12, trong chương trình thăm chính thức Lào, Chủ tịch nước Việt Nam Lê Văn Mẫu về đây.": (
        "Lê Văn Mẫu: Việt Nam → Lào"
    ),
    "30 tình nguyện viên tỉnh Kon Tum do Phó Bí thư Tỉnh đoàn Lê Văn Mẫu làm đội trưởng đã có mặt tại huyện Phu Mẫu, "
    "tỉnh Attapeu (Lào).": "Lê Văn Mẫu: tỉnh Kon Tum → tỉnh Attapeu",
    "Khách mời của buổi lễ tại Hòa Bình là đoàn đại biểu tỉnh Hủa Phăn (Lào) do Phó Tỉnh trưởng Khamla Vongdara dẫn "
    "đầu.": "Khamla Vongdara: tỉnh Hủa Phăn → Hòa Bình",
    "Sáng 7/3, Đoàn đại biểu tỉnh Hủa Phăn (Lào) do Phó Tỉnh trưởng Khamla Vongdara dẫn đầu đến chúc Tết chính quyền "
    "huyện Quan Sơn.": "Khamla Vongdara: tỉnh Hủa Phăn → huyện Quan Sơn",
}

AT_HOME = [
    "Chiều 5/6, Chủ tịch Hội Cựu chiến binh tỉnh Sơn La Lê Văn Mẫu vui mừng được đón đoàn. Lào ở gần.",
    "Đoàn công tác của Tỉnh ủy Nghệ An do Bí thư Tỉnh ủy Lê Văn Mẫu dẫn đầu đã thăm huyện Kỳ Sơn, giáp Lào.",
    "Đoàn giám sát do Phó Chủ tịch Quốc hội Lê Văn Mẫu dẫn đầu làm việc với UBND tỉnh Sơn La về biên giới Việt - Lào.",
]


@pytest.mark.parametrize(("text", "place"), SITES.items())
def test_where_an_event_is_held(text: str, place: str) -> None:
    (meeting, *_) = vlc.parse_article(text).meetings
    assert meeting.place is not None
    assert meeting.place.name == place
    (proof,) = (e for e in meeting.evidence if e.field == "place")
    assert text[proof.start : proof.end] == proof.quote
    assert place.removesuffix(" (Lào)") in proof.quote


@pytest.mark.parametrize("text", NOWHERE)
def test_what_is_no_place(text: str) -> None:
    (meeting, *_) = vlc.parse_article(text).meetings
    assert meeting.place is None


@pytest.mark.parametrize(("text", "events"), STOPS.items())
def test_the_stops_of_a_visit(text: str, events: list[str]) -> None:
    assert [told(m) for m in vlc.parse_article(text).meetings] == events


@pytest.mark.parametrize("text", NO_STOP)
def test_no_stop_is_made(text: str) -> None:
    assert [m for m in vlc.parse_article(text).meetings if m.status == "held"] == []


@pytest.mark.parametrize(("text", "expected"), WAYS.items())
def test_who_leads_and_where_it_goes(text: str, expected: str) -> None:
    assert [way(d) for d in vlc.parse_article(text).delegations] == [expected]


@pytest.mark.parametrize("text", AT_HOME)
def test_who_stays_at_home(text: str) -> None:
    assert vlc.parse_article(text).delegations == ()
