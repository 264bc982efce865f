"""Verbs that join an office to who takes it: `là`, `tiếp tục được bầu làm`, `được Thủ tướng bổ nhiệm giữ chức`."""

from __future__ import annotations

from dataclasses import dataclass

from vnlao_coop.vi.actors.office_rows import Rows
from vnlao_coop.vi.actors.offices import Office
from vnlao_coop.vi.scan import Hit, Scan

# Words before the verb: `đang | kiêm nhiệm chức`; and those of who appoints: `được Quốc hội tín nhiệm | bầu làm`.
_BEFORE = frozenset("đồng thời vừa mới đã cũng đang vẫn còn hiện nay được lại tiếp tục chính thức tín nhiệm".split())
_APPOINTED = _BEFORE | frozenset("bầu bổ phân công chỉ định điều động luân chuyển cử giao quyết phê chuẩn ,".split())
_LONGEST = 9  # of them
_ENDS = frozenset([".", ",", ";"])


@dataclass(slots=True, eq=False)
class Links:
    """Reads such verbs, and the offices behind them, in one scan."""

    scan: Scan
    row: Rows

    def verb(self, at: int) -> Hit | None:
        """The verb at ``at``, or past what stands before it: `được Thủ tướng Chính phủ bổ nhiệm | giữ chức`."""
        keys, words = self.scan.tokens.keys, _BEFORE
        for _ in range(_LONGEST):
            link = self.scan.at(at, "office_link")
            if link is not None or at >= len(keys) or keys[at] not in words:
                return link
            at += 1
            if keys[at - 1] == "được":
                words, at = _APPOINTED, self._past_agent(at)
        return None

    def _past_agent(self, at: int) -> int:
        """Past `Thủ tướng Chính phủ`, `Bộ Chính trị` at ``at``, who appoints."""
        _, end = self.row.stack(at, len(self.scan.tokens.keys))
        body = self.row.bodies.get(at)
        return body.stop if end == at and body is not None else end

    def told(self, link: Hit, stop: int) -> tuple[tuple[Office, ...], int]:
        """The offices that a verb joins to a name: `từng làm Giám đốc …, Bí thư … và Phó Chủ tịch …`."""
        keys, at = self.scan.tokens.keys, link.stop
        stack, end = self.row.stack(at + (at < stop and keys[at] == ":"), stop, aside=True, closed=True)
        if stack and end + 1 < stop and keys[end] == "và" and end + 1 in self.row.offices:
            more, after = self.row.stack(end + 1, stop, aside=True, closed=True)
            if more and (after >= stop or keys[after] in _ENDS):
                stack, end = stack + more, after
        if link.value.get("former"):
            stack = tuple(office._replace(former=True) for office in stack)
        return stack, end
