"""What the two seed articles say, as a reader would list it, field by field, with the words that prove it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import pytest

import vnlao_coop as vlc

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="module")
def signing() -> vlc.Article:
    """Seed 000: Hà Nội and Viêng Chăn sign their minutes of agreement 2022-2025."""
    return vlc.read_article(SEEDS / "000_64f919d35f204757.txt")


@pytest.fixture(scope="module")
def review() -> vlc.Article:
    """Seed 004: Hà Nội and Viêng Chăn review them."""
    return vlc.read_article(SEEDS / "004_30dd38efd4376bbf.txt")


def names(things: Iterable[object]) -> list[str]:
    return [str(getattr(thing, "name", thing)) for thing in things]


def proof(record: object, field: str | None = None) -> list[str]:
    """The quotes of a record that support ``field``."""
    return [e.quote for e in getattr(record, "evidence") if e.field == field]  # noqa: B009


class TestSigning:
    def test_the_page(self, signing: vlc.Article) -> None:
        assert signing.title == (
            "Lãnh đạo hai Thủ đô Hà Nội - Viêng Chăn thống nhất đẩy mạnh hợp tác trong nhiều lĩnh vực"
        )
        assert signing.authors == ("Mai Loan",)
        assert signing.published_at is None
        kinds = [
            (s.kind, signing.text[s.start : s.end].count("\n- ") + 1) for s in signing.sections if s.kind == "teaser"
        ]
        assert kinds == [("teaser", 5)]

    def test_dates(self, signing: vlc.Article) -> None:
        told = [(d.evidence[0].quote, d.value.edtf, d.inferred) for d in signing.dates]
        assert told == [
            ("sáng 4/4", "2022-04-04", ("year",)),  # after the promise of 11-2021, before the visit of 2022
            ("giai đoạn 2022-2025", "2022/2025", ()),
            ("giai đoạn 2021 - 2030", "2021/2030", ()),
            ("giai đoạn 2021 - 2025", "2021/2025", ()),
            ("tháng 11-2021", "2021-11", ()),
            ("giai đoạn 2022-2025", "2022/2025", ()),
            ("năm 2022", "2022", ()),
            ("2022", "2022", ()),
        ]

    def test_money(self, signing: vlc.Article) -> None:
        assert [(str(m.value), m.evidence[0].quote) for m in signing.money] == [("3000000 USD", "3 triệu USD")]

    def test_officials_and_all_their_offices(self, signing: vlc.Article) -> None:
        member = "Ủy viên Ban Thường vụ Thành ủy Hà Nội"
        told = {
            official.name: (official.country, {p.title for p in official.positions})
            for official in signing.officials
            if official.present
        }
        assert told == {
            "Đinh Tiến Dũng": ("VN", {"Ủy viên Bộ Chính trị", "Bí thư Thành ủy Hà Nội"}),
            "Anouphap Tounalom": (
                "LA",
                {
                    "Bí thư Trung ương Đảng Nhân dân Cách mạng Lào",
                    "Bí thư Thành ủy Viêng Chăn",
                    "Chủ tịch Hội đồng nhân dân Thủ đô Vientiane (Lào)",
                },
            ),
            "Nguyễn Bá Hùng": ("VN", {"Đại sứ Việt Nam tại Lào"}),
            "Nguyễn Lan Hương": ("VN", {member, "Chủ tịch Ủy ban MTTQ Việt Nam thành phố Hà Nội"}),
            "Bùi Huyền Mai": ("VN", {member, "Trưởng ban Tuyên giáo Thành ủy Hà Nội"}),
            "Nguyễn Doãn Toản": ("VN", {member, "Trưởng Ban Dân vận Thành ủy Hà Nội"}),
            "Hà Minh Hải": ("VN", {"Phó Chủ tịch UBND thành phố Hà Nội"}),
        }

    def test_what_the_sentence_leaves_out_is_inferred(self, signing: vlc.Article) -> None:
        inferred = {
            (official.name, position.title)
            for official in signing.officials
            for position in official.positions
            if position.inferred
        }
        assert inferred == {
            ("Nguyễn Lan Hương", "Chủ tịch Ủy ban MTTQ Việt Nam thành phố Hà Nội"),
            ("Bùi Huyền Mai", "Trưởng ban Tuyên giáo Thành ủy Hà Nội"),
            ("Nguyễn Doãn Toản", "Trưởng Ban Dân vận Thành ủy Hà Nội"),
            ("Hà Minh Hải", "Phó Chủ tịch UBND thành phố Hà Nội"),
        }

    @pytest.mark.parametrize("name", ["Hồ Chí Minh", "Kaysone Phomvihane", "Suphanouvong"])
    def test_history_takes_no_part(self, signing: vlc.Article, name: str) -> None:
        assert name in signing.text
        assert not [o for o in signing.officials if o.name == name and o.present]

    @pytest.mark.parametrize("name", ["Mai Loan", "Lê Hồng Phong"])
    def test_authors_and_names_in_names_are_no_officials(self, signing: vlc.Article, name: str) -> None:
        assert name in signing.text
        assert name not in names(signing.officials)

    def test_delegation(self, signing: vlc.Article) -> None:
        (delegation,) = signing.delegations
        assert delegation.name == "Đoàn đại biểu cấp cao thành phố Hà Nội"
        assert delegation.head == signing.officials[0]
        assert delegation.origin is not None
        assert delegation.origin.canonical == "Hà Nội"
        assert delegation.destination is not None
        assert delegation.destination.canonical == "Lào"
        assert (delegation.start, delegation.end) == (None, None)

    def test_talks(self, signing: vlc.Article) -> None:
        (talks,) = signing.meetings
        assert (talks.kind, talks.status) == ("talks", "held")
        assert names(talks.participants) == [
            "Đinh Tiến Dũng",
            "Anouphap Tounalom",
            "Nguyễn Bá Hùng",
            "Nguyễn Lan Hương",
            "Bùi Huyền Mai",
            "Nguyễn Doãn Toản",
            "Hà Minh Hải",
        ]
        assert talks.date is not None
        assert talks.date.edtf == "2022-04-04"
        assert proof(talks, "date") == ["sáng 4/4"]
        assert talks.place is not None
        assert talks.place.iso3166_2 == "LA-VT"
        assert proof(talks, "place") == ["thủ đô Vientiane"]

    def test_one_document_signed_under_five_names(self, signing: vlc.Article) -> None:
        (signed,) = (a for a in signing.agreements if a.status == "signed")
        assert signed.kind == "minutes_of_agreement"
        assert signed.title == (
            "biên bản thoả thuận hợp tác giữa Thủ đô Hà Nội và Thủ đô Viêng Chăn giai đoạn 2022-2025"
        )
        assert len(signed.aliases) == 4
        assert names(signed.parties) == ["Thủ đô Hà Nội", "Thủ đô Viêng Chăn"]
        assert signed.period is not None
        assert signed.period.edtf == "2022/2025"
        assert signed.signed_on is not None
        assert signed.signed_on.edtf == "2022-04-04"
        assert names(signed.signatories) == ["Đinh Tiến Dũng", "Anouphap Tounalom"]

    def test_it_stands_on_two_others(self, signing: vlc.Article) -> None:
        (signed,) = (a for a in signing.agreements if a.status == "signed")
        bases = [signing.get(base) for base in signed.based_on]
        told = [(b.kind, b.period and b.period.edtf, b.status) for b in bases if isinstance(b, vlc.Agreement)]
        assert told == [("strategic_agreement", "2021/2030", "referenced"), ("agreement", "2021/2025", "referenced")]
        assert len(signing.agreements) == 3

    def test_three_million_dollars_on_a_condition(self, signing: vlc.Article) -> None:
        grant = signing.commitments[0]
        assert (grant.kind, grant.status, grant.modality) == ("grant", "pledged", "conditional")
        assert names([grant.giver, grant.receiver]) == ["Thủ đô Hà Nội", "Thủ đô Viêng Chăn"]
        assert str(grant.amount) == "3000000 USD"
        assert grant.purpose == "để xây dựng trụ sở Sở Tư pháp và Viện Kiểm sát Thủ đô Viêng Chăn"
        assert grant.condition == "sau khi phía Viêng Chăn có kế hoạch triển khai dự án chính thức"

    def test_documents_handed_over_as_promised(self, signing: vlc.Article) -> None:
        gift = signing.commitments[1]
        assert (gift.kind, gift.status) == ("documents_materials", "delivered")
        assert names([gift.giver, gift.receiver]) == ["Thủ đô Hà Nội", "Thủ đô Viêng Chăn"]
        assert gift.amount is None
        assert gift.fulfils is not None
        assert gift.fulfils.made_on is not None
        assert gift.fulfils.made_on.edtf == "2021-11"

    def test_an_invitation_accepted(self, signing: vlc.Article) -> None:
        invitation = signing.commitments[2]
        assert (invitation.kind, invitation.status) == ("invitation", "accepted")
        assert names([invitation.giver, invitation.receiver]) == ["Đinh Tiến Dũng", "Anouphap Tounalom"]
        assert proof(invitation, "status") == ["Đồng chí Anouphap Tounalom đã vui vẻ nhận lời"]
        assert len(signing.commitments) == 3

    def test_five_pairs_of_counterparts(self, signing: vlc.Article) -> None:
        assert [(p.vietnamese.name, p.lao.name) for p in signing.partnerships] == [
            (
                "Ủy ban MTTQ Việt Nam thành phố Hà Nội",
                "Ủy ban Mặt trận Lào xây dựng đất nước Thủ đô Viêng Chăn",
            ),
            ("Thành đoàn Hà Nội", "Thành đoàn Viêng Chăn"),
            (
                "Sở Nông nghiệp và Phát triển nông thôn thành phố Hà Nội",
                "Sở Nông nghiệp - Lâm nghiệp Thủ đô Viêng Chăn",
            ),
            ("Trường đào tạo cán bộ Lê Hồng Phong (Hà Nội)", "Trường Chính trị - Hành chính Thủ đô Viêng Chăn"),
            (
                "Sở Lao động, Thương binh và Xã hội thành phố Hà Nội",
                "Sở Lao động, Phúc lợi và Xã hội Thủ đô Viêng Chăn",
            ),
        ]
        (signed,) = (a for a in signing.agreements if a.status == "signed")
        assert {p.under for p in signing.partnerships} == {signed.id}

    def test_fields_of_cooperation(self, signing: vlc.Article) -> None:
        codes = {f.code for f in signing.fields}
        assert codes >= {"politics_party", "foreign_affairs", "defence", "security", "economy", "education_training"}
        assert codes >= {"culture_sport", "mass_organisations", "development_aid", "finance_banking", "drug_control"}


class TestReview:
    def test_the_page(self, review: vlc.Article) -> None:
        assert review.title == "Đẩy mạnh hợp tác giữa Thủ đô Hà Nội và Thủ đô Viêng Chăn"
        seven = dt.timezone(dt.timedelta(hours=7))
        assert review.published_at == dt.datetime(2024, 9, 18, 16, 6, tzinfo=seven)
        assert review.authors == ("Phan Minh",)

    def test_nothing_comes_from_teasers_or_navigation(self, review: vlc.Article) -> None:
        read = [(s.start, s.end) for s in review.sections if s.kind in ("title", "lead", "body", "caption")]
        assert sum(end - start for start, end in read) < len(review.text) / 3
        kinds = (review.dates, review.money, review.places, review.organizations, review.officials, review.facts)
        proofs = [e for records in kinds for record in records for e in getattr(record, "evidence")]  # noqa: B009
        assert proofs
        for e in proofs:
            assert any(start <= e.start and e.end <= end for start, end in read), e

    def test_dates(self, review: vlc.Article) -> None:
        assert [(d.evidence[0].quote, d.value.edtf) for d in review.dates] == [
            ("chiều 17/9", "2024-09-17"),
            ("giai đoạn 2022-2025", "2022/2025"),
            ("hai năm 2022-2023", "2022/2023"),
            ("giai đoạn 2022-2025", "2022/2025"),
        ]
        assert review.money == ()

    def test_officials(self, review: vlc.Article) -> None:
        assert [(o.name, o.country, o.present, [p.title for p in o.positions]) for o in review.officials] == [
            ("Trần Sỹ Thanh", "VN", True, ["Chủ tịch UBND thành phố Hà Nội"]),
            ("Anouphap Tounalom", "LA", True, ["Chủ tịch HĐND Thủ đô Viêng Chăn"]),
            ("Athsaphangthong Siphandone", "LA", True, ["Ủy viên Trung ương Đảng", "Đô trưởng Thủ đô Viêng Chăn"]),
        ]

    def test_visit(self, review: vlc.Article) -> None:
        (visit,) = review.delegations
        assert names([visit.head, visit.destination]) == ["Trần Sỹ Thanh", "Cộng hòa Dân chủ nhân dân Lào"]
        assert visit.origin is not None
        assert visit.origin.canonical == "Hà Nội"

    def test_two_working_sessions(self, review: vlc.Article) -> None:
        told = [(m.kind, names(m.participants), m.date and m.date.edtf) for m in review.meetings]
        assert told == [
            ("working_session", ["Trần Sỹ Thanh", "Anouphap Tounalom"], "2024-09-17"),
            ("working_session", ["Trần Sỹ Thanh", "Athsaphangthong Siphandone"], "2024-09-17"),
        ]
        assert proof(review.meetings[0]) == ["gặp và làm việc với Chủ tịch HĐND Thủ đô Viêng Chăn Anouphap Tounalom"]

    def test_the_agreement_is_reviewed_not_signed(self, review: vlc.Article) -> None:
        (agreement,) = review.agreements
        assert agreement.status == "reviewed"
        assert agreement.period is not None
        assert agreement.period.edtf == "2022/2025"
        assert names(agreement.parties) == [
            "Đảng bộ, chính quyền Thủ đô Hà Nội",
            "Đảng bộ, chính quyền Thủ đô Viêng Chăn",
        ]
        assert agreement.signed_on is None

    def test_no_promises_and_no_partners(self, review: vlc.Article) -> None:
        assert review.commitments == ()
        assert review.partnerships == ()
