"""One sentence as the readers of scope and attribution see it: its cues, dates, numbers and clause breaks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from claimcheck.context.cues import Cue, Cues
from claimcheck.dates import DateMention


class View:
    """``text[start:end]`` of a field with what was found in it; ``lowered`` is the whole field in lower case."""

    def __init__(
        self,
        text: str,
        lowered: str,
        start: int,
        end: int,
        cues: Cues,
        dates: Sequence[DateMention],
        numbers: Sequence[tuple[int, int]],
    ) -> None:
        self.text, self.lowered, self.start, self.end = text, lowered, start, end
        self._cues = cues
        self.dates = within(dates, start, end)
        self.numbers = numbers

    @cached_property
    def cues(self) -> list[Cue]:
        """The scope cues, without those that belong to a date (*yang akan datang*, *a year ago*)."""
        found = self._cues.find(self.lowered, self.start, self.end)
        if not self.dates:
            return found
        return [cue for cue in found if not any(cue.start < date.end and date.start < cue.end for date in self.dates)]

    @cached_property
    def families(self) -> frozenset[str]:
        """The families of all cues of the sentence: what is not here need not be looked for."""
        return frozenset(family for cue in self.cues for family in cue.means)

    @cached_property
    def breaks(self) -> list[int]:
        """Where a new clause begins."""
        if "clause_breaks" not in self.families:
            return []
        return [cue.start for cue in self.cues if "clause_breaks" in cue.means and cue.start > self.start]

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

    def number_between(self, start: int, end: int) -> bool:
        """Whether another number stands in ``text[start:end]``."""
        place = bisect_left(self.numbers, start, key=lambda number: number[0])
        return place < len(self.numbers) and self.numbers[place][0] < end

    def words_between(self, start: int, end: int) -> int:
        """How many words stand in ``text[start:end]``."""
        return len(self.text[start:end].split())


def within(dates: Sequence[DateMention], start: int, end: int) -> Sequence[DateMention]:
    """The dates that begin in ``start..end``; ``dates`` are in order."""
    first = bisect_left(dates, start, key=lambda date: date.start)
    last = bisect_left(dates, end, key=lambda date: date.start)
    return dates[first:last]
