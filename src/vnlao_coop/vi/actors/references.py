"""Offices named alone (`Thủ tướng Lào nhấn mạnh`) and who holds them in this article."""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.models.actors import Official, Position
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.actors.cast import Cast
from vnlao_coop.vi.actors.identities import EMPTY_WORDS, office_words, plain_role
from vnlao_coop.vi.actors.mentions import Person
from vnlao_coop.vi.actors.offices import Office
from vnlao_coop.vi.scan import Scan


def read_holders(scan: Scan, cast: Cast, people: Sequence[Person]) -> dict[int, tuple[Official, ...]]:
    """For each mention of an office without a name, by its first token, who holds it: one official, or
    the two of `hai Thủ tướng`.

    An office that two officials hold, or none, is left out. A bare central office of this press
    (`Thủ tướng`, `Chủ tịch Quốc hội`) is the Vietnamese one where both are in the article.
    """
    found: dict[int, tuple[Official, ...]] = {}
    for person in people:
        if person.named or not person.offices:
            continue
        first = person.whole[0]
        if first and scan.tokens.keys[first - 1] == "phủ":
            continue  # tại phủ Chủ tịch nước
        held = _holders(scan, person.offices[-1], cast.officials)
        pair = first > 0 and scan.tokens.keys[first - 1] in ("hai", "2") or scan.tokens.keys[first] in ("hai", "2")
        office = person.offices[-1]
        begin = scan.source.raw_span(*scan.tokens.span(first, first + 1))[0]
        if office.bare and not office.head and all(o.evidence[0].start > begin for o in held):
            continue  # Bí thư Đoàn thanh niên hai nước khẳng định; before any Bí thư is named
        if len(held) == (2 if pair else 1):
            found[first] = held
    return found


def _holders(scan: Scan, office: Office, officials: Sequence[Official]) -> tuple[Official, ...]:
    if office.rank or office.system == "delegation":
        return ()
    country = office.place.country if office.place else None
    words = frozenset(office_words(office, scan))
    if office.place is not None and office.place.kind == "country":  # Thủ tướng Việt Nam, elsewhere Thủ tướng A
        words -= frozenset(fold_name(office.place.canonical).split())
    able = [official for official in officials if country is None or official.country == country]
    holders = [o for o in able if any(_fits(office, words, position, position.role) for position in o.positions)]
    if not holders:  # `Phó Chủ tịch Quốc hội`, where a `Phó Chủ tịch Thường trực Quốc hội` is named
        holders = [o for o in able if any(_fits(office, words, p, plain_role(p.role)) for p in o.positions)]
    pair = office.first > 0 and scan.tokens.keys[office.first - 1] in ("hai", "2")
    if len(holders) > 1:  # Chủ tịch nước, beside the Chủ tịch UBND of a province
        named = {fold_name(office.role), fold_name(office.canonical_role)}
        holders = [o for o in holders if any(fold_name(p.role) in named for p in o.positions)] or holders
    if len(holders) > 1 and country is None and not pair:
        holders = [official for official in holders if official.country == "VN"]
    return tuple(holders)


def _fits(office: Office, words: frozenset[str], position: Position, told: str) -> bool:
    role = fold_name(told)
    if role != fold_name(office.role) and role not in fold_name(office.canonical_role):
        return False
    held = frozenset(fold_name(position.title).split())
    if position.organization is not None:
        held |= frozenset(fold_name(position.organization.canonical).split())
    if position.place is not None:
        held |= frozenset(fold_name(position.place.canonical).split())
    return words - EMPTY_WORDS <= held
