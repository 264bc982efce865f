"""A draft as a coding sheet: CSV, one row for each record, for people who code in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from vnlao_coop.models.draft import GROUPS, Draft, DraftKind, DraftRecord

_ESCAPES = {"\\": "\\\\", "|": "\\|", "\n": "\\n", "\r": "\\r"}
_BACK = {"n": "\n", "r": "\r"}


def columns() -> list[str]:
    """The columns of the sheet: ``record`` (the kind), then every field, those that all records have first."""
    own = list(DraftRecord.model_fields)
    rest = dict.fromkeys(name for _, model in GROUPS.values() for name in model.model_fields if name not in own)
    return ["record", *own, *rest]


def write_sheet(draft: Draft) -> str:
    """See :meth:`Draft.to_csv`."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns(), restval="", lineterminator="\n")
    writer.writeheader()
    for name, record in draft.records():
        cells = {field: _cell(getattr(record, field)) for field in type(record).model_fields}
        writer.writerow({"record": name.partition("/")[0], **cells})
    return out.getvalue()


def read_sheet(sheet: str) -> Draft:
    """See :meth:`Draft.from_csv`."""
    found: dict[str, list[DraftRecord]] = {group: [] for group, _ in GROUPS.values()}
    reader = csv.DictReader(io.StringIO(sheet.removeprefix("\ufeff"), newline=""), strict=True)
    try:
        rows = list(reader)
    except csv.Error as error:
        raise ValueError(f"line {reader.line_num}: {error}") from None
    for number, row in enumerate(rows, 1):
        kind: Any = (row.pop("record", None) or "").strip()
        if not any(row.values()) and not kind:
            continue  # spreadsheets leave empty rows behind
        if kind not in GROUPS:
            raise ValueError(f"row {number}: record is one of {', '.join(GROUPS)}, not {kind!r}")
        found[GROUPS[kind][0]].append(_row(kind, row, number))
    return Draft(**found)  # type: ignore[arg-type]


def _row(kind: DraftKind, row: Mapping[str | None, Any], number: int) -> DraftRecord:
    model = GROUPS[kind][1]
    given: dict[str, Any] = {}
    for name, cell in row.items():
        if name is None:
            raise ValueError(f"row {number}: more cells than columns")
        if not cell or (name not in model.model_fields and not cell.strip()):
            continue
        if name not in model.model_fields:
            raise ValueError(f"row {number}: a {kind} has no {name}")
        given[name] = _read(model.model_fields[name], cell)
    return model(**given)


def _cell(value: Any) -> str:
    if isinstance(value, tuple):
        return "\n".join(_item(item) for item in value)
    return "" if value is None else _item(value)


def _item(value: Any) -> str:
    if isinstance(value, BaseModel):
        parts = ["" if part is None else _escaped(str(part)) for _, part in value]
        while parts and not parts[-1]:
            parts.pop()
        return " | ".join(parts)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _escaped(str(value))


def _escaped(text: str) -> str:
    return "".join(_ESCAPES.get(char, char) for char in text)


def _parts(line: str) -> Iterable[str]:
    """The parts of a line between bars, their escapes undone."""
    part: list[str] = []
    chars = iter(line)
    for char in chars:
        if char == "\\":
            following = next(chars, "\\")
            part.append(_BACK.get(following, following))
        elif char == "|":
            yield "".join(part)
            part = []
        else:
            part.append(char)
    yield "".join(part)


def _read(field: FieldInfo, cell: str) -> Any:
    """What a cell holds, for the type of its field."""
    nested, several = _shape(field.annotation)
    if several:
        items = [line for line in cell.split("\n") if line.strip()]
        return tuple(_nested(nested, line) if nested else "".join(_parts(line)) for line in items)
    return _nested(nested, cell) if nested else "".join(_parts(cell))


def _nested(model: type[BaseModel], line: str) -> dict[str, str]:
    """The fields of a small record, in their order; a blank one is left to its default."""
    parts = list(_parts(line))
    edges = [part[bool(index) : -1 if index < len(parts) - 1 else None] for index, part in enumerate(parts)]
    if len(edges) > len(model.model_fields):
        raise ValueError(f"{line!r} has more parts than {', '.join(model.model_fields)}")
    return {name: part for name, part in zip(model.model_fields, edges, strict=False) if part}


def _shape(annotation: Any) -> tuple[type[BaseModel] | None, bool]:
    """The nested model of a field's type, if any, and whether it holds several."""
    several = getattr(annotation, "__origin__", None) is tuple
    inner = get_args(annotation)
    for part in (annotation, *inner):
        if isinstance(part, type) and issubclass(part, BaseModel):
            return part, several
    return None, several
