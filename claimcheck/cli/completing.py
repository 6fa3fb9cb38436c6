"""What a shell is answered while a person types: from a table beside this module, so that typer need not be imported.

``docs/generate.py`` writes the table from the commands themselves, and a test holds it to them. A shell that is not
known here is left to typer, which asks the commands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

VARIABLE = "_CLAIMCHECK_COMPLETE"
TABLE = "completion.json"
Pair = tuple[str, str]


def answer(environment: Mapping[str, str]) -> tuple[str, int] | None:
    """What to print and the exit code for a shell's question; None when it is not one for here."""
    shell = environment.get(VARIABLE, "").removeprefix("complete_")
    if shell == "bash":
        typed = _split(environment.get("COMP_WORDS", ""))
        at = int(environment.get("COMP_CWORD", "0"))
        return "\n".join(name for name, _ in offers(typed[1:at], typed[at] if at < len(typed) else "")) + "\n", 0
    if shell not in ("zsh", "fish"):
        return None
    line = environment.get("_TYPER_COMPLETE_ARGS", "")
    words = _split(line)[1:]
    begun = words.pop() if words and not line.endswith(" ") else ""
    found = list(offers(words, begun))
    if shell == "zsh":
        told = "\n".join(f'"{_quoted(name)}":"{_quoted(about)}"' if about else f'"{name}"' for name, about in found)
        return (f"_arguments '*: :(({told}))'\n" if found else "_files\n"), 0
    if environment.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args":
        return "", 0 if found else 1
    return "".join(f"{name}\t{' '.join(about.split())}\n" for name, about in found), 0


def offers(words: Sequence[str], begun: str) -> Iterator[Pair]:
    """The commands, options or values that can stand here and begin as typed, each with what it does."""
    node, values, given = _table(), None, set[str]()
    for word in words:
        if values is not None:
            values = None
        elif word.startswith("-"):
            option = _option(node, word)
            given.add(option["names"][0] if option else word)
            values = option["values"] if option and "values" in option and "=" not in word else None
        elif word in node.get("commands", {}):
            node = node["commands"][word]
    name, equals, part = begun.partition("=")
    if values is None and equals and name.startswith("-"):
        values, begun = (_option(node, name) or {}).get("values"), part
    if values is not None:
        yield from ((value, "") for value in values if value.startswith(begun))
    elif begun.startswith("-"):
        for option in node["options"]:
            if option["names"][0] not in given or option.get("again"):
                yield from ((one, option["help"]) for one in option["names"] if one.startswith(begun))
    else:
        for command, about in node.get("commands", {}).items():
            if command.startswith(begun):
                yield command, about["help"]
        yield from ((value, "") for value in node.get("values", ()) if value.startswith(begun))


def _option(node: Mapping[str, Any], word: str) -> Mapping[str, Any] | None:
    name = word.partition("=")[0]
    return next((option for option in node["options"] if name in option["names"]), None)


def _table() -> Any:
    import json
    from pathlib import Path

    return json.loads(Path(__file__).with_name(TABLE).read_text(encoding="utf-8"))


def _split(line: str) -> list[str]:
    """The words of a command line that may end in the middle of a quote."""
    import shlex

    reader = shlex.shlex(line, posix=True)
    reader.whitespace_split = True
    reader.commenters = ""
    found: list[str] = []
    try:
        found += reader
    except ValueError:  # the quote is not closed yet
        found.append(reader.token)
    return found


def _quoted(text: str) -> str:
    """Text inside the double quotes of zsh's ``_arguments``."""
    for character, written in (('"', '""'), ("'", "''"), ("$", "\\$"), ("`", "\\`"), (":", "\\\\:")):
        text = text.replace(character, written)
    return " ".join(text.split())
