"""People with offices: names joined to the offices around them.

Each construction is a rule below: office before name (`Bí thư Thành ủy Trần Văn Bình`), name before
office (`ông X, Chủ tịch …`, `X - Phó Chủ tịch …`), an office in brackets, a list whose head gives
its office to every name in it (`các Ủy viên Ban Thường vụ: A, B; C`), one office of several people
(`hai Thủ tướng A và B`), an office that stands for its holder. Who is who is decided later
(:mod:`vnlao_coop.vi.actors.identities`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from vnlao_coop.models.actors import Place
from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.mentions import (
    ADDRESS,
    ALONE,
    BEFORE,
    HEAD,
    LENT,
    LIST,
    NAME,
    SEVERAL,
    Person,
)
from vnlao_coop.vi.actors.names import (
    is_hyphenated_namesake,
    is_namesake,
    is_vietnamese_syllable,
)
from vnlao_coop.vi.actors.office_after import After, Afters
from vnlao_coop.vi.actors.office_edges import SEPARATORS
from vnlao_coop.vi.actors.office_links import Links
from vnlao_coop.vi.actors.office_lists import OfficeLists
from vnlao_coop.vi.actors.office_owners import Owners
from vnlao_coop.vi.actors.office_retold import Retold
from vnlao_coop.vi.actors.office_rows import Rows
from vnlao_coop.vi.actors.office_seats import SECTIONS, in_brackets, in_name
from vnlao_coop.vi.actors.offices import Office, as_former
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Hit, Scan, within
from vnlao_coop.vi.sentences import Sentence

_BULLETS = frozenset("+-–•*·")
_ELECTED = frozenset([";", "bầu", "gồm"])  # before an office, a colon and who has it
_DEPUTIES = ("Phó", "Thứ trưởng")
_OPENS_OFFICE = frozenset([",", "-", "("])
_SPEAKERS = frozenset([".", ",", ";", ":", "theo", '"', "đó", "nay"])  # before the office of who speaks
_OTHERS = frozenset("là làm của với trò vị chức".split())  # `Malaysia là | Chủ tịch …, Bộ trưởng X`
_REPLACED = frozenset(["nếu", "thay", "thế"])  # `A thay ông B | làm Giám đốc`: the office is A's
_PROPOSED = frozenset(
    [("đề", "cử"), ("giới", "thiệu"), ("đề", "xuất"), ("đề", "nghị"), ("dự", "kiến"), ("thay", "cho")]
)
_DENIED = frozenset(fold("không chưa hủy huỷ bác phương").split())  # not given: không phê chuẩn, hủy quyết định
_CONGRATULATES = ("chúc", "mừng")
_ROLES = ("own_role", "office_link")  # `với vai trò Trưởng bản, ông X`, `Thời còn làm Trưởng bản, ông X`
_LONGEST_OPENING = 6  # tokens of the verb in `Trong thời gian giữ chức vụ | Bí thư Huyện ủy, ông X`
_LONGEST_RULER = 24  # tokens of the office of a ruler, with its country
_SHORT_ASIDE = 10  # tokens in brackets between an office and a name
_MENTIONS = "vnlao_coop.vi.replay:mentions"


@dataclass(slots=True, eq=False)
class _Line:
    """Reading state within one sentence: the office that a list head gives to the names after it."""

    first: int
    stop: int
    number: int
    shared: tuple[Office, ...] = ()
    until: int = 0
    head: int = 0
    word: str = ""
    divides: bool = False
    by_name: int = 0  # how many items of the list open with names; -1 where the first opens with an office
    listed: list[Person] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class People:
    """Finds the mentions of people in one scan."""

    scan: Scan
    row: Rows
    lists: OfficeLists
    owners: Owners
    after: Afters
    retold: Retold

    @classmethod
    def of(cls, row: Rows) -> People:
        """The people of the text that ``row`` reads."""
        lao = any(place.value.country == "LA" for place in row.places.values())
        owners = Owners(row.scan, row, lao)
        links = Links(row.scan, row)
        after, retold = Afters(row.scan, row, owners, links), Retold(row.scan, row, links)
        return cls(row.scan, row, OfficeLists(row.scan, row), owners, after, retold)

    def read(self, sentences: Sequence[Sentence]) -> list[Person]:
        """Every mention, in order."""
        openings = {*self.row.offices, *self.scan.positions("honorific")}
        named = {k: f.stop for table in (self.row.places, self.row.bodies) for k, f in table.items()}
        for index in openings:
            named.pop(index, None)
        for index, place in self.row.places.items():
            if is_hyphenated_namesake(self.scan, place) or self._opens_item(place):
                named.pop(index, None)
        places = sorted({*openings, *named, *self.scan.capitals})
        found = (
            self.lists.dashed([*self._sentence(_Line(s.first, s.stop, number), within(places, s.first, s.stop), named)])
            for number, s in enumerate(sentences)
        )
        return self._with_pronouns(sentences, found)

    def _opens_item(self, place: Found[Place]) -> bool:
        """`; Viêng Xay Đa Ra, Phó Giám đốc …`: a person who is called like a place, in a list, before an office."""
        keys, end = self.scan.tokens.keys, place.stop
        if keys[place.first - 1] not in (";", ":", "và") or not is_namesake(self.scan, place):
            return False
        while end < len(keys) and self.scan.tokens.words[end].istitle():
            end += 1
        return end + 1 < len(keys) and keys[end] in (",", "-") and end + 1 in self.row.offices

    def _with_pronouns(self, sentences: Sequence[Sentence], found: Iterable[list[Person]]) -> list[Person]:
        """All mentions, with the offices that a sentence tells of who is named in the one before."""
        people: list[Person] = []
        before: list[Person] = []
        for number, here in enumerate(found):
            told = self.retold.of_pronoun(sentences[number], number, before, here)
            told = told or self.retold.of_career(sentences[number], number, before)
            role = self.retold.of_role(sentences[number], number, before)
            here = [*filter(None, (role, told)), *here]
            if later := self.retold.of_clause(sentences[number], number, before, here):
                passed = [range(*p.whole) for p in later]
                here = [p for p in here if p.named or not any(p.whole[0] in span for span in passed)]
                here = sorted([*here, *later], key=lambda p: p.whole[0])
            people.extend(here)
            before = list(filter(self.retold.is_person, here)) or before
        return people

    def _sentence(self, line: _Line, places: Sequence[int], named: Mapping[int, int]) -> Iterator[Person]:
        """The mentions in one sentence, which may start at ``places``; ``named``: places and bodies to pass over."""
        reached = 0
        for index in places:
            if index < reached:
                continue
            if after := named.get(index) or line.until and self.lists.past_share(index, line.until):
                reached = after
                continue
            if index >= line.until:
                line.shared = ()
            person = self._at(index, line)
            if person is not None:
                yield person
                yield from self._kin_of(person, line)
                reached = person.whole[1]

    def _kin_of(self, person: Person, line: _Line) -> Iterator[Person]:
        """`X, con trai | cựu Chủ tịch nước Y, được bầu làm …`: whose son somebody is, passed over on the way."""
        for first in self.scan.starting("kin", person.stop, person.whole[1]):
            kin = self.scan.at(first, "kin")
            named = self._at(kin.stop, line) if kin is not None else None
            if named is not None and named.offices and named.stop <= person.whole[1]:
                yield named

    # --- one mention -------------------------------------------------------------------------------

    def _at(self, index: int, line: _Line) -> Person | None:
        """The mention that starts at token ``index``."""
        at, honorific = self.row.honorific(index, line.stop)
        stack, end = self.row.stack(at, line.stop)
        stack = stack and self.retold.of_counterpart(stack, line.listed)
        if stack:
            end = self.lists.past_side(self.lists.past_both(end, line.stop), line.stop)
            special = self._lent(stack, index, honorific, line) or self._list_head(stack, end, index, line)
            if special is not None:
                return special
        if not (stack or honorific) and (link := self.retold.links.verb(index)) and link.stop > index + 1:
            return None  # `Giữ chức Bí thư Tỉnh ủy …, ông X`, `Hơn 10 năm làm Trưởng bản, ông X`
        if not (stack or honorific) and self.scan.tokens.keys[index - 1] == "người" and index > line.first:
            return None  # `hai già làng người H'Mông | 18 năm làm trưởng bản`
        begin = end
        if stack:
            begin, addressed = self._name_begin(stack, end, line.stop)
            opening = self.retold.links.before(stack[0].first, max(line.first, stack[0].first - _LONGEST_OPENING))
            verb = self._appointed(stack[0].first) or opening
            if begin > end and verb is not None and verb.value.get("former"):
                stack = as_former(stack)
            honorific = honorific or addressed
        item = begin in self.row.places and self._opens_item(self.row.places[begin])
        stop = self.row.name(begin, line.stop, announced=bool(stack) or honorific or item)
        if stack and stop > begin and (seat := self._seat(stack, begin, stop, line.stop)):
            stack, begin, stop = seat
            honorific = honorific or self.scan.ends_before(begin, line.first, "honorific")
        unread = stop == begin or stop == begin + 1 and not honorific and self._opens_word(begin, line.stop)
        unread = unread or bool(stack) and stop == begin + 1 and not honorific and self._is_section(stack[-1], stop)
        if stack and unread and (grown := self.row.to_name(stack[-1], line.stop)):
            longer, at, honorific = (*stack[:-1], grown[0]), grown[1], honorific or grown[2]
            more, end_more = self.row.stack(at, line.stop)
            if more and self.scan.tokens.keys[stack[0].first - 1] in _OTHERS:
                return self._office_alone(stack, end, index, honorific, line)
            if more:
                at, _ = self._name_begin(more, end_more, line.stop)
            named = self.row.name(at, line.stop, announced=True)
            if not more or named > at + 1:
                stack, begin, stop = longer + more, at, named
        if stop == begin:
            return self._office_alone(stack, end, index, honorific, line) if stack else None
        person = self._named(stack, begin, stop, index, honorific, line)
        if person.offices or person.shared or honorific:
            line.listed.append(person)
        return person

    def _named(
        self, stack: tuple[Office, ...], begin: int, stop: int, index: int, honorific: bool, line: _Line
    ) -> Person:
        """A name at ``begin:stop`` with the ``stack`` of offices before it and what follows."""
        held = any(not office.rank for office in stack)
        told = index > line.first and (self.scan.tokens.keys[index - 1] != "," or bool(line.listed))
        bracket = stop < line.stop and self.scan.tokens.keys[stop] == "("
        after = self.after.in_brackets(stop, line.stop) if bracket else None
        taken = self.scan.tokens.keys[index - 1] not in _REPLACED and (
            self.scan.tokens.keys[max(0, index - 2) : index] not in _PROPOSED
        )
        taken = taken and not self.scan.ends_before(index, line.first, "kin")  # X, con trai Chủ tịch nước Y, được bầu …
        if begin == index and self.row.is_street(begin):
            after = after or After(stop)
        along, before = bool(line.listed), stack if held else ()
        after = after or self.after.beside(stop, line.stop, before, told=told, taken=taken, along=along)
        if index < line.until:
            item = index - (self.scan.tokens.keys[index - 1] == "và")
            if line.by_name > 1 and held and self.scan.tokens.keys[item - 1] == ";":
                line.until = index  # `các Ủy viên …: A, Trưởng ban …; B, Chánh Văn phòng; | Phó Chủ tịch UBND tỉnh C`
            if not held and line.by_name >= 0:
                line.by_name += 1
            elif line.by_name == 0:
                line.by_name = -1
        shared, shared_rule = (line.shared, LIST) if index < line.until else ((), LIST)
        if shared and not stack and not honorific:
            shared = self.lists.divided(shared, line.word, index, line.head)
        if line.divides and not any(office.spelt for office in shared):
            shared = ()
        if not shared:
            shared = (
                self.lists.of_pair(index, line.listed, line.first, stack)
                if held
                else self.lists.of_several(
                    index, line.listed, line.first, line.stop, alone=not (honorific or after.offices)
                )
            )
            shared_rule = SEVERAL
            if stack and shared and shared[-1].rank:
                shared = ()  # các Trung tướng A, B và Thiếu tướng C
            if after.offices and not (shared or stack or honorific):
                shared = self.lists.of_row(index, line.listed, line.first)
        if stack:
            name = BEFORE
        elif after.offices:
            name = after.rule
        elif shared:
            name = shared_rule
        else:
            name = ADDRESS if honorific else NAME
        end = after.end if stack or honorific or after.offices or shared else stop
        if stack and not after.offices:
            stack = self.retold.with_owner(stack, stop, line.stop)
        elif shared and not after.offices:
            shared = self.retold.with_owner(shared, stop, line.stop)
        offices = stack + after.offices
        return Person(
            begin,
            stop,
            (index, end),
            offices,
            honorific,
            line.number,
            name,
            shared,
            after.aliases,
            shared_rule,
            after.rule,
        )

    # --- constructions --------------------------------------------------------------------------------

    @rule(
        "office before name",
        reader=_MENTIONS,
        examples={
            "Bí thư Thành ủy Hà Nội Trần Văn Bình phát biểu.": {"Trần Văn Bình": "Bí thư Thành ủy Hà Nội"},
            "Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Minh Hòa đã tới.": {
                "Lê Minh Hòa": "Phó Thủ tướng; Bộ trưởng Ngoại giao"
            },
            "Thứ trưởng Bộ Tư pháp - ông Phạm Văn Mẫu nói.": {"Phạm Văn Mẫu": "Thứ trưởng Bộ Tư pháp"},
            "Giám đốc Sở Y tế, bà Lê Thị Mẫu trao quà.": {"Lê Thị Mẫu": "Giám đốc Sở Y tế"},
        },
        never=["Phó Chủ tịch UBND tỉnh Hà Tĩnh đã tiếp đoàn.", "Trường đào tạo cán bộ Lê Hồng Phong đón khách."],
    )
    def _name_begin(self, stack: tuple[Office, ...], end: int, stop: int) -> tuple[int, bool]:
        """Where the name after an office starts, and whether a form of address stands before it."""
        term = self.row.past_term(end, stop) if self.scan.tokens.keys[end : end + 1] == ("khóa",) else end
        if self.scan.ends_before(stack[0].first, 0, "office_link"):  # Giữ chức Bí thư | từ năm 2005 |, ông X
            term = self.retold.links.period(term, stop)[0]
        begin, addressed = self.row.honorific(term, stop)  # nguyên Chủ tịch Quốc hội | khóa VIII | X
        if addressed or begin >= stop:
            return begin, addressed
        if (given := self._past_given(stack, end, stop)) > end:
            return given, True
        aside = self.row.close(begin, stop, _SHORT_ASIDE)  # Công ty Star Telecom (Unitel) Trần …
        if aside is not None:
            marked = aside + 1 < stop and self.scan.tokens.keys[aside + 1] in SEPARATORS
            later, addressed = self.row.honorific(aside + 1 + marked, stop)
            if (addressed or not marked) and self.row.name(later, stop, announced=True) > later + 1:
                return later, addressed
        mark = self.scan.tokens.keys[begin]
        if mark == "." and stack[-1].rank and self.scan.tokens.words[begin - 1].isupper():
            return self.row.honorific(begin + 1, stop)  # NGƯT. Trần Văn Bình
        own = mark == "," and any(self.scan.ends_before(stack[0].first, 0, kind) for kind in _ROLES)
        if mark == ":":
            later, addressed = self.row.honorific(begin + 1, stop)
            if addressed and self._opens_line(stack[0].first):
                return later, addressed  # + Trưởng Ban Dân vận Huyện ủy: đồng chí X;
        if mark == "-" or own or mark == "," and (stack[-1].rank or not stack[-1].bare or self._ends_row(stack)):
            later, addressed = self.row.honorific(begin + 1, stop)
            named = own and self.row.name(later, stop, announced=True) > later + 1
            if addressed or named or mark == "-" and self._is_dashed_name(stack[-1], later, stop):
                return later, addressed
            if mark == "," and self._speaks(stack, later, stop):
                return later, False
        return self._past_holds(stack, begin, stop)

    def _opens_line(self, at: int) -> bool:
        """Whether an office opens its line, or the item of a list: `+ Chủ tịch UBND xã …`."""
        tokens = self.scan.tokens
        if at > 0 and tokens.keys[at - 1] in _ELECTED:
            return True  # bầu | Chủ tịch: ông X; Phó Chủ tịch: bà Y
        at -= at > 0 and tokens.keys[at - 1] in _BULLETS
        return tokens.opens_line(at)

    def _past_given(self, stack: tuple[Office, ...], at: int, stop: int) -> int:
        """`miễn nhiệm Phó Chủ tịch HĐND tỉnh khóa 18, nhiệm kỳ 2016 - 2021 đối với ông | X`: to the name of who an
        office is given to or taken from; ``at`` itself where that is not said."""
        toward = self.row.past_term(at, stop)
        toward += toward < stop and self.scan.tokens.keys[toward] == "đối"
        if toward >= stop or self.scan.tokens.keys[toward] != "với":
            return at
        begin, addressed = self.row.honorific(toward + 1, stop)
        verb = self._appointed(stack[0].first) if addressed else None
        denied = verb is not None and not _DENIED.isdisjoint(self.scan.tokens.keys[max(0, verb.first - 5) : verb.first])
        return begin if verb is not None and not denied else at

    def _appointed(self, at: int) -> Hit | None:
        """The verb right before the office at ``at`` that gives or takes it."""
        hits = (self.scan.at(k, "appoints") for k in self.scan.starting("appoints", max(0, at - 6), at))
        return next((hit for hit in hits if hit is not None and hit.stop == at), None)

    @rule(
        "head of a list",
        reader=_MENTIONS,
        examples={
            "Dự lễ có các Ủy viên Trung ương Đảng: Trần Văn Bình và Lê Thị Mẫu.": {"": "Ủy viên Trung ương Đảng"},
            "Dự lễ có Ủy viên Bộ Chính trị: Trần Văn Bình, Thường trực Ban Bí thư; Lê Văn Mẫu, Bí thư Thành ủy.": {
                "": "Ủy viên Bộ Chính trị"
            },
        },
        never=["Phát biểu của Thủ tướng: Trần Văn Bình cần nhớ.", "Lời một Ủy viên Trung ương Đảng: cần nhớ lấy."],
    )
    def _list_head(self, stack: tuple[Office, ...], end: int, index: int, line: _Line) -> Person | None:
        """`các Ủy viên …:` gives its office to the names up to the semicolon that ends the list."""
        head = self.lists.divided_by(end, line.stop)
        if head is None:
            return None
        colon, word, divides = head
        several = self.lists.is_plural(index, line.first) or line.until or self.lists.names_several(colon + 1)
        if not (divides or several or self.lists.is_row_of(stack, colon, line.stop)):
            return None
        line.shared, line.until, line.head = stack, self.lists.end(colon + 1, line.stop), colon
        line.word, line.divides, line.by_name = word, divides, 0
        return Person(end, end, (index, colon + 1), stack, False, line.number, HEAD)

    @rule(
        "office alone",
        reader=_MENTIONS,
        examples={
            "Phó chủ tịch UBND tỉnh Hà Tĩnh nhấn mạnh": {"": "Phó chủ tịch UBND tỉnh Hà Tĩnh"},
            "Thủ tướng Lào cảm ơn": {"": "Thủ tướng Lào"},
        },
        never=["Thủ tướng Trần Văn Bình cảm ơn"],
    )
    def _office_alone(self, stack: tuple[Office, ...], end: int, index: int, honorific: bool, line: _Line) -> Person:
        """An office without a name stands for its holder; it is no person of its own."""
        return Person(end, end, (index, end), stack, honorific, line.number, ALONE)

    @rule(
        "office of another",
        reader=_MENTIONS,
        examples={
            "Thừa ủy quyền của Chủ tịch nước, Đại tướng Trần Văn Bình đã trao huân chương": {"": "Chủ tịch nước"},
            "đảm nhận vai trò Chủ tịch ASEAN, Đại tướng Trần Văn Bình nói": {"": "Chủ tịch ASEAN"},
            "ý kiến chỉ đạo của Phó Thủ tướng Chính phủ, Phó Chủ tịch UBND tỉnh Trần Văn Bình yêu cầu": {
                "": "Phó Thủ tướng Chính phủ"
            },
            "đồng tình với Phó Thủ tướng Lào, Thủ tướng Trần Văn Bình nói": {"": "Phó Thủ tướng Lào"},
            "Thay mặt Chủ tịch nước, Phó Chủ tịch nước Lê Thị Mẫu trao huân chương": {"": "Chủ tịch nước"},
            "Thừa ủy quyền của Chủ tịch nước, đồng chí Trần Văn Bình trao huân chương": {"": "Chủ tịch nước"},
            "Thừa lệnh Tư lệnh Quân khu 4, Đại tá Trần Văn Bình trao quà": {"": "Tư lệnh Quân khu 4"},
            "Thừa ủy quyền của Giám đốc Sở Y tế, Chánh Văn phòng Trần Văn Bình trao quà": {"": "Giám đốc Sở Y tế"},
            "Thừa ủy quyền của Chủ tịch nước và Thủ tướng Lào, bà Naly Sisavath trao huân chương": {
                "": "Thủ tướng Lào"
            },
            "Phu nhân Tổng Bí thư Lào, bà Naly Sisavath thăm bảo tàng": {"": "Tổng Bí thư Lào"},
        },
        never=["gặp Chủ tịch nước, Đại tướng Trần Văn Bình"],
    )
    def _lent(self, stack: tuple[Office, ...], index: int, honorific: bool, line: _Line) -> Person | None:
        """An office of someone else before a comma: of who gave the power or the order, or one taken on."""
        heads = next((n for n, office in enumerate(stack) if not office.head), len(stack))
        if heads in (0, len(stack)):  # `thay mặt Chủ tịch nước, Phó Chủ tịch nước X`: the deputy is X
            heads = next((n for n, office in enumerate(stack) if office.canonical_role.startswith(_DEPUTIES)), 0)
        taken = self._is_congratulated(index, line) or len(stack) > 1 and self._is_taken(stack, index, line)
        if not heads and self._is_addressed(stack[-1].stop, line.stop):
            heads = len(stack)  # `thừa ủy quyền của Chủ tịch nước, đồng chí X`
        power = self._is_empowering(index, line.first)
        if power and not heads:  # `thừa ủy quyền của Tư lệnh BĐBP, Đại tá X`: a rank opens who acts
            heads = next((n for n, office in enumerate(stack) if n and office.rank), 0)
            row = len(stack) > 1 and self.scan.tokens.keys[stack[1].first - 1] == ","
            if not heads and row and not self._names_lender(stack[-1].stop, line.stop):
                heads = 1  # `thừa ủy quyền của Chủ tịch UBND tỉnh, | Giám đốc Sở Ngoại vụ X`
        order = (
            heads
            and any(o.is_local for o in stack[heads:])
            and self.scan.ends_before(index, line.first, "absent_before")
        )
        spouse = self.scan.ends_before(index, line.first, "spouse")
        spouse = spouse and self.owners.is_husbands(stack[-1].stop, line.stop)
        clash = self.owners.clash(stack)
        if not (taken or power and heads or order or spouse or clash):
            return None
        lenders = stack if spouse else stack[:clash] if clash else stack[:1] if taken else stack[:heads]
        end = lenders[-1].stop
        return Person(end, end, (index, end), lenders, honorific, line.number, LENT)

    def _is_empowering(self, index: int, first: int) -> bool:
        """`thừa ủy quyền của | Chủ tịch nước`, `… của Chủ tịch nước và | Thủ tướng Chính phủ Lào`."""
        if self.scan.ends_before(index, first, "authority"):
            return True
        if index < first + 2 or self.scan.tokens.keys[index - 1] not in ("và", ","):
            return False
        before = next((k for k in range(index - 2, max(first, index - _LONGEST_RULER), -1) if k in self.row.offices), 0)
        held = self.row.offices.get(before)
        return held is not None and held.head and held.stop == index - 1 and self._is_empowering(before, first)

    def _names_lender(self, at: int, stop: int) -> bool:
        """`thừa ủy quyền của Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh X, đồng chí Y`: who acts is named behind X."""
        begin, _ = self.row.honorific(at, stop)
        end = self.row.name(begin, stop, announced=True)
        named = end > begin and end + 1 < stop and self.scan.tokens.keys[end] == ","
        return named and (self.row.honorific(end + 1, stop)[1] or end + 1 in self.row.offices)

    def _is_taken(self, stack: tuple[Office, ...], index: int, line: _Line) -> bool:
        """`đảm nhận vai trò | Chủ tịch ASEAN, Đại tướng X`; the offices of `với cương vị | …, đồng chí X` are X's."""
        if not self.scan.ends_before(index, line.first, "taken_role"):
            return False
        own = self._is_addressed(stack[-1].stop, line.stop) or self.scan.ends_before(index, line.first, "own_role")
        return not own

    def _is_congratulated(self, index: int, line: _Line) -> bool:
        """`Chúc mừng A được bầu vào … và giữ trọng trách | Trưởng ban B, đồng chí X nói`: A's office."""
        if not self.scan.ends_before(index, line.first, "taken_role"):
            return False
        takes = self.scan.ends_before(index, line.first, "office_link")
        own = self.scan.ends_before(index, line.first, "own_role")
        return bool(takes) and not own and _CONGRATULATES in pairwise(self.scan.tokens.keys[line.first : index])

    def _is_addressed(self, at: int, stop: int) -> bool:
        """A comma and a form of address: who is named is not who holds the office before."""
        return at + 1 < stop and self.scan.tokens.keys[at] == "," and self.row.honorific(at + 1, stop)[1]

    @staticmethod
    def _ends_row(stack: tuple[Office, ...]) -> bool:
        """`Ủy viên Bộ Chính trị, Thủ tướng, đồng chí X`: a bare office of state behind one that is none."""
        return len(stack) > 1 and stack[-1].head and not any(o.head or o.bare or o.rank for o in stack[:-1])

    # --- pieces -----------------------------------------------------------------------------------------

    def _is_dashed_name(self, office: Office, at: int, stop: int) -> bool:
        """`Chủ tịch UBND tỉnh Hà Tĩnh - Trần Văn Bình cho biết`: a whole name that no other office follows."""
        lao = at < stop and not is_vietnamese_syllable(self.scan.tokens.words[at])
        if office.bare or not lao and self.scan.at(at, "surname") is None:
            return False
        end = self.row.name(at, stop, announced=False) + lao  # Khamla Vongdara
        own = end < stop and self.scan.tokens.keys[end] in _OPENS_OFFICE and end + 1 in self.row.offices
        return end > at + 2 and not own

    def _speaks(self, stack: tuple[Office, ...], at: int, stop: int) -> bool:
        """`Theo Phó Chủ tịch CLB Sao Mai, Trần Văn Bình cho biết`: a comma alone, then who says something."""
        before = self.scan.tokens.keys[stack[0].first - 1] if stack[0].first else "."
        if stack[-1].bare or not (self.scan.at(at, "surname") or before in _SPEAKERS):
            return False
        end = self.row.name(at, stop, announced=False)
        says = end + (end < stop and self.scan.tokens.keys[end] == ",")
        return end > at + 1 and before in _SPEAKERS and self.scan.at(says, "say") is not None

    def _past_holds(self, stack: tuple[Office, ...], at: int, stop: int) -> tuple[int, bool]:
        """`Thủ tướng Lào khi đó là Khampheng Sisavath`, `Giám đốc công ty là ông …`: past the verb before the name."""
        holds = self.scan.at(at, "office_holds")
        if holds is None or self.scan.tokens.keys[stack[0].first - 1] in ("của", "với", "nhiệm"):
            return at, False
        later, addressed = self.row.honorific(holds.stop, stop)
        if not addressed and holds.value.get("addressed"):
            return at, False
        return (later, addressed) if self.row.name(later, stop, announced=True) > later + 1 else (at, False)

    def _seat(
        self, stack: tuple[Office, ...], begin: int, stop: int, until: int
    ) -> tuple[tuple[Office, ...], int, int] | None:
        """The offices, the last with its post or village, and the name behind it."""
        return in_brackets(self.row, stack, stop, until) or in_name(self.row, stack, begin, stop, until)

    def _is_section(self, office: Office, end: int) -> bool:
        """`Trưởng khoa | Nội | , bác sĩ X`, `… | Nội | Bệnh viện A, bác sĩ X`: one syllable that no table has."""
        if not office.bare or not office.canonical_role.casefold().endswith(SECTIONS):
            return False
        at = end + (self.scan.tokens.keys[end : end + 1] in ((",",), ("-",)))
        return end in self.row.bodies or at > end and (at in self.row.offices or self.row.honorific(at, at + 3)[1])

    def _opens_word(self, at: int, stop: int) -> bool:
        """`Giám đốc | Dự án thủy điện …`: a capital syllable before a small one."""
        words = self.scan.tokens.words
        return at + 1 < stop and words[at + 1].islower() and is_vietnamese_syllable(words[at])
