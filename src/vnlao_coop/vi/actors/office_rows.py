"""Offices in a row, before or after a name, and how far one reaches that no table completes."""

from __future__ import annotations

from dataclasses import dataclass

from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.names import is_family_name, is_hyphenated_name, is_vietnamese_syllable
from vnlao_coop.vi.actors.office_edges import MARKS, SEPARATORS, TERMS, Edges
from vnlao_coop.vi.actors.offices import GOVERNORS, OF_STATE, Office
from vnlao_coop.vi.rules import rule

LONGEST_ASIDE = 16  # tokens in brackets after a name, or of an office that no table knows
_LONGEST_NOUN = 4  # syllables of a noun before the name of whose it is
_SECTIONED = frozenset(["committee", "department", "agency"])  # Vụ Giáo dục | Trung học
_OPEN_MARKS = frozenset([".", ":", '"', "!", "?"])  # they close a sentence, not what stands beside a name
_LINKS = frozenset(
    ["và", "của", "tại", "ở", "về", "trong", "các", "cho", "với", "thuộc", "cấp", "giữa", "trên", "này", "những"]
)
_VERBS = ("say", "visit", "meeting", "document_act", "attend", "held")
_DAYS = frozenset(fold("ngày sáng trưa chiều tối đêm hôm nay qua").split())
_TERM = ("nhiệm", "kỳ")
_MORE = (("và", "phu"), ("cùng", "phu"), ("và", "hơn"), ("và", "gần"))  # … và Phu nhân; … và hơn 13 năm
_TERMS = frozenset(
    ["từ", "khi", "vào", "khóa", "nhiệm", "thay", "năm", "giai", "suốt", "mấy", "nhiều"]
)  # they open the time of an office
_HYPHENS = frozenset(["-", "’", "'"])
TO_MARK, TO_NAME = "office up to a mark", "office up to a name"
# What is called after people: the name behind such a word is nobody's who holds the office.
_CALLED_AFTER = frozenset(
    fold("đường phố phường xã quận huyện trường thpt thcs giải cầu quỹ đoàn bổng viện chùa châu ngõ hẻm").split()
)
_STATE = frozenset([("chính", "phủ"), ("nhà", "nước"), ("chính", "quyền")])
_SHARING = frozenset(["chủ tịch", "giám đốc", "tổng giám đốc", "tổng biên tập", "tổng thư ký", "chánh văn phòng"])
_SHARED = frozenset(
    ["association", "company", "bank", "fund", "mass_organization", "front", "media", "school", "other"]
)
_TOP_SEATS = ("tổng bí thư", "chủ tịch đảng", "ủy viên bộ chính trị")
_HELD_WITH = frozenset(["party", "state"])  # systems of the office that a seat of the Party goes with
_SECRETARIES = frozenset(["bí thư", "phó bí thư"])
_STREETS = frozenset(["đường", "ngõ", "hẻm", "cầu"])


