"""The front door: every public name is there, typed and lazily loaded, and the import is light."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import vnlao_coop


def test_what_is_tested_is_the_checkout_or_what_is_installed() -> None:
    home = Path(vnlao_coop.__file__).parent
    beside = Path(__file__).parent.parent / "src" / "vnlao_coop"
    assert home == beside if beside.is_dir() else home.parent.name == "site-packages"


def test_the_three_lists_of_names_agree() -> None:
    tree = ast.parse(Path(vnlao_coop.__file__).read_text(encoding="utf-8"))
    (checked,) = (node for node in tree.body if isinstance(node, ast.If))
    typed = {
        (node.module or "").removeprefix("vnlao_coop."): tuple(sorted(name.name for name in node.names))
        for node in checked.body
        if isinstance(node, ast.ImportFrom)
    }
    assert typed == {home: tuple(sorted(names)) for home, names in vnlao_coop._HOMES.items()}
    assert sorted(vnlao_coop.__all__) == sorted(name for names in vnlao_coop._HOMES.values() for name in names)


@pytest.mark.parametrize("name", vnlao_coop.__all__)
def test_every_name_is_there(name: str) -> None:
    found = getattr(vnlao_coop, name)
    assert found.__name__ == ("Annotated" if name.startswith("Vietnamese") else name)
    assert found.__doc__
    assert name in dir(vnlao_coop)


def test_another_name_is_not() -> None:
    with pytest.raises(AttributeError, match="no attribute 'parse_nothing'"):
        vnlao_coop.parse_nothing  # noqa: B018


def test_importing_loads_nothing_heavy() -> None:
    script = "import sys, vnlao_coop; print(sorted({'pydantic', 'babel', 'pandas', 'dateutil'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
