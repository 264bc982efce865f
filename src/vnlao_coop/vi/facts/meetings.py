"""Meetings and events: what was held, who took part, when and where.

A verb of meeting (`hội đàm với`, `tiếp`, `làm việc với`) needs people of two countries around it; a
named event (`Lễ khánh thành`, `Kỳ họp`) needs words that it was held. What refers back to an event
already told (`Tại buổi lễ, ông X …`, `Dự lễ có …`) adds to it and makes no second one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from vnlao_coop.models.actors import Official, Participant, Place
from vnlao_coop.models.base import Evidence
from vnlao_coop.models.dates import DateRange
from vnlao_coop.models.facts import Agreement, Meeting, MeetingKind, MeetingStatus, When
from vnlao_coop.text.source import Source, fold
from vnlao_coop.vi.facts.context import Context, Item
from vnlao_coop.vi.facts.event_mentions import Mentions, Told
from vnlao_coop.vi.rules import rule

_REGION = frozenset(["VN", "LA"])
_EARLY = 3  # sentences in which an event without participants is still the one reported
_REMEMBERED = 40  # events that a mention is compared with: keeps reading linear
_GENERIC = frozenset(["meeting", "working_session", "ceremony"])
_OF_MANY = frozenset(["ceremony", "session", "press"])  # events at which several speak
_DOCUMENTS = frozenset(["văn kiện", "văn bản", "thỏa thuận", "thoả thuận", "biên bản", "hiệp định", "bản ghi nhớ"])
_SAME_DAY = 3  # sentences after a dated event in which the next one is of the same day
_LONGEST_QUOTE = 600  # characters
_FAR = 30  # tokens between an event's words and the people quoted with them


@dataclass(slots=True, eq=False)
class _Event:
    """One event while its mentions are gathered."""

    kind: MeetingKind
    group: str
    number: int
    first: int
    participants: list[Participant] = field(default_factory=list)
    proof: list[Evidence] = field(default_factory=list)
    date: When | None = None
    place: Place | None = None
    status: MeetingStatus = "held"
    welcome: bool = False
    plural: bool = False
    documents: int | None = None
    words: str = ""
    inferred: bool = False
    current: bool = False
    aside: bool = False  # told in looking back from another event

    def has(self, person: Participant) -> bool:
        return any(p is person for p in self.participants)

    def officials(self) -> list[Official]:
        return [p for p in self.participants if isinstance(p, Official)]


def read_meetings(context: Context) -> tuple[Meeting, ...]:
    """Every concrete event the article reports, in reading order."""
    events = _Events(context)
    for number in range(len(context.sentences)):
        events.read(number)
    return events.finish()


@rule(
    "signing without another event",
    reader="vnlao_coop.vi.replay:meetings",
    examples={
        "Sáng 5/6, Bộ trưởng Bộ Y tế Trần Văn Mẫu và Bộ trưởng Bộ Y tế Lào Khamla Vongdara đã ký Bản ghi nhớ về "
        "hợp tác "
        "y tế giữa hai Bộ.": {"signing, held": "Trần Văn Mẫu, Khamla Vongdara"},
    },
    never=["Việt Nam và Lào thực hiện Hiệp định thương mại ký năm 2015."],
)
def signing_alone(agreements: tuple[Agreement, ...]) -> tuple[Meeting, ...]:
    """Where an article reports a signing and no other event, the signing is the event."""
    signed = [a for a in agreements if a.status == "signed" and a.modality == "asserted" and a.signed_on]
    if not signed:
        return ()
    people: list[Official] = []
    for person in (p for a in signed for p in a.signatories):
        if not any(p is person for p in people):
            people.append(person)
    core = signed[0].evidence[0].model_copy(update={"rule": "signing without another event"})
    proof = [e for e in signed[0].evidence if e.field in ("signed_on", "signatories")]
    fields = {"signed_on": "date", "signatories": "participants"}
    return (
        Meeting(
            id="meeting/1",
            evidence=(core, *(e.model_copy(update={"field": fields[str(e.field)]}) for e in proof)),
            kind="signing",
            participants=tuple(people),
            date=signed[0].signed_on,
            certainty="inferred",
        ),
    )


class _Events:
    """The events of one article, while they are read."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.mentions = Mentions(context)
        self.events: list[_Event] = []
        self.last_plural = 0  # where `các buổi làm việc`, `các cuộc tiếp xúc` is said last

    def read(self, number: int) -> None:
        """Read one sentence."""
        told_here = False
        silent: set[str] = set()
        for told in self.mentions.of(number, {e.kind for e in self.events[-_REMEMBERED:]}):
            if told.plural and told.group == "bilateral":
                self.last_plural = told.hit.first
            known = len(self.events)
            event = self._event_of(told)
            if event is None:
                silent.add(told.group)
                continue
            told_here = True
            self._add(event, number, told.people)
            if not told.back or len(self.events) > known:
                self._settle(event, told)
        of_last = self.events and silent <= {self.events[-1].group}
        if (told_here or of_last) and self.mentions.lists_attendance(number):
            self._attend(number)
        elif self.events and not told_here and "bilateral" not in silent:
            self._hear(number)
        if self.events and (told_here or of_last) and (people := self.mentions.attended_by(number)):
            self._add(self.events[-1], number, people, "attendance list")
        self._count_documents(number)

    def finish(self) -> tuple[Meeting, ...]:
        """The events as records."""
        self._people_of_empty_events()
        self._days_of_undated_events()
        kept = [part for event in self.events for part in self._one_each(event) if self._counts(part)]
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
                documents_count=e.documents,
                certainty="inferred" if e.inferred else "stated",
            )
            for n, e in enumerate(kept, 1)
        )

    # --- which event -------------------------------------------------------------------------------------

    def _event_of(self, told: Told) -> _Event | None:
        event = self._referent(told) if told.back else self._twin(told)
        if event is None and (rule_name := self._is_event(told)):
            event = self._new(told, rule_name)
            self.events.append(event)
        return event

    def _referent(self, told: Told) -> _Event | None:
        """The event that `tại buổi lễ`, `tại cuộc hội đàm với X` refers back to."""
        same = [e for e in self.events[-_REMEMBERED:] if e.group == told.group]
        if told.form == "back":
            return same[-1] if same else self.events[-1] if self.events else None
        if told.people and told.group == "bilateral":
            guests = [i.value for i in told.people if i.value.country != "VN"]
            same = [e for e in same if not guests or not e.participants or any(e.has(g) for g in guests)]
        named = [e for e in same if e.kind == told.kind]
        if named:
            return named[-1]
        return same[-1] if same and (told.kind in _GENERIC or same[-1].kind in _GENERIC) else None

    def _twin(self, told: Told) -> _Event | None:
        """The event already told in other words: the same people, or the same named event and day."""
        people = [i.value for i in told.people]
        for event in reversed(self.events[-_REMEMBERED:]):
            if event.group != told.group:
                continue
            known = event.officials()
            if told.group == "bilateral":
                if people and known and (all(event.has(p) for p in people) or _all_in(known, people)):
                    return event
                if event.kind == told.kind and not (people and known):
                    return event
            elif event.kind == told.kind and self._may_be_one(event, told, people):
                date = self.mentions.date(told)
                if date is None or event.date is None or _same_days(event.date, date.value.value):
                    return event
        return None

    def _may_be_one(self, event: _Event, told: Told, people: list[Official]) -> bool:
        """Shared people, or people told of only once; where nobody is named, the same words."""
        if people and event.participants and any(event.has(p) for p in people):
            return True
        if people and event.participants:  # "đây là lần đầu tiên diễn đàn được tổ chức"
            return event.words == self._words(told) and self.mentions.date(told) is None
        if people or event.participants:
            return True
        return len(set(event.words.split()) & set(self._words(told).split())) >= 2

    def _words(self, told: Told) -> str:
        return fold(self.context.text(told.hit.first, told.hit.stop))

    def _is_event(self, told: Told) -> str | None:
        """The rule by which a mention tells an event of its own."""
        if told.back:
            sides = {i.value.country for i in told.people}
            return "event spoken at" if len(sides) >= (2 if told.group == "bilateral" else 1) else None
        if told.form == "act":
            return self._act(told)
        return self._verb(told) if told.form == "verb" else self._named(told)

    @rule(
        "verb of meeting",
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Chiều 17/9, Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu đã tiếp Đại sứ Lào tại Việt Nam Khamla Vongdara.": {
                "reception, held": "Trần Văn Mẫu, Khamla Vongdara"
            },
            "Thủ tướng Lê Văn Mẫu hội đàm với Thủ tướng Lào Bounmy Phommachanh.": {
                "talks, held": "Lê Văn Mẫu, Bounmy Phommachanh"
            },
            "Sáng 5/6, Thủ tướng Lê Văn Mẫu điện đàm với Thủ tướng Lào Bounmy Phommachanh.": {
                "phone_call, held": "Lê Văn Mẫu, Bounmy Phommachanh"
            },
        },
        never=[
            "Thủ tướng Lê Văn Mẫu tiếp tục chỉ đạo các bộ giúp Lào.",
            "Chủ tịch UBND tỉnh Nghệ An Trần Văn Mẫu làm việc với Giám đốc Sở Y tế Lê Thị Mẫu.",
            "Các doanh nghiệp Việt Nam tại Lào gặp khó khăn.",
        ],
    )
    def _verb(self, told: Told) -> str | None:
        """People of two countries around a verb of meeting."""
        sides = {i.value.country for i in (*told.people, *told.bodies) if i.value.country}
        guests: set[str] = set()
        if told.number <= _EARLY:  # "gặp mặt học viên các tỉnh Bắc Lào": guests without a name
            guests = self.mentions.countries_met(told)
            sides |= guests
        met = told.people or len(({b.value.country for b in told.bodies} | guests) & _REGION) == 2
        return "verb of meeting" if met and len(sides) >= 2 and sides & _REGION else None

    @rule(
        "named event",
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Sáng 5/6, tại Viêng Chăn đã diễn ra Lễ khánh thành trường học. Dự lễ có Bộ trưởng Giáo dục và Thể "
            "thao Lào Khamla Vongdara.": {"inauguration, held": "Khamla Vongdara"},
            "Thủ tướng Lê Văn Mẫu và Thủ tướng Lào Bounmy Phommachanh đồng chủ trì Kỳ họp lần thứ 50.": {
                "committee_session, held": "Lê Văn Mẫu, Bounmy Phommachanh"
            },
            "Lễ bàn giao sẽ được tổ chức ngày 5/6 tại Viêng Chăn.": {"handover, planned": ""},
        },
        never=["Bên lề hội nghị, hai bên trao đổi nhiều vấn đề."],
    )
    def _named(self, told: Told) -> str | None:
        """A named event that was held."""
        return "named event" if self.mentions.is_held(told) else None

    @rule(
        "act of a visit",
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Chiều 24/12, Bí thư Tỉnh ủy Hà Tĩnh Trần Văn Mẫu đã dâng hương tại nhà thờ liệt sĩ ở Lào.": {
                "ceremony, held": "Trần Văn Mẫu"
            },
        },
        never=["Người dân dâng hương tại nhà thờ liệt sĩ."],
    )
    def _act(self, told: Told) -> str | None:
        """What one side does on a visit: incense, wreaths, presents."""
        opens = told.hit.first - self.context.sentences[told.number].first <= 3
        return "act of a visit" if any(i.stop <= told.hit.first or opens for i in told.people) else None

    def _new(self, told: Told, rule_name: str) -> _Event:
        hit = told.hit
        event = _Event(told.kind, told.group, told.number, hit.first, plural=told.plural)
        event.welcome = bool(hit.value.get("welcome"))
        event.words, event.current = self._words(told), self.mentions.is_current(told)
        event.status = self.mentions.status(told)
        event.aside = bool(self.events) and self.mentions.is_aside(told.number)
        after = [i for i in told.people if 0 <= i.first - hit.stop <= _FAR][:1]
        before = [i for i in told.people if 0 <= hit.first - i.stop <= _FAR][-1:]
        near = after or before
        first = min([hit.first, *(i.first for i in near)])
        stop = max([hit.stop, *(i.stop for i in near)])
        if told.form in ("noun", "opening") and not told.back:
            clause = self.mentions.clause(told)
            first, stop = min(first, clause[0]), max(stop, clause[1])
        event.proof.append(self.context.evidence(told.number, first, stop, rule_name))
        return event

    # --- what completes it ----------------------------------------------------------------------------------

    def _add(self, event: _Event, number: int, people: Iterable[Item], rule_name: str = "participant") -> None:
        for item in people:
            if not event.has(item.value):
                event.participants.append(item.value)
                event.proof.append(self.context.evidence(number, *item.inner, rule_name, "participants"))

    @rule(
        "attendance list",
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Thủ tướng Lê Văn Mẫu hội đàm với Thủ tướng Lào Bounmy Phommachanh. Tham gia hội đàm có Đại sứ Việt "
            "Nam tại Lào Phạm Thị Mẫu.": {"talks, held": "Lê Văn Mẫu, Bounmy Phommachanh, Phạm Thị Mẫu"},
        },
    )
    def _attend(self, number: int) -> None:
        """Everyone in an attendance list is at the last event."""
        self._add(self.events[-1], number, self.mentions.everyone(number), "attendance list")

    def _hear(self, number: int) -> None:
        """Those who speak after an event of many is told, and before the next one, are at it."""
        event = next(e for e in reversed(self.events) if not e.aside)
        known = event.participants or (event.number <= _EARLY and not event.welcome)
        if known and event.group in _OF_MANY and event.status == "held":
            self._add(event, number, [i for i in self.context.items[number] if self.mentions.speaks(number, i)])

    def _settle(self, event: _Event, told: Told) -> None:
        if event.date is None and (date := self.mentions.date(told)) is not None:
            event.date = date.value.value
            event.proof.append(self.context.evidence(told.number, date.first, date.stop, "date of an event", "date"))
        if event.place is None and (spot := self.mentions.place(told)) is not None:
            event.place = spot[2]
            event.proof.append(self.context.evidence(told.number, spot[0], spot[1], "place of an event", "place"))
        sides = {p.country for p in event.participants}
        for body in told.bodies:
            if (
                told.form == "verb"
                and body.first >= told.hit.stop
                and body.value.country
                and body.value.country not in sides
            ):
                self._add(event, told.number, [body])
                sides.add(body.value.country)

    def _count_documents(self, number: int) -> None:
        """`chứng kiến lễ ký 4 văn kiện`: how many were signed stays on the event."""
        if not self.events:
            return
        keys = self.context.scan.tokens.keys
        for item in self.context.items[number]:
            if item.kind != "quantity" or "ký" not in keys[max(0, item.first - 5) : item.first]:
                continue
            quantity = item.value.value
            words = f"{quantity.unit or ''} {quantity.item or ''}".strip().casefold()
            if any(words.startswith(noun) for noun in _DOCUMENTS) and quantity.amount is not None:
                self.events[-1].documents = int(quantity.amount)
                self.events[-1].proof.append(
                    self.context.evidence(number, item.first, item.stop, "documents signed", "documents_count")
                )

    def _people_of_empty_events(self) -> None:
        """Where nobody is named at an event, those who speak until the next one is told were there."""
        told = [event.number for event in self.events if not event.aside]
        for event in self.events:
            if event.participants or event.group == "bilateral" or event.number > _EARLY or event.aside:
                continue
            if event.welcome:
                self._welcomed(event)
                continue
            until = min((n for n in told if n > event.number), default=len(self.context.sentences))
            for number in range(event.number, until):
                self._add(event, number, [i for i in self.context.items[number] if self.mentions.speaks(number, i)])

    @rule(
        "day of the event before",
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Sáng 5/6/2023, Thủ tướng Lê Văn Mẫu chủ trì lễ đón chính thức Thủ tướng Lào Bounmy Phommachanh. "
            "Ngay sau lễ "
            "đón, Thủ tướng Lê Văn Mẫu hội đàm với Thủ tướng Lào Bounmy Phommachanh.": {
                "talks, held": "Lê Văn Mẫu, Bounmy Phommachanh"
            },
        },
    )
    def _days_of_undated_events(self) -> None:
        """An event told without a day, soon after one that has its day: of the same day, and it says so."""
        dated: _Event | None = None
        for event in self.events:
            if event.status != "held":
                continue
            if event.date is not None:
                dated = event
            elif dated is not None and 0 < event.number - dated.number <= _SAME_DAY:
                event.date, event.inferred = dated.date, True
                day = next(e for e in dated.proof if e.field == "date")
                event.proof.append(day.model_copy(update={"rule": "day of the event before"}))
            elif told := self.mentions.day_before(event.number, _SAME_DAY):
                event.date, event.inferred = told[1].value.value, True
                proof = self.context.evidence(told[0], told[1].first, told[1].stop, "day of the event before", "date")
                event.proof.append(proof)
                dated = event

    def _welcomed(self, event: _Event) -> None:
        """`Lễ đón chính thức …`: for the guest of the sentence before."""
        for number in range(event.number, max(-1, event.number - 2), -1):
            if guests := self.mentions.everyone(number):
                self._add(event, number, guests[-1:])
                return

    @rule(
        "one session with each",
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Thủ tướng Lê Văn Mẫu đã có các cuộc điện đàm với Thủ tướng Lào Bounmy Phommachanh và Thủ tướng "
            "Campuchia Sok Dara.": {"phone_call, held": "Lê Văn Mẫu, Sok Dara"},
        },
    )
    def _one_each(self, event: _Event) -> list[_Event]:
        """`làm việc với A và B`, later `Tại các buổi làm việc`: one with each counterpart."""
        if event.group != "bilateral" or not (event.plural or event.first < self.last_plural):
            return [event]
        people = event.officials()
        guests = [p for p in people if p.country != people[0].country]
        if len(guests) < 2:
            return [event]
        own = [p for p in event.participants if p.country == people[0].country]
        return [
            replace(event, participants=[*own, guest], proof=self._proof_of(event, guest, guests)) for guest in guests
        ]

    def _proof_of(self, event: _Event, guest: Official, guests: list[Official]) -> list[Evidence]:
        """The event's proof with this guest alone; its core runs from the event's words to the guest's name."""
        others = {p.name for p in guests if p is not guest}
        core, *rest = event.proof
        kept = [e for e in rest if e.field != "participants" or Source(e.quote).clean not in others]
        names = (e for e in kept if e.field == "participants" and Source(e.quote).clean == guest.name)
        named = next(names, core)
        start, end = core.start, max(core.end, named.end) if named.section == core.section else core.end
        if end - start > _LONGEST_QUOTE or "\n" in self.context.scan.source.raw[start:end]:
            end = core.end
        quote = self.context.scan.source.raw[start:end]
        whole = core.model_copy(update={"rule": "one session with each", "end": end, "quote": quote})
        return [whole, *kept]

    def _counts(self, event: _Event) -> bool:
        """An event of either country; one without people only where it is the one reported, or dated and placed."""
        if not event.participants:
            early = event.number <= _EARLY and (event.date is not None or event.place is not None)
            return event.group != "bilateral" and (early or event.current)
        return any(p.country in _REGION for p in event.participants)


def _all_in(some: Iterable[Official], people: Iterable[Official]) -> bool:
    return all(any(a is b for b in people) for a in some)


def _same_days(one: When, other: When) -> bool:
    """The same day, or a day and the days of which it is the last: `bế mạc tối 9/9`, `từ ngày 6 đến 9/9`."""
    ends = {_last(one), _last(other)}
    return one == other or (isinstance(one, DateRange) != isinstance(other, DateRange) and len(ends) == 1)


def _last(when: When) -> tuple[int | None, int | None, int | None]:
    end = when.end if isinstance(when, DateRange) else when
    return (end.year, end.month, end.day) if end is not None else (None, None, None)
