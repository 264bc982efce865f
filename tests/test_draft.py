"""A draft: a schema that any interface takes, a coding sheet that people fill in, and nothing lost on the way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from vnlao_coop import Draft, parse_article, read_article
from vnlao_coop.models import facts
from vnlao_coop.models.draft import GROUPS, DraftCommitment, DraftMoney, FieldQuote
from vnlao_coop.models.money import Basis, Qualifier

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
SCHEMA = Draft.model_json_schema()
# What at least one of the common structured-output interfaces refuses.
UNSUPPORTED = {"default", "pattern", "minLength", "maxLength", "minItems", "maxItems", "minimum", "oneOf", "allOf",
               "discriminator", "format", "prefixItems", "const", "not", "title"}  # fmt: skip


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    """Every schema within a schema."""
    if isinstance(node, dict):
        for key in ("properties", "$defs"):
            for inner in node.get(key, {}).values():
                yield from nodes(inner)
        yield node
        yield from nodes(node.get("items"))
        for inner in node.get("anyOf", ()):
            yield from nodes(inner)


def test_the_schema_stands_alone_and_is_small() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    written = json.dumps(SCHEMA, ensure_ascii=False)
    assert len(written.encode()) < 30_000
    references = {node["$ref"] for node in nodes(SCHEMA) if "$ref" in node}
    assert references == {f"#/$defs/{name}" for name in SCHEMA["$defs"]}


def test_every_object_is_closed_and_every_field_required_and_described() -> None:
    objects = [node for node in nodes(SCHEMA) if "properties" in node]
    assert len(objects) == 1 + len(SCHEMA["$defs"])
    for node in objects:
        assert node["additionalProperties"] is False
        assert node["required"] == list(node["properties"])
        assert node["description"]
        for name, field in node["properties"].items():
            assert field.get("description") or "$ref" in field, name  # a reference has its own, and none beside it


def test_no_keyword_that_interfaces_refuse() -> None:
    assert {key for node in nodes(SCHEMA) for key in node} & UNSUPPORTED == set()


@pytest.mark.parametrize(
    ("model", "field", "values"),
    [
        ("DraftMeeting", "kind", facts.MeetingKind),
        ("DraftMeeting", "status", facts.MeetingStatus),
        ("DraftAgreement", "kind", facts.AgreementKind),
        ("DraftAgreement", "status", facts.AgreementStatus),
        ("DraftCommitment", "kind", facts.CommitmentKind),
        ("DraftCommitment", "status", facts.CommitmentStatus),
        ("DraftMoney", "qualifier", Qualifier),
        ("DraftMoney", "basis", Basis),
    ],
)
def test_closed_lists_are_those_of_the_records(model: str, field: str, values: Any) -> None:
    assert SCHEMA["$defs"][model]["properties"][field]["enum"] == list(get_args(values))


@pytest.mark.parametrize("kind", ["delegation", "meeting", "agreement", "commitment", "partnership"])
def test_a_draft_has_every_field_of_the_record(kind: Any) -> None:
    record = getattr(facts, kind.capitalize())
    assert set(record.model_fields) - {"type", "evidence"} == set(GROUPS[kind][1].model_fields) - {
        "quote", "nth", "quotes"
    }  # fmt: skip


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_the_draft_of_an_article_satisfies_the_schema_and_survives_both_forms(path: Path) -> None:
    draft = Draft.of(read_article(path))
    assert draft.commitments or draft.agreements
    jsonschema.validate(json.loads(draft.model_dump_json()), SCHEMA)
    assert Draft.model_validate_json(draft.model_dump_json()) == draft
    assert Draft.from_csv(draft.to_csv()) == draft


def test_blank_strings_and_nulls_say_nothing() -> None:
    draft = Draft.model_validate(
        {
            "commitments": [{"kind": "grant", "quote": "q", "giver": " ", "quotes": None, "quantities": None}],
            "dates": None,
        }
    )
    assert draft.commitments[0].giver is None
    assert draft.commitments[0].quantities == ()
    with pytest.raises(ValidationError, match="must not be blank"):
        Draft.model_validate({"commitments": [{"kind": "grant", "quote": "  "}]})


def test_an_occurrence_is_numbered_only_where_the_words_stand_twice() -> None:
    draft = Draft.of(parse_article("Năm 2019, tỉnh Mẫu tặng 3 triệu USD. Năm 2020, tỉnh Mẫu tặng 3 triệu USD."))
    assert [(m.quote, m.nth) for m in draft.money] == [("3 triệu USD", 1), ("3 triệu USD", 2)]
    assert [(d.quote, d.nth) for d in draft.dates] == [("Năm 2019", None), ("Năm 2020", None)]


SHEET = """record,quote,kind,giver,amount,quotes,present,name,positions
commitment,Tỉnh Mẫu tặng 2 tỷ đồng,grant,Tỉnh Mẫu,2000000000 | VND,"giver | Tỉnh Mẫu
amount | 2 tỷ đồng | 1",,,
,,,,,,,,
official,"ông Lê Văn Thử, Giám đốc",,,,,yes,Lê Văn Thử,"Giám đốc Sở A
Ủy viên \\| B"
"""


def test_a_sheet_as_people_fill_it_in() -> None:
    draft = Draft.from_csv(SHEET)
    assert draft.commitments == (
        DraftCommitment(
            kind="grant",
            quote="Tỉnh Mẫu tặng 2 tỷ đồng",
            giver="Tỉnh Mẫu",
            amount=DraftMoney(amount="2000000000", currency="VND"),
            quotes=(FieldQuote(field="giver", quote="Tỉnh Mẫu"), FieldQuote(field="amount", quote="2 tỷ đồng", nth=1)),
        ),
    )
    assert draft.officials[0].present
    assert draft.officials[0].positions == ("Giám đốc Sở A", "Ủy viên | B")


@pytest.mark.parametrize(
    ("sheet", "message"),
    [
        ("record,quote\ngift,q\n", "row 1: record is one of"),
        ("record,quote,giver\nofficial,q,Lào\n", "an? official has no giver"),
        ("record,quote,kind\ncommitment,q,bribe\n", "kind"),
        ("record,quote\nofficial,q,more\n", "more cells than columns"),
        ('record,quote\nofficial,"q\n', "unexpected end"),
        ("record,quote,kind,amount\ncommitment,q,grant,1 | USD | exact | 2 | each | x\n", "more parts"),
    ],
)
def test_a_sheet_that_cannot_be_read_says_where(sheet: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Draft.from_csv(sheet)


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).filter(str.strip)


@given(st.lists(words, max_size=3), words, words, st.integers(-3, 3) | st.none())
def test_any_words_come_back_from_a_sheet(names: list[str], title: str, quote: str, nth: int | None) -> None:
    agreement = {"kind": "mou", "title": title, "quote": quote, "nth": nth, "aliases": names,
                 "quotes": [{"field": title, "quote": quote, "nth": nth}]}  # fmt: skip
    draft = Draft.model_validate({"agreements": [agreement]})
    assert Draft.from_csv(draft.to_csv()) == draft


@given(st.text(max_size=200))
def test_any_sheet_is_read_or_refused(sheet: str) -> None:
    with suppress(ValueError):
        assert isinstance(Draft.from_csv(sheet), Draft)
