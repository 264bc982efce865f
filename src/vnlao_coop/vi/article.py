"""One way through: text to source, sections, values, actors, facts, article."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from vnlao_coop.models.actors import Organization
from vnlao_coop.models.article import Article, CooperationField, Issue, Section
from vnlao_coop.models.base import Evidence, Mention, make
from vnlao_coop.models.dates import DateMention
from vnlao_coop.models.money import Money, Quantity
from vnlao_coop.text.source import Source
from vnlao_coop.text.tokens import tokenize
from vnlao_coop.version import VERSION
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.actors.bodies_again import bodies_again
from vnlao_coop.vi.actors.cast import Cast, Casting
from vnlao_coop.vi.actors.counterparts import with_counterparts
from vnlao_coop.vi.actors.mentions import Person
from vnlao_coop.vi.actors.office_bodies import bodies_of_offices
from vnlao_coop.vi.actors.office_rows import Rows
from vnlao_coop.vi.actors.offices import Office, read_offices
from vnlao_coop.vi.actors.officials import People
from vnlao_coop.vi.actors.organizations import by_start, read_organizations
from vnlao_coop.vi.actors.place_returns import places_again
from vnlao_coop.vi.actors.places import read_places
from vnlao_coop.vi.actors.references import read_holders
from vnlao_coop.vi.actors.venues import read_venues
from vnlao_coop.vi.encodings import decode_text
from vnlao_coop.vi.facts.agreements import implied_places, read_agreements
from vnlao_coop.vi.facts.commitments import read_commitments
from vnlao_coop.vi.facts.context import Context, arrange
from vnlao_coop.vi.facts.events import signing_alone, with_signers
from vnlao_coop.vi.facts.fields import read_fields
from vnlao_coop.vi.facts.meetings import read_meetings
from vnlao_coop.vi.facts.partner_pairs import Pairs
from vnlao_coop.vi.facts.partnerships import read_partnerships
from vnlao_coop.vi.facts.visits import read_delegations, travelling
from vnlao_coop.vi.issues import day_issues, encoding_issues, number_issues, office_issues, told, weekday_issues
from vnlao_coop.vi.page.sections import Layout, find_layout
from vnlao_coop.vi.scan import Found, Scan
from vnlao_coop.vi.sentences import Sentence, read_sentences, section_of
from vnlao_coop.vi.values.anchoring import settle_years
from vnlao_coop.vi.values.calendar import FIRST_YEAR, LAST_YEAR
from vnlao_coop.vi.values.reading import Values, read_values

_MONEY, _QUANTITY = Mention[Money], Mention[Quantity]
_SURROGATES = re.compile("[\ud800-\udfff]")


def parse_article(
    text: str,
    *,
    published: dt.date | dt.datetime | None = None,
    title: str | None = None,
    lead: str | None = None,
    authors: Iterable[str] | None = None,
    url: str | None = None,
    source: str | None = None,
    file: str | None = None,
    encoding: str = "utf-8",
) -> Article:
    """The records that one article states, each with the characters that prove it.

    ``text`` is the article's plain text with any noise around it (navigation, related news); it is
    kept as it is (``article.text == text``; a lone surrogate becomes U+FFFD, with an issue). What is
    given in ``published``, ``title``, ``lead``, ``authors``, ``url``, ``source`` wins over what the text says; a day
    outside the years 1800 to 2199 is left out, with an issue. ``file`` is kept for those who look for the text again.
    ``encoding``: what the text was written in, where that was not Unicode
    (:func:`~vnlao_coop.vi.encodings.decode_text` tells); it becomes an issue.
    Never raises on any string; a text without facts gives an article without records.

    >>> article = parse_article(
    ...     "Sáng 4/4, Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Bình đã tiếp Đại sứ Lào tại Việt Nam Khamphao Sisavath."
    ... )
    >>> [(official.name, official.positions[0].title) for official in article.officials]
    [('Trần Văn Bình', 'Chủ tịch UBND tỉnh Hà Tĩnh'), ('Khamphao Sisavath', 'Đại sứ Lào tại Việt Nam')]
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    issues: list[Issue] = []
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        text, count = _SURROGATES.subn("\ufffd", text)
        data = text.encode("utf-8")
        issues.append(told("lone_surrogate", count=count))
    if isinstance(authors, str):
        raise TypeError("authors must be several names, not one string")
    title, lead, url, source = (_whole(given) for given in (title, lead, url, source))
    issues.extend(encoding_issues(text, encoding))
    if published is not None and not isinstance(published, dt.date):
        raise TypeError(f"published must be a date or a datetime, not {type(published).__name__}")
    if published is not None and not FIRST_YEAR <= published.year <= LAST_YEAR:
        issues.append(told("published_impossible", given=_day(published)))
        published = None
    reading = Source(text)
    layout = find_layout(reading)
    anchor = published if published is not None else layout.published
    if published is not None and layout.published is not None and _day(published) != _day(layout.published):
        issues.append(_contradicting_date(reading, layout, _day(published), _day(layout.published)))
    return _Reading(reading, layout, anchor).article(
        issues,
        {
            "text": text,
            "title": title if title is not None else _verbatim(reading, layout.title),
            "lead": lead if lead is not None else _verbatim(reading, layout.lead),
            "published_at": anchor,
            "authors": tuple(map(_whole, authors)) if authors is not None else layout.authors,
            "url": url,
            "source": source,
            "file": file,
            "text_sha256": hashlib.sha256(data).hexdigest(),
        },
    )


