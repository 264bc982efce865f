"""Records by themselves, as a notebook shows them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from vnlao_coop.display.html import style, table_html
from vnlao_coop.display.tables import many, one
from vnlao_coop.models.base import Model


def records_html(records: Iterable[Model]) -> str:
    """One record field by field; several as a table for each kind, with a row for each.

    >>> from vnlao_coop.models.actors import Place
    >>> "<td>&lt;i&gt;</td>" in records_html([Place(name="<i>", canonical="Thử")])
    True
    """
    found = tuple(records)
    shown = chain([one(found[0])] if len(found) == 1 else many(found))
    tables = "".join(map(table_html, shown)) or "<p>nothing read</p>"
    return f'{style()}<div class="vnlao">{tables}</div>'
