"""What the text says did not happen, or was put off: `không ký được …`, `hoãn chuyến thăm …`, `lễ ký … bị hoãn`.

A negation counts right before the word of an act, what calls an act off also behind it, in its clause.
"""

from __future__ import annotations

from typing import Literal

from vnlao_coop.vi.facts.context import Context

Denial = Literal["denied", "called off", "put off"]
UNHELD = ("denied", "called off")  # of a visit or a meeting: there was none

_BEFORE = 4  # tokens from the negation to the act: `không thể | tổ chức lễ | ký`
_AFTER = 40  # tokens from the act to `bị hoãn`, those of names aside
_FILLERS = frozenset("thể được đã kịp còn lễ việc cuộc buổi chuyến tổ chức tiến hành tham dự lại thời gian".split())
_IF = ("nếu",)
_ENDS = frozenset(".;:,!?")


class Denials:
    """Finds them in the sentences of one article."""

    def __init__(self, context: Context) -> None:
        self.context, self.scan = context, context.scan
        self.keys = context.scan.tokens.keys
        self._said = bool(self.scan.positions("denial") or self.scan.positions("called_off"))

    def of(self, number: int, first: int, stop: int) -> Denial | None:
        """What a sentence says of the act whose word stands at tokens ``first:stop``."""
        if self.asked(number) or self.supposed(number, first):
            return "denied"
        return self._refused(number, first, stop)

    def of_span(self, number: int, first: int, stop: int, *kinds: str) -> Denial | None:
        """The same of the first act of ``kinds`` within tokens ``first:stop`` that is denied."""
        if self.asked(number):
            return "denied"
        starts = self.context.starts(first, stop, *kinds)
        if starts and self.supposed(number, starts[0]):
            return "denied"  # not: A sẽ tặng B 20 máy nếu B xây xong trường
        for start in starts if self._said else ():
            hit = self.scan.any(start, *kinds)
            if hit is not None and (denial := self._refused(number, start, hit.stop)):
                return denial
        return None

    def _refused(self, number: int, first: int, stop: int) -> Denial | None:
        return (self._denied_before(number, first) or self._called_off(number, stop)) if self._said else None

    def asked(self, number: int) -> bool:
        """`Liệu A có tặng B …?`, `A có tặng B … hay không`: a question says nothing."""
        first, stop, _ = self.context.sentences[number]
        return bool(self.scan.starting("whether", first, stop) or self.scan.tokens.among("?", first, stop))

    def supposed(self, number: int, at: int, *openings: tuple[str, ...]) -> bool:
        """`Nếu A hội đàm với B, …`, `… nói nếu A tặng B …`: before the next comma; so what ``openings`` open."""
        first = self.context.sentences[number].first
        said = self.scan.tokens.among(_IF, first, at)
        if self.keys[first : first + 2] in openings:
            said = [*said, first]
        between = self.keys[max(said) : at] if said else ()
        follows = "sẽ" in between and "thì" not in between  # nếu B có nhu cầu | sẽ hỗ trợ
        return bool(said) and "," not in between and not follows

    def _denied_before(self, number: int, first: int) -> Denial | None:
        begin, found = max(self.context.sentences[number].first, first - _BEFORE), None
        for start in self.scan.starting("denial", begin, first):
            hit = self.scan.at(start, "denial")
            if hit is None or hit.stop > first or found is not None and start < found.stop:
                continue  # `không ngừng` is no `ngừng`
            found = hit
        if found is None or not _FILLERS.issuperset(self.keys[found.stop : first]):
            return None
        of: Denial | None = found.value.get("of")
        return of

    def _called_off(self, number: int, stop: int) -> Denial | None:
        """Behind the act, with no mark between but those within names, and no `đã diễn ra` later."""
        end = min(self.context.sentences[number].stop, stop + _AFTER)
        starts = self.scan.starting("called_off", stop, end)
        if not starts:
            return None
        inside = {k for item in self.context.items[number] for k in range(item.first, item.stop)}
        hit = self.scan.at(starts[0], "called_off")
        marks = [self.keys[k] for k in self.scan.tokens.among(_ENDS, stop, starts[0]) if k not in inside]
        if hit is None or marks and marks != [",", ","]:
            return None  # but: lễ ký …, dự định tổ chức hồi tháng 3, phải lùi lại
        later = self.scan.starting("held", hit.stop, self.context.sentences[number].stop)
        off: Denial = hit.value["of"]
        return None if later else off
