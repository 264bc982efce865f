"""Items that do something to the process that reads them: made where they are unpickled, so never in the caller's."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any


class Made:
    """Becomes what ``call(*arguments)`` gives, in the process that reads it."""

    def __init__(self, call: Any, *arguments: Any) -> None:
        self._made = call, arguments

    def __reduce__(self) -> Any:
        return self._made


class OddError(Exception):
    """Can be pickled, and not read again."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(f"{one} {two}")


def dying(folder: Path, times: int, text: str) -> str:
    """The text; but the first ``times`` processes that ask for it are killed."""
    for number in range(times):
        try:
            (folder / str(number)).mkdir()
        except FileExistsError:
            continue
        os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(60)
    return text


def odd() -> str:
    raise OddError("so", "odd")
