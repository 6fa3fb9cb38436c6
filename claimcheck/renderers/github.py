"""GitHub workflow annotations: the worst first, within what GitHub shows, then one line that counts them all."""

from __future__ import annotations

from claimcheck.model import Report
from claimcheck.renderers.inert import one_line
from claimcheck.renderers.lines import region
from claimcheck.renderers.view import Group, View

LIMIT = 10
"""Annotations of one level that GitHub shows for a step; more would push the worst out."""

_LINE_LIMIT = 1_000
_LEVELS = {"extreme": "error", "major": "error", "notable": "warning", "minor": "notice"}


def render(report: Report, language: str) -> str:
    """Workflow commands, one a line, and the count."""
    view = View(report, language)
    shown = {"error": 0, "warning": 0, "notice": 0}
    lines, hidden = [], 0
    for group in view.groups:
        if group.comparison.verdict != "disagree" or not group.facing or not group.facing[0].voices:
            continue
        level = "notice" if group.comparison.settled else _LEVELS[group.comparison.severity or "notable"]
        shown[level] += 1
        if shown[level] > LIMIT:
            hidden += 1
            continue
        lines.append(_command(level, group))
    count = view.standfirst()
    if hidden:
        count += " " + view.messages("report.left-out", what=view.messages.count("disagreement", hidden))
    return "\n".join([*lines, one_line(count), ""])


def _command(level: str, group: Group) -> str:
    voice = group.facing[0].voices[0]
    place = region(voice.article, voice.claim)
    properties = {
        "file": voice.article.id,
        "line": str(place.line),
        "endLine": str(place.end_line),
        "col": str(place.column),
        "endColumn": str(place.end_column),
        "title": f"{group.verdict}: {group.title}",
    }
    said = "; ".join([group.lead, *group.caveats, *group.flags, *([group.decided] if group.decided else [])])
    listed = ",".join(f"{key}={escape_property(value)}" for key, value in properties.items())
    return f"::{level} {listed}::{escape_data(said)}"


def escape_data(text: str) -> str:
    """A message as GitHub's own toolkit escapes it, on one line and without characters that act."""
    return one_line(text, _LINE_LIMIT).replace("%", "%25")


def escape_property(text: str) -> str:
    """A property value: colon and comma would end it."""
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")
