"""How fast a draft is grounded; and, where gold facts are at hand, what is caught when one thing in a record is wrong.

Drafts are made from the gold facts of the dev articles (doubtful ones left out), then each record is changed in one
place and grounded again. Prints figures, asserts nothing.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import statistics
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from vnlao_coop import Draft, ground, parse_article
from vnlao_coop.grounding.judge_names import same_office
from vnlao_coop.grounding.values import read_figure
from vnlao_coop.models.draft import GROUPS

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / ".." / "shared" / "eval"
SEED = ROOT / "seeds" / "000_64f919d35f204757.txt"
Record = dict[str, Any]


# --- drafts of the gold facts -------------------------------------------------------------------------


def _first(values: list[str] | None) -> str | None:
    return values[0] if values else None


def _quantity(printed: str | None) -> list[Record]:
    """`20 ô tô điện`, `hơn 100 bộ`: the figure that opens it, and the rest."""
    words = (printed or "").split()
    for size in range(min(4, len(words)), 0, -1):
        if (number := read_figure(" ".join(words[:size]))) is not None:
            return [{"amount": str(number), "item": " ".join(words[size:]) or None}]
    return []


def _records(gold: Record, text: str) -> Record:
    def firm(kind: str) -> Iterator[Record]:
        return (item for item in gold[kind] if not item.get("doubt"))

    def sum_(item: Record) -> Record:
        found = {"amount": item["amount"], "currency": item["currency"], "amount_max": item.get("amount_max")}
        return {**found, "qualifier": item.get("qualifier", "exact")}

    qualifiers = {(i["amount"], i["currency"]): i["qualifier"] for i in gold["money"]}

    def promised(item: Record) -> Record | None:
        key = (item["amount"], item["currency"])
        return sum_({**item, "qualifier": qualifiers.get(key, "exact")}) if item["amount"] else None

    pairs = [pair for pair in gold["partnerships"] if pair[0] in text or pair[1] in text]
    return {
        "dates": [{"quote": i["text"], "value": i["edtf"][0]} for i in firm("dates")],
        "money": [{"quote": i["text"], "value": sum_(i)} for i in firm("money")],
        "officials": [
            {
                **{name: i[name] for name in ("name", "country", "present")},
                "positions": [titles[0] for titles in i["positions"]],
                "quote": i["evidence"],
            }
            for i in firm("officials")
        ],
        "delegations": [
            {
                "name": i["name"], "head": i["head"], "origin": i["from"], "destination": i["to"],
                "start": _first(i["start"]), "end": _first(i["end"]), "quote": i["evidence"],
            }
            for i in firm("delegations")
        ],
        "meetings": [
            {
                **{name: i[name] for name in ("kind", "participants", "place")},
                "date": _first(i["date"]), "quote": i["evidence"],
            }
            for i in firm("meetings")
        ],
        "agreements": [
            {
                **{name: i[name] for name in ("kind", "title", "parties", "period", "status", "signatories")},
                "signed_on": _first(i["signed_on"]), "quote": i["evidence"],
            }
            for i in firm("agreements")
        ],
        "commitments": [
            {
                **{name: i[name] for name in ("kind", "giver", "receiver", "status")},
                "amount": promised(i),
                "quantities": _quantity(i["quantity"]), "description": i["what"], "quote": i["evidence"],
            }
            for i in firm("commitments")
        ],
        "partnerships": [
            {"vietnamese": vn, "lao": lao, "quote": vn if vn in text else lao} for vn, lao in pairs
        ],
    }  # fmt: skip


def gold_cases(folder: Path = GOLD) -> Iterator[tuple[str, str, Record, dt.date | None]]:
    """Id, text, records and publication of each dev article; none where there are no gold facts."""
    if not (folder / "split.json").exists():
        return
    for name in json.loads((folder / "split.json").read_text(encoding="utf-8"))["dev"]:
        gold = json.loads((folder / "gold" / f"{name}.json").read_text(encoding="utf-8"))
        text = (folder / "articles" / f"{name}.txt").read_text(encoding="utf-8")
        published = dt.date.fromisoformat(gold["published"]) if gold.get("published") else None
        yield name, text, _records(gold, text), published


# --- one thing wrong ------------------------------------------------------------------------------------
# Each gives the changed record with the field that is now wrong, or nothing where it does not apply.

Change = Callable[[str, Record, Record], Iterator[tuple[Record, str]]]
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAME = "Trần Mẫu Thử"


def _digit(kind: str, record: Record, _: Record) -> Iterator[tuple[Record, str]]:
    field = "value" if kind == "sum" else "amount"
    money = record.get(field)
    if isinstance(money, dict):
        first = str(int(money["amount"][0]) % 9 + 1)
        high = money["amount_max"]
        changed = {"amount": first + money["amount"][1:], "amount_max": first + high[1:] if high else None}
        yield {**record, field: {**money, **changed}}, field


def _year(_: str, record: Record, __: Record) -> Iterator[tuple[Record, str]]:
    for field in ("value", "start", "end", "date", "period", "signed_on"):
        if isinstance(date := record.get(field), str) and _YEAR.search(date):
            yield {**record, field: _YEAR.sub(lambda year: str(int(year[0]) + 1), date)}, field


def _swap(_: str, record: Record, __: Record) -> Iterator[tuple[Record, str]]:
    if record.get("giver") and record.get("receiver"):
        yield {**record, "giver": record["receiver"], "receiver": record["giver"]}, "giver receiver"


def _office(kind: str, record: Record, records: Record) -> Iterator[tuple[Record, str]]:
    own = record.get("positions") or []
    for other in records["officials"] if kind == "official" and own else ():
        theirs = other["positions"]
        if theirs and not any(same_office(theirs[0], mine) for mine in own):
            yield {**record, "positions": [theirs[0], *own[1:]]}, "positions[1]"
            return


def _paraphrase(_: str, record: Record, __: Record) -> Iterator[tuple[Record, str]]:
    words = record["quote"].split()
    if len(words) > 3:
        yield {**record, "quote": " ".join([*words[:-2], words[-1], words[-2]])}, ""


def _invented(kind: str, record: Record, _: Record) -> Iterator[tuple[Record, str]]:
    for field in ("name",) if kind == "official" else ("head", "participants", "signatories"):
        if value := record.get(field):
            several = isinstance(value, list)
            yield {**record, field: [_NAME, *value[1:]] if several else _NAME}, f"{field}[1]" if several else field


def _signed(_: str, record: Record, __: Record) -> Iterator[tuple[Record, str]]:
    if record.get("title") and record["status"] in ("referenced", "reviewed"):
        yield {**record, "status": "signed"}, "status"


CHANGES: dict[str, Change] = {
    "a digit of a sum": _digit, "a year": _year, "giver and receiver swapped": _swap,
    "a neighbour's office": _office, "a paraphrased quote": _paraphrase, "an invented official": _invented,
    "a referenced document called signed": _signed,
}  # fmt: skip


def caught() -> dict[str, list[tuple[str, bool]]]:
    """For each kind of change, each changed record, and whether the change was marked or the record refused.

    ``records`` and ``fields`` are those of the untouched drafts: whether they were kept, and not marked;
    ``untouched fields`` are the other fields of the changed drafts.
    """
    found: defaultdict[str, list[tuple[str, bool]]] = defaultdict(list)
    for name, text, records, published in gold_cases():
        draft = Draft.model_validate(records)
        result = ground(text, draft, published=published)
        refused = {r.record: r.reason for r in result.refused}
        found["records"] += [(f"{name} {own} {refused.get(own)}", own not in refused) for own, _ in draft.records()]
        found["fields"] += [(f"{name} {c.record}.{c.field}: {c.value} ({c.says})", c.holds) for c in result.checks]
        for label, change in CHANGES.items():
            changed, wrong = _changed(records, change)
            result = ground(text, Draft.model_validate(changed), published=published)
            lost = {r.record for r in result.refused}
            marked = {(c.record, c.field.removesuffix(".qualifier")) for c in result.checks if not c.holds}
            for own, fields in wrong.items():
                hit = own in lost or any((own, field) in marked for field in fields)
                found[label].append((f"{name} {own} {fields}", hit))
            others = (c for c in result.checks if c.field.removesuffix(".qualifier") not in wrong.get(c.record, ()))
            found["untouched fields"] += [(f"{name}, {label}: {c.record}.{c.field} {c.value}", c.holds) for c in others]
    return found


def _changed(records: Record, change: Change) -> tuple[Record, dict[str, list[str]]]:
    """The records with one thing changed in each, and which fields are wrong now, by record."""
    changed: Record = {}
    wrong: dict[str, list[str]] = {}
    for kind, (group, _) in GROUPS.items():
        changed[group] = []
        for number, record in enumerate(records[group], 1):
            new, fields = next(change(kind, record, records), (record, None))
            changed[group].append(new)
            if fields is not None:
                wrong[f"{kind}/{number}"] = fields.split()
    return changed, wrong


# --- speed ------------------------------------------------------------------------------------------------


def quoted(size: int, quotes: int) -> tuple[str, Draft]:
    """A text of ``size`` characters, and a draft with ``quotes`` quotes: a third of them folded, a tenth absent."""
    seed = "\n".join(line for line in SEED.read_text(encoding="utf-8").split("\n") if line and line[0] != "-") + "\n"
    text = (seed * (size // len(seed) + 1))[:size]
    words = text.split(" ")
    fields = {"kind": "grant", "giver": "Thành phố Hà Nội", "receiver": "Viêng Chăn", "due": "2025"}
    found = []
    for number in range(quotes):
        at = number * 37 % (len(words) - 12)
        quote = " ".join(words[at : at + 12])
        if number % 10 == 9:
            quote += " chẳng đâu có"
        elif number % 3 == 0:
            quote = quote.upper().replace(" ", "_")
        found.append({**fields, "quote": quote, "amount": {"amount": "3000000", "currency": "USD"}})
    return text, Draft.model_validate({"commitments": found})


def speed() -> None:
    """Median time for growing texts and drafts."""
    from measure import seconds

    for size, quotes in ((3_000, 50), (12_000, 200), (48_000, 200), (12_000, 800), (48_000, 800)):
        text, draft = quoted(size, quotes)
        alone = statistics.median(seconds(lambda: parse_article(text), most=1.0))  # noqa: B023
        times = statistics.median(seconds(lambda: ground(text, draft), most=1.0))  # noqa: B023
        print(f"{size:6,} characters, {quotes:3} quotes: {times * 1e3:6.1f} ms, reading the text {alone * 1e3:6.1f} ms")


def main() -> None:
    speed()
    for label, rows in caught().items():
        right = sum(hit for _, hit in rows)
        print(f"{label:38} {right:4} of {len(rows):4}  {right / len(rows):.3f}")
        if "--errors" in sys.argv:
            for what, hit in rows:
                if not hit:
                    print("   -", what[:300])


if __name__ == "__main__":
    main()
