"""The streams of the command: Vietnamese on any of them, and a progress bar only where one can be seen."""

from __future__ import annotations

import io
import sys
import time
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

_LONG = 1.0  # seconds after which work counts as long


def prepare() -> None:
    """UTF-8 into files and pipes; on a terminal its own encoding, where what it cannot show becomes ``?``."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


_CONTROLS = dict.fromkeys([*range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0)], "\ufffd")


def printable(text: str) -> str:
    """``text`` without characters that steer a terminal; an article may hold any.

    >>> printable("a\\x1b[2Jb\\n")
    'a\ufffd[2Jb\\n'
    """
    return text.translate(_CONTROLS)


class _Rate(ProgressColumn):
    """Articles a second."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.0f}/s" if speed else "")


class Bar:
    """How far the work is, on the terminal's standard error, once it takes long; else nothing."""

    def __init__(self, total: int | None, *, shown: bool) -> None:
        self._total, self._done, self._began = total, 0, time.monotonic()
        self._progress: Progress | None = None
        self._shown = shown and sys.stderr.isatty()

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._progress:
            self._progress.stop()

    def advance(self) -> None:
        """One more is done."""
        self._done += 1
        if self._progress:
            self._progress.update(self._progress.task_ids[0], completed=self._done)
        elif self._shown and time.monotonic() - self._began > _LONG:
            columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), _Rate(), TimeRemainingColumn())
            self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
            self._progress.add_task("", total=self._total, completed=self._done)
            self._progress.start()
