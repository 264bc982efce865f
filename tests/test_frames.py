"""Data frames: every kind, the same columns and types with and without rows, proofs that hold."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Hashable
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest

import samples
from vnlao_coop.export.arrow import to_arrow
from vnlao_coop.export.frames import to_frame
from vnlao_coop.export.rows import KINDS, Kind, columns
from vnlao_coop.models.article import Article, Issue
from vnlao_coop.vi.article import parse_article

ROWS: dict[Kind, int] = {
    "dates": 3,
    "money": 1,
    "quantities": 1,
    "places": 2,
    "organizations": 3,
    "officials": 2,
    "positions": 3,
    "fields": 1,
    "delegations": 1,
    "meetings": 1,
    "agreements": 1,
    "commitments": 1,
    "partnerships": 1,
    "issues": 1,
}
EMPTY = Article(text="Không có gì.")


def row(kind: Kind, index: int = 0) -> dict[Hashable, object]:
    """One row of the sample's table, what is missing left out."""
    return to_frame(samples.article(), kind).iloc[index].dropna().to_dict()


def test_these_are_all_kinds() -> None:
    assert tuple(sorted(KINDS)) == tuple(sorted(ROWS))


@pytest.mark.parametrize("kind", ROWS)
def test_columns_and_types_do_not_depend_on_the_rows(kind: Kind) -> None:
    frame, empty = to_frame(samples.article(), kind), to_frame(EMPTY, kind)
    assert len(frame) == ROWS[kind]
    assert len(empty) == 0
    assert tuple(frame.columns) == tuple(empty.columns) == columns(kind)
    assert frame.dtypes.to_dict() == empty.dtypes.to_dict()
    assert len(set(columns(kind))) == len(columns(kind))


@pytest.mark.parametrize("kind", ROWS)
def test_every_row_quotes_its_article(kind: Kind) -> None:
    article = samples.article()
    for record in to_frame(article, kind).to_dict("records"):
        assert article.text[record["start"] : record["end"]] == record["quote"]
        assert record["section"] in {"title", "body", "caption"}
        assert record["article_sha256"] == article.text_sha256
        assert record["article_published"] == "2023-06-06T07:30:00+07:00"
        assert (record["article_source"], record["article_url"]) == (article.source, article.url)


@pytest.mark.parametrize("kind", ROWS)
def test_no_cell_is_empty_text_or_a_nested_value(kind: Kind) -> None:
    for name, column in to_frame(samples.article(), kind).items():
        for value in column.dropna().tolist():
            assert isinstance(value, (str, int, bool, Decimal, pd.Timestamp)), name
            assert value != ""


@pytest.mark.parametrize("kind", ROWS)
def test_parquet_gives_the_same_table_back(kind: Kind) -> None:
    frame = to_frame([samples.article(), EMPTY], kind)
    buffer = io.BytesIO()
    frame.to_parquet(buffer)
    pd.testing.assert_frame_equal(pd.read_parquet(buffer), frame, check_dtype=False)


def test_several_articles_make_one_table() -> None:
    articles = (article for article in (samples.article(), EMPTY, samples.article()))
    frame = to_frame(articles, "agreements")
    assert list(frame["id"]) == ["agreement/1", "agreement/1"]
    assert list(frame.index) == [0, 1]


def test_another_kind_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"'treaties'.*agreements"):
        to_frame(EMPTY, "treaties")  # type: ignore[arg-type]


def test_dates() -> None:
    frame = to_frame(samples.article(), "dates")
    assert list(frame["edtf"]) == ["2023-06-05", "2023/2025", "2022-11"]
    assert list(frame["earliest"]) == [pd.Timestamp(2023, 6, 5), pd.Timestamp(2023, 1, 1), pd.Timestamp(2022, 11, 1)]
    assert list(frame["latest"]) == [pd.Timestamp(2023, 6, 5), pd.Timestamp(2025, 12, 31), pd.Timestamp(2022, 11, 30)]
    assert list(frame["part_of_day"].fillna("-")) == ["morning", "-", "-"]
    assert list(frame["certainty"]) == ["stated", "stated", "inferred"]
    assert list(frame["inferred"].fillna("-")) == ["-", "-", "year"]


def test_money_is_exact() -> None:
    found = row("money")
    assert found["amount"] == Decimal(2_000_000_000)
    assert (found["currency"], found["qualifier"], found["basis"]) == ("VND", "exact", "whole")
    assert found["alternatives"] == "2000000 VND"
    assert "amount_max" not in found


