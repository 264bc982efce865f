"""Pairs of counterpart organizations, as the press tells them; invented sentences."""

from __future__ import annotations

import pytest

import vnlao_coop as vlc

PAIRS: dict[str, list[tuple[str, str]]] = {
    "Bộ Y tế phối hợp với Bộ Y tế Lào tổ chức khám bệnh.": [("Bộ Y tế", "Bộ Y tế Lào")],
    "Bộ Tư pháp và Bộ Tư pháp Lào tiếp tục phối hợp.": [("Bộ Tư pháp", "Bộ Tư pháp Lào")],
    "Sở Y tế tỉnh Sơn La và Sở Ngoại vụ tỉnh Sơn La phối hợp với Sở Y tế tỉnh Hủa Phăn khám bệnh.": [
        ("Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn"),
        ("Sở Ngoại vụ tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn"),
    ],
    "Sở Y tế TP.HCM phối hợp với Tổng Lãnh sự quán Lào tại TP.HCM và Sở Y tế Thủ đô Viêng Chăn tổ chức hội thảo.": [
        ("Sở Y tế TP.HCM", "Sở Y tế Thủ đô Viêng Chăn")
    ],
    "Được sự đồng ý của Bộ Công an, Nhà hát Mẫu Sơn phối hợp cùng Nhà hát Múa rối quốc gia Lào biểu diễn.": [
        ("Nhà hát Mẫu Sơn", "Nhà hát Múa rối quốc gia Lào")
    ],
    "Ngày 3/8, Đồn Biên phòng Mẫu Sơn (BĐBP Thanh Hóa) đã tuần tra song phương với Đại đội Biên phòng 213, tỉnh Hủa "
    "Phăn (Lào).": [("Đồn Biên phòng Mẫu Sơn (BĐBP Thanh Hóa)", "Đại đội Biên phòng 213, tỉnh Hủa Phăn (Lào)")],
    "Ngày 5/9, Đồn Biên phòng Mẫu Sơn, BĐBP Nghệ An và Đại đội Biên phòng 217, Bộ CHQS tỉnh Hủa Phăn (Lào) tổ chức lễ "
    "ký kết nghĩa.": [("Đồn Biên phòng Mẫu Sơn", "Đại đội Biên phòng 217, Bộ CHQS tỉnh Hủa Phăn (Lào)")],
    "Ngày 5/6, BĐBP tỉnh Sơn La hội đàm với Công an tỉnh Hủa Phăn (Lào). Hội đàm diễn ra cởi mở. Hai bên thống nhất "
    "phối hợp tuần tra.": [("BĐBP tỉnh Sơn La", "Công an tỉnh Hủa Phăn (Lào)")],
    "Lào thiếu sinh phẩm. Hai bên nhất trí lập tổ công tác chung giữa Bộ Y tế hai nước Việt Nam và Lào.": [
        ("Bộ Y tế Việt Nam", "Bộ Y tế Lào")
    ],
    "Từ năm 2026, Đại học Mẫu Sơn và Đại học Xu-pha-nu-vông (Lào) đã trao đổi gần 70 lượt giảng viên.": [
        ("Đại học Mẫu Sơn", "Đại học Xu-pha-nu-vông (Lào)")
    ],
    "Tỉnh Đoàn Sơn La và Tỉnh Đoàn Hủa Phăn chia sẻ thông tin hằng quý.": [("Tỉnh Đoàn Sơn La", "Tỉnh Đoàn Hủa Phăn")],
    "Công an hai tỉnh Nghệ An, Xiêng Khoảng phối hợp chặt chẽ.": [
        ("Công an tỉnh Nghệ An", "Công an tỉnh Xiêng Khoảng")
    ],
    "Hợp tác giữa lãnh đạo Thông tấn xã Việt Nam và lãnh đạo Thông tấn xã Lào được đẩy mạnh.": [
        ("Thông tấn xã Việt Nam", "Thông tấn xã Lào")
    ],
    "Trường Đại học Mẫu Sơn tiếp đoàn Đại học Xu-pha-nu-vông (Lào). Nhân dịp này, hai trường đã ký biên bản ghi nhớ.": [
        ("Trường Đại học Mẫu Sơn", "Đại học Xu-pha-nu-vông (Lào)")
    ],
    "Ủy ban MTTQ Việt Nam tỉnh Nghệ An tiếp Mặt trận Lào xây dựng đất nước tỉnh Xiêng Khoảng. Hai Mặt trận thống nhất "
    "tăng cường phối hợp.": [("Ủy ban MTTQ Việt Nam tỉnh Nghệ An", "Mặt trận Lào xây dựng đất nước tỉnh Xiêng Khoảng")],
    "Quân đội nhân dân Lào cử đoàn thăm Quân đội nhân dân Việt Nam. Thời gian tới, quân đội hai nước tăng cường hợp "
    "tác.": [("Quân đội nhân dân Việt Nam", "Quân đội nhân dân Lào")],
    "Đại học Mẫu Sơn hợp tác với Đại học Xu-pha-nu-vông (Lào). Ngày 12/4, Trường Đại học Mẫu Sơn và Đại học "
    "Xu-pha-nu-vông ký thỏa thuận hợp tác.": [("Đại học Mẫu Sơn", "Đại học Xu-pha-nu-vông (Lào)")],
    "Bộ trưởng Tư pháp Trần Văn Mẫu và Bộ trưởng Tư pháp Lào Khamla Vongdara ký Chương trình hợp tác năm 2019.": [
        ("Bộ Tư pháp", "Bộ Tư pháp Lào")
    ],
    "Báo Mẫu Sơn và Báo Vientiane Times ký kết hợp tác.": [("Báo Mẫu Sơn", "Báo Vientiane Times")],
    "Cục Hải quan tỉnh Hà Tĩnh phối hợp với Hải quan tỉnh Khăm Muồn chống buôn lậu.": [
        ("Cục Hải quan tỉnh Hà Tĩnh", "Hải quan tỉnh Khăm Muồn")
    ],
    "Bộ Nội vụ Việt Nam phối hợp với Bộ Nội vụ Lào tổ chức hội thảo.": [("Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào")],
    "Công an tỉnh Khăm Muồn (Lào) đã phối hợp chặt chẽ với Công an tỉnh Quảng Bình.": [
        ("Công an tỉnh Quảng Bình", "Công an tỉnh Khăm Muồn (Lào)")
    ],
    "Bộ Nội vụ nước Cộng hòa xã hội chủ nghĩa Việt Nam hợp tác với Bộ Nội vụ nước Cộng hòa dân chủ nhân dân Lào. "
    "Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào tiếp tục đẩy mạnh hợp tác.": [("Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào")],
    "Hai thủ đô mở rộng hợp tác giữa Thành đoàn Hà Nội và Thành đoàn Viêng Chăn; giữa Sở Y tế thành phố Hà Nội và Sở Y "
    "tế Thủ đô Viêng Chăn; giữa Trường Trung cấp Kinh tế Hà Nội và Trường Chính trị - Hành chính Thủ đô Viêng Chăn.": [
        ("Thành đoàn Hà Nội", "Thành đoàn Viêng Chăn"),
        ("Sở Y tế thành phố Hà Nội", "Sở Y tế Thủ đô Viêng Chăn"),
        ("Trường Trung cấp Kinh tế Hà Nội", "Trường Chính trị - Hành chính Thủ đô Viêng Chăn"),
    ],
    "Bộ Tư pháp Việt Nam và Lào đã thống nhất tiếp tục hợp tác.": [("Bộ Tư pháp Việt Nam", "Bộ Tư pháp Lào")],
    "Việt Nam và Lào là láng giềng. Bộ Tư pháp hai nước phối hợp chặt chẽ.": [
        ("Bộ Tư pháp Việt Nam", "Bộ Tư pháp Lào")
    ],
    "Cục Đối ngoại (thuộc Bộ Nội vụ Việt Nam) và Vụ Hợp tác quốc tế (thuộc Bộ Nội vụ Lào) ký kết hợp tác.": [
        ("Cục Đối ngoại (thuộc Bộ Nội vụ Việt Nam)", "Vụ Hợp tác quốc tế (thuộc Bộ Nội vụ Lào)")
    ],
    "Bộ Giáo dục và Đào tạo (GD&ĐT) Việt Nam phối hợp với Bộ GD&ĐT Lào; Bộ GD&ĐT Việt Nam hợp tác với Bộ GD&ĐT Lào.": [
        ("Bộ Giáo dục và Đào tạo (GD&ĐT) Việt Nam", "Bộ GD&ĐT Lào")
    ],
    "Thông tấn xã Việt Nam (TTXVN) ký thỏa thuận hợp tác với Thông tấn xã Lào.": [
        ("Thông tấn xã Việt Nam", "Thông tấn xã Lào")
    ],
    "Trung ương Đoàn TNCS Hồ Chí Minh và Trung ương Đoàn Thanh niên Nhân dân Cách mạng Lào tổ chức trại hè. Trung ương "
    "Đoàn hai nước đã ký kết chương trình hợp tác.": [
        ("Trung ương Đoàn TNCS Hồ Chí Minh", "Trung ương Đoàn Thanh niên Nhân dân Cách mạng Lào")
    ],
    "Việt Nam và Lào là láng giềng. Thời gian tới, Quân đội hai nước sẽ tăng cường hơn nữa hợp tác đào tạo.": [
        ("Quân đội nhân dân Việt Nam", "Quân đội nhân dân Lào")
    ],
    "Đồn Biên phòng Mẫu Sơn và Đại đội Biên phòng 251 (Lào) đã ký kết quy chế phối hợp bảo vệ biên giới.": [
        ("Đồn Biên phòng Mẫu Sơn", "Đại đội Biên phòng 251 (Lào)")
    ],
    "Công ty Cổ phần Sao Mai đã hợp tác với Công ty Phát triển Nông nghiệp Lào trồng cà phê.": [
        ("Công ty Cổ phần Sao Mai", "Công ty Phát triển Nông nghiệp Lào")
    ],
    "Trường Đại học Vinh và Trường Cao đẳng Sư phạm Xiêng Khoảng đã thống nhất chương trình trao đổi giảng viên.": [
        ("Trường Đại học Vinh", "Trường Cao đẳng Sư phạm Xiêng Khoảng")
    ],
    # who heads a body speaks and signs for it
    "Tổng Giám đốc Đài Tiếng nói Việt Nam Trần Văn Mẫu và Tổng Giám đốc Đài Phát thanh Quốc gia Lào Khamla Vongdara đã "
    "ký thỏa thuận hợp tác giai đoạn 2020-2025.": [("Đài Tiếng nói Việt Nam", "Đài Phát thanh Quốc gia Lào")],
    "Chánh án Tòa án nhân dân tối cao Trần Văn Mẫu hội đàm với Chánh án Tòa án nhân dân tối cao Lào Khamla Vongdara. "
    "Hai bên nhất trí tăng cường hợp tác đào tạo thẩm phán.": [
        ("Tòa án nhân dân tối cao", "Tòa án nhân dân tối cao Lào")
    ],
    "Ông Trần Văn Mẫu, Giám đốc Công ty Cơ khí Hương Thủy cũng ký với Trường Cao đẳng Kỹ thuật Attapeu (Lào) hợp đồng "
    "tiếp nhận thực tập sinh.": [("Công ty Cơ khí Hương Thủy", "Trường Cao đẳng Kỹ thuật Attapeu (Lào)")],
    "Phó Giám đốc Sở Y tế tỉnh Sơn La Trần Văn Mẫu và Giám đốc Sở Y tế tỉnh Hủa Phăn Khamla Vongdara đã ký bản ghi "
    "nhớ.": [("Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn")],
    # in an article that names no other country, a school with a foreign name is Lao
    "Trường Đại học Tây Bắc (Sơn La) đang liên kết đào tạo với Trường Đại học Souphanouvong. Lào là láng giềng.": [
        ("Trường Đại học Tây Bắc (Sơn La)", "Trường Đại học Souphanouvong")
    ],
    "Đài Truyền hình Việt Nam (VTV) và Đài Truyền hình quốc gia Lào (LNTV) trao văn kiện hợp tác.": [
        ("Đài Truyền hình Việt Nam", "Đài Truyền hình quốc gia Lào")
    ],
    "Công an tỉnh Sơn La phối hợp Công an tỉnh Hủa Phăn (Lào) bắt giữ 5 đối tượng.": [
        ("Công an tỉnh Sơn La", "Công an tỉnh Hủa Phăn (Lào)")
    ],
    # one name for the bodies of the two provinces that the article is about
    "Tỉnh Sơn La và tỉnh Hủa Phăn là láng giềng. Sở Ngoại vụ hai tỉnh đã ký kế hoạch hợp tác năm 2023.": [
        ("Sở Ngoại vụ tỉnh Sơn La", "Sở Ngoại vụ tỉnh Hủa Phăn")
    ],
    # what two bodies do side by side
    "Kiểm toán Nhà nước Việt Nam cùng Cơ quan Kiểm toán Nhà nước Lào tổ chức hội thảo tại Hà Nội.": [
        ("Kiểm toán Nhà nước Việt Nam", "Cơ quan Kiểm toán Nhà nước Lào")
    ],
    "Bản thỏa thuận vừa được Trường Đại học Thuận An (Huế) và Đại học Champasak (Lào) ký kết.": [
        ("Trường Đại học Thuận An", "Đại học Champasak (Lào)")
    ],
    # twinning, standing by another's name, documents told before and after
    "Các Đồn Biên phòng Mẫu Hỳ, Si Pha và Mường Mẫu (BĐBP tỉnh Điện Biên) đã tổ chức lễ kết nghĩa với Đại đội Biên "
    "phòng 219 (Lào).": [
        ("Đồn Biên phòng Mẫu Hỳ", "Đại đội Biên phòng 219 (Lào)"),
        ("Đồn Biên phòng Si Pha", "Đại đội Biên phòng 219 (Lào)"),
        ("Đồn Biên phòng Mường Mẫu (BĐBP tỉnh Điện Biên)", "Đại đội Biên phòng 219 (Lào)"),
    ],
    "3 đồn biên phòng: Phú Mẫu, Hòa Mẫu, Hương Mẫu (BĐBP Hà Tĩnh) ký kết nghĩa với Đại đội Bảo vệ biên giới 311 (Bộ "
    "Chỉ huy Quân sự tỉnh Khăm Muồn, Lào).": [
        ("đồn biên phòng Phú Mẫu", "Đại đội Bảo vệ biên giới 311 (Bộ Chỉ huy Quân sự tỉnh Khăm Muồn, Lào)"),
        ("đồn biên phòng Hòa Mẫu", "Đại đội Bảo vệ biên giới 311 (Bộ Chỉ huy Quân sự tỉnh Khăm Muồn, Lào)"),
        (
            "đồn biên phòng Hương Mẫu (BĐBP Hà Tĩnh)",
            "Đại đội Bảo vệ biên giới 311 (Bộ Chỉ huy Quân sự tỉnh Khăm Muồn, Lào)",
        ),
    ],
    "Lễ kết nghĩa giữa các Đồn Biên phòng Mẫu Hỳ, Si Pha (BĐBP tỉnh Điện Biên) với Đại đội Biên phòng 411 (Lào).": [
        ("Đồn Biên phòng Mẫu Hỳ", "Đại đội Biên phòng 411 (Lào)"),
        ("Đồn Biên phòng Si Pha (BĐBP tỉnh Điện Biên)", "Đại đội Biên phòng 411 (Lào)"),
    ],
    # who speaks for them, what they do through their people, whose post it is
    "Ông Trần Văn Mẫu, đại diện Trường Đại học Vinh, và ông Khamla Vongdara, đại diện Đại học Quốc gia Lào, đã đặt bút "
    "ký Bản ghi nhớ.": [("Trường Đại học Vinh", "Đại học Quốc gia Lào")],
    "Mỗi quý một lần, tổ công tác của Hạt Kiểm lâm huyện Kỳ Sơn lại cùng tổ công tác của Hạt Kiểm lâm huyện Nọng Hét "
    "(Lào) tuần tra chung.": [("Hạt Kiểm lâm huyện Kỳ Sơn", "Hạt Kiểm lâm huyện Nọng Hét (Lào)")],
    "Chương trình do Tỉnh đoàn Sơn La tổ chức, có sự tham gia phối hợp của Tỉnh đoàn Hủa Phăn (Lào).": [
        ("Tỉnh đoàn Sơn La", "Tỉnh đoàn Hủa Phăn (Lào)")
    ],
    "Nhận được tin báo của Công an tỉnh Hủa Phăn, Công an tỉnh Sơn La lập tức cử lực lượng sang phối hợp truy bắt.": [
        ("Công an tỉnh Sơn La", "Công an tỉnh Hủa Phăn")
    ],
    "Những con số đó nói lên sự gắn kết giữa Tỉnh đoàn Sơn La và Tỉnh đoàn Hủa Phăn.": [
        ("Tỉnh đoàn Sơn La", "Tỉnh đoàn Hủa Phăn")
    ],
    "Đồn Biên phòng A Mẫu (đóng tại Tây Giang) thuộc Bộ đội Biên phòng Quảng Nam tổ chức tuần tra song phương với Đại "
    "đội Biên phòng 535 - Bộ Chỉ huy Quân sự tỉnh Sê Kông (Lào).": [
        ("Đồn Biên phòng A Mẫu", "Đại đội Biên phòng 535 - Bộ Chỉ huy Quân sự tỉnh Sê Kông (Lào)")
    ],
    "Thực hiện biên bản thỏa thuận giữa BĐBP tỉnh Sơn La và Bộ CHQS tỉnh Hủa Phăn (Lào), Đồn Biên phòng Mường Mẫu và "
    "Đại đội Biên phòng 163 (Lào) đã tuần tra song phương.": [
        ("BĐBP tỉnh Sơn La", "Bộ CHQS tỉnh Hủa Phăn (Lào)"),
        ("Đồn Biên phòng Mường Mẫu", "Đại đội Biên phòng 163 (Lào)"),
    ],
    "Hợp tác giữa Đại học Đà Nẵng với các cơ sở đào tạo của Lào, trong đó có Đại học Quốc gia Lào và Đại học "
    "Savannakhet, ngày càng hiệu quả.": [
        ("Đại học Đà Nẵng", "Đại học Quốc gia Lào"),
        ("Đại học Đà Nẵng", "Đại học Savannakhet"),
    ],
    "Bảo hiểm xã hội Việt Nam và Cơ quan Bảo hiểm xã hội quốc gia Lào ký bản ghi nhớ về hợp tác.": [
        ("Bảo hiểm xã hội Việt Nam", "Cơ quan Bảo hiểm xã hội quốc gia Lào")
    ],
    "Báo Nghệ An và Báo Pa-xả-xôn (Lào) ký thỏa thuận hợp tác.": [("Báo Nghệ An", "Báo Pa-xả-xôn (Lào)")],
    # one body, more or less fully named
    "Đồn Biên phòng Mẫu Càn ký kết nghĩa với Đại đội Biên phòng 224 (Xiêng Khoảng, Lào)\nNgày 20/8 diễn ra Lễ ký kết "
    "nghĩa giữa Đồn Biên phòng Mẫu Càn và Đại đội Biên phòng 224, Bộ CHQS tỉnh Xiêng Khoảng.": [
        ("Đồn Biên phòng Mẫu Càn", "Đại đội Biên phòng 224, Bộ CHQS tỉnh Xiêng Khoảng")
    ],
    "Tăng cường hợp tác giữa Đoàn thanh niên Sơn La và Hủa Phăn (Lào)\nTỉnh Đoàn Sơn La và Tỉnh Đoàn Hủa Phăn (Lào) đã "
    "ký kết biên bản giữa Đoàn TNCS Hồ Chí Minh tỉnh Sơn La và Đoàn Thanh niên Nhân dân Cách mạng Lào tỉnh Hủa Phăn.": [
        ("Tỉnh Đoàn Sơn La", "Tỉnh Đoàn Hủa Phăn (Lào)")
    ],
    "Cục Hải quan Nghệ An và Hải quan vùng III Lào ký kết biên bản phối hợp công tác.": [
        ("Cục Hải quan Nghệ An", "Hải quan vùng III Lào")
    ],
    "Lãnh đạo Công an tỉnh Hà Tĩnh và An ninh tỉnh Bôlykhămxay ký kết Biên bản ghi nhớ lần thứ 19.": [
        ("Công an tỉnh Hà Tĩnh", "An ninh tỉnh Bôlykhămxay")
    ],
    "Trường THCS Mẫu Bảo, huyện Hướng Hóa và Trường THCS Đen Mẫu, huyện Sê Pôn (Lào) ký kết bản ghi nhớ.": [
        ("Trường THCS Mẫu Bảo", "Trường THCS Đen Mẫu")
    ],
    "Hội Nông dân tỉnh Sơn La ký kết biên bản ghi nhớ với Hội Nông dân 3 tỉnh Bắc Lào: Hủa Phăn, Bò Kẹo, U Đôm Xay.": [
        ("Hội Nông dân tỉnh Sơn La", "Hội Nông dân tỉnh Hủa Phăn"),
        ("Hội Nông dân tỉnh Sơn La", "Hội Nông dân tỉnh Bò Kẹo"),
        ("Hội Nông dân tỉnh Sơn La", "Hội Nông dân tỉnh U Đôm Xay"),
    ],
    "Hội Nông dân các tỉnh Sơn La, Điện Biên ký kết với Hội Nông dân tỉnh Luông Pha Bang (Lào).": [
        ("Hội Nông dân tỉnh Sơn La", "Hội Nông dân tỉnh Luông Pha Bang (Lào)"),
        ("Hội Nông dân tỉnh Điện Biên", "Hội Nông dân tỉnh Luông Pha Bang (Lào)"),
    ],
    "Chi hội Phụ nữ bản Mẫu Lo (Dân Mẫu) kết nghĩa với Chi hội Phụ nữ bản Noong Mẫu (huyện Bua La Pha, Lào).": [
        ("Chi hội Phụ nữ bản Mẫu Lo", "Chi hội Phụ nữ bản Noong Mẫu"),
    ],
    "Bệnh viện Đa khoa tỉnh Sơn La kết nghĩa cùng Bệnh viện tỉnh Hủa Phăn.": [
        ("Bệnh viện Đa khoa tỉnh Sơn La", "Bệnh viện tỉnh Hủa Phăn")
    ],
    "Cung thiếu nhi Hà Nội kết nghĩa cùng Cung thiếu nhi Thủ đô Viêng Chăn.": [
        ("Cung thiếu nhi Hà Nội", "Cung thiếu nhi Thủ đô Viêng Chăn")
    ],
    "Đại học Quốc gia Lào là đối tác chiến lược của Đại học Huế trong đào tạo.": [
        ("Đại học Huế", "Đại học Quốc gia Lào")
    ],
    "Giữa Viện Kiểm sát nhân dân tối cao Việt Nam và Viện Kiểm sát nhân dân tối cao Lào, thỏa thuận hợp tác mới đang "
    "được soạn thảo.": [("Viện Kiểm sát nhân dân tối cao Việt Nam", "Viện Kiểm sát nhân dân tối cao Lào")],
    "Văn bản đã được Sở Y tế tỉnh Nghệ An và Sở Y tế tỉnh Xiêng Khoảng thông qua.": [
        ("Sở Y tế tỉnh Nghệ An", "Sở Y tế tỉnh Xiêng Khoảng")
    ],
    "Với sự phối hợp của Bộ Y tế Lào, Bộ Y tế Việt Nam tổ chức khám bệnh cho bà con.": [
        ("Bộ Y tế Việt Nam", "Bộ Y tế Lào")
    ],
    "Các sở, ngành ký kết hợp tác: Sở Y tế Sơn La - Sở Y tế Hủa Phăn, Công an Sơn La - Công an Hủa Phăn.": [
        ("Sở Y tế Sơn La", "Sở Y tế Hủa Phăn"),
        ("Công an Sơn La", "Công an Hủa Phăn"),
    ],
    # what they do side by side, or one with the other
    "Từ năm 2011 đến nay, Học viện Mẫu Sơn đã cùng Học viện Chính trị và Hành chính quốc gia Lào mở 20 lớp.": [
        ("Học viện Mẫu Sơn", "Học viện Chính trị và Hành chính quốc gia Lào")
    ],
    "Công an tỉnh Sơn La tổ chức hội đàm với Công an tỉnh Luông Pha Băng về phòng, chống ma túy.": [
        ("Công an tỉnh Sơn La", "Công an tỉnh Luông Pha Băng")
    ],
    "Thư viện Quốc gia Việt Nam trao đổi sách báo với Thư viện Quốc gia Lào.": [
        ("Thư viện Quốc gia Việt Nam", "Thư viện Quốc gia Lào")
    ],
    "Bộ Y tế nước ta và Bộ Y tế Lào vừa ký đề án.": [("Bộ Y tế", "Bộ Y tế Lào")],
    "Hội Doanh nhân trẻ tỉnh Nghệ An và Hiệp hội Doanh nhân trẻ Champasak ký giao ước kết nghĩa.": [
        ("Hội Doanh nhân trẻ tỉnh Nghệ An", "Hiệp hội Doanh nhân trẻ Champasak")
    ],
    "Ở biên giới với Lào, Đồn Biên phòng Mẫu Sơn và Đại đội Biên phòng 515 ký kết quy chế.": [
        ("Đồn Biên phòng Mẫu Sơn", "Đại đội Biên phòng 515")
    ],
    # one name for both
    "Tổng Giám đốc Đài Tiếng nói Việt Nam Trần Văn Mẫu tiếp Tổng Giám đốc Đài Phát thanh Quốc gia Lào Khamla Vongdara. "
    "Hai Đài sẽ tiếp tục trao đổi chương trình.": [("Đài Tiếng nói Việt Nam", "Đài Phát thanh Quốc gia Lào")],
    "Việt Nam và Lào là láng giềng. Hội Hữu nghị hai nước tiếp tục phối hợp.": [
        ("Hội Hữu nghị Việt Nam - Lào", "Hội Hữu nghị Lào - Việt Nam")
    ],
    "Việt Nam và Lào là láng giềng. Hợp tác quốc phòng giữa quân đội hai nước là trụ cột.": [
        ("Quân đội nhân dân Việt Nam", "Quân đội nhân dân Lào")
    ],
    "Việt Nam và Lào là láng giềng. Ban Công tác đặc biệt Chính phủ hai nước thống nhất tiếp tục quy tập.": [
        ("Ban Công tác đặc biệt Chính phủ Việt Nam", "Ban Công tác đặc biệt Chính phủ Lào")
    ],
    "Ủy ban Trung ương MTTQ Việt Nam đón Ủy ban Trung ương Mặt trận Lào xây dựng đất nước. Mặt trận hai nước tăng "
    "cường trao đổi kinh nghiệm.": [
        ("Ủy ban Trung ương MTTQ Việt Nam", "Ủy ban Trung ương Mặt trận Lào xây dựng đất nước")
    ],
    # of the city and the province that the article is about
    "Đoàn thành phố Đà Nẵng thăm tỉnh Champasak (Lào). Sở Y tế thành phố ký kết với Sở Y tế tỉnh bạn; Thành đoàn và "
    "Tỉnh đoàn Champasak ký chương trình hợp tác.": [
        ("Sở Y tế thành phố Đà Nẵng", "Sở Y tế tỉnh Champasak"),
        ("Thành đoàn thành phố Đà Nẵng", "Tỉnh đoàn Champasak"),
    ],
    "Đồn Biên phòng Mẫu Sơn tuần tra song phương với Tiểu đoàn Biên phòng 333. Lào cảm ơn.": [
        ("Đồn Biên phòng Mẫu Sơn", "Tiểu đoàn Biên phòng 333")
    ],
    "Bộ Y tế Việt Nam và Bộ Y tế bạn ký bản ghi nhớ. Bộ Y tế Lào cảm ơn.": [("Bộ Y tế Việt Nam", "Bộ Y tế Lào")],
    "Sở Y tế Đà Nẵng và Champasak ký bản ghi nhớ. Champasak ở Nam Lào.": [("Sở Y tế Đà Nẵng", "Sở Y tế Champasak")],
    # the two of whom the sentence, or the one before, tells
    "Chiều 5/6, Đoàn đại biểu Hội Cựu chiến binh Lào do Chủ tịch Khamla Vongdara làm Trưởng đoàn hội đàm với Chủ tịch "
    "Hội Cựu chiến binh Việt Nam Trần Văn Mẫu. Tại hội đàm, hai bên ký kết chương trình phối hợp.": [
        ("Hội Cựu chiến binh Việt Nam", "Hội Cựu chiến binh Lào")
    ],
    "Thông tấn xã Việt Nam cung cấp tin cho Thông tấn xã Pathet Lào theo thỏa thuận giữa hai hãng.": [
        ("Thông tấn xã Việt Nam", "Thông tấn xã Pathet Lào")
    ],
    "Dịp này, hai bên ký kết chương trình; theo đó, Hội LHPN tỉnh Kon Tum giúp Hội LHPN tỉnh Sê Kông vốn quay vòng.": [
        ("Hội LHPN tỉnh Kon Tum", "Hội LHPN tỉnh Sê Kông")
    ],
    "Kiểm toán Nhà nước Việt Nam giúp Kiểm toán Nhà nước Lào đào tạo kiểm toán viên theo biên bản thỏa thuận đã ký.": [
        ("Kiểm toán Nhà nước Việt Nam", "Kiểm toán Nhà nước Lào")
    ],
    # one name for both, in the words that the article has for each
    "Việt Nam và Lào là láng giềng. Năm qua, Bộ Quốc phòng hai nước đã phối hợp tổ chức 12 đoàn.": [
        ("Bộ Quốc phòng Việt Nam", "Bộ Quốc phòng Lào")
    ],
    "Bộ Giáo dục và Đào tạo Việt Nam và Bộ Giáo dục và Thể thao Lào họp tại Huế. Hai Bộ Giáo dục Việt Nam - Lào nhất "
    "trí gia hạn thỏa thuận.": [("Bộ Giáo dục và Đào tạo Việt Nam", "Bộ Giáo dục và Thể thao Lào")],
    "Phó Bí thư BCH Trung ương Đoàn TNNDCM Lào Khamla Vongdara gặp Bí thư Trung ương Đoàn TNCS Hồ Chí Minh Trần Văn "
    "Mẫu. Trung ương Đoàn hai nước đã ký chương trình hợp tác.": [
        ("Trung ương Đoàn TNCS Hồ Chí Minh", "Trung ương Đoàn TNNDCM Lào")
    ],
    "Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam Trần Văn Mẫu tiếp khách Lào. Quân đội hai nước sẽ phối "
    "hợp đào tạo. Quân đội Việt Nam giúp bạn.": [("Quân đội nhân dân Việt Nam", "Quân đội nhân dân Lào")],
    "MTTQ Việt Nam đón bạn. UBTƯ MTTQ Việt Nam tiếp Ủy ban Trung ương Mặt trận Lào xây dựng đất nước. Mặt trận hai "
    "nước ký thỏa thuận.": [("UBTƯ MTTQ Việt Nam", "Ủy ban Trung ương Mặt trận Lào xây dựng đất nước")],
    "Thủ tướng tiếp Bộ trưởng Bộ Quốc phòng Lào Khamla Vongdara, vui mừng thấy hai Bộ Quốc phòng phối hợp chặt chẽ.": [
        ("Bộ Quốc phòng Việt Nam", "Bộ Quốc phòng Lào")
    ],
    # short and long, with and without brackets: one body, one pair
    "KTNN Việt Nam ký thỏa thuận với KTNN Lào. Kiểm toán Nhà nước Việt Nam và Kiểm toán Nhà nước Lào sẽ mở lớp.": [
        ("Kiểm toán Nhà nước Việt Nam", "Kiểm toán Nhà nước Lào")
    ],
    "TTXVN ký thỏa thuận với Thông tấn xã Pathet Lào. Lãnh đạo Thông tấn xã Việt Nam dự.": [
        ("Thông tấn xã Việt Nam", "Thông tấn xã Pathet Lào")
    ],
    "VTV và Đài Truyền hình quốc gia Lào ký biên bản hợp tác. Đài Truyền hình Việt Nam tặng bạn 5 máy quay.": [
        ("Đài Truyền hình Việt Nam", "Đài Truyền hình quốc gia Lào")
    ],
    "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An hội đàm với Bộ Chỉ huy quân sự tỉnh Xiêng Khoảng (Lào). BĐBP tỉnh Nghệ "
    "An và Bộ Chỉ huy quân sự tỉnh Xiêng Khoảng ký biên bản.": [
        ("Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An", "Bộ Chỉ huy quân sự tỉnh Xiêng Khoảng")
    ],
    "Quốc hội Việt Nam và Quốc hội nước bạn ký thỏa thuận. Quốc hội Lào cảm ơn Việt Nam.": [
        ("Quốc hội Việt Nam", "Quốc hội Lào")
    ],
    "Hội Liên hiệp Phụ nữ (LHPN) Việt Nam và Hội LHPN Lào ký biên bản. Hội Liên hiệp Phụ nữ Việt Nam tặng quà.": [
        ("Hội Liên hiệp Phụ nữ Việt Nam", "Hội LHPN Lào")
    ],
    "Bệnh viện Bạch Mai (Hà Nội) ký biên bản với Sở Y tế Hủa Phăn (Lào). Bệnh viện Bạch Mai cử 12 bác sĩ.": [
        ("Bệnh viện Bạch Mai", "Sở Y tế Hủa Phăn (Lào)")
    ],
    "Công an, Bộ Chỉ huy BĐBP tỉnh Sơn La và Công an tỉnh Hủa Phăn phối hợp tuần tra chung.": [
        ("Công an tỉnh Sơn La", "Công an tỉnh Hủa Phăn"),
        ("Bộ Chỉ huy BĐBP tỉnh Sơn La", "Công an tỉnh Hủa Phăn"),
    ],
    # whatever they do together, whoever looks on
    "Học viện Ngoại giao và Học viện Ngoại giao Lào sẽ cùng nhau biên soạn giáo trình.": [
        ("Học viện Ngoại giao", "Học viện Ngoại giao Lào")
    ],
    "Cục Bản đồ Bộ Tổng Tham mưu và Cục Bản đồ quốc gia Lào cùng nhau đối chiếu số liệu.": [
        ("Cục Bản đồ Bộ Tổng Tham mưu", "Cục Bản đồ quốc gia Lào")
    ],
    "Sở Y tế Nghệ An và Sở Y tế Xiêng Khoảng, dưới sự chứng kiến của lãnh đạo hai tỉnh, đã ký bản ghi nhớ.": [
        ("Sở Y tế Nghệ An", "Sở Y tế Xiêng Khoảng")
    ],
    # of a list of papers
    "Tại lễ trao thỏa thuận: Trường Đại học Vinh với Đại học Champasak (đào tạo giáo viên), Bệnh viện Nghệ An với Bệnh "
    "viện tỉnh Xiêng Khoảng (khám bệnh).": [
        ("Trường Đại học Vinh", "Đại học Champasak"),
        ("Bệnh viện Nghệ An", "Bệnh viện tỉnh Xiêng Khoảng"),
    ],
    "Các đơn vị trao văn bản hợp tác gồm: Đại học Huế - Đại học Quốc gia Lào; Trường Đại học Vinh - Trường Đại học "
    "Champasak.": [
        ("Đại học Huế", "Đại học Quốc gia Lào"),
        ("Trường Đại học Vinh", "Trường Đại học Champasak"),
    ],
    "Quỹ Phát triển Khoa học Quốc gia cùng Quỹ Khoa học Lào ký thỏa thuận.": [
        ("Quỹ Phát triển Khoa học Quốc gia", "Quỹ Khoa học Lào")
    ],
    "Tập đoàn Viettel và Bộ Bưu chính Viễn thông Lào ký thỏa thuận.": [
        ("Tập đoàn Viettel", "Bộ Bưu chính Viễn thông Lào")
    ],
    # who heads a body that is not printed with the office
    "Bệnh viện Đa khoa tỉnh Quảng Trị vừa khai trương khoa mới. Ông Trần Văn Mẫu, Giám đốc Bệnh viện, và ông Khamla "
    "Vongdara, Giám đốc Bệnh viện tỉnh Savannakhet, đã ký thỏa thuận hợp tác.": [
        ("Bệnh viện Đa khoa tỉnh Quảng Trị", "Bệnh viện tỉnh Savannakhet")
    ],
    "Trường Đại học Tây Bắc đón khách. Hiệu trưởng Trần Văn Mẫu và Hiệu trưởng Trường Cao đẳng Sư phạm Luông Nậm Thà "
    "Khamla Vongdara ký bản ghi nhớ.": [("Trường Đại học Tây Bắc", "Trường Cao đẳng Sư phạm Luông Nậm Thà")],
    "Ông Trần Văn Mẫu, Giám đốc Công ty Sao Mai, cùng ông Khamla Vongdara, Giám đốc Công ty Cà phê Lào, ký kết.": [
        ("Công ty Sao Mai", "Công ty Cà phê Lào")
    ],
    "Tổng Kiểm toán Nhà nước Trần Văn Mẫu và Chủ tịch Tổ chức Kiểm toán Nhà nước Lào Khamla Vongdara đã ký Thỏa thuận "
    "hợp tác.": [("Kiểm toán Nhà nước", "Tổ chức Kiểm toán Nhà nước Lào")],
    "Thủ tướng đề nghị thực hiện tốt Thỏa thuận hợp tác giữa Bộ Y tế Việt Nam và Bộ Y tế Lào.": [
        ("Bộ Y tế Việt Nam", "Bộ Y tế Lào")
    ],
    "Đoàn BĐBP tỉnh Quảng Trị sang thăm Bộ Chỉ huy quân sự tỉnh Savannakhet (Lào), họp giao ban quý III.": [
        ("BĐBP tỉnh Quảng Trị", "Bộ Chỉ huy quân sự tỉnh Savannakhet (Lào)")
    ],
    "Đoàn Sở Y tế tỉnh Sơn La sang thăm Sở Y tế tỉnh Hủa Phăn, ký kết chương trình phối hợp.": [
        ("Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn")
    ],
    # other words for the same
    "Bắt tay với Đại học Quốc gia Lào, Đại học Huế mở khóa thạc sĩ quản trị.": [
        ("Đại học Huế", "Đại học Quốc gia Lào")
    ],
    "Thỏa thuận ba năm mà Sở Tư pháp tỉnh Điện Biên đạt được với Sở Tư pháp tỉnh Phongsaly có hiệu lực từ tháng 5.": [
        ("Sở Tư pháp tỉnh Điện Biên", "Sở Tư pháp tỉnh Phongsaly")
    ],
    "Biên bản ghi nhớ do Viện Pasteur Nha Trang và Viện Pasteur Lào soạn thảo đã được ký.": [
        ("Viện Pasteur Nha Trang", "Viện Pasteur Lào")
    ],
    "Bệnh viện Đa khoa Nghệ An và Bệnh viện tỉnh Xiêng Khoảng là cặp đơn vị kết nghĩa từ năm 2005.": [
        ("Bệnh viện Đa khoa Nghệ An", "Bệnh viện tỉnh Xiêng Khoảng")
    ],
    "Đại học Quốc gia Lào trở thành đối tác thứ mười của Đại học Huế.": [("Đại học Huế", "Đại học Quốc gia Lào")],
    "Quan hệ hợp tác của Học viện Mẫu Sơn với Học viện Chính trị và Hành chính quốc gia Lào bắt đầu từ năm 1998.": [
        ("Học viện Mẫu Sơn", "Học viện Chính trị và Hành chính quốc gia Lào")
    ],
    "Đại diện Sở Ngoại vụ tỉnh Quảng Trị và đại diện Sở Ngoại vụ tỉnh Savannakhet đã đặt bút ký bản thỏa thuận.": [
        ("Sở Ngoại vụ tỉnh Quảng Trị", "Sở Ngoại vụ tỉnh Savannakhet")
    ],
    "Phía Sở Y tế tỉnh Sơn La ký với phía Sở Y tế tỉnh Hủa Phăn bản ghi nhớ.": [
        ("Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Hủa Phăn")
    ],
    "Tỉnh đoàn Nghệ An thỏa thuận với Tỉnh đoàn Bolikhamxay mỗi năm một trại hè.": [
        ("Tỉnh đoàn Nghệ An", "Tỉnh đoàn Bolikhamxay")
    ],
    "Cục Hải quan tỉnh Hà Tĩnh cùng Hải quan tỉnh Khăm Muồn lập nhóm công tác chung.": [
        ("Cục Hải quan tỉnh Hà Tĩnh", "Hải quan tỉnh Khăm Muồn")
    ],
    "Công ty Sao Mai liên danh với Công ty Phát triển Điện Lào làm thủy điện.": [
        ("Công ty Sao Mai", "Công ty Phát triển Điện Lào")
    ],
    "Bệnh viện Hữu nghị Việt Đức có biên bản ghi nhớ với Bệnh viện Mahosot (Lào) từ năm 2016.": [
        ("Bệnh viện Hữu nghị Việt Đức", "Bệnh viện Mahosot (Lào)")
    ],
    "Nội dung này nằm trong chương trình phối hợp của Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào.": [
        ("Bộ Nội vụ Việt Nam", "Bộ Nội vụ Lào")
    ],
    "Hội Nhà báo Việt Nam duy trì chương trình trao đổi đoàn với Hội Nhà báo Lào.": [
        ("Hội Nhà báo Việt Nam", "Hội Nhà báo Lào")
    ],
    "Nhờ sự phối hợp giữa Đồn Biên phòng Mẫu Sơn và Đại đội Biên phòng 217 (Lào), vụ án được phá.": [
        ("Đồn Biên phòng Mẫu Sơn", "Đại đội Biên phòng 217 (Lào)")
    ],
    "Tòa án nhân dân tối cao Việt Nam giúp Tòa án nhân dân tối cao Lào biên soạn sổ tay theo thỏa "
    "thuận hợp tác giữa hai tòa án.": [("Tòa án nhân dân tối cao Việt Nam", "Tòa án nhân dân tối cao Lào")],
    "Trên cơ sở bản ghi nhớ đã ký với Ngân hàng Phát triển Lào, Ngân hàng Sao Mai mở chi nhánh.": [
        ("Ngân hàng Sao Mai", "Ngân hàng Phát triển Lào")
    ],
    "Thực hiện chương trình ký kết với Hội LHPN tỉnh Hủa Phăn, Hội LHPN tỉnh Thanh Hóa tặng 20 con bò giống.": [
        ("Hội LHPN tỉnh Thanh Hóa", "Hội LHPN tỉnh Hủa Phăn")
    ],
    "Hợp đồng đào tạo được Trường Đại học Tây Bắc ký với Sở Giáo dục và Thể thao tỉnh Hủa Phăn.": [
        ("Trường Đại học Tây Bắc", "Sở Giáo dục và Thể thao tỉnh Hủa Phăn")
    ],
    "Ngày 5/8, tại Viêng Chăn, Viện Kiểm sát nhân dân tối cao Việt Nam và Viện Kiểm sát nhân dân "
    "tối cao Lào đã gia hạn thỏa thuận hợp tác.": [
        ("Viện Kiểm sát nhân dân tối cao Việt Nam", "Viện Kiểm sát nhân dân tối cao Lào")
    ],
    "Thỏa thuận có chữ ký của Bộ Giao thông vận tải Việt Nam và Bộ Công chính và Vận tải Lào.": [
        ("Bộ Giao thông vận tải Việt Nam", "Bộ Công chính và Vận tải Lào")
    ],
    "Đài Truyền hình Việt Nam cùng bạn đồng nghiệp Đài Truyền hình quốc gia Lào làm phim tài liệu.": [
        ("Đài Truyền hình Việt Nam", "Đài Truyền hình quốc gia Lào")
    ],
    "Lễ kết nghĩa giữa Phòng Giáo dục huyện Kỳ Sơn và Phòng Giáo dục huyện Nọong Hét diễn ra sáng "
    "3/4. Lào là láng giềng.": [("Phòng Giáo dục huyện Kỳ Sơn", "Phòng Giáo dục huyện Nọong Hét")],
    "Thứ trưởng Bộ Y tế Trần Văn Mẫu và Thứ trưởng Bộ Y tế Lào Khamla Vongdara thay mặt hai Bộ ký bản ghi nhớ.": [
        ("Bộ Y tế", "Bộ Y tế Lào")
    ],
    "Tổng cục Hải quan Việt Nam trao đổi dữ liệu điện tử với Tổng cục Hải quan Lào.": [
        ("Tổng cục Hải quan Việt Nam", "Tổng cục Hải quan Lào")
    ],
    "Kho bạc Nhà nước Việt Nam chia sẻ kinh nghiệm quản lý ngân quỹ với Kho bạc quốc gia Lào.": [
        ("Kho bạc Nhà nước Việt Nam", "Kho bạc quốc gia Lào")
    ],
    # told some sentences before
    "Đại đội Biên phòng 213 (Lào) tới thăm Đồn Biên phòng Mẫu Sơn. Bà con phấn khởi. Từ năm 2015, hai đơn vị đã ký kết "
    "nghĩa.": [("Đồn Biên phòng Mẫu Sơn", "Đại đội Biên phòng 213 (Lào)")],
    "Hội Luật gia Việt Nam tiếp đoàn Hội Luật gia Lào. Chương trình thăm dài 5 ngày. Theo thỏa thuận giữa hai hội, mỗi "
    "năm có một đoàn.": [("Hội Luật gia Việt Nam", "Hội Luật gia Lào")],
    "Trường ĐH Sư phạm Mẫu Sơn cử sinh viên sang Trường song ngữ Nguyễn Du. Trường ĐH Sư phạm Mẫu Sơn cấp học bổng cho "
    "CĐ Sư phạm Pakse (Lào). Hai trường đã ký bản ghi nhớ.": [("Trường ĐH Sư phạm Mẫu Sơn", "CĐ Sư phạm Pakse (Lào)")],
}

