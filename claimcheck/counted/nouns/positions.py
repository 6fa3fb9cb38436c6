"""How deep or how far away something lies, by the word behind a length: *50 cm below the ground*, *9 km north*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed, mapped
from claimcheck.counted.nouns.phrase import over_gloss
from claimcheck.model import Mention


def behind(clause: Clause, place: int, mention: Mention) -> int:
    """The token right behind a length that says where it leads; -1 where none does, or it only leads from a norm."""
    at = over_gloss(clause, place + 1)
    if mention.kind != "measure" or mention.quantity.unit not in clause.structure.lengths or at >= len(clause.tokens):
        return -1
    if dimension(clause, at) is None:
        return -1
    following = at + 1
    while following < len(clause.tokens) and clause.classes[following] & (classes.DETERMINER | classes.OF):
        following += 1
    norm = following < len(clause.tokens) and clause.lowers[following] in listed(clause.structure, "norms")
    return -1 if norm else at


def within(clause: Clause, place: int, mention: Mention) -> int:
    """English: the *of* behind a length that tells how near something is (*within 90 metres of the shore*); else -1."""
    at = over_gloss(clause, place + 1)
    if mention.kind != "measure" or mention.quantity.unit not in clause.structure.lengths or at >= len(clause.tokens):
        return -1
    near = place > 0 and clause.lowers[place - 1] in listed(clause.structure, "nearness")
    return at if near and clause.classes[at] & classes.OF else -1


def dimension(clause: Clause, at: int) -> str | None:
    """The dimension that the word at a token names behind a length: *down the coast* is no depth."""
    ways = at + 1 < len(clause.tokens) and clause.classes[at + 1] & classes.DETERMINER
    way = mapped(clause.structure, "ways").get(clause.lowers[at]) if ways else None
    return way or mapped(clause.structure, "positions").get(clause.lowers[at])


def direction(clause: Clause, start: int) -> int:
    """The point of the compass a length leads to, over the same length in brackets (*55 km (34 miles) west of*)."""
    for index in range(start, min(start + 5, len(clause.tokens))):
        if clause.classes[index] & classes.DIRECTION:
            return index
        if not (clause.is_mention(index) or clause.lowers[index] in "()/,-or" or _leads_on(clause, index)):
            return -1
    return -1


def _leads_on(clause: Clause, at: int) -> bool:
    """Whether a preposition only stands before the point of the compass (*40 km to the north*, *40 km di utara*)."""
    if not clause.classes[at] & (classes.PREPOSITION | classes.DETERMINER):
        return False
    return any(bits & classes.DIRECTION for bits in clause.classes[at + 1 : at + 3])


def leads_away(clause: Clause, place: int, mention: Mention) -> int:
    """The token behind a length that says from where it leads to what is told; -1 where none does.

    *The boat sank 110 km from the coast*: how far away that was, and by how much nothing fell.
    """
    if mention.kind != "measure" or mention.quantity.unit not in clause.structure.lengths:
        return -1
    way = direction(clause, over_gloss(clause, place + 1))
    behind = way + 1
    if way < 0 or behind >= len(clause.tokens):
        return way
    return -1 if clause.is_mention(behind) or clause.classes[behind] & classes.DATE else way
