"""``claimcheck init``: a settings file to begin with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claimcheck import configuration
from claimcheck.cli import files
from claimcheck.cli.entry import OK
from claimcheck.cli.options import Running
from claimcheck.cli.session import Session
from claimcheck.cli.streams import Terminal
from claimcheck.errors import UsageError

_EXAMPLES = {
    "encoding": '"cp1252"', "lang": '"id"', "format": '"text"', "max-errors": "10", "decisions": '"decisions.jsonl"',
}  # fmt: skip
"""For settings that are nothing without a value."""


def init(
    terminal: Terminal,
    running: Running,
    folder: Annotated[str, typer.Argument(help="Where; this folder without it.", metavar="[FOLDER]")] = ".",
    force: Annotated[bool, typer.Option("--force", help="Overwrite a file that is there.", show_default=False)] = False,
) -> int:
    """Write a claimcheck.toml that names every setting, each as it is without it.

    \b
    Examples:
      claimcheck init
      claimcheck init desk/
    """
    session = Session.begin(terminal, running)
    target = Path(folder) / configuration.FILE
    if target.exists() and not force:
        raise UsageError(f"{target}: is there already; choose another name, or --force")
    files.check(str(target), [])
    files.write(str(target), starter())
    terminal.say(session.words("wrote", path=target))
    return OK


def starter() -> str:
    """Every setting with what it means, switched off, so that the file changes nothing until somebody edits it."""
    lines = ["# Settings of claimcheck; take the # away from what should hold. A flag beats them.", ""]
    for name, key in configuration.KEYS.items():
        choices = f": {', '.join(key.choices)}" if key.choices else ""
        lines += [f"# {key.about}{choices}", f"# {name} = {_EXAMPLES.get(name) or _toml(key)}", ""]
    return "\n".join(lines)


def _toml(key: configuration.Key) -> str:
    if isinstance(key.default, bool):
        return str(key.default).lower()
    if isinstance(key.default, tuple):
        return "[]"
    if isinstance(key.default, int):
        return str(key.default)
    return f'"{key.default}"'
