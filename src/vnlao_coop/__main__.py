"""``python -m vnlao_coop ARTICLE.txt ... [--out DIR]``: tables on the screen, JSON in ``DIR``."""

from __future__ import annotations

import argparse
import io
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from vnlao_coop import read_article
from vnlao_coop.display.text import article_tables


def main(arguments: Sequence[str] | None = None) -> int:
    """Read each file and print what it says; 1 where one could not be read, else 0."""
    parser = argparse.ArgumentParser(
        prog="python -m vnlao_coop", description="Read Vietnamese news articles (UTF-8 text) into records."
    )
    parser.add_argument("articles", nargs="+", type=Path, metavar="ARTICLE.txt")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write each article as DIR/NAME.json")
    options = parser.parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):  # Vietnamese on any terminal
        sys.stdout.reconfigure(encoding="utf-8")
    columns = max(80, shutil.get_terminal_size((120, 24)).columns)
    failed = 0
    for path in options.articles:
        try:
            article = read_article(path)
        except (OSError, UnicodeDecodeError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            failed = 1
            continue
        print(f"{'=' * columns}\n{path}\n{article_tables(article, columns)}")
        if options.out:
            options.out.mkdir(parents=True, exist_ok=True)
            written = options.out / f"{path.stem}.json"
            written.write_text(article.model_dump_json(indent=2) + "\n", encoding="utf-8")
            print(f"written: {written}\n")
    return failed


if __name__ == "__main__":
    sys.exit(main())
