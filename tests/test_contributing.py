"""The worked examples of docs/contributing.md: each row, put into a copy of the package, brings what the page says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import vnlao_coop

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```(?P<kind>toml|diff|text|sh)\n(?P<body>.*?)^```", re.DOTALL | re.MULTILINE)
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
for a in article.agreements:
    print(a.title, a.kind, a.status, sep=" | ")
for d in article.dates:
    print(d.evidence[0].quote, d.value.edtf, sep=" | ")
for p in article.places:
    print(p.name, p.kind, p.country, p.valid_to, p.successor, sep=" | ")
"""


class Edit(NamedTuple):
    """A change of a file: rows for a table of the lexicon, or a diff."""

    file: str
    lines: str
    diff: bool

    def make(self, package: Path) -> None:
        path = package / self.file if self.diff else package / "vi" / "lexicon" / self.file
        text = path.read_text(encoding="utf-8")
        if not self.diff:
            path.write_text(f"{text}\n{self.lines}", encoding="utf-8")
            return
        lines = self.lines.splitlines()
        before = "".join(f"{line[1:]}\n" for line in lines if line[0] != "+")
        after = "".join(f"{line[1:]}\n" for line in lines if line[0] != "-")
        assert text.count(before) == 1, f"{self.file} has changed: mend the page"
        path.write_text(text.replace(before, after), encoding="utf-8")


class Example(NamedTuple):
    """One worked example: changes, a text, and what is read because of them."""

    edits: list[Edit]
    text: str
    told: list[str]


def _examples() -> list[Example]:
    page = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")
    found: list[Example] = []
    edits: list[Edit] = []
    for match in BLOCK.finditer(page):
        if match["kind"] == "sh":
            continue  # tests/test_docs.py
        first, _, rest = match["body"].partition("\n")
        if match["kind"] == "text":
            found.append(Example(edits, first, [line.removeprefix("→ ") for line in rest.splitlines()]))
            edits = []
        else:
            edits.append(Edit(first.removeprefix("# "), rest, match["kind"] == "diff"))
    assert not edits
    assert page.count("```") == 2 * len(list(BLOCK.finditer(page)))
    return found


def _read(package: Path, text: str) -> list[str]:
    command = [sys.executable, "-I", "-X", "utf8", "-c", READ, str(package.parent), text]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package that may be changed."""
    return Path(shutil.copytree(Path(vnlao_coop.__file__).parent, tmp_path / "vnlao_coop"))


@pytest.mark.parametrize("example", _examples(), ids=lambda example: example.text)
def test_a_row_brings_what_the_page_says(example: Example, package: Path) -> None:
    assert example.told
    before = _read(package, example.text)
    for edit in example.edits:
        edit.make(package)
    after = _read(package, example.text)
    assert set(example.told) <= set(after)
    assert after != before, "the row brings nothing"


@pytest.mark.parametrize("example", _examples(), ids=lambda example: example.text)
def test_the_tests_replay_the_row(example: Example) -> None:
    """A row of these kinds holds what the tests of its table go through: examples, or the names of places."""
    for edit in example.edits:
        assert edit.diff or "examples = [" in edit.lines or "[[place]]" in edit.lines


RULES = [edit for example in _examples() for edit in example.edits if edit.diff and "@rule(" in edit.lines]


def test_there_is_a_date_that_begins_with_a_word_and_one_with_a_number() -> None:
    openings = [opening[0] for edit in RULES for opening in re.findall(r'@opens\("(.+)"\)', edit.lines)]
    assert sorted(opening == "#" for opening in openings) == [False, True]


@pytest.mark.parametrize("edit", RULES, ids=lambda edit: re.findall(r'"(.+)"', edit.lines)[1])
def test_a_rule_of_the_page_proves_itself_like_any_other(edit: Edit, package: Path) -> None:
    edit.make(package)
    name = re.findall(r'@rule\(\s*\+\s*"(.+)"', edit.lines)[0]
    test = "test_a_rule_reads_its_examples_and_leaves_its_counter_examples"
    one = f"{ROOT / 'tests' / 'test_rules.py'}::{test}[{Path(edit.file).stem}-{name}]"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", one]
    environment = {**os.environ, "PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=environment, cwd=ROOT)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout
