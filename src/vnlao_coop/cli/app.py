"""The commands: what each takes, and what comes out where."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sys
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

try:
    import typer

    from vnlao_coop.cli.screen import Bar, prepare, printable
except ImportError as error:
    raise ImportError("the command needs typer and rich: pip install 'vnlao_coop[cli]'") from error

from vnlao_coop.cli.explain import explain as explained
from vnlao_coop.cli.inputs import STDIN, Input, Unreadable, count, find, is_page, read
from vnlao_coop.cli.outputs import FORMATS, Target, UnsuitedError
from vnlao_coop.display.dossier_page import dossier_tables, promises_table
from vnlao_coop.display.page import to_html
from vnlao_coop.display.tables import Table, many
from vnlao_coop.display.text import table_text
from vnlao_coop.export.csv import to_csv
from vnlao_coop.export.dossier_rows import DOSSIER_KINDS
from vnlao_coop.export.rows import KINDS
from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.linking.store import Store, StoreError
from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Mention
from vnlao_coop.vi.articles import Failure, Item, moment, parse_articles
from vnlao_coop.vi.values.dates import find_dates
from vnlao_coop.vi.values.money import find_money

FormatName = Enum("FormatName", {name: name for name in FORMATS}, type=str)  # type: ignore[misc]
KindName = Enum("KindName", {name: name for name in KINDS}, type=str)  # type: ignore[misc]
_INTERRUPTED = 130

app = typer.Typer(
    help="Read Vietnamese news on Việt Nam–Laos cooperation into records, each with the words that prove it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, or with those of the shell; the exit code."""
    prepare()
    try:
        app(args=arguments, prog_name="vnlao-coop")
        sys.stdout.flush()
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else int(done.code is not None)
    except BrokenPipeError:  # whoever reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:  # a place that cannot be written
        _complain(str(error.filename or "output"), error.strerror or str(error))
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 0


def _day(value: str) -> Any:
    try:
        return moment(value)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


Published = Annotated[
    Any, typer.Option("--published", metavar="DATE", parser=_day, help="When it was published, as 2024-09-18.")
]


def _complain(where: str, why: str) -> None:
    print(printable(" ".join(f"vnlao-coop: {where}: {why}".split())), file=sys.stderr)


# --- parse ----------------------------------------------------------------------------------------


@app.command()
def parse(
    places: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PLACE]...", help="Files (text, .html, .jsonl), folders, patterns as 'news/*.txt', or -."
        ),
    ] = None,
    formats: Annotated[
        list[FormatName] | None, typer.Option("--format", "-f", help="What to write; may be given several times.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", "-o", metavar="FOLDER", help="Write files there.")] = None,
    kinds: Annotated[
        list[KindName] | None, typer.Option("--kind", "-k", help="Which tables, for csv and parquet; else all.")
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="How many processes read.")] = 1,
    published: Published = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar and no summary.")] = False,
) -> None:
    """Read articles. Without --format, readable tables on the screen; errors and the summary go to standard error.

    Lines of JSON lines are objects with "text" and, where known, "published", "title", "lead", "url", "source", "id".
    Exit code 0: all was read; 1: something could not be; 2: the call was wrong.
    """
    wanted = list(dict.fromkeys(f.value for f in formats or ())) or ["tables"]
    if not places and sys.stdin.isatty():
        raise typer.BadParameter("name files, folders or patterns, or pipe a text in")
    if out is None and len(wanted) > 1:
        raise typer.BadParameter("several formats need a folder: --out")
    files = find(places or [STDIN])
    if out is not None and "html" in wanted and any(_would_be_written_over(f, out) for f in files):
        raise typer.BadParameter("pages are read from the folder --out: name another, so that none is written over")
    on_screen = out is None or "tables" in wanted
    columns = max(80, shutil.get_terminal_size((120, 24)).columns)
    target = Target(out, sys.stdout, tuple(k.value for k in kinds or ()) or KINDS, columns)  # type: ignore[arg-type]
    shown = not quiet and not (on_screen and sys.stdout.isatty())
    read_so_far: Counter[str] = Counter()
    failed = 0
    with ExitStack() as stack:
        try:
            sinks = [stack.enter_context(closing(FORMATS[name](target))) for name in wanted]
        except (UnsuitedError, ImportError) as error:
            raise typer.BadParameter(str(error)) from None
        bar = stack.enter_context(Bar(count(files) if shown else None, shown=shown))
        for source, outcome in _outcomes(files, jobs, published):
            bar.advance()
            if isinstance(source, Input) and isinstance(outcome, Article):
                for sink in sinks:
                    sink.add(source, outcome)
                read_so_far += Counter({"articles": 1, **{kind: len(getattr(outcome, kind)) for kind in _TOLD}})
            else:
                failed += 1
                _complain(source.where, str(outcome))
    if not quiet:
        _summary(read_so_far, failed, out)
    raise typer.Exit(int(failed > 0))


def _would_be_written_over(file: str | Unreadable, out: Path) -> bool:
    return isinstance(file, str) and is_page(file) and Path(file).parent.resolve() == out.resolve()


_TOLD = ("commitments", "agreements", "meetings", "delegations", "partnerships")


