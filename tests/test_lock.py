"""requirements-dev.txt, what `make run` and `make test` install, against pyproject.toml, which says what is needed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCK = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
PIN = re.compile(r"^(?P<pin>[\w.-]+==[^\\\n]+?) (?P<hashes>(?:\\\n +--hash=sha256:[0-9a-f]{64} ?)+)\n", re.MULTILINE)
VERSIONS = [name.rpartition(" ")[2] for name in PROJECT["classifiers"] if ":: Python :: 3." in name]
SYSTEMS = [
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
]


def needed(project: Mapping[str, Any], *extras: str) -> Iterator[Requirement]:
    """What the package needs, and these extras, an extra that names others followed."""
    for line in project["dependencies"]:
        yield Requirement(line)
    for extra in extras:
        for requirement in map(Requirement, project["optional-dependencies"][extra]):
            if requirement.name == project["name"]:
                yield from needed(project, *requirement.extras)
            else:
                yield requirement


def unmet(wanted: Iterable[Requirement], lock: str, around: dict[str, str]) -> list[str]:
    """What the lock does not hold there, in a version that is wanted."""
    pins: dict[str, list[str]] = {}
    for match in PIN.finditer(lock):
        pin = Requirement(match["pin"])
        if pin.marker is None or pin.marker.evaluate(around):
            pins.setdefault(canonicalize_name(pin.name), []).append(str(pin.specifier).removeprefix("=="))
    return sorted(
        str(requirement)
        for requirement in wanted
        if requirement.marker is None or requirement.marker.evaluate(around)
        if not any(requirement.specifier.contains(held) for held in pins.get(canonicalize_name(requirement.name), []))
    )


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system["platform_system"])
def test_the_lock_holds_what_is_needed(version: str, system: dict[str, str]) -> None:
    around = {**system, "python_version": version, "python_full_version": f"{version}.0"}
    assert unmet(needed(PROJECT, "dev", "docs"), LOCK, around) == []


def test_every_line_of_the_lock_is_a_pin_with_hashes_from_nowhere_in_particular() -> None:
    rest = PIN.sub("", LOCK)
    assert [line for line in rest.splitlines() if not re.fullmatch(r" *#.*", line)] == []
    assert len(PIN.findall(LOCK)) > len(list(needed(PROJECT, "dev", "docs")))
    assert "://" not in LOCK


HASH = "--hash=sha256:" + "0" * 64


@pytest.mark.parametrize(
    ("lock", "missing"),
    [
        (f"babel==2.15 \\\n    {HASH}\n", []),
        (f"Babel==2.15 ; python_version >= '3.10' \\\n    {HASH}\n    # via something\n", []),
        (f"babel==2.13 \\\n    {HASH}\n", ["babel>=2.14"]),
        (f"babel==2.15 ; sys_platform == 'win32' \\\n    {HASH}\n", ["babel>=2.14"]),
        ("babel==2.15\n", ["babel>=2.14"]),  # without a hash it is no pin
        (f"pydantic==2.15 \\\n    {HASH}\n", ["babel>=2.14"]),
    ],
)
def test_what_a_lock_does_not_hold_is_named(lock: str, missing: list[str]) -> None:
    around = {**SYSTEMS[0], "python_version": "3.11"}
    assert unmet([Requirement("babel>=2.14")], lock, around) == missing
