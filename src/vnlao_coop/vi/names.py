"""Personal names: where one starts and ends, and whether it looks Vietnamese.

A name is a run of capitalised syllables (`Đinh Tiến Dũng`, `Anouphap Tounalom`), hyphenated
phonetic spellings (`Thoong-lun Xi-xu-lít`) and initials (`D. Medvedev`). What makes it a person
is the construction around it, read in :mod:`vnlao_coop.vi.officials`; no list of people does.

>>> from vnlao_coop.vi.scan import Scan
>>> scan = Scan.of("ông Thoong-lun Xi-xu-lít nói")
>>> scan.tokens.text(1, name_end(scan, 1, 99, {}, {}))
'Thoong-lun Xi-xu-lít'
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from vnlao_coop.text.source import fold
from vnlao_coop.vi.scan import Scan

_LONGEST = 6  # words in a name; Lao names in syllables reach five
_LONGEST_VIETNAMESE = 5
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?"
)
_TONES = {0x300: None, 0x301: None, 0x303: None, 0x309: None, 0x323: None}


def name_end(scan: Scan, at: int, stop: int, places: Mapping[int, Any], bodies: Mapping[int, Any]) -> int:
    """The token after the name that starts at ``at``; ``at`` itself where none does."""
    tokens, stop = scan.tokens, min(stop, len(scan.tokens))
    end, words = at, 0
    vietnamese = scan.at(at, "surname") is not None
    limit = _LONGEST_VIETNAMESE if vietnamese else _LONGEST
    while end < stop and words < limit:
        word = tokens.words[end]
        if not (word[0].isalpha() and word[0].isupper()) or any(c.isdigit() for c in word):
            break
        if end in places:
            if not (vietnamese and words == 1):
                break
            inner = places[end].stop - end  # Trương Hòa Bình, Nguyễn Thái Bình: a given name like a province's
            end, words = end + inner, words + inner
            continue
        if len(word) > 1 and word.isupper() and not (vietnamese and tokens.words[at].isupper()):
            break
        if (
            end in bodies
            or scan.at(end, "office", "rank")
            or (words >= (3 if vietnamese else 1) and _opens_anew(scan, end, stop))
        ):
            break
        if (
            words == 0
            and scan.at(end, "opener")
            and not vietnamese
            and end + 1 < stop
            and tokens.words[end + 1][0].islower()
        ):
            break
        if words and vietnamese and words >= 2 and _surname_opens_next(scan, end, stop, words):
            break
        end += 1
        words += 1
        if end < stop and len(word) == 1 and tokens.keys[end] == "." and tokens.glued(end - 1):
            if end + 1 < stop and tokens.words[end + 1][0].isupper():
                end += 1  # the initial of "D. Medvedev"
                words -= 1
                continue
        while end + 1 < stop and tokens.keys[end] in "-'" and tokens.glued(end - 1) and tokens.glued(end):
            if not tokens.words[end + 1][0].isalpha() or end + 1 in places:
                break
            end += 2
    return end


def _opens_anew(scan: Scan, index: int, stop: int) -> bool:
    """A capital that opens the next sentence, its stop lost: `… Sisoulith Chuyến thăm …`."""
    if not scan.at(index, "opener") or index + 1 >= stop:
        return False
    following = scan.tokens.words[index + 1]
    return following[0].islower() or following in ":/"


def _surname_opens_next(scan: Scan, index: int, stop: int, words: int) -> bool:
    """Two names in a row without a comma: the second opens with a family name after a full first one."""
    return words >= 4 and scan.at(index, "surname") is not None and index + 1 < stop


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Lower-case letters only, without tone and vowel marks: the key for comparing spellings.

    >>> plain("Xi-xu-lít")
    'xixulit'
    """
    base = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    letters = "".join(c for c in base if c.isalpha() and c.isascii())
    return letters


@lru_cache(maxsize=4096)
def skeleton(text: str) -> str:
    """What stays of a Lao name in every spelling: the consonants, alternations folded.

    Latin and phonetic spellings differ in vowels, in x/s, ph/f, th/t, kh/k, v/w, l/r, n/m at the
    end of a syllable, and in silent final letters.

    >>> skeleton("Thongloun Sisoulith") == skeleton("Thoong-lun Xi-xu-lít")
    True
    """
    letters = plain(text)
    for old, new in (("ph", "f"), ("th", "t"), ("kh", "k"), ("ch", "t"), ("nh", "n"), ("ng", "n"), ("x", "s"), ("w", "v"), ("r", "l"), ("m", "n"), ("c", "k"), ("q", "k"), ("d", "t"), ("y", "")):  # fmt: skip
        letters = letters.replace(old, new)
    kept = re.sub(r"[aeiouh]+", "", letters)
    return re.sub(r"(.)\1+", r"\1", kept)


@lru_cache(maxsize=4096)
def is_vietnamese_syllable(word: str) -> bool:
    """Whether a word is built as a Vietnamese syllable."""
    base = unicodedata.normalize("NFC", unicodedata.normalize("NFD", fold(word)).translate(_TONES))
    return _SYLLABLE.fullmatch(base) is not None


def looks_vietnamese(scan: Scan, first: int, stop: int) -> bool:
    """A Vietnamese personal name: a family name first, two to five syllables, all Vietnamese."""
    words = scan.tokens.words[first:stop]
    return (
        scan.at(first, "surname") is not None and 2 <= len(words) <= 5 and all(is_vietnamese_syllable(w) for w in words)
    )
