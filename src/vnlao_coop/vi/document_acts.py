"""What a sentence says was done to a document: signed, carried out, reviewed, planned, and by whom and when."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from vnlao_coop.models.actors import Official
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.facts import AgreementStatus
from vnlao_coop.text.matcher import Hit
from vnlao_coop.vi.context import Context, Item
from vnlao_coop.vi.scan import within
from vnlao_coop.vi.titles import Title

_REACH = 30  # tokens between what is done and the document
_NEAR = 3  # the same for words that mean it only beside a document: "ra Tuyên bố chung"
_PLAN_REACH = 6
_DATE_REACH = 14
_WHEN = frozenset('vào ngày hồi tháng năm tại ở ( ) " , lại kết và chiều sáng đầu cuối trung tuần'.split())
_PASSIVE = frozenset(
    "đã vừa được chính thức do cùng ( và hai bên nước phía lãnh đạo đại diện sẽ đang mới cũng cấp".split()
)
_SUBJECT_GAP = frozenset("đã cùng nhau vừa chính thức đồng lần lượt trực tiếp được sẽ cũng đại diện hai bên".split())
_LISTS = frozenset(["gồm", "đó", ":", "là"])
_CROSSING = frozenset(["như", "mà"])


@dataclass(frozen=True, slots=True)
class Report:
    """What one mention of a document reports."""

    status: AgreementStatus = "referenced"
    act: Hit | None = None
    date: Item | None = None
    day: PartialDate | None = None
    recalled: bool = False
    signatories: tuple[Official, ...] = ()
    signed_by: tuple[int, int] | None = None
    witnesses: tuple[Official, ...] = ()
    basis: bool = False
    replaces: bool = False
    anniversary: bool = False
    by_both: bool = False  # `hai bên ký kết`
    now: bool = False  # the sentence places it at the event: `nhân dịp này`, `lễ ký`


def acts_by_sentence(context: Context) -> dict[int, list[Hit]]:
    """The acts of each sentence that has any, in order, none inside another."""
    found: dict[int, list[Hit]] = {}
    starts = [s.first for s in context.sentences]
    reached = 0
    for index, hit in context.scan.table("document_act").items():
        if index >= reached:
            number = bisect_left(starts, index + 1) - 1
            if number >= 0 and hit.stop <= context.sentences[number].stop:
                found.setdefault(number, []).append(hit)
                reached = hit.stop
    return found


class Reporter:
    """Reads what is reported of each document of one article."""

    def __init__(self, context: Context, titles: Sequence[Title]) -> None:
        self.context = context
        self.keys = context.scan.tokens.keys
        self.acts = acts_by_sentence(context)
        scan = context.scan
        self.past, self.today, self.both = (scan.positions(k) for k in ("document_past", "document_now", "both"))
        self.before: dict[int, int] = {}
        self.used: set[int] = set()  # acts said after a document: they are not the next one's
        for previous, title in zip(titles, titles[1:], strict=False):
            if previous.sentence == title.sentence:
                self.before[id(title)] = previous.stop

    def report(self, title: Title, known: dict[int, Report]) -> Report:
        """What the sentence says of ``title``; ``known`` are the reports of titles before it."""
        act = self._act_before(title)
        if act is None and title.after is not None and id(title.after) in known:
            inherited = known[id(title.after)]
            day, item = self._date_after(title, title.stop)
            return replace(inherited, date=item or inherited.date, day=day or inherited.day)
        found = self._from_left(title, act)
        return self._from_right(title, found)

    # --- before the document ------------------------------------------------------------------------

    def _act_before(self, title: Title) -> Hit | None:
        first = max(self.context.sentences[title.sentence].first, self.before.get(id(title), 0), title.first - _REACH)
        for act in reversed(self.acts.get(title.sentence, ())):
            if act.stop > title.first:
                continue
            if act.first < first:
                return None
            gap = self.keys[act.stop : title.first]
            if ";" in gap or self._crosses(gap) or "," in gap and not _LISTS & set(gap):
                return None
            if act.value["act"] in ("none", "praise") or act.first in self.used:
                continue
            if act.value.get("near") and len(gap) > _NEAR:
                continue
            return act
        return None

    @staticmethod
    def _crosses(gap: Sequence[str]) -> bool:
        """`như`, `mà` open something else; `cũng như` goes on."""
        return any(key in _CROSSING and (k == 0 or gap[k - 1] != "cũng") for k, key in enumerate(gap))

    def _from_left(self, title: Title, act: Hit | None) -> Report:
        if act is None:
            return Report()
        kind = act.value["act"]
        if kind in ("sign", "witness"):
            return self._signing(title, act, act.first)
        if kind == "anniversary":
            day, item = self._date_in_brackets(title, act)
            return Report("referenced", act, item, day, anniversary=True)
        if kind == "negotiate":
            return Report("negotiating", act)
        if kind == "review" or kind in ("refer", "basis") and self._reviewed(title, act):
            return Report("reviewed", act)
        return Report("referenced", act, basis=kind == "basis", replaces=kind == "replace")

    def _signing(self, title: Title, act: Hit, at: int) -> Report:
        if self._planned(title.sentence, at):
            return Report("planned", act)
        witness = act if act.value["act"] == "witness" else self._witness_before(title.sentence, act)
        people, span = self._subjects(title.sentence, (witness or act).first)
        day, item = self._date_after(title, title.stop)
        if day is None:
            day, item = self._date_before(title.sentence, act)
        seen = self._under_the_eyes(title.sentence)
        return Report(
            "signed",
            act,
            item,
            day,
            recalled=self._recalled(title, act),
            signatories=() if witness else tuple(p for p in people if p not in seen),
            signed_by=None if witness else span,
            witnesses=(people if witness else ()) + seen,
            by_both=self._both(title.sentence, act.first),
            now=bool(witness or seen) or self._now(title.sentence),
        )

    def _both(self, number: int, at: int) -> bool:
        first = max(self.context.sentences[number].first, at - 8)
        return bool(within(self.both, first, at))

    def _now(self, number: int) -> bool:
        sentence = self.context.sentences[number]
        return bool(within(self.today, sentence.first, sentence.stop))

    def _planned(self, number: int, at: int) -> bool:
        first = max(self.context.sentences[number].first, at - _PLAN_REACH)
        for k in range(at - 1, first - 1, -1):
            if self.keys[k] in (",", ";", "đã", "vừa"):
                return False
            hit = self.context.scan.at(k, "document_plan")
            if hit and hit.stop <= at:
                return True
        return False

    def _reviewed(self, title: Title, act: Hit) -> bool:
        """`đánh giá kết quả thực hiện …`: carried out, and looked back on."""
        for other in self.acts.get(title.sentence, ()):
            if other.value["act"] == "review" and other.stop <= act.first and act.first - other.stop <= 16:
                return "," not in self.keys[other.stop : act.first] and ";" not in self.keys[other.stop : act.first]
        return False

    def _recalled(self, title: Title, act: Hit) -> bool:
        sentence = self.context.sentences[title.sentence]
        first = max(sentence.first, min(act.first, title.first) - 14)
        stop = min(sentence.stop, title.stop + 14)
        return any(not title.first <= k < title.stop for k in within(self.past, first, stop))

    # --- who signs ------------------------------------------------------------------------------------

    def _witness_before(self, number: int, act: Hit) -> Hit | None:
        for other in self.acts.get(number, ()):
            if other.value["act"] == "witness" and other.stop <= act.first and act.first - other.stop <= 6:
                return other
        return None

    def _people(self, number: int) -> list[Item]:
        return [i for i in self.context.items[number] if i.kind == "person"]

    def _subjects(self, number: int, at: int) -> tuple[tuple[Official, ...], tuple[int, int] | None]:
        """The people right before the verb at token ``at``: `A và B đã ký`, `A, B thay mặt hai bên ký`."""
        found: list[Item] = []
        limit = at
        for item in reversed([i for i in self._people(number) if i.stop <= at]):
            gap = self.keys[item.stop : limit]
            if not found and not self._leads_to_verb(gap):
                break
            if found and not (len(gap) <= 1 and set(gap) <= {"và", ",", "cùng", "với"}):
                break
            found.append(item)
            limit = item.first
        if not found:
            return self._shared_office(number, at)
        people = tuple(dict.fromkeys(i.value for i in reversed(found)))
        return people, (found[-1].first, found[0].stop)

    @staticmethod
    def _leads_to_verb(gap: Sequence[str]) -> bool:
        if "mặt" in gap and "," not in gap[1:] and len(gap) <= 9:  # "thay mặt hai bên"
            return True
        return len(gap) <= 5 and set(gap) <= _SUBJECT_GAP

    def _shared_office(self, number: int, at: int) -> tuple[tuple[Official, ...], tuple[int, int] | None]:
        """`Bộ trưởng Y tế Việt Nam và Lào ký`: the one holder of the office on each side."""
        scan = self.context.scan
        first = max(self.context.sentences[number].first, at - 16)
        office = next((h for k in range(first, at) if (h := scan.at(k, "office")) and self._reaches(h.stop, at)), None)
        if office is None or "và" not in self.keys[office.stop : at]:
            return (), None
        places = [
            i.value
            for i in self.context.items[number]
            if i.kind in ("place", "organization") and office.first <= i.first < at
        ]
        countries = {p.country for p in places if p.country}
        last = max((i.stop for i in self.context.items[number] if i.stop <= at), default=0)
        if not self._leads_to_verb(self.keys[last:at]):
            return (), None
        role = scan.tokens.text(office.first, office.stop).casefold()
        found: list[Official] = []
        for country in ("VN", "LA"):
            holders = [
                o
                for o in self.context.cast.officials
                if o.country == country and o.present and any(p.role.casefold() == role for p in o.positions)
            ]
            if len(holders) != 1:
                return (), None
            found.append(holders[0])
        return (tuple(found), (office.first, at)) if "LA" in countries else ((), None)

    def _reaches(self, stop: int, at: int) -> bool:
        return not {",", ";", ":", "."} & set(self.keys[stop:at])

    def _under_the_eyes(self, number: int) -> tuple[Official, ...]:
        """`dưới sự chứng kiến của A và B`."""
        found: list[Official] = []
        for act in self.acts.get(number, ()):
            if act.value["act"] == "witness" and self.keys[act.first - 1] == "sự" and self.keys[act.stop] == "của":
                limit = act.stop + 1
                for item in self._people(number):
                    if item.first >= limit and set(self.keys[limit : item.first]) <= {
                        "và",
                        ",",
                        "cùng",
                        "hai",
                        "đồng",
                        "chí",
                    }:
                        if "," in self.keys[limit : item.first] and found and len(found) > 1:
                            break
                        found.append(item.value)
                        limit = item.stop
        return tuple(found)

    # --- when -----------------------------------------------------------------------------------------

    def _date_after(self, title: Title, at: int) -> tuple[PartialDate | None, Item | None]:
        """The day right after a title or a signing: `ký ngày …`, `(ký tháng 9/2015)`, `tại Viêng Chăn ngày …`."""
        sentence = self.context.sentences[title.sentence]
        at = self._past_brackets(title, at)
        limit = min(sentence.stop, at + _DATE_REACH)
        inside = {i.first: i for i in self.context.items[title.sentence] if i.kind != "quantity"}
        k = at
        while k < limit:
            item = inside.get(k)
            if item is not None and item.kind == "date":
                value = item.value.value
                if isinstance(value, DateRange):
                    value = value.start if self._brackets(item) else None
                return (value, item) if value is not None else (None, None)
            if item is not None and item.kind == "place":
                k = item.stop
                continue
            act = self.context.scan.at(k, "document_act")
            if act and act.value["act"] == "sign":
                self.used.add(act.first)
                k = act.stop
                continue
            if self.keys[k] not in _WHEN and self.keys[k] not in _PASSIVE:
                break
            k += 1
        return None, None

    def _brackets(self, item: Item) -> bool:
        return item.first > 0 and self.keys[item.first - 1] == "("

    def _date_before(self, number: int, act: Hit) -> tuple[PartialDate | None, Item | None]:
        """`Chiều 5/7, tại …, hai bên đã ký`: the day that opens the sentence."""
        sentence = self.context.sentences[number]
        for item in self.context.items[number]:
            if item.kind == "date" and item.stop <= act.first and item.first - sentence.first <= 8:
                value = item.value.value
                if isinstance(value, PartialDate) and self.keys[item.first - 1] not in ("đoạn", "kỳ"):
                    return value, item
        return None, None

    def _date_in_brackets(self, title: Title, act: Hit) -> tuple[PartialDate | None, Item | None]:
        """`40 năm Ngày ký Hiệp ước … (18/7/1977 - 18/7/2017)`, `8/7/2013 (ngày ký Thỏa thuận)`."""
        sentence = self.context.sentences[title.sentence]
        for item in self.context.items[title.sentence]:
            if item.kind != "date":
                continue
            value = item.value.value
            if item.stop == act.first - 1 and self.keys[act.first - 1] in ("(", ","):
                return (value, item) if isinstance(value, PartialDate) else (None, None)
            if item.first == title.stop + 1 < sentence.stop and self.keys[title.stop] == "(":
                return (value.start if isinstance(value, DateRange) else value), item
        return None, None

    # --- after the document ---------------------------------------------------------------------------

    @staticmethod
    def _carried_out(found: Report) -> bool:
        """Said before the document, this makes a signing after it an earlier one: `thực hiện Hiệp định đã được ký`."""
        return found.act is not None and found.act.value["act"] in ("refer", "basis", "review")

    def _past_brackets(self, title: Title, at: int) -> int:
        """`(gọi tắt là Nghị định thư)`, `(CBTA)`: another name in brackets is no end; a date in them is."""
        stop = self.context.sentences[title.sentence].stop
        if at + 1 >= stop or self.keys[at] != "(":
            return at
        close = next((k for k in range(at + 1, min(stop, at + 14)) if self.keys[k] == ")"), 0)
        if not close or any(i.kind == "date" and at < i.first < close for i in self.context.items[title.sentence]):
            return at
        return close + 1

    def _from_right(self, title: Title, found: Report) -> Report:
        """`… đã được ký kết ngày …`, `… đang được đàm phán`, `… (ký tháng 9/2015)`."""
        sentence = self.context.sentences[title.sentence]
        k = start = self._past_brackets(title, title.stop)
        limit = min(sentence.stop, start + 12)
        bodies = {i.first: i.stop for i in self.context.items[title.sentence] if i.kind != "quantity"}
        while k < limit:
            act = self.context.scan.at(k, "document_act")
            if act and act.value["act"] in ("sign", "negotiate") and (k > start or act.value["act"] == "sign"):
                if act.value.get("near") and self.keys[k - 1] != "được":
                    return found
                between = self.keys[start:k]
                if act.value["act"] == "negotiate":
                    return Report("negotiating", act) if "đang" in between or "được" in between else found
                if found.status == "signed" and "," in between or "và" in between and "được" not in between:
                    return found
                if self._planned(title.sentence, act.first) or "sẽ" in between:
                    return found if found.status == "signed" else Report("planned", act)
                day, item = self._date_after(title, title.stop)
                self.used.add(act.first)
                people, span = self._subjects(title.sentence, act.first) if "do" in between else ((), None)
                return replace(
                    found,
                    status="signed",
                    act=act,
                    date=item,
                    day=day,
                    recalled=self._carried_out(found) or self._recalled(title, act),
                    signatories=people,
                    signed_by=span,
                    anniversary=False,
                    now=self._now(title.sentence),
                    by_both=self._both(title.sentence, act.first),
                )
            if k in bodies:
                k = bodies[k]
                continue
            if self.keys[k] not in _PASSIVE:
                break
            k += 1
        return found
