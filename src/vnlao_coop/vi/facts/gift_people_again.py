"""People who receive without their side being said: those named with it before, those who study here."""

from __future__ import annotations

from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_sides import Side
from vnlao_coop.vi.facts.gift_words import are, pupils

_PEOPLE_BACK = 6  # sentences back in which people were named with their side


def same_people(told: Telling, wanted: str, mark: Mark) -> Side | None:
    """`300 lưu học sinh B … . Trường tặng lưu học sinh …`: people named with their side shortly before."""
    sides, number = told.clause.sides, told.clause.number
    ahead = [number + 1] if number + 1 < len(told.clause.context.sentences) else []
    for back in (*range(number, max(-1, number - _PEOPLE_BACK - 1), -1), *ahead):
        for other in reversed(sides.marks.of(back)):
            if other.tag != "party" or (other.stop > mark.first and back == number) or other.value.country != wanted:
                continue
            words = told.clause.keys
            learn = are(pupils(), other.value.heads) and are(pupils(), words[mark.first : mark.stop])  # các em, mỗi em
            if other.value.heads and (other.value.heads[-1:] == mark.value.heads[-1:] or learn):
                return Side(sides.of(other, wanted).actor, wanted, mark, recalled=True, guessed=True)
    return None


def who_study_here(told: Telling, wanted: str, mark: Mark) -> Side | None:
    """`Trường tặng các em 20 suất quà`, in a text on those of B who study here: of B, not of the place named last."""
    keys, state = told.clause.keys, told.clause.sides.states.get(wanted)
    if (
        state is None
        or wanted != "LA"
        or told.act not in ("give", "aid")
        or not are(pupils(), keys[mark.first : mark.stop])
    ):
        return None
    told_of = told.clause.context.scan.tokens.among(("lưu", "lhs"), 0, mark.first)
    studies = any(keys[k] == "lhs" or keys[k + 1 : k + 3] == ("học", "sinh") for k in told_of)
    return Side(state, wanted, mark, recalled=True, guessed=True) if studies else None
