"""Corrections that last: a record added, changed or withdrawn by a person, kept apart from what was parsed.

An amendment carries the record before and after it, so that it can be laid over any later reading of the same text,
and said where it no longer fits. Made by :meth:`Article.amend`, laid over by :meth:`Article.amended`.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, TypeVar

from pydantic import Field, model_validator

from vnlao_coop.models.actors import Group, Official, Organization, Place, Position
from vnlao_coop.models.base import Evidence, Model, Records
from vnlao_coop.models.facts import Agreement, Commitment, Delegation, Fact, Meeting, Partnership

if TYPE_CHECKING:
    from typing import Self

    from vnlao_coop.models.article import Article
    from vnlao_coop.models.dossier import Report

AnyFact = Delegation | Meeting | Agreement | Commitment | Partnership
Amendable = Annotated[AnyFact | Official, Field(discriminator="type")]
Fit = Literal["amendment_unfit", "amendment_conflict", "amendment_met"]
_GROUPS = {
    "delegation": "delegations", "meeting": "meetings", "agreement": "agreements", "commitment": "commitments",
    "partnership": "partnerships", "official": "officials",
}  # fmt: skip
_ACTORS: tuple[tuple[str, type[Model]], ...] = (
    ("officials", Official), ("organizations", Organization), ("places", Place)
)  # fmt: skip
_FIXED = frozenset(["id", "type", "evidence"])

_AMENDED = "amended by "  # what the rule of an amended field's evidence opens with

H = TypeVar("H", "Article", "Report")


class Amendment(Model):
    """What one person says against, or beside, the reading of one article, and why.

    ``article`` is the id of its text (the first 16 digits of its SHA-256). ``before`` is the record as it was read,
    ``after`` as it should be: both for a change (of ``fields``), one of them for an addition or a withdrawal.
    """

    type: Literal["amendment"] = "amendment"
    article: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
    before: Amendable | None = None
    after: Amendable | None = None
    fields: tuple[str, ...] = ()
    author: Annotated[str, Field(min_length=1)]
    reason: Annotated[str, Field(min_length=1)]
    on: dt.date

    @model_validator(mode="after")
    def _of_one_record(self) -> Self:
        kinds = {record.type for record in (self.before, self.after) if record is not None}
        if len(kinds) != 1:
            raise ValueError("an amendment is about one record, before, after or both")
        return self

    @property
    def action(self) -> Literal["add", "change", "withdraw"]:
        """What it does."""
        return "add" if self.before is None else "withdraw" if self.after is None else "change"

    @property
    def record(self) -> AnyFact | Official:
        """The record it is about: as it was, else as it is added."""
        found = self.before if self.before is not None else self.after
        assert found is not None  # the validator has seen to it
        return found

    @property
    def about(self) -> str:
        """What it is about, in a word: the id of a fact, ``official`` and the name of a person."""
        return _about(self.record)


class Misfit(Model):
    """An amendment that does not fit a reading of its text.

    ``amendment_unfit``: what it is about is not there; it has no effect. ``amendment_conflict``: the reading now says a
    third thing; the amendment stands. ``amendment_met``: the reading now says it by itself.
    """

    code: Fit
    message: str
    message_vi: Annotated[str, Field(description="The same in Vietnamese")]
    amendment: Amendment


def _about(record: Fact | Official) -> str:
    return f"official {record.name}" if isinstance(record, Official) else record.id


def make(
    article: Article,
    record: str | Fact | Official | None,
    *,
    add: Fact | Official | None,
    change: Mapping[str, Any] | None,
    withdraw: bool,
    quote: str | None,
    **by: Any,
) -> Amendment:
    """See :meth:`Article.amend`."""
    if (add is not None) + (change is not None) + withdraw != 1 or (record is None) != (add is not None):
        raise ValueError("an amendment adds a record, or changes or withdraws one of the article's")
    before: Any = article.get(record) if isinstance(record, str) else record
    if before is not None and before not in getattr(article, _GROUPS[before.type]):
        raise KeyError(_about(before))
    after: Any = add
    if change is not None:
        after = _changed(article, before, change, quote, by["author"])
    _prove(article, after)
    return Amendment(article=_key(article), before=before, after=after, fields=tuple(change or ()), **by)


def _changed(article: Article, before: Any, change: Mapping[str, Any], quote: str | None, author: str) -> Any:
    unknown = [name for name in change if name not in type(before).model_fields or name in _FIXED]
    if unknown or not change:
        raise ValueError(f"the record {before.type} has no {', '.join(unknown) or 'such'} field to change")
    core = before.evidence[0]
    start, words, section = core.start, core.quote, core.section
    if quote is not None:
        start, words, section = article.text.find(quote), quote, None
        if start < 0 or not quote:
            raise ValueError(f"{quote!r} is not in the text of the article")
    proof = (
        Evidence(start=start, end=start + len(words), quote=words, section=section, field=field, rule=_AMENDED + author)
        for field in change
    )
    kept = (e for e in before.evidence if e is core or e.field not in change)
    values = {name: getattr(before, name) for name in type(before).model_fields}
    return type(before).model_validate({**values, **change, "evidence": (*kept, *proof)})


def _prove(article: Article, record: Fact | Official | None) -> None:
    if record is not None and not record.evidence:
        raise ValueError("a record needs the words of the text that tell it")
    for e in record.evidence if record is not None else ():
        if article.text[e.start : e.end] != e.quote:
            raise ValueError(f"the text of the article at {e.start}:{e.end} is not {e.quote!r}")


def _key(article: Article) -> str:
    return (article.text_sha256 or hashlib.sha256(article.text.encode("utf-8")).hexdigest())[:16]


def lay_over(holder: H, amendments: Iterable[Amendment]) -> tuple[H, list[Misfit]]:
    """The ``holder`` (an article, a report) with ``amendments``, oldest first, and those that do not fit it."""
    records = {group: list(getattr(holder, group)) for group in _GROUPS.values()}
    misfits: list[Misfit] = []
    used: list[Fact | Official] = []
    for amendment in sorted(amendments, key=lambda a: a.on):
        moved = _moved(amendment, getattr(holder, "text", None))
        laid = _lay(records[_GROUPS[amendment.record.type]], moved) if moved is not None else _UNFIT
        if laid.code is not None:
            misfits.append(_misfit(laid.code, amendment, laid.third))
        if laid.record is not None:
            used.append(laid.record)
        if isinstance(laid.old, Official):
            _put(records, laid.old, laid.record)
        elif laid.old is not None and laid.record is None:
            _forget(records, laid.old.id)
    updates: dict[str, Any] = {group: Records(found) for group, found in records.items()}
    return _with_actors(holder.model_copy(update=updates), used), misfits


_SAYS: dict[Fit, tuple[str, str]] = {
    "amendment_unfit": ("the record it is about is not read there", "bản ghi ấy không còn trong lần đọc này"),
    "amendment_conflict": ("the reading now says otherwise of {}", "lần đọc này nói khác về {}"),
    "amendment_met": ("the reading says so by itself now", "lần đọc này đã tự nói như vậy"),
}
_DOES = {"add": ("addition", "thêm"), "change": ("change", "sửa"), "withdraw": ("withdrawal", "rút")}


def _misfit(code: Fit, amendment: Amendment, third: tuple[str, ...]) -> Misfit:
    fields = ", ".join(third)
    own, author, on = amendment.about, amendment.author, amendment.on
    (does, does_vi), (says, says_vi) = _DOES[amendment.action], _SAYS[code]
    return Misfit(
        code=code,
        message=f"{does} of {own} by {author} on {on}: {says.format(fields)}",
        message_vi=f"{does_vi} {own} ({author}, {on}): {says_vi.format(fields)}",
        amendment=amendment,
    )


class _Laid(NamedTuple):
    """What came of one amendment: the record as it was read and as it is now, what does not fit."""

    code: Fit | None = None
    old: Any = None
    record: Any = None
    third: tuple[str, ...] = ()


_UNFIT, _MET = _Laid("amendment_unfit"), _Laid("amendment_met")


def _lay(records: list[Any], amendment: Amendment) -> _Laid:
    """Lay one amendment over the records of its kind."""
    after = amendment.after
    if amendment.before is None:
        assert after is not None
        if any(_alike(record, after) for record in records):
            return _MET
        records.append(after if isinstance(after, Official) else _numbered(after, records))
        return _Laid(record=records[-1])
    at = _find(records, amendment.before)
    if at is None:
        return _UNFIT
    record = records[at]
    if after is None:
        del records[at]
        return _Laid(old=record)
    says = [name for name in amendment.fields if getattr(record, name) != getattr(after, name)]
    if not says:
        return _MET
    amended = {e.field for e in record.evidence if e.rule is not None and e.rule.startswith(_AMENDED)}
    third = [n for n in says if n not in amended and getattr(record, n) != getattr(amendment.before, n)]
    proof = (e for e in after.evidence if e.field in amendment.fields)
    kept = (e for e in record.evidence if e.field is None or e.field not in amendment.fields)
    values = {name: getattr(after, name) for name in amendment.fields}
    records[at] = record.model_copy(update={**values, "evidence": (*kept, *proof)})
    return _Laid("amendment_conflict" if third else None, record, records[at], tuple(third))


def _numbered(added: AnyFact, records: list[Any]) -> AnyFact:
    kind = added.id.partition("/")[0]
    number = max((int(record.id.partition("/")[2]) for record in records), default=0) + 1
    return added.model_copy(update={"id": f"{kind}/{number}"})


def _find(records: list[Any], before: Fact | Official) -> int | None:
    """The record that tells what ``before`` told: the same, else one whose words overlap its words most."""
    core = before.evidence[0]
    best: tuple[tuple[bool, int, int, bool], int] | None = None
    for at, record in enumerate(records):
        own = record.evidence[0]
        overlap = min(core.end, own.end) - max(core.start, own.start)
        if overlap <= 0:
            continue
        same = sum(getattr(record, name) == getattr(before, name) for name in type(before).model_fields)
        rank = (record == before, same, overlap, _about(record) == _about(before))
        if best is None or rank > best[0]:
            best = (rank, at)
    return best[1] if best is not None else None


def _alike(record: Any, added: Fact | Official) -> bool:
    """Whether a record that is read says all that an added one says, of overlapping words."""
    a, b = record.evidence[0], added.evidence[0]
    if min(a.end, b.end) <= max(a.start, b.start):
        return False
    return all(
        getattr(record, name) == value
        for name in type(added).model_fields
        if name not in _FIXED and (value := getattr(added, name)) not in (None, (), "")
    )


def _forget(records: dict[str, list[Any]], id: str) -> None:
    """Take a withdrawn record out of what refers to it."""
    for group in records.values():
        for at, record in enumerate(group):
            changes: dict[str, Any] = {}
            if getattr(record, "under", None) == id:
                changes["under"] = None
            for name in ("based_on", "replaces"):
                known: tuple[str, ...] = getattr(record, name, None) or ()
                if id in known:
                    changes[name] = tuple(other for other in known if other != id)
            if changes:
                group[at] = record.model_copy(update=changes)


def _put(records: dict[str, list[Any]], old: Official, new: Official | None) -> None:
    """Put the person as amended in the place of ``old`` in every fact; one who is withdrawn leaves a gap."""
    for group in records.values():
        for at, record in enumerate(group):
            changes: dict[str, Any] = {}
            for name in type(record).model_fields:
                value = getattr(record, name)
                if value == old:
                    changes[name] = new
                elif isinstance(value, tuple) and old in value:
                    changes[name] = tuple(v if v != old else new for v in value if v != old or new is not None)
            if changes:
                gone = [name for name, value in changes.items() if not value]
                proof = tuple(e for e in record.evidence if e.field is None or e.field not in gone)
                group[at] = record.model_copy(update={**changes, "evidence": proof})


def _moved(amendment: Amendment, text: str | None) -> Amendment | None:
    """``amendment`` with its words where they stand in ``text``; None where they are not there any more."""
    if text is None:
        return amendment
    changes: dict[str, Any] = {}
    for name in ("before", "after"):
        record: AnyFact | Official | None = getattr(amendment, name)
        if record is None:
            continue
        proof: list[Evidence] = []
        for e in record.evidence:
            start = e.start if text[e.start : e.end] == e.quote else text.find(e.quote)
            if start < 0:
                if name == "after" or e is record.evidence[0]:
                    return None
                continue
            proof.append(e.model_copy(update={"start": start, "end": start + len(e.quote)}))
        changes[name] = record.model_copy(update={"evidence": tuple(proof)})
    return amendment.model_copy(update=changes)


def _with_actors(holder: Any, records: Iterable[Fact | Official]) -> Any:
    """``holder`` with the people, bodies and places that amended records name and it has not."""
    named: list[Any] = []
    for record in records:
        for name in type(record).model_fields:
            value = getattr(record, name)
            named.extend(value if isinstance(value, tuple) else (value,))
    named += [group.of for group in named if isinstance(group, Group)]
    named += [part for p in named if isinstance(p, Position) for part in (p.organization, p.place)]
    found: dict[str, Records[Any]] = {}
    for group, model in _ACTORS:
        known: tuple[Model, ...] | None = getattr(holder, group, None)
        if known is not None:
            new = dict.fromkeys(actor for actor in named if isinstance(actor, model) and actor not in known)
            found[group] = Records((*known, *new))
    return holder.model_copy(update=found)
