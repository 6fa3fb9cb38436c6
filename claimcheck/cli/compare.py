"""``claimcheck compare``: the main job."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli import deciding, files
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
    decisions: Annotated[
        str | None,
        typer.Option(
            "--decisions",
            metavar="FILE",
            help="Honour the decisions in FILE, not those in claimcheck-decisions.jsonl beside the articles.",
        ),
    ] = None,
    baseline: Annotated[
        str | None,
        typer.Option(
            "--baseline", metavar="REPORT.json", help="Show only what is new or changed since this saved report."
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
      claimcheck compare seeds/ --baseline yesterday.json
    """
    if exit_zero:
        fail_on = "none"
    flags: dict[str, Any] = {
        "fail-on": fail_on,
        "policy": policy,
        "explain-pairs": explain_pairs,
        "decisions": decisions,
    }
    session = Session.begin(terminal, running, reading, output, **flags)
    decisions, origin = session.settings["decisions"]
    wanted = format_of(session, output.output, text="text", screen="table")
    if output.output not in (None, "-"):
        files.check(str(output.output), paths)
    before = deciding.read_baseline(session, baseline) if baseline is not None else None
    decided_in = deciding.files_of(paths, decisions, needed=origin == "command line")
    beside = (*decided_in, *([baseline] if baseline is not None else []))
    files.keep(output.output, beside)
    aside = [one for one in (output.output, decisions, baseline) if one is not None]
    with Keeper.begin(session, storing, beside) as keeper:
        known = keeper.answer(paths, wanted, aside)
        if known is not None:
            data, tally = known
            place(session, data, wanted, output.output)
        else:
            report = deciding.decided(session, report_of(session, keeper, paths, aside), decided_in)
            if before is not None:
                from claimcheck.decisions import only_news

                report = only_news(report, before)
            written, tally = show(session, report, wanted, output.output), Tally.of(report)
            keeper.keep_answer(paths, wanted, aside, written, tally)
    _advise(session, tally)
    return _exit_code(session, tally)


def report_of(session: Session, keeper: Keeper, paths: Sequence[str], leave_out: Sequence[str]) -> Report:
    """The report on the articles under ``paths``, before any decision is put on it."""
    rulebook = session.rulebook()
    articles = session.read(paths, rulebook, leave_out=leave_out, memory=keeper.files(rulebook))
    claims = session.claims(articles, rulebook, keeper.claims(rulebook))

    def compare_now() -> Report:
        from claimcheck.compare import compare as compare_claims

        policy, problems = session.value("policy"), tuple(session.problems)
        return compare_claims(
            articles, claims, rulebook, policy=policy, problems=problems, language=session.value("ui-lang")
        )

    with session.timed("claims compared", "comparing"):
        return keeper.compared(articles, claims, rulebook, compare_now)


def _advise(session: Session, tally: Tally) -> None:
    """Nothing found is not the same as nothing wrong: say which it was."""
    if not tally.articles:
        return
    if tally.sources == 1:
        session.terminal.warning(session.words("one-source"))
    elif not tally.claims:
        session.terminal.warning(session.words("no-claims"))
    elif not tally.groups and not tally.unchanged:
        session.terminal.warning(session.words("no-groups"))


def _exit_code(session: Session, tally: Tally) -> int:
    words = session.words
    parts = [
        words.count("article", tally.articles),
        words.count("claim", tally.claims),
        words.count("group", tally.groups),
        words.count("disagreement", tally.disagreements),
    ]
    parts += [words.count(name, number) for name in ("decided", "unchanged") if (number := getattr(tally, name))]
    code = session.finish(*parts)
    floor = _FLOORS[session.value("fail-on")]
    worst = max((_RANKS[severity or "minor"] for severity in tally.severities), default=0)
    return code or (FOUND if worst >= floor else 0)
