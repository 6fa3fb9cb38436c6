"""Write ``docs/cli.md``, ``docs/claimcheck.1`` and the completion table from the command line.

``--check`` only says if they are stale. A test runs it, so none of them can drift from what the program does.
"""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from claimcheck import __version__
from claimcheck.cli import about, completing, entry
from claimcheck.cli.app import build
from claimcheck.cli.streams import Terminal
from claimcheck.configuration import FORMATS, KEYS, PREFIX

HERE = Path(__file__).resolve().parent
_LISTS = ("text", "jsonl", "json", "csv")
_WRITTEN = {
    "extract": _LISTS, "quantities": _LISTS, "history": _LISTS, "query": _LISTS, "origins": ("text", "json"),
    "explain": ("text", "json"),
}  # fmt: skip
"""The formats of commands that write lists and not reports."""
_HEAD = """# Command-line reference

Written by `python docs/generate.py`; a test keeps it true. Every command takes `--help`.
"""
_SETTINGS = """In `claimcheck.toml`, in `[tool.claimcheck]` of `pyproject.toml` (the nearest one inside the repository),
or as environment variables. A flag beats the environment, the environment beats the file. `claimcheck config show` says
where each value comes from. `--color` also obeys `NO_COLOR`, `FORCE_COLOR` and `TERM=dumb`, in this order.
"""


def commands() -> list[tuple[str, Any]]:
    """Every command with its full name, groups opened, in the order of ``--help``."""
    root = typer.main.get_command(build(Terminal(sys.stdout, sys.stderr, {})))
    return [("claimcheck", root), *_below("claimcheck", root)]


def _below(path: str, group: Any) -> Iterator[tuple[str, Any]]:
    for name, command in getattr(group, "commands", {}).items():
        yield f"{path} {name}", command
        yield from _below(f"{path} {name}", command)


def described(command: Any) -> tuple[str, str]:
    """A command's own words: its description, and its examples as written."""
    text = inspect.cleandoc(command.help or "").replace("\b\n", "").replace("\f", "")
    words, _, examples = text.partition("Examples:\n")
    examples, _, after = examples.partition("\n\n")
    return "\n\n".join(part for part in (words.strip(), after.strip()) if part), inspect.cleandoc("\n" + examples)


def options(command: Any) -> Iterator[tuple[str, str]]:
    """An option or argument as it is typed, and what it does."""
    for parameter in command.params:
        if getattr(parameter, "hidden", False):
            continue
        help_text = " ".join((getattr(parameter, "help", None) or "").split())
        metavar = parameter.metavar or (
            "" if getattr(parameter, "is_flag", False) or parameter.name == "help" else "TEXT"
        )
        if parameter.param_type_name == "argument":
            yield parameter.metavar or parameter.name.upper(), help_text
        else:
            names = ", ".join((*parameter.opts, *parameter.secondary_opts))
            counted = getattr(parameter, "count", False)
            yield f"{names} {metavar}".strip() if not counted else names, help_text


def reference() -> str:
    """The Markdown page."""
    lines = [_HEAD]
    for path, command in commands():
        words, examples = described(command)
        lines += [f"## {path}", "", _escaped(words), ""]
        if examples:
            lines += ["```console", *(f"$ {line.strip()}" for line in examples.splitlines()), "```", ""]
        rows = list(options(command))
        if rows:
            lines += ["| option | what it does |", "| --- | --- |"]
            lines += [f"| `{name.replace('|', chr(92) + '|')}` | {_escaped(help_text)} |" for name, help_text in rows]
            lines.append("")
    lines += ["## Exit codes", "", "| code | meaning |", "| --- | --- |"]
    lines += [f"| {code} | {meaning} |" for code, meaning in exit_codes()]
    lines += ["", "When several apply, 2 comes before 3, 3 before 1.", "", "## Settings", "", _SETTINGS]
    lines += ["| setting | variable | default | meaning |", "| --- | --- | --- | --- |"]
    for name, key in KEYS.items():
        default = "" if key.default in (None, ()) else str(key.default).lower()
        choices = f" ({', '.join(key.choices)})" if key.choices else ""
        lines.append(f"| `{name}` | `{PREFIX}{name.upper().replace('-', '_')}` | {default} | {key.about}{choices} |")
    return "\n".join(lines) + "\n"


