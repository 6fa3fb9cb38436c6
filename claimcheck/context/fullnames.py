"""A bare surname completed from the text around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.context.places import Gazetteer
from claimcheck.context.vocabulary import NameWords

_NAME_PART = r"[A-Z][^\W\d_]+(?:['’-][^\W\d_]+)*"
_NAMES_AHEAD = re.compile(rf"\b(?:{_NAME_PART} ){{1,2}}\Z")
_NAMES_BEHIND = re.compile(rf"\b(?: {_NAME_PART}){{0,2}}")
_NAMES_REACH = 100
_SMALL = re.compile(r"(?<![^\W_])[a-z]{4}")
_AROUND = 40
_NAMES_WITHIN = 200_000
_WORD_END = re.compile(r"\w")


class FullNames:
    """The full names of one field of text, each looked for once."""

    def __init__(self, text: str, names: NameWords, known: Gazetteer) -> None:
        self._text, self._names, self._known = text, names, known
        self._found: dict[str, str] = {}

    def of(self, name: str) -> str:
        """The longest name with this word that the text gives (*Jafril* → *Ahmad Jafril*)."""
        found = self._found.get(name)
        if found is None:
            found = name
            for written in self._written(name):
                words = written.split()
                place = words.index(name) if name in words else 0
                if place + 1 < len(words) and self._is_name(words[place + 1]):
                    words, place = words[place:], 0
                first = max((at + 1 for at in range(place) if not self._is_name(words[at])), default=0)
                words, place = words[first:], place - first
                while len(words) > place + 1 and not self._is_name(words[-1]):
                    words.pop()
                if 1 < len(words) <= 4:
                    found = " ".join(words)
                    break
            self._found[name] = found
        return found

    def _written(self, name: str) -> Iterator[str]:
        """The name as it stands in running text, with up to two capitalised words on each side.

        Only so far into the text: a file of a megabyte with thousands of names would cost their product.
        """
        text, at = self._text, 0
        while (place := text.find(name, at, _NAMES_WITHIN)) >= 0:
            behind = _NAMES_BEHIND.match(text, place + len(name))
            ahead = _NAMES_AHEAD.search(text, max(at, place - _NAMES_REACH), place)
            at = place + 1
            if behind is not None and (ahead is not None or place == 0 or not _WORD_END.match(text, place - 1)):
                at = behind.end()
                begin = ahead.start() if ahead is not None else place
                if _SMALL.search(text, max(0, begin - _AROUND), at + _AROUND):  # every word of a headline is capital
                    yield text[begin:at]

    def _is_name(self, word: str) -> bool:
        low = word.lower().rstrip(".")
        names = self._names
        lists = (names.titles, names.roles, names.organisations, names.role_organisations, names.function_words)
        known = (
            low in names.organisation_words
            or any(low in listed for listed in lists)
            or low.endswith(names.suffixes)
            or names.is_abstract(low)
        )
        return not known and not word.isupper() and self._known.find(word) is None
