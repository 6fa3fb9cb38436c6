"""``claimcheck compare``: the main job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli import files
from claimcheck.cli.entry import FOUND
from claimcheck.cli.options import Output, Paths, Reading, Running, Storing
from claimcheck.cli.rendering import format_of, place, show
from claimcheck.cli.session import Session
from claimcheck.cli.storing import Keeper, Tally
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
    storing: Storing,
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
    with Keeper.begin(session, storing) as keeper:
        known = keeper.answer(paths, wanted, output.output)
        if known is not None:
            data, tally = known
            place(session, data, wanted, output.output)
        else:
            report = _report(session, keeper, paths, output.output)
            written, tally = show(session, report, wanted, output.output), Tally.of(report)
            keeper.keep_answer(paths, wanted, output.output, written, tally)
    _advise(session, tally)
    return _exit_code(session, tally)


def _report(session: Session, keeper: Keeper, paths: Paths, output: str | None) -> Report:
    rulebook = session.rulebook()
    articles = session.read(paths, rulebook, leave_out=output, memory=keeper.files(rulebook))
    claims = session.claims(articles, rulebook, keeper.claims(rulebook))

    def compare_now() -> Report:
        from claimcheck.compare import compare as compare_claims

        policy, problems = session.value("policy"), tuple(session.problems)
        return compare_claims(articles, claims, rulebook, policy=policy, problems=problems)

    with session.timed("claims compared"):
        return keeper.compared(articles, claims, rulebook, compare_now)


def _advise(session: Session, tally: Tally) -> None:
    """Nothing found is not the same as nothing wrong: say which it was."""
    if not tally.articles:
        return
    if tally.sources == 1:
        session.terminal.warning(session.words("one-source"))
    elif not tally.claims:
        session.terminal.warning(session.words("no-claims"))
    elif not tally.groups:
        session.terminal.warning(session.words("no-groups"))


def _exit_code(session: Session, tally: Tally) -> int:
    words = session.words
    code = session.finish(
        words.count("article", tally.articles),
        words.count("claim", tally.claims),
        words.count("group", tally.groups),
        words.count("disagreement", len(tally.severities)),
    )
    floor = _FLOORS[session.value("fail-on")]
    worst = max((_RANKS[severity or "minor"] for severity in tally.severities), default=0)
    return code or (FOUND if worst >= floor else 0)
