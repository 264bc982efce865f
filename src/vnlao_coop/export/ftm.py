"""FollowTheMoney entities, as JSON lines: what Aleph, OpenSanctions' tools and yente read.

A dossier (or the dossier of an article, of several) becomes entities of FollowTheMoney 4:

==================  ==============================================================================
``Article``         each source; the ``proof`` of all that rests on it
``Person``          each person, with ``Position`` and ``Occupancy`` for each office
``PublicBody``      bodies of state; ``Company`` firms and banks; ``Organization`` the rest;
                    ``LegalEntity`` a side that is named by its place alone (`tỉnh Nghệ An`)
``Event``           meetings and visits; ``name`` is the words that report it
``Contract``        each document, with its parties as ``authority`` and promises under it as ``project``
``Project``         each promise or transfer, with ``ProjectParticipant`` for giver and receiver
==================  ==============================================================================

Dates are written only where FollowTheMoney holds them as they are (a year, a month, a day): it would cut ``2022/2025``
to ``2022``. Ends of ranges go to ``startDate`` and ``endDate``; whatever else a text says of time stands, as EDTF, in
``summary``, and so does an amount that is not exact. An office carries the days on which it was seen, as ``date``:
nobody said when it began or ended.

Source: FollowTheMoney 4.11, schemata and property types.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any, TextIO

from vnlao_coop.export.jsonl import open_jsonl
from vnlao_coop.export.sides import bodies_by_name
from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.article import Article
from vnlao_coop.models.dates import DateRange, DateValue, PartialDate
from vnlao_coop.models.dossier import Document, Event, Person, Promise, Report
from vnlao_coop.models.facts import Delegation, Fact

Entity = dict[str, Any]

_PUBLIC = frozenset([
    "state", "government", "ministry", "department", "agency", "parliament", "people_council", "people_committee",
    "military", "police", "court", "procuracy", "embassy",
])  # fmt: skip
_FIRMS = frozenset(["company", "bank"])
_LONGEST_NAME = 200


def to_ftm(x: Dossier | Article | Iterable[Article], file: str | Path | TextIO) -> None:
    """Write the entities of a dossier, an article or several as JSON lines, to a path (UTF-8) or an open text file.

    >>> import io
    >>> from vnlao_coop import parse_article
    >>> text = "Sáng 18/9/2024, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 2 tỷ đồng xây trường học."
    >>> file = io.StringIO()
    >>> to_ftm(parse_article(text), file)
    >>> project = next(e for e in map(json.loads, file.getvalue().splitlines()) if e["schema"] == "Project")
    >>> project["properties"]["amount"], project["properties"]["currency"]
    (['2000000000'], ['VND'])
    """
    with open_jsonl(file) if isinstance(file, (str, Path)) else nullcontext(file) as stream:
        for entity in ftm_entities(x):
            stream.write(json.dumps(entity, ensure_ascii=False) + "\n")


def ftm_entities(x: Dossier | Article | Iterable[Article]) -> Iterator[Entity]:
    """The entities, one by one; each id once, and what an entity points to is among them."""
    dossier = x if isinstance(x, Dossier) else Dossier.of((x,) if isinstance(x, Article) else x)
    graph = _Graph(dossier)
    seen: set[str] = set()
    for entity in graph.entities():
        if entity["id"] not in seen:
            seen.add(entity["id"])
            yield entity


class _Graph:
    """The entities of one dossier; bodies are found by the names that its records print."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.bodies = bodies_by_name(dossier)
        self.persons = {p.id: p for p in dossier.persons}
        self.by_ref = {ref: p.id for p in dossier.persons for ref in p.refs}

    def entities(self) -> Iterator[Entity]:
        for report in self.dossier.reports:
            yield _entity("Article", f"article-{report.id}", **_article(report))
        yield from self._all_bodies()
        for person in self.dossier.persons:
            yield from self._person(person)
        for event in self.dossier.events:
            yield self._event(event)
        for report in self.dossier.reports:
            for visit in report.delegations:
                yield self._visit(report, visit)
        for document in self.dossier.documents:
            yield self._contract(document)
        for promise in self.dossier.promises:
            yield from self._project(promise)

    def _all_bodies(self) -> Iterator[Entity]:
        """Each body once, with all its names."""
        names: dict[str, list[str]] = {}
        for name, body in self.bodies.items():
            names.setdefault(_body_id(body), []).append(name)
        yield from (_body(self.bodies[each[0]], each) for each in names.values())

    def _sources(self, refs: Iterable[str]) -> dict[str, Any]:
        """The articles that a record rests on."""
        ids = dict.fromkeys(ref.partition("#")[0] for ref in refs)
        return {
            "proof": [_id(f"article-{key}") for key in ids],
            "sourceUrl": [self.dossier.source(key).url for key in ids],
        }

    def _quotes(self, refs: Iterable[str]) -> list[str]:
        """The words of the records."""
        found: dict[str, None] = {}
        for ref in refs:
            source, _, wanted = ref.partition("#")
            report = self.dossier.source(source)
            facts: tuple[Fact, ...] = (*report.meetings, *report.agreements, *report.commitments)
            found.update((fact.evidence[0].quote, None) for fact in facts if fact.id == wanted)
        return list(found)

    def _named(self, names: Iterable[str | None]) -> list[str]:
        """The ids of bodies by their names."""
        return [_body_id(self.bodies[name]) for name in names if name is not None and name in self.bodies]

    def _officials(self, report: Report, officials: Iterable[Any]) -> list[str]:
        order = {o.name: n for n, o in enumerate(report.officials, 1)}
        refs = (f"{report.id}#official/{order[o.name]}" for o in officials if o.name in order)
        return [_id(self.by_ref[ref]) for ref in refs if ref in self.by_ref]

    def _person(self, person: Person) -> Iterator[Entity]:
        yield _entity(
            "Person",
            person.id,
            name=person.name,
            alias=person.aliases,
            country=_country(person.country),
            **self._sources(person.refs),
        )
        for tenure in person.tenures:
            bodies = [
                b for b in self.bodies.values() if b.type == "organization" and b.canonical == tenure.organization
            ]
            key = _digest("position", tenure.title, person.country or "")
            yield _entity(
                "Position",
                key,
                name=tenure.title,
                country=_country(person.country),
                subnationalArea=tenure.place,
                organization=self._named(b.name for b in bodies[:1]),
                **self._sources(tenure.refs),
            )
            yield _entity(
                "Occupancy",
                _digest("occupancy", person.id, key, str(tenure.former)),
                holder=_id(person.id),
                post=_id(key),
                date=[str(day) for day in (tenure.first_seen, tenure.last_seen) if day is not None],
                status="ended" if tenure.former else None,
                **self._sources(tenure.refs),
            )

    def _event(self, event: Event) -> Entity:
        people = [_id(name) for name in event.participants if name in self.persons]
        quotes = self._quotes(event.refs)
        return _entity(
            "Event",
            event.id,
            name=[quote[:_LONGEST_NAME] for quote in quotes[:1]],
            description=quotes,
            keywords=(event.kind, event.status),
            location=event.place,
            involved=[*people, *self._named(event.participants)],
            **_when(event.date),
            **self._sources(event.refs),
        )

    def _visit(self, report: Report, visit: Delegation) -> Entity:
        ref = f"{report.id}#{visit.id}"
        core = visit.evidence[0].quote
        led = [visit.head] if visit.head is not None else []
        members = [*led, *(m for m in visit.members if isinstance(m, Official))]
        bodies = [m.name for m in visit.members if not isinstance(m, Official)]
        return _entity(
            "Event",
            _digest("visit", ref),
            name=core[:_LONGEST_NAME],
            description=core,
            keywords=("delegation", visit.modality),
            location=visit.destination.name if visit.destination else None,
            summary=visit.purpose,
            involved=[*self._officials(report, members), *self._named(bodies)],
            startDate=_day(visit.start),
            endDate=_day(visit.end),
            **self._sources([ref]),
        )

    def _contract(self, document: Document) -> Entity:
        period = f"period: {document.period.edtf}" if document.period is not None else None
        signed = document.signed_on
        unheld = f"signed: {signed.edtf}" if signed is not None and _day(signed) is None else None
        return _entity(
            "Contract",
            document.id,
            title=document.title,
            name=document.title,
            alias=document.aliases,
            type=document.kind,
            contractDate=_day(signed),
            status=document.steps[-1].status if document.steps else None,
            authority=self._named(document.parties),
            project=[_id(name) for name in document.promises],
            summary=[period, unheld],
            description=self._quotes(document.refs),
            language="vie",
            **self._sources(document.refs),
        )

    def _project(self, promise: Promise) -> Iterator[Entity]:
        yield _entity(
            "Project",
            promise.id,
            name=promise.description or promise.kind,
            alias=promise.aliases,
            goal=promise.purpose,
            status=promise.status(),
            keywords=(promise.kind, *promise.fields),
            description=self._quotes(promise.refs),
            date=[_day(step.on) for step in promise.steps],
            **_value(promise),
            **self._sources(promise.refs),
        )
        for role, name in (("giver", promise.giver), ("receiver", promise.receiver)):
            sides = self._named([name]) or [_id(p.id) for p in self.persons.values() if p.name == name]
            if sides:
                yield _entity(
                    "ProjectParticipant",
                    _digest("side", promise.id, role),
                    project=_id(promise.id),
                    participant=sides[0],
                    role=role,
                    **self._sources(promise.refs),
                )


