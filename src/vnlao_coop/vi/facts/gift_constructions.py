"""The constructions of a gift: who gives and who receives, as each way of giving says it.

One function for each construction; :mod:`vnlao_coop.vi.facts.gift_recall` takes up who is left out.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import REGION
from vnlao_coop.vi.facts.gift_agents import decided, given_there
from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_continued import aid_continued, continues_aid
from vnlao_coop.vi.facts.gift_frame import HONOURED, STATE_HEADS
from vnlao_coop.vi.facts.gift_left import gift_of, given_by
from vnlao_coop.vi.facts.gift_loans import lent
from vnlao_coop.vi.facts.gift_parties import BUILT, VETERANS, Mark
from vnlao_coop.vi.facts.gift_people import gone, studied
from vnlao_coop.vi.facts.gift_sides import OTHER, Side
from vnlao_coop.vi.facts.gift_subjects import subject_before
from vnlao_coop.vi.facts.gift_taken import students, taken_in
from vnlao_coop.vi.facts.gift_words import are, residents
from vnlao_coop.vi.rules import rule

_TREATS = frozenset(["heal", "train"])
_OVER = frozenset(["sang", "qua"])
_LONG_TAIL = 5
_IN_NAMES = frozenset(["and", "disaster"])
_SCHOOL_HEADS = tuple(fold(words).split() for words in ("hiệu trưởng", "phó hiệu trưởng"))
_TAIL = 3  # tokens of a body's name that was not read whole, before the place in it
_OFFICE = 6  # tokens of the office whose authority is used
_COUNTED = 2  # marks in which those who receive are counted: `40 em (được) nhận`
_ADVERB = 2  # tokens between who gives and the verb
_SAID = 4  # tokens in which it says what they did: `do công đoàn ngành vận động`
_COLLECTS = frozenset(["quyên", "vận", "đóng", "góp", "ủng"])  # quyên góp, vận động, đóng góp, ủng hộ


def parties_of(told: Telling) -> tuple[Side, Side]:
    """Giver and receiver, by the construction that the verb stands in."""
    if told.act == "study":
        return studied(told)
    if told.act == "send" and told.verb.tag == "verb" and told.verb.value.get("goes"):
        return gone(told)
    if (taken := taken_in(told)) is not None:
        return students(told, taken)
    if told.act == "receive":
        return _received(told)
    if told.act == "lend":
        return lent(told)
    if told.act == "finish" and continues_aid(told):
        return aid_continued(told)
    if told.nominal:
        return gift_of(told)
    if told.act in ("build", "finish") and told.subject is not None and (helper := _helper(told)) is not None:
        return _with_help(told, helper)
    opened = told.act == "finish" and told.args.agent is not None and not told.works
    share = told.act == "aid" and not told.args.content and any(m.role == "part" for m in told.before[-3:])
    if opened or told.passive or share:  # but: …, trong đó A đã giúp B đào tạo 100 cán bộ
        return given_by(told)
    return _given(told)


# --- A gives B ------------------------------------------------------------------------------------


@rule(
    "A gives B",
    reader="told_commitments",
    examples={
        "Quốc hội Việt Nam tặng Quốc hội Lào hệ thống biểu quyết.": {
            "Quốc hội Việt Nam → Quốc hội Lào: hệ thống biểu quyết": "equipment_in_kind, delivered"
        },
        "Tỉnh Quảng Ninh phát động quyên góp ủng hộ nhân dân Lào bị lũ lụt.": {
            "Tỉnh Quảng Ninh → Lào: phát động quyên góp ủng hộ nhân dân Lào": "humanitarian, delivered"
        },
        "Tỉnh Nghệ An tặng tỉnh Khăm Muộn 20 tấn gạo.": {
            "Tỉnh Nghệ An → tỉnh Khăm Muộn: 20 tấn gạo": "humanitarian, delivered"
        },
        "Chính phủ Việt Nam sẽ viện trợ cho Chính phủ Lào 2 triệu USD.": {
            "Chính phủ Việt Nam → Chính phủ Lào: 2000000 USD": "grant, pledged"
        },
        "Bộ Y tế Việt Nam cử 20 bác sĩ sang giúp tỉnh Khăm Muộn.": {
            "Bộ Y tế Việt Nam → tỉnh Khăm Muộn: 20 bác sĩ": "technical_assistance, delivered"
        },
        "Sở Y tế tỉnh Lai Châu tổ chức 2 lớp bồi dưỡng cho cán bộ tỉnh Phông Sa Lỳ.": {
            "Sở Y tế tỉnh Lai Châu → tỉnh Phông Sa Lỳ: 2 lớp bồi dưỡng": "training, completed"
        },
        "Tỉnh Sơn La đang hỗ trợ tỉnh Hủa Phăn xây dựng trạm y tế.": {
            "Tỉnh Sơn La → tỉnh Hủa Phăn: xây dựng trạm y tế": "construction, implementing"
        },
        "Bệnh viện Đa khoa tỉnh Ninh Bình mổ mắt cho 26 bệnh nhân nghèo do tỉnh U Đôm Xay (Lào) đưa sang.": {
            "Bệnh viện Đa khoa tỉnh Ninh Bình → tỉnh U Đôm Xay: 26 bệnh nhân": "humanitarian, delivered"
        },
        "Tỉnh Thái Bình đón đoàn tỉnh Bò Kẹo (Lào). Tỉnh sẽ cử 3 kỹ sư sang huyện Tổn Phậng giúp bà con gieo cấy.": {
            "Tỉnh Thái Bình → huyện Tổn Phậng: 3 kỹ sư": "technical_assistance, pledged"
        },
        "Tặng Bộ Chỉ huy Quân sự tỉnh Luông Nặm Thà 2 xe máy, Quân khu 2 mong muốn góp phần giúp bạn.": {
            "Quân khu 2 → Bộ Chỉ huy Quân sự tỉnh Luông Nặm Thà: 2 xe máy": "equipment_in_kind, delivered"
        },
    },
    never=[
        "Tỉnh Nghệ An đề nghị tỉnh Khăm Muộn tặng 20 tấn gạo.",
        "Lào mong muốn Việt Nam hỗ trợ xây dựng trạm y tế.",
        "Tỉnh Nghệ An tặng hoa chúc mừng tỉnh Khăm Muộn.",
        "Tỉnh Nghệ An tặng Trường Tiểu học Mường Xén 20 máy tính; trường giáp biên giới Lào.",
        "Việt Nam xuất khẩu sang Lào 600 triệu USD.",
        "Việt Nam sẵn sàng hỗ trợ, chia sẻ với Lào trong đại dịch.",
        "Tỉnh Nghệ An hỗ trợ các xã biên giới giáp Lào 2 tỷ đồng.",
        "Công ty Mẫu của Việt Nam xây dựng nhà máy tại Lào với số vốn 20 triệu USD.",
    ],
    source="OECD DAC, Converged statistical reporting directives: what is aid and what is trade or investment",
)
def _given(told: Telling) -> tuple[Side, Side]:
    """A tặng B thing; A trao thing cho B; A hỗ trợ B sum, or to do something."""
    told.rule = "A gives B"
    _brought(told)
    giver = _giver(told)
    healed = giver.mark if told.act == "heal" else None
    if healed is not None and giver.country == "LA" and are(residents(), healed.value.heads):
        return Side(), giver  # A đem lại ánh sáng cho người nghèo ở B qua những ca phẫu thuật
    there = told.act == "heal" and giver.country == "LA" and isinstance(giver.actor, Place)
    if there and told.subject is None and told.clause.keys[told.verb.first - 1] == ":":
        return Side(), Side()  # hoạt động tại huyện A và huyện B như: khám bệnh cho 900 người
    if there and giver.mark is told.subject:
        return Side(), giver  # (đoàn bác sĩ đến) tỉnh B, khám bệnh cho …: where they treat
    receiver = _helped_there(told, _across(told, giver, _receiver(told, giver)))
    if _is_unit_of_other(giver, receiver):
        giver = told.clause.sides.of(giver.mark, OTHER[receiver.country or ""])
    return (giver, receiver) if not told.front else _fronted(told, giver, receiver)


def _is_unit_of_other(giver: Side, receiver: Side) -> bool:
    """`các tỉnh này ủng hộ Việt Nam`: a place without its name cannot be of the country that it gives to."""
    unnamed = giver.mark is not None and not giver.mark.value.actors and isinstance(giver.actor, Place)
    named = receiver.mark is not None and isinstance(receiver.actor, Place) and receiver.actor.kind == "country"
    return unnamed and named and giver.country == receiver.country and giver.country in OTHER


def _brought(told: Telling) -> None:
    """`A mổ mắt cho 26 bệnh nhân do B đưa sang`: whose people B brings are treated, and B gives nothing."""
    args, subject = told.args, told.subject
    if told.act not in _TREATS or args.agent is None or subject is None or subject.value.country is None:
        return
    if args.agent.value.country == OTHER.get(subject.value.country):
        if args.receiver is None or not args.receiver.value.countries:
            args.receiver = args.agent
        args.agent = None


def _helped_there(told: Telling, receiver: Side) -> Side:
    """`cử 20 bác sĩ sang Lào giúp | Bệnh viện X`: who is helped there, not only the country."""
    helped = told.args.owner
    if told.act != "send" or helped is None or receiver.country is None or not isinstance(receiver.actor, Place):
        return receiver
    after = told.clause.marks[told.at :]
    aided = any(m.tag == "verb" and m.stop == helped.first and m.value["act"] == "aid" for m in after)
    if not aided or receiver.actor.kind != "country" or helped.value.country not in (None, receiver.country):
        return receiver
    return Side(helped.value.actor() or receiver.actor, receiver.country, helped)


def _across(told: Telling, giver: Side, receiver: Side) -> Side:
    """`cử 3 kỹ sư sang huyện X`: X, whose side no word tells, is across the border, as a guess."""
    to, sides = told.args.receiver, told.clause.sides
    if told.act != "send" or to is None or receiver.country is not None or giver.country != "VN" or not sides.on_laos:
        return receiver
    over = told.clause.keys[to.first - 1] in _OVER and isinstance(receiver.actor, Organization | Place)
    return Side(receiver.actor, "LA", to, recalled=True, guessed=True) if over else receiver


@rule(
    "given before the verb",
    reader="told_commitments",
    examples={
        "Đó là 3 trạm y tế mà tỉnh Kon Tum xây tặng tỉnh Attapeu.": {
            "tỉnh Kon Tum → tỉnh Attapeu: 3 trạm y tế": "construction, delivered"
        },
        "Sáng nay, 30 tấn gạo của tỉnh Quảng Bình đã sang tỉnh Khăm Muộn hỗ trợ bà con.": {
            "tỉnh Quảng Bình → tỉnh Khăm Muộn: 30 tấn gạo": "humanitarian, delivered"
        },
    },
    never=[
        "Sở Y tế tỉnh Khăm Muộn nhận 500 xe lăn dành cho người khuyết tật; Việt Nam ở gần.",
        "Tỉnh Kon Tum có 3 trạm y tế, tặng hoa tỉnh Attapeu.",
    ],
)
def _fronted(told: Telling, giver: Side, receiver: Side) -> tuple[Side, Side]:
    """`3 trạm y tế (mà) A xây tặng B`, `30 tấn gạo của A … tới B`: the thing stands before its verb."""
    told.rule = "given before the verb"
    return giver, receiver


def _giver(told: Telling) -> Side:
    """Of `A tặng B thing`: who authorized it, the subject, the agent after the thing, the owner of an honour."""
    sides, args, clause = told.clause.sides, told.args, told.clause
    giver = _authority(told) or decided(told) or sides.giver(told.subject)
    if told.front and told.subject is None and args.location is not None and args.location.value.countries == ["VN"]:
        if any(m.value["kind"] == "training" for m in args.things):
            return sides.giver(args.location)  # 9 khóa bồi dưỡng tại A dành cho B
    if isinstance(giver.actor, Official) and giver.mark is not None and not args.awards:
        name = fold(giver.actor.name).split()
        if not set(name) <= set(clause.keys[giver.mark.first : giver.mark.stop]):
            giver.actor = sides.behind(giver.actor)  # Tư lệnh tặng đoàn …: by his title alone, for his body
    if isinstance(giver.actor, Official) and giver.country != "LA" and not args.awards and _heads_school(giver.actor):
        school = sides.school(told.verb.first)
        if school.actor is not None:
            giver = Side(school.actor, school.country, giver.mark, recalled=True)
    nobody = giver.actor is None and giver.country is None
    if nobody and told.stranger and clause.told is not None:
        return Side(None, clause.told.sides[0], recalled=True, guessed=True)  # A tặng B 3 con bò; chùa C tặng 20 chăn
    if nobody and not (told.subject and told.subject.value.travels):
        after = clause.told is not None and told.subject is None
        if (
            after
            and clause.before is not None
            and (clause.before.country is not None or clause.before.actor is not None)
        ):
            return clause.before if args.agent is None else sides.giver(args.agent)  # A tặng B X và hỗ trợ Y
        nearest = _still_acting(told) or subject_before(clause.marks, told.at, clause.start)
        before = clause.before
        if before is not None and before.mark is not None and told.subject is None and before.country is not None:
            if nearest is None or before.mark.first > nearest.first or given_there(clause, before.mark, nearest):
                return before  # Bộ sẽ tài trợ X và tặng bạn Y
        giver = sides.giver(nearest)
        if told.subject is not None and told.subject.value.bare and isinstance(giver.actor, Official):
            giver = sides.spoken_for(giver.actor, told.subject)  # ông X, Chủ tịch tỉnh A, cho biết tỉnh sẽ tặng …
        if giver.country is None and clause.before is not None and told.subject is None:
            giver = clause.before
        giver.mark = giver.mark or told.subject  # đồng chí X …: named, of no known side
    known = args.agent is not None and bool(args.agent.value.actors or args.agent.value.countries)
    written = giver.actor is not None and not known  # A gửi biếu B cuốn hồi ký do các cựu chiến binh viết
    written = written or (args.agent is not None and giver.country in REGION and _made(told, args.agent))
    if args.agent is not None and not written and not (giver.country in REGION and _collected(told, args.agent)):
        return sides.giver(args.agent)  # công trình … do A tặng, named after the verb
    owner = args.possessor
    if giver.country is None and owner is not None and owner.value.country in REGION:
        funds = [m for m in args.things if m.value["kind"] == "grant" and m.stop <= owner.first]
        if funds and owner.first - funds[-1].stop <= 1:
            return sides.of(owner)  # bàn giao cho B, từ nguồn ngân sách của A
    if giver.country in REGION and told.subject is not None and _hands_on(told, giver):
        return sides.giver(owner)
    if owner is not None and owner.value.country in REGION and not told.works and not _pinned(told):
        first = args.receiver is None or owner.first < args.receiver.first
        hands = isinstance(giver.actor, Official) and giver.country == owner.value.country  # ông X trao quà của A cho B
        first = first or (hands and any(m.first < owner.first <= m.stop + 1 for m in (*args.money, *args.things)))
        unnamed = giver.country is None and (giver.actor is None or args.receiver is not None) and told.act != "train"
        if told.act == "send" and any(m.role == "toward" and m.first < owner.first for m in clause.marks[told.at :]):
            unnamed = False  # ngành cử 50 giáo viên sang dạy tại các trường của bạn: where they go
        if first and (args.awards or unnamed or hands):
            return sides.of(owner)  # trao Huân chương của Nhà nước Lào tặng B; trao quà của A cho B
    if owner is not None and giver.actor is None and giver.country is None and owner.value.country in REGION:
        if any(m.value.get("present") and m.stop + 1 == owner.first for m in args.things):
            return sides.of(owner)  # bàn giao 5 công trình, quà tặng của A cho B
    if giver.actor is None and giver.country is None and _firm_owns(told):
        return sides.giver(owner)
    if giver.country is None and told.subject is None:  # Kinh phí hỗ trợ B từ ngân sách (của) A
        purse = [m for m in args.things if m.value["kind"] == "grant" and m.first > told.verb.first]
        for word, bag, party in zip(clause.marks, clause.marks[1:], clause.marks[2:], strict=False):
            if word.role == "from" and bag in purse and party.tag == "party" and party.first == bag.stop:
                return sides.giver(party)
    return giver


def _heads_school(person: Official) -> bool:
    """`ông X, Hiệu trưởng (nhà trường)`: of the school that the text is at."""
    titles = [fold(held.title).split() for held in person.positions]
    named = any(held.organization or held.place for held in person.positions)
    return not named and any(title[:2] in _SCHOOL_HEADS or title[:3] in _SCHOOL_HEADS for title in titles)


def _hands_on(told: Telling, giver: Side) -> bool:
    """`Đại sứ trao 100 suất học bổng của Ngân hàng A cho B`: whose present it is gives it, not who hands it over.

    So does the province or body at home whose sum an embassy hands over, but for those of its own people.
    """
    args, owner, to = told.args, told.args.possessor, told.args.receiver
    if owner is None or to is None or told.act != "give" or owner.first > to.first:
        return False
    posted = getattr(giver.actor, "kind", None) == "embassy"
    if to.value.countries != [OTHER[giver.country or ""]] or not (posted or giver.country == "VN"):
        return False
    given = any(
        0 <= owner.first - m.stop <= 1 for m in (*args.things, *args.quantities, *(args.money if posted else ()))
    )
    whose = owner.value.actor()
    local = posted and isinstance(whose, Place) and whose.kind != "country"
    own = getattr(whose, "kind", None) == "embassy"
    return (
        given
        and owner.value.country in (None, giver.country)
        and (local or isinstance(whose, Organization))
        and not own
    )


def _still_acting(told: Telling) -> Mark | None:
    """`Bà con bản B được A hướng dẫn trồng lúa, tặng 5 con lợn`: A goes on acting; B gives nothing."""
    before, keys = told.before, told.clause.keys
    passive = [k for k in range(len(before) - 2) if before[k].role == "by" and keys[before[k].first] == "được"]
    if told.subject is not None or not passive:
        return None
    agent, verb = before[passive[-1] + 1 : passive[-1] + 3]
    rest = before[passive[-1] + 3 :]
    does = verb.tag == "verb" or (verb.tag == "thing" and verb.first == agent.stop)  # được A | trang bị máy móc
    acts = agent.tag == "party" and (agent.value.actors or agent.value.bare) and does
    return agent if acts and not any(m.tag == "party" and (m.value.actors or m.value.travels) for m in rest) else None


def _firm_owns(told: Telling) -> bool:
    """`Lễ trao tặng 100.000 USD của Ngân hàng A cho B`: whose gift it is, of no country's name, gives it."""
    owner, receiver = told.args.possessor, told.args.receiver
    if owner is None or receiver is None or owner.first > receiver.first or owner.value.country is not None:
        return False
    return isinstance(owner.value.actor(), Organization)


