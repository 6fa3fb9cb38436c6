"""Numbers that only describe what follows them: *a three-storey building* is one building, of three storeys."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns.phrase import BOUNDARY, Phrase
from claimcheck.model import Mention

_HYPHENS = ("-", "‐")


def noun_of(clause: Clause, place: int, mention: Mention) -> Phrase | None:
    """English: the noun that a hyphen ties to the count at token ``place``, which it counts and nothing is done to.

    Not so where it stands for people, whose number is that of the body behind it (*a six-member team*, *a 20-strong
    crew*).
    """
    if not clause.structure.head_last or mention.kind != "count" or place + 2 >= len(clause.tokens):
        return None
    number, hyphen, noun = clause.tokens[place : place + 3]
    if hyphen.text not in _HYPHENS or hyphen.start != number.end or noun.start != hyphen.end:
        return None
    if clause.is_mention(place + 2) or not noun.text.isalpha() or clause.classes[place + 2] & BOUNDARY:
        return None  # a mother of 12-another mom was shot, too
    if noun.lower in listed(clause.structure, "bodied"):
        return None
    return Phrase(place + 2, place + 3, place + 2)


def names_event(clause: Clause, attribute: Phrase, concept: str | None) -> bool:
    """Whether the concept is of the noun with what follows it, an event of so many: *a two-car crash* is one crash."""
    term = clause.terms[attribute.head]
    return term is not None and term[0] > 1 and concept in listed(clause.structure, "events_of_many")