NONE = [
    # praise, wishes, mere ties
    "Việt Nam và Lào là láng giềng. Đồng chí nhấn mạnh tình đoàn kết giữa quân đội hai nước là tài sản vô giá.",
    "Việt Nam và Lào là láng giềng. Đại tướng khẳng định quân đội hai nước luôn kề vai sát cánh.",
    "Việt Nam và Lào là láng giềng. Thủ tướng đề nghị Bộ Công an hai nước tăng cường phối hợp phòng, chống ma túy.",
    "Việt Nam và Lào là láng giềng. Chủ tịch nước mong muốn Mặt trận hai nước tiếp tục phối hợp chặt chẽ.",
    "Việt Nam và Lào là láng giềng. Bí thư tin tưởng Đoàn Thanh niên hai nước sẽ hợp tác hiệu quả hơn.",
    "Việt Nam và Lào là láng giềng. Chúc quân đội hai nước hợp tác ngày càng phát triển.",
    "Bộ trưởng Bộ Y tế Việt Nam tiếp Bộ trưởng Bộ Y tế Lào Khamla Vongdara. Bộ trưởng hy vọng hai Bộ sẽ hợp tác hơn.",
    "Bộ Công an Việt Nam tiếp Bộ Công an Lào. Thủ tướng đề nghị hai Bộ tiếp tục phối hợp, thực hiện thỏa thuận.",
    "Sở Y tế tỉnh Sơn La đã làm việc với Sở Y tế tỉnh Hủa Phăn (Lào). Hai bên mong muốn hợp tác lâu dài.",
    "Bộ Y tế Việt Nam và Bộ Y tế Lào cùng nhau dự lễ khai mạc.",
    "Thủ tướng đề nghị tăng cường hợp tác giữa Bộ Y tế Việt Nam và Bộ Y tế Lào.",
    "Bộ Y tế Việt Nam đề nghị Bộ Y tế Lào phối hợp chặt chẽ.",
    "Việt Nam và Lào là láng giềng. Cán bộ, chiến sĩ quân đội hai nước giao lưu văn nghệ.",
    "Đoàn Sở Y tế tỉnh Sơn La sang thăm Sở Y tế tỉnh Hủa Phăn, tặng quà các bác sĩ.",
    "Lào và Thái Lan tập trận. Lào cử 50 binh sĩ. Quân đội hai nước diễn tập chung.",
    # guests of others' talks, signers for their governments
    "Tỉnh Sơn La tiếp tỉnh Hủa Phăn. Cùng dự có Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn. Hai bên hợp tác.",
    "Thủ tướng hai nước hội đàm. Dự có Bộ Công an Việt Nam, Bộ Công an Lào. Hai bên nhất trí tăng cường hợp tác.",
    "Đoàn Công an tỉnh Sơn La chúc Tết Công an tỉnh Hủa Phăn. Hai bên ôn lại truyền thống hợp tác.",
    "Trường Đại học Vinh đón bạn. Đại học Quốc gia Lào đang cần giảng viên. Hai trường chưa hợp tác.",
    # half named, of another level or kind
    "Việt Nam và Lào là láng giềng. Hai Bộ giao thông đã ký kế hoạch năm 2024.",
    "Hội Nông dân tỉnh Sơn La ký kết với Hội Nông dân ba tỉnh Bắc Lào. Hội Nông dân Lào dự.",
    "Trưởng khoa Luật Trường Đại học Vinh Trần Văn Mẫu ký biên bản với Trưởng khoa Luật Đại học Lào Khamla Sisa.",
    "Trường Đại học Vinh tặng quà học sinh cùng giáo viên của Trường THPT Viêng Xay (Lào).",
    "Tỉnh đoàn Sơn La bày tỏ sự cảm thông trước mất mát của Tỉnh đoàn Hủa Phăn (Lào).",
    "Nhận được thư chúc mừng của Công an tỉnh Hủa Phăn, Công an tỉnh Sơn La gửi lời cảm ơn.",
    "Ông Trần Văn Mẫu, đại diện Trường Đại học Vinh, và ông Khamla Vongdara, đại diện Đại học Quốc gia Lào, dự lễ.",
    "An ninh biên giới Việt Nam - Lào được giữ vững. Công an tỉnh Sơn La và báo An ninh Thủ đô ký chương trình.",
    "Hội Nông dân tỉnh Sơn La và Hội Nông dân ba tỉnh Bắc Lào ký chương trình phối hợp năm 2024.",
    "Báo Nghệ An đón đoàn Đài Phát thanh Quốc gia Lào. Hai cơ quan trao đổi tin bài.",
    "Bộ trưởng Bộ Tư pháp Trần Văn Mẫu và Bộ trưởng Bộ Tư pháp Lào Khamla Vongdara dự lễ khai giảng.",
    "Bộ Y tế Việt Nam tặng Bộ Y tế Lào 500 bộ kít, góp phần tăng cường hợp tác giữa hai nước.",
    "Bộ Ngoại giao Lào đánh giá cao vai trò của Bộ Ngoại giao Việt Nam trong ASEAN.",
    "Đoàn Trường Đại học Vinh thi đấu giao hữu với Trường Đại học Quốc gia Lào.",
    "Bộ Y tế Việt Nam và Bộ Y tế Lào gặp nhau. Thủ tướng Trần Văn Mẫu nhấn mạnh, hai bên thực hiện thỏa thuận.",
    "Học viện Mẫu Sơn nhận 20 cán bộ của Trường Chính trị tỉnh Hủa Phăn theo thỏa thuận đã ký.",
    "Đồn Biên phòng Mẫu Sơn giao ban quý với Đại đội Biên phòng 531.",
    "Các đơn vị tăng cường phối hợp chặt chẽ với Cục Đối ngoại, Vụ Đối ngoại của Lào.",
    "Bộ Y tế và Bộ Công an Lào phối hợp tổ chức lớp học.",
    "Ngân hàng Thế giới phối hợp với Bộ Tài chính Lào.",
    "Hợp tác giữa Bộ Y tế Việt Nam, Bộ Công an Việt Nam với các bộ tương ứng của Lào được đẩy mạnh.",
    "Các cơ quan, đơn vị hai nước Việt Nam - Lào phối hợp chặt chẽ.",
    "Trường Đại học Mẫu Sơn, Trường Đại học Vinh tiếp đoàn Đại học Quốc gia Lào. Hai trường đã ký biên bản ghi nhớ.",
    "Bệnh viện Mẫu Sơn tiếp đoàn Bệnh viện tỉnh Hủa Phăn (Lào). Hai bệnh viện đều đông bệnh nhân.",
    "Bộ Nội vụ Lào và Bộ Tài chính phối hợp chặt chẽ.",
    "Đồn Biên phòng Mẫu Sơn và Đại đội Biên phòng 251 (Lào) dự lễ khai giảng.",
    "Việt Nam và Lào là láng giềng. Thủ tướng đề nghị Quốc hội hai nước giám sát việc thực hiện các văn bản hợp tác.",
    "Việt Nam hợp tác với Lào trên nhiều lĩnh vực.",
    "Chính phủ Việt Nam phối hợp với Chính phủ Lào.",
    "Tỉnh Sơn La hợp tác với tỉnh Hủa Phăn (Lào).",
    "UBND tỉnh Sơn La phối hợp với UBND tỉnh Hủa Phăn.",
    "Bộ Y tế Việt Nam phối hợp với Sở Y tế tỉnh Nghệ An; đoàn Lào tham dự.",
    "Đội bóng Công an tỉnh Sơn La gặp Công an tỉnh Hủa Phăn.",
    "Lãnh đạo Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào tham dự lễ khai mạc.",
    "Bộ Y tế Việt Nam phối hợp với Bộ Y tế Nhật Bản giúp Lào.",
    "Việt Nam và Nhật Bản là đối tác. Bộ Y tế hai nước phối hợp giúp Lào.",
    "Đại sứ quán Việt Nam tại Lào phối hợp với Bộ Ngoại giao Lào.",
    "Bộ trưởng Bộ Y tế Việt Nam Trần Văn Mẫu và Bộ trưởng Bộ Y tế Lào Khamla Vongdara chứng kiến lễ ký.",
    "Tỉnh Sơn La, tỉnh Điện Biên và tỉnh Hủa Phăn là láng giềng. Sở Ngoại vụ hai tỉnh đã phối hợp chặt chẽ.",
    "Tỉnh Sơn La và tỉnh Hủa Phăn là láng giềng. UBND hai tỉnh đã phối hợp chặt chẽ.",
    "Trường Đại học Tây Bắc (Sơn La) liên kết với Trường Đại học Cambridge. Lào và Anh cử khách tới dự.",
    "Bộ Y tế Việt Nam trao quà; Bộ Y tế Lào nhận.",
]


