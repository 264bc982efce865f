"""What the sentences around a gift add to it: a condition, a total, an earlier promise, an agreement, who says so."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from vnlao_coop.models.actors import Official
from vnlao_coop.models.facts import Agreement, PromiseReference
from vnlao_coop.vi.facts.context import Context
from vnlao_coop.vi.facts.drafts import Draft
from vnlao_coop.vi.facts.gift_marks import Marks
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.rules import rule

_ABOUT = 8  # tokens at the head of a sentence in which it says that it goes on about the aid
_PROMISE = 40  # tokens of the words on an earlier promise
_ON_WORKS = 14  # marks before what works cost: `Trường do tỉnh A làm chủ đầu tư, khởi công từ tháng 3, tổng kinh phí …`
_BUILT = {("school",), ("hospital",)}
_SPEECH = 30  # marks before the gift in which its speaker is looked for
_UNDER = frozenset(["theo", "hiện", "khổ", "sở", "khai"])  # theo, thực hiện, trong khuôn khổ, trên cơ sở, triển khai
_PROGRAMMES = frozenset(["chương", "chuyến", "đợt"])  # chương trình, chuyến đi, đợt tình nguyện
_OPENING_WORDS = 7  # tokens of `Tổng kinh phí thực hiện chương trình`
_VALUED = frozenset(["construction", "equipment_in_kind", "humanitarian", "documents_materials", "training", "other"])


def link(context: Context, table: Marks, drafts: Sequence[Draft], agreements: Iterable[Agreement]) -> None:
    """Fill the fields that stand outside a gift's own clause."""
    by_sentence: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.kind != "invitation":
            by_sentence.setdefault(draft.number, []).append(draft)
    for number, here in by_sentence.items():
        _fulfils(context, table, number, here)
        marks = table.of(number)
        for draft in here:
            _reported(draft, marks)
        of_many = number - 1 in by_sentence and _of_programme(context, number + 1)
        _following(context, table, number, here, number + 1 in by_sentence or of_many)
    _under(context, drafts, list(agreements))


def _of_programme(context: Context, number: int) -> bool:
    """`Tổng kinh phí thực hiện chương trình …`: of all that was given there, in more than one sentence."""
    first, stop, _ = context.sentences[number] if number < len(context.sentences) else (0, 0, None)
    return not _PROGRAMMES.isdisjoint(context.scan.tokens.keys[first : min(stop, first + _OPENING_WORDS)])


# --- an earlier promise --------------------------------------------------------------------------


@rule(
    "promise kept",
    reader="told_commitments",
    examples={
        "Thực hiện lời hứa tháng 11/2021, Thủ đô Hà Nội đã tặng Thủ đô Viêng Chăn 20 xe buýt.": {
            "Thủ đô Hà Nội → Thủ đô Viêng Chăn: 20 xe buýt": "equipment_in_kind, delivered"
        },
    },
    never=["Thủ đô Hà Nội hứa sẽ tặng Thủ đô Viêng Chăn 20 xe buýt."],
)
def _fulfils(context: Context, table: Marks, number: int, here: Sequence[Draft]) -> None:
    """`thực hiện lời hứa tại cuộc hội đàm tháng 11-2021, A tặng B …`."""
    keys, sentence = context.scan.tokens.keys, context.sentences[number]
    at = bisect_left(table.promises, sentence.first, key=lambda hit: hit.first)
    if at == len(table.promises) or table.promises[at].first >= sentence.stop:
        return
    first = table.promises[at].first
    reach = range(table.promises[at].stop, min(sentence.stop, first + _PROMISE))
    stop = next((k for k in reach if keys[k] in (",", ";", ".")), reach.stop)
    dates = context.between(number, first, stop, "date")
    proof = context.evidence(number, first, stop, "promise kept", "fulfils")
    made_on = dates[0].value.value if dates else None
    for draft in here:
        draft.fulfils = PromiseReference(description=context.text(first, stop), made_on=made_on, evidence=(proof,))
        draft.prove("fulfils", first, stop, rule="promise kept")


# --- who says so ---------------------------------------------------------------------------------


@rule(
    "who says so",
    reader="told_commitments",
    examples={
        "Chủ tịch UBND tỉnh Quảng Trị Trần Văn Mẫu cho biết tỉnh Quảng Trị sẽ hỗ trợ tỉnh Sa-la-van 3 tỷ đồng.": {
            "tỉnh Quảng Trị → tỉnh Sa-la-van: 3000000000 VND": "grant, pledged"
        },
    },
    never=["Tỉnh Quảng Trị sẽ hỗ trợ tỉnh Sa-la-van 3 tỷ đồng."],
)
def _reported(draft: Draft, marks: Sequence[Mark]) -> None:
    """`X cho biết A sẽ tặng B …`: X, where X is not the giver."""
    until = bisect_left(marks, draft.core[0], key=lambda mark: mark.first)
    for index in range(max(1, until - _SPEECH), until):
        mark = marks[index]
        if mark.role == "say" and marks[index - 1].tag == "party":
            speaker = next((a for a in marks[index - 1].value.actors if isinstance(a, Official)), None)
            if speaker is not None and speaker is not draft.giver:
                draft.reported_by = speaker
                draft.prove("reported_by", marks[index - 1].first, mark.stop, rule="who says so")


# --- the next sentence ---------------------------------------------------------------------------


