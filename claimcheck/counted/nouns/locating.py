"""Indonesian: where those counted are from, between them and what is said of them.

*86 siswa dan guru dari tiga sekolah di Kecamatan Ngawen, Blora, mengalami mual*: places in a row, with commas of their
own and perhaps a number, which part no subject from its predicate.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed

_REACH = 26
_ENDS = classes.BREAKER | classes.RELATIVE | classes.PRONOUN | classes.CONJUNCTION
_LIGHT = classes.AUXILIARY | classes.OTHER | classes.DATE


def over_places(clause: Clause, start: int) -> int:
    """The token behind a run of places that a preposition at ``start`` opens; -1 where there is none."""
    if start >= len(clause.tokens) or not _is_locating(clause, start):
        return -1
    for at in range(start + 1, min(start + _REACH, len(clause.tokens) - 1)):
        if clause.hard(at):
            return -1
        if clause.lowers[at] == ",":
            if _is_name(clause, at + 1):
                continue
            return at + 1
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
