"""``claimcheck export``: a saved report in another format, without reading the articles again."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli import files
from claimcheck.cli.options import Output, Running
from claimcheck.cli.rendering import format_of, show
from claimcheck.cli.saved import read_report
from claimcheck.cli.session import Session
from claimcheck.cli.streams import Terminal


def export(
    terminal: Terminal,
    report: Annotated[str, typer.Argument(help="A report written by compare --format json.", metavar="REPORT.json")],
    output: Output,
    running: Running,
    explain_pairs: Annotated[
        bool | None, typer.Option("--explain-pairs", help="Also list pairs that were not compared.", show_default=False)
    ] = None,
) -> int:
    """Write a saved report in another format.

    \b
    Examples:
      claimcheck compare seeds/ -o report.json
      claimcheck export report.json -o report.html
      claimcheck export report.json --format md
    """
    session = Session.begin(terminal, running, None, output, **{"explain-pairs": explain_pairs})
    wanted = format_of(session, output.output, text="text", screen="table")
    if output.output not in (None, "-"):
        files.check(str(output.output), [])
        files.keep(output.output, [report])

    found = read_report(report)
    show(session, found, wanted, output.output)
    words = session.words
    return session.finish(
        words.count("article", len(found.articles)),
        words.count("claim", len(found.claims)),
        words.count("group", len(found.comparisons)),
        words.count("disagreement", sum(one.verdict == "disagree" for one in found.comparisons)),
    )
