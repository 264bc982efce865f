"""IATI: files that the official schema of 2.03 takes, with codes of its lists, and nothing that no text says."""

from __future__ import annotations

import datetime as dt
import importlib.util
import io
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from lxml import etree

import samples
import vnlao_coop as vlc
from vnlao_coop.export.iati import Reporter, to_iati

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
US = Reporter("XM-EXAMPLE-1", "Viện Ví dụ", "80")
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

NEWS = {
    "2022-09-19": "Tỉnh Nghệ An cam kết hỗ trợ tỉnh Xiêng Khoảng 2 tỷ đồng xây dựng trường học.",
    "2024-03-02": "Sáng 1/3/2024, tỉnh Nghệ An bàn giao trường học trị giá 2 tỷ đồng tặng tỉnh Xiêng Khoảng.",
    "2024-05-06": "Việt Nam viện trợ cho Lào hơn 3 triệu USD để xây dựng bệnh viện và đào tạo bác sĩ.",
    "2024-07-08": "Tỉnh Hà Tĩnh mời lãnh đạo tỉnh Khăm Muộn sang thăm Hà Tĩnh vào năm 2025.",
}


def news() -> list[vlc.Article]:
    return [
        vlc.parse_article(
            text, published=dt.date.fromisoformat(day), title="Tin <Mẫu> & thử", url=f"https://bao.example/{n}?a=1&b=2"
        )
        for n, (day, text) in enumerate(NEWS.items())
    ]


def written(x: Any) -> tuple[ET.Element, tuple[str, ...]]:
    file = io.BytesIO()
    left = to_iati(x, file, reporter=US)
    return ET.fromstring(file.getvalue()), left


def resources() -> Path:
    """The schemata and code lists of 2.03 in the package pyIATI, of which only the files are used."""
    found = importlib.util.find_spec("iati")
    if found is None or found.origin is None:
        pytest.skip("pyIATI, which holds the official schema, is not installed here")
    return Path(found.origin).parent / "resources" / "standard" / "2-03"


@pytest.fixture(scope="module")
def schema() -> Any:
    return etree.XMLSchema(etree.parse(str(resources() / "schemas" / "iati-activities-schema.xsd")))


@pytest.mark.parametrize(
    "articles", [news(), [samples.article()], [*map(vlc.read_article, SEEDS)]], ids=["news", "sample", "seeds"]
)
def test_the_official_schema_takes_it(schema: Any, articles: list[vlc.Article]) -> None:
    file = io.BytesIO()
    to_iati(articles, file, reporter=US)
    tree = etree.fromstring(file.getvalue())
    assert len(tree)
    assert schema.validate(tree), schema.error_log


def test_the_schema_would_refuse_another_order(schema: Any) -> None:
    file = io.BytesIO()
    to_iati(news(), file, reporter=US)
    tree = etree.fromstring(file.getvalue())
    tree[0].append(tree[0][0])
    assert not schema.validate(tree)


def test_every_code_is_on_its_official_list() -> None:
    lists = resources() / "codelists"

    def codes(name: str) -> set[str]:
        return {str(code) for code in etree.parse(str(lists / f"{name}.xml")).xpath("//code/text()")}

    wanted = {
        "transaction-type/@code": "TransactionType", "activity-status/@code": "ActivityStatus",
        "activity-date/@type": "ActivityDateType", "participating-org/@role": "OrganisationRole",
        "participating-org/@type": "OrganisationType", "provider-org/@type": "OrganisationType",
        "receiver-org/@type": "OrganisationType", "recipient-country/@code": "Country",
        "default-finance-type/@code": "FinanceType", "default-aid-type/@code": "AidType",
        "sector[@vocabulary='1']/@code": "Sector", "sector[@vocabulary='2']/@code": "SectorCategory",
        "category/@code": "DocumentCategory", "related-activity/@type": "RelatedActivityType",
        "value/@currency": "Currency",
    }  # fmt: skip
    file = io.BytesIO()
    to_iati([*news(), samples.article(), *map(vlc.read_article, SEEDS)], file, reporter=US)
    tree = etree.fromstring(file.getvalue())
    for path, name in wanted.items():
        assert {str(code) for code in tree.xpath(f"//{path}")} <= codes(name), path
    assert tree.xpath("//sector[@vocabulary='2']")
    assert tree.xpath("//transaction-type")


