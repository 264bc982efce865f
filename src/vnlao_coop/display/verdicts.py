"""A grounding as HTML: the text with green, red and grey marks, then the verdicts as a table."""

from __future__ import annotations

from html import escape

from vnlao_coop.display.marks import Mark, stretches
from vnlao_coop.models.grounding import Check, Grounding

_COLOURS = {
    "contradicted": "#f4b6b6", "unsupported": "#f4b6b6", "refused": "#f4b6b6",
    "unchecked": "#dddddd", "inferred": "#d9efc9", "supported": "#b5e0a8",
}  # fmt: skip
_WORST_FIRST = list(_COLOURS)


def grounding_html(grounding: Grounding) -> str:
    """The marked text and the table as a fragment with its style; nothing is loaded, no script runs."""
    colours = "".join(f".vnlao-grounding .{verdict}{{background:{colour}}}" for verdict, colour in _COLOURS.items())
    style = f"<style>.vnlao-grounding .text{{white-space:pre-wrap}}{colours}</style>"
    return f'{style}<div class="vnlao-grounding">{_text(grounding)}{_table(grounding)}</div>'


def _text(grounding: Grounding) -> str:
    marks = [
        Mark(c.evidence.start, c.evidence.end, c.verdict, f"{c.record}.{c.field} = {c.value}", None, c.says, None)
        for c in grounding.checks
        if c.evidence is not None
    ]
    text = grounding.article.text
    parts = []
    for start, end, here in stretches(marks, len(text)):
        words = escape(text[start:end])
        if here:
            worst = min((mark.kind for mark in here), key=_WORST_FIRST.index)
            title = escape("\n".join(dict.fromkeys(map(_hint, here))))
            words = f'<mark class="{worst}" title="{title}">{words}</mark>'
        parts.append(words)
    return f'<div class="text">{"".join(parts)}</div>'


def _hint(mark: Mark) -> str:
    return f"{mark.kind}: {mark.label}" + (f" (the text says {mark.rule})" if mark.rule else "")


def _table(grounding: Grounding) -> str:
    rows = [_row(r.record, "", r.quote, "refused", r.reason) for r in grounding.refused]
    rows += [_check(c) for c in sorted(grounding.checks, key=lambda c: _WORST_FIRST.index(c.verdict))]
    head = "".join(f"<th>{name}</th>" for name in ("record", "field", "draft", "verdict", "the text says"))
    return f"<table><tr>{head}</tr>{''.join(rows)}</table>"


def _check(check: Check) -> str:
    return _row(check.record, check.field, check.value, check.verdict, check.says or "")


def _row(record: str, field: str, value: str, verdict: str, says: str) -> str:
    cells = "".join(f"<td>{escape(cell)}</td>" for cell in (record, field, value))
    return f'<tr>{cells}<td class="{verdict}">{verdict}</td><td>{escape(says)}</td></tr>'