@pytest.mark.parametrize("text", PAIRS, ids=[text[:40] for text in PAIRS])
def test_pairs(text: str) -> None:
    article = vlc.parse_article(text)
    assert [(p.vietnamese.name, p.lao.name) for p in article.partnerships] == PAIRS[text]
    for number, pair in enumerate(article.partnerships, 1):
        assert pair.id == f"partnership/{number}"
        assert (pair.vietnamese.country or "VN", pair.lao.country or "LA") == ("VN", "LA")
        assert pair.vietnamese in article.organizations
        assert pair.lao in article.organizations
        for proof in pair.evidence:
            assert text[proof.start : proof.end] == proof.quote


@pytest.mark.parametrize("text", NONE, ids=[text[:40] for text in NONE])
def test_no_pair(text: str) -> None:
    assert vlc.parse_article(text).partnerships == ()


def test_who_is_at_the_talks_of_others_is_no_side_of_them() -> None:
    article = vlc.parse_article(
        "Chủ tịch UBND tỉnh Sơn La Trần Văn Mẫu hội đàm với Tỉnh trưởng Hủa Phăn Khamla Vongdara. Dự hội đàm có Giám "
        "đốc Công an tỉnh Sơn La Lê Văn Sơn, Giám đốc Công an tỉnh Hủa Phăn Bounmy Sisavath. Hai bên phối hợp."
    )
    assert article.partnerships == ()


