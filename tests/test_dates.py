"""Dates: one date, many phrasings; what is no date; what an anchor fills in; values that order and survive JSON."""

from __future__ import annotations

import contextlib
import datetime as dt
import itertools
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from vnlao_coop import DateRange, PartialDate, find_dates, parse_date
from vnlao_coop.models import lunar
from vnlao_coop.models.dates import DateMention, DateValue
from vnlao_coop.text.errors import ReadError
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.values.anchoring import years_settled
from vnlao_coop.vi.values.date_ranges import DateReader
from vnlao_coop.vi.values.date_words import NUMBER, forms, opens
from vnlao_coop.vi.values.dates import printed_weekday, read_dates
from vnlao_coop.vi.values.scanning import value_scan

HANOI = dt.timezone(dt.timedelta(hours=7))
ANCHOR = dt.datetime(2024, 9, 18, 16, 6, tzinfo=HANOI)

# No anchor: what is printed, nothing more.
PRINTED: dict[str, list[str]] = {
    "2024-09-18": [
        "ngày 18 tháng 9 năm 2024", "ngày 18 tháng 09 năm 2024", "18 tháng 9 năm 2024", "18 tháng 9, 2024", "18/9/2024",
        "18-9-2024", "18.9.2024", "18/09/24", "ngày 18/9/2024", "ngày 18/9 năm 2024", "Thứ Tư, ngày 18/9/2024",
        "thứ tư (18/9/2024)", "2024-09-18", "ngày mười tám tháng chín năm 2024", "NGÀY 18 THÁNG 9 NĂM 2024",
        "(18/9/2024)",
        "hôm 18/9/2024", "ngày 18 - 9 - 2024", "ngày 18 / 9 / 2024", "ngày 18 tháng Chín năm 2024",
        "18 tháng 9 2024", "mười tám tháng chín năm hai nghìn không trăm hai mươi tư", "18-9-24", "18 thg 9, 2024",
        "ngày mười tám tháng chín năm hai không hai tư",
    ],
    "XXXX-04-04": [
        "sáng 4/4", "ngày 4/4", "mùng 4 tháng 4", "ngày 4 tháng Tư", "tối 4.4", "ngày 4-4", "chiều ngày 4/4",
    ],
    "XXXX-XX-18": ["ngày 18"],
    "2021-11": [
        "tháng 11-2021", "tháng 11/2021", "11/2021", "tháng 11 năm 2021", "T11/2021", "tháng mười một năm 2021",
        "đầu tháng 11/2021", "tháng 11 của năm 2021", "tháng 11 2021", "tháng 11/21",
        "tháng mười một năm hai nghìn không trăm hai mốt",
    ],
    "XXXX-04": ["tháng 4", "tháng Tư", "tháng tư", "giữa tháng 4"],
    "2022": ["năm 2022", "2022", "cuối năm 2022", "năm tài khóa 2022", "trong năm 2022", "năm hai nghìn hai mươi hai"],
    "1945": ["năm một chín bốn lăm", "năm một nghìn chín trăm bốn mươi lăm", "năm 1945"],
    "1975": ["năm 75", "năm một chín bảy lăm"],
    "2008": ["năm hai không linh tám", "năm hai nghìn linh tám"],
    "0938": ["năm 938", "năm chín trăm ba mươi tám"],
    "2025-33": ["quý I/2025", "quý 1 năm 2025", "quý I-2025", "quý I năm 2025", "đầu quý 1/2025"],
    "XXXX-34": ["quý II"],
    "2024-40": ["6 tháng đầu năm 2024", "sáu tháng đầu năm 2024", "nửa đầu năm 2024", "hai quý đầu năm 2024"],
    "2024-41": ["6 tháng cuối năm 2024", "nửa cuối năm 2024"],
    "2019-01/2019-09": ["9 tháng đầu năm 2019", "9 tháng năm 2019", "9 tháng đầu 2019", "chín tháng đầu năm 2019"],
    "2019-10/2019-12": ["3 tháng cuối năm 2019"],
    "2018-22": ["mùa hè 2018", "mùa hè năm 2018", "hè 2018"],
    "199X": [
        "những năm 90", "thập niên 1990", "những năm 1990", "thập kỷ 90", "những năm 90 của thế kỷ XX",
        "đầu thập niên 90",
    ],
    "198X": ["những năm 80 của thế kỷ 20"],
    "19XX": ["thế kỷ XX", "thế kỷ 20", "cuối thế kỷ XX"],
    "2022/2025": [
        "giai đoạn 2022-2025", "giai đoạn 2022 - 2025", "2022–2025", "nhiệm kỳ 2022-2025", "từ năm 2022 đến năm 2025",
        "từ 2022 đến 2025", "giai đoạn từ năm 2022 đến năm 2025", "năm 2022 - 2025", "4 năm 2022-2025",
        "thời kỳ 2022-2025",
        "những năm 2022-2025", "4 năm (2022-2025)",
    ],
    "2022/2023": ["hai năm 2022-2023", "năm học 2022-2023", "năm học 2022-23", "niên vụ 2022/2023"],
    "XXXX-05-14/XXXX-05-16": [
        "ngày 14-16/5", "từ ngày 14 đến 16/5", "từ ngày 14/5 đến ngày 16/5", "các ngày 14, 15 và 16/5",
    ],
    "2025-12-01/2025-12-02": [
        "ngày 1-2/12/2025", "từ ngày 1 đến 2/12/2025", "ngày 1 và 2/12/2025", "từ ngày 1/12 đến ngày 2/12/2025",
        "từ ngày 1 đến ngày 2 tháng 12 năm 2025", "ngày 1 - 2/12/2025",
    ],
    "2024-12-28/2025-01-02": ["từ 28/12/2024 đến 2/1/2025", "từ ngày 28/12 đến 2/1/2025", "28/12/2024 - 2/1/2025"],
    "XXXX-12-28/XXXX-01-02": ["từ ngày 28/12 đến 2/1"],
    "XXXX-11-25/XXXX-02-05": ["từ ngày 25/11 đến 5/2"],
    "XXXX-08-30/XXXX-09-02": ["từ ngày 30/8 đến 2/9", "30/8-2/9", "từ ngày 30 đến 2/9"],
    "2018-03/2018-05": ["từ tháng 3 đến tháng 5/2018", "tháng 3-5/2018", "từ tháng 3/2018 đến tháng 5/2018"],
    "2020-01/2020-09": ["quý I-III/2020", "từ quý I đến quý III/2020"],
    "2024-09-18T09:30": [
        "9h30 ngày 18/9/2024", "9 giờ 30 phút ngày 18/9/2024", "9g30, ngày 18/9/2024", "09:30 18/9/2024",
        "18/9/2024 lúc 9h30", "sáng ngày 18/9/2024 lúc 9h30", "18/9/2024 09:30", "9 giờ rưỡi sáng ngày 18/9/2024",
    ],
    "2024-09-18T16:06+07:00": [
        "18/9/2024 16:06 UTC+07:00",
        "16:06 | 18/09/2024 GMT+7", "18/09/2024 16:06 (GMT+7)", "Thứ Tư, 18/09/2024, 16:06 (GMT+7)",
    ],
    "2024-09-18T15:00": ["3 giờ chiều ngày 18/9/2024", "ngày 18/9/2024 lúc 15h", "18/9/2024 vào lúc 3 giờ chiều"],
    "2024-04-18": [
        "ngày 10 tháng 3 âm lịch năm 2024", "10/3/2024 âm lịch", "mùng 10 tháng 3 năm 2024 âm lịch",
        "Giỗ Tổ Hùng Vương 2024",
    ],
    "2024-02-10": ["mùng 1 Tết Giáp Thìn 2024", "mồng 1 Tết năm 2024", "Tết Nguyên đán 2024", "Tết Giáp Thìn 2024"],
    "2024-02-24": ["rằm tháng Giêng năm 2024"],
    "2024-02-10/2025-01-28": ["năm Giáp Thìn 2024"],
    "2019-04-14/2019-04-16": ["Tết Bunpimay 2019"],
    "2016/..": ["từ năm 2016 trở đi", "từ năm 2016 đến nay"],
    "2024-02-09": ["30 Tết Giáp Thìn 2024", "đêm 30 Tết Giáp Thìn - 2024"],
    "2022-05-02": ["thứ Hai đầu tiên của tháng 5 năm 2022"],
    "2022-05-29": ["Chủ nhật cuối cùng của tháng 5/2022"],
    "2022-05-16/2022-05-22": ["tuần thứ ba của tháng 5/2022", "tuần thứ 3 tháng 5/2022"],
    "2020~": ["khoảng năm 2020"],
    "2023~": ["mùa mưa năm 2023", "mùa khô 2023"],
    "2019/2020": ["mùa khô 2019-2020", "mùa khô năm 2019 - 2020"],
    "2023-06-01/2023-06-10": ["thượng tuần tháng 6/2023", "thượng tuần tháng Sáu năm 2023"],
    "2023-06-11/2023-06-20": ["trung tuần tháng 6/2023", "trung tuần của tháng 6 năm 2023"],
    "2023-06-21/2023-06-30": ["hạ tuần tháng 6/2023"],
    "2024-02-21/2024-02-29": ["hạ tuần tháng 2/2024"],
    "XXXX-06-21/XXXX-06-30": ["hạ tuần tháng 6"],
    "XXXX-02-21/XXXX-02": ["hạ tuần tháng 2"],
    "2024-09-02/2024-09-15": ["hai tuần đầu tháng 9/2024", "2 tuần đầu tiên của tháng 9 năm 2024"],
    "2024-08-12/2024-08-25": ["hai tuần cuối tháng 8/2024"],
    "2024-09-01/2024-09-10": ["10 ngày đầu tháng 9/2024", "mười ngày đầu tiên của tháng 9 năm 2024"],
    "XXXX-09-26/XXXX-09-30": ["5 ngày cuối tháng 9"],
    "2024-09-18T16:06:30": ["16:06:30 18/9/2024", "18/9/2024 16:06:30"],
    "2024-07/2024-12": ["từ quý III đến quý IV/2024", "quý III - IV/2024"],
    "2024-09-05/2024-09-07": ["từ ngày 5/9 cho đến 7/9/2024", "ngày 5/9/2024 cho tới hết 7/9/2024"],
    "2016/2020": ["từ năm 2016 cho đến năm 2020", "từ năm 2016 cho tới hết năm 2020"],
    "185X": ["thập niên 1850", "những năm 50 của thế kỷ 19"],
}  # fmt: skip


