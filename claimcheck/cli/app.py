"""Every command under its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from claimcheck import __version__, configuration
from claimcheck.cli.options import grouped, named
from claimcheck.cli.streams import Terminal


def build(terminal: Terminal, words: Sequence[str] | None = None) -> typer.Typer:
    """The application; commands import what they need only when they run.

    With the ``words`` of a command line, only what they name has its options; the rest is there to be listed.
    """
    from claimcheck.cli import about, accept, compare, explain, export, listing, rules, scan, starting, store

    app = typer.Typer(
        name="claimcheck",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"]},
        help=_HELP,
    )
    app.callback()(grouped(_root, terminal))
    for command in (
        compare.compare, accept.accept, listing.extract, listing.quantities, listing.origins, explain.explain,
        export.export, store.history, store.query, scan.scan, starting.init, about.schema, about.doctor,
        about.completion,
    ):  # fmt: skip
        name = command.__name__
        app.command()(grouped(command, terminal) if words is None or name in words else named(command))
    app.add_typer(rules.build(terminal, words), name="rules")
    settings = typer.Typer(help="Show the settings in force.", no_args_is_help=True, rich_markup_mode=None)
    settings.command("show")(grouped(about.config_show, terminal))
    settings.callback()(_group)
    app.add_typer(settings, name="config")
    return app


_HELP = """Find every number news articles state about one story, and show where the sources disagree.

\b
Examples:
  claimcheck compare seeds/                    which numbers disagree, with quotes
  claimcheck compare seeds/ -o report.html     the same as a report
  claimcheck extract seeds/ --format jsonl     every claim, one a line
  claimcheck explain "Sedikitnya 56 orang tewas, kata BNPB."

\b
Exit codes: 0 ran; 1 disagreements at or above --fail-on; 2 could not run;
3 ran, but some inputs were skipped; 130 interrupted; 141 closed pipe.
"""


def _version(asked: bool) -> None:
    if asked:
        print(f"claimcheck {__version__}")
        raise typer.Exit


def _root(
    terminal: Terminal,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True, show_default=False)
    ] = False,
    ui_lang: Annotated[
        str | None, typer.Option("--ui-lang", metavar="en|id", help="Language of messages and reports.")
    ] = None,
) -> int:
    configuration.settle({"ui-lang": ui_lang}, {}, None)  # for commands without settings
    terminal.asked = ui_lang
    return 0


def _group() -> None:
    pass
