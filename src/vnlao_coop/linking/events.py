"""One meeting, signing or handover in many articles.

Events are one by the number of the session, by the day and the people of both sides, or by the day and
the place. Another day, another number, another kind of event speak against it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from vnlao_coop.linking.claims import contradiction, most_stated
from vnlao_coop.linking.clusters import Key, join
from vnlao_coop.linking.parties import party_key
from vnlao_coop.linking.reports import day_of
from vnlao_coop.linking.words import Telling, telling
from vnlao_coop.models.actors import Official
from vnlao_coop.models.dates import DateRange, DateValue
from vnlao_coop.models.dossier import Apart, Event, Link, Report
from vnlao_coop.models.facts import Meeting, MeetingKind
from vnlao_coop.text.source import fold_name

# What one paper calls talks another calls a working session: one group.
_BILATERAL: frozenset[MeetingKind] = frozenset(
    ["talks", "reception", "audience", "courtesy_call", "working_session", "meeting"]
)
_CEREMONIES: frozenset[MeetingKind] = frozenset(["handover", "inauguration", "ceremony"])
_NUMBER = re.compile(r"lần thứ (\d{1,3}|[ivxl]{1,7})\b")
_NUMBERED, _PEOPLE, _PLACE, _DAYS = 1, 2, 3, 4
_WEEK = 7
_ALIKE = 0.5  # share of telling words of two sessions of one number
_SIDES = 4  # people of each side that are looked at
_RUNS = 10  # days that a numbered session may be told apart


class Mention(NamedTuple):
    """One meeting of one report; ``people`` are the ids of its officials."""

    ref: str
    source: str
    seen: dt.date | None
    meeting: Meeting
    people: tuple[tuple[str, str | None], ...]
    bodies: tuple[str, ...]
    days: tuple[dt.date, dt.date] | None


def mentions_of(reports: Iterable[Report], person_of: Mapping[str, str]) -> Iterator[Mention]:
    """The meetings of all reports that are not only recalled; ``person_of`` leads from a ref to its person."""
    for report in reports:
        refs = {id_: f"{report.id}#official/{n}" for n, id_ in enumerate((o.name for o in report.officials), 1)}
        for meeting in report.meetings:
            if meeting.status == "recalled":
                continue
            here = [p for p in meeting.participants if isinstance(p, Official)]
            people = tuple((person_of[refs[p.name]], p.country) for p in here if p.name in refs)
            bodies = tuple(p.name for p in meeting.participants if not isinstance(p, Official))
            yield Mention(
                f"{report.id}#{meeting.id}", report.id, report.seen, meeting, people, bodies, _days(meeting.date)
            )


def link_events(mentions: list[Mention]) -> tuple[list[list[Mention]], list[Link], list[Apart]]:
    """The mentions of each event, the reasons why they were joined, and those left apart."""
    return join("event", mentions, _keys, _summary, _forbid)


def _days(value: DateValue | None) -> tuple[dt.date, dt.date] | None:
    first = day_of(value)
    last = day_of(value.end) if isinstance(value, DateRange) else first
    return (first, last) if first is not None and last is not None else None


def _group(kind: MeetingKind) -> str:
    return "bilateral" if kind in _BILATERAL else "ceremony" if kind in _CEREMONIES else kind


def number_of(meeting: Meeting) -> str | None:
    """The number of a session or conference: `Kỳ họp lần thứ 40`, `lần thứ XV`."""
    if meeting.kind not in ("committee_session", "conference", "meeting"):
        return None
    found = _NUMBER.search(fold_name(meeting.evidence[0].quote))
    return found[1] if found else None


def _keys(mention: Mention) -> Iterator[Key]:
    meeting, kind = mention.meeting, _group(mention.meeting.kind)
    year = (mention.days[0] if mention.days else mention.seen or dt.date.min).year
    if (number := number_of(meeting)) and year > 1:
        for around in (year, year + 1):
            yield Key(_NUMBERED, (meeting.kind, number, str(around)), f"the session of that number: {number}")
    ours = sorted({p for p, country in mention.people if country == "VN"})[:_SIDES]
    theirs = sorted({p for p, country in mention.people if country == "LA"})[:_SIDES]
    if mention.days is not None:
        day = mention.days[0].isoformat()
        for one in ours:
            for other in theirs:
                yield Key(_PEOPLE, (kind, day, one, other), f"the same people on one day: {day}")
        if meeting.place is not None:
            where = party_key(meeting.place)
            yield Key(_PLACE, (kind, day, where), f"the same kind of event in one place on one day: {day}")
    elif mention.seen is not None:
        for week in (mention.seen.toordinal() // _WEEK, mention.seen.toordinal() // _WEEK + 1):
            for one in ours:
                for other in theirs:
                    yield Key(_DAYS, (kind, str(week), one, other), "the same people in the news of the same days")


@dataclass(slots=True)
class _Summary:
    days: tuple[dt.date, dt.date] | None
    number: str | None
    people: set[str]
    places: set[str]
    kinds: set[MeetingKind]
    words: Telling

    def add(self, other: _Summary) -> None:
        self.days = self.days or other.days
        self.number = self.number or other.number
        self.people |= other.people
        self.places |= other.places
        self.kinds |= other.kinds
        self.words |= other.words


def _summary(mention: Mention) -> _Summary:
    meeting = mention.meeting
    places = {party_key(meeting.place)} if meeting.place is not None else set()
    words = telling(meeting.evidence[0].quote)
    return _Summary(mention.days, number_of(meeting), {p for p, _ in mention.people}, places, {meeting.kind}, words)


def _forbid(one: _Summary, other: _Summary, level: int) -> str | None:
    if one.number and other.number and one.number != other.number:
        return f"sessions of two numbers: {one.number}, {other.number}"
    if one.days is not None and other.days is not None:
        gap = max((other.days[0] - one.days[1]).days, (one.days[0] - other.days[1]).days)
        if gap > (_RUNS if level == _NUMBERED else 0):
            return f"on two days: {one.days[0]}, {other.days[0]}"
    if level == _NUMBERED and one.words.likeness(other.words) < _ALIKE:
        return "sessions of other bodies"
    if level == _PLACE and one.people and other.people and not one.people & other.people:
        return "with other people"
    return None


def event_of(group: list[Mention], name: str) -> Event:
    """The event ``name`` of the mentions in ``group``."""
    dates = [(m.meeting.date, m.ref) for m in group if m.meeting.date is not None]
    days = [(m.days[0].isoformat(), m.ref) for m in group if m.days is not None]
    places = [(m.meeting.place.name, m.ref) for m in group if m.meeting.place is not None]
    where = [(party_key(m.meeting.place), m.ref) for m in group if m.meeting.place is not None]
    who = dict.fromkeys(p for m in group for p in (*(person for person, _ in m.people), *m.bodies))
    return Event(
        id=name,
        refs=tuple(m.ref for m in group),
        kind=most_stated([(m.meeting.kind, m.ref) for m in group]) or "other",
        date=most_stated([(d, r) for d, r in dates if day_of(d)]) or most_stated(dates),
        place=most_stated(places),
        participants=tuple(who),
        status="held" if any(m.meeting.status == "held" for m in group) else "planned",
        contradictions=tuple(filter(None, (contradiction("date", days), contradiction("place", where)))),
    )
