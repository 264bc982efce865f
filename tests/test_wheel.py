"""What users install: the whole package and nothing else, working without the checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

from vnlao_coop.vi.lexicon import packed

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "vnlao_coop"
pytestmark = pytest.mark.skipif(not SOURCE.is_dir(), reason="the package is installed here, its source is not")
SUFFIXES = {".py", ".toml", ".typed", ".css", ".js", ".sql"}
TRY = """
import sys
sys.path.insert(0, sys.argv[1])
import vnlao_coop
assert vnlao_coop.__file__.startswith(sys.argv[1]), vnlao_coop.__file__
article = vnlao_coop.parse_article("Ngày 18/9/2024, hai bên bàn về 3 triệu USD.")
print(article.dates[0].value.edtf, article.money[0].value)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(directory)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (found,) = directory.glob("*.whl")
    return found


def test_the_wheel_holds_the_package_and_its_tables(wheel: Path) -> None:
    wanted = {p.relative_to(SOURCE).as_posix() for p in SOURCE.rglob("*") if p.suffix in SUFFIXES}
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    inside = {name.removeprefix("vnlao_coop/") for name in names if name.startswith("vnlao_coop/")}
    assert inside == wanted | {f"vi/lexicon/{packed.NAME}"}
    assert "py.typed" in inside
    assert {name.split("/")[0] for name in names} == {"vnlao_coop", wheel.name.split("-py3")[0] + ".dist-info"}


def test_the_packed_lexicon_of_the_wheel_is_that_of_its_tables(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {Path(name).name: archive.read(name) for name in archive.namelist() if "/vi/lexicon/" in name}
    tables = {name: data for name, data in held.items() if name.endswith(".toml")}
    assert packed.unpack(held[packed.NAME], tables) == packed.parse(tables)


def test_the_wheel_says_what_it_needs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
        metadata = Parser().parsestr(archive.read(name).decode())
    assert metadata["Requires-Python"] == ">=3.11"
    core = {line.split(">")[0] for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line}
    assert core == {"pydantic", "python-dateutil", "babel"}
    assert {"cli", "tables", "notebook", "dev"} <= set(metadata.get_all("Provides-Extra", []))


def test_the_wheel_reads_an_article(wheel: Path) -> None:
    done = subprocess.run([sys.executable, "-I", "-c", TRY, str(wheel)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[0] == "2024-09-18 3000000 USD"
