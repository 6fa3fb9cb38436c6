"""What a number leaves out because the one before it said it: unit, currency, or all that it counts.

*1,130 hectares, 301 of them near the town*; *nine hours after the leak, not 14*; *$40 million, of which 12 million has
been paid*; *4,000 barrels of oil. That is equivalent to 636,000 litres*.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.listed import listed
from claimcheck.language.phrases import PhraseIndex
from claimcheck.model import Mention
from claimcheck.rules.rulebook import Rulebook

_UNITS = frozenset({"measure", "duration", "money", "percent"})
_REACH = 8
_ADJECTIVES = 2
"""Words that may stand between a number and the conjunction before the next, whose noun it shares."""
_WHOLE = 100
"""The most a share can be that says no unit."""
_LINKS = frozenset({"part", "including", "contrast"})
_ENDS = frozenset({"money", "measure"})
"""Kinds of values whose movement may leave the unit of one end out."""
_APART = 20
"""How many times one end of a movement may be the other."""


class Elisions(NamedTuple):
    """``equals`` say behind a pronoun that a number is the one before in another unit; ``contrasts`` set one right."""

    equals: PhraseIndex[bool]
    contrasts: frozenset[str]


@cache
def _words(rulebook: Rulebook, language: str) -> Elisions:
    lexicon = rulebook.languages[language]
    return Elisions(
        PhraseIndex((tuple(phrase.split()), True) for phrase in lexicon.words("structure", "equals")),
        frozenset(lexicon.words("structure", "corrections")),
    )


def is_contrast(clause: Clause, place: int) -> bool:
    """Whether the bare number only says what another is not (*nine hours after the leak, not 14*)."""
    known = _words(clause.structure.rulebook, clause.structure.language).contrasts
    at = place - 1
    if at > 0 and clause.classes[at] & (classes.DETERMINER | classes.OTHER) and clause.lowers[at] not in known:
        at -= 1
    if at > 1 and clause.lowers[at] in known and clause.classes[at - 1] & classes.CONJUNCTION:
        at -= 1  # 44 metres and not 31
    else:
        known = known if at > 0 and clause.lowers[at] in known else frozenset()
    return bool(known) and (clause.marks[at - 1] or clause.is_mention(at - 1))


def is_corrected(clause: Clause, place: int) -> bool:
    """Whether the number stands in place of the one just denied (*penumpang bukan 34, melainkan 37 orang*)."""
    instead = listed(clause.structure, "instead")
    at = place - 1
    while at > 0 and clause.classes[at] & (classes.AMOUNT | classes.OTHER | classes.COPULA):
        at -= 1
    if at <= 0 or clause.lowers[at] not in instead:
        return False
    denied = next((one for one in range(at - 1, -1, -1) if clause.is_mention(one)), 0)
    return denied > 0 and clause.lowers[denied - 1] in listed(clause.structure, "negations")


def is_restated(clause: Clause, place: int) -> bool:
    """Whether the number says the one before in another unit (*9 gallons (34 litres)*, *9 gallons, or 34 litres*)."""
    if place < 2:
        return False
    if clause.lowers[place - 1] == "(" and clause.is_mention(place - 2):
        return clause.lowers[place + 1 : place + 2] == [")"]
    return clause.lowers[place - 1] in clause.structure.restaters and clause.lowers[place - 2] == ","


def settle_shares(readings: list[Counted], clause: Clause) -> None:
    """Indonesian: gives a share of a whole what the sum is that it says again (*utang Rp 9 triliun, 3 persen PDB*)."""
    if clause.structure.head_last or not any(one.kind == "percent" for one in readings):
        return
    places = [at for at, token in enumerate(clause.tokens) if token.mention >= 0]
    for index in range(1, len(readings)):
        reading, before = readings[index], readings[index - 1]
        if (reading.kind, before.kind) != ("percent", "money") or before.head is None or reading.head is not None:
            continue
        between = range(places[index - 1] + 1, places[index])
        if _says_again(clause, between) and _is_of_whole(clause, places[index] + 1):
            readings[index] = reading._replace(
                head=before.head, concept=before.concept, action=before.action, inherited=True, cue=before.cue
            )


def share_nouns(readings: list[Counted], clause: Clause) -> None:
    """English: gives a number before an adjective alone the noun that the next has (*9 sure and 3 likely cases*)."""
    if len(readings) < 2 or not clause.structure.head_last:
        return
    places = [at for at, token in enumerate(clause.tokens) if token.mention >= 0]
    for index in range(len(readings) - 2, -1, -1):
        reading, following = readings[index], readings[index + 1]
        counts = reading.kind == following.kind == "count"
        if not counts or reading.concept is not None or reading.action is not None or following.concept is None:
            continue
        first, second, noun = places[index] + 1, places[index + 1] - 1, places[index + 1] + 1
        if _only_adjectives(clause, first, second) and clause.terms[noun : noun + 1] == [None]:
            readings[index] = reading._replace(
                head=following.head,
                concept=following.concept,
                qualifiers=tuple(clause.lowers[first:second]),
                action=following.action,
                inherited=True,
            )


def _only_adjectives(clause: Clause, start: int, end: int) -> bool:
    """Whether nothing but words that can narrow a noun stands from a token up to the conjunction at another."""
    if not 0 < end - start <= _ADJECTIVES or not clause.classes[end] & classes.CONJUNCTION:
        return False
    return all(
        clause.terms[at] is None and not clause.marks[at] and not clause.verbs[at] and not clause.is_plural(at)
        for at in range(start, end)
    )


def _says_again(clause: Clause, between: range) -> bool:
    """Whether only a word for *or*, or a bracket, stands between a sum and the share it is."""
    again = {"(", *clause.structure.restaters, *listed(clause.structure, "equalling")}
    light = classes.COPULA | classes.AUXILIARY | classes.OTHER
    said = [clause.lowers[at] in again for at in between]
    return any(said) and all(
        one or clause.lowers[at] == "," or clause.classes[at] & light for one, at in zip(said, between, strict=True)
    )


def _is_of_whole(clause: Clause, at: int) -> bool:
    """Whether what a share is of stands at a token, behind its preposition (*persen PDB*, *persen terhadap PDB*)."""
    while at < len(clause.tokens) and clause.classes[at] & (classes.PREPOSITION | classes.OF):
        at += 1
    return at < len(clause.tokens) and clause.lowers[at] in clause.structure.wholes


def is_equal(clause: Clause) -> bool:
    """Whether a sentence of its own says the last one's number in another unit (*That is equivalent to 9 litres*)."""
    place = next((at for at, token in enumerate(clause.tokens) if token.mention >= 0), 0)
    if place < 2 or place > _REACH or not clause.classes[0] & (classes.PRONOUN | classes.DETERMINER):
        return False
    equals = _words(clause.structure.rulebook, clause.structure.language).equals
    return any((found := equals.at(clause.lowers, at)) and at + found[0] == place for at in range(1, place))


