"""Of what there is so much, where a word for how much stands before it."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import NONE, Phrase


def extent_of(clause: Clause, dimension: int, place: int) -> Phrase:
    """Indonesian: of what there is so much, behind the word for how much (*luas sawah yang terendam 40 hektare*)."""
    named = clause.structure.dimensions.get(clause.lowers[dimension])
    if named not in listed(clause.structure, "extents") or (clause.terms[dimension] or (1, ""))[0] > 1:
        return NONE
    phrase = phrases.run(clause, dimension + 1, place)
    if phrase.empty or clause.terms[phrase.head] is None:
        return NONE
    end = phrase.end
    while end < place and clause.inside[end] >= 0 and not clause.marks[end]:
        end += 1  # luas sawah terendam 40 hektare
    return phrase._replace(end=end)
