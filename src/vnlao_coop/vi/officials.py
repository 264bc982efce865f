"""People with offices: names joined to the offices around them, mentions joined to one person.

Three constructions make an official: office before name (`Bí thư Thành ủy Đinh Tiến Dũng`), name
before office (`ông X, Chủ tịch …`, `X - Phó Chủ tịch …`), and a list whose head gives its office to
every name in it (`các Ủy viên Ban Thường vụ: A, B; C`). Short mentions later join the full one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from vnlao_coop.vi.names import name_end
from vnlao_coop.vi.offices import Office, Organizations
from vnlao_coop.vi.organization_names import Places
from vnlao_coop.vi.scan import Scan
from vnlao_coop.vi.sentences import Sentence

_SEPARATORS = frozenset([",", "-"])
_LONGEST_ASIDE = 10


@dataclass(frozen=True, slots=True)
class Person:
    """One mention: the name at ``first:stop``, everything that belongs to it at ``whole``.

    ``first == stop`` where an office stands alone (`Thủ tướng Lào nhấn mạnh`).
    """

    first: int
    stop: int
    whole: tuple[int, int]
    offices: tuple[Office, ...]
    honorific: bool
    sentence: int
    shared: tuple[Office, ...] = ()
    aliases: tuple[tuple[int, int], ...] = ()

    @property
    def named(self) -> bool:
        return self.stop > self.first


@dataclass(slots=True)
class _Line:
    """Reading state within one sentence: the office that a list head gives to the names after it."""

    shared: tuple[Office, ...] = ()
    until: int = 0
    listed: list[Person] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class People:
    """Finds the mentions of people in one scan."""

    scan: Scan
    places: Places
    bodies: Organizations
    offices: dict[int, Office]

    def read(self, sentences: Sequence[Sentence]) -> list[Person]:
        """Every mention, in order."""
        return [person for number, s in enumerate(sentences) for person in self._sentence(number, s)]

    def _sentence(self, number: int, sentence: Sentence) -> Iterator[Person]:
        line, index = _Line(), sentence.first
        words, honorifics = self.scan.tokens.words, self.scan.table("honorific")
        while index < sentence.stop:
            if not (words[index][0].isupper() or index in self.offices or index in honorifics):
                index += 1
                continue
            if index >= line.until:
                line.shared = ()
            person = self._at(index, sentence, number, line)
            if person is None:
                place, body = self.places.get(index), self.bodies.get(index)
                skip = max(place.stop if place else 0, body.stop if body else 0)
                index = max(skip, index + 1)
                continue
            yield person
            index = max(person.whole[1], index + 1)

    # --- one mention -------------------------------------------------------------------------------

    def _at(self, index: int, sentence: Sentence, number: int, line: _Line) -> Person | None:
        keys, stop = self.scan.tokens.keys, sentence.stop
        at, honorific = self._honorific(index, stop)
        stack, end = self._stack(at, stop)
        if stack and (lenders := self._authority(stack, index, sentence.first)):
            end = lenders[-1].stop
            return Person(end, end, (index, end), lenders, honorific, number)
        if stack and end < stop and keys[end] == ":" and self._heads_list(index, sentence.first):
            line.shared, line.until = stack, self._list_end(end + 1, stop)
            return Person(end, end, (index, end + 1), stack, False, number)
        name_at, second = self._honorific(end, stop)
        if stack and second is False and name_at < stop and self._may_part(keys[name_at], stack):
            later, second = self._honorific(name_at + 1, stop)
            if second:
                name_at = later
        honorific = honorific or second
        name_stop = self._name(name_at, stop)
        if name_stop == name_at:
            if not stack:
                return None
            return Person(end, end, (index, end), stack, honorific, number)
        after, tail, aliases = self._after_name(name_stop, stop, any(not office.rank for office in stack))
        shared = line.shared if index < line.until else ()
        if not stack and not honorific and not tail:
            shared = shared or self._plural_office(index, line)
            if not shared and not self._follows_list(index, line):
                return Person(name_at, name_stop, (index, name_stop), (), False, number)
        person = Person(name_at, name_stop, (index, after), stack + tail, honorific, number, shared, aliases)
        line.listed.append(person)
        return person

    @staticmethod
    def _may_part(mark: str, stack: tuple[Office, ...]) -> bool:
        """`Thứ trưởng Bộ Tư pháp - ông X`, `Giám đốc Sở Y tế, bà Y`: an office parted from its name."""
        return mark == "-" or mark == "," and not stack[-1].bare

    def _authority(self, stack: tuple[Office, ...], index: int, first: int) -> tuple[Office, ...]:
        """`thừa ủy quyền của Chủ tịch nước, Đại tướng X trao …`: the head of state's office is not X's."""
        lent = any(
            (hit := self.scan.at(k, "authority")) is not None and hit.stop == index
            for k in range(max(first, index - 5), index)
        )
        heads = next((n for n, office in enumerate(stack) if not office.head), len(stack))
        if lent and heads < len(stack):
            return stack[:heads]
        taken = any(
            (hit := self.scan.at(k, "taken_role")) is not None and hit.stop == index
            for k in range(max(first, index - 3), index)
        )
        return stack[:1] if taken and len(stack) > 1 else ()

    def _honorific(self, at: int, stop: int) -> tuple[int, bool]:
        found = False
        while at < stop and (hit := self.scan.at(at, "honorific")) and hit.stop <= stop:
            at, found = hit.stop, True
        return at, found

    def _name(self, at: int, stop: int) -> int:
        if at >= stop or at in self.bodies:
            return at
        return name_end(self.scan, at, stop, self.places, self.bodies)

    def _stack(self, at: int, stop: int) -> tuple[tuple[Office, ...], int]:
        """Offices in a row: `Ủy viên Bộ Chính trị, Bí thư Thành ủy`; `Bí thư - Tỉnh trưởng`; `… kiêm …`."""
        keys = self.scan.tokens.keys
        stack: list[Office] = []
        end = at
        while end < stop:
            following = end
            if stack:
                if keys[following] in _SEPARATORS or keys[following] == "kiêm":
                    following += 1
                if following < stop and keys[following] == "kiêm":
                    following += 1
                if following < stop and keys[following] == "và" and self._same_kind(stack[-1], following + 1):
                    following += 1
            office = self.offices.get(following)
            if office is None or office.stop > stop:
                break
            stack.append(office)
            end = office.stop
        return tuple(stack), end

    def _same_kind(self, office: Office, following: int) -> bool:
        """`Chủ tịch Nhà nước và Chủ tịch Hội đồng Bộ trưởng Cuba`: one person's two offices of one role."""
        other = self.offices.get(following)
        if other is None or office.place is not None or other.place is None:
            return False
        return office.canonical_role.split()[0] == other.canonical_role.split()[0]

    def _after_name(
        self, at: int, stop: int, has_office: bool
    ) -> tuple[int, tuple[Office, ...], tuple[tuple[int, int], ...]]:
        """Offices and other spellings after a name: `, Chủ tịch …`, ` - Phó Chủ tịch …`, `(…)`."""
        keys = self.scan.tokens.keys
        aliases: list[tuple[int, int]] = []
        end = at
        if end < stop and keys[end] == "(":
            close = next((k for k in range(end + 1, min(stop, end + _LONGEST_ASIDE)) if keys[k] == ")"), None)
            if close is not None:
                inside, inside_end = self._stack(end + 1, close)
                if inside and inside_end == close:
                    return close + 1, inside, ()
                if self._name(end + 1, close) == close and end + 1 not in self.places:
                    aliases.append((end + 1, close))
                end = close + 1
        if end < stop and (keys[end] in _SEPARATORS or keys[end] in ("là", "làm")):
            stack, after = self._stack(end + 1, stop)
            if keys[end] == "là" and stack and not stack[0].bare and has_office:
                stack = ()
            if stack:
                stack, after = self._not_next(stack, after, stop, has_office)
            if stack:
                return after, stack, tuple(aliases)
        return (end if aliases else at), (), tuple(aliases)

    def _not_next(
        self, stack: tuple[Office, ...], after: int, stop: int, has_office: bool
    ) -> tuple[tuple[Office, ...], int]:
        """Leave to the next name the offices that stand right before it."""
        dashed = after + 1 if after < stop and self.scan.tokens.keys[after] == "-" else after
        at, honorific = self._honorific(dashed, stop)
        if self._name(at, stop) == at or dashed > after and not honorific:
            return stack, after
        if stack[-1].rank and len(stack) > 1 and not has_office:
            return stack[:-1], stack[-2].stop
        if has_office or len(stack) == 1:
            return (), after
        return stack[:-1], stack[-2].stop

    # --- lists ------------------------------------------------------------------------------------

    def _heads_list(self, index: int, first: int) -> bool:
        """`các Ủy viên …:` heads a list; `Phát biểu của Thủ tướng:` does not."""
        return (
            any(
                (hit := self.scan.at(k, "plural")) is not None and hit.stop == index
                for k in range(max(first, index - 3), index)
            )
            or self.scan.at(index, "plural") is not None
        )

    def _list_end(self, at: int, stop: int) -> int:
        """Up to the first semicolon, unless it only divides the names that all have the office."""
        keys = self.scan.tokens.keys
        semicolon = next((k for k in range(at, stop) if keys[k] == ";"), stop)
        commas = sum(keys[k] == "," for k in range(at, semicolon))
        named = self._names_between(at, semicolon)
        if semicolon < stop and (named >= 2 or commas == 0 and named == 0):
            return semicolon
        return stop if semicolon == stop or named < 2 else semicolon

    def _names_between(self, at: int, stop: int) -> int:
        count, index = 0, at
        while index < stop:
            _, end = self._stack(index, stop)
            begin, _ = self._honorific(end, stop)
            name_stop = self._name(begin, stop)
            if name_stop > begin + 1:
                count += 1
                index = name_stop
            else:
                index = max(end, index + 1)
        return count

    def _plural_office(self, index: int, line: _Line) -> tuple[Office, ...]:
        """`hai Thủ tướng A và B`: the office of A is B's too."""
        if not line.listed or self.scan.tokens.keys[index - 1] not in ("và", ","):
            return ()
        before = line.listed[-1]
        if before.whole[1] != index - 1:
            return ()
        begins = before.whole[0]
        if self.scan.at(begins, "plural") or self._heads_list(begins, max(0, begins - 4)):
            return (before.offices or before.shared)[-1:]
        return before.shared if before.shared else ()

    def _follows_list(self, index: int, line: _Line) -> bool:
        return bool(line.shared) and index < line.until and self.scan.tokens.keys[index - 1] in (":", ",", "và")