def _made(told: Telling, agent: Mark) -> bool:
    """`A tặng B một tấm thổ cẩm do phụ nữ C dệt`: no verb of giving follows, so C only made it."""
    marks = told.clause.marks
    after = marks[marks.index(agent) + 1 : marks.index(agent) + 2]
    gives = any(m.tag == "verb" and m.first - agent.stop <= _ADVERB for m in after)
    return told.subject is not None and not gives and agent.value.country == told.subject.value.country


def _collected(told: Telling, agent: Mark) -> bool:
    """`A gửi 300 triệu kíp do công đoàn viên quyên góp`: A gives what its people collected."""
    return not _COLLECTS.isdisjoint(told.clause.keys[agent.stop : agent.stop + _SAID])


@rule(
    "by authority of A",
    reader="told_commitments",
    examples={
        "Thừa ủy quyền của Chủ tịch nước Lào, Đại sứ Lào tại Việt Nam Khamla Vongdara trao Huân chương Hữu nghị tặng "
        "Bộ Y tế Việt Nam.": {"Lào → Bộ Y tế Việt Nam: 1 Huân chương Hữu nghị": "honour, delivered"},
        "Thay mặt lãnh đạo tỉnh Gia Lai, ông Trần Văn Mẫu trao 100 triệu đồng tặng tỉnh Attapeu.": {
            "tỉnh Gia Lai → tỉnh Attapeu: 100000000 VND": "grant, delivered"
        },
    },
    never=[
        "Thay mặt tỉnh Gia Lai, ông Trần Văn Mẫu cảm ơn tỉnh Attapeu.",
        "Tỉnh Gia Lai trao 100 triệu đồng tặng tỉnh Attapeu.",
    ],
    source="Luật Thi đua, khen thưởng 2022, Điều 88: khen thưởng đối ngoại",
)
def _authority(told: Telling) -> Side | None:
    """`thừa ủy quyền của A, X trao …`: A gives; `thay mặt A` likewise."""
    marks, sides, start = told.clause.marks, told.clause.sides, told.clause.start
    for index in range(told.at - 1, start, -1):
        mark, before = marks[index], marks[index - 1]
        if mark.tag == "verb" or mark.role == "thank":
            break  # Thay mặt B, ông X cảm ơn A đã giúp …
        opened = before.role in ("authority", "behalf")
        if before.role == "of" and index - 2 >= start:
            opened = marks[index - 2].role in ("authority", "behalf")
        if mark.tag != "party" or not opened:
            continue
        side = sides.giver(mark)
        if side.country is None and mark.value.travels:
            side = sides.group(told.verb.first)  # thay mặt đoàn công tác, ông X trao …
        if _is_receivers(told, side):
            break  # thừa ủy quyền của Bộ trưởng Bộ A, X trao cho Bộ A của Lào: the minister of X, not that of Lào
        if side.country is not None or before.role == "behalf" and isinstance(side.actor, Organization):
            if told.args.awards and isinstance(side.actor, Official):
                side.actor = sides.states.get(side.country or "", side.actor)
            told.rule = "by authority of A"
            return side
    state = _of_state(told) or _empowered(told)
    if state is not None:
        told.rule = "by authority of A"
        return state
    if told.args.awards and told.subject is not None and any(m.role in ("authority", "behalf") for m in told.before):
        country = told.subject.value.country  # thừa ủy quyền của Chủ tịch nước, X trao …: the state of X
        if country in sides.states:
            told.rule = "by authority of A"
            return Side(sides.states[country], country, told.subject, recalled=True)
    return None


