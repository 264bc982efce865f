"""Personal names: where one starts and ends, and whether it looks Vietnamese.

A name is a run of capitalised syllables (`Đinh Tiến Dũng`, `Anouphap Tounalom`), hyphenated
phonetic spellings (`Thoong-lun Xi-xu-lít`) and initials (`D. Medvedev`). What makes it a person
is the construction around it, read in :mod:`vnlao_coop.vi.actors.officials`; no list of people does.

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
from vnlao_coop.text.tokens import Tokens
from vnlao_coop.vi.scan import Scan

_FAMILY = 5  # letters of a family name in capitals; shorter ones are initials of a body
_LONGEST = 8  # words in a name; Lao names in syllables reach seven
_LONGEST_VIETNAMESE = 5
_USUAL = 3  # syllables of most Vietnamese names
_SHORTEST_PAIR, _LONGEST_PAIR = 5, 8  # syllables of two names in a row
_MIDDLE = frozenset(["thị", "văn"])  # no name ends with them
_MARKS = frozenset([",", ".", ";", ":"])
_JOINS = frozenset("-'’")  # between the syllables of a name
_MOST_MODIFIERS = 3  # Nguyên Phó | Hiệu trưởng
_NUCLEI = (
    "oai oay oao oeo uây uôi uya uyê uyu ươi ươu iêu yêu ai ao au ay âu ây eo êu ia iu iê oa oă oe oi ôi ơi ua uâ uê "
    "ui uô uơ uy ưa ưi ươ ưu yê a ă â e ê i o ô ơ u ư y"
)
_SYLLABLE = re.compile(
    rf"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:{'|'.join(_NUCLEI.split())})(?:ch|ng|nh|[cmnpt])?"
)
_ALIKE = tuple(pair.split(">") for pair in "ph>f th>t kh>k ch>t nh>n ng>n x>s w>v r>l m>n c>k q>k d>t y>".split())
_PREDICATES = frozenset(["đã", "sẽ", "đang", "cho", "nói", "là", "phải", "cũng", "vừa", "và"])
_LONGEST_HALF = 4  # syllables of a Lao name behind a spaced dash
_VOWELS = frozenset("aeiouy")
_LONGEST_TAIL = 5  # letters of what a spaced hyphen joins to a name: `Chan - ocha`
_TONES = {0x300: None, 0x301: None, 0x303: None, 0x309: None, 0x323: None}


def name_end(
    scan: Scan, at: int, stop: int, places: Mapping[int, Any], bodies: Mapping[int, Any], *, announced: bool = False
) -> int:
    """The token after the name that starts at ``at``; ``at`` itself where none does.

    ``announced``: a form of address or an office stands before it, so its first word opens no sentence.
    """
    return _Name(scan, places, bodies, at, min(stop, len(scan.tokens.keys)), announced).end()


def is_named_so(scan: Scan, at: int) -> bool:
    """`Đỗ | Tiến Sỹ`: syllables that spell a rank as well, each with a capital, right behind a family name."""
    rank = scan.at(at, "rank")
    if rank is None or rank.stop - at < 2 or at == 0 or scan.at(at - 1, "surname") is None:
        return False
    return all(word.istitle() for word in scan.tokens.words[at - 1 : rank.stop])


def is_namesake(scan: Scan, place: Any) -> bool:
    """Whether a place of one word (`Viengthong`) may be a Lao person's first name: a foreign word follows it; so one of
    two (`Viêng Thoong`) that syllables with hyphens follow (`Si-phăn-đon`), or a district that two capitals follow."""
    words, after = scan.tokens.words, place.stop
    two = place.stop - place.first == 2 and " ".join(words[place.first : after]).istitle()
    if two and is_hyphenated_name(scan.tokens, after, len(words)):
        return True
    if two and place.value.kind == "district" and scan.any(after, "surname", "office", "honorific") is None:
        return all(word.istitle() for word in words[after : after + 2]) and after + 1 < len(words)
    if (
        place.value.kind == "country"
        or place.stop - place.first != 1
        or after >= len(words)
        or not words[after][0].isupper()
    ):
        return False
    return len(words[after]) > 1 and not is_vietnamese_syllable(words[after]) and scan.at(after, "place") is None


def is_hyphenated_namesake(scan: Scan, place: Any) -> bool:
    """Whether a place with hyphens (`Viêng-xay`) is the first half of a name whose other half has hyphens too."""
    tokens = scan.tokens
    return tokens.keys[place.first + 1 : place.first + 2] == ("-",) and is_hyphenated_name(
        tokens, place.stop, len(tokens)
    )


def is_hyphenated_name(tokens: Tokens, at: int, stop: int) -> bool:
    """`Ban Ki-moon`, `Si-phăn-đon`: a small syllable after a hyphen makes the word at ``at`` a person's."""
    if at + 2 >= stop or tokens.keys[at + 1] != "-" or not tokens.words[at + 2].islower():
        return False
    if not tokens.words[at][0].isupper():
        return False
    return tokens.glued(at) and tokens.glued(at + 1) or not is_vietnamese_syllable(tokens.words[at + 2])


