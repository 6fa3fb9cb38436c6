"""Those who were asked: *a poll of 1,500 voters*, *1,500 voters surveyed*, *survei terhadap 1.500 pemilih*.

They are respondents, of whom a survey is made, and nothing befell them by the verb that tells of the survey.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import phrase as phrases

RESPONDENT = "respondent"
_LEADS = classes.OTHER | classes.AMOUNT | classes.DETERMINER | classes.COPULA
_REACH = 7


def settle(reading: Counted, clause: Clause, place: int) -> Counted:
    """``reading`` with those who were asked as respondents; any other as it is."""
    if reading.kind != "count" or not clause.structure.rulebook.is_a(reading.concept, "person"):
        return reading
    if RESPONDENT not in clause.structure.rulebook.concepts or not _is_asked(clause, place):
        return reading
    return reading._replace(concept=RESPONDENT, head=RESPONDENT, action=None, triggers=(), cue=(0, 0))


def _is_asked(clause: Clause, place: int) -> bool:
    """Whether a survey or a verb of asking in one stands before the number, or its participle right behind the noun."""
    surveys, links = listed(clause.structure, "surveys", "nouns"), listed(clause.structure, "surveys", "links")
    asking = listed(clause.structure, "surveys", "verbs")
    linked = False
    for at in range(place - 1, max(-1, place - _REACH), -1):
        lower = clause.lowers[at]
        if lower in asking and (not linked or lower in surveys):
            return not _is_passive(clause, at)
        if lower in surveys:
            return linked
        if lower in links:
            linked = True
        elif linked and lower == ",":
            continue  # a survey, conducted among 1,012 adults
        elif clause.marks[at] or clause.is_mention(at) or not (linked or clause.classes[at] & _LEADS):
            break
    phrase = phrases.after(clause, place)
    if phrase.empty:
        return False
    behind = phrase.end
    return behind < len(clause.tokens) and clause.lowers[behind] in listed(clause.structure, "surveys", "passives")


def _is_passive(clause: Clause, verb: int) -> bool:
    """Whether an auxiliary makes of the verb's subject those who were asked (*were polled in 12 cities*)."""
    return bool(verb and clause.classes[verb - 1] & classes.COPULA and clause.structure.head_last)