@pytest.mark.parametrize(("edtf", "phrase"), [(e, p) for e, phrases in PRINTED.items() for p in phrases])
def test_one_date_has_many_phrasings(edtf: str, phrase: str) -> None:
    assert parse_date(phrase).edtf == edtf
    assert parse_date(unicodedata.normalize("NFD", phrase)).edtf == edtf
    assert parse_date(phrase.replace(" ", "\u00a0")).edtf == edtf


# Wednesday 18 September 2024, 16:06 in Hanoi.
FROM_ANCHOR: dict[str, list[str]] = {
    "2024-09-18": ["hôm nay", "sáng nay", "sáng nay 18/9", "ngày 18"],
    "2024-09-17": ["hôm qua", "tối qua", "tối hôm qua", "chiều 17/9", "ngày 17"],
    "2024-09-19": ["ngày mai", "sáng mai"],
    "2024-09-16": ["hôm kia"],
    "2024-09-12": ["thứ Năm tuần trước", "thứ năm tuần qua"],
    "2024-09-26": ["thứ Năm tuần tới", "thứ 5 tuần sau"],
    "2024-09-09/2024-09-15": ["tuần trước"],
    "2024-10": ["tháng tới", "tháng sau", "tháng 10", "tháng 10 tới"],
    "2024-08": ["tháng trước", "tháng 8 vừa qua"],
    "2023": ["năm ngoái", "năm trước"],
    "2024": ["năm nay", "cuối năm nay", "cuối năm", "đầu năm"],
    "2025": ["năm tới", "sang năm"],
    "2024-36": ["quý tới", "quý IV"],
    "2024-40": ["6 tháng đầu năm", "nửa đầu năm nay"],
    "2024-10/2024-12": ["3 tháng tới"],
    "2024-09-19/2024-09-21": ["3 ngày tới"],
    "2024-05-14/2024-05-16": ["ngày 14-16/5"],
    "2024-08-30/2024-09-02": ["từ ngày 30/8 đến 2/9"],
    "2024-12-28/2025-01-02": ["từ ngày 28/12 đến 2/1"],
    "2025-01": ["tháng 1", "tháng 1 tới"],
    "2024-09-18T08:00": ["8 giờ sáng nay"],
    "2024-12-02": ["Quốc khánh Lào", "Quốc khánh Lào 2/12"],
    "2024-04-14/2024-04-16": ["Tết Bunpimay"],
    "2024-02-10/2025-01-28": ["năm Giáp Thìn"],
    "2024-09-23/2024-09-29": ["tuần tới", "tuần cuối tháng 9"],
    "2024-09-21/2024-09-30": ["hạ tuần tháng 9", "hạ tuần tháng này", "10 ngày cuối tháng 9"],
    "2025-02-21/2025-02-28": ["hạ tuần tháng 2", "8 ngày cuối tháng 2"],
    "2024-03-11/2024-03-20": ["trung tuần tháng 3 vừa qua"],
    "2024-10-07/2024-10-13": ["tuần đầu tháng tới", "tuần đầu tiên của tháng 10"],
    "2023~": ["mùa mưa năm ngoái"],
    "2024-33": ["quý I năm nay", "quý 1 năm nay"],
    "2023-36": ["quý IV năm ngoái"],
    "2024-09-04": ["ngày 4 tháng này", "ngày 4 tháng 9"],
    "2024-08-20": ["ngày 20 tháng trước"],
    "2024-09-21/2024-09-22": ["cuối tuần này", "cuối tuần"],
    "2024-09-14/2024-09-15": ["cuối tuần qua", "cuối tuần trước"],
    "2024-09-11": ["thứ Tư tuần trước", "7 ngày trước", "cách đây 7 ngày"],
    "2024-09-22": ["4 ngày nữa", "sau 4 ngày nữa"],
    "2021": ["3 năm trước", "cách đây ba năm"],
    "2024-11": ["2 tháng nữa", "hai tháng nữa"],
    "2024-22": ["mùa hè", "mùa hè này"],
    "2024-09-18T16:06": ["bây giờ", "ngay lúc này"],
    "2024-09-18T17:00/2024-09-18T19:00": ["2 giờ tới", "hai tiếng tiếp theo"],
    "2024-09-18T16:01/2024-09-18T16:06": ["5 phút vừa qua"],
    "2024-09-18T20:30": ["20h30", "8 giờ rưỡi tối", "8:30 tối", "8:30 pm", "20h30 tối nay"],
    "2024-09-18T14:00+01:00": ["2pm CET"],
    "2024-09-18T11:06": ["5 giờ trước", "cách đây 5 tiếng"],
    "2024-09-18T16:36": ["30 phút nữa", "sau 30 phút nữa"],
    "2024-09-19T10:45": ["11 giờ kém 15", "11 giờ kém 15 phút"],
    "2024-09-19T09:00": ["9h (giờ Hà Nội)"],
    "2024-09-23": ["thứ Hai tới", "thứ Hai này"],
    "2024-09-24": ["thứ Ba tới"],
    "2024-09-20": ["18 tháng 8 âm lịch"],
    "2024-09-03/2024-10-02": ["tháng 8 âm lịch"],
    "2025-01-28": ["29 Tết"],
    "2023-01-22/2024-02-09": ["năm Quý Mão"],
    "2044-01-30/2045-02-16": ["năm Giáp Tý"],
    "2024-09-02/2024-09-08": ["tuần đầu tháng 9"],
    "2024-09-17T07:45": ["hôm qua 07:45", "hôm qua lúc 7h45"],
}


