"""``claimcheck rules new``: a rule from a few words, asked for where they are missing, checked before it is kept."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import files
from claimcheck.cli.entry import OK
from claimcheck.cli.options import Running
from claimcheck.cli.session import Session
from claimcheck.cli.streams import Terminal
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.rules.rulebook import Rulebook

_FOLDER = "rules"


def new(
    terminal: Terminal,
    running: Running,
    name: Annotated[str | None, typer.Argument(help="The rule's name: icebergs-sighted.", metavar="ID")] = None,
    counts: Annotated[
        list[str] | None,
        typer.Option(
            "--counts", metavar="NAME|en=WORD,WORD", help="What is counted: a known thing, or words; repeatable."
        ),
    ] = None,
    action: Annotated[
        list[str] | None,
        typer.Option("--action", metavar="NAME|en=WORD,WORD", help="What happened to it; 'any'; or none. Repeatable."),
    ] = None,
    title: Annotated[list[str] | None, typer.Option("--title", metavar="en=TEXT", help="A title; repeatable.")] = None,
    unit: Annotated[list[str] | None, typer.Option("--unit", metavar="UNIT", help="Unit, money or percent.")] = None,
    kind: Annotated[
        str, typer.Option("--kind", metavar="KIND", help="cumulative, level, event, rate, plan or change.")
    ] = "event",
    example: Annotated[
        list[str] | None,
        typer.Option("--example", metavar="en=SENTENCE", help="A sentence the rule must catch; repeatable."),
    ] = None,
    counter: Annotated[
        list[str] | None,
        typer.Option("--not", metavar="en=SENTENCE", help="A sentence it must leave alone; repeatable."),
    ] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Where to write it; rules/ID.yaml by default.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite a file that is there.", show_default=False)] = False,
) -> int:
    """Write a new rule that passes lint, from arguments or by asking.

    \b
    Examples:
      claimcheck rules new icebergs-sighted --counts "en=iceberg" --action "en=sighted,spotted" \\
        --example "en=Crews sighted 40 icebergs." --not "en=Crews sold 40 icebergs."
      claimcheck rules new
    """
    Session.begin(terminal, running)
    from claimcheck.rules import load_rulebook, stubs

    rulebook = load_rulebook()
    name = name or _ask("Name of the rule (icebergs-sighted)", "ID")
    counted = _words(
        counts or [_ask("What is counted: a known thing, or words (en=iceberg,icebergs)", "--counts")], "--counts"
    )
    if action is None and counts is None:
        given = _ask("What happened to it (en=sighted,spotted; empty for none)", "--action", empty=True)
        action = [given] if given else None
    if example is None and counts is None:
        given = _ask("A sentence it must catch (en=Crews sighted 40 icebergs.)", "--example", empty=True)
        example = [given] if given else None
    made = [_example(one, rulebook) for one in example or ()]
    made += [{"lang": lang, "text": text, "none": "something else"} for lang, text in map(_pair, counter or ())]
    text = stubs.rule(
        name,
        counted,
        _words(action, "--action") if action else None,
        title=dict(map(_pair, title or ())) or None,
        unit=unit or (),
        kind=kind,
        examples=made,
    )
    target = Path(output) if output else Path(_FOLDER) / f"{name}.yaml"
    if target.exists() and not force:
        raise UsageError(f"{target}: is there already; choose another name, or --force")
    _check(text, target)
    if output is None:
        target.parent.mkdir(exist_ok=True)
    files.write(str(target), text)
    terminal.write(text, machine=False)
    terminal.say(f"wrote {target}; next: claimcheck rules test {target}")
    terminal.say(f"use it: claimcheck compare articles/ --rules {target}")
    return OK


def _check(text: str, target: Path) -> None:
    """Refuse a rule that would not load, with the faults it would have.

    Raises:
        RuleError: as ``lint`` would tell it.
    """
    from claimcheck.errors import RuleError
    from claimcheck.rules.loader import check_text

    faults = check_text(text, str(target))
    if faults:
        raise RuleError(tuple(faults))


def _ask(question: str, option: str, *, empty: bool = False) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        if empty:
            return ""
        raise UsageError(f"missing {option}, and there is nobody to ask; see 'claimcheck rules new --help'")
    answer: str = typer.prompt(question, default="" if empty else None, show_default=False, err=True)
    return answer.strip()


def _pair(text: str) -> tuple[str, str]:
    code, equals, rest = text.partition("=")
    if not equals or not rest.strip() or not (code.isalpha() and 2 <= len(code) <= 3):
        raise UsageError(f"{text!r}: begin with a language, as in en=iceberg")
    return code.lower(), rest.strip()


def _words(given: Sequence[str], option: str) -> str | Mapping[str, list[str]]:
    """A name, or words per language."""
    if len(given) == 1 and "=" not in given[0]:
        return given[0].strip()
    found: dict[str, list[str]] = {}
    for one in given:
        if "=" not in one:
            raise UsageError(f"{option} {one}: either one name, or words with their language, as in en=iceberg")
        code, words = _pair(one)
        found.setdefault(code, []).extend(word.strip() for word in words.split(",") if word.strip())
    return found


def _example(given: str, rulebook: Rulebook) -> dict[str, str]:
    """An example with the first quantity of its sentence as the claim it must give."""
    from claimcheck.extract import readings
    from claimcheck.model import Article
    from claimcheck.notation import write

    code, text = _pair(given)
    if code not in rulebook.languages:
        raise UsageError(f"--example {given!r}: no language '{code}'; there are {', '.join(rulebook.languages)}")
    found = [
        mention
        for reading in readings(Article("example", text, language=code), rulebook)
        for mention in reading.mentions
    ]
    if not found:
        raise UsageError(f"--example {text!r}: there is no number in it")
    return {"lang": code, "text": text, "claim": write(found[0].quantity)}
