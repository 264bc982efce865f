"""Run as a process of its own: what the library is asked to do, while everything it does to the world is written down.

    python -B tests/watched.py WHAT FOLDER

An audit hook notes every file opened for writing, every change of a folder, every socket, every process and whatever is
unpickled, of the library and of what it uses. Prints the notes as JSON lines: the kind, the event, what it was about.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import pickle
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds"
PAGES = HERE / "pages"
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
KINDS = {
    "network": ("socket.", "urllib.", "http.", "ftplib.", "smtplib."),
    "process": ("subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "pty."),
    "pickle": ("pickle.",),
    "write": ("os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
              "os.chown", "os.utime", "shutil.", "tempfile.", "sqlite3.connect"),
}  # fmt: skip
noted: list[tuple[str, str, str]] = []


def note(event: str, arguments: tuple[Any, ...]) -> None:
    """The audit hook."""
    if event == "open":
        path, _, flags = arguments
        if isinstance(path, int) or path == os.devnull:  # a pipe that is open already
            return
        if isinstance(flags, int) and flags & WRITING:
            noted.append(("write", event, os.fsdecode(path)))
        return
    for kind, starts in KINDS.items():
        if event.startswith(starts):
            noted.append((kind, event, str(arguments[0]) if arguments else ""))


def read(_: Path) -> None:
    """Read everything that can be read: texts, pages, values, drafts, a dossier."""
    import vnlao_coop as vlc

    articles = [vlc.read_article(path) for path in sorted(SEEDS.glob("*.txt"))]
    articles += [vlc.read_html(path.read_bytes(), url="https://tinmau.example/1.html") for path in PAGES.glob("*.html")]
    articles += vlc.parse_articles([articles[0].text, {"text": articles[1].text, "published": dt.date(2024, 9, 18)}])
    assert vlc.find_dates("sáng 4/4/2022")
    assert vlc.find_money("3 triệu USD")
    assert vlc.find_numbers("hai mươi mốt")
    vlc.ground(articles[0].text, vlc.Draft.of(articles[0]))
    assert vlc.compare(articles[0], articles[0]).alpha("official", "country") == 1
    dossier = vlc.Dossier.of(articles)
    assert dossier.promises
    assert "<!DOCTYPE html>" in vlc.to_html(articles)
    assert "<!DOCTYPE html>" in vlc.to_html(dossier)
    assert len(vlc.to_frame(articles, "commitments")) == len(vlc.to_arrow(articles, "commitments"))


def share(_: Path) -> None:
    """Read with workers."""
    import vnlao_coop as vlc

    assert len(list(vlc.parse_articles(["Sáng 4/4.", "Chiều 5/4.", "Tối 6/4."], jobs=2))) == 3


def write(out: Path) -> None:
    """Write everything that can be written, through the functions and through the command."""
    import vnlao_coop as vlc
    from vnlao_coop.cli import main
    from vnlao_coop.export.iati import Reporter

    seeds = [str(path) for path in sorted(SEEDS.glob("*.txt"))]
    articles = [vlc.read_article(path) for path in seeds]
    out.mkdir()
    vlc.to_html(articles, out / "page.html")
    vlc.to_csv(articles, "dates", out / "dates.csv")
    vlc.to_jsonl(articles, out / "articles.jsonl")
    vlc.to_parquet(articles, "dates", out / "dates.parquet")
    vlc.to_ftm(articles, out / "entities.jsonl")
    reporter = Reporter(ref="XM-TEST-1", name="Mẫu", type="80")
    vlc.to_iati(vlc.Dossier.of(articles), out / "activities.xml", reporter=reporter)
    formats = [word for name in ("tables", "json", "jsonl", "csv", "parquet", "html", "ftm") for word in ("-f", name)]
    assert main(["parse", *seeds, str(PAGES), *formats, "--out", str(out / "parse")]) == 0
    assert main(["parse", *seeds]) == 0
    assert main(["dates", "sáng 4/4"]) == 0
    assert main(["explain", seeds[0], "commitment/1"]) == 0
    book = ["dossier", str(out / "book.vlc"), *seeds, "--html", str(out / "book.html"), "--csv", str(out / "tables")]
    assert main(book) == 0


def misbehave(out: Path) -> None:
    """Do what must never be done: the notes must tell of each."""
    out.mkdir()
    out.with_name("elsewhere.txt").write_text("x", encoding="utf-8")
    with socket.socket() as end:
        end.settimeout(1)
        end.connect_ex(("127.0.0.1", 9))
    with suppress(OSError):
        urllib.request.urlopen("http://localhost:9/", timeout=1)
    subprocess.run([sys.executable, "-c", ""], check=True)
    pickle.loads(pickle.dumps(Path()))


if __name__ == "__main__":
    if sys.argv[1] != "misbehave":
        import trafilatura  # noqa: F401 (as it loads, its urllib3 binds a socket to see whether there is IPv6)
    doings: dict[str, Callable[[Path], None]] = {"read": read, "share": share, "write": write, "misbehave": misbehave}
    screen, sys.stdout = sys.stdout, open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 (to the end of the process)
    sys.addaudithook(note)
    doings[sys.argv[1]](Path(sys.argv[2]))
    for line in list(noted):
        print(json.dumps(line, ensure_ascii=False), file=screen)
