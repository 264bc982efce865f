"""The days of a visit that its own sentence leaves out: of the stay, of coming and going, of the event visited."""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.vi.facts.context import Context, Item
from vnlao_coop.vi.facts.visit_arguments import Visit, lasts, venue_of
from vnlao_coop.vi.facts.visit_goals import GOALS, is_recounted
from vnlao_coop.vi.facts.visit_ways import way_of
from vnlao_coop.vi.scan import Hit

_NEAR = 12  # tokens at the head of a sentence in which a visit, or the days of an event, are named
_DAY_BEFORE, _DAY_AFTER = 40, 8  # tokens from the day to an arrival or a return, and on to it
_LONGEST_STAY = 10  # days of an event that guests stay for
_HOMEWARD = 4  # tokens of `trở lại thủ đô`
_STAYS = frozenset(["ở", "lưu"])
_LEAD = 4  # sentences in which the days of the event are told


def gather_days(context: Context, number: int, visits: list[Visit]) -> None:
    """`Chuyến thăm (của Thủ tướng) diễn ra từ ngày 3 đến 5/6`: of the one visit told before, where it has no days."""
    if len(visits) != 1 or visits[0].start is not None:
        return
    first, stop, _ = context.sentences[number]
    group = context.scan.at(first, "group")
    if group is not None and not _STAYS.isdisjoint(context.scan.tokens.keys[group.stop : group.stop + 2]):
        lasts(context, number, visits[0], [i for i in context.items[number] if i.kind == "date"])
        return  # Đoàn (sẽ) ở Lào từ ngày 3 đến 5/6
    if not context.scan.starting("visit_lasts", first, stop):
        return
    hit = next((h for h in context.hits(number, "visit") if h.first - first <= _NEAR), None)
    if hit is None or context.scan.tokens.keys[hit.first] != "chuyến" or is_recounted(context, number, hit):
        return
    told = context.scan.starting("visit_lasts", hit.stop, stop)
    if told:
        later = [i for i in context.items[number] if i.kind == "date" and i.first > told[0]]
        lasts(context, number, visits[0], later)


def gather_way_days(context: Context, number: int, visits: Sequence[Visit]) -> None:
    """`Đoàn nhập cảnh ngày 24/7 và ở lại đến hết ngày 30/7`, `đoàn rời TP.HCM sáng 10-3`: of the visit told last."""
    first, stop, _ = context.sentences[number]
    visit = visits[-1] if visits else None
    if visit is None or visit.start is not None and visit.end is not None:
        return
    comes = _comes(context, number, visit)
    if comes is None and not any(context.scan.starting(kind, first, stop) for kind in ("arrives", "leaves")):
        return
    led = visit.head is not None and any(i.value is visit.head for i in context.items[number])
    told = context.scan.starting("group", first, stop) or context.scan.starting("visit", first, first + 1)
    if not told and not (led and context.scan.starting("visit", first, stop)):
        return
    for kind, end in (("arrives", False), ("leaves", True)):
        hit = next(iter(context.hits(number, kind)), None) or (None if end else comes)
        if hit is not None and not end and _goes_home(context, number, hit, visit):
            continue
        if hit is None or (visit.end if end else visit.start) is not None:
            continue
        if (day := _day_near(context, number, hit)) is None:
            continue
        if not end and context.scan.starting("planned", first, day.first):
            continue
        if end and "sang" in context.scan.tokens.keys[hit.stop : hit.stop + _NEAR]:
            continue  # rời Viêng Chăn sang Hà Nội
        if end:
            visit.end = day.value.value
        else:
            visit.start = day.value.value
        name = "end" if end else "start"
        visit.proof.append(context.evidence(number, day.first, day.stop, "day of coming or going", name))


def _goes_home(context: Context, number: int, hit: Hit, visit: Visit) -> bool:
    """`đến sân bay Nội Bài` of those from Việt Nam; `Kết thúc chuyến thăm, ngày 7/12, đoàn khởi hành …`."""
    keys, first = context.scan.tokens.keys, context.sentences[number].first
    near = (i.value.country for i in context.between(number, hit.stop, hit.stop + _HOMEWARD, "place"))
    return keys[first : first + 2] == ("kết", "thúc") or next(near, "") == visit.country


def _comes(context: Context, number: int, visit: Visit) -> Hit | None:
    """`Đoàn đến A ngày 5/6 và về nước ngày 8/6`: the verb of going; A is where it goes, if that is not told."""
    first, stop, _ = context.sentences[number]
    group = context.scan.at(first, "group")
    way = way_of(context, number, group.stop, stop, visit.country) if group is not None and visit.country else None
    if way is None or group is None or way[0].first - group.stop > 1:
        return None
    if visit.destination is None and way[1].value.kind in GOALS:
        visit.destination = way[1].value
    return way[0]


def _day_near(context: Context, number: int, hit: Hit) -> Item | None:
    """The day right after a verb of coming or going, else the last one before it."""
    keys = context.scan.tokens.keys
    days = [i for i in context.items[number] if i.kind == "date" and isinstance(i.value.value, PartialDate)]
    days = [i for i in days if i.value.value.day is not None]
    after = (i for i in days if hit.first < i.first <= hit.stop + _DAY_AFTER and ";" not in keys[hit.stop : i.first])
    before = [i for i in days if 0 <= hit.first - i.stop <= _DAY_BEFORE]
    return next(after, None) or next(reversed(before), None)


def days_of_event(context: Context, visit: Visit) -> None:
    """`Trong hai ngày 18 và 19/6, tại A, … tổ chức hội đàm`: the guests of an event of several days stay for it."""
    venue = venue_of(context)
    if visit.start is not None or visit.end is not None or venue is None or visit.destination is None:
        return
    if venue.country != visit.destination.country:
        return
    for number in range(min(_LEAD, len(context.sentences))):
        first, stop, _ = context.sentences[number]
        days = next((i for i in context.items[number] if i.kind == "date" and i.first <= first + _NEAR), None)
        span = days.value.value if days is not None else None
        if days is None or not isinstance(span, DateRange) or span.start is None or span.end is None:
            continue
        if span.start.day is None or span.end.day is None or not context.scan.starting("meeting", first, stop):
            continue
        if span.start.month == span.end.month and span.end.day - span.start.day < _LONGEST_STAY:
            visit.start, visit.end, visit.inferred = span.start, span.end, True
            visit.proof.append(context.evidence(number, days.first, days.stop, "days of the event visited", "start"))
            return