def _following(context: Context, table: Marks, number: int, here: Sequence[Draft], gives: bool) -> None:
    following = number + 1
    if gives or following >= len(context.sentences):
        return
    sentence = context.sentences[following]
    if sentence.section != context.sentences[number].section:
        return
    last = here[-1]
    if last.status == "pledged" and last.condition is None and _about_aid(context, following):
        marks = table.of(following)
        opening = next((m for m in marks if m.role == "if"), None)
        if opening is not None:
            stop = sentence.stop - (context.scan.tokens.keys[sentence.stop - 1] in ".!")
            last.condition = (opening.first, stop)
            last.prove("condition", opening.first, stop, following, "condition in the next sentence")
    works = [draft for draft in here if draft.kind == "construction"]
    valued = last if len(here) == 1 else works[0] if len(works) == 1 else None
    if valued is not None and valued.amount is None and valued.kind in _VALUED:
        _total(table, following, valued)


@rule(
    "condition in the next sentence",
    reader="told_commitments",
    examples={
        "Tỉnh Sơn La sẽ hỗ trợ tỉnh Hủa Phăn 2 tỷ đồng. Việc hỗ trợ được thực hiện sau khi tỉnh Hủa Phăn có dự án.": {
            "Tỉnh Sơn La → tỉnh Hủa Phăn: 2000000000 VND": "grant, pledged"
        },
    },
    never=["Tỉnh Sơn La sẽ hỗ trợ tỉnh Hủa Phăn 2 tỷ đồng. Đoàn về nước sau khi thăm bản Phôn."],
)
def _about_aid(context: Context, number: int) -> bool:
    """`Quy trình hỗ trợ cụ thể …`, `Việc viện trợ …`: the sentence goes on about the aid."""
    first = context.sentences[number].first
    return any(
        (hit := context.scan.at(k, "gift_verb")) is not None and hit.value["act"] in ("aid", "give")
        for k in range(first, first + _ABOUT)
    )


@rule(
    "total in the next sentence",
    reader="told_commitments",
    examples={
        "Tỉnh Sơn La tặng tỉnh Hủa Phăn 20 máy tính. Tổng trị giá quà tặng là 300 triệu đồng.": {
            "Tỉnh Sơn La → tỉnh Hủa Phăn: 300000000 VND, 20 máy tính": "equipment_in_kind, delivered"
        },
        "Tỉnh Sơn La bàn giao trường học cho tỉnh Hủa Phăn. Trường do Sở Xây dựng tỉnh Sơn La thiết kế, tổng kinh phí "
        "6 tỷ đồng.": {"Tỉnh Sơn La → tỉnh Hủa Phăn: 6000000000 VND": "construction, delivered"},
        "Tỉnh Sơn La bàn giao trường học cho tỉnh Hủa Phăn. Theo TTXVN, trường được khởi công tháng 6/2018, hoàn thành "
        "tháng 7/2019 với tổng vốn 6 tỷ đồng.": {
            "Tỉnh Sơn La → tỉnh Hủa Phăn: 6000000000 VND": "construction, delivered"
        },
    },
    never=["Tỉnh Sơn La tặng tỉnh Hủa Phăn 20 máy tính. Kim ngạch hai bên đạt 300 triệu đồng."],
)
def _total(table: Marks, number: int, draft: Draft) -> None:
    """`Tổng trị giá hàng hóa là …`, `Công trình có tổng mức đầu tư …`: the one gift before, not several."""
    marks = table.of(number)
    if marks and marks[0].role == "per":
        marks = marks[next((k for k, m in enumerate(marks, 1) if m.tag == "stop"), 0) :]  # Theo TTXVN, | công trình …
    if marks and marks[0].role == "each" and any((q.amount or 0) > 1 for q in draft.quantities):
        return  # Mỗi căn nhà trị giá 8.500 USD
    worth = next((k for k, m in enumerate(marks) if m.role == "worth"), None)
    works = draft.kind == "construction" and bool(marks) and _is_works(marks[0])
    if worth is None or worth > (_ON_WORKS if works else 3) or any(m.role in ("trade", "counterpart") for m in marks):
        return
    if marks[0].tag == "party" and not works and any(_is_works(m) for m in marks[1:worth]):
        return  # Tỉnh B thu hút dự án có tổng vốn …: works of its own
    if any(m.tag == "quantity" and m.value.value.amount > 1 and m.first < marks[worth].first + 6 for m in marks):
        return
    money = next((m for m in marks[worth:] if m.tag == "money"), None)
    near = (m for m in marks[worth:] if money is not None and m.role == "worth" and m.first < money.first)
    if money is not None and any(money.first - m.stop <= 8 for m in near):
        draft.amount = money.value.value
        draft.prove("amount", money.first, money.stop, number, "total in the next sentence")


def _is_works(mark: Mark) -> bool:
    """`công trình`, `(ngôi) trường`: what a sentence on the works just told opens with."""
    if mark.tag == "party":
        return mark.value.bare in _BUILT and not mark.value.actors
    return mark.tag == "thing" and mark.value["kind"] == "construction"


# --- agreements ----------------------------------------------------------------------------------


def _under(context: Context, drafts: Sequence[Draft], agreements: Sequence[Agreement]) -> None:
    """`theo Hiệp định …, A viện trợ B …`: the agreement named before the gift in its sentence."""
    if not agreements:
        return
    scan = context.scan
    for draft in drafts:
        sentence = context.sentences[draft.number]
        start, _ = scan.source.raw_span(*scan.tokens.span(sentence.first, sentence.first + 1))
        end, _ = scan.source.raw_span(*scan.tokens.span(draft.core[0], draft.core[0] + 1))
        for agreement in agreements:
            for proof in agreement.evidence:
                if proof.field != "title" or not start <= proof.start < end:
                    continue
                title = scan.tokens.index_at(scan.source.at_raw(proof.start))
                if title > sentence.first and scan.tokens.keys[title - 1] in _UNDER:
                    draft.under = agreement.id
                    draft.borrowed.append(proof.model_copy(update={"field": "under"}))
                    if draft.status == "pledged":
                        draft.status = "committed"
