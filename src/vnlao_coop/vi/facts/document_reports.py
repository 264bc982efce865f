"""What one mention of a document reports."""

from __future__ import annotations

from dataclasses import dataclass

from vnlao_coop.models.actors import Official
from vnlao_coop.models.dates import PartialDate
from vnlao_coop.models.facts import AgreementStatus
from vnlao_coop.vi.facts.context import Item
from vnlao_coop.vi.scan import Hit

SIGNED_BEFORE = "signing verb before a document"
SIGNED_AFTER = "signing verb after a document"
ANNIVERSARY = "anniversary of a signing"
NEGOTIATED = "document under negotiation"
REVIEWED = "document looked back on"
REFERRED = "document referred to"
LISTED = "document of a list"
ITEM = "document of an item"
THOSE = "documents that were counted"


@dataclass(slots=True, eq=False)
class Report:
    """What one mention of a document reports; ``rule`` says by which rule.

    ``recalled``: the sentence places the signing at another time; ``now``: at the event reported;
    ``carried_out``: `thực hiện Thỏa thuận đã ký`; ``by_both``: `hai bên ký kết`; ``basis``, ``replaces``: another
    document rests on it, takes its place.
    """

    status: AgreementStatus = "referenced"
    act: Hit | None = None
    date: Item | None = None
    day: PartialDate | None = None
    rule: str = REFERRED
    recalled: bool = False
    now: bool = False
    carried_out: bool = False
    by_both: bool = False
    signatories: tuple[Official, ...] = ()
    signed_by: tuple[int, int] | None = None
    witnesses: tuple[Official, ...] = ()
    basis: bool = False
    replaces: bool = False
