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
from itertools import pairwise
from typing import NamedTuple

from vnlao_coop.models.actors import Place, PlaceKind
from vnlao_coop.models.base import make, with_changes
from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.actors.names import is_vietnamese_syllable
from vnlao_coop.vi.actors.place_names import FITS, Name, Names
from vnlao_coop.vi.actors.place_spellings import opens_lao
from vnlao_coop.vi.lexicon import Entry
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Scan, within

_JOINTS = frozenset({",", "và", "-", "với"})
_SEAT = 6  # tokens of `Ủy ban nhân dân`, `Sở Giáo dục và Đào tạo`
_SEATS = frozenset(
    "party_committee people_committee people_council mass_organization front police department".split()
)  # of each province or city
_BETWEEN = frozenset({",", "(", "-", "của", "thuộc", "và"})  # a place and the one that it lies in
_TIE, _TO_TIE = ("kết", "nghĩa"), 8  # tokens of `đã long trọng tổ chức lễ kết nghĩa`
_BRACKETS = 16  # tokens of `(xã A, huyện B, tỉnh C, Lào)`


class _Kind(NamedTuple):
    """A kind word: what it makes of a name, the word itself, and the only country that has such units."""

    kind: PlaceKind
    word: str
    country: str | None

    @classmethod
    def of(cls, entry: Entry, printed: str) -> _Kind:
        return cls(entry["kind"], entry.get("word") or printed.lower(), entry.get("country"))


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
    lao = [k for k in scan.capitals if opens_lao(words[k], bare=True)]
    return sorted({*lao, *scan.positions("place"), *scan.positions("place_kind")})


class _Reader:
    """One span under reading."""

    def __init__(self, scan: Scan, first: int, stop: int, found: list[Found[Place]], made: _Made) -> None:
        self.scan, self.first, self.stop, self.found, self.made = scan, first, stop, found, made
        self.keys, self.words = scan.tokens.keys, scan.tokens.words
        self.names = Names(scan, stop)

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
        name = self.names.after_kind(at, entry)
        if name is None:
            return 0
        if name.entry is None and self._names_holder(at, name.stop, index):
            name = Name(at + 1, None)
        text = self.scan.tokens.text(index, at)
        if before in lexicon.phrases("place_plural"):
            return self._list(at, name, entry, text) if not self.words[at].isdigit() else name.stop
        called = str(entry["word"]) if entry.get("described") else ""  # huyện (biên giới) Mường Lát
        self._add(index, at, name, _Kind.of(entry, text), "kind word and name", called)
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
    def _list(self, at: int, name: Name, kind: Entry, word: str) -> int:
        """`các tỉnh A, B và C`: all are of the kind, and the kind word belongs to none of them."""
        while True:
            self._add(at, at, name, _Kind.of(kind, word), "list after a kind word")
            end = name.stop
            step = end + 1
            if end + 1 >= self.stop or self.keys[end] not in _JOINTS:
                return end
            if not self.words[step][0].isupper() or self.scan.at(step, "place_kind") is not None:
                return end
            following = self.names.after_kind(step, kind)
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
            name = self.names.known(end + 1, (kind["kind"],), bare=False)
            if name is None or name.entry is None or name.entry["kind"] != kind["kind"]:
                break
            alone = self.names.known(end + 1, ("province",), bare=True)
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
            "Thiếu tướng Thái Văn Mẫu",
            "Hòa bình",
            "Anh hùng",
            "sông Sekong",
            "Hồ Chí Minh",
        ],
    )
    def _gazetteer(self, index: int) -> int:
        """A name of the gazetteer without a kind word; returns where it ends, or 0."""
        known = self.names.known(index, ("country", "capital", "province", "city"), bare=True)
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
        elif before in lexicon.phrases("place_not_land") or self._title(index) in lexicon.phrases("place_honorific"):
            return known.stop
        elif index > self.first and self._is_family_name(index - 1):
            return known.stop
        if entry.get("cue") and not self._is_led_to(index, known.stop):
            return 0
        self._add(index, index, known, None, "place of the gazetteer")
        return known.stop

    def _title(self, index: int) -> str:
        """The word before ``index``, and before the stop of `BS. | Viêng Xay Phôm Ma Lạt`."""
        at = index - 1 - (index - 1 > self.first and self.keys[index - 1] == ".")
        return self.keys[at] if at >= self.first else ""

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
        if capital and self.scan.at(index, "surname") is not None and is_vietnamese_syllable(self.words[stop]):
            return False  # Thiếu tướng | Thái Văn Mẫu
        cue = before in lexicon.phrases("place_cue") and self.words[index - 1].islower()
        return joined or cue or self._is_of_seat(index)

    def _is_of_seat(self, index: int) -> bool:
        """`Phó Bí thư Thành ủy | Huế`, `Sở Y tế Huế`: right behind a body that each city has."""
        for k in range(max(self.first, index - _SEAT), index):
            head = self.scan.at(k, "body")
            field = self.scan.at(head.stop, "sector") if head is not None else None
            whole = head is not None and index in (head.stop, field.stop if field is not None else 0)
            if head is not None and whole and head.value["kind"] in _SEATS:
                return True
        return False

    def _add(self, first: int, name_at: int, name: Name, kind: _Kind | None, rule_name: str, called: str = "") -> None:
        """Add the place named at ``name_at``; ``called``: the kind word for its name, where the text says more."""
        tokens = self.scan.tokens
        printed = f"{called} {tokens.text(name_at, name.stop)}" if called else tokens.text(first, name.stop)
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
    if kind is not None and (entry is None or entry["kind"] not in FITS[kind.kind]):
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
    (`huyện Mẫu Sơn (Thanh Hóa)`, `bản Na Mẫu, huyện Mường Mẫu, tỉnh Hủa Phăn`), here or elsewhere; not that of the one
    it is tied to (`bản Na Mẫu và bản Đen Mẫu (Lào) kết nghĩa`)."""
    keys = scan.tokens.keys
    country: dict[str, str] = {}
    following: Found[Place] | None = None
    for here in reversed(found):
        known = here.value.country
        if known is None and following is not None:
            between = keys[here.stop : following.first]
            tied = between == ("và",) and _is_tied(keys, following.stop)
            if len(between) <= 2 and _BETWEEN.issuperset(between) and not tied:
                known = following.value.country or country.get(following.value.canonical)
        if known is not None:
            country.setdefault(here.value.canonical, known)
        following = here
    return [
        here if here.value.country is not None or here.value.canonical not in country else _in_country(here, country)
        for here in found
    ]


def _is_tied(keys: Sequence[str], at: int) -> bool:
    """Whether a place that ends at token ``at`` is told to be tied: `(huyện A, Lào) đã tổ chức lễ kết nghĩa`."""
    after = keys[at : at + _BRACKETS]
    at += after.index(")") + 1 if after[:1] == ("(",) and ")" in after else 0
    return _TIE in pairwise(keys[at : at + _TO_TIE])


def _in_country(found: Found[Place], country: dict[str, str]) -> Found[Place]:
    place = found.value
    return Found(found.first, found.stop, with_changes(place, {"country": country[place.canonical]}), found.rule)
