"""Documents between a Vietnamese and a Lao side: each once, whatever it is called along the way.

The steps: titles (:mod:`title_reader`), what is reported of each (:mod:`document_acts`), whose they are
(:mod:`document_parties`), which names mean one document (:mod:`document_names`), and the records here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from vnlao_coop.models.actors import Body, Official, Place
from vnlao_coop.models.base import Evidence, with_changes
from vnlao_coop.models.dates import PartialDate
from vnlao_coop.models.facts import Agreement, AgreementKind, AgreementStatus, Delegation, Meeting
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.actors.counterparts import COUNTRY_NAMES
from vnlao_coop.vi.facts.context import REGION, Context
from vnlao_coop.vi.facts.document_acts import Reporter
from vnlao_coop.vi.facts.document_names import ONE_FAMILY, Document, Mention, join, mention_of, told_by_paper
from vnlao_coop.vi.facts.document_parties import Parties
from vnlao_coop.vi.facts.document_reports import SIGNED_AFTER, Report
from vnlao_coop.vi.facts.events import moved
from vnlao_coop.vi.facts.partner_ground import Pair
from vnlao_coop.vi.facts.sides import Sides
from vnlao_coop.vi.facts.title_reader import read_titles
from vnlao_coop.vi.facts.titles import Title, told_by_day

_RANK: dict[AgreementStatus, int] = {
    "signed": 6,
    "other": 5,
    "negotiating": 4,
    "planned": 3,
    "reviewed": 2,
    "referenced": 1,
}
_NOW = dt.timedelta(days=10)  # a signing this much before the latest day that is told is an earlier one
_NEAR = 4  # tokens between an act and an everyday noun that it makes a document
_CORE_REACH = 12  # tokens from an act to the title, within the span that proves both
_TOLD_BEFORE = 30  # sentences back to the day of a signing that is the news
_BY_YEAR = frozenset("treaty agreement protocol mou arrangement minutes_of_agreement declaration twinning".split())
_PLANS = frozenset(["kế", "chương"])  # Thỏa thuận về Kế hoạch hợp tác năm 2020: for that year
_AFTER_TITLE = 3  # tokens to `vào hôm trước`
_OF_BOTH = "country of both"
_STATES_BOTH = frozenset([None, "government", "party", "parliament"])  # hai nước, hai Chính phủ
_NONE = frozenset([("chưa", "có"), ("không", "có"), ("chưa", "từng"), ("hề", "có")])
_GOVERNMENTAL = ("chính", "phủ")
_FEASTS = frozenset(["dịp", "mỗi", "niệm"])  # cứ dịp | 8/3
_ROW = 8  # documents of one sentence that can rest on each other
_AGREEING = frozenset("đã được cùng sẽ bên nước nhau để mức".split())  # before `thỏa thuận` as a verb
# Events at which documents are signed, the likelier first.
_EVENTS = (
    frozenset(["signing"]),
    frozenset(["talks", "committee_session", "working_session", "meeting", "conference", "reception"]),
    frozenset(["ceremony", "handover", "other"]),
)


def read_agreements(
    context: Context,
    meetings: tuple[Meeting, ...],
    delegations: tuple[Delegation, ...] = (),
    pairs: Sequence[Pair] = (),
) -> tuple[Agreement, ...]:
    """The documents that the article names, in reading order of the span that proves each best.

    ``meetings`` give a signing its day where the sentence does not, ``delegations`` the body that a leader speaks for,
    ``pairs`` the two bodies of a sentence that names no parties.
    """
    titles = read_titles(context)
    return _Registry(context, meetings, delegations, pairs).read(titles) if titles else ()


def implied_places(agreements: Sequence[Agreement]) -> tuple[Place, ...]:
    """The country that is told by `hai nước` alone, once: an article's own place too."""
    parties = (p for a in agreements for p in a.parties if p.type == "place")
    return tuple(p for p in parties if p.evidence and p.evidence[0].rule == _OF_BOTH)[:1]


