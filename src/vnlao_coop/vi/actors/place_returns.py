"""Places named again without their kind word: `Nà Phường` after `bản Nà Phường`.

Names of villages, communes and districts stand in no table; once the article has printed one with its kind word, the
name alone means it. Read last, where no body or person has taken the words, and in texts on Lào alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vnlao_coop.models.actors import Place
from vnlao_coop.models.base import with_changes
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Scan, within

AGAIN = "place named again"
_KINDS = frozenset(["village", "commune", "district"])
_UNITS = frozenset("bản xã huyện thôn xóm buôn làng cụm thị trấn phường quận".split())
_SHORTEST = 2  # syllables of a name that is not taken for a word
_PERSONS = frozenset("ông bà anh chị cô chú bác em cháu già thầy cụ".split())


@rule(
    AGAIN,
    reader="named_places",
    examples={
        "Bản Nà Mẫu, huyện Mường Sơn (Lào) có 40 nóc nhà. Năm 2018, lũ tràn qua Nà Mẫu.": {"Bản Nà Mẫu": "village, LA"},
        "Huyện Tây Mẫu giáp huyện Kà Mẫu (Lào). Cán bộ Tây Mẫu sang thăm.": {"Huyện Tây Mẫu": "district, None"},
    },
    never=[
        "Bản Nà Mẫu (Lào) có 40 nóc nhà. Ông Nà Mẫu ở bản khác.",
        "Bản Nà Mẫu (Lào) có 40 nóc nhà. Suối Nà Mẫu Thượng chảy qua.",
    ],
)
def places_again(
    scan: Scan, spans: Sequence[tuple[int, int]], places: Sequence[Found[Place]], taken: Iterable[tuple[int, int]]
) -> list[Found[Place]]:
    """The names of ``places`` that stand alone within ``spans``, outside the token ranges ``taken``."""
    names = _names(scan, places) if any(found.value.country == "LA" for found in places) else {}
    if not names:
        return []
    keys, words = scan.tokens.keys, scan.tokens.words
    held = {k for first, stop in taken for k in range(first, stop)}
    sizes: dict[str, set[int]] = {}  # of the names that open with a syllable
    for name in names:
        sizes.setdefault(name[0], set()).add(len(name))
    openings = scan.tokens.among(sizes, 0, len(keys))
    found: list[Found[Place]] = []
    for first, stop in spans:
        for index in within(openings, first, stop):
            for end in (index + size for size in sorted(sizes[keys[index]])):
                place = names.get(keys[index:end])
                if place is None or end > stop or not held.isdisjoint(range(index, end)):
                    continue
                if not all(word[0].isupper() for word in words[index:end]) or _is_part(words, index, end, first):
                    continue
                if index > first and keys[index - 1] in _PERSONS:
                    continue
                value = with_changes(place, {"name": scan.tokens.text(index, end)})
                found.append(Found(index, end, value, AGAIN))
    return found


def _names(scan: Scan, places: Sequence[Found[Place]]) -> dict[tuple[str, ...], Place]:
    """The names of the small places, each of one place alone."""
    names: dict[tuple[str, ...], Place] = {}
    shared: set[tuple[str, ...]] = set()
    for found in places:
        if found.value.kind not in _KINDS:
            continue
        keys = tuple(scan.tokens.keys[found.first : found.stop])
        name = keys[next((k for k, key in enumerate(keys) if key not in _UNITS), len(keys)) :]
        if len(name) == len(keys) or len(name) < _SHORTEST:
            continue
        known = names.setdefault(name, found.value)
        if known.canonical != found.value.canonical:
            shared.add(name)
    return {name: place for name, place in names.items() if name not in shared}


def _is_part(words: Sequence[str], index: int, end: int, first: int) -> bool:
    """Whether capitals around the name make it part of a longer one."""
    before = index > first and words[index - 1][0].isupper()
    after = end < len(words) and words[end][0].isupper()
    return before or after
