"""English: bare figures that say by what stands before them alone that they are of what was told before.

*That was up from 42*, *well above the ministry's 35*, *The toll, first put at 20, rose to 42*.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.pointers import Pointers
from claimcheck.language.text import POSSESSIVES

_ASIDE = 9
"""Words of an aside about the figure before it."""


def before_aside(clause: Clause, place: int, known: Pointers) -> int:
    """English: where the noun of the figure stands that an aside tells more of, else -1.

    *The toll, first put at 20, rose to 42*: of 20, which stands in the aside, and of 42, which follows it.
    """
    if not clause.structure.head_last:
        return -1
    comma = _comma_before(clause, place, known)
    if comma < 0:
        return -1
    opened = comma if _opens_aside(clause, comma, known) else -1
    for at in range(comma - 1, max(0, comma - _ASIDE), -1):
        if opened >= 0 or clause.hard(at):
            break
        opened = at if clause.lowers[at] == "," and _opens_aside(clause, at, known) else -1
    noun = opened - 1
    # a noun with more behind it is no figure's own: the number of flights, first put at 12
    return noun if noun > 0 and clause.lowers[noun] in known.figures and _heads(clause, noun) else -1


def _comma_before(clause: Clause, place: int, known: Pointers) -> int:
    """The comma before a figure with nothing but words between that lead to a figure; -1 where there is none."""
    light = classes.COPULA | classes.AUXILIARY | classes.DATE
    for at in range(place - 1, max(0, place - _ASIDE), -1):
        lower = clause.lowers[at]
        if lower == ",":
            return at
        said = lower in known.fillers or lower in known.narrowing or lower in known.statings or lower in known.links
        if clause.marks[at] or clause.is_mention(at) or not (said or clause.classes[at] & light):
            return -1
    return -1


def _opens_aside(clause: Clause, comma: int, known: Pointers) -> bool:
    """Whether a participle of stating follows the comma (*, initially put at*)."""
    for at in range(comma + 1, min(comma + 4, len(clause.tokens) - 1)):
        if clause.lowers[at] in known.statings:
            return clause.lowers[at + 1] in known.links
        if clause.lowers[at] not in known.fillers and clause.lowers[at] not in known.narrowing:
            return False
    return False


def _heads(clause: Clause, noun: int) -> bool:
    """Whether the noun opens its sentence, with an article and a word of its deed at most (*The death toll*)."""
    return noun <= 2 and bool(clause.classes[0] & classes.DETERMINER)


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
