"""Bodies of both countries, read as compositions: head + field + reach + place.

`Sở Nông nghiệp - Lâm nghiệp Thủ đô Viêng Chăn` is a head (Sở) with a field (Nông nghiệp - Lâm
nghiệp) and a place; a department never met before parses the same way. Heads and fields are
``lexicon/organizations.toml``; the words of names are read in
:mod:`vnlao_coop.vi.actors.organization_names`, places in :mod:`vnlao_coop.vi.actors.places`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.models.base import make, with_changes
from vnlao_coop.text.tokens import Tokens
from vnlao_coop.vi.actors.names import (
    is_hyphenated_name,
    is_vietnamese_syllable,
    looks_vietnamese,
    opens_full_name,
)
from vnlao_coop.vi.actors.organization_forms import OWN_NAMES, of_friends, with_abbreviations
from vnlao_coop.vi.actors.organization_names import (
    Places,
    field_end,
    goes_on,
    is_foreign_person,
    is_lao_person,
    is_thousand,
    opens_body,
    proper_name_end,
    spelt,
)
from vnlao_coop.vi.actors.organization_rows import is_of_several, is_told_of, past_apostrophe, row_of_names
from vnlao_coop.vi.actors.organization_tails import Tail, as_entered, in_full, mandates, pair_of
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Hit, Scan, within

_SHORTEST_ABBREVIATION = 3  # letters
_HIGH_SCHOOLS = frozenset(["ĐH", "CĐ"])
_LED = frozenset(["committee", "agency"])  # bodies that are called after nobody
_STUDIED = frozenset(["tưởng", "thưởng", "cứu"])  # Tư tưởng, Giải thưởng, Nghiên cứu
_OF_NAMES = frozenset(["school", "media"])  # Đại học Xu-pha-nu-vông, Báo Pa-xả-xôn
_NAMED_BY_OWNER = frozenset(["agency", "hospital", "media"])  # kinds that another body's name completes
_HOUSED = frozenset(["school", "hospital"])
_PROVINCIAL = frozenset(["hospital", "agency"])  # a province has one: Bệnh viện Đa khoa tỉnh, Thư viện tỉnh
_PROVINCE = "tỉnh"
_WHICH = frozenset(["bạn", "này", "ta", "nhà", "đó", "khác", "lỵ"])
_WITHIN_PROVINCES = frozenset(["district", "village", "commune"])
_TELLS = frozenset(["thông", "họp", "cảnh", "tình", "dự", "khai", "phóng", "điện", "loan", "trình", "mật", "tin"])
_REGIONS = frozenset(["province", "city"])
_FIELD = 8  # tokens of what a department is for
_OF_ARMY = frozenset(["military", "agency"])
_SUPERIORS = frozenset(["ministry", "parliament", "government", "school", "agency", "department"])
_OWNERS = frozenset(["parliament"])  # `Ủy ban Đối ngoại của Quốc hội` is the full name


def by_start(found: Sequence[Found[Any]]) -> dict[int, Found[Any]]:
    """Findings by their first token."""
    return {f.first: f for f in found}


def read_organizations(scan: Scan, spans: Sequence[tuple[int, int]], places: Places) -> list[Found[Organization]]:
    """Every body named within ``spans`` (token ranges), in order, none inside another."""
    found: list[Found[Organization]] = []
    heads = scan.positions("body")
    for first, stop in spans:
        reached = first
        for index in within(heads, first, stop):
            if index >= reached and (body := read_organization(scan, index, stop, places)):
                found += _row(scan, body, stop, places) or [body]
                reached = found[-1].stop
    return with_abbreviations(scan, spans, of_friends(scan, found, places))


def _abbreviated(scan: Scan, at: int, stop: int) -> str | None:
    """`(EVN)` right after a body: its abbreviation, capitals only."""
    if at + 2 >= stop or scan.tokens.keys[at] != "(" or scan.tokens.keys[at + 2] != ")":
        return None
    word = scan.tokens.words[at + 1]
    return word if len(word) >= _SHORTEST_ABBREVIATION and word.isupper() and word.isalpha() else None


@rule(
    "body composition",
    reader="vnlao_coop.vi.replay:organizations",
    examples={
        "Sở Nông nghiệp - Lâm nghiệp tỉnh Hủa Phăn": {"Sở Nông nghiệp - Lâm nghiệp tỉnh Hủa Phăn": "department, LA"},
        "Bộ KH&CN Lào và Bộ Y tế": {"Bộ KH&CN Lào": "ministry, LA", "Bộ Y tế": "ministry, None"},
        "Đại sứ quán Lào tại Việt Nam": {"Đại sứ quán Lào tại Việt Nam": "embassy, LA"},
        "Ban Quốc tế Trung ương Đoàn": {"Ban Quốc tế Trung ương Đoàn": "committee, None"},
        "Hội Hữu nghị Việt Nam - Lào tỉnh Hà Tĩnh": {"Hội Hữu nghị Việt Nam - Lào tỉnh Hà Tĩnh": "association, VN"},
    },
    never=["cơ sở y tế", "công ty này", "trụ sở mới", "Quyết định số 123/QĐ-UBND", "Công văn số 45/UBND-VX"],
)
def read_organization(
    scan: Scan, first: int, stop: int, places: Places, *, alone: bool = False
) -> Found[Organization] | None:
    """The body whose name starts at token ``first``, if one does; ``alone``: without the body that it belongs to."""
    head = scan.at(first, "body")
    if head is None or head.stop > stop or scan.shielded(first) or mandates(scan, head.stop):
        return None
    if head.value["kind"] == "police" and _is_field(scan, first):
        return None
    if (group := scan.at(first, "group")) is not None and group.stop > head.stop:
        return None  # Đoàn thanh niên | tình nguyện tỉnh A: a group, no union
    if not opens_body(scan, first, places):
        return None  # Ủy ban Quốc phòng, An ninh và Đối ngoại
    if _in_person(scan, head, stop) or _in_number(scan, first) or _is_word(scan, head):
        return None
    place_here = places.get(first)
    if place_here and place_here.stop > head.stop:
        return None  # "Đảng" in a longer place name
    entry: Mapping[str, Any] = head.value
    if entry.get("small") and scan.tokens.words[first][0].islower() and not _opens_a_title(scan, head, places):
        return None
    if entry.get("numbered") and head.stop < stop and scan.tokens.keys[head.stop] in ("trưởng", "phó"):
        return None  # Đại đội trưởng
    core_end = _with_called(scan, head.stop, _core_end(scan, first, head.stop, stop, places, entry), stop)
    counted = head.first > 0 and scan.tokens.keys[head.first - 1] in ("hai", "2")
    sent = bool(scan.ends_before(first, 0, "group"))
    tail = Tail.read(scan, core_end, stop, places, entry, counted=counted, sent=sent)
    if entry.get("seated") and (tail.place is None or tail.place.kind == "country") and not is_told_of(scan, tail.end):
        return None  # phó giám đốc công an tỉnh, công an hai nước
    if entry.get("host") and tail.country and (tail.place is None or tail.place.kind == "country"):
        return None  # Đoàn đại biểu Quốc hội Lào: a delegation of its Quốc hội
    bare = core_end == head.stop + 1 and scan.tokens.words[head.stop] in _HIGH_SCHOOLS  # Trường ĐH ở Huế
    complete = _is_complete(entry, core_end > head.stop and (not bare or tail.place is not None), tail)
    end, place, pieces = tail.end, tail.place, tail.pieces
    if not complete and _is_of_province(scan, entry, end, stop):
        complete, end, pieces = True, end + 1, [*pieces, scan.tokens.keys[end]]
    known = scan.at(head.stop, "body") if core_end > head.stop and not tail.country else None  # Tập đoàn Viettel
    country = (known.value.get("country") if known is not None and known.stop == core_end else None) or tail.country
    if entry["kind"] != "front" or not country:  # the press calls that of a Lao province `Ủy ban MTTQ tỉnh A` as well
        country = entry.get("country") or country
    if place is None and country is None and entry["kind"] in _HOUSED and (address := _lao_address(scan, end, places)):
        place, country = address, "LA"
    named = complete or entry["kind"] not in _NAMED_BY_OWNER
    inside = not named or entry["kind"] == "mass_organization" and end == head.stop
    above = None if alone or place or country else _superior(scan, end, stop, places, entry["kind"], unknown=inside)
    if above is None and entry.get("part") == "of_ministry" and not (alone or place or country):
        above = _staff(scan, end, stop, places)
    if above is None and (entry.get("numbered") or entry.get("part")) and not (alone or place or country):
        above = _command(scan, end, stop, places, part=str(entry.get("part", "")))
    if not complete and (above is None or named):
        return None
    if above is not None:
        inner, end = above
        place, country, pieces = inner.place, inner.country, [*pieces, inner.canonical]
    head_text = str(entry.get("canonical") or in_full(as_entered(entry, scan.tokens.text(first, head.stop))))
    core = spelt(scan, head.stop, core_end)
    if core[:2] in _HIGH_SCHOOLS and core[2:3] in ("", " "):
        core = f"{in_full(core[:2])}{core[2:]}"  # Trường ĐH Vinh
    words = (head_text, core, *pieces)
    value = make(
        Organization,
        name=scan.tokens.text(first, end),
        canonical=" ".join(filter(None, words)),
        kind=entry["kind"],
        level=entry.get("level"),
        place=place,
        country=country,
        abbreviation=_abbreviated(scan, end, stop),
    )
    return Found(first, end, value, "body composition")


@rule(
    "posts in a row",
    reader="vnlao_coop.vi.replay:organizations",
    examples={
        "các Đồn Biên phòng Nà Hỳ, Mẫu Sơn và Mẫu Giang": {
            "Đồn Biên phòng Mẫu Sơn": "military, None",
            "Đồn Biên phòng Mẫu Giang": "military, None",
        },
        "Các Đại đội 217, 219 và 221 (Lào)": {"Đại đội 219": "military, LA", "Đại đội 221 (Lào)": "military, LA"},
        "3 đồn biên phòng: Mẫu Hỳ, Mẫu Giang (BĐBP Hà Tĩnh)": {
            "đồn biên phòng Mẫu Hỳ": "military, VN",
            "đồn biên phòng Mẫu Giang (BĐBP Hà Tĩnh)": "military, VN",
        },
        "hai đồn biên phòng Mẫu Sơn và Mẫu Giang (BĐBP Điện Biên)": {
            "đồn biên phòng Mẫu Giang (BĐBP Điện Biên)": "military, VN",
        },
    },
    never=[
        "Đồn Biên phòng Mẫu Sơn, Mẫu Giang",
        "các Đồn Biên phòng Mẫu Sơn, Quảng Bình",
        "các Đồn Biên phòng Mẫu Sơn, Công an xã",
        "các Đồn Biên phòng Mẫu Sơn và Nguyễn Văn Mẫu",
        "các Đại đội 217, 20 người",
    ],
)
def _row(scan: Scan, first: Found[Organization], stop: int, places: Places) -> list[Found[Organization]]:
    """`các Đồn Biên phòng A, B và C (BĐBP tỉnh D)`: one head for all of them; what follows the last is of all."""
    head = scan.at(first.first, "body")
    if head is None or first.value.kind != "military" or not is_of_several(scan, first.first):
        return []
    last = scan.tokens.keys[first.stop - 1]
    colon = scan.tokens.keys[head.stop : head.stop + 1] == (":",)
    listed = colon and first.stop == head.stop  # các đồn biên phòng: A, B
    named = first.stop > head.stop or listed
    row = row_of_names(scan, first.stop, stop, places, numbers=last.isdecimal()) if named else []
    if len(row) <= listed:
        return []
    tail = Tail.read(scan, row[-1][1], stop, places, head.value)
    end, place, country, pieces = tail.end, tail.place, tail.country, tail.pieces
    if country is None and (above := _superior(scan, end, stop, places, first.value.kind)):
        inner, end = above
        place, country, pieces = inner.place, inner.country, [*pieces, inner.canonical]
    own = scan.tokens.text(head.stop, first.stop)
    called = first.value.canonical.removesuffix(own).rstrip()
    printed, found = scan.tokens.text(head.first, head.stop), list[Found[Organization]]()
    for at, close in row if listed else [(head.stop, first.stop), *row]:
        until = end if close == row[-1][1] else close
        canonical = " ".join([called, scan.tokens.text(at, close), *pieces])
        name = f"{printed} {scan.tokens.text(at, until)}"
        post = with_changes(first.value, {"name": name, "canonical": canonical, "place": place, "country": country})
        found.append(Found(at, until, post, "posts in a row") if found else Found(first.first, until, post, first.rule))
    return found


def _opens_a_title(scan: Scan, head: Hit, places: Places) -> bool:
    """`báo | Tuổi Trẻ`, `tạp chí | Cộng sản`; not `họp báo Bộ A`, `thông báo Lào`, `báo ông X`."""
    at, words = head.stop, scan.tokens.words
    if at + 1 >= len(words) or not words[at][0].isupper() or at in places or scan.tokens.keys[head.first - 1] in _TELLS:
        return False
    return words[at].istitle() and scan.any(at, "body", "office", "surname", "honorific", "rank") is None


def _in_number(scan: Scan, at: int) -> bool:
    """`Quyết định số 123/QĐ-UBND`, `số 45/UBND-VX`: letters of a document's number, no body."""
    keys = scan.tokens.keys
    if not scan.tokens.words[at].isupper():
        return False  # Đại đội 215/Bộ CHQS tỉnh A
    slash = at - 1 if at and keys[at - 1] == "/" else at - 3 if at > 3 and keys[at - 1] == "-" else 0
    return slash > 0 and keys[slash] == "/" and keys[slash - 1].isdecimal()


