"""The fuzz target for a while: the same texts on every run. ``make fuzz`` goes on for longer."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

TARGET = Path(__file__).with_name("fuzz_texts.py")
RUNS, SECONDS = 3500, 15  # texts at most, of which the sentences of the tests are the first; time at most
FEWEST = 200


def test_no_text_is_found_that_breaks_a_promise(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="atheris has no wheel for this Python and system")
    options = [str(tmp_path), f"-runs={RUNS}", f"-max_total_time={SECONDS}", "-seed=1"]
    done = subprocess.run([sys.executable, str(TARGET), *options], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert len(list((tmp_path / "seeds").iterdir())) > 1000
    done_runs = re.search(r"Done (\d+) runs", done.stderr)
    assert done_runs is not None
    assert int(done_runs[1]) >= FEWEST  # what a busy machine comes to
    assert not list(tmp_path.glob("*-????????????????????????????????????????"))
