"""The phrase a measured value is of: a length, a sum, a share, an age. More often than not it stands to the left."""

from __future__ import annotations

from claimcheck.counted import phrase as phrases
from claimcheck.counted import structure as classes
from claimcheck.counted.clause import Clause
from claimcheck.counted.phrase import NONE, Phrase
from claimcheck.model import Mention


def aged(clause: Clause, place: int) -> Phrase:
    """The dimension word or the name before an age (*berusia 39 tahun*, *Sri Wahyuni (39)*), else what follows it."""
    at = place - 1
    if at >= 0 and clause.lowers[at] in clause.structure.dimensions:
        return Phrase(at, at + 1, at)
    end = at if at >= 0 and clause.lowers[at] in ("(", ",") else place
    at = end
    while at > 0 and end - at < 5 and clause.tokens[at - 1].text[:1].isupper():
        at -= 1
    if at == end or (end == place and end - at < 2):  # without a mark between, one capital may only open a sentence
        return phrases.after(clause, place)
    return Phrase(at, end, end - 1 if clause.structure.head_last else at)


def phrase_of(clause: Clause, place: int, mention: Mention, floor: int) -> Phrase:
    """A measured value: the dimension named beside it, else *of* what, else the subject, else what follows."""
    dimension = _dimension(clause, place, floor)
    if dimension >= 0 and clause.classes[dimension] & classes.SIZING:
        phrase = phrases.before(clause, dimension, floor)
        if not phrase.empty:
            return phrase
    if dimension >= 0:
        return Phrase(dimension, dimension + 1, dimension)
    following = place + 1
    if following < len(clause.tokens) and clause.structure.head_last and clause.classes[following] & classes.OF:
        phrase = phrases.after(clause, place)
        if not phrase.empty and clause.structure.dimensions.get(clause.lowers[phrase.head]) == "capacity":
            whole = phrases.before(clause, place, floor)  # the dam stands at 31 percent of capacity
            return phrase if whole.empty else whole
        return phrase
    if mention.kind == "percent":
        phrase = phrases.after(clause, place)
        if not phrase.empty and clause.terms[phrase.head] is not None:
            return phrase
    if mention.kind == "measure" and following < len(clause.tokens):
        way = _direction(clause, following)
        if way >= 0:
            return Phrase(way, way + 1, way)
        phrase = phrases.after(clause, place)
        if not phrase.empty:
            return phrase
    phrase = phrases.before(clause, place, floor)
    if phrase.empty and clause.structure.head_last:
        phrase = phrases.after(clause, place)
    if phrase.empty and "change" not in mention.flags:
        phrase = _named_before(clause, place, floor)
    return phrase


def scale_before(clause: Clause, place: int, mention: Mention) -> str | None:
    """The scale a bare number is on by the word before it (*bermagnitudo 6,4*)."""
    if mention.kind != "count" or place == 0:
        return None
    scale = clause.structure.dimensions.get(clause.lowers[place - 1])
    return scale if scale in clause.structure.fractions.values() else None


def _named_before(clause: Clause, place: int, floor: int) -> Phrase:
    """The last thing the rules know before a value whose clause names no subject beside it."""
    led = False
    for index in range(place - 1, max(floor - 1, place - 10), -1):
        if clause.hard(index) or clause.is_mention(index):
            break
        bits = clause.classes[index]
        led = led or bool(bits & classes.PREPOSITION and bits & classes.COPULA)
        if not led and phrases.takes_object(clause, index):
            break  # who did it is not what is measured (the fire burned 900 hectares)
        term = clause.terms[index]
        if term is not None and index + term[0] <= place:
            return Phrase(index, index + term[0], index + term[0] - 1 if clause.structure.head_last else index)
    return NONE


def _direction(clause: Clause, start: int) -> int:
    """The point of the compass a length leads to, over the same length in brackets (*55 km (34 miles) west of*)."""
    for index in range(start, min(start + 5, len(clause.tokens))):
        if clause.classes[index] & classes.DIRECTION:
            return index
        if not clause.is_mention(index) and clause.lowers[index] not in "()/,-or":
            return -1
    return -1


def _dimension(clause: Clause, place: int, floor: int) -> int:
    names = clause.structure.dimensions
    for index in range(place - 1, max(floor - 1, place - 5), -1):
        if clause.hard(index) or clause.is_mention(index):
            break
        if clause.lowers[index] in names:
            return index
    for index in range(place + 1, min(place + 3, len(clause.tokens))):
        if clause.marks[index] and clause.lowers[index] != "-":
            break
        if clause.is_mention(index):
            break
        if clause.lowers[index] in names and clause.structure.head_last:
            return index
    return -1
