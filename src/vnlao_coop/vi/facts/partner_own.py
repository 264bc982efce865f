"""Pairs of which the Vietnamese body is told by its noun alone: `Hội đã ký … với B`, `đơn vị phối hợp với B`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vnlao_coop.models.actors import Organization
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.facts.context import Item
from vnlao_coop.vi.facts.partner_ground import NO_PARTNERS, OWN, TOLD, Pair, is_join
from vnlao_coop.vi.facts.partner_shared import SharedNames
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_BACK = 6  # sentences back to the name
_GAP = 25  # tokens from the noun to the Lao body
_BEFORE = 16  # tokens of `bản ghi nhớ về … giữa | Hội và B`
_ROW = 4  # Lao bodies of one row
_BREAKS = frozenset(".;:")
_NOT_BEFORE = frozenset("hai các những mỗi nhiều một 2 3 với cùng của cho bên từ tại".split())
_NOT_AFTER = frozenset("bạn lào đối nước khác nào hai của".split())


class OwnNouns(SharedNames):
    """Finds them in the sentences of one article."""

    @rule(
        OWN,
        reader=TOLD,
        examples={
            "Hội Nông dân tỉnh Điện Biên có 60 nghìn hội viên. Năm 2019, Hội đã ký chương trình phối hợp với Hội "
            "Nông dân tỉnh Phongsaly (Lào).": {"Hội Nông dân tỉnh Điện Biên": "Hội Nông dân tỉnh Phongsaly (Lào)"},
            "Đồn Biên phòng Sen Thượng giữ 28 km biên giới. Đơn vị thường xuyên phối hợp với Đại đội Biên phòng 517 "
            "(Lào) tuần tra.": {"Đồn Biên phòng Sen Thượng": "Đại đội Biên phòng 517 (Lào)"},
        },
        never=[
            "Bệnh viện Mahosot (Lào) xây từ năm 1903. Bệnh viện phối hợp với Bệnh viện tỉnh Hủa Phăn (Lào) mở lớp.",
            "Đồn Biên phòng Sen Thượng giữ 28 km biên giới. Đơn vị tặng Đại đội Biên phòng 517 (Lào) 2 tấn gạo.",
        ],
    )
    def by_noun(self, number: int, bodies: Sequence[Item]) -> Iterator[Pair]:
        """`Hội đã ký … với B`, `đơn vị và B tuần tra chung`: the body is the one of this kind that is named last."""
        sentence = self.context.sentences[number]
        for at in self.scan.starting("partner_own", sentence.first, sentence.stop):
            hit = self.scan.at(at, "partner_own")
            if hit is None or not self._alone(number, hit):
                continue
            theirs = [body for body in bodies if body.first > hit.stop]
            if not theirs or self.land(theirs[0].value) != "LA" or not self._works_with(number, hit, theirs[0]):
                continue
            own = self._named_last(number, hit)
            if own is None:
                continue
            one = Item("organization", hit.first, hit.stop, own, (hit.first, hit.stop))
            for place, other in enumerate(theirs[:_ROW]):
                if place and not self.in_row(theirs[place - 1], other) or not self.fit(one, other, acts=True):
                    break
                yield Pair(number, hit.first, other.stop, one, other, OWN)
            return

    def _alone(self, number: int, hit: Hit) -> bool:
        """Whether the noun stands by itself and is told of one body."""
        words, first = self.scan.tokens.words, self.context.sentences[number].first
        if hit.stop >= self.context.sentences[number].stop:
            return False
        item = self.context.item_at(number, hit.first)
        if (item is None or item.stop != hit.stop) and self.context.in_name(number, hit.first):
            return False
        if hit.first > first and self.keys[hit.first - 1] in _NOT_BEFORE:
            return False
        return not words[hit.stop][0].isupper() and self.keys[hit.stop] not in _NOT_AFTER

    def _works_with(self, number: int, hit: Hit, other: Item) -> bool:
        """`Hội | đã ký chương trình phối hợp với | B`, `Hạt | và | B họp giao ban`."""
        gap = self.keys[hit.stop : other.first]
        if len(gap) > _GAP or not gap or not _BREAKS.isdisjoint(gap):
            return False
        first = self.context.sentences[number].first
        if is_join(gap):
            between = hit.first > first and self.keys[hit.first - 1] == "giữa"
            told = between and self.cooperation(max(first, hit.first - _BEFORE), hit.first)
            return told or self.act(number, other.stop) is not None
        return gap[-1] in ("với", "cùng") and self.cooperation(hit.stop, other.first)

    def _named_last(self, number: int, hit: Hit) -> Organization | None:
        """The body of the noun's kind that is named last before it; none where that is a Lao one."""
        kind, noun = hit.value.get("kind"), self.keys[hit.first]
        for before in range(number, max(-1, number - _BACK), -1):
            for item in reversed(self.bodies(self.context.items[before])):
                body = item.value
                if before == number and item.first >= hit.first or body.kind in NO_PARTNERS:
                    continue
                if kind is None or body.kind == kind or fold_name(body.canonical).split()[0] == noun:
                    return self.in_full(body) if self.land(body) != "LA" else None
        return None
