"""How the rules commands print: a table of plain text, or JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from claimcheck.cli.streams import Terminal
from claimcheck.errors import UsageError

Format = Annotated[str, typer.Option("--format", "-f", metavar="text|json", help="Output format.")]


def wanted(format: str) -> str:
    """The format asked for.

    Raises:
        UsageError: these commands do not have it.
    """
    if format not in ("text", "json"):
        raise UsageError(f"--format {format}: use text or json")
    return format


def write_json(terminal: Terminal, value: Any) -> None:
    """A value as JSON for other programs."""
    terminal.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n", machine=True)


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Columns as wide as they need, two spaces apart."""
    every = (head, *rows)
    widths = [max(len(row[index]) for row in every) for index in range(len(head))]
    return "".join("  ".join(map(str.ljust, row, widths)).rstrip() + "\n" for row in every)


def counted(number: int, noun: str) -> str:
    """``1 rule``, ``2 rules``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
