"""How fast the value readers are, in characters a second, beside other libraries where they are installed.

    python benchmarks/values.py [NEWS.jsonl.gz]

The file has one JSON object with a "text" on each line; without it the seed articles are read.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MOST = 400  # articles


def texts(path: Path | None) -> list[str]:
    """The articles to read."""
    if path is not None and path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            return [json.loads(line)["text"] for line, _ in zip(lines, range(MOST), strict=False)]
    return [seed.read_text(encoding="utf-8") for seed in sorted((ROOT / "seeds").glob("*.txt"))] * 20


def rate(name: str, read: Callable[[str], object], articles: list[str], most: float = 10.0) -> float:
    """Characters a second of ``read``, over as many articles as ``most`` seconds allow."""
    read(articles[0])
    begin = time.perf_counter()
    characters = 0
    for article in articles:
        read(article)
        characters += len(article)
        if time.perf_counter() - begin > most:
            break
    found = characters / (time.perf_counter() - begin)
    print(f"{name:34} {found:14,.0f} characters a second", flush=True)
    return found


def main() -> None:
    """Print the rates."""
    from vnlao_coop import find_dates, find_money, find_numbers

    articles = texts(Path(sys.argv[1]) if len(sys.argv) > 1 else None)

    def together(text: str) -> object:
        return find_numbers(text), find_dates(text), find_money(text)

    rate("find_numbers", find_numbers, articles)
    rate("find_dates", find_dates, articles)
    rate("find_money", find_money, articles)
    ours = rate("all three, one after the other", together, articles)
    try:
        search = import_module("dateparser.search").search_dates
    except ImportError:
        print("dateparser is not installed")
    else:
        theirs = rate("dateparser.search.search_dates", lambda text: search(text, languages=["vi"]), articles)
        print(f"all three are {ours / theirs:.1f} times as fast as that search alone")
    try:
        price = import_module("price_parser").Price
    except ImportError:
        print("price-parser is not installed")
    else:
        rate("price_parser (first price only)", price.fromstring, articles)
    piece = articles[0][:1000]
    for size in (1, 4, 16, 64):
        begin = time.perf_counter()
        together(piece * size)
        print(f"  {size:3} KB {(time.perf_counter() - begin) * 1e3 / size:8.3f} ms/KB", flush=True)


if __name__ == "__main__":
    main()
