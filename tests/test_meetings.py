"""Meetings and events, as the press tells them; the people are invented."""

from __future__ import annotations

import datetime as dt

import pytest

import vnlao_coop as vlc

A, B = "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu", "Tỉnh trưởng Xiêng Khoảng Bounmy Phommachanh"
P, Q = "Thủ tướng Lê Văn Mẫu", "Thủ tướng Lào Khamla Vongdara"

KINDS = {
    f"{P} hội đàm với {Q}.": "talks",
    f"{P} có cuộc hội đàm với {Q}.": "talks",
    f"{P} hội kiến {Q}.": "audience",
    f"{A} đã tiếp {B}.": "reception",
    f"{B} đến chào xã giao {A}.": "courtesy_call",
    f"{A} làm việc với {B}.": "working_session",
    f"{A} đã gặp và làm việc với {B}.": "working_session",
    f"{A} gặp {B}.": "meeting",
    f"{P} điện đàm với {Q}.": "phone_call",
    f"{P} đã có buổi họp trực tuyến với {Q}.": "phone_call",
    f"{P} có cuộc họp với {Q}.": "meeting",
    f"{P} và {Q} đồng chủ trì Kỳ họp lần thứ 50 Ủy ban liên Chính phủ Việt Nam - Lào.": "committee_session",
    f"{P} và {Q} dự hội nghị xúc tiến đầu tư.": "conference",
    f"{P} và {Q} chứng kiến lễ ký kết các văn kiện.": "signing",
    f"{A} và {B} dự lễ bàn giao trường học.": "handover",
    f"{A} và {B} cắt băng, dự lễ khánh thành trường học.": "inauguration",
    f"{A} và {B} dự lễ khởi công xây dựng trường học.": "groundbreaking",
    f"{A} và {B} dự lễ kỷ niệm Quốc khánh Lào.": "ceremony",
}

RECEIVED = (
    "Sáng 12/4, ông Trần Văn Mẫu, Bí thư Tỉnh ủy Sơn La đã tiếp Đoàn đại biểu tỉnh Hủa Phăn (Lào) do ông Khamla "
    "Vongdara, Phó Tỉnh trưởng dẫn đầu. "
)