def _is_receivers(told: Telling, side: Side) -> bool:
    """Whether who is said to empower is of the side that receives: its minister has the same title."""
    to = told.args.receiver
    return to is not None and side.country is not None and to.value.countries == [side.country]


def _empowered(told: Telling) -> Side | None:
    """`X, được ủy quyền của Bộ trưởng, đã trao cho B`: X, named before the words, for his body or state."""
    word = next((k for k in range(len(told.before) - 1, -1, -1) if told.before[k].role == "authority"), None)
    to = told.args.receiver
    if word is None or to is None or to.value.country not in REGION:
        return None
    named = [m for m in told.before[:word] if m.tag == "party" and m.value.country == OTHER[to.value.country]]
    side = told.clause.sides.giver(named[-1]) if named else None
    if side is not None and isinstance(side.actor, Official):
        side.actor = told.clause.sides.behind(side.actor)
    return side


def _of_state(told: Telling) -> Side | None:
    """`Thừa ủy quyền của Thủ tướng Chính phủ, Thứ trưởng X trao …`: the state of X gives, not his ministry."""
    subject, keys = told.subject, told.clause.keys
    word = next((m for m in reversed(told.before) if m.role == "authority"), None)
    if word is None or subject is None or subject.first <= word.first:
        return None
    if _is_receivers(told, Side(country=subject.value.country)):
        return None
    state = told.clause.sides.states.get(subject.value.country or "")
    named = not STATE_HEADS.isdisjoint(pairwise(keys[word.stop : min(subject.first, word.stop + _OFFICE)]))
    return Side(state, subject.value.country, subject, recalled=True) if state is not None and named else None


