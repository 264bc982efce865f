"""Finds the pairs of counterpart bodies that an article's sentences join; :mod:`partnerships` makes the records.

Two bodies side by side (`A và B phối hợp`, `A phối hợp với B, C`), one name for both (:mod:`partner_shared`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, combinations, pairwise

from vnlao_coop.text.source import fold, fold_name
from vnlao_coop.vi.facts.context import HANDS_OVER, Item
from vnlao_coop.vi.facts.partner_ground import (
    BETWEEN,
    NEAR,
    NO_PARTNERS,
    TOGETHER,
    TOLD,
    WITH,
    Pair,
    counterparts,
    is_join,
    of_one_field,
    of_one_work,
    without_country,
)
from vnlao_coop.vi.facts.partner_own import OwnNouns
from vnlao_coop.vi.rules import rule

_TELLING = (
    "together",
    "together_act",
    "together_joint",
    "together_met",
    "together_task",
    "together_tie",
    "partner",
)  # no pair without one of them
_REACH = 40  # tokens back to the word of cooperation that a list of pairs hangs on
_AFTER = 12  # tokens from `A và B` to what they do together
_BESIDE = 8  # the same for `Bộ Y tế hai nước`
_AHEAD = 5  # tokens before it: `hợp tác giữa Bộ Y tế hai nước`
_JOINED = 3  # tokens of `(Lào) với`
_BRACKETS = 10  # tokens of `(Huế)`, `(Lào)`, `(Hủa Phăn, Lào)`
_GAP = 25  # tokens of `A ký Biên bản hợp tác với B`
_SHORT_GAP = 8  # up to which `A … với B` may hold a comma
_ROW = 8  # bodies of a row that each side of `với` can name
_SHORTEST_ROW = 3
_COUNTED = frozenset(["hai", "2"])
_OPENERS = frozenset(["giữa", ":", ";", "như", "là"])
_OURS = (("nước", "ta"), ("của", "ta"), ("phía", "ta"))
_BREAKS = frozenset(".;:")
_MARKS = frozenset(".;:,")
_ENDS = frozenset(".:")
_CLAUSE = frozenset("đồng thời còn và cũng đã đang sẽ như là có vừa mới".split())
_ABOUT = frozenset(["về", "ý", "thẳng"])  # trao đổi ý kiến với
_CHAIR = ("chủ", "trì")
_WORK_WITH = (("phối", "hợp"), ("kết", "nối"), ("kết", "nghĩa"))  # A phối hợp (với) B
_LISTED = 12  # tokens of `với hai trường đại học của Lào như`
_LIST_OPENERS = frozenset([":", "như", "gồm"])
_OF = 3  # tokens from `hợp tác` to `của A với B`
_OFFICE = 4  # tokens of an office
_OF_STATES = 12  # tokens from `hợp tác` to whose it is
_LED_OPENING = 16  # … at the head of a sentence: `Trên cơ sở bản ghi nhớ đã ký với B, A …`
_WITNESS = ("chứng", "kiến")
_OPENING = frozenset(["nhận", "tiếp", "nhằm", "trên", "theo", "thực", "với", "trong", "cùng", "nhờ", "từ", "sau"])
_LED = 8  # tokens of `Với sự phối hợp của` before `B, A …`
_MEMBERS = frozenset(
    tuple(fold(word).split())
    for word in ("chiến sĩ", "sĩ quan", "văn công", "học viên", "nghệ sĩ", "đoàn viên", "hội viên", "phóng viên")
)
_UNDER = 6  # tokens of `dưới sự lãnh đạo, chỉ đạo của`
_WISH = 4  # tokens from two bodies to `mong muốn`
# giữa lãnh đạo A và lãnh đạo B, A cùng đồng nghiệp B
_GROUP = 8  # tokens of `cùng các cán bộ, chiến sĩ của`
_ON_BEHALF = (("đại", "diện"), ("thay", "mặt"))
_SPEAKING_FOR = (("cơ", "quan"), ("lãnh", "đạo"), ("đại", "diện"), ("đồng", "nghiệp"), ("đối", "tác"), ("phía", "bạn"))


def _before_list(gap: tuple[str, ...]) -> tuple[str, ...]:
    """`ký với | các trường: A, B`, `là đối tác của | 6 trường của Lào, trong đó có A`: what stands before the list."""
    if not (gap[-1:] and gap[-1] in _LIST_OPENERS or gap[-3:] == ("trong", "đó", "có")):
        return gap
    last = next((key for key in ("với", "của") if key in gap[-_LISTED:]), None)
    return gap if last is None else gap[: len(gap) - gap[::-1].index(last)]


def _before_group(gap: tuple[str, ...]) -> tuple[str, ...]:
    """`A lại cùng | tổ công tác của B tuần tra`: what stands before the people of the second body."""
    last = next((k for k in range(len(gap) - 2, max(-1, len(gap) - _GROUP), -1) if gap[k] in ("cùng", "với")), None)
    return gap[: last + 1] if gap[-1:] == ("của",) and last is not None and "sự" not in gap[last:] else gap


class Pairs(OwnNouns):
    """Finds the pairs of one article."""

    def read(self) -> Iterator[Pair]:
        """Every pair, in order."""
        for number, (sentence, items) in enumerate(zip(self.context.sentences, self.context.items, strict=True)):
            if not self.context.starts(sentence.first, sentence.stop, *_TELLING):
                continue
            for pair in self._told(number, self.bodies(items)):
                if self._wished(pair) or pair.one.value is pair.other.value:
                    continue
                turned = self.land(pair.one.value) == "LA" or self.land(pair.other.value) == "VN"
                yield replace(pair, one=self._full(pair.one), other=self._full(pair.other), turned=turned)

    def _wished(self, pair: Pair) -> bool:
        """`đề nghị quân đội hai nước tăng cường hợp tác`, `hai bên mong muốn hợp tác`, `A đề nghị B phối hợp`."""
        sentence = self.context.sentences[pair.number]
        if self.denials.of_span(pair.number, sentence.first, sentence.stop, *_TELLING):
            return True  # A và B đã ngừng hợp tác, lễ ký giữa A và B bị hoãn
        denial = self.scan.at(pair.stop, "denial")
        if denial is not None and denial.value.get("of"):
            return True  # A và B không hợp tác; but: không ngừng hợp tác
        if self.keys[sentence.first] == "nếu":
            return True  # Nếu được phép, A sẽ phối hợp với B
        opening = self.keys[sentence.first : pair.one.first]
        if _WITNESS in pairwise(opening) and "," not in opening:
            return True  # Trước sự chứng kiến của B, A và C ký …
        if "dưới" in self.keys[max(sentence.first, pair.one.first - _UNDER) : pair.one.first]:
            return True  # dưới sự chỉ đạo của A và B, who do not act themselves
        if self.scan.starting("together_wish", pair.one.stop, pair.other.first):
            return True  # A mong muốn được hợp tác với B
        told = pair.first if pair.rule == NEAR else pair.stop
        if self.scan.starting("together_wish", told, min(sentence.stop, pair.stop + _WISH)):
            return True
        wishes = self.scan.starting("together_wish", sentence.first, pair.first)
        if not wishes or self.scan.starting("document", wishes[-1], pair.first):
            return False  # đề nghị thực hiện tốt Thỏa thuận giữa hai Bộ
        broken = _BREAKS & set(self.keys[wishes[-1] : pair.first])
        return not broken and "đã" not in self.keys[pair.stop : pair.stop + _WISH]

    def _full(self, item: Item) -> Item:
        value = self.in_full(item.value) if item.value.place is None else item.value
        return item if value is item.value else replace(item, value=value)

    def _told(self, number: int, bodies: Sequence[Item]) -> Iterator[Pair]:
        listed = told = False  # a pair before it in one list
        for place, (one, following) in enumerate(pairwise(bodies)):
            if matched := self._parallel(number, bodies, place):
                listed = told = True
                yield from matched
                continue
            other = self._counterpart(one, following)
            pair = self._joined(number, one, other, listed) if self.fit(one, other, acts=True) else None
            last = self.keys[max(one.stop, other.first - 2) : other.first]
            led = pair is not None and (pair.rule == WITH or "cùng" in last or last[-1:] == ("với",))
            if pair is not None and self.fit(one, other, acts=led):
                listed = told = True
                yield pair
                yield from self._named_with(pair, bodies[place + 2 : place + 1 + _ROW])
                yield from self._listed_before(pair, bodies[:place])
            for pair in chain(self._rows(number, bodies, place), self._of_one_row(number, bodies, place)):
                told = True
                yield pair
        named = [self.both(number)] if number in self.shared_heads else []
        named += [self.alike(number)] if number in self.shared_kinds else []
        named += [self.friend(number, bodies)] if self.scan.positions("partner_friend") else []
        for pair in chain(*named, self.several(number), self.sides_before(number, bodies)):
            told = True
            yield pair
        for pair in self.by_noun(number, bodies) if not told else ():
            told = True
            yield pair
        if not told and len(bodies) > 1 and (pair := self._near(number, bodies)):
            yield pair

    @rule(
        NEAR,
        reader=TOLD,
        examples={
            "Sở Y tế tỉnh Sơn La nhận 20 cán bộ của Sở Y tế tỉnh Hủa Phăn sang học theo thỏa thuận đã ký.": {
                "Sở Y tế tỉnh Sơn La": "Sở Y tế tỉnh Hủa Phăn"
            },
        },
        never=[
            "Bộ Y tế Việt Nam tặng Bộ Y tế Lào 500 bộ kít, góp phần tăng cường hợp tác giữa hai nước.",
            "Bộ Y tế Việt Nam tặng Bộ Y tế Lào 500 bộ kít.",
            "Bộ Y tế Việt Nam ký kết với WHO; Bộ Công an Lào cử người dự.",
        ],
    )
    def _near(self, number: int, bodies: Sequence[Item]) -> Pair | None:
        """The only two bodies of one field in a sentence that tells of cooperation, not of the two countries'."""
        sentence, at = self.context.sentences[number], 0
        starts = self.scan.starting("together", sentence.first, sentence.stop)
        pair = self.only_items(bodies) if starts else None
        if pair is None or "person" in (pair[0].kind, pair[1].kind) or not of_one_field(pair[0].value, pair[1].value):
            return None
        one, other = sorted(pair, key=lambda item: item.first)
        if self.keys[one.stop : other.first] in ((), (",",), ("của",)):
            return None  # Bộ Y tế (của) hai nước; … với A, B
        for start in starts:
            hit = self.scan.any(start, "together_not", "together")
            if start < at or hit is None or self.context.in_name(number, start):
                continue
            at = hit.stop
            if hit.value.get("firm") and not self._of_the_states(number, hit.stop):
                return Pair(number, one.first, other.stop, one, other, NEAR)
        return None

    def _of_the_states(self, number: int, at: int) -> bool:
        """`hợp tác (toàn diện) giữa hai nước`, `hợp tác giữa Việt Nam và Lào`."""
        stop = min(self.context.sentences[number].stop, at + _OF_STATES)
        if any(self.scan.starting(kind, at, stop) for kind in ("of_both", "both_states")):
            return True
        return any(
            i.kind == "place" or i.kind == "organization" and i.value.kind in NO_PARTNERS
            for i in self.context.items[number]
            if at <= i.first < stop
        )

    def _counterpart(self, one: Item, other: Item) -> Item:
        """`Bộ Y tế Việt Nam phối hợp với Bộ Y tế`: the same name again is the other side's body."""
        if one.value.country is None or other.value.country is not None or other.value.place is not None:
            return other
        core = fold_name(other.value.canonical)
        if not fold_name(one.value.canonical).startswith(core):
            return other
        known = [
            o
            for o in self.context.cast.organizations
            if o.kind == other.value.kind
            and o.country not in (None, one.value.country)
            and fold_name(o.canonical).startswith(core)
            and o.place is not None
            and o.place.kind == "country"
        ]
        return replace(other, value=known[0]) if len(known) == 1 else other

    def _rows(self, number: int, bodies: Sequence[Item], place: int) -> Iterator[Pair]:
        """`A và B phối hợp với C, D và E (Lào)`: each of a row with each of the other, neighbours aside; these too
        where the row is what stands between: `hội đàm giữa A và B với C`."""
        one, other = bodies[place : place + 2]
        # hội đàm với | Đoàn đại biểu Hội các tỉnh A, B
        stop = other.first - self._group_before(other.first, one.stop)
        gap = _before_list(self.keys[one.stop : stop])
        if gap[-1:] not in (("với",), ("cùng",), ("của",)) or ";" in gap:
            return
        left, right = [one], [other]
        for before in reversed(bodies[max(0, place - _ROW) : place]):
            if not self.in_row(before, left[-1]):
                break
            subject = before.first == self.context.sentences[number].first  # A, B cũng ký với C
            if len(left) == 1 and self.keys[one.first - 1] == "," and not subject and not self._named_once(before, one):
                break  # Được sự đồng ý của A, B phối hợp với C; but: các Đồn A, B kết nghĩa với C
            left.append(before)
        told = self._with(number, one, other, gap)
        if told is None and gap[-1] != "của":
            told = self._between(number, one, other, listed=False)
        near = len(left) > 1 and len(gap) <= _JOINED and gap[-1] != "của"  # giữa A và B với C
        row = told is None and near and self._between(number, left[-1], other, listed=False) is not None
        if told is None and not row:
            return
        for after in bodies[place + 2 : place + 1 + _ROW]:
            if not self.in_row(right[-1], after):
                break
            right.append(after)
        for a in reversed(left):
            for b in right:
                if (row or a is not one or b is not other) and self.fit(a, b, acts=True):
                    yield Pair(number, a.first, b.stop, a, b, WITH)

    def _parallel(self, number: int, bodies: Sequence[Item], place: int) -> list[Pair]:
        """`giữa Hội A, Tỉnh đoàn A với Hội B và Tỉnh đoàn B`: of two rows, those of one field."""
        if not 0 < place < len(bodies) - 2:
            return []
        one, other = bodies[place : place + 2]
        gap = self.keys[one.stop : other.first]
        if gap[-1:] not in (("với",), ("cùng",)) or not self.in_row(bodies[place - 1], one):
            return []
        if not self.in_row(other, bodies[place + 2]):
            return []
        left, right = bodies[max(0, place - _ROW) : place + 1], bodies[place + 1 : place + 1 + _ROW]
        rows = [
            (a, b)
            for a in left
            for b in right
            if a.value is not b.value and self.fit(a, b, acts=True)
            # Công an tỉnh Nghệ An, of whose name its place leaves nothing
            if a.value.kind == b.value.kind == "police" or of_one_field(a.value, b.value)
        ]
        first = max(self.context.sentences[number].first, left[0].first - _LED)
        if rows and (len(gap) > 1 or self.cooperation(first, left[0].first, "together_tie")):
            return [Pair(number, a.first, b.stop, a, b, WITH) for a, b in rows]
        return []

    def _named_once(self, one: Item, other: Item) -> bool:
        """`Công an hai tỉnh A, B`: one name, said for two places."""
        return one.value.kind == other.value.kind and self.scan.at(other.first, "body") is None

    def _of_one_row(self, number: int, bodies: Sequence[Item], place: int) -> Iterator[Pair]:
        """`Sở A, Sở B và Sở C (Lào) ký …`: of a row of three or more that opens here, those of one field.

        `hợp tác giữa A, B và C (Lào)`: where A is the only one of its country, with each of the others.
        """
        row = self._row_from(bodies, place)
        if len(row) < _SHORTEST_ROW:
            return
        between = self._between(number, row[0], row[-1], listed=False)
        if between is None:
            closed = any(is_join(self.keys[a.stop : b.first]) for a, b in pairwise(row))
            if not closed or self.keys[row[0].first - 1] == "của" or self.act(number, row[-1].stop) is None:
                return
        here = [self.land(item.value) == "LA" for item in row]
        alone = between is not None and 1 in (sum(here), len(here) - sum(here))
        for one, other in combinations(row, 2):
            alike = counterparts(one.value, other.value) and of_one_work(one.value, other.value)
            if self.fit(one, other) and (alone or alike):
                yield Pair(number, one.first, row[-1].stop, one, other, TOGETHER if between is None else BETWEEN)

    def _row_from(self, bodies: Sequence[Item], place: int) -> list[Item]:
        """`A, B, C và D` from the body at ``place`` on; nothing where it stands within a row."""
        row = [bodies[place]]
        if place and (self.in_row(bodies[place - 1], row[0]) or bodies[place - 1].stop == row[0].first):
            return []  # của Quốc hội | hai nước, Văn phòng A và Văn phòng B
        if self.keys[row[0].first - 1] in _COUNTED:
            return []  # thỏa thuận giữa hai | Quốc hội, Văn phòng A và Văn phòng B
        for item in bodies[place + 1 : place + _ROW]:
            gap, last = self.keys[row[-1].stop : item.first], row[-1]
            joined = len(row) > 1 and self.keys[row[-2].stop : last.first] != (",",)  # A và Sở B các tỉnh C, D
            if gap != (",",) and not is_join(gap) or joined and not self._named_once(last, item):
                break
            row.append(item)
        return row

    def _listed_before(self, pair: Pair, before: Sequence[Item]) -> Iterator[Pair]:
        """`A - B, C - D (đã) ký …`: the pairs of the list that ends with the one that tells what they do."""
        last = pair.one
        while pair.rule == TOGETHER and len(before) > 1 and self.in_row(before[-1], last):
            one, other = before[-2:]
            if not is_join(self.keys[one.stop : other.first]) or not self.fit(one, other):
                return
            yield replace(pair, first=one.first, stop=other.stop, one=one, other=other)
            before, last = before[:-2], one

    def _named_with(self, pair: Pair, after: Sequence[Item]) -> Iterator[Pair]:
        """`Ban A các tỉnh B, C và D ký …`: what B does with C it does with D, whose body has no name of its own."""
        last = pair.other
        for item in after if pair.rule in (TOGETHER, BETWEEN) else ():
            if not self.in_row(last, item) or not self._named_once(last, item) or not self.fit(pair.one, item):
                break
            yield replace(pair, stop=item.stop, other=item)
            last = item

    def _joined(self, number: int, one: Item, other: Item, listed: bool) -> Pair | None:
        gap = self.keys[one.stop : other.first]
        if gap[:1] == ("(",) and ")" in gap[:_BRACKETS]:
            gap = gap[gap.index(")") + 1 :]  # Trường A (Huế) và Trường B
        gap = _before_list(gap)
        if len(gap) > _GAP or _BREAKS & set(gap):
            later = gap[-1:] in (("với",), ("cùng",)) and self._goes_on(number, one, other)
            return Pair(number, one.first, other.stop, one, other, WITH) if later else None
        if not gap or gap == ("của",):
            return self._elliptical(number, one, other, listed)
        if self._spoken_for(one, other):
            return self._together(number, one, other, closed=True)
        if gap[:2] in _OURS:
            gap = gap[2:]  # Bộ Y tế nước ta và Bộ Y tế Lào
        elif gap[:1] == ("ta",):
            gap = gap[1:]  # Văn phòng Trung ương Đảng ta và Văn phòng Trung ương Đảng bạn
        if not gap:
            return None
        if one.kind == "person" and gap[0] in (",", "-"):
            gap = gap[1:] or gap  # ông X, Giám đốc A, cùng ông Y
        gap = _before_group(gap)
        while len(gap) > 2 and gap[-2:] in _SPEAKING_FOR:
            gap = gap[:-2]
        if len(gap) == 2 and gap[1] == "bạn":
            gap = gap[:1]
        group = self.keys[other.first - self._group_before(other.first, one.stop) : other.first]
        if group and len(group) < len(gap) and gap[-len(group) :] == group:
            gap = gap[: -len(group)]
        else:
            gap = gap[: len(gap) - self._office_before(other.first, one.stop)]
        if is_join(gap) or gap == (",",) and self._named_once(one, other):
            return self._between(number, one, other, listed) or self._together(number, one, other)
        if gap == (",",):
            same = without_country(one.value) == without_country(other.value)
            opens = one.first == self.context.sentences[number].first and one.kind == "organization"
            same = same or opens and counterparts(one.value, other.value)  # LĐLĐ tỉnh A, Công đoàn tỉnh B (Lào) ký
            return self._led(number, one, other) or (self._together(number, one, other) if same else None)
        return self._with(number, one, other, gap)

    def _spoken_for(self, one: Item, other: Item) -> bool:
        """`ông X, đại diện A, và ông Y, đại diện B, đã ký`, `Thay mặt A, X cùng Y, thay mặt B, đã ký`."""
        gap = self.keys[one.stop : other.first]
        own = one.kind == "person" or self.keys[max(0, one.first - 2) : one.first] in _ON_BEHALF
        both = gap[-2:] in _ON_BEHALF and own  # Tư lệnh A X và ông Y, thay mặt B, đã ký
        return both and not {"và", "cùng"}.isdisjoint(gap)

    @rule(
        BETWEEN,
        reader=TOLD,
        examples={
            "Đẩy mạnh hợp tác giữa Tỉnh đoàn Sơn La và Tỉnh đoàn Hủa Phăn; giữa Sở Y tế tỉnh Sơn La và Sở Y tế "
            "tỉnh Hủa Phăn.": {
                "Tỉnh đoàn Sơn La": "Tỉnh đoàn Hủa Phăn",
                "Sở Y tế tỉnh Sơn La": "Sở Y tế tỉnh Hủa Phăn",
            }
        },
        never=["Trận bóng giữa Công an tỉnh Sơn La và Công an tỉnh Hủa Phăn diễn ra sôi nổi."],
    )
    def _between(self, number: int, one: Item, other: Item, listed: bool) -> Pair | None:
        """`hợp tác … giữa A và B; giữa C và D`."""
        first = self.context.sentences[number].first
        at = one.first - 1
        if self.keys[max(first, at - 1) : at + 1] in _SPEAKING_FOR:
            at -= 2
        at -= self._group_before(at + 1, first)
        if at >= first and self.keys[at] in ("hai", "2"):
            at -= 1
        goes_on = listed and self.keys[at] in (",", "của")
        owned = self.keys[at] == "của" and self.cooperation(max(first, at - _OF), at)
        if at < first or self.keys[at] not in _OPENERS and not (goes_on or owned):
            return None
        if not (
            listed
            or owned
            or self.cooperation(max(first, one.first - _REACH), one.first)
            or self.keys[at] == "giữa"
            and (self._told_after(number, at, one, other) or self._tied(number, at, one, other))
        ):
            return None
        begin = at if self.keys[at] == "giữa" else one.first
        return Pair(number, begin, other.stop, one, other, BETWEEN, listed)

    def _tied(self, number: int, at: int, one: Item, other: Item) -> bool:
        """`quan hệ giữa A và B`, `hội nghị giữa A và B`."""
        if "person" in (one.kind, other.kind) or not counterparts(one.value, other.value):
            return False
        return self.cooperation(max(self.context.sentences[number].first, at - _LED), at, "together_tie", unbroken=True)

    def _office_before(self, at: int, reached: int) -> int:
        """How many tokens before ``at`` are an office: `A ký với Bộ trưởng B …`, where the name is not read."""
        for first in self.scan.starting("office", max(reached, at - _OFFICE), at):
            office = self.scan.at(first, "office")
            if office is not None and office.stop == at:
                return at - first
        return 0

    def _group_before(self, at: int, reached: int) -> int:
        """How many tokens before ``at`` are a group's noun: `giữa | đoàn đại biểu | A với | đoàn công tác của | B`."""
        stop = at - (self.keys[at - 1] == "của")
        for first in self.scan.starting("group", max(reached, stop - _GROUP), stop):
            group = self.scan.at(first, "group")
            if group is not None and group.stop == stop:
                return at - first
        return 0

    def _told_after(self, number: int, at: int, one: Item, other: Item) -> bool:
        """`Giữa A và B, thỏa thuận hợp tác …`; without the comma where a noun stands before: `biên bản giữa A và B`."""
        if "person" in (one.kind, other.kind) or not counterparts(one.value, other.value):
            return False
        sentence = self.context.sentences[number]
        opens = at == sentence.first or self.keys[at - 1] in (",", ";")
        return self.cooperation(other.stop, min(sentence.stop, other.stop + _AFTER), unbroken=not opens)

    def _goes_on(self, number: int, one: Item, other: Item) -> bool:
        """`A đào tạo 300 lưu học sinh, (đồng thời) hợp tác với B`: a later clause of who opens the sentence."""
        opens = one.first == self.context.sentences[number].first or self.keys[one.first - 1] == ":"
        if not opens or not _ENDS.isdisjoint(self.keys[one.stop : other.first]):
            return False
        marks = (",", ";")
        at = max(k for k in range(one.stop - 1, other.first) if k < one.stop or self.keys[k] in marks) + 1
        while at < other.first and (self.keys[at] in _CLAUSE or self.scan.at(at, "together_filler")):
            filler = self.scan.at(at, "together_filler")
            at = filler.stop if filler is not None else at + 1
        return at > one.stop and at < other.first and self.scan.at(at, "together") is not None

    def _does_with(self, number: int, one: Item, other: Item) -> bool:
        """`A trao đổi sách báo với B`, not `A trao đổi với B`, of one kind."""
        act = self.act(number, one.stop) if counterparts(one.value, other.value) else None
        return act is not None and act.stop < other.first - 1 and self.keys[act.stop] not in _ABOUT

    def _led(self, number: int, one: Item, other: Item) -> Pair | None:
        """`Với sự phối hợp của B, A …`, `Trong khuôn khổ hợp tác với B, A …`, `Cùng với B, A triển khai …`."""
        first, at = self.context.sentences[number].first, one.first - 1
        if at < first or self.keys[at] not in ("với", "của", "cùng") or not counterparts(one.value, other.value):
            return None
        begin = max([first, *(k + 1 for k in range(max(first, at - _LED), at) if self.keys[k] == ",")])
        opens = begin == first and self.keys[first] in _OPENING
        if at - begin > (_LED_OPENING if opens else _LED):
            return None  # … đề nghị các đơn vị phối hợp với B, A
        joint = self.keys[at] != "của" and at <= begin + 1 and self.act(number, other.stop) is not None
        sent = opens and self.keys[at] == "của"  # Nhận được tin báo của B, A cử lực lượng phối hợp
        stop = min(self.context.sentences[number].stop, other.stop + _AFTER)
        sent = sent and self.cooperation(other.stop, stop, unbroken=True)
        if not joint and not sent and not self.cooperation(begin, at):
            return None
        return Pair(number, one.first, other.stop, one, other, WITH)

    @rule(
        TOGETHER,
        reader=TOLD,
        examples={
            "Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào tiếp tục tăng cường hợp tác.": {"Bộ Nội vụ Việt Nam": "Bộ Nội vụ Lào"},
            "Việt Nam và Lào là láng giềng. Bộ Nội vụ hai nước phối hợp chặt chẽ.": {
                "Bộ Nội vụ Việt Nam": "Bộ Nội vụ Lào"
            },
            "Đồn Biên phòng Mẫu Sơn và Đại đội Biên phòng 251 (Lào) đã ký kết quy chế bảo vệ biên giới.": {
                "Đồn Biên phòng Mẫu Sơn": "Đại đội Biên phòng 251 (Lào)"
            },
        },
        never=["Lãnh đạo Bộ Nội vụ Việt Nam và Bộ Nội vụ Lào tham dự lễ khai mạc."],
    )
    def _together(
        self, number: int, one: Item, other: Item, reach: int = _AFTER, *, closed: bool = False
    ) -> Pair | None:
        """`A và B phối hợp …`, before any comma."""
        act = self.act(number, other.stop, closed=closed or other.kind == "person")
        stop = min(self.context.sentences[number].stop, other.stop + reach)
        tasked = self.scan.ends_before(one.first, self.context.sentences[number].first, "together_task")
        tasked = tasked and self.keys[one.first - 2] not in HANDS_OVER
        if tasked and one.kind == other.kind == "organization" and counterparts(one.value, other.value):
            return Pair(number, one.first, other.stop, one, other, TOGETHER)  # giao A và B xây dựng đề án
        if "person" in (one.kind, other.kind):  # X và Y ký, but not X và Y chứng kiến lễ ký
            told = act is not None and (act.kind == "together" or self._chair(number, act.first, act.stop))
        else:
            told = act is not None or self.cooperation(other.stop, stop, unbroken=True)
        if not told:
            return None
        return Pair(number, one.first, other.stop, one, other, TOGETHER)

    def _chair(self, number: int, first: int, stop: int) -> bool:
        """`X và Y đồng chủ trì cuộc họp đánh giá kết quả hợp tác`: of nobody else's, signed by nobody there."""
        end = self.context.sentences[number].stop
        others = self.context.between(number, stop, end, "organization", "place")
        chairs = _CHAIR in pairwise(self.keys[first:stop]) and not others
        return chairs and "ký" not in self.keys[stop:end] and self.cooperation(stop, end)

    def _elliptical(self, number: int, one: Item, other: Item, listed: bool) -> Pair | None:
        """`Bộ Y tế hai nước phối hợp`, `hợp tác giữa Bộ Y tế hai nước`; not `chiến sĩ quân đội hai nước giao lưu`.

        In a list of those who cooperate too: `hợp tác giữa các bộ: Bộ Y tế hai nước, …`.
        """
        if self.keys[max(0, one.first - 2) : one.first] in _MEMBERS:
            return None
        if self.keys[one.first - 1] == "các" and "-" in self.keys[one.first : one.stop]:
            return None  # các Bộ Công Thương - Năng lượng và Mỏ hai nước: two names
        if pair := self._together(number, one, other, _BESIDE):
            return pair
        first = self.context.sentences[number].first
        begin = max(first, one.first - _AHEAD)  # với sự giúp đỡ, | phối hợp của Bộ Y tế hai nước
        begin = next((k + 1 for k in range(one.first - 1, begin - 1, -1) if self.keys[k] in _MARKS), begin)
        told = self.cooperation(begin, one.first)
        at = one.first - 1
        opener = self.keys[at] if at >= first else ""
        if not told and opener == ":":
            told = self.cooperation(max(first, one.first - _REACH), one.first)
        row = listed and opener in (",", ";", "và") and any(i.stop == at for i in self.context.items[number])
        if not told and not row:
            return None
        return Pair(number, one.first, other.stop, one, other, TOGETHER, listed)

    @rule(
        WITH,
        reader=TOLD,
        examples={
            "Trường Đại học Vinh hợp tác với Trường Đại học Champasak (Lào) trong đào tạo.": {
                "Trường Đại học Vinh": "Trường Đại học Champasak (Lào)"
            }
        },
        never=["Bộ Y tế Việt Nam phối hợp với Sở Y tế tỉnh Nghệ An.", "Việt Nam hợp tác với Lào."],
    )
    def _with(self, number: int, one: Item, other: Item, gap: Sequence[str]) -> Pair | None:
        """`A phối hợp với B`, `A ký Biên bản hợp tác với B`."""
        if gap[-1] == "là" and self.scan.ends_before(other.first, one.stop, "partner"):  # A với đối tác Lào là B
            return Pair(number, one.first, other.stop, one, other, WITH)
        if gap[-1] == "của" and "sự" in gap[-_LED:]:  # do A chủ trì, với sự tham gia phối hợp của B
            nominal = one.stop + len(gap) - 1 - gap[::-1].index("sự")
            told = self.cooperation(nominal, other.first)
            return Pair(number, one.first, other.stop, one, other, WITH) if told else None
        if gap[-1] == "của":
            partner = "nghĩa" in gap or any(
                self.scan.at(k, "partner") for k in self.scan.starting("partner", one.stop, other.first)
            )
            return Pair(number, one.first, other.stop, one, other, WITH) if partner else None
        if any(self.keys[k - 1] == "," for k in self.scan.starting("partner_own", one.stop, other.first)):
            return None  # Là thành viên của A, trường phối hợp với B
        met = ("together_met",) if one.kind == other.kind == "organization" else ()
        if gap[-1] == "thăm" and met and counterparts(one.value, other.value):  # A sang thăm B, họp giao ban
            stop = min(self.context.sentences[number].stop, other.stop + _AFTER)
            return (
                Pair(number, one.first, other.stop, one, other, WITH)
                if self.cooperation(other.stop, stop, *met)
                else None
            )
        if gap[-1] not in ("với", "cùng") and gap[-2:] not in _WORK_WITH:
            return None
        told = self.cooperation(one.stop, other.first, *met, unbroken=len(gap) > _SHORT_GAP)
        told = told or self._goes_on(number, one, other)
        if not told and not (met and self._does_with(number, one, other)):
            return None
        return Pair(number, one.first, other.stop, one, other, WITH)
