"""What follows the head and the field of a body: how far it reaches, the bodies within its name, its place.

:mod:`vnlao_coop.vi.actors.organizations` reads the whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from vnlao_coop.models.actors import Place
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.actors.names import is_namesake, opens_full_name
from vnlao_coop.vi.actors.organization_forms import OWN_NAMES
from vnlao_coop.vi.actors.organization_names import Places, field_end, past_letters
from vnlao_coop.vi.scan import Found, Hit, Scan

_FIRMS = frozenset(["bank", "company"])
_STAND_ABROAD = frozenset(["agency", "association", "mass_organization", "media", "school"])
_AREA = ("khu", "vực")
_PARTY = frozenset(["party", "party_committee"])
_HOLDS = {  # the kinds of bodies that may stand in the name of another
    "party_committee": _PARTY | frozenset(["police", "military"]),
    "party": _PARTY,
    "committee": _PARTY,
    "military": frozenset(["military"]),
}


def mandates(scan: Scan, at: int) -> bool:
    """`được Chủ tịch UBND tỉnh ủy | quyền`: no `Tỉnh ủy`."""
    keys = scan.tokens.keys
    return keys[at - 1] == "ủy" and at < len(keys) and keys[at] in ("quyền", "nhiệm", "thác")


def as_entered(entry: Mapping[str, Any], printed: str) -> str:
    """The table's spelling of what was printed (tone placement, case), else what was printed."""
    folded = fold_name(printed)
    for name in entry["names"]:
        if fold_name(name) == folded:
            return str(name)
    return printed


@cache
def in_full(head: str) -> str:
    """The head of a body with its abbreviations spelt out.

    >>> in_full("Bộ Tư lệnh BĐBP"), in_full("Hội LHPN")
    ('Bộ Tư lệnh Bộ đội Biên phòng', 'Hội Liên hiệp Phụ nữ')
    """
    short = {entry["short"]: entry["full"] for entry in lexicon.entries("body_short")}
    return " ".join(short.get(word, word) for word in head.split())


# --- what follows the core ------------------------------------------------------------------------


class _Pair(NamedTuple):
    """Two or three countries that share a body: `Việt Nam - Lào`, `Việt - Lào`."""

    stop: int
    countries: tuple[str | None, ...]
    words: str


