"""Offices whose short name stands before the figure they give: *polisi menyebut 12 tewas, sedangkan BPBD 10*."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from claimcheck.language.lexicon import Lexicon

_REACH = 40
_FIGURE = 160


class Speakers(NamedTuple):
    """``bodies`` are short names of offices; ``opens`` what stands before one that is the subject of its own figure.

    ``generic`` are words for many such offices, and for the people of one.
    """

    bodies: frozenset[str]
    opens: re.Pattern[str]
    generic: frozenset[str]


@cache
def speakers(lexicon: Lexicon) -> Speakers:
    """The offices of a language and the words that open the other side's clause."""
    kinds = lexicon.section("counters").get("kinds", {})
    bodies = frozenset(word for words in kinds.values() for word in words if " " not in word)
    before = {*lexicon.words("pointing", "contrasts"), *lexicon.words("structure", "sayers")}
    words = "|".join(sorted((re.escape(word) for word in before if word.isalpha()), key=len, reverse=True))
    offices = "|".join(sorted(re.escape(word) for word in lexicon.words("pointing", "speaking") if word.isalpha()))
    generic = frozenset(lexicon.words("counters", "generic"))
    return Speakers(bodies, re.compile(rf"(?:[,;]|\b(?:{words or '(?!)'}))\s(?:(?:{offices or '(?!)'})\s)?$"), generic)


def says(name: str, cased: str, start: int, known: Speakers) -> bool:
    """Whether the short name at ``start`` is an office's that gives its own figure behind another's."""
    if name.lower() not in known.bodies:
        return False
    line = cased.rfind("\n", 0, start) + 1
    if not any(character.isdigit() for character in cased[max(line, start - _FIGURE) : start]):
        return False  # call the rescue service, Basarnas 115
    return known.opens.search(cased[max(0, start - _REACH) : start].lower()) is not None


def before(text: str, start: int, known: Speakers) -> str | None:
    """The short name of an office that stands right before the figure at ``start`` and gives it without a verb."""
    if start < 2 or text[start - 1] != " ":
        return None
    at = max(text.rfind(" ", 0, start - 1), text.rfind("\n", 0, start - 1)) + 1
    name = text[at : start - 1]
    if not name[:1].isupper() or (name.lower() in known.generic and not name.isupper()):
        return None
    return name if says(name, text, at, known) else None
