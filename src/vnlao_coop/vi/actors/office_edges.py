"""What stands around the offices of a row: forms of address, names, asides, the bodies and terms behind an office."""

from __future__ import annotations

from dataclasses import dataclass, field

from vnlao_coop.models.actors import Organization
from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.names import is_vietnamese_syllable, name_end
from vnlao_coop.vi.actors.office_pieces import Organizations
from vnlao_coop.vi.actors.offices import Office
from vnlao_coop.vi.actors.organization_names import Places
from vnlao_coop.vi.scan import Scan

SEPARATORS = frozenset([",", "-"])
_GROUP = fold("đoàn")
_MOST_HONORIFICS = 6  # in a row
MARKS = frozenset([",", "-", ";", ")", "(", ".", ":", '"', "!", "?"])
TERMS = frozenset(["khóa", "các", "nhiệm", "giai"])  # first words of `khóa XIII`, `nhiệm kỳ 2020 - 2025`
_TERM_WORDS = frozenset([("nhiệm", "kỳ"), ("các", "khóa"), ("giai", fold("đoạn"))])
_HEADS = frozenset(fold("hội quỹ viện").split())  # what a chairman is of, where it is not named
_SHRINES = frozenset(["chùa", "đền", "đình"])  # what two syllables call right behind is no person
_TERM_MARKS, _ROMAN = frozenset(["-", "và", ","]), frozenset("ivx")
_SAYS = frozenset(
    tuple(fold(words).split())
    for words in ("cho biết", "cho rằng", "cho hay", "chia sẻ", "phát biểu", "bày tỏ", "khẳng định", "nhấn mạnh")
)
_GOES_ON = frozenset("nói kiêm làm dẫn và cùng".split())  # behind an office, as behind a mark
_INFERIOR = frozenset(["agency", "department", "committee", "military", "school", "hospital"])
_SUPERIOR = frozenset(["ministry", "military", "police", "party", "people_committee", "front"])
_SECTIONS = frozenset(["khoa", "phòng", "môn", "tòa"])  # of a hospital, a school, a department
_UNITS = frozenset(["trung", "chương", "bộ", "tổ", "đội", "nhóm", "khối"])  # first words of what has no table
# What a section that is no body itself belongs to.
_HOUSES = _SUPERIOR | frozenset(
    "hospital school department agency court procuracy embassy media mass_organization association".split()
)
_LEVELS = {kind: 2 if kind in _SUPERIOR else 1 for kind in _HOUSES} | {"ministry": 3}  # `Phòng …, Bộ CHQS …`


