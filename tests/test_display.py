"""HTML, tables and drawings: all of the text, every record, everything escaped."""

from __future__ import annotations

import base64
import hashlib
import pickle
import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import samples
from vnlao_coop.display.drawing import draw
from vnlao_coop.display.marks import KINDS, Mark, marks, stretches
from vnlao_coop.display.page import article_html, index_html, to_html
from vnlao_coop.display.tables import PROOF, Table, tables
from vnlao_coop.display.text import article_tables, table_text
from vnlao_coop.display.words import width
from vnlao_coop.models.article import Article, Section
from vnlao_coop.models.base import Evidence, Mention, Records
from vnlao_coop.models.dates import DateMention, PartialDate

VOID = {"meta", "input"}


class Page(HTMLParser):
    """Checks that tags nest, and keeps the text and the marks of ``div.text``."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.depth = 0
        self.text = ""
        self.titles: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.ids_seen = 0
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.add(value or "")
                self.ids_seen += 1
            elif name == "href":
                self.links.append(value or "")
        if ("class", "text") in attrs:
            self.depth = len(self.open)
        if self.depth and tag == "mark":
            self.titles.append(dict(attrs)["title"] or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if len(self.open) < self.depth:
            self.depth = 0

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.text += data


def mentions(text: str, spans: list[tuple[int, int]]) -> Article:
    """An article of ``text`` with a date at each span."""
    day = PartialDate(year=2024, month=1, day=2)
    found: list[DateMention] = []
    for one, other in spans:
        start, end = sorted((min(one, len(text)), min(other, len(text))))
        found.append(Mention(value=day, evidence=(Evidence(start=start, end=end, quote=text[start:end]),)))
    return Article(text=text, dates=tuple(found))


# --- marks ----------------------------------------------------------------------------------------


def test_every_kind_of_record_is_marked_with_its_own_words() -> None:
    article = samples.article()
    found = marks(article)
    assert {mark.kind for mark in found} == set(KINDS)
    assert [mark.start for mark in found] == sorted(mark.start for mark in found)
    named = {(article.text[m.start : m.end], m.name + m.doubt) for m in found}
    assert {
        ("Sáng 5/6/2023", "date 2023-06-05 morning"),
        ("Sáng 5/6/2023", "meeting/1.date 2023-06-05 morning"),
        ("tháng 11/2022", "date 2022-11 (inferred)"),
        ("2 tỷ đồng", "commitment/1.amount 2000000000 VND"),
        ("lời hứa tháng 11/2022", "commitment/1.fulfils lời hứa tháng 11/2022 (2022-11)"),
        ("bà Khamla Thử, Đô trưởng tỉnh Thử", "official Khamla Thử [LA]"),
        ("Sở Y tế tỉnh Mẫu và Sở Y tế tỉnh Thử", "partnership/1 Sở Y tế tỉnh Mẫu / Sở Y tế tỉnh Thử (doubtful)"),
    } <= named


def test_a_field_that_the_record_does_not_have_is_still_named() -> None:
    mention: DateMention = Mention(
        value=PartialDate(year=2024), evidence=(Evidence(start=0, end=1, quote="a", field="anchor", rule="r"),)
    )
    assert [mark.name for mark in marks(Article(text="a", dates=(mention,)))] == ["date 2024 · anchor"]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8))
def test_stretches_cover_the_text_once_with_the_right_marks(spans: list[tuple[int, int]]) -> None:
    found = [Mark(min(s), max(s), "date", str(i), None, None, None) for i, s in enumerate(spans) if s[0] != s[1]]
    cut = list(stretches(found, 30))
    assert [i for s in cut for i in range(s.start, s.end)] == list(range(30))
    for start, end, here in cut:
        assert set(here) == {m for m in found if m.start <= start and end <= m.end}
        assert [m.end - m.start for m in here] == sorted((m.end - m.start for m in here), reverse=True)


# --- HTML -----------------------------------------------------------------------------------------


def test_the_page_shows_all_of_the_text_and_runs_nothing() -> None:
    article = samples.article()
    page = Page(article_html(article))
    assert page.text == article.text
    assert not page.tags & {"script", "img", "link", "iframe", "form", "input"}
    assert article._repr_html_() == article_html(article)


def test_hovering_tells_record_field_certainty_and_rule() -> None:
    titles = "\n".join(Page(article_html(samples.article())).titles)
    assert "commitment/1.amount 2000000000 VND (stated) · by hand" in titles
    assert "agreement/1.period 2023/2025 (inferred) · by hand" in titles
    assert "aside teaser" in titles


def test_the_legend_counts_the_marks() -> None:
    html = article_html(samples.article())
    legend = re.search(r'<p class="legend">(.*?)</p>', html)
    assert legend is not None
    assert '<mark class="money">money 1</mark>' in legend[1]
    assert '<mark class="commitment">commitment 4</mark>' in legend[1]


def test_what_the_article_says_is_escaped_everywhere() -> None:
    evil = "<script>alert('x')</script>&\"'"
    bad = samples.article().model_copy(update={"title": evil, "source": evil, "authors": (evil,), "url": evil})
    assert "<script" not in article_html(bad)
    named = samples.article()
    official = named.officials[0].model_copy(update={"name": evil})
    assert "<script" not in article_html(named.model_copy(update={"officials": (official,)}))
    for x in (bad, [bad, named]):
        page = to_html(x)
        assert page.count("<script") == 1  # the page's own
        assert "alert(" not in page.partition("<script>")[2]
        assert 'href="&lt;script' not in page


@given(
    st.text("ab<>&\"' \n\u0301é", max_size=20), st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=5)
)
def test_nested_and_overlapping_marks_keep_the_text_whole(text: str, spans: list[tuple[int, int]]) -> None:
    assert Page(article_html(mentions(text, spans))).text == text


def test_a_section_that_outruns_the_text_does_no_harm() -> None:
    article = Article(text="ab", sections=(Section(kind="boilerplate", start=1, end=9),))
    assert Page(article_html(article)).text == "ab"


def test_the_address_of_an_article_is_a_link_only_where_it_leads_to_the_web() -> None:
    article = samples.article()
    assert '<a href="https://example.org/bai?a=1&amp;b=2" rel="noopener noreferrer">' in article_html(article)
    for address in ("javascript:alert(1)", "data:text/html,x", " https://example.org"):
        assert f'href="{address}' not in article_html(article.model_copy(update={"url": address}))


def test_a_whole_page_of_one_or_more_articles(tmp_path: Path) -> None:
    article = samples.article()
    one, two = to_html(article, tmp_path / "one.html"), to_html(iter([article, article]))
    assert (tmp_path / "one.html").read_text(encoding="utf-8") == one
    assert one.startswith("<!DOCTYPE html>")
    assert f"<title>{article.title}</title>" in unescape(one)
    assert "<title>2 articles</title>" in two
    assert two.count('<div class="text">') == 2
    assert two.count("<style>") == 1
    for page in (one, two):
        found = Page(page)
        assert {link[1:] for link in found.links if link.startswith("#")} <= found.ids
        assert len(found.ids) == found.ids_seen


def test_articles_shown_in_one_notebook_keep_their_places_apart() -> None:
    one, two = samples.article(), mentions("năm 2024", [(0, 8)]).model_copy(update={"text_sha256": "f" * 64})
    pages = [Page(article_html(article)) for article in (one, two)]
    assert not pages[0].ids & pages[1].ids
    for page in pages:
        assert {link[1:] for link in page.links if link.startswith("#")} <= page.ids


def test_the_overview_lists_the_articles_and_all_their_promises() -> None:
    article = samples.article()
    page = to_html([article, article])
    assert "<caption>articles (2)</caption>" in page
    assert "<caption>commitments (2)</caption>" in page
    assert f'<a href="#a2c{article.commitments[0].evidence[0].start}">' in page
    index = index_html([article], ["b%C3%A0i.html"])
    assert f'<a href="b%C3%A0i.html#c{article.commitments[0].evidence[0].start}">' in index
    assert '<a href="b%C3%A0i.html">' in index
    assert '<div class="text">' not in index


def test_the_policy_names_the_script_and_the_style_of_the_page() -> None:
    page = to_html(samples.article())
    for element in ("script", "style"):
        inside = re.search(f"<{element}>(.*?)</{element}>", page, re.DOTALL)
        assert inside is not None
        digest = base64.b64encode(hashlib.sha256(inside[1].encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in page
    assert "default-src 'none'" in page
    assert "style=" not in page


# --- records by themselves ------------------------------------------------------------------------


def test_a_record_shows_itself_field_by_field() -> None:
    shown = samples.article().commitments[0]._repr_html_()
    assert "<td>giver</td><td>tỉnh Mẫu [VN]</td><td>tỉnh Mẫu</td>" in shown
    assert "<caption>commitment/1 grant, delivered: 2000000000 VND</caption>" in shown


def test_the_records_of_an_article_show_themselves_row_by_row() -> None:
    article = samples.article()
    assert article.officials == tuple(article.officials)
    shown = article.officials._repr_html_()  # type: ignore[attr-defined]
    assert "<caption>officials (2)</caption>" in shown
    assert shown.count("<tr>") == 3
    facts = Records(fact for fact in article.facts if fact.certainty != "stated")._repr_html_()
    assert re.findall("<caption>(.*?)</caption>", facts) == ["agreements (1)", "partnerships (1)"]
    assert "nothing read" in Records([])._repr_html_()


def test_records_read_back_from_json_are_shown_too() -> None:
    article = Article.model_validate_json(samples.article().model_dump_json())
    assert isinstance(article.commitments, Records)
    assert article == samples.article()
    assert pickle.loads(pickle.dumps(article)) == article


# --- tables ---------------------------------------------------------------------------------------


def test_every_record_has_a_row_with_its_proof() -> None:
    article = samples.article()
    found = {table.heading: table for table in tables(article)}
    assert list(found) == [
        "delegation/1 Đoàn đại biểu tỉnh Mẫu",
        "meeting/1 talks, held",
        "agreement/1 minutes_of_agreement, signed: Biên bản hợp tác giai đoạn 2023-2025",
        "commitment/1 grant, delivered: 2000000000 VND",
        "partnership/1 Sở Y tế tỉnh Mẫu / Sở Y tế tỉnh Thử",
        "officials (2)",
        "organizations (3)",
        "places (2)",
        "fields of cooperation (1)",
        "dates (3)",
        "money (1)",
        "quantities (1)",
        "issues (1)",
    ]
    assert all(table.columns[-1] == PROOF for table in found.values())
    gift = found["commitment/1 grant, delivered: 2000000000 VND"].rows
    assert gift[0] == ("core", "", "tỉnh Mẫu tặng tỉnh Thử 2 tỷ đồng & 40 con bò giống")
    assert ("giver", "tỉnh Mẫu [VN]", "tỉnh Mẫu") in gift
    assert ("amount", "2000000000 VND", "2 tỷ đồng") in gift
    assert ("quantities", "40 con bò giống", "") in gift
    assert not [row for row in gift if row[0] in ("due", "modality", "reported_by")]  # nothing is said of them
    assert found["officials (2)"].rows[1] == (
        "Khamla Thử",
        "LA",
        "yes",
        "Đô trưởng tỉnh Thử",
        "bà Khamla Thử, Đô trưởng tỉnh Thử",
    )


def test_the_terminal_text_names_the_article_and_stays_within_its_width() -> None:
    article = samples.article()
    shown = article_tables(article, columns=80)
    assert shown.startswith(f"{article.title}\npublished: 2023-06-06T07:30:00+07:00\nauthors: Hoàng Mẫu\n")
    assert max(width(line) for line in shown.splitlines()[5:] if line.startswith(" ")) <= 80
    assert all(table.heading in shown for table in tables(article))


@pytest.mark.parametrize("columns", [42, 60])
def test_long_cells_wrap_and_no_word_is_lost(columns: int) -> None:
    rows = (("agreement/1", "một hai ba bốn năm sáu bảy tám chín mười", "w" * 70), ("x", "y", "z"))
    table = Table("t", ("id", "value", PROOF), rows)
    shown = table_text(table, columns)
    assert max(map(width, shown.splitlines())) <= columns
    for word in rows[0][1].split():
        assert word in shown
    assert shown.count("w") == 70 + PROOF.count("w")


def test_columns_line_up_under_marks_of_any_kind() -> None:
    table = Table("t", ("name", "country", PROOF), (("ວຽງຈັນ", "LA", "q"), ("Vie\u0302ng Cha\u0306n", "LA", "q")))
    lines = table_text(table).splitlines()
    assert {width(line[: line.index("LA")]) for line in lines[3:]} == {lines[1].index("country")}


# --- drawing --------------------------------------------------------------------------------------


def test_the_drawing_shows_every_line_and_every_mark_where_it_is() -> None:
    article = samples.article()
    lines = draw(article, columns=60).splitlines()
    rows = [line for line in lines if not re.fullmatch(r" {11} \|  *\^+ .*| {12}\| \^+ .*", line)]
    shown = "".join(line[14:] + " " for line in rows)
    assert " ".join(shown.split()) == " ".join(article.text.split())
    assert [line[:12].strip(" .|") for line in rows if line[:11].strip()] == ["title", "teaser", "body", "caption"]
    # Each mark stands under its own characters.
    above = ""
    words = set()
    for line in lines:
        if line in rows:
            above = line
        else:
            start, end = line.index("^"), line.rindex("^") + 1
            words.add((above[start:end], line[end + 1 :].split(" | ")[0]))
    assert ("Sáng 5/6/2023", "date 2023-06-05 morning") in words
    assert ("2 tỷ đồng", "money 2000000000 VND") in words
    assert ("tháng 11/2022", "date 2022-11 (inferred)") in words


def test_a_mark_over_several_rows_is_named_once() -> None:
    drawn = draw(mentions("aa bb\n\ncc dd", [(3, 9)]), columns=80)
    assert drawn == (
        "            | aa bb\n"
        "            |    ^^ date 2024-01-02\n"
        "            |\n"
        "            | cc dd\n"
        "            | ^^ …\n"
    )


def test_marks_of_the_same_words_share_a_line() -> None:
    assert draw(mentions("năm 2024", [(0, 8), (0, 8)])).count("^^^^^^^^ date 2024-01-02\n") == 1
    drawn = draw(samples.article())
    assert "date 2023-06-05 morning | delegation/1.start 2023-06-05 morning | meeting/1.date" in drawn


@given(st.text("ab é\u0301\n\tວັ", max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4))
def test_drawing_never_fails_and_is_steady(text: str, spans: list[tuple[int, int]]) -> None:
    article = mentions(text, spans)
    assert draw(article, columns=12) == draw(article, columns=12)
