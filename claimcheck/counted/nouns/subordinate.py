"""Words that are prepositions, or begin a clause: *the toll after the storm hit 40*, *shut schools as cases hit 40*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed

_REACH = 16
"""How many tokens before such a word the verb of the main clause may stand."""
_AUXILIARIES = 3
_SUBJECT = 7
"""How many tokens behind such a word the verb of its clause may stand."""


def begins_clause(clause: Clause, at: int) -> bool:
    """Whether the word at a token begins a clause, whose subject stands behind it: a main clause stands before it.

    That has a verb with an object of its own, which no relative pronoun opens (*people who fled the town after the
    storm*) and which is no infinitive or gerund (*the cost of rebuilding homes after the storm*). *As* begins one but
    behind a participle (*those listed as missing*) and before a share (*as a part of output*).
    """
    if clause.lowers[at] not in listed(clause.structure, "subordinators"):
        return False
    if clause.lowers[at] in listed(clause.structure, "subordinators_bare"):
        shares = listed(clause.structure, "as_shares")
        behind = clause.lowers[at + 1 : at + 3]
        return (
            at > 0 and clause.lowers[at - 1] not in listed(clause.structure, "taken_as") and shares.isdisjoint(behind)
        )
    for verb in range(at - 1, max(-1, at - _REACH), -1):
        if clause.marks[verb] or clause.classes[verb] & classes.RELATIVE:
            return False
        if _is_move(clause, verb) and _moves(clause, at):
            return _is_finite(clause, verb)
        if verb < at - 1 and _is_verb(clause, verb) and not _leads_away(clause, verb + 1):
            return _is_finite(clause, verb)
    return False


def _moves(clause: Clause, at: int) -> bool:
    """Whether what stands behind the word moves, too (*harga naik karena pasokan turun menjadi 300 ton*)."""
    for behind in range(at + 2, min(at + _SUBJECT, len(clause.tokens))):
        if clause.marks[behind] or clause.is_mention(behind):
            return False
        if _is_move(clause, behind):
            return True
    return False


def _is_move(clause: Clause, at: int) -> bool:
    lower = clause.lowers[at]
    return lower in clause.structure.moves or lower in listed(clause.structure, "shifts")


def is_subject(clause: Clause, noun: int, number: int) -> bool:
    """Whether the noun at a token is the subject of a clause so begun, which tells its number (*as the crowd grew*)."""
    at = noun - 1
    while at > 0 and clause.classes[at] & classes.DETERMINER:
        at -= 1
    if at < 0 or not begins_clause(clause, at):
        return False
    opening = clause.tokens[number].lower.partition(" ")[0] if number < len(clause.tokens) else ""
    if opening in listed(clause.structure, "passings"):
        return True  # as the toll passes 40
    return any(bits & classes.COPULA and not bits & classes.PREPOSITION for bits in clause.classes[noun + 1 : number])


def _is_verb(clause: Clause, at: int) -> bool:
    """Whether a verb stands at the token that may have an object behind it: no state, no noun of a deed, no passive."""
    if clause.classes[at] & (classes.COPULA | classes.AUXILIARY) or clause.terms[at] is not None:
        return False
    if clause.structure.head_last and at and clause.classes[at - 1] & classes.AUXILIARY:
        return False
    action = clause.actions[clause.inside[at]] if clause.inside[at] >= 0 else None
    if action is not None:
        return any(trigger.voice in ("active", "either", "any") for trigger in action[1])
    formed = clause.structure.head_last or clause.lowers[at].startswith(clause.structure.object_after)
    return clause.verbs[at] and formed


def _leads_away(clause: Clause, at: int) -> bool:
    """Whether a preposition stands there: what is behind it is no object."""
    return bool(clause.classes[at] & classes.PREPOSITION) and clause.terms[at] is None


def _is_finite(clause: Clause, verb: int) -> bool:
    """Whether no relative pronoun or word of an infinitive stands before the verb, and no gerund's ending behind it."""
    if clause.structure.head_last and clause.lowers[verb].endswith("ing"):
        return False
    for before in range(verb - 1, max(-1, verb - 1 - _AUXILIARIES), -1):
        bits = clause.classes[before]
        if bits & classes.RELATIVE:
            return False
        if not bits & (classes.AUXILIARY | classes.OTHER):
            return not bits & classes.PREPOSITION
    return True
