"""How fast an article is read, beside other libraries and beside what no reading can go without.

    python benchmarks/bench.py [--write docs/performance.md]

Prints figures, asserts nothing. With ``--write`` the same figures become the page of the documentation.
"""

from __future__ import annotations

import argparse
import gc
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from itertools import cycle
from pathlib import Path

from measure import Fresh, Table, best, machine, median, of, seconds
from stages import stages

from vnlao_coop import Article, find_dates, find_money, find_numbers, parse_article
from vnlao_coop.text.source import Source
from vnlao_coop.text.tokens import tokenize
from vnlao_coop.version import VERSION
from vnlao_coop.vi import lexicon

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "seeds" / "000_64f919d35f204757.txt"
SIZES = (1, 4, 16, 64, 256, 1024, 4096)  # KB of UTF-8
FIRST = """
import sys, time
start = time.process_time()
from pydantic import BaseModel
class Model(BaseModel): number: int
pydantic = time.process_time()
import vnlao_coop
package = time.process_time()
vnlao_coop.parse_article, vnlao_coop.Article
ready = time.process_time()
text = open(sys.argv[1], encoding="utf-8").read()
begin = time.process_time()
vnlao_coop.parse_article(text)
end = time.process_time()
print(*(1e3 * part for part in (pydantic - start, package - pydantic, ready - package, end - begin)))
"""
MEMORY = """
import pathlib, resource, sys, vnlao_coop
vnlao_coop.parse_article, vnlao_coop.Article
text = open(sys.argv[1], encoding="utf-8").read()
size = int(sys.argv[2])
if size:
    vnlao_coop.parse_article(text)
if size > 1:
    one = len(text.encode())
    article = vnlao_coop.parse_article(text * (size * 1024 // one + 1))
status = pathlib.Path("/proc/self/status")
if status.exists():  # ru_maxrss of a new process begins at that of the one that started it
    print(next(int(line.split()[1]) / 1024 for line in status.open() if line.startswith("VmHWM")))
else:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak / (1024 * 1024 if sys.platform == "darwin" else 1024))
"""


def first_use(fresh: Fresh) -> Table:
    """What a user waits for before the first article is there."""
    pydantic, package, readers, article = fresh.medians(FIRST, str(SEED))
    table = Table("First use", ("step, each in a new interpreter", "ms"))
    table.rows = [
        ("import pydantic, define a model", f"{pydantic:.0f}"),
        ("import vnlao_coop, on top of that", f"{package:.0f}"),
        ("its models and readers, when first asked for", f"{readers:.0f}"),
        ("the first article, with the vocabulary read", f"{article:.0f}"),
    ]
    table.note = "Medians of nine interpreters; modules are compiled to byte code, as `pip install` leaves them."
    return table


def floor(text: str) -> list[tuple[str, float]]:
    """What no reading can go without, each as it is done here, in milliseconds."""
    source = Source(text)
    tokens = tokenize(source)
    matcher = lexicon.matcher()
    read = parse_article(text).model_dump()
    return [
        ("one scan for tokens", best(seconds(lambda: tokenize(Source(text))))),
        ("one scan for the lexicon", best(seconds(lambda: matcher.scan(tokens, [(0, len(tokens))])))),
        ("validating the models of its records", best(seconds(lambda: Article.model_validate(read)))),
    ]


def one_article(text: str) -> Iterator[Table]:
    """The seed article: all records, by stage, against the floor."""
    warm = seconds(lambda: parse_article(text), most=4.0, rounds=301)
    ours = best(warm)
    parts = floor(text)
    least = sum(ms for _, ms in parts)
    table = Table("One article, all records", ("", "ms", "of the floor"))
    table.rows = [
        ("`parse_article`, median", f"{median(warm):.2f}", f"{median(warm) / least:.1f} ×"),
        ("`parse_article`, best", f"{ours:.2f}", f"{ours / least:.1f} ×"),
        *((f"floor: {name}", f"{ms:.2f}", f"{ms / least:.0%}") for name, ms in parts),
        ("floor, together", f"{least:.2f}", "1 ×"),
    ]
    table.note = f"Seed 000, {len(text.encode()) / 1000:.1f} KB, {len(text):,} characters, warm, one core."
    yield table
    spent = stages(text)
    whole = sum(spent.values())
    table = Table("By stage", ("stage", "ms", "share", "of the floor"))
    table.rows = [(name, f"{ms:.2f}", f"{ms / whole:.0%}", f"{ms / least:.2f} ×") for name, ms in spent.items()]
    table.note = "The least of a hundred readings for each stage, so together less than a whole reading takes."
    yield table


