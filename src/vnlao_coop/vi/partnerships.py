"""Being written."""

from __future__ import annotations

from vnlao_coop.models.facts import Agreement, Commitment, Delegation, Meeting, Partnership  # noqa: F401
from vnlao_coop.vi.context import Context


def read_partnerships(context: Context, agreements: tuple[Agreement, ...]) -> tuple[Partnership, ...]:
    return ()