def namesake_end(scan: Scan, at: int, stop: int) -> int:
    """`Bệnh viện | Nguyễn Tri Phương | Võ Đức Chiến`: of two whole names in a row, where that of who a body or a ward
    is called after ends; ``at`` where no two stand."""
    words, end = scan.tokens.words, at
    while end < stop and end - at <= _LONGEST_PAIR and words[end].istitle():
        end += 1
    if scan.at(at, "surname") is None or not _SHORTEST_PAIR <= end - at <= _LONGEST_PAIR:
        return at
    cuts = [
        k
        for k in range(at + 2, min(at + 5, end - 1))
        if end - k <= _LONGEST_VIETNAMESE - 1
        and scan.at(k, "surname") is not None
        and scan.tokens.keys[k - 1] not in _MIDDLE
    ]
    return min(cuts, key=lambda k: abs(end - k - _USUAL), default=at)


class _Name:
    """One name, word by word."""

    __slots__ = (
        "announced",
        "at",
        "bodies",
        "capitals",
        "keys",
        "longest",
        "places",
        "scan",
        "stop",
        "vietnamese",
        "words",
    )

    def __init__(
        self, scan: Scan, places: Mapping[int, Any], bodies: Mapping[int, Any], at: int, stop: int, announced: bool
    ) -> None:
        self.scan, self.places, self.bodies = scan, places, bodies
        self.at, self.stop, self.announced = at, stop, announced
        self.keys, self.words = scan.tokens.keys, scan.tokens.words
        family = scan.at(at, "surname")
        self.vietnamese = family is not None or is_family_name(scan, at)
        lao = not self.vietnamese or family is not None and (family.value.get("lao") or family.value.get("longest"))
        self.longest = _LONGEST if lao else _LONGEST_VIETNAMESE
        self.capitals = at < stop and self.words[at].isupper() and self._in_capitals()

    def end(self) -> int:
        """Where the name ends."""
        end, words, stop, places = self.at, 0, self.stop, self.places
        while end < stop and words < self.longest:
            if end in places and not (words == 0 and self._is_first_name(places[end])):
                middle = words == 2 and self.keys[end - 1] in _MIDDLE  # Đặng Thị | Hòa Bình
                given = self.vietnamese and (words == 1 or middle) and self.words[end][0].isupper()
                if not given and not (words and self._is_lao_family(end)):
                    break
                size = places[end].stop - end  # Trương Hòa Bình: a given name like a province's
                end, words = end + size, words + size
                continue
            if not self._is_word(end, words):
                break
            end, words = end + 1, words + 1
            if end + 1 >= stop:
                continue
            if self.keys[end] == "." and self._is_initial(end):
                end, words = end + 1, words - 1
                continue
            if self.keys[end] in _JOINS:
                end = self._joined(end)
                end += end < stop and self.keys[end] == "-" and self._opens_second_half(end + 1)
            if not self.vietnamese and end < stop and self.words[end].islower():
                end = self._particles(end)
        return end if end > self.at and self._is_whole(end) else self.at

    def _is_first_name(self, place: Any) -> bool:
        """`Viengthong | Sisoulith` behind an office, `Viêng-xay | Kẹo-ma-ni` anywhere: called like a place."""
        return self.announced and is_namesake(self.scan, place) or is_hyphenated_namesake(self.scan, place)

    def _is_lao_family(self, end: int) -> bool:
        """`Thủ tướng Phoukhong Saysomboun`, `Khăm-phon Xay-xổm-bun`: a province of Laos, in one foreign word or with
        hyphens as the word before, ends the name of a person."""
        place = self.places[end]
        if self.announced and self.keys[end - 2 : end - 1] == self.keys[end + 1 : end + 2] == ("-",):
            return place.value.country == "LA" and not self.vietnamese
        if self.vietnamese or not self.announced or place.stop != end + 1 or place.value.kind == "country":
            return False
        word = self.scan.tokens.words[end]
        return place.value.country == "LA" and word[0].isupper() and not is_vietnamese_syllable(word)

    def _is_word(self, end: int, words: int) -> bool:
        """Whether the token at ``end`` goes on the name, of which ``words`` words are read."""
        scan, word = self.scan, self.words[end]
        if not (word[0].isupper() and word[0].isalpha()) or len(word) > 3 and not word[1].islower() and _is_glued(word):
            return False
        if (
            len(word) > 1
            and word.isupper() != self.capitals
            and not (word.isupper() and (self._are_initials(end, words) or self._is_family_in_capitals(end, words)))
        ):
            return False
        opens = scan.any(end, "office", "rank", "award", "modifier", "praised")
        if end in self.bodies or opens is not None and self._opens_office(end):
            return False
        if self.capitals and words >= 2 and scan.at(end, "function"):
            return False
        if words >= (3 if self.vietnamese else 1) and _opens_anew(scan, end, self.stop):
            return False
        if end - self.at >= 2 and scan.at(end, "opener") and scan.at(end, "honorific"):
            return False  # Ursula von der Leyen | Bà Von der Leyen
        if words == 0 and not self.vietnamese and not self.announced and scan.at(end, "opener"):
            return scan.tokens.glued(end) and end + 1 < self.stop and scan.tokens.keys[end + 1] == "-"
        another = scan.at(end, "surname") if self.vietnamese and words >= 4 and end + 1 < self.stop else None
        if another is not None and self.longest == _LONGEST and another.value.get("lao"):
            return True  # Vi Lay Phon Đuông | Ma Ny
        return not (another and self.words[end + 1][0].isupper())  # not `Trương Thị Ngọc Ánh | Dương, …`

    def _opens_office(self, end: int) -> bool:
        """An office, a rank, an award; `| Phó Chủ tịch …`, `| Nguyên Phó Hiệu trưởng`: modifiers before an office."""
        at = end
        for _ in range(_MOST_MODIFIERS):
            if self.scan.at(at, "office") or at == end and self.scan.any(at, "rank", "award"):
                return not is_named_so(self.scan, at)
            if (hit := self.scan.any(at, "modifier", "praised")) is None:
                return False
            at = hit.stop
        return False

    def _in_capitals(self) -> bool:
        """The whole name is printed in capitals, as its first word is: two such, or a Vietnamese name that opens so."""
        words = self.words
        if not words[self.at].isalpha():
            return False
        after = words[self.at + 1] if self.at + 1 < self.stop else ""
        if self.scan.at(self.at, "multilateral") or self.scan.at(self.at + 1, "multilateral"):
            return False
        if is_letters(words[self.at]) or is_letters(after):
            return False
        return len(after) > 1 and after.isupper() and after.isalpha() and (self.vietnamese or len(words[self.at]) > 2)

    def _are_initials(self, end: int, words: int) -> bool:
        """`JD Vance`: two capitals before a name that is not Vietnamese."""
        after = self.scan.tokens.words[end + 1] if end + 1 < self.stop else ""
        if words or len(self.scan.tokens.words[end]) != 2 or not after[:1].isupper() or after.isupper():
            return False
        return not is_vietnamese_syllable(after)

    def _is_family_in_capitals(self, end: int, words: int) -> bool:
        """`Khamphay SOMSANA`: the family name of a foreign name, as ministries print it."""
        word, first = self.words[end], self.words[self.at]
        if not (self.announced and words == 1) or self.vietnamese or len(word) < _FAMILY or not word.isalpha():
            return False
        return not (is_vietnamese_syllable(first) or self.scan.any(end, "multilateral", "body"))

    def _is_initial(self, end: int) -> bool:
        """The stop of `D. Medvedev`, just before ``end`` a single letter."""
        single = len(self.words[end - 1]) == 1 and self.scan.tokens.glued(end - 1)
        return single and self.words[end + 1][0].isupper()

    def _joined(self, end: int) -> int:
        """Further syllables after hyphens: `Thoong-lun`, `Chan-o-cha`, `Chan - ocha`."""
        tokens = self.scan.tokens
        while end + 1 < self.stop and tokens.keys[end] in _JOINS and tokens.words[end + 1][0].isalpha():
            glued = tokens.glued(end - 1) and tokens.glued(end)
            if end + 1 in self.places or not glued and not self._is_loose_tail(end + 1):
                break
            if self._opens_office(end + 1):
                break  # `Trần Văn Bình-Phó Chủ tịch …`
            end += 2
        return end

    def _opens_second_half(self, at: int) -> bool:
        """`Đại tá Bun Xăm - | Sỉ Hả Vông, Chỉ huy trưởng`: syllables of a Lao name behind a spaced dash, up to the
        comma before an office or a verb."""
        scan, end = self.scan, at
        if not self.announced or self.longest < _LONGEST or "-" in self.keys[self.at : at - 1]:
            return False
        if self.vietnamese and at - 1 > self.at + 2:
            return False  # two words: `Vi Tênh - | Chi May Tênh`
        if not all(map(is_vietnamese_syllable, self.words[self.at : at - 1])):
            return False
        while end < self.stop and self.words[end].istitle() and is_vietnamese_syllable(self.words[end]):
            family = scan.at(end, "surname")
            if end in self.places or end in self.bodies or family is not None and not family.value.get("lao"):
                return False
            if scan.any(end, "office", "rank", "modifier", "honorific", "name_word", "sector", "body", "unit", "place"):
                return False
            end += 1
        closed = end < self.stop and (self.keys[end] == "," or self.keys[end] == "-" and self._opens_office(end + 1))
        return 2 <= end - at <= _LONGEST_HALF and closed

    def _is_loose_tail(self, at: int) -> bool:
        """What a spaced hyphen joins: a small foreign syllable, or a single small letter between hyphens."""
        tokens = self.scan.tokens
        word = tokens.words[at]
        if self.vietnamese or not word.islower() or len(word) > _LONGEST_TAIL:
            return False
        if len(word) == 1:
            return at + 1 < self.stop and tokens.keys[at + 1] == "-"
        after_letter = len(tokens.words[at - 2]) == 1 and tokens.keys[at - 3] == "-"
        return after_letter or not is_vietnamese_syllable(word)

    def _particles(self, end: int) -> int:
        """`Mohammed bin Salman`, `Shayeq al-Hajri`: a small particle before the next word."""
        tokens = self.scan.tokens
        while end + 1 < self.stop and tokens.words[end].islower() and self.scan.at(end, "name_particle"):
            after = end + 2 if tokens.keys[end + 1] == "-" and end + 2 < self.stop else end + 1
            if after + 1 < self.stop and tokens.words[after].islower() and self.scan.at(after, "name_particle"):
                after += 1  # Ursula von der Leyen
            if not (tokens.words[after][0].isupper() and tokens.words[after].isalpha()):
                break
            end = after + 1
        return end

    def _is_whole(self, end: int) -> bool:
        """Not one letter, not a compound that is cut (`Đài Khí | tượng`, `Futsal Quốc | gia`)."""
        tokens, size = self.scan.tokens, end - self.at
        if len(tokens.words[self.at]) == 1 and all(len(word) == 1 for word in tokens.words[self.at : end]):
            return False
        thing = None if "-" in tokens.keys[self.at : end] else self.scan.at(self.at, "not_name")
        if thing is not None and (not self.vietnamese or thing.stop > self.at + 1):
            return False
        if self.scan.starting("brand_word", self.at + (size > 1), end) or self._is_behind_brand(end):
            return False
        if not (self.announced or self.vietnamese) and self._is_behind_seat(end):
            return False
        if size > 1 and len(tokens.words[self.at]) == 1 and tokens.keys[self.at + 1] == ".":
            if all(is_vietnamese_syllable(word) for word in tokens.words[self.at + 2 : end]):
                return False  # P.Hàng Mẫu, Q.Hoàn Mẫu: a ward, a district
        if self.vietnamese or end >= self.stop or not tokens.words[end].islower():
            return True
        last = self.scan.any(end - 1, "name_word", "sector", "reach", "field")
        return last is None or last.stop <= end

    def _is_behind_seat(self, end: int) -> bool:
        """`Ban Quản lý rừng phòng hộ | Hướng Mẫu Lê Văn Bình`: two Vietnamese syllables before a whole name of one."""
        if self.keys[self.at - 1] in _MARKS:
            return False
        for first in (self.at + 1, self.at + 2):
            family = self.scan.at(first, "surname") if end - first >= _USUAL else None
            if family is None or family.value.get("lao") or not looks_vietnamese(self.scan, first, end):
                continue
            if all(map(is_vietnamese_syllable, self.words[self.at : first])):
                return True
        return False

    def _is_behind_brand(self, end: int) -> bool:
        """`Viettel | Global Lê Văn Mẫu`: a foreign word right before a whole Vietnamese name."""
        first, before = self.at + 1, self.words[self.at - 1] if self.at else ""
        if self.vietnamese or end - first < 3 or self.scan.at(first, "surname") is None:
            return False
        if not before[:1].isupper() or is_vietnamese_syllable(before):
            return False  # Giám mục Anphong Nguyễn Hữu Mẫu, ông Henry Nguyễn Bảo Mẫu
        return not is_vietnamese_syllable(self.words[self.at]) and looks_vietnamese(self.scan, first, end)


