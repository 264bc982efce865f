"""For whom the people of a gift act: heads give and receive for their bodies, works go to their place."""

from __future__ import annotations

from dataclasses import replace

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.facts import CommitmentKind
from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.organization_forms import BOARDS
from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_sides import Side

_FOR_A_BODY = frozenset(["humanitarian", "grant", "construction", "training", "technical_assistance"])
_PERSONAL = frozenset(["honour", "other"])
_ORDERS = frozenset([("huân", "chương"), ("huy", "chương")])
_NATIONAL = frozenset(["country", "state", "government", "party", "parliament"])
_RAISES = frozenset(fold("xây khởi động lễ khánh dựng").split())  # xây dựng, khởi công, động thổ, khánh thành
_AIRPORT = tuple(fold("sân bay").split())
_PLANNED = (tuple(fold("dự án").split()), tuple(fold("công trình").split()))
_BOARDS = tuple(fold(words) for words in BOARDS)


def for_bodies(told: Telling, kind: CommitmentKind, giver: Side, receiver: Side) -> tuple[Side, Side]:
    """Giver and receiver: the body that a head acts for, the place of works; an honour is the person's own."""
    sides = told.clause.sides
    speaks = receiver.mark is not told.args.receiver and kind != "honour" and told.act != "receive"
    several = kind == "equipment_in_kind" and any(m.value.value.amount > 1 for m in told.args.quantities)
    handed = kind in _FOR_A_BODY or several or (told.act == "receive" and kind != "honour")  # 10 máy tính cho bà X
    if isinstance(giver.actor, Official) and kind == "honour" and _is_of_state(told):
        state = sides.states.get(giver.country or "")
        giver = giver if state is None else replace(giver, actor=state, recalled=True)
    if isinstance(giver.actor, Official) and kind not in _PERSONAL:
        body = sides.behind(giver.actor)
        giver = giver if fold(body.name).startswith(_BOARDS) else replace(giver, actor=body)
    if (speaks or handed) and isinstance(receiver.actor, Official):
        receiver = replace(receiver, actor=sides.behind(receiver.actor), recalled=receiver.recalled or speaks)
    return giver, _of_works(told, giver, receiver) if kind == "construction" else _landed(told, receiver)


def _landed(told: Telling, receiver: Side) -> Side:
    """`chuyến bay chở 5 tấn gạo hạ cánh xuống sân bay A`: where it lands receives nothing, its country does."""
    mark, state = receiver.mark, told.clause.sides.states.get(receiver.country or "")
    landed = mark is not None and told.clause.keys[mark.first : mark.first + 2] == _AIRPORT
    return (
        replace(receiver, actor=state)
        if landed and state is not None and isinstance(receiver.actor, Place)
        else receiver
    )


def _is_of_state(told: Telling) -> bool:
    """Orders and medals: who hands them over does so for his state."""
    keys = told.clause.keys
    return any(keys[m.first : m.first + 2] in _ORDERS for m in told.args.awards)


def _of_works(told: Telling, giver: Side, receiver: Side) -> Side:
    """A building does not receive itself: its place does, or the country where a state builds in the capital."""
    actor, mark, clause = receiver.actor, receiver.mark, told.clause
    state = clause.sides.states.get(receiver.country or "")
    works = [m.first for m in told.args.things if m.value["kind"] == "construction"]
    built = clause.context.scan.at(mark.first, "gift_thing") if mark is not None and mark in told.before else None
    itself = mark is not None and (min(works, default=None) == mark.first or built is not None)
    itself = itself and mark is not None and max(works, default=0) <= mark.first
    raised = mark is not None and is_raised(told, mark)
    if isinstance(actor, Place) and raised and state is not None:
        return replace(receiver, actor=state)  # khởi công dự án sân bay A
    if isinstance(actor, Organization) and (itself or raised):
        places = clause.context.cast.places
        place = next((p for p in places if actor.place is not None and p == actor.place), None)
        return replace(receiver, actor=place or state or actor)
    there = mark is not None and (mark is told.args.location or clause.keys[mark.first - 1] in ("tại", "ở"))
    capital = isinstance(actor, Place) and actor.kind == "capital" and there
    national = isinstance(giver.actor, Place | Organization) and giver.actor.kind in _NATIONAL
    return replace(receiver, actor=state) if capital and national and state is not None else receiver


def is_raised(told: Telling, named: Mark) -> bool:
    """`động thổ xây dựng | Trường THPT A`, `khởi công dự án | sân bay A`: works that are only being put up.

    Not `nâng cấp Trường A`, `dự án Bộ A`: what is there already gets the works.
    """
    clause = told.clause
    works = clause.context.scan.at(named.first, "gift_thing")
    if works is None or works.value["kind"] != "construction":
        return False
    if clause.keys[named.first - 1] == "như":
        return True  # nhiều công trình … như | Trường A
    before = next((m for m in clause.marks[clause.start : clause.end] if m.stop == named.first), None)
    if before is None or before.tag not in ("verb", "thing"):
        return False
    if before.tag == "thing":
        return clause.keys[before.first : before.stop] in _PLANNED
    return before.value["act"] in ("build", "finish") and clause.keys[before.first] in _RAISES
