"""By how many something was made less: *cut its workforce by 900* cut 900 of the workforce."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.nouns import preceding
from claimcheck.counted.nouns.phrase import NONE, Phrase


def phrase_of(clause: Clause, place: int) -> Phrase:
    """What a verb made less by the bare number at ``place``; empty where no deed is told of such a thing."""
    found, verb = _parts(clause, place)
    return found if verb >= 0 and _is_deed(clause, verb, _named(clause, found)) else NONE


def named_by(clause: Clause, place: int, concept: str | None) -> str | None:
    """The concept made less, where the number's own noun says only people (*trimmed its staff by 600 people*)."""
    found, verb = _parts(clause, place)
    named = _named(clause, found) if verb >= 0 else None
    narrower = named is not None and named != concept and clause.structure.rulebook.is_a(named, concept or "")
    return named if narrower and _is_deed(clause, verb, named) else concept


def verb_of(clause: Clause, place: int, concept: str | None) -> int:
    """The token of the verb that made less by the number of ``concept`` at ``place``, else -1."""
    found, verb = _parts(clause, place)
    return verb if verb >= 0 and _is_deed(clause, verb, concept or _named(clause, found)) else -1


def _parts(clause: Clause, place: int) -> tuple[Phrase, int]:
    """The object before *by* and its verb."""
    if place < 3 or clause.lowers[place - 1] not in clause.structure.by:
        return NONE, -1
    end = place - 1
    counts = clause.structure.classes.get
    while (
        end > 2 and counts(clause.forms[end - 1], 0) & (classes.AMOUNT | classes.FIGURE) and not clause.terms[end - 1]
    ):
        end -= 1  # slashed staff numbers by 240
    begin = preceding.run_of(clause, end - 1, 0)
    if begin >= end or (clause.terms[end - 1] is None and clause.inside[end - 1] >= 0):
        return NONE, -1
    verb = begin - 1
    while verb > 0 and clause.classes[verb] & (classes.DETERMINER | classes.OF | classes.AMOUNT):
        verb -= 1
    if verb < 0 or clause.actions[verb] is None:
        return NONE, -1
    return preceding.headed(clause, begin, end), verb


def _named(clause: Clause, phrase: Phrase) -> str | None:
    term = None if phrase.empty else clause.terms[phrase.head]
    return term[1] if term is not None else None


def _is_deed(clause: Clause, verb: int, concept: str | None) -> bool:
    """Whether the verb says more of the thing than that there are fewer (*cut the price by 900* does not)."""
    book = clause.structure.rulebook
    triggers = (clause.actions[verb] or (1, ()))[1]
    chosen = book.choose(triggers, concept) if concept is not None else None
    return chosen is not None and not book.actions[chosen.action].light and bool(book.actions[chosen.action].of)