def _with_address(told: Telling, side: Side) -> Side:
    """`tặng Trường A (huyện B, tỉnh C) 30 bộ bàn ghế`: the school receives; what stands in brackets is its address."""
    first = side.mark.value.actors[:1] if side.mark is not None else []
    school = bool(first) and isinstance(first[0], Organization) and first[0].kind in BUILT
    bracket = school and side.mark is not None and "(" in told.clause.keys[side.mark.first : side.mark.stop]
    given = told.act == "give" and not told.works and isinstance(side.actor, Place)
    return replace(side, actor=first[0]) if bracket and given else side


def _receiver(told: Telling, giver: Side) -> Side:
    """Of `A tặng B thing`: the party of the other side among receiver, owner and place of the thing."""
    sides, args = told.clause.sides, told.args
    _institution(told)
    against = OTHER.get(giver.country or "")
    named = args.receiver is not None and (args.receiver.value.country is not None or bool(args.receiver.value.actors))
    receiver, owner = args.receiver, args.owner
    if receiver is not None and giver.country == "LA" and _friends(receiver):
        return sides.recall(told.verb.first, "VN")  # A của Lào tặng lại bạn: Lào's friends are we
    if receiver is not None and owner is not None and named and receiver.value.country is None:
        side = sides.of(owner, against)
        tail = _TAIL
        if all(m.role in _IN_NAMES for m in told.clause.marks if receiver.stop <= m.first < owner.first):
            tail = _LONG_TAIL  # Trung tâm Phân tích | và Dịch tễ quốc gia | B
        if owner.first - receiver.stop <= tail and side.country in REGION and against in (None, side.country):
            return Side(receiver.value.actor() or side.actor, side.country, receiver)
    if receiver is not None and args.location is not None and named and receiver.value.country is None:
        side = sides.of(args.location, against)
        if args.location.first - receiver.stop <= 1 and side.country in REGION and against in (None, side.country):
            return Side(receiver.value.actor() or side.actor, side.country, receiver)  # Trường A ở B
    if receiver is not None and not named and against is not None and _named_later(told, receiver):
        return Side(sides.states.get(against), against, receiver, recalled=True)
    veterans = args.receiver is not None and not VETERANS.isdisjoint(args.receiver.value.heads)
    named = named or veterans  # cựu quân tình nguyện từng chiến đấu tại B
    marks = [args.receiver] if named else [args.receiver, args.owner, args.possessor, args.location, args.within]
    for mark in marks:
        side = sides.of(mark, against)
        if side.country is not None and side.country == against:
            if side.actor is None and sides.of(args.owner).country == against:
                side.actor = sides.of(args.owner).actor  # giúp bạn xây trụ sở của B
            if side.actor is None and sides.of(args.location).country == against:
                side.actor = sides.of(args.location).actor  # tôn tạo khu di tích của bạn tại B
            return _with_address(told, _where_they_stand(told, side))
    for mark in marks:
        if against == "LA" and mark is not None and mark.value.bare and not mark.value.countries:
            continue  # tặng nhà trường: none at home
        side = sides.of(mark)
        if side.country is not None and side.country != giver.country:
            return _where_they_stand(told, side)
    if args.agent is not None and args.receiver is None:  # tại B, lễ bàn giao công trình do A tài trợ
        for mark in reversed(told.before):
            if mark.tag == "party" and against in mark.value.countries:
                return sides.of(mark, against)
    if _pinned(told) and args.possessor is not None and isinstance(args.possessor.value.actor(), Organization):
        flag = args.possessor  # gắn Huân chương … lên lá cờ truyền thống của B
        return sides.of(flag) if flag.value.country else Side(flag.value.actor(), against, flag)
    return sides.of(args.receiver)


