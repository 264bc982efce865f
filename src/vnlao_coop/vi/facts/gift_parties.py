"""Parties: the pieces of a sentence joined to phrases for one side.

A :class:`Party` is a phrase for one side, whatever it is made of: `Đảng, Nhà nước và nhân dân Lào`,
`lãnh đạo 15 tỉnh của nước bạn Lào`, `người dân khó khăn tại tỉnh Xa-la-van`, `Công ty A`, `phía bạn`.
Its side is that of the first place, body or person in it; a place after `tại` tells the side only of
people who have none of their own (`người dân tại tỉnh X`, but not `quân tình nguyện Việt Nam tại Lào`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Literal

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import LOCAL, Context
from vnlao_coop.vi.facts.gift_words import learners, residents

Tag = Literal["party", "actor", "group", "side", "money", "quantity", "date", "verb", "thing", "award", "word", "stop"]
Actor = Official | Organization | Place

_UNITS = (["tỉnh"], ["huyện"], ["nước"], ["địa"])  # các tỉnh, các huyện, các nước, các địa phương
_PARTS = frozenset(["actor", "group", "side"])  # of a party
BUILT = frozenset(["school", "hospital"])
_LEVELS = (["province"], ["city", "capital"], ["district"])
_WHOLE = frozenset(["country", "government", "ministry"])  # to whom works are given
_OURS = frozenset(["xã", "huyện", "tỉnh", "địa"])  # xã giáp biên nước bạn: where it lies
_FRONT = 3  # pieces that a sentence opens with
ASPECTS = frozenset(["pledged", "going", "done"])
_LOOSE = 7  # tokens that may describe people before the place that tells their side
_TITLE = 2  # tokens before a body's name: cá nhân thuộc | Trung ương | Hội B
_UNITS_OF = frozenset(["military", "police"])  # bodies that the place after them locates
_PARTS_OF = frozenset(["company", "hospital", "school"])
_SIZES = tuple(
    tuple(map(fold, words))
    for words in (
        ("Tổ ", "Chốt ", "Trạm "),
        ("Đồn ", "Đội ", "Trung đội "),
        ("Đại đội ", "Hải đội "),
        ("Tiểu đoàn ", "Hải đoàn "),
        ("Ban Chỉ huy ", "Công an huyện ", "Trung đoàn ", "Lữ đoàn "),
        ("Bộ Chỉ huy ", "Bộ CHQS", "Bộ đội Biên phòng", "Công an tỉnh ", "Sư đoàn ", "Phòng "),
        ("Bộ Tư lệnh ", "Quân khu ", "Quân đội "),
    )
)  # units of an army or a police, from the smallest on
_UNNAMED = frozenset(map(fold, ("Đồn Biên phòng", "Trạm Biên phòng", "Đồn Công an", "Đại đội Biên phòng", "Công an")))
_AWAY = frozenset(["bệnh"])  # bệnh nhân
VETERANS = frozenset(["quân", "cựu"])  # quân tình nguyện từng chiến đấu tại B
_BROAD = frozenset(["state", "party", "government"])  # bodies that stand for the country when they are listed


@dataclass(slots=True, eq=False)
class Mark:
    """One piece of a sentence at tokens ``first:stop``; ``value`` is an item, a lexicon entry, a party or a sign.

    ``role`` is the role of a function word.
    """

    tag: Tag
    first: int
    stop: int
    value: Any
    role: str | None = None


@dataclass(slots=True, eq=False)
class Party:
    """A phrase for one side.

    ``countries`` in reading order; ``both`` for `hai bên`, ``travels`` for `Đoàn`, ``plural`` for `các tỉnh A, B`;
    ``donors`` for `nhà hảo tâm`.
    """

    actors: list[Actor] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    travels: bool = False
    donors: bool = False
    both: bool = False
    plural: bool = False
    bare: tuple[str, ...] = ()  # kinds of the body or place that stands without its name

    @property
    def joint(self) -> bool:
        """`hai bên`, `Kiểm toán Nhà nước hai nước`: both sides at once."""
        return self.both or {"VN", "LA"} <= set(self.countries)

    @property
    def country(self) -> str | None:
        """The one side that the phrase names, if it names one."""
        return self.countries[0] if self.countries else None

    def actor(self, country: str | None = None) -> Actor | None:
        """Who stands for the phrase: its person, else its body, else its place; a list of several stands for none."""
        mine = [a for a in self.actors if country is None or a.country in (country, None)]
        people = [a for a in mine if isinstance(a, Official)]
        if people:
            return people[0]
        bodies = [a for a in mine if isinstance(a, Organization)]
        if len(bodies) > 1 and fold(bodies[0].name) in _UNNAMED:
            mine.remove(bodies.pop(0))  # các Đồn Biên phòng thuộc BĐBP tỉnh A
        places = [a for a in mine if isinstance(a, Place)]
        if len(bodies) == 1 and bodies[0].country is None and bodies[0].kind in _UNITS_OF and mine[0] is bodies[0]:
            return bodies[0]  # Đại đội Biên phòng 252 (tỉnh A, Lào)
        if len(bodies) > 1 and mine[0] is bodies[0] and (_is_chain(bodies) or _leads(bodies)):
            return bodies[0]  # Trung đội A, Đại đội 251, Bộ CHQS tỉnh B; Đồn Biên phòng A và Công ty B
        named = [b for b in bodies if b.country is not None] or ([] if places else bodies)
        if len(named) == 1 and (len(bodies) == 1 or named[0].kind not in _BROAD):
            return named[0]
        return _within(places) if places else (named[0] if named else None)


def _is_chain(bodies: Sequence[Organization]) -> bool:
    """Whether each of the units belongs to the next: `Đồn Biên phòng A, BĐBP tỉnh B`."""
    sizes = [_size(body) for body in bodies]
    part = bodies[0].kind in _PARTS_OF  # Bệnh viện A, Quân khu 4
    return all(0 <= one < two for one, two in pairwise(sizes[part:])) and (not part or sizes[1] > 0)


def _leads(bodies: Sequence[Organization]) -> bool:
    """Whether a post is named before others at home, with whom it gives."""
    first, *others = bodies
    post = first.country is None and first.kind in _UNITS_OF and _size(first) >= 0
    return post and all(body.country in (None, "VN") and _size(body) < 0 for body in others)


def _size(body: Organization) -> int:
    """How large a unit of an army is, by the words that its name opens with; -1 for any other body."""
    name = fold(body.canonical)
    unit = (size for size, words in enumerate(_SIZES) if name.startswith(words))
    return next(unit, -1) if body.kind in _UNITS_OF else -1


def _within(places: Sequence[Place]) -> Place:
    """The first place; of `nhân dân các bộ tộc Lào tỉnh X`, which opens with its country, the place in it."""
    first = places[0]
    inner = (p for p in places[1:] if p.country == first.country and p.kind in LOCAL)
    return next(inner, first) if first.kind == "country" else first


def behind(marks: Sequence[Mark], *roles: str) -> Iterator[Mark]:
    """What stands right behind a word of one of ``roles``: `cho | B`, `do | A`."""
    return (two for one, two in pairwise(marks) if one.role in roles)


def join(context: Context, pieces: Sequence[Mark]) -> list[Mark]:
    joined: list[Mark] = []
    dashes = [k for k, mark in enumerate(pieces[1:-1], 1) if mark.tag == "stop" and mark.value == "-"]
    pair = [k + 1 for k in dashes if _names_pair(*pieces[k - 1 : k + 2])]
    if pair:  # Việt Nam - Lào: both
        pieces = [
            Mark("party", pieces[k - 2].first, pieces[k].stop, Party(both=True)) if k in pair else mark
            for k, mark in enumerate(pieces)
            if not {k + 1, k + 2} & set(pair)
        ]
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        if piece.tag not in _PARTS:
            joined.append(piece)
            index += 1
            continue
        party, index = _party(context, pieces, index)
        if not (joined and joined[-1].role == "border"):  # các xã biên giới giáp B: where it is, not who
            joined.append(Mark("party", piece.first, pieces[index - 1].stop, party))
    return joined


def _names_pair(one: Mark, dash: Mark, two: Mark) -> bool:
    """Whether a country stands behind another and a dash: `biên giới Việt Nam - Lào`."""
    if one.tag != "actor" or two.tag != "actor":
        return False
    countries = {m.value.country for m in (one, two) if isinstance(m.value, Place) and m.value.kind == "country"}
    return len(countries) == 2 and one.stop == dash.first and dash.stop == two.first


def _party(context: Context, pieces: Sequence[Mark], start: int) -> tuple[Party, int]:
    party = Party()
    index, reached = start, start
    fronted = 0 < start <= _FRONT and pieces[start - 1].role in ("of", "with")
    if 0 < start <= _FRONT and pieces[start].tag == "group":
        before = pieces[start - 2] if pieces[start - 1].role == "each" else pieces[start - 1]
        fronted = fronted or before.role == "at"  # Ở các địa phương, A đã …
    while index < len(pieces):
        mark = pieces[index]
        if index > start and _is_owner(party, pieces[index - 1], mark):
            party.countries += [mark.value.country] if mark.value.country and not party.countries else []
        elif not _take(context, party, mark):
            break
        if index and pieces[index - 1].role == "each":
            party.plural = party.plural or mark.tag == "actor" or party.heads[-1:] in _UNITS
        reached = index + 1
        following = _next(pieces, reached, party, mark)
        if following is None or (fronted and _acts_itself(pieces, reached, following)):
            break
        index = following
    return party, reached


def _is_owner(party: Party, sign: Mark, mark: Mark) -> bool:
    """`Tổng Công ty Hợp tác kinh tế (| Quân khu 4)`, `Quân khu 2 thuộc | Bộ A`: whose the body before is."""
    opened = sign.tag == "stop" and sign.value == "(" and mark.tag == "actor"
    opened = opened or (sign.role == "of" and mark.tag == "actor")
    if party.actors and fold(party.actors[-1].name) in _UNNAMED:
        return False  # các Đồn Biên phòng thuộc | BĐBP tỉnh A
    bodies = opened and isinstance(mark.value, Organization) and party.actors[-1:] != []
    return bodies and isinstance(party.actors[-1], Organization) and (sign.role is None or not party.countries)


def _live_there(party: Party, country: Mark, place: Mark) -> bool:
    """`nhân dân các bộ tộc Lào ở | tỉnh X`, `… của | huyện Y`: people of a country, and where in it they live."""
    actors = [m.value for m in (country, place) if m.tag == "actor" and isinstance(m.value, Place)]
    if len(actors) < 2 or actors[0].kind != "country" or residents().isdisjoint(party.heads):
        return False
    if not (learners() | _AWAY).isdisjoint(party.heads):
        return False  # bệnh nhân, học sinh người Lào ở tỉnh X: they are treated or taught elsewhere
    return actors[1].kind in LOCAL and actors[1].country == actors[0].country


def _acts_itself(pieces: Sequence[Mark], sign: int, index: int) -> bool:
    """`Thực hiện chỉ đạo của A, B xây tặng …`, `Cùng với A, B đã …`: who stands behind the comma acts, not A and B."""
    if pieces[sign].tag != "stop" or pieces[sign].value != "," or index + 1 >= len(pieces):
        return False
    after = pieces[index + 1]
    return after.tag == "verb" or after.role in ASPECTS


def _take(context: Context, party: Party, mark: Mark) -> bool:
    """Add a piece; False where it belongs to someone else."""
    if mark.tag == "group":
        party.heads.append(context.scan.tokens.keys[mark.first])
        party.travels = party.travels or bool(mark.value.get("travels"))
        party.donors = party.donors or bool(mark.value.get("donors"))
        party.bare = party.bare or tuple(mark.value.get("bare", ()))
        return True
    if mark.tag == "side":
        side = mark.value["side"]
        if side in ("both", "each"):
            party.both = party.both or side == "both"
            return side == "both" or not party.actors
        if party.country not in (None, side):
            return False
        party.countries.append(side)
        party.bare = party.bare or tuple(mark.value.get("of", ()))
        return True
    if mark.tag != "actor":
        return True
    actor = mark.value
    if isinstance(actor, Official) and (party.actors or party.country):
        return False
    party.actors.append(actor)
    if actor.country is not None and actor.country not in party.countries:
        party.countries.append(actor.country)
    return True


def _next(pieces: Sequence[Mark], index: int, party: Party, last: Mark) -> int | None:
    """The index of the piece that continues the phrase after ``last``, or None."""
    if index >= len(pieces):
        return None
    mark, gap = pieces[index], pieces[index].first - last.stop
    open_ended = party.country is None and last.tag == "group"  # people whose side is still to come
    if last.tag == "side" and last.value["side"] in ("both", "each"):
        if gap or not _counts(pieces, index):
            return None
        party.both, party.plural = False, True
        return index
    if mark.tag in ("actor", "group", "side"):
        if last.tag == "actor" and isinstance(last.value, Official):
            return index if gap == 0 and mark.tag == "side" and mark.value["side"] == "both" else None
        if gap == 0:
            if mark.tag == "group" and last.tag == "actor" and last.value.country is not None:
                return index if _is_its_level(last, mark, pieces[index + 1 : index + 2]) else None
            whose = last.tag == "side" or getattr(last.value, "kind", None) in _WHOLE
            if whose and mark.tag == "actor" and getattr(mark.value, "kind", None) in BUILT:
                return None  # bàn giao cho bạn Trường Tiểu học A, tặng Lào Bệnh viện B
            return index
        return index if open_ended and gap <= _LOOSE else None
    if index + 1 >= len(pieces) or gap > (_LOOSE if open_ended else 0):
        return None
    after = pieces[index + 1]
    near = after.first - mark.stop <= 1
    if mark.role == "border" and _is_side(after) and after.first == mark.stop:
        return index + 1 if _OURS.isdisjoint(party.heads) else None  # nhân dân giáp biên nước bạn Lào: of that side
    if mark.tag == "word" and mark.role in ("of", "at"):
        if _live_there(party, last, after):
            return index + 1
        if mark.role == "at" and (party.country is not None or last.tag != "group" or party.heads[-1] in VETERANS):
            return None
        if mark.role == "of" and party.country is not None and last.tag != "group":
            return None
        if after.tag == "word" and after.role == "each" and index + 2 < len(pieces):
            return index + 2 if pieces[index + 2].tag in ("actor", "group", "side", "quantity") else None
        named = open_ended and after.tag == "actor" and after.first - mark.stop <= _TITLE
        return index + 1 if named or (near and after.tag in ("actor", "group", "side", "quantity")) else None
    if mark.tag == "word" and mark.role == "each" and open_ended:
        return index + 1 if near and after.tag in ("actor", "group", "side") else None
    if mark.tag == "quantity":  # lãnh đạo 15 tỉnh của …; the noun counted follows as a group
        return index + 1 if open_ended and after.tag == "group" else None
    listed = mark.tag == "word" and mark.role == "and"
    if not (listed or (mark.tag == "stop" and mark.value in (",", "(", "-") and gap == 0)):
        return None
    if not near or after.tag not in ("actor", "group", "side"):
        if listed and after.tag in ("word", "quantity") and index + 2 < len(pieces) and after.first - mark.stop <= 1:
            third = pieces[index + 2]
            many = after.tag == "quantity" or after.role == "each"
            if many and third.tag in ("actor", "group") and third.first - after.stop <= 1:
                return index + 2 if party.country is None or third.tag == "actor" else None
        return None
    if _countries(last, mark, after):  # tại Việt Nam, Lào và Burundi
        return index + 1 if not _acts_itself(pieces, index, index + 1) else None
    if after.tag == "group" and after.value.get("bare") and _acts_itself(pieces, index, index + 1):
        return None  # … mái Trường A, công ty đã ủng hộ …
    return index + 1 if _lists(party, last, mark, after) else None


def _is_side(mark: Mark) -> bool:
    """`nước bạn`, `phía bạn`, `nước bạn Lào`; not a country's bare name."""
    country = mark.tag == "actor" and isinstance(mark.value, Place) and mark.value.kind == "country"
    return mark.tag == "side" or (country and mark.stop - mark.first > 1)


