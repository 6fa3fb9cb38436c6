"""Figures of people whose own clause says nothing of them but how many, and at most whose figure it is.

*Hingga Senin pukul 19.00 tercatat 176 orang*, *dinas kesehatan menyatakan per Rabu pagi ada 240 orang*.
"""

from __future__ import annotations

from claimcheck.counted.grammar import asides
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted, Told
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.counted.grammar.structure import Structure
from claimcheck.counted.nouns import pointing, subjects
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.model import Mention

_LIGHT = classes.COPULA | classes.AUXILIARY | classes.OTHER | classes.AMOUNT | classes.DATE
_ENDS = classes.CONJUNCTION | classes.BREAKER
_REACH = 16


def is_unsaid(clause: Clause, place: int, reading: Counted) -> bool:
    """Whether the count at token ``place`` is one of people of whom its clause says nothing."""
    if reading.action is not None or reading.kind != "count" or reading.inherited or reading.qualifiers:
        return False
    if reading.concept not in (None, "person") or (reading.head is not None and reading.concept is None):
        return False
    known = pointers(clause.structure)
    end = place + 1
    if reading.head is not None:
        if end >= len(clause.tokens) or clause.lowers[end] not in known.generic:
            return False
        end += 1
    return _ends(clause, end) and _is_stated(clause, place)


def is_restated(clause: Clause, place: int, mention: Mention, phrase: Phrase, floor: int) -> bool:
    """Whether somebody states the count of ``phrase``, and its clause says no more (*mencatat 112 siswa*)."""
    begin, end = min(place, phrase.start), max(place + 1, phrase.end)
    if begin == place and pointing.is_generic(clause, phrase):
        subject = subjects.subject_of(clause, place)
        begin = place if subject.empty else subject.start  # korban sudah 58 orang
    if begin < place and end < len(clause.tokens) and clause.lowers[end] in pointers(clause.structure).generic:
        end += 1  # korban 58 orang
    if not _ends(clause, end):
        return False
    sourced = begin > 0 and clause.lowers[begin - 1] == "," and asides.closes_source(clause, begin - 1)
    return sourced or pointing.is_stated(clause, begin, mention, floor)


def tells_presence(clause: Clause, place: int, reading: Counted) -> bool:
    """English: whether people are only said to be somewhere or to exist (*police say there were 300 people*)."""
    if not clause.structure.head_last or place < 2 or reading.concept != "person" or reading.inherited:
        return False
    return clause.lowers[place - 2] == "there" and bool(clause.classes[place - 1] & classes.COPULA)


def aboard(reading: Counted, previous: Told | None, structure: Structure) -> Counted:
    """People said to have been there, behind a sentence that tells who was aboard: they were aboard as well."""
    last = previous.last if previous is not None and previous.distance == 1 else None
    if reading.action is not None or last is None or last.action not in structure.carriers:
        return reading
    return reading._replace(action=last.action, inherited=True)


def is_alone(clause: Clause, place: int, reading: Counted) -> bool:
    """Whether a bare figure opens its clause, or stands right behind a verb that states or only joins it."""
    if reading.head is not None or reading.triggers or (place and clause.classes[place - 1] & classes.OF):
        return False
    if place == 0 or clause.marks[place - 1]:
        return True
    joins = bool(clause.classes[place - 1] & (classes.COPULA | classes.AUXILIARY))
    return joins or clause.lowers[place - 1] in pointers(clause.structure).statings


def _ends(clause: Clause, at: int) -> bool:
    """Whether nothing more is said behind the figure, but when."""
    if at >= len(clause.tokens) or clause.marks[at]:
        return True
    bits = clause.classes[at]
    dated = at + 1 < len(clause.tokens) and clause.classes[at + 1] & classes.DATE
    return bool(bits & _ENDS or (bits & classes.PREPOSITION and dated) or bits & classes.DATE)


def _is_stated(clause: Clause, place: int) -> bool:
    """Whether nothing but the time stands between the figure and the verb that states it, or the sentence's head."""
    statings = pointers(clause.structure).statings
    for at in range(place - 1, max(-1, place - _REACH), -1):
        bits = clause.classes[at]
        if clause.lowers[at] in statings and clause.inside[at] < 0:
            return True
        if clause.is_mention(at) or clause.hard(at) or clause.terms[at] is not None:
            return False
        beside_date = bool(clause.classes[at - 1] & classes.DATE) if at else False
        if clause.marks[at]:
            if clause.lowers[at] != ",":
                return False
            if asides.closes_source(clause, at):
                return True  # menurut laporan dinas, jumlahnya 940 orang
            if not beside_date:
                return False
        elif not bits & _LIGHT and not (bits & classes.PREPOSITION and clause.classes[at + 1] & classes.DATE):
            return False
    return place <= _REACH
