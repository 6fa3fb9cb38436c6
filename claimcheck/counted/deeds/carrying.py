"""What those arrested had with them, which is taken from them: *arrested two men with 3 kg of heroin*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed

_REACH = 12
"""How many tokens before the number those arrested, and their arrest, may stand."""
_LEADS = classes.AMOUNT | classes.DETERMINER | classes.CLASSIFIER


def settle(clause: Clause, place: int, concept: str | None, action: str | None) -> str | None:
    """The ``action``, or the seizure of the ``concept`` that the number counts where it was on people just arrested."""
    withs = listed(clause.structure, "carrying", "withs")
    if concept is None or not withs:
        return action
    book = clause.structure.rulebook
    taken, arrests = listed(clause.structure, "carrying", "things"), listed(clause.structure, "carrying", "deeds")
    if action is not None and action not in arrests:
        return action
    if not any(book.is_a(concept, thing) for thing in taken):
        return action
    at = place - 1
    while at > 0 and (clause.classes[at] & _LEADS or (clause.terms[at] or (0, ""))[1] in taken):
        at -= 1  # with about 3 kg; dengan barang bukti 3 kg
    if at < 1 or clause.lowers[at] not in withs:
        return action
    for index in range(at - 1, max(-1, at - _REACH), -1):
        if clause.hard(index) or clause.lowers[index] == ",":
            return action
        if any(trigger.action in arrests for trigger in (clause.actions[index] or (1, ()))[1]):
            return "seize"
    return action
