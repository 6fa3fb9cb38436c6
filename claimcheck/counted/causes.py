"""What was done, where another word of the clause says more of it: its cause, or the deed that was joined.

*The fire destroyed 60 homes*: they burned. *60,000 people took part in the strike*: they struck.
"""

from __future__ import annotations

from claimcheck.counted.clause import REACH, Clause


def settle(clause: Clause, place: int, concept: str | None, action: str | None, unit: str | None) -> str | None:
    """The action said of the ``concept`` that the number at token ``place`` counts, made definite by its clause.

    ``unit`` is that of the figure, by which it can be of something though no noun is stated (*consumed 900 acres*).
    """
    return _caused(clause, place, concept, _joined(clause, place, action), unit)


def _joined(clause: Clause, place: int, action: str | None) -> str | None:
    """The deed that was joined, where the clause names it: *60,000 people took part in the strike* struck."""
    if action not in clause.structure.joinings:
        return action
    for index in sorted(range(max(0, place - REACH), len(clause.tokens)), key=lambda at: abs(at - place)):
        for trigger in (clause.actions[index] or (0, ()))[1]:
            if trigger.action in clause.structure.joined:
                return trigger.action
    return action


def _caused(clause: Clause, place: int, concept: str | None, action: str | None, bare: str | None = None) -> str | None:
    """What was done by a cause the clause names, where a rule measures that (a fire destroyed them: they burned)."""
    known = clause.structure.causes
    lineage = clause.structure.rulebook.action_lineage(action)
    causes = next((known[one] for one in lineage if one in known), None)
    if causes is None:
        return action
    for index in range(max(0, place - REACH), min(len(clause.tokens), place + REACH)):
        term = clause.terms[index]
        meant = causes.get(term[1]) if term is not None else None
        if meant is None or term is None or (term[1] in clause.structure.sums and term[1] != concept):
            continue
        if bare is not None and (meant, bare) in clause.structure.default_measured:
            return meant
        unit = "money" if concept in clause.structure.sums else None
        if clause.structure.rulebook.measure_for(concept, meant, unit=unit or bare) is not None:
            return meant
    return action