@dataclass(slots=True, eq=False)
class Rows(Edges):
    """Reads offices in a row at a token of one scan."""

    def stack(self, at: int, stop: int, *, aside: bool = False, closed: bool = False) -> tuple[tuple[Office, ...], int]:
        """Offices in a row: `Ủy viên Bộ Chính trị, Bí thư Thành ủy`; `Bí thư - Tỉnh trưởng`; `… kiêm …`.

        ``aside``: they stand between a name and a closing mark, up to which the words are theirs; ``closed``: the
        end of the sentence is such a mark, since the clause has its verb before the name.
        """
        if at not in self.offices:
            return (), at
        stack: list[Office] = []
        end, keys = at, self.scan.tokens.keys
        while end < stop:
            office = self.offices.get(self._next_office(stack, end, stop))
            if office is None or office.stop > stop:
                break
            if aside:
                office = self._to_mark(office, stop, closed=closed)
                end = self._past_house(office, stop)
                office = office._replace(loose=office.loose and office.bare)
            else:
                end = self._past_bracketed(self.past_superior(office, stop), stop)
            if office.loose:
                end = stack[-1].stop if stack else at
                break
            stack.append(office if end == office.stop else self._within(office, end))
            if len(stack) > 1 and keys[office.first - 1] == "kiêm" and self._shares_body(stack[-2], office):
                stack[-2] = self._of_same(stack[-2], office)
            short = self._past_seat(self._abbreviation(end, stop), stop)
            if end < short < stop and (keys[short] in SEPARATORS or keys[short] in TERMS):
                end = short  # `Phó Chủ tịch Liên đoàn Bóng bàn (LBB), Trưởng ban …`
        if len(stack) > 1 and self._shares_past(stack[0], stack[1]):
            words, text_of = self.scan.tokens.words, self.scan.tokens.text
            said = text_of(stack[1].first, stack[1].stop)
            told = f"{words[stack[0].first].lower()} {said}" if self.scan.at(stack[0].first, "modifier") else ""
            stack[1] = stack[1]._replace(former=True, spelt=told)  # from `từng là | Bí thư, …` it takes no word
        return tuple(stack), end

    def housed(self, stack: tuple[Office, ...], end: int, stop: int) -> tuple[tuple[Office, ...], int]:
        """`X, Cục trưởng Cục Lãnh sự, Bộ Ngoại giao | đã trao`: the body over that of the last office of who acts."""
        after = self._past_house(stack[-1], stop, acts=True) if end == stack[-1].stop else end
        return (stack, end) if after == end else ((*stack[:-1], self._within(stack[-1], after)), after)

    @staticmethod
    def _shares_body(office: Office, following: Office) -> bool:
        """`Phó Chủ tịch kiêm Tổng Thư ký Hội Mẫu Sơn`: both of the body that is told once."""
        role = office.canonical_role.casefold().removeprefix("phó ")
        return office.bare and role in _SHARING and following.body is not None and following.body.kind in _SHARED

    def _of_same(self, office: Office, following: Office) -> Office:
        """The office with what the one after it is of."""
        text_of = self.scan.tokens.text
        return office._replace(
            spelt=f"{text_of(office.first, office.stop)} {text_of(*following.complement)}",
            complement=following.complement,
            body=following.body,
            place=following.place,
            unit=following.unit,
        )

    def _shares_past(self, office: Office, following: Office) -> bool:
        """`nguyên Bí thư, Tỉnh trưởng Salavan X` was both: the first has no place but the second's; so was `nguyên Tổng
        Bí thư …, Chủ tịch nước X`: who has left the seat at the top heads no state."""
        if not office.former or following.former:
            return False
        said = " ".join(self.scan.tokens.keys[office.first : office.stop])
        if following.head and said.removeprefix("nguyên ").startswith(_TOP_SEATS):
            return True
        bare = office.stop == office.complement[0] and following.first == office.stop + 1
        party = office.canonical_role.casefold().endswith("bí thư")
        return bare and party and (following.head or following.place is not None)

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
    def _to_mark(self, office: Office, stop: int, *, closed: bool) -> Office:
        """`X, Giám đốc Khối bán buôn, …`: an office that no table completes, with its words up to the next mark."""
        keys, end = self.scan.tokens.keys, office.stop
        if office.rank or office.head or office.place:
            return office
        if office.body and office.body.country and self.scan.at(end, "small_body") is None:
            return office
        if end >= stop or not (keys[end][0].isalnum() or self._joins(end) or self._parts(office, end)):
            return office
        following = self._next_office([office], end, stop)
        if following >= end and following in self.offices and self.past_term(end, stop) == end:
            if following > end or self._is_both(office, self.offices[following]):
                return office
        if self.person(office, end, stop) > end + 1:
            return office
        reached = self._reach(office, stop, closed=closed)
        if reached == office.stop:
            return office
        return self.widened(office, reached)

    def widened(self, office: Office, stop: int, rule_name: str = TO_MARK) -> Office:
        """The office up to ``stop``, which no table completes."""
        if stop <= office.stop:
            return office
        return office._replace(stop=stop, complement=(office.complement[0], stop), unit=None, rule=rule_name)

    @rule(
        TO_NAME,
        reader="vnlao_coop.vi.replay:mentions",
        examples={
            "Đội trưởng đội Thanh tra cầu đường huyện Mẫu Sơn Trần Văn Bình cho biết": {
                "Trần Văn Bình": "Đội trưởng đội Thanh tra cầu đường huyện Mẫu Sơn"
            },
            "Trưởng Ban Quản lý dự án Trần Văn Bình báo cáo": {"Trần Văn Bình": "Trưởng Ban Quản lý dự án"},
            "Chủ tịch liên đoàn bóng bàn Lào Viphet Sihachak nói": {
                "Viphet Sihachak": "Chủ tịch liên đoàn bóng bàn Lào"
            },
        },
        never=[
            "Giám đốc trao quà cho Trần Văn Bình",
            "Hiệu trưởng trường tiểu học Trần Văn Bình đón đoàn",
            "Chủ tịch UBND tỉnh Hà Tĩnh động viên Trần Văn Bình",
        ],
    )
    def to_name(self, office: Office, stop: int) -> tuple[Office, int, bool] | None:
        """`Trưởng ban công tác cộng đồng | Trần Văn Bình`: an office that no table completes, with its words up to
        the name, or to the next office before it; where that begins, and whether a form of address stands before."""
        if office.rank or office.head or office.system == "delegation":
            return None
        keys, small, namesake = self.scan.tokens.keys, self._takes_words(office), False
        at = office.stop if office.body or office.place else office.complement[0]  # a field may be cut
        while at < stop and at - office.stop <= LONGEST_ASIDE:
            if at > office.stop and (self._is_rank(at) or not namesake and self._is_person(at, stop)):
                return self.widened(office, at, TO_NAME), at, False
            if (short := self._abbreviation(at, stop)) > at:
                at = short
                continue
            if at > office.stop and keys[at - 1] not in _LINKS:
                begin, addressed = self.honorific(at, stop)
                if addressed and self.name(begin, stop, announced=True) > begin + 1:
                    return self.widened(office, at, TO_NAME), begin, True  # Hiệu trưởng nhà trường | ông X
            if keys[at] == ",":
                if at + 1 in self.offices and at > office.stop:
                    return self.widened(office, at, TO_NAME), at + 1, False
                begin, addressed = self.honorific(at + 1, stop)
                named = addressed and at > office.stop and self.name(begin, stop, announced=True) > begin + 1
                return (self.widened(office, at, TO_NAME), begin, True) if named else None
            joined = self._joins_countries(at, stop) or self._joins(at) or self._joins_fields(at, stop)
            if not joined and (keys[at] in MARKS or not self._goes_on(at, stop, namesake=True)):
                return None
            head = self.scan.at(at, "body")
            body = self.bodies.get(at)
            named = head is None or not head.value.get("namesake") or body is not None and body.value.place is not None
            namesake = namesake or keys[at] in ("trường", "chùa") or not named  # a school is called after people
            known = (self.bodies.get(at), self.places.get(at), self.scan.any(at, "name_word", "sector", "small_body"))
            after = max((piece.stop for piece in known if piece), default=0)
            small = small or self.scan.at(at, "small_body") is not None
            if not (
                after
                or small
                or joined
                or keys[at].isdigit()
                or self.scan.shielded(at)
                or keys[at] in _LINKS
                or self.scan.tokens.words[at][0].isupper()
            ):
                return None
            at = max(after, at + 1)
        return None

    def _is_rank(self, at: int) -> bool:
        """`Giám đốc Bệnh viện Bạch Mai | TS X`, but not `… Bạch Mai và | TS X`."""
        office = self.offices.get(at)
        return office is not None and office.rank and self.scan.tokens.keys[at - 1] not in _LINKS

    def _takes_words(self, office: Office) -> bool:
        """`Trưởng ban công tác …`, `Đội trưởng đội …`, `Trưởng Ban Quản lý dự án …`: small words may go on it."""
        if office.body is not None:
            return office.body.kind in _SECTIONED and office.place is None
        if office.place is not None:
            return False
        section = self._is_section(office) or "ban" in office.canonical_role.casefold().split()
        return section or self.scan.at(office.stop, "small_body") is not None

    def _is_person(self, at: int, stop: int) -> bool:
        """A Vietnamese name of three words, or a foreign one of two after a country; no namesake of a street."""
        words = self.scan.tokens.words
        if not words[at][0].isupper() or self._is_called_after(at):
            return False
        if is_family_name(self.scan, at):
            return self.name(at, stop, announced=False) > at + 2
        if is_hyphenated_name(self.scan.tokens, at, stop):
            return self.name(at, stop, announced=True) > at + 3
        after_land = any(place.stop == at for k in (at - 1, at - 2) if (place := self.places.get(k)))
        after_land = after_land or self._abbreviation(at - 3, stop) == at
        foreign = after_land and at + 1 < stop and not any(is_vietnamese_syllable(w) for w in words[at : at + 2])
        return foreign and self.name(at, stop, announced=True) > at + 1

    def goes_on_to(self, at: int, stop: int) -> bool:
        """`(cục trưởng Cục Thanh tra, | Giám sát Mẫu)`: whether the rest of what stands in brackets is of an office."""
        tokens = self.scan.tokens
        while at < stop:
            if tokens.keys[at] == ",":
                field = tokens.words[at + 1][0].isupper() or self.scan.at(at + 1, "sector") is not None
                if at + 1 in self.places or not field:
                    return False  # `(Chủ tịch xã, | quê Hà Nội)`
            elif not self._goes_on(at, stop, namesake=True):
                return False
            known = (self.bodies.get(at), self.places.get(at), self.scan.any(at, "name_word", "sector", "small_body"))
            at = max([at + 1, *(piece.stop for piece in known if piece)])
        return at == stop

    def _reach(self, office: Office, stop: int, *, closed: bool) -> int:
        """The mark or the verb up to which the words after an office are its own; its own end where nothing closes."""
        keys, at, cut, namesake = self.scan.tokens.keys, office.stop, office.stop, False
        while at < stop and at - office.stop <= LONGEST_ASIDE:
            if self._parts(office, at):
                cut, at = at, at + 1
            elif keys[at] in MARKS and not self._joins(at):
                return cut if keys[at] in _OPEN_MARKS and not closed else at
            head = self.scan.at(at, "body")
            namesake = namesake or head is not None and bool(head.value.get("namesake"))
            if keys[at] == "và" and self._opens_foreign(at + 1, stop):
                return at if closed else cut  # `X, Giám đốc Sở Ngoại vụ | và Bounmy Vongsa`
            if self._opens_other_words(at) or self._meets_at(office, at):
                return at if closed or self._names_body(office) else cut
            if closed and (self._opens_term(at, stop) or keys[at] == "và" and self._opens_other(at + 1, stop)):
                return at
            if not self._goes_on(at, stop, namesake=namesake):
                named = closed or at > office.stop + 1 and self._names_body(office)
                if named and keys[at - 1] == "và" and (at in self.offices or self.scan.any(at, "honorific", "office")):
                    return at - 1  # `X, Bí thư Đoàn trường | và ông Y`
                if at in self.offices and keys[at - 1] == "của" and at - 1 > office.stop:
                    return at - 1  # `cố vấn pháp lý riêng | của Tổng thống …`
                said = self.scan.any(at, "function", "say", "office_link") is not None and at not in self.offices
                if self.scan.tokens.words[at - 1][0].isupper():  # `… trẻ tỉnh Mẫu Sơn | phân tích`
                    said = said or self.scan.any(at, "office_end", "visit", "attend") is not None
                short = at < office.stop + 2 and not self._is_section(office)  # `Trưởng khoa Nhi | cảm ơn`
                if not said or short or not self._names_body(office):
                    return cut
                return at - (keys[at - 1] in _LINKS)  # `Chủ tịch Hội những người bạn | và đã …`
            known = (self.bodies.get(at), self.places.get(at), self.scan.any(at, "name_word", "sector", "small_body"))
            at = max([at + 1, *(piece.stop for piece in known if piece)])
            at += 1 if self._joins_countries(at, stop) else 0
        ends = closed or stop < len(keys) and keys[stop] == ")"
        return at if at == stop and ends else cut

    def _opens_foreign(self, at: int, stop: int) -> bool:
        """Two capital words that are no Vietnamese: a person's name, after `và`."""
        words = self.scan.tokens.words[at : min(stop, at + 2)]
        return len(words) == 2 and all(
            w[0].isupper() and w[1:].islower() and not is_vietnamese_syllable(w) for w in words
        )

    def _opens_other(self, at: int, stop: int) -> bool:
        """`… | và sống ở Hà Nội`, not `… và chuyên gia Việt Nam`: small words with no name that they lead to."""
        for k in range(at, min(stop, at + _LONGEST_NOUN)):
            if self.scan.any(k, "name_word", "sector", "small_body", "body") or self.scan.tokens.words[k][0].isupper():
                return False
            if self.scan.tokens.keys[k] == "của" or not self.scan.tokens.words[k].isalpha():
                return False
            if self.scan.at(k, "function"):
                return True
        return False

    def _parts(self, office: Office, at: int) -> bool:
        """`X, Trưởng khoa Nhiễm - Thần kinh, …`: a dash in the name of a section, after a comma closes nothing."""
        keys = self.scan.tokens.keys
        if keys[at] != "-" or keys[office.first - 1] != "," or at + 1 >= len(keys) or at + 1 in self.offices:
            return False
        return self._is_section(office) and self.scan.tokens.words[at + 1][0].isalpha()

    def _meets_at(self, office: Office, at: int) -> bool:
        """`tiếp ông X, Thứ trưởng Bộ Quốc phòng | tại Hà Nội.`: the city of the event."""
        place = self.places.get(at + 1) if self.scan.tokens.keys[at] == "tại" else None
        local = place is not None and place.value.kind != "country"
        return local and office.body is not None and office.body.kind in OF_STATE

    def _opens_other_words(self, at: int) -> bool:
        """`X, Bộ trưởng Bộ Y tế | ngày 5/6 đã …`, `… | sáng nay dự`, `… | nhiệm kỳ 2021-2026`, `… | và Phu nhân`."""
        keys = self.scan.tokens.keys[at : at + 2]
        if keys in _MORE:
            return True
        if len(keys) < 2 or self.scan.tokens.words[at][0].isupper():
            return False
        return keys[0] in _DAYS and (keys[1] in _DAYS or keys[1][0].isdigit()) or keys == _TERM

    def _opens_term(self, at: int, stop: int) -> bool:
        """`Bí thư Huyện ủy | từ năm 2020`, `Giám đốc công ty | trong 5 năm`, `Chủ tịch UBND xã | với 100% số phiếu`."""
        keys = self.scan.tokens.keys
        counts = keys[at] in ("trong", "với") and at + 1 < stop
        return keys[at] in _TERMS or counts and (keys[at + 1] == "số" or keys[at + 1].isdigit())

    def _goes_on(self, at: int, stop: int, *, namesake: bool) -> bool:
        """Whether a word can go on an office: no verb, no other office, no person but who a school is called after."""
        link = self.scan.at(at, "office_link")
        if at in self.offices or link is not None and link.stop > at + 1:
            return False  # `Trưởng ban Dân vận Tỉnh ủy | tái đắc cử Chủ tịch Hội`
        word = self.scan.tokens.words[at]
        board = self.scan.tokens.keys[at - 1] == "ban"  # `Trưởng ban tổ chức`
        if not board and (not word[0].isupper() or word.isupper()):  # a capital opens a name: `Phòng Dự báo`
            if self._gives(at) or self._tells(at):
                return False
        if namesake or not is_family_name(self.scan, at) or self._is_called_after(at):
            return True
        return self.name(at, stop, announced=False) <= at + 1

    def _is_called_after(self, at: int) -> bool:
        """`đường | Hồ Chí Minh`, `Quỹ | Vừ A Mẫu`: a name that a street, a fund, a campaign is called after."""
        kind = self.scan.at(at - 2, "small_body")  # `công trường | Trần Văn Bình`
        called = self.scan.tokens.keys[at - 1] in _CALLED_AFTER and (kind is None or kind.stop < at)
        return called or self.scan.at(at, "historical") is not None

    def is_street(self, at: int) -> bool:
        """`trên đường | Hoàng Diệu, Chủ tịch UBND quận …`: a street's name, which holds no office."""
        return self.scan.tokens.keys[at - 1] in _STREETS

    def _tells(self, at: int) -> bool:
        """A verb, a function word, a form of address; not `của`, nor what opens a longer noun (`dự án`)."""
        hit = self.scan.any(at, "honorific", "office_end", "function", *_VERBS)
        if hit is None or hit.stop == at + 1 and (self.scan.tokens.keys[at] in _LINKS or self.scan.shielded(at)):
            return False
        longer = self.scan.any(at, "small_body", "sector", "name_word")
        return longer is None or longer.stop <= hit.stop

    def _gives(self, at: int) -> bool:
        """`trao`, `gửi`; not the work that a body is called after (`nghiên cứu`), nor `phát triển`, `liên cấp`."""
        verb = self.scan.at(at, "gift_verb")
        if verb is None or verb.value.get("act") != "give" or self.scan.tokens.keys[at] in _LINKS:
            return False
        longer = self.scan.any(at, "gift_shield", "small_body")
        return longer is None or longer.stop <= verb.stop

    def _names_body(self, office: Office) -> bool:
        """`Trưởng ban liên lạc`, `Ủy viên Ủy ban Kinh tế`, `Giám đốc Nhà hát dân ca`: an office that says of what."""
        if office.body is not None or "ban" in office.canonical_role.casefold().split():
            return True
        first = office.complement[0]
        first += self.scan.tokens.keys[first] in ("của", "các")
        return self.scan.tokens.words[first][0].isupper() or self.scan.at(first, "small_body") is not None

    def _joins(self, at: int) -> bool:
        """`THCS-THPT`, `e-Go`, `L’Héritage`, `COVID-19`: a mark without spaces, before a capital or a number;
        `phòng, chống`."""
        tokens = self.scan.tokens
        if tokens.keys[at - 1 : at + 2] == ("phòng", ",", "chống"):
            return True
        if at + 1 >= len(tokens) or tokens.keys[at] not in _HYPHENS or not tokens.glued(at) or not tokens.glued(at - 1):
            return False
        return tokens.words[at + 1][0].isupper() or tokens.words[at - 1].isupper() and tokens.keys[at + 1].isdigit()

    def _joins_countries(self, at: int, stop: int) -> bool:
        """`quốc tế Việt - Lào`: this dash closes nothing."""
        return at + 1 < stop and self.scan.tokens.keys[at] == "-" and at + 1 in self.places

    def _joins_fields(self, at: int, stop: int) -> bool:
        """`Đoàn kinh tế - quốc phòng 9`, `Ủy ban Kiểm tra Đảng - Chính phủ`: a dash between two fields."""
        words, keys = self.scan.tokens.words, self.scan.tokens.keys
        if keys[at - 1 : at + 1] == ("đảng", "-") and keys[at + 1 : at + 3] in _STATE:
            return True
        if self.scan.tokens.keys[at] != "-" or at + 1 >= stop or not words[at - 1].islower():
            return False
        return words[at + 1].islower() and self.scan.at(at + 1, "sector") is not None

    def _next_office(self, stack: list[Office], end: int, stop: int) -> int:
        """Where the next office of a stack would start: after a separator, `kiêm`, or a `và` within one role."""
        keys, following = self.scan.tokens.keys, end
        if not stack:
            return following
        office = self.offices.get(following)
        if office is not None and not (office.rank or stack[-1].rank):
            if self._is_both(stack[-1], office):
                return following
            return -1  # the one before belongs to what was said before: `… làm trưởng bản Bí thư xã X`
        if keys[following] == "." and stack[-1].rank and self._is_rank(following + 1):
            return following + 1  # NGND.GS.TS
        if keys[following + (keys[following] == "," and following + 1 < stop)] in TERMS:
            following = self.past_term(following, stop)
            if following >= stop:
                return -1
        if keys[following] in SEPARATORS or keys[following] in ("kiêm", "đồng thời"):
            following += 1
        elif keys[following] == "là" and (rank := self.offices.get(following + 1)) is not None and rank.rank:
            return following + 1  # `hai Phó Hiệu trưởng là TS X và TS Y`
        elif keys[following] == "là" and keys[stack[0].first - 1] in ("hai", "2") and following + 1 in self.offices:
            return following + 1  # `hai Chủ tịch Ủy ban là Bộ trưởng X và Bộ trưởng Y`
        if (also := self.scan.at(following, "office_also")) is not None:
            following = also.stop
        if following < stop and keys[following] == "kiêm":
            following += 1
        if following < stop and keys[following] == "và" and self._same_kind(stack[-1], following + 1):
            following += 1
        return following

    @staticmethod
    def _is_both(office: Office, following: Office) -> bool:
        """`Bí thư | Tỉnh trưởng tỉnh Salavan`: the two offices of the one who heads a Lao province or district; `Phó Bí
        thư Tỉnh ủy | Chủ tịch UBND tỉnh`, `Bộ trưởng Bộ Nội vụ | nguyên Viện trưởng …`: without the comma."""
        role = office.canonical_role.casefold()
        party = role in _SECRETARIES
        if party and office.bare:
            return following.canonical_role.casefold().endswith(GOVERNORS)
        seated = office.system == "party" and (party or role.startswith("ủy viên"))
        return not following.bare and (seated and following.system in _HELD_WITH or following.former)

    def _same_kind(self, office: Office, following: int) -> bool:
        """`Chủ tịch Nhà nước và Chủ tịch Hội đồng Bộ trưởng Cuba`: one person's two offices of one role."""
        other = self.offices.get(following)
        if other is None or office.place is not None or other.place is None:
            return False
        return office.canonical_role.split()[0] == other.canonical_role.split()[0]
