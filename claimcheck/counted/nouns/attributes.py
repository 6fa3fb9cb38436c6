"""Numbers that only describe a noun beside them: *a three-storey building*, *gedung berlantai tiga* is one building."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns.phrase import BOUNDARY, Phrase
from claimcheck.model import Mention

_HYPHENS = ("-", "‐")
_HAVING = "ber"
"""The Indonesian prefix of what has the noun behind it."""


def noun_of(clause: Clause, place: int, mention: Mention) -> Phrase | None:
    """The noun of a count at token ``place`` that only describes another, and to which nothing is done."""
    if mention.kind != "count":
        return None
    return _hyphened(clause, place) if clause.structure.head_last else _possessed(clause, place)


def _possessed(clause: Clause, place: int) -> Phrase | None:
    """Indonesian: *gedung berlantai tiga*, *rumah dua lantai* (the house has them, and it is the house that burned)."""
    if not place:
        return None
    parts = listed(clause.structure, "parts_had")
    before = clause.lowers[place - 1]
    if before.startswith(_HAVING) and before[len(_HAVING) :] in parts:
        return Phrase(place - 1, place, place - 1)
    term = clause.terms[place - 1]
    owned = term is not None and clause.structure.rulebook.is_a(term[1], "building")
    if owned and place + 1 < len(clause.tokens) and clause.lowers[place + 1] in parts:
        return Phrase(place + 1, place + 2, place + 1)
    return None


def _hyphened(clause: Clause, place: int) -> Phrase | None:
    """English: the noun that a hyphen ties to a count (*a three-storey building*).

    Not so where it stands for people, whose number is that of the body behind it (*a six-member team*, *a 20-strong
    crew*).
    """
    if place + 2 >= len(clause.tokens):
        return None
    number, hyphen, noun = clause.tokens[place : place + 3]
    if hyphen.text not in _HYPHENS or hyphen.start != number.end or noun.start != hyphen.end:
        return None
    if clause.is_mention(place + 2) or not noun.text.isalpha() or clause.classes[place + 2] & BOUNDARY:
        return None  # a mother of 12-another mom was shot, too
    if noun.lower in listed(clause.structure, "bodied"):
        return None
    return Phrase(place + 2, place + 3, place + 2)


def of_itself(clause: Clause, attribute: Phrase, counted: Counted) -> Counted:
    """The reading of an attribute as its own noun, where that has no concept or the words around gave another.

    *A two-car crash* is one crash, of so many cars; *kendaraan beroda empat* counts wheels.
    """
    term = clause.terms[attribute.head]
    event = term is not None and term[0] > 1 and counted.concept in listed(clause.structure, "events_of_many")
    form = clause.forms[attribute.head]
    had = not clause.structure.head_last and form.startswith(_HAVING)
    if counted.concept is not None and not event and not had:
        return counted
    return counted._replace(concept=None, action=None, head=form.removeprefix(_HAVING) if had else form)
