"""Articles that were cut, doubled and shuffled; threads; copies. What holds for each is said beside the test.

- The evidence is verbatim, ids count from one, and all else that tests/test_any_text.py checks of every article.
- No person, sum or date comes out of nothing: each name is one of the whole article's or a part of one, each sum is one
  that the whole text prints, each date is printed in it.
- An article that is printed twice in one text says what it says once.
- A paragraph on something else, between any two of the body, changes no record; nor does leaving it out.
"""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import vnlao_coop as vlc
from bad_inputs import SOUND
from test_any_call import told
from test_any_text import check
from test_dossier import STORY
from vnlao_coop.text.sentences import sentences
from vnlao_coop.text.source import Source
from vnlao_coop.text.tokens import tokenize

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
STORIES = [article.text.strip() for article in STORY]
WHOLE = [*(file.read_text(encoding="utf-8") for file in SEEDS), *STORIES, "\n".join(STORIES), f"Tin\n{SOUND}\n"]
READ = [vlc.parse_article(text) for text in WHOLE]
ASIDE = [
    "Trời nhiều mây, gió nhẹ; nông dân ra đồng từ rất sớm để kịp vụ mùa.",
    "Bà con trồng thêm rau màu, chăm sóc vườn cây ăn quả và nuôi cá trong ao.",
]
RECORDS = ("officials", "delegations", "meetings", "agreements", "commitments", "partnerships")


def cut(line: str) -> list[str]:
    """The sentences of a line."""
    tokens = tokenize(Source(line))
    return [line[slice(*tokens.span(*each))] for each in sentences(tokens, 0, len(tokens))]


@st.composite
def mutated(draw: st.DrawFn) -> tuple[int, str]:
    """A whole article's number, and its text with sentences left out, doubled, exchanged, shuffled."""
    number = draw(st.integers(0, len(WHOLE) - 1))
    lines = [cut(line) for line in WHOLE[number].split("\n")]
    for _ in range(draw(st.integers(1, 4))):
        filled = [line for line in lines if line]
        one, other = (filled[draw(st.integers(0, len(filled) - 1))] for _ in range(2)) if filled else ([""], [""])
        i, j = draw(st.integers(0, len(one) - 1)), draw(st.integers(0, len(other) - 1))
        what = draw(st.sampled_from(["leave out", "double", "exchange", "shuffle"]))
        if what == "leave out":
            del one[i]
        elif what == "double":
            one.insert(i, one[i])
        elif what == "exchange":
            one[i], other[j] = other[j], one[i]
        else:
            one[:] = draw(st.permutations(one))
    return number, "\n".join(map(" ".join, lines))


@given(mutated())
@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow])
def test_nothing_comes_out_of_nothing(case: tuple[int, str]) -> None:
    number, text = case
    article = vlc.parse_article(text)
    check(article, text)
    known = [name for person in READ[number].officials for name in (person.name, person.canonical, *person.aliases)]
    told_in = ("title", "lead", "body", "caption")  # a sentence of related news may be moved to where it is read
    unread = [WHOLE[number][s.start : s.end] for s in READ[number].sections if s.kind not in told_in]
    for person in article.officials:
        assert any(person.name in name for name in (*known, *unread))
    sums = {(m.value.low, m.value.currency) for m in vlc.find_money(WHOLE[number])}
    assert {(m.value.low, m.value.currency) for m in article.money} <= sums
    for mention in article.dates:
        assert mention.evidence[0].quote in WHOLE[number]


@pytest.mark.parametrize("number", range(len(WHOLE)))
def test_printed_twice_is_said_once(number: int) -> None:
    once, twice = READ[number], vlc.parse_article(f"{WHOLE[number].rstrip()}\n{WHOLE[number]}")
    assert [len(getattr(twice, kind)) for kind in RECORDS] == [len(getattr(once, kind)) for kind in RECORDS]


def in_body(article: vlc.Article) -> list[int]:
    """Where a new line would stand between two lines of the body."""
    spans = [(section.start, section.end) for section in article.sections if section.kind == "body"]
    lines, start, inside = article.text.split("\n"), 0, []
    for line in lines:
        inside.append(bool(line) and any(first <= start < end for first, end in spans))
        start += len(line) + 1
    return [at for at in range(1, len(lines)) if inside[at - 1] and inside[at]]


LONG = [number for number, article in enumerate(READ) if len(in_body(article)) > 2]


def test_there_are_articles_of_several_paragraphs() -> None:
    assert len(LONG) >= 2


@pytest.mark.parametrize("number", LONG)
@pytest.mark.parametrize("aside", ASIDE)
def test_a_paragraph_on_something_else_changes_no_record(number: int, aside: str) -> None:
    article, lines = READ[number], WHOLE[number].split("\n")
    without = {"text", "text_sha256", "sections"}
    expected = told(article.model_dump(exclude=without))
    for at in in_body(article):
        other = vlc.parse_article("\n".join([*lines[:at], aside, *lines[at:]]))
        assert told(other.model_dump(exclude=without)) == expected


# --- threads --------------------------------------------------------------------------------------

THOUSAND = [f"Ngày {n % 28 + 1}/9/2024, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng {n} triệu đồng." for n in range(993)]


def test_eight_threads_read_a_thousand_articles_as_one_does() -> None:
    texts = [*THOUSAND, *(article.text for article in STORY)]
    assert len(set(texts)) == len(texts) == 1000
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(vlc.parse_article, texts))
    finally:
        sys.setswitchinterval(interval)
    assert found == [vlc.parse_article(text) for text in texts]


FIRST_USE = """
import sys, threading
sys.setswitchinterval(1e-5)
import vnlao_coop as vlc
text, found, start = sys.stdin.buffer.read().decode(), [], threading.Barrier(8)
def read():
    start.wait()
    found.append(vlc.parse_article(text).model_dump_json())
threads = [threading.Thread(target=read) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(len(found), len(set(found)), hash(found[0]) == hash(vlc.parse_article(text).model_dump_json()))
"""


def test_eight_threads_may_be_the_first_to_read() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_USE], input=SOUND.encode(), capture_output=True, check=True)
    assert done.stdout.split() == [b"8", b"1", b"True"]


# --- copies ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_articles_and_dossiers_are_copied_whole(way: Any) -> None:
    for article in READ:
        again = way(article)
        assert again == article
        assert again.model_dump_json() == article.model_dump_json()
        assert hash(again) == hash(article)
        assert type(again.commitments) is type(article.commitments)
        assert [again.get(fact.id) for fact in article.facts] == list(article.facts)
    dossier = vlc.Dossier.of(STORY)
    assert way(dossier) == dossier
    assert way(dossier).promises == dossier.promises


def test_an_error_of_reading_is_pickled_whole() -> None:
    with pytest.raises(ValueError, match="this is no date") as caught:
        vlc.parse_date("12 con bò")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.code, again.start, again.end) == (str(caught.value), "date_unreadable", 0, 9)
