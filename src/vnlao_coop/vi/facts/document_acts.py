"""What a sentence says was done to a document: signed, carried out, reviewed, planned, and by whom and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vnlao_coop.models.dates import PartialDate
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION, Context, Item
from vnlao_coop.vi.facts.denials import Denial, Denials
from vnlao_coop.vi.facts.document_cues import Cues
from vnlao_coop.vi.facts.document_reports import (
    ANNIVERSARY,
    ITEM,
    LISTED,
    NEGOTIATED,
    REFERRED,
    REVIEWED,
    SIGNED_AFTER,
    SIGNED_BEFORE,
    THOSE,
    Report,
)
from vnlao_coop.vi.facts.sides import Sides
from vnlao_coop.vi.facts.signers import SignedBy
from vnlao_coop.vi.facts.signings import PASSIVE, Signings
from vnlao_coop.vi.facts.titles import Title
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit, within

_REACH = 30  # tokens between what is done and the document
_NEAR = 3  # the same for words that mean it only beside a document: "ra Tuyên bố chung"
_AFTER = 36  # the same after it, past those who did it: their offices are long
_PASSIVE_REACH = 16  # tokens from a title past `được` to the verb
_PLAN_REACH = 6
_BOTH_REACH = 8
_RELATIVE = frozenset([("được",), ("do",), ("đã",), ("vừa",), ("ký",)])  # Hiệp định …, (được) ký ngày 8/4
_WHEN_OR_WHERE = frozenset([("vào",), ("trong",), ("tại",), ("nhân",), (".",)])
_ITEM_MARK = 4  # tokens of `gồm: 1.` and of `2. `
_LISTS = frozenset(["gồm", "đó", ":", "là"])
_NAMING = frozenset(["gồm", ":", "là", "có"])
_NAMED_LATER = 6  # tokens of `(Các văn kiện) được ký lần này gồm`
_THOSE = 12  # tokens of `Hai văn bản hợp tác được ký kết lần này gồm:`
_PAPERS = frozenset(tuple(fold(words).split()) for words in ("văn kiện", "văn bản", "thỏa thuận", "tài liệu"))
_QUOTES = frozenset('"“”')
_CROSSING = frozenset(["như", "mà"])
_CARRIED_OUT = frozenset(["hiện", "khai"])  # thực hiện, triển khai
_THAT_STATES = ("mà", "hai", "nước")
_OPENING_DAY, _DONE_TIE = 4, frozenset(["đã", "vừa", "thức"])  # Sáng ngày 5/6, …; chính thức | kết nghĩa
_BY_WHOM = frozenset(["được", "mà", "do"])
_SINCE = (("sau", "khi"), ("từ", "khi"))
_JUST = frozenset(["vừa", "mới"])  # theo Biên bản vừa ký
_BESIDES = frozenset([fold("ngoài"), "cạnh"])
_HOLD = ("tổ", "chức")  # tổ chức | kết nghĩa
_IF = (("giả", "sử"), ("trường", "hợp"))
_BRACKETS = 40  # tokens of `(Bộ trưởng A và Bộ trưởng B ký)`


class Reporter(Cues):
    """Reads what is reported of each document of one article, in reading order."""

    def __init__(self, context: Context, titles: Sequence[Title], sides: Sides) -> None:
        super().__init__(context)
        self.signings = Signings(context, self.acts, sides)
        self.denials = Denials(context)
        self.both = self.scan.positions("both")
        one = [title for title in titles if not title.many]  # lễ ký 5 văn kiện giữa hai nước, gồm: A; B
        self.before = {id(b): a.stop for a, b in pairwise(one) if a.sentence == b.sentence}
        self.titled = {t.sentence for t in titles if not t.entry.get("loose")}  # sentences that name a document
        self.used: set[int] = set()  # acts said after a document: they are not the next one's
        self.known: dict[int, Report] = {}
        self.items: dict[int, Report] = {}  # by the number of a sentence that is an item of a list

    def report(self, title: Title) -> Report:
        """What the sentence says of ``title``; a document of a list shares what is said of the one before it."""
        act = self._act_before(title)
        item = self._of_items(title) or self._of_those(title) if act is None and title.after is None else None
        if item is not None:
            found = item
        elif act is None and title.after is not None:
            found = self._of_list(title, title.after)
        else:
            found = self._besides(title) or self._ceremony(title) if act is None else self._from_left(title, act)
        found = self._from_right(title, found)
        if found.status in ("referenced", "reviewed") and found.day is None:
            found = self._since(title, found)
        if denial := self._denied(title, found.act):
            found = replace(found, status="planned" if denial == "put off" else "other", date=None, day=None)
        if found.status == "signed" and not found.signatories:
            found = self._signed_later(title, found)
        self.known[id(title)] = found
        return found

    def _denied(self, title: Title, act: Hit | None) -> Denial | None:
        """`không ký được …`, `lễ ký … bị hoãn`, `… chưa được ký`; `nếu … được ký`: still to come."""
        if act is None:
            return self.denials.of(title.sentence, title.first, title.stop)
        if act.value["act"] != "sign":
            return None
        if self.denials.supposed(title.sentence, act.stop, *_IF):
            return "put off"
        before = self.denials.of(title.sentence, act.first, act.stop)
        first = self.context.sentences[title.sentence].first
        return before or self.denials.of(title.sentence, first, max(title.stop, act.stop))

    def _besides(self, title: Title) -> Report | None:
        """`Ngoài biên bản A, hai bên còn ký B`: A is signed like B."""
        first = self.context.sentences[title.sentence].first
        if not _BESIDES & set(self.keys[max(first, title.first - _NEAR) : title.first]):
            return None
        for act in self.acts.within(title.stop, title.stop + _REACH):
            if act.value["act"] == "sign" and self.keys[act.first - 1] in ("còn", "cũng"):
                return self._signing(title, act)
        return None

    def _ceremony(self, title: Title) -> Report:
        """`A và B tổ chức lễ kết nghĩa`, `Lễ kết nghĩa giữa A và B diễn ra`: where one is held, the tie is made; so it
        is where two do it on a day: `Ngày 24/10, bản A đã (chính thức) kết nghĩa với bản B`."""
        first = title.first
        held = self.keys[first] == "lễ" or self.keys[first - 2 : first] == _HOLD
        if not title.entry.get("tie") or not held and not self._is_tied_on_a_day(title):
            return Report()
        return replace(self._signing(title, Hit(first, first, "document_act", {"act": "sign"})), act=None)

    def _is_tied_on_a_day(self, title: Title) -> bool:
        first = self.context.sentences[title.sentence].first
        when = next(iter(self.context.between(title.sentence, first, first + _OPENING_DAY, "date")), None)
        value = when.value.value if when is not None else None
        day = isinstance(value, PartialDate) and value.day is not None
        if when is None or not day or self.keys[when.first - 1] == "từ":
            return False
        return self.keys[title.first] == "kết" and _DONE_TIE.issuperset(self.keys[title.first - 1 : title.first])

    def _since(self, title: Title, found: Report) -> Report:
        """`hai hội có Bản ghi nhớ từ năm 2011`, `Thỏa thuận … (năm 2013)`: since when there has been one."""
        number, opener = title.sentence, self.keys[title.stop : title.stop + 1]
        told = found.act is None or found.act.value["act"] == "none"
        if opener != ("(",) and (opener != ("từ",) or not told):
            return found
        item = next(iter(self.context.between(number, title.stop, title.stop + _PLAN_REACH, "date")), None)
        value = item.value.value if item is not None else None
        if item is None or not isinstance(value, PartialDate) or self.keys[item.stop : item.stop + 1] == ("đến",):
            return found
        return replace(found, date=item, day=value)

    def _signed_later(self, title: Title, found: Report) -> Report:
        """`Ký thỏa thuận có A và B`; the next sentence: `A và B thay mặt hai đơn vị ký`, which names no document."""
        people, span = self.signings.signers.after(title.sentence, title.stop)
        for beside in (title.sentence + 1, title.sentence - 1) if not people else ():
            if not 0 <= beside < len(self.context.sentences) or beside in self.titled:
                continue
            first, stop, _ = self.context.sentences[beside]
            for act in self.acts.within(first, stop):
                if act.value["act"] != "sign" or self.signings.witness_before(act) is not None:
                    continue
                signers, _ = self.signings.signers.told_by_sentence(beside, act)
                if not signers and beside > title.sentence:
                    signers, _ = self.signings.signers.before(beside, act.first)
                if {o.country for o in signers} >= REGION:
                    return replace(found, signatories=signers)
        return replace(found, signatories=people, signed_by=span) if people else found

    @rule(
        LISTED,
        reader="told_documents",
        examples={
            "Tại lễ ký, hai bên ký Hiệp định về lao động; Nghị định thư về y tế giữa Việt Nam và Lào.": {
                "Nghị định thư về y tế giữa Việt Nam và Lào": "signed"
            }
        },
        never=["Hai bên ký hợp đồng, mua gạo, bán ngô tại Sơn La."],
    )
    def _of_list(self, title: Title, before: Title) -> Report:
        """`ký A; B`: what is said of A is said of B; the day of each is its own."""
        inherited = self.known.get(id(before), Report())
        day, item = self.signings.day_after(title, self.used)
        return replace(inherited, date=item or inherited.date, day=day or inherited.day, rule=LISTED)

    @rule(
        ITEM,
        reader="told_documents",
        examples={
            "Tại hội nghị, hai bên trao 2 văn kiện, gồm: 1. Biên bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào. "
            "2. Thỏa thuận hợp tác giữa tỉnh Sơn La và tỉnh Hủa Phăn (Lào).": {
                "Biên bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào": "signed",
                "Thỏa thuận hợp tác giữa tỉnh Sơn La và tỉnh Hủa Phăn (Lào)": "signed",
            },
        },
        never=["Hai nước có nhiều văn kiện, gồm: 1. Hiệp định vận tải giữa Việt Nam và Lào."],
    )
    def _of_items(self, title: Title) -> Report | None:
        """`… trao 2 văn kiện, gồm: 1. A. 2. B.`: an item of its own sentence is what the one before the list says."""
        number = title.sentence
        sentence = self.context.sentences[number]
        if not number or title.first - sentence.first > _ITEM_MARK:
            return None
        report = self.items.get(number - 1) or self._announced(number - 1)
        if report is not None:
            self.items[number] = report
        return report

    def _announced(self, number: int) -> Report | None:
        """What a sentence that ends with a colon, or with the number of a list's first item, says is done."""
        first, stop, _ = self.context.sentences[number]
        if ":" not in self.keys[max(first, stop - _ITEM_MARK) : stop]:
            return None
        acts = [a for a in self.acts.within(first, stop) if a.value["act"] in ("sign", "witness")]
        if not acts:
            return None
        return Report("planned" if self.planned(number, acts[0].first) else "signed", rule=ITEM, now=True)

    @rule(
        THOSE,
        reader="told_documents",
        examples={
            "Bộ Y tế Việt Nam và Bộ Y tế Lào đã ký các văn kiện hợp tác. Trong đó có Thỏa thuận về dược.": {
                "Thỏa thuận về dược": "signed"
            },
            "Chiều nay, hai tỉnh Sơn La và Hủa Phăn (Lào) đã ký hai văn kiện. Đó là Biên bản hội đàm và Thỏa thuận hợp "
            "tác về du lịch.": {"Biên bản hội đàm": "signed", "Thỏa thuận hợp tác về du lịch": "signed"},
        },
        never=[
            "Việt Nam và Lào đã trao đổi về 2 văn bản. 2 văn bản gồm: 1 nghị quyết, 1 kế hoạch.",
        ],
    )
    def _of_those(self, title: Title) -> Report | None:
        """`A và B đã ký 2 văn bản. 2 văn bản (này) gồm: …`, `… Đó là …`: the documents signed, named one by one."""
        number, sentence = title.sentence, self.context.sentences[title.sentence]
        told = title.first
        if title.entry.get("loose"):  # văn kiện gồm
            told = min(sentence.stop, title.stop + _NAMED_LATER)
        opening = [key for key in self.keys[sentence.first : told] if key not in _QUOTES]
        naming = max((k for k, key in enumerate(opening) if key in _NAMING), default=-1)
        that = opening[:1] == ["đó"] or opening[:2] == ["trong", "đó"]
        named = any(pair in _PAPERS for pair in pairwise(opening[:naming]))
        if not number or not 0 < naming < _THOSE or not (that or named):
            return None
        before, stop, _ = self.context.sentences[number - 1]
        act = next((a for a in reversed(self.acts.within(before, stop)) if a.value["act"] in ("sign", "witness")), None)
        counted = act is not None and any(pair in _PAPERS for pair in pairwise(self.keys[act.stop : stop]))
        if act is None or not counted:
            return None
        report = self._signing(replace(title, sentence=number - 1, first=act.stop, stop=act.stop), act)
        return replace(report, rule=THOSE) if report.status in ("signed", "planned") else None

    # --- before the document ------------------------------------------------------------------------

    def _act_before(self, title: Title) -> Hit | None:
        """The nearest thing done in the clause before a document."""
        start = self.context.sentences[title.sentence].first
        first = max(start, self.before.get(id(title), 0), title.first - _REACH)
        act: Hit
        for act in reversed(self.acts.within(first, title.first)):
            if act.stop > title.first:
                if title.entry.get("tie") and act.value["act"] in ("sign", "witness"):
                    return act  # huyện A và huyện B ký | kết nghĩa, chứng kiến | lễ ký kết nghĩa
                continue
            gap = self.keys[act.stop : title.first]
            if ";" in gap or self._crosses(gap) or self._parted(gap) and not _LISTS & set(gap):
                return None
            if act.value["act"] in ("none", "praise") or act.first in self.used:
                continue
            if act.value.get("near") and (len(gap) > _NEAR or not self._of_kind(act, title)):
                continue
            return act
        return None

    @staticmethod
    def _of_kind(act: Hit, title: Title) -> bool:
        """Whether an act is one that is done to this kind of document: statements are issued, not signed."""
        return title.entry["kind"] in act.value.get("kinds", (title.entry["kind"],))

    @staticmethod
    def _parted(gap: Sequence[str]) -> bool:
        """A comma parts a verb from what follows; `bám sát các chỉ đạo …, cũng như …` goes on."""
        return "," in gap and any(
            key == "," and tuple(gap[k + 1 : k + 3]) != ("cũng", "như") for k, key in enumerate(gap)
        )

    @staticmethod
    def _crosses(gap: Sequence[str]) -> bool:
        """`như`, `mà` open something else; `cũng như` goes on."""
        return not _CROSSING.isdisjoint(gap) and any(
            key in _CROSSING and (k == 0 or gap[k - 1] != "cũng") for k, key in enumerate(gap)
        )

    def _from_left(self, title: Title, act: Hit | None) -> Report:
        if act is None:
            return Report()
        kind = act.value["act"]
        if kind in ("sign", "witness"):
            return self._signing(title, act)
        if kind == "anniversary":
            found = self._anniversary(title, act)
            carried_out = self.keys[act.stop - 1] in _CARRIED_OUT  # sơ kết 5 năm | thực hiện
            return replace(found, status="reviewed") if carried_out and self.looked_back(title, act) else found
        if kind == "negotiate":
            return self._negotiated(act)
        if kind == "review" or kind in ("refer", "basis") and self.looked_back(title, act):
            return self._reviewed(act)
        return self._referred(title, act)

    @rule(
        SIGNED_BEFORE,
        reader="told_documents",
        examples={
            "Nhân dịp này, hai bên đã ký Bản ghi nhớ về hợp tác y tế giữa Việt Nam và Lào.": {
                "Bản ghi nhớ về hợp tác y tế giữa Việt Nam và Lào": "signed"
            },
            "Hai nước Việt Nam và Lào sẽ ký Hiệp định hợp tác lao động.": {"Hiệp định hợp tác lao động": "planned"},
            "Lễ ký Hiệp định lao động giữa Việt Nam và Lào sẽ được tổ chức ngày 8/3.": {
                "Hiệp định lao động giữa Việt Nam và Lào": "planned"
            },
            "Lễ ký Hiệp định lao động giữa Việt Nam và Lào diễn ra sáng 8/3.": {
                "Hiệp định lao động giữa Việt Nam và Lào": "signed"
            },
            "Năm 2009, Việt Nam và Lào đã ký Hiệp định vận tải đường bộ.": {"Hiệp định vận tải đường bộ": "referenced"},
        },
        never=["Người lao động Lào đăng ký tạm trú.", "Việt Nam và Lào ký 12 văn kiện hợp tác."],
    )
    def _signing(self, title: Title, act: Hit) -> Report:
        """`A và B đã ký …`, `chứng kiến lễ ký …`, `sẽ ký …`."""
        number = title.sentence
        earlier = self.acts.within(act.first - _PLAN_REACH, act.first)
        talks = any(a.value["act"] == "negotiate" and a.stop == act.first - 1 for a in earlier)
        if talks and self.keys[act.first - 1] == ",":
            return self._negotiated(act)  # đẩy nhanh đàm phán, ký kết Hiệp định …
        if self.planned(number, act.first) or self.signings.is_to_come(title):
            renewed = act.value.get("renews", False)  # nhất trí gia hạn Thỏa thuận: there is one
            return Report("referenced" if renewed else "planned", act, rule=SIGNED_BEFORE)
        witness = act if act.value["act"] == "witness" else self.signings.witness_before(act)
        people, span = self.signings.signers.before(number, (witness or act).first)
        if len(people) == 1 and (other := self.signings.signers.opposite(number, title.stop, people[0])) is not None:
            people = (*people, other)
        day, item = self.signings.day_after(title, self.used)
        if day is None:
            day, item = self.signings.day_before(number, act)
        seen = self.signings.onlookers(number, act.first)
        if {p.country for p in people} >= REGION and all(any(p is s for s in seen) for p in people):
            seen = tuple(s for s in seen if all(s is not p for p in people))  # trước sự chứng kiến của X, A và B ký
        return Report(
            "referenced" if self.looks_back(number, act.first) else "signed",
            act,
            item,
            day,
            SIGNED_BEFORE,
            recalled=self.recalled(title, act),
            now=bool(witness or seen) or self.now(number),
            by_both=bool(within(self.both, act.first - _BOTH_REACH, act.first)),
            signatories=() if witness else tuple(p for p in people if all(p is not s for s in seen)),
            signed_by=None if witness else span,
            witnesses=(people if witness else ()) + seen,
        )

    @rule(
        ANNIVERSARY,
        reader="told_documents",
        examples={
            "Lễ kỷ niệm 45 năm Ngày ký Hiệp ước Hữu nghị và Hợp tác Việt Nam - Lào (18/7/1977 - 18/7/2022).": {
                "Hiệp ước Hữu nghị và Hợp tác Việt Nam - Lào": "referenced"
            }
        },
        never=["Kỷ niệm 60 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Lào."],
    )
    def _anniversary(self, title: Title, act: Hit) -> Report:
        """`40 năm Ngày ký …` signs nothing; brackets may print the day of the signing."""
        day, item = self.signings.day_of_anniversary(title, act)
        return Report("referenced", act, item, day, ANNIVERSARY)

    @rule(
        NEGOTIATED,
        reader="told_documents",
        examples={
            "Hai bên đang đàm phán Hiệp định thương mại giữa Việt Nam và Lào.": {
                "Hiệp định thương mại giữa Việt Nam và Lào": "negotiating"
            }
        },
        never=["Việt Nam và Lào kết thúc đàm phán."],
    )
    def _negotiated(self, act: Hit) -> Report:
        """`đàm phán Hiệp định …`."""
        return Report("negotiating", act, rule=NEGOTIATED)

    @rule(
        REVIEWED,
        reader="told_documents",
        examples={
            "Hai bên đánh giá kết quả thực hiện Thỏa thuận hợp tác giai đoạn 2016-2020 giữa Việt Nam và Lào.": {
                "Thỏa thuận hợp tác giai đoạn 2016-2020 giữa Việt Nam và Lào": "reviewed"
            }
        },
        never=["Phía Lào đánh giá cao vai trò của Hiệp định lao động giữa Việt Nam và Lào."],
    )
    def _reviewed(self, act: Hit) -> Report:
        """`đánh giá (tình hình thực hiện) …`, `tổng kết …`; `đánh giá cao` only praises."""
        return Report("reviewed", act, rule=REVIEWED)

    @rule(
        REFERRED,
        reader="told_documents",
        examples={
            "Hai nước triển khai hiệu quả Hiệp định hợp tác lao động giữa Việt Nam và Lào.": {
                "Hiệp định hợp tác lao động giữa Việt Nam và Lào": "referenced"
            }
        },
        never=["Hai nước triển khai hiệu quả các thỏa thuận cấp cao Việt Nam - Lào."],
    )
    def _referred(self, title: Title, act: Hit) -> Report:
        """`thực hiện …`, `theo …`, `trên cơ sở …`, `thay thế …`; `Biên bản làm việc ngày 20/3/2023`: with its day."""
        kind = act.value["act"]
        if title.signed:
            signed_on, item = self.signings.day_after(title, self.used)
            return Report("referenced", act, item, signed_on, basis=kind == "basis", replaces=kind == "replace")
        sides = title.parties[0][0] - 1 if title.parties else 0  # Biên bản cuộc họp ngày 22/12/2023 | giữa A và B
        within = (i for i in self.context.between(title.sentence, title.head.stop, sides) if i.stop == sides)
        day = next(within, None) or self.context.item_at(title.sentence, title.stop)
        printed = day is not None and day.kind == "date" and self.keys[day.first] == "ngày" and not day.value.inferred
        value = day.value.value if day is not None and printed else None
        dated = isinstance(value, PartialDate) and value.day is not None and value.year is not None
        return Report(
            "referenced",
            act,
            day if dated else None,
            value if dated and isinstance(value, PartialDate) else None,
            basis=kind == "basis",
            replaces=kind == "replace",
        )

    # --- after the document ---------------------------------------------------------------------------

    @rule(
        SIGNED_AFTER,
        reader="told_documents",
        examples={
            "Tại lễ ký chiều 3/5, Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào đã được ký kết.": {
                "Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào": "signed"
            },
            "Hiệp định vận tải đường bộ giữa Việt Nam và Lào được ký ngày 23/4/2009, sửa đổi ngày 3/5/2019.": {
                "Hiệp định vận tải đường bộ giữa Việt Nam và Lào": "referenced"
            },
            "Sau khi Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào được ký kết, hai bên đã phối hợp chặt chẽ.": {
                "Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào": "referenced"
            },
            "Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào được ký ngày 5/6/2021 đã mang lại kết quả tốt.": {
                "Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào": "referenced"
            },
        },
        never=["Hiệp định vận tải giữa Việt Nam và Lào, ký túc xá sinh viên Lào được khánh thành."],
    )
    def _from_right(self, title: Title, found: Report) -> Report:
        """`… đã được ký kết ngày …`, `… đang được đàm phán`, `… (ký tháng 9/2015)`, `… (A và B ký)`."""
        if (
            self.keys[title.stop : title.stop + 1] == ("(",)
            and (signed := self._signed_in_brackets(title, found)) is not None
        ):
            return signed
        number, start = title.sentence, self.signings.past_brackets(title)
        done = found.status in ("signed", "negotiating")
        if not done and (ahead := self._to_be_signed(start)) is not None:
            return replace(found, status="planned", act=ahead, rule=SIGNED_AFTER)
        limit = min(self.context.sentences[number].stop, start + _AFTER)
        k = start + (self.keys[start : start + 1] == (",",) and self.keys[start + 1 : start + 2] in _RELATIVE)
        if k >= limit or self.keys[k] not in PASSIVE and not self._goes_on(number, k):
            return found
        bodies = {i.first: i.stop for i in self.context.between(number, start, limit + _REACH) if i.kind != "quantity"}
        while k < limit:
            act = self.scan.at(k, "document_act")
            if act and act.value["act"] in ("sign", "negotiate"):
                return self._done_after(title, found, act, self.keys[start:k])
            if k in bodies:
                k = bodies[k]
                listed = k + 1 in bodies and self.keys[k] == ","
                k += listed and not _BY_WHOM.isdisjoint(self.keys[start:k])  # được A, B ký
            elif self.keys[k] in PASSIVE or _BY_WHOM & set(self.keys[start:k]) and self._may_sign(k, k - start):
                both = self.scan.at(k, "both")  # được lãnh đạo hai bệnh viện ký
                k = both.stop if both is not None else k + 1
            else:
                break
        return found

    def _to_be_signed(self, at: int) -> Hit | None:
        """`thống nhất nội dung Thỏa thuận …, dự kiến ký vào tháng 5`, `…, sẽ (được) ký tại A`."""
        if self.keys[at : at + 1] != (",",):
            return None
        plan = self.scan.at(at + 1, "planned")
        at = plan.stop if plan is not None else at
        at += self.keys[at : at + 1] == ("được",)
        act = self.scan.at(at, "document_act") if plan is not None else None
        when = act is not None and self.keys[act.stop : act.stop + 1] in _WHEN_OR_WHERE
        return act if act is not None and act.value["act"] == "sign" and when else None

    def _signed_in_brackets(self, title: Title, found: Report) -> Report | None:
        """`1. Hiệp định về lao động (Bộ trưởng A và Bộ trưởng B ký)`."""
        stop = min(self.context.sentences[title.sentence].stop, title.stop + _BRACKETS)
        close = next((k for k in range(title.stop + 1, stop) if self.keys[k] == ")"), title.stop)
        act = next((a for a in reversed(self.acts.within(title.stop, close)) if a.value["act"] == "sign"), None)
        if act is None or found.status == "planned":
            return None
        people, span = self.signings.signers.before(title.sentence, act.first)
        if span is None or span[0] <= title.stop:
            return None
        self.used.add(act.first)
        return replace(found, status="signed", act=act, rule=SIGNED_AFTER, signatories=people, signed_by=span)

    def _may_sign(self, at: int, far: int) -> bool:
        """`được | lãnh đạo ngành du lịch ba địa phương | ký kết`: whatever words say who signs."""
        word = self.scan.tokens.words[at]
        return far <= _PASSIVE_REACH and word[0].isalpha() and self.scan.at(at, "title_end") is None

    def _goes_on(self, number: int, at: int) -> bool:
        """Whether an act or somebody stands at token ``at``."""
        return self.scan.at(at, "document_act") is not None or self.context.item_at(number, at) is not None

    def _done_after(self, title: Title, found: Report, act: Hit, between: Sequence[str]) -> Report:
        number, passive = title.sentence, not _BY_WHOM.isdisjoint(between)
        if act.value["act"] == "negotiate":
            return self._negotiated(act) if passive or "đang" in between else found
        handed = "được" in between and (between[-1] == "được" or not title.entry.get("weak"))
        if act.value.get("near") and (not handed or not self._of_kind(act, title)):
            return found
        told_by = between[:1] == (",",) and between[1:2] in (("do",), ("được",))  # 1. A, do X và Y ký
        if found.status == "signed" and "," in between and not told_by or "và" in between and not passive:
            return found
        if "sẽ" in between or self.planned(number, act.first):
            return found if found.status == "signed" else Report("planned", act, rule=SIGNED_AFTER)
        day, item = self.signings.day_after(title, self.used)
        if day is None and tuple(between) == (",",):
            return found  # theo Hiệp định A, ký Bản ghi nhớ B
        if day is None and passive:
            day, item = self.signings.day_from(number, act.stop)
        if day is None and found.act is None:
            day, item = self.signings.day_before(number, act)  # Ngày 25/2/1986, Hiệp ước … được hai nước ký kết
        self.used.add(act.first)
        people, span = self._signers_after(number, act, item, between)
        relative = tuple(between[:3]) == _THAT_STATES and _JUST.isdisjoint(between)  # Hiệp định … mà hai nước đã ký kết
        carried_out = found.act is not None and found.act.value["act"] in ("refer", "basis", "review", "anniversary")
        return replace(
            found,
            status="referenced" if "từng" in between or relative or self._is_past(title, act, item) else "signed",
            act=act,
            date=item or found.date,
            day=day or found.day,
            rule=SIGNED_AFTER,
            recalled=carried_out or self.recalled(title, act),
            carried_out=carried_out and _JUST.isdisjoint(between),
            now=self.now(number),
            by_both=bool(within(self.both, act.first - _BOTH_REACH, act.first)),
            signatories=people or found.signatories,
            signed_by=span or found.signed_by,
        )

    def _is_past(self, title: Title, act: Hit, day: Item | None) -> bool:
        """`Bản ghi nhớ được ký ngày 5/6/2021 | đã mang lại kết quả`, `Sau khi | Bản ghi nhớ được ký kết, …`."""
        if self.looks_back(title.sentence, act.first) or self.keys[title.first - 2 : title.first] in _SINCE:
            return True
        at = day.stop if day is not None and day.first >= act.stop else act.stop
        return self.keys[at : at + 1] == ("đã",)

    def _signers_after(self, number: int, act: Hit, day: Item | None, between: Sequence[str]) -> SignedBy:
        """`… do A và B ký`, `… được ký ngày 19/6 giữa ông A và ông B`."""
        at = day.stop if day is not None and 0 <= day.first - act.stop <= _NEAR else act.stop
        if self.keys[at : at + 1] == ("giữa",):
            return self.signings.signers.among(number, at)
        return self.signings.signers.before(number, act.first) if _BY_WHOM & set(between) else ((), None)
