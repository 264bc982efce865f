"""One document under several names: which mentions of an article mean the same."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field

from vnlao_coop.models.actors import Body
from vnlao_coop.models.dates import PartialDate
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.facts.context import REGION, Context
from vnlao_coop.vi.facts.document_reports import Report
from vnlao_coop.vi.facts.sides import called
from vnlao_coop.vi.facts.titles import Title, topic

ONE_FAMILY = frozenset(["minutes_of_agreement", "arrangement"])  # `Biên bản thỏa thuận`, later `Thỏa thuận`
_OF_MEETINGS = frozenset(["record_of_meeting", "handover_minutes"])  # papers of what the article tells
_REMEMBERED = 40  # documents, and names of one, that a name is compared with: keeps joining linear
_ROW = 12
_TURN = ("lần", "thứ")
_CEREMONY = 4  # tokens of `Lễ ký kết`
_ALSO = frozenset(["cũng", "còn", "thêm"])
_CALLED = frozenset("gọi tắt là sau đây viết".split())  # Thỏa thuận hợp tác (sau đây gọi tắt là Thỏa thuận)
_DONE_AND_NEW = {"signed", "reviewed"}  # the one that is looked back on is not the one signed now
_ALIKE = 0.6  # share of telling words that two printed topics of one document have in common


@dataclass(slots=True, eq=False)
class Mention:
    """A title, what is reported of it, and its parties; ``printed``: the text names them for it.

    ``earlier``: it prints a signing before what the article reports; ``news``: it is signed now, or still to be.
    """

    title: Title
    report: Report
    parties: tuple[Body, ...]
    printed: bool
    topic: frozenset[str]
    noun: frozenset[str]
    earlier: bool = False
    news: bool = False
    turn: str = ""  # Biên bản Hội nghị lần thứ | 5

    @property
    def kind(self) -> str:
        return str(self.title.entry["kind"])

    @property
    def vague(self) -> bool:
        """Tells the document from no other of its kind and parties: `Biên bản`, `Hiệp định giữa hai nước`."""
        return not self.topic and not self.title.period and not self.named

    @property
    def local(self) -> bool:
        """Between bodies or provinces, not the two countries as such."""
        return any(not _is_state(p) for p in self.parties)

    @property
    def named(self) -> frozenset[str]:
        """The printed parties, where they are not just the two countries."""
        return frozenset(called(p) for p in self.parties if not _is_state(p)) if self.printed else frozenset()


@dataclass(slots=True, eq=False)
class Document:
    """The mentions of one document, as joined; ``firsts``: where they start, in order, once vague names are joined."""

    mentions: list[Mention] = field(default_factory=list)
    firsts: list[int] = field(default_factory=list)


def mention_of(context: Context, title: Title, report: Report, parties: tuple[Body, ...], printed: bool) -> Mention:
    """A mention with what tells its document from others."""
    keys = [k for k in context.scan.tokens.keys[title.head.first : title.head.stop] if k not in ("hợp", "tác")]
    noun = frozenset(keys[1:] if keys[:1] == ["bản"] and len(keys) > 1 else keys)
    said = context.scan.tokens.keys[title.head.stop : title.stop]
    turn = next((said[k + 2] for k in range(len(said) - 2) if said[k : k + 2] == _TURN), "")
    return Mention(title, report, parties, printed, topic(context, title), noun, turn=turn)


def told_by_paper(tie: Mention, mentions: Sequence[Mention]) -> bool:
    """`lễ kết nghĩa`, `ký kết nội dung hợp tác`, where the article tells of the paper that was signed there: of the
    tie, or of the same two."""
    content = tie.title.entry.get("content")
    if not tie.title.entry.get("tie") and not content:
        return False
    signed = (m for m in mentions if m.report.status == "signed" and not m.earlier)
    papers = (m for m in signed if not m.title.entry.get("tie") and not m.title.entry.get("content"))
    event = not content and (not tie.named or "lễ" in tie.noun)  # where the paper is signed
    own = _bodies(tie) if content else tie.named
    return any(event and m.kind == "twinning" or own and own == _bodies(m) for m in papers)


def _halves(same: Sequence[Document], whole: Mention) -> bool:
    """Whether of two documents one is known by its parties, the other by its period, where ``whole`` tells both."""
    known = {(any(m.named for m in d.mentions), any(m.title.period for m in d.mentions)) for d in same}
    return len(same) == len(REGION) and bool(whole.named) and known == {(True, False), (False, True)}


def _bodies(mention: Mention) -> frozenset[str]:
    return frozenset(called(p) for p in mention.parties)


def join(context: Context, mentions: Sequence[Mention]) -> list[Document]:
    """The documents of an article. Telling names first; then each vague name goes to the document it can mean."""
    documents: list[Document] = []
    for mention in mentions:
        if not mention.vague:
            same = [d for d in documents[-_REMEMBERED:] if all(_same(context, mention, m) for m in d.mentions[:_ROW])]
            same = same or [d for d in documents[-_REMEMBERED:] if any(_is_of_period(mention, m) for m in d.mentions)]
            if len(same) > 1 and _halves(same, mention):
                same[0].mentions += [*same[1].mentions, mention]
                documents.remove(same[1])
            elif len(same) == 1:
                same[0].mentions.append(mention)
            else:
                documents.append(Document([mention]))
    _join_headlines(context, documents)
    for document in documents:
        document.firsts = sorted(m.title.first for m in document.mentions)
    for mention in mentions:
        if mention.vague:
            meant = None if mention.report.replaces else _meant(mention, documents)
            if meant is not None:
                meant.mentions.append(mention)
                insort(meant.firsts, mention.title.first)
            elif _stands_alone(mention) and not _sums_up(mention, documents):
                documents.append(Document([mention], [mention.title.first]))
    return documents


def _join_headlines(context: Context, documents: list[Document]) -> None:
    """A headline names a document in its own words: it is the one of its kind that the article reports likewise, or the
    one whose noun is longer (`Biên bản hợp tác`, of a Biên bản ghi nhớ)."""
    for document in [d for d in documents[:_ROW] if all(_in_title(context, m) for m in d.mentions)]:
        name = document.mentions[0]
        same = [
            d
            for d in documents
            if d is not document
            and any(_is_of_kind(name, m) and m.report.status == name.report.status for m in d.mentions)
            and all(not (m.title.period and name.title.period) for m in d.mentions)
            and all(not (m.named and name.named) or _named_short(name, m) or _of_places(name, m) for m in d.mentions)
        ]
        if len(same) == 1:
            same[0].mentions[:0] = document.mentions
            documents.remove(document)


def _named_short(short: Mention, full: Mention) -> bool:
    """`Liên đoàn Lao động tỉnh`, whose province is told elsewhere, `Hội Phụ nữ ba tỉnh`: by half of their names."""
    for party in short.parties:
        own = called(party)
        half = party.type == "organization" and party.place is None
        if own not in full.named and not (half and any(name.startswith(own + " ") for name in full.named)):
            return False
    return bool(short.named)


def _of_places(name: Mention, other: Mention) -> bool:
    """`biên bản phối hợp giữa tỉnh A và tỉnh B`: in a headline, of what bodies of the two provinces sign."""
    places = {fold_name(party.canonical) for party in name.parties if party.type == "place"}
    homes = {fold_name(p.place.canonical) for p in other.parties if p.type == "organization" and p.place is not None}
    alike = bool(homes) and homes <= places and name.topic == other.topic
    return alike and len(places) == len(name.parties) == len(REGION)


def _is_of_kind(name: Mention, other: Mention) -> bool:
    return name.kind == other.kind or name.kind in ONE_FAMILY and name.noun < other.noun


def _in_title(context: Context, mention: Mention) -> bool:
    return context.sentences[mention.title.sentence].section == "title"


def _is_state(party: Body) -> bool:
    return party.kind in ("country", "government", "state")


def _same(context: Context, a: Mention, b: Mention) -> bool:
    """Whether two telling names can be of one document: nothing in one denies the other."""
    kinds = {a.kind, b.kind}
    if a.report.replaces or b.report.replaces or _of_other_turns(a, b):
        return False
    if _of_other_times(a, b) and not (a.topic and a.topic == b.topic and a.title.period == b.title.period):
        return False
    if a.title.sentence == b.title.sentence:  # one sentence lists different documents
        keys = context.scan.tokens.keys
        first, then = sorted((a.title, b.title), key=lambda title: title.first)
        if keys[first.stop : first.stop + 1] == ("(",) and keys[then.stop : then.stop + 1] == (")",):
            return a.kind == b.kind and _CALLED.issuperset(keys[first.stop + 1 : then.first])
        others = a.named and b.named and a.named != b.named  # A và B tổ chức lễ kết nghĩa; C và D tổ chức lễ kết nghĩa
        return not others and keys[a.title.first : a.title.stop] == keys[b.title.first : b.title.stop]
    if a.title.period and b.title.period and a.title.period != b.title.period:
        return False
    if any(_in_title(context, x) and _looked_back_on(x, y) for x, y in ((a, b), (b, a))):
        return False
    if len(kinds) > 1 and not kinds <= ONE_FAMILY:
        return any(_short_for(context, *two) or _bare_for(*two) for two in ((a, b), (b, a)))
    half = a.named != b.named and (_named_short(a, b) or _named_short(b, a))
    if a.named and b.named and a.named != b.named and not half:
        return False
    if a.title.chain and b.title.chain and a.parties != b.parties:
        return False
    if a.printed and b.printed and bool(a.named) != bool(b.named):
        return False  # the two ministries, the two countries
    if a.topic and b.topic:
        return a.topic <= b.topic or b.topic <= a.topic or len(a.topic & b.topic) >= _ALIKE * len(a.topic | b.topic)
    same_period = a.title.period is not None and a.title.period == b.title.period
    bare = not (a.topic or b.topic) or (a.title.bare or b.title.bare) and not _of_other_years(a, b)
    own = a.local and (a.title.bare or b.title.bare) and _bodies(a) == _bodies(b)  # Ảnh: X và Y ký Bản ghi nhớ
    own = own and {a.report.status, b.report.status} != _DONE_AND_NEW
    own = own or bare and _signed_by_the_same(a, b)
    return (
        same_period or half or _told_in_parts(context, a, b) or (own or bool(a.named) and a.named == b.named) and bare
    )


def _looked_back_on(headline: Mention, other: Mention) -> bool:
    """`kết quả thực hiện Biên bản ghi nhớ giữa A và B năm 2019`, under a headline in which A and B sign one."""
    news = headline.report.status == "signed" and headline.title.period is None
    return news and other.title.period is not None and other.report.status in ("referenced", "reviewed")


def _is_of_period(short: Mention, other: Mention) -> bool:
    """`Theo Thỏa thuận hợp tác giai đoạn 2026-2030`, of the same two: the one that is told by its parties first."""
    period = short.title.period is not None and short.title.period == other.title.period
    own = not short.topic and not short.named and short.report.status == "referenced"
    return period and own and short.kind == other.kind and _bodies(short) == _bodies(other)


def _signed_by_the_same(a: Mention, b: Mention) -> bool:
    """`A và B ký ghi nhớ hợp tác. … Biên bản ghi nhớ hợp tác năm 2012`: one of them has no words of its own."""
    plain = not (a.topic or b.topic) and None in (a.title.period, b.title.period)
    return plain and a.report.status == b.report.status == "signed" and _bodies(a) == _bodies(b)


def _told_in_parts(context: Context, a: Mention, b: Mention) -> bool:
    """`Lễ ký kết biên bản ghi nhớ về đào tạo. … ký Bản ghi nhớ giai đoạn 2022-2025`: the one of the ceremony."""
    signed = a.report.status == b.report.status == "signed" and not (a.earlier or b.earlier)
    about, when = sorted((a, b), key=lambda m: m.title.period is not None)
    parts = about.topic and about.title.period is None and when.title.period is not None and not when.topic
    if not (signed and parts and a.kind == b.kind and a.local and _bodies(a) == _bodies(b)):
        return False
    keys = context.scan.tokens.keys
    first = max(context.sentences[about.title.sentence].first, about.title.first - _CEREMONY)
    also = keys[max(0, when.title.first - _CEREMONY) : when.title.first]
    return about.title.first < when.title.first and "lễ" in keys[first : about.title.first] and _ALSO.isdisjoint(also)


def _short_for(context: Context, short: Mention, full: Mention) -> bool:
    """`Kế hoạch hợp tác 2017` for `Thỏa thuận về kế hoạch hợp tác giữa … năm 2017`."""
    if short.title.period is None or short.title.period != full.title.period or short.topic or short.printed:
        return False
    return short.noun <= frozenset(context.scan.tokens.keys[full.title.first : full.title.stop])


def _bare_for(short: Mention, full: Mention) -> bool:
    """`A và B ký Biên bản ghi nhớ … Đại diện A là X và đại diện B là Y đã ký vào biên bản`: the noun's first words."""
    bare = not short.topic and short.title.period is None and short.noun < full.noun
    return bare and bool(short.named) and short.named == _bodies(full) and short.report.status == full.report.status


