"""One act told twice becomes one record: the telling that says most stands, the others become its evidence."""

from __future__ import annotations

from itertools import pairwise

from vnlao_coop.models.actors import Official, Organization, Place
from vnlao_coop.text.source import fold
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.drafts import PRESENTS, Draft
from vnlao_coop.vi.facts.same_acts import (
    BARE,
    DONE,
    FORCES,
    PROMISED,
    is_it,
    names_fully,
    opens_with_works,
    rounds,
    same_actor,
    tellings,
    told_in,
    words_of,
)

_FINISHED = frozenset(tuple(fold(w).split()) for w in ("bàn giao", "khánh thành", "hoàn thành", "đưa vào", "cắt băng"))
_REPORTS = ("đã", "vừa", "ngày", "sáng", "chiều")  # in a sentence that tells what was done
_NEAR = 50  # records back in which the same act is looked for


def merge(context: Context, drafts: list[Draft]) -> list[Draft]:
    """Every act once, in reading order: the telling that says most stands, the others become its evidence."""
    kept: list[Draft] = []
    for draft in drafts:
        near = range(max(0, len(kept) - _NEAR), len(kept))
        at = next((k for k in near if told_in(context, kept[k], draft)), None)
        if at is None:
            kept.append(draft)
            continue
        other = kept[at]
        called = is_it(context, other, draft)
        stays = context.sentences[draft.number].section == "body" and opens_with_works(context, other, draft)
        stays = stays or called
        fuller = (draft.filled > other.filled or _vaguer(other, draft)) and not _vaguer(draft, other)
        fuller = fuller and not _honoured_again(other, draft)
        fuller = fuller or (_names_honour(context, draft) and not _names_honour(context, other))
        fuller = fuller or names_fully(other, draft) or _only_headed(context, other, draft)
        fuller = fuller or _only_shown(context, other, draft)
        given = draft.status in PROMISED and _is_given(context, other)
        fuller = fuller and not given
        better, worse = (draft, other) if fuller and not stays else (other, draft)
        better.again = [*better.again, (worse.number, worse.core), *worse.again]
        if better is other and not (draft.kind == "honour" and words_of(context, draft) <= BARE):
            last = tellings(other)[-1]  # not what is like any honour: Đây là lần thứ ba A được tặng Huân chương
            last.told = draft
        for name in ("amount", "purpose", "condition", "due", "under", "fulfils"):
            if getattr(better, name) is None:
                setattr(better, name, getattr(worse, name))
        if not _honoured_again(better, worse):
            better.quantities = better.quantities or worse.quantities
        if rounds(context, better, worse):
            _say_exactly(better, worse)
        if context.sentences[better.number].section == "title" and _is_guessed(better, worse):
            _name_giver(better, worse)
        if context.sentences[better.number].section == "title" and _leaves_open(better, worse):
            _name_receiver(better, worse)
        done = worse.number == better.number or _says_finished(context, worse)
        done = done and worse.status in DONE and not called
        if better.kind == "construction" and better.status == "implementing" and done:
            better.status = worse.status  # the later telling says that the works are finished
        if better.rule in PRESENTS and better.kind == "construction" and worse.status == "implementing":
            better.status = worse.status  # công trình A là quà tặng của B; công trình A đang được hoàn thành
        if better.status == "delivered" and worse.status in PROMISED and _is_headline(context, better) and not given:
            better.status = worse.status  # `A viện trợ B 100.000 USD` over `A quyết định viện trợ …`
        elif _is_handed_over(context, other, draft):
            better.status = "delivered"  # A quyết định hỗ trợ B 150.000 USD. … chiều 26/7, X đã trao số tiền đó
        if called and better.number == worse.number and worse.status == "pledged":
            better.status = "pledged"  # công bố tặng B tòa nhà; công trình sẽ được khởi công …
        if better.certainty == "inferred" and worse.certainty == "stated" and same_actor(better.giver, worse.giver):
            better.certainty = "stated"  # what one telling leaves out the other names
        if better.kind == "construction" and worse.certainty == "stated" and _guesses(better):
            _settle(better, worse)
        better.parts = better.parts or worse.parts
        kept[at] = better
    return sorted(kept, key=lambda d: d.core)


def _says_finished(context: Context, works: Draft) -> bool:
    """`bàn giao`, `khánh thành`, `hoàn thành`; not `động thổ …, quà A tặng B`, `thông báo tặng B công trình này`."""
    return works.status == "completed" or not _FINISHED.isdisjoint(
        pairwise(context.scan.tokens.keys[slice(*works.core)])
    )


def _is_handed_over(context: Context, promised: Draft, given: Draft) -> bool:
    """Whether a sum that was promised first is told to be given in a later sentence, not in a caption."""
    later = given.number > promised.number and context.sentences[given.number].section == "body"
    same = promised.amount is not None and given.amount is not None
    return later and same and promised.status == "pledged" and given.status == "delivered"


def _is_given(context: Context, known: Draft) -> bool:
    """`X đã trao B 2 tấn gạo, quà của A. … Ông Y nói A quyết định tặng B 2 tấn gạo`: what was decided is done."""
    if known.status != "delivered" or known.kind == "construction":
        return False
    reported = (n for n, _ in ((known.number, known.core), *known.again) if context.sentences[n].section != "title")
    return any(context.scan.tokens.among(_REPORTS, *context.sentences[number][:2]) for number in reported)


