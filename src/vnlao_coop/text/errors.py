"""What a parser raises: a code, the text, and the place, drawn with a caret."""

from __future__ import annotations

MESSAGES = {
    "edtf_unreadable": "this is no EDTF date",
    "number_empty": "no number here",
    "number_unreadable": "this is no number",
    "date_empty": "no date here",
    "date_unreadable": "this is no date",
    "date_needs_anchor": "this is reckoned from an anchor: give its day, or its moment where hours count",
    "date_is_duration": "this is a length of time, not a date",
    "date_is_set": "this recurs, it is not one date",
    "date_is_vague": "this names no date that could be known",
    "money_empty": "no sum of money here",
    "money_unreadable": "this is no sum of money",
    "money_needs_currency": "this names no currency",
}


class ReadError(ValueError):
    """``text`` is not the value it should be; ``start`` and ``end`` say where reading stopped.

    >>> print(ReadError("number_unreadable", "12 bò", 3, 5))
    this is no number
        12 bò
           ^^
    """

    def __init__(self, code: str, text: str, start: int, end: int, message: str | None = None) -> None:
        self.code = code
        self.text = text
        self.start = start
        self.end = end
        self.message = message or MESSAGES[code]
        super().__init__(self.code, self.message)

    def __reduce__(self) -> tuple[type[ReadError], tuple[str, str, int, int, str]]:
        return type(self), (self.code, self.text, self.start, self.end, self.message)  # a worker may send it home

    def __str__(self) -> str:
        line_start = self.text.rfind("\n", 0, self.start) + 1
        line_end = self.text.find("\n", self.start)
        line = self.text[line_start : line_end if line_end >= 0 else len(self.text)]
        at = self.start - line_start
        if at > 60:  # keep the place in sight
            line, at = "…" + line[at - 40 :], 41
        line = line[:100]
        width = max(1, min(self.end - self.start, len(line) - at))
        return f"{self.message}\n    {line}\n    {' ' * at}{'^' * width}"
