"""What a deed done to people is by who does it: *gunmen seized 12 villagers* is no arrest, *dibawa polisi* is one."""

from __future__ import annotations

from claimcheck.counted.deeds.governor import Governor
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed, mapped

_REACH = 5
_PLACE = 3
"""Tokens behind those who took people away, where it may stand to where."""
_ARREST = "arrest"
_ARRESTED = ("does", "done", "elsewhere", "who", "takers")


def settle(clause: Clause, governor: Governor | None, concept: str | None, action: str | None) -> str | None:
    """The ``action`` said of people, or of nothing named, as the one it is when such as they do it."""
    structure = clause.structure
    if governor is None or action is None or not (concept is None or structure.rulebook.is_a(concept, "person")):
        return action
    meant = mapped(structure, "captures").get(action)
    if meant is not None:
        who = listed(structure, "captors")
        return meant if _subject(clause, governor, who) or _agent(clause, governor, who) else action
    return _ARREST if _is_arrest(clause, governor, action) else action


def losing(clause: Clause, governor: Governor | None, concept: str | None, action: str | None) -> str | None:
    """The ``action`` of losing as death where a force loses its own people (*the security forces lost 17 men*)."""
    structure = clause.structure
    meant = mapped(structure, "losses_of_forces").get(action) if action else None
    if meant is None or governor is None or governor.side != "left" or concept not in listed(structure, "own_people"):
        return action
    verb = clause.token_at(governor.cue[0])
    forces, fallen = listed(structure, "forces"), listed(structure, "fallen")
    for at in range(verb - 1, max(-1, verb - 1 - _REACH), -1):
        if clause.lowers[at] in forces:
            return meant
        term = clause.terms[at]
        if term is not None:
            return meant if _takes(clause, term[1], fallen) else action
        if clause.marks[at] or clause.classes[at] & classes.RELATIVE:
            return action
    return action


def _is_arrest(clause: Clause, governor: Governor, action: str) -> bool:
    """Whether police or the like take people away: *police led away 12 men*, *12 orang dibawa polisi*."""
    does, done, elsewhere, who, takers = (listed(clause.structure, "arrested", key) for key in _ARRESTED)
    if action in does and _subject(clause, governor, who | takers):
        return True
    if action not in done:
        return False
    if clause.structure.head_last:
        return _agent(clause, governor, who | takers)
    behind = clause.token_at(governor.cue[1])
    if behind < len(clause.tokens) and clause.lowers[behind] in listed(clause.structure, "agent_prepositions"):
        behind += 1
    if behind >= len(clause.tokens):
        return False
    term = clause.terms[behind]
    named = clause.lowers[behind] in listed(clause.structure, "arrested", "words")
    if not named and not (term is not None and _takes(clause, term[1], who if action in elsewhere else who | takers)):
        return False
    to = listed(clause.structure, "arrested", "to")
    following = clause.lowers[behind + 1 : behind + 1 + _PLACE]
    return action not in elsewhere or to.isdisjoint(following)


def _subject(clause: Clause, governor: Governor, who: frozenset[str]) -> bool:
    """Whether the nearest noun before the verb, which has the number as its object, is such people."""
    if governor.side != "left":
        return False
    verb = clause.token_at(governor.cue[0])
    for at in range(verb - 1, max(-1, verb - 1 - _REACH), -1):
        before, term = clause.terms[max(0, at - 1)], clause.terms[at]
        if before is not None and before[0] > 1:
            term = before  # armed men
        placed = at > 0 and clause.classes[at - 1] & classes.PREPOSITION  # gunmen on motorbikes
        if term is not None and not placed:
            return _takes(clause, term[1], who)
        if clause.marks[at] or clause.classes[at] & classes.RELATIVE:
            return False
    return False


def _agent(clause: Clause, governor: Governor, who: frozenset[str]) -> bool:
    """Whether such people stand behind the passive with its preposition (*were seized by armed men*)."""
    agents = listed(clause.structure, "by")
    by = clause.token_at(governor.cue[1])
    last = min(by + _PLACE, len(clause.tokens) - 1)
    while by < last and clause.lowers[by] not in agents and not (clause.marks[by] or clause.is_mention(by)):
        by += 1  # were bundled into vans by officers
    if by >= len(clause.tokens) or clause.lowers[by] not in agents:
        return False
    for at in range(by + 1, min(len(clause.tokens), by + 1 + _REACH)):
        term = clause.terms[at]
        if term is not None:
            return _takes(clause, term[1], who)
    return False


def _takes(clause: Clause, concept: str, who: frozenset[str]) -> bool:
    return any(clause.structure.rulebook.is_a(concept, one) for one in who)
