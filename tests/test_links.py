"""What a dossier joins and what it keeps apart: two reports, and the reason that it gives."""

from __future__ import annotations

import datetime as dt

import pytest

from vnlao_coop import Dossier, parse_article

FIRST, SECOND = "2024-03-01", "2024-03-03"
PLEDGE = "Tỉnh Nghệ An cam kết hỗ trợ tỉnh Xiêng Khoảng 2 tỷ đồng xây dựng trường học huyện Mường Mộc."
TALKS = "Bộ trưởng Bộ Y tế Trần Văn Mẫu hội đàm với Bộ trưởng Bộ Y tế Lào Khamla Sisavath."
SESSION = "Kỳ họp lần thứ {} Ủy ban liên Chính phủ Việt Nam - Lào diễn ra sáng {} tại Hà Nội."
MORE = " Đây là tin vui."  # two papers do not print the same text
BORDER = "Sáng {}, Bộ {} Việt Nam và Bộ {} Lào ký Thỏa thuận về kiểm dịch biên giới đất liền."


def linked(kind: str, one: str, other: str, first: str, second: str) -> tuple[list[str], list[str]]:
    """The reasons for which records of that kind were joined, and those for which they were kept apart."""
    days = map(dt.date.fromisoformat, (first, second))
    found = Dossier.of([parse_article(text, published=day) for text, day in zip((one, other), days, strict=True)])
    joined = [reason for link in found.links if link.kind == kind for reason in link.because]
    return joined, [reason for apart in found.apart if apart.kind == kind for reason in apart.because]


APART = [
    (
        "document",
        "Sáng 1/3/2024, UBND tỉnh Nghệ An và UBND tỉnh Xiêng Khoảng ký Biên bản ghi nhớ về hợp tác y tế 2024-2026.",
        "UBND tỉnh Nghệ An và UBND tỉnh Xiêng Khoảng vừa ký Hợp đồng về hợp tác y tế 2024-2026.",
        "of two kinds: contract, mou",
    ),
    (
        "document",
        BORDER.format("1/3/2024", "Y tế", "Y tế"),
        BORDER.format("3/3/2024", "Y tế", "Y tế"),
        "signed on two days: 2024-03-01, 2024-03-03",
    ),
    (
        "document",
        BORDER.format("1/3/2024", "Y tế", "Y tế"),
        BORDER.format("1/3/2024", "Công an", "Công an"),
        "between other parties",
    ),
    (
        "document",
        "Bộ Y tế Việt Nam và Bộ Y tế Lào đã ký Thỏa thuận về kiểm dịch y tế biên giới.",
        "Bộ Y tế Việt Nam và Bộ Y tế Lào đã ký Thỏa thuận về đào tạo bác sĩ nội trú.",
        "with other titles",
    ),
    (
        "person",
        "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu tiếp đoàn Lào.",
        "Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Mẫu tiếp đoàn Lào.",
        "chủ tịch of two places at one time: VN-22, VN-23",
    ),
    (
        "event",
        f"Sáng 1/3/2024, tại Hà Nội, {TALKS}",
        "Sáng 1/3/2024, tại Hà Nội, Bộ trưởng Công an Lê Văn Thử hội đàm với Bộ trưởng Công an Lào Bounmy Vongsa.",
        "with other people",
    ),
    ("event", SESSION.format(44, "1/3/2024"), SESSION.format(45, "1/3/2024"), "sessions of two numbers: 44, 45"),
    (
        "promise",
        PLEDGE,
        "Giai đoạn 2016-2023, tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng 2 tỷ đồng xây dựng trường học.",
        "one of them sums up the aid of several years",
    ),
    ("promise", PLEDGE, PLEDGE.replace("Xiêng Khoảng", "Hủa Phăn"), "another receiver"),
    ("promise", PLEDGE, PLEDGE.replace("Nghệ An", "Hà Tĩnh"), "another giver"),
]


@pytest.mark.parametrize(("kind", "one", "other", "reason"), APART, ids=[row[3] for row in APART])
def test_apart(kind: str, one: str, other: str, reason: str) -> None:
    assert linked(kind, one, other, FIRST, SECOND) == ([], [reason])


JOINED = [
    (
        "document",
        "Bộ Y tế Việt Nam và Bộ Y tế Lào đã ký Thỏa thuận về kiểm dịch y tế biên giới đất liền.",
        "Bộ Y tế Việt Nam và Bộ Y tế Lào đã ký Thỏa thuận về kiểm dịch y tế biên giới.",
        "signed by the same parties in the news of the same days, with like titles",
    ),
    (
        "event",
        "Hội nghị hợp tác biên giới Việt Nam - Lào diễn ra sáng 1/3/2024 tại Hà Nội.",
        "Hội nghị hợp tác biên giới Việt Nam - Lào đã khai mạc ngày 1/3/2024 tại Hà Nội.",
        "the same kind of event in one place on one day: 2024-03-01",
    ),
    (
        "person",
        "Phó Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu tiếp đoàn Lào.",
        "Bí thư Huyện ủy Kỳ Sơn Trần Văn Mẫu tiếp đoàn Lào.",
        "same name in the news of the same days",
    ),
    (
        "promise",
        PLEDGE,
        "Trong hai năm 2022-2023, tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng 2 tỷ đồng xây dựng trường học.",
        "same sum from one side to the other, for a like thing: 2000000000 VND",
    ),
]


