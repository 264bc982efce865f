"""People of one side whom the other takes in, or fetches, to learn: who takes them teaches them.

`A nhận 12 cán bộ của B sang bồi dưỡng`, `A đưa 20 thanh niên B về C học nghề`, `25 cán bộ B được A tiếp nhận sang thực
tập`: people are counted or listed, whose they are stands with them, and what they come for is to learn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from vnlao_coop.models.actors import Organization
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.gift_clauses import Clause, Telling
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_sides import OTHER, Side
from vnlao_coop.vi.facts.gift_words import REACH, are, learns_at, pupils, trainees
from vnlao_coop.vi.rules import rule

TAKEN = "students taken in"

_TAKES = frozenset(["receive", "send"])
_SENDS = ("gửi",)  # also who pays for those whom he sends to school
_LEAD = 4  # tokens between the verb and the people: `thêm`, `mỗi năm`, `từ 10 -`
_OTHERS = frozenset(["money", "award", "thing"])  # what is taken in before them is no people
_JOINS = frozenset(["và", ","])
_NOUN = 2  # tokens of the noun behind its number: `bạn trẻ`, `lượt cán bộ`
_GRANTED = ("học", "bổng")
_GOING = frozenset(fold("sang qua về vào đến tới lên xuống ra theo để").split())


@dataclass(slots=True, eq=False)
class Taken:
    """Who is taken in (``counted``, where there are numbers), whose they are, and where the words on it end."""

    counted: list[Mark]
    whose: Mark | None
    stop: int


def taken_in(told: Telling) -> Taken | None:
    """The people whom the verb of ``told`` takes in to learn, or None."""
    if told.act not in _TAKES and told.clause.keys[told.verb.first : told.verb.stop] != _SENDS:
        return None
    return _passive(told) if told.passive else _active(told)


def _active(told: Telling) -> Taken | None:
    """`nhận 12 cán bộ của B sang bồi dưỡng`, `đón các bác sĩ B sang A thực hành`."""
    clause, first = told.clause, told.verb.stop
    keys = clause.keys
    ahead = [m for m in clause.marks[told.at + 1 : clause.end] if m.first - first <= REACH]
    people = next((m for m in ahead if m.first - first <= _LEAD and _are_people(clause, m)), None) or _many(told)
    if people is None or any(m.first < people.first and (m.tag in _OTHERS or m.value == ",") for m in ahead):
        return None
    stop = min(clause.end_token, first + REACH)
    figures = (k for k in range(people.first + 1, people.stop) if keys[k][0].isalpha())  # 1 | . | 150 | cán bộ
    learned = _learned(ahead, keys, next(figures, people.first + 1), stop)
    going = next((k for k in range(people.stop, learned if learned > 0 else stop) if keys[k] in _GOING), 0)
    cut = next((m.first for m in ahead if m.tag == "stop" and m.first >= people.stop and m.value in ",;"), stop)
    if learned <= 0 and (not _of_school(told, people) or 0 < -learned < cut):
        return None  # tiếp nhận 100 cán bộ, đón 30 học sinh sang giao lưu
    learned = max(learned, 0)
    whose = _whose(ahead, people, going or learned or stop)
    if told.act != "receive" and (whose is None or whose.value.country != OTHER.get(_own(told) or "")):
        return None  # đưa 20 cán bộ của tỉnh sang B học
    last = _place(ahead, learned) if learned else max(people.stop, whose.stop if whose is not None else 0)
    counted = _row(clause, people, whose.stop if whose is not None else last) if people.tag == "quantity" else []
    return Taken(counted, whose, last)


def _row(clause: Clause, people: Mark, stop: int) -> list[Mark]:
    """`19 lưu học sinh | và 3 cán bộ của B`: those counted in a row, up to token ``stop``."""
    row = [people]
    for item in clause.context.between(clause.number, people.stop, stop, "quantity"):
        mark = Mark("quantity", item.first, item.stop, item.value)
        if clause.keys[item.first - 1] not in _JOINS or not _are_people(clause, mark):
            break
        row.append(mark)
    return row


def _own(told: Telling) -> str | None:
    """The side of who acts, in the clause or before it."""
    if told.subject is not None:
        return told.clause.sides.giver(told.subject).country
    return told.clause.before.country if told.clause.before is not None else None


def _learned(marks: Sequence[Mark], keys: Sequence[str], first: int, stop: int) -> int:
    """As :func:`learns_at`, but no word in the name of a body counts."""
    while (learned := learns_at(keys, first, stop)) > 0:
        name = next((m for m in marks if m.tag == "party" and m.value.actors and m.first < learned <= m.stop), None)
        if name is None:
            return learned
        first = name.stop  # 20 giáo viên do Bộ Giáo dục và Đào tạo cử sang
    return learned


def _passive(told: Telling) -> Taken | None:
    """`25 cán bộ của B được A tiếp nhận sang thực tập`: the people stand before who takes them in."""
    clause, before = told.clause, told.before
    behind = clause.marks[told.at + 1 : clause.end]
    learned = _learned(behind, clause.keys, told.verb.stop, min(clause.end_token, told.verb.stop + REACH))
    subject = told.subject
    if learned <= 0 or subject is None or subject not in before:
        return None
    ahead = before[: before.index(subject)]
    people = next((m for m in reversed(ahead) if m.tag == "quantity" and _are_people(clause, m)), None)
    if people is None:
        return None
    return Taken([people], _whose(ahead, people, subject.first), _place(behind, learned))


def _place(marks: Sequence[Mark], learned: int) -> int:
    """The token behind what they learn and where: `thực tập | tại Nghệ An`, `dự lớp | bồi dưỡng`."""
    learned = next((m.stop for m in marks if m.first == learned and m.tag == "verb"), learned)
    at = next((k for k, m in enumerate(marks) if m.role == "at" and learned <= m.first), None)
    cut = next((m.first for m in marks if m.first >= learned and (m.tag in ("stop", "verb") or m.role == "and")), None)
    if (
        at is None
        or at + 1 >= len(marks)
        or marks[at + 1].tag != "party"
        or (cut is not None and cut < marks[at].first)
    ):
        return learned
    return marks[at + 1].stop


def _are_people(clause: Clause, mark: Mark) -> bool:
    """Whether a number or a party is one of people who can be taught."""
    words = trainees()
    if mark.tag == "quantity":
        counted = clause.keys[mark.first + 1 : mark.stop + _NOUN]
        return are(words, counted) and _GRANTED not in pairwise(counted)  # nhận 20 suất học bổng
    return mark.tag == "party" and are(words, mark.value.heads)


def _many(told: Telling) -> Mark | None:
    """`nhận các thẩm phán trẻ của B`: people of a word that names no side by itself."""
    marks, keys = told.clause.marks, told.clause.keys
    each = marks[told.at + 1] if told.at + 1 < told.clause.end else None
    if each is None or each.role != "each" or each.first != told.verb.stop:
        return None
    return Mark("group", each.stop, each.stop + 1, {}) if are(trainees(), keys[each.stop : each.stop + 1]) else None


def _of_school(told: Telling, people: Mark) -> bool:
    """`nhận 10 em học sinh B vào Trường A`, `nhận 486 lưu học sinh B`: pupils are taken in to learn."""
    if told.act != "receive":
        return False
    if told.clause.keys[told.verb.first] == "đón":  # Trường đón thêm 68 lưu học sinh B; not: Tỉnh A đón …
        actor = told.clause.sides.giver(told.subject).actor
        if not isinstance(actor, Organization) or actor.kind != "school":
            return False
    keys = told.clause.keys
    if people.tag == "group":
        return False
    return are(pupils(), people.value.heads if people.tag == "party" else keys[people.first + 1 : people.stop + 1])


def _whose(marks: Sequence[Mark], people: Mark, limit: int) -> Mark | None:
    """Whose people they are: who is named with them, before where they go."""
    named = (m for m in marks if m.tag == "party" and people.first <= m.first < limit and m.value.countries)
    return next(named, None)


# --- the parties ----------------------------------------------------------------------------------


@rule(
    TAKEN,
    reader="told_commitments",
    examples={
        "Tỉnh Điện Biên đã tiếp nhận 100 lưu học sinh của tỉnh Phông Sa Lỳ sang học tập.": {
            "Tỉnh Điện Biên → tỉnh Phông Sa Lỳ: 100 lưu học sinh": "training, completed"
        },
        "Tỉnh đoàn Nghệ An đưa 20 bạn trẻ tỉnh Xiêng Khoảng (Lào) về thành phố Vinh học nghề sửa xe máy.": {
            "Tỉnh đoàn Nghệ An → tỉnh Xiêng Khoảng: 20 bạn trẻ": "training, completed"
        },
        "Năm 2017, 25 lượt cán bộ thanh tra Lào được Thanh tra Chính phủ Việt Nam tiếp nhận sang tập huấn.": {
            "Thanh tra Chính phủ Việt Nam → Lào: 25 lượt cán bộ": "training, completed"
        },
    },
    never=[
        "Tỉnh Điện Biên tiếp nhận 100 cán bộ của tỉnh Phông Sa Lỳ sang thăm.",
        "Tỉnh Điện Biên đón 100 cán bộ của tỉnh Phông Sa Lỳ sang giao lưu với học viên Trường Quân sự.",
        "Tỉnh Điện Biên đưa 20 cán bộ của tỉnh sang Lào học tiếng Lào.",
        "Trường Phổ thông Tây Bắc tiếp nhận 30 học sinh tỉnh Phông Sa Lỳ (Lào) sang giao lưu văn nghệ.",
        "Tỉnh Hủa Phăn nhận 20 suất học bổng từ tỉnh Sơn La.",
    ],
)
def students(told: Telling, taken: Taken) -> tuple[Side, Side]:
    """Who takes the other side's people in to learn trains them."""
    args, clause = told.args, told.clause
    told.rule, told.act = TAKEN, "train"
    args.money, args.content = [], []
    args.things = [m for m in args.things if "bổng" in clause.keys[m.first : m.stop]]  # theo diện học bổng
    args.quantities = taken.counted
    if args.going and "pledged" not in told.roles:
        told.roles = [*told.roles, "going"]  # tiếp nhận mỗi năm 15 cán bộ
    args.last = max(taken.stop, *(mark.stop for mark in taken.counted), 0)
    giver = clause.sides.giver(told.subject) if told.subject is not None else clause.before
    return giver or Side(), clause.sides.of(taken.whose)
