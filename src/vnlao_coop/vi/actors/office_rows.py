"""Offices in a row, before or after a name, and how far one reaches that no table completes."""

from __future__ import annotations

from dataclasses import dataclass

from vnlao_coop.vi.actors.names import name_end
from vnlao_coop.vi.actors.office_pieces import Organizations
from vnlao_coop.vi.actors.offices import Office
from vnlao_coop.vi.actors.organization_names import Places
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Scan

SEPARATORS = frozenset([",", "-"])
LONGEST_ASIDE = 16  # tokens in brackets after a name, or of an office that no table knows
_MOST_HONORIFICS = 6  # in a row
_MARKS = frozenset([",", "-", ";", ")", "(", ".", ":", '"', "!", "?"])
_OPEN_MARKS = frozenset([".", ":", '"', "!", "?"])  # they close a sentence, not what stands beside a name
_LINKS = frozenset(["và", "của", "tại", "ở", "về", "trong", "các", "cho", "với", "thuộc", "cấp", "giữa", "trên", "này"])
_VERBS = ("say", "visit", "meeting", "document_act", "attend", "held")
_SAYS = frozenset([("cho", "biết"), ("cho", "rằng"), ("cho", "hay"), ("chia", "sẻ")])
_HYPHENS = frozenset(["-", "’", "'"])
_INFERIOR = frozenset(["agency", "department", "committee", "military", "school", "hospital"])
_SUPERIOR = frozenset(["ministry", "military", "police", "party", "people_committee", "front"])
_SECTIONS = frozenset(["khoa", "phòng", "môn"])  # of a hospital, a school, a department
_HOUSES = _SUPERIOR | frozenset(["hospital", "school", "department", "agency"])  # of a section that is no body itself
TO_MARK = "office up to a mark"


