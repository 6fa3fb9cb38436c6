"""Which action a number belongs to, in its clause, in either order of words.

*menewaskan 9 orang*, *9 orang tewas*, *korban tewas mencapai 9 orang*, *killed 58*, *58 were killed*, *the death toll
rose to 58*: the trigger may stand inside the phrase, right after it, before it as a verb, or before it as a noun.
"""

from __future__ import annotations

from claimcheck.counted import structure as classes
from claimcheck.counted.clause import Clause
from claimcheck.counted.phrase import Phrase

_REACH_RIGHT = 10
_REACH_LEFT = 14
_LIGHT = classes.AUXILIARY | classes.OTHER | classes.RELATIVE | classes.DETERMINER | classes.COPULA


def inside(clause: Clause, phrase: Phrase) -> str | None:
    """The action named by the phrase's own words (*12 injured passengers*, *58 deaths*, *9 korban tewas*)."""
    for index in range(phrase.start, phrase.end):
        if clause.inside[index] >= 0:
            action = clause.actions[clause.inside[index]]
            return action[1] if action else None
    return None


def right(clause: Clause, end: int) -> tuple[str, int] | None:
    """The state or passive that follows the phrase ending before token ``end``: its action and how far away it is."""
    gap = 0
    commas = 0
    for index in range(end, min(end + _REACH_RIGHT, len(clause.tokens))):
        if clause.is_mention(index) or clause.hard(index):
            return None
        bits = clause.classes[index]
        action = clause.actions[index]
        if action is not None:
            if _belongs_to_next(clause, index, action[0], end):
                return None
            return action[1], gap
        if clause.marks[index]:
            commas += clause.lowers[index] == ","
            if commas > 1:
                return None
            gap += 2
            continue
        if bits & (classes.CONJUNCTION | classes.BREAKER) and not bits & classes.PREPOSITION:
            return None
        if clause.structure.is_verb(clause.lowers[index]) and not bits & _LIGHT:
            return None
        gap += 0 if bits & _LIGHT else 1
    return None


def _belongs_to_next(clause: Clause, index: int, length: int, end: int) -> bool:
    """Whether the trigger governs what stands after it (*wounding 60*; *tewas 9 orang*; *killed the mayor*)."""
    word = clause.lowers[index]
    if clause.structure.takes_object(word):
        return True
    following = index + length
    if following >= len(clause.tokens):
        return False
    auxiliary = index > end and bool(clause.classes[index - 1] & (classes.AUXILIARY | classes.COPULA))
    if auxiliary:
        return False
    if clause.is_mention(following):
        return not clause.structure.head_last or index > end or word.endswith(("ed", "ing"))
    if not clause.structure.head_last:
        return False
    return bool(clause.classes[following] & (classes.DETERMINER | classes.PRONOUN))


def left(clause: Clause, start: int) -> tuple[str, int] | None:
    """The governing verb or noun to the left of the mention at token ``start``: its action and its distance."""
    gap = 0
    if start > 0 and _adjunct(clause, start - 1):
        return None
    for index in range(start - 1, max(-1, start - 1 - _REACH_LEFT), -1):
        if clause.is_mention(index) or clause.hard(index):
            return None
        begin = clause.inside[index]
        if begin >= 0:
            action = clause.actions[begin]
            return (action[1], gap) if action else None
        bits = clause.classes[index]
        if clause.marks[index]:
            if clause.lowers[index] in ",()":
                gap += 3
                if gap > 6:
                    return None
            continue
        if bits & classes.BREAKER and not bits & (classes.PREPOSITION | classes.COPULA | classes.AUXILIARY):
            return None
        verb = clause.structure.is_verb(clause.lowers[index])
        if verb and not bits & (_LIGHT | classes.COPULA):
            return None  # another verb stands between
        gap += 0 if bits & (classes.COPULA | classes.OTHER | classes.AUXILIARY | classes.AMOUNT) else 1
    return None


def _adjunct(clause: Clause, index: int) -> bool:
    """Whether a preposition that measures nothing ties the number to where, with whom or by whom (*in 12 villages*)."""
    while index > 0 and clause.classes[index] & classes.DETERMINER:
        index -= 1
    bits = clause.classes[index]
    return bool(bits & classes.PREPOSITION) and not bits & (classes.COPULA | classes.OF)


def govern(clause: Clause, mention: int, phrase: Phrase) -> tuple[str, int] | None:
    """The action of the mention at token ``mention`` that counts ``phrase``, with its distance in open words."""
    own = inside(clause, phrase)
    if own is not None:
        return own, 0
    end = max(mention + 1, phrase.end)
    state = right(clause, end)
    if state is not None and state[1] == 0:
        return state
    governor = left(clause, min(mention, phrase.start) if 0 <= phrase.start < mention else mention)
    if governor is not None and state is not None:
        return governor if governor[1] <= state[1] else state
    return governor or state
