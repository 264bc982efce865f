"""The bodies and places that act in a dossier, by the names that its records print."""

from __future__ import annotations

from collections.abc import Iterator

from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.linking.parties import unit_of
from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.models.dossier import Report


def bodies_by_name(dossier: Dossier) -> dict[str, Organization | Place]:
    """The body or place of each name; a body where one name is both."""
    found: dict[str, Organization | Place] = {}
    for report in dossier.reports:
        for body in _bodies(report):
            known = found.get(body.name)
            if known is None or (known.type == "place" and body.type == "organization"):
                found[body.name] = body
    return found


def _bodies(report: Report) -> Iterator[Organization | Place]:
    """Every body and place that acts in a report's facts, or that an office is in."""
    for official in report.officials:
        yield from (p.organization for p in official.positions if p.organization is not None)
    facts = (*report.delegations, *report.meetings, *report.agreements, *report.commitments)
    for fact in facts:
        for name in ("members", "participants", "parties", "giver", "receiver"):
            found = getattr(fact, name, None)
            units = map(unit_of, found if isinstance(found, tuple) else (found,))
            yield from (unit for unit in units if isinstance(unit, (Organization, Place)))
