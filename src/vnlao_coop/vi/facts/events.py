"""An event while its mentions are gathered, and what the whole article adds to it once all of them are read.

:mod:`vnlao_coop.vi.facts.meetings` gathers the mentions; here come the people and days that an event's own sentences
leave out, one session with each counterpart, and what counts as an event at all.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import pairwise

from vnlao_coop.models.actors import Official, Participant, Place
from vnlao_coop.models.base import Evidence, with_changes
from vnlao_coop.models.dates import PartialDate
from vnlao_coop.models.facts import Agreement, Meeting, MeetingKind, MeetingStatus, When
from vnlao_coop.text.source import Source, fold
from vnlao_coop.vi.actors.venues import AT
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.event_mentions import Mentions
from vnlao_coop.vi.facts.event_places import place_before, place_in_title, place_of_opening
from vnlao_coop.vi.facts.event_sites import Spot
from vnlao_coop.vi.facts.signers import once
from vnlao_coop.vi.rules import rule

_ANY_YEAR = 2001  # stands for a year that is not told, where February does not matter
EARLY = 3  # sentences in which an event without participants is still the one reported
_SAME_DAY = 3  # sentences after a dated event in which the next one is of the same day
_QUIET = 12  # the same where no other day is told in between
_LONGEST_QUOTE = 600  # characters
_IN_PICTURE = frozenset(["trái", "phải", "giữa", "bên", "ảnh"])  # X (trái) chào xã giao Y

_SOURCE_WITHIN = 2  # sentences behind an event in which `theo X` is of one who was there


@dataclass(slots=True, eq=False)
class Event:
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
    hosted: bool = False  # by two places, their people unnamed
    aside: bool = False  # told in looking back from another event

    def has(self, person: Participant) -> bool:
        return any(p is person for p in self.participants)

    def put(self, context: Context, number: int, spot: Spot | None, rule_name: str = "place of an event") -> None:
        """Where it was held, if that is not told before."""
        if spot is not None and self.place is None:
            self.place = spot[2]
            self.proof.append(context.evidence(number, spot[0], spot[1], rule_name, "place"))

    def forget(self, lands: Set[str | None]) -> None:
        """The place, and the bodies of ``lands``, whose people are named after them."""
        bodies = [p for p in self.participants if not isinstance(p, Official) and (p.country or "VN") in lands]
        names = {fold(body.name) for body in bodies}
        self.place, self.participants = None, [p for p in self.participants if all(p is not body for body in bodies)]
        self.proof = [e for e in self.proof if e.field != "place"]
        self.proof = [e for e in self.proof if e.field != "participants" or fold(e.quote) not in names]

    def officials(self) -> list[Official]:
        return [p for p in self.participants if isinstance(p, Official)]

    def add(self, context: Context, number: int, people: Iterable[Item], rule_name: str = "participant") -> None:
        """Those who take part, each once, with their names as proof."""
        for item in people:
            if not self.has(item.value):
                self.participants.append(item.value)
                self.proof.append(context.evidence(number, *item.inner, rule_name, "participants"))


@rule(
    "signing without another event",
    reader="vnlao_coop.vi.replay:meetings",
    examples={
        "Sáng 5/6, tại Viêng Chăn, Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào đã được ký.": {"signing, held": ""},
    },
    never=["Việt Nam và Lào thực hiện Hiệp định thương mại ký năm 2015."],
)
def signing_alone(context: Context, agreements: tuple[Agreement, ...]) -> tuple[Meeting, ...]:
    """Where an article reports a signing and no other event, the signing is the event."""
    told = [a for a in agreements if a.status == "signed" and a.modality == "asserted"]
    signed = [a for a in told if a.signed_on or {p.country for p in (*a.signatories, *a.witnesses)} >= REGION]
    if not signed:
        return ()
    people = once(p for a in signed for p in a.signatories)
    seen = [(p, proof) for a in signed for p, proof in _onlookers(context, a) if all(p is not s for s in people)]
    core = signed[0].evidence[0].model_copy(update={"rule": "signing without another event"})
    proof = [e for e in signed[0].evidence if e.field in ("signed_on", "signatories")]
    fields = {"signed_on": "date", "signatories": "participants"}
    where = _signed_at(context, core)
    return (
        Meeting(
            id="meeting/1",
            evidence=(
                core,
                *(e.model_copy(update={"field": fields[str(e.field)]}) for e in proof),
                *(proof for _, proof in seen),
                *([where[1]] if where else []),
            ),
            kind="signing",
            participants=once((*people, *(person for person, _ in seen))),
            date=signed[0].signed_on,
            place=where[0] if where else None,
            certainty="inferred",
        ),
    )


def _onlookers(context: Context, agreement: Agreement) -> Iterator[tuple[Official, Evidence]]:
    """Who looks on as a document is signed, with their names in the sentences that tell of it."""
    scan = context.scan
    proof = agreement.evidence if agreement.witnesses else ()
    told = {context.number_of(scan.tokens.index_at(scan.source.at_raw(e.start))) for e in proof}
    for number in sorted(told):
        for item in context.items[number]:
            if any(item.value is person for person in agreement.witnesses):
                yield item.value, context.evidence(number, *item.inner, "who looks on is there", "participants")


def with_signers(
    context: Context, meetings: tuple[Meeting, ...], agreements: tuple[Agreement, ...]
) -> tuple[Meeting, ...]:
    """Who signs, or looks on, is at the one signing that the article reports, though its sentence names nobody."""
    at = [n for n, m in enumerate(meetings) if m.kind == "signing" and m.status == "held"]
    if len(at) != 1:
        return meetings
    signing = meetings[at[0]]
    there = {person.name for person in signing.participants}
    people: dict[str, Official] = {}
    proof: list[Evidence] = []
    for agreement in agreements:
        new = {p.name: p for p in agreement.signatories if p.name not in there and p.name not in people}
        if agreement.status == "signed" and new:
            people |= new
            proof += [e for e in agreement.evidence if e.field == "signatories"]
    for agreement in (a for a in agreements if a.status == "signed"):
        for person, name in _onlookers(context, agreement):
            if person.name not in there and person.name not in people:
                people[person.name] = person
                proof.append(name)
    if not people:
        return meetings
    proof = [
        e.model_copy(update={"field": "participants", "rule": "who signs is there"}) if e.field == "signatories" else e
        for e in proof
    ]
    changes = {
        "participants": (*signing.participants, *people.values()),
        "evidence": (*signing.evidence, *proof),
    }
    return (*meetings[: at[0]], with_changes(signing, changes), *meetings[at[0] + 1 :])


def _signed_at(context: Context, core: Evidence) -> tuple[Place, Evidence] | None:
    """The first place after `tại` in the sentence that tells of the signing."""
    for number, (first, stop, _) in enumerate(context.sentences):
        start, end = context.scan.source.raw_span(*context.scan.tokens.span(first, stop))
        if not start <= core.start < end:
            continue
        venues, places = context.cast.venue_at, {i.first: i for i in context.items[number] if i.kind == "place"}
        for k in range(first + 1, stop):
            here = venues.get(k) or ((i.stop, i.value) if (i := places.get(k)) is not None else None)
            if here is not None and context.scan.tokens.keys[k - 1] in AT:
                return here[1], context.evidence(number, k, here[0], "signing without another event", "place")
    return None


@dataclass(slots=True, eq=False)
class Finish:
    """The events of one article, read to its end; ``last_plural`` is where `các buổi làm việc` is said last.

    ``partakers`` are those who do something at an event, with the sentence that says it.
    """

    context: Context
    mentions: Mentions
    events: Sequence[Event]
    last_plural: int = 0
    partakers: Sequence[tuple[Event, int, Sequence[Item]]] = ()

    def records(self) -> tuple[Meeting, ...]:
        """The events as records, in reading order."""
        self._people_of_empty_events()
        self._days_of_undated_events()
        self._places_of_placeless_events()
        kept = [part for event in self.events for part in self._one_each(event) if self._counts(part)]
        kept = [event for event in kept if not self._is_shown_again(event, kept)]
        for event, number, people in self.partakers:
            event.add(self.context, number, people)  # they are at an event, and tell none
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
                status="recalled" if e.status == "held" and self.context.is_history(e.date) else e.status,
                documents_count=e.documents,
                certainty="inferred" if e.inferred else "stated",
            )
            for n, e in enumerate(kept, 1)
        )

    def _is_shown_again(self, event: Event, others: Sequence[Event]) -> bool:
        """`Ảnh: X chào xã giao Y`, where `X được Y, Z tiếp` is told with its day: the picture is of that."""
        first, stop, section = self.context.sentences[event.number]
        brackets = pairwise(self.context.scan.tokens.keys[first:stop])
        shown = section in ("title", "caption") or any(a == "(" and b in _IN_PICTURE for a, b in brackets)
        people = event.officials()
        if not shown or event.date is not None or event.group != "bilateral" or {p.country for p in people} != REGION:
            return False
        told = (e for e in others if e.group == event.group and e.date is not None and e.number > event.number)
        return any(all(e.has(p) for p in people) for e in told)

    def _people_of_empty_events(self) -> None:
        """Where nobody is named at an event, those who speak until the next one is told were there."""
        told = [event.number for event in self.events if not event.aside]
        for event in self.events:
            if event.participants or event.group == "bilateral" or event.number > EARLY or event.aside:
                continue
            if event.welcome:
                self._welcomed(event)
                continue
            until = min((n for n in told if n > event.number), default=len(self.context.sentences))
            for number in (n for n in range(event.number, until) if not self.mentions.is_interview(n)):
                items = self.context.items[number]
                heard = [i for i in items if self.mentions.speaks(number, i) or self._is_source(event, number, i)]
                event.add(self.context, number, heard)

    def _is_source(self, event: Event, number: int, item: Item) -> bool:
        """`Hội nghị đánh giá … Theo Trung tướng X, …`: whose words are told soon after."""
        opens = item.first == self.context.sentences[number].first + 1 and number - event.number <= _SOURCE_WITHIN
        told = opens and self.context.scan.tokens.keys[item.first - 1] == "theo" and item.kind == "person"
        return told and self.mentions.is_here(number, item)

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
        dated: Event | None = None
        for event in sorted(self.events, key=lambda e: e.number):
            if event.status != "held":
                continue
            if event.date is not None:
                dated = event
            elif dated is not None and (off := self.mentions.days_off(event.number)) is not None:
                self._count_from(dated, event, off)
            elif dated is not None and self._same_day(dated, event):
                event.date, event.inferred = dated.date, True
                day = next(e for e in dated.proof if e.field == "date")
                event.proof.append(day.model_copy(update={"rule": "day of the event before"}))
            elif told := self._day_told(event):
                off = self.mentions.days_off(event.number)
                event.date, event.inferred = moved(told[1].value.value, off) if off else told[1].value.value, True
                proof = self.context.evidence(told[0], told[1].first, told[1].stop, "day of the event before", "date")
                event.proof.append(proof)
                dated = event

    def _day_told(self, event: Event) -> tuple[int, Item] | None:
        """The day told soon before; `cùng ngày`, `chiều cùng ngày`: also one that opens a sentence further back."""
        if self.context.sentences[event.number].section == "title":
            return self.mentions.day_of_opening(event.number + 1)
        near = self.mentions.day_before(event.number, _SAME_DAY, any_year=event.number <= EARLY)
        if near is not None or not self.mentions.says_same_day(event.number):
            return near or self._day_of_lead(event)
        far = self.mentions.day_before(event.number, _QUIET)
        if far is None or far[1].first <= self.context.sentences[far[0]].first + 1:
            return far
        dateline = self.context.scan.tokens.keys[far[1].first - 1] in ("-", ")")  # Vinh - | Chiều 3/10, …
        return far if dateline and self.mentions.day_before(far[0], _QUIET) is None else None

    def _day_of_lead(self, event: Event) -> tuple[int, Item] | None:
        """The day that a lead opens with, where no other is told up to the event: of all the pictures of a visit."""
        lead = self.mentions.day_before(event.number, _QUIET, any_year=True)
        if lead is None or lead[0] > 1 or lead[1].first > self.context.sentences[lead[0]].first + 1:
            return None
        return lead if self._no_other_day(lead[0], event.number) else None

    @rule(
        "day counted from the event before",
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Sáng 5/6/2023, Thủ tướng Lê Văn Mẫu hội đàm với Thủ tướng Lào Bounmy Phommachanh. Trước đó một ngày, "
            "tỉnh Sơn La làm lễ đón Thủ tướng Lào Bounmy Phommachanh.": {"ceremony, held": "Bounmy Phommachanh"},
        },
    )
    def _count_from(self, dated: Event, event: Event, days: int) -> None:
        """`Trước đó một ngày, …`: the day is counted from that of the event told before."""
        event.date, event.inferred, event.current = moved(dated.date, days), True, dated.current
        if event.date is not None:
            day = next(e for e in dated.proof if e.field == "date")
            event.proof.append(day.model_copy(update={"rule": "day counted from the event before"}))

    @rule(
        "place of the sentence before",
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Ngày 16/5, Đoàn do Thứ trưởng Lê Văn Mẫu dẫn đầu tới tỉnh Xiêng Khoảng (Lào). Tại đây, Tỉnh trưởng Bounmy "
            "Phommachanh đã chủ trì buổi gặp.": {"meeting, held": "Bounmy Phommachanh, Lê Văn Mẫu"},
        },
    )
    def _places_of_placeless_events(self) -> None:
        """`Tại đây, …`: where the sentence before is; `Sau lễ đón, hai bên hội đàm`: where that was held."""
        last: Event | None = None
        for event in sorted(self.events, key=lambda e: e.number):
            if event.place is None and event.status == "held":
                self._place_from(event, last)
            if event.place is not None:
                last = event

    def _place_from(self, event: Event, last: Event | None) -> None:
        spot = place_before(self.context, event.number)
        if spot is None and event.number <= EARLY:
            spot = place_of_opening(self.context, event.number, {e.number for e in self.events})
        if spot is None and event is min(self.events, key=lambda e: e.number):
            spot = place_in_title(self.context, event.number)
        proof = None
        if spot is not None:
            event.place, number = spot[2], self.context.number_of(spot[0])
            proof = self.context.evidence(number, spot[0], spot[1], "place of the sentence before", "place")
        elif last is not None and event.number - last.number <= 1 and self._follows(event, last):
            event.place = last.place
            told = next((e for e in last.proof if e.field == "place"), None)
            proof = None if told is None else told.model_copy(update={"rule": "place of the sentence before"})
        if proof is not None:
            event.inferred = True
            event.proof.append(proof)

    def _follows(self, event: Event, last: Event) -> bool:
        """`Sau lễ đón, …`: right after the one that it names."""
        first = self.context.sentences[event.number].first
        after = "sau" in self.context.scan.tokens.keys[first : first + 2]
        return after and event.date == last.date and self.mentions.names_first(event.number, last.kind)

    def _same_day(self, dated: Event, event: Event) -> bool:
        """Soon after a dated event, or `cùng ngày` however far."""
        near = event.number - dated.number <= _SAME_DAY and not self._day_opens(dated.number + 1, event.number)
        said = self.mentions.says_same_day(event.number) or self.mentions.names_first(event.number, dated.kind)
        return event.number > dated.number and (near or said or self._no_other_day(dated.number, event.number))

    def _day_opens(self, first: int, last: int) -> bool:
        """`Ngày 9/3, …`: whether one of the sentences from ``first`` up to ``last`` opens with a day of its own."""
        for number in range(first, last):
            start = self.context.sentences[number].first
            days = (i for i in self.context.items[number][:1] if i.kind == "date" and i.first <= start + 1)
            if any(self.mentions.is_day(i) for i in days):
                return True
        return False

    def _no_other_day(self, first: int, last: int) -> bool:
        """Whether no day is told in the sentences after ``first`` up to ``last``, which are not far."""
        rows = self.context.items[first + 1 : last + 1]
        return len(rows) <= _QUIET and not any(i.kind == "date" and self.mentions.is_day(i) for r in rows for i in r)

    def _welcomed(self, event: Event) -> None:
        """`Lễ đón chính thức …`: for the guest of the sentence before."""
        for number in range(event.number, max(-1, event.number - EARLY), -1):
            if guests := self.mentions.everyone(number):
                event.add(self.context, number, guests[-1:])
                return

    @rule(
        "one session with each",
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Thủ tướng Lê Văn Mẫu đã có các cuộc điện đàm với Thủ tướng Lào Bounmy Phommachanh và Thủ tướng "
            "Campuchia Sok Dara.": {"phone_call, held": "Lê Văn Mẫu, Sok Dara"},
        },
    )
    def _one_each(self, event: Event) -> list[Event]:
        """`làm việc với A và B`, later `Tại các buổi làm việc`: one with each counterpart."""
        if event.group != "bilateral" or not (event.plural or event.first < self.last_plural):
            return [event]
        people = event.officials()
        guests = [p for p in people if p.country != people[0].country]
        if len(guests) == 1 and people[0].country in REGION:  # Đoàn đã lần lượt được A và B tiếp
            guests = [p for p in people if p.country == people[0].country]
        listed = {Source(e.quote).clean for e in event.proof if e.rule == "attendance list"}
        guests = [p for p in guests if p.name not in listed]  # Về phía A có X; Y: at the one meeting
        if len(guests) < 2:
            return [event]
        own = [p for p in event.participants if not any(p is guest for guest in guests)]
        return [
            replace(event, participants=[*own, guest], proof=self._proof_of(event, guest, guests)) for guest in guests
        ]

    def _proof_of(self, event: Event, guest: Official, guests: list[Official]) -> list[Evidence]:
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

    def _counts(self, event: Event) -> bool:
        """An event of either country; one without people only where it is the one reported, or dated and placed."""
        if not event.participants:
            early = event.number <= EARLY and (event.date is not None or event.place is not None)
            same_day = self.mentions.says_same_day(event.number)
            also = event.inferred or event.group == "act" or same_day
            placed = event.place is not None and also or event.hosted and same_day
            return (event.group != "bilateral" or event.hosted) and (early or event.current or placed)
        return event.hosted or any(p.country in REGION for p in event.participants)


def moved(when: When | None, days: int) -> PartialDate | None:
    """The day so many days off; None where the calendar would need a year that is not told."""
    if not isinstance(when, PartialDate) or when.day is None or when.month is None:
        return None
    day = dt.date(when.year or _ANY_YEAR, when.month, when.day) + dt.timedelta(days)
    if when.year is None and (when.month != day.month or (when.month, when.day) == (2, 29)):
        return None
    return PartialDate(year=when.year and day.year, month=day.month, day=day.day)