def _is_field(scan: Scan, first: int) -> bool:
    """`Bộ trưởng | Công an`, `Bộ trưởng | An ninh Lào`: what a ministry is for, which the office itself tells."""
    office = scan.at(first - 2, "office") if first > 1 and scan.at(first, "sector") else None
    return office is not None and office.stop == first and bool(office.value.get("heads"))


def _is_word(scan: Scan, head: Hit) -> bool:
    """`Ca mổ thành công`: a word at the head of a sentence, no abbreviation (`CA tỉnh`)."""
    word = scan.tokens.words[head.first]
    return head.stop == head.first + 1 and word.istitle() and in_full(word.upper()) != word.upper()


def _in_person(scan: Scan, head: Hit, stop: int) -> bool:
    """`Thứ trưởng Nguyễn Trường Giang`: a surname before the head, and one more name word after it, no field."""
    words, at = scan.tokens.words, head.first
    if head.stop > at + 1 and opens_full_name(scan, head.stop - 1, stop):
        return True  # Trưởng Ban Tổ chức Trung | ương Đoàn Văn Mẫu
    if head.stop == at + 2 and words[at].islower() and scan.ends_before(at, 0, "body"):
        own = scan.at(head.stop - 1, "surname") is not None and looks_vietnamese(scan, head.stop - 1, head.stop + 2)
        if own and head.stop + 2 <= stop and all(word.istitle() for word in words[head.stop : head.stop + 2]):
            return True  # Phó Chủ tịch UBND tỉnh | Đoàn Minh Mẫu
    if head.stop != at + 1 or not at or scan.at(at - 1, "surname") is None or not words[at - 1][0].isupper():
        return False
    after = words[at + 1] if at + 1 < stop else ""
    known = scan.any(at + 1, "sector", "name_word", "body", "place") is not None
    return after[:1].isupper() and is_vietnamese_syllable(after) and not known


