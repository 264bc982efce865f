"""Charts of articles or of a dossier (extra ``vnlao_coop[notebook]``): drawn by matplotlib, static, offline.

They are drawn from a :class:`~vnlao_coop.linking.dossier.Dossier` (articles are made into one), so a promise or a
meeting that several articles tell counts once. Reports of aid over several years and the parts of a whole are left
out; sums are added only within one currency that is named.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.models.article import Article
from vnlao_coop.models.dossier import Event, Promise

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Told = Article | Iterable[Article] | Dossier
By = Literal["giver", "field", "year", "status"]
NOT_STATED = "not stated"
_COLOURS = {"event": "#2ca02c", "document": "#9467bd", "promise": "#d62728"}
_LONGEST_LABEL = 60


def plot_commitments(x: Told, by: By = "giver", *, currency: str | None = None, ax: Axes | None = None) -> Axes:
    """Bars of the commitments by ``giver``, ``field`` of cooperation, ``year`` or ``status``.

    They are counted; with ``currency`` (ISO 4217) the exact and rounded sums in that currency are added instead. A
    promise in several fields stands with the first; its ``year`` is that in which it was first told of, its
    ``status`` the furthest that it is told to have reached. What is not known is ``not stated``.

    Raises ``ImportError`` where matplotlib is missing, ``ValueError`` for another ``by``.
    """
    if by not in _GROUPS:
        raise ValueError(f"no chart by {by!r}; there are {', '.join(_GROUPS)}")
    bars = totals(x, by, currency)[::-1]
    axes = _axes(ax, len(bars))
    from matplotlib.ticker import MaxNLocator

    drawn = axes.barh([name for name, _ in bars], [float(n) for _, n in bars], color=_COLOURS["promise"])
    axes.bar_label(drawn, labels=[f"{number:,}" for _, number in bars], padding=3)
    axes.set_xlabel(f"{currency} promised or given" if currency else "commitments")
    axes.set_title(f"Commitments by {by}" + (f", {currency} only" if currency else ""))
    axes.margins(x=0.15)
    if currency is None:
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    return axes


def plot_timeline(x: Told, *, ax: Axes | None = None) -> Axes:
    """When meetings and signings were, and each promise from its first step to its last, or to the day it is due.

    What has no whole year in its date is left out. Raises ``ImportError`` where matplotlib is missing.
    """
    rows = sorted(_lines(_dossier(x)))
    axes = _axes(ax, len(rows))
    for height, line in enumerate(rows):
        days: Any = list(line.days)
        axes.plot(days, [height] * len(days), color=_COLOURS[line.kind], linewidth=3, marker="o", markersize=5)
    axes.set_yticks(range(len(rows)), [line.label for line in rows])
    axes.invert_yaxis()
    axes.tick_params(axis="x", rotation=30)
    axes.set_title("Timeline")
    axes.grid(axis="x", alpha=0.3)
    return axes


def totals(x: Told, by: By, currency: str | None = None) -> list[tuple[str, int | Decimal]]:
    """What :func:`plot_commitments` draws: each bar's name and number, the largest first; years in order."""
    found: dict[str, int | Decimal] = {}
    for promise in _dossier(x).promises:
        added = 1 if currency is None else _sum_in(promise, currency)
        if added is not None and not promise.period and promise.part_of is None:
            name = _GROUPS[by](promise) or NOT_STATED
            found[name] = found.get(name, 0) + added
    bars = sorted(found.items())
    return bars if by == "year" else sorted(bars, key=lambda bar: -bar[1])


def _dossier(x: Told) -> Dossier:
    if isinstance(x, Dossier):
        return x
    return Dossier.of((x,) if isinstance(x, Article) else x)


def _sum_in(promise: Promise, currency: str) -> Decimal | None:
    money = promise.amount
    if money is None or money.currency != currency or money.basis not in ("whole", "part"):
        return None
    return money.amount if money.qualifier in ("exact", "approx") else None


def _year(promise: Promise) -> str | None:
    days = [step.day for step in promise.steps if step.day]
    return str(min(days).year) if days else None


_GROUPS: dict[str, Callable[[Promise], str | None]] = {
    "giver": lambda promise: promise.giver,
    "field": lambda promise: promise.fields[0] if promise.fields else None,
    "year": _year,
    "status": lambda promise: promise.status(),
}


# --- the timeline ---------------------------------------------------------------------------------


class _Line(NamedTuple):
    """A line of the timeline, with a dot on each of its days."""

    days: tuple[dt.date, ...]
    label: str
    kind: str


def _lines(dossier: Dossier) -> Iterator[_Line]:
    names = {person.id: person.name for person in dossier.persons}
    for event in dossier.events:
        days = {day for day in (event.date.earliest, event.date.latest) if day} if event.date else set()
        yield from _line("event", f"{event.kind}: {_who(event, names)}", days)
    for document in dossier.documents:
        days = {day for step in document.steps if step.status == "signed" and (day := step.day)}
        yield from _line("document", f"signed: {document.title}", days)
    for promise in dossier.promises:
        days = {step.day for step in promise.steps if step.day}
        if promise.due and promise.due.latest:
            days.add(promise.due.latest)
        given = str(promise.amount or promise.description)
        yield from _line("promise", f"{promise.kind}: {promise.giver or '?'}, {given}", days)


def _line(kind: str, label: str, days: Iterable[dt.date]) -> Iterator[_Line]:
    if found := tuple(sorted(days)):
        short = label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1] + "…"
        yield _Line(found, short, kind)


def _who(event: Event, names: dict[str, str]) -> str:
    return ", ".join(names.get(who, who) for who in event.participants[:2])


def _axes(ax: Axes | None, rows: int) -> Axes:
    if ax is not None:
        return ax
    try:
        import matplotlib.pyplot as plt
    except ImportError as error:
        raise ImportError("charts need matplotlib: pip install 'vnlao_coop[notebook]'") from error
    return plt.subplots(figsize=(9, max(2.0, 1.2 + 0.35 * rows)), layout="constrained")[1]