class Tail:
    """What follows the core: reach, further bodies (`Thành ủy`), the place, in any order that is printed.

    ``counted``: two bodies, each of its own place: `hai Văn phòng Quốc hội Việt Nam - Lào`. ``sent``: a group of it
    travels, and `tại` says where that is: `Đoàn đại biểu Hội Phụ nữ Lào | tại Việt Nam`.
    """

    __slots__ = ("counted", "country", "end", "pieces", "place", "sent")

    def __init__(self, end: int, *, counted: bool = False, sent: bool = False) -> None:
        self.end, self.counted, self.sent = end, counted, sent
        self.place: Place | None = None
        self.country: str | None = None
        self.pieces: list[str] = []

    @classmethod
    def read(
        cls,
        scan: Scan,
        at: int,
        stop: int,
        places: Places,
        entry: Mapping[str, Any],
        *,
        counted: bool = False,
        sent: bool = False,
    ) -> Tail:
        """The tail of a body with lexicon ``entry`` whose core ends at token ``at``."""
        tail = cls(at, counted=counted, sent=sent)
        if entry["kind"] == "committee":
            tail._concern(scan, stop, places)
        if entry.get("pair") and (pair := pair_of(scan, tail.end, stop, places)):
            tail.end = pair.stop
            tail.pieces.append(pair.words)
            tail.country = pair.countries[0] if entry["kind"] == "association" else None  # a joint body is of both
        while tail.end < stop and tail._step(scan, stop, places, entry):
            pass
        return tail

    def _step(self, scan: Scan, stop: int, places: Places, entry: Mapping[str, Any]) -> bool:
        inner, reach = scan.at(self.end, "body"), scan.at(self.end, "reach")
        if (
            inner
            and not mandates(scan, inner.stop)
            and inner.stop <= stop
            and not opens_full_name(scan, inner.stop - 1, stop)
            and (inner.value["kind"] in _HOLDS.get(entry["kind"], ()) or reach is not None and _is_union(inner, reach))
        ):
            printed = scan.tokens.text(self.end, inner.stop)
            text = str(inner.value.get("canonical") or in_full(as_entered(inner.value, printed)))
            numbered = (
                bool(inner.value.get("numbered")) and inner.stop < stop and scan.tokens.keys[inner.stop].isdigit()
            )
            self.pieces.append(f"{text} {scan.tokens.keys[inner.stop]}" if numbered else text)
            self.end = inner.stop + numbered
            self.country = self.country or inner.value.get("country")
            return True
        if reach and reach.stop <= stop:
            self.pieces.append(scan.tokens.text(self.end, reach.stop))
            self.end = reach.stop
            return True
        if entry["kind"] == "committee" and self._concern(scan, stop, places):
            return True
        return self._district(scan, stop, entry) or self._place(scan, stop, places, entry)

    def _concern(self, scan: Scan, stop: int, places: Places) -> bool:
        """`Ban Chỉ đạo Trung ương về phòng chống thiên tai`: what a committee is on."""
        field = scan.at(self.end + 1, "sector") if self.end < stop and scan.tokens.keys[self.end] == "về" else None
        if field is None or field.value.get("verb"):
            return False
        end = field_end(scan, self.end + 1, stop, places, known=True)
        self.pieces.append(scan.tokens.text(self.end, end))
        self.end = end
        return True

    def _district(self, scan: Scan, stop: int, entry: Mapping[str, Any]) -> bool:
        """`Huyện ủy Kỳ Sơn`: the head says that the name is a district's."""
        seat = scan.at(self.end, "place") if entry.get("seat") and self.place is None else None
        if seat is None or seat.stop > stop or seat.value["kind"] != "district":
            return False
        if opens_full_name(scan, self.end, stop):
            return False
        name = scan.tokens.text(self.end, seat.stop)
        if not all(word[0].isupper() for word in name.split()):
            return False
        canonical, country = seat.value["canonical"], seat.value.get("country")
        self.place = Place(name=name, canonical=canonical, kind="district", country=country)
        self.country = self.country or country
        self.pieces.append(canonical)
        self.end = seat.stop
        return True

    def _place(self, scan: Scan, stop: int, places: Places, entry: Mapping[str, Any]) -> bool:
        """A place after the core: of the body, or in brackets; an embassy's second one is where it stands."""
        keys, step = scan.tokens.keys, self.end
        if keys[step] == "(" and step + 1 in places:
            inside = places[step + 1]
            if inside.stop >= stop or keys[inside.stop] != ")":
                return self._lies_in(scan, inside, stop, places, entry)
            gate = self.place is not None and self.place.kind != "country" and not entry.get("abroad")
            gate = gate and inside.value.kind == "country"
            self._take(inside)
            if gate:
                self.country = inside.value.country  # Trạm Công an cửa khẩu Nậm Cắn (Lào): both sides have one
            self.end = inside.stop + 1
            return True
        if keys[step] == "(" and (after := past_letters(scan.tokens, step, stop)) and after in places:
            step = after
        elif keys[step] == "của" and step + 1 in places or keys[step] == "tại":
            step += 1
        elif keys[step : step + 2] == _AREA and (area := places.get(step + 2)) and area.value.kind == "other":
            step += 2  # Kiểm toán Nhà nước | khu vực | Nam Lào
        elif keys[step] == "," and entry.get("numbered") and self.place is None:
            lao = (at := places.get(step + 1)) is not None and at.value.country == "LA"
            step += lao  # Đại đội Biên phòng 213, tỉnh Hủa Phăn; not Quân khu 4, tỉnh Nghệ An
        here, abroad = places.get(step), bool(entry.get("abroad"))
        if here is None or here.stop > stop:
            return False
        if keys[step - 1] == "tại" and not abroad and not self._stands_in(here.value, entry):
            return False
        abroad = abroad or keys[step - 1] == "tại"
        central = entry.get("level") == "central" or keys[self.end - 2 : self.end] == ("tối", "cao")
        if (central or entry["kind"] == "ministry") and is_namesake(scan, here):
            return False  # Văn phòng Quốc hội | Viengthong Sisavath
        if self.place and (is_namesake(scan, here) or not _narrows(here.value, self.place) and not abroad):
            return False
        self._take(here, "tại " if keys[step - 1] == "tại" else "")
        if entry["kind"] in _FIRMS and here.value.canonical == "Lào":
            self._shared(scan, here, stop)
        other = places.get(self.end + 1) if self.end < stop and keys[self.end] == "-" else None
        joint = entry["kind"] in OWN_NAMES and not self.counted
        if other is not None and other.stop <= stop and joint:
            self.pieces.append(f"- {other.value.canonical}")  # Trường Cao đẳng Kỹ thuật Viêng Chăn - Hà Nội
            self.end = other.stop
        while self.end < stop and entry["kind"] in OWN_NAMES and (word := scan.at(self.end, "trade_word")):
            self.pieces.append(scan.tokens.text(self.end, word.stop))  # Công ty Xê Kông Mining
            self.end = word.stop
        return True

    def _shared(self, scan: Scan, laos: Found[Place], stop: int) -> None:
        """`Công ty Cao su Việt Lào`, `Công ty Lào Việt`: with no dash, of neither country alone."""
        keys = scan.tokens.keys
        if (
            keys[self.end : self.end + 1] == ("việt",)
            and self.end < stop
            and keys[self.end + 1 : self.end + 2] != ("nam",)
        ):
            self.pieces.append(scan.tokens.words[self.end])
            self.end += 1
            self.place = self.country = None
        elif keys[laos.first - 1] == "việt":
            self.place = self.country = None

    def _lies_in(self, scan: Scan, inner: Found[Place], stop: int, places: Places, entry: Mapping[str, Any]) -> bool:
        """`Đại đội 213 (tỉnh Hủa Phăn, Lào)`: where a numbered unit lies, which is no part of its name; never True."""
        outer = places.get(inner.stop + 1) if scan.tokens.keys[inner.stop] == "," else None
        if outer is not None and entry.get("numbered") and self.place is None and outer.stop < stop:
            if scan.tokens.keys[outer.stop] == ")":
                self.place, self.country = inner.value, self.country or inner.value.country or outer.value.country
        elif outer is not None and self.place is not None and self.place.kind == "border_gate" and outer.stop < stop:
            if outer.value.kind == "country" and scan.tokens.keys[outer.stop] == ")":
                self.country = outer.value.country  # Đồn Công an cửa khẩu Nậm Cắn (tỉnh Xiêng Khoảng, Lào)
        return False

    def _stands_in(self, host: Place, entry: Mapping[str, Any]) -> bool:
        """`Trung tâm Văn hóa Việt Nam tại Lào`: a body of one country that stands in the other."""
        if self.sent or entry["kind"] not in _STAND_ABROAD or self.place is None or self.place.kind != "country":
            return False
        if entry["kind"] == "agency" and entry.get("level") == "central":
            return False  # đào tạo kiểm toán viên Kiểm toán Nhà nước Lào | tại Việt Nam
        return host.kind == "country" and host.country != self.place.country

    def _take(self, here: Found[Place], linked: str = "") -> None:
        sender = self.country
        if self.place is None or self.place.kind == "country":
            self.place = here.value
        self.country = sender or here.value.country
        self.end = here.stop
        if here.value is self.place:  # not the country in brackets after a province
            self.pieces.append(f"{linked}{here.value.canonical}")