# --- parts --------------------------------------------------------------------------------------------


def _entity(schema: str, key: str, **properties: Any) -> Entity:
    """An entity; a property's values are strings, each once, and one without values is left out."""
    kept: dict[str, list[str]] = {}
    for name, value in properties.items():
        values = (value,) if isinstance(value, str) or value is None else value
        if texts := [text for text in dict.fromkeys(values) if text]:
            kept[name] = texts
    return {"id": _id(key), "schema": schema, "properties": kept}


def _id(key: str) -> str:
    return f"vnlao-{key.replace('/', '-')}"


def _digest(*parts: str) -> str:
    return f"{parts[0]}-{hashlib.sha256(chr(10).join(parts).encode()).hexdigest()[:16]}"


def _country(code: str | None) -> str | None:
    return code.lower() if code is not None else None


def _article(report: Report) -> Mapping[str, Any]:
    at = report.published_at
    if isinstance(at, dt.datetime) and at.tzinfo is not None:
        at = at.astimezone(dt.UTC)  # what FollowTheMoney makes of it
    shown = at.isoformat(timespec="seconds").removesuffix("+00:00") if isinstance(at, dt.datetime) else at and str(at)
    return {
        "title": report.title,
        "publishedAt": shown,
        "publisher": report.source,
        "sourceUrl": report.url,
        "language": "vie",
    }


