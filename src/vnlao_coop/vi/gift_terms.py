"""The kind and status of a gift, from what is given and from the verb with its auxiliaries."""

from __future__ import annotations

from collections.abc import Sequence

from vnlao_coop.models.facts import CommitmentKind, CommitmentStatus
from vnlao_coop.vi.context import Context
from vnlao_coop.vi.gift_arguments import Arguments
from vnlao_coop.vi.gift_marks import Mark

_POOR = frozenset(["hộ", "gia", "người", "bà", "nạn", "đồng", "nhân", "em", "trẻ"])
_GOODS = frozenset(["equipment_in_kind", "humanitarian", "documents_materials", "other"])


def kind_of(
    context: Context, marks: Sequence[Mark], verb: Mark, act: str, args: Arguments
) -> tuple[CommitmentKind | None, bool]:
    """The kind, and whether the text is too vague for more than a doubtful record."""
    if args.awards:
        return "honour", False
    things = [m for m in args.things if m.value["kind"] != "none"]
    kinds = [m.value["kind"] for m in things]
    acts = {m.value["act"] for m in args.content}
    disaster = any(m.role == "disaster" for m in marks)
    if (verb.tag == "verb" and verb.value.get("loan")) or "loan" in kinds:
        return "loan", False
    if act == "heal" or (act in ("give", "send") and "heal" in acts and "heal" in acts):
        return "humanitarian", False
    if "scholarship" in kinds:
        return "scholarship", False
    if act == "train" or (act != "send" and "train" in acts and not args.money):
        return "training", not (args.quantities or things or act == "train")
    if args.money and kinds[:1] == ["grant"] and act != "build":  # kinh phí 4 tỷ đồng để …
        return ("humanitarian" if disaster else "grant"), False
    first = args.objects[0] if args.objects else None
    if first is not None and first.tag == "money" and act not in ("build", "finish"):
        return ("humanitarian" if disaster else "grant"), False
    if act in ("build", "finish") or "build" in acts or "finish" in acts:
        if "construction" in kinds:
            return "construction", False
        if act == "aid":
            soft = any(m.value.get("soft") for m in things)
            return ("technical_assistance", False) if soft else (None, False) if not args.money else ("grant", False)
        if act in ("build", "finish"):
            return None, False
    if act == "send":
        return "technical_assistance", False
    if "advise" in acts and not args.money and not any(k in _GOODS for k in kinds):
        return ("humanitarian", True) if disaster and not things else ("technical_assistance", False)
    if not things:
        if args.quantities:
            return ("humanitarian" if disaster else "equipment_in_kind"), False
        if args.money:
            return ("humanitarian" if disaster else "grant"), False
        return "other", True
    hard = [m for m in things if not m.value.get("soft")] or things
    kind: CommitmentKind = hard[0].value["kind"]
    if all(m.value.get("soft") or m.value.get("people") for m in things):
        return "technical_assistance", act != "aid" or not args.content
    if kind == "technical_assistance":
        kind = next((m.value["kind"] for m in hard if not m.value.get("people")), kind)
    if kind == "equipment_in_kind" and disaster and not hard[0].value.get("medical"):
        kind = "humanitarian"
    if kind == "humanitarian" and not disaster and hard[0].stop - hard[0].first == 1 and len(hard) > 1:
        kind = hard[1].value["kind"]
    if kind == "grant" and not args.money:
        if "construction" in kinds:
            return "construction", False
        if args.purpose and _trains(context, args.purpose):
            return "training", False
        return "grant", True
    if kind == "grant" and disaster:
        kind = "humanitarian"
    if kind == "other" and args.receiver is not None and (disaster or _POOR & set(args.receiver.value.heads)):
        kind = "humanitarian"
    return kind, False


def name_of_award(context: Context, mark: Mark) -> int:
    """The token after an honour's whole name: `Huân chương Độc lập` | `hạng Nhất`."""
    tokens, stop = context.scan.tokens, mark.stop
    while stop < len(tokens) and stop - mark.first < 9:
        word = tokens.words[stop]
        rank = tokens.keys[stop] == "hạng" or tokens.keys[stop - 1] == "hạng"
        if not (
            rank
            or (word[0].isupper() and tokens.words[stop - 1][0].isupper() and context.scan.at(stop, "body") is None)
        ):
            break
        stop += 1
    return stop


def _trains(context: Context, span: tuple[int, int]) -> bool:
    scan = context.scan
    return any((hit := scan.at(k, "gift_verb")) is not None and hit.value["act"] == "train" for k in range(*span))


def status_of(
    verb: Mark, act: str, args: Arguments, roles: Sequence[str], *, works: bool, finished: bool
) -> CommitmentStatus:
    """`sẽ` and its like pledge, `đang`, `tiếp tục`, `hàng năm` carry out, else the verb says.

    ``works`` that are aided are under way unless something says they are ``finished``.
    """
    done = act == "finish" or any(m.value["act"] == "finish" for m in args.content) or (works and finished)
    if "pledged" in roles:
        return "pledged"
    if done and not args.going:
        return "completed"
    if "going" in roles or done:
        return "implementing"
    started = [m for m in (verb, *args.content) if m.tag == "verb" and m.value["status"] == "implementing"]
    if started:
        return "implementing"
    if works and act in ("aid", "funds") and verb.tag != "thing" and "done" not in roles:
        return "implementing"
    if act in ("build", "train"):
        return "delivered" if verb.value.get("strong") else "completed"
    if act == "aid" and "done" not in roles and not (args.money or args.quantities or args.things):
        return "implementing"
    return "delivered"
