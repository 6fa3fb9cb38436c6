"""What a row of number tokens says: ``dua puluh lima ribu`` is 25000, ``tens of thousands`` 20000 to 99000.

A recursive grammar would be longer than the language: a number is groups below a scale, each group a few places, and
what may still be added is always less than the last place said.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.numerals import digits
from claimcheck.numerals.amount import ONE, THOUSAND, ZERO, Value, kind_at
from claimcheck.numerals.characters import fraction
from claimcheck.numerals.vague import vague, vague_before
from claimcheck.numerals.words import (
    ABOUT,
    ADD,
    ARTICLE,
    DENOMINATOR,
    DIGITS,
    LINK,
    LOT,
    MULTIPLY,
    OF,
    PART,
    POINT,
    SCALE,
    UNIT,
    VAGUE,
    VAGUE_BEFORE,
    WORD,
    Token,
    Vocabulary,
    ratio,
)  # fmt: skip

_HUNDREDTH = Decimal("0.01")
PART_ALONE = "part"
"""The doubt of a part that may be an ordinal or a stretch of time: *a fifth*, *a quarter*."""


def read(tokens: Sequence[Token], first: int, vocabulary: Vocabulary) -> Value | None:
    """The longest number that starts at ``tokens[first]``; ``None`` where no number starts there."""
    token = tokens[first]
    kind = token.kind
    if kind == DIGITS:
        found = _from_digits(tokens, first, vocabulary)
    elif kind == VAGUE:
        found = vague(tokens, first, vocabulary, token.value, token.high)
    elif kind == VAGUE_BEFORE:
        found = vague_before(tokens, first, vocabulary)
    elif kind == ARTICLE:
        found = _article(tokens, first, vocabulary)
    elif kind == PART:
        found = _part(tokens, first, vocabulary, token.value)
    elif kind == DENOMINATOR:
        found = _denominator_of(tokens, first, vocabulary)
    elif kind == UNIT:
        found = Value(token.value, token.value, ONE, first + 1, words=True, unit=vocabulary.fused_units[token.text])
    elif kind == ABOUT and token.value:
        found = Value(token.value, token.value, ONE, first + 1, words=True, about=True)
        found = _scaled(tokens, found)
    elif kind == LOT and token.text not in vocabulary.lots_need_number and vocabulary.words.get("a"):
        found = Value(token.value, token.value, ONE, first + 1, words=True)
    elif kind == WORD and token.text not in vocabulary.only_inside:
        found = _words(tokens, first, vocabulary)
    else:
        return None
    return _about(tokens, found, vocabulary) if found is not None else None


def _from_digits(tokens: Sequence[Token], first: int, vocabulary: Vocabulary) -> Value | None:
    token = tokens[first]
    text, part = token.text, ZERO
    last = first + 1
    parts = fraction(text[-1]) if not text[-1].isascii() else None
    if parts is not None:
        text, part = text[:-1], ratio(*parts)
    elif kind_at(tokens, last) == DIGITS and not tokens[last].text.isascii() and len(tokens[last].text) == 1:
        after = fraction(tokens[last].text)
        if after is not None:
            part, last = ratio(*after), last + 1
    if not text:
        found = _part(tokens, first, vocabulary, part)
        found.words = False
        return found
    reading = digits.read(text, vocabulary.convention)
    if reading is None:
        return Value(ZERO, ZERO, ONE, last, doubt="unparsed")
    found = Value(
        reading.value + part, reading.value + part, _HUNDREDTH if part else reading.step, last, doubt=reading.doubt
    )
    if last == len(tokens):
        return found
    if kind_at(tokens, last) == MULTIPLY:
        found.low = found.high = found.low * tokens[last].value
        found.step, found.scale, found.last = found.step * tokens[last].value, tokens[last].value, last + 1
    found = _and_part(tokens, found)
    found = _scaled(tokens, found)
    return _compound(tokens, found, vocabulary)


def _compound(tokens: Sequence[Token], found: Value, vocabulary: Vocabulary) -> Value:
    """*3 juta 500 ribu*: a smaller scaled number right behind a scaled one belongs to it."""
    while found.scale > ONE and kind_at(tokens, found.last) == DIGITS and kind_at(tokens, found.last + 1) == SCALE:
        scale = tokens[found.last + 1].value
        reading = digits.read(tokens[found.last].text, vocabulary.convention)
        if reading is None or scale >= found.scale or reading.value * scale >= found.scale or found.step < found.scale:
            break
        found.low = found.high = found.low + reading.value * scale
        found.step, found.scale, found.last = reading.step * scale, scale, found.last + 2
    return found


def _scaled(tokens: Sequence[Token], found: Value) -> Value:
    """Applies the scales (and a lot) that follow: *ribu*, *ribu triliun*, *dozen*."""
    if kind_at(tokens, found.last) == OF and kind_at(tokens, found.last + 1) in (SCALE, LOT):
        return found
    while kind_at(tokens, found.last) == SCALE:
        scale = tokens[found.last].value
        found.low, found.high, found.step = found.low * scale, found.high * scale, found.step * scale
        found.scale, found.last = found.scale * scale, found.last + 1
    if kind_at(tokens, found.last) == LOT:
        lot = tokens[found.last].value
        found.low, found.high, found.last = found.low * lot, found.high * lot, found.last + 1
    return found


def _and_part(tokens: Sequence[Token], found: Value) -> Value:
    """*and a half*, *and three-quarters*, *setengah* behind a number add to it, before its scale is applied."""
    place = found.last
    added: Decimal | None = None
    if kind_at(tokens, place) == LINK:
        if kind_at(tokens, place + 1) == ARTICLE:
            if kind_at(tokens, place + 2) == PART:
                added, place = tokens[place + 2].value, place + 3
            elif kind_at(tokens, place + 2) == DENOMINATOR:
                added, place = ratio(ONE, tokens[place + 2].value), place + 3
        elif kind_at(tokens, place + 1) == PART:
            added, place = tokens[place + 1].value, place + 2
        elif kind_at(tokens, place + 1) == WORD and kind_at(tokens, place + 2) == DENOMINATOR:
            added, place = ratio(tokens[place + 1].value, tokens[place + 2].value), place + 3
    if added is not None:
        found.low = found.high = found.low + added * found.scale
        found.step, found.last = found.scale * Decimal("0.1"), place
    return found


def _words(tokens: Sequence[Token], first: int, vocabulary: Vocabulary) -> Value | None:
    """A number in words; digits may not stand inside it."""
    total, group, pending = ZERO, ZERO, ZERO
    limit: Decimal | None = None  # the last scale said; the next must be smaller
    room = Decimal("Infinity")  # what is added must be smaller than this
    scale, step = ONE, ONE
    place, closed = first, first
    linked = False
    while place < len(tokens):
        token = tokens[place]
        if token.kind == WORD and token.value < THOUSAND:
            if token.value == 0 and place > first:
                break
            if pending or group or limit is not None:
                if not token.value < room:
                    break
                group, pending = group + pending, token.value
            else:
                pending = token.value
            ahead = room
            room = _room(pending)
            step = scale = ONE
        elif token.kind == ADD and ONE < pending < 10:
            pending += token.value
            room = ZERO
        elif token.kind == MULTIPLY and ZERO < pending < 100 and pending == pending.to_integral_value():
            if group and not pending * token.value < ahead:
                break
            pending *= token.value
            room = token.value
        elif token.kind == WORD or token.kind == SCALE:
            # a fused word (seribu) is one times its scale
            if token.kind == WORD and (pending or group):
                break
            amount = ONE if token.kind == WORD else group + pending
            if amount == 0 and limit is not None and token.kind == SCALE and not linked:
                total *= token.value  # seribu triliun: a scale of a scale
                scale = step = scale * token.value
                limit = token.value * limit
            elif amount == 0 or (limit is not None and not token.value < limit):
                break
            else:
                total += amount * token.value
                limit, scale, step = token.value, token.value, token.value
            group = pending = ZERO
            room = ahead = min(limit, THOUSAND) if limit is not None else THOUSAND
            if limit is not None and limit > THOUSAND:
                room = ahead = THOUSAND
        elif token.kind == LINK and place > first and kind_at(tokens, place + 1) == WORD and _joins(tokens, place):
            linked = True
            place += 1
            continue
        else:
            break
        linked = False
        place += 1
        closed = place
    value = total + group + pending
    if closed == first:
        return None
    found = Value(value, value, step, closed, scale=scale, words=True)
    return _words_tail(tokens, found, first, vocabulary)


def _joins(tokens: Sequence[Token], place: int) -> bool:
    """*and* joins only behind a hundred or a scale: two hundred and five, but not two and five."""
    before, after = tokens[place - 1], kind_at(tokens, place + 2)
    if before.kind == MULTIPLY:
        return after != MULTIPLY
    return before.kind == SCALE and not (after == SCALE and before.value <= tokens[place + 2].value)


def _room(value: Decimal) -> Decimal:
    if value >= 100:
        return Decimal(100)
    return Decimal(10) if value >= 20 and value % 10 == 0 else ZERO


def _words_tail(tokens: Sequence[Token], found: Value, first: int, vocabulary: Vocabulary) -> Value:
    """What may follow whole words: a point, a fraction, a half, a lot, a vague ending."""
    kind = kind_at(tokens, found.last)
    if kind == POINT:
        decimals, place = _decimals(tokens, found.last + 1)
        if decimals:
            found.low = found.high = found.low + Decimal(f"0.{decimals}")
            found.step, found.last = ONE.scaleb(-len(decimals)), place
            return _scaled(tokens, found)
    if kind == DENOMINATOR and found.low < 100 and _is_fraction(tokens, found.last, found.low, vocabulary):
        value = ratio(found.low, tokens[found.last].value)
        part = Value(value, value, _HUNDREDTH, found.last + 1, words=True, fraction=True)
        return _part_scale(tokens, part)
    if kind == PART:
        if vocabulary.half_adds and tokens[found.last].value == Decimal("0.5"):
            found.low = found.high = found.low + tokens[found.last].value * found.scale
            found.step, found.last = found.scale * Decimal("0.1"), found.last + 1
            return _scaled(tokens, found)
        if found.low == ONE and not vocabulary.half_adds:
            part = Value(
                tokens[found.last].value,
                tokens[found.last].value,
                _HUNDREDTH,
                found.last + 1,
                words=True,
                fraction=True,
            )
            return _part_scale(tokens, part)
    found = _and_part(tokens, found)
    if found.scale == ONE or kind_at(tokens, found.last) == LOT:
        found = _scaled(tokens, found)
    return found


def _decimals(tokens: Sequence[Token], place: int) -> tuple[str, int]:
    """The decimals said at a place, and where they end: digit by digit, or as a number below a hundred."""
    said = tokens[place].value if kind_at(tokens, place) == WORD else ZERO
    following = kind_at(tokens, place + 1)
    if said < 10 and following == ADD:  # empat belas
        return str(said + tokens[place + 1].value), place + 2
    tens = said * tokens[place + 1].value if said and following == MULTIPLY else said
    if 10 <= tens < 100:  # dua puluh lima, twenty-five
        place += 2 if tens != said else 1
        if tens % 10 == 0 and tens > 10 and kind_at(tokens, place) == WORD and 0 < tokens[place].value < 10:
            return str(tens + tokens[place].value), place + 1
        return str(tens), place
    decimals = ""
    while kind_at(tokens, place) == WORD and tokens[place].value < 10 and len(decimals) < 10:
        decimals += str(tokens[place].value)
        place += 1
    return decimals, place


def _is_fraction(tokens: Sequence[Token], place: int, value: Decimal, vocabulary: Vocabulary) -> bool:
    """*two quarters* are half a year, *two quarters of* a half; a hyphen or "one" decides too."""
    token = tokens[place]
    if token.text[0] == "-":
        token = token._replace(text=token.text[1:])
        if token.text.endswith("s") or value + 1 == token.value:  # three-quarters, a three-quarter mile
            return True
    if token.text not in vocabulary.parts_need_of:
        return True
    gap = token.start - tokens[place - 1].end
    return kind_at(tokens, place + 1) == OF or (gap == 1 and value == ONE and not token.text.endswith("s"))


def _part(tokens: Sequence[Token], first: int, vocabulary: Vocabulary, value: Decimal) -> Value:
    """*half a million*, *setengah juta*, *sepertiga*."""
    found = Value(value, value, _HUNDREDTH, first + 1, words=True, fraction=True)
    return _part_scale(tokens, found)


def _part_scale(tokens: Sequence[Token], found: Value) -> Value:
    place = found.last
    if kind_at(tokens, place) == OF:
        place += 1
    if kind_at(tokens, place) == ARTICLE:
        place += 1
    if kind_at(tokens, place) in (SCALE, LOT):
        start = found.last
        found.last = place
        found = _scaled(tokens, found)
        if found.last == place:
            found.last = start
        else:
            found.fraction = False
            found.step = min(found.scale * Decimal("0.1"), found.low) if found.scale > ONE else ONE
    return found


def _article(tokens: Sequence[Token], first: int, vocabulary: Vocabulary) -> Value | None:
    """*a hundred*, *a dozen*, *a third of*, *a few hundred*."""
    kind = kind_at(tokens, first + 1)
    if kind == VAGUE_BEFORE:
        return vague_before(tokens, first + 1, vocabulary)
    if kind == DENOMINATOR:
        token = tokens[first + 1]
        value = ratio(ONE, token.value)
        if token.text in vocabulary.parts_need_of and kind_at(tokens, first + 2) != OF:
            alone = Value(value, value, _HUNDREDTH, first + 2, words=True, fraction=True, doubt=PART_ALONE)
            return None if kind_at(tokens, first + 2) else alone
        return _part_scale(tokens, Value(value, value, _HUNDREDTH, first + 2, words=True, fraction=True))
    if kind == PART:
        return _part(tokens, first + 1, vocabulary, tokens[first + 1].value)
    if kind in (MULTIPLY, SCALE):
        one = tokens[first]._replace(kind=WORD, value=ONE)
        row = [one, *tokens[first + 1 :]]
        found = _words(row, 0, vocabulary)
        if found is not None:
            found.last += first
            if kind == MULTIPLY and found.last == first + 2:
                found.step = ONE
        return found
    if kind == LOT and tokens[first + 1].text not in vocabulary.lots_need_number:
        lot = tokens[first + 1].value
        return Value(lot, lot, ONE, first + 2, words=True)
    return None


def _denominator_of(tokens: Sequence[Token], first: int, vocabulary: Vocabulary) -> Value | None:
    """*quarter of a million*; a bare denominator is an ordinal, a match's half or three months."""
    if kind_at(tokens, first + 1) != OF or kind_at(tokens, first + 2) != ARTICLE or kind_at(tokens, first + 3) != SCALE:
        return None
    value = ratio(ONE, tokens[first].value)
    return _part_scale(tokens, Value(value, value, _HUNDREDTH, first + 1, words=True, fraction=True))


def _about(tokens: Sequence[Token], found: Value, vocabulary: Vocabulary) -> Value:
    """A suffix or a vague word behind the number blurs it: 100-an, 20 ribuan, lima puluhan."""
    place = found.last
    if kind_at(tokens, place) == VAGUE and not found.vague and not found.fraction:
        scale = vocabulary.vague_scale.get(tokens[place].text)
        if scale is not None:
            found.low, found.high, found.step = found.low * scale, found.high * scale, found.step * scale
            found.scale, found.about, found.last = found.scale * scale, True, place + 1
            place = found.last
    if kind_at(tokens, place) == ABOUT and not tokens[place].value and _close(tokens, place):
        found.about, found.last = True, place + 1
        if found.scale == ONE:
            found = _scaled(tokens, found)
    return found


def _close(tokens: Sequence[Token], place: int) -> bool:
    return tokens[place].start - tokens[place - 1].end <= 1
