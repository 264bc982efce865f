"""Events that no sentence names whole: told by their scene, by who attended, or by one side alone.

`Tối 9/11, hội trường … kín chỗ. Đến dự có …` tells an event without a word for it; `Tại đây, Tỉnh trưởng Y đã chủ trì
buổi gặp` leaves the guests to the sentence before. What is read here is inferred.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vnlao_coop.models.actors import Official
from vnlao_coop.models.facts import MeetingKind
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.event_frames import Frames, Told
from vnlao_coop.vi.facts.event_mentions import Mentions
from vnlao_coop.vi.facts.event_places import place_of_scene, where
from vnlao_coop.vi.facts.events import Event
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

SCENE = "event told by its scene"
ENCOUNTER = "people of both countries on a day"
_KINDS: tuple[MeetingKind, ...] = (
    "phone_call",
    "reception",
    "inauguration",
    "groundbreaking",
    "handover",
    "signing",
    "conference",
    "ceremony",
    "meeting",
)
_LEAD = 5  # sentences of the opening in which a scene is set
_GUEST_WITHIN = 4  # sentences from a travelling group to the host who is alone in the sentence of a meeting
_ANNOUNCED = 4  # tokens from the head of an attendance list to the event that is attended
_TWO_WITHIN = 8  # tokens from `hai bên`, `hai nhà lãnh đạo` to what they do
_MANY = frozenset(
    "nghiệp biểu viên niên dân sĩ nhân lượng bộ sinh nữ".split()
)  # doanh nghiệp hai bên: others than the two
_ADDRESSED = frozenset(["nhà", "đồng", "vị", "ngài"])  # hai nhà lãnh đạo, hai đồng chí
_EVENT = frozenset(["buổi", "cuộc", "phiên"])
_OPENER = 3  # tokens of `Tại buổi` before `hội đàm`
_SPOKEN_AT = frozenset(["tại", "trong"])
_SIGNERS_WITHIN = 3  # tokens of `đã cùng nhau` before a signing
_NO_SIGNING = frozenset(["thư", "chữ", "đăng", "nhật", "được", "ngày", "lễ"])
_WHOLE = 30  # tokens of a scene's sentence in its quote


class Leader(NamedTuple):
    """Who leads a travelling group, the character at which that is told, and where the group comes from."""

    start: int
    head: Official
    home: str | None


def _concerns_laos(context: Context) -> bool:
    cast = context.cast
    return any(o.country == "LA" for o in cast.officials) or any(p.country == "LA" for p in cast.places)


@rule(
    SCENE,
    reader="vnlao_coop.vi.replay:meetings",
    examples={
        "Tối 9/11, hội trường khách sạn Mẫu kín chỗ. Trong số khách mời có Phó Thủ tướng Lào Bounmy Phommachanh.": {
            "ceremony, held": "Bounmy Phommachanh"
        },
    },
    never=["Tối 9/11, hội trường khách sạn Mẫu kín chỗ. Trong số khách mời có Chủ tịch tỉnh Nghệ An Lê Văn Mẫu."],
)
def scene_event(context: Context, frames: Mentions) -> Iterator[Event]:
    """The event that the opening sets the scene of, with its day, where a list of those present tells of no other."""
    told = _scene(context, frames)
    if told is None:
        return
    number, day = told
    met = next((h for h in context.hits(number, "meeting") if h.value["form"] == "verb"), None)
    kind: MeetingKind = "ceremony" if met is None else met.value["kind"]
    group = "ceremony" if met is None else str(met.value["group"])
    event = Event(kind, group, number, day.first, date=day.value.value, inferred=True, current=True)
    event.proof.append(context.evidence(number, day.first, _scene_end(context, number, day), SCENE))
    event.proof.append(context.evidence(number, day.first, day.stop, SCENE, "date"))
    event.add(context, number, frames.everyone(number), SCENE)
    event.put(context, number, place_of_scene(context, number), SCENE)
    yield event


def _scene(context: Context, frames: Frames) -> tuple[int, Item] | None:
    """The sentence of the opening that sets the day of what is reported, and that day."""
    if not any(p.country == "LA" and p.present for p in context.cast.officials):
        return None
    for number, (first, _, section) in enumerate(context.sentences[:_LEAD]):
        if section in ("title", "caption"):
            continue
        day = next((i for i in context.items[number] if i.kind == "date" and frames.is_day(i)), None)
        if day is not None and (day.first <= first + 2 or context.scan.ends_before(day.first, first, "held")):
            return number, day
    return None


def _scene_end(context: Context, number: int, day: Item) -> int:
    """The end of the words that set a scene: those up to the next comma but one, or the sentence's end."""
    stop = min(context.sentences[number].stop, day.first + _WHOLE)
    keys = context.scan.tokens.keys
    return next((k for k in range(day.stop + 1, stop) if keys[k] in (",", ";", ".", ":")), stop)


