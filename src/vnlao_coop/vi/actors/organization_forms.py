"""Other forms of the bodies that an article names: `Bộ Y tế nước bạn`, an abbreviation, a name in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.models.base import with_changes
from vnlao_coop.vi.actors.counterparts import laos_named
from vnlao_coop.vi.actors.names import is_vietnamese_syllable
from vnlao_coop.vi.actors.organization_names import Places
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Scan

OWN_NAMES = frozenset(["school", "hospital", "bank", "company", "agency", "media"])  # kinds with names of their own


@rule(
    "body of the other side",
    reader="vnlao_coop.vi.replay:organizations",
    examples={
        "Bộ Y tế nước bạn cảm ơn. Đoàn rời Lào.": {"Bộ Y tế nước bạn": "ministry, LA"},
        "Bộ Công an phía Lào ký.": {"Bộ Công an phía Lào": "ministry, LA"},
        "Công an tỉnh bạn đón đoàn tới Lào.": {"Công an tỉnh bạn": "police, LA"},
    },
    never=["Bộ Y tế, phía Lào cảm ơn.", "Bộ Y tế nước bạn cảm ơn.", "Bộ Y tế nước bạn Campuchia."],
)
def of_friends(scan: Scan, found: list[Found[Organization]], places: Places) -> list[Found[Organization]]:
    """`Bộ Y tế nước bạn`, `Công an phía Lào`: the other side's, which is Laos where the article is about it."""
    laos = laos_named(places) if scan.positions("friend") else None
    if laos is None:
        return found
    return [_of_friend(scan, body, laos) for body in found]


def _of_friend(scan: Scan, body: Found[Organization], laos: Place) -> Found[Organization]:
    value, at = body.value, body.stop
    if value.place is not None or value.country is not None or at >= len(scan.tokens):
        return body
    friend = scan.at(at + (scan.tokens.keys[at] == "của"), "friend")
    if friend is None:
        return body
    change: dict[str, Any] = {"name": scan.tokens.text(body.first, friend.stop), "country": "LA"}
    if not friend.value.get("local"):  # `Sở Y tế tỉnh bạn`: of a province, whichever
        change |= {"place": laos, "canonical": f"{value.canonical} {laos.canonical}"}
    return Found(body.first, friend.stop, with_changes(value, change), "body of the other side")


FIRMS = frozenset(["company", "bank"])
BOARDS = ("HĐQT", "Hội đồng quản trị", "HĐTV", "Hội đồng thành viên")  # of a company, no bodies of their own
_LONGEST_TRADE_NAME = 4
_INITIALS = re.compile(r"\b[A-ZĐ]{3,8}\b")  # ĐHNL
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[A-ZĐ]{3,8}")
_BOTH = {"VN": "Việt Nam", "LA": "Lào"}


@rule(
    "abbreviation of a body",
    reader="vnlao_coop.vi.replay:organizations",
    examples={
        "Tập đoàn Điện lực Việt Nam (EVN) ký. EVN bán điện cho Lào.": {
            "Tập đoàn Điện lực Việt Nam": "company, VN",
        },
        "Trường Đại học Nông - Lâm Bắc Giang đón đoàn Lào. Trường ĐHNL Bắc Giang tặng sách.": {
            "Trường Đại học Nông - Lâm Bắc Giang": "school, None",
        },
        "Công ty Cổ phần Sữa Việt Nam (Vinamilk) ký. Vinamilk bán sữa.": {
            "Công ty Cổ phần Sữa Việt Nam": "company, VN",
        },
        "Thanh tra Chính phủ (TTCP) Việt Nam tiếp đoàn. TTCP cảm ơn TTCP Lào.": {
            "Thanh tra Chính phủ (TTCP) Việt Nam": "agency, VN",
            "TTCP Lào": "agency, LA",
        },
    },
    never=[
        "Tập đoàn Điện lực Việt Nam ký. EVN bán điện.",
        "Bộ Y tế (cũ) ký. Bộ mới.",
        "Thanh tra Chính phủ Việt Nam ký. TTCP Lào ký.",
    ],
)
def with_abbreviations(
    scan: Scan, spans: Sequence[tuple[int, int]], found: list[Found[Organization]]
) -> list[Found[Organization]]:
    """A body named with its abbreviation in brackets is also meant where that stands alone (`(EVN) … EVN`).

    So is one with a name of its own in them: `Tổng công ty Hàng không Việt Nam (Vietnam Airlines)`, and one whose
    words are told by their initials (`Trường ĐHNL Bắc Giang`).
    """
    found = _with_trade_names(scan, spans, _with_initials(_with_bynames(scan, found)))
    found = [_with_letters(scan, f) for f in found]
    short = {f.value.abbreviation: f.value for f in found if f.value.abbreviation}
    if not short:
        return found
    words = scan.tokens.words
    found = [f for f in found if f.stop - f.first > 1 or words[f.first] not in short]
    taken = {k for f in found for k in range(f.first, f.stop)}
    again = [
        _lettered(scan, _called(short[words[k]], words[k]), k)
        for first, stop in spans
        for k in range(first, stop)
        if words[k] in short and k not in taken
    ]
    return sorted([*found, *again], key=lambda f: f.first)


