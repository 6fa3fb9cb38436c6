"""Shares beside the name of who has them, in an article on a vote: *Rini-Tono 52 persen*, *52 persen Rini-Tono*."""

from __future__ import annotations

import re
from collections.abc import Set

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.structure import Structure

_REACH = 64
"""Characters on either side of a figure that hold the name beside it."""
_NAME_BEFORE = re.compile(r"(?:[^\W\d_][\w'’.-]* )*[^\W\d_][\w'’-]*,? \Z")
_NAME_BEHIND = re.compile(r" ([^\W\d_][\w'’.-]*)")


def is_named(text: str, start: int, end: int, never: Set[str], rivals: Set[str], structure: Structure) -> bool:
    """Whether a name that no preposition governs stands right before or behind the figure ``text[start:end]``.

    ``never`` are nouns that hold no share, which a headline or the head of a sentence writes like a name; ``rivals``
    are prepositions before whom somebody leads (*unggul atas Tono 46 persen*).
    """
    behind = _NAME_BEHIND.match(text, end)
    if behind is not None and _is_name(behind[1], structure):
        return behind[1].lower() not in never
    before = _NAME_BEFORE.search(text[max(0, start - _REACH) : start])
    if before is None or before[0].endswith(", "):
        return False
    words = before[0].split()
    if not _is_name(words[-1], structure):
        return False
    at = len(words) - 1
    while at > 0 and _is_name(words[at - 1], structure):
        at -= 1
    if any(word.lower() in never for word in words[at:]):
        return False
    led = words[at - 1].lower() if at else ""
    return led in rivals or not structure.classes.get(led, 0) & (classes.PREPOSITION | classes.OF)


def _is_name(word: str, structure: Structure) -> bool:
    """Whether a word is written like a name and is none that the language knows for a word of grammar."""
    return word[0].isupper() and not structure.classes.get(word.lower(), 0)
