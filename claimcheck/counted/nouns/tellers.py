"""One who tells is nobody counted: *one survivor said*, *according to one doctor, 14 died*, *kata satu warga*."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.structure import Structure
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.model import Mention


class _Words(NamedTuple):
    before: frozenset[str]
    """What stands right before who tells: *said*, *according to*, *menurut*."""
    after: frozenset[str]
    """What stands right behind: *said*, *recalled*, *menuturkan*."""


@cache
def _words(structure: Structure) -> _Words:
    lexicon = structure.rulebook.languages[structure.language]
    return _Words(*(frozenset(lexicon.words("pointing", "tellers", key)) for key in ("before", "after")))


def is_teller(clause: Clause, place: int, mention: Mention) -> bool:
    """Whether the one at token ``place`` is the person whose words the sentence gives."""
    quantity = mention.quantity
    if mention.kind != "count" or quantity.low != 1 or quantity.high != 1:
        return False
    phrase = phrases.after(clause, place)
    if phrase.empty:
        return False
    term = clause.terms[phrase.head]
    if term is not None and not clause.structure.rulebook.is_a(term[1], "person"):
        return False
    words = _words(clause.structure)
    if any(" ".join(clause.lowers[max(0, place - size) : place]) in words.before for size in (1, 2)):
        return True
    return phrase.end < len(clause.tokens) and clause.lowers[phrase.end] in words.after


def speak(clause: Clause, begin: int) -> bool:
    """Whether the noun of a deed at token ``begin`` only names those whose words follow (*survivors said 60 died*)."""
    width, triggers = clause.actions[begin] or (1, ())
    behind = clause.lowers[begin + width : begin + width + 1]
    return bool(behind) and all(one.voice == "noun" for one in triggers) and behind[0] in _words(clause.structure).after
