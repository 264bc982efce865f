"""Why words of an article are a record, or why not: the section and its rule, the record's own rule and arguments;
else what each kind of fact needs, and what of it the sentence has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from vnlao_coop.display.marks import marks
from vnlao_coop.display.tables import PROOF, Table, one
from vnlao_coop.display.text import table_text
from vnlao_coop.display.words import brief
from vnlao_coop.models.article import Article
from vnlao_coop.models.base import Evidence, Model
from vnlao_coop.models.facts import Fact
from vnlao_coop.text.source import Source, fold
from vnlao_coop.vi.page.sections import find_pieces
from vnlao_coop.vi.scan import Scan
from vnlao_coop.vi.sentences import READ, read_sentences

Span = tuple[int, int]


class Need(NamedTuple):
    """What a kind of fact needs: lexicon tables, or kinds of an article's records, any of which will do."""

    what: str
    words: tuple[str, ...] = ()
    records: tuple[str, ...] = ()


_NEEDS: Mapping[str, tuple[Need, ...]] = {
    "delegation": (Need("a group or a verb of visiting", ("group", "visit")),),
    "meeting": (
        Need("a word of meeting", ("meeting",)),
        Need("people or bodies", records=("officials", "organizations")),
    ),
    "agreement": (Need("a noun of documents", ("document",)),),
    "commitment": (
        Need("a verb of giving, building, teaching, inviting", ("gift_verb",)),
        Need("a thing, a sum, a number, an honour", ("gift_thing", "award"), ("money", "quantities")),
    ),
    "partnership": (Need("two bodies", ("both", "together"), ("organizations",)),),
}
_AGAINST = {
    "ask": "asks or wishes, which promises nothing",
    "not": "denies",
    "thank": "thanks, which tells of no new gift",
    "trade": "is of trade",
    "purpose": "opens a purpose: what follows is not yet done",
}


def explain(article: Article, what: str) -> str | None:
    """Why: of a record by its id (``commitment/1``), of an offset, or of words; None where there is no such thing.

    >>> from vnlao_coop.vi.article import parse_article
    >>> article = parse_article("Lào đề nghị Việt Nam hỗ trợ 3 triệu USD để xây dựng trường học tại Viêng Chăn.")
    >>> print(explain(article, "hỗ trợ"))
    “hỗ trợ” at 21:27, in body (running text)
    sentence: Lào đề nghị Việt Nam hỗ trợ 3 triệu USD để xây dựng trường học tại Viêng Chăn.
    <BLANKLINE>
    no record rests on these words
    <BLANKLINE>
    no commitment
      a verb of giving, building, teaching, inviting: “hỗ trợ”, “xây dựng”
      a thing, a sum, a number, an honour: “trường học”, “3 triệu USD”
      both sides: LA, VN
      against it: “đề nghị” asks or wishes, which promises nothing; “để” opens a purpose: what follows is not yet done
    <BLANKLINE>
    no delegation, meeting, agreement, partnership: no word that tells of one
    <BLANKLINE>
    """
    record = next((fact for fact in article.facts if fact.id == what), None)
    if record is not None:
        return "\n\n".join([_record(record), *map(table_text, [_with_rules(record)])]) + "\n"
    span = _place(article.text, what)
    return None if span is None else _words(article, span)


def _record(record: Fact) -> str:
    core = record.evidence[0]
    lines = [
        brief(record),
        f"section: {core.section}",
        f"rule: {core.rule}",
        f"certainty: {record.certainty}; modality: {record.modality}",
    ]
    return "\n".join(lines)


def _with_rules(record: Model) -> Table:
    """The record's fields, each with the rules that read it."""
    table = one(record)
    rules: dict[str, dict[str, None]] = {}
    evidence: Iterable[Evidence] = getattr(record, "evidence", ())
    for e in evidence:
        rules.setdefault(e.field or "core", {})[e.rule or ""] = None
    rows = tuple((field, value, "; ".join(rules.get(field, ())), proof) for field, value, proof in table.rows)
    return Table("fields", ("field", "value", "rule", PROOF), rows)


# --- words ----------------------------------------------------------------------------------------


def _place(text: str, what: str) -> Span | None:
    """The place of an offset, or of the first occurrence of words, whatever their case, marks and spaces."""
    if what.isascii() and what.isdigit():
        at = int(what)
        return (at, at + 1) if at < len(text) else None
    at = text.find(what)
    if at >= 0:
        return (at, at + len(what)) if what else None
    source, wanted = Source(text), fold(Source(what).clean)
    at = source.folded.find(wanted)
    return source.raw_span(at, at + len(wanted)) if at >= 0 else None