def test_sectors_of_every_field_are_on_the_official_lists() -> None:
    from vnlao_coop.export.iati import _Writer

    lists = resources() / "codelists"
    writer = _Writer(vlc.Dossier(), US)
    assert len(writer.sectors) > 20
    for field in writer.sectors:
        top = ET.Element("x")
        writer._put_sectors(top, [field])
        (sector,) = top
        name = {"1": "Sector", "2": "SectorCategory"}[sector.attrib["vocabulary"]]
        assert sector.attrib["code"] in etree.parse(str(lists / f"{name}.xml")).xpath("//code/text()"), field


def test_one_promise_from_pledge_to_handover() -> None:
    root, left = written(news())
    school = next(a for a in root if "trường học" in (a.findtext("title/narrative") or ""))
    assert school.find("reporting-org").attrib == {"ref": "XM-EXAMPLE-1", "type": "80", "secondary-reporter": "1"}  # type: ignore[union-attr]
    moves = [
        (t.find("transaction-type").get("code"), t.find("transaction-date").get("iso-date"), t.findtext("value"))  # type: ignore[union-attr]
        for t in school.iter("transaction")
    ]
    assert moves == [("12", "2022-09-19", "2000000000"), ("3", "2024-03-02", "2000000000")]
    sides = {(e.tag, e.findtext("narrative"), e.get("type")) for t in school.iter("transaction") for e in t[4:]}
    assert sides == {("provider-org", "tỉnh Nghệ An", "11"), ("receiver-org", "tỉnh Xiêng Khoảng", "11")}
    dates = {e.get("type"): e.get("iso-date") for e in school.iter("activity-date")}
    assert dates == {"2": "2022-09-19", "4": "2024-03-02"}
    assert school.find("activity-status").get("code") == "4"  # type: ignore[union-attr]
    assert [e.get("url") for e in school.iter("document-link")] == [
        "https://bao.example/0?a=1&b=2",
        "https://bao.example/1?a=1&b=2",
    ]
    assert len(left) == 1  # the invitation


def test_what_is_not_exact_says_so_and_shares_make_a_hundred() -> None:
    root, _ = written(news())
    aid = next(a for a in root if a.findtext("transaction/value") == "3000000")
    (move,) = aid.iter("transaction")
    told, note = move.findall("description/narrative")
    assert told.text in NEWS["2024-05-06"]  # type: ignore[operator]
    assert note.text == "The sum is not exact: >3000000 USD. The day is that of the report; the text states none."
    assert note.get(LANG) == "en"
    assert sum(float(s.get("percentage", "100")) for s in aid.iter("sector")) == 100
    starts = [e.findtext("narrative") for e in aid.iter("activity-date") if e.get("type") in ("1", "2")]
    assert starts == ["No start is stated: the first day on which the promise is told of."]


def test_shares_of_several_fields_make_a_hundred() -> None:
    from vnlao_coop.export.iati import _Writer

    top = ET.Element("x")
    _Writer(vlc.Dossier(), US)._put_sectors(top, ["health", "education_training", "justice", "no such field"])
    shares = [(s.get("vocabulary"), s.get("code"), s.get("percentage")) for s in top]
    assert shares == [("2", "121", "33.34"), ("2", "111", "33.33"), ("2", "151", "33.33")]


def test_no_day_no_activity() -> None:
    text = "Tỉnh Nghệ An hỗ trợ tỉnh Xiêng Khoảng 2 tỷ đồng xây dựng trường học."
    article = vlc.parse_article(text)
    assert len(article.commitments) == 1
    root, left = written(article)
    assert (len(root), len(left)) == (0, 1)


def test_a_path_is_written(tmp_path: Path) -> None:
    to_iati(news(), tmp_path / "aid.xml", reporter=US)
    assert ET.parse(tmp_path / "aid.xml").getroot().get("version") == "2.03"


GIVERS = [
    ("Chính phủ Việt Nam viện trợ khẩn cấp cho nhân dân Lào 100.000 USD khắc phục hậu quả lũ lụt.", "10"),
    ("Bộ Y tế Việt Nam tặng Bộ Y tế Lào 2 tỷ đồng mua thiết bị y tế.", "10"),
    ("Sở Y tế tỉnh Nghệ An tặng Sở Y tế tỉnh Xiêng Khoảng 2 tỷ đồng mua thiết bị y tế.", "11"),
    ("tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 2 tỷ đồng mua thiết bị y tế.", "11"),
    ("Ngân hàng Phát triển Việt Nam cho Chính phủ Lào vay 30 triệu USD.", "70"),
    ("Trường Đại học Y Hà Nội cấp 20 suất học bổng cho sinh viên Lào.", "80"),
]


