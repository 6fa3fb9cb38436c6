"""Deeds whose own word looks like one of change or addition: *shed 9% of its staff*, *employers added 300 jobs*."""

from __future__ import annotations

from claimcheck.counted.grammar.counting import Counted
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Flow, Mention
from claimcheck.rules.rulebook import Rulebook


def adds(said: str, what: Counted, lexicon: Lexicon) -> bool:
    """Whether only the word that says the deed looked like one of addition (*employers added 300 jobs*)."""
    adding = lexicon.section("context").get("flow", {}).get("additional", ())
    word = said[: what.cue[1] - what.cue[0]]
    return word in adding and not any(f" {one} " in said[len(word) :] for one in adding)


def shed(what: Counted, mention: Mention, rulebook: Rulebook, flow: Flow, planned: bool) -> Flow | None:
    """A share of what was cut is a figure as their number is: *cut its staff by 9%*; but *job cuts rose 9%*.

    A deed that only the counted noun names is not what was done to it (*cut 9% of the budget* allocates nothing).
    """
    if mention.kind != "percent" or what.action is None or what.concept is None or what.side == "inside":
        return None
    behind = what.end > mention.end
    if not behind if "change" in mention.flags else flow != "change":
        return None
    if rulebook.settings.announced.isdisjoint(rulebook.action_lineage(what.action)):
        return None
    return "plan" if planned else "level"