def test_ministers_sign_for_their_governments() -> None:
    signed = (
        "Việt Nam và Lào là láng giềng. Bộ trưởng Bộ Y tế Việt Nam Trần Văn Mẫu và Bộ trưởng Bộ Y tế Lào Khamla "
        "Vongdara ký "
    )
    assert vlc.parse_article(signed + "Hiệp định giữa hai Chính phủ.").partnerships == ()
    (pair,) = vlc.parse_article(signed + "Bản ghi nhớ về phòng dịch.").partnerships
    assert (pair.vietnamese.name, pair.lao.name) == ("Bộ Y tế Việt Nam", "Bộ Y tế Lào")


def test_the_parties_of_a_document_are_partners_under_it() -> None:
    article = vlc.parse_article(
        "Thực hiện Kế hoạch hợp tác năm 2023 giữa Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào, hai bên đã mở ba lớp tập huấn."
    )
    (pair,) = article.partnerships
    assert pair.under == article.agreements[0].id


def test_pairs_of_a_list_belong_to_the_document_that_lists_them() -> None:
    article = vlc.parse_article(
        "Hai bên đã ký Biên bản hợp tác giữa tỉnh Sơn La và tỉnh Hủa Phăn giai đoạn 2021-2025. Điểm mới của Biên bản "
        "hợp tác là hợp tác giữa các cơ quan như: Tỉnh đoàn Sơn La và Tỉnh đoàn Hủa Phăn; giữa Sở Y tế tỉnh Sơn La "
        "và Sở Y tế tỉnh Hủa Phăn."
    )
    (agreement,) = article.agreements
    assert [p.under for p in article.partnerships] == [agreement.id, agreement.id]


