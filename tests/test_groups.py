"""Those who receive together, in tables, dossiers and drafts: shown as printed, counted as whom they are of."""

from __future__ import annotations

import vnlao_coop as vlc
from vnlao_coop.export.ftm import ftm_entities
from vnlao_coop.export.rows import rows

GIVEN = "Ngày 5/6/2023, tỉnh Sơn La trao 20 suất học bổng cho học sinh tỉnh Hủa Phăn (Lào)."


def test_a_table_has_the_group_and_whom_it_is_of() -> None:
    (row,) = rows([vlc.parse_article(GIVEN)], "commitments")
    assert (row["receiver"], row["receiver_of"]) == ("học sinh tỉnh Hủa Phăn (Lào)", "tỉnh Hủa Phăn")
    (row,) = rows([vlc.parse_article("Tỉnh Sơn La tặng tỉnh Hủa Phăn 20 máy tính.")], "commitments")
    assert (row["receiver"], row["receiver_of"]) == ("tỉnh Hủa Phăn", None)


def test_an_article_with_a_group_reads_back() -> None:
    article = vlc.parse_article(GIVEN)
    assert vlc.Article.model_validate_json(article.model_dump_json()) == article


def test_a_dossier_joins_what_a_group_and_its_province_get() -> None:
    told = "Ngày 6/6/2023, tỉnh Sơn La trao tỉnh Hủa Phăn 20 suất học bổng."
    dossier = vlc.Dossier.of([vlc.parse_article(GIVEN), vlc.parse_article(told)])
    (promise,) = dossier.promises
    assert (promise.receiver, promise.receiver_country, len(promise.refs)) == ("tỉnh Hủa Phăn", "LA", 2)
    assert {unit.name for unit in dossier.units} >= {"Sơn La", "Houaphanh"}


def test_exports_of_a_dossier_name_the_unit_behind_a_group() -> None:
    entities = list(ftm_entities(vlc.parse_article(GIVEN)))
    of = {e["id"]: e["properties"]["name"] for e in entities if "name" in e["properties"]}
    sides = {
        e["properties"]["role"][0]: of[e["properties"]["participant"][0]]
        for e in entities
        if e["schema"] == "ProjectParticipant"
    }
    assert sides == {"giver": ["Sơn La"], "receiver": ["Houaphanh"]}


def test_a_draft_may_name_the_group_or_whom_it_is_of() -> None:
    article = vlc.parse_article(GIVEN)
    quote = article.commitments[0].evidence[0].quote
    for receiver in ("học sinh tỉnh Hủa Phăn (Lào)", "tỉnh Hủa Phăn"):
        given = {
            "kind": "scholarship",
            "status": "delivered",
            "giver": "tỉnh Sơn La",
            "receiver": receiver,
            "quote": quote,
        }
        held = vlc.ground(GIVEN, vlc.Draft.model_validate({"commitments": [given]}))
        (verdict,) = (c.verdict for c in held.checks if c.field == "receiver")
        assert verdict == "supported"
