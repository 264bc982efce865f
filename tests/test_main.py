"""The command: tables on the screen, JSON that reads back, errors by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnlao_coop import Article, read_article
from vnlao_coop.__main__ import main

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))


def test_it_prints_and_writes_every_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(SEEDS) == 2
    assert main([*map(str, SEEDS), "--out", str(tmp_path / "out")]) == 0
    shown = capsys.readouterr().out
    for path in SEEDS:
        article = read_article(path)
        written = (tmp_path / "out" / f"{path.stem}.json").read_text(encoding="utf-8")
        assert Article.model_validate_json(written) == article
        assert article.title is not None
        assert article.title in shown
        for fact in article.facts:
            assert f"\n{fact.id} " in shown


def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    latin, missing = tmp_path / "latin.txt", tmp_path / "missing.txt"
    latin.write_bytes(b"caf\xe9")
    assert main([str(missing), str(latin), str(SEEDS[0])]) == 1
    shown = capsys.readouterr()
    assert str(missing) in shown.err
    assert str(latin) in shown.err
    assert str(SEEDS[0]) in shown.out
