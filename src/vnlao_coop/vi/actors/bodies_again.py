"""Bodies named again by their kind alone: `Trường`, `Sở` after `Trường Đại học Mẫu`, `Sở Y tế tỉnh Sơn La`.

Read behind the bodies and their counterparts, in texts that name one body of the kind, which the bare word must mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vnlao_coop.models.actors import Organization
from vnlao_coop.models.base import with_changes
from vnlao_coop.vi.rules import rule
from vnlao_coop.vi.scan import Found, Scan, within

AGAIN = "body named again"
_KINDS = frozenset("school hospital company bank department association agency media".split())
_SEVERAL = frozenset("các những hai ba bốn năm sáu mỗi một nhiều số".split())
_OPENS = frozenset('.!?:;"“”-–+*•(')  # behind them any word has a capital
_OTHERS = frozenset(["bạn", "này", "khác", "trưởng", "phó", "viên"])


@rule(
    AGAIN,
    reader="vnlao_coop.vi.replay:organizations",
    examples={
        "Trường Đại học Mẫu thăm Lào. Đoàn công tác của Trường làm việc ba ngày.": {
            "Trường Đại học Mẫu": "school, None",
        },
    },
    never=["Trường Đại học Mẫu và Trường Đại học Vinh thăm Lào. Đoàn công tác của Trường làm việc ba ngày."],
)
def bodies_again(
    scan: Scan,
    spans: Sequence[tuple[int, int]],
    bodies: Sequence[Found[Organization]],
    taken: Iterable[tuple[int, int]],
) -> list[Found[Organization]]:
    """The bare heads of ``bodies`` within ``spans``, outside the token ranges ``taken``."""
    heads = _heads(scan, bodies)
    if not heads:
        return []
    keys, words = scan.tokens.keys, scan.tokens.words
    held = {k for first, stop in taken for k in range(first, stop)}
    found: list[Found[Organization]] = []
    for first, stop in spans:
        for index in within(scan.positions("body"), first, stop):
            hit = scan.at(index, "body")
            meant = heads.get(keys[index : hit.stop]) if hit is not None else None
            if hit is None or meant is None or index <= meant.first or not words[index][0].isupper():
                continue
            if index == first or keys[index - 1] in _OPENS or keys[index - 1] in _SEVERAL:
                continue
            after = words[hit.stop] if hit.stop < len(words) else ""
            if after[:1].isupper() or after.casefold() in _OTHERS or not held.isdisjoint(range(index, hit.stop)):
                continue
            name = with_changes(meant.value, {"name": scan.tokens.text(index, hit.stop)})
            found.append(Found(index, hit.stop, name, AGAIN))
    return found


def _heads(scan: Scan, bodies: Sequence[Found[Organization]]) -> dict[tuple[str, ...], Found[Organization]]:
    """The heads that one body of the article alone has, and that body."""
    named: dict[tuple[str, ...], dict[str, Found[Organization]]] = {}
    for body in bodies:
        head = scan.at(body.first, "body")
        if head is None or head.stop >= body.stop:
            continue
        first = scan.tokens.keys[body.first : head.stop]
        for size in {len(first), 1}:
            named.setdefault(first[:size], {}).setdefault(body.value.canonical, body)
    alone = ((head, next(iter(of.values()))) for head, of in named.items() if len(of) == 1)
    return {head: body for head, body in alone if body.value.kind in _KINDS}
