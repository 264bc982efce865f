"""Two accounts of one article or of many, record by record and field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from vnlao_coop.grounding.judge import shown_value
from vnlao_coop.grounding.judge_names import ROLES, same_office
from vnlao_coop.grounding.matching import pairs, same_sum
from vnlao_coop.grounding.values import read_date, read_quantity, same_date
from vnlao_coop.grounding.words import bag, same_name
from vnlao_coop.linking.parties import name_key
from vnlao_coop.models import draft as d
from vnlao_coop.models.article import Article
from vnlao_coop.models.comparison import Compared, Comparison, Match, Single

Account = Article | d.Draft
Accounts = Account | Sequence[Account] | Mapping[str, Account]
Same = Callable[[Any, Any], bool]

_LEFT_OUT = frozenset(["quote", "nth", "quotes", "id"])
_REFERENCES = frozenset(["under", "based_on", "replaces"])
_DATES = frozenset(["start", "end", "date", "period", "signed_on", "due"])
_WORDS = frozenset(["title", "aliases", "purpose", "description", "condition", "level", "name"])


def compare(a: Accounts, b: Accounts, *, kinds: Iterable[d.DraftKind] | None = None) -> Comparison:
    """What two accounts both have, what one has, and field by field how they agree.

    Each is an article, a draft, a sequence of them (paired in order) or a mapping (paired by key; an article that one
    account lacks has no records there). Records are paired one to one, the most alike first: officials by name, sums
    and dates by value, documents by kind and title, the rest by their people, sides and words. ``kinds`` limits what
    is compared. Precision and recall are those of ``a`` when ``b`` is taken for right.

    Raises ``ValueError`` for sequences of different lengths.

    >>> one = d.Draft(officials=[{"name": "Lê Văn Mẫu", "country": "VN", "quote": "ông Lê Văn Mẫu"}])
    >>> two = d.Draft(officials=[{"name": "Lê Văn Mẫu", "country": "LA", "quote": "Lê Văn Mẫu"}])
    >>> found = compare(one, two)
    >>> found.score("official").f1, [(c.field, c.same) for c in found.matched[0].fields]
    (1.0, [('name', True), ('country', False), ('present', True)])
    """
    chosen = tuple(kind for kind in d.GROUPS if kinds is None or kind in frozenset(kinds))
    matched: list[Match] = []
    only_a: list[Single] = []
    only_b: list[Single] = []
    for key, left, right in _paired(a, b):
        same = {kind: pairs(kind, _group(left, kind), _group(right, kind)) for kind in d.GROUPS}
        as_b = {
            own: other
            for kind, found in same.items()
            for i, j in found.items()
            for own, other in zip(_ids(left, kind, i), _ids(right, kind, j), strict=True)
        }
        for kind in chosen:
            ours, theirs = _group(left, kind), _group(right, kind)
            for i, j in sorted(same[kind].items()):
                fields = tuple(_fields(ours[i], theirs[j], as_b))
                matched.append(Match(article=key, kind=kind, a=f"{kind}/{i + 1}", b=f"{kind}/{j + 1}", fields=fields))
            only_a += _singles(key, kind, ours, same[kind].keys())
            only_b += _singles(key, kind, theirs, same[kind].values())
    return Comparison(kinds=chosen, matched=tuple(matched), only_a=tuple(only_a), only_b=tuple(only_b))


def _draft(account: Account) -> d.Draft:
    return d.Draft.of(account) if isinstance(account, Article) else account


def _keyed(accounts: Accounts) -> Mapping[str, Account]:
    if isinstance(accounts, Mapping):
        return accounts
    listed = (accounts,) if isinstance(accounts, Article | d.Draft) else tuple(accounts)
    return {str(number): account for number, account in enumerate(listed, 1)}


def _paired(a: Accounts, b: Accounts) -> Iterator[tuple[str, d.Draft, d.Draft]]:
    left, right = _keyed(a), _keyed(b)
    by_key = isinstance(a, Mapping) and isinstance(b, Mapping)
    if not by_key and left.keys() != right.keys():
        raise ValueError(f"the accounts are of {len(left)} and {len(right)} articles: pair them by key")
    nothing = d.Draft()
    for key in dict.fromkeys((*left, *right)):
        yield key, _draft(left.get(key, nothing)), _draft(right.get(key, nothing))


def _group(draft: d.Draft, kind: d.DraftKind) -> Sequence[d.DraftRecord]:
    found: Sequence[d.DraftRecord] = getattr(draft, d.GROUPS[kind][0])
    return found


def _ids(draft: d.Draft, kind: d.DraftKind, number: int) -> tuple[str]:
    return (getattr(_group(draft, kind)[number], "id", None) or f"{kind}/{number + 1}",)


def _singles(key: str, kind: d.DraftKind, records: Sequence[d.DraftRecord], taken: Iterable[int]) -> Iterator[Single]:
    known = frozenset(taken)
    for number, record in enumerate(records):
        if number not in known:
            yield Single(article=key, kind=kind, record=f"{kind}/{number + 1}", quote=record.quote)


def _fields(a: d.DraftRecord, b: d.DraftRecord, as_b: Mapping[str, str]) -> Iterator[Compared]:
    """Every field that at least one of two records fills."""
    for field in type(a).model_fields:
        left, right = getattr(a, field), getattr(b, field)
        empty = (None, (), "")
        if field in _LEFT_OUT or (left in empty and right in empty):
            continue
        if field in _REFERENCES:
            moved = tuple(as_b.get(v, v) for v in left) if isinstance(left, tuple) else as_b.get(left, left)
            same = frozenset(moved or ()) == frozenset(right or ()) if isinstance(left, tuple) else moved == right
        else:
            same = _is_same(field, left, right)
        yield Compared(field=field, a=_shown(left), b=_shown(right), same=same)


def _is_same(field: str, a: Any, b: Any) -> bool:
    if isinstance(a, tuple):
        return _same_set(_item(field, (*a, *b)), a, b)
    if a in (None, "") or b in (None, ""):
        return False
    return _item(field, (a,))(a, b)


def _same_set(same: Same, a: Sequence[Any], b: Sequence[Any]) -> bool:
    """Whether each of ``a`` is one of ``b`` and the other way round."""
    return (
        len(a) == len(b) and all(any(same(x, y) for y in b) for x in a) and all(any(same(x, y) for x in a) for y in b)
    )


def _item(field: str, values: Sequence[Any]) -> Same:
    """When two values of a field are one."""
    first = values[0] if values else None
    if isinstance(first, d.DraftMoney):
        return lambda a, b: same_sum(a, b) and a.qualifier == b.qualifier
    if isinstance(first, d.DraftQuantity):
        return _same_quantity
    if isinstance(first, d.DraftPromise):
        return lambda a, b: bag(a.description) == bag(b.description)
    if field in _DATES or field == "value":
        return _same_date
    if field == "positions":
        return same_office
    if field in ROLES:
        return lambda a, b: same_name(a, b) or name_key(a) == name_key(b)
    if field in _WORDS:
        return lambda a, b: name_key(a) == name_key(b) or bag(a) == bag(b)
    return lambda a, b: bool(a == b)


def _same_date(a: str, b: str) -> bool:
    one, other = read_date(a), read_date(b)
    return a == b or (one is not None and other is not None and same_date(one, other))


def _same_quantity(a: d.DraftQuantity, b: d.DraftQuantity) -> bool:
    one, other = read_quantity(a), read_quantity(b)
    return a == b or (
        one is not None and other is not None and one.amount == other.amount and one.amount_max == other.amount_max
    )


def _shown(value: Any) -> str | None:
    if value in (None, (), ""):
        return None
    return "; ".join(map(shown_value, value)) if isinstance(value, tuple) else shown_value(value)
