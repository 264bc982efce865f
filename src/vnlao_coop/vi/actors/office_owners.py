"""Whose an office is that stands between two names, or beside one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vnlao_coop.vi.actors.names import is_vietnamese_syllable
from vnlao_coop.vi.actors.office_edges import SEPARATORS
from vnlao_coop.vi.actors.office_rows import TO_MARK, Rows
from vnlao_coop.vi.actors.offices import Office
from vnlao_coop.vi.scan import Scan

_HOUSES = ("hợp tác xã", "htx", "trại giam", "trại tạm giam")
_VILLAGES = frozenset(["bản", "thôn", "xóm", "ấp", "làng", "buôn", "phum"])
_CLOSING = frozenset([",", ".", ";", ":", ")", "-", "!", "?", '"'])
_OF_BUSINESS = ("Chủ tịch", "Giám đốc", "Tổng Biên tập")
_RULERS = frozenset(["tổng thống", "thủ tướng chính phủ", "chủ tịch nước", "tổng bí thư", "ngoại trưởng"])
_PARTY_AND_STATE = frozenset(["tổng bí thư", "chủ tịch nước"])
_APART = [{"thủ tướng chính phủ", "chủ tịch nước"}, {"thủ tướng chính phủ", "tổng bí thư"}]
_SPEAKER = ("chủ", "tịch", "quốc", "hội")
_SPOKESPERSONS = frozenset(["người phát ngôn", "phát ngôn viên", "người đứng đầu"])


@dataclass(slots=True, eq=False)
class Owners:
    """Decides in one scan; ``lao``: the text names a place in Laos."""

    scan: Scan
    row: Rows
    lao: bool

    def opens_clause(self, stack: tuple[Office, ...], after: int, stop: int, before: tuple[Office, ...]) -> bool:
        """`gặp Thủ tướng Thái Lan X, Thủ tướng Việt Nam khẳng định`: the office after the comma is the next subject."""
        closed = after >= stop or self.scan.tokens.keys[after] in _CLOSING
        if len(stack) > 1:
            return stack[0].head and self.clash(stack) > 0  # `X, Chủ tịch nước, Thủ tướng gửi điện`
        if not closed and self.scan.tokens.keys[stack[0].first : after] == _SPEAKER and any(o.head for o in before):
            return True  # hội kiến với Thủ tướng Lào X, Chủ tịch Quốc hội thông báo: nobody is both
        if stack[0].head:
            return not closed or any(o.head for o in before) and not self._leads_both(stack[0], after, stop, before)
        if stack[0].bare and not closed and not self.scan.any(after, "function", "say", "office_end"):
            return True  # `Bí thư X, Trưởng ban | công tác cộng đồng Y`: the office of the next name, not read whole
        return (not closed or self._names_next(stack[0])) and any(
            o.canonical_role == stack[0].canonical_role for o in before
        )

    def _names_next(self, office: Office) -> bool:
        """`cố Chủ tịch Kaysone Phomvihane, cố Chủ tịch | Souphanouvong`: one foreign word, which is a name."""
        (first, stop), words = office.complement, self.scan.tokens.words
        lone = office.rule == TO_MARK and words[first : first + 1] != () and words[first][0].isupper()
        lone = lone and (stop == first + 1 or words[first + 1][0].islower())
        return lone and not is_vietnamese_syllable(words[first])

    def _leads_both(self, office: Office, after: int, stop: int, before: tuple[Office, ...]) -> bool:
        """`Tổng Bí thư Lào X, Chủ tịch nước, …`: one person often heads the party and the state."""
        roles = {office.canonical_role.casefold(), *(o.canonical_role.casefold() for o in before if o.head)}
        listed = after + 1 < stop and after + 1 in self.row.offices
        return roles == _PARTY_AND_STATE and not listed

    def not_next(
        self, stack: tuple[Office, ...], after: int, stop: int, has_office: bool
    ) -> tuple[tuple[Office, ...], int]:
        """Leave to the next name the offices that stand right before it."""
        above = self.row.past_superior(stack[-1], stop)
        if above > after and self.scan.tokens.keys[above] != ",":
            return self._but_last(stack, after)  # `X, Phó Vụ trưởng Vụ Báo chí, Bộ Ngoại giao Y`
        dashed = after + 1 if after < stop and self.scan.tokens.keys[after] in ("-", "là") else after
        at, honorific = self.row.honorific(dashed, stop)
        name_stop = self.row.name(at, stop, announced=True) if honorific else self.row.person(stack[-1], at, stop)
        if has_office and name_stop == at == after and self.row.to_name(stack[-1], stop) is not None:
            return (), after  # `Vụ trưởng X, Viện trưởng Viện Chiến lược và Khoa học | thanh tra Y`
        if name_stop == at or dashed > after and not honorific:
            return stack, after
        if not honorific and self.scan.tokens.keys[stack[-1].first - 1] == "kiêm" and not self.scan.at(at, "surname"):
            office = stack[-1]._replace(stop=name_stop, complement=(stack[-1].complement[0], name_stop), rule=TO_MARK)
            return (*stack[:-1], office), name_stop  # `kiêm Phó Tổng Giám đốc | Sao Mai Global`
        land = self._is_branch(at, name_stop) or self._is_village(stack[-1], at, name_stop)
        if not honorific and dashed == after and land:
            office = stack[-1]._replace(stop=land, complement=(stack[-1].complement[0], land), rule=TO_MARK)
            return (*stack[:-1], office), land
        lone = name_stop == at + 1 and not honorific and is_vietnamese_syllable(self.scan.tokens.words[at])
        if lone and not stack[-1].rank:
            return stack, after  # no name: `Giám đốc | Quan hệ khách hàng`, but `X, trung tướng Y cho biết`
        if not has_office and not honorific and dashed == after and self._is_brand(stack, at):
            office = stack[-1]._replace(stop=name_stop, complement=(stack[-1].complement[0], name_stop), rule=TO_MARK)
            return (*stack[:-1], office), name_stop
        if stack[-1].rank and len(stack) > 1 and not has_office:
            return stack[:-1], stack[-2].stop
        return ((), after) if has_office else self._but_last(stack, after)

    def is_husbands(self, at: int, stop: int) -> bool:
        """`Phu nhân Tổng Bí thư, bà …`, `Phu nhân Thủ tướng Lê Thị Mẫu`: a mark, a form of address or a woman's name
        after the office says that the one who is named does not hold it."""
        if at >= stop:
            return False
        keys = self.scan.tokens.keys
        woman = at + 1 < stop and keys[at + 1] == "thị" and self.scan.at(at, "surname") is not None
        return woman or keys[at] in SEPARATORS or self.scan.at(at, "honorific") is not None

    def clash(self, stack: Sequence[Office]) -> int:
        """How many offices at the head of a row are another's than the last one's; 0 where one person has them all."""
        for number in range(1, len(stack)):
            if self._exclude(stack[number - 1], stack[number]):
                return number
        return 0

    @staticmethod
    def _but_last(stack: tuple[Office, ...], after: int) -> tuple[tuple[Office, ...], int]:
        return (stack[:-1], stack[-2].stop) if len(stack) > 1 else ((), after)

    def _is_branch(self, at: int, stop: int) -> int:
        """`cố vấn Mercy Ships Việt Nam`: where capitals with a country behind them end, which are no person; else 0."""
        land = self.row.places.get(stop)
        if land is None or land.value.kind != "country" or self.scan.at(at, "surname"):
            return 0
        return land.stop

    def _is_village(self, office: Office, at: int, stop: int) -> int:
        """`ông Khăm Mẫu, Trưởng bản Noọng Mạ, …`: where the name of a village ends that is no person's; else 0."""
        if not heads_village(office) or office.place is not None:
            return 0
        if stop < len(self.scan.tokens) and self.scan.tokens.keys[stop] == "và":
            return 0  # …, Trưởng bản Khăm Phăn và dân quân: the next man
        if self.scan.at(at, "surname") and stop > at + 2:
            return 0
        place = self.row.places.get(stop)  # Trụ trì chùa Mẫu Sơn | Viêng Chăn
        return stop if place is None else place.stop

    def _is_brand(self, stack: tuple[Office, ...], at: int) -> bool:
        """`bà X, Giám đốc Winship Institute, …`, `anh X - Trưởng phòng kỹ thuật Toyota Mẫu Sơn`: capitals that are no
        Vietnamese name go on the office of a business, or the one behind a dash, but not where the article names Laos,
        whose people they may be."""
        office = stack[-1]
        if self.lao or office.place or self.scan.at(at, "surname"):
            return False
        return office.canonical_role.endswith(_OF_BUSINESS) or self.scan.tokens.keys[stack[0].first - 1] == "-"

    def _exclude(self, a: Office, b: Office) -> bool:
        """`Phó Thủ tướng Lào, Thủ tướng …`, `Bộ trưởng Nội vụ, Bộ trưởng Y tế …`, `Giám đốc FBI, Tổng thống …`: nobody
        is both."""
        if a.former or b.former:
            return False
        role, other = (office.canonical_role.removeprefix("Phó ").casefold() for office in (a, b))
        if a.head and b.head:
            return role == other or {role, other} in _APART
        if role == other == "bộ trưởng":
            return self.scan.tokens.keys[a.stop] == "," and not (a.bare or b.bare)
        return is_ruler(b) and (a.system == "business" or role in _SPOKESPERSONS)


def heads_village(office: Office) -> bool:
    """`Trưởng bản`, `Phó thôn`; also the head of a house that is called like one: `Giám thị Trại giam`."""
    role = office.canonical_role.casefold()
    return role.split()[-1] in _VILLAGES or role.endswith(_HOUSES)


def is_ruler(office: Office) -> bool:
    """Whether who has this office heads a state, a government or its diplomacy, or is a deputy of such a head."""
    return office.head and office.canonical_role.removeprefix("Phó ").casefold() in _RULERS and not office.former
