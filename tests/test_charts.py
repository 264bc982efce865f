"""Charts: what they count, and that they are drawn."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib
import pytest

import samples
import vnlao_coop as vlc
from vnlao_coop.display.charts import By, totals
from vnlao_coop.models.article import Article

matplotlib.use("Agg")
SEED = Path(__file__).parent.parent / "seeds" / "000_64f919d35f204757.txt"


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    import matplotlib.pyplot as plt

    plt.close("all")


GIFT = "tỉnh Nghệ An tặng tỉnh Xiêng Khoảng"


def told(*sentences: str, day: int = 18, year: int = 2024) -> Article:
    """An article of these sentences, published on that day in September."""
    published = dt.date(year, 9, day)
    return vlc.parse_article(" ".join(sentences), published=published)


def test_a_promise_counts_once() -> None:
    one = told(f"Sáng 18/9, {GIFT} 2 tỷ đồng xây trường học.")
    again = told(f"Ngày 18/9, {GIFT} 2 tỷ đồng để xây trường học ở huyện Nọong Hét.", day=19)
    assert totals([one, one], "giver") == totals([one, again], "giver") == [("tỉnh Nghệ An", 1)]
    assert totals(vlc.Dossier.of([again, one]), "giver") == [("tỉnh Nghệ An", 1)]
    assert totals([one, again], "giver", "VND") == [("tỉnh Nghệ An", 2_000_000_000)]


def test_what_differs_is_another_promise() -> None:
    one = told(f"Sáng 18/9, {GIFT} 2 tỷ đồng xây trường học.")
    other = told(f"Sáng 18/9, {GIFT} 10 xe ô tô.")
    assert totals([one, other], "giver") == [("tỉnh Nghệ An", 2)]
    assert totals([one, told(f"Sáng 18/9, {GIFT} 7 tỷ đồng xây bệnh viện.", year=2021)], "year") == [
        ("2021", 1),
        ("2024", 1),
    ]


def test_sums_are_of_one_currency() -> None:
    articles = [
        told(f"Sáng 18/9, {GIFT} 5.000 USD xây trường học."),
        told(f"Sáng 3/9, {GIFT} hơn 100.000 USD xây bệnh viện.", day=3, year=2022),
        told(f"Sáng 3/9, {GIFT} 2 tỷ đồng xây cầu.", day=3, year=2020),
        told(f"Sáng 3/9, {GIFT} 10 xe ô tô.", day=3, year=2018),
        told("Sáng 3/9, tỉnh Hà Tĩnh tặng tỉnh Bolikhamxay khoảng 700 USD.", day=3, year=2017),
    ]
    assert totals(articles, "giver", "USD") == [("tỉnh Nghệ An", 5000), ("tỉnh Hà Tĩnh", 700)]
    assert totals(articles, "giver", "VND") == [("tỉnh Nghệ An", 2_000_000_000)]
    assert totals(articles, "giver", "LAK") == []
    assert totals(articles, "giver") == [("tỉnh Nghệ An", 4), ("tỉnh Hà Tĩnh", 1)]


def test_parts_and_reports_over_years_are_left_out() -> None:
    articles = [told(f"Sáng 18/9, {GIFT} 2 tỷ đồng xây trường học.")]
    (promise,) = vlc.Dossier.of(articles).promises
    for changed in ({"period": True}, {"part_of": "promise/x"}):
        dossier = vlc.Dossier.of(articles)
        linked = dossier._linked._replace(promises=(promise, promise.model_copy(update=changed)))
        dossier.__dict__["_linked"] = linked
        assert len(dossier.promises) == 2
        assert totals(dossier, "giver") == [("tỉnh Nghệ An", 1)]


@pytest.mark.parametrize("by", ["giver", "field", "year", "status"])
def test_bars_are_drawn_as_counted(by: By) -> None:
    articles = [samples.article(), vlc.read_article(SEED)]
    axes = vlc.plot_commitments(articles, by)
    bars = totals(articles, by)
    assert [label.get_text() for label in axes.get_yticklabels()] == [name for name, _ in reversed(bars)]
    drawn: Any = axes.patches
    assert [bar.get_width() for bar in drawn] == [number for _, number in reversed(bars)]
    assert sum(int(number) for _, number in bars) == len(vlc.Dossier.of(articles).promises) == 4
    axes.figure.canvas.draw()


def test_sums_are_drawn_with_their_currency() -> None:
    axes = vlc.plot_commitments(samples.article(), currency="VND")
    assert "VND" in axes.get_xlabel()
    assert [text.get_text() for text in axes.texts] == ["2,000,000,000"]
    assert len(vlc.plot_commitments(Article(text="")).patches) == 0


def test_the_timeline_has_a_line_for_each_dated_event_signing_and_promise() -> None:
    axes = vlc.plot_timeline(samples.article())
    labels = [label.get_text() for label in axes.get_yticklabels()]
    drawn: Any = axes.lines
    lines = {label.split(":")[0]: list(map(str, line.get_xdata())) for label, line in zip(labels, drawn, strict=True)}
    assert lines["talks"] == ["2023-06-05"]
    assert lines["signed"] == ["2023-06-05"]
    assert lines["grant"][0] == "2022-11-01"  # when it was first promised
    axes.figure.canvas.draw()
    assert len(vlc.plot_timeline(vlc.parse_article("Sáng 4/4, đoàn tỉnh Nghệ An thăm Lào.")).lines) == 0


def test_another_grouping_is_refused() -> None:
    with pytest.raises(ValueError, match="giver, field, year, status"):
        vlc.plot_commitments(samples.article(), "amount")  # type: ignore[arg-type]


def test_without_matplotlib_the_error_names_the_extra() -> None:
    script = """
import sys
sys.modules["matplotlib"] = sys.modules["matplotlib.pyplot"] = None
import vnlao_coop
try:
    vnlao_coop.plot_timeline([])
except ImportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "vnlao_coop[notebook]" in done.stdout
