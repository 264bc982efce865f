"""One mention of an event in a sentence: who is at it, when, where, and whether it refers back.

:mod:`vnlao_coop.vi.facts.meetings` joins the mentions to events.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from vnlao_coop.models.actors import Official
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import MeetingKind, MeetingStatus
from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.venues import AT
from vnlao_coop.vi.facts.context import Context, Item
from vnlao_coop.vi.facts.event_places import Spot, where
from vnlao_coop.vi.scan import Hit
from vnlao_coop.vi.values.calendar import tense

_NEAR = 6  # tokens before an event's words that place it in time
_FRAME = 14  # tokens before a named event in which it is said to have been held
_FRAME_AFTER = 24  # and after it: its name runs on ("Hội nghị hợp tác giữa bốn tỉnh A, B, C và D đã được tổ chức")
_CLAUSE = 40  # tokens before and after an event's words that its quote may run to
_LOCAL = frozenset(["province", "city", "capital", "district", "commune", "village"])
_TODAY = frozenset(["nay", "qua", "mai", "ngày"])
_CLAUSE_OPENS = frozenset([",", ";", "đã", "sẽ"])
_CLAUSE_ENDS = frozenset([",", ";", ".", ":", '"'])
_OBJECT_WITHIN = 15  # tokens between a verb of meeting and the country of those who are met
_SAID_WITHIN = 16  # tokens between a name and its verb of speech: offices stand between
_LAST = 4  # tokens at the end of a sentence in which it says that people came
_GUESTS_WITHIN = 24  # tokens from a group to the event that it comes to
_OPENING = 8  # tokens at the head of a sentence in which an attendance list is announced
_BACK_BEFORE = frozenset(["tại", "trong", "sau", "trước", "qua"])
_BACK_AFTER = frozenset(["biểu", "ngay", "nói", "đổi", ",", "tin"])  # phát biểu | tại, trao đổi | tại
_TALKS = frozenset(["talks", "working_session", "meeting"])
_COUNTED = frozenset(["cuộc", "buổi", "các"])


class Told(NamedTuple):
    """An event as one sentence tells it. ``back``: it refers to an event told before."""

    hit: Hit
    number: int
    back: bool
    plural: bool
    people: tuple[Item, ...]
    bodies: tuple[Item, ...]
    led: Item | None = None  # of the people, the leader of a group that the words call `đoàn`

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


class Group(NamedTuple):
    """A group named at tokens ``first:stop`` and the country that it comes from."""

    first: int
    stop: int
    country: str


@dataclass(slots=True, eq=False)
class Mentions:
    """Reads the mentions of events in the sentences of one context."""

    context: Context

    @property
    def _keys(self) -> tuple[str, ...]:
        return self.context.scan.tokens.keys

    def of(self, number: int, known: Set[str]) -> Iterator[Told]:
        """The mentions in sentence ``number``; ``known`` are the kinds of the events told so far."""
        hits = [h for h in self.context.hits(number, "meeting", "visit") if h.kind == "meeting"]
        if not hits:
            return
        inner = {h.first for h in hits if h.value["form"] == "noun"}  # "Lễ khai mạc Diễn đàn": the forum is the event
        hits = [h for h in hits if not (h.value["kind"] == "ceremony" and h.stop in inner)]
        named = {h.stop for h in hits if h.value["form"] == "noun"}  # "Lễ đón nhận, truy điệu và an táng": one event
        hits = [h for h in hits if h.value["form"] != "opening" or named.isdisjoint((h.first, h.first - 1))]
        hits = self._one_of_two_verbs(hits)
        for position, hit in enumerate(hits):
            if told := self._told(number, hit, hits[position + 1 :], known, hits[position - 1] if position else None):
                yield told

    def _one_of_two_verbs(self, hits: Sequence[Hit]) -> list[Hit]:
        """`có buổi tiếp, làm việc với X`: two verbs of one object tell one event, of the first one's kind."""
        verbs = {h.stop: h for h in hits if h.value["form"] == "verb"}
        return [
            h
            for h in hits
            if h.value["form"] != "verb" or h.first - 1 not in verbs or self._keys[h.first - 1] not in (",", "và")
        ]

    def _told(
        self, number: int, hit: Hit, later: Sequence[Hit], known: Set[str], before: Hit | None = None
    ) -> Told | None:
        back = hit.value["form"] == "back" or self._refers_back(number, hit, known)
        if back and hit.value["form"] == "noun" and self._announced(number, hit, known):
            back = False
        start, stop = self._clause(number, hit, later)
        if back:
            people = self.namesakes(hit.stop, stop) or self._speakers(number, hit, stop)
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
            people = people or self.namesakes(start, stop)
        if (
            hit.value.get("host")
            and not back
            and hit.stop - hit.first == 1
            and not self._has_guest(hit, people, bodies)
        ):
            return None
        plural = "các" in self._keys[max(0, hit.first - 1) : hit.first + 1]
        return Told(hit, number, back, plural, tuple(people), tuple(bodies))

    def _joined(self, before: Hit, hit: Hit) -> bool:
        """`X gặp A và gặp B`: a second verb of the same subject, with an object of its own."""
        verbs = before.value["form"] == hit.value["form"] == "verb"
        return verbs and hit.first - before.stop > 1 and self._keys[hit.first - 1] in ("và", ",")

    def namesakes(self, first: int, stop: int) -> list[Item]:
        """`hai Thủ tướng`, `hai Bộ trưởng`: the one of each side who takes part and holds that office."""
        keys = self._keys
        for k in range(first, stop - 1):
            if keys[k] not in ("hai", "2"):
                continue
            held: list[Official] = []
            for official in self.context.cast.officials:
                roles = (fold(p.role).split() for p in official.positions)
                if official.present and any(tuple(r) == keys[k + 1 : k + 1 + len(r)] for r in roles):
                    held.append(official)
            if sorted(str(o.country) for o in held) == ["LA", "VN"]:
                return [Item("person", k, k + 2, official, (k, k + 2)) for official in held]
        return []

    def _has_guest(self, hit: Hit, people: Sequence[Item], bodies: Sequence[Item]) -> bool:
        """`tiếp` alone is a verb of meeting only with someone after it."""
        counted = hit.first > 0 and self._keys[hit.first - 1] in _COUNTED
        group = self.context.scan.at(hit.stop, "group")
        return counted or group is not None or any(i.first >= hit.stop for i in (*people, *bodies))

    def _clause(self, number: int, hit: Hit, later: Sequence[Hit]) -> tuple[int, int]:
        """Between semicolons; a verb's clause also ends where the next event is told."""
        first, stop = self.context.sentences[number].first, self.context.sentences[number].stop
        if hit.value["form"] == "verb" and later and later[0].value["form"] != "back":
            stop = later[0].first
        keys = self._keys
        start = next((k for k in range(hit.first - 1, first, -1) if keys[k] == ";"), first)
        start = first if start > first and self._in_list(number, start) else start
        return start, next((k for k in range(hit.stop, stop) if keys[k] == ";"), stop)

    def _in_list(self, number: int, at: int) -> bool:
        """`Ông X, Giám đốc A; ông Y, Giám đốc B đồng chủ trì hội đàm`: a semicolon between two of those who act."""
        scan, first = self.context.scan, self.context.sentences[number].first
        after, before = self.context.item_at(number, at + 1), self.context.item_at(number, first)
        if after is None or before is None or after.kind != "person" or before.kind != "person":
            return False
        return not any(scan.starting(kind, first, at) for kind in ("meeting", "held", "say"))

    # --- reference back ---------------------------------------------------------------------------------

    def _refers_back(self, number: int, hit: Hit, known: Set[str]) -> bool:
        """`Tại cuộc hội đàm`, `phát biểu tại lễ khánh thành`: the event is told, or plain to the reader."""
        keys, first = self._keys, self.context.sentences[number].first
        begin = self._begin(number, hit)
        if begin == first and known and self._says_where(hit):
            return True  # Buổi làm việc diễn ra tại …
        if begin <= first or keys[begin - 1] not in _BACK_BEFORE or not self._has_no_date(number, hit):
            return False
        known_kind = keys[begin - 1] in ("tại", "trong") and hit.value["kind"] in known
        return known_kind or begin - 1 == first or keys[begin - 2] in _BACK_AFTER

    def _begin(self, number: int, hit: Hit) -> int:
        """Where the event's words begin, `cuộc` and `buổi` included."""
        first = self.context.sentences[number].first
        return hit.first - 1 if hit.first > first and self._keys[hit.first - 1] in _COUNTED else hit.first

    def _announced(self, number: int, hit: Hit, known: Set[str]) -> bool:
        """`Tại khóa họp … diễn ra ngày 25/6 ở Nghệ An, …`: told here for the first time."""
        comma = self._comma_after(number, hit)
        stop = min(self.context.sentences[number].stop, hit.stop + _FRAME_AFTER)
        held = [h for k in self.context.scan.starting("held", hit.stop, stop) if (h := self.context.scan.at(k, "held"))]
        if any(self.context.between(number, h.stop, h.stop + _NEAR, "date") for h in held):
            return True  # another of the same kind, with a day of its own
        return any(h.first < comma for h in held) and hit.value["kind"] not in known

    def _comma_after(self, number: int, hit: Hit) -> int:
        stop = self.context.sentences[number].stop
        return next((k for k in range(hit.stop, stop) if self._keys[k] == ","), stop)

    def _has_no_date(self, number: int, hit: Hit) -> bool:
        return not any(i.first - hit.stop <= 6 for i in self.context.between(number, hit.stop, hit.stop + 12, "date"))

    # --- who -----------------------------------------------------------------------------------------------

    def is_here(self, number: int, item: Item, *, planned: bool = False) -> bool:
        """A person who takes part, not one whose invitation or authority is named; in what is planned, who will."""
        first, scan = self.context.sentences[number].first, self.context.scan
        return (
            isinstance(item.value, Official)
            and (item.value.present or planned)
            and not scan.ends_before(item.first, first, "absent_before")
        )

    def everyone(self, number: int) -> list[Item]:
        """Everyone in the sentence who takes part."""
        return [i for i in self.context.items[number] if i.kind == "person" and self.is_here(number, i)]

    def attended_by(self, number: int) -> list[Item]:
        """`với sự tham dự của ông X; bà Y`: those named after it."""
        hit = next(self.context.hits(number, "attended_by"), None)
        return [i for i in self.everyone(number) if hit and i.first >= hit.stop]

    def lists_attendance(self, number: int) -> bool:
        """`Dự lễ có …`, `Tham gia hội đàm có …`, `Về phía Lào có …`: everyone in it takes part."""
        first, stop = self.context.sentences[number].first, self.context.sentences[number].stop
        if not self.context.scan.starting("attendance", first, min(stop, first + _OPENING)):
            return False
        person = next((i for i in self.context.items[number] if i.kind == "person"), None)
        limit = person.first if person else stop
        listed = any(self._keys[k] in ("có", ":", "gồm") for k in range(first, limit))
        return listed or person is not None and person.first - first <= 4

    def arrives(self, number: int) -> bool:
        """`Ông X và bà Y đến dự.`, `… đồng chủ trì.`: the sentence ends with it."""
        sentence = self.context.sentences[number]
        last = max(sentence.first, sentence.stop - _LAST)
        near = self.context.scan.starting("attendance", last, sentence.stop)
        chair = any(self._keys[k] in ("đồng", "chủ") for k in self.context.scan.starting("held", last, sentence.stop))
        return chair or any(self._keys[k] in ("đến", "tới", "cùng", "tham", "dự") for k in near)

    def says(self, first: int, stop: int) -> bool:
        """Whether somebody who is named within tokens ``first:stop`` may speak: a verb of speech stands there."""
        return bool(self.context.scan.starting("say", first, stop + _SAID_WITHIN))

    def speaks(self, number: int, item: Item) -> bool:
        """`Ông X, …, cho biết`: the verb follows the name, past what is said of him."""
        if item.kind != "person" or not self.is_here(number, item):
            return False
        following = (i.first for i in self.context.items[number] if i.kind == "person" and i.first >= item.stop)
        stop = min(next(following, item.stop + _SAID_WITHIN), item.stop + _SAID_WITHIN)
        return bool(self.context.scan.starting("say", item.stop, stop))

    def _speakers(self, number: int, hit: Hit, stop: int) -> list[Item]:
        """Who speaks at the event: after the comma, or before `phát biểu tại`; and whom it was held with."""
        first, keys = self.context.sentences[number].first, self._keys
        people = self.everyone(number)
        after = [i for i in people if hit.stop <= i.first < stop]
        speech = bool(self.context.scan.starting("speech", max(first, hit.first - 4), hit.first))
        comma = self._comma_after(number, hit)
        opens = (
            hit.first - first <= 5 or self._begin(number, hit) - 1 > first and keys[self._begin(number, hit) - 2] == ","
        )
        if opens or speech and any(i.first == comma + 1 for i in after):
            held_with = [i for i in after if i.first < comma]
            speaker = [i for i in after if comma < i.first <= comma + 3][:1]
            speaker = speaker or [i for i in after if i.first > comma and keys[i.first - 1] in (",", ")")][:1]
            joined = [i for i in after if speaker and i.first == speaker[0].stop + 1 and keys[speaker[0].stop] == "và"]
            return held_with + speaker + joined
        return [i for i in people if i.stop <= hit.first] if speech else []

    def countries_met(self, told: Told) -> set[str]:
        """The countries of the places named soon after the verb, `tại …` aside."""
        places = self.context.between(told.number, told.hit.stop, told.hit.stop + _OBJECT_WITHIN, "place")
        return {i.value.country for i in places if i.value.country and self._keys[i.first - 1] not in AT}

    def hosts(self, told: Told) -> set[str]:
        """The countries of the places that hold the talks: `hai tỉnh A và B (đã) tổ chức hội đàm`."""
        if told.form != "verb" or told.kind not in _TALKS:
            return set()
        first = max(self.context.sentences[told.number].first, told.hit.first - _OBJECT_WITHIN)
        places = self.context.between(told.number, first, told.hit.first, "place")
        return {
            i.value.country
            for i in places
            if i.value.kind in _LOCAL and i.value.country and i.first and self._keys[i.first - 1] not in (*AT, "(")
        }

    def both_sides(self, told: Told) -> set[str]:
        """The countries of those who hold the talks and of whom they are held with, places and bodies alike."""
        if told.form != "verb" or told.kind not in _TALKS:
            return set()
        first = max(self.context.sentences[told.number].first, told.hit.first - _NEAR - 2)
        both = self.context.scan.starting("both", first, told.hit.first)
        if both and told.hit.first > both[-1] + 1 and any(p.country == "LA" for p in self.context.cast.places):
            return {"VN", "LA"}  # hai tỉnh đã tổ chức hội đàm
        bodies = {i.value.country for i in told.bodies if i.value.country}
        return self.hosts(told) | (bodies | self.countries_met(told) if bodies else bodies)

    def is_placed(self, told: Told) -> bool:
        """`Ngày 15/4, tại cửa khẩu A, X trao tặng …`: a day and a place stand before the act, and no other event."""
        first = self.context.sentences[told.number].first
        venues, items = self.context.cast.venue_at, self.context.items[told.number]
        places = any(i.kind == "place" and self._keys[i.first - 1] in AT and i.stop <= told.hit.first for i in items)
        days = any(i.kind == "date" and self._is_day(i) and i.stop <= told.hit.first for i in items)
        starts = self.context.scan.starting("meeting", first, told.hit.first)
        before = [h for k in starts if (h := self.context.scan.at(k, "meeting"))]
        other = any(not h.value.get("placed") and not self.context.in_name(told.number, h.first) for h in before)
        return days and not other and (places or any(k in venues for k in range(first, told.hit.first)))

    def says_where(self, told: Told) -> bool:
        """`Buổi làm việc diễn ra tại …`: of an event told before."""
        return self._says_where(told.hit)

    def _says_where(self, hit: Hit) -> bool:
        near = self.context.scan.starting("held", hit.stop, hit.stop + 2)
        return any(self._keys[h.stop : h.stop + 1] == ("tại",) for k in near if (h := self.context.scan.at(k, "held")))

    def group_alone(self, told: Told) -> int | None:
        """The token of `đoàn` without a name right after the verb, or as its subject."""
        hit, number = told.hit, told.number
        first = self.context.sentences[number].first
        for k in (*range(hit.stop, hit.stop + 3), *range(max(first, hit.first - _NEAR), hit.first)):
            group = self.context.scan.at(k, "group")
            bare = group is not None and (group.stop == k + 1 or k + 1 == hit.first)  # Đoàn | làm việc với
            if group is None or not bare or self.context.between(number, k, k + 4):
                continue
            if k in (first, hit.stop) or self._keys[k - 1] in (",", "với", "tiếp", "và"):
                return int(group.first)
        return None

    def group_attending(self, told: Told) -> Group | None:
        """`đoàn đại biểu cấp cao Việt Nam đến dự Triển lãm`: a group that comes to a named event, and its country."""
        context, number = self.context, told.number
        first = max(context.sentences[number].first, told.hit.first - _GUESTS_WITHIN)
        for k in reversed(context.scan.starting("group", first, told.hit.first)):
            group = context.scan.at(k, "group")
            own = context.between(number, group.stop, told.hit.first, "place", "organization") if group else []
            if group is None or not own or own[0].first > group.stop + 1 or own[0].value.country is None:
                continue
            comes = any(self._keys[t] == "dự" for t in range(own[0].stop, told.hit.first))
            return Group(k, own[0].stop, own[0].value.country) if comes else None
        return None

    # --- held, planned, recalled ------------------------------------------------------------------------------

    def is_held(self, told: Told) -> bool:
        """A named event that the sentence says was held, dated or attended."""
        sentence, hit, scan = self.context.sentences[told.number], told.hit, self.context.scan
        if sentence.section == "title" or self._is_occasion(told):
            return False
        if told.form == "opening":
            return self.date(told) is not None
        if hit.first > sentence.first and self._keys[hit.first - 1] == "làm":
            return True
        first, stop = max(sentence.first, hit.first - _FRAME), min(sentence.stop, hit.stop + _FRAME_AFTER)
        window = scan.starting("held", first, stop)
        return any((h := scan.at(k, "held")) and h.first not in scan.shield for k in window)

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

    def _is_occasion(self, told: Told) -> bool:
        """`bên lề hội nghị`, `nhân dịp lễ`: the occasion of what is reported, not the event itself."""
        first, at = self.context.sentences[told.number].first, told.hit.first
        if at > first and self._keys[at - 1] == "cho":
            return True
        occasions = self.context.scan.starting("occasion", max(first, at - 8), at)
        if any((h := self.context.scan.at(k, "occasion")) and h.stop <= at for k in occasions):
            return True
        clause = next((k for k in range(at - 1, first, -1) if self._keys[k] in _CLAUSE_OPENS), first)
        near = self.context.scan.starting("occasion", max(clause, at - _OBJECT_WITHIN * 2), at)
        return any(self._keys[k] == "trong" for k in near)  # trong khuôn khổ chuyến thăm và đồng chủ trì Kỳ họp, …

    def _is_planned(self, number: int, hit: Hit) -> bool:
        first = self.context.sentences[number].first
        return bool(self.context.scan.starting("planned", max(first, hit.first - _NEAR), hit.first))

    def status(self, told: Told) -> MeetingStatus:
        """Whether the event was held, is planned, or is only recalled."""
        scan, sentence, hit = self.context.scan, self.context.sentences[told.number], told.hit
        named = told.form == "noun"
        if named and tense(scan, hit.first, hit.stop, sentence.first, sentence.stop) == "future":
            return "planned"
        if self._is_planned(told.number, hit):
            return "planned"
        earlier = scan.starting("recalled", max(sentence.first, hit.first - _FRAME), hit.first)
        recalled = [h for k in earlier if (h := scan.at(k, "recalled"))]
        if any(h.value.get("anywhere") or h.stop >= hit.first - 2 for h in recalled):
            return "recalled"
        return "held"

    # --- when and where ---------------------------------------------------------------------------------------

    def date(self, told: Told) -> Item | None:
        """The day nearest before the event's words in its sentence, else the first after them."""
        days = [i for i in self.context.items[told.number] if i.kind == "date" and self._is_day(i)]
        before = [i for i in days if i.stop <= told.hit.first]
        after = [i for i in days if i.first >= told.hit.stop and not self._other_between(told, i)]
        return before[-1] if before else after[0] if after else None

    def _other_between(self, told: Told, day: Item) -> bool:
        """`cuộc họp chuẩn bị cho hội nghị … diễn ra ngày 31/3`: the day is the other event's."""
        between = self.context.scan.starting("meeting", told.hit.stop, day.first)
        hits = (self.context.scan.at(k, "meeting") for k in between if k not in self.context.scan.shield)
        return told.form == "noun" and any(h is not None and h.value["form"] == "noun" for h in hits)

    def _is_day(self, item: Item) -> bool:
        value = item.value.value
        if item.first > 1 and self._keys[item.first - 1] == "(" and self._keys[item.first - 2] not in _TODAY:
            return False  # the dates of an anniversary; but `Sáng nay (19/5)`
        start = value.start if isinstance(value, DateRange) else value
        return isinstance(start, PartialDate) and start.day is not None

    def day_before(self, number: int, reach: int) -> tuple[int, Item] | None:
        """The last day of the news told in the ``reach`` sentences before, with its sentence."""
        for earlier in range(number - 1, max(-1, number - 1 - reach), -1):
            days = [i for i in self.context.items[earlier] if i.kind == "date" and self._is_day(i) and self._is_news(i)]
            if days:
                return earlier, days[-1]
        return None

    def is_current(self, told: Told) -> bool:
        """Dated by a day whose year is not printed: news, not history."""
        item = self.date(told)
        return item is not None and self._is_news(item)

    def _is_news(self, item: Item) -> bool:
        start = item.value.value.start if isinstance(item.value.value, DateRange) else item.value.value
        return start is not None and (start.year is None or "year" in item.value.inferred)

    def place(self, told: Told) -> Spot | None:
        """Where the event was held: the tokens that say it, and the place."""
        return where(self.context, told.number, told.hit)

    def is_aside(self, number: int) -> bool:
        """`Trước đó, …`: a sentence that looks back; what is said next belongs to the event before it."""
        first = self.context.sentences[number].first
        return self._keys[first : first + 2] == ("trước", "đó")
