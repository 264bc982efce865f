"""A dossier on disk: what was acknowledged is there, whole, whatever happens to the process that wrote it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from vnlao_coop import Store, parse_article, read_article
from vnlao_coop.linking.store import StoreError

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
LINE = "Ngày {}/5/2024, tỉnh Nghệ An đã trao tặng tỉnh Xiêng Khoảng {} triệu đồng để sửa chữa trường học."
# Adds articles for ever, and says which are acknowledged.
WRITER = """
import sys
from vnlao_coop import Store, parse_article
line = {line!r}
with Store(sys.argv[1]) as store:
    for number in range(int(sys.argv[2]), 1000000):
        article = parse_article(line.format(number % 28 + 1, number))
        store.add([article])
        print(article.text_sha256[:16], flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "dossier.sqlite"


def test_what_goes_in_comes_out(path: Path) -> None:
    with Store(path) as store:
        assert store.add(map(read_article, SEEDS)) == 2
        expected = store.dossier()
    with Store(path) as store:
        assert len(store) == 2
        assert store.dossier() == expected
        assert store.dossier().promises == expected.promises


def test_an_article_is_there_once_and_the_one_that_says_more_stays(path: Path) -> None:
    text = LINE.format(3, 7)
    with Store(path) as store:
        assert store.add([parse_article(text), parse_article(text)]) == 1
        assert store.add([parse_article(text, source="Báo Mẫu")]) == 1
        assert store.add([parse_article(text)]) == 0
        assert [r.source for r in store.dossier().reports] == ["Báo Mẫu"]


def test_any_sql_tool_can_ask(path: Path) -> None:
    with Store(path) as store:
        store.add(map(read_article, SEEDS))
        store.relink()
    with closing(sqlite3.connect(path)) as sql, sql:
        assert sql.execute("PRAGMA foreign_key_check").fetchall() == []
        steps = sql.execute(
            "SELECT step.status, coalesce(on_date, reported) FROM document JOIN step ON step.entity_id = document.id "
            "WHERE period = '2022/2025' ORDER BY reported"
        ).fetchall()
        assert steps == [("signed", "2022-04-04"), ("reviewed", "2024-09-18")]
        (pledge,) = sql.execute("SELECT amount, currency, status FROM promise WHERE amount IS NOT NULL").fetchall()
        assert pledge == ("3000000", "USD", "pledged")
        seen = "SELECT count(*) FROM tenure JOIN person ON person.id = person_id WHERE name = 'Anouphap Tounalom'"
        assert sql.execute(seen).fetchone() == (3,)
        assert sql.execute("SELECT value FROM meta WHERE key = 'linked'").fetchone() == ("2",)


def test_linking_again_changes_nothing_and_new_articles_make_it_stale(path: Path) -> None:
    with Store(path) as store:
        store.add(map(read_article, SEEDS))
        store.relink()
        store.relink()
        with closing(sqlite3.connect(path)) as sql:
            (before,) = sql.execute("SELECT count(*) FROM mention").fetchone()
            store.add([parse_article(LINE.format(3, 7))])
            assert sql.execute("SELECT value FROM meta").fetchone() == ("0",)
            store.relink()
            assert sql.execute("SELECT count(*) FROM mention").fetchone() == (before + 1,)


def test_other_files_are_refused_and_left_alone(tmp_path: Path) -> None:
    text, other, newer = tmp_path / "a.txt", tmp_path / "other.sqlite", tmp_path / "newer.sqlite"
    text.write_text("Không phải cơ sở dữ liệu. " * 99, encoding="utf-8")
    with pytest.raises(StoreError, match="no dossier"):
        Store(text)
    with closing(sqlite3.connect(other)) as sql, sql:
        sql.execute("CREATE TABLE t (x)")
    with pytest.raises(StoreError, match="no dossier"):
        Store(other)
    with Store(newer):
        pass
    with closing(sqlite3.connect(newer)) as sql, sql:
        sql.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="schema 99"):
        Store(newer)
    assert text.read_text(encoding="utf-8").startswith("Không")
    with closing(sqlite3.connect(other)) as sql, sql:
        assert sql.execute("SELECT name FROM sqlite_master").fetchall() == [("t",)]


def test_a_failure_in_the_middle_of_linking_leaves_the_tables_as_they_were(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store(path) as store:
        store.add([read_article(SEEDS[0])])
        store.relink()
        store.add([read_article(SEEDS[1])])
        real = store._rows

        def failing(table: str, rows: object) -> None:
            if table == "event":
                raise OSError("disk full")
            real(table, rows)  # type: ignore[arg-type]

        monkeypatch.setattr(store, "_rows", failing)
        with pytest.raises(OSError, match="disk full"):
            store.relink()
    with closing(sqlite3.connect(path)) as sql, sql:
        assert sql.execute("SELECT count(DISTINCT report_id) FROM mention").fetchone() == (1,)


def _writer(path: Path, first: int) -> subprocess.Popen[str]:
    code = [sys.executable, "-c", WRITER.format(line=LINE), str(path), str(first)]
    return subprocess.Popen(code, stdout=subprocess.PIPE, text=True)


def _killed(writer: subprocess.Popen[str], acknowledged: int, wait: float) -> list[str]:
    """Let it add some articles, kill it at no particular moment; the ids it acknowledged."""
    assert writer.stdout is not None
    found = [writer.stdout.readline().strip() for _ in range(acknowledged)]
    time.sleep(wait)
    os.kill(writer.pid, signal.SIGKILL)
    with writer:
        return found + writer.stdout.read().split()


@pytest.mark.skipif(os.name != "posix", reason="kills with a POSIX signal")
def test_a_killed_writer_loses_nothing_and_leaves_nothing_half_written(path: Path) -> None:
    acknowledged: set[str] = set()
    for turn in range(6):
        written = _killed(_writer(path, 1000 * turn), 3, 0.01 * turn)
        acknowledged |= {i for i in written if len(i) == 16}
        with Store(path) as store:
            reports = store.dossier().reports
        assert acknowledged <= {report.id for report in reports}
        assert len(reports) <= len(acknowledged) + turn + 1, "at most the one being written when it was killed"
    with closing(sqlite3.connect(path)) as sql, sql:
        assert sql.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.skipif(os.name != "posix", reason="kills with a POSIX signal")
def test_two_writers_wait_for_each_other(path: Path) -> None:
    with Store(path):
        pass
    writers = [_writer(path, 0), _writer(path, 500_000)]
    acknowledged = [i for writer in writers for i in _killed(writer, 20, 0.05)]
    with Store(path) as store:
        assert {i for i in acknowledged if len(i) == 16} <= {report.id for report in store.dossier().reports}
