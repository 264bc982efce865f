"""News of all kinds tells of no document, gift or partners between Việt Nam and Laos; read where it is at hand."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

import vnlao_coop as vlc

NEWS = Path(__file__).parents[2] / "shared" / "corpus" / "news.jsonl.gz"
AT_LEAST = 2000  # items; fewer would prove little


@pytest.mark.skipif(not NEWS.is_file(), reason="the general news is not at hand")
def test_no_bilateral_fact_is_read_into_general_news() -> None:
    told: list[tuple[str, str]] = []
    count = 0
    with gzip.open(NEWS, "rt", encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            article = vlc.parse_article(item["text"])
            count += 1
            facts = (*article.agreements, *article.commitments, *article.partnerships)
            told.extend((item["id"], fact.evidence[0].quote) for fact in facts)
    assert count > AT_LEAST
    assert told == []
