"""What a deed or a unit is of where no noun says so, read off the measures of the rules."""

from __future__ import annotations

from claimcheck.rules.rulebook import Rulebook


def sums(rulebook: Rulebook) -> frozenset[str]:
    return frozenset(measure.counts for measure in rulebook.measures.values() if "money" in measure.units)


def measured(rulebook: Rulebook, surfaces: tuple[str, ...]) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], set[str]] = {}
    for measure in rulebook.measures.values():
        for unit in surfaces if measure.action is not None else ():
            if unit in measure.units:
                found.setdefault((measure.action or "", unit), set()).add(measure.counts)
    return {key: next(iter(concepts)) for key, concepts in found.items() if len(concepts) == 1}


def concepts(rulebook: Rulebook, open_deeds: frozenset[str]) -> dict[str, str]:
    """What an action is said of by itself: the first concept it names, else people, else the only one measured.

    Of ``open_deeds``, which are done to all sorts of things, a measure of one of them says nothing.
    """
    found: dict[str, set[str]] = {}
    for measure in rulebook.measures.values():
        if measure.action is not None:
            found.setdefault(measure.action, set()).add(measure.counts)
    defaults = {action.id: action.of[0] for action in rulebook.actions.values() if action.of}
    for action, concepts in found.items():
        if "person" in concepts:
            defaults.setdefault(action, "person")
        elif len(concepts) == 1 and action not in open_deeds:
            defaults.setdefault(action, next(iter(concepts)))
    return defaults
