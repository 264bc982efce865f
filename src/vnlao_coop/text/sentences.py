"""Sentences: where one stops, in a press that writes T.Ư, TP., GS.TS. and 25.2.

>>> from vnlao_coop.text.source import Source
>>> from vnlao_coop.text.tokens import tokenize
>>> tokens = tokenize(Source("Dự có đại diện Ban Đối ngoại T.Ư; TP. Huế. Chiều 25.2, đoàn về."))
>>> [tokens.text(*span) for span in sentences(tokens, 0, len(tokens))]
['Dự có đại diện Ban Đối ngoại T.Ư; TP. Huế.', 'Chiều 25.2, đoàn về.']
"""

from __future__ import annotations

from vnlao_coop.text.tokens import Tokens

# A full stop after these is part of the word.
_ABBREVIATIONS = frozenset(
    "tp tx ts ths gs pgs bs ks tr st mr mrs dr t ts kts ls ds tskh gvc gvcc nsnd nsưt ngnd ngưt ttnd ttưt".split()
    + "bscki bsckii bsck1 bsck2 cki ckii ck1 ck2 ht tt đđ nt ns uv".split()
)
# Words that open a sentence and no city's name: `của HĐND TP. | Theo ông X, …`, but `TP. Huế`, `TP. Bà Rịa`.
_OPENS = frozenset("trước theo tại sau trong ngoài khi nếu với tuy những các hiện đây ông bà để vì do".split())
_COMPANY = frozenset(["ltd", "co", "inc", "corp"])  # the same before a bracket: "Co., Ltd. (Mẫu Sơn)"
_ENDS = frozenset(".!?…")
_OPENERS = frozenset("\"'([-*•")
_CLOSERS = frozenset("\"')]")
_MARKS = _ENDS | _CLOSERS
_MOST_CLOSERS = 4  # that follow one full stop; a longer run is no punctuation, and each of its marks is looked at


def sentences(tokens: Tokens, first: int, stop: int) -> list[tuple[int, int]]:
    """The sentences (token spans) of tokens ``first:stop``; a line break always ends one."""
    found: list[tuple[int, int]] = []
    starts, ends = tokens.starts, tokens.ends
    begin = first
    breaks = _before_breaks(tokens, first, stop)
    marks = tokens.among(_MARKS, first, stop - 1)
    for index in sorted(breaks.union(marks)) if breaks else marks:
        if index in breaks or _ends_here(tokens, begin, index, ends[index] < starts[index + 1], stop):
            found.append((begin, index + 1))
            begin = index + 1
    if begin < stop:
        found.append((begin, stop))
    return found


def _before_breaks(tokens: Tokens, first: int, stop: int) -> set[int]:
    """The tokens of ``first:stop`` that a line break follows, but for the last."""
    if stop <= first:
        return set()
    clean, end = tokens.source.clean, tokens.ends[stop - 1]
    found: set[int] = set()
    at = clean.find("\n", tokens.starts[first], end)
    while at >= 0:
        following = tokens.index_at(at)
        if first < following < stop:
            found.add(following - 1)
        at = clean.find("\n", tokens.starts[following] if following < len(tokens) else end, end)
    return found


def _ends_here(tokens: Tokens, begin: int, index: int, spaced: bool, stop: int) -> bool:
    """Whether the sentence that began at ``begin`` ends with the mark at ``index``, not the last of the text."""
    mark = index
    least = max(begin, index - _MOST_CLOSERS)
    while mark > least and tokens.keys[mark] in _CLOSERS and tokens.glued(mark - 1):
        mark -= 1
    if mark == begin or tokens.keys[mark] not in _ENDS:
        return False
    following = index + 1
    if not spaced and tokens.keys[following] in _CLOSERS:
        return False  # the closing mark belongs to this sentence; it is looked at next
    while following < stop and tokens.keys[following] in _OPENERS:
        following += 1
    if following >= stop:
        return True
    opens = tokens.words[following][0]
    if not (opens.isupper() or opens.isdigit()):
        return False
    if tokens.keys[mark] != ".":
        return spaced
    before = tokens.keys[mark - 1]
    if before in _ABBREVIATIONS and tokens.words[mark - 1][0].isupper():
        opening = tokens.keys[following] in _OPENS and tokens.keys[min(following + 1, stop - 1)] != "rịa"
        return before == "tp" and spaced and opening
    if before in _COMPANY and tokens.keys[index + 1] == "(":
        return False
    if mark - 1 == begin and (before.isdigit() or len(before) == 1):
        return False  # the number of a list item: "1. Đoàn", "a. Đoàn"
    dotted = mark - 2 >= begin and tokens.keys[mark - 2] == "." and tokens.glued(mark - 2)
    if spaced and len(before) == 1 and not dotted and tokens.words[mark - 1].isupper() and opens.isupper():
        return False  # an initial: "D. Medvedev", but not the end of "T.Ư. Chiều"
    if not spaced:  # "kết thúc.Đoàn": a missing space, unless it is T.Ư or 25.2
        year = before.isdigit() and len(before) == 4 and tokens.words[following][1:].islower()  # ngày 3/8/2016.Việc
        return len(before) > 2 and (before.isalpha() or year) and not opens.isdigit()
    return True