def _named_later(told: Telling, receiver: Mark) -> bool:
    """`tặng Huân chương … cho 2 tập thể và 1 cá nhân, gồm: …`: all of them, not the last of the row."""
    after = [m for m in told.clause.marks if m.first >= receiver.stop and m.value != ","][:1]
    lists = bool(after) and (after[0].role == "part" or after[0].value == ":")
    return lists and bool(told.args.awards) and not HONOURED.isdisjoint(receiver.value.heads)


def _friends(mark: Mark) -> bool:
    """`bạn`, `phía bạn`, without the name of a country, place or body."""
    return mark.value.countries == ["LA"] and not (mark.value.actors or mark.value.heads)


def _where_they_stand(told: Telling, side: Side) -> Side:
    """`bàn giao công trình | Bệnh viện Hữu nghị tỉnh B`: works named behind their noun do not receive themselves."""
    works, args = side.actor, told.args
    if side.mark is None or side.mark is not args.owner or not isinstance(works, Organization):
        return side
    if works.kind in BUILT and works.place is not None and any(m.stop == side.mark.first for m in args.things):
        side.actor = works.place
    return side


def _pinned(told: Telling) -> bool:
    """`gắn Huân chương … lên (lá cờ của) B`: whose flag or coat it is receives."""
    args = told.args
    return bool(args.awards) and args.receiver is None and "lên" in told.clause.keys[args.awards[0].stop : args.last]


