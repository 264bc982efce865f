"""An invented article with hand-made records: what display, export and model tests work on."""

from __future__ import annotations

import datetime as dt
import hashlib
from decimal import Decimal

from vnlao_coop.models.actors import Official, Organization, Place, Position
from vnlao_coop.models.article import Article, CooperationField, Issue, Section
from vnlao_coop.models.base import Evidence, Mention, SectionKind
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import Agreement, Commitment, Delegation, Meeting, Partnership, PromiseReference
from vnlao_coop.models.money import Money, Quantity

TITLE = "Tỉnh Mẫu và tỉnh Thử ký biên bản hợp tác"
BODY = (
    "Sáng 5/6/2023, Đoàn đại biểu tỉnh Mẫu do ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Mẫu, làm Trưởng đoàn đã hội đàm"
    " với bà Khamla Thử, Đô trưởng tỉnh Thử. Hai bên ký Biên bản hợp tác giai đoạn 2023-2025; tỉnh Mẫu tặng tỉnh Thử"
    ' 2 tỷ đồng & 40 con bò giống, thực hiện lời hứa tháng 11/2022 <b>"không quên"</b>.'
)
CAPTION = "Sở Y tế tỉnh Mẫu và Sở Y tế tỉnh Thử bàn việc hợp tác."
TEASER = "- Tin khác: giá vàng ngày 1/1"
TEXT = "\n".join((TITLE, TEASER, BODY, CAPTION))


def quote(
    words: str,
    *,
    after: str = "",
    field: str | None = None,
    section: SectionKind = "body",
    rule: str = "by hand",
    text: str = TEXT,
) -> Evidence:
    """The evidence of the first ``words`` that follow ``after``."""
    start = text.index(words, text.index(after) if after else 0)
    return Evidence(start=start, end=start + len(words), quote=words, section=section, field=field, rule=rule)