def told_documents(text: str) -> list[tuple[str, str, str]]:
    """Title, status and rule of each document in an article's text; for trying out single sentences.

    >>> told_documents("Sáng 3/5, hai bên đã ký Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào.")
    [('Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào', 'signed', 'signing verb before a document')]
    """
    from vnlao_coop.vi.article import parse_article

    return [(a.title, a.status, a.evidence[0].rule or "") for a in parse_article(text).agreements]


def _fullness(mention: Mention) -> tuple[int, int, int]:
    """How full a name is: with its parties and its period, then by its length; the first of equals."""
    title = mention.title
    parts = bool(title.parties or title.both or title.chain) + bool(title.period)
    return parts, 0 if title.entry.get("paper") else title.stop - title.first, -title.first


def _of_states(parties: Sequence[Body]) -> bool:
    return any(party.kind == "country" for party in parties)


def _signing_day(document: Document) -> PartialDate | None:
    """The first day that is printed for the signing."""
    return next((m.report.day for m in document.mentions if m.report.day is not None), None)


class _Registry:
    """Makes the records of one article."""

    def __init__(
        self,
        context: Context,
        meetings: Sequence[Meeting],
        delegations: Sequence[Delegation],
        pairs: Sequence[Pair],
    ) -> None:
        self.context = context
        self.keys, self.words = context.scan.tokens.keys, context.scan.tokens.words
        self.sides = Sides(context, meetings, delegations)
        self.parties = Parties(context, self.sides, pairs)
        self.signed_in: set[int] = set()  # sentences that tell of a signing of today's
        self.home: Place | None = None  # Việt Nam, once a document of `hai nước` names no more than Lào
        held = [m for m in meetings if m.status == "held"]
        visited = any(d.start and d.modality == "asserted" for d in delegations)  # a visit of these days
        self.event = visited or any(m.kind in _EVENTS[0] | _EVENTS[1] for m in held)
        self.dated = [(m, m.date) for m in held if isinstance(m.date, PartialDate) and m.date.day is not None]
        told = [
            v
            for row in context.items
            for i in row
            if i.kind == "date" and isinstance(v := i.value.value, PartialDate) and v.day is not None
        ]
        days = [v.latest for v in told]
        self.open = {(day.month, day.day) for day in told if day.year is None}  # the news, without a printed year
        self.latest = max((day for day in days if day is not None), default=dt.date.min)

    def read(self, titles: Sequence[Title]) -> tuple[Agreement, ...]:
        """All records."""
        reporter = Reporter(self.context, titles, self.sides)
        mentions: list[Mention] = []
        for title in titles:
            report = reporter.report(title)
            if title.many or self._everyday(title, report):
                continue
            parties, printed = self.parties.read(title, report)
            if parties is not None:
                mentions.append(self._mention(title, report, parties, printed))
                if title.amends is not None:
                    amended = self._amended(title)
                    mentions.append(mention_of(self.context, amended, Report(basis=True), parties, printed))
        own = (m for m in mentions if m.local and m.report.status == "signed")  # beside what two bodies sign
        self.signed_in = {m.title.sentence for m in own if self._status(m, m.report.day) == "signed"}
        return self._records(join(self.context, [m for m in mentions if not told_by_paper(m, mentions)]))

    def _mention(self, title: Title, report: Report, parties: tuple[Body, ...], printed: bool) -> Mention:
        mention = mention_of(self.context, title, report, parties, printed)
        day = report.day
        mention.earlier = day is not None and not self._today(day)
        renewed = report.act is not None and report.act.value.get("renews", False)  # gia hạn Thỏa thuận ký năm 2015
        now = self._status(mention, day) in ("signed", "planned", "negotiating")
        mention.news = now and not mention.earlier and not renewed
        return mention

    @staticmethod
    def _amended(title: Title) -> Title:
        """`Nghị định thư sửa đổi Hiệp định …`: the document within, which has the same parties."""
        head = title.amends or title.head
        return Title(title.sentence, head, head.first, title.stop, list(title.parties), title.both, amends=None)

    def _everyday(self, title: Title, report: Report) -> bool:
        """A noun that is also an everyday word, with nothing that makes it a document."""
        entry, at = title.entry, title.first
        if self.keys[at - 2 : at] in _NONE and self.context.sentences[title.sentence].first <= at - 2:
            return True  # Hai tỉnh chưa có văn bản kết nghĩa
        told = title.parties or title.both or title.chain or title.period
        if not told and self.context.scan.ends_before(at, self.context.sentences[title.sentence].first, "by_document"):
            if title.bare or self.keys[title.head.stop : title.stop] == _GOVERNMENTAL:
                return True  # 40 lưu học sinh diện Hiệp định: how they learn, no document
        if entry.get("joint") and report.status != "signed" and not (title.parties or title.both or title.chain):
            return not self.parties.of_three(title)
        if title.bare and report.status == "referenced" and self._in_row(title):
            return True  # thực hiện Hiệp định, Nghị định thư và quy chế biên giới
        if entry.get("content") and report.status != "signed" and not title.period:
            return True  # Nội dung hợp tác giữa A và B được triển khai
        if entry.get("loose"):
            if report.replaces and report.day is not None:
                return False  # thay thế văn bản ký năm 2019
            named = len(title.parties) > 1 or title.both is not None or self.parties.are_signing(title, report)
            return not named or report.status != "signed"
        if not entry.get("weak"):
            return False
        if entry.get("tie") and (report.day is not None or self.parties.are_tied(title)):
            return False  # hai đơn vị đã kết nghĩa từ năm 2001; A và B kết nghĩa
        before = self.keys[at - 1] if at > self.context.sentences[title.sentence].first else ""
        capital = self.words[at][0].isupper()
        if self.keys[at] == "thỏa" and not capital and before in _AGREEING:
            return True
        if capital or title.parties or title.period or title.both:
            return False
        act = report.act
        if act is not None and act.first > at:
            return act.value["act"] not in ("sign", "negotiate")
        return act is None or at - act.stop > _NEAR

    def _in_row(self, title: Title) -> bool:
        """Whether a noun without a name of its own stands in a row of documents: which are meant is not told."""
        before, after = self.keys[title.first - 1], self.keys[title.stop : title.stop + 1]
        behind = title.after is not None and title.after.bare and title.after.stop == title.first - 1
        ahead = after in ((",",), ("và",)) and self.context.scan.at(title.stop + 1, "document") is not None
        return ahead or behind and before in (",", "và")

    # --- records ---------------------------------------------------------------------------------------

    def _records(self, documents: Sequence[Document]) -> tuple[Agreement, ...]:
        drafts = sorted(((self._core(d), d) for d in documents), key=lambda pair: pair[0].title.first)
        ids = {id(m): f"agreement/{n}" for n, (_, d) in enumerate(drafts, 1) for m in d.mentions}
        related = self._related([m for _, d in drafts for m in d.mentions], ids)
        return tuple(self._record(ids[id(core)], core, d, related.get(ids[id(core)], ([], []))) for core, d in drafts)

    def _core(self, document: Document) -> Mention:
        """The mention that proves the record best: of its status, then the fullest."""
        day = _signing_day(document)
        return max(
            document.mentions,
            key=lambda m: (_RANK[self._status(m, day)], m.title.stop - m.title.first, -m.title.first),
        )

    def _status(self, mention: Mention, day: PartialDate | None) -> AgreementStatus:
        """A signing is this article's news, or an earlier one that it recalls; ``day`` is the one printed for it."""
        report = mention.report
        if report.status != "signed":
            return report.status
        if day is not None:
            carried_out = report.recalled and report.rule == SIGNED_AFTER  # Căn cứ Thỏa thuận được ký ngày …
            if report.recalled and day.year is not None and not (self.event or report.now):
                return "referenced"  # Nhớ lại ngày 2/12/2013, khi A và B ký …
            return "signed" if self._today(day) and not carried_out else "referenced"
        if report.carried_out and not report.signatories:
            return "referenced"  # nhất trí thực hiện Thỏa thuận hai bên đã ký
        if report.now or report.signatories or self.context.sentences[mention.title.sentence].section != "body":
            return "signed"
        signed = self.event or mention.local or mention.title.sentence in self.signed_in
        return "signed" if signed and not report.recalled else "referenced"

    def _today(self, day: PartialDate) -> bool:
        """Whether a printed signing day belongs to what the article reports, not to an earlier time."""
        known = {(d.month, d.day) for _, d in self.dated} | self.open
        if self.open and day.year is not None and (day.month, day.day) not in known:
            return False  # the news of the day goes without a year
        if day.day is None or self.context.is_history(day):
            return False
        return day.latest is None or self.latest - day.latest <= _NOW

    def _related(self, mentions: list[Mention], ids: dict[int, str]) -> dict[str, tuple[list[str], list[str]]]:
        """`A bám sát B và C`, `Trên cơ sở B, hai bên ký A`: the ids that each document rests on, and replaces."""
        found: dict[str, tuple[list[str], list[str]]] = {}
        rows: dict[int, list[Mention]] = {}
        for m in sorted(mentions, key=lambda m: m.title.first):
            rows.setdefault(m.title.sentence, []).append(m)
        for row in rows.values():
            for place, other in enumerate(row):
                owner = self._owner(other, row[max(0, place - _ROW) : place], row[place + 1 : place + _ROW])
                if owner is None or ids[id(owner)] == ids[id(other)]:
                    continue
                target = found.setdefault(ids[id(owner)], ([], []))[other.report.replaces]
                if ids[id(other)] not in target:
                    target.append(ids[id(other)])
        return found

    @staticmethod
    def _owner(other: Mention, before: Sequence[Mention], after: Sequence[Mention]) -> Mention | None:
        """The document that rests on ``other`` or replaces it, in the same sentence."""
        report = other.report
        if not (report.basis or report.replaces):
            return None
        for m in reversed(before):
            if m.title.amends is not None and m.title.amends.first == other.title.first:
                return m
            if report.act is not None and m.title.stop <= report.act.first and not m.report.basis:
                return m
        return next((m for m in after if report.basis and m.report.status in ("signed", "planned")), None)

    def _record(self, name: str, core: Mention, document: Document, related: tuple[list[str], list[str]]) -> Agreement:
        mentions = sorted(document.mentions, key=lambda m: m.title.first)
        fullest = max(mentions, key=_fullness)
        kind: AgreementKind = fullest.title.entry["kind"]
        papers = (m for m in mentions if not m.title.entry.get("paper"))  # trao cho nhau biên bản ký kết
        if kind in ONE_FAMILY and any(m.kind == "minutes_of_agreement" for m in papers):
            kind = "minutes_of_agreement"
        day = _signing_day(document)
        title, status = self._text(fullest.title), self._status(core, day)
        aliases = {
            fold_name(text): text
            for m in reversed(mentions)
            for text in self._names(m.title)
            if fold_name(text) != fold_name(title)
        }
        signed = next((m for m in mentions if m.report.signatories and self._status(m, day) == status), None)
        signatories = signed.report.signatories if signed else ()
        parties, named = self._parties(mentions, signatories)
        home = self._home(mentions, parties)
        parties = tuple(map(self.parties.in_full, parties if home is None else (home, *parties)))
        signed_on, day_proof = self._signed_on(mentions, status, signatories)
        of_period = (m for m in (fullest, *mentions) if m.title.period and m.title.period != signed_on)
        period = next(of_period, None)
        proof = [self._proof(core), self._evidence(fullest, fullest.title.first, self._end(fullest.title), "title")]
        if named is not None:
            spans = named.title.parties or ([named.title.both] if named.title.both else [])
            proof.extend(self._evidence(named, *span, "parties") for span in spans)
        if period is not None:
            proof.append(self._evidence(period, *period.title.period_at, "period"))
        proof.extend(day_proof)
        if signed is not None and signed.report.signed_by:
            proof.append(self._evidence(signed, *signed.report.signed_by, "signatories"))
        if core.report.act is not None:
            proof.append(self._evidence(core, core.report.act.first, core.report.act.stop, "status"))
        return Agreement(
            id=name,
            evidence=tuple(proof),
            kind=kind,
            title=title,
            aliases=tuple(aliases.values())[::-1],
            parties=parties,
            period=period.title.period if period else None,
            status=status,
            signed_on=signed_on,
            signatories=signatories,
            witnesses=next((m.report.witnesses for m in mentions if m.report.witnesses), ()),
            based_on=tuple(related[0]),
            replaces=tuple(related[1]),
            modality="planned" if status in ("planned", "negotiating") else "asserted",
            certainty="doubtful"
            if kind == "twinning" and status != "signed" or len(parties) < 2
            else "inferred"
            if home is not None
            else "stated",
        )

    def _parties(
        self, mentions: Sequence[Mention], signatories: tuple[Official, ...]
    ) -> tuple[tuple[Body, ...], Mention | None]:
        """The parties and the mention that prints them; else the sides for which the signatories sign."""
        printed = [m for m in mentions if m.printed]
        signers = self.sides.of_officials(signatories)
        vague = all(m.title.both and not self._of_governments(m.title.both[0]) for m in printed)
        if printed and vague and signers and not _of_states(signers):
            return signers, None  # Cục trưởng Cục A và Vụ trưởng Vụ B ký … giữa hai đơn vị
        if printed:
            bodies = [m for m in printed if any(p.type == "organization" for p in m.parties)]  # not their provinces
            named = max(
                bodies or printed,
                key=lambda m: (m.local, not m.title.both, len(m.parties), m.title.stop - m.title.first),
            )
            return named.parties, named
        implied = mentions[0].parties
        return (implied if _of_states(signers) and not _of_states(implied) else signers) or implied, None

    def _home(self, mentions: Sequence[Mention], parties: Sequence[Body]) -> Place | None:
        """`Hiệp định giữa hai Chính phủ`, where the text names Lào alone: the other of the two is Việt Nam."""
        if [p.country for p in parties if p.kind == "country"] != ["LA"] or len(parties) > 1:
            return None
        if {p.country for p in self.context.cast.places} - {*REGION, None}:
            return None
        for first, stop in (m.title.both for m in mentions if m.title.both):
            both = self.context.scan.at(first, "both")
            if both.value.get("of") in _STATES_BOTH if both is not None else "việt" in self.keys[first:stop]:
                number = self.context.number_of(first)
                proof = self.context.evidence(number, first, stop, _OF_BOTH)
                name = COUNTRY_NAMES["VN"]
                own = Place(name=name, canonical=name, kind="country", country="VN", evidence=(proof,))
                self.home = self.home or own
                return self.home
        return None

    def _of_governments(self, at: int) -> bool:
        """`giữa hai Chính phủ`, whoever signs for them."""
        both = self.context.scan.at(at, "both")
        return both is not None and both.value.get("of") == "government"

    def _signed_on(
        self, mentions: Sequence[Mention], status: AgreementStatus, signatories: tuple[Official, ...]
    ) -> tuple[PartialDate | None, list[Evidence]]:
        """The day printed for the signing; else, for one that is news, the day of the event."""
        for m in mentions:
            if m.report.day is not None and m.report.date is not None:
                date = m.report.date
                return m.report.day, [self._evidence(m, date.first, date.stop, "signed_on")]
        if status in ("referenced", "reviewed"):
            return self._year_of_signing(mentions)
        if status != "signed":
            return None, []
        names = {o.name for o in signatories}
        start, off = self._start(mentions, status), self._days_off(mentions, status)
        there = [(m, day) for m, day in self.dated if any(p.name in names for p in m.participants)]
        chosen = there if len(self.dated) == len(there) else [c for c in there if c[0].evidence[0].start <= start]
        for kinds in _EVENTS:
            chosen = chosen or [(m, day) for m, day in self.dated if m.kind in kinds]
        if not chosen:
            return self._day_told_before(mentions, status)
        told = [c for c in chosen if c[0].evidence[0].start <= start] or chosen[:1]
        meeting, day = told[-1]
        if off and self._told_with(meeting, mentions, status):
            off = 0  # Trước đó một ngày, hai bên đã hội đàm và ký …: the talks are of that day
        proof = [with_changes(e, {"field": "signed_on"}) for e in meeting.evidence if e.field == "date"]
        return (moved(day, off) if off else day), proof[:1]

    def _year_of_signing(self, mentions: Sequence[Mention]) -> tuple[PartialDate | None, list[Evidence]]:
        """`Hiệp định quy chế biên giới năm 1990`: of an earlier document that is no plan, the year is its signing's."""
        for m in mentions:
            year, (first, stop) = m.title.period, m.title.period_at
            plan = not _PLANS.isdisjoint(self.keys[m.title.head.first : m.title.head.stop + 2])
            if isinstance(year, PartialDate) and not plan and m.kind in _BY_YEAR and self.keys[first] == "năm":
                return year, [self._evidence(m, first, stop, "signed_on")]
        return None, []

    def _days_off(self, mentions: Sequence[Mention], status: AgreementStatus) -> int:
        """`Trước đó một ngày, … ký …`, `ký … vào hôm trước`: how many days from the event that is told."""
        said = next((m for m in mentions if m.report.status == status), mentions[0])
        scan, (first, stop, _) = self.context.scan, self.context.sentences[said.title.sentence]
        starts = scan.starting("day_off", said.title.stop, min(stop, said.title.stop + _AFTER_TITLE))
        hit = scan.at(starts[0] if starts else first, "day_off")
        return 0 if hit is None else int(hit.value["days"])

    def _told_with(self, meeting: Meeting, mentions: Sequence[Mention], status: AgreementStatus) -> bool:
        """Whether the sentence of a signing tells of the event itself."""
        said = next((m for m in mentions if m.report.status == status), mentions[0])
        start = self.context.scan.source.at_raw(meeting.evidence[0].start)
        return self.context.number_of(self.context.scan.tokens.index_at(start)) == said.title.sentence

    def _day_told_before(
        self, mentions: Sequence[Mention], status: AgreementStatus
    ) -> tuple[PartialDate | None, list[Evidence]]:
        """The last day of these that the article tells before a signing that is its news."""
        said = next((m for m in mentions if m.report.status == status), mentions[0])
        for number in range(said.title.sentence, max(-1, said.title.sentence - _TOLD_BEFORE), -1):
            for item in reversed(self.context.between(number, 0, said.title.first, "date")):
                day = item.value.value
                if self.keys[item.first - 1] in _FEASTS:
                    continue
                if isinstance(day, PartialDate) and day.day is not None and self._today(day):
                    rule, off = said.report.rule, self._days_off(mentions, status)
                    return (moved(day, off) if off else day), [
                        self.context.evidence(number, item.first, item.stop, rule, "signed_on")
                    ]
        return None, []

    def _start(self, mentions: Sequence[Mention], status: AgreementStatus) -> int:
        """Where a document is first said to be signed: at the event told last before it."""
        said = next((m for m in mentions if m.report.status == status), mentions[0])
        return self._evidence(said, said.title.first, said.title.stop, "title").start

    # --- proof ----------------------------------------------------------------------------------------

    def _text(self, title: Title) -> str:
        """The title as printed; one that shares a noun is told with it."""
        own = self.context.text(title.first, self._end(title))
        if title.shares is None:
            return own
        return f"{self.context.text(title.shares.head.first, title.shares.head.stop)} {own}"

    def _names(self, title: Title) -> tuple[str, ...]:
        """The title as printed; of `Bản ghi nhớ ký năm 2012` the noun too, by which it may be called again."""
        whole = self._text(title)
        return whole, self.context.text(title.first, title.stop) if self._end(title) != title.stop else whole

    def _end(self, title: Title) -> int:
        """Where the words of a title end."""
        return title.bare and told_by_day(self.context, title) or title.stop

    def _evidence(self, mention: Mention, first: int, stop: int, name: str) -> Evidence:
        return self.context.evidence(mention.title.sentence, first, stop, mention.report.rule, name)

    def _proof(self, core: Mention) -> Evidence:
        """From what is done to the end of the title."""
        title, act = core.title, core.report.act
        first, stop = title.first, title.stop
        if act is not None and title.first - _CORE_REACH <= act.first < title.first:
            first = act.first
        if act is not None and title.stop <= act.first < title.stop + _CORE_REACH:
            stop = act.stop
        return self.context.evidence(title.sentence, first, stop, core.report.rule)
