"""``python -m vnlao_coop``: the command ``vnlao-coop``."""

import sys

from vnlao_coop.cli import main

if __name__ == "__main__":
    sys.exit(main())
