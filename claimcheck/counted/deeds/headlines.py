"""The verb of a headline whose subject is only a number of people: *30,000 rally in Odal*, *45 held in raids*."""

from __future__ import annotations

from functools import cache

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.structure import Structure
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.rules.rulebook import Rulebook

_VESSEL = 5
"""Words that may name a vessel before the number of those aboard."""


def deed_of(clause: Clause, place: int, phrase: Phrase) -> str | None:
    """What those counted at the head of a headline do, or what was done to them, by a verb that elsewhere is a noun
    or says it of things as well."""
    verbs = _verbs(clause.structure)
    at = place + 1 if phrase.empty else phrase.end
    if at >= len(clause.tokens) or clause.lowers[at] not in verbs or not opens(clause, place):
        return None
    if not phrase.empty and (phrase.start != place + 1 or not _are_people(clause, phrase)):
        return None
    if phrases.is_plain_verb(clause, at):
        return verbs[clause.lowers[at]]
    follows = at + 1 < len(clause.tokens) and not clause.marks[at + 1]
    participle = not follows or clause.classes[at + 1] & (classes.PREPOSITION | classes.BREAKER)
    return verbs[clause.lowers[at]] if participle and not phrases.names_plain(clause, at) else None


def heads_headline(clause: Clause, place: int) -> bool:
    """Whether a number is all that a headline says of who does something: people (*Nearly 2,000 leave town*)."""
    return opens(clause, place) and place + 1 < len(clause.tokens) and phrases.is_plain_verb(clause, place + 1)


def opens(clause: Clause, place: int) -> bool:
    """Whether nothing that names a thing or a deed stands before a number."""
    return not any(clause.marks[at] or clause.terms[at] or clause.inside[at] >= 0 for at in range(place))


def is_aboard(clause: Clause, place: int) -> bool:
    """English: whether a bare number is of those on a vessel (*a ferry with 240 aboard*), not on *another*."""
    aboard = listed(clause.structure, "aboard")
    behind = clause.lowers[place + 1 : place + 3]
    if not listed(clause.structure, "alone").isdisjoint(clause.lowers[max(0, place - _VESSEL) : place]):
        return False
    return bool(behind) and (behind[0] in aboard or " ".join(behind) in aboard)


def _are_people(clause: Clause, phrase: Phrase) -> bool:
    term = clause.terms[phrase.head]
    return term is not None and clause.structure.rulebook.is_a(term[1], "person")


def _verbs(structure: Structure) -> dict[str, str]:
    return _compiled(structure.rulebook, structure.language)


@cache
def _compiled(rulebook: Rulebook, language: str) -> dict[str, str]:
    section = rulebook.languages[language].section("structure").get("headline_deeds", {})
    return {word: action for action, words in section.items() for word in words}
