"""Where an event was held, told by a common noun: `tại khu vực mốc 718`, `tại sân trường`, `trên đồi A1`.

No list names these: what `tại` says runs to the next comma, verb or day, and is a place unless its head is none (an
event, a document, a time). Other prepositions say where only before the head of a place.
"""

from __future__ import annotations

from collections.abc import Iterator

from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.vi.actors.venues import AT
from vnlao_coop.vi.facts.context import Context, Item

Spot = tuple[int, int, Place]  # the tokens that say it, and the place

_LONGEST = 20  # tokens of a site before its address
_NAME = 8  # tokens of a site that is called by a name alone
_ADDRESS = 12  # tokens of an address in brackets
_INSIDE = frozenset(["giữa", "hai", "của", "các", "thuộc", "cấp"])  # function words that go on with a site
_DASHES = frozenset(["-", "–"])
_ENDS = frozenset([",", ";", ".", ")", "("])


def sites(context: Context, number: int) -> Iterator[Spot]:
    """The sites that a sentence names after a preposition, in reading order."""
    sentence, scan = context.sentences[number], context.scan
    leads = scan.starting("site_lead", sentence.first, sentence.stop - 1)
    for k in leads:
        if not context.in_name(number, k) and (spot := site_at(context, number, k + 1)) is not None:
            yield spot


def site_at(context: Context, number: int, at: int) -> Spot | None:
    """The site whose head stands at token ``at``, right after its preposition."""
    scan, keys = context.scan, context.scan.tokens.keys
    heads = scan.all_at(at, "site")
    if keys[at - 1] == "tại":
        headed = _may_head(context, number, at)
    elif scan.at(at - 1, "site_lead") is not None:
        headed = any(keys[at - 1] in h.value["leads"] for h in heads)
    else:
        headed = bool(heads) or scan.at(at, "venue") is not None
    if not headed:
        return None
    end, named = _end(context, number, at)
    named = named or any(h.value.get("alone") and h.stop <= end for h in heads)
    return _site(context, number, at, end) if named and end > at else None


def _may_head(context: Context, number: int, at: int) -> bool:
    """`tại buổi lễ`, `tại thời điểm này`, `tại hai tỉnh`, `tại Lào`: no site."""
    scan, words = context.scan, context.scan.tokens.words
    item = context.item_at(number, at)
    if item is not None or not words[at][0].isalpha() or at in scan.shield:
        return False
    if words[at][0].isupper() and not _is_name(context, number, at):
        return False
    return scan.any(at, "function", "no_site", "meeting", "held", "document", "occasion", "giving", "visit") is None


def _is_name(context: Context, number: int, at: int) -> bool:
    """`tại Nhà Quốc khách, …`, `tại Hà Đông, …`: capitals up to a comma or a bracket."""
    words, stop = context.scan.tokens.words, context.sentences[number].stop
    if len(words[at]) > 1 and words[at].isupper():
        return False  # IFA 2013
    for k in range(at, min(stop, at + _NAME)):
        if words[k] in (",", "(", ".", ";"):
            return k > at + 1
        if not words[k][0].isupper() and (k == at or not words[k - 1][0].isupper()):
            return False
    return False


def _end(context: Context, number: int, at: int) -> tuple[int, bool]:
    """The token after a site, and whether a name or a number is in it."""
    scan, words, keys = context.scan, context.scan.tokens.words, context.scan.tokens.keys
    stop = min(context.sentences[number].stop, at + _LONGEST)
    inside = {i.first: i for i in context.from_on(number, at, stop)}
    head = scan.any(at, "site", "venue")
    k, past, named = at, 0, False  # past: the end of the last name, behind which only another goes on
    if head is not None and at not in inside:
        k = head.stop  # Ký túc xá: `ký` is no verb here
    while k < stop:
        item = inside.get(k)
        if item is not None and item.kind != "quantity":
            if item.kind not in ("place", "organization") or _is_other_body(context, at, k, item):
                break
            k, past, named = item.stop, item.stop, True
        elif (inner := scan.any(k, "site", "venue")) is not None and k > past:
            k = inner.stop  # sân | ký túc xá K4
        elif keys[k] in _DASHES and k + 1 < stop and words[k + 1][0].isupper() and named:
            k += 1
        elif keys[k] == "(" and _goes_on(context, number, k):
            k = _closing(context, k, stop) + 1
        elif not words[k][0].isalnum() or _stops(context, k) or k == past and words[k][0].islower():
            break
        else:
            named = named or words[k][0].isupper() or words[k][0].isdigit()
            k += 1
    while k > at and (keys[k - 1] in _INSIDE or keys[k - 1] in _DASHES):
        k -= 1
    return k, named


def _is_other_body(context: Context, at: int, k: int, item: Item) -> bool:
    """`tại nhà văn hóa bản A Hội Phụ nữ B tổ chức`: a body right behind a name acts there."""
    words = context.scan.tokens.words
    return k > at and item.kind == "organization" and words[k - 1][0].isupper()


def _stops(context: Context, k: int) -> bool:
    keys, scan = context.scan.tokens.keys, context.scan
    if keys[k] in _INSIDE:
        return False
    return scan.any(k, "function", "meeting", "held", "group", "occasion", "day_part", "say") is not None


def _goes_on(context: Context, number: int, at: int) -> bool:
    """`hai cửa khẩu A (huyện B) - C`: a bracket in the middle of the name."""
    close = _closing(context, at, context.sentences[number].stop)
    keys, words = context.scan.tokens.keys, context.scan.tokens.words
    dashed = close > at and keys[close + 1 : close + 2] in (("-",), ("–",))
    return dashed and any(word[0].isupper() for word in words[close + 2 : close + 3])


def _closing(context: Context, at: int, stop: int) -> int:
    keys = context.scan.tokens.keys
    return next((k for k in range(at, min(stop, at + _ADDRESS)) if keys[k] == ")"), at)


def _site(context: Context, number: int, at: int, end: int) -> Spot:
    """The site with its address: `nhà rông thôn A | (xã B, huyện C)`, `sân trường | ở thị xã D`."""
    keys, stop = context.scan.tokens.keys, context.sentences[number].stop
    items = {i.first: i for i in context.from_on(number, at, end + _ADDRESS * 2)}
    inside = [i for k, i in items.items() if k < end]
    while end + 1 < stop:
        item = items.get(end + 1)
        close = _closing(context, end, stop) if keys[end] == "(" else end
        if close > end and item is not None and item.kind == "place":
            end = close + 1
            inside.append(item)
            break
        if item is None or item.kind != "place" or item.value.kind == "country":
            break
        last = item.stop < stop and keys[item.stop] not in _ENDS
        if keys[end] not in AT and (keys[end] != "," or last):
            break
        end = item.stop
        inside.append(item)
    name = context.text(at, end)
    lands = [_country(i) for i in inside]
    country = next((c for c in reversed(lands) if c is not None), None)
    return at, end, Place(name=name, canonical=name, kind="venue", country=country)


def _country(item: Item) -> str | None:
    value = item.value
    return value.country if isinstance(value, (Place, Organization)) else None
