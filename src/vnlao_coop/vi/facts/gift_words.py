"""The people of gifts, by the words of the lexicon: pupils, all who learn, who helps, who is treated or relieved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vnlao_coop.vi.lexicon import by_syllables, phrases

REACH = 26  # tokens behind a verb in which it says what those whom it takes in come for
_ENDS = frozenset(".;!?:")


def pupils() -> frozenset[str]:
    """Words for those at school: `học (sinh)`, `lưu (học sinh)`, `em`."""
    return phrases("gift_pupil")


def learners() -> frozenset[str]:
    """Words for those at school and those in office who can be taught."""
    return phrases("gift_pupil") | phrases("gift_staff")


def helpers() -> frozenset[str]:
    """Words for those who are sent to help: `bác (sĩ)`, `chuyên (gia)`, `kíp`."""
    return phrases("gift_helper")


def trainees() -> frozenset[str]:
    """Words for all whom another side may take in to learn."""
    return learners() | helpers() | phrases("gift_trainee")


def residents() -> frozenset[str]:
    """Words for people who are treated, fed and housed: `người`, `hộ`, `bà (con)`."""
    return phrases("gift_resident")


def studies() -> frozenset[str]:
    """Words for what learners do: `học (tập)`, `(đào) tạo`."""
    return phrases("gift_study")


def are(words: frozenset[str], keys: Iterable[str]) -> bool:
    """Whether one of ``words`` is among the folded tokens ``keys``."""
    return not words.isdisjoint(keys)


def _in_number(keys: Sequence[str], k: int) -> bool:
    """Whether the stop at ``k`` parts the thousands of a number: `1.150 lưu học sinh`."""
    return 0 < k < len(keys) - 1 and keys[k] == "." and keys[k - 1].isdigit() and keys[k + 1].isdigit()


def learns_at(keys: Sequence[str], first: int, stop: int) -> int:
    """The token behind the word within tokens ``first:stop`` that says that people come to learn, or 0.

    Where they come for something else (`sang thăm`, `sang giao lưu với học viên`) the token of that word, negative.
    """
    words = by_syllables("gift_learning")
    for k in range(first, min(stop, first + REACH)):
        two = tuple(keys[k : k + 2])
        pair = words.get(two) if len(two) > 1 else None  # a text may end in `… cấp học`
        said = pair or words.get((keys[k],))
        if keys[k] in _ENDS and not _in_number(keys, k):
            return 0
        if said == "other":
            return -k
        if said == "learns" and (pair or words.get((keys[k - 1], keys[k])) != "name"):
            return k + (2 if pair else 1)
    return 0
