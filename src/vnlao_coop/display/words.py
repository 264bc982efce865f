"""One value, one record in a few words, the same wherever it is shown."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import Any

from vnlao_coop.models.actors import Group, Official, Organization, Place, Position
from vnlao_coop.models.article import CooperationField
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.dossier import Contradiction, Step, Tenure
from vnlao_coop.models.facts import Agreement, Commitment, Delegation, Fact, Meeting, Partnership, PromiseReference


def brief(value: Any) -> str:
    """``value`` as a reader wants it: a date as EDTF, a record by its name, a tuple item by item.

    >>> brief(PartialDate(month=4, day=4, part_of_day="morning"))
    'XXXX-04-04 morning'
    >>> brief((Place(name="tỉnh Thử", canonical="Thử", country="LA"), True, None))
    'tỉnh Thử [LA]; yes'
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (tuple, list)):
        return "; ".join(filter(None, map(brief, value)))
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, PartialDate):
        shown = (value.edtf, value.part_of_day, value.modifier if value.modifier != "approx" else None)
        return " ".join(part for part in shown if part)
    if isinstance(value, DateRange):
        return value.edtf
    if isinstance(value, Fact):
        return f"{value.id} {_fact(value)}".rstrip()
    if isinstance(value, Place):
        return _coded(value.name, value.iso3166_2 or value.country)
    if isinstance(value, (Organization, Official, Group)):
        return _coded(value.name, value.country)
    if isinstance(value, Position):
        marks = [word for word in ("former", "acting", "inferred") if getattr(value, word)]
        return f"{value.title} ({', '.join(marks)})" if marks else value.title
    if isinstance(value, Step):
        return " ".join(filter(None, (brief(value.day), value.status)))
    if isinstance(value, Tenure):
        return value.title
    if isinstance(value, Contradiction):
        return value.summary
    if isinstance(value, CooperationField):
        return value.code
    if isinstance(value, PromiseReference):
        return f"{value.description} ({value.made_on})" if value.made_on else value.description
    return str(value)


def _coded(name: str, code: str | None) -> str:
    return f"{name} [{code}]" if code else name


def _fact(fact: Fact) -> str:
    if isinstance(fact, Delegation):
        return fact.name or (fact.head.name if fact.head else "")
    if isinstance(fact, Meeting):
        return f"{fact.kind}, {fact.status}"
    if isinstance(fact, Agreement):
        return f"{fact.kind}, {fact.status}: {fact.title}"
    if isinstance(fact, Commitment):
        return f"{fact.kind}, {fact.status}" + (f": {fact.amount}" if fact.amount else "")
    if isinstance(fact, Partnership):
        return f"{fact.vietnamese.name} / {fact.lao.name}"
    return ""


def width(text: str) -> int:
    """The columns that ``text`` takes in a terminal.

    >>> width("Viêng Chăn"), width("ວຽງຈັນ"), width("🇱🇦 ok")
    (10, 5, 5)
    """
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.category(c) in ("Mn", "Me", "Cf") else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