# Whole articles in a few sentences: each event with who takes part.
EVENTS = {
    f"{A} gặp {B} và gặp Bí thư Tỉnh ủy Hủa Phăn Khamla Vongdara.": [
        "meeting: Trần Văn Mẫu, Bounmy Phommachanh",
        "meeting: Trần Văn Mẫu, Khamla Vongdara",
    ],
    f"Đoàn đại biểu tỉnh Hủa Phăn (Lào) do ông Khamla Vongdara, Phó Tỉnh trưởng dẫn đầu thăm tỉnh Nghệ An. Chiều 3/4, "
    f"{A} đã tiếp đoàn.": ["reception: Trần Văn Mẫu, Khamla Vongdara"],
    f"Đoàn đại biểu tỉnh Hủa Phăn (Lào) do ông Khamla Vongdara, Phó Tỉnh trưởng dẫn đầu thăm tỉnh Nghệ An. Chiều 3/4, "
    f"Đoàn đã đến chào xã giao {A}.": ["courtesy_call: Trần Văn Mẫu, Khamla Vongdara"],
    f"Sáng 3/4, {P} và {Q} dự lễ khánh thành trường học. Tại hội đàm, hai Thủ tướng đã trao đổi về quan hệ hai nước.": [
        "inauguration: Lê Văn Mẫu, Khamla Vongdara",
        "talks: Lê Văn Mẫu, Khamla Vongdara",
    ],
    "Sáng 5/6, tại thành phố Vinh, hai tỉnh Nghệ An và Xiêng Khoảng (Lào) đã tổ chức hội đàm.": ["talks: "],
    "Ngày 5/6, tỉnh Lai Châu (Việt Nam) và đoàn đại biểu cấp cao các tỉnh Bắc Lào (nước CHDCND Lào) tổ chức hội đàm. "
    "Các đồng chí: Lê Văn Mẫu, Bí thư Tỉnh ủy Lai Châu; Khamla Vongdara, Tỉnh trưởng tỉnh Udomxay; Bounmy Phommachanh, "
    "Tỉnh trưởng tỉnh Phongsaly, đồng chủ trì hội đàm.": ["talks: Lê Văn Mẫu, Khamla Vongdara, Bounmy Phommachanh"],
    "Sáng 10/5, UBND tỉnh Quảng Trị tổ chức đón nhận và truy điệu 20 hài cốt liệt sĩ quy tập tại Lào.": ["ceremony: "],
    # what else the visit is for is told before who meets whom, and is no event of that day
    f"Trong khuôn khổ chuyến công tác tại Lào, đồng chủ trì Kỳ họp 48, chiều 3/12, {P} đã hội kiến {Q}.": [
        "audience: Lê Văn Mẫu, Khamla Vongdara"
    ],
    f"Nhân chuyến thăm Lào và dự lễ khánh thành Bệnh viện Hữu nghị, sáng 5/12, {P} đã chào xã giao {Q}.": [
        "courtesy_call: Lê Văn Mẫu, Khamla Vongdara"
    ],
    f"Trong khuôn khổ chuyến thăm Lào, chiều 3/12, {P} dự lễ khánh thành trường học và hội kiến {Q}.": [
        "inauguration: Lê Văn Mẫu, Khamla Vongdara",
        "audience: Lê Văn Mẫu, Khamla Vongdara",
    ],
    # of two events of one subject the second has no more of the first than the subject
    f"Sáng 3/4, tại Viêng Chăn, {P} hội đàm với {Q} và tham dự lễ khánh thành Bệnh viện Hữu nghị.": [
        "inauguration: Lê Văn Mẫu",
        "talks: Lê Văn Mẫu, Khamla Vongdara",
    ],
    f"Sáng 3/4, tại Viêng Chăn, {P} gặp {Q} và cùng dự lễ khánh thành Bệnh viện Hữu nghị.": [
        "inauguration: Lê Văn Mẫu, Khamla Vongdara",
        "meeting: Lê Văn Mẫu, Khamla Vongdara",
    ],
    # of two verbs talks are what is told; what a welcome was before is told elsewhere
    f"Sáng 6/12, tại Hà Nội, {P} đã đón và hội đàm với {Q}.": ["talks: Lê Văn Mẫu, Khamla Vongdara"],
    f"Ngay sau lễ đón, {P} và {Q} đã hội đàm.": ["talks: Lê Văn Mẫu, Khamla Vongdara"],
    # a welcome is for who comes from the other country
    f"{P} thăm chính thức Lào. Sáng 6/4, lễ đón chính thức được tổ chức tại Viêng Chăn dưới sự chủ trì của {Q}.": [
        "ceremony: Khamla Vongdara, Lê Văn Mẫu"
    ],
    "Ông Khamla Vongdara, Tổng Lãnh sự Lào tại Đà Nẵng, đến chào xã giao UBND tỉnh Quảng Trị. Tiếp ông và đoàn có Phó "
    "Chủ tịch UBND tỉnh Quảng Trị Lê Văn Mẫu.": ["courtesy_call: Khamla Vongdara, UBND tỉnh Quảng Trị, Lê Văn Mẫu"],
    # a conference for talks is one event
    "Ngày 4/12, Công an tỉnh Nghệ An tổ chức Hội nghị hội đàm thường niên với Công an tỉnh Xiêng Khoảng (Lào). Đại tá "
    "Lê Văn Mẫu, Giám đốc Công an tỉnh Nghệ An và Đại tá Khamla Vongdara, Chỉ huy trưởng Công an tỉnh Xiêng Khoảng chủ "
    "trì hội nghị.": ["conference: Lê Văn Mẫu, Khamla Vongdara"],
    # who else receives the group that came to the event told last
    f"{RECEIVED}Cùng tiếp đoàn có các đồng chí: Lê Thị Hoa, Chủ tịch UBND tỉnh; Lò Văn Tiến, Phó Chủ tịch HĐND tỉnh.": [
        "reception: Trần Văn Mẫu, Khamla Vongdara, Lê Thị Hoa, Lò Văn Tiến"
    ],
    f"{RECEIVED}Các đại biểu chụp ảnh. Tiếp đoàn còn có bà Lê Thị Hoa, Giám đốc Sở Ngoại vụ.": [
        "reception: Trần Văn Mẫu, Khamla Vongdara, Lê Thị Hoa"
    ],
    f"{RECEIVED}Chiều 13/4, đoàn đến huyện Mai Sơn. Tiếp đoàn có bà Lê Thị Hoa, Bí thư Huyện ủy Mai Sơn.": [
        "reception: Trần Văn Mẫu, Khamla Vongdara",
        "reception: Lê Thị Hoa, Khamla Vongdara",
    ],
    "Sáng 12/4, Đoàn đại biểu tỉnh Hủa Phăn (Lào) do ông Khamla Vongdara, Phó Tỉnh trưởng dẫn đầu đến chào xã giao ông "
    "Trần Văn Mẫu, Bí thư Tỉnh ủy Sơn La. Cùng tiếp đoàn có bà Lê Thị Hoa, Giám đốc Sở Ngoại vụ.": [
        "courtesy_call: Khamla Vongdara, Trần Văn Mẫu, Lê Thị Hoa"
    ],
    f"{RECEIVED}Chiều cùng ngày, tiếp đoàn có bà Lê Thị Hoa, Chủ tịch UBND tỉnh.": [
        "reception: Trần Văn Mẫu, Khamla Vongdara",
        "reception: Lê Thị Hoa, Khamla Vongdara",
    ],
    # a body without a country beside the one of its name in Laos
    "Chiều 12/5, Ban Đối ngoại Trung ương đã hội đàm trực tuyến với Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng "
    "Lào.": ["phone_call: Ban Đối ngoại Trung ương, Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào"],
    "Sáng 10/5, UBND tỉnh Quảng Trị tổ chức Lễ đón nhận, truy điệu và an táng 20 hài cốt liệt sĩ quy tập tại Lào.": [
        "ceremony: "
    ],
    "Sáng 9/10, Đồn Biên phòng A Vao và Đại đội Biên phòng 531 (Lào) tổ chức tuần tra song phương.": ["other: "],
    "Sáng 15/5, tỉnh Nghệ An tổ chức lễ truy điệu liệt sĩ hy sinh tại Lào. Trước đó, chiều 11/5, tỉnh Xiêng Khoảng "
    "(Lào) đã tổ chức lễ tiễn đưa. Phát biểu, ông Trần Văn Mẫu, Chủ tịch UBND tỉnh nhấn mạnh tình hữu nghị.": [
        "ceremony: Trần Văn Mẫu",
        "ceremony: ",
    ],
    "Tối 9/9, tại Vinh, hai nước tổ chức bế mạc gặp gỡ hữu nghị thanh niên Việt Nam - Lào. Chương trình gặp gỡ hữu "
    "nghị thanh niên Việt Nam - Lào diễn ra từ ngày 6 đến 9/9.": ["other: "],
}

