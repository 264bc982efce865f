"""Corrections: kept apart from the parse, laid over any reading, and said where they no longer fit."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from vnlao_coop import (
    Amendment,
    Article,
    Evidence,
    Money,
    Official,
    Organization,
    PartialDate,
    Place,
    Position,
    Store,
    parse_article,
)
from vnlao_coop.linking.store import StoreError

TEXT = (
    "Tỉnh Nghệ An đã trao tặng tỉnh Xiêng Khoảng 3 triệu USD để xây dựng trường học.\n"
    "Tỉnh Nghệ An cũng trao tặng tỉnh Hủa Phăn 5 tỷ đồng để sửa chữa bệnh viện.\n"
    "Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu đã tiếp Đại sứ Lào tại Việt Nam Khamphao Sisavath."
)
BY: dict[str, Any] = {"author": "Lan", "reason": "read by hand", "on": dt.date(2024, 5, 6)}
PLEDGED = {"status": "pledged"}


@pytest.fixture
def article() -> Article:
    found = parse_article(TEXT)
    assert [str(c.amount) for c in found.commitments] == ["3000000 USD", "5000000000 VND"]
    assert len(found.meetings) == 1
    return found


def codes(article: Article) -> list[str]:
    return [issue.code for issue in article.issues]


def reread(article: Article, **changes: Any) -> Article:
    """What a later version could read of the first gift."""
    first, *rest = article.commitments
    return article.model_copy(update={"commitments": (first.model_copy(update=changes), *rest)})


def test_a_change_leaves_the_parse_alone_and_shows_who_made_it(article: Article) -> None:
    amendment = article.amend("commitment/1", change=PLEDGED, **BY)
    better = article.amended([amendment])
    assert (article.commitments[0].status, better.commitments[0].status) == ("delivered", "pledged")
    assert better.commitments[0].evidence[-1].field == "status"
    assert better.commitments[0].evidence[-1].rule == "amended by Lan"
    assert better.commitments[1:] == article.commitments[1:]
    assert better.issues == ()
    assert (amendment.action, amendment.fields, amendment.author) == ("change", ("status",), "Lan")
    assert Amendment.model_validate_json(amendment.model_dump_json()) == amendment


def test_a_change_with_its_words_and_a_place_of_its_own(article: Article) -> None:
    place = Place(name="tỉnh Hủa Phăn mới", canonical="Hủa Phăn mới", country="LA")
    amendment = article.amend("commitment/1", change={"receiver": place}, quote="tỉnh Hủa Phăn", **BY)
    better = article.amended([amendment])
    proof = better.commitments[0].evidence[-1]
    assert (proof.quote, TEXT[proof.start : proof.end]) == ("tỉnh Hủa Phăn", "tỉnh Hủa Phăn")
    assert better.commitments[0].receiver in better.places


def test_a_withdrawn_record_is_gone_and_nothing_refers_to_it(article: Article) -> None:
    better = article.amended([article.amend("commitment/1", withdraw=True, **BY)])
    assert [c.id for c in better.commitments] == ["commitment/2"]
    text = "Hai tỉnh Nghệ An và Xiêng Khoảng ký Bản ghi nhớ hợp tác; theo đó, Nghệ An tặng Xiêng Khoảng 2 triệu USD."
    found = parse_article(text)
    (document,) = found.agreements
    under = found.model_copy(update={"commitments": (found.commitments[0].model_copy(update={"under": document.id}),)})
    left = under.amended([under.amend(document.id, withdraw=True, **BY)])
    assert (left.agreements, left.commitments[0].under) == ((), None)


def test_an_added_record_gets_the_next_number(article: Article) -> None:
    added = article.commitments[1].model_copy(update={"amount": Money(amount=Decimal(7), currency="LAK")})
    better = article.amended([article.amend(add=added, **BY)])
    assert [(c.id, str(c.amount)) for c in better.commitments][-1] == ("commitment/3", "7 LAK")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"record": "commitment/1"}, "adds a record, or changes or withdraws"),
        ({"withdraw": True}, "adds a record, or changes or withdraws"),
        ({"record": "commitment/1", "withdraw": True, "change": PLEDGED}, "adds a record, or changes or withdraws"),
        ({"record": "commitment/1", "change": {}}, "no such field"),
        ({"record": "commitment/1", "change": {"colour": "red"}}, "commitment has no colour field"),
        ({"record": "commitment/1", "change": {"id": "commitment/7"}}, "has no id field to change"),
        ({"record": "commitment/1", "change": {"status": "stolen"}}, "status"),
        ({"record": "commitment/1", "change": PLEDGED, "quote": "hứa tặng"}, "is not in the text"),
    ],
)
def test_what_is_no_amendment(article: Article, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        article.amend(**arguments, **BY)


def test_an_amendment_has_its_record_its_author_and_its_reason(article: Article) -> None:
    with pytest.raises(KeyError, match="commitment/9"):
        article.amend("commitment/9", withdraw=True, **BY)
    for name in ("author", "reason"):
        with pytest.raises(ValidationError, match=name):
            article.amend("commitment/1", withdraw=True, **{**BY, name: ""})
    other = parse_article(TEXT.replace("3 triệu", "4 triệu")).commitments[0]
    with pytest.raises(ValueError, match="the text of the article at"):
        article.amend(add=other, **BY)


def test_an_amendment_is_about_one_record(article: Article) -> None:
    whole = article.amend("commitment/1", change=PLEDGED, **BY).model_dump()
    for wrong in ({"before": None, "after": None}, {"before": article.meetings[0]}):
        with pytest.raises(ValidationError, match="one record"):
            Amendment.model_validate({**whole, **wrong})


def test_a_later_reading_of_the_same_text(article: Article) -> None:
    amendment = article.amend("commitment/1", change=PLEDGED, **BY)
    finer = reread(article, purpose="để xây trường", id="commitment/4").amended([amendment])
    assert (finer.commitments[0].status, finer.commitments[0].purpose, codes(finer)) == ("pledged", "để xây trường", [])
    met = reread(article, status="pledged").amended([amendment])
    assert (met.commitments[0].status, codes(met)) == ("pledged", ["amendment_met"])
    third = reread(article, status="committed").amended([amendment])
    assert (third.commitments[0].status, codes(third)) == ("pledged", ["amendment_conflict"])
    assert third.issues[0].message.endswith("the reading now says otherwise of status")
    assert third.issues[0].message_vi.endswith("lần đọc này nói khác về status")
    gone = article.model_copy(update={"commitments": ()}).amended([amendment])
    assert (gone.commitments, codes(gone)) == ((), ["amendment_unfit"])
    added = article.amend(add=article.commitments[0], **BY)
    assert codes(article.amended([added])) == ["amendment_met"]


@pytest.mark.parametrize(
    ("text", "status", "found"),
    [
        ("CẬP NHẬT. " + TEXT, "pledged", []),
        (TEXT.replace("3 triệu", "4 triệu"), "delivered", ["amendment_unfit"]),
        (TEXT.replace("sửa chữa", "xây"), "pledged", []),
    ],
)
def test_another_version_of_the_text(article: Article, text: str, status: str, found: list[str]) -> None:
    better = parse_article(text).amended([article.amend("commitment/1", change=PLEDGED, **BY)])
    assert (better.commitments[0].status, codes(better)) == (status, found)
    for e in (e for c in better.commitments for e in c.evidence):
        assert text[e.start : e.end] == e.quote


def test_the_last_word_is_the_latest(article: Article) -> None:
    early = article.amend("commitment/1", change=PLEDGED, **BY)
    late = article.amend("commitment/1", change={"status": "committed"}, **{**BY, "on": dt.date(2024, 6, 1)})
    for order in ([early, late], [late, early]):
        better = article.amended(order)
        assert (better.commitments[0].status, codes(better)) == ("committed", [])


OFFICE = "Chủ tịch UBND tỉnh Nghệ An"


def officials(article: Article) -> list[tuple[str, list[str]]]:
    return [(o.name, [p.title for p in o.positions]) for o in article.officials]


def test_an_official_is_changed_wherever_he_stands(article: Article) -> None:
    mau, khamphao = article.officials
    assert article.meetings[0].participants == (mau, khamphao)
    change = {
        "name": "Lê Văn Mầu",
        "positions": [Position(title="Phó Chủ tịch UBND tỉnh Nghệ An", role="Phó Chủ tịch")],
    }
    amendment = article.amend(mau, change=change, quote=f"{OFFICE} Lê Văn Mẫu", **BY)
    better = article.amended([amendment])
    assert officials(better)[0] == ("Lê Văn Mầu", ["Phó Chủ tịch UBND tỉnh Nghệ An"])
    assert better.meetings[0].participants == better.officials == (better.officials[0], khamphao)
    assert {e.rule for e in better.officials[0].evidence if e.field in change} == {"amended by Lan"}
    assert (amendment.action, amendment.about) == ("change", "official Lê Văn Mẫu")
    assert Amendment.model_validate_json(amendment.model_dump_json()) == amendment
    assert Article.model_validate_json(better.model_dump_json()) == better


def test_an_official_is_withdrawn_from_all_that_names_him(article: Article) -> None:
    mau, khamphao = article.officials
    assert article.meetings[0].evidence
    better = article.amended([article.amend(khamphao, withdraw=True, **BY)])
    assert (better.officials, better.meetings[0].participants) == ((mau,), (mau,))
    none = better.amended([article.amend(mau, withdraw=True, **BY)])
    assert (none.officials, none.meetings[0].participants, codes(none)) == ((), (), [])
    assert "participants" not in {e.field for e in none.meetings[0].evidence}
    assert codes(none.amended([article.amend(mau, withdraw=True, **BY)])) == ["amendment_unfit"]


def test_an_official_is_added_with_the_body_of_his_office(article: Article) -> None:
    start = TEXT.index("Đại sứ Lào")
    here = Evidence(start=start, end=start + 10, quote="Đại sứ Lào")
    office = Position(
        title="Giám đốc Sở Mẫu", role="Giám đốc", organization=Organization(name="Sở Mẫu", canonical="Sở Mẫu")
    )
    added = Official(name="Trần Văn Thử", canonical="Trần Văn Thử", positions=(office,), evidence=(here,))
    better = article.amended([article.amend(add=added, **BY)])
    assert (better.officials[-1], better.organizations[-1]) == (added, office.organization)
    assert codes(better.amended([article.amend(add=added, **BY)])) == ["amendment_met"]
    with pytest.raises(ValueError, match="needs the words"):
        article.amend(add=added.model_copy(update={"evidence": ()}), **BY)
    with pytest.raises(KeyError, match="official Trần Văn Thử"):
        article.amend(added, withdraw=True, **BY)


def test_a_dossier_knows_an_official_as_amended(article: Article) -> None:
    with Store(":memory:") as store:
        store.add([article])
        store.amend([article.amend(article.officials[0], change={"name": "Lê Văn Mầu"}, **BY)])
        assert [p.name for p in store.dossier().persons] == ["Lê Văn Mầu", "Khamphao Sisavath"]
        assert [p.name for p in store.dossier(amended=False).persons] == ["Lê Văn Mẫu", "Khamphao Sisavath"]
        newer = reread(article, purpose="để xây trường")
        assert store.add([newer], anew=True) == 1
        assert (len(store.misfits()), store.dossier().persons[0].name) == (0, "Lê Văn Mầu")


def test_a_store_keeps_them_apart_and_lays_them_over(article: Article, tmp_path: Path) -> None:
    amendment = article.amend("meeting/1", change={"date": PartialDate(year=2024, month=5)}, **BY)
    with Store(tmp_path / "d.sqlite") as store:
        assert store.amend([amendment, amendment]) == 1  # before its article came in
        assert store.add([article]) == 1
        store.relink()
    with Store(tmp_path / "d.sqlite") as store:
        assert store.amendments() == [amendment]
        assert [str(e.date) for e in store.dossier().events] == ["2024-05"]
        assert [e.date for e in store.dossier(amended=False).events] == [None]
        assert store.misfits() == []
    with closing(sqlite3.connect(tmp_path / "d.sqlite")) as file:
        assert file.execute("SELECT date FROM event").fetchall() == [("2024-05",)]
        row = file.execute("SELECT action, record, author, reason, on_date FROM amendment").fetchone()
        assert row == ("change", "meeting/1", "Lan", "read by hand", "2024-05-06")


def test_a_store_lays_them_over_a_newer_reading_and_says_what_does_not_fit(article: Article) -> None:
    with Store(":memory:") as store:
        store.add([article])
        store.amend([article.amend("commitment/1", change=PLEDGED, **BY)])
        newer = reread(article, purpose="để xây trường")
        assert store.add([newer], anew=True) == 1
        assert store.add([newer], anew=True) == 0
        (report,) = store.dossier().reports
        assert (report.commitments[0].status, report.commitments[0].purpose) == ("pledged", "để xây trường")
        store.add([article.model_copy(update={"commitments": ()})], anew=True)
        assert [m.code for m in store.misfits()] == ["amendment_unfit"]
        assert "change of commitment/1 by Lan on 2024-05-06" in store.misfits()[0].message


def test_relinking_follows_an_amendment(article: Article, tmp_path: Path) -> None:
    with Store(tmp_path / "d.sqlite") as store:
        store.add([article])
        store.relink()
        store.amend([article.amend("commitment/1", withdraw=True, **BY)])
        store.relink()
    with closing(sqlite3.connect(tmp_path / "d.sqlite")) as file:
        assert file.execute("SELECT currency FROM promise").fetchall() == [("VND",)]


def test_a_file_without_amendments_is_refused_with_a_way_out(tmp_path: Path) -> None:
    Store(tmp_path / "d.sqlite").close()
    with closing(sqlite3.connect(tmp_path / "d.sqlite")) as file:
        file.execute("PRAGMA user_version = 1")
        file.commit()
    with pytest.raises(StoreError, match=r"schema 1; this version of vnlao_coop reads 2: write it out as JSON lines"):
        Store(tmp_path / "d.sqlite")