@pytest.mark.parametrize(("edtf", "phrase"), [(e, p) for e, phrases in FROM_ANCHOR.items() for p in phrases])
def test_what_an_anchor_settles(edtf: str, phrase: str) -> None:
    assert parse_date(phrase, anchor=ANCHOR).edtf == edtf


@pytest.mark.parametrize(
    "phrase", ["hôm nay", "tuần trước", "năm ngoái", "cuối năm", "thứ Năm", "3 tháng tới", "6 tháng đầu năm"]
)
def test_without_an_anchor_nothing_is_reckoned(phrase: str) -> None:
    with pytest.raises(ReadError) as caught:
        parse_date(phrase)
    assert caught.value.code == "date_needs_anchor"
    assert find_dates(f"Đoàn làm việc {phrase}.") == []


def test_an_anchor_is_no_text() -> None:
    wrong: Any = "2024-09-18"
    for read in (parse_date, find_dates):
        with pytest.raises(TypeError, match="an anchor is a date or a datetime, not str: '2024-09-18'"):
            read("hôm qua", anchor=wrong)


NEVER = [
    "Nghị quyết số 24/NQ-HĐND", "Kế hoạch 124/KH-UBND", "Quyết định 19/2025/QĐ-TTg", "Luật số 70/2020/QH14",
    "mưa 20-40mm",
    "chiếm 3/4 diện tích", "dịch Covid-19", "tàu NT02070TS", "mã 2542025", "Hội khoá VII", "Hải quân Vùng 5", "nhóm G4",
    "tỷ lệ 50/50", "trực 24/7", "điện thoại 024.3825.3536", "gọi 0912 345 678", "tại km 12+300", "thắng với tỷ số 2-1",
    "theo Điều 6", "rộng 30.000 m2", "tăng 11,7%", "số nhà 31/12", "công nghiệp 4.0", "14.000 người",
    "đạt 12/12 tiêu chí",
    "5 năm qua", "hằng năm", "thời gian tới", "55 năm quan hệ", "sau 9 tháng thi công", "đường 30/4", "Bệnh viện 19/8",
    "hơn 2.020 hộ", "2020 người", "lần thứ hai", "Thứ hai, đẩy mạnh đầu tư", "sinh viên năm thứ ba", "bằng 1/10",
    "sáng tạo", "chiều dài 16-7 m", "năm nghìn hộ", "31/4/2020", "ngày 32/1", "thang điểm 10/10",
    "phiên bản 1.2.2020.1",
    "từ 2 đến 8 tỷ đồng", "3-5/10 hộ", "xe 30-4 chỗ", "tháng lương 13", "quý vị", "ngày 5 lần", "phòng 2030",
    "tới 2/3 dân số", "Hơn 2000 khán giả", "đợt 1/2013", "sang năm học thứ ba",
    "ngày 22/12 hằng năm", "thứ Bảy hàng tuần", "tháng 5 hằng năm", "trong năm hai nghìn hộ thoát nghèo",
    "trung tuần trăng mật", "thượng tuần", "mùa mưa bão", "vào mùa khô", "10 ngày đầu tiên", "hai tuần đầu đời",
    "khoảng những năm 1990/2 đợt", "chương trình VN2030", "xe đời A2020", "tháng 10 mỗi năm",
    "5 ngày trước", "cách đây 5 năm", "cuối tuần", "3 giờ tới", "bây giờ", "30 tết", "24 tháng lương", "mạng 5G",
]  # fmt: skip


