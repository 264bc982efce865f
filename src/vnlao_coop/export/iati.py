"""IATI 2.03 activities: the commitments of a dossier as the aid community exchanges them.

Whoever writes such a file only reports what newspapers say of others' aid, so every activity has
``reporting-org/@secondary-reporter="1"`` with the :class:`Reporter` that the caller names.

* **transactions**: a pledge is of type 12, a signed or decided commitment 2, a handover 3 (disbursement), each once,
  on the day the text states, else on the day of the report, and says so. The value is the sum most often stated;
  what is not exact says how (``>3000000 USD``). No transaction without a sum or a day, for a sum of each year or each
  person, or for a part of a larger promise, whose sum the whole carries.
* **activity-status**: 1 promised, 2 begun, 3 completed, 4 handed over, 5 called off.
* **activity-date**: 1 or 2 the start, 3 the last day on which it is due, 4 the end. Where no start is stated, IATI
  still wants one: it is the first day on which the promise is told of, and its narrative says that.
* **participating-org**: the giver, role 1 (funding). The receiver is the ``receiver-org`` of each transaction and gives
  ``recipient-country``: that it carries the project out, nobody said.
* **sector**: the DAC code of the field of co-operation; of several, their DAC categories in equal parts, since IATI
  wants shares and the text has none.

Promises that IATI has no place for are left out, and named by what :func:`to_iati` gives back: no giver, no day at all,
invitations and honours, reports that sum up the aid of several years.

Sources: IATI Standard 2.03 (activity schema, codelists TransactionType, ActivityStatus, ActivityDateType,
OrganisationType, OrganisationRole, FinanceType, AidType, Sector, SectorCategory).
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO, NamedTuple
from xml.etree import ElementTree as ET

from vnlao_coop.export.sides import bodies_by_name
from vnlao_coop.linking.dossier import Dossier
from vnlao_coop.models.actors import Organization, Place
from vnlao_coop.models.article import Article
from vnlao_coop.models.dates import DateRange, PartialDate
from vnlao_coop.models.dossier import Promise, PromiseStep, Step
from vnlao_coop.vi import lexicon

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LOOSE = ("approx", "before", "after")
_OF_REPORT = "The day is that of the report; the text states none."
_NO_AID = frozenset(["invitation", "honour"])
_STATUS: Mapping[PromiseStep, str] = {
    "mentioned": "1", "pledged": "1", "committed": "1", "started": "2", "progress": "2", "completed": "3",
    "handed_over": "4", "cancelled": "5",
}  # fmt: skip
_TRANSACTIONS: Mapping[str, str] = {"pledged": "12", "committed": "2", "handed_over": "3"}
_FINANCE = {"grant": "110", "loan": "421"}
_AID = {"construction": "C01", "scholarship": "E01", "training": "D02", "technical_assistance": "D02"}
_GOVERNMENT, _LOCAL, _PUBLIC, _PRIVATE, _ACADEMIC, _OTHER = "10", "11", "15", "70", "80", "90"
_KINDS = {"company": _PRIVATE, "bank": _PRIVATE, "school": _ACADEMIC, "hospital": _PUBLIC}
_OF_STATE = frozenset([
    "state", "government", "ministry", "department", "agency", "parliament", "people_council", "people_committee",
    "military", "police", "court", "procuracy", "embassy",
])  # fmt: skip
_LOCAL_LEVELS = frozenset(["provincial", "district", "local"])
_GROUPS = {"110": "111"}  # the group Education, which IATI's list of categories has only as its parts


class Reporter(NamedTuple):
    """Who publishes the file: identifier in the IATI registry, name, and code of OrganisationType (90: other)."""

    ref: str
    name: str
    type: str = _OTHER


def to_iati(
    x: Dossier | Article | Iterable[Article], file: str | Path | BinaryIO, *, reporter: Reporter
) -> tuple[str, ...]:
    """Write the activities as XML to a path or an open binary file; the ids of the promises that were left out.

    >>> import io
    >>> from vnlao_coop import parse_article
    >>> article = parse_article(
    ...     "Sáng 18/9, tỉnh Nghệ An trao tặng tỉnh Xiêng Khoảng 2 tỷ đồng xây trường học.",
    ...     published=dt.date(2024, 9, 19),
    ... )
    >>> file = io.BytesIO()
    >>> to_iati(article, file, reporter=Reporter("XM-EXAMPLE-1", "Viện Ví dụ"))
    ()
    >>> print(ET.fromstring(file.getvalue()).findtext("iati-activity/transaction/value"))
    2000000000
    """
    dossier = x if isinstance(x, Dossier) else Dossier.of((x,) if isinstance(x, Article) else x)
    root = ET.Element("iati-activities", version="2.03")
    left: list[str] = []
    writer = _Writer(dossier, reporter)
    for promise in dossier.promises:
        activity = writer.activity(promise)
        if activity is None:
            left.append(promise.id)
        else:
            root.append(activity)
    ET.indent(root)
    target = str(file) if isinstance(file, Path) else file
    ET.ElementTree(root).write(target, encoding="UTF-8", xml_declaration=True)
    return tuple(left)


class _Writer:
    def __init__(self, dossier: Dossier, reporter: Reporter) -> None:
        self.dossier, self.reporter = dossier, reporter
        self.bodies = bodies_by_name(dossier)
        self.sectors = {entry["code"]: str(entry["dac"]) for entry in lexicon.entries("field") if entry.get("dac")}

    def activity(self, promise: Promise) -> ET.Element | None:
        """The activity of a promise, its elements in the order of the schema; None where IATI has no place for it."""
        days = [(day, step) for step in promise.steps if (day := _day(step)) is not None]
        if promise.kind in _NO_AID or promise.period or promise.giver is None or not days:
            return None
        top = ET.Element("iati-activity", {_LANG: "vi"})
        if promise.kind == "humanitarian":
            top.set("humanitarian", "1")
        _put(top, "iati-identifier", self._identifier(promise.id))
        told = _told(top, "reporting-org", self.reporter.name, ref=self.reporter.ref, type=self.reporter.type)
        told.set("secondary-reporter", "1")
        _told(top, "title", promise.description or promise.kind)
        _told(top, "description", "\n".join(dict.fromkeys(step.quote for step in promise.steps)), type="1")
        _told(top, "participating-org", promise.giver, role="1", type=self._type(promise.giver))
        _put(top, "activity-status", code=_STATUS[promise.status()])
        _dates(top, promise, days)
        if promise.receiver_country is not None:
            _put(top, "recipient-country", code=promise.receiver_country)
        self._put_sectors(top, promise.fields)
        if promise.kind in _FINANCE:
            _put(top, "default-finance-type", code=_FINANCE[promise.kind])
        if promise.kind in _AID:
            _put(top, "default-aid-type", code=_AID[promise.kind])
        for step, day in _moved(promise, days):
            self._transaction(top, promise, step, day)
        self._articles(top, promise)
        if promise.part_of is not None:
            _put(top, "related-activity", ref=self._identifier(promise.part_of), type="1")
        for part in promise.parts:
            _put(top, "related-activity", ref=self._identifier(part), type="2")
        return top

    def _identifier(self, id: str) -> str:
        return f"{self.reporter.ref}-{hashlib.sha256(id.encode()).hexdigest()[:16]}"

    def _type(self, name: str) -> str:
        """The code of OrganisationType; a side named by its place is its government."""
        body = self.bodies.get(name)
        if isinstance(body, Place):
            return _GOVERNMENT if body.kind == "country" else _LOCAL
        if not isinstance(body, Organization):
            return _OTHER
        if body.kind in _OF_STATE:
            return _LOCAL if body.level in _LOCAL_LEVELS else _GOVERNMENT
        return _KINDS.get(body.kind, _OTHER)

    def _put_sectors(self, top: ET.Element, fields: Iterable[str]) -> None:
        codes = [self.sectors[field].partition("/")[0] for field in fields if field in self.sectors]
        if len(codes) == 1 and len(codes[0]) == 5:
            _put(top, "sector", vocabulary="1", code=codes[0])
            return
        groups = list(dict.fromkeys(_GROUPS.get(code, code[:3]) for code in codes))
        for n, group in enumerate(groups):
            share = {}
            if len(groups) > 1:
                each = (Decimal(100) / len(groups)).quantize(Decimal("0.01"))
                share = {"percentage": str(each if n else 100 - each * (len(groups) - 1))}
            _put(top, "sector", vocabulary="2", code=group, **share)

    def _transaction(self, top: ET.Element, promise: Promise, step: Step, day: dt.date) -> None:
        money = promise.amount
        if money is None or money.amount is None:
            return
        found = ET.SubElement(top, "transaction")
        if promise.kind == "humanitarian":
            found.set("humanitarian", "1")
        _put(found, "transaction-type", code=_TRANSACTIONS[step.status])
        _put(found, "transaction-date", **{"iso-date": str(day)})
        _put(found, "value", format(money.amount, "f"), currency=money.currency, **{"value-date": str(day)})
        notes = [f"The sum is not exact: {money}."] if money.qualifier != "exact" else []
        notes += [_OF_REPORT] if _stated(step) is None else []
        _told(found, "description", step.quote, note=" ".join(notes))
        for name, side in (("provider-org", promise.giver), ("receiver-org", promise.receiver)):
            if side is not None:
                _told(found, name, side, type=self._type(side))

    def _articles(self, top: ET.Element, promise: Promise) -> None:
        """The articles that have an address."""
        for report in dict.fromkeys(map(self.dossier.source, promise.refs)):
            if report.url is None:
                continue
            link = _put(top, "document-link", url=report.url, format="text/html")
            _told(link, "title", report.title or report.url)
            _put(link, "category", code="A12")
            _put(link, "language", code="vi")
            if report.published_at is not None:
                _put(link, "document-date", **{"iso-date": report.published_at.isoformat()[:10]})


# --- days ---------------------------------------------------------------------------------------------


def _stated(step: Step) -> dt.date | None:
    """The day that the text gives a step; None for a month, a year, a range."""
    on = step.on
    whole = isinstance(on, PartialDate) and on.day is not None and on.modifier not in _LOOSE
    return on.earliest if on is not None and whole else None


def _day(step: Step) -> dt.date | None:
    return _stated(step) or step.reported


def _dates(top: ET.Element, promise: Promise, days: list[tuple[dt.date, Step]]) -> None:
    """Start, due day, end, each with what it rests on where the text does not say just that."""
    started = next((step for _, step in days if step.status in ("started", "progress")), None)
    ended = next((step for _, step in days if step.status in ("completed", "handed_over")), None)
    if started is not None:
        _date(top, "2", _day(started), "" if _stated(started) else _OF_REPORT)
    else:
        note = "No start is stated: the first day on which the promise is told of."
        _date(top, "1" if ended is None else "2", min(day for day, _ in days), note)
    due = promise.due.end if isinstance(promise.due, DateRange) else promise.due
    if due is not None and due.modifier not in _LOOSE:
        _date(top, "3", due.latest, "" if due.day is not None else f"The last day of {due.edtf}.")
    if ended is not None:
        _date(top, "4", _day(ended), "" if _stated(ended) else _OF_REPORT)


def _date(top: ET.Element, kind: str, day: dt.date | None, note: str) -> None:
    if day is not None:
        _told(top, "activity-date", type=kind, note=note, **{"iso-date": str(day)})


def _moved(promise: Promise, days: list[tuple[dt.date, Step]]) -> Iterator[tuple[Step, dt.date]]:
    """The steps that are transactions, the first of each kind."""
    money = promise.amount
    if money is None or money.basis not in ("whole", "part") or promise.part_of is not None:
        return
    done: set[str] = set()
    for day, step in days:
        if step.status in _TRANSACTIONS and step.status not in done:
            done.add(step.status)
            yield step, day


# --- elements -------------------------------------------------------------------------------------------


def _put(parent: ET.Element, name: str, text: str | None = None, **attributes: str) -> ET.Element:
    clean = {key.replace("_", "-"): _NO_XML.sub(" ", value) for key, value in attributes.items()}
    element = ET.SubElement(parent, name, clean)
    element.text = _NO_XML.sub(" ", text) if text is not None else None
    return element


def _told(parent: ET.Element, name: str, words: str | None = None, note: str = "", **attributes: str) -> ET.Element:
    """An element with the words of the text as its narrative, and a note of ours in English."""
    element = _put(parent, name, **attributes)
    if words:
        _put(element, "narrative", words)
    if note:
        _put(element, "narrative", note).set(_LANG, "en")
    return element
