"""The parties that a title prints: `giữa A và B`, `giữa A, B với C`, `giữa hai nước`, `giữa Quỹ … của hai nước`."""

from __future__ import annotations

from vnlao_coop.models.dates import PartialDate
from vnlao_coop.vi.facts.context import Context, Item
from vnlao_coop.vi.facts.country_rows import pair_end
from vnlao_coop.vi.facts.partner_ground import of_several
from vnlao_coop.vi.facts.sides import is_seat
from vnlao_coop.vi.facts.titles import Title
from vnlao_coop.vi.scan import Hit

STOPS = frozenset(".;:!?…)")
_LONGEST = 24  # tokens of one party
_LONGEST_BOTH = 14  # tokens after `giữa hai`
_LONGEST_ASIDE = 20
JOINS = frozenset(["và", "với", "cùng"])
_OF = frozenset(["của", "tại", "-"])
_COUNTS = frozenset("các hai ba bốn 2 3 4 5".split())
_UNITS = frozenset(["province", "district", "city", "commune"])
_DELEGATES = ("đại", "biểu")
_NOUN = 6  # tokens of `Tòa án nhân dân các`


def parties_at(context: Context, number: int, at: int) -> Title:
    """The parties that `giữa` at token ``at`` of sentence ``number`` names, as a title of nothing else."""
    title = Title(number, Hit(at, at, "document", {}), at, at)
    title.stop = PartyReader(context, number).between(title, at)
    return title


