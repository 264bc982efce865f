"""What follows a name: offices after a mark, a verb or in brackets, and other spellings."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.mentions import AFTER, BRACKETS
from vnlao_coop.vi.actors.office_edges import MARKS, SEPARATORS
from vnlao_coop.vi.actors.office_links import Links
from vnlao_coop.vi.actors.office_lists import DIVIDED_BY
from vnlao_coop.vi.actors.office_owners import Owners
from vnlao_coop.vi.actors.office_pieces import FEW
from vnlao_coop.vi.actors.office_rows import LONGEST_ASIDE, Rows
from vnlao_coop.vi.actors.offices import Office, as_former
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit, Scan

_MOST_ASIDES, _MOST_OFFICES = 5, 4
_JOINTS = frozenset(["và", "cùng", "(", ")"])
_LONGEST_OPENING = 30  # tokens from the first word of a sentence to the end of a name in it
_ATTENDS = frozenset([("cùng", "đi"), ("cùng", "dự"), ("cùng", "tham"), ("cùng", "có")])  # they list who comes along
_CLOSING = MARKS - {"(", ")"}
_COMING = frozenset(["sang", "thăm", "đến", "nhân", "đang"])  # of a guest, behind his office
_VISIT = 25  # tokens of `sang thăm chính thức Việt Nam nhân dịp …`
_LONGEST_PAST = 14  # and of what one was
_LONGEST_TRADE = 8  # tokens of an aside before the office: `, đại diện Ban Giám hiệu,`
_LONGEST_NAME = 16  # tokens of a name with its rank
_LONGEST_AGE = 7  # tokens of `năm nay đã ngoài 80 tuổi`
_AGES = frozenset(fold("năm nay đã hơn gần ngoài tròn mới vừa trên").split())
_LIVES = frozenset(["ở", "trú", "ngụ", "quê"])  # X | ở xã Mẫu Sơn, nguyên …
_PRAISES = (("-", "vị"), ("-", "nữ"), (",", "nữ"))  # X - vị Phó Tỉnh trưởng …; `, vị` may open the next clause
_CLOSES = frozenset([",", ".", ";", "và", "cùng"])  # X Giám đốc Công ty Sao Mai | và các thành viên
_IN_TURN = ("lần", "lượt")
_MENTIONS = "vnlao_coop.vi.replay:mentions"


@dataclass(slots=True, eq=False)
class After:
    """What follows a name: offices, other spellings, and where it all ends."""

    end: int
    offices: tuple[Office, ...] = ()
    aliases: tuple[tuple[int, int], ...] = ()
    rule: str = AFTER


@dataclass(slots=True, eq=False)
class Afters:
    """Reads what follows the names of one scan."""

    scan: Scan
    row: Rows
    owners: Owners
    links: Links

    @rule(
        "name before office",
        reader=_MENTIONS,
        examples={
            "Ông Trần Văn Bình, Chủ tịch UBND tỉnh Hà Tĩnh, cho biết.": {"Trần Văn Bình": "Chủ tịch UBND tỉnh Hà Tĩnh"},
            "Đồng chí Lê Thị Mẫu - Phó Bí thư Tỉnh ủy dự lễ.": {"Lê Thị Mẫu": "Phó Bí thư Tỉnh ủy"},
            "Tiếp ông Khampheng Sisavath, Bộ trưởng Tư pháp Lào, Thủ tướng Trần Văn Bình nói.": {
                "Khampheng Sisavath": "Bộ trưởng Tư pháp Lào",
                "Trần Văn Bình": "Thủ tướng",
            },
            "Đoàn do ông Khampheng Sisavath, Tỉnh trưởng tỉnh Hủa Phăn làm Trưởng đoàn.": {
                "Khampheng Sisavath": "Tỉnh trưởng tỉnh Hủa Phăn; Trưởng đoàn"
            },
            "Bà Lê Thị Mẫu, Giám đốc Sở Y tế, cùng ông Bounmy Vongsa, Chủ tịch Hội Nông dân Lào tặng quà.": {
                "Lê Thị Mẫu": "Giám đốc Sở Y tế",
                "Bounmy Vongsa": "Chủ tịch Hội Nông dân Lào",
            },
        },
        never=[
            "Cùng ông Bounmy Vongsa, Chủ tịch UBND tỉnh Sơn La thăm bản.",
            "Ông Trần Văn Bình, Bí thư Tỉnh ủy Lê Thị Mẫu dự lễ.",
            "Cùng dự có ông Trần Văn Bình, Giám đốc các sở, ngành.",
        ],
    )
    def beside(
        self, at: int, stop: int, before: tuple[Office, ...], *, told: bool, taken: bool, along: bool = False
    ) -> After:
        """Offices and other spellings after a name that ends at ``at``; ``before``: the offices it has already;
        ``told``: words before the name have told what is done; ``taken``: a verb may tell what one becomes;
        ``along``: the sentence has named somebody before."""
        aliases, spelt = self._spelling(at, stop)
        end = self._past_asides(spelt, stop)
        opened = end < stop and self.scan.tokens.keys[end] in SEPARATORS
        born = end > spelt and self.scan.tokens.keys[spelt] == "sinh"
        link = self._link(end, opened, lived=end > spelt) if taken else None
        if link is not None and self._in_turn(at, link):
            return After(at)
        if not (opened or link or before) and end == at and end in self.row.offices:
            stack, after = self._unmarked(end, stop)
            return After(after, stack, aliases) if stack else After(at)
        if not (opened or link or before) and (row := self._behind_colon(end, stop)):
            return After(row[-1].stop, row, aliases)
        if opened or link is not None and link.stop <= stop:
            if link is None:
                begin = self._past_count(end + 1, at)
                begin += self.scan.tokens.keys[end : begin + 1] in _PRAISES
                stack, after = self.row.stack(begin, stop, aside=True, closed=told)
                if stack and not told and not self._in_opening(at, along=along):
                    stack, after = self.row.housed(stack, after, stop)
            else:
                stack, after = self.links.told(link, stop)
            stack, after = self._of_one(stack, after)
            if stack and self._is_of_clause(
                stack, after, stop, lived=(told or born) and end > spelt, at=at, along=along
            ):
                stack, after = self._of_guest(stack, after, stop)
                return After(after if stack else spelt if aliases else at, stack, aliases)
            if stack:
                stack, after = self.owners.not_next(stack, after, stop, bool(before) and link is None)
                stack, after = self._with_further(stack, after, stop, closed=told)
            if stack and before and link is None and self.owners.opens_clause(stack, after, stop, before):
                stack = ()
            if stack:
                more, end = self._taken(after, stop) if taken else ((), after)
                return After(end, stack + more, aliases)
        return After(spelt if aliases else at, (), aliases)

    def _past_count(self, at: int, name: int) -> int:
        """`A và B, | hai | Phó Chủ tịch Hội`: past how many have the office behind a row of names; ``name``: where the
        last one ends."""
        keys = self.scan.tokens.keys
        if FEW.isdisjoint(keys[at : at + 1]) or at + 1 not in self.row.offices or self.row.offices[at + 1].rank:
            return at
        row = "và" in keys[max(0, name - _LONGEST_NAME) : name]
        return at + 1 if row else at

    def _of_one(self, stack: tuple[Office, ...], after: int) -> tuple[tuple[Office, ...], int]:
        """`X, Bí thư Tỉnh ủy, Giám đốc | các sở: …`: the offices before one that several hold."""
        held = next((n for n, office in enumerate(stack) if self._of_several(office)), len(stack))
        return stack[:held], after if held == len(stack) else stack[held].first - 1

    def _of_several(self, office: Office) -> bool:
        """`Giám đốc | các sở`, not `Tổng Tham mưu trưởng | các lực lượng vũ trang`; `Bộ trưởng Bộ Y tế | hai nước`."""
        keys, at = self.scan.tokens.keys, office.complement[0]
        if office.body is not None and office.body.kind == "ministry" and self.scan.at(office.stop, "of_both"):
            return True
        return not office.bare and keys[at] == "các" and not DIVIDED_BY.isdisjoint(keys[at + 1 : at + 2])

    def _behind_colon(self, at: int, stop: int) -> tuple[Office, ...]:
        """`+ Đồng chí X: | Phó Chủ tịch UBND tỉnh;`: offices that fill the line of a list; a semicolon may stand before
        them by mistake."""
        keys = self.scan.tokens.keys
        if at + 1 >= stop or keys[at] not in (":", ";") or at + 1 not in self.row.offices:
            return ()
        stack, end = self.row.stack(at + 1, stop, aside=True, closed=keys[at] == ";")
        return stack if stack and not stack[0].rank and (end >= stop or keys[end] in (".", ";")) else ()

    def _is_of_clause(
        self, stack: tuple[Office, ...], after: int, stop: int, *, lived: bool, at: int, along: bool
    ) -> bool:
        """`Tiếp Đại sứ X, Bí thư Tỉnh ủy | cảm ơn`, `Về ông X, ở xóm 5, Chủ tịch xã | cho biết`: the office of who
        does what follows, where an opening phrase names X, or something is told of X before it."""
        keys = self.scan.tokens.keys
        if stack[0].spelt and after < stop and keys[after] == ":":
            return True  # `Phó Trưởng đoàn X, Trưởng các ban HĐND tỉnh: | A, B`
        if after >= stop or keys[after] in _CLOSING or keys[after] in _JOINTS or stack[0].former or stack[0].rank:
            return False
        if self.links.verb(after) is not None or self._has_come(after, stop):
            return False
        return lived or self._in_opening(at, along=along)

    def _has_come(self, at: int, stop: int) -> bool:
        """`Tiếp ông X, Bộ trưởng Bộ Y tế Lào | sang thăm Việt Nam, Thủ tướng Y …`: told of the guest,
        before who receives him."""
        keys, near = self.scan.tokens.keys, range(at, min(stop - 1, at + _VISIT))
        comma = next((k for k in near if keys[k] == ","), at)
        return keys[at] in _COMING and comma > at and comma + 1 in self.row.offices

    def _of_guest(self, stack: tuple[Office, ...], at: int, stop: int) -> tuple[tuple[Office, ...], int]:
        """`Tiếp ông X, Bộ trưởng Bộ Tư pháp Lào, | Thủ tướng Trần Văn Bình`: up to the last office of a country that
        the one who is named next is not of."""
        begin, _ = self.row.honorific(at, stop)
        named = self.row.name(begin, stop, announced=True) > begin + 1
        country = "VN" if self.scan.at(begin, "surname") is not None else "LA"
        foreign = [n for n, office in enumerate(stack) if not {None, country}.issuperset(self._lands(office))]
        if not named or not foreign or foreign[-1] + 1 == len(stack):
            return (), at
        return stack[: foreign[-1] + 1], stack[foreign[-1]].stop

    def _lands(self, office: Office) -> set[str | None]:
        """The countries that are named in an office; of an envoy his own, not where he is."""
        if office.abroad and office.place is not None:
            return {office.place.country}
        places = (self.row.places.get(k) for k in range(office.first, office.stop))
        named = {place.value.country for place in places if place is not None}
        return named | {office.place.country if office.place is not None else None}

    def _in_opening(self, at: int, *, along: bool) -> bool:
        """Whether the name that ends at ``at`` stands in a phrase that opens its sentence: `Tiếp X, …`; who is
        ``along`` with somebody does not: `ông Y, …, cùng ông X, Trưởng bản Na Mẫu trao quà`."""
        keys, first = self.scan.tokens.keys, at
        while first and keys[first - 1] not in _CLOSING and at - first < _LONGEST_OPENING:
            first -= 1
        opening = self.scan.at(first, "opening")
        return opening is not None and keys[first : first + 2] not in _ATTENDS and not (along and keys[first] == "cùng")

    def _with_further(
        self, stack: tuple[Office, ...], at: int, stop: int, *, closed: bool
    ) -> tuple[tuple[Office, ...], int]:
        """`X, Phó Chủ tịch Sao Mai Global | , Chủ tịch Hội …`: the offices behind one that ends in a brand."""
        for _ in range(_MOST_OFFICES):
            if not stack or at + 1 >= stop or self.scan.tokens.keys[at] != ",":
                break
            more, end = self.row.stack(at + 1, stop, aside=True, closed=closed)
            if more:
                more, end = self.owners.not_next(more, end, stop, False)
            if not more or self.owners.opens_clause(more, end, stop, stack):
                break
            stack, at = stack + more, end
        return stack, at

    def _unmarked(self, at: int, stop: int) -> tuple[tuple[Office, ...], int]:
        """`Ông X | Phó Giám đốc Sở Y tế tỉnh Mẫu Sơn cho biết`: capital offices right behind a name."""
        stack, end = self.row.stack(at, stop)
        if not stack or stack[0].rank or stack[0].bare:
            return (), at
        said = end < stop and self.scan.any(end, "say", "function") is not None
        closed = end >= stop or self.scan.tokens.keys[end] in _CLOSES
        if not (said or closed):  # X Chủ tịch Công đoàn | trường, ThS. Y …
            stack, end = self.row.stack(at, stop, aside=True)
            closed = end >= stop or self.scan.tokens.keys[end] in _CLOSES
        if not said and (len(stack) == 1 and not closed or not self.scan.tokens.words[at][0].isupper()):
            return (), at
        return self.owners.not_next(stack, end, stop, False)

    def _past_asides(self, at: int, stop: int) -> int:
        """`X, 86 tuổi, ở xã Mẫu Sơn | , nguyên …`: past what is told of a person, to the mark before the office."""
        if at + 1 < stop and self.scan.tokens.keys[at] == "sinh":  # X sinh năm 1955 | , quê ở A, từng là …
            born = range(at + 1, min(stop, at + _LONGEST_PAST))
            at = next((k for k in born if self.scan.tokens.keys[k] == ","), at)
        elif at + 1 < stop and self.scan.tokens.keys[at] in _LIVES and self.scan.at(at, "life") is not None:
            lived = range(at + 1, min(stop, at + _LONGEST_TRADE))  # X ở xóm 5, xã Mẫu Sơn | , nguyên …
            at = self._past_address(next((k for k in lived if self.scan.tokens.keys[k] == ","), at), stop)
        for _ in range(_MOST_ASIDES):
            mark = self._past_age(at + 1, stop) - 1 if at < stop and self.scan.tokens.keys[at] == "," else at
            if mark <= at and (mark := self._past_aside(at, stop)) == at:
                break
            at = mark
        return at

    def _past_address(self, at: int, stop: int) -> int:
        """`ở xóm 5 | , xã Mẫu Sơn, huyện Nghi Lộc | , nguyên …`: to the mark behind the last place of an address."""
        keys = self.scan.tokens.keys
        while at + 1 < stop and keys[at] == "," and (place := self.row.places.get(at + 1)) and place.stop < stop:
            if keys[place.stop] != ",":
                break
            at = place.stop
        return at

    def _past_aside(self, at: int, stop: int) -> int:
        """`X, cựu chiến binh | , nguyên …`: to the mark before the office."""
        keys = self.scan.tokens.keys
        if at + 3 >= stop or keys[at] not in SEPARATORS:
            return at
        if (kin := self.scan.at(at + 1, "kin")) is not None:  # `X, con trai cựu Chủ tịch nước Y | , được bầu làm …`
            mark = next((k for k in range(kin.stop, min(stop, at + _LONGEST_PAST)) if keys[k] == ","), at)
            return mark if mark > at and self._link(mark, True) is not None else at
        life = self.scan.at(at + 1, "life") if at + 1 not in self.row.offices else None
        own = self.row.offices.get(at + 1)
        past = keys[at + 1] == "cựu" or keys[at + 1] == "nguyên" and own is None  # `X, cựu lưu học sinh | , Phó Vụ …`
        reach = _LONGEST_PAST if past or life else _LONGEST_TRADE
        marks = SEPARATORS if life is None else _CLOSING
        glued = self.scan.tokens.glued
        loose = (k for k in range(at + 1, min(stop, at + reach)) if keys[k] != "-" or not glued(k - 1))
        mark = next((k for k in loose if keys[k] in marks), at)  # `cựu sinh viên khóa 1986-1989 | , hiện là …`
        if life is not None:
            mark = self._past_address(mark, stop)
            dashed = keys[mark] == "-" and self._link(mark, True) is not None
            return mark if mark > at + 1 and (keys[mark] == "," or dashed) else at  # X - một cựu chiến binh - nay là …
        if mark + 1 >= stop or mark <= at + 1:
            return at
        if mark + 1 not in self.row.offices:  # `X, cựu y tá Đoàn 959, | nay là Phó Chủ tịch Hội`
            return mark if past and self._link(mark, True) is not None else at
        if own is not None and not (past and own.trade):
            return at
        house = self.row.bodies.get(at + 1)  # `GS X - Đại học Mẫu Sơn, Chủ biên …`
        past = past or house is not None and house.stop == mark
        letters = mark == at + 2 and self.scan.tokens.words[at + 1].isupper()  # `X - TUV, Bí thư …`
        told = keys[at + 1 : at + 3] == ("đại", "diện") and not self.row.offices[mark + 1].bare
        trade = self.scan.at(at + 1, "honorific")
        return mark if letters or told or past or trade is not None and trade.stop == mark else at

    def _link(self, at: int, opened: bool, *, lived: bool = False) -> Hit | None:
        """`X là …`, `X, hiện là …`: the verb that joins an office to the name before it; ``lived``: behind what is told
        of a life, `X, quê Hà Tĩnh, | là …`."""
        keys = self.scan.tokens.keys
        if not opened:
            return self.links.verb(self._past_replaced(at))
        if at + 1 >= len(keys):
            return None
        who = keys[at + 1] == "người"  # `X, người từng là …`
        link = self.links.verb(at + 1 + who)
        return link if link is not None and (who or lived or link.stop > at + 2) else None

    def _in_turn(self, at: int, link: Hit) -> bool:
        """`A, B và (ông) C, lần lượt là …`: the offices of several, one each."""
        keys, words = self.scan.tokens.keys, self.scan.tokens.words
        if _IN_TURN not in pairwise(keys[at : link.stop]):
            return False
        while at and words[at - 1][0].isupper():
            at -= 1
        hits = (self.scan.at(k, "honorific") for k in (at - 1, at - 2))
        at = next((hit.first for hit in hits if hit is not None and hit.stop == at), at)
        return keys[at - 1] == "và"

    def _past_replaced(self, at: int) -> int:
        """`X lên thay ông Y | làm Chủ tịch …`: past who held the office before; ``at`` where nobody is replaced."""
        verb = self.scan.at(at, "replaces")
        if verb is None:
            return at
        stop = len(self.scan.tokens)
        begin, addressed = self.row.honorific(verb.stop, stop)
        _, begin = self.row.stack(begin, stop)
        end = self.row.name(begin, stop, announced=True)
        return end if addressed or end > begin + 1 else at

    @rule(
        "office in brackets",
        reader=_MENTIONS,
        examples={
            "ông Trần Văn Bình (Chủ tịch UBND xã Mẫu Sơn) kể": {"Trần Văn Bình": "Chủ tịch UBND xã Mẫu Sơn"},
            "TS Lê Văn Mẫu (Viện trưởng Viện Kinh tế) nói": {"Lê Văn Mẫu": "TS; Viện trưởng Viện Kinh tế"},
            "ông Vừ Tổng Mẫu (SN 1960, Trưởng bản) kể": {"Vừ Tổng Mẫu": "Trưởng bản"},
            "ông Vừ Tổng Mẫu (sinh năm 1960, dân tộc Thái, Trưởng bản) kể": {"Vừ Tổng Mẫu": "Trưởng bản"},
        },
        never=["ông Trần Văn Bình (huyện Mẫu Sơn) kể"],
    )
    def in_brackets(self, at: int, stop: int) -> After | None:
        """`X (Chủ tịch …)`: brackets that hold offices and nothing else."""
        close = self.row.close(at, stop, 3 * LONGEST_ASIDE)
        if close is None:
            return None
        first = at + 1
        while (comma := self._past_age(first, close)) > first:  # (SN 1960, Trưởng bản …), (82 tuổi, nguyên …)
            first = comma
        link = self.scan.at(first, "office_link")
        inside, end = self.row.stack(first if link is None else link.stop, close, aside=True, closed=True)
        if link is not None and link.value.get("former"):
            inside = as_former(inside)
        if not inside or stop > close + 1 and self.scan.tokens.words[close + 1][0].isupper():
            return None  # `Shah (quốc vương) Mohammad …`
        rest = self.row.goes_on_to(end, close)
        if end < close and not rest and self.scan.tokens.keys[end] not in SEPARATORS:
            return None
        last = self.row.widened(inside[-1], close) if rest else inside[-1]
        return After(close + 1, (*inside[:-1], last), (), BRACKETS)

    def _past_age(self, at: int, stop: int) -> int:
        """Past `58 tuổi,`, `SN 1960,`, `sinh năm 1960,` at ``at``; ``at`` itself where none stands there."""
        keys = self.scan.tokens.keys
        end = next((k for k in range(at, min(stop, at + _LONGEST_AGE)) if keys[k] == ","), at)
        age = (
            end > at + 1
            and keys[end - 2].isdigit()
            and keys[end - 1] == "tuổi"
            and _AGES.issuperset(keys[at : end - 2])
        )
        born = at < end < at + 4 and keys[end - 1].isdigit() and keys[at] in ("sn", "sinh")
        if not (age or born) and at not in self.row.offices and self.scan.at(at, "life") is not None:
            end = next((k for k in range(at, min(stop, at + _LONGEST_TRADE)) if keys[k] == ","), at)
            return self._past_address(end, stop) + 1 if end > at else at  # dân tộc Thái, …
        return end + 1 if age or born else at

    @rule(
        "other spelling in brackets",
        reader=_MENTIONS,
        examples={
            "ông Thoong-lun Xi-xu-lít (Thongloun Sisoulith), Thủ tướng Lào, nói": {
                "Thoong-lun Xi-xu-lít (Thongloun Sisoulith)": "Thủ tướng Lào"
            }
        },
        never=["ông Trần Văn Bình (Hà Tĩnh) nói", "ông Trần Văn Bình (58 tuổi) nói"],
    )
    def _spelling(self, at: int, stop: int) -> tuple[tuple[tuple[int, int], ...], int]:
        """The other spelling of a name in brackets, and where an aside in brackets ends."""
        close = self.row.close(at, stop, LONGEST_ASIDE)
        if close is None:
            return (), at
        if at + 1 not in self.row.places and close > at + 1 and self.row.name(at + 1, close, announced=True) == close:
            return ((at + 1, close),), close + 1
        return (), close + 1

    def _taken(self, at: int, stop: int) -> tuple[tuple[Office, ...], int]:
        """`… làm Trưởng đoàn`, `…, được bầu giữ chức Chủ tịch Hội …` after the offices of a name: what one becomes."""
        begin = self.links.period(at, stop)[0]  # Phó Chủ tịch nước nhiệm kỳ trước | , được bầu làm …
        if begin + 1 >= stop:
            return (), at
        link = self.links.verb(begin + (self.scan.tokens.keys[begin] in SEPARATORS))
        if link is None or link.stop >= stop:
            return (), at
        stack, end = self.links.told(link, stop)
        if stack:
            stack, end = self.owners.not_next(stack, end, stop, False)
        return (stack, end) if stack else ((), at)
