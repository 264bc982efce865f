"""Counted things: ``118 bộ hài cốt``, ``40 con bò giống``, ``20 tấn gạo``.

A number before a word of the units lexicon, and the words of the thing counted behind it.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from decimal import Decimal
from itertools import pairwise
from typing import Any

from vnlao_coop.models.money import Quantity, QuantityMention
from vnlao_coop.text.source import fold
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Scan
from vnlao_coop.vi.values.currencies import read_qualifier
from vnlao_coop.vi.values.money import RANGE_JOINS, by_span
from vnlao_coop.vi.values.numerals import Number, Numbers, read_numbers
from vnlao_coop.vi.values.scanning import Span, value_scan

_STAGE = tuple(fold("giai đoạn").split())  # giai đoạn 1 | Trường A
_STOPS = frozenset(
    "của cho tại ở và với trong để do từ được đã có là trên đến tới vào sang về theo bằng mỗi cùng khi như gồm bao "
    "trị hỗ nhằm nhờ ra này đó khác nữa sẽ đang bị thuộc tham dự hoặc hay còn các những mà nơi qua cả đều vừa nhân "
    "năm nhưng giữa phải ghi mang tại hôm ngày tháng sáng chiều tối ủng giúp tặng trao gửi cứu viện phục dành "
    "khắc thống nhất phối trưởng".split()
)
_BOTH = 2


@rule(
    "counted thing",
    reader="vnlao_coop.vi.values.quantities:find_quantities",
    examples={
        "trao 40 con bò giống cho bà con": "40 con bò giống",
        "quy tập 118 bộ hài cốt": "118 bộ hài cốt",
        "1.246 suất học bổng": "1246 suất học bổng",
        "hơn 20 tấn gạo": ">20 tấn gạo",
        "5 tấn gạo cứu đói": "5 tấn gạo",
        "15 hài cốt liệt sĩ": "15 hài cốt liệt sĩ",
        "7,5 triệu lượt khách": "7500000 lượt khách",
        "60 tấn trang thiết bị y tế": "60 tấn trang thiết bị y tế",
        "tặng 50 ba lô": "50 ba lô",
        "tặng 25 Bộ máy tính": "25 Bộ máy tính",
        "tặng mỗi em một phần quà": "1 phần quà",
    },
    never=[
        "chia sẻ một phần khó khăn",
        "hỗ trợ một phần kinh phí",
        "20 triệu USD",
        "ngày 5/9",
        "lần thứ 5",
        "Điều 6",
        "quà gồm ba lô, sách vở",
        "bàn giao giai đoạn 1 Trường Nghệ thuật",
        "cuộc họp giữa hai bộ, hai bộ thống nhất tăng cường hợp tác",
    ],
)
def read_quantities(
    scan: Scan, spans: Sequence[Span], *, numbers: Numbers | None = None, taken: Sequence[Found[Any]] = ()
) -> list[Found[Quantity]]:
    """Every counted thing in the given token spans, in reading order."""
    if numbers is None:
        numbers = read_numbers(scan, spans)
    tokens = scan.tokens
    words = tokens.words
    closed = set(numbers).union(at for found_ in taken for at in range(found_.first, found_.stop))
    found: list[Found[Quantity]] = []
    counted = ((b, s, *pair) for b, s, here in by_span(spans, numbers, taken) for pair in pairwise([None, *here]))
    for begin, stop, before, number in counted:
        if number is None or number.value <= 0 or number.vague or _is_word(scan, number.first):
            continue
        hit = scan.at(number.stop, "counter")
        if hit is None or hit.stop > stop or tokens.keys[max(0, number.first - 2) : number.first] == _STAGE:
            continue
        kind = hit.value["kind"]
        unit: str | None = tokens.text(hit.first, hit.stop)
        last = hit.stop
        deeper = scan.at(last, "counter")
        ministries = kind == "classifier" and words[hit.first] == "Bộ"  # hai Bộ; but: 25 Bộ máy tính
        if kind == "body" or (ministries and (deeper is None or deeper.value["kind"] != "thing")):
            continue
        if kind in ("classifier", "measure"):
            if deeper is not None and deeper.stop <= stop and deeper.value["kind"] not in ("measure", "body"):
                last = deeper.stop
            else:
                last = _item(scan, last, min(stop, last + 2), closed)
        item = tokens.text(hit.stop, last) or None
        if item is None and number.value == _BOTH and tokens.keys[hit.first] == "bộ":
            continue  # cuộc họp giữa hai bộ, hai bộ thống nhất
        if kind in ("person", "thing"):
            unit, item = None, unit
        if before is not None and (low := _low_end(scan, before, number)) is not None:
            value = Quantity(amount=low, amount_max=number.value, unit=unit, item=item, qualifier="range")
            found.append(Found(before.first, last, value, "range of counted things"))
            continue
        qualified = read_qualifier(scan, number.first, begin)
        value = Quantity(amount=number.value, unit=unit, item=item, qualifier=qualified[0] if qualified else "exact")
        found.append(Found(number.first, last, value, "counted thing"))
    return found


@rule(
    "range of counted things",
    reader="vnlao_coop.vi.values.quantities:find_quantities",
    examples={
        "giúp đào tạo 10 đến 15 bác sĩ": "10-15 bác sĩ",
        "mỗi năm từ 8 - 10 suất học bổng": "8-10 suất học bổng",
        "2-3 nghìn lượt khách": "2000-3000 lượt khách",
    },
    never=["ngày 5 đến 15 bác sĩ", "Đại đội 211, 15 suất quà"],
)
def _low_end(scan: Scan, low: Number, high: Number) -> Decimal | None:
    """The lower of two ends that are joined before the word of what is counted; a scale is of both."""
    joined = high.first == low.stop + 1 and scan.tokens.keys[low.stop] in RANGE_JOINS and not low.vague
    value = low.value * high.scale if low.scale == 1 else low.value
    return value if joined and 0 < value < high.value else None


def _item(scan: Scan, at: int, stop: int, closed: Set[int]) -> int:
    """Where the thing counted ends: two syllables at most, the length of a Vietnamese compound."""
    keys, words = scan.tokens.keys, scan.tokens.words
    while at < stop and keys[at].isalpha() and words[at].islower() and keys[at] not in _STOPS and at not in closed:
        at += 1
    return at


def _is_word(scan: Scan, first: int) -> bool:
    """Whether a word only opens like a number: `ba lô`, `một phần (kinh phí)`."""
    hit = scan.at(first, "counter")
    if hit is None or hit.value["kind"] != "share":
        return hit is not None
    return scan.tokens.keys[hit.stop : hit.stop + 1] == () or scan.tokens.keys[hit.stop] not in hit.value["portions"]


def find_quantities(text: str) -> list[QuantityMention]:
    """Every counted thing of ``text`` with its evidence, in reading order.

    >>> [str(m.value) for m in find_quantities("trao 40 con bò giống và 20 tấn gạo")]
    ['40 con bò giống', '20 tấn gạo']
    """
    from vnlao_coop.vi.values.reading import whole_text

    scan = value_scan(text)
    return [
        QuantityMention(value=f.value, evidence=(scan.evidence(f.first, f.stop, rule=f.rule),))
        for f in whole_text(scan).quantities
    ]
