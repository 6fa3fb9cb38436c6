"""Verbs by which something is only put down for what befell it: *listed as damaged*, *listed in critical condition*."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.language.text import Token


def drop(clause: Clause) -> Sequence[Token]:
    """The clause's tokens without such a verb, and without what ties it to what it says of its subject.

    *Were listed as rescued*, *houses listed as totally damaged*, *are listed in critical condition*.
    """
    verbs = listed(clause.structure, "classings", "verbs")
    if verbs.isdisjoint(clause.lowers):
        return clause.tokens
    dropped: set[int] = set()
    for at in range(len(clause.tokens) - 2):
        if clause.lowers[at] not in verbs:
            continue
        if clause.actions[at + 1] is not None and clause.classes[at + 1] & classes.PREPOSITION:
            dropped.add(at)  # the rules list it with its preposition (as injured)
        elif _is_tied(clause, at + 1):
            dropped |= {at, at + 1}
    return [token for at, token in enumerate(clause.tokens) if at not in dropped]


def _is_tied(clause: Clause, tie: int) -> bool:
    """Whether what befell the subject stands behind the word that ties it, over an adverb (*as totally damaged*)."""
    if clause.lowers[tie] not in listed(clause.structure, "classings", "ties"):
        return False
    at = tie + 1
    if clause.actions[at] is None and clause.lowers[at].endswith("ly") and at + 1 < len(clause.tokens):
        at += 1
    action = clause.actions[at]
    return action is not None and clause.terms[at] is None and any(one.voice != "active" for one in action[1])
