"""What an office is of where no table has it: acronyms, companies, unknown seats, short names of countries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.vi.actors.names import is_family_name, is_hyphenated_name, is_letters, is_vietnamese_syllable
from vnlao_coop.vi.actors.organization_names import Places, is_lao_person, is_name_word
from vnlao_coop.vi.scan import Found, Scan

FEW = frozenset(["hai", "2", "ba", "3", "bốn", "4"])  # how many hold one office: `A và B, | hai | Phó Chủ tịch`
_LONGEST_BRAND = 3  # words
_CLOSING = frozenset([",", ";", ")", ".", "-"])
_AFTER_ASIDE = ("say", "office_link", "lead", "function", "office_end")  # what may follow such an aside
_LONGEST_PERSON = 12  # tokens of a name
_WHOLE_ROW = 7  # capitals in a row: more than one name has
_LONGEST_ASIDE = 14  # tokens in brackets
Organizations = Mapping[int, Found[Organization]]


@dataclass(slots=True, eq=False)
class Pieces:
    """Reads such words at a token."""

    scan: Scan
    places: Places
    bodies: Organizations

    def _short_country(self, at: int, stop: int, *, of_field: bool = False) -> Found[Place] | None:
        """`Bộ trưởng Quốc phòng Mỹ Pete …`, `… Nga V. …`: a short country name before a name that is not Vietnamese.

        ``of_field``: after a field (`Bộ trưởng Lao động Mỹ cho biết`) a verb may follow as well.
        """
        hit = self.scan.at(at, "place")
        if (
            hit is None
            or hit.value.get("kind") != "country"
            or hit.stop >= stop
            or not is_name_word(self.scan.tokens, at)
        ):
            return None
        after = self.scan.tokens.words[hit.stop]
        if not after[0].isupper():
            if not of_field or after[0].isalnum() and not self.scan.any(hit.stop, "function", "say"):
                return None
        elif len(after) > 1 and is_vietnamese_syllable(after) and not self._is_foreign(hit.stop + 1, stop):
            return None
        name = self.scan.tokens.text(at, hit.stop)
        value = Place(name=name, canonical=hit.value["canonical"], kind="country", country=hit.value["country"])
        return Found(at, hit.stop, value, "short country name")

    def _is_foreign(self, at: int, stop: int) -> bool:
        """A capital word that is no Vietnamese syllable: the second one of `Mac Thornberry`."""
        if at >= stop or not is_name_word(self.scan.tokens, at):
            return False
        return not is_vietnamese_syllable(self.scan.tokens.words[at])

    def _opens_field(self, at: int, stop: int) -> bool:
        """`Giám đốc Khối bán buôn`: a capital syllable before a small one is no person's name."""
        words = self.scan.tokens.words
        if at + 1 >= stop or not words[at + 1].islower() or self.scan.at(at + 1, "function"):
            return False
        return is_name_word(self.scan.tokens, at) and is_vietnamese_syllable(words[at + 1])

    def _acronym(self, at: int) -> bool:
        """`Tổng Thư ký ASEAN`, `Trưởng SOM ASEAN`, `Trưởng Đại diện UNESCO`: capitals only, but for `Asean`."""
        words = self.scan.tokens.words
        known = self.scan.at(at, "multilateral")
        if known is not None and known.stop == at + 1 and words[at].isalpha() and words[at].isascii():
            return words[at].isupper() or len(words[at]) > 2 and words[at][0].isupper()  # Thủ tướng Lào | Un Hươn
        word = words[at] if at < len(words) else ""
        if len(word) < 2 or not word.isupper() or not word.isalpha():
            return False
        if self.scan.any(at, "surname", "office", "rank", "body", "sector", "unit") is not None:
            return False
        after = words[at + 1] if at + 1 < len(words) else ""
        if len(word) == 2 and len(after) > 1 and after[0].isupper() and not after.isupper():
            return is_vietnamese_syllable(after)  # the initials of "JD Vance"
        if len(word) == 2 or is_letters(word) or is_letters(after):
            return True  # HĐTS | GHPGVN
        return not (len(after) > 1 and after.isupper() and after.isalpha())  # a name in capitals

    def _temple(self, at: int, stop: int) -> int:
        """`Trụ trì chùa | Long Mẫu`, `… chùa | Phật Mẫu | Thích Thanh Bình`: what a pagoda is called, up to a monk."""
        end = at
        while end < stop and end - at < _LONGEST_PERSON and is_name_word(self.scan.tokens, end):
            if end > at and self.scan.tokens.keys[end] == "thích" or end in self.places:
                return end
            end += 1
        return end if end - at <= _LONGEST_BRAND else at + 2

    def _brand(self, at: int, stop: int, *, alone: bool) -> int:
        """The end of a company's name (`Tổng Giám đốc Vinamilk Mai …`, `Chủ tịch Sao Bank`); 0 where none is sure.

        A run with a word of companies in it, or a run before a Vietnamese name; with ``alone`` one foreign word.
        """
        words, end = self.scan.tokens.words, at
        while end < stop and end - at <= _LONGEST_BRAND and is_name_word(self.scan.tokens, end):
            if end in self.places or is_vietnamese_syllable(words[end]) and self.scan.at(end, "surname"):
                break
            if self.scan.at(end, "brand_word"):
                return end + 1
            end += 1
        if end == at or is_vietnamese_syllable(words[at]) or self.scan.at(at, "historical"):
            return 0
        if end < stop and (end in self.places or self.scan.at(end, "surname")):
            return end
        return end if alone and end == at + 1 else 0

    def _unknown_seat(self, at: int, stop: int) -> int:
        """`Bí thư Huyện ủy Mường Mẫu Nguyễn Văn Hải`: two capital syllables before a Vietnamese name, or after a
        district's body with no name behind, are a place."""
        if seat := self._office_seat(at, stop):
            return seat
        before = self.scan.at(at - 2, "body") or self.scan.any(at - 1, "unit", "place_kind") if at >= 2 else None
        if before is None or before.stop != at or at + 2 > stop or at in self.places or is_family_name(self.scan, at):
            return 0
        if before.value.get("kind") == "country":
            return 0  # Chủ tịch nước | Khăm Sinh Phan Thạ Vông
        tokens, end = self.scan.tokens, at + 2
        if not all(is_name_word(tokens, k) and is_vietnamese_syllable(tokens.words[k]) for k in (at, at + 1)):
            return 0
        if end + 2 <= stop and is_name_word(tokens, end):
            if tokens.words[end] in ("Văn", "Thị") and is_family_name(self.scan, end - 1):
                return end - 1  # Bí thư Thành ủy Vinh | Trần Văn Bình
            return end if self._opens_person(end) else 0
        aside = before.value.get("kind") == "village" and self._is_aside(at, end, stop)
        return end if aside or before.value.get("level") == "district" else 0

    def _office_seat(self, at: int, stop: int) -> int:
        """`Huyện trưởng Lạ Mẫu Bun Lợt Xay Nha Xỏn`, `ông X, Huyện trưởng Lạ Mẫu, …`: two capitals before a whole Lao
        name, or up to three that leave no name where the office stands beside one; 0 where none is sure."""
        tokens = self.scan.tokens
        role = self.scan.at(at - 2, "office") if at >= 2 else None
        if role is None or role.stop != at or not role.value.get("seat"):
            return 0
        end = at
        while end < stop and is_name_word(tokens, end) and end not in self.bodies:
            end += 1
        if end - at >= _WHOLE_ROW:
            return at + 2
        if end - at == 3 and not any(map(is_vietnamese_syllable, tokens.words[at:end])):
            return at + 1  # of three foreign words the first is the seat
        return end if 2 <= end - at <= _LONGEST_BRAND and self._stands_beside_person(at - 2) else 0

    def _district(self, at: int, stop: int) -> Found[Place] | None:
        """`Huyện trưởng | Lamam | Bounmy Vongsa`: a district of the gazetteer that leaves a whole name, or none."""
        tokens, end = self.scan.tokens, at
        while end < stop and is_name_word(tokens, end) and end not in self.bodies:
            end += 1
        for hit in self.scan.all_at(at, "place"):
            if hit.value["kind"] == "district" and hit.stop <= end and end - hit.stop != 1:
                name, country = tokens.text(at, hit.stop), hit.value.get("country")
                place = Place(name=name, canonical=hit.value["canonical"], kind="district", country=country)
                return Found(at, hit.stop, place, "seat of an office")
        return None

    def _stands_beside_person(self, at: int) -> bool:
        """`ông Bun Lợt Xay Nha Xỏn, | Huyện trưởng …`: right after who is addressed and a mark."""
        tokens = self.scan.tokens
        while at and self.scan.at(at - 1, "modifier"):
            at -= 1
        name = end = at - 1
        if name < 1 or tokens.keys[name] not in (",", "-"):
            return False
        while name and end - name < _LONGEST_PERSON and self.scan.at(name - 1, "honorific") is None:
            if not (is_name_word(tokens, name - 1) or tokens.keys[name - 1] == "-"):
                return False
            name -= 1
        return end - name > 1 and self.scan.ends_before(name, 0, "honorific")

    def _opens_person(self, at: int) -> bool:
        """Two capitals, a family name first or both foreign."""
        words = self.scan.tokens.words
        if not is_name_word(self.scan.tokens, at + 1):
            return False
        foreign = not (is_vietnamese_syllable(words[at]) or is_vietnamese_syllable(words[at + 1]))
        return foreign or is_family_name(self.scan, at)

    def _is_aside(self, at: int, end: int, stop: int) -> bool:
        """`ông X, Trưởng bản Na Mẫu, …`, `Trưởng bản Na Mẫu, ông X`: the office stands beside a name, so holds none."""
        keys = self.scan.tokens.keys
        close = next((k for k in range(end, min(stop, end + _LONGEST_ASIDE)) if keys[k] == ")"), end - 1)
        end = close + 1 if end < stop and keys[end] == "(" else end  # Trưởng thôn Na Mẫu (xã Mẫu Sơn), ông X
        if end < stop and keys[end] in ",-" and self.scan.at(end + 1, "honorific"):
            return True
        return any(
            at - back >= 0 and keys[at - back] in (",", "-", "kiêm", "là") for back in (3, 4)
        )  # Trưởng bản, Phó Trưởng bản

    def _bare_head(self, at: int, stop: int) -> int:
        """`Giám đốc Công ty Trần Văn Bình`, `Chủ nhiệm Ủy ban Bounmy Vongsa`: a body that is not named."""
        head = self.scan.at(at, "body")
        if head is None or head.stop >= stop or not head.value.get("needs") or at in self.bodies:
            return 0
        if (called := self.scan.at(head.stop, "historical")) is not None and head.value.get("kind") != "committee":
            return called.stop if called.stop <= stop else 0  # Giám đốc Bảo tàng Hồ Chí Minh
        if is_family_name(self.scan, head.stop) or (
            (head.stop > at + 1 or self.scan.tokens.keys[at] != "ban")  # not `Ban | Ki-moon`
            and is_hyphenated_name(self.scan.tokens, head.stop, stop)
        ):
            return head.stop
        if self._closes_aside(at, head.stop, stop) or is_lao_person(self.scan, head.stop, stop, self.places):
            return head.stop
        joint, beyond = self.scan.tokens.keys[head.stop], head.stop + 1
        if joint == ":" and self._opens_list(at):
            return head.stop  # `các Phó Giám đốc Học viện: A, B`
        if joint in (",", "là") and self.scan.any(beyond, "honorific", *(["rank"] if joint == "," else [])):
            return head.stop  # `Giám đốc Trung tâm, Tiến sĩ X`, `hai Phó Chủ nhiệm Ủy ban là bà X và ông Y`
        words = self.scan.tokens.words[head.stop : min(stop, head.stop + 2)]
        foreign = len(words) == 2 and all(w[0].isupper() and not is_vietnamese_syllable(w) for w in words)
        return head.stop if foreign else 0

    def _opens_list(self, at: int) -> bool:
        """`các đồng chí | Phó Giám đốc | Học viện: …`: an office of several people before ``at``."""
        first = next((k for k in range(at - 1, max(0, at - 4), -1) if self.scan.at(k, "office")), 0)
        while first and self.scan.at(first - 1, "modifier"):
            first -= 1
        return first > 0 and self.scan.ends_before(first, 0, "plural")

    def _closes_aside(self, at: int, end: int, stop: int) -> bool:
        """`… do Thiếu tướng X, Chủ nhiệm | Tổng cục |, dẫn đầu`: beside a name, with a mark or a verb behind."""
        keys = self.scan.tokens.keys
        first = next((k for k in range(at - 1, max(0, at - 4), -1) if self.scan.at(k, "office")), 0)
        while first and self.scan.at(first - 1, "modifier"):
            first -= 1
        first -= keys[first - 1] in FEW  # `A và B, hai Phó Chủ tịch | Hội`
        if first < 1 or keys[first - 1] not in (",", "-", "("):
            return False
        return end < stop and (keys[end] in _CLOSING or self.scan.any(end, *_AFTER_ASIDE) is not None)

    def _opens_name(self, at: int, stop: int) -> bool:
        """Two capitals, the first a family name or foreign."""
        tokens = self.scan.tokens
        if at + 1 >= stop or not (is_name_word(tokens, at) and is_name_word(tokens, at + 1)) or at in self.bodies:
            return False
        return is_family_name(self.scan, at) or not is_vietnamese_syllable(tokens.words[at])
