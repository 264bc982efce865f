"""Lists that share an office: where one ends, whether it is of several people, and how one is divided over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from vnlao_coop.vi.actors.mentions import DIVIDED, LIST, SEVERAL, Person
from vnlao_coop.vi.actors.office_pieces import FEW
from vnlao_coop.vi.actors.office_rows import Rows
from vnlao_coop.vi.actors.offices import Office
from vnlao_coop.vi.actors.organization_names import field_end
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Scan

_MENTIONS = "vnlao_coop.vi.replay:mentions"
_OPENINGS = frozenset([":", "như", "gồm"])
_ITEM_MARKS = frozenset([":", ";", ",", "và"])
_LONGEST_SHARE = 12  # tokens of what an office is of, in one item of a list
_COUNTS = frozenset("2 3 4 5 6 7 8 9 sáu bảy tám".split())  # `8 Phó Giám đốc gồm ông X, bà Y`
_ALONGSIDE = frozenset([("lãnh", "đạo"), ("đại", "diện"), ("cán", "bộ"), ("thành", "viên"), ("các", "đồng")])
_LONGEST_GROUP = 20  # tokens of who stands beside the office that opens a list, up to the colon
_GIVEN = frozenset([("giữ", "chức"), ("chức", "vụ"), ("được", "bầu"), ("bầu", "làm")])
_ALIKE = frozenset([("đều", "là"), ("cùng", "là"), ("đều", "làm"), ("cùng", "làm")])
DIVIDED_BY = frozenset(["bộ", "sở", "ban", "cục", "vụ"])


@dataclass(slots=True, eq=False)
class OfficeLists:
    """Reads the lists of one scan."""

    scan: Scan
    row: Rows

    @rule(
        LIST,
        reader=_MENTIONS,
        examples={
            "các Ủy viên Ban Thường vụ Thành ủy: Trần Văn Bình, Trưởng ban Dân vận; Lê Thị Mẫu, Chánh Văn phòng.": {
                "Trần Văn Bình": "Trưởng ban Dân vận; Ủy viên Ban Thường vụ Thành ủy"
            },
            "Có các Ủy viên Trung ương Đảng: Trần Văn Bình, Lê Thị Mẫu; Thứ trưởng Phạm Văn Hòa.": {
                "Lê Thị Mẫu": "Ủy viên Trung ương Đảng",
                "Phạm Văn Hòa": "Thứ trưởng",
            },
            "Có các đồng chí: Trần Văn Bình, Lê Văn Mẫu - Ủy viên Trung ương Đảng; Phạm Thị Hoa - Thứ trưởng.": {
                "Trần Văn Bình": "Ủy viên Trung ương Đảng",
            },
            "Dự có: Trần Văn Bình, Phó Bí thư; Lê Văn Mẫu, Phạm Văn Hòa, Phó Chủ tịch UBND tỉnh; Đỗ Thị Hoa.": {
                "Lê Văn Mẫu": "Phó Chủ tịch UBND tỉnh",
            },
            "Có các Ủy viên Bộ Chính trị: Thứ trưởng Lê Văn Mẫu cùng Phó Chủ tịch nước Lê Thị Hoa.": {
                "Lê Văn Mẫu": "Thứ trưởng; Ủy viên Bộ Chính trị",
                "Lê Thị Hoa": "Phó Chủ tịch nước",
            },
            "Họ gặp các đại biểu Quốc hội như Trần Văn Bình, Lê Văn Mẫu để hỏi Phạm Văn Hòa.": {
                "Lê Văn Mẫu": "đại biểu Quốc hội",
            },
        },
        never=["Thứ trưởng Phạm Văn Hòa và ông Lê Văn Mẫu cùng dự."],
    )
    def end(self, at: int, stop: int) -> int:
        """Up to the first semicolon, unless it only divides the names that all have the office."""
        keys = self.scan.tokens.keys
        if keys[at - 1] != ":":
            return self._names_end(at, stop)
        semicolon = next((k for k in range(at, stop) if keys[k] == ";"), stop)
        commas = sum(keys[k] == "," for k in range(at, semicolon))
        named = self._names_between(at, semicolon)
        if semicolon < stop and (named >= 2 or commas == 0 and named == 0):
            return semicolon
        # `các Ủy viên Bộ Chính trị: A; B | cùng Phó Chủ tịch nước C`, `…; | cùng các đồng chí D, …`
        beside = (k for k in range(at, stop - 1) if keys[k] == "cùng")
        return next((k for k in beside if k + 1 in self.row.offices or keys[k - 1] == ";"), stop)

    def _names_end(self, at: int, stop: int) -> int:
        """`các đại biểu Quốc hội như A, B | để …`: past the names that commas and `và` join."""
        end, keys = at, self.scan.tokens.keys
        while end < stop:
            begin, addressed = self.row.honorific(end, stop)
            after = self.row.name(begin, stop, announced=addressed)
            if after < begin + 2:
                return max(at, end - 1)
            if after >= stop or keys[after] not in (",", "và"):
                return after
            end = after + 1
        return end

    def dashed(self, people: list[Person]) -> list[Person]:
        """`các đồng chí: A, B - Ủy viên …; C - …`: the office behind a dash is that of all names of its item."""
        keys = self.scan.tokens.keys
        for last in range(len(people) - 1, 0, -1):
            held = people[last]
            if (both := self._of_both(people[last - 1], held)) is not None:
                people[last - 1] = both
            elif all_of := self._of_all(held):
                self._share_back(people, last, all_of)
                continue
            if not held.offices or held.offices[0].first < held.stop or not self._is_for_all(held):
                continue
            first = last
            while first and self._leads_to(people[first - 1], people[first]):
                first -= 1
            begin = people[first].whole[0]
            if first < last and (keys[begin - 1] in (":", ";") or keys[begin] == "các"):
                people[first:last] = [
                    replace(other, shared=held.offices, shared_rule=LIST, rule=LIST) for other in people[first:last]
                ]
        return people

    def _of_both(self, before: Person, held: Person) -> Person | None:
        """`Bộ trưởng A và Bộ trưởng B, đồng Chủ tịch …`, `…, Chủ tịch Ủy ban hợp tác hai nước`: A with the office that
        says of itself to be of both."""
        keys, joint = self.scan.tokens.keys, held.whole[0] - 1
        if keys[joint] not in ("và", ",") or before.whole[1] != joint or before.shared or not before.named:
            return None
        later = [office for office in held.offices if office.first > held.first]
        if keys[joint] == ",":  # Hòa thượng A, Thượng tọa B - đồng Phó Chủ tịch Hội đồng
            both = tuple(o for o in later if keys[o.first] == "đồng")
            return replace(before, shared=both, shared_rule=LIST) if both else None
        both = tuple(o for o in later if keys[o.first] == "đồng" or self.scan.any(o.stop, "of_both", "of_two"))
        if not both and self._are_several(before):
            both = tuple(o for o in later if keys[max(0, o.first - 2) : o.first] in _GIVEN)
        return replace(before, shared=both, shared_rule=LIST) if both else None

    def _are_several(self, person: Person) -> bool:
        """`các đồng chí: | A, … và B, …, giữ chức Phó Chủ tịch Hội`: a word for several opens the row."""
        first = person.whole[0]
        return self.scan.ends_before(first - (self.scan.tokens.keys[first - 1] == ":"), 0, "plural")

    def _of_all(self, held: Person) -> tuple[Office, ...]:
        """`A và B, | đều là Phó Giám đốc …`, `Thượng tá A và Trung tá B, | hai Phó Chủ tịch Hội`, `A và B | được bầu
        làm Phó Chủ tịch nước`: the offices behind B that are told to be of several."""
        later = tuple(office for office in held.offices if office.first > held.first)
        first = later[0].first if later else 0
        keys = self.scan.tokens.keys[max(0, first - 2) : first]
        after = self.scan.tokens.keys[held.stop : held.stop + 2]
        elected = after[:1] == ("được",) or after == ("cùng", "được")
        counted = len(keys) > 1 and keys[0] in (",", "-") and keys[1] in FEW
        return later if elected or counted or keys in _ALIKE else ()

    def _share_back(self, people: list[Person], last: int, offices: tuple[Office, ...]) -> None:
        """Gives the offices behind the last name of a row to those before it, which have none but ranks."""
        keys, at = self.scan.tokens.keys, last - 1
        while at >= 0 and keys[people[at].whole[1]] in (",", "và") and people[at].named:
            held = people[at]
            joined = held.whole[1] == people[at + 1].whole[0] - 1
            if not joined or held.shared or not all(office.rank for office in held.offices):
                break
            people[at] = replace(held, shared=offices, shared_rule=LIST)
            at -= 1

    def _is_for_all(self, held: Person) -> bool:
        """Offices behind a dash, or up to the mark that ends an item: `; A, B, Ủy viên …, Phó Chủ tịch …;`."""
        keys, end = self.scan.tokens.keys, held.whole[1]
        return keys[held.stop] == "-" or end >= len(keys) or keys[end] in (";", ".")

    def _leads_to(self, before: Person, after: Person) -> bool:
        """Two bare names with a comma or `và` between."""
        joint = after.whole[0] - 1
        bare = before.stop - before.first > 1 and not (before.offices or before.shared)
        return bare and before.whole[1] == joint and self.scan.tokens.keys[joint] in (",", "và")

    @rule(
        "office of several people",
        reader=_MENTIONS,
        examples={
            "Hai Thứ trưởng Trần Văn Bình và Lê Thị Mẫu chủ trì.": {"Lê Thị Mẫu": "Thứ trưởng"},
            "các Phó Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Bình, Lê Thị Mẫu": {
                "Lê Thị Mẫu": "Phó Chủ tịch UBND tỉnh Hà Tĩnh"
            },
            "Hai Thứ trưởng Ngoại giao Trần Văn Bình (Việt Nam) và Bounmy Vongsa (Lào) cắt băng.": {
                "Bounmy Vongsa": "Thứ trưởng Ngoại giao"
            },
            "các Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế Trần Văn Bình, Thứ trưởng Bộ Công an Lê Thị Mẫu": {
                "Lê Thị Mẫu": "Thứ trưởng Bộ Công an; Ủy viên Trung ương Đảng"
            },
            "Thứ trưởng Bộ Tư pháp hai nước Trần Văn Bình và Bounmy Vongsa ký.": {
                "Trần Văn Bình": "Thứ trưởng Bộ Tư pháp",
                "Bounmy Vongsa": "Thứ trưởng Bộ Tư pháp",
            },
        },
        never=["Thứ trưởng Trần Văn Bình và Lê Thị Mẫu chủ trì.", "hai Thứ trưởng đã gặp Lê Thị Mẫu"],
    )
    def of_several(
        self, index: int, listed: Sequence[Person], first: int, stop: int, *, alone: bool
    ) -> tuple[Office, ...]:
        """`hai Thủ tướng A và B`, `hai Phó Giám đốc là ông A và bà B`: the office of A is B's too."""
        if not listed or self.scan.tokens.keys[index - 1] not in ("và", ","):
            return ()
        before = listed[-1]
        if index - 1 not in (before.whole[1], self._past_brackets(before.whole[1], stop)):
            return ()
        of_both = before.offices and self.past_both(before.offices[-1].stop, stop) > before.offices[-1].stop
        if of_both or self.is_plural(before.whole[0], first):
            held = before.offices or before.shared
            if of_both:
                return tuple(o for o in held if not o.rank)  # Tổng Bí thư, Chủ tịch nước hai nước A và B
            ahead = tuple(office for office in held if office.first < before.first)
            return tuple(office for office in ahead if not office.rank)[-1:] or ahead[-1:]  # hai Đại tá A và B
        return before.shared if alone else ()

    def _past_brackets(self, at: int, stop: int) -> int:
        """`hai Thứ trưởng A | (Việt Nam) | và B`: past the country in brackets behind a name; ``at`` where none is."""
        land = self.row.places.get(at + 1) if at + 2 < stop and self.scan.tokens.keys[at] == "(" else None
        closed = land is not None and land.stop < stop and self.scan.tokens.keys[land.stop] == ")"
        return land.stop + 1 if land is not None and closed else at

    def of_row(self, index: int, listed: Sequence[Person], first: int) -> tuple[Office, ...]:
        """`các Ủy viên Trung ương Đảng A, Bí thư Tỉnh ủy; B, Bộ trưởng Bộ Y tế`: what stands before A is B's too."""
        before = listed[-1] if listed and self.scan.tokens.keys[index - 1] == ";" else None
        own = before is not None and any(office.first > before.first for office in before.offices)
        if before is None or not own or before.whole[1] != index - 1:
            return ()
        ahead = tuple(office for office in before.offices if office.first < before.first)
        row = tuple(office for office in ahead if not office.rank)
        several = ahead and self.is_plural(before.whole[0], first)
        return row or ahead if several else () if row else before.shared

    def of_pair(
        self, index: int, listed: Sequence[Person], first: int, stack: tuple[Office, ...]
    ) -> tuple[Office, ...]:
        """`hai Chủ tịch Phân ban, Bộ trưởng A và Bộ trưởng B`: the office that opens the row is of both."""
        if not listed or self.scan.tokens.keys[index - 1] not in (",", "và"):
            return ()
        before = listed[-1]
        if members := self._of_members(before, index, first, stack):
            return members
        if self.scan.tokens.keys[index - 1] == ",":
            return ()
        row = [office for office in before.offices if office.first < before.first]
        if before.whole[1] != index - 1 or len(row) < 2 or row[-1].canonical_role != stack[-1].canonical_role:
            return ()
        return (row[0],) if self.is_plural(before.whole[0], first) else ()

    def _of_members(self, before: Person, index: int, first: int, stack: tuple[Office, ...]) -> tuple[Office, ...]:
        """`các Ủy viên Bộ Chính trị, Bộ trưởng A, Chánh Văn phòng B và Trưởng ban C`: all of them are members; not who
        has a seat of his own, nor an ambassador, who closes the row of those who welcome."""
        if before.whole[1] != index - 1 or any(_is_member(o) or o.system == "diplomatic" for o in stack):
            return ()
        if before.shared and before.shared_rule == SEVERAL and _is_member(before.shared[0]):
            return before.shared
        row = [office for office in before.offices if office.first < before.first]
        several = len(row) > 1 and _is_member(row[0]) and self.is_plural(before.whole[0], first)
        return (row[0],) if several else ()

    def is_plural(self, index: int, first: int) -> bool:
        """`các Ủy viên …`, `hai Thủ tướng …`, `hai | đồng chí Phó Chủ tịch …`: several people."""
        index -= index > first and self.scan.tokens.keys[index - 1] == "là"  # các đồng chí | là | Ủy viên …
        counted = index > first and self.scan.tokens.keys[index - 1] in _COUNTS
        office = self.scan.at(index, "office")
        if office is not None and office.value.get("several"):
            return True
        counted = counted or index > first and any(h.stop == index for h in self.scan.all_at(index - 1, "plural"))
        return counted or self.scan.at(index, "plural") is not None or self.scan.ends_before(index, first, "plural")

    def is_row_of(self, stack: Sequence[Office], colon: int, stop: int) -> bool:
        """`có Ủy viên Bộ Chính trị: | A, …; B, …`: a seat that many have, and people behind the colon."""
        _, begin = self.row.stack(colon + 1, stop)
        begin, _ = self.row.honorific(begin, stop)
        return _is_member(stack[-1]) and self.row.name(begin, stop, announced=True) > begin + 1

    def names_several(self, at: int) -> bool:
        """`Phó Trưởng ban: | các ông A, B`: several people behind the colon."""
        plural = self.scan.at(at, "plural")
        return plural is not None and self.scan.at(plural.stop, "office") is None

    def past_both(self, at: int, stop: int) -> int:
        """The end of `hai nước`, `hai tỉnh`, `hai nước Việt Nam và Lào` after an office; ``at`` where none is."""
        if (both := self.scan.at(at, "of_both")) is not None:
            return both.stop if both.stop <= stop else at
        two = self.scan.at(at, "of_two")
        if two is None or two.stop >= stop:
            return at
        begin, _ = self.row.honorific(two.stop + (self.scan.tokens.keys[two.stop] == "là"), stop)
        return two.stop if self.row.name(begin, stop, announced=True) > begin + 1 else at

    def past_side(self, at: int, stop: int) -> int:
        """The end of `Bạn` between an office and a name: `Thủ tướng Bạn | Khampheng Sisavath`; ``at`` where none is."""
        side = self.scan.at(at, "of_side")
        if side is None or side.stop + 1 >= stop:
            return at
        return side.stop if self.row.name(side.stop, stop, announced=True) > side.stop + 1 else at

    def divided_by(self, at: int, stop: int) -> tuple[int, str, bool] | None:
        """`Thứ trưởng các Bộ:`: the colon after the office that ends at ``at``, the word that all share, and whether
        what stands before the colon divides the office."""
        at += at + 1 < stop and self.scan.tokens.keys[at] == "," and self.scan.tokens.keys[at + 1] == "gồm"
        opening = self.scan.tokens.keys[at] if at < stop else ""
        if opening in _OPENINGS or opening == "là" and self._colon(at, stop) > at:
            return self._colon(at, stop), "", False
        if (beside := self._past_group(at, stop)) > at:
            return beside, "", False
        plural = self.scan.at(at, "plural")
        kind = plural.stop if plural is not None else stop
        if kind + 1 >= stop:
            return None
        if self.scan.tokens.keys[kind + 1] == "ủy" and self.scan.tokens.keys[kind + 2 : kind + 3] == (":",):
            return kind + 2, self.scan.tokens.text(kind, kind + 2), True  # Bí thư các | Tỉnh ủy: Sơn La X
        unit = self.scan.at(kind, "unit")
        colon = unit.stop if unit is not None else kind + 1
        if colon >= stop or self.scan.tokens.keys[colon] != ":":
            return None
        if unit is not None:  # Bí thư Tỉnh ủy các tỉnh: Sơn La X; Phó Chủ tịch UBND các | tỉnh: Sơn La X
            committee = self.scan.tokens.keys[at - 1] == "ủy"
            return colon, "" if committee else self.scan.tokens.text(kind, unit.stop), True
        word = self.scan.tokens.words[kind]
        return (colon, word.capitalize(), True) if word.lower() in DIVIDED_BY else None

    def _past_group(self, at: int, stop: int) -> int:
        """`các Ủy viên Trung ương Đảng | , lãnh đạo các ban, bộ, ngành | :`: the colon behind who those named also
        are, told without an office or a name; ``at`` where none is."""
        keys = self.scan.tokens.keys
        if at >= stop or keys[at] not in (",", "và", "-") or keys[at + 1 : at + 3] not in _ALONGSIDE:
            return at
        reach = range(at + 3, min(stop, at + _LONGEST_GROUP))
        end = next((k for k in reach if keys[k] in (":", ";", "(") or k in self.row.offices), stop)
        return end if end < stop and keys[end] == ":" else at

    def _colon(self, at: int, stop: int) -> int:
        """`các Phó Chủ tịch gồm có | :`, `… là các đồng chí | :`: the colon of an opening, else the opening's end."""
        opened = at + (at + 1 < stop and self.scan.tokens.keys[at + 1] == "có")
        colon, _ = self.row.honorific(opened + 1, stop)
        return colon if colon < stop and self.scan.tokens.keys[colon] == ":" else opened

    @rule(
        DIVIDED,
        reader=_MENTIONS,
        examples={
            "Dự có Thứ trưởng các Bộ: Công an Trần Văn Bình, Quốc phòng Lê Văn Mẫu và Ngoại giao Phạm Thị Hoa.": {
                "Trần Văn Bình": "Thứ trưởng Bộ Công an",
                "Lê Văn Mẫu": "Thứ trưởng Bộ Quốc phòng",
                "Phạm Thị Hoa": "Thứ trưởng Bộ Ngoại giao",
            },
            "Dự có Giám đốc các sở: Ngoại vụ Trần Văn Bình, Công Thương Hoàng Minh Mẫu.": {
                "Hoàng Minh Mẫu": "Giám đốc Sở Công Thương",
            },
            "Các Bộ trưởng: Ngoại giao Phạm Văn Hòa; Tài chính Đỗ Văn Mẫu cùng dự.": {
                "Phạm Văn Hòa": "Bộ trưởng Ngoại giao",
                "Đỗ Văn Mẫu": "Bộ trưởng Tài chính",
            },
            "Bí thư Tỉnh ủy các tỉnh: Sơn La Lò Văn Bình, Nghệ An Trần Văn Mẫu.": {
                "Lò Văn Bình": "Bí thư Tỉnh ủy Sơn La"
            },
            "Có Phó Chủ tịch UBND các huyện: Lò Văn Bình, Trần Văn Mẫu; Trưởng các ban HĐND tỉnh: Lê Thị Hà.": {
                "Trần Văn Mẫu": "Phó Chủ tịch UBND huyện",
                "Lê Thị Hà": "Trưởng ban HĐND tỉnh",
            },
        },
        never=["các Thứ trưởng: Trần Văn Bình, Lê Văn Mẫu.", "Thứ trưởng các Bộ đã gặp ông Trần Văn Bình."],
    )
    def divided(self, shared: tuple[Office, ...], word: str, index: int, first: int) -> tuple[Office, ...]:
        """The shared offices of the name at ``index``, the last one with what stands between the item's mark and it."""
        if not shared or (start := self._share(index, first)) is None:
            return self._undivided(shared, index, first) if shared and shared[-1].stop < first else shared
        body, place, text_of = self.row.bodies.get(start), self.row.places.get(start), self.scan.tokens.text
        if body is not None and (body.stop != index or word and not text_of(start, index).startswith(word)):
            body = None  # `các Bộ: Công an X`: of the ministry, not of the police
        share: Mapping[str, Any] = {"body": body.value, "place": body.value.place} if body is not None else {}
        if place is not None and place.stop == index:
            share = {"place": place.value}
        office = shared[-1]
        own = body is not None or text_of(start, index).casefold().startswith(word.casefold())
        words = (text_of(office.first, office.stop), "" if own else word, text_of(start, index))
        spelt = " ".join(part for part in words if part)
        return (*shared[:-1], office._replace(complement=(start, index), spelt=spelt, rule=DIVIDED, **share))

    def _undivided(self, shared: tuple[Office, ...], index: int, first: int) -> tuple[Office, ...]:
        """`Phó Chủ tịch UBND các huyện: | Trần Văn Bình`: of one of them, which the list leaves out."""
        office, plural = shared[-1], self.scan.at(shared[-1].stop, "plural")
        if plural is None or plural.stop >= first or self.scan.tokens.keys[index - 1] not in _ITEM_MARKS:
            return shared
        spelt = f"{self.scan.tokens.text(office.first, office.stop)} {self.scan.tokens.text(plural.stop, first)}"
        return (*shared[:-1], office._replace(spelt=spelt, complement=(plural.stop, first), rule=DIVIDED))

    def _share(self, index: int, first: int) -> int | None:
        """Where a body, a place or a field starts that fills an item of a list up to the name at ``index``."""
        found = None
        for start in range(index - 1, max(first, index - _LONGEST_SHARE), -1):
            if self.scan.tokens.keys[start - 1] in _ITEM_MARKS and self._fills(start, index):
                found = start
        return found

    def past_share(self, at: int, stop: int) -> int:
        """`các sở: | Công Thương | Trần Văn Bình`: past the field of an item to the name behind it; else 0."""
        if at >= stop or self.scan.tokens.keys[at - 1] not in _ITEM_MARKS or self.scan.at(at, "sector") is None:
            return 0
        end = field_end(self.scan, at, stop, self.row.places, known=True)
        return end if self.row.name(end, stop, announced=True) > end + 1 else 0

    def _fills(self, start: int, index: int) -> bool:
        named = self.row.bodies.get(start) or self.row.places.get(start)
        if named is not None:
            return named.stop == index
        return field_end(self.scan, start, index, self.row.places, known=True) == index

    def _names_between(self, at: int, stop: int) -> int:
        count, index = 0, at
        while index < stop:
            _, end = self.row.stack(index, stop)
            begin, _ = self.row.honorific(end, stop)
            name_stop = self.row.name(begin, stop, announced=end > index or begin > end)
            if name_stop > begin + 1:
                count += 1
                index = name_stop
            else:
                index = max(end, index + 1)
        return count


def _is_member(office: Office) -> bool:
    """A seat in a board of a party, which many have: `Ủy viên Trung ương Đảng`."""
    return office.system == "party" and office.canonical_role.casefold().startswith("ủy viên")