def _core_end(scan: Scan, first: int, at: int, stop: int, places: Places, entry: Mapping[str, Any]) -> int:
    """The end of the field and the proper name after a head that ends at ``at``."""
    needs, proper, end = entry.get("needs"), entry.get("proper"), at
    if needs == "place" or entry.get("pair") and pair_of(scan, at, stop, places):
        return at
    if is_hyphenated_name(scan.tokens, at, stop):
        if entry["kind"] not in _OF_NAMES or not needs:
            return at
        called = scan.at(at, "historical")  # Trường Sĩ quan Cay-xỏn Phôm-vi-hản
        return called.stop if called is not None and called.stop <= stop else _hyphenated_end(scan.tokens, at, stop)
    if entry.get("numbered") and at < stop and scan.tokens.keys[at].isdigit() and not is_thousand(scan, at, stop):
        return goes_on(scan, at + 1, stop, places, str(entry["kind"]))  # Đại đội 251 biên phòng Lào
    if needs or entry.get("fields"):
        small_head = scan.tokens.words[first][0].islower()
        acts = entry["kind"] == "hospital" and (what := scan.at(at, "sector")) and what.value.get("verb")
        small = small_head or bool(acts)  # Bệnh viện | tổ chức khám bệnh
        end = field_end(scan, at, stop, places, capital=small, known=needs == "name")
    led = entry["kind"] == "committee" or entry["kind"] == "association" and scan.ends_before(first, 0, "office")
    if needs == "field" and led and is_foreign_person(scan.tokens, at, stop, places):
        return at  # Chủ tịch Hội | Bountiem Phissamay
    if entry["kind"] in _LED and _is_headed(scan, first) and _is_person(scan, at, stop, places):
        return at  # Trưởng Ban | Khăm Phon Xay Nha Vông, Chánh Thanh tra | Bounmy Vongsa
    if needs == "field" and scan.ends_before(first, 0, "office") and is_lao_person(scan, at, stop, places):
        return at
    if needs == "name" or proper or needs and end == at:
        namesake = bool(entry.get("namesake")) and end == at
        post = bool(proper) and entry.get("level") == "local" and not scan.ends_before(first, 0, "office")
        named = proper_name_end(scan, end, stop, places, str(entry["kind"]), namesake=namesake, post=post)
        what_for = scan.at(named, "sector") if named > end else None
        if what_for is not None and not what_for.value.get("verb") and scan.at(end, "name_word"):
            return field_end(scan, named, stop, places, known=True)  # Quỹ Phát triển khoa học và công nghệ
        end = past_apostrophe(scan.tokens, named, stop) if named > end else named
        if entry["kind"] == "school" and is_hyphenated_name(scan.tokens, end - 1, stop):
            end = _hyphenated_end(scan.tokens, end - 1, stop)  # Học viện Quốc phòng Cay-xỏn Phôm-vi-hản
            while end < stop and is_hyphenated_name(scan.tokens, end, stop):
                end = _hyphenated_end(scan.tokens, end, stop)
        if end > at and entry["kind"] in OWN_NAMES:
            end = goes_on(scan, end, stop, places, str(entry["kind"]))
    return end


