"""Many articles: in order, a bounded number at a time, each failure in its place; workers that die, and are gone."""

from __future__ import annotations

import datetime as dt
import gc
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import vnlao_coop as vlc
from mortal import Made, dying, odd
from vnlao_coop.vi import workers

TEXTS = [f"Ngày {day}/9/2024, đoàn tỉnh Nghệ An thăm Lào." for day in range(1, 31)]
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Every worker that is started."""
    started: list[subprocess.Popen[bytes]] = []

    def popen(*args: Any, **options: Any) -> subprocess.Popen[bytes]:
        started.append(subprocess.Popen(*args, **options))
        return started[-1]

    monkeypatch.setattr(workers, "Popen", popen)
    return started


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_gives_what_it_gives_alone_and_in_order(jobs: int) -> None:
    assert list(vlc.parse_articles(TEXTS, jobs=jobs)) == [vlc.parse_article(text) for text in TEXTS]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_is_known_of_an_article_goes_with_it(jobs: int) -> None:
    item = {"text": "Sáng 4/4.", "published": dt.date(2022, 4, 5), "title": "Tin", "url": "https://example.org"}
    (article,) = vlc.parse_articles([item], jobs=jobs)
    assert (article.title, article.url, article.dates[0].value.edtf) == ("Tin", "https://example.org", "2022-04-04")


@pytest.mark.parametrize("jobs", [1, 2])
def test_nothing_of_it_is_lost_on_the_way(jobs: int) -> None:
    moment = dt.datetime(2022, 4, 5, 23, 30, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
    (article,) = vlc.parse_articles([{"text": "Sáng 4/4.", "published": moment, "title": "\ud800"}], jobs=jobs)
    assert (article.published_at, article.title) == (moment, "\ufffd")
    assert isinstance(article.published_at, dt.datetime)
    assert article.published_at.tzinfo is moment.tzinfo
    (article,) = vlc.parse_articles([{"text": "Sáng 4/4.", "source": "\ud800"}], jobs=jobs)
    assert article.source == "\ufffd"


@pytest.mark.parametrize(("jobs", "given", "ahead"), [(1, 3, 0), (2, 3, 2 * 3 * 2), (2, 300, 2 * 3 * 32)])
def test_no_more_is_taken_than_is_being_read(jobs: int, given: int, ahead: int) -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield f"Ngày {taken % 28 + 1}/9/2024."

    articles = vlc.parse_articles(endless(), jobs=jobs)
    assert len(list(islice(articles, given))) == given
    assert taken <= given + ahead
    articles.close()


# --- failures -------------------------------------------------------------------------------------


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_failure_stands_where_its_article_would(jobs: int) -> None:
    items: list[Any] = ["Ngày 1/9/2024.", 7, {"txt": "", "title": "Tin"}, "Ngày 2/9/2024."]
    first, number, key, last = vlc.parse_articles(items, jobs=jobs, errors="return")
    assert isinstance(first, vlc.Article)
    assert isinstance(last, vlc.Article)
    assert isinstance(number, vlc.Failure)
    assert isinstance(key, vlc.Failure)
    assert [(f.number, f.item) for f in (number, key)] == [(1, items[1]), (2, items[2])]
    assert type(number.error) is type(key.error) is TypeError
    assert str(number) == "article 1 (int): TypeError: text must be a str, not int"
    assert str(key).startswith("article 2 (title 'Tin'): TypeError: ")


@pytest.mark.parametrize("jobs", [1, 2])
def test_without_asking_for_failures_they_are_raised(jobs: int) -> None:
    articles = vlc.parse_articles(["Ngày 1/9/2024.", {"text": "Ngày 2/9. " * 9, "published": "hôm qua"}], jobs=jobs)
    assert isinstance(next(articles), vlc.Article)
    with pytest.raises(TypeError, match="published must be a date") as caught:
        next(articles)
    (note,) = caught.value.__notes__
    assert note == f"while reading article 1 (counted from 0): text {('Ngày 2/9. ' * 6)!r}…"
    assert next(articles, None) is None


def test_what_cannot_be_sent_is_a_failure_of_its_own() -> None:
    items: list[Any] = [TEXTS[0], {"text": lambda: None}, {"text": Made(odd)}, TEXTS[1]]
    first, unsent, strange, last = vlc.parse_articles(items, jobs=2, errors="return")
    assert [first, last] == [vlc.parse_article(text) for text in TEXTS[:2]]
    assert isinstance(unsent, vlc.Failure)
    assert "local object" in str(unsent)  # no process can be sent one
    assert isinstance(strange, vlc.Failure)
    assert str(strange.error) == "OddError: so odd"


def test_nothing_is_nothing_and_no_jobs_are_refused() -> None:
    assert list(vlc.parse_articles([])) == list(vlc.parse_articles([], jobs=2)) == []
    with pytest.raises(ValueError, match="1 or more"):
        vlc.parse_articles([], jobs=0)
    with pytest.raises(ValueError, match="'skip'"):
        vlc.parse_articles([], errors="skip")  # type: ignore[call-overload]


# --- workers that die -----------------------------------------------------------------------------


@posix
@pytest.mark.parametrize(
    ("deadly", "end"),
    [
        (Made(os._exit, 3), "ended (exit code 3)"),
        (Made(sys.exit, 0), "ended (exit code 0)"),
        (Made(signal.raise_signal, signal.SIGKILL), "was killed (SIGKILL)"),
        (Made(signal.raise_signal, signal.SIGSEGV), "was killed (SIGSEGV)"),
    ],
    ids=["os._exit", "sys.exit", "SIGKILL", "SIGSEGV"],
)
def test_the_item_at_fault_is_found_and_the_others_are_read(
    deadly: Made, end: str, processes: list[subprocess.Popen[bytes]]
) -> None:
    items: list[Any] = [*TEXTS]
    for at in (3, 4, 29):
        items[at] = {"text": deadly, "url": f"https://example.org/{at}"}
    outcomes = list(vlc.parse_articles(items, jobs=2, errors="return"))
    failures = [outcome for outcome in outcomes if isinstance(outcome, vlc.Failure)]
    assert [(f.number, f.item) for f in failures] == [(at, items[at]) for at in (3, 4, 29)]
    assert all(isinstance(f.error, workers.WorkerError) for f in failures)
    assert str(failures[0]) == f"article 3 (url 'https://example.org/3'): WorkerError: the process that read it {end}"
    articles = [outcome for outcome in outcomes if isinstance(outcome, vlc.Article)]
    assert articles == [vlc.parse_article(text) for text in items if isinstance(text, str)]
    # One of each chunk with a deadly item and two of each such item died.
    assert len(processes) <= 2 + 3 + 3 * 2
    assert all(process.poll() is not None for process in processes)


@posix
@pytest.mark.parametrize("times", [1, 2])
def test_a_worker_killed_by_chance_costs_a_second_reading(times: int, tmp_path: Path) -> None:
    items: list[Any] = [*TEXTS]
    items[12] = {"text": Made(dying, tmp_path, times, TEXTS[12])}
    assert list(vlc.parse_articles(items, jobs=2)) == [vlc.parse_article(text) for text in TEXTS]
    assert len(list(tmp_path.iterdir())) == times


@posix
def test_workers_killed_from_outside_cost_a_second_reading(processes: list[subprocess.Popen[bytes]]) -> None:
    articles = vlc.parse_articles(TEXTS * 4, jobs=2)
    found = [next(articles)]
    for process in list(processes):
        process.kill()
    assert [*found, *articles] == [vlc.parse_article(text) for text in TEXTS] * 4
    assert len(processes) <= 4


def test_nobody_is_started_for_ever(processes: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_DEATHS", 7)
    items: Iterator[Any] = ({"text": Made(os._exit, 3)} for _ in count())
    with pytest.raises(RuntimeError, match=r"7 workers died one after the other; the last one ended \(exit code 3\)"):
        list(vlc.parse_articles(items, jobs=2, errors="return"))
    assert len(processes) <= 2 * 7
    assert all(process.poll() is not None for process in processes)


@pytest.mark.parametrize("start", ["raise SystemExit(4)", "print('Hello')"])
def test_workers_that_cannot_be_started_end_the_run(
    start: str, processes: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_START", start)
    with pytest.raises(RuntimeError, match="no worker could be started: it ended"):
        list(vlc.parse_articles(TEXTS, jobs=2, errors="return"))
    assert len(processes) <= 2 * 3
    assert all(process.poll() is not None for process in processes)


def test_what_an_interpreter_prints_when_it_starts_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    monkeypatch.setattr(workers, "_START", "print('Chào', end='\\n\\nHello '); " + workers._START)
    assert list(vlc.parse_articles(TEXTS, jobs=2)) == [vlc.parse_article(text) for text in TEXTS]


def test_a_frozen_program_has_no_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(RuntimeError, match="jobs must be 1"):
        list(vlc.parse_articles(TEXTS, jobs=2))
    assert len(list(vlc.parse_articles(TEXTS))) == len(TEXTS)


# --- nobody is left behind ------------------------------------------------------------------------

FOREVER: list[Any] = [*TEXTS[:8], *({"text": Made(time.sleep, 3600)} for _ in range(40))]


@pytest.mark.parametrize("leave", ["close", "let go", "end"])
def test_an_abandoned_generator_leaves_no_process(leave: str, processes: list[subprocess.Popen[bytes]]) -> None:
    articles = vlc.parse_articles(TEXTS if leave == "end" else FOREVER, jobs=2)
    assert next(articles) == vlc.parse_article(TEXTS[0])
    if leave == "end":
        list(articles)
    elif leave == "close":
        articles.close()
    del articles
    gc.collect()
    assert processes
    assert all(process.poll() is not None for process in processes)


def test_a_source_that_fails_leaves_no_process(processes: list[subprocess.Popen[bytes]]) -> None:
    def broken() -> Iterator[Any]:
        yield from FOREVER[:30]
        raise OSError("the disk")

    with pytest.raises(OSError, match="the disk"):
        list(vlc.parse_articles(broken(), jobs=2))
    assert processes
    assert all(process.poll() is not None for process in processes)


def _script(code: str) -> subprocess.Popen[bytes]:
    path = os.pathsep.join([str(Path(__file__).parent), *filter(None, sys.path)])
    return subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def _printed(run: subprocess.Popen[bytes]) -> tuple[bytes, bytes]:
    """What it wrote to the end, which has to come."""
    try:
        return run.communicate(timeout=120)
    finally:
        run.kill()


@posix
def test_ctrl_c_leaves_no_process() -> None:
    with _script("import interrupted, test_articles; interrupted.at_work(test_articles.FOREVER)") as run:
        assert run.stdout is not None
        assert run.stdout.readline() == b"2024-09-01\n"
        os.killpg(run.pid, signal.SIGINT)  # as a terminal does
        out, error = _printed(run)
    assert (out.splitlines()[-1], error) == (b"interrupted True True", b"")


def test_ctrl_c_may_strike_anywhere() -> None:
    with _script("import interrupted; interrupted.anywhere()") as run:
        out, error = _printed(run)
    assert error == b""
    instructions, started = map(int, out.split())
    assert instructions > 200
    assert started > 100


@pytest.mark.parametrize("items", [[], FOREVER[-1:]], ids=["idle", "at work"])
def test_a_worker_ends_where_its_caller_is_gone(items: list[Any]) -> None:
    worker = workers._Worker()
    assert worker.is_ready()
    assert worker.process.stdin is not None
    if items:
        workers._send(list(map(workers._pickled, items)), worker.process.stdin)
    worker.process.stdin.close()
    assert worker.process.wait(120) == 0
    worker.end()


def test_a_script_needs_no_guard(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    code = "import vnlao_coop as vlc; print(*(a.text for a in vlc.parse_articles(['1/9', '2/9'], jobs=2)))"
    script.write_text(code, encoding="utf-8")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("1/9 2/9\n", "")
