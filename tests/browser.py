"""Headless Chromium, as ``tests/test_browser.py`` and ``tests/screenshots.py`` drive it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from selenium.webdriver import Chrome, ChromeOptions, ChromeService

_SWITCHES = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
    "--window-size=1100,800", "--force-device-scale-factor=1",
)  # fmt: skip


def missing() -> str | None:
    """Why no browser can be driven here; None where one can."""
    absent = [name for name in ("chromium", "chromedriver") if shutil.which(name) is None]
    return f"no {' and no '.join(absent)} here (Debian: apt-get install chromium chromium-driver)" if absent else None


@contextmanager
def chromium() -> Iterator[Chrome]:
    """A browser of its own, that remembers nothing."""
    binary, driver = shutil.which("chromium"), shutil.which("chromedriver")
    assert binary
    assert driver
    with tempfile.TemporaryDirectory() as profile:
        options = ChromeOptions()
        options.binary_location = binary
        for switch in (*_SWITCHES, f"--user-data-dir={profile}"):
            options.add_argument(switch)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        browser = Chrome(options=options, service=ChromeService(driver))
        try:
            yield browser
        finally:
            browser.quit()
