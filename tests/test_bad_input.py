"""Input that no newspaper prints: a right result, an issue, or a clear error; what stands beside it never changes."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import unicodedata
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import vnlao_coop as vlc
from bad_inputs import BAD, SOUND
from test_any_text import check
from test_html import windows_1258
from vnlao_coop.cli.inputs import Input, Unreadable, find, read
from vnlao_coop.text.errors import ReadError


def told(article: vlc.Article) -> dict[str, Any]:
    """What an article says, without the places where it stands."""
    return {
        "officials": [(o.name, [p.title for p in o.positions]) for o in article.officials],
        "money": [str(mention.value) for mention in article.money],
        "dates": [mention.value.edtf for mention in article.dates],
        "facts": [(fact.id, fact.evidence[0].quote) for fact in article.facts],
    }


EXPECTED = told(vlc.parse_article(SOUND))


def test_the_sound_text_tells_something() -> None:
    assert [name for name, _ in EXPECTED["officials"]] == ["Lê Văn Mẫu", "Khamphao Sisavath"]
    assert (EXPECTED["money"], EXPECTED["dates"]) == (["2000000000 VND"], ["2024-09-18"])
    assert [name for name, _ in EXPECTED["facts"]] == ["meeting/1", "commitment/1"]


# --- much of something ----------------------------------------------------------------------------

REPEATED = {"reports in one line"}  # says what the sound text says, many times


@pytest.mark.parametrize("name", BAD)
def test_much_of_anything_changes_nothing_beside_it(name: str) -> None:
    bad = BAD[name].make(BAD[name].full // 100)
    for text in (f"{bad}\n{SOUND}", f"{SOUND}\n{bad}"):
        article = vlc.parse_article(text)
        assert article.text == text.replace("\ud83d", "\ufffd")
        said = told(article)
        if name in REPEATED:
            said |= {"money": sorted(set(said["money"])), "dates": sorted(set(said["dates"]))}
        assert said == EXPECTED


@pytest.mark.parametrize("name", [name for name in BAD if name not in REPEATED])
def test_some_of_anything_holds(name: str) -> None:
    text = f"{SOUND} {BAD[name].make(BAD[name].full // 10_000 + 3)} {SOUND}"
    check(vlc.parse_article(text), text.replace("\ud83d", "\ufffd"))


@pytest.mark.parametrize("name", BAD)
def test_the_value_readers_find_none_of_it_or_its_words(name: str) -> None:
    text = BAD[name].make(BAD[name].full // 1000)
    for ask in (vlc.find_dates, vlc.find_money, vlc.find_numbers):
        for mention in ask(text):
            for e in mention.evidence:
                assert text[e.start : e.end] == e.quote
    for parse in (vlc.parse_date, vlc.parse_money, vlc.parse_number):
        with pytest.raises(ReadError, match=r"this is no|no .* here|recurs|length of time|names no date"):
            parse(text)


# --- bytes ----------------------------------------------------------------------------------------

REPORT = (
    "Sáng 18/9/2024, Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu đã tiếp Đại sứ Lào tại Việt Nam Khamphao Sisavath."
    " Tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 2 tỷ đồng để xây dựng trường học; đường sá, kỹ thuật, những người mở lối."
)
# Written down apart from the tables of the library: letters of TCVN3 as windows-1252 shows them, and what they are.
TCVN3 = dict(
    zip(
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
        "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
        strict=True,
    )
)
VNI_TONES = dict(zip("\u0301\u0300\u0309\u0303\u0323", "ùøûõï", strict=True))
VNI_SHAPES = {"â": "âáàåãä", "ă": "êéèúüë"}  # the shape alone, then with each tone
VNI_ALONE = {"í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "đ": "ñ", "ơ": "ô", "ư": "ö", "ỵ": "î"}


def tcvn3(text: str) -> bytes:
    return "".join(TCVN3.get(char) or TCVN3.get(char.lower(), char) for char in text).encode("latin-1")


def vni(text: str) -> bytes:
    written = ""
    for char in text:
        low = char.lower()
        new = VNI_ALONE.get(low)
        if new is None:
            letter, *marks = list(unicodedata.normalize("NFD", low))
            tone = next((mark for mark in marks if mark in VNI_TONES), None)
            shaped = unicodedata.normalize("NFC", letter + "".join(mark for mark in marks if mark != tone))
            if shaped in VNI_ALONE:
                new = VNI_ALONE[shaped] + (VNI_TONES[tone] if tone else "")
            elif shaped != letter:
                shape = VNI_SHAPES["ă" if shaped == "ă" else "â"]
                new = letter + shape[[None, *VNI_TONES].index(tone)]
            else:
                new = letter + (VNI_TONES[tone] if tone else "")
        written += new.upper() if char != low else new
    return written.encode("latin-1")


def western(data: bytes) -> str:
    """Bytes as a program of western Europe shows them."""
    return "".join(bytes([byte]).decode("cp1252", errors="ignore") or chr(byte) for byte in data)


ENCODED = {
    "utf-8": REPORT.encode(),
    "utf-16": REPORT.encode("utf-16"),
    "windows-1258": windows_1258(REPORT),
    "tcvn3": tcvn3(REPORT),
    "vni": vni(REPORT),
    "utf-8 twice": western(REPORT.encode()).encode(),
}


@pytest.mark.parametrize("encoding", ENCODED)
def test_bytes_are_read_as_what_they_are(encoding: str, tmp_path: Path) -> None:
    assert vlc.decode_text(ENCODED[encoding]) == (REPORT, encoding)
    file = tmp_path / "tin.txt"
    file.write_bytes(ENCODED[encoding])
    article = vlc.read_article(file)
    check(article, REPORT)
    assert told(article) == told(vlc.parse_article(REPORT))
    assert [issue.code for issue in article.issues] == (["text_converted"] if not encoding.startswith("utf-") or (
        encoding == "utf-8 twice") else [])  # fmt: skip


@pytest.mark.parametrize("encoding", ["windows-1258", "tcvn3", "vni", "utf-8 twice"])
def test_what_was_read_as_western_letters_is_told_and_can_be_restored(encoding: str) -> None:
    text = ENCODED[encoding].decode() if encoding == "utf-8 twice" else western(ENCODED[encoding])
    article = vlc.parse_article(text)
    check(article, text)
    (issue,) = [issue for issue in article.issues if issue.code == "text_garbled"]
    assert issue.evidence[0].quote == text[:60]
    assert vlc.decode_text(text) == (REPORT, encoding)
    page = f"<title>Tin</title><article><p>{text}</p></article>"
    assert vlc.read_html(page.encode()).text == vlc.read_html(f"<title>Tin</title><article><p>{REPORT}</p>").text


@pytest.mark.parametrize("encoding", ["tcvn3", "vni"])
def test_every_letter_of_the_old_tables(encoding: str) -> None:
    letters = "".join(TCVN3) if encoding == "tcvn3" else "".join(TCVN3) + "".join(TCVN3).upper().replace("Ỵ", "")
    words = "những người ở đó; " * 30
    write = tcvn3 if encoding == "tcvn3" else vni
    assert vlc.decode_text(write(words + " ".join(letters))).text == words + " ".join(letters)


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (REPORT.encode("utf-16-le"), "UTF-16 without a mark"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "UTF-16 without a mark, or no text"),
        ("Déclaration à Genève, très général, élevé".encode("latin-1"), "not UTF-8, windows-1258, TCVN3 or VNI"),
        ("Заявление в Москве".encode("koi8-r"), "not UTF-8, windows-1258, TCVN3 or VNI"),
        (REPORT.encode() + b"\xff\xfe" + tcvn3("Chủ tịch nước"), "not UTF-8, windows-1258, TCVN3 or VNI"),
        (b"\xff", "not UTF-8"),
        (b"\xff\xfeN\x00g", "truncated data"),
    ],
)
def test_other_bytes_are_refused_by_name(data: bytes, names: str, tmp_path: Path) -> None:
    file = tmp_path / "tin.txt"
    file.write_bytes(data)
    with pytest.raises(UnicodeDecodeError, match=names):
        vlc.read_article(file)


def test_the_command_reads_and_restores_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(ENCODED["tcvn3"])
    (tmp_path / "b.txt").write_bytes(REPORT.encode("utf-16-le"))
    garbled = [{"text": western(ENCODED[name])} for name in ("vni", "tcvn3")]
    (tmp_path / "c.jsonl").write_text("\n".join(map(json.dumps, garbled)), encoding="utf-8")
    first, refused, *rest = read(find([str(tmp_path)]), io.BytesIO())
    assert isinstance(refused, Unreadable)
    assert refused.reason.startswith("UTF-16 without a mark, or no text (byte 0x")
    items: list[Any] = [given.item for given in (first, *rest) if isinstance(given, Input)]
    told_of = [(item["text"], item["encoding"]) for item in items]
    assert told_of == [(REPORT, name) for name in ("tcvn3", "vni", "tcvn3")]
    for article in vlc.parse_articles(items):
        assert [issue.code for issue in article.issues] == ["text_converted"]


@pytest.mark.parametrize(
    "text",
    [
        REPORT,
        unicodedata.normalize("NFD", REPORT),
        REPORT.upper(),
        "Müller, Günther und Jäger: Größe, Übung, für die Universität Tübingen in Österreich",
        "São Paulo, Curaçao, Göteborg, Ærø, Łódź; El Niño, façade, naïve, Noël, señor, piñata",
        "ທ່ານ ນາຍົກລັດຖະມົນຕີ ຢ້ຽມຢາມ ຫວຽດນາມ",
        "Ðoàn ðại biểu tỉnh Nghệ An",
        "",
    ],
)
def test_what_is_not_garbled_is_left_alone(text: str) -> None:
    assert vlc.decode_text(text) == (text, "utf-8")
    assert vlc.decode_text(text.encode()) == (text, "utf-8")
    assert "text_garbled" not in [issue.code for issue in vlc.parse_article(text).issues]


def test_only_the_garbled_lines_are_restored() -> None:
    text = f"Tin tức trong ngày\n{western(tcvn3(REPORT))}\nHà Nội, Müller, Phạm Văn Mẫu\n"
    assert vlc.decode_text(text) == (f"Tin tức trong ngày\n{REPORT}\nHà Nội, Müller, Phạm Văn Mẫu\n", "tcvn3")


def test_letters_whose_last_byte_was_dropped_as_a_blank() -> None:
    text = "Lào và Việt Nam dễ dàng đi lại là nhờ đường mới mở"
    dropped = text.encode().decode("latin-1").replace("\xa0 ", " ").replace("\x85 ", " ")
    assert len(dropped) < len(text.encode())
    assert vlc.decode_text(dropped) == (text, "utf-8 twice")


# --- characters -----------------------------------------------------------------------------------

HIDDEN = {
    "NFD": unicodedata.normalize("NFD", SOUND),
    "no-break spaces": SOUND.replace(" ", "\u00a0"),
    "NUL for spaces": SOUND.replace(" ", "\x00"),
    "zero-width in every word": "\u200b".join(SOUND),
    "marks of order and of bytes": "\ufeff\u2060" + SOUND.replace(" ", " \u202a\u200e").replace(",", "\u202c,"),
    "written backwards": "\u202e" + SOUND.replace("Lê", "\u2066Lê").replace("Mẫu", "Mẫu\u2069") + "\u202c",
    "soft hyphens for hyphens": SOUND.replace("-", "\u00ad"),
    "Icelandic and African letters for đ": SOUND.replace("Đ", "Ð").replace("đ", "ð"),
    "African letters for đ": SOUND.replace("Đ", "Ɖ").replace("đ", "ɖ"),
    "older places of the tones": SOUND.replace("ủy", "uỷ").replace("òa", "oà"),
    "line ends of Windows": SOUND.replace(". ", ".\r\n"),
    "separators of Unicode": SOUND.replace(". ", ".\u2028"),
}


@pytest.mark.parametrize("name", HIDDEN)
def test_what_the_eye_does_not_see_changes_nothing(name: str) -> None:
    text = HIDDEN[name]
    article = vlc.parse_article(text)
    check(article, text)
    plain = told(article)
    assert (plain["money"], plain["dates"]) == (EXPECTED["money"], EXPECTED["dates"])
    assert [fact for fact, _ in plain["facts"]] == [fact for fact, _ in EXPECTED["facts"]]
    assert [official.canonical for official in article.officials] == ["Lê Văn Mẫu", "Khamphao Sisavath"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("between", [" ", " \u200b", "\u00a0"])
def test_the_document_of_a_gift_is_found_behind_what_the_eye_does_not_see(form: Any, between: str) -> None:
    text = "Trong khuôn khổ Biên bản hợp tác giai đoạn 2022-2025, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 2 tỷ đồng."
    article = vlc.parse_article(unicodedata.normalize(form, text.replace(" ", between)))
    assert [gift.under for gift in article.commitments] == ["agreement/1"]


def test_a_lone_surrogate_costs_one_character_wherever_it_stands() -> None:
    lone = "\udc00"
    text = f"{lone} {SOUND}\n{lone}"
    article = vlc.parse_article(text, title="Tin" + lone, lead=lone, authors=["A" + lone], url=lone, source=lone)
    check(article, f"\ufffd {SOUND}\n\ufffd")
    assert (article.title, article.lead, article.authors) == ("Tin\ufffd", "\ufffd", ("A\ufffd",))
    assert told(article) == EXPECTED


# --- what other programs would run ----------------------------------------------------------------

RUN = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "'; DROP TABLE article; --",
    '=HYPERLINK("http://x")',
    "@SUM(A1)",
    "&lt;b&gt;",
    "{{7*7}}",
    "%s%n",
]


@pytest.mark.parametrize("code", RUN)
def test_code_is_text_everywhere(code: str, tmp_path: Path) -> None:
    text = f"Tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 2 tỷ đồng {code} để xây trường."
    article = vlc.parse_article(text, title=code, source=code, authors=[code], url=code)
    check(article, text)
    assert [str(mention.value) for mention in article.money] == ["2000000000 VND"]
    page = vlc.to_html(article)
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    file = io.StringIO()
    vlc.to_csv(article, "commitments", file)
    rows = list(csv.reader(io.StringIO(file.getvalue())))
    assert len(rows) == 2
    assert not [cell for cell in rows[1] if cell.lstrip().startswith(("=", "+", "-", "@"))]
    with vlc.Store(tmp_path / "dossier.sqlite") as store:
        assert store.add([article]) == 1
        assert store.dossier().reports == vlc.Dossier.of([article]).reports


# --- days, numbers, publication -------------------------------------------------------------------

NO_DAYS = ["31/2/2023", "29/2/2023", "30/2/2024", "31/4/2023", "ngày 29 tháng 2 năm 2023"]
NO_DATES = ["32/1/2024", "1/13/2024", "0/0/2024", "1/1/0", "0/0/0000", "năm 0", "năm 99999", "ngày 1/1/99999"]


@pytest.mark.parametrize("printed", NO_DAYS + NO_DATES)
def test_a_day_that_never_was_is_no_date(printed: str) -> None:
    article = vlc.parse_article(f"{SOUND} Hồ sơ ghi {printed}.")
    assert told(article) == EXPECTED
    assert [issue.code for issue in article.issues] == (["no_such_day"] if printed in NO_DAYS else [])
    assert vlc.find_dates(printed) == []
    with pytest.raises(ReadError):
        vlc.parse_date(printed)


@pytest.mark.parametrize("printed", ["# tuần", "# tháng", "# giờ", "#", "a number tuần", "[weekday]", "{day}"])
def test_a_mark_of_our_own_tables_is_nothing_in_a_text(printed: str) -> None:
    assert told(vlc.parse_article(f"{SOUND} Hồ sơ ghi {printed} này.")) == EXPECTED
    assert vlc.find_dates(printed) == []
    with pytest.raises(ReadError):
        vlc.parse_date(printed)


@pytest.mark.parametrize(
    "printed",
    ["1" + "0" * 400, "10^400", "1e400", "9" * 41, "2" + " tỷ" * 50, "hàng" + " tỷ" * 50, "NaN", "Infinity", "-" * 9],
)
def test_a_sum_beyond_all_money_is_none(printed: str) -> None:
    article = vlc.parse_article(f"{SOUND} Hồ sơ ghi {printed} USD.")
    assert told(article) == EXPECTED
    assert vlc.find_money(f"{printed} USD") == []
    with pytest.raises(ReadError):
        vlc.parse_money(f"{printed} USD")


@pytest.mark.parametrize("number", [Decimal("NaN"), Decimal("-Infinity"), Decimal("1E+2000"), Decimal("1E-2000")])
def test_what_is_no_number_of_this_world_is_not_said(number: Decimal) -> None:
    with pytest.raises(ValueError, match="no number to be said in words"):
        vlc.format_number_words(number)


@pytest.mark.parametrize("year", [1, 782, 1799, 2200, 9999])
def test_an_anchor_outside_the_years_of_the_press(year: int) -> None:
    for ask in (vlc.parse_date, vlc.find_dates):
        with pytest.raises(ValueError, match="is no day of a newspaper"):
            ask("hôm qua", anchor=dt.date(year, 1, 1))
    article = vlc.parse_article(f"{SOUND}", published=dt.date(year, 1, 1))
    assert told(article) == EXPECTED
    assert (article.published_at, [issue.code for issue in article.issues]) == (None, ["published_impossible"])
    printed = vlc.parse_article(f"Hai tỉnh bàn việc hợp tác\nThứ Tư, 18/9/{year:04} 16:06\nNgày mai, đoàn thăm Lào.\n")
    assert printed.published_at is None
    check(printed, printed.text)


# --- what is no text ------------------------------------------------------------------------------

WRONG: list[tuple[Any, dict[str, Any], str]] = [
    (None, {}, "text must be a str"),
    (b"x", {}, "text must be a str"),
    ("x", {"published": "2024-09-18"}, "published must be a date"),
    ("x", {"authors": "Lê Văn Mẫu"}, "authors must be several names"),
]


@pytest.mark.parametrize(("text", "given", "says"), WRONG)
def test_what_is_no_text_is_refused_at_the_door(text: Any, given: dict[str, Any], says: str) -> None:
    with pytest.raises(TypeError, match=says):
        vlc.parse_article(text, **given)


def test_other_doors() -> None:
    with pytest.raises(TypeError, match="one string would be read letter by letter"):
        vlc.parse_articles("Ngày 18/9/2024")
    with pytest.raises(TypeError, match="data must be bytes or a str, not NoneType"):
        vlc.decode_text(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="an anchor is a date or a datetime, not str"):
        vlc.parse_date("hôm qua", anchor="2024-09-18")  # type: ignore[arg-type]
