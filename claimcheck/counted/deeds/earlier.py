"""What was said of the counted thing before, where the number's own clause says nothing of it.

*Jumlah anak yang meninggal mencapai 9*; *pasien yang dirawat di tiga klinik berjumlah 96 orang*.
"""

from __future__ import annotations

from claimcheck.counted.deeds import governor, objects, outset
from claimcheck.counted.deeds.governor import SAID_OF, Governor
from claimcheck.counted.grammar import asides
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.counted.nouns.phrase import Phrase, of_state

_PLACE_REACH = 5
"""Words that may stand between a preposition and the number of the places it leads to."""
_HEAD_REACH = 5
_SUBJECT_REACH = 10
"""Words that may stand between those of whom some are named and the verb that names them."""


def in_relative(clause: Clause, mention: int, phrase: Phrase) -> Governor | None:
    """What a relative clause says of a subject before its number (*sabu yang disita di Batam seberat N*)."""
    if not 0 <= phrase.end < mention:
        return None
    there = bool(clause.classes[phrase.end] & classes.PREPOSITION)  # jumlah orang di atas kapal 54
    # the number of suspects held in Bari
    held = clause.actions[phrase.end] is not None and (there or clause.structure.head_last)
    if not held and not clause.classes[phrase.end] & classes.RELATIVE:
        return None
    if governor.is_adjunct(clause, mention - 1):
        return None
    if not held and clause.actions[phrase.end] is not None:
        return governor.name(clause, phrase.end, "left", mention - phrase.end)  # anak yang meninggal mencapai 9
    for index in range(phrase.end + (not held), min(phrase.end + 4, mention)):
        action = clause.actions[index]
        if action is not None:
            said = any(trigger.voice in SAID_OF or there for trigger in action[1])
            said = said and not governor.is_denied_state(clause, index, action[1])  # warga yang belum divaksin 90 orang
            return governor.name(clause, index, "left", mention - index) if said else None
    return None


def find(clause: Clause, mention: int, phrase: Phrase) -> Governor | None:
    """For bare people, what the sentence last said of people before another verb stepped in.

    *Jumlah yang tewas terus bertambah, polisi memastikan korban mencapai 9 orang.*
    """
    if phrase.empty or phrase.head != phrase.classifier or governor.is_adjunct(clause, mention - 1):
        return None
    behind = clause.classes[phrase.end] if phrase.end < len(clause.tokens) else 0
    if behind & classes.OTHER and not behind & classes.PREPOSITION:
        return None  # "dua ekor lainnya": those before them, but not what befell them
    if _has_verb(clause, mention) or objects.is_whole(clause, mention):
        return None  # keluarga yang berkumpul di aula menanti 24 orang; dua orang tewas dari total 45 orang
    crossed = False
    for index in range(mention - 1, -1, -1):
        if clause.is_mention(index):
            crossed = True
            if not _is_where(clause, index):
                return None
        if clause.hard(index):
            return None
        if clause.lowers[index] == "," and asides.closes_source(clause, index):
            return None
        action = clause.actions[index]
        if action is None or governor.in_adjunct(clause, index, action[1]):
            continue
        if governor.is_denied_state(clause, index, action[1]):
            return None
        if governor.joined_to(clause, index, action[1]) >= 0:
            continue  # yang tewas akibat banjir dan kebakaran di Sukaraya, Demak, mencapai 9 orang
        voices = SAID_OF if crossed and _opens_relative(clause, index) else ("state",)
        if all(trigger.voice in ("noun", *voices) for trigger in action[1]):
            return governor.name(clause, index, "left", mention - index)
    return None


def _is_where(clause: Clause, index: int) -> bool:
    """Whether a number between only says in how many places (*pasien yang dirawat di tiga klinik 96 orang*)."""
    at = index - 1
    while at > 0 and not (clause.classes[at] & classes.PREPOSITION or clause.marks[at] or clause.verbs[at]):
        if clause.is_mention(at) or index - at > _PLACE_REACH:
            return False
        at -= 1
    return governor.is_adjunct(clause, at)


def _opens_relative(clause: Clause, index: int) -> bool:
    """Whether the word begins what a relative clause says (*pasien yang sedang dirawat*)."""
    while index > 0 and clause.classes[index - 1] & classes.AUXILIARY:
        index -= 1
    return index > 0 and bool(clause.classes[index - 1] & classes.RELATIVE)


def _has_verb(clause: Clause, mention: int) -> bool:
    """Whether the number is the object of a verb right before it that names no action, and only states nothing."""
    at = mention - 1
    while at > 0 and clause.classes[at] & (classes.AUXILIARY | classes.OTHER | classes.DETERMINER):
        at -= 1
    if at < 0 or not clause.verbs[at] or clause.classes[at] & classes.COPULA or clause.inside[at] >= 0:
        return False
    stating = clause.lowers[at] in pointers(clause.structure).statings
    return not stating and clause.lowers[at].startswith(clause.structure.object_after)


def at_head(clause: Clause, mention: int) -> int:
    """Where the word stands that says of whom the number is, at the head of its clause (*of those who died, nine*)."""
    subject = outset.find(clause, mention)
    if subject < 0:
        subject = included_in(clause, mention)
    if subject >= 0:
        return subject
    if mention < 3 or clause.lowers[mention - 1] != ",":
        return -1
    for at in range(mention - 2, max(-1, mention - 2 - _HEAD_REACH), -1):
        if clause.marks[at] or clause.is_mention(at):
            return -1
        if clause.lowers[at] in clause.structure.bases:
            state = of_state(clause, at)
            opens = at == 0 or clause.marks[at - 1] or clause.classes[at - 1] & classes.CONJUNCTION
            ends = state >= 0 and state + (clause.actions[state] or (1, ()))[0] == mention - 1
            return state if opens and ends else -1
    return -1


def included_in(clause: Clause, mention: int) -> int:
    """Where the state of those stands among whom the number is named (*the dead include 9*, *those hurt included 4*).

    Only a subject of its own says it: in *58 dead, including 9*, the nine are taken from a number.
    """
    at = mention - 1
    named = clause.structure.includes.at(clause.lowers, at) if at > 0 else None
    if named is None or named[0] > 1 or clause.marks[at - 1] or clause.is_mention(at - 1):
        return -1
    for index in range(at - 1, max(-1, at - 1 - _SUBJECT_REACH), -1):
        if clause.marks[index] or clause.is_mention(index) or clause.classes[index] & classes.CONJUNCTION:
            return -1
        action = clause.actions[index]
        if action is None or governor.in_adjunct(clause, index, action[1]):
            if clause.verbs[index] and clause.inside[index] < 0 and not clause.classes[index] & classes.AUXILIARY:
                return -1
            continue
        if any(trigger.voice == "active" for trigger in action[1]):
            return -1
        return index if _opens_subject(clause, index) else -1
    return -1


def _opens_subject(clause: Clause, at: int) -> bool:
    """Whether the state of people at a token is a subject, by itself or behind those of whom it is said."""
    index = at - 1
    while index >= 0 and clause.classes[index] & (classes.DETERMINER | classes.RELATIVE | classes.AUXILIARY):
        index -= 1
    if index >= 0 and clause.terms[index] is not None:
        index -= 1
        while index >= 0 and clause.classes[index] & classes.DETERMINER:
            index -= 1
    return index < 0 or clause.marks[index] or bool(clause.classes[index] & (classes.CONJUNCTION | classes.BREAKER))
