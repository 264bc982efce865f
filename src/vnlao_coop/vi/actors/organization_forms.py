"""Other forms of the bodies that an article names: `Bộ Y tế nước bạn`, an abbreviation, a name in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.models.base import with_changes
from vnlao_coop.vi.actors.counterparts import laos_named
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


_INITIALS = re.compile(r"\b[A-ZĐ]{3,8}\b")  # ĐHNL
_WORD = re.compile(r"\w+")


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
    },
    never=["Tập đoàn Điện lực Việt Nam ký. EVN bán điện.", "Bộ Y tế (cũ) ký. Bộ mới."],
)
def with_abbreviations(
    scan: Scan, spans: Sequence[tuple[int, int]], found: list[Found[Organization]]
) -> list[Found[Organization]]:
    """A body named with its abbreviation in brackets is also meant where that stands alone (`(EVN) … EVN`).

    So is one with a name of its own in them: `Tổng công ty Hàng không Việt Nam (Vietnam Airlines)`, and one whose
    words are told by their initials (`Trường ĐHNL Bắc Giang`).
    """
    found = _with_initials(_with_bynames(scan, found))
    short = {f.value.abbreviation: f.value for f in found if f.value.abbreviation}
    if not short:
        return found
    words = scan.tokens.words
    found = [f for f in found if f.stop - f.first > 1 or words[f.first] not in short]
    taken = {k for f in found for k in range(f.first, f.stop)}
    again = [
        Found(k, k + 1, with_changes(short[words[k]], {"name": words[k]}), "abbreviation of a body")
        for first, stop in spans
        for k in range(first, stop)
        if words[k] in short and k not in taken
    ]
    return sorted([*found, *again], key=lambda f: f.first)


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
