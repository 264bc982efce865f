"""Pairs of counterpart organizations, one Vietnamese and one Lao, that the text says work together.

A pair is two bodies joined in a clause of cooperation: `hợp tác giữa A và B`, `A phối hợp với B`,
`A và B ký kết`, `Bộ Y tế hai nước phối hợp`, or the parties of a document. States, governments,
provinces are no partners of this kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vnlao_coop.models.actors import Organization
from vnlao_coop.models.facts import Agreement, Partnership
from vnlao_coop.text.source import fold
from vnlao_coop.vi.context import Context, Item

_NEVER = frozenset(["state", "government", "people_committee", "party", "party_committee", "embassy"])
_REACH = 40  # tokens back to the word of cooperation that a list of pairs hangs on
_AFTER = 12  # tokens from `A và B` to what they do together
_BESIDE = 5  # the same for `Bộ Y tế hai nước`
_GAP = 25  # tokens of `A ký Biên bản hợp tác với B`
_OPENERS = frozenset(["giữa", ":", ";", "như", "là"])
_BREAKS = frozenset(".;:")


@dataclass(frozen=True, slots=True)
class _Pair:
    number: int
    first: int
    stop: int
    one: Item
    other: Item
    rule: str


def read_partnerships(context: Context, agreements: tuple[Agreement, ...]) -> tuple[Partnership, ...]:
    """The pairs of one article, each once, in reading order; ``under`` is the agreement that a pair belongs to."""
    reader = _Pairs(context)
    found: dict[tuple[str, str], Partnership] = {}
    proven: list[tuple[int, Partnership]] = []
    for pair in reader.read():
        vietnamese, lao = reader.sides(pair)
        key = (fold(vietnamese.canonical), fold(lao.canonical))
        if key not in found:
            found[key] = _partnership(
                context, pair, vietnamese, lao, _under(context, pair, vietnamese, lao, agreements)
            )
            proven.append((pair.first, found[key]))
    for agreement in agreements:
        bodies = [p for p in agreement.parties if p.type == "organization" and p.kind not in _NEVER - {"party"}]
        sides = {b.country: b for b in reversed(bodies)}
        if len(bodies) != 2 or set(sides) != {"VN", "LA"} or agreement.modality != "asserted":
            continue
        key = (fold(sides["VN"].canonical), fold(sides["LA"].canonical))
        if key not in found:
            spans = [e for e in agreement.evidence if e.field == "parties"]
            core = agreement.evidence[0]
            found[key] = Partnership(
                id="partnership/1",
                evidence=(core, *(e.model_copy(update={"field": None}) for e in spans[:0])),
                vietnamese=sides["VN"],
                lao=sides["LA"],
                under=agreement.id,
                certainty=agreement.certainty,
            )
            proven.append((context.scan.tokens.index_at(context.scan.source.at_raw(core.start)), found[key]))
    proven.sort(key=lambda pair: pair[0])
    return tuple(p.model_copy(update={"id": f"partnership/{n}"}) for n, (_, p) in enumerate(proven, 1))


def _partnership(
    context: Context, pair: _Pair, vietnamese: Organization, lao: Organization, under: str | None
) -> Partnership:
    evidence = [context.evidence(pair.number, pair.first, pair.stop, pair.rule)]
    for item in (pair.one, pair.other):
        name = "vietnamese" if item.value is vietnamese else "lao"
        evidence.append(context.evidence(pair.number, item.first, item.stop, pair.rule, name))
    return Partnership(id="partnership/1", evidence=tuple(evidence), vietnamese=vietnamese, lao=lao, under=under)


def _under(
    context: Context, pair: _Pair, vietnamese: Organization, lao: Organization, agreements: tuple[Agreement, ...]
) -> str | None:
    """The agreement that the pair signed, or whose name opens the sentence that lists it."""
    for agreement in agreements:
        if vietnamese in agreement.parties and lao in agreement.parties:
            return agreement.id
    sentence = context.sentences[pair.number]
    start, end = context.scan.tokens.span(sentence.first, pair.one.first)
    text = context.scan.source.folded[start:end]
    named = [(len(name), a.id) for a in agreements for name in (a.title, *a.aliases) if fold(name) in text]
    return max(named, default=(0, None))[1]


class _Pairs:
    def __init__(self, context: Context) -> None:
        self.context, self.scan = context, context.scan
        self.keys = context.scan.tokens.keys

    def read(self) -> Iterator[_Pair]:
        """Every pair, in order."""
        for number, items in enumerate(self.context.items):
            bodies = [i for i in items if i.kind == "organization"]
            if len(bodies) < 2:
                continue
            listed = False
            for one, other in zip(bodies, bodies[1:], strict=False):
                other = self._counterpart(one, other)
                if not self._fit(one, other):
                    continue
                if pair := self._joined(number, one, other, items, listed):
                    listed = True
                    yield pair

    def _counterpart(self, one: Item, other: Item) -> Item:
        """`Bộ Y tế Việt Nam phối hợp với Bộ Y tế`: the same name again is the other side's body."""
        if one.value.country is None or other.value.country is not None or other.value.place is not None:
            return other
        core = fold(other.value.canonical)
        if not fold(one.value.canonical).startswith(core):
            return other
        known = [
            o
            for o in self.context.cast.organizations
            if o.country not in (None, one.value.country)
            and o.kind == other.value.kind
            and fold(o.canonical).startswith(core)
            and o.place is not None
            and o.place.kind == "country"
        ]
        return other._replace(value=known[0]) if len(known) == 1 else other

    def sides(self, pair: _Pair) -> tuple[Organization, Organization]:
        """The Vietnamese and the Lao body of a pair."""
        one, other = pair.one.value, pair.other.value
        return (other, one) if one.country == "LA" else (one, other)

    @staticmethod
    def _fit(one: Item, other: Item) -> bool:
        """One body of each side, neither a state nor a province as such."""
        a, b = one.value, other.value
        return a.kind not in _NEVER and b.kind not in _NEVER and {a.country, b.country} == {"VN", "LA"}

    def _joined(
        self, number: int, one: Item, other: Item, items: list[Item] | tuple[Item, ...] | object, listed: bool
    ) -> _Pair | None:
        gap = self.keys[one.stop : other.first]
        if set(gap) & _BREAKS or len(gap) > _GAP:
            return None
        sentence = self.context.sentences[number]
        before = self.keys[one.first - 1] if one.first > sentence.first else ""
        if gap in (("và",), ("với",), ("cùng",), ("-",), ("của",), ()):
            opener = before if before not in ("hai", "2") else self.keys[one.first - 2]
            if opener in _OPENERS and (listed or self._together(max(sentence.first, one.first - _REACH), one.first)):
                return _Pair(number, one.first - 1, other.stop, one, other, "between two bodies")
            elliptical = gap in ((), ("của",))
            after = min(sentence.stop, other.stop + (_BESIDE if elliptical else _AFTER))
            if self._together(other.stop, after, stops=True):
                return _Pair(number, one.first, other.stop, one, other, "two bodies act together")
            if elliptical and self._together(max(sentence.first, one.first - _BESIDE), one.first, stops=True):
                return _Pair(number, one.first, other.stop, one, other, "two bodies act together")
            return None
        if gap[-1] in ("với", "cùng") and self._together(one.stop, other.first, stops=len(gap) > 8):
            return _Pair(number, one.first, other.stop, one, other, "one body with another")
        return None

    def _together(self, first: int, stop: int, *, stops: bool = False) -> bool:
        """Whether a word of cooperation stands within tokens ``first:stop``; ``stops``: before any comma."""
        index = first
        while index < stop:
            if stops and self.keys[index] in (",", ";", "."):
                return False
            other = self.scan.at(index, "together_not")
            if other:
                index = other.stop
                continue
            if self.scan.at(index, "together"):
                return True
            index += 1
        return False