@dataclass(slots=True, eq=False)
class Rows:
    """Reads offices in a row, forms of address, names and asides at a token."""

    scan: Scan
    places: Places
    bodies: Organizations
    offices: dict[int, Office]

    def honorific(self, at: int, stop: int) -> tuple[int, bool]:
        begin = at
        for _ in range(_MOST_HONORIFICS):
            hit = self.scan.at(at, "honorific") if at < stop else None
            if hit is None or hit.stop > stop:
                break
            at = hit.stop
        return at, at > begin

    def name(self, at: int, stop: int, *, announced: bool) -> int:
        if at >= stop or at in self.bodies or not self.scan.tokens.words[at][0].isupper():
            return at
        return name_end(self.scan, at, stop, self.places, self.bodies, announced=announced)

    def stack(self, at: int, stop: int, *, aside: bool = False) -> tuple[tuple[Office, ...], int]:
        """Offices in a row: `Ủy viên Bộ Chính trị, Bí thư Thành ủy`; `Bí thư - Tỉnh trưởng`; `… kiêm …`.

        ``aside``: they stand between a name and a closing mark, up to which the words are theirs.
        """
        if at not in self.offices:
            return (), at
        stack: list[Office] = []
        end = at
        while end < stop:
            office = self.offices.get(self._next_office(stack, end, stop))
            if office is None or office.stop > stop:
                break
            if aside:
                office = self._to_mark(office, stop)
                end = self._past_house(office, stop)
            else:
                end = self.past_superior(office, stop)
            stack.append(office if end == office.stop else self._within(office, end))
        return tuple(stack), end

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
        if office.body is None or office.body.kind not in _INFERIOR or end + 1 >= stop or keys[end] != ",":
            return end
        above = self.bodies.get(end + 1)
        if above is None or above.stop >= stop or above.value.kind not in _SUPERIOR:
            return end
        if keys[above.stop] == ",":
            return above.stop if above.stop + 1 in self.offices else end
        return above.stop if self.name(above.stop, stop, announced=True) > above.stop + 1 else end

    def _past_places(self, at: int, stop: int) -> int:
        """`Trưởng Công an huyện A, tỉnh B, Trung tá X`: past what a seat lies in, up to the comma before the name."""
        keys, end = self.scan.tokens.keys, at
        while end + 1 < stop and keys[end] == "," and (place := self.places.get(end + 1)) and place.stop < stop:
            end = place.stop
        named = end > at and keys[end] == "," and (end + 1 in self.offices or self.honorific(end + 1, stop)[1])
        return end if named else at

    def _past_house(self, office: Office, stop: int) -> int:
        """`X, Trưởng khoa Nhi, Bệnh viện Mẫu Sơn, …`: past the body that the office's own belongs to, up to a mark."""
        keys, end, body = self.scan.tokens.keys, office.stop, office.body
        section = self._is_section(office) if body is None else body.kind in _INFERIOR
        above = self.bodies.get(end + 1) if end + 1 < stop and keys[end] == "," else None
        if not section or above is None or above.value.kind not in _HOUSES or office.place:
            return end
        after = above.stop
        if after >= min(stop + 1, len(keys)) or after == stop and keys[after] != ")":
            return end
        said = keys[after : after + 2] in _SAYS or keys[after] == "nói"
        if not said and keys[after] not in _MARKS or keys[after] == "," and after + 1 in self.bodies:
            return end  # the body opens the clause, or a list of bodies
        return after

    @rule(
        "office up to a mark",
        reader="vnlao_coop.vi.replay:mentions",
        examples={
            "Ông Trần Văn Bình, Giám đốc Khối bán buôn, nói.": {"Trần Văn Bình": "Giám đốc Khối bán buôn"},
            "Ông Trần Văn Bình - Trưởng ban quản lý nghĩa trang liệt sĩ - kể.": {
                "Trần Văn Bình": "Trưởng ban quản lý nghĩa trang liệt sĩ"
            },
            "GS Lê Văn Mẫu (Chủ tịch Hội đập nhỏ) nói.": {"Lê Văn Mẫu": "GS; Chủ tịch Hội đập nhỏ"},
        },
        never=[
            "Ông Trần Văn Bình, Viện trưởng trình bày báo cáo, kết luận.",
            "Ông Trần Văn Bình, Giám đốc và các cán bộ, đã tới.",
            "Ông Trần Văn Bình, Chủ tịch UBND tỉnh Hà Tĩnh vui mừng, xúc động.",
        ],
    )
    def _to_mark(self, office: Office, stop: int) -> Office:
        """`X, Giám đốc Khối bán buôn, …`: an office that no table completes, with its words up to the next mark."""
        keys, end = self.scan.tokens.keys, office.stop
        if office.rank or office.head or office.place:
            return office
        if office.body and office.body.country and self.scan.at(end, "small_body") is None:
            return office
        if end >= stop or not (keys[end][0].isalnum() or self._joins(end) or self._parts(office, end)):
            return office
        if self._next_office([office], end, stop) > end:
            return office
        if self.name(end, stop, announced=False) > end + 1:
            return office
        reached = self._reach(office, stop)
        if reached == office.stop:
            return office
        return office._replace(stop=reached, complement=(office.complement[0], reached), rule=TO_MARK)

    def _reach(self, office: Office, stop: int) -> int:
        """The mark or the verb up to which the words after an office are its own; its own end where nothing closes."""
        keys, at, cut, namesake = self.scan.tokens.keys, office.stop, office.stop, False
        while at < stop and at - office.stop <= LONGEST_ASIDE:
            if self._parts(office, at):
                cut, at = at, at + 1
            elif keys[at] in _MARKS and not self._joins(at):
                return cut if keys[at] in _OPEN_MARKS else at
            head = self.scan.at(at, "body")
            namesake = namesake or head is not None and bool(head.value.get("namesake"))
            if not self._goes_on(at, stop, namesake=namesake):
                said = self.scan.at(at, "function", "say") is not None and at not in self.offices
                if not said or at < office.stop + 2 or not self._names_body(office):
                    return cut
                return at - (keys[at - 1] in _LINKS)  # `Chủ tịch Hội những người bạn | và đã …`
            known = (self.bodies.get(at), self.places.get(at), self.scan.at(at, "name_word", "sector", "small_body"))
            at = max([at + 1, *(piece.stop for piece in known if piece)])
            at += 1 if self._joins_countries(at, stop) else 0
        return at if at == stop and stop < len(keys) and keys[stop] == ")" else cut

    def _parts(self, office: Office, at: int) -> bool:
        """`X, Trưởng khoa Nhiễm - Thần kinh, …`: a dash in the name of a section, after a comma closes nothing."""
        keys = self.scan.tokens.keys
        if keys[at] != "-" or keys[office.first - 1] != "," or at + 1 in self.offices:
            return False
        return self._is_section(office) and self.scan.tokens.words[at + 1][0].isalpha()

    @staticmethod
    def _is_section(office: Office) -> bool:
        return office.canonical_role.casefold().split()[-1] in _SECTIONS

    def _goes_on(self, at: int, stop: int, *, namesake: bool) -> bool:
        """Whether a word can go on an office: no verb, no other office, no person but who a school is called after."""
        if at in self.offices:
            return False
        word = self.scan.tokens.words[at]
        board = self.scan.tokens.keys[at - 1] == "ban"  # `Trưởng ban tổ chức`
        if not board and (not word[0].isupper() or word.isupper()):  # a capital opens a name: `Phòng Dự báo`
            if self.scan.at(at, "honorific", "office_end", *_VERBS) or self._gives(at):
                return False
            if self.scan.at(at, "function") and self.scan.tokens.keys[at] not in _LINKS:
                return False
        return namesake or not (self.scan.at(at, "surname") and self.name(at, stop, announced=False) > at + 1)

    def _gives(self, at: int) -> bool:
        """`trao`, `gửi`; not the work that a body is called after (`nghiên cứu`), nor `phát triển`, `liên cấp`."""
        verb = self.scan.at(at, "gift_verb")
        if verb is None or verb.value.get("act") != "give" or self.scan.tokens.keys[at] in _LINKS:
            return False
        longer = self.scan.at(at, "gift_shield", "small_body")
        return longer is None or longer.stop <= verb.stop

    def _names_body(self, office: Office) -> bool:
        """`Trưởng ban liên lạc`, `Ủy viên Ủy ban Kinh tế`, `Giám đốc Nhà hát dân ca`: an office that says of what."""
        if office.body is not None or "ban" in office.canonical_role.casefold().split():
            return True
        first = office.complement[0]
        first += self.scan.tokens.keys[first] == "của"
        return self.scan.tokens.words[first][0].isupper() or self.scan.at(first, "small_body") is not None

    def _joins(self, at: int) -> bool:
        """`THCS-THPT`, `e-Go`, `Việt-Anh`, `L’Héritage`: a mark without spaces, before a capital."""
        tokens = self.scan.tokens
        if at + 1 >= len(tokens) or tokens.keys[at] not in _HYPHENS or not tokens.glued(at) or not tokens.glued(at - 1):
            return False
        return tokens.words[at + 1][0].isupper()

    def _joins_countries(self, at: int, stop: int) -> bool:
        """`quốc tế Việt - Lào`: this dash closes nothing."""
        return at + 1 < stop and self.scan.tokens.keys[at] == "-" and at + 1 in self.places

    def _next_office(self, stack: list[Office], end: int, stop: int) -> int:
        """Where the next office of a stack would start: after a separator, `kiêm`, or a `và` within one role."""
        keys, following = self.scan.tokens.keys, end
        if not stack:
            return following
        office = self.offices.get(following)
        if office is not None and not (office.rank or stack[-1].rank):
            return -1  # the one before belongs to what was said before: `… làm trưởng bản Bí thư xã X`
        if keys[following] in SEPARATORS or keys[following] in ("kiêm", "đồng thời"):
            following += 1
        if (also := self.scan.at(following, "office_also")) is not None:
            following = also.stop
        if following < stop and keys[following] == "kiêm":
            following += 1
        if following < stop and keys[following] == "và" and self._same_kind(stack[-1], following + 1):
            following += 1
        return following

    def _same_kind(self, office: Office, following: int) -> bool:
        """`Chủ tịch Nhà nước và Chủ tịch Hội đồng Bộ trưởng Cuba`: one person's two offices of one role."""
        other = self.offices.get(following)
        if other is None or office.place is not None or other.place is None:
            return False
        return office.canonical_role.split()[0] == other.canonical_role.split()[0]

    def close(self, at: int, stop: int, longest: int) -> int | None:
        """The closing bracket of an aside that opens at ``at``."""
        keys = self.scan.tokens.keys
        if at >= stop or keys[at] != "(":
            return None
        return next((k for k in range(at + 1, min(stop, at + longest)) if keys[k] == ")"), None)
