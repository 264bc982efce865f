"""Verbs that join an office to who takes it: `là`, `tiếp tục được bầu làm`, `được Thủ tướng bổ nhiệm giữ chức`."""

from __future__ import annotations

from dataclasses import dataclass

from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.office_pieces import FEW
from vnlao_coop.vi.actors.office_rows import Rows
from vnlao_coop.vi.actors.offices import Office, as_former
from vnlao_coop.vi.scan import Hit, Scan

# Words before the verb: `đang | kiêm nhiệm chức`; and those of who appoints: `được Quốc hội tín nhiệm | bầu làm`.
_BEFORE = frozenset(
    "đồng thời vừa mới đã cũng cùng đang vẫn còn hiện nay được lại tiếp tục chính thức tín nhiệm lần lượt".split()
)
_APPOINTED = _BEFORE | frozenset(
    "bầu bổ phân công chỉ định điều động luân chuyển cử giao quyết phê chuẩn thông qua đến nhận tác về và , "
    "tin tưởng suy tập thể cấp trên tổ chức đại hội hội nghị đảng nhà nước trung ương nhân dân bà con cử tri".split()
)
_LONGEST = 12  # of them
_LONGEST_PERIOD = 14  # tokens: `từ tháng 4 năm 1975 đến tháng 10 năm 1991`
_LONGEST_PRAISE = 8  # tokens of `quan trọng khác nhau như`, `trong quân đội, như`
_PRAISED = frozenset([("nữ",), ("vị",)])
_NOW = frozenset([("nay", "là"), ("hiện", "là")])
_HOW_LONG = frozenset(fold("có hơn gần suốt đã ngót trong trải qua với từng").split())  # có hơn | 10 năm làm …
_ON_END = frozenset(fold("liền liên tục qua").split())  # 10 năm | liền | làm …
_LONGEST_AGENT = 7  # tokens of who appoints, and the verb
_CHOOSES = frozenset(fold("tín bầu cử bổ phân tin").split())
_COUNTS = FEW | {"một", "nhiều", "mười", "chục"}
_TERM = ("nhiệm", "kỳ")
_THEN = ("sau", "đó")
_ENDS = frozenset([".", ",", ";"])
_PERIOD = frozenset(
    fold("từ năm tháng ngày đến tới đầu cuối giữa nay - – / sau trong vào tại nhiệm kỳ giai đoạn khóa").split()
)
_SESSIONS = frozenset(fold("hội khóa kỳ thứ").split())  # Đại hội VII, Quốc hội khóa VIII, lần thứ XI, nhiệm kỳ trước
_CONGRESS = frozenset(fold("đại hội lần thứ").split())
_ROMAN = frozenset("ivx")
_TERMS = frozenset(["trước", "này"])
_RUNNING = frozenset(["nay", "nhiệm", "giai", "khóa"])  # `từ 2010 đến nay`, `nhiệm kỳ 2021 - 2026`: it may not be over


