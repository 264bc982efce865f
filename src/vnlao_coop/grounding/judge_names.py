"""Names of a draft: whether the article has them, and whether they stand there in the part the draft gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from vnlao_coop.grounding.judge_values import Outcome
from vnlao_coop.grounding.quotes import Spot
from vnlao_coop.grounding.reading import AnyActor, Reading, Told
from vnlao_coop.grounding.words import Bag, bag, covered, likeness, same_name
from vnlao_coop.linking.parties import name_key, party_key
from vnlao_coop.models.actors import Official, Organization, Place, Position
from vnlao_coop.vi import lexicon

ROLES: dict[str, tuple[type[AnyActor], ...]] = {
    "head": (Official,), "members": (Official, Organization), "origin": (Place,), "destination": (Place,),
    "invited_by": (Official, Organization, Place), "reported_by": (Official, Organization, Place),
    "participants": (Official, Organization), "place": (Place,), "parties": (Organization, Place),
    "signatories": (Official,), "witnesses": (Official,), "giver": (Organization, Place, Official),
    "receiver": (Organization, Place, Official), "vietnamese": (Organization,), "lao": (Organization,),
}  # fmt: skip
"""What can fill each field that holds names, the likeliest first."""

# Fields that a name can be exchanged between.
_OPPOSITE = {
    "giver": "receiver", "receiver": "giver", "origin": "destination", "destination": "origin",
    "vietnamese": "lao", "lao": "vietnamese",
}  # fmt: skip
_COUNTRY = re.compile(r"[A-Z]{2}\Z")
_SAME_OFFICE = 0.7  # share of words
_LEFT_OUT = 4  # words of an office that a shorter form may leave out


def judge_name(reading: Reading, told: Told, field: str, name: str) -> Outcome:
    """One name in its part. A side of the other country, or the opposite side, is a contradiction."""
    ours, as_draft = told.own(field)
    several = isinstance(ours, tuple)
    mine: dict[str, AnyActor] = dict(zip(as_draft, ours, strict=True)) if several else {as_draft: ours}
    if mine.get(name) is not None:
        return Outcome(mine[name], "supported", spot=told.proof(field) or told.spot, ours=True)
    actor = reading.names.find(name, ROLES[field])
    spot = _in_own_quote(reading, told, field, name, actor) or reading.names.nearest(name, actor, told)
    if spot is None:
        return Outcome(None, "unsupported")
    kept = actor if actor is not None else _new(reading, name, ROLES[field][0], spot)
    here = Outcome(kept, "supported" if told.holds(spot) else "inferred", spot=spot)
    if ours is None and _is_opposite(told, field, kept):
        return Outcome(None, "contradicted", f"{_OPPOSITE[field]}: {name}", spot)
    if ours is None or several:
        same = next((actor for said, actor in mine.items() if said and same_party(said, actor, name, kept)), None)
        return here._replace(verdict="unchecked") if same is None and field in _OPPOSITE else here
    if same_party(as_draft, ours, name, kept):
        return here
    return _held_against(told, field, here, kept, ours)


def _held_against(told: Told, field: str, here: Outcome, kept: AnyActor, ours: AnyActor) -> Outcome:
    """A name that is not the one our record has in this part."""
    instead = Outcome(None, "contradicted", ours.name, told.proof(field) or told.spot)
    if _is_opposite(told, field, kept):
        return instead
    if isinstance(kept, Official) and isinstance(ours, Official):
        return instead if field == "head" else here._replace(verdict="unchecked")
    if kept.country is not None and ours.country is not None:
        if kept.country != ours.country:
            return instead
        if here.spot is not None and told.holds(here.spot, (told.spot.start, told.spot.end)):
            return here  # of the same side, in the record's own words
    return here._replace(verdict="unchecked")


def _is_opposite(told: Told, field: str, kept: AnyActor) -> bool:
    """Whether our record has the actor in the opposite part."""
    other = told.own(_OPPOSITE[field])[0] if field in _OPPOSITE else None
    return other is not None and party_key(other) == party_key(kept)


def same_party(said: str, ours: AnyActor, name: str, kept: AnyActor) -> bool:
    """Whether two printed names mean one actor."""
    if isinstance(ours, Official) or isinstance(kept, Official):
        return name_key(said) == name_key(name)
    return same_name(said, name) or party_key(ours) == party_key(kept)


def _in_own_quote(reading: Reading, told: Told, field: str, name: str, actor: AnyActor | None) -> Spot | None:
    for quoted in told.fields.get(field, ()):
        for spot in reading.names.spots(name, actor):
            if quoted.start <= spot.start and spot.end <= quoted.end:
                return spot
    return None


def _new(reading: Reading, name: str, model: type[AnyActor], spot: Spot) -> AnyActor:
    """Somebody or something that the text names and our readers did not take up."""
    return model(name=name, canonical=name, evidence=(reading.evidence(spot),))


def judge_person(reading: Reading, told: Told, name: str) -> Outcome:
    """The name of an official: printed in the text, or another spelling of one that is."""
    holder: Official | None = told.ours
    spot = reading.names.nearest(name, holder, told)
    if spot is None:
        return Outcome(None, "unsupported")
    ours = holder is not None and name == holder.name
    return Outcome(name, "supported" if ours or told.holds(spot) else "inferred", spot=spot, ours=ours)


def judge_office(reading: Reading, told: Told, title: str) -> Outcome:
    """One office of a person: theirs in the article, another's, or only printed."""
    holder: Official | None = told.ours
    if holder is not None:
        mine = _held(reading, holder, title)
        if mine is not None:
            kept = mine if mine.title == title else mine.model_copy(update={"title": title})
            return Outcome(kept, "supported", spot=told.spot, ours=mine.title == title)
        others = (o for o in reading.article.officials if o is not holder)
        other = next((o for o in others if _held(reading, o, title)), None)
        if other is not None:
            return Outcome(None, "contradicted", f"{title}: {other.name}", _core_of(other))
    printed = Position(title=title, role=title)
    spot = _nearest(reading.quotes.every(title), told)
    if spot is not None and told.holds(spot):
        return Outcome(printed, "supported", spot=spot)
    if covered(bag(title), bag(told.draft.quote)) == 1:
        return Outcome(printed, "supported", spot=told.spot)
    if spot is not None:
        return Outcome(printed, "inferred", spot=spot)
    if holder is None or not holder.positions:
        return Outcome(None, "unsupported")
    short = next((p for p in holder.positions if _is_short(p.title, title, _foreign(reading, holder))), None)
    if short is not None:  # the office is theirs; what the draft adds to it is not printed
        return Outcome(short, "unchecked", short.title, told.spot)
    return Outcome(None, "unsupported", "; ".join(p.title for p in holder.positions))


