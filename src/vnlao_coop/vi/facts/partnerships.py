"""Pairs of counterpart organizations, one Vietnamese and one Lao, that the text says work together.

A pair is two bodies joined in a clause of cooperation: `hợp tác giữa A và B`, `A phối hợp với B`,
`A và B ký kết`, `Bộ Y tế hai nước phối hợp`, or the parties of a document. States, governments,
provinces are no partners of this kind.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from vnlao_coop.models.actors import Organization
from vnlao_coop.models.base import Evidence, make, with_changes
from vnlao_coop.models.facts import Agreement, Partnership
from vnlao_coop.text.source import fold_name
from vnlao_coop.vi.actors.counterparts import COUNTRY_NAMES
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.partner_ground import (
    BY_FIELD,
    FORCES,
    NEAR,
    NEVER,
    TOGETHER,
    Pair,
    counterparts,
    is_any_force,
    is_any_unit,
    of_one_field,
    of_several,
    without_country,
)
from vnlao_coop.vi.facts.sides import body_of, called, past_command, sounds_foreign

_NAMED_REACH = 80  # tokens back to the document that a list of pairs belongs to
_STATES = frozenset(["country", "state", "government"])
_SAID_SHORT = frozenset(["mass_organization"])
_AHEAD = ("planned", "negotiating")
_TO_SIGN = 20  # characters from the pair to the words of the document: `dự kiến sẽ sớm`
_HERE, _THERE = (f" {fold_name(COUNTRY_NAMES[land])}" for land in ("VN", "LA"))  # Bộ Y tế | Việt Nam
PARTIES = "parties of a document"


def read_partnerships(
    context: Context, agreements: tuple[Agreement, ...], pairs: Iterable[Pair]
) -> tuple[Partnership, ...]:
    """The ``pairs`` of one article, each once, in reading order, and the two parties of each document.

    ``under`` is the agreement that a pair belongs to.
    """
    found: dict[tuple[str, str], Partnership] = {}
    concluded = {_key(*sides): (a, sides) for a in reversed(agreements) for sides in _parties(a)}
    listed_under: str | None = None
    in_title: set[tuple[str, str]] = set()  # told by the headline alone, in its short words
    of_states = {_number(context, a) for a in agreements if all(p.kind in _STATES for p in a.parties)}
    for pair in pairs:
        key = _key(*pair.sides)
        if (
            _said_short(pair, found.values())
            or _said_in_part(pair, found)
            or pair.number in of_states
            and _signed_by(pair)
        ):
            continue
        if not pair.listed:
            listed_under = _named_before(context, pair, agreements)
        headline = context.sentences[pair.number].section == "title"
        weak = pair.rule == NEAR or key in found and pair.inferred and found[key].certainty == "stated"
        surer = key in found and found[key].certainty == "doubtful" and pair.rule != NEAR
        if key not in found or surer or key in in_title and not headline and not weak:
            (in_title.add if headline else in_title.discard)(key)
            found[key] = _of_pair(context, pair, concluded[key][0].id if key in concluded else listed_under)
    for key, (agreement, sides) in concluded.items():
        if key in found or _told_of_others(context, agreement, sides):
            continue
        if not _said_again(*sides, found.values()):
            found[key] = _of_document(agreement, *sides)
    units = any(key not in in_title and pair.lao.kind in FORCES for key, pair in found.items())
    for key in in_title:
        forces = units and found[key].lao.kind in FORCES  # Biên phòng hai tỉnh tuần tra, of a post and a company
        # Bộ Nông nghiệp hai nước, of which one is called otherwise
        otherwise = (p for other, p in found.items() if other not in in_title and other[0] == key[0])
        if any(p.lao.kind == found[key].lao.kind == "ministry" for p in otherwise):
            del found[key]
        elif forces or any(other != key and _is_short_of(key, other) for other in found):
            del found[key]
    planned = [a for a in agreements if a.status in _AHEAD]
    ahead = sorted((a.evidence[0].start, a.evidence[0].end) for a in planned)
    to_sign = {(_number(context, a), _key(*s)) for a in planned for s in _parties(a, in_being=False)}
    for key, partnership in found.items():
        planned_there = (_number(context, partnership), key) in to_sign and key not in concluded
        if planned_there or _is_to_sign(partnership.evidence[0], ahead):
            found[key] = with_changes(partnership, {"certainty": "doubtful"})
    ordered = sorted(found.values(), key=lambda p: p.evidence[0].start)
    return tuple(with_changes(p, {"id": f"partnership/{n}"}) for n, p in enumerate(ordered, 1))


def _is_to_sign(pair: Evidence, ahead: Sequence[tuple[int, int]]) -> bool:
    """Whether a pair is only told as those who are to sign: `A dự kiến ký … với B`, `A và B sẽ ký …`."""
    at = bisect_left(ahead, (pair.end + _TO_SIGN, 0)) - 1
    return at >= 0 and pair.start <= ahead[at][1]


def told_partnerships(text: str) -> list[tuple[str, str, str]]:
    """The Vietnamese body, the Lao body and the rule of each pair in an article's text.

    >>> told_partnerships("Sở Y tế tỉnh Sơn La phối hợp với Sở Y tế tỉnh Hủa Phăn (Lào) khám bệnh cho bà con.")
    [('Sở Y tế tỉnh Sơn La', 'Sở Y tế tỉnh Hủa Phăn (Lào)', 'one body with another')]
    """
    from vnlao_coop.vi.article import parse_article

    return [(p.vietnamese.name, p.lao.name, p.evidence[0].rule or "") for p in parse_article(text).partnerships]


def _key(vietnamese: Organization, lao: Organization) -> tuple[str, str]:
    return past_command(called(vietnamese)).removesuffix(_HERE), called(lao).removesuffix(_THERE)


def _number(context: Context, told: Agreement | Partnership) -> int:
    """The sentence that proves a document, a partnership."""
    start = context.scan.source.at_raw(told.evidence[0].start)
    return context.number_of(context.scan.tokens.index_at(start))


def _signed_by(pair: Pair) -> bool:
    """Two ministers, who sign for their governments what is the governments'."""
    return pair.one.kind == pair.other.kind == "person" and pair.rule == TOGETHER


