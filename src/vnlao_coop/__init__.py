"""Typed, evidence-carrying records of Việt Nam - Laos cooperation, read from Vietnamese news.

>>> import vnlao_coop as vlc
>>> str(vlc.parse_date("chiều 17/9/2024").edtf)
'2024-09-17'
"""

from __future__ import annotations

from vnlao_coop.models.actors import Official, Organization, Place, Position
from vnlao_coop.models.article import Article, CooperationField, Issue, Section
from vnlao_coop.models.base import Evidence, Mention
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import (
    Agreement,
    Commitment,
    Delegation,
    Meeting,
    Partnership,
    PromiseReference,
)
from vnlao_coop.models.money import Money, Quantity
from vnlao_coop.vi.article import parse_article, read_article
from vnlao_coop.vi.dates import find_dates, parse_date
from vnlao_coop.vi.money import find_money, parse_money
from vnlao_coop.vi.numbers import find_numbers, format_number_words, parse_number

__all__ = [
    "Agreement",
    "Article",
    "Commitment",
    "CooperationField",
    "DateRange",
    "Delegation",
    "Evidence",
    "Issue",
    "Meeting",
    "Mention",
    "Money",
    "Official",
    "Organization",
    "PartialDate",
    "Partnership",
    "Place",
    "Position",
    "PromiseReference",
    "Quantity",
    "Section",
    "find_dates",
    "find_money",
    "find_numbers",
    "format_number_words",
    "parse_article",
    "parse_date",
    "parse_money",
    "parse_number",
    "read_article",
]
