"""Which extractor keeps the article of a web page and nothing around it: the pages of tests/pages, read by each.

Counted are the words that a careful reader marked in each page (tests/pages/pages.toml): those of body and captions
should be there, those around the article should not.
"""

from __future__ import annotations

import time
import tomllib
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from trafilatura import extract

from vnlao_coop.web.body import flat, parse
from vnlao_coop.web.pages import read_page

PAGES = Path(__file__).parent.parent / "tests" / "pages"


def everything(html: str) -> str:
    """All text of the page."""
    return flat(parse(html))


def trafilatura(html: str, **options: Any) -> str:
    """Its text, without comments."""
    return extract(html, include_comments=False, **options) or ""


def readers() -> dict[str, Callable[[str], str]]:
    """Each by its name; newspaper4k where it is installed."""
    found: dict[str, Callable[[str], str]] = {
        "all text of the page": everything,
        "trafilatura": trafilatura,
        "trafilatura, favor_precision": lambda html: trafilatura(html, favor_precision=True),
        "trafilatura, favor_recall": lambda html: trafilatura(html, favor_recall=True),
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import newspaper
    except ImportError:
        pass
    else:
        found["newspaper4k"] = lambda html: str(
            newspaper.article("https://bao.example/1", input_html=html, language="vi").text
        )
    found["read_html"] = lambda html: str(read_page(html)["text"])
    return found


def main() -> None:
    """Print a table."""
    truth = tomllib.loads((PAGES / "pages.toml").read_text(encoding="utf-8"))
    pages = {name: (PAGES / f"{name}.html").read_text(encoding="utf-8") for name in truth}
    print(f"\n{'pages':30} {'body':>9} {'captions':>9} {'around':>9} {'ms a page':>10}")
    for name, reader in readers().items():
        reader(next(iter(pages.values())))  # loads what it needs
        started = time.perf_counter()
        texts = {page: " ".join(reader(html).split()) for page, html in pages.items()}
        spent = (time.perf_counter() - started) * 1000 / len(pages)
        counts = []
        for part in ("body", "captions", "around"):
            marks = [(page, words) for page in pages for words in truth[page][part]]
            counts.append(f"{sum(words in texts[page] for page, words in marks)}/{len(marks)}")
        print(f"{name:30} {counts[0]:>9} {counts[1]:>9} {counts[2]:>9} {spent:10.1f}")


if __name__ == "__main__":
    main()
