"""The article in a web page (extra ``vnlao_coop[html]``).

>>> page = '''<title>Báo Mẫu</title><h1>Hai tỉnh ký thỏa thuận hợp tác mới</h1>
... <meta property="article:published_time" content="2024-06-03T08:00:00+07:00">
... <article><p>Sáng 3/6, tỉnh Nghệ An và tỉnh Xiêng Khoảng ký thỏa thuận hợp tác tại thành phố Vinh.</p>
... <p>Nghệ An tặng Xiêng Khoảng 2 tỷ đồng để xây dựng trường học ở huyện Noọng Hét.</p></article>'''
>>> article = read_html(page, url="https://bao.example/hai-tinh")
>>> article.title, article.published_at.isoformat(), [str(c.amount) for c in article.commitments]
('Hai tỉnh ký thỏa thuận hợp tác mới', '2024-06-03T08:00:00+07:00', ['2000000000 VND'])
"""

from __future__ import annotations

from typing import Any

from vnlao_coop.models.article import Article
from vnlao_coop.vi.article import parse_article
from vnlao_coop.vi.encodings import Decoded, titles
from vnlao_coop.web.decoding import decode
from vnlao_coop.web.metadata import read_metadata


def read_html(html: str | bytes, url: str | None = None, *, file: str | None = None) -> Article:
    """The records of the article in a saved web page.

    ``article.text`` is what the page prints of it, a line for each headline, lead, paragraph, caption and row of a
    table; evidence points into that text. Date (with its zone), authors, newspaper, canonical address, title and lead
    come from the page's JSON-LD or ``meta`` elements, or from the page itself. ``url`` is where the page came from:
    it completes a relative address, and is kept where the page states none; ``file`` is kept for those who look for
    the page again. Bytes are read as what they are, not as what the page declares.

    Raises ``ImportError`` where the extra is missing, ``ValueError`` where the page holds no article.
    """
    return parse_article(**read_page(html, url), file=file)


def read_page(html: str | bytes, url: str | None = None) -> dict[str, Any]:
    """The article's text and what the page says of it, as :func:`~vnlao_coop.vi.article.parse_article` takes them.

    Raises as :func:`read_html` does.
    """
    try:
        from vnlao_coop.web.body import find_lead, find_lines, find_title, parse
    except ImportError as error:
        raise ImportError("read_html needs trafilatura: pip install 'vnlao_coop[html]'") from error
    markup, encoding = decode(html) if isinstance(html, bytes) else Decoded(html, "utf-8")
    tree = parse(markup)
    stated = read_metadata(tree, url)
    title = find_title(tree, stated.title)
    lead = find_lead(tree, title, stated.description)
    lines = [line for line in find_lines(tree) if line not in (title, lead)]
    if not lines and lead is None:
        raise ValueError("no article was found in the page")
    given = {
        "title": title,
        "lead": lead,
        "published": stated.published,
        "authors": stated.authors or None,
        "source": stated.source,
        "url": stated.url,
        "encoding": encoding if encoding in titles() else None,
    }
    text = "\n".join(line for line in (title, lead, *lines) if line)
    return {"text": text} | {name: value for name, value in given.items() if value is not None}
