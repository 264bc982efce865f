"""Charts: what they count, and that they are drawn."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import matplotlib
import pytest

import samples
import vnlao_coop as vlc
from vnlao_coop.display.charts import By, totals
from vnlao_coop.models.article import Article
from vnlao_coop.models.money import Money

matplotlib.use("Agg")
SEED = Path(__file__).parent.parent / "seeds" / "000_64f919d35f204757.txt"


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    import matplotlib.pyplot as plt

    plt.close("all")


def told(text: str = "", day: dt.date | None = None, **changed: object) -> Article:
    """The sample's promise with some fields changed, in an article of its own."""
    article = samples.article()
    gift = article.commitments[0].model_copy(update=changed)
    known = {"commitments": (gift,), "agreements": (), "text_sha256": text, "published_at": day}
    return article.model_copy(update=known)


def usd(amount: int, **more: object) -> Money:
    return Money.model_validate({"amount": Decimal(amount), "currency": "USD", **more})


def test_a_promise_counts_once() -> None:
    one = told("a", dt.date(2023, 6, 6))
    assert totals([one, one], "giver") == [("Mẫu", 1)]
    assert totals([one, told("b", dt.date(2023, 6, 20), status="pledged")], "status") == [("pledged", 1)]
    assert totals([told("b", dt.date(2023, 6, 20), status="pledged"), one], "status") == [("pledged", 1)]


def test_what_differs_or_is_told_long_after_is_another_promise() -> None:
    one = told("a", dt.date(2023, 6, 6))
    assert totals([one, told("b", dt.date(2024, 6, 6))], "year") == [("2023", 1), ("2024", 1)]
    assert totals([one, told("b", dt.date(2023, 6, 7), kind="loan")], "giver") == [("Mẫu", 2)]
    assert totals([one, told("b", dt.date(2023, 6, 7), amount=usd(5))], "giver") == [("Mẫu", 2)]
    nothing = {"amount": None, "quantities": ()}  # says too little to be known again
    assert totals([told("a", None, **nothing), told("b", None, **nothing)], "giver") == [("Mẫu", 2)]
    twins = one.model_copy(update={"commitments": one.commitments * 2})
    assert totals(twins, "giver") == [("Mẫu", 2)]
    assert totals([twins, told("b", dt.date(2023, 6, 7))], "giver") == [("Mẫu", 2)]


def test_sums_are_of_one_currency_and_parts_are_not_added() -> None:
    articles = [
        told("a", amount=usd(5)),
        told("b", amount=usd(7), parts=(usd(3), usd(4))),
        told("c"),  # đồng
        told("d", amount=None),
        told("e", amount=usd(100, qualifier="more_than")),
        told("f", amount=usd(100, basis="each")),
        told("g", amount=usd(1, qualifier="approx"), giver=None),
    ]
    assert totals(articles, "giver", "USD") == [("Mẫu", 12), ("not stated", 1)]
    assert totals(articles, "giver", "VND") == [("Mẫu", 2_000_000_000)]
    assert totals(articles, "giver", "LAK") == []
    assert totals(articles, "giver") == [("Mẫu", 6), ("not stated", 1)]


def test_the_year_is_that_of_the_signing_else_of_the_article() -> None:
    assert totals(samples.article(), "year") == [("2023", 1)]
    assert totals(told("a", dt.date(2021, 1, 1)), "year") == [("2021", 1)]
    assert totals(told("a"), "year") == [("not stated", 1)]


def test_the_field_is_one_that_the_promise_names() -> None:
    article = vlc.parse_article(
        "Sáng 18/9/2024, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 2 tỷ đồng xây trường học. Hai bên hợp tác về y tế."
    )
    ((name, number),) = totals(article, "field")
    assert number == 1
    assert name in {"not stated", *(field.name for field in article.fields)}
    assert totals(samples.article(), "field") == [("not stated", 1)]  # health is named elsewhere


@pytest.mark.parametrize("by", ["giver", "field", "year", "status"])
def test_bars_are_drawn_as_counted(by: By) -> None:
    articles = [samples.article(), vlc.read_article(SEED)]
    axes = vlc.plot_commitments(articles, by)
    bars = totals(articles, by)
    assert [label.get_text() for label in axes.get_yticklabels()] == [name for name, _ in reversed(bars)]
    assert [bar.get_width() for bar in axes.patches] == [number for _, number in reversed(bars)]  # type: ignore[attr-defined]
    assert sum(int(number) for _, number in bars) == sum(len(article.commitments) for article in articles)
    axes.figure.canvas.draw()


def test_sums_are_drawn_with_their_currency() -> None:
    axes = vlc.plot_commitments(samples.article(), currency="VND")
    assert "VND" in axes.get_xlabel()
    assert [text.get_text() for text in axes.texts] == ["2,000,000,000"]
    assert len(vlc.plot_commitments(Article(text="")).patches) == 0


def test_the_timeline_has_a_line_for_each_dated_record() -> None:
    axes = vlc.plot_timeline(samples.article())
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert [label.split()[0] for label in labels] == ["delegation/1", "meeting/1", "agreement/1", "commitment/1"]
    assert {str(day) for line in axes.lines for day in line.get_xdata()} == {"2023-06-05"}  # type: ignore[union-attr]
    axes.figure.canvas.draw()
    assert vlc.plot_timeline(vlc.parse_article("Sáng 4/4, đoàn tỉnh Nghệ An thăm Lào.")).lines[:] == []


def test_another_grouping_is_refused() -> None:
    with pytest.raises(ValueError, match="giver, field, year, status"):
        vlc.plot_commitments(samples.article(), "amount")  # type: ignore[arg-type]


def test_without_matplotlib_the_error_names_the_extra() -> None:
    script = "import sys; sys.modules['matplotlib'] = None; sys.modules['matplotlib.pyplot'] = None\n"
    script += (
        "import vnlao_coop\ntry:\n    vnlao_coop.plot_timeline([])\nexcept ImportError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "vnlao_coop[notebook]" in done.stdout
