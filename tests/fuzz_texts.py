"""Coverage-guided fuzzing of the readers: bytes are made into texts that reach new code, and all of them must hold.

    python tests/fuzz_texts.py FOLDER [options of libFuzzer, as -max_total_time=600]

The first run fills FOLDER with the sentences of the tests and, as its dictionary, the words of the lexicon; what
reaches new code is added to it. A text that breaks a promise ends the run and is left in the folder as ``crash-…``.
Needs atheris, for which there are wheels for Linux and CPython 3.11 to 3.13.
"""

from __future__ import annotations

import ast
import io
import re
import sys
from collections.abc import Iterator
from hashlib import sha1
from pathlib import Path
from typing import get_args

import atheris

with atheris.instrument_imports(include=["vnlao_coop"]):
    import vnlao_coop as vlc
    from vnlao_coop.export.csv import to_csv
    from vnlao_coop.export.rows import Kind
    from vnlao_coop.text.errors import ReadError
    from vnlao_coop.vi import lexicon

    for name in ("parse_article", "find_dates", "find_money", "find_numbers", "to_html"):
        getattr(vlc, name)  # names are loaded on first use: here, so that all modules behind them are instrumented

from test_any_text import check

TESTS = Path(__file__).parent
_SURROGATES = re.compile("[\ud800-\udfff]")
_VIETNAMESE = re.compile("[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]")


def one(data: bytes) -> None:
    """Every reader on the text that these bytes are; bytes that are no UTF-8 become lone surrogates."""
    text = data.decode("utf-8", errors="surrogateescape")
    article = vlc.parse_article(text)
    check(article, _SURROGATES.sub("\ufffd", text))
    for kind in get_args(Kind):
        to_csv(article, kind, io.StringIO())
    vlc.to_html(article)
    head = text.partition("\n")[0][:80]
    for parse in (vlc.parse_date, vlc.parse_money, vlc.parse_number):
        try:
            parse(head)
        except ReadError as error:
            str(error)  # draws the place
    for find in (vlc.find_dates, vlc.find_money, vlc.find_numbers):
        for mention in find(text):
            for e in mention.evidence:
                assert text[e.start : e.end] == e.quote


def sentences() -> Iterator[str]:
    """Strings of the tests that have Vietnamese letters."""
    for file in sorted(TESTS.glob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _VIETNAMESE.search(node.value):
                yield node.value


def words() -> set[str]:
    """Words of the lexicon."""
    return {name for table in lexicon.tables() for entry in lexicon.entries(table) for name in entry.get("names", ())}


def prepare(folder: Path) -> Path:
    """Fill the folder with the seeds, where it has none; the path of the dictionary."""
    dictionary = folder / "words.dict"
    seeds = folder / "seeds"
    if not dictionary.exists():
        seeds.mkdir(parents=True, exist_ok=True)
        for sentence in sentences():
            data = sentence.encode("utf-8", errors="surrogatepass")[:4096]
            (seeds / sha1(data).hexdigest()).write_bytes(data)
        lines = ('"' + "".join(f"\\x{byte:02x}" for byte in word.encode()[:60]) + '"\n' for word in sorted(words()))
        dictionary.write_text("".join(lines), encoding="ascii")
    return dictionary


def main(arguments: list[str]) -> None:
    folder = Path(arguments[1])
    dictionary = prepare(folder)
    (folder / "found").mkdir(exist_ok=True)
    options = [
        f"-dict={dictionary}",
        f"-artifact_prefix={folder}/",
        "-max_len=4096",
        "-timeout=30",
        "-rss_limit_mb=2048",
        *arguments[2:],
        str(folder / "found"),
        str(folder / "seeds"),
    ]
    atheris.Setup([arguments[0], *options], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
