"""Time and memory that bad input takes, at a tenth of its full size and at that: prints, asserts nothing.

    python benchmarks/bad_input.py [WORDS OF A NAME]

Time for each character should stay the same; memory for each character too, but for the least that any reading takes.
Each size is read in a process of its own: its peak is the most memory that the process ever held, less that of a
process which read nothing but the sound sentence.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from bad_inputs import BAD, SOUND  # noqa: E402


def read(name: str, size: int) -> None:
    """In a process of its own: seconds of a core, characters, peak of memory in KB."""
    import resource

    from vnlao_coop import parse_article

    parse_article(SOUND)
    text = f"{SOUND} {BAD[name].make(size)} {SOUND}" if size else SOUND
    start = time.process_time()
    parse_article(text)
    print(time.process_time() - start, len(text), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def measured(name: str, size: int) -> tuple[float, int, int]:
    done = subprocess.run(
        [sys.executable, __file__, "--read", name, str(size)], capture_output=True, text=True, check=True
    )
    seconds, length, memory = done.stdout.split()
    return float(seconds), int(length), int(memory)


def main(wanted: str) -> None:
    least = measured("commas", 0)[2]
    print(f"{'':30}{'characters':>12}{'seconds':>9}{'µs/char':>9}{'MB':>7}{'bytes/char':>12}")
    for name, bad in BAD.items():
        for size in (bad.full // 10, bad.full) if wanted in name else ():
            seconds, length, memory = measured(name, size)
            more = max(0, memory - least)
            print(f"{name:30}{length:12,}{seconds:9.2f}{seconds / length * 1e6:9.2f}", end="")
            print(f"{more / 1024:7.0f}{more * 1024 / length:12.0f}", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        read(sys.argv[2], int(sys.argv[3]))
    else:
        main(" ".join(sys.argv[1:]))
