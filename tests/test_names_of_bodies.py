"""Names of bodies that an office is of, read to their end: behind a name and before one.

The departments are those of the ministries of Việt Nam and Laos by their decrees and by this press; the rest as the
press prints them. No person is real."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc

# Departments of ministries.
DEPARTMENTS = """
    Tổ chức cán bộ | Tổ chức - Cán bộ | Tổ chức và Cán bộ | Đào tạo cán bộ | Chính sách cán bộ | Chính sách | Kế
    hoạch - Tài chính | Kế hoạch và Tài chính | Pháp chế | Thi đua - Khen thưởng | Thi đua, Khen thưởng | Thi
    đua khen thưởng | Công tác đảng và công tác chính trị | Công tác chính trị | Xây dựng lực lượng | Tham mưu |
    Đông Nam Á - Nam Thái Bình Dương | Đông Nam Á | Đông Bắc Á | Á - Âu | ASEAN | Văn hóa đối ngoại và
    UNESCO | Các tổ chức quốc tế | Luật pháp và Điều ước quốc tế | Quản lý biên giới | Quản lý lao động ngoài
    nước | Giáo dục đại học | Giáo dục phổ thông | Giáo dục mầm non | Giáo dục Trung học | Giáo dục Tiểu học |
    Giáo dục thường xuyên | Nhà giáo và Cán bộ quản lý giáo dục | Học sinh, sinh viên | Công tác học sinh, sinh
    viên | Khám, chữa bệnh | Y tế dự phòng | Phòng bệnh | Khoa học công nghệ và Đào tạo | Quản lý Dược | Y Dược
    cổ truyền | An toàn thực phẩm | Dân số | Trang thiết bị và Công trình y tế | Đối ngoại | Lễ tân Nhà nước |
    Lãnh sự | Thông tin đối ngoại | Báo chí | Phát thanh, truyền hình và thông tin điện tử | Di sản văn hóa |
    Nghệ thuật biểu diễn | Điện ảnh | Du lịch quốc gia Việt Nam | Thể dục thể thao | Văn hóa cơ sở | Kinh tế đối
    ngoại | Đầu tư nước ngoài | Xúc tiến thương mại | Xuất nhập khẩu | Thị trường châu Á - châu Phi | Điện lực
    và Năng lượng tái tạo | Hóa chất | Quản lý thị trường | Đường bộ Việt Nam | Đường sắt | Hàng không | Hàng
    hải | Đăng kiểm | Trồng trọt | Bảo vệ thực vật | Thú y | Lâm nghiệp | Kiểm lâm | Thủy lợi | Quản lý tài
    nguyên nước | Bản đồ | Bản đồ, Bộ Tổng Tham mưu | Đo đạc, Bản đồ và Thông tin địa lý Việt Nam | Khí tượng
    Thủy văn | Viễn thám quốc gia | Địa chất Việt Nam | Đối ngoại Bộ Quốc phòng | Tuyên huấn | Cán bộ | Tổ chức
    | Bảo vệ an ninh Quân đội | Dân vận | Cứu hộ - Cứu nạn | Gìn giữ hòa bình Việt Nam | Quân y | Hậu cần - Kỹ
    thuật | Trinh sát Biên phòng | Phòng, chống ma túy và tội phạm | Cửa khẩu | Cảnh sát điều tra tội phạm về ma
    túy | Cảnh sát hình sự | Cảnh sát quản lý hành chính về trật tự xã hội | An ninh đối ngoại | An ninh nội địa
    | Quản lý xuất nhập cảnh | Hồ sơ nghiệp vụ | Đối ngoại, Bộ Công an | Truyền thông Công an nhân dân | Viễn
    thông | An toàn thông tin | Chuyển đổi số quốc gia | Sở hữu trí tuệ | Tiêu chuẩn Đo lường Chất lượng Quốc
    gia | Ứng dụng và Phát triển công nghệ | Bưu chính | Tần số vô tuyến điện | Kiểm soát thủ tục hành chính |
    Thanh tra | Trợ giúp pháp lý | Bổ trợ tư pháp | Hộ tịch, quốc tịch, chứng thực | Con nuôi | Thi hành án dân
    sự | Pháp luật quốc tế | Phổ biến, giáo dục pháp luật | Quản lý nợ và tài chính đối ngoại | Quản lý công sản
    | Hải quan | Thuế | Dự trữ Nhà nước | Quản lý, giám sát bảo hiểm | Phát triển hạ tầng | Việc làm | Người có
    công | Bảo trợ xã hội | Quan hệ lao động và Tiền lương | Tiền lương | Trẻ em | Bình đẳng giới | Phòng, chống
    tệ nạn xã hội | Văn thư và Lưu trữ Nhà nước | Chính quyền địa phương | Công chức - Viên chức | Tổ chức phi
    chính phủ | Công tác thanh niên | Tín ngưỡng | Tôn giáo | Dân tộc | Mặt trận | Quốc tế | Đoàn kết tập hợp
    thanh niên | Đối ngoại nhân dân
