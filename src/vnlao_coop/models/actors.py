"""Who acts and where: places, organizations, positions, officials, groups."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from vnlao_coop.models.base import Evidence, Record

PlaceKind = Literal[
    "country", "capital", "city", "province", "district", "commune", "village", "border_gate", "venue", "other"
]
OrganizationKind = Literal[
    "state", "party", "party_committee", "government", "ministry", "department", "agency", "parliament",
    "people_council", "people_committee", "front", "mass_organization", "association", "military", "police",
    "court", "procuracy", "embassy", "school", "hospital", "company", "bank", "media", "committee", "fund", "other",
]  # fmt: skip
Level = Literal["international", "central", "provincial", "district", "local", "organization"]
System = Literal[
    "party", "state", "parliament", "front", "mass", "military", "police", "diplomatic", "business", "academic",
    "rank", "delegation", "other",
]  # fmt: skip

Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$", description="ISO 3166-1 alpha-2")]


class Place(Record):
    """A place as printed, with its canonical name and code where it has one.

    ``iso3166_2`` tells Thủ đô Viêng Chăn (LA-VT) from tỉnh Viêng Chăn (LA-VI). ``valid_to`` and
    ``successor`` are set for units that were merged (Việt Nam, 2025-07-01).
    """

    type: Literal["place"] = "place"
    name: str
    canonical: str
    kind: PlaceKind = "other"
    country: Country | None = None
    iso3166_2: Annotated[str | None, Field(pattern=r"^[A-Z]{2}-[A-Z0-9]{1,3}$")] = None
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    successor: str | None = None
    evidence: tuple[Evidence, ...] = ()


class Organization(Record):
    """A body as printed: ministry, department, committee, union, school, company, delegation side."""

    type: Literal["organization"] = "organization"
    name: str
    canonical: str
    kind: OrganizationKind = "other"
    level: Level | None = None
    place: Place | None = None
    country: Country | None = None
    abbreviation: str | None = None
    evidence: tuple[Evidence, ...] = ()


class Position(Record):
    """One office: ``title`` is the whole of it in one string, with body and place.

    ``role`` is the bare function (`Phó Chủ tịch`); ``inferred`` says that a part of the title
    (the city of `Bí thư Thành ủy`) comes from elsewhere in the article.
    """

    type: Literal["position"] = "position"
    title: str
    role: str
    organization: Organization | None = None
    place: Place | None = None
    system: System | None = None
    former: bool = False
    acting: bool = False
    inferred: bool = False


class Official(Record):
    """A named person with an office, rank or title. ``name`` has no title, rank or honorific."""

    type: Literal["official"] = "official"
    name: str
    canonical: str
    aliases: tuple[str, ...] = ()
    country: Country | None = None
    positions: tuple[Position, ...] = ()
    present: Annotated[bool, Field(description="Takes part or speaks in what is reported")] = False
    evidence: tuple[Evidence, ...] = ()


class Group(Record):
    """Those who receive together, by what they are, none of them by name: `học sinh Lào`, `hộ nghèo huyện Mẫu`.

    ``of`` is the country, place or body that they are of.
    """

    type: Literal["group"] = "group"
    name: str
    canonical: str
    of: Annotated[Organization | Place | None, Field(discriminator="type")] = None
    country: Country | None = None
    evidence: tuple[Evidence, ...] = ()


Actor = Annotated[Official | Organization | Place, Field(discriminator="type")]
Body = Annotated[Organization | Place, Field(discriminator="type")]
Recipient = Annotated[Official | Organization | Place | Group, Field(discriminator="type")]
Participant = Annotated[Official | Organization, Field(discriminator="type")]
