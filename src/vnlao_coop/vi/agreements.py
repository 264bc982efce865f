"""Documents between a Vietnamese and a Lao side: each once, whatever it is called along the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from vnlao_coop.models.actors import Body, Official
from vnlao_coop.models.base import Evidence
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import Agreement, AgreementKind, AgreementStatus, Meeting
from vnlao_coop.text.source import fold
from vnlao_coop.vi.context import Context
from vnlao_coop.vi.document_acts import Report, Reporter
from vnlao_coop.vi.sides import Sides, actors_between
from vnlao_coop.vi.titles import Title, countries, read_titles, topic

_RANK: dict[AgreementStatus, int] = {"signed": 5, "negotiating": 4, "planned": 3, "reviewed": 2, "referenced": 1}
_ONE_FAMILY = frozenset(["minutes_of_agreement", "arrangement"])
_STATES = frozenset(["country"])
_NOW = dt.timedelta(days=10)  # a signing this much before the latest day that is told is an earlier one
# Events at which documents are signed, the likelier first.
_EVENTS = (
    frozenset(["signing"]),
    frozenset(["talks", "committee_session", "working_session", "meeting", "conference", "reception"]),
    frozenset(["ceremony", "handover", "other"]),
)


@dataclass(slots=True, eq=False)
class _Mention:
    """A title, what is reported of it, and its sides."""

    title: Title
    report: Report
    topic: frozenset[str]
    parties: tuple[Body, ...]
    printed: bool  # the parties stand in the title
    words: frozenset[str] = frozenset()


@dataclass(slots=True, eq=False)
class _Document:
    mentions: list[_Mention] = field(default_factory=list)


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

    def read(self, titles: Sequence[Title]) -> tuple[Agreement, ...]:
        """All records."""
        reporter = Reporter(self.context, titles)
        known: dict[int, Report] = {}
        mentions: list[_Mention] = []
        for title in titles:
            known[id(title)] = report = reporter.report(title, known)
            if not title.many and (mention := self._mention(title, report)):
                mentions.append(mention)
        documents = self._join(mentions)
        return self._records(documents)

    # --- which titles are documents between the two sides ------------------------------------------

    def _mention(self, title: Title, report: Report) -> _Mention | None:
        if self._everyday(title, report):
            return None
        parties, printed = self._parties(title)
        if parties is None:
            return None
        words = frozenset(self._telling(title))
        return _Mention(title, report, topic(self.context, title), parties, printed, words)

    def _telling(self, title: Title) -> list[str]:
        keys = [k for k in self.keys[title.head.first : title.head.stop] if k not in ("hợp", "tác")]
        return keys[1:] if keys[:1] == ["bản"] and len(keys) > 1 else keys

    def _everyday(self, title: Title, report: Report) -> bool:
        """A noun that is also an everyday word, with nothing that makes it a document."""
        entry, at = title.entry, title.head.first
        if entry.get("loose"):
            return len(title.parties) < 2 and title.both is None or report.status != "signed"
        if not entry.get("weak"):
            return False
        before = self.keys[at - 1] if at > self.context.sentences[title.sentence].first else ""
        capital = self.words[at][0].isupper()
        if self.keys[at] == "thỏa" and not capital and before in ("đã", "được", "cùng", "sẽ", "bên", "nước", "nhau", "để", "mức"):
            return True
        if capital or title.parties or title.period or title.both:
            return False
        act = report.act
        return act is None or act.stop > at or at - act.stop > 4

    def _parties(self, title: Title) -> tuple[tuple[Body, ...] | None, bool]:
        """The parties, and whether the title prints them; None where it is no document of the two sides."""
        number = title.sentence
        named = [(self.sides.party(number, span), self.sides.side(number, span)) for span in title.parties]
        found = tuple(dict.fromkeys(actor for actor, _ in named if actor is not None))
        lands = {side for _, side in named if side}
        if title.chain:
            return self._chain(title), True
        if title.parties and not title.both:
            if {"VN", "LA"} <= lands:
                return found, True
            if lands == {"LA"} and len(title.parties) > 1 and len(found) > 1:
                return found, True
            if len(title.parties) > 1 or lands - {"VN", "LA"}:
                return None, True
        if title.both:
            return self._both(title)
        implied = self._implied(title, found, lands)
        return implied, False

    def _chain(self, title: Title) -> tuple[Body, ...]:
        """`Việt Nam - Lào - Trung Quốc`."""
        assert title.chain is not None
        named = [c for _, c in countries(self.context, title.chain[0])]
        return tuple(p for c in named for p in self.context.cast.places if p.kind == "country" and p.country == c)

    def _both(self, title: Title) -> tuple[tuple[Body, ...] | None, bool]:
        """`hai nước`, `Việt Nam - Lào`, `hai Bộ Y tế Việt Nam - Lào`, `Quỹ X của hai nước`."""
        assert title.both is not None
        first, stop = title.both
        bodies = [
            i.value for i in self.context.between(title.sentence, first, stop, "organization") if i.value.kind not in ("state", "party")
        ]
        sides = {b.country: b for b in reversed(bodies)}
        if {"VN", "LA"} <= set(sides):
            return (sides["VN"], sides["LA"]), True
        if not self.sides.bilateral and not self._named_in(title.sentence, first, stop):
            return None, True
        return self.sides.states(), True

    def _named_in(self, number: int, first: int, stop: int) -> bool:
        lands = {c for k in range(first, stop) for _, c in countries(self.context, k)}
        return {"VN", "LA"} <= lands

    def _implied(self, title: Title, named: tuple[Body, ...], lands: set[str]) -> tuple[Body, ...] | None:
        """Sides that the sentence or the whole article gives to a document without any."""
        number, scan = title.sentence, self.context.scan
        sentence = self.context.sentences[number]
        if any(scan.at(k, "multilateral") for k in range(sentence.first, sentence.stop)):
            return None
        items = self.context.items[number]
        around = actors_between(items, sentence.first, sentence.stop)
        foreign = {a.country for a in around if a.country} - {"VN", "LA"}
        if foreign:
            here = {a.country for a in around if a.type == "place" and a.kind == "country"}
            if not {"VN", "LA"} <= here:
                return None
            return tuple(dict.fromkeys(a for a in around if a.type == "place" and a.kind == "country"))
        if not self.sides.bilateral:
            return None
        subjects = self._subjects(title, named)
        if subjects:
            return subjects
        if title.entry.get("weak") and title.entry["kind"] in ("contract", "other"):
            return None
        return self.sides.states()

    def _subjects(self, title: Title, named: tuple[Body, ...]) -> tuple[Body, ...]:
        """`Sở A và Sở B ký …`, `A ký … với B`: the bodies that sign."""
        number = title.sentence
        before = [
            i
            for i in self.context.items[number]
            if i.stop <= title.first and i.kind == "organization" and i.value.kind not in ("state", "party", "government")
        ]
        after = list(named)
        pairs = [(a, b) for a, b in zip(before, before[1:], strict=False) if b.first - a.stop <= 2 and {a.value.country, b.value.country} == {"VN", "LA"}]
        if pairs and self._near_verb(pairs[-1][1].stop, title.first):
            return tuple(i.value for i in pairs[-1])
        if before and after and {before[-1].value.country or "VN", after[0].country} == {"VN", "LA"}:
            return (before[-1].value, after[0])
        return ()

    def _near_verb(self, stop: int, first: int) -> bool:
        return first - stop <= 12 and "," not in self.keys[stop:first]

    # --- one document, many names --------------------------------------------------------------------

    def _join(self, mentions: Sequence[_Mention]) -> list[_Document]:
        documents: list[_Document] = []
        bare = [m for m in mentions if m.title.bare]
        for mention in mentions:
            if mention.title.bare:
                continue
            same = [d for d in documents if all(self._same(mention, m) for m in d.mentions if not m.title.bare)]
            if len(same) == 1:
                same[0].mentions.append(mention)
            else:
                documents.append(_Document([mention]))
        for mention in bare:
            document = self._meant(mention, documents)
            if document is not None:
                document.mentions.append(mention)
            elif self._stands_alone(mention):
                documents.append(_Document([mention]))
        return documents

    def _same(self, a: _Mention, b: _Mention) -> bool:
        kinds = {a.title.entry["kind"], b.title.entry["kind"]}
        if len(kinds) > 1 and not kinds <= _ONE_FAMILY:
            return self._short_for(a, b) or self._short_for(b, a)
        if a.title.period and b.title.period and a.title.period != b.title.period:
            return False
        if a.printed and b.printed and self._party_names(a) != self._party_names(b):
            return False
        if a.topic and b.topic:
            return a.topic <= b.topic or b.topic <= a.topic or len(a.topic & b.topic) >= 0.6 * len(a.topic | b.topic)
        same_period = a.title.period is not None and a.title.period == b.title.period
        same_parties = a.printed and b.printed and not a.title.both and not b.title.both
        if not a.topic and not b.topic:
            return same_period or not (a.title.period or b.title.period) or same_parties
        return same_period and len(kinds) == 1 or same_parties and not (a.title.period or b.title.period) and False

    def _short_for(self, short: _Mention, full: _Mention) -> bool:
        """`Kế hoạch hợp tác 2017` for `Thỏa thuận về kế hoạch hợp tác giữa … năm 2017`."""
        if short.title.period is None or short.title.period != full.title.period or short.topic or short.printed:
            return False
        return short.words <= frozenset(self.keys[full.title.first : full.title.stop])

    @staticmethod
    def _party_names(mention: _Mention) -> frozenset[str]:
        """The parties; a state and its government are one party."""
        names = set()
        for p in mention.parties:
            state = p.kind in ("country", "government", "state")
            names.add(str(p.country) if state else fold(p.canonical))
        return frozenset(names)

    def _meant(self, mention: _Mention, documents: Sequence[_Document]) -> _Document | None:
        """The one document that a bare noun can mean: the nearest before it, else the only one of the article."""
        fitting = [d for d in documents if any(self._names(mention, m) for m in d.mentions)]
        earlier = [d for d in fitting if d.mentions[0].title.first < mention.title.first]
        if mention.report.status == "signed" and mention.report.act and len(fitting) > 1:
            return None
        if earlier:
            return max(earlier, key=lambda d: max(m.title.first for m in d.mentions if m.title.first < mention.title.first))
        return fitting[0] if len(fitting) == 1 else None

    def _names(self, bare: _Mention, mention: _Mention) -> bool:
        return bare.words <= mention.words and not (bare.title.entry["kind"] == "contract") 

    def _stands_alone(self, mention: _Mention) -> bool:
        """A document without a title of its own counts where it is signed and both sides are plain."""
        return mention.report.status in ("signed", "planned") and len(mention.parties) >= 2

    # --- records ---------------------------------------------------------------------------------------

    def _records(self, documents: Sequence[_Document]) -> tuple[Agreement, ...]:
        drafts = sorted(((self._core(d), d) for d in documents), key=lambda pair: pair[0].title.first)
        ids = {id(m): f"agreement/{n}" for n, (_, d) in enumerate(drafts, 1) for m in d.mentions}
        based = self._bases([m for _, d in drafts for m in d.mentions], ids)
        return tuple(self._record(ids[id(core)], core, d, based.get(ids[id(core)], ([], []))) for core, d in drafts)

    def _core(self, document: _Document) -> _Mention:
        """The mention that proves the record best: of its status, then the fullest."""
        return max(
            document.mentions,
            key=lambda m: (_RANK.get(self._status(m), 0), m.title.stop - m.title.first, -m.title.first),
        )

    def _status(self, mention: _Mention) -> AgreementStatus:
        report = mention.report
        if report.status != "signed":
            return report.status
        if report.recalled:
            return "referenced"
        day = report.day
        if day is not None and not self._today(day):
            return "referenced"
        return "signed"

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
                if i.kind == "date" and isinstance(v := i.value.value, PartialDate) and v.day is not None and (last := v.latest)
            ),
            default=own,
        )
        return latest - own <= _NOW

    def _bases(self, mentions: list[_Mention], ids: dict[int, str]) -> dict[str, tuple[list[str], list[str]]]:
        """`A bám sát B và C`, `Trên cơ sở B, hai bên ký A`: ids that each document rests on, and replaces."""
        found: dict[str, tuple[list[str], list[str]]] = {}
        by_sentence: dict[int, list[_Mention]] = {}
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

    def _record(self, name: str, core: _Mention, document: _Document, related: tuple[list[str], list[str]]) -> Agreement:
        mentions = sorted(document.mentions, key=lambda m: m.title.first)
        fullest = max(mentions, key=lambda m: (m.title.stop - m.title.first, -m.title.first))
        kind: AgreementKind = fullest.title.entry["kind"]
        if any(m.title.entry["kind"] == "minutes_of_agreement" for m in mentions) and kind in _ONE_FAMILY:
            kind = "minutes_of_agreement"
        title = self._text(fullest.title)
        aliases = dict.fromkeys(t for m in mentions if fold(t := self._text(m.title)) != fold(title))
        status = self._status(core)
        signatories, signed_by = next(((m.report.signatories, m) for m in mentions if m.report.signatories and self._status(m) == status), ((), None))
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
        self, mentions: Sequence[_Mention], signatories: tuple[Official, ...]
    ) -> tuple[tuple[Body, ...], _Mention | None]:
        printed = [m for m in mentions if m.printed]
        if printed:
            named = max(printed, key=lambda m: (not m.title.both, len(m.parties), m.title.stop - m.title.first))
            return named.parties, named
        by_people = self.sides.of_officials(signatories)
        return (by_people or mentions[0].parties), None

    def _day_of(self, signatories: tuple[Official, ...], core: _Mention) -> tuple[PartialDate | None, list[Evidence]]:
        """The day of the event at which it was signed."""
        held = [m for m in self.meetings if m.status == "held" and isinstance(m.date, PartialDate) and m.date.day is not None]
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

    def _evidence(self, mention: _Mention, first: int, stop: int, name: str) -> Evidence:
        return self.context.evidence(mention.title.sentence, first, stop, "document", name)

    def _proof(self, core: _Mention) -> Evidence:
        """From what is done to the end of the title."""
        title, act = core.title, core.report.act
        first, stop = title.first, title.stop
        if act is not None and title.first - 12 <= act.first < title.first:
            first = act.first
        if act is not None and title.stop <= act.first < title.stop + 12:
            stop = act.stop
        return self.context.evidence(title.sentence, first, stop, "document")