def others(text: str) -> Table:
    """Other libraries on the same text. They do other work: what each gives is said beside it."""
    ours = best(seconds(lambda: parse_article(text), rounds=201))
    twins = cycle((text, f"{text} "))  # the values of the text read last are kept

    def values() -> object:
        again = next(twins)
        return find_numbers(again), find_dates(again), find_money(again)

    rows: list[tuple[str, str, Callable[[], object] | None]] = [
        ("vnlao_coop: all records with evidence", VERSION, None),
        ("vnlao_coop: all numbers, dates, sums", VERSION, values),
        ("dateparser: `search_dates`", of("dateparser"), None),
        ("price-parser: the first price", of("price-parser"), None),
        ("underthesea: words", of("underthesea"), None),
        ("underthesea: words with their tags", of("underthesea"), None),
    ]
    table = Table("Other libraries, the same text", ("", "version", "ms", "of `parse_article`"))
    for (name, stated, run), call in zip(rows, (None, values, *_calls(text)), strict=True):
        if run is None and call is None and table.rows:
            table.rows.append((name, stated, "", ""))
            continue
        ms = best(seconds(call, most=3.0, rounds=51)) if call is not None else ours
        table.rows.append((name, stated, f"{ms:,.2f}", f"{ms / ours:.2f} ×"))
    table.note = "They do other work than this library; the ratio tells what a pipeline built on them would start from."
    return table


def _calls(text: str) -> Iterator[Callable[[], object] | None]:
    """The calls of :func:`others`; None for what is not installed."""
    for module, attribute, named in (
        ("dateparser.search", "search_dates", {"languages": ["vi"]}),
        ("price_parser", "parse_price", {}),
        ("underthesea", "word_tokenize", {}),
        ("underthesea", "pos_tag", {}),
    ):
        try:
            yield partial(getattr(import_module(module), attribute), text, **named)
        except ImportError:
            yield None


def growth() -> Iterator[Table]:
    """Time against length: should stay the same for each kilobyte."""
    read = (path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt")))
    articles = [parse_article(text) for text in read]
    bodies = [a.text[s.start : s.end] for a in articles for s in a.sections if s.kind == "body"]
    pieces = {
        "the paragraphs of the seed articles": "\n".join([*bodies, ""]),
        "the same in one line": " ".join([*bodies, ""]).replace("\n", " "),
        "digits": "0123456789",
    }
    for name, piece in pieces.items():
        table = Table(f"Growth: {name}", ("KB", "ms", "ms/KB", "× row before", "ms/KB, no collector"))
        before = 0.0
        for size in SIZES:
            encoded = piece.encode() * (size * 1024 // len(piece.encode()) + 1)
            run = partial(parse_article, encoded[: size * 1024].decode(errors="ignore"))
            ms = best(seconds(run, most=1.0, rounds=9))
            gc.disable()
            quiet = best(seconds(run, most=1.0, rounds=9))
            gc.enable()
            ratio = f"{ms / before:.1f}" if before else ""
            table.rows.append((f"{size:,}", f"{ms:,.1f}", f"{ms / size:.3f}", ratio, f"{quiet / size:.3f}"))
            before = ms
        table.note = "Over and over up to the length. The last column is with Python's garbage collector off."
        yield table


def memory(fresh: Fresh) -> Table:
    """The most memory a process held."""
    table = Table("Peak memory", ("a process that", "MB"))
    for name, size in (
        ("imported models and readers", 0),
        ("read seed 000", 1),
        ("read 1 MB", 1024),
        ("read 4 MB", 4096),
    ):
        try:
            (peak,) = fresh.run(MEMORY, str(SEED), str(size))
        except Exception:  # no `resource` on this system
            table.note = "This system does not tell."
            break
        table.rows.append((name, f"{peak:,.0f}"))
    return table


INTRODUCTION = """# Performance

Written by `make performance`; `make bench` prints the same figures and more. Times are those of the processor; they
depend on the machine and on how its Python was built, ratios less.

Measured with vnlao_coop {version} on {machine}.

Nothing is loaded at import but what is asked for; the vocabulary is read with the first article and kept. One article
is read on one core; `parse_articles(..., jobs=N)` reads many on several. Time is linear in the length of a text,
whatever is in it: the work for each kilobyte stays the same. Of texts that are longer than the processor's caches, each
kilobyte takes longer to fetch, and Python's garbage collector looks at more of what is there.
"""


def main() -> None:
    """Print every table; keep them where asked."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", type=Path, metavar="PAGE", help="a page for the documentation")
    page: Path | None = options.parse_args().write
    text = SEED.read_text(encoding="utf-8")
    fresh = Fresh()

    def tables() -> Iterator[Table]:
        yield first_use(fresh)
        yield from one_article(text)
        yield from growth()
        yield memory(fresh)
        yield others(text)

    about = machine()
    print(about, flush=True)
    made = [INTRODUCTION.format(version=VERSION, machine=about)]
    for table in tables():
        print(f"\n{table.text()}", flush=True)
        made.append(table.markdown())
    if page is not None:
        page.write_text("\n".join(made), encoding="utf-8")


if __name__ == "__main__":
    main()