def _held(reading: Reading, official: Official, title: str) -> Position | None:
    exact = next((p for p in official.positions if p.title == title), None)
    if exact is not None:
        return exact
    foreign = _foreign(reading, official)
    return next((p for p in official.positions if same_office(title, p.title, foreign)), None)


def _foreign(reading: Reading, official: Official) -> tuple[Bag, ...]:
    """The names of countries that are not the official's."""
    return tuple(name for country, name in reading.countries if official.country not in (None, country))


def same_office(a: str, b: str, foreign: Iterable[Bag] = ()) -> bool:
    """Whether two titles are one office: one may leave words out, but never a `Phó`, and add no ``foreign`` country.

    >>> same_office("Chủ tịch UBND tỉnh Mẫu", "Chủ tịch Ủy ban nhân dân tỉnh")
    True
    >>> same_office("Chủ tịch UBND tỉnh Mẫu", "Phó Chủ tịch UBND tỉnh Mẫu")
    False
    >>> same_office("Thủ tướng Lào", "Thủ tướng", [bag("Lào")])
    False
    """
    one, other = bag(a), bag(b)
    if not _comparable(one, other, foreign):
        return False
    return likeness(one, other) >= _SAME_OFFICE or ((one < other or other < one) and len(one ^ other) <= _LEFT_OUT)


def _is_short(short: str, title: str, foreign: Iterable[Bag]) -> bool:
    one, other = bag(short), bag(title)
    return one < other and _comparable(one, other, foreign)


def _comparable(one: Bag, other: Bag, foreign: Iterable[Bag]) -> bool:
    ranks = lexicon.phrases("rank_word")
    differ = one ^ other
    return bool(one and other) and not differ & ranks and not any(name <= differ for name in foreign)


def _core_of(official: Official) -> Spot | None:
    return next((Spot(e.start, e.end, True) for e in official.evidence), None)


def _nearest(spots: Iterable[Spot], told: Told) -> Spot | None:
    return min(spots, key=lambda spot: abs(spot.start - told.spot.start), default=None)


def judge_country(told: Told, value: str) -> Outcome:
    """The country of a person, where our reading knows it."""
    ours: Any = told.ours.country if told.ours is not None else None
    code = value.strip().upper()
    if not _COUNTRY.match(code):
        return Outcome(None, "unsupported", "no country code")
    if ours is None:
        return Outcome(code, "unchecked")
    if ours == code:
        return Outcome(ours, "supported", spot=told.spot, ours=True)
    return Outcome(None, "contradicted", ours, told.spot)
