"""Whose document it is: the parties that a title prints, or that its sentence and article imply."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from vnlao_coop.models.actors import Body, Official
from vnlao_coop.text.source import fold, fold_name
from vnlao_coop.vi.facts.context import REGION, Item
from vnlao_coop.vi.facts.country_rows import countries
from vnlao_coop.vi.facts.document_ground import AROUND, OF_STATES, VILLAGES, DocumentGround, land_of
from vnlao_coop.vi.facts.document_reports import Report
from vnlao_coop.vi.facts.document_rows import all_between, all_of_rows, signing_row
from vnlao_coop.vi.facts.partner_ground import OWN, WITH, of_several
from vnlao_coop.vi.facts.sides import SEATS, body_of
from vnlao_coop.vi.facts.title_parties import JOINS, parties_at
from vnlao_coop.vi.facts.titles import Title
from vnlao_coop.vi.scan import within

_RATIFIED = frozenset(["treaty", "agreement", "protocol"])
_OF_BODIES = frozenset(["contract"])  # none where no bodies are named
_STATEMENTS = frozenset(["joint_statement", "joint_communique", "declaration"])  # … of fronts and unions too
_TWINS = frozenset(["district", "commune", "village", "province", "city"])
_OF_MET = frozenset(["sides", "units"])
_TOLD_WITHIN = 12  # sentences back to the two bodies that `hai đơn vị` means
_WHO = frozenset(["organization", "person"])
_TIE_REACH, _TIE_BREAKS = 8, frozenset([",", ";", ":", "."])  # tokens of `(Phongsaly, Lào) đã chính thức`
_TO_PARTNER = 3  # tokens from `ký với` to the partner
_ROW = 12  # documents of a list, back to its first
_LOCAL = frozenset("mou minutes_of_agreement record_of_meeting twinning".split())  # of provinces and districts too
_ONE = frozenset(["country", "state", "government"])  # in no row of others
_THREE = frozenset((n, of) for n in ("ba", "3") for of in ("nước", "nền", "bên", "thủ", "nhà", "quốc"))
_THREE_PROVINCES = frozenset([("ba", "tỉnh"), ("3", "tỉnh")])
_JOIN_GAP = 4  # tokens of `và chính quyền`, `và lãnh đạo các`
_SOLD = frozenset(["cho", "của"])
_VERB_REACH = 16  # tokens from `A và B` to the document that they sign

_HANDS, _IN_ROW = ("trao",), frozenset([(",",), ("và",), ("cùng",)])
_COUNTED = frozenset(["giữa", "hai", "2", "tổ", "chức", "cơ", "quan"])  # giữa hai (tổ chức) | Đoàn
_GROUP = fold("đoàn")
_AUXILIARIES = frozenset(["đã", "vừa", "cũng", "chính", "thức"])


class Parties(DocumentGround):
    """Reads the parties of the documents of one article."""

    def read(self, title: Title, report: Report) -> tuple[tuple[Body, ...] | None, bool]:
        """The parties and whether the text prints them; None where it is no document of Việt Nam and Lào."""
        found, printed = self._read(title, report)
        found = found and self._of_row(title, self._of_several(tuple(map(self.in_full, found))))
        self.before = title
        lone = title.entry["kind"] == "twinning" and found is not None and [p.kind for p in found].count("country") == 1
        if lone:
            return None, printed  # Bản thứ 21 của tỉnh A kết nghĩa với bản Lào
        if found and len(found) == len(REGION) and len(title.parties) == 1:
            return all_of_rows(self.context, title, found), printed
        if found and len(found) == len(REGION) == len(title.parties) and all(p.kind not in _ONE for p in found):
            found = all_between(self.context, title, found)
        rests = report.basis or all(p.kind in _ONE for p in found or ()) and report.status != "signed"
        if found and len(found) == len(REGION) and all(p.type == "organization" for p in found) and not rests:
            self.last = found
        if found and len(found) == len(REGION) and all(p.kind not in _ONE for p in found):
            self.of_sentence = (title.sentence, found)
        return found, printed

    def _is_of_unnamed(self, title: Title) -> bool:
        """`Hiệp định … giữa hai nước` in an article of two provinces that names neither country."""
        return title.entry["kind"] in OF_STATES and self.sides.vn is None and self.sides.la is None

    def _of_several(self, found: tuple[Body, ...]) -> tuple[Body, ...]:
        """`Sở Y tế tỉnh A và Sở Y tế | ba tỉnh Bắc Lào`: those with whom the article says that the first works."""
        if len(found) != len(REGION) or found[1].country is not None or found[1].type != "organization":
            return found
        one, other = found
        if not fold_name(one.canonical).startswith(f"{fold_name(other.canonical)} "):
            return found
        told = (p.sides for row in self.pairs.values() for p in row)
        partners = {there.canonical: there for here, there in told if here is one}
        return (one, *partners.values()) if partners else found

    def _of_row(self, title: Title, found: tuple[Body, ...]) -> tuple[Body, ...]:
        """`Sở Y tế tỉnh A hội đàm với Sở Y tế các tỉnh B, C và ký biên bản`: all of the row."""
        if len(found) != len(REGION) or title.parties or title.both or title.chain:
            return found
        told = [p for p in self.pairs.get(title.sentence, ()) if p.rule == WITH and p.first < title.first]
        partners = {there.canonical: there for here, there in (p.sides for p in told) if here is found[0]}
        alike = {(there.kind, there.name.split()[0]) for there in partners.values()}
        return (found[0], *partners.values()) if found[1] in partners.values() and len(alike) == 1 else found

    def in_full(self, party: Body) -> Body:
        """`Bộ Y tế` where the article prints Bộ Y tế Việt Nam too."""
        short = party.type == "organization" and party.country is None and party.place is None
        return self.at_home.get(fold_name(party.canonical), party) if short else party

    def _read(self, title: Title, report: Report) -> tuple[tuple[Body, ...] | None, bool]:
        printed, lands = self._printed(title) if title.parties else ((), set[str]())
        if len(title.parties) > 1 and lands >= REGION:
            return printed, True  # Hiệp định vận tải Việt Nam - Lào giữa A và B
        if title.chain:
            named = [c for _, c in countries(self.context, title.chain[0])]
            return tuple(p for c in named if (p := self.context.cast.country(c)) is not None), True
        if title.parties and not title.both:
            if lands >= REGION or lands == {"LA"} and len(printed) > 1:
                return printed, True
            if len(title.parties) > 1 or lands - REGION:
                return (printed if self._may_be_both(printed, lands) else self._own_pair(title)), True
        if handed := self._handed(title):
            return handed, True
        signing, domestic = self._signing(title, report)
        if domestic or self._is_with_many(title):
            return None, True
        if title.both:
            by_both = () if {o.country for o in report.signatories} >= REGION else None  # hai Viện kiểm sát
            by_both = () if self._is_of_unnamed(title) else by_both
            told = self._told_within(title, *title.both)
            told = told or self._both(title, report, *title.both) or self._told_earlier(title, *title.both)
            return told or signing or by_both, True
        if later := self._after(title, report):
            return later, True
        if signing := self._signing_countries(title, report) or signing:
            return signing, True
        if not title.parties and (between := self._between_before(title)):
            return between, True
        if len(title.parties) == 1 and (pair := self._with_home(title)):
            return pair, True
        if inside := self._inside(title):
            return inside, True
        if told := self._told_pair(title):
            return told, True
        return self._signed_before(title, report) or (self._implied(title, report), False)

    def _handed(self, title: Title) -> tuple[Body, ...]:
        """`A và B đã trao hợp đồng … cho C và D (Lào)`: those who hand it over and those who receive it."""
        first, stop, _ = self.context.sentences[title.sentence]
        if self.keys[title.first - 1 : title.first] != _HANDS or title.parties or title.both:
            return ()
        after = self.context.between(title.sentence, title.stop, stop, "organization")
        at = next((k for k, i in enumerate(after) if self.keys[i.first - 1] == "cho"), len(after))
        before = self.context.between(title.sentence, first, title.first, "organization")
        rows = (self._without_brackets(before)[::-1], self._without_brackets(after[at:]))
        givers, receivers = (self._row_of(row) for row in rows)
        found = (*givers[::-1], *receivers)
        lao = {side for side, row in enumerate((givers, receivers)) if any(b.country == "LA" for b in row)}
        return found if len(lao) == 1 and givers and receivers else ()

    def _row_of(self, items: Sequence[Item]) -> tuple[Body, ...]:
        """The bodies of the row that the first of ``items`` is in."""
        row = list(items[:1])
        for item in items[1:]:
            one, other = sorted((row[-1], item), key=lambda i: i.first)
            if self.keys[one.stop : other.first] not in _IN_ROW:
                break
            row.append(item)
        return tuple(item.value for item in row)

    def _signed_before(self, title: Title, report: Report) -> tuple[tuple[Body, ...], bool] | None:
        """`A và B đã ký 2 văn bản. 2 văn bản gồm: …`: who signs, in the sentence that tells of the signing."""
        act = report.act
        if title.parties or act is None or act.stop > self.context.sentences[title.sentence].first:
            return None
        number = self.context.number_of(act.first)
        found, printed = self._read(replace(title, sentence=number, first=act.stop, stop=act.stop, after=None), report)
        return (found, printed) if found else None

    def _may_be_both(self, printed: tuple[Body, ...], lands: set[str]) -> bool:
        """`giữa Trường A và Trường B`, at most one said to be Vietnamese, in an article of both countries."""
        if len(printed) != len(REGION) or lands - {"VN"} or not self.sides.bilateral:
            return False
        one, other = printed
        alike = one.type == other.type == "organization" and one.kind == other.kind
        return alike and None in (one.country, other.country) and one.kind not in SEATS

    def _own_pair(self, title: Title) -> tuple[Body, ...] | None:
        """`thỏa thuận giữa Hội và B`, whose Hội is named before."""
        told = (p for p in self.pairs.get(title.sentence, ()) if p.rule == OWN and title.first <= p.first < title.stop)
        return next((p.sides for p in told), None)

    def _inside(self, title: Title) -> tuple[Body, ...]:
        """`thỏa thuận về du lịch ba tỉnh A, B, C`, `kết nghĩa bản - bản …, bản A và bản B`: provinces, villages."""
        if title.entry["kind"] in OF_STATES or title.parties or title.both:
            return ()
        found = [i.value for i in self.context.between(title.sentence, title.first, title.stop, "place")]
        named = {p.canonical: p for p in found if p.kind in ("province", "city", "capital")}
        if {p.country for p in named.values()} >= REGION:
            return tuple(named.values())
        if title.entry["kind"] != "twinning":
            return ()
        row = self.context.between(title.sentence, 0, self.context.sentences[title.sentence].stop, "place")
        local = [i.value for i in row if i.value.kind in _TWINS][:_ROW]
        alike = ((a, b) for a, b in combinations(local, 2) if a.kind == b.kind or {a.kind, b.kind} <= VILLAGES)
        return next((pair for pair in alike if {p.country for p in pair} == REGION), ())

    def _between_before(self, title: Title) -> tuple[Body, ...]:
        """`Giữa A và B, thỏa thuận hợp tác … sắp hết hạn`: bodies or provinces that the sentence joins before it."""
        first, keys = self._around(title)[1][0], self.keys
        at = next((k for k in range(title.first - 1, first - 1, -1) if keys[k] == "giữa"), None)
        if at is None or ";" in keys[at : title.first] or self.is_of_another(title, at):
            return ()
        named = parties_at(self.context, title.sentence, at)
        if not named.parties or named.both or named.stop > title.first:
            return ()
        found, lands = self._printed(named)
        own = all(p.kind not in ("country", "state", "government") for p in found)
        return found if lands >= REGION and own else ()

    def _with_home(self, title: Title) -> tuple[Body, ...]:
        """`thỏa thuận kết nghĩa với tỉnh B (Lào)`: with the province, or the body of that kind, that tells of it."""
        partner = self.sides.party(title.sentence, title.parties[0])
        told = (p.sides for p in self.pairs.get(title.sentence, ()) if self._names(p))
        known = next((sides[0] for sides in told if sides[1] is partner), None)  # Hội đã ký … với B
        home = known or (self.sides.opposite(partner) if partner is not None else None)
        if partner is None or home is None or not self.sides.bilateral:
            return ()
        return (partner, home) if partner.country == "VN" else (home, partner)

    def _both(self, title: Title, report: Report, first: int, stop: int) -> tuple[Body, ...] | None:
        """`hai nước`, `Việt Nam - Lào`, `hai Bộ Y tế Việt Nam - Lào`, `Quỹ … của hai nước`, `hai Đảng`."""
        bodies = [i.value for i in self.context.between(title.sentence, first, stop, "organization")]
        sides = {b.country: b for b in reversed(bodies) if b.kind != "state"}
        if set(sides) >= REGION:
            return (sides["VN"], sides["LA"])
        lands = {c for k in range(first, stop) for _, c in countries(self.context, k)}
        if lands - REGION and not lands >= REGION:
            return None  # giữa hai nước Lào và Trung Quốc
        if len(bodies) == 1 and (pair := self.sides.counterparts(bodies[0])):
            return pair
        if len(bodies) == 1 and bodies[0].kind == "ministry" and not lands:
            return self.sides.states()  # hai Bộ Kế hoạch và Đầu tư, of which the text names neither
        if not self.sides.bilateral and not lands >= REGION:
            return None
        word = self.context.scan.at(first, "both")
        if word is None and not lands >= REGION:
            return None  # "giữa hai thầy"
        if word is not None and word.value.get("alike"):
            pair = self._told_before(title, word.value["of"]) or self.sides.pair_of(word.value["of"])
            return pair or self._joined_before(title, word.value["of"])
        of = word.value.get("of") if word else None
        if of is None and word is not None and self._is_of_unnamed(title):
            return ()
        return (of in _OF_MET and self.sides.of_officials(report.signatories)) or self._pair(title, of, report)

    def _told_within(self, title: Title, first: int, stop: int) -> tuple[Body, ...]:
        """`thỏa thuận giữa hai Tòa án`, `… giữa Công an hai tỉnh`: the pair that these words tell, or that `hai bên`
        before them means, where both are called so."""
        if title.entry["kind"] in OF_STATES:
            return ()
        told = self.pairs.get(title.sentence, ())
        if named := next((p.sides for p in told if first <= p.first and p.stop <= stop), ()):
            return named
        sides = self._told_sides(title)
        return sides if self._are_called(sides, first, stop) else ()

    def _told_earlier(self, title: Title, first: int, stop: int) -> tuple[Body, ...]:
        """`HĐND tỉnh A và HĐND tỉnh B tổ chức hội nghị. Hai bên ký biên bản ghi nhớ giữa HĐND hai tỉnh`."""
        for number in range(title.sentence - 1, max(-1, title.sentence - _TOLD_WITHIN), -1):
            for pair in reversed(self.pairs.get(number, ())):
                if self._are_called(pair.sides, first, stop):
                    return pair.sides
        return ()

    def _are_called(self, sides: Sequence[Body], first: int, stop: int) -> bool:
        """Whether the names of both begin with the noun of `hai Hội`, `HĐND hai tỉnh`."""
        said = next((self.keys[k] for k in range(first, stop) if self.keys[k] not in _COUNTED), "")
        words = ((side.name, side.canonical) for side in sides)
        return bool(sides) and all(said in (fold(name).split()[0], fold(full).split()[0]) for name, full in words)

    def _told_before(self, title: Title, kind: str) -> tuple[Body, ...]:
        """`Trường A và Trường B thực hiện Bản ghi nhớ giữa hai trường`: the two that the sentence joins."""
        first = self._around(title)[1][0]
        bodies = self.context.between(title.sentence, first, title.first, "organization")
        for one, other in reversed(list(pairwise(bodies))):
            if (
                one.value.kind != kind
                or other.value.kind != kind
                or JOINS.isdisjoint(self.keys[one.stop : other.first])
            ):
                continue
            if {land_of(one.value), land_of(other.value)} == REGION:
                return (one.value, other.value)
        return ()

    def _pair(self, title: Title, of: str | None, report: Report) -> tuple[Body, ...]:
        """Treaties are the states', whoever tells of them; a memorandum of `hai bên` is of those who meet."""
        if of in _OF_MET and title.entry["kind"] in OF_STATES:
            met = self.sides.pair_of("sides") if title.entry["kind"] in _STATEMENTS and report.by_both else ()
            return met if len(met) > 1 and all(p.type == "organization" for p in met) else self.sides.states()
        if of == "units" or of == "sides" and not self.sides.plain:
            told = self._told_pair(title) or self._told_sides(title) or self._joined_before(title)
            told = told or self.last or (self._only_before(title) if of == "units" else ())
            told = told or self.sides.pair_of("sides")
            seats = of == "units" and any(p.kind == "parliament" for p in told)
            return () if seats else told  # hai cơ quan: no Quốc hội hai nước
        last = self.last if all(p.kind == of for p in self.last) else ()  # hai Hội, whose programme was told before
        return self.sides.pair_of(of) or self._named_before(title, of) or last

    def _only_before(self, title: Title) -> tuple[Body, ...]:
        """`Đoàn của Sở A thăm Đài B. Lễ ký bản ghi nhớ giữa hai đơn vị …`: the only two of the sentence before."""
        row = self.context.items[title.sentence - 1] if title.sentence else ()
        named = {i.value.canonical: i.value for i in row if i.kind == "organization" and i.value.kind not in SEATS}
        lands = {land_of(body): body for body in named.values()}
        return (lands["VN"], lands["LA"]) if len(named) == len(REGION) and set(lands) == REGION else ()

    def _named_before(self, title: Title, kind: str | None) -> tuple[Body, ...]:
        """`Hai trường đã ký bản ghi nhớ`: the only two of the kind in the sentence before, one of each country.

        Of any ``kind``, where none is told, the only two of one: `Đoàn đã ký với bạn …`.
        """
        row = self.context.items[title.sentence - 1] if title.sentence else ()
        said = [i.value if i.kind == "organization" else body_of(i.value) for i in row if i.kind in _WHO]
        named = {b.canonical: b for b in said if b is not None and b.kind == (kind or b.kind) and b.kind not in SEATS}
        lands = {land_of(body): body for body in named.values()}
        alike = len(named) == len(lands) == len(REGION) and len({b.kind for b in named.values()}) == 1
        return (lands["VN"], lands["LA"]) if alike and set(lands) == REGION else ()

    def _joined_before(self, title: Title, kind: str | None = None) -> tuple[Body, ...]:
        """`hai đơn vị`: the last two bodies of one kind, one of each country, that the text before joins."""
        for number in range(title.sentence, max(-1, title.sentence - _TOLD_WITHIN), -1):
            bodies = self.context.between(number, 0, self.context.sentences[number].stop, "organization")
            if number == title.sentence:  # … đã ký Chương trình phối hợp; theo đó, Hội A giúp Hội B
                others = within(self.documents, title.stop, self.context.sentences[number].stop)[:1]
                bodies = [i for i in bodies if not title.first <= i.first < title.stop]
                bodies = [i for i in bodies if not others or i.first < others[0]]  # not those of the next of a list
            for one, other in reversed(list(pairwise(bodies))):
                gap = self.keys[one.stop : other.first]
                same = one.value.kind == other.value.kind == (kind or one.value.kind) and one.value.kind not in SEATS
                near = (
                    len(gap) <= _JOIN_GAP + 2 * (gap[-1:] == ("với",))
                    and (JOINS & set(gap) or number == title.sentence)
                    and "," not in gap
                )
                if same and near and {land_of(one.value), land_of(other.value)} == REGION:
                    return (one.value, other.value)
        return ()

    def _after(self, title: Title, report: Report) -> tuple[Body, ...]:
        """`… đã được ký kết giữa A và B`."""
        act = report.act
        if act is None or act.first < title.stop:
            return ()
        when = self.context.item_at(title.sentence, act.stop)
        at = when.stop if when is not None and when.kind == "date" else act.stop  # ký năm 2019 giữa A và B
        if self.keys[at : at + 1] == ("với",):  # Tiếp nối Bản ghi nhớ từng ký với B, A …
            led = next((p for p in self.pairs.get(title.sentence, ()) if at < p.first <= at + _TO_PARTNER), None)
            if led is not None and led.rule == WITH:
                return led.sides
        if self.keys[at : at + 1] != ("giữa",):
            return self._by_whom(title, act.first)
        later = parties_at(self.context, title.sentence, at)
        if later.both:
            return self._both(title, report, *later.both) or ()
        found, lands = self._printed(later)
        return found if lands >= REGION or lands == {"LA"} and len(found) > 1 else ()

    def _by_whom(self, title: Title, stop: int) -> tuple[Body, ...]:
        """`… được A và B ký`, `… mà đại diện A và B đã ký`."""
        row = self.context.between(title.sentence, title.stop, stop, "organization", "place")
        named = [i.value for i in self._without_brackets(row) if i.value.kind not in ("country", "state")]
        if len(named) == 1 and (partner := self._with_whom(title.sentence, stop + 1)) is not None:
            named.append(partner)  # Hợp đồng … đã được A ký với B
        pair = tuple(named[:2])
        return pair if len(named) > 1 and {b.country or "VN" for b in pair} == REGION else ()

    def _implied(self, title: Title, report: Report) -> tuple[Body, ...] | None:
        """The sides that the sentence, else the whole article, gives to a document that names none."""
        around, (first, stop) = self._around(title)
        if three := self.of_three(title):
            return three
        if within(self.multilateral, first, stop):
            return None
        if not self.sides.bilateral or {a.country for a in around if a.country} - REGION:
            return None
        if title.entry["kind"] == "treaty":
            return self.sides.states()
        if title.entry["kind"] in _OF_BODIES:
            return self._of_signers(title, report)
        both = self._both_before(title)
        plain = both is not None or "LA" in {a.country for a in (*around, *report.signatories)}
        plain = plain or report.replaces or bool(self.sides.leaders) and self._is_paper(title, report)
        plain = plain or report.day is not None and not title.bare  # Thỏa thuận về phòng cháy rừng (năm 2007)
        group = self._by_group(title, report)
        if group and (pair := self._named_before(title, None)):
            return pair
        plain = plain or group
        if title.entry.get("tie"):
            signed = report.act is not None and report.act.value["act"] == "sign"
            told = both and (signed or report.day is not None)  # hai đơn vị đã kết nghĩa từ năm 2001
            return self._pair(title, both, report) if told else None  # Hai tỉnh đã ký kết nghĩa
        if title.entry.get("weak") and not plain:
            return None
        local = both is None and title.entry["kind"] not in OF_STATES
        signers = self.sides.of_officials(report.signatories)
        pair = self._pair(title, "sides" if local else both, report)
        if local and all(p.kind == "country" for p in (*pair, *signers)):
            pair = self._of_each(title) or self.sides.of_officials(self._met(title)) or self._told_sides(title) or pair
        return pair if not signers or pair and all(p.kind == "country" for p in signers) else signers

    def _by_group(self, title: Title, report: Report) -> bool:
        """`Đoàn (đã) ký với bạn Thỏa thuận …`: the group on its visit, with those whom it visits."""
        at = report.act.first - 1 if report.act is not None and report.act.value["act"] == "sign" else 0
        first = self.context.sentences[title.sentence].first
        while at > first and self.keys[at] in _AUXILIARIES:
            at -= 1
        return first <= at < title.first and self.keys[at] == _GROUP

    def _met(self, title: Title) -> Sequence[Official]:
        return self.sides.met_before(title.first) or self.sides.leaders

    def _of_each(self, title: Title) -> tuple[Body, ...]:
        """`Viện trưởng Viện A hai nước đã ký`: the bodies of the two countries with the name before `hai`."""
        first = self.context.sentences[title.sentence].first
        for item in reversed(self.context.between(title.sentence, first, title.first, "organization")):
            if self.keys[item.stop : item.stop + 1] == ("hai",) and (pair := self.sides.counterparts(item.value)):
                return pair
        return ()

    def _is_paper(self, title: Title, report: Report) -> bool:
        """Signed, negotiated or looked back on, or a name with a capital: no everyday word where two sides meet."""
        done = report.act is not None and report.act.value["act"] in ("sign", "witness", "negotiate", "review")
        done = done or report.day is not None
        return done or not title.bare and self.context.scan.tokens.words[title.first][0].isupper()

    def _of_signers(self, title: Title, report: Report) -> tuple[Body, ...] | None:
        """The bodies whose heads sign a contract; else the one that is known of the two that sign it."""
        signers = self.sides.of_officials(report.signatories)
        if signers and all(b.kind != "country" for b in signers):
            return signers
        act = report.act
        if report.status != "signed" or act is None or act.value["act"] != "sign" or act.first > title.first:
            return None
        first = max(self.context.sentences[title.sentence].first, act.first - _VERB_REACH)
        named = self._without_brackets(self.context.between(title.sentence, first, act.first, "organization"))
        one = named[-1].value if named else None
        return (one,) if one is not None and one.country == "LA" and one.kind != "state" else None

    def of_three(self, title: Title) -> tuple[Body, ...]:
        """`Tuyên bố chung của CLV`, `… kết nối ba nền kinh tế`: Việt Nam, Lào and Campuchia, where all are named.

        `Lãnh đạo ba tỉnh ký …`: the three of an article that names three.
        """
        first, stop = self._around(title)[1]
        if not _THREE_PROVINCES.isdisjoint(pairwise(self.keys[first:stop])):
            provinces = {p.canonical: p for p in self.context.cast.places if p.kind == "province"}
            sides = {p.country for p in provinces.values()}
            return tuple(provinces.values()) if len(provinces) == 3 and sides == REGION else ()
        if self.context.cast.country("KH") is None:
            return ()
        named = any(self.keys[k] == "clv" for k in within(self.multilateral, first, stop))
        if any(self.keys[k] != "clv" for k in within(self.multilateral, title.first, title.stop)):
            return ()
        keys = self.keys[first:stop]
        counted = not _THREE.isdisjoint(pairwise(keys))
        three = [self.context.cast.country(code) for code in ("VN", "LA", "KH")]
        found = tuple(country for country in three if country is not None)
        return found if len(found) == len(three) and (named or counted) else ()

    def _signing(self, title: Title, report: Report) -> tuple[tuple[Body, ...], bool]:
        """`Sở A và Sở B ký …`, `tỉnh A ký … với tỉnh B`: who signs; and whether it is two bodies of one country."""
        number, partners = title.sentence, title.parties
        for _ in range(_ROW):
            title = title.after or title  # who signs a list stands before its first
        start = max(self.context.sentences[number].first, title.first - AROUND)
        earlier = within(self.documents, start, title.first)
        begin = earlier[-1] if earlier else start
        if self.before is not None and self.is_of_another(title, begin):
            begin = self.before.stop  # Trên cơ sở Bản ghi nhớ giữa A và B, C và D ký …
        named = self.context.between(number, begin, title.first, "organization", "place")
        shared = earlier and not named and not title.parties and not within(self.both, earlier[-1], title.first)
        shared = shared and not report.signatories and ";" not in self.keys[earlier[-1] : title.first]
        if shared and self.of_sentence[0] == number and title.entry["kind"] in _LOCAL:
            return self.of_sentence[1], False  # A và B sơ kết bản ghi nhớ năm 2021, ký kết bản ghi nhớ năm 2022
        named = self._without_brackets(named)
        before = [i for i in named if self._may_be_party(i)]
        lower = before[-2:-1] if before and self.keys[before[-1].first - 1] == "thuộc" else []
        if lower and lower[0].stop == before[-1].first - 1 and lower[0].kind == "organization":
            before.pop()  # Ban Chỉ huy Bộ đội Biên phòng thuộc | Bộ Chỉ huy Quân sự tỉnh A
        if title.entry["kind"] in _RATIFIED:  # Quốc hội hai nước phê chuẩn Hiệp định: of the two states
            before = [i for i in before if i.value.kind != "parliament"]
        if before and len(partners) == 1:
            partner = self.sides.party(number, partners[0])
            several = of_several(self.keys, partners[0][1])  # A ký với Hội | 3 tỉnh Bắc Lào
            if partner is not None and (several or {before[-1].value.country or "VN", partner.country} == REGION):
                return (before[-1].value, partner), False
            if partner is not None and title.entry["kind"] == "twinning" and self._is_friend(before[-1].value, partner):
                return (before[-1].value, partner), False
        act = report.act
        signs = act is not None and act.value["act"] == "sign" and act.stop <= title.first
        sold = title.entry["kind"] == "contract"
        behind = title.head.stop if sold and not title.parties else title.stop
        partner = self._with_whom(number, behind, sold=sold) if before and signs and not title.both else None
        if partner is not None:
            if {before[-1].value.country or "VN", partner.country} == REGION:
                return (before[-1].value, partner), False  # A ký thỏa thuận trị giá … với B
        done = report.status in ("signed", "planned")
        if report.act is None and ((tied := self._tied(title, before)) or not done):
            return tied, False
        if not done and title.entry["kind"] not in _LOCAL:  # Đồn A và Đại đội B thực hiện Quy chế phối hợp
            before = [i for i in before if i.kind == "organization"]
        row = signing_row(self.context, [i for i in before if i.value.kind != "country"])
        if {body.country for body in row} - {None} == REGION and title.first - before[-1].stop <= _VERB_REACH:
            return row, False
        for one, other in reversed(list(pairwise(before))):
            gap = self._gap(one, other)
            if title.first - other.stop > _VERB_REACH:
                break
            if gap not in ((), ("của",)) and (not JOINS & set(gap) or len(gap) > _JOIN_GAP or "," in gap):
                continue
            lands = {land_of(one.value), land_of(other.value)}
            if lands == REGION:
                return (one.value, other.value), False
            if gap and len(lands) == 1 and other.kind == "organization" == one.kind:
                pair, told = (one.value, other.value), {one.value.country, other.value.country} - {None}
                return (pair, False) if done and self._may_be_both(pair, told) else ((), True)
        return (), False

    def _gap(self, one: Item, other: Item) -> tuple[str, ...]:
        """The words between two parties; of `tỉnh A và | đoàn đại biểu cấp cao tỉnh B` those before the group."""
        groups = self.context.scan.starting("group", one.stop, other.first)
        return self.keys[one.stop : groups[0] if groups else other.first]

    def _tied(self, title: Title, before: Sequence[Item]) -> tuple[Body, ...]:
        """`hai huyện A và B (chính thức) kết nghĩa`: the two right before the tie."""
        before = [i for i in before if i.value.kind != "country"]
        if not title.entry.get("tie") or len(before) < len(REGION) or title.parties:
            return ()
        one, other = before[-2:]
        if one.kind == "organization" == other.kind:
            return self._told_pair(title)
        gap = self.keys[one.stop : other.first]
        near = title.first - other.stop <= _TIE_REACH and not _TIE_BREAKS & set(self.keys[other.stop : title.first])
        pair = near and JOINS & set(gap) and len(gap) <= _JOIN_GAP and "," not in gap
        return (one.value, other.value) if pair and {land_of(one.value), land_of(other.value)} == REGION else ()

    def are_tied(self, title: Title) -> bool:
        """Whether the two sides of a tie stand right before it."""
        return bool(self._signing(title, Report())[0])

    def are_signing(self, title: Title, report: Report) -> bool:
        """`Viện A và Viện B ký văn bản hợp tác`: two bodies that sign it stand before the verb."""
        pair = self._signing(title, report)[0]
        return len(pair) > 1 and all(party.type == "organization" for party in pair)

    def _is_with_many(self, title: Title) -> bool:
        """`Việt Nam đã ký hiệp định … với 20 nước`, `với các nước`: with others, Laos not among those named."""
        stop = self.context.sentences[title.sentence].stop
        others = self.keys[title.stop : title.stop + 1] == ("với",) and "nước" in self.keys[title.stop : title.stop + 4]
        near = self.context.between(title.sentence, title.stop, stop, "organization", "place")
        return others and not any(item.value.country == "LA" for item in near)

    def _with_whom(self, number: int, at: int, *, sold: bool = False) -> Body | None:
        """`… trị giá 20 triệu USD với B`: whom a document is signed with, told after its name and before a comma.

        ``sold``: a contract tells it otherwise too: `hợp đồng bán 5.000 tấn gạo cho B`, `hợp đồng mua điện của B`.
        """
        items = self.context.between(number, at, at + _VERB_REACH, "organization", "place")
        item = next((i for i in items if self.keys[i.first - 1] == "với"), None)
        if item is None and sold:
            item = next((i for i in items if i.kind == "organization" and self.keys[i.first - 1] in _SOLD), None)
        return item.value if item is not None and "," not in self.keys[at : item.first] else None

    def _signing_countries(self, title: Title, report: Report) -> tuple[Body, ...]:
        """`Việt Nam, Lào và Campuchia ký …`: the countries right before the verb."""
        act = report.act
        if report.status != "signed" or act is None or act.first > title.first:
            return ()
        first = max(self.context.sentences[title.sentence].first, act.first - _VERB_REACH)
        items = self.context.between(title.sentence, first, act.first, "place", "person", "organization")
        if any(i.kind == "organization" or i.kind == "place" and i.value.kind != "country" for i in items):
            return ()  # "UBND tỉnh A (Việt Nam) và tỉnh B (Lào) ký"
        signers = self.sides.of_officials(report.signatories)
        if any(p.kind != "country" for p in signers):
            return ()  # Chánh án Tòa án A và Chánh án Tòa án B Lào ký
        codes = dict.fromkeys(i.value.country for i in items)
        found = tuple(p for code in codes if code and (p := self.context.cast.country(code)) is not None)
        return found if {p.country for p in found} >= REGION else ()

    def _both_before(self, title: Title) -> str | None:
        """What `hai …` in the sentence of a document names: `hai tỉnh đã ký`. Empty for the two countries."""
        sentence = self.context.sentences[title.sentence]
        before = within(self.both, sentence.first, title.first)
        near = before[-1:] or within(self.both, title.stop, sentence.stop)[:1]
        if near and not before and title.entry["kind"] in OF_STATES:
            return ""  # Hiệp định … là cơ sở để hai Bộ hợp tác
        both = self.context.scan.at(near[0], "both") if near else None
        return str(both.value.get("of", "")) if both is not None else None
