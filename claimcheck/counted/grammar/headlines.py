"""Verbs in the form that headlines give them: *BI Naikkan Suku Bunga*, *Bulog Cetak Laba*."""

from __future__ import annotations

from functools import cache

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.structure import Structure

_ENDING, _LETTERS = "kan", 7
"""What makes a verb of a word, and the letters it then has at least (no *rekan*, no *pekan*)."""
_NOMINAL = ("ke", "pe")
"""How nouns of a deed begin that end so, too (*Kebijakan*, *Pendidikan*)."""


def parts_subject(clause: Clause, at: int, start: int) -> bool:
    """Indonesian: whether a verb at a token parts who does it from its object, all in capitals."""
    if clause.structure.head_last or at <= start or clause.terms[at] is not None or clause.inside[at] >= 0:
        return False
    if not (clause.tokens[at].text[:1].isupper() and clause.tokens[at - 1].text[:1].isupper()):
        return False
    lower = clause.lowers[at]
    shaped = lower.endswith(_ENDING) and not lower.startswith(_NOMINAL) and len(lower) >= _LETTERS
    return shaped or lower in listed(clause.structure, "headline_verbs") or lower in _sayings(clause.structure)


@cache
def _sayings(structure: Structure) -> frozenset[str]:
    """The bare verbs by which headlines say that somebody says something (*Dinkes Sebut Korban 12*)."""
    return frozenset(structure.rulebook.languages[structure.language].section("attribution").get("headline_verbs", ()))