@pytest.mark.parametrize("text", NEVER)
@pytest.mark.parametrize("anchor", [None, ANCHOR], ids=["no anchor", "anchor"])
def test_no_date_where_there_is_none(text: str, anchor: dt.datetime | None) -> None:
    assert [(m.evidence[0].quote, m.value.edtf) for m in find_dates(text, anchor=anchor)] == []


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("5 năm", "duration"),
        ("60 năm qua", "duration"),
        ("hằng năm", "set"),
        ("ngày 22/12 hằng năm", "set"),
        ("thời gian tới", "vague"),
        ("gần đây", "vague"),
    ],
)
def test_words_of_time_that_are_no_date_say_what_they_are(phrase: str, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        parse_date(phrase)
    assert caught.value.code == f"date_is_{code}"


def found(text: str, anchor: dt.date | None = None) -> list[tuple[str, str]]:
    return [(m.evidence[0].quote, m.value.edtf) for m in find_dates(text, anchor=anchor)]


def test_the_evidence_is_the_expression_itself() -> None:
    assert found(
        "Vào sáng 4/4, từ ngày 7-8/2, trong giai đoạn 2016 - 2020 và hai năm 2022-2023, vào tháng 11-2021"
    ) == [
        ("sáng 4/4", "XXXX-04-04"),
        ("ngày 7-8/2", "XXXX-02-07/XXXX-02-08"),
        ("giai đoạn 2016 - 2020", "2016/2020"),
        ("hai năm 2022-2023", "2022/2023"),
        ("tháng 11-2021", "2021-11"),
    ]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("kỷ niệm ngày thiết lập quan hệ (5/9/1962 - 5/9/2017)", ["1962-09-05", "2017-09-05"]),
        ("tháng 10 hoặc tháng 11/2017", ["2017-10", "2017-11"]),
        ("ngày 7 và 18/4/2019", ["2019-04-07", "2019-04-18"]),
        ("trong các năm 2018, 2019 và 2020", ["2018", "2019", "2020"]),
        ("đến năm 2025, tầm nhìn 2030", ["2025", "2030"]),
        ("đêm 5, rạng sáng 6/8/2019", ["2019-08-05", "2019-08-06"]),
        ("ngày 18 và ngày 20/9/2019", ["2019-09-18", "2019-09-20"]),
        ("vào tháng 10/2019 mỗi ngày có 30 lượt", ["2019-10"]),
        ("ký tháng 9 2020 tại Huế, tháng 9 2020 người", ["2020-09", "XXXX-09"]),
        ("5 năm (2016-2020)", ["2016/2020"]),
        ("tập trung ngay trong quý I, quý II/2020", ["XXXX-33", "2020-34"]),
        ("khởi công 20/12, khánh thành ngày 3/2/2021", ["XXXX-12-20", "2021-02-03"]),
        ("những năm 60, 70 của thế kỷ XX", ["196X", "197X"]),
        ("Nghị định số 05/2015/NĐ-CP ngày 12/1/2015", ["2015-01-12"]),
        ("Năm Đoàn kết hữu nghị Mẫu - Thử 2022", ["2022"]),
        ("trước ngày 30/6/2025", ["2025-06-30"]),
        ("thăm từ 22 đến 24-8-2019", ["2019-08-22/2019-08-24"]),
        ("Tết Mậu Thân năm 1968, trước Tết Nguyên đán 2026", ["1968-01-29", "2026-02-17"]),
        ("rằm tháng Giêng năm Đinh Dậu 2017", ["2017-02-11"]),
        ("Mùa hè xanh 2019", []),
        ("kế hoạch hợp tác 2016 - 2020 và hiệp ước (1977)", ["2016/2020", "1977"]),
        ("vào những tuần đầu tháng 9/2024", ["2024-09"]),
        ("một tuần đầu tháng 9/2024, bảy tuần cuối tháng 5/2022", ["2024-09", "2022-05"]),
        (
            "Thượng tuần tháng 6/2023, đoàn khảo sát; hạ tuần tháng 7/2023, khởi công",
            ["2023-06-01/2023-06-10", "2023-07-21/2023-07-31"],
        ),
        ("xong trước mùa mưa năm 2024", ["2024"]),
        ("tuần đầu quý 3/2024", ["2024-35"]),
        ("phòng 2016 - 2020 người, mã (1977 - A)", []),
    ],
)
def test_several_dates(text: str, dates: list[str]) -> None:
    assert [edtf for _, edtf in found(text)] == dates


def test_words_right_before_a_date_are_its_modifier() -> None:
    values = [mention.value for mention in find_dates("khoảng tháng 9/2020, trước năm 2025, đầu năm 2019")]
    assert [v.modifier for v in values if isinstance(v, PartialDate)] == ["approx", "before", "start"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Ngày 17/9, hai bên đã ký", "2024-09-17"),
        ("Ngày 20/11, hai bên đã ký", "2023-11-20"),
        ("Hội nghị sẽ diễn ra vào ngày 20/3", "2025-03-20"),
        ("Dự kiến ngày 2/9, đoàn lên đường", "2025-09-02"),
        ("Ngày 17/9, Bộ trưởng Mẫu cho biết hai bên sẽ ký", "2024-09-17"),
        ("Ngày 2/1, lễ hội", "2025-01-02"),
        ("Ngày 29/2, lễ hội", "2024-02-29"),
        ("Ngày 20/11 vừa qua, đoàn về", "2023-11-20"),
        ("Ngày 5/9 tới, trường khai giảng", "2025-09-05"),
        ("Ngày 5/9 tới Hà Nội, đoàn làm việc", "2024-09-05"),
    ],
)
def test_the_year_of_a_day_is_the_nearest_that_the_tense_allows(text: str, edtf: str) -> None:
    (mention,) = find_dates(text, anchor=ANCHOR)
    assert mention.value.edtf == edtf
    assert mention.inferred == ("year",)


