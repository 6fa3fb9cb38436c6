"""Help as people know it from other tools: arguments without types, one whole line a command, in their language."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

_SHORT = 64
"""Characters of a command's line in a list of commands; longer ones are cut where a clause ends."""
_FIXED = re.compile(
    r"^(Usage:|Options:|Arguments:|Commands:)|\[(?:OPTIONS|ARGS)\]|\bCOMMAND\b(?= \[)|\[(?:default: |required\])",
    re.MULTILINE,
)


def dressed(command: Any, language: str) -> Any:
    """A command and all below it with help fit to be read; nothing else about them changes."""
    told = _teller(language)
    for parameter in command.params:
        if getattr(parameter, "help", None):
            parameter.help = told(" ".join(parameter.help.split()))
        if parameter.param_type_name == "argument":
            _plain(parameter)
    if command.help:
        text = inspect.cleandoc(command.help)
        command.short_help = _short(told(_first(text)))
        command.help = "\n\n".join(_paragraph(part, told) for part in text.split("\n\n"))
    if language != "en":
        _speak(command, told)
    for below in getattr(command, "commands", {}).values():
        dressed(below, language)
    return command


def _teller(language: str) -> Callable[[str], str]:
    if language == "en":
        return lambda text: text
    from claimcheck.renderers.phrases import translate

    return lambda text: translate(text, language)


def _first(text: str) -> str:
    return " ".join(text.partition("\n\n")[0].split())


def _paragraph(text: str, told: Callable[[str], str]) -> str:
    """Prose is one message; a paragraph that keeps its lines is one message a line."""
    if not text.startswith("\b"):
        return told(" ".join(text.split()))
    return "\n".join(_line(line, told) for line in text.split("\n"))


def _line(line: str, told: Callable[[str], str]) -> str:
    stripped = line.strip()
    return line.replace(stripped, told(stripped)) if stripped else line


def _short(text: str) -> str:
    text = text.split(". ")[0].rstrip(".")
    if len(text) <= _SHORT:
        return text
    cut = max(text.rfind(mark, 0, _SHORT) for mark in ",;:")
    return text[:cut] if cut > 0 else text


def _plain(argument: Any) -> None:
    """``PATH...`` in place of ``{PATH}...`` and ``PATH <list[str]>``."""
    name = argument.metavar or argument.name.upper()
    shown = name if argument.nargs == 1 or name.endswith(("...", "…")) else f"{name}..."
    usage = shown if argument.required or shown.startswith("[") else f"[{shown}]"
    argument.get_usage_pieces = lambda context: [usage]
    argument.get_help_record = lambda context: (shown, argument.help or "")


def _speak(command: Any, told: Callable[[str], str]) -> None:
    """The words that typer itself puts around help."""
    for parameter in command.params:
        if parameter.name == "help":
            parameter.help = told(parameter.help)
    usual, option = command.get_help, command.get_help_option

    def get_help(context: Any) -> str:
        return _FIXED.sub(lambda found: told(found[0]), usual(context))

    def get_help_option(context: Any) -> Any:
        found = option(context)
        if found is not None and found.help:
            found.help = told(found.help)
        return found

    command.get_help, command.get_help_option = get_help, get_help_option