def _institution(told: Telling) -> None:
    """`tặng trường tiểu học B 20 máy tính`: a place for works right behind the verb, with more given, receives."""
    args = told.args
    presents = told.act in ("give", "aid") or (told.act == "build" and told.verb.value.get("strong"))
    if args.receiver is not None or not args.things or not presents or told.verb.value.get("needs"):
        return
    first = args.things[0]
    after = args.owner.stop if args.owner is not None else first.stop
    rest = [m.first for m in args.objects if m.first >= after]
    joined = any(m.role == "and" and rest[0] - m.stop <= 1 for m in told.clause.marks) if rest else False
    more = bool(rest) and not joined  # but: xây tặng trường tiểu học A và 2 phòng học
    more = more or told.act == "give" and told.subject is None and told.clause.told is not None  # trao X tặng trạm xá B
    if (
        first.value["kind"] == "construction"
        and first.first - told.verb.stop <= 1
        and more
        and (told.act != "aid" or not args.content)
    ):
        args.receiver = args.owner
        args.things.remove(first)


# --- with the help of A ---------------------------------------------------------------------------


def _helper(told: Telling) -> Mark | None:
    """Whose help or funds the clause names before its subject: `Với sự giúp đỡ của A, B đã xây …`."""
    before = told.before
    for k in range(1, len(before) - 1):
        help_, of, by = before[k - 1 : k + 2]
        named = help_.tag == "thing" and help_.value["kind"] == "none" and told.clause.keys[help_.first] == "sự"
        if named and of.role == "of" and by.tag == "party" and by is not told.subject:
            return by
    return None


