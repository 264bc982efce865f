"""Who is at an event, as one sentence says it: named around its words, in a list, or by what they do and say there."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from vnlao_coop.models.actors import Official
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION, Item
from vnlao_coop.vi.facts.event_frames import Frames
from vnlao_coop.vi.scan import Hit

_SAID_WITHIN = 16  # tokens between a name and its verb of speech: offices stand between
_SENT = frozenset(["lẵng", "điện", "thư"])
_COMPANY = frozenset(["tháp", "tham", "thành"])  # tháp tùng, tham gia đoàn, thành viên đoàn; not: cùng đi
_ESCORT = ("tháp", "tùng")
_LAST = 4  # tokens at the end of a sentence in which it says that people came
_CHAIRED = 3  # tokens of `hội nghị`, `buổi hội đàm` behind `đồng chủ trì`
_OPENING = 8  # tokens at the head of a sentence in which an attendance list is announced
_COMES = frozenset(["đến", "tới", "cùng", "tham", "dự", "về", "có"])
_COUNTERPART = ("người", "đồng", "cấp")
_GOVERNMENT = ("chính", "phủ")
_OWNER_WITHIN = 30  # tokens from `Trong khuôn khổ chuyến thăm` to whose visit it is
_CALLED = frozenset(["ông", "bà", "ngài"])
_UNLIKE = frozenset(["ông", "bà"])
_COMRADE = ("đồng", "chí")
_WHEN = frozenset(fold("nay đó này qua").split())  # hôm nay, sau đó, tuần này, hôm qua | ông …
_CALLED_WITHIN = 4  # tokens of `cũng đã có cuộc`
_NAMED_WITHIN = 3  # sentences back to who is called `ông`
_HOW_MANY = {"hai": 2, "2": 2, "ba": 3, "3": 3}


@dataclass(slots=True, eq=False)
class People(Frames):
    """Reads the people in the sentences of one context."""

    def is_here(self, number: int, item: Item, *, planned: bool = False) -> bool:
        """A person who takes part, not one whose invitation or authority is named; in what is planned, who will."""
        first, scan = self.context.sentences[number].first, self.context.scan
        return (
            isinstance(item.value, Official)
            and (item.value.present or planned)
            and not scan.ends_before(item.first, first, "absent_before")
            and not (
                item.first - first > len(_ESCORT) and self._keys[item.first - len(_ESCORT) : item.first] == _ESCORT
            )
        )  # nhân dịp tháp tùng X thăm Lào, Y gặp Z

    def without_visitor(self, number: int, people: Sequence[Item], at: int) -> list[Item]:
        """`Trong khuôn khổ chuyến thăm Lào của X, chiều 5/12, Y hội đàm với Z`: not whose visit it is, where another of
        the same side acts."""
        first, scan = self.context.sentences[number].first, self.context.scan
        visits = scan.starting("visit", first, min(at, first + _OPENING))
        owner = next((i for i in people if self._keys[i.first - 1] == "của" and i.first < at), None)
        if not visits or owner is None or not visits[0] < owner.first < first + _OWNER_WITHIN:
            return list(people)
        acting = (
            i for i in people if owner.stop < i.first and i.stop <= at and "," in self._keys[owner.stop : i.first]
        )
        others = any(i.value.country == owner.value.country for i in acting)
        return [i for i in people if i is not owner] if others else list(people)

    def called(self, number: int, hit: Hit, met: Sequence[Item]) -> list[Item]:
        """`Trong chuyến thăm, ông đã hội đàm với Bộ trưởng Lào Y`, `ông được Bộ trưởng Lào Y tiếp`: who is called so,
        the only one of another side than whom he meets in the sentence that last named anybody."""
        first, keys = self.context.sentences[number].first, self._keys
        verb = min((h.first for h in self.context.hits(number, "meeting")), default=hit.first)
        at = next((k for k in range(first, verb) if keys[k] in _CALLED or keys[k : k + 2] == _COMRADE), verb)
        opens = at == first or keys[at - 1] == "," or keys[at - 1] in _WHEN or keys[at - 1].isdigit()
        stop = at + 1 + (keys[at : at + 2] == _COMRADE)
        received = "được" in keys[stop : stop + 2]
        begin, end = (stop, verb) if received else (hit.stop, self.context.sentences[number].stop)
        lands = {i.value.country for i in met if begin <= i.first < end}
        if (
            at == verb
            or not opens
            or len(lands) != 1
            or not lands <= REGION
            or self._is_of_another(stop, verb, received=received)
        ):
            return []
        named = self.context.between(number, first, at if received else verb, "person")
        if named or self.context.scan.starting("say", first, verb):
            return []
        return self._last_named(number, REGION - lands, Item("person", at, stop, None, (at, stop)))

    def _is_of_another(self, at: int, verb: int, *, received: bool) -> bool:
        """`ông | Bùi Văn A gặp`, `ông | ở lại Hà Nội để dự buổi gặp`: not the verb of who is called so."""
        words = self.context.scan.tokens.words
        if received:
            return words[at][0].isupper()
        return verb - at > _CALLED_WITHIN or any(words[k][0].isupper() for k in range(at, verb))

    def _last_named(self, number: int, lands: Set[str], called: Item) -> list[Item]:
        """``called``, who is the only one of ``lands`` in the sentence that last named anybody."""
        for earlier in range(number - 1, max(-1, number - 1 - _NAMED_WITHIN), -1):
            people = [i for i in self.everyone(earlier) if self.context.sentences[earlier].section != "caption"]
            if not people:
                continue
            found = [i for i in people if i.value.country in lands]
            unlike = {self._keys[called.first], *(self._keys[i.first] for i in found)} >= _UNLIKE
            alone = bool(found) and all(i.value is found[0].value for i in found) and not unlike
            return [replace(called, value=found[0].value)] if alone else []
        return []

    def everyone(self, number: int) -> list[Item]:
        """Everyone in the sentence who takes part."""
        return [i for i in self.context.items[number] if i.kind == "person" and self.is_here(number, i)]

    def attended_by(self, number: int) -> list[Item]:
        """`với sự tham dự của ông X; bà Y`: those named after it."""
        hit = next(self.context.hits(number, "attended_by"), None)
        return [i for i in self.everyone(number) if i.first >= hit.stop] if hit is not None else []

    def lists_attendance(self, number: int) -> bool:
        """`Dự lễ có …`, `Tham gia hội đàm có …`, `Về phía Lào có …`: everyone in it takes part."""
        first, stop = self.context.sentences[number].first, self.context.sentences[number].stop
        if not self.context.scan.starting("attendance", first, min(stop, first + _OPENING)):
            return False
        person = next((i for i in self.context.items[number] if i.kind == "person"), None)
        limit = person.first if person else stop
        listed = any(self._keys[k] in ("có", ":", "gồm", "là") for k in range(first, limit))
        return listed or person is not None and (person.first - first <= 4 or self._beside(number, person))

    def _beside(self, number: int, person: Item) -> bool:
        """`Tham gia tiếp đoàn cùng Bộ trưởng X có: | Thứ trưởng Y`: who was there besides; not `X có bài phát biểu`."""
        at = person.stop + 1
        if self._keys[person.stop : at] not in (("có",), ("gồm",)):
            return False
        return self._keys[at : at + 1] == (":",) or any(i.first == at for i in self.everyone(number))

    def lists_company(self, number: int) -> bool:
        """`Cùng đi có …`: who came with the one who is met."""
        first = self.context.sentences[number].first
        return bool(self.context.scan.starting("accompany", first, first + 2))

    def lists_members(self, number: int) -> bool:
        """`Tham gia đoàn có …`, `Tháp tùng Thủ tướng có …`: who came, rather than who was at an event."""
        first = self.context.sentences[number].first
        words = self.context.scan.starting("accompany", first, first + 2)
        return any(self._keys[k] in _COMPANY for k in words) or self._is_made_up(number)

    def _is_made_up(self, number: int) -> bool:
        """`Đoàn công tác của Viện A gồm: TS. X, …`, `Đoàn cán bộ có: …`: who the group is made up of."""
        first, stop, _ = self.context.sentences[number]
        people = self.everyone(number) if self.context.scan.starting("group", first, first + 1) else []
        limit = people[0].first if people else first
        if people and any(self._keys[k : k + 2] == ("có", ":") for k in range(first, min(stop, first + 2 * _OPENING))):
            return True
        return any(self._keys[k] == "gồm" for k in range(first, min(limit, stop)))

    def lists_at(self, number: int, words: str) -> bool:
        """`Tham dự hội đàm có …`: the event whose attendance is listed is called so in ``words`` too."""
        first, scan = self.context.sentences[number].first, self.context.scan
        hits = (scan.at(k, "meeting") for k in scan.starting("meeting", first, first + _OPENING))
        return any(hit is not None and fold(self.context.text(hit.first, hit.stop)) in words for hit in hits)

    def arrives(self, number: int) -> bool:
        """`Ông X và bà Y đến dự.`, `Các đồng chí: X; Y đồng chủ trì (hội đàm).`, `X dự và chủ trì buổi lễ.`: the
        sentence ends with it."""
        sentence = self.context.sentences[number]
        last = max(sentence.first, sentence.stop - _LAST)
        near = self.context.scan.starting("attendance", last, sentence.stop)
        chairing = self.context.scan.starting("held", max(sentence.first, last - _CHAIRED), sentence.stop)
        chair = any(self._keys[k] == "đồng" or self._keys[k] == "chủ" and k > last - _CHAIRED for k in chairing)
        return chair or any(self._keys[k] in _COMES for k in near)

    def says(self, first: int, stop: int) -> bool:
        """Whether somebody who is named within tokens ``first:stop`` may speak: a verb of speech stands there."""
        return bool(self.context.scan.starting("say", first, stop + _SAID_WITHIN))

    def is_interview(self, number: int) -> bool:
        """`Trao đổi với phóng viên, ông X cho biết`: said to a paper, not at an event."""
        return bool(self.context.scan.starting("interview", *self.context.sentences[number][:2]))

    def partakers(self, number: int) -> list[Item]:
        """`Phó Tỉnh trưởng X đọc điếu văn`: those who do something there, by the verbs that follow their names."""
        first, stop, _ = self.context.sentences[number]
        if not self.context.scan.starting("partakes", first, stop):
            return []
        found: list[Item] = []
        for item in reversed(self.context.items[number]):
            joined = bool(found) and self._acts_with(item, found[-1])
            if joined and self.is_here(number, item) or self.speaks(number, item, "partakes"):
                found.append(item)
        return [i for i in found[::-1] if i.value.country in REGION]

    def speakers(self, number: int) -> list[Item]:
        """`Chủ tịch X và Chủ tịch Y phát biểu`: who speaks, by the verb behind the last of them."""
        found: list[Item] = []
        for item in reversed(self.context.items[number]):
            joined = bool(found) and self._acts_with(item, found[-1]) and self.is_here(number, item)
            if joined or self.speaks(number, item):
                found.append(item)
        return found[::-1]

    def _acts_with(self, item: Item, other: Item) -> bool:
        """`Bộ trưởng X và Thứ trưởng Y cắt băng`: both do it."""
        joined = item.kind == "person" and self._keys[other.first - 1] in ("và", "cùng")
        return joined and 0 < other.first - item.stop <= _SAID_WITHIN

    def speaks(self, number: int, item: Item, how: str = "say") -> bool:
        """`Ông X, …, cho biết`: the verb follows the name, past what is said of him."""
        if item.kind != "person" or not self.is_here(number, item):
            return False
        following = (i.first for i in self.context.items[number] if i.kind == "person" and i.first >= item.stop)
        stop = min(next(following, item.stop + _SAID_WITHIN), item.stop + _SAID_WITHIN)
        if "gửi" in self._keys[item.stop : stop] and not _SENT.isdisjoint(self._keys[item.stop : stop]):
            return False  # X gửi lẵng hoa chúc mừng
        return bool(self.context.scan.starting(how, item.stop, stop))

    def _speakers(self, number: int, hit: Hit, stop: int) -> list[Item]:
        """Who speaks at the event: after the comma, or before `phát biểu tại`; and whom it was held with."""
        first, keys = self.context.sentences[number].first, self._keys
        people = self.everyone(number)
        after = [i for i in people if hit.stop <= i.first < stop]
        speech = bool(self.context.scan.starting("speech", max(first, hit.first - 4), hit.first))
        comma = self._comma_after(number, hit)
        opens = (
            hit.first - first <= 5 or self._begin(number, hit) - 1 > first and keys[self._begin(number, hit) - 2] == ","
        )
        if opens or speech and any(i.first == comma + 1 for i in after):
            held_with = [i for i in after if i.first < comma]
            speaker = [i for i in after if comma < i.first <= comma + 3][:1]
            speaker = speaker or [i for i in after if i.first > comma and keys[i.first - 1] in (",", ")")][:1]
            joined = [i for i in after if speaker and i.first == speaker[0].stop + 1 and keys[speaker[0].stop] == "và"]
            return held_with + speaker + joined
        return [i for i in people if i.stop <= hit.first] if speech else []

    def counterparts(self, people: Sequence[Item], first: int, stop: int) -> list[Item]:
        """`Thủ tướng X cùng người đồng cấp Lào`: the one of the other side who holds the office of who is named."""
        found: list[Item] = []
        for k in range(first, stop - len(_COUNTERPART) + 1):
            if self._keys[k : k + len(_COUNTERPART)] != _COUNTERPART:
                continue
            before = [i for i in people if i.stop <= k]
            if not before or any(k <= i.first <= k + _OPENING for i in people):
                continue  # người đồng cấp Lào Y: he is named
            roles = {p.role for p in before[-1].value.positions}
            held = [o for o in self.context.cast.officials if roles & {p.role for p in o.positions}]
            held = [o for o in held if {o.country, before[-1].value.country} == REGION]
            found += [Item("person", k, k + 2, o, (k, k + 3)) for o in held[:1] if len(held) == 1]
        return found

    def namesakes(self, first: int, stop: int) -> list[Item]:
        """`hai Thủ tướng`, `Thủ tướng ba nước`: the one of each side who takes part and holds that office."""
        for k in range(first, stop - 1):
            count = _HOW_MANY.get(self._keys[k])
            if count is None:
                continue
            named = [o for o in self.context.cast.officials if self._of_office(o, k, first)]
            for held in ([o for o in named if o.present], named):  # else one named only in `theo lời mời của …`
                lands = {o.country for o in held}
                if len(held) == len(lands) == count and lands >= REGION:
                    return [Item("person", k, k + 2, official, (k, k + 2)) for official in held]
        return []

    def _of_office(self, official: Official, at: int, first: int) -> bool:
        """Whether the number at token ``at`` counts holders of an office of ``official``."""
        keys = self._keys
        for role in (tuple(fold(p.role).split()) for p in official.positions):
            role = role[:-2] if role[-2:] == _GOVERNMENT else role  # hai Thủ tướng
            if keys[at + 1 : at + 1 + len(role)] == role:
                return True
            if keys[at + 1] == "nước" and at - len(role) >= first and keys[at - len(role) : at] == role:
                return True
        return False
