"""The verb or noun of a deed to the left of a number that governs it."""

from __future__ import annotations

from claimcheck.counted.deeds import (
    agents,
    governor,
    objects,
    on_board,
    within,
)
from claimcheck.counted.deeds.governor import Governor
from claimcheck.counted.grammar import asides, inclusions
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.counted.nouns import (
    between_commas,
    crossing,
    figures,
    locating,
    subordinate,
    tellers,
)
from claimcheck.rules.index import Trigger

_QUOTES = frozenset("'\"’”")
_REACH_LEFT = 14


def before(clause: Clause, start: int, floor: int, concept: str | None = None, named: bool = False) -> Governor | None:
    """The verb or noun to the left of the number or its phrase at token ``start`` that governs it.

    What the number before counts, up to ``floor``, says nothing of this one (*20 new cases and 3 deaths*).
    """
    start -= _joiner(clause, start)
    known = pointers(clause.structure)
    if start > 1 and crossing.gives_as(clause, start - 1, 0, known):
        start -= 1  # gave the number of dead as 34
    elif agents.takes_agents(clause, start - 1):
        start -= 1
    elif start > 0 and governor.is_adjunct(clause, start - 1) and not _ends_verb(clause, start - 1):
        return None
    gap = 0
    joined = False
    spare: Governor | None = None
    past = start
    for index in range(start - 1, max(-1, start - 1 - _REACH_LEFT), -1):
        if index >= past:
            continue
        if clause.is_mention(index) or clause.hard(index):
            return spare
        begin = clause.inside[index]
        if begin >= 0 and governor.only_stands_at(clause, begin, start):
            continue  # deaths came in at 43
        action = objects.said_of(clause, begin, concept) if begin >= 0 else None
        circumstance = (
            action is not None
            and not subordinate.is_subject(clause, begin, start)
            and (
                governor.in_adjunct(clause, begin, action[1])
                or governor.tells_time(clause, begin, start)
                or figures.is_of_report(clause, begin)
            )
        )
        topical = circumstance and not joined and governor.is_topic(clause, begin, start, concept)
        if circumstance and not topical and not governor.tied(clause, begin, start):
            gap += 1
            continue  # what the clause says is due to it, not that it is counted (korban akibat banjir mencapai N)
        under = governor.joined_to(clause, begin, action[1]) if action is not None else -1
        if under >= 0:
            spare, past = spare or governor.name(clause, begin, "left", gap), under
            gap += 1
            continue  # korban luka akibat gempa dan kebakaran mencapai N
        if action is not None:
            if objects.is_prevented(clause, begin, action[1]):
                return spare  # a judge blocked the deportation of 137 men
            if governor.is_denied_state(clause, begin, action[1]):
                return spare  # surat suara yang tidak dicoblos 90 lembar
            if joined and on_board.says_where(clause, begin):
                return spare  # killed 41 people on board and 9 on the ground
            if joined and (begin < floor or not (_governs_on(clause, begin, action) or _opens(clause, begin, start))):
                return spare  # the state of what stands before the conjunction (9 people dead and 12 in hospital)
            stating = figures.states_number(clause, begin, start) or tellers.speak(clause, begin)
            return spare if stating else governor.name(clause, within.heading(clause, begin), "left", gap)
        if subordinate.begins_clause(clause, index):
            return spare  # shut a road after 40 people fell ill
        bits = clause.classes[index]
        if clause.lowers[index] in known.statements and clause.classes[index + 1] & classes.OF:
            return spare  # the police published an estimate of 9,000 marchers
        if gap == 0 and clause.lowers[index] in clause.structure.sources:
            joined = joined or not (index > 0 and clause.classes[index - 1] & classes.COPULA)
        if clause.marks[index]:
            aside = between_commas.opening_comma(clause, index)
            if aside >= 0 and between_commas.leads_straight(clause, index + 1, start):
                past = aside
                continue  # the toll, which leaves out soldiers, stood at 90
            if clause.lowers[index] == "," and asides.closes_source(clause, index):
                return spare
            if clause.lowers[index] == ":" and index == start - 1 and named:
                return spare  # Impor beras: produksi cuma 30 ton
            if clause.lowers[index] == ":" and index > 0 and clause.lowers[index - 1] in _QUOTES:
                return spare  # 'Gutted': 700 jobs to go
            if clause.lowers[index] in ",()":
                gap += 3
                joined = True
                if gap > 6:
                    return spare
            continue
        if bits & classes.BREAKER and not bits & (classes.PREPOSITION | classes.COPULA | classes.AUXILIARY):
            return spare
        included = not clause.structure.head_last and inclusions.opens_parts(clause, index, start)
        if clause.verbs[index] and not bits & governor.LIGHT and not included:
            return spare  # another verb stands between
        joined = joined or (bool(bits & classes.CONJUNCTION) and not locating.joins_places(clause, index, start))
        gap += 0 if bits & (classes.COPULA | classes.OTHER | classes.AUXILIARY | classes.AMOUNT) else 1
    return spare


def _ends_verb(clause: Clause, at: int) -> bool:
    """Whether a preposition, before articles, is a verb's own (*made off with a bag of gems worth $9 million*)."""
    while at > 0 and clause.classes[at] & classes.DETERMINER:
        at -= 1
    return clause.inside[at] >= 0


def _governs_on(clause: Clause, begin: int, action: tuple[int, tuple[Trigger, ...]]) -> bool:
    """Whether a verb goes on over a conjunction: it has an object already (*killed himself and 12 others*)."""
    length, triggers = action
    if any(trigger.voice in ("active", "noun") for trigger in triggers):
        return True
    following = begin + length
    auxiliary = begin > 0 and clause.classes[begin - 1] & classes.AUXILIARY
    if auxiliary or following >= len(clause.tokens) or not clause.structure.head_last:
        return False
    return bool(clause.classes[following] & (classes.DETERMINER | classes.PRONOUN))


def _opens(clause: Clause, begin: int, start: int) -> bool:
    """Whether the trigger is where the number is told of, before a comma (*di manifes, hanya 52 orang*)."""
    end = begin + (clause.actions[begin] or (1, ()))[0]
    if begin > 0 or not clause.classes[0] & classes.PREPOSITION or clause.lowers[end] != ",":
        return False
    return all(clause.classes[at] & (classes.AMOUNT | governor.LIGHT) for at in range(end + 1, start))


def _joiner(clause: Clause, start: int) -> int:
    """The length of a phrase before ``start`` that adds to a list told before (*as well as seven bridges*)."""
    if start == 0 or clause.lowers[start - 1] not in clause.structure.joiner_ends:
        return 0
    for length in (3, 2, 1):
        found = clause.structure.joiners.at(clause.lowers, start - length) if start >= length else None
        if found is not None and found[0] == length:
            return length + (start > length and clause.lowers[start - length - 1] == ",")
    return 0
