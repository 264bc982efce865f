"""A giving verb in its clause: what the constructions and the records of a gift are read from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_arguments import Arguments
from vnlao_coop.vi.facts.gift_parties import ASPECTS, Mark
from vnlao_coop.vi.facts.gift_sides import Side, Sides

_THEREBY = ("theo", "đó")
_LIVED = frozenset(["train", "heal", "send"])
_RECOUNTS = (("thực", "hiện"), ("kết", "quả"))
_ITEMS = 16  # sentences of a list of what was agreed
_BULLETS = frozenset("-–—+•*")
_MEETS = (("hội", "nghị"), ("hội", "đàm"), ("kỳ", "họp"), ("cuộc", "họp"))
_SETTLES = (("kết", "luận"), ("thống", "nhất"), ("nhất", "trí"))
_STATES = ("nêu", "rõ")
_NOUN = 3  # tokens in which a document opens a sentence
_AHEAD = frozenset(["send", "train"])
_AGREED_BACK = 3  # sentences from what was agreed to what it means
_OPENING = 8  # marks at the head of a sentence that says what was agreed
_AGO = 3  # sentences in which a sum that was told is meant again
THIS = (("này",), ("trên",), ("đó",))
_MANY = (("các",), ("những",), ("nhiều",))
_PARTS = frozenset(",;:")  # signs behind which another may act
_CUTS = frozenset(["say", "ask", "thank", "trade", "purpose", "if", "new", "part", "from", "by"])


@dataclass(slots=True, eq=False)
class Clause:
    """One clause of a sentence, up to a semicolon: ``marks[start:end]``, tokens ``first_token:end_token``.

    ``before`` is the giver of the clause before, ``last`` the gift told last; ``thanking`` that the
    clause thanks for what it names.
    """

    context: Context
    sides: Sides
    number: int
    marks: Sequence[Mark]
    start: int
    end: int
    first_token: int
    end_token: int
    before: Side | None = None
    last: Draft | None = None
    thanking: bool = False
    payer: Side | None = None

    @property
    def told(self) -> Draft | None:
        """The gift told last, where this very sentence tells it."""
        return self.last if self.last is not None and self.last.number == self.number else None

    @property
    def pieces(self) -> list[Mark]:
        """Its marks without the signs between them."""
        return [m for m in self.marks[self.start : self.end] if m.tag != "stop"]

    @property
    def listed(self) -> bool:
        """`Hai bên thống nhất: | - Về y tế: A cấp … | - Về giáo dục: …`: in the list that says what was agreed."""
        tokens, sentences = self.context.scan.tokens, self.context.sentences
        for number in range(self.number, max(-1, self.number - _ITEMS), -1):
            first = sentences[number].first
            if number < self.number and self._opens_list(number):
                return True
            if tokens.opens_line(first) and not self._is_item(first):
                return False
        return False

    @property
    def heading(self) -> int | None:
        """The sentence that ends in a colon, of whose list this one is an item on a line of its own."""
        tokens, sentences = self.context.scan.tokens, self.context.sentences
        for number in range(self.number, max(-1, self.number - _ITEMS), -1):
            first, stop = sentences[number][:2]
            if number < self.number and self.keys[stop - 1] == ":":
                return number
            if not (tokens.opens_line(first) and self._is_item(first)):
                return None
        return None

    def _is_item(self, first: int) -> bool:
        """`- `, `1. `, `Về y tế`, `Hai là`, `Thứ ba` at the head of a line."""
        opening, after = self.keys[first], self.keys[first + 1 : first + 2]
        counted = opening.isdigit() or after == ("là",) or opening == "thứ"
        return counted or opening == "về" or not _BULLETS.isdisjoint(opening)

    def _opens_list(self, number: int) -> bool:
        """`Hai bên thống nhất các nội dung sau:`, `Theo thỏa thuận: 1. …`: what was agreed follows."""
        marks = self.sides.marks.of(number)
        both = next((k for k, m in enumerate(marks[:_OPENING]) if m.tag == "party" and m.value.both), None)
        after = marks[both + 1 : both + 2] if both is not None else marks[:2]
        role = "pledged" if both is not None else "document"
        said = next((m for m in after if m.role == role and (both is not None or m.value.get("opens"))), None)
        if self.concludes(number):
            return True
        ahead = (m for m in marks if said is not None and m.first >= said.stop and (m.tag == "verb" or m.value == ":"))
        return next((m.tag == "stop" for m in ahead), False)

    def concludes(self, number: int) -> bool:
        """`Hội nghị thống nhất:`, `hội đàm kết luận:`, `Thỏa thuận nêu rõ:`: what was settled follows."""
        first, stop = self.context.sentences[number][:2]
        colon = next((k for k in range(first, stop) if self.keys[k] == ":"), first)
        said = [*pairwise(self.keys[first:colon])]
        if said[-1:] == [_STATES] and self.context.scan.starting("document", first, first + _NOUN):
            return True
        settled = [k for k, pair in enumerate(said) if pair in _SETTLES and said[max(0, k - 2)] in _MEETS]
        return bool(settled) and not any(m.tag == "verb" and m.first < colon for m in self.sides.marks.of(number))

    def lived(self, verb: Mark) -> bool:
        """`150 nhà giáo từng dạy học ở B`: who they are, no gift."""
        before = self.keys[max(0, verb.first - 2) : verb.first]
        act = verb.value["act"] if verb.tag == "verb" else None
        return act in _LIVED and before[-1:] == ("từng",) and before[0] != "đã"

    @property
    def keys(self) -> Sequence[str]:
        """The folded tokens of the text."""
        return self.context.scan.tokens.keys


@dataclass(slots=True, eq=False)
class Telling:
    """The verb ``clause.marks[at]`` with its arguments.

    ``act`` is the verb's way of giving (`funds` for a noun of money or a gift); ``passive``: the
    subject is its agent (`do A tặng`); ``nominal``: the verb is a noun (`viện trợ của A`); ``left``:
    thing and receiver stand before it; ``front``: the things alone do; ``rule`` is its construction; ``roles``
    are the small words between subject and verb.
    """

    clause: Clause
    at: int
    verb: Mark
    act: str
    args: Arguments
    subject: Mark | None
    passive: bool
    nominal: bool
    roles: list[str]
    left: bool = False
    rule: str = "A gives B"
    front: bool = False
    sum: Mark | None = None

    @property
    def before(self) -> Sequence[Mark]:
        """The marks of the clause before the verb."""
        return self.clause.marks[self.clause.start : self.at]

    @property
    def gap(self) -> Sequence[str]:
        """The words right before the verb that no mark holds: the subject, where nobody could be read from it."""
        clause, at = self.clause, self._head
        start = clause.marks[at - 1].stop if at > clause.start else clause.first_token
        return clause.context.scan.tokens.words[start : clause.marks[at].first]

    @property
    def stranger(self) -> bool:
        """`…; chùa Mẫu Sơn | tặng …`, `…; các cơ sở may ở chợ | tặng …`: who acts has no name that a table holds."""
        clause, head, marks = self.clause, self._head, self.clause.marks
        if self.subject is not None and self.subject.value.donors:
            return not (self.subject.value.actors or self.subject.value.countries or self.passive)
        if self.subject is not None or self.passive or self.nominal:
            return False
        at = head
        while at > clause.start and _describes(marks[at - 1]):
            at -= 1
        sign = marks[at - 1] if at > clause.start else None
        if sign is not None and sign.role != "and" and not (sign.tag == "stop" and sign.value in _PARTS):
            return False
        first = sign.stop if sign is not None else clause.first_token
        if first == clause.context.sentences[clause.number].first:
            return False
        if any(m.tag == "party" for m in marks[at:head]):
            return True
        words = clause.context.scan.tokens.words[first : marks[head].first]
        return bool(self.gap) and (words[:1] in _MANY or any(word[0].isupper() for word in words[1:]))

    @property
    def _head(self) -> int:
        """The index of the verb, or of the first small word right before it."""
        marks, at = self.clause.marks, self.at
        while at > self.clause.start and marks[at - 1].role in ASPECTS and marks[at - 1].stop == marks[at].first:
            at -= 1
        return at

    @property
    def written(self) -> bool:
        """`theo thỏa thuận, A cấp …`, `ký Hiệp định …, trong đó A viện trợ …`: given in a document, not handed over."""
        before = self.before
        at = next((k for k in range(len(before) - 1, -1, -1) if before[k].role == "document"), None)
        if at is not None and self.act == "lend":
            return True
        if at is None or self._is_past or self.args.awards:
            return False
        follows = any(m.role == "part" or self.clause.keys[m.first : m.stop] == _THEREBY for m in before[at + 1 :])
        return follows or self.clause.keys[before[at].first] == "theo"

    @property
    def recounted(self) -> bool:
        """`Hai bên đánh giá kết quả hợp tác 2019 - 2022: A giúp B xây …`: a list of what was done."""
        keys, first = self.clause.keys, self.clause.context.sentences[self.clause.number].first
        colon = next((k for k in range(self.verb.first - 1, first, -1) if keys[k] == ":"), first)
        opening = keys[first:colon]
        return _RECOUNTS[1] in pairwise(opening) and "sẽ" not in opening and "tới" not in opening

    @property
    def agreed(self) -> bool:
        """`Hai bên thống nhất: A cấp …; cử …`, `Theo bản ghi nhớ, A cấp …; hỗ trợ …`: an item of what was agreed."""
        clause, keys = self.clause, self.clause.keys
        if self._told_as_done:
            return False
        opening = clause.sides.marks.of(clause.number)[:_OPENING]
        if any(m.role == "document" and m.value.get("opens") for m in opening[:2]):
            return True
        colon = ":" in keys[opening[0].first : self.verb.first] if opening else False
        if self._thereby(opening) or clause.listed or (colon and clause.concludes(clause.number)):
            return True
        both = next((k for k, m in enumerate(opening) if m.tag == "party" and m.value.both), None)
        after = opening[both + 1 : both + 2] if both is not None else []
        return any(m.role == "pledged" and ":" in keys[m.stop : self.verb.first] for m in after)

    @property
    def foreseen(self) -> bool:
        """`Hai bên thống nhất … . A cử chuyên gia hướng dẫn B.`: what follows what was agreed, and is not said done."""
        clause = self.clause
        if self.roles or self._told_as_done:
            return False
        if self._agreed_before(clause.number):
            return self.act != "give" and not any(m.role == "say" for m in clause.marks[: self.at])
        if self.act not in _AHEAD or self.args.quantities or self.args.money:
            return False
        if any(map(self._agreed_before, range(max(0, clause.number - _AGREED_BACK), clause.number))):
            return not any(m.tag == "date" for m in clause.marks[clause.start : self.at])
        return False

    def _agreed_before(self, number: int) -> bool:
        """`Hai bên nhất trí …`: whether a sentence tells, before this gift, what both agree on."""
        marks = self.clause.sides.marks.of(number)
        agrees = (two for one, two in pairwise(marks) if one.tag == "party" and one.value.joint)
        return any(m.role == "pledged" and m.value.get("agrees") and m.first < self.verb.first for m in agrees)

    def _thereby(self, opening: Sequence[Mark]) -> bool:
        """`Hai bên ký Thỏa thuận … . Theo đó, A cấp …`, `hai bên ký …; theo đó, A cấp …`."""
        clause, keys = self.clause, self.clause.keys
        marks, start = clause.sides.marks, clause.first_token
        here = clause.marks[clause.start : clause.start + 2]
        so = next((m for m in (*here, *opening[:2]) if keys[m.first : m.stop] == _THEREBY), None)
        if so is None:
            return False
        before = marks.of(clause.number) if so.first >= start > opening[0].first else marks.of(clause.number - 1)
        signed = [m for m in before if m.role == "document" and not m.value.get("opens") and m.first < so.first]
        if not signed or not clause.number:
            return False
        recounts = pairwise(keys[before[0].first : so.first])  # kết quả một năm thực hiện Biên bản ký năm ngoái
        return all(pair not in _RECOUNTS for pair in recounts)

    @property
    def _told_as_done(self) -> bool:
        """`đã trao`, `đang giúp`, an honour: no item of what was agreed."""
        going = "đang" in self.clause.keys[self._since : self.verb.first]
        return bool(self.args.awards) or self._is_past or going

    @property
    def _is_past(self) -> bool:
        """`đã trao`, `Theo chương trình, đoàn đã thăm A và tặng …`."""
        acts = any(one.tag == "party" and two.role == "done" for one, two in pairwise(self.before))
        return "done" in self.roles or acts

    @property
    def _since(self) -> int:
        return (
            self.subject.stop if self.subject is not None and self.subject.stop < self.verb.first else self.verb.first
        )

    def fronted(self) -> None:
        """`3 trạm y tế A xây tặng B`, `30 tấn gạo của A chuyển tới B`: what is given stands right before, uncut."""
        args = self.args
        if self.verb.tag == "verb" and self.verb.value.get("brought"):  # bàn ghế mà A đưa sang: all stands before
            args.things, args.quantities, args.money, args.content = [], [], [], []
        to = args.receiver.first if args.receiver is not None else -1
        given = [m for m in args.objects if m.tag != "quantity" or not m.first < to <= m.stop]  # dành cho 270 cán bộ
        if self.act not in ("give", "aid", "build") or given or args.content or self.nominal or self.passive:
            return
        related = self.subject is not None and self.clause.keys[self.subject.first - 1] == "mà"
        if related and args.agent is not None and self.clause.keys[args.agent.first - 1] == "được":
            args.receiver, args.agent = args.receiver or args.agent, None  # 30 máy tính mà A chở sang được B lắp
        if args.receiver is None and args.owner is None and not related and not self.clause.thanking:
            return
        before, held = self.before, False
        for index in range(len(before) - 1, -1, -1):
            mark = before[index]
            if mark.tag == "verb" and mark.value.get("abroad") and index and before[index - 1].tag == "money":
                continue  # 715 tỷ đồng viện trợ mà A dành cho B
            if mark.tag == "verb" and mark.value["act"] == "advise" and args.things:
                break  # biên soạn 5 bộ giáo trình (và) tặng B
            if mark.tag == "verb" or mark.role == "from":
                held = True  # nhận 20 xe dành cho …: these are the objects of another verb
            if mark.tag == "verb" and mark.value["act"] == "build" and self.verb.value.get("handover"):
                held = False  # công trình A thi công, bàn giao cho B
                continue
            if mark.tag in ("stop", "verb", "date") or mark.role in _CUTS:
                break
            if mark.tag == "quantity":
                args.quantities.insert(0, mark)
            elif mark.tag == "money":
                args.money.insert(0, mark)
            elif mark.tag == "award":
                args.awards.insert(0, mark)
            elif mark.tag == "thing" and (not mark.value.get("weak") or before[index - 1].tag == "quantity"):
                args.things.insert(0, mark)
            elif mark.tag == "party" and index and before[index - 1].role == "of" and args.possessor is None:
                args.possessor = mark
            elif mark.tag == "party" and before[index - 1].role == "at" and args.location is None:
                if related or any(m.tag == "thing" and m.value["kind"] == "training" for m in before[:index]):
                    args.location = mark
        placed = related and args.location is not None
        placed = placed or any(
            m.value["kind"] == "training" for m in args.things
        )  # khóa học dành cho B, do A giảng dạy
        placed = placed or related and bool(self.verb.value.get("strong"))  # ngôi trường mà A xây tặng B
        if held or not (
            placed or args.quantities or args.money or args.awards
        ):  # uncounted, the words before may be anything
            args.things, args.quantities, args.money, args.possessor = [], [], [], None
            args.awards = []
        self.front = bool(args.objects)

    def referred(self) -> None:
        """`… vận động được 2 tỷ đồng; số tiền này sẽ chuyển cho B`: the sum named last, which nothing has told yet."""
        args, keys, clause = self.args, self.clause.keys, self.clause
        told = clause.last is not None and clause.last.amount is not None and clause.number - clause.last.number < _AGO
        if self.act not in ("give", "aid") or args.objects or args.receiver is None or told or self.nominal:
            return
        this = next((m for m in self.before if m.tag == "thing" and m.value["kind"] == "grant"), None)
        if this is None or keys[this.stop : this.stop + 1] not in THIS:
            return
        for number in range(clause.number, max(-1, clause.number - 2), -1):
            sums = [m for m in clause.sides.marks.of(number) if m.tag == "money" and m.stop <= this.first]
            if sums:
                self.sum = sums[-1]
                args.things.append(this)
                return

    def handed(self) -> None:
        """`bàn giao cho B Trường Tiểu học A`: the body named behind who receives is the works handed over."""
        args, scan = self.args, self.clause.context.scan
        owner = args.owner
        handover = self.verb.tag == "verb" and bool(self.verb.value.get("handover"))
        if not handover or args.objects or args.receiver is None or owner is None:
            return
        hit = scan.at(owner.first, "gift_thing")
        if hit is not None and hit.value["kind"] == "construction" and owner.first > args.receiver.first:
            args.things.append(Mark("thing", owner.first, owner.stop, hit.value))
            args.owner = None

    @property
    def works(self) -> bool:
        """Whether works are among the things given."""
        return any(m.value["kind"] == "construction" for m in self.args.things)


def _describes(mark: Mark) -> bool:
    """Whether it may stand among the words for somebody without a name: `các hộ kinh doanh ở chợ`."""
    return (
        mark.tag in ("thing", "quantity") or mark.role in ("each", "at") or (mark.tag == "party" and mark.value.donors)
    )
