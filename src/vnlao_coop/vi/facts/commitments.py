"""What one side gave, promised, decided, built, taught or conferred to the other: the commitments.

Gifts are read by :mod:`vnlao_coop.vi.facts.gifts`, invitations by :mod:`vnlao_coop.vi.facts.invitations`; here
one act told twice becomes one record, in reading order.
"""

from __future__ import annotations

from vnlao_coop.models.facts import Agreement, Commitment
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.denials import Denials
from vnlao_coop.vi.facts.draft_merges import merge
from vnlao_coop.vi.facts.drafts import Draft, build
from vnlao_coop.vi.facts.gift_costs import set_costs
from vnlao_coop.vi.facts.gift_due import set_due
from vnlao_coop.vi.facts.gift_links import link
from vnlao_coop.vi.facts.gift_marks import Marks
from vnlao_coop.vi.facts.gift_sides import Sides
from vnlao_coop.vi.facts.gifts import Gifts
from vnlao_coop.vi.facts.invitations import Invitations

_BEFORE = 6  # tokens from `từ chối nhận` to what is given
_DONE = frozenset(["delivered", "completed", "implementing"])


def read_commitments(context: Context, agreements: tuple[Agreement, ...]) -> tuple[Commitment, ...]:
    """Every commitment between a Vietnamese and a Lao side that the article reports."""
    cast = context.cast
    countries = {place.country for place in cast.places} | {body.country for body in cast.organizations}
    if "LA" not in countries:
        return ()
    marks = Marks(context)
    sides = Sides(context, marks)
    told = [*Gifts(context, marks, sides).read(), *Invitations(context, marks, sides).read()]
    drafts = sorted(told, key=lambda draft: draft.core)
    denials = Denials(context)
    kept = merge(context, [draft for draft in drafts if not _denied(denials, draft)])
    link(context, marks, kept, agreements)
    set_costs(context, marks, kept)
    set_due(context, kept)
    return tuple(build(context, draft, k) for k, draft in enumerate(kept, 1))


def _denied(denials: Denials, draft: Draft) -> bool:
    """`B từ chối nhận 20 tấn gạo của A`; what is put off is still a promise, what is called off was one."""
    first, stop = draft.core
    denial = denials.of_span(draft.number, first - _BEFORE, stop, "gift_verb")
    if denial == "put off" and draft.status in _DONE:
        draft.status = "pledged"
    elif denial == "called off":
        draft.status = "unknown"
    return denial == "denied"


def told_commitments(text: str) -> list[tuple[str, str, str]]:
    """(`giver → receiver: what`, `kind, status`, rule) of each commitment in ``text``, once for each of its rules."""
    from vnlao_coop.vi.article import parse_article

    told: list[tuple[str, str, str]] = []
    for made in parse_article(text).commitments:
        giver = made.giver.name if made.giver else "?"
        receiver = made.receiver.name if made.receiver else "?"
        given = [str(made.amount)] if made.amount else []
        given = [*given, *map(str, made.quantities)] or [made.description]
        rules = dict.fromkeys(proof.rule or "" for proof in made.evidence)
        what = f"{giver} → {receiver}: {', '.join(given)}"
        told += [(what, f"{made.kind}, {made.status}", rule) for rule in rules]
    return told
