"""Fields of cooperation: politics, defence, education … from a closed list, where a sentence speaks of cooperation.

A field counts where the sentence has a word of cooperation (`hợp tác`, `phối hợp`, `chia sẻ kinh
nghiệm` …) before it, or soon after it. The same words in the name of a body (`Bộ Quốc phòng`,
`Sở Văn hóa, Thể thao và Du lịch`) name no field. The list and its OECD-DAC sectors are
``lexicon/fields.toml``.

>>> from vnlao_coop.vi.scan import Scan
>>> scan = Scan.of("Bộ Quốc phòng hai nước hợp tác về quốc phòng - an ninh, y tế")
>>> [found.value for found in read_fields(scan, [(0, len(scan.tokens))])]
['defence', 'security', 'health']
"""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.vi import lexicon
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Hit, Scan, within

_CUE_AFTER = 12  # tokens: "kinh tế, thương mại là trọng tâm hợp tác"
_LISTS = frozenset(':;-•"(')
_CUES = ("field_no_cue", "field_cue", "field_weak_cue", "field_bond")


def read_fields(scan: Scan, spans: Sequence[tuple[int, int]]) -> list[Found[str]]:
    """The codes of the fields of cooperation named in the given sentences, in reading order."""
    found: list[Found[str]] = []
    cue_at = scan.positions("field_cue", "field_weak_cue", "field_bond")
    field_at = scan.positions("field", "field_shield")
    for first, stop in spans:
        cues = _cues(scan, within(cue_at, first, stop))
        if cues:
            found.extend(_fields(scan, first, within(field_at, first, stop), stop, cues))
    return found


def _cues(scan: Scan, places: Sequence[int]) -> list[int]:
    """Where the sentence speaks of cooperation. `Lĩnh vực` alone does not: it needs a word of two sides."""
    strong: list[int] = []
    weak: list[int] = []
    bond = False
    for at in places:
        for _, kind, _ in scan.rows_at(at, *_CUES):
            if kind == "field_no_cue":
                break
            if kind == "field_cue":
                strong.append(at)
            elif kind == "field_weak_cue":
                weak.append(at)
            elif kind == "field_bond":
                bond = True
    return sorted(strong + weak) if strong or bond else []


@rule(
    "field of cooperation",
    reader="read_fields",
    examples={
        "hợp tác trên các lĩnh vực: Kinh tế, đầu tư, giao lưu nhân dân": ["economy", "investment", "people_to_people"],
        "chia sẻ kinh nghiệm phòng, chống ma túy": ["drug_control"],
        "ký biên bản trong lĩnh vực du lịch": ["tourism"],
        "kinh tế, thương mại là trọng tâm hợp tác": ["economy", "trade"],
        "hợp tác giữa các tổ chức chính trị - xã hội": ["mass_organisations"],
    },
    never=[
        "Bộ Quốc phòng hợp tác với Sở Văn hóa, Thể thao và Du lịch",
        "Bộ Tài nguyên và môi trường tiếp tục hợp tác",
        "Hợp tác xã nông nghiệp",
        "Hai bên hợp tác, đón đoàn nông nghiệp sang thăm",
        "Đề nghị hỗ trợ Quỹ khoa học và công nghệ",
        "Kinh tế của tỉnh tăng trưởng",
        "các lĩnh vực văn hóa, xã hội của tỉnh phát triển",
        "hợp tác tại khu vực biên giới trong môi trường hòa bình",
        "Bộ trưởng ngoại giao hai nước bàn việc hợp tác",
    ],
)
def _fields(scan: Scan, first: int, places: Sequence[int], stop: int, cues: list[int]) -> list[Found[str]]:
    found: list[Found[str]] = []
    in_body = False  # the last field read belongs to the name of a body
    reached, end_of_last = first, -1
    for at in places:
        hit = scan.any(at, "field", "field_shield")
        if at < reached or hit is None or hit.stop > stop:
            continue
        reached = hit.stop
        if hit.kind == "field_shield":
            continue
        joined = end_of_last >= 0 and _joins(scan, end_of_last, at)
        in_body = _in_body(scan, hit, first) or (in_body and joined)
        spoken_of = cues[0] < at or any(0 < cue - hit.stop <= _CUE_AFTER for cue in cues)
        if not in_body and spoken_of:
            found.append(Found(hit.first, hit.stop, str(hit.value["code"]), "field of cooperation"))
        end_of_last = hit.stop
    return found


def _in_body(scan: Scan, hit: Hit, first: int) -> bool:
    """Whether the words are part of a body's name: a capital within a sentence, or a head word before."""
    keys, words = scan.tokens.keys, scan.tokens.words
    if hit.first == first:
        return False
    before = keys[hit.first - 1]
    if before in lexicon.phrases("field_not_after"):
        return True
    capital = words[hit.first][0].isupper() and not words[hit.first].isupper()
    return capital and before not in _LISTS


def _joins(scan: Scan, end: int, at: int) -> bool:
    """`Tài nguyên và môi trường`, `Văn hóa, Thể thao`: one name; `Quốc phòng, y tế` need not be."""
    between = scan.tokens.keys[end:at]
    if between == (",",):
        return scan.tokens.words[at][0].isupper()
    return between in (("và",), ("-",), ("&",))
