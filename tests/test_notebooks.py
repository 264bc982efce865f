"""The notebooks in ``docs/`` run from the first cell to the last in a real kernel, and show what they say."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "docs").glob("*.ipynb"))
WORDS = {
    "first-look": ('class="text"', "commitments (3)", "commitment/1 grant", "weekday_mismatch", "3 triệu USD"),
    "one-draft": (
        "its quote not in the text",
        "Trưởng Ban Dân vận Thành ủy: Nguyễn Doãn Toản",
        "<td>5000000 USD",
        "['change of commitment/2 by Lan on 2024-05-06: the reading now says otherwise of kind']",
    ),
    "one-promise": ("6 articles", "promises (3)", "amount: 12000000000 VND (3), 21000000000 VND (1)", "2023-12-31"),
}
RUN = """
import sys, nbclient, nbformat
path = sys.argv[1]
book = nbformat.read(path, as_version=4)
nbclient.NotebookClient(book, timeout=120, kernel_name="python3", resources={"metadata": {"path": "."}}).execute()
nbformat.write(book, path)
"""


def executed(path: Path, folder: Path) -> list[dict[str, Any]]:
    """The code cells after a run, in a copy of ``docs`` beside the seed articles."""
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    (folder / "docs").mkdir()
    shutil.copy(path, folder / "docs")
    around = {**os.environ, "IPYTHONDIR": str(folder / "ipython"), "PYDEVD_DISABLE_FILE_VALIDATION": "1"}
    around.pop("MPLBACKEND", None)
    done = subprocess.run(
        [sys.executable, "-c", RUN, path.name],
        cwd=folder / "docs",
        env=around,
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    cells = json.loads((folder / "docs" / path.name).read_text(encoding="utf-8"))["cells"]
    return [cell for cell in cells if cell["cell_type"] == "code"]


def shown(cell: dict[str, Any], kind: str) -> str:
    """What a cell shows of one media type."""
    found = (output.get("data", {}).get(kind, "") for output in cell["outputs"])
    return "".join("".join(piece) for piece in found)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_runs_and_shows_its_records(path: Path, tmp_path: Path) -> None:
    cells = executed(path, tmp_path)
    assert all(cell["outputs"] for cell in cells)
    for cell in cells:
        source = "".join(cell["source"])
        if source.startswith("vlc.plot_"):
            assert len(shown(cell, "image/png")) > 5000, source
        elif source.startswith(("articles[0]", "vlc.Records", "frame", "vlc.parse_article(")):
            assert "<table" in shown(cell, "text/html"), source
            assert "<script" not in shown(cell, "text/html"), source
    everything = "".join(shown(cell, kind) for cell in cells for kind in ("text/html", "text/plain"))
    for words in WORDS[path.stem]:
        assert words in everything
    if path.stem == "first-look":
        assert (tmp_path / "docs" / "report.html").stat().st_size > 50_000


def test_the_notebooks_are_kept_without_what_they_showed() -> None:
    assert NOTEBOOKS
    for path in NOTEBOOKS:
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            assert not cell.get("outputs")
            assert cell.get("execution_count") is None
