"""The mentions of documents in an article, and what each prints of its document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.scan import Hit

# Words that tell no document from another.
_GENERAL = frozenset(
    fold(
        "về và của giữa với các những trong cho hợp tác nước bản văn kiện cấp việc lĩnh vực hai bên song phương số "
        "chung toàn diện lần này cao mới cũ"
    ).split()
)

_DAY_REACH = 12  # tokens from a noun to the day of its signing
_DONE = frozenset([("đã",), ("được",), ("từng",)])
_WHERE_OR_WHEN = frozenset(["tại", "ở", "vào", "hồi"])


@dataclass(slots=True, eq=False)
class Title:
    """One mention of a document: its noun at ``head``, the whole of it at ``first:stop`` (tokens).

    ``parties`` are the spans after `giữa` and `với`; ``both`` is `hai nước` or `Việt Nam - Lào`, ``chain`` a
    longer row of countries; ``shares``: whose noun it takes over (`Bản ghi nhớ giữa A và B, giữa C và D`);
    ``after``: the document before it in one list; ``amends``: the document within the title that it changes;
    ``signed``: the title says with whom (`Biên bản hợp tác ký với Sở A`).
    """

    sentence: int
    head: Hit
    first: int
    stop: int
    parties: list[tuple[int, int]] = field(default_factory=list)
    both: tuple[int, int] | None = None
    chain: tuple[int, int] | None = None
    period: PartialDate | DateRange | None = None
    period_at: tuple[int, int] = (0, 0)
    amends: Hit | None = None
    shares: Title | None = None
    many: bool = False
    after: Title | None = None
    signed: bool = False

    @property
    def entry(self) -> Mapping[str, Any]:
        """The lexicon's entry of the noun."""
        value: Mapping[str, Any] = self.head.value
        return value

    @property
    def bare(self) -> bool:
        """The noun alone, with nothing that would tell the document from another."""
        return not (self.parties or self.both or self.period or self.stop > self.head.stop)


def topic(context: Context, title: Title) -> frozenset[str]:
    """The telling words of a title without its noun, its parties and its period."""
    if title.shares:
        return frozenset()
    hidden = {k for a, b in title.parties for k in range(a, b)}
    if title.both:
        hidden.update(range(*title.both))
    if title.period:
        hidden.update(range(*title.period_at))
    keys = context.scan.tokens.keys
    words = [keys[k] for k in range(title.head.stop, title.stop) if k not in hidden and keys[k][0].isalnum()]
    return frozenset(words) - _GENERAL


def told_by_day(context: Context, title: Title) -> int:
    """`Thỏa thuận (mà hai bên) ký (tại A) năm 2011`: the end of the day that is all its name; 0 for none."""
    keys = context.scan.tokens.keys
    at = title.stop + (keys[title.stop : title.stop + 1] == ("mà",))
    both = context.scan.at(at, "both")
    at = at if both is None else both.stop
    while keys[at : at + 1] in _DONE:
        at += 1
    if keys[at : at + 1] != ("ký",):
        return 0
    at += 1 + (keys[at + 1 : at + 2] == ("kết",))
    days = context.between(title.sentence, at, title.stop + _DAY_REACH, "date")
    gap = keys[at : days[0].first] if days else (",",)
    return 0 if "," in gap or gap and gap[0] not in _WHERE_OR_WHEN else days[0].stop
