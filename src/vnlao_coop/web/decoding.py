"""The characters of a page's bytes, whatever the page declares.

Vietnamese pages are sent in UTF-8 or, older ones, in windows-1258, TCVN3 or VNI, and many declare the wrong one. What
the bytes themselves show counts first (:mod:`vnlao_coop.vi.encodings`), then the declared encoding, unless that is one
that has no Vietnamese letters; few bytes that are no UTF-8 in a page that else is are damage.
Source: WHATWG Encoding Standard, labels of encodings.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

from vnlao_coop.vi.encodings import Decoded, decode_text

_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})|encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})""")
_HEAD = 4096  # a declaration stands in the first kilobyte by the standard; some pages are late
# Declared by habit; a Vietnamese text that is not UTF-8 cannot be in one of them.
_NOT_VIETNAMESE = {"utf-8", "ascii", "iso8859-1", "cp1252", "iso8859-15"}
_STRAY = 0.02  # so few bytes that are no UTF-8 are damage, not another encoding


def decode(page: bytes) -> Decoded:
    """The text of a page's bytes and what it was in; never raises, and what cannot be read becomes U+FFFD.

    >>> decode('<meta charset="windows-1258"><p>Viêng Chăn</p>'.encode()).text
    '<meta charset="windows-1258"><p>Viêng Chăn</p>'
    >>> decode(b'<meta charset="utf-8"><p>Vi\\xeang Ch\\xe3n, H\\xe0 N\\xf4\\xf2i</p>').text
    '<meta charset="utf-8"><p>Viêng Chăn, Hà Nội</p>'
    """
    try:
        return decode_text(page)
    except UnicodeDecodeError as error:
        if error.encoding != "utf-8":  # damage behind a mark
            return Decoded(page.decode(error.encoding, errors="replace"), error.encoding)
    declared = _declared(page)
    if declared is None or declared in _NOT_VIETNAMESE:
        text = page.decode("utf-8", errors="replace")
        if text.count("\ufffd") <= _STRAY * sum(byte > 0x7F for byte in page):
            return Decoded(text, "utf-8")
        declared = "cp1258"
    text = unicodedata.normalize("NFC", page.decode(declared, errors="replace"))  # a tone may stand behind its letter
    return Decoded(text, "windows-1258" if declared == "cp1258" else declared)


def _declared(page: bytes) -> str | None:
    """The codec that the page names, if Python has it and it reads bytes as text."""
    found = _DECLARED.search(page[:_HEAD])
    if found is None:
        return None
    try:
        codec = codecs.lookup((found[1] or found[2]).decode("ascii"))
        "".encode(codec.name)  # not one of the codecs that make bytes of bytes
    except LookupError:
        return None
    return codec.name
