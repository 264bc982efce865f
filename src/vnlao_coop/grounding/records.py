"""The records that hold, built from what was judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from vnlao_coop.grounding.judge import Judged
from vnlao_coop.grounding.reading import Reading, Told
from vnlao_coop.models import facts
from vnlao_coop.models.actors import Group, Official, Organization, Place
from vnlao_coop.models.base import Evidence
from vnlao_coop.models.base import Records as Bundle
from vnlao_coop.models.draft import DraftKind

_MODELS: dict[DraftKind, type[facts.Fact]] = {
    "delegation": facts.Delegation, "meeting": facts.Meeting, "agreement": facts.Agreement,
    "commitment": facts.Commitment, "partnership": facts.Partnership,
}  # fmt: skip


class Records:
    """Builds officials first, so that those within facts are the article's own."""

    def __init__(self, reading: Reading, officials: Iterable[tuple[Told, Judged]]) -> None:
        self.reading = reading
        self._known = {id(actor): actor for actor in reading.article.officials}
        self._as_held: dict[int, Official] = {}
        self._officials: list[Official] = []
        for told, judged in officials:
            built = self._official(told, judged)
            if told.ours is not None:
                self._as_held.setdefault(id(told.ours), built)
            else:
                self._officials.append(built)
        self._places: list[Place] = []
        self._organizations: list[Organization] = []

    def _official(self, told: Told, judged: Judged) -> Official:
        kept = {name: value for name, value in judged.kept.items() if value is not None}
        canonical = told.ours.canonical if told.ours is not None else kept["name"]
        return Official(**kept, canonical=canonical, evidence=self._evidence(told, judged))

    def fact(self, kind: DraftKind, id: str, told: Told, judged: Judged, ids: Mapping[str, str]) -> Any:
        """The fact that holds; ``ids`` leads from what the draft calls records to their ids."""
        kept = {name: self._own(value) for name, value in judged.kept.items() if value is not None}
        for name in ("based_on", "replaces"):
            if name in kept:
                kept[name] = tuple(ids[own] for own in kept[name] if own in ids)
        if "under" in kept:
            kept["under"] = ids.get(kept["under"])
        if judged.relied_on and kept.get("certainty", "stated") == "stated":
            kept["certainty"] = "inferred"
        return _MODELS[kind](id=id, evidence=self._evidence(told, judged), **kept)

    def _evidence(self, told: Told, judged: Judged) -> tuple[Evidence, ...]:
        """The record's words, those of its fields, and those elsewhere that a field rests on."""
        ours = {(e.start, e.end, e.field): e for e in told.ours.evidence} if told.ours is not None else {}
        spots = [(told.spot, None, "quoted")]
        quoted = {field: list(places) for field, places in told.fields.items()}
        for field_quote in told.draft.quotes:
            spots.append((quoted[field_quote.field].pop(0), field_quote.field, "quoted"))  # type: ignore[arg-type]
        relied = [(o.spot, field, "read elsewhere") for field, o in judged.relied_on if o.spot is not None]
        found: list[Evidence] = []
        for spot, field, rule in (*spots, *relied):
            known = ours.get((spot.start, spot.end, field))
            found.append(known or self.reading.evidence(spot, field=field, rule=rule))
        return tuple(found)

    def _own(self, value: Any) -> Any:
        """``value`` with the article's own officials; who is new to the article is taken up."""
        if isinstance(value, tuple):
            return tuple(self._own(item) for item in value)
        if isinstance(value, Official):
            known = next((o for o in self._officials if o.name == value.name), None)
            held = self._as_held.get(id(value)) or known
            if held is not None:
                return held
            self._as_held[id(value)] = value
            if id(value) not in self._known:
                self._officials.append(value)
        elif isinstance(value, Organization):
            if value not in self.reading.article.organizations and value not in self._organizations:
                self._organizations.append(value)
        elif isinstance(value, Group):
            self._own(value.of)
        elif isinstance(value, Place):
            if value not in self.reading.article.places and value not in self._places:
                self._places.append(value)
        return value

    def cast(self) -> dict[str, Any]:
        """The people, bodies and places of the article; those of our reading first."""
        article = self.reading.article
        held = [self._as_held[key] for key in self._known if key in self._as_held]
        return {
            "officials": Bundle((*held, *self._officials)),
            "organizations": Bundle((*article.organizations, *self._organizations)),
            "places": Bundle((*article.places, *self._places)),
        }
