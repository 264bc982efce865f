"""One mention of an event in a sentence: its words, its clause, and whether it refers back.

:mod:`vnlao_coop.vi.facts.meetings` joins the mentions to events.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType

from vnlao_coop.vi.actors.venues import AT
from vnlao_coop.vi.facts.context import REGION, Item
from vnlao_coop.vi.facts.denials import UNHELD
from vnlao_coop.vi.facts.event_frames import COUNTED, Told
from vnlao_coop.vi.facts.event_people import People
from vnlao_coop.vi.facts.event_sites import site_at, sites
from vnlao_coop.vi.scan import Hit

_NEAR = 6  # tokens before an event's words that place it in time
_FRAME_AFTER = 24  # and after it: its name runs on ("Hội nghị hợp tác giữa bốn tỉnh A, B, C và D đã được tổ chức")
_THE_REST = frozenset(["các", "lãnh", "đại", "sở"])  # who ends a list of hosts without a name
_LEAD = 3  # sentences in which a group that nobody receives by name is what is reported
_GIVEN_WITHIN = 24  # tokens from a verb of giving to what is given: to whom stands between
_GUEST_WITHIN = 6  # tokens of `tiếp thân mật các đồng chí`
_BACK_BEFORE = frozenset(["tại", "trong", "sau", "trước", "qua"])
_HABIT_WITHIN = 14  # tokens from `mỗi dịp` to the event
_HABIT = frozenset((a, b) for a in ("mỗi", "hằng", "hàng") for b in ("dịp", "năm", "khi", "tháng")) | {
    ("thường", "xuyên"),
    ("nhiều", "lần"),
    ("duy", "trì"),
    ("thường", "niên"),
    ("luân", "phiên"),
    ("đều", "tổ"),
}
_EVERY_YEAR = ("thường", "niên")
_ENDED = (("kết", "thúc"), ("trước", "khi"), ("sau", "khi"))
_OPENED = frozenset(["other", "conference", "committee_session"])  # kinds of events that a ceremony opens
_FRAMED = ("khuôn", "khổ")
_MINUTES = ("biên", "bản")
_ATTENDED = frozenset(["dự"])  # (tham) dự | lễ khởi công
_BACK_AFTER = frozenset(["biểu", "ngay", "nói", "đổi", ",", "tin"])  # phát biểu | tại, trao đổi | tại
_MANY = frozenset(["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "nhiều", "chục"])
_TURNS_WITHIN = 40  # tokens from `lần lượt được A, B` to `tiếp`
_SMALL = frozenset(["village", "commune", "venue"])  # places that one goes to see
_ARRIVALS = frozenset(["sân", "cửa", "khách", "ga", "cảng", "bến"])  # where one only arrives or stays
_DONE_WITHIN = 4  # tokens from where one comes to what is done there
_CALLED_WITHIN = 12  # the same, past where a mission is: `ở thủ đô Viêng Chăn, Lào`
_SEAT = ("trụ", "sở")
_CALL = MappingProxyType({"kind": "meeting", "form": "verb", "group": "bilateral"})
_WORKS = MappingProxyType({"kind": "other", "form": "act", "group": "visit", "away": True})
_SESSION = MappingProxyType({"kind": "working_session", "form": "verb", "group": "bilateral"})
_CEREMONY = MappingProxyType({"kind": "ceremony", "form": "noun", "group": "ceremony"})


@dataclass(slots=True, eq=False)
class Mentions(People):
    """Reads the mentions of events in the sentences of one context."""

    def may_tell(self, number: int) -> bool:
        """Whether a word of an event stands in sentence ``number``."""
        sentence = self.context.sentences[number]
        starting = self.context.scan.starting
        return bool(
            starting("meeting", sentence.first, sentence.stop)
            or starting("giving", sentence.first, sentence.stop)
            or starting("stop", sentence.first, sentence.stop)
        )

    def denied(self, number: int) -> bool:
        """Whether a sentence says that those in it did not meet."""
        first, stop, _ = self.context.sentences[number]
        return self.denials.of_span(number, first, stop, "meeting") in UNHELD

    def of(self, number: int, known: Set[str]) -> Iterator[Told]:
        """The mentions in sentence ``number``; ``known`` are the kinds of the events told so far."""
        found = [h for hit in self.context.hits(number, "meeting", "visit") if (h := self._of_works(number, hit))]
        giving: Sequence[int] = ()
        if not found or any(h.stop - h.first == 1 for h in found):
            giving = self.context.scan.starting("giving", *self.context.sentences[number][:2])
            found = [h for h in found if h.first not in giving or h.stop - h.first > 1]  # tiếp nhận is no reception
        if not found:
            if giving and (given := self._handing(number)):
                yield given
            elif halt := self._stop(number):
                yield halt
            return
        first = self.context.sentences[number].first
        hits = [self._by_any_name(h, first) for h in self._named_whole(found)]
        opened = {h.stop for h in hits if h.value["form"] == "opening"}  # tổ chức bế giảng | lớp bồi dưỡng
        hits = [h for h in hits if not (h.value.get("course") and h.first in opened)]
        inner = {h.first for h in hits if h.value["form"] == "noun"}  # "Lễ khai mạc Diễn đàn": the forum is the event
        hits = [h for h in hits if not (h.value["kind"] == "ceremony" and h.stop in inner)]
        named = {h.stop for h in hits if h.value["form"] == "noun"}  # "Lễ đón nhận, truy điệu và an táng": one event
        hits = [h for h in hits if h.value["form"] != "opening" or named.isdisjoint((h.first, h.first - 1))]
        hits = self._one_of_two_verbs(hits)
        if len(named) > 1:  # Ngày hội giao lưu văn hóa: one event
            hits = [h for h in hits if h.value["form"] != "noun" or h.first not in named]
        met = [h for h in hits if h.value["group"] in ("bilateral", "session")]
        hits = [h for h in hits if not (h.value.get("away") and self._goes_with(h, met))]
        for position, hit in enumerate(hits):
            if self.denials.of(number, hit.first, hit.stop) in UNHELD:
                continue  # A không gặp B, cuộc hội đàm … bị hủy
            if told := self._told(number, hit, hits[position + 1 :], known, hits[position - 1] if position else None):
                yield told

    def _named_whole(self, hits: Sequence[Hit]) -> Iterator[Hit]:
        """`buổi | lễ đón tiếp`, `buổi | lễ trao quyết định`: the ceremony by its name."""
        reached = 0
        for hit in hits:
            inner = self.context.scan.at(hit.first + 1, "meeting") if self._keys[hit.stop - 1] == "lễ" else None
            if inner is not None and inner.first < hit.stop < inner.stop:
                hit = inner
            if hit.first >= reached:
                reached = hit.stop
                yield hit

    def _goes_with(self, act: Hit, met: Sequence[Hit]) -> bool:
        """`đi thực tế ở B, làm việc với C`: one event; but `Thăm Trường A, X tặng quà; nói chuyện với …`."""
        return any(";" not in self._keys[min(act.stop, h.stop) : max(act.first, h.first)] for h in met)

    def _handing(self, number: int) -> Told | None:
        """`Ngày 23/8, tại trụ sở A, Đại sứ X đã chuyển tới Thứ trưởng Y món quà trị giá …`: a gift handed over."""
        scan, (first, last, _) = self.context.scan, self.context.sentences[number]
        hit = next((h for k in scan.starting("giving", first, last) if (h := scan.at(k, "giving"))), None)
        people = self.everyone(number) if hit is not None else []
        said = hit is not None and scan.starting("say", first, hit.first) and self._keys[hit.first - 1] != "khi"
        if hit is None or self._is_planned(number, hit) or said:
            return None
        hosts = self.context.between(number, first, hit.first, "organization") if number <= _LEAD else []
        if self.is_passive(hit):
            return Told(hit, number, False, False, tuple(people), ())
        if not hosts and not any(i.stop <= hit.first for i in people):
            return None
        stop = min(self.context.sentences[number].stop, hit.stop + _GIVEN_WITHIN)
        things = self.context.between(number, hit.stop, stop, "money", "quantity")
        if not things and not self.context.scan.starting("given", hit.stop, stop):
            return None
        to = self.context.item_at(number, hit.stop)
        if to is not None and to.kind == "person" and to not in people:
            people.append(to)  # chuyển tới Thứ trưởng Y
        return Told(hit, number, False, False, tuple(people), tuple(hosts))

    def _of_works(self, number: int, hit: Hit) -> Hit | None:
        """An event's words; `thăm Nhà máy A`, `thăm Trường B` are such, as no words of visiting a country are."""
        if hit.kind == "meeting":
            return hit
        if self._keys[hit.first] == "chuyến":
            return None
        said = self.context.sentences[number].section != "title" and self._keys[hit.stop : hit.stop + 1] in (
            ("tại",),
            ("với",),
        )
        first = self.context.sentences[number].first
        if hit.value["level"] == "working_visit" and said and self.context.scan.starting("group", first, hit.first):
            at = self.context.item_at(number, hit.stop + 1)  # đoàn đi thăm, làm việc tại Viện A
            return replace(hit, value=_SESSION) if at is not None and at.kind == "organization" else None
        if hit.value["level"] != "visit":
            return None
        return replace(hit, value=_WORKS) if self._is_seen(number, hit.stop) else None

    def _is_seen(self, number: int, at: int) -> bool:
        """`thăm | Nhà máy A`, `thăm | bản B`, `thăm | công nhân mỏ C`: what one goes to see, and no country."""
        seen = self.context.item_at(number, at)
        if seen is not None and (seen.kind == "organization" or seen.kind == "place" and seen.value.kind in _SMALL):
            return True
        return self.context.scan.any(at, "venue", "seen") is not None

    def _stop(self, number: int) -> Told | None:
        """`Chiều cùng ngày, đoàn tới Ký túc xá A gói bánh chưng với sinh viên`: where a visit makes a stop."""
        first, stop, section = self.context.sentences[number]
        for k in self.context.scan.starting("stop", first, stop) if section in ("lead", "body") else ():
            way = self.context.scan.at(k, "stop")
            if way is None or self.context.in_name(number, k) or not self._is_stop(number, way.stop):
                continue
            people = [i for i in self.everyone(number) if i.stop <= k]
            if (mission := self._mission(number, way.stop)) is not None:
                hit = replace(way, kind="meeting", value=_CALL)
                greeted = [i for i in self.everyone(number) if i.first > mission.stop][:1]
                return Told(hit, number, False, False, (*people, *greeted), () if greeted else (mission,))
            hit = replace(way, kind="meeting", value=_WORKS)
            does = way.value.get("stays") or self._does_something(number, way.stop)
            return Told(hit, number, False, False, tuple(people), ()) if does else None
        return None

    def _mission(self, number: int, at: int) -> Item | None:
        """`đến (trụ sở) Đại sứ quán Lào (tại Hà Nội) chúc mừng`: whom one calls on."""
        here = self._at_seat(number, at)
        if here is None or here.kind != "organization" or here.value.kind != "embassy":
            return None
        stop = min(self.context.sentences[number].stop, here.stop + _CALLED_WITHIN)
        return here if self.context.scan.starting("does", here.stop, stop) else None

    def _at_seat(self, number: int, at: int) -> Item | None:
        """What is named at token ``at``, past `trụ sở`."""
        return self.context.item_at(number, at + 2 * (self._keys[at : at + 2] == _SEAT))

    def _is_stop(self, number: int, at: int) -> bool:
        """Whether what one comes to is a building, a body's seat or a village; not where one only arrives."""
        here = self._at_seat(number, at)
        if here is not None:
            return here.value.kind in _SMALL if here.kind == "place" else here.kind == "organization"
        heads = self.context.scan.all_at(at, "venue", "site")
        return bool(heads) and _ARRIVALS.isdisjoint(self._keys[at : at + 2])

    def _does_something(self, number: int, at: int) -> bool:
        """`tới Trường A | trò chuyện với học sinh`: what is done there follows its name."""
        stop = self.context.sentences[number].stop
        end = next((i.stop for i in self.context.items[number] if i.first <= at < i.stop), at)
        spot = site_at(self.context, number, at)
        end = max(end, spot[1] if spot is not None else end)
        return bool(self.context.scan.starting("does", end, min(stop, end + _DONE_WITHIN)))

    def _one_of_two_verbs(self, hits: Sequence[Hit]) -> list[Hit]:
        """`có buổi tiếp, làm việc với X`, `dâng hoa, dâng hương`: two verbs of one object tell one event: the talks in
        `đón và hội đàm với X`, else the first; so do `tổ chức hội đàm và tuần tra song phương với X`."""
        kept: list[Hit] = []
        for hit in hits:
            form = hit.value["form"]
            if form == "noun" and self._keys[hit.stop : hit.stop + 1] == ("với",):
                form = "verb"
            if kept and form == "verb" and kept[-1].value["form"] == "noun" and kept[-1].stop == hit.first:
                continue  # hội nghị | trao đổi công tác với X
            last = kept[-1] if kept and form in ("verb", "act", "opening") and kept[-1].value["form"] == form else None
            if last is not None and hit.first - 1 == last.stop and self._keys[last.stop] in (",", "và"):
                talks = hit.value["kind"] == "talks"
                kept[-1] = replace(last, stop=hit.stop, value=hit.value if talks else last.value)
            else:
                kept.append(hit)
        return kept

    def _by_any_name(self, hit: Hit, first: int) -> Hit:
        """`làm lễ viếng`, `Lễ đánh dấu … được tổ chức`: held, so that the word for it may be in no list."""
        at, words = hit.stop, self.context.scan.tokens.words
        if hit.value["form"] != "back" or hit.value["kind"] != "ceremony" or self._keys[at - 1] != "lễ":
            return hit
        named = at < len(words) and words[at].islower() and words[at].isalpha()
        held = self._keys[hit.first - 1] == "làm" or self.context.scan.ends_before(hit.first, first, "held")
        opens = hit.first == first or self._keys[hit.first - 1] == ","
        held = held or opens and bool(self.context.scan.starting("held", at, at + _FRAME_AFTER))
        return replace(hit, value=_CEREMONY) if held and named and not self.context.scan.at(at, "function") else hit

    def _told(
        self, number: int, hit: Hit, later: Sequence[Hit], known: Set[str], before: Hit | None = None
    ) -> Told | None:
        if self.is_tally(number, hit) or self.is_wished(number, hit) or self._is_habit(number, hit):
            return None
        if self._is_title(number, hit):
            return None
        back = hit.value["form"] == "back" or self._refers_back(number, hit, known)
        again = back and self._is_told_again(number, hit, known)
        if back and not again and hit.value["form"] == "noun" and self._announced(number, hit, known):
            back = False
        start, stop = self._clause(number, hit, later)
        if back:
            people = self.namesakes(hit.stop, stop) or self._speakers(number, hit, stop)
            if self._attends(number, hit):
                people = [i for i in self.everyone(number) if i.stop <= hit.first or hit.value["form"] == "noun"]
            if not (people or known) and self.lists_attendance(number):
                people = self.everyone(number)  # Tham dự buổi lễ, về phía A có X; of a lead that is lost
            bodies: list[Item] = []
        else:
            planned = self._is_planned(number, hit)
            people = [
                i
                for i in self.context.between(number, start, stop, "person")
                if self.is_here(number, i, planned=planned)
            ]
            bodies = self.context.between(number, start, stop, "organization")
            if before is not None and self._joined(before, hit):
                people = [i for i in people if not before.stop <= i.first < hit.first]
                bodies = [i for i in bodies if not before.stop <= i.first < hit.first]
            if before is not None and start > self.context.sentences[number].first:
                people = [*self._subject_before(number, hit, start, before), *people]
            if hit.value["form"] == "verb":
                people = [*self.called(number, hit, people), *people]
            if self._is_homage(number, hit):
                people = [i for i in people if i.stop <= hit.first]  # viếng Khu mộ Đại tướng X
            people = self.without_visitor(number, people, hit.first)
            if later and self._keys[hit.first - 2 : hit.first] == _FRAMED:
                people = []  # Trong khuôn khổ Ngày hội A, đoàn đến chào X: of what is told next
            if self._praises(start):  # Chúc mừng X và Y đã chủ trì hội thảo, Z cho rằng …
                people = [i for i in people if i.first < self._comma_after(number, hit)]
            people = self.namesakes(start, stop) or [*people, *self.counterparts(people, start, stop)]
        if (
            hit.value.get("host")
            and not back
            and hit.stop - hit.first == 1
            and not self._has_guest(number, hit, people, bodies)
        ):
            return None
        plural = "các" in self._keys[max(0, hit.first - 1) : hit.first + 1]
        return Told(hit, number, back, plural, tuple(people), tuple(bodies))

    def is_tally(self, number: int, hit: Hit) -> bool:
        """`hai bên đã có ba cuộc trao đổi trực tuyến`, `hội thảo, đã tổ chức được 6 cuộc`: how many, not one event."""
        keys, first, stop = self._keys, self.context.sentences[number].first, self.context.sentences[number].stop
        begin = self._begin(number, hit)
        counted = keys[begin] in COUNTED or keys[hit.first] in COUNTED
        if begin > first and counted and (keys[begin - 1] in _MANY or keys[begin - 1].isdigit()):
            return True
        if hit.value.get("course") and begin > first and (keys[begin - 1] in _MANY or keys[begin - 1].isdigit()):
            return True  # 9 khóa bồi dưỡng
        if hit.kind == "encounter":  # ba cuộc trao đổi trực tuyến
            near = pairwise(keys[max(first, hit.first - _NEAR) : hit.first])
            return any(b in COUNTED and (a in _MANY or a.isdigit()) for a, b in near)
        after = keys[hit.stop : min(stop, hit.stop + _NEAR + 2)]
        return any(a == "được" and b.isdigit() for a, b in pairwise(after))

    def _praises(self, at: int) -> bool:
        """`Chúc mừng`, `Đánh giá cao`, not `Phát biểu tại`: who says so is told after what is praised."""
        scan = self.context.scan
        return bool(scan.starting("say", at, at + 1)) and not scan.starting("speech", at, at + 1)

    def _is_title(self, number: int, hit: Hit) -> bool:
        """`Biên bản | Cuộc họp`, `Biên bản | hội đàm`: a document."""
        first = self.context.sentences[number].first
        return hit.first - first > 1 and self._keys[hit.first - 2 : hit.first] == _MINUTES

    def _is_habit(self, number: int, hit: Hit) -> bool:
        """`mỗi dịp Tết, nhà trường đều tổ chức gặp mặt`, `đây là cuộc gặp thường niên`: what is done again."""
        if self._keys[self._begin(number, hit) - 1] == "là" and self._keys[hit.stop : hit.stop + 2] == _EVERY_YEAR:
            return True
        first = max(self.context.sentences[number].first, hit.first - _HABIT_WITHIN)
        return any(pair in _HABIT for pair in pairwise(self._keys[first : hit.first]))

    def _joined(self, before: Hit, hit: Hit) -> bool:
        """`X gặp A và gặp B`, `X gặp A và dự lễ khởi công`: a second verb of the same subject, with its own object."""
        forms = ("verb", "noun", "act")
        if before.value["form"] != "verb" or hit.value["form"] not in forms or hit.first - before.stop <= 1:
            return False
        noun = hit.value["form"] == "noun"
        at = hit.first - 1 - next((k for k in (1, 2) if noun and self._keys[hit.first - k] in _ATTENDED), 0)
        at -= noun and self._keys[at] == "tham"
        return (at < hit.first - 1 or not noun) and self._keys[at] in ("và", ",")

    def _is_homage(self, number: int, hit: Hit) -> bool:
        """`đoàn đã đến dâng hương tại Khu mộ Đại tướng X`: only those named before it are there."""
        inside = hit.first > self.context.sentences[number].first + 1
        return inside and hit.value["group"] == "act" and not hit.value.get("placed")

    def _subject_before(self, number: int, hit: Hit, start: int, before: Hit) -> list[Item]:
        """`X chào xã giao A; sáng 10/1, hội kiến B và hội đàm với C`: X again, where the clause has no subject."""
        joined = self._joined(before, hit)
        named = self.context.between(number, start, min(hit.first, before.first) if joined else hit.first, "person")
        if hit.value["form"] not in ("verb", "act") or before.first > start and not joined or named:
            return []
        first = self.context.sentences[number].first
        stop = min((h.first for h in self.context.hits(number, "meeting")), default=before.first)
        return [i for i in self.context.between(number, first, stop, "person") if self.is_here(number, i)]

    def _has_guest(self, number: int, hit: Hit, people: Sequence[Item], bodies: Sequence[Item]) -> bool:
        """`tiếp` alone is a verb of meeting only with someone after it."""
        counted = hit.first > 0 and self._keys[hit.first - 1] in COUNTED
        group = self.context.scan.at(hit.stop, "group")
        if hit.value.get("of_group"):
            named = group is not None and group.stop > hit.stop + 1
            return group is not None and (bool(people) or not named or number <= _LEAD)
        reach = self.context.sentences[number].stop
        if self._keys[hit.first] == "tiếp":  # not: Viết tiếp câu chuyện ấy, Trường A …
            reach = min(hit.stop + _GUEST_WITHIN, self._comma_after(number, hit))
        if self._is_passive(number, hit, people):
            return True
        return counted or group is not None or any(hit.stop <= i.first <= reach for i in (*people, *bodies))

    def _is_passive(self, number: int, hit: Hit, people: Sequence[Item]) -> bool:
        """`Đoàn … đã được Phó Chủ tịch nước X và Bộ trưởng Y | tiếp`: hosts before the verb, guests before them."""
        first, keys = self.context.sentences[number].first, self._keys
        reach = range(hit.first - 1, max(first, hit.first - _TURNS_WITHIN) - 1, -1)
        by = next((k for k in reach if keys[k] == "được"), None)
        if by is None or not any(by < i.first <= by + 3 and i.stop <= hit.first for i in people):
            return False
        return any(i.stop <= by for i in people) or bool(self.context.scan.starting("group", first, by))

    def _clause(self, number: int, hit: Hit, later: Sequence[Hit]) -> tuple[int, int]:
        """Between semicolons; a clause ends where its scene is told, a verb's also where the next event is."""
        first, stop = self.context.sentences[number].first, self.context.sentences[number].stop
        if hit.value["form"] == "verb" and later and later[0].value["form"] != "back":
            stop = later[0].first
        stop = next(iter(self.context.scan.starting("circumstance", hit.stop, stop)), stop)
        keys = self._keys
        start = next((k for k in range(hit.first - 1, first, -1) if keys[k] == ";"), first)
        start = first if start > first and self._in_list(number, start) else start
        return start, next((k for k in range(hit.stop, stop) if keys[k] == ";"), stop)

    def _in_list(self, number: int, at: int) -> bool:
        """`Ông X, Giám đốc A; ông Y, Giám đốc B đồng chủ trì hội đàm`, `Chiều 5/6, ông X, …; các sở đã tiếp Y`: a
        semicolon between those who act."""
        scan, first = self.context.scan, self.context.sentences[number].first
        after, before = self.context.item_at(number, at + 1), self.context.between(number, first, at, "person")
        listed = after is not None and after.kind == "person" or self._keys[at + 1] in _THE_REST
        if not listed or not before or self._keys[before[-1].stop] != ";":
            return False  # ông X thăm các gia đình; lãnh đạo huyện tiếp Y
        return not any(scan.starting(kind, first, at) for kind in ("meeting", "held", "say", "visit"))

    # --- reference back ---------------------------------------------------------------------------------

    def _refers_back(self, number: int, hit: Hit, known: Set[str]) -> bool:
        """`Tại cuộc hội đàm`, `phát biểu tại lễ khánh thành`: the event is told, or plain to the reader."""
        keys, first = self._keys, self.context.sentences[number].first
        begin = self._begin(number, hit)
        if begin == first and known and self._says_where(hit) or self._is_told_again(number, hit, known):
            return True  # Buổi làm việc diễn ra tại …
        opened = keys[hit.stop - 1] == "mạc" and not _OPENED.isdisjoint(known)  # Dự lễ khai mạc, of a fair
        if self._attends(number, hit) and (hit.value["kind"] in known or opened):
            return True
        if begin == first + 2 and keys[first:begin] in _ENDED and self._has_no_date(number, hit):
            return True  # Kết thúc hội đàm, hai Thủ tướng …; Trước khi hội đàm, …
        within = begin == first + 3 and keys[begin - 2 : begin] == _FRAMED and hit.value["group"] == "bilateral"
        if within and self._has_no_date(number, hit) and not self._names_partner(number, hit):
            return True  # Trong khuôn khổ buổi làm việc, hai bên ký …
        if begin <= first or keys[begin - 1] not in _BACK_BEFORE or not self._has_no_date(number, hit):
            return False
        if keys[begin - 1] == "sau" and hit.value["kind"] not in known and self._names_partner(number, hit):
            return False  # phát biểu sau cuộc hội đàm với X
        known_kind = keys[begin - 1] in ("tại", "trong") and hit.value["kind"] in known
        return known_kind or begin - 1 == first or keys[begin - 2] in _BACK_AFTER

    def _is_told_again(self, number: int, hit: Hit, known: Set[str]) -> bool:
        """`Hội chợ | diễn ra đến hết ngày 29/6`: an event without its name, at the head of a sentence."""
        scan, bare = self.context.scan, hit.first == self.context.sentences[number].first
        if not bare or hit.value["form"] != "noun" or hit.value["kind"] not in known:
            return False
        return bool(scan.starting("held", hit.stop, hit.stop + 1)) and scan.at(hit.stop, "planned") is None

    def _names_partner(self, number: int, hit: Hit) -> bool:
        """`hội đàm | với Thủ tướng X`."""
        partner = self.context.item_at(number, hit.stop + 1) if self._keys[hit.stop] == "với" else None
        return hit.value["form"] == "verb" and partner is not None and partner.kind == "person"

    def _attends(self, number: int, hit: Hit) -> bool:
        """`Đại sứ X cùng dự buổi tiếp`: who else was at the meeting that is told."""
        begin = self._begin(number, hit)
        dated = not self._has_no_date(number, hit)
        first = self.context.sentences[number].first
        if hit.value["form"] == "noun":  # Dự lễ khai giảng, ông X …, of an event told before
            return begin - first in (1, 2) and self._keys[begin - 1] == "dự" and not dated
        named = self._keys[begin] in COUNTED and self._keys[begin - 1] == "dự"
        if self._keys[begin - 1] == "trì":  # Giám đốc Công an tỉnh X chủ trì hội đàm.
            named = len({i.value.country for i in self.everyone(number)}) == 1
        return named and hit.value["form"] == "verb" and not dated

    def _announced(self, number: int, hit: Hit, known: Set[str]) -> bool:
        """`Tại khóa họp … diễn ra ngày 25/6 ở Nghệ An, …`: told here for the first time."""
        comma = self._comma_after(number, hit)
        stop = min(self.context.sentences[number].stop, hit.stop + _FRAME_AFTER)
        held = [h for k in self.context.scan.starting("held", hit.stop, stop) if (h := self.context.scan.at(k, "held"))]
        if any(self.context.between(number, h.stop, h.stop + _NEAR, "date") for h in held):
            return True  # another of the same kind, with a day of its own
        if hit.value["kind"] not in known and self._dated_within(number, hit):
            return True
        return any(h.first < comma for h in held) and hit.value["kind"] not in known

    def _has_no_date(self, number: int, hit: Hit) -> bool:
        return not any(i.first - hit.stop <= 6 for i in self.context.between(number, hit.stop, hit.stop + 12, "date"))

    def one_by_one(self, told: Told) -> bool:
        """`lần lượt hội kiến A, B và C`, `hội kiến A và B`, `chào xã giao Thủ tướng A, Chủ tịch Quốc hội B`: one event
        with each of those who are met."""
        first, hit = self.context.sentences[told.number].first, told.hit
        turns = pairwise(self._keys[max(first, hit.first - _TURNS_WITHIN) : hit.first])
        met = [i for i in told.people if i.first >= hit.stop] if hit.value["kind"] == "courtesy_call" else []
        each = hit.value["kind"] == "audience" or bool(met) and all(map(self._has_top_seat, met))
        each = each or ("song", "phương") in pairwise(self._keys[hit.first : hit.stop])  # gặp song phương A và B
        return not told.back and (each or ("lần", "lượt") in turns)

    def _has_top_seat(self, item: Item) -> bool:
        """`Thủ tướng X`, not `Phó Thủ tướng X`."""
        seats = self.context.scan.starting("top_seat", item.first, item.stop)
        return any(self._keys[k - 1] != "phó" for k in seats)

    def is_placed(self, told: Told) -> bool:
        """`Ngày 15/4, tại cửa khẩu A, X trao tặng …`: a day and a place stand before the act, and no other event."""
        first = self.context.sentences[told.number].first
        venues, items = self.context.cast.venue_at, self.context.items[told.number]
        after = told.hit.kind == "giving" or self.is_passive(told.hit)  # tiếp nhận lô hàng tại cửa khẩu A
        stop = self.context.sentences[told.number].stop if after else told.hit.first
        places = any(i.kind == "place" and self._keys[i.first - 1] in AT and i.stop <= stop for i in items)
        days = any(i.kind == "date" and self.is_day(i) for i in items)
        days = days or after and any(self.says_same_day(n) for n in (told.number, max(0, told.number - 1)))
        starts = self.context.scan.starting("meeting", first, told.hit.first)
        before = [h for k in starts if (h := self.context.scan.at(k, "meeting"))]
        other = any(not h.value.get("placed") and not self.context.in_name(told.number, h.first) for h in before)
        seen = places or any(k in venues for k in range(first, stop))
        seen = seen or any(s[1] <= stop for s in sites(self.context, told.number))
        return days and not other and (seen or self._hands_over(told))

    def _hands_over(self, told: Told) -> bool:
        """`Chiều 3/4, Đại sứ X đã trao 5 tỷ đồng cho Bộ Y tế B`: on the day that opens it, across the border."""
        number, at = told.number, told.hit.first
        day = next(iter(self.context.items[number]), None)
        opens = day is not None and day.kind == "date" and day.first <= self.context.sentences[number].first + 1
        opens = opens and day is not None and self.is_day(day) and self.is_news(day)
        if not opens and not self.says_same_day(number):
            return False
        giver = next((i.value.country for i in told.people if i.stop <= at), None)
        others = (i for i in self.context.between(number, at, self.context.sentences[number].stop))
        sides = {i.value.country for i in others if i.kind in ("person", "organization", "place")}
        return giver is not None and {giver, *sides} >= REGION

    def is_over(self, told: Told) -> bool:
        """`Ngay sau lễ đón, …`: what is told comes after it."""
        return self._keys[self._begin(told.number, told.hit) - 1] == "sau"

    def is_closed(self, told: Told) -> bool:
        """`Kết thúc hội đàm, …`, `Sau hội đàm, …`: others may do something then."""
        return self._keys[self._begin(told.number, told.hit) - 1] in ("sau", "thúc")

    def is_passive(self, hit: Hit) -> bool:
        """`trường học | được bàn giao cho huyện B sáng 26/11 tại bản C`: whoever hands it over."""
        return self._keys[hit.first - 1] == "được"

    def says_where(self, told: Told) -> bool:
        """`Buổi làm việc diễn ra tại …`: of an event told before."""
        return self._says_where(told.hit)

    def _says_where(self, hit: Hit) -> bool:
        near = self.context.scan.starting("held", hit.stop, hit.stop + 2)
        return any(self._keys[h.stop : h.stop + 1] == ("tại",) for k in near if (h := self.context.scan.at(k, "held")))
