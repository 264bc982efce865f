"""The drawn goldens: each seed article with its records marked under it, as a person checked them.

``make goldens`` draws them anew; read the difference before committing it.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from vnlao_coop import Article, parse_article, read_article
from vnlao_coop.display.drawing import draw
from vnlao_coop.display.tables import tables
from vnlao_coop.display.text import article_tables

HERE = Path(__file__).parent
SEEDS = sorted((HERE.parent / "seeds").glob("*.txt"))
seeds = pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)


def golden(article: Article) -> str:
    """The marked text, then the tables."""
    return f"{draw(article)}\n{article_tables(article)}"


def home(path: Path) -> Path:
    """Where the golden of a seed lies."""
    return HERE / "goldens" / f"{path.stem}.txt"


@seeds
def test_the_seed_reads_as_drawn(path: Path) -> None:
    assert golden(read_article(path)) == home(path).read_text(encoding="utf-8")


@seeds
def test_twice_the_same_text_gives_the_same_json(path: Path) -> None:
    assert read_article(path).model_dump_json() == read_article(path).model_dump_json()


@seeds
@pytest.mark.parametrize("form", ["decomposed", "no-break spaces", "carriage returns", "zero-width spaces"])
def test_another_form_of_the_text_tells_the_same(path: Path, form: str) -> None:
    text = path.read_text(encoding="utf-8")
    other = {
        "decomposed": unicodedata.normalize("NFD", text),
        "no-break spaces": text.replace(" ", "\u00a0"),
        "carriage returns": text.replace("\n", "\r\n"),
        "zero-width spaces": text.replace(" ", " \u200b"),
    }[form]
    one, two = parse_article(text), parse_article(other)
    assert two.text == other
    assert _folded(one) == _folded(two)


def _folded(article: Article) -> list[str]:
    """The cells of all tables in one form."""
    cells = (cell for table in tables(article) for row in ((table.heading,), *table.rows) for cell in row)
    return [" ".join(unicodedata.normalize("NFC", cell).replace("\u200b", "").split()) for cell in cells]


if __name__ == "__main__":
    for seed in SEEDS:
        home(seed).write_text(golden(read_article(seed)), encoding="utf-8")
