"""Meetings and events: what was held, who took part, when and where.

A verb of meeting (`hội đàm với`, `tiếp`, `làm việc với`) needs people of two countries around it; a
named event (`Lễ khánh thành`, `Kỳ họp`) needs words that it was held. What refers back to an event
already told (`Tại buổi lễ, ông X …`, `Dự lễ có …`) adds to it and makes no second one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from vnlao_coop.models.actors import Official, Organization, Participant, Place
from vnlao_coop.models.base import Evidence
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import Meeting, MeetingStatus, When
from vnlao_coop.text.matcher import Hit
from vnlao_coop.vi.calendar import tense
from vnlao_coop.vi.context import Context, Item

_REGION = frozenset(["VN", "LA"])
_REMEMBERED = 40  # events that a mention is compared with: keeps reading linear
_NEAR = 6  # tokens before an event's words that place it in time
_EARLY = 3  # sentences in which an event without participants is still the one reported
_OBJECT_WITHIN = 15  # tokens between a verb of meeting and the country of those who are met
_SAID_WITHIN = 16  # tokens between a name and its verb of speech: offices stand between
_OPENING = 8  # tokens at the head of a sentence in which an attendance list or a back reference is announced
_GENERIC = frozenset(["meeting", "working_session", "ceremony"])


@dataclass(slots=True, eq=False)
class _Event:
    """One event while its mentions are gathered."""

    kind: str
    group: str
    number: int
    core: tuple[int, int]
    participants: list[Participant] = field(default_factory=list)
    proof: list[Evidence] = field(default_factory=list)
    date: When | None = None
    place: Place | None = None
    status: MeetingStatus = "held"
    welcome: bool = False

    def officials(self) -> list[Official]:
        return [p for p in self.participants if isinstance(p, Official)]


@dataclass(frozen=True, slots=True)
class _Told:
    """One mention of an event in a sentence."""

    hit: Hit
    number: int
    back: bool
    people: tuple[Item, ...]
    bodies: tuple[Item, ...]


def read_meetings(context: Context) -> tuple[Meeting, ...]:
    """Every concrete event the article reports, in reading order."""
    return _Events(context).read()


class _Events:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.keys = context.scan.tokens.keys
        self.events: list[_Event] = []
        self.last_plural = 0  # the last `các buổi làm việc`, `các cuộc tiếp xúc`

    def read(self) -> tuple[Meeting, ...]:
        for number in range(len(self.context.sentences)):
            self._sentence(number)
        self._people_of_empty_events()
        kept = [part for event in self.events for part in self._split(event) if self._counts(part)]
        kept.sort(key=lambda e: e.proof[0].start)
        return tuple(
            Meeting(
                id=f"meeting/{n}",
                evidence=tuple(e.proof),
                modality="planned" if e.status == "planned" else "asserted",
                kind=e.kind,
                participants=tuple(e.participants),
                date=e.date,
                place=e.place,
                status=e.status,
            )
            for n, e in enumerate(kept, 1)
        )

    # --- one sentence ---------------------------------------------------------------------------------

    def _sentence(self, number: int) -> None:
        hits = [h for h in self.context.hits(number, "meeting", "visit") if h.kind == "meeting"]
        for hit in hits:
            if hit.value["group"] == "bilateral" and "các" in self.keys[max(0, hit.first - 1) : hit.first + 1]:
                self.last_plural = hit.first
        listed = self._lists_attendance(number)
        told = False
        for position, hit in enumerate(hits):
            mention = self._mention(number, hit, hits[:position], hits[position + 1 :])
            if mention is None:
                continue
            event = self._antecedent(mention)
            if event is None and self._is_event(mention):
                event = self._new(mention)
                self.events.append(event)
            if event is not None:
                told = True
                self._add(event, mention.number, mention.people)
                if not mention.back:
                    self._settle(event, mention)
        if listed and self.events and (told or not hits):
            people = [i for i in self.context.items[number] if i.kind == "person" and self._here(number, i)]
            self._add(self.events[-1], number, people)

    def _lists_attendance(self, number: int) -> bool:
        """`Dự lễ có …`, `Tham gia hội đàm có …`, `Về phía Lào có …`: everyone in it takes part."""
        first, stop = self.context.sentences[number].first, self.context.sentences[number].stop
        opening = range(first, min(stop, first + _OPENING))
        if not any(self.context.scan.at(k, "attendance") for k in opening):
            return False
        person = next((i for i in self.context.items[number] if i.kind == "person"), None)
        limit = person.first if person else stop
        return any(self.keys[k] in ("có", ":", "gồm") for k in range(first, limit)) or person is not None and person.first - first <= 4

    def _here(self, number: int, item: Item) -> bool:
        first = self.context.sentences[number].first
        return isinstance(item.value, Official) and item.value.present and not any(
            (h := self.context.scan.at(k, "absent_before")) is not None and h.stop == item.first
            for k in range(max(first, item.first - 5), item.first)
        )

    def _mention(self, number: int, hit: Hit, earlier: Sequence[Hit], later: Sequence[Hit]) -> _Told | None:
        back = hit.value["form"] == "back" or self._refers_back(number, hit)
        if back and hit.value["form"] == "noun" and self._announced(number, hit):
            back = False
        start = self._clause_start(number, hit, earlier)
        stop = self._clause_stop(number, hit, later)
        people = [i for i in self.context.between(number, start, stop, "person") if self._here(number, i)]
        if back:
            people = self._speakers(number, hit, stop)
        bodies = self.context.between(number, start, stop, "organization") if not back else []
        if hit.value.get("host") and not back and not any(i.first >= hit.stop for i in [*people, *bodies]):
            if hit.stop - hit.first == 1 and self.keys[hit.first - 1] not in ("buổi", "cuộc"):
                return None
        return _Told(hit, number, back, tuple(people), tuple(bodies))

    def _clause_start(self, number: int, hit: Hit, earlier: Sequence[Hit]) -> int:
        first = self.context.sentences[number].first
        if earlier and earlier[-1].value["form"] == "verb":
            between = self.context.between(number, earlier[-1].stop, hit.first, "person")
            if between and self._next_clause(earlier[-1].stop, hit.first):
                first = earlier[-1].stop
        semicolon = next((k for k in range(hit.first - 1, first, -1) if self.keys[k] == ";"), first)
        return semicolon

    def _next_clause(self, start: int, stop: int) -> bool:
        return any(self.keys[k] in (";", ".") for k in range(start, stop))

    def _clause_stop(self, number: int, hit: Hit, later: Sequence[Hit]) -> int:
        stop = self.context.sentences[number].stop
        if hit.value["form"] == "verb" and later and later[0].value["form"] != "back":
            stop = later[0].first
        return next((k for k in range(hit.stop, stop) if self.keys[k] == ";"), stop)

    def _refers_back(self, number: int, hit: Hit) -> bool:
        """`Tại cuộc hội đàm`, `phát biểu tại lễ khánh thành`: the event is known, or known to the reader."""
        first = self.context.sentences[number].first
        begin = hit.first - 1 if hit.first > first and self.keys[hit.first - 1] in ("các", "cuộc", "buổi") else hit.first
        if begin <= first:
            return False
        before = self.keys[begin - 1]
        if before in ("tại", "trong") and any(e.kind == hit.value["kind"] for e in self.events):
            return self._has_no_date(number, hit)
        if before in ("tại", "trong", "sau", "trước", "qua") and (begin - 1 == first or self.keys[begin - 2] in ("biểu", "ngay", "nói", "đổi", ",", "tin")):
            return self._has_no_date(number, hit)
        return False

    def _announced(self, number: int, hit: Hit) -> bool:
        """`Tại khóa họp … diễn ra ngày 25/6 ở Nghệ An, …`: told here for the first time."""
        comma = next((k for k in range(hit.stop, self.context.sentences[number].stop) if self.keys[k] == ","), hit.stop)
        held = any(self.context.scan.at(k, "held") for k in range(hit.stop, comma))
        return held and not any(e.kind == hit.value["kind"] for e in self.events)

    def _has_no_date(self, number: int, hit: Hit) -> bool:
        return not any(i.first >= hit.stop and i.first - hit.stop <= 6 for i in self.context.between(number, hit.stop, hit.stop + 12, "date"))

    def _speakers(self, number: int, hit: Hit, stop: int) -> list[Item]:
        """Who speaks at the event: after the comma, or before `phát biểu tại`; and whom it was held with."""
        first = self.context.sentences[number].first
        people = [i for i in self.context.items[number] if i.kind == "person" and self._here(number, i)]
        before = [i for i in people if i.stop <= hit.first]
        after = [i for i in people if i.first >= hit.stop]
        speech = any(self.context.scan.at(k, "speech") for k in range(max(first, hit.first - 4), hit.first))
        comma = next((k for k in range(hit.stop, stop) if self.keys[k] == ","), stop)
        if self._opens(first, hit.first) or speech and any(i.first == comma + 1 for i in after):
            held_with = [i for i in after if i.first < comma]
            speaker = [i for i in after if comma < i.first <= comma + 3 or i.first == comma + 1][:1]
            joined = [i for i in after if speaker and i.first - speaker[0].stop == 1 and self.keys[speaker[0].stop] == "và"]
            return held_with + speaker + joined
        return before if speech else []

    def _opens(self, first: int, at: int) -> bool:
        return at - first <= 5

    # --- which event -------------------------------------------------------------------------------------

    def _antecedent(self, told: _Told) -> _Event | None:
        """The event already told that this mention means."""
        kind, group = told.hit.value["kind"], told.hit.value["group"]
        people = [i.value for i in told.people]
        same = [e for e in self.events[-_REMEMBERED:] if e.group == group]
        if told.back:
            if people and group == "bilateral":
                same = [e for e in same if any(p in e.participants for p in people if p.country != "VN") or not e.participants]
            named = [e for e in same if e.kind == kind]
            if not same and told.hit.value["form"] == "back" and self.events:
                return self.events[-1]
            if told.hit.value["form"] == "back" and same:
                return same[-1]
            if named:
                return named[-1]
            return same[-1] if same and (kind in _GENERIC or same[-1].kind in _GENERIC) else None
        for event in reversed(same[-_REMEMBERED:]):
            known = event.officials()
            if group == "bilateral":
                if people and known and (all(p in known for p in people) or all(p in people for p in known)):
                    return event
            elif event.kind == kind and (not people or not known or any(p in known for p in people)) and self._may_be_one(event, told):
                return event
        return None

    def _may_be_one(self, event: _Event, told: _Told) -> bool:
        date = self._date(told)
        if date is None or event.date is None:
            return True
        return date.value.value == event.date

    def _is_event(self, told: _Told) -> bool:
        form = told.hit.value["form"]
        if form == "act":
            opens = told.hit.first - self.context.sentences[told.number].first <= 3
            return any(i.stop <= told.hit.first or opens for i in told.people)
        if form == "verb":
            sides = {i.value.country for i in (*told.people, *told.bodies) if i.value.country}
            if told.number <= _EARLY:  # "gặp mặt học viên các tỉnh Bắc Lào": guests without a name
                sides |= self._named_after(told)
            return bool(told.people) and len(sides) >= 2 and bool(sides & _REGION)
        if told.back:
            return bool(told.people) and form == "back" or len(told.people) >= 1
        return self._is_held(told)

    def _named_after(self, told: _Told) -> set[str]:
        """The countries of the places named soon after the verb, `tại …` aside."""
        stop = told.hit.stop + _OBJECT_WITHIN
        places = self.context.between(told.number, told.hit.stop, stop, "place")
        return {i.value.country for i in places if i.value.country and self.keys[i.first - 1] not in ("tại", "ở")}

    def _is_held(self, told: _Told) -> bool:
        sentence = self.context.sentences[told.number]
        if sentence.section == "title" or self._is_occasion(told):
            return False
        window = range(max(sentence.first, told.hit.first - 10), min(sentence.stop, told.hit.stop + 14))
        return any((h := self.context.scan.at(k, "held")) and not self.context.scan.shielded(h.first) for k in window)

    def _is_occasion(self, told: _Told) -> bool:
        """`bên lề hội nghị`, `nhân dịp lễ`: the occasion of what is reported, not the event itself."""
        first = self.context.sentences[told.number].first
        before = range(max(first, told.hit.first - 4), told.hit.first)
        return any((h := self.context.scan.at(k, "occasion")) and h.stop <= told.hit.first for k in before)

    def _new(self, told: _Told) -> _Event:
        hit = told.hit
        event = _Event(hit.value["kind"], hit.value["group"], told.number, (hit.first, hit.stop))
        event.welcome = bool(hit.value.get("welcome"))
        first, stop = hit.first, hit.stop
        near = [i for i in told.people if i.first >= hit.stop and i.first - hit.stop <= 30][:1] or [
            i for i in told.people if i.stop <= hit.first and hit.first - i.stop <= 30
        ][-1:]
        for item in near:
            first, stop = min(first, item.first), max(stop, item.stop)
        event.proof.append(self.context.evidence(told.number, first, stop, f"event: {hit.value['form']}"))
        event.status = self._status(told)
        return event

    def _status(self, told: _Told) -> MeetingStatus:
        scan, sentence, hit = self.context.scan, self.context.sentences[told.number], told.hit
        before = range(max(sentence.first, hit.first - _NEAR), hit.first)
        future = hit.value["form"] == "noun" and tense(scan, hit.first, hit.stop, sentence.first, sentence.stop) == "future"
        if future or any(scan.at(k, "planned") for k in before):
            return "planned"
        recalled = [h for k in before if (h := scan.at(k, "recalled"))]
        if any(h.value.get("anywhere") or h.stop >= hit.first - 2 for h in recalled):
            return "recalled"
        return "held"

    # --- what completes it ----------------------------------------------------------------------------------

    def _add(self, event: _Event, number: int, people: Iterable[Item]) -> None:
        for item in people:
            if item.value not in event.participants:
                event.participants.append(item.value)
                event.proof.append(self.context.evidence(number, *item.inner, "participant", "participants"))

    def _settle(self, event: _Event, told: _Told) -> None:
        if event.date is None and (date := self._date(told)) is not None:
            event.date = date.value.value
            event.proof.append(self.context.evidence(told.number, date.first, date.stop, "date of an event", "date"))
        if event.place is None and (place := self._place(told)) is not None:
            event.place = place.value
            event.proof.append(self.context.evidence(told.number, place.first, place.stop, "place of an event", "place"))

    def _date(self, told: _Told) -> Item | None:
        """The day nearest before the event's words in its sentence, else the first after them."""
        dates = [i for i in self.context.items[told.number] if i.kind == "date" and self._is_day(i)]
        before = [i for i in dates if i.stop <= told.hit.first]
        after = [i for i in dates if i.first >= told.hit.stop]
        return (before or after)[-1 if before else 0] if dates and (before or after) else None

    def _is_day(self, item: Item) -> bool:
        value = item.value.value
        if self.keys[item.first - 1] in ("(", "ngày") and item.first:
            return False
        if isinstance(value, PartialDate):
            return value.day is not None
        return isinstance(value, DateRange) and value.start is not None and value.start.day is not None

    def _place(self, told: _Told) -> Item | None:
        """What follows `tại` or `ở` in the event's sentence: the nearest after its words, else the first before them."""
        sentence = self.context.sentences[told.number]
        found: list[tuple[int, int, Place]] = [
            (k, *self.context.cast.venue_at[k]) for k in range(sentence.first, sentence.stop) if k in self.context.cast.venue_at
        ]
        for item in self.context.items[told.number]:
            after_at = item.first > 0 and self.keys[item.first - 1] in ("tại", "ở")
            if item.kind == "place" and after_at and item.value.kind != "country":
                found.append((item.first, item.stop, item.value))
        found.sort(key=lambda spot: spot[0])
        after = [spot for spot in found if spot[0] >= told.hit.stop]
        spot = next(iter(after or found), None)
        return Item("place", spot[0], spot[1], spot[2], (spot[0], spot[1])) if spot else None

    def _people_of_empty_events(self) -> None:
        """Where nobody is named at an event, those who speak until the next one is told were there."""
        told = [event.number for event in self.events]
        for event in self.events:
            if event.participants or event.group == "bilateral" or event.number > _EARLY:
                continue
            if event.welcome:
                self._welcomed(event)
                continue
            until = min((n for n in told if n > event.number), default=len(self.context.sentences))
            for number in range(event.number, until):
                self._add(event, number, [i for i in self.context.items[number] if self._speaks(number, i)])

    def _speaks(self, number: int, item: Item) -> bool:
        """`Ông X, …, cho biết`: the verb follows the name, past what is said of him."""
        if item.kind != "person" or not self._here(number, item):
            return False
        following = (i.first for i in self.context.items[number] if i.kind == "person" and i.first >= item.stop)
        stop = min(next(following, item.stop + _SAID_WITHIN), item.stop + _SAID_WITHIN)
        return any(self.context.scan.at(k, "say") for k in range(item.stop, stop))

    def _welcomed(self, event: _Event) -> None:
        """`Lễ đón chính thức …`: for the guest of the sentence before."""
        for number in range(event.number, max(-1, event.number - 2), -1):
            guests = [i for i in self.context.items[number] if i.kind == "person" and self._here(number, i)]
            if guests:
                self._add(event, number, guests[-1:])
                return

    def _split(self, event: _Event) -> list[_Event]:
        """`gặp và làm việc với A và B`, later `Tại các buổi làm việc`: one session with each counterpart."""
        if event.group != "bilateral" or not self._told_as_several(event):
            return [event]
        people = event.officials()
        host = people[0]
        counterparts = [p for p in people if p.country != host.country]
        if len(counterparts) < 2:
            return [event]
        own = [p for p in event.participants if not isinstance(p, Official) or p.country == host.country]
        names = {p.name: p for p in counterparts}
        return [
            _Event(
                event.kind,
                event.group,
                event.number,
                event.core,
                [*own, counterpart],
                [e for e in event.proof if e.field != "participants" or e.quote not in names or names[e.quote] is counterpart],
                event.date,
                event.place,
                event.status,
            )
            for counterpart in counterparts
        ]

    def _told_as_several(self, event: _Event) -> bool:
        if event.core[0] and "các" in self.keys[event.core[0] - 1 : event.core[0] + 1]:
            return True
        return event.core[1] < self.last_plural

    def _counts(self, event: _Event) -> bool:
        if not event.participants:
            early = event.number <= _EARLY and (event.date is not None or event.place is not None)
            return event.group != "bilateral" and (early or event.date is not None and event.place is not None)
        sides = {p.country for p in event.participants if isinstance(p, (Official, Organization)) and p.country}
        return bool(sides & _REGION)
