"""How often each rule fires in the press articles at hand, and which hardly ever do. Prints, asserts nothing.

Reads ``*.txt`` and ``*.jsonl.gz`` (one ``{"text": …}`` a line) under the folders given, else under
``../shared/corpus``. A rule that fires in fewer than two articles is marked ``*``; ``docs/actors.md`` says why those
of people, bodies and places are kept.
"""

from __future__ import annotations

import gzip
import importlib
import json
import pkgutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vnlao_coop import parse_article, vi
from vnlao_coop.models.base import Evidence
from vnlao_coop.vi import replay
from vnlao_coop.vi.rules import Rule

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
TRACELESS = ("page.", "values.numerals")  # what they read is no record of an article, so it has no evidence


def stated() -> dict[tuple[str, str], Rule]:
    """Every rule of the package by module and name."""
    found: dict[tuple[str, str], Rule] = {}
    for info in pkgutil.walk_packages(vi.__path__, vi.__name__ + "."):
        module = importlib.import_module(info.name)
        things = [thing for thing in vars(module).values() if getattr(thing, "__module__", None) == module.__name__]
        things += [inner for thing in things if isinstance(thing, type) for inner in vars(thing).values()]
        for thing in things:
            if isinstance(rule := getattr(thing, "rule", None), Rule):
                found[info.name.removeprefix(vi.__name__ + "."), rule.name] = rule
    return found


def fired(text: str) -> Iterator[str]:
    """The rule of each piece of evidence in ``text``; also of offices that are filled in, or have no name."""
    article = parse_article(text)
    yield from (evidence.rule for evidence in _evidence(article) if evidence.rule)
    for official in article.officials:
        yield from ("place left out" for position in official.positions if position.inferred)
    yield from (rule for name, _, rule in replay.mentions(text) if not name)


def _evidence(record: Any) -> Iterator[Evidence]:
    if isinstance(record, Evidence):
        yield record
    elif isinstance(record, tuple):
        for each in record:
            yield from _evidence(each)
    elif hasattr(type(record), "model_fields"):
        for name in type(record).model_fields:
            yield from _evidence(getattr(record, name))


def texts(folders: list[str]) -> Iterator[str]:
    """The articles under ``folders``."""
    for folder in map(Path, folders):
        for file in sorted(folder.rglob("*.txt")):
            yield file.read_text(encoding="utf-8-sig")
        for file in sorted(folder.rglob("*.jsonl.gz")):
            with gzip.open(file, "rt", encoding="utf-8") as lines:
                yield from (json.loads(line)["text"] for line in lines)


def main(folders: list[str]) -> None:
    """Print a line for each rule: firings, articles, module, name."""
    times: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    read = 0
    for text in texts(folders or [str(CORPUS)]):
        rules = list(fired(text))
        times.update(rules)
        articles.update(set(rules))
        read += 1
    if not read:
        print(f"no articles here ({', '.join(folders) or CORPUS})")
        return
    known = [key for key in stated() if not key[0].startswith(TRACELESS)]
    print(f"{read} articles; * fires in fewer than two of them\nfirings  articles")
    for module, name in sorted(known, key=lambda key: (key[0].split(".")[0], -times[key[1]], key)):
        few = "*" if articles[name] < 2 else " "
        print(f"{times[name]:7}  {articles[name]:8} {few} {module}: {name}")


if __name__ == "__main__":
    main(sys.argv[1:])
