"""Places and bodies in many articles: one unit for all its names, and what it became when it was merged or renamed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from vnlao_coop.linking.parties import party_key, unit_of
from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.dossier import Report, Unit
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi import lexicon


def link_units(reports: Iterable[Report]) -> tuple[Unit, ...]:
    """Every place and body that gives, receives, signs, is met at or is held an office of; in order of their keys."""
    groups: dict[str, list[Organization | Place]] = {}
    for actor in (actor for report in reports for actor in _actors(report)):
        groups.setdefault(party_key(actor), []).append(actor)
    return tuple(_unit(key, group) for key, group in sorted(groups.items()))


def _actors(report: Report) -> Iterator[Organization | Place]:
    for commitment in report.commitments:
        sides = commitment.giver, unit_of(commitment.receiver)
        yield from (a for a in sides if isinstance(a, (Organization, Place)))
    for agreement in report.agreements:
        yield from agreement.parties
    for meeting in report.meetings:
        yield from (p for p in meeting.participants if not isinstance(p, Official))
        if meeting.place is not None:
            yield meeting.place
    for position in (p for official in report.officials for p in official.positions):
        yield from (a for a in (position.organization, position.place) if a is not None)


def _unit(key: str, group: list[Organization | Place]) -> Unit:
    names = {fold_name(name): name for actor in reversed(group) for name in (actor.name, actor.canonical)}
    place = next((a for a in group if isinstance(a, Place)), None)
    first = place or group[0]
    ended = _ended(first)
    return Unit(
        key=key,
        name=first.canonical,
        names=tuple(sorted(names.values())),
        kind=first.kind,
        country=first.country,
        valid_to=ended[0] if ended else None,
        successor=ended[1] if ended else None,
    )


def _ended(actor: Organization | Place) -> tuple[dt.date, str] | None:
    if isinstance(actor, Place):
        known = actor.valid_to is not None and actor.successor is not None
        return (actor.valid_to, actor.successor) if known else None  # type: ignore[return-value]
    if actor.country not in ("VN", None):
        return None
    return _ended_bodies().get(party_key(actor).removesuffix(" VN"))


@cache
def _ended_bodies() -> Mapping[str, tuple[dt.date, str]]:
    """The ministries that ended, by their folded names: the day and what took their place."""
    return {fold_name(e["body"]): (e["valid_to"], str(e["successor"])) for e in lexicon.entries("ended_body")}
