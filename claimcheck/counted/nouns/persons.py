"""Words that are said of nobody but people, or name the speakers themselves: *we were around 70*, *those seized*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed


def are_we(clause: Clause, place: int) -> bool:
    """Whether the number says how many the speakers are (*we were around 70*)."""
    of = place + 2 < len(clause.tokens) and clause.classes[place + 1] & classes.OF
    if of and clause.lowers[place + 2] in listed(clause.structure, "us"):
        return True  # there were twelve of us
    light = classes.COPULA | classes.AUXILIARY | classes.OTHER
    at = place - 1
    while at > 0 and clause.classes[at] & light and not clause.classes[at] & classes.PREPOSITION:
        at -= 1
    return 0 <= at < place - 1 and clause.lowers[at] in clause.structure.ourselves


def are_told_of(clause: Clause, place: int) -> bool:
    """Whether the word behind the number refers to people alone (*in memory of the 76 who died*)."""
    return place + 1 < len(clause.tokens) and clause.lowers[place + 1] in listed(clause.structure, "who")


def of_persons(clause: Clause, start: int) -> bool:
    """Whether what is said at a character offset is said of nobody but people (*the number of those seized*)."""
    at = next((at for at, token in enumerate(clause.tokens) if token.start >= start), 0) - 1
    while at > 0 and clause.classes[at] & (classes.RELATIVE | classes.AUXILIARY) and not _names_people(clause, at):
        at -= 1
    return at >= 0 and _names_people(clause, at)


def _names_people(clause: Clause, at: int) -> bool:
    return clause.lowers[at] in clause.structure.persons
