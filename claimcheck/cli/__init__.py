"""The command line: the only place where typer and rich are known."""

from __future__ import annotations

from typing import NoReturn

__all__ = ["main"]


def main() -> NoReturn:
    """Run ``claimcheck`` with the process's arguments, and exit with one of the documented codes."""
    from claimcheck.cli.entry import run

    raise SystemExit(run())
