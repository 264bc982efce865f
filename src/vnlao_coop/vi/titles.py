"""The titles of documents: a document's noun and all that its name goes on with.

`Thỏa thuận về kế hoạch hợp tác giữa Chính phủ Việt Nam và Chính phủ Lào năm 2017` is a noun
(Thỏa thuận) with a topic (`về …`), parties (`giữa A và B`) and a period. A title ends at a verb, at a
comma that opens a clause, at a stop. Nouns and ends are ``lexicon/documents.toml``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.text.matcher import Hit
from vnlao_coop.text.source import fold
from vnlao_coop.vi.context import Context, Item

_LONGEST = 70  # tokens of a title
_LONGEST_PARTY = 24  # tokens between `giữa` and its `và` where no body is recognized
_STOPS = frozenset(".;:!?…)")
_JOIN = frozenset(["và", "với", "cùng"])
_TRAILING = frozenset("và về của giữa cho trong với từ các - , những đến tại ( hai".split())
# Words that tell no document from another.
_GENERAL = frozenset(
    fold("về và của giữa với các những trong cho hợp tác nước bản văn kiện cấp việc lĩnh vực hai bên song phương số chung toàn diện lần này cao").split()
)


@dataclass(slots=True, eq=False)
class Title:
    """One mention of a document: its noun at ``head``, the whole of it at ``first:stop`` (tokens)."""

    sentence: int
    head: Hit
    first: int
    stop: int
    parties: list[tuple[int, int]] = field(default_factory=list)
    both: tuple[int, int] | None = None  # "hai nước", "Việt Nam - Lào"
    chain: tuple[int, int] | None = None  # "Việt Nam - Lào - Trung Quốc"
    period: PartialDate | DateRange | None = None
    period_at: tuple[int, int] = (0, 0)
    nested: Hit | None = None  # the document that this one amends
    shares: Title | None = None  # whose noun it takes over: `Bản ghi nhớ giữa A và B, giữa C và D`
    many: bool = False
    after: Title | None = None  # the document before it in one list

    @property
    def entry(self) -> Mapping[str, Any]:
        value: Mapping[str, Any] = self.head.value
        return value

    @property
    def bare(self) -> bool:
        """The noun alone, with nothing that would tell the document from another."""
        return not (self.parties or self.both or self.period or self.stop > self.head.stop)


def topic(context: Context, title: Title) -> frozenset[str]:
    """The telling words of a title without its noun, its parties and its period."""
    hidden = {k for a, b in title.parties for k in range(a, b)}
    if title.both:
        hidden.update(range(*title.both))
    if title.period:
        hidden.update(range(*title.period_at))
    keys = context.scan.tokens.keys
    words = (keys[k] for k in range(title.head.stop, title.stop) if k not in hidden)
    return frozenset(w for w in words if w[0].isalnum()) - _GENERAL if not title.shares else frozenset()


def read_titles(context: Context) -> list[Title]:
    """Every mention of a document in the sentences that are read, in order; plural mentions are marked ``many``."""
    heads = context.scan.positions("document")
    found: list[Title] = []
    reached, number = -1, 0
    reader: _Reader | None = None
    for index in heads:
        if index < reached:
            continue
        while number < len(context.sentences) and context.sentences[number].stop <= index:
            number += 1
        if number == len(context.sentences):
            break
        if index < context.sentences[number].first:
            continue
        if reader is None or reader.number != number:
            reader = _Reader(context, number)
        for title in reader.at(index):
            if found and found[-1].sentence == number and _listed(context, found[-1].stop, title.first):
                title.after = found[-1]
            found.append(title)
            reached = title.stop
    return found


def parties_at(context: Context, number: int, at: int) -> Title:
    """The parties that `giữa` at token ``at`` of sentence ``number`` names, as a title of nothing else."""
    title = Title(number, Hit(at, at, "document", {}), at, at)
    _Reader(context, number).parties(title, at)
    return title


def _listed(context: Context, first: int, stop: int) -> bool:
    """Whether only list marks lie between two documents."""
    keys = context.scan.tokens.keys
    return stop - first <= 8 and all(
        keys[k] in (",", ";", "và", "cũng", "như", "cùng", "với", ":", "gồm", "bao", "là", "có", "trong", "đó", "như", '"')
        for k in range(first, stop)
    )


class _Reader:
    """Reads the titles of one sentence."""

    def __init__(self, context: Context, number: int) -> None:
        self.context, self.number = context, number
        self.scan = context.scan
        self.keys, self.words = context.scan.tokens.keys, context.scan.tokens.words
        self._closed = -1  # where a part of the title ended after which `và` opens something else
        self.first, self.end = context.sentences[number].first, context.sentences[number].stop
        self.items = {i.first: i for i in context.items[number] if i.kind != "quantity"}
        self.inside = {
            k for i in context.items[number] if i.kind in ("organization", "person", "place") for k in range(i.first, i.stop)
        }

    def at(self, index: int) -> Iterator[Title]:
        """The title whose noun starts at ``index``, and those that share its noun."""
        head = self.scan.at(index, "document")
        if head is None or index in self.inside or head.stop > self.end or self._is_other_word(index, head):
            return
        title = Title(self.number, head, index, head.stop, many=self._many(index))
        self._go_on(title, head.stop)
        yield title
        previous = title
        while following := self._shared(previous):
            following.after = previous
            yield following
            previous = following

    def _is_other_word(self, index: int, head: Hit) -> bool:
        """A longer everyday word (`thỏa thuận cấp cao`), `hai bên thỏa thuận` with a verb, a short form in a longer one."""
        for first in range(max(self.first, index - 2), index + 1):
            other = self.scan.at(first, "document_not")
            if other and first <= index and other.stop >= head.stop and other.stop > index:
                return True
        return False

    def _many(self, index: int) -> bool:
        for first in range(max(self.first, index - 2), index):
            hit = self.scan.at(first, "document_many")
            if hit and hit.stop == index:
                return True
        before = self.keys[index - 1] if index > self.first else ""
        return before.isdigit() and int(before) > 1 and (index - 1) not in self._date_tokens()

    def _date_tokens(self) -> set[int]:
        return {k for i in self.items.values() if i.kind == "date" for k in range(i.first, i.stop)}

    # --- the way through a title -------------------------------------------------------------------

    def _go_on(self, title: Title, at: int) -> None:
        quoted = title.head.first > self.first and self.keys[title.head.first - 1] == '"'
        limit = min(self.end, at + _LONGEST)
        while at < limit:
            step = self._step(title, at, quoted)
            if step <= at:
                break
            at = step
        if quoted and at < self.end and self.keys[at] == '"':
            title.stop = at
            title.first, title.stop = title.head.first, at
            return
        title.stop = self._trim(title, at)

    def _trim(self, title: Title, at: int) -> int:
        while at > title.head.stop and self.keys[at - 1] in _TRAILING:
            at -= 1
        return at

    def _step(self, title: Title, at: int, quoted: bool) -> int:
        """Where the title goes on after token ``at``; ``at`` itself where it ends."""
        key = self.keys[at]
        if key == '"':
            return at if quoted else self._quotation(title, at)
        if key == "giữa":
            return self._between(title, at)
        if period := self._period(title, at):
            return period
        if key == "(":
            return self._aside(title, at)
        if key in _STOPS:
            return at
        if key == ",":
            return at + 1 if self._list_goes_on(at) else at
        if (stop := chain_end(self.context, at)) and title.chain is None:
            title.chain, self._closed = (at, stop), stop
            return stop
        if pair := self._pair(title, at):
            return pair
        if within := self.scan.at(at, "title_within"):
            return within.stop
        if key == "với":
            return self._with(title, at)
        if key == "và" and (at == self._closed or not self._and_goes_on(at)):
            return at
        item = self.items.get(at)
        if item is not None:
            return self._item(title, item, at)
        if (ends := self.scan.at(at, "title_end")) and self.words[at][0].islower() and not quoted:
            return at if ends else at
        nested = self.scan.at(at, "document")
        if nested and at > title.head.stop and self.keys[at - 1] in ("đổi", "sung"):
            title.nested = nested
        return at + 1

    def _quotation(self, title: Title, at: int) -> int:
        close = next((k for k in range(at + 1, min(self.end, at + _LONGEST)) if self.keys[k] == '"'), None)
        return at if close is None or self.keys[at - 1] in _STOPS else close + 1

    def _item(self, title: Title, item: Item, at: int) -> int:
        if item.kind in ("person", "money"):
            return at
        if item.kind == "date":
            value = item.value.value
            day = isinstance(value, PartialDate) and (value.day is not None or value.month is not None)
            if day or title.period is not None:
                return at
            title.period, title.period_at = value, (at, item.stop)
        self._organization_pair(title, item)
        self._closed = item.stop if item.kind == "date" else -1
        return item.stop

    def _organization_pair(self, title: Title, item: Item) -> None:
        """`Ủy ban liên Chính phủ Việt Nam - Lào`: a body of both sides."""
        if item.kind == "organization" and title.both is None:
            after = self.items.get(item.stop + 1)
            if (
                after is not None
                and self.keys[item.stop] == "-"
                and after.kind in ("place", "organization")
                and {item.value.country, after.value.country} == {"VN", "LA"}
            ):
                title.both = (item.first, after.stop)
                return
            first = next((k for k in range(item.first, item.stop) if pair_end(self.context, k) == item.stop), None)
            if first is not None:
                title.both = (first, item.stop)

    def _period(self, title: Title, at: int) -> int:
        opener = self.scan.at(at, "title_period")
        for start in ((opener.stop, at) if opener else (at,)):
            item = self.items.get(start)
            if item is None or item.kind != "date":
                continue
            value = item.value.value
            if isinstance(value, PartialDate) and (value.day is not None or value.month is not None):
                return 0
            if title.period is None:
                title.period, title.period_at = value, (at, item.stop)
            self._closed = item.stop
            return item.stop
        year = self.keys[at]
        if at == title.head.stop and len(year) == 4 and year.isdigit() and year[:2] in ("19", "20"):
            title.period, title.period_at = PartialDate(year=int(year)), (at, at + 1)
            return at + 1
        return 0

    def _aside(self, title: Title, at: int) -> int:
        """`(2021-2025)`: a period in brackets belongs to the title; other brackets end it."""
        item = self.items.get(at + 1)
        if item and item.kind == "date" and item.stop < self.end and self.keys[item.stop] == ")" and title.period is None:
            value = item.value.value
            if isinstance(value, DateRange) and value.granularity == "year" and not self._anniversary(title):
                title.period, title.period_at = value, (at + 1, item.stop)
                return item.stop + 1
        return at

    def _anniversary(self, title: Title) -> bool:
        return any(
            (hit := self.scan.at(k, "document_act")) is not None and hit.value["act"] == "anniversary"
            for k in range(max(self.first, title.first - 5), title.first)
        )

    def _list_goes_on(self, at: int) -> bool:
        """`về tìm kiếm, quy tập hài cốt và chuyên gia`: a comma within a list that closes with `và`."""
        if at + 1 < self.end and self.keys[at + 1] == "giữa":
            return False
        k = at
        while k + 1 < min(self.end, at + 14):
            k += 1
            if within := self.scan.at(k, "title_within"):
                k = within.stop - 1
                continue
            if k == at + 1 and (not self.words[k][0].islower() and k not in self.items):
                return False
            if self.keys[k] in _STOPS or k != at + 1 and self.keys[k] in ("giữa",):
                return False
            if k > at + 1 and (self.scan.at(k, "both") or pair_end(self.context, k) or self.scan.at(k, "title_period") and k + 2 in self.items):
                return True
            if self.scan.at(k, "title_end", "both", "document", "document_act") and self.words[k][0].islower():
                return False
            if self.keys[k] == "và" or self.keys[k] == "," and k > at + 1:
                return self.keys[k] == "và" or self._list_goes_on(k)
        return False

    def _and_goes_on(self, at: int) -> bool:
        following = at + 1
        if following >= self.end or self.scan.at(following, "title_end", "document", "document_many", "both"):
            return False
        if self.scan.at(following, "document_act"):
            return "giữa" in self.keys[following : min(self.end, following + 7)]
        item = self.items.get(following)
        if item is not None:
            return item.kind in ("organization", "place")
        return not self.keys[following].isdigit() and self.keys[following] not in ("giữa", "lễ", "ngày")

    def _pair(self, title: Title, at: int) -> int:
        """`Việt Nam - Lào`, `hai nước Việt - Lào`, `hai nước`: both sides in the title."""
        start = at
        if both := self.scan.at(at, "both"):
            if self._acts(both.stop):
                return 0  # "Theo Hiệp định hai nước sẽ …"
            start = both.stop
        stop = pair_end(self.context, start)
        if not both and not stop:
            return 0
        stop = stop or start
        if both and both.value and stop == start and start in self.items and self.items[start].kind in ("organization",):
            stop = self.items[start].stop
        title.both = (at, stop) if title.both is None else (min(title.both[0], at), stop)
        self._closed = stop
        return stop

    def _acts(self, at: int) -> bool:
        """Whether a verb of which the words before are the subject starts at ``at``."""
        verb = self.scan.at(at, "title_end", "document_act")
        return verb is not None and at + 1 < self.end and "được" not in self.keys[at : at + 2]

    def _with(self, title: Title, at: int) -> int:
        """`với tỉnh Hủa Phăn`: a party; `với mục tiêu`: no part of the title."""
        for k in range(at + 1, min(self.end, at + 3)):
            item = self.items.get(k)
            if item and item.kind in ("organization", "place"):
                title.parties.append((at + 1, item.stop))
                return item.stop
        return at

    # --- parties ------------------------------------------------------------------------------------

    def parties(self, title: Title, at: int) -> None:
        """The parties after `giữa` at token ``at``."""
        title.stop = self._between(title, at)

    def _between(self, title: Title, at: int) -> int:
        """`giữa A và B`, `giữa A, B với C`, `giữa hai nước`: where the parties end."""
        first = at + 1
        if self.scan.at(first, "both") or (first < self.end and self.keys[first] in ("hai", "2")):
            return self._between_both(title, first)
        spans, begin, k = [], first, first
        complete = False  # a body of the party under way has been read
        while k < min(self.end, begin + _LONGEST_PARTY):
            item = self.items.get(k)
            if item and item.kind in ("organization", "place"):
                complete, k = True, item.stop
                continue
            key = self.keys[k]
            if complete and not spans and key in ("của", "hai") and (both := self.scan.at(k + (key == "của"), "both")):
                title.both = (first, both.stop)  # "giữa Quỹ … của hai nước"
                self._closed = both.stop
                return both.stop
            if key == "(":
                close = next((c for c in range(k, min(self.end, k + 20)) if self.keys[c] == ")"), None)
                if close is None:
                    break
                if not any(c in self.items for c in range(k, close)):
                    break
                complete, k = True, close + 1
                continue
            if key in _JOIN and k > begin:
                if spans and not (complete and self._party_follows(k)):
                    break
                if not spans and not complete and not self._party_ahead(k):
                    k += 1
                    continue
                spans.append((begin, k))
                begin, k, complete = k + 1, k + 1, False
                continue
            if key in _STOPS or key == '"' or item or self._period(title, k):
                break
            if spans and complete and not (key == "," and self._party_follows(k)):
                if key in ("của", "tại", "-") and (nxt := self.items.get(k + 1)) and nxt.kind in ("place", "organization"):
                    k = nxt.stop
                    continue
                break
            if spans and (self.scan.at(k, "title_end") or key in ("về", ",")) and self.words[k][0].islower():
                break
            if spans and key == "," and self._party_follows(k):
                spans.append((begin, k))
                begin, k, complete = k + 1, k + 1, False
                continue
            if not spans and self.scan.at(k, "document_act", "document") and self.words[k][0].islower():
                return at
            k += 1
        if not spans:
            whole = [i for i in self.items.values() if first <= i.first < k and i.kind in ("organization", "place")]
            if not whole:
                return at
            spans, begin = [(first, k)], k
        if begin < k:
            spans.append((begin, k))
        title.parties.extend((a, b) for a, b in spans if b > a)
        self._closed = k
        return k

    def _between_both(self, title: Title, at: int) -> int:
        both = self.scan.at(at, "both")
        end = both.stop if both else at + 1
        while end < self.end and end - at < 14:
            item = self.items.get(end)
            if item and item.kind in ("organization", "place"):
                end = item.stop
            elif stop := pair_end(self.context, end):
                end = stop
            elif self.keys[end] in ("-", "và") and (nxt := self.items.get(end + 1)) and nxt.kind in ("organization", "place"):
                end = nxt.stop
            elif both is None and self.words[end][0].isalpha() and not self.scan.at(end, "title_end", "both") and self.keys[end] not in ("về", "giai"):
                end += 1
            elif hit := self.scan.at(end, "both"):
                end = hit.stop
            else:
                break
        title.both = (at, end)
        self._closed = end
        return end

    def _party_follows(self, at: int) -> bool:
        """Whether a body stands right after a joining word or comma."""
        for k in (at + 1, at + 2):
            item = self.items.get(k)
            if item and item.kind in ("organization", "place"):
                return True
            if k < self.end and not self.scan.at(k, "document_many"):
                return False
        return False

    def _party_ahead(self, at: int) -> bool:
        """Whether a second party begins after this `và`: it starts with a capital."""
        return at + 1 < self.end and (at + 1 in self.items or self.words[at + 1][0].isupper())

    def _shared(self, title: Title) -> Title | None:
        """`…; giữa C và D`: the next pair under the same noun."""
        at = title.stop
        while at < self.end and self.keys[at] in (",", ";", "và", ":"):
            at += 1
        if at == title.stop or at >= self.end or self.keys[at] != "giữa":
            return None
        following = Title(self.number, title.head, at, at, shares=title.shares or title)
        stop = self._between(following, at)
        if stop <= at:
            return None
        following.stop = self._trim(following, stop)
        return following


def pair_end(context: Context, at: int) -> int:
    """Where `Việt Nam - Lào`, `Lào - Việt Nam`, `Việt - Lào` that starts at token ``at`` ends; 0 where none does."""
    found = countries(context, at)
    return found[1][0] if len(found) == 2 and {country for _, country in found} == {"VN", "LA"} else 0


def chain_end(context: Context, at: int) -> int:
    """Where `Việt Nam - Lào - Trung Quốc` ends: three countries or more with both sides among them; else 0."""
    found = countries(context, at)
    return found[-1][0] if len(found) > 2 and {"VN", "LA"} <= {country for _, country in found} else 0


def countries(context: Context, at: int) -> list[tuple[int, str]]:
    """The countries named in a row from token ``at``, each with the token after it: `Việt Nam - Lào`, `Việt Nam và Lào`."""
    found: list[tuple[int, str]] = []
    keys = context.scan.tokens.keys
    while at < len(keys):
        stop, country = _country(context, at)
        if not stop or found and keys[at - 1] not in ("-", "và") and found[-1][0] != at:
            break
        found.append((stop, country))
        at = stop + (stop < len(keys) and keys[stop] in ("-", "và"))
    return found


def _country(context: Context, at: int) -> tuple[int, str]:
    """The end and the country of a country's name at ``at``; `Việt` stands for Việt Nam."""
    known = context.cast.place_at.get(at)
    if known and known[1].kind == "country":
        return known[0], known[1].country or ""
    return (at + 1, "VN") if context.scan.tokens.keys[at] in ("việt", "vn") else (0, "")
