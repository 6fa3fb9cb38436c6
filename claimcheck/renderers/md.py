"""Markdown for notes, issues and wikis; everything quoted is escaped, so nobody is mentioned and nothing is linked."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.model import Report
from claimcheck.renderers.inert import one_line
from claimcheck.renderers.view import Group, View, Voice

_LINE_LIMIT = 1_000
_MARKUP = re.compile(r"([\\`*_{}\[\]<>|~!$^&]|^[#+=-]|(?<=^\d)[.)](?=\s|$)|(?<=^\d\d)[.)](?=\s|$))")
# GitHub turns these into mentions, issue links, emoji and links after Markdown is done, so a backslash cannot stop it;
# an empty comment between the characters can, and shows nothing.
_LATE = re.compile(r"(?<=[@#])(?=\w)|(?<=:)(?=//|[a-z_+-]|100:|1234:)|(?<=www)(?=\\?\.)", re.IGNORECASE)


def render(report: Report, language: str) -> str:
    """The report with headings, a table per comparison, and quotes beneath."""
    view = View(report, language)
    say = view.messages
    lines = [f"# {say('report.title')}", "", escape(view.standfirst()), "", say("report.not-a-verdict"), ""]
    for group in view.compared:
        lines += _section(view, group)
    if view.lonely:
        lines += [f"## {say('report.other')}", ""]
        lines += [
            f"- {escape(group.title)}: **{escape(stand.figure)}**, {escape(stand.who)}"
            for group in view.lonely
            for stand in group.stands
        ]
        lines += [f"- {escape(group.title)}: {escape(group.decided)}" for group in view.lonely if group.decided]
        lines.append("")
    if report.refusals:
        lines += [f"## {say('report.refused')}", "", *_refused(view), ""]
    lines += [f"## {say('report.articles')}", ""]
    for article in report.articles:
        title = f"*{escape(article.title)}*, " if article.title else ""
        lines.append(f"- {title}{escape(view.outlet(article))} ({escape(article.id)})")
    if report.problems:
        lines += ["", f"## {say('report.problems')}", "", *(f"- {escape(str(problem))}" for problem in view.problems)]
    made = say("report.made-by", version=report.version or "?", rules=report.rules_hash or "?")
    return "\n".join([*lines, "", f"<sub>{escape(made)}</sub>", ""])


def escape(text: str) -> str:
    """Text that Markdown, and GitHub after it, prints as it stands."""
    return _LATE.sub("<!-- -->", _MARKUP.sub(r"\\\1", one_line(text, _LINE_LIMIT)))


def _section(view: View, group: Group) -> Iterable[str]:
    say = view.messages
    weight = ", ".join(
        part for part in (group.severity, group.ratio and say("report.times", ratio=group.ratio)) if part
    )
    yield f"## {escape(group.title)}"
    yield ""
    yield f"**{group.verdict}**" + (f" ({weight})" if weight else "") + f": {escape(group.lead)}"
    yield ""
    if group.decided:
        yield f"**{escape(group.ruling)}**: “{escape(group.note)}”"
        yield ""
    yield f"| {say('report.figure')} | {say('report.who')} |"
    yield "|---:|---|"
    for stand in group.stands:
        interested = f" ({say('flag.interested')})" if stand.position.interested else ""
        yield f"| {escape(stand.figure)} | {escape(stand.who)}{interested} |"
    yield ""
    for stand in group.stands:
        for voice in stand.voices:
            yield from _quote(view, voice)
    if group.caveats:
        yield f"{say('report.caveats')}: {'; '.join(escape(caveat) for caveat in group.caveats)}."
        yield ""
    notes = [*group.flags, *(f"{say('report.arithmetic')}: {one}" for one in group.comparison.arithmetic)]
    if group.timeline:
        notes.append(f"{say('report.timeline')}: " + " → ".join(f"{figure} ({at})" for at, figure in group.timeline))
    notes.append(f"{say('column.id')}: {group.comparison.id}")
    yield from (f"- {escape(note)}" for note in notes)
    yield ""


def _quote(view: View, voice: Voice) -> Iterable[str]:
    through = f", {view.messages('report.through', names=voice.through)}" if voice.through else ""
    before, after = (" " if voice.before.endswith(" ") else ""), (" " if voice.after.startswith(" ") else "")
    yield f"> {escape(voice.before)}{before}**{escape(voice.quote)}**{after}{escape(voice.after)}"
    yield ">"
    yield f"> {escape(voice.who + through)}; {escape(voice.outlet)}, {escape(voice.published)}"
    yield ""


def _refused(view: View) -> Iterable[str]:
    for pair in view.report.refusals:
        first, second = (view.voice(view.claims[id]) for id in (pair.a, pair.b))
        gate = f"{view.messages.word('gate', pair.gate)} ({pair.gate})"
        yield f"- “{escape(first.quote)}” / “{escape(second.quote)}”: {escape(gate)}"
