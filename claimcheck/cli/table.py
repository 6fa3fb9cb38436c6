"""The report at a terminal: worst first, verdict in words, each figure beside who says it, quotes with the number lit.

rich gives colour and weight only. Lines are broken between words here, so that no number is ever cut or folded,
however narrow the terminal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from claimcheck.model import Report
from claimcheck.renderers import figures
from claimcheck.renderers.inert import QUOTE_LIMIT, one_line
from claimcheck.renderers.view import Group, Stand, View, Voice

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_SIGNS = {"disagree": "≠", "updated": "↗", "compatible": "≈", "agree": "=", "single-source": "·"}
_COLOURS = {"disagree": "red", "updated": "yellow", "compatible": "cyan", "agree": "green", "single-source": "dim"}
_NARROWEST, _WIDEST = 40, 104
_VOICES = 2
_CONTEXT = 70
_WHOLE = 28
"""Quotes up to this length stay on one line: "2.3 billion" must not part from its "billion"."""
_WORD = re.compile("[^ ]+ *| +")


def show(report: Report, out: TextIO, *, language: str, colour: bool) -> None:
    """Print the report to a terminal, as wide as it is and at most as wide as reads well."""
    from rich.console import Console

    console = Console(
        file=out,
        color_system="standard" if colour else None,
        force_terminal=colour,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
    )
    _Sheet(View(report, language), console).print()


class _Sheet:
    """One report on one console."""

    def __init__(self, view: View, console: Console) -> None:
        self.view = view
        self.say = view.messages
        self.console = console
        self.width = min(max(console.width, _NARROWEST), _WIDEST)
        # rich prints nothing at all into a terminal that says it has no columns.
        console.width = self.width

    def print(self) -> None:
        for group in self.view.compared:
            self._group(group)
        if self.view.lonely:
            self._heading(self.say("report.other"))
            for group in self.view.lonely:
                self._lone(group)
            self.console.print()
        if self.view.report.refusals:
            self._refused()
        if self.view.report.problems:
            self._heading(self.say("report.problems"))
            for problem in self.view.problems:
                self._prose(self._text(one_line(str(problem), QUOTE_LIMIT)), 2)
            self.console.print()
        self._prose(self._text(self.view.standfirst(), "bold" if self.view.disagreements else ""), 0)

    def _group(self, group: Group) -> None:
        one, colour = group.comparison, _COLOURS[group.comparison.verdict]
        head = self._text(f"{_SIGNS[one.verdict]} {group.verdict}", f"bold {colour}")
        weight = [group.severity, group.ratio and self.say("report.times", ratio=group.ratio)]
        head.append("".join(f" · {part}" for part in weight if part), style=colour)
        self._prose(head, 0)
        self._prose(self._text(group.title, "bold"), 2)
        column = max(len(stand.figure) for stand in group.stands)
        beside = column + 4 + _NARROWEST <= self.width
        for stand in group.stands:
            self._stand(stand, column if beside else 0, colour if stand.disputed else "")
        notes = [*group.flags, *group.caveats]
        if notes:
            self._note(self.say("report.caveats"), "; ".join(notes))
        if group.timeline:
            moves = " → ".join(f"{figure} ({at})" for at, figure in group.timeline)
            self._note(self.say("report.timeline"), moves)
        for line in one.arithmetic:
            self._note(self.say("report.arithmetic"), one_line(line, QUOTE_LIMIT))
        if group.best:
            self._note(self.say("report.best"), group.best)
        if group.decided:
            decided = self._text(group.ruling, "bold").append(f": “{group.note}”")
            self._prose(decided, 2)
        self._note(self.say("column.id"), one_line(one.id, QUOTE_LIMIT))
        self.console.print()

    def _stand(self, stand: Stand, column: int, colour: str) -> None:
        who = self._text(stand.who, "bold")
        if stand.position.interested:
            who.append(f" ({self.say('flag.interested')})", style="dim")
        figure = self._text(stand.figure.rjust(column), f"bold {colour}".strip())
        if column:
            self._prose(who, column + 4, first=figure)
        else:
            self._line(figure, 2)
            self._prose(who, 4)
        indent = column + 4
        for voice in stand.voices[:_VOICES]:
            self._prose(self._quote(voice), indent)
        if len(stand.voices) > _VOICES:
            self._prose(self._text(self.say.count("more", len(stand.voices) - _VOICES), "dim"), indent)

    def _quote(self, voice: Voice) -> Text:
        before, after = voice.before, voice.after
        if len(before) > _CONTEXT:
            before = "… " + before[-_CONTEXT:].partition(" ")[2]
        if len(after) > _CONTEXT:
            after = after[:_CONTEXT].rpartition(" ")[0] + " …"
        through = f" {self.say('report.through', names=voice.through)}" if voice.through else ""
        day = figures.when((voice.claim.published or "")[:10], self.say) or voice.published
        line = self._text(f"{voice.outlet}{through}, {day}: ", "dim")
        quote = voice.quote if len(voice.quote) > _WHOLE else voice.quote.replace(" ", "\N{NO-BREAK SPACE}")
        return line.append(before).append(quote, style="underline").append(after)

    def _lone(self, group: Group) -> None:
        for stand in group.stands:
            line = self._text(group.title + ": ")
            self._prose(line.append(stand.figure, style="bold").append(f"  {stand.who}", style="dim"), 2)
        if group.decided:
            self._prose(self._text(group.decided), 4)

    def _refused(self) -> None:
        self._heading(self.say("report.refused"))
        for pair in self.view.report.refusals:
            first, second = (self.view.voice(self.view.claims[id]) for id in (pair.a, pair.b))
            line = self._text(f"“{first.quote}” ").append(first.outlet, style="dim").append(f" / “{second.quote}” ")
            line.append(second.outlet, style="dim")
            self._prose(line, 2)
            why = f": {one_line(pair.why, QUOTE_LIMIT)}" if pair.why else ""
            self._prose(
                self._text(f"{one_line(pair.gate, QUOTE_LIMIT)} {self.say.word('gate', pair.gate)}{why}", "dim"), 4
            )
        self.console.print()

    def _heading(self, text: str) -> None:
        self._line(self._text(text, "bold"), 0)

    def _note(self, label: str, text: str) -> None:
        self._prose(self._text(f"{label}: ", "dim").append(text), 2)

    def _text(self, text: str, style: str = "") -> Text:
        from rich.text import Text

        return Text().append(text, style=style)

    def _prose(self, text: Text, indent: int, *, first: Text | None = None) -> None:
        """Wrapped between words; ``first`` stands in the indent of the first line."""
        lines = list(self._wrap(text, self.width - indent))
        for number, line in enumerate(lines):
            if number == 0 and first is not None:
                margin = self._text("  ").append_text(first)
                margin.append(" " * max(indent - len(margin), 2))
                self.console.print(margin.append_text(line))
            else:
                self._line(line, indent)

    def _wrap(self, text: Text, width: int) -> Iterable[Text]:
        """Lines broken at spaces only: rich would cut or fold a word that is longer than the line."""
        from rich.cells import cell_len

        breaks, used = [], 0
        for word in _WORD.finditer(text.plain):
            if used and used + cell_len(word.group().rstrip(" ")) > width:
                breaks.append(word.start())
                used = 0
            used += cell_len(word.group())
        for line in text.divide(breaks):
            line.rstrip()
            yield line

    def _line(self, text: Text, indent: int) -> None:
        self.console.print(self._text(" " * indent).append_text(text))
