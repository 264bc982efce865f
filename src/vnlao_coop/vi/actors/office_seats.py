"""Posts, villages and sections between an office and the name of who holds it: `Trưởng bản Nọng Mẫu | Bun Lựt`."""

from __future__ import annotations

from typing import TypeAlias

from vnlao_coop.vi.actors.mentions import SEATED
from vnlao_coop.vi.actors.names import is_family_name, is_hyphenated_name, is_vietnamese_syllable, looks_vietnamese
from vnlao_coop.vi.actors.office_owners import heads_village
from vnlao_coop.vi.actors.office_rows import LONGEST_ASIDE, Rows
from vnlao_coop.vi.actors.offices import Office
from vnlao_coop.vi.rules import rule

_POSTS = frozenset(["đồn trưởng", "phó đồn trưởng", "đồn phó", "trạm trưởng", "phó trạm trưởng", "đội trưởng"])
SECTIONS = ("trưởng khoa", "trưởng bộ môn", "phó khoa")
_MENTIONS = "vnlao_coop.vi.replay:mentions"
_Seated: TypeAlias = tuple[tuple[Office, ...], int, int] | None  # the offices, and the tokens of the name


def in_brackets(row: Rows, stack: tuple[Office, ...], stop: int, until: int) -> _Seated:
    """`trưởng bản Na Mẫu (xã Mẫu Sơn) Lò Văn Bình`, `Chủ tịch UBND TP Uông Mẫu (Quảng Ninh) Trần Văn Bình`: a seat
    before what it lies in, in brackets, then the name."""
    office = stack[-1]
    if not (office.bare or office.unit) or (close := row.close(stop, until, LONGEST_ASIDE)) is None:
        return None
    around = next((row.places[k].value for k in range(stop + 1, close) if k in row.places), None)
    if around is None:
        return None
    end = row.name(close + 1, until, announced=True)
    if end < close + 3:
        if not office.unit or stop != office.stop + 2:
            return None
        end = close + 1  # `Chủ tịch UBND TP Uông Mẫu (Quảng Ninh) cho biết`: no name at all
    place = around if office.unit else office.place
    complement, rule_name = (office.complement[0], close + 1), SEATED if heads_village(office) else office.rule
    office = office._replace(stop=close + 1, complement=complement, unit=None, place=place, rule=rule_name)
    return (*stack[:-1], office), close + 1, end


@rule(
    SEATED,
    reader=_MENTIONS,
    examples={
        "Đồn trưởng Nậm Mẫu Quàng Văn Bình nói với khách từ Lào.": {"Quàng Văn Bình": "Đồn trưởng Nậm Mẫu"},
        "Trưởng bản Nọng Mẫu Bun Lựt nói với khách từ Lào.": {"Bun Lựt": "Trưởng bản Nọng Mẫu"},
        "Trưởng bản Na Toóng, ông Bun Lựt nói với khách từ Lào.": {"Bun Lựt": "Trưởng bản Na Toóng"},
    },
    never=["Trưởng bản Bun Lựt nói với khách từ Lào.", "Trưởng bản Lò Văn Bình nói."],
)
def in_name(row: Rows, stack: tuple[Office, ...], begin: int, stop: int, until: int) -> _Seated:
    """`Đồn trưởng Nậm Mẫu | Quàng Văn Bình`, `Trưởng bản Nọng Mẫu | Bun Lựt`: what reads as one long name is a
    post or a village and the name of who heads it."""
    office, scan = stack[-1], row.scan
    village = heads_village(office)
    heads = village or office.canonical_role.casefold() in _POSTS
    if not heads or not office.bare or scan.at(begin, "surname") is not None:
        return _of_field(row, stack, begin, stop)
    if village and scan.tokens.keys[stop : stop + 1] in ((",",), ("-",)):
        later, addressed = row.honorific(stop + 1, until)
        ranks, later = row.stack(later, until)  # Giám đốc Trại giam Mẫu Sơn, | Đại tá | X
        addressed = addressed or bool(ranks) and all(rank.rank for rank in ranks)
        named = row.name(later, until, announced=True) if addressed else later
        if named > later + 1:
            return (*stack[:-1], row.widened(office, stop, SEATED), *ranks), later, named
    if village and (behind := _past_commune(row, stop, until)) is not None:
        return (*stack[:-1], row.widened(office, behind[0], SEATED)), *behind
    cut = next((k for k in range(begin + 2, stop - 1) if _opens_family(row, k)), 0)
    if not cut and village and stop >= begin + 4:
        cut = begin + 2
    if not cut:
        return None
    stop = max(stop, row.name(cut, until, announced=True))  # two names in a row are longer than one
    return (*stack[:-1], row.widened(office, cut, SEATED)), cut, stop


def _past_commune(row: Rows, at: int, stop: int) -> tuple[int, int] | None:
    """`Trưởng bản Huồi Mẫu | , xã Mẫu Hợp | Và Bá Bình`: the name behind where a village lies."""
    end = at
    while end + 1 < stop and row.scan.tokens.keys[end] == "," and end + 1 in row.places:
        end = row.places[end + 1].stop
    named = row.name(end, stop, announced=True) if end > at else end
    return (end, named) if named > end + 1 else None


def _of_field(row: Rows, stack: tuple[Office, ...], begin: int, stop: int) -> _Seated:
    """`Giám đốc Hợp tác xã Nông nghiệp | Khe Mẫu | Nguyễn Văn Bình`: two syllables between what an office is of and
    a whole Vietnamese name are where that is; `Trưởng khoa | Nội | Nguyễn Văn Bình`: one is the section."""
    office, scan = stack[-1], row.scan
    section = office.bare and office.canonical_role.casefold().endswith(SECTIONS)
    cut = begin + 2 - section
    two = stop >= cut + 3 and scan.tokens.keys[begin + 1] not in ("thị", "văn")  # Kim Mẫu | Nguyễn Văn Bình
    if office.rank or office.bare and not section or not two or is_family_name(scan, begin) and stop < begin + 5:
        return None
    family = scan.at(cut, "surname")
    whole = family is not None and not family.value.get("lao") and looks_vietnamese(scan, cut, stop)
    district = office.body is not None and office.body.level == "district" and scan.tokens.keys[begin + 1] != "-"
    if not whole and not (district and is_hyphenated_name(scan.tokens, cut, stop)):
        return None
    if not all(map(is_vietnamese_syllable, scan.tokens.words[begin:cut])):
        return None
    return (*stack[:-1], row.widened(office, cut, SEATED)), cut, stop


def _opens_family(row: Rows, at: int) -> bool:
    """A family name, but not the first syllable of `Ma-hả-lạt`."""
    return row.scan.at(at, "surname") is not None and row.scan.tokens.keys[at + 1] != "-"
