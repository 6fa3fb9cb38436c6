"""What the head of a sentence says its figures are of: *Untuk korban yang belum ditemukan, polisi menyebut 33*."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.structure import Structure
from claimcheck.counted.nouns.pointing import Reference
from claimcheck.language.text import Token

_LONGEST = 12
_SUBJECT = 14
"""Words before which the verb of a sentence stands that only says that there are more by now."""
_ANNOUNCED = 6
"""Words of a sentence without a figure that say what the next one's are of."""


def hand_on(readings: list[Counted], references: Sequence[Reference | None], clause: Clause) -> None:
    """Gives figures that somebody only states, without a noun or action of their own, those of the sentence's head."""
    if clause.lowers[0] not in clause.structure.frontings:
        return
    stated = [index for index, one in enumerate(references) if one is not None and readings[index].kind == "count"]
    end = _end(clause) if stated else -1
    if end < 0:
        return
    concept, action, cue = named(clause, end)
    if concept is None and action is None:
        return
    for index in stated:
        reading = readings[index]
        if reading.action is None or reading.inherited:
            readings[index] = reading._replace(
                head=concept, concept=concept, action=action, cue=cue, side="left", inherited=True, qualifiers=()
            )


def announced(what: Counted, unit: str, tokens: Sequence[Token], structure: Structure) -> Counted:
    """``what`` as a sentence without a figure says that the next one's are: *Jumlah massa masih diperdebatkan. …*.

    Also where it only says that they are more or fewer by now: *Korban luka terus bertambah. …*. ``unit`` is the unit
    of a measured value; counts of people are only of people.
    """
    if structure.head_last:
        return what
    words, asking = structure.classes, listed(structure, "announcing")
    opens = (token.lower in asking or words.get(token.lower, 0) & classes.AMOUNT for token in tokens[:_LONGEST])
    at = next((at for at, one in enumerate(opens) if one), -1)
    if at >= 0:
        clause = Clause(tokens[at : at + _ANNOUNCED], structure)
        concept, action, _ = named(clause, len(clause.tokens), 0)
    else:
        changing = listed(structure, "changing")
        end = next((at for at, token in enumerate(tokens[:_SUBJECT]) if token.lower in changing), 0)
        clause = Clause(tokens[:end], structure)
        if not end or any(clause.marks) or clause.terms[0] is None:
            return what
        concept, action, _ = named(clause, end, 0)
    if what.kind == "money":
        term = clause.terms[0]
        concept = term[1] if term is not None and term[1] in structure.sums else None
        action = action or structure.rulebook.implied(concept)
    elif what.kind == "measure":
        concept = structure.default_measured.get((action or "", unit)) or (
            concept if action or concept in structure.default_measured.values() else None
        )
    elif what.kind != "count" or action is None:
        return what
    elif what.concept == "person" or concept is None:
        concept = concept or "person"
        if not structure.rulebook.is_a(concept, "person"):
            return what
    if concept is None:
        return what
    return what._replace(concept=concept, head=concept, action=action, inherited=True, unsaid=False)


def _end(clause: Clause) -> int:
    """The comma that closes the head of the sentence; -1 where a number or another mark comes first."""
    for at in range(1, min(_LONGEST, len(clause.tokens))):
        if clause.lowers[at] == ",":
            return at
        if clause.marks[at] or clause.is_mention(at):
            return -1
    return -1


def named(clause: Clause, end: int, begin: int = 1) -> tuple[str | None, str | None, tuple[int, int]]:
    """The concept and the action that the words from ``begin`` to ``end`` name, and where the action's word stands."""
    book = clause.structure.rulebook
    concept: str | None = None
    for at in range(begin, end):
        term = clause.terms[at]
        if term is not None and not (at > begin and clause.classes[at - 1] & classes.PREPOSITION):
            concept = term[1]
            break
    known = book.concepts.get(concept or "")
    implied = None if known is None else known.implies
    if known is not None and implied is not None:
        concept = known.broader or concept
    for at in range(begin, end):
        length, triggers = clause.actions[at] or (1, ())
        if not triggers or any(trigger.voice == "active" for trigger in triggers):
            continue
        chosen = book.choose(triggers, concept)
        if chosen is not None:
            return concept, chosen.action, (clause.tokens[at].start, clause.tokens[at + length - 1].end)
    return concept, implied, (0, 0)
