"""Places: countries, provinces, cities, districts, communes, villages, border gates.

A place is read from the gazetteer (``lexicon/places.toml``, ``lexicon/countries.toml``), in old
and new names and in the many spellings of Lao names, or from a kind word before a name the
gazetteer does not know (`huyện`, `bản`, `cửa khẩu` …). A kind word decides between places of one
name: `tỉnh Viêng Chăn` is the province LA-VI, a bare `Viêng Chăn` the capital LA-VT, as the
press uses it.

>>> from vnlao_coop.vi.scan import Scan
>>> scan = Scan.of("Thủ đô Viêng Chăn, tỉnh Viêng Chăn và huyện Mường Mẫu (Lào)")
>>> for found in read_places(scan, [(0, len(scan.tokens))]):
...     print(found.value.name, found.value.kind, found.value.country, found.value.iso3166_2)
Thủ đô Viêng Chăn capital LA LA-VT
tỉnh Viêng Chăn province LA LA-VI
huyện Mường Mẫu district LA None
Lào country LA None
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from vnlao_coop.models.actors import Place, PlaceKind
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.lexicon import Entry
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Scan

# Which entries of the gazetteer a kind word may name; the first is what it says itself.
_FITS: dict[str, tuple[str, ...]] = {
    "province": ("province", "city", "capital"),
    "city": ("city", "capital"),
    "capital": ("capital", "city"),
    "district": ("district",),
    "commune": ("commune", "district"),
    "village": ("village",),
    "border_gate": ("border_gate",),
    "venue": ("venue",),
    "other": ("other",),
    "country": ("country",),
}
_LONGEST_UNKNOWN = 3
_LONGEST_LAO = 5
_JOINTS = frozenset({",", "và", "-", "với"})


class _Name(NamedTuple):
    """A name at tokens up to ``stop``: an entry of the gazetteer, or None for one it does not know."""

    stop: int
    entry: Entry | None


def read_places(scan: Scan, spans: Sequence[tuple[int, int]]) -> list[Found[Place]]:
    """Every place in the given token spans, in reading order, none over another.

    A place covers its kind word (`tỉnh Hà Tĩnh`, `nước Cộng hòa dân chủ nhân dân Lào`), but not
    one that several share (`các tỉnh Nghệ An, Hà Tĩnh`). Evidence is left to the caller.
    """
    found: list[Found[Place]] = []
    for first, stop in spans:
        _Reader(scan, first, stop, found).read()
    return _with_countries(scan, found)


class _Reader:
    """One span under reading."""

    def __init__(self, scan: Scan, first: int, stop: int, found: list[Found[Place]]) -> None:
        self.scan, self.first, self.stop, self.found = scan, first, stop, found
        self.keys, self.words = scan.tokens.keys, scan.tokens.words

    def read(self) -> None:
        index = self.first
        hits, words = self.scan.hits, self.words
        gate = _lao_openings()
        while index < self.stop:
            step = 0
            if index in hits or (words[index][0].isupper() and _skeleton(words[index])[:2] in gate):
                step = self._kind_word(index) or self._gazetteer(index)
            index = step or index + 1

    @rule(
        "kind word and name",
        reader="read_places",
        examples={
            "Thủ đô Viêng Chăn": ["Thủ đô Viêng Chăn"],
            "bản Na Mẫu, huyện Mường Mẫu": ["bản Na Mẫu", "huyện Mường Mẫu"],
            "cặp cửa khẩu quốc tế Cầu Treo": ["cặp cửa khẩu quốc tế Cầu Treo"],
            "nước bạn Lào": ["nước bạn Lào"],
        },
        never=[
            "UBND TP Lê Văn Mẫu",
            "Chủ tịch nước Lào",
            "Biên bản Thỏa thuận",
            "Hợp tác xã Thanh Niên",
            "tỉnh của ta",
        ],
    )
    def _kind_word(self, index: int) -> int:
        """`tỉnh Hà Tĩnh`, `huyện Hương Sơn`: the name after a kind word; returns where it ends, or 0."""
        hit = self.scan.at(index, "place_kind")
        if hit is None:
            return 0
        entry: Entry = hit.value
        before = self.keys[index - 1] if index > self.first else ""
        if before in entry.get("not_after", ()):
            return 0
        at = hit.stop
        if at < self.stop and self.keys[at] == "." and self.words[index].isupper():
            at += 1  # "TP."
        name = self._name(at, entry)
        if name is None:
            return 0
        if before in _phrases("place_plural"):
            return self._list(at, name, entry)
        self._add(index, at, name, entry["kind"], "kind word and name")
        return name.stop

    @rule(
        "list after a kind word",
        reader="read_places",
        examples={
            "các tỉnh Nghệ An, Hà Tĩnh và Viêng Chăn": ["Nghệ An", "Hà Tĩnh", "Viêng Chăn"],
            "hai huyện Mẫu Sơn và Mẫu Giang": ["Mẫu Sơn", "Mẫu Giang"],
        },
        never=["tỉnh Nghệ An"],
    )
    def _list(self, at: int, name: _Name, kind: Entry) -> int:
        """`các tỉnh A, B và C`: all are of the kind, and the kind word belongs to none of them."""
        while True:
            self._add(at, at, name, kind["kind"], "list after a kind word")
            end = name.stop
            step = end + 1
            if end + 1 >= self.stop or self.keys[end] not in _JOINTS:
                return end
            if not self.words[step][0].isupper() or self.scan.at(step, "place_kind") is not None:
                return end
            following = self._name(step, kind)
            if following is None or (following.entry is None and not self._ends_an_item(following.stop)):
                return end
            at, name = step, following

    def _ends_an_item(self, stop: int) -> bool:
        return stop >= self.stop or not self.words[stop][0].isupper()

    def _name(self, at: int, kind: Entry) -> _Name | None:
        """The name that begins at ``at``, right after a kind word."""
        if at >= self.stop or not (self.words[at][0].isupper() or self.words[at].isdigit()):
            return None
        if at and "\n" in self.scan.source.clean[self.scan.tokens.ends[at - 1] : self.scan.tokens.starts[at]]:
            return None
        known = self._known(at, _FITS[kind["kind"]], bare=False)
        if known is not None or not kind.get("unknown"):
            return known
        if self.keys[at] in kind.get("never_before", ()):
            return None
        if self.words[at].isdigit():
            return _Name(at + 1, None) if kind.get("number") and len(self.words[at]) < 3 else None
        stop = self._unknown(at, closed=bool(kind.get("closed")))
        return _Name(stop, None) if stop > at else None

    def _known(self, at: int, fits: tuple[str, ...], *, bare: bool) -> _Name | None:
        """The longest entry at ``at``; of several, the one that fits the kind word, else the first."""
        best: _Name | None = None
        rank = (0, 0)
        for hit in self.scan.hits.get(at, ()):
            if hit.kind != "place" or hit.stop > self.stop:
                continue
            entry: Entry = hit.value
            if bare and entry.get("needs_kind") or not self._spelt(hit.first, hit.stop, entry):
                continue
            here = (hit.stop, len(fits) - fits.index(entry["kind"]) if entry["kind"] in fits else 0)
            if best is None or here > rank:
                best, rank = _Name(hit.stop, entry), here
        lao = self._lao(at, fits, bare=bare)
        return lao if lao is not None and (best is None or lao.stop > best.stop) else best

    def _spelt(self, first: int, stop: int, entry: Entry) -> bool:
        """Whether each syllable opens with a capital ("Hòa Bình", never "Hòa bình")."""
        if entry.get("loose") or stop - first == 1:
            return True
        words = self.words
        return all(
            words[i][0].isupper() or not words[i].isalpha() or words[i - 1] == "-" for i in range(first + 1, stop)
        )

    def _lao(self, at: int, fits: tuple[str, ...], *, bare: bool) -> _Name | None:
        """A Lao name spelt as no entry spells it, found by its skeleton; bare, provinces only."""
        words, size = self.words, 0
        index, text = at, ""
        best: _Name | None = None
        while index < self.stop and size < _LONGEST_LAO:
            word = words[index]
            if not word.isalpha() or (word[0].islower() and words[index - 1] != "-"):
                break
            text += word
            size += 1
            entries = _lao_skeletons().get(_skeleton(text), ())
            for entry in entries:
                if not (bare and (entry.get("needs_kind") or entry["kind"] not in ("province", "capital"))):
                    if best is None or best.stop <= index or entry["kind"] == fits[0]:
                        best = _Name(index + 1, entry)
            index += 1
            if index < self.stop and words[index] == "-":
                index += 1
        return best

    def _unknown(self, at: int, *, closed: bool) -> int:
        """Where a name that the gazetteer does not know ends: a run of capitals, before a person's name."""
        words, stop = self.words, at
        surname = self.scan.at(at, "surname") is not None
        syllables: list[int] = []
        while stop < self.stop and words[stop].isalpha() and words[stop][0].isupper() and self._same_line(stop, at):
            if stop > at and self._other_name(stop):
                break
            syllables.append(stop)
            stop += 1
            while stop + 1 < self.stop and words[stop] in "-'`" and words[stop + 1].isalpha():
                stop += 2  # "Phôn-sa-vẳn", "H'Mẫu"
        if not syllables or (surname and (closed or len(syllables) > 2)):
            return at
        for cut in range(2, len(syllables)):  # "xã Tam Mẫu Lê Văn Ví": a person follows
            if self.scan.at(syllables[cut], "surname") is not None:
                return syllables[cut]
        return stop if len(syllables) <= _LONGEST_UNKNOWN else syllables[2]

    def _other_name(self, index: int) -> bool:
        """A place of two syllables or more, or a historical person, begins here."""
        hit = self.scan.at(index, "place", "historical")
        return self.scan.at(index, "place_kind") is not None or (hit is not None and hit.stop - index > 1)

    def _same_line(self, index: int, at: int) -> bool:
        tokens = self.scan.tokens
        return index == at or "\n" not in tokens.source.clean[tokens.ends[index - 1] : tokens.starts[index]]

    @rule(
        "place of the gazetteer",
        reader="read_places",
        examples={
            "thăm Lào": ["Lào"],
            "Hà Nội - Viêng Chăn": ["Hà Nội", "Viêng Chăn"],
            "Xa-va-na-khét": ["Xa-va-na-khét"],
            "Savannakhẹt": ["Savannakhẹt"],
            "Quảng Trị, Khăm-muộn": ["Quảng Trị", "Khăm-muộn"],
        },
        never=[
            "gió Lào",
            "thuốc lào",
            "ông Hòa Bình",
            "Trương Hòa Bình",
            "Hòa bình",
            "Anh hùng",
            "sông Sekong",
            "Hồ Chí Minh",
        ],
    )
    def _gazetteer(self, index: int) -> int:
        """A name of the gazetteer without a kind word; returns where it ends, or 0."""
        known = self._known(index, ("country", "capital", "province", "city"), bare=True)
        if known is None or known.entry is None:
            return 0
        before = self.keys[index - 1] if index > self.first else ""
        after = self.keys[known.stop] if known.stop < self.stop else ""
        entry = known.entry
        if before in entry.get("never_after", ()) or after in entry.get("never_before", ()):
            return known.stop
        if before in _phrases("place_honorific") or (before == "sông" and entry["kind"] != "country"):
            return known.stop
        if entry["kind"] == "country":
            if entry["country"] == "LA" and before in _phrases("place_not_country"):
                return known.stop
        elif index > self.first and self._is_family_name(index - 1):
            return known.stop
        if entry.get("cue") and not self._is_led_to(index, known.stop):
            return 0
        self._add(index, index, known, None, "place of the gazetteer")
        return known.stop

    def _is_family_name(self, index: int) -> bool:
        """`Trương Hòa Bình`: a surname right before makes it a personal name."""
        return self.words[index][0].isupper() and self.scan.at(index, "surname") is not None and self._alone(index)

    def _alone(self, index: int) -> bool:
        """No capital before: then the surname is no end of another name ("Bình Dương Thái Bình")."""
        return index == self.first or not self.words[index - 1][0].isupper()

    def _is_led_to(self, index: int, stop: int) -> bool:
        """Whether what stands around a short name (`Anh`, `Đức`, `Vinh`) makes it a place."""
        before = self.keys[index - 1] if index > self.first else ""
        joined = before in _JOINTS and bool(self.found) and self.found[-1].stop == index - 1
        office = before in ("thống", "tướng", "trưởng", "phủ", "hội", "quán", "sứ")
        capital = stop < self.stop and self.words[stop][0].isupper()
        if capital and not office:
            return False
        return joined or (before in _phrases("place_cue") and self.words[index - 1].islower())

    def _add(self, first: int, name_at: int, name: _Name, kind: PlaceKind | None, rule_name: str) -> None:
        printed = self.scan.tokens.text(first, name.stop)
        place = _place(printed, self.scan.tokens.text(name_at, name.stop), name.entry, kind)
        self.found.append(Found(first, name.stop, place, rule_name))


