"""From a report to the screen or a file, in the format asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from claimcheck import configuration
from claimcheck.cli import files
from claimcheck.cli.session import Session
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.model import Report

_HUMAN = ("table", "text")
_BINARY = ("xlsx",)


def format_of(
    session: Session, output: str | None, *, text: str, screen: str, allowed: tuple[str, ...] = configuration.FORMATS
) -> str:
    """The format: as asked for, else by the output's ending, else ``screen`` on a terminal and ``text`` in a pipe.

    Raises:
        UsageError: the command has no such format, or it cannot be read from the file's ending.
    """
    from claimcheck.renderers import format_of as named_by

    file = None if output in (None, "-") else output
    by_ending = named_by(PurePath(file)) if file is not None else None
    asked, origin = session.settings["format"]
    if asked is not None and asked not in allowed:
        if origin == "command line":
            raise UsageError(f"--format: this command writes {', '.join(allowed)}, not {asked}")
        asked = None  # a setting meant for another command
    if asked is not None and (origin == "command line" or by_ending is None):
        return _fit(session, asked, file)
    if file is None:
        return screen if output is None and session.terminal.out.isatty() else text
    if PurePath(file).name == "" or Path(file).is_dir():
        raise UsageError(f"{file}: is a folder; name a file in it")
    if by_ending is None or by_ending not in allowed:
        raise UsageError(f"{output}: its ending does not name a format; add --format, one of {', '.join(allowed)}")
    return by_ending


def show(session: Session, report: Report, wanted: str, output: str | None) -> str | bytes | None:
    """Render the report and put it where it belongs; what was written comes back, but for a terminal's table."""
    language = session.value("ui-lang")
    if wanted in _HUMAN and not session.value("explain-pairs"):
        report = replace(report, refusals=())
    with session.timed("report written", "writing" if output not in (None, "-") else ""):
        if wanted == "table":
            from claimcheck.cli import table

            table.show(report, session.terminal.out, language=language, colour=session.terminal.coloured())
            return None
        from claimcheck.renderers import render

        data = render(report, wanted, language=language)
        place(session, data, wanted, output)
        return data


def place(session: Session, data: str | bytes, wanted: str, output: str | None) -> None:
    """Data to a file, whole or not at all, or to standard output."""
    if output is None or output == "-":
        session.terminal.write(data, machine=wanted not in _HUMAN)
        return
    files.write(output, data)
    session.terminal.detail(session.words("wrote", path=output))


def _fit(session: Session, wanted: str, file: str | None) -> str:
    if wanted in _BINARY and file is None and session.terminal.out.isatty():
        raise UsageError(f"{wanted} is not for a terminal; write it to a file with -o")
    return "text" if wanted == "table" and file is not None else wanted
