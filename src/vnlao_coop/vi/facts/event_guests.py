"""Who is at an event without being named in its words: the leader of a group, the other side of a meeting spoken at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from vnlao_coop.models.actors import Official
from vnlao_coop.models.facts import Delegation
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.event_frames import Told
from vnlao_coop.vi.facts.event_identities import Identities
from vnlao_coop.vi.facts.event_scenes import Leader
from vnlao_coop.vi.facts.event_sides import group_alone, group_attending, groups_named
from vnlao_coop.vi.facts.events import Event
from vnlao_coop.vi.facts.visit_goals import is_posted
from vnlao_coop.vi.rules import rule

LED = "leader of the group met"
OTHER_SPEAKER = "other side of a meeting spoken at"
_BOTH_WITHIN = 4  # tokens of `, lãnh đạo hai tỉnh`
_TO = frozenset(["cho", "tặng"])
_SPOUSE = ("và", "phu", "nhân")
_LEAD = 3  # sentences of the opening
_HEARD = 12  # sentences before a meeting spoken at in which the other side has been heard


class Guests(Identities):
    """The events of one article, and those who lead its groups."""

    def __init__(self, context: Context, delegations: Sequence[Delegation]) -> None:
        super().__init__(context)
        self.leaders = [
            Leader(d.evidence[0].start, d.head, d.origin.country if d.origin else d.head.country)
            for d in delegations
            if d.head is not None
        ]
        self.leaders = self.leaders or list(self._with_company())
        self.led_from = [(d.origin, d.head) for d in delegations if d.head is not None and d.origin is not None]
        self.invited = [(d.head, d.invited_by) for d in delegations if d.head and isinstance(d.invited_by, Official)]

    def _with_company(self) -> Iterator[Leader]:
        """`Tổng Bí thư X và Phu nhân cùng Đoàn … thăm chùa A. Đón đoàn có Y`: who comes with a group, where no visit to
        the other country is told."""
        scan, keys = self.context.scan, self.context.scan.tokens.keys
        for number in range(min(_LEAD, len(self.context.sentences))):
            if self.context.sentences[number].section == "title":
                continue
            for item in self.mentions.everyone(number):
                at = item.stop + len(_SPOUSE) * (keys[item.stop : item.stop + len(_SPOUSE)] == _SPOUSE)
                at += keys[at : at + 1] == (",",)
                leads = scan.at(at, "lead") if at < len(keys) else None  # X, …, dẫn đầu Đoàn báo A
                at = leads.stop if leads is not None else at + 1 if keys[at : at + 1] == ("cùng",) else -1
                if at > 0 and item.value.country in REGION and scan.starting("group", at, at + 1):
                    start = scan.source.raw_span(*scan.tokens.span(item.first, item.first + 1))[0]
                    yield Leader(start, item.value, item.value.country)

    @rule(
        LED,
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Đoàn công tác tỉnh Hủa Phăn (Lào) do Phó Tỉnh trưởng Bounmy Phommachanh dẫn đầu thăm tỉnh Sơn La. Chiều "
            "5/6, Chủ tịch UBND tỉnh Sơn La Lê Văn Mẫu đã có buổi làm việc với đoàn.": {
                "working_session, held": "Lê Văn Mẫu, Bounmy Phommachanh"
            },
            "Đoàn đại biểu tỉnh Sơn La do Bí thư Tỉnh ủy Trần Văn Mẫu dẫn đầu thăm Lào. Ngày 16/2, Đoàn làm việc với "
            "lãnh đạo tỉnh U Đôm Xay.": {"working_session, held": "Trần Văn Mẫu"},
        },
        never=["Chiều 5/6, Chủ tịch UBND tỉnh Sơn La Lê Văn Mẫu đã làm việc với đoàn. Lào ở gần."],
    )
    def with_group(self, told: Told) -> Told:
        """`X làm việc với đoàn`, `Đoàn đã đến chào xã giao X`: the group is met in its leader."""
        if told.back or not self.leaders:
            return told
        if told.form == "noun" and not self.context.scan.starting("group", told.hit.stop, told.hit.stop + 1):
            return self._with_guests(told)
        people = [i for i in told.people if i.stop <= told.hit.first] or told.people  # X tiếp đoàn và Đại sứ Lào
        met = self.context.scan.starting("group", told.hit.stop, told.hit.stop + 1)
        acting = [i for i in told.people if i.stop <= told.hit.first] if told.form == "act" else told.people
        sides = {i.value.country for i in (people if met else acting)}
        object_of = told.form in ("verb", "noun")  # chiêu đãi đoàn
        at = group_alone(self.context, told) if len(sides) <= 1 and (object_of or not sides) else None
        if at is None and len(sides) <= 1 and (told.form == "verb" or told.form == "act" and not acting):
            return self._with_named_group(told, sides)
        sides = sides or {b.value.country for b in told.bodies if b.stop <= told.hit.first} & REGION
        if at is None or not sides and at > told.hit.first:  # without a host named, the group is who meets or acts
            return told
        start = self.context.scan.source.raw_span(*self.context.scan.tokens.span(at, at + 1))[0]
        before = [(head, home) for begin, head, home in self.leaders if begin < start]
        led = [head for head, home in before if home not in sides]
        if not led and told.people and all(is_posted(i.value) for i in told.people):
            led = [head for head, _ in before]  # Tổng Lãnh sự X tiếp đoàn, of their own country
        if not led:
            return told
        item = Item("person", at, at + 1, led[-1], (at, at + 1))
        return told._replace(people=(*told.people, item), led=item)

    def _with_named_group(self, told: Told, sides: Set[str | None]) -> Told:
        """`Đoàn đại biểu tỉnh A hội đàm với …`, `X tiếp Đoàn Bộ B`: who is told to lead the group from there; so
        `Đoàn đại biểu tỉnh A (đã) viếng …`."""
        for group in groups_named(self.context, told):
            if group.country in sides or told.form == "act" and group.stop > told.hit.first:
                break
            whose = group.whose.value if group.whose is not None else None
            led = [head for origin, head in self.led_from if whose is not None and origin is whose]
            led = led or list({id(h): h for _, h, home in self.leaders if home == group.country}.values())
            if not led or len(led) != 1 and whose is None:
                continue  # đoàn Bộ Công an và | đoàn Bộ An ninh Lào hội đàm: who led the Lao one is not told
            item = Item("person", group.first, group.stop, led[-1], (group.first, group.stop))
            told = told._replace(people=(*told.people, item), led=told.led or item)
            sides = sides | {group.country}
        return told

    def _with_guests(self, told: Told) -> Told:
        """`Đoàn đại biểu cấp cao Việt Nam đến dự Lễ …`: the one leader of a group from that country; `Lễ đón … do X chủ
        trì`: the one who comes from the other country."""
        group, sides = group_attending(self.context, told), {i.value.country for i in told.people}
        first, stop, homes = told.hit.first, told.hit.stop, REGION - sides
        if group is not None:
            first, stop, homes = group.first, group.stop, frozenset([group.country])
        elif not told.hit.value.get("welcome") or len(homes) != 1 or len(sides) != 1:
            return told
        led = list({id(h): h for _, h, home in self.leaders if home in homes}.values())
        if len(led) != 1 or any(i.value is led[0] for i in told.people):
            return told
        item = Item("person", first, stop, led[0], (first, stop))
        return told._replace(people=(*told.people, item), led=item)

    @rule(
        OTHER_SPEAKER,
        reader="vnlao_coop.vi.replay:meetings",
        examples={
            "Chủ tịch nước Lào Khamla Vongdara cho rằng chuyến thăm có ý nghĩa lớn. Tại hội kiến, Chủ tịch Quốc hội "
            "Trần Thị Mẫu chúc mừng nhân dân Lào.": {"audience, held": "Trần Thị Mẫu, Khamla Vongdara"},
        },
        never=["Tại hội kiến, Chủ tịch Quốc hội Trần Thị Mẫu chúc mừng nhân dân Lào."],
    )
    def with_counterpart(self, told: Told) -> Told:
        """`Tại hội kiến, X …` of a meeting told nowhere else: with the only one of the other side who is heard."""
        sides = {i.value.country for i in told.people}
        if not sides and self.says_both(told) and (guest := self._guest_of(told, set())) is not None:
            return told._replace(people=(guest,), led=guest)
        if not told.back or told.group != "bilateral" or len(sides) != 1 or not sides <= REGION:
            return told
        known = [e for e in self.events if e.group == told.group]
        if known and not self._is_later(told, known[-1]):
            return told
        told = told._replace(fresh=bool(known))
        rows = range(max(0, told.number - _HEARD), min(len(self.context.sentences), told.number + 2))
        heard = {
            id(i.value): i
            for n in rows
            for i in self.context.items[n]
            if i.kind == "person" and i.value.country in REGION - sides
            if self.mentions.speaks(n, i) or self._is_given(n, i)
        }
        other = next(iter(heard.values())) if len(heard) == 1 else self._guest_of(told, sides)
        return told if other is None else told._replace(people=(*told.people, other), led=other)

    def _is_given(self, number: int, item: Item) -> bool:
        """`X trao Kỷ niệm chương cho | ông Y`: who is there to take it."""
        gift = self.context.scan.starting("partakes", self.context.sentences[number].first, item.first)
        to = self.context.scan.tokens.keys[item.first - 1] in _TO
        return bool(gift) and to and self.mentions.is_here(number, item)

    def says_both(self, told: Told) -> bool:
        """`Đoàn tỉnh A do X dẫn đầu thăm tỉnh B. Tại hội đàm, hai tỉnh thống nhất …`: the first word of those talks."""
        near = self.context.scan.starting("both", told.hit.stop, told.hit.stop + _BOTH_WITHIN)
        met = any(e.group == "bilateral" for e in self.events[-_HEARD:])
        return told.back and told.group == "bilateral" and bool(near) and not met and told.number > 0

    def _is_later(self, told: Told, last: Event) -> bool:
        """`Ngày 22/11, đoàn lên tỉnh A. Tại buổi làm việc, X …`: another day, and one who was not at the last event."""
        day = self.mentions.day_before(told.number, told.number - last.number - 1)
        if day is None or last.date is None or day[1].value.value == last.date:
            return False
        return not any(last.has(i.value) for i in told.people)

    def _guest_of(self, told: Told, sides: Set[str | None]) -> Item | None:
        """`Đoàn … lên tỉnh A. Tại buổi làm việc, Bí thư Tỉnh ủy X …`: who leads the group told last before it."""
        hit = told.hit
        start = self.context.scan.source.raw_span(*self.context.scan.tokens.span(hit.first, hit.first + 1))[0]
        led = [leader for leader in self.leaders if leader.start < start and leader.home in REGION - sides]
        return Item("person", hit.first, hit.stop, led[-1].head, (hit.first, hit.stop)) if led else None
