"""Who can state a figure, and where a sentence has somebody state one."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.pointers import Pointers, pointers
from claimcheck.counted.grammar.structure import Structure

_FAR = 14
_NEAR = 6
"""Tokens before a verb of stating in which its subject stands."""


def can_speak(structure: Structure, head: str) -> bool:
    """Whether the counted noun ``head`` is one of those who say figures (*three officials*, *two agencies*)."""
    return pointers(structure).speakers.at((head,), 0) is not None or structure.rulebook.is_a(head, "organisation")


def is_speaker(clause: Clause, at: int, known: Pointers) -> bool:
    """Whether the token names somebody who can say a figure: by the lexicon, as an abbreviation, or by a capital."""
    if clause.marks[at] or clause.is_mention(at):
        return False
    if known.speakers.at(clause.lowers, at) is not None or known.speakers.at(clause.forms, at) is not None:
        return True
    text = clause.tokens[at].text
    if clause.classes[at] or clause.terms[at] is not None:
        return False
    stating = clause.structure.head_last and clause.lowers[1:2] and clause.lowers[1] in known.statings
    return text[:1].isupper() and (at > 0 or bool(stating) or (len(text) > 1 and text.isupper()))


def has_speaker(clause: Clause, verb: int, floor: int, known: Pointers) -> bool:
    """Whether somebody who can say a figure is the subject of the verb at token ``verb``."""
    for index in range(verb - 1, max(floor, verb - 1 - _NEAR) - 1, -1):
        if clause.is_mention(index) or clause.hard(index) or clause.classes[index] & classes.CONJUNCTION:
            return False
        if is_speaker(clause, index, known) or clause.lowers[index] in known.reports:
            return True
    return False


def stating_before(clause: Clause, before: int, known: Pointers) -> int:
    """The token of another figure that the sentence has stated by a verb which is left out here; -1 for none."""
    passed = -1
    for index in range(before - 1, max(-1, before - 3 * _FAR), -1):
        passed = index if clause.is_mention(index) else passed
        if passed >= 0 and (clause.lowers[index] in known.statings or clause.lowers[index] in clause.structure.sayers):
            return passed
    return -1
