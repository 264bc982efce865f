"""Charts of one article or many (extra ``vnlao_coop[notebook]``): drawn by matplotlib, static, offline.

What a chart counts is records. One promise counts once: the same text given twice is one article, and what looks the
same in two articles of the same month (kind, giver, receiver, and the sum or number) is one promise, that of the later
article. Two stages of a promise, years apart, are two records: this module links nothing. Sums are added only within
one currency that is named, and the parts of a sum never to its whole.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from vnlao_coop.display.words import brief
from vnlao_coop.models.article import Article
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import Commitment

if TYPE_CHECKING:
    from matplotlib.axes import Axes

By = Literal["giver", "field", "year", "status"]
NOT_STATED = "not stated"
_COLOURS = {"delegation": "#1f77b4", "meeting": "#2ca02c", "agreement": "#9467bd", "commitment": "#d62728"}
_LONGEST_LABEL = 60
_MONTH = dt.timedelta(days=31)


def plot_commitments(
    x: Article | Iterable[Article], by: By = "giver", *, currency: str | None = None, ax: Axes | None = None
) -> Axes:
    """Bars of the commitments by ``giver``, ``field`` of cooperation, ``year`` or ``status``.

    They are counted; with ``currency`` (ISO 4217) the sums in that currency are added instead, where they state an
    exact or rounded amount. A ``field`` is the first that the promise's own words name; the ``year`` is that in
    which its agreement was signed, else its article was published; what is not known is ``not stated``.

    Raises ``ImportError`` where matplotlib is missing, ``ValueError`` for another ``by``.
    """
    if by not in _GROUPS:
        raise ValueError(f"no chart by {by!r}; there are {', '.join(_GROUPS)}")
    bars = totals(x, by, currency)
    axes = _axes(ax, len(bars))
    from matplotlib.ticker import MaxNLocator

    names, numbers = [name for name, _ in reversed(bars)], [float(number) for _, number in reversed(bars)]
    drawn = axes.barh(names, numbers, color=_COLOURS["commitment"])
    axes.bar_label(drawn, labels=[f"{number:,}" for _, number in reversed(bars)], padding=3)
    axes.set_xlabel(f"{currency} promised or given" if currency else "commitments")
    axes.set_title(f"Commitments by {by}" + (f", {currency} only" if currency else ""))
    axes.margins(x=0.15)
    if currency is None:
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    return axes


def plot_timeline(x: Article | Iterable[Article], *, ax: Axes | None = None) -> Axes:
    """When visits, meetings, signings and promises were: a line for each dated record, as long as its date is wide.

    A record without a whole year in its date is left out. A promise stands at the signing of its agreement, else at
    its article's publication, and a line runs to where it is due. Raises ``ImportError`` where matplotlib is missing.
    """
    rows = sorted(_events(x), key=lambda event: (event.start, event.end))
    axes = _axes(ax, len(rows))
    for height, event in enumerate(rows):
        colour = _COLOURS[event.kind]
        days: Any = [event.start, event.end]
        axes.plot(days, [height, height], color=colour, linewidth=3, marker="o", markersize=5)
    axes.set_yticks(range(len(rows)), [event.label for event in rows])
    axes.invert_yaxis()
    axes.tick_params(axis="x", rotation=30)
    axes.set_title("Timeline")
    axes.grid(axis="x", alpha=0.3)
    return axes


def totals(x: Article | Iterable[Article], by: By, currency: str | None = None) -> list[tuple[str, int | Decimal]]:
    """What :func:`plot_commitments` draws: each bar's name and number, the largest first; years in order."""
    found: dict[str, int | Decimal] = {}
    for article, commitment in promises(x):
        added = 1 if currency is None else _sum_in(commitment, currency)
        if added is not None:
            name = _GROUPS[by](article, commitment) or NOT_STATED
            found[name] = found.get(name, 0) + added
    order = (lambda bar: bar[0]) if by == "year" else (lambda bar: (-bar[1], bar[0]))
    return sorted(found.items(), key=order)