EVENTS |= {
    # two verbs of one object
    f"Hôm nay 14/9, {A} đã có buổi tiếp, làm việc với {B}.": ["reception: Trần Văn Mẫu, Bounmy Phommachanh"],
    # told only by reference: with the only one of the other side who is heard
    f"Tại hội kiến, {P} chúc mừng nhân dân Lào. {Q} cảm ơn Việt Nam.": ["audience: Lê Văn Mẫu, Khamla Vongdara"],
    # an office alone, with its country
    f"{P} hội đàm với {Q}. Trong cuộc gặp với Thủ tướng Thái Lan Somchai Mau, Thủ tướng Việt Nam khẳng định coi trọng "
    "hợp tác.": ["talks: Lê Văn Mẫu, Khamla Vongdara", "meeting: Somchai Mau, Lê Văn Mẫu"],
    # a group that comes to an event, in its leader
    "Đoàn đại biểu cấp cao Việt Nam do Phó Thủ tướng Phạm Văn Mẫu dẫn đầu thăm Lào. Chiều 17/7, đoàn đại biểu cấp cao "
    "Việt Nam đến dự Triển lãm tài liệu tổ chức tại Bảo tàng Mẫu Sơn.": ["ceremony: Phạm Văn Mẫu"],
    # the two groups, told after the talks
    "Ngày 25/11, tại TP. Vinh, Bộ Chỉ huy BĐBP tỉnh Nghệ An tổ chức hội đàm với lực lượng biên phòng tỉnh Hủa Phăn "
    "(Lào). Đoàn Việt Nam do Đại tá Trần Văn Mẫu làm Trưởng đoàn; Đoàn Lào do Đại tá Bun Thăn làm Trưởng đoàn.": [
        "talks: Trần Văn Mẫu, Bun Thăn"
    ],
    # bodies alone
    "Ngày 3/3, Công an tỉnh Sơn La tổ chức hội đàm với Công an tỉnh Hủa Phăn (Lào).": [
        "talks: Công an tỉnh Sơn La, Công an tỉnh Hủa Phăn (Lào)"
    ],
    # giving that is an event of its own
    f"Ngày 15/4, tại cửa khẩu Nam Giang, {A} đã trao tặng tỉnh Sê Kông (Lào) 10.000 khẩu trang.": [
        "handover: Trần Văn Mẫu"
    ],
    f"Chiều 3/4, tại trụ sở Bộ Công an, {Q} đã trao Huân chương Tự do tặng {P}.": [
        "ceremony: Khamla Vongdara, Lê Văn Mẫu"
    ],
    "Sáng 28/4, tại cửa khẩu Lao Bảo, Ban Công tác đặc biệt tỉnh Savannakhet (Lào) đã bàn giao 9 hài cốt liệt sĩ.": [
        "handover: "
    ],
    # the group on its way, from one to the next; its other side speaks
    "Đoàn đại biểu tỉnh Sơn La do Bí thư Tỉnh ủy Trần Văn Mẫu dẫn đầu thăm Lào từ ngày 15 đến 18/2. Ngày 15/2, Đoàn "
    "hội đàm với lãnh đạo tỉnh Hủa Phăn. Ngày 16/2, Đoàn làm việc với lãnh đạo tỉnh U Đôm Xay. Tại buổi làm việc, "
    "Tỉnh trưởng U Đôm Xay Bounkhong Mau cảm ơn. Chiều 17/2, Đoàn đã dâng hương tại Tượng đài Mẫu Sơn.": [
        "talks: Trần Văn Mẫu",
        "working_session: Trần Văn Mẫu, Bounkhong Mau",
        "ceremony: Trần Văn Mẫu",
    ],
    # those who preside, in a row
    "Giám đốc Công an tỉnh Sơn La Trần Văn Mẫu; Giám đốc Sở Công an tỉnh Salavan Khăm Phun đồng chủ trì hội đàm.": [
        "talks: Trần Văn Mẫu, Khăm Phun"
    ],
    # a reception and its short name; online talks and theirs
    f"Sáng 8/3, {P} hội đàm trực tuyến với {Q}. Sau hội đàm, hai Thủ tướng chứng kiến lễ ký văn kiện.": [
        "phone_call: Lê Văn Mẫu, Khamla Vongdara",
        "signing: Lê Văn Mẫu, Khamla Vongdara",
    ],
    # not what a visit is the occasion of
    f"Chiều 11/1, trong khuôn khổ chuyến thăm Lào và đồng chủ trì Kỳ họp lần thứ 45, {P} đã hội kiến {Q}.": [
        "audience: Lê Văn Mẫu, Khamla Vongdara"
    ],
    # the same words again
    "Sáng 23/5, tỉnh Điện Biên tổ chức Lễ đón nhận, truy điệu và an táng liệt sĩ hy sinh tại Lào. Các hài cốt được "
    "rước về truy điệu và an táng tại Nghĩa trang Mẫu Sơn.": ["ceremony: "],
    # who presides, behind a semicolon; two who speak; who looks on as a document is signed
    "Hội nghị diễn ra ngày 9/11 tại TP Sơn La; đồng chủ trì là ông Trần Văn Mẫu - Phó Chủ tịch UBND tỉnh Sơn La và bà "
    "Bounmy Vongsa - Phó Tỉnh trưởng Hủa Phăn (Lào).": ["conference: Trần Văn Mẫu, Bounmy Vongsa"],
    "Ngày 26/3, tỉnh Gia Lai và tỉnh Sê Kông (Lào) tổ chức hội nghị xúc tiến đầu tư. Ông Trần Văn Mẫu, Phó Chủ tịch "
    "UBND tỉnh Gia Lai và ông Bounmy Vongsa, Phó Tỉnh trưởng Sê Kông cùng phát biểu.": [
        "conference: Trần Văn Mẫu, Bounmy Vongsa"
    ],
    f"Trước sự chứng kiến của {P} và {Q}, Bộ trưởng Bộ Tài chính Trần Văn Mẫu và Bộ trưởng Bộ Tài chính Lào Bounmy "
    "Vongsa ký Bản ghi nhớ hợp tác giữa hai Bộ.": ["signing: Trần Văn Mẫu, Bounmy Vongsa, Lê Văn Mẫu, Khamla Vongdara"],
    f"Dưới sự chứng kiến của {P} và {Q}, hai bên đã ký Bản ghi nhớ hợp tác giữa hai Bộ Tài chính.": [
        "signing: Lê Văn Mẫu, Khamla Vongdara"
    ],
    # both sides of an attendance list
    f"Sáng 3/4, {A} tiếp {B}. Đại diện phía Lào có ông Khamla Vongdara, Giám đốc Sở Y tế tỉnh Xiêng Khoảng.": [
        "reception: Trần Văn Mẫu, Bounmy Phommachanh, Khamla Vongdara"
    ],
}

