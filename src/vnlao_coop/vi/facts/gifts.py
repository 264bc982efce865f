"""Gifts, aid, works, training, experts and honours from one side of the border to the other.

A gift is a giving verb with a giver, a receiver and a thing, in a clause that reports or promises it:
not one that asks, wishes, thanks for help without a thing, or tells of trade. The verb's arguments
come from :mod:`vnlao_coop.vi.facts.gift_arguments`, the parties from :mod:`vnlao_coop.vi.facts.gift_constructions`,
the record from :mod:`vnlao_coop.vi.facts.gift_records`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.vi.facts.context import REGION, Context
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_agents import learners_sent, thanked
from vnlao_coop.vi.facts.gift_arguments import right_of
from vnlao_coop.vi.facts.gift_checks import has_object
from vnlao_coop.vi.facts.gift_clauses import Clause, Telling
from vnlao_coop.vi.facts.gift_constructions import parties_of
from vnlao_coop.vi.facts.gift_courses import learners_after, taught_beside
from vnlao_coop.vi.facts.gift_helpers import scholars
from vnlao_coop.vi.facts.gift_honours import more_honours
from vnlao_coop.vi.facts.gift_items import received_too, sums_told, works_told
from vnlao_coop.vi.facts.gift_last import last_reading
from vnlao_coop.vi.facts.gift_lists import costed, gave_too, listed
from vnlao_coop.vi.facts.gift_loose import loosely
from vnlao_coop.vi.facts.gift_marks import Marks
from vnlao_coop.vi.facts.gift_more import (
    cost_on,
    count_on,
    details_on,
    fees_on,
    finished_before,
    goods_on,
    only_begun,
    others_on,
    parts_on,
    price_on,
    this_works,
    total_on,
    works_on,
)
from vnlao_coop.vi.facts.gift_parties import ASPECTS, Mark
from vnlao_coop.vi.facts.gift_payers import paid_works
from vnlao_coop.vi.facts.gift_people_again import among, counted_in
from vnlao_coop.vi.facts.gift_plausible import plausible, thanked_for
from vnlao_coop.vi.facts.gift_power import power_promised
from vnlao_coop.vi.facts.gift_purposes import gives_to, notes, past_purpose
from vnlao_coop.vi.facts.gift_recall import complete
from vnlao_coop.vi.facts.gift_records import drafts_of
from vnlao_coop.vi.facts.gift_sides import Side, Sides
from vnlao_coop.vi.facts.gift_subjects import roles_before, still_promised
from vnlao_coop.vi.facts.gift_taken import TAKEN
from vnlao_coop.vi.facts.gift_telling import (
    NOMINAL_ACTS,
    has_giver,
    is_by_somebody,
    is_no_act,
    mark_before,
    opened,
    settle,
    settle_finished,
)
from vnlao_coop.vi.facts.gift_terms import once_more

_TELLING = frozenset(["verb", "thing"])  # the marks without a role that a gift can begin with
_OUT_OF = "out_of"
_LONGEST = 160  # marks of a clause; the longest sentences of the press have half as many
_HEEDED = tuple(
    [word] for word in ("theo", "dưới", "trước", "ứng", "hiện", "cứ")
)  # theo đề nghị của, thực hiện chỉ đạo của
_OWN_ACTS = frozenset(["đề", "nghiên", "xem", "chỉ"])  # đề xuất, nghiên cứu, xem xét, chỉ đạo
_GOODS = frozenset(["equipment_in_kind", "humanitarian", "documents_materials", "none"])
_OWN_ROLES = frozenset(["by", "ask", "thank", "say", "not"])  # of an item that is told for itself
_TAKES = frozenset(["receive", "study"])  # who acts does not give
_OPENING = frozenset(["noun", "done"])  # Trong những năm qua, …
_ACTS = frozenset(["done", "pledged", "going"])  # A đã triển khai chương trình …; hỗ trợ B …
_EASES = "tạo"  # tạo (mọi) điều kiện, tạo thuận lợi


class Gifts:
    """Reads the gifts of one article, each clause with what the clauses before it left open."""

    def __init__(self, context: Context, marks: Marks, sides: Sides) -> None:
        self.context, self.marks, self.sides = context, marks, sides
        self._last: Draft | None = None
        self._before: Side | None = None
        self._roles: list[str] = []
        self._asking = False
        self._payer: Side | None = None  # whose aid was named last
        self._main: Draft | None = None  # the first gift of a province or country, of whose help a review tells

    def read(self) -> list[Draft]:
        """Every gift told in the article, in reading order."""
        found: list[Draft] = []
        honoured = {self.context.number_of(index) for index in self.marks.awards}
        telling = self.marks.telling()
        read = frozenset(telling)
        for number in telling:
            self._before, self._roles, self._asking = None, [], False
            self._resume(number)
            begun = len(found)
            for clause in self._clauses(number):
                if self._last is not None and details_on(clause, self._last):
                    self._before = Side(self._last.giver, self._last.sides[0], recalled=True)
                    continue
                if self._last is not None and fees_on(clause, self._last):
                    continue
                last = self._last if self._last is not None and self._last.number == number else None
                if last is not None and (parts_on(clause, last) or cost_on(clause, last)):
                    continue
                drafts = list(map(self._noted, self._clause(clause)))
                if drafts:
                    total_on(clause, drafts[-1])
                    drafts += self._granted(clause, drafts)
                if not drafts and last is not None:
                    more = others_on(clause, last) or works_on(clause, last) or goods_on(clause, last)
                    more = more or works_told(clause, last) or sums_told(clause, last) or received_too(clause, last)
                    drafts = list(map(self._noted, more))
                if not drafts:
                    clause.last = self._last
                    signs = self.marks.signs_in(clause.first_token, clause.end_token)
                    told = power_promised(clause) or loosely(clause, signs) or last_reading(clause, signs)
                    drafts = list(map(self._noted, told))
                    if drafts:
                        total_on(clause, drafts[-1])
                if not drafts and self._last is not None and self._last.number == number:
                    count_on(clause, self._last)
                found += drafts
            if len(found) > begun and number + 1 not in read:
                self._told_on(number + 1)
            if found and number in honoured:
                near = found[max(0, begun - 1) :]
                found += map(self._noted, more_honours(self.context, self.sides, number, near))
        for draft in found:
            learners_after(self.context, self.marks, draft)
            finished_before(self.context, draft)
            this_works(self.context, draft)
            only_begun(self.context, draft)
        return found

    def _told_on(self, number: int) -> None:
        """`tặng phòng máy cho B. Phòng máy gồm 15 máy tính, trị giá …`: a sentence without a verb of giving."""
        if number < len(self.context.sentences) and self._last is not None:
            for clause in self._clauses(number):
                details_on(clause, self._last)

    def _granted(self, clause: Clause, drafts: Sequence[Draft]) -> list[Draft]:
        """`đào tạo 118 học viên B, trong đó 46 em theo diện học bổng của A`: those of them who have a scholarship."""
        told = {q for draft in drafts if draft.kind == "training" for q in draft.quantities}
        clause.last = drafts[-1]
        more = scholars(clause, (), clause.start) if told else []
        return [self._noted(draft) for draft in more if draft.quantities and told.isdisjoint(draft.quantities)]

    def _noted(self, draft: Draft) -> Draft:
        """The gift, kept as the one told last, with the sides that it settles."""
        for actor, country in zip((draft.giver, draft.receiver), draft.sides, strict=True):
            if actor is not None and actor.country is None and country is not None:
                self.sides.settled.setdefault(actor.canonical, country)
        self._last = draft
        if isinstance(draft.giver, Place) and draft.kind != "honour":
            self._main = self._main or draft
        return draft

    def _resume(self, number: int) -> None:
        """`Tỉnh A giúp B 60 tỷ đồng. … Công an tỉnh A tặng B 2 xe. Lĩnh vực nông nghiệp: cử 12 kỹ sư …`: A again."""
        last, main, marks = self._last, self._main, self.marks.of(number)
        verb = next((k for k, m in enumerate(marks) if m.tag == "verb"), len(marks))
        if last is None or main is None or verb == len(marks) or not isinstance(last.giver, Organization):
            return
        label = self.context.scan.tokens.keys[marks[verb].first - 1] == ":"
        if label and main.sides == last.sides and all(m.tag != "party" for m in marks[:verb]):
            self._last = replace(last, giver=main.giver, receiver=main.receiver, helped=None)

    def _clauses(self, number: int) -> Iterator[Clause]:
        """The sentence, cut at its semicolons; one that never ends is cut into pieces, so that reading stays linear."""
        context, sentence, marks = self.context, self.context.sentences[number], self.marks.of(number)
        cuts = _cuts(marks, context.scan.tokens.keys)
        for cut, end in pairwise(cuts):
            for first in range(cut + 1, max(end, cut + 2), _LONGEST):
                piece = marks[first : min(end, first + _LONGEST)]
                following = first + len(piece)
                stop = marks[following].first if following < len(marks) else sentence.stop
                if following == len(marks) and context.scan.tokens.keys[stop - 1] in ".!?":
                    stop -= 1
                opening = marks[first - 1].stop if first else sentence.first
                yield Clause(context, self.sides, number, piece, 0, len(piece), opening, stop)

    def _clause(self, clause: Clause) -> Iterator[Draft]:
        """The verbs of a clause from left to right; what is asked for or is a purpose is passed over."""
        marks = clause.marks
        giver: Side | None = None
        paid, index = paid_works(clause)
        yield from paid
        if paid:
            giver = Side(paid[-1].giver, paid[-1].sides[0], recalled=True)
        while index < clause.end:
            mark = marks[index]
            role = mark.role
            if role is None and mark.tag not in _TELLING:
                index += 1
                continue
            if role == "pledged" and not self._roles:
                self._roles = ["pledged"]  # sẽ diễn ra các hoạt động: …; trao học bổng cho …
            if role == "ask" and _agreed(clause, index):
                self._roles = ["pledged"] if clause.keys[mark.first] == "giao" else self._roles
            elif role == "ask":
                self._asking, clause.thanking = True, False
            elif role == "thank":
                clause.thanking = True
                gave = thanked(clause, index)
                giver = self.sides.giver(gave) if gave is not None else giver
            elif role == "pledged" and self._asking and mark.value.get("early"):
                pass  # B mong muốn thời gian tới A giúp …
            elif role in ("say", "pledged") or (role == "new" and mark.stop - mark.first > 1):
                self._asking = clause.thanking = False
            elif role == "purpose" and (
                notes(clause, index) or (mark.value.get("spent") and not self._told_in(clause))
            ):
                pass  # ghi nhận việc A viện trợ …
            elif role == "purpose" and (index == clause.start or marks[index - 1].role not in ASPECTS):
                if self._told_in(clause) or not gives_to(clause, index):
                    index = past_purpose(clause, index)
                    continue
            if mark.tag == "verb" and (self._shares(clause, index) or _is_aid_received(clause, index)):
                index += 1
                continue
            if mark.tag == "verb" or role == "funds" or (mark.tag == "thing" and _gift_noun(clause, index)):
                clause.before, clause.last, clause.payer = giver or self._before, self._last, self._payer
                told, resume = self._tell(clause, index)
                if told is not None and told.act == "funds" and told.args.possessor is not None:
                    self._payer = replace(self.sides.of(told.args.possessor), mark=None, recalled=True)
                drafts = self._drafts(told) if told is not None else []
                while told is not None and resume < clause.end and (drafts or told.args.another):
                    if not (told.args.awards and marks[resume].tag == "award") and not told.args.another:
                        break
                    clause.last = drafts[-1] if drafts else clause.last
                    args = right_of(marks, index, clause.end, clause.end_token, resume)
                    told, resume = replace(told, args=args), max(args.stop, resume + 1)
                    drafts += self._drafts(told)
                if drafts and drafts[0].rule == TAKEN:  # tiếp nhận 20 cán bộ của B sang | dự lớp tập huấn
                    resume += sum(m.first < drafts[0].core[1] for m in marks[resume : clause.end])
                yield from drafts
                if told is not None and not told.passive and told.act not in _TAKES:
                    named = self.sides.giver(told.subject)
                    if told.subject is not None and told.subject.value.travels and named.country is None:
                        named = self.sides.group(told.verb.first)  # đoàn khánh thành …, trao 100 suất quà
                    helped = named.mark is not None and (
                        _is_helped(clause, named.mark) or set(named.mark.value.countries) >= REGION
                    )  # Bộ A hai nước
                    if not helped and (named.country is not None or isinstance(named.actor, Organization)):
                        giver = named
                    elif drafts:
                        giver = Side(drafts[-1].giver, drafts[-1].sides[0], recalled=True)
                elif drafts and told is not None and told.passive:  # được A giúp làm đường, khám bệnh
                    giver = Side(drafts[-1].giver, drafts[-1].sides[0], recalled=True)
                index = resume if drafts else index + 1
                continue
            index += 1
        self._before = giver or self._eases(clause) or self._before

    def _eases(self, clause: Clause) -> Side | None:
        """`B tạo điều kiện cho doanh nghiệp; | cấp 5 suất học bổng …`: who does what is no gift may give next."""
        marks = [m for m in clause.marks[clause.start : clause.end] if m.value != ")"]
        opened = next((k for k, m in enumerate(marks) if m.tag not in ("date", "stop") and m.role not in _OPENING), 0)
        marks = marks[opened:]
        who = marks[0] if len(marks) > 1 and marks[0].tag == "party" else None
        if who is None or who.value.both:
            return None
        acts = marks[1].role in _ACTS and marks[1].first == who.stop and isinstance(who.value.actor(), Organization)
        if _EASES not in clause.keys[who.stop : marks[1].first + 1] and not acts:
            return None
        side = self.sides.giver(who)
        country = side.country or ("VN" if acts else None)  # a body without a country is at home
        return Side(side.actor, country, recalled=True) if country in REGION else None

    def _told_here(self, clause: Clause) -> bool:
        return self._last is not None and self._last.number == clause.number

    def _told_in(self, clause: Clause) -> bool:
        """Whether this very clause, not one before a semicolon, has told a gift."""
        last = self._last
        return last is not None and last.number == clause.number and last.core[1] > clause.marks[clause.start].first

    def _shares(self, clause: Clause, index: int) -> bool:
        """`…, trong đó 200.000 USD tặng B, 50.000 USD cho C`: how what was told is shared out, no gift of its own."""
        if not self._told_here(clause):
            return False
        for mark in reversed(clause.marks[max(clause.start, index - 3) : index]):
            if mark.tag in ("party", "verb"):
                return False
            if mark.role == "part":
                return True
        return False

    def _drafts(self, told: Telling) -> list[Draft]:
        told.fronted()
        told.referred()
        told.handed()
        among(told)
        giver, receiver = parties_of(told)
        if not has_object(told):
            price_on(told)
            return []
        giver, receiver = taught_beside(told, *complete(told, giver, receiver))
        if {giver.country, receiver.country} == REGION and plausible(told, giver, receiver):
            counted_in(told)
            drafts = drafts_of(told, giver, receiver, doubtful=told.roles[:1] == ["purpose"] or thanked_for(told))
            drafts = [draft for draft in drafts if not _given_back(draft, told.clause.told)]
            for draft in drafts[:1]:
                drafts += [*listed(told, draft), *gave_too(told, draft), *costed(told, draft)]
            return drafts
        return []

    def _tell(self, clause: Clause, at: int) -> tuple[Telling | None, int]:
        """The verb at ``at`` with its arguments, or None where it gives nothing; and where its arguments end."""
        told = opened(clause, at)
        if told is None:
            return None, at + 1
        own, args, verb = self._take_roles(told), told.args, told.verb
        if is_no_act(told):
            return None, args.stop
        settle(told)
        free = verb.tag == "verb" and verb.value.get("waiver")  # miễn phí dịch vụ …
        vetoed = args.vetoed and not free and verb.tag != "thing" and not (told.act == "aid" and args.money)
        if self._asking or "not" in own[:1] or vetoed:
            return None, args.stop
        if (told.act == "advise" and not verb.value.get("strong")) or (told.nominal and told.act not in NOMINAL_ACTS):
            return None, args.stop
        if told.act == "send" and is_by_somebody(told) and learners_sent(clause, at):
            return None, at + 1  # 14 kỹ thuật viên của B được đưa sang A đào tạo: who teaches them is told behind
        if not has_giver(told):
            return None, args.stop  # được xây dựng, được đào tạo: nobody is said to give
        sum_named = verb.tag == "thing" and bool(args.money)  # Khoản viện trợ 4,8 triệu USD đã biến …
        if told.nominal and told.act in ("aid", "funds") and args.possessor is None and not sum_named:
            return None, args.stop
        settle_finished(told)
        told.left = any(m.first < verb.first for m in args.things)
        return told, max(args.stop, at + 1)

    def _take_roles(self, told: Telling) -> list[str]:
        """Tell the small words of the verb, with those that it shares with the verbs before; return its own."""
        clause, marks, at, act, subject = told.clause, told.clause.marks, told.at, told.act, told.subject
        own = roles_before(marks, at, clause.start, subject)
        if once_more(mark_before(told), act, told.args):
            own.remove("going")
        if told.verb.tag == "verb" and told.verb.value["status"] == "pledged":
            own = ["pledged", *own]  # nhận giúp, hứa 2 tỷ đồng
        settled = not ASPECTS.isdisjoint(own) and not (
            "pledged" in self._roles and still_promised(marks, at, clause.start)
        )
        told.roles = own if subject is not None or settled else [*own, *self._roles]
        aside = act == "study" or (act == "receive" and not own)  # một hộ được tặng nhà, sẽ tặng 5 máy tính
        if not told.nominal and not aside and (subject is None or not _is_helped(clause, subject)):
            self._roles = [r for r in told.roles if r in ASPECTS]  # but: sẽ giúp B nâng cấp …, nhận 2 cán bộ
        return own


def _cuts(marks: Sequence[Mark], keys: Sequence[str]) -> list[int]:
    """Where the clauses of a sentence end: at its semicolons but those between goods of one gift.

    So does one at `(công trình đầu tiên) trong tổng số | 30 trụ sở do A giúp B xây`: the many are told for themselves.
    """
    ends = ((m.tag == "stop" and m.value == ";") or m.role == _OUT_OF for m in marks)
    stops = [*(k for k, end in enumerate(ends) if end), len(marks)]
    cuts = [-1]
    for stop, following in pairwise(stops):
        counted = keys[marks[stop].stop : marks[stop].stop + 1] != () and keys[marks[stop].stop][0].isdigit()
        counted = counted and marks[stop].role != _OUT_OF
        if not (counted and _goods_go_on(marks[cuts[-1] + 1 : stop], marks[stop + 1 : following])):
            cuts.append(stop)
    return [*cuts, len(marks)]


def _goods_go_on(told: Sequence[Mark], more: Sequence[Mark]) -> bool:
    """`tặng B 15 máy đo; 80 hộp găng tay`, `tặng 4 tấn gạo; 800 chai nước cho B`: the goods behind a semicolon."""
    verb = next((k for k in range(len(told) - 1, -1, -1) if told[k].tag == "verb"), -1)
    counted = any(m.tag == "quantity" for m in told[verb + 1 :]) and told[-1].tag not in ("party", "money", "date")
    if verb < 0 or told[verb].value["act"] != "give" or not counted or more[:1] and more[0].tag in ("money", "date"):
        return False
    if any(m.tag == "verb" or m.role in _OWN_ROLES for m in more) or any(m.tag == "award" for m in (*told, *more)):
        return False
    goods = all(m.value["kind"] in _GOODS for m in (*told[verb + 1 :], *more) if m.tag == "thing")
    received = any(m.tag == "party" for m in told[verb + 1 :]) and any(m.tag == "party" for m in more)
    return goods and not received


def _is_helped(clause: Clause, subject: Mark) -> bool:
    """`hỗ trợ B xây dựng …`: who stands right behind a giving verb is helped, and gives nothing on."""
    before = (m for m in clause.marks[clause.start : clause.end] if m.stop == subject.first)
    return any(m.tag == "verb" and m.value["act"] in ("aid", "give") for m in before)


def _given_back(draft: Draft, told: Draft | None) -> bool:
    """`A nhận từ B 30 tấn gạo ủng hộ đồng bào bị lũ`: what was just told to come does not go back."""
    if told is None or not draft.quantities:
        return False
    return (draft.quantities, draft.sides) == (told.quantities, told.sides[::-1])


def _is_aid_received(clause: Clause, index: int) -> bool:
    """`nhận được 124.000 USD | viện trợ | từ C`: what the sum is."""
    marks = clause.marks
    if not marks[index].value.get("abroad") or index - 2 < clause.start or marks[index - 1].tag != "money":
        return False
    return marks[index - 2].tag == "verb" and marks[index - 2].value["act"] == "receive"


def _gift_noun(clause: Clause, index: int) -> bool:
    """`món quà của A dành cho B`, `hàng viện trợ của A`: the gift as a noun with its giver."""
    if not clause.marks[index].value.get("noun"):
        return False
    near = clause.marks[index + 1 : min(index + 6, clause.end)]
    if clause.marks[index].value["kind"] == "grant" and near and near[0].tag == "money" and clause.sides.on_laos:
        return not any(m.role == "of" for m in near)  # Khoản viện trợ 4,8 triệu USD đã biến …
    following = [m for m in near if m.role not in ("each", "worth") and m.tag != "money" and m.value != ","][:2]
    return len(following) == 2 and following[0].role == "of" and following[1].tag == "party"


def _agreed(clause: Clause, index: int) -> bool:
    """`nhất trí với đề xuất của B (về hỗ trợ …)`, `theo đề nghị của B, A …`: what was asked is granted."""
    before = clause.marks[max(clause.start, index - 2) : index]
    agreed = next((m for m in reversed(before) if m.role != "with"), None)
    if agreed is not None and agreed.role == "pledged" and agreed.value.get("agrees"):
        return True  # not: sẽ đề nghị C tặng B …, sẽ tính đến chuyện giúp B …
    mark = clause.marks[index]
    if clause.keys[mark.first] == "nên" and clause.keys[mark.first - 1] == ",":
        return True  # …, nên dân bản góp được 1 con bò
    if clause.keys[mark.stop : mark.stop + 1] == (",",) and clause.keys[mark.first] in _OWN_ACTS:
        return True  # đã đề xuất, phối hợp với …: what one does, not what one asks of the other
    after = clause.marks[index + 1] if index + 1 < clause.end else None
    if clause.keys[mark.first - 1] == "lời" and mark.first:
        return True  # hưởng ứng lời kêu gọi, A đã ủng hộ …
    if clause.keys[mark.first] == "xin" and index + 1 < clause.end:
        offered = clause.marks[index + 1]  # xin gửi 300 triệu kíp tới …
        return offered.tag == "verb" and offered.value["act"] == "give" and offered.first == mark.stop
    if clause.keys[mark.first] == "nhờ" and after is not None and after.first == mark.stop:
        helped = after.tag in ("thing", "money") or after.role in ("funds", "noun")
        return helped  # nhờ nguồn viện trợ của A, nhờ 6 tỷ đồng từ ngân sách A: thanks to it
    if index - 2 >= clause.start and clause.marks[index - 2].role == "by" and clause.keys[mark.first] == "giao":
        return True  # được A giao nhiệm vụ xây trụ sở cho B
    owned = index + 1 < clause.end and clause.marks[index + 1].role == "of"
    leading = [key for key in clause.keys[max(0, mark.first - 2) : mark.first] if key != "sự"][-1:]
    return owned and leading in _HEEDED