def promises(x: Article | Iterable[Article]) -> Iterator[tuple[Article, Commitment]]:
    """Every commitment once, with its article."""
    kept: list[tuple[Article, Commitment]] = []
    known: dict[object, int] = {}  # what tells a promise from another, and where it is kept
    for article in _in_time(x):
        told: Counter[object] = Counter()  # two gifts alike in one article are two
        for made in article.commitments:
            same = _identity(made)
            told[same] += 1
            at = known.get((same, told[same])) if same else None
            if at is not None and _near(kept[at][0], article):
                kept[at] = article, made
            else:
                known[same, told[same]] = len(kept)
                kept.append((article, made))
    yield from kept


def _near(one: Article, two: Article) -> bool:
    days = _published(one), _published(two)
    return days[0] is None or days[1] is None or abs(days[1] - days[0]) <= _MONTH


def _in_time(x: Article | Iterable[Article]) -> list[Article]:
    """Each text once, the older articles first."""
    articles = {article.text_sha256 or article.text: article for article in ((x,) if isinstance(x, Article) else x)}
    return sorted(articles.values(), key=lambda article: _published(article) or dt.date.min)


def _published(article: Article) -> dt.date | None:
    moment = article.published_at
    return moment.date() if isinstance(moment, dt.datetime) else moment


def _identity(made: Commitment) -> object:
    """What tells one promise from another across articles; None where it states too little."""
    sides = [actor.canonical if actor else None for actor in (made.giver, made.receiver)]
    given = (made.amount, tuple(sorted(map(str, made.quantities))))
    return (made.kind, *sides, *given) if None not in sides and any(given) else None


def _sum_in(made: Commitment, currency: str) -> Decimal | None:
    amount = made.amount
    stated = amount is not None and amount.currency == currency and amount.qualifier in ("exact", "approx")
    return amount.amount if stated and amount is not None and amount.basis in ("whole", "part") else None


# --- what a promise belongs to --------------------------------------------------------------------


def _field(article: Article, made: Commitment) -> str | None:
    spans = [(e.start, e.end) for e in made.evidence if e.field is None]
    named = (
        (e.start, field.name)
        for field in article.fields
        for e in field.evidence
        if any(a <= e.start and e.end <= b for a, b in spans)
    )
    return min(named, default=(0, None))[1]


def _day(article: Article, made: Commitment) -> dt.date | None:
    under = next((agreement for agreement in article.agreements if agreement.id == made.under), None)
    signed = under.signed_on.earliest if under and under.signed_on else None
    return signed or _published(article)


def _year(article: Article, made: Commitment) -> str | None:
    day = _day(article, made)
    return str(day.year) if day else None


_GROUPS: dict[str, Callable[[Article, Commitment], str | None]] = {
    "giver": lambda _, made: made.giver.canonical if made.giver else None,
    "field": _field,
    "year": _year,
    "status": lambda _, made: made.status,
}


# --- the timeline ---------------------------------------------------------------------------------


class _Event(NamedTuple):
    """A line of the timeline."""

    start: dt.date
    end: dt.date
    kind: str
    label: str


def _events(x: Article | Iterable[Article]) -> Iterator[_Event]:
    articles = _in_time(x)
    for article in articles:
        for delegation in article.delegations:
            last = delegation.end or delegation.start
            yield from _event("delegation", brief(delegation), delegation.start, last)
        for meeting in article.meetings:
            who = ", ".join(p.name for p in meeting.participants[:2])
            yield from _event("meeting", f"{meeting.id} {meeting.kind} {who}", meeting.date, meeting.date)
        for agreement in article.agreements:
            if agreement.status == "signed":
                yield from _event(
                    "agreement", f"{agreement.id} {agreement.title}", agreement.signed_on, agreement.signed_on
                )
    for article, made in promises(articles):
        if begun := _day(article, made):
            due = made.due.latest if made.due else None
            yield _Event(begun, max(due or begun, begun), "commitment", _short(brief(made)))


def _event(
    kind: str, label: str, start: PartialDate | DateRange | None, end: PartialDate | DateRange | None
) -> Iterator[_Event]:
    first, last = start and start.earliest, end and end.latest
    if first and last:
        yield _Event(first, max(first, last), kind, _short(label))


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1] + "…"


def _axes(ax: Axes | None, rows: int) -> Axes:
    if ax is not None:
        return ax
    try:
        import matplotlib.pyplot as plt
    except ImportError as error:
        raise ImportError("charts need matplotlib: pip install 'vnlao_coop[notebook]'") from error
    return plt.subplots(figsize=(9, max(2.0, 1.2 + 0.35 * rows)), layout="constrained")[1]
