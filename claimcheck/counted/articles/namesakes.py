"""Whom an article is about, whose name before or behind a noun narrows nothing there: *Velton profit fell* is profit.

Another article says it of *the company* or leaves it out. Only the name that the text tells first is so; the name of
anybody else, of a rival or a district, keeps the figure apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.structure import Structure

_LEAD = 240
"""Characters of a text that say whom it is about."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*|[.!?:\n]")
_STOPS = ".!?:\n"


def name_of(title: str | None, text: str, structure: Structure) -> frozenset[str]:
    """The words of the name that the text tells first, and of the title's first that the text tells too, in lower case.

    A word that begins a sentence, or stands in a title, is one only where the text writes it with a capital inside.
    """
    words = _WORD.findall(text[:_LEAD])
    inside = {word for before, word in pairwise(words) if before not in _STOPS}
    titled = [word if word in inside else _STOPS[0] for word in _WORD.findall(title or "")]
    return _first(words, inside, structure) | _first(titled, inside, structure)


def _first(words: Sequence[str], inside: Set[str], structure: Structure) -> frozenset[str]:
    first: list[str] = []
    for at, word in enumerate(words):
        opens = at == 0 or words[at - 1] in _STOPS
        if _is_name(word, structure) and (not opens or word in inside):
            first.append(word.lower())
        elif first:
            break
    return frozenset(first)


def settle(what: Counted, name: Set[str]) -> Counted:
    """``what`` without the words of the article's own name among those that narrow it."""
    if not what.qualifiers or name.isdisjoint(what.qualifiers):
        return what
    return what._replace(qualifiers=tuple(word for word in what.qualifiers if word not in name))


def _is_name(word: str, structure: Structure) -> bool:
    """Whether a word has a capital, is none of the language's own and stands for nothing that the rules count."""
    low = word.lower()
    if not word[0].isupper() or low in structure.places or structure.classes.get(low, 0) & ~classes.VERB:
        return False
    terms = structure.rulebook.terms.get(structure.language)
    return terms is None or terms.get(low) is None