def _with_called(scan: Scan, at: int, end: int, stop: int) -> int:
    """`Viện Nghiên cứu Tư tưởng | Hồ Chí Minh`, `Trung tâm Tư tưởng Cay | -xỏn Phôm-vi-hản`: whose thought it is on."""
    for first in (end - 1, end) if end > at + 1 else ():
        called = scan.at(first, "historical") if scan.tokens.keys[first - 1] in _STUDIED else None
        if called is not None and end < called.stop <= stop:
            return called.stop
    return end


def _is_headed(scan: Scan, first: int) -> bool:
    """Whether an office ends in or right before the head of a body: `Chánh | Thanh tra`, `Phó Trưởng | Ban`."""
    hits = (scan.at(k, "office") for k in range(max(0, first - 2), first))
    return any(hit is not None and hit.stop >= first for hit in hits)


def _is_person(scan: Scan, at: int, stop: int, places: Places) -> bool:
    """A whole Lao name, right behind what its holder heads."""
    return is_lao_person(scan, at, stop, places) or is_foreign_person(scan.tokens, at, stop, places)


def _hyphenated_end(tokens: Tokens, at: int, stop: int) -> int:
    """The end of `Xu-pha-nu-vông`: schools are called after people."""
    end = at + 1
    while end + 1 < stop and tokens.keys[end] == "-" and tokens.words[end + 1][0].isalpha() and tokens.glued(end):
        end += 2
    return end


