"""Vague numerals, which are intervals: *puluhan ribu*, *dozens*, *several hundred*."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.numerals.amount import Value, kind_at
from claimcheck.numerals.words import LOT, MULTIPLY, OF, SCALE, VAGUE, Token, Vocabulary


def vague(tokens: Sequence[Token], first: int, vocabulary: Vocabulary, low: Decimal, high: Decimal) -> Value | None:
    """*puluhan ribu*, *tens of thousands*, *dozens*."""
    found = Value(low, high, low, first + 1, words=True, vague=True)
    place = found.last
    if kind_at(tokens, place) == OF:
        place += 1
    kind = kind_at(tokens, place)
    if kind == SCALE or (kind == VAGUE and place > found.last):
        scale = tokens[place].value
    elif tokens[first].text in vocabulary.vague_need_of and tokens[first].text == "tens":
        return None
    else:
        return found if tokens[first].text not in vocabulary.vague_need_of or kind_at(tokens, first + 1) == OF else None
    found.low, found.high, found.step, found.last = low * scale, high * scale, low * scale, place + 1
    while kind_at(tokens, found.last) == SCALE:
        scale = tokens[found.last].value
        found.low, found.high, found.step, found.last = (
            found.low * scale,
            found.high * scale,
            found.step * scale,
            found.last + 1,
        )
    return found


def vague_before(tokens: Sequence[Token], first: int, vocabulary: Vocabulary) -> Value | None:
    """*several hundred*, *a couple of million*, *beberapa puluh ribu*; alone they are no quantity."""
    token = tokens[first]
    place = first + 1
    if kind_at(tokens, place) == OF:
        place += 1
    low, high, start = token.value, token.high, place
    while kind_at(tokens, place) in (MULTIPLY, SCALE, LOT):
        low, high, place = low * tokens[place].value, high * tokens[place].value, place + 1
    if place == start and kind_at(tokens, place) == VAGUE:
        low, high, place = low * tokens[place].value, high * tokens[place].value, place + 1
    if place == start:
        return None
    return Value(low, high, low, place, words=True, vague=True)
