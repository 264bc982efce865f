"""A sentence as the reader of gifts sees it: verbs, things, sums, parties and the small words between.

A :class:`Party` is a phrase for one side, whatever it is made of: `Đảng, Nhà nước và nhân dân Lào`,
`lãnh đạo 15 tỉnh của nước bạn Lào`, `người dân khó khăn tại tỉnh Xa-la-van`, `Công ty A`, `phía bạn`.
Its side is that of the first place, body or person in it; a place after `tại` tells the side only of
people who have none of their own (`người dân tại tỉnh X`, but not `quân tình nguyện Việt Nam tại Lào`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.vi.facts.context import Context, Item
from vnlao_coop.vi.scan import Hit

Tag = Literal["party", "actor", "group", "side", "money", "quantity", "date", "verb", "thing", "award", "word", "stop"]
Actor = Official | Organization | Place

_TAGS: Mapping[str, Tag] = {
    "gift_verb": "verb",
    "award": "award",
    "gift_thing": "thing",
    "gift_side": "side",
    "gift_group": "group",
    "gift_word": "word",
}
ACTORS = frozenset(["person", "organization", "place"])
_ALONE = frozenset(["train", "heal"])  # verbs that say themselves what is given
_MINE = (*_TAGS, "gift_shield")
_UNITS = (["tỉnh"], ["huyện"], ["nước"], ["địa"])  # các tỉnh, các huyện, các nước, các địa phương
_FRONT = 3  # pieces that a sentence opens with
_ACTING = frozenset(["done", "going", "pledged"])
_COUNTED = ("award", "gift_thing", "gift_group")
_SIGNS = frozenset(",;:()-…")  # they end or join phrases
_QUOTES = frozenset('"“”«')
_NAME = 16  # tokens of a name in quotes
_COURSE = 6  # tokens after `mở`, `tổ chức` in which the course is named
_LOOSE = 7  # tokens that may describe people before the place that tells their side
_UNITS_OF = frozenset(["military", "police"])  # bodies that the place after them locates
_BROAD = frozenset(["state", "party", "government"])  # bodies that stand for the country when they are listed


class Mark(NamedTuple):
    """One piece of a sentence at tokens ``first:stop``; ``value`` is an item, a lexicon entry, a party or a sign.

    ``role`` is the role of a function word.
    """

    tag: Tag
    first: int
    stop: int
    value: Any
    role: str | None = None


@dataclass(slots=True)
class Party:
    """A phrase for one side.

    ``countries`` in reading order; ``both`` for `hai bên`, ``travels`` for `Đoàn`, ``plural`` for `các tỉnh A, B`.
    """

    actors: list[Actor] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    travels: bool = False
    both: bool = False
    plural: bool = False
    bare: tuple[str, ...] = ()  # kinds of the body or place that stands without its name

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
        places = [a for a in mine if isinstance(a, Place)]
        if len(bodies) == 1 and bodies[0].country is None and bodies[0].kind in _UNITS_OF and mine[0] is bodies[0]:
            return bodies[0]  # Đại đội Biên phòng 252 (tỉnh A, Lào)
        named = [b for b in bodies if b.country is not None] or ([] if places else bodies)
        if len(named) == 1 and (len(bodies) == 1 or named[0].kind not in _BROAD):
            return named[0]
        return places[0] if places else (named[0] if named else None)


class Marks:
    """The marks of an article, sentence by sentence, each made once when it is asked for.

    ``verbs``, ``invitations`` and ``promises`` are the lexicon hits that open a commitment or speak of one.
    """

    def __init__(self, context: Context) -> None:
        self.context = context
        self.verbs: list[int] = []
        self.invitations: list[Hit] = list(context.scan.each("invite_word"))
        self.promises: list[Hit] = list(context.scan.each("promise_word"))
        self.objects: list[int] = []
        self.sides: list[int] = []
        self.disasters: list[int] = []
        self._made: dict[int, list[Mark]] = {}
        self._rows = context.scan.apart(*_MINE)  # the longest entry at each place, none inside another
        self._sort()
        self._order = list(self._rows)

    def _sort(self) -> None:
        """Note what opens or fills a commitment."""
        verbs, objects = self.verbs, self.objects
        for first, (_, kind, value) in self._rows.items():
            if kind == "gift_word":  # most of them
                role = value["role"]
                if role == "funds":
                    verbs.append(first)
                    objects.append(first)
                elif role == "disaster":
                    self.disasters.append(first)
            elif kind == "gift_verb":
                verbs.append(first)
            elif kind == "gift_thing":
                if value["kind"] != "none":
                    objects.append(first)
                    if value.get("noun"):
                        verbs.append(first)
            elif kind == "award":
                objects.append(first)
            elif kind == "gift_side":
                self.sides.append(first)

    def telling(self) -> list[int]:
        """The sentences that can tell of a gift.

        They have a giving verb and something given; who gives and who receives may stand in a sentence before.
        """
        context, rows = self.context, self._rows
        acts: dict[int, list[Any]] = {}
        for index in self.verbs:
            number = context.number_of(index)
            if index < context.sentences[number].stop:
                acts.setdefault(number, []).append(rows[index][2])
        objects = {context.number_of(index) for index in self.objects}
        sides = {context.number_of(index) for index in self.sides}
        disasters = {context.number_of(index) for index in self.disasters}
        found: list[int] = []
        for number, verbs in acts.items():
            items = context.items[number]
            given = (
                number in objects
                or any(verb.get("act") in _ALONE or verb.get("strong") for verb in verbs)
                or (len(verbs) > 1 and any(verb.get("act") == "aid" for verb in verbs))
                or any(item.kind in ("money", "quantity") for item in items)
                or (number in disasters and any(verb.get("relief") for verb in verbs))
            )
            if given and (items or number in sides):
                found.append(number)
        return found

    def of(self, number: int) -> list[Mark]:
        """The marks of one sentence in reading order, parties joined."""
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = _join(self.context, self._pieces(number))
        return made

    def _pieces(self, number: int) -> list[Mark]:
        context, rows = self.context, self._rows
        sentence = context.sentences[number]
        items = {item.first: item for item in context.items[number]}
        found: list[Mark] = []
        reached = sentence.first
        order = self._order
        low = bisect_left(order, sentence.first)
        keys = context.scan.tokens.keys
        signs = context.scan.tokens.among(_SIGNS, sentence.first, sentence.stop)
        for index in sorted({*order[low : bisect_left(order, sentence.stop, low)], *items, *signs}):
            if index < reached:
                continue
            item = items.get(index)
            if item is not None:
                reached = self._item(item, found)
                continue
            row = rows.get(index)
            if row is None:
                found.append(Mark("stop", index, index + 1, keys[index]))
                reached = index + 1
                continue
            length, kind, value = row
            hit = Hit(index, index + length, kind, value)
            if hit.stop > sentence.stop or (length > 1 and self._cuts(items, hit)):
                continue
            if kind == "gift_word":
                reached = self._word(hit, found)
                continue
            people = hit.kind == "gift_thing" and (hit.value.get("people") or hit.value["kind"] == "none")
            if people and not _sent(found):
                group = context.scan.at(index, "gift_group")
                hit = group if group is not None and group.stop == hit.stop else hit
            elif hit.kind == "gift_thing" and hit.value["kind"] == "construction" and self._bare(hit, found):
                group = context.scan.at(index, "gift_group")
                hit = group if group is not None and group.stop == hit.stop and group.value.get("bare") else hit
            reached = hit.stop
            kind = hit.kind
            if people and found and found[-1].tag == "group" and found[-1].stop == index:
                continue  # nhân dân các bản biên giới Lào
            if kind != "gift_shield" and ("near" not in hit.value or self._holds(hit) or _held(hit, found)):
                found.append(Mark(_TAGS[kind], index, reached, hit.value))
        return found

    def _word(self, hit: Hit, found: list[Mark]) -> int:
        """Add a function word; the token after it."""
        role = hit.value["role"]
        if role == "purpose" and (quoted := self._quoted(hit.first)):
            return quoted  # Kỷ niệm chương "Vì …": a name
        found.append(Mark("word", hit.first, hit.stop, hit.value, role))
        return hit.stop

    def _bare(self, hit: Hit, found: Sequence[Mark]) -> bool:
        """`bệnh viện còn tiếp nhận …`, `tặng bệnh viện bạn …`: a body without its name, not works."""
        scan = self.context.scan
        built = bool(found) and found[-1].stop == hit.first and found[-1].tag in ("verb", "quantity", "thing")
        word = scan.at(hit.stop, "gift_word")
        acts = word is not None and word.value["role"] in ("done", "going", "pledged") and not built
        takes = (verb := scan.at(hit.stop, "gift_verb")) is not None and verb.value["act"] == "receive" and not built
        honoured = scan.tokens.keys[hit.stop : hit.stop + 1] in (("vinh",), ("được",)) and not built
        return acts or takes or honoured or scan.at(hit.stop, "gift_side") is not None

    def _quoted(self, index: int) -> int:
        """The token after the quotation that opens right before ``index``, or 0."""
        keys = self.context.scan.tokens.keys
        if not index or keys[index - 1] not in _QUOTES:
            return 0
        return next((k + 1 for k in range(index, min(len(keys), index + _NAME)) if keys[k] in _QUOTES), 0)

    def _holds(self, verb: Hit) -> bool:
        """Whether a thing of the kind it needs follows: `tổ chức (2) lớp …`, `đưa 20 bác sĩ …`; not a meeting."""
        near = (self._rows.get(k) for k in range(verb.stop, verb.stop + _COURSE))
        kinds = verb.value["near"]
        return any(row is not None and row[1] == "gift_thing" and row[2]["kind"] in kinds for row in near)

    @staticmethod
    def _cuts(items: Mapping[int, Item], hit: Hit) -> bool:
        """Whether the hit runs into a typed argument."""
        for k in range(hit.first + 1, hit.stop):
            inner = items.get(k)
            if inner is None or inner.kind == "quantity":
                continue
            works = hit.kind == "gift_thing" and hit.value["kind"] == "construction"
            if not works or inner.kind != "organization" or inner.stop > hit.stop:
                return True  # but for Nhà Quốc hội: the body is inside
        return False

    def _item(self, item: Item, found: list[Mark]) -> int:
        """Add the marks of a typed argument; the token after it."""
        scan, first = self.context.scan, item.first
        if item.kind in ("person", "organization", "place"):
            after = item.stop
            if item.kind == "person" and scan.at(item.inner[0], "historical") is not None:
                return after  # quê hương Chủ tịch Hồ Chí Minh: nobody who gives
            if item.kind == "organization":
                after = next(iter(scan.starting("award", first + 1, after)), after)
                works = scan.at(first, "gift_thing")
                if works and works.value["kind"] == "construction" and found and _builds(found[-1], first):
                    found.append(Mark("thing", first, works.stop, works.value))
            world = scan.at(first, "gift_side") if item.kind == "organization" and item.value.country is None else None
            if world is not None and world.value["side"] == "world":
                found.append(Mark("side", first, max(after, world.stop), world.value))
            else:
                found.append(Mark("actor", first, after, item.value))
            return found[-1].stop
        tag: Tag = "money" if item.kind == "money" else "date" if item.kind == "date" else "quantity"
        found.append(Mark(tag, first, item.stop, item.value))
        if tag != "quantity":
            return item.stop
        rows = ((k, self._rows.get(k)) for k in range(first + 1, item.stop))
        own = (k for k, row in rows if scan.at(k, *_COUNTED) or (row is not None and row[1] == "gift_verb"))
        return next(own, item.stop)  # the thing counted is a mark of its own; 200 quyển vở | gửi tặng


def _held(verb: Hit, found: Sequence[Mark]) -> bool:
    """`Lớp tập huấn cho 50 cán bộ B do A tổ chức`: the course stands before who holds it."""
    if len(found) < 2 or verb.value["act"] != "hold" or found[-2].role != "by":
        return False
    return any(m.tag == "thing" and m.value["kind"] == "training" for m in found)


def _builds(mark: Mark, index: int) -> bool:
    """Whether the body named next is what is built: `xây dựng Trung tâm …`, `dự án Bệnh viện …`."""
    if mark.stop != index:
        return False
    if mark.tag == "verb":
        return mark.value["act"] in ("build", "finish") or bool(mark.value.get("handover"))
    return mark.tag == "thing"


def _sent(found: Sequence[Mark]) -> bool:
    """Whether people named next are sent, not a party: `cử (20) chuyên gia`; not `tặng quà lực lượng …`."""
    last = [m for m in found[-2:] if m.tag != "quantity" and m.role != "each"]
    if not last or last[-1].tag not in ("verb", "thing"):
        return False
    return not last[-1].value.get("present") if last[-1].tag == "thing" else last[-1].value["act"] == "send"


# --- parties -------------------------------------------------------------------------------------


def _join(context: Context, pieces: Sequence[Mark]) -> list[Mark]:
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
        if pieces[index].tag in ("actor", "group", "side"):
            party, after = _party(context, pieces, index)
            if not (joined and joined[-1].role == "border"):  # các xã biên giới giáp B: where it is, not who
                joined.append(Mark("party", pieces[index].first, pieces[after - 1].stop, party))
            index = after
        else:
            joined.append(pieces[index])
            index += 1
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
    while index < len(pieces):
        mark = pieces[index]
        if not _take(context, party, mark):
            break
        if index and pieces[index - 1].role == "each":
            party.plural = party.plural or mark.tag == "actor" or party.heads[-1:] in _UNITS
        reached = index + 1
        following = _next(pieces, reached, party, mark)
        if following is None or (fronted and _acts_itself(pieces, reached, following)):
            break
        index = following
    return party, reached


def _acts_itself(pieces: Sequence[Mark], sign: int, index: int) -> bool:
    """`Thực hiện chỉ đạo của A, B xây tặng …`, `Cùng với A, B đã …`: who stands behind the comma acts, not A and B."""
    if pieces[sign].tag != "stop" or pieces[sign].value != "," or index + 1 >= len(pieces):
        return False
    after = pieces[index + 1]
    return after.tag == "verb" or after.role in _ACTING


def _take(context: Context, party: Party, mark: Mark) -> bool:
    """Add a piece; False where it belongs to someone else."""
    if mark.tag == "group":
        party.heads.append(context.scan.tokens.keys[mark.first])
        party.travels = party.travels or bool(mark.value.get("travels"))
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
        return None
    if mark.tag in ("actor", "group", "side"):
        if last.tag == "actor" and isinstance(last.value, Official):
            return index if gap == 0 and mark.tag == "side" and mark.value["side"] == "both" else None
        if gap == 0:
            if mark.tag == "group" and last.tag == "actor" and last.value.country is not None:
                return None
            return index
        return index if open_ended and gap <= _LOOSE else None
    if index + 1 >= len(pieces) or gap > (_LOOSE if open_ended else 0):
        return None
    after = pieces[index + 1]
    near = after.first - mark.stop <= 1
    if mark.tag == "word" and mark.role in ("of", "at"):
        if mark.role == "at" and (party.country is not None or last.tag != "group"):
            return None
        if mark.role == "of" and party.country is not None and last.tag != "group":
            return None
        if after.tag == "word" and after.role == "each" and index + 2 < len(pieces):
            return index + 2 if pieces[index + 2].tag in ("actor", "group", "side", "quantity") else None
        return index + 1 if near and after.tag in ("actor", "group", "side", "quantity") else None
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
    return index + 1 if _lists(party, last, mark, after) else None


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
