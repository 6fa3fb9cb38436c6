"""What a sum or a measurement is of, where the words beside it say so without its name."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import phrase as phrases
from claimcheck.counted.nouns.phrase import NONE, Phrase
from claimcheck.model import Mention

_NEAR = 3


def meant(clause: Clause, place: int, mention: Mention, phrase: Phrase, named: str | None) -> str | None:
    """What a value makes of a noun: a bill of $9 million is a cost, a river that rose to 9 metres a level."""
    if mention.kind == "measure" and named in clause.structure.levels and phrase.end <= place:
        level = clause.structure.levels[named]
        stands = any(clause.lowers[index] in clause.structure.level_words for index in range(phrase.end, place))
        unit = mention.quantity.unit
        return level if stands and clause.structure.rulebook.measure_for(level, None, unit=unit) else named
    if mention.kind != "money" or phrase.start > place + _NEAR:
        return named
    known = clause.structure
    if named is None:
        return known.money_like.get(clause.forms[phrase.head])
    if _is_built(clause, place, phrase, named):
        return "cost-money"
    if named in known.worths and _is_worth(clause, place, phrase):
        return known.worths[named]
    return known.money_like.get(named, named) if phrase.start < place or named not in known.laws else named


def _is_built(clause: Clause, place: int, phrase: Phrase, named: str | None) -> bool:
    """Whether the sum is what something to be built costs (*the $2 billion dam*, *Dam to cost $2 billion*)."""
    kinds = listed(clause.structure, "costing", "things")
    if kinds.isdisjoint(clause.structure.rulebook.lineage(named)):
        return False
    if phrase.start == place + 1:
        return clause.structure.head_last  # the $2 billion dam
    words = listed(clause.structure, "costing", "words")
    return phrase.end <= place and any(clause.lowers[at] in words for at in range(phrase.end, place))


def _is_worth(clause: Clause, place: int, phrase: Phrase) -> bool:
    """Whether a word of worth ties the sum to the noun before it (*the firm is valued at $2 billion*)."""
    if phrase.start > place:
        return False
    beside = (*range(max(0, phrase.start - _NEAR), phrase.start), *range(phrase.end, place))
    return any(clause.lowers[index] in clause.structure.worth_words for index in beside)


def made_of(clause: Clause, place: int) -> Phrase:
    """What a sum is paid or taken as (*$5 million in bribes*, *Rp 5 miliar sebagai suap*)."""
    worth = worth_of(clause, place)
    if not worth.empty:
        return worth
    if place + 2 >= len(clause.tokens) or clause.lowers[place + 1] not in clause.structure.contents:
        return NONE
    phrase = phrases.run(clause, place + 2, len(clause.tokens))
    term = clause.terms[phrase.head] if not phrase.empty else None
    known = clause.structure.sums | clause.structure.contained
    return phrase if term is not None and not known.isdisjoint(clause.structure.rulebook.lineage(term[1])) else NONE


def worth_of(clause: Clause, place: int) -> Phrase:
    """English: the goods behind a sum that are worth it (*$9 million worth of coffee*)."""
    at = phrases.over_gloss(clause, place + 1) if place + 1 < len(clause.tokens) else place
    if not clause.structure.head_last or not is_worth_of(clause, at):
        return NONE
    at += 2
    while at < len(clause.tokens) and clause.classes[at] & classes.DETERMINER:
        at += 1
    return phrases.run(clause, at, len(clause.tokens))


def is_worth_of(clause: Clause, at: int) -> bool:
    """Whether the words at a token say what the goods behind them are worth."""
    if at <= 0 or at + 1 >= len(clause.tokens) or not clause.classes[at + 1] & classes.OF:
        return False
    return clause.lowers[at] in clause.structure.worth_words


def goods_of(clause: Clause, mention: Mention) -> str | None:
    """What a figure without a noun is of by its unit: money is money, barrels are of crude oil, cusecs of water."""
    if mention.kind == "money":
        return "money"
    if mention.kind != "measure" or not mention.quantity.unit:
        return None
    known, unit = clause.structure.goods_of, mention.quantity.unit
    return known.get(unit) or known.get(unit.partition("/")[0])