def _is_glued(word: str) -> bool:
    """Two words without a space, four letters or more: `TPHồ`, `đượcTổng`."""
    return word[:2].isupper() and not word.isupper() and is_vietnamese_syllable(word[-3:])


def _opens_anew(scan: Scan, index: int, stop: int) -> bool:
    """A capital that opens the next sentence, its stop lost: `… Sisoulith Chuyến thăm …`."""
    if not scan.at(index, "opener") or index + 1 >= stop:
        return False
    following = scan.tokens.words[index + 1]
    if following in _PREDICATES:
        return False  # `… Học Nhân đã phải`
    return following[0].islower() or following in ":/"


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
    for old, new in _ALIKE:
        letters = letters.replace(old, new)
    kept = re.sub(r"[aeiouh]+", "", letters)
    return re.sub(r"(.)\1+", r"\1", kept)


@lru_cache(maxsize=4096)
def is_letters(word: str) -> bool:
    """`GHPGVN`, `HĐTS`: capitals without a vowel, which spell no name but the first letters of a body's."""
    return word.isupper() and _VOWELS.isdisjoint(plain(word))


@lru_cache(maxsize=4096)
def is_vietnamese_syllable(word: str) -> bool:
    """Whether a word is built as a Vietnamese syllable."""
    base = unicodedata.normalize("NFC", unicodedata.normalize("NFD", fold(word)).translate(_TONES))
    return _SYLLABLE.fullmatch(base) is not None