def _meant(mention: Mention, documents: Sequence[Document]) -> Document | None:
    """The one document that a vague name can mean: the nearest before it, else the only one of the article; the paper
    that is handed over once it is signed (`trao biên bản ký kết`) is of any kind."""
    if mention.title.entry.get("paper"):
        signed = (d for d in documents if any(m.report.status == "signed" and not m.earlier for m in d.mentions[:_ROW]))
        before = [d for d in signed if d.mentions[0].title.first < mention.title.first]
        return before[-1] if before else None
    fitting = [d for d in documents[-_REMEMBERED:] if any(_fits(mention, m) for m in d.mentions[:_ROW])]
    if len(fitting) > 1 and mention.report.status == "signed":
        fitting = [d for d in fitting if any(m.noun == mention.noun for m in d.mentions[:_ROW])]
        if len(fitting) > 1:  # the one of the two that is signed
            fitting = [d for d in fitting if any(m.report.status == "signed" for m in d.mentions[:_ROW])]
        return fitting[0] if len(fitting) == 1 else None  # Bản ghi nhớ, where the other is a Biên bản ghi nhớ
    earlier = [d for d in fitting if d.mentions[0].title.first < mention.title.first]
    if earlier:
        return max(earlier, key=lambda d: d.firsts[bisect_left(d.firsts, mention.title.first) - 1])
    return fitting[0] if len(fitting) == 1 else None


