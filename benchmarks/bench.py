"""How fast it reads: one seed article, growth with length, import. Prints figures, asserts nothing."""

from __future__ import annotations

import cProfile
import pstats
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "seeds" / "000_64f919d35f204757.txt"
SIZES = (1, 4, 16, 64, 256, 1024)  # KB, of 1,000 characters
IMPORTS = """
import sys, time
start = time.perf_counter()
from pydantic import BaseModel, Field, model_validator
middle = time.perf_counter()
import vnlao_coop
end = time.perf_counter()
vnlao_coop.parse_article, vnlao_coop.Article
print(middle - start, end - middle, time.perf_counter() - end)
"""


def seconds(run: Callable[[], object], most: float = 2.0, rounds: int = 101) -> list[float]:
    """Times of up to ``rounds`` runs, stopping after ``most`` seconds, at least one."""
    found: list[float] = []
    begin = time.perf_counter()
    while len(found) < rounds and (not found or time.perf_counter() - begin < most):
        start = time.perf_counter()
        run()
        found.append(time.perf_counter() - start)
    return found


def imports(rounds: int = 9) -> None:
    """What importing the library adds to importing pydantic, each in a fresh interpreter."""
    found = []
    for _ in range(rounds + 1):  # the first one warms the disk
        done = subprocess.run([sys.executable, "-c", IMPORTS], capture_output=True, text=True, check=True)
        found.append([float(part) * 1e3 for part in done.stdout.split()])
    pydantic, ours, rest = (statistics.median(column) for column in zip(*found[1:], strict=True))
    print(f"import: pydantic {pydantic:.0f} ms, vnlao_coop adds {ours:.0f} ms; ", end="")
    print(f"its models and readers, on first use, {rest:.0f} ms (median of {rounds})")


def article() -> None:
    """The seed article: the first reading, the warm median, and where the time goes."""
    from vnlao_coop import parse_article

    text = SEED.read_text(encoding="utf-8")
    cold = seconds(lambda: parse_article(text), rounds=1)[0]
    warm = seconds(lambda: parse_article(text))
    print(f"seed 000 ({len(text):,} characters): first {cold * 1e3:.0f} ms, ", end="")
    print(f"then median {statistics.median(warm) * 1e3:.2f} ms, best {min(warm) * 1e3:.2f} ms")
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(20):
        parse_article(text)
    profile.disable()
    shares: dict[str, float] = {}
    for (file, _, _), (_, _, own, _, _) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        place = Path(file)
        name = "/".join(place.with_suffix("").parts[-2:]) if "vnlao_coop" in place.parts else "pydantic, re, built-in"
        shares[name] = shares.get(name, 0) + own
    total = sum(shares.values())
    print("  where the time goes (profiled, own time by module):")
    for name, own in sorted(shares.items(), key=lambda item: -item[1])[:12]:
        print(f"    {own / total:6.1%}  {name}")


def growth() -> None:
    """Time against length: should stay the same for each thousand characters."""
    from vnlao_coop import parse_article

    seed = SEED.read_text(encoding="utf-8")
    body = "\n".join(line for line in seed.split("\n") if line and not line.startswith("- ")) + "\n"
    pieces = {
        "the seed's paragraphs over and over": body,
        "the same in one line": body.replace("\n", " "),
        "digits": "0123456789",
    }
    for name, piece in pieces.items():
        print(f"growth, {name}:")
        for size in SIZES:
            text = (piece * (size * 1000 // len(piece) + 1))[: size * 1000]
            best = min(seconds(partial(parse_article, text), most=0.5, rounds=5))
            print(f"  {size:5} KB {best * 1e3:10.1f} ms {best * 1e3 / size:8.3f} ms/KB", flush=True)


if __name__ == "__main__":
    imports()
    article()
    growth()
