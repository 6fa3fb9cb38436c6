"""``python -m claimcheck``."""

from __future__ import annotations

from claimcheck.cli import main

if __name__ == "__main__":  # a worker process imports this module too
    main()
