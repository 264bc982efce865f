"""The dates and sums of a draft that stand for themselves: each against what is printed at its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from vnlao_coop.grounding.judge import shown_value
from vnlao_coop.grounding.quotes import Spans
from vnlao_coop.grounding.reading import Reading, Told
from vnlao_coop.grounding.values import adds_year, money_key, read_date, read_money, states
from vnlao_coop.models.base import Mention
from vnlao_coop.models.dates import DateMention
from vnlao_coop.models.drafting import plain_value
from vnlao_coop.models.grounding import Check, Verdict
from vnlao_coop.models.money import Money


def ground_dates(reading: Reading, told: Iterable[Told]) -> tuple[tuple[DateMention, ...], list[Check]]:
    """The date mentions that hold, in reading order, and the verdicts."""

    def hold(mention: Mention[Any], wanted: Any) -> Mention[Any] | None:
        if not states(mention.value, wanted):
            return None
        year = adds_year(wanted, mention.value)
        if year is None:
            return mention
        return mention.model_copy(update={"value": wanted, "inferred": ("year",)}) if year in reading.years else None

    def read(value: Any) -> Any:
        return read_date(value, reading.article.published_at)

    return _ground(reading, told, reading.dates, reading.article.dates, read, hold)


def ground_money(reading: Reading, told: Iterable[Told]) -> tuple[tuple[Mention[Money], ...], list[Check]]:
    """The sums that hold, in reading order, and the verdicts."""

    def hold(mention: Mention[Money], wanted: Money) -> Mention[Money] | None:
        if money_key(mention.value) != money_key(wanted) or mention.value.qualifier != wanted.qualifier:
            return None
        return mention

    found, checks = _ground(reading, told, reading.money, reading.article.money, read_money, hold)
    return _renumbered(reading.article.money, found), checks


def _ground(
    reading: Reading,
    told: Iterable[Told],
    places: Spans[Mention[Any]],
    all_of_them: Sequence[Mention[Any]],
    read: Callable[[Any], Any],
    hold: Callable[[Mention[Any], Any], Mention[Any] | None],
) -> tuple[tuple[Any, ...], list[Check]]:
    order = {id(mention): number for number, mention in enumerate(all_of_them)}
    found: dict[int, Mention[Any]] = {}
    checks: list[Check] = []
    for record in told:
        value = getattr(record.draft, "value")  # noqa: B009
        wanted = read(value)
        here = list(places.touching(record.spot.start, record.spot.end))
        kept = [(m, m) for m in here if plain_value(m.value) == value]
        if not kept and wanted is not None:
            kept = [(m, held) for m in here if (held := hold(m, wanted)) is not None]
        verdict: Verdict = "supported" if kept else "contradicted" if here and wanted is not None else "unsupported"
        says = None if kept or not here else shown_value(plain_value(here[0].value))
        if kept:
            mention, held = kept[0]
            found.setdefault(order[id(mention)], held)
            if held is not mention:
                verdict = "inferred"
        proof = kept[0][0].evidence[0] if kept else here[0].evidence[0] if here else reading.evidence(record.spot)
        checks.append(
            Check(
                record=record.name, field="value", value=shown_value(value), verdict=verdict, says=says, evidence=proof
            )
        )
    return tuple(found[number] for number in sorted(found)), checks


def _renumbered(before: Sequence[Mention[Money]], kept: Sequence[Mention[Money]]) -> tuple[Mention[Money], ...]:
    """The sums that are left still point at those that they restate."""
    numbers = {id(mention): number for number, mention in enumerate(before)}
    now = {numbers[id(mention)]: number for number, mention in enumerate(kept)}
    return tuple(
        m if m.equivalent_of is None or now.get(m.equivalent_of) == m.equivalent_of
        else m.model_copy(update={"equivalent_of": now.get(m.equivalent_of)})
        for m in kept
    )  # fmt: skip
