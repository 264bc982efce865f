"""Two accounts side by side: what is one record, what is one value, and what the figures come to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from vnlao_coop import Comparison, Draft, compare, read_article
from vnlao_coop.models import comparison as comparisons

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
USD = {"amount": "3000000", "currency": "USD"}


def gift(quote: str = "tỉnh Mẫu tặng tỉnh Thử 3 triệu USD", **fields: Any) -> dict[str, Any]:
    return {
        "kind": "grant",
        "giver": "tỉnh Mẫu",
        "receiver": "tỉnh Thử",
        "status": "delivered",
        "quote": quote,
        **fields,
    }


def draft(**groups: list[dict[str, Any]]) -> Draft:
    return Draft.model_validate(groups)


def differing(found: Comparison) -> list[str]:
    return [c.field for match in found.matched for c in match.fields if not c.same]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_an_account_agrees_with_itself_whatever_its_form(path: Path) -> None:
    article = read_article(path)
    found = compare(article, Draft.of(article))
    assert found.score() == (1, 1, 1, len(list(Draft.of(article).records())), 0, 0)
    assert differing(found) == []


@pytest.mark.parametrize(
    ("group", "one", "other"),
    [
        ("officials", {"name": "Thongloun Sisoulith", "quote": "a"}, {"name": "Thoong-lun Xi-xu-lít", "quote": "b"}),
        ("officials", {"name": "Hoà", "aliases": ["Lê Hoà"], "quote": "a"}, {"name": "Lê Hòa", "quote": "b"}),
        ("commitments", gift(amount=USD), gift(amount={**USD, "amount": "3 triệu"}, quote="3 triệu USD")),
        ("commitments", gift(), gift(kind="construction", quote="Hôm qua, tỉnh Mẫu tặng tỉnh Thử 3 triệu USD")),
        ("dates", {"quote": "ngày 4/4", "value": "XXXX-04-04"}, {"quote": "sáng ngày 4/4", "value": "2022-04-04"}),
        (
            "agreements",
            {"kind": "mou", "title": "Bản ghi nhớ giữa tỉnh Mẫu và tỉnh Thử", "quote": "a"},
            {"kind": "mou", "title": "Bản ghi nhớ", "aliases": ["Bản ghi nhớ giữa hai tỉnh"], "quote": "b"},
        ),
    ],
)
def test_what_is_one_record(group: str, one: dict[str, Any], other: dict[str, Any]) -> None:
    assert compare(draft(**{group: [one]}), draft(**{group: [other]})).score().both == 1


@pytest.mark.parametrize(
    ("group", "one", "other"),
    [
        ("officials", {"name": "Lê Văn Mẫu", "quote": "a"}, {"name": "Lê Văn Thử", "quote": "a"}),
        ("commitments", gift(amount=USD), gift(amount={**USD, "amount": "2000000"})),
        ("commitments", gift(), gift(quote="Thủ đô Hà Nội mời đoàn sang thăm")),
        ("commitments", gift(), gift(kind="loan")),
        ("agreements", {"kind": "mou", "title": "X", "quote": "a"}, {"kind": "treaty", "title": "X", "quote": "a"}),
        ("dates", {"quote": "ngày 4/4", "value": "2021-04-04"}, {"quote": "ngày 4/4", "value": "2022-04-04"}),
    ],
)
def test_what_is_not(group: str, one: dict[str, Any], other: dict[str, Any]) -> None:
    found = compare(draft(**{group: [one]}), draft(**{group: [other]}))
    assert found.score()[3:] == (0, 1, 1)
    assert found.score().f1 == 0


@pytest.mark.parametrize(
    ("fields", "others", "differ"),
    [
        ({"giver": "Tỉnh Mẫu"}, {"giver": "Mẫu"}, []),
        ({"giver": "tỉnh Mẫu"}, {"giver": "tỉnh Thử"}, ["giver"]),
        ({"giver": None}, {}, ["giver"]),
        ({"due": "2025-06-05"}, {"due": "ngày 5/6/2025"}, []),
        ({"due": "2025"}, {"due": "2026"}, ["due"]),
        ({"amount": USD}, {"amount": {**USD, "qualifier": "nearly"}}, ["amount"]),
        ({"quantities": [{"amount": "40"}]}, {"quantities": [{"amount": "bốn mươi"}]}, []),
        ({"quantities": [{"amount": "40"}]}, {"quantities": []}, ["quantities"]),
        ({"under": "agreement/1"}, {"under": "agreement/2"}, ["under"]),
        ({"status": "pledged"}, {}, ["status"]),
    ],
)
def test_what_is_one_value(fields: dict[str, Any], others: dict[str, Any], differ: list[str]) -> None:
    assert differing(compare(draft(commitments=[gift(**fields)]), draft(commitments=[gift(**others)]))) == differ


def test_references_follow_the_records_they_mean() -> None:
    first = {"kind": "mou", "title": "Bản ghi nhớ về rừng", "quote": "a"}
    second = {"kind": "treaty", "title": "Hiệp ước biên giới", "quote": "b"}
    one = draft(agreements=[first, {**second, "id": "x"}], commitments=[gift(under="x")])
    other = draft(agreements=[second, first], commitments=[gift(under="agreement/1")])
    assert differing(compare(one, other)) == []


def coded(*statuses: str) -> list[Draft]:
    return [draft(commitments=[gift(status=status)]) for status in statuses]


def test_figures_add_up_over_articles() -> None:
    left = {"x": coded("pledged")[0], "y": draft(commitments=[gift(), gift("một món quà khác nữa")])}
    right = {"y": coded("delivered")[0], "z": coded("delivered")[0]}
    found = compare(left, right, kinds=["commitment"])
    assert found.score("commitment") == (1 / 3, 1 / 2, 2 / 5, 1, 2, 1)
    assert [(s.article, s.record) for s in (*found.only_a, *found.only_b)] == [
        ("x", "commitment/1"), ("y", "commitment/2"), ("z", "commitment/1")
    ]  # fmt: skip
    assert found.kinds == ("commitment",)
    assert found.rows()[0]["f1"] == 2 / 5
    assert "only b  z commitment/1" in found.report()
    assert Comparison.model_validate_json(found.model_dump_json()) == found
    with pytest.raises(ValueError, match="of 2 and 1 articles"):
        compare(coded("pledged", "pledged"), coded("pledged"))


def test_alpha_is_krippendorff_s_and_kappa_is_cohen_s() -> None:
    a, b = ("pledged", "pledged", "delivered", "accepted"), ("pledged", "delivered", "delivered", "accepted")
    found = compare(coded(*a), coded(*b))
    # By hand: 4 units, one differs; 8 codes (3 pledged, 3 delivered, 2 accepted): 1 - (8 - 1) * 2 / (64 - 22).
    assert found.alpha("commitment", "status") == pytest.approx(2 / 3)
    # 3 of 4 agree, (2 * 1 + 1 * 2 + 1 * 1) / 16 would by chance: (3/4 - 5/16) / (1 - 5/16).
    assert found.kappa("commitment", "status") == pytest.approx(7 / 11)
    assert found.agreement("commitment", "status") == 3 / 4
    assert found.alpha("commitment", "kind") is None  # always `grant`
    assert found.alpha("meeting", "kind") is found.kappa("meeting", "kind") is None


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError(f"No module named {name!r}")

    monkeypatch.setattr(comparisons, "import_module", missing)
    with pytest.raises(ImportError, match=r"vnlao_coop\[coders\]"):
        compare(coded("pledged", "delivered"), coded("pledged", "delivered")).alpha("commitment", "status")
