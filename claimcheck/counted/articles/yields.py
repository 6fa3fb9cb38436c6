"""The good made, used or in stock where the sentence leaves it out: in an article on rice, *produksi 31 juta ton*."""

from __future__ import annotations

from functools import cache

from claimcheck.counted.articles.head import Naming, naming
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.structure import Structure
from claimcheck.model import Mention
from claimcheck.rules.rulebook import Rulebook

_DEEDS = ("produce", "consume", "stockpile")
_HELD = "stockpile"
"""The deed beside whose noun who holds the good may stand (*stok Bulog 900 ribu ton*)."""


def good_in(head: str, structure: Structure) -> str | None:
    """The good that the head of an article names first."""
    return _goods(structure.rulebook, structure.language).first_in(head)


def settle(what: Counted, mention: Mention, good: str | None, structure: Structure) -> Counted:
    """``what`` as the good of its sentence, else ``good``, where it only is what was made or used."""
    if mention.kind != "measure" or "change" in mention.flags:
        return what
    made = what.concept in structure.makings
    deed = "produce" if made else what.action
    unnamed = what.head is None or (deed == _HELD and what.concept is None)
    if deed not in _DEEDS or not (made or unnamed):
        return what
    fits = {one for one in what.context if _is_good(one, deed, mention, structure)}
    chosen = next(iter(fits)) if len(fits) == 1 else good
    if chosen is None or not _is_good(chosen, deed, mention, structure):
        return what
    return what._replace(concept=chosen, head=chosen, action=deed)


def _is_good(concept: str, deed: str, mention: Mention, structure: Structure) -> bool:
    if concept not in structure.rulebook.concepts or concept in structure.makings:
        return False
    measure = structure.rulebook.measure_for(concept, deed, unit=mention.quantity.unit)
    return measure is not None and measure.action == deed


@cache
def _goods(rulebook: Rulebook, language: str) -> Naming:
    """The words for what the rules measure the making of."""
    made = {one.counts for one in rulebook.measures.values() if one.action == "produce" and one.unit}
    return naming(
        {word: concept for concept in sorted(made) for word in rulebook.concepts[concept].terms.get(language, ())}
    )
