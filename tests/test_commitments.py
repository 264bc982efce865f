"""Commitments: who gave, promised or conferred what to whom, and what is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vnlao_coop import parse_article
from vnlao_coop.linking.parties import unit_of
from vnlao_coop.models.actors import Group, Official, Organization, Place
from vnlao_coop.models.facts import Commitment

TABLE = Path(__file__).with_name("commitments.txt")
SEEDS = Path(__file__).parent.parent / "seeds"


def _name(actor: Official | Organization | Place | Group | None) -> str:
    return actor.name if actor is not None else "None"


def _line(made: Commitment) -> str:
    counted = [f"{quantity.amount} {quantity.unit or quantity.item}" for quantity in made.quantities]
    what = str(made.amount) if made.amount else "; ".join(counted) or made.description
    parties = f"{_name(made.giver)} → {_name(made.receiver)}"
    return f"{made.kind} | {parties} | {what} | {made.status}, {made.certainty}"


def _table() -> Iterator[tuple[str, list[str]]]:
    text, told = "", list[str]()
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("  = "):
            told.append(line[4:])
        elif line and not line.startswith("#"):
            if text:
                yield text, told
            text, told = line, []
    yield text, told


@pytest.mark.parametrize(
    ("text", "told"), list(_table()), ids=lambda value: value[:60] if isinstance(value, str) else ""
)
def test_what_a_sentence_tells(text: str, told: list[str]) -> None:
    assert [_line(made) for made in parse_article(text).commitments] == told


def test_the_table_is_read_whole() -> None:
    rows = list(_table())
    assert len(rows) > 100
    assert sum(not told for _, told in rows) > 30


def test_every_commitment_has_two_sides_and_verbatim_proof() -> None:
    for text, _ in _table():
        article = parse_article(text)
        known = {id(actor) for actor in (*article.officials, *article.organizations, *article.places)}
        for number, made in enumerate(article.commitments, 1):
            assert made.id == f"commitment/{number}"
            assert made.evidence[0].field is None
            for actor in (made.giver, unit_of(made.receiver)):
                assert actor is None or id(actor) in known
            for proof in made.evidence:
                assert article.text[proof.start : proof.end] == proof.quote != ""
            for words in (made.description, made.purpose, made.condition):
                assert not words or words in article.text


def _one(text: str) -> Commitment:
    (made,) = parse_article(text).commitments
    return made


def _proof(made: Commitment, field: str) -> list[str]:
    return [proof.quote for proof in made.evidence if proof.field == field]


def test_purpose_condition_and_modality() -> None:
    made = _one("Tỉnh Sơn La sẽ hỗ trợ tỉnh Hủa Phăn 2 tỷ đồng để xây trạm y tế, nếu phía bạn có mặt bằng.")
    assert made.purpose == "để xây trạm y tế"
    assert made.condition == "nếu phía bạn có mặt bằng"
    assert (made.status, made.modality) == ("pledged", "conditional")
    later = _one(
        "Tỉnh Sơn La sẽ hỗ trợ tỉnh Hủa Phăn 2 tỷ đồng. Việc hỗ trợ được thực hiện sau khi tỉnh Hủa Phăn có dự án."
    )
    assert later.condition == "sau khi tỉnh Hủa Phăn có dự án"
    assert _proof(later, "condition") == ["sau khi tỉnh Hủa Phăn có dự án"]
    assert _one("Tỉnh Sơn La sẽ hỗ trợ tỉnh Hủa Phăn 2 tỷ đồng.").modality == "planned"
    assert _one("Tỉnh Sơn La đã hỗ trợ tỉnh Hủa Phăn 2 tỷ đồng.").modality == "asserted"


def test_parts_and_counterpart_money() -> None:
    parts = _one("Việt Nam viện trợ cho Lào 300 tỷ đồng, trong đó 200 tỷ đồng cho y tế và 100 tỷ đồng cho giáo dục.")
    assert str(parts.amount) == "300000000000 VND"
    assert [str(part.amount) for part in parts.parts] == ["200000000000", "100000000000"]
    aid = _one(
        "Chính phủ Việt Nam hỗ trợ tỉnh Hủa Phăn xây dựng bệnh viện với tổng kinh phí 340 tỷ đồng, trong đó viện trợ "
        "330 tỷ đồng, vốn đối ứng của Lào 10 tỷ đồng."
    )
    assert str(aid.amount) == "330000000000 VND"
    assert aid.parts == ()


def test_a_sum_for_each_country_and_for_each_period() -> None:
    each = parse_article("Việt Nam tặng Lào và Campuchia thiết bị y tế trị giá 100.000 USD cho mỗi nước.").commitments
    assert [(_name(made.receiver), str(made.amount)) for made in each] == [
        ("Lào", "100000 USD"),
        ("Campuchia", "100000 USD"),
    ]
    joint = _one("Việt Nam tặng Lào và Campuchia thiết bị y tế trị giá 200.000 USD.")
    assert _name(joint.receiver) == "Lào"
    years = parse_article(
        "Hằng năm Việt Nam viện trợ cho Lào (giai đoạn 2016-2020 là 300 tỷ đồng), năm 2019 là 70 tỷ đồng."
    ).commitments
    assert [str(made.amount) for made in years] == ["300000000000 VND", "70000000000 VND"]


def test_an_act_told_twice_is_one_record_with_both_proofs() -> None:
    made = _one(
        "Tỉnh Quảng Bình tặng tỉnh Khăm Muộn 20 tấn gạo.\n"
        "Chiều 5/6, Đoàn đại biểu tỉnh Quảng Bình đã trao tặng nhân dân tỉnh Khăm Muộn 20 tấn gạo để khắc phục lũ lụt."
    )
    assert made.purpose == "để khắc phục lũ lụt"
    assert "20 tấn gạo" in made.evidence[0].quote
    assert any("Tỉnh Quảng Bình tặng" in quote for quote in _proof(made, "description"))
    restated = _one("Việt Nam hỗ trợ Lào 23 tỷ đồng (1 triệu USD). Lào cảm ơn Việt Nam đã hỗ trợ 23 tỷ đồng.")
    assert str(restated.amount) == "23000000000 VND"


def test_who_says_so_and_what_it_fulfils() -> None:
    made = _one(
        "Chủ tịch UBND tỉnh Quảng Trị Trần Văn Mẫu cho biết, thực hiện lời hứa tháng 11/2021, tỉnh Quảng Trị sẽ tặng "
        "tỉnh Sa-la-van 3 tỷ đồng."
    )
    assert _name(made.reported_by) == "Trần Văn Mẫu"
    assert _name(made.giver) == "tỉnh Quảng Trị"
    assert made.fulfils is not None
    assert made.fulfils.description == "thực hiện lời hứa tháng 11/2021"
    assert made.fulfils.made_on is not None
    assert made.fulfils.made_on.edtf == "2021-11"


def test_an_ellipsis_and_a_pronoun_take_up_who_was_named() -> None:
    text = (
        "Đoàn công tác tỉnh Quảng Bình thăm tỉnh Khăm Muộn. Nhân dịp này, đoàn tặng nhân dân địa phương và phía bạn "
        "50 triệu đồng."
    )
    made = _one(text)
    assert (_name(made.giver), made.certainty) == ("tỉnh Quảng Bình", "inferred")
    two = parse_article("Tỉnh Sơn La đã tặng tỉnh Hủa Phăn 20 máy tính; hỗ trợ 500 triệu đồng.").commitments
    assert [(_name(made.giver), _name(made.receiver)) for made in two] == [("Tỉnh Sơn La", "tỉnh Hủa Phăn")] * 2


def test_a_whole_article() -> None:
    text = (
        "Quảng Bình hỗ trợ tỉnh Khăm Muộn 3 tỷ đồng xây trường học\n"
        "Sáng 14/6, tại thị xã Thà Khẹc, Đoàn đại biểu tỉnh Quảng Bình do ông Trần Văn Mẫu, Bí thư Tỉnh ủy Quảng Bình, "
        "làm Trưởng đoàn đã hội đàm với lãnh đạo tỉnh Khăm Muộn (Lào).\n"
        "Từ năm 2018 đến nay, Quảng Bình đã giúp Khăm Muộn xây dựng 4 công trình với tổng kinh phí 21 tỷ "
        "đồng; tiếp nhận "
        "đào tạo 120 lưu học sinh; tặng 200 tấn gạo.\n"
        "Bí thư Tỉnh ủy Quảng Bình Trần Văn Mẫu cho biết, tỉnh Quảng Bình sẽ hỗ trợ tỉnh Khăm Muộn 3 tỷ đồng "
        "để xây dựng "
        "Trường THCS Mẫu. Việc giải ngân khoản hỗ trợ được thực hiện sau khi hai bên ký biên bản.\n"
        "Bí thư, Tỉnh trưởng Khăm Muộn Khamla Vongdara bày tỏ cảm ơn nhân dân tỉnh Quảng Bình đã luôn ủng "
        "hộ, giúp đỡ Khăm "
        "Muộn; đề nghị Quảng Bình tiếp tục cấp học bổng cho con em cán bộ của tỉnh.\n"
        "Nhân dịp này, Đoàn đã trao tặng tỉnh Khăm Muộn 500 triệu đồng khắc phục thiệt hại do bão lũ.\n"
        "Ông Trần Văn Mẫu trân trọng mời ông Khamla Vongdara sang thăm Quảng Bình. Ông Khamla Vongdara vui "
        "vẻ nhận lời.\n"
        "Lãnh đạo tỉnh Quảng Bình trao biểu trưng hỗ trợ 500 triệu đồng cho tỉnh Khăm Muộn.\n"
    )
    made = parse_article(text).commitments
    assert [_line(each).partition(" | ")[::2] for each in made] == [
        ("construction", "tỉnh Quảng Bình → tỉnh Khăm Muộn | 21000000000 VND | delivered, stated"),
        ("training", "tỉnh Quảng Bình → tỉnh Khăm Muộn | 120 lưu học sinh | completed, inferred"),
        ("humanitarian", "tỉnh Quảng Bình → tỉnh Khăm Muộn | 200 tấn | delivered, inferred"),
        ("grant", "tỉnh Quảng Bình → tỉnh Khăm Muộn | 3000000000 VND | pledged, stated"),
        ("humanitarian", "tỉnh Quảng Bình → tỉnh Khăm Muộn | 500000000 VND | delivered, stated"),
        ("invitation", "Trần Văn Mẫu → Khamla Vongdara | sang thăm Quảng Bình | accepted, stated"),
    ]
    assert made[3].condition == "sau khi hai bên ký biên bản"
    assert _name(made[3].reported_by) == "Trần Văn Mẫu"


def test_numbers_that_are_parts_and_works_finished_in_part() -> None:
    made = _one("Việt Nam dành cho Lào 1.000 suất học bổng, trong đó có 300 suất đại học.")
    assert [str(quantity.amount) for quantity in made.quantities] == ["1000"]
    made = _one(
        "Dự án xây dựng trường học tại tỉnh Hủa Phăn do Việt Nam viện trợ đã hoàn thành 80% khối lượng, dự "
        "kiến bàn giao "
        "vào năm 2024."
    )
    assert made.status == "implementing"


def test_an_article_without_laos_tells_none() -> None:
    assert parse_article("Tỉnh Sơn La tặng tỉnh Điện Biên 20 máy tính và 500 triệu đồng.").commitments == ()


def test_the_first_seed() -> None:
    article = parse_article((SEEDS / "000_64f919d35f204757.txt").read_text(encoding="utf-8"))
    grant, documents, invitation = article.commitments
    assert (grant.kind, grant.status, str(grant.amount)) == ("grant", "pledged", "3000000 USD")
    assert (_name(grant.giver), _name(grant.receiver)) == ("Thủ đô Hà Nội", "Thủ đô Viêng Chăn")
    assert grant.purpose == "để xây dựng trụ sở Sở Tư pháp và Viện Kiểm sát Thủ đô Viêng Chăn"
    assert grant.condition == "sau khi phía Viêng Chăn có kế hoạch triển khai dự án chính thức"
    assert grant.modality == "conditional"
    assert (documents.kind, documents.status) == ("documents_materials", "delivered")
    assert documents.description.startswith("bộ tài liệu về quy chế")
    assert [str(quantity) for quantity in documents.quantities] == ["1 bộ tài liệu"]
    assert documents.fulfils is not None
    assert documents.fulfils.made_on is not None
    assert documents.fulfils.made_on.edtf == "2021-11"
    assert (invitation.kind, invitation.status) == ("invitation", "accepted")
    assert (_name(invitation.giver), _name(invitation.receiver)) == ("Đinh Tiến Dũng", "Anouphap Tounalom")
    assert _proof(invitation, "status") == ["Đồng chí Anouphap Tounalom đã vui vẻ nhận lời"]
    assert invitation.due is not None
    assert invitation.due.edtf == "2022"


def test_the_second_seed_tells_none() -> None:
    assert parse_article((SEEDS / "004_30dd38efd4376bbf.txt").read_text(encoding="utf-8")).commitments == ()


@pytest.mark.parametrize(
    ("text", "due", "purpose"),
    [
        (
            "Tỉnh Nghệ An sẽ hỗ trợ tỉnh Hủa Phăn 2 tỷ đồng để xây Trường Mẫu Sơn, hoàn tất trước ngày 31/12/2023.",
            "2023-12-31",
            "để xây Trường Mẫu Sơn",
        ),
        (
            "Hà Nội sẽ hỗ trợ Viêng Chăn 3 triệu USD xây dựng công viên, dự kiến hoàn thành trong năm 2025.",
            "2025",
            None,
        ),
        ("Việt Nam sẽ hỗ trợ Lào xây dựng bệnh viện, dự kiến khánh thành vào quý IV/2025.", "2025-36", None),
        ("Việt Nam sẽ hỗ trợ Lào xây dựng bệnh viện, dự kiến hoàn thành khoảng tháng 5/2025.", "2025-05~", None),
        ("Đến năm 2025, Việt Nam sẽ cấp cho Lào 1.000 suất học bổng.", "2025", None),
        ("Tỉnh Hà Tĩnh sẽ tặng tỉnh Khăm Muộn 5 xe cứu thương trước tháng 6/2024.", "2024-06", None),
        ("Năm 2025, Việt Nam sẽ cấp cho Lào 1.000 suất học bổng.", None, None),
        (
            "Tỉnh Nghệ An sẽ hỗ trợ tỉnh Xiêng Khoảng 2 tỷ đồng; trước đó, tỉnh đã hoàn thành năm 2023 một trạm y tế.",
            None,
            None,
        ),
        ("Tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng 2 tỷ đồng để xây trạm y tế, hoàn thành năm 2023.", None, ...),
        ("Tỉnh Nghệ An tặng tỉnh Xiêng Khoảng ngôi trường 2 tỷ đồng, khởi công từ tháng 2/2023.", None, ...),
        ("Trường học do tỉnh Nghệ An tặng tỉnh Xiêng Khoảng đã được bàn giao ngày 2/11/2022.", None, ...),
        ("Tỉnh Nghệ An sẽ cử 5 giáo viên sang dạy tiếng Việt ở tỉnh Xiêng Khoảng từ tháng 9/2024.", None, ...),
    ],
)
def test_when_a_promise_is_due(text: str, due: str | None, purpose: object) -> None:
    commitment = parse_article(text).commitments[0]
    assert (commitment.due.edtf if commitment.due else None) == due
    if purpose is not ...:
        assert commitment.purpose == purpose


@pytest.mark.parametrize(
    ("headline", "body", "told"),
    [
        (
            "Nghệ An tặng quà tỉnh Xiêng Khoảng",
            "Sáng 5/6, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng (Lào) 20 máy tính và 5 tấn gạo.",
            ["20 máy tính"],
        ),
        (
            "Quảng Trị hỗ trợ vật tư y tế cho tỉnh Savannakhet",
            "Sáng 5/6, tỉnh Quảng Trị trao 30.000 khẩu trang cho tỉnh Savannakhet (Lào).",
            ["30000 khẩu trang"],
        ),
        (
            "Sơn La cấp 30 suất học bổng cho học sinh Hủa Phăn",
            "Tỉnh Sơn La đã thống nhất cấp 30 học bổng cho học sinh của tỉnh Hủa Phăn (Lào).",
            ["30"],
        ),
        (
            "Việt Nam trao hơn 7 tỷ đồng thiết bị y tế giúp Lào",
            "Chiều 8/4, Đại sứ quán Việt Nam tại Lào bàn giao thiết bị y tế cho Bộ Y tế Lào.",
            ["7000000000"],
        ),
        (
            "Bác sĩ Việt Nam khám bệnh cho người dân Lào",
            "Bệnh viện Chợ Rẫy tổ chức khám bệnh, cấp thuốc cho 800 người dân tỉnh Champasak (Lào).",
            ["800 người"],
        ),
        (
            "Thái Bình hỗ trợ tỉnh Xay Nha Bu Ly (Lào) hơn 2 tỷ đồng",
            "Sáng 5/6, tỉnh Thái Bình trao tặng tỉnh Xay Nha Bu Ly 2,3 tỷ đồng khắc phục hậu quả lũ lụt.",
            ["2300000000"],
        ),
        (
            "Thái Bình hỗ trợ tỉnh Xay Nha Bu Ly (Lào) gần 2 tỷ đồng",
            "Sáng 5/6, tỉnh Thái Bình trao tặng tỉnh Xay Nha Bu Ly 1,9 tỷ đồng để sửa trường học.",
            ["1900000000"],
        ),
        (
            "Thái Bình tặng hơn 400 suất quà cho người nghèo tỉnh Xay Nha Bu Ly (Lào)",
            "Sáng 5/6, tỉnh Thái Bình trao tặng tỉnh Xay Nha Bu Ly 430 suất quà, mỗi suất 1 triệu đồng.",
            ["430 suất quà"],
        ),
    ],
)
def test_a_headline_gives_nothing_of_its_own(headline: str, body: str, told: list[str]) -> None:
    made = parse_article(f"{headline}\n{body}").commitments
    assert len(made) == len(told)
    for record, what in zip(made, told, strict=True):
        said = f"{record.amount} {[str(quantity) for quantity in record.quantities]}"
        assert what in said
        assert len({proof.section for proof in record.evidence}) > 1  # told above, and in the body


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Nghệ An tặng tỉnh Xiêng Khoảng 5 tỷ đồng",
            "Sáng 5/6, tỉnh Nghệ An cũng trao 300 triệu đồng cho tỉnh Xiêng Khoảng (Lào) chống dịch.",
        ),
        (
            "Sơn La cấp 30 suất học bổng cho học sinh Hủa Phăn",
            "Tỉnh Sơn La cũng tặng tỉnh Hủa Phăn (Lào) 20 máy tính.",
        ),
        (
            "Hủa Phăn tặng quà tỉnh Sơn La",
            "Tỉnh Sơn La tặng tỉnh Hủa Phăn (Lào) 20 máy tính.",
        ),
        (
            "Thái Bình hỗ trợ tỉnh Xay Nha Bu Ly (Lào) hơn 2 tỷ đồng",
            "Sáng 5/6, tỉnh Thái Bình trao tặng tỉnh Xay Nha Bu Ly 6 tỷ đồng khắc phục hậu quả lũ lụt.",
        ),
        (
            "Thái Bình hỗ trợ tỉnh Xay Nha Bu Ly (Lào) hơn 2 tỷ đồng",
            "Sáng 5/6, tỉnh Thái Bình trao tặng tỉnh Xay Nha Bu Ly 2,3 tỷ kíp để sửa trường học.",
        ),
    ],
)
def test_a_headline_of_another_gift_stays(headline: str, body: str) -> None:
    assert len(parse_article(f"{headline}\n{body}").commitments) == 2


_HANDED = (
    "Tỉnh Lai Châu giúp bạn\n\nSáng 5/6, đoàn tỉnh Lai Châu do Phó Chủ tịch UBND tỉnh Trần Văn Mẫu dẫn đầu trao cho "
    "tỉnh Phông Sa Lỳ (Lào) 300 triệu đồng và 15 tấn gạo.\n\n{}\n\nNhận quà, lãnh đạo tỉnh Phông Sa Lỳ nói gạo sẽ được "
    "đưa ngay về các bản."
)


@pytest.mark.parametrize(
    "picture",
    [
        "Đoàn tỉnh Lai Châu trao quà cho tỉnh Phông Sa Lỳ.",
        "Đồng chí Trần Văn Mẫu tặng quà lãnh đạo tỉnh Phông Sa Lỳ.",
        "Tỉnh Lai Châu trao tượng trưng tiền ủng hộ cho tỉnh Phông Sa Lỳ. Ảnh: Minh Anh",
        "Lãnh đạo tỉnh Lai Châu tặng quà chúc Tết tỉnh Phông Sa Lỳ. (Ảnh: PV)",
        "Lãnh đạo tỉnh Phông Sa Lỳ (Lào) nhận quà của tỉnh Lai Châu. Ảnh: PV",
    ],
)
def test_a_picture_of_the_gift_is_the_gift_that_is_told(picture: str) -> None:
    (made,) = parse_article(_HANDED.format(picture)).commitments
    assert (str(made.amount), [str(quantity) for quantity in made.quantities]) == ("300000000 VND", ["15 tấn gạo"])
    assert any(proof.quote in picture for proof in made.evidence)


@pytest.mark.parametrize(
    "other",
    [
        "Lãnh đạo tỉnh Phông Sa Lỳ tặng quà tỉnh Lai Châu.",
        "Tỉnh Lai Châu trao tặng tỉnh Phông Sa Lỳ 20 máy tính. Ảnh: Minh Anh",
        "Tỉnh Điện Biên trao quà cho tỉnh Phông Sa Lỳ.",
    ],
)
def test_a_picture_of_another_gift_stays(other: str) -> None:
    assert len(parse_article(_HANDED.format(other)).commitments) == 2


def test_parts_listed_after_a_semicolon_are_parts_and_no_gifts_of_their_own() -> None:
    text = (
        "Giai đoạn 2016-2021, tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng 35 tỷ đồng, trong đó: xây Trường nội trú 15 tỷ "
        "đồng; nâng cấp bệnh viện 8 tỷ đồng; mua sắm trang thiết bị 5 tỷ đồng; tặng tỉnh Hủa Phăn 2 tỷ đồng."
    )
    whole, other = parse_article(text).commitments
    assert [str(part.low) for part in whole.parts] == ["15000000000", "8000000000", "5000000000"]
    assert all(part.basis == "part" for part in whole.parts)
    assert (str(other.amount), other.receiver.name if other.receiver else None) == ("2000000000 VND", "tỉnh Hủa Phăn")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Nội dung hỗ trợ gồm:\n"
                "- Tỉnh Thanh Hóa hỗ trợ tỉnh Hủa Phăn (Lào) xây dựng Trường THPT huyện Sầm Tớ trị giá 30 tỷ đồng.\n"
                "- Cấp 40 suất học bổng đại học mỗi năm.\n"
                "- Cử 10 bác sĩ, kỹ thuật viên sang giúp Bệnh viện tỉnh Hủa Phăn."
            ),
            [
                "construction | Tỉnh Thanh Hóa → tỉnh Hủa Phăn | 30000000000 VND | implementing, stated",
                "scholarship | Tỉnh Thanh Hóa → tỉnh Hủa Phăn | 40 suất học bổng | delivered, inferred",
                "technical_assistance | Tỉnh Thanh Hóa → Bệnh viện tỉnh Hủa Phăn | 10 bác sĩ | delivered, inferred",
            ],
        ),
        (
            (
                "Hỗ trợ bạn Lào chống dịch\n"
                "Tỉnh Sơn La tặng 9 tỉnh Bắc Lào 450.000 khẩu trang y tế, trị giá 1,5 tỷ đồng. Bộ Quốc phòng cử "
                "35 bác sĩ quân y sang hỗ trợ các bệnh viện ở Viêng Chăn."
            ),
            [
                "humanitarian | Tỉnh Sơn La → Bắc Lào | 1500000000 VND | delivered, stated",
                "technical_assistance | Bộ Quốc phòng → Viêng Chăn | 35 bác sĩ | delivered, inferred",
            ],
        ),
        (
            (
                "Lưu học sinh Lào đón Tết\n"
                "Tối 12/4, Trường Đại học Hồng Đức tổ chức Tết Bunpimay cho hơn 300 lưu học sinh Lào.\n"
                "Tại chương trình, PGS.TS Trần Văn Mẫu, Hiệu trưởng nhà trường, chúc các em năm mới vui vẻ và trao 30 "
                "suất quà cho lưu học sinh có hoàn cảnh khó khăn."
            ),
            ["equipment_in_kind | Trần Văn Mẫu → Lào | 30 suất quà | delivered, doubtful"],
        ),
    ],
)
def test_what_goes_on_from_line_to_line(text: str, told: list[str]) -> None:
    assert [_line(made) for made in parse_article(text).commitments] == told


def test_an_order_is_told_once_by_its_fullest_name() -> None:
    (made,) = parse_article(
        "Chính phủ Lào tặng Huân chương Phát triển cho Giám đốc Sở Y tế tỉnh Sơn La\n\n"
        "Chiều 6/5, thừa ủy quyền của Chính phủ Lào, bà Khamla Vongdara, Tỉnh trưởng Hủa Phăn, đã trao Huân chương "
        "Phát triển hạng Nhì của Chính phủ Lào cho ông Trần Văn Mẫu, Giám đốc Sở Y tế tỉnh Sơn La.\n\n"
        "Bà Khamla Vongdara trao Huân chương của Chính phủ Lào cho ông Trần Văn Mẫu.\n"
    ).commitments
    assert [str(q.item) for q in made.quantities] == ["Huân chương Phát triển hạng Nhì"]


def test_the_school_that_held_the_course_stands_over_its_country() -> None:
    (made,) = parse_article(
        "Bồi dưỡng nghiệp vụ công đoàn cho cán bộ Lào\n\n"
        "Sáng 4/6, tại Hà Nội, Học viện Tài chính khai giảng lớp bồi dưỡng nghiệp vụ cho cán bộ của Liên hiệp Công "
        "đoàn Lào.\n\nTrong ba tuần, 30 học viên sẽ nghe 12 chuyên đề.\n\n"
        "Ông Trần Văn Mẫu cho rằng việc Việt Nam đào tạo cán bộ cho Lào góp phần vun đắp tình hữu nghị.\n"
    ).commitments
    assert _line(made) == (
        "training | Học viện Tài chính → Liên hiệp Công đoàn Lào | 30 học viên | implementing, stated"
    )


def test_the_course_now_closed_is_not_all_that_were_held() -> None:
    made = parse_article(
        "Học viện Tài chính bế giảng lớp bồi dưỡng nghiệp vụ cho cán bộ của Liên hiệp Công đoàn Lào. "
        "Trong năm, nhà trường đã mở 4 lớp bồi dưỡng cho 110 cán bộ của Lào."
    ).commitments
    assert [[str(q.amount) for q in each.quantities] for each in made] == [[], ["4", "110"]]


def test_a_headline_without_a_giver_has_the_one_of_the_report() -> None:
    (made,) = parse_article(
        "Tặng quà lưu học sinh Lào nhân dịp Tết\n\n"
        "Sáng 9/2, Hội Hữu nghị Việt Nam - Lào tỉnh Hà Nam trao quà cho lưu học sinh Lào đang học tập trên địa bàn.\n"
    ).commitments
    assert _line(made).startswith("equipment_in_kind | Hội Hữu nghị Việt Nam - Lào tỉnh Hà Nam → lưu học sinh Lào")


@pytest.mark.parametrize(
    ("text", "group", "of"),
    [
        ("Tỉnh Sơn La trao 20 suất học bổng cho học sinh tỉnh Hủa Phăn.", "học sinh tỉnh Hủa Phăn", "tỉnh Hủa Phăn"),
        (
            "Đồn Biên phòng Mẫu Sơn tặng 100 suất quà cho 100 hộ nghèo tại huyện Noọng Hét (Lào).",
            "hộ nghèo tại huyện Noọng Hét (Lào)",
            "huyện Noọng Hét",
        ),
        (
            "Nhà nước Việt Nam tặng Huân chương Hữu nghị cho 5 tập thể và 12 cá nhân của Quốc hội Lào.",
            "5 tập thể và 12 cá nhân của Quốc hội Lào",
            "Quốc hội Lào",
        ),
        (
            "Trung ương Đoàn trao 50 xe đạp cho học sinh Trường Tiểu học Nà Mẫu, huyện Viêng Xay (Lào).",
            "học sinh Trường Tiểu học Nà Mẫu, huyện Viêng Xay (Lào)",
            "Trường Tiểu học Nà Mẫu",
        ),
        ("Bộ Công an Việt Nam tặng lực lượng an ninh Lào 20 xe máy.", "lực lượng an ninh Lào", "Lào"),
    ],
)
def test_those_who_receive_together_are_a_group_of_somebody(text: str, group: str, of: str) -> None:
    receiver = _one(text).receiver
    assert isinstance(receiver, Group)
    assert receiver.of is not None
    assert (receiver.name, receiver.of.name, receiver.country) == (group, of, receiver.of.country)
    assert receiver.evidence[0].quote == group


@pytest.mark.parametrize(
    ("text", "receiver"),
    [
        ("Tỉnh Nghệ An ủng hộ nhân dân Lào 2 tỷ đồng khắc phục hậu quả lũ lụt.", "Lào"),  # the nation
        ("Tỉnh Thanh Hóa tặng lãnh đạo tỉnh Hủa Phăn 30 máy tính.", "tỉnh Hủa Phăn"),  # for whom they lead
        (
            "Bộ đội Biên phòng tỉnh Sơn La tặng cán bộ, chiến sĩ Đồn Công an Pa Mẫu (Lào) 10 triệu đồng.",
            "Đồn Công an Pa Mẫu (Lào)",
        ),
        ("Việt Nam sẽ đào tạo cho Lào 100 cán bộ mỗi năm.", "Lào"),
        ("Bộ Y tế Việt Nam mở 3 lớp tập huấn cho cán bộ y tế Lào.", "Lào"),  # who are taught are no side
        (
            "Ở Lào, tỉnh Sơn La đã giúp phía bạn xây trường, tặng các em học sinh 200 bộ sách.",
            "Lào",
        ),  # whose is not said
    ],
)
def test_who_stands_for_a_country_or_a_body_is_no_group(text: str, receiver: str) -> None:
    assert [getattr(made.receiver, "name", None) for made in parse_article(text).commitments[-1:]] == [receiver]


def test_a_headline_without_a_receiver_has_the_one_of_the_report() -> None:
    (made,) = parse_article(
        "Nhà nước Lào trao tặng Huân chương Hữu nghị\n\n"
        "Chiều 5/6, Chủ tịch nước Lào đã ký quyết định tặng Huân chương Hữu nghị cho Bộ Công an Việt Nam.\n"
    ).commitments
    assert "Lào → Bộ Công an Việt Nam | 1 Huân chương Hữu nghị" in _line(made)


def test_who_built_a_house_also_gives_what_the_sentence_tells_on() -> None:
    made = parse_article(
        "Tỉnh đoàn Sơn La trao nhà nhân ái tại Lào\n\n"
        "Từ ngày 8 đến 11/4, đoàn công tác Tỉnh đoàn Sơn La đã làm việc với Đoàn Thanh niên tỉnh Bò Kẹo.\n\n"
        "Tại bản Na Lòm, đoàn đã bàn giao 1 nhà nhân ái trị giá 70 triệu đồng cho gia đình anh Khamla; trao 3 suất học "
        "bổng, mỗi suất 1 triệu đồng.\n"
    ).commitments
    assert [(each.kind, str(each.giver and each.giver.name)) for each in made] == [
        ("construction", "Tỉnh đoàn Sơn La"),
        ("scholarship", "Tỉnh đoàn Sơn La"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (  # a headline announces one gift, not all that follow
            (
                "Quân khu 5 giúp bạn Lào xây dựng doanh trại\n\n"
                "Bộ Tư lệnh Quân khu 5 tổ chức lễ bàn giao nhà làm việc cho Bộ Chỉ huy Quân sự tỉnh Sê Kông (Lào).\n\n"
                "Sáng 20/6, tướng Trần Văn Mẫu, Phó Tư lệnh Quân khu 5, trao chìa khóa nhà làm việc cho Bộ Chỉ huy "
                "Quân sự tỉnh Sê Kông. Công trình hai tầng, trị giá 9 tỷ đồng.\n"
                "Cũng trong dịp này, Quân khu 5 bàn giao cho tỉnh Attapeu một trạm xá.\n"
            ),
            [
                "construction | Bộ Tư lệnh Quân khu 5 → Bộ Chỉ huy Quân sự tỉnh Sê Kông | 9000000000 VND",
                "construction | Quân khu 5 → tỉnh Attapeu | 1 trạm",
            ],
        ),
        (  # one bridge in the lead is not one school in the body, nor a promise what was done
            (
                "Sinh viên Đà Nẵng giúp dân Lào khám bệnh\n\n"
                "60 tình nguyện viên thành phố Đà Nẵng đã hoàn thành cây cầu ở bản Nong Bua, tỉnh Sê Kông (Lào).\n\n"
                "Đội hình còn khám bệnh cho 2.000 người dân.\n"
                "Năm tới thành phố Đà Nẵng sẽ xây tặng tỉnh Sê Kông một trường mầm non.\n"
            ),
            [
                "construction | thành phố Đà Nẵng → bản Nong Bua | 1 cây",
                "humanitarian | thành phố Đà Nẵng → bản Nong Bua | 2000 người",
                "construction | thành phố Đà Nẵng → tỉnh Sê Kông | 1 trường mầm non",
            ],
        ),
        (
            (
                "Nghệ An tặng quà nhân dân Xiêng Khoảng\n\n"
                "Sáng 5/6, tỉnh Nghệ An trao quà cho nhân dân tỉnh Xiêng Khoảng (Lào).\n\n"
                "Tỉnh Nghệ An trao 200 suất quà cho nhân dân tỉnh Xiêng Khoảng.\n"
            ),
            ["humanitarian | tỉnh Nghệ An → tỉnh Xiêng Khoảng | 200 suất quà"],
        ),
    ],
)
def test_a_headline_announces_one_act(text: str, told: list[str]) -> None:
    assert [_line(made).rpartition(" | ")[0] for made in parse_article(text).commitments] == told


_TALKS = "Tỉnh Lai Châu và tỉnh Bò Kẹo (Lào) hội đàm.\n\n"
_LISTS = {
    "Hai bên thống nhất một số nội dung:\n\n- Về giáo dục, đào tạo: tỉnh Lai Châu cấp 12 suất học bổng cho tỉnh Bò Kẹo."
    "\n\n- Về y tế: mỗi năm cử 2 đoàn bác sĩ sang khám bệnh.\n\n- Về quốc phòng: phối hợp tuần tra.": [
        "scholarship | Tỉnh Lai Châu → tỉnh Bò Kẹo | 12 suất học bổng | committed, stated",
        "technical_assistance | Tỉnh Lai Châu → tỉnh Bò Kẹo | 2 đoàn bác sĩ | committed, inferred",
    ],
    "Theo thỏa thuận: 1. Về nông nghiệp: tỉnh Lai Châu hỗ trợ tỉnh Bò Kẹo 20 tấn lúa giống. 2. Về xây dựng: hỗ trợ xây "
    "dựng 2 trạm y tế.": [
        "equipment_in_kind | Tỉnh Lai Châu → tỉnh Bò Kẹo | 20 tấn | committed, stated",
        "construction | Tỉnh Lai Châu → tỉnh Bò Kẹo | 2 trạm y tế | committed, inferred",
    ],
    "Sau khi trao đổi, hội đàm kết luận:\n\n1. Tỉnh Lai Châu cấp 10 suất học bổng cho tỉnh Bò Kẹo.": [
        "scholarship | Tỉnh Lai Châu → tỉnh Bò Kẹo | 10 suất học bổng | committed, stated",
    ],
    "Hội nghị thống nhất, trong thời gian tới:\n\nMột là, trao đổi đoàn.\n\nHai là, tỉnh Lai Châu hỗ trợ tỉnh "
    "Bò Kẹo 4 tỷ đồng.": [
        "grant | Tỉnh Lai Châu → tỉnh Bò Kẹo | 4000000000 VND | committed, stated",
    ],
    "Thỏa thuận đạt được tại kỳ họp nêu rõ: tỉnh Lai Châu hỗ trợ tỉnh Bò Kẹo 4 tỷ đồng.": [
        "grant | Tỉnh Lai Châu → tỉnh Bò Kẹo | 4000000000 VND | committed, stated",
    ],
    "Chủ tịch tỉnh nêu rõ: tỉnh Lai Châu hỗ trợ tỉnh Bò Kẹo 4 tỷ đồng.": [
        "grant | Tỉnh Lai Châu → tỉnh Bò Kẹo | 4000000000 VND | delivered, stated",
    ],
    "Hai bên đánh giá kết quả hợp tác: tỉnh Lai Châu giúp tỉnh Bò Kẹo xây dựng 2 phòng học; tặng Văn phòng tỉnh 5 máy "
    "tính; cử 2 giáo viên.": [
        "construction | Tỉnh Lai Châu → tỉnh Bò Kẹo | 2 phòng học | delivered, stated",
        "equipment_in_kind | Tỉnh Lai Châu → Văn phòng | 5 máy tính | delivered, inferred",
        "technical_assistance | Tỉnh Lai Châu → tỉnh Bò Kẹo | 2 giáo viên | delivered, inferred",
    ],
    "Hai bên nhất trí: Tăng cường trao đổi đoàn. Tỉnh Bò Kẹo tặng tỉnh Lai Châu 40 m3 gỗ.": [
        "equipment_in_kind | tỉnh Bò Kẹo → Tỉnh Lai Châu | 40 m3 | committed, stated",
    ],
    "Hai bên thống nhất các nội dung:\n\n- Phối hợp tuần tra.\n\n- Tỉnh Lai Châu đã trao tỉnh Bò Kẹo 5 máy tính.": [
        "equipment_in_kind | Tỉnh Lai Châu → tỉnh Bò Kẹo | 5 máy tính | delivered, stated",
    ],
    "Hai bên thống nhất các nội dung:\n\n- Phối hợp tuần tra.\n\nDịp này, tỉnh Lai Châu tặng tỉnh Bò Kẹo 5 máy tính.": [
        "equipment_in_kind | Tỉnh Lai Châu → tỉnh Bò Kẹo | 5 máy tính | delivered, stated",
    ],
    "Theo thỏa thuận, tỉnh Lai Châu đã giúp tỉnh Bò Kẹo 3 tỷ đồng, gồm: sửa chợ 1 tỷ đồng; còn lại mua máy.\n\n"
    "Về y tế, tỉnh Lai Châu tặng tỉnh Bò Kẹo 2 máy thở.": [
        "grant | Tỉnh Lai Châu → tỉnh Bò Kẹo | 3000000000 VND | delivered, stated",
        "humanitarian | Tỉnh Lai Châu → tỉnh Bò Kẹo | 2 máy thở | delivered, stated",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("listed", "told"), _LISTS.items(), ids=lambda value: value[:60] if isinstance(value, str) else ""
)
def test_what_was_agreed_is_listed_over_sentences_and_lines(listed: str, told: list[str]) -> None:
    assert [_line(made) for made in parse_article(_TALKS + listed).commitments] == told


def test_who_heads_a_list_gives_in_every_item() -> None:
    text = (
        "Đến nay, tỉnh Hà Tĩnh đã hỗ trợ tỉnh Khăm Muộn (Lào) trên nhiều lĩnh vực:\n\n"
        "+ Giáo dục: cấp 80 suất học bổng; xây dựng 2 phòng học.\n\n"
        "+ Đào tạo: bồi dưỡng 12 bác sĩ.\n\n"
        "Tỉnh Khăm Muộn có 120.000 học sinh.\n\n"
        "+ Y tế: trang bị 5 xe cứu thương."
    )
    assert [_line(made) for made in parse_article(text).commitments] == [
        "scholarship | tỉnh Hà Tĩnh → tỉnh Khăm Muộn | 80 suất học bổng | delivered, inferred",
        "construction | tỉnh Hà Tĩnh → tỉnh Khăm Muộn | 2 phòng học | completed, inferred",
        "training | tỉnh Hà Tĩnh → tỉnh Khăm Muộn | 12 bác sĩ | completed, inferred",
    ]
