"""Where an event was held: `tại …` in the sentence that tells it, the works that it opens, a third country."""

from __future__ import annotations

from collections.abc import Set

from vnlao_coop.models.actors import Place
from vnlao_coop.models.base import with_changes
from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.venues import AT
from vnlao_coop.vi.facts.context import LOCAL, REGION, Context, Item
from vnlao_coop.vi.facts.event_sites import Spot, site_at, sites
from vnlao_coop.vi.scan import Hit

_OPENING = 14  # tokens: "Sáng 5/6, tại thành phố Vinh, …"
_LEAD = 26  # the same where a lead names its paper and two days first
_TITLES = 3  # sentences among which titles stand
_VENUE_WITHIN = 12  # tokens from an event's words to the building it was held in
_GOAL_WITHIN = 6  # tokens from a verb of visiting to the end of where it goes
_WORKS_WITHIN = 15  # tokens from an event's words to where the works stand
_HERE = frozenset([("tại", "đây"), ("ở", "đây")])
_TOPICS = frozenset(["về", "từng"])
_ELSEWHERE = frozenset(["sống", "hình", "án", "đóng", "trú", "đấu"])  # sinh sống tại, tình hình tại
_SEATED = frozenset(["embassy", "school", "hospital", "company", "military", "police", "media", "bank"])
_REACHES = frozenset(["đến", "tới", "vào", "ra", "lên", "về", "ghé"])
_REACHED_WITHIN = 14  # tokens from `đến` to what is done there
_WORKS = frozenset(["inauguration", "groundbreaking"])
_CALLING = frozenset(["đến", "tới", "sang", "thăm"])
_WIDE = LOCAL - {"village", "commune"}
_GIVEN = frozenset(["do", "tặng", "quà", "giúp", "hỗ"])
_BESIDE = frozenset([",", "("])
# gặp du học sinh đang học tại Đại học A: not where they meet
_ASTRAY = frozenset([",", ";", ".", ":", '"', "với", "đang", "của", "và"])


def where(context: Context, number: int, hit: Hit) -> Spot | None:
    """What follows `tại` or `ở`: at the head of the event's sentence, else after its words, else before."""
    sentence, found = context.sentences[number], _spots(context, number)
    calls = hit.value["form"] == "verb" and context.scan.tokens.keys[hit.first] in _CALLING
    if hit.value["group"] == "visit" or calls and _has_a_seat(context, number, hit.stop):
        found = _visited(context, number, hit) or found
    if hit.value["form"] == "act":
        found += _reached(context, number, hit)
    if hit.value["kind"] in _WORKS and _after_homage(context, number, hit):
        found = [spot for spot in found if spot[0] >= hit.stop]
    found = found or (_called_on(context, number, hit) if calls else [])
    found = found or _abroad(context, number, hit) or _of_works(context, number, hit)
    found = [spot for spot in found if not _of_earlier(context, number, hit, spot)]
    found.sort(key=lambda spot: spot[0])
    opening = [spot for spot in found if spot[0] < min(hit.first, sentence.first + _OPENING)]
    clause = next((k for k in range(hit.stop, sentence.stop) if context.scan.tokens.keys[k] == ";"), sentence.stop)
    clause = min(clause, _next_event(context, number, hit))
    found = [spot for spot in found if spot[0] < clause]  # làm việc với A; gặp mặt sinh viên tại B
    found = [spot for spot in found if not _is_topic(context, hit, spot) and not _of_an_office(context, number, spot)]
    after = [spot for spot in found if spot[0] >= hit.stop]
    if hit.value["group"] == "bilateral" and _after_homage(context, number, hit):
        found = []
    return next(iter(_building(context, hit, after) or opening or after or found), None)


def _next_event(context: Context, number: int, hit: Hit) -> int:
    """`hội đàm với X và | dự lễ mít tinh tại A`, `… và | đặt vòng hoa tại B`: where the next event of a row is told."""
    keys, stop = context.scan.tokens.keys, context.sentences[number].stop
    for later in context.hits(number, "meeting") if hit.value["form"] == "verb" else ():
        at = later.first - (keys[later.first - 1] == "dự")
        at -= keys[at - 1] == "tham"
        joined = later.first > hit.stop and keys[at - 1] in ("và", ",")
        if joined and (later.value["form"] == "act" or at < later.first):
            return later.first
    return stop


