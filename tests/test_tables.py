"""Arrow, Parquet, CSV, JSON lines: what was written reads back with the tools that people use."""

from __future__ import annotations

import csv
import datetime as dt
import io
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import get_args

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import samples
import vnlao_coop as vlc
from vnlao_coop.export.arrow import arrow_schema
from vnlao_coop.export.dossier_rows import DOSSIER_KINDS
from vnlao_coop.export.meanings import DOSSIER_MEANINGS, MEANINGS
from vnlao_coop.export.rows import KINDS, Kind, columns, rows, schema
from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Mention
from vnlao_coop.models.money import Money

ALL: tuple[Kind, ...] = get_args(Kind)
EMPTY = Article(text="Không có gì.")
PAGE = Path(__file__).parent.parent / "docs" / "tables.md"
FORMULA = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "＝1+1")


def page() -> str:
    """``docs/tables.md`` as the code has it (``python tests/test_tables.py`` writes it)."""
    above = PAGE.read_text(encoding="utf-8").partition("\n## ")[0]
    parts = [above]
    shared = columns("fields")[3:]
    for kind in KINDS:
        of = schema(kind)
        lines = [f"| `{name}` | {of[name]} | {MEANINGS[name]} |" for name in of if name not in shared]
        parts.append(f"\n## {kind}\n\n| column | type | what |\n|---|---|---|\n" + "\n".join(lines) + "\n")
    of = schema("fields")
    lines = [f"| `{name}` | {of[name]} | {MEANINGS[name]} |" for name in shared]
    parts.append("\n## In every table\n\n| column | type | what |\n|---|---|---|\n" + "\n".join(lines) + "\n")
    for kind in DOSSIER_KINDS:
        lines = [f"| `{name}` | {of} | {DOSSIER_MEANINGS[name]} |" for name, of in schema(kind).items()]
        parts.append(
            f"\n## {kind} (of a dossier)\n\n| column | type | what |\n|---|---|---|\n" + "\n".join(lines) + "\n"
        )
    return "".join(parts)


def hostile(text: str) -> Article:
    """The sample with ``text`` for the words of the promise."""
    article = samples.article()
    gift = article.commitments[0].model_copy(update={"description": text, "purpose": f"{text} "})
    return article.model_copy(update={"commitments": (gift,), "title": text, "source": text})


def test_the_page_of_columns_is_as_the_code_has_it() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()
    assert set(MEANINGS) == {name for kind in KINDS for name in schema(kind)}


@pytest.mark.parametrize("kind", ALL)
def test_arrow_has_the_rows_and_one_schema(kind: Kind) -> None:
    article = samples.article()
    table = vlc.to_arrow([article, EMPTY, article], kind)
    assert table.schema.equals(vlc.to_arrow(EMPTY, kind).schema, check_metadata=True)
    assert table.schema.names == list(columns(kind))
    assert table.to_pylist() == list(rows([article, EMPTY, article], kind))
    assert table.schema.field("quote").metadata[b"description"].startswith(b"the verbatim words")
    for row in table.to_pylist():
        assert article.text[row["start"] : row["end"]] == row["quote"]


@pytest.mark.parametrize("kind", ALL)
def test_frame_and_arrow_say_the_same(kind: Kind) -> None:
    article = samples.article()
    frame, table = vlc.to_frame(article, kind), vlc.to_arrow(article, kind)
    for name in columns(kind):
        mine = [None if pd.isna(value) else value for value in frame[name].tolist()]
        yours = table[name].to_pylist()
        if pa.types.is_date(table.schema.field(name).type):
            mine = [value and value.date() for value in mine]
        assert mine == yours, name


def test_an_amount_that_no_column_holds_is_null_in_arrow_and_whole_elsewhere() -> None:
    amounts = [Decimal("1e31"), Decimal("1e32"), Decimal("0.000001"), Decimal("0.0000001")]
    money = tuple(
        Mention(value=Money(amount=a, currency="USD"), evidence=(samples.quote("2 tỷ đồng"),)) for a in amounts
    )
    article = samples.article().model_copy(update={"money": money})
    assert vlc.to_arrow(article, "money")["amount"].to_pylist() == [amounts[0], None, amounts[2], None]
    assert list(vlc.to_frame(article, "money")["amount"]) == amounts


