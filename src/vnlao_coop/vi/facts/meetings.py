"""Meetings and events: what was held, who took part, when and where.

A verb of meeting (`hội đàm với`, `tiếp`, `làm việc với`) needs people of two countries around it; a
named event (`Lễ khánh thành`, `Kỳ họp`) needs words that it was held. What refers back to an event
already told (`Tại buổi lễ, ông X …`, `Dự lễ có …`) adds to it and makes no second one.
"""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.models.base import Evidence
from vnlao_coop.models.dates import DateRange
from vnlao_coop.models.facts import Delegation, Meeting
from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.venues import AT
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.event_frames import Told
from vnlao_coop.vi.facts.event_guests import LED, OTHER_SPEAKER, Guests
from vnlao_coop.vi.facts.event_scenes import (
    encounter,
    guest,
    guest_and_host,
    is_announced,
    only_guest,
    same_two,
    scene_event,
)
from vnlao_coop.vi.facts.event_sides import (
    both_sides,
    countries_met,
    group_alone,
    groups_acting,
    groups_met,
    is_home_host,
    is_host,
    land_of,
)
from vnlao_coop.vi.facts.events import EARLY, Event, Finish, moved
from vnlao_coop.vi.facts.visit_goals import is_posted
from vnlao_coop.vi.rules import rule

_SEES_OFF = "tiễn"
_REMEMBERED = 40  # events that a mention is compared with: keeps reading linear
_OF_MANY = frozenset(["ceremony", "session", "press"])  # events at which several speak
_VISITED = frozenset(["working_session", "meeting", "courtesy_call"])  # of which the hosts may be told later
_VISIT_WITHIN = 8  # tokens of `chuyến thăm hữu nghị chính thức, làm việc với`
_VISIT_WORDS = frozenset(fold("viếng thăm hữu nghị chính thức , và công tác").split())
_FOR_ALL = ("thay", "mặt")
_PAID = frozenset(["thăm", "chúc"])  # visits that are paid: whoever receives the guests makes them a reception
_DOCUMENTS = frozenset(["văn kiện", "văn bản", "thỏa thuận", "thoả thuận", "biên bản", "hiệp định", "bản ghi nhớ"])
_BACK_WITHIN = 4  # tokens from an act to the event that it is a part of
_SIDES_WITHIN = 2  # sentences after talks in which the two groups are told
_TOLD_WITHIN = 4  # sentences back from the only event to who came to it
_GUESTS_WITHIN = 12  # tokens of `cộng đồng doanh nghiệp Việt Nam đang đầu tư tại Lào`
_BUSY = 6  # tokens of `đang theo học ngành y tại`
_HOUSE_WORDS = 2  # Giám đốc | Bệnh viện, of the Bệnh viện A that is visited
_FAR = 30  # tokens between an event's words and the people quoted with them


def read_meetings(context: Context, delegations: Sequence[Delegation] = ()) -> tuple[Meeting, ...]:
    """Every concrete event the article reports, in reading order; ``delegations`` say who leads `đoàn`."""
    events = _Events(context, delegations)
    for number in range(len(context.sentences)):
        events.read(number)
    return Finish(context, events.mentions, events.events, events.last_plural, events.partakers).records()


