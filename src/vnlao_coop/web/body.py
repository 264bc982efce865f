"""The lines of the article in a page: headline, lead, paragraphs, captions, rows of tables, in order.

What is article and what stands around it is decided by trafilatura (docs/html.md says why). Before it looks, pictures
are replaced by their captions and paragraphs that are nothing but a link to other news are taken out, since it drops
the former and may keep the latter; headline and lead, which most pages print above the text, are put back after.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree
from lxml import html as lxml_html
from trafilatura import extract

_CAPTION = re.compile(r"(?<![a-z])caption", re.IGNORECASE)
_LEAD = re.compile(r"sapo|(?<![a-z])(?:summary|cms-desc|description|chapeau|standfirst|lead)(?![a-z])", re.IGNORECASE)
_OTHERS = re.compile(r"relat|lien-?quan|tin-?khac|xem-?them|doc-?them", re.IGNORECASE)
_BLOCKS = ("p", "div", "li", "td", "section", "article", "table", "ul", "ol", "figure", "blockquote")
_LINES = ("p", "head", "item", "row", "quote", "lb", "code")
_TITLE = re.compile(r"tieu-?de|(?<![a-z])title", re.IGNORECASE)
_SHORTEST_TITLE, _LONGEST_TITLE, _SHORTEST_LEAD, _LONGEST_LEAD = 10, 200, 40, 1000
_SAME = 60  # a description that is cut off shares so many characters with the lead it was cut from


def parse(page: str) -> Any:
    """The tree of a page's text; an empty one for nothing."""
    # A declaration of an encoding inside decoded text misleads the parser; control characters are no text.
    clean = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", " ", page)
    parser = lxml_html.HTMLParser(encoding="utf-8")
    try:
        return lxml_html.document_fromstring(clean.encode("utf-8"), parser=parser)
    except etree.ParserError:  # nothing but white space and comments
        return lxml_html.document_fromstring("<p></p>")


def find_title(tree: Any, stated: str | None) -> str | None:
    """The headline as printed: the page's ``h1``, else what the metadata call it where the page prints that, else
    what its class calls a headline.
    """
    for heading in tree.iter("h1"):
        if len(text := flat(heading)) >= _SHORTEST_TITLE:
            return text
    wanted = " ".join((stated or "").split())
    named = None
    for element in tree.iter("h2", "div", "td", "p", "b", "span"):
        text = flat(element)
        if wanted and text == wanted:
            return text
        if named is None and _SHORTEST_TITLE <= len(text) <= _LONGEST_TITLE and _TITLE.search(_names(element)):
            named = text if next(element.iter("a"), None) is None else None
    return named


def find_lead(tree: Any, title: str | None, description: str | None) -> str | None:
    """The paragraph between headline and text, where the page marks it or its description repeats it."""
    after = title is None
    for element in tree.iter("h1", "h2", "h3", "p", "div", "td", "b", "strong", "span"):
        if not after:
            after = element.tag == "h1" or flat(element) == title
            continue
        if any(child.tag in _BLOCKS for child in element):
            continue
        text = flat(element)
        if _SHORTEST_LEAD <= len(text) <= _LONGEST_LEAD:
            if _repeats(text, description) or _LEAD.search(_names(element)):
                return _unstamped(text, description)
    return None


def find_lines(tree: Any) -> list[str]:
    """The lines of the text, without headline and lead where those stand above it. Changes ``tree``."""
    _open_layout(tree)
    _show_captions(tree)
    _drop_others(tree)
    _drop_links(tree)
    whole = lxml_html.tostring(tree, encoding="unicode")
    found = extract(whole, output_format="xml", include_comments=False, favor_precision=True, with_metadata=False)
    if not found:
        return []
    main = etree.fromstring(found).find("main")
    return [] if main is None else [line for line in _lines(main) if line]


def flat(element: Any) -> str:
    """The text of an element in one line."""
    return " ".join(element.text_content().split())