def test_a_season_of_two_years_is_these_years() -> None:
    years = DateRange(start=PartialDate(year=2016), end=PartialDate(year=2017))
    for phrase in ("mùa khô 2016-2017", "mùa khô năm 2016 – 2017"):
        assert [m.value for m in find_dates(f"Trong {phrase}, đội quy tập làm việc tại Lào.")] == [years]
    assert parse_date("mùa khô 2016") == PartialDate(year=2016, modifier="approx")
    assert parse_date("trước mùa mưa năm 2016") == PartialDate(year=2016, modifier="before")


class _Weeks:
    @opens("tuần")
    def any_week(self, at: int) -> None: ...

    @opens("tuần", "# tuần")
    def another_week(self, at: int) -> None: ...


class _MoreWeeks(_Weeks):
    @opens("tuần")
    def own_week(self, at: int) -> None: ...

    @opens("tuần đầu", "tuần cuối")
    def first_week(self, at: int) -> None: ...

    @opens("[weekday]")
    def weekday(self, at: int) -> None: ...


def test_forms_that_begin_alike_are_asked_the_narrower_first_then_in_order() -> None:
    asked = {
        first: [(sorted(needs or ()), method.__name__) for needs, method in methods]
        for first, methods in forms(_MoreWeeks).items()
    }
    assert asked["tuần"] == [
        (["cuối", "đầu"], "first_week"), ([], "own_week"), ([], "any_week"), ([], "another_week"),
    ]  # fmt: skip
    assert asked[NUMBER] == [(["tuần"], "another_week")]
    assert asked["chủ"] == [(["nhật"], "weekday")]


def test_the_tables_that_forms_open_with_are_in_the_lexicon() -> None:
    methods = [method for owner in DateReader.__mro__ for method in vars(owner).values()]
    named = {opening[1:-1] for m in methods for opening in getattr(m, "opens", ()) if opening[0] == "["}
    assert "weekday" in named
    assert named <= set(lexicon.tables())


@pytest.mark.parametrize(
    ("ahead", "settled"),
    [
        ("Đoàn dự kiến thăm lại trong năm 2019.", ["2019-03-07"]),
        ("Hai bên dự kiến khánh thành trường vào tháng 10/2019.", ["2019-03-07"]),
        ("Đoàn dự họp trong năm 2019.", []),  # dự alone looks nowhere
        ("Đoàn dự lễ vào tháng 10/2019.", []),
    ],
)
def test_the_year_lies_between_what_is_past_and_what_is_to_come(ahead: str, settled: list[str]) -> None:
    past = "Chiều 7/3, hai bên hội đàm. Thực hiện lời hứa tại cuộc gặp tháng 10-2018, tỉnh đã trao tặng máy tính."
    assert [found.value.edtf for found in years_settled(f"{past} {ahead}")] == settled


def test_the_same_day_is_the_last_day_named() -> None:
    text = "Sáng 5/3/2024, đoàn đến. Chiều cùng ngày, hai bên ký. Ngày hôm sau, đoàn về."
    assert found(text, ANCHOR)[1:] == [("Chiều cùng ngày", "2024-03-05"), ("Ngày hôm sau", "2024-03-06")]


def test_an_anchor_is_seen_from_hanoi() -> None:
    late = dt.datetime(2024, 9, 17, 20, tzinfo=dt.UTC)
    assert parse_date("hôm nay", anchor=late).edtf == "2024-09-18"
    assert parse_date("hôm nay", anchor=dt.date(2024, 9, 17)).edtf == "2024-09-17"
    new_year = dt.datetime(2023, 12, 31, 20, tzinfo=dt.UTC)
    assert parse_date("6 tháng đầu năm", anchor=new_year).edtf == "2024-40"


def test_part_of_day_and_weekday() -> None:
    parts = {
        "rạng sáng": "dawn",
        "sáng": "morning",
        "trưa": "noon",
        "chiều": "afternoon",
        "tối": "evening",
        "đêm": "night",
    }
    for word, part in parts.items():
        date = parse_date(f"{word} 5/4/2024")
        assert isinstance(date, PartialDate)
        assert (date.part_of_day, date.granularity, date.weekday) == (part, "day_part", 4)


def test_hom_names_the_last_such_weekday() -> None:
    assert found("Hôm thứ Sáu, hai bên ký; hôm thứ Ba tuần này; hôm thứ Tư (11/9), đoàn về.", ANCHOR) == [
        ("Hôm thứ Sáu", "2024-09-13"),
        ("hôm thứ Ba tuần này", "2024-09-17"),
        ("hôm thứ Tư (11/9)", "2024-09-11"),
    ]


def test_parts_of_this_day_where_nothing_else_stands() -> None:
    for phrase in ("buổi chiều", "sau bữa trưa", "chiều nay"):
        assert parse_date(phrase, anchor=ANCHOR) == PartialDate(year=2024, month=9, day=18, part_of_day="afternoon")
    assert found("Buổi chiều, đoàn làm việc", ANCHOR) == []


def test_hours_from_now_need_a_clock() -> None:
    with pytest.raises(ReadError) as caught:
        parse_date("2 giờ tới", anchor=ANCHOR.date())
    assert caught.value.code == "date_needs_anchor"


def test_a_province_is_no_modifier() -> None:
    (mention,) = find_dates("thăm tỉnh Xiêng Khoảng tháng 9/2020")
    assert mention.value == PartialDate(year=2020, month=9)


def test_both_ends_keep_their_hours() -> None:
    span = parse_date("từ 8h ngày 5/3/2024 đến 17h30 ngày 6/3/2024")
    assert span.edtf == "2024-03-05T08:00/2024-03-06T17:30"
    assert DateRange.from_edtf(span.edtf) == span
    night = parse_date("từ đêm 28/6 đến sáng 30/6")
    assert isinstance(night, DateRange)
    assert [end.part_of_day for end in (night.start, night.end) if end] == ["night", "morning"]


