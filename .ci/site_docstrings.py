"""What the site does with docstrings: doctests become blocks of code, roles become the names they point to."""

from __future__ import annotations

import re
from typing import Any

import griffe

_ROLE = re.compile(r":(?:func|class|data|meth|mod|attr):`(~?)([^`]+)`")
_DOCTEST = re.compile(r"^>>> .*?(?=\n[ \t]*\n|\Z)", re.DOTALL | re.MULTILINE)


def shown(text: str) -> str:
    """A docstring as Markdown: doctests fenced; of a role its name, whole or (with a tilde) its last part."""
    text = _ROLE.sub(lambda m: f"`{m[2].rpartition('.')[2] if m[1] else m[2]}`", text)
    return _DOCTEST.sub(lambda m: f"```pycon\n{m[0]}\n```", text)


class Docstrings(griffe.Extension):
    """Applied to every object of the package."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        """Once an object is read."""
        if obj.docstring is not None:
            obj.docstring.value = shown(obj.docstring.value)