def _spots(context: Context, number: int) -> list[Spot]:
    """All that follows `tại` or `ở` in a sentence: buildings, provinces and cities, sites without a name."""
    known = context.spots.get(number)
    if known is None:
        known = context.spots[number] = _read_spots(context, number)
    return [*known]


def _read_spots(context: Context, number: int) -> list[Spot]:
    sentence, venues = context.sentences[number], context.cast.venue_at
    found: list[Spot] = [(k, *venues[k]) for k in range(sentence.first, sentence.stop) if k in venues]
    for item in context.items[number]:
        local = item.kind == "place" and item.value.kind != "country"
        if local and item.first and context.scan.tokens.keys[item.first - 1] in AT:
            found.append((item.first, item.stop, item.value))
    read = {spot[0]: spot for spot in found}
    for site in sites(context, number):
        if site[0] not in read:
            found.append(site)
        elif read[site[0]][2].name.islower() and site[1] > read[site[0]][1]:
            found[found.index(read[site[0]])] = site  # phòng họp | số 2 nhà Trung tâm
    return found


def place_in_title(context: Context, number: int) -> Spot | None:
    """`Đón Tết Bunpimay tại Trường A`: where the title says that what is reported first was held."""
    titles = [n for n in range(min(number, _TITLES)) if context.sentences[n].section == "title"]
    found = [(n, spot) for n in titles for spot in _spots(context, n)]
    if len(found) != 1:
        return None
    title, spot = found[0]
    told = context.scan.starting("meeting", context.sentences[title].first, spot[0])
    return spot if told and spot[2].country in REGION | {None} else None


def place_of_scene(context: Context, number: int) -> Spot | None:
    """`Tối 9/11, hội trường khách sạn A kín chỗ`: the place whose scene opens a sentence."""
    first, stop = context.sentences[number].first, context.sentences[number].stop
    for k in range(first, min(stop, first + _OPENING)):
        if not context.in_name(number, k) and (spot := site_at(context, number, k)) is not None:
            return _before_its_scene(context, spot)
    return None


def _before_its_scene(context: Context, spot: Spot) -> Spot:
    """`sân ký túc xá K4 | rực cờ`, `khách sạn A | kín chỗ`: two plain words behind a name tell of the place."""
    words, (first, stop, place) = context.scan.tokens.words, spot
    heads = (h.stop for k in range(first, stop) if (h := context.scan.any(k, "site", "venue")) is not None)
    named = [k for k in range(max(heads, default=first), stop) if words[k][0].isupper() or words[k][0].isdigit()]
    plain = (k for k in named if words[k + 1 : min(k + 3, stop)] and all(w.islower() for w in words[k + 1 : k + 3]))
    end = next((k + 1 for k in plain), stop)
    name = context.text(first, end)
    return first, end, with_changes(place, {"name": name, "canonical": name})


def _is_topic(context: Context, hit: Hit, spot: Spot) -> bool:
    """`hội đàm với X về dự án tại bản A`, `tiếp X, người từng học tại B`: where something else is."""
    keys, at = context.scan.tokens.keys, spot[0] - 1
    if hit.value["form"] != "verb" or spot[0] < hit.stop:
        return False
    return keys[at - 1] in _ELSEWHERE or not _TOPICS.isdisjoint(keys[hit.stop : at])


def _of_an_office(context: Context, number: int, spot: Spot) -> bool:
    """`ông X, Tổng giám đốc A tại khu vực miền Nam, cho biết`: where somebody is in charge; not at a sentence's end."""
    ends = spot[1] >= context.sentences[number].stop - 1
    if ends or spot[2].kind == "venue" and context.scan.tokens.keys[spot[1]] != ",":
        return False  # tiếp ông X, Đại sứ Lào tại Việt Nam | tại trụ sở Chính phủ
    behind = (i for i in context.items[number] if i.kind == "person" and i.stop == spot[0] - 1)
    keys = context.scan.tokens.keys
    return any("," in keys[i.first : i.stop] and not fold(i.value.name).endswith(keys[i.stop - 1]) for i in behind)