def _said_short(pair: Pair, found: Iterable[Partnership]) -> bool:
    """`Đoàn Thanh niên hai nước` after Trung ương Đoàn TNCS Hồ Chí Minh and its counterpart: those two."""
    if pair.one.value.kind not in _SAID_SHORT:
        return False
    cores = [without_country(side) for side in pair.sides]
    own = _key(*pair.sides)
    return any(
        any(core in here and core in there for core in cores) or own[0] in here and own[1] in there
        for p in found
        if (key := _key(p.vietnamese, p.lao)) != own
        for here, there in [key]
    )


def _said_in_part(pair: Pair, found: Iterable[tuple[str, str]]) -> bool:
    """`hai Ủy ban`, of which the Vietnamese one was told by more or less of its name beside the same Lao body."""
    here, there = _key(*pair.sides)
    alike = ((known, other) for known, other in found if other == there and known != here)
    return pair.inferred and any(
        f"{known} ".startswith(f"{here} ") or here.startswith(f"{known} ") for known, _ in alike
    )


def _is_short_of(short: tuple[str, str], full: tuple[str, str]) -> bool:
    """`viện kiểm sát Việt Nam - Lào`, of the Viện Kiểm sát nhân dân tối cao of both: what a headline leaves out."""
    return all(there.startswith(here) for here, there in zip(short, full, strict=True))


def _parties(agreement: Agreement, *, in_being: bool = True) -> list[tuple[Organization, Organization]]:
    """The two bodies that a document in being joins; of several, each with its counterparts of the other country."""
    bodies = [p for p in agreement.parties if p.type == "organization" and p.kind not in NEVER and not is_any_unit(p)]
    if in_being and (agreement.modality != "asserted" or agreement.status == "other"):
        return []
    if len(bodies) == 2:
        pair = _two_of(agreement, *bodies)
        return [pair] if pair is not None else []
    there = [b for b in bodies if b.country == "LA"]
    ours = (b for b in bodies if b.country == "VN" or b.country is None and not sounds_foreign(b.name.split()))
    here = list(ours) if there else []
    return [(one, other) for one in here for other in there if counterparts(one, other)]


