"""The words in the name of a body: fields (`Lao động, Thương binh và Xã hội`) and proper names (`Lê Hồng Phong`).

Vocabulary: ``[[sector]]``, ``[[sector_short]]`` and ``[[name_word]]`` of ``lexicon/organizations.toml``.
"""

from __future__ import annotations

from collections.abc import Mapping

from vnlao_coop.models.actors import Place
from vnlao_coop.text.tokens import Tokens
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.actors.names import is_vietnamese_syllable, namesake_end
from vnlao_coop.vi.scan import Found, Scan

Places = Mapping[int, Found[Place]]

_FRIENDS = ("hữu", "nghị")
_JOINERS = frozenset(["và", "-", "&", ","])
_INCOMPLETE = frozenset(["field", "owner"])
_COUNTING = frozenset(["các", "những", "nhiều", "một", "mỗi", "hơn", "gần"])
_LONGEST_FIELD = 24  # tokens: no ministry of either country has a longer name
_LONGEST_UNKNOWN = 4  # lower-case syllables taken into a field that no table knows
_LONGEST_LAO = 6  # syllables of a Lao name
_LONGEST_PROPER = 12  # tokens
_NAMED_BY_FIELD = frozenset(["ministry", "department", "committee"])
_TOLD_BY_WORDS = frozenset(["school", "hospital", "bank", "media", "agency"])  # kinds named by what they do
_HOUSES = frozenset([("bệnh", "viện"), ("bv",), ("trường",)])  # called after people, or named by their own words
_TOLD_WITHIN = 400  # tokens back to where such a house is named
_MOST_NAMES = 4  # words of a person's name
_JOINED = frozenset(["và", "cùng", "của", "ở", "tại", "-", ","])


def spelt(scan: Scan, first: int, stop: int) -> str:
    """The field at tokens ``first:stop`` with its abbreviation spelt out: `KH&CN`."""
    short = scan.at(first, "sector_short") if first < stop else None
    if short is None or short.stop > stop:
        return scan.tokens.text(first, stop)
    return f"{short.value['full']} {scan.tokens.text(short.stop, stop)}".rstrip()


def is_name_word(tokens: Tokens, index: int) -> bool:
    """A token that can stand in a proper name: letters, the first a capital."""
    word = tokens.words[index]
    return word[0].isalpha() and word[0].isupper()


# --- fields -------------------------------------------------------------------------------------


def field_end(scan: Scan, at: int, stop: int, places: Places, *, capital: bool = False, known: bool = False) -> int:
    """The end of a field phrase that starts at token ``at``; ``at`` itself where none does.

    ``capital``: only where its first letter is one. ``known``: only fields of the tables.
    """
    tokens, limit = scan.tokens, min(stop, at + _LONGEST_FIELD)
    end = at
    while end < limit:
        joint = end
        if end > at:
            while joint < limit and tokens.keys[joint] in _JOINERS:
                joint += 1
            if joint >= limit:
                break
        sector = scan.at(joint, "sector")
        if sector is None or sector.stop > stop:
            if end == at and not known and _opens_unknown(scan, at, stop, places):
                end = _unknown_end(scan, at, stop, places)
                continue
            break
        if "," in tokens.keys[end:joint] and (
            opens_body(scan, joint, places)
            or not ("và" in tokens.keys[joint : sector.stop] or _list_goes_on(scan, sector.stop, stop))
        ):
            break
        if end == at and capital and not tokens.words[joint][0].isupper():
            break
        other = scan.at(joint, "body") if joint > end and tokens.keys[joint - 1] == "và" else None
        if other is not None and other.value["kind"] == "police" and opens_body(scan, joint, places):
            break  # Cục Hải quan và | Công an tỉnh A
        if joint > end and sector.value.get("noun") and tokens.words[joint][0].islower() and tokens.words[at].istitle():
            break  # giữa hai Bộ Quốc phòng và | kế hoạch hợp tác
        if joint > end and sector.value.get("verb") and _takes_object(tokens, joint, sector.stop):
            break  # Học viện Tài chính và | tổ chức 5 khóa đào tạo
        if joint == end and end > at and not tokens.words[joint][0].isupper():
            before = scan.at(at, "sector")
            if before is None or before.value.get("verb") or sector.value.get("verb") or tokens.words[at][0].isupper():
                break  # "Bộ Quốc phòng tổ chức": the next word is a verb
        end = sector.stop
    return end


