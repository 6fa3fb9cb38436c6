"""Nouns that one number counts together: *51 passengers and crew*, *90 toko dan kios*."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns.phrase import BOUNDARY, Phrase, run

_LISTED = 6
"""How many nouns between commas may stand behind the first of a list."""
_KINDS = ("person", "building")
"""Kinds of things that one number counts together under two nouns."""
_BESIDE = classes.AMOUNT | classes.OTHER | classes.DETERMINER
"""What may stand between a verb and the noun it counts."""
_TOLD_APART = frozenset(("child", "teenager", "woman", "elderly"))
"""Kinds of people whom reports tell apart from all those of an event."""


def shared_end(clause: Clause, phrase: Phrase) -> int:
    """Where a phrase ends whose number counts two nouns together (*51 passengers and crew*, *12 men and women*)."""
    at = _listed_end(clause, phrase)
    if phrase.empty or at + 2 >= len(clause.tokens) or clause.is_mention(at + 1):
        return phrase.end
    other = at > phrase.end and bool(clause.classes[at + 1] & classes.OTHER)  # wheat, maize and other crops
    if not clause.classes[at] & classes.CONJUNCTION or (clause.classes[at + 1] & BOUNDARY and not other):
        return phrase.end
    if at > phrase.end:
        last = run(clause, at + 1 + other, len(clause.tokens))
        ended = not last.empty and last.end < len(clause.tokens) and clause.classes[last.end] & classes.AUXILIARY
        return last.end if ended and _is_person(clause, last) == _is_person(clause, phrase) else phrase.end
    second = run(clause, at + 1, len(clause.tokens))
    if not clause.structure.head_last and not _kin(clause, phrase, second):
        return at
    return at if second.empty or clause.terms[phrase.head] is None or clause.terms[second.head] is None else second.end


def _listed_end(clause: Clause, phrase: Phrase) -> int:
    """English: where the nouns between commas end that stand behind the first (*90 tonnes of rice, beans and oil*)."""
    at = phrase.end
    if phrase.empty or not clause.structure.head_last:
        return at
    for _ in range(_LISTED):
        if at + 2 >= len(clause.tokens) or clause.lowers[at] != ",":
            break
        if clause.is_mention(at + 1) or clause.classes[at + 1] & BOUNDARY:
            return at + 1 if at > phrase.end and clause.classes[at + 1] & classes.CONJUNCTION else phrase.end
        further = run(clause, at + 1, len(clause.tokens))
        if further.empty or _is_person(clause, further) != _is_person(clause, phrase):
            return phrase.end
        at = further.end
    return at


def _is_person(clause: Clause, phrase: Phrase) -> bool:
    term = clause.terms[phrase.head]
    return term is not None and clause.structure.rulebook.is_a(term[1], "person")


def _kin(clause: Clause, first: Phrase, second: Phrase) -> str | None:
    """What both nouns are, where people or buildings are counted together (*86 siswa dan guru*, *90 toko dan kios*)."""
    if first.empty or second.empty:
        return None
    one, two = clause.terms[first.head], clause.terms[second.head]
    if one is None or two is None:
        return None
    book = clause.structure.rulebook
    return next((kind for kind in _KINDS if book.is_a(one[1], kind) and book.is_a(two[1], kind)), None)


def of_two_kinds(clause: Clause, phrase: Phrase) -> str | None:
    """What the number counts where it counts kinds together (*twelve men, women and children*, *90 rumah dan kios*)."""
    listed_before = _joined_before(clause, phrase)
    if listed_before is not None:
        return listed_before
    at = _listed_end(clause, phrase)
    if phrase.start < 1 or at + 1 >= len(clause.tokens) or not clause.classes[at] & classes.CONJUNCTION:
        return None
    if is_mixed(clause, phrase):
        return "person"
    if not clause.structure.head_last:
        if clause.is_mention(at + 1) or clause.classes[at + 1] & BOUNDARY:
            return None
        kind = _kin(clause, phrase, run(clause, at + 1, len(clause.tokens)))
        return kind if kind == "building" else None
    if _opens_clause(clause, phrase, run(clause, at + 1, len(clause.tokens))):
        return None
    concepts = clause.structure.rulebook.concepts
    pair = [clause.terms[phrase.head], clause.terms[at + 1]]
    known = [concepts.get(term[1]) for term in pair if term is not None]
    both = len(known) == 2 and all(one is not None and one.population and one.broader == "person" for one in known)
    return "person" if both else None


def _joined_before(clause: Clause, phrase: Phrase) -> str | None:
    """Indonesian: the same where both nouns stand before their number (*rumah dan toko rusak: 64*)."""
    if clause.structure.head_last or phrase.empty:
        return None
    at = next((at for at in range(phrase.head + 1, phrase.end) if clause.classes[at] & classes.CONJUNCTION), -1)
    if at < 0:
        return None
    kind = _kin(clause, phrase, run(clause, at + 1, phrase.end))
    return kind if kind == "building" else None


def leads_pair(clause: Clause, first: Phrase, second: Phrase) -> bool:
    """English: whether two joined nouns before their number are buildings, which are called by the first of them.

    So they are behind it: *homes and shops damaged: 64*, *64 homes and shops were damaged*.
    """
    listed_on = first.start > 0 and clause.lowers[first.start - 1] == ","
    return clause.structure.head_last and not listed_on and _kin(clause, first, second) == "building"


def is_mixed(clause: Clause, phrase: Phrase) -> bool:
    """Whether a number counts people of two kinds together, and so neither (*30 polisi dan tentara*).

    Women and children together are still those of the dead whom a report tells apart, passengers and crew all who were
    on board, soldiers and militiamen all who fought.
    """
    at = _listed_end(clause, phrase)
    if phrase.empty or phrase.start < 1 or at + 1 >= len(clause.tokens):
        return False
    if not clause.classes[at] & classes.CONJUNCTION or clause.is_mention(at + 1) or clause.classes[at + 1] & BOUNDARY:
        return False
    second = run(clause, at + 1, len(clause.tokens))
    one, two = (clause.terms[each.head] if not each.empty else None for each in (phrase, second))
    if one is None or two is None or _kin(clause, phrase, second) != "person" or {one[1], two[1]} <= _TOLD_APART:
        return False
    book = clause.structure.rulebook
    whose, others = book.population_of(one[1]), book.population_of(two[1])
    if whose in book.settings.whole_populations - {"civilians"} or {whose, others} <= listed(
        clause.structure, "combatants"
    ):
        return False
    if _opens_clause(clause, phrase, second):
        return False
    kind: str | None = one[1]
    while kind is not None and not book.is_a(two[1], kind):
        kind = book.concepts[kind].broader
    return kind == "person"  # doctors and nurses are both medics


def _opens_clause(clause: Clause, first: Phrase, second: Phrase) -> bool:
    """Whether the second noun, behind an object, is the subject of what follows (*killed 12 boys and police said*)."""
    at = first.start - 1
    while at > 0 and (clause.is_mention(at) or clause.classes[at] & _BESIDE):
        at -= 1
    if second.end >= len(clause.tokens) or at < 0 or not (clause.verbs[at] or clause.inside[at] >= 0):
        return False
    return clause.verbs[second.end] or bool(clause.classes[second.end] & classes.AUXILIARY)
