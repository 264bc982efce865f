"""Offices: modifier + role + suffix + what it is the office of.

`Phó Chủ tịch Thường trực UBND thành phố Hà Nội` is a modifier (Phó), a role (Chủ tịch), a suffix
(Thường trực), a body and a place. Roles are ``lexicon/offices.toml``; bodies and places were read
before. Who holds the office is decided in :mod:`vnlao_coop.vi.officials`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.vi.names import is_vietnamese_syllable
from vnlao_coop.vi.organization_names import Places, field_end
from vnlao_coop.vi.scan import Found, Scan, within

_LONGEST_BODY = 30  # tokens
Organizations = Mapping[int, Found[Organization]]


@dataclass(frozen=True, slots=True)
class Office:
    """One office as printed at tokens ``first:stop``, taken apart."""

    first: int
    stop: int
    role: str
    canonical_role: str
    complement: tuple[int, int]
    body: Organization | None
    place: Place | None
    system: str
    former: bool = False
    acting: bool = False
    rank: bool = False
    unit: str | None = None
    head: bool = False

    @property
    def lacks_place(self) -> bool:
        """A local office whose city or province the sentence leaves out: `Bí thư Thành ủy`, `Chủ tịch UBND TP`."""
        if self.place is not None or self.rank:
            return False
        return self.unit is not None or (self.body is not None and self.body.level == "provincial")

    @property
    def bare(self) -> bool:
        """A role and nothing that says of what."""
        return self.complement[0] == self.complement[1]


def read_offices(scan: Scan, spans: Sequence[tuple[int, int]], places: Places, bodies: Organizations) -> list[Office]:
    """Every office named within ``spans``, in order, not overlapping."""
    found: list[Office] = []
    openings = scan.positions("office", "rank", "modifier")
    for first, stop in spans:
        reached = first
        for index in within(openings, first, stop):
            if index < reached or (covering := _covering(bodies, index)) and covering.first < index:
                continue
            if office := _read_office(scan, index, stop, places, bodies):
                found.append(office)
                reached = office.stop
    return found


def _covering(bodies: Organizations, index: int) -> Found[Organization] | None:
    """The body in whose name token ``index`` lies: no office is read inside it."""
    for first in range(index, max(-1, index - _LONGEST_BODY), -1):
        if (body := bodies.get(first)) is not None:
            return body if body.stop > index else None
    return None


def _read_office(scan: Scan, first: int, stop: int, places: Places, bodies: Organizations) -> Office | None:
    if scan.shielded(first):
        return None
    rank = scan.at(first, "rank")
    if rank and rank.stop <= stop:
        text = scan.tokens.text(first, rank.stop)
        return Office(first, rank.stop, text, text, (rank.stop, rank.stop), None, None, "rank", rank=True)
    at, former, acting, deputy = first, False, False, ""
    while scan.at(at, "office") is None and (modifier := scan.at(at, "modifier")) and modifier.stop <= stop:
        former = former or bool(modifier.value.get("former"))
        acting = acting or bool(modifier.value.get("acting"))
        if not (modifier.value.get("former") or modifier.value.get("acting")):
            deputy = f"{deputy} {scan.tokens.text(at, modifier.stop)}".lstrip()
        at = modifier.stop
    role = scan.at(at, "office")
    if role is None or role.stop > stop:
        return None
    entry: Mapping[str, Any] = role.value
    body_here = bodies.get(at)
    if body_here and body_here.stop > role.stop and not entry.get("name_after"):
        return None  # the longer reading is a body: Tổng Lãnh sự quán …
    end = role.stop
    while (suffix := scan.at(end, "suffix")) and suffix.stop <= stop:
        end = suffix.stop
    role_end = end
    end, body, place = _complement(scan, end, stop, places, bodies, entry)
    unit = scan.at(end, "unit")
    bare_unit = None
    if unit and unit.stop <= stop and place is None and end not in places:
        bare_unit, end = scan.tokens.text(end, unit.stop), unit.stop
    if end == role_end and entry.get("needs") == "body":
        return None
    printed = scan.tokens.text(first, role_end)
    canonical = str(entry.get("canonical") or scan.tokens.text(at, role.stop))
    tail = scan.tokens.text(role.stop, role_end)
    return Office(
        first,
        end,
        printed,
        " ".join(part for part in (deputy, canonical, tail) if part),
        (role_end, end),
        body,
        place,
        entry["system"],
        former,
        acting,
        unit=bare_unit,
        head=bool(entry.get("head")),
    )


def _complement(
    scan: Scan, at: int, stop: int, places: Places, bodies: Organizations, entry: Mapping[str, Any]
) -> tuple[int, Organization | None, Place | None]:
    """What the office is of: bodies, fields and places in the order they are printed, no comma between."""
    tokens, end = scan.tokens, at
    body: Organization | None = None
    place: Place | None = None
    overlapping = bodies.get(at - 1) or places.get(at - 1)
    if overlapping and at < overlapping.stop <= stop:  # Trưởng | Ban Dân vận Thành ủy; Chủ tịch | nước Lào
        end = overlapping.stop
        if isinstance(overlapping.value, Organization):
            body, place = overlapping.value, overlapping.value.place
        else:
            place = overlapping.value
    while end < stop:
        step = end
        word = tokens.keys[step]
        if word == "của" and step + 1 < stop and (step + 1 in bodies or step + 1 in places):
            step += 1
        elif word == "tại" and step + 1 < stop and (step + 1 in places or _acronym(scan, step + 1)):
            if not (entry.get("abroad") or body or place):
                break
            step += 1
        elif word == "(" and step + 1 in places:
            inside = places[step + 1]
            if inside.stop < stop and tokens.keys[inside.stop] == ")":
                place = place or inside.value
                end = inside.stop + 1
                continue
            break
        here = bodies.get(step)
        if here and here.stop <= stop:
            body = body or here.value
            if here.value.place and (place is None or place.kind == "country"):
                place = here.value.place
            end = here.stop
            continue
        spot = places.get(step)
        if spot and spot.stop <= stop:
            if not (place is None or place.kind == "country" or spot.value.kind == "country") and not entry.get(
                "abroad"
            ):
                break
            place = spot.value if place is None or place.kind == "country" and not entry.get("abroad") else place
            end = spot.stop
            continue
        reach = scan.at(end, "reach")
        if reach and reach.stop <= stop:
            end = reach.stop
            continue
        if _acronym(scan, step) or entry["system"] == "business" and body is None and _brand(scan, step, stop, places):
            end = step + 1
            continue
        if place is None and (named := _unknown_seat(scan, step, stop, places)):
            end = named
            continue
        if body is None and place is None:
            after = field_end(scan, end, stop, places)
            if after > end and scan.at(end, "sector"):
                end = after
                continue
        break
    return end, body, place


def _acronym(scan: Scan, at: int) -> bool:
    """`Tổng Thư ký ASEAN`, `Trưởng SOM ASEAN`, `Trưởng Đại diện UNESCO`: capitals only."""
    word = scan.tokens.words[at] if at < len(scan.tokens) else ""
    return (
        len(word) > 1
        and word.isupper()
        and word.isalpha()
        and scan.at(at, "surname", "office", "body", "sector") is None
    )


def _brand(scan: Scan, at: int, stop: int, places: Places) -> bool:
    """`Tổng Giám đốc Vinamilk`: one foreign-looking word that a name follows, or nothing that could be a name."""
    word = scan.tokens.words[at]
    if not word[0].isupper() or is_vietnamese_syllable(word) or at + 1 in places and at + 1 < stop:
        return word[0].isupper() and not is_vietnamese_syllable(word)
    after = scan.tokens.words[at + 1] if at + 1 < stop else "."
    return not after[0].isupper() or scan.at(at + 1, "surname") is not None


def _unknown_seat(scan: Scan, at: int, stop: int, places: Places) -> int | None:
    """`Bí thư Huyện ủy Tương Dương Nguyễn Văn Hải`: two capital syllables before a full Vietnamese name are a place."""
    before = scan.at(at - 2, "body") or scan.at(at - 1, "unit") if at >= 2 else None
    if before is None or before.stop != at or at + 4 > stop:
        return None
    words = scan.tokens.words[at : at + 4]
    if (
        all(w[0].isupper() and w[0].isalpha() for w in words)
        and scan.at(at + 2, "surname")
        and not scan.at(at, "surname")
        and at not in places
    ):
        return at + 2
    return None