def _of_earlier(context: Context, number: int, hit: Hit, spot: Spot) -> bool:
    """`chào X tại Phủ Chủ tịch; hội kiến Y`, `đặt vòng hoa tại Đài A, thăm B và làm việc với C`: of the one before."""
    if not spot[1] <= hit.first:
        return False
    parted = ";" in context.scan.tokens.keys[spot[1] : hit.first]
    earlier = (h for h in context.hits(number, "meeting") if h.stop <= spot[0])
    return any(_is_homage(h) or parted and h.value["form"] == "verb" for h in earlier)


def _is_homage(hit: Hit) -> bool:
    """Incense and wreaths, not what is given."""
    return hit.value["group"] == "act" and not hit.value.get("placed")


def _after_homage(context: Context, number: int, hit: Hit) -> bool:
    """`đoàn đã dâng hương tại A và chào xã giao B`: what is told before the verb is the place of the incense."""
    first, scan = context.sentences[number].first, context.scan
    acts = (scan.at(k, "meeting") for k in scan.starting("meeting", first, hit.first))
    return any(act is not None and act.value["group"] == "act" for act in acts)


def _has_a_seat(context: Context, number: int, at: int) -> bool:
    """`đến thăm, chúc Tết Tổng Lãnh sự quán Lào`, `thăm, làm việc với Bệnh viện A`: who is called on is met there."""
    item = context.item_at(number, at)
    if item is None or item.kind != "organization" or item.value.kind not in _SEATED:
        return False
    return item.value.place is not None or item.value.kind not in (
        "military",
        "police",
    )  # Bộ đội Biên phòng has no seat


def _reached(context: Context, number: int, hit: Hit) -> list[Spot]:
    """`vào Lăng viếng …`, `tới Nghĩa trang A dâng hương`: where one goes to do it, right before the verb."""
    keys, first = context.scan.tokens.keys, context.sentences[number].first
    for k in range(hit.first - 2, max(first, hit.first - _REACHED_WITHIN) - 1, -1):
        if keys[k] in (",", ";"):
            return []
        if keys[k] not in _REACHES:
            continue
        item = context.item_at(number, k + 1)
        if item is not None and item.kind == "place" and item.value.kind != "country":
            return [(item.first, item.stop, item.value)]
        if item is not None and item.kind == "organization" and item.value.kind in _SEATED:
            return [_seat(context, item)]
        if (spot := site_at(context, number, k + 1)) is not None:
            return [spot]
    return []


def _called_on(context: Context, number: int, hit: Hit) -> list[Spot]:
    """`đến chào lãnh đạo tỉnh A`, `tới làm việc với Sở Y tế tỉnh B`: one calls on them at home."""
    keys = context.scan.tokens.keys
    for item in context.between(number, hit.stop, hit.stop + _VENUE_WITHIN, "place", "organization"):
        place = item.value if item.kind == "place" else item.value.place
        if "," in keys[hit.stop : item.first] or not isinstance(place, Place):
            return []
        return [(item.first, item.stop, place)] if place.kind in LOCAL else []
    return []


def _visited(context: Context, number: int, hit: Hit) -> list[Spot]:
    """`Đoàn khảo sát Khu kinh tế A`, `tham quan Nhà máy B`: what is visited, right after the verb."""
    item = context.item_at(number, hit.stop)
    if item is None:
        spot = site_at(context, number, hit.stop)
        return [spot] if spot is not None else []
    if item.kind not in ("organization", "place") or item.value.kind == "country":
        return []
    if isinstance(item.value, Place):
        return [(item.first, item.stop, item.value)]
    return [_seat(context, item)]


def _seat(context: Context, item: Item) -> Spot:
    """The building of a body, called by its name."""
    name = context.text(item.first, item.stop)
    return item.first, item.stop, Place(name=name, canonical=name, kind="venue", country=item.value.country)


