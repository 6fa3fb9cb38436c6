"""Verbs that only with their object say who holds a figure: *gave a lower toll of 35*, *has 58 dead*."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.context.cues import Cue
from claimcheck.context.sayings import Frame, FrameWords
from claimcheck.context.vocabulary import NameWords

_OBJECT_REACH = 72
"""Characters behind a verb within which the noun of its figure must stand."""
_LEADING = 3
"""How many words may stand between *has* and its figure (*has at least 58 dead*)."""
_CLOSED = ".,;)"


class Holdings:
    """Tells the verbs of one field of text that hold a figure."""

    def __init__(self, text: str, lowered: str, words: FrameWords, names: NameWords) -> None:
        self._text, self._lowered = text, lowered
        self._words, self._names = words, names

    def holds(self, cue: Cue, end: int) -> bool:
        """Whether the object of the verb is a figure."""
        spoken = self._lowered[cue.end : min(end, cue.end + _OBJECT_REACH)].split()
        return ("having" in cue.means and self._has_figure(spoken)) or self._names_figure(spoken)

    def is_sole(self, frame: Frame, frames: Sequence[Frame]) -> bool:
        """Whether who *has* a figure also tells it: not where another says so (*the union has 90, the firm said*)."""
        if frame.cue not in self._words.havings:
            return True
        return frame.speaker.organisation is not None and not any(one.verbal for one in frames if one is not frame)

    def opens(self, name_start: int, start: int) -> bool:
        """Whether the holder is the subject of its clause: *the deaths of three officers raised the toll* has none."""
        before = self._lowered[start:name_start].rstrip()
        if not before or not before[-1].isalnum():
            return True
        led = before.rsplit(None, 1)[-1]
        return led in self._words.coordinators or led in self._words.contrasts or led in self._words.that

    def _names_figure(self, spoken: list[str]) -> bool:
        """*down its earlier toll of*, *the number of marchers as*: a noun for a figure opens the object."""
        for at, word in enumerate(spoken):
            bare = word.rstrip(".,;:")
            if bare in self._words.held_nouns:
                return True
            if bare != word or not (
                bare in self._words.held_behind
                or bare in self._names.articles
                or bare in self._words.figure_adjectives
                or (at == 0 and bare in self._words.particles)
            ):
                return False
        return False

    def _has_figure(self, spoken: list[str]) -> bool:
        """*has 58*, *has at least 58 dead*: a bare figure ends the clause, or only those whom it befell follow."""
        at = next((at for at, word in enumerate(spoken[: _LEADING + 1]) if word.lstrip("$€£")[:1].isdigit()), -1)
        if at < 0 or not self._words.held_leads.issuperset(spoken[:at]):
            return False
        if spoken[at][-1] in _CLOSED or at + 1 == len(spoken):
            return True
        ends = spoken[at + 1][-1] in _CLOSED or at + 2 >= len(spoken) or spoken[at + 2] in self._names.stops_before
        return ends and spoken[at + 1].rstrip(_CLOSED) in self._words.held_counts
