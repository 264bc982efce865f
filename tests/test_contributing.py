"""The worked examples of docs/contributing.md: each row, put into a copy of the package, brings what the page says."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"```toml\n# (?P<file>\w+\.toml)\n(?P<rows>.*?)```\n\n```text\n(?P<text>.*?)```", re.DOTALL)
READ = """
import sys
sys.path.insert(0, sys.argv[1])
import vnlao_coop
assert vnlao_coop.__file__.startswith(sys.argv[1]), vnlao_coop.__file__
article = vnlao_coop.parse_article(sys.argv[2])
for o in article.officials:
    print(o.name, "; ".join(p.title for p in o.positions), o.country, sep=" | ")
for b in article.organizations:
    print(b.name, b.kind, b.country, sep=" | ")
for p in article.places:
    print(p.name, p.kind, p.country, p.valid_to, p.successor, sep=" | ")
"""


class Example(NamedTuple):
    """One worked example: rows for a file, a text, and what is read because of them."""

    file: str
    rows: str
    text: str
    told: list[str]


def _examples() -> list[Example]:
    page = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    found = []
    for match in BLOCK.finditer(page):
        text, *told = match["text"].splitlines()
        found.append(Example(match["file"], match["rows"], text, [line.removeprefix("→ ") for line in told]))
    assert len(found) == page.count("```toml")
    return found


def _read(package: Path, text: str) -> list[str]:
    command = [sys.executable, "-I", "-X", "utf8", "-c", READ, str(package.parent), text]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package that may be changed."""
    return Path(shutil.copytree(ROOT / "src" / "vnlao_coop", tmp_path / "vnlao_coop"))


@pytest.mark.parametrize("example", _examples(), ids=lambda example: example.text)
def test_a_row_brings_what_the_page_says(example: Example, package: Path) -> None:
    assert example.told
    before = _read(package, example.text)
    table = package / "vi" / "lexicon" / example.file
    table.write_text(f"{table.read_text(encoding='utf-8')}\n{example.rows}", encoding="utf-8")
    after = _read(package, example.text)
    assert set(example.told) <= set(after)
    assert after != before, "the row brings nothing"


@pytest.mark.parametrize("example", _examples(), ids=lambda example: example.text)
def test_the_tests_replay_the_row(example: Example) -> None:
    """A row of these kinds holds what the tests of its table go through: examples, or names of places."""
    assert "examples = [" in example.rows or "[[place]]" in example.rows