def place_before(context: Context, number: int) -> Spot | None:
    """`Đoàn tới tỉnh A. Tại đây, …`: the last place that the sentence before names."""
    first, keys = context.sentences[number].first, context.scan.tokens.keys
    if number == 0 or keys[first : first + 2] not in _HERE:
        return None
    before = context.sentences[number - 1]
    venues = context.cast.venue_at
    found: list[Spot] = [(k, *venues[k]) for k in range(before.first, before.stop) if k in venues]
    local = (i for i in context.items[number - 1] if i.kind == "place" and i.value.kind != "country")
    return next(iter(found[-1:]), None) or next(((i.first, i.stop, i.value) for i in local), None)


def place_of_opening(context: Context, number: int, told: Set[int]) -> Spot | None:
    """`Ngày 18/6, tại thành phố A, Đoàn … đã thăm B. Tham dự hội đàm …`: where the opening says that all of it is;
    ``told`` are the sentences that tell an event of their own."""
    for earlier in range(max(0, number - 1), -1, -1):
        if earlier in told:
            return None
        first = context.sentences[earlier].first
        for item in context.between(earlier, first, first + _LEAD, "place"):
            if item.value.kind != "country" and context.scan.tokens.keys[item.first - 1] in AT:
                return item.first, item.stop, item.value
        if (gone := _goal(context, earlier)) is not None:
            return gone
    return None


def _goal(context: Context, number: int) -> Spot | None:
    """`… đã thăm, làm việc tại Thủ đô Viêng Chăn`: the city or province that the sentence says is visited."""
    for hit in context.hits(number, "visit"):
        for item in context.between(number, hit.stop, hit.stop + _GOAL_WITHIN, "place")[:1]:
            if item.value.kind in LOCAL:
                return item.first, item.stop, item.value
    return None


def _building(context: Context, hit: Hit, after: list[Spot]) -> list[Spot]:
    """`Sáng 1/9, tại Phnom Penh, sau cuộc gặp tại Cung Hòa Bình`: right after the event's words, its building."""
    keys = context.scan.tokens.keys
    near = [spot for spot in after[:1] if spot[2].kind == "venue" and spot[0] <= hit.stop + _VENUE_WITHIN]
    return [spot for spot in near if _ASTRAY.isdisjoint(keys[hit.stop : spot[0]])]


def _of_works(context: Context, number: int, hit: Hit) -> list[Spot]:
    """`Lễ khánh thành Trường A, huyện B`: where the works stand; not `… do tỉnh A tặng`."""
    keys = context.scan.tokens.keys
    if hit.value["kind"] not in _WORKS and "khánh" not in keys[hit.first : hit.stop]:
        return []
    bodies = {i.stop for i in context.items[number] if i.kind == "organization"}
    named: list[Spot] = []
    for item in context.between(number, hit.stop, _given_from(context, number, hit), "organization", "place"):
        place = item.value.place if item.kind == "organization" else item.value
        beside = item.kind == "place" and (item.first in bodies or keys[item.first - 1] in _BESIDE)
        if keys[item.first - 1] in ("với", "và", "cho"):
            continue
        if item.kind == "organization" and item.value.kind in ("school", "hospital"):
            named = named or [_seat(context, item)]
        elif isinstance(place, Place) and (place.kind in _WIDE or beside and place.kind != "country"):
            # nhà làm việc Tỉnh đoàn A, Trung tâm Giáo dục nghề nghiệp huyện B; the school, where no place is beside it
            return named if named and not beside else [(item.first, item.stop, place)]
    return named


def _given_from(context: Context, number: int, hit: Hit) -> int:
    """The token from which it is said who gave the works: `… do tỉnh A tặng`, `…, quà tặng của B`."""
    keys, stop = context.scan.tokens.keys, min(context.sentences[number].stop, hit.stop + _WORKS_WITHIN)
    return next((k for k in range(hit.stop, stop) if keys[k] in _GIVEN), stop)


def _abroad(context: Context, number: int, hit: Hit) -> list[Spot]:
    """`gặp nhau tại Campuchia`: a third country that the leaders of both meet in."""
    countries = context.between(number, hit.stop, context.sentences[number].stop, "place")
    return [
        (i.first, i.stop, i.value)
        for i in countries
        if i.value.kind == "country"
        and i.value.country not in ("VN", "LA")
        and context.scan.tokens.keys[i.first - 1] in AT
    ]
