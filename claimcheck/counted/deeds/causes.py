"""What was done, where the clause names the cause or the aim: *the fire destroyed 60 homes*, they burned."""

from __future__ import annotations

from claimcheck.counted.deeds import aiming, carrying
from claimcheck.counted.grammar.clause import REACH, Clause


def settle(clause: Clause, place: int, concept: str | None, action: str | None, unit: str | None) -> str | None:
    """The action said of the ``concept`` that the number at token ``place`` counts, made definite by its aim or cause,
    or by who had it with them.

    Only where a rule measures that; ``unit`` is that of the figure, by which it can be of something though no noun is
    stated (*consumed 900 acres*).
    """
    action = carrying.settle(clause, place, concept, aiming.settle(clause, place, concept, action))
    known = clause.structure.causes
    if action is None and unit is None:
        return action
    lineage = clause.structure.rulebook.action_lineage(action) or ("",)
    causes = next((known[one] for one in lineage if one in known), None)
    if causes is None:
        return action
    for index in range(max(0, place - REACH), min(len(clause.tokens), place + REACH)):
        term = clause.terms[index]
        meant = causes.get(term[1]) if term is not None else None
        if meant is None or term is None or (term[1] in clause.structure.sums and term[1] != concept):
            continue
        if unit is not None and (meant, unit) in clause.structure.default_measured:
            return meant
        of = "money" if concept in clause.structure.sums else unit
        people = clause.structure.default_concept.get(meant) if concept is None and unit is None else None
        concept = concept or (people if people == "person" else None)  # 190 buried in landslide
        if clause.structure.rulebook.measure_for(concept, meant, unit=of) is not None:
            return meant
    return action