@dataclass(slots=True, eq=False)
class Links:
    """Reads such verbs, and the offices behind them, in one scan."""

    scan: Scan
    row: Rows

    def verb(self, at: int) -> Hit | None:
        """The verb at ``at``, or past what stands before it: `được Thủ tướng Chính phủ bổ nhiệm | giữ chức`."""
        keys, words = self.scan.tokens.keys, _BEFORE
        at = at if self.scan.at(at, "office_link") else self._past_years(at)
        for _ in range(_LONGEST):
            link = self.scan.at(at, "office_link")
            if link is not None or at >= len(keys) or keys[at] not in words:
                return link
            at += 1
            if keys[at - 1] == "được":
                words, at = _APPOINTED, self._past_agent(at)
        return None

    def before(self, at: int, first: int) -> Hit | None:
        """The longest such verb that ends right before ``at``: `Thời còn làm | Bí thư Huyện ủy`."""
        hits = (self.scan.at(k, "office_link") for k in self.scan.starting("office_link", first, at))
        return next((hit for hit in hits if hit is not None and hit.stop == at), None)

    def _past_years(self, at: int) -> int:
        """Past `có hơn 10 năm`, `18 năm liền` at ``at``; ``at`` itself where no years or terms are counted there."""
        keys, end = self.scan.tokens.keys, at
        while end + 2 < len(keys) and keys[end] in _HOW_LONG:
            end += 1
        if end + 2 >= len(keys) or not (keys[end].isdigit() or keys[end] in _COUNTS):
            return at
        if keys[end + 1] not in ("năm", "khóa") and keys[end + 1 : end + 3] != _TERM:
            return at
        end += 2 + (keys[end + 1] == "nhiệm")
        while end + 1 < len(keys) and keys[end] in _ON_END:
            end += 1
        return end if self.scan.at(end, "office_link") else at

    def _past_agent(self, at: int) -> int:
        """Past `Thủ tướng Chính phủ`, `Bộ Chính trị` at ``at``, who appoints."""
        _, end = self.row.stack(at, len(self.scan.tokens.keys))
        body = self.row.bodies.get(at)
        if end > at or body is not None:
            return end if body is None or end > at else body.stop
        near = self.scan.tokens.keys[at : at + _LONGEST_AGENT]  # được các hội viên | tín nhiệm bầu giữ chức
        if not {"đề", "ứng", "không", "chưa"}.isdisjoint(near):
            return at
        return next((at + n for n, key in enumerate(near) if key in _CHOOSES and _ENDS.isdisjoint(near[:n])), at)

    def _past_posts(self, at: int, stop: int) -> int:
        """Past `chức vụ quan trọng như`, `cương vị công tác` at ``at``; ``stop`` where no such word stands there."""
        word = self.scan.at(at, "taken_role")
        if word is None:
            return stop
        near = range(word.stop, min(stop, word.stop + _LONGEST_PRAISE))
        return next((k for k in near if k in self.row.offices or self.scan.tokens.keys[k] == ":"), stop)

    def told(self, link: Hit, stop: int) -> tuple[tuple[Office, ...], int]:
        """The offices that a verb joins to a name: `từng làm Giám đốc …, Bí thư … và Phó Chủ tịch …`, `là … từ năm 1975
        đến 1991, từ năm 1991 là …`, `từng giữ các chức vụ: …; …; …`, `là …, sau đó là …`."""
        keys, at, former = self.scan.tokens.keys, link.stop, bool(link.value.get("former"))
        if keys[at : at + 1] in (("danh",), ("là",)) or keys[at - 1 : at + 1] == ("chức", "vụ"):
            at += 1  # được tín nhiệm bầu giữ chức | vụ …, được bầu | là …
        if link.value.get("posts"):
            at = self._past_posts(at, stop)
        at += keys[at : at + 1] in _PRAISED and at + 1 in self.row.offices  # là | nữ | Bộ trưởng đầu tiên
        colon = at < stop and keys[at] == ":"
        listed = colon or keys[at - 1] == "như"
        stack, end = self.timed(at + colon, stop, over=former)
        while stack and end + 1 < stop:
            at = self._past_years_told(end, stop)
            # Ủy viên … từ Đại hội V, Phó … từ …; Ủy viên … khóa V; Thứ trưởng …
            item = ((listed or at > end) and keys[at] == ";") or (at > end and keys[at] == ",")
            at += at + 1 < stop and keys[at] in _ENDS
            item = item or keys[at] == "rồi"  # làm Chủ tịch UBND huyện, rồi Bí thư Huyện ủy
            at += at + 1 < stop and keys[at] in ("và", "rồi")
            begin, over = self.period(at, stop)
            if begin == at and (item or keys[at : at + 2] == _THEN):
                begin, over = at + (0 if item else len(_THEN)), former
            elif begin == at or begin + 1 >= stop:
                break
            more, after = self.later(begin + (keys[begin] in (",", ":")), stop, over=over)
            if not more:
                break
            stack, end = stack + more, after
        return stack, end

    def _past_years_told(self, at: int, stop: int) -> int:
        """Past `từ năm 1975 đến 1991`, `(1965 - 1967)` at ``at``."""
        keys = self.scan.tokens.keys
        end = self.period(at + (keys[at] == "("), stop)[0]
        if keys[at] != "(":
            return end
        return end + 1 if at + 1 < end < stop and keys[end] == ")" else at

    def later(self, at: int, stop: int, *, over: bool) -> tuple[tuple[Office, ...], int]:
        """The offices of a time before ``at``, with a verb or without, that nobody's name follows."""
        link = self.verb(at)
        past = over or link is not None and bool(link.value.get("former"))
        stack, end = self.timed(link.stop if link is not None else at, stop, over=past)
        alone = end >= stop or self.scan.tokens.keys[end] in _ENDS or self._past_years_told(end, stop) > end
        alone = alone or self.scan.tokens.keys[end] in ("và", "rồi")
        return (stack, end) if alone and any(not office.rank for office in stack) else ((), at)

    def timed(self, at: int, stop: int, *, over: bool) -> tuple[tuple[Office, ...], int]:
        """The offices at ``at``; former where they are ``over`` or the time behind them is."""
        keys = self.scan.tokens.keys
        stack, end = self.row.stack(at, stop, aside=True, closed=True)
        if stack and end + 1 < stop and keys[end] == "và" and end + 1 in self.row.offices:
            more, after = self.row.stack(end + 1, stop, aside=True, closed=True)
            if more and (after >= stop or keys[after] in _ENDS):
                stack, end = stack + more, after
        if stack and (over or self.period(end + (end < stop and keys[end] == "("), stop)[1]):
            now = next((n for n, o in enumerate(stack) if keys[o.first - 2 : o.first] in _NOW), len(stack))
            stack = as_former(stack[:now]) + stack[now:]  # từng là Bí thư Huyện ủy, | nay là Phó Chủ tịch …
        return stack, end

    def period(self, at: int, stop: int) -> tuple[int, bool]:
        """Past `từ năm 1975 đến năm 1991`, `4/2016 - 3/2021`, `từ Đại hội V`, and whether it has an end; ``at`` where
        no year or congress is."""
        keys, end, years = self.scan.tokens.keys, at, 0
        while end < stop and end - at < _LONGEST_PERIOD:
            key = keys[end]
            session = end > at and keys[end - 1] in _SESSIONS and (key in _TERMS or _ROMAN.issuperset(key))
            if not (key in _PERIOD or key.isdigit() or session or key in _CONGRESS):
                break
            years += session or (len(key) == 4 and key[:2] in ("19", "20"))
            end += 1
        if not years:
            return at, False
        return end, years > 1 and _RUNNING.isdisjoint(keys[at:end])
