"""A giving verb in its clause: what the constructions and the records of a gift are read from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vnlao_coop.vi.context import Context
from vnlao_coop.vi.drafts import Draft
from vnlao_coop.vi.gift_arguments import Arguments
from vnlao_coop.vi.gift_marks import Mark
from vnlao_coop.vi.gift_sides import Side, Sides


@dataclass(slots=True)
class Clause:
    """One clause of a sentence, up to a semicolon: ``marks[start:end]``, its last token before ``end_token``.

    ``before`` is the giver of the clause before, ``last`` the gift told last; ``thanking`` that the
    clause thanks for what it names.
    """

    context: Context
    sides: Sides
    number: int
    marks: Sequence[Mark]
    start: int
    end: int
    end_token: int
    before: Side | None = None
    last: Draft | None = None
    thanking: bool = False

    @property
    def keys(self) -> Sequence[str]:
        """The folded tokens of the text."""
        return self.context.scan.tokens.keys


@dataclass(slots=True)
class Telling:
    """The verb ``clause.marks[at]`` with its arguments.

    ``act`` is the verb's way of giving (`funds` for a noun of money or a gift); ``passive``: the
    subject is its agent (`do A tặng`); ``nominal``: the verb is a noun (`viện trợ của A`); ``left``:
    thing and receiver stand before it; ``rule`` is its construction; ``roles`` are the small words
    between subject and verb.
    """

    clause: Clause
    at: int
    verb: Mark
    act: str
    args: Arguments
    subject: Mark | None
    passive: bool
    nominal: bool
    roles: list[str]
    left: bool = False
    rule: str = "A gives B"

    @property
    def before(self) -> Sequence[Mark]:
        """The marks of the clause before the verb."""
        return self.clause.marks[self.clause.start : self.at]

    @property
    def works(self) -> bool:
        """Whether works are among the things given."""
        return any(m.value["kind"] == "construction" for m in self.args.things)