PLACES = {
    f"Chiều 5/6, {P} và {Q} viếng Nghĩa trang liệt sĩ A1.": "Nghĩa trang liệt sĩ A1",
    # behind the office of who is met, at the end of the sentence
    f"Chiều 5/6, {A} đã tiếp ông Bounmy Vongsa, Tỉnh trưởng Xiêng Khoảng (Lào) tại Hà Nội.": "Hà Nội",
    f"Chiều 5/6, {A} đã tiếp ông Bounmy Vongsa, Đại sứ Lào tại Việt Nam tại trụ sở Chính phủ.": "trụ sở Chính phủ",
    # whom a memorial is for, in small letters; works opened behind an act of homage
    f"Chiều 5/6, {P} và {Q} viếng Nghĩa trang liệt sĩ hữu nghị Việt - Lào.": "Nghĩa trang liệt sĩ hữu nghị Việt - Lào",
    f"Chiều 5/6, {P} dâng hương tại Đài tưởng niệm liệt sĩ quân tình nguyện Việt Nam.": (
        "Đài tưởng niệm liệt sĩ quân tình nguyện Việt Nam"
    ),
    f"Chiều 5/6, {P} và {Q} viếng Nghĩa trang liệt sĩ Đường 9. Sau đó, họ về.": "Nghĩa trang liệt sĩ Đường 9",
    f"Sáng 1/9, tại Viêng Chăn, sau cuộc gặp tại Cung Hòa Bình, {P} và {Q} họp báo.": "Cung Hòa Bình",
    f"Ngày 3/4, {A} tiếp và làm việc với {B}. Buổi làm việc diễn ra tại trụ sở UBND tỉnh Nghệ An.": (
        "trụ sở UBND tỉnh Nghệ An"
    ),
    "Ngày 28/6, tại Viêng Chăn, Đại sứ Việt Nam tại Lào Trần Văn Mẫu gặp lãnh đạo Bộ Y tế Lào và du học sinh đang học "
    "tại Đại học Quốc gia Lào.": "Viêng Chăn",
    "Sáng 23/5, tỉnh Điện Biên tổ chức Lễ đón nhận, truy điệu và an táng liệt sĩ hy sinh tại Lào. Các hài cốt được "
    "rước về truy điệu và an táng tại Nghĩa trang Mẫu Sơn.": "Nghĩa trang Mẫu Sơn",
    "Lễ khánh thành và bàn giao Trường THPT Mường Mẫu, tỉnh Hủa Phăn (Lào) diễn ra sáng 22/12.": "tỉnh Hủa Phăn",
    "Chiều 10/8, tại Viêng Chăn, Bộ Y tế Việt Nam và Bộ Y tế Lào đã ký Bản ghi nhớ hợp tác.": "Viêng Chăn",
}

