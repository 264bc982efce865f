"""Who signed an article and when it was published: bylines, photo credits, publication lines.

These stand beside the text, not in it: nothing they say is a fact the article reports.

>>> read_byline("Lê Thu (T/h)"), read_byline("Theo VOV"), read_byline("Hai bên ký kết")
(('Lê Thu',), (), None)
>>> read_stamp("Thứ Hai, 03/06/2024 - 08:15").value.isoformat()
'2024-06-03T08:15:00+07:00'
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from vnlao_coop.text.source import fold
from vnlao_coop.vi import lexicon

_LONGEST_BYLINE = 90
_LAST_WORDS = 2  # words of a credit behind an agency and a first name
_LONGEST_TITLE = 50  # letters behind `Ảnh:` in which an office is looked for
_BEFORE_OFFICE = frozenset(map(fold, ("phó", "nguyên", "cựu", "quyền", "các")))
YEARS = range(1945, 2200)  # of a publication line; some systems print 01/01/0001 where they know no date
_DATE = re.compile(
    r"(?<!\d)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)|(\d{1,2}) tháng (\d{1,2})(?:,| năm) (\d{4})(?!\d)"
)
_TIME = re.compile(r"(?<![\d:])([01]?\d|2[0-3])\s?[:h]\s?([0-5]\d)(?::[0-5]\d)?(?![\d:])(?: ?(am|pm|sa|ch)\b)?")
_SOURCES = ("theo", "nguồn", "nguồn:")
_STAMP_MARKS = " |,.-()[]'\":/•·*\u00b7"
_SPLIT = re.compile(r"\s+-\s+|[/,;&+|]|\s+và\s+|\s*-\s*(?=[A-ZĐ]{2})")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_CREDIT = re.compile(
    r"\((?:[Nn]guồn )?(?:[Ảả]nh|[Hh]ình)[^():]{0,16}:|(?<!\w)(?:Nguồn ảnh|Ảnh|Ảnh minh họa|Ảnh tư liệu) ?: ?"
)
_CREDIT_WORD = re.compile(r"[^\s()/]+|\([^()]{0,60}\)|/")


class Stamp(NamedTuple):
    """A publication line: the moment, its offsets in the line, and what else the line says."""

    value: dt.datetime | dt.date
    start: int
    end: int
    rest: str


class Credit(NamedTuple):
    """A photo credit: where ``Ảnh: …`` starts and ends, with its brackets."""

    start: int
    end: int


@cache
def openings(kind: str) -> tuple[str, ...]:
    """The phrases of one table, longest first; of one length, in one order."""
    return tuple(sorted(lexicon.phrases(kind), key=lambda phrase: (-len(phrase), phrase)))


def read_stamp(line: str) -> Stamp | None:
    """The publication time of a line that states one, else None. Hours are those of Việt Nam.

    >>> read_stamp("09:40 | 05/02/2023 GMT+7").value.isoformat()
    '2023-02-05T09:40:00+07:00'
    >>> read_stamp("Cập nhật 5/2/2023").value
    datetime.date(2023, 2, 5)
    >>> read_stamp("Ngày 5/2/2023, hai bên ký kết.") is None
    True
    """
    if len(line) > 160:
        return None
    folded = fold(line)
    date = _DATE.search(folded)
    if date is None:
        return None
    day, month, year = (int(part) for part in (date[1] or date[5], date[3] or date[6], date[4] or date[7]))
    if year not in YEARS:
        return None
    try:
        value: dt.datetime | dt.date = dt.date(year, month, day)
    except ValueError:
        return None
    spans = [date.span()]
    time = min(
        (match for match in _TIME.finditer(folded) if match.start() >= date.end() or match.end() <= date.start()),
        key=lambda match: min(abs(match.start() - date.end()), abs(date.start() - match.end())),
        default=None,
    )
    if time is not None:
        hour = int(time[1])
        if time[3] in ("pm", "ch") and hour < 12:
            hour += 12
        from dateutil import tz  # not loaded but for a moment

        value = dt.datetime(year, month, day, hour, int(time[2]), tzinfo=tz.gettz("Asia/Ho_Chi_Minh"))
        spans.append(time.span())
    rest = "".join(" " if any(start <= at < end for start, end in spans) else char for at, char in enumerate(line))
    rest = _without_stamp_words(rest)
    if rest and (time is None or len(rest) > 60 or rest[-1] in ".!?…:" or "." in rest):
        return None
    return Stamp(value, min(start for start, _ in spans), max(end for _, end in spans), rest)


def _without_stamp_words(text: str) -> str:
    folded = f" {fold(text)} "
    for phrase in openings("section_stamp"):
        at = folded.find(phrase)
        while at >= 0:
            before, after = folded[at - 1], folded[at + len(phrase)]
            if not before.isalnum() and not after.isalnum():
                text = text[: at - 1] + " " * len(phrase) + text[at - 1 + len(phrase) :]
                folded = folded[:at] + " " * len(phrase) + folded[at + len(phrase) :]
            at = folded.find(phrase, at + len(phrase))
    return text.strip(_STAMP_MARKS)


def read_byline(text: str) -> tuple[str, ...] | None:
    """The authors that a byline names (agencies are none), or None where ``text`` is no byline.

    >>> read_byline("Tin, ảnh: Trần Văn Mẫu (TTXVN)")
    ('Trần Văn Mẫu',)
    >>> read_byline("Thu Mẫu - Nam Ví Dụ")
    ('Thu Mẫu', 'Nam Ví Dụ')
    >>> read_byline("Lễ ký kết")
    """
    text = text.strip().strip("./ *")
    if not 2 <= len(text) <= _LONGEST_BYLINE:
        return None
    folded = fold(text)
    if folded in lexicon.phrases("section_agency") or folded in lexicon.phrases("section_byline_word"):
        return ()
    known = openings("section_byline_opening")
    opening = next(filter(folded.startswith, known)) if folded.startswith(known) else None
    if opening is not None and (opening.endswith(":") or text[len(opening) : len(opening) + 1] in " "):
        text = text[len(opening) :].lstrip(" :")
    else:
        opening = None
    agency = False
    for inner in _BRACKETS.findall(text):
        if not _is_signature(inner) and not _is_name(inner) and not fold(inner).startswith(("từ ", "tại ", "theo ")):
            return None
        agency = True
    names: list[str] = []
    for part in _SPLIT.split(_BRACKETS.sub(" ", text)):
        part = _without_role(part.strip(" .:"))
        if not part:
            continue
        if _is_signature(part):
            agency = True
        elif _is_name(part) or (opening in _SOURCES and part[:1].isupper() and len(part.split()) <= 4):
            names.append(part)
        else:
            return None
    if not names and not agency and opening is None:
        return None
    if opening in _SOURCES and not agency:
        return ()  # "Theo Sao Mai": the paper it comes from
    return tuple(names)


def signs_with_rank(text: str) -> bool:
    """Whether a line is a rank or a degree and a name: who wrote, where it opens or closes the text.

    >>> signs_with_rank("Đại tá Trần Văn Mẫu"), signs_with_rank("Đại tá Trần Văn Mẫu phát biểu")
    (True, False)
    """
    text = text.strip().strip("./ *")
    rank = next(filter(fold(text[:_LONGEST_TITLE]).startswith, _ranks()), "")
    return bool(rank) and _is_name(text[len(rank) :])


@cache
def _ranks() -> tuple[str, ...]:
    names = {f"{fold(name)} " for entry in lexicon.entries("rank") for name in entry["names"]}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def _without_role(part: str) -> str:
    """`Lê Mẫu thực hiện`, `Thu Ví ghi`: the name."""
    folded = fold(part)
    known = openings("section_byline_word")
    if not folded.endswith(known):
        return part
    role = next((word for word in known if folded.endswith(" " + word)), "")
    return part[: -len(role)].rstrip() if role and _is_name(part[: -len(role)].rstrip()) else part


def _is_signature(part: str) -> bool:
    folded = fold(part.strip())
    if folded in lexicon.phrases("section_agency") or folded in lexicon.phrases("section_byline_word"):
        return True
    head, _, tail = folded.partition("/")
    return bool(tail) and head.strip() in lexicon.phrases("section_agency") | {"p", "pv"}


def _is_name(part: str) -> bool:
    """Two to five capitalised syllables that are no place."""
    words = part.split()
    if not 2 <= len(words) <= 5 or fold(part) in _places():
        return False
    return all(word[0].isupper() and word.replace(".", "").replace("'", "").isalpha() for word in words)


@cache
def _places() -> frozenset[str]:
    return frozenset(
        fold(name) for kind in ("place", "country") for entry in lexicon.entries(kind) for name in entry["names"]
    )


def read_credit(text: str, at: int = 0) -> Credit | None:
    """The first photo credit at or after ``at``: ``(Ảnh: T.L)``, ``- Ảnh: VĂN MẪU``, ``Ảnh: Thu Ví/TTXVN``.

    Where more text follows without a mark between, the credit ends before the capital that
    opens the next sentence.

    >>> text = "Quang cảnh buổi lễ. Ảnh: Thu Ví/TTXVN Dự lễ có lãnh đạo hai tỉnh."
    >>> credit = read_credit(text)
    >>> text[credit.start : credit.end]
    'Ảnh: Thu Ví/TTXVN'
    >>> text = "Quang cảnh buổi lễ - Ảnh: VGP/Thu Ví"
    >>> text[read_credit(text).start :]
    'Ảnh: VGP/Thu Ví'
    """
    while (match := _CREDIT.search(text, at)) is not None:
        start, at = match.span()
        if text[start] == "(":
            close = text.find(")", at, at + _LONGEST_BYLINE)
            if close > 0:
                return Credit(start, close + 1)
        elif not _names_holder(text, at) and (stop := _credit_end(text, at)) > at:
            return Credit(start, _to_the_end(text, at, stop))
    return None


def _to_the_end(text: str, at: int, stop: int) -> int:
    """`Ảnh: VGP/Nhật | Bắc`, `Ảnh: VKS | tỉnh`: the end of a line whose last word or two belong to its credit."""
    rest = text[stop:].split(None, _LAST_WORDS)
    named = "/" in text[at:stop] and all(word.isalpha() and word[0].isupper() for word in rest)
    return len(text.rstrip()) if rest and len(rest) <= _LAST_WORDS and (named or rest == ["tỉnh"]) else stop


def _names_holder(text: str, at: int) -> bool:
    """`Ảnh: | Phó Chủ tịch UBND tỉnh Trần Văn Mẫu trao quà`: an office is told of who is in the picture."""
    words = fold(text[at : at + _LONGEST_TITLE])
    while (first := words.partition(" ")[0]) in _BEFORE_OFFICE:
        words = words[len(first) + 1 :]
    return words.startswith(_offices())


@cache
def _offices() -> tuple[str, ...]:
    """Offices and forms of address of two words or more, which no photographer signs with."""
    names = (
        name for kind in ("office", "honorific", "rank") for entry in lexicon.entries(kind) for name in entry["names"]
    )
    return tuple(f"{fold(name)}{mark}" for name in names if " " in name for mark in " ,")


def _credit_end(text: str, at: int) -> int:
    """Where the names of a credit that begin at ``at`` end: at most five words and an agency."""
    end, words, slashed = at, 0, False
    for match in _CREDIT_WORD.finditer(text, at, min(len(text), at + 80)):
        word = match[0]
        if "\n" in text[end : match.start()]:
            break
        if word in "/-&":
            slashed = word == "/"
        elif word[0] == "(":
            return match.end() if words else end
        elif word[0].islower():  # the capital before it opens the next sentence
            return len(text[: text.rfind(" ", at, end)].rstrip()) if words > 1 and not slashed else end
        elif not word[0].isupper() or words == 5:
            break
        elif words and word[1:2].islower() and not slashed and _in_capitals(text[at:end]):
            break  # "Ảnh: SGGP Lễ khai mạc", "Ảnh: THU MẪU Phó Chủ tịch": an agency or a name, then the next sentence
        else:
            size = _unglued(word)
            end, words = match.start() + size, words + 1
            if slashed or size < len(word) or (len(word) > 3 and word[-1] in ".,;"):
                break
    if text[end - 1] == "." and text[end - 3 : end - 2].isalpha():  # not the stop of an initial: "M. V."
        end -= 1
    return len(text[:end].rstrip(",;"))


def _in_capitals(printed: str) -> bool:
    return printed.isupper() and printed.replace(" ", "").isalpha()


def _unglued(word: str) -> int:
    """How much of ``word`` is the credit where a sentence is stuck to it: ``L.Dự``, ``DŨNGDự``."""
    for at in range(1, len(word) - 1):
        if word[at].isupper() and word[at + 1].islower() and (word[at - 1] == "." or word[:at].isupper()):
            return at
    return len(word)