def _takes_object(tokens: Tokens, at: int, stop: int) -> bool:
    """Whether the words from ``at`` are a verb in small letters with what is counted behind it."""
    after = tokens.keys[stop : stop + 1]
    return tokens.words[at][0].islower() and after != () and (after[0] in _COUNTING or after[0].isdigit())


def opens_body(scan: Scan, at: int, places: Places) -> bool:
    """Whether a body's name begins at token ``at``: not `An ninh` without the place whose it is."""
    head = scan.at(at, "body")
    return head is not None and (head.value.get("needs") != "place" or head.stop in places)


def _list_goes_on(scan: Scan, at: int, stop: int) -> bool:
    """Whether a field list with commas closes with `và`, `-`, `&` and one more field, or another comma."""
    return at < stop and scan.tokens.keys[at] in _JOINERS and scan.at(at + 1, "sector") is not None


def _opens_unknown(scan: Scan, at: int, stop: int, places: Places) -> bool:
    if at >= stop or at in places or not is_name_word(scan.tokens, at):
        return False
    hit = scan.any(at, "body", "office", "rank", "surname", "function", "honorific", "award", "reach", "office_end")
    if hit is not None and (hit.kind != "body" or opens_body(scan, at, places)):
        return False  # but: Lực lượng | Biên phòng Hàng hải Anh
    return is_vietnamese_syllable(scan.tokens.words[at])


def _unknown_end(scan: Scan, at: int, stop: int, places: Places) -> int:
    """A field that no table knows: its capital syllable and the few lower-case ones after it.

    Where nothing bounds them (`Cục Trồng trọt cho biết` is bounded), one syllable is safe, more are a guess.
    """
    end = at + 1
    while end < stop and not _bounds_field(scan, end, places):
        if end - at > _LONGEST_UNKNOWN:
            return at + 2
        end += 1
    return end


def _bounds_field(scan: Scan, at: int, places: Places) -> bool:
    """A token that ends a field: a mark, a place, a word of the closed classes, a body, an office, a name."""
    word = scan.tokens.words[at]
    if at in places or not word[0].isalpha() or scan.tokens.keys[at] in _JOINERS:
        return True
    if scan.shielded(at):
        return False  # Cục Quản lý lao động | ngoài nước
    gives = scan.at(at, "gift_verb")
    if gives is not None and gives.value["act"] == "give" and word[0].islower():
        return True  # Hội Doanh nghiệp tỉnh | ủng hộ
    hit = scan.any(at, "function", "body", "office", "rank", "honorific", "award", "surname", "office_end")
    if hit is not None:
        return word[0].isupper() or hit.kind not in ("surname", "body")
    return word[0].isupper() and not is_vietnamese_syllable(word)


# --- proper names -------------------------------------------------------------------------------


def proper_name_end(
    scan: Scan, at: int, stop: int, places: Places, kind: str, *, namesake: bool = False, post: bool = False
) -> int:
    """The end of a proper name (`Lê Hồng Phong`, `Unitel`, `Sư phạm Kỹ thuật`) that starts at token ``at``.

    ``namesake``: the body may be called after a person. ``post``: it is called after where it stands, and nobody is
    named right behind it (`Đồn Biên phòng Ma Lù Thàng`).
    """
    tokens = scan.tokens
    if kind == "company" and (owner := scan.at(at, "body")) and owner.value["kind"] in ("military", "police"):
        numbered = bool(owner.value.get("numbered")) and owner.stop < stop and tokens.keys[owner.stop].isdigit()
        return owner.stop + numbered  # Tập đoàn Công nghiệp - Viễn thông Quân đội, Công ty Hợp tác kinh tế Quân khu 4
    if at + 1 < stop and tokens.keys[at] == '"':
        if kind in _NAMED_BY_FIELD and tokens.words[at + 1][0].islower():
            return at  # đường dây nóng giữa hai Bộ | "chưa bao giờ nguội"
        close = next((k for k in range(at + 1, min(stop, at + _LONGEST_PROPER)) if tokens.keys[k] == '"'), None)
        return at if close is None else close + 1
    if namesake and _is_head_of_it(scan, at, stop, places):
        return at
    if namesake and (called := namesake_end(scan, at, stop)) > at:
        return called
    end = at
    while end < stop and end - at < _LONGEST_PROPER and end not in places:
        piece = _piece_end(scan, end, stop, places, kind, first=end == at)
        called_after = namesake and not _is_seat(scan, at, end) or _is_brand(scan, end, kind)
        opens = not post and _person_opens(scan, end, stop, places, end - at, kind)
        if piece == end or opens and not (called_after and not _is_over(scan, at, end)):
            break
        end = piece
        if end + 1 < stop and tokens.keys[end] == "-" and end + 1 in places:
            return places[end + 1].stop  # Công ty Cao su Mẫu Sơn - Chăm Pa Sắc
        if end + 1 < stop and tokens.keys[end] in "-&" and is_name_word(tokens, end + 1):
            other = scan.any(end + 1, "office", "rank", "honorific", "body")
            if other is None and not _person_opens(scan, end + 1, stop, places, end - at, kind):
                end += 1
        elif end + 1 < stop and tokens.keys[end] == "và" and _is_told(scan, end - 1) and _is_told(scan, end + 1):
            end += 1  # Trung tâm Quảng cáo và Dịch vụ
    return end if end == at or tokens.keys[end - 1] not in "-&" else end - 1


