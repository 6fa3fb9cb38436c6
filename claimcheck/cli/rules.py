"""``claimcheck rules``: write rules, check them, run their examples, see what they catch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.entry import FOUND, OK, UNABLE
from claimcheck.cli.options import Running, grouped, named
from claimcheck.cli.rules_output import Format, counted, table, wanted, write_json
from claimcheck.cli.session import Session
from claimcheck.cli.streams import Terminal
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.rules.rulebook import Measure, Rulebook

RulePaths = Annotated[
    list[str] | None,
    typer.Argument(
        help="Rule files or folders; the built-in ones without it.", metavar="[PATH]...", show_default=False
    ),
]


def build(terminal: Terminal, words: Sequence[str] | None = None) -> typer.Typer:
    """The sub-application; a command imports what it needs when it runs. ``words`` are those of the command line."""
    from claimcheck.cli.rules_corpus import diff, stats
    from claimcheck.cli.rules_new import new

    app = typer.Typer(
        rich_markup_mode=None,
        no_args_is_help=True,
        help="Write rules, check them, run their examples, see what they catch.",
    )
    app.callback()(_group)
    commands: dict[str, Callable[..., int]] = {
        "list": list_rules, "show": show, "new": new, "lint": lint, "test": run_examples, "docs": docs,
        "stats": stats, "diff": diff, "schema": schema,
    }  # fmt: skip
    for name, command in commands.items():
        app.command(name)(grouped(command, terminal) if words is None or name in words else named(command))
    return app


def _group() -> None:
    pass


def schema(terminal: Terminal) -> int:
    """Print the JSON Schema of a rule file, for editors.

    \b
    Examples:
      claimcheck rules schema > claimcheck.schema.json
    """
    from claimcheck.cli.about import schema as print_schema

    return print_schema(terminal, "rules")


def list_rules(terminal: Terminal, running: Running, paths: RulePaths = None, format: Format = "text") -> int:
    """List every rule: its id, what it measures, its pack, and how many examples it has.

    \b
    Examples:
      claimcheck rules list
      claimcheck rules list my-rules/
    """
    session = Session.begin(terminal, running)
    rulebook = _load(paths)
    if wanted(format) == "json":
        records = [
            {"id": one.id, "measure": one.measure, "title": dict(one.title), "counts": one.counts, "action": one.action,
             "population": one.population, "pack": one.pack, "examples": len(one.examples), "path": one.path}
            for one in rulebook.measures.values()
        ]  # fmt: skip
        write_json(terminal, records)
        return OK
    rows = [
        (one.id, one.measure, one.pack, str(len(one.examples)), _title(one, str(session.value("ui-lang"))))
        for one in sorted(rulebook.measures.values(), key=lambda one: (one.pack, one.id))
    ]
    terminal.write(table(("rule", "measure", "pack", "examples", "title"), rows), machine=False)
    terminal.say(f"{len(rows)} rules, {len(rulebook.concepts)} things, {len(rulebook.actions)} actions")
    return OK


def show(
    terminal: Terminal,
    running: Running,
    name: Annotated[str, typer.Argument(help="A rule, a thing or an action.", metavar="ID")],
    paths: RulePaths = None,
) -> int:
    """Show one rule with its words and examples; or a thing or an action, with every word that names it.

    \b
    Examples:
      claimcheck rules show people-killed
      claimcheck rules show kill
    """
    Session.begin(terminal, running)
    rulebook = _load(paths)
    from claimcheck.rules.reference import page

    parts = []
    if name in rulebook.measures:
        parts.append(page(rulebook.measures[name], rulebook))
    if name in rulebook.concepts:
        concept = rulebook.concepts[name]
        parts.append(_words("thing", name, concept.terms, broader=concept.broader))
    if name in rulebook.actions:
        action = rulebook.actions[name]
        parts.append(_words("action", name, action.triggers, broader=action.broader))
    if not parts:
        from claimcheck.language.nearest import did_you_mean

        guess = did_you_mean(name, [*rulebook.measures, *rulebook.concepts, *rulebook.actions])
        raise UsageError(f"there is no rule, thing or action '{name}'" + (f"; {guess}" if guess else ""))
    terminal.write("\n".join(parts), machine=False)
    return OK


def lint(terminal: Terminal, running: Running, paths: RulePaths = None, format: Format = "text") -> int:
    """Check rule files: every fault at once, with its line, and what was probably meant.

    \b
    Examples:
      claimcheck rules lint my-rules/
      claimcheck rules lint my-rules/icebergs.yaml --format json
    """
    Session.begin(terminal, running)
    from claimcheck.rules import check

    rulebook, faults = check(_paths(paths))
    if wanted(format) == "json":
        records = [
            {"path": one.path, "line": one.line, "column": one.column, "code": one.code, "message": one.message,
             "hint": one.hint}
            for one in faults
        ]  # fmt: skip
        write_json(terminal, records)
    else:
        terminal.write("".join(one.frame() + "\n" for one in faults), machine=False)
    if rulebook is None:
        terminal.say(f"{counted(len(faults), 'fault')}; rules with faults are never used")
        return UNABLE
    terminal.say(f"{counted(len(_own(rulebook, paths)), 'rule')}, no faults")
    return OK


def run_examples(terminal: Terminal, running: Running, paths: RulePaths = None) -> int:
    """Run the examples inside rules. Exit code 1 when one does not hold, or a watched miss has started to.

    \b
    Examples:
      claimcheck rules test my-rules/icebergs.yaml
      claimcheck rules test
    """
    Session.begin(terminal, running)
    rulebook = _load(paths)
    from claimcheck.trials.examples import run

    rules = _own(rulebook, paths)
    outcomes = list(run(rulebook, rules))
    failed = [one for one in outcomes if one.failed]
    terminal.write("".join(f"{one}\n" for one in failed), machine=False)
    watched = sum(1 for one in outcomes if one.example.todo and not one.held)
    bare = [one.id for one in rules if not one.examples]
    for name in bare:
        terminal.warning(f"{name} has no examples: nothing shows that it works")
    told = f"{counted(len(outcomes), 'example')} of {counted(len(rules), 'rule')}: {len(failed)} failed"
    terminal.say(told + (f", {watched} known misses watched" if watched else ""))
    return FOUND if failed else OK


def docs(
    terminal: Terminal,
    running: Running,
    paths: RulePaths = None,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Where the page is; - is stdout.")
    ] = "-",
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 when the page is out of date.", show_default=False)
    ] = False,
) -> int:
    """Make the reference page of all rules from the rules themselves.

    \b
    Examples:
      claimcheck rules docs -o docs/rules-reference.md
      claimcheck rules docs -o docs/rules-reference.md --check
    """
    Session.begin(terminal, running)
    from claimcheck.rules.reference import reference

    page = reference(_load(paths))
    if output == "-":
        if check:
            raise UsageError("--check compares with a file: name it with -o")
        terminal.write(page, machine=True)
        return OK
    file = Path(output)
    if check:
        fresh = file.is_file() and file.read_text("utf-8") == page
        terminal.say(f"{output} is up to date" if fresh else f"{output} is out of date: run it without --check")
        return OK if fresh else FOUND
    from claimcheck.cli import files

    files.write(output, page)
    terminal.say(f"wrote {output}")
    return OK


def _paths(paths: Sequence[str] | None) -> list[Path]:
    return [Path(path) for path in paths or ()]


def _load(paths: Sequence[str] | None) -> Rulebook:
    from claimcheck.rules import load_rulebook

    return load_rulebook(_paths(paths))


def _own(rulebook: Rulebook, paths: Sequence[str] | None) -> list[Measure]:
    """The rules that stand in the files named; all when none is."""
    if not paths:
        return list(rulebook.measures.values())
    from claimcheck.rules.files import bundled_rules, collect

    named = {file.path for file in collect(_paths(paths))[0] if not file.bundled}
    if any(path.resolve() == bundled_rules() for path in _paths(paths)):
        return list(rulebook.measures.values())
    inside = {one.path for one in rulebook.measures.values()} & named
    return [one for one in rulebook.measures.values() if one.path in inside]


def _title(one: Measure, language: str) -> str:
    return one.title.get(language) or one.title.get("en") or next(iter(one.title.values()))


def _words(what: str, name: str, words: Any, *, broader: str | None) -> str:
    lines = [f"{what} {name}" + (f", a kind of {broader}" if broader else "")]
    lines += [f"  {code}: {', '.join(listed)}" for code, listed in words.items()]
    return "\n".join(lines) + "\n"
