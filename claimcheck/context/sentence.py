"""One sentence as the readers of scope and attribution see it: its cues, dates, numbers and clause breaks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.context.cues import Cue, Cues, Starts
from claimcheck.dates import DateMention


class View:
    """``text[start:end]`` of a field with what was found in it; ``lowered`` is the whole field in lower case.

    ``dates`` are the sentence's own; ``numbers`` are where each number of the field begins.
    """

    def __init__(
        self,
        text: str,
        lowered: str,
        start: int,
        end: int,
        cues: Cues,
        dates: Sequence[DateMention],
        numbers: Sequence[int],
        starts: Starts | None = None,
    ) -> None:
        self.text, self.lowered, self.start, self.end = text, lowered, start, end
        self.dates = dates
        self.starts = starts
        """Where cues and places can begin, if that is known."""
        self._numbers = numbers
        found = cues.find(lowered, start, end, starts.scope if starts is not None else None)
        self.cues = [cue for cue in found if not _dated(cue, dates)] if dates else found
        """The scope cues, without those that belong to a date (*yang akan datang*, *a year ago*)."""
        self.families: frozenset[str] = frozenset().union(*[cue.means for cue in self.cues])
        """The families of all cues of the sentence: what is not here need not be looked for."""
        self.breaks: list[int] = []
        """Where a new clause begins."""
        if "clause_breaks" in self.families:
            self.breaks = [cue.start for cue in self.cues if "clause_breaks" in cue.means and cue.start > start]

    def clause(self, at: int) -> tuple[int, int]:
        """The bounds of the clause that holds ``at``."""
        start, end = self.start, self.end
        for place in self.breaks:
            if place <= at:
                start = place
            else:
                end = place
                break
        return start, end

    def total_behind(self, end: int) -> int | None:
        """Where the sentence goes on behind ``end`` with the total that a figure brings another to, if it does."""
        if "raising" not in self.families:
            return None
        return next((cue.start for cue in self.cues if cue.start >= end and "raising" in cue.means), None)

    def number_between(self, start: int, end: int) -> bool:
        """Whether another number stands in ``text[start:end]``."""
        place = bisect_left(self._numbers, start)
        return place < len(self._numbers) and self._numbers[place] < end

    def words_between(self, start: int, end: int) -> int:
        """How many words stand in ``text[start:end]``."""
        return len(self.text[start:end].split())


def _dated(cue: Cue, dates: Sequence[DateMention]) -> bool:
    """Whether a cue is a part of a date; *a day after the vote* ends one statement all the same."""
    for date in dates:
        if cue.start < date.end and date.start < cue.end:
            return not (date.told and cue.end == date.end and "terminators" in cue.means)
    return False