def _words(article: Article, span: Span) -> str:
    text = article.text
    scan = Scan.of(text)
    source = scan.source
    at = source.at_raw(span[0])
    shown = " ".join(text[span[0] : span[1]].split())
    head = f"“{shown}” at {span[0]}:{span[1]}"
    pieces = find_pieces(source)
    piece = next((p for p in pieces if p.start <= at < p.end), None)
    if piece is None:
        return f"{head}, in no section: a blank or a mark between lines\n"
    head += f", in {piece.kind} ({'running text' if piece.rule == piece.kind else piece.rule})"
    if piece.kind not in READ:
        return f"{head}\nNo fact is taken from a {piece.kind}: only from title, lead, body and captions.\n"
    sentences = read_sentences(scan.tokens, [(p.kind, p.start, p.end) for p in pieces])
    token = scan.tokens.between(at, at + 1)[0]
    sentence = next((s for s in sentences if s.first <= token < s.stop), None)
    if sentence is None:
        return f"{head}\nThese are no words of a sentence.\n"
    around = source.raw_span(*scan.tokens.span(sentence.first, sentence.stop))
    parts = [f"{head}\nsentence: {' '.join(text[slice(*around)].split())}", *_rests_on(article, span)]
    here = _Sentence(article, scan, (sentence.first, sentence.stop), around)
    told = {fact.id.partition("/")[0] for fact in article.facts if any(here.holds(e) for e in fact.evidence)}
    absent = []
    for kind, needs in _NEEDS.items():
        if kind not in told:
            if any(here.words(*need.words) for need in needs):
                parts.append(_why_not(here, kind, needs))
            else:
                absent.append(kind)
    if absent:
        parts.append(f"no {', '.join(absent)}: no word that tells of one")
    return "\n\n".join(parts) + "\n"


def _rests_on(article: Article, span: Span) -> Iterator[str]:
    """The records that these words prove, with the rule of each."""
    found = [mark for mark in marks(article) if mark.start < span[1] and span[0] < mark.end]
    lines = [f"  {m.name}{m.doubt} · {m.rule or ''}" for m in found]
    yield "\n".join(["these words prove", *dict.fromkeys(lines)] if lines else ["no record rests on these words"])


class _Sentence:
    """One sentence, and what of it is a word of the lexicon or a record of the article."""

    def __init__(self, article: Article, scan: Scan, tokens: Span, around: Span) -> None:
        self.article, self.scan, self.tokens, self.around = article, scan, tokens, around
        named = [place.evidence for place in article.places]
        named += [body.evidence for body in article.organizations]
        named += [official.evidence for official in article.officials]
        self.names = [(e.start, e.end) for proof in named for e in proof if e.field is None and self.holds(e)]

    def holds(self, evidence: Evidence) -> bool:
        """Whether a proof stands here."""
        return self.around[0] <= evidence.start and evidence.end <= self.around[1]

    def words(self, *kinds: str) -> list[tuple[str, str | None]]:
        """The lexicon words of these tables, none inside another or inside a name, each with its role."""
        first, stop = self.tokens
        found: list[tuple[str, str | None]] = []
        reached = first
        for hit in self.scan.each(*kinds) if kinds else ():
            start, end = self.scan.source.raw_span(*self.scan.tokens.span(hit.first, hit.stop))
            named = any(a <= start and end <= b for a, b in self.names)
            if reached <= hit.first and hit.stop <= stop and hit.first not in self.scan.shield and not named:
                found.append((self.scan.tokens.text(hit.first, hit.stop), hit.value.get("role")))
                reached = hit.stop
        return found

    def records(self, *kinds: str) -> list[str]:
        """The words here that prove a record of these kinds."""
        return [
            e.quote
            for kind in kinds
            for record in getattr(self.article, kind)
            for e in record.evidence
            if e.field is None and self.holds(e)
        ]

    def countries(self) -> list[str]:
        """The sides that the places, bodies and people here belong to."""
        found = {
            record.country
            for kind in ("places", "organizations", "officials")
            for record in getattr(self.article, kind)
            for e in record.evidence
            if record.country and self.holds(e)
        }
        return sorted(found)


def _why_not(here: _Sentence, kind: str, needs: tuple[Need, ...]) -> str:
    """What a fact of this kind needs, and what of it stands here."""
    lines, missing = [f"no {kind}"], False
    for need in needs:
        found = dict.fromkeys([word for word, _ in here.words(*need.words)] + here.records(*need.records))
        missing |= not found
        lines.append(f"  {need.what}: {', '.join(f'“{word}”' for word in found) or 'none here'}")
    countries = here.countries()
    missing |= not {"VN", "LA"} <= set(countries)
    lines.append(f"  both sides: {', '.join(countries) or 'none here'}")
    against = (
        [(word, role) for word, role in here.words("gift_word") if role in _AGAINST] if kind == "commitment" else []
    )
    if against:
        lines.append("  against it: " + "; ".join(f"“{word}” {_AGAINST[role or '']}" for word, role in against))
    if not missing and not against:
        lines.append(
            "  all of it stands here, but no rule joins it; "
            "what each kind asks for: the documentation, “Visits, documents, promises”"
        )
    return "\n".join(lines)
