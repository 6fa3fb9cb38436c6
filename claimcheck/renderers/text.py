"""Plain lines for pipes and logs: no colour, no box, no width, and no number ever cut."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model import Report
from claimcheck.renderers.inert import QUOTE_LIMIT, one_line
from claimcheck.renderers.view import Group, View, Voice


def render(report: Report, language: str) -> str:
    """One block per comparison, worst first, then single-source figures, problems and the count."""
    view = View(report, language)
    blocks = [*(_block(view, group) for group in view.compared)]
    if view.lonely:
        blocks.append([f"{view.messages('report.other')}:", *(f"  {_lone(group)}" for group in view.lonely)])
    if report.refusals:
        blocks.append([f"{view.messages('report.refused')}:", *_refused(view)])
    if report.problems:
        blocks.append(
            [
                f"{view.messages('report.problems')}:",
                *(f"  {one_line(str(one), QUOTE_LIMIT)}" for one in view.problems),
            ]
        )
    blocks.append([view.standfirst()])
    return "\n".join(line + "\n" for line in _spaced(blocks))


def _spaced(blocks: Iterable[list[str]]) -> Iterable[str]:
    return ("\n".join(block) for block in blocks)


def _block(view: View, group: Group) -> list[str]:
    say = view.messages
    weight = ", ".join(part for part in (group.severity, group.ratio and f"×{group.ratio}") if part)
    lines = [f"{group.verdict.upper()}: {group.title}" + (f" ({weight})" if weight else "")]
    for stand in group.stands:
        mark = f" [{say('flag.interested')}]" if stand.position.interested else ""
        lines.append(f"  {stand.figure} | {stand.who}{mark}")
        lines += [f"    {_said(view, voice)}" for voice in stand.voices]
    if group.caveats:
        lines.append(f"  {say('report.caveats')}: {'; '.join(group.caveats)}")
    lines += [f"  {flag}" for flag in group.flags]
    lines += [f"  {say('report.arithmetic')}: {one_line(sum, QUOTE_LIMIT)}" for sum in group.comparison.arithmetic]
    if group.timeline:
        lines.append(f"  {say('report.timeline')}: " + " → ".join(f"{figure} ({at})" for at, figure in group.timeline))
    if group.decided:
        lines.append(f"  {group.decided}")
    if group.comparison.why:
        lines.append(f"  {say('report.why')}: {one_line(group.comparison.why, QUOTE_LIMIT)}")
    lines.append(f"  {say('column.id')}: {one_line(group.comparison.id, QUOTE_LIMIT)}")
    return lines


def _said(view: View, voice: Voice) -> str:
    through = f", {view.messages('report.through', names=voice.through)}" if voice.through else ""
    place = f"{one_line(voice.article.id, QUOTE_LIMIT)}:{voice.claim.start}-{voice.claim.end}"
    return f"“{voice.quote}” {voice.who}{through}; {voice.outlet}, {voice.published} ({place})"


def _lone(group: Group) -> str:
    stated = "; ".join(f"{group.title}: {stand.figure} | {stand.who}" for stand in group.stands)
    return f"{stated}. {group.decided}" if group.decided else stated


def _refused(view: View) -> Iterable[str]:
    for pair in view.report.refusals:
        first, second = (view.voice(view.claims[id]) for id in (pair.a, pair.b))
        gate = f"{one_line(pair.gate, QUOTE_LIMIT)}, {view.messages.word('gate', pair.gate)}"
        why = f": {one_line(pair.why, QUOTE_LIMIT)}" if pair.why else ""
        yield f"  “{first.quote}” ({first.outlet}) / “{second.quote}” ({second.outlet}): {gate}{why}"
