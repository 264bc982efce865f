"""The bodies that offices name without their head word: `Bộ trưởng Ngoại giao Lào` heads the Bộ Ngoại giao Lào."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vnlao_coop.models.actors import Organization
from vnlao_coop.models.base import make
from vnlao_coop.vi.actors.mentions import Person
from vnlao_coop.vi.actors.offices import Office
from vnlao_coop.vi.actors.organization_names import Places, field_end, spelt
from vnlao_coop.vi.actors.organizations import read_organization
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Scan

_RULE, _INNER = "ministry of its minister", "body within an office"


def bodies_of_offices(scan: Scan, people: Iterable[Person], places: Places) -> Iterator[Found[Organization]]:
    """The body of each office of ``people`` that prints what its body works on, not what it is."""
    known: set[int] = set()
    for person in people:
        for office in person.offices:
            if not person.named or office.body is not None or office.first in known:
                continue  # Bộ trưởng Giao thông Lào và Campuchia, whom no name tells apart
            known.add(office.first)
            if found := _ministry(scan, office, places) or _inner(scan, office, places):
                yield found


@rule(
    _RULE,
    reader="vnlao_coop.vi.replay:organizations",
    examples={
        "Bộ trưởng Ngoại giao Lào Khamla Vongdara phát biểu.": {"Bộ Ngoại giao Lào": "ministry, LA"},
        "Thứ trưởng KH&CN Trần Văn Mẫu phát biểu.": {"Bộ KH&CN": "ministry, None"},
        "Bộ trưởng Công an Trần Văn Mẫu phát biểu.": {"Bộ Công an": "ministry, None"},
        "Bộ trưởng An ninh Lào Khamla Vongdara phát biểu.": {"Bộ An ninh Lào": "ministry, LA"},
    },
    never=["Hội nghị Bộ trưởng Ngoại giao ASEAN khai mạc.", "Bộ trưởng Trần Văn Mẫu phát biểu."],
)
def _ministry(scan: Scan, office: Office, places: Places) -> Found[Organization] | None:
    """`Thứ trưởng Giáo dục và Thể thao Lào`: the field opens a name of the tables, the country is the office's own."""
    first, stop = office.complement
    roles = (scan.at(first - back, "office") for back in (1, 2))  # Bộ trưởng Công an: not `Trưởng Công an`
    role = next((hit for hit in roles if hit is not None and hit.stop == first), None)
    head = role.value.get("heads") if role is not None else None
    sector = scan.at(first, "sector") if head and first < stop else None
    if sector is None or not scan.tokens.words[first][0].isupper():
        return None
    end = field_end(scan, first, stop, places, known=True)
    place = office.place if office.place is not None and office.place.kind == "country" else None
    return Found(
        office.first,
        office.stop,
        make(
            Organization,
            name=" ".join([str(head), scan.tokens.text(first, end), *([place.name] if place else ())]),
            canonical=" ".join([str(head), spelt(scan, first, end), *([place.canonical] if place else ())]),
            kind="ministry",
            level="central",
            place=place,
            country=place and place.country,
        ),
        _RULE,
    )


@rule(
    _INNER,
    reader="vnlao_coop.vi.replay:organizations",
    examples={
        "Tổng Thanh tra Chính phủ Trần Văn Mẫu phát biểu.": {"Thanh tra Chính phủ": "agency, None"},
        "Tổng Kiểm toán Nhà nước Trần Văn Mẫu phát biểu.": {"Kiểm toán Nhà nước": "agency, None"},
        "Phó Tổng Thanh tra Chính phủ Trần Văn Mẫu phát biểu.": {"Thanh tra Chính phủ": "agency, None"},
    },
    never=["Tổng Bí thư Trần Văn Mẫu phát biểu.", "Chủ tịch nước Trần Văn Mẫu phát biểu."],
)
def _inner(scan: Scan, office: Office, places: Places) -> Found[Organization] | None:
    """`Tổng | Thanh tra Chính phủ`: the office is the body's name after one word."""
    deputy = scan.tokens.keys[office.first : office.first + 2] == ("phó", "tổng")
    body = read_organization(scan, office.first + 1 + deputy, office.stop, places)
    if body is None or body.stop != office.stop or not scan.tokens.words[body.first][0].isupper():
        return None
    return Found(office.first, office.stop, body.value, _INNER)
