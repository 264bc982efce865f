"""What an article contributes to a dossier: its records, the day it speaks of, and names for its records."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import cache

from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Evidence
from vnlao_coop.models.dates import DateRange, DateValue, PartialDate
from vnlao_coop.models.dossier import Report
from vnlao_coop.models.facts import Agreement, Commitment, Meeting
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon

_ASIDE = 40  # characters between the years and the words of the gift
_STOPS = frozenset(".!?;\n")
_PERIOD = 2  # years or more: what such a report counts is aid given before


@cache
def _over_years() -> re.Pattern[str]:
    """What tells of several years without their figures: `trong 5 năm qua`, `từ năm 2015 đến nay`."""
    told = (re.escape(phrase) for phrase in sorted(lexicon.phrases("over_years"), key=len, reverse=True))
    holes = {re.escape("#"): r"(?:[2-9]|\d\d)", re.escape("…"): r"[^.,;]{1,30}"}
    patterns = "|".join(told)
    for hole, pattern in holes.items():
        patterns = patterns.replace(hole, pattern)
    return re.compile(rf"\b(?:{patterns})\b")


def report_of(article: Article) -> Report:
    """The records of ``article``, without its text.

    >>> report_of(Article(text="Không có gì.")).seen is None
    True
    """
    return Report(
        id=(article.text_sha256 or hashlib.sha256(article.text.encode()).hexdigest())[:16],
        title=article.title,
        published_at=article.published_at,
        source=article.source,
        url=article.url,
        file=article.file,
        seen=_seen(article),
        officials=article.officials,
        delegations=article.delegations,
        meetings=article.meetings,
        agreements=article.agreements,
        commitments=article.commitments,
        partnerships=article.partnerships,
        periods=tuple(c.id for c in article.commitments if _sums_up(article, c)),
    )


def merged(reports: Iterable[Report]) -> tuple[Report, ...]:
    """Each article once, in the order of the days they speak of: what a dossier is made from.

    Of two reports with one text, the one with more metadata stands.
    """
    known: dict[str, Report] = {}
    for report in reports:
        known[report.id] = fuller(report, known[report.id]) if report.id in known else report
    return tuple(sorted(known.values(), key=lambda r: (r.seen or dt.date.max, r.id)))


def fuller(new: Report, known: Report) -> Report:
    """Of two reports with one text, the one with more metadata; the known one where both are alike."""
    return new if new != known and _fullness(new) > _fullness(known) else known


def _fullness(report: Report) -> tuple[int, str]:
    given = (report.published_at, report.title, report.source, report.url)
    return sum(value is not None for value in given), report.model_dump_json()


def day_of(value: DateValue | None) -> dt.date | None:
    """The one day that a date states, with its year; None for anything wider."""
    if isinstance(value, PartialDate) and value.year and value.month and value.day:
        return value.earliest
    if isinstance(value, DateRange) and value.start is not None:
        return day_of(value.start)
    return None


def _seen(article: Article) -> dt.date | None:
    published = article.published_at
    if isinstance(published, dt.datetime):
        return published.date()
    if published is not None:
        return published
    return max(filter(None, map(day_of, _news(article.meetings, article.agreements))), default=None)


def _news(meetings: Iterable[Meeting], agreements: Iterable[Agreement]) -> Iterator[DateValue | None]:
    yield from (m.date for m in meetings if m.status == "held")
    yield from (a.signed_on for a in agreements if a.status == "signed")


def _sums_up(article: Article, commitment: Commitment) -> bool:
    """`Giai đoạn 2016-2020, Việt Nam viện trợ 3.250 tỷ đồng`, `Trong 5 năm qua, …`: a sum over years for nothing
    in particular."""
    if commitment.amount is None or commitment.purpose or commitment.status == "pledged":
        return False
    core = commitment.evidence[0]
    aside = article.text[max(0, core.start - _ASIDE) : core.start]
    opening = max(map(aside.rfind, _STOPS)) + 1
    if _over_years().search(fold(aside[opening:] + core.quote)):
        return True
    return any(
        isinstance(m.value, DateRange) and _years(m.value) >= _PERIOD and _in_clause(article.text, m.evidence[0], core)
        for m in article.dates
    )


def _years(value: DateRange) -> int:
    first, last = value.earliest, value.latest
    return last.year - first.year if first is not None and last is not None else 0


def _in_clause(text: str, years: Evidence, core: Evidence) -> bool:
    """Whether the years stand in the words of the gift, or open their sentence."""
    if core.start <= years.start and years.end <= core.end:
        return True
    return 0 <= core.start - years.end <= _ASIDE and not _STOPS.intersection(text[years.end : core.start])
