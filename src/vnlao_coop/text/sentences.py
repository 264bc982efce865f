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
_ABBREVIATIONS = frozenset("tp tx ts ths gs pgs bs ks tr st mr mrs dr t ts kts nsnd nsưt".split())
_ENDS = frozenset(".!?…")
_OPENERS = frozenset("\"'([-*•")


def sentences(tokens: Tokens, first: int, stop: int) -> list[tuple[int, int]]:
    """The sentences (token spans) of tokens ``first:stop``; a line break always ends one."""
    found: list[tuple[int, int]] = []
    begin, clean = first, tokens.source.clean
    for index in range(first, stop):
        last = index + 1 >= stop
        if not last:
            gap = clean[tokens.ends[index] : tokens.starts[index + 1]]
            if "\n" not in gap and not (tokens.keys[index] in _ENDS and _ends_here(tokens, index, bool(gap), stop)):
                continue
        found.append((begin, index + 1))
        begin = index + 1
    return found


def _ends_here(tokens: Tokens, index: int, spaced: bool, stop: int) -> bool:
    following = index + 1
    if not spaced and tokens.keys[following] in "\"')" and following + 1 < stop:
        return False  # the closing mark belongs to this sentence; it is looked at next
    while following < stop and tokens.keys[following] in _OPENERS:
        following += 1
    if following >= stop:
        return True
    opens = tokens.words[following][0]
    if not (opens.isupper() or opens.isdigit()):
        return False
    if tokens.keys[index] != ".":
        return spaced
    before = tokens.keys[index - 1] if index else ""
    if before in _ABBREVIATIONS and tokens.words[index - 1][0].isupper():
        return False
    if not spaced:  # "kết thúc.Đoàn": a missing space, unless it is T.Ư or 25.2
        return len(before) > 2 and before.isalpha() and not opens.isdigit()
    return True