SILENT = [
    "Hai học viện của Việt Nam và Lào họp ngày 3/4. Năm việc sẽ được cùng làm: trao đổi giảng viên; tổ chức hội thảo.",
    f"{A} đã trao tặng quà cho nhân dân tỉnh Xiêng Khoảng (Lào).",
    f"{A} đến chào mừng thành công của đội bóng Lào.",
    "Thủ tướng Lê Văn Mẫu tiếp tục chỉ đạo các bộ, ngành.",
    "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu tiếp Giám đốc Sở Y tế Lê Thị Mẫu.",
    "Doanh nghiệp Việt Nam tại Lào gặp khó khăn về vốn.",
    "Hai bên tiếp nhận nhiều ý kiến đóng góp.",
    "Đồn trưởng Lê Văn Mẫu sắp xếp cho tôi gặp ông Khamla Vongdara, Trưởng bản Na Luông, tỉnh Khăm Muộn (Lào).",
    "Bên lề hội nghị, các đại biểu tham quan thành phố.",
    "Thủ tướng Lê Văn Mẫu gặp Thủ tướng.",
    "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu đã tiếp đoàn. Tỉnh Nghệ An giáp Lào.",
    "Nhân dân hai tỉnh Nghệ An và Hà Tĩnh gặp mặt.",
]


