"""Where the title of a document ends: a document's noun and all that its name goes on with.

`Thỏa thuận về kế hoạch hợp tác giữa Chính phủ Việt Nam và Chính phủ Lào năm 2017` is a noun
(Thỏa thuận) with a topic (`về …`), parties (`giữa A và B`) and a period. A title ends at a verb, at a
comma that opens a clause, at a stop. Nouns and ends are ``lexicon/documents.toml``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vnlao_coop.models.dates import DateRange
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.country_rows import chain_end, opens_row, pair_end
from vnlao_coop.vi.facts.title_parties import STOPS, PartyReader, parties_at
from vnlao_coop.vi.facts.titles import Title
from vnlao_coop.vi.scan import Hit

_LONGEST = 70  # tokens of a title
_LIST_REACH = 14  # tokens in which a comma's list must close
_LONGEST_MARK = 4  # letters of `viii)`
_TRAILING = frozenset("và về của giữa cho trong với từ các - , những đến tại ( hai".split())
_REST = 24  # tokens of a title in a list that are not read: "… quản lý dân cư tại Lào; Hiệp định …"
_LIST_MARKS = frozenset(
    [",", ";", "và", "cũng", "như", "cùng", "với", ":", "gồm", "bao", "là", "có", "trong", "đó", '"']
)
_CLOSED = frozenset([".", ";"])
_SHORT_TOPIC = 2  # tokens after `về` before the comma of what can only be a list
_TOPIC = 8  # tokens from `về` to the comma
_LAST_OF_LIST = 5  # tokens of what ends a list without `và`
_OPENS = frozenset(["về", "việc"])  # about what: a verb may follow
_NO_SIGNING = frozenset(["đăng", "chữ", "thư", "nhật"])
_PLURAL = frozenset(["các", "những"])
_WHO = frozenset(["trưởng", "lãnh", "hai", "đại"])
_BEFORE = 4  # tokens of `cặp thôn, bản` before `kết nghĩa`
_MIDWAY = frozenset(["kỳ", "năm", "tháng", "nhiệm"])
_TO_PARTNER = 5  # tokens of `với các tỉnh A`
_PARTNERS = frozenset("các hai ba bốn 2 3 4 lãnh chính".split())
_WITHIN = frozenset(["cho", "trong"])
_DONE = frozenset([("được",), ("đã",)])
_ANY = "nào"
_TIMES = ("lần", "thứ")
_FIELDS = ("lĩnh", "vực")
_AMENDING = frozenset(["đổi", "sung"])  # "sửa đổi", "bổ sung"


def read_titles(context: Context) -> list[Title]:
    """Every mention of a document in the sentences that are read, in order; plural mentions are marked ``many``."""
    found: list[Title] = []
    reached, number = -1, 0
    reader: _TitleReader | None = None
    for index in context.scan.positions("document"):
        while number < len(context.sentences) and context.sentences[number].stop <= index:
            number += 1
        if number == len(context.sentences):
            break
        if index < reached or index < context.sentences[number].first:
            continue
        if reader is None or reader.number != number:
            reader = _TitleReader(context, number)
        for title in reader.at(index):
            if found and found[-1].sentence == number and _listed(context, found[-1].stop, title.first):
                title.after = found[-1]
                title.many = title.many or found[-1].many and _of_number(context, found[-1].stop, title.first)
            found.append(title)
            reached = title.stop
    return found


def _listed(context: Context, first: int, stop: int) -> bool:
    """Whether only list marks lie between two documents, or the rest of the first up to a semicolon."""
    keys = context.scan.tokens.keys
    if stop - first > 1 and keys[stop - 1] == ")" and len(keys[stop - 2]) <= _LONGEST_MARK:
        stop -= 2 + (keys[stop - 3] == "(")  # …; (2) Bản ghi nhớ; ii) Thỏa thuận
    if stop - first <= 8 and _LIST_MARKS.issuperset(keys[first:stop]):
        return True
    closed = keys[stop - 1] == ";" or keys[stop - 2 : stop] == (";", "và")
    return closed and stop - first <= _REST


def _of_number(context: Context, first: int, stop: int) -> bool:
    """`58 hiệp định, nghị định thư và thỏa thuận`: the number is of them all."""
    keys, words = context.scan.tokens.keys, context.scan.tokens.words
    return stop - first == 1 and keys[first] in (",", "và") and words[stop][0].islower()


class _TitleReader(PartyReader):
    """Reads the titles of one sentence."""

    def at(self, index: int) -> Iterator[Title]:
        """The title whose noun starts at ``index``, and those that share its noun."""
        head = self.scan.at(index, "document")
        if head is None or index in self.inside or head.stop > self.end or self._is_other_word(index, head):
            return
        if head.value.get("loose") and self.scan.at(head.stop, "document"):
            return  # "văn kiện Bản ghi nhớ …": the second noun is its name
        title = Title(self.number, head, index, head.stop, many=self._many(index))
        self._go_on(title)
        if _ANY in self.keys[head.stop : title.stop + 1]:
            return  # chưa ký thỏa thuận nào
        yield title
        previous = title
        while following := self._shared(previous):
            following.after = previous
            yield following
            previous = following

    def _is_other_word(self, index: int, head: Hit) -> bool:
        """Part of a longer everyday word: `thỏa thuận cấp cao`, `lập biên bản`, phong trào "Kết nghĩa …"."""
        if head.value.get("tie") and index > self.first and self.keys[index - 1] == '"':
            return True
        return any(
            (other := self.scan.at(first, "document_not")) is not None and other.stop >= head.stop
            for first in self.scan.starting("document_not", max(self.first, index - _BEFORE), index + 1)
        )

    def _many(self, index: int) -> bool:
        """`các thỏa thuận`, `4 văn kiện`: several at once."""
        for first in self.scan.starting("document_many", max(self.first, index - 2), index):
            hit = self.scan.at(first, "document_many")
            if hit and hit.stop >= index:
                return True  # nhiều | bản ghi nhớ
        before = self.keys[index - 1] if index > self.first else ""
        if before in _PLURAL:
            return True  # các | bản kết nghĩa
        return before.isdecimal() and before != "1" and not self._ends_date(index)

    def _ends_date(self, index: int) -> bool:
        return any(i.kind == "date" and i.stop == index for i in self.context.between(self.number, index - 9, index))

    def _shared(self, title: Title) -> Title | None:
        """`…; giữa C và D`: the next pair under the same noun."""
        at = title.stop
        while at < self.end and self.keys[at] in (",", ";", "và", ":"):
            at += 1
        if at == title.stop or at >= self.end or self.keys[at] != "giữa":
            return None
        following = Title(self.number, title.head, at, at, shares=title.shares or title)
        stop = self.between(following, at)
        if stop <= at:
            return None
        following.stop = self._trim(following, stop)
        return following

    # --- the way through a title -------------------------------------------------------------------

    def _go_on(self, title: Title) -> None:
        at = title.head.stop
        quoted = title.first > self.first and self.keys[title.first - 1] == '"'
        limit = min(self.end, at + _LONGEST)
        while at < limit:
            step = self._step(title, at, quoted)
            if step <= at:
                break
            at = step
        closed = quoted and at < self.end and self.keys[at] == '"'
        title.stop = at if closed else self._trim(title, at)
        if closed and self.keys[at + 1 : at + 2] == ("giữa",) and not title.parties:
            sides = self.between(title, at + 1)  # "Thỏa thuận hợp tác" | giữa A và B (giai đoạn 2022 - 2027)
            if sides > at + 1 and sides < self.end and not title.period:
                self.period(title, sides)

    def _trim(self, title: Title, at: int) -> int:
        while at > title.head.stop and self.keys[at - 1] in _TRAILING and self.keys[at - 2] != "thứ":
            at -= 1  # but: Biên bản ghi nhớ lần thứ | hai
        return at

    def _step(self, title: Title, at: int, quoted: bool) -> int:
        """Where the title goes on after token ``at``; ``at`` itself where it ends."""
        key = self.keys[at]
        if key == '"':
            return at if quoted else self._quotation(at)
        if key == "giữa" and not _MIDWAY.isdisjoint(self.keys[at + 1 : at + 2]):
            return at + 2  # Biên bản Hội nghị giữa kỳ
        if key == "giữa":
            return self.between(title, at)
        if period := self.period(title, at):
            return period
        if key == "(":
            return self._bracketed_period(title, at)
        if key == "từ" and self.keys[at - 1] == "năm" and (years := self.period(title, at + 1)):
            return years  # giai đoạn 5 năm | từ 2016 - 2020
        if key in STOPS:
            return at + 1 if key == "." and self._in_number(at) else at
        if key == "," and self.keys[at - 1] == "năm" and self.keys[at + 1 : at + 2] == ("từ",):
            item = self.items.get(at + 1) or self.items.get(at + 2)
            years = item is not None and item.kind == "date" and isinstance(item.value.value, DateRange)
            return self.period(title, item.first) if item is not None and years else at  # 5 năm, | từ 2020 đến 2025
        if key == ",":
            listed = not title.entry.get("tie") and self._list_goes_on(at)  # Tại lễ kết nghĩa, hai huyện …
            return at + 1 if self._in_number(at) or listed or self._period_behind(at) else at
        if sides := self._sides(title, at):
            return sides
        begins = at == title.head.stop and key == "có"  # Bản ghi nhớ | có thời hạn 5 năm
        if within := None if begins else self.scan.at(at, "title_within"):
            opened = self.period(title, at + 1) if key in _WITHIN else 0
            return opened or within.stop  # Thỏa thuận mới cho | giai đoạn 2023 - 2027
        if key == "với":
            return self._with(title, at)
        if key == "ký" and at == title.head.stop and (signed := self._signed_with(title, at)):
            return signed
        if at == self.closed and self.keys[at : at + 2] == _TIMES and at + 2 < self.end:
            return at + 3  # Biên bản Hội nghị Bộ trưởng Việt Nam - Lào | lần thứ 9
        if at == self.closed and key != "về" or key == "và" and not self._and_goes_on(at):
            return at
        if item := self.items.get(at):
            return self._item(title, item, at)
        opened = key != "và" and self.keys[at - 1] in _OPENS  # but: Biên bản làm việc | và thống nhất …
        ends = self.words[at][0].islower() and not opened and self.scan.at(at, "title_end")
        if ends and key == "ký" and self.keys[at - 1] in _NO_SIGNING:
            return at + 1  # về đăng ký hộ tịch
        if ends and not quoted:  # but: Hiệp định … về quy định xử lý hàng quá cảnh
            return self._to_sides(title, at)
        if at > title.head.stop and self.keys[at - 1] in _AMENDING and (amended := self.scan.at(at, "document")):
            title.amends = amended
        return at + 1

    def _to_sides(self, title: Title, at: int) -> int:
        """`Bản ghi nhớ về mua điện | từ nhà máy X giữa A và B.`: where the parties open that a title ends with."""
        if self.keys[at] != "từ" or title.first != self.first or title.parties:
            return at
        sides = next((k for k in range(at, min(self.end, at + _REST)) if self.keys[k] == "giữa"), at)
        if sides == at or self.context.starts(at, sides, "document_act"):
            return at  # Bản ghi nhớ có từ lễ ký kết giữa A và B
        after = parties_at(self.context, self.number, sides).stop
        return sides if self.end - after <= 1 or self.keys[after : after + 1] in _DONE else at

    def _in_number(self, at: int) -> bool:
        """`mua bán 200.000 tấn than`."""
        return at + 1 < self.end and self.keys[at - 1].isdecimal() and self.keys[at + 1].isdecimal()

    def _period_behind(self, comma: int) -> bool:
        """`… giữa A và B, | giai đoạn 2024 - 2026`: the period of a title whose parties are told."""
        opener = self.scan.at(comma + 1, "title_period") if comma == self.closed else None
        item = self.items.get(opener.stop) or self.items.get(comma + 1) if opener is not None else None
        return item is not None and item.kind == "date" and isinstance(item.value.value, DateRange)

    def _quotation(self, at: int) -> int:
        """`Đề án "…"`: a quoted name belongs to the title."""
        close = next((k for k in range(at + 1, min(self.end, at + _LONGEST)) if self.keys[k] == '"'), None)
        return at if close is None or self.keys[at - 1] in STOPS else close + 1

    def _item(self, title: Title, item: Item, at: int) -> int:
        if item.kind == "person" and self.keys[at - 1] == "nghị" and self.words[item.stop - 1][0].islower():
            return item.stop  # Biên bản Hội nghị | Bộ trưởng Lao động và Phúc lợi xã hội
        if item.kind in ("person", "money"):
            return at
        if item.kind == "date":  # `period` has taken what is one; Biên bản cuộc họp ngày 5/3/2023 | giữa A và B
            return item.stop if self.keys[item.stop : item.stop + 1] == ("giữa",) else at
        if item.kind == "organization" and title.both is None:
            title.both = self._pair_in_name(item)
        self.closed = -1
        return item.stop

    def _pair_in_name(self, item: Item) -> tuple[int, int] | None:
        """`Ủy ban liên Chính phủ Việt Nam - Lào`: a body of both sides."""
        after = self.items.get(item.stop + 1)
        if after and self.keys[item.stop] == "-" and after.kind in ("place", "organization"):
            if {item.value.country, after.value.country} == REGION:
                return item.first, after.stop
        first = next((k for k in range(item.first, item.stop) if pair_end(self.context, k) == item.stop), None)
        return None if first is None else (first, item.stop)

    def _bracketed_period(self, title: Title, at: int) -> int:
        """`(2021-2025)`: a period in brackets belongs to the title, unless it is an anniversary's; `(MOU)`."""
        if self.keys[at + 2 : at + 3] == (")",) and self.words[at + 1] != self.words[at + 1].capitalize():
            return at + 3 if self.keys[at + 3 : at + 4] in (("về",), ("giai",)) else at
        if capacity := self._capacity(at):
            return capacity
        item = self.items.get(at + 1)
        if item is None or item.kind != "date" or title.period or item.stop >= self.end or self.keys[item.stop] != ")":
            return at
        value = item.value.value
        if not isinstance(value, DateRange) or value.granularity != "year" or self._anniversary(title):
            return at
        title.period, title.period_at = value, (at + 1, item.stop)
        return item.stop + 1

    def _capacity(self, at: int) -> int:
        """The end of brackets at ``at`` that the parties follow: `Biên bản (về đầu mối) | giữa A và B`; 0 for none."""
        close = next((k for k in range(at, min(self.end - 1, at + _REST)) if self.keys[k] == ")"), 0)
        dated = any(i.kind == "date" for i in self.context.between(self.number, at, close))
        return close + 1 if close and self.keys[close + 1] == "giữa" and not dated else 0

    def _anniversary(self, title: Title) -> bool:
        return any(
            (hit := self.scan.at(k, "document_act")) is not None and hit.value["act"] == "anniversary"
            for k in range(max(self.first, title.first - 5), title.first)
        )

    def _list_goes_on(self, at: int) -> bool:
        """`về tìm kiếm, quy tập và hồi hương`: a comma within a list that closes with `và`, or with the sides."""
        following = at + 1
        if at == self.closed or following >= self.end or self.keys[following] == "giữa":
            return False
        word = self.words[following]
        if following in self.items and self.scan.ends_before(at, self.first, "document"):
            return False  # Theo thỏa thuận, A và B …
        if not word[0].islower() and not (len(word) > 1 and word.isupper()) and following not in self.items:
            return False  # về BHXH, BHYT goes on
        if self.keys[following] in _WHO:
            return False  # Ngoài biên bản cuộc họp, trưởng hai đoàn còn ký …
        if self._names_field(at):
            return True
        act = self.scan.at(following, "document_act")  # … giữa A và B về xây dựng, triển khai hệ thống X
        opened = act is not None and self.keys[at - _SHORT_TOPIC - 1] == "về" and self.closed == at - _SHORT_TOPIC - 1
        k = act.stop if act is not None and opened else following
        while k < min(self.end, at + _LIST_REACH):
            if within := self.scan.at(k, "title_within"):
                k = within.stop
                continue
            key = self.keys[k]
            if k > following and (key == "và" or self._closes_list(k)):
                return True
            if item := self.items.get(k):
                if item.kind == "date" and k > following and isinstance(item.value.value, DateRange):
                    return True  # về trao đổi tin, ảnh giai đoạn 2022-2025
                k = item.stop
                continue
            if key == "giữa" and self._ends_with_sides(at, k):
                return True  # Hiệp định hợp tác năng lượng, mỏ | giữa hai Chính phủ ký tháng 7/2017
            if self._closes_topic(at, k):
                return k - following <= _LAST_OF_LIST
            if key in STOPS or key == "giữa":
                short = self.keys[at - _SHORT_TOPIC - 1] == "về"  # MOU về khảo sát, thăm dò muối kali ở ba huyện.
                return key in _CLOSED and (short or k - following <= _LAST_OF_LIST)  # về quản lý đường biên, cột mốc.
            if self.words[k][0].islower() and self.scan.any(k, "title_end", "both", "document", "document_act"):
                return False
            k += 1
        return False

    def _names_field(self, comma: int) -> bool:
        """`trên các lĩnh vực kinh tế, | văn hóa, giáo dục giữa A và B`: one more of the fields that are listed."""
        field = self.scan.at(comma + 1, "sector")
        if field is None or field.value.get("verb"):
            return False
        return _FIELDS in pairwise(self.keys[max(self.first, comma - _LIST_REACH) : comma])

    def _closes_topic(self, comma: int, at: int) -> bool:
        """`về bảo vệ đường biên, mốc giới | giữa A và B`, `… | ký ngày 16/3/2016`: what a topic of two ends before."""
        if "về" not in self.keys[max(self.first, comma - _TOPIC) : comma]:
            return False
        signed = at + (self.keys[at] == "được")
        dated = self.keys[signed] == "ký" and not {"ngày", "năm", "tháng"}.isdisjoint(self.keys[signed : signed + 4])
        bracket = self.items.get(at + 1) if self.keys[at] == "(" else None  # … vùng biên | (năm 2007)
        return self.keys[at] == "giữa" or dated or bracket is not None and bracket.kind == "date"

    def _ends_with_sides(self, comma: int, at: int) -> bool:
        """`giữa hai Chính phủ ký năm 2017`, `về … giữa A và B giai đoạn 2011-2015`: what only a title goes on with."""
        sides = parties_at(self.context, self.number, at)
        if sides.both is None and len(sides.parties) < len(REGION):
            return False
        after = sides.stop + (self.keys[sides.stop : sides.stop + 1] in _DONE)
        if self.keys[after : after + 1] == ("ký",):
            return True
        if any(i.stop == at and i.kind == "date" for i in self.items.values()):  # … năm 2009 | giữa A và B
            return "về" in self.keys[max(self.first, comma - _LIST_REACH) : comma]
        about = "về" in self.keys[max(self.first, comma - _TOPIC) : comma]
        return about and self.scan.at(sides.stop, "title_period") is not None

    def _closes_list(self, at: int) -> bool:
        if self.scan.at(at, "both") or pair_end(self.context, at):
            return True
        return self.scan.at(at, "title_period") is not None and at + 2 in self.items

    def _and_goes_on(self, at: int) -> bool:
        following = at + 1
        if following >= self.end or self.scan.any(following, "title_end", "document", "document_many", "both"):
            return False
        if self.scan.at(following, "document_act"):
            return "giữa" in self.keys[following : min(self.end, following + 7)]
        if item := self.items.get(following):
            return item.kind in ("organization", "place")
        return not self.keys[following].isdigit() and self.keys[following] not in ("giữa", "lễ", "ngày")

    def _sides(self, title: Title, at: int) -> int:
        """`Việt Nam - Lào`, `hai nước Việt - Lào`, `hai nước`, `Việt Nam - Lào - Campuchia`."""
        both = self.scan.at(at, "both") if self.scan.at(at, "both_not") is None else None
        if both is None and not opens_row(self.context, at):
            return 0
        if title.chain is None and (stop := chain_end(self.context, at)):
            title.chain, self.closed = (at, stop), stop
            return stop
        if both and self._acts(both.stop):
            return at  # "Theo Hiệp định | hai nước sẽ …", "biên bản | hai đơn vị đã ký …"
        stop = pair_end(self.context, both.stop if both else at) or (both.stop if both else 0)
        if stop:
            title.both = (at, stop) if title.both is None else (min(title.both[0], at), stop)
            self.closed = stop
        return stop

    def _acts(self, at: int) -> bool:
        """Whether a verb of which the words before are the subject starts at ``at``."""
        verb = self.scan.any(at, "title_end", "document_act")
        return verb is not None and at + 1 < self.end and "được" not in self.keys[at : at + 2]

    def _with(self, title: Title, at: int) -> int:
        """`với tỉnh Hủa Phăn`: a party; `với mục tiêu`: no part of the title."""
        for k in range(at + 1, min(self.end, at + _TO_PARTNER)):
            if k > at + 2 and self.keys[k - 2] not in _PARTNERS:
                break
            item = self.items.get(k)
            if item and item.kind in ("organization", "place"):
                title.parties.append((at + 1, self._without_several(at + 1, self._row_end(at + 1, item))))
                aside = (
                    self._aside(item.stop) if item.stop < self.end else 0
                )  # với Phòng Thương mại … Việt Nam (VCCI) giai đoạn 2022-2025
                goes_on = 0 < aside < self.end and (
                    self.keys[aside] == "về" or self.scan.at(aside, "title_period") is not None
                )
                return aside if goes_on else max(item.stop, self._several_end(item))
        return at

    def _signed_with(self, title: Title, at: int) -> int:
        """`Biên bản hợp tác ký với Sở Y tế tỉnh Hủa Phăn`, `Bản ghi nhớ ký giữa A và B về …`: it has no other name."""
        after = at + 1 + (self.keys[at + 1 : at + 2] == ("kết",))
        if self.keys[after : after + 1] == ("giữa",):
            stop = self.between(title, after)
            title.signed = stop > after
            return stop if title.signed else 0
        if self.keys[after : after + 1] != ("với",):
            return 0
        stop = self._with(title, after)
        title.signed = stop > after
        return stop if title.signed else 0
