"""Who speaks in a headline: before a colon, behind a dash, or in front of a verb that stands in its shortest form."""

from __future__ import annotations

import re

from claimcheck.context.cues import Cue
from claimcheck.context.sayings import Frame
from claimcheck.context.subjects import Subjects
from claimcheck.context.vocabulary import NameWords, Speaker

_LONGEST = 200
_LEADING = re.compile(r"([A-Z][^:;,.!?\d\n\"“”«»()–—]{1,59}): ")
_TRAILING = re.compile(r"(?:: | [-–—] )([^:;,.!?\d\n\"“”«»()–—]{2,60})\Z")
_FIGURE = re.compile(r"[~±]?\d[\d.,]*%?(?: ([^\W\d_]+))?\s*\Z")
_ENDS = frozenset('.!?…"”')


class Headlines:
    """Finds the frames that only headlines have."""

    def __init__(self, text: str, lowered: str, names: NameWords, phrases: Subjects) -> None:
        self._text, self._lowered = text, lowered
        self._names = names
        self._phrases = phrases

    def holds(self, start: int, end: int) -> bool:
        """Whether the sentence stands alone on a line and has no full stop, as a headline does."""
        text = self._text
        return (
            end - start <= _LONGEST
            and text[end - 1] not in _ENDS
            and (start == 0 or text[start - 1] == "\n")
            and (end == len(text) or text[end] in "\r\n")
        )

    def frames(self, start: int, end: int) -> list[Frame]:
        """*Police: 12 dead*, *12 dead – police*."""
        colon = self._lowered.find(":", start, end)
        found: list[Frame] = []
        if colon >= 0:
            leading = _LEADING.match(self._text, start, end)
            speaker = self._body(leading.span(1)) if leading is not None else None
            if leading is not None and speaker is not None and not self._is_entry(leading.end(), end):
                span = leading.span(1)
                found.append(Frame(*span, "behind", leading.group(1), "asserts", speaker, span))
        if not self._names.head_first:
            trailing = _TRAILING.search(self._text, max(start, end - 64), end)
            speaker = self._body(trailing.span(1)) if trailing is not None else None
            if trailing is not None and speaker is not None:
                span = trailing.span(1)
                found.append(Frame(*span, "both", trailing.group(1), "asserts", speaker, span))
        return found

    def _is_entry(self, start: int, end: int) -> bool:
        """Whether nothing but a figure stands behind the colon, so that the words before it are what it counts.

        *Shelters: 112*, *Puskesmas: 12 unit*.
        """
        figure = _FIGURE.match(self._lowered, start, end)
        return figure is not None and (figure[1] is None or figure[1] in self._names.classifiers)

    def verb(self, cue: Cue, start: int, headline: bool) -> bool:
        """Whether a bare verb stands right behind a name (*BPBD Catat 31 Kios*, *Police Say 12 Died*)."""
        before = self._text[start : cue.start]
        if not before.endswith(" ") or not (headline or self._names.head_first):
            return False
        word = before.rstrip().rsplit(None, 1)[-1:]
        if not word or not word[0][-1].isalnum():
            return False
        low = word[0].lower()
        if low in self._names.stops or low in self._names.first_person:
            return False
        return word[0][0].isupper() or low in self._names.heads

    def _body(self, span: tuple[int, int]) -> Speaker | None:
        """The organisation or office holder that the whole stretch names."""
        words = self._lowered[span[0] : span[1]].split()
        head = words[0] if self._names.head_first else words[-1]
        written = self._text[span[0] : span[1]].split()
        acronym = written[0 if self._names.head_first else -1]
        known = head in self._names.heads or (acronym.isupper() and head in self._names.agencies)
        if not known and self._names.prefixes:
            known = head.startswith(self._names.prefixes)
        known = known or any(" ".join(words[:size]) in self._names.organisations for size in (2, 3))
        if not known:
            return None
        named = self._phrases.behind(span[0], span[1])
        if named is None or named[1] < span[1] - 1 or (named[0].pronoun and named[0].organisation is None):
            return None
        return named[0]._replace(pronoun=False)
