"""English: where those were whom something befell, which is no deed beside it: *killed 41 on board and 9 on land*."""

from __future__ import annotations

from claimcheck.counted.deeds.governor import Governor
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed


def says_where(clause: Clause, at: int) -> bool:
    """Whether the words at a token say of those before them that they were on a vessel (*on board*, *aboard*)."""
    aboard = listed(clause.structure, "aboard")
    return clause.lowers[at] in aboard or " ".join(clause.lowers[at : at + 2]) in aboard


def only_places(clause: Clause, mention: int, state: Governor) -> bool:
    """Whether a part is only told by where it was, as the whole says what befell it (*including all 6 on board*)."""
    at = mention - 1
    while at > 0 and clause.classes[at] & (classes.DETERMINER | classes.AMOUNT):
        at -= 1
    opened = (1, 2)
    found = any(clause.structure.includes.at(clause.lowers, at - back + 1) is not None for back in opened if at >= back)
    if not found:
        return False
    begin = next(
        (index for index in range(mention, len(clause.tokens)) if clause.tokens[index].start == state.cue[0]), -1
    )
    return begin >= 0 and says_where(clause, begin)