def _outcomes(
    files: list[str | Unreadable], jobs: int, published: Any
) -> Iterator[tuple[Input | Unreadable, Article | str]]:
    """Each input with its article or what is wrong with it, in order."""
    waiting: deque[Input | Unreadable] = deque()

    def items() -> Iterator[Item]:
        for source in read(files, sys.stdin.buffer):
            waiting.append(source)
            if isinstance(source, Input):
                known = {"text": source.item} if isinstance(source.item, str) else source.item
                yield {"published": published, **known} if published is not None else known

    def unreadable() -> Iterator[tuple[Unreadable, str]]:
        while waiting and isinstance(waiting[0], Unreadable):
            source = waiting.popleft()
            assert isinstance(source, Unreadable)
            yield source, source.reason

    with closing(parse_articles(items(), jobs=jobs, errors="return")) as outcomes:
        for outcome in outcomes:
            yield from unreadable()
            yield waiting.popleft(), _why(outcome) if isinstance(outcome, Failure) else outcome
    yield from unreadable()


def _why(failure: Failure) -> str:
    return f"{type(failure.error).__name__}: {failure.error}"


def _summary(done: Counter[str], failed: int, out: Path | None) -> None:
    told = ", ".join(f"{done[kind]} {kind}" for kind in _TOLD if done[kind])
    line = f"{done['articles']} articles read" + (f": {told}" if told else "")
    line += f"; {failed} could not be read" if failed else ""
    line += f"; written to {out}" if out and done["articles"] else ""
    print(line, file=sys.stderr)


# --- dossier --------------------------------------------------------------------------------------


@app.command()
def dossier(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The dossier (SQLite); made where it is missing.")],
    places: Annotated[
        list[str] | None, typer.Argument(metavar="[PLACE]...", help="Articles to take in, as for parse.")
    ] = None,
    as_of: Annotated[
        Any, typer.Option("--as-of", metavar="DATE", parser=_day, help="What is open, overdue, delivered on that day.")
    ] = None,
    html: Annotated[Path | None, typer.Option("--html", metavar="PAGE", help="Write the dossier as one page.")] = None,
    csv: Annotated[Path | None, typer.Option("--csv", metavar="FOLDER", help="Write its tables there.")] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="How many processes read.")] = 1,
    published: Published = None,
) -> None:
    """Join articles into one account: take in new ones, and show promises, documents, people and events.

    Each article is on disk before the next is read. Exit codes as for parse.
    """
    failed = 0
    try:
        with Store(file) as store:
            for source, outcome in _outcomes(find(places), jobs, published) if places else ():
                if isinstance(outcome, Article):
                    store.add([outcome])
                else:
                    failed += 1
                    _complain(source.where, outcome)
            store.relink()
            found = store.dossier()
    except StoreError as error:
        _complain(str(file), str(error))
        raise typer.Exit(1) from None
    columns = max(80, shutil.get_terminal_size((120, 24)).columns)
    shown = _on(found, as_of.date() if isinstance(as_of, dt.datetime) else as_of) if as_of else dossier_tables(found)
    for table in shown:
        print(printable(table_text(table, columns)))
    if html:
        to_html(found, html)
    if csv:
        csv.mkdir(parents=True, exist_ok=True)
        for kind in DOSSIER_KINDS:
            to_csv(found, kind, csv / f"{kind}.csv")  # type: ignore[arg-type]
    raise typer.Exit(int(failed > 0))


def _on(found: Dossier, day: dt.date) -> Iterator[Table]:
    """What is open, overdue and delivered on a day."""
    asked = {"open": found.open(day), "overdue": found.overdue(day), "delivered": found.delivered(day)}
    for heading, promises in asked.items():
        yield promises_table(promises, f"{heading} on {day}")


# --- dates, money ---------------------------------------------------------------------------------

Text = Annotated[str, typer.Argument(help="The text, or - for the standard input.")]


@app.command()
def dates(text: Text, published: Published = None) -> None:
    """The dates in a text, as far as they are printed (EDTF)."""
    _show(find_dates(_text(text), anchor=published))


@app.command()
def money(text: Text) -> None:
    """The sums of money in a text."""
    _show(find_money(_text(text)))


def _text(given: str) -> str:
    if given != STDIN:
        return given
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        _complain("standard input", "not UTF-8")
        raise typer.Exit(1) from None


def _show(mentions: Sequence[Mention[Any]]) -> None:
    for table in many(mentions):
        print(printable(table_text(table, max(80, shutil.get_terminal_size((120, 24)).columns))))
    if not mentions:
        print("nothing read")


# --- explain --------------------------------------------------------------------------------------


@app.command()
def explain(
    place: Annotated[str, typer.Argument(metavar="ARTICLE", help="A text file, or - for the standard input.")],
    what: Annotated[str, typer.Argument(help="A record's id as commitment/1, words of the article, or an offset.")],
    published: Published = None,
) -> None:
    """Why is this a record, or why not: section, rule, arguments."""
    for source, outcome in _outcomes(find([place]), 1, published):
        if isinstance(outcome, str):
            _complain(source.where, outcome)
            raise typer.Exit(1)
        told = explained(outcome, what)
        if told is None:
            ids = ", ".join(fact.id for fact in outcome.facts) or "none"
            _complain(source.where, f"no such record, words or offset: {what} (records: {ids})")
            raise typer.Exit(1)
        print(printable(told), end="")
