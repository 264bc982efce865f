"""The raw text, a clean twin, a folded twin, and the exact way back.

Vietnamese text reaches us composed (NFC) or decomposed (NFD), with no-break and zero-width
spaces, with `hòa` or `hoà`, with five kinds of dash. Reading happens on two twins of equal
length: ``clean`` (NFC, plain spaces, plain hyphens and quotes, capitals kept) and ``folded``
(``clean`` in lower case with the tone mark in one place). Every offset in them leads back to
the raw characters, so that evidence is always verbatim. Composing concerns the Latin marks
(U+0300 to U+036F); Lao script is left as it is.

>>> source = Source("Thu\u0309 đo\u0302 Ha\u0300 No\u0323\u0302i")
>>> source.clean
'Thủ đô Hà Nội'
>>> start, end = source.raw_span(7, 13)
>>> source.raw[start:end] == "Ha\u0300 No\u0323\u0302i"
True
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

# One for one: these never change the length of the text.
_CLEAN: dict[str, str] = {
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\x00", " "
    ),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u00ad", "-"),
    **dict.fromkeys("\u2028\u2029\x0b\x0c\x85\r", "\n"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4", "'"),
    **dict.fromkeys("\u00d0\u0189", "Đ"),  # Icelandic eth and African D, typed for Đ
    **dict.fromkeys("\u00f0\u0256", "đ"),
    "\uff0c": ",",
    "\uff1a": ":",
    "\uff1b": ";",
}
_UNCLEAN = re.compile("[" + "".join(_CLEAN) + "]")

# Characters with no width of their own: invisible in print, dropped from the twins.
_HIDDEN = "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_INVISIBLE = re.compile(f"[{_HIDDEN}]")
# What takes more than one raw character for one of ours: a letter with its marks, a hidden character.
_MARK = "\u0300-\u034e\u0350-\u036f"
_NEEDS_MAP = re.compile(f"[{_MARK}{_HIDDEN}]")
_CLUSTER = re.compile(f"[^{_MARK}{_HIDDEN}](?:[{_HIDDEN}]*[{_MARK}])+|[{_HIDDEN}]+|[{_MARK}]+")

# Tone placement: the older style marks the second vowel of oa, oe, uy, the newer the first.
# Both twins of a pair fold to the newer one; `toàn` and `tòan` then fold alike too. So do `kí`, `lí`, `mĩ`,
# `quí` …, which schoolbooks and some papers write for `ký`, `lý`, `mỹ`, `quý`, and `sỹ`, which others write for `sĩ`.
_TONE = {
    old: new
    for olds, news in (
        ("oà oá oả oã oạ", "òa óa ỏa õa ọa"),
        ("oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"),
        ("uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy"),
    )
    for old, new in zip(olds.split(), news.split(), strict=True)
} | dict(zip("kí kì kĩ kỉ lí mĩ sỹ quí qui quĩ".split(), "ký kỳ kỹ kỷ lý mỹ sĩ qúy quy qũy".split(), strict=True))
_TONE_PAIRS = re.compile(r"o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|(?:k[íìĩỉ]|lí|mĩ|sỹ|qu[íiĩ])(?!\w)")  # the keys of _TONE


def fold(text: str) -> str:
    """The folded form of clean text: lower case, one tone placement, one spelling; same length.

    >>> fold("Ban Thường vụ Thành uỷ kí thoả thuận"), fold("bác sỹ"), fold("kính, kíp, lính")
    ('ban thường vụ thành ủy ký thỏa thuận', 'bác sĩ', 'kính, kíp, lính')
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters (İ) grow in lower case: keep those as they are
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    return _TONE_PAIRS.sub(lambda match: _TONE[match[0]], lowered)


@lru_cache(maxsize=8192)
def fold_name(name: str) -> str:
    """:func:`fold` of a name, kept: the same ones are compared again and again, in an article and in the next."""
    return fold(name)


def _compose(raw: str) -> tuple[str, list[int]]:
    """``raw`` composed, without hidden characters, and for each of its characters where its cluster starts."""
    pieces: list[str] = []
    starts: list[int] = []
    composed: dict[str, str] = {}  # a text has many letters with marks, but few different ones
    at = 0
    for cluster in _CLUSTER.finditer(raw):
        begin, end = cluster.span()
        if at < begin:
            pieces.append(raw[at:begin])
            starts.extend(range(at, begin))
        piece = composed.get(cluster[0])
        if piece is None:
            piece = composed[cluster[0]] = unicodedata.normalize("NFC", _INVISIBLE.sub("", cluster[0]))
        pieces.append(piece)
        starts += [begin] * len(piece)  # marks that do not compose stay with their letter
        at = end
    pieces.append(raw[at:])
    starts.extend(range(at, len(raw)))
    return "".join(pieces), starts


@dataclass(frozen=True, slots=True)
class Source:
    """One text under reading. ``clean`` and ``folded`` have the same length; offsets are theirs."""

    raw: str
    clean: str = field(init=False)
    folded: str = field(init=False)
    moved: bool = field(init=False, repr=False, compare=False)  # the offsets of the twins are not those of ``raw``
    _starts: list[int] | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        text, starts = _compose(self.raw) if _NEEDS_MAP.search(self.raw) else (self.raw, None)
        if "\r" in text:
            text = text.replace("\r\n", " \n")
        clean = _UNCLEAN.sub(lambda match: _CLEAN[match[0]], text)
        object.__setattr__(self, "clean", clean)
        object.__setattr__(self, "folded", fold(clean))
        object.__setattr__(self, "_starts", starts)
        object.__setattr__(self, "moved", starts is not None)

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The raw offsets of ``clean[start:end]``: whole letters with their marks, nothing hidden at the end."""
        starts = self._starts
        if starts is None:
            return start, max(start, end)
        if end <= start:
            at = starts[start] if start < len(starts) else len(self.raw)
            return at, at
        following = bisect_right(starts, starts[end - 1])
        first, stop = starts[start], starts[following] if following < len(starts) else len(self.raw)
        while _INVISIBLE.match(self.raw[stop - 1]):
            stop -= 1
        return first, stop

    def at_raw(self, offset: int) -> int:
        """The clean offset of the character that covers ``raw[offset]``; of the one after it, where that is hidden."""
        if self._starts is None:
            return offset
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return 0
        at = bisect_left(self._starts, self._starts[at])
        return at if offset < self.raw_span(at, at + 1)[1] else bisect_right(self._starts, offset)
