"""The dossier: everything that many articles say, linked, and the questions it answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, localcontext
from functools import cached_property
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

from vnlao_coop.linking import documents, events, people, promises
from vnlao_coop.linking.parties import name_key
from vnlao_coop.linking.reports import merged, report_of
from vnlao_coop.linking.units import link_units
from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Records
from vnlao_coop.models.dossier import (
    Apart,
    Change,
    Document,
    Event,
    Link,
    Person,
    Promise,
    Report,
    Step,
    Total,
    Unit,
)
from vnlao_coop.models.money import EXACT
from vnlao_coop.text.source import fold_name

By = Literal["giver", "receiver", "giver_country", "receiver_country", "field", "year", "status", "kind"]
Rates = Mapping[str, Decimal]
M = TypeVar("M", promises.Mention, documents.Mention, events.Mention)


class _Linked(NamedTuple):
    persons: tuple[Person, ...]
    documents: tuple[Document, ...]
    promises: tuple[Promise, ...]
    events: tuple[Event, ...]
    links: tuple[Link, ...]
    apart: tuple[Apart, ...]


class Dossier:
    """Persons, documents, promises and events of many articles, each once, with the reason for each link.

    It is made from a set of reports: their order and repetition change nothing. Nothing in it is changed later;
    :meth:`with_` gives a new one. Linking is done once, when it is first asked for.

    >>> from vnlao_coop import parse_article
    >>> office = "Bí thư Thành ủy Viêng Chăn"
    >>> first = parse_article(f"Sáng 4/4/2022, Bí thư Thành ủy Hà Nội Trần Văn Mẫu tiếp {office} Khampheng Sisavath.")
    >>> later = parse_article(f"Chiều 17/9/2024, {office} Khăm-phenh Xi-xa-vát tiếp đoàn Hà Nội.")
    >>> dossier = Dossier.of([later, first, later])
    >>> [(p.name, len(p.refs)) for p in dossier.persons if p.country == "LA"]
    [('Khampheng Sisavath', 2)]
    """

    def __init__(self, reports: Iterable[Report] = ()) -> None:
        self.reports: tuple[Report, ...] = merged(reports)

    @classmethod
    def of(cls, articles: Iterable[Article]) -> Dossier:
        """The dossier of ``articles``, read one by one; their texts are not kept."""
        return cls(map(report_of, articles))

    def with_(self, *articles: Article) -> Dossier:
        """A new dossier with ``articles`` too."""
        return Dossier((*self.reports, *map(report_of, articles)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dossier) and self.reports == other.reports

    def __hash__(self) -> int:
        return hash(tuple(report.id for report in self.reports))

    def __repr__(self) -> str:
        return f"Dossier({len(self.reports)} articles)"

    def _repr_html_(self) -> str:
        from vnlao_coop.display.dossier_page import dossier_html

        return dossier_html(self)

    # --- what there is ----------------------------------------------------------------------------

    @cached_property
    def _linked(self) -> _Linked:
        return _link(self.reports)

    @property
    def persons(self) -> Records[Person]:
        """Everybody with an office."""
        return Records(self._linked.persons)

    @property
    def documents(self) -> Records[Document]:
        """All agreements."""
        return Records(self._linked.documents)

    @property
    def promises(self) -> Records[Promise]:
        """All promises and transfers."""
        return Records(self._linked.promises)

    @property
    def events(self) -> Records[Event]:
        """All meetings, signings and handovers that were held or planned."""
        return Records(self._linked.events)

    @cached_property
    def units(self) -> Records[Unit]:
        """All places and bodies, with their names, and what took their place where they were merged or renamed."""
        return Records(link_units(self.reports))

    @cached_property
    def _unit_of(self) -> dict[str, Unit]:
        return {fold_name(name): unit for unit in self.units for name in unit.names}

    @property
    def links(self) -> Records[Link]:
        """Which records were joined, and why."""
        return Records(self._linked.links)

    @property
    def apart(self) -> Records[Apart]:
        """Which records look like one and were left apart, and why."""
        return Records(self._linked.apart)

    @cached_property
    def _by_id(self) -> dict[str, Person | Document | Promise | Event]:
        return {e.id: e for group in (self.persons, self.documents, self.promises, self.events) for e in group}

    def get(self, id: str) -> Person | Document | Promise | Event:
        """The person, document, promise or event with this id.

        Raises ``KeyError`` where there is none.
        """
        return self._by_id[id]

    def name_of(self, participant: str) -> str:
        """The name of a participant of an event: of the person with that id, else what it is."""
        found = self._by_id.get(participant)
        return found.name if isinstance(found, Person) else participant

    def source(self, ref: str) -> Report:
        """The report that a ref leads to.

        Raises ``KeyError`` where there is none.
        """
        return self._by_report[ref.partition("#")[0]]

    @cached_property
    def _by_report(self) -> dict[str, Report]:
        return {report.id: report for report in self.reports}

    # --- promises -------------------------------------------------------------------------------------

    def open(self, as_of: dt.date) -> Records[Promise]:
        """What was promised by ``as_of`` and not handed over, completed or called off by then."""
        return Records(p for p in self.promises if _is_promise(p) and _known(p, as_of) and not p.is_done(as_of))

    def due(self, as_of: dt.date, until: dt.date) -> Records[Promise]:
        """What is open on ``as_of`` and due from then to ``until``."""
        return Records(p for p in self.open(as_of) if (day := _due(p)) is not None and as_of <= day <= until)

    def overdue(self, as_of: dt.date) -> Records[Promise]:
        """What was due before ``as_of`` and is open on it."""
        return Records(p for p in self.open(as_of) if (day := _due(p)) is not None and day < as_of)

    def delivered(self, as_of: dt.date) -> Records[Promise]:
        """What was handed over or completed by ``as_of``; reports over several years are left out."""
        return Records(p for p in self.promises if not p.period and p.status(as_of) in ("completed", "handed_over"))

    def promised(
        self, giver: str | None = None, receiver: str | None = None, *, as_of: dt.date | None = None
    ) -> Records[Promise]:
        """All that one side promised or gave another; sides by a part of their name (`Hà Nội`) or country code.

        With ``as_of``, a unit that had been merged or renamed by then counts with what took its place: what
        Quảng Bình promised is Quảng Trị's from 2025-07-01.
        """

        def is_side(printed: str | None, country: str | None, wanted: str | None) -> bool:
            return _names(printed, country, wanted) or _names(self._now(printed, as_of), country, wanted)

        return Records(
            p
            for p in self.promises
            if is_side(p.giver, p.giver_country, giver) and is_side(p.receiver, p.receiver_country, receiver)
        )

    def _now(self, printed: str | None, as_of: dt.date | None) -> str | None:
        """What took the place of a unit by a day."""
        unit = self._unit_of.get(fold_name(printed)) if printed is not None and as_of is not None else None
        ended = unit is not None and unit.valid_to is not None and as_of is not None and unit.valid_to <= as_of
        return unit.successor if ended and unit is not None else None

    def timeline(self, id: str) -> Records[Step]:
        """The dated steps of a promise or a document.

        Raises ``KeyError`` where there is no such promise or document.
        """
        found = self.get(id)
        if not isinstance(found, (Promise, Document)):
            raise KeyError(id)
        return Records(found.steps)

    def totals(
        self, *by: By, as_of: dt.date | None = None, rates: Rates | None = None, into: str = "USD"
    ) -> Records[Total]:
        """What was promised, by ``by``, in the currencies it was promised in.

        Parts of a whole and reports over several years are left out; a promise told with two sums counts
        with the one most often stated. With ``rates`` (how many units of ``into`` one unit of a currency is
        worth), sums of the currencies it names are converted first.
        """
        found: dict[tuple[tuple[str | None, ...], str], tuple[Decimal, Decimal, list[str]]] = {}
        with localcontext(EXACT):
            for promise in self.promises:
                money = promise.amount
                if money is None or promise.period or promise.part_of or money.basis not in ("whole", "part"):
                    continue
                amount, currency = money.low, money.currency
                if rates is not None and currency in rates:
                    amount, currency = amount * rates[currency], into
                for row in _rows(promise, by, as_of):
                    exact, inexact, ids = found.get((row, currency), (Decimal(0), Decimal(0), []))
                    plain = money.qualifier == "exact"
                    sums = (exact + amount, inexact) if plain else (exact, inexact + amount)
                    found[row, currency] = (*sums, [*ids, promise.id])
        rows = (
            Total(by=row, currency=currency, exact=exact, inexact=inexact, promises=tuple(ids))
            for (row, currency), (exact, inexact, ids) in found.items()
        )
        return Records(sorted(rows, key=lambda t: (tuple(map(str, t.by)), t.currency)))

    # --- people and events ---------------------------------------------------------------------------------

    def person(self, name: str) -> Records[Person]:
        """The persons of that name, in any spelling."""
        key = name_key(name)
        return Records(p for p in self.persons if key in map(name_key, (p.name, *p.aliases)))

    def met(self, *names: str) -> Records[Event]:
        """The events in which all of the named took part, in order of their dates; without names, all."""
        wanted = [{p.id for p in self.person(name)} for name in names]
        found = (e for e in self.events if all(ids.intersection(e.participants) for ids in wanted))
        return Records(sorted(found, key=lambda e: ((e.date.earliest if e.date else None) or dt.date.max, e.id)))

    def changes(self, since: dt.date, until: dt.date) -> Records[Change]:
        """What came to be known of promises and documents after ``since`` and up to ``until``, in order."""
        found: list[Change] = []
        both: tuple[Document | Promise, ...] = (*self.documents, *self.promises)
        for entity in both:
            name = entity.title if isinstance(entity, Document) else entity.description
            for step in entity.steps:
                if (day := step.reported or step.day) is not None and since < day <= until:
                    found.append(Change(kind=entity.type, id=entity.id, name=name, step=step))
        return Records(sorted(found, key=lambda c: (c.step.reported or c.step.day or dt.date.max, c.id, c.step.ref)))

    # --- in and out ----------------------------------------------------------------------------------------

    def to_jsonl(self, path: str | Path) -> None:
        """Write the reports, one a line; :meth:`from_jsonl` gives an equal dossier."""
        with Path(path).open("w", encoding="utf-8", newline="\n") as file:
            for report in self.reports:
                file.write(report.model_dump_json() + "\n")

    @classmethod
    def from_jsonl(cls, path: str | Path) -> Dossier:
        """The dossier of the reports in a file.

        Raises ``OSError`` where it cannot be read, ``pydantic.ValidationError`` where a line is no report.
        """
        with Path(path).open(encoding="utf-8") as file:
            return cls(Report.model_validate_json(line) for line in file if line.strip())


# --- linking everything ----------------------------------------------------------------------------------


def _link(reports: Sequence[Report]) -> _Linked:
    persons, person_links, namesakes = people.link_people(list(people.mentions_of(reports)))
    person_of = {ref: person.id for person in persons for ref in person.refs}
    deeds, deed_links, deeds_apart = documents.link_documents(list(documents.mentions_of(reports)))
    document_of = {m.ref: _name("document", group[0].ref) for group in deeds for m in group}
    gifts, gift_links, gifts_apart = promises.link_promises(list(promises.mentions_of(reports)))
    meetings, meeting_links, meetings_apart = events.link_events(list(events.mentions_of(reports, person_of)))
    made = [promises.promise_of(group, _name("promise", group[0].ref), document_of) for group in gifts]
    part_of = promises.parts(made, {m.ref: m for group in gifts for m in group})
    wholes: dict[str, list[str]] = {}
    for part, whole in part_of.items():
        wholes.setdefault(whole, []).append(part)
    signed = [documents.document_of(group, _name("document", group[0].ref), document_of) for group in deeds]
    return _Linked(
        tuple(persons),
        tuple(_with_dependents(signed, made, _pairs(reports, document_of))),
        tuple(
            p.model_copy(update={"part_of": part_of.get(p.id), "parts": tuple(wholes.get(p.id, ()))})
            if p.id in part_of or p.id in wholes
            else p
            for p in made
        ),
        tuple(events.event_of(group, _name("event", group[0].ref)) for group in meetings),
        (*person_links, *deed_links, *gift_links, *meeting_links),
        (*namesakes, *deeds_apart, *gifts_apart, *meetings_apart),
    )


def _name(kind: str, ref: str) -> str:
    return f"{kind}/{ref.replace('#', '-').replace('/', '-')}"


def _pairs(reports: Iterable[Report], document_of: Mapping[str, str]) -> dict[str, dict[tuple[str, str], None]]:
    """The partnerships under each document."""
    found: dict[str, dict[tuple[str, str], None]] = {}
    for report in reports:
        for p in report.partnerships:
            if p.under is not None:
                found.setdefault(document_of[f"{report.id}#{p.under}"], {}).setdefault((p.vietnamese.name, p.lao.name))
    return found


def _with_dependents(
    signed: Sequence[Document], made: Sequence[Promise], pairs: Mapping[str, Iterable[tuple[str, str]]]
) -> Iterator[Document]:
    """The documents with what stands under them, and with the step by which another one took their place."""
    promised: dict[str, list[str]] = {}
    for promise in made:
        if promise.under is not None:
            promised.setdefault(promise.under, []).append(promise.id)
    followed: dict[str, list[Step]] = {}
    known = {d.id: d for d in signed}
    for document in signed:
        for older in document.replaces:
            renewed = known[older].kind == document.kind and set(known[older].parties) == set(document.parties)
            step = next((s for s in document.steps if s.status == "signed"), document.steps[0])
            status = "renewed" if renewed else "replaced"
            followed.setdefault(older, []).append(step.model_copy(update={"status": status}))
    for d in signed:
        steps = sorted((*d.steps, *followed.get(d.id, ())), key=lambda s: (s.day or dt.date.max, s.status, s.ref))
        under = {
            "promises": tuple(promised.get(d.id, ())),
            "partnerships": tuple(pairs.get(d.id, ())),
            "steps": tuple(steps),
        }
        yield d.model_copy(update=under)


# --- small answers --------------------------------------------------------------------------------------------


def _is_promise(promise: Promise) -> bool:
    return not promise.period and promise.kind not in ("honour",)


def _known(promise: Promise, as_of: dt.date) -> bool:
    """Whether anything of it was reported by then; what has no date at all is known."""
    days = [s.day for s in promise.steps if s.day is not None]
    return not days or min(days) <= as_of


def _due(promise: Promise) -> dt.date | None:
    return promise.due.latest if promise.due is not None else None


def _names(printed: str | None, country: str | None, wanted: str | None) -> bool:
    if wanted is None:
        return True
    return wanted == country or printed is not None and fold_name(wanted) in fold_name(printed)


def _rows(promise: Promise, by: Sequence[By], as_of: dt.date | None) -> Iterator[tuple[str | None, ...]]:
    """The values of ``by``; a promise in several fields counts in each of them."""
    first = min((s.day for s in promise.steps if s.day is not None), default=None)
    known: dict[str, str | None] = {
        "giver": promise.giver,
        "receiver": promise.receiver,
        "giver_country": promise.giver_country,
        "receiver_country": promise.receiver_country,
        "year": str(first.year) if first else None,
        "status": promise.status(as_of),
        "kind": promise.kind,
    }
    for field in (promise.fields or (None,)) if "field" in by else (None,):
        yield tuple(field if name == "field" else known[name] for name in by)
