"""Units along the border, hosts and guests, and what is said again of a document: whole passages.

A line is a text and all groups, events, documents and pairs that come out of it. All people and places of stations are
invented.
"""

from __future__ import annotations

import pytest

import vnlao_coop as vlc
from vnlao_coop.models.article import Article

TOLD: dict[str, list[str]] = {
    "Ngày 4/9, Đồn Biên phòng Đắc Mẫu thuộc Bộ đội Biên phòng Kon Tum tổ chức hội đàm và tuần tra song "
    "phương với Đại đội Biên phòng 541 - Bộ Chỉ huy Quân sự tỉnh Attapeu (Lào).": [
        (
            "talks, held, XXXX-09-04: Đồn Biên phòng Đắc Mẫu, Đại đội Biên phòng 541 - Bộ Chỉ huy Quân sự tỉnh "
            "Attapeu (Lào)"
        ),
        "pair: Đồn Biên phòng Đắc Mẫu ~ Đại đội Biên phòng 541 - Bộ Chỉ huy Quân sự tỉnh Attapeu (Lào)",
    ],
    "Sáng 17/6, Công an tỉnh Điện Biên đã hội đàm trực tuyến với Công an 3 tỉnh Bắc Lào.": [
        "phone_call, held, XXXX-06-17: ",
    ],
    "Đồn Biên phòng Mẫu Sơn tuần tra song phương với Đại đội biên phòng 321 (Lào)\n\nNgày 15/3, Đồn Biên "
    "phòng Mẫu Sơn - Bộ đội Biên phòng tỉnh Sơn La và Đại đội 321 - Bộ Chỉ huy Quân sự tỉnh Hủa Phăn "
    "(Lào) đã thực hiện phối hợp tuần tra song phương.": [
        "other, held, XXXX-03-15: ",
        "pair: Đồn Biên phòng Mẫu Sơn ~ Đại đội 321 - Bộ Chỉ huy Quân sự tỉnh Hủa Phăn (Lào)",
    ],
    "Đồn Biên phòng Mẫu Sơn (BĐBP Sơn La) kết nghĩa với Đại đội Bảo vệ biên giới 313 (Lào). Đồn Biên "
    "phòng Mẫu Sơn và Đại đội Bảo vệ biên giới 313 thường xuyên phối hợp.": [
        (
            "twinning, referenced: kết nghĩa với Đại đội Bảo vệ biên giới 313 (Lào): Đồn Biên phòng Mẫu Sơn; Đại "
            "đội Bảo vệ biên giới 313"
        ),
        "pair: Đồn Biên phòng Mẫu Sơn ~ Đại đội Bảo vệ biên giới 313",
    ],
    "Trong hai ngày 10 và 11/3, đoàn đại biểu thanh niên tỉnh U Đôm Xay (Lào) do anh Khamla Vongdara, Bí "
    "thư Tỉnh đoàn làm trưởng đoàn đã sang tỉnh Điện Biên. Tiếp và làm việc có anh Trần Văn Mẫu, Bí thư "
    "Tỉnh đoàn Điện Biên.": [
        "group: Khamla Vongdara, tỉnh U Đôm Xay → tỉnh Điện Biên",
        "reception, held, -: Trần Văn Mẫu, Khamla Vongdara",
    ],
    "Tiếp và làm việc có anh Trần Văn Mẫu, Bí thư Tỉnh đoàn Điện Biên. Lào ở gần.": [],
    "Đài Phát thanh Mẫu làm việc với Đài Phát thanh Quốc gia Lào\n\nNhà đài đã có nhiều năm hợp tác với "
    "bạn.\n\nChiều 11/6, đoàn đại biểu Đài Tiếng nói Việt Nam do ông Trần Văn Mẫu, Tổng Giám đốc dẫn đầu đã "
    "có buổi tiếp đoàn công tác của Đài Phát thanh Quốc gia Lào do ông Khamla Vongdara, Tổng Giám đốc dẫn "
    "đầu.": [
        "group: Khamla Vongdara, Lào → Việt Nam",
        ("reception, held, XXXX-06-11: Trần Văn Mẫu, Khamla Vongdara"),
    ],
    "Đoàn công tác Bộ Y tế Lào làm việc tại Việt Nam\n\nTừ ngày 12 đến ngày 16/7, Đoàn công tác Bộ Y tế Lào "
    "do Thứ trưởng Khamla Vongdara dẫn đầu sang thăm và làm việc tại Việt Nam.": [
        "group: Khamla Vongdara, Lào → Việt Nam",
    ],
    "Chiều 12/6/2023, Học viện Hành chính tổ chức bế giảng lớp bồi dưỡng cho cán bộ Lào. Phó Giám đốc Học "
    "viện Trần Văn Mẫu dự và chủ trì buổi lễ.": [
        "ceremony, held, 2023-06-12: Trần Văn Mẫu",
    ],
    "Đoàn công tác Đồn Biên phòng Mẫu Sơn do Thiếu tá Trần Văn Mẫu, Đồn trưởng dẫn đầu đã sang thăm chúc "
    "mừng Đại đội Biên phòng 254 (Bộ Chỉ huy Quân sự tỉnh Bolikhamxay, Lào).": [
        "group: Trần Văn Mẫu, - → tỉnh Bolikhamxay",
        "meeting, held, -: Trần Văn Mẫu, Đại đội Biên phòng 254 (Bộ Chỉ huy Quân sự tỉnh Bolikhamxay, Lào)",
    ],
    "Ông Trần Văn Mẫu, Thứ trưởng Bộ Ngoại giao làm trưởng đoàn Việt Nam, về phía Lào có ông Khamla "
    "Vongdara, Thứ trưởng Bộ Ngoại giao Lào làm trưởng đoàn.": [],
    "Tại buổi hội đàm, hai bên nhất trí thực hiện thỏa thuận hai bên đã ký kết giữa Hội Nông dân Việt Nam "
    "và Hội Nông dân Lào.": [
        "arrangement, referenced: thỏa thuận: Hội Nông dân Việt Nam; Hội Nông dân Lào",
        "pair: Hội Nông dân Việt Nam ~ Hội Nông dân Lào",
    ],
    "Theo Biên bản hội đàm vừa ký, Bộ Chỉ huy BĐBP tỉnh Sơn La giúp Bộ CHQS tỉnh Hủa Phăn (Lào) 20 bộ bàn "
    "ghế. Hội đàm giữa Bộ Chỉ huy BĐBP tỉnh Sơn La và Bộ CHQS tỉnh Hủa Phăn diễn ra sáng 25/11.": [
        "talks, held, XXXX-11-25: Bộ Chỉ huy BĐBP tỉnh Sơn La, Bộ CHQS tỉnh Hủa Phăn",
        "record_of_meeting, signed: Biên bản hội đàm: Bộ Chỉ huy BĐBP tỉnh Sơn La; Bộ CHQS tỉnh Hủa Phăn",
        "pair: Bộ Chỉ huy BĐBP tỉnh Sơn La ~ Bộ CHQS tỉnh Hủa Phăn",
    ],
    "Công an tỉnh Sơn La và Công an tỉnh Hủa Phăn (Lào) ký biên bản hợp tác\n\nSáng 5/6, Giám đốc Công an "
    "tỉnh Sơn La Trần Văn Mẫu và Giám đốc Công an tỉnh Hủa Phăn Khamla Vongdara ký Biên bản ghi nhớ hợp "
    "tác về an ninh.": [
        "signing, held, XXXX-06-05: Trần Văn Mẫu, Khamla Vongdara",
        "mou, signed: Biên bản ghi nhớ hợp tác về an ninh: Công an tỉnh Sơn La; Công an tỉnh Hủa Phăn",
        "pair: Công an tỉnh Sơn La ~ Công an tỉnh Hủa Phăn",
    ],
    "Thúc đẩy hợp tác giữa viện kiểm sát Việt Nam - Lào\n\nChiều 6/5, Viện Kiểm sát nhân dân tối cao Việt "
    "Nam và Viện Kiểm sát nhân dân tối cao Lào ký Thỏa thuận hợp tác. Hai Viện Kiểm sát nhân dân tối cao "
    "phối hợp chặt chẽ.": [
        "signing, held, XXXX-05-06: ",
        (
            "arrangement, signed: Thỏa thuận hợp tác: Viện Kiểm sát nhân dân tối cao Việt Nam; Viện Kiểm sát nhân "
            "dân tối cao Lào"
        ),
        "pair: Viện Kiểm sát nhân dân tối cao Việt Nam ~ Viện Kiểm sát nhân dân tối cao Lào",
    ],
    "Công an Sơn La và Công an tỉnh Hủa Phăn ký biên bản ghi nhớ\n\nĐại tá Trần Văn Mẫu, Giám đốc Công an "
    "tỉnh Sơn La và Đại tá Khamla Vongdara, Giám đốc Công an tỉnh Hủa Phăn (Lào) đã ký biên bản ghi nhớ "
    "hợp tác về an ninh.": [
        "signing, held, -: Trần Văn Mẫu, Khamla Vongdara",
        "mou, signed: biên bản ghi nhớ hợp tác về an ninh: Công an tỉnh Sơn La; Công an tỉnh Hủa Phăn",
        "pair: Công an tỉnh Sơn La ~ Công an tỉnh Hủa Phăn",
    ],
    "Trong khuôn khổ chuyến thăm Lào, sáng 14/9, Bộ trưởng Bộ Y tế Trần Văn Mẫu đã chào xã giao Thủ tướng "
    "Lào Khamla Vongdara, Chủ tịch Quốc hội Lào Bounmy Phommachanh.": [
        "group: Trần Văn Mẫu, - → Lào",
        "courtesy_call, held, XXXX-09-14: Trần Văn Mẫu, Khamla Vongdara",
        "courtesy_call, held, XXXX-09-14: Trần Văn Mẫu, Bounmy Phommachanh",
    ],
    "Sáng 14/9, Tổng Giám đốc Công ty Mẫu Trần Văn Mẫu đã chào xã giao Bí thư Tỉnh ủy Hủa Phăn (Lào) "
    "Khamla Vongdara, Phó Tỉnh trưởng Bounmy Phommachanh.": [
        "courtesy_call, held, XXXX-09-14: Trần Văn Mẫu, Khamla Vongdara, Bounmy Phommachanh",
    ],
    "Nhân dịp tháp tùng Phó Chủ tịch Quốc hội Trần Văn Mẫu thăm chính thức Lào, chiều 4/4, Trưởng Ban Dân "
    "nguyện Lê Thị Mẫu đã làm việc với Chủ nhiệm Ủy ban Pháp luật Quốc hội Lào Khamla Vongdara.": [
        "group: Trần Văn Mẫu, - → Lào",
        "working_session, held, XXXX-04-04: Lê Thị Mẫu, Khamla Vongdara",
    ],
    "Sáng 14/5, Đoàn Trường Đại học Champasak (Lào) do TS. Khamla Vongdara, Phó Hiệu trưởng dẫn đầu đã "
    "đến thăm và làm việc với Trường Đại học Mẫu Sơn. Cùng đi với đoàn có bà Bounmy Phommachanh, Tổng "
    "Lãnh sự Lào tại Đà Nẵng. TS. Trần Văn Mẫu, Hiệu trưởng Trường Đại học Mẫu Sơn đã tiếp đoàn.": [
        "group: Khamla Vongdara, Champasak → -",
        "working_session, held, XXXX-05-14: Khamla Vongdara, Bounmy Phommachanh, Trần Văn Mẫu",
    ],
    "Sáng 14/5, Đoàn Trường Đại học Champasak (Lào) do TS. Khamla Vongdara, Phó Hiệu trưởng dẫn đầu đã "
    "đến làm việc với Trường Đại học Mẫu Sơn. Chiều cùng ngày, Phó Chủ tịch UBND tỉnh Nghệ An Trần Văn "
    "Mẫu đã tiếp đoàn.": [
        "group: Khamla Vongdara, Champasak → tỉnh Nghệ An",
        "working_session, held, XXXX-05-14: Khamla Vongdara",
        "reception, held, XXXX-05-14: Trần Văn Mẫu, Khamla Vongdara",
    ],
    "Ngày 22/9, đoàn cán bộ hậu cần Quân đội nhân dân Lào do Thượng tá Khamla Vongdara làm trưởng đoàn đã "
    "tới thăm Học viện Hậu cần. Thiếu tướng Trần Văn Mẫu, Chính ủy Học viện Hậu cần đã giới thiệu với các "
    "bạn Lào về truyền thống của Học viện.": [
        "group: Khamla Vongdara, Lào → -",
        "other, held, XXXX-09-22: Khamla Vongdara, Trần Văn Mẫu",
    ],
    "Sáng 8/10, đoàn đại biểu tỉnh Nghệ An và đoàn đại biểu tỉnh Hủa Phăn (Lào) ký thỏa thuận hợp tác "
    "giữa hai tỉnh Nghệ An - Hủa Phăn giai đoạn 2021-2025. Bí thư Tỉnh ủy Nghệ An Trần Văn Mẫu và Tỉnh "
    "trưởng Hủa Phăn Khamla Vongdara trao cho nhau biên bản ký kết.": [
        "signing, held, XXXX-10-08: Trần Văn Mẫu, Khamla Vongdara",
        (
            "arrangement, signed: thỏa thuận hợp tác giữa hai tỉnh Nghệ An - Hủa Phăn giai đoạn 2021-2025: tỉnh "
            "Nghệ An; tỉnh Hủa Phăn"
        ),
    ],
    "Từ ngày 5 đến 8/12, đoàn công tác của Sở Thông tin, Văn hóa và Du lịch tỉnh Bolikhamxay (Lào) thăm, "
    "làm việc với Đài Phát thanh - Truyền hình Hà Tĩnh. Tối 7/12 đã diễn ra lễ ký kết biên bản ghi nhớ "
    "hợp tác giữa hai đơn vị.": [
        "group: -, tỉnh Bolikhamxay → Hà Tĩnh",
        (
            "working_session, held, XXXX-12-05/XXXX-12-08: Sở Thông tin, Văn hóa và Du lịch tỉnh Bolikhamxay "
            "(Lào), Đài Phát thanh - Truyền hình Hà Tĩnh"
        ),
        "signing, held, XXXX-12-07: ",
        (
            "mou, signed: biên bản ghi nhớ hợp tác giữa hai đơn vị: Đài Phát thanh - Truyền hình Hà Tĩnh; Sở "
            "Thông tin, Văn hóa và Du lịch tỉnh Bolikhamxay (Lào)"
        ),
        "pair: Đài Phát thanh - Truyền hình Hà Tĩnh ~ Sở Thông tin, Văn hóa và Du lịch tỉnh Bolikhamxay (Lào)",
    ],
    "Bộ Y tế Việt Nam tặng Bộ Y tế Lào 20 giường bệnh. Hai bên đã trao biên bản ký kết.": [
        "minutes_of_agreement, signed: biên bản ký kết: Bộ Y tế Việt Nam; Bộ Y tế Lào",
        "pair: Bộ Y tế Việt Nam ~ Bộ Y tế Lào",
    ],
    "Từ ngày 7 đến ngày 10/6/2018, Đoàn công tác của Cục Lâm nghiệp thuộc Bộ Nông Lâm nghiệp Lào đã có "
    "chuyến khảo sát, học tập tại tỉnh Sơn La.": [
        "group: -, Lào → tỉnh Sơn La",
    ],
    "Đoàn công tác Cục Kiểm lâm trực thuộc Bộ Nông Lâm nghiệp Lào sang thăm tỉnh Nghệ An.": [
        "group: -, Lào → tỉnh Nghệ An",
    ],
    "(Báo Mẫu) - Ngày 3/8, trong chuyến thăm hữu nghị Lào, đồng chí Trần Văn Mẫu, Chủ tịch Ủy ban Trung "
    "ương MTTQ Việt Nam đã có các cuộc hội kiến Tổng Bí thư, Chủ tịch nước Lào Khamla Vongdara; chào xã "
    "giao Thủ tướng Lào Bounmy Phommachanh và hội đàm với Chủ tịch Ủy ban Trung ương Mặt trận Lào xây "
    "dựng đất nước Sinlasone Khoutphai.": [
        "group: Trần Văn Mẫu, Việt Nam → Lào",
        "audience, held, XXXX-08-03: Trần Văn Mẫu, Khamla Vongdara",
        "courtesy_call, held, XXXX-08-03: Trần Văn Mẫu, Bounmy Phommachanh",
        "talks, held, XXXX-08-03: Trần Văn Mẫu, Sinlasone Khoutphai",
    ],
    "Đồng chí Trần Văn Mẫu (trái) đến chào xã giao Tổng Bí thư, Chủ tịch nước Lào Khamla Vongdara.\n\nSáng "
    "4/8, tại thủ đô Vientiane, đồng chí Trần Văn Mẫu, Chủ tịch Hội Nông dân Việt Nam đã lần lượt được "
    "Tổng Bí thư, Chủ tịch nước Lào Khamla Vongdara, Thủ tướng Lào Bounmy Phommachanh tiếp.": [
        "reception, held, XXXX-08-04: Trần Văn Mẫu, Khamla Vongdara",
        "reception, held, XXXX-08-04: Trần Văn Mẫu, Bounmy Phommachanh",
    ],
    "Ngày 25/9, Tổng Bí thư Trần Văn Mẫu đã tiếp Đoàn đại biểu cấp cao Lào do Phó Thủ tướng Lào Khamla "
    "Vongdara dẫn đầu sang dự Lễ kỷ niệm Quốc khánh Việt Nam.": [
        "group: Khamla Vongdara, Lào → Việt Nam",
        "reception, held, XXXX-09-25: Trần Văn Mẫu, Khamla Vongdara",
    ],
    "Đoàn cán bộ Đồn Biên phòng cửa khẩu Mẫu Sơn (Bộ đội Biên phòng Hà Tĩnh) do Trung tá Trần Văn Mẫu làm "
    "trưởng đoàn sang thăm tỉnh Bolikhamxay (Lào).": [
        "group: Trần Văn Mẫu, Hà Tĩnh → tỉnh Bolikhamxay",
    ],
    "Đoàn đại biểu Tổng LĐLĐVN do đồng chí Trần Văn Mẫu, Chủ tịch Tổng LĐLĐVN dẫn đầu thăm Lào; Việt Nam "
    "và Lào là láng giềng.": [
        "group: Trần Văn Mẫu, Việt Nam → Lào",
    ],
    "Sáng 3/12 đã diễn ra hội đàm thường niên giữa đoàn đại biểu Bộ Chỉ huy BĐBP tỉnh Nghệ An và Bộ Chỉ "
    "huy BĐBP tỉnh Hà Tĩnh với Bộ Chỉ huy Quân sự tỉnh Bolikhamxay (Lào).": [
        "talks, held, XXXX-12-03: Bộ Chỉ huy BĐBP tỉnh Nghệ An, Bộ Chỉ huy Quân sự tỉnh Bolikhamxay (Lào)",
        "pair: Bộ Chỉ huy BĐBP tỉnh Nghệ An ~ Bộ Chỉ huy Quân sự tỉnh Bolikhamxay (Lào)",
        "pair: Bộ Chỉ huy BĐBP tỉnh Hà Tĩnh ~ Bộ Chỉ huy Quân sự tỉnh Bolikhamxay (Lào)",
    ],
    "Sáng 3/12 đã diễn ra hội đàm giữa đoàn đại biểu Sở Y tế tỉnh Nghệ An với đoàn đại biểu Sở Y tế tỉnh "
    "Bolikhamxay (Lào).": [
        "talks, held, XXXX-12-03: Sở Y tế tỉnh Nghệ An, Sở Y tế tỉnh Bolikhamxay (Lào)",
        "pair: Sở Y tế tỉnh Nghệ An ~ Sở Y tế tỉnh Bolikhamxay (Lào)",
    ],
    "Sáng 3/12, đoàn đại biểu cấp cao Bộ Công an Việt Nam đã hội đàm với đoàn đại biểu cấp cao Bộ Công an Lào.": [
        "talks, held, XXXX-12-03: Bộ Công an Việt Nam, Bộ Công an Lào",
        "pair: Bộ Công an Việt Nam ~ Bộ Công an Lào",
    ],
    "Trận bóng giữa Công an tỉnh Sơn La và Công an tỉnh Điện Biên với Công an tỉnh Hủa Phăn (Lào) diễn ra sôi nổi.": [],
    "Sáng 3/12, Bộ Công an Việt Nam và đoàn đại biểu Bộ Công an Lào dự lễ.": [],
    "Đoàn đại biểu Đài Truyền hình Mẫu do ông Trần Văn Mẫu, Tổng Giám đốc Đài Truyền hình Việt Nam dẫn "
    "đầu thăm Lào từ ngày 4 đến 6/9. Tại buổi làm việc với đoàn Đài Truyền hình Quốc gia Lào do Tổng Giám "
    "đốc Khamla Vongdara làm trưởng đoàn, hai bên đã kiểm điểm kết quả. Việt Nam và Lào là láng giềng.": [
        "group: Trần Văn Mẫu, Việt Nam → Lào",
        "working_session, held, -: Khamla Vongdara, Trần Văn Mẫu",
    ],
    "Hai nước kỷ niệm 45 năm ngày ký Hiệp ước Hữu nghị và Hợp tác Việt Nam - Lào.": [
        "treaty, referenced: Hiệp ước Hữu nghị và Hợp tác Việt Nam - Lào: Việt Nam; Lào",
    ],
    "Đây là cuộc gặp gỡ thường niên giữa Tỉnh đoàn Sơn La và Tỉnh đoàn Hủa Phăn (Lào).": [],
    "Trong khuôn khổ chuyến công tác tại Lào, chiều 7/5, Đoàn đại biểu tỉnh Gia Lai do Phó Chủ tịch UBND "
    "tỉnh Trần Văn Mẫu làm trưởng đoàn đã đến chào xã giao Tổng Lãnh sự quán Việt Nam tại Pakse. Tổng "
    "Lãnh sự Lê Thị Mẫu tiếp đoàn.": [
        "group: Trần Văn Mẫu, tỉnh Gia Lai → Lào",
        "courtesy_call, held, XXXX-05-07: Trần Văn Mẫu, Lê Thị Mẫu",
    ],
    "Ngày 7/5, tại cửa khẩu Lao Bảo, lực lượng chức năng tỉnh Quảng Trị và tỉnh Savannakhet (Lào) tổ chức "
    "lễ trao trả 5 công dân Lào. Thượng tá Trần Văn Mẫu, Phó Chỉ huy trưởng BĐBP tỉnh Quảng Trị và Trung "
    "tá Khamla Vongdara, Phó Giám đốc Công an tỉnh Savannakhet đã ký biên bản bàn giao.": [
        "ceremony, held, XXXX-05-07: Trần Văn Mẫu, Khamla Vongdara",
        "handover_minutes, signed: biên bản bàn giao: BĐBP tỉnh Quảng Trị; Công an tỉnh Savannakhet",
        "pair: BĐBP tỉnh Quảng Trị ~ Công an tỉnh Savannakhet",
    ],
    "Nhân dịp kỷ niệm 50 năm Ngày thiết lập quan hệ ngoại giao (5/9/1962 - 5/9/2012) và Ngày ký Hiệp ước "
    "Hữu nghị và Hợp tác Việt Nam - Lào (18/7/1977 - 18/7/2012), ngày 20/7, Đoàn đại biểu tỉnh Xiêng "
    "Khoảng (Lào) do ông Khamla Vongdara, Tỉnh trưởng làm Trưởng đoàn đã tới thăm tỉnh Sơn La.": [
        "group: Khamla Vongdara, tỉnh Xiêng Khoảng → tỉnh Sơn La",
        "treaty, referenced: Hiệp ước Hữu nghị và Hợp tác Việt Nam - Lào: Việt Nam; Lào",
    ],
    "Nhân kỷ niệm ngày thành lập Đảng Nhân dân Cách mạng Lào 22/3/1955-22/3/2020, Bí thư Tỉnh ủy Sơn La "
    "Trần Văn Mẫu đã tiếp Tỉnh trưởng tỉnh Hủa Phăn Khamla Vongdara.": [
        "reception, held, -: Trần Văn Mẫu, Khamla Vongdara",
    ],
    "Nhân Quốc khánh Lào 2/12, Bí thư Tỉnh ủy Sơn La Trần Văn Mẫu đã tiếp Tỉnh trưởng tỉnh Hủa Phăn Khamla Vongdara.": [
        "reception, held, -: Trần Văn Mẫu, Khamla Vongdara",
    ],
    "Nhân kỷ niệm Quốc khánh Lào (2/12/1975 - 2/12/2020), ngày 30/11, Sở Y tế tỉnh Sơn La và Sở Y tế "
    "tỉnh Hủa Phăn (Lào) đã ký Biên bản ghi nhớ về y tế dự phòng.": [
        "signing, held, XXXX-11-30: ",
        "mou, signed: Biên bản ghi nhớ về y tế dự phòng: Sở Y tế tỉnh Sơn La; Sở Y tế tỉnh Hủa Phăn (Lào)",
        "pair: Sở Y tế tỉnh Sơn La ~ Sở Y tế tỉnh Hủa Phăn (Lào)",
    ],
    "Sáng nay (19/5), Bí thư Tỉnh ủy Sơn La Trần Văn Mẫu đã tiếp Tỉnh trưởng tỉnh Hủa Phăn Khamla Vongdara.": [
        "reception, held, XXXX-05-19: Trần Văn Mẫu, Khamla Vongdara",
    ],
    "Chiều 20/1, đoàn đại biểu tỉnh Savannakhet (Lào) do Phó Bí thư Tỉnh ủy Khamla Vongdara dẫn đầu sang "
    "thăm, chúc Tết nhân dân Quảng Trị. Bí thư Tỉnh ủy Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh Lê Thị Mẫu "
    "cùng lãnh đạo Mặt trận tỉnh tiếp đoàn.": [
        "group: Khamla Vongdara, tỉnh Savannakhet → Quảng Trị",
        "reception, held, XXXX-01-20: Khamla Vongdara, Trần Văn Mẫu, Lê Thị Mẫu",
    ],
    "Đoàn đại biểu Bộ Công an do Đại tướng Trần Văn Mẫu, Bộ trưởng Bộ Công an dẫn đầu đã thăm chính thức "
    "Lào từ ngày 20 đến 23-2. Sáng 21-2, đoàn đại biểu cấp cao Bộ Công an Việt Nam và đoàn đại biểu cấp "
    "cao Bộ Công an Lào đã tiến hành hội đàm.": [
        "group: Trần Văn Mẫu, Việt Nam → Lào",
        "talks, held, XXXX-02-21: Trần Văn Mẫu",
        "pair: Bộ Công an Việt Nam ~ Bộ Công an Lào",
    ],
    "Sáng 14/8, tại Mộc Châu diễn ra lễ kết nghĩa giữa bản Nà Mẫu và bản Pa Mẫu (Lào) theo thỏa thuận "
    "tại hội nghị thường niên được tổ chức định kỳ vào tháng 6.": [
        "ceremony, held, XXXX-08-14: ",
        "twinning, signed: lễ kết nghĩa giữa bản Nà Mẫu và bản Pa Mẫu (Lào): bản Nà Mẫu; bản Pa Mẫu",
    ],
    "3 đồn biên phòng: Cửa khẩu quốc tế Na Mèo, Mẫu Sơn, Ra Roòng (BĐBP Thanh Hóa) ký kết nghĩa với Đại "
    "đội 216 (Lào).": [
        (
            "twinning, signed: kết nghĩa với Đại đội 216 (Lào): đồn biên phòng Cửa khẩu quốc tế Na Mèo; đồn biên "
            "phòng Mẫu Sơn; đồn biên phòng Ra Roòng (BĐBP Thanh Hóa); Đại đội 216 (Lào)"
        ),
        "pair: đồn biên phòng Cửa khẩu quốc tế Na Mèo ~ Đại đội 216 (Lào)",
        "pair: đồn biên phòng Mẫu Sơn ~ Đại đội 216 (Lào)",
        "pair: đồn biên phòng Ra Roòng (BĐBP Thanh Hóa) ~ Đại đội 216 (Lào)",
    ],
    "Đồn Biên phòng Mẫu Sơn/BĐBP tỉnh Sơn La phối hợp với Đại đội Biên phòng 215/Bộ CHQS tỉnh Hủa Phăn "
    "(Lào) tuần tra chung. Cục Chính trị/Bộ Quốc phòng Lào và Cục Chính trị/Bộ Quốc phòng Việt Nam ký "
    "kết hợp tác.": [
        "pair: Đồn Biên phòng Mẫu Sơn/BĐBP tỉnh Sơn La ~ Đại đội Biên phòng 215/Bộ CHQS tỉnh Hủa Phăn (Lào)",
        "pair: Cục Chính trị/Bộ Quốc phòng Việt Nam ~ Cục Chính trị/Bộ Quốc phòng Lào",
    ],
    "Sở Y tế/Sở Giáo dục tỉnh Sơn La tiếp khách. Đồn Biên phòng Mẫu Sơn - Đại đội 251 (Lào) kết nghĩa.": [
        "twinning, referenced: kết nghĩa: Đồn Biên phòng Mẫu Sơn; Đại đội 251 (Lào)",
        "pair: Đồn Biên phòng Mẫu Sơn ~ Đại đội 251 (Lào)",
    ],
    "Chiều 26/10, tiếp ông Khamla Vongdara, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương Đảng "
    "Nhân dân Cách mạng Lào sang thăm và làm việc tại Việt Nam, Tổng Bí thư Trần Văn Mẫu khẳng định tình "
    "hữu nghị.": [
        "group: Khamla Vongdara, Lào → Việt Nam",
        "reception, held, XXXX-10-26: Khamla Vongdara, Trần Văn Mẫu",
    ],
    "Việt Nam và Lào láng giềng. Ngày 12/11, Đoàn đại biểu Ban Dân vận Trung ương đã thăm và làm việc "
    "tại Lào. Đoàn Ban Dân vận Trung ương đã thăm Hà Giang.": [
        "group: -, Việt Nam → Lào",
    ],
    "Chiều 10/1, đoàn công tác huyện Mường Khăm, tỉnh Xiêng Khoảng (Lào) do ông Khamla Vongdara, Huyện "
    "trưởng làm trưởng đoàn đã đến thăm, chúc Tết nhân dân huyện Quế Phong. Tại buổi tiếp đón, Chủ tịch "
    "UBND huyện Quế Phong Trần Văn Mẫu cảm ơn đoàn.": [
        "group: Khamla Vongdara, huyện Mường Khăm → huyện Quế Phong",
        "reception, held, XXXX-01-10: Khamla Vongdara, Trần Văn Mẫu",
    ],
    "Chiều 22/12, tại UBND tỉnh, Bí thư Tỉnh ủy Quảng Trị, Trưởng đoàn ĐBQH tỉnh Trần Văn Mẫu; Phó Bí "
    "thư Tỉnh ủy Lê Thị Mẫu; sở, ban, ngành của tỉnh đã tiếp và làm việc với Đoàn đại biểu cấp cao của "
    "tỉnh Savannakhet do Tỉnh trưởng tỉnh Savannakhet (Lào) Khamla Vongdara dẫn đầu.": [
        "group: Khamla Vongdara, tỉnh Savannakhet → Quảng Trị",
        "reception, held, XXXX-12-22: Trần Văn Mẫu, Lê Thị Mẫu, Khamla Vongdara",
    ],
    "Đoàn đại biểu của Ủy ban Dân tộc do đồng chí Trần Văn Mẫu, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc dẫn "
    "đầu sang thăm Lào. Ngày 23/4, Đoàn đại biểu của Ủy ban Dân tộc đã làm việc và hội đàm với Ủy ban "
    "Trung ương Mặt trận Lào xây dựng đất nước.": [
        "group: Trần Văn Mẫu, - → Lào",
        "talks, held, XXXX-04-23: Trần Văn Mẫu, Ủy ban Trung ương Mặt trận Lào xây dựng đất nước",
        "pair: Ủy ban Dân tộc ~ Ủy ban Trung ương Mặt trận Lào xây dựng đất nước",
    ],
    "Ngày 15/4, Đoàn đại biểu cấp cao tỉnh Luông Nặm Thà (Lào) do đồng chí Khamla Vongdara, Tỉnh trưởng "
    "làm Trưởng đoàn đã bắt đầu chuyến thăm và làm việc tại tỉnh ta. Đón tiếp Đoàn có đồng chí Trần Văn "
    "Mẫu, Chủ tịch HĐND tỉnh Sơn La.": [
        "group: Khamla Vongdara, tỉnh Luông Nặm Thà → tỉnh Sơn La",
        "reception, held, XXXX-04-15: Trần Văn Mẫu, Khamla Vongdara",
    ],
    "Ngày 5/11, đoàn lãnh đạo tỉnh Salavan (Lào) do Tỉnh trưởng Khamla Vongdara làm trưởng đoàn đã sang "
    "thăm và làm việc tại tỉnh Quảng Trị. Tại cuộc hội đàm, hai tỉnh thống nhất đánh giá quan hệ hữu "
    "nghị không ngừng phát triển.": [
        "group: Khamla Vongdara, tỉnh Salavan → tỉnh Quảng Trị",
        "talks, held, XXXX-11-05: Khamla Vongdara",
    ],
    "Tại cuộc hội đàm, hai tỉnh thống nhất đánh giá quan hệ với Lào.": [],
    "Hợp tác giữa hai tỉnh Quảng Nam và Sê Kông (Lào)\nTỉnh trưởng Sê Kông Khamla Vongdara đánh giá cao "
    "chuyến thăm của đoàn đại biểu cấp cao tỉnh Quảng Nam trong Năm đoàn kết hữu nghị Việt - Lào sau hai "
    "năm gián đoạn.\nTỉnh trưởng Sê Kông Khamla Vongdara đón tiếp Đoàn công tác do ông Trần Văn Mẫu, Phó "
    "Chủ tịch UBND tỉnh Quảng Nam làm Trưởng đoàn - ảnh Thu Mẫu\nPhó Chủ tịch UBND tỉnh Quảng Nam Trần "
    "Văn Mẫu khẳng định mối quan hệ hữu nghị, hợp tác giữa hai tỉnh luôn được củng cố.": [
        "group: Trần Văn Mẫu, tỉnh Quảng Nam → Sê Kông",
        "reception, held, -: Khamla Vongdara, Trần Văn Mẫu",
    ],
}


def told(article: Article) -> list[str]:
    """What ``article`` states, a line a record."""
    groups = [
        f"group: {d.head.name if d.head else '-'}, {d.origin.name if d.origin else '-'} → "
        f"{d.destination.name if d.destination else '-'}"
        for d in article.delegations
    ]
    events = [
        f"{m.kind}, {m.status}, {m.date.edtf if m.date else '-'}: {', '.join(p.name for p in m.participants)}"
        for m in article.meetings
    ]
    papers = [f"{a.kind}, {a.status}: {a.title}: {'; '.join(p.name for p in a.parties)}" for a in article.agreements]
    pairs = [f"pair: {p.vietnamese.name} ~ {p.lao.name}" for p in article.partnerships]
    return [*groups, *events, *papers, *pairs]


@pytest.mark.parametrize(("text", "expected"), TOLD.items(), ids=[text[:40] for text in TOLD])
def test_what_a_passage_tells(text: str, expected: list[str]) -> None:
    assert told(vlc.parse_article(text)) == expected
