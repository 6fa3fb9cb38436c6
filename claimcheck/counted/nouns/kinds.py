"""Two kinds of people or buildings that one number counts together: *45 soldiers and civilians*, *90 toko dan kios*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import Phrase

_BESIDE = classes.AMOUNT | classes.OTHER | classes.DETERMINER


def of_two_kinds(clause: Clause, phrase: Phrase) -> str | None:
    """What the number counts where it counts kinds together (*twelve men, women and children*, *90 rumah dan kios*)."""
    at = phrases.listed_end(clause, phrase)
    if phrase.start < 1 or at + 1 >= len(clause.tokens) or not clause.classes[at] & classes.CONJUNCTION:
        return None
    if clause.is_mention(at + 1) or clause.classes[at + 1] & phrases.BOUNDARY:
        return None
    second = phrases.run(clause, at + 1, len(clause.tokens))
    kind = phrases.kin(clause, phrase, second)
    if kind == "building" or kind is None or not clause.structure.head_last:
        return kind if kind == "building" and not clause.structure.head_last else None
    return kind if _differ(clause, phrase, second) and not _opens_clause(clause, phrase, second) else None


def _differ(clause: Clause, first: Phrase, second: Phrase) -> bool:
    """Whether two nouns are of people so different that neither name is said of both (*soldiers and civilians*)."""
    book = clause.structure.rulebook
    one, two = ((clause.terms[head] or (1, ""))[1] for head in (first.head, second.head))
    whose, others = book.population_of(one), book.population_of(two)
    if whose in book.settings.whole_populations and whose != "civilians":
        return False  # passengers and crew
    if {whose, others} <= listed(clause.structure, "combatants"):
        return False  # soldiers and militiamen
    return whose != others or (whose is None and one != two and one in book.settings.roles)


def _opens_clause(clause: Clause, first: Phrase, second: Phrase) -> bool:
    """Whether the second noun, behind an object, is the subject of what follows (*killed 12 boys and police said*)."""
    at = first.start - 1
    while at > 0 and (clause.is_mention(at) or clause.classes[at] & _BESIDE):
        at -= 1
    if second.end >= len(clause.tokens) or at < 0 or not (clause.verbs[at] or clause.inside[at] >= 0):
        return False
    return clause.verbs[second.end] or bool(clause.classes[second.end] & classes.AUXILIARY)