def goes_on(scan: Scan, at: int, stop: int, places: Places, kind: str) -> int:
    """The end of a name that small words of a field lead on from token ``at`` to a name or a number; else ``at``.

    `Viện Công nghệ | sinh học Thuận An`, `Ngân hàng Ngoại thương | đại chúng (Lào)`, not `Sở Y tế | tặng`.
    """
    end = at
    while end < stop and scan.tokens.words[end].islower():
        small = scan.any(end, "sector", "small_name_word")
        if small is None or small.stop > stop or small.value.get("verb"):
            break
        end = small.stop
        if end + 1 < stop and scan.tokens.keys[end] in _JOINERS and scan.any(end + 1, "sector", "small_name_word"):
            end += scan.tokens.words[end + 1].islower()  # kinh tế và xã hội
    if end in (at, stop):
        return at
    if end in places or scan.tokens.keys[end].isdigit() and not counts(scan, end, stop):
        return end + (end not in places)
    return max(end, proper_name_end(scan, end, stop, places, kind)) if is_name_word(scan.tokens, end) else at


def _is_brand(scan: Scan, at: int, kind: str) -> bool:
    """`Tập đoàn | Hoàng Anh Gia Lai`: the name of a body by itself, of which the word before says what it is."""
    body = scan.at(at, "body")
    return body is not None and body.value["kind"] == kind and body.stop - at > 1


def _is_seat(scan: Scan, at: int, end: int) -> bool:
    """`Trường Đại học Vinh | Nguyễn …`, `Trường Hữu nghị T78 | …`, `Bệnh viện Nhi Trung ương | Trần …`: the name so far
    is a town's, or ends in a number or in a word for whom it is there."""
    if end > at and any(char.isdigit() for char in scan.tokens.keys[end - 1]):
        return True
    if end > at and (scan.tokens.keys[end - 2 : end] == _FRIENDS or scan.ends_before(end, at, "reach")):
        return True
    words = scan.tokens.words[at:end]
    if len(words) == 2 and all(word[0].isupper() for word in words) and scan.any(at, "surname", "name_word") is None:
        return True  # Trường Đại học Tây Bắc | Trần Văn Bình
    seat = scan.at(at, "place") if end > at else None
    return seat is not None and seat.stop == end and seat.value["kind"] != "country"


def _is_told(scan: Scan, at: int) -> bool:
    """A word of what a body does: a small syllable, or a capital that a table has in a compound."""
    words = scan.tokens.words
    if words[at].islower():
        return True
    return is_name_word(scan.tokens, at) and scan.any(at, "name_word", "sector") is not None