def _sums_up(mention: Mention, documents: Sequence[Document]) -> bool:
    """`A và các công ty đã ký biên bản ghi nhớ`, where several Biên bản ghi nhớ signed there are named."""
    signed = (m for d in documents[-_REMEMBERED:] for m in d.mentions[:1] if m.report.status == "signed")
    alike = sum(m.kind == mention.kind and mention.noun <= m.noun and not m.earlier for m in signed)
    return alike > 1 and mention.report.status == "signed" and not mention.printed


def _fits(mention: Mention, other: Mention) -> bool:
    if _of_other_turns(mention, other):
        return False
    if mention.kind == "minutes_of_agreement" and other.kind == "record_of_meeting":
        return False  # Biên bản hợp tác, beside a Biên bản cuộc họp
    here = mention.title.sentence == other.title.sentence and mention.noun != other.noun
    if here and mention.report.status == "signed" != other.report.status:
        return False  # Lễ ký Biên bản hợp tác thực hiện Biên bản cuộc họp ngày 5/3
    short = mention.kind == other.kind and (mention.title.entry.get("short") or other.title.entry.get("short"))
    if mention.kind == "contract" or not (short or mention.noun <= other.noun) or _of_other_times(mention, other):
        return False  # MoU, of a Biên bản ghi nhớ
    return not (mention.printed and other.printed and other.named) and not _of_other_years(mention, other)


