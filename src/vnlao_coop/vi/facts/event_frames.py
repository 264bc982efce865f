"""How a sentence frames an event: held, planned or recalled, when, and where.

:mod:`vnlao_coop.vi.facts.event_mentions` reads who is at it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import MeetingKind, MeetingStatus
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.denials import Denials
from vnlao_coop.vi.facts.event_places import where
from vnlao_coop.vi.facts.event_sites import Spot
from vnlao_coop.vi.scan import Hit
from vnlao_coop.vi.values.calendar import tense

_GROUP = fold("đoàn")
_NEAR = 6  # tokens before an event's words that place it in time
_FRAME = 14  # tokens before a named event in which it is said to have been held
_FRAME_AFTER = 24  # and after it: its name runs on ("Hội nghị hợp tác giữa bốn tỉnh A, B, C và D đã được tổ chức")
_INVITED = 22  # tokens from `lời mời của A tới B` to what B is to attend
_CLAUSE = 40  # tokens before and after an event's words that its quote may run to
_DAY_WITHIN = 3  # sentences back to the day of what is told
_EARLY = 3  # sentences of the lead
_HABITS = (("định", "kỳ"), ("luân", "phiên"), ("hàng", "năm"), ("hằng", "năm"), ("thường", "xuyên"))
_WORK = ("công", "tác")
_IDEAS = frozenset(["kiến", "việc", "cai", "tưởng"])  # sáng kiến, việc, đăng cai, ý tưởng
_AGREED = (("nhất", "trí"), ("thống", "nhất"), ("đồng", "ý"))
_ABOUT = frozenset(["về", "thiệu", "kết"])  # bàn về, giới thiệu, tổng kết
_CLAUSE_OPENS = frozenset([",", ";", "đã", "sẽ"])
_SAID_WITHIN = 3  # tokens of `tham gia Ngày hội, cho biết sáng 4/7`: the day of saying so
_VISIT_DAYS = 8  # tokens of `chuyến thăm chính thức Lào từ ngày`
_HELPED = 7  # tokens of `giúp nước bạn tổ chức thành công`
_HELPS = frozenset(["giúp", "trợ"])
_CLAUSE_ENDS = frozenset([",", ";", ".", ":", '"'])
_OBJECT_WITHIN = 15  # tokens between a verb of meeting and the country of those who are met
_OPENING = 8  # tokens at the head of a sentence in which an attendance list is announced
COUNTED = frozenset(["cuộc", "buổi", "các"])
# hai bên cần gặp nhau; đồn trưởng sắp xếp cho tôi gặp ông X
_WISHED = frozenset(["cần", "nên", "phải", "muốn", "mong", "hẹn", "tôi"])
_GOES = frozenset(["đến", "tới", "vào", "ra", "lên", "về"])
_GLAD = frozenset(["mừng", "muốn", "mong", "vui"])
_TENSES = frozenset(["sẽ", "mời", "đã", "vừa", ",", ";"])
_SAME_DAY = frozenset((one, day) for one in ("cùng", "cũng") for day in ("ngày", "trong", "sáng", "chiều", "tối")) | {
    ("đó", "trong")  # trước đó trong ngày
}
_THAT = (("đó",), ("ấy",))
_OF_DAY = frozenset(["sáng", "trưa", "chiều", "tối", "đêm"])  # buổi chiều, tối đó
_THAT_DAY = _OF_DAY | {"hôm"}


class Told(NamedTuple):
    """An event as one sentence tells it. ``back``: it refers to an event told before."""

    hit: Hit
    number: int
    back: bool
    plural: bool
    people: tuple[Item, ...]
    bodies: tuple[Item, ...]
    led: Item | None = None  # of the people, the leader of a group that the words call `đoàn`
    fresh: bool = False  # spoken at, on a later day and by others than what was told before

    @property
    def kind(self) -> MeetingKind:
        kind: MeetingKind = self.hit.value["kind"]
        return kind

    @property
    def group(self) -> str:
        return str(self.hit.value["group"])

    @property
    def form(self) -> str:
        return str(self.hit.value["form"])


@dataclass(slots=True, eq=False)
class Frames:
    """Reads the frames of events in the sentences of one context."""

    context: Context
    denials: Denials = field(init=False)
    _keys: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        self._keys = self.context.scan.tokens.keys
        self.denials = Denials(self.context)

    def _begin(self, number: int, hit: Hit) -> int:
        """Where the event's words begin, `cuộc` and `buổi` included."""
        first = self.context.sentences[number].first
        return hit.first - 1 if hit.first > first and self._keys[hit.first - 1] in COUNTED else hit.first

    def _dated_within(self, number: int, hit: Hit) -> bool:
        """`Hội nghị … lần 6 ở Hà Nội ngày 31-3, …`: the day is told with the name, before any comma or other event."""
        if self.context.sentences[number].section == "caption":
            return False  # who is in the picture, and when it was taken
        comma = self._comma_after(number, hit)
        after = next(iter(self.context.between(number, comma, comma + _FRAME, "date")), None)
        if (
            after is not None
            and self._keys[comma + 1 : comma + 2] == ("từ",)
            and after.first <= comma + 2
            and self.is_day(after)
        ):
            return True  # Cuộc họp thường niên giữa A và B, từ ngày 10 đến ngày 12/12 ở C
        stop = min(comma, hit.stop + _FRAME_AFTER)
        day = next((i for i in self.context.between(number, hit.stop, stop, "date") if self.is_day(i)), None)
        lasts = day is not None and "kéo" in self._keys[hit.stop : day.first]  # Hội nghị kéo dài đến 15/9
        lasts = lasts or day is not None and self._keys[day.first - 1] == "ký" and day.first > hit.stop  # … ký 16/5
        return day is not None and not lasts and not self._other_named(hit.stop, day.first)

    def _comma_after(self, number: int, hit: Hit) -> int:
        stop = self.context.sentences[number].stop
        return next((k for k in range(hit.stop, stop) if self._keys[k] == ","), stop)

    def is_held(self, told: Told) -> bool:
        """A named event that the sentence says was held, dated or attended."""
        sentence, hit, scan = self.context.sentences[told.number], told.hit, self.context.scan
        if sentence.section == "title" or self._is_item_to_come(told) or self._is_of_guests(told):
            return False
        if self._is_praised(told) or self._is_topic(told) or self._is_of_group(told):
            return False
        if self._is_agreed_on(told) and self.status(told) != "planned":
            return False
        if self._is_occasion(told):
            return self._held_beside(told)
        if told.form == "opening":
            if self.is_thanked_for(told.number, told.hit.first) or self._is_of_past(told):
                return False
            both = {i.value.country for i in told.people} >= REGION and self.day_before(told.number, 1) is not None
            return both or self.date(told) is not None or self.says_same_day(told.number) or self._is_latest(told)
        if hit.first > sentence.first and self._keys[hit.first - 1] == "làm" or self._dated_within(told.number, hit):
            return True
        if self._opens_with_its_day(told):
            return True
        first, stop = max(sentence.first, hit.first - _FRAME), min(sentence.stop, hit.stop + _FRAME_AFTER)
        window = [h for k in scan.starting("held", first, stop) if (h := scan.at(k, "held"))]
        held = [h for h in window if not (hit.value.get("course") and self._keys[h.stop - 1] in ("dự", "gia"))]
        return any(h.first not in scan.shield and not self._is_idea(h) for h in held)

    def _is_topic(self, told: Told) -> bool:
        """`họp báo giới thiệu Ngày hội giao lưu`, `cuộc họp bàn về lễ khởi công`: what another event is about."""
        first, at = self.context.sentences[told.number].first, self._begin(told.number, told.hit)
        about = next((k for k in range(at - 1, max(first, at - _NEAR), -1) if self._keys[k] in _ABOUT), first)
        if about == first or self._dated_within(told.number, told.hit):
            return False
        begin = next((k for k in range(about, first, -1) if self._keys[k] in _CLAUSE_ENDS), first)
        starts = self.context.scan.starting("meeting", max(begin, about - _NEAR), about)
        hits = (self.context.scan.at(k, "meeting") for k in starts if k not in self.context.scan.shield)
        return any(h is not None and h.value["form"] == "noun" and h.stop <= about for h in hits)

    def _is_of_group(self, told: Told) -> bool:
        """`đoàn đại biểu tham dự hội nghị đã đến thăm A`: who they are that do something else."""
        first, at = self.context.sentences[told.number].first, self._begin(told.number, told.hit)
        if self._keys[told.hit.stop : told.hit.stop + 1] != ("đã",) or self._keys[at - 1] != "dự":
            return False
        return bool(self.context.scan.starting("group", max(first, at - _NEAR), at))

    def _is_of_guests(self, told: Told) -> bool:
        """`X tiếp đoàn … sang dự Lễ kỷ niệm`: what those who are received came for."""
        first, at = self.context.sentences[told.number].first, told.hit.first
        goes = next((k for k in range(at - 1, max(first, at - _NEAR), -1) if self._keys[k] == "dự"), first)
        if "sang" not in self._keys[max(first, goes - _NEAR) : goes]:
            return False
        hits = (self.context.scan.at(k, "meeting") for k in self.context.scan.starting("meeting", first, goes))
        return any(h is not None and h.value.get("host") for h in hits)

    def _is_item_to_come(self, told: Told) -> bool:
        """`Hai bên sẽ: trao đổi giảng viên; tổ chức hội thảo`: an item of what is to be done, without a day."""
        first, at = self.context.sentences[told.number].first, told.hit.first
        colon = next((k for k in range(at - 1, first, -1) if self._keys[k] == ":"), 0)
        listed = colon > 0 and "sẽ" in self._keys[first:colon] and self.status(told) != "planned"
        return listed and not self._dated_within(told.number, told.hit)

    def is_thanked_for(self, number: int, at: int) -> bool:
        """`cảm ơn Bộ A đã giúp 15 xe ô tô, đưa vào sử dụng trụ sở công an tỉnh B`: what was done before."""
        scan, first = self.context.scan, self.context.sentences[number].first
        said = (scan.at(k, "gift_word") for k in scan.starting("gift_word", first, at))
        return any(word is not None and word.value["role"] == "thank" for word in said)

    def _is_agreed_on(self, told: Told) -> bool:
        """`Hai bên thống nhất trao đổi đoàn, phối hợp tổ chức hội thảo`: what those who met mean to hold."""
        first, at = self.context.sentences[told.number].first, told.hit.first
        agreed = next((k for k in range(at - 1, first, -1) if self._keys[k - 1 : k + 1] in _AGREED), first)
        if agreed == first or "đã" in self._keys[agreed:at] or "tổ" not in self._keys[agreed:at]:
            return False
        between = self.context.between(told.number, agreed, at, "date", "person")
        if any(i.kind == "person" or self.is_day(i) for i in between):
            return False
        return not self._dated_within(told.number, told.hit)

    def _is_praised(self, told: Told) -> bool:
        """`đánh giá cao việc hoàn thành dự án và lễ tổng kết ngày 15/3/2016`: what a speaker only refers to."""
        first, at = self.context.sentences[told.number].first, told.hit.first
        clause = next((k for k in range(at - 1, first, -1) if self._keys[k] in _CLAUSE_ENDS), first)
        said = (self.context.scan.at(k, "say") for k in self.context.scan.starting("say", clause, at))
        return any(say is not None and self._keys[say.stop] == "cao" for say in said)

    def _is_of_past(self, told: Told) -> bool:
        """`Trường Hữu nghị khánh thành năm 2015`: a year or a month without its day, right behind."""
        near = range(told.hit.stop, told.hit.stop + _DAY_WITHIN)
        dates = [i for i in self.context.items[told.number] if i.kind == "date" and i.first in near]
        return bool(dates) and not any(self.is_day(i) for i in dates)

    def _is_idea(self, held: Hit) -> bool:
        """`đưa ra sáng kiến lần đầu tổ chức Diễn đàn`, `về việc tổ chức hội nghị`, `Ban Tổ chức`, `tại hội nghị thường
        niên được tổ chức định kỳ`: nothing that was."""
        if self._keys[held.stop : held.stop + 2] in _HABITS:
            return True
        if self._keys[held.first - 2 : held.first] == _WORK and self._keys[held.first - 3] != _GROUP:
            return True  # kinh nghiệm trong công tác tổ chức các hội nghị
        return self._keys[held.first - 1] == "ban" or not _IDEAS.isdisjoint(
            self._keys[max(0, held.first - _DAY_WITHIN) : held.first]
        )

    def _is_latest(self, told: Told) -> bool:
        """`Hội A vừa tổ chức gặp mặt …`, in the lead."""
        held = told.hit.value["kind"] == "meeting" and told.number <= _EARLY
        return held and "vừa" in self._keys[max(0, told.hit.first - _DAY_WITHIN) : told.hit.first]

    def _opens_with_its_day(self, told: Told) -> bool:
        """`Tối 9/8, (tại …,) chương trình giao lưu …`: the sentence opens with the day, the event is its subject."""
        first, begin = self.context.sentences[told.number].first, self._begin(told.number, told.hit)
        day = next(iter(self.context.items[told.number]), None)
        if day is None or day.kind != "date" or day.first > first + 1 or not self.is_day(day):
            return False
        return self._keys[begin - 1] == "," and not self.context.between(told.number, day.stop, begin, "person")

    def _held_beside(self, told: Told) -> bool:
        """`bên lề hội nghị …, diễn ra sáng 30/8, ông X cho biết`: told with its day, and nothing else that was held."""
        number, hit = told.number, told.hit
        stop = min(self.context.sentences[number].stop, hit.stop + _CLAUSE)
        held = next(iter(self.context.scan.starting("held", hit.stop, stop)), None)
        if held is None or told.form != "noun":
            return False
        after = "sau" in self._keys[max(self.context.sentences[number].first, hit.first - 2) : hit.first]
        rest = (
            () if after else self.context.hits(number, "meeting")
        )  # Ngay sau lễ đón tổ chức sáng 9/1, hai bên hội đàm
        others = [h for h in rest if h.value["form"] != "back" and h.first != hit.first and not h.value.get("named")]
        days = (i for i in self.context.between(number, held, held + _FRAME, "date") if self.is_day(i))
        return not others and any(self.is_news(i) for i in days)

    def clause(self, told: Told) -> tuple[int, int]:
        """The words that tell a named event: from its date, place or frame to the end of its name."""
        sentence, hit, scan = self.context.sentences[told.number], told.hit, self.context.scan
        first, stop = hit.first, hit.stop
        frame = scan.starting("held", max(sentence.first, hit.first - _FRAME), hit.first)
        if frame:
            first = frame[0]
        for item in self.context.items[told.number]:
            if item.kind == "date" and hit.first - _CLAUSE <= item.first < hit.first:
                first = min(first, item.first)
        limit = min(sentence.stop, hit.stop + _CLAUSE)
        if first == hit.first or not scan.starting("held", first, hit.first):
            near = scan.starting("held", stop, min(limit, hit.stop + _FRAME_AFTER))
            after = (h.stop for k in near if (h := scan.at(k, "held")))
            stop = next(after, stop)  # Lễ đón nhận 26 hài cốt, …, được tổ chức tại …
        while stop < limit and self._keys[stop] not in _CLAUSE_ENDS:
            stop += 1
        return first, stop

    def around(self, told: Told) -> tuple[int, int]:
        """The clause of a verb of meeting for which nobody is named: between two commas."""
        sentence, hit = self.context.sentences[told.number], told.hit
        begin, end = max(sentence.first, hit.first - _CLAUSE), min(sentence.stop, hit.stop + _CLAUSE)
        first = next((k + 1 for k in range(hit.first - 1, begin - 1, -1) if self._keys[k] in _CLAUSE_ENDS), begin)
        return first, next((k for k in range(hit.stop, end) if self._keys[k] in _CLAUSE_ENDS), end)

    def _is_occasion(self, told: Told) -> bool:
        """`bên lề hội nghị`, `nhân dịp lễ`: the occasion of what is reported, not the event itself."""
        first, at = self.context.sentences[told.number].first, told.hit.first
        if at > first and self._keys[at - 1] == "cho":
            return True
        occasions = self.context.scan.starting("occasion", max(first, at - 8), at)
        occasions = [k for k in occasions if not self._is_next_day(k)]
        if any((h := self.context.scan.at(k, "occasion")) and h.stop <= at for k in occasions):
            return True
        if self._is_of_visit(told):
            return True
        clause = next((k for k in range(at - 1, first, -1) if self._keys[k] in _CLAUSE_OPENS), first)
        near = self.context.scan.starting("occasion", max(clause, at - _OBJECT_WITHIN * 2), at)
        return any(self._keys[k] == "trong" for k in near)  # trong khuôn khổ chuyến thăm và đồng chủ trì Kỳ họp, …

    def _is_of_visit(self, told: Told) -> bool:
        """`Nhân chuyến thăm Lào và đồng chủ trì Kỳ họp 48, chiều 3/12, X hội kiến Y`: what else the visit is for, told
        before the day and before who meets whom."""
        number, at, scan = told.number, told.hit.first, self.context.scan
        first = self.context.sentences[number].first
        visits = scan.starting("visit", first, min(at, first + _OPENING))
        if not visits or told.form == "verb" or not (self._keys[first] == "trong" or scan.at(first, "visit_occasion")):
            return False
        if self.context.between(number, first, at, "date", "person"):
            return False
        verbs = (h for h in self.context.hits(number, "meeting") if h.first > at and h.value["form"] == "verb")
        stop = next((h.first for h in verbs), 0)
        acts = self.context.between(number, told.hit.stop, stop, "person")
        return len(acts) > 0 and "," in self._keys[told.hit.stop : acts[0].first]

    def _is_next_day(self, at: int) -> bool:
        """`sáng hôm sau, lễ truy điệu …`: a day, not what comes after the event."""
        return self._keys[at] == "sau" and at > 0 and self._keys[at - 1] in ("hôm", "ngày")

    def days_after(self, told: Told, day: Item) -> int:
        """`Chiều 15-5, …; sáng hôm sau, lễ truy điệu …`: how many days after ``day`` the event's words say it was."""
        starts = self.context.scan.starting("day_off", day.stop, told.hit.first) if day.stop < told.hit.first else ()
        hit = self.context.scan.at(starts[-1], "day_off") if starts else None
        return 0 if hit is None else int(hit.value["days"])

    def _is_planned(self, number: int, hit: Hit) -> bool:
        scan, first = self.context.scan, self.context.sentences[number].first
        if scan.starting("planned", max(first, hit.first - _NEAR), hit.first):
            return True
        # Dự kiến có khoảng 2.000 đại biểu tham dự | hội nghị
        clause = next((k + 1 for k in range(hit.first - 1, first, -1) if self._keys[k] in (",", ";", ":")), first)
        return hit.first - clause <= _FRAME and scan.at(clause, "planned") is not None

    def is_wished(self, number: int, hit: Hit) -> bool:
        """`hai bên cần gặp nhau thường xuyên hơn`: no meeting that was."""
        first = max(self.context.sentences[number].first, self._begin(number, hit) - 1)
        glad = self._keys[first] == "được" and self._keys[first - 1] in _GLAD  # vui mừng được đón đoàn
        before = self._keys[max(self.context.sentences[number].first, hit.first - _HELPED) : hit.first]
        if hit.value["form"] == "noun" and "chức" in before and not _HELPS.isdisjoint(before) and "," not in before:
            return True  # để hỗ trợ Lào tổ chức hội nghị
        rules = self._keys[first - 1 : first + 1] == ("chế", "độ")  # quy định về chế độ | hội đàm, gặp gỡ định kỳ
        return hit.value["form"] == "verb" and (glad or rules or self._keys[first] in _WISHED)

    def _to_be_held(self, number: int, hit: Hit) -> bool:
        """`sẽ cùng các đoàn chủ nhà tham gia tọa đàm`, `sẽ hội đàm với X, hội kiến Y và dự lễ`: what is said of
        holding it is still to come."""
        first = self.context.sentences[number].first
        held = self.context.scan.starting("held", max(first, hit.first - _FRAME), hit.first)
        if not held:
            return False
        before = range(held[-1] - 1, max(first, held[-1] - _INVITED) - 1, -1)
        if next((self._keys[k] for k in before if self._keys[k] in _TENSES), "") in ("sẽ", "mời"):
            return True
        before = range(held[-1] - 1, max(first, held[-1] - _CLAUSE) - 1, -1)
        told = next((k for k in before if self._keys[k] in _TENSES and not self._goes_on(number, k)), first)
        return self._keys[told] == "sẽ"

    def _goes_on(self, number: int, at: int) -> bool:
        """A comma behind which the same people go on: neither somebody else nor a day follows it."""
        item = self.context.item_at(number, at + 1) if self._keys[at] == "," else None
        return self._keys[at] == "," and (item is None or item.kind == "place")

    def _planned_with(self, number: int, hit: Hit) -> bool:
        """`đoàn sẽ thăm A, làm việc với B và dâng hương`: the last of what is still to come."""
        first = max(self.context.sentences[number].first, hit.first - _CLAUSE)
        at = hit.first - 1
        if hit.value["form"] == "act":  # và vào Lăng | viếng
            at = next((k - 1 for k in range(at, max(first, at - _NEAR), -1) if self._keys[k] in _GOES), at)
        at -= self._keys[at] == "dự"  # và | dự chiêu đãi
        if self._keys[at] not in (",", "và", ";"):
            return False
        before = (self._keys[k] for k in range(at, first - 1, -1))
        return next((key for key in before if key in _TENSES and key not in (",", ";")), "") == "sẽ"

    def is_another(self, told: Told) -> bool:
        """`Cùng ngày, tại B đã diễn ra …`, `Hội nghị … diễn ra cùng ngày 31/3`: not the event told before."""
        day = self.date(told)
        beside = day is not None and self._keys[day.first - 1] == "cùng"
        return told.form == "noun" and (beside or self.says_same_day(told.number))

    def is_of_same_day(self, told: Told) -> bool:
        """`tại buổi lễ trang trọng cùng ngày, …`: another event than the one told before, on its day."""
        return any(pair in _SAME_DAY for pair in pairwise(self._keys[told.hit.stop : told.hit.stop + _NEAR]))

    def tells_day(self, told: Told) -> bool:
        """Whether the day of what is told is named in its sentence or soon before."""
        return self.date(told) is not None or self.day_before(told.number, _DAY_WITHIN) is not None

    def names_first(self, number: int, kind: str) -> bool:
        """`Kết thúc hội đàm, …`: the sentence opens with an event of that kind."""
        first = self.context.sentences[number].first
        hits = (self.context.scan.at(k, "meeting") for k in self.context.scan.starting("meeting", first, first + 4))
        return any(hit is not None and hit.value["kind"] == kind for hit in hits)

    def says_same_day(self, number: int) -> bool:
        """`Cùng ngày, tại B đã diễn ra …`, `Buổi chiều, …`, `Tối đó, …`."""
        sentence = self.context.sentences[number]
        keys = self._keys[sentence.first : min(sentence.stop, sentence.first + _OPENING)]
        part = keys[0] == "buổi" and keys[1:2] and keys[1] in _OF_DAY or keys[0] in _THAT_DAY and keys[1:2] in _THAT
        return bool(part and keys[2:3] == (",",)) or any(pair in _SAME_DAY for pair in pairwise(keys))

    def status(self, told: Told) -> MeetingStatus:
        """Whether the event was held, is planned, or is only recalled."""
        scan, sentence, hit = self.context.scan, self.context.sentences[told.number], told.hit
        named = told.form == "noun"
        if self.denials.of(told.number, hit.first, hit.stop) is not None:
            return "planned"  # put off
        if named and tense(scan, hit.first, hit.stop, sentence.first, sentence.stop) == "future":
            return "planned"
        if self._is_planned(told.number, hit) or named and self._to_be_held(told.number, hit):
            return "planned"
        if told.form in ("verb", "act") and self._planned_with(told.number, hit):
            return "planned"
        if self.is_of_same_day(told) or self.says_same_day(told.number):
            return "held"  # Trước đó, tại buổi lễ cùng ngày, …
        if self._opens_long_ago(told):
            return "recalled"
        earlier = scan.starting("recalled", max(sentence.first, hit.first - _FRAME), hit.first)
        # not: những ngày tiếp | theo, huyện Ngọc | Hồi
        earlier = [k for k in earlier if k not in scan.shield and not self.context.in_name(told.number, k)]
        recalled = [h for k in earlier if (h := scan.at(k, "recalled")) and not self._is_next_day(k)]
        day = self.date(told)
        dated = day is not None and 0 <= day.first - hit.stop <= 1 and self.is_news(day)
        both = len({i.value.country for i in told.people}) > 1 and (day is None or self.is_news(day))
        if dated or both:
            recalled = [h for h in recalled if self._keys[h.first] != "sau"]  # Sau hội đàm chiều 5/8, X và Y ký …
        if any(h.value.get("anywhere") or h.stop >= hit.first - 2 for h in recalled):
            return "recalled"
        return "held"

    def _opens_long_ago(self, told: Told) -> bool:
        """`(Trước đó,) hồi tháng 2, Thủ tướng X đã đồng chủ trì Kỳ họp`: the sentence looks back by a month."""
        first = self.context.sentences[told.number].first
        starts = self.context.scan.starting("recalled", first, min(told.hit.first, first + _NEAR))
        hits = [h for k in starts if (h := self.context.scan.at(k, "recalled")) and h.value.get("anywhere")]
        return bool(hits) and not any(
            i.kind == "date" and self.is_day(i) for i in self.context.between(told.number, first, told.hit.first)
        )

    def date(self, told: Told) -> Item | None:
        """The day nearest before the event's words in its sentence, else the first after them."""
        days = [i for i in self.context.items[told.number] if i.kind == "date" and self.is_day(i)]
        before = [i for i in days if i.stop <= told.hit.first]
        before = [i for i in before if not self._of_the_visit(i)] or before
        after = [i for i in days if i.first >= told.hit.stop and not self._other_between(told, i)]
        after = [i for i in after if not self._of_guests_stay(told, i)]
        said = self.context.scan.starting
        after = [i for i in after if not said("say", max(told.hit.stop, i.first - _SAID_WITHIN), i.first)]
        after = [i for i in after if ";" not in self._keys[told.hit.stop : i.first]]
        after = [i for i in after if not self.context.scan.starting("circumstance", told.hit.stop, i.first)]
        return before[-1] if before else after[0] if after else None

    def _of_the_visit(self, day: Item) -> bool:
        """`trong khuôn khổ chuyến thăm Lào | từ ngày 25 đến 29/5`: the days of the visit, not of what is told."""
        visits = self.context.scan.starting("visit", day.first - _VISIT_DAYS, day.first)
        return isinstance(day.value.value, DateRange) and any(self._keys[k] == "chuyến" for k in visits)

    def _of_guests_stay(self, told: Told, day: Item) -> bool:
        """`lễ đón X sang thăm Việt Nam | từ ngày 7 đến 11/11`: the days of the guests' visit."""
        lasts = isinstance(day.value.value, DateRange) and self._keys[day.first - 1] == "từ"
        return lasts and bool(
            self.context.scan.starting("visit", max(told.hit.stop, day.first - _VISIT_DAYS), day.first)
        )

    def _other_between(self, told: Told, day: Item) -> bool:
        """`cuộc họp chuẩn bị cho hội nghị … diễn ra ngày 31/3`: the day is the other event's."""
        return told.form == "noun" and self._other_named(told.hit.stop, day.first)

    def _other_named(self, first: int, stop: int) -> bool:
        """Whether an event is named within tokens ``first:stop``."""
        between = self.context.scan.starting("meeting", first, stop)
        hits = (self.context.scan.at(k, "meeting") for k in between if k not in self.context.scan.shield)
        return any(h is not None and h.value["form"] == "noun" for h in hits)

    def is_day(self, item: Item) -> bool:
        """Whether a date names a day of an event, not the years of an anniversary."""
        value = item.value.value
        start = value.start if isinstance(value, DateRange) else value
        return (
            isinstance(start, PartialDate)
            and start.day is not None
            and not self.context.is_kept(self.context.number_of(item.first), item)
        )

    def day_before(self, number: int, reach: int, *, any_year: bool = False) -> tuple[int, Item] | None:
        """The last day of the news in the ``reach`` sentences before, with its sentence; in a lead, of any year."""
        for earlier in range(number - 1, max(-1, number - 1 - reach), -1):
            days = [
                i
                for i in self.context.items[earlier]
                if i.kind == "date" and self.is_day(i) and (any_year or self.is_news(i))
            ]
            days = [i for i in days if not isinstance(i.value.value, DateRange)]
            if days and (len(days) == 1 or not any_year):
                return earlier, days[-1]
        return None

    def day_of_opening(self, number: int) -> tuple[int, Item] | None:
        """The only day that sentence ``number`` names, where it is one of the news: of what the title alone tells."""
        row = self.context.items[number] if number < len(self.context.sentences) else ()
        days = [i for i in row if i.kind == "date" and self.is_day(i)]
        lone = len(days) == 1 and self.is_news(days[0]) and not isinstance(days[0].value.value, DateRange)
        return (number, days[0]) if lone else None

    def is_current(self, told: Told) -> bool:
        """Dated by a day whose year is not printed: news, not history."""
        item = self.date(told)
        return item is not None and self.is_news(item)

    def is_news(self, item: Item) -> bool:
        start = item.value.value.start if isinstance(item.value.value, DateRange) else item.value.value
        return start is not None and (start.year is None or "year" in item.value.inferred)

    def place(self, told: Told) -> Spot | None:
        """Where the event was held: the tokens that say it, and the place."""
        return where(self.context, told.number, told.hit)

    def days_off(self, number: int) -> int | None:
        """`Trước đó một ngày, …`, `Hôm sau, …`: how many days after the event told before."""
        first = self.context.sentences[number].first
        hit = self.context.scan.at(first, "day_off")
        return None if hit is None else int(hit.value["days"])

    def is_aside(self, number: int) -> bool:
        """`Trước đó, …`: a sentence that looks back; what is said next belongs to the event before it."""
        first = self.context.sentences[number].first
        return self._keys[first : first + 2] == ("trước", "đó")
