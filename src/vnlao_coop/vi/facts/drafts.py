"""A commitment while it is being put together: its fields and the tokens that prove each of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.base import Certainty, Evidence
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import Commitment, CommitmentKind, CommitmentStatus, PromiseReference
from vnlao_coop.models.money import Money, Quantity
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.gift_groups import group_of

Span = tuple[int, int]
PRESENTS = ("given by A", "gift of A", "a present of A")  # rules by which works are told as a present, done or not


@dataclass(slots=True, eq=False)
class Draft:
    """One commitment in sentence ``number``; ``core`` is its clause, ``proof`` the tokens of single fields."""

    number: int
    core: Span
    rule: str
    kind: CommitmentKind
    status: CommitmentStatus
    giver: Official | Organization | Place | None
    receiver: Official | Organization | Place | None
    sides: tuple[str | None, str | None]
    amount: Money | None = None
    parts: tuple[Money, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    described: Span | None = None
    purpose: Span | None = None
    condition: Span | None = None
    due: PartialDate | DateRange | None = None
    under: str | None = None
    fulfils: PromiseReference | None = None
    reported_by: Official | Organization | Place | None = None
    certainty: Certainty = "stated"
    heals: bool = False
    proof: list[tuple[str, int, int, int, str]] = field(default_factory=list)  # field, sentence, first, stop, rule
    again: list[tuple[int, Span]] = field(default_factory=list)
    borrowed: list[Evidence] = field(default_factory=list)
    helped: Official | Organization | Place | None = None  # whom the items that follow help, where not who receives
    told: Draft | None = None  # where what a title or lead announces is told again, with its own words

    def prove(self, name: str, first: int, stop: int, number: int | None = None, rule: str | None = None) -> None:
        """Note the tokens that prove a field, and the rule that found them where it is not the record's own."""
        self.proof.append((name, self.number if number is None else number, first, stop, rule or self.rule))

    def take_proof(self, other: Draft, *names: str) -> None:
        """Prove these fields as another telling does, whose values were taken."""
        self.proof = [p for p in self.proof if p[0] not in names] + [p for p in other.proof if p[0] in names]

    @property
    def filled(self) -> int:
        """How much it says, to choose between two tellings."""
        given = (self.giver, self.receiver, self.amount, self.purpose, self.condition, self.fulfils, self.due)
        return sum(value is not None for value in given) + len(self.quantities)


def build(context: Context, draft: Draft, number: int) -> Commitment:
    """The record of a draft."""
    text = context.text

    def words(span: Span | None) -> str | None:
        told = text(*span).rstrip(" ,;.(") if span else ""
        return (told if told.count('"') % 2 == 0 else told.removesuffix('"').rstrip(" ,;.")) or None

    if draft.described and text(*draft.described).count("(") > text(*draft.described).count(")"):
        first, stop = draft.described  # … huyện A (Lào | )
        draft.described = first, stop + (context.scan.tokens.keys[stop : stop + 1] == (")",))
    proof: list[Evidence] = [context.evidence(draft.number, *draft.core, draft.rule)]
    proven = {name for name, *_ in draft.proof}
    for name, sentence, first, stop, rule in draft.proof:
        proof.append(context.evidence(sentence, first, stop, rule, name))
    for name, span in (("description", draft.described), ("purpose", draft.purpose), ("condition", draft.condition)):
        if span and span[1] > span[0] and name not in proven:
            proof.append(context.evidence(context.number_of(span[0]), *span, draft.rule, name))
    for sentence, span in draft.again:
        proof.append(context.evidence(sentence, *span, draft.rule, "description"))
    proof += draft.borrowed
    pledged = draft.status == "pledged"
    return Commitment(
        id=f"commitment/{number}",
        evidence=tuple(proof),
        kind=draft.kind,
        giver=draft.giver,
        receiver=group_of(context, draft) or draft.receiver,
        amount=draft.amount,
        parts=draft.parts,
        quantities=draft.quantities,
        description=words(draft.described) or "",
        purpose=words(draft.purpose),
        condition=words(draft.condition),
        due=draft.due,
        status=draft.status,
        under=draft.under,
        fulfils=draft.fulfils,
        reported_by=draft.reported_by,
        modality="conditional" if draft.condition and pledged else "planned" if pledged else "asserted",
        certainty=draft.certainty,
    )
