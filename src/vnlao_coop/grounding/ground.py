"""A draft held against its article: quotes are found, values are read again, and what holds becomes an article."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from vnlao_coop.grounding.judge import Judged, judge
from vnlao_coop.grounding.matching import pairs
from vnlao_coop.grounding.mentions import ground_dates, ground_money
from vnlao_coop.grounding.quotes import Spot
from vnlao_coop.grounding.reading import Reading, Told
from vnlao_coop.grounding.records import Records
from vnlao_coop.linking.parties import name_key
from vnlao_coop.models import draft as d
from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Records as Bundle
from vnlao_coop.models.grounding import Check, Grounding, Refusal

_FACTS: tuple[d.DraftKind, ...] = ("delegation", "meeting", "agreement", "commitment", "partnership")
# A record without these is about nothing.
_NEEDED = {"official": ("name",), "agreement": ("title",), "partnership": ("vietnamese", "lao")}


class _Located(NamedTuple):
    name: str
    draft: d.DraftRecord
    spot: Spot
    fields: dict[str | None, list[Spot]]


def ground(text: str, draft: d.Draft, *, published: dt.date | dt.datetime | None = None) -> Grounding:
    """What ``text`` says of ``draft``: the article of what holds, a verdict for each field, the records refused.

    Every quote is found exactly, else after folding (and then the verbatim characters are kept), else its record is
    refused. Every value is read again in its field's quote, else in the record's words and their paragraph, else
    elsewhere in the article (``inferred``). What the text contradicts or does not state is left out of the article;
    of a kind or status that it contradicts, the article keeps what the text says. Dates and sums of a draft that has
    none, places, bodies and things are those that our readers find. ``published`` as in ``parse_article``.

    >>> text = "Ngày 4/4/2022, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 3 triệu USD để xây trường học."
    >>> given = {"kind": "grant", "status": "delivered", "giver": "Xiêng Khoảng", "receiver": "Xiêng Khoảng"}
    >>> money = {"amount": "2000000", "currency": "USD"}
    >>> quote = "tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 3 triệu USD"
    >>> found = ground(text, d.Draft(commitments=[{**given, "amount": money, "quote": quote}]))
    >>> [(c.field, c.verdict, c.says) for c in found.checks if not c.holds]
    [('giver', 'contradicted', 'tỉnh Nghệ An'), ('amount', 'contradicted', '3000000 USD')]
    """
    reading = Reading(text, published)
    located, refused = _locate(reading, draft)
    told = {kind: _align(reading, kind, located[kind]) for kind in d.GROUPS}
    ids = {
        own: record.ours.id if record.ours else "" for kind in _FACTS for record in told[kind] for own in _ids(record)
    }
    dates, checks = ground_dates(reading, told["date"])
    money, more = ground_money(reading, told["sum"])
    checks += more
    held: dict[d.DraftKind, list[tuple[Told, Judged]]] = defaultdict(list)
    for kind in ("official", *_FACTS):
        for record in told[kind]:
            judged = judge(reading, record, ids)
            missing = [name for name in _NEEDED.get(kind, ()) if judged.kept.get(name) is None]
            if missing:
                reason = f"its {' and '.join(missing)} not in the text"
                refused.append(Refusal(record=record.name, quote=record.draft.quote, reason=reason))
                checks += [check for check in judged.checks if check.field in missing]
            else:
                checks += judged.checks
                held[kind].append((record, judged))
    article = _article(reading, held)
    if draft.dates:
        article = article.model_copy(update={"dates": Bundle(dates)})
    if draft.money:
        article = article.model_copy(update={"money": Bundle(money)})
    return Grounding(article=article, checks=_in_order(checks, draft), refused=tuple(refused))


def _locate(reading: Reading, draft: d.Draft) -> tuple[dict[str, list[_Located]], list[Refusal]]:
    found: dict[str, list[_Located]] = {kind: [] for kind in d.GROUPS}
    refused: list[Refusal] = []
    for name, record in draft.records():
        spot = reading.quotes.find(record.quote, record.nth)
        if isinstance(spot, str):
            refused.append(Refusal(record=name, quote=record.quote, reason=f"its quote {spot}"))
            continue
        fields: dict[str | None, list[Spot]] = {}
        why = None
        for quoted in record.quotes:
            place = reading.quotes.find(quoted.quote, quoted.nth, near=(spot.start, spot.end))
            if isinstance(place, str):
                why = Refusal(record=name, quote=quoted.quote, reason=f"its quote for {quoted.field} {place}")
                break
            fields.setdefault(quoted.field, []).append(place)
        if why is not None:
            refused.append(why)
        else:
            found[name.partition("/")[0]].append(_Located(name, record, spot, fields))
    return found, refused


def _align(reading: Reading, kind: d.DraftKind, located: list[_Located]) -> list[Told]:
    """Each record with ours that tells the same, if any: looked for in its paragraph and under its names."""
    group, _ = d.GROUPS[kind]
    if kind in ("date", "sum"):
        return [Told(*r[:3], (r.spot.start, r.spot.end), r.fields, None, None) for r in located]
    ours, drafts = getattr(reading.article, group), getattr(reading.ours, group)
    by_key: defaultdict[Any, list[int]] = defaultdict(list)
    for number, (full, drafted) in enumerate(zip(ours, drafts, strict=True)):
        here = (("at", *reading.paragraph(e.start, e.end)) for e in full.evidence)
        for key in {*here, *_keys(drafted)}:
            by_key[key].append(number)

    def candidates(number: int) -> Iterable[int]:
        _, drafted, spot, _ = located[number]
        here = ("at", *reading.paragraph(spot.start, spot.end))
        return sorted({j for key in (here, *_keys(drafted)) for j in by_key.get(key, ())})

    same = pairs(kind, [r.draft for r in located], drafts, candidates=candidates, loose=True)
    return [
        Told(
            *r[:3], reading.paragraph(r.spot.start, r.spot.end), r.fields,
            ours[same[i]] if i in same else None, drafts[same[i]] if i in same else None,
        )
        for i, r in enumerate(located)
    ]  # fmt: skip


def _keys(record: d.DraftRecord) -> Iterable[Any]:
    """By what else a record is known than by its place."""
    if isinstance(record, d.DraftOfficial):
        return [("name", name_key(name)) for name in (record.name, *record.aliases)]
    if isinstance(record, d.DraftDelegation) and record.head:
        return [("head", name_key(record.head))]
    if isinstance(record, d.DraftAgreement):
        return [("title", record.title), *([("period", record.period)] if record.period else [])]
    if isinstance(record, d.DraftPartnership):
        return [("pair", record.vietnamese, record.lao)]
    return []


def _ids(told: Told) -> tuple[str, ...]:
    """What other records may call a record: the id that it has, else its kind and number."""
    own = getattr(told.draft, "id", None)
    return (own,) if own else (told.name,)


def _article(reading: Reading, held: Mapping[d.DraftKind, list[tuple[Told, Judged]]]) -> Article:
    records = Records(reading, held["official"])
    numbered = {
        own: f"{kind}/{number}"
        for kind in _FACTS
        for number, (told, _) in enumerate(held[kind], 1)
        for own in _ids(told)
    }
    facts = {
        d.GROUPS[kind][0]: tuple(
            records.fact(kind, f"{kind}/{n}", *row, numbered) for n, row in enumerate(held[kind], 1)
        )
        for kind in _FACTS
    }
    return reading.article.model_copy(update={**facts, **records.cast()})


def _in_order(checks: list[Check], draft: d.Draft) -> tuple[Check, ...]:
    order = {name: number for number, (name, _) in enumerate(draft.records())}
    return tuple(sorted(checks, key=lambda check: order[check.record]))
