"""Offices told later, eighth table: by the later verbs of a sentence, in opening phrases, behind an address.

A line is a text and what comes out of it, as in `test_told_offices.py`. All people are invented.
"""

from __future__ import annotations

import pytest

from people import Table, lines, offices_read

MATCH: Table = {
    "an office that a later verb of a sentence tells of who is named in it": [
        (
            (
                "Ông Khamphet Sisavath sinh ở bản Na Mẫu, tham gia cách mạng năm 1962 và từng giữ chức Chủ tịch "
                "huyện Sốp Bau."
            ),
            ["Khamphet Sisavath | nguyên: Chủ tịch huyện Sốp Bau | LA"],
        ),
        (
            (
                "Năm 1970, ông Trần Văn Bình được điều sang Lào, làm phiên dịch, rồi làm Trưởng đoàn chuyên gia "
                "tỉnh Hủa Phăn."
            ),
            ["Trần Văn Bình | Trưởng đoàn chuyên gia tỉnh Hủa Phăn | VN"],
        ),
        (
            (
                "Học xong ở Hà Nội, Khamphet Sisavath về Lào làm việc tại Bộ Y tế và năm 1990 được bổ nhiệm Vụ "
                "trưởng Vụ Hợp tác quốc tế."
            ),
            ["Khamphet Sisavath | Vụ trưởng Vụ Hợp tác quốc tế | LA"],
        ),
        (
            "Ông Khamphet Sisavath về nước nhận nhiệm vụ Bí thư Tỉnh ủy Hủa Phăn.",
            ["Khamphet Sisavath | Bí thư Tỉnh ủy Hủa Phăn | LA"],
        ),
        (
            (
                "Ông Khamphet Sisavath nguyên là lưu học sinh tại Việt Nam, giờ đã là Phó Giám đốc Sở Nông Lâm tỉnh "
                "Hủa Phăn."
            ),
            ["Khamphet Sisavath | Phó Giám đốc Sở Nông Lâm tỉnh Hủa Phăn | LA"],
        ),
        (
            "Ông Khamphet Sisavath công tác tại Sở Ngoại vụ Hủa Phăn với cương vị Phó Giám đốc Sở.",
            ["Khamphet Sisavath | Phó Giám đốc Sở | LA"],
        ),
        (
            (
                "Bà Lê Thị Mẫu rời Lào năm 1982. Bà dạy học ở Vinh, tích cực làm công tác xã hội và được bầu làm "
                "Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Nghệ An."
            ),
            ["Lê Thị Mẫu | Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Nghệ An | VN"],
        ),
    ],
    "an office in an opening phrase, of who is named behind it or was named before": [
        (
            "Thời còn làm Chủ tịch UBND tỉnh Sơn La, ông Trần Văn Bình nhiều lần sang Lào.",
            ["Trần Văn Bình | nguyên: Chủ tịch UBND tỉnh Sơn La | VN"],
        ),
        (
            "Hồi còn làm Tư lệnh Quân khu 4, Trung tướng Trần Văn Bình nhiều lần sang Lào.",
            ["Trần Văn Bình | Tư lệnh Quân khu 4; Trung tướng | VN"],
        ),
        (
            "Giữ chức Bí thư Tỉnh ủy Sơn La từ năm 2005 đến năm 2010, ông Trần Văn Bình nhiều lần sang Lào.",
            ["Trần Văn Bình | Bí thư Tỉnh ủy Sơn La | VN"],
        ),
        (
            "Hơn 10 năm làm Trưởng bản Na Mẫu, ông Bun Lợt Xay Nha Xỏn hiểu từng nhà trên đất Lào.",
            ["Bun Lợt Xay Nha Xỏn | Trưởng bản Na Mẫu | LA"],
        ),
        (
            "Ông Trần Văn Bình kể về Lào. Là Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Sơn La, ông luôn nhớ bạn bè.",
            ["Trần Văn Bình | Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Sơn La | VN"],
        ),
        (
            "Bà Lê Thị Mẫu kể về Lào. Khi còn làm Bí thư Huyện ủy Mẫu Sơn, bà lo cho từng bản.",
            ["Lê Thị Mẫu | nguyên: Bí thư Huyện ủy Mẫu Sơn | VN"],
        ),
        (
            "Bà Lê Thị Mẫu kể về Lào. Tròn 20 tuổi bà đã là Hiệu trưởng Trường Tiểu học Mẫu Sơn.",
            ["Lê Thị Mẫu | Hiệu trưởng Trường Tiểu học Mẫu Sơn | VN"],
        ),
    ],
    "an office that a congress gives, or that is counted in years and terms": [
        (
            "Ông Trần Văn Bình được Đại hội tín nhiệm bầu giữ chức vụ Chủ tịch Hội Hữu nghị Việt - Lào.",
            ["Trần Văn Bình | Chủ tịch Hội Hữu nghị Việt - Lào | VN"],
        ),
        (
            (
                "Ông Trần Văn Bình - Phó Chủ tịch UBND tỉnh Sơn La được tín nhiệm bầu giữ chức vụ Chủ tịch Hội Hữu "
                "nghị Việt - Lào tỉnh."
            ),
            ["Trần Văn Bình | Phó Chủ tịch UBND tỉnh Sơn La; Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Sơn La* | VN"],
        ),
        (
            "Ông Trần Văn Bình được Đảng, Nhà nước tin tưởng giao nhiệm vụ Đại sứ Việt Nam tại Lào.",
            ["Trần Văn Bình | Đại sứ Việt Nam tại Lào | VN"],
        ),
        (
            "Ông Trần Văn Bình, người có 10 năm làm Đại sứ Việt Nam tại Lào, kể lại.",
            ["Trần Văn Bình | Đại sứ Việt Nam tại Lào | VN"],
        ),
        (
            "Ông Trần Văn Bình có hai nhiệm kỳ là Bí thư Tỉnh ủy Sơn La, giáp Lào.",
            ["Trần Văn Bình | Bí thư Tỉnh ủy Sơn La | VN"],
        ),
        (
            (
                "Đồng chí Khamphet Sisavath sinh ở Lào. Năm 1991, đồng chí được bầu làm Ủy viên Trung ương Đảng "
                "khóa V; Thứ trưởng Bộ Quốc phòng, kiêm Chủ nhiệm Tổng cục Hậu cần."
            ),
            ["Khamphet Sisavath | Ủy viên Trung ương Đảng; Thứ trưởng Bộ Quốc phòng; Chủ nhiệm Tổng cục Hậu cần | LA"],
        ),
    ],
    "an office behind an address of several places": [
        (
            (
                "Ông Trần Văn Bình, 78 tuổi, trú tại phường Mẫu Tân, thành phố Vinh, nguyên cán bộ Đoàn 31, nguyên "
                "Chính trị viên Tiểu đoàn 7, từng ở Lào."
            ),
            ["Trần Văn Bình | nguyên: nguyên Chính trị viên Tiểu đoàn 7 | VN"],
        ),
        (
            (
                "Ông Trần Văn Bình, trú tại phường Mẫu Tân, thành phố Vinh, tỉnh Nghệ An, nguyên Chính trị viên "
                "Tiểu đoàn 7, từng ở Lào."
            ),
            ["Trần Văn Bình | nguyên: nguyên Chính trị viên Tiểu đoàn 7 | VN"],
        ),
        (
            "Ông Trần Văn Bình ở xóm 5, xã Nghi Mẫu, huyện Nghi Lộc, nguyên Chính trị viên Tiểu đoàn 7, từng ở Lào.",
            ["Trần Văn Bình | nguyên: nguyên Chính trị viên Tiểu đoàn 7 | VN"],
        ),
        (
            (
                "Bà Lê Thị Mẫu, quê ở xã Mẫu Sơn, huyện Đô Lương, nguyên Trưởng phòng Giáo dục huyện, nhớ những năm "
                "ở Lào."
            ),
            ["Lê Thị Mẫu | nguyên: nguyên Trưởng phòng Giáo dục huyện | VN"],
        ),
        (
            "Ông Lò Văn Bình trú ở bản Na Mẫu, xã Mẫu Sơn, nguyên Trưởng Công an xã, thường sang Lào.",
            ["Lò Văn Bình | nguyên: nguyên Trưởng Công an xã | VN"],
        ),
    ],
    "a body of both countries by its short name, and the last of a list": [
        (
            "Với tư cách Trưởng Ban liên lạc quân tình nguyện Việt - Lào tỉnh Nghệ An, ông Trần Văn Bình phát biểu.",
            ["Trần Văn Bình | Trưởng Ban liên lạc quân tình nguyện Việt - Lào tỉnh Nghệ An | VN"],
        ),
        (
            "Trưởng Ban liên lạc quân tình nguyện Việt - Lào tỉnh Nghệ An, ông Trần Văn Bình phát biểu.",
            ["Trần Văn Bình | Trưởng Ban liên lạc quân tình nguyện Việt - Lào tỉnh Nghệ An | VN"],
        ),
        (
            "Ông Trần Văn Bình, Trưởng Ban liên lạc quân tình nguyện Việt - Lào, kể lại.",
            ["Trần Văn Bình | Trưởng Ban liên lạc quân tình nguyện Việt - Lào | VN"],
        ),
        (
            "Ông Trần Văn Bình, Phó Trưởng ban liên lạc chuyên gia Việt - Lào tỉnh Sơn La, kể lại.",
            ["Trần Văn Bình | Phó Trưởng ban liên lạc chuyên gia Việt - Lào tỉnh Sơn La | VN"],
        ),
        (
            (
                "Các đồng chí Ủy viên Trung ương Đảng: Khamphet Sisavath, Bộ trưởng Y tế; Bounmy Vongsa, Thứ trưởng "
                "Công an; và Đại sứ Lào tại Việt Nam Somphone Vongdara cùng dự."
            ),
            [
                "Khamphet Sisavath | Bộ trưởng Y tế; Ủy viên Trung ương Đảng | LA",
                "Bounmy Vongsa | Thứ trưởng Công an; Ủy viên Trung ương Đảng | LA",
                "Somphone Vongdara | Đại sứ Lào tại Việt Nam | LA",
            ],
        ),
    ],
    "an office that a speaker tells of himself, in a quotation or in answer to a question": [
        (
            "Ông Trần Văn Bình kể: “Hồi đó tôi là Chính trị viên Đại đội 5 ở Lào”.",
            ["Trần Văn Bình | Chính trị viên Đại đội 5 ở Lào | VN"],
        ),
        (
            "“Năm 1972, tôi làm Đại đội trưởng Đại đội 3 ở Lào”, ông Trần Văn Bình nhớ lại.",
            ["Trần Văn Bình | Đại đội trưởng Đại đội 3 ở Lào | VN"],
        ),
        (
            (
                "Ông Trần Văn Bình nhớ lại: “Chúng tôi sang Lào năm 1968. Khi ấy tôi là Tiểu đội trưởng, còn anh Lê "
                "Văn Mẫu là lính mới”."
            ),
            ["Trần Văn Bình | Tiểu đội trưởng | VN"],
        ),
        (
            (
                "Ông Trần Văn Bình nhớ lại: “Chúng tôi sang Lào năm 1968. Đến năm 1970, tôi được bổ nhiệm làm Chính "
                "trị viên phó Đại đội 5”."
            ),
            ["Trần Văn Bình | Chính trị viên phó Đại đội 5 | VN"],
        ),
        (
            "Ông Trần Văn Bình: Năm 1968 tôi sang Lào, làm Trưởng đoàn chuyên gia tỉnh Hủa Phăn.",
            ["Trần Văn Bình | Trưởng đoàn chuyên gia tỉnh Hủa Phăn | VN"],
        ),
    ],
    "several offices in one sentence, beside a dash, behind a life, behind a colon": [
        (
            "Ông Khamphet Sisavath kể về Hủa Phăn. Không chỉ là Trưởng bản, ông còn là Chủ tịch Mặt trận cụm bản.",
            ["Khamphet Sisavath | Trưởng bản; Chủ tịch Mặt trận cụm bản | LA"],
        ),
        (
            "Ông Khamphet Sisavath - vị Phó Tỉnh trưởng từng có 6 năm học ở Vinh - nói tiếng Việt rất giỏi, ở Lào.",
            ["Khamphet Sisavath | Phó Tỉnh trưởng | LA"],
        ),
        (
            "Anh Trần Văn Bình, quê Hà Tĩnh, là Giám đốc Công ty Sao Mẫu ở Pakse, Lào, nói.",
            ["Trần Văn Bình | Giám đốc Công ty Sao Mẫu ở Pakse | VN"],
        ),
        (
            "Phó Trưởng ban: các ông Lê Văn Mẫu, Hoàng Văn Hải. Đoàn sang Lào.",
            ["Lê Văn Mẫu | Phó Trưởng ban | VN", "Hoàng Văn Hải | Phó Trưởng ban | VN"],
        ),
        (
            "Đại hội Hội Hữu nghị Việt - Lào bầu Chủ tịch: ông Trần Văn Bình; Phó Chủ tịch: bà Lê Thị Mẫu.",
            ["Trần Văn Bình | Chủ tịch | VN", "Lê Thị Mẫu | Phó Chủ tịch | VN"],
        ),
        (
            "Ông Trần Văn Bình Giám đốc Công ty Sao Mẫu và các thành viên sang Lào.",
            ["Trần Văn Bình | Giám đốc Công ty Sao Mẫu | VN"],
        ),
    ],
    "an office that those who choose give, and that one comes to have": [
        (
            (
                "Đại tá Trần Văn Bình từng ở Lào. Ông được các hội viên tín nhiệm bầu giữ chức Chủ tịch Hội mấy "
                "khóa liền."
            ),
            ["Trần Văn Bình | Đại tá; Chủ tịch Hội | VN"],
        ),
        (
            "Đại tá Trần Văn Bình từng ở Lào. Về quê, ông được bà con cử làm Trưởng thôn Mẫu Sơn.",
            ["Trần Văn Bình | Đại tá; Trưởng thôn Mẫu Sơn | VN"],
        ),
        (
            (
                "Khamxone Phomvilay đưa đất nước Lào tiến lên không ngừng, trở thành Tổng Bí thư Đảng, Chủ tịch "
                "nước, Thủ tướng Chính phủ Lào."
            ),
            ["Khamxone Phomvilay | Tổng Bí thư Đảng; Chủ tịch nước; Thủ tướng Chính phủ Lào | LA"],
        ),
        (
            "Đồng chí Trần Văn Bình, Trưởng đoàn chuyên gia tại Lào, kể lại.",
            ["Trần Văn Bình | Trưởng đoàn chuyên gia tại Lào | VN"],
        ),
        (
            (
                "Ông Trần Văn Bình là chủ tịch Hội đồng quản trị Công ty Sao Mẫu từ năm 2018 đến năm 2021 ở Lào. "
                "Thời gian làm chủ tịch Hội đồng quản trị Công ty Sao Mẫu, ông Trần Văn Bình sang Lào nhiều lần."
            ),
            ["Trần Văn Bình | nguyên: chủ tịch Hội đồng quản trị Công ty Sao Mẫu | VN"],
        ),
    ],
    "what one was, behind what no table has; a line that names the office": [
        (
            (
                "Ông Trần Văn Bình, thương binh hạng 2/4, từng tham gia chiến trường Lào, nguyên Chủ tịch Hội Cựu "
                "chiến binh xã."
            ),
            ["Trần Văn Bình | nguyên: nguyên Chủ tịch Hội Cựu chiến binh xã | VN"],
        ),
        (
            (
                "Nhà giáo ưu tú Trần Văn Bình, người thầy của nhiều thế hệ học sinh Lào, nguyên Hiệu trưởng Trường "
                "Hữu nghị T78, nhớ lại."
            ),
            ["Trần Văn Bình | Nhà giáo ưu tú; nguyên: nguyên Hiệu trưởng Trường Hữu nghị T78 | VN"],
        ),
        (
            (
                "Gặp ông Trần Văn Bình - người từng 2 lần được tặng Huân chương của Lào, nguyên Phó Giám đốc Bệnh "
                "viện Hữu nghị - ở nhà."
            ),
            ["Trần Văn Bình | nguyên: nguyên Phó Giám đốc Bệnh viện Hữu nghị | VN"],
        ),
        (
            (
                "Trong câu chuyện với chúng tôi, Thượng tá Trần Văn Bình, người có thâm niên 20 năm ở biên giới "
                "Lào, hiện là Phó Chỉ huy trưởng BĐBP tỉnh, nói."
            ),
            ["Trần Văn Bình | Thượng tá; Phó Chỉ huy trưởng BĐBP tỉnh | VN"],
        ),
        (
            "Đồng chí Trần Văn Bình sang Lào.\n- Chức vụ: Phó Chủ tịch Hội Hữu nghị Việt - Lào tỉnh.",
            ["Trần Văn Bình | Phó Chủ tịch Hội Hữu nghị Việt - Lào tỉnh | VN"],
        ),
        (
            "Ông Trần Văn Bình ở Lào về, sau chuyển ngành làm Trưởng phòng Công nghiệp huyện.",
            ["Trần Văn Bình | Trưởng phòng Công nghiệp huyện | VN"],
        ),
        (
            (
                "Ông Trần Văn Bình sang Lào năm 1968. Năm 1990, ông Bình được bầu làm Chủ tịch UBND huyện Mẫu Sơn, "
                "rồi Bí thư Huyện ủy."
            ),
            ["Trần Văn Bình | Chủ tịch UBND huyện Mẫu Sơn; Bí thư Huyện ủy | VN"],
        ),
    ],
}

