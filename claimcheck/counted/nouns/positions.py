"""How deep something lies, by the word behind its length: *20 centimetres down*, *50 cm below the ground*."""

from __future__ import annotations

from functools import cache

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns.phrase import over_gloss
from claimcheck.model import Mention
from claimcheck.rules.rulebook import Rulebook


def behind(clause: Clause, place: int, mention: Mention) -> int:
    """The token right behind a length that says where it leads; -1 where none does, or it only leads from a norm."""
    at = over_gloss(clause, place + 1)
    if mention.kind != "measure" or mention.quantity.unit not in clause.structure.lengths or at >= len(clause.tokens):
        return -1
    if dimension(clause, at) is None:
        return -1
    following = at + 1
    while following < len(clause.tokens) and clause.classes[following] & classes.DETERMINER:
        following += 1
    norm = following < len(clause.tokens) and clause.lowers[following] in listed(clause.structure, "norms")
    return -1 if norm else at


def dimension(clause: Clause, at: int) -> str | None:
    """The dimension that the word at a token names behind a length."""
    return _positions(clause.structure.rulebook, clause.structure.language).get(clause.lowers[at])


@cache
def _positions(rulebook: Rulebook, language: str) -> dict[str, str]:
    return dict(rulebook.languages[language].section("structure").get("positions", {}))