@pytest.mark.parametrize("phrase", ["16:06 | 18/09/2024 GMT+7", "15:23:24 ngày 18/9/2024", "9h30 ngày 18/9"])
def test_times_survive_json(phrase: str) -> None:
    date = parse_date(phrase)
    assert isinstance(date, PartialDate)
    assert PartialDate.model_validate_json(date.model_dump_json()) == date
    assert PartialDate.model_validate(date.model_dump()) == date
    assert parse_date(date.format()) == date


def test_a_weekday_that_contradicts_its_date_can_be_seen() -> None:
    scan = value_scan("Thứ Ba, ngày 18/9/2024; thứ tư (18/9/2024); ngày 18/9/2024")
    dates = read_dates(scan, [(0, len(scan.tokens))])
    assert [printed_weekday(scan, date) for date in dates] == [1, 2, None]
    assert {date.value.weekday for date in dates if isinstance(date.value, PartialDate)} == {2}


def test_lao_dates() -> None:
    phrases = {
        "ວັນທີ 16 ກັນຍານີ້": "2024-09-16",
        "18 ກັນຍາ 2024": "2024-09-18",
        "ວັນທີ ໑໘/໙/໒໐໒໔": "2024-09-18",
        "ປີ ພ.ສ. 2567": "2024",
        "ຄ.ສ. 2024": "2024",
        "ປີ 2567": "2024",
        "ເດືອນ ທັນວາ 2024": "2024-12",
        "ກໍລະກົດ ປີ 2022": "2022-07",
    }
    assert {phrase: parse_date(phrase, anchor=ANCHOR).edtf for phrase in phrases} == phrases


@pytest.mark.parametrize(
    "phrase",
    [
        "", " ", "Hà Nội", "ngày", "31/4/2020", "5/9/2019 và 6/9/2019 và 7", "ngày 18 tháng 13", "ngày 5/9 x",
        "tháng 123", "những năm 95", "những năm 0", "thế kỷ 40", "24h30", "9:5", "25 giờ", "31 tháng 8 âm lịch",
        "từ ngày 20/5 đến 2/3", "30 Tết 2024", "18/9/2024 16:06 (GMT+7", "18/9/2024 16:06 GMT+15",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_its_place(phrase: str) -> None:
    with pytest.raises(ReadError) as caught:
        parse_date(phrase)
    assert caught.value.code.startswith("date_")
    assert 0 <= caught.value.start <= caught.value.end <= len(phrase)


# --- the lunar calendar -----------------------------------------------------------------------

# First day of the lunar year in Hanoi; in 1985, 2007 and 2030 not that of Beijing.
NEW_YEARS = """
    1975-02-11 1985-01-21 1987-01-29 2000-02-05 2007-02-17 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2030-02-02
    2033-01-31
"""


@pytest.mark.parametrize("day", NEW_YEARS.split())
def test_lunar_new_years(day: str) -> None:
    assert str(lunar.first_day(int(day[:4]), 1)) == day


def test_lunar_months_follow_each_other_without_a_gap() -> None:
    for year in range(1900, 2100):
        months = [(m, leap) for leap in (False, True) for m in range(1, 13) if lunar.first_day(year, m, leap=leap)]
        assert len(months) in (12, 13)
        ends = sorted(
            (lunar.bound(year, m, None, leap=leap, last=False), lunar.bound(year, m, None, leap=leap, last=True))
            for m, leap in months
        )
        for (first, last), (after, _) in itertools.pairwise(ends):
            assert first is not None
            assert last is not None
            assert (last - first).days in (28, 29)
            assert after == last + dt.timedelta(days=1)
        assert ends[-1][1] == lunar.bound(year, None, None, leap=False, last=True)


def test_leap_months() -> None:
    leap = [(y, m) for y in range(2014, 2034) for m in range(1, 13) if lunar.first_day(y, m, leap=True)]
    assert leap == [(2014, 9), (2017, 6), (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2031, 3), (2033, 11)]


# --- the values -------------------------------------------------------------------------------


@st.composite
def partial_dates(draw: st.DrawFn, *, dated: bool = False, plain: bool = False) -> PartialDate:
    kind = draw(
        st.sampled_from(["day", "month", "year"] if plain else ["day", "month", "year", "subyear", "wide", "lunar"])
    )
    year = draw(st.integers(1900, 2100) if dated else st.one_of(st.none(), st.integers(1900, 2100)))
    fields: dict[str, Any] = {}
    if kind in ("day", "lunar"):
        day = draw(st.dates(dt.date(2000, 1, 1), dt.date(2000, 12, 28)))
        fields = {"month": day.month, "day": min(day.day, 28)}
        if kind == "lunar":
            fields["calendar"] = "lunar_vn"
            year = year or 2024
        if not plain:
            fields["part_of_day"] = draw(
                st.sampled_from([None, "dawn", "morning", "noon", "afternoon", "evening", "night"])
            )
    elif kind == "month":
        fields = {"month": draw(st.integers(1, 12))}
    elif kind == "subyear":
        fields = {"subyear": draw(st.sampled_from([33, 34, 35, 36, 40, 41]))}
        year = year or 2024
    elif kind == "wide":
        fields = {"precision": draw(st.sampled_from(["decade", "century"]))}
        year = (year or 1990) // 100 * 100 if fields["precision"] == "century" else (year or 1990) // 10 * 10
    else:
        year = year or 2024
    if not plain and kind in ("month", "year"):
        fields["modifier"] = draw(st.sampled_from([None, "start", "mid", "end", "approx", "before", "after"]))
    return PartialDate(year=year, **fields)


@st.composite
def date_ranges(draw: st.DrawFn) -> DateRange:
    a, b = draw(partial_dates(dated=True, plain=True)), draw(partial_dates(dated=True, plain=True))
    shape = [part for part in ("month", "day") if getattr(a, part) is not None]
    fields: dict[str, Any] = {part: getattr(b, part) or 1 for part in shape}
    b = PartialDate(year=b.year, **fields)
    if (b.earliest or dt.date.min) < (a.earliest or dt.date.min):
        a, b = b, a
    return DateRange(start=a, end=b)


@given(st.one_of(partial_dates(), date_ranges()))
def test_what_is_dumped_reads_back_the_same(value: PartialDate | DateRange) -> None:
    either: TypeAdapter[PartialDate | DateRange] = TypeAdapter(DateValue)
    assert either.validate_json(either.dump_json(value)) == value
    assert either.validate_python(either.dump_python(value)) == value
    assert hash(either.validate_python(either.dump_python(value, mode="json"))) == hash(value)


@given(partial_dates())
def test_edtf_is_read_back(date: PartialDate) -> None:
    if date.calendar == "gregorian":
        assert PartialDate.from_edtf(date.edtf).edtf == date.edtf


@given(date_ranges())
def test_edtf_of_ranges_is_read_back(span: DateRange) -> None:
    assert DateRange.from_edtf(span.edtf) == span


@given(st.one_of(partial_dates(), date_ranges()))
def test_edtf_is_valid(value: PartialDate | DateRange) -> None:
    edtf = pytest.importorskip("edtf")
    if value.edtf.endswith("~") and "X" in value.edtf:
        return  # both at once is beyond level 1, and beyond the package
    assert str(edtf.parse_edtf(value.edtf))


@given(partial_dates())
def test_what_is_formatted_in_vietnamese_is_parsed_back(date: PartialDate) -> None:
    assert parse_date(date.format("vi")) == date


@given(date_ranges())
def test_ranges_formatted_in_vietnamese_are_parsed_back(span: DateRange) -> None:
    if span.start == span.end:
        return
    assert span.start is not None
    assert span.end is not None
    same_day = (span.start.month, span.start.day) == (span.end.month, span.end.day)
    if span.start.day is not None and same_day:
        return  # read as an anniversary: two days
    assert parse_date(span.format("vi")) == span


@given(st.one_of(partial_dates(), date_ranges()))
def test_it_formats_in_lao_and_english(value: PartialDate | DateRange) -> None:
    assert value.format("lo")
    assert value.format("en")


def test_formats() -> None:
    date = PartialDate(year=2024, month=9, day=18, part_of_day="morning")
    assert date.format() == "sáng ngày 18 tháng 9 năm 2024"
    assert date.format("en") == "18 September 2024, in the morning"
    assert date.format("lo").startswith("18 ກັນຍາ 2024")
    first, last = PartialDate(year=2022), PartialDate(year=2025)
    assert DateRange(start=first, end=last).format() == "từ năm 2022 đến năm 2025"


@pytest.mark.parametrize(
    ("edtf", "vietnamese", "english"),
    [
        ("2024-21", "mùa xuân năm 2024", "spring 2024"),
        ("2024-33", "quý 1 năm 2024", "Q1 2024"),
        ("2024-40", "6 tháng đầu năm 2024", "first half of 2024"),
        ("199X", "thập niên 1990", "1990s"),
        ("19XX", "thế kỷ 20", "20th century"),
        ("2022/..", "từ năm 2022 trở đi", "from 2022"),
        ("../2025", "đến năm 2025", "until 2025"),
    ],
)
def test_parts_and_open_ranges_in_words(edtf: str, vietnamese: str, english: str) -> None:
    value = DateRange.from_edtf(edtf) if "/" in edtf else PartialDate.from_edtf(edtf)
    assert (value.format(), value.format("en")) == (vietnamese, english)


def test_lunar_dates_in_words() -> None:
    lunar_day = PartialDate(month=8, day=15, calendar="lunar_vn")
    assert (lunar_day.format(), lunar_day.format("en")) == ("ngày 15 tháng 8 âm lịch", "15/8 (lunar)")
    year = PartialDate(year=2024, calendar="lunar_vn")
    assert (year.format(), year.format("en")) == ("năm 2024 âm lịch", "10 February 2024 to 28 January 2025")


@given(partial_dates(dated=True))
def test_the_bounds_hold_the_date(date: PartialDate) -> None:
    first, last = date.earliest, date.latest
    if first is not None and last is not None:
        assert first <= last
        assert date.contains(date)
        assert date.overlaps(first)


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2024-09-18", "2024-09-18", "2024-09-18"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-12", "2023-12-01", "2023-12-31"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2024-34", "2024-04-01", "2024-06-30"),
        ("2024-36", "2024-10-01", "2024-12-31"),
        ("2024-41", "2024-07-01", "2024-12-31"),
    ],
)
def test_the_first_and_the_last_day(edtf: str, first: str, last: str) -> None:
    value = PartialDate.from_edtf(edtf)
    assert (str(value.earliest), str(value.latest)) == (first, last)


