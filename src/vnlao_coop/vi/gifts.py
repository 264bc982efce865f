"""Gifts, aid, works, training, experts and honours from one side of the border to the other.

A gift is a giving verb with a giver, a receiver and a thing. The verb's own arguments come from
:mod:`vnlao_coop.vi.gift_arguments`; here the rest is decided: which construction it is, who stands
for the sides, what is left out and taken up from before, and what is no gift at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from dataclasses import dataclass

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.models.money import Quantity
from vnlao_coop.vi.context import Context
from vnlao_coop.vi.drafts import Draft
from vnlao_coop.vi.gift_arguments import ASPECTS, Arguments, right_of, roles_before, subject_before, subject_of
from vnlao_coop.vi.gift_marks import Mark, Marks, Party
from vnlao_coop.vi.gift_terms import kind_of, name_of_award, status_of

SIDES = frozenset(["VN", "LA"])
_OTHER = {"VN": "LA", "LA": "VN"}
_RECALL = 4  # sentences back in which a giver or receiver that is left out is looked for
_TRIGGERS = frozenset(["gift_verb", "funds"])
_NOMINAL = frozenset(["noun", "of", "at", "trade"])
_GOODS = frozenset(["equipment_in_kind", "humanitarian", "documents_materials", "scholarship", "construction"])
_WORKS = frozenset(["construction"])
_STUDENTS = frozenset(["cán", "sinh", "lưu", "học", "nghiên"])  # cán bộ, sinh viên, lưu học sinh, học viên, nghiên cứu sinh
_STUDY = frozenset(["học", "tạo", "dưỡng"])  # học tập, đào tạo, bồi dưỡng
_HOME = frozenset(
    "military police people_committee people_council party_committee mass_organization front hospital school".split()
)

Actor = Official | Organization | Place


@dataclass(slots=True)
class _Side:
    """A giver or receiver: who stands for it, its country, the mark that says so, and whether it is taken from elsewhere."""

    actor: Actor | None = None
    country: str | None = None
    mark: Mark | None = None
    recalled: bool = False
    others: tuple[Actor, ...] = ()


class Gifts:
    """Reads the gifts of one article."""

    def __init__(self, context: Context, marks: Marks) -> None:
        self.context, self.marks = context, marks
        self.states: dict[str, Place] = {}
        for place in context.cast.places:
            if place.kind == "country" and place.country:
                self.states.setdefault(place.country, place)
        self.last: Draft | None = None
        self.number = 0

    def read(self) -> list[Draft]:
        """Every gift told in the article, in reading order."""
        found: list[Draft] = []
        for number in self.marks.telling():
            self.number = number
            for draft in self._sentence(number):
                found.append(draft)
                self.last = draft
        return found

    # --- one sentence ----------------------------------------------------------------------------

    def _sentence(self, number: int) -> Iterator[Draft]:
        sentence = self.context.sentences[number]
        marks = self.marks.of(number)
        starts = [0, *(k + 1 for k, m in enumerate(marks) if m.tag == "stop" and m.value == ";"), len(marks) + 1]
        before: _Side | None = None
        roles: list[str] = []
        asking = False
        for start, after in zip(starts, starts[1:], strict=False):
            end = min(after - 1, len(marks))
            end_token = marks[end].first if end < len(marks) else sentence.stop
            if end_token == sentence.stop and self.context.scan.tokens.keys[end_token - 1] in ".!?":
                end_token -= 1
            clause = _Clause(self, number, marks, start, end, end_token, before, roles, asking)
            yield from clause.read()
            before, roles, asking = clause.giver or before, clause.roles, clause.asking

    # --- parties ---------------------------------------------------------------------------------

    def giver(self, mark: Mark | None) -> _Side:
        """The side of a giver: a body named without a country is Vietnamese, unless a Lao place is in its name."""
        side = self.side(mark)
        body = side.actor
        if side.country is None and isinstance(body, Organization) and body.kind in _HOME:
            side.country = "VN" if body.place is None or body.place.country in (None, "VN") else None
        return side

    def side(self, mark: Mark | None, prefer: str | None = None) -> _Side:
        """The side that a party stands for; ``prefer`` chooses where it names two countries."""
        if mark is None:
            return _Side()
        party: Party = mark.value
        country = prefer if prefer in party.countries else party.country
        actor = party.actor(country)
        if country is not None and not party.actors:
            actor = self.states.get(country)  # phía bạn, nước ta
        provinces = {a.canonical for a in party.actors if isinstance(a, Place) and a.kind in ("province", "city", "capital")}
        if country is not None and len(provinces) > 1 and not isinstance(actor, Official):
            actor = self.states.get(country, actor)  # a list of provinces
        if actor is None and country is not None:
            actor = self.recall(self.number, mark.first, country).actor
        others = tuple(
            a
            for a in party.actors
            if isinstance(a, Place) and a.country not in (country, None) and len(party.countries) > 1
        )
        return _Side(actor, country, mark, others=others)

    def recall(self, number: int, first: int, country: str) -> _Side:
        """The nearest earlier actor of ``country``: who an ellipsis or `Đoàn` takes up."""
        for back in range(number, max(-1, number - _RECALL - 1), -1):
            items = [
                i for i in self.context.items[back] if i.kind in ("person", "organization", "place") and i.stop <= first
            ]
            for item in reversed(items):
                if item.value.country == country and not (item.kind == "place" and self._is_location(item.first)):
                    return _Side(item.value, country, recalled=True)
        state = self.states.get(country)
        return _Side(state, country if state else None, recalled=True)

    def _is_location(self, first: int) -> bool:
        keys = self.context.scan.tokens.keys
        return first > 0 and keys[first - 1] in ("tại", "ở", "đến", "tới", "sang", "thăm", "với")


@dataclass(slots=True)
class _Clause:
    """One clause, up to a semicolon: its verbs are read left to right."""

    reader: Gifts
    number: int
    marks: Sequence[Mark]
    start: int
    end: int
    end_token: int
    before: _Side | None
    roles: list[str]
    asking: bool
    giver: _Side | None = None
    thanking: bool = False

    def read(self) -> Iterator[Draft]:
        index, opened = self.start, self.start
        while index < self.end:
            mark = self.marks[index]
            if mark.role == "ask":
                self.asking = True
                self.thanking = False
            elif mark.role == "thank":
                self.thanking = True
            elif mark.role in ("say", "pledged") or (mark.role == "new" and mark.stop - mark.first > 1):
                self.asking = self.thanking = False
            elif mark.role == "purpose":
                index = self._past_purpose(index)
                continue
            if mark.tag == "verb" or mark.role == "funds" or self._noun(index):
                drafts, index = self._verb(index, opened)
                yield from drafts
                opened = index
                continue
            index += 1

    def _noun(self, index: int) -> bool:
        """`món quà của A dành cho B`, `hàng viện trợ của A`: the gift as a noun with its giver."""
        mark = self.marks[index]
        if mark.tag != "thing" or not mark.value.get("noun") or index + 2 >= self.end:
            return False
        following = [m for m in self.marks[index + 1 : index + 4] if m.role != "each"][:2]
        return len(following) == 2 and following[0].role == "of" and following[1].tag == "party"

    def _past_purpose(self, index: int) -> int:
        """Past `để …`: what is said there is no gift of its own."""
        for k in range(index + 2, self.end):
            comma = self.marks[k - 1].tag == "stop" and self.marks[k - 1].value in ",)"
            subject = (
                self.marks[k].tag == "party"
                and k + 1 < self.end
                and (self.marks[k + 1].role in ASPECTS or self.marks[k + 1].tag == "verb")
            )
            if comma and (self.marks[k].role in ("new", "pledged", "part", "done", "behalf", "authority") or subject):
                return k
        return self.end

    # --- one verb --------------------------------------------------------------------------------

    def _verb(self, at: int, opened: int) -> tuple[list[Draft], int]:
        verb = self.marks[at]
        act = verb.value["act"] if verb.tag == "verb" else "funds"
        args = right_of(self.marks, at, self.end, self.end_token)
        resume = max(args.stop, at + 1)
        subject, passive = subject_of(self.marks, at, self.start)
        previous = self.marks[at - 1] if at > self.start else None
        following = self.marks[at + 1] if at + 1 < self.end else None
        nominal = act == "funds" or (
            subject is None
            and (
                (
                    previous is not None
                    and previous.stop == verb.first
                    and (previous.role in _NOMINAL or (previous.tag == "thing" and act in ("build", "train")))
                )
                or (act == "aid" and following is not None and following.stop >= verb.stop and following.role == "of")
            )
        )
        own = roles_before(self.marks, at, self.start, subject)
        roles = own if any(r in ASPECTS for r in own) or subject is not None else [*own, *self.roles]
        if not nominal:
            self.roles = [r for r in roles if r in ASPECTS]
        vetoed = args.vetoed and not (act == "aid" and args.money)
        if self.asking or "not" in own[:1] or vetoed:
            return [], at + 1
        agentless = (
            subject is None and previous is not None and previous.role == "by" and previous.stop == verb.first
        )  # được xây dựng, được đào tạo
        if (nominal and act not in ("aid", "give", "funds")) or act == "advise" or (agentless and act != "receive"):
            return [], at + 1
        if nominal and act in ("aid", "funds") and args.possessor is None:
            return [], at + 1
        if act == "finish" and any(m.value["act"] == "give" for m in args.content):
            act = "give"  # hoàn thành, bàn giao bộ sách cho …
        gift = _Gift(self, at, verb, act, args, subject, passive, nominal, roles)
        drafts = gift.drafts()
        if subject is not None and not passive and act != "receive":
            self.giver = self.reader.side(subject)
        return drafts, resume if drafts else at + 1


@dataclass(slots=True)
class _Gift:
    """One giving verb with its arguments: the constructions, one method each."""

    clause: _Clause
    at: int
    verb: Mark
    act: str
    args: Arguments
    subject: Mark | None
    passive: bool
    nominal: bool
    roles: list[str]
    left: bool = False

    def drafts(self) -> list[Draft]:
        reader, args, act = self.clause.reader, self.args, self.act
        if act == "receive" and self._students():
            self.act = act = "train"
            giver, receiver = reader.giver(self.subject), reader.side(args.source or args.receiver)
        elif act == "receive":
            giver, receiver = self._received()
        elif act == "lend":
            giver, receiver = self._lent()
        elif self.nominal:
            giver = reader.giver(args.possessor or args.source)
            receiver = self._taken_from_left()
        elif self.passive or (act == "aid" and "part" in self.roles_left()):
            giver, receiver = reader.giver(self.subject), self._taken_from_left()
        else:
            giver, receiver = self._given()
        if act == "finish" and self._aid_works():
            last = reader.last
            assert last is not None
            giver = _Side(last.giver, last.sides[0], recalled=True)
            receiver = _Side(last.receiver, last.sides[1], recalled=True)
        if not self._has_object():
            return []
        giver, receiver = self._complete(giver, receiver)
        if {giver.country, receiver.country} == SIDES and self._plausible(giver, receiver):
            return self._drafts(giver, receiver)
        if act == "receive" and self.subject is None and self._also_honoured(giver):
            drafts = self._drafts(giver, receiver)
            for draft in drafts:
                draft.certainty = "doubtful"
            return drafts
        return []

    def _plausible(self, giver: _Side, receiver: _Side) -> bool:
        """No gift: joint work of both sides, thanks for help without a thing, works of one's own or of business."""
        args = self.args
        if giver.mark is not None and set(giver.mark.value.countries) >= SIDES and not args.awards:
            return False
        concrete = args.money or args.quantities or args.awards or any(m.value["kind"] in _GOODS for m in args.things)
        if self.clause.thanking and not concrete and self.act != "send":
            return False
        if self.act in ("build", "finish"):
            own = any(m is not None and m.value.country == giver.country for m in (args.owner, args.possessor))
            located = receiver.mark is args.location and receiver.mark is not None
            business = isinstance(giver.actor, Organization) and giver.actor.kind in ("company", "bank")
            return not own and not (located and (giver.recalled or business))
        if self.act == "give" and all(m.value.get("soft") for m in args.things) and args.things and not concrete:
            return self.subject is not None
        return True

    def _also_honoured(self, giver: _Side) -> bool:
        """An honour beside another one just told, whose receiver's name explains no side: kept, and doubtful."""
        last = self.clause.reader.last
        if last is None or last.kind != "honour" or self.clause.number - last.number > 1:
            return False
        return bool(self.args.awards) and giver.country in SIDES and "done" in self.roles

    def _aid_works(self) -> bool:
        """`5 dự án viện trợ hoàn thành`: aid works named without their parties continue the aid told just before."""
        args, marks, clause = self.args, self.clause.marks, self.clause
        last = clause.reader.last
        if last is None or clause.number - last.number > 1 or last.kind not in ("grant", "construction"):
            return False
        before = [m for m in marks[clause.start : self.at] if m.tag in ("thing", "quantity", "party")]
        aided = [m for m in before if m.tag == "thing" and m.value.get("aided")]
        if not aided or any(m.tag == "party" for m in before):
            return False
        self.left = True
        args.things.insert(0, aided[-1])
        args.quantities = [m for m in before if m.tag == "quantity"] + args.quantities
        return True

    def roles_left(self) -> set[str | None]:
        """The function words just before the subject: `…, trong đó Việt Nam hỗ trợ …`."""
        marks, clause = self.clause.marks, self.clause
        return {m.role for m in marks[max(clause.start, self.at - 3) : self.at]}

    # --- constructions ---------------------------------------------------------------------------

    def _given(self) -> tuple[_Side, _Side]:
        """A tặng B thing; A hỗ trợ B …; A xây dựng works của B."""
        reader, args, clause = self.clause.reader, self.args, self.clause
        giver = self._authority() or reader.giver(self.subject)
        if giver.actor is None and giver.country is None:
            giver = (
                reader.side(subject_before(clause.marks, self.at, clause.start))
                if not (self.subject and self.subject.value.travels)
                else giver
            )
            if giver.country is None and clause.before is not None and not self.subject:
                giver = clause.before
        if args.agent is not None:  # công trình … do A tặng, named after the verb
            giver = reader.giver(args.agent)
        elif args.possessor is not None and args.possessor.value.country in SIDES and not self._has_works():
            behind = args.receiver is None or args.possessor.first < args.receiver.first
            if behind and (args.awards or giver.country is None):
                giver = reader.side(args.possessor)  # trao Huân chương của Nhà nước Lào tặng B; trao quà của A cho B
        self._institution()
        against = _OTHER.get(giver.country or "")
        marks = (args.receiver, args.owner, args.possessor, args.location, args.within)
        for mark in marks:
            if mark is None or (mark is not args.receiver and self._named_receiver()):
                continue
            side = reader.side(mark, against)
            if side.country is not None and side.country == against:
                return giver, side
        for mark in marks[: 1 if self._named_receiver() else None]:
            side = reader.side(mark)
            if side.country is not None and side.country != giver.country:
                return giver, side
        if args.agent is not None and args.receiver is None:  # tại B, lễ bàn giao công trình do A tài trợ
            for mark in reversed(clause.marks[clause.start : self.at]):
                if mark.tag == "party" and against in mark.value.countries:
                    return giver, reader.side(mark, against)
        return giver, reader.side(args.receiver)

    def _has_works(self) -> bool:
        return any(m.value["kind"] in _WORKS for m in self.args.things)

    def _institution(self) -> None:
        """`tặng trường tiểu học B 20 máy tính`: a place for works right behind the verb, with more given, receives."""
        args = self.args
        if args.receiver is not None or args.owner is None or not args.things or self.act not in ("give", "aid"):
            return
        first = args.things[0]
        more = [m for m in args.objects if m.first >= args.owner.stop]
        if first.value["kind"] == "construction" and first.first - self.verb.stop <= 1 and more and not args.content:
            args.receiver = args.owner
            args.things.remove(first)

    def _named_receiver(self) -> bool:
        """Where the receiver is named, a place or an owner is none."""
        receiver = self.args.receiver
        return receiver is not None and (receiver.value.country is not None or bool(receiver.value.actors))

    def _received(self) -> tuple[_Side, _Side]:
        """B nhận thing của A; B nhận thing do A trao tặng; B được A tặng thing."""
        reader, args = self.clause.reader, self.args
        receiver = reader.side(self.subject or subject_before(self.clause.marks, self.at, self.clause.start))
        giver = _Side()
        for mark in (args.agent, args.possessor, args.source):
            if mark is not None and mark.value.country is not None:
                giver = reader.side(mark)
                break
        return giver, receiver

    def _authority(self) -> _Side | None:
        """`thừa ủy quyền của A, X trao …`: A gives; `thay mặt A` likewise."""
        marks, reader = self.clause.marks, self.clause.reader
        for index in range(self.at - 1, 0, -1):
            mark = marks[index]
            if mark.tag == "verb":
                break
            before = marks[index - 1]
            if mark.tag != "party" or before.role not in ("authority", "behalf", "of"):
                continue
            if before.role == "of" and (index < 2 or marks[index - 2].role not in ("authority", "behalf")):
                continue
            side = reader.side(mark)
            if side.country is not None:
                if self.args.awards and isinstance(side.actor, Official):
                    side.actor = reader.states.get(side.country, side.actor)
                return side
        authority = any(m.role == "authority" for m in marks[self.clause.start : self.at])
        if authority and self.args.awards and self.subject is not None:  # thừa ủy quyền của Chủ tịch nước, X trao …
            country = self.subject.value.country
            if country in reader.states:
                return _Side(reader.states[country], country, self.subject, recalled=True)
        return None

    def _students(self) -> bool:
        """`A tiếp nhận (đào tạo) 100 lưu học sinh của B`: who takes students in trains them."""
        args, scan = self.args, self.clause.reader.context.scan
        if args.receiver is None or args.things or args.awards or args.money or self.subject is None:
            return False
        people = _STUDENTS & set(args.receiver.value.heads)
        return bool(people) and bool(_STUDY & set(scan.tokens.keys[args.receiver.first : self.clause.end_token]))

    def _lent(self) -> tuple[_Side, _Side]:
        """A cho B vay (ưu đãi) sum."""
        marks, reader, start = self.clause.marks, self.clause.reader, self.clause.start
        index = self.at - 1
        if index - 1 < start or marks[index].tag != "party" or marks[index - 1].role != "to":
            return _Side(), _Side()
        giver = marks[index - 2] if index - 2 >= start and marks[index - 2].tag == "party" else None
        giver = giver or subject_before(marks, index - 1, start)
        return reader.giver(giver), reader.side(marks[index])

    def _taken_from_left(self) -> _Side:
        """`công trình X ở B do A tặng`, `cán bộ B được A đào tạo`: thing and receiver stand before the verb."""
        self.left = True
        reader, args, clause, marks = self.clause.reader, self.args, self.clause, self.clause.marks
        against = (
            _OTHER.get((self.subject or args.possessor).value.country or "")
            if (self.subject or args.possessor)
            else None
        )
        limit = self.at - 1
        total = not self.passive and not self.nominal  # tổng mức X, trong đó A hỗ trợ …: X is not what A gives
        receiver = reader.side(args.receiver, against) if args.receiver else _Side()
        for mark in (args.owner, args.within):
            if receiver.country is None and mark is not None and against in mark.value.countries:
                receiver = reader.side(mark, against)
        if self.verb.tag == "thing" and self.verb.value["kind"] != "other":
            args.things.insert(0, self.verb)  # hàng viện trợ của A; but `đây là món quà của A` names no thing
        for index in range(limit, clause.start - 1, -1):
            mark = marks[index]
            if mark is self.subject or mark is args.possessor:
                continue
            if mark.tag == "party":
                works = self._works(mark)
                if works is not None and not any(m.value["kind"] == "construction" for m in args.things):
                    args.things.insert(0, works)
                if receiver.country is None and against in mark.value.countries:
                    receiver = reader.side(mark, against)
            elif mark.tag == "thing" and mark.value["kind"] != "none" and not args.things:
                args.things.insert(0, mark)
            elif (
                mark.tag == "thing"
                and mark.value["kind"] == "construction"
                and args.things[0].value["kind"] == "construction"
            ):
                args.things[0] = mark
            elif mark.tag == "award" and not args.awards:
                args.awards.insert(0, mark)
            elif mark.tag == "quantity" and not args.quantities:
                args.quantities.insert(0, mark)
            elif mark.tag == "money" and not args.money and not total and mark.value.equivalent_of is None:
                args.money.append(mark)
        return receiver

    def _works(self, mark: Mark) -> Mark | None:
        """The works that a named body is, where it is what is built or given: `Bệnh viện …`, `Trường …`."""
        hit = self.clause.reader.context.scan.at(mark.first, "gift_thing")
        if hit is None or hit.value["kind"] != "construction" or not isinstance(mark.value.actor(), Organization):
            return None
        return Mark("thing", mark.first, mark.stop, hit.value)

    # --- what is given ---------------------------------------------------------------------------

    def _has_object(self) -> bool:
        args, act = self.args, self.act
        if any(self._medal(m) for m in args.awards):
            return False
        things = [m for m in args.things if m.value["kind"] != "none"]
        counted = [m for m in args.quantities if self._counts(m)]
        args.things, args.quantities = things, counted
        if args.awards or args.money:
            return True
        if self.nominal:
            return bool(counted) or any(m.value["kind"] != "grant" for m in things)
        if act in ("finish", "build"):
            return self._has_works()
        if act == "train":
            return bool(things or counted or args.receiver or self.left)
        if act == "heal":
            return True
        if act == "send":
            return any(m.value.get("people") for m in things)
        if things or counted:
            return (
                not all(m.value.get("people") or m.value.get("soft") for m in things)
                or bool(counted)
                or act in ("aid", "advise")
            )
        if act == "aid":
            return bool(args.content) and any(
                m.value["act"] in ("train", "build", "advise", "heal") for m in args.content
            )
        return (
            act == "give"
            and bool(self.verb.value.get("strong"))
            and args.receiver is not None
            and args.last > args.receiver.stop + 1
        )

    def _medal(self, mark: Mark) -> bool:
        """A medal of a contest: huy chương vàng, bạc, đồng."""
        keys = self.clause.reader.context.scan.tokens.keys
        return bool(mark.value.get("sport")) and keys[mark.stop : mark.stop + 1] in (("vàng",), ("bạc",), ("đồng",))

    def _counts(self, mark: Mark) -> bool:
        """Whether a counted thing can be given: not two countries, not the members of the party."""
        quantity = mark.value.value
        scan = self.clause.reader.context.scan
        inside = [scan.at(k, "gift_thing", "award", "gift_group") for k in range(mark.first + 1, mark.stop + 1)]
        kinds = {hit.kind for hit in inside if hit is not None}
        if any(hit is not None and hit.kind == "gift_thing" and hit.value["kind"] == "none" for hit in inside):
            return False
        if kinds & {"gift_thing", "award"}:
            return True
        if self.act == "train" or any(m.value["act"] == "train" for m in self.args.content):
            return quantity.item not in ("nước", "tỉnh", "huyện", "trường")
        return quantity.unit is not None and "gift_group" not in kinds

    # --- sides -----------------------------------------------------------------------------------

    def _complete(self, giver: _Side, receiver: _Side) -> tuple[_Side, _Side]:
        """Take up from before who is left out, where the other side is known."""
        reader, clause = self.clause.reader, self.clause
        number, first = clause.number, self.verb.first
        if self.subject is not None and self.subject.value.both and not self.passive and self.act != "receive":
            return _Side(), receiver
        if (
            giver.country is None
            and receiver.country in SIDES
            and (self.args.things or self.args.awards or self.args.money or self.args.quantities)
        ):
            if giver.mark is None or giver.mark.value.travels or giver.actor is None or giver.actor.country is None:
                known = giver.actor
                giver_side = reader.recall(number, first, _OTHER[receiver.country])
                if giver.mark is not None and isinstance(known, Organization) and known.country is None:
                    giver = _Side(known, giver_side.country, giver.mark, recalled=True)
                elif not self.nominal and (receiver.country == "LA" or giver.mark is not None):
                    giver = giver_side
        if receiver.country is None and giver.country in SIDES:
            wanted = _OTHER[giver.country]
            mark = receiver.mark or self.args.receiver
            if mark is not None and not mark.value.both:
                if isinstance(receiver.actor, Organization) and wanted == "VN" and (self.act == "receive" or self.args.awards):
                    receiver = _Side(receiver.actor, wanted, mark, recalled=True)
                elif self._near(wanted):
                    known = mark.value.actor()
                    receiver = reader.recall(number, first, wanted)
                    if isinstance(known, Organization):
                        receiver.actor = known
                    receiver.mark = mark
            elif mark is None and self._continues(giver.country):
                assert reader.last is not None
                receiver = _Side(reader.last.receiver, wanted, recalled=True)
        return giver, receiver

    def _near(self, country: str) -> bool:
        """Whether an actor of the other side stands in this sentence."""
        context = self.clause.reader.context
        return any(
            i.kind in ("person", "organization", "place") and i.value.country == country
            for i in context.items[self.clause.number]
        ) or any(m.tag == "party" and country in m.value.countries for m in self.clause.marks)

    def _continues(self, country: str) -> bool:
        """Whether the gift before was of the same side and stands next to this one."""
        last = self.clause.reader.last
        return (
            last is not None
            and last.sides[0] == country
            and self.clause.number - last.number <= 1
            and self.act in ("give", "aid")
        )

    # --- the drafts ------------------------------------------------------------------------------

    def _drafts(self, giver: _Side, receiver: _Side) -> list[Draft]:
        args = self.args
        kind, soft = kind_of(self.clause.reader.context, self.clause.marks, self.verb, self.act, args)
        if kind is None:
            return []
        verbs = [m.value for m in self.clause.marks if m.tag == "verb"]
        finished = any(v["act"] == "finish" or v.get("handover") for v in verbs)
        works = kind == "construction"
        status = status_of(self.verb, self.act, args, self.roles, works=works, finished=finished)
        draft = Draft(
            self.clause.number,
            self._core(giver),
            self._rule(),
            kind,
            status,
            giver.actor,
            receiver.actor,
            (giver.country, receiver.country),
        )
        draft.described = self._described()
        mixed = any(m is not None and SIDES <= set(m.value.countries) for m in (giver.mark, receiver.mark))
        draft.certainty = "doubtful" if soft or mixed or (args.soft and not args.money and not args.quantities) else "inferred" if giver.recalled or receiver.recalled else "stated"
        draft.purpose, draft.condition = args.purpose, args.condition
        if giver.mark is not None:
            draft.prove("giver", giver.mark.first, giver.mark.stop)
        if receiver.mark is not None:
            draft.prove("receiver", receiver.mark.first, receiver.mark.stop)
        self._amounts(draft)
        if not (draft.status == "pledged" or kind == "construction"):
            pass
        elif args.dates:
            draft.due = args.dates[-1].value.value if args.dates[-1].first > self.verb.first else None
            if draft.due is not None:
                draft.prove("due", args.dates[-1].first, args.dates[-1].stop)
        dated = self._dated_sums()
        if len(dated) > 1:
            return [self._one_sum(draft, mark, k) for k, mark in enumerate(dated)]
        drafts = [draft]
        if args.each:
            for other in receiver.others:
                drafts.append(self._for_other(draft, other))
        return drafts

    def _amounts(self, draft: Draft) -> None:
        args = self.args
        money = args.money
        if args.counterpart and args.parts:
            money = args.parts
        elif args.parts:
            draft.parts = tuple(m.value.value for m in args.parts)
        if money:
            draft.amount = money[0].value.value
            draft.prove("amount", money[0].first, money[0].stop)
        for mark in draft.parts and args.parts or ():
            draft.prove("parts", mark.first, mark.stop)
        counted = [(m.value.value, m.first, m.stop) for m in args.quantities if draft.kind != "grant" or not money]
        counted = counted or self._ones()
        draft.quantities = tuple(quantity for quantity, _, _ in counted)
        for _, first, stop in counted:
            draft.prove("quantities", first, stop)

    def _ones(self) -> list[tuple[Quantity, int, int]]:
        """What is one without a number: a named order, a classifier and its noun (`bộ tài liệu`)."""
        scan, context = self.clause.reader.context.scan, self.clause.reader.context
        plural = {m.stop for m in self.clause.marks if m.role == "each"}
        ends = {m.stop for m in self.clause.marks if m.tag in ("verb", "party", "word")}
        found: list[tuple[Quantity, int, int]] = []
        for mark in self.args.awards:
            stop = name_of_award(context, mark)
            if mark.first not in plural and stop - mark.first > 2:
                found.append((Quantity(amount=Decimal(1), item=context.text(mark.first, stop)), mark.first, stop))
        for mark in self.args.things:
            lone = mark.first in ends and mark.first not in plural
            unit = next((h for h in scan.hits.get(mark.first, ()) if h.kind == "counter" and h.stop < mark.stop), None)
            if unit is not None and unit.value["kind"] == "classifier" and lone:
                words = context.text(unit.first, unit.stop), context.text(unit.stop, mark.stop)
                found.append((Quantity(amount=Decimal(1), unit=words[0], item=words[1]), mark.first, mark.stop))
        return found

    def _dated_sums(self) -> list[Mark]:
        """`(giai đoạn 2016-2020 là X), năm 2019 là Y`: a sum for each period."""
        dates = sorted(self.args.dates, key=lambda m: m.first)
        keys = self.clause.reader.context.scan.tokens.keys
        return [
            m
            for m in self.args.money
            if any(d.stop <= m.first <= d.stop + 4 and "là" in keys[d.stop : m.first] for d in dates)
        ]

    def _one_sum(self, draft: Draft, mark: Mark, position: int) -> Draft:
        dates = [d for d in self.args.dates if d.stop <= mark.first]
        first = draft.core[0] if position == 0 else dates[-1].first
        made = Draft(
            draft.number, (first, mark.stop), draft.rule, draft.kind, draft.status, draft.giver, draft.receiver, draft.sides,
            amount=mark.value.value, described=draft.described, certainty=draft.certainty,
        )  # fmt: skip
        made.proof = [p for p in draft.proof if p[0] in ("giver", "receiver")]
        made.prove("amount", mark.first, mark.stop)
        return made

    def _for_other(self, draft: Draft, other: Actor) -> Draft:
        made = Draft(
            draft.number, draft.core, draft.rule, draft.kind, draft.status, draft.giver, other, (draft.sides[0], other.country),
            amount=draft.amount, parts=draft.parts, quantities=draft.quantities, described=draft.described, purpose=draft.purpose,
            condition=draft.condition, certainty=draft.certainty,
        )  # fmt: skip
        made.proof = list(draft.proof)
        return made

    def _rule(self) -> str:
        if self.args.awards:
            return "honour conferred"
        if self.act == "receive":
            return "received"
        if self.passive or self.nominal:
            return "given by"
        return {
            "aid": "aid",
            "send": "experts sent",
            "train": "training",
            "build": "works",
            "finish": "works",
            "heal": "care",
        }.get(self.act, "gift")

    def _core(self, giver: _Side) -> tuple[int, int]:
        """The clause: from the giver, or the thing before the verb, to the last argument."""
        clause, args = self.clause, self.args
        firsts = [self.verb.first, *(m.first for m in args.objects), *(m.first for m in args.content)]
        if self.subject is not None:
            firsts.append(self.subject.first)
        elif giver.mark is not None and not giver.recalled and giver.mark in clause.marks[clause.start : self.at]:
            between = [m for m in clause.marks[clause.start : self.at] if m.first > giver.mark.first and m.tag == "verb"]
            if not between:
                firsts.append(giver.mark.first)
        described = self._described()
        stop = max(args.last, described[1] if described else 0, self.verb.stop)
        if args.purpose:
            stop = max(args.purpose[0], min(stop, args.purpose[1])) if args.last <= args.purpose[1] else stop
        return min(firsts), min(max(stop, self.verb.stop), clause.end_token)

    def _described(self) -> tuple[int, int] | None:
        """The words of the thing given: from its first mark to the next small word."""
        args, marks = self.args, self.clause.marks
        before = [m for m in args.objects if m.first < self.verb.first] if self.left else []
        if before:
            first = min(m.first for m in before)
            keys = self.clause.reader.context.scan.tokens.keys
            limit = next((m.first for m in marks if m.first > first and m.role in _BREAKS), self.verb.first)
            limit = next((k for k in range(first + 1, limit) if keys[k] in _VERBAL), limit)
            return first, max(limit, max(m.stop for m in before if m.first < limit or m.first == first))
        objects = sorted((m for m in [*args.content, *args.objects] if m.first >= self.verb.first), key=lambda m: m.first)
        if self.act in ("send", "train", "build", "heal", "advise") and not self.left:
            objects.insert(0, self.verb)
        if not objects:
            if args.receiver is None:
                return None
            return (args.receiver.stop, self.clause.end_token) if self.clause.end_token > args.receiver.stop else None
        first, last = objects[0].first, max(m.stop for m in objects)
        stop = next(
            (m.first for m in marks if m.first >= last and (m.tag in ("stop", "party", "verb") or m.role in _BREAKS)),
            self.clause.end_token,
        )
        receiver = args.receiver
        if receiver is not None and receiver.first < last and first < receiver.first and self.verb.first < receiver.first:
            after = [m for m in objects if m.first > receiver.first]
            first = after[0].first if after else first
        if receiver is not None and receiver.first < first and not args.each:
            stop = self._open_end(marks)  # nothing more to come: the whole rest describes the thing
        return first, max(last, min(stop, self.clause.end_token))

    def _open_end(self, marks: Sequence[Mark]) -> int:
        """Where the clause of the gift ends, after its receiver was named before the thing."""
        clause, args = self.clause, self.args
        if args.purpose:
            return args.purpose[0]
        if args.condition:
            return args.condition[0]
        end = marks[args.stop].first if args.stop < clause.end else clause.end_token
        keys = clause.reader.context.scan.tokens.keys
        while end - 1 > args.last and keys[end - 1] in _LOOSE_ENDS:
            end -= 1
        return end


_VERBAL = frozenset(["là", "đã", "được", "sẽ", "đang"])
_LOOSE_ENDS = frozenset([",", "(", "-", "–", "và", "đã", "đồng", "thời"])
_BREAKS = frozenset(["to", "toward", "purpose", "if", "by", "part", "say", "ask", "new", "at", "and"])