def _body_id(body: Organization | Place) -> str:
    return _id(_digest(body.type, body.canonical, body.country or ""))


def _body(body: Organization | Place, names: Iterable[str]) -> Entity:
    schema = "LegalEntity"
    if isinstance(body, Organization):
        schema = "PublicBody" if body.kind in _PUBLIC else "Company" if body.kind in _FIRMS else "Organization"
    others = [name for name in names if name != body.canonical]
    entity = _entity(schema, "", name=body.canonical, alias=others, country=_country(body.country))
    return entity | {"id": _body_id(body)}


def _day(value: DateValue | None) -> str | None:
    """A date as FollowTheMoney holds it without loss: year, month or day; None for any other."""
    if not isinstance(value, PartialDate) or value.year is None or value.calendar != "gregorian":
        return None
    if value.modifier in ("approx", "before", "after") or value.subyear is not None or value.precision is not None:
        return None
    return "-".join(f"{part:0{width}}" for part, width in ((value.year, 4), (value.month, 2), (value.day, 2)) if part)


def _when(value: DateValue | None) -> dict[str, Any]:
    """Date, or the ends of a range; whatever does not fit, as EDTF in the summary."""
    if value is None:
        return {}
    if isinstance(value, DateRange):
        ends = {"startDate": _day(value.start), "endDate": _day(value.end)}
        whole = all(end is None or _day(end) is not None for end in (value.start, value.end))
        return ends if whole else ends | {"summary": value.edtf}
    day = _day(value)
    return {"date": day} if day is not None else {"summary": value.edtf}


def _value(promise: Promise) -> dict[str, Any]:
    money, told = promise.amount, []
    if money is not None and (money.qualifier != "exact" or money.basis != "whole"):
        told.append(f"amount: {money}" + (f" ({money.basis})" if money.basis != "whole" else ""))
    told += [f"counted: {quantity}" for quantity in promise.quantities]
    told += [f"due: {promise.due.edtf}"] if promise.due is not None else []
    told += [f"condition: {promise.condition}"] if promise.condition else []
    held: dict[str, Any] = {"summary": told}
    if money is not None and money.amount is not None and money.qualifier == "exact":
        held |= {"amount": format(money.amount, "f"), "currency": money.currency}
    return held