def test_partial_dates_say_only_what_they_know() -> None:
    date = PartialDate(month=4, day=4)
    assert (date.earliest, date.latest, date.granularity, date.weekday) == (None, None, "day", None)
    assert not date.overlaps(PartialDate(year=2024))
    assert PartialDate(year=2024).contains(PartialDate(year=2024, month=4, day=4))
    assert DateRange(start=PartialDate(year=2020)).contains(dt.date(2030, 1, 1))
    assert not DateRange(end=PartialDate(year=2020)).overlaps(dt.date(2030, 1, 1))
    assert PartialDate(year=2024, modifier="before").earliest is None


def test_dates_order_by_their_days() -> None:
    dates = [
        parse_date(text)
        for text in ("tháng 5/2020", "năm 2019", "sáng 5/5/2020", "chiều 5/5/2020", "giai đoạn 2016-2020")
    ]
    assert [d.edtf for d in sorted(dates)] == ["2016/2020", "2019", "2020-05", "2020-05-05", "2020-05-05"]
    assert sorted(dates)[-1] == dates[3]
    assert PartialDate(month=4, day=4) < PartialDate(month=4, day=5)
    with pytest.raises(TypeError):
        assert PartialDate(month=4, day=4) < PartialDate(year=2020)
    with pytest.raises(TypeError):
        assert PartialDate(year=2020) < dt.date(2020, 1, 1)
    march, may = PartialDate(year=2020, month=3), PartialDate(year=2020, month=5)
    assert [(march < x, march <= x, march >= x, march > x) for x in (march, may)] == [
        (False, True, True, False),
        (True, True, False, False),
    ]
    assert (may < march, may <= march, may >= march, may > march) == (False, False, True, True)
    assert DateRange(start=march, end=may).contains(dt.datetime(2020, 5, 31, 23))  # noqa: DTZ001
    assert not DateRange(start=march, end=may).contains(PartialDate(month=4, day=4))


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"year": 2024, "day": 5},
        {"month": 2, "day": 30},
        {"year": 2023, "month": 2, "day": 29},
        {"year": 2024, "month": 1, "subyear": 33},
        {"year": 1995, "precision": "decade"},
        {"year": 2024, "month": 5, "part_of_day": "morning"},
        {"year": 2024, "month": 5, "day": 5, "time": 36000},
        {"year": "2024"},
        {"year": 2024.0},
        {"year": 2024, "subyear": 37},
        {"year": 2024, "leap_month": True},
        {"year": 2024, "era": "CE"},
        {"year": 1990, "month": 5, "precision": "decade"},
        {"precision": "century", "month": 5},
        {"year": 2024, "month": 1, "day": 31, "calendar": "lunar_vn"},
    ],
)
def test_dates_that_cannot_be_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        PartialDate(**fields)


