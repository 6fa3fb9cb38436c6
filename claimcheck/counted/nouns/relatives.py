"""Indonesian: relative clauses with an object of their own inside a long subject (*api yang melalap 9 toko itu*)."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed

_REACH = 3
_BETWEEN = 12


def is_closed(clause: Clause, at: int, index: int) -> bool:
    """Whether something between token ``at`` and the number says that the relative clause has ended before it.

    A demonstrative does (*gudang itu*), and a word by which a subject comes to its figure (*mencapai*); a sum right
    behind its noun is that noun's (*warga yang menerima bantuan Rp 5 juta*).
    """
    if clause.structure.head_last or index - at > _BETWEEN:
        return False
    closing = listed(clause.structure, "closers") | listed(clause.structure, "reachings")
    named = listed(clause.structure, "amounting")
    return any(clause.lowers[one] in closing and clause.lowers[one] not in named for one in range(at + 1, index))


def is_doer(clause: Clause, begin: int) -> bool:
    """Indonesian: whether a person or a name right behind a passive did it (*uang yang disita KPK Rp 5 miliar*)."""
    if clause.structure.head_last or begin < 3 or not clause.lowers[begin - 1].startswith("di"):
        return False
    if not clause.classes[begin - 2] & classes.RELATIVE or clause.terms[begin - 1] is not None:
        return False
    term = clause.terms[begin]
    if term is None:
        return clause.tokens[begin].text[:1].isupper()
    return clause.structure.rulebook.is_a(term[1], "person")


def opening(clause: Clause, begin: int, start: int) -> int:
    """Where the relative pronoun stands whose verb has the noun at ``begin`` as its object or doer; -1 where none does.

    A noun of a sum has the sum behind it, whoever took or made it (*pejabat yang menerima suap mencapai Rp 5 miliar*).
    """
    verb = begin - 1
    shapes = (*clause.structure.object_after, *listed(clause.structure, "passive_prefixes"))
    if verb <= start or not clause.lowers[verb].startswith(shapes):
        return -1
    term = clause.terms[begin]
    if term is not None and not clause.structure.sums.isdisjoint(clause.structure.rulebook.lineage(term[1])):
        return -1
    if not (clause.verbs[verb] or clause.inside[verb] >= 0) or clause.terms[verb] is not None:
        return -1
    for at in range(verb - 1, max(start - 1, verb - 1 - _REACH), -1):
        if clause.classes[at] & classes.RELATIVE:
            return at
        if not clause.classes[at] & (classes.AUXILIARY | classes.OTHER):
            return -1
    return -1
