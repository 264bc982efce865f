"""How linking grows: time and memory for 1,000, 10,000 and 100,000 invented reports on one core.

Each report tells of two officials, a meeting and a promise; a promise is told by four reports on
average, a document by ten, and the number of persons grows with that of the reports.
"""

from __future__ import annotations

import datetime as dt
import random
import resource
import sys
import time
from collections.abc import Iterator
from decimal import Decimal

from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.models.actors import Official, Place, Position
from vnlao_coop.models.base import Evidence
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.dossier import Report
from vnlao_coop.models.facts import Agreement, Commitment, Meeting
from vnlao_coop.models.money import Money

_SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split()
_MIDDLES = "Văn Thị Đức Minh Hữu Quang Thanh Ngọc Xuân Hồng Thu Anh".split()
_GIVEN = "An Bình Cường Dũng Hà Hải Hùng Hương Khánh Lan Long Mai Nam Nga Phúc Quân Sơn Tâm Thảo Tuấn Vinh Yến".split()
_FIRST = "Khampheng Bounmy Somphone Vilay Phonexay Sengdara Thongsy Khamla Souphan Chanthone Vanhkham Inthy".split()
_LAST = "Sisavath Vongsa Phommachanh Keobounphanh Sayavong Inthavong Douangdy Rattana Xayalath Vilaysack".split()
_THINGS = (
    "trường tiểu học", "bệnh viện huyện", "trạm y tế", "nhà văn hóa", "cầu treo", "đường liên bản", "trụ sở công an",
    "hệ thống nước sạch", "trung tâm đào tạo nghề", "ký túc xá sinh viên", "chợ biên giới", "trạm kiểm soát",
)  # fmt: skip
_QUOTE = Evidence(start=0, end=4, quote="mẫu.")


def _province(number: int, country: str) -> Place:
    codes = "HN HT NA QB QT TH SL DB KT GL" if country == "VN" else "VT VI XA HO KH SV CH AT XE LP"
    code = codes.split()[number % 10]
    name = f"Tỉnh {country} {code.title()}"
    return Place(name=name, canonical=name, kind="province", country=country, iso3166_2=f"{country}-{code}")


def reports(count: int, seed: int = 7) -> Iterator[Report]:
    """``count`` invented reports; the same for the same ``seed``."""
    rng = random.Random(seed)
    start = dt.date(2010, 1, 1)
    for number in range(count):
        seen = start + dt.timedelta(days=number * 5000 // count)
        person, promise, document = (
            rng.randrange(count // 10 + 5),
            rng.randrange(count // 4 + 1),
            rng.randrange(count // 10 + 1),
        )
        ours, theirs = _province(promise, "VN"), _province(promise // 10, "LA")
        vietnamese, lao = _official(person, "VN"), _official(person, "LA")
        day = PartialDate(year=seen.year, month=seen.month, day=seen.day)
        first = 2011 + document % 9
        period = DateRange(start=PartialDate(year=first), end=PartialDate(year=first + 5))
        thing = (
            f"{_THINGS[promise % 12]} {_GIVEN[promise % 22]} {_FIRST[promise // 22 % 12]} {_LAST[promise // 264 % 10]}"
        )
        yield Report(
            id=f"{number:016x}",
            published_at=seen,
            seen=seen,
            officials=(vietnamese, lao),
            meetings=(
                Meeting(id="meeting/1", kind="talks", evidence=(_QUOTE,), participants=(vietnamese, lao), date=day),
            ),
            agreements=(
                Agreement(
                    id="agreement/1", kind="arrangement", title=f"Thỏa thuận hợp tác {thing}", evidence=(_QUOTE,),
                    parties=(_province(document, "VN"), _province(document // 10, "LA")), period=period,
                ),
            ) if number % 3 == 0 else (),
            commitments=(
                Commitment(
                    id="commitment/1", kind="construction", giver=ours, receiver=theirs, evidence=(_QUOTE,),
                    amount=Money(amount=Decimal(1_000_000 * (promise % 997 + 1)), currency="VND"),
                    description=f"xây dựng {thing}",
                    status="pledged" if rng.random() < 0.7 else "delivered",
                ),
            ),
        )  # fmt: skip


def _official(number: int, country: str) -> Official:
    place = _province(number, country)
    if country == "VN":
        given = f"{_GIVEN[number // 180 % 22]} {_GIVEN[number // 3960 % 22]}"
        name = f"{_SURNAMES[number % 15]} {_MIDDLES[number // 15 % 12]} {given}"
        role = "Chủ tịch"
    else:
        first, last = _GIVEN[number // 120 % 22].lower(), _GIVEN[number // 2640 % 22].lower()
        name = f"{_FIRST[number % 12]}{first} {_LAST[number // 12 % 10]}{last}"
        role = "Tỉnh trưởng"
    office = Position(title=f"{role} {place.name}", role=role, place=place, system="state")
    return Official(name=name, canonical=name, country=country, positions=(office,), present=True, evidence=(_QUOTE,))


def main() -> None:
    """Print a row for each size."""
    print("linking invented reports on one core")
    for count in map(int, sys.argv[1:] or ("1000", "10000", "100000")):
        dossier = Dossier(reports(count))
        begun = time.perf_counter()
        promises = len(dossier.promises)
        took = time.perf_counter() - begun
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{count:>9,} reports  {took:7.2f} s  {took / count * 1e3:.3f} ms each  peak {peak:,.0f} MB: "
            f"{len(dossier.persons):,} persons, {len(dossier.documents):,} documents, {promises:,} promises, "
            f"{len(dossier.events):,} events, {len(dossier.links):,} links, {len(dossier.apart):,} left apart"
        )


if __name__ == "__main__":
    main()
