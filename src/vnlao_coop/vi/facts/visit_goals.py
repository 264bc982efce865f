"""Who visits, and where a visit goes: the words around its verb or noun."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from vnlao_coop.models.actors import Official, Place
from vnlao_coop.models.dates import PartialDate
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.scan import Hit

GOALS = frozenset(["country", "capital", "city", "province"])
_SUBJECT = 25  # tokens between a visitor and the verb: "X và Đoàn đại biểu … đã đến Viêng Chăn, bắt đầu chuyến thăm …"
_NEAR = 12  # of them in which nothing can come between
_INVITES = 14  # tokens from `mời` to who is invited: `mời Bí thư Tỉnh ủy X dẫn đầu đoàn …`
_LEADS_ON = frozenset("tại đến tới sang ở nước bạn và làm việc các tỉnh".split())
ARRIVING = frozenset(["đến", "tới", "sang"])
_GREETS = frozenset(", và chúc mừng tết năm mới tại".split())  # thăm, chúc Tết | tỉnh A
TOWARDS = ARRIVING | {"tại"}  # before where a visit goes
_NEW_CLAUSE = frozenset(["đã", "do", "mà", "đang", "sẽ", ";", ":", "(", "của"])
_NO_CALL = frozenset(["lời", "khách", "giấy", "thư"])  # lời mời, khách mời
_NOUNS = frozenset(["chuyến", "thời", "chương", "ngày"])  # chuyến thăm, thời gian ở, chương trình thăm
_OURS: dict[tuple[str, ...], Sequence[str]] = {  # how a paper calls its country and its province
    ("nước", "ta"): (),
    ("tỉnh", "ta"): ("province",),
    ("tỉnh", "nhà"): ("province",),
}
_COMING = frozenset(["sang", "đang"])  # tiếp Bộ trưởng B | sang thăm
_OCCASION = frozenset(["dịp", "nhân", "đang"])  # nhân dịp sang thăm, nhân chuyến thăm, đang thăm


def visitor_of(context: Context, number: int, hit: Hit) -> Item | None:
    """The one who visits: `X … thăm`, `chuyến thăm … của X`, `Trong khuôn khổ chuyến thăm …, X`."""
    people = [i for i in context.items[number] if i.kind == "person"]
    noun = context.scan.tokens.keys[hit.first] in _NOUNS
    made = context.scan.ends_before(hit.first, context.sentences[number].first, "makes_visit")
    named = any(i.stop <= hit.first for i in people)  # not: Kết thúc chuyến thăm Lào, X đã về đến Hà Nội
    if not noun or made and named:
        before = [i for i in _near_before(people, hit) if not is_inviter(context, number, i)]
        before = [i for i in before if not _is_source(context, i)]
        if context.scan.tokens.keys[hit.first - 1] in (",", "và", ";"):
            before = _subjects(context, before)
        first, stop, _ = context.sentences[number]
        occasion = context.scan.ends_before(hit.first, first, "visit_occasion")
        if occasion and (goal := goal_of(context, number, hit)) is not None:
            before = [i for i in before if i.value.country != goal.country]  # X hội kiến Y nhân dịp thăm Lào
        alone = hit.first == first or occasion and not before
        if alone and not context.scan.starting("visit", hit.stop, stop):  # (Nhân dịp) thăm Việt Nam lần này, X …
            after = [i for i in people if context.scan.tokens.keys[i.first - 1] == "," and i.value.present]
            before = after[:1] if goal_of(context, number, hit) is not None else []
        if not before or is_invited(context, number, before[-1].first):
            return None
        says = before[-1].first < hit.first and _says(context, before[-1].stop, hit.first)
        return None if says else before[-1]
    keys = context.scan.tokens.keys
    later = [i for i in people if i.first >= hit.stop and not is_inviter(context, number, i)]
    for person in later:
        if keys[person.first - 1] == "của" and person.first - hit.stop <= 20:
            return person
    opens = context.sentences[number].first
    goal = goal_of(context, number, hit)
    during = keys[hit.first - 1] == "trong" and keys[hit.first - 2] == ","  # (Báo A) - Ngày 3/8, trong chuyến thăm B, X
    if later and goal is not None and (hit.first - opens <= 8 or during or _is_occasion(context, opens, hit.first)):
        foreign = [i for i in later if i.value.country != goal.country]
        return foreign[0] if foreign else None
    return _received(context, number, hit, goal, people)


def _near_before(people: list[Item], hit: Hit) -> list[Item]:
    return [i for i in people if i.stop <= hit.first and hit.first - i.stop <= _SUBJECT and i.value.present]


def _received(context: Context, number: int, hit: Hit, goal: Place | None, people: list[Item]) -> Item | None:
    """`A tiếp X nhân chuyến thăm …`: X, who comes from the other side; not `nhân chuyến thăm … của B`."""
    keys, first = context.scan.tokens.keys, context.sentences[number].first
    if goal is None or not context.scan.ends_before(hit.first, first, "visit_occasion"):
        return None
    guest = next(reversed(_near_before(people, hit)), None)
    if guest is None or guest.value.country in (None, goal.country) or is_posted(guest.value):
        return None
    told = "của" in keys[hit.stop : hit.stop + _NEAR] or is_inviter(context, number, guest)
    return None if told or _says(context, guest.stop, hit.first) else guest


def _is_source(context: Context, person: Item) -> bool:
    """`Theo ông X, đoàn A sẽ thăm Lào`: who tells of it."""
    keys = context.scan.tokens.keys
    before = [key for key in keys[max(0, person.first - 2) : person.first] if key not in ("ông", "bà")]
    return before[-1:] == ["theo"] and keys[person.stop : person.stop + 1] == (",",)


def _subjects(context: Context, people: list[Item]) -> list[Item]:
    """`X hội đàm với A, chào xã giao B, dự chiêu đãi của C; thăm …`: X, who meets the others."""
    people = [i for i in people if context.scan.tokens.keys[i.first - 1] != "của"]
    for at in range(1, len(people)):
        if context.scan.starting("meeting", people[at - 1].stop, people[at].first):
            return people[:at]
    return people


def is_posted(official: Official) -> bool:
    """An ambassador or consul, who is abroad at his post."""
    return any(position.system == "diplomatic" for position in official.positions)


def _is_occasion(context: Context, first: int, at: int) -> bool:
    """`Chiều 10/7, giờ địa phương, trong khuôn khổ chuyến thăm …, X đã dự`: the visit of who is named next."""
    keys = context.scan.tokens.keys
    programme = keys[at] != "chuyến" and keys[at - 1 : at] == ("trong",)  # trong | chương trình thăm
    return programme or context.scan.ends_before(at, first, "visit_occasion")


def _says(context: Context, first: int, stop: int) -> bool:
    """`X cho biết … thăm Lào`: X tells of a visit, and need not be the visitor."""
    met = stop - first > _NEAR and bool(context.scan.starting("meeting", first, stop))
    return met or bool(context.scan.starting("say", first, stop))


def is_inviter(context: Context, number: int, item: Item) -> bool:
    return context.scan.ends_before(item.first, context.sentences[number].first, "invite_by")


def is_invited(context: Context, number: int, at: int) -> bool:
    """`A mời X (và đoàn) sang thăm`: who is named from token ``at`` on has not come."""
    first = max(context.sentences[number].first, at - _INVITES)
    near = context.scan.starting("invite_word", first, at)
    hits = (context.scan.at(k, "invite_word") for k in near if context.scan.tokens.keys[k - 1] not in _NO_CALL)
    return any(hit is not None and hit.value["role"] in ("invite", "convey") for hit in hits)


def goal_of(context: Context, number: int, hit: Hit) -> Place | None:
    """Where the visit goes: the place after the verb, or after its `tại`, `đến`, `sang`, `ở`."""
    keys, row = context.scan.tokens.keys, context.items[number]
    ours = next((k for k in range(hit.stop, hit.stop + 2) if keys[k : k + 2] in _OURS), 0)
    if ours and (ours == hit.stop or keys[hit.stop] in TOWARDS):
        return _our_own(context, _OURS[keys[ours : ours + 2]])  # đang ở thăm, làm việc tại nước ta, tại tỉnh ta
    for item in row[bisect_left(row, hit.stop, key=lambda i: i.first) :]:
        if item.kind != "place":
            continue
        gap = keys[hit.stop : item.first]
        near = len(gap) <= 3 and _LEADS_ON.issuperset(gap) or "chúc" in gap and _GREETS.issuperset(gap)
        # sang thăm, chúc mừng Quốc khánh tại B
        later = len(gap) <= _NEAR and gap[-1:] in (("tại",), ("ở",)) and _NEW_CLAUSE.isdisjoint(gap)
        if near or later or _after_visitor(context, number, hit, item):
            return province_of(context, number, item)
        return None
    return None


def _our_own(context: Context, kinds: Sequence[str]) -> Place | None:
    """Việt Nam; of `tỉnh ta`, as a paper calls its province, the one Vietnamese province that the article names."""
    named = {p.canonical: p for p in context.cast.places if p.country == "VN" and p.kind in kinds}
    return next(iter(named.values())) if len(named) == 1 else context.cast.country("VN")


def _after_visitor(context: Context, number: int, hit: Hit, goal: Item) -> bool:
    """`chuyến thăm của X đến Việt Nam`: where it goes, said after who goes."""
    keys = context.scan.tokens.keys
    if keys[hit.first] != "chuyến" or keys[goal.first - 1] not in TOWARDS:
        return False
    people = context.between(number, hit.stop, goal.first, "person")
    return len(people) == 1 and goal.first - people[0].stop <= 2 and "của" in keys[hit.stop : people[0].first]


def host_of(context: Context, number: int, hit: Hit, guest: Item) -> Place | None:
    """`A tiếp B nhân dịp sang thăm, làm việc`, `… tiếp B đang thăm`: B is at A's, where no place is named."""
    keys, first = context.scan.tokens.keys, context.sentences[number].first
    comes = 0 <= hit.first - guest.stop <= 1 and not _COMING.isdisjoint(keys[hit.first - 1 : hit.first + 1])
    if guest.stop > hit.first or not comes and _OCCASION.isdisjoint(keys[max(first, hit.first - 2) : hit.first]):
        return None
    hosts = [i for i in context.items[number] if i.kind == "person" and i.stop <= guest.first]
    country = hosts[-1].value.country if hosts else None
    met = hosts and bool(context.scan.starting("meeting", hosts[-1].stop, guest.first))
    return context.cast.country(country) if met and country in REGION and country != guest.value.country else None