def test_a_range_starts_before_it_ends() -> None:
    with pytest.raises(ValidationError):
        DateRange(start=PartialDate(year=2025), end=PartialDate(year=2022))
    with pytest.raises(ValidationError):
        DateRange()


@pytest.mark.parametrize(
    "text", ["", "2024-13-01T", "20240918", "2024/2023/2022", "XXXX-XX", "2024-02-30", "2024-09-18T25:00"]
)
def test_what_is_no_edtf_is_refused(text: str) -> None:
    with pytest.raises((ReadError, ValidationError)):
        DateRange.from_edtf(text) if "/" in text else PartialDate.from_edtf(text)


@pytest.mark.parametrize(
    ("phrase", "timex"),
    [
        ("ngày 18/9/2024", {"type": "DATE", "value": "2024-09-18"}),
        ("sáng 4/4", {"type": "TIME", "value": "XXXX-04-04TMO"}),
        ("quý I/2025", {"type": "DATE", "value": "2025-Q1"}),
        ("6 tháng đầu năm 2024", {"type": "DATE", "value": "2024-H1"}),
        ("giữa năm 2025", {"type": "DATE", "value": "2025", "mod": "MID"}),
        ("những năm 90", {"type": "DATE", "value": "199"}),
        ("16:06 | 18/09/2024 GMT+7", {"type": "TIME", "value": "2024-09-18T16:06"}),
        ("giai đoạn 2022-2025", {"type": "DURATION", "value": "P4Y", "beginPoint": "2022", "endPoint": "2025"}),
        ("từ năm 2016 đến nay", {"type": "DURATION", "value": "PXX", "beginPoint": "2016"}),
        (
            "từ tháng 3/2023 đến tháng 5/2024",
            {"type": "DURATION", "value": "P15M", "beginPoint": "2023-03", "endPoint": "2024-05"},
        ),
        (
            "từ tháng 5/2023 đến tháng 10/2024",
            {"type": "DURATION", "value": "P18M", "beginPoint": "2023-05", "endPoint": "2024-10"},
        ),
        ("9 tháng năm 2024", {"type": "DURATION", "value": "P9M", "beginPoint": "2024-01", "endPoint": "2024-09"}),
        (
            "từ 8h ngày 5/3/2024 đến 17h30 ngày 6/3/2024",
            {
                "type": "DURATION",
                "value": "PT33H30M",
                "beginPoint": "2024-03-05T08:00",
                "endPoint": "2024-03-06T17:30",
            },
        ),
    ],
)
def test_timex3(phrase: str, timex: dict[str, str]) -> None:
    assert parse_date(phrase).timex3 == timex


def test_a_mention_survives_json() -> None:
    for mention in find_dates("Chiều 17/9 ký thỏa thuận giai đoạn 2022-2025", anchor=ANCHOR):
        assert DateMention.model_validate_json(mention.model_dump_json()) == mention


PIECES = [
    *"0123456789.,-/ ():|\n", "\u00a0", "\u200b", "\u0301", "😀", "ວັນທີ ", "ກັນຍາ", "ngày ", "tháng ", "năm ",
    "sáng ", "từ ", " đến ",
    "quý ", "thứ ", "tuần ", "hai ", "đầu ", "những ", "giai đoạn ", "2020", "1/1", "mùng ", " âm lịch", "Tết ",
    "cuối ", "GMT+", " tới", "Thứ Tư, ngày 18/9/2024 ", "từ 14 đến 16/5 ", "hôm thứ Ba ", "9h30 ", "quý I năm nay ",
    "30 Tết ", "tháng 9 2024, ",
]  # fmt: skip


@given(
    st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=30).map("".join)),
    st.sampled_from([None, ANCHOR]),
)
def test_finding_never_raises_never_overlaps_and_quotes_verbatim(text: str, anchor: dt.datetime | None) -> None:
    end = 0
    for mention in find_dates(text, anchor=anchor):
        (evidence,) = mention.evidence
        assert text[evidence.start : evidence.end] == evidence.quote
        assert evidence.start >= end
        end = evidence.end


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=12).map("".join)))
def test_parsing_gives_a_date_or_a_read_error(text: str) -> None:
    for anchor in (None, ANCHOR):
        with contextlib.suppress(ReadError):  # nothing else may come out
            assert parse_date(text, anchor=anchor).edtf


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Hôm nay, 18-2, đoàn đến.", ["XXXX-02-18"]),
        ("Hôm qua (18-2), đoàn đến.", ["XXXX-02-18"]),
        ("Hôm nay, 2-3 người đến dự.", []),
        ("Hôm nay, 2-3 người, 5 xe.", []),
    ],
)
def test_a_day_set_off_behind_today(text: str, days: list[str]) -> None:
    assert [mention.value.edtf for mention in find_dates(text)] == days


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Hợp đồng có hiệu lực từ ngày 18/9/2024 đến ngày 18/9/2026.", ["2024-09-18/2026-09-18"]),
        ("Dự án thực hiện từ 1/1/2023 đến 1/1/2025.", ["2023-01-01/2025-01-01"]),
        ("Kỷ niệm 55 năm ngày thiết lập quan hệ (5/9/1962 - 5/9/2017).", ["1962-09-05", "2017-09-05"]),
        ("Kỷ niệm 55 năm ngày thiết lập quan hệ (5/9/1962-5/9/2017).", ["1962-09-05", "2017-09-05"]),
        ("Mã hồ sơ 12345-5/9/2017.", []),
    ],
)
def test_the_same_day_of_two_years_is_a_period_or_an_anniversary(text: str, edtf: list[str]) -> None:
    assert [mention.value.edtf for mention in find_dates(text)] == edtf
