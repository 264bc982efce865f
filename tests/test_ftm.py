"""FollowTheMoney: every entity is one that the followthemoney package accepts, and holds every value unchanged."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

import samples
import vnlao_coop as vlc
from vnlao_coop.export.ftm import _day, _when, ftm_entities, to_ftm
from vnlao_coop.models.dates import DateRange, PartialDate

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
GIFT = (
    "Sáng 18/9/2024, tại thành phố Vinh, Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu hội đàm với Tỉnh trưởng Xiêng Khoảng"
    " Bounchan Xivongxay. Hai bên ký Biên bản ghi nhớ về hợp tác giai đoạn 2024-2028. Tỉnh Nghệ An sẽ hỗ trợ tỉnh Xiêng"
    " Khoảng 2 tỷ đồng xây dựng trường học. Tỉnh Nghệ An cũng sẽ tặng tỉnh Xiêng Khoảng khoảng 3 triệu USD để xây dựng"
    " bệnh viện."
)


def articles() -> list[vlc.Article]:
    given = vlc.parse_article(
        GIFT, published=dt.datetime(2024, 9, 19, 1, 30, tzinfo=dt.timezone(dt.timedelta(hours=7)))
    )
    return [samples.article(), given, *map(vlc.read_article, SEEDS)]


def of(schema: str, entities: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [entity["properties"] for entity in entities if entity["schema"] == schema]


def test_followthemoney_accepts_every_entity_and_cuts_nothing() -> None:
    pytest.importorskip("followthemoney", reason="followthemoney is not installed here")
    from followthemoney import model

    entities = {entity["id"]: entity for entity in ftm_entities(articles())}
    schemata = "Article Person Position Occupancy PublicBody Event Contract Project ProjectParticipant".split()
    assert {e["schema"] for e in entities.values()} >= set(schemata)
    for entity in entities.values():
        schema = model.get(entity["schema"])
        assert schema is not None
        assert set(schema.required) <= set(entity["properties"]), entity
        for name, values in entity["properties"].items():
            prop = schema.properties[name]
            for value in values:
                assert prop.type.validate(value), (entity["schema"], name, value)
                if prop.range is not None:
                    assert model[entities[value]["schema"]].is_a(prop.range), (entity["schema"], name)
        cleaned = model.get_proxy(entity, cleaned=False)  # cleans each value, and drops what it does not take
        for name, values in entity["properties"].items():
            kept = {text.casefold() for text in cleaned.get(name)}
            assert kept == {text.casefold() for text in values}, (entity["schema"], name)


def test_the_ids_are_the_same_on_every_run_and_of_every_order() -> None:
    forth, back = list(ftm_entities(articles())), list(ftm_entities(reversed(articles())))
    assert len({entity["id"] for entity in forth}) == len(forth)
    assert {entity["id"] for entity in forth} == {entity["id"] for entity in back}


def test_what_a_reader_finds_in_them() -> None:
    entities = list(ftm_entities(articles()[1]))
    (source,) = of("Article", entities)
    assert source["publishedAt"] == ["2024-09-18T18:30:00"]  # in UTC, as FollowTheMoney keeps time
    people = {e["properties"]["name"][0]: e["id"] for e in entities if e["schema"] == "Person"}
    assert list(people) == ["Lê Văn Mẫu", "Bounchan Xivongxay"]
    (talks,) = of("Event", entities)
    assert talks["date"] == ["2024-09-18"]
    assert set(people.values()) <= set(talks["involved"])
    assert {p["name"][0] for p in of("Position", entities)} == {
        "Chủ tịch UBND tỉnh Nghệ An",
        "Tỉnh trưởng Xiêng Khoảng",
    }
    assert all(p["date"] == ["2024-09-19"] and "startDate" not in p for p in of("Occupancy", entities))
    (document,) = of("Contract", entities)
    assert (document["type"], document["summary"]) == (["mou"], ["period: 2024/2028"])
    school, hospital = sorted(of("Project", entities), key=lambda p: "amount" not in p)
    assert (school["amount"], school["currency"]) == (["2000000000"], ["VND"])
    assert "amount" not in hospital
    assert hospital["summary"] == ["amount: ~3000000 USD"]
    names = {e["id"]: e["properties"]["name"][0] for e in entities if "name" in e["properties"]}
    sides = {(p["role"][0], names[p["participant"][0]]) for p in of("ProjectParticipant", entities)}
    assert sides == {("giver", "Nghệ An"), ("receiver", "Xiengkhouang")}
    for entity in entities:
        if entity["schema"] in ("Event", "Contract", "Project"):
            assert all(quote in GIFT for quote in entity["properties"]["description"])


@pytest.mark.parametrize(
    ("value", "held"),
    [
        (PartialDate(year=2022), "2022"),
        (PartialDate(year=2022, month=4), "2022-04"),
        (PartialDate(year=2022, month=4, day=4, part_of_day="morning"), "2022-04-04"),
        (PartialDate(month=4, day=4), None),
        (PartialDate(year=2022, subyear=33), None),
        (PartialDate(year=1990, precision="decade"), None),
        (PartialDate(year=2022, modifier="before"), None),
        (PartialDate(year=2022, month=1, day=1, calendar="lunar_vn"), None),
        (DateRange(start=PartialDate(year=2022), end=PartialDate(year=2025)), None),
    ],
)
def test_a_date_is_written_whole_or_not_at_all(value: PartialDate | DateRange, held: str | None) -> None:
    assert _day(value) == held
    if held is None:
        told = _when(value)
        assert told.get("summary") == value.edtf or (told["startDate"], told["endDate"]) == ("2022", "2025")


def test_lines_of_json(tmp_path: Path) -> None:
    to_ftm(articles(), tmp_path / "dossier.ftm.jsonl")
    lines = (tmp_path / "dossier.ftm.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == list(ftm_entities(articles()))
