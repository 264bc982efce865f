"""Every model reads back exactly what it dumps, is frozen, closed, hashable, and has a valid schema."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, TypeVar, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import ValidationError

import samples
from forms import forms
from vnlao_coop.models.actors import Group, Official, Organization, Place, Position
from vnlao_coop.models.article import Article, CooperationField, Issue, Section
from vnlao_coop.models.base import Evidence, Mention, Model, Record, make, trusted, with_changes
from vnlao_coop.models.dates import DateMention, DateRange, PartialDate
from vnlao_coop.models.dossier import (
    Apart,
    Change,
    Claim,
    Contradiction,
    Document,
    DocumentStep,
    Entity,
    Event,
    Link,
    Person,
    Promise,
    PromiseStep,
    Report,
    Step,
    Tenure,
    Total,
    Unit,
)
from vnlao_coop.models.draft import DraftFact, DraftRecord
from vnlao_coop.models.facts import (
    Agreement,
    Commitment,
    Delegation,
    Fact,
    Meeting,
    Partnership,
    PromiseReference,
)
from vnlao_coop.models.money import Money, Quantity

T = TypeVar("T")
ABSTRACT = {Model, Fact, Mention, Entity, Record, DraftRecord, DraftFact}

# --- any value of every model ---------------------------------------------------------------------

words = st.text(max_size=8) | st.sampled_from(["Hà Nội", "Vie\u0302ng Cha\u0306n", "ວຽງຈັນ", "🇱🇦", '"\\\n'])
country = st.sampled_from(["VN", "LA", "JP"])
flag = st.booleans()


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def some(strategy: st.SearchStrategy[T], most: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


def choice(model: type[Model], name: str) -> st.SearchStrategy[Any]:
    """One of the literals of a field."""
    schema = model.model_json_schema()["properties"][name]
    (values,) = (s["enum"] for s in (schema, *schema.get("anyOf", ())) if "enum" in s)
    return st.sampled_from(values)


@st.composite
def evidences(draw: st.DrawFn) -> Evidence:
    start, quote = draw(st.integers(0, 10**6)), draw(words)
    return Evidence(
        start=start,
        end=start + len(quote),
        quote=quote,
        section=draw(maybe(choice(Evidence, "section"))),
        field=draw(maybe(words)),
        rule=draw(maybe(words)),
    )


proof = some(evidences())
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
times = st.times(timezones=st.none() | offsets)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    year, month, day = st.integers(1, 9999), st.integers(1, 12), st.integers(1, 28)
    shape: dict[str, st.SearchStrategy[Any]] = draw(
        st.sampled_from(
            [
                {"year": year},
                {"month": month},
                {"year": year, "month": month},
                {"month": month, "day": day},
                {"year": year, "month": month, "day": day},
                {"year": maybe(year), "subyear": choice(PartialDate, "subyear")},
                {"year": st.integers(1, 999).map(lambda n: n * 10), "precision": st.just("decade")},
                {"year": st.integers(1, 99).map(lambda n: n * 100), "precision": st.just("century")},
                {
                    "year": st.integers(1950, 2050),
                    "month": month,
                    "day": st.integers(1, 29),
                    "calendar": st.just("lunar_vn"),
                },
            ]
        )
    )
    given = {name: draw(strategy) for name, strategy in shape.items()}
    if "day" in given:
        given |= {"part_of_day": draw(maybe(choice(PartialDate, "part_of_day"))), "time": draw(maybe(times))}
    return PartialDate(**given, modifier=draw(maybe(choice(PartialDate, "modifier"))))


@st.composite
def date_ranges(draw: st.DrawFn) -> DateRange:
    first = draw(st.dates())
    start = PartialDate.of(first)
    end = PartialDate.of(draw(st.dates(min_value=first)))
    years = PartialDate(year=first.year), PartialDate(year=draw(st.integers(first.year, 9999)))
    pairs = [
        (start, end),
        years,
        (start, None),
        (None, end),
        (PartialDate(month=1, day=2), PartialDate(month=3, day=4)),
    ]
    one, other = draw(st.sampled_from(pairs))
    return DateRange(start=one, end=other)


whens = partial_dates() | date_ranges()
amounts = st.integers(0, 10**18).map(Decimal) | st.decimals(0, 10**9, places=4)


@st.composite
def moneys(draw: st.DrawFn) -> Money:
    low, high = sorted((draw(amounts), draw(amounts)))
    currency, basis = draw(st.sampled_from(["USD", "VND", "LAK"])), draw(choice(Money, "basis"))
    plain = choice(Money, "qualifier").filter(lambda q: q not in ("range", "vague"))
    return draw(
        st.sampled_from(
            [
                Money(amount=low, currency=currency, qualifier=draw(plain), basis=basis),
                Money(amount=low, amount_max=high, currency=currency, qualifier="range", basis=basis),
                Money(amount_min=low, currency=currency, qualifier="vague", basis=basis),
            ]
        )
    )


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    low, high = sorted((draw(amounts), draw(amounts)))
    ranged = draw(flag)
    return Quantity(
        amount=low,
        amount_max=high if ranged else None,
        unit=draw(maybe(words)),
        item=draw(maybe(words)),
        qualifier="range" if ranged else draw(st.sampled_from(["exact", "approx", "more_than"])),
    )


def mentions(model: Any, value: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    parts = some(st.sampled_from(["year", "month"]))
    return st.builds(
        model,
        value=value,
        evidence=proof,
        inferred=parts,
        alternatives=some(value, 1),
        equivalent_of=maybe(st.integers(0, 9)),
    )


places = st.builds(
    Place,
    name=words,
    canonical=words,
    kind=choice(Place, "kind"),
    country=maybe(country),
    iso3166_2=maybe(st.sampled_from(["VN-HN", "LA-VT", "VN-44"])),
    valid_from=maybe(st.dates()),
    valid_to=maybe(st.dates()),
    successor=maybe(words),
    evidence=proof,
)
organizations = st.builds(
    Organization,
    name=words,
    canonical=words,
    kind=choice(Organization, "kind"),
    level=maybe(choice(Organization, "level")),
    place=maybe(places),
    country=maybe(country),
    abbreviation=maybe(words),
    evidence=proof,
)
positions = st.builds(
    Position,
    title=words,
    role=words,
    organization=maybe(organizations),
    place=maybe(places),
    system=maybe(choice(Position, "system")),
    former=flag,
    acting=flag,
    inferred=flag,
)
officials = st.builds(
    Official,
    name=words,
    canonical=words,
    aliases=some(words),
    country=maybe(country),
    positions=some(positions, 1),
    present=flag,
    evidence=proof,
)
groups = st.builds(
    Group, name=words, canonical=words, of=maybe(organizations | places), country=maybe(country), evidence=proof
)
actors = officials | organizations | places
participants = officials | organizations
ids = st.builds("{}/{}".format, st.sampled_from(["agreement", "commitment"]), st.integers(1, 99))


def facts(model: type[Fact], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(
        model,
        id=ids,
        evidence=st.lists(evidences(), min_size=1, max_size=2).map(tuple),
        modality=choice(Fact, "modality"),
        reported_by=maybe(actors),
        certainty=choice(Fact, "certainty"),
        **fields,
    )


promises = st.builds(PromiseReference, description=words, made_on=maybe(whens), evidence=proof)
delegations = facts(
    Delegation,
    name=maybe(words),
    head=maybe(officials),
    members=some(participants, 1),
    origin=maybe(places),
    destination=maybe(places),
    start=maybe(whens),
    end=maybe(whens),
    level=maybe(words),
    purpose=maybe(words),
    invited_by=maybe(actors),
)
meetings = facts(
    Meeting,
    kind=choice(Meeting, "kind"),
    participants=some(participants),
    date=maybe(whens),
    place=maybe(places),
    status=choice(Meeting, "status"),
    documents_count=maybe(st.integers(0, 99)),
)
agreements = facts(
    Agreement,
    kind=choice(Agreement, "kind"),
    title=words,
    aliases=some(words),
    parties=some(organizations | places),
    period=maybe(whens),
    status=choice(Agreement, "status"),
    signed_on=maybe(whens),
    signatories=some(officials, 1),
    witnesses=some(officials, 1),
    based_on=some(ids),
    replaces=some(ids),
)
commitments = facts(
    Commitment,
    kind=choice(Commitment, "kind"),
    giver=maybe(actors),
    receiver=maybe(actors | groups),
    amount=maybe(moneys()),
    parts=some(moneys()),
    quantities=some(quantities()),
    description=words,
    purpose=maybe(words),
    condition=maybe(words),
    due=maybe(whens),
    status=choice(Commitment, "status"),
    under=maybe(ids),
    fulfils=maybe(promises),
)
partnerships = facts(Partnership, vietnamese=organizations, lao=organizations, under=maybe(ids))
sections = st.builds(Section, kind=choice(Section, "kind"), start=st.integers(0, 99), end=st.integers(0, 99))
cooperation_fields = st.builds(CooperationField, code=words, name=words, dac=maybe(words), evidence=proof)
issues = st.builds(Issue, code=words, message=words, evidence=proof)
articles = st.builds(
    Article,
    text=words,
    title=maybe(words),
    lead=maybe(words),
    published_at=maybe(st.dates() | st.datetimes(timezones=st.none() | offsets)),
    authors=some(words),
    source=maybe(words),
    url=maybe(words),
    sections=some(sections),
    dates=some(mentions(DateMention, whens), 1),
    money=some(mentions(Mention[Money], moneys()), 1),
    quantities=some(mentions(Mention[Quantity], quantities()), 1),
    places=some(places, 1),
    organizations=some(organizations, 1),
    officials=some(officials, 1),
    delegations=some(delegations, 1),
    meetings=some(meetings, 1),
    agreements=some(agreements, 1),
    commitments=some(commitments, 1),
    partnerships=some(partnerships, 1),
    fields=some(cooperation_fields, 1),
    issues=some(issues, 1),
    text_sha256=words,
)

# --- of a dossier -------------------------------------------------------------------------------

ids_of = st.sampled_from("person document promise event".split()).map(lambda kind: f"{kind}/0123456789abcdef-x-1")
refs = st.from_regex(r"[0-9a-f]{16}#official/[1-9][0-9]?", fullmatch=True)
days = st.dates()
reports = st.builds(
    Report,
    id=st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    title=maybe(words),
    published_at=maybe(st.dates() | st.datetimes(timezones=st.none() | offsets)),
    source=maybe(words),
    url=maybe(words),
    seen=maybe(days),
    officials=some(officials, 1),
    delegations=some(delegations, 1),
    meetings=some(meetings, 1),
    agreements=some(agreements, 1),
    commitments=some(commitments, 1),
    partnerships=some(partnerships, 1),
    periods=some(ids),
)
links = st.builds(Link, kind=choice(Link, "kind"), left=refs, right=refs, because=some(words))
aparts = st.builds(Apart, kind=choice(Apart, "kind"), left=refs, right=refs, because=some(words))
claims = st.builds(Claim, value=words, refs=some(refs))
contradictions = st.builds(Contradiction, field=words, claims=some(claims))
document_steps, promise_steps = (
    st.builds(
        Step, status=st.sampled_from(get_args(kind)), on=maybe(whens), reported=maybe(days), ref=refs, quote=words
    )
    for kind in (DocumentStep, PromiseStep)
)
tenures = st.builds(
    Tenure,
    title=words,
    role=words,
    organization=maybe(words),
    place=maybe(words),
    system=maybe(choice(Tenure, "system")),
    former=st.booleans(),
    first_seen=maybe(days),
    last_seen=maybe(days),
    refs=some(refs),
)
persons = st.builds(
    Person,
    id=ids_of,
    refs=some(refs),
    name=words,
    aliases=some(words),
    country=maybe(st.just("LA")),
    tenures=some(tenures),
)
documents = st.builds(
    Document,
    id=ids_of,
    refs=some(refs),
    kind=choice(Document, "kind"),
    title=words,
    aliases=some(words),
    parties=some(words),
    period=maybe(whens),
    signed_on=maybe(whens),
    steps=some(document_steps),
    based_on=some(ids_of),
    replaces=some(ids_of),
    promises=some(ids_of),
    partnerships=some(st.tuples(words, words)),
    contradictions=some(contradictions),
)
told_promises = st.builds(
    Promise,
    id=ids_of,
    refs=some(refs),
    kind=choice(Promise, "kind"),
    giver=maybe(words),
    receiver=maybe(words),
    giver_country=maybe(st.just("VN")),
    receiver_country=maybe(st.just("LA")),
    amount=maybe(moneys()),
    quantities=some(quantities()),
    description=words,
    aliases=some(words),
    purpose=maybe(words),
    condition=maybe(words),
    due=maybe(whens),
    fields=some(words),
    period=st.booleans(),
    part_of=maybe(ids_of),
    parts=some(ids_of),
    under=maybe(ids_of),
    steps=some(promise_steps),
    contradictions=some(contradictions),
)
events = st.builds(
    Event,
    id=ids_of,
    refs=some(refs),
    kind=choice(Event, "kind"),
    date=maybe(whens),
    place=maybe(words),
    participants=some(words),
    status=choice(Event, "status"),
    contradictions=some(contradictions),
)
totals = st.builds(
    Total,
    by=some(maybe(words)),
    currency=st.just("USD"),
    exact=st.integers(0, 10**12).map(Decimal),
    inexact=st.integers(0, 10**12).map(Decimal),
    promises=some(ids_of),
)
units = st.builds(
    Unit, key=words, name=words, names=some(words), kind=words, country=maybe(st.just("VN")), valid_to=maybe(days),
    successor=maybe(words),
)  # fmt: skip
changes = st.builds(Change, kind=choice(Change, "kind"), id=ids_of, name=words, step=promise_steps)

STRATEGIES: dict[type[Model], st.SearchStrategy[Any]] = {
    Evidence: evidences(),
    PartialDate: partial_dates(),
    DateRange: date_ranges(),
    Money: moneys(),
    Quantity: quantities(),
    DateMention: mentions(DateMention, whens),
    Mention[Money]: mentions(Mention[Money], moneys()),
    Mention[Quantity]: mentions(Mention[Quantity], quantities()),
    Place: places,
    Organization: organizations,
    Position: positions,
    Official: officials,
    Group: groups,
    PromiseReference: promises,
    Delegation: delegations,
    Meeting: meetings,
    Agreement: agreements,
    Commitment: commitments,
    Partnership: partnerships,
    Section: sections,
    CooperationField: cooperation_fields,
    Issue: issues,
    Article: articles,
    Report: reports,
    Link: links,
    Apart: aparts,
    Claim: claims,
    Contradiction: contradictions,
    Step: document_steps | promise_steps,
    Tenure: tenures,
    Person: persons,
    Document: documents,
    Promise: told_promises,
    Event: events,
    Total: totals,
    Unit: units,
    Change: changes,
    **forms(articles, evidences(), commitments),
}
models = pytest.mark.parametrize("model", STRATEGIES, ids=lambda model: model.__name__)


def subclasses(model: type[Model]) -> Iterator[type[Model]]:
    for sub in model.__subclasses__():
        yield sub
        yield from subclasses(sub)


def test_every_model_of_the_library_is_tried_here() -> None:
    there = {m for m in subclasses(Model) if m.__module__.startswith("vnlao_coop.") and "[" not in m.__name__}
    assert {m for m in there - ABSTRACT if not m.__name__.startswith("_")} <= set(STRATEGIES)


# --- what holds for all ---------------------------------------------------------------------------


@models
@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_reads_back_what_it_dumps(model: type[Model], data: st.DataObject) -> None:
    one = data.draw(STRATEGIES[model])
    dumped = one.model_dump_json()
    for again in (
        model.model_validate_json(dumped),
        model.model_validate(one.model_dump()),
        model.model_validate(json.loads(dumped)),
    ):
        assert again == one
        assert again.model_dump_json() == dumped
        assert hash(again) == hash(one)


@models
@given(data=st.data())
@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_it_is_copied_and_pickled_whole(model: type[Model], data: st.DataObject) -> None:
    one = data.draw(STRATEGIES[model])
    for again in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one)), one.model_copy(deep=True)):
        assert type(again) is type(one)
        assert again == one
        assert hash(again) == hash(one)
        assert again.model_dump_json() == one.model_dump_json()


@models
@given(data=st.data())
@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_what_it_dumps_fits_its_schema(model: type[Model], data: st.DataObject) -> None:
    schema = model.model_json_schema(mode="serialization")
    Draft202012Validator(schema).validate(json.loads(data.draw(STRATEGIES[model]).model_dump_json()))


@models
@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_its_schema_is_a_json_schema(model: type[Model], mode: Any) -> None:
    Draft202012Validator.check_schema(model.model_json_schema(mode=mode))


@models
def test_it_is_frozen_and_closed(model: type[Model]) -> None:
    assert model.model_config["frozen"] is True
    assert model.model_config["extra"] == "forbid"
    with pytest.raises(ValidationError, match="extra_forbidden"):
        model.model_validate({"no_such_field": 1})


# --- single rules ---------------------------------------------------------------------------------


def test_a_field_cannot_be_set() -> None:
    article = samples.article()
    with pytest.raises(ValidationError, match="frozen"):
        article.text = ""


def test_a_quote_is_as_long_as_its_span() -> None:
    with pytest.raises(ValidationError, match="as long as its span"):
        Evidence(start=0, end=3, quote="ab")
    with pytest.raises(ValidationError):
        Evidence(start=-2, end=0, quote="ab")


@given(evidences())
def test_what_is_made_without_asking_is_what_asking_makes(evidence: Evidence) -> None:
    values = dict(evidence.__dict__)
    made = trusted(Evidence, values, set(values))
    for twin in (
        made,
        copy.deepcopy(made),
        pickle.loads(pickle.dumps(made)),
        Evidence.model_validate(made.model_dump()),
    ):
        assert (twin, hash(twin), repr(twin)) == (evidence, hash(evidence), repr(evidence))
    assert made.model_dump_json(exclude_unset=True) == evidence.model_dump_json(exclude_unset=True)
    assert made.model_fields_set == evidence.model_fields_set


@given(organizations | places)
def test_what_is_made_with_its_defaults_is_what_asking_makes(body: Organization | Place) -> None:
    given_ = {name: getattr(body, name) for name in body.model_fields_set}
    made = make(type(body), **given_)
    for twin in (made, copy.deepcopy(made), pickle.loads(pickle.dumps(made)), made.model_copy()):
        assert (twin, hash(twin), repr(twin)) == (body, hash(body), repr(body))
    assert (made.model_dump_json(), made.model_fields_set) == (body.model_dump_json(), body.model_fields_set)
    assert list(made.__dict__) == list(body.__dict__)


def test_no_model_made_without_asking_has_a_default_of_its_own() -> None:
    """:func:`make` gives every one the same default, so none may be changed in place or be worked out anew."""
    for kind in (
        Organization,
        Place,
        Position,
        Official,
        Partnership,
        Section,
        CooperationField,
        Evidence,
        DateMention,
    ):
        for name, field in kind.model_fields.items():
            assert field.default_factory is None, (kind, name)
            assert field.is_required() or hash(field.default) is not None, (kind, name)


@given(organizations, proof)
def test_a_change_is_a_copy_with_an_update(body: Organization, evidence: tuple[Evidence, ...]) -> None:
    changed, copied = (
        with_changes(body, {"evidence": evidence, "place": None}),
        body.model_copy(update={"evidence": evidence, "place": None}),
    )
    assert changed == copied == Organization.model_validate(changed.model_dump())
    assert (changed.model_fields_set, changed.model_extra) == (copied.model_fields_set, copied.model_extra)


def test_a_fact_needs_an_id_and_a_proof() -> None:
    meeting = {"kind": "talks", "id": "meeting/1", "evidence": ({"start": 0, "end": 0, "quote": ""},)}
    assert Meeting.model_validate(meeting).id == "meeting/1"
    for wrong in ({"evidence": ()}, {"id": "meeting/0"}, {"id": "meeting"}, {"kind": "chat"}):
        with pytest.raises(ValidationError):
            Meeting.model_validate(meeting | wrong)


def test_records_are_found_by_id() -> None:
    article = samples.article()
    assert [article.get(fact.id) for fact in article.facts] == list(article.facts)
    assert article.get("agreement/1") is article.agreements[0]
    with pytest.raises(KeyError, match="agreement/2"):
        article.get("agreement/2")


@pytest.mark.parametrize(
    "moment",
    [dt.date(2024, 9, 18), dt.datetime(2024, 9, 18, tzinfo=dt.UTC), dt.datetime(2024, 9, 18, 16, 6, tzinfo=dt.UTC)],
)
def test_a_day_stays_a_day_and_midnight_a_time(moment: dt.date) -> None:
    article = Article(text="", published_at=moment)
    again = Article.model_validate_json(article.model_dump_json())
    assert type(again.published_at) is type(moment)
    assert again.published_at == Article.model_validate(article.model_dump()).published_at == moment


@pytest.mark.parametrize("wrong", ["2024", 1726650360, "18/09/2024", "", "2024-13-01"])
def test_what_is_no_iso_date_is_no_publication_date(wrong: object) -> None:
    with pytest.raises(ValidationError):
        Article.model_validate({"text": "", "published_at": wrong})


def test_unions_of_models_are_told_apart_by_type() -> None:
    article = samples.article()
    again = Article.model_validate_json(article.model_dump_json())
    assert [type(p) for p in again.meetings[0].participants] == [Official, Official]
    assert [type(p) for p in again.agreements[0].parties] == [Place, Place]
    assert [type(m.value) for m in again.dates] == [PartialDate, DateRange, PartialDate]
    assert json.loads(article.model_dump_json())["money"][0]["value"]["amount"] == "2000000000"
