"""What was made where the sentence leaves it out: in an article on rice, *produksi 2024 sebanyak 32 juta ton*."""

from __future__ import annotations

from claimcheck.counted.counting import Counted
from claimcheck.counted.structure import Structure
from claimcheck.model import Mention

_MADE = "produce"


def good_of(what: Counted, mention: Mention, structure: Structure) -> str | None:
    """The thing counted, where a rule measures how much of it is made in units of this mention."""
    return what.concept if _is_made(what.concept, mention, structure) else None


def settle(what: Counted, mention: Mention, recent: str | None, structure: Structure) -> Counted:
    """``what`` as the good made, where it only is what was made; ``recent`` is the good that the article told last."""
    if what.concept not in structure.makings or mention.kind != "measure":
        return what
    beside = {one for one in what.context if one in structure.rulebook.concepts and _is_made(one, mention, structure)}
    good = next(iter(beside)) if len(beside) == 1 else recent
    if good is None or not _is_made(good, mention, structure):
        return what
    return what._replace(concept=good, head=good, action=_MADE)


def _is_made(concept: str | None, mention: Mention, structure: Structure) -> bool:
    if concept is None or concept in structure.makings:
        return False
    measure = structure.rulebook.measure_for(concept, _MADE, unit=mention.quantity.unit)
    return measure is not None and measure.action == _MADE
