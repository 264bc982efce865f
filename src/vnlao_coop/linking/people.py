"""One person in many articles.

Two mentions of one name are one person when something besides the name says so: the same office, an
office in the same body or place, the highest offices of one country, or the news of the same days.
Countries, decades, and the same office of two places at one time speak against it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from vnlao_coop.linking.clusters import Key, join
from vnlao_coop.linking.parties import name_key, party_key
from vnlao_coop.models.actors import Official, Position
from vnlao_coop.models.dossier import Apart, Link, Person, Report, Tenure
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi import lexicon

_LONGEST_CAREER = 35  # years between two mentions of one person
_SAME_TIME = 60  # days
_WEEK = 7


class Mention(NamedTuple):
    """One official of one report."""

    ref: str
    source: str
    seen: dt.date | None
    official: Official


def mentions_of(reports: Iterable[Report]) -> Iterator[Mention]:
    """The officials of all reports, in order."""
    for report in reports:
        for number, official in enumerate(report.officials, 1):
            yield Mention(f"{report.id}#official/{number}", report.id, report.seen, official)


def link_people(mentions: list[Mention]) -> tuple[list[Person], list[Link], list[Apart]]:
    """The persons of all articles, the reasons why mentions were joined, and those left apart."""
    groups, links, apart = join("person", mentions, _keys, _summary, _forbid)
    return [_person(group) for group in groups], links, [*apart, *_namesakes(groups, apart)]


# --- what joins, what forbids ---------------------------------------------------------------------


def _keys(mention: Mention) -> Iterator[Key]:
    official = mention.official
    names = dict.fromkeys(name_key(name) for name in (official.name, *official.aliases))
    country = official.country or ""
    held = [p for p in official.positions if p.system not in ("rank", "delegation")]
    for name in names:
        if history := _historical().get(name):
            yield Key(1, ("history", history), "a historical person of that name")
        for position in held:
            body, title = _body(position), fold_name(position.title)
            highest = title.startswith(_highest())
            if body or highest:
                yield Key(1, (name, _plain_role(position), body), f"same name and office: {position.title}")
            if title != fold_name(position.role):
                yield Key(1, (name, title), f"same name and office: {position.title}")
            if body and body != country:
                yield Key(2, (name, body), f"same name, offices in one body or place: {body}")
            if highest:
                yield Key(3, (name,), "same name, both in the highest offices of one country")
        if mention.seen is not None:
            for week in (mention.seen.toordinal() // _WEEK, mention.seen.toordinal() // _WEEK + 1):
                yield Key(4, (name, str(week)), "same name in the news of the same days")


def _body(position: Position) -> str:
    """What the office is of: the unit of a place, or a body."""
    if position.organization is not None:
        return party_key(position.organization)
    return party_key(position.place) if position.place is not None else ""


def _plain_role(position: Position) -> str:
    """`Đại sứ Đặc mệnh toàn quyền` is an `Đại sứ`."""
    role = fold_name(position.role)
    for word in lexicon.phrases("ornament_of_office"):
        role = role.replace(f" {word}", "")
    return role


@cache
def _highest() -> tuple[str, ...]:
    return tuple(lexicon.phrases("highest_office"))


@cache
def _historical() -> Mapping[str, str]:
    """The canonical name of each historical person, by the keys of all names."""
    return {
        name_key(name): str(entry["canonical"]) for entry in lexicon.entries("historical") for name in entry["names"]
    }


@dataclass(slots=True)
class _Summary:
    """Of a group: countries, first and last day, and where and when each territorial office was held."""

    countries: set[str]
    first: dt.date | None
    last: dt.date | None
    held: dict[tuple[str, str], dict[str, list[dt.date]]]

    def add(self, other: _Summary) -> None:
        self.countries |= other.countries
        self.first = min(filter(None, (self.first, other.first)), default=None)
        self.last = max(filter(None, (self.last, other.last)), default=None)
        for office, places in other.held.items():
            mine = self.held.setdefault(office, {})
            for place, days in places.items():
                both = [*mine.get(place, ()), *days]
                mine[place] = [min(both), max(both)]


def _summary(mention: Mention) -> _Summary:
    official, day = mention.official, mention.seen
    held: dict[tuple[str, str], dict[str, list[dt.date]]] = {}
    if day is not None:
        for p in official.positions:
            if p.place is not None and p.place.kind != "country" and not p.former and p.system in ("state", "party"):
                held.setdefault((fold_name(p.role), p.place.kind), {}).setdefault(party_key(p.place), [day, day])
    return _Summary({official.country} if official.country else set(), day, day, held)


def _forbid(one: _Summary, other: _Summary, _: int) -> str | None:
    if len(one.countries | other.countries) > 1:
        return "of two countries"
    first, last = (
        min(filter(None, (one.first, other.first)), default=None),
        max(filter(None, (one.last, other.last)), default=None),
    )
    if first is not None and last is not None and (last - first).days > 366 * _LONGEST_CAREER:
        return "decades apart"
    for office, places in one.held.items():
        for place, days in places.items():
            for elsewhere, others in other.held.get(office, {}).items():
                if elsewhere != place and elsewhere not in places and _overlap(days, others):
                    return f"{office[0]} of two places at one time: {place}, {elsewhere}"
    return None


def _overlap(days: list[dt.date], others: list[dt.date]) -> bool:
    near = dt.timedelta(days=_SAME_TIME)
    return days[0] <= others[-1] + near and others[0] <= days[-1] + near


def _namesakes(groups: list[list[Mention]], apart: list[Apart]) -> list[Apart]:
    """Groups of one name that nothing joined: listed, so that a reader can."""
    told = {(a.left, a.right) for a in apart}
    by_name: dict[str, list[Mention]] = {}
    for group in groups:
        by_name.setdefault(name_key(group[0].official.name), []).append(group[0])
    return [
        Apart(kind="person", left=first.ref, right=other.ref, because=("same name, nothing else in common",))
        for first, *others in by_name.values()
        for other in others
        if (first.ref, other.ref) not in told
    ]


# --- the person ------------------------------------------------------------------------------------


def _person(group: list[Mention]) -> Person:
    printed: dict[str, int] = {}
    for mention in group:
        for name in (mention.official.name, *mention.official.aliases):
            printed[name] = printed.get(name, 0) + 1
    name = max(printed, key=lambda n: (not n.isupper(), "-" not in n, len(n.split()) > 1, printed[n], n))
    country = next((m.official.country for m in group if m.official.country), None)
    return Person(
        id=f"person/{group[0].ref.replace('#', '-').replace('/', '-')}",
        refs=tuple(m.ref for m in group),
        name=name,
        aliases=tuple(sorted(n for n in printed if n != name)),
        country=country,
        tenures=_tenures(group),
    )


def _tenures(group: list[Mention]) -> tuple[Tenure, ...]:
    by_office: dict[tuple[str, str, bool], list[tuple[Mention, Position]]] = {}
    for mention in group:
        for position in mention.official.positions:
            key = fold_name(position.role), _body(position), position.former
            by_office.setdefault(key, []).append((mention, position))
    found = []
    for held in by_office.values():
        days = [m.seen for m, _ in held if m.seen is not None]
        fullest = max((p for _, p in held), key=lambda p: (len(p.title), p.title))
        found.append(
            Tenure(
                title=fullest.title,
                role=fullest.role,
                organization=fullest.organization.canonical if fullest.organization else None,
                place=fullest.place.canonical if fullest.place else None,
                system=fullest.system,
                former=fullest.former,
                first_seen=min(days, default=None),
                last_seen=max(days, default=None),
                refs=tuple(dict.fromkeys(m.ref for m, _ in held)),
            )
        )
    return tuple(sorted(found, key=lambda t: (t.first_seen or dt.date.max, t.title)))
