"""The two sides that a text is about: who gives or receives where neither the clause nor the words before name it.

A text on Lào goes on about the Lao side until it turns home. What is guessed so is kept, and doubtful.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from vnlao_coop.models.actors import Official, Organization
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.gift_clauses import Clause, Telling
from vnlao_coop.vi.facts.gift_parties import BUILT, Mark, behind
from vnlao_coop.vi.facts.gift_sides import Side
from vnlao_coop.vi.rules import rule

AT_HOME = frozenset(["thôn", "xã", "phường", "ấp", "buôn"])  # units that the press uses for places in Việt Nam
OURS = tuple(
    tuple(fold(words).split())
    for words in (
        "trong nước",
        "chính sách",
        "có công",
        "anh hùng",
        "cả nước",
        "công dân",
        "người việt",
        "quê nhà",
        "tỉnh nhà",
        "xóa nhà",
        "địa bàn",
        "trong tỉnh",
        "trong huyện",
        "trong xã",
        "thân nhân",
    )
)
_HERE = (("tại", "đây"), ("ở", "đây"))  # the Lao place that was named last
_GOES_ON = 3  # sentences after a gift to the other side in which the next goes there too
OF_STATE = frozenset(["state", "government", "ministry", "party", "parliament"])
_AMONG = frozenset(["at", "to", "each"])  # tại Việt Nam, B và C; not: giữa Việt Nam và B
_ANYWHERE = frozenset(
    ["company", "bank", "state", "government", "embassy", "agency", "fund", "other"]
)  # may be of a third country
_PLACED = (("ở",), ("tại",))
_MAYBE_HOME = (None, "VN")
STATE_HEADS = frozenset(tuple(fold(words).split()) for words in ("thủ tướng", "chủ tịch nước", "chính phủ", "nhà nước"))
HONOURED = frozenset(["tập", "thể", "cá", "nhân"])
GOODS = frozenset(["equipment_in_kind", "humanitarian", "documents_materials", "scholarship", "construction"])
GUESSED = "the side the text is about"


@rule(
    GUESSED,
    reader="told_commitments",
    examples={
        "Đoàn tỉnh Hủa Phăn (Lào), Sở Giáo dục tỉnh Hủa Phăn và Tỉnh đoàn Hủa Phăn thăm Đại học Hồng Đức. Trường "
        "quyết định cấp thêm 15 suất học bổng cho hai tỉnh trên.": {
            "Đại học Hồng Đức → Lào: 15 suất học bổng": "scholarship, pledged"
        },
        "Bộ đội Biên phòng tỉnh Quảng Trị trao 10 suất học bổng cho học sinh nghèo (5 em của Việt Nam và 5 em "
        "của tỉnh Khăm Muộn).": {
            "Bộ đội Biên phòng tỉnh Quảng Trị → tỉnh Khăm Muộn: 10 suất học bổng": "scholarship, delivered"
        },
    },
    never=[
        "Đoàn tình nguyện Trường Đại học Vinh đã ở Lào. Trong nước, trường tặng gia đình chính sách 20 suất quà.",
    ],
)
def framed(told: Telling, giver: Side, receiver: Side) -> tuple[Side, Side]:
    """Giver and receiver, where one is still open, from what the text is about."""
    if told.subject is not None and told.subject.value.both and not told.passive:
        return giver, receiver
    if told.act == "receive" and told.args.awards and giver.country is None:
        return giver, receiver  # 27 cán bộ nhận Huân chương: of whom is not said
    shared = _shared(told) if giver.country in _MAYBE_HOME and receiver.country != "LA" else None
    if shared is not None and receiver.country is not None:
        receiver = Side()
    if shared is None and not _weighs(told):
        return giver, receiver
    if giver.country == "LA" and receiver.country is None and _for_home(told):
        return giver, Side(receiver.actor or _home(told).actor, "VN", receiver.mark, recalled=True, guessed=True)
    if giver.country not in _MAYBE_HOME or receiver.country not in (None, "LA"):
        return giver, receiver
    if giver.country is None and (told.nominal or (told.subject is None and shared is None) or _foreign(giver)):
        return giver, receiver
    both = told.args.receiver is not None and told.args.receiver.value.both
    if receiver.country is None and giver.country is None and both:
        return giver, receiver  # Quỹ A hỗ trợ hai nước 20 triệu USD
    if receiver.country is None:
        found = shared or _lao(told, giver, receiver)
        if found is None:
            return giver, receiver
        told.rule, receiver = GUESSED, found
    if giver.country is None:
        home = _home(told)
        own = giver.actor if isinstance(giver.actor, Organization) else None
        giver = Side(own or home.actor, "VN", giver.mark, recalled=True, guessed=True)
    return giver, receiver


def _for_home(told: Telling) -> bool:
    """Whether what a Lao side gives goes to Việt Nam though no word says so: an honour, a sum in đồng, land, a present.

    `Tỉnh B biếu nhân dân cố đô 200 m3 gỗ`, `Hội B gửi sang 300 triệu kíp`: nobody sends that to his own.
    """
    args, verb = told.args, told.verb
    ours = any(m.value.value.currency == "VND" for m in args.money) or any(m.value.get("lao") for m in args.things)
    sent = "sang" in told.clause.keys[verb.first : args.last + 1]
    people = args.receiver is not None and not args.receiver.value.actors
    sent = sent or (people and verb.tag == "verb" and bool(verb.value.get("strong")))
    return bool(args.awards or ours or (sent and _counts(told))) and not _names(told, "LA")


def _counts(told: Telling) -> bool:
    return bool(told.args.money or told.args.quantities) and _home(told).actor is not None


def _weighs(told: Telling) -> bool:
    """Whether something is given that a reader can count, or by a verb that only gives, to someone."""
    args = told.args
    if told.act == "lend" or (told.verb.tag == "verb" and told.verb.value.get("needs")):
        return False  # chi hơn 2.000 tỷ đồng, bố trí vốn: at home, where no side is named
    if args.money or args.quantities or args.awards or told.works or told.act == "heal":
        return True
    if told.verb.tag == "verb" and told.verb.value.get("waiver"):
        return True
    if told.act == "advise" and told.verb.value.get("strong") and args.receiver is not None:
        return True
    if told.act == "send" and any(m.role == "toward" for m in told.clause.marks[told.at :]):
        return True
    strong = told.verb.tag == "verb" and bool(told.verb.value.get("strong"))
    if strong and any(m.value.get("unread") for m in args.things):
        return True
    return strong and args.receiver is not None and any(m.value["kind"] in GOODS for m in args.things)


def _foreign(giver: Side) -> bool:
    """A person or body of no known side: `Chủ tịch ADB X cam kết tài trợ 7 tỉ USD`."""
    body = isinstance(giver.actor, Organization) and giver.actor.kind in _ANYWHERE and not _spelt_here(giver.actor)
    return isinstance(giver.actor, Official) or body


def _spelt_here(body: Organization) -> bool:
    """Whether a firm has a name in our letters: `Tập đoàn Hoàng Anh Gia Lai`, not `Tập đoàn Samsung`."""
    words = [word for word in body.name.split() if word[0].isupper()][1:]
    return body.kind in ("company", "bank", "fund") and any(not word.isascii() for word in words)


def _names(told: Telling, country: str) -> bool:
    """Whether who receives, owns or is where it is given is of ``country``."""
    args = told.args
    marks = (args.receiver, args.owner, args.location, args.within)
    return any(m is not None and m.value.countries == [country] for m in marks)


def _shared(told: Telling) -> Side | None:
    """`cho 100 hộ nghèo (50 hộ của Việt Nam và 50 hộ của B)`, `tại Việt Nam, B và C`: the Lao among several sides."""
    clause, mark, bracket = told.clause, told.args.receiver, False
    inside: list[Mark] = []
    for before, other in pairwise(clause.marks[told.at : clause.end]):
        if other.tag == "stop" and other.value in "()":
            bracket = other.value == "("
        elif other.tag == "party" and mark is not None and bracket:
            inside.append(other)
        elif other.tag == "party" and before.role in _AMONG and set(other.value.countries) >= REGION:
            inside.append(other)
        elif other.tag == "party" and before.role == "and" and mark is not None and other.value.countries == ["LA"]:
            if mark.stop == before.first and mark.value.countries == ["VN"]:
                return Side(clause.sides.of(other, "LA").actor, "LA", other, recalled=True, guessed=True)  # cho A và B
        elif other.tag == "party" and mark is not None and mark.value.both and other.value.country == "LA":
            return Side(clause.sides.of(other, "LA").actor, "LA", mark, recalled=True, guessed=True)  # ba nước A, B, C
    if not {country for other in inside for country in other.value.countries} >= REGION:
        return None
    lao = next(other for other in inside if "LA" in other.value.countries)
    return Side(clause.sides.of(lao, "LA").actor, "LA", mark or lao, recalled=True, guessed=True)


def _lao(told: Telling, giver: Side, receiver: Side) -> Side | None:
    """The Lao side of a clause that names none: of its sentence, of the gift before, of where the text is."""
    clause, args = told.clause, told.args
    mark = receiver.mark or args.receiver
    if stays_home(told, receiver):
        return None
    last = clause.last
    near = last is not None and last.sides == ("VN", "LA") and clause.number - last.number <= _GOES_ON
    builds = told.act in ("build", "finish") and not told.verb.value.get("strong")
    if builds and mark is None and told.verb.value.get("handover") and (there := _opening(told)) is not None:
        return Side(clause.sides.of(there, "LA").actor, "LA", there, recalled=True, guessed=True)
    if builds and mark is None and args.location is None and args.owner is None and not near:
        return None  # A bố trí 20 tỷ đồng nâng cấp đường: at home
    place = clause.sides.about(told.verb.first) if clause.sides.on_laos else None
    if place is not None and isinstance(giver.actor, Organization) and giver.actor.kind in OF_STATE:
        place = clause.sides.states.get("LA", place)  # Bộ A tài trợ 10 suất học bổng: for the country
    if place is None and not near:
        return None
    named = receiver.actor if isinstance(receiver.actor, Organization) else None
    actor = named or place or (last.receiver if last is not None else None)
    return Side(actor, "LA", mark, recalled=True, guessed=True)


def _opening(told: Telling) -> Mark | None:
    """`Tại B, A tổ chức lễ khánh thành và bàn giao …`: the Lao place that the clause opens with."""
    places = (m for m in behind(told.before, "at") if m.tag == "party" and m.value.countries == ["LA"])
    return next(places, None)


def stays_home(told: Telling, receiver: Side) -> bool:
    """Whether the words say that it is given at home: to a commune, to families whom the state owes care."""
    clause, args = told.clause, told.args
    keys, sentence = clause.keys, clause.context.sentences[clause.number]
    words = keys[sentence.first : min(sentence.stop, clause.end_token)]
    taught = told.act == "train" or any(m.value["kind"] == "scholarship" for m in args.things)
    named = (args.receiver, args.owner) if taught else (args.receiver, args.owner, args.location, args.within)
    if any(m is not None and m.value.countries == ["VN"] for m in named):
        return True  # but: đào tạo sáu kỹ thuật viên tại Hà Nội
    there = tuple(words[:2]) in _HERE and clause.sides.focus(sentence.first) is not None
    if not there and any(pair in OURS for pair in pairwise(words)):
        return True
    if words[:1] in _PLACED and not AT_HOME.isdisjoint(words[1:2]) and not _lies_there(told, sentence.first):
        return True  # Tại xã A, giáp tỉnh B (Lào), Hội Phụ nữ trao 30 suất quà
    parts = (receiver.mark or args.receiver, args.location, args.owner, args.possessor)
    ours = AT_HOME | {"quán"} if receiver.country is None else frozenset[str]()
    if any(m is not None and not ours.isdisjoint(_unit_words(keys[m.first : m.stop])) for m in parts):
        return True
    if parts[0] is not None and parts[0].stop < sentence.stop and keys[parts[0].stop] in ours:
        return True  # bà con nhân dân | thôn A, xã B
    to = receiver.mark or args.receiver
    if receiver.country is None and to is not None and _elsewhere(clause, to.stop):
        return True
    fund, whose = args.receiver, args.possessor  # ủng hộ Quỹ vaccine của Việt Nam
    return fund is not None and whose is not None and whose.first > fund.first and whose.value.country == "VN"


def _lies_there(told: Telling, first: int) -> bool:
    """`Tại xã A, huyện B (Lào), …`: whether the opening names a Lao place (of `giáp B` no mark is kept)."""
    near = (m for m in told.clause.marks[: told.at] if m.first >= first and m.tag == "party")
    return any(m.value.countries == ["LA"] for m in near)


def _elsewhere(clause: Clause, stop: int) -> bool:
    """`hộ nghèo ở X`: X is a place that nobody knows, so not one of Lào that was named."""
    tokens = clause.context.scan.tokens
    near = clause.keys[stop : stop + 1] in _PLACED and stop + 1 < clause.end_token
    if not near or not tokens.words[stop + 1][0].isupper() or any(m.first == stop + 1 for m in clause.marks):
        return False
    theirs = (fold(place.name) for place in clause.context.cast.places if place.country == "LA")
    return not any(clause.keys[stop + 1] in name.split() for name in theirs)  # but: ở Piềng Xa, for bản Piềng Xa


def in_commune(keys: Sequence[str]) -> bool:
    """`thôn A, xã B`: whether the words tell a place at home; not `an sinh xã hội`."""
    return not AT_HOME.isdisjoint(_unit_words(keys))


def _unit_words(keys: Sequence[str]) -> list[str]:
    """The words of a party but for those of `đại sứ quán`, `lãnh sự quán`, `Cộng hòa xã hội chủ nghĩa`."""
    near = zip(("", *keys), keys, (*keys[1:], ""), strict=False)
    return [key for before, key, after in near if before not in ("sứ", "sự") and (key, after) != ("xã", "hội")]


def _home(told: Telling) -> Side:
    home = told.clause.sides.recall(told.verb.first, "VN")
    if told.args.awards and getattr(home.actor, "kind", None) in BUILT:
        home.actor = told.clause.sides.states.get("VN")  # Bằng khen cho 3 tập thể: not the school that was built
    return home
