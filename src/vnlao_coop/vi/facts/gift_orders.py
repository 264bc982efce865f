"""Orders within one side, which are decisions: `Thủ tướng giao Bộ Y tế cử bác sĩ sang B`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from vnlao_coop.models.actors import Organization
from vnlao_coop.vi.facts.gift_parties import ASPECTS, Mark

_NEAR = 1  # tokens between the order and who gets it: `giao nhiệm vụ (cho) A`
_TO_VERB = 3  # tokens between who gets it and what he does: `A (khẩn trương) cử …`
_DECIDED = {"role": "pledged", "agrees": True}


def ordered(made: Sequence[Mark]) -> list[Mark]:
    """The marks of a sentence, where an order to one's own people to give is read as what was decided."""
    found: list[Mark] = []
    for k, mark in enumerate(made):
        order = mark.tag in ("word", "verb") and mark.value.get("orders") and _gives(made, k)
        ours = order and (mark.tag == "verb" or _is_own(found, made[k + 1]))
        found.append(Mark("word", mark.first, mark.stop, _DECIDED, "pledged") if ours else mark)
    return found


def _gives(made: Sequence[Mark], k: int) -> bool:
    """Whether a party and what it is to do follow the mark ``k``."""
    who = made[k + 1] if k + 2 < len(made) else None
    if who is None or who.tag != "party" or who.first - made[k].stop > _NEAR or not who.value.actors:
        return False
    does = next((m for m in islice(made, k + 2, k + 4) if m.role not in ASPECTS), None)
    acts = does is not None and (does.tag == "verb" or does.role == "trade")  # giao A mua 20 máy thở tặng B
    return acts and does is not None and does.first - who.stop <= _TO_VERB


def _is_own(before: Sequence[Mark], who: Mark) -> bool:
    """Whether who gets the order is of the side of who gives it."""
    chief = next((m for m in reversed(before) if m.tag == "party"), None)
    if chief is None or chief.value.both:
        return False
    unsaid = isinstance(who.value.actor(), Organization) and who.value.country is None
    return chief.value.country in ("VN", None) if unsaid else chief.value.country == who.value.country
