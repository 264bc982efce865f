"""The words of a sentence that place a signing in time: still to come, at the event reported, or earlier."""

from __future__ import annotations

from vnlao_coop.vi.facts.context import HANDS_OVER, Context
from vnlao_coop.vi.facts.signings import Acts
from vnlao_coop.vi.facts.titles import Title
from vnlao_coop.vi.scan import Hit, within

_TASK_REACH = 30  # tokens from `giao` to what two bodies are to sign
_PLAN_REACH = 6  # tokens between such words and the verb
_REVIEW_REACH = 16
_CUE_REACH = 14
_SINCE_REACH = 20  # tokens from `từ sau khi` to the verb: the parties stand between
_AGREED = ("thống", "nhất")  # hai bên thống nhất | ký kết: and they do
_SINCE = frozenset([("từ", "ngày"), ("từ", "khi"), ("từ", "sau"), ("từ", "lúc"), ("năm", "ngày")])
_AGREED_ON = frozenset(["nội", "các", "những", "một", "phương", "chương"])  # thống nhất | (các) nội dung


class Cues:
    """Reads them in the sentences of one article."""

    def __init__(self, context: Context) -> None:
        self.context, self.scan = context, context.scan
        self.keys = context.scan.tokens.keys
        self.acts = Acts(context)
        self._past, self._now_cues = (self.scan.positions(k) for k in ("document_past", "document_now"))

    def planned(self, number: int, at: int) -> bool:
        """Whether the verb at token ``at`` has not happened yet: `sẽ ký`, `tiến tới ký kết`."""
        start = self.context.sentences[number].first
        if self.keys[start : start + 2] == ("dự", "kiến"):
            return True  # Dự kiến, tại kỳ họp tới, hai bên ký …
        first = max(start, at - _PLAN_REACH)
        for k in range(at - 1, first - 1, -1):
            if self.keys[k] in (",", ";", "đã", "vừa"):
                return False
            hit = self.scan.at(k, "document_plan")
            named = hit is not None and self.context.in_name(number, k)  # Tổng cục Hậu cần
            if hit and not named and hit.stop <= at and self.keys[hit.stop] != "và":  # thống nhất và ký kết
                on = self.keys[hit.stop] in _AGREED_ON and self.keys[at - 1] == "và"  # thống nhất nội dung và ký kết
                return not on and self.keys[k:at] != _AGREED
        return self._is_task(number, start, at)

    def _is_task(self, number: int, start: int, at: int) -> bool:
        """`giao Bộ A và Bộ B ký …`: what they are charged with."""
        for k in range(at - 1, max(start, at - _TASK_REACH) - 1, -1):
            if self.keys[k] in (";", "đã", "vừa"):
                return False
            task = self.scan.at(k, "together_task") if self.keys[k - 1] not in HANDS_OVER else None
            whom = self.context.item_at(number, task.stop) if task is not None else None  # not giao lưu, Bộ Giao thông
            if whom is not None and whom.kind == "organization":
                return True
        return False

    def looked_back(self, title: Title, act: Hit) -> bool:
        """`đánh giá kết quả thực hiện …`: carried out, and looked back on."""
        first = max(self.context.sentences[title.sentence].first, act.first - _REVIEW_REACH)
        return any(
            other.value["act"] == "review" and not {",", ";"} & set(self.keys[other.stop : act.first])
            for other in self.acts.within(first, act.first)
        )

    def recalled(self, title: Title, act: Hit) -> bool:
        sentence = self.context.sentences[title.sentence]
        if self.scan.at(sentence.first, "day_off") is not None:
            return False  # Trước đó một ngày, hai bên ký …: of what is reported
        if self.scan.at(sentence.first, "document_past") is not None:
            return True  # Nhớ lại ngày …, khi A và B ký …; Cách đây 5 năm, tại C, A và B ký …
        first = max(sentence.first, min(act.first, title.first) - _CUE_REACH)
        stop = min(sentence.stop, title.stop + _CUE_REACH)
        return any(not title.first <= k < title.stop for k in within(self._past, first, stop))

    def now(self, number: int) -> bool:
        """Whether the sentence places a signing at the event reported, and none of it in another month or year."""
        first, stop, _ = self.context.sentences[number]
        past = (self.scan.at(k, "document_past") for k in within(self._past, first, stop))
        return bool(within(self._now_cues, first, stop)) and not any(h is not None and h.value.get("far") for h in past)

    def looks_back(self, number: int, at: int) -> bool:
        """`từ ngày hai hãng ký …`, `từ sau khi … được ký`, `20 năm ngày hai cơ quan ký`: an earlier signing."""
        first = max(self.context.sentences[number].first, at - _SINCE_REACH)
        clause = next((k for k in range(at - 1, first, -1) if self.keys[k] in (",", ";")), first)
        dates = {i.first for i in self.context.between(number, clause, at, "date")}
        pairs = ((k, self.keys[k : k + 2]) for k in range(clause, at - 1))
        return any(pair in _SINCE and k + 1 not in dates and k not in dates for k, pair in pairs)
