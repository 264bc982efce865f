"""Offices: modifier + role + suffix + what it is the office of.

`Phó Chủ tịch Thường trực UBND thành phố Hà Nội` is a modifier (Phó), a role (Chủ tịch), a suffix
(Thường trực), a body and a place. Roles are ``lexicon/offices.toml``; bodies and places were read
before. Who holds the office is decided in :mod:`vnlao_coop.vi.actors.officials`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from vnlao_coop.models.actors import Organization, Place, System
from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.names import is_named_so, is_namesake, is_vietnamese_syllable
from vnlao_coop.vi.actors.office_pieces import Organizations, Pieces
from vnlao_coop.vi.actors.organization_names import Places, field_end, is_lao_person, is_name_word, past_letters
from vnlao_coop.vi.scan import Found, Hit, Scan, within

OF_STATE = frozenset(
    "government state parliament ministry party party_committee front court procuracy military police committee "
    "people_committee".split()
)  # kinds of bodies that are where their country is
_POSTS = frozenset(["diện", "trú", "nhánh", "gia"])  # đại diện, thường trú, chi nhánh, chuyên gia: of another place
_POST = 4  # tokens of `trưởng văn phòng đại diện`
_LONGEST_BODY = 30  # tokens
_LONGEST_CHARGE = 8  # words of what an office is in charge of
GOVERNORS = ("tỉnh trưởng", "đô trưởng", "huyện trưởng")  # who heads a Lao province, capital or district
_TASKS = frozenset(["chức", "nhiệm"])  # `chức vụ Trưởng ban`: no `Vụ trưởng` begins in them
_CHARGE_LINKS = frozenset(["các", "về", "và"])
_NO_OFFICE = frozenset(fold("viên đoàn").split())  # before a word that is an office right before a name
_HEADS_GROUP = frozenset(["trưởng", "phó"])
_MOST_MODIFIERS = 4  # nguyên Quyền Phó Trưởng
_DEEPEST = 2  # offices that an office is of: `Trợ lý Chánh Văn phòng Tổng thống`


class Office(NamedTuple):
    """One office as printed at tokens ``first:stop``, taken apart.

    ``head``: of a state, a government or a party. ``foreign``: neither country has it. ``elsewhere``: of an
    international body, so that its place says nothing of the holder. ``loose``: none unless words that no table
    knows complete it. ``trade``: a physician, an expert; alone it makes no official. ``like``: that of another,
    in another country. ``rule``: what completed it, where the tables did not. ``spelt``: its whole title, where
    the ``complement`` does not follow it.
    """

    first: int
    stop: int
    role: str
    canonical_role: str
    complement: tuple[int, int]
    body: Organization | None
    place: Place | None
    system: System
    former: bool = False
    acting: bool = False
    rank: bool = False
    unit: str | None = None
    head: bool = False
    abroad: bool = False
    foreign: bool = False
    elsewhere: bool = False
    loose: bool = False
    trade: bool = False
    like: bool = False
    rule: str = ""
    spelt: str = ""

    @property
    def lacks_place(self) -> bool:
        """A local office whose city or province the sentence leaves out: `Bí thư Thành ủy`, `Chủ tịch UBND TP`."""
        if self.place is not None or self.rank:
            return False
        return self.unit is not None or self.is_local

    @property
    def is_local(self) -> bool:
        """Of a province or a city, or of a body of theirs: `Trưởng ban Dân vận Thành ủy`."""
        if self.body is None:
            return self.unit is not None
        return self.body.level == "provincial" or self.body.canonical.endswith(("Thành ủy", "Tỉnh ủy"))

    @property
    def bare(self) -> bool:
        """A role and nothing that says of what."""
        return self.complement[0] == self.complement[1]


def _is_national(body: Organization | None, entry: Mapping[str, Any]) -> bool:
    """An office of the whole country, which no province and no district follows: `Bộ trưởng Bộ Y tế | Viengxay …`."""
    if body is None:
        return bool(entry.get("head") or entry.get("heads"))
    return body.level == "central" or body.canonical.endswith("tối cao")


def _singular(title: str) -> str:
    """`Trưởng các ban HĐND tỉnh`, what each of several is.

    >>> _singular("Trưởng các ban HĐND tỉnh")
    'Trưởng ban HĐND tỉnh'
    """
    return " ".join(word for word in title.split() if word.casefold() != "các")


def as_former(stack: Iterable[Office]) -> tuple[Office, ...]:
    """The same offices, which are told to be over."""
    return tuple(office._replace(former=True) for office in stack)


def read_offices(scan: Scan, spans: Sequence[tuple[int, int]], places: Places, bodies: Organizations) -> list[Office]:
    """Every office named within ``spans``, in order, not overlapping."""
    assembly = any(body.value.kind in ("parliament", "people_council") for body in bodies.values())
    reader = _Reader(scan, places, bodies, sorted(bodies), assembly)
    found: list[Office] = []
    openings = scan.positions("office", "rank", "modifier")
    for first, stop in spans:
        reached = first
        for index in within(openings, first, stop):
            if index < reached or (covering := reader.covering(index)) and covering.first < index:
                continue
            if office := reader.read(index, stop):
                found.append(office)
                reached = office.stop
    return found


@dataclass(slots=True, eq=False)
class _Complement:
    """What an office is of, as far as it is read."""

    begin: int
    end: int
    body: Organization | None = None
    place: Place | None = None


@dataclass(slots=True, eq=False)
class _Reader(Pieces):
    body_starts: Sequence[int]
    assembly: bool  # the text names a parliament or a people's council

    def covering(self, index: int) -> Found[Organization] | None:
        """The body in whose name token ``index`` lies: no office is read inside it."""
        nearest = bisect_right(self.body_starts, index) - 1
        if nearest < 0 or index - self.body_starts[nearest] >= _LONGEST_BODY:
            return None
        body = self.bodies[self.body_starts[nearest]]
        return body if body.stop > index else None

    def read(self, first: int, stop: int, depth: int = 0) -> Office | None:
        """The office that starts at token ``first``, if one does; ``depth`` counts the offices that it is part of."""
        scan = self.scan
        task = scan.tokens.keys[first] == "vụ" and scan.tokens.keys[first - 1] in _TASKS
        if scan.shielded(first) or task and scan.tokens.keys[first - 2] != "bổ":  # bổ nhiệm | Vụ trưởng
            return None  # giữ chức vụ | Phó Giám đốc
        rank = scan.at(first, "rank")
        if rank and rank.stop <= stop:
            if is_named_so(scan, first):
                return None
            if rank.value.get("before_name") and not self._leads_to_name(rank.stop, stop):
                return None
            return self._rank(first, rank.stop, stop, rank.value)
        at, former, acting, deputy = self._modifiers(first, stop)
        role = scan.at(at, "office")
        if role is None or role.stop > stop or at == first and self._is_presidium(first):
            return None
        entry: Mapping[str, Any] = role.value
        here = self.bodies.get(at)
        if here and here.stop > role.stop and not entry.get("name_after") and not self._is_chief(at, role.stop):
            return None  # the longer reading is a body: Tổng Lãnh sự quán …
        role_end = role.stop
        while (suffix := scan.at(role_end, "suffix")) and suffix.stop <= stop:
            role_end = suffix.stop
        found = self._complement(self._past_board(role_end), at, stop, entry, depth)
        unit = self._bare_unit(found, stop)
        end = unit.stop if unit is not None else found.end
        if entry.get("assembly") and not self.assembly:
            return None  # a delegate to a congress
        # Phó CHT | , TMT …
        lettered = bool(deputy and entry.get("capital")) and scan.tokens.keys[end : end + 1] == (",",)
        loose = (
            end == role_end
            and not lettered
            and bool(entry.get("needs"))
            and not self._stands_before_name(at, end, entry)
        )
        if loose and not (entry.get("aside") and self._stands_beside(first, at)):
            return None
        if entry.get("beside") and not (self._stands_beside(first, at) or self._opens_name(end, stop)):
            return None
        if entry.get("needs") == "organization" and found.body is None and not lettered:
            return None
        canonical = str(entry.get("canonical") or scan.tokens.text(at, role.stop))
        tail = scan.tokens.text(role.stop, role_end)
        return Office(
            first,
            end,
            scan.tokens.text(first, role_end),
            " ".join(filter(None, (deputy, canonical, tail))),
            (role_end, end),
            found.body,
            None if unit and found.body is not None else found.place,
            entry["system"],
            former,
            acting,
            unit=scan.tokens.text(unit.first, unit.stop) if unit else None,
            head=bool(entry.get("head")),
            abroad=bool(entry.get("abroad")),
            foreign=bool(entry.get("foreign")),
            loose=loose,
            trade=bool(entry.get("trade")),
            like=bool(entry.get("like")),
            spelt=_singular(scan.tokens.text(first, end)) if entry.get("several") else "",
            elsewhere=bool(entry.get("international"))
            or found.body is None
            and role_end not in self.places
            and (found.place is None or found.place.kind == "country")
            and self._acronym(role_end)
            or self._is_mission(role_end, end),
        )

    def _is_presidium(self, at: int) -> bool:
        """`thay mặt Đoàn | Chủ tịch Ủy ban Trung ương MTTQ Việt Nam`: no chairman, but those who preside."""
        keys = self.scan.tokens.keys
        presides = keys[at] == "chủ" or keys[at : at + 2] == ("thư", "ký")
        return presides and self.scan.tokens.words[at - 1 : at] == ("Đoàn",) and keys[at - 2] not in _HEADS_GROUP

    def _leads_to_name(self, at: int, stop: int) -> bool:
        """Right before a name, or before the further ranks before it: `Thượng tọa, | Tiến sĩ Thích …`."""
        while at < stop and not (self._opens_name(at, stop) or self._is_given_name(at, stop)):
            if is_lao_person(self.scan, at, stop, self.places) or self._is_foreign(at + 1, stop):
                break  # BS. | Xổm Mít Kẹo Ma Ni; HT. | Ngon Simalay
            if self._is_short_lao(at, stop):
                break
            further = self.scan.at(at + 1, "rank") if self.scan.tokens.keys[at] in (",", "-") else None
            if further is None:
                return False
            at = further.stop
        return at < stop

    def _is_short_lao(self, at: int, stop: int) -> bool:
        """`Bác sĩ | Khăm Mẫu, Trạm trưởng …`: two capital syllables that a mark and an office follow."""
        end, keys = at + 2, self.scan.tokens.keys
        if end + 1 >= stop or not all(is_name_word(self.scan.tokens, k) for k in (at, at + 1)) or at in self.places:
            return False
        if self.scan.any(at, "body", "sector", "name_word", "unit") is not None or keys[end] not in (",", "-", "("):
            return False
        return self.scan.any(end + 1, "office", "modifier") is not None

    def _is_given_name(self, at: int, stop: int) -> bool:
        """`bác sĩ | Tuấn cho hay`: one capital syllable that opens neither a place nor a body."""
        words = self.scan.tokens.words
        if at in self.places or at in self.bodies or not is_name_word(self.scan.tokens, at):
            return False
        alone = at + 1 >= stop or not words[at + 1][0].isupper()
        return alone and is_vietnamese_syllable(words[at]) and self.scan.any(at, "body", "small_body") is None

    def _past_board(self, at: int) -> int:
        """`Trưởng ban | Chỉ đạo phòng, chống thiên tai`: past the board's own word, where `ban` is small."""
        board = self.scan.at(at, "board") if self.scan.tokens.words[at - 1] == "ban" else None
        return at if board is None else board.stop

    def _is_chief(self, at: int, stop: int) -> bool:
        """`Chi cục Phó`: a role that is more than the head of the body it opens with."""
        head = self.scan.at(at, "body")
        return head is not None and stop > head.stop

    def _stands_before_name(self, first: int, at: int, entry: Mapping[str, Any]) -> bool:
        """`Phó Chủ nhiệm Trần Văn Bình`: an office that is bare only right before a name; not `giáo viên
        chủ nhiệm X`, `đoàn đại biểu X`."""
        if not entry.get("before_name") or first and self.scan.tokens.keys[first - 1] in _NO_OFFICE:
            return False
        return self._opens_name(at, len(self.scan.tokens)) and self.scan.at(at, "surname") is not None

    def _stands_beside(self, first: int, at: int) -> bool:
        """After a mark (`X, chuyên gia …`, `X (phụ trách …)`) or a modifier (`nguyên chuyên gia …`)."""
        keys = self.scan.tokens.keys
        return keys[first] == "nguyên" and first < at or first > 0 and keys[first - 1] in (",", "-", "(")

    def _is_mission(self, first: int, stop: int) -> bool:
        """`Trưởng đại diện Văn phòng JICA tại Lào`: of a body known by its letters; not CHDCND Lào, TP.HCM."""
        if "tại" not in self.scan.tokens.keys[first:stop]:
            return False
        k = first
        while k < stop:
            if (place := self.places.get(k)) is None and self._acronym(k):
                return True
            k = place.stop if place is not None else k + 1
        return False

    def _rank(self, first: int, at: int, stop: int, entry: Mapping[str, Any]) -> Office:
        """A rank, with the country before a foreign name: `Phó Đô đốc Mỹ Bradley …`."""
        text = self.scan.tokens.text(first, at)
        if (kind := self.scan.at(at, "suffix")) is not None and kind.stop <= stop:
            at = kind.stop  # Thượng úy | chuyên nghiệp
        country = self._short_country(at, stop) if at < stop else None
        end, place = (country.stop, country.value) if country else (at, None)
        canonical, trade = str(entry.get("canonical") or text), bool(entry.get("trade"))
        return Office(first, end, text, canonical, (at, end), None, place, "rank", rank=True, trade=trade)

    def _modifiers(self, at: int, stop: int) -> tuple[int, bool, bool, str]:
        """`nguyên`, `quyền`, `Phó` before a role: where they end, former, acting, and the others' words."""
        keys = self.scan.tokens.keys
        former = keys[at - 1] == "là" and keys[at - 2] in ("từng", "nguyên")  # `Từng là Đại sứ …, ông X`
        acting, deputy = False, ""
        for _ in range(_MOST_MODIFIERS):
            hit = self.scan.at(at, "modifier") if self.scan.at(at, "office") is None else None
            if hit is None or hit.stop > stop:
                break
            if hit.value.get("former"):
                former = True
            elif hit.value.get("acting"):
                acting = True
            elif not hit.value.get("plain"):
                deputy = f"{deputy} {self.scan.tokens.text(at, hit.stop)}".lstrip()
            at = hit.stop
        return at, former, acting, deputy

    def _bare_unit(self, found: _Complement, stop: int) -> Hit | None:
        """A kind word that stands alone (`UBND | TP`, `Hội đồng nhân dân (HĐND) | tỉnh`), if one does."""
        tokens, at = self.scan.tokens, found.end
        if found.place is not None and found.place.kind != "country" or at in self.places:
            return None  # but `Hội LHTN Việt Nam | tỉnh`
        if found.body is not None and at < stop and tokens.keys[at] == "(":
            at = past_letters(tokens, at, stop) or at
        unit, other = self.scan.at(at, "unit"), self.scan.at(at, "office")
        if unit is None or other is not None and other.stop > unit.stop:
            return None  # Bí thư | Tỉnh trưởng
        return unit if unit.stop <= stop else None

    # --- what the office is of --------------------------------------------------------------------

    def _complement(self, at: int, role_at: int, stop: int, entry: Mapping[str, Any], depth: int) -> _Complement:
        """Bodies, fields and places in the order they are printed, no comma between."""
        found = _Complement(at, at)
        self._overlapping(found, role_at, stop)
        if not entry.get("head") and depth < _DEEPEST:
            self._served(found, stop, depth, of_office=bool(entry.get("of_office")))
        while found.end < stop and self._step(found, stop, entry):
            pass
        suffix = self.scan.at(found.end, "suffix") if found.end > at else None
        if suffix is not None and suffix.stop <= stop:  # Thứ trưởng Ngoại giao thường trực
            found.end = suffix.stop
        if self.scan.tokens.keys[found.end - 1] == "trách":
            found.end = self._charge(found.end, stop)
        return found

    def _charge(self, end: int, stop: int) -> int:
        """`Phó Chủ tịch UBND tỉnh phụ trách kinh tế Trần Văn Bình`: what one is in charge of, up to the name."""
        tokens, at = self.scan.tokens, end
        if tokens.keys[end - 2 : end] != ("phụ", "trách"):
            return end
        while at < stop and at - end < _LONGEST_CHARGE and tokens.words[at].islower():
            if tokens.keys[at] not in _CHARGE_LINKS and self.scan.any(at, "function", "office_end", "say", "honorific"):
                return end
            at += 1
        return at if at > end and self._opens_name(at, stop) else end

    def _overlapping(self, found: _Complement, role_at: int, stop: int) -> None:
        """A body or place that begins within the role: `Trưởng | Ban Dân vận`; `Chủ tịch | nước Lào`."""
        for index in range(found.end - 1, role_at, -1):
            body, place = self.bodies.get(index), self.places.get(index)
            if body and found.end < body.stop <= stop:
                found.end, found.body, found.place = body.stop, body.value, body.value.place
                return
            if place and found.end < place.stop <= stop:
                found.end, found.place = place.stop, place.value
                return

    def _served(self, found: _Complement, stop: int, depth: int, *, of_office: bool) -> None:
        """`Trợ lý của Tổng thống Nga`, `Chánh Văn phòng Tổng thống`: the office that one serves is part of one's."""
        at = found.end + (of_office and found.end < stop and self.scan.tokens.keys[found.end] == "của")
        served = self.read(at, stop, depth + 1) if at < stop and (of_office or self.scan.at(at, "office")) else None
        if served is not None and (served.head or of_office and not served.rank):
            found.end, found.body, found.place = served.stop, served.body, served.place

    def _step(self, found: _Complement, stop: int, entry: Mapping[str, Any]) -> bool:
        scan, end = self.scan, found.end
        if entry.get("abroad") and self._ours(found, stop):
            return True
        step = self._linked(found, stop, entry)
        if step is None:
            return False
        body = self.bodies.get(step)
        if body and body.stop <= stop:
            if found.place is None or not entry.get("abroad"):  # not where an envoy is: Đại sứ Lào tại Liên hợp quốc
                found.body = found.body or body.value
            if body.value.place and (found.place is None or found.place.kind == "country"):
                found.place = body.value.place
            found.end = body.stop
            return True
        place = self.places.get(step) or self._short_country(step, stop, of_field=end > found.begin)
        if place is None and entry.get("seat") and end == found.begin:
            place = self._district(end, stop)
        if place and place.stop <= stop:
            return self._take_place(found, place, entry)
        reach, field = scan.at(end, "reach"), scan.at(end, "sector")
        if reach and reach.stop <= stop and (field is None or field.stop <= reach.stop):  # TƯ; but: Tư pháp
            found.end = reach.stop
            return True
        if (after := self._words(found, step, stop, entry)) > end:
            found.end = after
            return True
        return False

    def _ours(self, found: _Complement, stop: int) -> bool:
        """`Đại sứ | nước ta | tại Lào`, `Đại sứ Lào | tại nước ta`: an envoy's country as the paper calls its own."""
        keys, at = self.scan.tokens.keys, found.end
        at += keys[at] == "tại" and found.place is not None
        if keys[at : at + 2] != ("nước", "ta") or at + 2 > stop:
            return False
        if found.place is None:
            found.place = Place(name="Việt Nam", canonical="Việt Nam", kind="country", country="VN")
        found.end = at + 2
        return True

    def _linked(self, found: _Complement, stop: int, entry: Mapping[str, Any]) -> int | None:
        """Where the next piece starts: after `của`, `tại`, a bracket; None where the office ends."""
        end = step = found.end
        word, after = self.scan.tokens.keys[end], end + 1
        if word == "trong" and found.body is not None and found.body.kind == "committee" and after in self.bodies:
            return after  # Chủ tịch Phân ban Việt Nam trong Ủy ban liên Chính phủ Việt Nam - Lào
        if word in ("phía", "bên") and entry.get("like") and after in self.places:
            return after  # người đồng cấp phía Lào
        if word in ("của", "thuộc") and after < stop and self._owns(after, entry):
            return after
        if word == "ở" and entry.get("abroad") and found.place is not None and after < stop and after in self.places:
            return after if self.places[after].value.kind == "country" else None  # Đại sứ Việt Nam ở Lào
        if word == "tại" and after < stop and entry.get("abroad") and after in self.bodies:
            return after  # Đại sứ Lào tại Liên hợp quốc
        if word == "tại" and after < stop and (after in self.places or self._acronym(after)):
            said = found.body or found.place or found.end > step - 2 and self._acronym(step - 1)
            if "tại" in self.scan.tokens.keys[found.begin : end]:
                return None  # Đại sứ Lào tại Việt Nam | tại Hà Nội
            return after if entry.get("abroad") or said and not self._meets_at(found, after, entry) else None
        if word == "(" and found.body is not None and after in self.bodies:
            self._superior(found, after, stop)
            return None
        if word == "(" and after in self.places:
            inside = self.places[after]
            if inside.stop < stop and self.scan.tokens.keys[inside.stop] == ")":
                found.place = found.place or inside.value
                found.end = inside.stop + 1
                return self._linked(found, stop, entry) if found.end < stop else None
            return None
        return step

    def _meets_at(self, found: _Complement, at: int, entry: Mapping[str, Any]) -> bool:
        """`tiếp ông X, Bộ trưởng Bộ Y tế Lào | tại Hà Nội`, `Chủ tịch nước Lào | tại Hà Nội`: the city of the event."""
        place = self.places.get(at)
        stands = self.scan.tokens.keys[max(0, found.begin - _POST) : at]
        if place is None or place.value.kind == "country" or not _POSTS.isdisjoint(stands):
            return False
        return bool(entry.get("head")) or found.body is not None and found.body.kind in OF_STATE

    def _owns(self, at: int, entry: Mapping[str, Any]) -> bool:
        """`của Bộ Y tế`, `thuộc Hạ viện Mỹ`, `của CCTV`, `của Windward, ông …`: what an office is of."""
        if at in self.bodies or at in self.places or self._acronym(at):
            return True
        words = self.scan.tokens.words
        lone = bool(entry.get("brand")) and at + 1 < len(words) and words[at + 1] == ","
        return lone and words[at][0].isupper() and not is_vietnamese_syllable(words[at])

    def _superior(self, found: _Complement, at: int, stop: int) -> None:
        """`Cục trưởng Cục Đường bộ (Bộ Xây dựng)`: the ministry that a body is of, in brackets."""
        above = self.bodies[at]
        if above.value.kind == "ministry" and above.stop < stop and self.scan.tokens.keys[above.stop] == ")":
            found.end, found.place = above.stop + 1, found.place or above.value.place

    def _take_place(self, found: _Complement, place: Found[Place], entry: Mapping[str, Any]) -> bool:
        abroad = bool(entry.get("abroad"))
        known = found.place
        if not (known is None or known.kind == "country" or place.value.kind == "country" or abroad):
            return False
        posted = abroad and self.scan.tokens.keys[place.first - 1] == "tại"
        if is_namesake(self.scan, place):
            if (known is not None or _is_national(found.body, entry)) and not posted:
                return False  # Tổng Lãnh sự Lào tại Đà Nẵng, Bộ trưởng Bộ Y tế | Viengxay Phommachanh
            if not self._is_capital(place.stop + 1):
                return False  # Chánh án | Viengthong Siphandone: one more word is no whole name
        studied = self.scan.tokens.keys[place.first - 1] == "cứu" and place.value.kind == "country"
        if studied:  # Giám đốc Chương trình Nghiên cứu Trung Quốc: a field, no seat
            found.end = place.stop
            return True
        if known is None or known.kind == "country" and not abroad:
            found.place = place.value
        found.end = place.stop
        if other := self._other_country(place, entry):
            found.end, found.place = other.stop, known
        return True

    def _is_capital(self, at: int) -> bool:
        return at < len(self.scan.tokens.words) and self.scan.tokens.words[at][0].isupper()

    def _other_country(self, place: Found[Place], entry: Mapping[str, Any]) -> Found[Place] | None:
        """`Trưởng ban Chỉ đạo Hợp tác Lào - Việt Nam`: the second of two countries that share what the office is of."""
        at = place.stop + 1
        if entry.get("bare") or place.value.kind != "country" or self.scan.tokens.keys[at - 1 : at] != ("-",):
            return None
        other = self.places.get(at)
        return other if other is not None and other.value.kind == "country" else None

    def _words(self, found: _Complement, at: int, stop: int, entry: Mapping[str, Any]) -> int:
        """The end of what names the body without being one: an acronym, a brand, an unknown seat, a field."""
        if self._acronym(at):
            return at + 1
        keys = self.scan.tokens.keys
        if keys[at] == "số" and at + 1 < stop and keys[at + 1].isdigit() and found.place is None:
            return at + 2  # Giám thị Trại giam | số 6
        if entry.get("temple") and at == found.begin:
            return self._temple(at, stop)
        if entry.get("brand") and found.body is None:
            if after := self._brand(at, stop, alone=entry["system"] == "business"):
                return after
        if found.place is None and (after := self._unknown_seat(at, stop)):
            return after
        if found.body is None and (after := self._bare_head(at, stop)):
            return after
        if found.body is None and found.place is None:
            known = self.scan.at(at, "sector") is not None
            if known or self._opens_field(at, stop):
                return field_end(self.scan, at, stop, self.places, known=known)
        return at
