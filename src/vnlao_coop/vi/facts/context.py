"""The typed view of an article that the fact readers share: its sentences, and in each of them the
people, bodies, places, dates, sums and things, in reading order, none inside another.

A fact is a trigger in a clause with typed arguments around it. The readers walk these items and the
lexicon hits between them; they never look at the text again for what is already known.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from vnlao_coop.models.actors import Official, Place
from vnlao_coop.models.base import Evidence
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.vi.actors.cast import Cast
from vnlao_coop.vi.actors.mentions import Person
from vnlao_coop.vi.scan import Found, Hit, Scan, within
from vnlao_coop.vi.sentences import Sentence

REGION = frozenset(["VN", "LA"])  # the two countries
HANDS_OVER = frozenset(["bàn", "chuyển"])  # bàn | giao: before what is no task
SEVERAL = frozenset(["các", "những", "nhiều"])  # before what is not told one by one
LOCAL = frozenset(["province", "city", "capital", "district", "commune", "village"])  # places within a country


_PRINTED = dt.timedelta(days=31)  # from an event to the paper that reports it: magazines come out monthly
_NAMES = frozenset(["person", "organization", "place"])
_TODAY = frozenset(["nay", "qua", "mai", "ngày"])  # before a day in brackets: Sáng nay (19/5)
_FEAST_WITHIN = 12  # tokens from `Quốc khánh` to its day

ItemKind = Literal["person", "organization", "place", "date", "money", "quantity"]


@dataclass(slots=True, eq=False)
class Item:
    """One typed argument at tokens ``first:stop``. ``value`` is the actor or the finding.

    A person's span covers honorific, offices and name; ``inner`` is the name alone.
    """

    kind: ItemKind
    first: int
    stop: int
    value: Any
    inner: tuple[int, int]

    def is_person(self, first: int, stop: int) -> bool:
        """Whether it is a person at these tokens."""
        return self.kind == "person" and self.first == first and self.stop == stop


def _first(item: Item) -> int:
    return item.first


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """Everything read before the facts. ``items[n]`` belongs to ``sentences[n]``."""

    scan: Scan
    sentences: Sequence[Sentence]
    items: Sequence[Sequence[Item]]
    cast: Cast
    firsts: Sequence[int]  # the first token of each sentence
    published: dt.date | None  # where it is known
    sorted_starts: dict[tuple[str, ...], Sequence[int]] = field(default_factory=dict)
    spots: dict[int, Sequence[tuple[int, int, Place]]] = field(default_factory=dict)  # read once for each sentence

    def between(self, number: int, first: int, stop: int, *kinds: ItemKind) -> list[Item]:
        """The items of sentence ``number`` that lie within tokens ``first:stop``."""
        return [i for i in self.items[number] if i.first >= first and i.stop <= stop and (not kinds or i.kind in kinds)]

    def from_on(self, number: int, first: int, stop: int) -> Sequence[Item]:
        """The items of sentence ``number`` that start within tokens ``first:stop``."""
        row = self.items[number]
        return row[bisect_left(row, first, key=_first) : bisect_left(row, stop, key=_first)]

    def item_at(self, number: int, index: int) -> Item | None:
        """The item of sentence ``number`` that starts at token ``index``."""
        return next((i for i in self.items[number] if i.first == index), None)

    def starts(self, first: int, stop: int, *kinds: str) -> Sequence[int]:
        """The tokens within ``first:stop`` at which a lexicon entry of one of ``kinds`` starts, in order."""
        starts = self.sorted_starts.get(kinds)
        if starts is None:
            starts = self.sorted_starts[kinds] = self.scan.positions(*kinds)  # sorted once for each set of kinds
        return within(starts, first, stop)

    def hits(self, number: int, *kinds: str) -> Iterator[Hit]:
        """The longest lexicon hit of ``kinds`` at each place of a sentence, none inside another or inside a name."""
        sentence, scan = self.sentences[number], self.scan
        reached = sentence.first
        for index in self.starts(sentence.first, sentence.stop, *kinds):
            if index < reached or index in scan.shield:
                continue
            hit = scan.any(index, *kinds)
            if hit and hit.stop <= sentence.stop and not self.in_name(number, index):
                yield hit
                reached = hit.stop

    def in_name(self, number: int, index: int) -> bool:
        """Whether token ``index`` lies in the name of a person, a body or a place."""
        for item in self.items[number]:
            if item.first > index:
                return False
            if index < item.stop and item.kind in _NAMES:
                return True
        return False

    def number_of(self, index: int) -> int:
        """The sentence that holds token ``index``."""
        return max(0, bisect_right(self.firsts, index) - 1)

    def alone(self, number: int) -> bool:
        """Whether the sentence is a caption, or has its paragraph to itself."""
        sentence, tokens = self.sentences[number], self.scan.tokens
        after = sentence.stop >= len(tokens) or tokens.opens_line(sentence.stop)
        return sentence.section == "caption" or (tokens.opens_line(sentence.first) and after)

    def is_history(self, day: PartialDate | DateRange | None) -> bool:
        """Whether a day was over long before the day of publication, so that it is told as history."""
        if day is None or self.published is None:
            return False
        return day.latest is not None and day.latest < self.published - _PRINTED

    def is_kept(self, number: int, item: Item) -> bool:
        """Whether a date is a day that is celebrated, not one on which something happens: `Quốc khánh Lào
        (2/12/1975 - 2/12/2020)`, `ngày thành lập Quân đội 20/1`, both days of `22/3/1955 - 22/3/2020`."""
        keys = self.scan.tokens.keys
        if item.first > 1 and keys[item.first - 1] == "(" and keys[item.first - 2] not in _TODAY:
            return True
        if any(_years_apart(item, other) for other in self.items[number]):
            return True
        feasts = self.starts(max(self.sentences[number].first, item.first - _FEAST_WITHIN), item.first, "feast")
        return bool(feasts) and keys[item.first][0].isdigit() and "," not in keys[feasts[-1] : item.first]

    def evidence(self, number: int, first: int, stop: int, rule: str, field: str | None = None) -> Evidence:
        """The verbatim characters of tokens ``first:stop`` in sentence ``number``."""
        return self.scan.evidence(first, stop, section=self.sentences[number].section, field=field, rule=rule)

    def text(self, first: int, stop: int) -> str:
        """The clean characters of tokens ``first:stop``."""
        return self.scan.tokens.text(first, stop)


def _years_apart(one: Item, other: Item) -> bool:
    """Whether two days stand beside each other, with a dash between them and each with a year of its own."""
    if other.kind != "date" or 1 not in (one.first - other.stop, other.first - one.stop):
        return False
    days = one.value.value, other.value.value
    years = {day.year for day in days if isinstance(day, PartialDate) and day.day is not None}
    return len(years - {None}) == len(days)


def arrange(
    scan: Scan,
    sentences: Sequence[Sentence],
    cast: Cast,
    people: Sequence[Person],
    values: dict[ItemKind, Sequence[Found[Any]]],
    held: dict[int, tuple[Official, ...]],
    published: dt.date | None,
) -> Context:
    """Sort everything into sentences; an item inside a longer one is dropped (the body inside an office).

    ``held`` resolves offices named alone: the first token of the mention to those who hold it.
    """
    # Sorted as tuples: first token, the longest first, kind, as found; then value and inner span.
    pool: list[tuple[int, int, ItemKind, int, Any, tuple[int, int]]] = []
    for person in people:
        known = cast.person_at.get(person.whole[0])
        officials = (known[1],) if known and known[0] is person else held.get(person.whole[0], ())
        inner = (person.first, person.stop) if person.stop > person.first else person.whole
        first, stop = person.whole
        for official in officials:
            pool.append((first, -stop, "person", len(pool), official, inner))
    for first, (stop, body) in cast.body_at.items():
        pool.append((first, -stop, "organization", len(pool), body, (first, stop)))
    for first, (stop, place) in cast.place_at.items():
        pool.append((first, -stop, "place", len(pool), place, (first, stop)))
    for kind, found in values.items():
        for f in found:
            pool.append((f.first, -f.stop, kind, len(pool), f, (f.first, f.stop)))
    pool.sort()
    items: list[list[Item]] = [[] for _ in sentences]
    number, reached = 0, -1
    for first, back, kind, _, value, inner in pool:
        stop = -back
        while number < len(sentences) and sentences[number].stop <= first:
            number += 1
        if number == len(sentences):
            break
        here, sentence = items[number], sentences[number]
        free = first >= reached and first >= sentence.first and stop <= sentence.stop
        if free or (kind == "person" and here and here[-1].is_person(first, stop)):  # two who hold one office
            here.append(Item(kind, first, stop, value, inner))
            reached = stop
    return Context(scan, sentences, items, cast, [sentence.first for sentence in sentences], published)
