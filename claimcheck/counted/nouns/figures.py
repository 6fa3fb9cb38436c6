"""Nouns that stand for a figure told before: *the count*, *a tally of*, *angkanya*, *the quake toll*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import Pointers, pointers
from claimcheck.counted.nouns.phrase import BOUNDARY
from claimcheck.language.text import POSSESSIVES

_REPORT = 4
"""How many words before its relative clause the noun of a report may stand."""


def is_noun(clause: Clause, at: int, known: Pointers) -> bool:
    """Whether what could be a verb of stating is a noun where it stands (*the count*, *disputing reports of*)."""
    if not clause.structure.head_last or clause.lowers[at] not in known.reports:
        return False
    before = clause.lowers[at - 1] if at else ""
    if at and (clause.classes[at - 1] & classes.DETERMINER or before in known.narrowing):
        return True
    if before.endswith(POSSESSIVES) and before:
        return True  # the company's estimate is
    return at + 1 < len(clause.tokens) and bool(clause.classes[at + 1] & classes.OF)


def is_figure(clause: Clause, at: int, known: Pointers) -> bool:
    """Whether the token is a noun for a figure, as every word for a report is before *of* (*reports of 85*)."""
    lower = clause.lowers[at]
    if lower in known.figures or stem(lower, known) in known.figures:
        return True
    return lower in known.reports and at + 1 < len(clause.tokens) and bool(clause.classes[at + 1] & classes.OF)


def stem(lower: str, known: Pointers) -> str:
    """The word without the pronoun at its end (*angkanya*, *meralatnya*)."""
    for suffix in known.suffixes:
        if lower.endswith(suffix):
            return lower[: -len(suffix)]
    return lower


def is_of_event(clause: Clause, figure: int, kind: str, known: Pointers) -> bool:
    """Whether a noun for a count that names its deed stands behind what did it (*the quake toll*, *a shipwreck toll*).

    So does one with its deed before it (*a bus crash death toll*), but not behind whom it befell (*a civilian toll*).
    """
    deed = clause.inside[figure]
    if kind != "count" or deed < 1 or not known.figures.get(clause.lowers[figure]):
        return False
    before = deed - 1
    if clause.inside[before] >= 0:
        return True
    term = clause.terms[before]
    if term is not None:
        return not clause.structure.rulebook.is_a(term[1], "person")
    return clause.tokens[before].text.isalpha() and not clause.classes[before] & (BOUNDARY | classes.AMOUNT)


def deed_of(clause: Clause, figure: int, known: Pointers) -> str | None:
    """The action that a noun for a figure names, with the word of the deed before it (*the flood's injury toll*)."""
    lower = clause.lowers[figure]
    named = known.figures.get(lower) or known.figures.get(stem(lower, known))
    deed = clause.inside[figure]
    told = clause.actions[deed] if named and 0 <= deed < figure else None
    chosen = clause.structure.rulebook.choose(told[1], "person") if told is not None else None
    return (chosen.action if chosen is not None else named) or None


def states_number(clause: Clause, verb: int, end: int) -> bool:
    """English: whether the verb only states how many there are (*gave the number of hostages as 46*)."""
    if not clause.structure.head_last or clause.lowers[verb] not in pointers(clause.structure).statings:
        return False
    single = clause.structure.singles
    return any(
        clause.classes[at] & classes.AMOUNT
        and clause.classes[at + 1] & classes.OF
        and clause.lowers[at - 1] not in single  # registered a total of 900 voters
        for at in range(verb + 1, end - 1)
    )


def is_of_report(clause: Clause, at: int) -> bool:
    """Indonesian: whether a verb only says how a report came to be (*data yang masuk 230 orang*)."""
    if at < 2 or not clause.classes[at - 1] & classes.RELATIVE:
        return False
    known = pointers(clause.structure)
    if clause.lowers[at] not in listed(clause.structure, "gathered"):
        return False
    back = range(at - 2, max(-1, at - 2 - _REPORT), -1)
    near = (clause.lowers[one] in known.reports for one in back if not any(clause.marks[one:at]))
    return any(near)


def is_compared(clause: Clause, at: int) -> bool:
    """Indonesian: whether a comparison stands before the noun at ``at`` (*lebih banyak dari data*, *berbeda dari*)."""
    if clause.structure.head_last or at < 2 or clause.lowers[at - 1] not in listed(clause.structure, "compared", "by"):
        return False
    adverbs, alone = listed(clause.structure, "compared", "adverbs"), listed(clause.structure, "compared", "alone")
    return clause.lowers[at - 2] in alone or (at > 2 and clause.lowers[at - 3] in adverbs)
