"""Bodies of both countries, read as compositions: head + field + reach + place.

`Sở Nông nghiệp - Lâm nghiệp Thủ đô Viêng Chăn` is a head (Sở) with a field (Nông nghiệp - Lâm
nghiệp) and a place; a department never met before parses the same way. Heads and fields are
``lexicon/organizations.toml``; places come from :mod:`vnlao_coop.vi.places`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.text.source import fold
from vnlao_coop.text.tokens import Tokens
from vnlao_coop.vi.scan import Found, Scan, within

_JOINERS = frozenset(["và", "-", "&", ","])
_LONGEST_FIELD = 24  # tokens: no ministry of either country has a longer name
_LONGEST_UNKNOWN = 4  # lower-case syllables taken into a field that no table knows

Places = Mapping[int, Found[Place]]


def by_start(found: Sequence[Found[Any]]) -> dict[int, Found[Any]]:
    """Findings by their first token."""
    return {f.first: f for f in found}


def read_organizations(scan: Scan, spans: Sequence[tuple[int, int]], places: Places) -> list[Found[Organization]]:
    """Every body named within ``spans`` (token ranges), in order, none inside another."""
    found: list[Found[Organization]] = []
    heads = scan.positions("body")
    for first, stop in spans:
        reached = first
        for index in within(heads, first, stop):
            if index >= reached and (body := read_organization(scan, index, stop, places)):
                found.append(body)
                reached = body.stop
    return found


def read_organization(
    scan: Scan, first: int, stop: int, places: Places, *, alone: bool = False
) -> Found[Organization] | None:
    """The body whose name starts at token ``first``, if one does; ``alone``: without the body that it belongs to."""
    head = scan.at(first, "body")
    if head is None or head.stop > stop or scan.shielded(first):
        return None
    place_here = places.get(first)
    if place_here and place_here.stop > head.stop:
        return None  # "Đảng" in a longer place name
    entry: Mapping[str, Any] = head.value
    end = head.stop
    needs = entry.get("needs")
    if needs or entry.get("fields"):
        end = _field(scan, end, stop, places, must_start_capital=scan.tokens.words[first][0].islower())
    if (needs or entry.get("proper")) and (needs == "name" or entry.get("proper") or end == head.stop):
        end = _proper_name(scan, end, stop, places, kind=str(entry["kind"]))
    core_end = end
    end, place, pieces = _tail(scan, end, stop, places, entry)
    if needs and core_end == head.stop and not (needs == "field" and entry["kind"] in ("company", "school")):
        if not (place and needs == "name"):
            return None
    country = entry.get("country") or (place.country if place else None)
    if not alone and place is None and country is None and (above := _superior(scan, end, stop, places)):
        inner, end = above
        place, country = inner.place, inner.country
        pieces.append(inner.canonical)
    name = scan.tokens.text(first, end)
    canonical_head = str(entry.get("canonical") or _as_entered(entry, scan.tokens.text(first, head.stop)))
    words = (canonical_head, spelt(scan, head.stop, core_end), *pieces)
    return Found(
        first,
        end,
        Organization(
            name=name,
            canonical=" ".join(word for word in words if word),
            kind=entry["kind"],
            level=entry.get("level"),
            place=place,
            country=country,
        ),
        "body composition",
    )


def _superior(scan: Scan, at: int, stop: int, places: Places) -> tuple[Organization, int] | None:
    """The body that this one belongs to: `Cục Đối ngoại Bộ Quốc phòng Lào`, `Vụ Kế hoạch (thuộc Bộ Y tế Lào)`."""
    tokens, first = scan.tokens, at
    brackets = at + 2 < stop and tokens.keys[at] == "("
    if brackets:
        first = at + 2 if tokens.keys[at + 1] == "thuộc" else at + 1
    if first >= stop or not tokens.words[first][0].isupper():
        return None
    inner = read_organization(scan, first, stop, places, alone=True)
    if inner is None or inner.value.country is None:
        return None
    if not brackets:
        return inner.value, inner.stop
    return (inner.value, inner.stop + 1) if inner.stop < stop and tokens.keys[inner.stop] == ")" else None


def spelt(scan: Scan, first: int, stop: int) -> str:
    """The field at tokens ``first:stop`` with its abbreviation spelt out: `KH&CN`."""
    short = scan.at(first, "sector_short") if first < stop else None
    if short is None or short.stop > stop:
        return scan.tokens.text(first, stop)
    return f"{short.value['full']} {scan.tokens.text(short.stop, stop)}".rstrip()


def _as_entered(entry: Mapping[str, Any], printed: str) -> str:
    """The table's spelling of what was printed (tone placement, case), else what was printed."""
    for name in entry["names"]:
        if fold(name) == fold(printed):
            return str(name)
    return printed


def _field(scan: Scan, at: int, stop: int, places: Places, *, must_start_capital: bool) -> int:
    """The end of a field phrase (`Lao động, Thương binh và Xã hội`) that starts at token ``at``."""
    tokens, limit = scan.tokens, min(stop, at + _LONGEST_FIELD)
    end = at
    while end < limit:
        joint = end
        if end > at:
            while joint < limit and tokens.keys[joint] in _JOINERS:
                joint += 1
            if joint >= limit:
                break
        sector = scan.at(joint, "sector")
        if sector is None or sector.stop > stop:
            if joint == end and end == at and _opens_unknown_field(scan, at, stop, places):
                end = _unknown_field(scan, at, stop, places)
                continue
            break
        if "," in tokens.keys[end:joint] and (scan.at(joint, "body") or not _list_goes_on(scan, sector.stop, stop)):
            break
        if end == at and must_start_capital and not tokens.words[joint][0].isupper():
            break
        if joint == end and end > at and not tokens.words[joint][0].isupper():
            break  # "Bộ Quốc phòng tổ chức": the next word is a verb
        end = sector.stop
    return end


