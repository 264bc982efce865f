"""Where the time of one article goes: each step of `vi/article.py` timed from outside, in this process only."""

from __future__ import annotations

import functools
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from vnlao_coop.vi import article
from vnlao_coop.vi.actors.cast import Casting
from vnlao_coop.vi.actors.officials import People
from vnlao_coop.vi.scan import Scan

# What is printed, and the calls that it is the time of.
STAGES: dict[str, tuple[tuple[Any, str], ...]] = {
    "characters, twins": ((article, "Source"),),
    "parts of the page": ((article, "find_layout"),),
    "tokens, sentences": ((article, "tokenize"), (article, "read_sentences")),
    "lexicon scan": ((Scan, "over"),),
    "numbers, dates, money": ((article, "read_values"), (article, "settle_years")),
    "places": ((article, "read_places"), (article, "read_venues")),
    "bodies": ((article, "read_organizations"), (article, "with_counterparts")),
    "offices": ((article, "read_offices"),),
    "mentions of people": ((People, "read"),),
    "who is who": ((Casting, "build"), (article, "read_holders")),
    "items by sentence": ((article, "arrange"),),
    "delegations": ((article, "read_delegations"),),
    "meetings": ((article, "read_meetings"),),
    "agreements": ((article, "read_agreements"),),
    "commitments": ((article, "read_commitments"),),
    "partnerships": ((article, "read_partnerships"),),
    "fields of cooperation": ((article, "read_fields"),),
    "the article itself": ((article, "Article"),),
}


def timed(call: Callable[..., Any], name: str, spent: Counter[str]) -> Callable[..., Any]:
    """``call``, its time added to ``spent[name]``."""

    @functools.wraps(call, updated=())
    def run(*arguments: Any, **named: Any) -> Any:
        start = time.process_time()
        try:
            return call(*arguments, **named)
        finally:
            spent[name] += time.process_time() - start  # type: ignore[assignment]  # seconds

    return run


@contextmanager
def watched(spent: Counter[str]) -> Iterator[None]:
    """The steps are timed inside."""
    with ExitStack() as stack:
        for name, calls in STAGES.items():
            for owner, attribute in calls:
                run = timed(getattr(owner, attribute), name, spent)
                static = owner is Scan  # a class method, bound already
                stack.enter_context(patch.object(owner, attribute, staticmethod(run) if static else run))
        yield


def stages(text: str, rounds: int = 100) -> dict[str, float]:
    """The least time of each stage in ``rounds`` readings of ``text``, in milliseconds; the rest last."""
    runs: list[Counter[str]] = []
    for _ in range(rounds):
        spent: Counter[str] = Counter()
        with watched(spent):
            start = time.process_time()
            article.parse_article(text)
            whole = time.process_time() - start
        spent["the rest"] = whole - sum(spent.values())  # type: ignore[assignment]
        runs.append(spent)
    return {name: min(run[name] for run in runs) * 1e3 for name in (*STAGES, "the rest")}