def _two_of(agreement: Agreement, one: Organization, other: Organization) -> tuple[Organization, Organization] | None:
    """The Vietnamese and the Lao one of the two bodies that a document joins.

    It is known to be of both countries: where the country of one body is told, the other's follows.
    """
    bodies = (one, other)
    if any(map(is_any_force, bodies)):
        return None  # Công an 03 huyện
    if None in (one.country, other.country) and one.kind == other.kind in BY_FIELD and not of_one_field(one, other):
        return None
    names = sorted((fold_name(b.canonical) for b in bodies), key=len)
    if one.country is other.country is None and names[1].startswith(names[0]):
        return None  # Cục Đối ngoại hai bên, which no name tells apart
    signing = {fold_name(b.canonical): o.country for o in agreement.signatories if (b := body_of(o)) is not None}
    lands = [b.country or signing.get(fold_name(b.canonical)) for b in bodies]
    if lands == [None, None]:  # Công ty Logistics Đông Hà, Savan Dry Port
        lands = ["LA" if sounds_foreign(b.name.split()) else None for b in bodies]
    if lands in (["VN", "LA"], ["VN", None], [None, "LA"]):
        return one, other
    return (other, one) if lands in (["LA", "VN"], ["LA", None], [None, "VN"]) else None


def _told_of_others(context: Context, agreement: Agreement, sides: tuple[Organization, Organization]) -> bool:
    """`Hội A tỉnh B và Hội ba tỉnh Bắc Lào thống nhất chương trình`: its sentence names others of this kind."""
    named = [
        i
        for i in context.items[_number(context, agreement)]
        if i.kind == "organization" and i.value.kind == sides[0].kind
    ]
    if any(of_several(context.scan.tokens.keys, i.stop) for i in named if i.value in sides):
        return True
    own = {i.value.canonical for i in named if i.value.country == "VN"}
    return bool(own) and sides[0].canonical not in own


def _said_again(vietnamese: Organization, lao: Organization, found: Iterable[Partnership]) -> bool:
    """`Bộ Y tế Việt Nam và Bộ Y tế bạn ký …`: the friend's body, whose country the document does not tell."""
    return lao.country is None and any(
        p.vietnamese.canonical == vietnamese.canonical and without_country(p.lao) == fold_name(lao.canonical)
        for p in found
    )


def _of_document(agreement: Agreement, vietnamese: Organization, lao: Organization) -> Partnership:
    return Partnership(
        id="partnership/1",
        evidence=(agreement.evidence[0].model_copy(update={"rule": PARTIES}),),
        vietnamese=vietnamese,
        lao=lao,
        under=agreement.id,
        certainty="inferred" if None in (vietnamese.country, lao.country) else agreement.certainty,
    )


def _of_pair(context: Context, pair: Pair, under: str | None) -> Partnership:
    vietnamese, lao = pair.sides
    evidence: list[Evidence] = [context.evidence(pair.number, pair.first, pair.stop, pair.rule)]
    for item in (pair.one, pair.other):
        name = "vietnamese" if item.value is vietnamese else "lao"
        evidence.append(context.evidence(pair.number, item.first, item.stop, pair.rule, name))
    return make(
        Partnership,
        id="partnership/1",
        evidence=tuple(evidence),
        vietnamese=vietnamese,
        lao=lao,
        under=under,
        certainty="doubtful" if pair.rule == NEAR else "inferred" if pair.inferred else "stated",
    )


def _named_before(context: Context, pair: Pair, agreements: Sequence[Agreement]) -> str | None:
    """The agreement whose name stands in the sentence before a pair, or before the list that it opens."""
    first = max(context.sentences[pair.number].first, pair.first - _NAMED_REACH)
    start, end = context.scan.tokens.span(first, pair.one.first)
    text = context.scan.source.folded[start:end]
    named = [(len(name), a.id) for a in agreements for name in (a.title, *a.aliases) if fold_name(name) in text]
    return max(named)[1] if named else None