def _piece_end(scan: Scan, at: int, stop: int, places: Places, kind: str, *, first: bool) -> int:
    """The end of one piece of a proper name: a known compound, a capital syllable, a number; ``at`` where none."""
    tokens = scan.tokens
    if tokens.keys[at].isdigit():
        return at if counts(scan, at, stop) else at + 1
    if not is_name_word(tokens, at) or scan.any(at, "office", "rank", "award"):
        return at
    compound = scan.any(at, "name_word", "sector")
    body = scan.at(at, "body")
    if body is not None and body.stop == at + 1 and tokens.keys[at] == "trường" and (kind == "company" or not first):
        body = None  # Ngân hàng Đầu tư | Trường An, Công ty TNHH | Trường Thành
    if body is not None and body.stop == at + 1 and not first and body.value.get("needs") in _INCOMPLETE:
        if body.stop >= stop or not is_name_word(tokens, body.stop):
            body = None  # Trường Tiểu học Mường | Khoa 5 bộ máy tính: a faculty of nothing
    if body is not None and (compound is None or compound.stop < body.stop):
        return body.stop if body.value["kind"] == kind else at
    if compound is not None and compound.stop <= stop:
        return compound.stop
    if at + 1 < stop and scan.at(at + 1, "small_name_word") is not None and scan.tokens.words[at + 1].islower():
        return at + 1  # Cảng | quốc tế Mẫu Sơn
    if at + 2 < stop and (first or kind in _TOLD_BY_WORDS) and _is_compound(scan, at, places, lone=first):
        return at + 2
    return at + 1


def is_thousand(scan: Scan, at: int, stop: int) -> bool:
    """`Tiểu đoàn | 1.200 suất quà`, `Trường Hữu nghị | 2,5 tỷ đồng`: figures of one number."""
    tokens, after = scan.tokens, at + 1
    parted = after + 1 < stop and tokens.keys[after] in ".," and tokens.glued(at) and tokens.glued(after)
    return parted and tokens.keys[after + 1].isdigit()


def counts(scan: Scan, at: int, stop: int) -> bool:
    """`Trường Hữu nghị | 20.000 USD`, `Bệnh viện Mẫu Sơn | 5 máy thở`: a figure that counts what comes next."""
    tokens, after = scan.tokens, at + 1
    if after >= stop:
        return False
    if is_thousand(scan, at, stop):
        return True
    if (tokens.keys[after],) in lexicon.by_syllables("multiplier"):
        return True
    hit = scan.any(after, "counter", "currency")
    return hit is not None and hit.value.get("kind") != "body"


def _is_compound(scan: Scan, at: int, places: Places, *, lone: bool) -> bool:
    """`Ngân hàng Ngoại thương Việt Nam`: a capital and a small syllable between two words of the name.

    ``lone``: the first syllable of the name, which alone would be none (`Hội Văn | học`).
    """
    words = scan.tokens.words
    if not words[at + 1].islower() or words[at + 1] in _JOINERS or scan.any(at + 1, "function", "office_end", "say"):
        return False
    if not (is_vietnamese_syllable(words[at]) and is_vietnamese_syllable(words[at + 1])):
        return False
    gives = scan.at(at + 1, "gift_verb")
    if gives is not None and gives.stop > at + 2:
        return False  # Đồn Biên phòng Thuận | đỡ đầu
    if lone:
        seat = scan.at(at, "place")  # ĐH Huế | tuyển sinh, but Trung tâm Anh ngữ
        return seat is None or seat.value["kind"] == "country"
    return words[at + 2][0].isupper() or at + 2 in places


def _person_opens(scan: Scan, at: int, stop: int, places: Places, size: int, kind: str) -> bool:
    """`Công ty Vinamilk Mai Liên`, `Tập đoàn Sông Mẫu Trần Văn Bình`: a person's name right after the body's.

    ``size``: the tokens of the body's proper name so far.
    """
    if scan.at(at, "surname") is None:
        return False
    words, ahead = scan.tokens.words, _names_ahead(scan.tokens, at, stop, places)
    town = scan.at(at + ahead - 1, "place") if kind == "company" and size == 0 and ahead else None
    if town is not None and not is_vietnamese_syllable(words[at + ahead - 1]):
        return False  # Công ty | Hoàng Anh Attapeu
    if ahead >= 4 and scan.at(at + 1, "surname") and (size == 1 or words[at + 2] in ("Văn", "Thị")):
        return False  # Ngân hàng Sao | Mai | Trần Văn Bình
    told = kind == "bank" and scan.at(at - 1, "body") is not None  # Thống đốc NHNN | Hoàng Văn Mẫu
    if size == 0 and words[at - 1].isupper() and not told and words[at + 1] not in ("Văn", "Thị"):
        return False  # Công ty TNHH | Hoàng Long, Công ty TNHH MTV | Hồ Gia Phát
    return ahead >= 3 or ahead == 2 and not is_vietnamese_syllable(scan.tokens.words[at - 1])


