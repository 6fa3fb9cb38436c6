"""Decisions and a baseline, as ``compare`` and ``accept`` use them: files found, read, and put on a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.session import Session
from claimcheck.errors import UsageError
from claimcheck.model import Decision, Problem
from claimcheck.renderers.inert import one_line

if TYPE_CHECKING:
    from claimcheck.decisions import Entry
    from claimcheck.model import Report

_TITLE = 80


def files_of(paths: Sequence[str], given: str | None, *, needed: bool = True) -> tuple[str, ...]:
    """The decisions files a run honours: the one given, else all that lie beside the articles.

    A file that the settings name may not be there yet: ``accept`` makes it, so it is not ``needed``.

    Raises:
        UsageError: the one given is not there.
    """
    if given is None:
        from claimcheck.decisions import beside

        return tuple(beside(paths))
    if not needed and not Path(given).exists():
        return ()
    if not Path(given).is_file():
        raise UsageError(f"{given}: no such decisions file; 'claimcheck accept' makes one")
    return (given,)


def read(files: Sequence[str]) -> tuple[list[Entry], list[Problem]]:
    """The decisions of all files, and what is wrong with their lines.

    Raises:
        UsageError: a file cannot be read at all.
    """
    from claimcheck.decisions import later, parse
    from claimcheck.readers.walk import printable

    found: dict[str, Entry] = {}
    problems: list[Problem] = []
    for file in files:
        try:
            data = Path(file).read_bytes()
        except OSError as error:
            raise UsageError(f"{file}: the decisions cannot be read: {error.strerror or error}") from None
        entries, faults = parse(data, printable(file))
        problems += faults
        for entry in entries:
            found[entry.key] = later(found.get(entry.key), entry)
    return list(found.values()), problems


def decided(session: Session, report: Report, files: Sequence[str]) -> Report:
    """The report with the decisions of these files; damaged lines and outdated decisions join its problems."""
    if not files:
        return report
    from claimcheck.decisions import honour

    entries, problems = read(files)
    report, outdated, elsewhere = honour(report, entries)
    words = session.words
    for entry, comparison in outdated:
        told = words("outdated", title=one_line(entry.title, _TITLE), before=phrase(session, entry.decision))
        hint = words("outdated-hint", id=comparison.id)
        problems.append(Problem(entry.path, entry.line, None, told, hint, "decision", "warning"))
    session.report(problems)
    for one in report.comparisons:
        if one.decision is not None:
            title, before = one_line(one.title, _TITLE), phrase(session, one.decision)
            session.terminal.detail(words("honoured", title=title, before=before))
    if elsewhere:
        session.terminal.detail(words.count("elsewhere", elsewhere))
    if not problems:
        return report
    everything = (*report.problems, *problems)
    summary = {**report.summary, "problems": len(everything)} if "problems" in report.summary else report.summary
    return replace(report, problems=everything, summary=summary)


def read_baseline(session: Session, path: str) -> Report:
    """The saved report to compare with; one that was itself cut down to its news makes the rest look new again.

    Raises:
        UsageError: it is no report.
    """
    from claimcheck.cli.saved import read_report

    report = read_report(path)
    if report.summary.get("unchanged"):
        session.terminal.warning(session.words("partial", path=path, n=report.summary["unchanged"]))
    return report


def phrase(session: Session, decision: Decision) -> str:
    """A decision in a few words of the interface's language: what, who, when."""
    from claimcheck.renderers.messages import load
    from claimcheck.renderers.view import ruling_of

    return ruling_of(decision, load(session.value("ui-lang")))
