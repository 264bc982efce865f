"""One mention of a person, and the constructions that read it."""

from __future__ import annotations

from dataclasses import dataclass

from vnlao_coop.vi.actors.offices import Office

BEFORE, AFTER, BRACKETS = "office before name", "name before office", "office in brackets"
SEVERAL = "office of several people"
ALONE, HEAD, LENT, NAME, ADDRESS = "office alone", "head of a list", "office of another", "name alone", "name addressed"
PRONOUN, COUNTERPART, OWNER = "office told of a pronoun", "office of a counterpart", "body behind the name"
CAREER, CLAUSE = "office in a line of a career", "office told later in a sentence"
SEATED = "seat before a name"
LIST, DIVIDED = "office of a list", "office divided over a list"


@dataclass(slots=True, eq=False)
class Person:
    """One mention: the name at ``first:stop``, everything that belongs to it at ``whole``.

    ``first == stop`` where an office stands alone (`Thủ tướng Lào nhấn mạnh`). ``rule`` is the
    construction that read it; ``shared`` are offices that it has from a list or with others.
    """

    first: int
    stop: int
    whole: tuple[int, int]
    offices: tuple[Office, ...]
    honorific: bool
    sentence: int
    rule: str
    shared: tuple[Office, ...] = ()
    aliases: tuple[tuple[int, int], ...] = ()
    shared_rule: str = LIST
    after_rule: str = AFTER

    @property
    def named(self) -> bool:
        """Whether a name was read."""
        return self.stop > self.first

    def rule_of(self, office: Office) -> str:
        """The construction that gave this office to this person."""
        if office.rule:
            return office.rule
        if office in self.shared:
            return self.shared_rule
        if not self.named:
            return self.rule
        return BEFORE if office.first < self.first else self.after_rule
