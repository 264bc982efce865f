"""What every benchmark needs: timing that survives a noisy machine, fresh interpreters, tables to print or to keep."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

MS = 1e3


def seconds(run: Callable[[], object], most: float = 2.0, rounds: int = 101) -> list[float]:
    """Processor times of up to ``rounds`` runs, stopping after ``most`` seconds, at least one.

    Processor time is what a run takes on one core of a quiet machine, whoever else asks for the core meanwhile.
    """
    found: list[float] = []
    begin = time.perf_counter()
    while len(found) < rounds and (not found or time.perf_counter() - begin < most):
        start = time.process_time()
        run()
        found.append(time.process_time() - start)
    return found


def median(times: Sequence[float]) -> float:
    """The middle one, in milliseconds."""
    return statistics.median(times) * MS


def best(times: Sequence[float]) -> float:
    """The least one, in milliseconds: what the machine can do at its best."""
    return min(times) * MS


class Fresh:
    """Runs code in new interpreters that find the library compiled to byte code, as an installed one is."""

    def __init__(self) -> None:
        self._cache = tempfile.TemporaryDirectory()

    def run(self, code: str, *arguments: str) -> list[float]:
        """The numbers that ``code`` prints."""
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            capture_output=True,
            text=True,
            check=True,
            env={**kept, "PYTHONPYCACHEPREFIX": self._cache.name},
        )
        return [float(part) for part in done.stdout.split()]

    def medians(self, code: str, *arguments: str, rounds: int = 9) -> list[float]:
        """The median of each number over ``rounds`` interpreters; one more before them warms disk and byte code."""
        runs = [self.run(code, *arguments) for _ in range(rounds + 1)][1:]
        return [statistics.median(column) for column in zip(*runs, strict=True)]


@dataclass
class Table:
    """One result: a heading, rows of cells, and what a reader should know about them."""

    title: str
    columns: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)
    note: str = ""

    def text(self) -> str:
        """For the screen, in columns."""
        cells = [self.columns, *self.rows]
        widths = [max(len(row[k]) for row in cells) for k in range(len(self.columns))]
        lines = ["  ".join(f(cell, w) for f, cell, w in zip(_sides(row), row, widths, strict=True)) for row in cells]
        return "\n".join(
            [self.title, *(f"  {line.rstrip()}" for line in lines), *([f"  {self.note}"] * bool(self.note))]
        )

    def markdown(self) -> str:
        """For the documentation."""
        rule = ["---", *["---:"] * (len(self.columns) - 1)]
        rows = "\n".join(f"| {' | '.join(row)} |" for row in (self.columns, rule, *self.rows))
        return f"## {self.title}\n\n{rows}\n" + (f"\n{self.note}\n" if self.note else "")


def _sides(row: Sequence[str]) -> list[Callable[[str, int], str]]:
    return [str.ljust, *[str.rjust] * (len(row) - 1)]


def machine() -> str:
    """Processor, system, interpreter, pydantic."""
    model = platform.processor() or platform.machine()
    about = Path("/proc/cpuinfo")
    if about.exists():
        named = (line.partition(":")[2].strip() for line in about.read_text().splitlines() if "model name" in line)
        model = next(named, model)
    python = f"{platform.python_implementation()} {platform.python_version()} ({platform.python_compiler()})"
    system = f"{platform.system()} {platform.machine()}"
    return f"{model}, {os.cpu_count()} cores; {system}; {python}; pydantic {of('pydantic')}"


def of(package: str) -> str:
    """The version of an installed package, or that it is missing."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