def _repeats(text: str, description: str | None) -> bool:
    if description is None:
        return False
    start = description.rstrip("… .")[:_SAME]
    return len(start) >= _SHORTEST_LEAD and start in text


def _unstamped(text: str, description: str | None) -> str:
    """Without a place set before the first word by a style sheet: `Sơn LaĐoàn công tác …`."""
    if description is not None and text.endswith(description) and text[: -len(description)][-1:].isalpha():
        return description
    return text


def _names(element: Any) -> str:
    return " ".join(element.get(name) or "" for name in ("class", "id", "type", "data-role"))


def _open_layout(tree: Any) -> None:
    """Tables that lay out the page, as old pages do, become blocks; tables of data stay."""
    for table in list(tree.iter("table")):
        cells = [cell for row in table.iter("tr") for cell in row if cell.tag in ("td", "th")]
        if any(next(cell.iterdescendants("table", "p", "ul"), None) is not None for cell in cells):
            for element in (table, *(e for e in table.iterdescendants("tbody", "tr", "td", "th"))):
                if next(element.iterancestors("table"), table) is table:
                    element.tag = "div"


def _drop_others(tree: Any) -> None:
    """Boxes that their own names call other news; none that holds the headline or most of the text."""
    whole = len(tree.text_content())
    for element in list(tree.iter("div", "section", "article", "aside", "ul", "table", "figure")):
        if _OTHERS.search(_names(element)) is None or element.getparent() is None:
            continue
        if next(element.iter("h1"), None) is None and len(element.text_content()) < whole / 3:
            element.drop_tree()


def _show_captions(tree: Any) -> None:
    """Each picture becomes a paragraph with its caption."""
    pictured = [e for e in tree.iter("figure", "figcaption", "td", "div", "p") if _is_caption(e)]
    for element in pictured:
        text = flat(element)
        holder = next((a for a in element.iterancestors("figure", "table") if flat(a) == text), element)
        if holder.getparent() is None or not text:
            continue
        paragraph = lxml_html.Element("p")
        paragraph.text, paragraph.tail = text, holder.tail
        holder.getparent().replace(holder, paragraph)


def _is_caption(element: Any) -> bool:
    """A ``figcaption``, or the innermost element whose class says so."""
    if element.tag == "figcaption":
        return True
    if element.tag == "figure" or _CAPTION.search(element.get("class") or "") is None:
        return False
    return next(element.iterdescendants("td", "figcaption", "div", "table"), None) is None


def _drop_links(tree: Any) -> None:
    """Take out the paragraphs that are one link: other news. What looks like a sentence stays."""
    for element in list(tree.iter("p", "li", "h3", "h4")):
        links = list(element.iter("a"))
        text = flat(element)
        if links and text and not text.endswith((".", "!", "”", '"')) and element.getparent() is not None:
            if sum(len(flat(link)) for link in links) >= len(text) - 2:
                element.drop_tree()


def _lines(main: Any) -> list[str]:
    """The lines of an extracted text; a row of a table is one line, its cells parted by bars."""
    lines: list[str] = []
    for element in main.iter(*_LINES):
        if element.tag == "row":
            lines.append(" | ".join(filter(None, (" ".join("".join(c.itertext()).split()) for c in element))))
        elif not any(a.tag in _LINES for a in element.iterancestors() if a is not main):
            parts = [""]
            for kind, text in _runs(element):
                if kind == "lb":
                    parts.append("")
                parts[-1] += text
            lines.extend(" ".join(part.split()) for part in parts)
    return lines


def _runs(element: Any) -> list[tuple[str, str]]:
    """The text of an element piece by piece, each with the tag it follows or opens."""
    runs = [(element.tag, element.text or "")]
    for child in element:
        inner = _runs(child)
        runs.extend(inner)
        runs.append(("", child.tail or ""))
    return runs
