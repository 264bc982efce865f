"""The pages in a real browser: the filter is used, the hint is seen, nothing is loaded and nothing foreign runs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import browser
import samples
import vnlao_coop as vlc
from vnlao_coop.models.article import Article

if reason := browser.missing():
    pytest.skip(reason, allow_module_level=True)

from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
EVIL = "<script>window.ran=1</script><img src=x onerror='window.ran=2'>\"><svg onload=window.ran=3>{{7*7}}</style>"


@pytest.fixture(scope="module")
def chrome() -> Iterator[Chrome]:
    with browser.chromium() as driver:
        yield driver


def show(chrome: Chrome, x: Any, tmp_path: Path) -> None:
    """Open a page as a reader does: from a file."""
    path = tmp_path / "trang.html"
    vlc.to_html(x, path)
    chrome.get(path.as_uri())


def complaints(chrome: Chrome) -> list[Any]:
    found: list[Any] = chrome.get_log("browser")  # type: ignore[no-untyped-call]
    return found


def rows(chrome: Chrome) -> list[str]:
    """The rows of all tables that can be seen."""
    return [row.text for row in chrome.find_elements(By.CSS_SELECTOR, "tbody tr") if row.is_displayed()]


def loaded(chrome: Chrome) -> object:
    return chrome.execute_script("return performance.getEntriesByType('resource').length")


def hostile() -> Article:
    """The sample with scripts for names, wherever a text of the article goes."""
    article = samples.article()
    text = f"{EVIL}\n{article.text}"
    shift = len(EVIL) + 1

    def bad(value: Any) -> Any:
        if isinstance(value, dict):
            if "quote" in value:
                return value | {"start": value["start"] + shift, "end": value["end"] + shift}
            names = ("name", "title", "description", "message", "message_vi", "lead", "source", "url", "purpose")
            fixed = {key: bad(item) for key, item in value.items()}
            moved = {key: fixed[key] + shift for key in ("start", "end") if isinstance(fixed.get(key), int)}
            return fixed | {key: EVIL for key in names if isinstance(fixed.get(key), str)} | moved
        return [bad(item) for item in value] if isinstance(value, list) else value

    return Article.model_validate(bad(json.loads(article.model_dump_json())) | {"text": text})


def test_the_filter_leaves_the_rows_that_hold_what_is_typed(chrome: Chrome, tmp_path: Path) -> None:
    show(chrome, [vlc.read_article(path) for path in SEEDS], tmp_path)
    everything = rows(chrome)
    box = chrome.find_element(By.CSS_SELECTOR, ".bar input")
    box.send_keys("3000000 usd")
    kept = rows(chrome)
    assert 0 < len(kept) < len(everything)
    assert all("3000000 USD" in row for row in kept)
    left = chrome.find_elements(By.CSS_SELECTOR, "tbody tr:not([hidden])")  # those of folded articles too
    assert chrome.find_element(By.CSS_SELECTOR, ".bar output").text.startswith(f"{len(left)} / ")
    captions = [c.text for c in chrome.find_elements(By.TAG_NAME, "caption") if c.is_displayed()]
    assert any(caption.startswith("commitments") for caption in captions)
    assert not any(caption.startswith("officials") for caption in captions)
    box.clear()
    box.send_keys("thu do vieng chan")  # without marks
    assert any("Thủ đô Viêng Chăn" in row for row in rows(chrome))
    box.clear()
    box.send_keys("không có chữ này")
    assert rows(chrome) == []
    box.clear()
    box.send_keys(" ")
    assert rows(chrome) == everything
    assert complaints(chrome) == []
    assert loaded(chrome) == 0


def test_the_words_under_the_pointer_say_what_they_prove(chrome: Chrome, tmp_path: Path) -> None:
    show(chrome, samples.article(), tmp_path)
    hint = chrome.find_element(By.CSS_SELECTOR, ".hint")
    assert not hint.is_displayed()
    words = next(m for m in chrome.find_elements(By.CSS_SELECTOR, ".text mark.money") if m.text == "2 tỷ đồng")
    for _ in range(2):
        ActionChains(chrome).move_to_element(words).perform()
        assert hint.is_displayed()
        assert "commitment/1.amount 2000000000 VND (stated) · by hand" in hint.text
        ActionChains(chrome).move_to_element(chrome.find_element(By.TAG_NAME, "h3")).perform()
        assert not hint.is_displayed()
    assert complaints(chrome) == []


def test_a_quote_leads_to_its_place_in_a_folded_article(chrome: Chrome, tmp_path: Path) -> None:
    show(chrome, [samples.article(), vlc.read_article(SEEDS[0])], tmp_path)
    assert not any(text.is_displayed() for text in chrome.find_elements(By.CSS_SELECTOR, ".text"))
    link = next(
        a for a in chrome.find_elements(By.CSS_SELECTOR, "td a") if a.text.startswith("Thủ đô Hà Nội sẽ hỗ trợ")
    )
    link.click()
    assert [text.is_displayed() for text in chrome.find_elements(By.CSS_SELECTOR, ".text")] == [False, True]
    target = chrome.find_element(By.CSS_SELECTOR, ":target")
    assert target.text.startswith("Thủ đô Hà Nội")
    seen = (
        "const r = document.querySelector(':target').getBoundingClientRect(); return r.top > 0 && r.top < innerHeight"
    )
    WebDriverWait(chrome, 5).until(lambda chrome: chrome.execute_script(seen))
    assert complaints(chrome) == []


@pytest.mark.parametrize("many", [False, True])
def test_a_hostile_article_runs_nothing(chrome: Chrome, tmp_path: Path, many: bool) -> None:
    article = hostile()
    show(chrome, [article, article] if many else article, tmp_path)
    chrome.find_element(By.CSS_SELECTOR, ".bar input").send_keys("a")
    for mark in chrome.find_elements(By.CSS_SELECTOR, ".text mark")[:5]:
        if mark.is_displayed():
            ActionChains(chrome).move_to_element(mark).perform()
    assert chrome.execute_script("return window.ran === undefined")
    assert chrome.find_elements(By.CSS_SELECTOR, "img, svg, iframe, object, form, body script ~ script") == []
    assert "<script>window.ran=1</script>" in (
        chrome.find_element(By.TAG_NAME, "body").get_attribute("textContent") or ""
    )
    assert complaints(chrome) == []


def test_a_dossier_is_filtered_and_runs_nothing(chrome: Chrome, tmp_path: Path) -> None:
    show(chrome, vlc.Dossier.of([hostile(), *map(vlc.read_article, SEEDS)]), tmp_path)
    captions = [c.text for c in chrome.find_elements(By.TAG_NAME, "caption") if c.is_displayed()]
    assert [caption.split(" (")[0] for caption in captions[:4]] == ["promises", "documents", "people", "events"]
    chrome.find_element(By.CSS_SELECTOR, ".bar input").send_keys("3000000 usd")
    assert all("3000000 USD" in row for row in rows(chrome))
    assert chrome.execute_script("return window.ran === undefined")
    assert complaints(chrome) == []
    assert loaded(chrome) == 0


def test_a_script_that_slipped_in_would_be_refused(chrome: Chrome, tmp_path: Path) -> None:
    page = vlc.to_html(samples.article()).replace("<h3>", "<script>window.ran=1</script><h3 onclick='window.ran=2'>")
    (tmp_path / "x.html").write_text(page, encoding="utf-8")
    chrome.get((tmp_path / "x.html").as_uri())
    chrome.find_element(By.TAG_NAME, "h3").click()
    assert chrome.execute_script("return window.ran === undefined")
    assert any("Content Security Policy" in str(entry) for entry in complaints(chrome))


def test_the_text_shown_is_the_text_of_the_article(chrome: Chrome, tmp_path: Path) -> None:
    article = vlc.read_article(SEEDS[0])
    show(chrome, article, tmp_path)
    shown = chrome.find_element(By.CSS_SELECTOR, ".text").get_attribute("textContent")
    assert shown == article.text.replace("\r\n", "\n").replace("\r", "\n")
