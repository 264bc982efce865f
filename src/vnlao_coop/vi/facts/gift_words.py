"""The people of gifts, by the words of the lexicon: pupils, all who learn, who helps, who is treated or relieved."""

from __future__ import annotations

from collections.abc import Iterable

from vnlao_coop.vi.lexicon import phrases


def pupils() -> frozenset[str]:
    """Words for those at school: `học (sinh)`, `lưu (học sinh)`, `em`."""
    return phrases("gift_pupil")


def learners() -> frozenset[str]:
    """Words for those at school and those in office who can be taught."""
    return phrases("gift_pupil") | phrases("gift_staff")


def helpers() -> frozenset[str]:
    """Words for those who are sent to help: `bác (sĩ)`, `chuyên (gia)`, `kíp`."""
    return phrases("gift_helper")


def residents() -> frozenset[str]:
    """Words for people who are treated, fed and housed: `người`, `hộ`, `bà (con)`."""
    return phrases("gift_resident")


def studies() -> frozenset[str]:
    """Words for what learners do: `học (tập)`, `(đào) tạo`."""
    return phrases("gift_study")


def are(words: frozenset[str], keys: Iterable[str]) -> bool:
    """Whether one of ``words`` is among the folded tokens ``keys``."""
    return not words.isdisjoint(keys)
