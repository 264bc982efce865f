"""Countries named in a row: `Việt Nam - Lào`, `hai nước Việt - Lào`, `Việt Nam - Lào - Campuchia`."""

from __future__ import annotations

from vnlao_coop.vi.facts.context import REGION, Context

_VIET = frozenset(["việt", "vn"])
_LONGEST = 6  # countries in a row


def opens_row(context: Context, at: int) -> bool:
    """Whether token ``at`` can open a row of countries: a place, or `Việt`."""
    return at in context.cast.place_at or context.scan.tokens.keys[at] in _VIET


def pair_end(context: Context, at: int) -> int:
    """Where `Việt Nam - Lào`, `Lào - Việt Nam`, `Việt - Lào` that starts at token ``at`` ends; 0 where none does."""
    found = countries(context, at)
    return found[1][0] if len(found) == 2 and {country for _, country in found} == REGION else 0


def chain_end(context: Context, at: int) -> int:
    """Where `Việt Nam - Lào - Trung Quốc` ends: three countries or more with both sides among them; else 0."""
    found = countries(context, at)
    return found[-1][0] if len(found) > 2 and {country for _, country in found} >= REGION else 0


def countries(context: Context, at: int) -> list[tuple[int, str]]:
    """The countries named in a row from token ``at``, each with the token after it."""
    found: list[tuple[int, str]] = []
    keys = context.scan.tokens.keys
    while at < len(keys) and len(found) < _LONGEST:
        stop, country = _country(context, at)
        if not stop or found and keys[at - 1] not in ("-", "và") and found[-1][0] != at:
            break
        found.append((stop, country))
        at = stop + (stop < len(keys) and keys[stop] in ("-", "và"))
    return found


def _country(context: Context, at: int) -> tuple[int, str]:
    """The end and the country of a country's name at ``at``; `Việt` stands for Việt Nam."""
    known = context.cast.place_at.get(at)
    if known and known[1].kind == "country":
        return known[0], known[1].country or ""
    return (at + 1, "VN") if context.scan.tokens.keys[at] in _VIET else (0, "")
