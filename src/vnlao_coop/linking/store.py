"""A dossier in one SQLite file that any SQL tool reads; the tables are described in ``schema.sql``."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Any

from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.linking.reports import fuller, report_of
from vnlao_coop.models.amendments import Amendment, Misfit, lay_over
from vnlao_coop.models.article import Article
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.dossier import Document, Event, Person, Promise, Report, Tenure

SCHEMA_VERSION = 2  # 2: the table amendment
_APPLICATION = 0x766E6C61  # "vnla": marks the file as ours
_PATIENCE = 60  # seconds that a writer waits for another
_LINKED = (
    "link", "claim", "step", "mention", "participant", "event", "promise", "basis", "document", "tenure", "alias",
    "person",
)  # fmt: skip


class StoreError(ValueError):
    """The file is no dossier, or one of another version."""


class Store:
    """A dossier on disk, grown article by article.

    Each :meth:`add` is one transaction that is on disk when it returns: a process killed at any moment leaves a file
    that opens, with every article that was acknowledged and no half of one. Several processes may write; they wait
    for each other. The linked tables are brought up to date by :meth:`relink`, also in one transaction.

    Raises :class:`StoreError` where the file is something else, or of another version.

    >>> from vnlao_coop import parse_article
    >>> with Store(":memory:") as store:
    ...     store.add([parse_article("Bộ trưởng Bộ Y tế Trần Văn Mẫu tiếp Đại sứ Lào Khampheng Sisavath.")])
    ...     store.relink()
    ...     store.dossier().persons[0].name
    1
    'Trần Văn Mẫu'
    """

    def __init__(self, path: str | Path) -> None:
        self.path = str(path)
        self._connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
        try:
            self._open()
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise StoreError(f"{self.path} is no dossier: {error}") from error
        except BaseException:
            self._connection.close()
            raise

    def _open(self) -> None:
        run = self._connection.execute
        run("PRAGMA foreign_keys = ON")
        run("PRAGMA synchronous = FULL")
        with self._writing():
            (application,), (version,) = run("PRAGMA application_id").fetchone(), run("PRAGMA user_version").fetchone()
            empty = run("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
            if empty and application == 0:
                for statement in _statements():
                    run(statement)
                run(f"PRAGMA application_id = {_APPLICATION}")
                run(f"PRAGMA user_version = {SCHEMA_VERSION}")
                run("INSERT INTO meta VALUES ('linked', '0')")
            elif application != _APPLICATION:
                raise StoreError(f"{self.path} is a database, but no dossier")
            elif version != SCHEMA_VERSION:
                raise StoreError(
                    f"{self.path} is a dossier of schema {version}; this version of vnlao_coop reads {SCHEMA_VERSION}: "
                    "write it out as JSON lines with the version that made it, and read those into a new file"
                )

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, alone: all of it or nothing."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    # --- reports ------------------------------------------------------------------------------------

    def add(self, articles: Iterable[Article | Report], *, anew: bool = False) -> int:
        """Take in articles, each in a transaction of its own; how many were new or fuller than what was there.

        ``anew``: a reading of a known text takes the place of the one that is there (by a newer version, say).
        """
        return sum(self._add(report_of(a) if isinstance(a, Article) else a, anew) for a in articles)

    def _add(self, report: Report, anew: bool) -> bool:
        with self._writing():
            row = self._connection.execute("SELECT json FROM report WHERE id = ?", (report.id,)).fetchone()
            if row is not None:
                known = Report.model_validate_json(row[0])
                if known == report or (not anew and fuller(report, known) is known):
                    return False
            published = report.published_at.isoformat() if report.published_at is not None else None
            values = (report.id, _iso(report.seen), published, report.title, report.source, report.url)
            self._connection.execute(
                "INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET seen = excluded.seen, "
                "published_at = excluded.published_at, title = excluded.title, source = excluded.source, "
                "url = excluded.url, json = excluded.json",
                (*values, report.model_dump_json()),
            )
            self._connection.execute("UPDATE meta SET value = '0' WHERE key = 'linked'")
        return True

    def __len__(self) -> int:
        count: int = self._connection.execute("SELECT count(*) FROM report").fetchone()[0]
        return count

    def dossier(self, *, amended: bool = True) -> Dossier:
        """The dossier of everything in the file; ``amended=False`` leaves out what people corrected."""
        return Dossier(report for report, _ in self._reports(amended))

    def _reports(self, amended: bool) -> Iterator[tuple[Report, list[Misfit]]]:
        """Every report with its amendments laid over it, and those that do not fit."""
        by_report: dict[str, list[Amendment]] = {}
        for amendment in self.amendments() if amended else ():
            by_report.setdefault(amendment.article, []).append(amendment)
        for (json,) in self._connection.execute("SELECT json FROM report ORDER BY id"):
            report = Report.model_validate_json(json)
            yield lay_over(report, by_report.get(report.id, ()))

    # --- amendments ---------------------------------------------------------------------------------

    def amend(self, amendments: Iterable[Amendment]) -> int:
        """Keep corrections, apart from the reports that they are about; how many were not there yet.

        They are laid over the reports whenever a dossier is made, also over readings that come in later.
        """
        return sum(map(self._amend, amendments))

    def _amend(self, amendment: Amendment) -> bool:
        by = amendment.author, amendment.reason, amendment.on.isoformat()
        with self._writing():
            done = self._connection.execute(
                "INSERT OR IGNORE INTO amendment (report_id, action, record, author, reason, on_date, json) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (amendment.article, amendment.action, amendment.about, *by, amendment.model_dump_json()),
            )
            self._connection.execute("UPDATE meta SET value = '0' WHERE key = 'linked'")
        return done.rowcount > 0

    def amendments(self) -> list[Amendment]:
        """Every correction, in the order they came in."""
        rows = self._connection.execute("SELECT json FROM amendment ORDER BY number")
        return [Amendment.model_validate_json(row[0]) for row in rows]

    def misfits(self) -> list[Misfit]:
        """The corrections that do not fit what is read of their texts now, and why."""
        return [misfit for _, misfits in self._reports(amended=True) for misfit in misfits]

    # --- linked tables ---------------------------------------------------------------------------------

    def relink(self) -> None:
        """Write persons, documents, promises, events and links anew from the reports, where new ones came in."""
        linked = self._connection.execute("SELECT value FROM meta WHERE key = 'linked'").fetchone()
        if linked == (str(len(self)),):
            return
        with self._writing():
            dossier = self.dossier()
            for table in _LINKED:
                self._connection.execute(f"DELETE FROM {table}")  # the names are ours
            self._write(dossier)
            self._connection.execute("UPDATE meta SET value = ? WHERE key = 'linked'", (str(len(dossier.reports)),))

    def _rows(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        all_rows = list(rows)
        if all_rows:
            self._connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(all_rows[0]))})", all_rows)

    def _write(self, dossier: Dossier) -> None:
        self._connection.execute("PRAGMA defer_foreign_keys = ON")
        entities: tuple[Person | Document | Promise | Event, ...] = (
            *dossier.persons, *dossier.documents, *dossier.promises, *dossier.events
        )  # fmt: skip
        self._rows("mention", ((ref, ref.partition("#")[0], e.type, e.id) for e in entities for ref in e.refs))
        self._rows("person", ((p.id, p.name, p.country) for p in dossier.persons))
        self._rows("alias", ((p.id, name) for p in dossier.persons for name in p.aliases))
        self._rows("tenure", ((p.id, *_tenure(t)) for p in dossier.persons for t in p.tenures))
        self._rows("document", map(_document, dossier.documents))
        self._rows("basis", (row for d in dossier.documents for row in _basis(d)))
        self._rows("promise", map(_promise, dossier.promises))
        self._rows("event", ((e.id, e.kind, _edtf(e.date), e.place, e.status) for e in dossier.events))
        self._rows(
            "participant",
            (
                (e.id, *((p, None) if p.startswith("person/") else (None, p)))
                for e in dossier.events
                for p in e.participants
            ),
        )
        told: tuple[Document | Promise, ...] = (*dossier.documents, *dossier.promises)
        self._rows(
            "step", ((e.id, s.status, _edtf(s.on), _iso(s.reported), s.ref, s.quote) for e in told for s in e.steps)
        )
        contradicted: tuple[Document | Promise | Event, ...] = (*told, *dossier.events)
        self._rows(
            "claim",
            (
                (e.id, c.field, claim.value, ref)
                for e in contradicted
                for c in e.contradictions
                for claim in c.claims
                for ref in claim.refs
            ),
        )
        self._rows("link", ((k.kind, k.left, k.right, "; ".join(k.because), 1) for k in dossier.links))
        self._rows("link", ((k.kind, k.left, k.right, "; ".join(k.because), 0) for k in dossier.apart))


def _statements() -> list[str]:
    sql = files(__package__).joinpath("schema.sql").read_text(encoding="utf-8")
    bare = "\n".join(line.partition("--")[0] for line in sql.splitlines())
    return [statement for part in bare.split(";") if (statement := part.strip())]


def _iso(value: dt.date | None) -> str | None:
    return value.isoformat() if value is not None else None


def _edtf(value: PartialDate | DateRange | None) -> str | None:
    return value.edtf if value is not None else None


def _tenure(t: Tenure) -> tuple[Any, ...]:
    return (t.title, t.role, t.organization, t.place, t.system, t.former, _iso(t.first_seen), _iso(t.last_seen))


def _document(d: Document) -> tuple[Any, ...]:
    return (d.id, d.kind, d.title, "; ".join(d.parties), _edtf(d.period), _edtf(d.signed_on))


def _basis(d: Document) -> Iterator[tuple[str, str, str]]:
    yield from ((d.id, other, "based_on") for other in d.based_on)
    yield from ((d.id, other, "replaces") for other in d.replaces)


def _promise(p: Promise) -> tuple[Any, ...]:
    money = p.amount
    amount = (str(money.low), money.currency, money.qualifier) if money is not None else (None, None, None)
    sides = p.giver, p.receiver, p.giver_country, p.receiver_country
    return (
        p.id, p.kind, *sides, *amount, p.description, p.purpose, _edtf(p.due), p.status(), p.period, p.part_of, p.under
    )  # fmt: skip