def _with_letters(scan: Scan, body: Found[Organization]) -> Found[Organization]:
    """`Thanh tra Chính phủ (TTCP) | Việt Nam`: the initials of its name stand before its country."""
    words, k = scan.tokens.words, body.stop - 1
    while k > body.first and words[k] != ")":
        k -= 1
    country = scan.at(k + 1, "place") if k - 2 > body.first and words[k - 2] == "(" else None
    if country is None or country.stop != body.stop or country.value["kind"] != "country":
        return body
    if scan.at(k - 1, "body") is not None:
        return body  # Quân đội nhân dân (QĐND) Lào: letters that every army has
    letters = words[k - 1]
    if not _LETTERS.fullmatch(letters) or letters.lower() != "".join(w[0].lower() for w in words[body.first : k - 2]):
        return body
    return replace(body, value=with_changes(body.value, {"abbreviation": letters}))


def _lettered(scan: Scan, body: Organization, at: int) -> Found[Organization]:
    """`TTCP`, `TTCP Việt Nam`; `TTCP Lào` is that of the other country."""
    rule_, country = "abbreviation of a body", scan.at(at + 1, "place")
    if country is None or country.value["kind"] != "country" or body.country not in _BOTH:
        return Found(at, at + 1, body, rule_)
    change: dict[str, Any] = {"name": scan.tokens.text(at, country.stop)}
    if country.value["country"] != body.country:
        own, other = _BOTH[body.country], _BOTH.get(country.value["country"])
        if other is None or not body.canonical.endswith(own):
            return Found(at, at + 1, body, rule_)
        canonical = f"{body.canonical.removesuffix(own)}{other}"
        change |= {"canonical": canonical, "country": country.value["country"], "place": None, "abbreviation": None}
    return Found(at, country.stop, with_changes(body, change), rule_)


def _called(body: Organization, letters: str) -> Organization:
    """The body that an abbreviation means; of `HĐTV Tập đoàn Điện lực Việt Nam (EVN)` the company, by its own name."""
    board = next((board for board in BOARDS if body.name.startswith(f"{board} ")), None)
    if board is None:
        return with_changes(body, {"name": letters})
    name = body.name.removeprefix(f"{board} ")
    canonical = " ".join(body.canonical.split()[-name.count(" ") - 1 :])
    return with_changes(body, {"name": name, "canonical": canonical, "kind": "company"})


@rule(
    "trade name alone",
    reader="vnlao_coop.vi.replay:organizations",
    examples={
        "Tập đoàn Mẫu Sáng trao quà. Mẫu Sáng còn xây nhà, theo lãnh đạo Mẫu Sáng.": {
            "Tập đoàn Mẫu Sáng": "company, None"
        },
        "Công ty Star Mẫu mở mạng. Hôm qua, Star Mẫu tặng 10 máy.": {"Công ty Star Mẫu": "company, None"},
        "Công ty VTM ký. Chủ tịch VTM Trần Văn Mẫu nói.": {"Công ty VTM": "company, None"},
    },
    never=["Mẫu Sáng trao quà.", "sao mai mọc", "Sao Mai Hồng trao quà."],
)
def _with_trade_names(
    scan: Scan, spans: Sequence[tuple[int, int]], found: list[Found[Organization]]
) -> list[Found[Organization]]:
    """A firm named whole is also meant where its own name stands alone: `Tập đoàn VTM … VTM đã tặng`."""
    named: dict[str, dict[tuple[str, ...], Organization | None]] = {}
    for f in found:
        if f.value.kind in FIRMS and (own := _trade_name(scan, f)):
            same = named.setdefault(scan.tokens.keys[f.stop - len(own)], {})
            other = same.get(own, f.value)
            same[own] = f.value if other is not None and other.canonical == f.value.canonical else None
    if not named:
        return found
    words = scan.tokens.words
    known = {own for names in named.values() for own, body in names.items() if body is not None}
    found = [f for f in found if words[f.first : f.stop] not in known]
    taken = {k for f in found for k in range(f.first, f.stop)}
    again: list[Found[Organization]] = []
    for key, names in named.items():
        for at in (k for first, stop in spans for k in scan.tokens.among((key,), first, stop)):
            row = words[at : at + _LONGEST_TRADE_NAME]
            size = next((n for n in range(len(row), 0, -1) if row[:n] in names), 0)
            body = names.get(row[:size])
            if body is None or not taken.isdisjoint(range(at, at + size)):
                continue
            if _stands_alone(scan, at, at + size):
                name = scan.tokens.text(at, at + size)
                again.append(Found(at, at + size, with_changes(body, {"name": name}), "trade name alone"))
    return sorted([*found, *again], key=lambda f: f.first)


