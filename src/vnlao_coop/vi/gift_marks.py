"""A sentence as the reader of gifts sees it: verbs, things, sums, parties and the small words between.

A :class:`Party` is a phrase for one side, whatever it is made of: `Đảng, Nhà nước và nhân dân Lào`,
`lãnh đạo 15 tỉnh của nước bạn Lào`, `người dân khó khăn tại tỉnh Xa-la-van`, `Công ty A`, `phía bạn`.
Its side is that of the first place, body or person in it; a place after `tại` tells the side only of
people who have none of their own (`người dân tại tỉnh X`, but not `quân tình nguyện Việt Nam tại Lào`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.vi.context import Context

Tag = Literal["party", "actor", "group", "side", "money", "quantity", "date", "verb", "thing", "award", "word", "stop"]
Actors = Official | Organization | Place

_KINDS = ("gift_shield", "gift_verb", "award", "gift_thing", "gift_side", "gift_group", "gift_word")
_TAGS: Mapping[str, Tag] = {
    "gift_verb": "verb", "award": "award", "gift_thing": "thing", "gift_side": "side", "gift_group": "group", "gift_word": "word",
}  # fmt: skip
_STOPS = frozenset(",;:()–-…")
_HARD = frozenset(";")
_LOOSE = 7  # tokens that may describe people before the place that tells their side
_BROAD = frozenset(["state", "party", "government"])  # bodies that stand for the country when they are listed


class Mark(NamedTuple):
    """One piece of a sentence at tokens ``first:stop``; ``value`` is an item, a lexicon entry, a party or a sign."""

    tag: Tag
    first: int
    stop: int
    value: Any

    @property
    def role(self) -> str | None:
        """The role of a function word."""
        return self.value["role"] if self.tag == "word" else None


@dataclass(slots=True)
class Party:
    """A phrase for one side. ``countries`` in reading order; ``pronoun`` where nothing in it names the side."""

    actors: list[Actors] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    travels: bool = False
    both: bool = False
    located: bool = False

    @property
    def country(self) -> str | None:
        """The one side that the phrase names, if it names one."""
        return self.countries[0] if self.countries else None

    def actor(self, country: str | None = None) -> Actors | None:
        """Who stands for the phrase: its person, else its body, else its place; a list of several stands for none."""
        mine = [a for a in self.actors if country is None or a.country in (country, None)]
        people = [a for a in mine if isinstance(a, Official)]
        if people:
            return people[0]
        bodies = [a for a in mine if isinstance(a, Organization)]
        places = [a for a in mine if isinstance(a, Place)]
        named = [b for b in bodies if b.country is not None] or ([] if places else bodies)
        if len(named) == 1 and (len(bodies) == 1 or named[0].kind not in _BROAD):
            return named[0]
        return places[0] if places else (named[0] if named else None)


def marks_of(context: Context, number: int) -> list[Mark]:
    """The marks of one sentence in reading order, parties joined."""
    return _join(context, _pieces(context, number))


def _pieces(context: Context, number: int) -> list[Mark]:
    scan, sentence = context.scan, context.sentences[number]
    keys, hits = scan.tokens.keys, scan.hits
    items = {item.first: item for item in context.items[number]}
    found: list[Mark] = []
    index, stop = sentence.first, sentence.stop
    while index < stop:
        item = items.get(index)
        if item is not None:
            after = item.stop
            if item.kind in ("person", "organization", "place"):
                if item.kind == "organization":
                    after = next((k for k in range(index + 1, item.stop) if scan.at(k, "award")), item.stop)
                    works = scan.at(index, "gift_thing")
                    if works and works.value["kind"] == "construction" and found and _builds(found[-1], index):
                        found.append(Mark("thing", index, works.stop, works.value))
                found.append(Mark("actor", index, after, item.value))
            else:
                tag: Tag = item.kind
                found.append(Mark(tag, index, item.stop, item.value))
                if item.kind == "quantity":  # the thing counted is a mark of its own
                    after = next(
                        (k for k in range(index + 1, item.stop) if scan.at(k, "award", "gift_thing", "gift_group")),
                        item.stop,
                    )
            index = after
            continue
        here = hits.get(index)
        if here is not None:
            hit = scan.at(index, *_KINDS)
            if hit is not None and hit.kind == "gift_thing" and hit.value.get("people") and not _sent(found):
                hit = scan.at(index, "gift_group") or hit
            if hit is not None:
                limit = next(
                    (k for k in range(index + 1, hit.stop) if k in items and items[k].kind != "quantity"), hit.stop
                )
                if limit == hit.stop <= stop:
                    if hit.kind != "gift_shield":
                        found.append(Mark(_TAGS[hit.kind], index, hit.stop, hit.value))
                    index = hit.stop
                    continue
        if keys[index] in _STOPS:
            found.append(Mark("stop", index, index + 1, keys[index]))
        index += 1
    return found


def _builds(mark: Mark, index: int) -> bool:
    """Whether the body named next is what is built: `xây dựng Trung tâm …`, `dự án Bệnh viện …`."""
    if mark.stop != index:
        return False
    return mark.tag == "thing" or (mark.tag == "verb" and mark.value["act"] in ("build", "finish"))


def _sent(found: Sequence[Mark]) -> bool:
    """Whether people named next are sent, not a party: `cử (20) chuyên gia`."""
    last = [m for m in found[-2:] if m.tag != "quantity" and m.role != "each"]
    return (
        bool(last)
        and last[-1].tag in ("verb", "thing")
        and (last[-1].tag == "thing" or last[-1].value["act"] == "send")
    )


# --- parties -------------------------------------------------------------------------------------


def _join(context: Context, pieces: Sequence[Mark]) -> list[Mark]:
    joined: list[Mark] = []
    index = 0
    while index < len(pieces):
        if pieces[index].tag in ("actor", "group", "side"):
            party, after = _party(context, pieces, index)
            joined.append(Mark("party", pieces[index].first, pieces[after - 1].stop, party))
            index = after
        else:
            joined.append(pieces[index])
            index += 1
    return joined


def _party(context: Context, pieces: Sequence[Mark], start: int) -> tuple[Party, int]:
    party = Party()
    index, reached = start, start
    while index < len(pieces):
        mark = pieces[index]
        if not _take(context, party, mark):
            break
        reached = index + 1
        following = _next(pieces, reached, party, mark)
        if following is None:
            break
        index = following
    return party, reached


def _take(context: Context, party: Party, mark: Mark) -> bool:
    """Add a piece; False where it belongs to someone else."""
    if mark.tag == "group":
        party.heads.append(context.scan.tokens.keys[mark.first])
        party.travels = party.travels or bool(mark.value.get("travels"))
        return True
    if mark.tag == "side":
        side = mark.value["side"]
        if side in ("both", "each"):
            party.both = party.both or side == "both"
            return side == "both" or not party.actors
        if party.country not in (None, side):
            return False
        party.countries.append(side)
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
        if sign.tag == "stop" and isinstance(after.value, Place) and country == party.country:
            return True  # Trường A, tỉnh B; các tỉnh A, B và C
        if (
            sign.tag == "word"
            and isinstance(after.value, Place)
            and last.tag == "actor"
            and isinstance(last.value, Place)
        ):
            return True  # Lào và Campuchia
        return country in (None, party.country) and sign.tag == "word"
    return False
