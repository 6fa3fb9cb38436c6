"""Names of money that several countries have: whose the pesos of a text are, by the countries that it names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Mention


class Denomination(NamedTuple):
    """``name`` finds it behind a number, ``signs`` stand before one; ``homes`` finds the countries, by currency."""

    name: re.Pattern[str]
    signs: frozenset[str]
    homes: re.Pattern[str]
    default: str | None
    codes: frozenset[str]


def denominate(mentions: tuple[Mention, ...], texts: Sequence[str], lexicon: Lexicon) -> tuple[Mention, ...]:
    """``mentions`` with the currency of those that only name it by a word it shares with others.

    It is that of the country the texts name most, else the one that other mentions name in full, else the default. A
    name without a default is that of a thing (*three crowns*) where the texts name none of the countries.
    """
    known = _denominations(lexicon)
    if not known:
        return mentions
    found: dict[int, Denomination] = {}
    for index, mention in enumerate(mentions):
        if mention.quantity.currency is not None:
            shared = _of(mention, known)
            if shared is not None:
                found[index] = shared
    if not found:
        return mentions
    told = Counter(mention.quantity.currency for index, mention in enumerate(mentions) if index not in found)
    chosen = {one: _choose(one, told, texts) for one in set(found.values())}
    return tuple(
        _settled(mention, chosen[found[index]]) if index in found else mention for index, mention in enumerate(mentions)
    )


def _of(mention: Mention, known: Sequence[Denomination]) -> Denomination | None:
    before = mention.text[: mention.number.start - mention.start].split()
    sign = before[-1] if before else ""
    behind = mention.text[mention.number.end - mention.start :]
    for one in known:
        if mention.quantity.currency in one.codes and (sign in one.signs or one.name.match(behind)):
            return one
    return None


def _choose(shared: Denomination, told: Counter[str | None], texts: Sequence[str]) -> str | None:
    named = Counter(match.lastgroup for text in texts for match in shared.homes.finditer(text))
    most = max(named.values(), default=0)
    likely = [code for code, count in named.items() if count == most] or [code for code in told if code in shared.codes]
    return likely[0] if len(likely) == 1 else shared.default


def _settled(mention: Mention, currency: str | None) -> Mention:
    if currency is not None:
        return replace(mention, quantity=replace(mention.quantity, currency=currency))
    end = mention.number.end
    quantity = replace(mention.quantity, currency=None)
    return replace(mention, end=end, text=mention.text[: end - mention.start], quantity=quantity, kind="count")


@cache
def _denominations(lexicon: Lexicon) -> tuple[Denomination, ...]:
    return tuple(
        Denomination(
            re.compile(rf"(?i)[\s-]?(?:{_any(entry['words'])})\b"),
            frozenset(entry.get("signs", ())),
            _homes(entry["homes"]),
            entry.get("default"),
            frozenset(entry["homes"]),
        )
        for entry in lexicon.section("units").get("denominations", {}).values()
    )


def _homes(homes: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """Finds the countries in running text and in the capitals of a dateline."""
    groups = (f"(?P<{code}>{_any([*names, *map(str.upper, names)])})" for code, names in homes.items())
    return re.compile(rf"\b(?:{'|'.join(groups)})\b")


def _any(words: Sequence[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))