@pytest.mark.parametrize(("kind", "one", "other", "reason"), JOINED, ids=[row[3] for row in JOINED])
def test_joined(kind: str, one: str, other: str, reason: str) -> None:
    assert linked(kind, one, other, FIRST, SECOND) == ([reason], [])
    assert linked(kind, other, one, FIRST, SECOND) == ([reason], [])


def test_a_report_that_names_fewer_parties_may_be_of_the_same_document() -> None:
    text = "Bộ Y tế Việt Nam và Bộ Y tế Lào ký Thỏa thuận về kiểm dịch y tế biên giới đất liền."
    one, other = (parse_article(t, published=dt.date(2024, 3, day)) for t, day in ((text, 1), (text + MORE, 3)))
    (signed,) = other.agreements
    assert len(signed.parties) == 2
    for parties in (signed.parties, signed.parties[:1], signed.parties[1:], ()):
        fewer = other.model_copy(update={"agreements": (signed.model_copy(update={"parties": parties}),)})
        for articles in ((one, fewer), (fewer, one)):
            (document,) = Dossier.of(articles).documents
            assert len(document.refs) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Giai đoạn 2021-2023, tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng 2 tỷ đồng xây dựng trường học.",
        "Tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng trong giai đoạn 2016-2023 2 tỷ đồng.",
    ],
)
def test_a_sum_over_three_years_is_no_promise_kept(text: str) -> None:
    assert linked("promise", PLEDGE, text, FIRST, SECOND) == ([], ["one of them sums up the aid of several years"])


def test_an_article_without_a_day_of_its_own_is_of_the_day_it_reports() -> None:
    text = "Sáng {}, Bộ Y tế Việt Nam và Bộ Y tế Lào {} Thỏa thuận về kiểm dịch y tế biên giới."
    (report,) = Dossier.of([parse_article(text.format("1/3/2024", "ký"))]).reports
    assert report.seen == dt.date(2024, 3, 1)
    (report,) = Dossier.of([parse_article("Bộ Y tế Lào cảm ơn Bộ Y tế Việt Nam.")]).reports
    assert report.seen is None


def test_a_handover_before_the_pledge_is_of_another_promise() -> None:
    done = "Sáng 1/1/2023, tỉnh Nghệ An bàn giao trường học huyện Mường Mộc trị giá 2 tỷ đồng tặng tỉnh Xiêng Khoảng."
    assert linked("promise", PLEDGE, done, FIRST, "2023-01-02") == ([], ["handed over before it was pledged"])
    done = done.replace("Sáng 1/1/2023", "Sáng 1/1/2025")
    assert linked("promise", PLEDGE, done, FIRST, "2025-01-02")[1] == []


def test_sessions_of_one_number_are_one_within_a_few_days() -> None:
    one, later = SESSION.format(44, "1/3/2024"), SESSION.format(44, "9/9/2024")
    assert linked("event", one, one + MORE, FIRST, SECOND) == (["the session of that number: 44"], [])
    assert linked("event", one, later, FIRST, "2024-09-09") == ([], ["on two days: 2024-03-01, 2024-09-09"])


def test_talks_without_a_day_are_one_in_the_news_of_the_same_days() -> None:
    assert linked("event", TALKS, TALKS + MORE, FIRST, SECOND) == (["the same people in the news of the same days"], [])
    assert linked("event", TALKS, TALKS + MORE, FIRST, "2024-05-03") == ([], [])


def test_a_name_is_one_person_while_a_career_lasts() -> None:
    text = "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu tiếp đoàn Lào."
    assert linked("person", text, text + MORE, "2004-03-01", SECOND)[0] != []
    assert linked("person", text, text + MORE, "1980-03-01", SECOND)[0] == []


def test_who_holds_an_office_for_a_year_holds_no_other_of_the_kind_meanwhile() -> None:
    held = "Chủ tịch UBND tỉnh {} Trần Văn Mẫu tiếp đoàn Lào."
    told = (("Hà Tĩnh", "", "2023-01-01"), ("Nghệ An", "", "2023-01-03"), ("Nghệ An", MORE, "2024-01-05"))
    persons = Dossier.of(
        [parse_article(held.format(place) + more, published=dt.date.fromisoformat(day)) for place, more, day in told]
    ).persons
    assert sorted(len(person.refs) for person in persons) == [1, 2]


def test_an_invitation_is_repeated_in_the_news_of_its_days() -> None:
    text = "Chủ tịch nước Lê Văn Mẫu mời Chủ tịch nước Lào Khamla Sisavath sang thăm Việt Nam."
    assert linked("promise", text, text + MORE, FIRST, SECOND) == (["invitation to one receiver from one giver"], [])
    assert linked("promise", text, text + MORE, FIRST, "2024-09-03") == ([], ["in other days"])


def test_a_promise_that_was_given_up_is_cancelled() -> None:
    end = "Dự án tỉnh Nghệ An hỗ trợ tỉnh Xiêng Khoảng 2 tỷ đồng xây dựng trường học huyện Mường Mộc đã bị hủy bỏ."
    articles = [
        parse_article(text, published=dt.date.fromisoformat(day)) for text, day in ((PLEDGE, FIRST), (end, SECOND))
    ]
    (promise,) = Dossier.of(articles).promises
    assert [step.status for step in promise.steps] == ["pledged", "cancelled"]
    assert promise.status() == "cancelled"
    assert Dossier.of(articles).open(dt.date(2024, 12, 31)) == ()
