"""One invented promise, told by several papers from the pledge to a late handover, and what a dossier makes of it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnlao_coop import Article, Dossier, parse_article, read_article
from vnlao_coop.models.base import Records
from vnlao_coop.models.dossier import Apart, Link, Promise

SEEDS = Path(__file__).parent.parent / "seeds"

PLEDGE = """Chủ tịch UBND tỉnh Nghệ An tiếp Tỉnh trưởng Xiêng Khoảng
Ngày 12/3, tại thành phố Vinh, Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu đã tiếp Tỉnh trưởng tỉnh Xiêng Khoảng \
Bunchăn Xivôngxay. Tại buổi tiếp, ông Trần Văn Mẫu cho biết tỉnh Nghệ An sẽ hỗ trợ tỉnh Xiêng Khoảng 12 tỷ đồng để \
xây dựng Trường THPT Hữu nghị Mường Khăm, hoàn thành trước ngày 31/12/2023."""
SAME_PLEDGE = """Nghệ An và Xiêng Khoảng tăng cường hợp tác
Tại buổi tiếp Tỉnh trưởng Xiêng Khoảng Bounchanh Sivongxay ngày 12/3, lãnh đạo tỉnh Nghệ An thông báo sẽ hỗ trợ tỉnh \
Xiêng Khoảng 12 tỷ đồng xây dựng Trường THPT Hữu nghị Mường Khăm."""
WORKS = """Khởi công Trường THPT Hữu nghị Mường Khăm
Sáng 20/5, tại huyện Mường Khăm, UBND tỉnh Nghệ An và chính quyền tỉnh Xiêng Khoảng tổ chức lễ khởi công Trường THPT \
Hữu nghị Mường Khăm. Công trình do tỉnh Nghệ An hỗ trợ tỉnh Xiêng Khoảng, trị giá 12 tỷ đồng."""
OTHER_RECEIVER = """Nghệ An hỗ trợ Hủa Phăn
Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu cho biết tỉnh Nghệ An sẽ hỗ trợ tỉnh Hủa Phăn 12 tỷ đồng để xây dựng Trung tâm \
y tế huyện Viêng Xay."""
OTHER_THING = """Nghệ An quan tâm y tế Xiêng Khoảng
Tỉnh Nghệ An sẽ hỗ trợ tỉnh Xiêng Khoảng 12 tỷ đồng để mua thiết bị cho Bệnh viện tỉnh Xiêng Khoảng."""
HANDOVER = """Lễ bàn giao Trường Phổ thông Hữu nghị Mường Khăm
Ngày 2/9, tại huyện Mường Khăm, tỉnh Nghệ An đã bàn giao Trường Phổ thông Hữu nghị Mường Khăm trị giá 12 tỷ đồng \
cho tỉnh Xiêng Khoảng."""
WRONG_SUM = """Niềm vui ở Mường Khăm
Tỉnh Nghệ An vừa bàn giao Trường Phổ thông Hữu nghị Mường Khăm trị giá 21 tỷ đồng cho tỉnh Xiêng Khoảng."""
STORY = tuple(
    parse_article(text, published=dt.date.fromisoformat(day))
    for day, text in (
        ("2021-03-12", PLEDGE),
        ("2021-03-13", SAME_PLEDGE),
        ("2022-05-20", WORKS),
        ("2022-06-01", OTHER_RECEIVER),
        ("2022-07-01", OTHER_THING),
        ("2024-09-02", HANDOVER),
        ("2024-09-03", WRONG_SUM),
    )
)


@pytest.fixture(scope="module")
def story() -> Dossier:
    return Dossier.of(STORY)


def school(dossier: Dossier) -> Promise:
    (found,) = (p for p in dossier.promises if "Mường Khăm" in f"{p.description} {p.purpose}")
    return found


# --- one promise ------------------------------------------------------------------------------------


def test_five_reports_tell_of_one_promise(story: Dossier) -> None:
    promise = school(story)
    assert [story.source(ref).seen for ref in promise.refs] == [
        dt.date(2021, 3, 12),
        dt.date(2021, 3, 13),
        dt.date(2022, 5, 20),
        dt.date(2024, 9, 2),
        dt.date(2024, 9, 3),
    ]
    assert (promise.giver, promise.receiver) == ("tỉnh Nghệ An", "tỉnh Xiêng Khoảng")


def test_its_life_is_told_in_dated_steps_with_quotes(story: Dossier) -> None:
    promise = school(story)
    assert [(s.status in ("pledged", "started", "progress"), s.day) for s in promise.steps[:3]] == [
        (True, dt.date(2021, 3, 12)),
        (True, dt.date(2021, 3, 13)),
        (True, dt.date(2022, 5, 20)),
    ]
    assert {s.status for s in promise.steps[3:]} <= {"completed", "handed_over"}
    texts = {a.text_sha256[:16]: a.text for a in STORY}
    assert all(step.quote in texts[step.ref[:16]] for step in story.timeline(promise.id))


def test_it_came_late(story: Dossier) -> None:
    promise = school(story)
    assert promise.due is not None
    assert (promise.due.edtf, promise.done_on, promise.late) == ("2023-12-31", dt.date(2024, 9, 2), True)
    assert [p.id for p in story.overdue(dt.date(2024, 6, 30))] == [promise.id]
    assert story.overdue(dt.date(2024, 12, 31)) == ()
    assert [p.id for p in story.due(dt.date(2023, 6, 1), dt.date(2024, 1, 31))] == [promise.id]


def test_the_sum_is_never_added_and_the_wrong_one_is_shown(story: Dossier) -> None:
    promise = school(story)
    assert promise.amount is not None
    assert (promise.amount.low, promise.amount.currency) == (Decimal(12_000_000_000), "VND")
    (contradiction,) = promise.contradictions
    assert contradiction.field == "amount"
    assert [(c.value, len(c.refs)) for c in contradiction.claims] == [("12000000000 VND", 4), ("21000000000 VND", 1)]
    assert [(t.currency, t.exact, len(t.promises)) for t in story.totals()] == [("VND", Decimal(36_000_000_000), 3)]


def test_an_equal_sum_for_another_thing_or_to_another_province_is_another_promise(story: Dossier) -> None:
    others = [p for p in story.promises if p != school(story)]
    assert [(p.receiver, len(p.refs)) for p in others] == [("tỉnh Hủa Phăn", 1), ("tỉnh Xiêng Khoảng", 1)]
    reasons = {reason for apart in story.apart for reason in apart.because}
    assert {"another receiver"} <= reasons


@pytest.mark.parametrize(
    ("day", "open_", "delivered"),
    [("2021-03-11", 0, 0), ("2021-12-31", 1, 0), ("2022-12-31", 3, 0), ("2024-12-31", 2, 1)],
)
def test_what_is_open_and_delivered_on_a_day(story: Dossier, day: str, open_: int, delivered: int) -> None:
    as_of = dt.date.fromisoformat(day)
    assert (len(story.open(as_of)), len(story.delivered(as_of))) == (open_, delivered)


def test_what_came_between_two_days(story: Dossier) -> None:
    changes = story.changes(dt.date(2022, 5, 31), dt.date(2022, 12, 31))
    assert [(c.step.reported, c.step.status) for c in changes] == [
        (dt.date(2022, 6, 1), "pledged"),
        (dt.date(2022, 7, 1), "pledged"),
    ]


def test_who_promised_what_to_whom(story: Dossier) -> None:
    assert len(story.promised("Nghệ An", "Hủa Phăn")) == 1
    assert len(story.promised("VN", "LA")) == 3
    assert story.promised("Hủa Phăn") == ()


def test_totals_by_year_and_with_a_table_of_rates(story: Dossier) -> None:
    assert [(t.by, t.exact) for t in story.totals("year")] == [
        (("2021",), Decimal(12_000_000_000)),
        (("2022",), Decimal(24_000_000_000)),
    ]
    (total,) = story.totals(rates={"VND": Decimal("0.00004")}, into="USD")
    assert (total.currency, total.exact) == ("USD", Decimal(1_440_000))


# --- people and events ---------------------------------------------------------------------------------


def test_two_spellings_are_one_governor(story: Dossier) -> None:
    (governor,) = story.person("Bunchăn Xivôngxay")
    assert {governor.name, *governor.aliases} == {"Bunchăn Xivôngxay", "Bounchanh Sivongxay"}
    assert [(t.first_seen, t.last_seen) for t in governor.tenures] == [(dt.date(2021, 3, 12), dt.date(2021, 3, 13))]


def named(name: str, office: str, day: str) -> Article:
    text = f"Ngày {day[8:]}/{day[5:7]}/{day[:4]}, {office} {name} tiếp Đại sứ Lào tại Việt Nam Khampheng Sisavath."
    return parse_article(text, published=dt.date.fromisoformat(day))


@pytest.mark.parametrize(
    ("one", "other", "persons"),
    [
        (("Bí thư Tỉnh ủy Nghệ An", "2019-05-02"), ("Bí thư Tỉnh ủy Nghệ An", "2020-05-02"), 1),
        (("Phó Chủ tịch UBND tỉnh Nghệ An", "2016-05-02"), ("Chủ tịch UBND tỉnh Nghệ An", "2020-05-02"), 1),
        (("Thủ tướng", "2019-05-02"), ("Chủ tịch nước", "2022-05-02"), 1),
        (("Chủ tịch UBND tỉnh Nghệ An", "2019-05-02"), ("Chủ tịch UBND tỉnh Hà Tĩnh", "2019-05-20"), 2),
        (("Giám đốc Sở Y tế tỉnh Nghệ An", "2012-05-02"), ("Thứ trưởng Bộ Công Thương", "2019-05-20"), 2),
        (("Bí thư Tỉnh ủy Nghệ An", "1976-05-02"), ("Bí thư Tỉnh ủy Nghệ An", "2020-05-20"), 2),
    ],
)
def test_a_name_alone_joins_nobody(one: tuple[str, str], other: tuple[str, str], persons: int) -> None:
    dossier = Dossier.of([named("Lê Văn Mẫu", *one), named("Lê Văn Mẫu", *other)])
    assert len(dossier.person("Lê Văn Mẫu")) == persons
    both: tuple[Link | Apart, ...] = (*dossier.links, *dossier.apart)
    told = [link for link in both if link.kind == "person"]
    assert told, "every link, and every refusal, says why"
    assert all(link.because for link in told)


def test_one_meeting_in_two_papers_is_one_event() -> None:
    talks = "Sáng 4/4/2022, tại {}, Bí thư Thành ủy Hà Nội Trần Văn Mẫu {} Bí thư Thành ủy Viêng Chăn {}."
    one = parse_article(talks.format("Viêng Chăn", "hội đàm với", "Khampheng Sisavath"), published=dt.date(2022, 4, 4))
    two = parse_article(
        talks.format("Vientiane", "đã có buổi làm việc với", "Khăm-phenh Xi-xa-vát"), published=dt.date(2022, 4, 5)
    )
    (event,) = Dossier.of([one, two]).events
    assert len(event.refs) == 2
    assert event.contradictions == ()
    (met,) = Dossier.of([one, two]).met("Trần Văn Mẫu", "Khampheng Sisavath")
    assert met == event


def test_a_numbered_session_is_one_event_and_two_days_are_shown() -> None:
    session = "Kỳ họp lần thứ {} Ủy ban liên Chính phủ Việt Nam - Lào diễn ra ngày {}/2/2017 tại Hà Nội."
    papers = [
        parse_article(session.format(n, d), published=dt.date(2017, 2, 9)) for n, d in ((39, 7), (39, 8), (40, 7))
    ]
    numbered = [e for e in Dossier.of(papers).events if len(e.refs) == 2]
    assert [[c.field for c in e.contradictions] for e in numbered] == [["date"]]


# --- documents -------------------------------------------------------------------------------------------


def test_both_seeds_together() -> None:
    dossier = Dossier.of([read_article(path) for path in sorted(SEEDS.glob("*.txt"))])
    (mayor,) = dossier.person("Anouphap Tounalom")
    assert {t.role for t in mayor.offices(dt.date(2022, 12, 31))} == {"Bí thư", "Chủ tịch"}
    assert [(t.role, t.last_seen) for t in mayor.offices(dt.date(2024, 12, 31))] == [("Chủ tịch", dt.date(2024, 9, 18))]
    (agreed,) = (d for d in dossier.documents if d.period is not None and d.period.edtf == "2022/2025")
    assert [(s.status, s.day) for s in agreed.steps] == [
        ("signed", dt.date(2022, 4, 4)),
        ("reviewed", dt.date(2024, 9, 18)),
    ]
    assert [d.period.edtf for d in dossier.documents if d.id in agreed.based_on and d.period] == [
        "2021/2030",
        "2021/2025",
    ]
    grants = [p for p in dossier.open(dt.date(2024, 12, 31)) if p.amount is not None]
    assert [str(p.amount) for p in grants] == ["3000000 USD"]


def test_a_renewal_is_a_step_of_the_older_document() -> None:
    agreed = "Thỏa thuận hợp tác giữa tỉnh Nghệ An và tỉnh Xiêng Khoảng giai đoạn {}"
    new, old = agreed.format("2021-2025"), agreed.format("2016-2020")
    text = f"Sáng 5/6/2021, tỉnh Nghệ An và tỉnh Xiêng Khoảng đã ký {new}, thay thế {old}."
    dossier = Dossier.of([parse_article(text)])
    steps = {d.period.edtf: [s.status for s in d.steps] for d in dossier.documents if d.period}
    assert steps == {"2021/2025": ["signed"], "2016/2020": ["referenced", "renewed"]}


def test_answers_show_themselves_as_tables(story: Dossier) -> None:
    until = dt.date(2025, 1, 1)
    answers = (
        story.open(until), story.persons, story.documents, story.events, story.totals("year"), story.links, story.apart,
        story.units, story.changes(dt.date(2021, 1, 1), until), story.timeline(school(story).id),
        story.persons[0].tenures,
    )  # fmt: skip
    for answer in answers:
        shown = Records(answer)._repr_html_()
        assert "<table" in shown or not answer
    assert "12000000000 VND (4), 21000000000 VND (1)" in (school(story)._repr_html_() or "")
    assert "Trường THPT" in story._repr_html_()


def test_other_periods_are_other_documents() -> None:
    text = "Hai bên đánh giá kết quả thực hiện Thỏa thuận hợp tác giữa tỉnh Nghệ An và tỉnh Xiêng Khoảng giai đoạn {}."
    dossier = Dossier.of(parse_article(text.format(years)) for years in ("2016-2020", "2021-2025"))
    assert [len(d.refs) for d in dossier.documents] == [1, 1]


# --- what holds for every dossier --------------------------------------------------------------------------


@settings(max_examples=25, deadline=None)
@given(st.permutations(STORY), st.lists(st.sampled_from(STORY), max_size=4))
def test_order_and_repetition_change_nothing(order: list[Article], again: list[Article]) -> None:
    expected, other = Dossier.of(STORY), Dossier.of([*order, *again])
    assert other == expected
    assert (other.promises, other.persons, other.documents, other.events) == (
        expected.promises,
        expected.persons,
        expected.documents,
        expected.events,
    )
    assert (other.links, other.apart) == (expected.links, expected.apart)


def test_with_gives_a_new_dossier(story: Dossier) -> None:
    first, *others = STORY
    grown = Dossier.of([first])
    assert grown.with_(*others) == story
    assert len(grown.reports) == 1


def test_json_lines_read_back(story: Dossier, tmp_path: Path) -> None:
    story.to_jsonl(tmp_path / "dossier.jsonl")
    again = Dossier.from_jsonl(tmp_path / "dossier.jsonl")
    assert again == story
    assert again.promises == story.promises


def test_every_id_is_found_and_leads_to_its_sources(story: Dossier) -> None:
    for entity in (*story.persons, *story.documents, *story.promises, *story.events):
        assert story.get(entity.id) == entity
        assert all(story.source(ref) in story.reports for ref in entity.refs)
    with pytest.raises(KeyError):
        story.get("promise/none")
    with pytest.raises(KeyError):
        story.timeline(story.persons[0].id)


def test_an_empty_dossier() -> None:
    empty = Dossier.of([])
    assert (empty.persons, empty.totals(), empty.open(dt.date(2024, 1, 1)), empty.met()) == ((), (), (), ())


def test_a_report_over_years_is_no_new_aid() -> None:
    text = "Giai đoạn 2016-2020, Việt Nam đã viện trợ cho Lào 3.250 tỷ đồng."
    dossier = Dossier.of([parse_article(text, published=dt.date(2021, 1, 5))])
    (umbrella,) = dossier.promises
    assert umbrella.period
    assert dossier.totals() == ()


def test_a_province_that_was_merged_counts_with_what_took_its_place() -> None:
    texts = (
        "Tỉnh Quảng Bình sẽ hỗ trợ tỉnh Khăm Muộn 2 tỷ đồng để xây dựng trạm y tế.",
        "Tỉnh Quảng Trị sẽ hỗ trợ tỉnh Savannakhet 3 tỷ đồng để xây dựng trường học.",
    )
    dossier = Dossier.of(parse_article(text, published=dt.date(2024, 5, 6)) for text in texts)
    (before,) = (u for u in dossier.units if u.name == "Quảng Bình")
    assert (before.valid_to, before.successor) == (dt.date(2025, 7, 1), "Quảng Trị")
    assert len(dossier.promised("Quảng Trị")) == 1
    assert len(dossier.promised("Quảng Trị", as_of=dt.date(2025, 6, 30))) == 1
    assert len(dossier.promised("Quảng Trị", as_of=dt.date(2025, 7, 1))) == 2


def test_a_ministry_that_was_merged_says_what_took_its_place() -> None:
    text = "Bộ Kế hoạch và Đầu tư Việt Nam sẽ hỗ trợ Bộ Kế hoạch và Đầu tư Lào 2 tỷ đồng."
    units = Dossier.of([parse_article(text, published=dt.date(2024, 5, 6))]).units
    ended = {unit.country: unit.successor for unit in units if unit.kind == "ministry"}
    assert ended == {"VN": "Bộ Tài chính", "LA": None}


def test_a_whole_and_its_part_are_kept_apart() -> None:
    whole = "Tỉnh Nghệ An sẽ hỗ trợ tỉnh Xiêng Khoảng 20 tỷ đồng, trong đó 8 tỷ đồng xây dựng Trạm y tế Nong Hét."
    part = "Tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng 8 tỷ đồng để xây dựng Trạm y tế Nong Hét."
    dossier = Dossier.of(parse_article(text, published=dt.date(2021, n, 5)) for n, text in ((1, whole), (6, part)))
    sums = {str(p.amount): p for p in dossier.promises}
    assert sums["8000000000 VND"].part_of == sums["20000000000 VND"].id
    assert [(t.exact, t.currency) for t in dossier.totals()] == [(Decimal(20_000_000_000), "VND")]


@pytest.mark.parametrize(
    ("opening", "sums_up"),
    [
        ("Trong 5 năm qua, ", True),
        ("Từ năm 2015 đến nay, ", True),
        ("Những năm qua, ", True),
        ("Giai đoạn 2016-2020, ", True),
        ("Đến nay, ", False),
        ("Trong năm qua, ", False),
        ("", False),
    ],
)
def test_aid_of_several_years_is_no_new_aid(opening: str, sums_up: bool) -> None:
    text = f"Hai bên họp. {opening}tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng 32 tỷ đồng."
    (promise,) = Dossier.of([parse_article(text)]).promises
    assert promise.period is sums_up