def guest(context: Context, told: Told, leaders: Sequence[Leader]) -> Item | None:
    """`Đoàn do X dẫn đầu tới A. Tại đây, Y đã chủ trì buổi gặp`, `Tiếp và làm việc có Y`: X, where Y alone is named."""
    hit, first, keys = told.hit, context.sentences[told.number].first, context.scan.tokens.keys
    named = not _EVENT.isdisjoint(keys[max(first, hit.first - 1) : hit.stop])
    hosts = hit.first == first and hit.value.get("host") and keys[hit.stop : hit.stop + 1] == ("có",)
    sides = {i.value.country for i in (*told.people, *(() if hosts else told.bodies))}
    if told.form != "verb" or told.back or len(sides) != 1 or not sides <= REGION:
        return None
    if not (named or hosts) or "các" in keys[first : hit.first]:
        return None
    at = context.sentences[max(0, told.number - _GUEST_WITHIN)].first
    if not (context.scan.starting("group", at, hit.first) or context.scan.starting("visit", at, hit.first)):
        return None
    begin = context.scan.source.raw_span(*context.scan.tokens.span(hit.first, hit.first + 1))[0]
    led = [leader for leader in leaders if leader.start < begin and leader.home in REGION - sides]
    if not led:
        return None
    return Item("person", hit.first, hit.stop, led[-1].head, (hit.first, hit.stop))


def is_announced(context: Context, told: Told) -> bool:
    """`Tham dự buổi hội đàm sáng 18-6, phía A có …`, `Buổi hội đàm … diễn ra chiều 4/11`: told by who was there."""
    sentence = context.sentences[told.number]
    if told.form != "verb" or sentence.section == "title" or told.hit.first - sentence.first > _ANNOUNCED:
        return False
    keys = context.scan.tokens.keys[max(sentence.first, told.hit.first - 1) : told.hit.stop]
    if told.kind != "talks" and _EVENT.isdisjoint(keys) or not _concerns_laos(context):
        return False
    if context.scan.starting("attendance", sentence.first, told.hit.first):
        return bool(told.people)
    return told.hit.first <= sentence.first + 1 and bool(context.scan.starting("held", told.hit.stop, sentence.stop))


def same_two(context: Context, told: Told, last: Sequence[Official], number: int) -> list[Item]:
    """`Tiếp đó, hai nhà lãnh đạo tiến hành hội đàm`: the two of the event told right before, one of each side."""
    first, hit, keys = context.sentences[told.number].first, told.hit, context.scan.tokens.keys
    at = next((k for k in range(max(first, hit.first - _TWO_WITHIN), hit.first) if keys[k] == "hai"), None)
    if at is None or told.back or told.people or at > first and keys[at - 1] in _MANY:
        return []
    leaders = keys[at + 1 : at + 4] == ("nhà", "lãnh", "đạo")  # hai nhà lãnh đạo dự khai mạc Diễn đàn
    if told.form == "noun" and leaders or told.form == "act" and told.group == "visit" and keys[at - 1] == "đạo":
        last = [o for c in ("VN", "LA") if (o := next((p for p in last if p.country == c), None))]
    elif told.form != "verb" or told.number - number > 2:
        return []
    if len(last) != 2 or {o.country for o in last} != REGION:
        return []
    return [Item("person", hit.first, hit.stop, official, (hit.first, hit.stop)) for official in last]


