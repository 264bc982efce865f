"""The lines of a text, and what the form of a line tells by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vnlao_coop.models.base import SectionKind
from vnlao_coop.text.source import Source
from vnlao_coop.vi.page.bylines import Stamp

LONG = 200  # a line this long is prose whatever its end
_INNER_STOP = re.compile("[.!?…] ")
_PROSE = 60  # so is one this long that ends in a full stop
_STOPS = (".", "!", "?", "…", '."', '!"', '?"', '…"', ".'", ".)", ":", ";")


@dataclass(slots=True, eq=False)
class Line:
    """One line that is not blank, without the blanks around it."""

    start: int
    end: int
    text: str
    key: str  # folded
    kind: SectionKind | None = None
    rule: str = ""
    stamp: Stamp | None = None

    @property
    def stopped(self) -> bool:
        """Ends as a sentence does."""
        return self.text.endswith(_STOPS)

    @property
    def prose(self) -> bool:
        """A paragraph of running text."""
        if len(self.text) < _PROSE:
            return False
        return len(self.text) >= LONG or (self.stopped and (self.text[-1] not in "?!" or inner_stop(self.text)))

    @property
    def headline(self) -> bool:
        """No full stop, some words, not too long: a headline, a subheading, or a caption without its stop."""
        text = self.text
        if self.prose or self.stopped or len(text) < 20 or text.count(" ") < 3:
            return False
        return (text[0].isupper() or text[0] in "\"'[" or text[0].isdigit()) and not inner_stop(text)

    @property
    def pictured(self) -> bool:
        """May hold a photo credit: worth a closer look."""
        return ":" in self.key and ("ảnh" in self.key or "hình" in self.key)

    def be(self, kind: SectionKind, name: str) -> None:
        """Settle the kind of this line, by the rule of this name."""
        self.kind, self.rule = kind, name


@dataclass(slots=True, eq=False)
class Page:
    """The lines of one text while they are being told apart."""

    lines: list[Line]
    stop: int  # the article ends before this line
    title: Line | None = None
    lead: Line | None = None

    def open(self, first: int = 0, stop: int | None = None) -> Iterator[tuple[int, Line]]:
        """The lines that no rule has taken yet."""
        for index in range(first, len(self.lines) if stop is None else stop):
            line = self.lines[index]
            if line.kind is None:
                yield index, line

    def runs(self, first: int, wanted: Callable[[Line], bool]) -> Iterator[tuple[int, int]]:
        """The stretches of open lines of the article that are wanted, each as long as it goes."""
        at = first
        while at < self.stop:
            end = at
            while end < self.stop and self.lines[end].kind is None and wanted(self.lines[end]):
                end += 1
            if end > at:
                yield at, end
            at = max(end, at + 1)

    def first_prose(self) -> int:
        """The first paragraph of running text, or the number of lines."""
        return next((index for index, line in self.open() if line.prose), len(self.lines))


def inner_stop(text: str) -> bool:
    """Whether a sentence ends before the line does."""
    for stop in _INNER_STOP.finditer(text, 2, max(2, len(text) - 2)):
        at = stop.start()
        if text[at + 2].isupper() and text[at - 2 : at].islower():
            return True
    return False


def lines(source: Source) -> Iterator[Line]:
    """The lines of ``source`` that are not blank."""
    clean, start = source.clean, 0
    for raw in clean.split("\n"):
        text = raw.strip()
        if text:
            begin = start + raw.index(text[0])
            yield Line(begin, begin + len(text), text, source.folded[begin : begin + len(text)])
        start += len(raw) + 1
