"""A drawing of an article: its text, and under each line the records that were read there.

Made for goldens that a person can check: nothing is hidden, the same article draws the same.

>>> from vnlao_coop.models.base import Evidence, Mention
>>> from vnlao_coop.models.dates import PartialDate
>>> proof = Evidence(start=5, end=13, quote="sáng 4/4", rule="day and month")
>>> mention = Mention[PartialDate](value=PartialDate(month=4, day=4, part_of_day="morning"), evidence=(proof,))
>>> print(draw(Article(text="Vào, sáng 4/4 họp.", dates=(mention,))), end="")
            | Vào, sáng 4/4 họp.
            |      ^^^^^^^^ date XXXX-04-04 morning
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vnlao_coop.display.marks import Mark, marks
from vnlao_coop.display.words import width
from vnlao_coop.models.article import Article

_SPACES = str.maketrans({"\t": " ", "\x0b": " ", "\x0c": " ", "\r": " ", "\x85": " ", "\u2028": " ", "\u2029": " "})


def draw(article: Article, columns: int = 100) -> str:
    """``article.text`` in rows of at most ``columns`` characters, marked; the margin names the section.

    A mark that runs on over several rows is underlined in each and named in the first; a
    continued one is named ``…``. Marks of the same characters share a line. Rows of teasers and
    boilerplate have a dot in the margin.
    """
    found = marks(article)
    edges = {section.start: section.kind for section in article.sections}
    lines: list[str] = []
    opened: list[Mark] = []
    upcoming = 0
    kind = ""
    for start, end in _rows(article.text, columns):
        begun = sorted(edge for edge in edges if start <= edge < max(end, start + 1))
        margin = edges[begun[0]] if begun else ""
        here_kind = margin if begun and not article.text[start : begun[0]].strip() else kind
        kind = edges[begun[-1]] if begun else kind
        dim = "." if here_kind in ("teaser", "boilerplate") else " "
        lines.append(f"{margin:>11}{dim}| {article.text[start:end].translate(_SPACES)}".rstrip())
        opened = [mark for mark in opened if mark.end > start]
        while upcoming < len(found) and found[upcoming].start < end:
            opened.append(found[upcoming])
            upcoming += 1
        named: dict[tuple[int, int], list[str]] = {}
        for mark in opened:
            name = "…" if mark.start < start else f"{mark.name}{mark.doubt}"
            if start == end:
                continue  # an empty line within a longer mark
            here = named.setdefault((max(mark.start, start), min(mark.end, end)), [])
            if name not in here:
                here.append(name)
        for (first, last), names in named.items():
            before, under = width(article.text[start:first]), max(1, width(article.text[first:last]))
            lines.append(f"{'':>11} | {' ' * before}{'^' * under} {' | '.join(names)}")
    return "".join(line + "\n" for line in lines)


def _rows(text: str, columns: int) -> Iterator[tuple[int, int]]:
    """The text cut at line breaks and, in long lines, after the last space that fits."""
    breaks = [-1, *(i for i, c in enumerate(text) if c == "\n"), len(text)]
    for before, end in pairwise(breaks):
        start = before + 1
        while end - start > columns:
            cut = text.rfind(" ", start, start + columns) + 1
            cut = cut if cut > start else start + columns
            yield start, cut
            start = cut
        yield start, end