def kind_meant(mention: Mention, told: Sequence[Counted]) -> str:
    """The kind of a bare figure that goes back: a share as all told, or as a fraction (*the bank says 5.6*).

    ``told`` are the figures it can go back to.
    """
    value = mention.quantity.low if mention.quantity.low is not None else mention.quantity.high
    shares = [one for one in told if one.kind == "percent"]
    if mention.kind != "count" or value is None or value > _WHOLE or not shares:
        return mention.kind
    return "percent" if len(shares) == len(told) or value != value.to_integral_value() else "count"


def is_end(clause: Clause, mention: Mention, said: Mention) -> bool:
    """Whether a bare number can be the other end of the movement of a value (*1,800 francs, up from 1,500*)."""
    place = clause.token_at(mention.start)
    if place and clause.classes[place - 1] & classes.OF:
        return False  # against costs of 310 million
    one, other = mention.quantity.low or mention.quantity.high, said.quantity.low or said.quantity.high
    if said.kind not in _ENDS or "change" in said.flags or not one or not other:
        return False
    return max(one, other) <= _APART * min(one, other)


def with_unit(reading: Counted, link: str, mention: Mention, before: Counted, said: Mention, clause: Clause) -> Counted:
    """``reading`` with the unit or currency of the number before it, where it goes back to that and has none."""
    bare = mention.kind == "count" and reading.start == reading.end and mention.quantity.unit is None
    moved = link in ("moved", "against") and is_end(clause, mention, said)
    if not (link in _LINKS or moved) or not bare or said.kind not in _UNITS:
        return reading
    quantity = said.quantity
    taken = reading._replace(
        head=before.head, concept=before.concept, qualifiers=before.qualifiers, inherited=True, kind=said.kind
    )
    if link == "contrast" or moved or taken.action is None:
        taken = taken._replace(action=before.action, side=before.side, cue=before.cue, triggers=())
    return taken._replace(unit=quantity.unit, currency=quantity.currency, part=link != "contrast" and not moved)