def _is_head_of_it(scan: Scan, at: int, stop: int, places: Places) -> bool:
    """`Bệnh viện Mẫu Sơn … Giám đốc Bệnh viện | Trần Văn Bình cho biết`: who heads the house that is told of."""
    head = next((n for n in (1, 2) if scan.tokens.keys[max(0, at - n) : at] in _HOUSES), 0)
    if not head or scan.at(at, "surname") is None or not scan.ends_before(at - head, 0, "office"):
        return False
    end = at + _names_ahead(scan.tokens, at, stop, places)
    if end - at == _MOST_NAMES and end < stop and is_name_word(scan.tokens, end) or end - at < _MOST_NAMES - 1:
        return False
    said = end < stop and scan.any(end, "say", "function") is not None and scan.tokens.keys[end] not in _JOINED
    return said and _is_told_of(scan, at - head, at)


def _is_told_of(scan: Scan, first: int, at: int) -> bool:
    """Whether such a house, the words at ``first:at``, is named otherwise before: `Bệnh viện Mẫu Sơn`."""
    keys, words, size = scan.tokens.keys, scan.tokens.words, at - first
    before = (
        k for k in scan.starting("body", max(0, first - _TOLD_WITHIN), first) if keys[k : k + size] == keys[first:at]
    )
    return any(words[k + size][0].isupper() and keys[k + size : k + size + 2] != keys[at : at + 2] for k in before)


def _is_over(scan: Scan, at: int, end: int) -> bool:
    """`Bệnh viện Bạch Mai | Trần Văn Bình`, `Trường Souphanouvong | Trần Văn Bình`: a name before a person's own."""
    words = scan.tokens.words[at:end]
    if not all(word[0].isupper() for word in words):
        return False  # Trường CĐ Kỹ thuật Lý Tự Trọng
    return len(words) > 1 or len(words) == 1 and not is_vietnamese_syllable(words[0])


def is_foreign_person(tokens: Tokens, at: int, stop: int, places: Places) -> bool:
    """`Chủ nhiệm Ủy ban | Bounmy Vongsa`: two foreign words and no more are a person, no committee's name."""
    ahead = _names_ahead(tokens, at, stop, places)
    if ahead != 2 or at + 2 in places:
        return False
    return not any(is_vietnamese_syllable(word) or word.isupper() for word in tokens.words[at : at + 2])


def is_lao_person(scan: Scan, at: int, stop: int, places: Places) -> bool:
    """`Chủ nhiệm Ủy ban | Xụ Văn Nạ Mẫu tiếp đoàn`: three capital syllables or more that no field is called by."""
    tokens, end = scan.tokens, at
    while end < stop and end - at <= _LONGEST_LAO and is_name_word(tokens, end):
        family = scan.at(end, "surname")
        if end in places or end == at and family is not None or family is not None and not family.value.get("lao"):
            return False
        if scan.any(end, "name_word", "sector", "body", "unit", "reach", "office", "rank"):
            return False
        end += 1
    return 3 <= end - at <= _LONGEST_LAO and all(map(is_vietnamese_syllable, tokens.words[at:end]))


def _names_ahead(tokens: Tokens, at: int, stop: int, places: Places) -> int:
    """How many words of a name begin at ``at``; four stand for more."""
    end, stop = at, min(stop, at + 4)
    while end < stop and is_name_word(tokens, end) and (end not in places or end == at + 1):
        end += 1
    return end - at


def past_letters(tokens: Tokens, at: int, stop: int) -> int:
    """The token after an abbreviation in brackets that starts at ``at`` (`(KH&CN)`); 0 where there is none."""
    close = next((k for k in range(at + 1, min(stop, at + 8)) if tokens.keys[k] == ")"), 0)
    inside = tokens.words[at + 1 : close]
    return close + 1 if inside and all(word.isupper() or word in "&-,." for word in inside) else 0
