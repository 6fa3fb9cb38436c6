"""What stands inside a predicate and says nothing of what befell: *have so far been freed*, *were, he said, freed*."""

from __future__ import annotations

from functools import cache

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed

_LONGEST = 9
"""Words that an insertion between two commas may have."""
_BEFALLING = ("state", "passive", "either")
_OPENS = classes.DATE | classes.DETERMINER | classes.PREPOSITION | classes.PRONOUN


def pass_over(clause: Clause) -> None:
    """Makes adverbs that could begin a clause, and insertions behind an auxiliary, as transparent as a date."""
    phrases, behind = (listed(clause.structure, "inserted", key) for key in ("phrases", "behind_auxiliaries"))
    if not phrases:
        return
    lowers, bits = clause.lowers, clause.classes
    told = _compared(clause)
    begins = _first_words(phrases)
    for at in range(len(clause.tokens) - 2):
        if at in told:
            clause.set_aside(at, told[at])
        elif lowers[at] in begins and f"{lowers[at]} {lowers[at + 1]}" in phrases:
            if not bits[at + 2] & classes.BREAKER:  # so far as is known
                clause.set_aside(at, at + 2)
        elif not at or not bits[at - 1] & classes.AUXILIARY:
            continue
        elif lowers[at] in behind and not (bits[at + 1] & _OPENS or clause.marks[at + 1] or clause.is_mention(at + 1)):
            clause.set_aside(at, at + 1)  # have since died
        elif lowers[at] == ",":
            end = _end(clause, at + 1)
            if end > 0:
                clause.set_aside(at, end + 1)


@cache
def _first_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


def _compared(clause: Clause) -> dict[int, int]:
    """Where words begin and end that only say against which time a change is (*rose 12% year on year to 9 billion*)."""
    phrases = listed(clause.structure, "inserted", "compared")
    if _first_words(phrases).isdisjoint(clause.lowers):
        return {}
    found = {}
    for at in range(1, len(clause.tokens) - 1):
        for length in (3, 1):
            if " ".join(clause.lowers[at : at + length]) in phrases:
                found[at] = at + length
                break
    return found


def _end(clause: Clause, start: int) -> int:
    """The comma behind which the predicate goes on; -1 where a figure or another mark comes first."""
    for at in range(start, min(start + _LONGEST, len(clause.tokens) - 1)):
        if clause.lowers[at] == ",":
            behind = clause.actions[at + 1]
            said = behind is not None and any(one.voice in _BEFALLING for one in behind[1])
            return at if said or clause.classes[at + 1] & classes.AUXILIARY else -1
        if clause.is_mention(at) or clause.marks[at]:
            return -1
    return -1
