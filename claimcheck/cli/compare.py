"""``claimcheck compare``: the main job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli import files
from claimcheck.cli.entry import FOUND
from claimcheck.cli.options import Output, Paths, Reading, Running
from claimcheck.cli.rendering import format_of, show
from claimcheck.cli.session import Session
from claimcheck.cli.streams import Terminal

if TYPE_CHECKING:
    from claimcheck.model import Report

_RANKS = {"minor": 1, "notable": 2, "major": 3, "extreme": 3}
_FLOORS = {"none": 4, "low": 1, "medium": 2, "high": 3}


def compare(
    terminal: Terminal,
    paths: Paths,
    output: Output,
    reading: Reading,
    running: Running,
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on",
            metavar="none|low|medium|high",
            help="Exit with 1 for a disagreement of this severity or above: low is any, medium notable, high major.",
        ),
    ] = None,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Never exit with 1; the same as --fail-on none.", show_default=False)
    ] = False,
    policy: Annotated[
        str | None,
        typer.Option("--policy", metavar="none|conservative|authority", help="How a best value is chosen."),
    ] = None,
    explain_pairs: Annotated[
        bool | None,
        typer.Option(
            "--explain-pairs",
            help="Also list pairs that look alike and were not compared, and why.",
            show_default=False,
        ),
    ] = None,
) -> int:
    """Show where articles about one story disagree in their numbers.

    \b
    Examples:
      claimcheck compare seeds/
      claimcheck compare seeds/ -o report.html
      claimcheck compare a.txt b.txt --format json | jq .comparisons
      claimcheck compare seeds/ --fail-on medium
    """
    if exit_zero:
        fail_on = "none"
    flags: dict[str, Any] = {"fail-on": fail_on, "policy": policy, "explain-pairs": explain_pairs}
    session = Session.begin(terminal, running, reading, output, **flags)
    wanted = format_of(session, output.output, text="text", screen="table")
    if output.output not in (None, "-"):
        files.check(str(output.output), paths)
    rulebook = session.rulebook()
    articles = session.read(paths, rulebook, leave_out=output.output)
    claims = session.claims(articles, rulebook)

    from claimcheck.compare import compare as compare_claims

    with session.timed("claims compared"):
        report = compare_claims(
            articles, claims, rulebook, policy=session.value("policy"), problems=tuple(session.problems)
        )
    show(session, report, wanted, output.output)
    _advise(session, report)
    return _exit_code(session, report)


def _advise(session: Session, report: Report) -> None:
    """Nothing found is not the same as nothing wrong: say which it was."""
    if not report.articles:
        return
    if len({article.source or article.id for article in report.articles}) == 1:
        session.terminal.warning(session.words("one-source"))
    elif not report.claims:
        session.terminal.warning(session.words("no-claims"))
    elif not report.comparisons:
        session.terminal.warning(session.words("no-groups"))


def _exit_code(session: Session, report: Report) -> int:
    disagreements = [one for one in report.comparisons if one.verdict == "disagree"]
    words = session.words
    code = session.finish(
        words.count("article", len(report.articles)),
        words.count("claim", len(report.claims)),
        words.count("group", len(report.comparisons)),
        words.count("disagreement", len(disagreements)),
    )
    floor = _FLOORS[session.value("fail-on")]
    worst = max((_RANKS[one.severity or "minor"] for one in disagreements), default=0)
    return code or (FOUND if worst >= floor else 0)
