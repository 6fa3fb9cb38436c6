"""Those whom a deed does not befall: *dikeroyok oleh 10 orang*, *beaten by 10 men* do it, *ibu tiga anak* has them."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.model import Mention

_REACH = 12
"""Tokens behind those counted within which the clause ends whose subject is still to come."""


def counted(clause: Clause, place: int, mention: Mention, concept: str | None) -> Counted | None:
    """What the number at token ``place`` counts where that does the deed of its clause; ``None`` where it does not."""
    book = clause.structure.rulebook
    if mention.kind != "count" or "change" in mention.flags or not (concept is None or book.is_a(concept, "person")):
        return None
    phrase = phrases.after(clause, place)
    doing = not phrase.empty and (_behind_preposition(clause, place) or _behind_assault(clause, place, phrase))
    if not (doing or (not phrase.empty and _of_parent(clause, place, concept))):
        return None
    return Counted(
        start=clause.tokens[phrase.start].start,
        end=clause.tokens[phrase.end - 1].end,
        head=concept or clause.forms[phrase.head],
        concept=concept,
        context=clause.around(place),
        doer=True,
    )


def _of_parent(clause: Clause, place: int, concept: str | None) -> bool:
    """Indonesian: whether it only tells how many children somebody has (*ibu tiga anak itu tewas*)."""
    parents = listed(clause.structure, "parents")
    return concept == "child" and place > 0 and clause.lowers[place - 1] in parents


def _behind_preposition(clause: Clause, place: int) -> bool:
    """Whether the preposition of agents stands right before, behind a passive (*were attacked by about 20 gunmen*)."""
    at = place - 1
    while at > 0 and clause.classes[at] & (classes.DETERMINER | classes.AMOUNT):
        at -= 1
    if at < 1 or clause.lowers[at] not in listed(clause.structure, "agent_prepositions") or clause.inside[at] >= 0:
        return False  # dihadiri oleh 900 orang: they are who is counted
    begin = clause.inside[at - 1]
    assaults, befalling = (listed(clause.structure, key) for key in ("assaults", "befalling"))
    if begin < 0 or clause.terms[at - 1] is not None or clause.classes[at - 1] & classes.COPULA:
        return clause.lowers[at - 1] in assaults
    # dialami oleh 12 orang: it befell them; diikuti oleh 900 orang: they are who was counted
    return clause.lowers[at - 1] not in befalling and not _tells_presence(clause, begin)


def takes_agents(clause: Clause, at: int) -> bool:
    """Whether the preposition at a token ties those to their verb who are counted by it (*diikuti oleh 900 orang*)."""
    if at < 1 or clause.lowers[at] not in listed(clause.structure, "agent_prepositions"):
        return False
    return clause.inside[at - 1] >= 0 and _tells_presence(clause, clause.inside[at - 1])


def _tells_presence(clause: Clause, begin: int) -> bool:
    return any(one.action in clause.structure.joinings for one in (clause.actions[begin] or (1, ()))[1])


def _behind_assault(clause: Clause, place: int, phrase: Phrase) -> bool:
    """Indonesian: whether a passive of violence stands right before (*tewas dikeroyok 10 orang*).

    Its subject stands before it, or behind the comma that ends its clause (*Dikeroyok 10 Orang, Pelajar Tewas*).
    """
    verb = place - 1
    if verb < 0 or clause.lowers[verb] not in listed(clause.structure, "assaults"):
        return False
    if verb > 0 and not (clause.marks[verb - 1] and clause.lowers[verb - 1] not in "'\"‘“"):
        return not clause.classes[verb - 1] & classes.RELATIVE  # anak yang dicabuli 12 orang
    for at in range(phrase.end, min(phrase.end + _REACH, len(clause.tokens) - 1)):
        if clause.marks[at]:
            return clause.lowers[at] == "," and not clause.is_mention(at + 1)
    return False
