"""The documentation: every block of code is run by some test, every page is in the site, what it cites is in step."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from vnlao_coop.version import VERSION

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(?P<kind>\w*)\n(?P<body>.*?)^```", re.DOTALL | re.MULTILINE)
# Who runs the blocks of other kinds: tests/test_contributing.py (each of its blocks), test_cli.py, test_batches.py.
ELSEWHERE = {
    ("contributing.md", "toml"),
    ("contributing.md", "diff"),
    ("contributing.md", "text"),
    ("command.md", "json"),
    ("batches.md", "py"),
}
EXTRAS = set(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"])
TARGETS = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def blocks(page: Path) -> list[tuple[str, str]]:
    return [(match["kind"], match["body"]) for match in BLOCK.finditer(page.read_text(encoding="utf-8"))]


def lines_of_shell() -> list[str]:
    found = [
        line for page in PAGES for kind, body in blocks(page) if kind == "sh" for line in body.splitlines() if line
    ]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_block_of_code_is_run(page: Path) -> None:
    for kind, body in blocks(page):
        if kind == "python":
            prompts = [line for line in body.splitlines() if line.startswith(">>> ")]
            assert prompts, "python blocks are doctests: pytest runs them"
            assert "+SKIP" not in body
        else:  # a block without a kind is a picture or an output
            assert kind in ("", "sh") or (page.name, kind) in ELSEWHERE
            assert kind or ">>>" not in body


def test_a_block_is_found_whatever_stands_around_it() -> None:
    assert sum(len(blocks(page)) for page in PAGES) * 2 == sum(
        len(re.findall(r"^```", page.read_text(encoding="utf-8"), re.MULTILINE)) for page in PAGES
    )


@pytest.mark.skipif(sys.platform == "win32", reason="lines of a POSIX shell")
@pytest.mark.parametrize("line", lines_of_shell())
def test_every_line_of_shell_runs(line: str, tmp_path: Path) -> None:
    command = line.partition("  #")[0].strip()
    if command.startswith("make "):
        assert command.split()[1] in TARGETS
        return
    if command in ("python3 -m venv .venv", ". .venv/bin/activate"):
        return
    if " -m pytest " in command:  # a part of this very run
        assert (ROOT / command.split()[-1]).is_file()
        return
    if " install " in command:  # what it names is there to be installed
        extras = re.findall(r"\[([\w,]+)\]", command)
        assert extras
        assert set(extras[0].split(",")) <= EXTRAS
        return
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    shutil.copytree(ROOT / "tests" / "pages", tmp_path / "tests" / "pages")
    before = set(tmp_path.iterdir())
    here = Path(sys.executable).parent
    around = {**os.environ, "PATH": f"{here}{os.pathsep}{os.environ['PATH']}", "MPLBACKEND": "Agg"}
    command = command.replace(".venv/bin/", f"{here}/")
    done = subprocess.run(command, shell=True, cwd=tmp_path, env=around, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout or set(tmp_path.iterdir()) > before


def test_every_page_is_in_the_site() -> None:
    nav = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[2]
    named = re.findall(r": ([\w.-]+\.md)$", nav, re.MULTILINE)
    assert sorted(named) == sorted(page.name for page in PAGES if page.parent.name == "docs")


def test_every_public_name_is_in_the_reference() -> None:
    import vnlao_coop

    page = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"^::: vnlao_coop\.(.+)$", page, re.MULTILINE))
    for home, names in vnlao_coop._HOMES.items():
        for name in names:
            assert home in shown or f"{home}.{name}" in shown, f"{home}.{name}"


def test_the_two_guides_for_analysts_tell_the_same_steps() -> None:
    guides = [ROOT / "docs" / f"analyst{language}.md" for language in ("", ".vi")]
    english, vietnamese = ([body for kind, body in blocks(page) if kind == "sh"] for page in guides)
    assert english == vietnamese
    heads = [re.findall(r"^(#+ \d?)", page.read_text(encoding="utf-8"), re.MULTILINE) for page in guides]
    assert heads[0] == heads[1]


def test_the_citation_is_of_this_version() -> None:
    text = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {VERSION}\n" in text
    assert text.startswith("cff-version: 1.2.0\n")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("A.\n\n>>> f(1)\n2\n>>> g()\n\nB.", "A.\n\n```pycon\n>>> f(1)\n2\n>>> g()\n```\n\nB."),
        (":func:`~a.b.c` and :class:`Article`", "`c` and `Article`"),
        ("None.", "None."),
    ],
)
def test_docstrings_of_the_site(written: str, shown: str) -> None:
    pytest.importorskip("griffe", reason="the tools of the site are not installed here")
    space: dict[str, object] = {}
    source = (ROOT / ".ci" / "site_docstrings.py").read_text(encoding="utf-8")
    exec(compile(source, "site_docstrings", "exec"), space)  # noqa: S102 (a file of ours outside the package)
    assert space["shown"](written) == shown  # type: ignore[operator]
