"""The characters of Vietnamese bytes, and of text whose bytes were once read as the wrong characters.

Before Unicode, Việt Nam wrote windows-1258, TCVN3 (the ``.VnTime`` fonts) and VNI; old archives still hold them, as
bytes or pasted into Unicode as the letters of western Europe (`ViÖt Nam`, `Vieät Nam`); and UTF-8 that was encoded
twice reads `Viá»‡t Nam`. What a text is written in is seen from its syllables: of the letters beyond ASCII, nearly all
must stand in words that are built as Vietnamese syllables, and clearly fewer in any other reading. What shows no such
evidence is refused, never guessed. The tables are ``lexicon/encodings.toml``.

>>> decode_text("Vieät Nam vaø Laøo kyù hieäp ñònh")
Decoded(text='Việt Nam và Lào ký hiệp định', encoding='vni')
>>> decode_text(b"n\\xad\\xedc Vi\\xd6t Nam").text
'nước Việt Nam'
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from vnlao_coop.vi import lexicon
from vnlao_coop.vi.actors.names import is_vietnamese_syllable

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# Characters of Latin-1 that no Vietnamese text has, unless something went wrong or a foreign name stands there.
_SUSPECT = re.compile("[\x80-\x84\x86-\x9f¡-¦¨ª¬®¯µ¶¸¹º¾¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñðö÷øûüþÿ]")
_FEWEST = 3  # of them, in a line that shows what a text is written in; of letters beyond ASCII, in bytes
_BEYOND_ASCII = re.compile("[^\x00-\x7f\u00a0«»°²³·½×\u2010-\u2027\u2032\u2033\u2212\ufeff]")  # nor plain punctuation
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 60_000  # characters that are looked at
_ENOUGH, _CLEARLY = 0.8, 0.2  # the share of letters that must be in syllables, and by how much the most
# Letters of UTF-8 whose last byte was dropped at a space: read as Latin-1, A0 and 85 are blanks to many programs.
_LOST = re.compile(rb"(?:[\xc2\xc3\xc6]|\xe1[\xba\xbb])(?=[ \r]|\Z)")
_WHOLE = {b"\xc2": "", b"\xc3": "à", b"\xc6": "Ơ", b"\xe1\xba": "Ạ", b"\xe1\xbb": "ễ"}  # C2 A0 is a blank itself


class Decoded(NamedTuple):
    """A text in Unicode, and the name of what it was written in.

    ``utf-8``, ``utf-16``, ``windows-1258``, ``tcvn3``, ``vni``, or ``utf-8 twice``.
    """

    text: str
    encoding: str


class Garbled(NamedTuple):
    """Where the first line that needs :func:`decode_text` starts and ends, and what it seems to be written in."""

    start: int
    end: int
    encoding: str


def decode_text(data: bytes | str) -> Decoded:
    """The text of a file's bytes, or of a string whose bytes were read as the wrong characters.

    UTF-8, UTF-16 with its mark, windows-1258, TCVN3 and VNI are told apart by what they make of the bytes. In text that
    is Unicode, lines in TCVN3, VNI, windows-1258 or twice encoded UTF-8 are restored, in the last also the bytes that
    many programs drop as blanks (of `à` and `ễ` before a space). Nothing else is changed, but that a byte order mark
    is dropped and what was in windows-1258 or TCVN3 is composed (NFC). Raises ``UnicodeDecodeError`` where the bytes
    are none of these.
    """
    if isinstance(data, str):
        return _restored(data, "utf-8")
    if not isinstance(data, bytes):
        raise TypeError(f"data must be bytes or a str, not {type(data).__name__}")
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _restored(data.decode(codec), codec.removesuffix("-sig"))
    try:
        return _restored(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if (found := read_legacy(data)) is not None:
            return found
        nul = b"\x00" in data
        error.reason = "UTF-16 without a mark, or no text" if nul else "not UTF-8, windows-1258, TCVN3 or VNI"
        raise


def read_legacy(data: bytes) -> Decoded | None:
    """Bytes that are no UTF-8 as windows-1258, TCVN3 or VNI, where the evidence is clear."""
    if b"\x00" in data:
        return None
    name = _written_in(data, {name: reader for name, reader in _readers().items() if name != "utf-8 twice"})
    return Decoded(_readers()[name](data), name) if name else None


def find_garbled(text: str) -> Garbled | None:
    """The first line of ``text`` whose bytes were read as the wrong characters, if there is one.

    >>> find_garbled("Tin tức\\nThá»§ tÆ°á»›ng Viá»‡t Nam tiáº¿p Ä‘oÃ n LÃ o")
    Garbled(start=8, end=52, encoding='utf-8 twice')
    """
    if _SUSPECT.search(text) is None:
        return None
    start = 0
    for line in text.split("\n"):
        if (name := _garbling(line)) is not None:
            return Garbled(start, start + len(line), name)
        start += len(line) + 1
    return None


def _restored(text: str, encoding: str) -> Decoded:
    if (first := find_garbled(text)) is None:
        return Decoded(text, encoding)
    lines = text.split("\n")
    read = _readers()[first.encoding]
    for number, line in enumerate(lines):
        if not line.isascii() and (data := _bytes_of(line)) is not None:
            restored = read(data)
            if "\ufffd" not in restored and _share(restored[:_SAMPLE]) > _share(line[:_SAMPLE]):
                lines[number], encoding = restored, first.encoding
    return Decoded("\n".join(lines), encoding)


def _garbling(line: str) -> str | None:
    """What a line is written in that was read as something else."""
    if len(_SUSPECT.findall(line, 0, _SAMPLE)) < _FEWEST:
        return None
    data = _bytes_of(line[:_SAMPLE], spare=0x20)
    return _written_in(data, _readers(), _share(line[:_SAMPLE])) if data is not None else None


def _written_in(data: bytes, readers: Mapping[str, Callable[[bytes], str]], before: float = 0.0) -> str | None:
    """The encoding of bytes in which they are Vietnamese, where they are in no other; ``before``: as they are now."""
    start = next((n for n, byte in enumerate(data) if byte > 0x7F), 0)
    sample = data[max(0, start - 1) : start + _SAMPLE]
    if sum(byte > 0x7F for byte in sample) < _FEWEST:
        return None
    shares = sorted(((_share(read(sample)), name) for name, read in readers.items()), reverse=True)
    (best, name), (second, _) = shares[0], shares[1]
    return name if best >= _ENOUGH and best - max(second, before) >= _CLEARLY else None


def _share(text: str) -> float:
    """How many of the characters beyond ASCII stand in words that are built as Vietnamese syllables."""
    found = len(_BEYOND_ASCII.findall(text))
    known: dict[str, int] = {}
    for word in _WORD.findall(text):
        if not word.isascii() and word not in known:
            known[word] = len(_BEYOND_ASCII.findall(word)) if is_vietnamese_syllable(word) else 0
    return sum(known.get(word, 0) for word in _WORD.findall(text)) / found if found else 0.0


def _bytes_of(text: str, spare: int | None = None) -> bytes | None:
    """The bytes whose western characters these are; None, or ``spare`` for it, where a character is none of those."""
    byte_of = _byte_of()
    found = [byte_of.get(ord(char), spare) for char in text]
    return None if None in found else bytes(found)  # type: ignore[arg-type]


@cache
def _western() -> str:
    """A character of windows-1252 for each byte; the five bytes that it leaves free are the controls of Latin-1."""
    free = bytes(range(256)).decode("latin-1")
    return "".join(bytes([n]).decode("cp1252", errors="ignore") or free[n] for n in range(256))


@cache
def _byte_of() -> Mapping[int, int]:
    return {**{n: n for n in range(256)}, **{ord(char): byte for byte, char in enumerate(_western())}}


# --- readers --------------------------------------------------------------------------------------


@cache
def _readers() -> dict[str, Callable[[bytes], str]]:
    makers: dict[str, Callable[[lexicon.Entry], Callable[[bytes], str]]]
    makers = {"tcvn3": _tcvn3, "vni": _vni, "windows-1258": lambda _: _windows_1258, "utf-8 twice": lambda _: _utf8}
    return {entry["code"]: makers[entry["code"]](entry) for entry in lexicon.entries("encoding")}


def titles() -> dict[str, str]:
    """What messages call each encoding."""
    return {entry["code"]: entry["title"] for entry in lexicon.entries("encoding")}


def _windows_1258(data: bytes) -> str:
    return unicodedata.normalize("NFC", data.decode("cp1258", errors="replace"))


def _utf8(data: bytes) -> str:
    return _LOST.sub(lambda found: _WHOLE[found[0]].encode(), data).decode("utf-8", errors="replace")


def _tcvn3(entry: lexicon.Entry) -> Callable[[bytes], str]:
    table = _western()[:0xA0] + "".join(entry["upper"])
    return lambda data: unicodedata.normalize("NFC", codecs.charmap_decode(data, "strict", table)[0])


def _vni(entry: lexicon.Entry) -> Callable[[bytes], str]:
    words = " ".join([*entry["pairs"], entry["single"]]).split()
    table = dict(zip(words[::2], words[1::2], strict=True))
    table |= {key.upper(): value.upper() for key, value in table.items()}
    pattern = re.compile("|".join(sorted(table, key=len, reverse=True)))
    return lambda data: pattern.sub(lambda found: table[found[0]], codecs.charmap_decode(data, "strict", _western())[0])
