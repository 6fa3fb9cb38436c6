"""People and the families they are of, counted side by side: *900 jiwa dari 250 KK mengungsi* says it of both."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed

_BETWEEN = 5
_LIGHT = classes.COPULA | classes.AMOUNT | classes.OTHER | classes.RELATIVE


def hand_on(readings: list[Counted], clause: Clause) -> None:
    """Gives people what befell their families, and families what befell their people, where the rules measure that.

    What befalls a person does not befall a family (*9 orang dari 3 keluarga tewas*).
    """
    ties = listed(clause.structure, "households", "ties")
    if ties.isdisjoint(clause.lowers):
        return
    book = clause.structure.rulebook
    for index in range(1, len(readings)):
        first, second = readings[index - 1], readings[index]
        kinds = {kind for kind in ("family", "person") for one in (first, second) if book.is_a(one.concept, kind)}
        if len(kinds) != 2:
            continue
        told, other = (first, second) if first.action is not None else (second, first)
        if told.action is None or other.action is not None or book.measure_for("family", told.action) is None:
            continue
        if _is_tied(clause, first, second, ties):
            at = index if other is second else index - 1
            readings[at] = other._replace(action=told.action, side=told.side, cue=told.cue)


def _is_tied(clause: Clause, first: Counted, second: Counted, ties: frozenset[str]) -> bool:
    """Whether only a word that joins people to their families stands between the two."""
    begin = clause.token_at(first.end)
    end = clause.token_at(second.start)
    between = [at for at in range(begin, min(end, begin + _BETWEEN)) if not clause.is_mention(at)]
    if end - begin > _BETWEEN or not any(clause.lowers[at] in ties for at in between):
        return False
    return all(clause.lowers[at] in ties or clause.classes[at] & _LIGHT for at in between)
