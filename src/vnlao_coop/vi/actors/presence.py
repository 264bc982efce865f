"""Who takes part in what is reported, and who is only spoken of: the dead, the inviters and the invited, those who are
greeted, thanked in absence, met tomorrow, or told as an instance."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from vnlao_coop.text.source import fold
from vnlao_coop.vi.actors.identities import Identity
from vnlao_coop.vi.actors.mentions import Person
from vnlao_coop.vi.scan import Scan
from vnlao_coop.vi.sentences import Sentence

_GREETING_REACH = 16  # tokens before a mention in which greetings are sent or a meeting is announced
_LONGEST_GREETING = 48  # the same where those who send them are told: `chuyển lời chúc của A, B và C tới D`
_LONGEST_ROW = 6  # people who are greeted at once
_PLAN_REACH = 40  # and in which `sẽ` opens a row of meetings to come
_ABSENT_REACH = 7  # tokens before a mention in which "lời mời của" and the like are looked for
_VERB_REACH = 6
_GUEST_REACH = 10  # tokens behind who is invited in which it is said where to
_GREETED = frozenset(["tới", "đến", "của"])
_SENDS = frozenset(["gửi", "chuyển"])
_COMES = frozenset(["sang", "thăm", "dự"])
_DONE = frozenset(["đã", ";", "sau"])
_JUST = frozenset(["đã", "vừa", "mới"])
_MOURNED = frozenset(
    [("lễ", "viếng"), ("lễ", "tang"), ("tang", "lễ"), ("quốc", "tang"), ("tưởng", "niệm"), ("trà", "tỳ")]
)
_GROUP = fold("đoàn")
_DIES = frozenset([("từ", "trần"), ("qua", "đời"), ("tạ", "thế"), ("viên", "tịch")])
_LOST = _MOURNED | _DIES | {("ra", "đi")}  # before `của`: lễ tang của | X, sự ra đi của | X
_RESULTS = ("kết", "quả")
_WITH_SPOUSE = ("và", "phu", "nhân")
_INSTANCES = frozenset([("cương", "vị"), ("chức", "vụ"), ("trọng", "trách"), ("vị", "trí")])


@dataclass(slots=True, eq=False)
class Presence:
    """Decides for the people of one article."""

    scan: Scan
    sentences: Sequence[Sentence]
    people: Sequence[Person]
    starts: Sequence[int]

    def is_there(self, identity: Identity) -> bool:
        """Whether somebody takes part in an event that is told."""
        return not self._is_late(identity) and any(map(self._takes_part, identity.mentions))

    def _is_late(self, identity: Identity) -> bool:
        """`cố Đại tướng X`, `đường mang tên X`, `X đã từ trần`: who is dead takes part in nothing; nor who is told to
        stay away (`X không có mặt`)."""
        keys = self.scan.tokens.keys
        for office, _ in identity.offices:
            if office.former and keys[office.first] == "cố":
                return True
        for mention in identity.mentions:
            first = mention.whole[0]
            if first and (
                keys[first - 1] in ("cố", "mộ", "viếng")
                or keys[first - 1] == "tên"
                and keys[first - 2 : first - 1] == ("mang",)
                or keys[max(0, first - 2) : first] in _MOURNED
                or keys[first - 1] == "của"
                and keys[max(0, first - 3) : first - 1] in _LOST
            ):
                return True
            after = mention.whole[1]
            if self.scan.at(after, "missing") is not None:
                return True
            after += after < len(keys) and keys[after] == ","
            after += after < len(keys) and keys[after] in _JUST
            if keys[after : after + 2] in _DIES:
                return True
        return False

    def _takes_part(self, mention: Person) -> bool:
        """Neither mentioned as the giver of an order or invitation, nor with a verb of those who stay away."""
        sentence = self.sentences[mention.sentence]
        if self._is_behind(mention) or self._is_invited(mention) or self._leads_elsewhere(mention):
            return False
        if self._came_before(mention) or self.scan.ends_before(mention.whole[0], sentence.first, "kin"):
            return False  # chuyến thăm hồi tháng 6 của | X; con trai | Bộ trưởng X
        if self._is_greeted(mention) or self._is_yet_to_be_met(mention) or self._is_instance(mention):
            return False
        after = mention.whole[1]
        if self._is_of_talks_before(mention):
            return False
        return not self.scan.starting("absent_after", after, min(sentence.stop, after + _VERB_REACH))

    def _is_of_talks_before(self, mention: Person) -> bool:
        """`thông báo kết quả cuộc hội đàm với ông X`: who was met before what is told."""
        first, keys = mention.whole[0], self.scan.tokens.keys
        begin = max(self.sentences[mention.sentence].first, first - _ABSENT_REACH)
        told = next((k for k in range(first - 1, begin, -1) if keys[k - 1 : k + 1] == _RESULTS), 0)
        met = self.scan.starting("meeting", told, first) if told else ()
        return bool(met) and "với" in keys[met[0] : first] and "," not in keys[told:first]

    def _is_behind(self, mention: Person) -> bool:
        """`theo lời mời của X và Y`, `thừa ủy quyền của X`."""
        scan, first = self.scan, mention.whole[0]
        begin = self.sentences[mention.sentence].first
        for index in scan.starting("absent_before", max(begin, first - _ABSENT_REACH), first):
            hit = scan.at(index, "absent_before")
            if hit and hit.stop <= first and self._only_links(hit.stop, first):
                return True
        keys, end = scan.tokens.keys, first - 1
        spouse = keys[max(0, first - 4) : first] == (*_WITH_SPOUSE, ",")
        if first <= begin or not (keys[end] == "và" or spouse and self._is_followed(mention)):
            return False
        end -= spouse * len(_WITH_SPOUSE)
        before = bisect_left(self.starts, end) - 1
        other = self.people[before] if before >= 0 else mention
        return other.named and other.whole[1] == end and other.whole[0] >= begin and self._is_inviter(other)

    def _is_followed(self, mention: Person) -> bool:
        """`lời mời của A và Phu nhân, | B và Phu nhân, C (đã) thăm`: whether another follows, who is the guest."""
        keys, end = self.scan.tokens.keys, mention.whole[1]
        end += len(_WITH_SPOUSE) * (keys[end : end + len(_WITH_SPOUSE)] == _WITH_SPOUSE)
        later = bisect_left(self.starts, end)
        return keys[end : end + 1] == (",",) and later < len(self.people) and self.people[later].whole[0] == end + 1

    def _is_inviter(self, mention: Person) -> bool:
        """Right behind `lời mời của`."""
        first, keys = mention.whole[0], self.scan.tokens.keys
        return keys[max(0, first - 3) : first] == ("lời", "mời", "của")

    def _is_invited(self, mention: Person) -> bool:
        """`trân trọng mời Chủ tịch X và phu nhân sớm sang thăm`: who is asked to come is not there yet."""
        first, keys, end = mention.whole[0], self.scan.tokens.keys, self.sentences[mention.sentence].stop
        begin = max(self.sentences[mention.sentence].first, first - _ABSENT_REACH)
        verb = next((k for k in range(first - 1, begin - 1, -1) if keys[k] == "mời"), -1)
        if verb < 0 or keys[verb - 1] == "được" or not self._only_links(verb + 1, first):
            return False
        after = mention.whole[1]
        return not _COMES.isdisjoint(keys[after : min(end, after + _GUEST_REACH)])

    def _leads_elsewhere(self, mention: Person) -> bool:
        """`dưới sự lãnh đạo của Đảng NDCM Lào do Tổng Bí thư X đứng đầu`: no delegation that is told of."""
        first, keys, after = mention.whole[0], self.scan.tokens.keys, mention.whole[1]
        begin = self.sentences[mention.sentence].first
        if first <= begin or keys[first - 1] != "do" or keys[after : after + 2] != ("đứng", "đầu"):
            return False
        return _GROUP not in keys[begin:first]

    def _came_before(self, mention: Person) -> bool:
        """`sau chuyến thăm của X`, `kết quả chuyến thăm Việt Nam hồi tháng 6 của X`: a visit that is over."""
        first, keys = mention.whole[0], self.scan.tokens.keys
        begin = max(self.sentences[mention.sentence].first, first - _GREETING_REACH)
        if first <= begin or keys[first - 1] != "của":
            return False
        visit = next((k for k in range(first - 2, begin - 1, -1) if keys[k : k + 2] == ("chuyến", "thăm")), -1)
        return visit > 0 and (keys[visit - 1] == "sau" or "hồi" in keys[visit:first])

    def _is_greeted(self, mention: Person) -> bool:
        """`gửi lời thăm hỏi tới Tổng Bí thư X`, `chuyển lời chúc của X`: greetings join those who are apart."""
        first, keys = self._opens_row(mention).whole[0], self.scan.tokens.keys
        reach = _GREETING_REACH if keys[first - 1] == "của" else _LONGEST_GREETING
        begin = max(self.sentences[mention.sentence].first, first - reach)
        if begin == first or keys[first - 1] not in _GREETED:
            return False
        before = keys[begin:first]
        return "lời" in before and not _SENDS.isdisjoint(before)

    def _opens_row(self, mention: Person) -> Person:
        """`… tới | Thủ tướng A, Phó Thủ tướng B và Chủ tịch Quốc hội C`: the first of a row of people."""
        at = bisect_left(self.starts, mention.whole[0])
        for _ in range(_LONGEST_ROW):
            joint = mention.whole[0] - 1
            before = self.people[at - 1] if at else mention
            if self.scan.tokens.keys[joint] not in (",", "và") or before.whole[1] != joint or not before.named:
                break
            mention, at = before, at - 1
        return mention

    def _is_yet_to_be_met(self, mention: Person) -> bool:
        """`Đoàn sẽ chào xã giao Thủ tướng X và hội kiến Chủ tịch Quốc hội Y`: a meeting to come."""
        first, scan = mention.whole[0], self.scan
        opening = self.sentences[mention.sentence].first
        begin = max(opening, first - _GREETING_REACH)
        verb = next(reversed(scan.starting("meeting", begin, first)), None)
        if verb is None:
            return False
        keys = scan.tokens.keys[max(opening, verb - _PLAN_REACH) : verb]
        will = next((k for k in range(len(keys) - 1, -1, -1) if keys[k] == "sẽ"), None)
        return will is not None and _DONE.isdisjoint(keys[will:])

    def _is_instance(self, mention: Person) -> bool:
        """`nhiều người nay giữ chức vụ quan trọng, như ông X, Tỉnh trưởng Y`: told as one of many."""
        first, keys = mention.whole[0], self.scan.tokens.keys
        begin = self.sentences[mention.sentence].first
        for held in self.scan.tokens.among(("giữ", "đảm"), begin, first):
            if not any(keys[k : k + 2] in _INSTANCES for k in range(held + 1, min(first, held + 5))):
                continue
            named = self.scan.tokens.among(("như", "có"), held, first)
            if any(keys[k] == "như" or keys[k - 2 : k] == ("trong", "đó") for k in named):
                return True
        return False

    def _only_links(self, first: int, stop: int) -> bool:
        at, keys = self.scan.any, self.scan.tokens.keys
        return all(at(k, "place", "modifier", "honorific") or keys[k] == "của" for k in range(first, stop))