@pytest.mark.parametrize(("text", "kind"), KINDS.items())
def test_each_kind_of_meeting(text: str, kind: str) -> None:
    article = vlc.parse_article(text)
    (meeting,) = article.meetings
    assert meeting.kind == kind
    assert meeting.status == "held"
    assert len(meeting.participants) == 2
    assert all(person in article.officials for person in meeting.participants)
    assert all(article.text[e.start : e.end] == e.quote for e in meeting.evidence)


@pytest.mark.parametrize(("text", "told"), EVENTS.items())
def test_each_event_of_an_article_with_its_people(text: str, told: list[str]) -> None:
    meetings = vlc.parse_article(text).meetings
    assert [f"{m.kind}: {', '.join(p.name for p in m.participants)}" for m in meetings] == told


def test_the_leader_that_a_group_stands_for_is_inferred() -> None:
    text = next(text for text in EVENTS if "đã tiếp đoàn" in text)
    (meeting,) = vlc.parse_article(text).meetings
    assert meeting.certainty == "inferred"
    assert [e.quote for e in meeting.evidence if e.rule == "leader of the group met"] == ["đoàn"]


def test_a_third_country_is_where_leaders_meet() -> None:
    (meeting,) = vlc.parse_article(f"Ngày 4/4, {P} gặp {Q} bên lề hội nghị tại Campuchia.").meetings
    assert meeting.place is not None
    assert meeting.place.name == "Campuchia"


@pytest.mark.parametrize(("text", "place"), PLACES.items())
def test_places(text: str, place: str) -> None:
    (meeting, *_) = sorted(vlc.parse_article(text).meetings, key=lambda m: m.kind == "other")
    assert meeting.place is not None
    assert meeting.place.name == place
    assert any(e.field == "place" and e.quote == place for e in meeting.evidence)


@pytest.mark.parametrize("text", SILENT)
def test_no_meeting_is_made_up(text: str) -> None:
    assert vlc.parse_article(text).meetings == ()


def test_date_and_place_stand_in_the_sentence() -> None:
    (meeting,) = vlc.parse_article(f"Chiều 7/9/2023, tại Phủ Chủ tịch, {P} đã hội đàm với {Q}.").meetings
    assert meeting.date is not None
    assert meeting.date.edtf == "2023-09-07"
    assert getattr(meeting.date, "part_of_day", None) == "afternoon"
    assert meeting.place is not None
    assert (meeting.place.name, meeting.place.kind) == ("Phủ Chủ tịch", "venue")


