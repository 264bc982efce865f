"""What an article's readers make of a text, as short triples (what, meaning, rule): rules are replayed with these."""

from __future__ import annotations

from vnlao_coop.models.article import Article
from vnlao_coop.models.facts import Fact

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
    return [(o.name, f"{o.kind}, {o.country}", o.evidence[0].rule or "") for o in _parse(text).organizations]
