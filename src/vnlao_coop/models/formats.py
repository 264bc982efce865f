"""Values in words for readers of Vietnamese, Lao and English. Figures, month and day names come from Babel.

What Babel (CLDR) lacks is filled in here: a period *dawn*, half years, qualifiers of sums, *đồng* and *kíp*
where CLDR 44 would print ``₫`` and the code LAK in Vietnamese. What is written in Vietnamese, ``parse_date``
and ``parse_money`` read back.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import format_date as babel_date
from babel.numbers import format_decimal, get_currency_symbol

from vnlao_coop.models.money import EXACT

if TYPE_CHECKING:
    from vnlao_coop.models.dates import DateRange, PartialDate
    from vnlao_coop.models.money import Money

LOCALES = ("vi", "lo", "en")
_PATTERNS = {
    locale: dict(zip(("YMD", "MD", "YM", "M", "Y", "D"), patterns, strict=True))
    for locale, patterns in {
        "vi": (
            "'ngày' d 'tháng' M 'năm' y",
            "'ngày' d 'tháng' M",
            "'tháng' M 'năm' y",
            "'tháng' M",
            "'năm' y",
            "'ngày' d",
        ),
        "lo": ("d MMMM y", "d MMMM", "MMMM y", "MMMM", "'ປີ' y", "'ວັນທີ' d"),
        "en": ("d MMMM y", "d MMMM", "MMMM y", "MMMM", "y", "'day' d"),
    }.items()
}
_PERIODS = {"morning": "morning1", "noon": "noon", "afternoon": "afternoon1", "evening": "evening1", "night": "night1"}
_DAWN = {"vi": "rạng sáng", "lo": "ຮຸ່ງເຊົ້າ", "en": "dawn"}
_MODIFIERS = {
    "vi": {"start": "đầu", "mid": "giữa", "end": "cuối", "approx": "khoảng", "before": "trước", "after": "sau"},
    "lo": {"start": "ຕົ້ນ", "mid": "ກາງ", "end": "ທ້າຍ", "approx": "ປະມານ", "before": "ກ່ອນ", "after": "ຫຼັງ"},
    "en": {"start": "early", "mid": "mid", "end": "late", "approx": "about", "before": "before", "after": "after"},
}
_SEASONS = {
    "vi": ("mùa xuân", "mùa hè", "mùa thu", "mùa đông"),
    "lo": ("ລະດູໃບໄມ້ປົ່ງ", "ລະດູຮ້ອນ", "ລະດູໃບໄມ້ຫຼົ່ນ", "ລະດູໜາວ"),
    "en": ("spring", "summer", "autumn", "winter"),
}
_QUARTERS = {"vi": "quý {}", "lo": "ໄຕມາດ {}", "en": "Q{}"}
_HALVES = {
    "vi": ("6 tháng đầu năm", "6 tháng cuối năm"),
    "lo": ("6 ເດືອນຕົ້ນປີ", "6 ເດືອນທ້າຍປີ"),
    "en": ("first half of", "second half of"),
}
_WIDE = {
    "vi": {"decade": "thập niên {}", "century": "thế kỷ {}"},
    "lo": {"decade": "ທົດສະວັດ {}", "century": "ສະຕະວັດທີ {}"},
    "en": {"decade": "{}s", "century": "{} century"},
}
_QUALIFIERS = {
    locale: dict(zip(("approx", "more_than", "nearly", "less_than", "up_to", "at_least", "vague"), words, strict=True))
    for locale, words in {
        "vi": ("khoảng", "hơn", "gần", "dưới", "không quá", "ít nhất", "ít nhất"),
        "lo": ("ປະມານ", "ຫຼາຍກວ່າ", "ເກືອບ", "ຕ່ຳກວ່າ", "ບໍ່ເກີນ", "ຢ່າງໜ້ອຍ", "ຢ່າງໜ້ອຍ"),
        "en": ("about", "more than", "nearly", "less than", "up to", "at least", "at least"),
    }.items()
}
_FROM_TO = {
    "vi": ("từ {} đến {}", "từ {} trở đi", "đến {}"),
    "lo": ("{} ຫາ {}", "ແຕ່ {}", "ເຖິງ {}"),
    "en": ("{} to {}", "from {}", "until {}"),
}
_BASES = {
    "vi": {"per_year": " mỗi năm", "per_person": "/người", "each": " mỗi suất"},
    "lo": {"per_year": "/ປີ", "per_person": "/ຄົນ", "each": " ແຕ່ລະ"},
    "en": {"per_year": " a year", "per_person": " per person", "each": " each"},
}
# How the Vietnamese press names the two home currencies; all others by code.
_CURRENCIES = {"VND": "đồng", "LAK": "kíp"}


def _known(locale: str) -> str:
    if locale not in LOCALES:
        raise ValueError(f"no such locale: {locale!r}; there are {', '.join(LOCALES)}")
    return locale


def format_date(date: PartialDate, locale: str = "vi") -> str:
    """``date`` in words; what is unknown is left out."""
    written = _body(date, _known(locale))
    if date.part_of_day is not None:
        names = Locale(locale).day_periods["format"]["wide"]
        name = _DAWN[locale] if date.part_of_day == "dawn" else names[_PERIODS[date.part_of_day]]
        written = f"{name} {written}" if locale == "vi" else f"{written}, {name}"
    if date.time is not None:
        clock = date.time.strftime("%H:%M:%S" if date.time.second else "%H:%M")
        offset = date.time.utcoffset()
        zone = "" if offset is None else f" GMT{int(offset.total_seconds() // 3600):+d}"
        written = f"{clock} {written}{zone}" if locale == "vi" else f"{written}, {clock}{zone}"
    if date.modifier is not None:
        written = f"{_MODIFIERS[locale][date.modifier]} {written}"
    return written


def _body(date: PartialDate, locale: str) -> str:
    if date.precision is not None and date.year is not None:
        number = str(date.year if date.precision == "decade" else date.year // 100 + 1)
        if date.precision == "century" and locale == "en":
            number += {"1": "st", "2": "nd", "3": "rd"}.get(
                number[-1] if number not in ("11", "12", "13") else "", "th"
            )
        return _WIDE[locale][date.precision].format(number)
    if date.subyear is not None:
        year = (
            ""
            if date.year is None
            else f" năm {date.year}"
            if locale == "vi" and date.subyear < 40
            else f" {date.year}"
        )
        if date.subyear >= 40:
            return _HALVES[locale][date.subyear - 40] + year
        if date.subyear < 30:
            return _SEASONS[locale][date.subyear - 21] + year
        return _QUARTERS[locale].format(date.subyear - 32) + year
    if date.calendar == "lunar_vn":
        return _lunar(date, locale)
    shape = "".join(x for x, part in zip("YMD", (date.year, date.month, date.day), strict=True) if part is not None)
    # 2000 had every day: what it adds, the pattern does not print
    day = dt.date(date.year or 2000, date.month or 1, date.day or 1)
    return babel_date(day, _PATTERNS[locale][shape], locale=locale)


def _lunar(date: PartialDate, locale: str) -> str:
    if locale != "vi":  # in other languages a lunar day means the common day
        first, last = date.earliest, date.latest
        if first is None or last is None:
            return f"{date.day or ''}/{date.month or ''} (lunar)".strip()
        days = [babel_date(day, _PATTERNS[locale]["YMD"], locale=locale) for day in (first, last)]
        return days[0] if first == last else _FROM_TO[locale][0].format(*days)
    if date.month is None:
        return f"năm {date.year} âm lịch"
    leap = " nhuận" if date.leap_month else ""
    day = f"ngày {date.day} " if date.day is not None else ""
    return f"{day}tháng {date.month}{leap} âm lịch" + (f" năm {date.year}" if date.year is not None else "")


def format_range(span: DateRange, locale: str = "vi") -> str:
    """``span`` in words: *từ … đến …*."""
    both, since, until = _FROM_TO[_known(locale)]
    if span.end is None:
        return since.format(format_date(span.start, locale)) if span.start else ""
    if span.start is None:
        return until.format(format_date(span.end, locale))
    return both.format(format_date(span.start, locale), format_date(span.end, locale))


def _figures(amount: Decimal, locale: str) -> str:
    """Every digit of ``amount``, never exactly three behind the comma: ``1,001`` could be thousands."""
    ends_in_three = abs(int(amount.as_tuple().exponent)) == 3
    with localcontext(EXACT):  # Babel reckons in the context that it finds
        return format_decimal(amount, "#,##0.0000" if ends_in_three else None, locale, decimal_quantization=False)


def _sum(amount: Decimal, currency: str, locale: str) -> str:
    figures = _figures(amount, locale)
    if locale == "vi":
        return f"{figures} {_CURRENCIES.get(currency, currency)}"
    symbol = "₭" if currency == "LAK" else get_currency_symbol(currency, locale)
    return symbol + ("\u00a0" if symbol[-1].isalpha() else "") + figures


def format_money(money: Money, locale: str = "vi") -> str:
    """``money`` in figures and words, exact to the last digit.

    >>> from vnlao_coop.models.money import Money
    >>> format_money(Money(amount=130000000000000, currency="VND", qualifier="approx"))
    'khoảng 130.000.000.000.000 đồng'
    """
    written = _sum(money.low, money.currency, _known(locale))
    if money.amount_max is not None:
        written = _FROM_TO[locale][0].format(written, _sum(money.amount_max, money.currency, locale))
    elif money.qualifier in _QUALIFIERS[locale]:
        written = f"{_QUALIFIERS[locale][money.qualifier]} {written}"
    return written + _BASES[locale].get(money.basis, "")
