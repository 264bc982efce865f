"""The tests with every Python that the classifiers name, the dependencies at their newest and at their lowest.

The wheel is built once. Each environment gets the wheel, not the checkout: the tests run in a copy that has no ``src``,
and ``tests/test_package.py`` looks that the installed package is what they import. An interpreter is a word of the
variable ``INTERPRETERS``, or ``python3.N`` on the PATH; one that is missing is named, and fails nothing.

    python .ci/test_all.py [a word or option for pytest]...
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LEAVE = shutil.ignore_patterns(
    "src", "build", "dist", "out", "site", "__pycache__", ".git", ".venv", ".*_cache", ".hyp*"
)
# Old packages beside new ones warn of each other; that says nothing of ours.
WARN = {"highest": (), "lowest-direct": ("-W", "default")}
VERSION = "import sys; print('{}.{}'.format(*sys.version_info))"


def main(wanted: Sequence[str]) -> int:
    """Build, install, test, tell; the exit code."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    versions = [name.rpartition(" ")[2] for name in project["classifiers"] if ":: Python :: 3." in name]
    found = interpreters(versions)
    told = [f"{version:6} {'-':8} not here" for version in versions if version not in found]
    failed = not found
    with tempfile.TemporaryDirectory(prefix="vnlao-coop-") as folder:
        wheel = build(Path(folder))
        copy = shutil.copytree(ROOT, Path(folder) / "checkout", ignore=LEAVE)
        # The lowest are those of the lowest Python: on a later one, a lower bound would be one that has wheels for it.
        runs = [(version, "highest") for version in found] + [(v, "lowest-direct") for v in versions[:1] if v in found]
        for version, resolution in runs:
            began = time.monotonic()
            python = install(found[version], resolution, wheel, Path(folder) / f"{version}-{resolution}")
            good = python is not None and test(python, copy, (*WARN[resolution], *wanted))
            failed |= not good
            seconds = time.monotonic() - began
            told.append(f"{version:6} {resolution.split('-')[0]:8} {'passed' if good else 'FAILED'} in {seconds:.0f} s")
    print("\nPython dependencies", *told, sep="\n")
    return int(failed)


def interpreters(versions: Sequence[str]) -> dict[str, str]:
    """The interpreters at hand by version: those named, else those on the PATH that run."""
    found: dict[str, str] = {}
    for name in os.environ.get("INTERPRETERS", "").split() or [f"python{version}" for version in versions]:
        try:
            done = subprocess.run([name, "-c", VERSION], capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):  # not there, or a shim for one that is not
            continue
        found.setdefault(done.stdout.strip(), name)
    return {version: found[version] for version in versions if version in found}


def build(folder: Path) -> Path:
    """The wheel of this checkout."""
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(interpreter: str, resolution: str, wheel: Path, folder: Path) -> Path | None:
    """The Python of a new environment with the wheel and what the tests need; None where that cannot be made."""
    print(f"\n{interpreter}, {resolution}", flush=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    uv = (sys.executable, "-m", "uv", "--quiet")
    fill = (*uv, "pip", "install", "--python", str(python))
    commands = (
        (*uv, "venv", "--python", interpreter, str(folder)),
        (*fill, "--resolution", resolution, "--requirements", str(ROOT / "pyproject.toml"), "--extra", "dev"),
        (*fill, "--no-deps", str(wheel)),
    )
    return None if any(subprocess.run(command, check=False).returncode for command in commands) else python


def test(python: Path, checkout: Path, wanted: Sequence[str]) -> bool:
    """Whether the tests pass there."""
    shown = "import platform, pydantic, babel; print(platform.python_version(), pydantic.VERSION, babel.__version__)"
    subprocess.run([python, "-c", shown], check=True)
    tests = [str(python), "-m", "pytest", "-q", "-rs", "--pyargs", "vnlao_coop", "tests", "docs", "README.md", *wanted]
    return subprocess.run(tests, cwd=checkout, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