def _is_its_level(body: Mark, unit: Mark, after: Sequence[Mark]) -> bool:
    """`Hội Hữu nghị Việt Nam - Lào | tỉnh | tặng …`: the province's own, without its name."""
    named = any(m.tag == "actor" and m.first == unit.stop for m in after)
    return isinstance(body.value, Organization) and unit.value.get("bare") in _LEVELS and not named


def _counts(pieces: Sequence[Mark], index: int) -> bool:
    """`hai tỉnh | Savannakhet và Salavan`: two of one country, not one of each."""
    places = [m.value for m in pieces[index : index + 3 : 2] if m.tag == "actor" and isinstance(m.value, Place)]
    joint = pieces[index + 1] if index + 1 < len(pieces) else pieces[index]
    listed = joint.role == "and" or (joint.tag == "stop" and joint.value == ",")
    return listed and len(places) == 2 and places[0].country == places[1].country is not None


def _countries(last: Mark, sign: Mark, after: Mark) -> bool:
    """Whether a comma stands between two countries."""
    places = (m.value for m in (last, after) if m.tag == "actor" and isinstance(m.value, Place))
    return sign.tag == "stop" and sign.value == "," and [p.kind for p in places] == ["country", "country"]


def _lists(party: Party, last: Mark, sign: Mark, after: Mark) -> bool:
    """Whether `A, B` or `A và B` is one phrase for one side."""
    if after.tag == "actor" and isinstance(after.value, Official):
        return False
    if last.tag == "actor" and isinstance(last.value, Official):
        return False
    country = after.value.country if after.tag == "actor" else None
    if party.country is None:
        return True
    if after.tag == "actor":
        if sign.value == "(":
            return isinstance(after.value, Place) and after.value.kind == "country" and country == party.country
        if sign.tag == "stop" and isinstance(after.value, Place) and (country == party.country or party.plural):
            return True  # Trường A, tỉnh B; các tỉnh A, B và C, on whichever side
        if (
            sign.tag == "word"
            and isinstance(after.value, Place)
            and last.tag == "actor"
            and isinstance(last.value, Place)
        ):
            return True  # Lào và Campuchia
        return country in (None, party.country) and sign.tag == "word"
    return False
