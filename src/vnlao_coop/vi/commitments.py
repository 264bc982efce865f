"""What one side gave, promised, decided, built, taught or conferred to the other: the commitments.

Gifts are read by :mod:`vnlao_coop.vi.gifts`, invitations by :mod:`vnlao_coop.vi.invitations`; here
one act told twice becomes one record, in reading order.
"""

from __future__ import annotations

from vnlao_coop.models.facts import Agreement, Commitment
from vnlao_coop.vi.context import Context
from vnlao_coop.vi.drafts import build, merge
from vnlao_coop.vi.gifts import Gifts
from vnlao_coop.vi.invitations import Invitations


def read_commitments(context: Context, agreements: tuple[Agreement, ...]) -> tuple[Commitment, ...]:
    """Every commitment between a Vietnamese and a Lao side that the article reports."""
    sides = {
        item.value.country
        for items in context.items
        for item in items
        if item.kind in ("person", "organization", "place")
    }
    if "LA" not in sides:
        return ()
    gifts = Gifts(context)
    drafts = sorted([*gifts.read(), *Invitations(context, gifts).read()], key=lambda draft: draft.core)
    return tuple(build(context, draft, k) for k, draft in enumerate(merge(context, drafts), 1))
