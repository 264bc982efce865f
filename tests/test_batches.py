"""The programs of ``docs/batches.md``, as they stand there: over files of texts, with processes and with Spark."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import vnlao_coop as vlc

PAGE = Path(__file__).parent.parent / "docs" / "batches.md"
PROGRAMS = dict(
    re.findall(r"^```py\n# (\w+)\.py\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
)
TEXTS = pa.Table.from_pydict(
    {
        "id": range(7),
        "text": [
            *(f"Ngày {day}/9, Sở Y tế tỉnh Sơn La tặng Sở Y tế tỉnh Hủa Phăn {day} triệu USD." for day in range(1, 6)),
            None,
            "Không có gì.",
        ],
        "published": ["2024-10-01", *[None] * 6],
        "url": [*[None] * 6, "https://example.org/7"],
    }
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two files of texts, in groups of two rows."""
    (tmp_path / "texts").mkdir()
    for name, part in {"a": TEXTS.slice(0, 4), "b": TEXTS.slice(4)}.items():
        pq.write_table(part, tmp_path / "texts" / f"{name}.parquet", row_group_size=2)
    return tmp_path


def run(program: str, folder: Path, **around: str) -> str:
    """What the program prints, run in the folder."""
    (folder / f"{program}.py").write_text(PROGRAMS[program], encoding="utf-8")
    done = subprocess.run(
        [sys.executable, f"{program}.py"],
        cwd=folder,
        env={**os.environ, **around},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def written(folder: Path, name: str = "records") -> list[dict[str, Any]]:
    """The rows of all files there, by id."""
    rows = [row for path in (folder / name).glob("*.parquet") for row in pq.read_table(path).to_pylist()]
    return sorted(rows, key=lambda row: str(row.get("article", row["id"])))


def expected() -> list[dict[str, Any]]:
    """What one batch of all texts gives."""
    (batch,) = TEXTS.combine_chunks().to_batches()
    rows: list[dict[str, Any]] = vlc.parse_batch(batch).to_pylist()
    return rows


def test_these_are_the_programs() -> None:
    assert set(PROGRAMS) == {"spark_job", "read_files"}


def test_processes_give_the_rows_of_one_batch(folder: Path) -> None:
    told = run("read_files", folder)
    assert told.splitlines() == [
        f"{Path('texts', 'a.parquet')}: 0 could not be read",
        f"{Path('texts', 'b.parquet')}: 1 could not be read",
    ]
    assert written(folder) == expected()
    (folder / "records" / "b.parquet").unlink()  # as if it had ended before
    assert "a.parquet: was done" in run("read_files", folder)
    assert written(folder) == expected()


@pytest.mark.skipif(
    not (shutil.which("java") or os.environ.get("JAVA_HOME")), reason="Spark needs Java, and there is none here"
)
@pytest.mark.skipif(importlib.util.find_spec("pyspark") is None, reason="pyspark is not installed here: extra [spark]")
def test_spark_gives_the_rows_of_one_batch(folder: Path) -> None:
    settings = {
        "spark.master": "local[2]",
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
    }
    given = " ".join(f"--conf {name}={value}" for name, value in settings.items())
    shown = run(
        "spark_job",
        folder,
        PYSPARK_SUBMIT_ARGS=f"{given} pyspark-shell",
        PYSPARK_PYTHON=sys.executable,
        SPARK_LOCAL_IP="127.0.0.1",
    )
    assert re.search(r"\|5 +\|ValueError: no text\|", shown)
    assert written(folder) == expected()
    gifts = written(folder, "commitments")
    assert [(row["article"], int(row["amount"])) for row in gifts] == [(str(n), (n + 1) * 10**6) for n in range(5)]