@pytest.mark.parametrize("kind", ALL)
def test_parquet_is_the_arrow_table(kind: Kind, tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    vlc.to_parquet(iter([samples.article(), EMPTY, samples.article()]), kind, path)
    read = pq.read_table(path)
    assert read.schema.equals(arrow_schema(kind))
    assert read.to_pylist() == vlc.to_arrow([samples.article()] * 2, kind).to_pylist()
    frame = pd.read_parquet(path)
    assert list(frame.columns) == list(columns(kind))
    assert len(frame) == read.num_rows
    vlc.to_parquet(EMPTY, kind, path)
    assert pq.read_table(path).schema.equals(arrow_schema(kind))


def test_parquet_is_written_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vnlao_coop.export.parquet._GROUP", 5)
    vlc.to_parquet((samples.article() for _ in range(7)), "officials", tmp_path / "t.parquet")
    file = pq.ParquetFile(tmp_path / "t.parquet")
    assert (file.metadata.num_rows, file.metadata.num_row_groups) == (14, 3)


@pytest.mark.parametrize("kind", ALL)
def test_csv_is_the_frame(kind: Kind, tmp_path: Path) -> None:
    article = samples.article()
    path = tmp_path / "t.csv"
    vlc.to_csv([article, EMPTY], kind, path)
    assert path.read_bytes()[:3] == b"\xef\xbb\xbf"
    read = pd.read_csv(path, encoding="utf-8-sig", dtype="string", keep_default_na=False)
    frame = vlc.to_frame(article, kind)
    assert list(read.columns) == list(columns(kind))
    for name, column in frame.items():
        mine = [cell.removeprefix("'") for cell in read[name].tolist()]
        yours = ["" if pd.isna(v) else str(v).lower() if isinstance(v, bool) else str(v) for v in column.tolist()]
        yours = [v.removesuffix(" 00:00:00") for v in yours]
        assert mine == yours, name


@pytest.mark.parametrize("text", FORMULA)
def test_no_cell_of_a_csv_runs(text: str) -> None:
    file = io.StringIO(newline="")
    vlc.to_csv(hostile(text), "commitments", file)
    (found,) = csv.DictReader(io.StringIO(file.getvalue(), newline=""))
    assert found["description"] == found["article_title"] == f"'{text}"
    for value in found.values():
        assert value[:1] not in ("=", "+", "-", "@", "\t", "\r")


def test_plain_cells_stay_as_they_are() -> None:
    file = io.StringIO(newline="")
    vlc.to_csv(hostile("Hà Nội – 2 tỷ, “đồng”; a=b"), "commitments", file)
    (found,) = csv.DictReader(io.StringIO(file.getvalue(), newline=""))
    assert found["description"] == "Hà Nội – 2 tỷ, “đồng”; a=b"
    assert found["amount"] == "2000000000"


def test_json_lines_read_back(tmp_path: Path) -> None:
    articles = [samples.article(), hostile("a\u2028b\n"), vlc.parse_article("Ngày 18/9/2024.")]
    vlc.to_jsonl(iter(articles), tmp_path / "a.jsonl")
    lines = (tmp_path / "a.jsonl").read_bytes().decode().split("\n")
    assert [Article.model_validate_json(line) for line in lines[:-1]] == articles
    assert lines[-1] == ""


@pytest.mark.parametrize("write", [vlc.to_csv, vlc.to_parquet])
def test_another_kind_is_refused_before_anything_is_written(write: object, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"'treaties'.*agreements"):
        write(EMPTY, "treaties", tmp_path / "t")  # type: ignore[operator]
    assert not (tmp_path / "t").exists()


def test_days_are_days() -> None:
    assert vlc.to_arrow(samples.article(), "dates")["earliest"].to_pylist()[0] == dt.date(2023, 6, 5)


@pytest.mark.parametrize("call", ["to_arrow(a, 'money')", "to_parquet(a, 'money', 'x.parquet')"])
def test_without_pyarrow_the_error_names_the_extra(call: str, tmp_path: Path) -> None:
    script = "import sys; sys.modules['pyarrow'] = None\nimport vnlao_coop\na = vnlao_coop.Article(text='')\n"
    script += f"try:\n    vnlao_coop.{call}\nexcept ImportError as error:\n    print(error)\n"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert "vnlao_coop[tables]" in done.stdout


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
