"""Offices whose short name stands before the figure they give: *polisi menyebut 12 tewas, sedangkan BPBD 10*."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from claimcheck.language.lexicon import Lexicon

_REACH = 40
_FIGURE = 160


class Speakers(NamedTuple):
    """``bodies`` are short names of offices; ``opens`` what stands before one that is the subject of its own figure."""

    bodies: frozenset[str]
    opens: re.Pattern[str]


@cache
def speakers(lexicon: Lexicon) -> Speakers:
    """The offices of a language and the words that open the other side's clause."""
    kinds = lexicon.section("counters").get("kinds", {})
    bodies = frozenset(word for words in kinds.values() for word in words if " " not in word)
    before = {*lexicon.words("pointing", "contrasts"), *lexicon.words("structure", "sayers")}
    words = "|".join(sorted((re.escape(word) for word in before if word.isalpha()), key=len, reverse=True))
    offices = "|".join(sorted(re.escape(word) for word in lexicon.words("pointing", "speaking") if word.isalpha()))
    return Speakers(bodies, re.compile(rf"(?:[,;]|\b(?:{words or '(?!)'}))\s(?:(?:{offices or '(?!)'})\s)?$"))


def says(name: str, cased: str, start: int, known: Speakers) -> bool:
    """Whether the short name at ``start`` is an office's that gives its own figure behind another's."""
    if name.lower() not in known.bodies:
        return False
    line = cased.rfind("\n", 0, start) + 1
    if not any(character.isdigit() for character in cased[max(line, start - _FIGURE) : start]):
        return False  # call the rescue service, Basarnas 115
    return known.opens.search(cased[max(0, start - _REACH) : start].lower()) is not None
