"""Offices told of who was named before (`X … Ông là Giám đốc …`), or like another's (`người đồng cấp`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.mentions import ALONE, CAREER, CLAUSE, COUNTERPART, LENT, OWNER, PRONOUN, Person
from vnlao_coop.vi.actors.names import is_vietnamese_syllable
from vnlao_coop.vi.actors.office_links import Links
from vnlao_coop.vi.actors.office_rows import Rows
from vnlao_coop.vi.actors.offices import Office, as_former
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit, Scan
from vnlao_coop.vi.sentences import Sentence

_MENTIONS = "vnlao_coop.vi.replay:mentions"
_PRONOUNS = frozenset(["ông", "bà", "anh", "chị", "cụ", "đồng"])  # đồng chí
_MEN, _WOMEN = frozenset(["ông", "anh"]), frozenset(["bà", "chị"])
_UNLIKE = ((_MEN, _WOMEN), (_WOMEN, _MEN))
_BULLETS = frozenset("-–+*•")
# The last words of a time: `Hiện nay | ông …`, `Tròn 20 tuổi | bà …`.
_WHEN = frozenset(["hiện", "nay", "tại", "trước", "từ", "năm", "sau", "đến", "tháng", "đó", "giai", "nhiệm", "tuổi"])
_LIFE = frozenset([("cuộc", "đời"), ("sự", "nghiệp"), ("công", "tác")])
_CENTURIES = frozenset(["19", "20"])
_PAST = frozenset(product(("khi", "lúc", "hồi", "thời"), ("đó", "ấy")))
_LIVES = frozenset(["sinh", "quê", "nhập", "tốt", "từng", "vào", "tham", "sang"])  # Ông | sinh năm …, nhập ngũ …
_LONGEST_LIFE = 40  # tokens up to the office, or up to the pronoun
_LONGEST_OPENING = 9  # tokens up to the office in `Trong thời gian giữ cương vị | Chủ tịch …, ông …`
_LONGEST_SPEECH = 250  # tokens of a quotation up to `tôi`
_LONGEST_LEAD = 10  # tokens between where a clause opens and its verb
_OPENS = frozenset([".", ",", ";", ":", '"', "-"])  # before a name that opens a clause
_JOINS = frozenset([",", ";", "và", "rồi"])  # before a clause without a subject
_GOES = frozenset(fold("chuyển về sang lên vào ra xuống tới đến qua ở tại").split())
_SENDS = frozenset(fold("cử đưa mời gửi điều giao bầu phân chọn").split())
_NOT_YET = frozenset(
    [("giới", "thiệu"), ("đề", "cử"), ("ứng", "cử"), ("tranh", "cử"), ("đề", "xuất"), ("đề", "nghị"), ("dự", "kiến")]
)
# Who else may be told of in a clause, and what is not so.
_OTHERS = frozenset(
    fold("vợ chồng con cháu bố cha mẹ anh em chị người ai họ tôi không chưa sẽ muốn nếu việc do").split()
)
_POST = ("chức", "vụ")
_LONGEST_LABEL = 7  # tokens up to the colon of `Tóm tắt quá trình công tác:`


@dataclass(slots=True, eq=False)
class Retold:
    """Reads such offices of one scan."""

    scan: Scan
    row: Rows
    links: Links

    @rule(
        PRONOUN,
        reader=_MENTIONS,
        examples={
            "Trần Văn Bình sinh năm 1960. Ông là Giám đốc Sở Y tế tỉnh Sơn La từ năm 2010.": {
                "Trần Văn Bình": "Giám đốc Sở Y tế tỉnh Sơn La"
            },
            "Bà Lê Thị Mẫu kể. Bà từng giữ chức Bí thư Huyện ủy Mẫu Sơn.": {"Lê Thị Mẫu": "Bí thư Huyện ủy Mẫu Sơn"},
            "Bà Lê Thị Mẫu kể. Trên cương vị Chủ tịch UBND xã Mẫu Sơn, bà đi nhiều nơi.": {
                "Lê Thị Mẫu": "Chủ tịch UBND xã Mẫu Sơn"
            },
            "Ông Bounmy Vongsa kể. Sau khi học xong, ông kinh qua nhiều chức vụ như Giám đốc Sở Y tế tỉnh Hủa Phăn.": {
                "Bounmy Vongsa": "Giám đốc Sở Y tế tỉnh Hủa Phăn"
            },
        },
        never=[
            "Ông Trần Văn Bình gặp ông Lê Văn Mẫu. Ông là Giám đốc Sở Y tế.",
            "Ông Trần Văn Bình kể. Khi gặp ông Lê Văn Mẫu, ông là Giám đốc Sở Y tế.",
            "Ông Trần Văn Bình gặp ông Lê Văn Mẫu, khi đó ông là Giám đốc Sở Y tế.",
            "Ông Trần Văn Bình kể. Bà là Giám đốc Sở Y tế.",
            "Ông Trần Văn Bình kể. Ông gặp Giám đốc Sở Y tế.",
        ],
    )
    def of_pronoun(
        self, sentence: Sentence, number: int, before: Sequence[Person], here: Sequence[Person]
    ) -> Person | None:
        """An office told of `ông`, `bà` at the head of a sentence or clause, where one person only is named before."""
        told = (self._told_of(first, sentence, number, before, here) for first in self._pronouns(sentence))
        return next(filter(None, told), None)

    def _told_of(
        self, first: int, sentence: Sentence, number: int, before: Sequence[Person], here: Sequence[Person]
    ) -> Person | None:
        """The office that the verb behind the pronoun at ``first`` tells of."""
        keys = self.scan.tokens.keys
        if named := [p for p in here if p.stop <= first and self.is_person(p)]:
            before = named if keys[first - 1] in _WHEN else ()  # Ông X nhớ lại, khi đó | ông là …; Gặp ông Y, ông là …
        link = self._later_verb(first + 1 + (keys[first + 1] == "chí"), sentence.stop) if before else None
        if link is None or link.stop >= sentence.stop:
            return None
        if (held := self._called(first, before)) is None:
            return None
        stack, end = self.links.told(link, sentence.stop)
        if not stack or all(office.rank for office in stack):
            return None
        _, over = self.links.period(self._past_bullet(sentence), first)
        if over or keys[max(0, first - 2) : first] in _PAST:  # từ năm 1975 đến năm 1991, ông là …; khi đó, ông là …
            stack = as_former(stack)
        return Person(held.first, held.stop, (first, end), stack, True, number, PRONOUN, after_rule=PRONOUN)

    def _called(self, pronoun: int, before: Sequence[Person]) -> Person | None:
        """Who is called `ông`, `bà` at ``pronoun``: the only one named before, where that is no woman or man."""
        held, keys = self._only_one(before) if before else None, self.scan.tokens.keys
        called = keys[held.first - 1] if held is not None and held.first else ""
        unlike = any(called in one and keys[pronoun] in other for one, other in _UNLIKE)
        return held if self._acts(before) and not unlike else None

    def _acts(self, named: Sequence[Person]) -> bool:
        """Whether somebody is addressed, has an office or opens a clause: no `Trường Võ bị | Trần Quốc Tuấn`."""
        tokens = self.scan.tokens
        opens = (not p.first or tokens.opens_line(p.first) or tokens.keys[p.first - 1] in _OPENS for p in named)
        return any(p.honorific or p.offices or p.shared for p in named) or any(opens)

    @rule(
        CLAUSE,
        reader=_MENTIONS,
        examples={
            "Ông Trần Văn Bình học ở Hà Nội, năm 1990 được bổ nhiệm làm Giám đốc Sở Y tế.": {
                "Trần Văn Bình": "Giám đốc Sở Y tế"
            },
            "Năm 1970, ông Trần Văn Bình sang Lào làm Trưởng đoàn chuyên gia tỉnh Hủa Phăn.": {
                "Trần Văn Bình": "Trưởng đoàn chuyên gia tỉnh Hủa Phăn"
            },
            "Bà Lê Thị Mẫu kể. Bà quê ở Nghệ An, dạy học nhiều năm và giữ chức Trưởng phòng Giáo dục huyện.": {
                "Lê Thị Mẫu": "Trưởng phòng Giáo dục huyện"
            },
        },
        never=[
            "Ông Trần Văn Bình cử chuyên gia sang Lào làm Trưởng đoàn.",
            "Ông Trần Văn Bình gặp ông Lê Văn Mẫu, năm 1990 được bổ nhiệm làm Giám đốc Sở Y tế.",
            "Ông Trần Văn Bình kể, vợ ông từng giữ chức Giám đốc Sở Y tế.",
            "Ông Trần Văn Bình mong sẽ giữ chức Giám đốc Sở Y tế.",
        ],
    )
    def of_clause(
        self, sentence: Sentence, number: int, before: Sequence[Person], here: Sequence[Person]
    ) -> list[Person]:
        """Offices that the later verbs of a sentence tell of the only one who is named in it, or called `ông`."""
        spans = [range(*p.whole) for p in here if p.named]
        unnamed = {p.whole[0] for p in here if p.rule in (ALONE, LENT)}
        alone = {k for k in unnamed if not any(k in span for span in spans)}
        told: list[Person] = []
        reached = sentence.first
        for first in self.scan.starting("office_link", sentence.first, sentence.stop) if alone else ():
            link = self.scan.at(first, "office_link")
            if link is None or first < reached or alone.isdisjoint(range(link.stop, link.stop + _LONGEST_OPENING)):
                continue
            stack, end = self.links.told(link, sentence.stop)
            if not stack or stack[0].first not in alone or all(o.rank or o.trade or o.elsewhere for o in stack):
                continue
            if any(self.is_person(p) and link.stop <= p.whole[0] <= end for p in here):
                continue  # đảm nhận vai trò Chủ tịch ASEAN, | Đại tướng X
            held, since = self._subject(first, sentence, before, here)
            if held is None or not self._is_clause_of(max(since, reached), link, here):
                continue
            told.append(Person(held.first, held.stop, (first, end), stack, True, number, CLAUSE, after_rule=CLAUSE))
            reached = end
        return told or self._past_of(sentence, number, here)

    def _past_of(self, sentence: Sentence, number: int, here: Sequence[Person]) -> list[Person]:
        """`ông X, người thầy của nhiều thế hệ học trò, | nguyên Hiệu trưởng …`: what one was, behind what no table
        has, where nobody else is named in the sentence."""
        keys, said = self.scan.tokens.keys, self.scan.starting("say", sentence.first, sentence.stop)
        named = [p for p in here if self.is_person(p)]
        if len(named) != 1 or not self._acts(named):
            return []
        held = named[0]
        for was in here:
            first, end = was.whole
            if was.rule != ALONE or first < held.whole[1] or keys[first - 1 : first + 1] != (",", "nguyên"):
                continue
            if (
                first - held.stop > _LONGEST_LIFE
                or any(held.stop <= k < first for k in said)
                or keys[held.stop] not in (",", "-")
            ):
                continue
            return [Person(held.first, held.stop, (first, end), was.offices, True, number, CLAUSE, after_rule=CLAUSE)]
        return []

    def _subject(
        self, at: int, sentence: Sentence, before: Sequence[Person], here: Sequence[Person]
    ) -> tuple[Person | None, int]:
        """Who alone is named in a sentence before ``at``, or is called `ông` or `tôi` there, and where that ends."""
        keys = self.scan.tokens.keys
        named = [p for p in here if p.stop <= at and self.is_person(p)]
        speaks = next((k for k in range(at - 1, sentence.first, -1) if keys[k] == "tôi" and keys[k - 1] != "chúng"), 0)
        if speaks or keys[sentence.first] == "tôi":
            speaks = speaks or sentence.first
            return self._speaker(speaks, sentence, named or before, here), speaks + 1
        if named:
            held = self._only_one(named)
            kin = self.scan.ends_before(named[0].whole[0], sentence.first, "kin")
            since = max(p.whole[1] if p.whole[1] <= at else p.stop for p in named)
            unsure = kin or keys[named[0].whole[0] - 1] == "nếu"
            return None if unsure or not self._acts(named) else held, since
        pronoun = next((k for k in self._pronouns(sentence) if k < at), None)
        if pronoun is None:
            return None, at
        return self._called(pronoun, before), pronoun + 1

    def _speaker(self, at: int, sentence: Sentence, before: Sequence[Person], here: Sequence[Person]) -> Person | None:
        """Who says `tôi` at ``at``: the only one named before the quotation, or behind it in its sentence."""
        keys, held = self.scan.tokens.keys, self._only_one(before) if before else None
        if held is not None and self._acts(before) and at - held.stop < _LONGEST_SPEECH:
            spoken = keys[held.stop : at]
            if spoken.count('"') % 2 or spoken[:1] == (":",):  # Ông X kể: "… | tôi …; Ông X: … | tôi …
                return held
        after = [p for p in here if p.first > at and self.is_person(p)]
        quoted = bool(after) and keys[sentence.first : after[0].first].count('"') >= 1
        return self._only_one(after) if quoted and '"' in keys[at : after[0].first] else None

    def _is_clause_of(self, since: int, link: Hit, here: Sequence[Person]) -> bool:
        """Whether nobody else is told of between ``since`` and a verb: `X …, | năm 1990 được bổ nhiệm làm`, `X | về
        nước nhận nhiệm vụ`; not `X cho biết, | vợ ông từng làm`."""
        keys, first = self.scan.tokens.keys, link.first
        cut = next((k for k in range(first - 1, since - 1, -1) if keys[k] in _JOINS), since - 1)
        lead, speaks = keys[cut + 1 : first], keys[cut] == "tôi"
        role = self.scan.at(first, "own_role") is not None  # hiện công tác tại Sở Y tế | với cương vị Phó Giám đốc
        if not _NOT_YET.isdisjoint(pairwise(lead)):
            return False
        if len(lead) > _LONGEST_LEAD * (1 + role) or not _OTHERS.isdisjoint(lead) or ":" in lead or '"' in lead:
            return False
        if any(cut < p.whole[0] < first for p in here):
            return False
        if role:
            return True
        begin = self.links.period(cut + 1, first)[0]
        verb = self.links.verb(begin)
        direct = verb is not None and verb.stop == link.stop and (speaks or keys[cut] in _JOINS)
        if direct and (speaks or not (keys[first] == "là" and begin == first)):
            return True
        sent = not _SENDS.isdisjoint(lead) and "được" not in lead
        gone = not _GOES.isdisjoint(lead) and not sent
        place = next((k for k in range(cut + 1, first) if k in self.row.places and self.row.places[k].stop == first), 0)
        if place and keys[place - 1] not in _GOES or any(k in self.row.bodies for k in range(cut + 1, first)):
            return False
        if link.stop == first + 1:
            return keys[first] == "làm" and gone
        return not sent

    @rule(
        CAREER,
        reader=_MENTIONS,
        examples={
            "Tiểu sử ông Bounmy Vongsa\n- 1978 - 1986: Thứ trưởng Bộ Ngoại giao\n": {
                "Bounmy Vongsa": "Thứ trưởng Bộ Ngoại giao"
            },
            "Bà Lê Thị Mẫu sinh năm 1960.\nTừ năm 2010: Giám đốc Sở Y tế tỉnh Sơn La.": {
                "Lê Thị Mẫu": "Giám đốc Sở Y tế tỉnh Sơn La"
            },
            "Bà Lê Thị Mẫu sinh năm 1960. Quá trình công tác: 2001-2005: Phó Giám đốc Sở Y tế; 2006-2010: Phó Chủ tịch "
            "UBND huyện Mẫu Sơn.": {"Lê Thị Mẫu": "Phó Giám đốc Sở Y tế; Phó Chủ tịch UBND huyện Mẫu Sơn"},
        },
        never=[
            "Ông Trần Văn Bình kể.\n- 1978: Chủ tịch nước Lê Văn Mẫu sang thăm Lào.",
            "Ông Trần Văn Bình kể.\n- 8h00: Chủ tịch UBND tỉnh phát biểu.",
        ],
    )
    def of_career(self, sentence: Sentence, number: int, before: Sequence[Person]) -> Person | None:
        """The offices in a line of a curriculum vitae, whose they are who is named alone before."""
        keys, first, stop = self.scan.tokens.keys, self._past_bullet(sentence), sentence.stop
        if not before or sentence.first + 2 >= stop or (held := self._only_one(before)) is None:
            return None
        label = next((k + 1 for k in range(first, min(stop, first + _LONGEST_LABEL)) if keys[k] == ":"), first)
        at = first if self.links.period(first, stop)[0] > first else label
        if label > first and keys[first : first + 2] == _POST:
            post, end = self.links.timed(label, stop, over=False)  # - Chức vụ: Phó Chủ tịch …
            told = Person(held.first, held.stop, (first, end), post, True, number, CAREER, after_rule=CAREER)
            return told if post and end >= stop - 1 else None
        stack: tuple[Office, ...] = ()
        end = at
        while at < stop:
            begin, over = self.links.period(at, stop)
            mark = begin < stop and keys[begin] in (":", ",")
            if begin == at or begin + 1 >= stop or not (keys[begin] == ":" or self.links.verb(begin + mark)):
                break
            more, after = self.links.later(begin + mark, stop, over=over)
            stack, end = stack + more, after if more else end
            at = next((k + 1 for k in range(begin, stop) if keys[k] == ";"), stop)
        if not stack:
            return None
        return Person(held.first, held.stop, (first, end), stack, True, number, CAREER, after_rule=CAREER)

    def of_role(self, sentence: Sentence, number: int, before: Sequence[Person]) -> Person | None:
        """`Trên cương vị Chủ tịch Hội Hữu nghị, | ông …`, `Thời còn làm Bí thư Huyện ủy, | bà …`: the office of who is
        named alone before."""
        first, keys, stop = self._past_bullet(sentence), self.scan.tokens.keys, sentence.stop
        at = next((k for k in range(first, min(stop, first + _LONGEST_OPENING)) if k in self.row.offices), 0)
        link = self.links.before(at, first) if before and at else None
        role = link is not None or at > first and self.scan.ends_before(at, first, "own_role")
        if not (before and at and role) or "," in keys[first:at]:
            return None
        stack, end = self.row.stack(at, stop, aside=True)
        end = self.links.period(end, stop)[0]
        pronoun = end + 2 < stop and keys[end] == "," and keys[end + 1] in _PRONOUNS
        named = self.row.name(end + 2, stop, announced=True) > end + 2 or end + 2 in self.row.offices
        held = self._called(end + 1, before) if stack and pronoun and not named else None
        if held is None:
            return None
        if link is not None and link.value.get("former"):
            stack = as_former(stack)
        return Person(held.first, held.stop, (first, end), stack, True, number, PRONOUN, after_rule=PRONOUN)

    def _later_verb(self, at: int, stop: int) -> Hit | None:
        """The verb right at ``at``, or behind what is told of a life: `Ông sinh năm 1950 ở A, | từng giữ chức …`."""
        link, keys = self.links.verb(at), self.scan.tokens.keys
        if link is not None or at >= stop or keys[at] not in _LIVES:
            return link
        commas = (k for k in range(at, min(stop - 1, at + _LONGEST_LIFE)) if keys[k] == ",")
        later = (self.links.verb(k + 1) for k in commas)
        return next((verb for verb in later if verb is not None and verb.stop > verb.first + 1), None)

    def _only_one(self, before: Sequence[Person]) -> Person | None:
        """Who is named, where nobody else is."""
        if len({self.scan.tokens.keys[p.stop - 1] for p in before}) != 1 or not self.is_person(before[0]):
            return None
        return before[0]

    def is_person(self, held: Person) -> bool:
        """Whether something says so: `Hóc Mẫu`, two Vietnamese syllables without a family name, may be a place, and one
        word anything."""
        if held.stop - held.first < 2 and not (held.named and held.honorific):
            return False
        known = held.honorific or held.offices or held.shared or self.scan.at(held.first, "surname")
        words = self.scan.tokens.words[held.first : held.stop]
        return bool(known) or not all(map(is_vietnamese_syllable, words))

    def _past_bullet(self, sentence: Sentence) -> int:
        return sentence.first + (self.scan.tokens.keys[sentence.first] in _BULLETS)

    def _pronouns(self, sentence: Sentence) -> Iterator[int]:
        """Where `ông`, `bà` opens a sentence, or a clause after a time or what was done: `Hiện nay, | ông …`,
        `Sau khi học xong, | bà …`, `…, khi đó | ông …`."""
        keys, first = self.scan.tokens.keys, self._past_bullet(sentence)
        for k in self.scan.tokens.among(_PRONOUNS, first, min(sentence.stop - 2, first + _LONGEST_LIFE)):
            year = len(keys[k - 1]) == 4 and keys[k - 1][:2] in _CENTURIES  # Năm 1998 | ông …, Tháng 5/1998 | ông …
            life = keys[k - 1] == "của" and keys[k - 3 : k - 1] in _LIFE  # Cuộc đời của | ông kinh qua …
            if k == first or year or life or keys[k - 1] == "," or keys[k - 1] in _WHEN:
                yield k

    @rule(
        OWNER,
        reader=_MENTIONS,
        examples={
            "Người phát ngôn Trần Văn Bình của Bộ Ngoại giao nói.": {"Trần Văn Bình": "Người phát ngôn Bộ Ngoại giao"},
            "ba Thứ trưởng: Trần Văn Bình (Bộ Y tế), Lê Thị Hoa (Bộ Tư pháp)": {"Lê Thị Hoa": "Thứ trưởng Bộ Tư pháp"},
        },
        never=["Chủ tịch UBND tỉnh Hà Tĩnh Trần Văn Bình của Bộ Ngoại giao nói."],
    )
    def with_owner(self, stack: tuple[Office, ...], at: int, stop: int) -> tuple[Office, ...]:
        """`người phát ngôn X của Bộ Ngoại giao Lào`: the body behind the name is what the office is of."""
        office, keys = stack[-1], self.scan.tokens.keys
        if at + 1 >= stop or keys[at] not in ("của", "thuộc", "(") or office.rank or office.head or not office.bare:
            return stack
        body = self.row.bodies.get(at + 1)
        if body is None or body.stop > stop or keys[at] == "(" and keys[body.stop : body.stop + 1] != (")",):
            return stack
        spelt = f"{self.scan.tokens.text(office.first, office.stop)} {body.value.name}"
        complement, place = (at + 1, body.stop), body.value.place
        owned = office._replace(complement=complement, body=body.value, place=place, spelt=spelt, rule=OWNER)
        return (*stack[:-1], owned)

    @rule(
        COUNTERPART,
        reader=_MENTIONS,
        examples={
            "Bộ trưởng Bộ Y tế Trần Văn Bình và người đồng cấp Lào Bounmy Vongsa ký.": {
                "Bounmy Vongsa": "Bộ trưởng Bộ Y tế Lào"
            },
            "Thủ tướng Trần Văn Bình và người đồng cấp Lào, ông Bounmy Vongsa, chủ trì.": {
                "Bounmy Vongsa": "Thủ tướng Lào"
            },
        },
        never=[
            "Người đồng cấp Lào Bounmy Vongsa ký.",
            "Chủ tịch UBND tỉnh Nghệ An Trần Văn Bình gặp người đồng cấp Lào Bounmy Vongsa.",
        ],
    )
    def of_counterpart(self, stack: tuple[Office, ...], listed: Sequence[Person]) -> tuple[Office, ...]:
        """`người đồng cấp Lào X`: the role of who is named before, in the other country."""
        if not any(office.like for office in stack):
            return stack
        held = [o for person in reversed(listed) for o in (*person.offices, *person.shared) if not o.rank]
        known = bool(held) and not self._is_vietnamese_only(held[0])
        return tuple(
            self._like(office, held[0]) if office.like else office for office in stack if known or not office.like
        )

    def _is_vietnamese_only(self, office: Office) -> bool:
        """Laos has no People's Committee, so nobody there is the counterpart of the chairman of one."""
        first = office.complement[0]
        keys = self.scan.tokens.keys[first : first + 4]
        return keys[:1] == ("ubnd",) or keys == ("ủy", "ban", "nhân", "dân")

    def _like(self, office: Office, other: Office) -> Office:
        """`người đồng cấp Lào` of a `Bộ trưởng Bộ Y tế Việt Nam`: `… Bộ Y tế Lào`, without the place of the other."""
        place = office.place.name if office.place is not None else ""
        first, stop = other.complement
        stop = next((k for k in range(first, stop) if k in self.row.places), stop)
        of = self.scan.tokens.text(first, stop) if stop > first else ""
        if self.scan.tokens.keys[stop - 1] == "ủy":
            place = place.removeprefix("tỉnh ")  # Tỉnh ủy | Xiêng Khoảng
        return office._replace(
            role=other.role,
            canonical_role=other.canonical_role,
            system=other.system,
            head=other.head,
            like=False,
            spelt=" ".join(filter(None, (other.role, of, place))),
            rule=COUNTERPART,
        )
