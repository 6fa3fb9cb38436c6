"""What a sum or a measurement is of, where the words beside it say so without its name."""

from __future__ import annotations

from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.nouns.phrase import Phrase
from claimcheck.model import Mention

_NEAR = 3


def meant(clause: Clause, place: int, mention: Mention, phrase: Phrase, named: str | None) -> str | None:
    """What a value makes of a noun: a bill of $9 million is a cost, a river that rose to 9 metres a level."""
    if mention.kind == "measure" and named in clause.structure.levels and phrase.end <= place:
        stands = any(clause.lowers[index] in clause.structure.level_words for index in range(phrase.end, place))
        return clause.structure.levels[named] if stands else named
    if mention.kind != "money" or phrase.start > place + _NEAR:
        return named
    known = clause.structure
    if named is None:
        return known.money_like.get(clause.forms[phrase.head])
    if named in known.worths and _is_worth(clause, place, phrase):
        return known.worths[named]
    return known.money_like.get(named, named) if phrase.start < place or named not in known.laws else named


def _is_worth(clause: Clause, place: int, phrase: Phrase) -> bool:
    """Whether a word of worth ties the sum to the noun before it (*the firm is valued at $2 billion*)."""
    if phrase.start > place:
        return False
    beside = (*range(max(0, phrase.start - _NEAR), phrase.start), *range(phrase.end, place))
    return any(clause.lowers[index] in clause.structure.worth_words for index in beside)


def goods_of(clause: Clause, mention: Mention) -> str | None:
    """What a figure without a noun is of by its unit: money is money, barrels are of crude oil, cusecs of water."""
    if mention.kind == "money":
        return "money"
    if mention.kind != "measure" or not mention.quantity.unit:
        return None
    known, unit = clause.structure.goods_of, mention.quantity.unit
    return known.get(unit) or known.get(unit.partition("/")[0])