def _vaguer(draft: Draft, other: Draft) -> bool:
    """`Việc Việt Nam đào tạo cán bộ cho Lào là …`, after a course that a school held: it says less who gives."""
    state = isinstance(draft.giver, Place) and draft.giver.kind == "country"
    body = isinstance(other.giver, Organization)
    return state and body and draft.kind == other.kind == "training" and not (draft.amount or draft.quantities)


def _only_headed(context: Context, title: Draft, draft: Draft) -> bool:
    """`A giúp Lào xây trường` in a headline, `bàn giao trường cho tỉnh B` below: the body says who receives."""
    headed = context.sentences[title.number].section == "title" and draft.filled >= title.filled
    state = isinstance(title.receiver, Place) and title.receiver.kind == "country"
    named = draft.receiver is not None and not (isinstance(draft.receiver, Place) and draft.receiver.kind == "country")
    return headed and state and named and draft.kind == title.kind and draft.certainty != "doubtful"


def _only_shown(context: Context, shown: Draft, draft: Draft) -> bool:
    """`A tặng quà công an nước bạn` below a picture, `A tặng quà Công an tỉnh B` in the report: it says to whom."""
    sections = [context.sentences[d.number].section for d in (shown, draft)]
    return sections == ["caption", "body"] and draft.filled >= shown.filled and draft.certainty == "stated"


def _honoured_again(one: Draft, two: Draft) -> bool:
    """`trao Huân chương A cho 9 cá nhân. … Các cá nhân được nhận Huân chương A`: one order each, not one for all."""
    group = any(name == "receiver" and stop - first > 1 for name, _, first, stop, _ in one.proof) and not one.quantities
    single = all(quantity.amount == 1 for quantity in two.quantities)
    return group and single and one.kind == two.kind == "honour" and one.number < two.number


def _names_honour(context: Context, draft: Draft) -> bool:
    """`Huân chương Hữu nghị`; not `Huân chương, Huy chương của Nhà nước Việt Nam`."""
    return draft.kind == "honour" and not words_of(context, draft) <= BARE


def _guesses(draft: Draft) -> bool:
    """Whether who gives works is guessed, or told nowhere in its own words: `Khánh thành Đài phát thanh tỉnh B`."""
    unnamed = all(name != "giver" for name, *_ in draft.proof)
    return draft.certainty == "doubtful" or (draft.certainty == "inferred" and unnamed)


def _settle(guessed: Draft, told: Draft) -> None:
    """`khánh thành Bệnh viện A` without a giver, then `từ vốn viện trợ của B dành cho C`: who gives is told."""
    if guessed.sides == told.sides:
        guessed.giver, guessed.receiver, guessed.certainty = told.giver, told.receiver, told.certainty
        guessed.take_proof(told, "giver", "receiver")


def _is_guessed(better: Draft, worse: Draft) -> bool:
    """Whether a headline leaves open who gives, so that it was taken for the country of the body below."""
    if worse.giver is None or better.kind == "invitation":
        return False
    if not isinstance(worse.giver, Organization):
        return better.giver is None
    state = isinstance(better.giver, Place) and better.giver.kind == "country" and better.certainty != "stated"
    short = isinstance(better.giver, Place) and _is_of_place(worse.giver, better.giver)  # A: khánh thành trụ sở …
    return better.giver is None or ((state or short) and better.sides == worse.sides)


def _is_of_place(body: Organization, place: Place) -> bool:
    """Whether a force is that of a province: `Công an tỉnh A`."""
    return body.kind in FORCES and body.place is not None and body.place.canonical == place.canonical


def _name_giver(better: Draft, worse: Draft) -> None:
    """`Tặng quà sinh viên B dịp Tết` in a headline, then `A tặng quà …`: A gives."""
    better.giver, better.sides = worse.giver, (worse.sides[0], better.sides[1])
    better.take_proof(worse, "giver")
    if better.certainty == "doubtful":
        better.certainty = "inferred" if worse.certainty == "stated" else worse.certainty


def _leaves_open(better: Draft, worse: Draft) -> bool:
    """Whether a headline leaves open who gets it, so that it was taken for the country of the body below."""
    guessed = all(name != "receiver" for name, *_ in better.proof) and better.kind != "invitation"
    state = isinstance(better.receiver, Place) and better.receiver.kind == "country" and guessed
    return state and isinstance(worse.receiver, (Organization, Official)) and better.sides == worse.sides


def _name_receiver(better: Draft, worse: Draft) -> None:
    """`Nhà nước A trao tặng Huân chương` in a headline, then `… cho Bộ B`: B gets it."""
    better.receiver = worse.receiver
    better.take_proof(worse, "receiver")


def _say_exactly(rough: Draft, told: Draft) -> None:
    """What a title gives roughly is as much as the report says."""
    rough.amount, rough.quantities = told.amount or rough.amount, told.quantities or rough.quantities
    rough.take_proof(told, "amount", "quantities")


def _is_headline(context: Context, draft: Draft) -> bool:
    """Whether it is told in a title, which does not say when: no `đã`, no `vừa`."""
    sentence = context.sentences[draft.number]
    return sentence.section == "title" and not context.scan.tokens.among(("đã", "vừa"), sentence.first, sentence.stop)
