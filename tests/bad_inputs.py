"""Texts that no newspaper prints, as long as one likes: for tests/test_bad_input.py and benchmarks/bad_input.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

# What stands beside the bad input, and has to come out as ever.
SOUND = (
    "Sáng 18/9/2024, Chủ tịch UBND tỉnh Nghệ An Lê Văn Mẫu tiếp Đại sứ Lào tại Việt Nam Khamphao Sisavath."
    " Tỉnh Nghệ An tặng tỉnh Xiêng Khoảng 2 tỷ đồng để xây dựng trường học."
)


class Bad(NamedTuple):
    """``make(size)`` is the text; ``full`` the size that the benchmark goes up to, tests take a hundredth."""

    make: Callable[[int], str]
    full: int


BAD: dict[str, Bad] = {
    "50 MB in one line": Bad(lambda n: "bạn đọc gửi về tòa soạn, " * (n // 25), 50_000_000),
    "reports in one line": Bad(lambda n: (SOUND + " ") * (n // len(SOUND)), 2_000_000),
    "commas": Bad(lambda n: "," * n, 100_000),
    "brackets that close": Bad(lambda n: "(" * n + ")" * n, 10_000),
    "brackets that do not": Bad(lambda n: "[" * n, 100_000),
    "quotation marks": Bad(lambda n: '"' * n, 100_000),
    "full stops": Bad(lambda n: "." * n, 100_000),
    "a million digits": Bad(lambda n: "tặng " + "7" * n + " USD", 1_000_000),
    "a million decimals": Bad(lambda n: "tặng 1," + "7" * n + " triệu USD", 1_000_000),
    "groups of thousands": Bad(lambda n: "tặng 1" + ".000" * n + " USD", 250_000),
    "billions of billions": Bad(lambda n: "tặng 2" + " tỷ" * n + " đồng", 100_000),
    "tens of billions of billions": Bad(lambda n: "tặng hàng chục" + " tỷ" * n + " đồng", 100_000),
    "ten to the four hundredth": Bad(lambda n: "tặng 10^400 USD, " * n, 30_000),
    "numbers in words": Bad(lambda n: "một phẩy" + " hai" * n, 100_000),
    "slashes": Bad(lambda n: "1/" * n, 100_000),
    "hyphens": Bad(lambda n: "1-" * n, 100_000),
    "colons": Bad(lambda n: "1:" * n, 100_000),
    "offices": Bad(lambda n: "Chủ tịch " * n, 100_000),
    "offices in a list": Bad(lambda n: "Chủ tịch, " * n, 100_000),
    "deputies": Bad(lambda n: "Phó " * n, 100_000),
    "bodies in bodies": Bad(lambda n: "Ban Chỉ đạo của Hội đồng thuộc Ủy ban " * n, 20_000),
    "bodies in capitals": Bad(lambda n: "SỞ BỘ BAN " * n, 30_000),
    "names": Bad(lambda n: "Lê Văn Mẫu " * n, 100_000),
    "names joined by và": Bad(lambda n: "Lê Văn Mẫu và " * n, 50_000),
    "forms of address": Bad(lambda n: "ông " * n, 100_000),
    "hyphenated syllables": Bad(lambda n: "Xi-" * n, 100_000),
    "one long word": Bad(lambda n: "ă" * n, 1_000_000),
    "one long word in capitals": Bad(lambda n: "Ă" * n, 1_000_000),
    "documents": Bad(lambda n: "Biên bản về Bản ghi nhớ của " * n, 30_000),
    "between and between": Bad(lambda n: "giữa " * n, 100_000),
    "one gave and gave": Bad(lambda n: "đã tặng " * n, 100_000),
    "invited and invited": Bad(lambda n: "mời " * n, 100_000),
    "photo credits": Bad(lambda n: "(Ảnh: " * n, 50_000),
    "lists in lists": Bad(lambda n: "- " * n, 100_000),
    "blanks": Bad(lambda n: " " * n, 1_000_000),
    "no-break spaces": Bad(lambda n: "\u00a0" * n, 1_000_000),
    "lines": Bad(lambda n: "\n" * n, 1_000_000),
    "carriage returns": Bad(lambda n: "\r" * n, 1_000_000),
    "NUL": Bad(lambda n: "\x00" * n, 1_000_000),
    "zero-width spaces": Bad(lambda n: "\u200b" * n, 1_000_000),
    "bidi controls": Bad(lambda n: "\u202e\u2066" * n, 500_000),
    "marks on one letter": Bad(lambda n: "e" + "\u0301" * n, 1_000_000),
    "marks on no letter": Bad(lambda n: "\u0301 " * n, 300_000),
    "letters with two marks": Bad(lambda n: "e\u0302\u0323" * n, 300_000),
    "lone surrogates": Bad(lambda n: "\ud83d" * n, 300_000),
    "flags": Bad(lambda n: "🇱🇦" * n, 300_000),
    "Lao": Bad(lambda n: "ນາຍົກລັດຖະມົນຕີ " * n, 50_000),
    "Lao vowel signs": Bad(lambda n: "\u0eb4" * n, 300_000),
    "tags": Bad(lambda n: "<b>" * n, 200_000),
    "entities": Bad(lambda n: "&amp;" * n, 200_000),
    "addresses of pages": Bad(lambda n: "http://" * n, 100_000),
    "letters of western Europe": Bad(lambda n: "ÿþ" * n, 300_000),
    "UTF-8 encoded twice": Bad(lambda n: "Ä‘oÃ n LÃ o " * n, 50_000),
}  # fmt: skip
