"""Who a giver, a receiver or a party is, whatever it is called: one key for a province and its committee."""

from __future__ import annotations

from vnlao_coop.models.actors import Group, Official, Organization, Place
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.actors.names import is_vietnamese_syllable, skeleton

_COUNTRY_BODIES = frozenset(["state", "government"])
_TERRITORIAL = frozenset(["party_committee", "people_council", "people_committee", "government", "front"])
_SHORTEST_SKELETON = 4


def party_key(actor: Official | Organization | Place | Group) -> str:
    """One key for all names of a side: a country by its code, a province or its committees by the unit's code.

    A group counts as whom it is of: what one article gives to Laos another gives to Lao pupils.

    >>> party_key(Place(name="nước CHXHCN Việt Nam", canonical="Việt Nam", kind="country", country="VN"))
    'VN'
    >>> capital = Place(name="Hà Nội", canonical="Hà Nội", kind="capital", country="VN", iso3166_2="VN-HN")
    >>> body = Organization(name="UBND TP Hà Nội", canonical="UBND Hà Nội", kind="people_committee", place=capital)
    >>> party_key(body) == party_key(capital) == "VN-HN"
    True
    """
    if isinstance(actor, Place):
        if actor.kind == "country" and actor.country:
            return actor.country
        return actor.iso3166_2 or fold_name(actor.canonical)
    if isinstance(actor, Organization):
        place = actor.place
        if actor.kind in _COUNTRY_BODIES and actor.country and (place is None or place.kind == "country"):
            return actor.country
        if actor.kind in _TERRITORIAL and place is not None and place.kind != "country":
            return party_key(place)
        name = fold_name(actor.canonical)
        if place is not None and place.kind == "country":  # Bộ đội Biên phòng (Việt Nam)
            name = name.removesuffix(fold_name(place.canonical)).rstrip()
        return f"{name} {actor.country or ''}".rstrip()
    unit = unit_of(actor)
    return name_key(actor.name) if unit is actor or unit is None else party_key(unit)


def unit_of(actor: Official | Organization | Place | Group | None) -> Official | Organization | Place | None:
    """Whom a side counts as where many articles are joined: a group as whom it is of."""
    return actor.of if isinstance(actor, Group) else actor


def name_key(name: str) -> str:
    """One key for the spellings of a name: a Vietnamese name as it is written, another by its consonants.

    >>> name_key("Thoong-lun Xi-xu-lít") == name_key("Thongloun Sisoulith")
    True
    >>> name_key("Trần Văn Hoà") == name_key("TRẦN VĂN HÒA"), name_key("Trần Văn Hoa")
    (True, 'trần văn hoa')
    """
    folded = fold_name(name).replace("-", " ")
    if "-" not in name and all(map(is_vietnamese_syllable, folded.split())):
        return folded
    bones = skeleton(name)
    return bones if len(bones) >= _SHORTEST_SKELETON else folded