def guest_and_host(context: Context, told: Told, invited: Sequence[tuple[Official, Official]]) -> list[Item]:
    """`hai Bộ trưởng bước vào hội đàm`: the leader of the only group that somebody has invited, and who invited it."""
    first, hit, keys = context.sentences[told.number].first, told.hit, context.scan.tokens.keys
    if told.form != "verb" or told.back or told.people or len(invited) != 1:
        return []
    at = next((k for k in range(max(first, hit.first - _TWO_WITHIN), hit.first) if keys[k] == "hai"), None)
    if at is None or context.scan.at(at + 1, "office") is None and keys[at + 1] not in _ADDRESSED:
        return []
    roles = [tuple(fold(p.role).split()) for p in invited[0][0].positions]
    named = any(keys[at + 1 : at + 1 + len(role)] == role for role in roles) or keys[at + 1] in _ADDRESSED
    if not named or {o.country for o in invited[0]} != REGION:
        return []
    return [Item("person", hit.first, hit.stop, official, (hit.first, hit.stop)) for official in invited[0]]


def only_guest(context: Context, told: Told, leaders: Sequence[Leader], events: Sequence[Event]) -> Item | None:
    """`hai bên hội đàm tại A`, `Tham dự hội đàm, phía A có …`: the leader of the only group is there, too."""
    sides, hit = {i.value.country for i in told.people}, told.hit
    if told.form != "verb" or told.back or len(sides) > 1:
        return None
    begin = context.scan.source.raw_span(*context.scan.tokens.span(hit.first, hit.first + 1))[0]
    heads = {id(h): h for start, h, home in leaders if start < begin and home in REGION - sides}
    head = next(iter(heads.values()), None)
    if head is None or len(heads) > 1 or any(i.value is head for i in told.people):
        return None
    first, keys = context.sentences[told.number].first, context.scan.tokens.keys
    at = next((k for k in range(max(first, hit.first - _TWO_WITHIN), hit.first) if keys[k] == "hai"), None)
    two = not sides and at is not None and (at == first or keys[at - 1] not in _MANY)
    if two and at is not None and context.scan.at(at + 1, "office") is not None:  # hai Bộ trưởng
        two = any(keys[at + 1 : at + 1 + len(r)] == r for r in (tuple(fold(p.role).split()) for p in head.positions))
    two = two or hit.first - first <= _OPENER and keys[first] in _SPOKEN_AT  # Tại buổi hội đàm sáng 13/12, X cho biết
    announced = not any(e.group == "bilateral" for e in events) and is_announced(context, told)
    return Item("person", hit.first, hit.stop, head, (hit.first, hit.stop)) if two or announced else None