class _Events(Guests):
    """The events of one article, while they are read."""

    def __init__(self, context: Context, delegations: Sequence[Delegation]) -> None:
        super().__init__(context, delegations)
        self.travels = bool(delegations)
        self.headless = {d.origin.country for d in delegations if d.head is None and d.origin is not None} & REGION
        self.partakers: list[tuple[Event, int, list[Item]]] = []  # added last: they tell no events apart
        self.listed = 0  # the last sentence that lists who was there
        self.last_plural = 0  # where `các buổi làm việc`, `các cuộc tiếp xúc` is said last

    def read(self, number: int) -> None:
        """Read one sentence."""
        early = number <= EARLY
        if not (self.events or early or self.mentions.may_tell(number) or self.mentions.lists_attendance(number)):
            return
        told_here = False
        silent: set[str] = set()
        group: Item | None = None
        for told in self.mentions.of(number, {e.kind for e in self.events[-_REMEMBERED:]}):
            if told.plural and told.group == "bilateral":
                self.last_plural = told.hit.first
            told = self.with_counterpart(self.with_group(told))
            if not told.people and told.form in ("verb", "act") and not told.back and group is not None:
                told = told._replace(people=(group,), led=group)  # đoàn làm việc với A; gặp mặt sinh viên
            elif told.form == "verb" and not told.back and group is not None and self._are_guests_of(told, group):
                told = told._replace(people=(group, *told.people), led=group)  # …; chào xã giao Bộ trưởng B
            group = told.led
            if told.led is None and (other := guest(self.context, told, self.leaders)) is not None:
                told = told._replace(people=(*told.people, other), led=other)
            if both := (self.events and self._same_two(told)) or guest_and_host(self.context, told, self.invited):
                told = told._replace(people=tuple(both))
            elif (one := only_guest(self.context, told, self.leaders, self.events)) is not None:
                told = told._replace(people=(*told.people, one), led=one)
            known = len(self.events)
            event = self._event_of(told)
            if event is None:
                silent.add(told.group)
                continue
            told_here = True
            paid = event.kind == "meeting" and not _PAID.isdisjoint(event.words.split())
            if told.kind == "reception" and (paid or event.group == "visit"):
                event.kind = told.kind  # Đoàn đến thăm, chúc Tết tỉnh A. X tiếp đoàn.
            if number > event.number and self.context.sentences[event.number].section == "title":
                event.number = number  # what a title only sums up is told here
                if not told.back and self.context.sentences[number].section != "caption":
                    self._tell_again(event, told)
            listed = known == len(self.events) and event.number < number and self.mentions.lists_attendance(number)
            name = "attendance list" if listed else "participant"
            event.add(self.context, number, [i for i in told.people if i is not told.led], name)
            if told.led is not None:
                at = self.context.number_of(told.led.first)
                event.add(self.context, at, [told.led], LED if at == number else OTHER_SPEAKER)
                event.inferred = True
            lost = told.back and event.group in _OF_MANY or event.group == "session" and not event.participants
            if known == 0 < len(self.events) and lost and not event.hosted:
                self._attend_before(event, number)
            guests = told.led is not None or group_alone(self.context, told) is not None
            guests = guests and self.mentions.date(told) is None  # not each day of a visit has all who travel
            if event.group == "bilateral" and known == 0 < len(self.events) and guests:
                self._bring_company(event, number)
            if not told.back or len(self.events) > known:
                self._settle(event, told)
            else:
                self._settle_back(event, told)
        silence = told_here or self.mentions.denied(number)
        met = None if silence else encounter(self.context, self.mentions, number, self.events[-_REMEMBERED:])
        if met is not None and not self._lists(number):
            self.events.append(met)
            told_here = True
        listed = self.mentions.lists_attendance(number) and not self.mentions.lists_company(number)
        if not self.events and number and listed and self.mentions.everyone(number):
            self.events.extend(scene_event(self.context, self.mentions))
        near = bool(self.events) and number - max(self.events[-1].number, self.listed) <= _SIDES_WITHIN
        of_last = self.events and (silent <= {self.events[-1].group} or near and self.mentions.arrives(number))
        if not told_here and self._lists_groups(number):
            self._attend(number)
        elif (told_here or of_last and number - self.events[-1].number <= 1) and self.mentions.lists_company(number):
            self._attend(number)
        elif self.mentions.lists_members(number):
            if told_here or of_last and (near or self.events[-1].group == "bilateral"):
                self._attend(number)
        elif (told_here or of_last) and (self.mentions.lists_attendance(number) or self.mentions.arrives(number)):
            self._attend(number)
        elif self.events and not told_here and "bilateral" not in silent:
            self._hear(number)
        if self.events and (told_here or of_last) and (people := self.mentions.attended_by(number)):
            self.events[-1].add(self.context, number, people, "attendance list")
        self._count_documents(number)

    def _are_guests_of(self, told: Told, group: Item) -> bool:
        """Whether all whom a further verb of one sentence names behind it are of the side that the group visits."""
        lands = {i.value.country for i in told.people}
        return lands == REGION - {group.value.country} and all(i.first >= told.hit.stop for i in told.people)

    def _tell_again(self, event: Event, told: Told) -> None:
        """What a title sums up takes its kind, words and place from the sentence that tells it."""
        if event.group == told.group == "bilateral" and told.kind != "meeting":
            event.kind = told.kind
        event.forget({i.value.country for i in told.people})
        event.proof[0] = self._core(told, event.proof[0].rule or "")

    # --- which event -------------------------------------------------------------------------------------

    def _event_of(self, told: Told) -> Event | None:
        if told.form == "act" and self._is_of_sentence(told):
            return self.events[-1]
        if self._is_told_of(told):
            return None
        event = None
        if not (told.fresh or told.back and self.mentions.is_of_same_day(told)):
            event = self.referent(told) if told.back else self.twin(told)
        if event is None and (self._is_of_picture(told) or self._is_received(told)):
            return self.events[-1]
        if event is None and (rule_name := self._is_event(told)):
            event = self._new(told, rule_name)
            self.events.append(event)
        return event

    def _is_of_picture(self, told: Told) -> bool:
        """A caption `Đoàn A dự hội nghị`, after talks that are told: of them, where it has no day of its own."""
        named = self.context.sentences[told.number].section == "caption" and told.group == "session"
        held = bool(self.events) and self.events[-1].group == "bilateral" and self.events[-1].status == "held"
        others = [i for i in told.people if i is not told.led]
        return named and held and not others and self.mentions.date(told) is None

    def _is_received(self, told: Told) -> bool:
        """`Đoàn do X dẫn đầu đến làm việc với Trường A. Hiệu trưởng Y đã tiếp đoàn.`: who was met there."""
        last = self.events[-1] if self.events else None
        if last is None or not told.hit.value.get("host"):
            return False
        guests = {told.led.value.country} if told.led else REGION - {i.value.country for i in told.people}
        if last.kind not in _VISITED and not self._is_at_home(last, told):
            return False
        near = 0 < told.number - last.number <= _SIDES_WITHIN and (told.led is None or last.has(told.led.value))
        alone = {p.country for p in last.officials()} == guests
        own = self.mentions.date(told) is not None or self.mentions.place(told) is not None
        return near and alone and not own and not self.mentions.says_same_day(told.number)

    @staticmethod
    def _is_at_home(last: Event, told: Told) -> bool:
        """`Đoàn đến thăm Bộ Chỉ huy A tỉnh B. Chính ủy A tỉnh B chủ trì buổi tiếp đoàn.`: the house that is visited."""
        if last.group != "visit" or last.place is None:
            return False
        held = [p for i in told.people if i is not told.led for p in i.value.positions]
        house = " ".join(last.place.name.split()[:_HOUSE_WORDS])
        return any(p.place and p.place.canonical in last.place.name or p.title.endswith(house) for p in held)

    def _is_told_of(self, told: Told) -> bool:
        """`X tiếp Y. Y thông báo kết quả cuộc hội đàm với Z`: of other talks, by those who meet."""
        if told.form != "verb" or told.back or self.mentions.status(told) != "recalled":
            return False
        known = (e for e in self.events[-_REMEMBERED:] if e.group == told.group and e.kind != told.kind)
        return any(e.has(i.value) for e in known for i in told.people)

    def _is_event(self, told: Told) -> str | None:
        """The rule by which a mention tells an event of its own."""
        if told.back:
            if told.hit.value.get("welcome") and self.mentions.is_over(told):
                return None  # Ngay sau lễ đón, X hội đàm với Y
            told_before = any(e.kind == told.kind and e.officials() for e in self.events[-_REMEMBERED:])
            if told_before and told.group == "bilateral" and not told.fresh and self.mentions.is_closed(told):
                return None  # Thủ tướng X hội đàm với Y. … Kết thúc hội đàm, Bộ trưởng A và Bộ trưởng B ký …
            sides = {i.value.country for i in told.people}
            if told.led is not None and self.says_both(told):
                return "event spoken at"  # Tại cuộc hội đàm, hai tỉnh …: the guests' leader and the hosts
            if self.mentions.date(told) is not None:
                sides |= countries_met(self.context, told)  # Tại buổi gặp mặt sinh viên Lào sáng 13/4, ông X …
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
        bodies = {land_of(told, body) for body in told.bodies}
        sides = ({i.value.country for i in told.people} | bodies) - {None}
        alone = told.hit.value.get("named") and told.led is None and len({i.value.country for i in told.people}) < 2
        thanked = told.hit.value.get("host") and self.mentions.is_thanked_for(told.number, told.hit.first)
        if self._is_the_visit(told) or alone or thanked:
            return None
        guests = countries_met(self.context, told) | groups_met(
            self.context, told
        )  # "gặp mặt học viên các tỉnh Bắc Lào": guests without a name
        near = told.number <= EARLY or self.mentions.date(told) is not None
        near = near or self.mentions.says_same_day(told.number) or self.mentions.days_off(told.number) is not None
        sides |= guests | groups_acting(self.context, told)
        if is_announced(self.context, told) and not any(e.group == "bilateral" for e in self.events):
            return "verb of meeting"
        if near and both_sides(self.context, told) >= REGION:
            return "verb of meeting"  # hai tỉnh Nghệ An và Xiêng Khoảng tổ chức hội đàm
        posted = told.people and all(is_posted(i.value) and i.stop <= told.hit.first for i in told.people)
        hosts = guests or any(b.first >= told.hit.stop and b.value.country is None for b in told.bodies)
        dated = self.mentions.tells_day(told) or self.mentions.says_same_day(told.number)
        if posted and hosts and dated:
            return "verb of meeting"  # Đại sứ Lào đã đến thăm, gặp mặt lưu học sinh Lào: abroad, with whoever is there
        if guests and self._is_abroad(told):
            return "verb of meeting"
        hosted = told.led is None and any(i.stop <= told.hit.first for i in told.people)
        hosted = hosted and group_alone(self.context, told) is not None  # X đã dành cho đoàn buổi gặp mặt
        if (
            told.led is not None or self._is_away(told) or hosted and (self.travels or self._have_met())
        ) and told.form == "verb":
            return "verb of meeting"  # a travelling group, and whoever is there
        met_by_group = {i.value.country for i in told.people} == REGION - self.headless
        if len(self.headless) == 1 and met_by_group and group_alone(self.context, told) is not None:
            return "verb of meeting"  # Đoàn báo A thăm Lào. Làm việc với đoàn, ông X …: whoever leads it
        met = told.people or len((bodies | guests) & REGION) == 2
        return "verb of meeting" if met and len(sides) >= 2 and sides & REGION else None

    def _is_abroad(self, told: Told) -> bool:
        """`Chiều 7/12, tại Viêng Chăn, Chủ tịch X (đã) gặp gỡ cộng đồng người Việt Nam`, `… tại Lào`: people
        of one country, met in the other one."""
        home = {i.value.country for i in told.people if i.stop <= told.hit.first}
        keys, sentence = self.context.scan.tokens.keys, self.context.sentences[told.number]
        places = self.context.between(told.number, sentence.first, told.hit.stop + _GUESTS_WITHIN, "place")
        there = {i.value.country for i in places if keys[i.first - 1] in AT}
        dated = self.mentions.tells_day(told) or sentence.section == "title"
        return len(home) == 1 and home | there == REGION and dated

    def _have_met(self) -> bool:
        """Whether people of both countries were at an event told before: `Chiều cùng ngày, Bộ trưởng X tiếp đoàn`."""
        return any({p.country for p in event.participants} >= REGION for event in self.events[-_REMEMBERED:])

    def _is_the_visit(self, told: Told) -> bool:
        """`X dẫn đầu đoàn đã tới thăm, làm việc với các cơ quan tỉnh A từ ngày 24 đến 28/10`, `Đoàn A làm việc tại
        Lào`: the visit as a whole."""
        at, keys = self.context.item_at(told.number, told.hit.stop), self.context.scan.tokens.keys
        if at is not None and at.kind == "place" and at.value.kind == "country" and self._ends_at(told):
            return True
        before = range(told.hit.first - 1, max(0, told.hit.first - _VISIT_WITHIN), -1)
        if keys[next((k for k in before if keys[k] not in _VISIT_WORDS), 0)] == "chuyến":
            return True  # bắt đầu chuyến viếng thăm, làm việc với A từ ngày 25 đến ngày 31/12
        day = self.mentions.date(told)
        alone = not any(i.first >= told.hit.stop for i in (*told.people, *told.bodies))
        travels = "thăm" in self.context.scan.tokens.keys[told.hit.first : told.hit.stop] and told.led is None
        lasts = (
            day is not None and isinstance(day.value.value, DateRange) and day.value.value.start != day.value.value.end
        )
        return alone and day is not None and lasts and (travels or day.first > told.hit.stop)

    def _ends_at(self, told: Told) -> bool:
        """`làm việc | tại`."""
        return self.context.scan.tokens.keys[told.hit.stop - 1] in AT

    def _is_away(self, told: Told) -> bool:
        """Whether one who leads a visit acts: `nói chuyện với cộng đồng người Việt`, with whoever is there."""
        heads = [head for _, head, _ in self.leaders]
        opens = told.hit.first == self.context.sentences[told.number].first  # Thăm Trường A, X …; Nói chuyện với …, X …
        acting = [i for i in told.people if (i.stop <= told.hit.first or opens) and any(i.value is h for h in heads)]
        if not acting or len(told.people) != len(acting):
            return False
        return self.mentions.tells_day(told) or self.mentions.says_same_day(told.number)

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
        aside = self.mentions.is_aside(told.number) and self.mentions.date(told) is None
        aside = aside and (told.hit.value.get("away", False) or self.mentions.place(told) is None)
        if self._is_part(told) or aside:
            return None  # Trước đó, đoàn đã tham quan …: no day of its own
        part = range(told.hit.stop, told.hit.stop + _BACK_WITHIN)  # dâng hương trong buổi lễ: of the event told
        if any((h := self.context.scan.at(k, "meeting")) and h.value["form"] == "back" for k in part):
            return None
        if told.hit.value.get("placed"):
            giver = any(i.stop <= told.hit.first for i in (*told.people, *told.bodies)) or is_host(self.context, told)
            giver = giver or self.mentions.is_passive(told.hit)
            return "act of a visit" if giver and self.mentions.is_placed(told) else None
        both = {i.value.country for i in told.people} >= REGION
        if told.hit.value.get("away") and told.led is None and not both and not self._is_away(told):
            return None
        opens = told.hit.first - self.context.sentences[told.number].first <= 1
        named = both or any(i.stop <= told.hit.first or opens for i in told.people)
        act = any(i.stop <= told.hit.first for i in told.bodies)
        return "act of a visit" if named or act and self.mentions.place(told) is not None else None

    def _is_part(self, told: Told) -> bool:
        """`… cũng tới thắp hương`, soon after a ceremony, with no day or place of its own: what is done at it."""
        last = self.events[-1] if self.events else None
        near = last is not None and last.group == "ceremony" and 0 < told.number - last.number <= EARLY
        own = self.mentions.date(told) is not None or self.mentions.place(told) is not None
        return near and not own and not self.mentions.says_same_day(told.number)

    def _is_of_sentence(self, told: Told) -> bool:
        """`Lễ truy điệu … diễn ra tại A; Bí thư Tỉnh ủy X đến viếng`: of the ceremony of the same sentence."""
        last = self.events[-1] if self.events else None
        here = last is not None and last.group == "ceremony" and last.number == told.number
        return here and self.context.scan.tokens.keys[told.hit.stop : told.hit.stop + 1] in ((".",), (",",), ())

    def _new(self, told: Told, rule_name: str) -> Event:
        hit = told.hit
        plural = told.plural or self.mentions.one_by_one(told)
        event = Event(told.kind, told.group, told.number, hit.first, plural=plural)
        event.welcome = bool(hit.value.get("welcome"))
        event.words, event.current = self.words_of(told), self.mentions.is_current(told)
        event.status = self.mentions.status(told)
        met = both_sides(self.context, told) | countries_met(self.context, told)
        event.hosted = not told.people and told.form != "act" and (met >= REGION or is_announced(self.context, told))
        event.aside = bool(self.events) and self.mentions.is_aside(told.number)
        event.proof.append(self._core(told, rule_name))
        return event

    def _core(self, told: Told, rule_name: str) -> Evidence:
        """The words that tell an event: with the nearest person, or from its date, place or frame to its name's end."""
        hit = told.hit
        after = [i for i in told.people if 0 <= i.first - hit.stop <= _FAR][:1]
        before = [i for i in told.people if 0 <= hit.first - i.stop <= _FAR][-1:]
        near = after or before
        first = min([hit.first, *(i.first for i in near)])
        stop = max([hit.stop, *(i.stop for i in near)])
        if told.form in ("noun", "opening") and not told.back or told.form == "act" and not near:
            clause = self.mentions.clause(told)
            first, stop = min(first, clause[0]), max(stop, clause[1])
            if not told.people and self.context.scan.tokens.keys[hit.first - 1] == "làm":
                first = min(first, self.mentions.around(told)[0])  # UBND tỉnh A cũng làm lễ …
        elif told.form == "verb" and not near and not told.back:
            clause = self.mentions.around(told)
            first, stop = min(first, clause[0]), max(stop, clause[1])
        return self.context.evidence(told.number, first, stop, rule_name)

    # --- what completes it ----------------------------------------------------------------------------------

    @rule(
        "attendance list",
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Thủ tướng Lê Văn Mẫu hội đàm với Thủ tướng Lào Bounmy Phommachanh. Tham gia hội đàm có Đại sứ Việt "
            "Nam tại Lào Phạm Thị Mẫu.": {"talks, held": "Lê Văn Mẫu, Bounmy Phommachanh, Phạm Thị Mẫu"},
        },
    )
    def _attend(self, number: int) -> None:
        """Everyone in an attendance list is at the event that it names, else at the last one."""
        met = (e for e in reversed(self.events) if e.group == "bilateral" and self.mentions.lists_at(number, e.words))
        event = next(met, self.events[-1])
        first = self.context.sentences[number].first
        if _SEES_OFF in self.context.scan.tokens.keys[first : first + 2] and _SEES_OFF not in event.words.split():
            return  # Ra tiễn tại sân bay có X: no more than that
        event.add(self.context, number, self.mentions.everyone(number), "attendance list")
        self.listed = number

    def _same_two(self, told: Told) -> list[Item]:
        last = self.events[-1]
        return same_two(self.context, told, last.officials(), last.number)

    def _lists(self, number: int) -> bool:
        """Whether the sentence only says who was at the event told before."""
        return bool(self.events) and (self.mentions.lists_attendance(number) or self._lists_groups(number))

    def _lists_groups(self, number: int) -> bool:
        """`Đoàn Việt Nam do X làm Trưởng đoàn; Đoàn Lào do Y …`, right after talks: who led the two sides there."""
        if not self.events or self.events[-1].group == "act":
            return False
        if number - max(self.events[-1].number, self.listed) > _SIDES_WITHIN:
            return False
        return self._tells_group(number)

    def _tells_group(self, number: int) -> bool:
        """`Đoàn Lào do Y làm Trưởng đoàn`, at the head of a sentence that tells of no visit."""
        first, stop, _ = self.context.sentences[number]
        groups = [h for h in self.context.hits(number, "group") if h.first in (first, first + 2)]
        leads = self.context.scan.starting("lead", first, stop)
        return bool(groups) and bool(leads) and not self.context.scan.starting("visit", first, stop)

    def _bring_company(self, event: Event, number: int) -> None:
        """`Tham gia đoàn có A; B. Hôm nay, đoàn đã đến thăm tỉnh C`: whom the group is told to have brought, at the
        first that it is told to do."""
        for earlier in range(max(0, number - _SIDES_WITHIN), number):
            if self.mentions.lists_company(earlier) and self.context.sentences[earlier].section != "title":
                self.partakers.append((event, earlier, self.mentions.everyone(earlier)))

    def _attend_before(self, event: Event, number: int) -> None:
        """`Đoàn Việt Nam do X làm Trưởng đoàn; đoàn Lào do Y … Trong hai ngày diễn ra hội thảo, …`: the two sides are
        told before the only event that an article, whose lead is lost, tells."""
        people: list[tuple[int, list[Item]]] = []
        for earlier in range(max(0, number - _TOLD_WITHIN), number):
            first, stop, _ = self.context.sentences[earlier]
            sides = self.mentions.everyone(earlier)
            both = {i.value.country for i in sides} >= REGION and self.context.scan.starting("lead", first, stop)
            if both or self._tells_group(earlier) or self.mentions.lists_attendance(earlier):
                people.append((earlier, sides))
        there = {p.country for p in event.participants} | {i.value.country for _, found in people for i in found}
        if there >= REGION or event.participants:
            known = len(event.participants)
            for earlier, found in people:
                event.add(self.context, earlier, found, "attendance list")
            event.inferred = event.inferred or len(event.participants) > known

    def _hear(self, number: int) -> None:
        """Those who speak after an event of many is told, and before the next one, are at it."""
        event = next(e for e in reversed(self.events) if not e.aside)
        sentence = self.context.sentences[number]
        if event.group in _OF_MANY and event.status == "held" and (people := self.mentions.partakers(number)):
            self.partakers.append((event, number, people))
        keys, near = self.context.scan.tokens.keys, number - max(event.number, self.listed) <= _SIDES_WITHIN
        if event.group == "bilateral" and near and keys[sentence.first : sentence.first + 2] == _FOR_ALL:
            heard = [*self.mentions.speakers(number), *self.mentions.partakers(number)][:1]
            self.partakers.append((event, number, heard))  # Thay mặt lãnh đạo tỉnh, ông X đã báo cáo tình hình
        if event.kind == "handover" and event.group == "act" and number - event.number == 1:
            sides = {p.country for p in event.officials()}
            received = [i for i in self.mentions.partakers(number) if i.value.country not in sides]
            event.add(self.context, number, received)  # Đại sứ X đã tiếp nhận và cảm ơn
        if not self.mentions.says(sentence.first, sentence.stop) or self.mentions.is_interview(number):
            return
        if event.group in ("bilateral", "visit") and number - event.number <= _SIDES_WITHIN:
            self._hear_the_other_side(event, number)
            if not event.officials():  # Đồn A và Đại đội B gặp nhau. Thiếu tá X nói …
                heard = [*self.mentions.speakers(number), *self.mentions.partakers(number)]
                event.add(self.context, number, [i for i in heard if i.value.country in REGION], OTHER_SPEAKER)
                event.inferred = event.inferred or bool(heard)
        known = event.participants or (event.number <= EARLY and not event.welcome)
        if known and event.group in _OF_MANY and event.status == "held":
            event.add(self.context, number, self.mentions.speakers(number))

    def _hear_the_other_side(self, event: Event, number: int) -> None:
        """`X làm việc với lãnh đạo tỉnh B. Ông Y, Giám đốc Sở Y tế tỉnh B, nói …`: Y is one of those who were met."""
        sides = {p.country for p in event.officials()}
        if len(sides) != 1 or not sides <= REGION or event.status != "held":
            return
        people = (i for i in self.context.items[number] if self.mentions.speaks(number, i))
        heard = [i for i in people if i.value.country in REGION - sides][:1]
        event.add(self.context, number, heard, OTHER_SPEAKER)
        event.inferred = event.inferred or bool(heard)

    def _settle(self, event: Event, told: Told) -> None:
        if event.date is None and (date := self.mentions.date(told)) is not None:
            if told.number > event.number and told.form in ("noun", "opening") and not told.back:
                event.proof[0] = self._core(told, event.proof[0].rule or "")  # after a lead that only sums it up
            off = self.mentions.days_after(told, date)
            event.date = moved(date.value.value, off) if off else date.value.value
            event.inferred = event.inferred or off != 0
            if event.date is not None:
                proof = self.context.evidence(told.number, date.first, date.stop, "date of an event", "date")
                event.proof.append(proof)
        self._place(event, told)
        if told.form == "verb":
            self._add_bodies(event, told)

    def _settle_back(self, event: Event, told: Told) -> None:
        """`Buổi làm việc diễn ra tại …`, `Phát biểu tại buổi lễ sáng 19/12, …`: of an event told before."""
        if event.place is None and self.mentions.says_where(told):
            self._place(event, told)
        day = self.mentions.date(told) if event.date is None else None
        if day is not None and 0 <= day.first - told.hit.stop <= 1:
            event.date = day.value.value
            event.proof.append(self.context.evidence(told.number, day.first, day.stop, "date of an event", "date"))

    def _place(self, event: Event, told: Told) -> None:
        spot = self.mentions.place(told) if event.place is None or event.place.kind == "country" else None
        if spot is not None and (event.place is None or spot[2].kind != "country"):
            event.proof = [e for e in event.proof if e.field != "place"]
            event.place = spot[2]
            event.proof.append(self.context.evidence(told.number, spot[0], spot[1], "place of an event", "place"))

    def _add_bodies(self, event: Event, told: Told) -> None:
        """`X làm việc với Sở Y tế tỉnh B`: who is met; where nobody is named, a body of each of the two countries."""
        sides = {p.country for p in event.participants}
        alone = not sides and {land_of(told, body) for body in told.bodies} >= REGION
        home = is_home_host(self.context, told)
        for body in told.bodies:
            country = "VN" if home and body.stop <= told.hit.first else land_of(told, body)
            named = body.first >= told.hit.stop or (alone or home) and country in REGION
            if named and country and country not in sides and not self._is_where_they_are(body):
                event.add(self.context, told.number, [body])
                sides.add(country)

    def _is_where_they_are(self, body: Item) -> bool:
        """`gặp lưu học sinh Việt Nam đang học tập tại Trường A`, `gặp X tại Nhà Trắng`: where, not who."""
        keys = self.context.scan.tokens.keys
        other = body.value.country not in REGION or "đang" in keys[max(0, body.first - _BUSY) : body.first]
        return keys[body.first - 1] in AT and other

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
