"""Where in a sentence a cue, a saying or a place can begin, by one look at each of its words.

Most words begin nothing. Searching a sentence for thousands of phrases costs many times what looking at its words
costs, so the phrases are tried only where one of their first words stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from claimcheck.context.cues import Starts, scope_cues
from claimcheck.context.placenames import place_words
from claimcheck.context.places import Gazetteer
from claimcheck.context.sayings import frame_words
from claimcheck.language.lexicon import Lexicon
from claimcheck.language.text import Token

_RUN = re.compile(r"[^\W_]+")
_MOST_KEPT = 1 << 15
_SCOPE, _SAID, _PLACE, _KIND = 1, 2, 4, 8


class Beginnings(dict[str, tuple[tuple[int, int], ...]]):
    """A token in lower case → what can begin in it, and how far in; found out when the token is first met."""

    def __init__(self, families: Iterable[tuple[int, Iterable[str]]]) -> None:
        super().__init__()
        self._bits: dict[str, int] = {}
        for bit, words in families:
            for word in words:
                run = _RUN.match(word)
                first = run.group() if run is not None else word
                if run is not None or len(word) == 1:
                    self._bits[first] = self._bits.get(first, 0) | bit
        signs = "".join(re.escape(first) for first in self._bits if not first[0].isalnum())
        self._part = re.compile(rf"{_RUN.pattern}|[{signs}]") if signs else _RUN

    def __missing__(self, word: str) -> tuple[tuple[int, int], ...]:
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = self[word] = self.within(word)
        return found

    def within(self, lowered: str) -> tuple[tuple[int, int], ...]:
        """What can begin in a text in lower case: how far in, and which bits."""
        bits = self._bits
        return tuple(
            [(part.start(), bits[part.group()]) for part in self._part.finditer(lowered) if part.group() in bits]
        )

    def starts(self, words: Sequence[Token]) -> Starts:
        """Where things can begin among the tokens of a sentence, none of which may end inside a word."""
        scope: list[int] = []
        said: list[int] = []
        kinds: list[int] = []
        every = 0
        for start, found in [(word.start, found) for word in words if (found := self[word.lower])]:
            for offset, bits in found:
                every |= bits
                if bits & _SCOPE:
                    scope.append(start + offset)
                if bits & _SAID:
                    said.append(start + offset)
                if bits & _KIND:
                    kinds.append(start + offset)
        return Starts(scope, said, kinds, bool(every & _PLACE))


@cache
def beginnings(lexicon: Lexicon, known: Gazetteer) -> Beginnings:
    """The beginnings of all that is looked for in a sentence of a language."""
    names, kinds = place_words(lexicon, known)
    return Beginnings(
        (
            (_SCOPE, scope_cues(lexicon).firsts),
            (_SAID, frame_words(lexicon).cues.firsts),
            (_PLACE, names),
            (_KIND, kinds),
        )
    )