@rule(
    ENCOUNTER,
    reader="vnlao_coop.vi.replay:meetings",
    examples={
        "Qua điện thoại chiều 8/9, Bộ trưởng Bộ Ngoại giao Trần Văn Mẫu và Bộ trưởng Bộ Ngoại giao Lào Khamla Vongdara "
        "đã trao đổi về phòng, chống dịch.": {"phone_call, held": "Trần Văn Mẫu, Khamla Vongdara"},
    },
    never=["Bộ trưởng Bộ Ngoại giao Trần Văn Mẫu và Bộ trưởng Bộ Ngoại giao Lào Khamla Vongdara sẽ trao đổi ngày 8/9."],
)
def encounter(context: Context, frames: Mentions, number: int, events: Sequence[Event]) -> Event | None:
    """People of both countries, a day, and a word for what is done together: an event that no other rule reads."""
    first, stop, section = context.sentences[number]
    if section not in ("lead", "body") or not context.scan.starting("encounter", first, stop):
        return None
    day = next((i for i in context.items[number] if i.kind == "date" and frames.is_day(i)), None)
    people = frames.everyone(number) if day is not None or frames.says_same_day(number) else []
    sides = {i.value.country for i in people}
    if not people and day is not None and _bodies_sign(context, number, day):
        sides = set(REGION)
    if not sides >= REGION:
        return None
    if people and any(all(e.has(i.value) for i in people) for e in events):
        return None
    hits = [h for k in context.scan.starting("encounter", first, stop) if (h := context.scan.at(k, "encounter"))]
    hits = [h for h in hits if not context.in_name(number, h.first) and not _is_other_word(context, h)]
    hits = [h for h in hits if not frames.is_tally(number, h) and h.first not in context.scan.shield]
    hits = [h for h in hits if not frames.is_thanked_for(number, h.first)]
    if not hits or _is_past_or_planned(context, number, day):
        return None
    kind = next(k for k in _KINDS if any(h.value["kind"] == k for h in hits))
    hit = next(h for h in hits if h.value["kind"] == kind)
    if (
        kind == "handover"
        and (signed := next((h for h in hits if h.value["kind"] == "signing"), hit)).first < hit.first
    ):
        kind, hit = "signing", signed  # A và B ký …, trong đó A tiếp nhận …
    event = Event(kind, str(hit.value["group"]), number, hit.first, inferred=True)
    near = people or context.between(number, first, hit.first, "organization")
    begin, end = min(near[0].first, hit.first), max(near[0].stop, hit.stop)
    event.current = day is not None and frames.is_news(day)
    event.proof.append(context.evidence(number, begin, end, ENCOUNTER))
    event.add(context, number, people)
    if day is not None:
        event.date = day.value.value
        event.proof.append(context.evidence(number, day.first, day.stop, ENCOUNTER, "date"))
    if (spot := where(context, number, hit)) is not None:
        event.place = spot[2]
        event.proof.append(context.evidence(number, spot[0], spot[1], ENCOUNTER, "place"))
    return event


def _bodies_sign(context: Context, number: int, day: Item) -> bool:
    """`Chiều 5-11, Học viện A và Học viện B Lào ký Biên bản …`: bodies of both countries right before the verb."""
    first, stop, _ = context.sentences[number]
    for k in context.scan.starting("encounter", first, stop):
        hit = context.scan.at(k, "encounter")
        if hit is None or hit.value["kind"] != "signing" or day.first > k:
            continue
        near = [i for i in context.between(number, first, k, "organization") if k - i.stop <= _SIGNERS_WITHIN]
        last = context.between(number, first, k, "organization")[-2:]
        if near and {i.value.country or "VN" for i in last} >= REGION:
            return any(context.scan.starting("document", hit.stop, hit.stop + 2))
        return False
    return False


def _is_other_word(context: Context, hit: Hit) -> bool:
    """`thư | ký`, `đăng | ký`; `Ngày | ký Hiệp ước`, `Thỏa thuận được | ký năm …` are of other days."""
    keys = context.scan.tokens.keys
    return keys[hit.first] == "ký" and keys[hit.first - 1] in _NO_SIGNING


def _is_past_or_planned(context: Context, number: int, day: Item | None) -> bool:
    """`hồi năm ngoái`, `sẽ ký`, `dự kiến`; not `Ngày 15/8 vừa qua`, nor `ký Kế hoạch`."""
    first, stop, _ = context.sentences[number]
    news = day.stop if day is not None else first
    if any(k != news for k in context.scan.starting("past_visit", first, stop)):
        return True
    plans = context.scan.starting("planned", first, stop)
    return any(context.scan.tokens.keys[k] != "kế" or context.scan.at(k, "document") is None for k in plans)