def test_quantities() -> None:
    found = row("quantities")
    assert (found["amount"], found["unit"], found["item"]) == (Decimal(40), "con", "bò giống")


def test_places_and_organizations() -> None:
    found = row("places", 1)
    assert (found["name"], found["canonical"], found["country"], found["iso3166_2"]) == (
        "tỉnh Thử", "Thử", "LA", "LA-XX",
    )  # fmt: skip
    found = row("organizations", 1)
    assert (found["name"], found["kind"], found["place"]) == ("Sở Y tế tỉnh Mẫu", "department", "tỉnh Mẫu")


def test_officials_and_positions() -> None:
    found = row("officials")
    assert (found["name"], found["positions"]) == ("Lê Văn Mẫu", "Phó Chủ tịch UBND tỉnh Mẫu; Trưởng đoàn")
    assert bool(found["present"]) is True
    found = row("positions")
    assert (found["official"], found["title"], found["organization"], found["certainty"]) == (
        "Lê Văn Mẫu", "Phó Chủ tịch UBND tỉnh Mẫu", "UBND tỉnh Mẫu", "stated",
    )  # fmt: skip
    assert (row("positions", 1)["certainty"], row("positions", 2)["place"]) == ("inferred", "tỉnh Thử")


def test_delegations_and_meetings() -> None:
    found = row("delegations")
    assert (found["head"], found["origin"], found["destination"]) == ("Lê Văn Mẫu", "tỉnh Mẫu", "tỉnh Thử")
    assert found["start_date"] == "2023-06-05"
    assert "end_date" not in found
    found = row("meetings")
    assert (found["kind"], found["participants"], found["date"]) == ("talks", "Lê Văn Mẫu; Khamla Thử", "2023-06-05")


def test_agreements() -> None:
    found = row("agreements")
    assert (found["kind"], found["status"], found["certainty"]) == ("minutes_of_agreement", "signed", "inferred")
    assert (found["parties"], found["period"], found["signed_on"]) == ("tỉnh Mẫu; tỉnh Thử", "2023/2025", "2023-06-05")


def test_commitments() -> None:
    found = row("commitments")
    assert (found["giver"], found["receiver"], found["amount"], found["currency"]) == (
        "tỉnh Mẫu", "tỉnh Thử", Decimal(2_000_000_000), "VND",
    )  # fmt: skip
    assert (found["quantities"], found["under"], found["fulfils_made_on"]) == (
        "40 con bò giống", "agreement/1", "2022-11",
    )  # fmt: skip


def test_partnerships_and_fields() -> None:
    found = row("partnerships")
    assert (found["vietnamese"], found["lao"], found["certainty"]) == (
        "Sở Y tế tỉnh Mẫu", "Sở Y tế tỉnh Thử", "doubtful",
    )  # fmt: skip
    found = row("fields")
    assert (found["code"], found["dac"]) == ("health", "120")


def test_issues_with_and_without_words_that_show_them() -> None:
    bare = Issue(code="bare", message="odd", message_vi="lạ")
    frame = to_frame(samples.article().model_copy(update={"issues": (*samples.article().issues, bare)}), "issues")
    assert list(frame["code"]) == ["sample", "bare"]
    assert list(frame["message_vi"]) == ["một bài <bịa>", "lạ"]
    assert list(frame["quote"].fillna("-")) == ["không quên", "-"]


def test_a_number_that_is_no_count_is_left_out() -> None:
    article = parse_article(
        "Sáng 18/9/2024, Thủ tướng Nguyễn Văn Mẫu hội đàm với Thủ tướng Lào Khamla Thử; "
        f"hai bên đã ký {'9' * 26} văn kiện hợp tác."
    )
    assert article.meetings[0].documents_count == int("9" * 26)
    assert to_frame(article, "meetings")["documents_count"].isna().all()
    assert to_arrow(article, "meetings")["documents_count"].to_pylist() == [None]


def test_without_pandas_the_error_names_the_extra() -> None:
    script = """
import sys
sys.modules["pandas"] = None
from vnlao_coop.export.frames import to_frame
from vnlao_coop.models.article import Article
try:
    to_frame(Article(text=""), "money")
except ImportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=Path.cwd())
    assert "vnlao_coop[tables]" in done.stdout
