"""Costs that swell by a sum, which is then what they overran by: *biaya jembatan bengkak Rp 2 miliar*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.model import Mention

_REACH = 4
"""Words between a verb of swelling and its sum."""
_COST, _OVERRUN = "cost-money", "cost-overrun"


def overrun(clause: Clause, place: int, mention: Mention, phrase: Phrase, named: str | None) -> str | None:
    """The concept of a sum by which something came to cost more; None where the figure at ``place`` is no such sum."""
    if mention.kind != "money" or phrase.start > place:
        return None
    if named is None and clause.lowers[phrase.head] in listed(clause.structure, "swelling", "nouns"):
        return None if _is_of_sum(clause, phrase) else _OVERRUN
    book = clause.structure.rulebook
    if not any(book.is_a(named, one) for one in listed(clause.structure, "swelling", "concepts")):
        return None
    return _OVERRUN if _swelled_by(clause, place) else None


def settle(reading: Counted, mention: Mention) -> Counted:
    """``reading`` as the cost itself where it only says what the cost has come to (*swelled by $2m to $9m*)."""
    came_to = "to" in mention.flags and reading.inherited and not reading.grown
    return reading._replace(concept=_COST, head=_COST) if came_to and reading.concept == _OVERRUN else reading


def _swelled_by(clause: Clause, place: int) -> bool:
    """Whether a verb of swelling has the sum right behind it, or behind words that say it is a difference."""
    verbs, by = listed(clause.structure, "swelling", "verbs"), listed(clause.structure, "swelling", "by")
    tied = not clause.structure.head_last
    for index in range(place - 1, max(-1, place - 1 - _REACH), -1):
        lower = clause.lowers[index]
        if lower in verbs:
            return tied
        if lower in by:
            tied = True
        elif not clause.classes[index] & classes.AMOUNT:
            return False
    return False


def _is_of_sum(clause: Clause, phrase: Phrase) -> bool:
    """Whether what swelled is a sum of another kind (*pembengkakan utang Rp 2 triliun*)."""
    known = clause.structure.sums
    terms = (clause.terms[index] for index in range(phrase.start, phrase.end))
    return any(term is not None and not known.isdisjoint(clause.structure.rulebook.lineage(term[1])) for term in terms)
