"""The deed an event does where its verb only says that it came to somebody or takes something in.

*The outage affected 84,000 customers*, *PHK menimpa 900 buruh*, *the recall covers 3,000 cars*: the customers are
without power, the workers dismissed, the cars recalled. A verb of joining does the same from the other side: *60,000
people took part in the strike* struck.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import REACH, Clause
from claimcheck.counted.nouns.phrase import Phrase

_STEP = classes.PREPOSITION | classes.DETERMINER | classes.OTHER | classes.AMOUNT | classes.AUXILIARY | classes.COPULA
_NOMINAL = ("noun", "state", "any")
"""Voices of words that can be the event itself (*outage*, *keracunan*)."""
_BEFORE_VERBS = classes.AUXILIARY | classes.PRONOUN | classes.RELATIVE | classes.PREPOSITION
_BETWEEN = 6
"""Tokens that may stand between the event and its verb."""


def deed(clause: Clause, place: int, phrase: Phrase, action: str | None, concept: str | None) -> str | None:
    """What happened to the counted thing: ``action``, unless another word of the clause says what that was."""
    if action in clause.structure.joinings:
        found = joined(clause, place, action, concept)
        return found if found != action else _event(clause, place, phrase, concept) or action
    relative = 0 <= phrase.end < len(clause.tokens) and clause.classes[phrase.end] & classes.RELATIVE
    if action is None or action in clause.structure.befallings or relative:
        return _event(clause, place, phrase, concept) or action  # PHK menimpa 900 orang yang bekerja di gudang
    return action


def joined(clause: Clause, place: int, action: str | None, concept: str | None) -> str | None:
    """The deed that was joined, where the clause names it; any other action as it is."""
    if action not in clause.structure.joinings:
        return action
    for index in sorted(range(max(0, place - REACH), len(clause.tokens)), key=lambda at: abs(at - place)):
        found = _said(clause, index, concept, clause.structure.joined)
        if found is not None:
            return found
    return action


def _event(clause: Clause, place: int, phrase: Phrase, concept: str | None) -> str | None:
    """The event that is the subject of the verb before the number, or stands behind *by* after a passive."""
    words = clause.structure.befalling
    at = place - 1
    while at > 0 and clause.lowers[at] not in words and clause.classes[at] & _STEP:
        at -= 1
    if at > 0 and clause.lowers[at] in words:
        return _nearest(clause, range(at - 1, max(-1, at - 1 - _BETWEEN), -1), concept)
    start = max(place + 1, phrase.end)
    for index in range(start, min(start + 4, len(clause.tokens) - 1)):
        if clause.lowers[index] in words:
            return _nearest(clause, range(index + 1, min(index + 1 + _BETWEEN, len(clause.tokens))), concept)
        if not clause.classes[index] & (classes.AUXILIARY | classes.COPULA):
            return None
    return None


def _nearest(clause: Clause, indices: range, concept: str | None) -> str | None:
    for index in indices:
        if clause.hard(index) or clause.is_mention(index):
            return None
        voices = _NOMINAL if _is_verb(clause, index) else ()
        found = _said(clause, index, concept, clause.structure.befalling_events, voices)
        if found is not None:
            return found
    return None


def _is_verb(clause: Clause, index: int) -> bool:
    """Whether the words before a token make a verb of what else may be the noun of its deed (*will recall*)."""
    return index > 0 and bool(clause.classes[index - 1] & _BEFORE_VERBS)


def _said(
    clause: Clause, index: int, concept: str | None, among: frozenset[str], voices: tuple[str, ...] = ()
) -> str | None:
    """The action among these that the word at ``index`` names when said of what is counted, in one of these voices."""
    triggers = [one for one in (clause.actions[index] or (0, ()))[1] if not voices or one.voice in voices]
    wanted = [one for one in triggers if not among.isdisjoint(clause.structure.rulebook.action_lineage(one.action))]
    chosen = clause.structure.rulebook.choose(wanted, concept)
    return chosen.action if chosen is not None else None
