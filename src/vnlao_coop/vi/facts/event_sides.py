"""Who is on the two sides of an event, where the words around its verb leave it to places, bodies or a group."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.venues import AT
from vnlao_coop.vi.facts.context import LOCAL, REGION, SEVERAL, Context, Item
from vnlao_coop.vi.facts.event_frames import Told
from vnlao_coop.vi.facts.sides import HOME

_CALLED = 3  # tokens of `đoàn cán bộ | của thanh niên | Việt Nam`
_NEAR = 6  # tokens before an event's words in which its hosts or its group are named
_OBJECT_WITHIN = 15  # tokens between a verb of meeting and the country of those who are met
_GUESTS_WITHIN = 24  # tokens from a group to the event that it comes to
_TALKS = frozenset(["talks", "working_session", "meeting", "phone_call"])
_BEFORE_GROUP = frozenset([",", "với", "tiếp", "và", "mừng", "đãi", "đón", "cho"])
_AFTER_GROUP = frozenset([".", ",", ";", "có", "tại", "là"])
_BEFORE_OBJECT = 4  # tokens of `trọng thể chào mừng` between a verb and the group that is received
_TIES = frozenset(["giới", "nghị", "hệ", "tác"])  # biên giới, hữu nghị, quan hệ, hợp tác
_DASHES = (("-",), ("–",))
_OURS = 3  # tokens of `Đảng ta`
_RECEIVING = frozenset(["reception", "working_session"])
_HOLDING = _TALKS | {"courtesy_call", "reception"}


class Group(NamedTuple):
    """A group named at tokens ``first:stop`` and the country that it comes from."""

    first: int
    stop: int
    country: str


def countries_met(context: Context, told: Told) -> set[str]:
    """The countries of the places named soon after the verb, `tại …` aside."""
    keys = context.scan.tokens.keys
    reach = _GUESTS_WITHIN if keys[told.hit.stop : told.hit.stop + 1] == ("giữa",) else _OBJECT_WITHIN
    places = context.between(told.number, told.hit.stop, told.hit.stop + reach, "place")
    tie = next((i.first for i in places if keys[i.first - 1] in _TIES and keys[i.stop : i.stop + 1] in _DASHES), None)
    return {
        i.value.country
        for i in places
        if i.value.country and keys[i.first - 1] not in AT and (tie is None or i.first < tie)
    }  # not those of `biên giới Việt Nam - Lào`


def groups_met(context: Context, told: Told) -> set[str]:
    """`gặp mặt, trao Huân chương cho các thành viên Đoàn chuyên gia Việt Nam`: whose group is named after the verb."""
    stop = min(told.hit.stop + _GUESTS_WITHIN, context.sentences[told.number].stop)
    found: set[str] = set()
    for k in context.scan.starting("group", told.hit.stop, stop) if told.form == "verb" else ():
        group = context.scan.at(k, "group")
        own = context.between(told.number, group.stop, group.stop + _NEAR, "place", "organization") if group else []
        found |= {i.value.country for i in own[:1] if i.value.country}
    return found


def groups_acting(context: Context, told: Told) -> set[str]:
    """`Đoàn đại biểu thanh niên Việt Nam | đến chào ông X`: the country of a group whose leader nobody names, where all
    who are named are met by it."""
    first, hit = max(context.sentences[told.number].first, told.hit.first - _OBJECT_WITHIN), told.hit
    groups = context.scan.starting("group", first, hit.first) if told.form == "verb" and not told.back else ()
    if not groups or not told.people or any(i.first < hit.stop for i in told.people):
        return set()
    group = context.scan.at(groups[-1], "group")
    own = context.between(told.number, group.stop, hit.first, "place", "organization") if group is not None else []
    keys = context.scan.tokens.keys
    if group is None or not own or own[0].first > group.stop + _CALLED or "," in keys[group.stop : hit.first]:
        return set()
    return {own[0].value.country} & REGION


def hosts(context: Context, told: Told) -> set[str]:
    """The countries of the places that hold the talks: `hai tỉnh A và B (đã) tổ chức hội đàm`."""
    if told.form != "verb" or told.kind not in _HOLDING:
        return set()
    first = max(context.sentences[told.number].first, told.hit.first - _GUESTS_WITHIN)
    places = context.between(told.number, first, told.hit.first, "place")
    return {
        i.value.country
        for i in places
        if (i.value.kind in LOCAL or i.value.kind == "other")
        and i.value.country
        and i.first
        and context.scan.tokens.keys[i.first - 1] not in (*AT, "(")
    }


def land_of(told: Told, body: Item) -> str | None:
    """`Bộ Y tế làm việc với Bộ Y tế Lào`: a ministry without a country beside a body of Laos is Vietnamese; so are
    `Ban Đối ngoại Trung ương` beside the one of that name and `Đồn Biên phòng A` that meets `Đại đội 251 (Lào)`."""
    if body.value.country is not None:
        return str(body.value.country)
    lao = [b.value.name for b in told.bodies if b.value.country == "LA"]
    ministry = body.value.kind in ("ministry", "agency") and body.value.level == "central"
    namesake = any(fold(name).startswith(fold(body.value.name) + " ") for name in lao)
    met = any(b.value.country == "LA" and b.first >= told.hit.stop for b in told.bodies)
    acts = body.value.kind in HOME and body.stop <= told.hit.first and met
    between = body.value.kind in HOME and body.first <= told.hit.stop + 1  # hội đàm giữa | Đồn A với Đồn B (Lào)
    acts = acts or between and any(b.value.country == "LA" and b.first > body.first for b in told.bodies)
    return "VN" if lao and ministry or namesake or acts else None


def both_sides(context: Context, told: Told) -> set[str]:
    """The countries of those who hold the talks and of whom they are held with, places and bodies alike."""
    return set(REGION) if is_home_host(context, told) else _sides_named(context, told)


def is_home_host(context: Context, told: Told) -> bool:
    """`Trường Đại học A tiếp Đoàn cán bộ tỉnh B (Lào)`: a body without a country that receives a group from Laos."""
    holds = told.form == "verb" and told.kind in _RECEIVING and not told.people
    own = [b for b in told.bodies if b.stop <= told.hit.first] if holds else []
    home = bool(own) and all(b.value.country is None for b in own)
    guests = {b.value.country for b in told.bodies if b.first >= told.hit.stop}
    return home and countries_met(context, told) | groups_met(context, told) | guests == {"LA"}


def _sides_named(context: Context, told: Told) -> set[str]:
    if (
        told.form == "verb" and told.kind == "reception" and not _to_attend(context, told)
    ):  # lãnh đạo tỉnh A tiếp X, tiếp đoàn đại biểu tỉnh B
        people = {i.value.country for i in told.people if i.first >= told.hit.stop and i.value.country}
        people |= {b.value.country for b in told.bodies if b.stop <= told.hit.first and b.value.country}
        group = group_named(context, told)
        guests = {group.country} if group is not None and group.first >= told.hit.stop else set()
        return hosts(context, told) | people | guests
    if told.form != "verb" or told.kind not in _TALKS:
        return set()
    first = max(context.sentences[told.number].first, told.hit.first - _NEAR - 2)
    both = context.scan.starting("both", first, told.hit.first)
    if both and told.hit.first > both[-1] + 1 and any(p.country == "LA" for p in context.cast.places):
        return set(REGION)  # hai tỉnh đã tổ chức hội đàm
    bodies = {land for i in told.bodies if (land := land_of(told, i))}
    return hosts(context, told) | (bodies | countries_met(context, told) if bodies else bodies)


def group_alone(context: Context, told: Told) -> int | None:
    """The token of `đoàn` without a name right after the verb, or as its subject."""
    hit, number = told.hit, told.number
    first = context.sentences[number].first
    reach = _OBJECT_WITHIN if told.form == "verb" else _NEAR
    for k in (*range(hit.stop, hit.stop + 3), *range(max(first, hit.first - reach), hit.first)):
        group = context.scan.at(k, "group")
        bare = group is not None and (group.stop == k + 1 or k + 1 == hit.first)  # Đoàn | làm việc với
        if group is not None and k == hit.stop and not context.between(number, k, group.stop + 2):
            after = context.scan.tokens.keys[group.stop : group.stop + 1]
            bare = bare or not after or after[0] in _AFTER_GROUP  # làm việc với đoàn công tác có ông X
        goes = group is not None and context.scan.at(group.stop, "stop") is not None  # Đoàn về A thăm công nhân
        if group is None or not bare or context.between(number, k, k + 4) and not goes:
            continue
        dated = any(i.stop == k and i.kind == "date" for i in context.items[number])  # Ngày 5/6 đoàn làm việc với A
        if dated or k in (first, hit.stop) or context.scan.tokens.keys[k - 1] in _BEFORE_GROUP:
            return int(group.first)
    return None


def group_attending(context: Context, told: Told) -> Group | None:
    """`đoàn đại biểu cấp cao Việt Nam đến dự Triển lãm`: a group that comes to a named event, and its country."""
    number = told.number
    first = max(context.sentences[number].first, told.hit.first - _GUESTS_WITHIN)
    for k in reversed(context.scan.starting("group", first, told.hit.first)):
        group = context.scan.at(k, "group")
        own = context.between(number, group.stop, told.hit.first, "place", "organization") if group else []
        if group is None or not own or own[0].first > group.stop + 1 or own[0].value.country is None:
            continue
        comes = any(context.scan.tokens.keys[t] == "dự" for t in range(own[0].stop, told.hit.first))
        return Group(k, own[0].stop, own[0].value.country) if comes else None
    return None


def is_host(context: Context, told: Told) -> bool:
    """`tỉnh A đã bàn giao …`: a place that acts, named right before its verb."""
    first = max(context.sentences[told.number].first, told.hit.first - _NEAR)
    places = context.between(told.number, first, told.hit.first, "place")
    if context.scan.starting("both", first, told.hit.first):
        return True  # hai bên đã bàn giao
    return any(i.value.kind in LOCAL and context.scan.tokens.keys[i.first - 1] not in (*AT, "(") for i in places)


class NamedGroup(NamedTuple):
    """A group with a name at tokens ``first:stop``, whose it is, and the country it comes from."""

    first: int
    stop: int
    whose: Item | None
    country: str


def group_named(context: Context, told: Told) -> NamedGroup | None:
    """`Đoàn đại biểu tỉnh A hội đàm`, `tiếp Đoàn công tác Bộ B`, `chào mừng đoàn đại biểu Đảng ta`: by its name."""
    return next(groups_named(context, told), None)


def groups_named(context: Context, told: Told) -> Iterator[NamedGroup]:
    """The groups that are told by their names around an event's words: those that follow first, then the nearest."""
    scan, hit, first = context.scan, told.hit, context.sentences[told.number].first
    after = scan.starting("group", hit.stop, hit.stop + _BEFORE_OBJECT)
    goes_on = scan.tokens.keys[hit.first - 1] in ("và", ",")  # đoàn A đã viếng B, thăm C và hội đàm với D
    near = scan.starting("group", max(first + 1, hit.first - _OBJECT_WITHIN), hit.first)
    goes_on = goes_on or any(scan.tokens.keys[k - 1] == "và" for k in near)  # đoàn A và đoàn B (đã) hội đàm
    reach = _OBJECT_WITHIN * (2 if goes_on else 1)
    before = scan.starting("group", max(first, hit.first - reach), hit.first)
    for k in (*after, *reversed(before)):
        group = scan.at(k, "group")
        if group is None or group.stop > hit.first > k or scan.tokens.keys[k - 1] in SEVERAL:
            continue  # tiếp nhiều đoàn khách Lào
        stop = hit.first if k < hit.first else group.stop + _OBJECT_WITHIN
        own = context.between(told.number, group.stop, stop, "place", "organization")
        own = own if own and own[0].first <= group.stop + 1 else []
        if own and k > hit.first and _to_attend(context, told):
            return
        if own and own[0].value.country is not None:
            yield NamedGroup(k, own[0].stop, own[0], own[0].value.country)
            continue
        if own and own[0].kind == "organization" and own[0].value.level == "central":
            yield NamedGroup(k, own[0].stop, own[0], "VN")  # đoàn đại biểu Bộ Công an, as papers call our own
            continue
        end = own[0].stop if own else group.stop
        if "ta" in scan.tokens.keys[end : end + _OURS]:  # đoàn đại biểu Đảng ta, đoàn Bộ Công an nước ta
            yield NamedGroup(k, end, None, "VN")


def _to_attend(context: Context, told: Told) -> bool:
    """`đón tiếp đoàn đại biểu A đến dự Triển lãm`: a group that is received as guests of another event."""
    stop = min(told.hit.stop + _OBJECT_WITHIN, context.sentences[told.number].stop)
    keys = context.scan.tokens.keys[told.hit.stop : stop]
    return any(pair in (("đến", "dự"), ("tới", "dự"), ("sang", "dự")) for pair in pairwise(keys))
