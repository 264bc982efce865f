"""The rules that tell the lines of a page apart, each beside its proof.

They run in the order of ``STEPS`` and settle a line once: what a rule has taken, the rules after
it leave alone, and what none has taken is body.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from vnlao_coop.vi import lexicon
from vnlao_coop.vi.page.bylines import openings, read_byline, read_credit, read_stamp, signs_with_rank
from vnlao_coop.vi.page.lines import LONG, Line, Page, inner_stop
from vnlao_coop.vi.rules import rule

LONGEST_CAPTION = 300
_LONGEST_LEAD = 700

# The sentences of the examples below, invented.
_TITLE = "Hai tỉnh ký thỏa thuận hợp tác mới"
_OPENING = "Sáng 3/6, hai tỉnh ký thỏa thuận hợp tác tại thành phố Vinh, tỉnh Nghệ An."
_MORE = "Theo thỏa thuận, hai tỉnh sẽ tổ chức hội chợ thương mại hằng năm, luân phiên tại mỗi tỉnh."


# --- around the article -----------------------------------------------------------------------


@rule(
    "page furniture",
    reader="read_pieces",
    examples={
        "Trang chủ Thời sự Chính trị\nHai bên ký kết thỏa thuận mới": {"Trang chủ Thời sự Chính trị": "boilerplate"}
    },
    never=["Theo dõi sát tình hình, hai bên thống nhất tăng cường phối hợp trong thời gian tới."],
)
def _furniture(page: Page) -> None:
    """Buttons, labels, navigation, imprint; file names of pictures; the text is no article there."""
    whole, opening = lexicon.phrases("section_furniture"), openings("section_furniture_opening")
    for _, line in page.open():
        bare = line.key.rstrip(" :.…*")
        if (
            bare in whole
            or not any(map(str.isalnum, bare))
            or (len(line.text) < LONG and line.key.startswith(opening) and not line.prose)
            or _is_slug(line.text)
        ):
            line.be("boilerplate", "page furniture")


def _is_slug(text: str) -> bool:
    """A headline as a file name: five or more words, plain ASCII, no capital, no mark."""
    return text.isascii() and text.count(" ") >= 4 and text.islower() and text.replace(" ", "").isalnum()


@rule(
    "publication line",
    reader="read_pieces",
    examples={
        "08:15 | 03/06/2024 GMT+7\nHai bên ký kết thỏa thuận mới\nHai bên ký.": {
            "08:15 | 03/06/2024 GMT+7": "boilerplate"
        },
        "Hai bên ký kết thỏa thuận mới\nThứ Hai, 03/06/2024 - 08:15\nHai bên ký.": {
            "Thứ Hai, 03/06/2024 - 08:15": "boilerplate"
        },
    },
    never=["Hai bên ký.\nNgày 3/6/2024, hai bên ký kết thỏa thuận tại Vinh."],
)
def _publication(page: Page) -> None:
    """The first line above the text (or right under its first paragraph) that is only a date with its hour."""
    prose = page.first_prose()
    for index, line in page.open(0, min(len(page.lines), prose + 3)):
        stamp = read_stamp(line.text)
        if stamp is not None and (index < prose or not stamp.rest):
            line.be("boilerplate", "publication line")
            line.stamp = stamp
            return


@rule(
    "title",
    reader="read_pieces",
    examples={
        f"{_TITLE}\n{_OPENING}": {f"{_TITLE}": "title"},
    },
    never=["Hai bên ký kết.\nHai bên trao đổi."],
)
def _title(page: Page) -> None:
    """The headline above the first paragraph; what stands above it is navigation.

    Of several, the one that shares most words with the text below; it also speaks for a line that
    it stands next to the publication line, opens the page, or is printed again as a picture's text.
    """
    prose = page.first_prose()
    # A bullet above the text is a link; so is what a list below prints again.
    above = [(i, line) for i, line in page.open(0, prose) if _may_be_title(line)]
    if not above or prose == len(page.lines):
        return
    at, page.title = above[0] if len(above) == 1 else max(above, key=_likelihood(page, prose))
    page.title.be("title", "title")
    for _, line in page.open(0, at):
        line.be("boilerplate", "above the title")


def _likelihood(page: Page, prose: int) -> Callable[[tuple[int, Line]], float]:
    """How likely a line above the text, which begins at line ``prose``, is its headline."""
    again = {line.key for line in page.lines[prose:]}
    told = {word for line in page.lines[prose : prose + 3] for word in _words(line)}
    stamps = [i for i, line in enumerate(page.lines[:prose]) if line.stamp is not None]

    def likelihood(item: tuple[int, Line]) -> float:
        at, line = item
        words = _words(line)
        near = any(abs(at - stamp) == 1 for stamp in stamps)
        return len(words & told) / len(words) + 0.3 * near + 0.3 * (line.key in again) + 0.3 * (at == 0)

    return likelihood


def _words(line: Line) -> set[str]:
    return {word.strip(".,:;!?\"'()-") for word in line.key.split()}


def _may_be_title(line: Line) -> bool:
    text = line.text
    if not 12 <= len(text) <= 220 or text.count(" ") < 2 or text[0] in "-•*>+[":
        return False
    if text[-1] in ".;:," and not text.endswith("..."):
        return False
    return not line.key.startswith(openings("section_link_opening")) and read_byline(text) is None


# --- after the article ------------------------------------------------------------------------


def _is_list_heading(line: Line) -> bool:
    return line.key.rstrip(" :.…>»") in lexicon.phrases("section_list")


def _is_closing(line: Line) -> bool:
    head, _, _ = line.key.partition(":")
    return head.strip(" .()0123456789") in lexicon.phrases("section_close")


@rule(
    "byline",
    reader="read_pieces",
    examples={
        f"{_OPENING}\nLê Thu Mẫu (T/h)": {"Lê Thu Mẫu (T/h)": "byline"},
        f"{_OPENING}\nTheo VOV": {"Theo VOV": "byline"},
        f"{_OPENING}\nĐại tá Lê Thu Mẫu": {"Đại tá Lê Thu Mẫu": "byline"},
    },
    never=[
        f"{_OPENING}\nĐại tá Lê Thu Mẫu\n{_MORE}",
        f"{_OPENING}\nLễ ký",
        f"{_OPENING}\nLê Văn Mẫu\nTrần Ví Dụ\nVũ Thị Thử",
    ],
)
def _bylines(page: Page) -> None:
    """A line that is only a signature. Three in a row are a list of people."""
    if page.first_prose() == len(page.lines):
        return
    found = [
        index
        for index, line in page.open()
        if len(line.text) <= 90
        and (not line.stopped or line.text.endswith((".", ")")))
        and not line.key.startswith(openings("section_item"))
        and read_byline(line.text) is not None
    ]
    beside = set(found)
    for index in found:
        if not any({first, first + 1, first + 2} <= beside for first in (index - 2, index - 1, index)):
            page.lines[index].be("byline", "byline")
    first, last = page.first_prose(), max(index for index, line in enumerate(page.lines) if line.prose)
    for index, line in page.open():
        beyond = 0 < index < first or index > last
        if beyond and not line.stopped and signs_with_rank(line.text):
            line.be("byline", "byline")


@rule(
    "other news",
    reader="read_pieces",
    examples={
        f"{_OPENING}\nLê Thu Mẫu\nTin liên quan\nBão số 4 vào đất liền": {"Bão số 4 vào đất liền": "teaser"},
        f"{_OPENING}\nTin liên quan\nBão số 4 vào đất liền\nGiá vàng hôm nay tăng mạnh\n{_MORE}\n{_MORE}": {
            "Bão số 4 vào đất liền": "teaser",
            _MORE: "body",
        },
    },
)
def _other_news(page: Page) -> None:
    """A heading such as *Tin liên quan* opens a list; it ends the article unless prose takes up again."""
    first = page.first_prose()
    signed = next((i for i, line in enumerate(page.lines) if i > first and line.kind == "byline"), len(page.lines))
    index = first + 1
    while index < len(page.lines):
        line = page.lines[index]
        closing = _is_closing(line)
        if not closing and not _is_list_heading(line):
            index += 1
            continue
        resume = len(page.lines) if closing or signed < index else _resumes(page, index + 1)
        for _, other in page.open(index, resume):
            if other is line:
                other.be("boilerplate", "heading of a list")
            else:
                other.be("teaser", "other news")
        if resume == len(page.lines):
            page.stop = min(page.stop, index)
        index = resume


def _resumes(page: Page, index: int) -> int:
    """Where the article goes on after a list that begins at ``index``: at its next two paragraphs
    in a row, or at one that a byline follows."""
    abstracts = headlines = 0
    previous = ""
    for at in range(index, len(page.lines)):
        line = page.lines[at]
        if line.kind == "byline" or not line.prose:
            headlines += line.key != previous
            previous = line.key
            continue
        following = page.lines[at + 1] if at + 1 < len(page.lines) else None
        if following is not None and following.prose:
            return at + 1 if abstracts and headlines else at
        if following is not None and following.kind == "byline" and not abstracts:
            return at
        if following is None and headlines > 1 and not abstracts:
            return at
        abstracts, headlines, previous = abstracts + 1, 0, ""
    return len(page.lines)


# --- inside the article -----------------------------------------------------------------------


@rule(
    "link line",
    reader="read_pieces",
    examples={
        "Hai bên trao đổi.\n>> Bão số 4 vào đất liền": {">> Bão số 4 vào đất liền": "teaser"},
        "Hai bên trao đổi.\nXem thêm: Bão số 4 vào đất liền": {"Xem thêm: Bão số 4 vào đất liền": "teaser"},
    },
)
def _links(page: Page) -> None:
    """A line marked as a link to something else."""
    opening = openings("section_link_opening")
    for _, line in page.open():
        if (
            len(line.text) < 2 * LONG
            and line.key.startswith(opening)
            and not (line.prose and line.text[0] not in ">»[►▶→")
        ):
            line.be("teaser", "link line")


@rule(
    "bullet links",
    reader="read_pieces",
    examples={
        "Hai bên trao đổi.\n- Bão số 4 vào đất liền\n- Giá vàng tăng\nHai bên ký.": {
            "- Bão số 4 vào đất liền": "teaser",
            "- Giá vàng tăng": "teaser",
        },
    },
    never=[
        "Hai bên thống nhất:\n- Mở rộng hợp tác\n- Tăng cường giao lưu",
        "- Sáng 3/6, hai bên trao đổi.",
        "Ông nói:\n- Vâng.",
    ],
)
def _bullets(page: Page) -> None:
    """Two or more bullets in a row without a full stop, and no colon that announces them."""
    for at, end in page.runs(0, lambda line: line.text[:2] in ("- ", "• ", "* ", "+ ")):
        run = page.lines[at:end]
        ended = any(line.text.endswith((".", ";", ",")) or len(line.text) > LONG for line in run)
        if len(run) > 1 and not ended and not _is_list(page, at, run):
            for line in run:
                line.be("teaser", "bullet links")


def _is_list(page: Page, at: int, run: list[Line]) -> bool:
    """Whether the lines that begin at ``at`` are a list of the article's own: announced, numbered,
    or most of them a document or a person."""
    before = page.lines[at - 1].key[-40:] if at else ""
    if before.endswith((":", ";")) or any(word in before for word in lexicon.phrases("section_announces")):
        return True
    items = openings("section_item")
    own = sum(line.key.lstrip("-•*+ ").startswith(items) or line.text[:1].isdigit() for line in run)
    return 2 * own > len(run)


@rule(
    "doubled headline",
    reader="read_pieces",
    examples={
        "Hai bên trao đổi.\nBão số 4 vào đất liền Bão số 4 vào đất liền": {
            "Bão số 4 vào đất liền Bão số 4 vào đất liền": "teaser"
        },
        "Hai bên trao đổi.\nBão số 4 vào đất liền\nBão số 4 vào đất liền\nHai bên ký.": {
            "Bão số 4 vào đất liền": "teaser"
        },
    },
    never=["Hai bên trao đổi.\nLễ ký (Ảnh: T.L).\nLễ ký (Ảnh: T.L).", "Tin vui Tin vui"],
)
def _doubled(page: Page) -> None:
    """A headline printed twice, side by side or in two lines: the picture of a link and its text."""
    for index, line in page.open(0, page.stop):
        if line.stopped or (line.pictured and read_credit(line.text) is not None):
            continue
        half = len(line.text) // 2
        if len(line.text) > 30 and line.text[half] == " " and line.text[:half] == line.text[half + 1 :]:
            line.be("teaser", "doubled headline")
        elif (
            line.headline
            and index + 1 < page.stop
            and page.lines[index + 1].key == line.key
            and page.lines[index + 1].kind is None
        ):
            line.be("teaser", "doubled headline")
            page.lines[index + 1].be("teaser", "doubled headline")


@rule(
    "caption",
    reader="read_pieces",
    examples={
        f"{_OPENING}\nQuang cảnh lễ ký (Ảnh: T.L).\n{_MORE}": {
            "Quang cảnh lễ ký": "caption",
            "(Ảnh: T.L).": "byline",
        },
        f"{_TITLE}\n{_OPENING}\nÔng Lê Văn Mẫu phát biểu tại lễ ký.\n{_MORE}": {
            "Ông Lê Văn Mẫu phát biểu tại lễ ký.": "caption"
        },
    },
    never=["Phát biểu tại lễ ký, ông Lê Văn Mẫu khẳng định hai tỉnh sẽ tiếp tục phối hợp chặt chẽ."],
)
def _captions(page: Page) -> None:
    """A line with a photo credit; one short sentence printed twice; one that names what a picture shows."""
    seen = Counter(line.key for line in page.lines[: page.stop])
    before = ""
    for _, line in page.open(0, page.stop):
        if page.title is not None and line.key == page.title.key:
            line.be("caption", "the title again")
            continue
        credit = read_credit(line.text) if line.pictured and len(line.text) < 2 * LONGEST_CAPTION else None
        if credit is not None and len(line.text) - credit.end < 3:
            line.be("caption", "caption")
        elif page.title is not None and len(line.text) <= 260 and not inner_stop(line.text):
            again = seen[line.key] > 1 and (line.stopped or line.key == before)
            if line.text[0] not in "-\"'" and (again or _names_a_picture(line)):
                line.be("caption", "caption")
        before = line.key


def _reports(key: str) -> bool:
    """A sentence that reports: `Tại lễ ký, …`, `Sáng 3/6, …`, or with a word of telling or of tense."""
    return key.split(" ", 1)[0] in lexicon.phrases("section_report_opening") or any(
        f" {word}" in key for word in lexicon.phrases("section_told")
    )


def _names_a_picture(line: Line) -> bool:
    """Who speaks, signs, shakes hands: one sentence from its subject on, nothing told or said."""
    key = line.key
    if any(cue in key for cue in lexicon.phrases("section_caption_sure")):
        return len(key) <= 220
    if _reports(key):
        return False
    cues = openings("section_caption")
    return any(cue in key for cue in cues) and not key.startswith(cues)


@rule(
    "headline amid prose",
    reader="read_pieces",
    examples={
        f"{_TITLE}\n{_MORE}\n"
        "Khánh thành cầu treo qua sông tại huyện biên giới\nĐoàn bác sĩ tình nguyện lên đường sang nước bạn\n"
        f"{_OPENING}\n{_OPENING}": {
            "Khánh thành cầu treo qua sông tại huyện biên giới": "teaser",
            "Đoàn bác sĩ tình nguyện lên đường sang nước bạn": "teaser",
        },
        f"{_TITLE}\n{_OPENING}\n{_MORE}\nLào - Thái Lan khởi công xây dựng cầu hữu nghị mới\n{_MORE}": {
            "Lào - Thái Lan khởi công xây dựng cầu hữu nghị mới": "teaser"
        },
    },
    never=[f"{_TITLE}\n{_OPENING}\nDày thêm trang sử hữu nghị\n{_MORE}\n"],
)
def _headlines(page: Page) -> None:
    """Headlines without a stop where prose surrounds them: two in a row, one that a list below prints
    again, one right under the lead or above the byline, or one that names several names. Any other
    that stands alone is a subheading, or a paragraph that lost its stop."""
    first = page.first_prose()
    body = page.lines[first : page.stop]
    if sum(len(line.text) for line in body if line.prose) < 2 * sum(len(line.text) for line in body if line.headline):
        return
    below = {line.key for line in page.lines[page.stop :]}
    for at, end in page.runs(first + 1, lambda line: line.headline):
        run = page.lines[at:end]
        if len(run) > 1 and end < len(page.lines):
            sure = [] if _is_list(page, at, run) else run
        else:
            sure = [
                line
                for line in run
                if line.key in below
                or (len(line.text) > 40 and (_names_names(line) or _beside_the_text(page, at, end, first)))
            ]
        for line in sure:
            line.be("teaser", "headline amid prose")


def _names_names(line: Line) -> bool:
    """`Lào - Thái Lan khởi công cầu hữu nghị thứ năm`: a subheading would not; nor does it tell the past."""
    capitals = sum(word[0].isupper() for word in line.text.split()[1:])
    return capitals >= 2 and len(line.text) <= 120 and not _reports(line.key)


def _beside_the_text(page: Page, at: int, end: int, first: int) -> bool:
    lines = page.lines
    under_lead = at == first + 1 and page.title is not None and end < len(lines) and lines[end].prose
    return under_lead or (end < len(lines) and lines[end].kind == "byline" and at > first + 1)


@rule(
    "after the byline",
    reader="read_pieces",
    examples={
        f"{_TITLE}\n{_OPENING}\nThu Mẫu\nLãnh đạo hai tỉnh sau lễ ký.": {"Lãnh đạo hai tỉnh sau lễ ký.": "caption"},
        f"{_TITLE}\n{_OPENING}\nThu Mẫu\nBão số 4 đổ bộ vào đất liền\nGiá vàng hôm nay tăng mạnh": {
            "Giá vàng hôm nay tăng mạnh": "teaser"
        },
    },
)
def _after_byline(page: Page) -> None:
    """Short lines after the signature are captions of a gallery; two headlines or more, other news."""
    prose = page.first_prose()
    signed = max(
        (i for i, line in enumerate(page.lines[: page.stop]) if i > prose and line.kind == "byline"), default=None
    )
    if signed is None:
        return
    listed = any(line.rule == "doubled headline" for line in page.lines[signed:])
    rest = [line for _, line in page.open(signed + 1, page.stop)]
    listed = listed or sum(line.headline for line in rest) > 1
    for line in rest:
        if listed and (line.headline or line.prose):  # headlines, each with its abstract
            line.be("teaser", "after the byline")
        elif len(line.text) <= 400 and not inner_stop(line.text):
            line.be("caption", "after the byline")


@rule(
    "lead",
    reader="read_pieces",
    examples={
        f"{_TITLE}\nHai tỉnh thống nhất mở rộng hợp tác về giáo dục, y tế và thương mại.\n{_OPENING}": {
            "Hai tỉnh thống nhất mở rộng hợp tác về giáo dục, y tế và thương mại.": "lead"
        },
    },
    never=[f"{_TITLE}\n{_OPENING}"],
)
def _lead(page: Page) -> None:
    """The paragraph under the title, where more text follows it."""
    if page.title is None:
        return
    rest = [line for _, line in page.open(0, page.stop)]
    for at, line in enumerate(rest):
        if line.prose or len(line.text) > 100:
            if len(line.text) <= _LONGEST_LEAD and any(other.prose for other in rest[at + 1 :]):
                line.be("lead", "lead")
                page.lead = line
            return


def _body(page: Page) -> None:
    for _, line in page.open():
        line.be("body", "body")


STEPS: tuple[Callable[[Page], None], ...] = (
    _furniture,
    _publication,
    _title,
    _links,
    _bylines,
    _other_news,
    _bullets,
    _doubled,
    _captions,
    _headlines,
    _lead,
    _after_byline,
    _body,
)