@pytest.mark.parametrize(("text", "code"), GIVERS)
def test_the_kind_of_a_giver(text: str, code: str) -> None:
    root, _ = written(vlc.parse_article(f"Ngày 18/9/2024, {text}", published=dt.date(2024, 9, 19)))
    assert [e.get("type") for e in root.iter("participating-org")] == [code]
    assert {e.get("type") for e in root.iter("provider-org")} <= {code}


def test_urgent_aid_is_marked_in_the_activity_and_its_transaction() -> None:
    root, _ = written(vlc.parse_article(f"Ngày 18/9/2024, {GIVERS[0][0]}", published=dt.date(2024, 9, 19)))
    assert [(e.tag, e.get("humanitarian")) for e in root.iter() if "humanitarian" in e.attrib] == [
        ("iati-activity", "1"),
        ("transaction", "1"),
    ]


@pytest.mark.parametrize(
    ("text", "finance", "aid"),
    [
        (GIVERS[4][0], "421", None),
        (GIVERS[1][0], "110", None),
        (GIVERS[5][0], None, "E01"),
        ("tỉnh Nghệ An hỗ trợ tỉnh Xiêng Khoảng đào tạo 20 cán bộ y tế.", None, "D02"),
        ("tỉnh Nghệ An khởi công trường học trị giá 3 tỷ đồng tặng tỉnh Xiêng Khoảng.", None, "C01"),
    ],
)
def test_the_way_in_which_it_is_given(text: str, finance: str | None, aid: str | None) -> None:
    root, _ = written(vlc.parse_article(f"Ngày 18/9/2024, {text}", published=dt.date(2024, 9, 19)))
    found = {e.tag: e.get("code") for e in root.iter() if e.tag.startswith("default-")}
    assert found == {f"default-{k}-type": v for k, v in (("finance", finance), ("aid", aid)) if v}


def days(root: ET.Element) -> dict[str | None, tuple[str | None, str | None]]:
    """Each day of the only activity by its type, with the note beside it."""
    (activity,) = root
    return {e.get("type"): (e.get("iso-date"), e.findtext("narrative")) for e in activity.iter("activity-date")}


def test_works_that_were_begun_have_a_start_and_a_last_day() -> None:
    begun = "tỉnh Nghệ An khởi công trường học trị giá 3 tỷ đồng tặng tỉnh Xiêng Khoảng."
    root, _ = written(vlc.parse_article(f"Sáng 18/9/2024, {begun}", published=dt.date(2024, 9, 19)))
    assert days(root) == {"2": ("2024-09-18", None)}
    root, _ = written(vlc.parse_article(f"Mới đây, {begun}", published=dt.date(2024, 9, 19)))
    assert days(root) == {"2": ("2024-09-19", "The day is that of the report; the text states none.")}
    pledge = "Tỉnh Nghệ An sẽ hỗ trợ tỉnh Xiêng Khoảng 2 tỷ đồng xây dựng trường học, hoàn thành {}."
    last = {"vào ngày 30/6/2025": ("2025-06-30", None), "trong năm 2026": ("2026-12-31", "The last day of 2026.")}
    for due, shown in {**last, "trước ngày 30/6/2025": None}.items():
        root, _ = written(vlc.parse_article(pledge.format(due), published=dt.date(2024, 9, 19)))
        assert days(root).get("3") == shown  # which day before that one, nobody said
        assert days(root)["1"][0] == "2024-09-19"
        assert "4" not in days(root)


def test_parts_lead_to_the_whole_which_alone_has_transactions() -> None:
    whole = next(p for p in vlc.Dossier.of([samples.article()]).promises)
    part = whole.model_copy(update={"id": "promise/part", "part_of": whole.id})
    whole = whole.model_copy(update={"parts": (part.id,)})
    from vnlao_coop.export.iati import _Writer

    writer = _Writer(vlc.Dossier.of([samples.article()]), US)
    made = [writer.activity(promise) for promise in (whole, part)]
    related = [[(e.get("ref"), e.get("type")) for e in top.iter("related-activity")] for top in made if top is not None]
    names = [top.findtext("iati-identifier") for top in made if top is not None]
    assert related == [[(names[1], "2")], [(names[0], "1")]]
    assert [len(list(top.iter("transaction"))) for top in made if top is not None] == [1, 0]
