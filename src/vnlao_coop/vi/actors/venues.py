"""Where an event is held when that is no province or city: `tại Phủ Chủ tịch`, `tại Văn phòng Chính phủ`.

>>> from vnlao_coop.vi.scan import Scan
>>> [v.value.name for v in read_venues(Scan.of("Lễ đón diễn ra tại Nhà Văn hóa Thanh niên chiều nay"), [(0, 11)], {})]
['Nhà Văn hóa Thanh niên']
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.vi.scan import Found, Scan, within

AT = frozenset(["tại", "ở"])
_BEFORE = AT | {"viếng"}  # viếng Nghĩa trang liệt sĩ
NO_PLACES: Mapping[int, Found[Place]] = MappingProxyType({})
_LONGEST = 8
_NATIONS = frozenset(["Việt", "Lào", "Nam"])
_JOINS = frozenset(["và", "với", "cùng", "do", "của"])
_ENDS = frozenset([",", ";", ".", ")", "("])  # after the places of an address


def read_venues(
    scan: Scan,
    spans: Sequence[tuple[int, int]],
    bodies: Mapping[int, Found[Organization]],
    places: Mapping[int, Found[Place]] = NO_PLACES,
) -> list[Found[Place]]:
    """Every venue after `tại` or `ở` within ``spans``: a body's seat, or a building by its name; none of ``places``."""
    found: list[Found[Place]] = []
    leads = scan.tokens.among(_BEFORE, spans[0][0], spans[-1][1]) if spans else []
    for first, stop in spans:
        for index in (k + 1 for k in within(leads, first, stop - 1)):
            if index in places:
                continue
            body = bodies.get(index) if scan.tokens.keys[index - 1] in AT else None
            head = scan.at(index, "venue")
            if body is not None and (head is None or head.stop <= body.stop):
                end, country = body.stop, body.value.country
            elif head is not None:
                numbered = head.stop < stop and scan.tokens.words[head.stop].isdigit()
                lettered = numbered and scan.tokens.glued(head.stop) and scan.tokens.words[head.stop + 1].isupper()
                numbered = numbered and (bool(head.value.get("named")) or lettered)  # Trung tâm hội nghị 25B
                end, country = _name_end(scan, head.stop + numbered, stop), None  # cột mốc 405
                end += scan.tokens.keys[end : end + 1] == ("nước",) and end + 1 in places and end not in places
                seated = head.stop + (scan.tokens.keys[head.stop : head.stop + 1] == ("của",))  # trụ sở (của) Viện A
                if (seat := bodies.get(seated)) is not None and seat.stop > end:
                    end, country = seat.stop, seat.value.country  # trụ sở Đại sứ quán Lào
                if (at := places.get(end)) is not None and at.stop <= stop:
                    end, country = at.stop, at.value.country  # Phủ Chủ tịch nước Lào, nghĩa trang liệt sĩ huyện A
                bare = head.value.get("named") and end == head.stop and scan.tokens.words[index].islower()
                if bare and _address(scan, end, stop) == end:
                    continue
            else:
                continue
            end = max(end, _address(scan, end, stop))
            canonical = scan.tokens.text(index, end)
            end, country = address_end(scan, places, end, stop, country)
            name = scan.tokens.text(index, end)
            place = Place(name=name, canonical=canonical, kind="venue", country=country)
            found.append(Found(index, end, place, "venue"))
    return found


def address_end(
    scan: Scan, places: Mapping[int, Found[Place]], at: int, stop: int, country: str | None
) -> tuple[int, str | None]:
    """Where the words end that say in which place a building is, and its country.

    `Nhà Quốc khách | ở Thủ đô A`, `nhà rông thôn B | (xã C, huyện D)`, `Cửa khẩu E, huyện F, tỉnh G`; not the place
    that acts behind the comma (`tại trụ sở Tỉnh ủy, tỉnh A tổ chức …`).
    """
    keys = scan.tokens.keys
    while at + 1 < stop:
        opener, place = keys[at], places.get(at + 1)
        if opener == "(":
            end = _bracketed(places, keys, at + 1, stop)
            return (end, country or _country(places, at + 1)) if end is not None else (at, country)
        if place is None or place.stop > stop or place.value.kind == "country":
            return at, country
        if opener == "," and place.stop < stop and keys[place.stop] not in _ENDS:
            return at, country
        if opener != "," and opener not in AT:
            return at, country
        at, country = place.stop, country or place.value.country
    return at, country


