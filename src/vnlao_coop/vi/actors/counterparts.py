"""Bodies that are named once for two: `Bộ Y tế Việt Nam và Lào`, `Quỹ Phát triển khoa học của hai nước`.

The press names the counterpart by its country alone, or both by `hai nước`. Read after offices and
people (which take the names as printed) and before the cast.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, zip_longest

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.models.base import make, with_changes
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.scan import Found, Hit, Scan

_OTHER = {"VN": "LA", "LA": "VN"}
_BOTH = "body of both countries"
COUNTRY_NAMES = {"VN": "Việt Nam", "LA": "Lào"}
_LEADS = frozenset(["và", "với", "-", "của", "hai", "2"])  # to the country or the places of another body
_COUNTS = frozenset("hai ba bốn năm sáu các những 2 3 4 5 6 02 03 04".split())  # `Công an | ba tỉnh A, B, C`
_COUNTED = _COUNTS | {"của"}
_TO_FIRST = 4  # tokens from the number to the first place: `3 tỉnh: A`, `hai thành phố A`
_OPENS_ROW = frozenset([":", "(", "là", "gồm"])
_ROW_JOINTS = frozenset([",", "và", "-"])
_FRIENDS = fold_name("Hội Hữu nghị")
_EACH_HAS_ONE = frozenset(["ministry", "court", "procuracy", "parliament"])  # `Bộ Y tế Việt Nam - Lào` is no joint body
_EACH = "mỗi"
_IN_FULL = fold_name("Cộng hòa")
_CALLED_ALIKE = frozenset(["court", "procuracy"])  # their names are the same in both countries
_NEVER = frozenset(["state", "party"])
_OF_PARTIES = frozenset(["committee", "agency"])
_AT_HOME = frozenset(
    "department police mass_organization front association people_committee people_council military".split()
)
_WITH_UNIT = frozenset("hospital school media agency committee".split())  # Bệnh viện Phổi tỉnh, not Bệnh viện Phổi
_STOPS = frozenset(".,;:!?()-–+*•")
_FRIENDS_OF = {" tỉnh bạn": "province", " huyện bạn": "district"}
_KINDS_OF = {"tỉnh": ("province",), "thành": ("city", "capital"), "tp": ("city", "capital"), "huyện": ("district",)}
_UNIT_OF = {"tỉnh": "province", "thành": "province", "tp": "province", "huyện": "district"}
_CITY = "Thành phố "
_BYNAME = "Sài Gòn"  # longer than TPHCM, and an older name
_SEATED = frozenset([fold_name("Thành đoàn"), fold_name("Tỉnh đoàn")])
_LOCAL = frozenset(["department", "police", "mass_organization"])
_FORCES = frozenset(["police", "military"])
_OF_A_PLACE = _FORCES | {"department"}
_SEATS = frozenset(["province", "city", "capital", "district"])
_COMMANDS = frozenset(
    map(
        fold_name,
        ("Công an", "Bộ Chỉ huy Quân sự", "Ban Chỉ huy Quân sự", "Bộ đội Biên phòng", "Bộ Chỉ huy Bộ đội Biên phòng"),
    )
)
_PARTS = frozenset(["bộ", "lực"])  # Thứ trưởng Bộ | Công an
_PROVINCES = ("province", "city", "capital")
_UNITS = {"province": _PROVINCES, "capital": ("capital",), "city": _PROVINCES, "district": ("district",)}
# ministries of neither country: the first words of longer names
_BEGINNINGS = frozenset(
    f"bộ {field}"
    for field in map(
        fold_name,
        (
            "giao thông",
            "lao động",
            "giáo dục",
            "kế hoạch",
            "khoa học",
            "nông nghiệp",
            "tài nguyên",
            "thông tin",
            "văn hóa",
        ),
    )
)
_OF_THE_PLACE = frozenset(["people_committee", "party_committee", "people_council"])  # they are the province itself


def with_counterparts(
    scan: Scan, bodies: Sequence[Found[Organization]], places: Mapping[int, Found[Place]]
) -> list[Found[Organization]]:
    """``bodies`` and the counterparts that the text names by country only, in reading order.

    `hai nước` stands for Việt Nam and Lào only in an article that names no other country as often as Lào.
    """
    of_both = scan.positions("of_both")
    bilateral = bool(of_both) and is_bilateral(places)
    keys = scan.tokens.keys
    printed: dict[str, Organization] = {}
    for body in bodies:
        name = fold_name(body.value.canonical)
        known = printed.get(name)
        if known is None or len(known.name) < len(body.value.name):
            printed[name] = body.value
    if bilateral and any(body.value.kind == "government" for body in bodies):
        bodies = [*_of_governments(scan, bodies)]
    homes = cache(lambda: _homes(places))  # worked out for the first body that asks
    only = cache(lambda kinds: _only(places, kinds))
    abroad = cache(lambda: _abroad(scan, bodies, places))
    found: list[Found[Organization]] = []
    for body, following in zip_longest(bodies, bodies[1:]):
        at = body.stop
        if following is not None and (own := _of_the_same_place(scan, body, following)) is not None:
            found.append(_as_printed(own, printed))
            continue
        if body.value.kind not in _NEVER and at < len(keys):
            led = keys[at] in _LEADS
            if led and (other := _conjunct(scan, body, places)) is not None:
                found.extend(_in_full(body, other, printed))
                continue
            if keys[at] in _COUNTED and (row := _of_places(scan, body, places, abroad)):
                found.extend(row)
                continue
            if body.value.kind == "committee" and (pair := _of_both_governments(scan, body)):
                found.extend(_as_printed(side, printed) for side in pair)
                continue
            if (own := _of_the_home(scan, body, homes, only, places)) is not None:
                found.append(_as_printed(own, printed))
                continue
            if pair := _of_the_two(scan, body, homes):
                found.extend(_as_printed(side, printed) for side in pair)
                continue
            both = scan.at(at + (keys[at] == "của"), "of_both") if bilateral else None
            ministries = body.first > 0 and body.value.kind == "ministry" and keys[body.first - 1] in ("hai", "2")
            if both is None and body.value.kind in _OF_PARTIES and (bilateral or is_bilateral(places)):
                both = _of_both_parties(scan, at, places)
            if both is None and ministries and not _half_named(body, printed) and (bilateral or is_bilateral(places)):
                both = Hit(body.first - 1, body.first, "of_both", None)  # hai Bộ Tài chính
            if both and keys[both.first] == _EACH and scan.tokens.words[body.first][0].islower():
                both = None  # tình hình hoạt động công đoàn mỗi nước
            if both and not _joint(body) and body.value.country is None and body.value.place is None:
                here, there = _alike(_side(body, "VN", printed), _side(body, "LA", printed), printed)
                found.append(Found(body.first, body.stop, here, _BOTH))
                found.append(Found(both.first, both.stop, there, _BOTH))
                continue
        found.append(body)
    if bilateral and (armies := [pair for hit in scan.each("common_body") if (pair := _common(scan, hit, printed))]):
        taken = {k for f in found for k in range(f.first, f.stop)}
        found.extend(side for pair in armies if pair[0].first not in taken for side in pair)
        found.sort(key=lambda f: f.first)
    return found


def _abroad(scan: Scan, bodies: Sequence[Found[Organization]], places: Mapping[int, Found[Place]]) -> tuple[str, ...]:
    """The folded names of the Lao ones among ``bodies``, by themselves or in a row of places."""
    of_rows = (side for body in bodies for side in _of_places(scan, body, places, tuple))
    return tuple(fold_name(b.value.canonical) for b in chain(bodies, of_rows) if b.value.country == "LA")


def _of_both_parties(scan: Scan, at: int, places: Mapping[int, Found[Place]]) -> Hit | None:
    """`Ban Đối ngoại Trung ương | hai Đảng (Việt Nam và Lào)`."""
    both = scan.at(at, "both")
    if both is None or both.value.get("of") != "party":
        return None
    here = places.get(both.stop)
    there = places.get(here.stop + 1) if here is not None and _key(scan, here.stop) in ("và", "-") else None
    land = here is not None and there is not None and {here.value.kind, there.value.kind} == {"country"}
    return Hit(both.first, there.stop, both.kind, both.value) if land and there is not None else both


def _of_governments(scan: Scan, bodies: Sequence[Found[Organization]]) -> Iterator[Found[Organization]]:
    """`Ban Công tác đặc biệt Chính phủ hai nước`: the committee and its government as one name."""
    rest = iter([*bodies, None])
    body = next(rest)
    while body is not None:
        other = next(rest)
        if (
            other is not None
            and (other.first, other.value.kind, body.value.kind) == (body.stop, "government", "committee")
            and body.value.country is other.value.country is None
            and scan.at(other.stop, "of_both") is not None
        ):
            names = {
                "name": scan.tokens.text(body.first, other.stop),
                "canonical": f"{body.value.canonical} {other.value.canonical}",
            }
            body, other = Found(body.first, other.stop, body.value.model_copy(update=names), body.rule), next(rest)
        yield body
        body = other


def _of_both_governments(
    scan: Scan, body: Found[Organization]
) -> tuple[Found[Organization], Found[Organization]] | None:
    """`Ban Công tác đặc biệt hai Chính phủ`: the committee of each of the two."""
    both = scan.at(body.stop + (_key(scan, body.stop) == "của"), "both")
    if both is None or both.value.get("of") != "government" or body.value.place is not None:
        return None
    names = {name: f"{getattr(body.value, name)} Chính phủ" for name in ("name", "canonical")}
    whole = Found(body.first, body.stop, body.value.model_copy(update=names), body.rule)
    here, there = (_of(whole, land) for land in ("VN", "LA"))
    return Found(body.first, body.stop, here, _BOTH), Found(both.first, both.stop, there, _BOTH)


def _common(
    scan: Scan, hit: Hit, printed: Mapping[str, Organization]
) -> tuple[Found[Organization], Found[Organization]] | None:
    """`quân đội hai nước`, of which at most one is printed by itself: both armies."""
    both = scan.at(hit.stop + (_key(scan, hit.stop) == "của"), "of_both")
    if both is None:
        return None
    name, kind = str(hit.value["canonical"]), hit.value["kind"]
    body = Found(hit.first, hit.stop, make(Organization, name=name, canonical=name, kind=kind), _BOTH)
    here, there = (_side(body, land, printed) for land in ("VN", "LA"))
    return Found(hit.first, hit.stop, here, _BOTH), Found(both.first, both.stop, there, _BOTH)


def is_bilateral(places: Mapping[int, Found[Place]]) -> bool:
    """Whether Laos is the foreign country that an article names most; the only one, if it names nothing of Việt Nam."""
    lands = Counter(f.value.country for f in places.values() if f.value.country is not None)
    home = lands.pop("VN", 0)
    return bool(lands) and lands.most_common(1)[0][0] == "LA" and (home > 0 or len(lands) == 1)


def laos_named(places: Mapping[int, Found[Place]]) -> Place | None:
    """The country Lào as an article about it names it first: whom `nước bạn` means."""
    if not is_bilateral(places):
        return None
    return next((f.value for f in places.values() if f.value.kind == "country" and f.value.country == "LA"), None)


def _joint(body: Found[Organization]) -> bool:
    """`Ủy ban hợp tác … hai nước` is one body of both."""
    name = fold_name(body.value.name)
    return body.value.kind == "committee" and ("hợp tác" in name or "liên" in name or "hỗn hợp" in name)


def _as_printed(found: Found[Organization], printed: Mapping[str, Organization]) -> Found[Organization]:
    """The same body in the words in which the article prints it elsewhere, where it does."""
    known = printed.get(fold_name(found.value.canonical))
    return Found(found.first, found.stop, known, found.rule) if known else found


def _conjunct(scan: Scan, body: Found[Organization], places: Mapping[int, Found[Place]]) -> Found[Organization] | None:
    """`Bộ Y tế Việt Nam và Lào`, `hai Bộ Y tế Việt Nam - Lào`: the body of the country after the joining word."""
    keys, at, own = scan.tokens.keys, body.stop, body.value.place
    hyphen = keys[at] == "-" and (body.value.kind in _EACH_HAS_ONE or keys[max(0, body.first - 1)] in ("hai", "2"))
    joined = keys[at] in ("và", "với") or hyphen
    place = places.get(at + 1) if joined else None
    if place is None or own is None or {own.kind, place.value.kind} != {"country"}:
        if place is None or own is None or body.value.kind not in _LOCAL:
            return None
        if own.kind not in _PROVINCES or place.value.kind not in _PROVINCES:
            return None  # Sở Y tế Sơn La và Hủa Phăn
    country = place.value.country
    if body.value.country is None or country != _OTHER.get(body.value.country):
        return None
    named = next((k for k in range(body.first, body.stop) if (f := places.get(k)) and f.stop == body.stop), None)
    if named is None:
        return None
    core = scan.tokens.text(body.first, named).removesuffix(" của")
    canonical = body.value.canonical.removesuffix(own.canonical).rstrip()
    value = with_changes(
        body.value,
        {
            "name": f"{core} {place.value.name}",
            "canonical": f"{canonical} {place.value.canonical}",
            "country": country,
            "place": place.value,
        },
    )
    return Found(place.first, place.stop, value, "body named by its country only")


def _of_places(
    scan: Scan, body: Found[Organization], places: Mapping[int, Found[Place]], abroad: Callable[[], Sequence[str]]
) -> list[Found[Organization]]:
    """`Công an hai tỉnh Nghệ An và Xiêng Khoảng`, `Sở Y tế 3 tỉnh: A, B và C`: the body of each, where one is Lao.

    Or where the article names a Lao one, of those ``abroad``, by itself.
    """
    at = body.stop + (_key(scan, body.stop) == "của")
    if _key(scan, at) not in _COUNTS or body.value.place is not None or body.value.kind in _OF_THE_PLACE:
        return []
    first = next((k for k in range(at + 1, at + _TO_FIRST) if k in places), 0)
    region = places[first] if first and places[first].value.kind == "other" else None  # 3 tỉnh Bắc Lào (là) A, B và C
    if region is not None and _key(scan, region.stop) in _OPENS_ROW:
        first = region.stop + 1 if region.stop + 1 in places else 0
    row = _row_of_places(scan, first, places) if first else []
    if len(row) < 2:
        return []
    if all(place.value.country != "LA" for place in row):
        core = f"{fold_name(body.value.canonical)} "
        if not any(name.startswith(core) for name in abroad()):
            return []
    colon = region.first if region is not None else first - (_key(scan, first - 1) == ":")
    unit = scan.tokens.text(at + 1, colon) if at + 1 < colon and not row[0].value.name.startswith("tỉnh") else ""
    if unit and scan.at(at + 1, "place_kind") is None:
        return []
    begins = [body.first, *(place.first for place in row[1:])]
    units = ["" if place.value.kind == "capital" else unit for place in row]
    return [_at(body, place, of, begin, place.stop) for begin, of, place in zip(begins, units, row, strict=True)]


def _row_of_places(scan: Scan, first: int, places: Mapping[int, Found[Place]]) -> list[Found[Place]]:
    """The places within countries that stand in one row from token ``first``."""
    row = [places[first]]
    while _key(scan, row[-1].stop) in _ROW_JOINTS and (place := places.get(row[-1].stop + 1)) is not None:
        if place.value.kind == "country":
            break
        row.append(place)
    return row if row[0].value.kind != "country" else []


def _of_the_two(
    scan: Scan, body: Found[Organization], homes: Callable[[], Mapping[str, tuple[Found[Place], Found[Place]]]]
) -> tuple[Found[Organization], Found[Organization]] | None:
    """`Sở Y tế hai tỉnh`: the body of each of the two provinces that the article is about."""
    both = scan.at(body.stop + (_key(scan, body.stop) == "của"), "both")
    unit = both.value.get("of") if both is not None else None
    if both is None or unit not in _UNITS or body.value.place is not None or body.value.kind in _OF_THE_PLACE:
        return None
    if (home := homes().get(unit)) is None:
        return None
    here, there = home
    return _at(body, here, "", body.first, body.stop), _at(body, there, "", both.first, both.stop)


def _of_the_home(
    scan: Scan,
    body: Found[Organization],
    homes: Callable[[], Mapping[str, tuple[Found[Place], Found[Place]]]],
    only: Callable[[tuple[str, ...]], Found[Place] | None],
    places: Mapping[int, Found[Place]],
) -> Found[Organization] | None:
    """`Sở Y tế thành phố`, `UBND tỉnh`, `Thành đoàn`: of the place that the article on it and Laos is about."""
    value, at = body.value, body.stop
    if value.kind in _WITH_UNIT and value.place is None and scan.tokens.keys[at - 1] in _KINDS_OF:
        at -= 1  # Bệnh viện Phổi | tỉnh
        named = {key: getattr(value, key).rpartition(" ")[0] for key in ("name", "canonical")}
        value = value.model_copy(update=named)
        body = Found(body.first, at, value, body.rule)
    if value.place is not None or value.kind not in (_AT_HOME | _WITH_UNIT) or at in places:
        return None
    friend = next((end for end in _FRIENDS_OF if value.name.endswith(end)), None) if value.country == "LA" else None
    if friend is not None and (home := homes().get(_FRIENDS_OF[friend])) is not None:
        core = value.model_copy(update={"name": value.name.removesuffix(friend)})  # Sở Y tế tỉnh bạn
        return _at(Found(body.first, at, core, body.rule), home[1], "", body.first, at)
    if value.country is not None:
        return None
    printed = _UNIT_OF.get(scan.tokens.keys[at])
    opens = body.first == 0 or scan.tokens.keys[body.first - 1] in _STOPS
    if value.kind in _WITH_UNIT and not (printed and (opens or value.kind == "committee")):
        return None  # tặng Văn phòng tỉnh: of either
    unit = printed or ("province" if fold_name(value.name) in _SEATED else None)
    pair = homes().get(unit) if unit is not None else None
    own = pair[0] if pair is not None else only(_KINDS_OF.get(scan.tokens.keys[at], ()))
    if own is None:
        return None
    stop = at + (printed is not None) + (scan.tokens.keys[at : at + 2] == ("thành", "phố"))
    return _at(body, own, "", body.first, stop)  # Công an tỉnh


def _of_the_same_place(
    scan: Scan, body: Found[Organization], following: Found[Organization]
) -> Found[Organization] | None:
    """`Công an, Bộ đội Biên phòng tỉnh A`, `Sở Y tế và Sở Giáo dục tỉnh A`: of the place that the next one is of."""
    value, place = body.value, following.value.place
    if value.place is not None or value.country is not None or scan.tokens.keys[body.stop] not in (",", "và"):
        return None
    if value.kind not in _OF_A_PLACE or following.first != body.stop + 1 or following.value.kind not in _OF_A_PLACE:
        return None
    if place is None or place.kind not in _SEATS or scan.tokens.keys[body.first - 1] in _PARTS:
        return None
    own, forces = fold_name(value.canonical), value.kind in _FORCES
    if forces != (following.value.kind in _FORCES) or forces and own not in _COMMANDS:
        return None  # Phòng Cảnh sát A, Công an tỉnh B: of which it is a part
    alike = fold_name(following.value.canonical).startswith(own)
    seat = Found(following.first, following.stop, place, _BOTH)
    return None if alike else _at(body, seat, "", body.first, body.stop)


def _only(places: Mapping[int, Found[Place]], kinds: Sequence[str]) -> Found[Place] | None:
    """The Vietnamese place of these kinds that an article on Laos names most often."""
    if not kinds or all(place.value.country != "LA" for place in places.values()):
        return None
    return _named_most([f for f in places.values() if f.value.country == "VN" and f.value.kind in kinds])


def _homes(places: Mapping[int, Found[Place]]) -> dict[str, tuple[Found[Place], Found[Place]]]:
    """For each kind of unit the two places, one of each country, that an article names more often than the others."""
    named: dict[tuple[str | None, str], list[Found[Place]]] = {}
    for place in places.values():
        named.setdefault((place.value.country, place.value.kind), []).append(place)
    found: dict[str, tuple[Found[Place], Found[Place]]] = {}
    for unit, kinds in _UNITS.items():
        sides = [_named_most([f for kind in kinds for f in named.get((land, kind), ())]) for land in ("VN", "LA")]
        if sides[0] is not None and sides[1] is not None:
            found[unit] = sides[0], sides[1]
    return found


def _named_most(named: Sequence[Found[Place]]) -> Found[Place] | None:
    """The fullest form of the place that is named more often than any other, if one is."""
    often = Counter(f.value.canonical for f in named).most_common(2)
    if not often or len(often) > 1 and often[0][1] == often[1][1]:
        return None
    forms = [f for f in named if f.value.canonical == often[0][0]]
    return max(forms, key=lambda f: (not f.value.name.startswith(_BYNAME), len(f.value.name)))


def _key(scan: Scan, index: int) -> str:
    """The folded token at ``index``, or nothing past the end."""
    return scan.tokens.keys[index] if index < len(scan.tokens.keys) else ""


def _at(body: Found[Organization], place: Found[Place], unit: str, first: int, stop: int) -> Found[Organization]:
    where = place.value
    named = where.name if not unit or where.name.startswith(unit) else f"{unit} {where.name}"
    if not where.canonical.startswith(_CITY):
        named = named.replace(_CITY, "thành phố ", 1)
    named = named.replace("Tỉnh ", "tỉnh ", 1)  # at the head of a sentence
    value = with_changes(
        body.value,
        {
            "name": f"{body.value.name} {named}",
            "canonical": f"{body.value.canonical} {where.canonical}",
            "country": where.country,
            "place": where,
        },
    )
    return Found(first, stop, value, "body of two places")


def _half_named(body: Found[Organization], printed: Mapping[str, Organization]) -> bool:
    """`hai Bộ Giáo dục`, of which the article prints longer names; `hai Bộ giao thông`, of which it prints none."""
    core = fold_name(body.value.canonical)
    whole = {f"{core} {fold_name(country)}" for country in COUNTRY_NAMES.values()}
    return core in _BEGINNINGS or any(name.startswith(core + " ") and name not in whole for name in printed)


def _in_full(
    body: Found[Organization], other: Found[Organization], printed: Mapping[str, Organization]
) -> tuple[Found[Organization], Found[Organization]]:
    """`hai Bộ Lao động Việt Nam - Lào`: the two that begin so, where the article prints both whole."""
    core = body.value.canonical.removesuffix(COUNTRY_NAMES.get(body.value.country or "", "-")).rstrip()
    half = body.value.model_copy(update={"canonical": core})
    lands = (body.value.country or "", other.value.country or "")
    one, two = (_longer(half, land, printed) for land in lands)
    if body.value.kind != "ministry" or one is None or two is None:
        return body, _as_printed(other, printed)
    return Found(body.first, body.stop, one, body.rule), Found(other.first, other.stop, two, other.rule)


def _side(body: Found[Organization], country: str, printed: Mapping[str, Organization]) -> Organization:
    """The body of one of two countries that one name tells of, in the fullest words that the article has for it."""
    if (longer := _longer(body.value, country, printed)) is not None:
        return longer
    inner = _inner(body.value, country, printed)
    own = inner or _of(body, country)
    known = printed.get(fold_name(own.canonical))
    if known is None:
        return own
    fuller = inner is not None and len(inner.name) > len(known.name)  # Quân đội Việt Nam
    fuller = fuller and _IN_FULL not in fold_name(own.name)  # not Bộ Y tế nước Cộng hòa Dân chủ Nhân dân Lào
    return with_changes(known, {"name": own.name}) if fuller else known


def _alike(
    here: Organization, there: Organization, printed: Mapping[str, Organization]
) -> tuple[Organization, Organization]:
    """`Tòa án hai nước` where one is printed as Tòa án nhân dân tối cao: the other country's is called so too."""
    if here.kind not in _CALLED_ALIKE:
        return here, there
    names = [(s.canonical.removesuffix(f" {COUNTRY_NAMES[land]}"), s) for s, land in ((here, "VN"), (there, "LA"))]
    core, full = max(names, key=lambda named: len(named[0]))

    def side(own: Organization, land: str) -> Organization:
        if own is full or fold_name(own.canonical) == fold_name(f"{core} {COUNTRY_NAMES[land]}"):
            return own
        called = f"{core} {COUNTRY_NAMES[land]}"
        known = printed.get(fold_name(called))
        name = f"{full.name.removesuffix(COUNTRY_NAMES[_OTHER[land]]).rstrip()} {COUNTRY_NAMES[land]}"
        return known or with_changes(own, {"name": name, "canonical": called})

    return side(here, "VN"), side(there, "LA")