def _is_complete(entry: Mapping[str, Any], has_core: bool, tail: Tail) -> bool:
    """Whether a head has what it needs: `Bộ` a field, `Trường` a name or a place."""
    if entry.get("needs") == "owner":
        return False
    if entry.get("needs") == "place":  # An ninh | tỉnh Hủa Phăn, Biên phòng | Sơn La: a force of one country alone
        theirs = tail.place is not None and tail.place.country in (None, entry["of"])
        return theirs and (entry["of"] == "LA" or (tail.place is not None and tail.place.kind in _REGIONS))
    if has_core or not entry.get("needs") or entry.get("pair") and tail.pieces:
        return True
    return bool((entry["needs"] == "name" or entry.get("placed")) and tail.place)


def _is_of_province(scan: Scan, entry: Mapping[str, Any], at: int, stop: int) -> bool:
    """`Bệnh viện Đa khoa | tỉnh đã khám …`, `Trường Chính trị | tỉnh`: the province's own, without its name."""
    if entry["kind"] not in _PROVINCIAL or entry.get("needs") != "name" or at + 1 >= stop:
        return False
    return scan.tokens.keys[at] == _PROVINCE and scan.at(at + 1, "both") is None and _goes_past(scan, at + 1)


def _goes_past(scan: Scan, at: int) -> bool:
    """Whether token ``at``, behind `tỉnh`, is neither its name nor a word that says which."""
    return not scan.tokens.words[at][0].isupper() and scan.tokens.keys[at] not in _WHICH


