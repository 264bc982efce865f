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

from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from vnlao_coop.models.actors import Place, PlaceKind
from vnlao_coop.models.base import make, with_changes
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.actors.names import is_family_name, is_vietnamese_syllable, namesake_end
from vnlao_coop.vi.actors.place_spellings import lao_skeletons, opens_lao, skeleton
from vnlao_coop.vi.lexicon import Entry
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Scan, within

# Which entries of the gazetteer a kind word may name; the first is what it says itself.
_FITS: dict[str, tuple[str, ...]] = {
    "province": ("province", "city", "capital"),
    "city": ("city", "capital"),
    "capital": ("capital", "city"),
    "district": ("district",),
    "commune": ("commune",),
    "village": ("village",),
    "border_gate": ("border_gate",),
    "venue": ("venue",),
    "other": ("other",),
    "country": ("country",),
}
_SCALES = (("nghìn",), ("ngàn",), ("triệu",), ("tỷ",), ("tỉ",))
_LONGEST_UNKNOWN = 3
_LONGEST_LAO = 5
_JOINTS = frozenset({",", "và", "-", "với"})
_BETWEEN = frozenset({",", "(", "-", "của", "thuộc", "và"})  # a place and the one that it lies in


@dataclass(slots=True, eq=False)
class _Name:
    """A name at tokens up to ``stop``: an entry of the gazetteer, or None for one it does not know."""

    stop: int
    entry: Entry | None


class _Kind(NamedTuple):
    """A kind word: what it makes of a name, the word itself, and the only country that has such units."""

    kind: PlaceKind
    word: str
    country: str | None

    @classmethod
    def of(cls, entry: Entry, printed: str) -> _Kind:
        return cls(entry["kind"], entry.get("word") or printed.lower(), entry.get("country"))


_COMPASS = frozenset(["đông", "tây", "nam", "bắc"])
_Made = dict[tuple[str, str, _Kind | None, int], Place]  # by what is printed: most places are named more than once


def read_places(scan: Scan, spans: Sequence[tuple[int, int]]) -> list[Found[Place]]:
    """Every place in the given token spans, in reading order, none over another.

    A place covers its kind word (`tỉnh Hà Tĩnh`, `nước Cộng hòa dân chủ nhân dân Lào`), but not
    one that several share (`các tỉnh Nghệ An, Hà Tĩnh`). Evidence is left to the caller.
    """
    found: list[Found[Place]] = []
    openings = _openings(scan)
    kinds = frozenset(scan.positions("place_kind"))
    made: _Made = {}
    for first, stop in spans:
        _Reader(scan, first, stop, found, made).read(within(openings, first, stop), kinds)
    return _with_countries(scan, found)


def _openings(scan: Scan) -> list[int]:
    """The tokens that a place may open with: a word of the tables, or a capital syllable as in Lao names."""
    words = scan.tokens.words
    lao = [k for k in scan.capitals if opens_lao(words[k])]
    return sorted({*lao, *scan.positions("place"), *scan.positions("place_kind")})


