"""What one side gave, promised, decided, built, taught or conferred to the other: the commitments.

Gifts are read by :mod:`vnlao_coop.vi.gifts`, invitations by :mod:`vnlao_coop.vi.invitations`; here
one act told twice becomes one record, in reading order.
"""

from __future__ import annotations

from vnlao_coop.models.facts import Agreement, Commitment
from vnlao_coop.vi.context import Context
from vnlao_coop.vi.drafts import build, merge
from vnlao_coop.vi.gift_links import link
from vnlao_coop.vi.gift_marks import Marks
from vnlao_coop.vi.gift_sides import Sides
from vnlao_coop.vi.gifts import Gifts
from vnlao_coop.vi.invitations import Invitations


def read_commitments(context: Context, agreements: tuple[Agreement, ...]) -> tuple[Commitment, ...]:
    """Every commitment between a Vietnamese and a Lao side that the article reports."""
    cast = context.cast
    if all(actor.country != "LA" for actor in (*cast.places, *cast.organizations)):
        return ()
    marks = Marks(context)
    sides = Sides(context)
    told = [*Gifts(context, marks, sides).read(), *Invitations(context, marks, sides).read()]
    drafts = sorted(told, key=lambda draft: draft.core)
    kept = merge(context, drafts)
    link(context, marks, kept, agreements)
    return tuple(build(context, draft, k) for k, draft in enumerate(kept, 1))