def _list_goes_on(scan: Scan, at: int, stop: int) -> bool:
    """Whether a field list with commas closes with `và`, `-`, `&` and one more field, or another comma."""
    return at < stop and scan.tokens.keys[at] in _JOINERS and scan.at(at + 1, "sector") is not None


def _opens_unknown_field(scan: Scan, at: int, stop: int, places: Places) -> bool:
    return (
        at < stop
        and scan.tokens.words[at][0].isupper()
        and at not in places
        and not scan.at(at, "body", "office", "rank", "surname", "function", "honorific")
    )


def _unknown_field(scan: Scan, at: int, stop: int, places: Places) -> int:
    """A field that no table knows: its capital syllable and the few lower-case ones after it."""
    end, size = at + 1, 0
    while end < stop and size < _LONGEST_UNKNOWN and end not in places:
        word = scan.tokens.words[end]
        if not word[0].isalpha() or word in _JOINERS or scan.at(end, "function", "body", "office", "rank", "honorific"):
            break
        if word[0].isupper() and scan.at(end, "surname"):
            break
        end += 1
        size += 1
    return end


def is_name_word(tokens: Tokens, index: int) -> bool:
    """A token that can stand in a proper name: letters, the first a capital."""
    word = tokens.words[index]
    return word[0].isalpha() and word[0].isupper()


def _proper_name(scan: Scan, at: int, stop: int, places: Places, *, kind: str) -> int:
    """The end of a proper name (`Lê Hồng Phong`, `Unitel`) that starts at token ``at``."""
    tokens, end = scan.tokens, at
    if kind == "company" and (owner := scan.at(at, "body")) and owner.value["kind"] in ("military", "police"):
        return owner.stop  # Tập đoàn Công nghiệp - Viễn thông Quân đội
    quoted = at < stop and tokens.keys[at] == '"'
    if quoted:
        close = next((k for k in range(at + 1, min(stop, at + 12)) if tokens.keys[k] == '"'), None)
        return at if close is None else close + 1
    while end < stop and end - at < 6 and (is_name_word(tokens, end) or tokens.keys[end].isdigit()):
        if scan.at(end, "office", "rank", "award") or (end > at and scan.at(end, "body")):
            break
        if end in places:
            break
        if end > at and kind != "school" and scan.at(end, "surname") and _names_ahead(tokens, end, stop) >= 2:
            break
        end += 1
        while end + 1 < stop and tokens.keys[end] in "-&" and is_name_word(tokens, end + 1) and end not in places:
            end += 2
    return end


def _names_ahead(tokens: Tokens, at: int, stop: int) -> int:
    end = at
    while end < stop and is_name_word(tokens, end):
        end += 1
    return end - at


def _tail(
    scan: Scan, at: int, stop: int, places: Places, entry: Mapping[str, Any]
) -> tuple[int, Place | None, list[str]]:
    """What follows the core: reach, further bodies (`Thành ủy`), the place, in any order that is printed."""
    tokens, end = scan.tokens, at
    place: Place | None = None
    pieces: list[str] = []
    while end < stop:
        inner = scan.at(end, "body")
        if inner and inner.stop <= stop and inner.value["kind"] in ("party", "party_committee") and entry["kind"] in (
            "party_committee", "committee", "party",
        ):  # fmt: skip
            pieces.append(str(inner.value.get("canonical") or tokens.text(end, inner.stop)))
            end = inner.stop
            continue
        reach = scan.at(end, "reach")
        if reach and reach.stop <= stop:
            pieces.append(tokens.text(end, reach.stop))
            end = reach.stop
            continue
        step = end
        if tokens.keys[step] == "của" and (step + 1) in places:
            step += 1
        elif tokens.keys[step] == "tại" and entry.get("abroad"):
            step += 1
        elif tokens.keys[step] == "(" and step + 1 in places:
            inside = places[step + 1]
            if inside.stop < stop and tokens.keys[inside.stop] == ")":
                place = place or inside.value
                pieces.append(inside.value.canonical)
                end = inside.stop + 1
                continue
            break
        elif tokens.keys[step] == "(" and (after := _abbreviation(tokens, step, stop)) and after in places:
            step = after
        elif tokens.keys[step] in "-" and entry.get("pair") and place and step + 1 in places:
            step += 1
        here = places.get(step)
        if here and here.stop <= stop:
            if place and not _narrows(here.value, place) and not entry.get("pair") and not entry.get("abroad"):
                break
            place = here.value if place is None or place.kind == "country" else place
            pieces.append(here.value.canonical)
            end = here.stop
            continue
        break
    return end, place, pieces


def _abbreviation(tokens: Tokens, at: int, stop: int) -> int:
    """The token after an abbreviation in brackets that starts at ``at`` (`(KH&CN)`); 0 where there is none."""
    close = next((k for k in range(at + 1, min(stop, at + 8)) if tokens.keys[k] == ")"), 0)
    inside = tokens.words[at + 1 : close]
    return close + 1 if inside and all(word.isupper() or word in "&-,." for word in inside) else 0


def _narrows(inner: Place, outer: Place) -> bool:
    """Whether two places in a row belong to one body: `Việt Nam thành phố Hà Nội`, `tỉnh Hủa Phăn, Lào`."""
    return (inner.kind == "country") != (outer.kind == "country")
