"""Parts of a whole that is told by what befell it: *three of the 22 wounded*, *empat dari 31 orang yang hilang*.

What befell the whole befell the part as well, unless the sentence goes on to say what became of the part alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.counted.deeds import rightward
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.model import Mention


def hand_on(readings: list[Counted], told: Sequence[Mention], places: Sequence[int], clause: Clause) -> None:
    """Gives each part of such a whole its noun and its deed; one of a whole is somebody and no part."""
    for index in range(len(readings) - 1):
        part, whole = readings[index], readings[index + 1]
        if told[index].quantity.low == 1 or part.kind != "count" or whole.kind != "count" or whole.action is None:
            continue
        if part.action is not None and part.side == "left":
            continue  # merawat 12 dari 40 korban keracunan
        if _is_taken_from(clause, places[index], places[index + 1]):
            end = _described(clause, places[index + 1], whole)
            if end:
                readings[index] = _of(part, whole, end, clause)


def _is_taken_from(clause: Clause, part: int, whole: int) -> bool:
    """Whether only *of the* parts the two numbers."""
    if part + 1 >= len(clause.tokens) or clause.lowers[part + 1] not in clause.structure.bases:
        return False
    return all(clause.classes[at] & (classes.DETERMINER | classes.AMOUNT) for at in range(part + 2, whole))


def _described(clause: Clause, place: int, whole: Counted) -> int:
    """The token behind the words that say what befell the whole, where they stand with it; 0 where they do not."""
    begin = clause.token_at(whole.cue[0])
    noun = clause.token_at(whole.end)
    end = clause.token_at(whole.cue[1])
    if whole.start < clause.tokens[place].start or begin <= place:
        return 0
    bare = noun <= place + 1
    if bare and begin == place + 1:
        return end  # three of the 22 wounded
    related = noun < len(clause.tokens) and noun < begin and clause.classes[noun] & classes.RELATIVE
    inside = not clause.structure.head_last and begin < noun and not bare
    return max(end, noun) if related or inside else 0


def _of(part: Counted, whole: Counted, end: int, clause: Clause) -> Counted:
    meant = whole.concept or clause.structure.default_concept.get(whole.action or "")
    concept = part.concept if part.concept is not None else meant
    governor = rightward.after(clause, end, concept)
    chosen = clause.structure.rulebook.choose(governor.triggers, concept) if governor is not None else None
    if part.head is None:
        part = part._replace(head=meant, concept=meant)
    if governor is None or chosen is None or chosen.action == whole.action:
        return part._replace(action=whole.action, triggers=whole.triggers, cue=whole.cue, side="right", part=True)
    return part._replace(action=chosen.action, triggers=governor.triggers, cue=governor.cue, side="right")


def by_degree(readings: list[Counted], told: Sequence[Mention], places: Sequence[int], clause: Clause) -> None:
    """Makes parts of numbers that only say how badly it befell some (*40 people were hurt, 12 seriously*)."""
    degrees = clause.structure.degrees
    for index in range(1, len(readings)):
        part, behind = readings[index], places[index] + 1
        if part.part or part.kind != "count" or behind >= len(clause.tokens) or clause.lowers[behind] not in degrees:
            continue
        at = index - 1
        while at > 0 and readings[at].inherited and readings[at].part:
            at -= 1
        whole, high = readings[at], told[at].quantity.high
        low = told[index].quantity.low
        same = whole.action is not None and whole.action == part.action and part.head in (None, whole.head)
        least = low is not None and (high is None or low < high)
        if same and least and whole.kind == "count" and not any(one in degrees.values() for one in whole.qualifiers):
            readings[index] = part._replace(part=True)