def _longer(body: Organization, country: str, printed: Mapping[str, Organization]) -> Organization | None:
    """`Trung ương Đoàn hai nước`: the one body of the country whose printed name begins with these words.

    `Đoàn Thanh niên hai nước` means its Trung ương too; a country has one front, whatever of it is printed.
    """
    core = fold_name(body.canonical) + " "
    own = {
        name: b
        for name, b in printed.items()
        if b.country == country and b.kind == body.kind and (b.place is None or b.place.kind == "country")
    }
    if body.kind == "front":
        return max(own.values(), key=lambda b: len(b.canonical), default=None)
    itself = core + fold_name(COUNTRY_NAMES[country])
    found = [b for name, b in own.items() if name.startswith(core) and name != itself]
    found = found or [b for name, b in own.items() if name.startswith(f"trung ương {core}")]
    return found[0] if len(found) == 1 else None


def _inner(body: Organization, country: str, printed: Mapping[str, Organization]) -> Organization | None:
    """`Đoàn TNNDCM Lào` of `BCH Trung ương Đoàn TNNDCM Lào`: the body that another's name ends in."""
    core, head = f" {fold_name(body.canonical)} ", f" {body.canonical.split()[0]} "
    for name, known in printed.items():
        at, starts = name.find(core), known.name.find(head)
        if at > 0 < starts and known.country == country and (known.place is None or known.place.kind == "country"):
            words = known.canonical.split()[name.count(" ", 0, at + 1) :]
            return with_changes(
                body, {"name": known.name[starts + 1 :], "canonical": " ".join(words), "country": country}
            )
    return None


def _of(body: Found[Organization], country: str) -> Organization:
    name = COUNTRY_NAMES[country]
    value, printed, canonical = body.value, body.value.name, body.value.canonical
    if fold_name(canonical) == _FRIENDS:  # Hội Hữu nghị hai nước: each is called after both
        name = f"{name} - {COUNTRY_NAMES[_OTHER[country]]}"
    if value.kind == "military" and fold_name(canonical).startswith(fold_name(printed) + " "):
        printed = canonical  # quân đội hai nước: the whole name, which is printed of neither
    return with_changes(value, {"name": f"{printed} {name}", "canonical": f"{canonical} {name}", "country": country})
