"""Documents between a Vietnamese and a Lao side: each once, whatever it is called along the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from vnlao_coop.models.actors import Body, Official
from vnlao_coop.models.base import Evidence
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import Agreement, AgreementKind, AgreementStatus, Meeting
from vnlao_coop.text.source import fold
from vnlao_coop.vi.context import Context
from vnlao_coop.vi.document_acts import Report, Reporter
from vnlao_coop.vi.document_names import ONE_FAMILY, Document, Mention, join, mention_of
from vnlao_coop.vi.document_parties import Parties
from vnlao_coop.vi.sides import Sides
from vnlao_coop.vi.title_reader import read_titles
from vnlao_coop.vi.titles import Title

_RANK: dict[AgreementStatus, int] = {"signed": 5, "negotiating": 4, "planned": 3, "reviewed": 2, "referenced": 1}
_AGREEING = frozenset("đã được cùng sẽ bên nước nhau để mức".split())  # before `thỏa thuận` as a verb
_NOW = dt.timedelta(days=10)  # a signing this much before the latest day that is told is an earlier one
# Events at which documents are signed, the likelier first.
_EVENTS = (
    frozenset(["signing"]),
    frozenset(["talks", "committee_session", "working_session", "meeting", "conference", "reception"]),
    frozenset(["ceremony", "handover", "other"]),
)


def read_agreements(context: Context, meetings: tuple[Meeting, ...]) -> tuple[Agreement, ...]:
    """The documents that the article names, in reading order of the span that proves each best.

    ``meetings`` give a signing its day where the sentence does not.
    """
    titles = read_titles(context)
    if not titles:
        return ()
    return _Registry(context, meetings).read(titles)


class _Registry:
    def __init__(self, context: Context, meetings: Sequence[Meeting]) -> None:
        self.context, self.meetings = context, meetings
        self.keys, self.words = context.scan.tokens.keys, context.scan.tokens.words
        self.sides = Sides(context)
        self.parties = Parties(context, self.sides)
        self.event = any(m.status == "held" and m.kind in _EVENTS[0] | _EVENTS[1] for m in meetings)

    def read(self, titles: Sequence[Title]) -> tuple[Agreement, ...]:
        """All records."""
        reporter = Reporter(self.context, titles)
        known: dict[int, Report] = {}
        mentions: list[Mention] = []
        for title in titles:
            known[id(title)] = report = reporter.report(title, known)
            if not title.many and (mention := self._mention(title, report)):
                mentions.append(mention)
        return self._records(join(self.context, mentions))

    def _mention(self, title: Title, report: Report) -> Mention | None:
        if self._everyday(title, report):
            return None
        parties, printed = self.parties.read(title, report)
        return None if parties is None else mention_of(self.context, title, report, parties, printed)

    def _everyday(self, title: Title, report: Report) -> bool:
        """A noun that is also an everyday word, with nothing that makes it a document."""
        entry, at = title.entry, title.head.first
        if entry.get("loose"):
            return len(title.parties) < 2 and title.both is None or report.status != "signed"
        if not entry.get("weak"):
            return False
        before = self.keys[at - 1] if at > self.context.sentences[title.sentence].first else ""
        capital = self.words[at][0].isupper()
        if self.keys[at] == "thỏa" and not capital and before in _AGREEING:
            return True
        if capital or title.parties or title.period or title.both:
            return False
        act = report.act
        if act is not None and act.first > at:
            return act.value["act"] not in ("sign", "negotiate")
        return act is None or at - act.stop > 4

    # --- records ---------------------------------------------------------------------------------------

    def _records(self, documents: Sequence[Document]) -> tuple[Agreement, ...]:
        drafts = sorted(((self._core(d), d) for d in documents), key=lambda pair: pair[0].title.first)
        ids = {id(m): f"agreement/{n}" for n, (_, d) in enumerate(drafts, 1) for m in d.mentions}
        based = self._bases([m for _, d in drafts for m in d.mentions], ids)
        return tuple(self._record(ids[id(core)], core, d, based.get(ids[id(core)], ([], []))) for core, d in drafts)

    def _core(self, document: Document) -> Mention:
        """The mention that proves the record best: of its status, then the fullest."""
        return max(
            document.mentions,
            key=lambda m: (_RANK[self._status(m, document)], m.title.stop - m.title.first, -m.title.first),
        )

    def _status(self, mention: Mention, document: Document) -> AgreementStatus:
        """A signing is this article's news, or an earlier one that it recalls."""
        report = mention.report
        if report.status != "signed":
            return report.status
        days = [m.report.day for m in document.mentions if m.report.day is not None]
        if days:
            return "signed" if self._today(days[0]) else "referenced"
        if report.now or report.signatories or self.context.sentences[mention.title.sentence].section != "body":
            return "signed"
        if report.recalled:
            return "referenced"
        return "signed" if self.event or mention.local else "referenced"

    def _today(self, day: PartialDate) -> bool:
        """Whether a printed signing day belongs to what the article reports, not to an earlier time."""
        if day.day is None:
            return False
        own = day.latest
        if own is None:
            return True
        latest = max(
            (
                last
                for row in self.context.items
                for i in row
                if i.kind == "date"
                and isinstance(v := i.value.value, PartialDate)
                and v.day is not None
                and (last := v.latest)
            ),
            default=own,
        )
        return latest - own <= _NOW

    def _bases(self, mentions: list[Mention], ids: dict[int, str]) -> dict[str, tuple[list[str], list[str]]]:
        """`A bám sát B và C`, `Trên cơ sở B, hai bên ký A`: ids that each document rests on, and replaces."""
        found: dict[str, tuple[list[str], list[str]]] = {}
        by_sentence: dict[int, list[Mention]] = {}
        for m in sorted(mentions, key=lambda m: m.title.first):
            by_sentence.setdefault(m.title.sentence, []).append(m)
        for row in by_sentence.values():
            for place, base in enumerate(row):
                if not (base.report.basis or base.report.replaces) or base.report.act is None:
                    continue
                before = [m for m in row[:place] if m.title.stop <= base.report.act.first and not m.report.basis]
                after = [m for m in row[place + 1 :] if m.report.status in ("signed", "planned")]
                owner = before[-1] if before else after[0] if after and base.report.basis else None
                if owner is None or ids[id(owner)] == ids[id(base)]:
                    continue
                based, replaced = found.setdefault(ids[id(owner)], ([], []))
                target = replaced if base.report.replaces else based
                if ids[id(base)] not in target:
                    target.append(ids[id(base)])
        return found

    def _record(self, name: str, core: Mention, document: Document, related: tuple[list[str], list[str]]) -> Agreement:
        mentions = sorted(document.mentions, key=lambda m: m.title.first)
        fullest = max(mentions, key=lambda m: (m.title.stop - m.title.first, -m.title.first))
        kind: AgreementKind = fullest.title.entry["kind"]
        if any(m.title.entry["kind"] == "minutes_of_agreement" for m in mentions) and kind in ONE_FAMILY:
            kind = "minutes_of_agreement"
        title = self._text(fullest.title)
        aliases = dict.fromkeys(t for m in mentions if fold(t := self._text(m.title)) != fold(title))
        status = self._status(core, document)
        signatories, signed_by = next(
            (
                (m.report.signatories, m)
                for m in mentions
                if m.report.signatories and self._status(m, document) == status
            ),
            ((), None),
        )
        witnesses = next((m.report.witnesses for m in mentions if m.report.witnesses), ())
        parties, partied = self._document_parties(mentions, signatories)
        dated = next((m for m in mentions if m.report.day is not None), None)
        period = next((m for m in (fullest, *mentions) if m.title.period), None)
        proof = [self._proof(core)]
        proof.append(self._evidence(fullest, fullest.title.first, fullest.title.stop, "title"))
        if partied is not None:
            spans = partied.title.parties or ([partied.title.both] if partied.title.both else [])
            proof.extend(self._evidence(partied, *span, "parties") for span in spans)
        if period is not None:
            proof.append(self._evidence(period, *period.title.period_at, "period"))
        signed_on: PartialDate | DateRange | None = None
        if dated is not None and dated.report.date is not None:
            signed_on = dated.report.day
            proof.append(self._evidence(dated, dated.report.date.first, dated.report.date.stop, "signed_on"))
        elif status == "signed":
            signed_on, known = self._day_of(signatories, core)
            proof.extend(known)
        if signed_by is not None and signed_by.report.signed_by:
            proof.append(self._evidence(signed_by, *signed_by.report.signed_by, "signatories"))
        if core.report.act is not None:
            act = core.report.act
            proof.append(self._evidence(core, act.first, act.stop, "status"))
        doubtful = kind == "twinning" and status != "signed" or len(parties) < 2
        return Agreement(
            id=name,
            evidence=tuple(proof),
            kind=kind,
            title=title,
            aliases=tuple({fold(a): a for a in reversed(aliases)}.values())[::-1],
            parties=parties,
            period=period.title.period if period else None,
            status=status,
            signed_on=signed_on,
            signatories=signatories,
            witnesses=witnesses,
            based_on=tuple(related[0]),
            replaces=tuple(related[1]),
            modality="planned" if status in ("planned", "negotiating") else "asserted",
            certainty="doubtful" if doubtful else "stated",
        )

    def _document_parties(
        self, mentions: Sequence[Mention], signatories: tuple[Official, ...]
    ) -> tuple[tuple[Body, ...], Mention | None]:
        printed = [m for m in mentions if m.printed]
        if printed:
            named = max(printed, key=lambda m: (not m.title.both, len(m.parties), m.title.stop - m.title.first))
            return named.parties, named
        by_people = self.sides.of_officials(signatories)
        return (by_people or mentions[0].parties), None

    def _day_of(self, signatories: tuple[Official, ...], core: Mention) -> tuple[PartialDate | None, list[Evidence]]:
        """The day of the event at which it was signed."""
        held = [
            m
            for m in self.meetings
            if m.status == "held" and isinstance(m.date, PartialDate) and m.date.day is not None
        ]
        signers = {o.name for o in signatories}
        chosen = [m for m in held if signers & {p.name for p in m.participants}]
        for kinds in _EVENTS:
            chosen = chosen or [m for m in held if m.kind in kinds]
        days = {(d.year, d.month, d.day) for m in chosen if isinstance(d := m.date, PartialDate)}
        if len(days) != 1 and not (chosen and signers):
            return None, []
        best = chosen[0]
        if not isinstance(best.date, PartialDate):
            return None, []
        day = best.date
        proof = [e.model_copy(update={"field": "signed_on"}) for e in best.evidence if e.field == "date"][:1]
        return day, proof

    def _text(self, title: Title) -> str:
        own = self.context.text(title.first, title.stop)
        if title.shares is None:
            return own
        return f"{self.context.text(title.shares.head.first, title.shares.head.stop)} {own}"

    def _evidence(self, mention: Mention, first: int, stop: int, name: str) -> Evidence:
        return self.context.evidence(mention.title.sentence, first, stop, "document", name)

    def _proof(self, core: Mention) -> Evidence:
        """From what is done to the end of the title."""
        title, act = core.title, core.report.act
        first, stop = title.first, title.stop
        if act is not None and title.first - 12 <= act.first < title.first:
            first = act.first
        if act is not None and title.stop <= act.first < title.stop + 12:
            stop = act.stop
        return self.context.evidence(title.sentence, first, stop, "document")
