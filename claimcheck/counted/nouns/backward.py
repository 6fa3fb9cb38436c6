"""English: bare figures that say by what stands before them alone that they are of what was told before.

*That was up from 42*, *well above the ministry's 35*.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.pointers import Pointers
from claimcheck.language.text import POSSESSIVES


def rose_from(clause: Clause, place: int, floor: int, known: Pointers) -> bool:
    """English: whether a sentence only tells what the figure before it has come from (*That was up from 42*)."""
    if floor or not clause.structure.head_last:
        return False
    light = (
        classes.COPULA | classes.AUXILIARY | classes.DETERMINER | classes.PRONOUN | classes.PREPOSITION | classes.DATE
    )
    named = False
    for at in range(place):
        lower = clause.lowers[at]
        figure = known.figures.get(lower) == ""
        named = named or figure or lower in known.pronouns or bool(clause.classes[at] & classes.DETERMINER)
        if not (figure or lower in known.narrowing or lower in known.fillers or clause.classes[at] & light):
            return False
    return named


def is_owned(clause: Clause, place: int, floor: int, known: Pointers) -> bool:
    """English: whether the figure ends its clause behind its owner's possessive (*well above the ministry's 35*)."""
    at = place - 1
    if not clause.structure.head_last or at <= floor or not clause.lowers[at].endswith(POSSESSIVES):
        return False
    behind = place + 1
    if behind < len(clause.tokens) and not clause.marks[behind]:
        return False
    owner = clause.lowers[at].removesuffix("s").rstrip("'’")
    return known.speakers.at((owner,), 0) is not None or clause.tokens[at].text[:1].isupper()
