"""The command line: the only place where typer and rich are known."""

from __future__ import annotations

import os
from typing import NoReturn

__all__ = ["main"]


def main() -> NoReturn:
    """Run ``claimcheck`` with the process's arguments, and exit with one of the documented codes."""
    if os.environ.get("_CLAIMCHECK_COMPLETE", "").startswith("complete_"):
        _complete()
    from claimcheck.cli.entry import run

    raise SystemExit(run())


def _complete() -> None:
    """Answer a shell at once where that can be done without typer: it asks after every Tab."""
    from claimcheck.cli.completing import answer

    known = answer(os.environ)
    if known is not None:
        print(known[0], end="")
        raise SystemExit(known[1])