@rule(
    "with the help of A",
    reader="told_commitments",
    examples={
        "Với sự giúp đỡ của tỉnh Quảng Trị, Đại đội Biên phòng 312 (Lào) đã xây được 2 nhà ở.": {
            "tỉnh Quảng Trị → Đại đội Biên phòng 312 (Lào): 2 nhà ở": "construction, completed"
        },
    },
    never=["Với sự giúp đỡ của tỉnh Quảng Trị, Đại đội Biên phòng 312 (Lào) đã hoàn thành nhiệm vụ."],
)
def _with_help(told: Telling, helper: Mark) -> tuple[Side, Side]:
    """`Với sự giúp đỡ của A, B đã xây 2 nhà ở`: B builds with what A gives. How much is a guess."""
    giver, receiver = told.clause.sides.giver(helper), told.clause.sides.of(told.subject)
    if {giver.country, receiver.country} != REGION:
        return _given(told)
    told.rule = "with the help of A"
    giver.guessed = True
    return giver, receiver


# --- other ways round -----------------------------------------------------------------------------


@rule(
    "B receives from A",
    reader="told_commitments",
    examples={
        "Tỉnh Thanh Hóa đón nhận Huân chương Tự do hạng Nhất do Nhà nước Lào trao tặng.": {
            "Nhà nước Lào → Tỉnh Thanh Hóa: 1 Huân chương Tự do hạng Nhất": "honour, delivered"
        },
        "Tỉnh Hủa Phăn đã tiếp nhận 10 tấn gạo của tỉnh Sơn La.": {
            "tỉnh Sơn La → Tỉnh Hủa Phăn: 10 tấn gạo": "humanitarian, delivered"
        },
    },
    never=[
        "Tỉnh Thanh Hóa tiếp nhận 15 hài cốt liệt sĩ hy sinh tại Lào.",
        "Đội Lào nhận huy chương bạc, Việt Nam nhận huy chương vàng.",
    ],
)
def _received(told: Telling) -> tuple[Side, Side]:
    """B nhận thing của A; B nhận thing do A trao tặng; B được A tặng thing."""
    told.rule = "B receives from A"
    sides, args = told.clause.sides, told.args
    whose = args.possessor or args.agent or args.source
    if whose is not None and not args.quantities and any(m.value["kind"] == "scholarship" for m in args.things):
        args.quantities += [m for m in told.before[-_COUNTED:] if m.tag == "quantity"]  # trong đó 40 em nhận học bổng
    receiver = sides.of(told.subject or subject_before(told.clause.marks, told.at, told.clause.start))
    for before, mark in pairwise(told.before):
        if before.role == "behalf" and mark.tag == "party" and mark.value.country is not None:
            receiver = sides.of(mark)  # X thay mặt B tiếp nhận …
    if receiver.country is None and receiver.actor is None:
        receiver = sides.of(args.location) if args.location is not None else receiver  # nhận quà của A, bà X ở B …
    if receiver.country is None and told.subject is not None and told.subject.value.travels:
        receiver = sides.group(told.verb.first)  # Đoàn đón nhận 20 tấn gạo từ Hội
    told_by = [m for m in (args.agent, args.possessor, args.source) if m is not None]
    named = next((m for m in told_by if m.value.country is not None), None)
    against = OTHER.get(named.value.country or "") if named is not None else None
    if told.subject is not None and told.subject.value.bare and receiver.country != against is not None:
        receiver = sides.of(told.subject, against)  # Bệnh viện được nhận Bằng khen của Bộ Y tế B: one of A
    if named is None and receiver.country == "LA":  # nhận 20 con bò giống từ Công ty A, of no country's name
        firm = next((m for m in told_by if isinstance(m.value.actor(), Organization)), None)
        return sides.giver(firm), receiver
    return sides.of(named), receiver
