"""Posts and units in a row behind one head: `các Đồn Biên phòng Mường Mẫu, Si Pha và Nà Mẫu`."""

from __future__ import annotations

from vnlao_coop.text.tokens import Tokens
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.actors.names import is_vietnamese_syllable, looks_vietnamese
from vnlao_coop.vi.actors.organization_names import Places, counts, is_name_word
from vnlao_coop.vi.scan import Scan

_JOINTS = frozenset([",", "và"])
_LONGEST = 4  # syllables of a post's name
_APOSTROPHES = frozenset("'’")
_SHORT = 2  # syllables of a name in whatever spelling: Ra Roòng, Đăk Nhoong; longer ones are of people
_LAND = frozenset(["country", "province", "city"])


def is_of_several(scan: Scan, first: int) -> bool:
    """Whether the head at token ``first`` is said of more than one: `các đồn`, `3 đồn`."""
    before = scan.tokens.keys[first - 1] if first else ""
    return before in lexicon.phrases("place_plural") or before.isdecimal() and before.lstrip("0") not in ("", "1")


def is_told_of(scan: Scan, at: int) -> bool:
    """Whether a count of places that are named goes on at token ``at``: `công an | các tỉnh A, B`."""
    keys = scan.tokens.keys
    if at + 2 >= len(keys) or keys[at] not in lexicon.phrases("place_plural") and not keys[at].isdecimal():
        return False
    unit = scan.at(at + 1, "place_kind")
    return unit is not None and unit.value.get("kind") != "country" and scan.tokens.words[at + 2][0].isupper()


def row_of_names(scan: Scan, at: int, stop: int, places: Places, *, numbers: bool) -> list[tuple[int, int]]:
    """The names (``numbers``: the numbers) that go on at token ``at``, right behind the first of the row or a colon."""
    keys, row = scan.tokens.keys, list[tuple[int, int]]()
    while at + 1 < stop and (keys[at] in _JOINTS or keys[at] == ":" and not row):
        first = at + 1
        number = numbers and keys[first].isdecimal() and not counts(scan, first, stop)
        end = first + number if numbers else _name_end(scan, first, stop, places)
        if end == first or not _ends(scan, end, stop):
            break
        row.append((first, end))
        at = end
    return row


def past_apostrophe(tokens: Tokens, end: int, stop: int) -> int:
    """Past `Đồn Biên phòng Tr | 'Hy |`, `H | 'Nông`: names of the peoples of the highlands."""
    glued = tokens.glued(end - 1) and tokens.glued(end) and end + 1 < stop
    return end + 2 if glued and tokens.keys[end] in _APOSTROPHES and tokens.words[end + 1][0].isupper() else end


def _name_end(scan: Scan, first: int, stop: int, places: Places) -> int:
    """The end of a post's name at token ``first``; ``first`` itself where a person, a body or a land is named."""
    here, end = places.get(first), first
    if here is not None and here.value.kind == "border_gate":
        return here.stop  # các đồn biên phòng: Cửa khẩu quốc tế A, B
    while end < stop and end - first <= _LONGEST and is_name_word(scan.tokens, end):
        end = past_apostrophe(scan.tokens, end + 1, stop)
    if end - first > _LONGEST or here is not None and here.value.kind in _LAND:
        return first
    if scan.any(first, "body", "office", "rank", "honorific", "place_kind", "group"):
        return first
    syllables = all(map(is_vietnamese_syllable, scan.tokens.words[first:end]))
    person = end - first > 2 and scan.at(first, "surname") is not None and looks_vietnamese(scan, first, end)
    highland = not _APOSTROPHES.isdisjoint(scan.tokens.words[first:end])
    return end if (syllables or highland or end - first <= _SHORT) and not person else first


def _ends(scan: Scan, at: int, stop: int) -> bool:
    """Whether a name that ends at token ``at`` is over there: before a mark, a small word, the end."""
    if at >= stop:
        return True
    opening = scan.tokens.words[at][0]
    return not (opening.isupper() or opening.isdecimal() or opening == "-")
