"""What an article's readers make of a text, as short triples (what, meaning, rule): rules are replayed with these."""

from __future__ import annotations

from vnlao_coop.models.article import Article
from vnlao_coop.models.facts import Fact
from vnlao_coop.vi.actors.office_rows import Rows
from vnlao_coop.vi.actors.offices import read_offices
from vnlao_coop.vi.actors.officials import People
from vnlao_coop.vi.actors.organizations import by_start, read_organizations
from vnlao_coop.vi.actors.places import read_places
from vnlao_coop.vi.scan import Scan
from vnlao_coop.vi.sentences import read_sentences

Told = list[tuple[str, str, str]]


def _parse(text: str) -> Article:
    from vnlao_coop.vi.article import parse_article

    return parse_article(text)


def _rule(fact: Fact) -> str:
    return fact.evidence[0].rule or ""


def delegations(text: str) -> Told:
    """(head or name, `origin → destination`, rule) of each delegation in ``text``."""
    return [
        (
            d.head.name if d.head else d.name or "",
            f"{d.origin.name if d.origin else '?'} → {d.destination.name if d.destination else '?'}",
            _rule(d),
        )
        for d in _parse(text).delegations
    ]


def meetings(text: str) -> Told:
    """(kind and status, participants, rule) of each meeting in ``text``, once for each rule that added to it."""
    return [
        (f"{m.kind}, {m.status}", ", ".join(p.name for p in m.participants), rule)
        for m in _parse(text).meetings
        for rule in dict.fromkeys(e.rule or "" for e in m.evidence)
    ]


def organizations(text: str) -> Told:
    """(name, `kind, country`, rule) of each body in ``text``."""
    return [
        (o.name, f"{o.kind}, {o.country}", rule)
        for o in _parse(text).organizations
        for rule in dict.fromkeys(e.rule or "" for e in o.evidence)
    ]


def named_places(text: str) -> Told:
    """(name, `kind, country`, rule) of each place in ``text``, once for each rule that found it."""
    return [
        (p.name, f"{p.kind}, {p.country}", rule)
        for p in _parse(text).places
        for rule in dict.fromkeys(e.rule or "" for e in p.evidence)
    ]


def mentions(text: str) -> Told:
    """(name with other spellings, offices, rule) of each mention of a person in ``text``, once for each rule."""
    scan = Scan.of(text)
    sentences = read_sentences(scan.tokens, [("body", 0, len(text))])
    spans = [(s.first, s.stop) for s in sentences]
    places = by_start(read_places(scan, spans))
    bodies = by_start(read_organizations(scan, spans, places))
    offices = {o.first: o for o in read_offices(scan, spans, places, bodies)}
    told: Told = []
    for person in People.of(Rows(scan, places, bodies, offices)).read(sentences):
        held = [*person.offices, *person.shared]
        titles = "; ".join(o.spelt or scan.tokens.text(o.first, o.stop) for o in held)
        name = scan.tokens.text(person.first, person.aliases[-1][1] + 1 if person.aliases else person.stop)
        rules = [person.rule, *(person.rule_of(o) for o in held)]
        rules += ["other spelling in brackets"] if person.aliases else []
        told.extend((name if person.named else "", titles, rule) for rule in dict.fromkeys(rules))
    return told


def officials(text: str) -> Told:
    """(name with aliases, `titles, country`, rule) of each official in ``text``, once for each rule of its evidence."""
    told: Told = []
    for official in _parse(text).officials:
        aliases = f" ({', '.join(official.aliases)})" if official.aliases else ""
        titles = "; ".join(position.title for position in official.positions)
        rules = dict.fromkeys(e.rule or "" for e in official.evidence)
        rules |= dict.fromkeys("place left out" for position in official.positions if position.inferred)
        told.extend((official.name + aliases, f"{titles}, {official.country}", rule) for rule in rules)
    return told
