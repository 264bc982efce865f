"""The characters of a page's bytes, whatever the page declares.

Vietnamese pages are sent in UTF-8 or, older ones, in windows-1258, and many declare the wrong one of the two. Bytes
that are valid UTF-8 are UTF-8: text in windows-1258 practically never is, since a Vietnamese letter there is followed
by an ASCII one. What is not gets the declared encoding, unless that is one that has no Vietnamese letters.
Source: WHATWG Encoding Standard, labels of encodings.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})|encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})""")
_HEAD = 4096  # a declaration stands in the first kilobyte by the standard; some pages are late
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# Declared by habit; a Vietnamese text that is not UTF-8 cannot be in one of them.
_NOT_VIETNAMESE = {"utf-8", "ascii", "iso8859-1", "cp1252", "iso8859-15"}
_STRAY = 0.02  # so few bytes that are no UTF-8 are damage, not another encoding


def decode(page: bytes) -> str:
    """The text of a page's bytes; never raises, and what cannot be read becomes U+FFFD.

    >>> decode('<meta charset="windows-1258"><p>Viêng Chăn</p>'.encode())
    '<meta charset="windows-1258"><p>Viêng Chăn</p>'
    >>> decode(b'<meta charset="utf-8"><p>Vi\\xeang Ch\\xe3n, H\\xe0 N\\xf4\\xf2i</p>')
    '<meta charset="utf-8"><p>Viêng Chăn, Hà Nội</p>'
    """
    for mark, encoding in _MARKS:
        if page.startswith(mark):
            return page.decode(encoding, errors="replace")
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _declared(page)
    if declared is not None and declared not in _NOT_VIETNAMESE:
        return _composed(page.decode(declared, errors="replace"))
    text = page.decode("utf-8", errors="replace")
    letters = sum(byte > 0x7F for byte in page)
    if text.count("\ufffd") <= _STRAY * letters:
        return text
    return _composed(page.decode("cp1258", errors="replace"))


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


def _composed(text: str) -> str:
    """The encodings before Unicode write a tone after its letter: put the two together."""
    return unicodedata.normalize("NFC", text)
