"""Decisions put on the comparisons they were made about, and those that were made about other figures told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from claimcheck.decisions.content import Content, Contents
from claimcheck.decisions.entries import Entry
from claimcheck.model import Comparison, Report


class Outdated(NamedTuple):
    """A decision that no longer holds: the comparison it was about now holds other figures."""

    entry: Entry
    comparison: Comparison


class Honoured(NamedTuple):
    """The report with its decisions, those that are outdated, and how many concern nothing in it."""

    report: Report
    outdated: tuple[Outdated, ...]
    elsewhere: int


def honour(report: Report, entries: Sequence[Entry]) -> Honoured:
    """The report with every decision on the comparison whose content it was made about. Nothing is taken away."""
    if not entries:
        return Honoured(report, (), 0)
    contents = Contents(report)
    known = {entry.key: entry for entry in entries}
    pairs = [(one, contents.of(one)) for one in report.comparisons]
    decided = tuple(
        replace(one, decision=known[content.key].decision) if content.key in known else one for one, content in pairs
    )
    undecided = [(one, content) for one, content in pairs if content.key not in known]
    left = [entry for entry in entries if entry.key not in {content.key for _, content in pairs}]
    outdated = [Outdated(entry, one) for entry in left if (one := _successor(entry, undecided)) is not None]
    count = sum(one.decision is not None for one in decided)
    summary = {**report.summary, "decided": count} if count else report.summary
    changed = replace(report, comparisons=decided, summary=summary)
    return Honoured(changed, tuple(outdated), len(left) - len(outdated))


def _successor(entry: Entry, undecided: Sequence[tuple[Comparison, Content]]) -> Comparison | None:
    """What became of the comparison: the one that shares most of its figures, else its measure in its articles."""
    sharing = [(len(entry.figures & content.figures), one) for one, content in undecided]
    most = max((count for count, _ in sharing), default=0)
    if most:
        return next(one for count, one in sharing if count == most)
    for one, content in undecided:
        if one.measure == entry.measure and not entry.articles.isdisjoint(content.articles.values()):
            return one
    return None