def _is_union(inner: Hit, reach: Hit) -> bool:
    """`Ban Quốc tế | Trung ương Đoàn`: the union's centre, not how far a body reaches."""
    return inner.stop > reach.stop and inner.value["kind"] in ("mass_organization", "association")


def pair_of(scan: Scan, at: int, stop: int, places: Places) -> _Pair | None:
    """`Việt Nam - Lào`, `Việt - Lào`, `Lào - Việt Nam - Campuchia` at token ``at``."""
    countries: list[str | None] = []
    names: list[str] = []
    end = at
    while end < stop:
        place = places.get(end)
        if place is not None and place.value.kind == "country":
            countries.append(place.value.country)
            names.append(place.value.canonical)
            end = place.stop
        elif scan.tokens.keys[end] == "việt":
            countries.append("VN")
            names.append("Việt")
            end += 1
        else:
            break
        if end + 1 >= stop or scan.tokens.keys[end] != "-":
            break
        end += 1
    if len(countries) < 2:
        return None
    end -= scan.tokens.keys[end - 1] == "-"  # `X - Chủ tịch Hội hữu nghị Lào - Việt Nam | - cho biết`
    return _Pair(end, tuple(countries), " - ".join(names))


def _narrows(inner: Place, outer: Place) -> bool:
    """Whether two places in a row belong to one body: `Việt Nam thành phố Hà Nội`, `tỉnh Hủa Phăn, Lào`."""
    return (inner.kind == "country") != (outer.kind == "country")
