"""Typed, evidence-carrying records of Việt Nam - Laos cooperation, read from Vietnamese news.

>>> import vnlao_coop as vlc
>>> str(vlc.parse_date("chiều 17/9/2024").edtf)
'2024-09-17'

Every name is loaded on first use: importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vnlao_coop.batch import batch_schema, parse_batch
    from vnlao_coop.display.charts import plot_commitments, plot_timeline
    from vnlao_coop.display.page import to_html
    from vnlao_coop.export.arrow import to_arrow
    from vnlao_coop.export.csv import to_csv
    from vnlao_coop.export.frames import to_frame
    from vnlao_coop.export.ftm import to_ftm
    from vnlao_coop.export.iati import Reporter, to_iati
    from vnlao_coop.export.jsonl import to_jsonl
    from vnlao_coop.export.parquet import to_parquet
    from vnlao_coop.grounding.compare import compare
    from vnlao_coop.grounding.ground import ground
    from vnlao_coop.linking.dossier import Dossier
    from vnlao_coop.linking.store import Store
    from vnlao_coop.models.actors import Group, Official, Organization, Place, Position
    from vnlao_coop.models.amendments import Amendment, Misfit
    from vnlao_coop.models.article import Article, CooperationField, Issue, Section
    from vnlao_coop.models.base import Evidence, Mention, Records
    from vnlao_coop.models.comparison import Comparison
    from vnlao_coop.models.dates import DateRange, PartialDate
    from vnlao_coop.models.draft import Draft
    from vnlao_coop.models.facts import (
        Agreement,
        Commitment,
        Delegation,
        Meeting,
        Partnership,
        PromiseReference,
    )
    from vnlao_coop.models.grounding import Check, Grounding, Refusal
    from vnlao_coop.models.money import Money, Quantity
    from vnlao_coop.types import (
        VietnameseDate,
        VietnameseDateRange,
        VietnameseDecimal,
        VietnameseMoney,
        VietnamesePartialDate,
    )
    from vnlao_coop.vi.article import parse_article, read_article
    from vnlao_coop.vi.articles import Failure, parse_articles
    from vnlao_coop.vi.encodings import decode_text
    from vnlao_coop.vi.values.dates import find_dates, parse_date
    from vnlao_coop.vi.values.money import find_money, parse_money
    from vnlao_coop.vi.values.numbers import find_numbers, format_number_words, parse_number
    from vnlao_coop.web.pages import read_html

__all__ = [
    "Agreement",
    "Amendment",
    "Article",
    "Check",
    "Commitment",
    "Comparison",
    "CooperationField",
    "DateRange",
    "Delegation",
    "Dossier",
    "Draft",
    "Evidence",
    "Failure",
    "Grounding",
    "Group",
    "Issue",
    "Meeting",
    "Mention",
    "Misfit",
    "Money",
    "Official",
    "Organization",
    "PartialDate",
    "Partnership",
    "Place",
    "Position",
    "PromiseReference",
    "Quantity",
    "Records",
    "Refusal",
    "Reporter",
    "Section",
    "Store",
    "VietnameseDate",
    "VietnameseDateRange",
    "VietnameseDecimal",
    "VietnameseMoney",
    "VietnamesePartialDate",
    "batch_schema",
    "compare",
    "decode_text",
    "find_dates",
    "find_money",
    "find_numbers",
    "format_number_words",
    "ground",
    "parse_article",
    "parse_articles",
    "parse_batch",
    "parse_date",
    "parse_money",
    "parse_number",
    "plot_commitments",
    "plot_timeline",
    "read_article",
    "read_html",
    "to_arrow",
    "to_csv",
    "to_frame",
    "to_ftm",
    "to_html",
    "to_iati",
    "to_jsonl",
    "to_parquet",
]

# Where each name lives.
_HOMES = {
    "batch": ("batch_schema", "parse_batch"),
    "display.charts": ("plot_commitments", "plot_timeline"),
    "display.page": ("to_html",),
    "export.arrow": ("to_arrow",),
    "export.csv": ("to_csv",),
    "export.frames": ("to_frame",),
    "export.ftm": ("to_ftm",),
    "export.iati": ("Reporter", "to_iati"),
    "export.jsonl": ("to_jsonl",),
    "export.parquet": ("to_parquet",),
    "grounding.compare": ("compare",),
    "grounding.ground": ("ground",),
    "linking.dossier": ("Dossier",),
    "linking.store": ("Store",),
    "models.actors": ("Group", "Official", "Organization", "Place", "Position"),
    "models.amendments": ("Amendment", "Misfit"),
    "models.article": ("Article", "CooperationField", "Issue", "Section"),
    "models.base": ("Evidence", "Mention", "Records"),
    "models.comparison": ("Comparison",),
    "models.dates": ("DateRange", "PartialDate"),
    "models.draft": ("Draft",),
    "models.facts": ("Agreement", "Commitment", "Delegation", "Meeting", "Partnership", "PromiseReference"),
    "models.grounding": ("Check", "Grounding", "Refusal"),
    "models.money": ("Money", "Quantity"),
    "types": (
        "VietnameseDate",
        "VietnameseDateRange",
        "VietnameseDecimal",
        "VietnameseMoney",
        "VietnamesePartialDate",
    ),
    "vi.article": ("parse_article", "read_article"),
    "vi.articles": ("Failure", "parse_articles"),
    "vi.encodings": ("decode_text",),
    "vi.values.dates": ("find_dates", "parse_date"),
    "vi.values.money": ("find_money", "parse_money"),
    "vi.values.numbers": ("find_numbers", "format_number_words", "parse_number"),
    "web.pages": ("read_html",),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            found = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
