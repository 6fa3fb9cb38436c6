"""Nouns that a number has beside it over a comma or *than*: *the parcels, 630 in all*; *more people than the 51*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.nouns import preceding
from claimcheck.counted.nouns.phrase import BOUNDARY, MOST_WORDS, NONE, Phrase


def apposed(clause: Clause, index: int, start: int) -> Phrase:
    """English: the noun phrase that opens the clause before a number between commas (*the parcels, 630 in all, were*).

    A phrase whose head is no noun but what befell people (*the wounded, more than 90, are*) has that as its head.
    """
    if not clause.structure.head_last or index - 2 < start or clause.lowers[index - 1] != ",":
        return NONE
    end = index + 1
    while end < len(clause.tokens) and end < index + 3 and clause.classes[end] & (classes.OTHER | classes.PREPOSITION):
        end += 1
    if clause.lowers[end - 1 : end + 1] == ["in", "all"]:
        end += 1
    if clause.lowers[end : end + 1] != [","] or not (clause.is_plural(index - 2) or clause.inside[index - 2] >= 0):
        return NONE  # the driver, 34, was arrested
    begin = index - 2
    while begin > start and not clause.marks[begin - 1] and not clause.is_mention(begin - 1):
        begin -= 1
        if clause.classes[begin] & (classes.DETERMINER | BOUNDARY) or clause.verbs[begin] or index - begin > MOST_WORDS:
            break
    definite = bool(clause.classes[begin] & classes.DETERMINER) and begin < index - 2
    opens = begin == 0 or clause.marks[begin - 1] or clause.classes[begin - 1] & (classes.CONJUNCTION | classes.BREAKER)
    return Phrase(begin + 1, index - 1, index - 2) if definite and opens else NONE


def compared(clause: Clause, index: int, start: int) -> Phrase:
    """English: the noun of a comparison before a number that has none (*more people than the 51 listed*)."""
    at = index - 1
    while at > start and clause.classes[at] & classes.DETERMINER:
        at -= 1
    if not clause.structure.more or at < start + 2 or clause.lowers[at] != "than":
        return NONE
    begin = preceding.run_of(clause, at - 1, start)
    # "12 more than the 9": a number of its own
    led = begin > start and clause.lowers[begin - 1] in clause.structure.more and not clause.is_mention(begin - 2)
    return preceding.headed(clause, begin, at) if led and begin < at else NONE
