"""Whether a headline or a lead only says what is to come: *Bank to cut 900 jobs*, *the bank is cutting 900 jobs*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed


def is_coming(clause: Clause, place: int, reading: Counted, lead: bool) -> bool:
    """Whether the verb of the number at ``place`` is an infinitive that stands for the future, or announces itself.

    A headline leaves out the verb before the infinitive (*Army to send 3,000*); what is done by saying so is still to
    come while it is going on (*is cutting 900 jobs*). ``lead`` is whether the sentence opens its article.
    """
    known = clause.structure
    cue, action = reading.cue, reading.action
    if action is None or cue[0] == cue[1] or not known.infinitive:
        return False
    at = next((index for index, token in enumerate(clause.tokens) if token.start == cue[0]), -1)
    if at < 1:
        return False
    before = at - 1
    announced = known.rulebook.settings.announced
    said = not announced.isdisjoint((action, *known.rulebook.action_lineage(action)))
    if said and (clause.lowers[at] in known.infinitive or clause.lowers[at] in listed(known, "impending")):
        return True  # 700 jobs to go, 300 workers face redundancy
    if lead and clause.lowers[before] in known.infinitive and before > 0 and not _is_noun(clause, at):
        return not any(
            (clause.verbs[index] and clause.terms[index] is None)
            or clause.classes[index] & classes.AUXILIARY
            or clause.lowers[index] in listed(known, "enabling")
            or (clause.is_mention(index) and index != place)
            for index in range(_begin(clause, before), before)
        )
    if not clause.lowers[at].endswith(known.participles):
        return False
    while before > 0 and clause.classes[before] & classes.AUXILIARY and clause.lowers[before] not in known.presents:
        before -= 1
    return said and clause.lowers[before] in known.presents


def _is_noun(clause: Clause, at: int) -> bool:
    """Whether the words of an action name it and are no verb (*swings to net loss*)."""
    said = (clause.actions[at] or (1, ()))[1]
    return bool(said) and all(trigger.voice == "noun" for trigger in said)


def _begin(clause: Clause, before: int) -> int:
    """The first token of the clause."""
    while before > 0 and not clause.hard(before - 1) and clause.lowers[before - 1] != ",":
        before -= 1
    return before