@dataclass(slots=True, eq=False)
class Edges:
    """Reads these at a token of one scan."""

    scan: Scan
    places: Places
    bodies: Organizations
    offices: dict[int, Office]
    _honorifics: frozenset[int] = field(init=False)  # most tokens asked about are none

    def __post_init__(self) -> None:
        self._honorifics = frozenset(self.scan.positions("honorific"))

    def honorific(self, at: int, stop: int) -> tuple[int, bool]:
        if at not in self._honorifics:
            return at, False
        begin = at
        for _ in range(_MOST_HONORIFICS):
            hit = self.scan.at(at, "honorific") if at < stop else None
            if (
                hit is None
                or hit.stop > stop
                or (title := self.scan.any(at, "rank", "office"))
                and title.stop > hit.stop
            ):
                break  # `bác`, but `bác sĩ`; `kỹ sư`, but `Kỹ sư trưởng`
            at = hit.stop
        return at, at > begin

    def name(self, at: int, stop: int, *, announced: bool) -> int:
        if at >= stop or at in self.bodies or not self.scan.tokens.words[at][0].isupper():
            return at
        end = name_end(self.scan, at, stop, self.places, self.bodies, announced=announced)
        keys = self.scan.tokens.keys
        if end == at + 1 and (self._is_country(end, stop) or keys[at] in _HEADS and keys[at - 1] == "tịch"):
            return at  # quân tình nguyện | Việt - Lào; Chủ tịch | Hội
        land = self.places.get(at + 1) if keys[at] == _GROUP and end > at + 1 else None
        if land is not None and land.value.kind == "country" and land.stop == end:
            return at  # tiếp | Đoàn Lào
        return at if end == at + 2 and self.scan.tokens.keys[at - 1] in _SHRINES else end

    def _is_country(self, at: int, stop: int) -> bool:
        """`- Lào`: a dash before a country."""
        other = self.places.get(at + 1) if at + 1 < stop and self.scan.tokens.keys[at] == "-" else None
        return other is not None and other.value.kind == "country"

    def person(self, office: Office, at: int, stop: int) -> int:
        """The end of a name after an office that nothing announces; ``at`` where two capitals are none: `Phó trưởng
        Khoa | Tiếng Việt`."""
        end = self.name(at, stop, announced=False)
        if end == at + 2 and self._is_section(office) and self.scan.at(at, "surname") is None:
            return at if all(is_vietnamese_syllable(word) for word in self.scan.tokens.words[at:end]) else end
        return end

    def _within(self, office: Office, end: int) -> Office:
        """The office with the body over its own, which ends at ``end``."""
        above = self.bodies.get(office.stop + 1)
        if above is None:
            return office
        place = office.place or above.value.place
        return office._replace(stop=end, complement=(office.complement[0], end), place=place)

    def past_superior(self, office: Office, stop: int) -> int:
        """`Cục trưởng Cục Tuyên huấn, Tổng cục Chính trị, Đại tá X`: past the body that the office's own belongs to."""
        keys, end = self.scan.tokens.keys, office.stop
        if office.place is not None and (around := self._past_places(end, stop)) > end:
            return around
        military = office.bare and office.system == "military"
        inferior = office.body.kind in _INFERIOR if office.body else military or self._is_section(office)
        if not inferior or end + 1 >= stop or keys[end] not in (",", "-"):
            return end  # `Cục trưởng Cục Lãnh sự - Bộ Ngoại giao X` as well
        above = self.bodies.get(end + 1)
        if (
            above is None
            or above.stop >= stop
            or not (above.value.kind in _HOUSES or _is_board_over(above.value, office))
        ):
            return end
        if keys[above.stop : above.stop + 1] == (",",):
            return above.stop if above.value.kind in _SUPERIOR and above.stop + 1 in self.offices else end
        return above.stop if self.name(above.stop, stop, announced=True) > above.stop + 1 else end

    def _past_places(self, at: int, stop: int) -> int:
        """`Trưởng Công an huyện A, tỉnh B, Trung tá X`: past what a seat lies in, up to the comma before the name."""
        keys, end = self.scan.tokens.keys, at
        while end + 1 < stop and keys[end] == "," and (place := self.places.get(end + 1)) and place.stop < stop:
            end = place.stop
        if end == at:
            return at
        named = keys[end] == "," and (end + 1 in self.offices or self.honorific(end + 1, stop)[1])
        return end if named or self.name(end, stop, announced=True) > end + 1 else at

    def _past_house(self, office: Office, stop: int, *, acts: bool = False) -> int:
        """`X, Trưởng khoa Nhi, Bệnh viện Mẫu Sơn, …`: past the body that the office's own belongs to, up to a mark;
        where X is who ``acts``, up to what he does: `X, Cục trưởng Cục Lãnh sự, Bộ Ngoại giao | đã trao`."""
        keys, end, body = self.scan.tokens.keys, office.stop, office.body
        unit = self.scan.tokens.keys[min(office.complement[0], len(keys) - 1)] in _UNITS
        section = self._is_section(office) or unit or office.bare if body is None else body.kind in _INFERIOR
        section = section or body is None and self._is_board(office)
        section = section and not (office.rank or office.head or office.system == "delegation")
        above = self.bodies.get(end + 1) if end + 1 < stop and keys[end] in SEPARATORS else None
        if not section or above is None or office.place or not self._houses(above.value, office):
            return end
        after = above.stop
        if keys[end] == "-" and after <= stop:
            return after  # `Vụ trưởng Vụ Kế hoạch - Bộ Công Thương`
        after = self._past_unit(after)
        while after < stop and keys[after] == "," and (over := self.bodies.get(after + 1)) is not None:
            if _LEVELS.get(over.value.kind, 0) <= _LEVELS.get(above.value.kind, 0):
                return end  # a list of bodies
            above, after = over, self._past_unit(over.stop)
        if after >= min(stop + 1, len(keys)) or after == stop and keys[after] != ")":
            return end
        said = keys[after : after + 2] in _SAYS or keys[after] in _GOES_ON
        acts = acts or keys[end + 1] in office.canonical_role.casefold().split()  # Viện trưởng, Viện Kiểm sát
        said = said or acts and self.scan.tokens.words[after].islower()
        return after if said or keys[after] in MARKS else end  # the body opens the clause

    def _houses(self, body: Organization, office: Office) -> bool:
        """Whether a section that is no body itself can belong to a body; `Phó Trưởng ban, Ban Tuyên huấn …`."""
        board = body.kind == "committee" and office.bare and "ban" in office.canonical_role.casefold().split()
        return board or body.kind in _HOUSES or _is_board_over(body, office)

    def _past_unit(self, at: int) -> int:
        """Past a kind word that stands alone behind a body: `Bộ Chỉ huy Quân sự | tỉnh,`."""
        unit = self.scan.at(at, "unit")
        return at if unit is None or at in self.places else unit.stop

    def past_term(self, at: int, stop: int) -> int:
        """`Chủ tịch Hội … | khóa XIII, nhiệm kỳ 2020 - 2025 |, Ủy viên …`: past the terms of an office."""
        keys = self.scan.tokens.keys
        while at + 2 < stop:
            begin = at + (keys[at] == ",")
            words = 2 if keys[begin : begin + 2] in _TERM_WORDS else int(keys[begin] == "khóa")
            end = begin + words
            while end < stop and words and self._counts_term(keys[end]):
                end += 1
            while end > begin and keys[end - 1] in _TERM_MARKS:
                end -= 1
            if end <= begin + words:
                break
            at = end
        return at

    @staticmethod
    def _counts_term(key: str) -> bool:
        return key.isdigit() or key in _TERM_MARKS or set(key) <= _ROMAN

    def _abbreviation(self, at: int, stop: int) -> int:
        """The end of `(OPCW)` at ``at``; ``at`` itself where none stands there."""
        keys, words = self.scan.tokens.keys, self.scan.tokens.words
        if at < 0 or at + 2 >= stop or keys[at] != "(" or keys[at + 2] != ")":
            return at
        return at + 3 if words[at + 1].isupper() and words[at + 1].isalpha() else at

    def _past_seat(self, at: int, stop: int) -> int:
        """Past `tại TP.HCM` at ``at``: where a body is, behind its letters in brackets."""
        place = self.places.get(at + 1) if at < stop and self.scan.tokens.keys[at] == "tại" else None
        return at if place is None else place.stop

    def _past_bracketed(self, at: int, stop: int) -> int:
        """`Chính ủy Trung đoàn 148 | (Sư đoàn 316) |, Trung tá X`: past the body in brackets that one's own is a part
        of, before a mark and a rank; ``at`` where none is."""
        keys = self.scan.tokens.keys
        above = self.bodies.get(at + 1) if at < stop and keys[at] == "(" else None
        if above is None or above.stop + 2 >= stop or keys[above.stop] != ")":
            return at
        after = above.stop + 1
        following = self.offices.get(after + 1) if keys[after] in SEPARATORS else None
        return after if following is not None and following.rank else at

    @staticmethod
    def _is_board(office: Office) -> bool:
        """`Trưởng ban Quốc tế`, of what a newspaper or an association is made of."""
        return office.canonical_role.casefold().endswith("trưởng ban")

    @staticmethod
    def _is_section(office: Office) -> bool:
        return office.canonical_role.casefold().split()[-1] in _SECTIONS

    def close(self, at: int, stop: int, longest: int) -> int | None:
        """The closing bracket of an aside that opens at ``at``."""
        keys = self.scan.tokens.keys
        if at >= stop or keys[at] != "(":
            return None
        return next((k for k in range(at + 1, min(stop, at + longest)) if keys[k] == ")"), None)


def _is_board_over(body: Organization, office: Office) -> bool:
    """`Vụ trưởng Vụ Lào, Ban Đối ngoại Trung ương`, `Vụ trưởng Vụ Tổng hợp, Ủy ban Dân tộc`."""
    return body.kind == "committee" and office.body is not None and office.body.kind == "agency"
