"""What the reader of parties asks: bodies and places around a document, and the pairs that its sentence tells of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vnlao_coop.models.actors import Body
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import Context, Item
from vnlao_coop.vi.facts.partner_ground import Pair, is_address, is_command, without_country
from vnlao_coop.vi.facts.sides import LAO_GUARDS, SEATS, Sides, sounds_foreign
from vnlao_coop.vi.facts.titles import Title

OF_STATES = frozenset(
    ["treaty", "agreement", "protocol", "strategic_agreement", "joint_statement", "joint_communique", "declaration"]
)
VILLAGES = frozenset(["village", "commune"])
_BRACKET = 16  # tokens of `(xã A, huyện B, tỉnh C)`
AROUND = 150  # tokens around a title in which its sentence is looked through
_LOCAL_SEATS = frozenset(["people_committee", "party_committee", "people_council"])


def land_of(body: Body) -> str:
    """The country of a body; where none is told, one whose name no Vietnamese syllables make is Lao."""
    if body.country is not None:
        return str(body.country)
    if fold(body.name).startswith(LAO_GUARDS):
        return "LA"
    return "LA" if body.type == "organization" and sounds_foreign(body.name.split()) else "VN"


class DocumentGround:
    """The surroundings of the documents of one article."""

    def __init__(self, context: Context, sides: Sides, pairs: Sequence[Pair] = ()) -> None:
        self.context, self.sides = context, sides
        self.pairs: dict[int, list[Pair]] = {}  # by the sentence that tells of them
        for pair in pairs:
            self.pairs.setdefault(pair.number, []).append(pair)
        self.keys = context.scan.tokens.keys
        # Bộ Y tế Việt Nam, where a document is told of Bộ Y tế
        home = (o for o in context.cast.organizations if o.country == "VN" and o.kind not in SEATS)
        self.at_home = {without_country(o): o for o in home if o.place is None or o.place.kind == "country"}
        self.before: Title | None = None  # the document told last
        self.last: tuple[Body, ...] = ()  # the two bodies whose document was told last
        self.of_sentence: tuple[int, tuple[Body, ...]] = (-1, ())  # the same, bodies or provinces, and its sentence
        self.documents = context.scan.positions("document")
        self.multilateral = context.scan.positions("multilateral")
        lines = frozenset(context.scan.positions("both_not"))  # hai bên biên giới
        self.both = [k for k in context.scan.positions("both") if k not in lines]

    def _around(self, title: Title) -> tuple[list[Body], tuple[int, int]]:
        """The bodies and places of the sentence, as far as they are near the title, and how far that is."""
        sentence = self.context.sentences[title.sentence]
        first, stop = max(sentence.first, title.first - AROUND), min(sentence.stop, title.stop + AROUND)
        items = self.context.between(title.sentence, first, stop, "organization", "place")
        return [i.value for i in items], (first, stop)

    def _printed(self, title: Title) -> tuple[tuple[Body, ...], set[str]]:
        found = [self.sides.party(title.sentence, span) for span in title.parties]
        lands = {side for span in title.parties if (side := self._land(title.sentence, span))}
        return tuple({id(actor): actor for actor in found if actor is not None}.values()), lands

    def _land(self, number: int, span: tuple[int, int]) -> str | None:
        """The country of a party; in an article about Lào, a name that no Vietnamese syllables make is Lao."""
        land = self.sides.side(number, span)
        if land is not None or not self.sides.bilateral:
            return land
        return "LA" if sounds_foreign(self.context.scan.tokens.words[span[0] : span[1]]) else None

    def _told_pair(self, title: Title) -> tuple[Body, ...]:
        """`Hội A và Hội B, do … đại diện, trao đổi Kế hoạch …`: the two that its clause tells of, and no others."""
        if title.entry["kind"] in OF_STATES:
            return ()
        told = [p for p in self.pairs.get(title.sentence, ()) if p.first < title.stop and self._names(p)]
        own = (p for p in told if not self.is_of_another(title, p.first))
        near = [p for p in own if ";" not in self.keys[p.stop : title.first]]
        sides = {p.sides for p in near}
        return next(iter(sides)) if len(sides) == 1 else ()

    def is_of_another(self, title: Title, at: int) -> bool:
        """`Trên cơ sở Bản ghi nhớ giữa A và B, hai bên ký …`: whether token ``at`` is in the title told before."""
        other = self.before
        apart = title.after is None and other is not None and other.sentence == title.sentence and other is not title
        return apart and other is not None and other.first <= at < other.stop <= title.first

    def _told_sides(self, title: Title) -> tuple[Body, ...]:
        """`A đón B. Hai bên ký bản ghi nhớ`: the two bodies that `hai bên` before a document means."""
        told = [p.sides for p in self.pairs.get(title.sentence, ()) if p.first < title.first and not self._names(p)]
        return told[0] if len(told) == 1 else ()

    def _names(self, pair: Pair) -> bool:
        """Not `hai bên`, who may be the countries."""
        return self.keys[pair.first : pair.first + 2] not in (("hai", "bên"), ("hai", "phía"), ("2", "bên"))

    def _without_brackets(self, items: Sequence[Item]) -> list[Item]:
        """`Ngân hàng Phát triển Việt Nam (VDB)` is one body, `bản A (huyện B)`, `bản A, huyện B` one village."""
        found: list[Item] = []
        for item in items:
            close = self._close(found[-1], item) if found else 0
            if close:
                found[-1] = replace(found[-1], stop=close)
            elif not (found and item.stop <= found[-1].stop):
                found.append(item)
        return found

    def _close(self, last: Item, item: Item) -> int:
        """The token after the brackets behind ``last``, where ``item`` opens them and tells of it; else 0."""
        keys = self.keys
        if is_address(keys, last, item):
            return item.stop
        if last.kind == item.kind == "organization" and keys[last.stop : item.first] == (",",):
            return item.stop if is_command(keys[last.first], keys[item.first]) else 0
        begin = last.stop + (keys[last.stop : last.stop + 2] == (",", "("))  # xã A, (huyện B)
        if keys[begin : begin + 1] != ("(",):
            return 0
        if item.kind == "organization":
            near = item.first == begin + 1 and last.kind == item.kind
            return item.stop + 1 if near and keys[item.stop : item.stop + 1] == (")",) else 0
        reach = range(begin, min(len(keys), begin + _BRACKET))
        close = next((k + 1 for k in reach if keys[k] == ")"), 0)
        return close if item.kind == "place" and close > item.first else 0

    def _may_be_party(self, item: Item) -> bool:
        """Neither the state, nor a noun whose name is told before (`ngân hàng`), nor a seat of nowhere (`UBND`)."""
        body, noun = item.value, self.context.scan.at(item.first, "partner_own")
        if body.kind == "state" or body.kind == "party" and not body.country or noun and noun.stop == item.stop:
            return False
        return body.kind not in _LOCAL_SEATS or body.place is not None or body.country is not None

    def _is_friend(self, own: Body, partner: Body) -> bool:
        """`Công an huyện A kết nghĩa với Công an huyện B`, where the article is of the two countries: B is Lao.

        So is the village that one of no country told ties itself to.
        """
        alike = own.type == partner.type and own.kind == partner.kind and own is not partner
        home = own.country == "VN" if own.type == "organization" else own.kind in VILLAGES and own.country != "LA"
        return alike and home and partner.country is None and self.sides.bilateral