def exit_codes() -> list[tuple[str, str]]:
    """The table in the docstring of the module that decides them."""
    rows = [line for line in (entry.__doc__ or "").splitlines() if line[:1].isdigit()]
    return [(code, meaning.strip().replace("``", "`")) for code, _, meaning in (row.partition(" ") for row in rows)]


def manual() -> str:
    """The manual page, in the roff of man(7)."""
    (_, root), *others = commands()
    words, examples = described(root)
    lines = [f'.TH CLAIMCHECK 1 "" "claimcheck {__version__}"', ".SH NAME"]
    lines += [f"claimcheck \\- {_roff(words.split('.')[0]).lower()}", ".SH SYNOPSIS", ".B claimcheck"]
    lines += ["COMMAND [OPTION]... [PATH]...", ".SH DESCRIPTION", _roff(words.split("Exit codes:")[0].strip())]
    lines += [".SH EXAMPLES", ".nf", *(_roff(line) for line in examples.splitlines()), ".fi", ".SH COMMANDS"]
    for path, command in others:
        words, examples = described(command)
        lines += [f'.SS "{_roff(path)}"', _roff(words)]
        for name, help_text in options(command):
            lines += [".TP", f".B {_roff(name)}", _roff(help_text) or "\\&"]
        if examples:
            lines += [".PP", ".nf", *(_roff(line.strip()) for line in examples.splitlines()), ".fi"]
    lines += [".SH EXIT STATUS"]
    for code, meaning in exit_codes():
        lines += [".TP", f".B {code}", _roff(meaning)]
    lines += [".SH ENVIRONMENT"]
    for name, key in KEYS.items():
        lines += [".TP", f".B {PREFIX}{name.upper().replace('-', '_')}", _roff(key.about)]
    lines += [".SH FILES", ".TP", ".B claimcheck.toml", "settings; the nearest one is read", ".SH SEE ALSO", "jq(1)"]
    return "\n".join(lines) + "\n"


def completions() -> str:
    """The table that completion answers from: every command with its options, and the values that are known."""
    return json.dumps(_node(typer.main.get_command(build(Terminal(sys.stdout, sys.stderr, {})))), indent=1) + "\n"


def _node(command: Any, name: str = "") -> dict[str, Any]:
    first = described(command)[0].partition("\n")[0]
    node: dict[str, Any] = {"help": first, "options": [*(_option(one, name) for one in command.params if _named(one))]}
    node["options"].append({"names": ["--help", "-h"], "help": "Show this message and exit."})
    values = [value for one in command.params if not _named(one) for value in _values(one, name)]
    if values:
        node["values"] = values
    if getattr(command, "commands", None):
        node["commands"] = {name: _node(below, name) for name, below in command.commands.items()}
    return node


def _named(parameter: Any) -> bool:
    return parameter.param_type_name == "option" and not parameter.hidden and parameter.name != "help"


def _option(parameter: Any, command: str) -> dict[str, Any]:
    names = sorted((*parameter.opts, *parameter.secondary_opts), key=lambda name: (not name.startswith("--"), name))
    found: dict[str, Any] = {"names": names, "help": " ".join((parameter.help or "").split())}
    if not parameter.is_flag and not parameter.count:
        found["values"] = _values(parameter, command)
    if parameter.multiple or parameter.count:
        found["again"] = True
    return found


def _values(parameter: Any, command: str) -> list[str]:
    """The values a parameter is known to take: those its placeholder lists, and those of the tables named here."""
    metavar = parameter.metavar or ""
    known = {
        "format": _WRITTEN.get(command, FORMATS),
        "lang": ("en", "id"),
        "kind": about.SCHEMAS,
        "shell": about.SHELLS,
    }
    return metavar.split("|") if "|" in metavar else list(known.get(parameter.name, ()))


def _roff(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\n\n", "\n.PP\n")
    return "\n".join(f"\\&{line}" if line[:1] in ".'" and line != ".PP" else line for line in escaped.split("\n"))


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def main() -> int:
    """Write the files, or with ``--check`` return 1 when one is stale."""
    stale = 0
    table = Path(completing.__file__).with_name(completing.TABLE)
    for path, text in ((HERE / "cli.md", reference()), (HERE / "claimcheck.1", manual()), (table, completions())):
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if "--check" in sys.argv:
            print(f"{path} is stale; run python docs/generate.py", file=sys.stderr)
            stale = 1
        else:
            path.write_text(text, encoding="utf-8")
    return stale


if __name__ == "__main__":
    raise SystemExit(main())
