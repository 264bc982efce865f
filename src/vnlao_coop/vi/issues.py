"""What is odd in an article or its reading, in plain words, English and Vietnamese.

Nothing is mended: the record stays as the text has it, and the issue says what to look at. The words of each
code stand in ``lexicon/issues.toml``, how long a place lasted with the place, a ministry in ``[[ended_body]]``.

>>> odd = told("weekday_mismatch", quote="Thứ Hai, 18/9/2024", day=dt.date(2024, 9, 18), weekday=2)
>>> odd.message
'“Thứ Hai, 18/9/2024” prints the wrong weekday: 2024-09-18 was a Wednesday.'
>>> odd.message_vi
'“Thứ Hai, 18/9/2024” ghi sai thứ: ngày 18/9/2024 là thứ Tư.'
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from vnlao_coop.models.actors import Official, Place, Position
from vnlao_coop.models.article import Issue
from vnlao_coop.models.base import Evidence, Mention
from vnlao_coop.models.dates import PartialDate
from vnlao_coop.models.money import Money
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.encodings import find_garbled, titles
from vnlao_coop.vi.scan import Found, Scan
from vnlao_coop.vi.values.dates import Value, printed_weekday

_SHOWN = 60  # characters of a line
_LAST_DAYS = ("29", "30", "31")
_MONTH_AND_YEAR = re.compile(
    r"(?:[/.-]| ?tháng )(0?[1-9]|1[0-2])(?:[/.-]|(?: năm|,)? )((?:19|20)[0-9]{2})(?![0-9]| ?\(?âm lịch)"
)


def told(code: str, evidence: Iterable[Evidence] = (), **about: Any) -> Issue:
    """The issue of this code about these things; a date in ``about`` is written as each language writes it."""
    row = _words()[code]
    english: dict[str, Any] = {}
    for name, value in about.items():
        english[name] = value
        if isinstance(value, dt.date):
            english[f"{name}_vi"] = f"{value.day}/{value.month}/{value.year}"
        elif name == "weekday":
            (names,) = lexicon.entries("weekday_name")
            english |= {"weekday": names["en"][value], "weekday_vi": names["vi"][value]}
    return Issue(
        code=code, message=row["en"].format(**english), message_vi=row["vi"].format(**english), evidence=tuple(evidence)
    )


@cache
def _words() -> dict[str, lexicon.Entry]:
    return {row["code"]: row for row in lexicon.entries("issue")}


def encoding_issues(text: str, encoding: str) -> Iterator[Issue]:
    """That the text was converted from an old ``encoding``, or that it still has to be."""
    if encoding in titles():
        yield told("text_converted", encoding=titles()[encoding])
    if (found := find_garbled(text)) is not None:
        start = next(at for at in range(found.start, found.end) if not text[at].isspace())
        end = min(found.end, start + _SHOWN)
        proof = Evidence(start=start, end=end, quote=text[start:end])
        yield told("text_garbled", (proof,), encoding=titles()[found.encoding], quote=proof.quote)


def weekday_issues(scan: Scan, dates: Iterable[Found[Value]]) -> Iterator[Issue]:
    """`Thứ Hai, 18/9/2024`, which was a Wednesday: the date stands, and the article says so."""
    for found in dates:
        value = found.value
        if not isinstance(value, PartialDate) or (weekday := value.weekday) is None:
            continue
        printed = printed_weekday(scan, found)
        if printed is not None and printed != weekday:
            proof = scan.evidence(found.first, found.stop, rule=found.rule)
            yield told("weekday_mismatch", (proof,), quote=proof.quote, day=value.earliest, weekday=weekday)


def day_issues(scan: Scan) -> Iterator[Issue]:
    """`31/2/2023`, `ngày 29 tháng 2 năm 2023`: no such day, so no date was read; lunar months do have a thirtieth."""
    folded = scan.source.folded
    for last in _LAST_DAYS:
        at = folded.find(last)
        while at >= 0:
            found = _MONTH_AND_YEAR.match(folded, at + len(last))
            if found and not folded[at - 1 : at].isdigit() and not _exists(int(found[2]), int(found[1]), int(last)):
                start, end = scan.source.raw_span(at, found.end())
                proof = Evidence(start=start, end=end, quote=scan.source.raw[start:end])
                yield told("no_such_day", (proof,), quote=proof.quote)
            at = folded.find(last, at + len(last))


def _exists(year: int, month: int, day: int) -> bool:
    return day <= monthrange(year, month)[1]


def number_issues(money: Iterable[Mention[Money]]) -> Iterator[Issue]:
    """`3,000 USD`: three thousand, or three."""
    for mention in money:
        if mention.alternatives:
            quote = " … ".join(e.quote for e in mention.evidence)
            others = ", ".join(map(str, mention.alternatives))
            yield told("ambiguous_number", mention.evidence, quote=quote, value=mention.value, others=others)


def office_issues(officials: Iterable[Official], day: dt.date | None) -> Iterator[Issue]:
    """`Bí thư Tỉnh ủy Hà Giang` in August 2025, when Hà Giang had become part of Tuyên Quang.

    Only offices of those who act in what is reported, on the day the article is dated (``day``); a former
    office, and a person of the past, are told as what they are.
    """
    if day is None:
        return
    for official in officials:
        for position in official.positions if official.present else ():
            if not position.former and (found := _out_of_time(official, position, day)):
                code, about = found
                yield told(code, (_proof(official, position),), title=position.title, day=day, **about)


def _out_of_time(official: Official, position: Position, day: dt.date) -> tuple[str, dict[str, Any]] | None:
    body = position.organization
    if body and official.country == "VN" and body.country in ("VN", None):
        row = _ended().get(fold_name(body.canonical))
        if row and day >= row["valid_to"]:
            return "office_replaced", {"name": row["body"], "end": row["valid_to"], "successor": row["successor"]}
    place = position.place or (body.place if body else None)
    return _place_out_of_time(place, day) if place else None


def _place_out_of_time(place: Place, day: dt.date) -> tuple[str, dict[str, Any]] | None:
    if place.valid_to is not None and day >= place.valid_to:
        about = {"name": place.name, "end": place.valid_to}
        return (
            ("office_replaced", about | {"successor": place.successor}) if place.successor else ("office_ended", about)
        )
    return None


@cache
def _ended() -> dict[str, lexicon.Entry]:
    return {fold_name(row["body"]): row for row in lexicon.entries("ended_body")}


def _proof(official: Official, position: Position) -> Evidence:
    """The words that print the office, else those that name the official."""
    return next((e for e in official.evidence if position.title in e.quote), official.evidence[0])
