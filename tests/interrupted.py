"""Callers of workers that Ctrl-C strikes, each to be run in a process of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
from types import CodeType, FrameType
from typing import Any

import vnlao_coop as vlc
from vnlao_coop.vi import workers

STARTED: list[subprocess.Popen[bytes]] = []


def popen(*args: Any, **options: Any) -> subprocess.Popen[bytes]:
    STARTED.append(subprocess.Popen(*args, **options))
    return STARTED[-1]


def at_work(items: list[Any]) -> None:
    """Say when the first article is there; say at the end whether all workers are gone."""
    vars(workers)["Popen"] = popen
    signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background of a shell ignores it
    try:
        for article in vlc.parse_articles(items, jobs=2):
            sys.stdout.write(f"{article.dates[0].value.edtf}\n")
            sys.stdout.flush()
    except KeyboardInterrupt:
        sys.stdout.write(f"interrupted {bool(STARTED)} {all(process.poll() is not None for process in STARTED)}")


# A worker that knows nothing of articles, so that it starts at once.
IDLE = """
import os, pickle, sys
answers, error = os.fdopen(1, "wb"), pickle.dumps(ValueError("no article"))
answers.write(b"vnlao_coop is ready\\n")
answers.flush()
try:
    while True:
        answers.write(pickle.dumps([error] * len(pickle.load(sys.stdin.buffer))))
        answers.flush()
except EOFError:
    pass
"""
ITEMS = ["1/9"] * 3
FILES = ("articles.py", "workers.py", "threading.py", "queue.py", "_base.py", "thread.py")
CLOSE = workers.Workers.close.__code__


class Strike:
    """A tracer that raises ``KeyboardInterrupt`` before the instruction of that number, those of ``close`` left out."""

    def __init__(self, number: int) -> None:
        self.left = number

    def __call__(self, frame: FrameType, event: str, _: object) -> Strike | None:
        if not frame.f_code.co_filename.endswith(FILES) or inside(frame, CLOSE):
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            self.left -= 1
            if not self.left:
                raise KeyboardInterrupt
        return self


def inside(frame: FrameType | None, code: CodeType) -> bool:
    while frame is not None and frame.f_code is not code:
        frame = frame.f_back
    return frame is not None


def anywhere() -> None:
    """Strike before each single instruction of the caller in turn, until all is read; print how many there were."""
    vars(workers)["Popen"] = popen
    workers._START = IDLE.replace("{", "{{").replace("}", "}}")
    sys._getframe().f_trace_opcodes = True  # CPython 3.12 looks for it where the tracer is set, and only there
    number, got = 0, 0
    while got < len(ITEMS):
        number, got = number + 1, 0
        try:
            sys.settrace(Strike(number))
            for outcome in vlc.parse_articles(ITEMS, jobs=2, errors="return"):
                assert "no article" in str(outcome), outcome
                got += 1
        except KeyboardInterrupt:
            assert all(process.poll() is not None for process in STARTED), number
        finally:
            sys.settrace(None)
    sys.stdout.write(f"{number} {len(STARTED)}")
