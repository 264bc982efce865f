"""Aid works told without their parties right behind the aid that they belong to: `Trong năm có 5 dự án hoàn thành.`"""

from __future__ import annotations

from itertools import pairwise

from vnlao_coop.vi.facts.gift_clauses import Telling
from vnlao_coop.vi.facts.gift_parties import Mark
from vnlao_coop.vi.facts.gift_sides import Side
from vnlao_coop.vi.rules import rule

_PROJECTS = frozenset([("dự", "án"), ("công", "trình")])
_WORKS = {"kind": "construction"}


def continues_aid(told: Telling) -> bool:
    """Whether aid works are named without their parties next to the aid told just before."""
    last = told.clause.last
    if last is None or told.clause.number - last.number > 1 or last.kind not in ("grant", "construction"):
        return False
    if any(m.tag == "party" for m in told.before):
        return False
    aided = any(m.tag == "thing" and m.value.get("aided") for m in told.before)
    return aided or last.kind == "grant" and _projects(told) is not None


def _projects(told: Telling) -> Mark | None:
    """`đã hoàn thành | 6 dự án`: projects that are counted behind the verb."""
    keys, args = told.clause.keys, told.args
    others = args.money or args.possessor or args.agent or "tư" in keys[told.verb.stop : told.clause.end_token]
    counted = (m for m in args.quantities if m.first >= told.verb.stop and not others)  # not: 6 dự án đầu tư của A
    return next((m for m in counted if _PROJECTS.intersection(pairwise(keys[m.first : m.stop]))), None)


@rule(
    "aid continued",
    reader="told_commitments",
    examples={
        "Năm 2019, Việt Nam viện trợ cho Lào 700 tỷ đồng. Trong năm có 5 dự án viện trợ hoàn thành.": {
            "Việt Nam → Lào: 700000000000 VND": "grant, delivered",
            "Việt Nam → Lào: 5 dự án": "construction, completed",
        },
        "Năm 2019, Việt Nam viện trợ cho Lào 700 tỷ đồng. Đến nay đã hoàn thành 6 dự án.": {
            "Việt Nam → Lào: 700000000000 VND": "grant, delivered",
            "Việt Nam → Lào: 6 dự án": "construction, completed",
        },
    },
    never=[
        "Việt Nam và Lào họp bàn. Trong năm có 5 dự án viện trợ hoàn thành.",
        "Việt Nam và Lào họp bàn. Đến nay đã hoàn thành 6 dự án.",
    ],
)
def aid_continued(told: Telling) -> tuple[Side, Side]:
    """`5 dự án viện trợ hoàn thành`: the parties are those of the aid told just before."""
    last = told.clause.last
    assert last is not None
    told.rule = "aid continued"
    aided = [m for m in told.before if m.tag == "thing" and m.value.get("aided")]
    works = aided[-1] if aided else _projects(told)
    assert works is not None
    told.left = bool(aided)
    told.args.things.insert(0, works if aided else Mark("thing", works.first, works.stop, _WORKS))
    told.args.quantities[:0] = [m for m in told.before if m.tag == "quantity"]
    return Side(last.giver, last.sides[0], recalled=True), Side(last.receiver, last.sides[1], recalled=True)
