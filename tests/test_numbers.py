"""Numbers: figures, words, mixtures; what is written is read back."""

from __future__ import annotations

import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnlao_coop import find_numbers, format_number_words, parse_number
from vnlao_coop.text.errors import ReadError
from vnlao_coop.text.source import Source
from vnlao_coop.vi.values.figures import roman

MEANINGS: dict[str, list[str]] = {
    "0": ["0", "không"],
    "4": ["4", "04", "bốn", "thứ tư", "thứ 4", "thứ IV"],
    "5": ["năm"],
    "7": ["bảy", "bẩy", "thứ bảy"],
    "1": ["đầu tiên", "thứ nhất", "lần đầu tiên", "lần thứ I"],
    "6": ["nửa tá"],
    "11": ["mười một"],
    "15": ["mười lăm", "mười nhăm", "thứ XV"],
    "21": ["hai mươi mốt", "hai mốt"],
    "24": ["hai mươi tư", "hai mươi bốn", "hai tư", "hai tá"],
    "25": ["hai mươi lăm", "hai mươi nhăm", "hai lăm"],
    "30": ["ba mươi", "ba chục", "3 chục"],
    "105": ["một trăm linh năm", "một trăm lẻ năm"],
    "86": ["tám sáu"],
    "110": ["một trăm mốt", "trăm mốt", "một trăm mười"],
    "120": ["một trăm hai", "một trăm hai mươi"],
    "140": ["một trăm tư", "trăm tư"],
    "150": ["một trăm rưỡi", "một trăm năm mươi", "trăm rưỡi"],
    "247": ["hai trăm bốn bảy", "hai trăm bốn mươi bảy"],
    "952": ["chín trăm năm hai"],
    "4063": ["bốn nghìn sáu ba"],
    "7100": ["bảy nghìn mốt", "bảy ngàn một"],
    "95000": ["chín lăm nghìn"],
    "347000": ["ba trăm bốn bảy nghìn"],
    "170000000": ["một trăm bảy triệu", "một trăm bảy mươi triệu"],
    "107000000": ["một trăm linh bảy triệu"],
    "2400000": ["hai triệu tư"],
    "30.4": ["ba mươi phẩy tư", "ba mươi chấm bốn"],
    "14": ["lần thứ XIV", "mười bốn"],
    "3400000": [".0034G", "3.4M", "3400K"],
    "3000": ["3K", "3k"],
    "500": [".5K", ".5k"],
    "0." + 39 * "1": ["." + 39 * "1"],
    "1002500000": ["một tỷ hai triệu rưỡi"],
    "-8900": ["-8.9K", "âm 8900"],
    "1005": ["một nghìn không trăm linh năm", "một ngàn không trăm lẻ năm", "1.005"],
    "1200": ["một nghìn hai", "1.200", "1 nghìn 2"],
    "2025": ["hai nghìn không trăm hai mươi lăm", "2025", "2.025"],
    "50000": ["5 vạn", "năm vạn", "50.000", "50k", "50 nghìn", "50 ngàn"],
    "200000": ["2 trăm nghìn", "hai trăm ngàn", "200.000"],
    "500000": ["nửa triệu", "500.000", "500k", ".5M"],
    "1200000": ["1 triệu 2", "một triệu hai", "1,2 triệu", "1.2 triệu", "1,200,000", "1.200.000", "1.2M"],
    "3500000": ["3 triệu rưỡi", "ba triệu rưỡi", "3,5 triệu", "3,5tr"],
    "2500000000": ["2 tỷ 500 triệu", "2 tỉ rưỡi", "hai tỷ năm trăm triệu", "2,5 tỷ"],
    "130000000000000": ["130.000 tỷ", "130 nghìn tỷ", "một trăm ba mươi nghìn tỉ"],
    "1280000000000000": ["1,28 triệu tỉ"],
    "1234567.89": ["1.234.567,89", "1,234,567.89"],
    "0.05": ["0,05", "0.05", "không phẩy không năm"],
    "3.14": ["3,14", "ba phẩy mười bốn", "ba phẩy một bốn", "3 phẩy 14", "ba chấm mười bốn"],
    "0.77": [".77", "0,77"],
    "-12": ["-12", "- 12", "âm mười hai", "âm 12"],
}


@pytest.mark.parametrize(("meaning", "phrase"), [(m, p) for m, phrases in MEANINGS.items() for p in phrases])
def test_one_number_has_many_phrasings(meaning: str, phrase: str) -> None:
    assert parse_number(phrase) == Decimal(meaning)
    assert parse_number(phrase.upper() if phrase.isascii() else phrase) == Decimal(meaning)


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        "   ",
        "bò",
        "tỷ lệ",
        "hai ba bốn năm",
        "024.3825.3536",
        "1.2.3",
        "12 bò",
        "mươi",
        "lăm",
        "hàng chục",
        "1..2",
        "१२",
        "5g",
        "12 G",
        "trăm",
        "lần",
        "năm năm",
        "bốn bảy mươi",
        "không lăm",
        "nửa tỷ lệ",
        ".bò",
        "." + 40 * "1",
    ],
)
def test_what_is_no_number_is_refused_with_its_place(phrase: str) -> None:
    with pytest.raises(ReadError) as caught:
        parse_number(phrase)
    assert caught.value.code.startswith("number_")
    assert 0 <= caught.value.start <= caught.value.end <= len(phrase)


