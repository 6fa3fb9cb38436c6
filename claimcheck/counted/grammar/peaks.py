"""How high or low a figure is in its time, said right before it: *hit a 40-year high of 9.1 percent*.

Such words count nothing and are no subject: the figure behind them is of what stands before (*turun ke level terendah
dalam 50 tahun, 3,4 persen*).
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed

_SINCE = 5
"""Words in which it is said since when."""


def pass_over(clause: Clause) -> None:
    """Makes such words as transparent as a date."""
    nouns = listed(clause.structure, "peaks", "nouns")
    if nouns.isdisjoint(clause.lowers):
        return
    for at in range(1, len(clause.tokens) - 1):
        if clause.lowers[at] not in nouns:
            continue
        begin, end = _begin(clause, at), _end(clause, at + 1)
        if 0 < begin < at and end > at:
            clause.leave_out(begin, end)


def _begin(clause: Clause, noun: int) -> int:
    """Where the words begin: behind the verb or preposition that leads to the figure (*a record high*)."""
    leads = listed(clause.structure, "peaks", "leads")
    begin = noun
    while begin > 0 and (
        clause.lowers[begin - 1] in leads
        or (clause.is_mention(begin - 1) and "-" in clause.tokens[begin - 1].text)
        or bool(clause.classes[begin - 1] & classes.DETERMINER)
    ):
        begin -= 1
    return begin


def _end(clause: Clause, start: int) -> int:
    """Where the words before the figure end, past since when it is so and what ties the figure to it; -1 for none."""
    since, links = (listed(clause.structure, "peaks", key) for key in ("since", "links"))
    at = start
    if clause.lowers[at] in since or (clause.is_mention(at) and not clause.structure.head_last):
        figure = next((one for one in range(at + 1, min(at + _SINCE, len(clause.tokens))) if _ties(clause, one)), -1)
        at = figure if figure > 0 else at
    while at < len(clause.tokens) - 1 and clause.lowers[at] in links:
        at += 1
    amount = at
    while amount < len(clause.tokens) - 1 and clause.classes[amount] & classes.AMOUNT:
        amount += 1
    return at if clause.is_mention(amount) else -1


def _ties(clause: Clause, at: int) -> bool:
    """Whether the token ties a figure to what stands before."""
    tied = clause.lowers[at] in listed(clause.structure, "peaks", "links") or clause.classes[at] & classes.AMOUNT
    return bool(tied) and not clause.is_mention(at)
