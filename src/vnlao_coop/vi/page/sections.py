"""What in a text is the article, and what only stands around it.

News pages reach us as plain text with navigation before the headline, links to other news in
the middle, picture captions between the paragraphs, and lists of related news after the byline.
Facts come from title, lead, body and captions only, so two errors matter: body text that is
lost, and a teaser that counts as body. A line is taken out only where its form or place makes
it sure; everything else stays body.

>>> page = ["Hai tỉnh ký thỏa thuận mới", "- Bão số 4 vào đất liền", "- Giá vàng tăng mạnh"]
>>> page += ["Sáng 3/6, hai tỉnh ký thỏa thuận hợp tác tại thành phố Vinh, tỉnh Nghệ An.", "Lê Mẫu"]
>>> layout = find_layout(Source("\\n".join(page)))
>>> [kind for kind, _, _ in layout.sections], layout.authors
(['title', 'teaser', 'body', 'byline'], ('Lê Mẫu',))
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from vnlao_coop.models.base import SectionKind
from vnlao_coop.text.source import Source, fold
from vnlao_coop.vi.page.bylines import openings, read_byline, read_credit
from vnlao_coop.vi.page.line_rules import LONGEST_CAPTION, STEPS
from vnlao_coop.vi.page.lines import Line, Page, lines
from vnlao_coop.vi.rules import rule

_LONGEST_ABSTRACT = 500
_SHORTEST_HEADLINE, _LONGEST_HEADLINE = 20, 140


@dataclass(slots=True, eq=False)
class Layout:
    """The sections of one text, in clean offsets of its source, in order, over all that is visible."""

    sections: tuple[tuple[SectionKind, int, int], ...] = ()
    title: tuple[int, int] | None = None
    lead: tuple[int, int] | None = None
    authors: tuple[str, ...] = ()
    published: dt.datetime | dt.date | None = None
    published_span: tuple[int, int] | None = None


class Piece(NamedTuple):
    """One stretch of a line, its kind, and the rule that said so."""

    start: int
    end: int
    kind: SectionKind
    rule: str


def find_layout(source: Source) -> Layout:
    """Tell the sections of ``source`` apart; never raises, linear in its length."""
    page, pieces = _read(source)
    sections: list[tuple[SectionKind, int, int]] = []
    for piece in pieces:
        if sections and sections[-1][0] == piece.kind and piece.kind not in ("title", "lead"):
            sections[-1] = (piece.kind, sections[-1][1], piece.end)
        else:
            sections.append((piece.kind, piece.start, piece.end))
    authors: list[str] = []
    for piece in pieces:
        if piece.kind == "byline" and piece.rule != "photo credit":
            authors.extend(
                name for name in read_byline(source.clean[piece.start : piece.end]) or () if name not in authors
            )
    stamped = next((line for line in page.lines if line.stamp is not None), None)
    stamp = stamped.stamp if stamped else None
    if stamp is not None:
        authors.extend(name for name in read_byline(stamp.rest) or () if name not in authors)
    return Layout(
        tuple(sections),
        (page.title.start, page.title.end) if page.title else None,
        (page.lead.start, page.lead.end) if page.lead else None,
        tuple(authors),
        stamp.value if stamp else None,
        (stamped.start + stamp.start, stamped.start + stamp.end) if stamped and stamp else None,
    )


def read_pieces(text: str) -> list[tuple[str, SectionKind, str]]:
    """Each stretch of ``text`` with its kind and the rule that decided it (what the rule tests replay)."""
    source = Source(text)
    return [(source.clean[p.start : p.end], p.kind, p.rule) for p in find_pieces(source)]


def find_pieces(source: Source) -> list[Piece]:
    """Each stretch of ``source`` with its kind and the rule that decided it, in clean offsets."""
    return _read(source)[1]


def _read(source: Source) -> tuple[Page, list[Piece]]:
    found = list(lines(source))
    page = Page(found, stop=len(found))
    for step in STEPS:
        step(page)
    opening = next((line for line in page.lines if line.kind in ("lead", "body")), None)
    return page, [piece for line in page.lines for piece in _pieces(line, later=line is not opening)]


# --- inside a line ----------------------------------------------------------------------------


def _pieces(line: Line, *, later: bool) -> Iterator[Piece]:
    """A line as it is, or its captions, photo credits, signature and links apart."""
    kind, name = line.kind or "body", line.rule
    if kind not in ("body", "caption", "lead"):
        yield Piece(line.start, line.end, kind, name)
        return
    signature = _signature(line.text) if kind == "body" else None
    link = _link_at_end(line.text) if kind == "body" and signature is None else None
    box = _boxed_link(line) if kind == "body" and later else None
    end = min(at for at in (signature, link, box, len(line.text)) if at is not None)
    at = 0
    while line.pictured and (credit := read_credit(line.text, at)) is not None and credit.end <= end:
        begin = at if kind == "caption" else _caption_start(line.text, at, credit.start)
        yield from _piece(line, at, begin, kind, name)
        yield from _piece(
            line, begin, credit.start, "caption", name if kind == "caption" else "caption before its credit"
        )
        at = credit.end if any(map(str.isalnum, line.text[credit.end :])) else len(line.text)
        yield from _piece(line, credit.start, at, "byline", "photo credit")
    yield from _piece(line, at, end, kind, name)
    if end == box:
        yield from _piece(line, end, len(line.text), "teaser", "link with its dateline")
    elif end == signature:
        yield from _piece(line, end, len(line.text), "byline", "signature at the end")
    elif end == link:
        yield from _piece(line, end, len(line.text), "teaser", "link at the end")


def _piece(line: Line, start: int, end: int, kind: SectionKind, name: str) -> Iterator[Piece]:
    text = line.text[start:end]
    bare = text.strip()
    if kind == "caption":
        bare = bare.rstrip(" -")
    if any(map(str.isalnum, bare)):
        at = line.start + start + text.index(bare[0])
        yield Piece(at, at + len(bare), kind, name)


def _caption_start(text: str, at: int, credit: int) -> int:
    """Where the sentence before a credit begins: it is the caption. A long one has body stuck to it."""
    end = len(text[:credit].rstrip(" -("))
    for index in range(end - 2, at, -1):
        if text[index] in ".!?…" and text[index + 1] == " " and not text[max(at, index - 2) : index].isupper():
            return index + 2 if credit - index < LONGEST_CAPTION else credit
    return at if credit - at < LONGEST_CAPTION else credit


@rule(
    "signature at the end",
    reader="read_pieces",
    examples={
        "Hai bên ký kết thỏa thuận. Thu Mẫu": {"Thu Mẫu": "byline"},
        "Hai bên ký kết thỏa thuận. Lê Thu Mẫu (TTXVN)": {"Lê Thu Mẫu (TTXVN)": "byline"},
        "Hai bên ký kết thỏa thuận... Theo VOV": {"Theo VOV": "byline"},
    },
    never=["Dự lễ ký có các ông: Lê Văn Mẫu, Trần Ví Dụ", "Hai bên ký kết thỏa thuận. Lễ ký diễn ra tại Vinh"],
)
def _signature(text: str) -> int | None:
    """Where a signature begins that is glued to the last sentence."""
    if text[-1] == ".":
        return None
    for index in range(max(0, len(text) - 90), len(text) - 2):
        if text[index] in ".!?…\"'" and (text[index + 1] == " " or text[index - 1 : index + 1] == "/."):
            tail = text[index + 1 :].strip()
            if tail and tail[0].isupper() and read_byline(tail) is not None:
                return text.index(tail[0], index + 1)
    return None


@rule(
    "link at the end",
    reader="read_pieces",
    examples={
        "Hai bên ký kết thỏa thuận. Xem video lễ ký tại Vinh Thu Mẫu": {"Xem video lễ ký tại Vinh Thu Mẫu": "teaser"}
    },
    never=["Hai bên ký kết thỏa thuận. Video do ban tổ chức gửi tặng."],
)
def _link_at_end(text: str) -> int | None:
    """Where a link begins that is glued to the last sentence."""
    if text[-1] in ".!?…":
        return None
    opening = openings("section_link_opening")
    for index in range(max(0, len(text) - 160), len(text) - 2):
        if text[index] in ".!?…" and text[index + 1] == " ":
            tail = text[index + 1 :].lstrip()
            if fold(tail[:40]).startswith(opening):
                return len(text) - len(tail)
    return None


@rule(
    "link with its dateline",
    reader="read_pieces",
    examples={
        "Hai bên ký kết thỏa thuận.\nHai bên chúc mừng nhau. Bão số 4 vào đất liền TTO - Bão số 4 đã vào bờ.": {
            "Bão số 4 vào đất liền TTO - Bão số 4 đã vào bờ.": "teaser"
        },
    },
    never=["TTO - Hai bên ký kết thỏa thuận.", "Hai bên ký kết thỏa thuận mới TTO - Sáng nay, hai bên ký kết."],
)
def _boxed_link(line: Line) -> int | None:
    """Where another article begins in the middle of this one: its headline, then the sign of the paper."""
    at = line.key.find(" - ")
    while at >= 0 and not line.key.endswith(_signs(), 0, at):
        at = line.key.find(" - ", at + 1)
    if at < 0:
        return None
    for sign in openings("section_dateline"):
        at = line.key.find(f" {sign} - ")
        if at < 0 or len(line.text) - at > _LONGEST_ABSTRACT:
            continue
        start = max(line.text.rfind(mark, 0, at) + 2 for mark in (". ", "! ", "? ", "… ", "  "))
        start = start if start > 1 else 0
        if _SHORTEST_HEADLINE <= at - start <= _LONGEST_HEADLINE:
            return start
    return None


@cache
def _signs() -> tuple[str, ...]:
    """The signs of papers, as words of a line."""
    return tuple(f" {sign}" for sign in openings("section_dateline"))