def read_article(path: str | Path, **given: Any) -> Article:
    """:func:`parse_article` of a text file: UTF-8, where only a byte order mark is dropped, or what
    :func:`~vnlao_coop.vi.encodings.decode_text` reads, told as an issue; offsets are those of the decoded text.

    ``article.file`` is the ``path`` as it was given.

    Raises ``OSError`` where the file cannot be read, ``UnicodeDecodeError`` where it is in none of these encodings.
    """
    told_of = decode_text(Path(path).read_bytes())._asdict()
    return parse_article(**{**told_of, "file": _storable(str(path)), **given})


def _storable(name: str) -> str:
    """A file's name that any encoding of JSON takes: a byte that is no UTF-8 becomes U+FFFD."""
    return _SURROGATES.sub("\ufffd", name)


def _whole(given: Any) -> Any:
    """What was given, without lone surrogates: no file could hold it."""
    return _SURROGATES.sub("\ufffd", given) if isinstance(given, str) else given


def _day(moment: dt.date | dt.datetime) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment


def _verbatim(source: Source, span: tuple[int, int] | None) -> str | None:
    if span is None:
        return None
    start, end = source.raw_span(*span)
    return source.raw[start:end]


def _contradicting_date(source: Source, layout: Layout, given: dt.date, printed: dt.date) -> Issue:
    proof: tuple[Evidence, ...] = ()
    if layout.published_span:
        start, end = source.raw_span(*layout.published_span)
        proof = (Evidence(start=start, end=end, quote=source.raw[start:end]),)
    return told("published_contradicted", proof, given=given, printed=printed)


