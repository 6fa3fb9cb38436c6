"""What a structure takes from the rules: what a deed or a unit is of where no noun says so, and names of kinds."""

from __future__ import annotations

from claimcheck.language.lexicon import Lexicon
from claimcheck.rules.rulebook import Rulebook

_NAMED_LEVELS = frozenset({"admin1", "admin2", "admin3", "village", "street", "island", "mountain", "river", "sea"})


def before_names(lexicon: Lexicon) -> frozenset[str]:
    """Words that stand before the name of a place."""
    prefixes = lexicon.section("context").get("place", {}).get("prefixes", {})
    return frozenset(word for word, level in prefixes.items() if level in _NAMED_LEVELS and " " not in word)


def sums(rulebook: Rulebook) -> frozenset[str]:
    return frozenset(measure.counts for measure in rulebook.measures.values() if "money" in measure.units)


def measured(rulebook: Rulebook, surfaces: tuple[str, ...]) -> dict[tuple[str, str], str]:
    """What an action is said of by a unit of ground alone; of several rules of one measure the first names it."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for _, measure in sorted(rulebook.measures.items()):
        for unit in surfaces if measure.action is not None else ():
            if unit in measure.units:
                found.setdefault((measure.action or "", unit), {}).setdefault(measure.measure, measure.counts)
    return {key: next(iter(counted.values())) for key, counted in found.items() if len(counted) == 1}


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


def demonyms(rulebook: Rulebook) -> frozenset[str]:
    """The names of people by their country, in lower case; of several words the last (*five Sri Lankans*)."""
    table = rulebook.tables.get("places", {}).get("demonyms", {})
    return frozenset(name.lower().split()[-1] for names in table.values() for name in names)


def cases(rulebook: Rulebook, actions: tuple[str, ...]) -> frozenset[str]:
    """The actions and every narrower one."""
    return frozenset(one for one in rulebook.actions if not frozenset(actions).isdisjoint(rulebook.action_lineage(one)))
