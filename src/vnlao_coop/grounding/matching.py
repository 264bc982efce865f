"""Which records of two accounts of one article are one: pairs of the most alike, best first, each record once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from vnlao_coop.grounding.values import money_key, read_date, read_money, same_date
from vnlao_coop.grounding.words import Bag, bag, covered, likeness, same_name, side_syllables
from vnlao_coop.linking.parties import name_key
from vnlao_coop.models import draft as d

# Kinds that two careful readers take for one another.
FAMILIES = (
    frozenset(["talks", "working_session", "meeting", "reception", "audience", "courtesy_call"]),
    frozenset(["grant", "construction", "humanitarian", "equipment_in_kind"]),
    frozenset(["training", "scholarship", "technical_assistance"]),
    frozenset(["equipment_in_kind", "documents_materials", "honour", "humanitarian"]),
)
# Stages of a promise that reports tell apart by a word: said or signed, finished or handed over.
STAGES = (frozenset(["pledged", "committed"]), frozenset(["completed", "delivered"]))
_SAME_WORDS, _SAME_TITLE, _SAME_BODY = 0.3, 0.5, 0.7  # shares of words
_LOOSE = 0.4
_TELLING = 3  # words below which one quote in another says little

Score = Callable[[Any, Any], float]


def alike_kinds(a: str, b: str) -> bool:
    """Whether two kinds are one, or of one family.

    >>> alike_kinds("talks", "reception"), alike_kinds("grant", "loan")
    (True, False)
    """
    return a == b or any({a, b} <= family for family in FAMILIES)


def alike_stages(a: str, b: str) -> bool:
    """Whether two statuses are one, or such that careful readers take one for the other.

    >>> alike_stages("completed", "delivered"), alike_stages("signed", "referenced")
    (True, False)
    """
    return a == b or any({a, b} <= stage for stage in STAGES)


def near(a: d.DraftRecord, b: d.DraftRecord) -> float:
    """How alike the words of two records are, 0.0 to 1.0: words in common, or one quote within the other."""
    return _near(bag(a.quote), bag(b.quote))


def _near(a: Bag, b: Bag) -> float:
    within = max(covered(a, b), covered(b, a)) if min(len(a), len(b)) >= _TELLING else 0.0
    return max(likeness(a, b), 0.7 * within)


def _official(a: d.DraftOfficial, b: d.DraftOfficial) -> float:
    if name_key(a.name) == name_key(b.name):
        return 3
    keys = [{name_key(name) for name in (o.name, *o.aliases)} for o in (a, b)]
    return 2 if keys[0] & keys[1] else 0


def _delegation(a: d.DraftDelegation, b: d.DraftDelegation) -> float:
    if a.head and b.head:
        return 2 + near(a, b) if name_key(a.head) == name_key(b.head) else 0
    named = likeness(bag(a.name), bag(b.name)) if a.name and b.name else 0.0
    sides = bool(a.origin and b.origin and same_name(a.origin, b.origin))
    close = near(a, b)
    return max(named, close) if named >= _SAME_TITLE or (sides and close >= 0.2) else 0


def _meeting(a: d.DraftMeeting, b: d.DraftMeeting) -> float:
    if not alike_kinds(a.kind, b.kind):
        return 0
    close, same = near(a, b), (a.kind == b.kind) / 10
    people = [{name_key(name) for name in m.participants} for m in (a, b)]
    if not all(people):
        return 0.1 + close + same if close > _SAME_WORDS else 0
    overlap = len(people[0] & people[1]) / min(map(len, people))
    return overlap + close / 2 + same if overlap >= 0.5 else 0


def _agreement(a: d.DraftAgreement, b: d.DraftAgreement) -> float:
    if a.kind != b.kind:
        return 0
    sides = frozenset().union(side_syllables(), *(bag(name) for name in (*a.parties, *b.parties)))
    titles = [[bag(t) - sides or bag(t) for t in (x.title, *x.aliases)] for x in (a, b)]
    best = max(likeness(one, other) for one in titles[0] for other in titles[1])
    same_period = bool(a.period and b.period) and _same_time(a.period, b.period)
    if best >= _SAME_TITLE or (same_period and best >= 0.25):
        return best + 0.2 * same_period + near(a, b) / 4
    return 0


def _commitment(a: d.DraftCommitment, b: d.DraftCommitment) -> float:
    if not alike_kinds(a.kind, b.kind):
        return 0
    close, same = near(a, b), 0.3 * (a.kind == b.kind)
    if a.amount and b.amount:
        return 1 + close + same if same_sum(a.amount, b.amount) else 0
    about = max(close, likeness(bag(a.description), bag(b.description)))
    return 0.1 + about + same if about >= _SAME_WORDS else 0


def _partnership(a: d.DraftPartnership, b: d.DraftPartnership) -> float:
    names = ((a.vietnamese, b.vietnamese), (a.lao, b.lao))
    shares = [1.0 if same_name(x, y) else likeness(bag(x), bag(y)) for x, y in names]
    return sum(shares) if min(shares) >= _SAME_BODY else 0


def _date(a: d.DraftDate, b: d.DraftDate) -> float:
    return _in_words(a, b) if _same_time(a.value, b.value) else 0


def _sum(a: d.DraftSum, b: d.DraftSum) -> float:
    return 1 + near(a, b) if same_sum(a.value, b.value) else 0


def _in_words(a: d.DraftRecord, b: d.DraftRecord) -> float:
    one, other = bag(a.quote), bag(b.quote)
    return 2 + (a.nth == b.nth) if one == other else 1 if one <= other or other <= one else 0


def _same_time(a: str | None, b: str | None) -> bool:
    one, other = read_date(a or ""), read_date(b or "")
    return a == b or (one is not None and other is not None and same_date(one, other))


def same_sum(a: d.DraftMoney, b: d.DraftMoney) -> bool:
    """Whether two sums have the same figures and currency."""
    one, other = read_money(a), read_money(b)
    return a == b or (one is not None and other is not None and money_key(one) == money_key(other))


SCORES: dict[d.DraftKind, Score] = {
    "date": _date, "sum": _sum, "official": _official, "delegation": _delegation, "meeting": _meeting,
    "agreement": _agreement, "commitment": _commitment, "partnership": _partnership,
}  # fmt: skip


def pairs(
    kind: d.DraftKind,
    a: Sequence[d.DraftRecord],
    b: Sequence[d.DraftRecord],
    *,
    candidates: Callable[[int], Iterable[int]] | None = None,
    loose: bool = False,
) -> dict[int, int]:
    """The number in ``b`` of each record of ``a`` that has its like there.

    ``candidates`` gives the numbers in ``b`` that a record of ``a`` is compared with (all, without it). ``loose`` then
    also pairs what tells the same words, whatever it makes of them.
    """
    everyone = range(len(b))
    near_by = {i: tuple(candidates(i)) if candidates else everyone for i in range(len(a))}
    found: dict[int, int] = {}
    for score in (SCORES[kind], _loosely) if loose and kind != "official" else (SCORES[kind],):
        left, taken = [i for i in near_by if i not in found], set(found.values())
        scored = [(score(a[i], b[j]), i, j) for i in left for j in near_by[i] if j not in taken]
        for value, i, j in sorted(scored, key=lambda row: (-row[0], abs(row[1] - row[2]), row[1])):
            if value > 0 and i not in found and j not in taken:
                found[i] = j
                taken.add(j)
    return found


def _loosely(a: d.DraftRecord, b: d.DraftRecord) -> float:
    close = near(a, b)
    return close if close >= _LOOSE else 0
