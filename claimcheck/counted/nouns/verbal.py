"""What words beside a noun are verbs of their own, and whose object the noun or its number then is."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed


def done_by(clause: Clause, index: int, start: int) -> int:
    """Indonesian: where the verb stands that a pronoun before it does to what is told before both; -1 where none does.

    *Tendanya sudah kami dirikan 120*, *personel kami kerahkan sebanyak 85*: ``index`` is the number's token.
    """
    at = index - 1
    if clause.structure.head_last:
        return -1
    while at > start and clause.classes[at] & classes.COPULA and clause.inside[at] < 0:
        at -= 1
    if at - 1 <= start or not clause.classes[at - 1] & classes.PRONOUN or clause.is_mention(at):
        return -1
    based = clause.lowers[at].endswith(tuple(listed(clause.structure, "base_endings")))
    return at if (clause.inside[at] >= 0 or based) and clause.terms[at] is None else -1


def expects(clause: Clause, verb: int) -> bool:
    """English: whether the word at a token is a verb of expecting whose subject only tells the figure."""
    if verb < 1 or clause.lowers[verb] not in listed(clause.structure, "expectings", "verbs"):
        return False
    passives = listed(clause.structure, "expectings", "passives")
    return passives.isdisjoint(clause.lowers[max(0, verb - 2) : verb])


def names_deed(clause: Clause, at: int) -> bool:
    """Whether the word right behind the number is a noun of what happened (*$7.9 billion arrears*)."""
    action = clause.actions[at] if at < len(clause.tokens) else None
    return action is not None and all(trigger.voice == "noun" for trigger in action[1])


def takes_object(clause: Clause, at: int) -> bool:
    """Whether the token is a verb that what follows is the object of; a copula or a verb of growth is none."""
    if clause.classes[at] & (classes.COPULA | classes.AUXILIARY) or clause.terms[at] is not None:
        return False
    if clause.inside[at] >= 0:
        return is_verb_of(clause, at)
    if clause.structure.head_last:
        return clause.verbs[at]
    return clause.verbs[at] and clause.lowers[at].startswith(clause.structure.object_after)


def is_verb_of(clause: Clause, at: int) -> bool:
    """Whether the token is an action's verb that takes what follows it (*kills 31*, *menyita uang Rp 5 juta*)."""
    action = clause.actions[clause.inside[at]] if clause.inside[at] >= 0 else None
    if action is None or clause.terms[at] is not None:
        return False
    voices = {trigger.voice for trigger in action[1]}
    # "mengamankan" is what the police do with those on guard, too
    formed = not clause.structure.head_last and clause.lowers[at].startswith(clause.structure.object_after)
    return voices <= {"active", "either"} or (formed and "active" in voices)