NEVER: Table = {
    "an office that is another's, or nobody's yet": [
        (
            "Ông Trần Văn Bình gặp ông Lê Văn Mẫu ở Lào, năm 1990 được bổ nhiệm làm Giám đốc Sở Y tế.",
            [],
        ),
        (
            "Ông Trần Văn Bình kể về Lào, vợ ông từng giữ chức Giám đốc Sở Y tế.",
            [],
        ),
        (
            "Ông Trần Văn Bình nói ở Lào, tỉnh sẽ cử cán bộ sang làm Trưởng đoàn chuyên gia.",
            [],
        ),
        (
            "Ông Trần Văn Bình cảm ơn Lào đảm nhiệm vai trò Chủ tịch ASEAN.",
            [],
        ),
        (
            "Ông Trần Văn Bình làm trưởng đoàn ở Lào, còn tôi về Hà Nội, làm Trưởng phòng Tuyên truyền.",
            ["Trần Văn Bình | trưởng đoàn ở Lào | VN"],
        ),
        (
            "Ông Trần Văn Bình mong muốn được giữ chức Giám đốc Sở Y tế khi từ Lào về.",
            [],
        ),
        (
            "Ông học Trường Võ bị Trần Quốc Mẫu ở Lào, rồi làm thư ký Ủy ban.",
            [],
        ),
        (
            "Hai già làng người Mông 18 năm làm trưởng bản sát Lào.",
            [],
        ),
    ],
    "an office that is not the speaker's": [
        (
            "Ông Khamphet Sisavath sang dự. Tôi làm Trưởng phòng ở Hà Nội khi gặp ông ở Lào.",
            [],
        ),
        (
            "Ông Trần Văn Bình kể về Lào: “Anh Lê Văn Mẫu giúp tôi nhiều, sau này làm Đại đội trưởng Đại đội 3”.",
            [],
        ),
        (
            "Ông Trần Văn Bình sang Lào, vị giám đốc khách sạn đã trình báo.",
            [],
        ),
        (
            "Ông Trần Văn Bình được đề cử giữ chức Chủ tịch Hội Hữu nghị Việt - Lào.",
            [],
        ),
        (
            "Chủ tịch Hội cảm ơn khách Lào.",
            [],
        ),
        (
            "Ông Trần Văn Bình cho biết ở Lào, nguyên Giám đốc Sở Y tế đã đồng ý.",
            [],
        ),
    ],
}


@pytest.mark.parametrize(("construction", "text", "told"), [*lines(MATCH), *lines(NEVER)])
def test_construction(construction: str, text: str, told: list[str]) -> None:
    assert offices_read(text) == told, construction


def test_every_construction_has_five_lines() -> None:
    assert all(len(rows) >= 5 for rows in (*MATCH.values(), *NEVER.values()))
