"""People told of by their bodies or by those who look for them: *jenazah 14 nelayan*, *tim SAR mencari 16 orang*."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.structure import Structure
from claimcheck.counted.nouns import crossing
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.rules.rulebook import Rulebook

_BEFALLEN = ("noun", "state")
"""Voices of words by which a subject says what befell those it is of."""


class Remains(NamedTuple):
    """``wrappings`` are concepts counted by the number of those they are of; ``told`` maps a concept and an action to
    the concept meant, ``unless`` one of these stands around it. ``sought`` maps an action that is done to people to
    what it says of them where one of ``beside`` stands around it and none of ``unless`` does. ``parts`` maps what is
    done to bodies to what befell the people that are a part of them."""

    wrappings: frozenset[str]
    told: dict[tuple[str, str], str]
    unless: frozenset[str]
    sought: dict[str, str]
    beside: frozenset[str]
    parts: dict[str, str]


@cache
def _compiled(rulebook: Rulebook, language: str) -> Remains:
    lexicon = rulebook.languages[language]
    told = lexicon.section("structure").get("remains", {})
    return Remains(
        frozenset(lexicon.words("structure", "wrappings")),
        {(concept, action): meant for action, pair in told.items() for concept, meant in pair.items()},
        frozenset(lexicon.words("structure", "remains_unless")),
        dict(lexicon.section("structure").get("sought", {})),
        frozenset(lexicon.words("structure", "sought_beside")),
        dict(lexicon.section("structure").get("wrapped", {})),
    )


def wrapping(clause: Clause, place: int) -> str | None:
    """The concept that the number at token ``place`` counts by those it is of (*jenazah 14 nelayan*)."""
    at = place - 1
    while at > 0 and clause.classes[at] & classes.DETERMINER:
        at -= 1
    if clause.structure.head_last:
        if at < 1 or not clause.classes[at] & classes.OF:
            return None
        at -= 1
    term = clause.terms[at] if at >= 0 else None
    known = _compiled(clause.structure.rulebook, clause.structure.language).wrappings
    return term[1] if term is not None and term[1] in known else None


def only_cases(clause: Clause, place: int, phrase: Phrase, floor: int) -> bool:
    """Whether a number's noun only says that its subject is told in cases: *deaths rose to 124 cases* of no illness."""
    if phrase.end - phrase.start != 1 or phrase.start < place:
        return False
    if clause.lowers[phrase.head] not in listed(clause.structure, "told_in_cases", "words"):
        return False
    at = crossing.over_copulas(clause, place - 1, floor)
    deeds = listed(clause.structure, "told_in_cases", "deeds")
    while at >= floor and at < place - 1 and not (clause.marks[at] or clause.is_mention(at)):
        action = clause.actions[at]
        if action is not None and any(one.voice in _BEFALLEN and one.action in deeds for one in action[1]):
            return True
        at -= 1
    return False


def settle(reading: Counted, structure: Structure) -> Counted:
    """``reading`` with the concept meant where an action is only said of the dead (*seven victims were identified*)."""
    known = _compiled(structure.rulebook, structure.language)
    missing = known.sought.get(reading.action or "")
    if missing is not None and structure.rulebook.is_a(reading.concept, "person"):
        beside = known.unless.isdisjoint(reading.context) and not known.beside.isdisjoint(reading.context)
        return reading._replace(action=missing) if beside else reading
    befell = known.parts.get(reading.action or "") if reading.part else None
    if befell is not None and not known.wrappings.isdisjoint(reading.context):
        living = structure.rulebook.is_a(reading.concept, "person")
        return reading._replace(action=befell) if living else reading  # 90 bodies were found, nine of them women
    meant = known.told.get((reading.concept or "", reading.action or ""))
    if meant is None or reading.side == "left" or not known.unless.isdisjoint(reading.context):
        return reading
    return reading._replace(concept=meant, head=meant)


def living(before: Counted, reading: Counted, structure: Structure) -> Counted:
    """What others than those counted ``before`` are: beside bodies, who was rescued is a person."""
    known = _compiled(structure.rulebook, structure.language).wrappings
    if before.concept not in known or structure.default_concept.get(reading.action or "") != "person":
        return before
    return before._replace(head="person", concept="person", qualifiers=())
