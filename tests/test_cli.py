"""The command, run as a user runs it: in a shell, in a pipe, in a terminal."""

from __future__ import annotations

import csv
import io
import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from vnlao_coop import Article, read_article, read_html, to_ftm
from vnlao_coop.cli import main
from vnlao_coop.export.rows import KINDS

ROOT = Path(__file__).parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
GIFT = "Sáng 18/9/2024, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 2 tỷ đồng xây trường học."
COMMAND = [sys.executable, "-m", "vnlao_coop"]

posix = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals and signals of POSIX")


def call(
    *arguments: str, stdin: bytes = b"", cwd: Path | None = None, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    around = {**os.environ, "COLUMNS": "100", **(env or {})}
    return subprocess.run(
        [*COMMAND, *arguments], input=stdin, capture_output=True, check=False, timeout=60, cwd=cwd, env=around
    )


# --- what goes in ---------------------------------------------------------------------------------


def test_it_prints_tables_and_writes_json_for_every_article(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert len(SEEDS) == 2
    assert main(["parse", *map(str, SEEDS), "-f", "tables", "-f", "json", "--out", str(tmp_path / "out")]) == 0
    shown = capfd.readouterr()
    for path in SEEDS:
        article = read_article(path)
        written = (tmp_path / "out" / f"{path.stem}.json").read_text(encoding="utf-8")
        assert Article.model_validate_json(written) == article
        assert article.title is not None
        assert article.title in shown.out
        for fact in article.facts:
            assert f"\n{fact.id} " in shown.out
    assert "2 articles read: " in shown.err


def test_folders_patterns_and_pipes_are_read(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "một.txt").write_text(GIFT, encoding="utf-8")
    (tmp_path / "a" / "b" / "hai.TXT").write_text(GIFT, encoding="utf-8-sig")
    (tmp_path / "a" / "x.bin").write_bytes(b"\xff")
    for places in (["a"], ["a/**/*.[tT]*"], [str(tmp_path / "a" / "*.txt"), "a/b/hai.TXT", "a/một.txt"]):
        done = call("parse", *places, "-f", "jsonl", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert [json.loads(line)["text"] for line in done.stdout.decode().splitlines()][:2] == [GIFT, GIFT]
    for arguments in (["parse"], ["parse", "-"]):
        done = call(*arguments, "-f", "jsonl", stdin=GIFT.encode())
        assert json.loads(done.stdout)["commitments"][0]["amount"]["amount"] == "2000000000"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_json_lines_carry_what_is_known_and_bad_ones_are_named(tmp_path: Path, jobs: str) -> None:
    rows = [
        json.dumps({"id": "bài/1", "text": GIFT, "title": "Tin", "published": "2024-09-19", "more": [1]}),
        "{",
        "[]",
        '{"text": 7}',
        '{"text": "a", "url": 7}',
        json.dumps({"text": GIFT, "published": "hôm qua"}),
        "",
        read_article(SEEDS[0]).model_dump_json(),
    ]
    lines = tmp_path / "tin.jsonl"
    lines.write_text("\n".join(rows) + "\n", encoding="utf-8")
    with lines.open("ab") as file:
        file.write(b'{"text": "caf\xe9"}\n')
    for arguments, stdin, where in (([str(lines)], b"", str(lines)), (["-"], lines.read_bytes(), "standard input")):
        done = call("parse", *arguments, "-f", "jsonl", "-j", jobs, stdin=stdin)
        assert done.returncode == 1
        first, second = map(Article.model_validate_json, done.stdout.decode().splitlines())
        assert (first.title, str(first.published_at)) == ("Tin", "2024-09-19")
        assert first.file == (f"{where}:1" if stdin == b"" else None)
        assert second == read_article(SEEDS[0])  # with the file that it was read from first
        errors = done.stderr.decode().splitlines()
        assert [line.split(f"{where}:")[1].split(":")[0] for line in errors[:-1]] == ["2", "3", "4", "5", "6", "9"]
        assert "not UTF-8 (byte 0xe9 at 13)" in errors[-2]
        assert errors[-1].startswith("2 articles read")
        assert "6 could not be read" in errors[-1]


def test_web_pages_are_read_from_files_and_pipes_and_its_own_are_passed_over(tmp_path: Path) -> None:
    page = (ROOT / "tests" / "pages" / "tuoitre-like.html").read_bytes()
    (tmp_path / "trang.html").write_bytes(page)
    (tmp_path / "trang-2.HTM").write_bytes(page)
    expected = read_html(page)
    for _ in range(2):  # the second time there is a folder of its own pages in it
        done = call("parse", ".", "-f", "html", "-f", "jsonl", "-o", "out", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        lines = (tmp_path / "out" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
        assert [Article.model_validate_json(line) for line in lines] == [
            expected.model_copy(update={"file": name}) for name in ("trang-2.HTM", "trang.html")
        ]
        (tmp_path / "out" / "articles.jsonl").unlink()
    assert {p.name for p in (tmp_path / "out").iterdir()} == {"index.html", "trang.html", "trang-2.html"}
    piped = call("parse", "-f", "jsonl", stdin=page)
    assert Article.model_validate_json(piped.stdout) == expected
    again = call("parse", "-f", "jsonl", stdin=piped.stdout)
    assert Article.model_validate_json(again.stdout) == expected


def test_entities_of_all_articles_are_linked(tmp_path: Path) -> None:
    places = [str(path) for path in SEEDS]
    done = call("parse", *places, "-f", "ftm")
    file = io.StringIO()
    to_ftm(map(read_article, SEEDS), file)
    assert done.stdout.decode() == file.getvalue() != ""
    assert call("parse", *places, "-f", "ftm", "-o", str(tmp_path)).returncode == 0
    assert (tmp_path / "entities.ftm.jsonl").read_text(encoding="utf-8") == file.getvalue()


def test_no_page_is_written_over(tmp_path: Path) -> None:
    page = (ROOT / "tests" / "pages" / "tuoitre-like.html").read_bytes()
    (tmp_path / "trang.html").write_bytes(page)
    done = call("parse", "trang.html", "-f", "html", "-o", ".", cwd=tmp_path)
    assert done.returncode == 2
    assert b"name another" in done.stderr
    assert (tmp_path / "trang.html").read_bytes() == page


def test_a_page_without_an_article_is_named(tmp_path: Path) -> None:
    (tmp_path / "404.html").write_text("<h1>Trang không tồn tại</h1>", encoding="utf-8")
    done = call("parse", "404.html", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[0] == "vnlao-coop: 404.html: no article was found in the page"


def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    latin, missing = tmp_path / "latin.txt", tmp_path / "missing.txt"
    latin.write_bytes(b"caf\xe9")
    empty = tmp_path / "empty"
    empty.mkdir()
    done = call("parse", str(missing), str(latin), str(empty), str(tmp_path / "*.html"), str(SEEDS[0]))
    assert done.returncode == 1
    lines = done.stderr.decode().splitlines()
    for line, where in zip(lines, (missing, latin, empty, tmp_path / "*.html"), strict=False):
        assert line.startswith(f"vnlao-coop: {where}: ")
    assert len(lines) == 5
    assert str(SEEDS[0]) in done.stdout.decode()


def test_the_day_of_publication_can_be_given() -> None:
    text = "Sáng 18/9, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 2 tỷ đồng."
    done = call("parse", "-f", "jsonl", "--published", "2021-09-19", stdin=text.encode())
    assert Article.model_validate_json(done.stdout).dates[0].value.edtf == "2021-09-18"


# --- what comes out -------------------------------------------------------------------------------


def test_every_format_reads_back(tmp_path: Path) -> None:
    formats = [x for name in ("json", "jsonl", "csv", "parquet", "html") for x in ("-f", name)]
    done = call("parse", *map(str, SEEDS), *formats, "-o", str(tmp_path))
    assert (done.returncode, done.stdout) == (0, b"")
    articles = [read_article(path) for path in SEEDS]
    lines = (tmp_path / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    assert list(map(Article.model_validate_json, lines)) == articles
    for kind in KINDS:
        with (tmp_path / f"{kind}.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = len(list(csv.DictReader(file)))
        assert rows == pq.read_table(tmp_path / f"{kind}.parquet").num_rows
    names = {path.name for path in tmp_path.iterdir()}
    assert names >= {"index.html", *(f"{path.stem}.{suffix}" for path in SEEDS for suffix in ("json", "html"))}
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    for path, article in zip(SEEDS, articles, strict=True):
        assert f'<a href="{path.stem}.html">' in index
        for commitment in article.commitments:
            assert f'"{path.stem}.html#c{commitment.evidence[0].start}"' in index
            assert f'id="c{commitment.evidence[0].start}"' in (tmp_path / f"{path.stem}.html").read_text("utf-8")


def test_the_screen_takes_json_json_lines_and_one_csv() -> None:
    array = json.loads(call("parse", *map(str, SEEDS), "-f", "json").stdout)
    assert [Article.model_validate(article) for article in array] == [read_article(path) for path in SEEDS]
    assert json.loads(call("parse", "-f", "json", "-q", "nothing").stdout) == []
    done = call("parse", *map(str, SEEDS), "-f", "csv", "-k", "commitments")
    assert done.stdout[:3] == b"\xef\xbb\xbf"
    rows = list(csv.DictReader(io.StringIO(done.stdout.decode("utf-8-sig"), newline="")))
    assert len(rows) == sum(len(read_article(path).commitments) for path in SEEDS)


@pytest.mark.parametrize(
    "arguments",
    [
        ["parse", "-f", "parquet", "seeds"],
        ["parse", "-f", "html", "seeds"],
        ["parse", "-f", "csv", "seeds"],
        ["parse", "-f", "json", "-f", "csv", "seeds"],
        ["parse", "-f", "word", "seeds"],
        ["parse", "--jobs", "0", "seeds"],
        ["parse", "--published", "hôm qua", "seeds"],
        ["read", "seeds"],
        [],
    ],
)
def test_a_wrong_call_ends_with_two_and_writes_nothing(arguments: list[str]) -> None:
    done = call(*arguments, cwd=ROOT)
    assert done.returncode == 2
    assert "articles read" not in done.stderr.decode()
    assert done.stdout == b"" or not arguments


def test_names_of_what_is_written_are_safe_on_any_system_and_never_meet(tmp_path: Path) -> None:
    names = ("CON", "a:b?", "..", "Bài", "bài", "c:\\tin\\x", "index", "=1", "x\ud800y")
    rows = [{"id": name, "text": GIFT} for name in names]
    stdin = "\n".join(map(json.dumps, rows)).encode()
    for name in ("json", "html"):
        done = call("parse", "-f", name, "-o", str(tmp_path / name), stdin=stdin)
        assert done.returncode == 0, done.stderr
        written = {path.name.removesuffix(f".{name}") for path in (tmp_path / name).iterdir()}
        common = {"_CON", "a_b_", "article", "Bài", "bài-2", "c_tin_x", "index", "=1", "x_y"}
        assert written == common | ({"index_"} if name == "html" else set())


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = call("parse", str(SEEDS[0]), "-f", "json", "-o", str(tmp_path / "file"))
    assert done.returncode == 1
    assert done.stderr.decode().startswith(f"vnlao-coop: {tmp_path / 'file'}: ")
    assert "Traceback" not in done.stderr.decode()


@posix
def test_a_closed_pipe_ends_it_without_noise(tmp_path: Path) -> None:
    lines = tmp_path / "many.jsonl"
    lines.write_text((json.dumps({"text": GIFT}) + "\n") * 2000, encoding="utf-8")
    command = [*COMMAND, "parse", "-q", str(lines)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 1


def test_what_steers_a_terminal_is_not_passed_on() -> None:
    text = "Sáng 18/9/2024, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 2 tỷ\x1b[31m\x9b2J\x07 đồng."
    for arguments in (["parse"], ["explain", "-", "tặng"], ["dates", "-"], ["explain", "-", "không\x1b[31m"]):
        done = call(*arguments, stdin=text.encode())
        assert not set("\x1b\x07\x9b") & set((done.stdout + done.stderr).decode())


@pytest.mark.skipif(sys.platform != "linux", reason="only here is any byte a name")
def test_a_name_that_is_not_utf_8_is_read(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xff.txt")).write_text(GIFT, encoding="utf-8")
    done = call("parse", str(tmp_path), "-f", "tables", "-f", "html", "-o", str(tmp_path / "out"))
    assert (done.returncode, "b\\udcff.txt" in done.stdout.decode()) == (0, True)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"b_.html", "index.html"}
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/c\xff.txt")).write_bytes(b"\xff")
    assert "c\\udcff.txt: not UTF-8" in call("parse", str(tmp_path)).stderr.decode()


# --- the other commands ---------------------------------------------------------------------------


def test_dates_and_money() -> None:
    assert "XXXX-04-04 morning  “sáng 4/4”" in call("dates", "Vào sáng 4/4.").stdout.decode()
    shown = call("dates", "-", "--published", "2022-04-05", stdin="Vào sáng 4/4.".encode()).stdout.decode()
    assert "2022-04-04 morning  year      “sáng 4/4”" in shown
    assert "3000 USD  3 USD         “3,000 USD”" in call("money", "tặng 3,000 USD").stdout.decode()
    assert call("money", "không có gì").stdout == b"nothing read\n"
    assert call("money", "-", stdin=b"\xff").returncode == 1


def test_explain_a_record_its_words_and_what_is_none() -> None:
    seed = str(SEEDS[0])
    shown = call("explain", seed, "commitment/1").stdout.decode()
    assert "rule: A gives B" in shown
    assert "section: body" in shown
    assert "“3 triệu USD”" in shown
    shown = call("explain", seed, "3 TRIỆU usd").stdout.decode()
    assert "commitment/1.amount 3000000 USD · A gives B" in shown
    offset = str(read_article(SEEDS[0]).commitments[0].evidence[0].start)
    assert "commitment/1" in call("explain", seed, offset).stdout.decode()
    done = call("explain", seed, "commitment/99")
    assert done.returncode == 1
    assert "commitment/1" in done.stderr.decode()
    wish = "Phía Lào đề nghị Việt Nam hỗ trợ 3 triệu USD."
    shown = call("explain", "-", "hỗ trợ", stdin=wish.encode()).stdout.decode()
    assert "against it: “đề nghị” asks or wishes, which promises nothing" in shown
    alone = call(
        "explain", "-", "tặng", stdin=b"T\xe1\xbb\x89nh Ngh\xe1\xbb\x87 An t\xe1\xba\xb7ng 2 xe."
    ).stdout.decode()
    assert "both sides: VN" in alone
    page = "Hai tỉnh ký thỏa thuận mới\n- Bão số 4 vào đất liền\n- Giá vàng tăng mạnh\n" + GIFT + "\nLê Mẫu\n"
    shown = call("explain", "-", "Giá vàng", stdin=page.encode()).stdout.decode()
    assert "No fact is taken from a teaser" in shown
    for text, what in ((page, "Lê Mẫu"), ("\n\n", "0"), ("a — b", "2")):
        assert call("explain", "-", what, stdin=text.encode()).returncode == 0


def test_a_dossier_grows_and_says_what_is_open(tmp_path: Path) -> None:
    file, page, tables = tmp_path / "d.sqlite", tmp_path / "d.html", tmp_path / "tables"
    first = call("dossier", str(file), str(SEEDS[0]))
    assert first.returncode == 0, first.stderr
    assert "promises (3)" in first.stdout.decode()
    done = call("dossier", str(file), str(SEEDS[1]), "--html", str(page), "--csv", str(tables), "--as-of", "2024-12-31")
    assert done.returncode == 0, done.stderr
    assert "open on 2024-12-31 (2)" in done.stdout.decode()
    assert "3000000 USD" in page.read_text(encoding="utf-8")
    with (tables / "documents.csv").open(encoding="utf-8-sig", newline="") as rows:
        (agreed,) = (row for row in csv.DictReader(rows) if row["period"] == "2022/2025")
    assert (agreed["signed_on"], agreed["status"], agreed["sources"]) == ("2022-04-04", "reviewed", "2")
    bad = call("dossier", str(page))
    assert (bad.returncode, b"no dossier" in bad.stderr) == (1, True)
    missing = call("dossier", str(file), str(tmp_path / "none.txt"))
    assert (missing.returncode, b"none.txt" in missing.stderr) == (1, True)


def test_without_typer_the_error_names_the_extra() -> None:
    script = "import sys; sys.modules['typer'] = None; from vnlao_coop.cli import main; sys.exit(main(['parse']))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "vnlao-coop: the command needs typer and rich: pip install 'vnlao_coop[cli]'\n"


def test_the_installed_command_is_the_module() -> None:
    (command,) = Path(sys.executable).parent.glob("vnlao-coop*")
    done = subprocess.run([command, "--help"], capture_output=True, check=True)
    for name in (b"parse", b"dates", b"money", b"explain"):
        assert name in done.stdout


def examples() -> list[str]:
    """The calls that ``docs/command.md`` shows."""
    page = (ROOT / "docs" / "command.md").read_text(encoding="utf-8")
    return [line for line in page.split("```sh\n")[1].split("```")[0].splitlines() if line]


@posix
@pytest.mark.parametrize("line", examples())
def test_the_calls_of_the_docs_work(line: str, tmp_path: Path) -> None:
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    around = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(line, shell=True, cwd=tmp_path, env=around, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout or len(list(tmp_path.iterdir())) > 1


# --- terminals ------------------------------------------------------------------------------------


def terminal(arguments: list[str], stdin: bytes, *, stdout: bool, env: dict[str, str] | None = None) -> bytes:
    """What a terminal shows while the command runs, its standard error there and, if asked for, its output too."""
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=subprocess.PIPE,
        stdout=theirs if stdout else subprocess.DEVNULL,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100", **(env or {})},
    )
    os.close(theirs)
    assert process.stdin
    process.stdin.write(stdin)
    process.stdin.close()
    shown, until = b"", time.monotonic() + 60
    while time.monotonic() < until:
        readable, _, _ = select.select([ours], [], [], 1)
        if readable:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            shown += piece
    os.close(ours)
    assert process.wait(timeout=30) == 0
    return shown


@posix
def test_long_work_shows_its_progress_on_a_terminal_and_short_work_does_not(tmp_path: Path) -> None:
    lines = tmp_path / "many.jsonl"
    lines.write_text((json.dumps({"text": GIFT * 3}) + "\n") * 1500, encoding="utf-8")
    shown = terminal(["parse", str(lines), "-f", "jsonl", "-o", str(tmp_path / "out")], b"", stdout=False)
    assert b"reading" in shown
    assert b"/1500" in shown
    assert b"/s" in shown
    assert b"0:00:0" in shown  # the time left
    assert b"1500 articles read" in shown
    shown = terminal(["parse", "-f", "jsonl"], GIFT.encode(), stdout=False)
    assert b"reading" not in shown
    quiet = terminal(["parse", str(lines), "-f", "jsonl", "-q"], b"", stdout=False)
    assert quiet == b""


@posix
@pytest.mark.parametrize("coding", ["utf-8", "iso-8859-1"])
def test_a_terminal_of_any_encoding_shows_the_tables(coding: str) -> None:
    shown = terminal(["parse", "-f", "tables"], GIFT.encode(), stdout=True, env={"PYTHONIOENCODING": coding})
    assert b"2000000000 VND" in shown
    assert ("tỉnh Nghệ An".encode() in shown) == (coding == "utf-8")
    assert b"Traceback" not in shown


@posix
def test_a_call_without_anything_to_read_is_refused_in_a_terminal() -> None:
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.run([*COMMAND, "parse"], stdin=theirs, capture_output=True, check=False, timeout=30)
    os.close(theirs)
    os.close(ours)
    assert process.returncode == 2


@posix
def test_a_pipe_is_utf_8_whatever_the_locale() -> None:
    done = call("parse", stdin=GIFT.encode(), env={"LC_ALL": "en_US.ISO-8859-1", "PYTHONIOENCODING": "latin-1"})
    assert "tỉnh Nghệ An" in done.stdout.decode()
    assert done.returncode == 0
