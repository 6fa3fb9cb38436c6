"""Goods that a price is of, or what makes or trades them: *harga beras*, *rice production*, *imports of rice*."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import Phrase


def priced(clause: Clause, named: str, qualifiers: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """A good's price by the concept the rules have for it, else as a price of that good."""
    concepts = clause.structure.rulebook.concepts
    if clause.structure.rulebook.is_a(named, "price"):
        known = [good for good in qualifiers if f"{good}-price" in concepts] if named == "price" else []
        return (
            (f"{known[0]}-price", tuple(word for word in qualifiers if word != known[0]))
            if known
            else (named, qualifiers)
        )
    if f"{named}-price" in concepts:
        return f"{named}-price", qualifiers
    if clause.structure.rulebook.is_a(named, "wage"):
        return named, qualifiers
    return "price", (named, *qualifiers)


def made(clause: Clause, phrase: Phrase) -> str | None:
    """What is made or traded, beside the noun that says so: *rice production*, *produksi beras*, *imports of rice*."""
    at = phrase.head - 1 if clause.structure.head_last else phrase.head + 1
    term = clause.terms[at] if phrase.start <= at < phrase.end else None
    if term is None and clause.structure.head_last:
        goods = phrases.complement(clause, phrase._replace(end=phrase.head + 1))
        term = None if goods.empty else clause.terms[goods.head]
    return term[1] if term is not None and term[1] not in clause.structure.makings else None
