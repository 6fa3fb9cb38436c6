"""How far a saying reaches: where what is said begins behind its verb, and what a name behind its verb takes along."""

from __future__ import annotations

import re

from claimcheck.context.nounphrases import QUOTES
from claimcheck.context.sayings import FrameWords
from claimcheck.context.subjects import Subjects

_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*\.?")
_THAT = 64
"""Characters behind a verb of saying in which what is said can begin."""
_QUOTATION = re.compile(f"[{QUOTES}:]")
_END = re.compile(rf"[{QUOTES}.;\d²³¹⁰⁴-⁹₀-₉]")


class Reach:
    """Measures the sayings of one text."""

    def __init__(self, text: str, lowered: str, words: FrameWords, phrases: Subjects) -> None:
        self._text, self._lowered = text, lowered
        self._words, self._phrases = words, phrases

    def said(self, at: int, end: int) -> int:
        """Where what is said behind ``at`` begins: at *that*/*bahwa*, a quotation mark, a colon, or behind its date."""
        window = self._lowered[at : min(end, at + _THAT)]
        for match in _WORD.finditer(window):
            if match.group() in self._words.that:
                return at + match.start()
            if match.group()[0].isdigit() and not self._phrases.in_date(at + match.start()):
                break
        quotation = _QUOTATION.search(window)
        if quotation is not None:
            return at + quotation.start()
        date = self._phrases.date_from(at)
        if date is None or date.start >= end:
            return at
        gap = self._lowered[at : date.start].strip(" ,")
        return date.end if not gap or gap in self._words.date_links else at

    def named(self, at: int, end: int) -> int:
        """Where the zone of a name behind its verb ends: at a figure, a quotation or the end of the sentence."""
        for match in _END.finditer(self._text, at, end):
            mark, place = match.group(), match.start()
            if mark in ".;":
                if self._text[place + 1 : place + 2] in (" ", "\n", ""):
                    return place
            elif mark in QUOTES or not self._phrases.in_date(place):
                return place
        return end