def test_the_error_draws_a_caret_under_the_place() -> None:
    with pytest.raises(ReadError) as caught:
        parse_number("12 con bò")
    assert str(caught.value).splitlines()[1:] == ["    12 con bò", "       ^^^^^^"]


FOUND: dict[str, list[str]] = {
    "Hai tỉnh trao 1.246 suất học bổng, 40 con bò": ["2", "1246", "40"],
    "Kỳ họp lần thứ XV, khai mạc lần đầu tiên": ["15", "1"],
    "tăng 11,7% so với cùng kỳ": ["11.7"],
    "gồm 15 triệu liều, 3 nghìn tấn": ["15000000", "3000"],
    "nhiệt độ -5 độ, tỷ số 2-1": ["-5", "2", "1"],
    "trồng 5 năm, thu 3 tấn": ["5", "3"],
    "một trăm tư nhân, hai trăm tư liệu": ["100", "200"],
    "vay 2 tỷ\n500 triệu": ["2000000000", "500000000"],
    "một triệu hai đồng, một triệu hai nước": ["1200000", "1000000", "2"],
    "giá không phẩy năm triệu, cấp hai trăm ba sáu suất": ["500000", "236"],
}


@pytest.mark.parametrize(("text", "numbers"), FOUND.items())
def test_numbers_in_running_text(text: str, numbers: list[str]) -> None:
    assert [m.value for m in find_numbers(text)] == [Decimal(number) for number in numbers]


@pytest.mark.parametrize(
    "text",
    [
        "đi Ba Vì",
        "tỷ lệ và tỷ giá",
        "mã NT02070TS",
        "một cách toàn diện",
        "hàng nghìn người",
        "vài trăm hộ",
        "ông Sáu",
        "mức âm",
        "đường QL7 và A12",
        "nửa tỷ lệ dân",
    ],
)
def test_no_number_where_there_is_none(text: str) -> None:
    assert find_numbers(text) == []


def test_the_comma_before_three_digits_keeps_both_readings() -> None:
    (mention,) = find_numbers("khoảng 3,000 đơn")
    assert (mention.value, mention.alternatives) == (Decimal(3000), (Decimal(3),))
    (mention,) = find_numbers("khoảng 3,125 lần")
    assert (mention.value, mention.alternatives) == (Decimal("3.125"), (Decimal(3125),))


@given(st.integers(-(10**18) + 1, 10**18 - 1) | st.from_regex("[0129]{1,18}", fullmatch=True).map(int))
def test_words_of_integers_are_read_back(number: int) -> None:
    assert parse_number(format_number_words(number)) == number


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4, allow_nan=False, allow_infinity=False))
def test_words_of_decimals_are_read_back(number: Decimal) -> None:
    assert parse_number(format_number_words(number)) == number


@given(st.integers(min_value=0, max_value=10**15 - 1))
def test_what_num2words_writes_is_read(number: int) -> None:
    """It is right for whole numbers from 0 up, with "lẻ" for the school form's "không trăm" (1001, 8020).

    It is wrong for negative numbers (-3 becomes "mười bảy"), from 10^15 up ("một trăm nghìn tỷ") and for decimals
    with a zero behind the comma (0.05 becomes "không phẩy năm"); it pads one decimal ("một phẩy năm mươi").
    """
    num2words = pytest.importorskip("num2words").num2words
    theirs = num2words(number, lang="vi")
    assert parse_number(theirs) == number
    if number < 10**12:  # above, they say "một nghìn tỷ một tỷ" where one tỷ is enough
        assert without_fillers(theirs) == without_fillers(format_number_words(number))


def without_fillers(words: str) -> str:
    for filler in ("không trăm ", "linh ", "lẻ "):
        words = words.replace(filler, "")
    return words


def test_roman_numerals() -> None:
    assert [roman(word) for word in ("I", "iv", "XIV", "XXI", "MCM")] == [1, 4, 14, 21, 1900]
    assert [roman(word) for word in ("", "IIX", "VX", "A", "IIII")] == [None] * 5


PIECES = [
    "😀",
    "ກີບ",
    "G",
    "mốt ",
    "hai trăm bốn bảy ",
    "2 tỷ 500 triệu ",
    *"0123456789.,-/ ()%kđ$\n",
    "\u00a0",
    "\u200b",
    "\u0301",
    "triệu ",
    "tỷ ",
    "hai ",
    "mươi ",
    "năm ",
    "rưỡi ",
    "phẩy ",
]
ALPHABET = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(st.one_of(st.text(max_size=80), ALPHABET))
def test_finding_never_raises_never_overlaps_and_quotes_verbatim(text: str) -> None:
    end = 0
    for mention in find_numbers(text):
        (evidence,) = mention.evidence
        assert text[evidence.start : evidence.end] == evidence.quote
        assert evidence.start >= end
        end = evidence.end
        assert Source(evidence.quote).clean.strip()


@given(st.text(max_size=60))
def test_parsing_gives_a_number_or_a_read_error(text: str) -> None:
    with contextlib.suppress(ReadError):  # nothing else may come out
        assert parse_number(text).is_finite()