def province_of(context: Context, number: int, item: Item) -> Place | None:
    """The place, or the province named right after a district: `huyện A, tỉnh B`."""
    if item.value.kind not in GOALS:
        for after in context.between(number, item.stop, item.stop + _NEAR, "place"):
            if after.first - item.stop <= 1 and after.value.kind in GOALS and after.value.country == item.value.country:
                return after.value if isinstance(after.value, Place) else None
    return item.value if isinstance(item.value, Place) else None


_AGO = ("năm", "trước")
_DURING = frozenset(["trong", "nhân", "sau", "từ", "tại", "dịp"])
_IN_MONTH = frozenset(["vào", "hồi", "trong", "("])
_AGO_REACH = 16  # tokens of `chuyến thăm | Lào của X mười hai năm trước`


def is_recounted(context: Context, number: int, hit: Hit) -> bool:
    """`sau chuyến thăm Lào vừa qua`, `trong chuyến thăm Lào vào tháng 11/2016`: told as past, not reported."""
    first, stop = context.sentences[number].first, context.sentences[number].stop
    if context.scan.starting("past_visit", max(first, hit.first - 3), min(stop, hit.stop + 5)):
        return True
    keys = context.scan.tokens.keys
    if keys[hit.first] == "chuyến" and keys[hit.first - 1] in _DURING and not is_planned(context, number, hit.first):
        dates = context.between(number, hit.stop, min(stop, hit.stop + _AGO_REACH), "date")
        day = dates[0].value.value if dates and keys[dates[0].first - 1] in _IN_MONTH else None
        if isinstance(day, PartialDate) and day.year is not None and day.day is None:
            return True  # a visit that is reported is told by its days
    return _AGO in pairwise(keys[hit.stop : min(stop, hit.stop + _AGO_REACH)])


def is_planned(context: Context, number: int, at: int) -> bool:
    first = context.sentences[number].first
    return bool(context.scan.starting("planned", max(first, at - 5), at + 1))
