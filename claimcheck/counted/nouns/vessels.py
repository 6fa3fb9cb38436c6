"""Vessels whose weight is that of what they hold: *60 karung sabu seberat 1,2 ton*."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.model import Mention


def contents(clause: Clause, phrase: Phrase, mention: Mention) -> Phrase:
    """What is in the vessels whose weight is told (*60 karung sabu seberat 1,2 ton*), else the phrase itself."""
    vessel = clause.terms[phrase.head]
    inside = phrase.head + 1
    if mention.kind != "measure" or vessel is None or vessel[1] not in listed(clause.structure, "vessels"):
        return phrase
    held = inside < phrase.end and clause.terms[inside] is not None
    return phrase._replace(start=inside, head=inside) if held else phrase
