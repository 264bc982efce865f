"""Invitations: A invites B to visit, B accepts; and the invitation behind a visit under way.

An invitation made in the text is firm. One behind a visit (`nhận lời mời của A, B thăm …`) is
doubtful: it is no new promise, but a careful reader could count it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from vnlao_coop.models.actors import Official, Organization
from vnlao_coop.vi.facts.context import REGION, Context
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_marks import Marks
from vnlao_coop.vi.facts.gift_parties import Mark, behind
from vnlao_coop.vi.facts.gift_sides import OTHER, Sides
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Hit

_ACCEPT_REACH = 2  # sentences after the invitation in which it may be taken up
_BEFORE_DATE = frozenset(["trong", "vào", "từ", "ngày", "đến", "dịp", "tháng", "năm", ","])
_COMPANY = 16  # tokens of those who are welcomed with whom one hopes to see
_AND = frozenset(["và", "thời"])  # B tặng A quà và (đồng thời) mời …
_WE = ("chúng", "tôi")
_HANDS = frozenset(["chuyển", "gửi", "trao"])
_UP = ("accept", "mời")  # nhận lời mời
_NEXT = 3  # tokens behind it in which the visit is named
_CONVEYS = {"role": "convey"}
_LETTER = 6  # tokens between them and an invitation: `chuyển lời thăm hỏi và lời mời của X`
_LETTERS = frozenset(["lời", "thư", "điệp"])  # chuyển lời, thư, thông điệp của X mời Y
_WELCOMES = "đón"
_REACH = 120  # tokens around the word
_VISIT_REACH = 40  # tokens after `mời` in which the visit is named


class Invitations:
    """Reads the invitations of one article."""

    def __init__(self, context: Context, marks: Marks, sides: Sides) -> None:
        self.context, self.marks, self.sides = context, marks, sides

    def read(self) -> list[Draft]:
        """Every invitation across the border, in reading order."""
        context = self.context
        keys = context.scan.tokens.keys
        hits = [
            hit
            for hit in self.marks.invitations
            if hit.value["role"] in ("invite", "convey", "behind") or (hit.value["role"], keys[hit.stop - 1]) == _UP
        ]
        found: list[Draft] = []
        reached = -1
        for hit in hits:
            number = context.number_of(hit.first)
            sentence = context.sentences[number] if number < len(context.sentences) else None
            if (
                sentence is None
                or not sentence.first <= hit.first < sentence.stop
                or hit.first < reached
                or self._inside(hit)
            ):
                continue
            if hit.value["role"] == "behind" and self._conveyed(hit):
                hit = Hit(hit.first, hit.stop, hit.kind, _CONVEYS)
            readers = {"behind": self._behind, "accept": self._taken_up}
            draft = readers.get(hit.value["role"], self._made)(number, hit)
            if draft is not None:
                again = found and (found[-1].number, found[-1].receiver) == (number, draft.receiver)
                if not again:  # chuyển lời mời của X | mời Y
                    found.append(draft)
                reached = hit.stop
        return found

    def _conveyed(self, hit: Hit) -> bool:
        """`chuyển lời thăm hỏi và lời mời của X tới Y`: what is handed on is no invitation behind a visit."""
        keys = self.context.scan.tokens.keys
        return keys[hit.first] == "lời" and not _HANDS.isdisjoint(keys[max(0, hit.first - _LETTER) : hit.first])

    def _around(self, number: int, hit: Hit) -> list[Mark]:
        """The marks of the sentence within reach of the word."""
        marks = self.marks.of(number)
        low = bisect_left(marks, hit.first - _REACH, key=lambda mark: mark.first)
        return marks[low : bisect_left(marks, hit.stop + _REACH, key=lambda mark: mark.first)]

    def _inside(self, hit: Hit) -> bool:
        """Whether the word is the tail of a longer one (`khách mời`, `chuyển lời mời của`)."""
        scan = self.context.scan
        return any(
            (other := scan.at(k, "invite_word")) is not None and other.stop >= hit.stop
            for k in scan.starting("invite_word", hit.first - 3, hit.first)
        )

    # --- made in the text ------------------------------------------------------------------------

    @rule(
        "invitation made",
        reader="told_commitments",
        examples={
            "Bí thư Tỉnh ủy Sơn La Trần Văn Mẫu mời Bí thư Tỉnh ủy Hủa Phăn Khamla Vongdara (Lào) sang thăm Sơn La. "
            "Ông Khamla Vongdara vui vẻ nhận lời.": {
                "Trần Văn Mẫu → Khamla Vongdara: sang thăm Sơn La": "invitation, accepted"
            },
            "Chủ tịch Quốc hội Trần Văn Mẫu mời Chủ tịch Quốc hội Lào Khamla Vongdara sớm thăm Việt Nam.": {
                "Trần Văn Mẫu → Khamla Vongdara: sớm thăm Việt Nam": "invitation, pledged"
            },
            "Bộ trưởng Lê Văn Tám chuyển thư của Chủ tịch nước Trần Văn Mẫu mời Chủ tịch nước Lào Khamla Vongdara sang "
            "thăm Việt Nam.": {"Trần Văn Mẫu → Khamla Vongdara: sang thăm Việt Nam": "invitation, pledged"},
        },
        never=[
            "Chủ tịch Quốc hội Trần Văn Mẫu mời Chủ tịch Quốc hội Lào Khamla Vongdara phát biểu.",
            "Việt Nam mời gọi doanh nghiệp Lào đến đầu tư.",
        ],
    )
    def _made(self, number: int, hit: Hit) -> Draft | None:
        sentence = self.context.sentences[number]
        welcomes = _WELCOMES in self.context.scan.tokens.keys[hit.first : hit.stop]  # mong được đón X tại B
        if not welcomes and self._visit(hit.stop, sentence.stop) is None:
            return None
        marks = self._around(number, hit)
        parties = [m for m in marks if m.tag == "party" and (m.value.actors or m.value.country)]
        before = [m for m in parties if m.stop <= hit.first]
        after = [m for m in marks if m.tag == "party" and m.first >= hit.stop and not m.value.both]
        if hit.value["role"] == "convey":
            if not after:
                return None
            owned = self.context.scan.tokens.keys[hit.stop - 1] == "của" and len(after) > 1
            if not owned and not before:
                return None
            giver, receiver = after[:2] if owned else (before[-1], after[0])
        else:
            before = before or self._speaker(after, hit)
            if not after or not before:
                return None
            giver, receiver = self._inviter(marks, before), after[0]
        visit = self._visit(receiver.stop, min(sentence.stop, receiver.stop + _VISIT_REACH))
        visit = visit or (self._stay(marks, receiver) if welcomes else None)
        if visit is None:
            return None
        inviter = self.sides.of(giver)
        invited = self.sides.of(receiver)
        there = next((m.value.country for m in after if m is not receiver and m.first >= visit.first), None)
        if inviter.country == invited.country == "LA" and not receiver.value.actors:
            invited = self.sides.recall(hit.first, "VN")  # B mời bạn: the friends of B
        if inviter.country == invited.country and (asker := self._asker(marks, giver, hit, invited.country)):
            giver, inviter = asker, self.sides.of(asker)
        guessed = {inviter.country, invited.country} != REGION
        if guessed and there in REGION and invited.country != there:
            if giver.value.country == invited.country:  # B cảm ơn A, đề nghị A giúp và mời lãnh đạo A sang thăm B
                giver = next((m for m in before if m.value.country == there), giver)
                inviter = self.sides.of(giver)
            inviter.country = there  # … mời đoàn sang thăm B: one invites to where one is at home
        elif guessed and inviter.country == invited.country and self._apart(marks, giver.stop, hit.first):
            across = (m for m in reversed(before) if m.value.country == OTHER.get(invited.country or ""))
            giver = next(across, giver)
            inviter = self.sides.of(giver)  # B trao … tặng A; đồng thời mời ông C thăm B
        if inviter.country is None and invited.country in REGION:
            home = next((m for m in after if m.value.country == OTHER[invited.country]), None)
            inviter = (
                self.sides.of(home) if home else self.sides.recall(giver.first, OTHER[invited.country], himself=True)
            )
        elif invited.country is None and inviter.country in REGION:
            invited = self.sides.recall(hit.first, OTHER[inviter.country], himself=True)
        if {inviter.country, invited.country} != REGION:
            return None
        stop = self._end(marks, visit.first, sentence.stop)
        draft = Draft(
            number, (min(giver.first, hit.first), stop), "invitation made", "invitation", "pledged",
            inviter.actor, invited.actor, (inviter.country, invited.country), described=(visit.first, stop),
            certainty="inferred" if guessed else "stated",
        )  # fmt: skip
        draft.prove("giver", giver.first, giver.stop)
        draft.prove("receiver", receiver.first, receiver.stop)
        purpose = next((m for m in marks if m.role == "purpose" and m.first >= visit.stop), None)
        if purpose is not None:
            end = sentence.stop - (self.context.scan.tokens.keys[sentence.stop - 1] == ".")
            draft.purpose = (purpose.first, end)
        dates = [
            m
            for m in marks
            if m.tag == "date" and visit.first < m.first and (purpose is None or m.first < purpose.first)
        ]
        if dates:
            draft.due = dates[0].value.value
            draft.prove("due", dates[0].first, dates[0].stop)
            draft.core = (draft.core[0], max(draft.core[1], dates[0].stop))
        self._accepted(draft, hit, number)
        return draft

    @staticmethod
    def _asker(marks: Sequence[Mark], near: Mark, hit: Hit, country: str | None) -> Mark | None:
        """`B đề nghị A giúp …, đồng thời mời ông C của A sang thăm`: who asks invites, not who is asked."""
        asked = [k for k, m in enumerate(marks) if m.role == "ask" and m.first < near.first < hit.first]
        before = marks[asked[-1] - 1] if asked and asked[-1] else None
        named = before is not None and before.tag == "party" and before.value.country == OTHER.get(country or "")
        return before if named else None

    def _apart(self, marks: Sequence[Mark], first: int, stop: int) -> bool:
        """Whether a semicolon, or `và` right before it, stands between who is named and who invites."""
        cut = any(m.tag == "stop" and m.value == ";" and first <= m.first < stop for m in marks)
        return cut or self.context.scan.tokens.keys[stop - 1] in _AND

    def _inviter(self, marks: Sequence[Mark], before: Sequence[Mark]) -> Mark:
        """The nearest party before `mời`; on behalf of whom, and whose letter it is, where the clause says so."""
        keys = self.context.scan.tokens.keys
        for nearest in reversed(before):
            index = marks.index(nearest)
            of = marks[index - 1] if index else None
            if of is not None and of.role == "of" and keys[of.first - 1] in _LETTERS:
                return nearest  # chuyển lời (thư) của X mời Y
            if not index or marks[index - 1].role not in ("at", "of", "with", "to"):
                return nearest
        return before[-1]

    def _words(self, role: str, first: int, stop: int) -> Iterator[Hit]:
        """The words of ``role`` within tokens ``first:stop``."""
        hits = self.marks.invitations
        for index in range(bisect_left(hits, first, key=lambda hit: hit.first), len(hits)):
            if hits[index].first >= stop:
                return
            if hits[index].value["role"] == role:
                yield hits[index]

    def _visit(self, first: int, stop: int) -> Hit | None:
        return next(self._words("visit", first, stop), None)

    def _speaker(self, after: Sequence[Mark], hit: Hit) -> list[Mark]:
        """`"Chúng tôi mong được đón A thăm B", ông X nói`: X, named behind his words."""
        keys = self.context.scan.tokens.keys
        if keys[hit.first - 2 : hit.first] != _WE:
            return []
        theirs = after[0].value.country if after else None
        people = [
            m for m in after if isinstance(m.value.actor(), Official) and m.value.country == OTHER.get(theirs or "")
        ]
        return people[-1:]

    @staticmethod
    def _stay(marks: Sequence[Mark], receiver: Mark) -> Hit | None:
        """`(mong được đón X) tại B`: where one is to be welcomed."""
        after = [m for m in marks if receiver.stop <= m.first <= receiver.stop + _COMPANY and m.tag != "stop"]
        theirs = receiver.value.countries
        near = [m for m in after if m.role != "and" and not (m.tag == "party" and m.value.countries == theirs)]
        return Hit(near[0].first, near[0].stop, "invite_word", {}) if near and near[0].role == "at" else None

    def _end(self, marks: Sequence[Mark], first: int, stop: int) -> int:
        ends = (
            m.first for m in marks if m.first > first and (m.role == "purpose" or m.tag == "stop" and m.value in ",;")
        )
        end = next(ends, stop)
        dates = [m for m in marks if m.tag == "date" and first < m.first < end]
        if self.context.scan.tokens.keys[end - 1] == ".":
            end -= 1
        if dates and dates[0].first - first > 1:
            end = dates[0].first
        while end - 1 > first and self.context.scan.tokens.keys[end - 1] in _BEFORE_DATE:
            end -= 1
        return end

    def _accepted(self, draft: Draft, hit: Hit, number: int) -> None:
        """`B vui vẻ nhận lời`, in this sentence or one of the next two."""
        sentences = self.context.sentences
        for following in range(number, min(len(sentences), number + _ACCEPT_REACH + 1)):
            sentence = sentences[following]
            if following > number and sentence.section != sentences[number].section:
                return
            for word in self._words("accept", max(hit.stop, sentence.first), sentence.stop):
                items = self.context.items[following]
                people = [i for i in items if i.kind == "person" and hit.stop <= i.first < word.first]
                if people and not self._is_invited(people[-1].value, draft):
                    continue
                first = people[-1].first if people else word.first
                draft.status = "accepted"
                draft.prove("status", max(first, sentence.first), word.stop, following)
                return

    @staticmethod
    def _is_invited(person: Official, draft: Draft) -> bool:
        """Whether who accepts is who was invited, or someone of that side."""
        receiver = draft.receiver
        same = isinstance(receiver, Official) and person.canonical == receiver.canonical
        return same or not isinstance(receiver, Official) or person.country == draft.sides[1]

    @rule(
        "invitation taken up",
        reader="told_commitments",
        examples={
            "Thủ tướng Lào Khamla Vongdara vui vẻ nhận lời mời sang thăm Việt Nam của Thủ tướng Trần Văn Mẫu.": {
                "Trần Văn Mẫu → Khamla Vongdara: sang thăm Việt Nam": "invitation, accepted"
            },
        },
        never=["Thủ tướng Lào Khamla Vongdara vui vẻ nhận lời mời sang thăm Pháp của Tổng thống Pháp."],
    )
    def _taken_up(self, number: int, hit: Hit) -> Draft | None:
        marks, sentence = self._around(number, hit), self.context.sentences[number]
        visit = self._visit(hit.stop, min(sentence.stop, hit.stop + _NEXT))
        before = [m for m in marks if m.tag == "party" and m.stop <= hit.first and m.value.country]
        owner = next((m for m in behind(marks, "of") if m.tag == "party" and m.first > hit.stop), None)
        if visit is None or visit.first - hit.stop > 1 or owner is None or not before:
            return None
        inviter, invited = self.sides.of(owner), self.sides.of(before[-1])
        if {inviter.country, invited.country} != REGION or owner.value.country is None:
            return None
        stop = max(visit.stop, owner.first - 1)
        draft = Draft(
            number, (before[-1].first, owner.stop), "invitation taken up", "invitation", "accepted",
            inviter.actor, invited.actor, (inviter.country, invited.country), described=(visit.first, stop),
        )  # fmt: skip
        draft.prove("giver", owner.first, owner.stop)
        draft.prove("receiver", before[-1].first, before[-1].stop)
        return draft

    # --- behind a visit --------------------------------------------------------------------------

    @rule(
        "invitation behind a visit",
        reader="told_commitments",
        examples={
            "Nhận lời mời của Thủ tướng Trần Văn Mẫu, Thủ tướng Lào Khamla Vongdara thăm chính thức Việt Nam.": {
                "Trần Văn Mẫu → Khamla Vongdara: thăm chính thức Việt Nam": "invitation, accepted"
            },
        },
        never=["Nhận lời mời của Tổng thống Pháp, Thủ tướng Lào Khamla Vongdara thăm Pháp."],
    )
    def _behind(self, number: int, hit: Hit) -> Draft | None:
        marks = self._around(number, hit)
        sentence = self.context.sentences[number]
        parties = [m for m in marks if m.tag == "party" and (m.value.actors or m.value.country)]
        after = [m for m in parties if m.first >= hit.stop]
        if not after or after[0].first - hit.stop > 3:
            return None
        inviter = self.sides.of(after[0])
        others = [m for m in parties if m is not after[0] and self._other(m, inviter.country)]
        before = [m for m in others if m.stop <= hit.first and not self._held(m)]
        behind = [m for m in others if m.first >= after[0].stop and not self._held(m)]
        receiver = (before[-1] if before else None) or (behind[0] if behind else None)
        if receiver is None or inviter.country not in REGION:
            return None
        invited = self.sides.giver(receiver)
        if {inviter.country, invited.country} != REGION:
            return None
        visit = self._visit(max(sentence.first, hit.first - _REACH), min(sentence.stop, hit.stop + _REACH))
        first = min(hit.first, receiver.first) if receiver.first < hit.first else hit.first
        stop = max(receiver.stop, after[0].stop)
        described = None
        if visit is not None:
            described = (visit.first, self._end(marks, visit.first, sentence.stop))
            first = min(first, visit.first)
            stop = max(stop, described[1]) if described[1] - first < 60 else stop
        draft = Draft(
            number, (first, stop), "invitation behind a visit", "invitation", "accepted",
            inviter.actor, invited.actor, (inviter.country, invited.country), described=described, certainty="doubtful",
        )  # fmt: skip
        draft.prove("giver", after[0].first, after[0].stop)
        draft.prove("receiver", receiver.first, receiver.stop)
        return draft

    def _other(self, mark: Mark, country: str | None) -> bool:
        theirs = mark.value.country or self.sides.giver(mark).country
        return theirs in REGION and theirs != country

    def _held(self, mark: Mark) -> bool:
        """Whether the party is where one goes, not who goes."""
        keys, body = self.context.scan.tokens.keys, mark.value.actor()
        if isinstance(body, Organization) and body.kind == "media":
            return True  # TTXVN - Nhận lời mời …: who reports it
        return mark.first > 0 and keys[mark.first - 1] in (
            "thăm",
            "tại",
            "ở",
            "sang",
            "đến",
            "tới",
            "với",
            "của",
            "thức",
        )
