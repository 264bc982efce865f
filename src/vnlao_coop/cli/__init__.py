"""The command ``vnlao-coop``, also ``python -m vnlao_coop`` (extra ``vnlao_coop[cli]``)."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 where all was read, 1 where something could not be, 2 where the call was wrong."""
    try:
        from vnlao_coop.cli.app import run
    except ImportError as error:
        print(f"vnlao-coop: {error}", file=sys.stderr)
        return 2
    return run(arguments)
