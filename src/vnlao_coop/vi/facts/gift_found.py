"""What the marks found so far say of the word behind them: whether it acts, who is helped by it, what it builds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Any

from vnlao_coop.vi.facts.context import Item
from vnlao_coop.vi.facts.gift_parties import ASPECTS, Mark
from vnlao_coop.vi.scan import Hit

_HANDED_TO = 6  # marks up to the works in `bàn giao | cho | tỉnh A | ( | Lào | ) | Bệnh viện …`
_TO_WHOM = 9  # tokens of `đào tạo nguồn nhân lực chất lượng cao cho`
_LAST = frozenset(["receive", "study"])  # verbs before one of going over that send nobody
_PARTY_OF_STATE = "đảng"
_HELPED = frozenset(["actor", "group", "side"])  # marks of who is helped


def beside_party(keys: Sequence[str], found: Sequence[Mark]) -> bool:
    """`Đảng, | nhà nước`, `Đảng và | nhà nước`: written small, the state beside the Party."""
    return len(found) > 1 and found[-1].stop - found[-2].stop == 1 and keys[found[-2].stop - 1] == _PARTY_OF_STATE


def equips(counted: Item | None, first: int, found: Sequence[Mark]) -> bool:
    """`(đã) trang bị | 3 xe cứu thương`; not `hỗ trợ trang bị`, nor of what works hold."""
    last = found[-1] if found else None
    acts = last is None or last.tag in ("stop", "actor") or last.role in ("and", *ASPECTS)
    if (
        last is not None and last.tag == "stop" and last.value in ",;"
    ):  # trường học 2 tầng, trang bị 120 bộ bàn ghế: what is in them
        acts = not any(m.tag == "thing" and m.value["kind"] == "construction" for m in found)
    return counted is not None and counted.kind == "quantity" and acts and (last is None or last.stop == first)


def teaches(verb: Mapping[str, Any], keys: Sequence[str], found: Sequence[Mark], first: int) -> bool:
    """`A sẽ | đào tạo cán bộ | cho B`; not `sẵn sàng đào tạo cán bộ`, `việc A đào tạo …`, nor what B is helped with."""
    if verb["act"] != "train":
        return False
    last = found[-1] if found else None
    if last is not None and last.tag == "stop" and last.value in ":;" and last.stop == first:
        return "cho" in keys[first : first + _TO_WHOM]  # gồm: đào tạo cán bộ thuế cho B; …
    if not is_verb(verb, found, first):
        return False
    if found[-1].tag == "word":
        return "sẵn" not in keys[found[-1].first : found[-1].stop] or "cho" in keys[first : first + _TO_WHOM]
    return all(mark.tag != "verb" for mark in found) and all(mark.role != "noun" for mark in found[-2:])


def is_verb(verb: Mapping[str, Any], found: Sequence[Mark], first: int) -> bool:
    """`20 bác sĩ của A sang giúp B`, `được A gửi tới B`; not `cử 20 bác sĩ sang giúp B`, `tặng quà gửi tới B`."""
    if verb.get("goes"):
        for mark in reversed(found):
            if mark.tag == "verb" and mark.value["act"] not in _LAST:
                return False
            if (mark.tag == "stop" and mark.value == ";") or mark.role == "say":
                break  # A trao … và cho biết 4 chuyên gia của A sẽ ở lại giúp B
        return True
    last = found[-1] if found else None
    acting = last is not None and (last.tag in ("actor", "group", "side") or last.role in ("by", *ASPECTS))
    return acting and last is not None and last.stop == first


def held(verb: Hit, found: Sequence[Mark]) -> bool:
    """`Lớp tập huấn cho 50 cán bộ B do A tổ chức`: the course stands before who holds it."""
    if len(found) < 2 or verb.value["act"] != "hold" or not any(m.role == "by" for m in found[-3:-1]):
        return False  # (do) phía | Việt Nam tổ chức
    return any(m.tag == "thing" and m.value["kind"] == "training" for m in found)


def is_helped(found: Sequence[Mark]) -> bool:
    """`giúp Bộ A của B (trong công tác) | cải cách hành chính`: who is helped stands right before what they do."""
    before = list(found)
    while before and before[-1].role in ("noun", "with"):
        before.pop()
    helped = len(before)
    while before and (before[-1].tag in _HELPED or before[-1].role in ("of", "to") or before[-1].value in ("(", ")")):
        before.pop()
    return len(before) < helped and bool(before) and before[-1].tag == "verb" and before[-1].value["act"] == "aid"


def acted(found: Sequence[Mark], index: int) -> bool:
    """Whether someone stands right before who waives a charge: `A (đã) miễn phí …`."""
    last = found[-1] if found else None
    return last is not None and last.stop == index and (last.tag in ("actor", "group") or last.role in ASPECTS)


def builds(mark: Mark, index: int) -> bool:
    """Whether the body named next is what is built: `xây dựng Trung tâm …`, `dự án Bệnh viện …`."""
    if mark.stop != index:
        return False
    if mark.tag == "verb":
        return mark.value["act"] in ("build", "finish") or bool(mark.value.get("handover"))
    return mark.tag == "thing" and not mark.value.get("people")


def handed(found: Sequence[Mark], index: int) -> bool:
    """`bàn giao cho (phía) Lào | Bệnh viện …`, `xây tặng huyện A | Trường …`: the works behind who receives them."""
    parties = list(takewhile(names_party, reversed(found[-_HANDED_TO:])))
    before = found[: len(found) - len(parties)]
    if not parties or parties[0].stop != index or not before:
        return False
    verb = before[-2] if before[-1].role == "to" and len(before) > 1 else before[-1]
    return verb.tag == "verb" and builds(verb, verb.stop)


def names_party(mark: Mark) -> bool:
    return mark.tag in ("actor", "side", "group") or (mark.tag == "stop" and mark.value in ("(", ")"))


def sent(found: Sequence[Mark]) -> bool:
    """Whether people named next are sent, not a party: `cử (20) chuyên gia`; not `tặng quà lực lượng …`."""
    last = [m for m in found[-2:] if m.tag != "quantity" and m.role != "each"]
    if not last or last[-1].tag not in ("verb", "thing"):
        return False
    return not last[-1].value.get("present") if last[-1].tag == "thing" else last[-1].value["act"] == "send"