def _superior(
    scan: Scan, at: int, stop: int, places: Places, kind: str, *, unknown: bool = False
) -> tuple[Organization, int] | None:
    """The body that this one, of ``kind``, belongs to: `Cục Đối ngoại Bộ Quốc phòng Lào`, `Vụ Kế hoạch (thuộc Bộ Y tế
    Lào)`, `Viện Quy hoạch (trực) thuộc Bộ Xây dựng`, `Đồn Biên phòng A/BĐBP tỉnh B`.

    ``unknown``: also one whose country is not said (`Bảo tàng Quân khu 4`, `Công đoàn Công ty A`).
    """
    tokens, first = scan.tokens, at
    brackets = at + 2 < stop and tokens.keys[at] == "("
    owner = scan.at(at + 1, "body") if at + 1 < stop and tokens.keys[at] == "của" else None
    owned = owner is not None and owner.value["kind"] in _OWNERS
    under = 2 if tokens.keys[at : at + 2] == ("trực", "thuộc") else int(tokens.keys[at : at + 1] == ("thuộc",))
    first += owned + under
    if brackets:
        first = at + 2 if tokens.keys[at + 1] == "thuộc" else at + 1
    dash = tokens.keys[at : at + 1] in (("-",), ("–",))
    slash = dash or tokens.keys[at : at + 1] == ("/",)
    first += slash
    if first >= stop or not tokens.words[first][0].isupper():
        return None
    inner = read_organization(scan, first, stop, places, alone=True)
    if inner is None or slash and not _commands(inner.value.kind, kind):
        return None
    if under and (unknown or kind == "military" or inner.value.kind not in _SUPERIORS):
        return None  # các Vụ | trực thuộc Bộ Ngoại giao; a command is known without its ministry
    head = scan.at(first, "body")
    if dash and inner.value.kind != "ministry":
        return None  # Tổng cục A - Bộ B; Đồn Biên phòng A - Đại đội 251 (Lào) are two units side by side
    byname = brackets and inner.value.kind == "company" and head is not None and head.stop == inner.stop  # … (Unitel)
    if inner.value.country is None and not (unknown or owned or byname or under):
        return None
    if not brackets:
        return inner.value, inner.stop
    close = inner.stop
    if tokens.keys[close : close + 1] == (",",) and (land := places.get(close + 1)) is not None:
        close = land.stop if land.value.kind == "country" else close  # (Bộ CHQS tỉnh A, Lào)
    return (inner.value, close + 1) if close < stop and tokens.keys[close] == ")" else None


