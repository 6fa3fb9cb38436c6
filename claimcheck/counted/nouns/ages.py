"""Whose age a number is: *Sri Wahyuni (39)*, *bocah tujuh tahun*, *Lopez, who was 18 at the time*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns import preceding
from claimcheck.counted.nouns.phrase import Phrase


def aged(clause: Clause, place: int, floor: int) -> Phrase:
    """Whose age it is: a dimension word or a name before it, its subject (*the bus was 12 years old*), what follows it.

    ``floor`` is the token at which what the number before counts has ended.
    """
    at = place - 1
    if at >= 0 and clause.lowers[at] in clause.structure.dimensions:
        return Phrase(at, at + 1, at)
    somebody = _person_before(clause, place)
    if somebody >= 0:
        return Phrase(somebody, somebody + 1, somebody)
    if at > 1 and clause.classes[at] & classes.COPULA and clause.classes[at - 1] & classes.RELATIVE:
        at -= 2  # Lopez, who was 18 at the time
        at += clause.lowers[at] != ","
    elif at > floor and clause.structure.head_last and clause.lowers[at] in pointers(clause.structure).passives:
        subject = preceding.before(clause, place, floor)
        if not subject.empty and clause.terms[subject.head] is not None:
            return subject
    end = at if at >= 0 and (clause.lowers[at] in ("(", ",") or at < place - 1) else place
    at = end
    while at > 0 and end - at < 5 and clause.tokens[at - 1].text[:1].isupper():
        at -= 1
    if at == end or (end == place and end - at < 2):  # without a mark between, one capital may only open a sentence
        return phrases.after(clause, place)
    return Phrase(at, end, end - 1 if clause.structure.head_last else at)


def _person_before(clause: Clause, place: int) -> int:
    """The token of a common noun for somebody right before an age or its bracket (*anak (6 tahun)*), else -1."""
    at = place - 1
    if at > 0 and clause.lowers[at] == "(":
        at -= 1
    elif clause.structure.head_last:
        return -1
    term = clause.terms[at] if at >= 0 else None
    named = term is not None and term[0] == 1 and clause.structure.rulebook.is_a(term[1], "person")
    return at if named and clause.tokens[at].text.islower() else -1
