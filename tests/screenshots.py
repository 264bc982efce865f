"""The pictures in ``docs/images``: pages and charts of the seed articles, taken anew (``make screenshots``)."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import matplotlib

import browser
import vnlao_coop as vlc

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"


def main() -> int:
    """Take them; 1 where there is no browser."""
    if reason := browser.missing():
        print(reason, file=sys.stderr)
        return 1
    from selenium.webdriver import ActionChains
    from selenium.webdriver.common.by import By

    IMAGES.mkdir(exist_ok=True)
    articles = [vlc.read_article(path) for path in sorted((ROOT / "seeds").glob("*.txt"))]
    with tempfile.TemporaryDirectory() as folder, browser.chromium() as chrome:
        page, overview = Path(folder, "page.html"), Path(folder, "overview.html")
        vlc.to_html(articles[0], page)
        vlc.to_html(articles, overview)
        chrome.get(page.as_uri())
        mark = next(m for m in chrome.find_elements(By.CSS_SELECTOR, ".text mark.money") if "USD" in m.text)
        chrome.execute_script("arguments[0].scrollIntoView({block: 'center'})", mark)
        ActionChains(chrome).move_to_element(mark).perform()
        chrome.save_screenshot(str(IMAGES / "page.png"))
        chrome.get(overview.as_uri())
        chrome.find_element(By.CSS_SELECTOR, ".bar input").send_keys("vieng chan")
        chrome.save_screenshot(str(IMAGES / "overview.png"))
    matplotlib.use("Agg")
    for name, axes in (("commitments", vlc.plot_commitments(articles)), ("timeline", vlc.plot_timeline(articles))):
        figure = axes.get_figure(root=True)
        assert figure
        figure.savefig(IMAGES / f"{name}.png", dpi=90)
    return 0


if __name__ == "__main__":
    sys.exit(main())