_KIND_WORDS: dict[str, str] = {
    "province": "tỉnh", "city": "thành phố", "capital": "thủ đô", "district": "huyện", "commune": "xã",
    "village": "bản", "border_gate": "cửa khẩu",
}  # fmt: skip


def _place(printed: str, name: str, entry: Entry | None, kind: PlaceKind | None) -> Place:
    if entry is None:
        return Place(name=printed, canonical=printed, kind=kind or "other")
    if kind is not None and entry["kind"] not in _FITS[kind]:  # the town or district of a province's name
        if not (kind == "country" or entry["kind"] == "other"):
            canonical = f"{_KIND_WORDS[kind]} {entry['canonical']}" if kind in _KIND_WORDS else printed
            return Place(name=printed, canonical=canonical, kind=kind, country=entry.get("country"))
    return Place(
        name=printed,
        canonical=entry["canonical"],
        kind=entry["kind"],
        country=entry.get("country"),
        iso3166_2=entry.get("iso3166_2"),
        valid_from=entry.get("valid_from"),
        valid_to=entry.get("valid_to"),
        successor=entry.get("successor"),
    )


def _with_countries(scan: Scan, found: list[Found[Place]]) -> list[Found[Place]]:
    """A place the gazetteer does not know lies in the country of the one printed right after it:
    `huyện Mẫu Sơn (Thanh Hóa)`, `bản Na Mẫu, huyện Mường Mẫu, tỉnh Hủa Phăn`."""
    keys = scan.tokens.keys
    for at in range(len(found) - 2, -1, -1):
        here, following = found[at], found[at + 1]
        if here.value.country is None and following.value.country is not None:
            between = keys[here.stop : following.first]
            if len(between) <= 2 and all(key in _BETWEEN for key in between):
                place = here.value.model_copy(update={"country": following.value.country})
                found[at] = Found(here.first, here.stop, place, here.rule)
    return found


