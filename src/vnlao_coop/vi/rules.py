"""A rule carries its proof: a name, examples with what it makes of them, counter-examples.

One test (``tests/test_rules.py``) replays every example and checks that this rule fired. It reads them with an
anchor, Wednesday 18 September 2024, 16:06 in Hanoi, where the reader takes one: ``tháng 6`` is ``2024-06`` there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Rule:
    """What a rule states about itself. ``reader`` is the public reader that runs it."""

    name: str
    reader: str
    examples: Mapping[str, Any]
    never: Sequence[str] = ()
    source: str | None = None


def rule(
    name: str, *, reader: str, examples: Mapping[str, Any], never: Sequence[str] = (), source: str | None = None
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Attach its proof to the function that implements a rule (as its attribute ``rule``)."""

    def keep(function: Callable[P, R]) -> Callable[P, R]:
        function.rule = Rule(name, reader, examples, never, source)  # type: ignore[attr-defined]
        return function

    return keep