def looks_vietnamese(scan: Scan, first: int, stop: int) -> bool:
    """A Vietnamese personal name: a family name first, two to five syllables, all Vietnamese but for those of the
    Central Highlands (`Y Khoa Niê Kđăm`)."""
    size = stop - first
    if not 2 <= size <= _LONGEST_VIETNAMESE or not is_family_name(scan, first):
        return False
    family = scan.at(first, "surname")
    entry = {} if family is None else family.value
    if size > entry.get("longest", _LONGEST_VIETNAMESE) or size == _LONGEST_VIETNAMESE and entry.get("lao"):
        return False
    given = scan.tokens.words[first + (family is not None) : stop]  # `Moong | Văn Mẫu`: what the tables have is known
    return bool(entry.get("highland")) or all(map(is_vietnamese_syllable, given))


def is_family_name(scan: Scan, at: int) -> bool:
    """A family name of the tables, or any syllable before a woman's middle name: `Lẻo | Thị Mẫu`."""
    if scan.at(at, "surname") is not None:
        return True
    words = scan.tokens.words[at : at + 3]
    if len(words) < 3 or words[1] != "Thị" or not all(word.istitle() for word in words):
        return False
    other = scan.any(at, "honorific", "opener", "not_name", "place_kind", "office", "rank", "body")
    return other is None and is_vietnamese_syllable(words[0]) and not _opens_whole_name(scan, at + 2)


def _opens_whole_name(scan: Scan, at: int) -> bool:
    """`xã Phú Thị | Lê Văn Mẫu`: three capitals, the first a family name."""
    words = scan.tokens.words[at : at + 3]
    return len(words) == 3 and scan.at(at, "surname") is not None and all(word.istitle() for word in words)


def opens_full_name(scan: Scan, at: int, stop: int) -> bool:
    """`tỉnh | Khổng Văn Mẫu`, `Tỉnh | Đoàn Thị Mẫu`: a family name, a middle name, a given name."""
    words = scan.tokens.words
    if at + 2 >= stop or words[at + 1] not in ("Văn", "Thị") or not words[at + 2][0].isupper():
        return False
    return words[at][0].isupper() and scan.at(at, "surname") is not None
