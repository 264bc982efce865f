"""Strategies for the models that people fill in or are told by: drafts, reports on them, comparisons, amendments."""

from __future__ import annotations

from typing import Any, get_args

from hypothesis import strategies as st

from vnlao_coop.models import draft as d
from vnlao_coop.models.amendments import Amendment, Fit, Misfit
from vnlao_coop.models.base import Model
from vnlao_coop.models.comparison import Compared, Comparison, Match, Single
from vnlao_coop.models.grounding import Check, Grounding, Refusal, Verdict

Strategies = dict[type[Model], st.SearchStrategy[Any]]
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).filter(str.strip)
counts = st.none() | st.integers(-1, 9)
names = st.lists(words, max_size=3).map(tuple)
kinds = st.sampled_from(get_args(d.DraftKind))

_quotes = st.builds(d.FieldQuote, field=st.none() | words, quote=words, nth=counts)
_sums = st.builds(d.DraftMoney, amount=words, currency=words, amount_max=st.none() | words)
_things = st.builds(d.DraftQuantity, amount=words, unit=st.none() | words)
_promises = st.builds(d.DraftPromise, description=words, quote=st.none() | words, nth=counts)
_OF_FIELD = {
    "quotes": st.lists(_quotes, max_size=2).map(tuple), "amount": st.none() | _sums, "nth": counts,
    "parts": st.lists(_sums, max_size=2).map(tuple), "quantities": st.lists(_things, max_size=2).map(tuple),
    "fulfils": st.none() | _promises, "documents_count": counts,
}  # fmt: skip


def _record(kind: Any) -> st.SearchStrategy[Any]:
    """A record of a draft, every field of it filled or not."""
    model = d.GROUPS[kind][1]
    fields: dict[str, st.SearchStrategy[Any]] = {}
    for name, field in model.model_fields.items():
        known = _OF_FIELD.get(name)
        if known is not None:
            fields[name] = known
        elif field.annotation == tuple[str, ...]:
            fields[name] = names
        elif field.annotation is bool:
            fields[name] = st.booleans()
        elif field.annotation is not None and "Literal" in str(field.annotation):
            fields[name] = st.sampled_from(get_args(field.annotation))
        else:
            fields[name] = _sums if model is d.DraftSum and name == "value" else words
    return st.builds(model, **fields)


RECORDS: Strategies = {model: _record(kind) for kind, (_, model) in d.GROUPS.items()}
DRAFTS = st.builds(
    d.Draft, **{group: st.lists(RECORDS[model], max_size=1).map(tuple) for group, model in d.GROUPS.values()}
)


def forms(
    articles: st.SearchStrategy[Any], evidence: st.SearchStrategy[Any], fact: st.SearchStrategy[Any]
) -> Strategies:
    """A strategy for each of these models, of others for articles, evidence and facts."""
    checks = st.builds(
        Check, record=words, field=words, value=words, verdict=st.sampled_from(get_args(Verdict)),
        says=st.none() | words, evidence=st.none() | evidence,
    )  # fmt: skip
    refusals = st.builds(Refusal, record=words, quote=words, reason=words)
    compared = st.builds(Compared, field=words, a=st.none() | words, b=st.none() | words, same=st.booleans())
    matches = st.builds(Match, article=words, kind=kinds, a=words, b=words, fields=st.tuples(compared))
    singles = st.builds(Single, article=words, kind=kinds, record=words, quote=words)
    amendments = st.builds(
        Amendment, article=st.from_regex(r"[0-9a-f]{16}", fullmatch=True), before=st.none() | fact, after=fact,
        fields=names, author=words, reason=words, on=st.dates(),
    )  # fmt: skip
    return {
        **RECORDS,
        d.Draft: DRAFTS,
        d.FieldQuote: _quotes,
        d.DraftMoney: _sums,
        d.DraftQuantity: _things,
        d.DraftPromise: _promises,
        Check: checks,
        Refusal: refusals,
        Grounding: st.builds(Grounding, article=articles, checks=st.tuples(checks), refused=st.tuples(refusals)),
        Compared: compared,
        Match: matches,
        Single: singles,
        Comparison: st.builds(
            Comparison, kinds=st.tuples(kinds), matched=st.tuples(matches), only_a=st.tuples(singles)
        ),
        Amendment: amendments,
        Misfit: st.builds(
            Misfit, code=st.sampled_from(get_args(Fit)), message=words, message_vi=words, amendment=amendments
        ),
    }
