"""The published JSON Schema: every model, in step with the code, and what is written fits it.

``python tests/test_schemas.py`` (``make schemas``) writes it anew.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic.json_schema import models_json_schema

import samples
from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.models import actors, article, base, dates, dossier, facts, money
from vnlao_coop.models.article import SCHEMA_VERSION
from vnlao_coop.models.base import Mention, Model

FILE = Path(__file__).parent.parent / "docs" / "schemas.json"
ABSTRACT = {Model, Mention, facts.Fact, dossier.Entity, dates._Dated}


def models() -> list[type[Model]]:
    """Every model of the package, by name."""
    found = {
        value
        for module in (actors, article, base, dates, dossier, facts, money)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Model) and value not in ABSTRACT
    }
    return sorted((m for m in found if "[" not in m.__name__), key=lambda m: m.__name__)


def drawn() -> str:
    _, schema = models_json_schema([(model, "serialization") for model in models()], title="vnlao_coop")
    whole = {
        "$schema": Draft202012Validator.META_SCHEMA["$id"],
        "$comment": f"Records of vnlao_coop, schema version {SCHEMA_VERSION}. An article is #/$defs/Article.",
        **schema,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def published() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def test_it_is_in_step_with_the_models() -> None:
    assert FILE.read_text(encoding="utf-8") == drawn(), "run `make schemas` and read the difference"


def test_it_is_a_schema_and_has_every_model() -> None:
    Draft202012Validator.check_schema(published())
    names = {model.__name__ for model in models()}
    assert names <= set(published()["$defs"])
    assert {"Article", "Commitment", "Money", "PartialDate", "Promise", "Report"} <= names


def of(name: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": published()["$defs"]})


def test_what_is_written_fits_and_what_is_bent_does_not() -> None:
    written = json.loads(samples.article().model_dump_json())
    of("Article").validate(written)
    bent = written | {"officials": [{**written["officials"][0], "age": 60}]}
    assert not of("Article").is_valid(bent)


@pytest.mark.parametrize("kind", ["persons", "documents", "promises", "events", "reports"])
def test_a_dossier_fits_too(kind: str) -> None:
    records = getattr(Dossier.of([samples.article()]), kind)
    assert records
    for record in records:
        of(type(record).__name__).validate(json.loads(record.model_dump_json()))


if __name__ == "__main__":
    FILE.write_text(drawn(), encoding="utf-8", newline="\n")
