"""``claimcheck accept``: a person's decision about one comparison, kept beside the articles."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import files
from claimcheck.cli.entry import OK, SKIPPED
from claimcheck.cli.options import Reading, Running
from claimcheck.cli.session import Session
from claimcheck.cli.streams import Terminal
from claimcheck.errors import UsageError
from claimcheck.language.nearest import did_you_mean

if TYPE_CHECKING:
    from claimcheck.decisions import Entry
    from claimcheck.model import Comparison, Decision, Report

_NEAREST = 3
_NAME_LIMIT = 200


def accept(
    terminal: Terminal,
    id: Annotated[str, typer.Argument(help="The comparison's id, or how it begins.", metavar="ID")],
    ruling: Annotated[
        str,
        typer.Option(
            "--as",
            metavar="same-event|other-scope|update|typo|disagreement",
            help="What it is. All but disagreement settle the comparison for --fail-on.",
        ),
    ],
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="Why; shown in every report.")],
    reading: Reading,
    running: Running,
    paths: Annotated[
        list[str] | None, typer.Argument(help="The articles, as given to compare.", metavar="[PATH]...")
    ] = None,
    by: Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who decides.")] = None,
    report: Annotated[
        str | None,
        typer.Option("--report", metavar="REPORT.json", help="Find the comparison here; no article is read."),
    ] = None,
    decisions: Annotated[
        str | None,
        typer.Option(
            "--decisions", metavar="FILE", help="Keep it here, not in claimcheck-decisions.jsonl beside the articles."
        ),
    ] = None,
    date: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="The day of the decision; today by default.")
    ] = None,
) -> int:
    """Record a decision about a comparison; the next compare honours it as long as the figures stay.

    \b
    Examples:
      claimcheck accept 3f9c2a71 --as other-scope --note "City against province." --by Rina seeds/
      claimcheck accept 3f9c2a71 --as typo --note "Corrected the same evening." --report report.json
    """
    session = Session.begin(terminal, running, reading, decisions=decisions)
    decisions = session.value("decisions")
    decision = _decision(ruling, note, by, date, terminal.environment)
    found, target = _report(session, paths or [], report, decisions)
    chosen = _chosen(found, id)

    from claimcheck.cli.deciding import phrase
    from claimcheck.decisions import Contents, Entry
    from claimcheck.renderers.inert import one_line

    entry = Entry.of(chosen, Contents(found).of(chosen), decision)
    with _alone_in(target.resolve().parent):
        before = _write(target, entry)
    words, title = session.words, one_line(chosen.title, 80)
    told = words("accepted", id=chosen.id, title=title, ruling=phrase(session, decision), path=str(target))
    if before is not None:
        told += "; " + words("replaced", before=phrase(session, before.decision))
    terminal.say(told)
    return SKIPPED if session.skipped else OK


def _decision(ruling: str, note: str, by: str | None, day: str | None, environment: Mapping[str, str]) -> Decision:
    from claimcheck.decisions import LIMIT, RULINGS
    from claimcheck.model import Decision

    known = next((one for one in RULINGS if one == ruling), None)
    if known is None:
        guess = did_you_mean(ruling, RULINGS)
        raise UsageError(f"--as: {ruling!r} is not one of {', '.join(RULINGS)}" + (f"; {guess}" if guess else ""))
    note, by = note.strip(), (by or "").strip() or None
    if not note:
        raise UsageError("--note: say why; whoever reads the report will ask")
    for option, text, limit in (("--note", note, LIMIT), ("--by", by or "", _NAME_LIMIT)):
        if len(text) > limit:
            raise UsageError(f"{option}: {len(text):,} characters; at most {limit:,}, so that reports show it whole")
        if any("\ud800" <= character <= "\udfff" for character in text):
            raise UsageError(f"{option}: holds bytes that are not UTF-8")
    return Decision(known, note, by, _day(day, environment))


def _day(given: str | None, environment: Mapping[str, str]) -> str:
    """The day of the decision: as given, else of SOURCE_DATE_EPOCH, for builds that repeat, else today."""
    epoch = environment.get("SOURCE_DATE_EPOCH")
    try:
        if given is not None:
            return date.fromisoformat(given).isoformat()
        if epoch:
            return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        name, value = ("--date", given) if given is not None else ("SOURCE_DATE_EPOCH", epoch)
        form = "a day like 2024-03-05" if given is not None else "seconds since 1970"
        raise UsageError(f"{name}: {value!r} is not {form}") from None
    return datetime.now().astimezone().date().isoformat()


def _report(session: Session, paths: Sequence[str], saved: str | None, given: str | None) -> tuple[Report, Path]:
    """The report the comparison is in, and the file the decision goes to; refused before any work if it cannot."""
    from claimcheck.decisions import home, home_of

    if saved is None and not paths:
        raise UsageError("accept: name the articles as for compare, or a saved report with --report")
    target = Path(given) if given is not None else home(paths) if paths else None
    if target is not None:
        files.check(str(target), [])
    if saved is not None:
        from claimcheck.cli.saved import read_report

        report = read_report(saved)
        target = target or home_of(report.articles)
        if target is None:
            raise UsageError(f"{saved}: its articles do not lie here; add their folder, or --decisions FILE")
        files.check(str(target), [])
        return report, target
    from claimcheck.cli.compare import report_of
    from claimcheck.cli.storing import Keeper

    assert target is not None
    return report_of(session, Keeper(session), paths, [str(target)]), target


def _chosen(report: Report, id: str) -> Comparison:
    """The comparison an id, or the beginning of one, names.

    Raises:
        UsageError: none or several; the message names those it may have meant.
    """
    exact = [one for one in report.comparisons if one.id == id]
    found = exact or [one for one in report.comparisons if id and one.id.startswith(id)]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"{id!r} begins the ids of {len(found)} comparisons: {_named(found)}; give more of it")
    if not report.comparisons:
        raise UsageError(f"no comparison {id!r}: nothing was compared")
    holding = [
        one
        for one in report.comparisons
        if len(id) >= 6 and any(claim.startswith(id) for place in one.positions for claim in place.claims)
    ]
    if holding:
        raise UsageError(f"{id!r} is a claim's id; it takes part in {_named(holding)}")
    raise UsageError(f"no comparison {id!r}; the nearest: {_named(_nearest(report, id))}")


def _nearest(report: Report, id: str) -> list[Comparison]:
    from rapidfuzz import fuzz, process

    ids = sorted({one.id for one in report.comparisons})
    near = [ids[index] for _, _, index in process.extract(id.lower(), ids, scorer=fuzz.ratio, limit=_NEAREST)]
    by_id = {one.id: one for one in report.comparisons}
    return [by_id[one] for one in near]


def _named(found: Sequence[Comparison]) -> str:
    from claimcheck.renderers.inert import one_line

    shown = ", ".join(f"{one.id} ({one_line(one.title, 60)})" for one in found[:_NEAREST])
    return shown + (", …" if len(found) > _NEAREST else "")


def _write(target: Path, entry: Entry) -> Entry | None:
    """Put the entry into the file, in place of one about the same figures, which comes back.

    Raises:
        UsageError: the file holds a line that is no decision; rewriting it would lose that line.
    """
    from claimcheck.cli import deciding
    from claimcheck.decisions import write

    entries, problems = deciding.read([str(target)] if target.exists() else [])
    if problems:
        told = [f"{one.path}:{one.line}: {one.message}" for one in problems]
        raise UsageError("\n".join([*told, f"{target}: mend or remove what is damaged first; nothing was written"]))
    before = next((one for one in entries if one.key == entry.key), None)
    files.write(str(target), write([*(one for one in entries if one.key != entry.key), entry]))
    return before


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Two people deciding at once must not lose one decision; where folders cannot be locked, none is."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