def test_the_parties_of_a_planned_document_are_doubtful_and_not_yet_under_it() -> None:
    article = vlc.parse_article("Bộ Nội vụ hai bên sẽ ký Bản ghi nhớ giữa Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào.")
    assert [a.status for a in article.agreements] == ["planned"]
    assert [(p.certainty, p.under) for p in article.partnerships] == [("doubtful", None)]


def test_a_unit_without_a_country_beside_a_lao_one_is_inferred() -> None:
    text = next(text for text in PAIRS if text.startswith("Đồn Biên phòng Mẫu Sơn"))
    assert [p.certainty for p in vlc.parse_article(text).partnerships] == ["inferred"]
    stated = next(text for text in PAIRS if text.startswith("Bộ Nội vụ Việt Nam phối hợp"))
    assert [p.certainty for p in vlc.parse_article(stated).partnerships] == ["stated"]


@pytest.mark.parametrize(
    ("text", "certainties"),
    [
        ("Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn (Lào) sẽ ký Bản ghi nhớ về phòng dịch.", ["doubtful"]),
        ("Trường Đại học Vinh dự kiến ký Biên bản ghi nhớ với Đại học Quốc gia Lào trong quý IV.", ["doubtful"]),
        ("Đàm phán Bản ghi nhớ giữa Bộ Tư pháp Việt Nam và Bộ Tư pháp Lào khép lại hôm 7/9.", ["doubtful"]),
        (
            "Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn thống nhất sẽ hoàn tất thủ tục để ký Chương trình phối hợp.",
            ["doubtful"],
        ),
        ("Bộ Tư pháp Việt Nam và Bộ Tư pháp Lào đã ký Bản ghi nhớ về đào tạo.", ["stated"]),
        ("Sở Y tế tỉnh Sơn La và Sở Y tế tỉnh Hủa Phăn đã hợp tác từ năm 2010. Hai Sở sẽ ký Bản ghi nhớ.", ["stated"]),
    ],
)
def test_those_who_are_only_to_sign_are_doubtful(text: str, certainties: list[str]) -> None:
    assert [p.certainty for p in vlc.parse_article(text).partnerships] == certainties
