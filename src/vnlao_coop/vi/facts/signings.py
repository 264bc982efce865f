"""Around a signing: who signs, who looks on, and when."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from vnlao_coop.models.actors import Official
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.vi.facts.context import Context, Item
from vnlao_coop.vi.facts.sides import Sides
from vnlao_coop.vi.facts.signers import Signers, once
from vnlao_coop.vi.facts.titles import Title
from vnlao_coop.vi.scan import Hit, within

_SUBJECT_REACH = 60  # tokens before and after a signing in which those who look on are told
_WITNESS_REACH = 6
_WITNESSES_REACH = 40  # tokens of `A và B` after `dưới sự chứng kiến của`
_OPENING = 12  # tokens that open a sentence, with its date
_DATE_REACH = 14
_WITH_REACH = 24  # the same past `với B`
_PASSED = frozenset(["date", "place", "organization"])  # on the way from a title to the day of its signing
_WHEN_REACH = 24  # tokens from `năm 2012, khi` to the verb
_BRACKETS = 14
_CARRIED_OUT = frozenset(["hiện", "khai"])
_WITNESS_JOINS = frozenset(["và", ",", "cùng", "hai", "đồng", "chí"])
_WHEN = frozenset(
    'vào từ ngày hôm hồi tháng năm tại ở ( ) " , lại kết và chiều sáng đầu cuối trung tuần ngay trong'.split()
)
_WHEN_WITH = _WHEN | frozenset("với cùng lãnh đạo đại diện chính quyền giữa và phủ hai nước bên".split())
_SOON = 6  # tokens from a title to `sẽ diễn ra`
_OCCASION = frozenset(
    "trong nhân chuyến thăm dịp khuôn khổ kỳ họp hội đàm nghị buổi lễ cuộc chính thức hữu công tác".split()
)
PASSIVE = frozenset(
    "đã vừa được mà chính thức do cùng ( ) và hai bên nước phía lãnh đạo đại diện sẽ đang mới từng cũng người "
    "đồng cấp".split()
)

When = tuple[PartialDate | None, Item | None]


class Acts:
    """What is done to documents in one article (``[[document_act]]``), in order, none inside another."""

    def __init__(self, context: Context) -> None:
        self.all: list[Hit] = []
        reached = 0
        for hit in context.scan.each("document_act"):
            if hit.first >= reached:
                self.all.append(hit)
                reached = hit.stop
        self._starts = [hit.first for hit in self.all]

    def within(self, first: int, stop: int) -> Sequence[Hit]:
        """The acts whose first token lies in ``first:stop``."""
        return self.all[bisect_left(self._starts, first) : bisect_left(self._starts, stop)]


class Signings:
    """Reads people and days around the signings of one article."""

    def __init__(self, context: Context, acts: Acts, sides: Sides) -> None:
        self.context, self.acts = context, acts
        self.signers = Signers(context, sides)
        self.keys = context.scan.tokens.keys
        self.documents = context.scan.positions("document")

    # --- who ------------------------------------------------------------------------------------------

    def witness_before(self, act: Hit) -> Hit | None:
        """`chứng kiến` right before a signing: its subject looks on."""
        for other in self.acts.within(act.first - _WITNESS_REACH, act.first):
            if other.value["act"] == "witness" and other.stop <= act.first:
                return other
        return None

    def onlookers(self, number: int, at: int) -> tuple[Official, ...]:
        """`dưới sự chứng kiến của A và B` in the sentence of the signing at token ``at``."""
        sentence = self.context.sentences[number]
        found: list[Official] = []
        for act in self.acts.within(max(sentence.first + 1, at - _SUBJECT_REACH), sentence.stop - 1):
            if act.first > at + _SUBJECT_REACH:
                break
            if act.value["act"] != "witness" or self.keys[act.first - 1] != "sự" or not self._of(act.stop):
                continue
            limit = act.stop + 1
            for item in self.context.between(number, limit, limit + _WITNESSES_REACH, "person"):
                gap = self.keys[limit : item.first]
                if not _WITNESS_JOINS.issuperset(gap) or "," in gap and len(found) > 1:
                    break
                found.append(item.value)
                limit = item.stop
        return once(found)

    def _of(self, at: int) -> bool:
        return self.keys[at : at + 1] == ("của",)

    # --- when -----------------------------------------------------------------------------------------

    def day_after(self, title: Title, used: set[int]) -> When:
        """The day right after a title: `ký ngày …`, `(ký tháng 9/2015)`, `tại Viêng Chăn ngày …`.

        A signing verb on the way is this title's: it is put into ``used``.
        """
        number, k = title.sentence, self.past_brackets(title)
        limit = min(self.context.sentences[number].stop, k + _DATE_REACH)
        inside = {i.first: i for i in self.context.between(number, k, limit + _DATE_REACH) if i.kind in _PASSED}
        verb: int | None = None
        words = self.context.scan.tokens.words
        while k < limit:
            item = inside.get(k)
            if item is not None and item.kind == "date":
                value = item.value.value
                if isinstance(value, DateRange):
                    value = value.start if self.keys[item.first - 1] == "(" else None
                if value is not None and verb is not None:
                    used.add(verb)
                return (value, item) if value is not None else (None, None)
            act = self.context.scan.at(k, "document_act")
            if item is not None:
                k = item.stop
            elif act and act.value["act"] == "sign":
                verb, k = act.first, act.stop
            elif (both := self.context.scan.at(k, "both")) is not None:
                k = both.stop  # biên bản | hai đơn vị đã ký tháng 3/2019
            elif self.keys[k] in _WHEN or self.keys[k] in PASSIVE:
                k += 1
            elif (place := self._took_place(k)) is not None:
                k = place.stop  # Lễ ký Bản ghi nhớ | được tổ chức ngày 8/3
            elif verb is not None and (words[k][0].isupper() or self.keys[k] in _OCCASION):
                k += 1  # ký tại Phoongsaly năm 2018, ký trong chuyến thăm tháng 4/2017
            else:
                break
        return None, None

    def is_to_come(self, title: Title) -> bool:
        """`Lễ ký Bản ghi nhớ … | sẽ được tổ chức`, `… dự kiến diễn ra ngày 8/3`, `… trong tháng 12 tới`."""
        at, stop = self.past_brackets(title), self.context.sentences[title.sentence].stop
        place = next((k for k in range(at, min(stop, at + _SOON)) if self._took_place(k) is not None), at)
        words = self.keys[at:place]
        day = next(iter(self.context.between(title.sentence, at, at + _SOON, "date")), None)
        if day is not None and "tới" in self.keys[day.stop - 1 : day.stop + 1]:
            return True
        return "sẽ" in words or ("dự", "kiến") in pairwise(words)

    def _took_place(self, at: int) -> Hit | None:
        """`diễn ra`, `được tổ chức` at token ``at``."""
        hit = self.context.scan.at(at, "held")
        return hit if hit is not None and hit.value.get("place") else None

    def day_from(self, number: int, at: int) -> When:
        """`… ký kết hôm 3/4`: the day right after a verb that ends at token ``at``."""
        for item in self.context.between(number, at, at + _WITH_REACH, "date"):
            value = item.value.value
            named = self.context.between(number, at, item.first, "place", "organization")
            inside = {k for i in named for k in range(i.first, i.stop)}  # ký (với B) ở Viêng Chăn tháng 5/2017
            near = all(k in inside or self.keys[k] in _WHEN_WITH for k in range(at, item.first))
            if isinstance(value, PartialDate) and near:
                return value, item
        return None, None

    def past_brackets(self, title: Title) -> int:
        """The token after a title and its other name in brackets: `(gọi tắt là Nghị định thư)`; not after a date."""
        at, stop = title.stop, self.context.sentences[title.sentence].stop
        if at + 1 >= stop or self.keys[at] != "(":
            return at
        close = next((k for k in range(at + 1, min(stop, at + _BRACKETS)) if self.keys[k] == ")"), 0)
        return close + 1 if close and not self.context.between(title.sentence, at, close, "date") else at

    def day_before(self, number: int, act: Hit) -> When:
        """`Chiều 5/7, tại …, hai bên đã ký`: what opens the sentence; `năm 2012, khi hai bên ký`: when it was."""
        first = self.context.sentences[number].first
        reach = range(act.first - 1, max(first, act.first - _SUBJECT_REACH), -1)
        first = next((k + 1 for k in reach if self.keys[k] == ";"), first)
        for item in self.context.between(number, max(first, act.first - _WHEN_REACH), act.first, "date"):
            at = item.stop + (self.keys[item.stop : item.stop + 1] == (",",))
            if self.keys[at] == "khi" and isinstance(item.value.value, PartialDate):
                return item.value.value, item
        for item in self.context.between(number, first, min(act.first, first + _OPENING), "date"):
            value = item.value.value
            day = isinstance(value, PartialDate) and not self.context.is_kept(number, item)
            if day and not within(self.documents, first, item.first):
                return value, item
        return None, None

    def day_of_anniversary(self, title: Title, act: Hit) -> When:
        """`40 năm Ngày ký Hiệp ước … (18/7/1977 - 18/7/2017)`, `8/7/2013 (ngày ký Thỏa thuận)`."""
        number, stop = title.sentence, self.context.sentences[title.sentence].stop
        if act.first > self.context.sentences[number].first and self.keys[act.first - 1] in ("(", ","):
            for item in self.context.between(number, act.first - _OPENING, act.first - 1, "date"):
                if item.stop == act.first - 1 and isinstance(item.value.value, PartialDate):
                    return item.value.value, item
        if title.stop + 1 < stop and self.keys[title.stop] == "(":
            for item in self.context.between(number, title.stop + 1, title.stop + 1 + _BRACKETS, "date"):
                value = item.value.value
                if item.first == title.stop + 1:
                    if isinstance(value, DateRange) and self.keys[act.stop - 1] in _CARRIED_OUT:
                        return None, None  # 10 năm thực hiện Thỏa thuận (2013-2023)
                    return (value.start if isinstance(value, DateRange) else value), item
        return None, None