def _trade_name(scan: Scan, firm: Found[Organization]) -> tuple[str, ...]:
    """`VTM` of `Tập đoàn VTM`, `Star Mẫu` of `Công ty Star Mẫu`: no words of a field, no place, no person's name."""
    head = scan.at(firm.first, "body")
    own = scan.tokens.words[head.stop : firm.stop] if head is not None else ()
    if head is None or not 0 < len(own) <= _LONGEST_TRADE_NAME or firm.value.place is not None:
        return ()
    if not all(word.isalpha() and word[0].isupper() for word in own):
        return ()
    told = (scan.any(k, "sector", "place", "name_word", "body") for k in range(head.stop, firm.stop))
    if scan.at(head.stop, "surname") is not None or any(
        hit is not None and (hit.first, hit.stop) != (head.stop, firm.stop) for hit in told
    ):
        return ()  # but: Tập đoàn Viettel, whose name is known
    telling = len(own) > 1 or len(own[0]) > 2 and not is_vietnamese_syllable(own[0])
    return own if telling else ()


def _stands_alone(scan: Scan, at: int, stop: int) -> bool:
    """Not inside a longer name: `Sao Mai Hồng`."""
    words = scan.tokens.words
    before, after = words[at - 1] if at else "", words[stop] if stop < len(words) else ""
    if before[:1].isupper() and not scan.ends_before(at, 0, "office"):
        return False
    return not after[:1].isupper() or stop - at == 1 and is_vietnamese_syllable(after)


def _with_initials(found: list[Found[Organization]]) -> list[Found[Organization]]:
    """`Trường ĐHNL Bắc Giang` is the one Trường Đại học Nông - Lâm Bắc Giang that the article prints."""
    short = {at: m for at, f in enumerate(found) if (m := _INITIALS.search(f.value.name))}
    if not short:
        return found
    whole: dict[tuple[str, str], dict[str, Organization]] = {}
    for f in found:
        whole.setdefault(_sort(f.value), {}).setdefault(f.value.canonical, f.value)
    spelt: dict[tuple[tuple[str, str], str, str, str], dict[str, Organization]] = {}
    for sort in {_sort(found[at].value) for at in short}:
        alike = whole[sort] if len(whole[sort]) > 1 else {}  # alone, it is no other's abbreviation
        for canonical, body in alike.items():
            for shortened in {way for name in (body.name, body.canonical) for way in _shortened(name)}:
                spelt.setdefault((sort, *shortened), {})[canonical] = body
    for at, initials in short.items():
        f, name = found[at], found[at].value.name
        parts = name[: initials.start()], initials[0], name[initials.end() :]
        meant = list(spelt.get((_sort(f.value), *parts), {}).values())
        if len(meant) == 1:
            found[at] = Found(f.first, f.stop, with_changes(meant[0], {"name": name}), "abbreviation of a body")
    return found


def _sort(body: Organization) -> tuple[str, str]:
    """What kind of body it is and the last word of its name, which an abbreviation keeps."""
    return body.kind, body.name.split()[-1]


def _shortened(name: str) -> Iterator[tuple[str, str, str]]:
    """The ways to put initials for words of ``name``: what stands before them, the initials, what stands behind."""
    words = [word.span() for word in _WORD.finditer(name)]
    gaps = [k for k, letter in enumerate(name) if letter == " "]
    for first in sorted({0, *(begin for begin, _ in words), *(k + 1 for k in gaps)}):
        for stop in sorted({len(name), *(end for _, end in words), *gaps}):
            initials = "".join(w[0] for w in name[first:stop].split() if w[0].isalpha()).upper()
            if _INITIALS.fullmatch(initials):
                yield name[:first], initials, name[stop:]


def _with_bynames(scan: Scan, found: list[Found[Organization]]) -> list[Found[Organization]]:
    """Bodies that the article prints in brackets right behind another of their kind and country are that one."""
    keys, full = scan.tokens.keys, dict[str, Organization]()
    for one, other in pairwise(found):
        inside = other.first == one.stop + 1 and keys[one.stop] == "(" and keys[other.stop : other.stop + 1] == (")",)
        same = other.value.kind == one.value.kind and other.value.country in (one.value.country, None)
        if inside and same and one.value.kind in OWN_NAMES:
            full.setdefault(other.value.canonical, one.value)
    if not full:
        return found
    return [
        Found(f.first, f.stop, with_changes(full[f.value.canonical], {"name": f.value.name}), "abbreviation of a body")
        if f.value.canonical in full
        else f
        for f in found
    ]