def _country(places: Mapping[int, Found[Place]], at: int) -> str | None:
    place = places.get(at)
    return place.value.country if place is not None else None


def _bracketed(places: Mapping[int, Found[Place]], keys: Sequence[str], at: int, stop: int) -> int | None:
    """The token after a bracket that holds only places: `(huyện A, tỉnh B)`."""
    while at < stop:
        place = places.get(at)
        if place is None or place.stop >= stop:
            return None
        at = place.stop
        if keys[at] == ")":
            return at + 1
        if keys[at] not in (",", "-"):
            return None
        at += 1
    return None


def _name_end(scan: Scan, at: int, stop: int) -> int:
    """The words of a building's name: a capital word and the lower-case syllable that belongs to it."""
    words, end = scan.tokens.words, at
    while (
        end < stop
        and (end - at < _LONGEST or _is_hyphenated(scan, end, at, stop))
        and (
            words[end][0].isalpha()
            or _is_number(scan, end, stop)
            or _is_pair(words, end, at, stop)
            or _is_hyphenated(scan, end, at, stop)
        )
    ):
        if more := scan.any(end, "reach", "dedicated"):
            end = more.stop
            continue
        if end == at and scan.tokens.keys[end] == "các" and end + 1 < stop and words[end + 1][0].isupper():
            end += 2  # Đài tưởng niệm các Anh hùng liệt sĩ
            continue
        if _is_pair(words, end, at, stop) or _is_hyphenated(scan, end, at, stop):
            end += 2  # Nghĩa trang … Việt | - Lào, Tượng đài Chủ tịch Cay | -xỏn
            continue
        if (
            words[end][0].isupper()
            or words[end].isdigit()
            or (words[end - 1][0].isupper() and end > at and not scan.any(end, "function", "day_part"))
        ):
            end += 1
        else:
            break
    while end > at and scan.tokens.keys[end - 1] in _JOINS:
        end -= 1  # chùa A và …
    return end


def _is_pair(words: Sequence[str], end: int, at: int, stop: int) -> bool:
    """`Việt - Lào` within a name."""
    inside = end > at and end + 1 < stop and words[end] in ("-", "–")
    return inside and words[end - 1] in _NATIONS and words[end + 1] in _NATIONS


def _is_hyphenated(scan: Scan, end: int, at: int, stop: int) -> bool:
    """`Cay | -xỏn | Phôm-vi-hản`: the next small syllable of a Lao name, without spaces."""
    if not at < end < stop - 1 or scan.tokens.keys[end] != "-" or not scan.tokens.words[end + 1].islower():
        return False
    return scan.tokens.glued(end - 1) and scan.tokens.glued(end)


def _address(scan: Scan, at: int, stop: int) -> int:
    """`trụ sở | số 54 Nguyễn Chí Thanh`, `Trụ sở Bộ A | (số 7 Phố B, Hà Nội)`: where the address ends."""
    words, keys = scan.tokens.words, scan.tokens.keys
    k = at + (keys[at : at + 1] == ("(",))
    numbered = keys[k : k + 1] == ("số",)
    k += numbered
    if k + 1 >= stop or not words[k].isdigit() or not words[k + 1][0].isupper() or not numbered and k > at:
        return at
    if k - numbered > at:
        close = next((c for c in range(k, min(stop, k + _LONGEST * 2)) if keys[c] == ")"), at - 1)
        return close + 1
    k += 1
    while k < stop and k - at < _LONGEST and words[k][0].isupper() and words[k][0].isalpha():
        k += 1
    return k


def _is_number(scan: Scan, at: int, stop: int) -> bool:
    """`Đường 9`: a figure that is part of the name, and no day."""
    words, glued = scan.tokens.words, scan.tokens.glued
    joined = at + 2 < stop and glued(at) and glued(at + 1) and words[at + 1] in ("/", "-", ".", ":")
    return words[at].isdigit() and words[at - 1][0].isupper() and not joined