def _of_other_turns(a: Mention, b: Mention) -> bool:
    """`Biên bản Hội nghị lần thứ 4` is not the one of `lần thứ 5`."""
    alike = a.turn.isdecimal() == b.turn.isdecimal()  # V, 5
    return bool(a.turn) and bool(b.turn) and alike and a.turn != b.turn


def _of_other_years(a: Mention, b: Mention) -> bool:
    """`Biên bản hội đàm ký năm 2018` is not `Biên bản hội đàm năm 2019`, nor one that is signed in another year."""
    signed, other = (m.report.day.year if m.report.day is not None else None for m in (a, b))
    period = b.title.period
    if b.kind == "record_of_meeting" and isinstance(period, PartialDate):
        other = other or period.year
    return signed is not None and other is not None and signed != other


def _of_other_times(a: Mention, b: Mention) -> bool:
    """`kiểm điểm 5 năm thực hiện Bản ghi nhớ ký tháng 9/2014`, where another is signed now."""
    return a.earlier and b.news or b.earlier and a.news


def _stands_alone(mention: Mention) -> bool:
    """A document without a telling name counts where the text prints its parties, or it is signed by people of both."""
    if mention.report.replaces or mention.printed and mention.report.status == "signed":
        return True
    if mention.printed and not mention.title.bare:
        return not mention.title.entry.get("weak") or mention.report.act is not None
    if mention.kind in _OF_MEETINGS and mention.report.status == "signed" and len(mention.parties) > 1:
        return True  # hai Chủ nhiệm ký Biên bản hội đàm
    if mention.report.day is not None and len(mention.parties) > 1:
        return True  # Bản ghi nhớ ký năm 2019, Biên bản làm việc ngày 20/3/2023
    strong = not mention.title.entry.get("weak") and mention.kind != "contract"
    if strong and mention.report.status in ("planned", "negotiating", "reviewed") and len(mention.parties) > 1:
        return True
    act = mention.report.act
    told = act is not None and (mention.printed or act.value["act"] in ("refer", "basis", "review"))
    if strong and told and len(mention.parties) > 1:
        return True  # thực hiện Bản ghi nhớ, the only one of the article; Bản ghi nhớ từng ký với B
    signers = {o.country for o in (*mention.report.signatories, *mention.report.witnesses)}
    return (
        mention.report.status == "signed" and len(mention.parties) > 1 and (mention.report.by_both or signers >= REGION)
    )
