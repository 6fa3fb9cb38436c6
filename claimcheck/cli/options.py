"""The options commands share, each written once: a command takes groups of them as one argument."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from typing import Annotated, Any, get_type_hints

import typer

from claimcheck.cli.streams import Terminal

Paths = Annotated[
    list[str],
    typer.Argument(help="Files, folders, or - for standard input.", metavar="PATH", show_default=False),
]


@dataclass(frozen=True, slots=True)
class Reading:
    """How articles are read."""

    rules: Annotated[
        list[str] | None, typer.Option("--rules", metavar="PATH", help="Rules besides the built-in ones; repeatable.")
    ] = None
    exclude: Annotated[
        list[str] | None, typer.Option("--exclude", metavar="PATTERN", help="Leave out what matches; repeatable.")
    ] = None
    lang: Annotated[
        str | None, typer.Option("--lang", metavar="CODE", help="Read every article as this language: id, en.")
    ] = None
    encoding: Annotated[
        str | None, typer.Option("--encoding", metavar="NAME", help="Encoding of files that are not UTF-8.")
    ] = None
    stdin_format: Annotated[
        str | None,
        typer.Option("--stdin-format", metavar="txt|jsonl|html", help="What standard input holds; txt by default."),
    ] = None
    follow_symlinks: Annotated[
        bool | None, typer.Option("--follow-symlinks", help="Follow symbolic links inside folders.", show_default=False)
    ] = None
    max_bytes: Annotated[
        int | None,
        typer.Option("--max-bytes", metavar="N", help="Skip articles with more bytes than N; 5000000 by default."),
    ] = None
    strict: Annotated[
        bool | None, typer.Option("--strict", help="Stop at the first input that cannot be read.", show_default=False)
    ] = None
    max_errors: Annotated[
        int | None, typer.Option("--max-errors", metavar="N", help="Stop when more inputs than N cannot be read.")
    ] = None
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", "-j", metavar="N", help="Worker processes; by default as many as the text is worth."),
    ] = None


@dataclass(frozen=True, slots=True)
class Storing:
    """What is kept between runs."""

    store: Annotated[
        str | None,
        typer.Option(
            "--store", metavar="FILE", help="Keep what is read in this SQLite file, and read only what is new."
        ),
    ] = None
    lock_timeout: Annotated[
        float, typer.Option("--lock-timeout", metavar="SECONDS", help="How long to wait for another run's store.")
    ] = 60.0


@dataclass(frozen=True, slots=True)
class Output:
    """What comes out, and where."""

    format: Annotated[str | None, typer.Option("--format", "-f", metavar="NAME", help="Output format.")] = None
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to FILE; its ending picks the format. - is stdout."),
    ] = None


@dataclass(frozen=True, slots=True)
class Running:
    """How a command talks, and which settings it reads."""

    quiet: Annotated[
        int, typer.Option("--quiet", "-q", count=True, help="Only errors; -qq nothing.", show_default=False)
    ] = 0
    verbose: Annotated[
        int, typer.Option("--verbose", "-v", count=True, help="Say more; -vv with timings.", show_default=False)
    ] = 0
    color: Annotated[str | None, typer.Option("--color", metavar="auto|always|never", help="Colour.")] = None
    ui_lang: Annotated[
        str | None, typer.Option("--ui-lang", metavar="en|id", help="Language of messages and reports.")
    ] = None
    config: Annotated[str | None, typer.Option("--config", metavar="FILE", help="Read settings from this file.")] = None
    isolated: Annotated[
        bool,
        typer.Option("--isolated", "--no-config", help="Ignore configuration files.", show_default=False),
    ] = False
    debug: Annotated[
        bool, typer.Option("--debug", help="Show a traceback when something breaks.", show_default=False)
    ] = False


def named(command: Callable[..., int]) -> Callable[..., int]:
    """The command by name and help alone, for where it is only listed: reading its options takes most of a start."""

    def call() -> int:
        raise RuntimeError(f"{command.__name__} was only listed")

    call.__name__, call.__doc__ = command.__name__, command.__doc__
    return call


def grouped(command: Callable[..., int], terminal: Terminal) -> Callable[..., int]:
    """The command as typer should see it: every field of its option groups an option, the terminal already there."""
    hints = get_type_hints(command, include_extras=True)
    flat: list[inspect.Parameter] = []
    groups: dict[str, Any] = {}
    bound: dict[str, Terminal] = {}
    for name, parameter in inspect.signature(command).parameters.items():
        if hints[name] is Terminal:
            bound[name] = terminal
        elif is_dataclass(hints[name]):
            groups[name] = hints[name]
            flat += _parameters(hints[name])
        else:
            flat.append(parameter.replace(annotation=hints[name], kind=inspect.Parameter.KEYWORD_ONLY))

    def call(**given: Any) -> int:
        made = {
            name: group(**{one.name: given.pop(one.name) for one in fields(group)}) for name, group in groups.items()
        }
        return command(**bound, **made, **given)

    call.__name__, call.__doc__, call.__module__ = command.__name__, command.__doc__, command.__module__
    call.__signature__ = inspect.Signature(flat)  # type: ignore[attr-defined]
    call.__annotations__ = {parameter.name: parameter.annotation for parameter in flat}
    return call


@cache
def _parameters(group: Any) -> tuple[inspect.Parameter, ...]:
    hints = get_type_hints(group, include_extras=True)
    return tuple(
        inspect.Parameter(
            one.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=inspect.Parameter.empty if one.default is MISSING else one.default,
            annotation=hints[one.name],
        )
        for one in fields(group)
    )
