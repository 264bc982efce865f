"""A sentence as the reader of gifts sees it: verbs, things, sums, parties and the small words between."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from vnlao_coop.models.actors import Official
from vnlao_coop.text.matcher import Row
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import Context, Item
from vnlao_coop.vi.facts.gift_found import (
    acted,
    beside_party,
    builds,
    equips,
    handed,
    held,
    is_helped,
    is_verb,
    sent,
    teaches,
)
from vnlao_coop.vi.facts.gift_orders import ordered
from vnlao_coop.vi.facts.gift_parties import Mark, Tag, join
from vnlao_coop.vi.facts.gift_terms import are_works
from vnlao_coop.vi.facts.gift_words import learns_at
from vnlao_coop.vi.facts.gift_works import join_works
from vnlao_coop.vi.scan import Hit, within

_TAGS: Mapping[str, Tag] = {
    "gift_verb": "verb",
    "award": "award",
    "gift_thing": "thing",
    "gift_side": "side",
    "gift_group": "group",
    "gift_word": "word",
}
ACTORS = frozenset(["person", "organization", "place"])
_WITH_OTHERS = frozenset(["aid", "study"])  # verbs that say so beside another: tiếp nhận … vào học
_ALONE = frozenset(["train", "heal"])  # verbs that say themselves what is given
_COURSES = ("khóa", "lớp")
_ACTING = ("gift_verb", "gift_word", "invite_word")
_MINE = (*_TAGS, "gift_shield")
_COUNTED = ("award", "gift_thing", "gift_group")
_SIGNS = frozenset(",;:()-…")  # they end or join phrases
POWER = frozenset(["mw", "gw", "kwh"])  # what is counted where electricity is sold
_PRONOUNS = frozenset(["ông", "bà", "chí"])  # and đồng chí
_MARKED = _SIGNS | _PRONOUNS
# Words that give with any thing.
_FREE = frozenset(["pays", "gives", "present", "help", "thanks", "enjoys", "opens", "funds"])
_COUNTED_WAYS = _FREE | {"brings", "goes", "learns"}  # words that give what is counted
_BACK = 3  # sentences back in which a pronoun's person is looked for
_QUOTES = frozenset('"“”«')
_NAME = 16  # tokens of a name in quotes
_SHORT = 4  # tokens between a word in such a name and its quotation marks
_ABOUT = frozenset(fold("hơn gần khoảng trên tới chừng").split())  # before a sum
_SUM = 4  # tokens after `phát` in which a sum is named
_STATE = ("nhà", "nước")
_COMING, _STILL_TO_COME = "tới", {"early": True}
_PROCURE, _SIZE = ("mua", "sắm"), ("quy", "mô")
_APPOSITION = 24  # tokens of what is said of a body between its name and its verb
_BULLETS = frozenset("-–+•*")
_BULLET = 4  # tokens at the head of a sentence: `- `, `1. `, `Thứ hai, `
_FIELD = 10  # tokens of the heading of a field: `Về quốc phòng - an ninh, giáo dục và đào tạo:`
_FIELDS = frozenset(["word", "verb", "thing", "stop", "group"])
_DASHES = frozenset(["-", "–"])
_TITLE_WORDS = 2  # `Trung tâm (phát triển) phụ nữ`
_AFTER_APPOSITION = frozenset([",", "đã", "vừa"])
_COURSE = 6  # tokens after `mở`, `tổ chức` in which the course is named


class Marks:
    """The marks of an article, sentence by sentence, each made once when it is asked for.

    ``verbs``, ``invitations`` and ``promises`` are the lexicon hits that open a commitment or speak of one.
    """

    def __init__(self, context: Context) -> None:
        self.context = context
        self.verbs: list[int] = []
        self.invitations: list[Hit] = list(context.scan.each("invite_word"))
        self.promises: list[Hit] = list(context.scan.each("promise_word"))
        self.signs: list[Hit] = list(context.scan.each("gift_sign"))
        self.objects: list[int] = []
        self.awards: list[int] = []
        self.disasters: list[int] = []
        self._made: dict[int, list[Mark]] = {}
        self._rows = context.scan.apart(*_MINE)  # the longest entry at each place, none inside another
        join_works(context, self._rows)
        self.powers = context.scan.tokens.among(POWER, 0, len(context.scan.tokens))
        self._signs = context.scan.tokens.among(_MARKED, 0, len(context.scan.tokens))
        self._sort()
        self._order = list(self._rows)

    def _sort(self) -> None:
        """Note what opens or fills a commitment."""
        verbs, objects = self.verbs, self.objects
        for first, (length, kind, value) in self._rows.items():
            if kind == "gift_word":  # most of them
                role = value["role"]
                if role == "funds":
                    verbs.append(first)
                    objects.append(first)
                elif role == "disaster":
                    self.disasters.append(first)
                elif "acts" in value:
                    verbs.append(first)
            elif kind == "gift_verb":
                if value["act"] != "build" or "near" not in value or self._near(first + length, value["near"]):
                    verbs.append(first)  # làm, đắp: common words, of works alone
            elif kind == "gift_thing":
                if value["kind"] != "none":
                    objects.append(first)
                    if value.get("noun") or value.get("acts"):
                        verbs.append(first)
            elif kind == "gift_group" and self._at_once(first, first + length) is not None:
                verbs.append(first)
            elif kind == "award":
                objects.append(first)
                self.awards.append(first)

    def telling(self) -> list[int]:
        """The sentences that can tell of a gift.

        They have a giving verb and something given; who gives and who receives may stand in a sentence before.
        """
        context, rows = self.context, self._rows
        acts: dict[int, list[Any]] = {}
        for index in self.verbs:
            number = context.number_of(index)
            if index < context.sentences[number].stop:
                acts.setdefault(number, []).append(rows[index][2])
        objects = {context.number_of(index) for index in self.objects}
        disasters = {context.number_of(index) for index in self.disasters}
        found: list[int] = []
        for number, verbs in acts.items():
            items = context.items[number]
            given = (
                number in objects
                or any(verb.get("act") in _ALONE or verb.get("strong") or verb.get("people") for verb in verbs)
                or (len(verbs) > 1 and any(verb.get("act") in _WITH_OTHERS for verb in verbs))
                or any(item.kind in ("money", "quantity") for item in items)
                or (number in disasters and any(verb.get("relief") for verb in verbs))
            )
            if given:
                found.append(number)
        power = {context.number_of(index) for index in self.powers}
        if signed := self._signed(objects, acts) | power:
            found = sorted({*found, *signed})
        return found

    def _signed(self, objects: set[int], acts: Mapping[int, object]) -> set[int]:
        """The sentences that give in a construction of its own: a word for it, and something given."""
        context = self.context
        ways: dict[int, set[str]] = {}
        for hit in self.signs:
            ways.setdefault(context.number_of(hit.first), set()).add(hit.value["way"])
        honoured = {context.number_of(index) for index in self.awards}
        found = set[int]()
        for number, said in ways.items():
            items = context.items[number] if number < len(context.items) else ()
            counted = any(item.kind in ("money", "quantity") for item in items)
            if "honours" in said and number in honoured:
                found.add(number)
            free = not said.isdisjoint(_FREE) or ("goes" in said and ("works" in said or number in acts))
            if items and ((free and number in objects) or (counted and not said.isdisjoint(_COUNTED_WAYS))):
                found.add(number)
        return found

    def signs_in(self, first: int, stop: int) -> Sequence[Hit]:
        """The words within tokens ``first:stop`` that give in a construction of their own."""
        low = bisect_left(self.signs, first, key=lambda hit: hit.first)
        return self.signs[low : bisect_left(self.signs, stop, key=lambda hit: hit.first)]

    def of(self, number: int) -> list[Mark]:
        """The marks of one sentence in reading order, parties joined."""
        made = self._made.get(number)
        if made is None:
            pieces = self._pieces(number)
            for first, stop in self._appositions(number):
                pieces = [mark for mark in pieces if not first <= mark.first < stop]
            made = ordered(join(self.context, pieces))
            headings = {k for first, stop in self._headings(number, made) for k in range(first, stop)}
            made = [mark for mark in made if mark.tag not in ("verb", "thing") or mark.first not in headings]
            self._made[number] = made
        return made

    def _headings(self, number: int, made: Sequence[Mark]) -> Iterator[tuple[int, int]]:
        """`- Về giáo dục, đào tạo:`, `Về đào tạo, …`: the tokens of a field, which names no act."""
        keys, sentence = self.context.scan.tokens.keys, self.context.sentences[number]
        opening = range(sentence.first, min(sentence.first + _BULLET, sentence.stop))
        bulleted = sentence.first + 1 if keys[sentence.first] in _BULLETS else -1
        for first in (*opening, *(mark.stop for mark in made if mark.value == ";")):
            if keys[first : first + 1] != ("về",) and (first != bulleted or ":" not in keys[first : first + _FIELD]):
                continue
            reach = range(first, min(first + _FIELD, sentence.stop))
            stop = next((k for k in reach if keys[k] == ":"), None) or next((k for k in reach if keys[k] == ","), first)
            within_it = [mark for mark in made if first <= mark.first < stop]
            if all(mark.tag in _FIELDS for mark in within_it) and "việc" not in keys[first:stop]:
                yield first, stop

    def _appositions(self, number: int) -> Iterator[tuple[int, int]]:
        """`Binh đoàn A | - tổng thầu xây dựng Nhà Quốc hội Lào - | đã tặng …`: the tokens, with their marks."""
        scan, keys, sentence = self.context.scan, self.context.scan.tokens.keys, self.context.sentences[number]
        for at in scan.starting("apposition", sentence.first, sentence.stop):
            if keys[at - 1] in _DASHES or keys[at - 1] == ",":
                reach = range(at, min(sentence.stop, at + _APPOSITION))
                end = next((k for k in reach if keys[k] in _DASHES or keys[k] in _AFTER_APPOSITION), at)
                yield at - (keys[at - 1] in _DASHES), end + (keys[end] in _DASHES)

    def _pieces(self, number: int) -> list[Mark]:
        context, rows = self.context, self._rows
        sentence = context.sentences[number]
        items = {item.first: item for item in context.items[number]}
        found: list[Mark] = []
        reached = sentence.first
        keys = context.scan.tokens.keys
        signs = within(self._signs, sentence.first, sentence.stop)
        for index in sorted({*within(self._order, sentence.first, sentence.stop), *items, *signs}):
            if index < reached:
                if (cut := rows.get(index)) is not None and cut[1] == "gift_verb" and index + cut[0] > reached:
                    if (verb := context.scan.at(reached, "gift_verb")) is not None:  # huyện Kỳ Phong | tặng
                        found.append(Mark("verb", reached, verb.stop, verb.value))
                        reached = verb.stop
                continue
            item = items.get(index)
            if item is not None:
                reached = self._item(item, found)
                continue
            row = rows.get(index)
            person = row is not None and keys[index + row[0] - 1] == "chí" and keys[index] != "các"
            if keys[index] in _PRONOUNS or person:
                after = index + (row[0] if row is not None else 1)
                if (meant := self._pronoun(number, index, after)) is not None:
                    found.append(Mark("actor", index, after, meant))
                    reached = after
                    continue
            if row is None:
                if keys[index] in _SIGNS:
                    found.append(Mark("stop", index, index + 1, keys[index]))
                    reached = index + 1
                continue
            length, kind, value = row
            if length == 1 and found and found[-1].tag == "money" and keys[found[-1].stop : index] == ("/",):
                continue  # 50 triệu đồng/hộ
            stop = index + length
            if stop > sentence.stop:
                continue
            if not items.keys().isdisjoint(range(index + 1, stop)) and self._cuts(items, index, stop, row):
                continue
            if tuple(keys[index:stop]) == _STATE and beside_party(keys, found):
                found.append(Mark("group", index, stop, {}))  # Đảng, | nhà nước | và nhân dân A
                reached = stop
                continue
            if kind == "gift_thing" and length == 1 and value["kind"] == "none" and index > sentence.first:
                if context.scan.tokens.words[index][0].isupper():
                    continue  # Ban Thư ký: part of a name
            if kind == "gift_thing" and keys[index] == "lớp" and length == 1 and keys[stop : stop + 1] != ():
                if keys[stop][0].isdigit():
                    continue  # sách lớp 12
            if kind == "gift_word":
                reached = self._word(index, stop, value, found)
                continue
            acts = value.get("acts") if kind == "gift_thing" else None
            if acts and (equips(items.get(stop), index, found) or teaches(acts, keys, found, index)):
                found.append(Mark("verb", index, stop, value["acts"]))
                reached = stop
                continue
            if kind == "gift_verb" and (self._in_name(index, stop) or self._of_name(found, index)):
                continue  # phong trào "Mẹ đỡ đầu"
            word = context.scan.at(index, "gift_word") if kind == "gift_verb" and self._of_course(found) else None
            if word is not None and word.stop == stop and word.value["role"] == "to":
                reached = self._word(index, stop, word.value, found)
                continue  # khóa đào tạo dành cho 20 cán bộ B
            if kind == "gift_group" and (verb := self._at_once(index, stop)) is not None:
                found += [Mark("group", index, index + 1, value), Mark("verb", index + 1, verb.stop, verb.value)]
                reached = verb.stop
                continue
            if value.get("alone") and self._among_others(found):  # cấp học bổng cho 20 em | sang học tập
                going = context.scan.at(index, "gift_word")
                reached = self._word(index, going.stop, going.value, found) if going is not None else index + 1
                continue
            hit = Hit(index, stop, kind, value)
            people = hit.kind == "gift_thing" and (hit.value.get("people") or hit.value["kind"] == "none")
            if people and not sent(found):
                group = context.scan.at(index, "gift_group")
                hit = group if group is not None and group.stop == hit.stop else hit
            elif hit.kind == "gift_thing" and hit.value["kind"] == "construction" and self._bare(hit, found):
                group = context.scan.at(index, "gift_group")
                hit = group if group is not None and group.stop == hit.stop and group.value.get("bare") else hit
            reached = hit.stop
            kind = hit.kind
            if people and found and found[-1].tag == "group" and found[-1].stop == index:
                continue  # nhân dân các bản biên giới Lào
            if kind == "gift_group" and self._in_title(index, found):
                continue  # Trung tâm phát triển | phụ nữ tại thủ đô
            if kind == "gift_thing" and found and found[-1].tag == "quantity" and index < found[-1].stop:
                if keys[max(0, found[-1].first - 2) : found[-1].first] == _SIZE and value["kind"] != "construction":
                    continue  # bệnh viện quy mô 200 giường bệnh
            if kind == "gift_group" and hit.value.get("travels") and sent(found) and self._are_told(number, reached):
                continue  # cử nhóm | 7 chuyên gia, cử đội | chuyên gia
            if hit.value.get("waiver") and not acted(found, index):
                continue  # khám bệnh miễn phí
            if hit.value.get("helped") and not is_helped(found):
                continue  # phục vụ phòng chống dịch
            near = "near" not in hit.value or self._holds(hit) or held(hit, found)
            near = near or (hit.value.get("taught") and learns_at(keys, hit.stop, sentence.stop) > 0)
            if kind == "gift_verb" and not near and self._fetched(hit, found):
                found.append(Mark("verb", index, reached, hit.value["fetched"]))
                continue
            if kind == "gift_verb" and not near and hit.value.get("taught") and hit.value["act"] == "receive":
                found.append(Mark("word", index, reached, {}, "meet"))  # đón đoàn A: nobody is fetched
                continue
            if kind != "gift_shield" and (near or self._counted(hit, items)):
                found.append(Mark(_TAGS[kind], index, reached, hit.value))
        return found

    def _at_once(self, first: int, stop: int) -> Hit | None:
        """`đoàn | khám bệnh cho …`, `đoàn | khám bệnh, phát thuốc …`: a group named after what it then does."""
        scan = self.context.scan
        verb = scan.at(first + 1, "gift_verb") if stop - first > 1 else None
        if verb is None or verb.stop < stop:
            return None
        after = scan.tokens.keys[verb.stop : verb.stop + 1]
        goes_on = after == ("cho",) or (after == (",",) and scan.at(verb.stop + 1, "gift_verb") is not None)
        return verb if goes_on else None

    def _are_told(self, number: int, at: int) -> bool:
        """Whether a number, a name or a word for people stands at token ``at``."""
        people = self.context.scan.at(at, "gift_thing")
        return self.context.item_at(number, at) is not None or people is not None and bool(people.value.get("people"))

    def _among_others(self, found: Sequence[Mark]) -> bool:
        """Whether a verb stands before in the clause that does not only tell who sent them: `gửi 140 học sinh`."""
        for mark in reversed(found):
            if mark.tag == "stop" and mark.value == ";":
                return False
            if mark.tag == "verb":
                return self.context.scan.tokens.keys[mark.first : mark.stop] != ("gửi",)
        return False

    def _of_course(self, found: Sequence[Mark]) -> bool:
        """Whether a course was named last: `lớp tập huấn (nghiệp vụ báo chí) | dành cho …`; not `chỉ tiêu đào tạo`."""
        if len(found) > 1 and found[-1].tag == "group" and found[-1].first - found[-2].stop < _SHORT:
            found = found[:-1]  # what the course is about
        if not found or found[-1].tag != "thing" or found[-1].value["kind"] != "training":
            return False
        return self.context.scan.tokens.keys[found[-1].first] in _COURSES

    def _pronoun(self, number: int, index: int, after: int) -> Official | None:
        """Who `ông`, `bà`, `đồng chí` is where it gives, promises or invites: the person named last."""
        scan, context = self.context.scan, self.context
        if scan.any(after, *_ACTING) is None:
            return None
        for place in range(number, max(-1, number - _BACK - 1), -1):
            for item in reversed(context.items[place]):
                if item.kind == "person" and item.stop <= index and item.value.present:
                    return cast(Official, item.value)
        return None

    def _word(self, first: int, stop: int, entry: Mapping[str, Any], found: list[Mark]) -> int:
        """Add a function word; the token after it."""
        role = entry["role"]
        if role == "purpose" and (quoted := self._quoted(first)):
            return quoted  # Kỷ niệm chương "Vì …": a name
        if (verb := entry.get("acts")) is not None:
            if self._promises(stop) if verb.get("sum") else is_verb(verb, found, first):
                found.append(Mark("verb", first, stop, verb))
                return stop
        keys, dated = self.context.scan.tokens.keys, found[-1:] != [] and found[-1].tag == "date"
        if dated and keys[first:stop] == (_COMING,) and found[-1].stop == first and keys[stop : stop + 1] == (",",):
            entry, role = _STILL_TO_COME, "pledged"  # tháng 9 tới, A tặng …
        if role == "per" and found and (found[-1].tag != "stop" or found[-1].stop != first):
            return stop  # only what opens a sentence or a clause: Theo Bộ A, …
        if role == "trade" and self._procures(first, stop, found):
            return stop
        found.append(Mark("word", first, stop, entry, role))
        return stop

    def _procures(self, first: int, stop: int, found: Sequence[Mark]) -> bool:
        """`hỗ trợ B mua sắm trang thiết bị`: what somebody is helped to buy is given to him."""
        scan, parts = self.context.scan, ("actor", "group", "side")
        helps = next((m for m in reversed(found) if m.tag not in parts), None)
        if scan.tokens.keys[first : first + 2] != _PROCURE or helps is None or helps.tag != "verb":
            return False
        goods = scan.at(stop + 1, "gift_thing") is not None or self._number(stop + 1)
        return helps.value["act"] == "aid" and goods and scan.tokens.keys[stop + 1] != "hàng"

    def _number(self, at: int) -> bool:
        item = self.context.item_at(self.context.number_of(at), at)
        return item is not None and item.kind == "quantity"

    def _fetched(self, verb: Hit, found: Sequence[Mark]) -> bool:
        """`3 chiếc điều hòa mà đoàn đưa sang`: goods stand before who brings them."""
        if "fetched" not in verb.value or not found or found[-1].tag not in ("actor", "group", "side"):
            return False
        led = self.context.scan.tokens.keys[found[-1].first - 1] == "mà"
        return led and any(m.tag == "thing" and m.value["kind"] in verb.value["near"] for m in found)

    def _promises(self, stop: int) -> bool:
        """Whether a sum follows: `cam kết (hơn) 30 tỷ đồng`."""
        keys, number = self.context.scan.tokens.keys, self.context.number_of(stop)
        first = stop + (keys[stop : stop + 1] != () and keys[stop] in _ABOUT)
        item = self.context.item_at(number, first)
        return item is not None and item.kind == "money"

    def _bare(self, hit: Hit, found: Sequence[Mark]) -> bool:
        """`bệnh viện còn tiếp nhận …`, `tặng bệnh viện bạn …`: a body without its name, not works."""
        scan = self.context.scan
        built = bool(found) and found[-1].stop == hit.first and found[-1].tag in ("verb", "quantity", "thing")
        word = scan.at(hit.stop, "gift_word")
        acts = word is not None and word.value["role"] in ("done", "going", "pledged") and not built
        verb = scan.at(hit.stop, "gift_verb")
        opens = not found or found[-1].tag in ("stop", "date") or found[-1].role in ("by", "new", "and", "say")
        opens = opens or (
            found[-1].role in ("going", "pledged") and bool(found[-1].value.get("early"))
        )  # mỗi năm | trường
        takes = verb is not None and not built and (opens or verb.value["act"] == "receive")  # do bệnh viện mở
        given = bool(found) and found[-1].role == "to" and found[-1].stop == hit.first
        ends = scan.tokens.keys[hit.stop : hit.stop + 1] in ((".",), (",",), (";",), ())
        if given and ends:
            return True  # trao Huân chương … cho bệnh viện
        honoured = scan.tokens.keys[hit.stop : hit.stop + 1] in (("vinh",), ("được",)) and not built
        return acts or takes or honoured or scan.at(hit.stop, "gift_side") is not None

    def _in_title(self, index: int, found: Sequence[Mark]) -> bool:
        """Whether works with a capital stand before, and a word or two between: the people are in their name."""
        works = found[-1] if found and found[-1].tag == "thing" and found[-1].value["kind"] == "construction" else None
        if works is None or not 0 < index - works.stop <= _TITLE_WORDS:
            return False
        words = self.context.scan.tokens.words
        return words[works.first][0].isupper() and all(word.isalpha() for word in words[works.stop : index])

    def _in_name(self, first: int, stop: int) -> bool:
        """Whether the words stand inside a short name in quotes."""
        keys = self.context.scan.tokens.keys
        opened = next((k for k in range(first - 1, max(-1, first - _SHORT), -1) if keys[k] in _QUOTES), -1)
        if opened < 0 or opened + 1 == len(keys) or not self.context.scan.tokens.words[opened + 1][0].isupper():
            return False
        if keys[opened - 1 : opened] and keys[opened - 1] in (":", ","):
            return False  # nói: "Tỉnh tặng …"
        return any(key in _QUOTES for key in keys[stop : stop + _SHORT])

    def _of_name(self, found: Sequence[Mark], index: int) -> bool:
        """`Trung tâm Nghiên cứu Khoa học và | Tập huấn`: a capital behind a name goes on with it."""
        words = self.context.scan.tokens.words
        if not words[index][0].isupper() or len(found) < 2 or found[-1].role != "and" or found[-1].stop != index:
            return False
        return found[-2].tag == "actor" and found[-2].stop == found[-1].first and words[found[-1].first][0].islower()

    def _quoted(self, index: int) -> int:
        """The token after the quotation that opens right before ``index``, or 0."""
        keys = self.context.scan.tokens.keys
        if not index or keys[index - 1] not in _QUOTES:
            return 0
        return next((k + 1 for k in range(index, min(len(keys), index + _NAME)) if keys[k] in _QUOTES), 0)

    def _holds(self, verb: Hit) -> bool:
        """Whether a thing of the kind it needs follows: `tổ chức (2) lớp …`, `đưa 20 bác sĩ …`; not a meeting."""
        return self._near(verb.stop, verb.value["near"])

    def _near(self, stop: int, kinds: Sequence[str]) -> bool:
        near = (self._rows.get(k) for k in range(stop, stop + _COURSE))
        return any(
            row is not None
            and (row[1] == "gift_thing" and row[2]["kind"] in kinds)
            or (row is not None and row[1] == "gift_verb" and row[2]["act"] in kinds)
            for row in near
        )

    def _counted(self, verb: Hit, items: Mapping[int, Item]) -> bool:
        """`đưa 500 bầu cam sang B`: goods of whatever name, where they are counted right behind the verb."""
        if "grant" in verb.value["near"] and any(
            (sum_ := items.get(k)) is not None and sum_.kind == "money" for k in range(verb.stop, verb.stop + _SUM)
        ):
            return True  # phát mỗi hộ 2 triệu kip
        item = items.get(verb.stop)
        if item is None or item.kind != "quantity" or "equipment_in_kind" not in verb.value["near"]:
            return False
        return not self.context.scan.starting("gift_group", item.first, item.stop + 1)

    def _headed(self, found: Sequence[Mark]) -> bool:
        """`các công trình A giúp B: | Bệnh viện …`: the body named first in a list of works is one of them."""
        return found[-1].value == ":" and are_works(self.context.scan.tokens.keys, found)

    @staticmethod
    def _cuts(items: Mapping[int, Item], first: int, stop: int, row: Row) -> bool:
        """Whether an entry at tokens ``first:stop`` runs into a typed argument."""
        for k in range(first + 1, stop):
            if (inner := items.get(k)) is None or inner.kind == "quantity":
                continue
            if row[1] == "gift_side" and inner.kind == "place" and inner.stop <= stop:
                continue  # quan hệ Việt - Lào
            works = row[1] == "gift_thing" and row[2]["kind"] == "construction"
            if not works or inner.kind != "organization" or inner.stop > stop:
                return True  # but for Nhà Quốc hội: the body is inside
        return False

    def _item(self, item: Item, found: list[Mark]) -> int:
        """Add the marks of a typed argument; the token after it."""
        scan, first = self.context.scan, item.first
        if item.kind in ("person", "organization", "place"):
            after = item.stop
            if item.kind == "person" and scan.at(item.inner[0], "historical") is not None:
                return after  # quê hương Chủ tịch Hồ Chí Minh: nobody who gives
            if item.kind == "organization":
                after = next(iter(scan.starting("award", first + 1, after)), after)
                works = scan.at(first, "gift_thing")
                built = found and (builds(found[-1], first) or handed(found, first) or self._headed(found))
                if works and works.value["kind"] == "construction" and built:
                    found.append(Mark("thing", first, works.stop, works.value))
            world = scan.at(first, "gift_side") if item.kind == "organization" and item.value.country is None else None
            if world is not None and world.value["side"] == "world":
                found.append(Mark("side", first, max(after, world.stop), world.value))
            else:
                found.append(Mark("actor", first, after, item.value))
            return found[-1].stop
        tag: Tag = "money" if item.kind == "money" else "date" if item.kind == "date" else "quantity"
        found.append(Mark(tag, first, item.stop, item.value))
        if tag != "quantity":
            return item.stop
        rows = ((k, self._rows.get(k)) for k in range(first + 1, item.stop))
        own = (k for k, row in rows if scan.any(k, *_COUNTED) or (row is not None and row[1] == "gift_verb"))
        return next(own, item.stop)  # the thing counted is a mark of its own; 200 quyển vở | gửi tặng