def article() -> Article:
    """The article, a new one each time."""
    mau = Place(
        name="tỉnh Mẫu", canonical="Mẫu", kind="province", country="VN", evidence=(quote("Tỉnh Mẫu", section="title"),)
    )
    thu = Place(
        name="tỉnh Thử",
        canonical="Thử",
        kind="province",
        country="LA",
        iso3166_2="LA-XX",
        evidence=(quote("tỉnh Thử", section="title"),),
    )
    ours = Organization(
        name="Sở Y tế tỉnh Mẫu",
        canonical="Sở Y tế tỉnh Mẫu",
        kind="department",
        level="provincial",
        place=mau,
        country="VN",
        evidence=(quote("Sở Y tế tỉnh Mẫu", section="caption"),),
    )
    theirs = Organization(
        name="Sở Y tế tỉnh Thử",
        canonical="Sở Y tế tỉnh Thử",
        kind="department",
        level="provincial",
        place=thu,
        country="LA",
        evidence=(quote("Sở Y tế tỉnh Thử", section="caption"),),
    )
    committee = Organization(
        name="UBND tỉnh Mẫu",
        canonical="Ủy ban nhân dân tỉnh Mẫu",
        kind="people_committee",
        country="VN",
        abbreviation="UBND",
        evidence=(quote("UBND tỉnh Mẫu"),),
    )
    le = Official(
        name="Lê Văn Mẫu",
        canonical="Lê Văn Mẫu",
        country="VN",
        present=True,
        positions=(
            Position(
                title="Phó Chủ tịch UBND tỉnh Mẫu",
                role="Phó Chủ tịch",
                organization=committee,
                place=mau,
                system="state",
            ),
            Position(title="Trưởng đoàn", role="Trưởng đoàn", system="delegation", inferred=True),
        ),
        evidence=(
            quote("ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Mẫu, làm Trưởng đoàn"),
            quote("Phó Chủ tịch UBND tỉnh Mẫu", field="positions"),
        ),
    )
    khamla = Official(
        name="Khamla Thử",
        canonical="Khamla Thử",
        aliases=("bà Khamla",),
        country="LA",
        present=True,
        positions=(Position(title="Đô trưởng tỉnh Thử", role="Đô trưởng", place=thu),),
        evidence=(quote("bà Khamla Thử, Đô trưởng tỉnh Thử"),),
    )
    day = PartialDate(year=2023, month=6, day=5, part_of_day="morning")
    period = DateRange(start=PartialDate(year=2023), end=PartialDate(year=2025))
    promised = PartialDate(year=2022, month=11)
    grant = Money(amount=Decimal(2_000_000_000), currency="VND")
    cows = Quantity(amount=Decimal(40), unit="con", item="bò giống")
    talks = quote("đã hội đàm với bà Khamla Thử")
    signing = "Hai bên ký Biên bản hợp tác giai đoạn 2023-2025"
    gift = "tỉnh Mẫu tặng tỉnh Thử 2 tỷ đồng & 40 con bò giống"
    return Article(
        text=TEXT,
        title=TITLE,
        published_at=dt.datetime(2023, 6, 6, 7, 30, tzinfo=dt.timezone(dt.timedelta(hours=7))),
        authors=("Hoàng Mẫu",),
        source="Báo Mẫu",
        url="https://example.org/bai?a=1&b=2",
        sections=(
            Section(kind="title", start=0, end=len(TITLE)),
            Section(kind="teaser", start=TEXT.index(TEASER), end=TEXT.index(TEASER) + len(TEASER)),
            Section(kind="body", start=TEXT.index(BODY), end=TEXT.index(BODY) + len(BODY)),
            Section(kind="caption", start=TEXT.index(CAPTION), end=len(TEXT)),
        ),
        dates=(
            Mention(value=day, evidence=(quote("Sáng 5/6/2023"),)),
            Mention(value=period, evidence=(quote("giai đoạn 2023-2025"),)),
            Mention(value=promised, evidence=(quote("tháng 11/2022"),), inferred=("year",)),
        ),
        money=(
            Mention(
                value=grant,
                evidence=(quote("2 tỷ đồng"),),
                alternatives=(Money(amount=Decimal(2_000_000), currency="VND"),),
            ),
        ),
        quantities=(Mention(value=cows, evidence=(quote("40 con bò giống"),)),),
        places=(mau, thu),
        organizations=(committee, ours, theirs),
        officials=(le, khamla),
        delegations=(
            Delegation(
                id="delegation/1",
                name="Đoàn đại biểu tỉnh Mẫu",
                head=le,
                origin=mau,
                destination=thu,
                start=day,
                evidence=(quote("Đoàn đại biểu tỉnh Mẫu do ông Lê Văn Mẫu"), quote("Sáng 5/6/2023", field="start")),
            ),
        ),
        meetings=(
            Meeting(
                id="meeting/1",
                kind="talks",
                participants=(le, khamla),
                date=day,
                evidence=(talks, quote("Sáng 5/6/2023", field="date")),
            ),
        ),
        agreements=(
            Agreement(
                id="agreement/1",
                kind="minutes_of_agreement",
                title="Biên bản hợp tác giai đoạn 2023-2025",
                aliases=("biên bản hợp tác",),
                parties=(mau, thu),
                period=period,
                status="signed",
                signed_on=day,
                certainty="inferred",
                signatories=(le, khamla),
                evidence=(quote(signing), quote("giai đoạn 2023-2025", field="period")),
            ),
        ),
        commitments=(
            Commitment(
                id="commitment/1",
                kind="grant",
                giver=mau,
                receiver=thu,
                amount=grant,
                quantities=(cows,),
                description="2 tỷ đồng & 40 con bò giống",
                status="delivered",
                under="agreement/1",
                fulfils=PromiseReference(
                    description="lời hứa tháng 11/2022", made_on=promised, evidence=(quote("lời hứa tháng 11/2022"),)
                ),
                evidence=(
                    quote(gift),
                    quote("tỉnh Mẫu", after=gift, field="giver"),
                    quote("2 tỷ đồng", field="amount"),
                ),
            ),
        ),
        partnerships=(
            Partnership(
                id="partnership/1",
                vietnamese=ours,
                lao=theirs,
                certainty="doubtful",
                evidence=(quote("Sở Y tế tỉnh Mẫu và Sở Y tế tỉnh Thử", section="caption"),),
            ),
        ),
        fields=(
            CooperationField(
                code="health", name="Y tế", dac="120", evidence=(quote("Y tế", section="caption", field="code"),)
            ),
        ),
        issues=(
            Issue(
                code="sample",
                message="an <invented> article",
                message_vi="một bài <bịa>",
                evidence=(quote("không quên"),),
            ),
        ),
        parser_version="0",
        text_sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
    )
