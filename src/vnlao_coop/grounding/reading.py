"""What our readers find in the article: the ground that a draft is held against."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Any, NamedTuple

from vnlao_coop.grounding.quotes import Quotes, Spans, Spot
from vnlao_coop.grounding.values import date_key, money_key, yearless_key
from vnlao_coop.grounding.words import Bag, bag, core
from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.base import Evidence, Mention
from vnlao_coop.models.dates import DateRange, DateValue, PartialDate
from vnlao_coop.models.draft import Draft, DraftRecord
from vnlao_coop.models.money import Money, Quantity
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.article import parse_article
from vnlao_coop.vi.sentences import READ

AnyActor = Official | Organization | Place
Span = tuple[int, int]


class Told(NamedTuple):
    """One record of a draft in its place, with the record of ours that tells the same, if any."""

    name: str
    draft: DraftRecord
    spot: Spot
    paragraph: Span
    fields: dict[str | None, list[Spot]]  # the places of the quotes of single fields
    ours: Any
    as_draft: DraftRecord | None

    def own(self, field: str) -> tuple[Any, Any]:
        """The value of our record, and the same as a draft has it."""
        return (getattr(self.ours, field), getattr(self.as_draft, field)) if self.ours is not None else (None, None)

    def proof(self, field: str) -> Spot | None:
        """The words on which our record's field rests."""
        found = next((e for e in self.ours.evidence if e.field == field), None) if self.ours is not None else None
        return Spot(found.start, found.end, True) if found is not None else None

    def holds(self, spot: Spot, span: Span | None = None) -> bool:
        """Whether ``spot`` lies in the record's paragraph, or in ``span``."""
        start, end = span or self.paragraph
        return start <= spot.start and spot.end <= end


class Reading:
    """An article read by us, with indexes by place, by value and by name. Made once for each grounding."""

    def __init__(self, text: str, published: dt.date | dt.datetime | None) -> None:
        self.article = parse_article(text, published=published)
        self.text = self.article.text
        self.ours = Draft.of(self.article)
        self.quotes = Quotes(self.text, [(s.start, s.end) for s in self.article.sections if s.kind in READ])
        self.dates: Spans[Mention[Any]] = _by_place(self.article.dates)
        self.money: Spans[Mention[Money]] = _by_place(self.article.money)
        self.quantities: Spans[Mention[Quantity]] = _by_place(self.article.quantities)
        self.same_dates: defaultdict[Hashable, list[Mention[Any]]] = defaultdict(list)
        for mention in self.article.dates:
            for key in _date_keys(mention.value):
                self.same_dates[key].append(mention)
        self.same_money: defaultdict[Hashable, list[Mention[Money]]] = defaultdict(list)
        for sum_ in self.article.money:
            self.same_money[money_key(sum_.value)].append(sum_)
        self.years = {date.year for m in self.article.dates for date in _ends(m.value) if date.year is not None}
        if self.article.published_at is not None:
            self.years.add(self.article.published_at.year)
        self.countries = [(p.country, bag(p.canonical)) for p in self.article.places if p.kind == "country"]
        self.names = Names(self)
        self._breaks = [at for at, char in enumerate(self.text) if char == "\n"]
        self._bags: dict[Span, Bag] = {}

    def paragraph(self, start: int, end: int) -> Span:
        """The line, or lines, of the text that hold ``start:end``."""
        before, after = bisect_left(self._breaks, start), bisect_left(self._breaks, end)
        first = self._breaks[before - 1] + 1 if before else 0
        return first, self._breaks[after] if after < len(self._breaks) else len(self.text)

    def words(self, span: Span) -> Bag:
        """The words of a stretch of the text."""
        found = self._bags.get(span)
        if found is None:
            found = self._bags[span] = bag(self.text[slice(*span)])
        return found

    def evidence(self, spot: Spot, *, field: str | None = None, rule: str = "quoted") -> Evidence:
        """The characters of the text at ``spot``."""
        start, end, _ = spot
        at = bisect_left(self.article.sections, end, key=lambda s: s.end)
        section = self.article.sections[at] if at < len(self.article.sections) else None
        kind = section.kind if section is not None and section.start <= start else None
        return Evidence(start=start, end=end, quote=self.text[start:end], section=kind, field=field, rule=rule)


class Names:
    """The people, bodies and places of the article by every name they go by."""

    def __init__(self, reading: Reading) -> None:
        self.quotes = reading.quotes
        self._by_name: defaultdict[str, list[AnyActor]] = defaultdict(list)
        self._by_words: defaultdict[Bag, list[AnyActor]] = defaultdict(list)
        self._spots: dict[tuple[str, int], list[Spot]] = {}
        article = reading.article
        actors: tuple[AnyActor, ...] = (*article.officials, *article.organizations, *article.places)
        for actor in actors:
            for name in _forms(actor):
                self._by_name[fold_name(name)].append(actor)
                self._by_words[core(name)].append(actor)

    def find(self, name: str, types: tuple[type[AnyActor], ...]) -> AnyActor | None:
        """The actor of one of ``types`` that goes by ``name``, the earlier types first."""
        for known in (self._by_name.get(fold_name(name), ()), self._by_words.get(core(name), ()) if name else ()):
            for wanted in types:
                for actor in known:
                    if isinstance(actor, wanted):
                        return actor
        return None

    def spots(self, name: str, actor: AnyActor | None) -> list[Spot]:
        """Every place of the text where ``name`` or its actor stands, in order."""
        key = (name, id(actor))
        found = self._spots.get(key)
        if found is None:
            literal = self.quotes.every(name)
            proof = [Spot(e.start, e.end, True) for e in actor.evidence] if actor is not None else []
            found = self._spots[key] = sorted({*literal, *proof})
        return found

    def nearest(self, name: str, actor: AnyActor | None, told: Told) -> Spot | None:
        """The place of ``name`` in the record's words, else in its paragraph, else before it, else after it."""
        found = self.spots(name, actor)
        if not found:
            return None
        start, end = told.spot.start, told.spot.end
        first = bisect_left(found, (told.paragraph[0], 0, False))
        for at in range(bisect_left(found, (start, 0, False)), len(found)):
            if found[at].end <= end:
                return found[at]
            break
        if first < len(found) and told.holds(found[first]):
            return found[first]
        return found[max(first - 1, 0)]


def _forms(actor: AnyActor) -> Iterable[str]:
    if isinstance(actor, Official):
        return dict.fromkeys((actor.name, actor.canonical, *actor.aliases))
    short = actor.abbreviation if isinstance(actor, Organization) else None
    names = (actor.name, actor.canonical, short, *(e.quote for e in actor.evidence))
    return dict.fromkeys(name for name in names if name)


def _by_place(mentions: Iterable[Mention[Any]]) -> Spans[Any]:
    return Spans(((m.evidence[0].start, m.evidence[0].end), m) for m in mentions)


def _ends(value: DateValue) -> Iterable[PartialDate]:
    if isinstance(value, DateRange):
        return [end for end in (value.start, value.end) if end is not None]
    return [value]


def _date_keys(value: DateValue) -> Iterable[Hashable]:
    return {value.edtf, date_key(value), yearless_key(value)}