"""

# Each office with what it is of, parted by bars.
OF = {
    "Cục trưởng Cục": DEPARTMENTS,
    "Phó Vụ trưởng Vụ": DEPARTMENTS,
    "Trưởng Ban liên lạc": """
        Quân tình nguyện và chuyên gia Việt Nam giúp Lào | cựu quân tình nguyện Việt Nam tại Lào |
        Quân tình nguyện - chuyên gia Việt Nam giúp Lào | toàn quốc Quân tình nguyện và chuyên gia Việt Nam giúp Lào |
        Cựu quân tình nguyện và chuyên gia Việt Nam giúp Lào tỉnh Nghệ An
    """,
    "nguyên Đội trưởng": "Đội chuyên gia Việt Nam tại Xiêng Khoảng",
    "Giám đốc Sở": """
        Văn hóa, Thể thao | Văn hóa, Thể thao Hà Nội | Văn hóa, Thể thao và Du lịch | Văn hóa và Thể thao | Dân tộc
        và Tôn giáo | Nông nghiệp và Môi trường | Xây dựng | Giao thông Vận tải | Giao thông vận tải - Xây dựng | Kế
        hoạch và Đầu tư | Tài chính | Khoa học và Công nghệ | Ngoại vụ | Công Thương | Công nghiệp và Thương mại |
        Năng lượng và Mỏ | Công chính và Vận tải | Thông tin, Văn hóa và Du lịch | Thông tin - Văn hóa - Du lịch |
        Giáo dục và Thể thao | Giáo dục - Thể thao | Lao động và Phúc lợi xã hội | Lao động, Thương binh và Xã hội |
        Tài nguyên và Môi trường | Nông Lâm nghiệp | Nông nghiệp và Lâm nghiệp | Kế hoạch - Đầu tư | Y tế | Nội vụ |
        Tư pháp | Quy hoạch - Kiến trúc | Du lịch | An ninh | Công an | Thông tin và Truyền thông
    """,
    "Trưởng Ban": """
        Tổ chức Trung ương | Tuyên giáo Trung ương | Tuyên giáo và Dân vận Trung ương | Dân vận Trung ương | Đối
        ngoại Trung ương | Kinh tế Trung ương | Nội chính Trung ương | Tuyên huấn Trung ương Đảng Nhân dân Cách mạng
        Lào | Đối ngoại Trung ương Đảng NDCM Lào | Kiểm tra Trung ương | Tổ chức Tỉnh ủy | Tuyên giáo Tỉnh ủy |
        Tuyên giáo và Dân vận Tỉnh ủy | Dân vận Tỉnh ủy | Nội chính Thành ủy | Dân tộc tỉnh | Dân tộc Hội đồng nhân
        dân tỉnh | Pháp chế HĐND tỉnh | Kinh tế - Ngân sách HĐND tỉnh | Văn hóa - Xã hội HĐND tỉnh | Quản lý Khu
        kinh tế tỉnh | Quản lý Khu kinh tế Đông Nam | Công tác đại biểu | Dân nguyện | Liên lạc cựu quân tình nguyện
        Việt Nam tại Lào | Chỉ đạo hợp tác Lào - Việt Nam | Hợp tác quốc tế | Đối ngoại | Phụ nữ Quân đội | Thanh
        niên Quân đội | Điều hành dự án | Tôn giáo Chính phủ | Cơ yếu Chính phủ
    """,
    "Chủ nhiệm Ủy ban": """
        Đối ngoại Quốc hội | Đối ngoại của Quốc hội | Văn hóa, Giáo dục Quốc hội | Văn hóa - Xã hội của Quốc hội Lào
        | Kinh tế, Công nghệ và Môi trường | Tài chính, Ngân sách | Pháp luật | Tư pháp và Quốc phòng | Quốc phòng
        và An ninh | Quốc phòng, An ninh và Đối ngoại | Xã hội | Dân tộc | Các vấn đề xã hội | Dân tộc của Quốc hội
        Lào | Kiểm tra Trung ương | Kiểm tra Tỉnh ủy | Nhà nước về người Việt Nam ở nước ngoài | Dân tộc Chính phủ |
        Khoa học, Công nghệ và Môi trường | Hòa bình Việt Nam
    """,
    "Chủ tịch": """
        Hội Hữu nghị Việt Nam - Lào | Hội Hữu nghị Lào - Việt Nam | Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La | Liên
        hiệp các tổ chức hữu nghị Việt Nam | Liên hiệp các tổ chức hữu nghị thành phố Hà Nội | Hội Nông dân Việt Nam
        | Hội Liên hiệp Phụ nữ Việt Nam | Hội Liên hiệp Phụ nữ Lào | Hội LHPN tỉnh Sơn La | Hội Cựu chiến binh Việt
        Nam | Hội Chữ thập đỏ Việt Nam | Hội Nhà báo Việt Nam | Hội Nhà báo Lào | Hội Doanh nghiệp Việt Nam tại Lào
        | Hiệp hội Doanh nghiệp Việt Nam hợp tác và đầu tư tại Lào | Hiệp hội Phát triển hợp tác kinh tế Việt Nam -
        Lào - Campuchia | Phòng Thương mại và Công nghiệp Việt Nam | Phòng Thương mại và Công nghiệp Quốc gia Lào |
        Tổng Liên đoàn Lao động Việt Nam | Liên hiệp Công đoàn Lào | Trung ương Liên hiệp Công đoàn Lào | Liên đoàn
        Lao động tỉnh Sơn La | Hội Sinh viên Việt Nam | Hội Người Việt Nam tại Lào | Tổng hội người Việt Nam tại Lào
        | Hội đồng quản trị Ngân hàng Liên doanh Lào - Việt | Hội đồng thành viên Tập đoàn Điện lực Việt Nam | Ủy
        ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La | Ủy ban Trung ương Mặt trận Lào xây dựng đất nước | Mặt trận Lào
        xây dựng đất nước tỉnh Hủa Phăn | Hội đồng nhân dân tỉnh Hủa Phăn | Ủy ban Hợp tác Lào - Việt Nam | Phân ban
        Hợp tác Việt Nam - Lào | Ủy ban Hòa bình và Đoàn kết Lào | Nhóm Nghị sĩ hữu nghị Việt Nam - Lào | Hội Luật
        gia Việt Nam | Viện Hàn lâm Khoa học xã hội Việt Nam | Viện Khoa học Kinh tế và Xã hội Quốc gia Lào | Công
        đoàn Giáo dục Việt Nam
    """,
    "Giám đốc": """
        Học viện Chính trị và Hành chính quốc gia Lào | Học viện Chính trị khu vực I | Đại học Quốc gia Hà Nội | Đại
        học Quốc gia Lào | Đại học Thái Nguyên | Trung tâm Văn hóa Việt Nam tại Lào | Trung tâm Xúc tiến Đầu tư,
        Thương mại và Du lịch | Bệnh viện Hữu nghị 103 | Bệnh viện 103 | Bệnh viện Quân y 103 | Bệnh viện Trung ương
        Quân đội 108 | Bệnh viện Bạch Mai | Bệnh viện Đa khoa tỉnh Sơn La | Bệnh viện Mahosot | Bệnh viện Hữu nghị
        Lào - Việt Nam | Công an tỉnh Sơn La | Kho bạc Nhà nước tỉnh Sơn La | Đài Phát thanh - Truyền hình tỉnh Sơn
        La | Đài Phát thanh và Truyền hình Hà Nội | Công ty Hữu nghị Nam Lào | Công ty TNHH MTV Cao su Đắk Lắk |
        Công ty Cổ phần Cao su Việt Lào | Công ty TNHH Star Telecom (Unitel) | Ngân hàng Ngoại thương Lào | Chi
        nhánh Viettel Sơn La | Dự án thủy điện Xê Ca Mản 3 | Nhà xuất bản Chính trị quốc gia Sự thật | Bảo tàng Hồ
        Chí Minh | Bảo tàng Cay-xỏn Phôm-vi-hản | Vườn quốc gia Phong Nha - Kẻ Bàng | Thư viện Quốc gia Việt Nam |
        Cơ quan đại diện TTXVN tại Lào | Nhạc viện TPHCM
    """,
    "Hiệu trưởng": """
        Trường Đại học Vinh | Trường Đại học Quốc gia Lào | Trường Đại học Champasak | Trường Đại học Souphanouvong
        | Trường Chính trị tỉnh Sơn La | Trường Phổ thông Dân tộc nội trú tỉnh Sơn La | Trường Hữu nghị T78 | Trường
        Hữu nghị 80 | Trường song ngữ Lào - Việt Nam Nguyễn Du | Trường THPT Chuyên Phan Bội Châu | Trường Sĩ quan
        Lục quân 1 | Trường Đại học Kinh tế - Kỹ thuật Công nghiệp | Trường Đại học Kỹ thuật - Công nghiệp Thái
        Nguyên | Trường Cao đẳng Y tế Sơn La | Trường Tiểu học Na Phô | Trường Chính trị - Hành chính tỉnh Hủa Phăn
        | Trường Đại học Sư phạm Hà Nội 2 | Trường Đại học Y Dược Huế | Trường Đào tạo cán bộ Lê Hồng Phong
    """,
    "Chỉ huy trưởng": """
        Bộ Chỉ huy Quân sự tỉnh Sơn La | Bộ CHQS tỉnh Hủa Phăn | Bộ đội Biên phòng tỉnh Sơn La | Bộ Chỉ huy Bộ đội
        Biên phòng tỉnh Sơn La | BĐBP tỉnh Nghệ An | Ban Chỉ huy Quân sự huyện Mường Lát | Đại đội Biên phòng 321 |
        Biên phòng tỉnh Khăm Muộn
    """,
    "Đồn trưởng": """
        Đồn Biên phòng Cửa khẩu quốc tế Lao Bảo | Đồn Biên phòng Nậm Cắn | Đồn Biên phòng cửa khẩu quốc tế Cầu Treo
        | Đồn Công an cửa khẩu quốc tế Nậm Phao
    """,
    "Tổng Biên tập": """
        Báo Nhân Dân | Báo Pasaxon | Báo Paxaxon | Báo Quân đội nhân dân | Báo Vientiane Mai | Báo Vientiane Times |
        Tạp chí Cộng sản | Tạp chí Alunmay | báo Sơn La
    """,
    "Tổng Giám đốc": """
        Thông tấn xã Việt Nam | Thông tấn xã Lào | Thông tấn xã Pathet Lào | Đài Tiếng nói Việt Nam | Đài Truyền
        hình Việt Nam | Đài Phát thanh Quốc gia Lào | Đài Truyền hình Quốc gia Lào | Tập đoàn Công nghiệp Cao su
        Việt Nam | Tập đoàn Dầu khí Việt Nam | Ngân hàng Liên doanh Lào - Việt | Tổng công ty Sông Đà | Tổng công ty
        Hợp tác kinh tế | Công ty cổ phần Điện Việt - Lào | Công ty Star Telecom | Bảo hiểm xã hội Việt Nam | Cơ
        quan An sinh xã hội Lào | Kho bạc Nhà nước
    """,
    "Viện trưởng": """
        Viện Kiểm sát nhân dân tối cao | Viện Kiểm sát nhân dân tỉnh Sơn La | Viện Kiểm sát nhân dân Tối cao Lào |
        Viện Khoa học Giáo dục Việt Nam | Viện Sốt rét - Ký sinh trùng - Côn trùng Quy Nhơn | Viện Nghiên cứu Khoa
        học giáo dục Lào | Viện Nghiên cứu Đông Nam Á | Viện Lịch sử Đảng | Viện Chiến lược Quốc phòng
    """,
    "Chánh án": """
        Tòa án nhân dân tối cao | Tòa án nhân dân Tối cao Lào | Tòa án nhân dân tỉnh Sơn La | TAND tối cao | TAND
        tỉnh Hủa Phăn
    """,
    "Tư lệnh": """
        Quân khu 4 | Quân khu II | Bộ đội Biên phòng | Quân đoàn 34 | Cảnh sát biển | Bộ Tư lệnh Thủ đô Hà Nội |
        Binh đoàn 15 | Quân chủng Hải quân
    """,
    "Bí thư": """
        Trung ương Đoàn TNCS Hồ Chí Minh | thứ nhất Trung ương Đoàn | Tỉnh đoàn Sơn La | Thành đoàn Hà Nội | Đảng ủy
        Công an Trung ương | Đảng ủy khối các cơ quan tỉnh | Huyện ủy Mường Lát | Đoàn Thanh niên Nhân dân Cách mạng
        Lào | Ban Chấp hành Trung ương Đoàn Thanh niên NDCM Lào | Ban Cán sự Đảng Bộ Ngoại giao
    """,
    "Tổng cục trưởng": """
        Tổng cục Chính trị | Tổng cục Hải quan | Tổng cục Du lịch | Tổng cục Cảnh sát | Tổng cục An ninh | Tổng cục
        Thống kê
    """,
}
OFFICES = [f"{head} {body}" for head, bodies in OF.items() for body in " ".join(bodies.split()).split(" | ")]


def titles(text: str) -> list[str]:
    """The offices of the one invented person."""
    people = vlc.parse_article(text).officials
    return [position.title for person in people if person.name == "Trần Văn Bình" for position in person.positions]


@pytest.mark.parametrize("office", OFFICES)
def test_behind_a_name(office: str) -> None:
    assert titles(f"Phát biểu tại hội nghị, ông Trần Văn Bình, {office} cho biết đoàn thăm Lào.") == [office]


@pytest.mark.parametrize("office", OFFICES)
def test_before_a_name(office: str) -> None:
    assert titles(f"Tham dự có {office} Trần Văn Bình và các đại biểu.") == [office]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ông Trần Văn Bình, Phó chủ nhiệm Khoa Cơ khí Trường CĐ Kỹ thuật Lý Tự Trọng, nói.",
            ["Phó chủ nhiệm Khoa Cơ khí Trường CĐ Kỹ thuật Lý Tự Trọng"],
        ),
        (
            "Ông Trần Văn Bình, Hiệu trưởng Trường THPT Nguyễn Bỉnh Khiêm, nói.",
            ["Hiệu trưởng Trường THPT Nguyễn Bỉnh Khiêm"],
        ),
        ("Ông Trần Văn Bình, Giám đốc Bệnh viện Nguyễn Tri Phương, nói.", ["Giám đốc Bệnh viện Nguyễn Tri Phương"]),
    ],
)
def test_bodies_that_are_called_after_a_person(text: str, told: list[str]) -> None:
    assert titles(text) == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tại đây, Giám đốc Học viện Trần Văn Mẫu đã trao tặng Đoàn bộ sách.", "Trần Văn Mẫu"),
        ("Giám đốc Học viện Lê Thị Mẫu cho biết đoàn thăm Lào.", "Lê Thị Mẫu"),
        ("Tổng Giám đốc Đài Tiếng nói Việt Nam (VOV) Lê Tiến Sỹ đã hội đàm.", "Lê Tiến Sỹ"),
        ("Bí thư Tỉnh ủy Nghệ An Trần Bác Sĩ phát biểu.", "Trần Bác Sĩ"),
        ("Giám đốc Học viện Nông nghiệp Việt Nam Trần Văn Mẫu phát biểu.", "Trần Văn Mẫu"),
    ],
)
def test_where_a_name_begins(text: str, name: str) -> None:
    assert [person.name for person in vlc.parse_article(text).officials] == [name]