class _Reader:
    """One span under reading."""

    def __init__(self, scan: Scan, first: int, stop: int, found: list[Found[Place]], made: _Made) -> None:
        self.scan, self.first, self.stop, self.found, self.made = scan, first, stop, found, made
        self.keys, self.words = scan.tokens.keys, scan.tokens.words

    def read(self, openings: Sequence[int], kinds: Set[int]) -> None:
        reached = 0
        for index in openings:
            if index >= reached:
                reached = index in kinds and self._kind_word(index) or self._gazetteer(index) or reached

    @rule(
        "kind word and name",
        reader="read_places",
        examples={
            "Thủ đô Viêng Chăn": ["Thủ đô Viêng Chăn"],
            "bản Na Mẫu, huyện Mường Mẫu": ["bản Na Mẫu", "huyện Mường Mẫu"],
            "cặp cửa khẩu quốc tế Cầu Treo": ["cặp cửa khẩu quốc tế Cầu Treo"],
            "nước bạn Lào": ["nước bạn Lào"],
            "phường Tây Nha Trang": ["phường Tây Nha Trang"],
            "công an P.Mẫu Sơn (H.Mường Mẫu)": ["P.Mẫu Sơn", "H.Mường Mẫu"],
        },
        never=[
            "Tin, ảnh: H.Mẫu",
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
        if entry.get("glued") and not self._abbreviates(index, at):
            return 0
        name = self._name(at, entry)
        if name is None:
            return 0
        if name.entry is None and self._names_holder(at, name.stop, index):
            name = _Name(at + 1, None)
        text = self.scan.tokens.text(index, at)
        if before in lexicon.phrases("place_plural"):
            return self._list(at, name, entry, text) if not self.words[at].isdigit() else name.stop
        self._add(index, at, name, _Kind.of(entry, text), "kind word and name")
        return self._more(name.stop, entry, text)

    def _abbreviates(self, index: int, at: int) -> bool:
        """`H.Kỳ Sơn`, `Q. 1`: a number, or two syllables behind letters without a space; `H.Nam` signs an article."""
        if not self.words[index].isupper() or at >= self.stop:
            return False
        glued = self.scan.tokens.glued(index) and self.scan.tokens.glued(at - 1)
        two = at + 1 < self.stop and len(self.words[at]) > 1 and self.words[at].istitle()
        two = two and self.words[at + 1][0].isupper()
        return glued and two or self.words[at].isdigit()

    @rule(
        "list after a kind word",
        reader="read_places",
        examples={
            "các tỉnh Nghệ An, Hà Tĩnh và Viêng Chăn": ["Nghệ An", "Hà Tĩnh", "Viêng Chăn"],
            "hai huyện Mẫu Sơn và Mẫu Giang": ["Mẫu Sơn", "Mẫu Giang"],
        },
        never=["tỉnh Nghệ An"],
    )
    def _list(self, at: int, name: _Name, kind: Entry, word: str) -> int:
        """`các tỉnh A, B và C`: all are of the kind, and the kind word belongs to none of them."""
        while True:
            self._add(at, at, name, _Kind.of(kind, word), "list after a kind word")
            end = name.stop
            step = end + 1
            if end + 1 >= self.stop or self.keys[end] not in _JOINTS:
                return end
            if not self.words[step][0].isupper() or self.scan.at(step, "place_kind") is not None:
                return end
            following = self._name(step, kind)
            if following is None or (following.entry is None and not self._is_item(step, following.stop)):
                return end
            at, name = step, following

    @rule(
        "list after one name",
        reader="read_places",
        examples={
            "cửa khẩu Nậm Cắn, Na Mèo và Lao Bảo": ["cửa khẩu Nậm Cắn", "Na Mèo", "Lao Bảo"],
            "huyện Kỳ Sơn, Quế Phong": ["huyện Kỳ Sơn", "Quế Phong"],
        },
        never=["huyện Kỳ Sơn, Nghệ An", "cửa khẩu Nậm Cắn, Kỳ Sơn", "huyện Lệ Thủy, Quảng Ninh"],
    )
    def _more(self, end: int, kind: Entry, word: str) -> int:
        """`cửa khẩu Nậm Cắn, Na Mèo`: names that are places only after their kind word, which stands once."""
        while end + 1 < self.stop and self.keys[end] in (",", "và"):
            name = self._known(end + 1, (kind["kind"],), bare=False)
            if name is None or name.entry is None or name.entry["kind"] != kind["kind"]:
                break
            alone = self._known(end + 1, ("province",), bare=True)
            if not name.entry.get("needs_kind") or alone is not None or not self.words[end + 1][0].isupper():
                break
            self._add(end + 1, end + 1, name, _Kind.of(kind, word), "list after one name")
            end = name.stop
        return end

    def _names_holder(self, at: int, stop: int, index: int) -> bool:
        """`Thị trưởng thành phố Augsburg | Eva Linden`: of three foreign words after an office two are its holder."""
        if stop != at + 3 or not self.scan.ends_before(index, self.first, "office"):
            return False
        return not any(is_vietnamese_syllable(word) for word in self.words[at:stop])

    def _is_item(self, at: int, stop: int) -> bool:
        """Whether an unknown name of a list ends before small letters; `… Quảng Bình và | Công an các tỉnh` is none."""
        return self.scan.at(at, "body") is None and (stop >= self.stop or not self.words[stop][0].isupper())

    def _name(self, at: int, kind: Entry) -> _Name | None:
        """The name that begins at ``at``, right after a kind word."""
        if at >= self.stop or not (self.words[at][0].isupper() or self.words[at].isdigit()):
            return None
        if at and "\n" in self.scan.source.clean[self.scan.tokens.ends[at - 1] : self.scan.tokens.starts[at]]:
            return None
        known = self._known(at, _FITS[kind["kind"]], bare=False)
        if known is not None and known.entry is not None:
            if kind.get("country") == "VN" and known.entry.get("needs_kind") and known.entry.get("country") == "LA":
                return _Name(known.stop, None)  # `xã Mường Khoa`: called like a district of Laos
            own = known.entry["kind"] in ("country", "other")  # "8 tỉnh Bắc Lào", "cửa khẩu Lào"
            return None if own and kind["kind"] not in ("country", "other") else known
        if self.words[at].isdigit() and self.keys[at] not in kind.get("never_before", ()):
            counts = at + 1 < self.stop and self.scan.any(at + 1, "counter", "currency", "gift_thing") is not None
            counts = counts or self.keys[at + 1 : at + 2] in _SCALES  # tặng bản | 10 triệu đồng
            return _Name(at + 1, None) if kind.get("number") and len(self.words[at]) < 3 and not counts else None
        if not kind.get("unknown") or self.keys[at] in kind.get("never_before", ()):
            return None
        if not self.words[at].istitle() and kind.get("closed"):
            return None
        stop = self._unknown(at, closed=bool(kind.get("closed")))
        country = self.scan.at(at, "place") if stop == at + 1 else None  # "sân bay Nga"
        return _Name(stop, None) if stop > at and country is None else None

    def _known(self, at: int, fits: tuple[str, ...], *, bare: bool) -> _Name | None:
        """The longest entry at ``at``; of several, the one that fits the kind word, else the first."""
        best: Entry | None = None
        rank = (0, 0)
        for length, _, entry in self.scan.rows_at(at, "place"):
            stop = at + length
            if stop > self.stop or length > 1 and not self._spelt(at, stop, entry):
                continue
            if entry.get("needs_kind") if bare else entry.get("cue") and self._goes_on(stop, entry):
                continue
            here = (stop, len(fits) - fits.index(entry["kind"]) if entry["kind"] in fits else 0)
            if best is None or here > rank:
                best, rank = entry, here
        lao = self._lao(at, fits, bare=bare) if opens_lao(self.words[at]) else None
        if best is None or lao is not None and lao.stop > rank[0]:
            return lao
        return _Name(rank[0], best)

    def _spelt(self, first: int, stop: int, entry: Entry) -> bool:
        """Whether each syllable opens with a capital ("Hòa Bình", never "Hòa bình")."""
        if entry.get("loose"):
            return True
        words = self.words
        for at in range(first + 1, stop):
            word = words[at]
            if not (word[0].isupper() or not word.isalpha() or words[at - 1] == "-"):
                return False
        return True

    def _goes_on(self, stop: int, entry: Entry) -> bool:
        """After a kind word a short name is the beginning of a longer one: `xã Mỹ Sơn`, `huyện Anh Sơn`."""
        if entry["kind"] == "country":
            return True
        return stop < self.stop and self.words[stop][0].isupper() and self.scan.at(stop, "surname") is None

    def _lao(self, at: int, fits: tuple[str, ...], *, bare: bool) -> _Name | None:
        """A Lao name spelt as no entry spells it, found by its skeleton.

        Bare, only provinces, and no two plain syllables (`Viện Tin`, `Văn Thưởng` sound like one).
        """
        words, size, skeletons = self.words, 0, lao_skeletons()
        index, text = at, ""
        best: Entry | None = None
        end = at
        while index < self.stop and size < _LONGEST_LAO:
            word = words[index]
            if not word.isalpha() or (word[0].islower() and words[index - 1] != "-"):
                break
            text += word
            size += 1
            plain = bare and size == 2 and index == at + 1
            entries = skeletons.get(skeleton(text), ()) if not plain else ()
            for entry in entries:
                if not (bare and (entry.get("needs_kind") or entry["kind"] not in ("province", "capital"))):
                    if best is None or end <= index or entry["kind"] == fits[0]:
                        best, end = entry, index + 1
            index += 1
            if index < self.stop and words[index] == "-":
                index += 1
        return None if best is None else _Name(end, best)

    def _unknown(self, at: int, *, closed: bool) -> int:
        """Where a name that the gazetteer does not know ends: a run of capitals, before a person's name."""
        tokens, words, stop = self.scan.tokens, self.words, at
        surname = is_family_name(self.scan, at)
        if tokens.keys[at - 1] == "tỉnh" and self._is_holder(at):
            return at
        compass = tokens.keys[at] in _COMPASS and at + 1 < self.stop
        known = self._known(at + 1, ("city", "district"), bare=False) if compass else None
        if known is not None and known.stop > at + 2:
            return known.stop  # phường Tây | Nha Trang
        syllables: list[int] = []
        while stop < self.stop and words[stop].isalpha() and words[stop][0].isupper() and self._same_line(stop, at):
            if stop > at and self._other_name(stop):
                break
            syllables.append(stop)
            stop += 1
            while stop + 1 < self.stop and words[stop] in "-'`" and words[stop + 1].isalpha():
                glued = tokens.glued(stop - 1) and tokens.glued(stop)
                if not glued and (words[stop + 1][0].isupper() or self.scan.any(stop + 1, "function", "say")):
                    break  # "Lao Bảo - Đensavan": two names; "xã Mẫu Sơn - cho biết"
                stop += 2  # "Phôn - sa - vẳn", "H'Mẫu"
        if not syllables or surname and closed:
            return at
        if surname and len(syllables) > 2:
            lies = len(syllables) <= _LONGEST_UNKNOWN and self._lies_in(stop)
            return stop if lies else namesake_end(self.scan, at, self.stop)
        if len(syllables) == 1 and tokens.keys[at - 1] == "." and stop < self.stop and words[stop].islower():
            return at  # `… của TP. | Bổ sung thêm …`
        for cut in range(2, len(syllables)):  # "xã Tam Mẫu Lê Văn Ví": a person follows
            if self.words[syllables[cut]] != "A" and is_family_name(self.scan, syllables[cut]):  # xã Mẫu Sơn A
                return syllables[cut]
        return stop if len(syllables) <= _LONGEST_UNKNOWN else syllables[2]

    def _lies_in(self, at: int) -> bool:
        """`phường Phạm Ngũ Lão | , quận 1`: behind a comma, the larger place that this one lies in."""
        larger = self.scan.at(at + 1, "place_kind") if at + 2 < self.stop and self.keys[at] == "," else None
        return larger is not None and larger.stop < self.stop and not self.words[larger.stop].islower()

    def _is_holder(self, at: int) -> bool:
        """`Chủ tịch HĐND tỉnh | Bounmy Vongsa`: all provinces that have a council are known, so this is a person."""
        tokens = self.scan.tokens
        council = tokens.keys[at - 2] in ("hđnd", "ubnd") or tokens.keys[at - 3 : at - 1] == ("nhân", "dân")
        names = self.words[at : at + 2]
        return council and len(names) == 2 and all(w[0].isupper() and not is_vietnamese_syllable(w) for w in names)

    def _other_name(self, index: int) -> bool:
        """A place of two syllables or more, or a historical person, begins here."""
        hit = self.scan.any(index, "place", "historical")
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
        if entry["kind"] == "country":
            if entry["country"] == "LA" and before in lexicon.phrases("place_not_country"):
                return known.stop
        elif before in lexicon.phrases("place_not_land") or before in lexicon.phrases("place_honorific"):
            return known.stop
        elif index > self.first and self._is_family_name(index - 1):
            return known.stop
        if entry.get("cue") and not self._is_led_to(index, known.stop):
            return 0
        self._add(index, index, known, None, "place of the gazetteer")
        return known.stop

    def _is_family_name(self, index: int) -> bool:
        """`Trương Hòa Bình`: a surname right before makes it a personal name."""
        if self.found and self.found[-1].stop > index:  # the end of another name ("Bình Dương Thái Bình")
            return False
        if self.scan.at(index, "surname") is None or not self.words[index][0].isupper():
            return False
        if self.words[index] == "Đoàn" and (index == self.first or self.scan.at(index - 1, "honorific") is None):
            return False  # Đoàn | Sê Kông gồm …: a delegation, but ông Đoàn Bình Dương
        body = self.scan.at(index - 1, "body") if index > self.first else None
        return body is None or body.stop != index + 1  # Tỉnh Đoàn | Thái Nguyên

    def _is_led_to(self, index: int, stop: int) -> bool:
        """Whether what stands around a short name (`Anh`, `Đức`, `Vinh`) makes it a place."""
        before = self.keys[index - 1] if index > self.first else ""
        joined = before in _JOINTS and bool(self.found) and self.found[-1].stop == index - 1
        office = before in lexicon.phrases("place_office")
        capital = stop < self.stop and self.words[stop][0].isupper()
        if capital and not office:
            return False
        return joined or (before in lexicon.phrases("place_cue") and self.words[index - 1].islower())

    def _add(self, first: int, name_at: int, name: _Name, kind: _Kind | None, rule_name: str) -> None:
        tokens = self.scan.tokens
        printed = tokens.text(first, name.stop)
        plain = printed if first == name_at else tokens.text(name_at, name.stop)
        if name.entry is None and not plain.isascii():
            plain = " ".join(_new_style(word) for word in plain.split(" "))
        key = (printed, plain, kind, id(name.entry))
        place = self.made.get(key)
        if place is None:
            place = self.made[key] = _place(printed, plain, name.entry, kind)
        self.found.append(Found(first, name.stop, place, rule_name))


def _new_style(word: str) -> str:
    """The tone of an open syllable on its first vowel: ``Hoà`` as ``Hòa``, but ``Hoàng``, ``Quý``.

    >>> [_new_style(word) for word in ("Hoà", "Thuỷ", "Hoàng", "Quý")]
    ['Hòa', 'Thủy', 'Hoàng', 'Quý']
    """
    return word if word[:1] in "Qq" or len(word) < 3 or word.isupper() else word[:-2] + fold(word[-2:])


def _place(printed: str, plain: str, entry: Entry | None, kind: _Kind | None) -> Place:
    if kind is not None and (entry is None or entry["kind"] not in _FITS[kind.kind]):
        if entry is not None and entry["kind"] in ("province", "city", "capital", "other"):
            plain = entry["canonical"]  # the town or district of a province's name
        country = entry.get("country") if entry is not None else kind.country
        return make(Place, name=printed, canonical=f"{kind.word} {plain}", kind=kind.kind, country=country)
    if entry is None:
        return make(Place, name=printed, canonical=plain)
    return make(
        Place,
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
    """A place the gazetteer does not know lies in the country of the one printed right after it
    (`huyện Mẫu Sơn (Thanh Hóa)`, `bản Na Mẫu, huyện Mường Mẫu, tỉnh Hủa Phăn`), here or elsewhere."""
    keys = scan.tokens.keys
    country: dict[str, str] = {}
    following: Found[Place] | None = None
    for here in reversed(found):
        known = here.value.country
        if known is None and following is not None:
            between = keys[here.stop : following.first]
            if len(between) <= 2 and _BETWEEN.issuperset(between):
                known = following.value.country or country.get(following.value.canonical)
        if known is not None:
            country.setdefault(here.value.canonical, known)
        following = here
    return [
        here if here.value.country is not None or here.value.canonical not in country else _in_country(here, country)
        for here in found
    ]


def _in_country(found: Found[Place], country: dict[str, str]) -> Found[Place]:
    place = found.value
    return Found(found.first, found.stop, with_changes(place, {"country": country[place.canonical]}), found.rule)
