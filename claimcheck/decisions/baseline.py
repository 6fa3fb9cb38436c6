"""What is new since a saved report: comparisons it did not hold, or that come out otherwise now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from claimcheck.decisions.content import Contents, Figure, amount
from claimcheck.model import Comparison, Report

_Outcome = tuple[str, frozenset[str]]


def only_news(report: Report, before: Report) -> Report:
    """The report with only the comparisons that are new or changed; ``summary`` says how many were left out.

    A comparison is as it was when the saved report held one of the same measure that shares a figure with it, with the
    same verdict and the same stated quantities. One more outlet that repeats a known figure is no news; a new figure,
    or a figure that gains or loses its only contradiction, is.
    """
    earlier: dict[tuple[str, Figure], set[_Outcome]] = defaultdict(set)
    contents = Contents(before)
    for one in before.comparisons:
        for figure in contents.of(one).figures:
            earlier[one.measure, figure].add(_outcome(one))
    contents = Contents(report)
    news = tuple(
        one
        for one in report.comparisons
        if not any(_outcome(one) in earlier.get((one.measure, figure), ()) for figure in contents.of(one).figures)
    )
    return replace(report, comparisons=news, summary=_summary(report, news))


def _outcome(one: Comparison) -> _Outcome:
    return one.verdict, frozenset(amount(position.quantity) for position in one.positions)


def _summary(report: Report, news: tuple[Comparison, ...]) -> dict[str, int]:
    """The counts of what is left; ``unchanged`` are those left out."""

    def count(these: Iterable[bool]) -> int:
        return sum(these)

    summary = dict(report.summary)
    for name in summary:
        if name == "comparisons":
            summary[name] = len(news)
        elif name == "decided":
            summary[name] = count(one.decision is not None for one in news)
        elif name in ("disagree", "updated", "compatible", "agree", "single-source"):
            summary[name] = count(one.verdict == name for one in news)
    summary["unchanged"] = len(report.comparisons) - len(news)
    return summary