def _commands(above: str, kind: str) -> bool:
    """`Cục A/Bộ B`, `Đồn C/BĐBP tỉnh D`; not `Sở Y tế/Sở Giáo dục`, which are told as one or the other."""
    return above == "ministry" != kind or above == "military" and kind in _OF_ARMY or above == kind == "police"


def _lao_address(scan: Scan, at: int, places: Places) -> Place | None:
    """`Trường THPT Hữu nghị | , huyện A, tỉnh B (Lào)`, `… | (tỉnh B, Lào)`, `… | , tỉnh B do C xây`: where it stands.

    A province or city alone may be the next of a list (`Trường Đại học A, tỉnh B và C`).
    """
    keys, here = scan.tokens.keys, places.get(at + 1)
    if keys[at : at + 1] not in ((",",), ("(",)) or here is None or here.value.country != "LA":
        return None
    if here.value.kind in _WITHIN_PROVINCES or keys[at] == "(" and here.value.kind != "country":
        return here.value
    bracket = keys[here.stop : here.stop + 1] == ("(",) and places.get(here.stop + 1)
    after = bracket.stop + 1 if bracket else here.stop
    built = keys[after : after + 1] in (("do",), ("được",)) and here.value.kind != "country"
    return here.value if built else None


def _staff(scan: Scan, at: int, stop: int, places: Places) -> tuple[Organization, int] | None:
    """`Cục Bản đồ | Bộ Tổng Tham mưu`, `Cục Hậu cần | Quân khu 4`: the staff or ministry right behind a department."""
    if at >= stop or scan.tokens.words[at] not in ("Bộ", "Tổng", "Quân"):
        return None
    inner = read_organization(scan, at, stop, places, alone=True)
    return (inner.value, inner.stop) if inner is not None and inner.value.kind in ("ministry", "military") else None


def _command(scan: Scan, at: int, stop: int, places: Places, *, part: str = "") -> tuple[Organization, int] | None:
    """`Đại đội Biên phòng 217, Bộ CHQS tỉnh Hủa Phăn`: the Lao command that a unit known by its number belongs to.

    So a ``part`` of a ministry or of a school: `Vụ Đổi mới, Bộ Y tế Lào`, `Khoa Luật, Đại học Quốc gia Lào`.
    """
    if at + 1 >= stop or scan.tokens.keys[at] != "," and (part or scan.tokens.keys[at] != "-"):
        return None
    at += scan.tokens.keys[at + 1] == "thuộc"
    inner = read_organization(scan, at + 1, stop, places, alone=True)
    kinds = {"of_ministry": ("ministry", "military"), "of_school": ("school",)}.get(part, ("military",))
    if inner is None or inner.value.kind not in kinds:
        return None
    paired = part == "of_ministry" and _opens_same(scan, inner.stop, stop)  # Cục A, Bộ B và Cục C, Bộ D Lào
    return (inner.value, inner.stop) if inner.value.country == "LA" or paired else None


def _opens_same(scan: Scan, at: int, stop: int) -> bool:
    """Whether another department and its ministry follow `và` at token ``at``."""
    other = scan.at(at + 1, "body") if at + 1 < stop and scan.tokens.keys[at] in ("và", "với") else None
    if other is None or other.value.get("part") != "of_ministry":
        return False
    comma = next((k for k in range(other.stop, min(stop, other.stop + _FIELD)) if scan.tokens.keys[k] == ","), None)
    return comma is not None and scan.tokens.words[comma + 1 : comma + 2] == ("Bộ",)
