"""English: clauses that ask for a number, which the next sentence's figure gives: *It was not clear how many were
aboard. The mayor said it could be 90*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.structure import Structure
from claimcheck.counted.joins import fronting
from claimcheck.language.text import tokens

_VERBAL = classes.COPULA | classes.AUXILIARY | classes.PREPOSITION | classes.PRONOUN
_REACH = 60
"""Characters behind the words of asking that say of what."""


def asked(text: str, start: int, end: int, structure: Structure) -> Counted | None:
    """What the sentence ``start..end`` of the text asks the number of; ``None`` where it asks for none."""
    lowered = text[start:end].lower()
    for phrase in listed(structure, "asking"):
        at = lowered.rfind(phrase)
        if at < 0:
            continue
        begin = start + at + len(phrase)
        clause = Clause(tokens(text, begin, min(end, begin + _REACH), ()), structure)
        close = next((index for index, mark in enumerate(clause.marks) if mark), len(clause.tokens))
        concept = _subject(clause, close)
        chosen, action, cue = fronting.named(clause, close, 0)
        if action is not None and concept in (None, chosen):
            concept = concept or structure.default_concept.get(action, "person")
            return Counted(start=begin, end=begin, head=concept, concept=concept, action=action, cue=cue)
    return None


def _subject(clause: Clause, close: int) -> str | None:
    """The concept of the noun right behind the words of asking, before the verb (*how many miners were missing*)."""
    for at in range(close):
        term = clause.terms[at]
        if term is not None:
            return term[1]
        if clause.classes[at] & _VERBAL or clause.inside[at] >= 0:
            return None
    return None
