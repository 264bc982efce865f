"""What SECURITY.md promises: no network, no code from data, no writing but where asked for, no trust in pages."""

from __future__ import annotations

import ast
import json
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

import vnlao_coop as vlc

PACKAGE = Path(vlc.__file__).parent
WATCHED = Path(__file__).with_name("watched.py")

# All that the package imports: what else it came to need would have to be written here.
IMPORTED = set(
    """
    __future__ base64 bisect calendar codecs collections contextlib csv dataclasses datetime decimal difflib enum
    functools glob hashlib html io itertools json math pathlib queue re sys time tomllib types typing unicodedata
    babel dateutil pydantic pydantic_core rich typer vnlao_coop
    """.split()
)
# Named to the module, since what stands beside it may do more; and where alone they are imported.
NARROW = {
    "_thread": {"vi/workers.py"},
    "multiprocessing.spawn": {"vi/workers.py"},
    "pickle": {"vi/workers.py"},
    "signal": {"vi/workers.py"},
    "subprocess": {"vi/workers.py"},
    "threading": {"vi/workers.py"},
    "email.utils": {"web/metadata.py"},
    "importlib": {"__init__.py", "models/comparison.py"},
    "importlib.resources": {"display/html.py", "linking/store.py", "vi/lexicon/__init__.py"},
    "lxml": {"web/body.py"},
    "trafilatura": {"web/body.py"},
    "matplotlib.axes": {"display/charts.py"},
    "matplotlib.pyplot": {"display/charts.py"},
    "matplotlib.ticker": {"display/charts.py"},
    "os": {"cli/app.py", "vi/workers.py"},
    "pandas": {"export/frames.py"},
    "pyarrow": {"batch.py", "export/arrow.py"},
    "pyarrow.parquet": {"export/parquet.py"},
    "shutil": {"cli/app.py"},
    "sqlite3": {"linking/store.py"},
    "urllib.parse": {"cli/outputs.py", "web/metadata.py"},
    "xml.etree": {"export/iati.py"},
}
# Of modules that may be imported, what may be taken; of built-ins, what may not.
TAKEN = {
    "multiprocessing.spawn": {"get_executable"},
    "_thread": {"start_new_thread"},
    "subprocess": {"PIPE", "Popen", "TimeoutExpired"},
    "threading": {"Thread", "get_ident"},
    "trafilatura": {"extract"},
    "os": {"dup2", "open", "devnull", "O_WRONLY", "fsdecode", "fdopen", "_exit"},
    "shutil": {"get_terminal_size"},
    "xml.etree": {"Element", "SubElement", "ElementTree", "indent"},
}
# Imported by a name that is computed or optional: homes of the public names, and the measures of coders.
BY_NAME = {("__init__.py", "f'{__name__}.{home}'"), ("models/comparison.py", "'nltk.metrics.agreement'")}
NEVER = {"eval", "exec", "compile", "__import__", "breakpoint", "input", "load_extension", "enable_load_extension"}


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def imports(tree: ast.Module) -> Iterator[tuple[str, str, str]]:
    """Each import as the module, the name taken from it (or none), and the name it has here."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((name.name, "", name.asname or name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", name.name, name.asname or name.name) for name in node.names)


def misdeeds(where: str, tree: ast.Module) -> list[str]:
    """What this module may not do: an import that is not listed, a name that may not be taken."""
    found = []
    modules_here = {}
    for module, taken, here in imports(tree):
        if module in NARROW and where in NARROW[module]:
            if not taken or module == "xml.etree":
                modules_here[here] = module
            elif taken not in TAKEN.get(module, {taken}):
                found.append(f"{module}.{taken}")
        elif module.partition(".")[0] not in IMPORTED:
            found.append(module)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules_here:
            module = modules_here[node.value.id]
            if node.attr not in TAKEN.get(module, {node.attr}):
                found.append(f"{module}.{node.attr}")
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "import_module":
            name = ast.unparse(node.args[0])
            if (where, name) not in BY_NAME:
                found.append(f"import_module({name})")
        elif isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            plain = not (isinstance(node.func, ast.Attribute) and ast.unparse(node.func) == "re.compile")
            if name in NEVER and plain:
                found.append(name)
    return found


def test_the_source_holds_no_way_out() -> None:
    seen = dict(modules())
    assert len(seen) > 100
    assert {where: found for where, tree in seen.items() if (found := misdeeds(where, tree))} == {}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import socket", ["socket"]),
        ("from urllib.request import urlopen", ["urllib.request"]),
        ("import urllib.parse", ["urllib.parse"]),  # not in this module
        ("def f():\n    import pickle", ["pickle"]),
        ("import subprocess as s", ["subprocess"]),
        ("import os", ["os"]),
        ("import marshal, yaml", ["marshal", "yaml"]),
        ("x = eval('1')", ["eval"]),
        ("import builtins\nbuiltins.exec('1')", ["builtins", "exec"]),
        ("connection.load_extension('x')", ["load_extension"]),
        ("import_module('socket')", ["import_module('socket')"]),
        ("import re\nre.compile('x')", []),
    ],
)
def test_a_way_out_would_be_seen(source: str, found: list[str]) -> None:
    assert misdeeds("models/money.py", ast.parse(source)) == found


def test_what_is_taken_of_a_module_is_seen() -> None:
    assert misdeeds("cli/app.py", ast.parse("import os\nos.system('x'); os.devnull")) == ["os.system"]
    assert misdeeds("web/body.py", ast.parse("from trafilatura import fetch_url, extract")) == ["trafilatura.fetch_url"]
    assert misdeeds("export/iati.py", ast.parse("from xml.etree import ElementTree as ET\nET.parse('x')")) == [
        "xml.etree.parse"
    ]


# --- what a process does to the world -------------------------------------------------------------


def watch(what: str, folder: Path) -> list[tuple[str, str, str]]:
    """What was noted while that was done, in a process that finds nothing but empty folders."""
    homes = {name: folder / name.lower() for name in ("HOME", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME")}
    for home in homes.values():
        home.mkdir()
    around = {**os.environ, **{name: str(home) for name, home in homes.items()}}
    command = [sys.executable, "-B", "-X", "utf8", str(WATCHED), what, str(folder / "out")]
    done = subprocess.run(command, cwd=homes["HOME"], env=around, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return [(kind, event, about) for kind, event, about in map(json.loads, done.stdout.splitlines())]


def left_behind(folder: Path) -> set[str]:
    """The files in a folder, whoever wrote them."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_reading_touches_nothing(tmp_path: Path) -> None:
    assert watch("read", tmp_path) == []
    assert left_behind(tmp_path) == set()


