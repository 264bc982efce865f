"""Sums of money: a number and the currency beside it.

The currency stands before or after its figure, two ends of a range share currency and multiplier,
words before and behind say how exact the sum is. A number without a currency is no money, unless a
sum beside it in the sentence lends its own (``hơn 340 tỷ đồng, trong đó viện trợ 330 tỷ``).

>>> str(parse_money("khoảng 130.000 tỷ đồng"))
'~130000000000000 VND'
>>> [str(m.value) for m in find_money("viện trợ 200.000 USD (hơn 4,6 tỷ VNĐ), vay 20-30 triệu USD")]
['200000 USD', '>4600000000 VND', '20000000-30000000 USD']
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal, localcontext
from functools import cache
from itertools import pairwise
from typing import Any

from vnlao_coop.models.money import EXACT, Basis, Money, MoneyMention, Qualifier
from vnlao_coop.text.errors import ReadError
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Scan, within
from vnlao_coop.vi.values.currencies import (
    Currency,
    currency_at,
    currency_before,
    money_words,
    qualifier_after,
    read_qualifier,
)
from vnlao_coop.vi.values.dates import read_dates
from vnlao_coop.vi.values.numerals import Number, Numbers, numbered, read_numbers, read_words
from vnlao_coop.vi.values.scanning import Span, places_of, value_scan

FIND = "vnlao_coop.vi.values.money:find_money"
RANGE_JOINS = frozenset(["-", "đến", "tới", "~"])
_PER: dict[str, Basis] = {"năm": "per_year", "người": "per_person"}
_MILLION, _BILLION = 10**6, 10**9
_AMONG, _SCALES = ("trong", "đó"), frozenset(["tỷ", "tỉ", "triệu"])
_LENT = "currency of a neighbour"
# Words that can stand between a sum and what it is in another currency.
_RESTATING = frozenset(fold("( tương đương khoảng từ với hơn gần tức là ước theo tỷ giá quy đổi").split())


class _Sentence:
    """The sums of one sentence."""

    __slots__ = ("begin", "found", "keys", "numbers", "offset", "scan", "stop", "whole")

    def __init__(self, scan: Scan, begin: int, stop: int, numbers: list[Number], offset: int, whole: bool) -> None:
        self.scan, self.begin, self.stop, self.numbers, self.whole = scan, begin, stop, numbers, whole
        self.keys = scan.tokens.keys
        self.offset = offset  # how many sums the text has before this sentence
        self.found: list[Found[Money]] = []

    @rule(
        "sum",
        reader=FIND,
        examples={
            "hỗ trợ 3 triệu USD": "3000000 USD",
            "khoảng 130.000 tỷ đồng": "~130000000000000 VND",
            "gần 100 tỷ đồng": "<~100000000000 VND",
            "không quá 5 triệu kíp": "≤5000000 LAK",
            "từ 20 triệu baht trở lên": "≥20000000 THB",
            "US$ 1,5 triệu": "1500000 USD",
            "vay 2 đô 23 xu": "2.23 USD",
            "10 tỷ yên (tương đương 70 triệu USD)": ["10000000000 JPY", "70000000 USD"],
            "2 trăm nghìn đồng": "200000 VND",
            "7.393,17 ຕື້ກີບ": "7393170000000 LAK",
            "167.000 ກວ່າໂດລາ": ">167000 USD",
        },
        never=[
            "15 đồng chí", "2 hội đồng", "năm 1969, đồng chí", "tỉnh Đồng Nai", "3 thủ đô", "5 kíp trực", "1,6 tỷ tấn",
            "15 tỉnh", "tỷ giá", "ngày 5 Yên Bái", "Top 10", "TOP 10", "20 hợp đồng", "2 đồng bằng",
        ],
        source="ISO 4217; cách viết của báo chí",
    )  # fmt: skip
    def read(self) -> list[Found[Money]]:
        """All sums of the sentence, in order."""
        with localcontext(EXACT):
            return self._read()

    def _read(self) -> list[Found[Money]]:
        bare: list[Number] = []
        index, free = 0, self.begin
        while index < len(self.numbers):
            number = self.numbers[index]
            index += 1
            if number.first < free:
                continue
            first, last = number.first, number.stop
            currency = currency_at(self.scan, last, self.stop, number, whole=self.whole)
            if currency is not None:
                if currency.minor and (number.value >= 100 or number.scale > 1):
                    continue
                last = currency.stop
            elif (currency := currency_before(self.scan, first, free)) is not None:
                first = currency.first
            ranged = self._range(number, index, first, last, currency)
            if ranged is not None:
                value, last = ranged
                self._keep(first, last, value, "range of sums")
                free = last
                continue
            if currency is None:
                bare.append(number)
                continue
            last = self._sum(number, first, last, currency, index)
            free = last
        if bare and self.found:
            self._lend(bare)
        return self._parts()

    def _parts(self) -> list[Found[Money]]:
        """The sums found, those behind *trong đó* marked as parts of the one before, up to a semicolon."""
        part = False
        for index, found in enumerate(self.found):
            if index and found.value.basis == "whole":
                between = self.keys[self.found[index - 1].stop : found.first]
                part = _AMONG in pairwise(between) or (part and ";" not in between)
                if part:
                    self.found[index] = replace(found, value=found.value.model_copy(update={"basis": "part"}))
        return self.found

    def _sum(self, number: Number, first: int, last: int, currency: Currency, index: int) -> int:
        """One sum; gives where it ends."""
        amount, other = number.value, number.alternative
        if other is not None and number.scale == 1 and amount < 1000 <= other:
            amount, other = other, amount  # 1,246 USD: three decimals are no cents
        amount *= currency.scale
        if currency.minor:
            amount /= 100
        elif not number.vague:
            cents = self._cents(last, index)
            if cents is not None:
                amount, last = amount + cents[0], cents[1]
            elif number.scale == 1 and last < self.stop and self.keys[last] in ("rưỡi", "rưởi"):  # hai đô rưỡi
                amount, last = amount + Decimal("0.5"), last + 1
        if number.vague:
            value = Money(amount_min=amount, currency=currency.code, qualifier="vague", basis=self._basis(first, last))
            self._keep(first, last, value, "vague sum")
            return last
        qualified = read_qualifier(self.scan, first, self.begin)
        qualifier: Qualifier = qualified[0] if qualified else "more_than" if currency.more else "exact"
        if (after := qualifier_after(self.scan, last, self.stop)) is not None:
            qualifier = after[0]
        basis = self._basis(first, last)
        value = Money(amount=amount, currency=currency.code, qualifier=qualifier, basis=basis)
        others = () if other is None else (value.model_copy(update={"amount": other}),)
        self._keep(first, last, value, "sum", alternatives=others, start=qualified[1] if qualified else first)
        return last

    def _cents(self, at: int, index: int) -> tuple[Decimal, int] | None:
        """``23 xu`` behind ``2 đô``; without *xu* only where the sum ends the text."""
        at += at < self.stop and self.keys[at] == "và"
        if index >= len(self.numbers) or self.numbers[index].first != at:
            return None
        number = self.numbers[index]
        if not 0 < number.value < 100 or number.value != int(number.value) or number.scale > 1:
            return None
        minor = currency_at(self.scan, number.stop, self.stop, number)
        if minor is not None:
            return (number.value / 100, minor.stop) if minor.minor else None
        if self.whole and number.stop == self.stop and self.keys[at - 1] != "và":
            return number.value / 100, number.stop
        return None

    @rule(
        "range of sums",
        reader=FIND,
        examples={
            "20-30 triệu USD": "20000000-30000000 USD",
            "từ 2 đến 8 tỉ đồng": "2000000000-8000000000 VND",
            "giữa 1.000 và 2.000 đồng": "1000-2000 VND",
            "đạt 1,1 - 1,2 tỷ USD": "1100000000-1200000000 USD",
            "từ 500 nghìn đến 2 triệu đồng": "500000-2000000 VND",
        },
        never=["mã số 2283 - 100.000 đồng", "5 và 10 triệu đồng", "năm 2019 - 20 triệu USD"],
    )
    def _range(
        self, number: Number, index: int, first: int, last: int, currency: Currency | None
    ) -> tuple[Money, int] | None:
        """Two ends joined, the currency behind the second or both: the value and where it ends."""
        if last >= self.stop or index >= len(self.numbers) or number.vague:
            return None
        other, join = self.numbers[index], self.keys[last]
        between = join == "và" and first > self.begin and self.keys[first - 1] == "giữa"
        if join not in RANGE_JOINS and not between:
            return None
        plain = number.stop - number.first == 1 and number.scale == 1 and number.value >= 1000
        if join == "-" and plain and other.scale == 1 and other.stop - other.first > 1:
            return None  # "mã số 2283 - 100.000 đồng": one is grouped, the other not
        prefix = currency_before(self.scan, other.first, last + 1)
        if (prefix.first if prefix else other.first) != last + 1 or other.vague:
            return None
        second = currency_at(self.scan, other.stop, self.stop, other, whole=self.whole) or prefix
        if second is None and currency is not None and currency.first < number.first:
            second = Currency(other.stop, other.stop, currency.code, False)  # $2-3 triệu
        if second is None or second.minor or (currency is not None and currency.code != second.code):
            return None
        low, high = number.value, other.value
        if number.scale == 1 and other.scale > 1 and (currency is None or currency.first < number.first):
            low = number.base * other.scale
        if low > high:
            return None
        stop = max(second.stop, other.stop)
        basis = self._basis(first, stop)
        return Money(amount=low, amount_max=high, currency=second.code, qualifier="range", basis=basis), stop

    @rule(
        _LENT,
        reader=FIND,
        examples={
            "hơn 340 tỷ đồng, trong đó viện trợ 330 tỷ, vốn đối ứng 10 tỷ.": [
                ">340000000000 VND", "330000000000 VND", "10000000000 VND",
            ],
            "thu 15 triệu, lãi 3 triệu đồng": ["15000000 VND", "3000000 VND"],
            "vay 11 tỷ đồng, trong đó 6,8 tỷ xây trường": ["11000000000 VND", "6800000000 VND"],
        },
        never=[
            "dân số 100 triệu, nhưng kim ngạch hai chiều chỉ đạt 20 triệu USD", "chi 3 triệu đồng cho 2 triệu người",
            "hai tỷ rưỡi", "bán 5 triệu USD, tăng 3 triệu tấn", "chi 5 tỷ đồng, trong đó 2 triệu làm nông",
            "vay 5 tỷ USD, trong đó 3 tỷ tấn", "vay 5 tỷ USD, bán 2 tỷ kWh, trong đó 1 tỷ cho xuất khẩu",
        ],
    )  # fmt: skip
    def _lend(self, bare: list[Number]) -> None:
        """Numbers in millions and more that end a phrase take the currency of the sum beside them."""
        for number in bare:
            at = number.stop
            if number.scale < _MILLION or number.vague or (at < self.stop and self._goes_on(number, at)):
                continue
            if (code := self._neighbour(number)) is None:
                continue
            qualified = read_qualifier(self.scan, number.first, self.begin)
            value = Money(
                amount=number.value, currency=code, qualifier=qualified[0] if qualified else "exact",
                basis=self._basis(number.first, at),
            )  # fmt: skip
            self.found.append(Found(number.first, at, value, _LENT, ("currency",)))
        self.found.sort(key=lambda f: f.first)

    def _goes_on(self, number: Number, at: int) -> bool:
        """Whether the word at ``at`` says what is counted; a verb after the part of a sum says what it is spent on
        (`trong đó | 6,8 tỷ | xây trường, | 2 tỷ | nâng cấp trạm`)."""
        if not self.keys[at][0].isalnum():
            return self.keys[at] in "%/-"
        if number.scale < _BILLION or self.keys[at] not in lexicon.phrases("spent_on"):
            return True
        whole = max((f for f in self.found if f.stop <= number.first), key=lambda f: f.stop, default=None)
        if whole is None or not _SCALES.isdisjoint(between := self.keys[whole.stop : number.first]):
            return True  # sản xuất 2 tỷ kWh, trong đó 1 tỷ cho xuất khẩu
        return whole.rule != _LENT and _AMONG not in pairwise(between)

    def _neighbour(self, number: Number) -> str | None:
        """The currency of the sum close before a number, or right behind it in a list."""
        near = [f for f in self.found if 0 <= number.first - f.stop <= 15 or 0 < f.first - number.stop <= 6]
        return min(near, key=lambda f: abs(f.first - number.first)).value.currency if near else None

    @rule(
        "vague sum",
        reader=FIND,
        examples={"thiệt hại hàng chục triệu USD": "≥10000000 USD", "vài trăm nghìn đồng": "≥200000 VND"},
        never=["hàng triệu người", "hàng Việt Nam", "nhiều đồng chí"],
    )
    def _keep(
        self,
        first: int,
        last: int,
        value: Money,
        rule_name: str,
        *,
        alternatives: tuple[Money, ...] = (),
        start: int | None = None,
    ) -> None:
        restated = self._restates(first if start is None else start, value)
        self.found.append(Found(first, last, value, rule_name, (), alternatives, restated))

    def _restates(self, start: int, value: Money) -> int | None:
        """The sum that this one says again in another currency: ``200.000 USD (hơn 4,6 tỷ VNĐ)``."""
        if not self.found or self.found[-1].value.currency == value.currency:
            return None
        between = self.keys[self.found[-1].stop : start]
        if not between or len(between) > 6 or not all(word in _RESTATING or word == "," for word in between):
            return None
        if "(" not in between and fold("tương") not in between:
            return None
        return self.offset + len(self.found) - 1

    def _basis(self, first: int, last: int) -> Basis:
        keys = self.keys
        if last + 1 < self.stop:
            if keys[last] == "/" and self.scan.tokens.glued(last):
                return _PER.get(keys[last + 1], "each")
            if keys[last] in ("mỗi", "một") and (keys[last] == "mỗi" or keys[last + 1] in _PER):
                return _PER.get(keys[last + 1], "each")
        for at in range(first - 1, max(self.begin - 1, first - 7), -1):
            if keys[at] in ("mỗi", "từng"):
                return _PER.get(keys[at + 1], "each")
            if keys[at] in ",;.(" or keys[at] == "là":
                break
        return "whole"


def read_money(
    scan: Scan, spans: Sequence[Span], *, numbers: Numbers | None = None, taken: Sequence[Found[Any]] = ()
) -> list[Found[Money]]:
    """Every sum in the given token spans (sentences), in reading order.

    ``numbers`` is what :func:`~vnlao_coop.vi.values.numbers.read_numbers` found in the same spans;
    tokens of ``taken`` (dates) are not read again. ``equivalent_of`` counts in the list given back.
    """
    if numbers is None:
        numbers = read_numbers(scan, spans)
    found: list[Found[Money]] = []
    for begin, stop, here in by_span(spans, numbers, taken):
        found.extend(_Sentence(scan, begin, stop, here, len(found), False).read())
    return found


def by_span(
    spans: Sequence[Span], numbers: Numbers, taken: Sequence[Found[Any]]
) -> Iterator[tuple[int, int, list[Number]]]:
    """Each span that has cardinal numbers which nothing has taken, with these."""
    closed = {at for found in taken for at in range(found.first, found.stop)}
    ordered = [n for n in numbers.values() if not n.ordinal and n.first not in closed]
    at = 0
    for begin, stop in spans:
        start = at
        while at < len(ordered) and ordered[at].first < stop:
            at += 1
        if at > start:
            yield begin, stop, ordered[start:at]


def find_money(text: str) -> list[MoneyMention]:
    """Every sum of ``text`` with its evidence, in reading order.

    >>> find_money("trị giá 3,000 USD")[0].alternatives
    (Money(3 USD),)
    """
    scan, spans, numbers = numbered(text)
    counted = list(numbers)
    priced = [span for span in _naming_currency(scan, spans) if within(counted, *span)]
    dated = read_dates(scan, priced, numbers=numbers)
    return [mention(scan, found) for found in read_money(scan, priced, numbers=numbers, taken=dated)]


@cache
def _folded_codes() -> frozenset[str]:
    return frozenset(map(str.lower, money_words().codes))


_LAO = re.compile("[\u0e80-\u0eff]")


def _naming_currency(scan: Scan, spans: Sequence[Span]) -> list[Span]:
    """Those of the sentences that name a currency: there is no sum in another."""
    codes = money_words().codes
    places = {*scan.positions("currency")}
    keys = scan.tokens.keys
    if not _folded_codes().isdisjoint(keys) or _LAO.search(scan.source.clean):
        lao_or_code = places_of(
            scan.tokens, spans, lambda keys: {k for k in keys if k in _folded_codes() or "\u0e80" <= k[0] <= "\u0eff"}
        )
        places.update(at for at in lao_or_code if keys[at] not in _folded_codes() or scan.tokens.words[at] in codes)
    ordered = sorted(places)
    return [span for span in spans if within(ordered, *span)]


def mention(scan: Scan, found: Found[Money]) -> MoneyMention:
    """A found sum with its evidence."""
    return MoneyMention(
        value=found.value, evidence=(scan.evidence(found.first, found.stop, rule=found.rule),), inferred=found.inferred,
        alternatives=found.alternatives, equivalent_of=found.equivalent_of,
    )  # fmt: skip


def parse_money(text: str) -> Money:
    """The one sum that the whole of ``text`` states, its qualifier included.

    A number with a multiplier and no currency (``3 tỷ``, ``500k``) is đồng.
    Raises :class:`~vnlao_coop.text.errors.ReadError` (a ``ValueError``) with a code and the place.
    """
    return whole_sum(text).value


def whole_sum(text: str) -> Found[Money]:
    """What :func:`parse_money` reads, with what is ``inferred``: the currency, where the text names none."""
    scan = value_scan(text)
    if not (size := len(scan.tokens)):
        raise ReadError("money_empty", text, 0, len(text))
    numbers = read_numbers(scan, [(0, size)])
    if not numbers and (alone := read_words(scan, 0, size, 0, whole=True)) is not None:  # không euro
        numbers[0] = alone
    found = _Sentence(scan, 0, size, [n for n in numbers.values() if not n.ordinal], 0, True).read()
    if not found and (bare := _bare_sum(scan, [*numbers.values()])) is not None:
        found = [bare]
    if len(found) != 1:
        span = scan.tokens.span(found[1].first, found[1].stop) if found else scan.tokens.span(0, size)
        raise ReadError("money_unreadable", text, *scan.source.raw_span(*span))
    first, stop = _with_words_around(scan, found[0], size)
    if first or stop < size:
        span = scan.tokens.span(0, first) if first else scan.tokens.span(stop, size)
        raise ReadError("money_unreadable", text, *scan.source.raw_span(*span))
    return found[0]


def _bare_sum(scan: Scan, numbers: Sequence[Number]) -> Found[Money] | None:
    """``3 tỷ``, ``500k``, ``2tr-5tr``: what is counted in thousands and more, and names no currency, is đồng."""
    if not 1 <= len(numbers) <= 2 or not all(n.scale >= 1000 or (n.value >= 1000 and not n.figure) for n in numbers):
        return None
    low, high = numbers[0], numbers[-1]
    inferred = ("currency",)
    if low is not high:
        joined = high.first == low.stop + 1 and scan.tokens.keys[low.stop] in RANGE_JOINS and low.value < high.value
        if not joined or low.vague or high.vague:
            return None
        value = Money(amount=low.value, amount_max=high.value, currency="VND", qualifier="range")
        return Found(low.first, high.stop, value, "bare sum", inferred)
    qualified = read_qualifier(scan, low.first, 0)
    value = Money(amount=low.value, currency="VND", qualifier=qualified[0] if qualified else "exact")
    return Found(low.first, low.stop, value, "bare sum", inferred)


def _with_words_around(scan: Scan, found: Found[Money], size: int) -> tuple[int, int]:
    """The span of a sum with its qualifiers, *từ* and *mỗi năm*, full stop."""
    keys = scan.tokens.keys
    first, stop = found.first, found.stop
    two_ended = found.value.amount_max is not None or found.value.qualifier in ("at_least", "up_to")
    for _ in range(3):
        if qualified := read_qualifier(scan, first, 0):
            first = qualified[1]
        elif first and two_ended and keys[first - 1] in ("từ", "giữa"):
            first -= 1
        elif (
            found.value.basis in ("per_year", "per_person", "each") and first > 1 and keys[first - 2] in ("mỗi", "từng")
        ):
            first -= 2
    if (after := qualifier_after(scan, stop, size)) is not None:
        stop = after[1]
    elif found.value.basis != "whole" and stop + 1 < size and keys[stop] in ("/", "mỗi", "một"):
        stop += 2
    if stop == size - 1 and keys[stop] == ".":
        stop += 1
    return first, stop