class PartyReader:
    """Reads the parties in the titles of one sentence. ``closed``: where a complete part of a title has ended."""

    def __init__(self, context: Context, number: int) -> None:
        self.context, self.number, self.scan = context, number, context.scan
        self.keys, self.words = context.scan.tokens.keys, context.scan.tokens.words
        self.closed = -1
        self.first, self.end = context.sentences[number].first, context.sentences[number].stop
        items = [i for i in context.items[number] if i.kind != "quantity"]
        self.items = {i.first: i for i in items}
        self.inside = {
            k for i in items if i.kind in ("organization", "person", "place") for k in range(i.first, i.stop)
        }

    def _body(self, at: int) -> Item | None:
        item = self.items.get(at)
        return item if item and item.kind in ("organization", "place") else None

    def period(self, title: Title, at: int) -> int:
        """Where the period that starts at ``at`` ends (`giai đoạn 2022-2025`, `năm 2017`); 0 where none does."""
        opener = self.scan.at(at, "title_period")
        for start in (opener.stop, at) if opener else (at,):
            item = self.items.get(start)
            if item is None or item.kind != "date":
                continue
            value = item.value.value
            if isinstance(value, PartialDate) and (value.day is not None or value.month is not None):
                return 0
            if title.period is None:
                title.period, title.period_at = value, (at, item.stop)
            self.closed = item.stop
            return item.stop
        year = self.keys[at]
        if at == title.head.stop and len(year) == 4 and year.isdecimal() and year[:2] in ("19", "20"):
            title.period, title.period_at = PartialDate(year=int(year)), (at, at + 1)
            return at + 1
        return 0

    def between(self, title: Title, at: int) -> int:
        """Where the parties after `giữa` at token ``at`` end; ``at`` where there are none."""
        first = at + 1
        if self.scan.at(first, "both") or first < self.end and self.keys[first] in ("hai", "2"):
            return self._between_both(title, first)
        spans: list[tuple[int, int]] = []
        begin = k = first
        complete = False  # a body of the party under way has been read
        while k < min(self.end, begin + _LONGEST):
            if complete and not spans and (both := self._of_both(k)):
                if (unit := self._of_units(begin, k)) is not None:
                    return self._between_both(title, unit)
                title.both, self.closed = (first, both), both  # "giữa Quỹ … của hai nước"
                return both
            if not complete and not spans and k > first and self._is_of_units(k):
                return self._between_both(title, k)  # giữa lãnh đạo | hai tỉnh A - B
            if body := self._body(k):
                complete, k = True, self._row_end(begin, body)
                continue
            if after := self._aside(k):
                complete, k = True, after
                continue
            linked = bool(spans) and (self.keys[k] != "," or self.keys[begin - 1] != "và")
            joint = self._joint(k, begin, linked, complete)  # giữa A và B, C và D làm …: the parties end at the comma
            if joint:
                spans.append((begin, k))
                begin, k, complete = k + 1, k + 1, False
                continue
            if joint is None and not complete and self._party_follows(k):
                spans[-1] = (spans[-1][0], k)  # giữa Học viện Báo chí và Tuyên truyền và Viện B
                begin, k = k + 1, k + 1
                continue
            if joint is None or self._ends(title, k, bool(spans), complete):
                break
            if not spans and self._opens_clause(k):
                return at
            k = body.stop if complete and spans and self.keys[k] in _OF and (body := self._body(k + 1)) else k + 1
        if not spans:
            if not any(self._body(i) for i in range(first, k)):
                return at
            spans, begin = [(first, k)], k
        if begin < k:
            spans.append((begin, k))
        title.parties.extend((a, self._without_several(a, b)) for a, b in spans if b > a)
        self.closed = k
        return k

    def _is_of_units(self, at: int) -> bool:
        both = self.scan.at(at, "both")
        return both is not None and both.value.get("of") in _UNITS

    def _of_units(self, begin: int, at: int) -> int | None:
        """`giữa Đảng bộ, chính quyền | hai tỉnh A - B`: where the two places begin that the body stands for."""
        at += self.keys[at] == "của"
        body = self.items.get(begin)
        of_place = body is not None and body.kind == "organization" and body.value.kind == "party_committee"
        return at if of_place and self._is_of_units(at) else None

    def _row_end(self, begin: int, body: Item) -> int:
        """`giữa các huyện | A, B và C | với các huyện | D, E`: the end of a row that is told to be of several."""
        k = body.stop
        if several := self._several_end(body):
            return several
        if _COUNTS.isdisjoint(self.keys[begin : min(body.stop, body.first + _NOUN)]):
            return k
        while k + 1 < self.end and self.keys[k] in (",", "và") and (after := self._body(k + 1)) is not None:
            alike = after.first == k + 1 and after.kind == body.kind and after.value.kind == body.value.kind
            lands = {after.value.country, body.value.country} - {None}
            if not alike or len(lands) > 1 or not self.words[k + 1][0].isupper():
                break
            k = after.stop
        return k

    def _several_end(self, body: Item) -> int:
        """`Hội Phụ nữ | 4 tỉnh Nam Lào`: the end of where the several bodies of a name are; 0 for one body."""
        where = self._body(body.stop + 2)
        several = body.kind == "organization" and of_several(self.keys, body.stop)
        return where.stop if several and where is not None else 0

    def _without_several(self, first: int, stop: int) -> int:
        """`Hội Phụ nữ | 4 tỉnh Nam Lào`: the end of the name of whose bodies several are meant."""
        body = self._body(first)
        several = body is not None and body.kind == "organization" and of_several(self.keys, body.stop)
        return body.stop if body is not None and several and body.stop < stop else stop

    def _joint(self, at: int, begin: int, more: bool, complete: bool) -> bool | None:
        """Whether the next party starts after token ``at``; None where a joining word opens something else."""
        key = self.keys[at]
        if key == ",":
            return complete and self._enumerates(at, more)
        if key not in JOINS or at == begin:
            return False
        if more:
            return True if complete and self._party_follows(at) else None
        return complete or self._party_ahead(at) or False

    def _enumerates(self, at: int, more: bool) -> bool:
        """`giữa Việt Nam, Lào và Campuchia`, `giữa A với B, C và D`: a comma between parties."""
        body = self._body(at + 1)
        if body is None or body.stop >= self.end or self.keys[body.stop] not in ("và", "với", ","):
            return False
        last = next((i for i in self.items.values() if i.stop == at and i.kind in ("organization", "place")), None)
        if last is not None and body.kind == "place" and is_seat(body.value, last.value):
            return False  # với Trường A, huyện B, tỉnh C
        before = self.context.between(self.number, at - 8, at, "place")
        countries = body.kind == "place" and body.value.kind == "country" and bool(before)
        return more or countries and before[-1].stop == at and before[-1].value.kind == "country"

    def _ends(self, title: Title, at: int, more: bool, complete: bool) -> bool:
        """Whether the parties end before token ``at``."""
        key = self.keys[at]
        if key in STOPS or key in ('"', "(") or at in self.items or self.period(title, at):
            return True
        if not more:
            return False
        if complete:
            return not (key in _OF and self._body(at + 1))
        return self.words[at][0].islower() and (key in ("về", ",") or self.scan.at(at, "title_end") is not None)

    def _opens_clause(self, at: int) -> bool:
        return self.words[at][0].islower() and self.scan.any(at, "document_act", "document") is not None

    def _of_both(self, at: int) -> int:
        """The end of `của hai nước`, `hai nước` at ``at``."""
        if self.keys[at] not in ("của", "hai"):
            return 0
        both = self.scan.at(at + (self.keys[at] == "của"), "both")
        return both.stop if both else 0

    def _aside(self, at: int) -> int:
        """The end of brackets at ``at`` that say where a party is, whose it is, or how it is abbreviated."""
        if self.keys[at] != "(":
            return 0
        close = next((c for c in range(at, min(self.end, at + _LONGEST_ASIDE)) if self.keys[c] == ")"), 0)
        known = any(self._body(c) for c in range(at, close)) or close == at + 2 and self.words[at + 1].isupper()
        return close + 1 if close and known else 0

    def _party_follows(self, at: int) -> bool:
        """Whether a body stands right after a joining word or comma."""
        return self._body(at + 1) is not None or (
            self._body(at + 2) is not None and self.scan.at(at + 1, "document_many") is not None
        )

    def _party_ahead(self, at: int) -> bool:
        """Whether a second party begins after this `và`: it starts with a capital."""
        return at + 1 < self.end and (at + 1 in self.items or self.words[at + 1][0].isupper())

    def _between_both(self, title: Title, at: int) -> int:
        """`hai nước`, `hai Quốc hội Việt Nam và Lào`, `hai Ban … Lào - Việt Nam`."""
        both = None if self._body(at + 1) else self.scan.at(at, "both")
        end = both.stop if both else at + 1
        named = both is not None  # what there are two of
        while end < min(self.end, at + _LONGEST_BOTH):
            if body := self._body(end):
                end, named = body.stop, True
            elif stop := pair_end(self.context, end):
                end = stop
            elif self.keys[end] in ("-", "và") and (body := self._body(end + 1)):
                end = body.stop
            elif again := self.scan.at(end, "both"):
                end = again.stop
            elif not named and self._names_on(end):
                end += 1
            elif self.keys[end : end + 2] == _DELEGATES and (k := self._pair_ahead(end)):
                end = k  # giữa hai Đoàn | đại biểu biên giới Việt Nam - Lào
            else:
                break
        title.both, self.closed = (at, end), end
        if end < self.end and (aside := self._aside(end)) and self.scan.at(aside, "title_period"):
            self.closed = end = aside  # giữa hai tỉnh A - B (Lào) | giai đoạn 2021 - 2025
        return end

    def _pair_ahead(self, at: int) -> int:
        """The end of `Việt Nam - Lào` a few words after token ``at``; 0 for none."""
        ahead = range(at, min(self.end, at + _NOUN))
        return next((stop for k in ahead if (stop := pair_end(self.context, k))), 0)

    def _names_on(self, at: int) -> bool:
        """Whether token ``at`` is still part of what there are two of: `hai Ban công tác đặc biệt …`."""
        return (
            self.words[at][0].isalpha()
            and self.keys[at] not in ("về", "giai")
            and self.scan.at(at, "title_end") is None
        )
