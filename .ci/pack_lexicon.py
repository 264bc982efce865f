"""What a build does beside copying files: it packs the lexicon (``src/vnlao_coop/vi/lexicon/packed.py``)."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PackLexicon(BuildHookInterface[Any]):
    """Writes the packed lexicon into the tree, where an editable install finds it, and into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (the interface has it)
        """Pack the tables of this tree; ``version`` (standard or editable) makes no difference."""
        folder = Path(self.root, "src", "vnlao_coop", "vi", "lexicon")
        packed = runpy.run_path(str(folder / "packed.py"))
        target = folder / packed["NAME"]
        target.write_bytes(packed["pack"](packed["sources_in"](folder)))
        build_data["artifacts"].append(f"/{target.relative_to(self.root).as_posix()}")
