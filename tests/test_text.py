"""The characters: twins of equal length, an exact way back, tokens, sentences, the matcher."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vnlao_coop.text.matcher import Ending, Matcher, Word
from vnlao_coop.text.sentences import sentences
from vnlao_coop.text.source import Source, fold
from vnlao_coop.text.tokens import Tokens, tokenize

HIDDEN = "".join(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF)))
SYLLABLES = "Hà Nội hòa hoà Thỏa thuận Thoả uỷ Ủy quý Đoàn ngày 4/4 18/09/2024 3.000 T.Ư TP. xã İ ß".split()
PIECES = [
    *SYLLABLES,
    *(unicodedata.normalize("NFD", s) for s in SYLLABLES),
    *HIDDEN,
    *"\u0300\u0301\u0302\u0323\u031b\u0327\u0344",  # marks, one that decomposes, some that compose with nothing
    *" \u00a0\u202f\t\n\r\u2028",
    *"-–—\u2212\u00ad“”‘’«»,.;:!?…()[]/%@_",
    "\r\n",
    "ວຽງຈັນ",
    "ທ່ານ",
    "๓",
    "🇱🇦",
    "👩‍🌾",
    "각",
]
texts = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60)


def read(text: str) -> Tokens:
    return tokenize(Source(text))


def visible(text: str) -> str:
    return "".join(c for c in text if c not in HIDDEN)


# --- the twins and the way back -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Hà Nội", "Hà Nội"),
        (unicodedata.normalize("NFD", "Thủ đô Viêng Chăn"), "Thủ đô Viêng Chăn"),
        ("ộ o\u0323\u0302 o\u0302\u0323 \u1ecd\u0302 \u00f4\u0323", "ộ ộ ộ ộ ộ"),  # every order of the two marks
        ("ngày\u00a04/4", "ngày 4/4"),
        ("Vi\u200bệt\u200d Nam\ufeff", "Việt Nam"),
        ("Ha\u200b\u0300 Nội", "Hà Nội"),  # a zero-width space between a letter and its mark
        ("2021 – 2030 — 2035 ‐ 2040 − 2045", "2021 - 2030 - 2035 - 2040 - 2045"),
        ("“Bộ” ‘sách’ «vở»", '"Bộ" \'sách\' "vở"'),
        ("Ðoàn ðại biểu", "Đoàn đại biểu"),  # eth for đ
        ("a\r\nb\rc\u2028d\te", "a \nb\nc\nd e"),
        ("ທ່ານ 🇱🇦", "ທ່ານ 🇱🇦"),
        ("m² ½ ①", "m² ½ ①"),  # no compatibility folding
        ("", ""),
    ],
)
def test_clean(raw: str, clean: str) -> None:
    source = Source(raw)
    assert source.raw == raw
    assert source.clean == clean
    assert len(source.folded) == len(clean)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hòa", "hoà"),
        ("THỎA THUẬN", "thoả thuận"),
        ("Thành ủy", "Thành uỷ"),
        ("khỏe", "khoẻ"),
        ("Đô", "đô"),
        ("toàn", "tòan"),
    ],
)
def test_fold_makes_these_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert Source(unicodedata.normalize("NFD", one)).folded == Source(other).folded


@pytest.mark.parametrize(("one", "other"), [("lan", "lăn"), ("thủ", "thu"), ("đô", "do"), ("mua", "múa")])
def test_fold_keeps_these_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_evidence_of_a_decomposed_word_is_its_raw_characters() -> None:
    raw = "ông " + unicodedata.normalize("NFD", "Trần Văn Thử") + " nói"
    source = Source(raw)
    start = source.clean.index("Trần")
    a, b = source.raw_span(start, start + len("Trần Văn Thử"))
    assert raw[a:b] == unicodedata.normalize("NFD", "Trần Văn Thử")


def test_a_span_takes_neither_half_a_letter_nor_a_hidden_neighbour() -> None:
    raw = "\ufeffq\u0323\u0302\u200bx"  # q takes no such marks: three clean characters from one letter
    source = Source(raw)
    assert source.clean == "q\u0323\u0302x"
    assert [source.raw_span(i, i + 1) for i in range(4)] == [(1, 4), (1, 4), (1, 4), (5, 6)]
    assert source.raw_span(0, 0) == (1, 1)
    assert source.raw_span(4, 4) == (6, 6)
    assert [source.at_raw(i) for i in range(7)] == [0, 0, 0, 0, 3, 3, 4]


def test_a_lone_surrogate_is_no_error() -> None:
    source = Source("a\ud800o\u0302")
    assert source.raw_span(1, 3) == (1, 4)


@given(texts)
@example("\u0301a")
@example("e\u0301\u200b\u0301")
def test_the_way_back_is_exact_and_monotone(raw: str) -> None:
    source = Source(raw)
    size = len(source.clean)
    assert len(source.folded) == size
    spans = [source.raw_span(i, i + 1) for i in range(size)]
    assert all(0 <= a < b <= len(raw) for a, b in spans)
    assert spans == sorted(spans)
    # Neighbours share one letter or do not touch, and only hidden characters lie between them.
    for (a, b), (c, d) in pairwise(spans):
        assert (a, b) == (c, d) or b <= c
        assert visible(raw[b:c]) == ""
    # Everything visible is in a span, and reading the raw characters of a span gives its clean ones.
    assert sum(len(visible(raw[a:b])) for a, b in set(spans)) == len(visible(raw))
    for a, b in set(spans):
        here = "".join(c for c, span in zip(source.clean, spans, strict=True) if span == (a, b))
        assert Source(raw[a:b]).clean == here or (here == " " and raw[a:b] == "\r")
        assert all(spans[source.at_raw(k)] == (a, b) for k in range(a, b))


@given(texts, st.integers(0, 100), st.integers(0, 100))
def test_longer_spans_are_the_hull_of_their_characters(raw: str, one: int, other: int) -> None:
    source = Source(raw)
    start, end = sorted((min(one, len(source.clean)), min(other, len(source.clean))))
    a, b = source.raw_span(start, end)
    if start < end:
        assert (a, b) == (source.raw_span(start, start + 1)[0], source.raw_span(end - 1, end)[1])
    else:
        assert a == b


VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxy" + "".join(
    unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in "\u0300\u0301\u0309\u0303\u0323"
)


@given(st.text(VIETNAMESE + VIETNAMESE.upper() + " \n.,-0123456789"))
def test_composed_and_decomposed_vietnamese_read_alike(text: str) -> None:
    source, decomposed = Source(text), Source(unicodedata.normalize("NFD", text))
    assert decomposed.clean == source.clean == text
    assert decomposed.folded == source.folded


# --- tokens ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sáng 4/4, ông", ["Sáng", "4", "/", "4", ",", "ông"]),
        ("3tỷ USD", ["3", "tỷ", "USD"]),
        ("1.246 suất", ["1", ".", "246", "suất"]),
        ("Xi-xu-lít", ["Xi", "-", "xu", "-", "lít"]),
        ("UBND TP.Huế", ["UBND", "TP", ".", "Huế"]),
        ("24/NQ-HĐND_x", ["24", "/", "NQ", "-", "HĐND", "_", "x"]),
        ("ทั้ง ທ່ານ ວຽງຈັນ", ["ทั้ง", "ທ່ານ", "ວຽງຈັນ"]),
        ("q\u0323ua", ["q\u0323ua"]),
        ("👍ok", ["👍", "ok"]),
        (" \n ", []),
    ],
)
def test_tokens(text: str, words: list[str]) -> None:
    assert list(read(text).words) == words


@given(texts)
def test_tokens_cover_all_but_spaces_in_order(raw: str) -> None:
    tokens = read(raw)
    clean = tokens.source.clean
    edges = [edge for pair in zip(tokens.starts, tokens.ends, strict=True) for edge in pair]
    assert edges == sorted(edges)
    assert "".join(tokens.words) == "".join(c for c in clean if not c.isspace())
    for i, (start, end) in enumerate(zip(tokens.starts, tokens.ends, strict=True)):
        assert (tokens.words[i], tokens.keys[i]) == (clean[start:end], tokens.source.folded[start:end])
        assert tokens.span(i, i + 1) == (start, end)
        assert tokens.index_at(start) == i
        assert tokens.between(start, end) == (i, i + 1)
        assert tokens.glued(i) == (i + 1 < len(tokens) and not clean[end : end + 1].isspace())


# --- sentences ------------------------------------------------------------------------------------


def split(text: str) -> list[str]:
    tokens = read(text)
    return [tokens.text(*span) for span in sentences(tokens, 0, len(tokens))]


@pytest.mark.parametrize(
    "parts",
    [
        ["Đoàn đã đến.", "Hai bên hội đàm."],
        ["Có thật không?", "Có!", "Rất thật."],
        ["Dự có đại diện Ban Đối ngoại T.Ư và UBND TP. Huế.", "Chiều 25.2, đoàn về."],
        ["Đón đoàn có PGS.TS. Lê Thử, ThS. Vũ Mẫu và Mr. Bounmy."],
        ["Ông nói: “Chúng tôi sẽ giúp.”", "Hai bên vui mừng."],
        ['Ông hỏi: "Vì sao?"', "Không ai đáp."],
        ["(Ảnh: minh họa.)", "Đoàn đi tiếp."],
        ["Tổng vốn là 1.500.000 USD trong năm 2021."],
        ["Gồm y tế, giáo dục… và du lịch.", "Còn lại… Không rõ."],
        ["Hai bên bàn... nhiều việc."],
        ["1. Đoàn thứ nhất gồm ba người.", "2. Đoàn thứ hai gồm bốn."],
        ["Họ họp ở trụ sở UBND TP.", "Theo ông Mẫu, việc này tốt cho TP. Bà Rịa và TP. Trà Vinh."],
        ["Bà làm ở HĐND TP.", "Bà Lê Thử thì không."],
        ["Ông D. Mẫu đã đến.", "Đại diện Ban Đối ngoại T.Ư.", "Chiều nay đoàn về."],
    ],
)
def test_sentences(parts: list[str]) -> None:
    text = " ".join(parts)
    if parts[0].startswith("Gồm"):
        parts = [parts[0], "Còn lại…", "Không rõ."]
    assert split(text) == [Source(part).clean for part in parts]


def test_a_missing_space_and_a_line_break_end_a_sentence() -> None:
    assert split("Lễ ký kết thúc.Đoàn ra về\nẢnh: báo mẫu") == ["Lễ ký kết thúc.", "Đoàn ra về", "Ảnh: báo mẫu"]
    assert split("Ký ngày 3/8/2016.Phát biểu tại lễ") == ["Ký ngày 3/8/2016.", "Phát biểu tại lễ"]
    assert split("Quốc lộ 12.Bộ đề nghị, 2016.UBND") == ["Quốc lộ 12.Bộ đề nghị, 2016.UBND"]


@given(texts, st.integers(0, 20), st.integers(0, 20))
def test_sentences_partition_the_tokens(raw: str, one: int, other: int) -> None:
    tokens = read(raw)
    first, stop = sorted((min(one, len(tokens)), min(other, len(tokens))))
    spans = sentences(tokens, first, stop)
    assert [i for a, b in spans for i in range(a, b)] == list(range(first, stop))
    assert all(a < b for a, b in spans)
    assert all("\n" not in tokens.text(a, b) for a, b in spans)


# --- the matcher ----------------------------------------------------------------------------------


WORDS = [
    Word("Hà Nội", "place", "VN-HN"),
    Word("thủ đô Hà Nội", "place", "capital"),
    Word("Hà", "surname", "Hà", capital=True),
    Word("Thành ủy", "body", "committee"),
    Word("Thành ủy", "cue", "party"),
    Word("T.Ư", "body", "central"),
]


def endings(words: list[Word], text: str) -> dict[int, Ending]:
    tokens = read(text)
    return Matcher(words).scan(tokens, [(0, len(tokens))])


def kinds(text: str) -> dict[int, list[tuple[int, str]]]:
    return {i: [(i + row[0], row[2]) for row in ending.rows] for i, ending in endings(WORDS, text).items()}


def test_the_longest_entry_comes_first() -> None:
    assert kinds("Thủ đô Hà Nội") == {0: [(4, "capital")], 2: [(4, "VN-HN"), (3, "Hà")]}


def test_entries_of_one_length_keep_their_order() -> None:
    assert kinds("thành uỷ") == {0: [(2, "committee"), (2, "party")]}


def test_capital_entries_need_a_capital() -> None:
    assert kinds("hà nội") == {0: [(2, "VN-HN")]}


def test_marks_and_spaces_within_an_entry() -> None:
    assert kinds("Ban T. Ư") == {1: [(4, "central")]}
    assert kinds(unicodedata.normalize("NFD", "ở Hà\u00a0Nội")) == {1: [(3, "VN-HN"), (2, "Hà")]}


def test_no_entry_runs_over_a_line_break() -> None:
    assert kinds("thủ đô\nHà\nNội") == {2: [(3, "Hà")]}


def test_an_entry_is_entered_once() -> None:
    found = endings([Word("Lào", "place", "LA"), Word("LÀO", "place", "LA")], "Lào")
    assert found[0].rows == ((1, "place", "LA"),)


def test_the_longest_of_some_kinds() -> None:
    ending = endings(WORDS, "Thành ủy")[0]
    assert ending.kinds == ("body", "cue")
    assert ending.longest(("cue", "body")) == (2, "body", "committee")
    assert ending.longest(("cue",)) == (2, "cue", "party")
    assert ending.longest(("place",)) is None


def test_only_what_begins_in_the_spans_is_found() -> None:
    tokens = read("Hà Nội và Hà Nội")
    assert list(Matcher(WORDS).scan(tokens, [(2, 4)])) == [3]


@given(st.lists(st.sampled_from("a b c".split()), max_size=12), st.sets(st.sampled_from(["a", "a b", "b c", "a b c"])))
def test_the_matcher_finds_what_a_naive_search_finds(words: list[str], names: set[str]) -> None:
    given = endings([Word(name, "kind", name) for name in sorted(names)], " ".join(words))
    found = {(first, row[2]) for first, ending in given.items() for row in ending.rows}
    assert found == {(i, n) for i in range(len(words)) for n in names if words[i : i + len(n.split())] == n.split()}


@given(texts | st.text(max_size=40))
def test_tokens_are_cut_alike_from_both_twins(raw: str) -> None:
    tokens = read(raw)
    clean = tokens.source.clean
    assert [clean[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)] == list(tokens.words)
    assert [fold(word) for word in tokens.words] == list(tokens.keys)
    assert all(word.isdigit() == key.isdigit() for word, key in zip(tokens.words, tokens.keys, strict=True))
