"""Every rule proves itself: its examples are read as it says, by the rule itself, and its counter-examples are not.

``Rule.reader`` names what replays it: ``module:function``, or the name of a function in one of the modules
under ``vnlao_coop.vi`` (its own first). It takes a text (and ``anchor``, where it has such a parameter), or
``scan`` and ``spans``. What it gives is compared with what the example says:

* a list of mentions: the strings of their values, one alone as a plain string;
* a list of :class:`Found`: the strings of their values, or their words;
* a list of ``(text, meaning, rule)``: as many pairs as the example (a mapping) asks for;
* anything else: equal to the example as it is, or as a string.

Where the result says which rules made it, this rule must be among them.

A counter-example must give nothing that this rule read.
"""

from __future__ import annotations

import ast
import datetime as dt
import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from vnlao_coop import parse_article, vi
from vnlao_coop.models.base import Mention
from vnlao_coop.text.sentences import sentences
from vnlao_coop.text.source import fold
from vnlao_coop.vi.rules import Rule
from vnlao_coop.vi.scan import Found, Scan

ANCHOR = dt.datetime(2024, 9, 18, 16, 6, tzinfo=dt.timezone(dt.timedelta(hours=7)))


def _functions(module: ModuleType) -> Iterator[Any]:
    for thing in vars(module).values():
        if getattr(thing, "__module__", None) == module.__name__:
            yield thing
            if isinstance(thing, type):
                yield from vars(thing).values()


def _rules() -> list[tuple[str, Rule]]:
    found = []
    for info in pkgutil.walk_packages(vi.__path__, vi.__name__ + "."):
        for function in _functions(importlib.import_module(info.name)):
            rule = getattr(function, "rule", None)
            if isinstance(rule, Rule):
                found.append((info.name, rule))
    return found


RULES = _rules()


class _Either(list[Any]):
    """Values, equal to their own words too: an example may state the one or the other."""

    def __init__(self, values: list[Any], words: list[str]) -> None:
        super().__init__(values)
        self.words = words

    def __eq__(self, other: object) -> bool:
        return super().__eq__(other) or self.words == other

    __hash__ = None


def _reader(module: str, name: str) -> Any:
    where, _, function = name.rpartition(":")
    everywhere = [info.name for info in pkgutil.walk_packages(vi.__path__, vi.__name__ + ".")]
    modules = [where] if where else [module, *everywhere]
    for each in modules:
        if (reader := getattr(importlib.import_module(each), function, None)) is not None:
            return reader
    raise LookupError(name)


def _read(module: str, rule: Rule, text: str) -> tuple[Any, set[str]]:
    """What the rule's reader makes of ``text``, ready to compare, and the rules that it names."""
    reader = _reader(module, rule.reader)
    parameters = inspect.signature(reader).parameters
    scan = Scan.of(text)
    anchor = {"anchor": ANCHOR} if "anchor" in parameters else {}
    if "spans" in parameters:
        result = reader(scan, sentences(scan.tokens, 0, len(scan.tokens)), **anchor)
    else:
        result = reader(text, **anchor)
    if not isinstance(result, list | tuple) or not result:
        return result, set()
    if all(isinstance(item, Mention) for item in result):
        values = [str(item.value) for item in result]
        return values[0] if len(values) == 1 else values, {e.rule or "" for item in result for e in item.evidence}
    if all(isinstance(item, Found) for item in result):
        words = [scan.tokens.text(f.first, f.stop) for f in result]
        return _Either([str(f.value) for f in result], words), {f.rule for f in result}
    if all(isinstance(item, tuple) and len(item) == 3 for item in result):
        return dict(item[:2] for item in result), {item[2] for item in result}
    return result, set()


def test_there_are_rules_of_every_kind() -> None:
    modules = {module.rpartition(".")[2] for module, _ in RULES}
    assert {
        "date_pieces",
        "date_phrases",
        "date_ranges",
        "date_reckoned",
        "figures",
        "money",
        "numerals",
        "quantities",
    } <= modules
    for module in {module for module, _ in RULES}:  # a name is unique where it is read
        names = [rule.name for where, rule in RULES if where == module]
        assert len(names) == len(set(names)), module


@pytest.mark.parametrize(("module", "rule"), RULES, ids=[f"{m.rpartition('.')[2]}-{r.name}" for m, r in RULES])
def test_a_rule_reads_its_examples_and_leaves_its_counter_examples(module: str, rule: Rule) -> None:
    assert rule.examples, "a rule without an example proves nothing"
    for text, expected in rule.examples.items():
        told, fired = _read(module, rule, text)
        if isinstance(expected, Mapping):
            assert isinstance(told, dict), (text, told)
            assert expected.items() <= told.items(), (text, told)
        else:
            assert told == expected or str(told) == expected, (text, told)
        assert not fired or rule.name in fired, (text, fired)
    for text in rule.never:
        try:
            _, fired = _read(module, rule, text)
        except ValueError:
            continue
        assert rule.name not in fired, text


def _syllables(value: object) -> Iterator[str]:
    """The single words in a constant of a module, however deep they lie in sets, tuples and mappings."""
    if isinstance(value, str):
        if " " not in value and value.isalpha() and value.islower():
            yield value
    elif isinstance(value, (frozenset, set, tuple, list, dict)):
        for each in value:
            yield from _syllables(each)


def test_words_that_rules_compare_with_tokens_are_folded_as_tokens_are() -> None:
    unfolded = {
        f"{module.name}.{name}: {word}"
        for module in pkgutil.walk_packages(vi.__path__, f"{vi.__name__}.")
        for name, value in vars(importlib.import_module(module.name)).items()
        if name.isupper()
        for word in _syllables(value)
        if fold(word) != word
    }
    assert unfolded == set()


def _compared(path: Path) -> Iterator[tuple[int, str]]:
    """The words that a module compares with something, and the lines they stand in."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Compare):
            continue
        sides = [node.left, *node.comparators]
        for word in (e for side in sides for e in (side, *(side.elts if isinstance(side, ast.Tuple) else ()))):
            if isinstance(word, ast.Constant) and isinstance(word.value, str):
                yield node.lineno, word.value


def test_words_that_are_compared_in_passing_are_folded_too() -> None:
    unfolded = {
        f"{path.name}:{line}: {word}"
        for path in Path(vi.__path__[0]).rglob("*.py")
        for line, word in _compared(path)
        if word.isalpha() and word.islower() and fold(word) != word and word != "kỉ"
    }
    assert unfolded == set()


def test_a_text_may_end_inside_any_example() -> None:
    """Scanning text never raises, wherever the text stops."""
    texts = {text for _, rule in RULES for text in (*rule.examples, *rule.never)}
    for text in sorted(texts):
        words = text.split(" ")
        for stop in range(1, len(words)):
            parse_article(" ".join(words[:stop]))