_BETWEEN = frozenset({",", "(", "-", "của", "thuộc", "và"})


# --- Lao spellings ----------------------------------------------------------------------------

_LETTERS = str.maketrans({"đ": "d", "ơ": "o", "ư": "u", "w": "v", "q": "k", "j": "i", "y": "i"})
_ALIKE = (
    (re.compile("x|ts"), "s"),
    (re.compile("ph"), "f"),
    (re.compile("kh|ck|c(?!h)"), "k"),
    (re.compile("th"), "t"),
    (re.compile("ou|oo"), "u"),
    (re.compile("ei|ai"), "ai"),
    (re.compile("uo"), "ua"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile("(?<=[aiou]n)[eh]$|e$"), ""),
)


def _skeleton(name: str) -> str:
    """What the spellings of one Lao name have in common: no diacritics, hyphens, doubled letters.

    >>> _skeleton("Xa-va-na-khẹt") == _skeleton("Savannakhet") == _skeleton("Xavanakhét")
    True
    """
    return _fold_lao(fold(unicodedata.normalize("NFC", name)))


@cache
def _fold_lao(folded: str) -> str:
    text = "".join(c for c in unicodedata.normalize("NFD", folded.translate(_LETTERS)) if c.isalpha())
    for pattern, letter in _ALIKE:
        text = pattern.sub(letter, text)
    return text


@cache
def _lao_skeletons() -> dict[str, tuple[Entry, ...]]:
    table: dict[str, list[Entry]] = {}
    for entry in lexicon.entries("place"):
        if entry.get("country") == "LA" and entry["kind"] not in ("country", "other"):
            for name in entry["names"]:
                here = table.setdefault(_skeleton(name), [])
                if len(_skeleton(name)) >= 6 and entry not in here:
                    here.append(entry)
    return {skeleton: tuple(entries) for skeleton, entries in table.items() if entries}


@cache
def _lao_openings() -> frozenset[str]:
    return frozenset(_skeleton(part)[:2] for part in _first_syllables())


def _first_syllables() -> Iterator[str]:
    for entry in lexicon.entries("place"):
        if entry.get("country") == "LA" and entry["kind"] not in ("country", "other"):
            for name in entry["names"]:
                yield re.split("[ -]", name)[0]


@cache
def _phrases(kind: str) -> frozenset[str]:
    return frozenset(phrase for entry in lexicon.entries(kind) for phrase in entry["phrases"])
