"""How many articles an hour of a core, and in how much memory: alone, in batches, in several processes (Linux).

``python benchmarks/capacity.py [FOLDER or FILE.jsonl.gz]...`` reads the texts there, else the seeds; asserts nothing.
The ways take turns, so that what else the machine does falls on all of them. An hour of a core is processor time.
"""

from __future__ import annotations

import gzip
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import vnlao_coop as vlc

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
ROUNDS = 3  # of all ways
PASSES = 2  # over the texts, so that the start of a process weighs little, as it does in long work


def texts(places: str, passes: int = PASSES) -> Iterator[str]:
    """The articles of folders of text files and files of JSON lines, over and over."""
    for place in places.split(os.pathsep) * passes:
        if Path(place).is_dir():
            yield from (path.read_text(encoding="utf-8") for path in sorted(Path(place).glob("*.txt")))
        else:
            with gzip.open(place, "rt", encoding="utf-8") as lines:
                yield from (json.loads(line)["text"] for line in lines)


def alone(place: str, first: int = 0, step: int = 1) -> None:
    """Each, or one of so many."""
    for text in islice(texts(place), first, None, step):
        vlc.parse_article(text)


def in_batches(place: str, rows: int = 1000) -> None:
    """Arrow batches, one at a time."""
    import pyarrow as pa

    found = texts(place)
    while some := list(islice(found, rows)):
        vlc.parse_batch(pa.RecordBatch.from_pydict({"text": some}))


def in_workers(place: str, jobs: int) -> int:
    """The workers of parse_articles; the most memory that one of them took, in MB."""
    most = 0
    for number, _ in enumerate(vlc.parse_articles(texts(place), jobs=jobs)):
        if number % 100 == 99:
            children = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split()
            most = max(most, *map(high_water, children), 0)
    return most


def high_water(process: str = "self") -> int:
    """The most memory that a process took, in MB."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) >> 10
    return 0


def side_by_side(place: str, jobs: int) -> None:
    """As many processes that know nothing of each other: what could be had at best."""
    calls = [[sys.executable, __file__, "alone", place, str(first), str(jobs)] for first in range(jobs)]
    runs = [subprocess.Popen(call, stdout=subprocess.DEVNULL) for call in calls]
    assert [run.wait() for run in runs] == [0] * jobs


def spent(run: Callable[[], object]) -> tuple[float, float]:
    """Wall and processor seconds, those of child processes too."""
    wall, cpu = time.perf_counter(), sum(os.times()[:4])
    run()
    return time.perf_counter() - wall, sum(os.times()[:4]) - cpu


def measure(place: str, jobs: int) -> None:
    """A line for each way."""
    lengths = [len(text) for text in texts(place)]
    count, mean = len(lengths) // PASSES, statistics.mean(lengths)
    print(f"{count:,} articles of {mean:,.0f} characters, {PASSES} times over; {jobs} cores", flush=True)
    ways: dict[str, Callable[[], object]] = {
        "parse_article": lambda: alone(place),
        "parse_batch": lambda: in_batches(place),
        f"{jobs} processes side by side": lambda: side_by_side(place, jobs),
        f"parse_articles, jobs={jobs}": lambda: in_workers(place, jobs),
    }
    times: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
    alone(place, step=10)  # what is read once is read
    for _ in range(ROUNDS):
        for way, run in ways.items():
            times[way].append(spent(run))
    for way, measured in times.items():
        wall, cpu = (statistics.median(column) for column in zip(*measured, strict=True))
        each, best = cpu / len(lengths), min(cpu for _, cpu in measured) / len(lengths)
        print(f"  {way:28} {each * 1e3:5.2f} ms of a core each ({best * 1e3:.2f} at best): ", end="")
        print(f"{3600 / each:11,.0f} an hour of a core; {wall:6.2f} s by the clock", flush=True)


def memory(place: str) -> None:
    """A line for each way: the most that a process of its own took, interpreter and all."""
    for way in (["alone"], ["batches", "1000"], ["batches", "10000"], ["workers", "2"]):
        done = subprocess.run([sys.executable, __file__, way[0], place, *way[1:]], capture_output=True, check=True)
        print(f"  {' '.join(way):28} {done.stdout.decode().strip()} MB at most")


WAYS: dict[str, Callable[..., int | None]] = {"alone": alone, "batches": in_batches, "workers": in_workers}

if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in WAYS:
        print(WAYS[sys.argv[1]](sys.argv[2], *map(int, sys.argv[3:])) or high_water())
    else:
        found = os.pathsep.join(sys.argv[1:]) or str(SEEDS)
        measure(found, len(os.sched_getaffinity(0)))
        memory(found)