def test_workers_are_processes_of_this_python_and_nothing_else(tmp_path: Path) -> None:
    noted = set(watch("share", tmp_path)) - {("process", "os.posix_spawn", sys.executable)}  # how 3.13 starts one
    assert noted == {("process", "subprocess.Popen", sys.executable)}
    assert left_behind(tmp_path) == set()


def test_writing_touches_the_named_places_alone(tmp_path: Path) -> None:
    noted = watch("write", tmp_path)
    assert {kind for kind, _, _ in noted} == {"write"}
    out = str(tmp_path / "out")
    assert {
        about for _, event, about in noted if event != "sqlite3.connect/handle" and not about.startswith(out)
    } == set()
    files = left_behind(tmp_path)
    assert {"out/page.html", "out/activities.xml", "out/dates.parquet", "out/book.vlc", "out/parse/index.html"} <= files
    assert {name for name in files if not name.startswith("out/")} == set()


def test_the_watch_sees_what_must_not_be_done(tmp_path: Path) -> None:
    noted = watch("misbehave", tmp_path)
    assert {kind for kind, _, _ in noted} == {"network", "process", "pickle", "write"}
    assert ("write", "open", str(tmp_path / "elsewhere.txt")) in noted
    assert {"socket.connect", "socket.getaddrinfo", "urllib.Request"} <= {event for _, event, _ in noted}
    assert left_behind(tmp_path) == {"elsewhere.txt"}


# --- pages ----------------------------------------------------------------------------------------

PAGE = """<?xml version="1.0"?><?xml-stylesheet href="{there}/1.css"?>
<!DOCTYPE html PUBLIC "-//X//DTD//EN" "{there}/2.dtd" [<!ENTITY a SYSTEM "{there}/3"><!ENTITY b SYSTEM "{file}">
<!ENTITY c "{long}"><!ENTITY d "&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;"> %f;]>
<html xmlns:xi="http://www.w3.org/2001/XInclude"><head><base href="{there}/4/">
<link rel="stylesheet" href="{there}/5.css"><link rel="canonical" href="{file}">
<meta http-equiv="refresh" content="0; url={there}/6"><style>@import "{there}/7";</style>
<script src="{there}/8.js"></script>
<script type="application/ld+json">{{"@context": "{there}/9", "@type": "NewsArticle", "headline": "{title}"}}</script>
</head><body><h1>{title}</h1><xi:include href="{file}" parse="text"/><iframe src="{file}"></iframe>
<object data="{file}"></object><img src="{there}/10.png" onerror="alert(1)">
<p>Sáng 18/9/2024, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 2 tỷ đồng xây trường học tại huyện Nọong Hét. &a; &b; &e;</p>
<p>Lễ trao diễn ra tại trụ sở Sở Giáo dục và Thể thao tỉnh Xiêng Khoảng.</p></body></html>"""


@pytest.fixture
def there() -> Iterator[socket.socket]:
    """A server that waits for somebody to call."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


def called(server: socket.socket) -> bool:
    try:
        server.accept()[0].close()
    except BlockingIOError:
        return False
    return True


def test_a_page_fetches_nothing_and_opens_no_file(there: socket.socket, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("mật khẩu là hoa sen", encoding="utf-8")
    address = f"http://127.0.0.1:{there.getsockname()[1]}"
    title = "Nghệ An tặng Xiêng Khoảng một trường học"
    page = PAGE.format(there=address, file=secret.as_uri(), title=title, long="x" * 1000)
    for form in (page, page.encode(), page.partition("\n")[2]):
        article = vlc.read_html(form, url=f"{address}/11")
        assert article.title == title
        assert [str(mention.value) for mention in article.money] == ["2000000000 VND"]
        assert "hoa sen" not in article.text
        assert "x" * 1000 not in article.text
    assert not called(there)


def test_a_call_would_be_seen(there: socket.socket) -> None:
    with pytest.raises(OSError, match="timed out"):
        urllib.request.urlopen(f"http://127.0.0.1:{there.getsockname()[1]}/", timeout=0.2)
    assert called(there)
