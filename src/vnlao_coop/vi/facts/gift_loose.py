"""Gifts in a clause whose verb tells none by itself: who pays, whose present it is, who went, with whose help.

Read where the verbs of a clause told nothing: a word that gives (`gift_sign`, or a giving verb in a construction of
its own), something concrete, and a giver that the clause names. The other side stands in the clause, else before it.
"""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_clauses import Clause
from vnlao_coop.vi.facts.gift_courses import opened
from vnlao_coop.vi.facts.gift_helpers import helped, helped_in, scholars, schooled, went
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_payers import brought, done_by, honoured, paid_from, present_of, reached
from vnlao_coop.vi.scan import Hit

_VETOES = frozenset(["trade", "if"])
_GIVEN = frozenset(["money", "quantity", "thing", "award"])
_BY_SIGN = (  # the words that each construction cannot do without
    (frozenset(["honours"]), honoured),
    (frozenset(["opens"]), opened),
    (frozenset(["goes"]), went),
    (frozenset(["reaches"]), reached),
    (frozenset(["learns"]), schooled),
    (frozenset(["by"]), done_by),
    (frozenset(["funds", "from"]), paid_from),
    (frozenset(["present"]), present_of),
    (frozenset(["help", "thanks"]), helped),
    (frozenset(["help"]), helped_in),
    (frozenset(["gives", "brings"]), brought),
    (frozenset(["scholarship"]), scholars),
)


def loosely(clause: Clause, signs: Sequence[Hit]) -> list[Draft]:
    """The gift of a clause that its verbs have not told."""
    marks = clause.marks
    words = {hit.value["way"] for hit in signs}
    given = False
    for mark in marks[clause.start : clause.end]:
        tag = mark.tag
        if tag in _GIVEN:
            given = True
            if tag == "thing":
                words.update(_OPENERS.get(mark.value["kind"], ()))
        elif tag == "verb":
            if mark.value.get("reaches"):
                words.add("reaches")
            elif mark.value["act"] == "aid":
                words.add("help")
        elif tag == "party":
            given = given or clause.context.scan.at(mark.first, "gift_thing") is not None  # Trường …: works
        elif mark.role == "by":
            words.add("by")
        elif mark.role == "from":
            words.add("from")
    if not (given and words):
        return []
    readers = [reader for needed, reader in _BY_SIGN if not needed.isdisjoint(words)]
    start = next((k + 1 for k in range(clause.end - 1, clause.start - 1, -1) if marks[k].role == "say"), clause.start)
    if not readers or start >= clause.end:
        return []
    if any(_vetoes(clause, m) or _asks(clause, m) for m in marks[start : clause.end]):
        return []
    return next((drafts for reader in readers if (drafts := reader(clause, signs, start))), [])


_OPENERS = {"grant": ("funds",), "scholarship": ("scholarship",)}


def _vetoes(clause: Clause, mark: Mark) -> bool:
    """Whether trade or a condition is told; not `do tỉnh A đầu tư tại B`."""
    return mark.role in _VETOES and clause.keys[mark.first : mark.first + 2] != ("đầu", "tư")


def _asks(clause: Clause, mark: Mark) -> bool:
    """Whether something is asked for or denied; not `nhờ A`, `trên cơ sở nguyện vọng của B`."""
    if mark.role == "not":
        return clause.keys[mark.stop : mark.stop + 1] in (("được",), ("do",)) or any(
            m.tag == "verb" and m.first == mark.stop for m in clause.marks[clause.start : clause.end]
        )
    if mark.role != "ask" or clause.keys[mark.first] == "nhờ":
        return False
    return clause.keys[mark.stop : mark.stop + 1] != ("của",)
