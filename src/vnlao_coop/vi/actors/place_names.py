"""What a place is called: where a name ends, and which entry of the gazetteer it is.

A name is an entry (``lexicon/places.toml``, ``lexicon/countries.toml``), or sounds like a Lao one that is spelt
otherwise, or is a run of capitals after a kind word, which ends before a person's name.
"""

from __future__ import annotations

from dataclasses import dataclass

from vnlao_coop.vi.actors.names import (
    is_family_name,
    is_hyphenated_name,
    is_vietnamese_syllable,
    namesake_end,
    opens_full_name,
)
from vnlao_coop.vi.actors.place_spellings import lao_skeletons, opens_lao, skeleton, stands_bare
from vnlao_coop.vi.lexicon import Entry
from vnlao_coop.vi.scan import Scan

# Which entries of the gazetteer a kind word may name; the first is what it says itself.
FITS: dict[str, tuple[str, ...]] = {
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
_MARKS = frozenset([",", ";", "(", ")", ".", "và"])
_SCALES = (("nghìn",), ("ngàn",), ("triệu",), ("tỷ",), ("tỉ",))
_LONGEST_UNKNOWN = 3
_LONGEST_LAO = 5
_COMPASS = frozenset(["đông", "tây", "nam", "bắc"])


@dataclass(slots=True, eq=False)
class Name:
    """A name at tokens up to ``stop``: an entry of the gazetteer, or None for one it does not know."""

    stop: int
    entry: Entry | None


class Names:
    """Reads names in one scan, up to the token ``stop``."""

    def __init__(self, scan: Scan, stop: int) -> None:
        self.scan, self.stop = scan, stop
        self.keys, self.words = scan.tokens.keys, scan.tokens.words

    def after_kind(self, at: int, kind: Entry) -> Name | None:
        """The name that begins at ``at``, right after a kind word."""
        if at >= self.stop or not (self.words[at][0].isupper() or self.words[at].isdigit()):
            return None
        if self.scan.at(at, "rank") is not None:
            return None  # Giám đốc Công an tỉnh | Đại tá Trần Văn Mẫu
        if at and self.scan.tokens.opens_line(at):
            return None
        known = self.known(at, FITS[kind["kind"]], bare=False)
        if known is not None and known.entry is not None:
            if kind.get("country") == "VN" and known.entry.get("needs_kind") and known.entry.get("country") == "LA":
                return Name(known.stop, None)  # `xã Mường Khoa`: called like a district of Laos
            own = known.entry["kind"] in ("country", "other")  # "8 tỉnh Bắc Lào", "cửa khẩu Lào"
            return None if own and kind["kind"] not in ("country", "other") else known
        if self.words[at].isdigit() and self.keys[at] not in kind.get("never_before", ()):
            counts = at + 1 < self.stop and self.scan.any(at + 1, "counter", "currency", "gift_thing") is not None
            counts = counts or self.keys[at + 1 : at + 2] in _SCALES  # tặng bản | 10 triệu đồng
            counts = counts or self._decimal(at)  # trường của huyện | 1.200 bộ bàn ghế
            return Name(at + 1, None) if kind.get("number") and len(self.words[at]) < 3 and not counts else None
        if not kind.get("unknown") or self.keys[at] in kind.get("never_before", ()):
            return None
        if not self.words[at].istitle() and kind.get("closed"):
            return None
        stop = self._unknown(at, closed=bool(kind.get("closed")))
        country = self.scan.at(at, "place") if stop == at + 1 else None  # "sân bay Nga"
        stop += stop > at and bool(kind.get("number")) and self._numbers(stop)
        return Name(stop, None) if stop > at and country is None else None

    def _numbers(self, at: int) -> bool:
        """`thôn Cu Tài | 2, xã B`: the number of one of several villages of a name, before a mark."""
        number = at < self.stop and self.words[at].isdigit() and len(self.words[at]) < 3
        # nước sạch bản Cô Tài | 1,1 tỷ đồng
        return number and not self._decimal(at) and (at + 1 == self.stop or self.keys[at + 1] in _MARKS)

    def _decimal(self, at: int) -> bool:
        """Whether figures go on behind a stop or comma: `1.200`, `1,1`."""
        return at + 2 < self.stop and self.words[at + 2].isdigit() and self.scan.tokens.glued(at + 1)

    def known(self, at: int, fits: tuple[str, ...], *, bare: bool) -> Name | None:
        """The longest entry at ``at``; of several, the one that fits the kind word, else the first."""
        best: Entry | None = None
        rank = (0, 0)
        for length, _, entry in self.scan.rows_at(at, "place"):
            stop = at + length
            if stop > self.stop or length > 1 and not self._spelt(at, stop, entry) or self._cuts(stop):
                continue
            if entry.get("needs_kind") if bare else entry.get("cue") and self._goes_on(stop, entry):
                continue
            here = (stop, len(fits) - fits.index(entry["kind"]) if entry["kind"] in fits else 0)
            if best is None or here > rank:
                best, rank = entry, here
        lao = self._lao(at, fits, bare=bare) if opens_lao(self.words[at], bare=bare) else None
        if best is None or lao is not None and lao.stop > rank[0]:
            return lao
        if rank[0] == at + 1 and opens_full_name(self.scan, at, self.stop):
            return None
        return Name(rank[0], best)

    def _cuts(self, stop: int) -> bool:
        """`Xay Xổm Bun | -phăn`: a hyphen and a small syllable belong to the word before."""
        joined = is_hyphenated_name(self.scan.tokens, stop - 1, self.stop)
        return joined and self.scan.any(stop + 1, "function", "say") is None  # … tỉnh Gia Lai-cho biết

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

    def _lao(self, at: int, fits: tuple[str, ...], *, bare: bool) -> Name | None:
        """A Lao name spelt as no entry spells it, found by its skeleton.

        Bare, only provinces, and no two Vietnamese syllables (`Viện Tin`, `Văn Thưởng` sound like one).
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
            plain = bare and size == 2 and index == at + 1 and all(map(is_vietnamese_syllable, words[at : index + 1]))
            entries = skeletons.get(skeleton(text), ()) if not plain else ()
            for entry in () if entries and self._cuts(index + 1) else entries:
                if not bare or stands_bare(entry):
                    if best is None or end <= index or entry["kind"] == fits[0]:
                        best, end = entry, index + 1
            index += 1
            if index < self.stop and words[index] == "-":
                index += 1
        return None if best is None else Name(end, best)

    def _unknown(self, at: int, *, closed: bool) -> int:
        """Where a name that the gazetteer does not know ends: a run of capitals, before a person's name."""
        tokens, words, stop = self.scan.tokens, self.words, at
        surname = is_family_name(self.scan, at)
        if tokens.keys[at - 1] == "tỉnh" and self._is_holder(at):
            return at
        compass = tokens.keys[at] in _COMPASS and at + 1 < self.stop
        known = self.known(at + 1, ("city", "district"), bare=False) if compass else None
        if known is not None and known.stop > at + 2:
            return known.stop  # phường Tây | Nha Trang
        if compass and tokens.keys[at + 1] in _COMPASS and tokens.keys[at - 1] == "tế":
            around = self.known(at + 2, ("province",), bare=False)
            return at + 2 if around is None else around.stop  # khu kinh tế Đông Nam | Nghệ An
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
        longer = self.scan.at(syllables[-1], "name_word") if syllables else None
        if longer is not None and longer.stop > stop:
            stop = syllables.pop()  # Cảng | Quốc tế Lào - Việt
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
        """`Chủ tịch HĐND tỉnh | Bounmy Vongsa`, `Giám đốc Sở Y tế tỉnh | Khăm La Vông Xa`: all provinces that have a
        council or a department are known, so this is a person."""
        if not (self.scan.ends_before(at - 1, 0, "body") or self.scan.ends_before(at - 1, 0, "sector")):
            return False
        names = self.words[at : at + 2]
        foreign = len(names) == 2 and all(w[0].isupper() and not is_vietnamese_syllable(w) for w in names)
        return foreign or is_hyphenated_name(self.scan.tokens, at, self.stop) or self._is_lao_person(at)

    def _is_lao_person(self, at: int) -> bool:
        """Three capital syllables or more, none of a place and none a Vietnamese family name."""
        stop = at
        while stop < self.stop and self.words[stop].istitle() and self._same_line(stop, at):
            family = self.scan.at(stop, "surname")
            if family is not None and not family.value.get("lao") or self.scan.any(stop, "place", "place_kind", "body"):
                return False
            stop += 1
        return stop > at + 2

    def _other_name(self, index: int) -> bool:
        """A place of two syllables or more, or a historical person, begins here."""
        hit = self.scan.any(index, "place", "historical")
        return self.scan.at(index, "place_kind") is not None or (hit is not None and hit.stop - index > 1)

    def _same_line(self, index: int, at: int) -> bool:
        tokens = self.scan.tokens
        return index == at or "\n" not in tokens.source.clean[tokens.ends[index - 1] : tokens.starts[index]]
