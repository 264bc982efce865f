"""Which event a mention is of: one told before, in the same or in other words, or a new one."""

from __future__ import annotations

from collections.abc import Iterable

from vnlao_coop.models.actors import Official
from vnlao_coop.models.dates import DateRange
from vnlao_coop.models.facts import When
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.event_frames import Told
from vnlao_coop.vi.facts.event_mentions import Mentions
from vnlao_coop.vi.facts.events import EARLY, Event

_REMEMBERED = 40  # events that a mention is compared with: keeps reading linear
_GENERIC = frozenset(["meeting", "working_session", "ceremony"])
_BANQUET = frozenset(["tiệc", "đãi", "cơm"])
_LISTS = 8  # tokens at the head of a sentence up to `tiếp đoàn (có)`
_LISTED_WITHIN = 5  # sentences and captions from a meeting to the list of who else received the guest
_RECEIVED = frozenset(["reception", "courtesy_call", "working_session", "meeting"])
_ONLINE = frozenset(["talks", "phone_call"])  # hội đàm trực tuyến, later `tại hội đàm`


class Identities:
    """The events of one article that are told so far, and which of them a mention means."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.mentions = Mentions(context)
        self.events: list[Event] = []

    def referent(self, told: Told) -> Event | None:
        """The event that `tại buổi lễ`, `tại cuộc hội đàm với X` refers back to."""
        same = [e for e in self.events[-_REMEMBERED:] if e.group == told.group]
        if told.form == "back":
            return same[-1] if same else self.events[-1] if self.events else None
        if not same:  # tổ chức gặp mặt sinh viên … Tại buổi gặp mặt, …; Đón đoàn có X. Tại lễ đón tiếp, …
            welcome = "đón" in self.context.scan.tokens.keys[told.hit.first : told.hit.stop]
            kinds = (told.kind, "reception") if welcome else (told.kind,)
            return next((e for e in reversed(self.events[-_REMEMBERED:]) if e.kind in kinds), None)
        if told.people and told.group == "bilateral":
            guests = [i.value for i in told.people if i.value.country != "VN"]
            last = same[-1:]
            same = [e for e in same if not guests or not e.participants or any(e.has(g) for g in guests)]
            same = same or [e for e in last if not {p.country for p in e.officials()} - {"VN"}]  # its other side speaks
        named = [e for e in same if e.kind == told.kind or {e.kind, told.kind} == _ONLINE]
        if named:
            return named[-1]
        return same[-1] if same and (told.kind in _GENERIC or same[-1].kind in _GENERIC) else None

    def twin(self, told: Told) -> Event | None:
        """The event already told in other words: the same people, or the same named event and day."""
        people = [i.value for i in told.people]
        if self.mentions.days_off(told.number) is not None:
            return None  # Trước đó một ngày, … cũng làm lễ tiếp nhận
        another = self.mentions.is_another(told)
        apart = self.mentions.says_same_day(told.number) or self.mentions.is_aside(told.number)
        if told.form == "opening" and (named := self._named_within(told)):
            return named
        for event in reversed(self.events[-_REMEMBERED:]):
            if event.group != told.group or event.number < told.number and another:
                continue
            banquet = bool(told.hit.value.get("banquet")) and _BANQUET.isdisjoint(event.words.split())
            other = told.form == "verb" and event.number < told.number and (event.kind != told.kind or banquet)
            if other and (apart or banquet):
                continue  # Tối cùng ngày, X mở tiệc chiêu đãi Y: after their talks
            known = event.officials()
            if told.group == "bilateral":
                day = self.mentions.date(told)
                other_day = day is not None and event.date is None and event.number < told.number
                if other_day and event.kind != told.kind and self.context.sentences[event.number].section != "title":
                    continue  # Sáng nay, X chào xã giao Y. Ngày 5/6, X gặp mặt sinh viên
                again = event.kind == told.kind and day is None and not told.hit.value.get("host")
                again = again or day is None and not apart and self._receives_too(event, told)
                if again and self.mentions.lists_attendance(told.number):
                    return event  # Tham dự buổi làm việc còn có …
                if day is not None and event.date is not None and not _same_days(event.date, day.value.value):
                    continue
                own = apart and event.number < told.number and not people and self.mentions.place(told) is not None
                if own:
                    continue  # Cũng trong ngày, tại A, doanh nghiệp hai bên gặp gỡ
                if day is not None and event.date is None and self.mentions.says_same_day(event.number):
                    continue  # Buổi chiều, X tiếp Đoàn; later, of another day: Tổng Liên đoàn ngày 27-6 vừa đón đoàn A
                if told.led is not None and len(people) == 1:
                    if event.kind != told.kind or event.number == told.number:
                        continue  # đoàn làm việc với A; gặp mặt sinh viên: each with others who are not named
                if told.led is not None and event.number == told.number and event.kind != told.kind:
                    continue  # đoàn thăm, làm việc với A; chào xã giao Bộ trưởng X
                if people and known and (all(event.has(p) for p in people) or _all_in(known, people)):
                    return event
                later = day is not None and event.date is None and told.number - event.number > 1
                between = self.mentions.day_before(told.number, told.number - event.number) if event.hosted else None
                if between is not None and between[1].value.value != event.date:
                    continue  # Chiều 8/3, Hội A gặp mặt nữ sinh Lào. Ngày 9/3, … X tiếp Y
                if later and event.kind != told.kind and self.context.sentences[event.number].section != "title":
                    continue  # hai Bộ trưởng hội đàm … Ngày 6/8, Đoàn đến chào B
                if (event.kind == told.kind or event.hosted) and not (people and known):
                    return event
            elif self._named_short(event, told):
                return event
            elif self._named_fully(event, told):
                event.kind, event.words = told.kind, self.words_of(told)
                return event
            elif event.kind == told.kind and self._may_be_one(event, told, people):
                date = self.mentions.date(told)
                if date is None or event.date is None or _same_days(event.date, date.value.value):
                    return event
        return None

    def _receives_too(self, event: Event, told: Told) -> bool:
        """`X tiếp đoàn. Cùng tiếp đoàn có Y`, `Đoàn đến chào X. Tiếp đoàn có Y`: who else receives the group that came
        to the event told last."""
        number, led, hit = told.number, told.led, told.hit
        if led is None or told.kind not in _RECEIVED or event.kind not in _RECEIVED:
            return False
        if event is not self.events[-1] or not event.has(led.value) or number - event.number > _LISTED_WITHIN:
            return False
        rows = range(event.number + 1, number)
        days = any(i.kind == "date" and self.mentions.is_day(i) for n in rows for i in self.context.items[n])
        if days or any(map(self.mentions.says_same_day, rows)):
            return False  # Chiều 13/4, đoàn đến huyện B. Tiếp đoàn có …
        opens = hit.first - self.context.sentences[number].first <= _LISTS
        return opens and self.mentions.place(told) is None and not any(i.stop <= hit.first for i in told.people)

    def _may_be_one(self, event: Event, told: Told, people: list[Official]) -> bool:
        """Shared people, or people told of only once; where nobody is named, the same words."""
        if self._signed_before(event, told):
            return True
        if people and event.participants and any(event.has(p) for p in people):
            return True
        if people and event.participants:  # "đây là lần đầu tiên diễn đàn được tổ chức"
            known = event is self.events[-1] and event.words == self.words_of(told)
            return known and self.mentions.date(told) is None
        if people or event.participants:
            past = event.date is not None and not event.current and event.number > EARLY
            return not (people and past and self.mentions.date(told) is None)
        return len(set(event.words.split()) & set(self.words_of(told).split())) >= 2

    def _named_short(self, event: Event, told: Told) -> bool:
        """`lễ khánh thành`, right after `lễ khánh thành và bàn giao`."""
        if not event.words.startswith(f"{self.words_of(told)} "):
            return False
        day = self.mentions.date(told)
        if day is None or event.date is None:
            return day is None and event is self.events[-1]
        return event.group == "session" and _same_days(event.date, day.value.value)

    def _named_within(self, told: Told) -> Event | None:
        """`an táng`, after `lễ truy điệu và an táng`: that one, whatever was told in between."""
        words, day = f" {self.words_of(told)} ", self.mentions.date(told)
        same = (e for e in reversed(self.events[-_REMEMBERED:]) if e.group == told.group and words in f" {e.words} ")
        event = next(same, None)
        if event is None or day is not None and event.date is not None and not _same_days(event.date, day.value.value):
            return None
        return event

    def _named_fully(self, event: Event, told: Told) -> bool:
        """`cuộc họp thượng đỉnh`, after `cuộc họp` of the same day."""
        full = self.words_of(told).startswith(f"{event.words} ") and event.group == "session"
        date = self.mentions.date(told)
        return full and date is not None and event.date is not None and _same_days(event.date, date.value.value)

    def _signed_before(self, event: Event, told: Told) -> bool:
        """`Dự lễ ký có …`, soon after `X và Y đã ký …`: that signing."""
        near = 0 < told.number - event.number <= EARLY and not event.words
        return near and event.kind == "signing" and self.mentions.date(told) is None

    def words_of(self, told: Told) -> str:
        return fold(self.context.text(told.hit.first, told.hit.stop))


def _all_in(some: Iterable[Official], people: Iterable[Official]) -> bool:
    return all(any(a is b for b in people) for a in some)


def _same_days(one: When, other: When) -> bool:
    """The same day (`sáng 5/6`, `ngày 5/6`), or a day and the days of which it is the last: `bế mạc tối 9/9`, `từ ngày
    6 đến 9/9`."""
    if one == other:
        return True
    if isinstance(one, DateRange) and isinstance(other, DateRange):
        return False
    if isinstance(one, DateRange) or isinstance(other, DateRange):
        return _last(one) == _last(other)
    parts = one.part_of_day, other.part_of_day
    return _last(one) == _last(other) and one.time == other.time and None in parts


def _last(when: When) -> tuple[int | None, int | None, int | None]:
    end = when.end if isinstance(when, DateRange) else when
    return (end.year, end.month, end.day) if end is not None else (None, None, None)
