"""What armed people or criminals do to others by a verb that elsewhere is the law's: *gunmen seized 12 villagers*."""

from __future__ import annotations

from claimcheck.counted.deeds.governor import Governor
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed, mapped

_REACH = 5


def settle(clause: Clause, governor: Governor | None, concept: str | None, action: str | None) -> str | None:
    """The ``action`` said of people, or of nothing named, as the one it is when such as they do it."""
    structure = clause.structure
    meant = mapped(structure, "captures").get(action) if action else None
    if meant is None or governor is None or not (concept is None or structure.rulebook.is_a(concept, "person")):
        return action
    first = next((at for at, token in enumerate(clause.tokens) if token.start >= governor.cue[0]), 0)
    return meant if _subject(clause, first, governor) or _agent(clause, governor) else action


def _subject(clause: Clause, verb: int, governor: Governor) -> bool:
    """Whether the nearest noun before the verb, which has the number as its object, is such people."""
    if governor.side != "left":
        return False
    for at in range(verb - 1, max(-1, verb - 1 - _REACH), -1):
        before, term = clause.terms[max(0, at - 1)], clause.terms[at]
        if before is not None and before[0] > 1:
            term = before  # armed men
        placed = at > 0 and clause.classes[at - 1] & classes.PREPOSITION  # gunmen on motorbikes
        if term is not None and not placed:
            return _takes(clause, term[1])
        if clause.marks[at] or clause.classes[at] & classes.RELATIVE:
            return False
    return False


def _agent(clause: Clause, governor: Governor) -> bool:
    """Whether such people stand behind the passive with its preposition (*were seized by armed men*)."""
    agents = listed(clause.structure, "by")
    by = next((at for at, token in enumerate(clause.tokens) if token.start >= governor.cue[1]), -1)
    if by < 0 or clause.lowers[by] not in agents:
        return False
    for at in range(by + 1, min(len(clause.tokens), by + 1 + _REACH)):
        term = clause.terms[at]
        if term is not None:
            return _takes(clause, term[1])
    return False


def _takes(clause: Clause, concept: str) -> bool:
    who = listed(clause.structure, "captors")
    return any(clause.structure.rulebook.is_a(concept, one) for one in who)
