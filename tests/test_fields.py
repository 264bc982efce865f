"""Fields of cooperation. The sentences are invented."""

from __future__ import annotations

import pytest

from vnlao_coop.models.article import CooperationField
from vnlao_coop.text.sentences import sentences
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.facts import fields
from vnlao_coop.vi.facts.fields import read_fields
from vnlao_coop.vi.rules import Rule
from vnlao_coop.vi.scan import Scan

RULES = [f.rule for f in vars(fields).values() if isinstance(getattr(f, "rule", None), Rule)]
CODES = """politics_party foreign_affairs legislature defence security drug_control justice border economy trade
investment finance_banking agriculture industry_mining energy transport construction_urban education_training health
culture_sport tourism media labour_welfare environment science_digital mass_organisations people_to_people war_legacy
development_aid other""".split()


def read(text: str) -> list[str]:
    scan = Scan.of(text)
    return [found.value for found in read_fields(scan, sentences(scan.tokens, 0, len(scan.tokens)))]


def test_the_list_is_closed_and_each_field_has_its_sector() -> None:
    table = lexicon.entries("field")
    assert [entry["code"] for entry in table] == CODES
    for entry in table:
        CooperationField(code=entry["code"], name=entry["en"], dac=entry.get("dac"))
    assert {entry["code"] for entry in table if "dac" not in entry} == {
        "economy",
        "border",
        "people_to_people",
        "other",
    }


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_fires_on_its_examples_and_on_no_counter_example(rule: Rule) -> None:
    assert rule.examples
    for text, expected in rule.examples.items():
        assert read(text) == expected
    for text in rule.never:
        assert read(text) == [], text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hai tỉnh hợp tác về chính trị, đối ngoại, quốc phòng - an ninh.",
            "politics_party foreign_affairs defence security",
        ),
        ("tăng cường hợp tác giáo dục - đào tạo, văn hóa - xã hội", "education_training culture_sport"),
        ("hợp tác phát triển nguồn nhân lực chất lượng cao", "education_training"),
        ("hai bên chia sẻ kinh nghiệm phòng, chống dịch Covid-19", "health"),
        ("ký biên bản trong các lĩnh vực như: Y tế, nông nghiệp, du lịch", "health agriculture tourism"),
        ("hợp tác trong lĩnh vực năng lượng, khai khoáng và kết nối giao thông", "energy industry_mining transport"),
        ("phối hợp tìm kiếm, quy tập hài cốt liệt sĩ", "war_legacy"),
        ("hợp tác về khoa học và công nghệ", "science_digital"),
        ("hợp tác về hỗ trợ phát triển", "development_aid"),
        ("trao đổi hợp tác trong lĩnh vực kiểm tra Đảng", "politics_party"),
        ("Tọa đàm chia sẻ kinh nghiệm về công tác Hội đồng nhân dân", "legislature"),
    ],
)
def test_fields(text: str, expected: str) -> None:
    assert read(text) == expected.split()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Y tế tỉnh khám bệnh cho bà con.",
        "Bộ Quốc phòng phối hợp với Bộ Tài chính.",
        "hợp tác giữa Sở Giáo dục và Đào tạo hai tỉnh",
        "hợp tác với bộ đội biên phòng",
        "Ban Đối ngoại hai Đảng phối hợp tổ chức",
        "Bộ trưởng ngoại giao và nhà đầu tư gặp nhau bàn hợp tác",
        "các hợp tác xã nông nghiệp",
        "Bộ Chính trị chỉ đạo tiếp tục hợp tác",
    ],
)
def test_no_fields(text: str) -> None:
    assert read(text) == []
