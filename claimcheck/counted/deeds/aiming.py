"""What was sent at somebody, and not to him: *the army sent 60 drones against the port*, *60 drones were sent at it*.

A verb of sending tells of a delivery; behind arms, a preposition of aiming says that they were fired.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed, mapped

_REACH = 8
"""How many words behind the number the preposition may stand."""


def settle(clause: Clause, place: int, concept: str | None, action: str | None) -> str | None:
    """The ``action`` said of the ``concept`` at token ``place``, or the one it is where a preposition aims it."""
    meant = mapped(clause.structure, "aimed").get(action) if action else None
    if meant is None or concept is None:
        return action
    book = clause.structure.rulebook
    fired = any(book.is_a(concept, one) for one in book.actions[meant].of)
    return meant if fired and _is_aimed(clause, place) else action


def _is_aimed(clause: Clause, place: int) -> bool:
    """Whether the first preposition behind the number is one of aiming (*against*, but *to*)."""
    for at in range(place + 1, min(len(clause.tokens), place + 1 + _REACH)):
        if clause.hard(at):
            return False
        if clause.classes[at] & classes.PREPOSITION and clause.inside[at] < 0:  # handed over
            return clause.lowers[at] in listed(clause.structure, "aiming")
    return False