def test_what_refers_back_makes_no_second_event() -> None:
    article = vlc.parse_article(
        f"{P} hội đàm với {Q}. Tham gia hội đàm có Đại sứ Việt Nam tại Lào Phạm Thị Mẫu. Tại cuộc hội đàm, {Q} cảm ơn "
        f"Việt Nam. {P} phát biểu tại cuộc hội đàm."
    )
    (meeting,) = article.meetings
    assert [person.name for person in meeting.participants] == ["Lê Văn Mẫu", "Khamla Vongdara", "Phạm Thị Mẫu"]


def test_those_whose_attendance_is_told_take_part() -> None:
    (meeting,) = vlc.parse_article(
        "Sáng 5/6, tại Viêng Chăn đã diễn ra lễ khánh thành trường học với sự tham dự của bà Phạm Thị Mẫu - Đại sứ "
        f"Việt Nam tại Lào; {B}."
    ).meetings
    assert [person.name for person in meeting.participants] == ["Phạm Thị Mẫu", "Bounmy Phommachanh"]


def test_two_counterparts_in_two_sessions() -> None:
    article = vlc.parse_article(
        f"{A} đã gặp và làm việc với {B} và Bí thư Tỉnh ủy Xiêng Khoảng Khamla Vongdara. Tại các buổi làm việc, "
        f"hai bên "
        "trao đổi về hợp tác."
    )
    assert [[p.name for p in m.participants] for m in article.meetings] == [
        ["Trần Văn Mẫu", "Bounmy Phommachanh"],
        ["Trần Văn Mẫu", "Khamla Vongdara"],
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"Ngày mai, {P} sẽ hội đàm với {Q}.", "planned"),
        (f"{P} dự kiến gặp {Q}.", "planned"),
        (f"Hồi tháng 4, {P} tiếp {Q}.", "recalled"),
        (f"{P} vừa hội đàm với {Q}.", "held"),
    ],
)
def test_held_planned_or_recalled(text: str, status: str) -> None:
    assert [m.status for m in vlc.parse_article(text).meetings] == [status]


def test_the_day_of_publication_tells_news_from_history() -> None:
    text = "Ngày 12/3/2015, Chủ tịch nước Lê Văn Mẫu hội đàm với Chủ tịch nước Lào Bounmy Phommachanh."
    told = {day: vlc.parse_article(text, published=dt.date.fromisoformat(day)) for day in ("2015-03-13", "2022-04-05")}
    assert [[m.status for m in article.meetings] for article in told.values()] == [["held"], ["recalled"]]


def test_counts_of_documents_stay_on_the_event() -> None:
    (meeting,) = vlc.parse_article(f"{P} và {Q} đã chứng kiến lễ ký 12 văn kiện hợp tác.").meetings
    assert (meeting.kind, meeting.documents_count) == ("signing", 12)


def test_one_whose_authority_is_named_is_not_there() -> None:
    article = vlc.parse_article(f"Theo lời mời của Chủ tịch nước Phạm Văn Mẫu, {Q} đã đến Hà Nội. {P} hội đàm với {Q}.")
    (meeting,) = article.meetings
    assert "Phạm Văn Mẫu" not in [person.name for person in meeting.participants]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Sáng 5/6, lãnh đạo hai tỉnh dự lễ khánh thành Trường THPT Mường Mẫu, tỉnh Bôlykhămxay (Lào).",
            "tỉnh Bôlykhămxay",
        ),
        ("Ngày 5/6, tỉnh Nghệ An dự lễ khởi công Trạm y tế bản Na Mẫu, huyện Noọng Hét (Lào).", "huyện Noọng Hét"),
        ("Ngày 5/6, diễn ra lễ khánh thành trường học do tỉnh Nghệ An tặng nhân dân Lào.", None),
        ("Ngày 5/6, tại thành phố Vinh diễn ra lễ khởi công Trường Mường Mẫu, tỉnh Hủa Phăn (Lào).", "thành phố Vinh"),
    ],
)
def test_works_stand_where_their_name_says(text: str, place: str | None) -> None:
    (meeting, *_) = vlc.parse_article(text).meetings
    assert (meeting.place.name if meeting.place else None) == place
