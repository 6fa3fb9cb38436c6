"""Where those counted are or come from, between them and what is said of them.

*86 siswa dan guru dari tiga sekolah di Kecamatan Ngawen, Blora, mengalami mual*: places in a row, with commas of their
own and perhaps a number, which part no subject from its predicate.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed

_REACH = 26
_PLACE, _INCLUDING = 6, 3
"""Tokens that hold a place and its preposition, and the words that open the parts of a whole."""
_ENDS = classes.BREAKER | classes.RELATIVE | classes.PRONOUN | classes.CONJUNCTION
_LISTED = 9
"""Tokens between a number and the next of a list whose names part them."""
_PARTING = classes.CONJUNCTION | classes.BREAKER
_STATED = classes.COPULA | classes.AMOUNT | classes.AUXILIARY
_LIGHT = classes.AUXILIARY | classes.OTHER | classes.DATE


def over_places(clause: Clause, start: int) -> int:
    """The token behind a run of places that a preposition at ``start`` opens; -1 where there is none."""
    if start >= len(clause.tokens) or not _is_locating(clause, start):
        return -1
    for at in range(start + 1, min(start + _REACH, len(clause.tokens) - 1)):
        if clause.hard(at):
            return -1
        if clause.lowers[at] == ",":
            if _is_name(clause, at + 1) or _adds_place(clause, at + 1):
                continue
            return at + 1
        if _adds_place(clause, at):
            continue
        if _is_locating(clause, at):
            continue
        if _is_name(clause, at) or clause.terms[at] is not None or clause.is_mention(at):
            if clause.inside[at] >= 0 and clause.terms[at] is None and not _is_name(clause, at):
                return at
            continue
        if clause.inside[at] >= 0 or clause.classes[at] & _LIGHT:
            return at
        if clause.marks[at] or clause.classes[at] & _ENDS or clause.verbs[at]:
            return -1
    return -1


def _is_locating(clause: Clause, at: int) -> bool:
    """Whether a word that opens a place those counted are of or at (*dari*, *di*, *asal*) stands at a token."""
    return clause.lowers[at] in listed(clause.structure, "locating")


def _is_name(clause: Clause, at: int) -> bool:
    """Whether a token belongs to a name of a place, or is the kind of place before one."""
    if at >= len(clause.tokens) or clause.is_mention(at):
        return False
    return clause.lowers[at] in clause.structure.places or clause.tokens[at].text[:1].isupper()


def goes_on(clause: Clause, start: int, conjunction: int) -> bool:
    """Whether a conjunction only adds a place to that which a preposition at ``start`` opened, behind those counted.

    *500 rumah di Desa Suka dan Desa Maju terendam*, *30 kios di lantai dasar dan lantai 1 hangus*.
    """
    if clause.structure.head_last or conjunction <= start + 1 or not _is_locating(clause, start):
        return False
    if any(clause.marks[at] or clause.inside[at] >= 0 for at in range(start, conjunction)):
        return False
    return _adds_place(clause, conjunction)


def _adds_place(clause: Clause, at: int) -> bool:
    """Whether a conjunction at a token joins another place to the one before it."""
    behind = at + 1
    if behind >= len(clause.tokens) - 1 or not clause.classes[at] & classes.CONJUNCTION or clause.inside[behind] >= 0:
        return False
    if _is_locating(clause, behind) or clause.lowers[behind] in listed(clause.structure, "storeys"):
        return True
    named = clause.terms[behind] is None or clause.lowers[behind] in clause.structure.places
    return named and _is_name(clause, behind)


def over_names(clause: Clause, start: int) -> int:
    """English: the token behind names of places in a row (*500 homes in Oakton, Millville and Leeville were flooded*).

    ``start`` itself where no preposition opens them, or none is joined to another by a conjunction.
    """
    bits = clause.classes[start] if start < len(clause.tokens) else 0
    if not clause.structure.head_last or not bits & classes.PREPOSITION or bits & (classes.OF | classes.COPULA):
        return start
    joined = False
    at = start + 1
    while at < len(clause.tokens) - 1:
        ahead = at + 1 + (clause.lowers[at] == "," and bool(clause.classes[at + 1] & classes.CONJUNCTION))
        if clause.classes[at] & classes.CONJUNCTION or clause.lowers[at] == ",":
            if not _is_proper(clause, ahead):
                break
            joined = joined or bool(clause.classes[ahead - 1] & classes.CONJUNCTION)
            at = ahead
        elif not _is_proper(clause, at):
            break
        at += 1
    return at if joined else start


def _is_proper(clause: Clause, at: int) -> bool:
    """Whether a token is a word of a name, and neither a noun of a thing nor a word for what happened."""
    if at >= len(clause.tokens) or clause.is_mention(at) or clause.inside[at] >= 0 or clause.terms[at] is not None:
        return False
    return clause.tokens[at].text[:1].isupper() and not clause.classes[at]


def joins_places(clause: Clause, conjunction: int, number: int) -> bool:
    """Whether a conjunction only joins two places, before a number said of neither (*di klinik dan posko ada 218*)."""
    if clause.structure.head_last or conjunction + 1 >= number:
        return False
    behind = conjunction + 1
    while behind < number and (clause.terms[behind] is not None or _is_name(clause, behind)):
        behind += 1
    tied = classes.COPULA | classes.AMOUNT | classes.AUXILIARY
    if behind == conjunction + 1 or not all(clause.classes[at] & tied for at in range(behind, number)):
        return False
    for at in range(conjunction - 1, max(-1, conjunction - _PLACE), -1):
        if _is_locating(clause, at) or clause.lowers[at] in listed(clause.structure, "heading"):
            return at < conjunction - 1
        if clause.marks[at] or clause.is_mention(at) or clause.inside[at] >= 0 or clause.verbs[at]:
            return False
    return False


def elsewhere(clause: Clause, start: int, number: int) -> str:
    """How one place's number hangs on that before it: ``elsewhere`` on one of another, ``part`` on the whole of both.

    *13 orang di Demak, 17 di Kudus*; *30 orang tewas, terdiri dari 13 di Demak dan 17 di Kudus*. ``start`` is the token
    behind what the number before counts.
    """
    behind = number + 1
    if behind < len(clause.tokens) and clause.classes[behind] & classes.CLASSIFIER:
        behind += 1
    if _is_named_next(clause, start, number):
        return "elsewhere"
    if behind >= len(clause.tokens) or not _is_locating(clause, behind):
        return ""
    for at in range(max(start, number - _INCLUDING), number):
        found = clause.structure.includes.at(clause.lowers, at)
        if found is not None and at + found[0] == number:
            return "part"
    at = number - 1
    while at >= start and (clause.lowers[at] == "," or clause.classes[at] & classes.CONJUNCTION):
        at -= 1
    end = at
    while at > start and end - at < _PLACE and (clause.terms[at] is not None or _is_name(clause, at)):
        at -= 1
    return "elsewhere" if start <= at < end < number - 1 and _is_locating(clause, at) else ""


def _is_named_next(clause: Clause, start: int, number: int) -> bool:
    """Indonesian: whether only a name parts a number from the like number before it, whose predicate it shares.

    *Di Demak 13 orang tewas, Kudus 17 orang*; *Demak (13 orang), Kudus (17 orang)*; *Wira meraih 900 suara, sedangkan
    Dewi 700 suara*. The same noun stands behind both, or none.
    """
    if clause.structure.head_last or number - start > _LISTED:
        return False
    before = next((at for at in range(start - 1, -1, -1) if clause.is_mention(at)), -1)
    behind = number + 1
    if before < 0 or behind >= len(clause.tokens):
        return False
    if not clause.marks[behind] and clause.lowers[behind] == clause.lowers[before + 1]:
        behind += 1
    closes = behind >= len(clause.tokens) or clause.marks[behind] or clause.classes[behind] & classes.CONJUNCTION
    if not closes or (behind < len(clause.tokens) and clause.lowers[behind] in "-/:"):
        return False
    at = start
    while at < number and (clause.lowers[at] in ",;)" or clause.classes[at] & _PARTING):
        at += 1
    if at == start:
        return False
    at += at < number and _is_locating(clause, at)
    first = at
    while at < number and _is_own_name(clause, at):
        at += 1
    if at == first or not clause.tokens[first].text[:1].isupper():
        return False
    if at < number and clause.lowers[at] == ":" and clause.tokens[at - 1].text.isupper():
        return False  # MD: 9 orang, LB: 14 orang
    return all(clause.lowers[one] == "(" or clause.classes[one] & _STATED for one in range(at, number))


def _is_own_name(clause: Clause, at: int) -> bool:
    """Whether a token belongs to a name: neither a thing that can be counted nor a word for what happened."""
    if clause.is_mention(at) or clause.marks[at] or clause.inside[at] >= 0 or clause.verbs[at]:
        return clause.lowers[at] == "-"
    term = clause.terms[at]
    if term is not None and clause.lowers[at] not in clause.structure.places:
        return clause.structure.rulebook.is_a(term[1], "place")
    return clause.tokens[at].text[:1].isupper() and not clause.classes[at] & (classes.PREPOSITION | classes.CONJUNCTION)
