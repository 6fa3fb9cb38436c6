"""From a cleaned text to candidates: each numeral with its value, sign, currency, scale letters, unit and rate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from claimcheck.numerals import digits, spaced, values
from claimcheck.numerals.amount import ONE, THOUSAND, ZERO, Value
from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.characters import Clean
from claimcheck.numerals.letters import Letters
from claimcheck.numerals.rejects import RejectTable, next_word
from claimcheck.numerals.shapes import Blocked
from claimcheck.numerals.words import ADD, DIGITS, MULTIPLY, ORDINAL, WORD, Token, Vocabulary, ratio
from claimcheck.units import UnitTable

_SUFFIX = re.compile(r"[^\W\d_]+")
_POWER = re.compile(r" ?[×x] ?10(?:\^\(?([-−–]?[0-9]{1,3})\)?|([-−–][0-9]{1,3})|([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))")
_SUPERSCRIPTS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−–", "-0123456789--")
_SMALL_PARTS = frozenset((2, 3, 4, 5, 6, 8, 10, 16, 100))
_PART = re.compile(r"/([0-9]{1,4})(?![0-9/.,][0-9]|[0-9])")
_MINUS = "-−"
_BEFORE_POINT = " (\u00a0,$€£¥"
_NAMING_SIGNS = {"_": "name", "#": "ordinal"}
_NOTHING = Value(ZERO, ZERO, ONE, 0)


def scan(
    text: Clean, vocabulary: Vocabulary, units: UnitTable, letters: Letters, rules: RejectTable, blocked: Blocked
) -> Iterator[Candidate]:
    """The candidates of a text in order; those in a blocked stretch come rejected and unread."""
    cased, low = text.cased, text.low
    done = 0
    for start, end in vocabulary.runs(low):
        if end <= done:
            continue
        start = max(start, done)
        block = blocked.at(start)
        if block is not None:
            yield _block(block, done)
            done = block[1]
            if end <= done:
                continue
            start = done
        tokens = vocabulary.tokens(low, start, end)
        if len(tokens) > 1 and vocabulary.spaces:
            tokens = spaced.join(
                tokens, cased, low, vocabulary.convention.group, lambda word: _is_named_by(word, units, rules)
            )
        place = 0
        while place < len(tokens):
            token = tokens[place]
            if token.start < done:
                place += 1
                continue
            if place and (block := blocked.at(token.start)) is not None:
                yield _block(block, done)
                done = block[1]
                continue
            if token.kind == ORDINAL:
                place, candidate = _ordinal(tokens, place, vocabulary, rules)
            else:
                value = values.read(tokens, place, vocabulary)
                if value is None:
                    place += 1
                    continue
                candidate = _candidate(tokens, place, value, cased, low, vocabulary, units, letters, rules)
                place = value.last
                if (rest := _listed(candidate, tokens, place, low, vocabulary)) is not None:
                    tokens.insert(place, rest)
            yield candidate
            done = candidate.right


def _is_named_by(word: str, units: UnitTable, rules: RejectTable) -> bool:
    """Whether a number behind a word is one of a row of such things (*class 3*, *hari 3*)."""
    return rules.before.match([word], 1) is not None or units.holds(word)


def _listed(found: Candidate, tokens: list[Token], place: int, low: str, vocabulary: Vocabulary) -> Token | None:
    """*Rp 753.000,2 gram*: prices listed without spaces; the digits behind the comma begin the next entry."""
    mark, group = vocabulary.convention.decimal, vocabulary.convention.group
    text = low[found.start : found.end]
    whole, _, rest = text.partition(mark)
    if found.currency is None or found.reason or mark != "," or group not in whole or not rest.isdigit():
        return None
    if rest[0] == "0" or low[found.end : found.end + 1] != " " or not found.measure_follows:
        return None
    reading = digits.read(whole, vocabulary.convention)
    if reading is None:
        return None
    found.value.low = found.value.high = reading.value
    found.value.step = reading.step
    end = found.end
    found.end = found.right = found.start + len(whole)
    return tokens[place - 1]._replace(start=end - len(rest), end=end, text=rest)


def _block(block: tuple[int, int, str], done: int) -> Candidate:
    begin = max(block[0], done)
    return Candidate(begin, block[1], _NOTHING, begin, block[1], reason=block[2])


def _ordinal(tokens: list[Token], place: int, vocabulary: Vocabulary, rules: RejectTable) -> tuple[int, Candidate]:
    """An ordinal word, or the prefix with what it makes ordinal (*ke-21*, *kelima belas*)."""
    first = tokens[place]
    place += 1
    if first.text in rules.ordinal_prefixes and place < len(tokens) and tokens[place].kind in (DIGITS, WORD):
        place += 1
    while (
        place < len(tokens)
        and tokens[place].kind in (ADD, MULTIPLY)
        and tokens[place].start - tokens[place - 1].end == 1
    ):
        place += 1
        if place < len(tokens) and tokens[place].kind == WORD and tokens[place].value < 10:
            place += 1
    end = tokens[place - 1].end
    number = _ordinal_value(first.text, vocabulary, rules)
    if first.text in rules.ordinal_prefixes and tokens[place - 1].text.isdigit() and len(tokens[place - 1].text) < 5:
        number = Decimal(tokens[place - 1].text)
    value = Value(number, number, ONE, place, words=True)
    return place, Candidate(first.start, end, value, first.start, end, reason="ordinal")


def _ordinal_value(word: str, vocabulary: Vocabulary, rules: RejectTable) -> Decimal:
    """The number inside an ordinal word built on a number word (*keempat*, *ketiganya*); zero for others."""
    for prefix in rules.ordinal_prefixes:
        stem = word.removeprefix(prefix)
        bare = next((stem.removesuffix(end) for end in rules.collective_suffixes if stem.endswith(end)), stem)
        entries = vocabulary.words.get(stem) or vocabulary.words.get(bare)
        if stem != word and entries:
            return entries[0].value
    return Decimal(0)


def _candidate(
    tokens: list[Token],
    place: int,
    value: Value,
    cased: str,
    low: str,
    vocabulary: Vocabulary,
    units: UnitTable,
    letters: Letters,
    rules: RejectTable,
) -> Candidate:
    start, end = tokens[place].start, tokens[value.last - 1].end
    found = Candidate(start, end, value, start, end)
    if not value.words:
        end = _digits_tail(found, cased, low, tokens[place], vocabulary, rules)
    _front(found, cased, low, units, vocabulary, rules)
    if found.reason is None and not value.words:
        _scale_letters(found, cased, letters)
    if found.reason is None:
        _behind(found, cased, low, units, rules)
    return found


def _digits_tail(
    found: Candidate, cased: str, low: str, token: Token, vocabulary: Vocabulary, rules: RejectTable
) -> int:
    """A slash, colon, power or ordinal ending right behind the digits."""
    end, value = found.end, found.value
    if end >= len(low):
        return end
    char = low[end]
    if char == "/" and low[end + 1 : end + 2].isdigit():
        _slash(found, low, token)
    elif char == ":" and low[end + 1 : end + 2].isdigit():
        found.reason = "clock"
    elif char in "×x " and (power := _POWER.match(low, end)) is not None and value.doubt != "unparsed":
        exponent = int((power[1] or power[2] or power[3]).translate(_SUPERSCRIPTS))
        value.low = value.high = value.low.scaleb(exponent)
        value.step = value.step.scaleb(exponent)
        found.end = found.right = power.end()
    elif char.isalpha():
        suffix = _SUFFIX.match(low, end)
        if suffix is not None and suffix.group() in rules.ordinal_suffixes:
            found.reason, found.end, found.right = "ordinal", suffix.end(), suffix.end()
        elif suffix is not None and suffix.group() == "s" and len(token.text) in (2, 4) and token.text.endswith("0"):
            found.reason, found.end, found.right = "year", suffix.end(), suffix.end()
    elif char in "²³¹⁰⁴⁵⁶⁷⁸⁹":
        found.flags.append("superscript")
    return found.end


def _slash(found: Candidate, low: str, token: Token) -> None:
    """*1/2* is a fraction, *24/8* a date, anything else is not read."""
    match = _PART.match(low, found.end)
    alone = low[found.start - 1 : found.start] not in ("/", "(") and token.text.isdigit()
    if match is not None and alone and low[match.end() : match.end() + 1] != "/":
        top, bottom = int(token.text), int(match[1])
        whole = found.value.low
        if 0 < top < bottom and bottom in _SMALL_PARTS and whole == top:
            part = ratio(Decimal(top), Decimal(bottom))
            found.value.low = found.value.high = part
            found.value.step, found.value.fraction = Decimal("0.01"), True
            found.end = found.right = match.end()
            return
        if 1 <= top <= 31 and 1 <= bottom <= 12:
            found.reason, found.end, found.right = "date", match.end(), match.end()
            return
    found.reason = "unparsed"


def _front(
    found: Candidate, cased: str, low: str, units: UnitTable, vocabulary: Vocabulary, rules: RejectTable
) -> None:
    """What is glued to the front: a currency, a sign, a decimal point, letters that make it no number."""
    start = found.start
    if start == 0:
        return
    char = cased[start - 1]
    if not found.value.words:
        if char in _MINUS:
            _minus(found, cased, low, units, vocabulary, rules)
            return
        if char == "." and vocabulary.convention.bare_decimal and not cased[start - 2 : start - 1].isalnum():
            text = low[start : found.end]
            if text.isdigit() and (start < 2 or cased[start - 2] in _BEFORE_POINT):
                found.value.low = found.value.high = Decimal(f"0.{text}")
                found.value.step = Decimal(1).scaleb(-len(text))
                found.start = found.left = start = start - 1
                char = cased[start - 1 : start] or " "
    if char == " " or char == "\u00a0" or not char.isalnum():
        money = units.in_front(cased, start)
        if money is not None:
            found.currency, found.left = money
            found.kind = "money"
            _money_minus(found, cased)
            return
        if char == ":" and start > 1 and cased[start - 2].isdigit() and not found.value.words:
            found.reason = found.reason or "clock"
        elif char in "/." and start > 1 and cased[start - 2].isdigit() and not found.value.words:
            found.reason = found.reason or "unparsed"
        elif char == "." and start > 1 and cased[start - 2].isalpha() and not found.value.words:
            found.reason = found.reason or "model-name"
        elif char == "-" and found.value.words and start > 1 and cased[start - 2].isalpha():
            found.glued = True
        elif char in _NAMING_SIGNS:
            found.reason = _NAMING_SIGNS[char]
        return
    money = units.in_front(cased, start)
    if money is not None:
        found.currency, found.left = money
        found.kind = "money"
        _money_minus(found, cased)
        return
    if found.value.words:
        return
    begin = start
    while begin and cased[begin - 1].isalpha() and start - begin < 30:
        begin -= 1
    glued = cased[begin:start]
    if glued.lower() == "x" and begin and cased[begin - 1].isdigit():
        return
    if found.value.step < ONE and units.ahead((), cased, start, found.value.low) is not None:
        found.unit, found.kind = units.ahead((), cased, start, found.value.low), "measure"
        return
    if len(glued) == 1 and glued.islower() and found.value.scale > THOUSAND:
        found.flags.append("ambiguous")  # a currency sign that an encoding broke: e85 million
        return
    found.reason = "footnote" if len(glued) > 3 and glued.islower() and found.end - start <= 2 else "model-name"


def _money_minus(found: Candidate, cased: str) -> None:
    place = found.left
    if place and cased[place - 1] in _MINUS and (place < 2 or cased[place - 2] in " (\u00a0\n:;"):
        found.negative, found.left = True, place - 1


def _minus(
    found: Candidate, cased: str, low: str, units: UnitTable, vocabulary: Vocabulary, rules: RejectTable
) -> None:
    """A dash before digits: a minus sign, the second half of a range, or part of a name."""
    start = found.start
    before = cased[start - 2 : start - 1]
    if not before or before in " \u00a0\n(:;[/|\t":
        found.negative, found.left = True, start - 1
        found.start = start - 1
        money = units.in_front(cased, start - 1)
        if money is not None:
            found.currency, found.left = money  # SEK -1.3 bn
            found.kind = "money"
        return
    if before.isdigit() or before in "%)'\"":
        return
    money = units.in_front(cased, start - 1)
    if money is not None and cased[start - 2] in "$€£¥":
        found.currency, found.left = money
        found.kind, found.negative = "money", True
        return
    begin = start - 1
    while begin and cased[begin - 1].isalnum() and start - begin < 30:
        begin -= 1
    word = cased[begin : start - 1]
    unit = units.ahead((f"{word.lower()}-",), cased, start - 1, found.value.low)
    if unit is not None:
        found.unit, found.kind, found.left = unit, "measure", begin
    elif word.lower() in rules.minus:
        found.negative, found.left = True, begin
    elif word.lower() in rules.hyphenated or vocabulary.scales(word.lower()) or units.holds(word.lower()):
        return
    elif word.islower() and found.end - start == 4:
        found.reason = "year"
    elif word[:1].isdigit() or word[-1:].isdigit():
        return
    elif word:
        found.reason = "name" if word.islower() and len(word) > 2 else "model-name"


def _scale_letters(found: Candidate, cased: str, letters: Letters) -> None:
    if found.value.scale != ONE or found.end >= len(cased):
        return
    char = cased[found.end]
    if not (char.isalpha() or char in " \u00a0"):
        return
    scaled = letters.behind(cased, found.end, found.currency is not None)
    if scaled is None:
        return
    value = found.value
    if scaled.unit is not None and (value.low >= 1000 or next_word(cased, scaled.end) in scaled.unit_before):
        found.unit, found.kind, found.right = scaled.unit, "measure", scaled.end
        return
    if found.currency is None and cased[scaled.end - 1].isupper() and next_word(cased, scaled.end)[:1].isupper():
        return
    if scaled.value == ONE:
        found.flags.append("ambiguous")
        found.end = found.right = scaled.end
        return
    value.low, value.high, value.step = value.low * scaled.value, value.high * scaled.value, value.step * scaled.value
    value.scale = scaled.value
    found.end = found.right = scaled.end


def _behind(found: Candidate, cased: str, low: str, units: UnitTable, rules: RejectTable) -> None:
    """Unit or currency behind, then a rate."""
    value = found.value
    if value.unit is not None:
        hit = units.after.match(value.unit, 0)
        if hit is not None:
            found.unit, found.kind = hit.value.id, hit.value.kind
        return
    behind = units.behind(cased, low, found.end)
    if behind is None and (value.vague or value.fraction):
        behind = units.behind_of(low, found.end, value.fraction)
    if found.unit is not None and behind is not None and behind.unit.id != found.unit:
        behind = None
    if behind is not None and found.currency is not None and behind.unit.currency != found.currency:
        found.measure_follows = behind.unit.currency is None
        behind = None
    if behind is not None:
        unit = behind.unit
        found.right, found.kind = behind.end, unit.kind
        found.unit = unit.id or found.unit
        found.currency = unit.currency or found.currency
    elif value.fraction:
        found.kind = "ratio"
    if (
        found.unit is None
        and found.currency is None
        and found.end < len(low)
        and low[found.end].isalpha()
        and not value.words
    ):
        suffix = _SUFFIX.match(low, found.end)
        text = suffix.group() if suffix is not None else ""
        if text not in rules.counters and not (text in "x×" and low[found.end + 1 : found.end + 2].isdigit()):
            found.reason = "name" if cased[found.end].isupper() and len(text) > 2 else "model-name"
            return
    rate = units.rate(cased, low, found.right, found.unit is not None or found.currency is not None)
    if rate is not None:
        found.rate, found.right = rate