class _Reading:
    """The steps of one reading, in order. Each reads what the ones before it found."""

    def __init__(self, source: Source, layout: Layout, anchor: dt.date | dt.datetime | None) -> None:
        self.layout, self.anchor = layout, anchor
        tokens = tokenize(source)
        self.sentences: list[Sentence] = read_sentences(tokens, layout.sections)
        self.spans = [(s.first, s.stop) for s in self.sentences]
        self.scan = Scan.over(tokens, self.spans, lexicon.matcher())

    def article(self, issues: list[Issue], given: dict[str, Any]) -> Article:
        values = read_values(self.scan, self.spans, anchor=self.anchor)
        if self.anchor is None:
            values = values._replace(dates=settle_years(self.scan, self.spans, values.dates))
        cast, people = self._cast()
        context = arrange(
            self.scan,
            self.sentences,
            cast,
            people,
            {"date": values.dates, "money": values.money, "quantity": values.quantities},
            read_holders(self.scan, cast, people),
            _day(self.anchor) if self.anchor else None,
        )
        mentions, facts = self._values(values), _facts(context)
        return Article(
            **given,
            **mentions,
            **facts,
            sections=self._sections(),
            places=(*cast.places, *implied_places(facts["agreements"])),
            organizations=cast.organizations,
            officials=cast.officials,
            fields=self._fields(),
            issues=(
                *issues,
                *weekday_issues(self.scan, values.dates),
                *day_issues(self.scan),
                *number_issues(mentions["money"]),
                *office_issues(cast.officials, _day(self.anchor) if self.anchor else None),
            ),
            parser_version=VERSION,
        )

    def _cast(self) -> tuple[Cast, list[Person]]:
        historical = set(self.scan.positions("historical"))  # a bare `Hồ Chí Minh` is the man, not the city
        places = [p for p in read_places(self.scan, self.spans) if p.first not in historical]
        place_at = by_start(places)
        bodies = read_organizations(self.scan, self.spans, place_at)
        body_at: dict[int, Found[Organization]] = by_start(bodies)
        offices: dict[int, Office] = {o.first: o for o in read_offices(self.scan, self.spans, place_at, body_at)}
        people = People.of(Rows(self.scan, place_at, body_at, offices)).read(self.sentences)
        named = by_start([*bodies, *bodies_of_offices(self.scan, people, place_at)])
        bodies = with_counterparts(self.scan, [named[first] for first in sorted(named)], place_at)
        known = (person for person in people if person.offices or person.shared or person.honorific)
        taken = [(f.first, f.stop) for f in places] + [(f.first, f.stop) for f in bodies]
        taken += [person.whole for person in known]
        places += places_again(self.scan, self.spans, places, taken)
        bodies = sorted([*bodies, *bodies_again(self.scan, self.spans, bodies, taken)], key=lambda f: f.first)
        year = self.anchor.year if self.anchor else None
        return Casting(self.scan, self.sentences, year).build(
            places, read_venues(self.scan, self.spans, body_at, place_at), bodies, people
        ), people

    def _values(self, values: Values) -> dict[str, Any]:
        return {
            "dates": tuple(make(DateMention, **self._mention(f)) for f in values.dates),
            "money": tuple(make(_MONEY, **self._mention(f)) for f in values.money),
            "quantities": tuple(make(_QUANTITY, **self._mention(f)) for f in values.quantities),
        }

    def _mention(self, found: Found[Any]) -> dict[str, Any]:
        section = section_of(self.sentences, found.first)
        return {
            "value": found.value,
            "evidence": (self.scan.evidence(found.first, found.stop, section=section, rule=found.rule),),
            "inferred": found.inferred,
            "alternatives": found.alternatives,
            "equivalent_of": found.equivalent_of,
        }

    def _sections(self) -> tuple[Section, ...]:
        spans = ((kind, *self.scan.source.raw_span(start, end)) for kind, start, end in self.layout.sections)
        return tuple(make(Section, kind=kind, start=start, end=end) for kind, start, end in spans)

    def _fields(self) -> tuple[CooperationField, ...]:
        table = {entry["code"]: entry for entry in lexicon.entries("field")}
        proof: dict[str, list[Evidence]] = {}
        for found in read_fields(self.scan, self.spans):
            proof.setdefault(found.value, []).append(self._mention(found)["evidence"][0])
        return tuple(
            make(
                CooperationField,
                code=code,
                name=table[code]["en"],
                dac=table[code].get("dac"),
                evidence=tuple(evidence),
            )
            for code, evidence in proof.items()
        )


def _facts(context: Context) -> dict[str, Any]:
    groups = read_delegations(context)
    meetings, delegations = read_meetings(context, groups), travelling(groups)
    pairs = tuple(Pairs(context, meetings).read())
    agreements = read_agreements(context, meetings, delegations, pairs)
    return {
        "delegations": delegations,
        "meetings": with_signers(context, meetings, agreements) or signing_alone(context, agreements),
        "agreements": agreements,
        "commitments": read_commitments(context, agreements),
        "partnerships": read_partnerships(context, agreements, pairs),
    }
